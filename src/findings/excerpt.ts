/** An excerpt fills a screen at most; the whole log is kept as a file. */
export const EXCERPT_LINES = 14
const EXCERPT_LINE_LENGTH = 400
/** What is looked at of a log: its end. A log from a hostile guest may be one line of many megabytes. */
const TAIL_LENGTH = 64 * 1024

/** The end that matters of libbpf's messages. */
export function libbpfExcerpt(log: string): string | null {
  return joined(tail(log).split('\n').filter(isNoNoise).slice(-EXCERPT_LINES))
}

/** The ends of what a command wrote, under their names. */
export function outputExcerpt(stdout: string, stderr: string): string | null {
  const parts = [['stderr', stderr] as const, ['stdout', stdout] as const]
    .map(([name, text]) => ({name, lines: endOf(text)}))
    .filter(({lines}) => lines.length > 0)
  const each = Math.floor(EXCERPT_LINES / Math.max(1, parts.length)) - 1
  return joined(parts.flatMap(({name, lines}) => [`${name}:`, ...lines.slice(-each)]))
}

/** The end of what one test has written. */
export function testExcerpt(output: string): string | null {
  return joined(endOf(output).slice(-EXCERPT_LINES))
}

function endOf(text: string): string[] {
  return tail(text)
    .trimEnd()
    .split('\n')
    .filter(line => line.trim() !== '')
}

/** The last 64 KiB of a log, without carriage returns. */
export function tail(log: string): string {
  return log.slice(-TAIL_LENGTH).replaceAll('\r', '')
}

/** Lines as an excerpt, each of bounded length; null when there are none. */
export function joined(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.map(cut).join('\n')
}

/**
 * libbpf creates each map with its BTF and tries again without: the first failure is no failure. The marks around the
 * verifier's log say nothing either.
 */
function isNoNoise(line: string): boolean {
  return !/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.test(
    line,
  )
}

function cut(line: string): string {
  return line.length > EXCERPT_LINE_LENGTH ? `${line.slice(0, EXCERPT_LINE_LENGTH)}…` : line.trimEnd()
}
