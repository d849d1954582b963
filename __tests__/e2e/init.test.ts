import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {execa} from 'execa'
import {load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, cli} from './bpfcompat.ts'

const KERNELS = ['debian-11-5.10', 'debian-13-6.12']
const OBJECTS = ['map-in-map', 'optional-program', 'partly-broken', 'prog-array-off', 'bpf-loop']

const directory = temporaryDirectory()
let init: CliRun
let manifest: string

function inDirectory(args: string[], cwd = directory): Promise<CliRun> {
  return bpfcompat([...args, ...KERNELS.flatMap(id => ['--kernel', id])], {cwd})
}

beforeAll(async () => {
  mkdirSync(join(directory, 'build'))
  for (const name of OBJECTS)
    cpSync(join(packageRoot, `examples/build/${name}.bpf.o`), join(directory, `build/${name}.bpf.o`))
  init = await inDirectory(['init', ...OBJECTS.map(name => `build/${name}.bpf.o`)])
  manifest = readFileSync(join(directory, 'bpfcompat.yaml'), 'utf8')
}, 600_000)

describe('bpfcompat init', () => {
  test('succeeds, and reports what it wrote', () => {
    expect(init.stderr).toMatch(/map-in-map: trying sizes on \S+ for what the object leaves open: inner_by_hash/)
    expect(init.stdout).toMatch(/^wrote bpfcompat\.yaml and \.github\/workflows\/bpfcompat\.yml/m)
    expect(init.exitCode).toBe(0)
  })

  test('finds missing map settings by trial, with a comment at each line', () => {
    expect(artifact('map-in-map').maps).toEqual([
      {name: 'inner_by_hash', inner_map: {type: 'hash', key_size: 4, value_size: 4, max_entries: 64}},
      {name: 'inner_by_index', inner_map: {type: 'hash', key_size: 4, value_size: 4, max_entries: 64}},
      {name: 'scratch', max_entries: 'cpus'},
      {name: 'rings', max_entries: 'cpus', inner_ringbuf_bytes: 262_144},
    ])
    expect(manifest).toContain('# by trial on debian-13-6.12: loads with a hash 4/4; check it against your loader')
  })

  test('makes a program optional that only some kernels accept', () => {
    expect(artifact('optional-program').programs).toEqual([{name: 'note_exit_time', optional: true}])
    expect(manifest).toMatch(/# by trial: does not load on debian-11-5\.10 \(UNSUPPORTED_HELPER: /)
  })

  test('lists only real failures as known failures', () => {
    expect(artifact('partly-broken').known_failures).toMatchObject([
      {kernels: KERNELS, program: 'count_exec_unbounded', class: 'VERIFIER_REJECTION'},
    ])
    expect(artifact('prog-array-off').known_failures).toMatchObject([
      {kernels: KERNELS, class: 'PROG_ARRAY_MEMBER_OFF'},
    ])
    expect(artifact('bpf-loop')).not.toHaveProperty('programs')
    expect(artifact('bpf-loop').known_failures).toMatchObject([{kernels: ['debian-11-5.10']}])
    expect(manifest).not.toContain('required: false')
  })

  test('writes a manifest that passes', async () => {
    expect((await inDirectory(['run', 'bpfcompat.yaml'])).exitCode).toBe(0)
  }, 300_000)

  test('overwrites nothing without --force', async () => {
    writeFileSync(join(directory, 'bpfcompat.yaml'), '# mine\n')
    const again = await inDirectory(['init', 'build/map-in-map.bpf.o'])
    expect(again.stderr).toContain('`bpfcompat.yaml` already exists; add --force to overwrite it')
    expect(again.stderr).toContain('`.github/workflows/bpfcompat.yml` already exists')
    expect(again.exitCode).toBe(1)
    expect(readFileSync(join(directory, 'bpfcompat.yaml'), 'utf8')).toBe('# mine\n')
  })
})

test('an interrupted init leaves nothing behind, and ends with an error', async () => {
  const cwd = join(directory, 'interrupted')
  mkdirSync(cwd)
  cpSync(join(packageRoot, 'examples/build/simple-pass.bpf.o'), join(cwd, 'simple-pass.bpf.o'))
  const child = execa(process.execPath, [cli, 'init', 'simple-pass.bpf.o', '--kernel', 'debian-13-6.12'], {
    cwd,
    reject: false,
    stdin: 'ignore',
  })
  child.stderr.on('data', text => {
    if (/booting|resuming/.test(String(text))) child.kill('SIGINT')
  })
  const {stderr, exitCode} = await child
  expect(stderr).toMatch(/^bpfcompat: interrupted by SIGINT$/m)
  expect(exitCode).toBe(1)
  expect(readdirSync(cwd)).toEqual(['simple-pass.bpf.o'])
}, 300_000)

test('a run that fails because of missing sizes reports which ones load', async () => {
  const {stdout, stderr} = await inDirectory(
    ['run', 'map-in-map.bpf.o', '--snapshots', 'off'],
    join(directory, 'build'),
  )
  const [answer, bounds, tried] = [
    'Failed: ',
    'at most 24 attempts per object and',
    'trying sizes on debian-13-6.12',
  ].map(words => stderr.indexOf(words))
  expect([answer, bounds, tried]).not.toContain(-1)
  expect([answer, bounds, tried]).toEqual([answer, bounds, tried].sort((a = 0, b = 0) => a - b))
  expect(stderr.match(/debian-13-6\.12: booting/g)).toHaveLength(1)
  expect(stdout).toContain('[MISSING_INNER_MAP]')
  expect(stdout).toContain('inner_map: { type: hash, key_size: 4, value_size: 4, max_entries: 64 }')
  expect(stdout).toContain('# by trial on debian-13-6.12: loads with an inner ring buffer of 262144 bytes')
}, 300_000)

test('--trials off tries nothing', async () => {
  const {stdout, stderr} = await bpfcompat(
    ['run', 'map-in-map.bpf.o', '--kernel', 'debian-13-6.12', '--trials', 'off'],
    {cwd: join(directory, 'build')},
  )
  expect(stdout).toContain('[MISSING_INNER_MAP]')
  expect(stdout).not.toContain('by trial')
  expect(stderr).not.toContain('attempts')
}, 300_000)

function artifact(name: string): Record<string, unknown> {
  const {artifacts} = load(manifest) as {artifacts: Record<string, unknown>[]}
  return artifacts.find(candidate => candidate.name === name) ?? {}
}
