import {UserError} from '../base/errors.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import {readInputs} from '../plan/inputs.ts'
import {renderProbeJson} from '../probe/json.ts'
import {renderProbeMarkdown} from '../probe/markdown.ts'
import type {ProbeReport} from '../probe/model.ts'
import {probeKernels} from '../probe/probe.ts'
import {renderProbe} from '../probe/terminal.ts'
import type {Marker} from '../support/markers.ts'
import {checkMarkers, writeBetweenMarkers} from './between-markers.ts'
import type {Command} from './command.ts'
import {viewFor} from './live.ts'
import {namedKernels} from './named-kernels.ts'
import {terminalPorts} from './ports.ts'
import {optionLabel, type Terminal} from './terminal.ts'

const PROBED: Marker = {name: 'probe', what: 'probed kernels'}

/**
 * Runs `bpfcompat kernels probe`: prints what kernels support. Resolves to the exit code: 1 if a kernel could not be
 * probed.
 *
 * @throws UserError for an unknown id, or if no guest can run on this machine
 */
export async function probeCommand(
  {ids, inputs, output, write, markdown}: Extract<Command, {name: 'kernels probe'}>,
  terminal: Terminal,
): Promise<number> {
  const request = readInputs(inputs, optionLabel)
  if (ids.length === 0)
    throw new UserError('kernels probe: add at least one kernel, for example `bpfcompat kernels probe debian-12-6.1`')
  if (output.json && markdown)
    throw new UserError('kernels probe: --json and --markdown cannot be combined; remove one')
  // Check now, not after minutes of probing.
  if (write !== '') await checkMarkers(write, PROBED)
  const specs = await namedKernels(ids, await loadCatalog())
  const view = await viewFor(output, terminal)
  let report: ProbeReport
  try {
    report = await probeKernels(specs, request, terminalPorts(view, request, terminal))
  } finally {
    view.close()
  }
  const failed = report.kernels.filter(({error}) => error !== null)
  // A page without some of its kernels does not replace a complete one.
  if (write !== '' && failed.length > 0)
    throw new UserError(failed.map(({id, error}) => ({message: `${id}: ${error}; ${write} is unchanged`})))
  if (write !== '') {
    const changed = await writeBetweenMarkers(write, renderProbeMarkdown(report), PROBED)
    terminal.err(`${write}: ${changed ? 'updated the probed kernels' : 'the probed kernels are unchanged'}`)
  }
  if (output.json) terminal.out(renderProbeJson(report))
  else if (markdown) terminal.out(renderProbeMarkdown(report))
  else if (write === '') terminal.out(renderProbe(report, terminal))
  return failed.length > 0 ? 1 : 0
}
