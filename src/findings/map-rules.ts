import type {MapProperty, MapRefusal, MapTrial} from '../model/map.ts'
import {mapFlagName} from '../model/map-flags.ts'

/** A rule of the kernel that a map breaks, found by the guest's trials. */
export interface MapRule {
  /** What the kernel does not accept: `key_size 1024 is too large, this kernel accepts at most 512`. */
  rule: string
  /** An imperative. */
  fix: string
  /** The line of the manifest that sets an accepted value; null if only the source can. */
  setting: string | null
}

/** Returns the rules that single properties of a refused map break. Empty if only their combination is refused. */
export function brokenRules(refusal: MapRefusal): MapRule[] {
  const tried = new Set<MapProperty>()
  return refusal.trials
    .filter(({base, property, errno}) => base === 'smallest' && property !== 'type' && errno !== null)
    .filter(({property, value}) => property === 'flag' || value === ownNumber(refusal, property) || NAMED.has(property))
    .flatMap(trial => {
      if (trial.property !== 'flag' && tried.has(trial.property)) return []
      tried.add(trial.property)
      return [ruleOf(refusal, trial)]
    })
}

const NAMED: ReadonlySet<MapProperty> = new Set(['btf', 'name', 'inner'])

function ownNumber({keySize, valueSize, maxEntries, flags, extra}: MapRefusal, property: MapProperty): number | null {
  switch (property) {
    case 'key_size':
      return keySize
    case 'value_size':
      return valueSize
    case 'max_entries':
      return maxEntries
    case 'flags':
      return flags
    case 'extra':
      return extra
    default:
      return null
  }
}

function ruleOf(refusal: MapRefusal, trial: MapTrial): MapRule {
  switch (trial.property) {
    case 'flag':
      return flagRule(refusal, trial.value)
    case 'btf':
      return btfRule(refusal)
    case 'name':
      return nameRule(refusal)
    case 'inner':
      return {
        rule: 'the kernel does not accept this map as an inner map',
        fix: 'Change the type or the flags of the inner map.',
        setting: null,
      }
    case 'max_entries':
      return isRing(refusal) ? ringRule(refusal, trial) : numberRule(refusal, trial, 'max_entries')
    case 'extra':
      return numberRule(refusal, trial, 'map_extra')
    default:
      return numberRule(refusal, trial, trial.property)
  }
}

function isRing({type}: MapRefusal): boolean {
  return type === 'ringbuf' || type === 'user_ringbuf'
}

/** The guest tried the next power of two, and the next multiple of the page size that is not a power of two. */
function ringRule({type, trials}: MapRefusal, {value, errno}: MapTrial): MapRule {
  const fits = trials.find(
    ({base, property, errno: refused, value: tried}) =>
      base === 'smallest' && property === 'max_entries' && refused === null && tried !== value,
  )
  if (fits === undefined)
    return {
      rule: `a buffer of ${value} bytes is refused (${errno?.name ?? 'no errno'})`,
      fix: 'Make the buffer smaller.',
      setting: null,
    }
  return {
    rule: `max_entries must be a power of two and a multiple of the page size for type ${type}, not ${value}`,
    fix: `Set max_entries to ${fits.value}.`,
    setting: `max_entries: ${fits.value}`,
  }
}

function numberRule(refusal: MapRefusal, trial: MapTrial, name: string): MapRule {
  const {type, trials} = refusal
  const {value, limit, errno, property} = trial
  const set = {fix: `Set ${name} to ${limit}.`, setting: property === 'extra' ? null : `${name}: ${limit}`}
  const whole = multipleOf(trials, trial)
  if (whole !== null)
    return {
      rule: `${name} must be a multiple of 8, not ${value}`,
      fix: `Set ${name} to ${whole}.`,
      setting: `${name}: ${whole}`,
    }
  if (limit === null)
    return {
      rule: `${name} ${value} is refused (${errno?.name ?? 'no errno'})`,
      fix: `Make ${name} smaller: the kernel or this guest does not have enough memory for it.`,
      setting: null,
    }
  if (limit === 0) return {rule: `${name} must be 0 for type ${type}, not ${value}`, ...set}
  if (isOnlyNumber(trials, trial)) return {rule: `${name} must be ${limit} for type ${type}, not ${value}`, ...set}
  if (value < limit)
    return {
      rule: `${name} ${value} is too small, this kernel accepts ${limit} or more`,
      fix: `Set ${name} to ${limit} or more.`,
      setting: null,
    }
  return {
    rule: `${name} ${value} is too large, this kernel accepts at most ${limit}${perCpu(type, property)}`,
    fix: tooLarge(type, property, limit) ?? `Set ${name} to ${limit} or less.`,
    setting: property === 'max_entries' ? `max_entries: ${limit}` : null,
  }
}

