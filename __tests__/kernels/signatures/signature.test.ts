import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from '@jest/globals'
import {checkDetached, openSigned} from '../../../src/kernels/signatures/signature.ts'
import {clearSigned} from '../helpers/archive.ts'

const URL = 'https://mirror.example/debian/dists/sid/InRelease'
const TEXT = 'Codename: sid\n- dashed\nDate: now\n'
const keys = makeKeys()
const testGpg = keys === undefined ? test.skip : test

afterAll(() => {
  if (keys !== undefined) rmSync(keys.directory, {recursive: true})
})

describe('openSigned', () => {
  testGpg('returns the signer (skipped if gpg or gpgv is missing)', async () => {
    const {signed = '', keyring = ''} = keys ?? {}
    const {text, signature} = await openSigned(Buffer.from(signed), URL, {path: keyring})
    expect(text).toBe(TEXT)
    expect(signature).toEqual({status: 'good', by: expect.stringMatching(/^[0-9A-F]{16} Test archive/)})
  })

  testGpg('returns only the signed text', async () => {
    const {signed = '', keyring = ''} = keys ?? {}
    const {text} = await openSigned(Buffer.from(`Codename: evil\n${signed}`), URL, {path: keyring})
    expect(text).toBe(TEXT)
  })

  testGpg('refuses a bad signature', async () => {
    const {signed = '', keyring = ''} = keys ?? {}
    const changed = Buffer.from(signed.replace('Codename: sid', 'Codename: bad'))
    await expect(openSigned(changed, URL, {path: keyring})).rejects.toThrow(`${URL}: BAD signature by `)
  })

  testGpg('refuses an unsigned file if it could be checked', async () => {
    await expect(openSigned(Buffer.from(TEXT), URL, {path: keys?.keyring ?? ''})).rejects.toThrow('is not signed')
    await expect(openSigned(Buffer.from(clearSigned(TEXT)), URL, {path: keys?.keyring ?? ''})).rejects.toThrow(
      'is not signed',
    )
  })

  testGpg('reports an unknown key, and then requires HTTPS', async () => {
    const {signed = '', otherKeyring = ''} = keys ?? {}
    const {signature} = await openSigned(Buffer.from(signed), URL, {path: otherKeyring})
    expect(signature).toEqual({status: 'unchecked', why: expect.stringMatching(/has no valid key for [0-9A-F]{16}/)})
    const plain = openSigned(Buffer.from(signed), URL.replace('https', 'http'), {path: otherKeyring})
    await expect(plain).rejects.toThrow('install or update the keyring, or use an https mirror')
  })

  test('reports that there is no gpgv', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    try {
      const {signature} = await openSigned(Buffer.from(clearSigned(TEXT)), URL, {path: fileURLToPath(import.meta.url)})
      expect(signature).toEqual({status: 'unchecked', why: 'neither gpgv nor sqv is installed'})
    } finally {
      process.env.PATH = path
    }
  })

  test.each([
    [
      'returns the text that sqv has checked',
      'echo checked > "$5"; echo ABCD; exit 0',
      {text: 'checked\n', signature: {status: 'good', by: 'ABCD (sqv)'}},
    ],
    [
      'refuses what sqv refuses, although sqv writes the text',
      'echo evil > "$5"; echo "Message has been manipulated" >&2; exit 1',
      'no good signature by a key of .* \\(Message has been manipulated\\)',
    ],
    [
      'ignores an sqv that does not support clear-signed files',
      'exit 2',
      {signature: {status: 'unchecked', why: 'neither gpgv nor sqv is installed'}},
    ],
  ])('without gpgv: %s', async (_, script, expected) => {
    const path = process.env.PATH
    const directory = mkdtempSync(join(tmpdir(), 'sqv-'))
    writeFileSync(join(directory, 'sqv'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
    process.env.PATH = directory
    try {
      const opening = openSigned(Buffer.from(clearSigned(TEXT)), URL, {path: fileURLToPath(import.meta.url)})
      if (typeof expected === 'string') await expect(opening).rejects.toThrow(new RegExp(expected))
      else expect(await opening).toMatchObject(expected)
    } finally {
      process.env.PATH = path
      rmSync(directory, {recursive: true})
    }
  })

  test('reports that there is no keyring', async () => {
    const {text, signature} = await openSigned(Buffer.from(clearSigned(TEXT)), URL, {why: 'no keyring at /nowhere.gpg'})
    expect(text).toBe('Codename: sid\ndashed\nDate: now\n')
    expect(signature).toEqual({status: 'unchecked', why: 'no keyring at /nowhere.gpg'})
  })
})

describe('checkDetached', () => {
  const content = Buffer.from(TEXT)

  testGpg('returns the signer, armored or binary', async () => {
    const {keyring = '', detached = Buffer.alloc(0), armored = Buffer.alloc(0)} = keys ?? {}
    for (const signature of [detached, armored])
      expect(await checkDetached(content, signature, URL, {path: keyring})).toEqual({
        status: 'good',
        by: expect.stringContaining('Test archive'),
      })
  })

  testGpg('refuses other content, and an invalid signature', async () => {
    const {keyring = '', detached = Buffer.alloc(0)} = keys ?? {}
    const changed = checkDetached(Buffer.from('other'), detached, URL, {path: keyring})
    await expect(changed).rejects.toThrow('BAD signature by')
    const none = checkDetached(content, Buffer.from('<html>'), URL, {path: keyring})
    await expect(none).rejects.toThrow('is not signed')
  })

  test('without gpgv: uses the arguments of an old sqv', async () => {
    const path = process.env.PATH
    const directory = mkdtempSync(join(tmpdir(), 'sqv-'))
    const script = `case "$3" in --*) echo "error: Found argument '$3' which wasn't expected" >&2; exit 1;; esac; echo ABCD`
    writeFileSync(join(directory, 'sqv'), `#!/bin/sh\n${script}\n`, {mode: 0o755})
    process.env.PATH = directory
    try {
      const check = (fingerprints: string[]) =>
        checkDetached(content, Buffer.from('signature'), URL, {path: 'keyring', fingerprints})
      expect(await check(['ABCD'])).toEqual({status: 'good', by: 'ABCD (sqv)'})
      expect((await check(['EF01'])).status).toBe('unchecked')
    } finally {
      process.env.PATH = path
      rmSync(directory, {recursive: true})
    }
  })

  testGpg('accepts only the keys that may sign, even if the keyring has more', async () => {
    const {keyring = '', fingerprint = '', detached = Buffer.alloc(0)} = keys ?? {}
    const by = (fingerprints: string[]) => checkDetached(content, detached, URL, {path: keyring, fingerprints})
    expect((await by([fingerprint])).status).toBe('good')
    expect(await by(['0'.repeat(40)])).toEqual({
      status: 'unchecked',
      why: expect.stringContaining('has no valid key for'),
    })
  })
})

test('refuses plain HTTP if the keys were not available, since an attacker may have blocked them', async () => {
  const missing = {why: 'no keys', onlyHttps: true}
  expect((await openSigned(Buffer.from(clearSigned(TEXT)), URL, missing)).signature.status).toBe('unchecked')
  const plain = openSigned(Buffer.from(clearSigned(TEXT)), URL.replace('https', 'http'), missing)
  await expect(plain).rejects.toThrow('no keys; install or update the keyring, or use an https mirror')
})

/** Two temporary keys: one signs, one does not. */
function makeKeys() {
  const directory = mkdtempSync(join(tmpdir(), 'keys-'))
  const gpg = (args: string[], input = '') =>
    execFileSync(
      'gpg',
      ['--homedir', directory, '--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore']},
    )
  try {
    execFileSync('gpgv', ['--version'], {stdio: 'ignore'})
    for (const name of ['Test archive', 'Another']) gpg(['--quick-generate-key', name, 'ed25519', 'sign'])
    const keyring = join(directory, 'archive.gpg')
    const otherKeyring = join(directory, 'other.gpg')
    gpg(['--output', keyring, '--export', 'Test archive'])
    gpg(['--output', otherKeyring, '--export', 'Another'])
    const signed = gpg(['--local-user', 'Test archive', '--clearsign'], TEXT)
    const detach = (...args: string[]) =>
      execFileSync('gpg', ['--homedir', directory, '--batch', '--local-user', 'Test archive', ...args], {input: TEXT})
    const detached = detach('--detach-sign')
    const armored = detach('--armor', '--detach-sign')
    const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(gpg(['--with-colons', '--list-keys', 'Test archive']))?.[1] ?? ''
    execFileSync('gpgconf', ['--homedir', directory, '--kill', 'all'], {stdio: 'ignore'})
    return {directory, keyring, otherKeyring, signed, detached, armored, fingerprint}
  } catch {
    rmSync(directory, {recursive: true, force: true})
    return undefined
  }
}
