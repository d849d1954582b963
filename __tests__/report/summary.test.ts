import {describe, expect, test} from '@jest/globals'
import type {FailOn} from '../../src/model/gate.ts'
import {gatePage} from '../../src/report/check-page.ts'
import {REPOSITORY_URL} from '../../src/report/links.ts'
import {code, escapeMarkdown, fenced, SUMMARY_BYTES} from '../../src/report/markdown.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {gateOf} from '../../src/results/gate.ts'
import {byteLength} from '../../src/text/clean.ts'
import {aCase, aFailedLane, aFixup} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {aHugeRun, aLargeRun, aShardRun} from './large-scenarios.ts'
import {aHostileRun} from './scenarios.ts'

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

  test('in code, copied text is unchanged', () => {
    expect(code('debian-12-6.1@6.1.0')).toBe('<code>debian-12-6.1&#64;6.1.0</code>')
  })
})

test('a fence is longer than any fence inside', () => {
  expect(fenced(['````', 'x'])).toBe('`````\n````\nx\n`````')
})

describe('untrusted text', () => {
  const text = renderSummary(aHostileRun())
  const outside = text.replaceAll(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '')

  test('adds no element and closes none of ours', () => {
    expect(outside.match(/<(?!\/?(?:code|br|sub|details|summary)>)/g)).toBeNull()
    for (const name of ['code', 'sub', 'details', 'summary'])
      expect(outside.split(`<${name}>`)).toHaveLength(outside.split(`</${name}>`).length)
  })

  test('adds no link, mention, formula, emoji or code span', () => {
    const links = [...outside.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url)
    expect(links.filter(url => !url?.startsWith(REPOSITORY_URL))).toEqual([])
    expect(outside.replaceAll(REPOSITORY_URL, '')).not.toMatch(/@octocat|https:\/\/|\$x\$|:tada:|`/)
    expect(text).not.toMatch(/[\u001b\u202e]/)
  })

  test('adds no cell: the rows of a table are as wide as its head', () => {
    const tables = outside.split('\n\n').filter(block => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(5)
    for (const lines of tables.map(block => block.split('\n')))
      expect(new Set(lines.map(line => line.split('|').length)).size).toBe(1)
  })

  test('is not executed by the runner', () => {
    expect(outside.split('\n').filter(line => /^\s*::|##\[/.test(line))).toEqual([])
  })
})

describe('the reader', () => {
  test('sees the answer first, then what this is', () => {
    const [first, , second] = renderSummary(aLargeRun()).split('\n')
    expect(first).toBe(
      '# ❌ Failed: 6 of 380 required checks failed, on almalinux-8-4.18, ubuntu-20.04-5.4; 3 non-blocking checks did not pass',
    )
    expect(second).toBe(
      `[bpfcompat](${REPOSITORY_URL}) tests 20 eBPF objects on 20 kernels, each booted in a virtual machine. Guests ran under KVM. Each ❌ below shows what broke, on which line, and how to fix it. Items marked ⚪ are non-blocking.`,
    )
  })

  test('sees that all failures are non-blocking', () => {
    const lanes = [aFailedLane('no', {required: false})]
    const kernels = [aKernel({required: false})]
    const cases = [aCase({lanes})]
    const text = renderSummary(aResults({kernels, cases, gate: gateOf(cases, kernels, 'required')}))
    expect(text).toContain('Items marked ⚪ did not pass and are non-blocking: you can merge this change.')
    expect(text).toContain('| <code>probe</code> | ⚪ fail |')
    expect(text).not.toContain('❌')
  })

  test.each<[FailOn, boolean, RegExp | null]>([
    ['any', false, /Everything blocks in this run \(<code>fail-on: any<\/code>\), including items marked ⚪/],
    ['never', true, /Nothing can fail this run \(<code>fail-on: never<\/code>\)/],
    ['required', true, null],
    ['required', false, null],
  ])('sees what fail-on %s means for the marks, here and on the check run', (failOn, required, expected) => {
    const [kernels, cases] = [[aKernel()], [aCase({lanes: [aFailedLane('no', {required})]})]]
    const results = aResults({kernels, cases, gate: gateOf(cases, kernels, failOn)})
    for (const page of [renderSummary(results), gatePage(results, {checkName: 'bpfcompat', runUrl: null}).summary]) {
      if (expected === null) expect(page).not.toContain('fail-on')
      else expect(page).toMatch(expected)
      if (failOn === 'any') expect(page).not.toMatch(/non-blocking\.|can merge/)
      if (failOn === 'never') expect(page).not.toMatch(/^# ✅/)
      if (failOn === 'never') expect(page).not.toContain('Everything that the project requires works')
    }
  })

  test('sees which shard of a run this is; a merged run has none', () => {
    expect(renderSummary(aShardRun())).toContain('> **Shard 2 of 4**: 5 of the 20 kernels of the run.')
    expect(renderSummary({...aShardRun(), shard: null})).not.toContain('Shard')
  })

  test('has a link to the meaning of a class', () => {
    const url = `${REPOSITORY_URL}/blob/HEAD/docs/findings.md#verifier_rejection`
    expect(renderSummary(aResults({findings: [aFinding()]}))).toContain(`[<code>VERIFIER_REJECTION</code>](${url})`)
  })

  test('sees blocking findings at once and expands the rest', () => {
    const findings = [aFinding(), aFinding({level: 'warning', title: 'it may'}), aFinding({level: 'notice'})]
    const text = renderSummary(aResults({findings}))
    expect(text).toContain('## 1 failure, 1 non-blocking finding, 1 note\n\n### 1. ❌ ')
    expect(text).toContain('<details>\n<summary>2. ⚪ <code>probe</code>: it may <sub>on debian-12-6.1</sub></summary>')
  })

  test('sees the table of kernels expanded if one could not be used', () => {
    expect(renderSummary(aResults({kernels: [aKernel({error: '404'})]}))).toContain(
      '<details open>\n<summary>Kernels (1)',
    )
  })

  test('reads a message once: an excerpt without more text is left out', () => {
    const finding = aFinding({excerpt: "R1 invalid mem access 'scalar'\n", source: null})
    expect(renderSummary(aResults({findings: [finding]})).split('invalid mem access')).toHaveLength(2)
  })
})

describe('the limit of 1 MiB, in bytes', () => {
  const sizeOf = (text: string) => byteLength(text)
  const many = Array.from({length: 300}, (_, index) => aFinding({program: `program_${index}`}))

  test('300 findings fit unchanged', () => {
    const text = renderSummary(aResults({findings: many}))
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).not.toContain('Shortened to fit')
    expect(text).toContain('<summary>300. ')
  })

  test('an excerpt of 10 MB is cut to its end', () => {
    const finding = aFinding({excerpt: `${'é`\n'.repeat(3_400_000)}the end`})
    const text = renderSummary(aResults({findings: [finding]}))
    expect(sizeOf(text)).toBeLessThan(10_000)
    expect(text).toContain('the end')
  })

  test('the statistics are dropped first', () => {
    const programs = Array.from({length: 9000}, (_, index) => aProgram({name: `program_${index}_${'x'.repeat(60)}`}))
    const text = renderSummary(aResults({cases: [aCase({programs})], findings: many}))
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain('Left out: the statistics. ')
    expect(text).toContain('<summary>300. ')
  })

  test('then the excerpts, in bytes and not in characters', () => {
    const excerpt = Array.from({length: 12}, () => '语'.repeat(390)).join('\n')
    const text = renderSummary(aResults({findings: many.map(finding => ({...finding, excerpt}))}))
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain('Left out: the statistics and the log excerpts. ')
    expect(text).toContain('<summary>300. ')
  })

  test('then the details of later findings: all 2000 are listed', () => {
    const findings = Array.from({length: 2000}, (_, index) => aFinding({title: `finding number ${index + 1}`}))
    const text = renderSummary(aResults({findings}))
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain('and the details of all but the first 30 findings. ')
    expect(text).toContain('<summary>30. ❌ <code>probe</code>: finding number 30 ')
    expect(text).toContain('\n- 2000. ❌ <code>probe</code>: finding number 2000 ')
  })

  test('then the notes', () => {
    const fixups = Array.from({length: 4000}, (_, index) => aFixup({note: `${index} ${'x'.repeat(300)}`}))
    const text = renderSummary(aResults({cases: [aCase({fixups})]}))
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain('the log excerpts and the notes. ')
    expect(text).toContain('| <code>probe</code> | ✅ pass |')
  })

  test('then the findings from the end: blocking ones come first', () => {
    const remedyYaml = Array.from({length: 60}, () => '语'.repeat(390)).join('\n')
    const findings = many.map(finding => ({...finding, remedyYaml}))
    const text = renderSummary(aResults({findings}))
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toMatch(/the notes and \d+ findings\. /)
    expect(text).toContain('### 1. ❌')
    expect(text).toContain('| <code>probe</code> | ✅ pass |')
  })

  test.each([
    [300, 60, 2000],
    [2000, 1, 1],
    [1, 400, 10],
    [0, 0, 2000],
  ])('%i artifacts on %i kernels with %i findings of maximum length still have the answer', (...size) => {
    const run = aHugeRun(...size)
    const text = renderSummary(run)
    expect(sizeOf(text)).toBeLessThan(SUMMARY_BYTES)
    expect(text).toContain(
      `# ${{passed: '✅', failed: '❌', error: '⚠️'}[run.gate.status]} ${run.gate.sentence.slice(0, 6)}`,
    )
    expect(text).toContain('### 1. ❌')
    expect(text).toContain('Shortened to fit')
  })
})
