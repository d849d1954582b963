import {endOf, type Reported, type ReportedPlace, type ReportedTest} from './reported.ts'

/** A test whose lines are being read. */
interface Running {
  suite: string | null
  name: string
  outcome: ReportedTest['outcome'] | null
  seconds: number | null
  output: string[]
}

/** The result of a whole package. */
interface Package {
  outcome: 'pass' | 'fail' | 'skip' | null
  output: string[]
}

/** An event of cmd/test2json. */
interface Event {
  Action?: string
  Package?: string
  Test?: string
  Elapsed?: number
  Output?: string
}

/**
 * Parses the output of Go's tests: events of `go test -json` or `go tool test2json`, or the text of `-test.v`, also mixed, as in the
 * output of a shell that runs several.
 *
 * A test with subtests is omitted if they explain its result.
 */
export function goTests(text: string): Reported {
  const reader = new Reader()
  for (const line of text.split('\n')) {
    const event = eventOf(line)
    if (event === undefined) reader.line(line)
    else reader.event(event)
  }
  return reader.end()
}

function eventOf(line: string): Event | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'Action' in value ? (value as Event) : undefined
  } catch {
    return undefined
  }
}

/** `--- FAIL: TestProbe/sub (0.02s)`, indented by four more spaces for each level. */
const RESULT = /^ *--- (PASS|FAIL|SKIP|BENCH): (.+) \((\d+(?:\.\d+)?)s\)$/
const BEGIN = /^=== (?:RUN|CONT|NAME) +(\S.*)$/
/** `ok  \tpackage\t0.9s`, `FAIL\tpackage [build failed]`, `?   \tpackage\t[no test files]`. */
const PACKAGE = /^(ok {2}|FAIL|\? {3})\t(\S+)(?:[\t ].*)?$/

class Reader {
  readonly #tests = new Map<string, Running>()
  readonly #packages = new Map<string, Package>()
  /** For `-test.v`: tests whose package is not known yet, and the test that is printing. */
  readonly #open = new Map<string, Running>()
  #current: Running | undefined
  /** Lines outside tests: messages of the compiler precede the name of the package. */
  #loose: string[] = []

  event({Action: action, Package: name, Test: test, Elapsed: elapsed, Output: output}: Event): void {
    if (test === undefined) {
      const own = this.#package(name ?? '')
      if (action === 'output' && output !== undefined) own.output.push(output)
      if (action === 'pass' || action === 'fail' || action === 'skip') own.outcome = action
      return
    }
    const running = this.#test(name ?? null, test)
    if (action === 'output' && output !== undefined) running.output.push(output)
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return
    running.outcome = action
    running.seconds = elapsed ?? null
  }

  line(line: string): void {
    const [, begun] = BEGIN.exec(line) ?? []
    if (begun !== undefined) {
      this.#current = this.#named(begun)
      return
    }
    const [, word, name, seconds] = RESULT.exec(line) ?? []
    if (word !== undefined && name !== undefined) {
      const running = this.#named(name)
      running.outcome = word === 'FAIL' ? 'fail' : word === 'SKIP' ? 'skip' : 'pass'
      running.seconds = Number(seconds)
      // With Go before 1.14 the log of the test follows, indented further.
      this.#current = running
      return
    }
    const [, state, package_] = PACKAGE.exec(line) ?? []
    if (state !== undefined && package_ !== undefined) {
      this.#close(package_)
      const own = this.#package(package_)
      own.output.push(...this.#loose)
      this.#loose = []
      own.outcome = state === 'FAIL' ? 'fail' : state.startsWith('ok') ? 'pass' : 'skip'
      return
    }
    if (/^(?:PASS|FAIL|coverage: .*)$/.test(line)) {
      this.#current = undefined
      return
    }
    if (this.#current === undefined) this.#loose.push(`${line}\n`)
    else this.#current.output.push(`${line}\n`)
  }

  end(): Reported {
    this.#close(null)
    const all = [...this.#tests.values()].map(reported)
    const below = subtests(all)
    const tests = all.filter(test => {
      const own = below.get(keyOf(test.suite, test.name))
      return own === undefined || (test.outcome === 'fail' && !own.fails)
    })
    const failing = new Set(all.flatMap(({suite, outcome}) => (outcome === 'fail' ? [suite] : [])))
    const packages = [...this.#packages].flatMap(([name, own]) =>
      own.outcome === 'fail' && !failing.has(name) ? [wholePackage(name, own)] : [],
    )
    return {tests: [...tests, ...packages], problems: []}
  }

  #package(name: string): Package {
    const own = this.#packages.get(name) ?? {outcome: null, output: []}
    this.#packages.set(name, own)
    return own
  }

  #test(suite: string | null, name: string): Running {
    const key = keyOf(suite, name)
    const own = this.#tests.get(key) ?? {suite, name, outcome: null, seconds: null, output: []}
    this.#tests.set(key, own)
    return own
  }

  #named(name: string): Running {
    const own = this.#open.get(name) ?? {suite: null, name, outcome: null, seconds: null, output: []}
    this.#open.set(name, own)
    return own
  }

