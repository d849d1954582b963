import {describe, expect, test} from '@jest/globals'
import {publish} from '../helpers/archive.ts'
import {
  cacheDirectory,
  filesInCache,
  mirror,
  NEW,
  NO_MODULES,
  notes,
  onProgress,
  provider,
  SPEC,
} from '../helpers/debian-provider.ts'
import {cutInTheMiddle, TestMirror} from '../helpers/mirror.ts'

describe('a package', () => {
  test('comes from the next mirror if the first does not have it', async () => {
    const second = await new TestMirror().start()
    try {
      const {deb} = await publish(mirror, [NEW])
      await publish(second, [NEW])
      mirror.files.delete(deb(`linux-image-${NEW.release}`))
      const {kernel} = await provider({mirrors: [mirror.url, second.url]}).fetch(SPEC, NO_MODULES, onProgress)
      expect(kernel.release).toBe(NEW.release)
      expect(notes).toEqual([])
    } finally {
      await second.stop()
    }
  })

  test('comes from the next mirror if the first returns an HTML page, and no password is shown', async () => {
    const portal = await new TestMirror().start()
    try {
      await publish(mirror, [NEW])
      await publish(portal, [NEW])
      for (const path of portal.files.keys())
        if (path.endsWith('/InRelease')) portal.files.set(path, Buffer.from('<html>please log in</html>'))
      const withPassword = portal.url.replace('http://', 'http://user:s3cret@')
      const {kernel} = await provider({mirrors: [withPassword, mirror.url]}).fetch(SPEC, NO_MODULES, onProgress)
      expect(kernel.release).toBe(NEW.release)
      expect(notes.join('\n')).toMatch(/InRelease: is not a signed index; .*; trying the next mirror/)
      expect(notes.join('\n')).not.toContain('s3cret')
    } finally {
      await portal.stop()
    }
  })

  test('with another digest is refused, and leaves no files', async () => {
    const {deb} = await publish(mirror, [NEW])
    const path = deb(`linux-image-${NEW.release}`)
    const {resolve, fetch} = provider()
    await resolve(SPEC)
    const content = mirror.files.get(path) ?? Buffer.alloc(0)
    mirror.files.set(path, Buffer.concat([content.subarray(0, -1), Buffer.from('!')]))
    await expect(fetch(SPEC, NO_MODULES)).rejects.toThrow(/has SHA-256 .*, expected/)
    expect((await filesInCache()).filter(file => /kernels|packages/.test(file.slice(cacheDirectory.length)))).toEqual(
      [],
    )
  })

  test('whose connection is always lost is refused, and leaves no files', async () => {
    const {deb} = await publish(mirror, [NEW])
    mirror.on(deb(`linux-image-${NEW.release}`), cutInTheMiddle)
    mirror.ranges = false
    await expect(provider().fetch(SPEC, NO_MODULES)).rejects.toThrow(/connection lost/)
    expect((await filesInCache()).filter(file => /kernels|packages/.test(file.slice(cacheDirectory.length)))).toEqual(
      [],
    )
  })
})
