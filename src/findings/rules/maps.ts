import type {MapRefusal} from '../../model/map.ts'
import {errnoWords} from '../model/errno-words.ts'
import {isOlder, MAP_TYPES, optionWords} from '../model/kernel-features.ts'
import {mapsAddition} from '../model/manifest-yaml.ts'
import {mapTypeWorks, mapWorks} from '../model/proof.ts'
import type {Words} from '../model/rule.ts'
import {typeRefusal} from '../model/type-refusal.ts'
import {leavesOutMap} from './additions.ts'
import {policyWords} from './lockdown.ts'
import type {MapFacts, MapRule} from './map-rule.ts'

/** BPF_F_LINK of include/uapi/linux/bpf.h: libbpf sets it for `.struct_ops.link`. */
const BY_LINK = 0x2000

/** struct_ops maps that libbpf could not match with the kernel's struct, or that the kernel registers differently. */
export const STRUCT_OPS_MAP_RULES: readonly MapRule[] = [
  {
    kind: 'struct_ops by a link',
    class: 'MAP_CREATION_FAILURE',
    probe: ({context: {kernel}, map}) =>
      map?.refusal?.errno?.name === 'EINVAL' && (map.refusal.flags & BY_LINK) !== 0 && isOlder(kernel.release, '6.4'),
    title: 'map {map} cannot be created: the kernel does not register struct_ops through a link',
    remedy:
      'For kernels before 6.4, put a copy of the struct into SEC(".struct_ops"), and create only one of the two maps (bpf_map__set_autocreate). SEC(".struct_ops.link") needs BPF_F_LINK, which came with Linux 6.4.',
    addition: leavesOutMap,
    subject: 'struct_ops by a link',
  },
  {
    kind: 'struct_ops',
    class: 'UNSUPPORTED_MAP_TYPE',
    probe: ({context: {kernel}}) => isOlder(kernel.release, '5.6'),
    title: 'the kernel does not support struct_ops, which map {map} needs',
    remedy:
      'Leave {map} and its programs out on kernels before 5.6 (bpf_map__set_autocreate): struct_ops came with Linux 5.6.',
    addition: leavesOutMap,
    subject: 'struct_ops',
  },
]

/** Maps that their loader has to complete: the YAML names every such map, not only this one. */
export const MAP_GAP_RULES: readonly MapRule[] = [
  {
    kind: 'inner map',
    class: 'MISSING_INNER_MAP',
    probe: ({gap}) => gap?.innerMap === true,
    words: alikeWords,
    title: 'map {map} ({type}) has no inner-map prototype',
    remedy:
      'Declare the inner map that your loader sets on {map} under `maps` in the manifest, with its sizes: the object does not define it.{alike}',
    addition: (_, {gaps}) => mapsAddition(gaps),
    subject: 'inner map',
  },
  {
    kind: 'size',
    class: 'MAP_SIZE_UNSET',
    probe: ({gap}) => gap !== null,
    words: facts => ({...alikeWords(facts), unset: unsetWords(facts)}),
    title: 'map {map} ({type}) has {unset}',
    remedy:
      'Declare the size that your loader sets on {map} under `maps` in the manifest: the object does not define it (the kernel returned {errno}).{alike}',
    addition: (_, {gaps}) => mapsAddition(gaps),
    subject: '{unset}',
  },
]

/** Types of which the kernel does not create even the smallest map. */
export const MAP_TYPE_RULES: readonly MapRule[] = [
  {
    kind: 'policy',
    class: 'POLICY_DENIED',
    probe: ({map}) => ['EPERM', 'EACCES'].includes(refusalOfType(map)?.name ?? ''),
    words: ({context: {kernel}, map}) => ({
      type: map?.refusal?.type,
      refused: errnoWords(refusalOfType(map)),
      policy: policyWords(kernel),
    }),
    title: 'the kernel does not permit creating {what} ({type})',
    remedy:
      'Leave the map out on such kernels, and tell your users. The kernel refuses every map of type {type} with {refused}, even to root: {policy}.',
    subject: 'map',
  },
  {
    kind: 'map type',
    class: 'UNSUPPORTED_MAP_TYPE',
    probe: ({map}) => refusalOfType(map) !== null,
    words: ({map}) => typeWords(map?.refusal ?? null, map?.name ?? ''),
    title: 'the kernel does not support the type {type} of {whose}',
    remedy:
      'Switch off the map on kernels without the type (bpf_map__set_autocreate), together with the programs that need it{instead}. If your loader does this, declare it under `maps` in the manifest.{option}',
    background: '{type} came with Linux {since}.',
    proof: ({type = ''}) => mapTypeWorks(type),
    addition: leavesOutMap,
    subject: '{type}',
  },
]

/** Maps for which the guest has no trials. */
export const UNTRIED_MAP_RULES: readonly MapRule[] = [
  {
    kind: 'no memory',
    class: 'MAP_CREATION_FAILURE',
    errnos: ['ENOMEM', 'E2BIG'],
    title: 'map {map} cannot be created: {errno}',
    remedy:
      'Make the map smaller, or declare the max_entries that your loader sets under `maps`: it is too large for the kernel or this guest{sizes}.',
    proof: works,
  },
  {
    kind: 'other',
    class: 'MAP_CREATION_FAILURE',
    title: 'map {map} cannot be created: {errno}',
    remedy:
      'Compare its type, sizes and flags{sizes} with what your loader sets before the load, and declare what it changes under `maps` in the manifest.',
    proof: works,
  },
]

function works({map = ''}: Words, {context}: MapFacts) {
  return mapWorks(context.artifact.name, map)
}

/** Returns the refused type, which is that of the inner map if the kernel refuses that, and what to use instead. */
function typeWords(refusal: MapRefusal | null, name: string): Words {
  if (refusal === null) return {}
  const {type, inner} = refusal
  return {
    type,
    whose: inner ? `the inner maps of map ${name}` : `map ${name}`,
    instead: type === 'ringbuf' ? ', or use a perf_event_array there' : '',
    since: MAP_TYPES[type]?.since,
    option: optionWords(MAP_TYPES[type]),
  }
}

function refusalOfType(map: MapFacts['map']) {
  return map?.refusal == null ? null : typeRefusal(map.refusal)
}

/** Returns ` The same applies to b, c.`, the other maps that the YAML completes. */
function alikeWords({map, gaps}: MapFacts): Words {
  const others = gaps.filter(gap => gap.map !== map).map(gap => gap.map.name)
  return {alike: others.length === 0 ? '' : ` The same applies to ${others.join(', ')}.`}
}

function unsetWords({gap}: MapFacts): string {
  const unset = [
    ...(gap?.maxEntries ? ['max_entries'] : []),
    ...(gap?.keySize ? ['key_size'] : []),
    ...(gap?.valueSize ? ['value_size'] : []),
  ]
  return unset.map(field => `${field} 0`).join(' and ')
}
