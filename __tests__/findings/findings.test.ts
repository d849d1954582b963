import {describe, expect, jest, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import {reproduce} from '../../src/findings/reproduce.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane, aFailedLoad, aFixup, aLane, aLoad} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aMap} from '../model/map.ts'
import {aFailedProgramLoad, aProgram, aProgramOff} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {findings, OLD, only, rejected} from './cases.ts'

describe('a run without failures', () => {
  test('has no findings', () => {
    expect(findingsOf(aResults())).toEqual([])
  })

  test('ignores text that only looks like a failure', () => {
    const libbpfTail = 'libbpf: prog lsm_file_open: found lsm hook\nlibbpf: BTF is optional, ignoring.'
    expect(findingsOf(aResults({cases: [aCase({libbpfTail})]}))).toEqual([])
  })
})

describe('a case that was interrupted', () => {
  test.each([
    [{kind: 'timeout', seconds: 60}, 'TIMEOUT'],
    [
      {kind: 'crash', message: 'BUG: kernel NULL pointer dereference', during: 'probe/handle_exec load'},
      'KERNEL_CRASH',
    ],
    [{kind: 'killed', signal: 9, exitCode: -1, during: null}, 'CASE_DIED'],
  ] as const)('%j', (interruption, expected) => {
    expect(only(findings({load: null, interruption})).class).toBe(expected)
  })

  test('a crash is attributed to the program that was running', () => {
    const interruption = {kind: 'crash', message: 'Oops: 0000', during: 'probe/handle_exec load'} as const
    expect(only(findings({load: null, interruption}))).toMatchObject({
      program: 'handle_exec',
      words: 'Oops: 0000',
      log: OLD.consoleLog,
    })
  })

  test('a cancelled case has no finding', () => {
    expect(
      findings({
        load: null,
        interruption: {kind: 'cancelled'},
        lanes: [aLane({verdict: 'error', reason: 'cancelled'})],
      }),
    ).toEqual([])
  })

  test('a kernel warning is a finding even if everything passed', () => {
    const kernelWarnings = [
      {message: 'WARNING: CPU: 0 PID: 12 at kernel/bpf/verifier.c:1', during: null, excerpt: 'Call Trace:'},
    ]
    expect(only(findings({lanes: [aLane()], kernelWarnings}))).toMatchObject({
      class: 'KERNEL_WARNING',
      level: 'warning',
    })
  })
})

describe('what never ran on a kernel', () => {
  test('a kernel that could not be booted is one finding, not one for each artifact', () => {
    const kernel = aKernel({error: 'no package linux-image-cloud-amd64 in bookworm', consoleLog: null})
    const lanes = [aLane({verdict: 'error', reason: 'the kernel could not be fetched'})]
    const cases = ['probe', 'other'].map(artifact => aCase({artifact, lanes, load: null, programs: []}))
    const artifacts = [anArtifact(), anArtifact({name: 'other'})]
    expect(only(findingsOf(aResults({kernels: [kernel], artifacts, cases})))).toMatchObject({
      class: 'KERNEL_UNAVAILABLE',
      artifact: null,
      level: 'failure',
      words: kernel.error,
      reproduce: 'npx github:bpfcompat/bpfcompat run bpfcompat.yaml --kernel debian-12-6.1',
    })
  })

  test('an optional kernel that could not be booted is a warning', () => {
    const kernel = aKernel({error: 'no', required: false})
    expect(only(findingsOf(aResults({kernels: [kernel], cases: []}))).level).toBe('warning')
  })

  test('a command that ends its own parent is named as the cause, and not the object', () => {
    const lanes = [aFailedLane('it died', {mode: 'command'})]
    const interruption = {kind: 'killed', signal: 11, exitCode: -1, during: 'probe/- command'} as const
    const finding = only(findings({lanes, load: null, programs: [], interruption}))
    expect(finding.title).toMatch(/^the process that runs the command died from signal 11/)
    expect(finding.remedy).toContain('$PPID')
  })

  test('an artifact that is not an object is one finding on its line of the manifest', () => {
    const artifact = anArtifact({error: 'build/probe.bpf.o is no ELF file'})
    expect(only(findingsOf(aResults({artifacts: [artifact], cases: []})))).toMatchObject({
      class: 'INVALID_OBJECT',
      place: artifact.place,
      kernels: [],
    })
  })

  test('an object whose programs are all off by default does not pass', () => {
    const programs = [aProgramOff('object')]
    const finding = only(findings({load: aLoad(), programs}))
    expect(finding.class).toBe('NOTHING_LOADED')
    expect(finding.remedyYaml).toMatch(/programs:\n {6}- name: \w+\n {8}autoload: true$/)
  })

  test('a message of libbpf about a program is a finding about that program, for each program', () => {
    const off = (name: string, section: string) =>
      aProgram({
        name,
        load: aFailedProgramLoad({
          verifierTail: '',
          message: `prog '${name}': missing BPF prog type, check ELF section name '${section}'`,
        }),
        attach: null,
      })
    const list = findings({
      load: aFailedLoad({message: "prog 'a': missing BPF prog type, check ELF section name 'ours/a'"}),
      programs: [off('a', 'ours/a'), off('b', 'ours/b')],
    })
    expect(list.map(({class: kind, program}) => [kind, program])).toEqual([
      ['UNSUPPORTED_PROGRAM_TYPE', 'a'],
      ['UNSUPPORTED_PROGRAM_TYPE', 'b'],
    ])
  })

  test('the failure of one program is not attributed to the object if another program loads', () => {
    const message = "failed to find kernel BTF type ID of 'vfs_gone': -3"
    const bad = aProgram({name: 'bad', load: aFailedProgramLoad({verifierTail: '', message}), attach: null})
    const finding = only(findings({load: aFailedLoad({message}), programs: [aProgram({attach: null}), bad]}))
    expect(finding).toMatchObject({class: 'MISSING_ATTACH_TARGET', program: 'bad'})
  })

  test('the excerpt of a program has no lines about other programs', () => {
    const libbpfTail = "libbpf: prog 'other': failed to load: -22\nlibbpf: something of both"
    const load = aFailedProgramLoad({verifierTail: '', message: 'Invalid argument'})
    const finding = only(
      findings({
        load: aFailedLoad({message: 'x', program: 'handle_exec'}),
        programs: [aProgram({load, attach: null})],
        libbpfTail,
      }),
    )
    expect(finding.excerpt).toBe('libbpf: something of both')
  })

  test('a fixup for a missing map names the existing maps, on the line of the fixup in the manifest', () => {
    const fixup = aFixup({
      subject: 'kubearmor_visibilty',
      status: 'not_found',
      note: 'map fixup: no map kubearmor_visibilty',
    })
    const finding = only(findings({maps: [aMap({name: 'kubearmor_visibility'})], fixups: [fixup]}))
    expect(finding).toMatchObject({class: 'FIXUP_MISMATCH', place: fixup.place})
    expect(finding.remedy).toContain('Did you mean kubearmor_visibility?')
  })

  test('a lane that failed for an unknown reason still has a finding', () => {
    expect(only(findings({}))).toMatchObject({class: 'UNKNOWN', words: 'it failed'})
  })
})

describe('kernel messages', () => {
  const warned = (message: string) =>
    findings({lanes: [aLane()], kernelWarnings: [{message, during: null, excerpt: ''}]}).find(
      finding => finding.class === 'KERNEL_WARNING',
    )

  test.each([
    'watchdog: BUG: soft lockup - CPU#0 stuck for 26s! [init:71]',
    'rcu: INFO: rcu_preempt self-detected stall on CPU',
    'INFO: task init:71 blocked for more than 120 seconds.',
  ])('%s is a stall, which a slow machine may also cause', message => {
    expect(warned(message)?.title).toBe('the kernel reported a stall')
    expect(warned(message)?.remedy).toContain('a slow machine can also be the cause')
  })

  test('a WARNING is a kernel bug', () => {
    const finding = warned('WARNING: CPU: 0 PID: 71 at kernel/bpf/verifier.c:1234 check_cond+0x1/0x2')
    expect(finding?.title).toBe('the kernel printed a warning')
    expect(finding?.remedy).toContain('kernel bug that this object triggers')
  })
})

describe('level, order and command', () => {
  test('what does not block is a warning, and comes after what does', () => {
    const broken = {
      load: aFailedLoad({program: 'handle_exec'}),
      programs: [aProgram({load: aFailedProgramLoad({verifierTail: 'R1 !read_ok'})})],
    }
    const list = findingsOf(
      aResults({
        artifacts: [anArtifact({name: 'a'}), anArtifact({name: 'b'})],
        cases: [
          aCase({artifact: 'a', lanes: [aFailedLane('no', {required: false})], ...broken}),
          aCase({artifact: 'b', lanes: [aFailedLane('no')], ...broken}),
        ],
      }),
    )
    expect(list.map(({artifact, level}) => [artifact, level])).toEqual([
      ['b', 'failure'],
      ['a', 'warning'],
    ])
  })

  test('the command is quoted for a shell', () => {
    const artifact = anArtifact({path: "my build/it's.o", error: 'no'})
    expect(only(findingsOf(aResults({manifest: null, artifacts: [artifact], cases: []}))).reproduce).toBe(
      `npx github:bpfcompat/bpfcompat run 'my build/it'\\''s.o' --kernel debian-12-6.1`,
    )
  })

  test('the command of a run without a manifest has the mode and the libbpf of the run', () => {
    const lanes = [aLane({mode: 'load_only', verdict: 'fail'})]
    const run = aResults({
      manifest: null,
      artifacts: [anArtifact({name: 'a', path: 'a.o', error: 'no'})],
      cases: [aCase({artifact: 'a', libbpf: '1.1', lanes})],
    })
    expect(findingsOf(run).find(({class: kind}) => kind === 'INVALID_OBJECT')?.reproduce).toBe(
      'npx github:bpfcompat/bpfcompat run a.o --kernel debian-12-6.1 --mode load_only --libbpf 1.1',
    )
  })

  test('the command of a whole run has all its objects and kernels, and globs instead of very many', () => {
    const of = (count: number) =>
      reproduce(
        aResults({
          manifest: null,
          artifacts: Array.from({length: count}, (_, at) => anArtifact({name: `a${at}`, path: `build/a${at}.bpf.o`})),
          kernels: [aKernel({id: 'debian-11-5.10'}), aKernel({id: 'debian-12-6.1'})],
          cases: [],
        }),
        null,
        null,
        null,
      )
    const kernels = '--kernel debian-11-5.10 --kernel debian-12-6.1'
    expect(of(2)).toBe(`npx github:bpfcompat/bpfcompat run build/a0.bpf.o build/a1.bpf.o ${kernels}`)
    expect(of(21)).toBe(`npx github:bpfcompat/bpfcompat run 'build/*.o' ${kernels}`)
  })

  test('the command names the loader that replaced a manifest, and its object if there was one', () => {
    const loader = {command: '$BPFCOMPAT_BIN --once', binary: 'build/loader', files: ['conf/*'], expectExit: 3}
    const reproduced = (overrides: Parameters<typeof anArtifact>[0]) =>
      only(
        findingsOf(aResults({manifest: null, loader, artifacts: [anArtifact({error: 'no', ...overrides})], cases: []})),
      ).reproduce
    const options = `'--command=$BPFCOMPAT_BIN --once' --command-binary=build/loader '--files=conf/*' --command-expect-exit=3`
    expect(reproduced({path: 'a.o'})).toBe(`npx github:bpfcompat/bpfcompat run a.o ${options} --kernel debian-12-6.1`)
    expect(reproduced({path: 'build/loader', sha256: null})).toBe(
      `npx github:bpfcompat/bpfcompat run ${options} --kernel debian-12-6.1`,
    )
  })

  test('an excerpt has at most fourteen lines, and each line is bounded', () => {
    const finding = rejected(
      `${'x'.repeat(10_000_000)}\n${Array.from({length: 500}, (_, n) => `; line ${n}\n${n}: (85) call\n`).join('')}R1 !read_ok`,
    )
    expect(finding.excerpt?.split('\n')).toHaveLength(14)
    expect(finding.words).toBe('R1 !read_ok')
    expect(rejected('y'.repeat(10_000_000)).excerpt?.length).toBeLessThan(500)
  })
})

test('the time for failing artifacts grows linearly with their number', () => {
  const callsFor = (count: number) => {
    const stringify = jest.spyOn(JSON, 'stringify')
    try {
      const names = Array.from({length: count}, (_, index) => `a${index}`)
      const failed = names.map(artifact => aCase({artifact, load: aFailedLoad(), lanes: [aFailedLane('no')]}))
      expect(findingsOf(aResults({artifacts: names.map(name => anArtifact({name})), cases: failed}))).toHaveLength(
        count,
      )
      return stringify.mock.calls.length
    } finally {
      stringify.mockRestore()
    }
  }
  expect(callsFor(800)).toBeLessThan(2.5 * callsFor(400))
})
