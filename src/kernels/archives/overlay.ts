import {posix} from 'node:path'
import {UserError} from '../../base/errors.ts'
import type {PackageFile} from '../model/package-file.ts'
import {readPackage} from '../packages/package.ts'

/** A package on this disk. */
export interface LocalPackage {
  file: PackageFile
  path: string
}

/** A file of an overlay, and the package that contains it. */
export interface OverlayFile {
  package: LocalPackage
  path: string
}

/** A package of an overlay with modules. */
interface ModuleLayer {
  package: LocalPackage
  /** Releases that name their directories; null for modules outside of such directories. */
  releases: ReadonlySet<string | null>
}

/**
 * Stacked archives, like the layers of an image (OCI image specification, layer.md): a file in an upper archive hides the
 * one below, and a file `.wh.<name>` removes it. Only names are kept in memory.
 */
export interface Overlay {
  /** Adds an archive below the others. */
  addBelow(archive: LocalPackage, what: string): Promise<void>
  /** Returns the paths of all files and links that can be a kernel or its configuration. */
  paths(): readonly string[]
  /** Resolves a path to a file. Follows links, but never out of the overlay. */
  resolve(path: string): OverlayFile | undefined
  /** Returns the packages with modules, upper ones first. */
  modules(): readonly ModuleLayer[]
}

/** Limit for all archives together. A complete distribution has fewer. */
const MAX_ENTRIES = 400_000
const MAX_LINKS = 40
const WHITEOUT = '.wh.'
const OPAQUE = '.wh..wh..opq'
const MODULE = /\.ko(?:\.(?:xz|zst|gz))?$/
const KERNEL_FILE = /^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/

/** Creates an overlay without archives. */
export function createOverlay(): Overlay {
  const files = new Map<string, LocalPackage>()
  const links = new Map<string, string>()
  const layers: ModuleLayer[] = []
  /** Paths that the archives so far remove from those below. */
  const removed = new Set<string>()
  let entries = 0

  return {
    addBelow,
    paths: () => [...files.keys(), ...links.keys()].filter(path => KERNEL_FILE.test(posix.basename(path))),
    resolve(path) {
      const real = realPath(path, links)
      const owner = real === undefined ? undefined : files.get(real)
      return real === undefined || owner === undefined ? undefined : {package: owner, path: real}
    },
    modules: () => layers,
  }

  async function addBelow(archive: LocalPackage, what: string): Promise<void> {
    const own = {files: new Set<string>(), links: new Map<string, string>(), removes: new Set<string>()}
    const hidden = new Set<string>()
    const releases = new Set<string | null>()
    await readPackage(archive.file.format, archive.path, what, {
      take(path) {
        count(what)
        const gone = removerOf(path, removed)
        if (posix.basename(path).startsWith(WHITEOUT)) own.removes.add(removedBy(path))
        else if (MODULE.test(path)) {
          if (gone === undefined) releases.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(path)?.[1] ?? null)
          else hidden.add(gone)
        } else if (gone === undefined) own.files.add(path)
        return undefined
      },
      enough: () => false,
      link(path, target) {
        count(what)
        if (removerOf(path, removed) === undefined) own.links.set(path, target)
      },
    })
    const file = hidden.size === 0 ? archive.file : {...archive.file, hidden: [...hidden].sort()}
    const layer = {file, path: archive.path}
    const known = (path: string) => files.has(path) || links.has(path)
    const newLinks = [...own.links].filter(([path]) => !known(path))
    for (const path of [...own.files].filter(path => !known(path))) files.set(path, layer)
    for (const [path, target] of newLinks) links.set(path, target)
    for (const path of own.removes) removed.add(path)
    if (releases.size > 0) layers.push({package: layer, releases})
  }

  function count(what: string): void {
    if (++entries > MAX_ENTRIES)
      throw new UserError(`${what} contains more than ${MAX_ENTRIES} files, too many for a kernel`)
  }
}

/** Returns the path that a whiteout removes: `boot/vmlinuz` for `boot/.wh.vmlinuz`, `boot` for `boot/.wh..wh..opq`. */
function removedBy(path: string): string {
  const directory = posix.dirname(path)
  const name = posix.basename(path)
  return name === OPAQUE ? directory : posix.join(directory, name.slice(WHITEOUT.length))
}

/** Returns the removed path that a path equals or is below. */
function removerOf(path: string, removed: ReadonlySet<string>): string | undefined {
  if (removed.size === 0) return undefined
  for (let at = path; ; at = posix.dirname(at)) {
    if (removed.has(at)) return at
    if (!at.includes('/')) return removed.has('.') ? '.' : undefined
  }
}

/** Follows links component by component; `..` stops at the root. */
function realPath(path: string, links: ReadonlyMap<string, string>): string | undefined {
  const left = path.split('/')
  let done: string[] = []
  for (let hops = 0; left.length > 0; ) {
    const name = left.shift() ?? ''
    if (name === '..') done.pop()
    if (name === '' || name === '.' || name === '..') continue
    const target = links.get([...done, name].join('/'))
    if (target === undefined) done.push(name)
    else {
      if (++hops > MAX_LINKS) return undefined
      if (target.startsWith('/')) done = []
      left.unshift(...target.split('/'))
    }
  }
  return done.join('/')
}
