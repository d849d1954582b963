import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {keepBootRecord, openBootRecord} from '../../src/files/boot-record.ts'
import {chooseAccelerator, kvmDefect} from '../../src/guest/accelerator.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
let scripts = 0

/** Creates a fake QEMU: on these machines KVM does not work in the real one. */
function qemu(script: string): string {
  const file = join(directory, `qemu-${scripts++}`)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

const image = async () => '/probe.bin'

/** A machine of the same architecture as the kernels. */
const x86 = {arch: 'x86_64', host: 'x86_64'} as const

/** A device that every machine has and every user may open. */
const device = '/dev/null'

describe('kvmDefect', () => {
  test('is undefined when the probe reports from 64-bit code', async () => {
    expect(await kvmDefect({...x86, qemu: qemu('exit 85'), image, device})).toBeUndefined()
  })

  test.each([
    [
      'QEMU fails',
      'echo "qemu: failed to set MSR 0x10a" >&2; exit 134',
      '/dev/null opens, but QEMU ended with 134: qemu: failed to set MSR 0x10a',
    ],
    ['the probe ends with another exit code', 'exit 0', '/dev/null opens, but QEMU ended with 0'],
    [
      'nothing answers',
      'exec sleep 60',
      '/dev/null opens, but 64-bit code did not run in it: the probe was stopped before QEMU got 10 s of CPU time',
    ],
  ])(
    '%s',
    async (_, script, words) => {
      expect(await kvmDefect({...x86, qemu: qemu(script), image, device})).toBe(words)
    },
    10_000,
  )

  test('QEMU is not started without the device', async () => {
    const asked = async () => {
      throw new Error('asked')
    }
    expect(await kvmDefect({...x86, qemu: '/nowhere', image: asked, device: '/dev/no-kvm'})).toBe(
      'this machine has no /dev/no-kvm',
    )
  })

  test('arm64 is proved by its output: QEMU always exits with 0', async () => {
    const arm = {arch: 'arm64', host: 'arm64', image, device} as const
    expect(await kvmDefect({...arm, qemu: qemu('echo "64-bit code ran here"')})).toBeUndefined()
    expect(await kvmDefect({...arm, qemu: qemu('exit 0')})).toBe('/dev/null opens, but QEMU ended with 0')
  })

  test('there is no KVM for another architecture, or for one without a probe; nothing is started', async () => {
    const never = {qemu: '/nowhere', image, device}
    expect(await kvmDefect({...never, arch: 'arm64', host: 'x86_64'})).toBe(
      'this machine is x86_64, and the kernels are arm64',
    )
    expect(await kvmDefect({...never, arch: 's390x', host: 's390x'})).toBe('there is no KVM probe for s390x')
  })

  test('the probe does not inherit our environment', async () => {
    process.env.SECRET_TOKEN = 's3cret'
    try {
      const seen = join(directory, 'environment')
      await kvmDefect({...x86, qemu: qemu(`env > ${seen}; exit 85`), image, device})
      expect(readFileSync(seen, 'utf8')).toContain('PATH=')
      expect(readFileSync(seen, 'utf8')).not.toContain('s3cret')
    } finally {
      delete process.env.SECRET_TOKEN
    }
  })
})

describe('chooseAccelerator', () => {
  const broken = {...x86, qemu: qemu('exit 1'), image, device}

  test('auto falls back and reports why', async () => {
    expect(await chooseAccelerator('auto', broken)).toEqual({
      used: 'tcg',
      reason: '/dev/null opens, but QEMU ended with 1',
    })
  })

  test('auto uses KVM after the probe succeeded', async () => {
    expect(await chooseAccelerator('auto', {...broken, qemu: qemu('exit 85')})).toEqual({
      used: 'kvm',
      reason: 'KVM ran a 64-bit probe',
    })
  })

  test('kvm is required', async () => {
    await expect(chooseAccelerator('kvm', broken)).rejects.toThrow(
      'accelerator `kvm` cannot be used: /dev/null opens, but QEMU ended with 1; use `auto` or `tcg`, which need no KVM',
    )
  })

  test('kvm is required for foreign kernels as well', async () => {
    await expect(chooseAccelerator('kvm', {...broken, arch: 's390x'})).rejects.toThrow(
      'accelerator `kvm` cannot be used: this machine is x86_64, and the kernels are s390x;',
    )
  })

  test('tcg runs no probe', async () => {
    expect(await chooseAccelerator('tcg', {...broken, qemu: '/nowhere'})).toEqual({used: 'tcg', reason: 'requested'})
  })
})

describe('the result of an earlier run', () => {
  const cache = join(directory, 'cache')
  const days = 24 * 3600 * 1000

  beforeEach(async () => {
    mkdirSync(cache, {recursive: true})
    // Makes the programs of these tests look old.
    const now = Date.now() + days
    jest.spyOn(Date, 'now').mockImplementation(() => now)
    await openBootRecord(cache)
  })

  afterEach(async () => {
    jest.restoreAllMocks()
    await openBootRecord(join(directory, 'none'))
  })

  /** Creates a QEMU that counts how often it is started. */
  function counting(script: string): {program: string; asked: () => number} {
    const count = join(directory, `asked-${scripts}`)
    writeFileSync(count, '')
    return {program: qemu(`echo >> ${count}; ${script}`), asked: () => readFileSync(count, 'utf8').length}
  }

  async function nextRun(): Promise<void> {
    await keepBootRecord()
    await openBootRecord(cache)
  }

  test.each([
    ['KVM works', 'exit 85', 'kvm'],
    ['KVM does not', 'exit 134', 'tcg'],
  ])('%s: the same QEMU is not probed again', async (_, script, used) => {
    const {program, asked} = counting(script)
    const options = {...x86, qemu: program, image, device}
    const first = await chooseAccelerator('auto', options)
    await nextRun()
    expect(await chooseAccelerator('auto', options)).toEqual(first)
    expect(first.used).toBe(used)
    expect(asked()).toBe(1)
  })

  test('another QEMU, and a lost KVM, are probed again', async () => {
    const {program, asked} = counting('exit 85')
    const options = {...x86, qemu: program, image, device}
    await chooseAccelerator('auto', options)
    await nextRun()
    await chooseAccelerator('auto', {...options, qemu: qemu('exit 134')})
    expect(await kvmDefect(options)).toBeUndefined()
    expect(asked()).toBe(2)
  })

  test('a probe that used all its CPU time is not repeated, because every run would take as long', async () => {
    const {program, asked} = counting('while :; do :; done')
    const patience = {idle: 60, work: 0.3, longest: 60, limit: 60}
    const options = {...x86, qemu: program, image, device, patience}
    const first = await chooseAccelerator('auto', options)
    expect(first).toEqual({
      used: 'tcg',
      reason: '/dev/null opens, but 64-bit code did not run in it: the probe did not end within 0.3 s of CPU time',
    })
    await nextRun()
    expect(await chooseAccelerator('auto', options)).toEqual(first)
    expect(asked()).toBe(1)
  })

  test('a probe that was idle until its timeout is repeated', async () => {
    const {program, asked} = counting('exec sleep 60')
    const options = {...x86, qemu: program, image, device}
    await chooseAccelerator('auto', options)
    await nextRun()
    await chooseAccelerator('auto', options)
    expect(asked()).toBe(2)
  }, 20_000)
})
