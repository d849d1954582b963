import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {FindingClass} from '../../src/model/finding-class.ts'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {Results} from '../../src/model/results.ts'
import {SURFACE_CLASSES} from '../../src/model/surface-policy.ts'
import {neverRun, runsNowhere} from '../../src/results/never-run.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, resultsOf} from './bpfcompat.ts'

const empty = temporaryDirectory()
const directory = temporaryDirectory()

const NAMES: Readonly<Record<string, string>> = {
  'debian-11-5.10': '5.10',
  'debian-12-6.1': '6.1',
  'debian-13-6.12': '6.12',
  'debian-13-backports': '7.3',
  'debian-12-6.1-rt': '6.1-rt',
  'debian-13-backports-6.17': '6.17',
}

/**
 * All correct findings, according to the sources of these kernels and the BTF and kallsyms of their packages: program, class,
 * what differs, and where: on the smaller group of kernels, if nothing shows what a program was written for.
 */
const RIGHT: readonly (readonly [program: string, kind: FindingClass, what: string, kernels: string])[] = [
  ['accept/second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '6.12 7.3'],
  ['accept/third', 'HOOK_ARGUMENT_CHANGED', 'argument 3', '6.12 7.3'],
  ['accept-entry/second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '5.10 6.1'],
  ['block-account/started_second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '5.10'],
  ['block-request/completed_second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '5.10'],
  ['exit-new/after_three', 'HOOK_ARGUMENT_CHANGED', 'argument 4', '7.3'],
  ['exit-old/after_two', 'HOOK_VARIANT_MISSED', 'hook', '5.10'],
  ['exit-old/after_two', 'HOOK_ARGUMENT_CHANGED', 'argument 3', '5.10'],
  ['field-kinds/inode_state', 'FIELD_TYPE_CHANGED', 'inode.i_state', '6.12'],
  ['field-sizes/task', 'FIELD_TYPE_CHANGED', 'task_struct.on_cpu', '7.3'],
  ['field-sizes/task', 'FIELD_TYPE_CHANGED', 'task_struct.on_rq', '7.3'],
  ['field-sizes/entity', 'FIELD_TYPE_CHANGED', 'task_struct.se.on_rq', '6.12 7.3'],
  ['field-sizes/socket', 'FIELD_TYPE_CHANGED', 'sock.sk_gso_type', '6.12 7.3'],
  ['field-sizes/request', 'FIELD_TYPE_CHANGED', 'request_queue.nr_requests', '7.3'],
  ['lsm-arguments/sets_first', 'HOOK_ARGUMENT_CHANGED', 'argument 1', '6.12 7.3'],
  ['lsm-arguments/sets_second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '5.10 6.1'],
  ['not-called/removes', 'HOOK_VARIANT_MISSED', 'hook', '5.10'],
  ['not-called/removes', 'HOOK_NEVER_RUNS', 'hook', '5.10'],
  ['other-meaning/maps', 'HOOK_ARGUMENT_CHANGED', 'argument 6', '6.12 7.3'],
  ['other-meaning/protects', 'HOOK_ARGUMENT_CHANGED', 'argument 1', '6.1 6.12 7.3'],
  ['other-meaning/receives_fourth', 'HOOK_ARGUMENT_CHANGED', 'argument 4', '6.1 6.12 7.3'],
  ['other-meaning/receives_fifth', 'HOOK_ARGUMENT_CHANGED', 'argument 5', '6.1 6.12 7.3'],
  ['path-functions/makes_old', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '6.1 6.12'],
  ['path-functions/makes_new', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '5.10'],
  ['raw-arguments/allocated_size', 'HOOK_ARGUMENT_CHANGED', 'argument 3', '5.10'],
  ['records/switches', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['records/switches', 'TRACEPOINT_FIELD_CHANGED', 'byte 56', '6.1-rt'],
  ['records/executes', 'TRACEPOINT_FIELD_CHANGED', 'byte 12', '6.1-rt'],
  ['records/executes', 'TRACEPOINT_FIELD_CHANGED', 'byte 8', '6.1-rt'],
  ['records/exits', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['records/migrates', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '7.3 6.1-rt 6.17'],
  ['records/wakes', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['records/wakes_success', 'TRACEPOINT_FIELD_CHANGED', 'byte 32', '6.1 6.12 7.3 6.1-rt 6.17'],
  ['records/issues_names', 'TRACEPOINT_FIELD_CHANGED', 'byte 32', '6.12 7.3 6.17'],
  ['records/issues_names', 'TRACEPOINT_FIELD_CHANGED', 'byte 40', '6.12 7.3 6.17'],
  ['records/drops', 'TRACEPOINT_FIELD_CHANGED', 'byte 16', '6.1-rt'],
  ['records/drops', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.12 7.3 6.1-rt 6.17'],
  ['records/renames', 'TRACEPOINT_FIELD_CHANGED', 'byte 8', '6.1-rt 6.17'],
  ['records/renames', 'TRACEPOINT_FIELD_CHANGED', 'byte 28', '6.1-rt 6.17'],
  ['records/dirties', 'TRACEPOINT_FIELD_CHANGED', 'byte 16', '7.3'],
  ['records/dirties', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '7.3'],
  ['records/caches', 'TRACEPOINT_FIELD_CHANGED', 'byte 16', '7.3 6.1-rt'],
  ['records/caches', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['records-short/forks', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['records-short/forks', 'TRACEPOINT_FIELD_CHANGED', 'byte 44', '6.1-rt'],
  ['records-short/freed', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['return-types/makes', 'RETURN_TYPE_CHANGED', 'return value', '7.3'],
  ['return-types/submits', 'RETURN_TYPE_CHANGED', 'return value', '6.1 6.12 7.3'],
  ['return-types/dequeues', 'RETURN_TYPE_CHANGED', 'return value', '5.10 6.1'],
  ['return-types/opens', 'RETURN_TYPE_CHANGED', 'return value', '7.3'],
  ['system-calls/enters', 'TRACEPOINT_FIELD_CHANGED', 'byte 8', '6.1-rt'],
  ['system-calls/enters', 'TRACEPOINT_FIELD_CHANGED', 'byte 16', '6.1-rt'],
  ['system-calls/relocated', 'TRACEPOINT_FIELD_CHANGED', 'byte 24', '6.1-rt'],
  ['tail-called/part', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '6.12 7.3'],
  ['twice-entry/binary', 'AMBIGUOUS_HOOK', 'hook', '5.10 6.1 6.12 7.3'],
  ['variants/process', 'HOOK_VARIANT_MISSED', 'hook', '5.10 6.1 6.12 7.3'],
  ['variants/file_system', 'HOOK_VARIANT_MISSED', 'hook', '5.10 6.1 6.12 7.3'],
  ['vfs-arguments/unlinked_second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '6.1 6.12 7.3'],
  ['vfs-arguments/unlinked_third', 'HOOK_ARGUMENT_CHANGED', 'argument 3', '5.10'],
  ['vfs-arguments/unlinked_fourth', 'HOOK_ARGUMENT_CHANGED', 'argument 4', '5.10 7.3'],
  ['vfs-arguments/made_third', 'HOOK_ARGUMENT_CHANGED', 'argument 3', '6.1 6.12 7.3'],
  ['vfs-arguments/made_fourth', 'HOOK_ARGUMENT_CHANGED', 'argument 4', '5.10'],
  ['vfs-arguments/created_third', 'HOOK_ARGUMENT_CHANGED', 'argument 3', '5.10 7.3'],
  ['vfs-rename/second', 'HOOK_ARGUMENT_CHANGED', 'argument 2', '5.10 6.1 6.12 7.3'],
]

let results: Results
let found: Finding[]

beforeAll(async () => {
  results = resultsOf(await bpfcompat(['run', '__tests__/e2e/fixtures/surface.yaml']))
  found = results.findings.filter(finding => SURFACE_CLASSES.some(own => own === finding.class))
}, 600_000)

/** Returns the subject of a finding from its title. */
function whatOf({class: kind, title}: Finding): string {
  const named = /argument \d|byte \d+/.exec(title)?.[0] ?? / copies (\S+) as /.exec(title)?.[1]
  return named ?? (kind === 'RETURN_TYPE_CHANGED' ? 'return value' : 'hook')
}

function rowOf(finding: Finding): string {
  const kernels = finding.kernels.map(kernel => NAMES[kernel]).join(' ')
  return [`${finding.artifact}/${finding.program}`, finding.class, whatOf(finding), kernels].join(' | ')
}

describe('programs that load and attach but are wrong', () => {
  test('all of them are found, and no others', () => {
    expect(found.map(rowOf).sort()).toEqual(RIGHT.map(row => row.join(' | ')).sort())
  })

  test('the remedy names another hook if all kernels have the same one', () => {
    const remedies = (program: string) => found.filter(finding => finding.program === program).map(({remedy}) => remedy)
    expect(remedies('unlinked_second')).toEqual([
      expect.stringContaining(
        'Or attach to `security_inode_unlink`, which has the same prototype on all of these kernels.',
      ),
    ])
    expect(remedies('started_second')).toEqual([
      expect.stringContaining('Or attach to the tracepoint `block/block_rq_issue`'),
    ])
    expect(remedies('file_system')).toEqual([expect.not.stringContaining('Or attach to')])
  })

  test('a finding is at the C source line that reads, or at the first line of its program', () => {
    expect(found.filter(({source}) => !isLineOf(source)).map(rowOf)).toEqual([])
  })

  test('findings are warnings and do not block', () => {
    expect(new Set(found.map(({level}) => level))).toEqual(new Set(['warning', 'notice']))
  })

  test('allowed differences are notices with the reason', () => {
    const allowed = found.filter(({level}) => level === 'notice')
    expect(allowed.map(({program, known}) => [program, known?.reason])).toEqual([
      ['file_system', 'the copies are not of interest'],
    ])
  })

  test('removed lines never run on that kernel, and conditions that run are not listed', () => {
    const told = neverRun(results).map(row => {
      const {source, last, kernels} = row
      const place = `${source.file.split('/').at(-1)}:${source.line}-${last}`
      return `${place} ${runsNowhere(row) ? 'nowhere' : kernels.map(kernel => NAMES[kernel]).join(' ')}`
    })
    expect(told).toEqual(
      expect.arrayContaining([
        // bpf_core_enum_value_exists() of a value that no kernel has, and weak externs that none has.
        'enum-values.bpf.c:30-30 nowhere',
        'externs.bpf.c:36-36 nowhere',
        // struct proto_accept_arg exists since 6.10.
        'accept.bpf.c:70-71 5.10 6.1',
        'accept.bpf.c:73-75 6.12 7.3',
        // task_struct.state is __state since 5.14.
        'task-state.bpf.c:29-29 6.1 6.12 7.3',
      ]),
    )
    expect(told.filter(row => /task-state\.bpf\.c:26-|accept\.bpf\.c:6[0-9]-/.test(row))).toEqual([])
  })

  test('a branch for other kernels is followed only on kernels where it is live', () => {
    const asks = results.surface.programs.find(({artifact, program}) => artifact === 'accept' && program === 'asks')
    const third = asks?.reads.filter(({offset}) => offset === 96)
    expect(third?.map(({kernels}) => kernels)).toEqual([['debian-11-5.10', 'debian-12-6.1']])
  })

  test('reads that depend on a variable of the loader are listed without a verdict', () => {
    const chooses = results.surface.programs.find(({program}) => program === 'chooses')
    expect(chooses?.reads).toEqual([])
    expect(new Set(chooses?.notFollowed.map(({why}) => why))).toEqual(new Set(['global']))
  })

  test('kfuncs, symbols and options that programs use by name have rows', () => {
    const statesOf = (kind: NameSurface['kind'], name: string) =>
      results.surface.names.find(own => own.kind === kind && own.name === name)?.states ?? []
    const newer = {module: null, registered: true, kernels: ['debian-13-6.12', 'debian-13-backports']}
    const acquire = statesOf('kfunc', 'bpf_task_acquire')
    expect(acquire).toEqual([
      {prototype: null, module: null, registered: null, flags: null, kernels: ['debian-11-5.10', 'debian-12-6.1']},
      {
        ...newer,
        prototype: expect.objectContaining({
          parameters: [{name: 'p', words: 'struct task_struct *', shape: '*task_struct'}],
        }),
        flags: ['KF_ACQUIRE', 'KF_RET_NULL', 'KF_RCU'],
      },
    ])
    expect(statesOf('kfunc', 'bpf_task_release')[1]).toMatchObject({...newer, flags: ['KF_RELEASE']})
    expect(statesOf('symbol', 'bpf_prog_fops')).toMatchObject([{symbols: 1, module: null, type: null}])
    expect(statesOf('symbol', 'no_such_symbol')).toMatchObject([{symbols: 0}])
    expect(statesOf('config', 'CONFIG_HZ')).toMatchObject([{value: '250', known: true}])
    expect(statesOf('config', 'CONFIG_NO_SUCH_OPTION')).toMatchObject([{value: null, known: true}])
    expect(statesOf('config', 'LINUX_KERNEL_VERSION')).toMatchObject([
      {value: expect.stringMatching(/^5\.10\.\d+$/), kernels: ['debian-11-5.10']},
      {value: expect.stringMatching(/^6\.1\.\d+$/)},
      {value: expect.stringMatching(/^6\.12\.\d+$/)},
      {value: expect.stringMatching(/^7\.3\.\d+$/)},
    ])
  })

  test('a program lists which of them it reaches on which kernel, and which libbpf skips because of their declaration', () => {
    const externs = (program: string) =>
      results.surface.programs
        .find(own => own.artifact === 'externs' && own.program === program)
        ?.externs.map(({name, reached, resolved, kernels}) => [
          name,
          reached,
          resolved,
          kernels.map(id => NAMES[id]).join(' '),
        ])
    const old = '5.10 6.1'
    const recent = '6.12 7.3'
    expect(externs('holds_task')).toEqual(
      expect.arrayContaining([
        ['bpf_task_acquire', false, false, old],
        ['bpf_task_acquire', true, true, recent],
        ['bpf_task_release', false, false, old],
        ['bpf_task_release', true, true, recent],
      ]),
    )
    expect(externs('asks_for_cgroup')).toEqual([['bpf_cgroup_acquire', true, false, `${old} ${recent}`]])
  })

  test('equal properties are listed once, with their kernels', () => {
    const accept = results.surface.names.find(({kind, name}) => kind === 'function' && name === 'inet_csk_accept')
    expect(accept?.states.map(({kernels}) => kernels)).toEqual([
      ['debian-11-5.10', 'debian-12-6.1'],
      ['debian-13-6.12', 'debian-13-backports'],
    ])
  })
})

const object = '__tests__/e2e/build/surface/accept.bpf.o'

describe('`bpfcompat surface`', () => {
  const kernels = ['--kernel', 'debian-12-6.1', '--kernel', 'debian-13-6.12']

  test('prints hooks and fields, and writes no report', async () => {
    const {exitCode, stdout} = await bpfcompat(['surface', join(packageRoot, object), ...kernels], {cwd: empty})
    expect(stdout).toMatch(/^\d+ of \d+ hooks and fields that programs read differ/)
    expect(stdout).toMatch(/→ argument 2, expected `int flags`: accept\/second/)
    expect([exitCode, readdirSync(empty)]).toEqual([0, []])
  }, 120_000)

  test('exits with 2 if the manifest requires no differences, and reports the reason if it examines nothing', async () => {
    const manifest = (surface: string) => {
      writeFileSync(
        join(directory, 'manifest.yaml'),
        `surface: ${surface}\nartifacts: [{path: ${join(packageRoot, object)}}]\n`,
      )
      return bpfcompat(['surface', 'manifest.yaml', '--json', ...kernels], {cwd: directory})
    }
    const required = await manifest('required')
    expect([required.exitCode, JSON.parse(required.stdout).findings.map(({level}: Finding) => level)]).toEqual([
      2,
      ['failure', 'failure'],
    ])
    const off = await manifest('off')
    expect([off.exitCode, off.stderr]).toEqual([1, expect.stringContaining('sets `surface: off`')])
  }, 240_000)
})

describe('`bpfcompat surface --against` with kernels that are not booted', () => {
  const surface = async (...options: string[]) => {
    const {exitCode, stdout, stderr} = await bpfcompat([
      'surface',
      '__tests__/e2e/fixtures/surface.yaml',
      '--json',
      ...options,
    ])
    return {exitCode, stderr, ...(JSON.parse(stdout) as Pick<Results, 'surface' | 'findings' | 'kernels'>)}
  }

  test('finds the same as booted kernels', async () => {
    const against = Object.keys(NAMES).join(',')
    const {surface: found, findings, kernels} = await surface('--against', against)
    expect(kernels.map(({boots, error}) => [boots, error])).toEqual(kernels.map(() => [0, null]))
    const rows = findings.map(rowOf)
    // Only a boot shows programs that a kernel rejects or does not call.
    expect(
      RIGHT.map(row => row.join(' | ')).filter(
        row => !rows.includes(row) && !NEEDS_BOOT.includes(row.split(' | ')[0] ?? ''),
      ),
    ).toEqual([])
    expect(
      rows.filter(
        row => !RIGHT.some(right => right.join(' | ') === row) && !NEEDS_BOOT.includes(row.split(' | ')[0] ?? ''),
      ),
    ).toEqual([])
    expect(unlike(results.surface, found)).toEqual([])
  }, 300_000)

  test('compares a booted kernel with one that is not, and lists what needs a boot', async () => {
    const {exitCode, kernels, findings} = await surface(
      '--artifact',
      'accept',
      '--artifact',
      'path-functions',
      '--kernel',
      'debian-12-6.1',
      '--against',
      'debian-13-6.12,debian-12-6.1',
    )
    expect(kernels.map(({id, boots}) => [id, boots])).toEqual([
      ['debian-12-6.1', 1],
      ['debian-13-6.12', 0],
    ])
    expect(kernels[1]?.notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^not booted:/),
        expect.stringMatching(/^needs a boot: .*filename_unlinkat/),
      ]),
    )
    expect([exitCode, findings.map(rowOf)]).toEqual([
      0,
      expect.arrayContaining(['accept/second | HOOK_ARGUMENT_CHANGED | argument 2 | 6.12']),
    ])
  }, 120_000)

  test('reports why a kernel could not be examined, and exits with 1', async () => {
    const {exitCode, stdout} = await bpfcompat(['surface', object, '--against', 'debian-12-6.1,debian-12-6.1-s390x'])
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('is little-endian (`-target bpfel`), but s390x is big-endian'),
    ])
    const foreign = await bpfcompat(['surface', object, '--against', 'debian-12-6.1-s390x'])
    expect(foreign.stdout).toMatch(/^Nothing was examined\n[\s\S]*are\s+big-endian/)
    const wrong = await bpfcompat(['surface', object, '--against', 'debian-12-6.9'])
    expect([wrong.exitCode, wrong.stderr]).toEqual([1, expect.stringContaining('debian-12-6.9')])
  }, 120_000)
})

/** Programs of {@link RIGHT} that a kernel rejects, does not attach or does not call. */
const NEEDS_BOOT: readonly string[] = [
  'block-account/started_second',
  'exit-helper/after_all',
  'exit-new/after_three',
  'field-kinds/inode_state',
  'not-called/removes',
  'records-short/forks',
  'records-short/freed',
  'records-short/wakes',
  'sched-switch-state/raw_state',
  'twice/headers',
]

/** Names that differ between the package of a kernel and the booted kernel. */
function unlike(booted: Results['surface'], examined: Results['surface']): string[] {
  const on = (surface: Results['surface'], {kind, name}: NameSurface, kernel: string): string | undefined => {
    const own = surface.names.find(candidate => candidate.kind === kind && candidate.name === name)
    if (own?.kind === 'tracepoint') {
      const state = own.states.find(({kernels}) => kernels.includes(kernel))
      return JSON.stringify([
        state?.category,
        state?.fields.map(({name: field, offset, size}) => [field, offset, size]),
      ])
    }
    const state = own?.states.find(({kernels}) => kernels.includes(kernel))
    return state && JSON.stringify({...state, kernels: []})
  }
  return examined.names.flatMap(name =>
    Object.keys(NAMES).flatMap(kernel =>
      on(booted, name, kernel) === on(examined, name, kernel) ? [] : [`${name.kind} ${name.name} on ${kernel}`],
    ),
  )
}

/** Reports whether a file of the repository has the reported line. */
function isLineOf(source: Finding['source']): boolean {
  if (source?.path == null) return false
  return (
    readFileSync(join(packageRoot, source.path), 'utf8').split('\n')[source.line - 1]?.trim() === source.text.trim()
  )
}
