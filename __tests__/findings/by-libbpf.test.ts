import {expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import {aCase, aLane, aLoad} from '../model/case.ts'
import {aFailedProgramLoad, aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'

const MESSAGE = "prog 'classify': missing BPF prog type, check ELF section name 'tcx/ingress'"

function refused(libbpf: string, refusedBy: 'kernel' | 'libbpf') {
  const load = aFailedProgramLoad({verifierTail: '', message: MESSAGE, refusedBy})
  const program = aProgram({name: 'classify', section: 'tcx/ingress', load, attach: null})
  const failed = {verdict: 'fail' as const, errno: {number: 22, name: 'EINVAL'}, message: MESSAGE}
  const lanes = [aLane({verdict: 'fail', reason: 'x'})]
  return findingsOf(aResults({cases: [aCase({libbpf, lanes, load: aLoad(failed), programs: [program]})]}))
}

test('a refusal by libbpf itself is quoted with its version', () => {
  expect(refused('1.7', 'libbpf').map(({words}) => words)).toEqual([`libbpf 1.7: ${MESSAGE}`])
  expect(refused('1.7', 'kernel').map(({words}) => words)).toEqual([MESSAGE])
})

test('the remedy for an old version suggests the newest; the newest has no suggestion', () => {
  const [old] = refused('1.1', 'libbpf')
  expect(old?.remedy).toMatch(/was loaded with libbpf 1\.1: to try a newer version, set `libbpf: "1\.7"`\.$/)
  expect(refused('1.7', 'libbpf')[0]?.remedy).not.toMatch(/libbpf: /)
})

test('a variable that libbpf ignores is a finding, although everything else loads', () => {
  const lanes = [aLane({verdict: 'fail', reason: 'libbpf 1.1 ignores quiet (.struct_ops.link)'})]
  const ignored = [{section: '.struct_ops.link', name: 'quiet'}]
  const [finding, ...more] = findingsOf(aResults({cases: [aCase({libbpf: '1.1', lanes, ignored})]}))
  expect(more).toEqual([])
  expect(finding).toMatchObject({
    class: 'LIBBPF_TOO_OLD',
    level: 'failure',
    map: 'quiet',
    title: 'libbpf 1.1 ignores struct_ops quiet: it does not support section .struct_ops.link',
  })
})
