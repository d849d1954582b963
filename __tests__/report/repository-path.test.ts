import {expect, test} from '@jest/globals'
import {repositoryFile, repositoryPlace} from '../../src/report/repository-path.ts'
import {aFinding} from '../model/finding.ts'
import {aResults} from '../model/results.ts'

const results = aResults({repositoryFiles: {'src/bpfcompat.yaml': 'bpfcompat.yaml'}})

test('the place of a finding is the line of C', () => {
  expect(repositoryPlace(aFinding(), results)).toEqual({file: 'src/probe.bpf.c', line: 41, column: 9, isSource: true})
})

test('without a line of C in the repository it is the line of the manifest, with its path in the repository', () => {
  const place = {file: 'src/bpfcompat.yaml', line: 3, column: 5}
  expect(repositoryPlace(aFinding({source: null, place}), results)).toEqual({
    file: 'bpfcompat.yaml',
    line: 3,
    column: 5,
    isSource: false,
  })
})

test('a finding in files outside the repository has no place', () => {
  const place = {file: 'build/generated.yaml', line: 3, column: 5}
  expect(repositoryPlace(aFinding({source: null, place}), results)).toBeNull()
  expect(repositoryPlace(aFinding({source: null, place: null}), results)).toBeNull()
})

test.each(['/etc/passwd', '../x.c', 'a/../../x.c', '', 'src/x\n::error::y'])(
  'untrusted results with the path %j have no place',
  path => {
    const source = {file: 'x.c', path, line: 1, column: 1, text: 'x'}
    expect(repositoryPlace(aFinding({source, place: null}), results)).toBeNull()
    expect(repositoryFile('x', {repositoryFiles: {x: path}})).toBeNull()
  },
)

test('a property that every JavaScript object has is not a file', () => {
  expect(repositoryFile('constructor', {repositoryFiles: {}})).toBeNull()
})
