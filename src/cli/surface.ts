import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {run} from '../app/run.ts'
import {UserError} from '../base/errors.ts'
import type {Results} from '../model/results.ts'
import {isSurfaceClass} from '../model/surface-policy.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {planRun} from '../plan/plan.ts'
import {renderSurface} from '../report/surface-terminal.ts'
import {writeReports} from '../run/report-files.ts'
import {viewFor} from './live.ts'
import type {OutputOptions} from './output-options.ts'
import {terminalPorts} from './ports.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/**
 * Runs `bpfcompat surface`: prints what the programs depend on, for each kernel, without running tests. Resolves to the
 * exit code: 2 if the manifest sets `surface: required` and something that a program reads differs; 1 if a kernel could
 * not be examined.
 *
 * @param against ids and selectors of kernels that are examined without a boot
 * @throws UserError if no kernel can be examined, or if the manifest sets `surface: off`
 */
export async function surfaceCommand(
  inputs: RawInputs,
  against: readonly string[],
  output: OutputOptions,
  terminal: Terminal,
): Promise<number> {
  const named = inputs['report-directory'] !== undefined
  const directory = named ? null : await mkdtemp(join(tmpdir(), 'bpfcompat-surface-'))
  const request = {
    ...readInputs({mode: 'load_attach', trials: 'off', ...inputs}, optionLabel),
    against,
    ...(directory === null ? {} : {reportDirectory: directory}),
  }
  const {manifest} = await planRun(request)
  if (manifest.surface.level === 'off')
    throw new UserError({
      file: manifest.file,
      message: 'sets `surface: off`, so nothing is examined; remove it, or set `surface: report`',
    })
  const view = await viewFor(output, terminal)
  try {
    const results = await run(request, terminalPorts(view, request, terminal)).finally(view.close)
    if (named) await writeReports(results, request.reportDirectory)
    terminal.out(output.json ? json(results) : renderSurface(results, terminal))
    return exitCode(results)
  } finally {
    if (directory !== null) await rm(directory, {recursive: true, force: true})
  }
}

function json({host, kernels, artifacts, surface, findings}: Results): string {
  const asked = kernels.map(({id, release, boots, error, notes}) => ({id, release, boots, error, notes}))
  const taken = artifacts.map(({name, path, error}) => ({name, path, error}))
  const about = findings.filter(isAboutSurface)
  return JSON.stringify(
    {accelerator: host.accelerator, kernels: asked, artifacts: taken, surface, findings: about},
    null,
    2,
  )
}

function exitCode({kernels, artifacts, cases, findings}: Results): number {
  const isIncomplete = [...kernels, ...artifacts].some(({error}) => error !== null)
  if (isIncomplete || cases.some(({lanes}) => lanes.some(({verdict}) => verdict === 'error'))) return 1
  return findings.some(finding => isAboutSurface(finding) && finding.level === 'failure') ? 2 : 0
}

function isAboutSurface({class: kind}: Results['findings'][number]): boolean {
  return isSurfaceClass(kind)
}
