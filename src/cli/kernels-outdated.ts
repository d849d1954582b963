import {UserError} from '../base/errors.ts'
import {isLockable} from '../kernels/lockfile/fits.ts'
import {findOutdated, type LockedState} from '../kernels/lockfile/outdated.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import {renderOutdated} from '../report/lock-changes.ts'
import type {Command} from './command.ts'
import {lockSubject} from './kernels-lock.ts'
import {viewFor} from './live.ts'
import {type Terminal, widthOf} from './terminal.ts'

const EXIT_OUTDATED = 2

/**
 * Runs `bpfcompat kernels outdated`. Resolves to the exit code: with `--exit-code`, 2 if a kernel is outdated or its
 * files are gone; else 0.
 *
 * @throws UserError if there is no lockfile, and, after the table, with the kernels that could not be looked up
 */
export async function kernelsOutdatedCommand(
  {ids, exitCode, inputs, output}: Extract<Command, {name: 'kernels outdated'}>,
  terminal: Terminal,
): Promise<number> {
  const {request, file, specs, mirrors, locked} = await lockSubject(ids, inputs, thrown => {
    throw thrown
  })
  const kernels = specs.flatMap(spec => {
    const entry = locked.find(({record}) => record.id === spec.id)
    return entry === undefined ? [] : [{spec, record: entry.record}]
  })
  if (kernels.length === 0)
    throw new UserError({file, message: 'none of these kernels is locked; run `bpfcompat kernels lock`'})
  const view = await viewFor(output, terminal)
  const states = await findOutdated(kernels, {
    provider: createKernelProvider({
      cacheDirectory: request.cacheDirectory,
      mirrors,
      signal: terminal.signal,
      fresh: true,
    }),
    now: new Date(),
    onProgress: (id, progress) => {
      if (progress.step === 'note') view.info(`${id}: ${progress.message}`)
    },
  }).finally(view.close)
  const unlocked = specs
    .filter(spec => isLockable(spec) && !kernels.some(kernel => kernel.spec.id === spec.id))
    .map(({id}) => id)
  terminal.out(
    output.json
      ? JSON.stringify({file, kernels: states, unlocked}, null, 2)
      : renderOutdated(file, states, unlocked, widthOf(terminal)),
  )
  const failed = states.flatMap(({error}) => (error === null ? [] : error.split('\n').map(message => ({message}))))
  if (failed.length > 0) throw new UserError(failed)
  return exitCode && states.some(isStale) ? EXIT_OUTDATED : 0
}

function isStale({state, files}: LockedState): boolean {
  return state === 'outdated' || files === 'gone'
}
