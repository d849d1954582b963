import type {MapTrial} from '../../model/map.ts'
import {mapFlagName} from '../../model/map-flags.ts'
import type {Words} from '../model/rule.ts'
import type {PropertyFacts, PropertyRule} from './map-rule.ts'

const RING_TYPES = ['ringbuf', 'user_ringbuf']

/** Single properties of maps that the kernel does not accept. */
export const PROPERTY_RULES: readonly PropertyRule[] = [
  {
    kind: 'flag that is not accepted',
    class: 'MAP_CREATION_FAILURE',
    probe: ({refusal, trial}) => trial.property === 'flag' && (refusal.flags & trial.value) !== 0,
    words: facts => flagWords(facts),
    title: 'this kernel does not accept {flag} in map_flags of a map of type {type}',
    remedy: 'Remove {flag} from map_flags.',
    setting: 'map_flags: {flags}',
  },
  {
    kind: 'flag that is needed',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'flag',
    words: facts => flagWords(facts),
    title: 'a map of type {type} needs {flag} in map_flags',
    remedy: 'Add __uint(map_flags, {flag}) to the map.',
    setting: 'map_flags: {flags}',
  },
  {
    kind: 'types that are not declared',
    class: 'MAP_CREATION_FAILURE',
    probe: ({refusal, trial}) => trial.property === 'btf' && refusal.btf === 'none',
    title: 'a map of type {type} needs BTF that describes its key and value',
    remedy:
      'Declare them with __type(key, …) and __type(value, …) instead of __uint(key_size, …), and compile with -g.',
  },
  {
    kind: 'BTF that is refused',
    class: 'MAP_CREATION_FAILURE',
    probe: ({refusal, trial}) => trial.property === 'btf' && refusal.btf === 'refused',
    title: 'a map of type {type} needs BTF, but the kernel does not accept the BTF of the object',
    remedy:
      "Read the reason in libbpf's log: a kernel that is older than the compiler does not support all of its BTF kinds.",
  },
  {
    kind: 'types that are refused',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'btf',
    title: 'the kernel does not accept the types of key and value for a map of type {type}',
    remedy:
      'Declare the key as int, and use only members in the value that this kernel supports for this map type (older kernels support no spin lock or kptr).',
  },
  {
    kind: 'name of an outer map',
    class: 'MAP_CREATION_FAILURE',
    probe: ({refusal, trial}) => trial.property === 'name' && refusal.inner,
    title: 'libbpf appends ".inner" to the name of the outer map, but this kernel does not accept a dot in a name',
    remedy: 'Remove the inner map from the declaration, and set it with bpf_map__set_inner_map_fd() before the load.',
  },
  {
    kind: 'name',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'name',
    title: 'the kernel does not accept the name of the map',
    remedy: 'Use letters, digits and underscores only.',
  },
  {
    kind: 'inner map',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'inner',
    title: 'the kernel does not accept this map as an inner map',
    remedy: 'Change the type or the flags of the inner map.',
  },
  {
    kind: 'size of a ring buffer',
    class: 'MAP_CREATION_FAILURE',
    probe: facts => isRingSize(facts) && fittingRing(facts) !== undefined,
    words: facts => ({fits: String(fittingRing(facts)?.value)}),
    title: 'max_entries must be a power of two and a multiple of the page size for type {type}, not {value}',
    remedy: 'Set max_entries to {fits}.',
    setting: 'max_entries: {fits}',
  },
  {
    kind: 'ring buffer that is too large',
    class: 'MAP_CREATION_FAILURE',
    probe: isRingSize,
    title: 'a buffer of {value} bytes is refused ({errno})',
    remedy: 'Make the buffer smaller.',
  },
  {
    kind: 'multiple of eight',
    class: 'MAP_CREATION_FAILURE',
    probe: facts => wholeSize(facts) !== undefined,
    words: facts => ({whole: String(wholeSize(facts))}),
    title: '{name} must be a multiple of 8, not {value}',
    remedy: 'Set {name} to {whole}.',
    setting: '{name}: {whole}',
  },
  {
    kind: 'no memory',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.limit === null,
    title: '{name} {value} is refused ({errno})',
    remedy: 'Make {name} smaller: the kernel or this guest does not have enough memory for it.',
  },
  {
    kind: 'the only size of map_extra',
    class: 'MAP_CREATION_FAILURE',
    probe: facts => facts.trial.property === 'extra' && isOnlyValue(facts),
    title: '{name} must be {limit} for type {type}, not {value}',
    remedy: 'Set {name} to {limit}.',
  },
  {
    kind: 'the only size',
    class: 'MAP_CREATION_FAILURE',
    probe: isOnlyValue,
    title: '{name} must be {limit} for type {type}, not {value}',
    remedy: 'Set {name} to {limit}.',
    setting: '{name}: {limit}',
  },
  {
    kind: 'too small',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial: {value, limit}}) => limit !== null && value < limit,
    title: '{name} {value} is too small, this kernel accepts {limit} or more',
    remedy: 'Set {name} to {limit} or more.',
  },
  {
    kind: 'long key',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'key_size',
    title: '{name} {value} is too large, this kernel accepts at most {limit}',
    remedy: 'Shorten the key: use a hash or an id as the key, and store the long data in the value or in another map.',
  },
  {
    kind: 'long stack trace',
    class: 'MAP_CREATION_FAILURE',
    probe: ({refusal, trial}) => trial.property === 'value_size' && refusal.type === 'stack_trace',
    words: ({trial}) => ({frames: String((trial.limit ?? 0) / 8)}),
    title: '{name} {value} is too large, this kernel accepts at most {limit}',
    remedy: 'Set value_size to {limit} or less: {frames} frames of 8 bytes.',
  },
  {
    kind: 'long value',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'value_size',
    words: ({refusal}) => ({unit: refusal.type.includes('percpu') ? ' bytes per CPU' : ''}),
    title: '{name} {value} is too large, this kernel accepts at most {limit}{unit}',
    remedy: 'Shorten the value: split it over several entries.',
  },
  {
    kind: 'too many entries',
    class: 'MAP_CREATION_FAILURE',
    probe: ({trial}) => trial.property === 'max_entries',
    title: '{name} {value} is too large, this kernel accepts at most {limit}',
    remedy: 'Set {name} to {limit} or less.',
    setting: 'max_entries: {limit}',
  },
  {
    kind: 'too large',
    class: 'MAP_CREATION_FAILURE',
    title: '{name} {value} is too large, this kernel accepts at most {limit}',
    remedy: 'Set {name} to {limit} or less.',
  },
]

