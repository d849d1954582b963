import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {checkTarget} from '../../fuzz/check.ts'
import {watchAllocations} from '../../fuzz/contract.ts'
import {TARGETS} from '../../fuzz/targets/targets.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
/** Cases per target. All targets together take about two seconds; `npm run fuzz` runs a hundred thousand cases each. */
const CASES = 40

// A busy machine is slow.
jest.setTimeout(60_000)

let unwatch = () => {}
beforeAll(() => {
  unwatch = watchAllocations()
})
afterAll(() => unwatch())

test.each(TARGETS)('$name returns a value or refuses any input, within its limits', async target => {
  const {failure, cases, refused} = await checkTarget(target, {cases: CASES, seed: 20_261_128, directory})
  expect(failure?.message).toBeUndefined()
  // The seeds are accepted.
  expect(refused).toBeLessThan(cases)
  expect(cases).toBeGreaterThanOrEqual(CASES)
})
