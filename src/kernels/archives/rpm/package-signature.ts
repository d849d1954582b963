import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {UserError} from '../../../base/errors.ts'
import type {Signature} from '../../model/resolved-kernel.ts'
import {countedFile} from '../../packages/extraction.ts'
import {type RpmHeader, readRpmHeader, TAG} from '../../packages/rpm-header.ts'
import {checkDetached, type Keyring} from '../../signatures/signature.ts'

/** Tags of the signature header (rpm, include/rpm/rpmtag.h, rpmSigTag). */
const SIGNATURE_TAG = {
  /** DSA and RSA signatures of the header. */
  header: [267, 268],
  /** All signatures of the header, in Base64: rpm 6. */
  openPgp: 278,
  /** Signatures of header and payload together: before rpm 4.14, only they cover the payload. */
  whole: [1005, 1002],
} as const

/** PGPHASHALGO_SHA256, the algorithm of the payload digest. */
const SHA256 = 8
const MAX_SIGNATURES = 8
/** OpenPGP versions that gpgv supports. Newer packages have a second, post-quantum signature of version 6. */
const READABLE_VERSIONS: readonly number[] = [3, 4]
/** Limit for packages of before rpm 4.14, which gpgv must get as a whole: kernels of that time have 50 MB. */
const MAX_SIGNED_WHOLE = 256 << 20

/**
 * Checks the signature of a package: that of its header, which has the digest of the payload. One good signature suffices.
 *
 * @param url URL of the package, for messages
 * @throws UserError if a signature is bad, the payload does not match the header, or there is no signature
 */
export async function checkPackage(path: string, url: string, keyring: Keyring): Promise<Signature> {
  const header = await readRpmHeader(path)
  const digest = header.tags.text(TAG.payloadDigests)
  const signed =
    digest === undefined
      ? {signatures: tagged(header, SIGNATURE_TAG.whole), content: () => readFrom(path, header.range.start)}
      : {
          signatures: [...openPgpSignatures(header), ...tagged(header, SIGNATURE_TAG.header)],
          content: () => readFrom(path, header.range.start, header.range.end),
        }
  if (digest !== undefined) await checkPayload(path, url, header, digest)
  if (signed.signatures.length === 0)
    throw new UserError(`${url}: is not signed, and neither is its repository; ${FIX}`)
  const readable = signed.signatures.filter(signature => READABLE_VERSIONS.includes(versionOf(signature) ?? 0))
  const [first, ...others] = readable
  if (first === undefined) throw new UserError(`${url}: has no signature in a format that gpgv supports; ${FIX}`)
  const content = await signed.content()
  let result = await checkDetached(content, first, url, keyring)
  for (const signature of others) {
    if (result.status === 'good') break
    result = await checkDetached(content, signature, url, keyring)
  }
  return result
}

const FIX = 'use another repository'

async function checkPayload(path: string, url: string, {tags, range}: RpmHeader, expected: string): Promise<void> {
  const [algorithm] = tags.numbers(TAG.payloadDigestAlgorithm)
  if (algorithm !== SHA256)
    throw new UserError(`${url}: has a payload digest of the unknown algorithm ${algorithm}; ${FIX}`)
  const hash = createHash('sha256')
  for await (const chunk of countedFile(path, {start: range.end}).chunks()) hash.update(chunk)
  if (hash.digest('hex') !== expected)
    throw new UserError(`${url}: its content does not match the digest in its header; ${FIX}`)
}

function tagged({signature}: RpmHeader, tags: readonly number[]): Buffer[] {
  return tags.flatMap(tag => signature.binary(tag) ?? [])
}

function openPgpSignatures({signature}: RpmHeader): Buffer[] {
  return signature
    .texts(SIGNATURE_TAG.openPgp)
    .slice(0, MAX_SIGNATURES)
    .map(text => Buffer.from(text, 'base64'))
}

const OLD_FORMAT_LENGTHS = [1, 2, 4, 0]

/** Returns the version of a signature packet: the byte after its header (RFC 9580, sections 4.2 and 5.2). */
function versionOf(packet: Buffer): number | undefined {
  const tag = packet[0] ?? 0
  if ((tag & 0x40) === 0) return packet[1 + (OLD_FORMAT_LENGTHS[tag & 3] ?? 0)]
  const length = packet[1] ?? 0
  return packet[length < 192 ? 2 : length < 224 ? 3 : 6]
}

async function readFrom(path: string, start: number, end?: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const length = (end ?? (await file.stat()).size) - start
    if (length > MAX_SIGNED_WHOLE)
      throw new UserError(
        `a package of the format before rpm 4.14 has ${length} bytes, and at most ${MAX_SIGNED_WHOLE} can be checked`,
      )
    const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
