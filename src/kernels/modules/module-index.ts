import {readFile, stat} from 'node:fs/promises'
import {promisify} from 'node:util'
import {gunzip, gzip} from 'node:zlib'
import {writeAtomically} from '../disk.ts'
import {definedNames} from './elf-symbols.ts'
import {type ModuleSource, unpackedModule, withShelf} from './module-shelf.ts'

/**
 * Writes down which names each module of a kernel defines: a line a module, its own name first, compressed with gzip.
 *
 * @param file where the index goes
 */
export async function writeModuleIndex(source: ModuleSource, file: string): Promise<void> {
  const lines = await withShelf(source, async shelf => {
    await shelf.readAll()
    const found: string[] = []
    for (const name of shelf.names()) {
      const packed = await shelf.read(name, false)
      if (packed !== undefined) found.push([name, ...definedNames(await unpackedModule(packed))].join(' '))
    }
    return found
  })
  await writeAtomically(file, await promisify(gzip)([...lines, ''].join('\n')))
}

/**
 * Looks names up in an index.
 *
 * @returns the modules that define each of them, by name; a name that no module defines is not in it
 * @throws Error when the file is damaged
 */
export async function modulesDefining(file: string, names: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  const text = (await promisify(gunzip)(await readFile(file))).toString('utf8')
  for (const line of text.split('\n')) {
    const [module = '', ...defined] = line.split(' ')
    for (const name of new Set(defined)) {
      if (names.has(name)) found.set(name, [...(found.get(name) ?? []), module])
    }
  }
  return found
}

/** Whether an index was written before. It is written whole, or not at all. */
export async function isIndexed(file: string): Promise<boolean> {
  return stat(file).then(
    found => found.isFile(),
    () => false,
  )
}
