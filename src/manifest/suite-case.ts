import {join} from 'node:path'
import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import type {Mode} from '../model/mode.ts'
import {DEFAULT_MODE} from '../model/mode.ts'
import {type ArtifactRequest, DEFAULT_TIMEOUT_SECONDS} from '../request/artifact.ts'
import {isKernelNamed, type KernelRequest, kernelName} from '../request/kernel.ts'
import type {Manifest} from '../request/manifest.ts'
import type {TestRequest} from '../request/test.ts'
import type {Checking} from './checking.ts'
import {readForm} from './files.ts'
import {isManifest} from './load.ts'
import {loadMatrix, type Matrix} from './matrix.ts'
import {normaliseSingleArtifact} from './normalise.ts'
import {objectRequest} from './object.ts'
import type {SuiteCase, SuiteContext} from './suite-model.ts'
import {caseReport} from './suite-reports.ts'
import {testsOf} from './tests.ts'
import {parseValidationMode} from './validation-mode.ts'
import type {WrittenSuiteCase, WrittenSuiteTest} from './written-suite.ts'

/**
 * Normalises a case to an artifact with the name of the case and the kernels of its matrix. Problems of the suite are
 * reported to `checking`.
 *
 * @throws UserError with the problems of the case's manifest and of its matrix
 */
export async function suiteCase(written: WrittenSuiteCase, at: string, context: SuiteContext): Promise<SuiteCase> {
  const {base, defaults, checking} = context
  const problems: Problem[] = []
  const matrix = await collectProblems(problems, () => matrixOf(written, at, context))
  const described = await collectProblems(problems, () => manifestOf(written, at, context))
  if (matrix === undefined || described === undefined || problems.length > 0) throw new UserError(problems)
  const {kernels, notes} = matrix
  checkRequiredProfiles(described.requiredKernels, kernels, written, checking)
  const tests = [...described.object.tests, ...inlineTest(written, at, described.object.tests, checking)]
  const place = checking.place(`${at}/name`)
  return {
    at,
    base,
    kernels,
    notes,
    allowedWarnings: described.allowedWarnings,
    report: caseReport(written, defaults, base),
    request: {
      ...described.object,
      name: written.name,
      paths: [written.artifact],
      base,
      tests,
      lanes: [{mode: modeOf(written, at, tests, context), required: true}],
      timeoutSeconds: timeoutOf(written, at, context),
      libbpf: context.options.libbpf,
      kernels: kernels.map(kernel => ({
        id: kernelName(kernel),
        place: kernel.place ?? place,
        required: kernel.required,
        timeoutSeconds: kernel.timeoutSeconds,
      })),
      btf: [],
      cpus: null,
      network: 'isolated',
      memoryMib: null,
      command: null,
      projectTests: null,
      builtBy: null,
      place,
    },
  }
}

async function matrixOf(
  written: WrittenSuiteCase,
  at: string,
  {base, defaults, checking}: SuiteContext,
): Promise<Matrix> {
  const name = written.matrix ?? defaults.matrix
  if (name !== undefined) return loadMatrix(name, base)
  checking.report(at, `case \`${written.name}\` has no \`matrix\`, and neither do the \`defaults\`; add one`)
  return {kernels: [], notes: []}
}

type Described = Pick<Manifest, 'requiredKernels' | 'allowedWarnings'> & {
  object: Omit<
    ArtifactRequest,
    | 'name'
    | 'paths'
    | 'base'
    | 'lanes'
    | 'timeoutSeconds'
    | 'cpus'
    | 'memoryMib'
    | 'kernels'
    | 'btf'
    | 'command'
    | 'projectTests'
    | 'network'
    | 'builtBy'
    | 'libbpf'
    | 'place'
  >
}

/** Reads the manifest of a case. Without one, attach failures do not block, as in such a manifest. */
async function manifestOf(
  {artifact, manifest}: WrittenSuiteCase,
  at: string,
  context: SuiteContext,
): Promise<Described> {
  if (manifest === undefined) {
    const object = objectRequest({}, at, {attachRequired: false, maxInsns: null}, context.checking)
    return {object, requiredKernels: [], allowedWarnings: []}
  }
  const file = join(context.base, manifest)
  const document = await readForm(file, value => {
    if (isManifest(value))
      throw new UserError({
        file,
        message: 'lists its own artifacts, and a case has only one; pass this file as `manifest`, without a suite',
      })
    return 'singleArtifactManifest'
  })
  const {artifacts, ...rest} = normaliseSingleArtifact(document, [artifact], {
    mode: null,
    timeoutSeconds: null,
    libbpf: null,
  })
  const [object] = artifacts
  if (object === undefined) throw new Error('a manifest of one object has none')
  return {object, ...rest}
}

