import {readdir, readFile, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {errorMessage, UserError} from '../../base/errors.ts'
import {isBelow} from '../../files/path.ts'

/** The modules in a directory of this machine. */
interface ModuleDirectory {
  /** Sorted by path. */
  modules: readonly LyingModule[]
  /** Contents of modules.builtin, one path per line; empty if there is no such file. */
  builtinList: string
}

interface LyingModule {
  path: string
  size: number
  /** Modification time in milliseconds. */
  mtimeMs: number
}

/** Distributions ship about 5000. */
const MAX_MODULES = 50_000
const MAX_DEPTH = 32
/** A build tree has about 200,000 files. */
const MAX_ENTRIES = 1_000_000
const MODULE = /\.ko(?:\.(?:xz|zst|gz))?$/

/**
 * Reports whether a path can be a module of a release: it is below `lib/modules/<release>`, or not below any `lib/modules`.
 */
export function isOfRelease(path: string, release: string): boolean {
  const [, named] = /(?:^|\/)lib\/modules\/([^/]+)\//.exec(path) ?? []
  return named === undefined || named === release
}

/**
 * Lists the modules of a directory: those in the `modules.order` of a kernel build (Documentation/kbuild/modules.rst), otherwise
 * all modules in the directory and below. Follows only links that stay in the directory.
 *
 * @param directory absolute path
 * @throws UserError if it cannot be read or contains too many files
 */
export async function listModuleDirectory(directory: string, release: string): Promise<ModuleDirectory> {
  const root = await reading(directory, () => realpath(directory))
  const order = await readIfThere(root, 'modules.order')
  const found = order === null ? [] : await listed(root, order)
  const paths = found.length > 0 ? found : await below(root, release)
  const modules = await Promise.all(paths.map(path => reading(path, () => describe(path))))
  return {
    modules: modules.sort((one, other) => (one.path < other.path ? -1 : 1)),
    builtinList: (await readIfThere(root, 'modules.builtin')) ?? (await builtinBelow(root, release)),
  }
}

/**
 * Returns the modules of `modules.order` that exist: `drivers/net/veth.o`, before 6.2 `drivers/net/veth.ko`, before 5.3
 * `kernel/drivers/net/veth.ko`.
 */
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
  const visit = async (directory: string, depth: number): Promise<void> => {
    for (const entry of await reading(directory, () => readdir(directory, {withFileTypes: true}))) {
      if (++entries > MAX_ENTRIES)
        throw new UserError(`${root} contains too many files to search; name the directory with the modules`)
      const path = join(directory, entry.name)
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

/** Resolves a path to a module file; null if it is not a module, or is outside of the directory. */
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

/** Reads a file if it exists. Ignores links out of the directory, since messages can quote the content. */
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
  return new UserError(`${root} contains more than ${MAX_MODULES} modules; name the directory of one kernel`)
}
