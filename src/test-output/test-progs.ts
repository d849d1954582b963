import {endOf, type Reported, type ReportedTest} from './reported.ts'

/** `#12/3   atomics/add:OK`, `#12      atomics:FAIL` (tools/testing/selftests/bpf/test_progs.c, print_subtest_name()). */
const RESULT = /^#\d+(?:\/\d+)?\s+(\S.*):(OK|FAIL|SKIP)(?: \(.*\))?$/
const OUTCOMES = {OK: 'pass', FAIL: 'fail', SKIP: 'skip'} as const
/** `test_atomics:FAIL:add_value unexpected add_value: actual 1 != expected 2`: a check that failed. */
const CHECK = /^\w+:FAIL:(.*)$/
/** After this line the output of failed tests is repeated. */
const REPEATED = /^All error logs:$/

/**
 * Parses the output of the kernel's BPF selftests: `test_progs` and similar programs. The output of a test precedes its name.
 *
 * A test with subtests is omitted if they explain its result.
 */
export function testProgs(text: string): Reported {
  const tests: ReportedTest[] = []
  let output: string[] = []
  let ended = false
  for (const line of text.split('\n')) {
    if (REPEATED.test(line)) break
    const [, name, word] = RESULT.exec(line) ?? []
    if (name !== undefined && word !== undefined) {
      tests.push(reported(name, OUTCOMES[word as keyof typeof OUTCOMES], output))
      output = []
    } else if (/^Summary: /.test(line)) ended = true
    else output.push(line)
  }
  ended ||= text.includes('\nSummary: ')
  const leaves = withoutParents(tests)
  const last = output.findLast(line => line.trim() !== '')?.trim()
  return {
    tests: leaves,
    problems:
      ended || leaves.length === 0 ? [] : [`it ended before its summary${last === undefined ? '' : `: ${last}`}`],
  }
}

function reported(name: string, outcome: ReportedTest['outcome'], lines: readonly string[]): ReportedTest {
  const failed = lines.flatMap(line => CHECK.exec(line)?.[1] ?? [])
  return {
    suite: null,
    name,
    outcome,
    seconds: null,
    reason: outcome === 'fail' ? (failed[0] ?? null) : null,
    output: outcome === 'pass' ? '' : endOf(lines.join('\n')),
    place: null,
  }
}

/** Removes tests whose subtests, which precede them, explain the result. A test that fails without a failed subtest is kept. */
function withoutParents(tests: readonly ReportedTest[]): ReportedTest[] {
  const outcomes = new Map<string, Set<ReportedTest['outcome']>>()
  for (const {name, outcome} of tests) {
    const [parent = ''] = name.split('/')
    if (name !== parent) outcomes.set(parent, (outcomes.get(parent) ?? new Set()).add(outcome))
  }
  return tests.filter(({name, outcome}) => {
    const below = outcomes.get(name)
    return below === undefined || (outcome === 'fail' && !below.has('fail'))
  })
}
