import {UserError} from '../base/errors.ts'
import {NO_SHARED_CACHE} from '../cache/shared-cache.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import {readInputs} from '../plan/inputs.ts'
import {renderProbeJson} from '../probe/json.ts'
import {renderProbeMarkdown} from '../probe/markdown.ts'
import type {ProbeReport} from '../probe/model.ts'
import {probeKernels} from '../probe/probe.ts'
import {renderProbe} from '../probe/terminal.ts'
import {localRepository} from '../run/repository.ts'
import type {Marker} from '../support/markers.ts'
import {checkMarkers, writeBetweenMarkers} from './between-markers.ts'
import type {Command} from './command.ts'
import {viewFor} from './live.ts'
import {namedKernels} from './named-kernels.ts'
import {optionLabel, type Terminal} from './terminal.ts'

const PROBED: Marker = {name: 'probe', what: 'probed kernels'}

/**
 * `bpfcompat kernels probe`: what kernels can do. Resolves to the exit code: 1 when one of them could not tell all.
 *
 * @throws UserError for an id that means nothing, and when no guest can be run here
 */
export async function probeCommand(
  {ids, inputs, output, write, markdown}: Extract<Command, {name: 'kernels probe'}>,
  terminal: Terminal,
): Promise<number> {
  const request = readInputs(inputs, optionLabel)
  if (ids.length === 0)
    throw new UserError('kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`')
  if (output.json && markdown) throw new UserError('kernels probe: --json and --markdown exclude each other')
  // Not after minutes of probing.
  if (write !== '') await checkMarkers(write, PROBED)
  const specs = await namedKernels(ids, await loadCatalog())
  const view = await viewFor(output, terminal)
  let report: ProbeReport
  try {
    report = await probeKernels(specs, request, {
      logger: view,
      progress: view,
      cache: NO_SHARED_CACHE,
      repository: () => localRepository(request.commit),
      signal: terminal.signal,
    })
  } finally {
    view.close()
  }
  const failed = report.kernels.filter(({error}) => error !== null)
  // A page that lacks half of its kernels is not put in the place of one that has them.
  if (write !== '' && failed.length > 0)
    throw new UserError(failed.map(({id, error}) => ({message: `${id}: ${error}; ${write} is left as it is`})))
  if (write !== '') {
    const changed = await writeBetweenMarkers(write, renderProbeMarkdown(report), PROBED)
    terminal.err(`${write}: ${changed ? 'what the kernels can do is updated' : 'what the kernels can do is as it was'}`)
  }
  if (output.json) terminal.out(renderProbeJson(report))
  else if (markdown) terminal.out(renderProbeMarkdown(report))
  else if (write === '') terminal.out(renderProbe(report, terminal))
  return failed.length > 0 ? 1 : 0
}
