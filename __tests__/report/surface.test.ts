import {describe, expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {Results} from '../../src/model/results.ts'
import {SUMMARY_BYTES} from '../../src/report/markdown.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {surfaceSection} from '../../src/report/summary-surface.ts'
import {findingOf} from '../../src/report/surface-findings.ts'
import {renderSurface} from '../../src/report/surface-terminal.ts'
import {surfaceSentence} from '../../src/report/surface-words.ts'
import {surfaceDifferences} from '../../src/surface/differences.ts'
import {surfaceTable} from '../../src/surface/table.ts'
import {byteLength} from '../../src/text/clean.ts'
import {aPoisonedRun} from './html/hostile.ts'
import {aFailedRun} from './scenarios.ts'
import {aSurfaceRun} from './surface-scenario.ts'

/** Returns the run with only some of its names and their findings. */
function withNames(isKept: (name: NameSurface) => boolean, run = aSurfaceRun()): Results {
  const kept = {...run, surface: {...run.surface, names: run.surface.names.filter(isKept)}}
  return {...kept, findings: findingsOf(kept)}
}

function named(...names: string[]): Results {
  return withNames(({name}) => names.includes(name))
}

/** Returns the run with a hook that no kernel has. */
function withMissing(...names: string[]): Results {
  const run = named(...names)
  const states = [
    {symbols: 0, module: null, siblings: [], callers: null, prototype: null, kernels: run.kernels.map(({id}) => id)},
  ]
  const gone: NameSurface = {kind: 'function', name: 'gone', states}
  return {...run, surface: {...run.surface, names: [...run.surface.names, gone]}}
}

function onKernel(id: string, run: Results): Results {
  const kernels = run.kernels.filter(kernel => kernel.id === id)
  return {...run, kernels, cases: run.cases.filter(({kernel}) => kernel === id)}
}

describe('the sentence', () => {
  const alike = ['task_struct.pid', 'sock.__sk_common.skc_num']

  test.each<[string, Results]>([
    [
      '2 of 13 hooks and fields that programs read differ between these 4 kernels; 1 is not as programs expect on any of them; 4 differ with no effect on what programs read',
      aSurfaceRun(),
    ],
    ['1 of 1 hook or field that programs read differs between these 4 kernels', named('inet_csk_accept')],
    ['1 of 3 hooks and fields is not as programs expect on any of these 4 kernels', named('load_elf_phdrs', ...alike)],
    ['All 2 hooks and fields that programs read are the same on these 4 kernels', named(...alike)],
    ['The only hook or field that programs read is the same on these 4 kernels', named('task_struct.pid')],
    [
      'All 3 hooks and fields are as programs expect on these 4 kernels; 1 differs with no effect on what programs read',
      named('sched_switch', ...alike),
    ],
    [
      '2 hooks and fields on debian-12-6.1, with no other kernel to compare',
      onKernel('debian-12-6.1', named(...alike)),
    ],
    [
      '1 of 2 hooks and fields is not as programs expect on debian-12-6.1',
      onKernel('debian-12-6.1', named('load_elf_phdrs', 'task_struct.pid')),
    ],
    ['Nothing was examined', {...named(), kernels: []}],
    ['1 of 3 hooks and fields is missing on some of these 4 kernels', withMissing(...alike)],
    [
      '1 of 2 hooks and fields that programs read differs between these 4 kernels; 1 is missing on some of them',
      withMissing('inet_csk_accept'),
    ],
    ['These programs depend on no hook or field that a kernel may change', named()],
  ])('%s', (sentence, run) => {
    expect(surfaceSentence(surfaceTable(run))).toBe(sentence)
  })
})

describe('the finding of a difference', () => {
  test('exists for each, with its program and its line', () => {
    const run = aSurfaceRun()
    const differences = surfaceDifferences(run)
    expect(differences.length).toBeGreaterThan(3)
    const own = differences.map(difference => run.findings[findingOf(difference, run.findings)])
    expect(own.map(finding => [finding?.class, finding?.program, finding?.source?.line])).toEqual(
      differences.map(({class: kind, program, source}) => [kind, program, source?.line]),
    )
  })

  test('is found if several programs share one', () => {
    const run = aSurfaceRun()
    const [difference] = surfaceDifferences(run)
    if (difference === undefined) throw new Error('no difference')
    const findings = run.findings.map(finding => ({...finding, program: 'first', otherPrograms: ['x', 'accept_entry']}))
    expect(findings[findingOf(difference, findings)]?.source?.line).toBe(45)
    expect(findingOf(difference, [])).toBe(-1)
  })

  test.each<[string, (finding: Finding) => Finding]>([
    ['of its class', finding => ({...finding, class: 'AMBIGUOUS_HOOK'})],
    ['about its name', finding => ({...finding, title: finding.title.replaceAll('inet_csk_accept', 'tcp_accept')})],
    ['of its line', finding => ({...finding, source: finding.source && {...finding.source, line: 99}})],
    ['that expects the same', finding => ({...finding, title: 'accept_entry reads argument 3 of inet_csk_accept'})],
  ])('is, of two, the one %s', (_, other) => {
    const run = aSurfaceRun()
    const [difference] = surfaceDifferences(run)
    const [finding] = run.findings
    if (difference === undefined || finding === undefined) throw new Error('no difference')
    expect(findingOf(difference, [other(finding), finding])).toBe(1)
  })
})

describe('the job summary', () => {
  test('has no section if everything is as programs expect', () => {
    expect(surfaceSection(named('sched_switch', 'task_struct.pid'))).toBe('')
    expect(surfaceSection(aFailedRun())).toBe('')
  })

  test('has a row for each difference, with what was expected and what was found', () => {
    const section = surfaceSection(aSurfaceRun())
    expect(section).toContain(
      '| <code>inet_csk_accept</code> | argument 2 | <code>int flags</code> | <code>struct proto_accept_arg &#42;arg</code> on debian-13-6.12, debian-sid-7.3 (non-blocking) |',
    )
    expect(section).toContain('| functions | one function | 2 functions on all 4 kernels |')
    expect(section).toContain('| byte 44 | <code>pid_t child_pid</code> | no field on debian-sid-7.3 (non-blocking) |')
    expect(section).not.toContain('sched_switch')
    expect(section).not.toContain('report.html')
  })

  test('names the newest kernel if nothing shows what the program was written for', () => {
    expect(surfaceSection(withoutLines())).toContain(
      '| argument 2 | <code>struct proto_accept_arg &#42;arg</code> on debian-sid-7.3 (non-blocking) | <code>int flags</code> on debian-11-5.10, debian-12-6.1 |',
    )
  })

  test('leaves out differences that the manifest allows', () => {
    const run = aSurfaceRun()
    const place = {file: 'bpfcompat.yaml', line: 3, column: 1}
    const allow = [{name: 'load_elf_*', class: null, program: null, reason: 'both are ours', place}]
    const allowed = {...run, surfacePolicy: {...run.surfacePolicy, allow}}
    const section = surfaceSection({...allowed, findings: findingsOf(allowed)})
    expect(section).not.toContain('load_elf_phdrs')
    expect(section).toContain('inet_csk_accept')
  })

  test('has at most ten rows, and a pointer to the others', () => {
    const run = aHundredHooks()
    const section = surfaceSection(run)
    expect(section.match(/^\| <code>/gm)).toHaveLength(10)
    expect(section).toContain('\n\n90 more differences in report.html.')
    const summary = renderSummary(run)
    expect(summary).toContain('## Silent differences')
    expect(byteLength(summary)).toBeLessThan(SUMMARY_BYTES)
  })
})

/** Returns a run of an object without lines: no source shows what it expects of the arguments. */
function withoutLines(): Results {
  const run = aSurfaceRun()
  const programs = run.surface.programs.map(program => ({
    ...program,
    reads: program.reads.map(read => ({...read, source: null})),
  }))
  const bare = {...run, surface: {...run.surface, programs}}
  return {...bare, findings: findingsOf(bare)}
}

/** Returns a run with a program on each of a hundred functions, all of which changed. */
function aHundredHooks(): Results {
  const run = aSurfaceRun()
  const [hook] = run.surface.names
  const [program] = run.surface.programs
  if (hook === undefined || program === undefined) throw new Error('no hook')
  const names = Array.from({length: 100}, (_, index) => `do_thing_${index}`)
  const surface = {
    names: names.map(name => ({...hook, name}) as NameSurface),
    programs: names.map(name => ({...program, program: `on_${name}`, hook: {kind: 'function' as const, name}})),
  }
  return {...run, surface, findings: findingsOf({...run, surface})}
}

describe('the terminal', () => {
  test('lists missing names separately', () => {
    expect(renderSurface(withMissing('inet_csk_accept'), {color: false, width: 200})).toContain(
      '\nMissing\n\n  gone  function\n    absent\n',
    )
  })

  test('lists kernels that were not examined or not booted, and what needs a boot, each note once', () => {
    const run = named('inet_csk_accept')
    const note = 'needs a boot: nf_nat (not in the image: a module may have them)'
    const [first, second, ...rest] = run.kernels.map(({id}) => id)
    const kernels = run.kernels.map((kernel, index) => ({
      ...kernel,
      boots: index < 2 ? 0 : 1,
      notes: [note],
      error: index === 2 ? 'cannot download it: host not found; check the network' : null,
    }))
    const text = renderSurface({...run, kernels}, {color: false, width: 200})
    expect(text.slice(text.indexOf('Not examined, or not booted'))).toBe(
      [
        'Not examined, or not booted',
        `  ${note}`,
        `    ${first}, ${second}`,
        '  not examined: cannot download it: host not found; check the network',
        `    ${rest[0]}`,
        '',
      ].join('\n'),
    )
    expect(renderSurface(run, {color: false, width: 200})).not.toContain('Not examined')
    const [artifact, ...others] = run.artifacts
    const [only, ...cases] = run.cases
    if (artifact === undefined || only === undefined) throw new Error('no artifact')
    const defective = [{...artifact, path: 'net.bpf.o', error: 'net.bpf.o is no ELF object; compile it'}, ...others]
    const unsuited = [{...only, unsuited: 'is little-endian, s390x is big-endian'}, ...cases]
    const withNotes = renderSurface({...run, artifacts: defective, cases: unsuited}, {color: false, width: 200})
    expect(withNotes).toContain(
      '  not examined: net.bpf.o is no ELF object; compile it\n  not examined: net is little-endian',
    )
  })

  test('has the answer in its first line, and marks what programs read', () => {
    const text = renderSurface(aSurfaceRun(), {color: false, width: 200})
    expect(text.split('\n')[0]).toBe(surfaceSentence(surfaceTable(aSurfaceRun())))
    expect(text).toContain('\n→ inet_csk_accept  function\n    (struct sock *sk, int flags, int *err, bool kern)')
    expect(text).toContain('\n  ≠ (struct sock *sk, struct proto_accept_arg *arg) → struct sock *\n')
    expect(text).toContain('\n  → argument 2, expected `int flags`: net/accept_entry at src/net.bpf.c:45:5')
    expect(text).toContain('\n  sched_switch  raw tracepoint\n')
  })

  test('names the newest kernel if nothing shows what a program was written for', () => {
    const text = renderSurface(withoutLines(), {color: false, width: 200})
    expect(text).toContain('\n  → argument 2, `struct proto_accept_arg *arg` on debian-sid-7.3: net/accept_entry, net/')
  })

  test.each([40, 60, 80, 120])('fits %s columns', width => {
    const lines = renderSurface(aSurfaceRun(), {color: false, width}).split('\n')
    // Names are not broken.
    expect(lines.filter(line => line.length > width && line.trim().includes(' '))).toEqual([])
  })

  test('takes color only from the caller', () => {
    expect(renderSurface(aSurfaceRun(), {color: false, width: 80})).not.toContain('\u001b')
    expect(renderSurface(aSurfaceRun(), {color: true, width: 80})).toContain('\u001b[33m')
  })

  test('shows for names without a difference where they were not examined', () => {
    const run = named('wake_up_new_task')
    const names = run.surface.names.map(name => ({
      ...name,
      states: name.states.map(state => ({...state, kernels: ['debian-11-5.10', 'debian-12-6.1', 'debian-13-6.12']})),
    })) as NameSurface[]
    const text = renderSurface({...run, surface: {...run.surface, names}}, {color: false, width: 120})
    expect(text).toContain(
      'wake_up_new_task  function  (struct task_struct *p) → void; also .part.0; not examined on debian-sid-7.3',
    )
  })

  test('contains no escape sequences and no workflow commands from untrusted text', () => {
    const run = aPoisonedRun()
    const names = run.surface.names.map(name => ({...name, name: `::error::${name.name}##[error]x`})) as NameSurface[]
    const text = renderSurface({...run, surface: {...run.surface, names}}, {color: false, width: 80})
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]|##\[/)
    expect(text.split('\n').filter(line => line.trimStart().startsWith('::'))).toEqual([])
  })
})
