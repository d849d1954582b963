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
  /** What the verifier looked at: source lines, instructions and states, without figures and empty lines. */
  path: string[]
  /** What it says behind that, without states: sentences about the error, each whole. */
  complaints: string[]
  /** The explanation of newer kernels, empty on others. */
  block: string[]
}

/**
 * Takes the end of a verifier log apart.
 * Behind the last instruction that was looked at stand the sentences of the error, and states that belong to some of them
 * ("cur state:"). Since 7.3 a block follows (kernel/bpf/diagnostics.c): `Verification failed: <category>: <problem>`, then
 * the sections Reason, At, Causal path and Suggestion, each indented under its heading.
 */
export function partsOf(log: string): VerifierLog {
  const lines = tail(log).split('\n')
  const start = lines.findLastIndex(line => line.startsWith(BLOCK))
  const end = start === -1 ? lines.length : start
  const body = lines.slice(0, end).map(withoutFigure).filter(isNoStatistic)
  const behind = body.findLastIndex(line => STEP.test(line)) + 1
  const first = body.findIndex((line, index) => index >= behind && !isTrace(line))
  return {
    path: body.slice(0, first === -1 ? body.length : first),
    complaints: first === -1 ? [] : withoutRemarks(whole(body.slice(first).filter(line => !isTrace(line)))),
    block: lines.slice(end),
  }
}

/** `12: (85) call …`, and `12: <invalid CO-RE relocation>` of libbpf. */
const STEP = /^\d+: [(<]/

/** Sentences of two lines, which end the first with a comma, in one. */
function whole(lines: readonly string[]): string[] {
  const sentences: string[] = []
  for (const line of lines.map(text => text.trim())) {
    const last = sentences.at(-1)
    if (last?.endsWith(',')) sentences[sentences.length - 1] = `${last} ${line}`
    else sentences.push(line)
  }
  return sentences
}

/** 7.3 ends a few sentences without a line break: the figures follow on the same line. */
function withoutFigure(line: string): string {
  return line.replace(/(?<=\S)verification time \d+ usec$/, '')
}

/**
 * Leaves out what is printed of programs that go on as well (kernel/bpf/btf.c), when a sentence follows that is more than
 * its consequence.
 */
function withoutRemarks(sentences: readonly string[]): string[] {
  const telling = sentences.filter(sentence => !REMARK.test(sentence))
  return telling.every(sentence => sentence.startsWith('Caller passes invalid args')) ? [...sentences] : telling
}

const REMARK =
  /^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/

/** The sentences of the verifier about its error, in their order. */
export function complaintsOf(log: string): string[] {
  return partsOf(log).complaints
}

/** What the verifier says: its error, and what it proposes. */
export function readVerifierLog(log: string): VerifierWords {
  const {complaints, block} = partsOf(log)
  const suggestion = section(block, 'Suggestion').join(' ')
  return {
    error: complaints[0] ?? block[0]?.slice(BLOCK.length) ?? null,
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
    String.raw`^\[the log is cut here`, // native/load/submit.c
    String.raw`^\s*\.{3}`,
    '^libbpf: ',
  ].join('|'),
)

/** `false` for the verifier's figures, which are reported as numbers, and for empty lines. */
function isNoStatistic(line: string): boolean {
  return !/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.test(
    line,
  )
}
