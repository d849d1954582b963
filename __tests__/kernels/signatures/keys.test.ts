import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {keyringOf, ownKeyring} from '../../../src/kernels/signatures/keys.ts'
import {binaryOf, fingerprintsOf} from '../../../src/kernels/signatures/openpgp.ts'
import {checkDetached} from '../../../src/kernels/signatures/signature.ts'
import {createDownloader} from '../../../src/net/download.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {TestMirror} from '../helpers/mirror.ts'

const directory = temporaryDirectory()
const home = join(directory, 'gnupg')
let fingerprint = ''
let other = ''
let armored: Buffer
let binary: Buffer
let mirror: TestMirror
let cacheDirectory: string

const gpg = (...args: string[]) =>
  execFileSync(
    'gpg',
    ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )

beforeAll(async () => {
  execFileSync('mkdir', ['-m', '700', home])
  for (const name of ['first', 'second']) gpg('--quick-generate-key', name, 'ed25519', 'sign')
  const fingerprints = [
    ...gpg('--with-colons', '--list-keys')
      .toString()
      .matchAll(/^fpr:+([0-9A-F]{40}):/gm),
  ]
  fingerprint = fingerprints[0]?.[1] ?? ''
  other = fingerprints[1]?.[1] ?? ''
  armored = gpg('--armor', '--export', fingerprint)
  binary = gpg('--export', fingerprint)
  mirror = await new TestMirror().start()
})
afterAll(() => mirror.stop())
beforeEach(() => {
  cacheDirectory = mkdtempSync(join(directory, 'cache-'))
  mirror.files.clear()
  mirror.seen.length = 0
})

const services = () => ({cacheDirectory, downloader: () => createDownloader({pauseMs: 1})})
const key = (name: string, of = fingerprint) => ({url: `${mirror.url}/${name}`, fingerprint: of})

describe('keyringOf', () => {
  test('fetches nothing if there is no program to check with', async () => {
    mirror.files.set('/key.asc', armored)
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    try {
      expect(await keyringOf([key('key.asc')], services())).toEqual({why: 'neither gpgv nor sqv is installed'})
    } finally {
      process.env.PATH = path
    }
    expect(mirror.seen).toEqual([])
  })

  test('returns the reason if the key is another one, and does not store it', async () => {
    mirror.files.set('/key.asc', armored)
    const refused = await keyringOf([key('key.asc', other)], services())
    expect(refused).toEqual({why: `${mirror.url}/key.asc: does not contain the key ${other}`, onlyHttps: true})
  })

  test('returns the reason if there is no key at the address', async () => {
    expect(await keyringOf([key('gone')], services())).toEqual({why: expect.stringContaining('404'), onlyHttps: true})
    mirror.files.set('/page', Buffer.from('<html>sign in</html>'))
    expect(await keyringOf([key('page')], services())).toMatchObject({
      why: expect.stringContaining('does not contain the key'),
    })
  })

  test.each(['armored', 'binary'])('accepts a key (%s), fetches it only once, and stores it for gpgv', async form => {
    mirror.files.set('/key', form === 'armored' ? armored : binary)
    const keyring = await keyringOf([key('key')], services())
    expect(keyring).toEqual({path: expect.stringContaining(cacheDirectory), fingerprints: [fingerprint]})
    expect(readFileSync('path' in keyring ? keyring.path : '')).toEqual(binary)
    expect(await keyringOf([key('key')], services())).toEqual(keyring)
    expect(mirror.requests('/key')).toHaveLength(1)
  })

  test('uses the keys that are available', async () => {
    mirror.files.set('/key', armored)
    const keyring = await keyringOf([key('gone', other), key('key')], services())
    expect(keyring).toMatchObject({fingerprints: [fingerprint]})
  })

  test('fetches a key again that is damaged in the cache', async () => {
    mirror.files.set('/key', armored)
    await keyringOf([key('key')], services())
    writeFileSync(join(cacheDirectory, 'keys', `${fingerprint}.gpg`), 'damaged')
    await keyringOf([key('key')], services())
    expect(mirror.requests('/key')).toHaveLength(2)
  })

  test('writes a keyring again that has a flipped bit, since all signatures would be refused', async () => {
    mirror.files.set('/key', armored)
    const keyring = await keyringOf([key('key')], services())
    const path = 'path' in keyring ? keyring.path : ''
    const whole = readFileSync(path)
    const flipped = Buffer.from(whole)
    flipped[20] = (flipped[20] ?? 0) ^ 1
    writeFileSync(path, flipped)
    await keyringOf([key('key')], services())
    expect(readFileSync(path).equals(whole)).toBe(true)
    expect(mirror.requests('/key')).toHaveLength(1)
  })
})

describe('ownKeyring', () => {
  test.each([
    [
      'does not exist',
      undefined,
      'named.gpg: cannot be read (ENOENT); name a file with the public keys of the archive',
    ],
    ['has no key', '<html>', 'contains no public key; export one with `gpg --export`'],
  ])('is an error if the file %s', async (_, content, message) => {
    const path = join(cacheDirectory, 'named.gpg')
    if (content !== undefined) writeFileSync(path, content)
    await expect(ownKeyring(path, {cacheDirectory})).rejects.toThrow(message)
  })

  test.each(['armored', 'binary'])('accepts %s keys, and refuses files that they have not signed', async form => {
    const path = join(cacheDirectory, 'named')
    writeFileSync(path, form === 'armored' ? armored : binary)
    const keyring = await ownKeyring(path, {cacheDirectory})
    const content = join(cacheDirectory, 'content')
    writeFileSync(content, 'content')
    const check = (signer: string) => {
      const signature = gpg('--local-user', signer, '--output', '-', '--detach-sign', content)
      return checkDetached(Buffer.from('content'), signature, 'https://mirror.example/x', keyring)
    }
    expect(await check(fingerprint)).toMatchObject({status: 'good'})
    await expect(check(other)).rejects.toThrow(/has no valid key for .*; name a keyring that has it/)
  })
})

describe('binaryOf', () => {
  test('refuses armor with a wrong checksum or that is cut off', () => {
    const text = armored.toString('latin1')
    const at = text.indexOf('\n\n') + 12
    const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    expect(binaryOf(Buffer.from(changed, 'latin1'))).toBeUndefined()
    expect(
      binaryOf(Buffer.from('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n=\n-----END PGP PUBLIC KEY BLOCK-----')),
    ).toBeUndefined()
    expect(fingerprintsOf(binary.subarray(0, 20))).toEqual([])
  })

  test('returns all blocks of a file', () => {
    const both = Buffer.concat([armored, gpg('--armor', '--export', other)])
    expect(fingerprintsOf(binaryOf(both) ?? Buffer.alloc(0))).toEqual([fingerprint, other])
  })
})
