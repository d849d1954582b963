import {dirname} from 'node:path'
import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {type KernelRequest, kernelName} from '../request/kernel.ts'
import {type Manifest, NO_BASELINE, REPORT_SURFACE} from '../request/manifest.ts'
import {Checking, elements} from './checking.ts'
import {readForm} from './files.ts'
import type {NormaliseOptions} from './normalise-options.ts'
import {suiteCase} from './suite-case.ts'
import type {SuiteCase} from './suite-model.ts'
import {noteOf} from './suite-note.ts'
import {checkReports} from './suite-reports.ts'
import type {WrittenSuite} from './written-suite.ts'

/**
 * Reads a suite of the original Go implementation of bpfcompat as one manifest: its cases become artifacts, which share
 * the boot of a kernel.
 *
 * @param file path as the user wrote it; paths in it are relative to its directory
 * @throws UserError with all problems of the suite, its manifests and its matrices at once
 */
export async function loadSuite(file: string, options: NormaliseOptions): Promise<Manifest> {
  const document = await readForm(file, () => 'suite', {kind: 'suite'})
  const {defaults = {}, cases: written} = document.value as WrittenSuite
  const checking = new Checking(document)
  const pointed = elements(written, '/cases')
  checking.reportDuplicates(
    pointed.map(({element: {name}, at}) => ({name, pointer: `${at}/name`})),
    'case',
  )
  const problems: Problem[] = []
  const context = {base: dirname(file), defaults, options, checking}
  const cases: SuiteCase[] = []
  for (const {element, at} of pointed) {
    const found = await collectProblems(problems, () => suiteCase(element, at, context))
    if (found !== undefined) cases.push(found)
  }
  checkReports(cases, checking)
  await collectProblems(problems, () => checking.finish())
  if (problems.length > 0) throw new UserError(unique(problems))
  const note = noteOf(pointed, defaults, checking)
  return {
    file,
    form: 'suite',
    kernels: unionOf(cases.map(({kernels}) => kernels)),
    mirrors: [],
    modules: [],
    artifacts: cases.map(({request}) => request),
    requiredKernels: [],
    baseline: NO_BASELINE,
    surface: REPORT_SURFACE,
    allowedWarnings: cases.flatMap(({allowedWarnings}) => allowedWarnings),
    notes: unique([...cases.flatMap(({notes}) => notes), ...(note === null ? [] : [note])]),
    caseReports: cases.map(({report}) => report),
  }
}

/** Removes repeated notes and problems, such as those of a matrix that several cases share. */
function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()]
}

/**
 * Returns the kernels of all cases. A kernel is required if any case requires it; artifacts of other cases list it as
 * not required.
 */
function unionOf(matrices: readonly (readonly KernelRequest[])[]): KernelRequest[] {
  const union = new Map<string, KernelRequest>()
  for (const kernel of matrices.flat()) {
    const known = union.get(kernelName(kernel))
    const required = kernel.required || known?.required === true
    union.set(kernelName(kernel), {...(known ?? kernel), required, timeoutSeconds: null})
  }
  return [...union.values()]
}
