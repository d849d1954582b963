import {describe, expect, test} from '@jest/globals'
import {guest, whole} from './scripted-guest.ts'

describe('only the end record ends a guest', () => {
  test('a guest that finishes its work and reports it', async () => {
    const outcome = await guest(`${whole} await end(); await wait(60000)`)
    expect(outcome).toMatchObject({boots: 1, error: null, notes: []})
    expect(outcome.cases.get(0)?.interruption).toBeNull()
  })

  test('a panic after the last case is charged to it', async () => {
    const outcome =
      await guest(`await hello(); await start(0); await console('[1.0] bpfcompat: artifact-0/p detach'); await exit(0);
      await console('[1.1] Kernel panic - not syncing: late')`)
    expect(outcome.cases.get(0)?.interruption).toEqual({
      kind: 'crash',
      message: 'kernel panic: late',
      during: 'artifact-0/p detach',
    })
  })

  test('a guest that exits after the last case without an end record has not finished', async () => {
    const outcome = await guest(whole)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({
      kind: 'crash',
      message: expect.stringContaining('the guest ended before it finished its work'),
    })
  })
})

describe('a guest that dies', () => {
  test('because QEMU crashes reports that and charges no artifact: neither the kernel nor the program is at fault', async () => {
    const outcome = await guest(`await hello(); await start(0); process.kill(process.pid, 'SIGILL'); await wait(60000)`)
    expect(outcome.cases.get(0)?.interruption).toEqual({kind: 'lost', message: 'QEMU was terminated by SIGILL'})
    const early = await guest(`process.kill(process.pid, 'SIGILL'); await wait(60000)`)
    expect(early.error).toBe('QEMU was terminated by SIGILL')
  })

  test('because QEMU rejects its arguments reports the message of QEMU', async () => {
    expect((await guest(`process.stderr.write('qemu: no such CPU\\n'); process.exit(1)`)).error).toMatch(
      /\/qemu ended \(1\): qemu: no such CPU; if this is not the QEMU of your distribution, put that one first on the PATH$/,
    )
  })
})
