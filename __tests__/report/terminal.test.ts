import {describe, expect, test} from '@jest/globals'
import type {Results} from '../../src/model/results.ts'
import {renderTerminal} from '../../src/report/terminal.ts'
import {anArtifact} from '../model/artifact.ts'
import {aCase, aFailedLane} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {aDeepRun} from './deep-scenario.ts'
import {aChangedRun, aShardRun} from './large-scenarios.ts'
import {aFailedRun, aHostileRun, aTroubledRun, aWideRun} from './scenarios.ts'
import {aSurfaceRun} from './surface-scenario.ts'

function render(results: Results, color = false, width = 80): string {
  return renderTerminal(results, {color, width, reportDirectory: 'report'})
}

test('the first line is the answer', () => {
  expect(render(aFailedRun()).split('\n')[0]).toContain(aFailedRun().gate.sentence)
})

describe('every line fits, except what is copied', () => {
  const runs = {aFailedRun, aWideRun, aShardRun, aDeepRun, aTroubledRun, aChangedRun, aSurfaceRun}
  const isCopied = (line: string) => /^ +(?:reproduce|shell|log|at): |^ +\| |^ {6,}\S|:\/\//.test(line)
  test.each(
    Object.entries(runs).flatMap(([name, run]) => [60, 80, 120, 200].map(width => [name, width, run] as const)),
  )('%s in %i columns', (_, width, run) => {
    const text = renderTerminal(run(), {color: false, width, wrapsAnswer: true, reportDirectory: 'report'})
    expect(text.split('\n').filter(line => [...line].length > width && !isCopied(line))).toEqual([])
  })
})

describe('the line of a kernel', () => {
  const line = (width: number) =>
    render(aResults({kernels: [aKernel({id: 'debian-12-6.1', release: '6.1.0-56-cloud-amd64'})]}), false, width)
      .split('\n')
      .filter(text => /debian-12-6.1 {2}6|boot /.test(text))

  test('has everything if it fits', () => {
    expect(line(200)).toEqual(['debian-12-6.1  6.1.0-56-cloud-amd64  boot 940 ms, guest 3.3 s, bzImage on pc'])
  })
  test('leaves out the image, then puts the facts below', () => {
    expect(line(70)).toEqual(['debian-12-6.1  6.1.0-56-cloud-amd64  boot 940 ms, guest 3.3 s'])
    expect(line(50)).toEqual(['debian-12-6.1  6.1.0-56-cloud-amd64', '  boot 940 ms, guest 3.3 s, bzImage on pc'])
  })
  test('names the accelerator if it is not the same for all', () => {
    const kernels = [aKernel({id: 'a', accelerator: 'kvm'}), aKernel({id: 'b', accelerator: 'tcg'})]
    expect(render(aResults({kernels}))).toMatch(/^a .*, kvm$\n^b .*, tcg$/m)
  })
})

test('the answer wraps on a terminal only', () => {
  const lines = (wrapsAnswer: boolean) =>
    renderTerminal(aFailedRun(), {color: false, width: 60, wrapsAnswer, reportDirectory: 'report'}).split('\n')
  expect(lines(false)[0]).toContain(aFailedRun().gate.sentence)
  expect(lines(true)[1]).toMatch(/^ {2}\S/)
})

test('a shard of a run is named', () => {
  expect(render(aShardRun()).split('\n')[1]).toBe('shard 2 of 4: 5 of 20 kernels')
})

test('the caller decides about color', () => {
  expect(render(aFailedRun())).not.toContain('\u001b')
  expect(render(aFailedRun(), true)).toContain('\u001b[31m')
})

test('a non-blocking verdict is neither green nor red', () => {
  const lanes = [aFailedLane('no', {required: false})]
  const row = (color: boolean) =>
    render(aResults({cases: [aCase({lanes})]}), color)
      .split('\n')
      .find(line => line.startsWith('probe'))
  expect(row(false)).toBe('probe  fail*')
  expect(row(true)).toContain('\u001b[2mfail*')
})

test('a name is cut only if the table has no room for it', () => {
  const name = 'variant-below-min-kernel-of-the-loader (load_only)'
  const results = aResults({cases: [aCase({artifact: name})], artifacts: [anArtifact({name})]})
  expect(render(results, false, 100)).toContain(`\n${name}  pass\n`)
  expect(render(results, false, 60)).toContain('\nvariant-below-min-kernel-of-the-loader (load…  pass\n')
})

test('the table of twenty by twenty fits 80 columns', () => {
  const lines = render(aWideRun()).split('\n')
  expect(
    Math.max(
      ...lines
        .slice(1)
        .filter(line => !line.includes('boot '))
        .map(line => [...line].length),
    ),
  ).toBeLessThanOrEqual(80)
})

describe('untrusted text', () => {
  test.each([false, true])('adds no escape sequences and no workflow commands (color: %s)', color => {
    const text = render(aHostileRun(), color)
    expect(text.replaceAll(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(text).not.toContain('##[')
    const plain = text.replaceAll(/\u001b\[\d+m/g, '')
    expect(plain.split('\n').filter(line => line.trimStart().startsWith('::'))).toEqual([])
  })

  test('of 10 MB is cut to its end, quickly', () => {
    const excerpt = `${'x\n'.repeat(5_000_000)}the end`
    const text = render(aResults({findings: [aFinding({excerpt})]}))
    expect(text).toContain('| the end')
    expect(text.length).toBeLessThan(5000)
  })
})

test('300 findings are all shown', () => {
  const findings = Array.from({length: 300}, () => aFinding())
  expect(render(aResults({findings}))).toContain('\n300. FAIL probe: ')
})

test('a non-blocking kernel is marked in a finding', () => {
  const kernels = [aKernel({id: 'a'}), aKernel({id: 'b', required: false}), aKernel({id: 'c'})]
  expect(render(aResults({kernels, findings: [aFinding({kernels: ['a', 'b']})]}))).toContain(
    'on: a, b*  [VERIFIER_REJECTION]',
  )
})
