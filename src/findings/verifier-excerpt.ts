import {EXCERPT_LINES, joined} from './excerpt.ts'
import {partsOf, section} from './verifier-log.ts'

/** The error, in case the verifier needs several lines for it. */
const ERROR_LINES = 4
const REASON_LINES = 3
const CAUSAL_LINES = 4

/**
 * What matters of a verifier log: the C lines that lead to the rejected instruction, the instructions that set the
 * registers it uses, their state, the instruction, the error, and the reason that newer kernels add.
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
/** `r1 = `: what an instruction sets says nothing about why it was rejected. */
const DESTINATION = /(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /
/** The verifier goes on with a branch that it had put aside: what stands above is the end of another path. */
const BRANCH = /^from (\d+) to \d+/
/** A state on a line of its own: `12: R0=… R10=fp0`, `from 7 to 12: R0=…`, ` R0_w=…`. */
const STATE = /^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/

/** The last lines before the error, at most `room` of them, in their order. */
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

/** The lines of the path that was rejected, last first: back to where each branch was put aside, and on from there. */
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

/** The registers that an instruction or an error names, as numbers: 32-bit ones (`w1`) are halves of them. */
function registersOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap(text =>
      [...text.replace(/;.*$/, '').matchAll(/\b[rRw](\d{1,2})\b/g)].map(([, number = '']) => number),
    ),
  )
}

/** The last instruction before that set each of the registers. */
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

/** Only the registers that matter of a state, which may name all eleven and the stack. */
function narrowed(state: string, registers: ReadonlySet<string>): string {
  const start = state.search(/R\d+(?:_\w+)?=/)
  const parts = state.slice(start).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/)
  const kept = parts.filter(part => registers.has(/^R(\d+)/.exec(part)?.[1] ?? ''))
  if (kept.length === parts.length) return state
  return `${state.slice(0, start)}${kept.join(' ')} …`
}
