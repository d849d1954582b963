import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import type {Results} from '../../src/model/results.ts'
import {librarySet} from '../../src/settled/settled-packages.ts'
import {NATIVE, readSources} from '../../src/validator/sources.ts'
import {makeSysroot} from '../../src/validator/sysroot.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const OLD = 'debian-11-5.10'
const NEW = 'debian-13-6.12'

let run: CliRun
let results: Results

beforeAll(async () => {
  run = await bpfcompat(['run', '__tests__/e2e/fixtures/libbpf.yaml'])
  results = resultsOf(run)
}, 600_000)

const verdict = (artifact: string, kernel: string) => caseOf(results, artifact, kernel).lanes[0]?.verdict
const finding = (artifact: string) => results.findings.find(found => found.artifact === artifact)

describe('one boot runs artifacts with every version of libbpf', () => {
  test('each is loaded by the version in the manifest, as reported by the guest', () => {
    for (const {artifact, libbpf} of results.cases)
      expect([artifact, libbpf]).toEqual([artifact, artifact.split('-')[1] ?? '1.7'])
    expect(results.kernels.map(({boots}) => boots)).toEqual([1, 1])
    expect(run.stdout).toMatch(/^libbpf: 1\.7; .*1\.5 for link-1\.5/m)
  })

  test('struct_ops registered by a link load if libbpf supports the section, and are never skipped', () => {
    expect(['link', 'link-1.5', 'link-1.1'].map(name => verdict(name, NEW))).toEqual(['pass', 'pass', 'fail'])
    expect(finding('link-1.1')).toMatchObject({
      class: 'LIBBPF_TOO_OLD',
      title: 'libbpf 1.1 ignores struct_ops slow: it does not support section .struct_ops.link',
    })
    expect(results.findings.filter(({artifact}) => artifact === 'link-1.1')).toHaveLength(1)
  })

  test('a kernel without struct_ops links is distinguished from one without the struct', () => {
    expect(verdict('link', OLD)).toBe('fail')
    expect(finding('link')).toMatchObject({
      class: 'MAP_CREATION_FAILURE',
      kernels: [OLD],
      title: 'map slow cannot be created: the kernel does not register struct_ops through a link',
    })
  })

  test('struct_ops that no kernel has fail, although all programs load', () => {
    for (const kernel of [OLD, NEW]) {
      expect([verdict('unknown', kernel), verdict('unknown-1.1', kernel)]).toEqual(['fail', 'fail'])
      expect(caseOf(results, 'unknown-1.1', kernel).load?.verdict).toBe('pass')
    }
    expect(finding('unknown')).toMatchObject({
      class: 'MISSING_KERNEL_SYMBOL',
      words: expect.stringMatching(/^libbpf 1\.7: struct_ops init_kern/),
    })
    expect(finding('unknown-1.1')).toMatchObject({class: 'LIBBPF_TOO_OLD', map: 'nobodys'})
  })

  test('a missing struct affects only its own map and programs', () => {
    for (const [artifact, kernel] of ['two', 'two-1.1'].flatMap(name => [
      [name, OLD],
      [name, NEW],
    ]) as [string, string][]) {
      const {programs} = caseOf(results, artifact, kernel)
      expect([artifact, kernel, programs.filter(({load}) => load?.verdict !== 'pass').map(({name}) => name)]).toEqual([
        artifact,
        kernel,
        ['later'],
      ])
      expect(finding(artifact)).toMatchObject({
        class: 'MISSING_KERNEL_SYMBOL',
        map: 'from_later',
        title: 'the object implements struct later_ops, which the kernel does not have',
      })
    }
  })

  test('such a map may be skipped, if libbpf supports it', () => {
    expect([verdict('two_optional', OLD), verdict('two_optional', NEW)]).toEqual(['pass', 'pass'])
    expect(finding('two_optional')).toMatchObject({
      class: 'MAP_DROPPED',
      remedy: expect.stringMatching(/later cannot be loaded without the map and is left out as well/),
    })
    expect(verdict('two_optional-1.1', NEW)).toBe('fail')
    expect(finding('two_optional-1.1')?.remedy).toMatch(
      /^Link libbpf 1\.5 or newer .*: libbpf 1\.1 matches every struct_ops map with the kernel/,
    )
  })

  test('newer sections are handled as the selected version does', () => {
    expect([verdict('tcx', NEW), verdict('tcx-1.1', NEW)]).toEqual(['pass', 'fail'])
    const sections = results.findings.filter(({artifact}) => artifact === 'tcx-1.1')
    expect(sections.map(({title}) => title)).toEqual(['libbpf does not know the program type of section tcx/ingress'])
    for (const {words, remedy} of sections) {
      expect(words).toMatch(/^libbpf 1\.1: prog '\w+': missing BPF prog type/)
      expect(remedy).toMatch(/to try a newer version, set `libbpf: "1\.7"`\.$/)
    }
  })

  test('LINUX_KERNEL_VERSION has the patch level of a Debian kernel from libbpf 1.2 on', () => {
    expect([verdict('version', OLD), verdict('version-1.1', OLD)]).toEqual(['pass', 'fail'])
  })
})

test('a build uses no headers of the machine except those of the compiler', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sysroot-'))
  const cacheDirectory = process.env.BPFCOMPAT_CACHE || join(homedir(), '.cache/bpfcompat')
  const {include} = await makeSysroot(librarySet(), 'x86_64', directory, {cacheDirectory})
  const programs = (await readSources()).map(({name}) => name).filter(name => name.endsWith('.c'))
  const arguments_ = ['-std=gnu11', '-M', '-iquote', '.', '-isystem', include, ...programs]
  const headers = execFileSync('cc', arguments_, {cwd: NATIVE, encoding: 'utf8', maxBuffer: 64 << 20}).split(/[\s\\]+/)
  const others = headers.filter(path => path.endsWith('.h') && path.startsWith('/') && !path.startsWith(include))
  expect(others.filter(path => !/\/(?:gcc|clang)\//.test(path))).toEqual([])
  expect(headers.filter(path => path.startsWith(include)).length).toBeGreaterThan(50)
  rmSync(directory, {recursive: true})
}, 120_000)
