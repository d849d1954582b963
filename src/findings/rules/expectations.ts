import type {MapResult} from '../../model/map.ts'
import type {ExpectationResult} from '../../model/test.ts'
import {isMapInMap} from '../../results/map-gaps.ts'
import type {CaseContext} from '../model/context.ts'
import type {Rule} from '../model/rule.ts'

/** A test that did not pass. */
export interface ExpectationFacts {
  context: CaseContext
  /** The first expectation that was not met; null if all were. */
  expectation: ExpectationResult | null
}

/**
 * An expectation that was not met. `text` has patterns of what was seen. Words: `{failed}` (what failed, as a sentence),
 * `{subject}` (the map or the program), `{seen}`.
 */
export type ExpectationRule = Rule<ExpectationFacts>

export const EXPECTATION_RULES: readonly ExpectationRule[] = [
  {
    kind: 'no buffer of events',
    class: 'BEHAVIOR_FAILURE',
    probe: facts => isError(facts, 'events') && isOtherMap(facts),
    words: facts => ({type: mapOf(facts)?.type}),
    title: '{failed}',
    remedy:
      'Name the ring buffer or perf event array that the program writes to, or check {subject} with `expect_map`: it is of type {type}.',
  },
  {
    kind: 'key or value that does not fit',
    class: 'BEHAVIOR_FAILURE',
    // native/fixup/literal.c.
    text: [/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/],
    probe: facts => isError(facts, 'map'),
    title: '{failed}',
    remedy: 'Correct the key or value in the manifest: {subject} cannot hold it as written.',
  },
  {
    kind: 'not checked',
    class: 'BEHAVIOR_FAILURE',
    probe: ({expectation}) => expectation?.verdict === 'error',
    title: '{failed}',
    remedy:
      'Check whether this kernel supports what the test needs: the expectation could not be checked ({seen}), which says nothing about the program.',
  },
  {
    kind: 'no event',
    class: 'BEHAVIOR_FAILURE',
    text: [/^0 events/],
    probe: ({expectation}) => expectation?.kind === 'events',
    title: '{failed}',
    remedy:
      'Check that the programs that write to {subject} were attached and ran (`expect_runs`), and wait longer with `within`: no event arrived.',
  },
  {
    kind: 'other events',
    class: 'BEHAVIOR_FAILURE',
    probe: ({expectation}) => expectation?.kind === 'events',
    title: '{failed}',
    remedy:
      'Compare the expected events with what the program writes on this kernel: events arrived in {subject}, but not enough of them match.',
  },
  {
    kind: 'lsm program without LSM',
    class: 'BEHAVIOR_FAILURE',
    probe: ({expectation, context: {kernel, result}}) =>
      expectation?.kind === 'runs' &&
      kernel.lsm !== null &&
      !kernel.lsm.split(',').includes('bpf') &&
      result.programs.some(({name, type}) => name === expectation?.subject && type === 'lsm'),
    title: '{failed}',
    remedy:
      'The bpf LSM is not active on this kernel, so lsm programs never run. Check that the command triggers the hook of {subject} on this kernel: the kernel may take another path.',
  },
  {
    kind: 'no run',
    class: 'BEHAVIOR_FAILURE',
    probe: ({expectation}) => expectation?.kind === 'runs',
    title: '{failed}',
    remedy: 'Check that the command triggers the hook of {subject} on this kernel: the kernel may take another path.',
  },
  {
    kind: 'other value in a map',
    class: 'BEHAVIOR_FAILURE',
    probe: ({expectation}) => expectation?.kind === 'map',
    title: '{failed}',
    remedy: 'Check that the programs that write to the map ran (`expect_runs`), and wait longer with `within`.',
  },
  {
    kind: 'other return value',
    class: 'BEHAVIOR_FAILURE',
    probe: ({expectation}) => expectation?.kind === 'test_run',
    title: '{failed}',
    remedy:
      'Check what {subject} reads from the kernel: it may differ here, because the program accepts the input but returns something else.',
  },
  {
    kind: 'other',
    class: 'BEHAVIOR_FAILURE',
    title: '{failed}',
    remedy: 'Read the log of the command.',
  },
]

function isError({expectation}: ExpectationFacts, kind: ExpectationResult['kind']): boolean {
  return expectation?.verdict === 'error' && expectation?.kind === kind
}

function mapOf({context, expectation}: ExpectationFacts): MapResult | undefined {
  return context.result.maps.find(({name}) => name === expectation?.subject)
}

/** Returns whether the map is neither a buffer of events, nor a map of maps, which may hold such buffers. */
function isOtherMap(facts: ExpectationFacts): boolean {
  const type = mapOf(facts)?.type
  return type !== undefined && type !== 'ringbuf' && type !== 'perf_event_array' && !isMapInMap(type)
}
