import {expect, test} from '@jest/globals'
import {differences, repeatRun} from '../../bench/repeat.ts'

test('a repeated run has the same results under load, byte for byte except for times', async () => {
  const said = await repeatRun(2, ['debian-12-6.1'])
  expect(said.map(({exitCode}) => exitCode)).toEqual([1, 1])
  expect(Object.keys(said[0]?.files ?? {})).toEqual(
    expect.arrayContaining(['results.json', 'summary.md', 'junit.xml', 'results.sarif', 'report.html', 'matrix.svg']),
  )
  expect(differences(said)).toEqual([])
}, 300_000)
