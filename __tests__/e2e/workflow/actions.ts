import {cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {packageRoot} from '../../../src/base/package-root.ts'
import {runStep} from '../step.ts'
import {git, permissionsOf} from './forge.ts'
import type {Done, StepCall} from './step-call.ts'

type Action = (call: StepCall) => Done | Promise<Done>

/** The actions of the documented workflows. Third-party actions are replaced by a check that their files exist. */
const ACTIONS: Record<string, Action> = {
  './': ours,
  'bpfcompat/bpfcompat': ours,
  'actions/checkout': checkout,
  'actions/setup-node': () => ({success: true, log: ''}),
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
  'github/codeql-action/upload-sarif': call => takes(call, 'sarif_file', ['security-events']),
  'EnricoMi/publish-unit-test-result-action': call => takes(call, 'files', ['checks', 'pull-requests']),
  'dorny/test-reporter': call => takes(call, 'path', ['checks']),
  'peter-evans/create-pull-request': call => takes(call, 'add-paths', ['contents', 'pull-requests']),
}

/** Characters that @actions/artifact refuses in file names, because of NTFS. */
const NOT_IN_ARTIFACTS = /["<>|*?:\r\n]/

/** Files of this repository that another repository gets. */
const PUBLISHED = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {files: string[]}

export async function runAction(name: string, call: StepCall): Promise<Done> {
  const action = ACTIONS[name]
  if (action === undefined) throw new Error(`this driver does not know the action ${name}`)
  return await action(call)
}

async function ours({workspace, inputs, env, token}: StepCall): Promise<Done> {
  const step = await runStep(workspace, {'github-token': token, ...inputs}, {env})
  return {success: step.exitCode === 0, log: step.stdout, outputs: step.outputs, summary: step.summary}
}

/** Checks out the commit of the event, or the branch or tag of another repository. */
function checkout({workspace, inputs, permissions, event, forge}: StepCall): Done {
  if (permissions.contents === undefined) return refused('contents: read')
  const target = join(workspace, inputs.path ?? '')
  if (inputs.repository === 'bpfcompat/bpfcompat') {
    for (const file of ['package.json', ...PUBLISHED.files])
      cpSync(join(packageRoot, file), join(target, file), {recursive: true})
    return {success: true, log: ''}
  }
  git(workspace, 'clone', '--quiet', '--no-checkout', forge.git, target)
  git(target, 'fetch', '--quiet', 'origin', '+refs/*:refs/remotes/all/*')
  git(target, 'checkout', '--quiet', '--detach', inputs.ref ?? event.sha)
  return {success: true, log: ''}
}

/** Uploads like actions/upload-artifact: paths are kept below the part of `path` without wildcards. */
function upload({workspace, inputs, runId, forge}: StepCall): Done {
  const {name = 'artifact', path = '', overwrite} = inputs
  const target = join(forge.artifacts, runId, name)
  const fixed = join(workspace, path.replace(/[^/]*\*.*$/, ''))
  const files = globSync([path, `${path}/**`], {cwd: workspace}).filter(file =>
    statSync(join(workspace, file)).isFile(),
  )
  const bad = files.find(file => NOT_IN_ARTIFACTS.test(file))
  if (bad !== undefined) return {success: false, log: `The path for one of the files in artifact is not valid: ${bad}`}
  if (files.length === 0) return {success: inputs['if-no-files-found'] !== 'error', log: 'No files were found'}
  if (existsSync(target) && overwrite !== 'true')
    return {success: false, log: 'an artifact with this name already exists on the workflow run'}
  rmSync(target, {recursive: true, force: true})
  for (const file of files) cpSync(join(workspace, file), join(target, relative(fixed, join(workspace, file))))
  return {success: true, log: ''}
}

/** Downloads like actions/download-artifact: a single artifact gets no separate directory. */
function download({workspace, inputs, runId, forge}: StepCall): Done {
  const {name, pattern, path = '', 'run-id': run = runId} = inputs
  const allowed = inputs['github-token'] === undefined ? {} : permissionsOf(inputs['github-token'])
  if (run !== runId && allowed.actions === undefined) return refused('actions: read')
  const there = existsSync(join(forge.artifacts, run)) ? readdirSync(join(forge.artifacts, run)) : []
  const wanted = new RegExp(`^${(name ?? pattern ?? '*').replaceAll('*', '.*')}$`)
  const found = there.filter(artifact => wanted.test(artifact))
  const target = join(workspace, path)
  if (name !== undefined && found.length === 0)
    return {success: false, log: `Unable to download artifact(s): Artifact not found for name: ${name}`}
  mkdirSync(target, {recursive: true})
  for (const artifact of found) {
    const place = found.length === 1 ? target : join(target, artifact)
    cpSync(join(forge.artifacts, run, artifact), place, {recursive: true})
  }
  return {success: true, log: `${found.length} artifacts`}
}

/** Replaces an action that reads files that we wrote. */
function takes({workspace, inputs, permissions}: StepCall, input: string, writes: readonly string[]): Done {
  const denied = writes.find(permission => permissions[permission] !== 'write')
  if (denied !== undefined) return refused(`${denied}: write`)
  const files = (inputs[input] ?? '').split('\n').filter(line => line !== '')
  const gone = files.find(file => !existsSync(resolve(workspace, file)))
  const log = files.length === 0 ? `${input} is empty` : `${gone} is not there`
  return files.length === 0 || gone !== undefined ? {success: false, log} : {success: true, log: ''}
}

function refused(permission: string): Done {
  return {success: false, log: `Resource not accessible by integration: needs ${permission}`}
}
