import {readFile, stat} from 'node:fs/promises'
import type {ErrorObject, ValidateFunction} from 'ajv/dist/2020.js'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {version} from '../base/version.ts'
import {RESULTS_VERSION, type Results} from '../model/results.ts'
import {oneLine} from '../text/clean.ts'

/** Maximum size in bytes, more than 300 artifacts on 60 kernels need. A larger file is not a results.json, or too large to read. */
const MAX_BYTES = 256 * 1024 * 1024

/** Limits that no run exceeds, and that can be folded and rendered within a minute: the file may come from a fork. */
const MAX_KERNELS = 1_000
const MAX_CASES = 100_000

/**
 * Reads a results.json of another run or machine. It may have fields that this version does not know: they do not change the
 * meaning of the others.
 *
 * @throws UserError with one line: what is wrong with the file, and how to fix it
 */
export async function readResults(file: string): Promise<Results> {
  const fail = (message: string): never => {
    throw new UserError({file, message})
  }
  const value = parse(await readText(file, fail), fail)
  if (!isOurs(value))
    return fail('is not a results.json of bpfcompat; name one that `bpfcompat run` or the action wrote')
  if (value.version !== RESULTS_VERSION)
    return fail(
      `has version ${oneLine(String(value.version), 20)} of the results format, but this bpfcompat reads version ${RESULTS_VERSION}; create it again with this bpfcompat`,
    )
  const writer = isOtherVersion(value)
    ? `, and was written by bpfcompat ${oneLine(String(value.tool.version), 40)}`
    : ''
  const validate = await validator()
  if (validate(value)) {
    if (value.kernels.length > MAX_KERNELS || value.cases.length > MAX_CASES)
      return fail(
        `has ${value.kernels.length} kernels and ${value.cases.length} cases; at most ${MAX_KERNELS} and ${MAX_CASES} are allowed`,
      )
    return value
  }
  const [error] = validate.errors ?? []
  return fail(
    `is damaged or of another version: ${error === undefined ? 'it does not match the schema' : wordsOf(error)}${writer}; create it again with bpfcompat ${version}`,
  )
}

type Fail = (message: string) => never

async function readText(file: string, fail: Fail): Promise<string> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return fail('is a directory; name the results.json in it')
    if (!found.isFile()) return fail('is not a regular file')
    if (found.size > MAX_BYTES) return fail(`has ${found.size} bytes; a results.json may have at most ${MAX_BYTES}`)
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    if (errorCode(thrown) === 'ENOENT')
      return fail('no such file; `bpfcompat run` writes results.json into its report directory')
    return fail(errorCode(thrown) === 'EACCES' ? 'cannot be read: permission denied' : errorMessage(thrown))
  }
}

function parse(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return fail('is not JSON; it may have been cut short')
  }
}

interface Ours {
  version: unknown
  tool: {name: 'bpfcompat'; version?: unknown}
}

function isOurs(value: unknown): value is Ours {
  if (typeof value !== 'object' || value === null || !('tool' in value) || !('version' in value)) return false
  const {tool} = value
  return typeof tool === 'object' && tool !== null && 'name' in tool && tool.name === 'bpfcompat'
}

function isOtherVersion({tool}: Ours): boolean {
  return tool.version !== undefined && tool.version !== version
}

let compiled: ValidateFunction<Results> | undefined

/** Loads and compiles the validator for the first file. Most runs read none. */
async function validator(): Promise<ValidateFunction<Results>> {
  if (compiled !== undefined) return compiled
  const {resultsValidator} = await import('./validator.ts')
  compiled = await resultsValidator()
  return compiled
}

function wordsOf({instancePath, keyword, params, message}: ErrorObject): string {
  const at = instancePath === '' ? 'it' : `\`${oneLine(instancePath.slice(1).replaceAll('/', '.'), 80)}\``
  return keyword === 'required' ? `${at} has no \`${params.missingProperty}\`` : `${at} ${message ?? keyword}`
}
