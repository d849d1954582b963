import {formatProblem, type Problem} from '../base/errors.ts'
import type {Catalog} from '../kernels/catalog/catalog.ts'
import {isSelector} from '../kernels/catalog/select.ts'
import type {ArtifactKernel, ArtifactRequest, BtfRequest, KnownFailureRequest} from '../request/artifact.ts'
import type {Fixup} from '../request/fixup.ts'
import {type KernelSelector, kernelName} from '../request/kernel.ts'
import type {Manifest, Note} from '../request/manifest.ts'
import {nearest} from '../text/did-you-mean.ts'
import {checkContradictions} from './fixup-kernels.ts'
import {filterKernels} from './kernel-filter.ts'
import type {ChosenKernel} from './kernel-selection.ts'

/**
 * Replaces the selectors of artifacts by names of kernels.
 *
 * @param kernels those of the run, and all others that the manifest selects
 * @param problems receives selectors that match no kernel, with their places
 */
export function withKernelNames(
  manifest: Manifest,
  kernels: readonly ChosenKernel[],
  catalog: Catalog,
  problems: Problem[],
): Manifest {
  const all = [...new Map(kernels.map(chosen => [kernelName(chosen.kernel), chosen])).values()]
  const notes: Note[] = []
  const btf = new Map<BtfRequest, BtfRequest>()
  /** Resolved lists by the list of the manifest, which all fixups of an item share. */
  const lists = new Map<readonly KernelSelector[], readonly KernelSelector[]>()
  const artifacts = manifest.artifacts.map(artifact => {
    const own = artifact.kernels && artifactKernels(artifact.kernels)
    return {
      ...artifact,
      kernels: own,
      knownFailures: artifact.knownFailures.map(entry => knownFailure(entry, own)),
      btf: artifact.btf.map(btfFile),
      fixups: artifact.fixups.map(fixup),
    }
  })
  for (const artifact of artifacts)
    checkContradictions(
      artifact,
      all.map(({kernel}) => kernel),
      problems,
    )
  return {...manifest, artifacts, notes: [...manifest.notes, ...notes]}

  function artifactKernels(selectors: readonly ArtifactKernel[]): ArtifactRequest['kernels'] {
    const taken = filterKernels(selectors, all, catalog, problems, ({id, place}) => {
      if (isSelector(id, catalog)) note(place, `\`${id}\` selects no kernel of this run`)
      else problems.push({...place, message: notOfRun(id, all)})
    })
    return [...taken].map(([id, selector]) => ({...selector, id}))
  }

  /** @param own the only kernels that the artifact runs on; null: all */
  function knownFailure(entry: KnownFailureRequest, own: ArtifactRequest['kernels']): KnownFailureRequest {
    const taken = filterKernels(entry.kernels, all, catalog, problems, ({id, place}) =>
      note(place, `\`${id}\` selects no kernel of this run, so this known failure does not apply`),
    )
    const ids = [...taken].filter(([id]) => own === null || own.some(kernel => kernel.id === id))
    return {...entry, kernels: ids.map(([id, {place}]) => ({id, place}))}
  }

  /** Resolves an entry of `btf`; one that all artifacts share is resolved once. */
  function btfFile(entry: BtfRequest): BtfRequest {
    const known = btf.get(entry)
    if (known !== undefined) return known
    const taken = filterKernels(entry.kernels, all, catalog, problems, ({id, place}) =>
      note(place, `\`${id}\` selects no kernel of this run, so \`${entry.file}\` is not used`),
    )
    const resolved = {...entry, kernels: [...taken].map(([id, {place}]) => ({id, place}))}
    btf.set(entry, resolved)
    return resolved
  }

  function fixup(written: Fixup): Fixup {
    const {kernels: selectors, subject} = written
    if (selectors === undefined) return written
    const known = lists.get(selectors)
    if (known !== undefined) return {...written, kernels: known}
    const taken = filterKernels(selectors, all, catalog, problems, ({id, place}) =>
      note(place, `\`${id}\` selects no kernel of this run, so its setting of \`${subject}\` does not apply`),
    )
    const names = [...taken].map(([id, {place}]) => ({id, place}))
    lists.set(selectors, names)
    return {...written, kernels: names}
  }

  /**
   * Adds a note. It is serious only if the manifest lists kernels, since an input may select some of those it is
   * written for.
   */
  function note(place: KernelSelector['place'], message: string): void {
    notes.push({message: formatProblem({...place, message}), serious: manifest.kernels.length > 0})
  }
}

function notOfRun(id: string, kernels: readonly ChosenKernel[]): string {
  const known = [...new Set(kernels.flatMap(({kernel}) => [kernelName(kernel), kernel.id]))]
  const guess = nearest(id, known)
  const hint = guess === undefined ? `the kernels are ${known.join(', ')}` : `did you mean \`${guess}\`?`
  return `this run has no kernel \`${id}\`; ${hint}; list it under \`kernels:\``
}
