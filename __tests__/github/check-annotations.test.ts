import {describe, expect, test} from '@jest/globals'
import {aFinding} from '../model/finding.ts'
import {api, aRun, log, placed, start, when} from './posted-checks.ts'

describe('annotations', () => {
  test('more than fifty are sent in several requests, each once, blocking ones first', async () => {
    const findings = Array.from({length: 120}, (_, index) =>
      placed({title: `finding ${index}`, level: index < 60 ? 'failure' : 'notice'}),
    )
    expect(await start().complete(aRun(true, findings))).toEqual([])
    const annotations = api.runs[0]?.annotations ?? []
    expect(new Set(annotations.map(({title}) => title)).size).toBe(120)
    expect(annotations).toHaveLength(120)
    expect(annotations[0]?.annotation_level).toBe('failure')
    expect(api.requests.map(({body}) => body?.output?.annotations?.length ?? 0).filter(count => count > 0)).toEqual([
      50, 50, 20,
    ])
    expect(api.runs[0]?.output.text).toContain('finding 9')
    expect(api.violations).toEqual([])
  })

  test('have one line and column, and a level that shows whether they block', async () => {
    await start().complete(aRun(true, [placed()]))
    expect(api.runs[0]?.annotations).toEqual([
      expect.objectContaining({
        path: 'package.json',
        start_line: 2,
        end_line: 2,
        start_column: 3,
        end_column: 3,
        annotation_level: 'failure',
      }),
    ])
  })

  test('a non-blocking finding is on the check of its lane, and nowhere else', async () => {
    const findings = [placed({artifact: 'extra', level: 'warning'}), placed()]
    await start().complete(aRun(false, findings))
    expect(api.runs.map(({annotations}) => annotations.map(({annotation_level}) => annotation_level))).toEqual([
      ['failure'],
      ['warning'],
    ])
  })

  test('a finding without a file is only on the page', async () => {
    expect(await start().complete(aRun(true, [aFinding({source: null, place: null, title: 'lost kernel'})]))).toEqual(
      [],
    )
    expect(api.runs[0]?.annotations).toEqual([])
    expect(api.runs[0]?.output.text).toContain('lost kernel')
  })

  test('the longest text stays within the limits', async () => {
    const long = '语`|<img>'.repeat(40_000)
    const finding = placed({title: long, words: long, remedy: long, remedyYaml: long, excerpt: `${long}\n`.repeat(9)})
    await start().complete(
      aRun(
        true,
        Array.from({length: 60}, () => finding),
      ),
    )
    expect(api.violations).toEqual([])
    expect(api.runs[0]?.annotations).toHaveLength(60)
  })

  test('that GitHub rejects do not prevent the verdict and are reported in another way', async () => {
    const finding = placed()
    when(({body}) => (body?.output?.annotations?.length ?? 0) > 0, [{status: 422, message: 'Validation Failed'}])
    expect(await start().complete(aRun(true, [finding]))).toEqual([finding])
    expect(api.runs[0]?.conclusion).toBe('success')
    expect(log).toEqual([
      expect.stringMatching(/^warning: check run bpfcompat could not be completed: GitHub answers 422/),
      expect.stringMatching(/without its annotations/),
    ])
  })

  test('annotations after the first fifty that are rejected are counted', async () => {
    const many = Array.from({length: 70}, (_, index) => placed({title: `${index}`}))
    when(({body}) => body?.output?.annotations?.length === 20, [{status: 422, message: 'no'}])
    expect(await start().complete(aRun(true, many))).toEqual([])
    expect(log).toEqual([expect.stringMatching(/20 more annotations could not be added/)])
  })
})
