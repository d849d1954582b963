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

test('a refusal is an end like any other', async () => {
  expect(await check(refuse(new UserError('no such thing')))).toMatchObject({refused: true})
  expect(await check(refuse(new Error('it is cut off')), 'Error')).toMatchObject({refused: true})
})

test('an error of another kind breaks the contract', async () => {
  await expect(check(refuse(new TypeError('x is undefined')), 'Error')).rejects.toThrow('it throws no Error')
  await expect(check(refuse(new Error('it is cut off')))).rejects.toThrow('it throws no UserError')
  await expect(check(refuse(new UserError('no')), 'none')).rejects.toThrow('it throws an error')
})

test('what is read in pieces must be the same', async () => {
  const byPieces = {read: () => 1, readPieces: (pieces: readonly Buffer[]) => pieces.length}
  await expect(check(byPieces)).rejects.toThrow('read in pieces it is another: {"value":2} in place of {"value":1}')
})

test('a case that takes too long breaks the contract', async () => {
  const slow = {
    read() {
      for (const end = process.threadCpuUsage().user + 20_000; process.threadCpuUsage().user < end; );
    },
  }
  const bounds = {milliseconds: 10, allocation: 1, growth: 1 << 30}
  await expect(checkCase({refusal: 'none'}, slow, Buffer.alloc(0), [], bounds)).rejects.toThrow(/it takes \d+ ms/)
})

test('what breaks a contract is made smaller, and the same seed finds the same', async () => {
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
  const found = async () => (await checkTarget(target, {cases: 5000, seed: 7, folder: '.'})).failure
  const failure = await found()
  expect(failure?.message).toContain('out of range')
  expect((await found())?.input).toEqual(failure?.input)
})
