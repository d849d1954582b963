import type {LoadResult} from '../model/case.ts'
import type {Errno} from '../model/errno.ts'
import type {MapRefusal, MapResult} from '../model/map.ts'
import type {MapGap} from '../results/map-gaps.ts'
import {openGapOf} from '../results/map-gaps.ts'
import {wordsOfLibbpf} from './by-libbpf.ts'
import type {CaseContext} from './context.ts'
import type {Draft, Explanation} from './draft.ts'
import {draftOf, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {isOlder} from './kernel-features.ts'
import {explainLibbpf} from './libbpf-rules.ts'
import {mapsAddition, optionalMapAddition} from './manifest-yaml.ts'
import {explainRefusal, mapInWords, rulesOf} from './map-refusals.ts'
import {typeRefusal} from './map-rules.ts'
import {mapWorks} from './proof.ts'

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
  const explanation =
    (map && explainStruct(context, map)) ??
    (map && explainGap(context, map, errno)) ??
    (map && explainRefusal(context, map)) ??
    explainOther(context, name, map, errno)
  return draftOf(context, 'load', explanation, {
    map: name,
    words:
      map?.type === 'struct_ops' ? wordsOfLibbpf(context, message) : (mapWords(result.libbpfTail, name) ?? message),
    excerpt: libbpfExcerpt(linesAbout(result.libbpfTail, name)),
    log: result.libbpfLog,
  })
}

/** BPF_F_LINK of include/uapi/linux/bpf.h: libbpf sets it for `.struct_ops.link`. */
const BY_LINK = 0x2000

const BY_LINK_SINCE = '6.4'

const STRUCT_OPS_SINCE = '5.6'

/** Explains a struct_ops map that libbpf could not match with the kernel's struct, or that the kernel registers differently. */
function explainStruct({kernel, result: {libbpf}}: CaseContext, {name, type, refusal}: MapResult): Explanation | null {
  if (refusal === null || type !== 'struct_ops') return null
  if ((refusal.flags & BY_LINK) !== 0 && refusal.errno?.name === 'EINVAL' && isOlder(kernel.release, BY_LINK_SINCE))
    return {
      class: 'MAP_CREATION_FAILURE',
      title: `map ${name} cannot be created: the kernel does not register struct_ops through a link`,
      remedy: `For kernels before 6.4, put a copy of the struct into SEC(".struct_ops"), and create only one of the two maps (bpf_map__set_autocreate). SEC(".struct_ops.link") needs BPF_F_LINK, which came with Linux 6.4.`,
      addition: optionalMapAddition(name),
      subject: 'struct_ops by a link',
    }
  if (isOlder(kernel.release, STRUCT_OPS_SINCE))
    return {
      class: 'UNSUPPORTED_MAP_TYPE',
      title: `the kernel does not support struct_ops, which map ${name} needs`,
      remedy: `Leave ${name} and its programs out on kernels before ${STRUCT_OPS_SINCE} (bpf_map__set_autocreate): struct_ops came with Linux ${STRUCT_OPS_SINCE}.`,
      addition: optionalMapAddition(name),
      subject: 'struct_ops',
    }
  const explanation = explainLibbpf(refusal.message ?? '', refusal.errno)
  if (explanation === null || explanation.addition !== undefined) return explanation
  if (libbpf === '1.1')
    return {
      ...explanation,
      remedy: `Link libbpf 1.5 or newer in your loader, or put ${name} into a separate object: libbpf 1.1 matches every struct_ops map with the kernel, even if ${name} is not to be created (bpf_map__set_autocreate).`,
    }
  return {...explanation, addition: optionalMapAddition(name)}
}

/** Explains a map that its loader has to complete. The YAML names every such map, not only this one. */
function explainGap(context: CaseContext, map: MapResult, errno: Errno | null): Explanation | null {
  const {result} = context
  const gap = openGapOf(map, result.fixups)
  if (gap === null) return null
  const gaps = result.maps.flatMap(candidate => openGapOf(candidate, result.fixups) ?? [])
  const others = gaps.filter(candidate => candidate.map !== map).map(candidate => candidate.map.name)
  const more = others.length === 0 ? '' : ` The same applies to ${others.join(', ')}.`
  const addition = mapsAddition(gaps)
  if (gap.innerMap) {
    return {
      class: 'MISSING_INNER_MAP',
      title: `map ${map.name} (${map.type}) has no inner-map prototype`,
      remedy: `Declare the inner map that your loader sets on ${map.name} under \`maps\` in the manifest, with its sizes: the object does not define it.${more}`,
      addition,
      subject: 'inner map',
    }
  }
  return {
    class: 'MAP_SIZE_UNSET',
    title: `map ${map.name} (${map.type}) has ${unsetWords(gap)}`,
    remedy: `Declare the size that your loader sets on ${map.name} under \`maps\` in the manifest: the object does not define it (the kernel returned ${errnoWords(errno)}).${more}`,
    addition,
    subject: unsetWords(gap),
  }
}

function unsetWords({maxEntries, keySize, valueSize}: MapGap): string {
  const unset = [
    ...(maxEntries ? ['max_entries'] : []),
    ...(keySize ? ['key_size'] : []),
    ...(valueSize ? ['value_size'] : []),
  ]
  return unset.map(field => `${field} 0`).join(' and ')
}

/** Returns in a few words why an optional map was left out. */
function refusalWords(refusal: MapRefusal): string {
  if (refusal.type === 'struct_ops') return (refusal.message ?? '').replace(/^struct_ops init_kern:? ?/, '')
  const refused = typeRefusal(refusal)
  if (refused !== null)
    return refused.name === 'EPERM'
      ? 'the kernel does not permit it'
      : `the kernel does not support the type ${refusal.type}`
  return rulesOf(refusal)
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
        ? `Make the map smaller, or declare the max_entries that your loader sets under \`maps\`: it is too large for the kernel or this guest${sizes}.`
        : `Compare its type, sizes and flags${sizes} with what your loader sets before the load, and declare what it changes under \`maps\` in the manifest.`,
  }
}

/** Keeps libbpf's lines about one map, without those about other maps and without the log of the BTF. */
function linesAbout(log: string, map: string): string {
  return log
    .split('\n')
    .filter(line => line.startsWith('libbpf: ') && (!/map '/.test(line) || line.includes(`map '${map}'`)))
    .join('\n')
}

/** Returns libbpf's line about the map: `map 'x': failed to create: Invalid argument(-22)` of 1.1, `… -EINVAL` of 1.6. */
function mapWords(log: string, map: string): string | null {
  const line = log.split('\n').findLast(candidate => candidate.includes(`map '${map}': failed to `))
  return line?.replace(/^libbpf: /, '').trim() ?? null
}
