import {describe, expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {objectFacts} from '../../src/artifact/object-facts.ts'
import type {KernelSpec} from '../../src/kernels/model/kernel-spec.ts'
import type {Brought} from '../../src/packing/brought-files.ts'
import type {PlannedKernel} from '../../src/plan/planned.ts'
import {guestWork as guestWorkBy} from '../../src/run/guest-work.ts'
import {bpfObject} from '../artifact/bpf-object.ts'
import {aKernelRequest, anArtifactRequest, anAttachTarget, aProgramRequest, aTestRequest, place} from '../requests.ts'

const guestWork = (planned: PlannedKernel, release: string, files: Parameters<typeof guestWorkBy>[2]) =>
  guestWorkBy(planned, release, files, '1.7')

function artifact(overrides: Partial<Artifact> = {}): Artifact {
  return {
    name: 'probe',
    path: 'probe.bpf.o',
    request: anArtifactRequest(),
    object: objectFacts('/build/probe.bpf.o', bpfObject()),
    targets: [],
    defect: undefined,
    ...overrides,
  }
}

function kernel(artifacts: Artifact[], timeoutSeconds: number | null = null): PlannedKernel {
  const spec: KernelSpec = {
    id: 'debian-12-6.1',
    distribution: 'Debian',
    arch: 'x86_64',
    source: {kind: 'url', image: {urls: [], sha256: ''}, config: null, modules: null},
  }
  return {name: spec.id, spec, request: aKernelRequest({timeoutSeconds}), booted: true, artifacts}
}

const objectPath = `/bpfcompat/objects/${artifact().object?.sha256.slice(0, 16)}`
const expected = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}
const command = {command: '$BPFCOMPAT_BIN', binary: 'build/loader', expect: expected, results: null, place}
const brought: Brought = {
  root: null,
  files: [{path: 'loader', content: Buffer.from('elf'), executable: true}],
  system: [{path: '/lib64/ld-linux-x86-64.so.2', content: Buffer.from('ld'), executable: true}],
  binary: 'loader',
  arch: 'x86_64',
}

