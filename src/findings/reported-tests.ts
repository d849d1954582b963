import type {ReportedTestResult} from '../model/test.ts'
import {reportedName} from '../results/reported.ts'
import {type Draft, draftOf} from './draft.ts'
import {testExcerpt} from './excerpt.ts'
import type {CaseContext} from './model/context.ts'

/** Maximum findings of one case. More failing tests have a common cause, and results.json has all of them. */
const MOST = 50

/** Returns the drafts of failing tests that a command reports. */
export function draftsOfReported(context: CaseContext): Draft[] {
  const failing = context.result.reported.filter(({verdict}) => verdict === 'fail')
  return failing.slice(0, MOST).map((test, index) => draftOfReported(context, test, failing.length, index))
}

function draftOfReported(context: CaseContext, test: ReportedTestResult, count: number, index: number): Draft {
  const {reason, output, source, required} = test
  const name = reportedName(test)
  const {command} = context.result
  const more = index === MOST - 1 && count > MOST ? ` ${count - MOST} more tests fail: results.json lists them.` : ''
  const draft = draftOf(
    context,
    'command',
    {
      class: 'BEHAVIOR_FAILURE',
      title: `test "${name}": ${reason ?? 'it fails'}`,
      remedy: `Read its output on this kernel. To run it alone on this kernel, use \`bpfcompat exec\`.${more}`,
      subject: name,
    },
    {
      excerpt: testExcerpt(output),
      log: command?.stdout.log ?? command?.stderr.log ?? null,
      source,
      proof: {
        words: 'It passes on',
        artifact: context.artifact.name,
        holds: ({reported}) => reported.some(other => reportedName(other) === name && other.verdict === 'pass'),
      },
    },
  )
  return required ? draft : {...draft, level: draft.level === 'failure' ? 'warning' : draft.level}
}
