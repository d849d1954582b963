/** Epoch, version and release, which order the builds of a package. */
export interface Evr {
  epoch: number
  version: string
  release: string
}

/** Compares two builds by epoch, version and release; negative if `a` is older. */
export function compareEvr(a: Evr, b: Evr): number {
  return a.epoch - b.epoch || compareRpmVersions(a.version, b.version) || compareRpmVersions(a.release, b.release)
}

/** Formats a build: `6.12.0-124.8.1.el10_1`, with an epoch before it if there is one. */
export function evrText({epoch, version, release}: Evr): string {
  return `${epoch === 0 ? '' : `${epoch}:`}${version}-${release}`
}

/** Runs of digits, runs of letters, and the marks `~` and `^`. All other characters are separators. */
const PIECE = /\d+|[A-Za-z]+|[~^]/g

/**
 * Compares two versions or two releases like rpm (rpm, docs/manual/dependencies.md): piece by piece, numbers are newer than
 * letters, `~` is older than everything, and `^` is newer than the end only.
 */
export function compareRpmVersions(a: string, b: string): number {
  const left = a.match(PIECE) ?? []
  const right = b.match(PIECE) ?? []
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePieces(left[at], right[at])
    if (order !== 0) return order
  }
  return 0
}

function comparePieces(a: string | undefined, b: string | undefined): number {
  const order = rank(a) - rank(b)
  if (order !== 0 || a === undefined || b === undefined) return order
  return isNumber(a) ? compareNumbers(a, b) : compareText(a, b)
}

/** `~` < end < `^` < letters < digits. */
function rank(piece: string | undefined): number {
  if (piece === '~') return 0
  if (piece === undefined) return 1
  if (piece === '^') return 2
  return isNumber(piece) ? 4 : 3
}

function isNumber(piece: string): boolean {
  return /^\d/.test(piece)
}

/** Compares as text, since dates and hashes exceed the range of numbers. */
function compareNumbers(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return x.length - y.length || compareText(x, y)
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
