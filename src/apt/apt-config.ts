import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Archive} from './archive.ts'
import {parseStanzas} from './deb822.ts'

/** Base addresses of the machine's Debian or Ubuntu mirrors by archive, in the order of apt. */
type AptArchives = Record<Archive, string[]>

const DEBIAN = [
  'buster',
  'bullseye',
  'bookworm',
  'trixie',
  'forky',
  'duke',
  'sid',
  'stable',
  'oldstable',
  'oldoldstable',
  'testing',
  'unstable',
  'experimental',
]

/** Reads apt's sources. They contain only the machine's own distribution. */
export async function readAptConfig(directory = '/etc/apt'): Promise<AptArchives> {
  const archives: AptArchives = {debian: [], 'debian-security': [], ubuntu: [], 'ubuntu-ports': []}
  for (const file of await sourceFiles(directory)) {
    const text = await readFile(file, 'utf8').catch(() => '')
    const sources = file.endsWith('.sources') ? parseDeb822Sources(text) : parseOneLineSources(text)
    for (const {uri, suites} of sources) {
      for (const address of await addressesOf(uri)) {
        const archive = archiveOf(address, suites)
        if (archive === undefined) continue
        const base = address.replace(/\/+$/, '')
        if (!archives[archive].includes(base)) archives[archive].push(base)
      }
    }
  }
  return archives
}

interface AptSource {
  uri: string
  suites: string[]
}

async function sourceFiles(directory: string): Promise<string[]> {
  const parts = await readdir(join(directory, 'sources.list.d')).catch(() => [])
  const named = parts.filter(name => name.endsWith('.list') || name.endsWith('.sources')).sort()
  return [join(directory, 'sources.list'), ...named.map(name => join(directory, 'sources.list.d', name))]
}

/** Parses lines such as `deb [arch=amd64] https://mirror.example/debian bookworm main`. */
function parseOneLineSources(text: string): AptSource[] {
  return text.split('\n').flatMap(line => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(line)
    return match?.[1] === undefined || match[2] === undefined ? [] : [{uri: match[1], suites: [match[2]]}]
  })
}

function parseDeb822Sources(text: string): AptSource[] {
  return parseStanzas(text).flatMap(stanza => {
    const words = (key: string) => (stanza.get(key) ?? '').split(/\s+/).filter(word => word !== '')
    if (!words('types').includes('deb') || /^(no|false|without|off|disable)$/i.test(stanza.get('enabled') ?? ''))
      return []
    return words('uris').map(uri => ({uri, suites: words('suites')}))
  })
}

/**
 * Resolves a mirror list. GitHub's Ubuntu runners have their mirrors in a file (apt-transport-mirror(1)): one address per
 * line, then options.
 */
async function addressesOf(uri: string): Promise<string[]> {
  const list = /^mirror\+file:(?:\/\/)?(\/.+)$/.exec(uri)?.[1]
  if (list === undefined) return [uri]
  const lines = (await readFile(list, 'utf8').catch(() => '')).split('\n')
  return lines.map(line => line.trim().replace(/\s.*$/, '')).filter(address => /^https?:/.test(address))
}

/** Returns the archive of a source, by the end of its path, and for Debian also by its suites. */
function archiveOf(uri: string, suites: readonly string[]): Archive | undefined {
  const archive = /^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.exec(uri)?.[1]
  switch (archive) {
    case 'debian':
    case 'debian-security':
      return suites.some(suite => DEBIAN.includes(suite.replace(/[-/].*$/, ''))) ? archive : undefined
    case 'ubuntu':
    case 'ubuntu-ports':
      return archive
    default:
      return undefined
  }
}
