import {existsSync} from 'node:fs'
import {formatProblem, UserError} from '../base/errors.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import {changesBetween, type LockChange} from '../kernels/lockfile/changes.ts'
import {lockPath} from '../kernels/lockfile/find.ts'
import {isLockable} from '../kernels/lockfile/fits.ts'
import {lockKernels} from '../kernels/lockfile/lock.ts'
import {type LockedKernel, readLock, writeLock} from '../kernels/lockfile/lock-file.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import {createKernelProvider} from '../kernels/provider/provider.ts'
import type {RawInputs} from '../plan/input-reader.ts'
import {readInputs} from '../plan/inputs.ts'
import {planKernels} from '../plan/plan.ts'
import {renderLockChanges, renderLockMarkdown} from '../report/lock-changes.ts'
import type {RunRequest} from '../request/run.ts'
import type {KernelsLockCommand} from './command.ts'
import {viewFor} from './live.ts'
import {namedKernels} from './named-kernels.ts'
import {optionLabel, type Terminal} from './terminal.ts'

/** Kernels that a command about a lock is for. */
export interface LockSubject {
  request: RunRequest
  /** Path of the lock, which need not be there. */
  file: string
  /** The manifest's kernels, or those that are named. */
  specs: readonly KernelSpec[]
  mirrors: readonly string[]
  locked: readonly LockedKernel[]
}

/**
 * `bpfcompat kernels lock`. Resolves to the exit code; nothing is written unless all kernels could be locked.
 *
 * @throws UserError with the problems of all kernels
 */
export async function kernelsLockCommand(
  {ids, update, requireSignatures, markdown, inputs, output}: KernelsLockCommand,
  terminal: Terminal,
): Promise<number> {
  if (markdown && output.json) throw new UserError('--markdown does not go with --json; leave out one')
  const {request, file, specs, mirrors, locked} = await lockSubject(ids, inputs, thrown => {
    // After a merge that went wrong, to lock anew is the way out; not so where entries were to stay.
    if (ids.length + update.length > 0) throw thrown
    const [first = {message: ''}, ...more] = thrown.problems
    terminal.err(`warning: ${formatProblem(first)}${more.length > 0 ? ', and more' : ''}: all kernels are locked anew`)
  })
  checkUpdates(update, specs)
  const before = locked.map(({record}) => record)
  const [lockable, local] = [specs.filter(isLockable), specs.filter(spec => !isLockable(spec))]
  const view = await viewFor(output, terminal)
  const warnings: string[] = []
  const warn = (message: string) => {
    warnings.push(message)
    view.warning(message)
  }
  for (const {id} of local) warn(`${id}: is of this machine's files, and is not locked`)
  const after = await lockKernels(lockable, {
    provider: createKernelProvider({
      cacheDirectory: request.cacheDirectory,
      mirrors,
      signal: terminal.signal,
      fresh: true,
    }),
    before,
    refresh: id => update.length === 0 || update.includes(id),
    requireSignatures,
    onProgress: (id, progress) =>
      progress.step === 'note' ? view.info(`${id}: ${progress.message}`) : view.kernel(id, progress),
    warn,
  }).finally(view.close)
  // Kernels that are named come to those that are locked; the manifest's are all there is.
  const others = ids.length === 0 ? [] : before.filter(({id}) => !after.some(record => record.id === id))
  await writeLock(file, [...others, ...after])
  terminal.out(told(file, changesBetween(before, [...others, ...after]), warnings))
  return 0

  function told(file: string, changes: readonly LockChange[], warnings: readonly string[]): string {
    if (output.json) return JSON.stringify({file, changes, warnings}, null, 2)
    if (markdown) return renderLockMarkdown(file, changes, warnings)
    return renderLockChanges(file, changes, output.quiet)
  }
}

/**
 * What the manifest, or the words of the command, say of the kernels, and what is locked by now.
 *
 * @param onDamaged hears what is wrong with the lock; unless it throws, there is none
 * @throws UserError with the mistakes of the manifest, the ids and the lock
 */
export async function lockSubject(
  ids: readonly string[],
  inputs: RawInputs,
  onDamaged: (thrown: UserError) => void,
): Promise<LockSubject> {
  const asked = readInputs(inputs, optionLabel)
  // The default manifest need not be there: then there are those of a matrix, or the kernels that a run takes without one.
  const implied = inputs.manifest === '' && asked.manifest !== null && !existsSync(asked.manifest)
  const request = implied ? {...asked, manifest: null} : asked
  if (request.lock === 'none') throw new UserError('--lock-file: `none` means that no lock is heeded; name a file')
  const file = lockPath(request.lock, request.manifest ?? request.suite)
  const lock = await readLock(file).catch(thrown => {
    if (!(thrown instanceof UserError)) throw thrown
    onDamaged(thrown)
    return null
  })
  const planned = ids.length > 0 && request.manifest === null ? null : await planKernels(request)
  return {
    request,
    file,
    specs: ids.length > 0 ? await namedKernels(ids, await loadCatalog()) : (planned?.specs ?? []),
    mirrors: [...request.mirrors, ...(planned?.manifest.mirrors ?? [])],
    locked: lock?.kernels ?? [],
  }
}

function checkUpdates(update: readonly string[], specs: readonly KernelSpec[]): void {
  const strange = update.filter(id => !specs.some(spec => spec.id === id))
  if (strange.length === 0) return
  throw new UserError(
    strange.map(id => ({
      message: `--update: \`${id}\` is no kernel of the manifest, which has ${specs.map(spec => spec.id).join(', ')}`,
    })),
  )
}
