import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {readOutputs} from '../../src/cases/outputs.ts'
import type {KeptLog, LogKey} from '../../src/guest/logs.ts'
import {anArtifactRequest, aTestRequest, place} from '../requests.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const quiet = {exitCode: 0, stdoutContains: null, stderrContains: null, stdoutMatches: null}

test('an output with expectations is read completely, otherwise only its end', async () => {
  const logOf = ({case: id, kind, subject}: LogKey): KeptLog | null => {
    const path = `${id} ${subject} ${kind}`
    writeFileSync(join(directory, path), `begin ${path}`)
    return subject === 'test 1' ? null : {path, tail: 'end', cut: null}
  }
  const request = anArtifactRequest({
    tests: [
      aTestRequest({expect: {...quiet, stdoutContains: 'a'}}),
      aTestRequest({expect: {...quiet, stderrContains: 'a'}}),
    ],
    command: {command: 'c', binary: null, expect: {...quiet, stdoutMatches: /a/}, results: null, place},
  })
  const artifact = {name: 'probe', path: '', request, object: null, targets: [], defect: undefined}
  const output = await readOutputs(
    {artifact, object: 4, command: 5, root: '/bpfcompat/files/0', hostFixups: []},
    directory,
    logOf,
  )
  const text = (of: 'object' | 'command', subject: string, kind: 'stdout' | 'stderr') =>
    output({case: of, subject, kind})?.text
  expect(text('object', 'test 0', 'stdout')).toBe('begin 4 test 0 stdout')
  expect(text('object', 'test 0', 'stderr')).toBe('end')
  expect(text('object', 'test 1', 'stderr')).toBeUndefined()
  expect(text('command', 'command', 'stdout')).toBe('begin 5 command stdout')
})
