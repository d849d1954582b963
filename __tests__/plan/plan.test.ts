import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {describeFixup} from '../../src/manifest/describe-fixup.ts'
import {shippedMatrices} from '../../src/manifest/matrix.ts'
import {requestOn} from '../../src/plan/fixup-kernels.ts'
import type {RawInputs} from '../../src/plan/input-reader.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import {planRun} from '../../src/plan/plan.ts'
import {bpfObject} from '../artifact/bpf-object.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = realpathSync(temporaryDirectory())

/** Plans a run of a manifest with one object `probe.o` next to it. */
async function plan(manifest: string, inputs: RawInputs = {}) {
  const directory = mkdtempSync(join(root, 'plan-'))
  mkdirSync(join(directory, 'files'))
  writeFileSync(join(directory, 'files/own'), '')
  writeFileSync(join(directory, 'probe.o'), bpfObject())
  writeFileSync(join(directory, 'bpfcompat.yaml'), manifest)
  return planRun(readInputs({manifest: join(directory, 'bpfcompat.yaml'), ...inputs}, String))
}

const ARTIFACT = 'artifacts:\n  - path: probe.o\n    name: probe\n'
const VARIANTS = `${ARTIFACT}kernels:
  - debian-12-6.1
  - {id: debian-12-6.1, variant: bpf-lsm, lsm: append-bpf}
  - {id: debian-11-5.10, variant: bpf-lsm, lsm: append-bpf}
`

describe('kernels', () => {
  test('two variants of one kernel are two guests', async () => {
    const {kernels} = await plan(VARIANTS)
    expect(kernels.map(({name, spec, request}) => [name, spec.id, request.lsm])).toEqual([
      ['debian-12-6.1', 'debian-12-6.1', null],
      ['debian-12-6.1+bpf-lsm', 'debian-12-6.1', 'append-bpf'],
      ['debian-11-5.10+bpf-lsm', 'debian-11-5.10', 'append-bpf'],
    ])
  })

  test('an input selects one variant, or all variants of a kernel', async () => {
    const names = async (kernels: string) => (await plan(VARIANTS, {kernels})).kernels.map(({name}) => name)
    expect(await names('debian-12-6.1')).toEqual(['debian-12-6.1'])
    expect(await names('debian-12-6.1+bpf-lsm')).toEqual(['debian-12-6.1+bpf-lsm'])
    expect(await names('debian-11-5.10, debian-13-6.12')).toEqual(['debian-11-5.10+bpf-lsm', 'debian-13-6.12'])
    await expect(names('debian-12-6.1+other')).rejects.toThrow('unknown kernel `debian-12-6.1+other`')
  })
})

test('a run without a manifest uses the objects unchanged', async () => {
  const directory = mkdtempSync(join(root, 'bare-'))
  writeFileSync(join(directory, 'probe.o'), bpfObject())
  const request = readInputs({artifact: [join(directory, 'probe.o')], kernels: 'debian-12-6.1'}, String)
  const {kernels, brought} = await planRun({...request, manifest: null})
  expect(kernels).toMatchObject([{name: 'debian-12-6.1', artifacts: [{name: 'probe', defect: undefined}]}])
  expect(brought.size).toBe(0)
})

test('modes that need a manifest are rejected without one, even if objects replace the default one', async () => {
  const directory = mkdtempSync(join(root, 'bare-'))
  writeFileSync(join(directory, 'probe.o'), bpfObject())
  writeFileSync(join(directory, 'bpfcompat.yaml'), 'artifacts: [{path: probe.o}]\n')
  const base = readInputs({artifact: [join(directory, 'probe.o')], kernels: 'debian-12-6.1'}, String)
  for (const manifest of [null, join(directory, 'bpfcompat.yaml')]) {
    const bare = {...base, manifest, manifestImplied: true}
    await expect(planRun({...bare, mode: 'behavior'})).rejects.toThrow(
      /^mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one/,
    )
    await expect(planRun({...bare, mode: 'command'})).rejects.toThrow(
      /^mode `command` needs the command that runs your loader; set `command`, or use a manifest/,
    )
    expect((await planRun(bare)).manifest.file).toBe('')
  }
})

