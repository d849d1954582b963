import {readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import {publish, vmlinuzOf} from '../helpers/archive.ts'
import {cacheDirectory, mirror, NEW, NO_MODULES, notes, onProgress, provider, SPEC} from '../helpers/debian-provider.ts'
import {keep, kept} from '../helpers/kept.ts'
import {sha256} from '../helpers/packages.ts'

describe('a package', () => {
  test('is read only up to the end of vmlinuz if that is pinned', async () => {
    const large = {...NEW, packing: '' as const, filler: Buffer.alloc(8 << 20, 7)}
    await publish(mirror, [large])
    const {kernel} = await provider().fetch(SPEC, NO_MODULES)
    await rm(join(cacheDirectory, 'kernels'), {recursive: true})
    mirror.bytesServed = 0
    const again = await provider().fetch(SPEC, NO_MODULES, onProgress)
    expect(again.vmlinuzSha256).toBe(kernel.pins?.vmlinuzSha256)
    expect(mirror.bytesServed).toBe(kernel.pins?.imageBytes)
    expect(mirror.bytesServed).toBeLessThan(kernel.image.size / 10)
    expect(notes).toEqual([])
  })

  test('is read completely if its start does not match the pins', async () => {
    await publish(mirror, [NEW])
    await provider().fetch(SPEC, NO_MODULES)
    await rm(join(cacheDirectory, 'kernels'), {recursive: true})
    const file = join(cacheDirectory, 'resolved', `${SPEC.id}.json`)
    const record = kept<ResolvedKernel>(file)
    const pins = {...record.pins, vmlinuzSha256: sha256('other'), configSha256: sha256('other')}
    keep(file, {...record, pins})
    const {
      images: [{path: vmlinuz}],
    } = await provider().fetch(SPEC, NO_MODULES, onProgress)
    expect(sha256(await readFile(vmlinuz))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(notes.join()).toContain('does not match the pinned digests')
  })
})
