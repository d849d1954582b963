import {artifactName} from '../artifact/artifact-name.ts'
import type {Mode} from '../model/mode.ts'
import {DEFAULT_MODE} from '../model/mode.ts'
import {DEFAULT_TIMEOUT_SECONDS} from '../request/artifact.ts'
import type {KernelRequest} from '../request/kernel.ts'
import {type Manifest, NO_BASELINE, REPORT_SURFACE} from '../request/manifest.ts'
import type {YamlDocument} from '../yaml/yaml.ts'
import {baselineOf} from './baseline.ts'
import {btfOf} from './btf.ts'
import {Checking, elements} from './checking.ts'
import {kernelsOf} from './kernels.ts'
import {artifactRequest} from './normalise-artifact.ts'
import type {NormaliseOptions} from './normalise-options.ts'
import {objectRequest} from './object.ts'
import {projectTestsName} from './project-tests.ts'
import {surfaceOf} from './surface.ts'
import type {WrittenManifest, WrittenMatrix, WrittenSingleArtifact} from './written.ts'

/**
 * Normalises a validated bpfcompat manifest, and checks the rules that the schema cannot express.
 *
 * @throws UserError with all problems at once
 */
export function normaliseManifest(document: YamlDocument, base: string, options: NormaliseOptions): Manifest {
  const written = document.value as WrittenManifest
  const checking = new Checking(document)
  const defaults = {
    base,
    options,
    timeoutSeconds: checking.seconds(written.defaults?.timeout, '/defaults/timeout'),
    btf: btfOf(written.btf, '/btf', base, checking),
    written: written.defaults ?? {},
    libbpf: written.libbpf,
  }
  const artifacts = elements(written.artifacts, '/artifacts')
  checking.reportDuplicates(
    artifacts.flatMap(({element, at}) => {
      const name = element.name ?? projectTestsName(element)
      return name === null ? [] : [{name, pointer: `${at}/name`}]
    }),
    'artifact',
  )
  const manifest: Manifest = {
    file: document.file,
    form: 'manifest',
    notes: [],
    caseReports: [],
    kernels: kernelsOf(written.kernels, '/kernels', base, checking),
    mirrors: written.mirrors ?? [],
    modules: written.modules ?? [],
    artifacts: artifacts.map(({element, at}) => artifactRequest(element, at, defaults, checking)),
    requiredKernels: [],
    baseline: baselineOf(written.baseline, '/baseline', checking),
    surface: surfaceOf(written.surface, '/surface', checking),
    allowedWarnings: allowedWarnings(written, checking),
  }
  checking.finish()
  return manifest
}

/**
 * Normalises a manifest in the format of the original Go implementation of bpfcompat: one object, named by an input.
 * Attach failures block only where the manifest requires the attach, and tests run whenever there are any.
 *
 * @throws UserError with all problems at once
 */
export function normaliseSingleArtifact(
  document: YamlDocument,
  objects: readonly string[],
  options: NormaliseOptions,
): Manifest {
  const written = document.value as WrittenSingleArtifact
  const checking = new Checking(document)
  const manifest: Manifest = {
    file: document.file,
    form: 'singleArtifact',
    notes: [],
    caseReports: [],
    kernels: [],
    mirrors: [],
    modules: [],
    artifacts: [
      {
        name: written.name === undefined ? null : artifactName(written.name),
        paths: [...objects],
        base: '.',
        lanes: [{mode: singleArtifactMode(written, options.mode, checking), required: true}],
        timeoutSeconds: options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
        kernels: null,
        btf: [],
        command: null,
        projectTests: null,
        builtBy: null,
        libbpf: options.libbpf,
        cpus: null,
        network: 'isolated',
        memoryMib: null,
        place: checking.place(''),
        ...objectRequest(written, '', {attachRequired: false, maxInsns: null}, checking),
      },
    ],
    requiredKernels: elements(written.required_profiles, '/required_profiles').map(({element, at}) => ({
      id: element,
      place: checking.place(at),
    })),
    baseline: NO_BASELINE,
    surface: REPORT_SURFACE,
    allowedWarnings: allowedWarnings(written, checking),
  }
  checking.finish()
  return manifest
}

function singleArtifactMode(written: WrittenSingleArtifact, input: Mode | null, checking: Checking): Mode {
  const tests = written.functional_tests !== undefined
  if (input === 'command')
    checking.report('', 'the `mode` input requests `command`; list the artifact with its `command` under `artifacts:`')
  if (input === 'behavior' && !tests)
    checking.report('', 'the `mode` input requests `behavior`, and there are no `functional_tests`; add them')
  if (written.files !== undefined && !tests)
    checking.report(
      '/files',
      '`files` are packed for commands, and there are no `functional_tests`; add them, or remove `files`',
    )
  return input ?? (tests ? 'behavior' : DEFAULT_MODE)
}

/**
 * Normalises a matrix file of the original Go implementation of bpfcompat.
 *
 * @throws UserError with all problems at once
 */
export function normaliseMatrix(document: YamlDocument): KernelRequest[] {
  const {profiles} = document.value as WrittenMatrix
  const checking = new Checking(document)
  const kernels = kernelsOf(profiles, '/profiles', '.', checking)
  checking.finish()
  return kernels
}

function allowedWarnings(written: {allow_kernel_warnings?: string[]}, checking: Checking): RegExp[] {
  return elements(written.allow_kernel_warnings, '/allow_kernel_warnings').flatMap(
    ({element, at}) => checking.regex(element, at) ?? [],
  )
}
