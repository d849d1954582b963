import {describe, expect, test} from '@jest/globals'
import type {Finding} from '../../src/model/finding.ts'
import {annotationsOf} from '../../src/report/annotations.ts'
import {aFinding} from '../model/finding.ts'
import {aResults} from '../model/results.ts'

function annotate(findings: Finding[]) {
  return annotationsOf(aResults({findings}))
}

test('the message does not repeat the title, unless the title was cut', () => {
  const messages = (title: string) => annotate([aFinding({words: null, title})])[0]?.message.split('\n')[0]
  expect(messages('programs are attached to nothing')).toBe('On debian-12-6.1')
  expect(messages('x'.repeat(300))).toBe(`debian-12-6.1: ${'x'.repeat(300)}`)
})

describe('the place', () => {
  const source = {file: 'src/probe.bpf.c', path: 'src/probe.bpf.c', line: 41, column: 9, text: ''}
  const at = (overrides: Partial<Finding>) => annotate([aFinding(overrides)])[0]

  test('is a line of C of the repository', () => {
    expect(at({source})).toMatchObject({file: 'src/probe.bpf.c', startLine: 41, startColumn: 9})
  })

  test('is the line of the manifest if the line of C is not in the repository', () => {
    expect(at({source: {...source, path: null}})).toMatchObject({
      file: 'bpfcompat.yaml',
      startLine: 7,
      startColumn: 5,
    })
  })

  test('is the whole run without a file of the repository', () => {
    const place = {file: 'generated.yaml', line: 1, column: 1}
    expect(at({source: null, place})).toMatchObject({file: null, startLine: null, startColumn: null})
  })

  test('has no column if the object has none', () => {
    expect(at({source: {...source, column: 0}})?.startColumn).toBeNull()
  })
})

describe('the limits', () => {
  test('at most ten per level; the last gives the number of the others', () => {
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

  test('all are shown if they just fit', () => {
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
  ])('a message of %s is cut and marked as cut', (_, remedyYaml) => {
    const finding = aFinding({remedyYaml, words: 'y'.repeat(100_000), remedy: '语'.repeat(100_000)})
    const message = annotate([finding])[0]?.message ?? ''
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4096)
    expect(message).toContain('cut: see the job summary')
  })
})

test('a message contains no escape sequences', () => {
  const [annotation] = annotate([aFinding({words: '\u001b[2J::error::x', title: 'a\nb'})])
  expect(annotation?.title).toBe('probe: a b')
  expect(annotation?.message).not.toContain('\u001b')
})
