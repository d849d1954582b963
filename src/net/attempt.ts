import type {Response} from 'undici'
import type {FailureKind} from './download-error.ts'
import {isStall} from './http.ts'

/** Maximum number of tries per address. After a lost connection, the next try resumes the download. */
const TRIES_PER_URL = 4
/** A server that stops sending costs half a minute per try. */
const TRIES_WHEN_SILENT = 2

/** Returns the maximum number of tries after an error. */
export function triesFor(error: unknown): number {
  return isStall(error) ? TRIES_WHEN_SILENT : TRIES_PER_URL
}

/** One address failed; the next one may work. */
export class AttemptError extends Error {
  readonly kind: FailureKind
  /** Time after which the same address may be tried again; undefined: never. */
  readonly retryAfterMs: number | undefined

  /** Maximum number of tries. */
  readonly tries: number

  /** HTTP status, if the server answered. */
  status: number | undefined
  challenge: string | undefined

  constructor(why: string, kind: FailureKind, retryAfterMs?: number, tries = TRIES_PER_URL) {
    super(why)
    this.tries = tries
    this.kind = kind
    this.retryAfterMs = retryAfterMs
  }

  /** Adds the answer of the server: its status, and its `WWW-Authenticate` header as the challenge. */
  answered(status: number, headers: Response['headers']): this {
    this.status = status
    this.challenge = headers.get('www-authenticate') ?? undefined
    return this
  }
}