/** Returns what to do about a key or value that is too large; null for other properties. */
function tooLarge(type: string, property: MapProperty, limit: number): string | null {
  if (property === 'key_size')
    return 'Shorten the key: use a hash or an id as the key, and store the long data in the value or in another map.'
  if (property !== 'value_size') return null
  return type === 'stack_trace'
    ? `Set value_size to ${limit} or less: ${limit / 8} frames of 8 bytes.`
    : 'Shorten the value: split it over several entries.'
}

function perCpu(type: string, property: MapProperty): string {
  return property === 'value_size' && type.includes('percpu') ? ' bytes per CPU' : ''
}

/** Returns the multiple of eight that the kernel accepts although it refuses the number itself. */
function multipleOf(trials: readonly MapTrial[], {property, value}: MapTrial): number | null {
  if (value % 8 === 0) return null
  const whole = trials.find(
    trial =>
      trial.base === 'smallest' &&
      trial.property === property &&
      trial.errno === null &&
      trial.value === value - (value % 8),
  )
  return property === 'value_size' ? (whole?.value ?? null) : null
}

/** Returns whether the kernel accepts only this number: the guest tried one on the other side of the limit as well. */
function isOnlyNumber(trials: readonly MapTrial[], {property, value, limit}: MapTrial): boolean {
  return trials.some(
    trial =>
      trial.base === 'smallest' &&
      trial.property === property &&
      trial.errno !== null &&
      trial.value !== value &&
      limit !== null &&
      trial.value < limit === value > limit,
  )
}

/** Returns the rule about a flag that the smallest map has and this one does not, or the other way round. */
function flagRule({type, flags}: MapRefusal, bit: number): MapRule {
  const name = mapFlagName(bit)
  const has = (flags & bit) !== 0
  const wanted = has ? flags & ~bit : flags | bit
  return {
    rule: has
      ? `this kernel does not accept ${name} in map_flags of a map of type ${type}`
      : `a map of type ${type} needs ${name} in map_flags`,
    fix: has ? `Remove ${name} from map_flags.` : `Add __uint(map_flags, ${name}) to the map.`,
    setting: `map_flags: ${mapFlagsYaml(wanted)}`,
  }
}

function mapFlagsYaml(flags: number): string {
  const bits = Array.from({length: 31}, (_, bit) => 1 << bit).filter(bit => (flags & bit) !== 0)
  const names = bits.map(mapFlagName)
  return names.some(name => name.startsWith('0x')) || names.length === 0 ? String(flags) : `[${names.join(', ')}]`
}

function btfRule({type, btf}: MapRefusal): MapRule {
  switch (btf) {
    case 'none':
      return {
        rule: `a map of type ${type} needs BTF that describes its key and value`,
        fix: 'Declare them with __type(key, …) and __type(value, …) instead of __uint(key_size, …), and compile with -g.',
        setting: null,
      }
    case 'refused':
      return {
        rule: `a map of type ${type} needs BTF, but the kernel does not accept the BTF of the object`,
        fix: "Read the reason in libbpf's log: a kernel that is older than the compiler does not support all of its BTF kinds.",
        setting: null,
      }
    case 'given':
      return {
        rule: `the kernel does not accept the types of key and value for a map of type ${type}`,
        fix: 'Declare the key as int, and use only members in the value that this kernel supports for this map type (older kernels support no spin lock or kptr).',
        setting: null,
      }
  }
}

function nameRule({inner}: MapRefusal): MapRule {
  return inner
    ? {
        rule: 'libbpf appends ".inner" to the name of the outer map, but this kernel does not accept a dot in a name',
        fix: 'Remove the inner map from the declaration, and set it with bpf_map__set_inner_map_fd() before the load.',
        setting: null,
      }
    : {
        rule: 'the kernel does not accept the name of the map',
        fix: 'Use letters, digits and underscores only.',
        setting: null,
      }
}

/** Returns how the kernel refused the smallest map of the type; null if it accepts that map, or nothing was tried. */
export function typeRefusal({trials}: MapRefusal): MapTrial['errno'] {
  return trials.find(({property}) => property === 'type')?.errno ?? null
}

/** Returns why a map is refused although the kernel accepts each of its properties alone. */
export function combinedRule({errno, trials}: MapRefusal): MapRule {
  const own = trials.filter(({base}) => base === 'own')
  if (own.some(({property, errno: refused}) => property === 'nothing' && refused === null))
    return {
      rule: 'the kernel creates it alone, but does not have enough memory for it together with the other maps of the object',
      fix: 'Make the maps smaller: a guest has less memory than most machines of your users.',
      setting: null,
    }
  const helps = own.filter(({errno: refused}) => refused === null).map(({property, value}) => `${property} ${value}`)
  const refused = `it is refused (${errno?.name ?? 'no errno'})`
  return {
    rule: helps.length === 0 ? refused : `${refused}, but created with ${helps.join(', or with ')}`,
    fix:
      errno?.name === 'ENOMEM' || errno?.name === 'E2BIG'
        ? 'Make it smaller: the kernel or this guest does not have enough memory for all its entries.'
        : 'Compare its type, sizes and flags with what your loader sets before the load, and declare what it changes under `maps` in the manifest.',
    setting: null,
  }
}
