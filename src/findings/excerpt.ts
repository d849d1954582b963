/** An excerpt fits on a screen. The whole log is kept in a file. */
export const EXCERPT_LINES = 14
const EXCERPT_LINE_LENGTH = 400
/** Characters at the end of a log that are read. A log from a hostile guest may be one line of many megabytes. */
const TAIL_LENGTH = 64 * 1024

/** Returns the last lines of libbpf's messages, without noise; null if there are none. */
export function libbpfExcerpt(log: string): string | null {
  return joined(tail(log).split('\n').filter(isNoNoise).slice(-EXCERPT_LINES))
}

/** Returns the ends of stderr and stdout, each below its name; null if both are empty. */
export function outputExcerpt(stdout: string, stderr: string): string | null {
  const parts = [['stderr', stderr] as const, ['stdout', stdout] as const]
    .map(([name, text]) => ({name, lines: endOf(text)}))
    .filter(({lines}) => lines.length > 0)
  const each = Math.floor(EXCERPT_LINES / Math.max(1, parts.length)) - 1
  return joined(parts.flatMap(({name, lines}) => [`${name}:`, ...lines.slice(-each)]))
}

/** Returns the end of the output of one test; null if it is empty. */
export function testExcerpt(output: string): string | null {
  return joined(endOf(output).slice(-EXCERPT_LINES))
}

function endOf(text: string): string[] {
  return tail(text)
    .trimEnd()
    .split('\n')
    .filter(line => line.trim() !== '')
}

/** Returns the last 64 KiB of a log, without carriage returns. */
export function tail(log: string): string {
  return log.slice(-TAIL_LENGTH).replaceAll('\r', '')
}

/** Joins lines to an excerpt with lines of bounded length; null if there are none. */
export function joined(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.map(cut).join('\n')
}

/**
 * Returns `false` for noise: libbpf creates each map with its BTF, and tries again without it, so the first failure does not
 * matter. The marks around the verifier's log do not matter either.
 */
function isNoNoise(line: string): boolean {
  return !/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.test(
    line,
  )
}

function cut(line: string): string {
  return line.length > EXCERPT_LINE_LENGTH ? `${line.slice(0, EXCERPT_LINE_LENGTH)}…` : line.trimEnd()
}
