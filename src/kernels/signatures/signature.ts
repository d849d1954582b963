import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {errorCode, UserError} from '../../base/errors.ts'
import {runTool, type ToolResult} from '../../host/tool.ts'
import {which} from '../../host/which.ts'
import type {Signature} from '../model/resolved-kernel.ts'

/** The text that a signature covers, and the result of the check. */
interface SignedText {
  text: string
  signature: Signature
}

/** Reason why nothing is checked on a machine without a program for it. */
export const NO_PROGRAM = 'neither gpgv nor sqv is installed'

/** Keys to check with, or the reason why there are none. */
export type Keyring =
  /**
   * Binary keys in a file. With `fingerprints`, only these primary keys may sign, even if the file has more. `strict`: the
   * user named the keys, and a signature by another key is an error.
   */
  | {path: string; fingerprints?: readonly string[]; strict?: boolean}
  /** `onlyHttps`: an attacker on the network may be the reason, so unchecked files are not accepted over plain HTTP. */
  | {why: string; onlyHttps?: boolean}

/**
 * Checks a clear-signed file with gpgv, or with sqv, which apt uses from Debian 13 on.
 *
 * @returns the signed text and who signed it; `unchecked` if there is no key or no program to check with
 * @throws UserError for a bad or missing signature, and for a file that is not checked and came over plain HTTP
 */
export async function openSigned(signed: Buffer, url: string, keyring: Keyring): Promise<SignedText> {
  if ('why' in keyring) return {text: clearText(signed, url), signature: unchecked(url, keyring)}
  const byGpgv = await runGpgv(['-'], signed, keyring)
  if (byGpgv !== undefined) {
    const signature = judge(byGpgv.status, url, keyring)
    return {text: signature.status === 'good' ? byGpgv.output : clearText(signed, url), signature}
  }
  return (
    (await inDirectory(async directory => {
      const [input, output] = [join(directory, 'signed'), join(directory, 'text')]
      await writeFile(input, signed)
      const signature = await checkWithSqv(['--cleartext', '--output', output, input], url, keyring)
      return signature && {text: await readFile(output, 'utf8'), signature}
    })) ?? {text: clearText(signed, url), signature: {status: 'unchecked', why: NO_PROGRAM}}
  )
}

/**
 * Checks a detached signature, ASCII-armored or binary.
 *
 * @param url URL of the content, for messages
 * @throws UserError like `openSigned`
 */
export async function checkDetached(
  content: Buffer,
  signature: Buffer,
  url: string,
  keyring: Keyring,
): Promise<Signature> {
  if ('why' in keyring) return unchecked(url, keyring)
  return inDirectory(async directory => {
    const file = join(directory, 'signature')
    await writeFile(file, signature)
    const byGpgv = await runGpgv([file, '-'], content, keyring)
    if (byGpgv !== undefined) return judge(byGpgv.status, url, keyring)
    const signed = join(directory, 'content')
    await writeFile(signed, content)
    // sqv before 1.3 does not have the option.
    const checked = await checkWithSqv(['--signature-file', file, signed], url, keyring)
    return checked ?? (await checkWithSqv([file, signed], url, keyring)) ?? {status: 'unchecked', why: NO_PROGRAM}
  })
}

/** Reports whether a program to check signatures is installed. */
export function hasVerifier(): boolean {
  return ['gpgv', 'sqv'].some(program => which(program) !== undefined)
}

const ADVICE = 'a server or proxy may have changed it; use another mirror or repository'

type KeyFile = Extract<Keyring, {path: string}>

/** Status lines of gpgv, `[GNUPG:] <word> <rest>`, in order (GnuPG's doc/DETAILS). */
type Status = readonly {word: string; rest: string}[]

function judge(status: Status, url: string, keyring: KeyFile): Signature {
  const restsOf = (...words: string[]) => status.filter(({word}) => words.includes(word)).map(({rest}) => rest)
  const [bad] = restsOf('BADSIG', 'REVKEYSIG')
  if (bad !== undefined) throw new UserError(`${url}: BAD signature by ${bad}; ${ADVICE}`)
  const by = goodSigner(status, keyring)
  if (by !== undefined) return {status: 'good', by}
  const signers = restsOf('GOODSIG', 'ERRSIG', 'EXPKEYSIG').map(rest => rest.replace(/ .*/, ''))
  if (signers.length === 0) throw new UserError(`${url}: is not signed; ${ADVICE}`)
  return byUnknown([...new Set(signers)], url, keyring)
}