describe('the kernels of one artifact', () => {
  const manifest = (kernels: string) =>
    `artifacts: [{path: probe.o, kernels: ${kernels}}]\nkernels: [debian-11-5.10, debian-12-6.1, debian-12-6.1-arm64, {id: debian-13-6.12, variant: bpf-lsm}]\n`
  const names = async (kernels: string) => (await plan(manifest(kernels))).kernels.map(({name}) => name)

  test('are ids and selectors of the kernels of the run, of every architecture', async () => {
    expect(await names('[debian-12-6.1]')).toEqual(['debian-12-6.1'])
    expect(await names('[">=6.1"]')).toEqual(['debian-12-6.1', 'debian-12-6.1-arm64', 'debian-13-6.12+bpf-lsm'])
    expect(await names('["x86_64/<6.12", debian-13-6.12+bpf-lsm]')).toEqual([
      'debian-11-5.10',
      'debian-12-6.1',
      'debian-13-6.12+bpf-lsm',
    ])
  })

  test('that begin with an exclusion are all others', async () => {
    expect(await names('["!debian-12-*"]')).toEqual(['debian-11-5.10', 'debian-13-6.12+bpf-lsm'])
    expect(await names('[all, "!>=6.1", debian-12-6.1]')).toEqual(['debian-11-5.10', 'debian-12-6.1'])
  })

  test('are reported with their place if they match nothing', async () => {
    await expect(names('[debian-12-6.2]')).rejects.toThrow(
      /bpfcompat\.yaml:1:39: there is no kernel `debian-12-6\.2` in the run or the catalog; did you mean `debian-12-6\.1`\?$/,
    )
    await expect(names('[ubuntu-20.04-5.4]')).rejects.toThrow('this run has no kernel `ubuntu-20.04-5.4`; ')
    await expect(names('[debain]')).rejects.toThrow(
      /:1:39: there is no kernel `debain` in the run or the catalog; did you mean/,
    )
    await expect(names('["<3.10"]')).rejects.toThrow(':1:40: `<3.10` selects no kernel; ')
  })

  test('are reported in the log if the run has none of them', async () => {
    const {manifest: planned, kernels} = await plan(manifest('["<5.10", debian-12-6.1]'))
    expect(kernels).toHaveLength(1)
    expect(planned.notes).toEqual([
      {message: expect.stringMatching(/:1:40: `<5\.10` selects no kernel of this run$/), serious: true},
    ])
  })
})

describe('BTF files', () => {
  const manifest = (top: string, own: string) =>
    `kernels: [debian-11-5.10, debian-12-6.1]\nbtf: ${top}\nartifacts:\n  - path: probe.o\n    btf: ${own}\n`

  test('are reported in one line each if missing or invalid; those of other kernels may be missing', async () => {
    const planned = plan(
      manifest('{debian-11-5.10: files/none.btf, debian-13-6.12: other.btf}', '{"6.1..6.1": probe.o}'),
    )
    await expect(planned).rejects.toThrow(
      /^[^\n]*:2:7: BTF file `files\/none\.btf` does not exist; [^\n]*\n[^\n]*:5:12: BTF file `probe\.o` is an eBPF object, whose BTF describes its own types; [^\n]*$/,
    )
  })

  test('of an artifact override those of all, and use the same selectors', async () => {
    await expect(plan(manifest('{all: a.btf}', '{all: b.btf}'))).rejects.toThrow(
      /^[^\n]*:5:11: BTF file `b\.btf`[^\n]*$/,
    )
    await expect(plan(manifest('{debain-11: a.btf}', '{all: b.btf}'))).rejects.toThrow(
      ':2:7: there is no kernel `debain-11` in the run or the catalog; ',
    )
  })
})

describe('known failures', () => {
  const manifest = (kernels: string) =>
    `kernels: [debian-11-5.10, debian-12-6.1]\nartifacts:\n  - path: probe.o\n    known_failures: [{kernels: ${kernels}, class: UNKNOWN, reason: it is so}]\n`

  test('have the selected kernels of the run and of the manifest', async () => {
    const {manifest: planned} = await plan(manifest('["<6.1", debian-13-6.12]'), {kernels: 'debian-13-6.12'})
    expect(planned.artifacts[0]?.knownFailures[0]?.kernels.map(({id}) => id)).toEqual([
      'debian-13-6.12',
      'debian-11-5.10',
    ])
    expect(planned.notes).toEqual([])
  })

  test('are limited to the kernels of the artifact', async () => {
    const own = manifest('[all]').replace('known_failures', 'kernels: [debian-12-6.1]\n    known_failures')
    expect((await plan(own)).manifest.artifacts[0]?.knownFailures[0]?.kernels.map(({id}) => id)).toEqual([
      'debian-12-6.1',
    ])
  })

  test('that select no kernel of the run are noted; those that match no kernel at all are mistakes', async () => {
    expect((await plan(manifest('[debian-13-6.12]'))).manifest.notes).toEqual([
      {message: expect.stringMatching(/:4:33: `debian-13-6\.12` selects no kernel of this run, so/), serious: true},
    ])
    await expect(plan(manifest('[debian-13-6.13]'))).rejects.toThrow(
      /:4:33: there is no kernel `debian-13-6\.13` in the run or the catalog; did you mean `debian-13-6\.12`\?$/,
    )
  })
})

