import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from '@jest/globals'
import {allEnded} from '../../src/base/all-ended.ts'

test('the first failure is reported after the others have ended', async () => {
  const ended: string[] = []
  const slow = sleep(30).then(() => void ended.push('slow'))
  await expect(allEnded([slow, Promise.reject(new Error('first'))])).rejects.toThrow('first')
  expect(ended).toEqual(['slow'])
})

test('results are in the order of the work', async () => {
  expect(await allEnded([sleep(5, 'a'), 'b', Promise.resolve(3)])).toEqual(['a', 'b', 3])
})
