import {expect, test} from '@jest/globals'
import type {AcceleratorResult} from '../../src/model/accelerator.ts'
import type {KernelResult} from '../../src/model/kernel.ts'
import {acceleratorWords, choiceWords} from '../../src/report/accelerator.ts'
import {kernelNotes} from '../../src/report/kernel-notes.ts'
import {aKernel} from '../model/kernel.ts'
import {aResults} from '../model/results.ts'

type Used = KernelResult['accelerator']

function words(host: AcceleratorResult | null, ...used: Used[]): string | null {
  const kernels = used.map((accelerator, index) => aKernel({id: `k${index}`, accelerator}))
  const results = aResults({kernels})
  return acceleratorWords({...results, host: {...results.host, accelerator: host}})
}

const kvm: AcceleratorResult = {used: 'kvm', reason: 'KVM ran a 64-bit probe'}
const tcg: AcceleratorResult = {used: 'tcg', reason: 'this machine has no /dev/kvm'}
const broken: AcceleratorResult = {used: 'tcg', reason: `/dev/kvm opens, but ${'QEMU ended '.repeat(9)}`.trim()}

test.each<[string, AcceleratorResult | null, Used[], string | null]>([
  ['nothing was booted', kvm, [null], null],
  ['all under KVM, and one that was not booted', kvm, ['kvm', null, 'kvm'], 'KVM'],
  ['none under KVM, which is missing', tcg, ['tcg', 'tcg'], 'emulation (TCG): this machine has no /dev/kvm'],
  [
    'none under KVM, with a long reason',
    broken,
    ['tcg'],
    'emulation (TCG): KVM does not work, see the accelerator below',
  ],
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

test.each<[string, AcceleratorResult | null, Used[], string | null]>([
  ['nothing was chosen', null, [], null],
  ['nothing was booted', tcg, [null], 'tcg (this machine has no /dev/kvm)'],
  ['the words have the reason', tcg, ['tcg'], null],
  ['the reason is too long for the words', broken, ['tcg'], `tcg (${broken.reason})`],
  ['the words have another reason', kvm, ['tcg'], 'kvm (KVM ran a 64-bit probe)'],
  ['KVM', kvm, ['kvm'], 'kvm (KVM ran a 64-bit probe)'],
])('the choice is named once: %s', (_, accelerator, used, expected) => {
  const results = aResults({kernels: used.map((own, index) => aKernel({id: `k${index}`, accelerator: own}))})
  expect(choiceWords({...results, host: {...results.host, accelerator}})).toBe(expected)
})

test('kernels with the same note share a line', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(id => aKernel({id, notes: id === 'b' ? ['other', 'same'] : ['same']}))
  expect(kernelNotes([a, b, c].flatMap(own => own ?? []))).toEqual([
    {ids: ['a', 'b', 'c'], note: 'same'},
    {ids: ['b'], note: 'other'},
  ])
})
