import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import {run} from '../app/run.ts'
import {UserError} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {findProposals, noteFailures, passes} from '../init/init.ts'
import {ownTests} from '../init/own-tests.ts'
import {renderManifest, renderWorkflow} from '../init/render.ts'
import {refuseUntried} from '../init/trials.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {planRun} from '../plan/plan.ts'
import type {Plan} from '../plan/planned.ts'
import {renderTerminal} from '../report/terminal.ts'
import type {RunPorts} from '../run/ports.ts'
import {writeReports} from '../run/report-files.ts'
import {viewFor} from './live.ts'
import type {OutputOptions} from './output-options.ts'
import {terminalPorts} from './ports.ts'
import {optionLabel, pageOf, type Terminal} from './terminal.ts'

const WORKFLOW = '.github/workflows/bpfcompat.yml'

/**
 * Runs `bpfcompat init`: writes a manifest with which the objects pass, and a workflow that runs it. Resolves to the
 * exit code.
 *
 * @throws UserError if a file exists without `force`, or if something could not be tried; nothing is written then
 */
export async function initCommand(
  inputs: RawInputs,
  force: boolean,
  output: OutputOptions,
  terminal: Terminal,
): Promise<number> {
  const manifest = [inputs.manifest].flat()[0] || 'bpfcompat.yaml'
  const request = {
    ...readInputs({...inputs, manifest: ''}, optionLabel),
    manifest: null,
    manifestImplied: false,
    lock: 'none' as const,
  }
  if (request.objects.length === 0)
    throw new UserError('init: add the paths of compiled objects, for example `bpfcompat init build/*.bpf.o`')
  if (!force) refuseToOverwrite([manifest, WORKFLOW])
  const view = await viewFor(output, terminal)
  const ports: RunPorts = {...terminalPorts(view, {commit: null}, terminal), logger: once(view)}
  try {
    const plan = await planRun(request)
    refuseDefects(plan)
    const frame = {
      kernels: plan.kernels.map(({name}) => name),
      pathOf: ({artifact}: {artifact: {path: string}}) => relative(dirname(manifest), artifact.path),
    }
    let proposals = await findProposals(plan, request, ports, view.info)
    const runAs = async (manifestText: string) => {
      const results = await run({...request, objects: [], manifest, manifestText, trials: 'off'}, ports)
      refuseUntried(results, terminal.signal)
      return results
    }
    let text = renderManifest(proposals, frame)
    view.info(`running the new ${manifest}`)
    let results = await runAs(text)
    if (!passes(results)) {
      proposals = noteFailures(proposals, results)
      text = renderManifest(proposals, frame)
      results = await runAs(text)
    }
    await write(manifest, text)
    const tests = await ownTests(process.cwd())
    await write(WORKFLOW, renderWorkflow(manifest, tests, plan.kernels[0]?.spec.id))
    view.close()
    await writeReports(results, request.reportDirectory)
    if (!output.quiet)
      terminal.out(renderTerminal(results, {...pageOf(terminal), reportDirectory: request.reportDirectory}))
    terminal.out(`wrote ${manifest} and ${WORKFLOW}; check each line marked "by trial"`)
    return results.gate.exitCode
  } finally {
    view.close()
  }
}

/** Rejects files that are not eBPF objects, which would become artifacts that nobody requires. */
function refuseDefects({artifacts}: Plan): void {
  const problems = artifacts.flatMap(({path, defect}) =>
    defect === undefined ? [] : [{message: `init: \`${path}\` ${defect}`}],
  )
  if (problems.length > 0) throw new UserError(problems)
}

/** Returns a logger that prints each message only once, for messages that every run of the search repeats. */
function once(logger: Logger): Logger {
  const seen = new Set<string>()
  const unlessSeen = (log: (message: string) => void) => (message: string) => {
    if (!seen.has(message)) log(message)
    seen.add(message)
  }
  return {info: unlessSeen(logger.info), warning: unlessSeen(logger.warning), debug: logger.debug}
}

function refuseToOverwrite(files: readonly string[]): void {
  const there = files.filter(file => existsSync(file))
  if (there.length > 0)
    throw new UserError(
      there.map(file => ({message: `\`${file}\` already exists; add --force to overwrite it, or remove it`})),
    )
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  await writeFile(file, text)
}
