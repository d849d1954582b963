import {existsSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {isMirrorAddress} from '../apt/mirrors.ts'
import {type Problem, UserError} from '../base/errors.ts'
import {usableCpus} from '../host/cpus.ts'
import {defaultCacheDirectory} from '../host/folders.ts'
import type {LockChoice} from '../kernels/lockfile/find.ts'
import {parseDuration} from '../manifest/duration.ts'
import type {AcceleratorChoice} from '../model/accelerator.ts'
import type {FailOn} from '../model/gate.ts'
import {LIBBPF_VERSIONS} from '../model/libbpf-version.ts'
import type {Mode} from '../model/mode.ts'
import type {LoaderInput} from '../model/results.ts'
import {showUrl} from '../net/http.ts'
import {type InsnsThreshold, parseThreshold} from '../request/insns-threshold.ts'
import type {Assignment, RunRequest, ShardRequest, SnapshotChoice, TrialChoice} from '../request/run.ts'
import {oneLine} from '../text/clean.ts'
import {nearest} from '../text/did-you-mean.ts'
import {parseList} from '../text/input-list.ts'
import {PLAN_EXPECTED, parseShardMatrix} from './shard-matrix.ts'

/**
 * Inputs as they are written, by the names of action.yml. An empty text is an input that was left out; a list is used
 * unchanged, a text that holds one is split (parseList).
 */
export type RawInputs = Partial<Record<InputName, string | readonly string[]>>

export const INPUT_NAMES = [
  'manifest',
  'matrix',
  'suite',
  'artifact',
  'only',
  'command',
  'command-binary',
  'command-expect-exit',
  'files',
  'kernels',
  'mode',
  'timeout',
  'libbpf',
  'concurrency',
  'accelerator',
  'snapshots',
  'report-directory',
  'cache-directory',
  'mirror',
  'lock-file',
  'fail-on',
  'shard',
  'plan',
  'baseline',
  'commit',
  'insns',
  'trials',
  'install-dependencies',
  'build-tests',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** The file that is read when none is named. */
export const DEFAULT_MANIFEST = 'bpfcompat.yaml'
const DEFAULT_REPORT_DIRECTORY = 'bpfcompat-report'

const MODES = ['load_only', 'load_attach', 'behavior', 'command'] as const satisfies readonly Mode[]
const ACCELERATORS = ['auto', 'kvm', 'tcg'] as const satisfies readonly AcceleratorChoice[]
const SNAPSHOTS = ['auto', 'on', 'off'] as const satisfies readonly SnapshotChoice[]
const FAIL_ON = ['required', 'any', 'never'] as const satisfies readonly FailOn[]
const MAX_CONCURRENCY = 64

/**
 * Checks the inputs of a run.
 *
 * @param label how the user wrote an input: `timeout` in a workflow, `--timeout` on a terminal
 * @param tasks what `mode` may be besides, which the caller sees to
 * @throws UserError with every invalid input, its value and the way out
 */
export function readInputs(
  raw: RawInputs,
  label: (name: InputName) => string,
  tasks: readonly string[] = [],
): RunRequest {
  const problems: Problem[] = []
  const objects = list('artifact')
  const loader = loaderOf()
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
    timeoutSeconds: timeout() ?? null,
    libbpf: choice('libbpf', LIBBPF_VERSIONS) ?? null,
    concurrency: concurrency() ?? usableCpus(),
    accelerator: choice('accelerator', ACCELERATORS) ?? 'auto',
    snapshots: choice('snapshots', SNAPSHOTS) ?? 'auto',
    reportDirectory: folder('report-directory', DEFAULT_REPORT_DIRECTORY),
    cacheDirectory: folder('cache-directory', defaultCacheDirectory()),
    mirrors: mirrors(),
    lock: lock(),
    failOn: choice('fail-on', FAIL_ON) ?? 'required',
    installDependencies: flag('install-dependencies') ?? true,
    buildTests: flag('build-tests') ?? false,
    commit: commit() ?? null,
    workflowRun: null,
    shard: shard() ?? null,
    baseline: text('baseline') ?? null,
    insnsThreshold: threshold() ?? null,
    trials: trials() ?? 'auto',
  }
  checkSuite()
  if (problems.length > 0) throw new UserError(problems)
  return request

  /** What belongs to a loader and is there without one, or beside what says otherwise, is a mistake. */
  function loaderOf(): LoaderInput | null {
    const command = text('command')
    if (command === undefined) {
      for (const name of ['command-binary', 'command-expect-exit', 'files'] as const)
        if (list(name).length > 0)
          problems.push(invalid(name, `belongs to ${label('command')}, and there is none`, list(name).join(', ')))
      return null
    }
    const manifest = text('manifest')
    const mode = choiceOf('mode', MODES)
    if (manifest !== undefined)
      problems.push(
        invalid('command', `is for runs without a manifest; write it as \`command\` of an artifact into ${manifest}`),
      )
    if (mode !== undefined && mode !== 'command')
      problems.push(invalid('mode', `does not go with ${label('command')}, which is mode \`command\`; leave out one`))
    const loader = {command, binary: text('command-binary') ?? null, files: list('files'), expectExit: exitCode() ?? 0}
    if (!mayCallBinary(loader))
      problems.push(
        invalid(
          'command',
          `does not call ${label('command-binary')}, which is $BPFCOMPAT_BIN in the guest; single quotes keep your own shell from reading that`,
        ),
      )
    return loader
  }

  /** A suite says itself what these would. */
  function checkSuite(): void {
    if (text('suite') === undefined) return
    for (const name of ['manifest', 'artifact', 'matrix', 'command'] as const)
      if (list(name).length > 0)
        problems.push(
          invalid(name, `does not go with ${label('suite')}, whose cases say it; leave out one`, list(name).join(', ')),
        )
  }

  /** Node makes folders below /proc for ever: there is none in which it could. */
  function folder(name: 'report-directory' | 'cache-directory', otherwise: string): string {
    const path = resolve(text(name) ?? otherwise)
    if (/^\/(?:proc|sys)(?:\/|$)/.test(path))
      problems.push(invalid(name, 'must be a folder on a disk: nothing can be written there', path))
    return path
  }

  function exitCode(): number | undefined {
    const value = text('command-expect-exit')
    if (value === undefined) return undefined
    if (/^\d{1,3}$/.test(value) && Number(value) <= 255) return Number(value)
    problems.push(invalid('command-expect-exit', 'must be an exit code, a whole number from 0 to 255'))
    return undefined
  }

  function text(name: InputName): string | undefined {
    const value = raw[name] ?? ''
    const trimmed = (typeof value === 'string' ? value : (value.at(-1) ?? '')).trim()
    return trimmed === '' ? undefined : trimmed
  }

  function list(name: InputName): string[] {
    const value = raw[name] ?? []
    return typeof value === 'string' ? parseList(value) : value.map(part => part.trim()).filter(part => part !== '')
  }

  function choice<const T extends string>(name: InputName, choices: readonly T[]): T | undefined {
    const value = text(name)
    const found = choiceOf(name, choices)
    if (value === undefined || found !== undefined) return found
    const all = name === 'mode' ? [...choices, ...tasks] : choices
    const guess = nearest(value, all)
    problems.push(
      invalid(name, `must be one of ${all.join(', ')}${guess === undefined ? '' : `; did you mean \`${guess}\`?`}`),
    )
    return undefined
  }

  function choiceOf<const T extends string>(name: InputName, choices: readonly T[]): T | undefined {
    const value = text(name)
    return choices.find(candidate => candidate === value?.replaceAll('-', '_') || candidate === value)
  }

  function timeout(): number | undefined {
    const value = text('timeout')
    if (value === undefined) return undefined
    const seconds = parseDuration(value)
    if (seconds === undefined)
      problems.push(
        invalid('timeout', 'must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most'),
      )
    return seconds
  }

  function concurrency(): number | undefined {
    const value = text('concurrency')
    if (value === undefined) return undefined
    if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_CONCURRENCY) return Number(value)
    problems.push(
      invalid('concurrency', `must be a whole number from 1 to ${MAX_CONCURRENCY}: the guests that run at a time`),
    )
    return undefined
  }

  function shard(): ShardRequest | undefined {
    const value = text('shard')
    const assignment = planned()
    if (value === undefined) {
      if (text('plan') !== undefined)
        problems.push(invalid('plan', `belongs to ${label('shard')}, and there is none`, '…'))
      return undefined
    }
    const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? []).map(Number)
    if (index < 1 || index > count) {
      problems.push(invalid('shard', 'must be a shard and how many there are, such as `2/4`'))
      return undefined
    }
    if (assignment !== null && assignment.length !== count) {
      problems.push(invalid('shard', `does not go with ${label('plan')}, which has ${assignment.length}`))
      return undefined
    }
    return {index, count, assignment}
  }

  function planned(): Assignment | null {
    const value = text('plan')
    if (value === undefined) return null
    const assignment = parseShardMatrix(value)
    if (assignment === undefined) problems.push(invalid('plan', PLAN_EXPECTED, oneLine(value, 80)))
    return assignment ?? null
  }

  function commit(): string | undefined {
    const value = text('commit')?.toLowerCase()
    if (value !== undefined && !isCommit(value))
      problems.push(invalid('commit', 'must be the full hash of a commit, such as `git rev-parse HEAD` prints'))
    return value
  }

  function threshold(): InsnsThreshold | undefined {
    const value = text('insns')
    const parsed = value === undefined ? undefined : parseThreshold(value)
    if (value !== undefined && parsed === undefined)
      problems.push(invalid('insns', 'must be how many more instructions are fine, such as `+10%` or `+500`'))
    return parsed
  }

  function trials(): TrialChoice | undefined {
    const value = text('trials')
    if (value === undefined || value === 'auto' || value === 'off') return value
    const seconds = parseDuration(value)
    if (seconds === undefined)
      problems.push(invalid('trials', 'must be `auto`, `off`, or how long sizes may be tried, such as `30s`'))
    return seconds
  }

  function flag(name: InputName): boolean | undefined {
    const value = text(name)?.toLowerCase()
    if (value === undefined || value === 'true') return value === undefined ? undefined : true
    if (value === 'false') return false
    problems.push(invalid(name, 'must be `true` or `false`'))
    return undefined
  }

  function mirrors(): string[] {
    const urls = list('mirror')
    for (const url of urls)
      if (!isMirrorAddress(url)) problems.push(invalid('mirror', 'must be an http or https URL', showUrl(url)))
    return urls
  }

  function lock(): LockChoice {
    const value = text('lock-file')
    if (value === undefined) return 'auto'
    return value === 'none' ? value : {file: value}
  }

  function invalid(name: InputName, expected: string, value: string = text(name) ?? ''): Problem {
    return {message: `${label(name)}: \`${value}\` ${expected}`}
  }
}

/** Whether a text is the whole hash of a commit, of SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** One that was named must be there; the default is looked for when there are no objects, and may go with them. */
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

/** By the variable, by its name in the folder where commands run, or from a file that is brought along. */
function mayCallBinary({command, binary, files}: LoaderInput): boolean {
  if (binary === null || files.length > 0) return true
  return command.includes('BPFCOMPAT_BIN') || command.includes(basename(binary))
}
