import type {ArtifactResult, LoaderInput, Mode, Results} from '../results/model.ts'

/** The command that shows a finding on the user's machine, ready for a shell. */
export function reproduce(
  run: Pick<Results, 'manifest' | 'loader' | 'artifacts'>,
  artifact: ArtifactResult | null,
  kernel: string | null,
  mode: Mode | null,
): string {
  const words = ['npx', 'bpfcompat', 'run']
  const onKernel = kernel === null ? [] : ['--kernel', kernel]
  if (run.manifest === null) {
    const {path, sha256} = artifact ?? run.artifacts[0] ?? {path: '', sha256: null}
    // A command without an object has the path of its binary.
    const object = path === '' || (run.loader !== null && sha256 === null) ? [] : [asPath(path)]
    return shellCommand([...words, ...object, ...loaderOptions(run.loader), ...onKernel])
  }
  return shellCommand([
    ...words,
    asPath(run.manifest),
    ...(artifact === null ? [] : ['--artifact', artifact.name]),
    ...onKernel,
    ...(artifact === null || mode === null ? [] : ['--mode', mode]),
  ])
}

function loaderOptions(loader: LoaderInput | null): string[] {
  if (loader === null) return []
  return [
    `--command=${loader.command}`,
    ...(loader.binary === null ? [] : [`--command-binary=${loader.binary}`]),
    ...loader.files.map(file => `--files=${file}`),
  ]
}

/** Joins words so that a POSIX shell takes them apart again. */
function shellCommand(words: readonly string[]): string {
  return words.map(word => (/^[\w@%+=:,./~-]+$/.test(word) && !word.startsWith('~') ? word : quote(word))).join(' ')
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** A file called `--x` must not be read as an option. */
function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path
}
