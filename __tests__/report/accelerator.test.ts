import {expect, test} from '@jest/globals'
import type {AcceleratorResult} from '../../src/model/accelerator.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import {acceleratorWords} from '../../src/report/accelerator.ts'
import {aKernel, aResults} from '../results-fixtures.ts'

type Used = KernelResult['accelerator']

function words(host: AcceleratorResult | null, ...used: Used[]): string | null {
  const kernels = used.map((accelerator, index) => aKernel({id: `k${index}`, accelerator}))
  const results = aResults({kernels})
  return acceleratorWords({...results, host: {...results.host, accelerator: host}})
}

const kvm: AcceleratorResult = {used: 'kvm', reason: 'KVM ran a 64-bit probe'}
const tcg: AcceleratorResult = {used: 'tcg', reason: 'this machine has no /dev/kvm'}

test.each<[string, AcceleratorResult | null, Used[], string | null]>([
  ['nothing was booted', kvm, [null], null],
  ['all under KVM, and one that was not booted', kvm, ['kvm', null, 'kvm'], 'KVM'],
  ['none under KVM, which is missing', tcg, ['tcg', 'tcg'], 'emulation (TCG): this machine has no /dev/kvm'],
  ['one that KVM did not boot', kvm, ['kvm', 'tcg'], 'KVM, but emulation (TCG) for k1'],
  ['KVM works but booted none', kvm, ['tcg'], 'emulation (TCG): KVM booted none of the kernels, see the notes'],
  [
    'many that KVM did not boot',
    kvm,
    ['kvm', 'tcg', 'tcg', 'tcg', 'tcg', 'tcg', 'tcg'],
    'KVM, but emulation (TCG) for k1, k2, k3, k4, k5, 1 more',
  ],
])('%s', (_, host, used, expected) => {
  expect(words(host, ...used)).toBe(expected)
})
