import {UserError} from '../../../base/errors.ts'
import type {KernelSpec} from '../../model/kernel-spec.ts'
import type {ResolvedKernel} from '../../model/resolved-kernel.ts'
import type {LocalSpec} from '../../model/source-spec.ts'
import {assembleKernel} from '../assemble.ts'
import type {LocalPackage} from '../overlay.ts'
import type {CreateSource, SourceServices} from '../source.ts'
import {folderPackage, localFile} from './files.ts'
import {findInTree, type NamedFiles} from './tree.ts'

const SIGNATURE = {status: 'unchecked', why: 'a kernel of this machine, signed by nobody'} as const

/** Kernels that lie on this machine. They may be built anew at any time: each run looks at them again. */
export const createLocalSource: CreateSource<LocalSpec> = services => ({
  resolve: spec => resolve(spec, services),
  means: () => false,
  remote: async ({name}) => {
    throw new UserError(`${name} is a file of this machine, and is downloaded from nowhere`)
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
  const folder = modules?.folder && (await folderPackage(modules.folder, kernel.release))
  if (folder === null && !('tree' in source))
    throw new UserError(`${named.modules} has no module (*.ko) of ${kernel.release}; name the folder that has them`)
  const date = now().toISOString()
  return {
    ...kernel,
    modules: folder ? [folder] : kernel.modules,
    id: spec.id,
    arch: spec.arch,
    version: kernel.image.version,
    resolvedAt: date,
    indexDate: date,
    signature: SIGNATURE,
  }
}

/** What is in a folder is known once the release is. */
async function localModules(path: string): Promise<{archive?: LocalPackage; folder?: string}> {
  const found = await localFile(path, 'or-folder')
  if (found === 'folder') return {folder: path}
  if (found.file.format === 'file')
    throw new UserError(`${path} is neither a folder of modules nor a package or archive of them; name what has them`)
  return {archive: found}
}
