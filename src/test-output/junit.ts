import {SaxesParser} from 'saxes'
import {endOf, firstLine, type Reported, type ReportedTest, secondsOf} from './reported.ts'

/** A test case that is being read. */
interface Case {
  attributes: Attributes
  suite: string | null
  against: Reason | undefined
  skipped: Reason | undefined
  output: string[]
}

interface Reason {
  message: string | undefined
  text: string
}

type Attributes = Readonly<Record<string, string>>

/** Elements whose text is output of the test case. */
const OUTPUTS: readonly string[] = ['system-out', 'system-err']
const AGAINST: readonly string[] = ['failure', 'error']

/**
 * Parses a JUnit file: test cases of suites with any nesting. Entities declared in the document are not supported.
 *
 * @throws Error if it is not XML; the message follows "it"
 */
export function junitTests(text: string): Reported {
  const tests: ReportedTest[] = []
  const suites: (string | null)[] = []
  let current: Case | undefined
  let words: string[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw new Error(`is not XML: ${error.message}`)
  })
  parser.on('opentag', ({name, attributes}) => {
    words = []
    if (name === 'testsuite') suites.push(attributes.name ?? suites.at(-1) ?? null)
    if (name === 'testcase')
      current = {attributes, suite: suites.at(-1) ?? null, against: undefined, skipped: undefined, output: []}
    const reason = {message: attributes.message, text: ''}
    if (current !== undefined && AGAINST.includes(name)) current.against ??= reason
    if (current !== undefined && name === 'skipped') current.skipped ??= reason
  })
  parser.on('text', part => void words.push(part))
  parser.on('cdata', part => void words.push(part))
  parser.on('closetag', ({name}) => {
    const text = words.join('').trim()
    words = []
    if (name === 'testsuite') suites.pop()
    if (current === undefined) return
    const reason = AGAINST.includes(name) ? current.against : name === 'skipped' ? current.skipped : undefined
    if (reason !== undefined) reason.text ||= text
    if ((reason !== undefined || OUTPUTS.includes(name)) && text !== '') current.output.push(text)
    if (name !== 'testcase') return
    tests.push(reported(current))
    current = undefined
  })
  parser.write(text).close()
  return {tests, problems: []}
}

function reported({attributes, suite, against, skipped, output}: Case): ReportedTest {
  const {name = '(unnamed)', classname, file, line, time} = attributes
  const reason = against ?? skipped
  const number = Number(line)
  return {
    suite: classname || suite,
    name,
    outcome: against !== undefined ? 'fail' : skipped !== undefined ? 'skip' : 'pass',
    // Some producers use commas as thousands separators.
    seconds: secondsOf(time?.replaceAll(',', '')),
    reason: reason === undefined ? null : reason.message || firstLine(reason.text),
    output: endOf(output.join('\n')),
    place: file !== undefined && Number.isInteger(number) && number > 0 ? {file, line: number, column: 0} : null,
  }
}
