import {describe, expect, test} from '@jest/globals'
import type {Artifact} from '../../src/artifact/artifact.ts'
import {objectFacts} from '../../src/artifact/object-facts.ts'
import type {Arch} from '../../src/model/arch.ts'
import type {Brought} from '../../src/packing/brought-files.ts'
import type {PlannedKernel} from '../../src/plan/planned.ts'
import {suit} from '../../src/plan/suited.ts'
import {bpfObject} from '../artifact/bpf-object.ts'
import {aKernelRequest, anArtifactRequest} from '../requests.ts'
import {resultOf} from '../run/case-records.ts'

function anArtifact(name: string, bytes: Buffer | null): Artifact {
  const request = anArtifactRequest({name})
  return {
    name,
    path: `${name}.o`,
    request,
    object: bytes && objectFacts(`${name}.o`, bytes),
    targets: [],
    defect: undefined,
  }
}

function kernelOf(arch: Arch, ...artifacts: Artifact[]): PlannedKernel {
  const source = {kind: 'url', image: {urls: [], sha256: ''}, config: null, modules: null} as const
  const spec = {id: arch, distribution: 'Own', arch, source}
  return {name: arch, spec, request: aKernelRequest(), booted: true, artifacts}
}

const little = anArtifact('little', bpfObject())
const big = anArtifact('big', bpfObject({bigEndian: true}))

/** Returns `artifact: why` for the artifacts that cannot run on each kernel. */
function misfits(kernels: readonly PlannedKernel[], brought: ReadonlyMap<Artifact['request'], Brought> = new Map()) {
  return suit(kernels, brought).kernels.map(({artifacts}) =>
    artifacts.flatMap(({name, unsuited}) =>
      unsuited === undefined ? [] : [`${name}, ${unsuited.what}: ${unsuited.why}`],
    ),
  )
}

describe('suit', () => {
  test('runs an object on kernels of its byte order', () => {
    const both = [kernelOf('x86_64', little, big), kernelOf('arm64', little, big), kernelOf('s390x', little, big)]
    expect(misfits(both)).toEqual([
      ['big, all: is big-endian (`-target bpfeb`), but x86_64 is little-endian'],
      ['big, all: is big-endian (`-target bpfeb`), but arm64 is little-endian'],
      ['little, all: is little-endian (`-target bpfel`), but s390x is big-endian'],
    ])
    expect(suit(both, new Map()).defects.size).toBe(0)
  })

  test('reports an object that fits no kernel of the run as a mistake', () => {
    const {kernels, defects} = suit([kernelOf('x86_64', big), kernelOf('arm64', big)], new Map())
    const words =
      'is big-endian (`-target bpfeb`), but the kernels of this run are little-endian; compile it with `-target bpfel`'
    expect(defects.get(big)).toBe(words)
    expect(kernels.map(({artifacts}) => artifacts[0]?.defect)).toEqual([words, words])
  })

  test('keeps the defect of a file that is not an object', () => {
    const broken = {...anArtifact('broken', Buffer.from('text')), defect: 'is no ELF object'}
    expect(misfits([kernelOf('s390x', broken)])).toEqual([[]])
    expect(suit([kernelOf('s390x', broken)], new Map()).defects.size).toBe(0)
  })

  test('runs a loader only on its architecture, and the object everywhere', () => {
    const alone = anArtifact('alone', null)
    const loader = {root: null, files: [], system: [], binary: 'loader', arch: 'x86_64'} as const
    const brought = new Map<Artifact['request'], Brought>(
      [little, alone].map(({request}) => [request, {...loader, files: [], system: []}]),
    )
    expect(misfits([kernelOf('x86_64', little, alone), kernelOf('arm64', little, alone)], brought)).toEqual([
      [],
      [
        'little, command: packs `loader`, which is built for x86_64, not for arm64',
        'alone, all: packs `loader`, which is built for x86_64, not for arm64',
      ],
    ])
  })

  test('runs a script everywhere', () => {
    const brought = new Map<Artifact['request'], Brought>([
      [little.request, {root: null, files: [], system: [], binary: 'run.sh', arch: null}],
    ])
    expect(misfits([kernelOf('arm64', little)], brought)).toEqual([[]])
  })
})

describe('the case of an artifact that cannot run on a kernel', () => {
  const lanes = [
    {mode: 'load_attach', required: true},
    {mode: 'command', required: true},
  ] as const
  const command = {
    command: '$BPFCOMPAT_BIN',
    binary: 'loader',
    expect: {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null},
    results: null,
    place: null,
  }
  const request = anArtifactRequest({lanes: [...lanes], command})

  test('is skipped with the reason', () => {
    const result = resultOf([], {request, outcome: undefined, unsuited: {what: 'all', why: 'is little-endian'}})
    expect(result.lanes.map(({verdict, reason}) => [verdict, reason])).toEqual([
      ['skip', 'it is little-endian'],
      ['skip', 'it is little-endian'],
    ])
    expect(result.unsuited).toBe('is little-endian')
  })

  test('with a loader of another architecture skips only its command', () => {
    const unsuited = {what: 'command', why: 'brings `loader`, which is built for x86_64'} as const
    const result = resultOf([], {request, unsuited, obstacle: 'the guest never reached it'})
    expect(result.lanes.map(({mode, verdict}) => [mode, verdict])).toEqual([
      ['load_attach', 'error'],
      ['command', 'skip'],
    ])
    expect(result.command).toMatchObject({verdict: 'skip', reason: 'it brings `loader`, which is built for x86_64'})
  })
})
