import {expect, test} from '@jest/globals'
import {inRepository, repositoryPlace} from '../../src/report/repository-path.ts'
import {aFinding} from '../results-fixtures.ts'

const workspace = {workspace: '/__w/monitor/monitor/', exists: (path: string) => path === 'src/probe.bpf.c'}

test.each([
  ['/usr/include/bpf/bpf_helpers.h', null],
  ['../src/probe.bpf.c', null],
  ['/__w/monitor/monitor/../src/probe.bpf.c', 'src/probe.bpf.c'],
  ['probe.bpf.c', null],
  ['', null],
  ['src/probe.bpf.c', 'src/probe.bpf.c'],
  ['/__w/monitor/monitor/src/probe.bpf.c', 'src/probe.bpf.c'],
  ['/build/src/probe.bpf.c', 'src/probe.bpf.c'],
])('%s is %s in the repository', (file, expected) => {
  expect(inRepository(file, workspace)).toBe(expected)
})

test('without a checkout a relative path is taken at its word, and another is none', () => {
  const nowhere = {...workspace, exists: null}
  expect(inRepository('src/other.bpf.c', nowhere)).toBe('src/other.bpf.c')
  expect(inRepository('/__w/monitor/monitor/src/other.bpf.c', nowhere)).toBe('src/other.bpf.c')
  expect(inRepository('/build/src/other.bpf.c', nowhere)).toBeNull()
  expect(inRepository('../other.bpf.c', nowhere)).toBeNull()
  expect(inRepository('src/other\n::error::x', nowhere)).toBeNull()
})

/** Of GitHub's own runners. */
const WORK = ['', 'home', 'runner', 'work'].join('/')

test.each([
  [`${WORK}/monitor/monitor/src/a.bpf.c`, 'src/a.bpf.c'],
  ['/__w/monitor/monitor/src/a.bpf.c', 'src/a.bpf.c'],
  ['/opt/actions-runner/_work/monitor/monitor/src/a.bpf.c', 'src/a.bpf.c'],
  [`${WORK}/monitor/libbpf/src/a.bpf.c`, null],
  ['/__w/monitor/monitor/../../etc/passwd', null],
])('without a checkout %s, which a runner has compiled, is %s', (file, expected) => {
  expect(inRepository(file, {workspace: '/somewhere/else', exists: null})).toBe(expected)
})

test('a finding stands on the line of C, and says that it does', () => {
  expect(repositoryPlace(aFinding(), workspace)).toEqual({
    file: 'src/probe.bpf.c',
    line: 41,
    column: 9,
    isSource: true,
  })
})

test('a finding of a file that is not here has no place', () => {
  expect(repositoryPlace(aFinding({source: null}), workspace)).toBeNull()
})
