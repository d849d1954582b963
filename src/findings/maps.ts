import type {LoadResult} from '../model/case.ts'
import type {Errno} from '../model/errno.ts'
import type {MapRefusal, MapResult} from '../model/map.ts'
import {openGapOf} from '../results/map-gaps.ts'
import {wordsOfLibbpf} from './by-libbpf.ts'
import {type Draft, draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {explainBy, explainByAll, type Symptoms} from './explain.ts'
import {explainLibbpf} from './libbpf.ts'
import {explainProperties, mapInWords, mapWords} from './map-refusals.ts'
import {brokenRules} from './map-trials.ts'
import type {CaseContext} from './model/context.ts'
import {errnoWords} from './model/errno-words.ts'
import type {Explanation} from './model/explanation.ts'
import {optionalMapAddition} from './model/manifest-yaml.ts'
import {mapWorks} from './model/proof.ts'
import {typeRefusal} from './model/type-refusal.ts'
import type {MapFacts} from './rules/map-rule.ts'
import {MAP_GAP_RULES, MAP_TYPE_RULES, STRUCT_OPS_MAP_RULES, UNTRIED_MAP_RULES} from './rules/maps.ts'

/** Returns one draft for each map that could not be created, regardless of how many programs need it. */
export function draftsOfMaps(context: CaseContext, load: LoadResult): Draft[] {
  const {maps, programs, libbpfTail} = context.result
  const failures = new Map<string, {errno: Errno | null; message: string | null}>()
  const add = (name: string | null, failure: {errno: Errno | null; message: string | null}) => {
    if (name !== null && !failures.has(name)) failures.set(name, failure)
  }
  for (const {name, refusal, off} of maps) if (refusal !== null && off === null) add(name, refusal)
  const named = load.map ?? (load.program === null ? (mapInWords(load.message ?? '') ?? mapInWords(libbpfTail)) : null)
  // A map that was left out, as the manifest allows, is not the reason why the object fails.
  if (!maps.some(({name, off}) => name === named && off !== null)) add(named, load)
  for (const program of programs.filter(({off}) => off === null))
    if (program.load !== null) add(program.load.map, program.load)
  return withoutRepeatedGaps([...failures].map(([name, {errno, message}]) => draftOfMap(context, name, errno, message)))
}

/** Keeps one draft for maps that the loader has to complete: it names all of them, with one piece of YAML. */
function withoutRepeatedGaps(drafts: readonly Draft[]): Draft[] {
  const isGap = ({class: own}: Draft) => own === 'MISSING_INNER_MAP' || own === 'MAP_SIZE_UNSET'
  const first = drafts.findIndex(isGap)
  return drafts.filter((draft, index) => !isGap(draft) || index === first)
}

function draftOfMap(context: CaseContext, name: string, errno: Errno | null, message: string | null): Draft {
  const {result} = context
  const map = result.maps.find(candidate => candidate.name === name)
  const symptoms = symptomsOf(context, name, map, errno)
  const explanation =
    (map && explainStruct(symptoms, map)) ??
    explainBy(MAP_GAP_RULES, symptoms)?.explanation ??
    explainBy(MAP_TYPE_RULES, symptoms)?.explanation ??
    (map && explainProperties(context, map)) ??
    explainByAll(UNTRIED_MAP_RULES, symptoms).explanation
  return draftOf(context, 'load', explanation, {
    map: name,
    words:
      map?.type === 'struct_ops' ? wordsOfLibbpf(context, message) : (lineAbout(result.libbpfTail, name) ?? message),
    excerpt: libbpfExcerpt(linesAbout(result.libbpfTail, name)),
    log: result.libbpfLog,
  })
}

/** Explains a struct_ops map that libbpf could not match with the kernel's struct, or that the kernel registers differently. */
function explainStruct(symptoms: Symptoms<MapFacts>, {name, type, refusal}: MapResult): Explanation | null {
  if (refusal === null || type !== 'struct_ops') return null
  const known = explainBy(STRUCT_OPS_MAP_RULES, symptoms)
  if (known !== null) return known.explanation
  const explanation = explainLibbpf(refusal.message ?? '', refusal.errno)
  if (explanation === null || explanation.addition !== undefined) return explanation
  if (symptoms.facts.context.result.libbpf === '1.1')
    return {
      ...explanation,
      remedy: `Link libbpf 1.5 or newer in your loader, or put ${name} into a separate object: libbpf 1.1 matches every struct_ops map with the kernel, even if ${name} is not to be created (bpf_map__set_autocreate).`,
    }
  return {...explanation, addition: optionalMapAddition(name)}
}

function symptomsOf(
  context: CaseContext,
  name: string,
  map: MapResult | undefined,
  errno: Errno | null,
): Symptoms<MapFacts> {
  const {maps, fixups} = context.result
  const gap = map === undefined ? null : openGapOf(map, fixups)
  const gaps = gap === null ? [] : maps.flatMap(candidate => openGapOf(candidate, fixups) ?? [])
  return {
    text: '',
    errno,
    facts: {context, name, map, gap, gaps},
    words: {
      map: name,
      type: map?.type,
      what: mapWords(name, map?.refusal?.inner === true),
      errno: errnoWords(errno),
      sizes: map === undefined ? '' : sizeWords(map),
    },
  }
}

function sizeWords({type, keySize, valueSize, maxEntries, flags}: MapResult): string {
  return ` (${type}, key ${keySize}, value ${valueSize}, max_entries ${maxEntries}${flags === 0 ? '' : `, map_flags 0x${flags.toString(16)}`})`
}

/** Returns in a few words why an optional map was left out. */
function refusalWords(refusal: MapRefusal): string {
  if (refusal.type === 'struct_ops') return (refusal.message ?? '').replace(/^struct_ops init_kern:? ?/, '')
  const refused = typeRefusal(refusal)
  if (refused !== null)
    return refused.name === 'EPERM'
      ? 'the kernel does not permit it'
      : `the kernel does not support the type ${refusal.type}`
  return brokenRules(refusal)
    .map(({rule}) => rule)
    .join('; ')
}

/** Returns notices of maps that were left out, with the programs that were left out because of them. */
export function draftsOfDroppedMaps(context: CaseContext): Draft[] {
  const {result, artifact} = context
  return result.maps.flatMap((map): Draft[] => {
    const {name, off, refusal} = map
    if (off === null || off.by === 'manifest') return []
    const gone = result.programs.filter(program => program.off?.map === name).map(program => program.name)
    const why = refusal === null ? off.reason : refusalWords(refusal)
    const draft = draftOf(
      context,
      'load',
      {
        class: 'MAP_DROPPED',
        title: `map ${name} is left out: ${why}`,
        remedy: `Nothing to do if your loader works without it: the rest of the object is loaded, as the manifest allows.${gone.length === 0 ? ' Every program loads without the map.' : ` ${gone.join(', ')} cannot be loaded without the map and ${gone.length === 1 ? 'is' : 'are'} left out as well.`}`,
        proof: mapWorks(artifact.name, name),
        subject: why,
      },
      {map: name, words: refusal?.message ?? null, log: result.libbpfLog},
    )
    return [{...draft, level: 'notice'}]
  })
}

/** Keeps libbpf's lines about one map, without those about other maps and without the log of the BTF. */
function linesAbout(log: string, map: string): string {
  return log
    .split('\n')
    .filter(line => line.startsWith('libbpf: ') && (!/map '/.test(line) || line.includes(`map '${map}'`)))
    .join('\n')
}

/** Returns libbpf's line about the map: `map 'x': failed to create: Invalid argument(-22)` of 1.1, `… -EINVAL` of 1.6. */
function lineAbout(log: string, map: string): string | null {
  const line = log.split('\n').findLast(candidate => candidate.includes(`map '${map}': failed to `))
  return line?.replace(/^libbpf: /, '').trim() ?? null
}
