import {load} from 'js-yaml'
import {endOf, firstLine, type Reported, type ReportedPlace, type ReportedTest, secondsOf} from './reported.ts'

const RESULT = /^(not )?ok\b(?: (\d+))?(?:(?: -)? (.*))?$/
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/
const DIRECTIVE = /(?:^|\s)#\s*(skip|todo)\w*\b:?\s*(.*)$/i
const SUBTEST = /^# Subtest(?:: (.*))?$/

/** One level: the tests of a file, or of a subtest. */
interface Level {
  indent: number
  planned: number | null
  seen: number
  /** Its tests; a test that follows the lines of its subtests gets them. */
  tests: ReportedTest[]
}

/**
 * Parses the Test Anything Protocol, versions 12 to 14, and KTAP of the kernel's selftests: `ok 1 - name # SKIP why`, diagnostics in
 * YAML or as comments, indented subtests.
 *
 * A test with subtests is omitted if they explain its result.
 */
export function tapTests(text: string): Reported {
  const problems: string[] = []
  const levels: Level[] = [{indent: 0, planned: null, seen: 0, tests: []}]
  const lines = text.split('\n')
  let last: ReportedTest | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const indent = line.length - line.trimStart().length
    const words = line.trim()
    if (words === '' || /^K?TAP version \d+$/.test(words)) continue
    if (/^---$/.test(words) && last !== undefined) {
      const end = lines.findIndex((other, at) => at > index && other.trim() === '...')
      if (end > index) {
        takeDiagnostics(last, lines.slice(index + 1, end))
        index = end
        continue
      }
    }
    const bail = /^Bail out!\s*(.*)$/i.exec(words)
    if (bail !== null) {
      problems.push(`it bailed out${bail[1] === '' || bail[1] === undefined ? '' : `: ${bail[1]}`}`)
      continue
    }
    const plan = PLAN.exec(words)
    if (plan !== null) {
      levelAt(indent).planned = Number(plan[1])
      continue
    }
    const result = RESULT.exec(words)
    if (result !== null && !SUBTEST.test(words)) {
      last = take(indent, result)
      continue
    }
    if (last !== undefined && (words.startsWith('#') || indent > (levels.at(-1)?.indent ?? 0)))
      addOutput(last, words.replace(/^#\s?/, ''))
  }
  const [top, ...inner] = levels as [Level, ...Level[]]
  const unended = inner.flatMap(({tests}) => tests)
  if (unended.length > 0) problems.push(`it ended inside a subtest, after \`${unended.at(-1)?.name}\``)
  if (top.planned !== null && top.seen < top.planned)
    problems.push(`${top.planned - top.seen} of ${top.planned} planned tests did not run`)
  return {tests: [...top.tests, ...unended].map(finished), problems}

  function levelAt(indent: number): Level {
    const orphans = closeBelow(indent)
    const own = levels.at(-1) as Level
    own.tests.push(...orphans)
    if (own.indent === indent) return own
    const deeper: Level = {indent, planned: null, seen: 0, tests: []}
    levels.push(deeper)
    return deeper
  }

  /** Ends deeper levels and returns their tests. */
  function closeBelow(indent: number): ReportedTest[] {
    const first = levels.findIndex(level => level.indent > indent)
    return first < 0 ? [] : levels.splice(first).flatMap(({tests}) => tests)
  }

  function take(indent: number, [, not, number, rest = '']: RegExpExecArray): ReportedTest {
    const below = closeBelow(indent)
    const level = levelAt(indent)
    level.seen++
    const directive = DIRECTIVE.exec(rest)
    const words = (directive === null ? rest : rest.slice(0, directive.index)).trim().replaceAll('\\#', '#')
    const name = words === '' ? `test ${number ?? level.seen}` : words
    const kind = directive?.[1]?.toLowerCase()
    const test: ReportedTest = {
      suite: null,
      name,
      outcome: kind === 'skip' ? 'skip' : not !== undefined ? (kind === 'todo' ? 'skip' : 'fail') : 'pass',
      seconds: null,
      reason: directive?.[2] === undefined || directive[2] === '' ? (kind ?? null) : directive[2],
      output: '',
      place: null,
    }
    const own = below.map(inner => ({...inner, name: `${name}/${inner.name}`}))
    const isTold = own.length > 0 && (test.outcome !== 'fail' || own.some(({outcome}) => outcome === 'fail'))
    level.tests.push(...own, ...(isTold ? [] : [test]))
    return test
  }
}

function addOutput(test: ReportedTest, line: string): void {
  test.output += `${line}\n`
}

function finished(test: ReportedTest): ReportedTest {
  const output = endOf(test.output)
  return {...test, output, reason: test.outcome === 'pass' ? null : (test.reason ?? firstLine(output))}
}

/** Reads YAML diagnostics. Their keys are not standardized; the most common are `message`, `at` or `file` and `line`, `duration_ms`. */
function takeDiagnostics(test: ReportedTest, lines: readonly string[]): void {
  addOutput(test, lines.join('\n'))
  const found = parsed(lines.join('\n'))
  if (found === undefined) return
  const {message, at, file, line, duration_ms: ms} = found
  if (typeof message === 'string' && test.reason === null) test.reason = message.split('\n')[0] ?? null
  test.place = placeOf(at) ?? placeOf({file, line}) ?? test.place
  const seconds = secondsOf(typeof ms === 'number' || typeof ms === 'string' ? String(ms) : undefined)
  if (seconds !== null) test.seconds = seconds / 1000
}

function parsed(yaml: string): Record<string, unknown> | undefined {
  try {
    const value = load(yaml)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function placeOf(at: unknown): ReportedPlace | null {
  if (typeof at === 'string') {
    const [, file, line] = /^(.*?):(\d+)(?::\d+)?$/.exec(at.replace(/^.*\(|\)$/g, '')) ?? []
    return file === undefined ? null : {file, line: Number(line), column: 0}
  }
  if (typeof at !== 'object' || at === null) return null
  const {file, line} = at as {file?: unknown; line?: unknown}
  return typeof file === 'string' && Number.isInteger(Number(line)) && line !== undefined
    ? {file, line: Number(line), column: 0}
    : null
}
