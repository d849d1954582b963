import {UserError} from '../../base/errors.ts'
import {ARCHES, type Arch} from '../../model/arch.ts'
import type {SourceSpec} from '../model/source-spec.ts'
import type {Facts} from './facts.ts'
import type {Tag, WrittenFile, WrittenPart} from './written.ts'
import {sourceSpec} from './written-source.ts'

/** One build of one kernel line for one architecture, which an id selects. */
export interface CatalogKernel {
  id: string
  /** Its line: `debian-12-6.1` for `debian-12-6.1-rt-arm64`. */
  line: string
  /** Name of the build; null if there is only one. */
  build: string | null
  /** It is the build that the plain id selects. */
  isDefaultBuild: boolean
  description: string
  distribution: string
  arch: Arch
  series?: string
  cmdline?: string
  tags: readonly Tag[]
  groups: readonly string[]
  facts: Facts
  eol?: string
  pin?: string
  source: SourceSpec
}

/** A kernel, and the merged settings of its line, build and architecture. */
interface Merged {
  kernel: CatalogKernel
  merged: WrittenPart
}

/** Returns the kernels of a file: each line, in each build, for each architecture. */
export function kernelsOf(file: WrittenFile, name: string): Merged[] {
  const {distribution = '', groups = [], common = {}, kernels = []} = file
  return kernels.flatMap(({id, ...own}) => {
    const {builds = {}, ...line} = lay(own, lay(common, {distribution, groups}))
    const named: [string | null, WrittenPart][] = Object.entries(builds)
    const all: typeof named = named.length === 0 ? [[null, {}]] : named
    return ARCHES.flatMap(arch => {
      const there = all
        .map(([build, part]) => ({build, part: lay(part, line)}))
        .filter(({part}) => part.arches?.includes(arch))
      return there.map(({build, part: {on = {}, arches: _, ...part}}, index) => {
        const merged = lay(on[arch] ?? {}, part)
        const names = [id, ...(index === 0 || build === null ? [] : [build]), ...(arch === 'x86_64' ? [] : [arch])]
        const kernel = {id: names.join('-'), line: id, build, isDefaultBuild: index === 0}
        return {kernel: {...kernel, ...rest(merged, arch, `${name}: ${kernel.id}`)}, merged}
      })
    })
  })
}

function rest(merged: WrittenPart, arch: Arch, where: string) {
  const {description = '', distribution = '', series, cmdline, tags = [], groups = [], facts = {}, eol, pin} = merged
  return {
    description,
    distribution,
    arch,
    ...(series === undefined ? {} : {series}),
    ...(cmdline === undefined ? {} : {cmdline}),
    tags,
    groups,
    facts,
    ...(eol === undefined ? {} : {eol}),
    ...(pin === undefined ? {} : {pin}),
    source: sourceOf(merged, arch, where),
  }
}

function sourceOf(merged: WrittenPart, arch: Arch, where: string): SourceSpec {
  const wrong = (message: string) => new UserError(`${where}: ${message}`)
  const source = sourceSpec(merged, {
    arch,
    absolute: path => {
      throw wrong(`\`${path}\` is a local file, which other machines do not have`)
    },
    report: (_, message) => {
      throw wrong(message)
    },
  })
  if (source === undefined) throw wrong('expected a source: deb, rpm, oci, mainline or image')
  return source
}

/**
 * Merges a part over another one: mappings are merged by key, null removes a key, any other value replaces the lower one.
 */
function lay<T extends object>(over: T, below: object): T {
  const result: Record<string, unknown> = {...below}
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key]
    else result[key] = isMapping(value) ? lay(value, isMapping(result[key]) ? result[key] : {}) : value
  }
  return result as T
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
