import type {MapResult} from '../model/map.ts'
import {brokenRules} from './map-trials.ts'
import type {CaseContext} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'
import {mapSettingsAddition} from './model/manifest-yaml.ts'
import {mapWorks} from './model/proof.ts'

/** Returns the map that a message of libbpf names; null for none. */
export function mapInWords(text: string): string | null {
  return /map '([^'\n]+)': failed to create/.exec(text)?.[1] ?? null
}

/** Explains a refused map of a known type from the guest's trials; null if there are none. */
export function explainProperties({artifact}: CaseContext, {name, refusal}: MapResult): Explanation | null {
  if (refusal === null || refusal.trials.length === 0) return null
  const rules = brokenRules(refusal)
  const settings = refusal.inner ? [] : rules.flatMap(({setting}) => setting ?? [])
  // Two settings of the same key exclude each other.
  const all = settings.length === rules.length && new Set(settings.map(keyOf)).size === settings.length
  return {
    class: 'MAP_CREATION_FAILURE',
    title: `${mapWords(name, refusal.inner)} cannot be created: ${rules.map(({rule}) => rule).join('; ')}`,
    proof: mapWorks(artifact.name, name),
    remedy: `${rules.map(({fix}) => fix).join(' ')}${all ? ' If your loader does this before the load, declare it under `maps` in the manifest.' : ''}`,
    ...(all ? {addition: mapSettingsAddition(name, settings)} : {}),
    subject: rules.map(({rule}) => rule).join('; '),
  }
}

/** Returns `map a`, or `the inner map of a`. */
export function mapWords(name: string, inner: boolean): string {
  return inner ? `the inner map of ${name}` : `map ${name}`
}

function keyOf(setting: string): string {
  return setting.slice(0, setting.indexOf(':'))
}
