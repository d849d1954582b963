import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {isMirrorAddress} from '../apt/mirrors.ts'
import {UserError} from '../base/errors.ts'
import {usableCpus} from '../host/cpus.ts'
import {defaultCacheDirectory} from '../host/directories.ts'
import type {LockChoice} from '../kernels/lockfile/find.ts'
import {parseDuration} from '../manifest/duration.ts'
import type {AcceleratorChoice} from '../model/accelerator.ts'
import type {FailOn} from '../model/gate.ts'
import {LIBBPF_VERSIONS} from '../model/libbpf-version.ts'
import type {LoaderInput} from '../model/results.ts'
import {showUrl} from '../net/http.ts'
import {parseThreshold} from '../request/insns-threshold.ts'
import type {RunRequest, SnapshotChoice, TrialChoice} from '../request/run.ts'
import {createInputReader, type InputName, type InputReader, type RawInputs} from './input-reader.ts'
import {readLoader} from './loader-input.ts'
import {MODES} from './modes.ts'
import {readShard} from './shard-input.ts'

/** The manifest that is read by default. */
export const DEFAULT_MANIFEST = 'bpfcompat.yaml'
const DEFAULT_REPORT_DIRECTORY = 'bpfcompat-report'

const ACCELERATORS = ['auto', 'kvm', 'tcg'] as const satisfies readonly AcceleratorChoice[]
const SNAPSHOTS = ['auto', 'on', 'off'] as const satisfies readonly SnapshotChoice[]
const FAIL_ON = ['required', 'any', 'never'] as const satisfies readonly FailOn[]
const MAX_CONCURRENCY = 64

const TIMEOUT_EXPECTED = 'must be a duration such as `90s` or `5m`, or a number of seconds, from one second to one day'
const CONCURRENCY_EXPECTED = `must be a whole number from 1 to ${MAX_CONCURRENCY}, the number of guests that run at a time`
const COMMIT_EXPECTED = 'must be a full commit hash, such as `git rev-parse HEAD` prints'
const THRESHOLD_EXPECTED = 'must be the allowed growth in instructions, such as `+10%` or `+500`'
const TRIALS_EXPECTED = 'must be `auto`, `off`, or a time limit for trying sizes, such as `30s`'

/**
 * Checks the inputs of a run.
 *
 * @param label returns the name of an input for messages: `timeout` in a workflow, `--timeout` on a terminal
 * @param tasks further values of `mode`, which the caller handles
 * @throws UserError with every invalid input, its value and the fix
 */
export function readInputs(
  raw: RawInputs,
  label: (name: InputName) => string,
  tasks: readonly string[] = [],
): RunRequest {
  const reader = createInputReader(raw, label, tasks)
  const {text, list, choice, flag, parsed} = reader
  const objects = list('artifact')
  const loader = readLoader(reader)
  const request: RunRequest = {
    ...manifestOf(text('manifest'), text('suite'), objects, loader),
    matrix: text('matrix') ?? null,
    suite: text('suite') ?? null,
    objects,
    artifacts: list('only'),
    loader,
    kernels: list('kernels'),
    against: [],
    mode: choice('mode', MODES) ?? null,
    timeoutSeconds: parsed('timeout', parseDuration, TIMEOUT_EXPECTED) ?? null,
    libbpf: choice('libbpf', LIBBPF_VERSIONS) ?? null,
    concurrency: parsed('concurrency', parseConcurrency, CONCURRENCY_EXPECTED) ?? usableCpus(),
    accelerator: choice('accelerator', ACCELERATORS) ?? 'auto',
    snapshots: choice('snapshots', SNAPSHOTS) ?? 'auto',
    reportDirectory: readDirectory(reader, 'report-directory', DEFAULT_REPORT_DIRECTORY),
    cacheDirectory: readDirectory(reader, 'cache-directory', defaultCacheDirectory()),
    mirrors: readMirrors(reader),
    lock: lockOf(text('lock-file')),
    failOn: choice('fail-on', FAIL_ON) ?? 'required',
    installDependencies: flag('install-dependencies') ?? true,
    buildTests: flag('build-tests') ?? false,
    commit: parsed('commit', parseCommit, COMMIT_EXPECTED) ?? null,
    workflowRun: null,
    shard: readShard(reader) ?? null,
    baseline: text('baseline') ?? null,
    insnsThreshold: parsed('insns', parseThreshold, THRESHOLD_EXPECTED) ?? null,
    trials: parsed('trials', parseTrials, TRIALS_EXPECTED) ?? 'auto',
  }
  checkSuite(reader)
  if (reader.problems.length > 0) throw new UserError(reader.problems)
  return request
}

/** Rejects inputs that a suite replaces. */
function checkSuite({text, list, refuse, label}: InputReader): void {
  if (text('suite') === undefined) return
  for (const name of ['manifest', 'artifact', 'matrix', 'command'] as const)
    if (list(name).length > 0)
      refuse(name, `cannot be combined with ${label('suite')}, whose cases set it; remove one`, list(name).join(', '))
}

/** Reads the path of a directory. Node never stops creating directories below /proc, where none can be created. */
function readDirectory(
  {text, refuse}: InputReader,
  name: 'report-directory' | 'cache-directory',
  otherwise: string,
): string {
  const path = resolve(text(name) ?? otherwise)
  if (/^\/(?:proc|sys)(?:\/|$)/.test(path))
    refuse(name, 'must be a directory on a disk; nothing can be written below /proc and /sys', path)
  return path
}

function readMirrors({list, refuse}: InputReader): string[] {
  const urls = list('mirror')
  for (const url of urls) if (!isMirrorAddress(url)) refuse('mirror', 'must be an http or https URL', showUrl(url))
  return urls
}

function lockOf(value: string | undefined): LockChoice {
  if (value === undefined) return 'auto'
  return value === 'none' ? value : {file: value}
}

function parseConcurrency(value: string): number | undefined {
  const isCount = /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_CONCURRENCY
  return isCount ? Number(value) : undefined
}

function parseCommit(value: string): string | undefined {
  const hash = value.toLowerCase()
  return isCommit(hash) ? hash : undefined
}

function parseTrials(value: string): TrialChoice | undefined {
  return value === 'auto' || value === 'off' ? value : parseDuration(value)
}

/** Returns whether a text is a full commit hash, SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/**
 * Returns the manifest to read. A named one must exist. The default is read without objects, or with objects if it
 * exists.
 */
function manifestOf(
  named: string | undefined,
  suite: string | undefined,
  objects: readonly string[],
  loader: LoaderInput | null,
): Pick<RunRequest, 'manifest' | 'manifestImplied'> {
  if (named !== undefined) return {manifest: named, manifestImplied: false}
  const manifestImplied = objects.length > 0
  const none = loader !== null || suite !== undefined || (manifestImplied && !existsSync(DEFAULT_MANIFEST))
  return {manifest: none ? null : DEFAULT_MANIFEST, manifestImplied}
}
