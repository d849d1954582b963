import {UserError} from '../../../base/errors.ts'
import type {KernelSpec} from '../../model/kernel-spec.ts'
import type {ResolvedKernel} from '../../model/resolved-kernel.ts'
import type {LocalSpec} from '../../model/source-spec.ts'
import {assembleKernel} from '../assemble.ts'
import type {LocalPackage} from '../overlay.ts'
import type {CreateSource, SourceServices} from '../source.ts'
import {directoryPackage, localFile} from './files.ts'
import {findInTree, type NamedFiles} from './tree.ts'

const SIGNATURE = {status: 'unchecked', why: 'a kernel on this machine is not signed'} as const

/** Makes the source for kernels on this machine. Each run reads them again, since they can be rebuilt at any time. */
export const createLocalSource: CreateSource<LocalSpec> = services => ({
  resolve: spec => resolve(spec, services),
  means: () => false,
  remote: async ({name}) => {
    throw new UserError(`${name} is a file on this machine and cannot be downloaded`)
  },
  forget: () => {},
})

async function resolve(spec: KernelSpec & {source: LocalSpec}, {store, now}: SourceServices): Promise<ResolvedKernel> {
  const {source} = spec
  const named: NamedFiles =
    'tree' in source ? await findInTree(source.tree, spec.arch) : {...source, release: undefined}
  const image = await localFile(named.image)
  const config = named.config === null ? undefined : await localFile(named.config)
  const modules = named.modules === null ? undefined : await localModules(named.modules)
  const what = 'tree' in source ? source.tree : named.image
  const parts = {what, image, config, modules: modules?.archive, release: named.release}
  const kernel = await assembleKernel(parts, spec, store)
  const directory = modules?.directory && (await directoryPackage(modules.directory, kernel.release))
  if (directory === null && !('tree' in source))
    throw new UserError(`${named.modules} has no module (*.ko) of ${kernel.release}; name the directory that has them`)
  const date = now().toISOString()
  return {
    ...kernel,
    modules: directory ? [directory] : kernel.modules,
    id: spec.id,
    arch: spec.arch,
    version: kernel.image.version,
    resolvedAt: date,
    indexDate: date,
    signature: SIGNATURE,
  }
}

/** Returns the modules. The contents of a directory are read later, when the release is known. */
async function localModules(path: string): Promise<{archive?: LocalPackage; directory?: string}> {
  const found = await localFile(path, 'or-directory')
  if (found === 'directory') return {directory: path}
  if (found.file.format === 'file')
    throw new UserError(`${path} is neither a directory nor a package or archive with modules; name one that is`)
  return {archive: found}
}
