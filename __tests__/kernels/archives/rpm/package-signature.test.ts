import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {checkPackage} from '../../../../src/kernels/archives/rpm/package-signature.ts'
import {readRpmHeader} from '../../../../src/kernels/packages/rpm-header.ts'
import {buildRpm, makeSigner, type RpmSigner, removeSigner} from '../../../e2e/rpm-repository.ts'
import {temporaryDirectory} from '../../../temporary-directory.ts'

// rpmbuild and gpg are slow on a busy machine.
jest.setTimeout(60_000)

const root = temporaryDirectory()
const URL = 'http://test.example/kernel.rpm'
const [OPENPGP, HEADER_AND_PAYLOAD] = [278, 1002]
const PAYLOAD_DIGEST = 5092
let signer: RpmSigner
let stranger: RpmSigner
let keyring: {path: string; fingerprints: string[]}
let lead: Buffer
let header: Buffer
let payload: Buffer

beforeAll(async () => {
  signer = makeSigner(join(root, 'gpg'))
  stranger = makeSigner(join(root, 'stranger'), 'Somebody Else <else@test.example>')
  keyring = {path: join(root, 'keyring.gpg'), fingerprints: [signer.fingerprint]}
  execFileSync('gpg', ['--homedir', signer.home, '--batch', '--export', '--output', keyring.path])
  const path = buildRpm(root, {name: 'kernel', version: '4.14', release: '1', files: {'boot/vmlinuz-4.14': 'bzImage'}})
  const content = readFileSync(path)
  const {range} = await readRpmHeader(path)
  lead = content.subarray(0, 96)
  header = content.subarray(range.start, range.end)
  payload = content.subarray(range.end)
})
afterAll(() => {
  for (const made of [signer, stranger]) removeSigner(made)
})

function sign(content: Buffer, {home, fingerprint}: RpmSigner): Buffer {
  return execFileSync('gpg', ['--homedir', home, '--batch', '-u', fingerprint, '--detach-sign'], {input: content})
}

/** A signature header with one entry: binary, or a list of texts. */
function signatureHeader(tag: number, value: Buffer | string[]): Buffer {
  const isBinary = Buffer.isBuffer(value)
  const store = isBinary ? value : Buffer.from(value.map(text => `${text}\0`).join(''))
  const words = [0x8eade801, 0, 1, store.length, tag, isBinary ? 7 : 8, 0, value.length]
  const intro = Buffer.alloc(words.length * 4)
  for (const [index, word] of words.entries()) intro.writeUInt32BE(word, index * 4)
  return Buffer.concat([intro, store, Buffer.alloc((8 - ((96 + intro.length + store.length) % 8)) % 8)])
}

function packageWith(signatures: Buffer, changedHeader = header, changedPayload = payload): string {
  const path = join(root, 'made.rpm')
  writeFileSync(path, Buffer.concat([lead, signatures, changedHeader, changedPayload]))
  return path
}

/** A header in the format before rpm 4.14: without the digest of the payload. */
function oldHeader(): Buffer {
  const old = Buffer.from(header)
  for (let at = 16; at < 16 + 16 * header.readUInt32BE(8); at += 16)
    if (old.readUInt32BE(at) === PAYLOAD_DIGEST) old.writeUInt32BE(PAYLOAD_DIGEST + 50_000, at)
  return old
}

/** Begins like a signature of OpenPGP version 6, which gpgv does not support. */
const VERSION_6 = Buffer.from([0xc2, 20, 6, ...Array.from({length: 19}, () => 1)])

describe('signatures of rpm 6: a list in Base64', () => {
  test('a bad one is an error, and one by an unknown key over plain HTTP too', async () => {
    const bad = sign(Buffer.concat([header, Buffer.from('x')]), signer).toString('base64')
    await expect(checkPackage(packageWith(signatureHeader(OPENPGP, [bad])), URL, keyring)).rejects.toThrow(
      'BAD signature',
    )
    const other = sign(header, stranger).toString('base64')
    await expect(checkPackage(packageWith(signatureHeader(OPENPGP, [other])), URL, keyring)).rejects.toThrow(
      'has no valid key for',
    )
    const https = URL.replace('http', 'https')
    expect(await checkPackage(packageWith(signatureHeader(OPENPGP, [other])), https, keyring)).toMatchObject({
      status: 'unchecked',
    })
  })

  test('reports a package with only unsupported signatures', async () => {
    const path = packageWith(signatureHeader(OPENPGP, [VERSION_6.toString('base64')]))
    await expect(checkPackage(path, URL, keyring)).rejects.toThrow('has no signature in a format that gpgv supports')
  })

  test('one good signature of several suffices', async () => {
    const texts = [VERSION_6, sign(header, signer)].map(signature => signature.toString('base64'))
    expect(await checkPackage(packageWith(signatureHeader(OPENPGP, texts)), URL, keyring)).toMatchObject({
      status: 'good',
      by: expect.stringContaining('Test Kernels'),
    })
  })
})

describe('packages in the format before rpm 4.14: header and payload are signed together', () => {
  const made = (changedPayload?: Buffer) => {
    const signature = sign(Buffer.concat([oldHeader(), payload]), signer)
    return packageWith(signatureHeader(HEADER_AND_PAYLOAD, signature), oldHeader(), changedPayload)
  }

  test('a changed payload is an error', async () => {
    const changed = Buffer.from(payload)
    changed[5] = (changed[5] ?? 0) ^ 1
    await expect(checkPackage(made(changed), URL, keyring)).rejects.toThrow('BAD signature')
  })

  test('a signature of the header alone does not cover the payload', async () => {
    const path = packageWith(signatureHeader(268, sign(oldHeader(), signer)), oldHeader())
    await expect(checkPackage(path, URL, keyring)).rejects.toThrow('is not signed')
  })

  test('a good signature is accepted', async () => {
    expect(await checkPackage(made(), URL, keyring)).toMatchObject({status: 'good'})
  })
})
