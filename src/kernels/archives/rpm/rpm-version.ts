/** What orders the builds of one package. */
export interface Evr {
  epoch: number
  version: string
  release: string
}

/** Order of two builds: negative when `a` is older. Epoch, then version, then release. */
export function compareEvr(a: Evr, b: Evr): number {
  return a.epoch - b.epoch || compareRpmVersions(a.version, b.version) || compareRpmVersions(a.release, b.release)
}

/** `6.12.0-124.8.1.el10_1`, with the epoch before it where there is one. */
export function evrText({epoch, version, release}: Evr): string {
  return `${epoch === 0 ? '' : `${epoch}:`}${version}-${release}`
}

/** Runs of digits, runs of letters, and the two marks that sort before the end and just behind it. All else only parts. */
const PIECE = /\d+|[A-Za-z]+|[~^]/g

/**
 * Order of two versions, or of two releases, as rpm sees it (rpm, docs/manual/dependencies.md): pieces are compared in turn,
 * numbers are newer than letters, `~` is older than everything and `^` newer than the end only.
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

/** Dates and hashes are longer than what a number can hold. */
function compareNumbers(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return x.length - y.length || compareText(x, y)
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
