import {errorMessage, UserError} from '../../../base/errors.ts'
import {type Checksum, checksumOf} from './checksum.ts'
import {readXml} from './xml.ts'

/** What repomd.xml says of the list of packages. */
export interface Repomd {
  date: Date | undefined
  primary: {href: string; checksum: Checksum; size: number}
}

/**
 * Reads repomd.xml: where the list of packages is, and its digest.
 *
 * @param url where it was, for messages
 */
export async function parseRepomd(content: Buffer, url: string): Promise<Repomd> {
  const wanted = new Map<string, string>()
  let [inPrimary, revision, type] = [false, '', '']
  try {
    await readXml(inOnePiece(content), {
      open(name, attributes) {
        if (name === 'data') inPrimary = attributes.type === 'primary'
        if (name === 'checksum') type = attributes.type ?? ''
        if (inPrimary && name === 'location') wanted.set('href', attributes.href ?? '')
      },
      close(name, text) {
        if (name === 'revision') revision = text.trim()
        if (inPrimary) wanted.set(name, text.trim())
        if (inPrimary && name === 'checksum') wanted.set('type', type)
        if (name === 'data') inPrimary = false
      },
    })
  } catch (error) {
    throw new UserError(`${url}: is no index of a repository: ${errorMessage(error)}; check the address`)
  }
  const href = wanted.get('href')
  const size = Number(wanted.get('size'))
  if (href === undefined || href === '' || !Number.isSafeInteger(size) || size <= 0)
    throw new UserError(`${url}: names no list of packages (primary) with its size; check the address`)
  const checksum = checksumOf(wanted.get('type') ?? '', wanted.get('checksum') ?? '', `${url}: the list of packages`)
  return {date: dateOf(revision) ?? dateOf(wanted.get('timestamp') ?? ''), primary: {href, checksum, size}}
}

/** The revision is mostly the time it was made at, in seconds; some repositories count instead. */
function dateOf(text: string): Date | undefined {
  const seconds = Number(text)
  return /^\d{9,11}(\.\d+)?$/.test(text) ? new Date(Math.floor(seconds) * 1000) : undefined
}

async function* inOnePiece(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content
}
