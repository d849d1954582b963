import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {withCheckoutHint} from '../../src/plan/checkout-hint.ts'
import {readInputs} from '../../src/plan/inputs.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()
const before = process.cwd()
const {GITHUB_ACTIONS} = process.env

beforeEach(() => {
  process.chdir(mkdtempSync(join(root, 'workspace-')))
  process.env.GITHUB_ACTIONS = 'true'
})
afterEach(() => {
  process.chdir(before)
  if (GITHUB_ACTIONS === undefined) delete process.env.GITHUB_ACTIONS
  else process.env.GITHUB_ACTIONS = GITHUB_ACTIONS
})

function failing(inputs: Parameters<typeof readInputs>[0] = {}): Promise<never> {
  return withCheckoutHint(
    readInputs(inputs, name => name),
    async () => {
      throw new UserError('it is not there')
    },
  )
}

const ADD = 'add `- uses: actions/checkout@v7` before this step'
const EMPTY = `the workspace is empty: the repository is not checked out; ${ADD}\nit is not there`

test('an empty workspace gets the hint: for a manifest, objects and a suite', async () => {
  await expect(failing()).rejects.toThrow(EMPTY)
  await expect(failing({artifact: 'a.o'})).rejects.toThrow(EMPTY)
  await expect(failing({suite: 'suite.yaml'})).rejects.toThrow(EMPTY)
})

test('a workspace with objects of another job, but neither manifest nor .git, gets the hint', async () => {
  mkdirSync('build')
  await expect(failing()).rejects.toThrow(
    `the workspace has no \`.git\` and no \`bpfcompat.yaml\`: the repository is not checked out; ${ADD}\nit is not there`,
  )
})

test.each<[string, () => void, Parameters<typeof readInputs>[0]]>([
  ['a manifest that is there', () => writeFileSync('bpfcompat.yaml', ''), {}],
  ['a repository', () => mkdirSync('.git'), {}],
  ['a loader that needs no file', () => {}, {command: 'true'}],
  ['a terminal', () => delete process.env.GITHUB_ACTIONS, {}],
])('%s does not get the hint', async (_, prepare, inputs) => {
  prepare()
  await expect(failing(inputs)).rejects.toThrow(/^it is not there$/)
})

test('the result of successful work is returned', async () => {
  expect(
    await withCheckoutHint(
      readInputs({}, name => name),
      async () => 5,
    ),
  ).toBe(5)
})
