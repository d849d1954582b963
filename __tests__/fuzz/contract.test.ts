import {expect, test} from '@jest/globals'
import {checkTarget} from '../../fuzz/check.ts'
import {checkCase} from '../../fuzz/contract.ts'
import type {Reader, Target} from '../../fuzz/target.ts'
import {UserError} from '../../src/base/errors.ts'

const check = (reader: Reader, refusal: Target['refusal'] = 'UserError') =>
  checkCase({refusal}, reader, Buffer.from('abcd'), [0.5])

const refuse = (error: Error) => ({
  read() {
    throw error
  },
})

test('a refusal keeps the contract', async () => {
  expect(await check(refuse(new UserError('no such thing')))).toMatchObject({refused: true})
  expect(await check(refuse(new Error('it is cut off')), 'Error')).toMatchObject({refused: true})
})

test('another kind of error violates the contract', async () => {
  await expect(check(refuse(new TypeError('x is undefined')), 'Error')).rejects.toThrow(
    'it throws something other than Error',
  )
  await expect(check(refuse(new Error('it is cut off')))).rejects.toThrow('it throws something other than UserError')
  await expect(check(refuse(new UserError('no')), 'none')).rejects.toThrow('it throws an error')
})

test('reading in pieces must give the same result', async () => {
  const byPieces = {read: () => 1, readPieces: (pieces: readonly Buffer[]) => pieces.length}
  await expect(check(byPieces)).rejects.toThrow('read in pieces the result differs: {"value":2} instead of {"value":1}')
})

test('a case that takes too long violates the contract', async () => {
  const slow = {
    read() {
      for (const end = process.threadCpuUsage().user + 20_000; process.threadCpuUsage().user < end; );
    },
  }
  const bounds = {milliseconds: 10, allocation: 1, growth: 1 << 30}
  await expect(checkCase({refusal: 'none'}, slow, Buffer.alloc(0), [], bounds)).rejects.toThrow(/it takes \d+ ms/)
})

test('an input that violates the contract is shrunk, and the same seed finds the same input', async () => {
  const target: Target = {
    name: 'example',
    refusal: 'none',
    seeds: () => [Buffer.from('harmless text')],
    open: () => ({
      read(input) {
        if (input.includes(0xff)) throw new RangeError('out of range')
      },
    }),
  }
  const found = async () => (await checkTarget(target, {cases: 5000, seed: 7, directory: '.'})).failure
  const failure = await found()
  expect(failure?.message).toContain('out of range')
  expect((await found())?.input).toEqual(failure?.input)
})
