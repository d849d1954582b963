import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'
import {promisify} from 'node:util'
import {createGunzip, gzip} from 'node:zlib'
import {writeAtomically} from '../../files/disk.ts'
import {definedNames} from './elf-symbols.ts'
import {type ModuleSource, unpackedModule, withShelf} from './module-shelf.ts'

/**
 * Writes an index of the names that each module of a kernel defines: one line per module, its own name first, compressed
 * with gzip.
 *
 * @param file path of the index
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
 * @returns the modules that define each name; names that no module defines are left out
 * @throws Error if the file is damaged
 */
export async function modulesDefining(file: string, names: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  await pipeline(createReadStream(file), createGunzip().setEncoding('utf8'), async text => {
    for await (const line of linesOf(text)) {
      const sought = [...names].filter(name => line.includes(` ${name}`))
      if (sought.length === 0) continue
      const [module = '', ...defined] = line.split(' ')
      for (const name of sought) if (defined.includes(name)) found.set(name, [...(found.get(name) ?? []), module])
    }
  })
  return found
}

/** Splits a text into lines without keeping all of it in memory: an index has up to 13 MB. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

/** Reports whether an index exists. It is written atomically. */
export async function isIndexed(file: string): Promise<boolean> {
  return stat(file).then(
    found => found.isFile(),
    () => false,
  )
}
