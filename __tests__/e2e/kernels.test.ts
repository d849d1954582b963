import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Results} from '../../src/model/results.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, resultsOf} from './bpfcompat.ts'

const directory = temporaryDirectory()
let run: CliRun
let results: Results

/** A manifest with a selector and a custom kernel, which is Debian's image and configuration from the cache. */
beforeAll(async () => {
  const {stdout} = await bpfcompat(['kernels', 'fetch', 'debian-12-6.1', '--json'])
  const [{vmlinuz}] = JSON.parse(stdout) as [{vmlinuz: string}]
  writeFileSync(
    join(directory, 'bpfcompat.yaml'),
    `artifacts: [{path: ${packageRoot}/examples/build/simple-pass.bpf.o}]
kernels:
  - {id: debian/lts, required: false}
  - {id: ours, image: ${vmlinuz}, config: ${join(dirname(vmlinuz), 'config')}, distribution: Our OS, series: "6.1"}
`,
  )
  run = await bpfcompat(['run', join(directory, 'bpfcompat.yaml')])
  results = resultsOf(run)
}, 600_000)

test('a selector selects its kernels with its settings, and a custom kernel boots with them', () => {
  expect(results.kernels.map(({id, distribution, required}) => [id, distribution, required])).toEqual([
    ['debian-12-6.1', 'Debian', false],
    ['debian-13-6.12', 'Debian', false],
    ['ours', 'Our OS', true],
  ])
  expect(results.cases.map(({lanes}) => lanes[0]?.verdict)).toEqual(['pass', 'pass', 'pass'])
  expect(run.exitCode).toBe(0)
})

test('the custom kernel is the named one', () => {
  const release = (id: string) => results.kernels.find(kernel => kernel.id === id)?.release
  expect(release('ours')).toMatch(/^6\.1\..*-cloud-amd64$/)
  expect(release('ours')).toBe(release('debian-12-6.1'))
})

test('the kernels of a selector are listed in the order of a run', async () => {
  const {stdout, exitCode} = await bpfcompat(['kernels', 'debian/lts', '!debian-13-*', '--json'])
  expect(JSON.parse(stdout)).toMatchObject([
    {id: 'debian-12-6.1', family: 'deb', series: '6.1', arch: 'x86_64', cached: {release: expect.any(String)}},
  ])
  expect(exitCode).toBe(0)
}, 60_000)

test('a selector that selects nothing ends the run before anything is booted', async () => {
  const {stderr, exitCode} = await bpfcompat(['run', 'examples/build/simple-pass.bpf.o', '-k', 'debian-11-*/>=99.0'])
  expect(exitCode).toBe(1)
  expect(stderr).toContain('`debian-11-*/>=99.0` selects no kernel')
}, 60_000)
