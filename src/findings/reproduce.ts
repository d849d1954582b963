import type {ArtifactResult} from '../model/artifact.ts'
import type {Mode} from '../model/mode.ts'
import type {LoaderInput, Results} from '../model/results.ts'
import {shellCommand} from '../text/shell-words.ts'

/** The repository of the action: who runs the action trusts it, while anybody could own a name in a registry. */
const COMMAND = ['npx', 'github:bpfcompat/bpfcompat']

/** Returns the command that reproduces a finding on the user's machine, quoted for a shell. */
export function reproduce(
  run: Pick<Results, 'manifest' | 'manifestForm' | 'loader' | 'artifacts'>,
  artifact: ArtifactResult | null,
  kernel: string | null,
  mode: Mode | null,
): string {
  const words = [...COMMAND, 'run']
  const onKernel = kernel === null ? [] : ['--kernel', kernel]
  if (run.manifest === null) {
    const {path, sha256} = artifact ?? run.artifacts[0] ?? {path: '', sha256: null}
    // A command without an object has the path of its binary.
    const object = path === '' || (run.loader !== null && sha256 === null) ? [] : [asPath(path)]
    return shellCommand([...words, ...object, ...loaderOptions(run.loader), ...onKernel])
  }
  return shellCommand([
    ...words,
    ...manifestWords(run.manifest, run.manifestForm, artifact ?? run.artifacts[0]),
    ...(artifact === null ? [] : ['--artifact', artifact.name]),
    ...onKernel,
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
  run: Pick<Results, 'manifest' | 'manifestForm' | 'loader'>,
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
  ])
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
