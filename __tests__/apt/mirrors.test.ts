import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {fileUrl, findMirrors} from '../../src/apt/mirrors.ts'

const DAY = new Date('2026-09-12T09:27:08Z')
let aptDirectory: string

beforeEach(async () => {
  aptDirectory = await mkdtemp(join(tmpdir(), 'apt-'))
  await mkdir(join(aptDirectory, 'sources.list.d'))
})
afterEach(() => rm(aptDirectory, {recursive: true}))

const writeSources = (name: string, text: string) => writeFile(join(aptDirectory, name), text)

describe('findMirrors', () => {
  test('uses only the mirrors of the user', async () => {
    await writeSources('sources.list', 'deb http://apt.example/debian bookworm main\n')
    const mirrors = await findMirrors(
      {
        mirrors: ['https://one.example/', 'https://two.example/x/debian'],
        environment: {BPFCOMPAT_MIRROR: 'https://env.example'},
        aptDirectory,
      },
      'debian',
    )
    expect(mirrors.bases('debian', DAY)).toEqual(['https://one.example/debian', 'https://two.example/x/debian'])
    expect(mirrors.bases('debian-security', DAY)).toEqual([
      'https://one.example/debian-security',
      'https://two.example/x/debian-security',
    ])
  })

  test('uses the environment next', async () => {
    const {bases} = await findMirrors(
      {
        environment: {BPFCOMPAT_MIRROR: 'https://a.example, https://b.example/debian-security'},
        aptDirectory,
      },
      'debian',
    )
    expect(bases('debian', DAY)).toEqual(['https://a.example/debian', 'https://b.example/debian'])
  })

  test('uses apt next, in both of its formats, followed by the public archives', async () => {
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
    const {bases} = await findMirrors({environment: {}, aptDirectory}, 'debian')
    const security = bases('debian-security', DAY)
    expect(security.slice(0, 3)).toEqual([
      'https://sources.example/mirrors/debian-security',
      'http://list.example/debian-security',
      'https://other.example/debian-security',
    ])
    expect(security.at(-1)).toBe('https://snapshot-cloudflare.debian.org/archive/debian-security/20260912T092708Z')
    expect(security.join(' ')).not.toContain('off.example')
  })

  test('uses only the public archives on Ubuntu, all with HTTPS', async () => {
    await writeSources(
      'sources.list',
      'deb http://archive.ubuntu.com/ubuntu noble main\ndeb http://mirror.example/debian noble main\n',
    )
    const bases = (await findMirrors({environment: {}, aptDirectory}, 'debian')).bases('debian', DAY)
    expect(bases.every(base => base.startsWith('https://'))).toBe(true)
    expect(bases.join(' ')).not.toMatch(/ubuntu|mirror\.example/)
  })

  test.each(['ftp://x/debian', 'mirror.example', '/srv/debian'])('%s is refused', async mirror => {
    await expect(findMirrors({mirrors: [mirror], aptDirectory}, 'debian')).rejects.toThrow(
      /^--mirror: expected the URL of a mirror/,
    )
  })

  test('does not show the password of a refused mirror', async () => {
    const refused = findMirrors(
      {environment: {BPFCOMPAT_MIRROR: 'http://me:se/c@ret@[x/debian'}, aptDirectory},
      'debian',
    )
    await expect(refused).rejects.toThrow(/got `http:\/\/\[x\/debian`$/)
  })

  test('accepts a day of the snapshot archive as a mirror', async () => {
    const {bases} = await findMirrors(
      {
        mirrors: ['https://snapshot-cloudflare.debian.org/archive/debian/20260101T000000Z'],
        aptDirectory,
      },
      'debian',
    )
    expect(bases('debian-security', DAY)).toEqual([
      'https://snapshot-cloudflare.debian.org/archive/debian-security/20260101T000000Z',
    ])
  })
})

describe("Ubuntu's archives", () => {
  const bases = async (archive: string, options: Parameters<typeof findMirrors>[0] = {}) =>
    (await findMirrors({environment: {}, aptDirectory, ...options}, 'ubuntu')).bases(archive, DAY)

  test("come from apt as well, also from a list of mirrors in a file, as on GitHub's runners", async () => {
    await writeSources('list', 'http://near.example/ubuntu/\tpriority:1\nhttps://far.example/ubuntu/ priority:2\n')
    await writeSources(
      'sources.list.d/ubuntu.sources',
      `Types: deb\nURIs: mirror+file:${join(aptDirectory, 'list')}\nSuites: noble noble-updates\nComponents: main\n`,
    )
    await writeSources('sources.list', 'deb http://ports.example/ubuntu-ports noble main\n')
    expect((await bases('ubuntu')).slice(0, 3)).toEqual([
      'http://near.example/ubuntu',
      'https://far.example/ubuntu',
      'https://archive.ubuntu.com/ubuntu',
    ])
    expect((await bases('ubuntu-ports'))[0]).toBe('http://ports.example/ubuntu-ports')
    expect((await bases('ubuntu')).at(-1)).toBe('https://snapshot.ubuntu.com/ubuntu/20260912T092708Z')
  })

  test('are not expected on a Debian mirror, and vice versa', async () => {
    const mirrors = ['https://d.example/debian', 'https://u.example/x/ubuntu']
    expect(await bases('ubuntu', {mirrors})).toEqual(['https://u.example/x/ubuntu'])
    const debian = await findMirrors({mirrors, aptDirectory}, 'debian')
    expect(debian.bases('debian-security', DAY)).toEqual(['https://d.example/debian-security'])
  })

  test('are the public ones if only a Debian mirror was named', async () => {
    const found = await bases('ubuntu', {mirrors: ['https://d.example/debian']})
    expect(found[0]).toBe('https://archive.ubuntu.com/ubuntu')
    expect(found.join(' ')).not.toContain('d.example')
  })

  test('are below a mirror whose address names no archive', async () => {
    expect(await bases('ubuntu', {mirrors: ['https://m.example']})).toEqual(['https://m.example/ubuntu'])
  })

  test('of other architectures are beside the main archive, or in it', async () => {
    const mirrors = ['https://u.example/ubuntu']
    expect(await bases('ubuntu-ports', {mirrors})).toEqual([
      'https://u.example/ubuntu-ports',
      'https://u.example/ubuntu',
    ])
  })

  test('keep single packages permanently, but are not used if the user named a mirror', async () => {
    const path = 'pool/main/l/linux/linux-image-6.8.0-136-generic_6.8.0-136.136_amd64.deb'
    expect((await findMirrors({environment: {}, aptDirectory}, 'ubuntu')).packages(path)).toEqual([
      'https://launchpad.net/ubuntu/+archive/primary/+files/linux-image-6.8.0-136-generic_6.8.0-136.136_amd64.deb',
    ])
    expect((await findMirrors({mirrors: ['https://m.example'], aptDirectory}, 'ubuntu')).packages(path)).toEqual([])
  })
})

test('escapes a plus in a file name', () => {
  expect(fileUrl('https://m.example/debian', 'pool/a_1+b~c.deb')).toBe('https://m.example/debian/pool/a_1%2Bb~c.deb')
})
