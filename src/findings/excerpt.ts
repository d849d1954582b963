/** An excerpt fills a screen at most; the whole log is kept as a file. */
const EXCERPT_LINES = 12
const EXCERPT_LINE_LENGTH = 400
/** What is looked at of a log: its end. A log from a hostile guest may be one line of many megabytes. */
const TAIL_LENGTH = 64 * 1024

/** The end that matters of a verifier log: what was checked last, the error, and the explanation of newer kernels. */
export function verifierExcerpt(log: string): string | null {
  return lastLines(tail(log).split('\n').filter(isNoStatistic))
}

/** The end that matters of libbpf's messages. */
export function libbpfExcerpt(log: string): string | null {
  return lastLines(tail(log).split('\n').filter(isNoNoise))
}

/** The last 64 KiB of a log, without carriage returns. */
export function tail(log: string): string {
  return log.slice(-TAIL_LENGTH).replaceAll('\r', '')
}

/** `false` for the verifier's figures: they are reported as numbers. */
export function isNoStatistic(line: string): boolean {
  return !/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth |subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line,
  )
}

/**
 * libbpf creates each map with its BTF and tries again without: the first failure is no failure. The marks around the
 * verifier's log say nothing either.
 */
export function isNoNoise(line: string): boolean {
  return !/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.test(
    line,
  )
}

function lastLines(lines: readonly string[]): string | null {
  const kept = lines.slice(-EXCERPT_LINES).map(cut)
  return kept.length === 0 ? null : kept.join('\n')
}

function cut(line: string): string {
  return line.length > EXCERPT_LINE_LENGTH ? `${line.slice(0, EXCERPT_LINE_LENGTH)}…` : line.trimEnd()
}
