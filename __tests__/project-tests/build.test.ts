import {expect, test} from '@jest/globals'
import {buildEnvironment, buildProblems} from '../../src/project-tests/build.ts'
import type {ProjectTestsRequest} from '../../src/request/command.ts'

const request: ProjectTestsRequest = {
  tool: 'go',
  packages: ['./...'],
  flags: [],
  args: [],
  env: {},
  optional: [],
  programs: [],
  directory: process.cwd(),
  place: {file: 'bpfcompat.yaml', line: 3, column: 5},
}

const problemsOf = (stderr: string, ended = '1') =>
  buildProblems(request, 'go test -c a', {exitCode: 1, stdout: '', stderr, timedOut: false, ended})

test('each error of the compiler is a problem at its line', () => {
  expect(
    problemsOf('# example.com/a\n./a/x_test.go:4:2: undefined: b\na/y_test.go:9: c declared and not used\nFAIL\n'),
  ).toEqual([
    {file: 'a/x_test.go', line: 4, column: 2, message: 'undefined: b (`go test -c a`)'},
    {file: 'a/y_test.go', line: 9, message: 'c declared and not used (`go test -c a`)'},
  ])
})

test('an error without a place is reported at the entry, in one line', () => {
  expect(problemsOf('go: cannot find\n  the module\n')).toEqual([
    {file: 'bpfcompat.yaml', line: 3, column: 5, message: '`go test -c a` failed: go: cannot find the module'},
  ])
  expect(problemsOf('', 'SIGKILL')).toMatchObject([{message: '`go test -c a` failed: it ended with SIGKILL'}])
})

test('a build gets the environment variables that compilers read, and no secrets', () => {
  const environment = {
    GOPRIVATE: 'example.com/*',
    GOFLAGS: '-mod=mod',
    CARGO_HOME: '/c',
    CARGO_REGISTRY_TOKEN: 's',
    CARGO_REGISTRIES_OURS_CREDENTIAL_PROVIDER: 's',
    GO_CI_PAT: 's',
    CFLAGS: '-O2',
    LIBCLANG_PATH: '/l',
    GITHUB_TOKEN: 's',
    INPUT_GITHUB_TOKEN: 's',
    OTHER: 'x',
  }
  expect(Object.keys(buildEnvironment(environment)).sort()).toEqual([
    'CARGO_HOME',
    'CFLAGS',
    'GOFLAGS',
    'GOPRIVATE',
    'LIBCLANG_PATH',
  ])
})
