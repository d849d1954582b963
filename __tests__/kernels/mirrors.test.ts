import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {fileUrl, findMirrors} from '../../src/kernels/mirrors.ts'

const DAY = new Date('2026-09-12T09:27:08Z')
let aptFolder: string

beforeEach(async () => {
  aptFolder = await mkdtemp(join(tmpdir(), 'apt-'))
  await mkdir(join(aptFolder, 'sources.list.d'))
})
afterEach(() => rm(aptFolder, {recursive: true}))

const writeSources = (name: string, text: string) => writeFile(join(aptFolder, name), text)

describe('findMirrors', () => {
  test('the mirrors of the user are the only ones', async () => {
    await writeSources('sources.list', 'deb http://apt.example/debian bookworm main\n')
    const mirrors = await findMirrors({
      mirrors: ['https://one.example/', 'https://two.example/x/debian'],
      environment: {BPFCOMPAT_MIRROR: 'https://env.example'},
      aptFolder,
    })
    expect(mirrors.bases('debian', DAY)).toEqual(['https://one.example/debian', 'https://two.example/x/debian'])
    expect(mirrors.bases('debian-security', DAY)).toEqual([
      'https://one.example/debian-security',
      'https://two.example/x/debian-security',
    ])
  })

  test('the environment comes next', async () => {
    const {bases} = await findMirrors({
      environment: {BPFCOMPAT_MIRROR: 'https://a.example, https://b.example/debian-security'},
      aptFolder,
    })
    expect(bases('debian', DAY)).toEqual(['https://a.example/debian', 'https://b.example/debian'])
  })

  test('then apt, in both of its formats, with the public archives behind it', async () => {
    await writeSources(
      'sources.list',
      '# deb http://off.example/debian bookworm main\ndeb [arch=amd64 trusted=no] http://list.example/debian/ bookworm main\n',
    )
    await writeSources(
      'sources.list.d/a.sources',
      'Types: deb deb-src\nURIs: https://sources.example/mirrors/debian-security\nSuites: trixie-security\nComponents: main\n',
    )
    await writeSources(
      'sources.list.d/b.sources',
      'Types: deb\nEnabled: no\nURIs: https://off.example/debian\nSuites: trixie\n',
    )
    await writeSources(
      'sources.list.d/c.list',
      'deb https://other.example/debian stable main\ndeb cdrom:[x]/debian trixie main\ndeb https://node.example/node_20.x nodistro main\n',
    )
    const {bases} = await findMirrors({environment: {}, aptFolder})
    const security = bases('debian-security', DAY)
    expect(security.slice(0, 3)).toEqual([
      'https://sources.example/mirrors/debian-security',
      'http://list.example/debian-security',
      'https://other.example/debian-security',
    ])
    expect(security.at(-1)).toBe('https://snapshot-cloudflare.debian.org/archive/debian-security/20260912T092708Z')
    expect(security.join(' ')).not.toContain('off.example')
  })

  test('on Ubuntu only the public archives, all with HTTPS', async () => {
    await writeSources(
      'sources.list',
      'deb http://archive.ubuntu.com/ubuntu noble main\ndeb http://mirror.example/debian noble main\n',
    )
    const bases = (await findMirrors({environment: {}, aptFolder})).bases('debian', DAY)
    expect(bases.every(base => base.startsWith('https://'))).toBe(true)
    expect(bases.join(' ')).not.toMatch(/ubuntu|mirror\.example/)
  })

  test.each(['ftp://x/debian', 'mirror.example', '/srv/debian'])('%s is refused', async mirror => {
    await expect(findMirrors({mirrors: [mirror], aptFolder})).rejects.toThrow(/^--mirror: expected a mirror's address/)
  })

  test('the password of one that is refused is not shown', async () => {
    const refused = findMirrors({environment: {BPFCOMPAT_MIRROR: 'http://me:se/c@ret@[x/debian'}, aptFolder})
    await expect(refused).rejects.toThrow(/got `http:\/\/\[x\/debian`$/)
  })

  test('a day of the snapshot archive is a mirror as well', async () => {
    const {bases} = await findMirrors({
      mirrors: ['https://snapshot-cloudflare.debian.org/archive/debian/20260101T000000Z'],
      aptFolder,
    })
    expect(bases('debian-security', DAY)).toEqual([
      'https://snapshot-cloudflare.debian.org/archive/debian-security/20260101T000000Z',
    ])
  })
})

test('a plus in a file name is escaped', () => {
  expect(fileUrl('https://m.example/debian', 'pool/a_1+b~c.deb')).toBe('https://m.example/debian/pool/a_1%2Bb~c.deb')
})
