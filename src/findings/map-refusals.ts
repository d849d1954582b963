import type {MapRefusal, MapResult} from '../model/map.ts'
import type {CaseContext} from './context.ts'
import type {Explanation} from './draft.ts'
import {errnoWords} from './draft.ts'
import {configWords, MAP_TYPES, sinceWords} from './kernel-features.ts'
import {policyWords} from './lockdown.ts'
import {mapSettingsAddition, optionalMapAddition} from './manifest-yaml.ts'
import type {MapRule} from './map-rules.ts'
import {brokenRules, combinedRule, typeRefusal} from './map-rules.ts'
import {mapTypeWorks, mapWorks} from './proof.ts'

export function mapInWords(text: string): string | null {
  return /map '([^'\n]+)': failed to create/.exec(text)?.[1] ?? null
}

/** Explains a refused map from the guest's trials; null if there are none. */
export function explainRefusal(context: CaseContext, {name, refusal}: MapResult): Explanation | null {
  if (refusal === null || refusal.trials.length === 0) return null
  const {kernel, artifact} = context
  const {type, inner} = refusal
  const what = inner ? `the inner map of ${name}` : `map ${name}`
  const refused = typeRefusal(refusal)
  if (refused?.name === 'EPERM' || refused?.name === 'EACCES')
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit creating ${what} (${type})`,
      remedy: `Leave the map out on such kernels, and tell your users. The kernel refuses every map of type ${type} with ${errnoWords(refused)}, even to root: ${policyWords(kernel)}.`,
      subject: 'map',
    }
  if (refused !== null) return unknownType(name, refusal)
  const rules = rulesOf(refusal)
  const settings = inner ? [] : rules.flatMap(({setting}) => setting ?? [])
  // Two settings of the same key exclude each other.
  const all = settings.length === rules.length && new Set(settings.map(keyOf)).size === settings.length
  return {
    class: 'MAP_CREATION_FAILURE',
    title: `${what} cannot be created: ${rules.map(({rule}) => rule).join('; ')}`,
    proof: mapWorks(artifact.name, name),
    remedy: `${rules.map(({fix}) => fix).join(' ')}${all ? ' If your loader does this before the load, declare it under `maps` in the manifest.' : ''}`,
    ...(all ? {addition: mapSettingsAddition(name, settings)} : {}),
    subject: rules.map(({rule}) => rule).join('; '),
  }
}

function keyOf(setting: string): string {
  return setting.slice(0, setting.indexOf(':'))
}

/** Returns the rules that single properties break, or else the reason why their combination is refused. */
export function rulesOf(refusal: MapRefusal): MapRule[] {
  const rules = brokenRules(refusal)
  return rules.length > 0 ? rules : [combinedRule(refusal)]
}

/** Explains a type of which the kernel does not create even the smallest map. */
function unknownType(name: string, {type, inner}: MapRefusal): Explanation {
  const feature = MAP_TYPES[type]
  const instead = type === 'ringbuf' ? ', or use a perf_event_array there' : ''
  return {
    class: 'UNSUPPORTED_MAP_TYPE',
    title: `the kernel does not support the type ${type} of ${inner ? `the inner maps of map ${name}` : `map ${name}`}`,
    remedy: `Switch off the map on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${instead}. If your loader does this, declare it under \`maps\` in the manifest.${configWords(feature)}`,
    ...(feature === undefined ? {} : {background: sinceWords(type, feature)}),
    proof: mapTypeWorks(type),
    addition: optionalMapAddition(name),
    subject: type,
  }
}