describe('fixups for some kernels', () => {
  const manifest = (maps: string, more = '') =>
    `kernels: [debian-11-5.10, debian-12-6.1]\nartifacts:\n  - path: probe.o\n    maps: [${maps}]\n${more}`
  const fixupsOn = async (text: string) => {
    const {artifacts, kernels} = await plan(text)
    const [artifact] = artifacts
    if (artifact === undefined) throw new Error('no artifact')
    return kernels.map(({request}) => requestOn(request, artifact.request).fixups.map(describeFixup))
  }

  test('apply only to the selected kernels', async () => {
    expect(await fixupsOn(manifest('{name: events, kernels: ["<6.1"], autocreate: false}'))).toEqual([
      ['autocreate=false'],
      [],
    ])
  })

  test('can differ between kernels, for one map, program or variable', async () => {
    const maps =
      '{name: m, kernels: ["<6.1"], max_entries: 8}, {name: m, kernels: ["!<6.1"], max_entries: 16}, {name: m, optional: true}'
    const more = `    programs: [{name: p, optional: true}, {name: p, kernels: [debian-12-6.1], autoload: false}]
    program_types: [{program: q, type: kprobe, kernels: [debian-11-5.10]}]
    globals: [{set: {a: 1}}, {kernels: [debian-12-6.1], set: {b: 2}}]
`
    expect(await fixupsOn(manifest(maps, more))).toEqual([
      ['max_entries=8', 'optional=true', 'a=1', 'type=kprobe'],
      ['max_entries=16', 'optional=true', 'a=1', 'b=2', 'autoload=false'],
    ])
  })

  test('that contradict each other on a kernel are reported once, with both lines', async () => {
    const text = `kernels: [debian-11-5.10, debian-12-6.1]
artifacts:
  - path: probe.o
    maps:
      - {name: m, max_entries: 8}
      - {name: m, kernels: [debian-12-6.1, debian-11-5.10], max_entries: 16}
`
    await expect(plan(text)).rejects.toThrow(
      /bpfcompat\.yaml:6:61: `max_entries` of map `m` is `16` here and `8` on line 5, both for kernel debian-11-5\.10, debian-12-6\.1; change the `kernels` of one of them$/,
    )
  })

  test('that agree are accepted', async () => {
    expect(await fixupsOn(manifest('{name: m, max_entries: 8}, {name: m, kernels: ["<6.1"], max_entries: 8}'))).toEqual(
      [['max_entries=8', 'max_entries=8'], ['max_entries=8']],
    )
  })

  test('whose selectors match no kernel of the run are noted; those that match no kernel at all are mistakes', async () => {
    const some = manifest('{name: m, kernels: ["<5.10"], max_entries: 8, value_size: 4}')
    expect((await plan(some)).manifest.notes).toEqual([
      {
        message: expect.stringMatching(
          /:4:33: `<5\.10` selects no kernel of this run, so its setting of `m` does not apply$/,
        ),
        serious: true,
      },
    ])
    await expect(plan(manifest('{name: m, kernels: [debain-12], max_entries: 8}'))).rejects.toThrow(
      /:4:32: there is no kernel `debain-12` in the run or the catalog; did you mean/,
    )
  })
})

describe('a matrix', () => {
  const directory = mkdtempSync(join(root, 'matrix-'))
  writeFileSync(join(directory, 'probe.o'), bpfObject())
  const file = join(directory, 'matrix.yaml')
  writeFileSync(file, 'profiles: [{id: debian-12-6.1, timeout: 20m}, {id: debian-13-6.12, required: false}]\n')
  const planned = (inputs: RawInputs) =>
    planRun(readInputs({artifact: [join(directory, 'probe.o')], ...inputs}, String))

  test('lists the kernels of objects without a manifest, which of them block, and their timeouts', async () => {
    const {kernels} = await planned({matrix: file})
    expect(kernels.map(({name, request}) => [name, request.required, request.timeoutSeconds])).toEqual([
      ['debian-12-6.1', true, 1200],
      ['debian-13-6.12', false, null],
    ])
  })

  test('lists the kernels of a loader', async () => {
    expect((await planned({artifact: [], command: 'true', matrix: file})).kernels).toHaveLength(2)
  })

  test('is overridden by named kernels', async () => {
    const {kernels} = await planned({matrix: file, kernels: 'debian-13-6.12'})
    expect(kernels.map(({name, request}) => [name, request.required])).toEqual([['debian-13-6.12', false]])
  })

  test('that is shipped has a name and all its kernels', async () => {
    const {kernels, manifest} = await planned({matrix: 'mvp'})
    expect(kernels).toHaveLength(8)
    expect(kernels.filter(({request}) => request.required).map(({name}) => name)).toEqual(
      (await shippedMatrices()).get('mvp')?.required,
    )
    expect(manifest.notes).toEqual([])
  })

  test('reports its unavailable kernels and the closest available ones', async () => {
    const {kernels, manifest} = await planned({matrix: 'tier3-cloud-native'})
    expect(kernels.map(({name}) => name)).toEqual(['ubuntu-22.04-5.15-lockdown'])
    expect(manifest.notes).toHaveLength(5)
    expect(manifest.notes[0]).toEqual({
      message:
        "matrix `tier3-cloud-native` runs without bottlerocket-aws-6.1 (non-blocking): it is published only as a disk image, with a kernel built from Amazon Linux's sources; use `amazon-linux-2023-6.1` instead, the closest available kernel",
      serious: false,
    })
  })

  test('that is shipped has only known kernels', async () => {
    for (const name of (await shippedMatrices()).keys()) expect((await planned({matrix: name})).kernels).not.toEqual([])
  })

  test('with an unknown name is a mistake, with a hint', async () => {
    await expect(planned({matrix: 'quirk-libary'})).rejects.toThrow(
      'matrix `quirk-libary` is neither a file nor a shipped matrix; did you mean quirk-library?',
    )
    await expect(planned({matrix: './no.yaml'})).rejects.toThrow('no.yaml: no such file; fix the path of the matrix')
  })
})

