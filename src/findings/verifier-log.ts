import {isNoStatistic, tail} from './excerpt.ts'

/** What a verifier log says in the end. */
export interface VerifierWords {
  /** The error, one line: `R1 invalid mem access 'scalar'`. */
  error: string | null
  /** The kernel's own proposal, one line. */
  suggestion: string | null
}

/**
 * Reads the end of a verifier log.
 * Up to 7.2 the error is the last line that is neither an instruction, a register state nor a figure. Since 7.3 a block
 * follows it (kernel/bpf/diagnostics.c): `Verification failed: <category>: <problem>`, then the sections Reason, At,
 * Causal path and Suggestion, each indented under its heading.
 */
export function readVerifierLog(log: string): VerifierWords {
  const lines = tail(log).split('\n')
  const start = lines.findLastIndex(line => line.startsWith(BLOCK))
  if (start === -1) return {error: lastError(lines), suggestion: null}
  const block = lines.slice(start)
  return {
    error: lastError(lines.slice(0, start)) ?? block[0]?.slice(BLOCK.length) ?? null,
    suggestion: section(block, 'Suggestion'),
  }
}

const BLOCK = 'Verification failed: '

function lastError(lines: readonly string[]): string | null {
  return lines.findLast(line => isNoStatistic(line) && !TRACE.test(line))?.trim() ?? null
}

/** Lines that show what the verifier looked at, not what it thinks of it. */
const TRACE = new RegExp(
  [
    String.raw`^\d+: `, // `12: (85) call …`, `12: R0=…`, `12: safe`
    '^;', // `; source text @ file.c:12`
    String.raw`^ ?R\d+(?:_\w+)?=`, // register states of kernels before 5.18
    String.raw`^from \d+ to \d+`,
    String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|propagating|frame\d*:|caller|callee|returning from|func#\d+ @)`,
    String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed)`,
    String.raw`^\s*\.{3}`,
    '^libbpf: ',
  ].join('|'),
)

function section(block: readonly string[], title: string): string | null {
  const start = block.indexOf(`${title}:`)
  if (start === -1) return null
  const rest = block.slice(start + 1)
  const end = rest.findIndex(line => line.trim() === '' || !/^\s/.test(line))
  const words = (end === -1 ? rest : rest.slice(0, end)).map(line => line.trim()).join(' ')
  return words === '' ? null : words
}
