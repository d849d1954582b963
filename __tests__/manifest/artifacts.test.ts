import {describe, expect, test} from '@jest/globals'
import {isKernelNamed, kernelName} from '../../src/request/kernel.ts'
import {artifact, load, problemsOf, problemsOfArtifact, single} from './load-yaml.ts'

describe('mode command', () => {
  test('runs your own loader, with or without an object', async () => {
    const {artifacts} = await load(`artifacts:
  - name: loader
    mode: command
    command: $BPFCOMPAT_BIN --once
    command_binary: build/loader
    files: [config.yaml, data/*.json]
    expect_exit_code: 2
    expect_stdout_contains: ready
    expect_stderr_contains: warning
    expect_stdout_matches: ^\\d+ probes$
  - path: x.o
    lanes: [{mode: load_attach}, {mode: command, required: false}]
    command: 'true'
`)
    expect(artifacts).toMatchObject([
      {
        name: 'loader',
        paths: [],
        lanes: [{mode: 'command', required: true}],
        command: {
          command: '$BPFCOMPAT_BIN --once',
          binary: 'build/loader',
          expect: {exitCode: 2, stdoutContains: 'ready', stderrContains: 'warning', stdoutMatches: /^\d+ probes$/m},
          place: {line: 4, column: 5},
        },
        files: [{path: 'config.yaml', place: {line: 6}}, {path: 'data/*.json'}],
        place: {line: 2},
      },
      {
        paths: ['x.o'],
        lanes: [
          {mode: 'load_attach', required: true},
          {mode: 'command', required: false},
        ],
        command: {command: 'true', binary: null, expect: {exitCode: 0, stdoutMatches: null}},
      },
    ])
  })

  test.each([
    ['{name: a, mode: command}', 'mode `command` runs the `command` of the artifact, which is missing; add it'],
    [
      '{name: a, path: x, command: y}',
      '`command` runs only in mode `command`; set `mode: command`, or add a lane of that mode',
    ],
    ['{mode: command, command: y}', 'an artifact without `path` needs a `name`; add it'],
    [
      '{name: a, command: y, lanes: [{mode: command}, {mode: load_only}]}',
      '`path` is missing; add it, or use only lanes of mode `command`',
    ],
    [
      '{name: a, mode: command, command: y, globals: {v: 1}}',
      '`globals` has no effect in mode `command`, where your own loader loads the object',
    ],
    ['{path: x, expect_exit_code: 1}', '`expect_exit_code` needs a `command`, which is missing; add it'],
    ['{path: x, command_binary: b}', '`command_binary` needs a `command`, which is missing'],
    ['{path: x, command_results: tap}', '`command_results` needs a `command`, which is missing; add it'],
    [
      '{name: a, mode: command, command: y, command_results: {format: junit}}',
      '`junit` reads a file that the command writes; add it, for example `file: results.xml`',
    ],
    [
      '{name: a, mode: command, command: y, command_results: xunit}',
      'must be `go-test-json`, `go-test`, `tap`, `libtest`, `test_progs`, or an object with `format`',
    ],
    ['{path: x, files: [f]}', '`files` are packed for commands, and there is none'],
    ['{path: x, mode: command, command: y, files: [f, f]}', '`files` must be a list without repetitions'],
  ])('%s: %s', async (written, problem) => {
    expect(await problemsOf(`artifacts: [${written}]\n`)).toEqual([expect.stringContaining(problem)])
  })

  test('reports an input that requests a mode without the key that it needs', async () => {
    const command = 'artifacts: [{name: a, mode: command, command: y}]\n'
    expect(await problemsOf(command, {mode: 'load_only'})).toEqual([
      '1:13: the `mode` input requests `load_only`, and this artifact has no `path`',
    ])
    expect(await problemsOfArtifact('name: a', {mode: 'command'})).toEqual([
      '2:5: the `mode` input requests `command`, and this artifact has no `command`',
    ])
    expect(await problemsOfArtifact('lanes: [{mode: load_only}]\nmode: load_only', {mode: 'load_only'})).toEqual([
      '4:5: `mode` is the short form of `lanes`; remove one of them',
    ])
  })
})

