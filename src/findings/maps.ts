import type {Errno, MapResult} from '../results/model.ts'
import {type CaseContext, type Draft, draftOf, type Explanation, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {featureWords, isOlder, MAP_TYPES} from './kernel-features.ts'
import {type MapGap, mapsYaml} from './manifest-yaml.ts'

/** The finding of a map that could not be created: one for the map, however many programs need it. */
export function draftOfMap(context: CaseContext, name: string, errno: Errno | null, message: string | null): Draft {
  const {result} = context
  const map = result.maps.find(candidate => candidate.name === name)
  const explanation =
    (map && explainGap(context, map, errno)) ??
    (map && explainType(context, map, errno)) ??
    explainOther(name, map, errno)
  return draftOf(context, 'load', explanation, {
    map: name,
    words: mapWords(result.libbpfTail, name) ?? message,
    excerpt: libbpfExcerpt(result.libbpfTail),
    log: result.libbpfLog,
  })
}

/** `true` for types whose maps hold maps. */
export function isMapInMap(type: string): boolean {
  return type === 'hash_of_maps' || type === 'array_of_maps'
}

/** The object leaves to its loader what this run did not do. The YAML names every such map, not only the first. */
function explainGap(context: CaseContext, map: MapResult, errno: Errno | null): Explanation | null {
  const {run, artifact, result} = context
  const gap = gapOf(context, map)
  if (gap === null) return null
  const gaps = result.maps.flatMap(candidate => gapOf(context, candidate) ?? [])
  const others = gaps.filter(candidate => candidate.map !== map).map(candidate => candidate.map.name)
  const more = others.length === 0 ? '' : ` The same holds for ${others.join(', ')}.`
  const remedyYaml = mapsYaml(run, artifact, gaps)
  if (gap.innerMap) {
    return {
      class: 'MISSING_INNER_MAP',
      title: `map ${map.name} (${map.type}) has no inner-map prototype`,
      remedy: `The object leaves the inner map of ${map.name} to its loader: declare under \`maps\` in the manifest what the loader sets, with its sizes.${more}`,
      remedyYaml,
      subject: 'inner map',
    }
  }
  return {
    class: 'MAP_SIZE_UNSET',
    title: `map ${map.name} (${map.type}) has max_entries 0`,
    remedy: `The object leaves the size of ${map.name} to its loader (the kernel said ${errnoWords(errno)}): declare under \`maps\` in the manifest what the loader sets.${more}`,
    remedyYaml,
    subject: 'max_entries',
  }
}

function gapOf({result}: CaseContext, map: MapResult): MapGap | null {
  const applied = (field: string) =>
    result.fixups.some(fixup => fixup.map === map.name && fixup.status === 'applied' && fixup.what.startsWith(field))
  const innerMap = isMapInMap(map.type) && !map.hasInner && !applied('inner_')
  const maxEntries = map.maxEntries === 0 && !SIZELESS.has(map.type) && !applied('max_entries')
  return innerMap || maxEntries ? {map, innerMap, maxEntries} : null
}

/** Types for which 0 is right (local storage) or filled in by libbpf (perf_event_array: the number of CPUs). */
const SIZELESS: ReadonlySet<string> = new Set([
  'perf_event_array',
  'cgroup_storage',
  'percpu_cgroup_storage',
  'sk_storage',
  'inode_storage',
  'task_storage',
  'cgrp_storage',
  'struct_ops',
])

/** A kernel that does not know a type says EINVAL, or E2BIG when the type has attributes of its own (`map_extra`). */
function explainType({kernel}: CaseContext, {name, type}: MapResult, errno: Errno | null): Explanation | null {
  const feature = MAP_TYPES[type]
  if (!['EINVAL', 'E2BIG', 'EOPNOTSUPP', 'ENOTSUPP'].includes(errno?.name ?? '')) return null
  if (
    type !== 'unknown' &&
    (feature === undefined || (kernel.release !== null && !isOlder(kernel.release, feature.since)))
  )
    return null
  const instead = type === 'ringbuf' ? ', or use a perf_event_array there' : ''
  return {
    class: 'UNSUPPORTED_MAP_TYPE',
    title: `the kernel does not know the type ${type} of map ${name}`,
    remedy: `${feature === undefined ? 'The kernel is older than the map type' : `As for ${type}, ${featureWords(feature)}`}: switch the map off on kernels without it (bpf_map__set_autocreate) and its programs with it${instead}.`,
    subject: type,
  }
}

function explainOther(name: string, map: MapResult | undefined, errno: Errno | null): Explanation {
  const sizes =
    map === undefined ? '' : ` (${map.type}, key ${map.keySize}, value ${map.valueSize}, max_entries ${map.maxEntries})`
  return {
    class: 'MAP_CREATION_FAILURE',
    title: `map ${name} cannot be created: ${errnoWords(errno)}`,
    remedy:
      errno?.name === 'ENOMEM' || errno?.name === 'E2BIG'
        ? `The map is too large for the kernel or this guest${sizes}: make it smaller, or declare under \`maps\` the max_entries your loader sets.`
        : `Compare its type, sizes and flags${sizes} with what your loader sets before load: what it changes belongs under \`maps\` in the manifest.`,
  }
}

/** `map 'x': failed to create: Invalid argument(-22)` of libbpf 1.1, `… -EINVAL` of 1.6. */
function mapWords(log: string, map: string): string | null {
  const line = log.split('\n').findLast(candidate => candidate.includes(`map '${map}': failed to `))
  return line?.replace(/^libbpf: /, '').trim() ?? null
}
