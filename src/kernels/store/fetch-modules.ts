import {dirname, join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import type {ModuleFile} from '../model/kernel-files.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import {isIndexed, writeModuleIndex} from '../modules/module-index.ts'
import type {ModulePackage} from '../modules/module-shelf.ts'
import type {WantedModules} from '../modules/modules.ts'
import {keptModules, unpackModules} from '../modules/modules.ts'
import type {FetchContext} from './fetch-context.ts'
import {keptPackage, lockOptions, nameOf} from './fetch-package.ts'
import {modulesEntry} from './shared-entries.ts'
import type {StoredKernel} from './store.ts'

const MODULE_INDEX = 'names.gz'

/**
 * Returns the requested modules and their dependencies. Keeps the packages, since later runs may need other modules of them.
 */
export async function fetchModules(
  record: ResolvedKernel,
  {builtinList}: StoredKernel,
  wanted: WantedModules,
  context: FetchContext,
): Promise<ModuleFile[]> {
  if (wanted.required.length + wanted.optional.length === 0) return []
  const {store, cache} = context
  const directory = store.modulesDirectory(record.modules)
  const kept = await keptModules(directory, wanted)
  if (kept !== undefined) return kept
  const first = record.modules[0] ?? record.image
  return store.locked(first, lockOptions(first, context), async () => {
    const byOther = await keptModules(directory, wanted)
    if (byOther !== undefined) return byOther
    const intact = async () => (await keptModules(directory, wanted)) !== undefined
    const entry = modulesEntry(record, wanted, store, intact)
    const restored = (await cache.restore(entry)) ? await keptModules(directory, wanted) : undefined
    if (restored !== undefined) return restored
    await unpackModules(
      {packages: packagesOf(record, context), release: record.release, builtinList, directory},
      wanted,
    )
    const unpacked = await keptModules(directory, wanted)
    if (unpacked === undefined)
      throw new UserError(`modules of ${record.release} were damaged right after they were written; check the disk`)
    await cache.save(entry)
    return unpacked
  })
}

/**
 * Returns the index of the names that the kernel's modules define (modules/module-index.ts). Makes it if there is none yet.
 *
 * @returns its path; undefined for a kernel without modules
 */
export async function fetchModuleIndex(record: ResolvedKernel, context: FetchContext): Promise<string | undefined> {
  const [first] = record.modules
  if (first === undefined) return undefined
  const file = join(context.store.modulesDirectory(record.modules), MODULE_INDEX)
  if (await isIndexed(file)) return file
  return context.store.locked(first, lockOptions(first, context), async () => {
    if (await isIndexed(file)) return file
    const directory = dirname(file)
    await writeModuleIndex(
      {packages: packagesOf(record, context), release: record.release, builtinList: '', directory},
      file,
    )
    return file
  })
}

function packagesOf(record: ResolvedKernel, context: FetchContext): ModulePackage[] {
  return record.modules.map(file => ({
    what: nameOf(file),
    format: file.format,
    hidden: file.hidden ?? [],
    fetch: () => keptPackage(file, context),
  }))
}
