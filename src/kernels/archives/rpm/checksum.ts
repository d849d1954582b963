import {UserError} from '../../../base/errors.ts'

/** Checksum in an index. SUSE uses SHA-512, all others SHA-256. */
export interface Checksum {
  algorithm: 'sha256' | 'sha512'
  digest: string
}

const HEX_LENGTH = {sha256: 64, sha512: 128} as const

/**
 * Parses a checksum of an index.
 *
 * @param of name of the file, for messages
 * @throws UserError if its type is not secure, or it is malformed
 */
export function checksumOf(type: string, digest: string, of: string): Checksum {
  if (type !== 'sha256' && type !== 'sha512')
    throw new UserError(
      `${of} has a checksum of type \`${type}\`, which is not accepted; use a repository with sha256 or sha512`,
    )
  if (!isDigest(type, digest)) throw new UserError(`${of} has a damaged checksum; try again later`)
  return {algorithm: type, digest}
}

/** Reports whether data from a cache is a checksum. */
export function isChecksum(data: unknown): data is Checksum {
  if (typeof data !== 'object' || data === null || !('algorithm' in data) || !('digest' in data)) return false
  const {algorithm, digest} = data
  return (algorithm === 'sha256' || algorithm === 'sha512') && typeof digest === 'string' && isDigest(algorithm, digest)
}

function isDigest(algorithm: Checksum['algorithm'], digest: string): boolean {
  return digest.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(digest)
}
