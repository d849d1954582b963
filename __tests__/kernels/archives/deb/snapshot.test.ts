import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {createKernelProvider} from '../../../../src/kernels/provider/provider.ts'
import {configOf, publish, type TestKernel} from '../../helpers/archive.ts'
import {aDebianSpec} from '../../helpers/debian-spec.ts'
import {TestMirror} from '../../helpers/mirror.ts'

const RELEASE = '7.0.13+deb13-cloud-amd64'
const KERNEL: TestKernel = {release: RELEASE, version: '7.0.13-1~bpo13+1', layout: 'C'}
const [DAY, TODAY] = ['20260701T080000Z', '20260912T092708Z']
const SPEC = aDebianSpec(['trixie-backports'], {id: `debian-13-backports@${RELEASE}`, release: RELEASE})
const QUERY = `/mr/binary/linux-base-${RELEASE}/${KERNEL.version}/binfiles?fileinfo=1`
let cacheDirectory: string
let mirror: TestMirror
let notes: string[]

/** A snapshot archive: the packages are listed on their first day, but no longer today. */
beforeEach(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), 'kernels-'))
  mirror = await new TestMirror().start()
  notes = []
  await publish(mirror, [KERNEL], {suite: 'trixie-backports', root: `/archive/debian/${DAY}`})
  await publish(mirror, [KERNEL], {
    suite: 'trixie-backports',
    root: `/archive/debian/${TODAY}`,
    lists: name => !/^linux-(?:base|modules)-/.test(name),
  })
  for (const path of [...mirror.files.keys()])
    if (path.includes(TODAY) && /linux-(?:base|modules)-/.test(path)) mirror.files.delete(path)
  answer([
    {archive_name: 'debian', name: `linux-base-${RELEASE}_${KERNEL.version}_amd64.deb`, first_seen: DAY},
    {archive_name: 'debian', name: `linux-base-${RELEASE}_${KERNEL.version}_arm64.deb`, first_seen: '20200101T000000Z'},
    {archive_name: 'ports', name: `linux-base-${RELEASE}_${KERNEL.version}_amd64.deb`, first_seen: '20200101T000000Z'},
  ])
})
afterEach(async () => {
  await mirror.stop()
  await rm(cacheDirectory, {recursive: true, force: true})
})

function answer(files: readonly object[]): void {
  mirror.files.set(
    QUERY,
    Buffer.from(JSON.stringify({fileinfo: Object.fromEntries(files.map((file, at) => [at, [file]]))})),
  )
}

function provider() {
  const mirrors = [`${mirror.url}/archive/debian/${TODAY}`]
  const download = {connectMs: 5000, stallMs: 5000, pauseMs: 5}
  return createKernelProvider({cacheDirectory, mirrors, keyrings: [], download})
}

const fetch = (modules: string[]) =>
  provider().fetch(SPEC, {modules}, progress => {
    if (progress.step === 'note') notes.push(progress.message)
  })

describe('a pinned kernel whose config and modules were dropped from the index', () => {
  test('gets them through the index of their first day', async () => {
    const {kernel, config, modules} = await fetch(['veth'])
    expect(kernel.config?.place).toMatchObject({archive: `debian/${DAY}`})
    expect(await readFile(config ?? '', 'utf8')).toBe(configOf(RELEASE))
    expect(modules.map(({name}) => name)).toEqual(['veth'])
    expect(notes).toEqual([])
    // A second run uses the stored record.
    await fetch(['veth'])
    expect(mirror.requests(QUERY)).toHaveLength(1)
  })

  test('comes without them, with a note, if the snapshot archive does not have them', async () => {
    answer([])
    const {kernel, config} = await fetch([])
    expect(kernel).toMatchObject({modules: [], members: {config: null}})
    expect(config).toBeNull()
    expect(notes).toEqual([
      expect.stringMatching(
        /^trixie-backports no longer lists linux-base-.* and linux-modules-.*, so 7\.0\.13.* comes without config and modules \(.*has no linux-base/,
      ),
    ])
  })

  test('is selected if its line has no other kernel', async () => {
    const {release: _, ...line} = SPEC
    const {kernel} = await provider().fetch(line, {modules: []}, () => undefined)
    expect(kernel.release).toBe(RELEASE)
    expect(kernel.config?.place).toMatchObject({archive: `debian/${DAY}`})
  })

  test.each([
    ['nonsense', Buffer.from('<html>'), 'is not a response of a snapshot archive'],
    ['nothing', undefined, '404'],
  ])('comes without them if the snapshot archive returns %s', async (_, content, why) => {
    if (content === undefined) mirror.files.delete(QUERY)
    else mirror.files.set(QUERY, content)
    expect((await fetch([])).config).toBeNull()
    expect(notes[0]).toContain(why)
  })

  test('reports which kernel has no modules if one is requested', async () => {
    answer([])
    await expect(fetch(['veth'])).rejects.toThrow(/veth/)
  })
})
