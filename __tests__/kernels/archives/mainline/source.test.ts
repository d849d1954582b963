import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {KernelSpec} from '../../../../src/kernels/model/kernel-spec.ts'
import {createKernelProvider} from '../../../../src/kernels/provider/provider.ts'
import {temporaryDirectory} from '../../../temporary-directory.ts'
import {configOf, vmlinuzOf} from '../../helpers/archive.ts'
import {TestMirror} from '../../helpers/mirror.ts'
import {buildDeb, buildModule, compress, sha256} from '../../helpers/packages.ts'

const directory = temporaryDirectory()
const home = join(directory, 'gnupg')
const keyring = join(directory, 'keyring.gpg')
let mirror: TestMirror
let notes: string[]

const gpg = (args: readonly string[], input?: string) =>
  execFileSync(
    'gpg',
    ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
    {
      ...(input === undefined ? {} : {input}),
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )

beforeAll(async () => {
  mkdirSync(home, {mode: 0o700})
  gpg(['--quick-generate-key', 'Kernel PPA', 'ed25519', 'sign'])
  writeFileSync(keyring, gpg(['--export']))
  mirror = await new TestMirror().start()
})
afterAll(() => mirror.stop())
beforeEach(() => {
  mirror.files.clear()
  mirror.seen.length = 0
  notes = []
})

function list(...directories: string[]): void {
  const rows = directories.map(name => `<tr><td><a href="${name}/">${name}/</a></td><td>2026-01-01</td></tr>`)
  mirror.files.set(
    '/mainline/',
    Buffer.from(`<html><a href="?C=N">Name</a><a href="/">Up</a>${rows.join('\n')}</html>`),
  )
}

/** A build of a version, in the directory of its architecture, or in the common directory of older builds. */
async function publish(version: string, release: string, {flat = false, changed = false} = {}): Promise<void> {
  const at = `/mainline/${version}${flat ? '' : '/amd64'}`
  const suffix = '6.12.8-061208.202601011200_amd64.deb'
  const debs = {
    [`linux-headers-${release}_${suffix}`]: Buffer.from('headers'),
    [`linux-image-unsigned-${release}_${suffix}`]: await buildDeb(
      {[`boot/vmlinuz-${release}`]: vmlinuzOf(release)},
      '.zst',
    ),
    [`linux-modules-${release}_${suffix}`]: await buildDeb(
      {
        [`boot/config-${release}`]: configOf(release),
        [`lib/modules/${release}/kernel/veth.ko.zst`]: compress(buildModule('veth'), '.zst'),
      },
      '.zst',
    ),
  }
  const names = Object.entries(debs)
  for (const [name, content] of names) mirror.files.set(`${at}/${name}`, content)
  const text = `# Checksums-Sha1:\n${names.map(([name]) => `${'1'.repeat(40)}  ${name}\n`).join('')}# Checksums-Sha256:\n${names.map(([name, content]) => `${sha256(content)}  ${name}\n`).join('')}`
  mirror.files.set(`${at}/CHECKSUMS`, Buffer.from(changed ? text.replace('Sha1', 'Sha-1') : text))
  mirror.files.set(`${at}/CHECKSUMS.gpg`, gpg(['--armor', '--detach-sign'], text))
}

function spec(overrides: Partial<KernelSpec> = {}): KernelSpec {
  const source = {kind: 'mainline', bases: [`${mirror.url}/mainline`], architecture: 'amd64'} as const
  return {id: 'mainline', distribution: 'mainline', arch: 'x86_64', source, ...overrides}
}

function provider(keyrings = [keyring]) {
  const cacheDirectory = mkdtempSync(join(directory, 'cache-'))
  return createKernelProvider({cacheDirectory, keyrings, download: {stallMs: 5000, pauseMs: 5}})
}

const onProgress: NonNullable<Parameters<ReturnType<typeof provider>['resolve']>[1]> = progress => {
  if (progress.step === 'note') notes.push(progress.message)
}

describe('a mainline build', () => {
  test('is the newest released one, verified by its list, with config and modules', async () => {
    list('v6.9', 'v6.12', 'v6.12.8', 'v6.13-rc2', 'daily')
    await publish('v6.12.8', '6.12.8-061208-generic')
    const {kernel, config, modules, vmlinuzSha256} = await provider().fetch(spec(), {modules: ['veth']}, onProgress)
    const {release} = kernel
    expect(release).toBe('6.12.8-061208-generic')
    expect(kernel.signature).toEqual({status: 'good', by: expect.stringContaining('Kernel PPA')})
    expect(vmlinuzSha256).toBe(sha256(vmlinuzOf(release)))
    expect(readFileSync(config ?? '', 'utf8')).toBe(configOf(release))
    expect(modules.map(({name}) => name)).toEqual(['veth'])
    expect(notes).toEqual([])
  })

  test('that failed is skipped with a note', async () => {
    list('v6.12.7', 'v6.12.8')
    await publish('v6.12.7', '6.12.7-061207-generic')
    expect((await provider().resolve(spec({series: '6.12'}), onProgress)).release).toBe('6.12.7-061207-generic')
    expect(notes).toEqual(['v6.12.8 has no build for amd64: using 6.12.7-061207-generic'])
  })

  test('is the newest candidate if there are only candidates', async () => {
    list('v7.4-rc2', 'v7.4-rc10', 'v7.3')
    await publish('v7.4-rc10', '7.4.0-070400rc10-generic')
    expect((await provider().resolve(spec({series: '7.4'}))).release).toBe('7.4.0-070400rc10-generic')
  })

  test('that is pinned is found in its directory, without the listing', async () => {
    await publish('v5.6', '5.6.0-050600-generic', {flat: true})
    const release = '5.6.0-050600-generic'
    expect((await provider().resolve(spec({id: `mainline@${release}`, release}))).release).toBe(release)
    expect(mirror.requests('/mainline/')).toHaveLength(0)
  })

  test('that does not exist is an error that names the tried versions', async () => {
    list('v6.12.7', 'v6.12.8')
    await expect(provider().resolve(spec({series: '6.12'}))).rejects.toThrow(
      'kernel `mainline`: v6.12.8, v6.12.7 have no build for amd64: use another version',
    )
    await expect(provider().resolve(spec({series: '9.9'}))).rejects.toThrow('there is no 9.9 version')
  })

  test('with the signed list of another version is skipped', async () => {
    list('v6.12.8')
    await publish('v6.12.8', '6.11.1-061101-generic')
    await expect(provider().resolve(spec())).rejects.toThrow('v6.12.8 has no build for amd64')
  })

  test('comes from the next address if the first does not answer, and no password is stored', async () => {
    list('v6.12.8')
    await publish('v6.12.8', '6.12.8-061208-generic')
    const bases = ['http://127.0.0.1:9/mainline', `${mirror.url.replace('//', '//me:secret@')}/mainline`]
    const own = provider()
    const source = {kind: 'mainline', bases, architecture: 'amd64'} as const
    const {kernel} = await own.fetch(spec({source}), {modules: []})
    expect(JSON.stringify(kernel)).not.toContain('secret')
    expect(mirror.seen.find(({path}) => path.includes('linux-image'))?.authorization).toMatch(/^Basic /)
    mirror.seen.length = 0
    await own.resolve(spec({source}))
    expect(mirror.seen).toEqual([])
  })

  test('with a changed list is refused', async () => {
    list('v6.12.8')
    await publish('v6.12.8', '6.12.8-061208-generic', {changed: true})
    await expect(provider().resolve(spec())).rejects.toThrow(/CHECKSUMS: BAD signature by/)
  })

  test('without a signature is refused over plain HTTP', async () => {
    list('v6.12.8')
    await publish('v6.12.8', '6.12.8-061208-generic')
    mirror.files.delete('/mainline/v6.12.8/amd64/CHECKSUMS.gpg')
    await expect(provider().resolve(spec())).rejects.toThrow('CHECKSUMS.gpg is missing')
  })

  test('with a changed package is refused by its digest', async () => {
    list('v6.12.8')
    await publish('v6.12.8', '6.12.8-061208-generic')
    const [path = ''] = [...mirror.files.keys()].filter(name => name.includes('linux-image'))
    mirror.files.set(path, Buffer.from(mirror.files.get(path) ?? []).fill(0, 100, 110))
    await expect(provider().fetch(spec(), {modules: []})).rejects.toThrow(/has SHA-256/)
  })
})
