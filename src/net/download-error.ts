import {UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {showUrl} from './http.ts'

/** A file that one or more mirrors have. */
export interface RemoteFile {
  /** What it is, for messages: `linux-image-6.1.0-56-cloud-amd64 6.1.192-2`. */
  what: string
  urls: readonly string[]
  /** Largest size that is accepted; exact when a digest is given, unless `upTo`. */
  maxBytes: number
  /** The size is not known: `maxBytes` only bounds it. */
  upTo?: boolean | undefined
  sha256?: string | undefined
  /** Where only this one is known. */
  sha512?: string | undefined
  /** Read only so many bytes from the start. They are not verified here: the caller does it by what is in them. */
  prefix?: number | undefined
  /** Sent with each request. */
  headers?: Readonly<Record<string, string>> | undefined
  /** What to do when nobody gives it, for messages. */
  advice?: string | undefined
}

/** What to do when no mirror has a file. */
export function mirrorAdvice(): string {
  return `check the network, or name another mirror with ${setting('mirror')}`
}

/** Why one address gave nothing. */
export interface FailedAttempt {
  url: string
  why: string
  kind: FailureKind
  /** What the server answered, if it did. */
  status?: number | undefined
  /** How the server wants to be asked (`WWW-Authenticate`). */
  challenge?: string | undefined
}

/** `gone`: there is no such file. `closed`: the server is not for us. `passing`: it may go better another time. */
export type FailureKind = 'gone' | 'closed' | 'passing'

/** No mirror gave the file. One line with every address and its reason. */
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

  /** Every server that could be asked says that there is no such file. */
  get gone(): boolean {
    return this.attempts.some(({kind}) => kind === 'gone') && this.attempts.every(({kind}) => kind !== 'passing')
  }
}