/** Handles a signature by an unknown key. Usually the keyring is old. Without HTTPS it may also be an attack. */
function byUnknown(signers: readonly string[], url: string, {path, strict}: KeyFile): Signature {
  const why = `${path} has no valid key for ${signers.join(', ')}`
  if (strict === true) throw new UserError(`${url}: ${why}; name a keyring that has it`)
  return unchecked(url, {why, onlyHttps: true})
}

/**
 * Returns the signer of a good signature. Each GOODSIG is followed by a VALIDSIG, whose last word is the fingerprint of the
 * primary key.
 */
function goodSigner(status: Status, {fingerprints}: KeyFile): string | undefined {
  let by: string | undefined
  for (const {word, rest} of status) {
    if (['NEWSIG', 'EXPSIG', 'EXPKEYSIG'].includes(word)) by = undefined
    else if (word === 'GOODSIG') by = rest
    else if (word === 'VALIDSIG' && by !== undefined) {
      if (fingerprints === undefined || fingerprints.includes(rest.split(' ').at(-1) ?? '')) return by
    }
  }
  return undefined
}

async function runGpgv(
  files: readonly string[],
  input: Buffer,
  {path}: KeyFile,
): Promise<{output: string; status: Status} | undefined> {
  const {execa} = await import('execa')
  const args = ['--keyring', path, '--status-fd', '2', ...(files.length === 1 ? ['--output', '-'] : []), ...files]
  const {stdout, stderr, cause} = await execa('gpgv', args, {input, reject: false, stripFinalNewline: false})
  if (errorCode(cause) === 'ENOENT') return undefined
  const status = [...stderr.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([, word = '', rest = '']) => ({
    word,
    rest: rest.trim(),
  }))
  return {output: stdout, status}
}

/**
 * Reports whether sqv does not know an argument: before 1.3 it reads no clear-signed files, and before 1.2 its exit code for
 * that is 1.
 */
function isUsageError({exitCode, stderr}: ToolResult): boolean {
  return exitCode === 2 || (exitCode === 1 && /^error: .* wasn't expected/m.test(stderr))
}

/**
 * Checks with sqv. It also writes the text of a bad signature, so only its exit code counts. It prints fingerprints of
 * primary keys.
 */
async function checkWithSqv(args: readonly string[], url: string, keyring: KeyFile): Promise<Signature | undefined> {
  if (which('sqv') === undefined) return undefined
  const result = await runTool('sqv', ['--keyring', keyring.path, ...args])
  if (isUsageError(result)) return undefined
  const words = result.stderr.trim().split('\n').at(-1)?.trim() ?? ''
  const signers = result.stdout.trim().split(/\s+/)
  const {fingerprints = signers} = keyring
  if (result.exitCode !== 0)
    throw new UserError(`${url}: no good signature by a key of ${keyring.path} (${words}); ${ADVICE}`)
  if (!signers.some(signer => fingerprints.includes(signer))) return byUnknown(signers, url, keyring)
  return {status: 'good', by: `${signers.join(', ')} (sqv)`}
}

async function inDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bpfcompat-signature-'))
  try {
    return await work(directory)
  } finally {
    await rm(directory, {recursive: true, force: true})
  }
}

function unchecked(url: string, {why, onlyHttps = false}: Extract<Keyring, {why: string}>): Signature {
  if (onlyHttps && !url.startsWith('https:'))
    throw new UserError(`${url}: ${why}; install or update the keyring, or use an https mirror`)
  return {status: 'unchecked', why}
}

function clearText(signed: Buffer, url: string): string {
  const text =
    /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.exec(
      signed.toString('utf8'),
    )?.[1]
  if (text === undefined) throw new UserError(`${url}: is not a signed index; ${ADVICE}`)
  return text.replace(/^- /gm, '')
}
