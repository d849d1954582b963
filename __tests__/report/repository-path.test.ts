import {expect, test} from '@jest/globals'
import {repositoryFile, repositoryPlace} from '../../src/report/repository-path.ts'
import {aFinding, aResults} from '../results-fixtures.ts'

const results = aResults({repositoryFiles: {'src/bpfcompat.yaml': 'bpfcompat.yaml'}})

test('a finding is on the line of C', () => {
  expect(repositoryPlace(aFinding(), results)).toEqual({file: 'src/probe.bpf.c', line: 41, column: 9, isSource: true})
})

test('without a line of C that the repository has it is on the line of the manifest, as the repository calls it', () => {
  const place = {file: 'src/bpfcompat.yaml', line: 3, column: 5}
  expect(repositoryPlace(aFinding({source: null, place}), results)).toEqual({
    file: 'bpfcompat.yaml',
    line: 3,
    column: 5,
    isSource: false,
  })
})

test('a finding of files that the repository does not have has no place', () => {
  const place = {file: 'build/generated.yaml', line: 3, column: 5}
  expect(repositoryPlace(aFinding({source: null, place}), results)).toBeNull()
  expect(repositoryPlace(aFinding({source: null, place: null}), results)).toBeNull()
})

test.each(['/etc/passwd', '../x.c', 'a/../../x.c', '', 'src/x\n::error::y'])(
  'results of others that place something in %j place it nowhere',
  path => {
    const source = {file: 'x.c', path, line: 1, column: 1, text: 'x'}
    expect(repositoryPlace(aFinding({source, place: null}), results)).toBeNull()
    expect(repositoryFile('x', {repositoryFiles: {x: path}})).toBeNull()
  },
)

test('what every object has is no file', () => {
  expect(repositoryFile('constructor', {repositoryFiles: {}})).toBeNull()
})
