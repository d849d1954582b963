import type {CaseResult} from '../model/case.ts'
import type {MapResult} from '../model/map.ts'
import type {ProgramResult} from '../model/program.ts'
import type {Fixup, InnerMapType} from '../request/fixup.ts'
import {type MapGap, openGapOf} from '../results/map-gaps.ts'

/** Something that an object leaves to its loader, and the possible answers. */
export interface Question {
  /** The map or the program. */
  subject: string
  /**
   * The likely ladder first. If a rung suffices, every higher one does: the verifier rejects accesses beyond a value,
   * never a value that is too large. Answers for which this is unknown have ladders of one rung.
   */
  ladders: readonly (readonly Fixup[])[]
}

/** Small numbers of entries, so that trials fit into the memory of the guest. */
const PLAIN_ENTRIES = [1024, 64, 1] as const
/** A power of two and a multiple of every page size. */
const RINGBUF_BYTES = 262_144
/** The default depth of a stack trace (kernel.perf_event_max_stack), with 8 bytes per frame. */
const STACK_TRACE_BYTES = 127 * 8
const INNER_ENTRIES = 64
/** One size suffices: the verifier accepts a key that is too short, since the program's key is larger. */
const KEY_SIZES = [4] as const
const VALUE_SIZES = [4, 8, 16, 32, 64, 128, 256, 1024, 4096] as const

/** Possible types of a program in a section unknown to libbpf, the common ones first. */
const PROGRAM_TYPES = [
  'kprobe',
  'tracepoint',
  'raw_tracepoint',
  'socket_filter',
  'xdp',
  'sched_cls',
  'cgroup_skb',
  'perf_event',
  'cgroup_sock',
  'sk_msg',
  'sk_skb',
  'sched_act',
] as const

/** Returns the questions that an object leaves open, from its result on one kernel. */
export function questionsOf({maps, programs, fixups}: Pick<CaseResult, 'maps' | 'programs' | 'fixups'>): Question[] {
  return [
    ...maps.flatMap(map => mapQuestions(openGapOf(map, fixups))),
    ...programs.filter(({type, autoload}) => type === 'unspec' && autoload).map(typeQuestion),
  ]
}

function mapQuestions(gap: MapGap | null): Question[] {
  if (gap === null) return []
  const {map} = gap
  const stack = map.type === 'stack_trace'
  return [
    ...(gap.keySize ? [numbersQuestion(map.name, 'key_size', stack ? [4] : KEY_SIZES)] : []),
    ...(gap.valueSize ? [numbersQuestion(map.name, 'value_size', stack ? [STACK_TRACE_BYTES] : VALUE_SIZES)] : []),
    ...(gap.maxEntries ? [sizeQuestion(map)] : []),
    ...(gap.innerMap ? [innerMapQuestion(map)] : []),
  ]
}

function numbersQuestion(subject: string, kind: 'key_size' | 'value_size', values: readonly number[]): Question {
  return {subject, ladders: [values.map(value => ({kind, subject, value, place: null}))]}
}

function sizeQuestion(map: MapResult): Question {
  const values: readonly (number | 'cpus')[] =
    map.type === 'ringbuf' || map.type === 'user_ringbuf'
      ? [RINGBUF_BYTES]
      : isPerCpuByName(map)
        ? ['cpus', ...PLAIN_ENTRIES]
        : PLAIN_ENTRIES
  return {
    subject: map.name,
    ladders: values.map(value => [{kind: 'max_entries', subject: map.name, value, place: null}]),
  }
}

/** Returns whether a loader probably sizes a map by the number of CPUs: usually arrays of buffers, one for each CPU. */
function isPerCpuByName({name, type}: MapResult): boolean {
  return type === 'array_of_maps' || (type === 'array' && /cpu|aux|scratch/i.test(name))
}

function innerMapQuestion({name}: MapResult): Question {
  const sized = (['hash', 'percpu_hash', 'array', 'percpu_array'] as const).map(type =>
    VALUE_SIZES.map(valueSize => innerMap(name, type, 4, valueSize)),
  )
  const ringbuf = [innerMap(name, 'ringbuf', 0, 0)]
  const [hash = [], ...others] = sized
  return {subject: name, ladders: /ring/i.test(name) ? [ringbuf, ...sized] : [hash, ringbuf, ...others]}
}

function innerMap(subject: string, type: InnerMapType, keySize: number, valueSize: number): Fixup {
  const maxEntries = type === 'ringbuf' ? RINGBUF_BYTES : INNER_ENTRIES
  return {kind: 'inner_map', subject, type, keySize, valueSize, maxEntries, mapFlags: 0, place: null}
}

function typeQuestion({name: subject, section}: ProgramResult): Question {
  const likely = LIKELY_TYPES.filter(({words}) => words.test(section)).map(({type}) => type)
  return {
    subject,
    ladders: [...new Set([...likely, ...PROGRAM_TYPES])].map(value => [
      {kind: 'program_type', subject, value, place: null},
    ]),
  }
}

/** Likely types by words in the name of a section unknown to libbpf. */
const LIKELY_TYPES = [
  {words: /ingress|egress|tc|cls|classif|netdev/i, type: 'sched_cls'},
  {words: /xdp/i, type: 'xdp'},
  {words: /ret|probe|hook|func/i, type: 'kprobe'},
  {words: /trace|tp|event|sched/i, type: 'tracepoint'},
  {words: /filter|socket|sk/i, type: 'socket_filter'},
  {words: /cgroup|cg/i, type: 'cgroup_skb'},
] as const
