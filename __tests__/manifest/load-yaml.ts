import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {formatProblem, UserError} from '../../src/base/errors.ts'
import {type LoadOptions, loadManifest} from '../../src/manifest/load.ts'
import type {ArtifactRequest} from '../../src/request/artifact.ts'
import type {Manifest} from '../../src/request/manifest.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

export const directory = temporaryDirectory()
let files = 0

export interface Inputs extends Partial<Pick<LoadOptions, 'mode' | 'objects' | 'libbpf'>> {
  /** Contents of the matrix file. */
  matrix?: string
}

export async function load(
  yaml: string,
  {matrix, objects = [], mode = null, libbpf = null}: Inputs = {},
): Promise<Manifest> {
  const manifest = await loadManifest(write(yaml), {
    mode,
    libbpf,
    timeoutSeconds: null,
    matrix: matrix === undefined ? null : write(matrix),
    objects,
    implied: false,
  })
  if (manifest === null) throw new Error('the objects replaced the manifest')
  return manifest
}

/** Returns the artifact of a manifest with these lines below `- path: x.o`. */
export async function artifact(lines: string, inputs: Inputs = {}): Promise<ArtifactRequest> {
  return only(await load(ofArtifact(lines), inputs))
}

/** Returns the artifact of a single-artifact manifest. */
export async function single(yaml: string, inputs: Inputs = {}): Promise<ArtifactRequest> {
  return only(await load(yaml, {objects: ['x.o'], ...inputs}))
}

function only({artifacts}: Manifest): ArtifactRequest {
  const [first] = artifacts
  if (first === undefined || artifacts.length > 1) throw new Error('not one artifact')
  return first
}

/** Returns a manifest with the lines of an artifact, indented by four, from line 3 on. */
function ofArtifact(lines: string): string {
  return `artifacts:\n  - path: x.o\n${lines.replaceAll(/^/gm, '    ')}\n`
}

export function write(text: string): string {
  const file = join(directory, `${files++}.yaml`)
  writeFileSync(file, text)
  return file
}

/** Returns the problems of a manifest as the user reads them, without the directory. */
export async function problemsOf(yaml: string, inputs: Inputs = {}): Promise<string[]> {
  try {
    await load(yaml, inputs)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems.map(problem => formatProblem(problem).replace(/^.*?\d+\.yaml:?/, ''))
  }
}

export function problemsOfArtifact(lines: string, inputs: Inputs = {}): Promise<string[]> {
  return problemsOf(ofArtifact(lines), inputs)
}
