import {describe, expect, test} from '@jest/globals'
import {aKernel} from '../model/kernel.ts'
import {anAttach, aProgram} from '../model/program.ts'
import {findings, only, rejected} from './cases.ts'

const at = (lockdown: string | null) => ({kernels: [aKernel({lockdown})]})

describe('a locked-down kernel', () => {
  test.each([
    ['confidentiality', 'unknown func bpf_probe_read_kernel#113', 'POLICY_DENIED'],
    ['confidentiality', 'program of this type cannot use helper bpf_probe_read#4', 'POLICY_DENIED'],
    ['confidentiality', 'unknown func bpf_probe_write_user#36', 'POLICY_DENIED'],
    ['integrity', 'unknown func bpf_probe_write_user#36', 'POLICY_DENIED'],
    ['integrity', 'unknown func bpf_probe_read_kernel#113', 'UNSUPPORTED_HELPER'],
    ['none', 'unknown func bpf_probe_read_kernel#113', 'UNSUPPORTED_HELPER'],
    [null, 'unknown func bpf_probe_read_kernel#113', 'UNSUPPORTED_HELPER'],
    ['confidentiality', 'unknown func bpf_xdp_adjust_head#44', 'UNSUPPORTED_HELPER'],
  ])('to %s: %s is %s', (lockdown, words, kind) => {
    expect(rejected(`4: (85) call\n${words}`, at(lockdown)).class).toBe(kind)
  })

  test('is named where the verifier only reports that the helper is not offered', () => {
    const finding = rejected('unknown func bpf_probe_read_kernel#113', at('confidentiality'))
    expect(finding.title).toContain('the kernel is locked down (confidentiality)')
    expect(finding.remedy).toContain('lets no program read its memory')
    expect(finding.remedyYaml).toBeNull()
  })

  test.each([
    ['confidentiality', 'is locked down (confidentiality)'],
    ['none', 'is not locked down'],
  ])('to %s: an attach that is refused to root reports that the kernel %s', (lockdown, words) => {
    const attach = anAttach({verdict: 'fail', errno: {number: 1, name: 'EPERM'}, message: 'Operation not permitted'})
    const finding = only(findings({programs: [aProgram({attach})]}, at(lockdown)))
    expect(finding.class).toBe('POLICY_DENIED')
    expect(finding.remedy).toContain(words)
  })
})