describe('go_test and cargo_test', () => {
  test('run in mode `command`, with defaults', async () => {
    const {artifacts} = await load(`defaults: {mode: load_only}
artifacts:
  - go_test: ./pkg/... ./cmd
  - {name: go, go_test: {flags: [-tags=e2e], args: [-test.run=X], env: {A: 'b c'}, optional: ['Test*'], folder: sub}, timeout: 2m}
  - {name: rust, cargo_test: true, required: false}
`)
    expect(artifacts).toMatchObject([
      {
        name: 'go-tests',
        lanes: [{mode: 'command', required: true}],
        command: null,
        projectTests: {
          tool: 'go',
          packages: ['./pkg/...', './cmd'],
          flags: [],
          args: [],
          env: {},
          optional: [],
          place: {line: 3, column: 5},
        },
      },
      {
        name: 'go',
        timeoutSeconds: 120,
        projectTests: {
          packages: ['./...'],
          flags: ['-tags=e2e'],
          args: ['-test.run=X'],
          env: {A: 'b c'},
          optional: ['Test*'],
          directory: expect.stringMatching(/\/sub$/),
        },
      },
      {name: 'rust', lanes: [{mode: 'command', required: false}], projectTests: {tool: 'cargo', packages: []}},
    ])
  })

  test.each([
    ['{go_test: ./..., cargo_test: true}', ['`go_test` and `cargo_test` are two artifacts; add an entry for each']],
    ['{go_test: ./..., mode: load_only}', ['`go_test` and `cargo_test` run only in mode `command`; remove `mode`']],
    [
      '{go_test: ./..., path: x.o}',
      ['`path` cannot be combined with `go_test`, which determines what runs; remove one'],
    ],
    [
      '{cargo_test: true, command_binary: x}',
      ['`command_binary` cannot be combined with `cargo_test`, which determines what runs; remove one'],
    ],
    [
      '{cargo_test: true, command: x}',
      ['`command` cannot be combined with `cargo_test`, which determines what runs; remove one'],
    ],
    ['{go_test: ./..., maps: [{name: m, max_entries: 2}]}', ['`maps` has no effect in mode `command`']],
    ['{go_test: {flags: [-tags, e2e]}}', ['`e2e` is not a flag; write a value with its flag (`-tags=integration`)']],
    ['{go_test: {env: {"a-b": x}}}', ['`a-b` is not a valid variable name']],
    ['{go_test: {pakages: [x]}}', ['unknown key `pakages`; did you mean `packages`?']],
    ['{go_test: ./a}, {go_test: ./b}', ['artifact `go-tests` is defined a second time']],
    ['{go_test: true}', ['`go_test` must be packages such as `./...`, or an object with `packages`']],
    ['{cargo_test: --workspace}', ['`cargo_test` must be `true`, or an object with `flags`']],
  ])('%s', async (written, problems) => {
    expect(await problemsOf(`artifacts: [${written}]\n`)).toEqual(
      problems.map(problem => expect.stringContaining(problem)),
    )
  })
})

test('defaults apply to artifacts that do not override them', async () => {
  const {artifacts} = await load(`defaults: {attach: best_effort, max_insns: 100}
artifacts: [{path: x.o}, {path: y.o, attach: required, max_insns: 5}]
`)
  expect(artifacts.map(({attachRequired, maxInsns}) => [attachRequired, maxInsns])).toEqual([
    [false, 100],
    [true, 5],
  ])
})

test('a single-artifact manifest takes files for its tests', async () => {
  const declared = "functional_tests: [{name: t, command: 'true'}]\nfiles: [a]"
  expect((await single(declared)).files).toMatchObject([{path: 'a', place: {line: 2}}])
  expect(await problemsOf('files: [a]\n', {objects: ['x.o']})).toEqual([
    '1:1: `files` are packed for commands, and there are no `functional_tests`; add them, or remove `files`',
  ])
})

