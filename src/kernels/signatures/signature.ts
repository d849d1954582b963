import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {errorCode, UserError} from '../../base/errors.ts'
import {runTool, type ToolResult} from '../../host/tool.ts'
import {which} from '../../host/which.ts'
import type {Signature} from '../model/resolved-kernel.ts'

/** The text that a signature covers, and how the check ended. */
export interface SignedText {
  text: string
  signature: Signature
}

/** Why nothing is checked on a machine that has nothing to check with. */
export const NO_PROGRAM = 'neither gpgv nor sqv is installed'

/** Keys to check with, or why there are none. */
export type Keyring =
  /**
   * Binary keys in a file. With `fingerprints` only these primary keys may sign, whatever else is in the file. `strict`: the
   * user named them, and an unknown key is an error.
   */
  | {path: string; fingerprints?: readonly string[]; strict?: boolean}
  /** `onlyHttps`: who is in between may be the reason, so what is not checked is not taken over plain HTTP. */
  | {why: string; onlyHttps?: boolean}

/**
 * Checks a clear-signed file with gpgv, or with sqv, which apt uses from Debian 13 on.
 *
 * @returns the text that is signed, and who signed it; `unchecked` where there is no key or no program to check with
 * @throws UserError for a bad signature, for none where it could be checked, and for what is not checked and came by HTTP
 */
export async function openSigned(signed: Buffer, url: string, keyring: Keyring): Promise<SignedText> {
  if ('why' in keyring) return {text: clearText(signed, url), signature: unchecked(url, keyring)}
  const byGpgv = await runGpgv(['-'], signed, keyring)
  if (byGpgv !== undefined) {
    const signature = judge(byGpgv.status, url, keyring)
    return {text: signature.status === 'good' ? byGpgv.output : clearText(signed, url), signature}
  }
  return (
    (await inFolder(async folder => {
      const [input, output] = [join(folder, 'signed'), join(folder, 'text')]
      await writeFile(input, signed)
      const signature = await checkWithSqv(['--cleartext', '--output', output, input], url, keyring)
      return signature && {text: await readFile(output, 'utf8'), signature}
    })) ?? {text: clearText(signed, url), signature: {status: 'unchecked', why: NO_PROGRAM}}
  )
}

/**
 * Checks a signature that lies beside what it signs, in ASCII armor or binary.
 *
 * @param url where the content is from, for messages
 * @throws UserError as `openSigned`
 */
export async function checkDetached(
  content: Buffer,
  signature: Buffer,
  url: string,
  keyring: Keyring,
): Promise<Signature> {
  if ('why' in keyring) return unchecked(url, keyring)
  return inFolder(async folder => {
    const file = join(folder, 'signature')
    await writeFile(file, signature)
    const byGpgv = await runGpgv([file, '-'], content, keyring)
    if (byGpgv !== undefined) return judge(byGpgv.status, url, keyring)
    const signed = join(folder, 'content')
    await writeFile(signed, content)
    // Before 1.3 without the option.
    const checked = await checkWithSqv(['--signature-file', file, signed], url, keyring)
    return checked ?? (await checkWithSqv([file, signed], url, keyring)) ?? {status: 'unchecked', why: NO_PROGRAM}
  })
}

/** Whether there is a program to check signatures with. */
export function hasVerifier(): boolean {
  return ['gpgv', 'sqv'].some(program => which(program) !== undefined)
}

const WAY_OUT = 'something between here and where it is from changes files: use another mirror or repository'

type KeyFile = Extract<Keyring, {path: string}>

/** Lines `[GNUPG:] <word> <rest>` that gpgv wrote, in their order (GnuPG's doc/DETAILS). */
type Status = readonly {word: string; rest: string}[]

function judge(status: Status, url: string, keyring: KeyFile): Signature {
  const restsOf = (...words: string[]) => status.filter(({word}) => words.includes(word)).map(({rest}) => rest)
  const [bad] = restsOf('BADSIG', 'REVKEYSIG')
  if (bad !== undefined) throw new UserError(`${url}: BAD signature by ${bad}; ${WAY_OUT}`)
  const by = goodSigner(status, keyring)
  if (by !== undefined) return {status: 'good', by}
  const signers = restsOf('GOODSIG', 'ERRSIG', 'EXPKEYSIG').map(rest => rest.replace(/ .*/, ''))
  if (signers.length === 0) throw new UserError(`${url}: is not signed; ${WAY_OUT}`)
  return byUnknown([...new Set(signers)], url, keyring)
}

/** An unknown key may only mean an old keyring. Without HTTPS it may as well mean somebody in between. */
function byUnknown(signers: readonly string[], url: string, {path, strict}: KeyFile): Signature {
  const why = `${path} has no valid key for ${signers.join(', ')}`
  if (strict === true) throw new UserError(`${url}: ${why}; name a keyring that has it`)
  return unchecked(url, {why, onlyHttps: true})
}

/** Each GOODSIG is followed by its VALIDSIG, whose last word is the fingerprint of the primary key. */
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

/** sqv does not know an argument: before 1.3 it reads no clear-signed files, and before 1.2 it ends with 1 for that as well. */
function isUsageError({exitCode, stderr}: ToolResult): boolean {
  return exitCode === 2 || (exitCode === 1 && /^error: .* wasn't expected/m.test(stderr))
}

/** sqv writes the text of a bad one as well, so only its exit code counts; it prints fingerprints of primary keys. */
async function checkWithSqv(args: readonly string[], url: string, keyring: KeyFile): Promise<Signature | undefined> {
  if (which('sqv') === undefined) return undefined
  const result = await runTool('sqv', ['--keyring', keyring.path, ...args])
  if (isUsageError(result)) return undefined
  const words = result.stderr.trim().split('\n').at(-1)?.trim() ?? ''
  const signers = result.stdout.trim().split(/\s+/)
  const {fingerprints = signers} = keyring
  if (result.exitCode !== 0) throw new UserError(`${url}: no good signature by ${keyring.path} (${words}); ${WAY_OUT}`)
  if (!signers.some(signer => fingerprints.includes(signer))) return byUnknown(signers, url, keyring)
  return {status: 'good', by: `${signers.join(', ')} (sqv)`}
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bpfcompat-signature-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function unchecked(url: string, {why, onlyHttps = false}: Extract<Keyring, {why: string}>): Signature {
  if (onlyHttps && !url.startsWith('https:'))
    throw new UserError(`${url}: ${why}; install or update the keyring, or use a mirror with https`)
  return {status: 'unchecked', why}
}

function clearText(signed: Buffer, url: string): string {
  const text =
    /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.exec(
      signed.toString('utf8'),
    )?.[1]
  if (text === undefined) throw new UserError(`${url}: is no signed index; ${WAY_OUT}`)
  return text.replace(/^- /gm, '')
}
