import {describe, expect, test} from '@jest/globals'
import {annotationsOf} from '../../src/report/annotations.ts'
import type {Finding} from '../../src/results/model.ts'
import {aFinding, aResults} from '../results-fixtures.ts'

const WORKSPACE = '/__w/monitor/monitor'

function annotate(findings: Finding[], files: string[] = ['src/probe.bpf.c', 'bpfcompat.yaml']) {
  return annotationsOf(aResults({findings}), {workspace: WORKSPACE, exists: path => files.includes(path)})
}

test('what the title says is not said again, unless it was cut', () => {
  const messages = (title: string) => annotate([aFinding({words: null, title})])[0]?.message.split('\n')[0]
  expect(messages('programs are attached to nothing')).toBe('On debian-12-6.1')
  expect(messages('x'.repeat(300))).toBe(`debian-12-6.1: ${'x'.repeat(300)}`)
})

describe('the place', () => {
  const at = (file: string) => annotate([aFinding({source: {file, line: 41, column: 9, text: ''}})])[0]

  test.each([
    ['in the workspace', `${WORKSPACE}/src/probe.bpf.c`],
    ['with detours', `${WORKSPACE}/build/../src/./probe.bpf.c`],
    ['relative', './src/probe.bpf.c'],
    ['under the root of a container', '/src/monitor/src/probe.bpf.c'],
  ])('a line of C %s', (_, file) => {
    expect(at(file)).toMatchObject({file: 'src/probe.bpf.c', startLine: 41, startColumn: 9})
  })

  test.each([
    ['a header of the system', '/usr/include/bpf/bpf_helpers.h'],
    ['outside', '../other/src/probe.bpf.c'],
    ['a bare name under another root', '/bpfcompat.yaml/../x/bpfcompat.yaml'],
  ])('%s: the line of the manifest', (_, file) => {
    expect(at(file)).toMatchObject({file: 'bpfcompat.yaml', startLine: 7, startColumn: 5})
  })

  test('without a checkout what is in the workspace is taken at its word, and nothing else', () => {
    const place = (file: string) =>
      annotationsOf(aResults({findings: [aFinding({place: null, source: {file, line: 41, column: 9, text: ''}})]}), {
        workspace: WORKSPACE,
        exists: null,
      })[0]?.file
    expect(
      ['src/probe.bpf.c', `${WORKSPACE}/src/probe.bpf.c`, '/src/monitor/src/probe.bpf.c', '../x.c'].map(place),
    ).toEqual(['src/probe.bpf.c', 'src/probe.bpf.c', null, null])
  })

  test('no file of the repository: the run as a whole', () => {
    expect(annotate([aFinding()], [])[0]).toMatchObject({file: null, startLine: null, startColumn: null})
  })

  test('a column that the object does not tell is left out', () => {
    expect(
      annotate([aFinding({source: {file: 'src/probe.bpf.c', line: 41, column: 0, text: ''}})])[0]?.startColumn,
    ).toBeNull()
  })
})

describe('the limits', () => {
  test('at most ten a level, and the last says how many were left out', () => {
    const levels = ['failure', 'warning', 'notice'] as const
    const findings = levels.flatMap(level =>
      Array.from({length: 100}, (_, index) => aFinding({level, title: `${level} ${index}`})),
    )
    const annotations = annotate(findings)
    expect(annotations.map(({level}) => level)).toEqual([
      ...Array(9).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ])
    expect(annotations[8]?.title).toBe('92 more findings')
    expect(annotations[18]?.title).toBe('91 more findings')
  })

  test('exactly as many as fit are all shown', () => {
    expect(annotate(Array.from({length: 9}, () => aFinding())).map(({title}) => title)).not.toContain('1 more findings')
  })

  test('a line of C comes before a line of the manifest, and more kernels before fewer', () => {
    const titles = annotate([
      aFinding({title: 'c', source: null, kernels: ['1', '2', '3']}),
      aFinding({title: 'b'}),
      aFinding({title: 'a', kernels: ['1', '2']}),
    ]).map(({title}) => title)
    expect(titles).toEqual(['probe: a', 'probe: b', 'probe: c'])
  })

  test.each([
    ['many lines', Array.from({length: 60}, () => '语'.repeat(100)).join('\n')],
    ['one line', '语'.repeat(1_000_000)],
  ])('a message of %s is cut and says so', (_, remedyYaml) => {
    const finding = aFinding({remedyYaml, words: 'y'.repeat(100_000), remedy: '语'.repeat(100_000)})
    const message = annotate([finding])[0]?.message ?? ''
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4096)
    expect(message).toContain('cut: see the job summary')
  })
})

test('escapes do not get into a message', () => {
  const [annotation] = annotate([aFinding({words: '\u001b[2J::error::x', title: 'a\nb'})])
  expect(annotation?.title).toBe('probe: a b')
  expect(annotation?.message).not.toContain('\u001b')
})
