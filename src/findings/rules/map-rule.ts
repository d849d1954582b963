import type {MapRefusal, MapResult, MapTrial} from '../../model/map.ts'
import type {MapGap} from '../../results/map-gaps.ts'
import type {CaseContext} from '../model/context.ts'
import type {Rule} from '../model/rule.ts'

/** What is known about a map that cannot be created. */
export interface MapFacts {
  context: CaseContext
  name: string
  /** The map in the object; undefined if only a message names it. */
  map: MapResult | undefined
  /** What its loader still has to set. */
  gap: MapGap | null
  /** All maps that their loader has to complete, with this one. */
  gaps: readonly MapGap[]
}

/**
 * A reason why a map cannot be created. Words: `{map}`, `{type}`, `{what}` (`map x`, or `the inner map of x`), `{errno}`,
 * `{sizes}`.
 */
export type MapRule = Rule<MapFacts>

/** A property of a map that the kernel does not accept, as the guest found out by creating maps. */
export interface PropertyFacts {
  refusal: MapRefusal
  /** The trial that the kernel refused. */
  trial: MapTrial
}

/**
 * A rule of the kernel that one property of a map breaks. Several can be broken at once: their titles and remedies are
 * joined. Words: `{type}`, `{name}` of the property, `{value}`, `{limit}`, `{errno}`.
 */
export interface PropertyRule extends Rule<PropertyFacts> {
  /** The line of the manifest that sets an accepted value. Left out: only the source can. */
  setting?: string
}

/** A map that the kernel refuses although it accepts each of its properties alone. Words: `{errno}`. */
export type CombinationRule = Rule<MapRefusal>
