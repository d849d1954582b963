import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {load} from 'js-yaml'
import {packageRoot} from '../src/base/package-root.ts'
import {renderWorkflow} from '../src/init/render.ts'

/** A workflow that the documentation shows, or that this repository runs. Fragments are completed. */
export interface Workflow {
  /** `docs/migrate.md, block 2`. */
  origin: string
  /** The original text. */
  text: string
  /** The complete workflow. */
  yaml: string
  /** True if the text has only steps, for a job of the reader. */
  stepsOnly: boolean
}

/** The parts of a workflow that the checks use. */
export interface WorkflowData {
  permissions?: Permissions
  jobs: Record<string, Job>
}

export type Permissions = string | Record<string, string>

export interface Job {
  permissions?: Permissions
  'timeout-minutes'?: number
  uses?: string
  steps?: Step[]
}

export interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

/** Returns all workflows of README.md, docs/, examples/, .github/workflows and `bpfcompat init`. */
export function allWorkflows(): Workflow[] {
  const directory = '.github/workflows'
  const pages = ['README.md', ...files('docs', '.md'), ...files('examples', '.md')]
  return [
    ...[directory, 'examples/workflows'].flatMap(place => files(place, '.yml').map(file => whole(file, textOf(file)))),
    whole('bpfcompat init', renderWorkflow('bpfcompat.yaml')),
    whole('bpfcompat init with tests', renderWorkflow('bpfcompat.yaml', ['go', 'cargo'], 'debian-12-6.1')),
    ...pages.flatMap(workflowsOf),
  ]
}

export function dataOf({yaml}: Workflow): WorkflowData {
  return load(yaml) as WorkflowData
}

function workflowsOf(page: string): Workflow[] {
  const blocks = [...textOf(page).matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, block]) => block ?? '')
  return blocks.flatMap((block, index) => {
    const origin = `${page}, block ${index + 1}`
    const value = load(block.replaceAll(/^…$/gm, '')) as unknown
    if (isStepList(value)) return [fromSteps(origin, block)]
    if (typeof value !== 'object' || value === null || !('jobs' in value)) return []
    return ['on' in value ? whole(origin, block) : {...whole(origin, block), yaml: `on: push\n${block}`}]
  })
}

function isStepList(value: unknown): boolean {
  return Array.isArray(value) && value.some(step => typeof step === 'object' && ('uses' in step || 'run' in step))
}

function whole(origin: string, text: string): Workflow {
  return {origin, text, yaml: text, stepsOnly: false}
}

function fromSteps(origin: string, text: string): Workflow {
  const head = 'on: push\njobs:\n  job:\n    runs-on: ubuntu-24.04\n    steps:\n'
  return {origin, text, yaml: head + text.replaceAll(/^(?=.)/gm, '      '), stepsOnly: true}
}

function files(directory: string, ending: string): string[] {
  return readdirSync(join(packageRoot, directory), {recursive: true, encoding: 'utf8'})
    .filter(file => basename(file).endsWith(ending))
    .map(file => join(directory, file))
    .sort()
}

function textOf(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8')
}
