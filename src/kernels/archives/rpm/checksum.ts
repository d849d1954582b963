import {UserError} from '../../../base/errors.ts'

/** How an index names a file by its content. SUSE has SHA-512, everybody else SHA-256. */
export interface Checksum {
  algorithm: 'sha256' | 'sha512'
  digest: string
}

const HEX_LENGTH = {sha256: 64, sha512: 128} as const

/**
 * A checksum of an index.
 *
 * @param of whose it is, for messages
 * @throws UserError when it is of a kind that proves nothing, or is none
 */
export function checksumOf(type: string, digest: string, of: string): Checksum {
  if (type !== 'sha256' && type !== 'sha512')
    throw new UserError(
      `${of} has a checksum of type \`${type}\`, which is not taken for proof; use a repository with sha256 or sha512`,
    )
  if (!isDigest(type, digest)) throw new UserError(`${of} has a damaged checksum; try again later`)
  return {algorithm: type, digest}
}

/** Whether data from a cache is one. */
export function isChecksum(data: unknown): data is Checksum {
  if (typeof data !== 'object' || data === null || !('algorithm' in data) || !('digest' in data)) return false
  const {algorithm, digest} = data
  return (algorithm === 'sha256' || algorithm === 'sha512') && typeof digest === 'string' && isDigest(algorithm, digest)
}

function isDigest(algorithm: Checksum['algorithm'], digest: string): boolean {
  return digest.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(digest)
}
