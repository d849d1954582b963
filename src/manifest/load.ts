import {dirname} from 'node:path'
import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import type {Manifest} from '../request/manifest.ts'
import {parseYaml} from '../yaml/yaml.ts'
import {readForm, readText} from './files.ts'
import {loadMatrix} from './matrix.ts'
import {normaliseManifest, normaliseSingleArtifact} from './normalise.ts'
import type {NormaliseOptions} from './normalise-options.ts'

/** What the inputs add to the files. */
export interface LoadOptions extends NormaliseOptions {
  /** The reference system's matrix, beside a single-artifact manifest: a file, or the name of a shipped one. */
  matrix: string | null
  /** Nobody named the file: when it names its own artifacts, objects of the input stand instead of them. */
  implied: boolean
  /** Objects that a single-artifact manifest describes: given by input, since the file does not name them. */
  objects: readonly string[]
  /** What the file holds, where it is not written yet. */
  text?: string | undefined
}

/**
 * Reads and checks a manifest of either form.
 *
 * @param file path as the user named it; problems name it the same way
 * @returns null when the file gives way to the objects of the input
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
    remarks: [...manifest.remarks, ...(matrix?.remarks ?? [])],
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
        message: `the manifest names its artifacts itself; leave out \`${options.objects.join(' ')}\`, or choose one of them by name with ${setting('only')}`,
      })
    return normaliseManifest(document, dirname(file), options)
  }
  if (options.objects.length === 0)
    throw new UserError({
      file,
      message: `a manifest without \`artifacts\` describes one object that is named beside it: give its path (${setting('artifact')}), or list it under \`artifacts:\``,
    })
  return normaliseSingleArtifact(document, options.objects, options)
}

/** Keys that only our own form has; with a slip that is easily made. */
const OWN_KEYS = ['artifacts', 'artifact', 'kernels', 'mirrors', 'modules', 'defaults', 'baseline', 'surface', 'btf']

/** Whether it is of our own form. Anything that is no mapping is checked as ours. */
export function isManifest(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Array.isArray(value) || OWN_KEYS.some(key => key in value)
}