  /** Assigns open tests to a package, whose name follows its tests. */
  #close(suite: string | null): void {
    for (const test of this.#open.values()) this.#tests.set(keyOf(suite, test.name), {...test, suite})
    this.#open.clear()
    this.#current = undefined
  }
}

function keyOf(suite: string | null, name: string): string {
  return `${suite} ${name}`
}

/** Returns the tests with subtests, and whether a subtest fails. */
function subtests(all: readonly ReportedTest[]): Map<string, {fails: boolean}> {
  const found = new Map<string, {fails: boolean}>()
  for (const {suite, name, outcome} of all)
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const key = keyOf(suite, name.slice(0, end))
      const own = found.get(key) ?? {fails: false}
      found.set(key, {fails: own.fails || outcome === 'fail'})
    }
  return found
}

function reported({suite, name, outcome, seconds, output}: Running): ReportedTest {
  const lines = output.flatMap(part => part.split('\n')).filter(line => !isFrame(line))
  const last = lastMessage(lines)
  const panic = panicOf(lines)
  const unended = outcome === null ? 'it did not finish' : null
  const place = panic?.place ?? (last === undefined ? null : inPackage(last.place, suite))
  return {
    suite,
    name,
    outcome: outcome ?? 'fail',
    seconds,
    reason: outcome === 'pass' ? null : (panic?.message ?? unended ?? last?.message ?? null),
    output: endOf(lines.join('\n')),
    place: outcome === 'pass' ? null : place,
  }
}

/** Adds the package to a file name, because Go prints only the base name. */
function inPackage(place: ReportedPlace, suite: string | null): ReportedPlace {
  return suite === null || place.file.includes('/') ? place : {...place, file: `${suite}/${place.file}`}
}

function isFrame(line: string): boolean {
  return /^(?:=== |\s*--- )/.test(line)
}

/** Returns the last message of a test, which is the one that ended it: `    probe_test.go:45: no event`. */
function lastMessage(lines: readonly string[]): {place: ReportedPlace; message: string} | undefined {
  for (const line of lines.toReversed()) {
    const [, file, number, message = ''] = /^\s+(\S+\.go):(\d+): (.*)$/.exec(line) ?? []
    if (file !== undefined) return {place: {file, line: Number(number), column: 0}, message: message.trim()}
  }
  return undefined
}

/** Returns `panic: …` and the first line of its stack outside Go's own packages. */
function panicOf(lines: readonly string[]): {place: ReportedPlace | null; message: string} | undefined {
  const start = lines.findIndex(line => /^(?:panic|fatal error): /.test(line))
  if (start < 0) return undefined
  const message = (lines[start] as string).replace(/ \[recovered(?:, repanicked)?\]$/, '')
  for (const line of lines.slice(start)) {
    const [, file, number] = /^\t(\S+\.go):(\d+)/.exec(line) ?? []
    if (file !== undefined && !/\/src\/(?:runtime|testing|internal)\//.test(file))
      return {message, place: {file, line: Number(number), column: 0}}
  }
  return {message, place: null}
}

/** Returns a package that fails without a failed test: it does not compile, its TestMain ends it, or it panics outside tests. */
function wholePackage(suite: string, {output}: Package): ReportedTest {
  const lines = output.flatMap(part => part.split('\n')).filter(line => line !== '')
  const reason = lines.find(line => !PACKAGE.test(line) && line !== 'FAIL' && !line.startsWith('# ')) ?? null
  // The compiler names files relative to the directory of the module.
  const [, file, line, column] = /^(\S+\.go):(\d+):(\d+): /.exec(reason ?? '') ?? []
  return {
    suite,
    name: '(the package)',
    outcome: 'fail',
    seconds: null,
    reason: reason?.trim() ?? null,
    output: endOf(lines.join('\n')),
    place: file === undefined ? null : {file, line: Number(line), column: Number(column)},
  }
}
