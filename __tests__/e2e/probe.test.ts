import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {NO_SHARED_CACHE} from '../../src/cache/shared-cache.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import type {Feature, FeatureGroup, KernelProbe, ProbeReport} from '../../src/probe/model.ts'
import {probeKernels} from '../../src/probe/probe.ts'
import {vmlinux} from '../kernels/images/fixtures.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun} from './bpfcompat.ts'

const OLD = 'debian-11-5.10'
const NEW = 'debian-13-6.12'
const directory = temporaryDirectory()
const page = join(directory, 'kernels.md')

let probed: CliRun
let report: ProbeReport

beforeAll(async () => {
  writeFileSync(page, `before\n\n<!-- bpfcompat:probe -->\nold\n<!-- /bpfcompat:probe -->\n\nafter\n`)
  probed = await bpfcompat(['kernels', 'probe', OLD, NEW, '--json', '--write', page])
  report = JSON.parse(probed.stdout) as ProbeReport
}, 600_000)

function kernel(id: string): KernelProbe {
  const found = report.kernels.find(candidate => candidate.id === id)
  if (found === undefined) throw new Error(`no ${id}: ${probed.stderr}`)
  return found
}

function feature(id: string, group: FeatureGroup, name: string): Feature | undefined {
  return kernel(id).features.find(candidate => candidate.group === group && candidate.name === name)
}

describe('features reported by kernels', () => {
  test('are complete and valid for both', () => {
    for (const {error, incomplete, notes} of report.kernels)
      expect({error, incomplete, notes}).toEqual({error: null, incomplete: [], notes: []})
    expect(probed.exitCode).toBe(0)
  })

  // Facts from Debian's configurations and from the releases that introduced each feature.
  test.each<[FeatureGroup, string, string | undefined, string]>([
    ['attach', 'fentry', 'yes', 'yes'],
    ['attach', 'kprobe.multi', 'no', 'yes'],
    ['attach', 'uprobe.multi', 'no', 'yes'],
    ['attach', 'tcx', 'no', 'yes'],
    ['attach', 'netkit', 'no', 'yes'],
    ['attach', 'freplace', 'yes', 'yes'],
    ['attach', 'lsm', 'yes', 'yes'],
    ['attach', 'lsm_effective', 'no', 'yes'],
    ['map_type', 'ringbuf', 'yes', 'yes'],
    ['map_type', 'bloom_filter', 'no', 'yes'],
    ['map_type', 'arena', 'no', 'yes'],
    ['program_type', 'syscall', 'no', 'yes'],
    ['program_type', 'lirc_mode2', 'no', 'no'],
    ['verifier', 'bounded_loops', 'yes', 'yes'],
    ['verifier', 'tail_calls_in_functions', 'yes', 'yes'],
    ['verifier', 'open_coded_iterators', 'no', 'yes'],
    ['verifier', 'load_acquire', 'no', 'no'],
    ['system', 'btf', 'yes', 'yes'],
    ['system', 'module_btf', 'no', 'yes'],
    ['system', 'unprivileged', 'no', 'no'],
    ['struct_ops', 'tcp_congestion_ops', 'yes', 'yes'],
    ['iterator', 'ksym', undefined, 'yes'],
    ['kfunc', 'bpf_throw', undefined, 'yes'],
  ])('%s %s', (group, name, old, young) => {
    expect([feature(OLD, group, name)?.status, feature(NEW, group, name)?.status]).toEqual([old, young])
  })

  test('explain programs that load but cannot be attached, and programs that cannot be loaded', () => {
    expect(feature(OLD, 'attach', 'kprobe.multi')?.detail).toBe('loads, but cannot be attached')
    expect(feature(OLD, 'attach', 'fentry.s')?.detail).toContain('is not sleepable')
    expect(feature(OLD, 'map_type', 'arena')?.detail).toBe('')
  })

  test('have the values of the kernel', () => {
    expect(feature(OLD, 'setting', 'lsm')?.detail).not.toContain('bpf')
    expect(feature(NEW, 'setting', 'lsm')?.detail).toContain('bpf')
    expect(feature(NEW, 'limit', 'verified_instructions')?.detail).toBe('1000000')
    expect(feature(NEW, 'limit', 'stack_bytes')?.detail).toBe('512')
  })

  test('include helpers by program type', () => {
    const namesOf = (id: string, program: string) =>
      kernel(id).helpers.find(candidate => candidate.program === program)?.names ?? []
    expect(namesOf(OLD, 'xdp')).toContain('bpf_redirect_map')
    expect(namesOf(OLD, 'kprobe')).not.toContain('bpf_redirect_map')
    expect(namesOf(OLD, 'xdp')).not.toContain('bpf_loop')
    expect(namesOf(NEW, 'xdp')).toContain('bpf_loop')
    expect(namesOf(NEW, 'fentry.s')).toContain('bpf_copy_from_user')
    expect(namesOf(NEW, 'fentry')).not.toContain('bpf_copy_from_user')
  })

  test('are written between the markers of a page, without changing the rest', () => {
    const text = readFileSync(page, 'utf8')
    expect(text).toMatch(/^before\n\n<!-- bpfcompat:probe -->\nTried in guests on /)
    expect(text).toContain('| Bloom filter | ❌ | ✅ |')
    expect(text).not.toContain('\nold\n')
    expect(text).toMatch(/<!-- \/bpfcompat:probe -->\n\nafter\n$/)
  })
})

test('a kernel that cannot be booted has its own error, and does not affect others', async () => {
  const image = join(directory, 'vmlinux')
  writeFileSync(image, vmlinux({noteName: 'GNU\0', content: Buffer.from('Linux version 6.1.0-own '.padEnd(1000, ' '))}))
  const states: string[] = []
  const {kernels} = await probeKernels(
    [{id: 'own', distribution: 'ours', arch: 'x86_64', source: {kind: 'local', image, config: null, modules: null}}],
    {...readInputs({}, String), accelerator: 'tcg'},
    {
      logger: {info: () => {}, warning: () => {}, debug: () => {}},
      repository: async () => ({root: null, isGit: false, revision: null, checkedOut: null, page: null}),
      progress: {kernel: (_, {step}) => states.push(step)},
      cache: NO_SHARED_CACHE,
      signal: new AbortController().signal,
    },
  )
  expect(kernels).toMatchObject([
    {id: 'own', release: '6.1.0-own', error: expect.stringContaining('PVH'), features: []},
  ])
  expect(states.at(-1)).toBe('failed')
})

test.each([
  [
    ['debian-13-6.12-s390x', '--accelerator', 'kvm'],
    /^bpfcompat: accelerator `kvm` cannot be used: .+; use `auto` or `tcg`/m,
  ],
  [[OLD, '--write', 'no/such.md'], /^bpfcompat: no\/such\.md: no such file/m],
  [[OLD, '--json', '--markdown'], /^bpfcompat: kernels probe: --json and --markdown cannot be combined; remove one$/m],
])(
  '%j is reported as an error before anything is booted',
  async (args, words) => {
    const {exitCode, stderr} = await bpfcompat(['kernels', 'probe', ...args])
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/booting|Node\.js/)
    expect(exitCode).toBe(1)
    // The validator of the architecture may have to be built first.
  },
  120_000,
)