test('a manifest that requires a kernel is rejected without it, unless an input selects the kernels', async () => {
  const directory = mkdtempSync(join(root, 'required-'))
  const at = (name: string) => join(directory, name)
  writeFileSync(at('probe.o'), bpfObject())
  writeFileSync(at('manifest.yaml'), 'required_profiles: [debian-11-5.10]\n')
  writeFileSync(at('matrix.yaml'), 'profiles: [{id: debian-12-6.1}]\n')
  const inputs = {artifact: [at('probe.o')], manifest: at('manifest.yaml'), matrix: at('matrix.yaml')}
  await expect(planRun(readInputs(inputs, String))).rejects.toThrow(
    'the manifest requires kernel `debian-11-5.10`, which is not in this run; its kernels are debian-12-6.1',
  )
  const {kernels} = await planRun(readInputs({...inputs, kernels: 'debian-12-6.1'}, String))
  expect(kernels.map(({name}) => name)).toEqual(['debian-12-6.1'])
})

describe('a loader without a manifest', () => {
  const directory = mkdtempSync(join(root, 'loader-'))
  const at = (name: string) => join(directory, name)
  writeFileSync(at('probe.o'), bpfObject())
  writeFileSync(at('loader'), '#!/bin/sh\n')
  writeFileSync(at('a.conf'), '')
  const planned = (inputs: RawInputs) => planRun(readInputs({kernels: 'debian-12-6.1', ...inputs}, String))

  test('replaces the validator, with the object and its other files', async () => {
    const inputs = {command: '$BPFCOMPAT_BIN', 'command-binary': [at('loader')], files: [at('*.conf')]}
    const {artifacts, brought} = await planned({artifact: [at('probe.o')], ...inputs})
    expect(artifacts).toMatchObject([
      {name: 'probe', request: {lanes: [{mode: 'command', required: true}], command: {command: '$BPFCOMPAT_BIN'}}},
    ])
    expect([...brought.values()]).toMatchObject([
      {binary: 'loader', files: [{path: 'a.conf'}, {path: 'loader', executable: true}]},
    ])
  })

  test('does not need an object', async () => {
    const {artifacts, kernels} = await planned({command: 'true'})
    expect(artifacts).toMatchObject([{name: 'command', path: '', object: null}])
    expect(kernels).toHaveLength(1)
  })

  test('reports a missing binary', async () => {
    await expect(planned({command: '$BPFCOMPAT_BIN', 'command-binary': [at('lodaer')]})).rejects.toThrow(
      /lodaer` does not exist; build it first, or correct the path; did you mean `.*\/loader`\?$/,
    )
  })
})

describe('files', () => {
  const manifest = (mode: string) => `artifacts:
  - {path: probe.o, name: one, mode: ${mode}, files: ['files/*'], functional_tests: [{name: t, command: 'true'}]}
  - {path: probe.o, name: two, mode: ${mode}, files: ['files/*'], functional_tests: [{name: t, command: 'true'}]}
kernels: [debian-12-6.1]
`

  test('are read if a lane runs a command', async () => {
    const {brought} = await plan(manifest('behavior'))
    expect([...brought.values()].map(({files}) => files.map(({path}) => path))).toEqual([['own'], ['own']])
  })

  test('are not read for lanes without commands', async () => {
    expect((await plan(manifest('behavior'), {mode: 'load_attach'})).brought.size).toBe(0)
  })
})
