import {describe, expect, test} from '@jest/globals'
import {createGuestMemory} from '../../src/guest/memory.ts'
import type {BootImage} from '../../src/kernels/model/kernel-files.ts'
import {guest, whole} from './scripted-guest.ts'

describe('a guest that the machine kills', () => {
  const KILL = "process.kill(process.pid, 'SIGKILL'); await wait(1000)"

  test('is booted once more and its case is repeated: the kernel did not crash', async () => {
    const outcome = await guest(
      `await hello()
      if (boot === 1) { await start(0); ${KILL} }
      await start(0); await load(0); await exit(0); await end(); await wait(60000)`,
    )
    expect(outcome).toMatchObject({boots: 2, error: null})
    expect(outcome.cases.get(0)?.interruption).toBeNull()
    expect(outcome.notes).toEqual([
      expect.stringMatching(/^boot 1 ended early: .*(?:SIGKILL|ran out of memory).*Set a lower --concurrency/),
      'booted once more, alone',
    ])
  })

  test('twice has no verdict, and the error names the setting to change', async () => {
    const outcome = await guest(`await hello(); await start(0); ${KILL}`, {cases: 2})
    expect(outcome).toMatchObject({boots: 2, error: expect.stringMatching(/QEMU.*512 MiB.*Set a lower --concurrency/)})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'lost'})
    expect(outcome.cases.has(1)).toBe(false)
  })

  test('before its first record is booted again in the same shape, with KVM', async () => {
    const images: [BootImage, ...BootImage[]] = [
      {shape: 'vmlinux-pc', path: ''},
      {shape: 'bzimage-pc', path: ''},
    ]
    const outcome = await guest(`if (boot === 1) { ${KILL} }; ${whole} await end(); await wait(60000)`, {
      images,
      mayEmulate: true,
    })
    expect(outcome).toMatchObject({boots: 2, shape: 'vmlinux-pc', accelerator: 'kvm', error: null})
  })

  test('reserves the memory of all guests for its second boot', async () => {
    const memory = createGuestMemory(1024)
    const other = await memory.reserve(256)
    setTimeout(() => other.giveBack(), 300)
    const outcome = await guest(`if (boot === 1) { ${KILL} }; ${whole} await end(); await wait(60000)`, {memory})
    expect(outcome).toMatchObject({boots: 2, error: null})
    await memory.reserve(1024)
  })
})
