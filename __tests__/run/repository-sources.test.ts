import {expect, test} from '@jest/globals'
import {sourcesInRepository} from '../../src/run/repository-sources.ts'
import {aCase, aFailedProgramLoad, aProgram} from '../results-fixtures.ts'

const workspace = {workspace: '/home/me/monitor', exists: (path: string) => path === 'src/probe.bpf.c'}

test.each([
  ['of the checkout', '/home/me/monitor/src/probe.bpf.c', 'src/probe.bpf.c'],
  ['of a container that built it', '/build/monitor/src/probe.bpf.c', 'src/probe.bpf.c'],
  ['relative', './src/probe.bpf.c', 'src/probe.bpf.c'],
  ['that the repository has not', '/usr/include/bpf/bpf_helpers.h', '/usr/include/bpf/bpf_helpers.h'],
])('a line of a path %s is named as the repository names it', (_, file, expected) => {
  const source = {file, line: 7, column: 2, text: 'x'}
  const cases = [aCase({programs: [aProgram(), aProgram({load: aFailedProgramLoad({source})})]})]
  const [first, second] = sourcesInRepository(cases, workspace)[0]?.programs ?? []
  expect(first?.load?.source).toBeNull()
  expect(second?.load?.source).toEqual({...source, file: expected})
})
