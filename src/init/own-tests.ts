import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode} from '../base/errors.ts'

/** The tool that runs tests of a project that `bpfcompat exec` can run on a kernel. */
export type OwnTests = 'go' | 'cargo'

/** The file that lists a project's libraries, and the libraries that indicate an eBPF project. */
const SIGNS: readonly {tests: OwnTests; file: string; library: RegExp}[] = [
  {tests: 'go', file: 'go.mod', library: /\bgithub\.com\/(?:cilium\/ebpf|aquasecurity\/libbpfgo)(?:\/v\d+)?\s/},
  {
    tests: 'cargo',
    file: 'Cargo.toml',
    library: /^\s*"?(?:aya|libbpf-rs|libbpf-sys|redbpf)"?\s*[.=]|\[.*dependencies\.(?:aya|libbpf-rs)\]/m,
  },
]

/** Returns the tools for tests that the nearest project files, in a directory or its parents, indicate. */
export async function ownTests(directory: string): Promise<OwnTests[]> {
  const found: OwnTests[] = []
  for (const {tests, file, library} of SIGNS)
    for (const above of directoriesUp(directory)) {
      const text = await textOf(join(above, file))
      if (text === null) continue
      if (library.test(text)) found.push(tests)
      break
    }
  return found
}

function directoriesUp(directory: string): string[] {
  const above = dirname(directory)
  return above === directory ? [directory] : [directory, ...directoriesUp(above)]
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes(errorCode(thrown) ?? '')) return null
    throw thrown
  }
}
