import {tail} from './excerpt.ts'

/** What a verifier log says in the end. */
export interface VerifierWords {
  /** The error, one line: `R1 invalid mem access 'scalar'`. */
  error: string | null
  /** The kernel's own proposal, one line. */
  suggestion: string | null
}

/** A verifier log in its parts. */
export interface VerifierLog {
  /** What the verifier looked at, and behind it what it thinks of it: without figures and empty lines. */
  body: string[]
  /** The explanation of newer kernels, empty on others. */
  block: string[]
}

/**
 * Takes the end of a verifier log apart.
 * Up to 7.2 the error is the last line that is neither an instruction, a register state nor a figure. Since 7.3 a block
 * follows it (kernel/bpf/diagnostics.c): `Verification failed: <category>: <problem>`, then the sections Reason, At,
 * Causal path and Suggestion, each indented under its heading.
 */
export function partsOf(log: string): VerifierLog {
  const lines = tail(log).split('\n')
  const start = lines.findLastIndex(line => line.startsWith(BLOCK))
  const end = start === -1 ? lines.length : start
  return {body: lines.slice(0, end).filter(isNoStatistic), block: lines.slice(end)}
}

/** What the verifier says: its error, and what it proposes. */
export function readVerifierLog(log: string): VerifierWords {
  const {body, block} = partsOf(log)
  const suggestion = section(block, 'Suggestion').join(' ')
  return {
    error: body.findLast(line => !isTrace(line))?.trim() ?? block[0]?.slice(BLOCK.length) ?? null,
    suggestion: suggestion === '' ? null : suggestion,
  }
}

const BLOCK = 'Verification failed: '

/** The lines of one section of the block, without their indent. */
export function section(block: readonly string[], title: string): string[] {
  const start = block.indexOf(`${title}:`)
  if (start === -1) return []
  const rest = block.slice(start + 1)
  const end = rest.findIndex(line => line.trim() === '' || !/^\s/.test(line))
  return (end === -1 ? rest : rest.slice(0, end)).map(line => line.trim())
}

/** `true` for lines that show what the verifier looked at, not what it thinks of it. */
export function isTrace(line: string): boolean {
  return TRACE.test(line)
}

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

/**
 * `false` for the verifier's figures, which are reported as numbers, and for what it says of arguments of functions that
 * no BTF needs to describe (kernel/bpf/btf.c, btf_get_prog_ctx_type and btf_check_func_arg_match).
 */
function isNoStatistic(line: string): boolean {
  return !/^(?:Unrecognized arg#\d+ type |arg#\d+ reference type\('|processed \d+ insns\b|insns processed \d|verification time \d|stack depth |subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line,
  )
}
