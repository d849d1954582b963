/**
 * Compares two Debian package versions like dpkg; negative if `a` is older.
 * Epoch, then upstream version, then revision; `~` sorts before everything, even the end.
 */
export function compareVersions(a: string, b: string): number {
  const left = splitVersion(a)
  const right = splitVersion(b)
  return (
    left.epoch - right.epoch || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision)
  )
}

function splitVersion(version: string): {epoch: number; upstream: string; revision: string} {
  const colon = version.indexOf(':')
  const rest = version.slice(colon + 1)
  const dash = rest.lastIndexOf('-')
  return {
    epoch: colon === -1 ? 0 : Number(version.slice(0, colon)),
    upstream: dash === -1 ? rest : rest.slice(0, dash),
    revision: dash === -1 ? '' : rest.slice(dash + 1),
  }
}

/** Compares runs of non-digits and runs of digits alternately. */
function comparePart(a: string, b: string): number {
  const left = runsOf(a)
  const right = runsOf(b)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const x = left[at] ?? ''
    const y = right[at] ?? ''
    const order = at % 2 === 0 ? compareText(x, y) : Number(x) - Number(y)
    if (order !== 0) return order
  }
  return 0
}

/** `6.1~rc2` → `['', '6', '.', '1', '~rc', '2']`: even indexes are text, odd ones are numbers. */
function runsOf(part: string): string[] {
  const runs = part.split(/(\d+)/)
  if (runs.at(-1) === '') runs.pop()
  return runs
}

function compareText(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = weight(a[at]) - weight(b[at])
    if (order !== 0) return order
  }
  return 0
}

/** `~` < end < letters < everything else. */
function weight(character: string | undefined): number {
  if (character === '~') return -1
  if (character === undefined) return 0
  const code = character.charCodeAt(0)
  return /[A-Za-z]/.test(character) ? code : code + 256
}
