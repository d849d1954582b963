import {aShardRun} from '../../__tests__/report/large-scenarios.ts'
import {aFailedRun, aHostileRun, aPassedRun} from '../../__tests__/report/scenarios.ts'
import {renderJson} from '../../src/report/json.ts'
import {readResults} from '../../src/results/read.ts'
import {mergeResults} from '../../src/shard/merge.ts'
import type {Target} from '../target.ts'
import {onFile} from './files.ts'
import {shown} from './shown.ts'

/** results.json of shards: read, merged, and rendered. */
export const results: Target = {
  name: 'results',
  refusal: 'UserError',
  seeds: () => [aPassedRun(), aFailedRun(), aShardRun(), aHostileRun()].map(run => Buffer.from(renderJson(run))),
  words: [
    'null',
    '[]',
    '{}',
    '-1',
    '1e999',
    '""',
    '"\\u001b[31m\\n::error::x"',
    '"\\ud800"',
    '"__proto__"',
    '"../../x"',
  ],
  open: directory => ({
    read: onFile(directory, 'results.json', async file => {
      const found = await readResults(file)
      const reports = [{file: 'one/results.json', results: found}]
      const merged = mergeResults(reports, [], {failOn: 'required', insnsThreshold: null, workflowRun: null}, null)
      shown(merged.results)
      return [merged.problems, merged.results.gate]
    }),
  }),
}
