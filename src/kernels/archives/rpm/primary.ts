import {type Checksum, checksumOf, isChecksum} from './checksum.ts'
import type {Evr} from './rpm-version.ts'
import {readXml} from './xml.ts'

/** A package in the list of a repository. */
export interface ListedRpm extends Evr {
  name: string
  arch: string
  checksum: Checksum
  size: number
  /** Address, relative to `base`, or to the repository. */
  href: string
  base?: string
  /** Name of the source package: `kernel`. */
  source: string
  /** `uname -r` of its kernel, if the list has it. SUSE's lists do not. */
  uname?: string
}

/** Selects packages of a list. */
export interface Wanted {
  names: readonly string[]
  arch: string
}

/** `kernel-uname-r = 5.14.0-570.el9.x86_64`; kernels of other lines have their name in it. */
const UNAME = /^kernel(?:-[\w.]+)*-uname-r$/
const MAX_LISTED = 20_000
/** Limit for a name, a version, an address. */
const MAX_TEXT = 4096

/**
 * Reads the package list of a repository (primary.xml), and returns the wanted packages.
 *
 * @param url URL of the list, for messages
 */
export async function parsePrimary(
  chunks: AsyncIterable<Uint8Array>,
  url: string,
  {names, arch}: Wanted,
): Promise<ListedRpm[]> {
  const listed: ListedRpm[] = []
  let current: Map<string, string> | undefined
  let inProvides = false
  await readXml(chunks, {
    open(name, attributes) {
      if (name === 'package') current = new Map()
      if (current === undefined) return
      if (name === 'provides') inProvides = true
      else if (name === 'entry' && inProvides) takeUname(current, attributes)
      else for (const key of ATTRIBUTES[name] ?? []) current.set(`${name} ${key}`, attributes[key] ?? '')
    },
    close(name, text) {
      if (name === 'provides') inProvides = false
      if (current === undefined) return
      // Most packages are not wanted, and the rest of their element is skipped.
      if (name === 'name' && !names.includes(text.trim())) current = undefined
      else if (name === 'arch' && text.trim() !== arch) current = undefined
      else if (TEXTS.includes(name)) current.set(name, text.trim())
      else if (name === 'package') {
        listed.push(listedRpm(current, url))
        current = undefined
        if (listed.length > MAX_LISTED) throw new Error(`it lists more than ${MAX_LISTED} kernel packages`)
      }
    },
  })
  return listed
}

const TEXTS: readonly string[] = ['name', 'arch', 'checksum', 'sourcerpm']
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  version: ['epoch', 'ver', 'rel'],
  checksum: ['type'],
  size: ['package'],
  location: ['href', 'xml:base'],
}

function takeUname(current: Map<string, string>, {name = '', ver, rel}: Readonly<Record<string, string>>): void {
  if (!UNAME.test(name) || ver === undefined || current.has('uname')) return
  current.set('uname', rel === undefined || rel === '' ? ver : `${ver}-${rel}`)
}

function listedRpm(fields: ReadonlyMap<string, string>, url: string): ListedRpm {
  const field = (key: string) => fields.get(key) ?? ''
  const [name, base, uname] = [field('name'), field('location xml:base'), field('uname')]
  const listed = {
    name,
    epoch: Number(field('version epoch')),
    version: field('version ver'),
    release: field('version rel'),
    arch: field('arch'),
    checksum: checksumOf(field('checksum type'), field('checksum'), `${url}: ${name}`),
    size: Number(field('size package')),
    href: field('location href'),
    ...(base === '' ? {} : {base}),
    source: field('sourcerpm').replace(/-[^-]+-[^-]+\.src\.rpm$/, ''),
    ...(uname === '' ? {} : {uname}),
  }
  if (!isListedRpm(listed)) throw new Error(`its entry for the package ${name} is incomplete`)
  return listed
}

/** Reports whether data has the shape of a listed package. */
export function isListedRpm(data: unknown): data is ListedRpm {
  if (typeof data !== 'object' || data === null) return false
  const {epoch, size, checksum, base = '', uname = '', ...texts} = data as Record<string, unknown>
  return (
    ['name', 'version', 'release', 'arch', 'href'].every(key => isShort(texts[key]) && texts[key] !== '') &&
    [texts.source, base, uname].every(isShort) &&
    [epoch, size].every(number => Number.isSafeInteger(number) && Number(number) >= 0) &&
    Number(size) > 0 &&
    isChecksum(checksum)
  )
}

function isShort(text: unknown): boolean {
  return typeof text === 'string' && text.length <= MAX_TEXT
}
