import type {Results} from '../../src/model/results.ts'
import {annotationsOf} from '../../src/report/annotations.ts'
import {gatePage} from '../../src/report/check-page.ts'
import {renderJunit} from '../../src/report/junit.ts'
import {renderSarif} from '../../src/report/sarif.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {renderTerminal} from '../../src/report/terminal.ts'

/** What no report may contain: control characters, escape sequences, halves of characters. */
const UNSHOWABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u
/** Workflow commands, which the runner executes. */
const COMMAND = /^\s*::|##\[/m

/** Renders every report of results. @throws Error if one contains what it must not */
export function shown(results: Results): void {
  const terminal = renderTerminal(results, {color: false, width: 80, reportDirectory: 'report'})
  check('the terminal', terminal, COMMAND)
  check('the summary', renderSummary(results))
  const {title, summary, text} = gatePage(results, {checkName: 'bpfcompat', runUrl: 'https://github.com/a/b/runs/1'})
  check('the check run', `${title}\n${summary}\n${text}`)
  check('JUnit', renderJunit(results))
  for (const annotation of annotationsOf(results)) check('an annotation', `${annotation.title}\n${annotation.message}`)
  JSON.parse(renderSarif(results))
}

function check(what: string, text: string, ...more: readonly RegExp[]): void {
  for (const pattern of [UNSHOWABLE, ...more]) {
    const found = pattern.exec(text)
    if (found !== null)
      throw new Error(`${what} contains ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40))}`)
  }
}
