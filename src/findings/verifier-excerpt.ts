import {EXCERPT_LINES, joined} from './excerpt.ts'
import {partsOf, section} from './verifier-log.ts'

/** Lines of the error, which may take several. */
const ERROR_LINES = 4
const REASON_LINES = 3
const CAUSAL_LINES = 4

/**
 * Returns the part of a verifier log that matters: the C lines that lead to the rejected instruction, the instructions that
 * set the registers that it uses, their state, the instruction, the error, and the reason that newer kernels add; null if
 * the log has none of these.
 */
export function verifierExcerpt(log: string): string | null {
  const {path, complaints, block} = partsOf(log)
  const errors = complaints.slice(0, path.length === 0 ? EXCERPT_LINES : ERROR_LINES)
  const explanation = [
    ...section(block, 'Reason').slice(0, REASON_LINES),
    ...section(block, 'Causal path').slice(-CAUSAL_LINES),
  ]
  const room = EXCERPT_LINES - errors.length - explanation.length
  return joined([...pathTo(path, errors, room), ...errors, ...explanation])
}

const INSTRUCTION = /^(\d+): \([0-9a-f]{2}\) /
const SOURCE = /^;/
/** `r1 = `: the register that an instruction sets does not explain why it was rejected. */
const DESTINATION = /(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /
/** The verifier continues with a branch that it postponed: the lines above are the end of another path. */
const BRANCH = /^from (\d+) to \d+/
/** A state on a separate line: `12: R0=… R10=fp0`, `from 7 to 12: R0=…`, ` R0_w=…`. */
const STATE = /^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/

/** Returns the last lines before the error, at most `room` of them, in their order. */
function pathTo(lines: readonly string[], errors: readonly string[], room: number): string[] {
  const path = linearPath(lines)
  const rejected = path.findIndex(({text}) => INSTRUCTION.test(text))
  if (rejected === -1) return lines.slice(-Math.max(0, room))
  const registers = registersOf([(path[rejected]?.text ?? '').replace(DESTINATION, ''), ...errors])
  const wanted = [
    ...path.slice(0, rejected + 1).filter(({text}) => INSTRUCTION.test(text)),
    ...path
      .slice(rejected)
      .filter(({text}) => SOURCE.test(text))
      .slice(0, 1),
    ...path.filter(({text}) => STATE.test(text) && namesOne(text, registers)).slice(0, 1),
    ...definitions(path.slice(rejected + 1), registers),
    ...path.slice(rejected).filter(({text}) => SOURCE.test(text)),
  ]
  return [...new Map(wanted.map(line => [line.index, line])).values()]
    .slice(0, Math.max(0, room))
    .sort((a, b) => a.index - b.index)
    .map(({text}) => (STATE.test(text) ? narrowed(text, registers) : text))
    .filter((text, index, all) => text !== all[index - 1])
}

interface Line {
  index: number
  text: string
}

/** Returns the lines of the rejected path, last first: back to where each branch was postponed, and on from there. */
function linearPath(lines: readonly string[]): Line[] {
  const path: Line[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index] ?? ''
    path.push({index, text})
    const origin = BRANCH.exec(text)?.[1]
    if (origin === undefined) continue
    const at = lines.slice(0, index).findLastIndex(line => INSTRUCTION.exec(line)?.[1] === origin)
    if (at === -1) break
    index = at + 1
  }
  return path
}

/** Returns the numbers of the registers that instructions or errors name; 32-bit registers (`w1`) have the same numbers. */
function registersOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap(text =>
      [...text.replace(/;.*$/, '').matchAll(/\b[rRw](\d{1,2})\b/g)].map(([, number = '']) => number),
    ),
  )
}

/** Returns the last instruction that set each of the registers. */
function definitions(path: readonly Line[], registers: ReadonlySet<string>): Line[] {
  return [...registers].flatMap(register => {
    const sets = new RegExp(
      String.raw`^\d+: \([0-9a-f]{2}\) [rw]${register} \S*= ${register === '0' ? '|\\) call ' : ''}`,
    )
    return path.find(({text}) => sets.test(text)) ?? []
  })
}

function namesOne(state: string, registers: ReadonlySet<string>): boolean {
  return [...state.matchAll(/\bR(\d+)(?:_\w+)?=/g)].some(([, number = '']) => registers.has(number))
}

/** Keeps only the given registers of a state, which may list all eleven and the stack. */
function narrowed(state: string, registers: ReadonlySet<string>): string {
  const start = state.search(/R\d+(?:_\w+)?=/)
  const parts = state.slice(start).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/)
  const kept = parts.filter(part => registers.has(/^R(\d+)/.exec(part)?.[1] ?? ''))
  if (kept.length === parts.length) return state
  return `${state.slice(0, start)}${kept.join(' ')} …`
}
