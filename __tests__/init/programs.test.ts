import {describe, expect, test} from '@jest/globals'
import {programFindings} from '../../src/init/programs.ts'
import {aCase} from '../model/case.ts'
import {aFinding} from '../model/finding.ts'
import {aFailedProgramLoad, anAttach, aProgram, aProgramLoad} from '../model/program.ts'

const good = aProgramLoad()
const bad = aFailedProgramLoad()

function on(kernel: string, programs: Parameters<typeof aProgram>[0][]) {
  return aCase({kernel, programs: programs.map(program => aProgram(program))})
}

describe('programFindings', () => {
  test('needs no entry for a program that loads on every kernel', () => {
    expect(programFindings([on('old', [{name: 'p', load: good}])], [])).toEqual({programs: [], variants: []})
  })

  test('makes a program that loads only on some kernels optional, with kernels and reason', () => {
    const cases = ['old', 'new'].map(kernel =>
      on(kernel, [
        {name: 'p', load: kernel === 'old' ? bad : good},
        {name: 'q', load: good},
      ]),
    )
    const finding = aFinding({class: 'UNSUPPORTED_HELPER', program: 'p', words: 'unknown func bpf_loop#181'})
    expect(programFindings(cases, [finding]).programs).toEqual([
      {
        what: {name: 'p'},
        how: 'by trial: does not load on old (UNSUPPORTED_HELPER: unknown func bpf_loop#181)',
      },
    ])
  })

  test('needs no entry for a program that loads nowhere, which is a known failure', () => {
    expect(programFindings([on('old', [{name: 'p', load: bad}])], []).programs).toEqual([])
  })

  test('keeps a program required if no other program of the object loads on a kernel', () => {
    const cases = [on('old', [{name: 'p', load: bad}]), on('new', [{name: 'p', load: good}])]
    expect(programFindings(cases, []).programs).toEqual([])
  })

  test('makes a program and a fallback with a similar name variants', () => {
    const cases = [
      on('old', [
        {name: 'recvmmsg_x', load: bad},
        {name: 'recvmmsg_old_x', load: good},
      ]),
      on('new', [
        {name: 'recvmmsg_x', load: good},
        {name: 'recvmmsg_old_x', load: good},
      ]),
    ]
    const {programs, variants} = programFindings(cases, [])
    expect(programs).toEqual([])
    expect(variants).toMatchObject([
      {what: {group: 'recvmmsg_x', programs: [{name: 'recvmmsg_x', trialLoad: true}, {name: 'recvmmsg_old_x'}]}},
    ])
  })

  test('makes two programs variants that share a word and load on different kernels', () => {
    const cases = [
      on('old', [
        {name: 'on_filename_unlinkat', load: bad},
        {name: 'on_do_unlinkat', load: good},
      ]),
      on('new', [
        {name: 'on_filename_unlinkat', load: good},
        {name: 'on_do_unlinkat', load: bad},
      ]),
    ]
    expect(programFindings(cases, []).variants).toMatchObject([
      {what: {programs: [{trialLoad: true}, {name: 'on_do_unlinkat', trialLoad: true}]}},
    ])
  })

  test('keeps the groups of the first look, whose other programs were not loaded again', () => {
    const cases = [on('old', [{name: 'p', load: null}])]
    const group = {what: {group: 'p', programs: [], place: {file: '', line: 1, column: 1}}, how: 'by trial'}
    expect(programFindings(cases, [], {programs: [], variants: [group]}).variants).toEqual([group])
  })

  test('keeps a program required that loads and does not attach', () => {
    const attach = anAttach({verdict: 'fail'})
    const cases = [on('old', [{name: 'p', load: good, attach}])]
    expect(programFindings(cases, []).programs).toEqual([])
  })
})
