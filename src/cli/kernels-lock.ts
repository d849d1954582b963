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
import {optionLabel, type Terminal, widthOf} from './terminal.ts'

/** The kernels and the lockfile of a command. */
export interface LockSubject {
  request: RunRequest
  /** Path of the lockfile, which need not exist. */
  file: string
  /** The kernels of the manifest, or the named ones. */
  specs: readonly KernelSpec[]
  mirrors: readonly string[]
  locked: readonly LockedKernel[]
}

/**
 * Runs `bpfcompat kernels lock`. Resolves to the exit code. Writes nothing unless all kernels could be locked.
 *
 * @throws UserError with the problems of all kernels
 */
export async function kernelsLockCommand(
  {ids, update, requireSignatures, markdown, inputs, output}: KernelsLockCommand,
  terminal: Terminal,
): Promise<number> {
  if (markdown && output.json) throw new UserError('--markdown and --json cannot be combined; remove one')
  const {request, file, specs, mirrors, locked} = await lockSubject(ids, inputs, thrown => {
    // After a failed merge, locking all kernels again fixes the file, unless entries were to be kept.
    if (ids.length + update.length > 0) throw thrown
    const [first = {message: ''}, ...more] = thrown.problems
    terminal.err(`warning: ${formatProblem(first)}${more.length > 0 ? ', and more' : ''}: all kernels are locked again`)
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
  for (const {id} of local) warn(`${id}: uses files of this machine and is not locked`)
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
  // Named kernels are added to the locked ones; the kernels of a manifest replace them.
  const others = ids.length === 0 ? [] : before.filter(({id}) => !after.some(record => record.id === id))
  await writeLock(file, [...others, ...after])
  terminal.out(rendered(file, changesBetween(before, [...others, ...after]), warnings))
  return 0

  function rendered(file: string, changes: readonly LockChange[], warnings: readonly string[]): string {
    if (output.json) return JSON.stringify({file, changes, warnings}, null, 2)
    if (markdown) return renderLockMarkdown(file, changes, warnings)
    return renderLockChanges(file, changes, output.quiet, widthOf(terminal))
  }
}

/**
 * Returns the kernels that the manifest or the command names, and those that are locked.
 *
 * @param onDamaged receives the problems of the lockfile; unless it throws, the file is ignored
 * @throws UserError with the problems of the manifest, the ids and the lockfile
 */
export async function lockSubject(
  ids: readonly string[],
  inputs: RawInputs,
  onDamaged: (thrown: UserError) => void,
): Promise<LockSubject> {
  const asked = readInputs(inputs, optionLabel)
  // The default manifest need not exist: then the kernels are those of a matrix, or the default ones.
  const implied = inputs.manifest === '' && asked.manifest !== null && !existsSync(asked.manifest)
  const request = implied ? {...asked, manifest: null} : asked
  if (request.lock === 'none') throw new UserError('--lock-file: `none` ignores the lockfile; set the path of a file')
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
  const unknown = update.filter(id => !specs.some(spec => spec.id === id))
  if (unknown.length === 0) return
  throw new UserError(
    unknown.map(id => ({
      message: `--update: \`${id}\` is not a kernel of the manifest; its kernels are ${specs.map(spec => spec.id).join(', ')}`,
    })),
  )
}