describe('guestWork', () => {
  test('packs the object of a target with the settings of its own case on this kernel', () => {
    const bytes = Buffer.concat([bpfObject(), Buffer.from('other')])
    const forOthers = {subject: 'g', place, kind: 'program_type', value: 'xdp', kernels: []} as const
    const target = artifact({
      name: 'dispatcher',
      object: objectFacts('/build/dispatcher.bpf.o', bytes),
      request: anArtifactRequest({
        fixups: [{subject: 'p', place, kind: 'program_type', value: 'xdp'}, forOthers],
        programs: [aProgramRequest({name: 'late', minKernel: [6, 12], load: 'optional'})],
      }),
    })
    const {cases} = guestWork(kernel([artifact({targets: [target]})]), '6.1.0', new Map())
    const path = `/bpfcompat/objects/${target.object?.sha256.slice(0, 16)}`
    expect(cases).toMatchObject([
      {
        files: [{path: objectPath}, {path}],
        targets: [
          {
            artifact: 'dispatcher',
            object: path,
            fixups: [{kind: 'program_type'}, {kind: 'autoload', subject: 'late', value: false}],
            optional: ['late'],
          },
        ],
      },
    ])
  })

  test('makes two cases for an artifact with a command, which share the object and the files', () => {
    const request = anArtifactRequest({
      lanes: [
        {mode: 'load_only', required: true},
        {mode: 'command', required: false},
      ],
      command,
    })
    const work = guestWork(kernel([artifact({request})]), '6.1.0', new Map([[request, brought]]))
    expect(work.artifacts).toMatchObject([{object: 0, command: 1, hostFixups: []}])
    expect(work.cases).toMatchObject([
      {kind: 'object', mode: 'load_only', object: objectPath, root: '/bpfcompat/files/0'},
      {
        kind: 'command',
        object: objectPath,
        binary: '/bpfcompat/files/0/loader',
        root: '/bpfcompat/files/0',
        timeoutMs: 60_000,
      },
    ])
    for (const {files} of work.cases)
      expect(files.map(({path}) => path)).toEqual([
        objectPath,
        '/bpfcompat/files/0',
        '/bpfcompat/files/0/loader',
        '/lib64/ld-linux-x86-64.so.2',
      ])
  })

  test('makes only a command case for a command without an object', () => {
    const request = anArtifactRequest({lanes: [{mode: 'command', required: true}], paths: [], command})
    const work = guestWork(kernel([artifact({request, object: null}), artifact()]), '6.1.0', new Map())
    expect(work.artifacts).toMatchObject([
      {object: undefined, command: 0},
      {object: 1, command: undefined},
    ])
    expect(work.cases).toMatchObject([
      {kind: 'command', id: 0, object: null},
      {kind: 'object', id: 1, root: null, tests: []},
    ])
  })

  test('a probe in a packed file gets its path in the guest', () => {
    const attachTo = (binary: string) =>
      aProgramRequest({name: binary, attach: anAttachTarget({kind: 'uprobe', binary, symbol: 'main'})})
    const programs = ['loader', 'libc.so.6', '/init'].map(attachTo)
    const request = anArtifactRequest({programs, files: [{path: 'build/loader', place}]})
    const [object] = guestWork(kernel([artifact({request})]), '6.1.0', new Map([[request, brought]])).cases
    expect(object).toMatchObject({
      attach: [
        {target: {binary: '/bpfcompat/files/0/loader'}},
        {target: {binary: 'libc.so.6'}},
        {target: {binary: '/init'}},
      ],
    })
  })

  test('a behavior case has its tests, and their time in addition to its own', () => {
    const tests = [
      aTestRequest({
        timeoutSeconds: 10,
        expectations: [
          {place, kind: 'events', map: 'rb', min: 1, withinMs: 2000, contains: null, shown: null},
          {place, kind: 'runs', program: 'p', min: 1, withinMs: 500},
        ],
      }),
      aTestRequest({command: null, timeoutSeconds: 10}),
    ]
    const lane = (mode: 'load_attach' | 'behavior') => anArtifactRequest({lanes: [{mode, required: true}], tests})
    const [behavior] = guestWork(kernel([artifact({request: lane('behavior')})], 30), '6.1.0', new Map()).cases
    expect(behavior).toMatchObject({mode: 'load_attach', tests: [{timeoutMs: 10_000}, {}], timeoutSeconds: 42.5})
    const [shallow] = guestWork(kernel([artifact({request: lane('load_attach')})]), '6.1.0', new Map()).cases
    expect(shallow).toMatchObject({tests: [], timeoutSeconds: 60, root: null})
  })

  test('gives a kernel its BTF from the manifest, each file once, and no other', () => {
    const btf = (name: string, id: string) => ({kernels: [{id, place}], file: name, path: `/${name}`, place})
    const own = anArtifactRequest({btf: [btf('a.btf', 'debian-12-6.1'), btf('b.btf', 'debian-11-5.10')]})
    const files = new Map([
      ['/a.btf', {bytes: Buffer.from('a'), byteOrder: 'little' as const, release: '6.1.0'}],
      ['/b.btf', {bytes: Buffer.from('b'), byteOrder: 'little' as const, release: null}],
    ])
    const artifacts = [artifact({request: own}), artifact({request: own}), artifact()]
    const work = guestWorkBy(kernel(artifacts), '6.1.0', new Map(), '1.7', files)
    expect(work.btf).toEqual([
      {path: expect.stringMatching(/^\/bpfcompat\/btf\/[0-9a-f]{16}$/), content: Buffer.from('a')},
    ])
    const told = {path: work.btf[0]?.path, release: '6.1.0'}
    expect(work.cases).toMatchObject([{btf: told}, {btf: told}, {btf: null}])
  })

  test('the timeout of an artifact on this kernel overrides that of the kernel, which overrides its own', () => {
    const own = {id: 'debian-12-6.1', place, timeoutSeconds: 1200}
    const secondsOf = (request: ReturnType<typeof anArtifactRequest>, ofKernel: number | null) =>
      guestWork(kernel([artifact({request})], ofKernel), '6.1.0', new Map()).cases.map(
        ({timeoutSeconds}) => timeoutSeconds,
      )
    expect(secondsOf(anArtifactRequest({kernels: [own]}), 30)).toEqual([1200])
    expect(secondsOf(anArtifactRequest({kernels: [{...own, timeoutSeconds: null}]}), 30)).toEqual([30])
    expect(secondsOf(anArtifactRequest({kernels: [{...own, id: 'debian-13-6.12'}]}), null)).toEqual([60])
  })

  test('settings of programs are in the plan; programs for later kernels are switched off last', () => {
    const request = anArtifactRequest({
      fixups: [{subject: 'new', place, kind: 'autoload', value: true}],
      programs: [
        aProgramRequest({name: 'extra', load: 'tolerated'}),
        aProgramRequest({name: 'new', load: 'optional', minKernel: [6, 10]}),
        aProgramRequest({name: 'old', minKernel: [5, 8], attach: anAttachTarget({symbol: 'f'})}),
      ],
    })
    const off = {kind: 'autoload', subject: 'new', value: false, place}
    const work = guestWork(kernel([artifact({request})]), '6.9.7-cloud-amd64', new Map())
    expect(work.cases).toMatchObject([
      {
        optional: ['extra', 'new'],
        attach: [{program: 'old', target: {symbol: 'f'}}],
        fixups: [...request.fixups, off],
      },
    ])
    expect(work.artifacts[0]?.hostFixups).toEqual([off])
    expect(guestWork(kernel([artifact({request})]), '6.10.1', new Map()).artifacts[0]?.hostFixups).toEqual([])
  })

  test('an artifact with a defect is not in any guest', () => {
    expect(guestWork(kernel([artifact({defect: 'is no ELF object'})]), '6.1.0', new Map()).cases).toEqual([])
  })

  test('PID 1 has the newest required libbpf, and passes on the cases of others', () => {
    const of = (libbpf: '1.5' | '1.1' | null) => artifact({request: anArtifactRequest({libbpf})})
    const mixed = guestWorkBy(kernel([of('1.1'), of(null), of('1.5')]), '6.1.0', new Map(), '1.7')
    expect([mixed.pidOne, mixed.others]).toEqual(['1.7', ['1.5', '1.1']])
    expect(mixed.cases).toMatchObject([
      {validator: '/bpfcompat/validator-1.1'},
      {validator: null},
      {validator: '/bpfcompat/validator-1.5'},
    ])
  })

  test('PID 1 runs all cases if they require one version', () => {
    const old = anArtifactRequest({libbpf: '1.1'})
    const loader = anArtifactRequest({lanes: [{mode: 'command', required: true}], command})
    const work = guestWorkBy(kernel([artifact({request: old}), artifact({request: loader})]), '6.1.0', new Map(), '1.7')
    expect([work.pidOne, work.others]).toEqual(['1.1', []])
    expect(work.cases).toMatchObject([{kind: 'object', validator: null}, {kind: 'command'}])
  })
})
