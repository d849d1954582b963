import {oneLine} from '../text/clean.ts'

/** Why apt-get failed. */
export interface AptFailure {
  why: string
  /** The fix, if the message of apt does not contain it. */
  fix?: string | undefined
  /** Updated package lists may help. */
  curable: boolean
}

/**
 * Returns a lock file of apt that another process holds: `/var/lib/apt/lists/lock, held by process 12 (unattended-upgr)`.
 */
export function heldLock(output: string): string | undefined {
  const found = /^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(output)
  if (found === null) return undefined
  return found[2] === undefined ? found[1] : `${found[1]}, held by ${found[2]}`
}

/** A package list or package that apt could not fetch, or did not accept. */
export interface FailedFetch {
  /** The source, in the notation of apt: `http://mirror.example/debian`. */
  source: string
  /** File of the source: `bookworm InRelease`. */
  file: string
  why: string
}

/** Returns the files that apt-get could not fetch. The exit code of `update` is 0 even if a server cannot be reached. */
export function failedFetches(output: string): FailedFetch[] {
  const fetched = [...output.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)]
  const expired = [
    ...output.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm),
  ]
  return [...fetched, ...expired].map(([, source = '', file = '', why = '']) => ({
    source,
    file,
    why: oneLine(why.replace(/\[IP: .*?\]/, ''), 200),
  }))
}

const FAILURES_SHOWN = 3

/** Formats failed fetches, one per source. */
export function showFetches(failures: readonly FailedFetch[]): string {
  const first = new Map<string, FailedFetch>()
  for (const failure of failures) if (!first.has(failure.source)) first.set(failure.source, failure)
  const shown = [...first.values()].slice(0, FAILURES_SHOWN).map(({source, file, why}) => `${source} ${file}: ${why}`)
  const more = first.size - shown.length
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}

/** Returns the fix for a failed source. */
export function fetchFix([failure]: readonly FailedFetch[]): string {
  const {source = '', file = '', why = ''} = failure ?? {}
  if (source.startsWith('cdrom:')) return "add an archive on the network to apt's sources (/etc/apt)"
  if (/not valid yet/.test(why)) return "correct this machine's clock"
  if (/expired/.test(why))
    return "correct this machine's clock, or name a mirror that is up to date in apt's sources (/etc/apt)"
  if (/\b407\b/.test(why)) return 'add the login to the proxy variable (http_proxy, https_proxy)'
  if (/NO_PUBKEY|not signed|couldn't be verified/.test(why)) return 'install the key of this source'
  if (/\b404\b/.test(why) && /Release$/.test(file))
    return "use a newer release of the distribution, or name an archive that still has this one in apt's sources (/etc/apt)"
  if (/\b404\b/.test(why))
    return "name another mirror in apt's sources (/etc/apt): this one lists packages that it does not have"
  return "check the network, or name another mirror in apt's sources (/etc/apt)"
}

/** Recognizes a failure in the output of apt. */
interface Rule {
  pattern: RegExp
  failure(found: RegExpExecArray, output: string): AptFailure
}

/** Causes come before their consequences. */
const RULES: readonly Rule[] = [
  {
    pattern: /^E: dpkg was interrupted/m,
    failure: () => ({
      why: 'dpkg was interrupted earlier and left packages half installed',
      fix: 'run "dpkg --configure -a" as root',
      curable: false,
    }),
  },
  {
    pattern: /^.*(?:No space left on device|enough free space in).*$/m,
    failure: ([line]) => ({why: oneLine(withoutMark(line)), fix: 'free some space there', curable: false}),
  },
  {
    pattern: /^.*Read-only file system.*$/m,
    failure: ([line]) => ({why: oneLine(withoutMark(line)), fix: 'make that file system writable', curable: false}),
  },
  {
    pattern: /^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
    failure: ([, packages = '']) => ({
      why: `unmet dependencies: ${oneLine(packages)}`,
      fix: 'upgrade these packages (apt-get upgrade), and unhold those that are held (apt-mark unhold)',
      curable: true,
    }),
  },
  {
    pattern: /^E: Packages need to be removed but remove is disabled/m,
    failure: (_, output) => ({
      why: `it would remove ${oneLine(/will be REMOVED:\n((?: .*\n)+)/.exec(output)?.[1] ?? 'packages')}`,
      fix: 'remove these packages yourself (apt-get remove), or use another image',
      curable: false,
    }),
  },
  {
    pattern: /^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
    failure: (_, output) => ({
      why: `no apt source has ${namesNotFound(output).join(' and ')}`,
      fix: "check apt's sources (/etc/apt)",
      curable: true,
    }),
  },
  {
    pattern: /^dpkg: error processing .*:\n.*$/m,
    failure: ([lines]) => ({why: oneLine(lines), curable: false}),
  },
]

/** Returns why apt-get failed, from its complete output; undefined if the output has no reason. */
export function readFailure(output: string): AptFailure | undefined {
  const lock = heldLock(output)
  if (lock !== undefined)
    return {why: `another process uses the package manager (${lock})`, fix: 'wait for it to end', curable: false}
  for (const {pattern, failure} of RULES) {
    const found = pattern.exec(output)
    if (found !== null) return failure(found, output)
  }
  const fetches = failedFetches(output)
  if (fetches.length > 0) return {why: showFetches(fetches), fix: fetchFix(fetches), curable: true}
  const line = /^E: .*$/m.exec(output)?.[0]
  return line === undefined ? undefined : {why: oneLine(withoutMark(line)), curable: true}
}

function namesNotFound(output: string): string[] {
  const found = output.matchAll(
    /^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm,
  )
  return [...new Set([...found].map(([, name = '']) => name))]
}

function withoutMark(line: string): string {
  return line.replace(/^[EW]: /, '')
}
