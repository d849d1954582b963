import type {ArtifactResult, Mode, Results} from '../results/model.ts'

/** The command that shows a finding on the user's machine, ready for a shell. */
export function reproduce(
  run: Pick<Results, 'manifest' | 'artifacts'>,
  artifact: ArtifactResult | null,
  kernel: string | null,
  mode: Mode | null,
): string {
  const words = ['npx', 'bpfcompat', 'run']
  const onKernel = kernel === null ? [] : ['--kernel', kernel]
  if (run.manifest === null) {
    const path = artifact?.path ?? run.artifacts[0]?.path
    return shellCommand([...words, ...(path === undefined ? [] : [asPath(path)]), ...onKernel])
  }
  return shellCommand([
    ...words,
    asPath(run.manifest),
    ...(artifact === null ? [] : ['--artifact', artifact.name]),
    ...onKernel,
    ...(artifact === null || mode === null ? [] : ['--mode', mode]),
  ])
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
