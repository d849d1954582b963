import {rm} from 'node:fs/promises'
import {describe, expect, test} from '@jest/globals'
import {publish} from '../../helpers/archive.ts'
import {
  cacheDirectory,
  EXACT,
  filesInCache,
  HOUR_MS,
  mirror,
  NEW,
  NO_MODULES,
  notes,
  OLD,
  onProgress,
  provider,
  SPEC,
} from '../../helpers/debian-provider.ts'
import {status} from '../../helpers/mirror.ts'
import {sha256} from '../../helpers/packages.ts'

describe('the index', () => {
  test('is fetched by its digest, or by its name if that is missing', async () => {
    const {byHash, packages} = await publish(mirror, [NEW])
    await provider().resolve(SPEC)
    expect([mirror.requests(byHash), mirror.requests(packages)].map(seen => seen.length)).toEqual([1, 0])
    await rm(cacheDirectory, {recursive: true})
    mirror.files.delete(byHash)
    await provider().resolve(SPEC)
    expect(mirror.requests(packages)).toHaveLength(1)
  })

  test('with another digest than in InRelease is refused', async () => {
    await publish(mirror, [NEW], {packagesDigest: sha256('other')})
    await expect(provider().resolve(SPEC)).rejects.toThrow(
      /cannot download the package list of trixie-security.*has SHA-256 .*, expected/,
    )
    expect(await filesInCache()).toEqual([])
  })

  test('of another suite is refused', async () => {
    const {inRelease} = await publish(mirror, [NEW], {suite: 'sid'})
    const sid = mirror.files.get(inRelease)
    mirror.files.set('/debian-security/dists/trixie-security/InRelease', sid ?? Buffer.alloc(0))
    await expect(provider().resolve(SPEC)).rejects.toThrow('is the index of sid')
  })

  test('is read only once for several kernels', async () => {
    const {byHash} = await publish(mirror, [NEW, OLD])
    const shared = provider()
    await Promise.all([shared.resolve(SPEC), shared.resolve(EXACT)])
    expect(mirror.requests(byHash)).toHaveLength(1)
  })
})

describe('a package', () => {
  test('that is listed but gone is replaced by the next older one, with a note', async () => {
    const {deb} = await publish(mirror, [NEW, OLD])
    mirror.files.delete(deb(`linux-image-${NEW.release}`))
    expect((await provider().resolve(SPEC, onProgress)).release).toBe(OLD.release)
    expect(notes).toEqual([`trixie-security lists ${NEW.release}, but no mirror has it any more: using ${OLD.release}`])
  })

  test('that is gone after the lookup is replaced as well', async () => {
    const {deb} = await publish(mirror, [NEW, OLD])
    await provider().resolve(SPEC)
    mirror.files.delete(deb(`linux-image-${NEW.release}`))
    expect((await provider().fetch(SPEC, NO_MODULES, onProgress)).kernel.release).toBe(OLD.release)
  })
})

describe('an exact release', () => {
  test('is found among newer ones, and never looked up again', async () => {
    await publish(mirror, [NEW, OLD])
    expect((await provider().fetch(EXACT, NO_MODULES)).kernel.release).toBe(OLD.release)
    await mirror.stop()
    const later = provider({now: () => new Date(Date.now() + 9000 * HOUR_MS)})
    expect((await later.fetch(EXACT, NO_MODULES, onProgress)).kernel.release).toBe(OLD.release)
    expect(notes).toEqual([])
  })

  test('that is missing is an error that lists the available ones', async () => {
    await publish(mirror, [NEW])
    await publish(mirror, [], {suite: 'trixie'})
    await expect(provider().resolve(EXACT)).rejects.toThrow(
      `trixie-security, trixie has no ${OLD.release}: there are ${NEW.release} (tried: --mirror)`,
    )
  })
})

describe('a suite', () => {
  test('that the mirror does not have is skipped with a note', async () => {
    await publish(mirror, [NEW], {suite: 'trixie'})
    expect((await provider().resolve(SPEC, onProgress)).image.place).toMatchObject({archive: 'debian'})
    expect(notes).toEqual(['no mirror has trixie-security: trying the next suite'])
  })

  test('is not skipped if the mirror is only busy', async () => {
    const {inRelease} = await publish(mirror, [NEW])
    await publish(mirror, [OLD], {suite: 'trixie'})
    mirror.on(inRelease, status(503))
    await expect(provider().resolve(SPEC)).rejects.toThrow('503 Service Unavailable')
  })
})
