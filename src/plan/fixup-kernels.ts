import type {Problem} from '../base/errors.ts'
import {describeFixup} from '../manifest/describe-fixup.ts'
import {settingKey, settingWords} from '../manifest/fixup-setting.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import type {Fixup} from '../request/fixup.ts'
import {isKernelNamed, type KernelRequest, kernelName} from '../request/kernel.ts'

/** Returns an artifact's request on one kernel, without fixups for other kernels. */
export function requestOn(kernel: Pick<KernelRequest, 'id' | 'variant'>, request: ArtifactRequest): ArtifactRequest {
  return {...request, fixups: request.fixups.filter(fixup => isFor(fixup, kernel))}
}

function isFor({kernels}: Fixup, kernel: Pick<KernelRequest, 'id' | 'variant'>): boolean {
  return kernels === undefined || kernels.some(({id}) => isKernelNamed(kernel, id))
}

/** Two fixups with different values for one setting, and the kernels that both apply to. */
interface Contradiction {
  first: Fixup
  second: Fixup
  kernels: string[]
}

/**
 * Reports settings with two values on the same kernel, once for each pair of places.
 *
 * @param request a request with names of kernels instead of selectors
 * @param problems receives one problem for each, at the second place
 */
export function checkContradictions(
  request: ArtifactRequest,
  kernels: readonly Pick<KernelRequest, 'id' | 'variant'>[],
  problems: Problem[],
): void {
  if (request.fixups.every(fixup => fixup.kernels === undefined)) return
  const taken = kernels.filter(
    kernel => request.kernels === null || request.kernels.some(({id}) => isKernelNamed(kernel, id)),
  )
  for (const {first, second, kernels: both} of contradictions(request, taken))
    problems.push({
      ...second.place,
      message: `${settingWords(second)} is ${valueWords(second)} here and ${valueWords(first)} on line ${first.place?.line ?? 0}, both for kernel ${listed(both)}; change the \`kernels\` of one of them`,
    })
}

function contradictions(
  {fixups}: ArtifactRequest,
  kernels: readonly Pick<KernelRequest, 'id' | 'variant'>[],
): Contradiction[] {
  const groups = new Map<string, Fixup[]>()
  for (const fixup of fixups) {
    const key = settingKey(fixup)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), fixup])
  }
  return [...groups.values()].flatMap(group =>
    group.flatMap((second, index) =>
      group.slice(0, index).flatMap((first): Contradiction[] => {
        if (describeFixup(first) === describeFixup(second)) return []
        const both = kernels.filter(kernel => isFor(first, kernel) && isFor(second, kernel)).map(kernelName)
        return both.length === 0 ? [] : [{first, second, kernels: both}]
      }),
    ),
  )
}

/** Returns the value of a fixup: `4096` for `max_entries=4096`. */
function valueWords(fixup: Fixup): string {
  return `\`${describeFixup(fixup).replace(/^.*?=/s, '')}\``
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}
