import type {Errno} from '../model/errno.ts'
import type {MapProperty, MapRefusal, MapTrial} from '../model/map.ts'
import {explainBy, type Match, type Symptoms} from './explain.ts'
import {filled} from './model/filled.ts'
import {COMBINATION_RULES} from './rules/map-combinations.ts'
import {PROPERTY_RULES} from './rules/map-properties.ts'
import type {PropertyFacts} from './rules/map-rule.ts'

/** A rule of the kernel that a map breaks, found by the guest's trials. */
export interface BrokenRule {
  /** What the kernel does not accept: `key_size 1024 is too large, this kernel accepts at most 512`. */
  rule: string
  /** An imperative. */
  fix: string
  /** The line of the manifest that sets an accepted value; null if only the source can. */
  setting: string | null
}

/** Returns the rules that single properties of a refused map break, or else the reason why their combination is refused. */
export function brokenRules(refusal: MapRefusal): BrokenRule[] {
  const broken = refusedProperties(refusal).flatMap(trial =>
    brokenBy(explainBy(PROPERTY_RULES, symptomsOf(refusal, trial))),
  )
  return broken.length > 0 ? broken : brokenBy(explainBy(COMBINATION_RULES, symptomsOfWhole(refusal)))
}

function brokenBy(match: Match<{kind: string; setting?: string}> | null): BrokenRule[] {
  if (match === null) return []
  const {rule, words, explanation} = match
  const setting = rule.setting === undefined ? null : filled(rule.setting, words)
  return [{rule: explanation.title, fix: explanation.remedy, setting}]
}

/** Returns the trials of the map's own properties that the kernel refused. Empty if it refuses only their combination. */
function refusedProperties(refusal: MapRefusal): MapTrial[] {
  const tried = new Set<MapProperty>()
  return refusal.trials
    .filter(({base, property, errno}) => base === 'smallest' && property !== 'type' && errno !== null)
    .filter(({property, value}) => property === 'flag' || value === ownNumber(refusal, property) || NAMED.has(property))
    .filter(({property}) => {
      if (property !== 'flag' && tried.has(property)) return false
      tried.add(property)
      return true
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

function symptomsOf(refusal: MapRefusal, trial: MapTrial): Symptoms<PropertyFacts> {
  const {property, value, limit, errno} = trial
  const name = property === 'extra' ? 'map_extra' : property
  const words = {type: refusal.type, name, value: String(value), limit: String(limit), errno: errnoName(errno)}
  return {text: '', errno, facts: {refusal, trial}, words}
}

function symptomsOfWhole(refusal: MapRefusal): Symptoms<MapRefusal> {
  return {text: '', errno: refusal.errno, facts: refusal, words: {errno: errnoName(refusal.errno)}}
}

function errnoName(errno: Errno | null): string {
  return errno?.name ?? 'no errno'
}
