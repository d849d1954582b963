import {UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {showUrl} from './http.ts'

/** A file to download from one of several addresses. */
export interface RemoteFile {
  /** Name of the file, for messages: `linux-image-6.1.0-56-cloud-amd64 6.1.192-2`. */
  what: string
  urls: readonly string[]
  /** Maximum size in bytes; the exact size if there is a digest and `upTo` is not set. */
  maxBytes: number
  /** The exact size is not known; `maxBytes` is only a limit. */
  upTo?: boolean | undefined
  sha256?: string | undefined
  /** Digest to use if `sha256` is not known. */
  sha512?: string | undefined
  /** Read only this number of bytes from the start. They are not verified here; the caller verifies their content. */
  prefix?: number | undefined
  /** Headers of each request. */
  headers?: Readonly<Record<string, string>> | undefined
  /** The fix if no address works, for messages. */
  advice?: string | undefined
}

/** Returns the fix for a failed download from mirrors. */
export function mirrorAdvice(): string {
  return `check the network, or name another mirror with ${setting('mirror')}`
}

/** Why one address failed. */
export interface FailedAttempt {
  url: string
  why: string
  kind: FailureKind
  /** HTTP status, if the server answered. */
  status?: number | undefined
  /** Authentication that the server requires (`WWW-Authenticate`). */
  challenge?: string | undefined
}

/** `gone`: there is no such file. `closed`: the server cannot be used. `passing`: a later try may succeed. */
export type FailureKind = 'gone' | 'closed' | 'passing'

/** All addresses of a file failed. The message is one line with each address and its reason. */
export class DownloadError extends UserError {
  readonly what: string
  readonly attempts: readonly FailedAttempt[]
  readonly advice: string

  constructor(what: string, attempts: readonly FailedAttempt[], advice = mirrorAdvice()) {
    const reasons = attempts.map(({url, why}) => `${showUrl(url)}: ${why}`).join('; ')
    super(`cannot download ${what}: ${reasons}; ${advice}`)
    this.what = what
    this.attempts = attempts
    this.advice = advice
  }

  /** Reports whether every server that could be used answered that there is no such file. */
  get gone(): boolean {
    return this.attempts.some(({kind}) => kind === 'gone') && this.attempts.every(({kind}) => kind !== 'passing')
  }
}
