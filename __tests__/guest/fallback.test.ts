import {describe, expect, test} from '@jest/globals'
import {guest, has, images, whole} from './scripted-guest.ts'

describe('a guest that dies', () => {
  test('before its first record is booted once more, and only once', async () => {
    const outcome = await guest(`await console('[0.1] Booting')`)
    expect(outcome).toMatchObject({
      boots: 2,
      error: 'the guest ended before its first record; its console ends with: Booting',
    })
  })

  test('in KVM is quiet, and prints everything when it is booted once more', async () => {
    const script = `process.stderr.write(process.argv.join(' ').includes(' BPFCOMPAT_QUIET=1 ') ? 'quiet' : 'loud'); process.exit(1)`
    expect(await guest(script)).toMatchObject({
      notes: [expect.stringContaining('quiet'), expect.stringContaining('booted once more')],
      error: expect.stringContaining('loud'),
    })
    expect((await guest(script, {accelerator: 'tcg'})).notes[0]).toContain('loud')
  })

  test('in KVM that is not required is booted again without it, with a note', async () => {
    const script = `if (process.argv.some(word => word.includes('accel=kvm'))) process.exit(0); ${whole} await end(); await wait(60000)`
    const emulated = await guest(script, {mayEmulate: true})
    expect(emulated).toMatchObject({boots: 2, error: null})
    expect(emulated.notes).toContain('booted again without KVM, which ran the probe but not this kernel')
    expect((await guest(script)).error).toContain('before its first record')
  })

  test('in KVM that was lost reports the reason and does not blame the shape', async () => {
    const script = `if (process.argv.some(word => word.includes('accel=kvm'))) process.exit(1); ${whole} await end(); await wait(60000)`
    const images = [
      {shape: 'vmlinux-pc', path: ''},
      {shape: 'bzimage-pc', path: ''},
    ] as const
    const gone = {images, kvmDefect: async () => 'there is no permission to open /dev/kvm'}
    const emulated = await guest(script, {...gone, mayEmulate: true})
    expect(emulated).toMatchObject({boots: 2, error: null, shape: 'vmlinux-pc', accelerator: 'tcg'})
    expect(emulated.notes).toContain(
      'booted again without KVM, which stopped working after the probe: there is no permission to open /dev/kvm',
    )
    const insisted = await guest(script, gone)
    expect(insisted).toMatchObject({
      boots: 1,
      error:
        'KVM stopped working after the probe: there is no permission to open /dev/kvm; use --accelerator `auto` or `tcg`, which need no KVM',
    })
  })

  test('after its first record is not booted again: the emulator is not at fault', async () => {
    const outcome = await guest('await hello()')
    expect(outcome).toMatchObject({boots: 1, error: expect.stringContaining('before it finished its work')})
  })

  test('before its first record between two cases gets another boot', async () => {
    const outcome = await guest(
      `if (boot === 1 || boot === 3) process.exit(0)
      await hello()
      if (boot === 2) { await start(0); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {cases: 2},
    )
    expect(outcome).toMatchObject({boots: 4, error: null})
    expect(outcome.cases.get(1)?.interruption).toBeNull()
  })
})

describe('a shape that fails before the first record', () => {
  const dies = (when: string) => `if (${when}) { await console('[0.1] Booting'); await wait(20); process.exit(0) }`

  test('is followed by the plain one, with a note', async () => {
    const outcome = await guest(`${dies(has('unpacked'))}; ${whole} await end(); await wait(60000)`, {images})
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'bzimage-pc'})
    expect(outcome.notes).toEqual([
      'boot 1 ended early: the guest ended before its first record; its console ends with: Booting',
      'booted again as bzImage on pc: as vmlinux on microvm it did not reach its first record',
    ])
  })

  test('has at most three boots: first the shape changes, then KVM is dropped', async () => {
    const outcome = await guest(dies('true'), {images, mayEmulate: true})
    expect(outcome).toMatchObject({boots: 3, shape: 'bzimage-pc', accelerator: 'tcg'})
    expect(outcome.error).toContain('before its first record')
    expect(outcome.notes.filter(note => note.startsWith('booted'))).toEqual([
      'booted again as bzImage on pc: as vmlinux on microvm it did not reach its first record',
      'booted again without KVM, which ran the probe but not this kernel',
    ])
  })

  test('is not used for later boots', async () => {
    const outcome = await guest(
      `${dies(has('unpacked'))}; await hello()
      if (boot === 2) { await start(0); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {images, cases: 2},
    )
    expect(outcome).toMatchObject({boots: 3, error: null, shape: 'bzimage-pc'})
  })

  test('is kept after a crash in a case, if it booted', async () => {
    const outcome = await guest(
      `await hello()
      if (boot === 1) { await start(0); await console('[1.0] Kernel panic - not syncing: x'); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {images, cases: 2},
    )
    expect(outcome).toMatchObject({boots: 2, error: null, shape: 'vmlinux-microvm'})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({message: 'kernel panic: x'})
  })
})