/** Returns the flag that the map has and may not have, or the other way round, and the flags that the kernel accepts. */
function flagWords({refusal: {flags}, trial: {value: bit}}: PropertyFacts): Words {
  return {flag: mapFlagName(bit), flags: flagsYaml((flags & bit) === 0 ? flags | bit : flags & ~bit)}
}

function flagsYaml(flags: number): string {
  const bits = Array.from({length: 31}, (_, bit) => 1 << bit).filter(bit => (flags & bit) !== 0)
  const names = bits.map(mapFlagName)
  return names.some(name => name.startsWith('0x')) || names.length === 0 ? String(flags) : `[${names.join(', ')}]`
}

function isRingSize({refusal, trial}: PropertyFacts): boolean {
  return trial.property === 'max_entries' && RING_TYPES.includes(refusal.type)
}

/** The guest tried the next power of two, and the next multiple of the page size that is not a power of two. */
function fittingRing(facts: PropertyFacts): MapTrial | undefined {
  return triedAlike(facts).find(({errno, value}) => errno === null && value !== facts.trial.value)
}

/** Returns the multiple of eight that the kernel accepts although it refuses the size of the value itself. */
function wholeSize(facts: PropertyFacts): number | undefined {
  const {property, value} = facts.trial
  if (property !== 'value_size' || value % 8 === 0) return undefined
  return triedAlike(facts).find(({errno, value: tried}) => errno === null && tried === value - (value % 8))?.value
}

/** Returns whether the kernel accepts only this number: 0, or the guest tried one on the other side of the limit as well. */
function isOnlyValue(facts: PropertyFacts): boolean {
  const {value, limit} = facts.trial
  if (limit === null || limit === 0) return limit === 0
  return triedAlike(facts).some(
    ({errno, value: tried}) => errno !== null && tried !== value && tried < limit === value > limit,
  )
}

/** Returns the trials with the smallest map and another value of the same property. */
function triedAlike({refusal, trial}: PropertyFacts): MapTrial[] {
  return refusal.trials.filter(({base, property}) => base === 'smallest' && property === trial.property)
}
