import type {Response} from 'undici'
import type {FailureKind} from './download-error.ts'
import {isStall} from './http.ts'

/** Times one address is asked; a cut connection goes on where it ended. */
const TRIES_PER_URL = 4
/** A server that falls silent costs half a minute each time. */
const TRIES_WHEN_SILENT = 2

/** How often an address that failed so may be asked in all. */
export function triesFor(error: unknown): number {
  return isStall(error) ? TRIES_WHEN_SILENT : TRIES_PER_URL
}

/** One address gave nothing: the next may. */
export class AttemptError extends Error {
  readonly kind: FailureKind
  /** The same address is worth another try after this time. */
  readonly retryAfterMs: number | undefined

  /** How often it may be asked in all. */
  readonly tries: number

  /** What the server answered, if it did. */
  status: number | undefined
  challenge: string | undefined

  constructor(why: string, kind: FailureKind, retryAfterMs?: number, tries = TRIES_PER_URL) {
    super(why)
    this.tries = tries
    this.kind = kind
    this.retryAfterMs = retryAfterMs
  }

  answered(status: number, headers: Response['headers']): this {
    this.status = status
    this.challenge = headers.get('www-authenticate') ?? undefined
    return this
  }
}