describe('kernels', () => {
  test('can be listed several times as variants, with LSMs', async () => {
    const {kernels} = await load(`kernels:
  - debian-12-6.1
  - {id: debian-12-6.1, variant: bpf-lsm, lsm: append-bpf, cmdline: quiet}
artifacts: [{path: x.o}]
`)
    expect(kernels).toMatchObject([
      {id: 'debian-12-6.1', variant: null, lsm: null, cmdline: ''},
      {id: 'debian-12-6.1', variant: 'bpf-lsm', lsm: 'append-bpf', cmdline: 'quiet'},
    ])
    expect(kernels.map(kernelName)).toEqual(['debian-12-6.1', 'debian-12-6.1+bpf-lsm'])
    expect(kernels.map(kernel => isKernelNamed(kernel, 'debian-12-6.1'))).toEqual([true, true])
    expect(kernels.map(kernel => isKernelNamed(kernel, 'debian-12-6.1+bpf-lsm'))).toEqual([false, true])
  })

  test('take CPUs, memory and settings; an artifact takes only CPUs and memory', async () => {
    const {kernels, artifacts} = await load(`kernels:
  - {id: debian-12-6.1, cpus: 4, memory: 2G, sysctl: {net.core.bpf_jit_harden: 2, kernel.core_pattern: core}}
artifacts: [{path: x.o, cpus: 2, memory: 768M}]
`)
    expect(kernels).toMatchObject([
      {
        cpus: 4,
        memoryMib: 2048,
        sysctl: [
          {name: 'net.core.bpf_jit_harden', value: '2'},
          {name: 'kernel.core_pattern', value: 'core'},
        ],
      },
    ])
    expect(artifacts).toMatchObject([{cpus: 2, memoryMib: 768}])
  })

  test.each([
    ['cpus: 0', '`cpus` must be a whole number from 1 to 64'],
    ['memory: 2', '`memory` must be a size such as `2G` or `768M`'],
    ['memory: 64M', '`64M` is not a valid memory size; set one from 128M to 1T, such as `2G` or `768M`'],
    ['lockdown: integrity, cmdline: quiet lockdown=none', '`lockdown` is also set in `cmdline`; remove one'],
    ['mitigations: off, cmdline: mitigations=auto', '`mitigations` is also set in `cmdline`; remove one'],
    ['hugepages: 4, sysctl: {vm.nr_hugepages: 8}', '`hugepages` sets vm.nr_hugepages, which is also set in `sysctl`'],
    ['hugepages: 0', '`hugepages` must be a whole number of pages from 1 to 1024'],
    ['lockdown: full', '`lockdown` must be one of integrity, confidentiality'],
    ['cgroup: v3', '`cgroup` must be one of v2, hybrid, v1'],
    ['sysctl: {../../sys/x: 1}', '`../../sys/x` is not a setting below /proc/sys'],
  ])('with %s are rejected', async (setting, problem) => {
    expect(await problemsOf(`kernels: [{id: debian-12-6.1, ${setting}}]\nartifacts: [{path: x.o}]\n`)).toEqual([
      expect.stringContaining(problem),
    ])
  })

  test('an artifact can select one of the variants', async () => {
    expect((await artifact('kernels: [a+b, a]')).kernels?.map(({id}) => id)).toEqual(['a+b', 'a'])
  })

  test.each([
    [
      '[a, {id: a, variant: v}, {id: a, variant: v}]',
      '1:35: kernel `a+v` is defined a second time; the first is on line 1; give one of them a `variant`, such as `variant: bpf-lsm`',
    ],
    [
      '[{id: a, variant: A}]',
      '1:19: `variant` must be a name of lowercase letters, digits and `-`, at most 32 characters, got "A"',
    ],
    ['[{id: a, lsm: bpf}]', '1:19: `lsm` must be one of append-bpf, got "bpf"'],
  ])('%s', async (kernels, problem) => {
    expect(await problemsOf(`kernels: ${kernels}\nartifacts: [{path: x.o}]\n`)).toEqual([problem])
  })
})

describe('allow_kernel_warnings', () => {
  test.each([
    ['a bpfcompat manifest', 'artifacts: [{path: x.o}]', []],
    ['a single-artifact manifest', 'name: x', ['x.o']],
  ])('holds regular expressions, in %s', async (_name, rest, objects) => {
    const {allowedWarnings} = await load(`allow_kernel_warnings: ['^WARNING: .*foo\\.c']\n${rest}\n`, {objects})
    expect(allowedWarnings).toEqual([/^WARNING: .*foo\.c/])
    expect(await problemsOf(`allow_kernel_warnings: [a, "[b"]\n${rest}\n`, {objects})).toEqual([
      '1:29: `[b` is not a valid regular expression: Unterminated character class',
    ])
  })
})
