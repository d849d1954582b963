import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {execa} from 'execa'
import {packageRoot} from '../../src/base/package-root.ts'

test("the validator's own tests pass: records, plan, logs, verifier log", async () => {
  const {exitCode, stdout, stderr} = await execa('bash', [join(packageRoot, 'native/tests/run.sh')], {reject: false})
  expect(`${stdout}\n${stderr}`).toMatch(/ok +plan_test/)
  expect(exitCode).toBe(0)
}, 120_000)
