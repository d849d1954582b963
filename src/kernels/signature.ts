import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {errorCode, UserError} from '../errors.ts'
import {runTool} from '../host/tool.ts'
import {which} from '../host/which.ts'
import type {Signature} from './types.ts'

/** Where Debian's archive keys are on a machine that has them. */
const DEBIAN_KEYRINGS: readonly string[] = [
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/debian-archive-keyring.pgp',
]

/** The text that a signature covers, and how the check ended. */
export interface SignedText {
  text: string
  signature: Signature
}

/**
 * Checks a clear-signed file with gpgv, or with sqv, which apt uses from Debian 13 on. A bad signature is an error; where
 * neither or no keyring is there the result says so.
 */
export async function openSigned(signed: Buffer, url: string, keyrings = DEBIAN_KEYRINGS): Promise<SignedText> {
  const keyring = keyrings.find(file => existsSync(file))
  if (keyring === undefined) {
    return unchecked(signed, url, `no keyring at ${keyrings[0] ?? 'any place'}: install debian-archive-keyring`)
  }
  const checked = (await checkWithGpgv(signed, url, keyring)) ?? (await checkWithSqv(signed, url, keyring))
  return checked ?? unchecked(signed, url, 'neither gpgv nor sqv is installed')
}

/** What was unchecked for the lack of a program or a keyring is worth another look once they are there. */
export function canCheckSignatures(keyrings = DEBIAN_KEYRINGS): boolean {
  return keyrings.some(file => existsSync(file)) && ['gpgv', 'sqv'].some(program => which(program) !== undefined)
}

async function checkWithGpgv(signed: Buffer, url: string, keyring: string): Promise<SignedText | undefined> {
  const verified = await runGpgv(signed, keyring)
  if (verified === undefined) return undefined
  const bad = verified.status('BADSIG')[0] ?? verified.status('REVKEYSIG')[0]
  if (bad !== undefined) throw new UserError(`${url}: BAD signature by ${bad}; ${WAY_OUT}`)
  const good = verified.status('GOODSIG')[0]
  if (good !== undefined) return {text: verified.output, signature: {status: 'good', by: good}}
  const keys = [...verified.status('NO_PUBKEY'), ...verified.status('EXPKEYSIG')]
  if (keys.length === 0) throw new UserError(`${url}: is not signed; ${WAY_OUT}`)
  // An unknown key may only mean an old keyring. Without HTTPS it may as well mean somebody in between.
  const why = `${keyring} has no valid key for ${keys.join(', ')}`
  if (!url.startsWith('https:'))
    throw new UserError(`${url}: ${why}; update debian-archive-keyring, or use a mirror with https`)
  return unchecked(signed, url, why)
}

/** Exit code of sqv for arguments that it does not know: before 1.3 it reads no clear-signed files. */
const SQV_USAGE = 2

/** sqv reads and writes files, and writes the text of a bad one as well: only its exit code counts. */
async function checkWithSqv(signed: Buffer, url: string, keyring: string): Promise<SignedText | undefined> {
  if (which('sqv') === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'bpfcompat-sqv-'))
  try {
    const [input, output] = [join(folder, 'InRelease'), join(folder, 'text')]
    await writeFile(input, signed)
    const result = await runTool('sqv', ['--keyring', keyring, '--cleartext', '--output', output, input])
    if (result.exitCode === SQV_USAGE) return undefined
    const words = result.stderr.trim().split('\n').at(-1)?.trim() ?? ''
    if (result.exitCode !== 0) throw new UserError(`${url}: no good signature by ${keyring} (${words}); ${WAY_OUT}`)
    const by = `${result.stdout.trim().split('\n').join(', ')} (sqv)`
    return {text: await readFile(output, 'utf8'), signature: {status: 'good', by}}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

const WAY_OUT = 'something between here and Debian changes files: use another mirror (--mirror)'

/** What gpgv said. `status` lists what follows a status word on its lines. */
interface GpgvResult {
  output: string
  status(word: string): string[]
}

async function runGpgv(signed: Buffer, keyring: string): Promise<GpgvResult | undefined> {
  const {execa} = await import('execa')
  const args = ['--keyring', keyring, '--status-fd', '2', '--output', '-']
  const {stdout, stderr, cause} = await execa('gpgv', args, {input: signed, reject: false, stripFinalNewline: false})
  if (errorCode(cause) === 'ENOENT') return undefined
  const lines = stderr.split('\n')
  const status = (word: string) => {
    const start = `[GNUPG:] ${word} `
    return lines.filter(line => line.startsWith(start)).map(line => line.slice(start.length).trim())
  }
  return {output: stdout, status}
}

function unchecked(signed: Buffer, url: string, why: string): SignedText {
  const text =
    /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.exec(
      signed.toString('utf8'),
    )?.[1]
  if (text === undefined) throw new UserError(`${url}: is no signed index; ${WAY_OUT}`)
  return {text: text.replace(/^- /gm, ''), signature: {status: 'unchecked', why}}
}
