import {rm} from 'node:fs/promises'
import {UserError} from '../../base/errors.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {KernelPins, ResolvedKernel} from '../model/resolved-kernel.ts'
import type {WantedMember} from '../packages/unpack.ts'
import {unpackMembers} from '../packages/unpack.ts'
import type {FetchContext} from './fetch-context.ts'
import {download, keptPackage, nameOf, unchanged} from './fetch-package.ts'

/** Result of unpacking: digests by target path, and the number of bytes of the package that were read. */
interface Taken {
  digests: ReadonlyMap<string, string>
  bytes: number
}

/** Unpacks members of a package. Downloads only the beginning if the members are pinned, otherwise the whole package. */
export async function takeFrom(
  file: PackageFile,
  members: readonly WantedMember[],
  keep: boolean,
  record: ResolvedKernel,
  context: FetchContext,
): Promise<Taken> {
  const unpack = (path: string) => unpackMembers(file.format, path, nameOf(file), members)
  if (file.place?.kind === 'local') return unpack(await unchanged(file, file.place.path))
  if (await context.store.hasPackage(file)) return unpack(await keptPackage(file, context))
  if (record.pins !== undefined && !keep) {
    const pinned = await takeFromPrefix(file, members, record, record.pins, context)
    if (pinned !== undefined) return pinned
  }
  if (keep) return unpack(await keptPackage(file, context))
  const path = await download(file, undefined, context)
  try {
    return await unpack(path)
  } finally {
    await rm(path, {force: true})
  }
}

/** Unpacks members from the beginning of a package; returns undefined if it does not contain the pinned files. */
async function takeFromPrefix(
  file: PackageFile,
  members: readonly WantedMember[],
  record: ResolvedKernel,
  pins: KernelPins,
  context: FetchContext,
): Promise<Taken | undefined> {
  const bytes = file === record.image ? pins.imageBytes : pins.configBytes
  if (bytes === undefined) return undefined
  const path = await download(file, Math.min(bytes, file.size), context)
  try {
    const {digests} = await unpackMembers(file.format, path, nameOf(file), members)
    if (members.every(({to, pin, optional}) => optional === true || digests.get(to) === pin)) return {digests, bytes}
    context.onProgress({
      step: 'note',
      message: `${record.release}: the start of the package does not match the pinned digests; reading the whole package`,
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    context.onProgress({step: 'note', message: `${error.message}; reading the whole package`})
  } finally {
    await rm(path, {force: true})
  }
  for (const {to} of members) await rm(to, {force: true})
  return undefined
}
