import {gapOf, isGap, type MapGap} from '../results/map-gaps.ts'
import type {Errno, MapResult} from '../results/model.ts'
import {type CaseContext, type Draft, draftOf, type Explanation, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {configWords, isOlder, MAP_TYPES, sinceWords} from './kernel-features.ts'
import {mapsAddition} from './manifest-yaml.ts'
import {mapTypeWorks, mapWorks} from './proof.ts'

/** The finding of a map that could not be created: one for the map, however many programs need it. */
export function draftOfMap(context: CaseContext, name: string, errno: Errno | null, message: string | null): Draft {
  const {result} = context
  const map = result.maps.find(candidate => candidate.name === name)
  const explanation =
    (map && explainGap(context, map, errno)) ??
    (map && explainType(context, map, errno)) ??
    explainOther(context, name, map, errno)
  return draftOf(context, 'load', explanation, {
    map: name,
    words: mapWords(result.libbpfTail, name) ?? message,
    excerpt: libbpfExcerpt(result.libbpfTail),
    log: result.libbpfLog,
  })
}

/** The object leaves to its loader what this run did not do. The YAML names every such map, not only the first. */
function explainGap(context: CaseContext, map: MapResult, errno: Errno | null): Explanation | null {
  const {result} = context
  const gap = openGapOf(context, map)
  if (gap === null) return null
  const gaps = result.maps.flatMap(candidate => openGapOf(context, candidate) ?? [])
  const others = gaps.filter(candidate => candidate.map !== map).map(candidate => candidate.map.name)
  const more = others.length === 0 ? '' : ` The same holds for ${others.join(', ')}.`
  const addition = mapsAddition(gaps)
  if (gap.innerMap) {
    return {
      class: 'MISSING_INNER_MAP',
      title: `map ${map.name} (${map.type}) has no inner-map prototype`,
      remedy: `The object leaves the inner map of ${map.name} to its loader: declare under \`maps\` in the manifest what the loader sets, with its sizes.${more}`,
      addition,
      subject: 'inner map',
    }
  }
  return {
    class: 'MAP_SIZE_UNSET',
    title: `map ${map.name} (${map.type}) has ${unsetWords(gap)}`,
    remedy: `The object leaves the size of ${map.name} to its loader (the kernel said ${errnoWords(errno)}): declare under \`maps\` in the manifest what the loader sets.${more}`,
    addition,
    subject: unsetWords(gap),
  }
}

/** A gap that no fixup has closed. */
function openGapOf({result}: CaseContext, map: MapResult): MapGap | null {
  const applied = (field: string) =>
    result.fixups.some(
      ({subject, status, what}) => subject === map.name && status === 'applied' && what.startsWith(field),
    )
  const gap = gapOf(map)
  if (gap === null || applied('autocreate')) return null
  const left = {
    map,
    innerMap: gap.innerMap && !applied('inner_'),
    maxEntries: gap.maxEntries && !applied('max_entries'),
    keySize: gap.keySize && !applied('key_size'),
    valueSize: gap.valueSize && !applied('value_size'),
  }
  return isGap(left) ? left : null
}

function unsetWords({maxEntries, keySize, valueSize}: MapGap): string {
  const unset = [
    ...(maxEntries ? ['max_entries'] : []),
    ...(keySize ? ['key_size'] : []),
    ...(valueSize ? ['value_size'] : []),
  ]
  return unset.map(field => `${field} 0`).join(' and ')
}

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
    remedy: `Switch the map off on kernels without it (bpf_map__set_autocreate) and its programs with it${instead}.${configWords(feature)}`,
    background: feature === undefined ? 'The kernel is older than the map type.' : sinceWords(type, feature),
    proof: mapTypeWorks(type),
    subject: type,
  }
}

function explainOther(
  {artifact}: CaseContext,
  name: string,
  map: MapResult | undefined,
  errno: Errno | null,
): Explanation {
  const sizes =
    map === undefined
      ? ''
      : ` (${map.type}, key ${map.keySize}, value ${map.valueSize}, max_entries ${map.maxEntries}${map.flags === 0 ? '' : `, map_flags 0x${map.flags.toString(16)}`})`
  return {
    class: 'MAP_CREATION_FAILURE',
    title: `map ${name} cannot be created: ${errnoWords(errno)}`,
    proof: mapWorks(artifact.name, name),
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
