import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {FAILSAFE_SCHEMA, load} from 'js-yaml'
import {nearest} from '../did-you-mean.ts'
import {UserError} from '../errors.ts'
import {packageRoot} from '../package-root.ts'
import {hasSeries, isRelease} from './release-name.ts'
import type {Flavour, KernelSpec} from './types.ts'

/** One line of kernels that the catalog knows, with the builds there are of it. */
export interface CatalogEntry {
  id: string
  description: string
  suites: readonly string[]
  /** What its releases begin with; absent for a rolling line. */
  series?: string
  /** Meta package of each build; `cloud` is what the plain id means. */
  flavours: Readonly<Partial<Record<Flavour, string>>>
}

const FLAVOURS = ['cloud', 'generic', 'rt'] as const satisfies readonly Flavour[]
const DEFAULT_FLAVOUR: Flavour = 'cloud'

/** Reads kernels/debian.yaml and checks it: a slip in the data is found here and not in the middle of a run. */
export async function loadCatalog(
  file = join(packageRoot, 'kernels', 'debian.yaml'),
): Promise<readonly CatalogEntry[]> {
  // Everything is a string in this schema: `6.10` must not become the number 6.1.
  const data = load(await readFile(file, 'utf8'), {schema: FAILSAFE_SCHEMA, filename: file})
  if (!Array.isArray(data)) throw new UserError({message: 'expected a list of kernels', file})
  const entries = data.map((item: unknown, index) => checkEntry(item, index, file))
  const twice = entries.find((entry, index) => entries.findIndex(other => other.id === entry.id) !== index)
  if (twice !== undefined) throw new UserError({message: `\`${twice.id}\` is there twice`, file})
  return entries
}

/** All ids that can be asked for without a release: `debian-12-6.1`, `debian-12-6.1-generic`, … */
export function kernelIds(catalog: readonly CatalogEntry[]): string[] {
  return catalog.flatMap(entry =>
    FLAVOURS.filter(flavour => entry.flavours[flavour] !== undefined).map(flavour => idOf(entry, flavour)),
  )
}

/** The kernel an id means. `debian-12-6.1@6.1.0-56-cloud-amd64` is exactly that release, of any flavour. */
export function findKernel(id: string, catalog: readonly CatalogEntry[]): KernelSpec {
  const [line = '', release, ...more] = id.split('@')
  for (const entry of catalog) {
    for (const flavour of FLAVOURS) {
      const metaPackage = entry.flavours[flavour]
      if (metaPackage === undefined || idOf(entry, flavour) !== line) continue
      if (release !== undefined) checkRelease(id, release, more, entry)
      return {
        id,
        distribution: 'Debian',
        arch: 'x86_64',
        source: {
          kind: 'debian',
          suites: entry.suites,
          flavour,
          metaPackage,
          ...(entry.series === undefined ? {} : {series: entry.series}),
          ...(release === undefined ? {} : {release}),
        },
      }
    }
  }
  const ids = kernelIds(catalog)
  const meant = (line === '' ? undefined : ids.find(known => known.startsWith(`${line}-`))) ?? nearest(line, ids)
  const hint = meant === undefined ? '' : `did you mean ${release === undefined ? meant : `${meant}@${release}`}? `
  throw new UserError(`unknown kernel \`${id}\`; ${hint}\`bpfcompat kernels\` lists all`)
}

function idOf(entry: CatalogEntry, flavour: Flavour): string {
  return flavour === DEFAULT_FLAVOUR ? entry.id : `${entry.id}-${flavour}`
}

/** The release becomes part of paths and URLs: nothing passes that is not shaped like one. */
function checkRelease(id: string, release: string, more: readonly string[], {id: line, series}: CatalogEntry): void {
  if (more.length > 0 || !isRelease(release)) {
    throw new UserError(`kernel \`${id}\`: expected a release such as 6.1.0-56-cloud-amd64 after the @`)
  }
  if (series !== undefined && !hasSeries(release, series)) {
    throw new UserError(`kernel \`${id}\`: ${line} is the ${series} line, and ${release} is not of it`)
  }
}

function checkEntry(item: unknown, index: number, file: string): CatalogEntry {
  const wrong = (expected: string) => new UserError({message: `kernel ${index + 1}: expected ${expected}`, file})
  if (typeof item !== 'object' || item === null) throw wrong('a mapping')
  const {id, description, suites, series, flavours, ...unknown} = item as Record<string, unknown>
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9.-]*$/.test(id)) throw wrong('`id` in small letters, digits, - and .')
  if (typeof description !== 'string') throw wrong('`description`, one line')
  if (!isWords(suites)) throw wrong('`suites`, a list of suite names')
  if (series !== undefined && typeof series !== 'string') throw wrong('`series`, such as "6.1"')
  if (typeof flavours !== 'object' || flavours === null || !('cloud' in flavours))
    throw wrong('`flavours` with `cloud`')
  const builds: Partial<Record<Flavour, string>> = {}
  for (const [name, meta] of Object.entries(flavours)) {
    const flavour = FLAVOURS.find(known => known === name)
    if (flavour === undefined) throw wrong(`flavours ${FLAVOURS.join(', ')}, got \`${name}\``)
    if (typeof meta !== 'string' || !/^linux-image-[a-z0-9.-]+$/.test(meta)) throw wrong('a linux-image- meta package')
    builds[flavour] = meta
  }
  const [extra] = Object.keys(unknown)
  if (extra !== undefined) throw wrong(`no \`${extra}\``)
  return {id, description, suites, ...(series === undefined ? {} : {series}), flavours: builds}
}

function isWords(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string' && /^[a-z-]+$/.test(item))
  )
}
