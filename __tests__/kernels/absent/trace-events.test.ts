import {expect, test} from '@jest/globals'
import {elfMemory} from '../../../src/kernels/absent/elf-memory.ts'
import {readKallsyms} from '../../../src/kernels/absent/kallsyms.ts'
import {symbolAddresses} from '../../../src/kernels/absent/symbol-addresses.ts'
import {traceEvents} from '../../../src/kernels/absent/trace-events.ts'
import {inElf, kernelWithEvents, type TableStyle} from './kernel-image.ts'

function eventsOf(image: Buffer) {
  const table = readKallsyms(image)
  if (table === null) throw new Error('no table')
  const memory = elfMemory(image)
  const addressOf = memory && symbolAddresses(image, table, memory)
  return traceEvents(table, memory && addressOf && {memory, addressOf})
}

test.each<TableStyle>([
  {markerBytes: 8, addresses: 'percpu'},
  {markerBytes: 4, addresses: 'base'},
  {markerBytes: 4, addresses: 'itself'},
])('finds class and category through the data of an event: %j', style => {
  expect(eventsOf(inElf(kernelWithEvents(style)))).toEqual([
    {category: 'sched', name: 'sched_switch', class: 'sched_switch'},
    {category: 'sched', name: 'sched_wakeup', class: 'sched_wakeup_template'},
    {category: 'syscalls', name: 'sys_enter_openat', class: null},
  ])
})

test('without addresses, finds the names of tracepoints, and a class only if it has the same name', () => {
  expect(eventsOf(kernelWithEvents({markerBytes: 4, addresses: 'base'}))).toEqual([
    {category: '-', name: 'sched_switch', class: 'sched_switch'},
    {category: '-', name: 'sched_wakeup', class: null},
  ])
})

test('a damaged file, or one that is not ELF, has no memory', () => {
  const elf = inElf(kernelWithEvents({markerBytes: 4, addresses: 'base'}))
  const memory = elfMemory(elf.subarray(0, 200))
  expect([
    elfMemory(Buffer.alloc(10)),
    elfMemory(Buffer.alloc(1000)),
    memory?.wordAt(0xffff_ffff_8100_1000n),
    memory?.textAt(0n),
  ]).toEqual([null, null, undefined, undefined])
})
