import {readFile, writeFile} from 'node:fs/promises'
import {describe, expect, test} from '@jest/globals'
import {configOf, publish, vmlinuzOf} from '../helpers/archive.ts'
import {HOUR_MS, mirror, NEW, NO_MODULES, notes, OLD, onProgress, provider, SPEC} from '../helpers/debian-provider.ts'
import {sha256} from '../helpers/packages.ts'

describe('a kernel', () => {
  test.each(['A', 'B', 'C', 'D'] as const)('in layout %s is fetched with its config and modules', async layout => {
    await publish(mirror, [{...NEW, layout}])
    const {
      kernel,
      images: [{path: vmlinuz}],
      vmlinuzSha256,
      config,
      modules,
    } = await provider().fetch(SPEC, {modules: ['nf-conntrack', 'veth', 'ext4']}, onProgress)
    expect(kernel.release).toBe(NEW.release)
    expect(kernel.signature.status).toBe('unchecked')
    expect(sha256(await readFile(vmlinuz))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(vmlinuzSha256).toBe(sha256(vmlinuzOf(NEW.release)))
    expect(await readFile(config ?? '', 'utf8')).toBe(configOf(NEW.release))
    expect(modules.map(({name}) => name)).toEqual(['nf_defrag_ipv4', 'nf_conntrack', 'veth'])
    expect((await readFile(modules[0]?.path ?? '')).toString('latin1')).toMatch(/^\x7fELF/)
    expect(notes).toEqual([])
  })

  test('is not looked up again within a day', async () => {
    await publish(mirror, [NEW])
    await provider().fetch(SPEC, {modules: ['veth']})
    const asked = mirror.seen.length
    const again = await provider().fetch(SPEC, {modules: ['veth']}, onProgress)
    expect(again.modules).toHaveLength(1)
    expect(mirror.seen).toHaveLength(asked)
  })

  test('is looked up again after a day, and the newer one is used', async () => {
    await publish(mirror, [OLD])
    expect((await provider().fetch(SPEC, NO_MODULES)).kernel.release).toBe(OLD.release)
    await publish(mirror, [NEW, OLD])
    const tomorrow = provider({now: () => new Date(Date.now() + 25 * HOUR_MS)})
    expect((await tomorrow.fetch(SPEC, NO_MODULES)).kernel.release).toBe(NEW.release)
  })

  test('is used from the cache without a network, with a note', async () => {
    await publish(mirror, [NEW])
    await provider().fetch(SPEC, NO_MODULES)
    await mirror.stop()
    const later = provider({now: () => new Date(Date.now() + 72 * HOUR_MS)})
    expect((await later.fetch(SPEC, NO_MODULES, onProgress)).kernel.release).toBe(NEW.release)
    expect(notes[0]).toContain(
      `the lookup failed: using ${NEW.release}, looked up 3 days ago (cannot download the index of trixie-security`,
    )
  })

  test('without a network and a cache is an error in one line, with the fix', async () => {
    await mirror.stop()
    const failure = await provider()
      .fetch(SPEC, NO_MODULES)
      .catch((error: Error) => error.message)
    expect(failure).toBe(
      `cannot download the index of trixie-security for kernel \`debian-13-6.12\`: ${mirror.url}/debian-security/dists/trixie-security/InRelease: connection refused; check the network, or name another mirror with --mirror`,
    )
  })

  test('that is damaged in the cache is fetched again', async () => {
    await publish(mirror, [NEW])
    const {
      images: [{path: vmlinuz}],
    } = await provider().fetch(SPEC, NO_MODULES)
    await writeFile(vmlinuz, 'rotten')
    expect(await provider().cached(SPEC)).toBeUndefined()
    const again = await provider().fetch(SPEC, NO_MODULES)
    expect(sha256(await readFile(again.images[0].path))).toBe(sha256(vmlinuzOf(NEW.release)))
    expect((await provider().cached(SPEC))?.release).toBe(NEW.release)
  })
})
