import type {Problem} from '../base/errors.ts'
import {UserError} from '../base/errors.ts'
import {loadManifest} from '../manifest/load.ts'
import {loadMatrix} from '../manifest/matrix.ts'
import {loadSuite} from '../manifest/suite.ts'
import {DEFAULT_MODE} from '../model/mode.ts'
import {DEFAULT_TIMEOUT_SECONDS} from '../request/artifact.ts'
import type {Manifest} from '../request/manifest.ts'
import {NO_BASELINE, REPORT_SURFACE} from '../request/manifest.ts'
import type {RunRequest} from '../request/run.ts'
import type {CommandExpectations} from '../request/test.ts'

/** The expectations of a loader without a manifest: only its exit code is checked. */
const ANYTHING: Omit<CommandExpectations, 'exitCode'> = {
  stdoutContains: null,
  stderrContains: null,
  stdoutMatches: null,
}

/** Returns the manifest of a request: from its file, from its suite, or built from its objects or its loader. */
export async function manifestOf(request: RunRequest): Promise<Manifest> {
  const {manifest, manifestImplied: implied, suite, matrix, objects, mode, timeoutSeconds, libbpf} = request
  if (suite !== null) return loadSuite(suite, {mode, timeoutSeconds, libbpf})
  const options = {matrix, implied, objects, mode, timeoutSeconds, libbpf, text: request.manifestText}
  const loaded = manifest === null ? null : await loadManifest(manifest, options)
  if (loaded !== null) return loaded
  checkBareInputs(request)
  const {kernels, notes} = matrix === null ? {kernels: [], notes: []} : await loadMatrix(matrix, '.')
  return {...bareManifest(request), kernels, notes}
}

/** Builds the manifest of objects, or of a loader, that are given without one. */
function bareManifest({objects, loader, mode, timeoutSeconds, libbpf}: RunRequest): Manifest {
  return {
    file: '',
    form: 'manifest',
    notes: [],
    caseReports: [],
    kernels: [],
    mirrors: [],
    modules: [],
    requiredKernels: [],
    baseline: NO_BASELINE,
    surface: REPORT_SURFACE,
    allowedWarnings: [],
    artifacts: [
      {
        name: null,
        paths: [...objects],
        base: '.',
        lanes: [{mode: loader === null ? (mode ?? DEFAULT_MODE) : 'command', required: true}],
        timeoutSeconds: timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        fixups: [],
        attachRequired: true,
        maxInsns: null,
        programs: [],
        variants: [],
        cpus: null,
        network: 'isolated',
        memoryMib: null,
        probeCompanions: [],
        tests: [],
        command:
          loader === null
            ? null
            : {
                command: loader.command,
                binary: loader.binary,
                expect: {...ANYTHING, exitCode: loader.expectExit},
                results: null,
                place: null,
              },
        projectTests: null,
        builtBy: null,
        files: (loader?.files ?? []).map(path => ({path, place: null})),
        libbpf,
        knownFailures: [],
        btf: [],
        place: null,
      },
    ],
  }
}

/** Rejects modes that need a manifest. */
function checkBareInputs({mode, loader}: RunRequest): void {
  const problems: Problem[] = []
  if (mode === 'behavior')
    problems.push({
      message:
        'mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one, or create it with `bpfcompat init`',
    })
  if (mode === 'command' && loader === null)
    problems.push({
      message: 'mode `command` needs the command that runs your loader; set `command`, or use a manifest with one',
    })
  if (problems.length > 0) throw new UserError(problems)
}
