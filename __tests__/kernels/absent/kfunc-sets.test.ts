import {expect, test} from '@jest/globals'
import {kfuncSets} from '../../../src/kernels/absent/kfunc-sets.ts'

const SYMBOLS = [
  {type: 'r', name: '__BTF_ID__set8__generic_btf_ids'},
  {type: 'r', name: 'generic_btf_ids'},
  {type: 'r', name: '__BTF_ID__set8__common_btf_ids'},
]

/** Sets at offsets of an image, which are also their addresses. */
function setsOf(image: Buffer, ...places: number[]) {
  return kfuncSets(
    image,
    {symbols: SYMBOLS},
    {
      memory: {placeOf: address => (address < 0n ? undefined : Number(address))},
      addressOf: index => BigInt(places[index] ?? -1),
    },
  )
}

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * index)
  return bytes
}

test('reads ids and flags of each set, and ignores other symbols', () => {
  const image = Buffer.concat([words(2, 1, 100, 5, 200, 0), words(1, 1, 100, 8)])
  expect(setsOf(image, 0, 0, 24)).toEqual([
    {id: 100, flags: 5},
    {id: 200, flags: 0},
    {id: 100, flags: 8},
  ])
})

test.each([
  ['is outside of the image', words(1, 1, 100, 5), [-1, -1, 1000]],
  ['ends beyond the image', words(3, 1, 100, 5), [0]],
  ['has an impossible count', words(0xffff_ffff, 1, 100, 5), [0]],
  ['ends in its head', words(1), [0]],
])('ignores a set that %s', (_, image, places) => {
  expect(setsOf(image, ...places)).toEqual([])
})
