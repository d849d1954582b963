import {errorMessage, UserError} from '../../../base/errors.ts'
import {type Checksum, checksumOf} from './checksum.ts'
import {readXml} from './xml.ts'

/** Information in repomd.xml about the package list. */
export interface Repomd {
  date: Date | undefined
  primary: {href: string; checksum: Checksum; size: number}
}

/**
 * Reads the address and digest of the package list from repomd.xml.
 *
 * @param url its URL, for messages
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
    throw new UserError(`${url}: is not the index of a repository: ${errorMessage(error)}; check the address`)
  }
  const href = wanted.get('href')
  const size = Number(wanted.get('size'))
  if (href === undefined || href === '' || !Number.isSafeInteger(size) || size <= 0)
    throw new UserError(`${url}: has no package list (primary) with its size; check the address`)
  const checksum = checksumOf(wanted.get('type') ?? '', wanted.get('checksum') ?? '', `${url}: the list of packages`)
  return {date: dateOf(revision) ?? dateOf(wanted.get('timestamp') ?? ''), primary: {href, checksum, size}}
}

/** Parses a time in seconds. The revision is usually such a time, but a counter in some repositories. */
function dateOf(text: string): Date | undefined {
  const seconds = Number(text)
  return /^\d{9,11}(\.\d+)?$/.test(text) ? new Date(Math.floor(seconds) * 1000) : undefined
}

async function* inOnePiece(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content
}
