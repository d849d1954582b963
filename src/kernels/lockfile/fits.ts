import {type Problem, UserError} from '../../base/errors.ts'
import {setting} from '../../base/setting.ts'
import {endingOf, hasSeries} from '../../model/release-name.ts'
import type {KernelSpec} from '../model/kernel-spec.ts'
import {layerName} from '../model/oci-reference.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import type {SourceSpec, UrlSpec} from '../model/source-spec.ts'
import type {Lock} from './lock-file.ts'

/**
 * Returns the locked kernels of a run. Kernels from local files are never locked.
 *
 * @throws UserError with all kernels that are missing in the lockfile or do not match their ids
 */
export function lockedKernels(lock: Lock, specs: readonly KernelSpec[]): ResolvedKernel[] {
  const problems: Problem[] = []
  const missing: string[] = []
  const records = specs.filter(isLockable).flatMap(spec => {
    const locked = lock.kernels.find(({record}) => record.id === spec.id)
    if (locked === undefined) {
      missing.push(spec.id)
      return []
    }
    const why = misfit(spec, locked.record)
    if (why === undefined) return [locked.record]
    problems.push({
      ...locked.place,
      message: `kernel \`${spec.id}\` is locked to ${locked.record.release}, and ${why}; run \`bpfcompat kernels lock --update ${spec.id}\``,
    })
    return []
  })
  if (missing.length > 0)
    problems.push({
      file: lock.file,
      message: `has no kernel ${[...new Set(missing)].map(id => `\`${id}\``).join(', ')}; run \`bpfcompat kernels lock\` to add the kernels of the manifest, or ignore the lockfile (${setting('lock-file')} \`none\`)`,
    })
  if (problems.length > 0) throw new UserError(problems)
  return records
}

/** Reports whether a kernel can be locked: local files have no address. */
export function isLockable({source}: KernelSpec): boolean {
  return source.kind !== 'local'
}

/** Returns why an id does not match a kernel; undefined if it does. */
export function misfit({arch, release, series, source}: KernelSpec, record: ResolvedKernel): string | undefined {
  if (record.arch !== arch) return `this release is for ${record.arch}, not ${arch}`
  if (release !== undefined) return record.release === release ? undefined : `the id names ${release}`
  if (series !== undefined && !hasSeries(record.release, series)) return `the id means the ${series} line`
  if (source.kind === 'deb' && endingOf(record.release) !== source.ending)
    return `the id means releases that end in ${source.ending}`
  return isFrom(source, record) ? undefined : 'the id now comes from another source'
}

/**
 * Reports whether a kernel can come from a source: the manifest may name another file, tag or archive than when it was
 * locked.
 */
function isFrom(source: SourceSpec, {image, config, modules}: ResolvedKernel): boolean {
  const {place, format, name} = image
  switch (source.kind) {
    case 'deb':
      return place?.kind === 'archive' && place.archive.startsWith(source.archive.name)
    case 'mainline':
      return place === null && format === 'deb'
    case 'rpm':
      return place === null && format === 'rpm' && name === source.package
    case 'oci':
      return place?.kind === 'registry' && place.registry === source.registry && name === layerName(source)
    case 'url':
      return place === null && isOfFiles(source, {image, config: config ?? image, modules})
    case 'local':
      return true
  }
}

function isOfFiles(
  {image, config, modules}: UrlSpec,
  found: {image: PackageFile; config: PackageFile; modules: readonly PackageFile[]},
): boolean {
  return (
    found.image.sha256 === image.sha256 &&
    (config === null || found.config.sha256 === config.sha256) &&
    (modules === null || found.modules.some(({sha256}) => sha256 === modules.sha256))
  )
}
