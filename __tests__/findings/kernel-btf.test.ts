import {expect, test} from '@jest/globals'
import {findingsOf} from '../../src/findings/findings.ts'
import type {CaseResult} from '../../src/model/case.ts'
import type {Finding} from '../../src/model/finding.ts'
import {aCase, aFailedLane, aFailedLoad} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aProgram} from '../model/program.ts'
import {aResults} from '../model/results.ts'
import {only} from './cases.ts'

const WORDS = 'libbpf: failed to find valid kernel BTF\nlibbpf: Error loading vmlinux BTF: -3'
const BIONIC = aKernel({id: 'ubuntu-18.04-4.15', release: '4.15.0-213-generic'})
const XENIAL = aKernel({id: 'ubuntu-16.04-4.4', release: '4.4.0-210-generic'})

function findings(overrides: Partial<CaseResult>): Finding {
  const kernels = [BIONIC, XENIAL]
  const cases = kernels.map(({id}) =>
    aCase({
      kernel: id,
      lanes: [aFailedLane('no BTF')],
      load: aFailedLoad({errno: {number: 3, name: 'ESRCH'}, message: 'Error loading vmlinux BTF: -3'}),
      libbpfTail: WORDS,
      ...overrides,
    }),
  )
  return only(findingsOf(aResults({kernels, cases})))
}

test('the remedy for a kernel without BTF has a file for each such kernel of the run', () => {
  const {class: kind, remedy, remedyYaml, kernels} = findings({programs: [aProgram({load: null, attach: null})]})
  expect([kind, kernels]).toEqual(['MISSING_BTF', [BIONIC.id, XENIAL.id]])
  expect(remedy).toMatch(
    /^Supply the BTF of the kernel: get the file of this release from BTFHub, .* name it under `btf`\. /,
  )
  expect(remedyYaml).toBe(
    'btf:\n' +
      '  ubuntu-18.04-4.15: btf/4.15.0-213-generic.btf.tar.xz   # from BTFHub, beside the manifest\n' +
      '  ubuntu-16.04-4.4: btf/4.4.0-210-generic.btf.tar.xz   # from BTFHub, beside the manifest',
  )
})

test("programs that need the kernel's own BTF get no file", () => {
  const modern = aProgram({name: 'modern', type: 'tracing', section: 'fentry/do_unlinkat', load: null, attach: null})
  const {remedy, remedyYaml} = findings({programs: [aProgram({load: null, attach: null}), modern]})
  expect(remedy).toMatch(
    /^Leave modern \(fentry\/do_unlinkat\) out on kernels .*: this program attaches by the kernel's own BTF, so a BTF file \(`btf`\) helps only /,
  )
  expect(remedyYaml).toBeNull()
  const off = {...modern, off: {by: 'manifest' as const, reason: 'autoload: false', map: null}}
  expect(findings({programs: [aProgram({load: null, attach: null}), off]}).remedyYaml).not.toBeNull()
})
