import {createHash} from 'node:crypto'

/** Returns the SHA-256 digest of a value's JSON, in hex. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
