import {describe, expect, test} from '@jest/globals'
import {code, escapeMarkdown, fenced} from '../../src/report/markdown.ts'
import {renderSummary, SUMMARY_BYTES} from '../../src/report/summary.ts'
import {byteLength} from '../../src/report/text.ts'
import {aCase, aFinding, aGate, aKernel, anArtifact, aProgram, aResults} from '../results-fixtures.ts'
import {aHostileRun, aWideRun} from './scenarios.ts'

describe('escapeMarkdown', () => {
  test.each([
    ['|', '&#124;'],
    ['a\nb', 'a b'],
    ['<b>', '&#60;b&#62;'],
    ['&lt;', '&#38;lt;'],
    ['a_b', 'a_b'],
    ['__a__', '&#95;&#95;a&#95;&#95;'],
    ['@octocat', '&#64;&#8203;octocat'],
    ['https://x', 'https&#58;//x'],
    ['www.x.y', 'www&#46;x.y'],
    ['#12', '&#35;12'],
    ['- x', '&#45; x'],
    ['1. x', '&#49;. x'],
    ['6.1.0', '6.1.0'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u202eevil', 'evil'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('in code, what is copied is what it was', () => {
    expect(code('debian-12-6.1@6.1.0')).toBe('<code>debian-12-6.1&#64;6.1.0</code>')
  })
})

test('a fence is longer than any inside', () => {
  expect(fenced(['````', 'x'])).toBe('`````\n````\nx\n`````')
})

test('nothing foreign becomes markup', () => {
  const text = renderSummary(aHostileRun())
  const outside = text.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '')
  expect(outside.match(/<(?!\/?(?:code|br|sub|details|summary)>)/g)).toBeNull()
  expect(outside).not.toMatch(/@octocat|https:\/\/|\$x\$|`/)
  expect(text).not.toMatch(/[\u001b\u202e]/)
})

describe('the limit of 1 MiB', () => {
  const many = Array.from({length: 300}, (_, index) => aFinding({program: `program_${index}`}))

  test('300 findings fit as they are', () => {
    const text = renderSummary(aResults({findings: many}))
    expect(byteLength(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).not.toContain('Cut to fit')
    expect(text).toContain('### 300.')
  })

  test('an excerpt of 10 MB is cut to its end', () => {
    const finding = aFinding({excerpt: `${'é`\n'.repeat(3_400_000)}the end`})
    const text = renderSummary(aResults({findings: [finding]}))
    expect(byteLength(text)).toBeLessThan(10_000)
    expect(text).toContain('the end')
  })

  test('the statistics go first', () => {
    const programs = Array.from({length: 600}, (_, index) => aProgram({name: `program_${index}_${'x'.repeat(60)}`}))
    const kernels = Array.from({length: 60}, (_, index) => aKernel({id: `kernel-${index}`}))
    const cases = kernels.map(({id}) => aCase({kernel: id, programs}))
    const text = renderSummary(
      aResults({
        kernels,
        cases: [...cases, ...cases],
        artifacts: [anArtifact(), anArtifact(), anArtifact()],
        findings: many,
      }),
    )
    expect(byteLength(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain('left out are the verifier statistics. ')
    expect(text).toContain('### 300.')
  })

  test('then the excerpts, then the findings from the end, in bytes and not in characters', () => {
    const excerpt = Array.from({length: 12}, () => '语'.repeat(390)).join('\n')
    const big = Array.from({length: 300}, (_, index) => aFinding({excerpt, program: `p${index}`}))
    const withoutExcerpts = renderSummary(aResults({findings: big}))
    expect(byteLength(withoutExcerpts)).toBeLessThan(SUMMARY_BYTES)
    expect(withoutExcerpts).toContain('the log excerpts. ')
    expect(withoutExcerpts).toContain('### 300.')

    const remedyYaml = Array.from({length: 20}, () => '语'.repeat(390)).join('\n')
    const bigger = big.map(finding => ({...finding, remedyYaml}))
    const text = renderSummary(aResults({findings: bigger}))
    expect(byteLength(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toMatch(/left out are .*\d+ findings/)
    expect(text).toContain('### 1.')
  })

  test('a run whose table alone is too large still gives its answer', () => {
    const kernels = Array.from({length: 200}, (_, index) => aKernel({id: `kernel-${index}-${'x'.repeat(90)}`}))
    const artifacts = Array.from({length: 200}, (_, index) => anArtifact({name: `artifact-${index}`}))
    const cases = artifacts.flatMap(({name}) => kernels.map(({id}) => aCase({artifact: name, kernel: id})))
    const text = renderSummary(aResults({kernels, artifacts, cases, gate: aGate({sentence: 'It is.'})}))
    expect(byteLength(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain('It is.')
  })
})

test('many kernels and few lanes: the table is turned around', () => {
  const kernels = Array.from({length: 9}, (_, index) => aKernel({id: `kernel-${index}`}))
  const text = renderSummary(aResults({kernels, cases: kernels.map(({id}) => aCase({kernel: id}))}))
  expect(text).toContain('| kernel | <code>probe</code> |')
})

test('what does not block is neither green nor red', () => {
  expect(renderSummary(aWideRun())).toContain('⚪ fail')
})
