import {expect, test} from '@jest/globals'
import {readKallsyms} from '../../../src/kernels/absent/kallsyms.ts'
import {kernelImage, type Placed, START, type TableStyle} from './kernel-image.ts'

/** The minimum for a kernel. */
const COUNT = 10_001
const LONG = `rust_${'x'.repeat(300)}`

const symbols: Placed[] = Array.from({length: COUNT}, (_, index) => ['t', `function_${index}`, START + BigInt(index)])
symbols[7] = ['D', 'event_class_sched_switch', START]
symbols[300] = ['T', LONG, START]

const STYLES: [string, TableStyle][] = [
  ['before 4.20', {markerBytes: 8, addresses: 'percpu'}],
  ['up to 6.3', {markerBytes: 4, addresses: 'percpu'}],
  ['since 6.4', {markerBytes: 4, addresses: 'base'}],
  ['since 7.0', {markerBytes: 4, addresses: 'itself'}],
]

test.each(STYLES)('reads the symbols of a kernel %s', (_name, style) => {
  const table = readKallsyms(kernelImage(symbols, style))
  expect(table?.symbols).toEqual(symbols.map(([type, name]) => ({type, name})))
})

test.each([996, 1000, 1001, 1003])('finds the tables after %i other bytes', before => {
  expect(readKallsyms(kernelImage(symbols, {markerBytes: 4, addresses: 'base'}, before))?.symbols).toHaveLength(COUNT)
})

test('finds no table if there is none, or if it is damaged', () => {
  const style = {markerBytes: 4, addresses: 'base'} as const
  const image = kernelImage(symbols, style)
  const digits = image.indexOf('0\x001\x002\x00')
  const damaged = (at: number) => {
    const copy = Buffer.from(image)
    copy[at] = (copy[at] ?? 0) ^ 0xff
    return copy
  }
  const count = Buffer.alloc(4)
  count.writeUInt32LE(COUNT)
  expect([
    readKallsyms(Buffer.alloc(0)),
    readKallsyms(Buffer.alloc(100_000)),
    readKallsyms(Buffer.from('0\x001\x002\x003\x004\x005\x006\x007\x008\x009\x00'.repeat(1000))),
    readKallsyms(image.subarray(0, digits + 100)),
    readKallsyms(damaged(image.indexOf(count))),
    readKallsyms(damaged(digits + 21)),
  ]).toEqual([null, null, null, null, null, null])
})

test('ignores a table with fewer symbols than any kernel has', () => {
  expect(readKallsyms(kernelImage(symbols.slice(0, 500), {markerBytes: 4, addresses: 'base'}))).toBeNull()
})
