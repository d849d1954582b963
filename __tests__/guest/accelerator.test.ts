import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {keepBootRecord, openBootRecord} from '../../src/files/boot-record.ts'
import {chooseAccelerator, kvmDefect} from '../../src/guest/accelerator.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const folder = temporaryFolder()
let scripts = 0

/** A program that stands for QEMU: on these machines the real one cannot make KVM succeed. */
function qemu(script: string): string {
  const file = join(folder, `qemu-${scripts++}`)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

const image = async () => '/probe.bin'

/** A machine of the kernels' own architecture. */
const x86 = {arch: 'x86_64', host: 'x86_64'} as const

/** A device that every machine has and anybody may open. */
const device = '/dev/null'

describe('kvmDefect', () => {
  test('none, when the probe reports back from 64-bit code', async () => {
    expect(await kvmDefect({...x86, qemu: qemu('exit 85'), image, device})).toBeUndefined()
  })

  test.each([
    [
      'QEMU refuses',
      'echo "qemu: failed to set MSR 0x10a" >&2; exit 134',
      '/dev/null opens, but QEMU ended with 134: qemu: failed to set MSR 0x10a',
    ],
    ['the probe ends in another way', 'exit 0', '/dev/null opens, but QEMU ended with 0'],
    [
      'nothing answers',
      'exec sleep 60',
      '/dev/null opens, but 64-bit code did not run in it: given up before QEMU had 10 s of CPU time',
    ],
  ])(
    '%s',
    async (_, script, words) => {
      expect(await kvmDefect({...x86, qemu: qemu(script), image, device})).toBe(words)
    },
    10_000,
  )

  test('no device: QEMU is not even asked', async () => {
    const asked = async () => {
      throw new Error('asked')
    }
    expect(await kvmDefect({...x86, qemu: '/nowhere', image: asked, device: '/dev/no-kvm'})).toBe(
      'this machine has no /dev/no-kvm',
    )
  })

  test('arm64 proves itself by its words: it ends with 0 whatever ran', async () => {
    const arm = {arch: 'arm64', host: 'arm64', image, device} as const
    expect(await kvmDefect({...arm, qemu: qemu('echo "64-bit code ran here"')})).toBeUndefined()
    expect(await kvmDefect({...arm, qemu: qemu('exit 0')})).toBe('/dev/null opens, but QEMU ended with 0')
  })

  test('another architecture has no KVM, and neither has one without a probe: nothing is started', async () => {
    const never = {qemu: '/nowhere', image, device}
    expect(await kvmDefect({...never, arch: 'arm64', host: 'x86_64'})).toBe(
      'this machine is x86_64, the kernels are arm64',
    )
    expect(await kvmDefect({...never, arch: 's390x', host: 's390x'})).toBe('nothing proves KVM on s390x')
  })

  test('the probe knows nothing of our environment', async () => {
    process.env.SECRET_TOKEN = 's3cret'
    try {
      const seen = join(folder, 'environment')
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

  test('auto falls back, and says why', async () => {
    expect(await chooseAccelerator('auto', broken)).toEqual({
      used: 'tcg',
      reason: '/dev/null opens, but QEMU ended with 1',
    })
  })

  test('auto takes KVM when it is proven', async () => {
    expect(await chooseAccelerator('auto', {...broken, qemu: qemu('exit 85')})).toEqual({
      used: 'kvm',
      reason: 'KVM ran a 64-bit probe',
    })
  })

  test('kvm insists', async () => {
    await expect(chooseAccelerator('kvm', broken)).rejects.toThrow(
      'accelerator `kvm` cannot be used: /dev/null opens, but QEMU ended with 1; use `auto` or `tcg`, which need no KVM',
    )
  })

  test('kvm insists for foreign kernels as well', async () => {
    await expect(chooseAccelerator('kvm', {...broken, arch: 's390x'})).rejects.toThrow(
      'accelerator `kvm` cannot be used: this machine is x86_64, the kernels are s390x;',
    )
  })

  test('tcg asks nobody', async () => {
    expect(await chooseAccelerator('tcg', {...broken, qemu: '/nowhere'})).toEqual({used: 'tcg', reason: 'asked for'})
  })
})

describe('what an earlier run has found', () => {
  const cache = join(folder, 'cache')
  const days = 24 * 3600 * 1000

  beforeEach(async () => {
    mkdirSync(cache, {recursive: true})
    // As if the programs of these tests were there for long.
    const now = Date.now() + days
    jest.spyOn(Date, 'now').mockImplementation(() => now)
    await openBootRecord(cache)
  })

  afterEach(async () => {
    jest.restoreAllMocks()
    await openBootRecord(join(folder, 'none'))
  })

  /** A QEMU that counts how often it is asked. */
  function counting(script: string): {program: string; asked: () => number} {
    const count = join(folder, `asked-${scripts}`)
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
  ])('%s: the same QEMU is not asked again', async (_, script, used) => {
    const {program, asked} = counting(script)
    const options = {...x86, qemu: program, image, device}
    const first = await chooseAccelerator('auto', options)
    await nextRun()
    expect(await chooseAccelerator('auto', options)).toEqual(first)
    expect(first.used).toBe(used)
    expect(asked()).toBe(1)
  })

  test('another QEMU, and a probe after KVM was lost, ask again', async () => {
    const {program, asked} = counting('exit 85')
    const options = {...x86, qemu: program, image, device}
    await chooseAccelerator('auto', options)
    await nextRun()
    await chooseAccelerator('auto', {...options, qemu: qemu('exit 134')})
    expect(await kvmDefect(options)).toBeUndefined()
    expect(asked()).toBe(2)
  })

  test('a probe that had all its CPU time and came to no end is not tried again, which would cost every run as much', async () => {
    const {program, asked} = counting('while :; do :; done')
    const patience = {idle: 60, work: 0.3, longest: 60, limit: 60}
    const options = {...x86, qemu: program, image, device, patience}
    const first = await chooseAccelerator('auto', options)
    expect(first).toEqual({
      used: 'tcg',
      reason: '/dev/null opens, but 64-bit code did not run in it: no end within 0.3 s of CPU time',
    })
    await nextRun()
    expect(await chooseAccelerator('auto', options)).toEqual(first)
    expect(asked()).toBe(1)
  })

  test('a probe that came to no end is tried again', async () => {
    const {program, asked} = counting('exec sleep 60')
    const options = {...x86, qemu: program, image, device}
    await chooseAccelerator('auto', options)
    await nextRun()
    await chooseAccelerator('auto', options)
    expect(asked()).toBe(2)
  }, 20_000)
})
