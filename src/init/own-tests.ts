import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {errorCode} from '../base/errors.ts'

/** A project's own tests that `bpfcompat exec` can run: which tool runs them. */
export type OwnTests = 'go' | 'cargo'

/** The file that names a project's libraries, and those that say it is about eBPF. */
const SIGNS: readonly {tests: OwnTests; file: string; library: RegExp}[] = [
  {tests: 'go', file: 'go.mod', library: /\bgithub\.com\/(?:cilium\/ebpf|aquasecurity\/libbpfgo)(?:\/v\d+)?\s/},
  {
    tests: 'cargo',
    file: 'Cargo.toml',
    library: /^\s*"?(?:aya|libbpf-rs|libbpf-sys|redbpf)"?\s*[.=]|\[.*dependencies\.(?:aya|libbpf-rs)\]/m,
  },
]

/** What stands in a folder, or in those above it up to the root of its repository. */
export async function ownTests(folder: string): Promise<OwnTests[]> {
  const found: OwnTests[] = []
  for (const {tests, file, library} of SIGNS)
    for (const above of foldersUp(folder)) {
      const text = await textOf(join(above, file))
      if (text === null) continue
      if (library.test(text)) found.push(tests)
      break
    }
  return found
}

function foldersUp(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersUp(above)]
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes(errorCode(thrown) ?? '')) return null
    throw thrown
  }
}
