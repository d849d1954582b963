import {describe, expect, test} from '@jest/globals'
import {guest, has, images, whole} from './scripted-guest.ts'

describe('a shape that fails before the first record', () => {
  test.concurrent('is given up when its console is silent, much earlier than the plain one', async () => {
    const outcome = await guest(
      `if (${has('unpacked')}) { await wait(60000) }; ${whole} await end(); await wait(60000)`,
      {
        images,
      },
    )
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
    expect(outcome.notes[0]).toMatch(
      /^boot 1 ended early: the guest was silent for [4-8] s while it booted \(QEMU used 0\.\d s of CPU time\)$/,
    )
  }, 30_000)

  test.concurrent('is not given up while its console prints, however long that takes', async () => {
    const slow = `for (let i = 0; i < 6; i++) { await console('[1.0] still booting'); await wait(1000) }`
    const outcome = await guest(`${slow}; ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 1, error: null, notes: []})
  }, 30_000)

  test.concurrent('gets more time on a busy machine, but not while it is idle', async () => {
    // A tenth of a CPU: in 6 s it uses 0.6 s of the 4 s of CPU time that a silent boot may use.
    const starved = `for (const until = Date.now() + 6000; Date.now() < until; await wait(90))
      for (const busy = Date.now() + 10; Date.now() < busy;);`
    const outcome = await guest(`${starved}; ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 1, error: null, notes: []})
  }, 30_000)

  test.concurrent('is given up when it uses CPU time without any output', async () => {
    const outcome = await guest(`if (${has('unpacked')}) for (;;); ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
    expect(outcome.notes[0]).toMatch(/\(QEMU used [34]\.\d s of CPU time\)$/)
  }, 60_000)
})
