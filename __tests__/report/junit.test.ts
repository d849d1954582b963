import {describe, expect, test} from '@jest/globals'
import {SaxesParser} from 'saxes'
import type {Results} from '../../src/model/results.ts'
import {renderJunit} from '../../src/report/junit.ts'
import {expectOutput} from '../expect-output.ts'
import {aCase, aFailedLane, aLane} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'
import {aTest} from '../model/test.ts'
import {RUNS} from './runs.ts'

const render = (results: Results) => renderJunit(results)

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Parses the document; throws if it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const stack = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => {
    const element: Element = {name, attributes: {...attributes}, children: [], text: ''}
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, text => {
      const element = stack.at(-1)
      if (element !== undefined) element.text += text
    })
  parser.write(xml).close()
  return root.children[0] ?? root
}

async function casesOf(overrides: Partial<Results>): Promise<Element[]> {
  const {children} = parse(render(aResults(overrides)))
  return children.flatMap(suite => suite.children.filter(({name}) => name === 'testcase'))
}

test.each(RUNS.filter(([name]) => name !== 'wide'))('%s', async (name, results) => {
  expectOutput(import.meta.url, `${name}.junit.xml`, render(results))
})

describe.each(RUNS)('%s: readers can rely on it that', (_, results) => {
  test('the elements are those of the format, in its order', async () => {
    const root = parse(render(results))
    expect(root.name).toBe('testsuites')
    for (const suite of root.children) {
      expect(suite.name).toBe('testsuite')
      expect(suite.attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
      expect(suite.children.map(({name}) => name).filter(name => !['properties', 'testcase'].includes(name))).toEqual(
        [],
      )
      for (const {children, attributes} of suite.children.filter(({name}) => name === 'testcase')) {
        expect(['', 'failure', 'error', 'skipped', 'skipped,system-out']).toContain(
          children.map(({name}) => name).join(),
        )
        expect(attributes.classname && attributes.name).toBeTruthy()
        expect(attributes.time).toMatch(/^\d+(?:\.\d{1,3})?$/)
        expect(attributes.line ?? '1').toMatch(/^[1-9]\d*$/)
      }
    }
  })

  test('the counts are those of the test cases', async () => {
    const root = parse(render(results))
    for (const suite of root.children) {
      const cases = suite.children.filter(({name}) => name === 'testcase')
      const count = (kind: string) =>
        String(cases.filter(({children}) => children.some(({name}) => name === kind)).length)
      expect(suite.attributes).toMatchObject({
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      })
    }
  })

  test('classname and name identify a test', async () => {
    const names = parse(render(results)).children.flatMap(suite =>
      suite.children.flatMap(({name, attributes}) =>
        name === 'testcase' ? [`${attributes.classname} ${attributes.name}`] : [],
      ),
    )
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a lane', () => {
  const findings = [aFinding()]

  test('that fails and blocks is a failure with its class, its message and its line', async () => {
    const [lane] = await casesOf({cases: [aCase({lanes: [aFailedLane('no')]})], findings})
    expect(lane?.attributes).toMatchObject({file: 'src/probe.bpf.c', line: '41'})
    expect(lane?.children[0]).toMatchObject({
      name: 'failure',
      attributes: {type: 'VERIFIER_REJECTION', message: findings[0]?.title},
      text: expect.stringContaining("R1 invalid mem access 'scalar'"),
    })
  })

  test('that passes comes with a failure if, and only if, a finding about the surface blocks', async () => {
    const blocking = aFinding({class: 'HOOK_ARGUMENT_CHANGED', level: 'failure', title: 'second reads argument 2'})
    const [lane, own] = await casesOf({cases: [aCase()], findings: [blocking]})
    expect([lane?.children, own?.attributes.name]).toEqual([[], expect.stringContaining('surface')])
    expect(own?.children[0]).toMatchObject({name: 'failure', attributes: {message: 'second reads argument 2'}})
    const warning = await casesOf({cases: [aCase()], findings: [{...blocking, level: 'warning'}]})
    expect(warning).toHaveLength(1)
  })

  test('that fails and is non-blocking is skipped, never a failure, and keeps its text', async () => {
    const [lane] = await casesOf({cases: [aCase({lanes: [aFailedLane('no', {required: false})]})], findings})
    expect(lane?.children.map(({name}) => name)).toEqual(['skipped', 'system-out'])
    expect(lane?.children[0]?.attributes.message).toMatch(/^non-blocking: /)
    expect(lane?.children[1]?.text).toContain('R1 invalid mem access')
  })

  test('without a verdict is an error, and the finding of its kernel explains it', async () => {
    const [lane] = await casesOf({
      kernels: [aKernel({error: 'no mirror has it', release: null})],
      cases: [aCase({lanes: [aLane({verdict: 'error', reason: 'no mirror has it'})]})],
      findings: [aFinding({class: 'KERNEL_UNAVAILABLE', artifact: null, program: null, source: null, place: null})],
    })
    expect(lane?.children[0]).toMatchObject({name: 'error', attributes: {type: 'KERNEL_UNAVAILABLE'}})
    expect(lane?.attributes).toMatchObject({file: 'bpfcompat.yaml', line: '7'})
  })

  test('that was skipped has its reason', async () => {
    const [lane] = await casesOf({cases: [aCase({lanes: [aLane({verdict: 'skip', reason: 'syscall programs'})]})]})
    expect(lane?.children).toMatchObject([{name: 'skipped', attributes: {message: 'syscall programs'}}])
  })

  test('that fails on one kernel does not have the findings of another', async () => {
    const [lane] = await casesOf({
      cases: [aCase({lanes: [aFailedLane('no')]})],
      findings: [aFinding({kernels: ['debian-13-6.12']})],
    })
    expect(lane?.children[0]?.attributes).toEqual({type: 'FAILURE', message: 'no'})
  })
})

test('a functional test is a test case with its own line of the manifest', async () => {
  const [, own] = await casesOf({cases: [aCase({tests: [aTest({verdict: 'fail', reason: 'saw nothing'})]})]})
  expect(own).toMatchObject({
    attributes: {name: 'test: an execve is seen on debian-12-6.1', line: '21', time: '0.012'},
    children: [{name: 'failure', attributes: {message: 'saw nothing'}}],
  })
})

test('characters that XML does not allow, the end of CDATA and workflow commands have no effect', async () => {
  const words = 'a\u0000\u0008\ufffe\ud800]]>b\n::error::c ##[error]d'
  const xml = render(
    aResults({
      cases: [aCase({artifact: words, lanes: [aFailedLane(words)]})],
      findings: [aFinding({artifact: words, title: words, words, excerpt: words, remedy: words})],
    }),
  )
  expect(parse(xml).children[0]?.children.at(-1)?.children[0]?.text).toContain(']] >b')
  expect(xml).not.toMatch(/^\s*::/m)
  expect(xml).not.toContain('##[')
})