/** Checks that the required kernels are in the matrix, as the original Go implementation of bpfcompat does. */
function checkRequiredProfiles(
  required: Manifest['requiredKernels'],
  kernels: readonly KernelRequest[],
  {name}: WrittenSuiteCase,
  checking: Checking,
): void {
  const missing = required.filter(({id}) => !kernels.some(kernel => isKernelNamed(kernel, id)))
  if (missing.length > 0)
    throw new UserError(
      missing.map(({id, place}) => ({
        ...place,
        message: `the manifest of case \`${name}\` in ${checking.document.file} requires kernel \`${id}\`, which is not in its matrix; its kernels are ${kernels.map(kernelName).join(', ')}`,
      })),
    )
}

/** Returns the test that the case defines inline; it runs after those of the manifest. */
function inlineTest(
  {name, test}: WrittenSuiteCase,
  at: string,
  others: readonly TestRequest[],
  checking: Checking,
): TestRequest[] {
  if (test === undefined) return []
  const own = `${name}-behavior`
  if (others.some(other => other.name === own))
    checking.report(
      `${at}/test`,
      `the manifest already has a test \`${own}\`, the name of this inline test; rename the one in the manifest`,
    )
  const functional = {
    name: own,
    command: test.command,
    ...(test.required === undefined ? {} : {required: test.required}),
    ...(test.timeout === undefined ? {} : {timeout: test.timeout}),
    ...expectations(test, at, checking),
  }
  const place = checking.place(`${at}/test`)
  return testsOf({functional_tests: [functional]}, `${at}/test`, checking).map(request => ({...request, place}))
}

/** Converts the expectations of an inline test. `event_contains` is an alias of `stdout_contains`. */
function expectations({expect = {}}: WrittenSuiteTest, at: string, checking: Checking) {
  const {exit_code, stdout_contains, stderr_contains, event_contains} = expect
  if (stdout_contains && event_contains && stdout_contains !== event_contains)
    checking.report(`${at}/test/expect/event_contains`, '`event_contains` is an alias of `stdout_contains`; remove one')
  const stdout = stdout_contains || event_contains
  return {
    ...(exit_code === undefined ? {} : {expect_exit_code: exit_code}),
    ...(stdout ? {expect_stdout_contains: stdout} : {}),
    ...(stderr_contains ? {expect_stderr_contains: stderr_contains} : {}),
  }
}

/**
 * Returns the mode: that of the input, else of the case, else of the defaults. A case with an inline test runs in mode
 * `behavior`.
 */
function modeOf(
  {test, validation_mode}: WrittenSuiteCase,
  at: string,
  tests: readonly TestRequest[],
  {options, defaults, checking}: SuiteContext,
): Mode {
  if (options.mode === 'command')
    checking.report(at, 'the `mode` input requests `command`, and a case of a suite has no `command`; remove the input')
  if (options.mode === 'behavior' && tests.length === 0) return DEFAULT_MODE
  if (options.mode !== null) return options.mode
  const written =
    test === undefined ? parseValidationMode(validation_mode ?? defaults.validation_mode ?? '') : 'behavior'
  if (written === 'behavior' && tests.length === 0)
    checking.report(
      `${at}/validation_mode`,
      'mode `behavior` runs tests, and there are none; add a `test`, or a `manifest` with `functional_tests`',
    )
  return written ?? (tests.length > 0 ? 'behavior' : DEFAULT_MODE)
}

function timeoutOf(written: WrittenSuiteCase, at: string, {options, defaults, checking}: SuiteContext): number {
  const own = checking.seconds(written.timeout, `${at}/timeout`)
  const shared = checking.seconds(defaults.timeout, '/defaults/timeout')
  return options.timeoutSeconds ?? own ?? shared ?? DEFAULT_TIMEOUT_SECONDS
}
