import {readdir, readFile, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage, UserError} from '../../base/errors.ts'
import {isBelow} from '../../files/path.ts'

/** Modules that lie in a folder of this machine. */
export interface ModuleFolder {
  /** Sorted by path. */
  modules: readonly LyingModule[]
  /** What is compiled into the kernel, where a file says it: a path a line. */
  builtinList: string
}

export interface LyingModule {
  path: string
  size: number
  /** When it was written, in milliseconds. */
  mtimeMs: number
}

/** Distributions ship 5000. */
const MAX_MODULES = 50_000
const MAX_DEPTH = 32
/** A built tree has 200,000 files. */
const MAX_ENTRIES = 1_000_000
const MODULE = /\.ko(?:\.(?:xz|zst|gz))?$/

/** Whether a path can hold a module of a release: below its own folder, or below none that is named after a release. */
export function isOfRelease(path: string, release: string): boolean {
  const [, named] = /(?:^|\/)lib\/modules\/([^/]+)\//.exec(path) ?? []
  return named === undefined || named === release
}

/**
 * The modules of a folder: those that the kernel's build lists in its `modules.order` (Documentation/kbuild/modules.rst), or all
 * that lie in it and below. Links are followed as long as they stay in it.
 *
 * @param folder absolute path
 * @throws UserError when it cannot be read, or holds too many
 */
export async function listModuleFolder(folder: string, release: string): Promise<ModuleFolder> {
  const root = await reading(folder, () => realpath(folder))
  const order = await readIfThere(root, 'modules.order')
  const found = order === null ? [] : await listed(root, order)
  const paths = found.length > 0 ? found : await below(root, release)
  const modules = await Promise.all(paths.map(path => reading(path, () => describe(path))))
  return {
    modules: modules.sort((one, other) => (one.path < other.path ? -1 : 1)),
    builtinList: (await readIfThere(root, 'modules.builtin')) ?? (await builtinBelow(root, release)),
  }
}

/** A build lists `drivers/net/veth.o`, before 6.2 `drivers/net/veth.ko`, before 5.3 `kernel/drivers/net/veth.ko`. Not all need be built. */
async function listed(root: string, order: string): Promise<string[]> {
  const lines = order.split('\n').filter(line => line !== '')
  if (lines.length > MAX_MODULES) throw tooMany(root)
  const paths = lines.map(line => join(root, line.replace(/\.o$/, '.ko')))
  const older = lines.map(line => join(root, line.replace(/^kernel\//, '')))
  const kept = await Promise.all(
    paths.map(async (path, index) => (await moduleAt(path, root)) ?? (await moduleAt(older[index] ?? path, root))),
  )
  return kept.filter(path => path !== null)
}

async function below(root: string, release: string): Promise<string[]> {
  const found: string[] = []
  let entries = 0
  const visit = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await reading(folder, () => readdir(folder, {withFileTypes: true}))) {
      if (++entries > MAX_ENTRIES) throw new UserError(`${root} holds too much to look for modules in all of it`)
      const path = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== '.git' && depth < MAX_DEPTH) await visit(path, depth + 1)
      if (entry.isDirectory() || !MODULE.test(entry.name) || !isOfRelease(path.slice(root.length), release)) continue
      const module = await moduleAt(path, root)
      if (module !== null) found.push(module)
      if (found.length > MAX_MODULES) throw tooMany(root)
    }
  }
  await visit(root, 0)
  return found
}

/** The file that a path of the folder leads to, unless that is none of a module, or outside. */
async function moduleAt(path: string, root: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null)
  if (real === null || !MODULE.test(real) || !isBelow(real, root)) return null
  return (await stat(real)).isFile() ? real : null
}

async function builtinBelow(root: string, release: string): Promise<string> {
  return (await readIfThere(root, join('lib/modules', release, 'modules.builtin'))) ?? ''
}

async function describe(path: string): Promise<LyingModule> {
  const {size, mtimeMs} = await stat(path)
  return {path, size, mtimeMs}
}

/** Parts of it are shown in messages: no link leads to what lies elsewhere. */
async function readIfThere(root: string, name: string): Promise<string | null> {
  const path = await realpath(join(root, name)).catch(() => null)
  return path === null || !isBelow(path, root) ? null : reading(path, () => readFile(path, 'utf8'))
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  return read().catch((thrown: unknown) => {
    throw thrown instanceof UserError ? thrown : new UserError(`${path} cannot be read: ${errorMessage(thrown)}`)
  })
}

function tooMany(root: string): UserError {
  return new UserError(`${root} holds more than ${MAX_MODULES} modules; name the folder of one kernel`)
}
