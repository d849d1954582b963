import {dirname, extname, join} from 'node:path'
import type {ArtifactResult} from '../model/artifact.ts'
import type {CaseResult} from '../model/case.ts'
import {DEFAULT_LIBBPF} from '../model/libbpf-version.ts'
import {DEFAULT_MODE, type Mode} from '../model/mode.ts'
import type {LoaderInput, Results} from '../model/results.ts'
import {shellCommand} from '../text/shell-words.ts'

/** The repository of the action: who runs the action trusts it, while anybody could own a name in a registry. */
const COMMAND = ['npx', 'github:bpfcompat/bpfcompat']

type Run = Pick<Results, 'manifest' | 'manifestForm' | 'loader' | 'artifacts' | 'kernels' | 'cases'>

/** A run of more objects is reproduced with the globs that match them. */
const MOST_OBJECTS = 20

/**
 * Returns the command that reproduces a finding on the user's machine, quoted for a shell.
 *
 * @param artifact null for all artifacts of the run
 * @param kernel null for all kernels of the run
 * @param mode null for the mode of the run
 */
export function reproduce(run: Run, artifact: ArtifactResult | null, kernel: string | null, mode: Mode | null): string {
  const words = [...COMMAND, 'run']
  if (run.manifest === null) {
    const artifacts = artifact === null ? run.artifacts : [artifact]
    const kernels = kernel === null ? run.kernels.map(({id}) => id) : [kernel]
    return shellCommand([
      ...words,
      ...objectPaths(artifacts, run.loader),
      ...loaderOptions(run.loader),
      ...kernels.flatMap(id => ['--kernel', id]),
      ...modeOption(run, artifacts, mode),
      ...libbpfOption(run, artifacts),
    ])
  }
  return shellCommand([
    ...words,
    ...manifestWords(run.manifest, run.manifestForm, artifact ?? run.artifacts[0]),
    ...(artifact === null ? [] : ['--artifact', artifact.name]),
    ...(kernel === null ? [] : ['--kernel', kernel]),
    ...(artifact === null || mode === null ? [] : ['--mode', mode]),
    ...((artifact === null ? run.artifacts : [artifact]).some(({builtBy}) => builtBy !== null)
      ? ['--build-tests']
      : []),
  ])
}

/**
 * Returns the command that opens a shell on a kernel with the artifact.
 *
 * @returns null if there is none: for a suite, a custom loader, or an artifact without an object
 */
export function shellFor(
  run: Pick<Results, 'manifest' | 'manifestForm' | 'loader' | 'cases'>,
  artifact: Pick<ArtifactResult, 'name' | 'path' | 'sha256'> | null,
  kernel: string | null,
): string | null {
  if (artifact === null || artifact.sha256 === null || kernel === null) return null
  if (run.loader !== null || run.manifestForm === 'suite') return null
  const what = run.manifest === null ? [asPath(artifact.path)] : [asPath(run.manifest), '--artifact', artifact.name]
  const single = run.manifestForm === 'singleArtifact' && run.manifest !== null
  return shellCommand([
    ...COMMAND,
    'shell',
    ...(single ? [asPath(run.manifest ?? ''), asPath(artifact.path)] : what),
    '--kernel',
    kernel,
    ...(run.manifest === null ? libbpfOption(run, [artifact]) : []),
  ])
}

/** The paths of the objects. A command without an object has the path of its binary. */
function objectPaths(artifacts: readonly ArtifactResult[], loader: LoaderInput | null): string[] {
  const objects = artifacts.filter(({path, sha256}) => path !== '' && (loader === null || sha256 !== null))
  const paths = objects.map(({path}) => asPath(path))
  return paths.length <= MOST_OBJECTS
    ? paths
    : [...new Set(paths.map(path => join(dirname(path), `*${extname(path)}`)))]
}

/** A run without a manifest has one mode for all objects. */
function modeOption(
  {cases, loader}: Pick<Run, 'cases' | 'loader'>,
  artifacts: readonly Named[],
  mode: Mode | null,
): string[] {
  const used = mode ?? casesOf(cases, artifacts)[0]?.lanes[0]?.mode ?? DEFAULT_MODE
  return loader !== null || used === DEFAULT_MODE ? [] : ['--mode', used]
}

function libbpfOption({cases}: Pick<Run, 'cases'>, artifacts: readonly Named[]): string[] {
  const used = casesOf(cases, artifacts).find(({libbpf}) => libbpf !== null)?.libbpf ?? DEFAULT_LIBBPF
  return used === DEFAULT_LIBBPF ? [] : ['--libbpf', used]
}

type Named = Pick<ArtifactResult, 'name'>

function casesOf(cases: readonly CaseResult[], artifacts: readonly Named[]): CaseResult[] {
  const names = new Set(artifacts.map(({name}) => name))
  return cases.filter(({artifact}) => names.has(artifact))
}

/** A manifest of a single object does not name the object. */
function manifestWords(file: string, form: Results['manifestForm'], artifact: ArtifactResult | undefined): string[] {
  switch (form) {
    case 'suite':
      return ['--suite', asPath(file)]
    case 'singleArtifact':
      return [asPath(file), ...(artifact === undefined ? [] : [asPath(artifact.path)])]
    default:
      return [asPath(file)]
  }
}

function loaderOptions(loader: LoaderInput | null): string[] {
  if (loader === null) return []
  return [
    `--command=${loader.command}`,
    ...(loader.binary === null ? [] : [`--command-binary=${loader.binary}`]),
    ...loader.files.map(file => `--files=${file}`),
    ...(loader.expectExit === 0 ? [] : [`--command-expect-exit=${loader.expectExit}`]),
  ]
}

/** Keeps a file named `--x` from being read as an option. */
function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path
}
