import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {checkTarget} from '../../fuzz/check.ts'
import {watchAllocations} from '../../fuzz/contract.ts'
import {TARGETS} from '../../fuzz/targets/targets.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()
/** All of these together cost about two seconds; `npm run fuzz` reads a hundred thousand each. */
const CASES = 40

// A busy machine has little time for them.
jest.setTimeout(60_000)

let unwatch = () => {}
beforeAll(() => {
  unwatch = watchAllocations()
})
afterAll(() => unwatch())

test.each(TARGETS)('$name: whatever it reads, it returns a value or refuses it, within its bounds', async target => {
  const {failure, cases, refused} = await checkTarget(target, {cases: CASES, seed: 20_261_128, folder})
  expect(failure?.message).toBeUndefined()
  // Its seeds are read.
  expect(refused).toBeLessThan(cases)
  expect(cases).toBeGreaterThanOrEqual(CASES)
})
