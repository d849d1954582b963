import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from '@jest/globals'
import {openSigned} from '../../src/kernels/signature.ts'
import {clearSigned} from './helpers/archive.ts'

const URL = 'https://mirror.example/debian/dists/sid/InRelease'
const TEXT = 'Codename: sid\n- dashed\nDate: now\n'
const keys = makeKeys()
const testGpg = keys === undefined ? test.skip : test

afterAll(() => {
  if (keys !== undefined) rmSync(keys.folder, {recursive: true})
})

describe('openSigned', () => {
  testGpg('says who signed (skipped where gpg or gpgv is missing)', async () => {
    const {signed = '', keyring = ''} = keys ?? {}
    const {text, signature} = await openSigned(Buffer.from(signed), URL, [keyring])
    expect(text).toBe(TEXT)
    expect(signature).toEqual({status: 'good', by: expect.stringMatching(/^[0-9A-F]{16} Test archive/)})
  })

  testGpg('takes only the text that is signed', async () => {
    const {signed = '', keyring = ''} = keys ?? {}
    const {text} = await openSigned(Buffer.from(`Codename: evil\n${signed}`), URL, [keyring])
    expect(text).toBe(TEXT)
  })

  testGpg('refuses a bad signature', async () => {
    const {signed = '', keyring = ''} = keys ?? {}
    const changed = Buffer.from(signed.replace('Codename: sid', 'Codename: bad'))
    await expect(openSigned(changed, URL, [keyring])).rejects.toThrow(`${URL}: BAD signature by `)
  })

  testGpg('refuses what is not signed at all when it could be checked', async () => {
    await expect(openSigned(Buffer.from(TEXT), URL, [keys?.keyring ?? ''])).rejects.toThrow('is not signed')
    await expect(openSigned(Buffer.from(clearSigned(TEXT)), URL, [keys?.keyring ?? ''])).rejects.toThrow(
      'is not signed',
    )
  })

  testGpg('says that it does not know the key, and insists on HTTPS then', async () => {
    const {signed = '', otherKeyring = ''} = keys ?? {}
    const {signature} = await openSigned(Buffer.from(signed), URL, [otherKeyring])
    expect(signature).toEqual({status: 'unchecked', why: expect.stringMatching(/has no valid key for [0-9A-F]{16}/)})
    const plain = openSigned(Buffer.from(signed), URL.replace('https', 'http'), [otherKeyring])
    await expect(plain).rejects.toThrow('update debian-archive-keyring, or use a mirror with https')
  })

  test('says that there is no gpgv', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    try {
      const {signature} = await openSigned(Buffer.from(clearSigned(TEXT)), URL, [fileURLToPath(import.meta.url)])
      expect(signature).toEqual({status: 'unchecked', why: 'neither gpgv nor sqv is installed'})
    } finally {
      process.env.PATH = path
    }
  })

  test.each([
    [
      'takes the text that sqv has checked',
      'echo checked > "$5"; echo ABCD; exit 0',
      {text: 'checked\n', signature: {status: 'good', by: 'ABCD (sqv)'}},
    ],
    [
      'refuses what sqv refuses, though it writes the text',
      'echo evil > "$5"; echo "Message has been manipulated" >&2; exit 1',
      'no good signature by .* \\(Message has been manipulated\\)',
    ],
    [
      'does without an sqv that knows no clear-signed files',
      'exit 2',
      {signature: {status: 'unchecked', why: 'neither gpgv nor sqv is installed'}},
    ],
  ])('without gpgv: %s', async (_, script, expected) => {
    const path = process.env.PATH
    const folder = mkdtempSync(join(tmpdir(), 'sqv-'))
    writeFileSync(join(folder, 'sqv'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
    process.env.PATH = folder
    try {
      const opening = openSigned(Buffer.from(clearSigned(TEXT)), URL, [fileURLToPath(import.meta.url)])
      if (typeof expected === 'string') await expect(opening).rejects.toThrow(new RegExp(expected))
      else expect(await opening).toMatchObject(expected)
    } finally {
      process.env.PATH = path
      rmSync(folder, {recursive: true})
    }
  })

  test('says that there is no keyring', async () => {
    const {text, signature} = await openSigned(Buffer.from(clearSigned(TEXT)), URL, ['/nowhere.gpg'])
    expect(text).toBe('Codename: sid\ndashed\nDate: now\n')
    expect(signature).toEqual({status: 'unchecked', why: 'no keyring at /nowhere.gpg: install debian-archive-keyring'})
  })
})

/** Two throw-away keys: one signs, one does not. */
function makeKeys(): {folder: string; keyring: string; otherKeyring: string; signed: string} | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  const gpg = (args: string[], input = '') =>
    execFileSync(
      'gpg',
      ['--homedir', folder, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore']},
    )
  try {
    execFileSync('gpgv', ['--version'], {stdio: 'ignore'})
    for (const name of ['Test archive', 'Another']) gpg(['--quick-generate-key', name, 'ed25519', 'sign'])
    const keyring = join(folder, 'archive.gpg')
    const otherKeyring = join(folder, 'other.gpg')
    gpg(['--output', keyring, '--export', 'Test archive'])
    gpg(['--output', otherKeyring, '--export', 'Another'])
    const signed = gpg(['--local-user', 'Test archive', '--clearsign'], TEXT)
    execFileSync('gpgconf', ['--homedir', folder, '--kill', 'all'], {stdio: 'ignore'})
    return {folder, keyring, otherKeyring, signed}
  } catch {
    rmSync(folder, {recursive: true, force: true})
    return undefined
  }
}
