import {existsSync} from 'node:fs'
import {availableParallelism, homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {nearest} from '../did-you-mean.ts'
import {type Problem, UserError} from '../errors.ts'
import type {AcceleratorChoice} from '../guest/accelerator.ts'
import {parseDuration} from '../manifest/duration.ts'
import type {FailOn} from '../results/gate.ts'
import type {Mode} from '../results/model.ts'
import type {RunRequest} from './request.ts'

/**
 * Inputs as they are written, by the names of action.yml. An empty text is an input that was left out; a list stands as
 * it is, a text that holds one is split at line breaks and commas.
 */
export type RawInputs = Partial<Record<InputName, string | readonly string[]>>

export const INPUT_NAMES = [
  'manifest',
  'matrix',
  'artifact',
  'only',
  'kernels',
  'mode',
  'timeout',
  'concurrency',
  'accelerator',
  'report-directory',
  'cache-directory',
  'mirror',
  'fail-on',
  'install-dependencies',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** The file that is read when none is named. */
const DEFAULT_MANIFEST = 'bpfcompat.yaml'
const DEFAULT_REPORT_DIRECTORY = 'bpfcompat-report'

/** Modes that this version runs. */
const MODES = ['load_only', 'load_attach'] as const satisfies readonly Mode[]
const ACCELERATORS = ['auto', 'kvm', 'tcg'] as const satisfies readonly AcceleratorChoice[]
const FAIL_ON = ['required', 'any', 'never'] as const satisfies readonly FailOn[]
const MAX_CONCURRENCY = 64

/**
 * Checks the inputs of a run.
 *
 * @param label how the user wrote an input: `timeout` in a workflow, `--timeout` on a terminal
 * @throws UserError with every invalid input, its value and the way out
 */
export function readInputs(raw: RawInputs, label: (name: InputName) => string): RunRequest {
  const problems: Problem[] = []
  const objects = list('artifact')
  const request: RunRequest = {
    ...manifestOf(text('manifest'), objects),
    matrix: text('matrix') ?? null,
    objects,
    artifacts: list('only'),
    kernels: list('kernels'),
    mode: mode() ?? null,
    timeoutSeconds: timeout() ?? null,
    concurrency: concurrency() ?? availableParallelism(),
    accelerator: choice('accelerator', ACCELERATORS) ?? 'auto',
    reportDirectory: resolve(text('report-directory') ?? DEFAULT_REPORT_DIRECTORY),
    cacheDirectory: resolve(text('cache-directory') ?? defaultCacheDirectory()),
    mirrors: mirrors(),
    failOn: choice('fail-on', FAIL_ON) ?? 'required',
    installDependencies: flag('install-dependencies') ?? true,
  }
  if (request.matrix !== null && request.manifest === null)
    problems.push(invalid('matrix', 'belongs to a single-artifact manifest; name that as well'))
  if (problems.length > 0) throw new UserError(problems)
  return request

  function text(name: InputName): string | undefined {
    const value = raw[name] ?? ''
    const trimmed = typeof value === 'string' ? value.trim() : (value.at(-1) ?? '')
    return trimmed === '' ? undefined : trimmed
  }

  function list(name: InputName): string[] {
    const value = raw[name] ?? []
    const parts = typeof value === 'string' ? value.split(/[\n,]/) : value
    return parts.map(part => part.trim()).filter(part => part !== '')
  }

  function mode(): Mode | undefined {
    const value = text('mode')?.replaceAll('-', '_')
    if (value !== 'behavior' && value !== 'command') return choice('mode', MODES)
    problems.push(invalid('mode', `is not run by this version yet; it runs ${MODES.join(' and ')}`))
    return undefined
  }

  function choice<const T extends string>(name: InputName, choices: readonly T[]): T | undefined {
    const value = text(name)
    if (value === undefined) return undefined
    const found = choices.find(candidate => candidate === value.replaceAll('-', '_') || candidate === value)
    if (found !== undefined) return found
    const guess = nearest(value, choices)
    problems.push(
      invalid(name, `must be one of ${choices.join(', ')}${guess === undefined ? '' : `; did you mean \`${guess}\`?`}`),
    )
    return undefined
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
      if (!/^https?:\/\/[^/]+/.test(url)) problems.push(invalid('mirror', 'must be an http or https URL', url))
    return urls
  }

  function invalid(name: InputName, expected: string, value: string = text(name) ?? ''): Problem {
    return {message: `${label(name)}: \`${value}\` ${expected}`}
  }
}

/** One that was named must be there; the default is looked for when there are no objects, and may go with them. */
function manifestOf(
  named: string | undefined,
  objects: readonly string[],
): Pick<RunRequest, 'manifest' | 'manifestImplied'> {
  const manifest = named ?? DEFAULT_MANIFEST
  const manifestImplied = manifest === DEFAULT_MANIFEST && objects.length > 0
  return {manifest: manifestImplied && !existsSync(manifest) ? null : manifest, manifestImplied}
}

/** XDG Base Directory Specification. */
function defaultCacheDirectory(): string {
  return process.env.BPFCOMPAT_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bpfcompat')
}
