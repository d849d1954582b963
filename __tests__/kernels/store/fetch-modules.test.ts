import {describe, expect, test} from '@jest/globals'
import {publish} from '../helpers/archive.ts'
import {mirror, NEW, NO_MODULES, notes, onProgress, provider, SPEC} from '../helpers/debian-provider.ts'

describe('a package', () => {
  test('with modules is downloaded only once for all of them', async () => {
    const {deb} = await publish(mirror, [NEW])
    await provider().fetch(SPEC, {modules: ['veth']})
    await provider().fetch(SPEC, {modules: ['nf_conntrack']})
    expect(mirror.requests(deb(`linux-image-${NEW.release}`))).toHaveLength(1)
  })

  test('with modules is not downloaded if none is needed', async () => {
    const {deb} = await publish(mirror, [{...NEW, layout: 'D'}])
    await provider().fetch(SPEC, NO_MODULES)
    expect(mirror.requests(deb(`linux-modules-${NEW.release}`))).toEqual([])
  })

  const VETH = {name: 'veth', option: 'CONFIG_VETH'}

  test('with modules is downloaded for optional modules only if they are files', async () => {
    const {deb} = await publish(mirror, [{...NEW, layout: 'D'}])
    const packages = () => mirror.requests(deb(`linux-modules-${NEW.release}`)).length
    const none = [
      {name: 'ext4', option: 'CONFIG_EXT4_FS'},
      {name: 'act_bpf', option: 'CONFIG_NET_ACT_BPF'},
    ]
    expect((await provider().fetch(SPEC, {modules: [], optionalModules: () => none})).modules).toEqual([])
    expect(packages()).toBe(0)
    const asked: string[] = []
    const optionalModules = (release: string) => {
      asked.push(release)
      return [...none, VETH, {name: 'cls_bpf', option: 'CONFIG_NET_CLS_BPF'}]
    }
    for (const _ of [1, 2]) {
      const {modules} = await provider().fetch(SPEC, {modules: [], optionalModules}, onProgress)
      expect(modules.map(({name}) => name)).toEqual(['veth'])
    }
    expect(asked).toEqual([NEW.release, NEW.release])
    expect(packages()).toBe(1)
    expect(notes).toEqual([])
    await expect(provider().fetch(SPEC, {modules: ['cls_bpf']})).rejects.toThrow('has no module `cls_bpf`')
  })

  test('with modules that is gone means no optional modules, with a note', async () => {
    const {deb} = await publish(mirror, [{...NEW, layout: 'D'}])
    mirror.files.delete(deb(`linux-modules-${NEW.release}`))
    const {modules} = await provider().fetch(SPEC, {modules: [], optionalModules: () => [VETH]}, onProgress)
    expect(modules).toEqual([])
    expect(notes).toEqual([expect.stringMatching(/^veth could not be fetched, programs that need them may fail: /)])
    await expect(provider().fetch(SPEC, {modules: ['veth']})).rejects.toThrow('cannot download')
  })

  test('provides existing soft dependencies, before and after, even circular ones', async () => {
    await publish(mirror, [NEW])
    for (const _ of [1, 2]) {
      const {modules} = await provider().fetch(SPEC, {modules: ['sctp']})
      expect(modules.map(({name}) => name)).toEqual(['nf_defrag_ipv4', 'sctp', 'veth'])
    }
  })

  test('without a requested module is an error with similar names', async () => {
    await publish(mirror, [NEW])
    const failure = provider().fetch(SPEC, {modules: ['vethh']})
    await expect(failure).rejects.toThrow(
      `kernel ${NEW.release} has no module \`vethh\`, neither as a file nor built in; did you mean veth?`,
    )
  })
})
