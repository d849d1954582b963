import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {UserError} from '../../base/errors.ts'
import {parseYaml} from '../../yaml/yaml.ts'
import {type CatalogKernel, kernelsOf} from './entries.ts'
import type {Unavailable, WrittenFile} from './written.ts'

/** All kernels with an id. */
export interface Catalog {
  kernels: ReadonlyMap<string, CatalogKernel>
  /** Aliases and the ids that they stand for. */
  aliases: ReadonlyMap<string, string>
  unavailable: ReadonlyMap<string, Unavailable>
}

/** Files in the directory that do not list kernels. */
const OTHER_FILES = ['boot.yaml', 'matrices.yaml']

/** Returns the names of the catalog's files. */
export async function catalogFiles(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter(name => name.endsWith('.yaml') && !OTHER_FILES.includes(name)).sort()
}

/**
 * Reads a directory such as kernels/. A test validates its files against kernels/schema.json.
 *
 * @throws UserError with the file, if an id is defined twice or a kernel has no source
 */
export async function readCatalog(directory: string): Promise<Catalog> {
  const names = await catalogFiles(directory)
  const kernels = new Map<string, CatalogKernel>()
  const aliases = new Map<string, string>()
  const unavailable = new Map<string, Unavailable>()
  const files = await Promise.all(names.map(name => readFile(join(directory, name), 'utf8')))
  for (const [index, text] of files.entries()) readOne(text, join(directory, names[index] ?? ''))
  return {kernels, aliases, unavailable}

  function readOne(text: string, file: string): void {
    const {value} = parseYaml(text, file)
    const written = value as WrittenFile
    for (const {kernel} of kernelsOf(written, file)) add(kernels, kernel.id, kernel)
    for (const [id, target] of Object.entries(written.aliases ?? {})) add(aliases, id, target)
    for (const [id, reason] of Object.entries(written.unavailable ?? {})) add(unavailable, id, reason)

    function add<T>(map: Map<string, T>, id: string, item: T): void {
      if (kernels.has(id) || aliases.has(id) || unavailable.has(id))
        throw new UserError({message: `\`${id}\` is defined twice`, file})
      map.set(id, item)
    }
  }
}
