import {dirname} from 'node:path'
import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import type {Manifest} from '../request/manifest.ts'
import {parseYaml} from '../yaml/yaml.ts'
import {readForm, readText} from './files.ts'
import {loadMatrix} from './matrix.ts'
import {normaliseManifest, normaliseSingleArtifact} from './normalise.ts'
import type {NormaliseOptions} from './normalise-options.ts'

/** What the inputs add to the manifest and the matrix. */
export interface LoadOptions extends NormaliseOptions {
  /** Matrix of the original bpfcompat, for a single-artifact manifest: a file, or the name of a shipped one. */
  matrix: string | null
  /** The user did not name the file: if it lists artifacts, objects of the input replace it. */
  implied: boolean
  /** Objects that a single-artifact manifest describes. An input names them, since the file does not. */
  objects: readonly string[]
  /** Contents of the file, if it is not written yet. */
  text?: string | undefined
}

/**
 * Reads and checks a manifest of either form.
 *
 * @param file path as the user wrote it; problems use the same path
 * @returns null if the objects of the input replace the file
 * @throws UserError with all problems of all files at once
 */
export async function loadManifest(file: string, options: LoadOptions): Promise<Manifest | null> {
  const problems: Problem[] = []
  const manifest = await collectProblems(problems, () => readManifest(file, options))
  const {matrix: name} = options
  const matrix = name === null ? undefined : await collectProblems(problems, () => loadMatrix(name, '.'))
  if (manifest === undefined || problems.length > 0) throw new UserError(problems)
  if (manifest === null) return null
  return {
    ...manifest,
    kernels: [...manifest.kernels, ...(matrix?.kernels ?? [])],
    notes: [...manifest.notes, ...(matrix?.notes ?? [])],
  }
}

async function readManifest(file: string, options: LoadOptions): Promise<Manifest | null> {
  if (
    options.implied &&
    options.objects.length > 0 &&
    isManifest(parseYaml(options.text ?? (await readText(file)), file).value)
  )
    return null
  const document = await readForm(file, value => (isManifest(value) ? 'manifest' : 'singleArtifactManifest'), {
    text: options.text,
  })
  if (isManifest(document.value)) {
    if (options.objects.length > 0)
      throw new UserError({
        file,
        message: `the manifest lists its artifacts; remove \`${options.objects.join(' ')}\`, or select an artifact by name with ${setting('only')}`,
      })
    return normaliseManifest(document, dirname(file), options)
  }
  if (options.objects.length === 0)
    throw new UserError({
      file,
      message: `a manifest without \`artifacts\` describes one object but does not name it; set its path with ${setting('artifact')}, or list it under \`artifacts:\``,
    })
  return normaliseSingleArtifact(document, options.objects, options)
}

/** Keys that only a bpfcompat manifest has, and a common misspelling. */
const OWN_KEYS = ['artifacts', 'artifact', 'kernels', 'mirrors', 'modules', 'defaults', 'baseline', 'surface', 'btf']

/** Returns whether a value is a bpfcompat manifest. A value that is not a mapping is checked as one. */
export function isManifest(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Array.isArray(value) || OWN_KEYS.some(key => key in value)
}
