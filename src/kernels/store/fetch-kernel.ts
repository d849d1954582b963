import {UserError} from '../../base/errors.ts'
import type {PackageFile} from '../model/package-file.ts'
import type {KernelPins, ResolvedKernel} from '../model/resolved-kernel.ts'
import type {WantedMember} from '../packages/unpack.ts'
import {isBuiltinList, isConfig, isVmlinuz} from '../packages/unpack.ts'
import type {FetchContext} from './fetch-context.ts'
import {takeFrom} from './fetch-members.ts'
import {lockOptions, nameOf} from './fetch-package.ts'
import {kernelEntry} from './shared-entries.ts'
import type {KernelDirectory, StoredKernel} from './store.ts'

/** A vmlinux from a build tree can contain debug information. */
const MAX_VMLINUZ_BYTES = 2 ** 31

const MAX_CONFIG_BYTES = 16 << 20

const MAX_BUILTIN_BYTES = 1 << 20

/** Returns vmlinuz and config of a kernel, from the store or from its packages. */
export async function fetchKernel(
  record: ResolvedKernel,
  withModules: boolean,
  context: FetchContext,
): Promise<StoredKernel> {
  const {store, cache, pinnedByLock} = context
  const stored = await store.readKernel(record)
  if (stored !== undefined) return stored
  return store.locked(record.image, lockOptions(record.image, context), async () => {
    const byOther = await store.readKernel(record)
    if (byOther !== undefined) return byOther
    const entry = kernelEntry(record, store, pinnedByLock)
    const restored = await cache.restore(entry)
    if (!restored) await store.addKernel(record, directory => fillKernel(record, withModules, directory, context))
    const added = await store.readKernel(record)
    if (added === undefined && pinnedByLock)
      throw new UserError(
        `kernel \`${record.id}\`: ${nameOf(record.image)} does not contain the vmlinuz and config that the lockfile pins: the lockfile was changed; run \`bpfcompat kernels lock\` to write it again`,
      )
    if (added === undefined)
      throw new UserError(`kernel ${record.release} was damaged right after it was written; check the disk`)
    if (!restored) await cache.save(entry)
    return added
  })
}

async function fillKernel(
  record: ResolvedKernel,
  withModules: boolean,
  directory: KernelDirectory,
  context: FetchContext,
): Promise<KernelPins> {
  const {config} = record
  const keeps = (file: PackageFile) => withModules && record.modules.some(({sha256}) => sha256 === file.sha256)
  const fromConfig =
    config && (await takeFrom(config, configMembers(record, directory), keeps(config), record, context))
  const members = config === undefined ? imageMembers(record, directory) : [vmlinuzMember(record, directory)]
  const fromImage = await takeFrom(record.image, members, keeps(record.image), record, context)
  return {
    vmlinuzSha256: fromImage.digests.get(directory.vmlinuz) ?? '',
    configSha256: (fromConfig ?? fromImage).digests.get(directory.config) ?? null,
    imageBytes: Math.min(fromImage.bytes, record.image.size),
    ...(config === undefined ? {} : {configBytes: Math.min(fromConfig?.bytes ?? 0, config.size)}),
  }
}

function imageMembers(record: ResolvedKernel, directory: KernelDirectory): WantedMember[] {
  const vmlinuz = vmlinuzMember(record, directory)
  return record.members?.config === null ? [vmlinuz] : [vmlinuz, configMember(record, directory)]
}

function configMembers(record: ResolvedKernel, directory: KernelDirectory): WantedMember[] {
  const builtin = {
    what: 'modules.builtin',
    is: isBuiltinList(record.release),
    to: directory.builtin,
    maxBytes: MAX_BUILTIN_BYTES,
    optional: true,
  }
  // A package that has modules is read only up to the config here. Its builtin list is read when modules are requested.
  const hasModules = record.modules.some(({sha256}) => sha256 === record.config?.sha256)
  return hasModules ? [configMember(record, directory)] : [configMember(record, directory), builtin]
}

function vmlinuzMember({release, members, pins}: ResolvedKernel, directory: KernelDirectory): WantedMember {
  const is = isVmlinuz(release, members)
  return {what: 'vmlinuz', is, to: directory.vmlinuz, maxBytes: MAX_VMLINUZ_BYTES, pin: pins?.vmlinuzSha256}
}

function configMember({release, members, pins}: ResolvedKernel, directory: KernelDirectory): WantedMember {
  const is = isConfig(release, members)
  return {what: 'config', is, to: directory.config, maxBytes: MAX_CONFIG_BYTES, pin: pins?.configSha256 ?? undefined}
}
