import {tail} from './excerpt.ts'

/** The result of a verifier log. */
export interface VerifierWords {
  /** The error, one line: `R1 invalid mem access 'scalar'`. */
  error: string | null
  /** The kernel's suggestion, one line. */
  suggestion: string | null
}

/** A verifier log in its parts. */
export interface VerifierLog {
  /** What the verifier processed: source lines, instructions and states, without statistics and empty lines. */
  path: string[]
  /** The messages about the error after that, without states, each complete. */
  complaints: string[]
  /** The explanation of newer kernels, empty on others. */
  block: string[]
}

/**
 * Splits the end of a verifier log into its parts.
 * The messages about the error follow the last processed instruction, with states that belong to some of them ("cur state:").
 * Since 7.3, a block follows (kernel/bpf/diagnostics.c): `Verification failed: <category>: <problem>`, then the sections
 * Reason, At, Causal path and Suggestion, each indented under its heading.
 */
export function partsOf(log: string): VerifierLog {
  const lines = tail(log).split('\n')
  const start = lines.findLastIndex(line => line.startsWith(BLOCK))
  const end = start === -1 ? lines.length : start
  const body = lines.slice(0, end).map(withoutStatistics).filter(isNoStatistic)
  const behind = body.findLastIndex(line => STEP.test(line)) + 1
  const first = body.findIndex((line, index) => index >= behind && !isTrace(line))
  return {
    path: body.slice(0, first === -1 ? body.length : first),
    complaints: first === -1 ? [] : withoutAsides(whole(body.slice(first).filter(line => !isTrace(line)))),
    block: lines.slice(end),
  }
}

/** `12: (85) call …`, or `12: <invalid CO-RE relocation>` of libbpf. */
const STEP = /^\d+: [(<]/

/** Joins messages of two lines, whose first line ends with a comma. */
function whole(lines: readonly string[]): string[] {
  const sentences: string[] = []
  for (const line of lines.map(text => text.trim())) {
    const last = sentences.at(-1)
    if (last?.endsWith(',')) sentences[sentences.length - 1] = `${last} ${line}`
    else sentences.push(line)
  }
  return sentences
}

/** Removes the statistics that follow on the same line: 7.3 prints a few messages without a line break. */
function withoutStatistics(line: string): string {
  return line.replace(/(?<=\S)verification time \d+ usec$/, '')
}

/**
 * Removes messages that the kernel also prints about programs that it accepts (kernel/bpf/btf.c), if a message follows that is
 * not only their consequence.
 */
function withoutAsides(sentences: readonly string[]): string[] {
  const telling = sentences.filter(sentence => !ASIDE.test(sentence))
  return telling.every(sentence => sentence.startsWith('Caller passes invalid args')) ? [...sentences] : telling
}

const ASIDE =
  /^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/

/** Returns the verifier's messages about its error, in their order. */
export function complaintsOf(log: string): string[] {
  return partsOf(log).complaints
}

/** Returns the verifier's error and its suggestion. */
export function readVerifierLog(log: string): VerifierWords {
  const {complaints, block} = partsOf(log)
  const suggestion = section(block, 'Suggestion').join(' ')
  return {
    error: complaints[0] ?? block[0]?.slice(BLOCK.length) ?? null,
    suggestion: suggestion === '' ? null : suggestion,
  }
}

const BLOCK = 'Verification failed: '

/** Returns the lines of one section of the block, without their indentation. */
export function section(block: readonly string[], title: string): string[] {
  const start = block.indexOf(`${title}:`)
  if (start === -1) return []
  const rest = block.slice(start + 1)
  const end = rest.findIndex(line => line.trim() === '' || !/^\s/.test(line))
  return (end === -1 ? rest : rest.slice(0, end)).map(line => line.trim())
}

/** Returns whether a line shows what the verifier processed, and is not a message. */
function isTrace(line: string): boolean {
  return TRACE.test(line)
}

const TRACE = new RegExp(
  [
    String.raw`^\d+: `, // `12: (85) call …`, `12: R0=…`, `12: safe`
    '^;', // `; source text @ file.c:12`
    String.raw`^ ?R\d+(?:_\w+)?=`, // register states of kernels before 5.18
    String.raw`^from \d+ to \d+`,
    String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
    String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
    String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
    String.raw`^\[the log is cut here`, // native/load/program_reason.c
    String.raw`^\s*\.{3}`,
    '^libbpf: ',
  ].join('|'),
)

/** Returns `false` for the verifier's statistics, which are reported as numbers, and for empty lines. */
function isNoStatistic(line: string): boolean {
  return !/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line,
  )
}
