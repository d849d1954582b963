import {compareReleases} from '../model/kernel-version.ts'
import type {ProgramSurface} from '../model/program-surface.ts'
import type {Compared, Context, Difference} from './difference.ts'
import {differencesOfFields} from './field-differences.ts'
import {differencesOfHook, differencesOfRuns} from './hook-differences.ts'
import {hooksOf} from './hooks.ts'
import {KernelNames} from './kernel-names.ts'
import {differencesOfRecord} from './record-differences.ts'
import {differencesOfArguments} from './value-differences.ts'
import {writtenFor} from './written-for.ts'

/**
 * Returns all differences that matter to loaded programs. What no program reads is not a difference.
 *
 * @param reference the kernel that all others are compared with; null for the one that each program was written for
 */
export function surfaceDifferences(compared: Compared, reference: string | null = null): Difference[] {
  const {surface, cases} = compared
  const names = new KernelNames(surface)
  const newestFirst = compared.kernels.toSorted((a, b) => compareReleases(b.release ?? '', a.release ?? ''))
  const refused = refusedPrograms(cases)
  const failed = new Set(
    cases.flatMap(one => (one.tests.every(({verdict}) => verdict === 'pass') ? [] : [caseKey(one)])),
  )
  return surface.programs.flatMap(program => {
    const kernels = newestFirst.filter(({id}) => program.kernels.includes(id) && !refused.load.has(key(program, id)))
    // A program that others call is not attached itself.
    const attached =
      program.hook === null
        ? kernels
        : kernels.filter(({id}) => !refused.attach.has(key(program, id)) && hasSymbol(program.hook, id, names))
    const context: Context = {
      program,
      names,
      kernels,
      attached,
      tested: attached.filter(({id}) => !failed.has(caseKey({artifact: program.artifact, kernel: id}))),
      hooked: new Set(
        surface.programs.flatMap(({artifact, hook}) =>
          artifact === program.artifact && hook !== null ? [hook.name] : [],
        ),
      ),
      writtenFor: reference ?? writtenFor(program.artifact, surface, names, kernels),
    }
    return [
      ...hooksOf(program, surface.programs).flatMap(hook => [
        ...differencesOfHook(context, hook),
        ...differencesOfArguments(context, hook),
        ...differencesOfRecord(context, hook),
      ]),
      ...differencesOfFields(context),
      ...differencesOfRuns(context),
    ].map(difference => inOrder(difference, compared.kernels))
  })
}

/** Returns the programs that a kernel does not load or attach. They have a finding of their own, and read nothing. */
function refusedPrograms(cases: Compared['cases']): {load: Set<string>; attach: Set<string>} {
  const refused = {load: new Set<string>(), attach: new Set<string>()}
  for (const {artifact, kernel, programs} of cases)
    for (const {name: program, load, attach} of programs) {
      if (load?.verdict !== 'pass') refused.load.add(key({artifact, program}, kernel))
      if (attach?.verdict === 'fail') refused.attach.add(key({artifact, program}, kernel))
    }
  return refused
}

/** Returns whether a program can be attached to the hook: a function that has types but no symbol was inlined. */
function hasSymbol(hook: ProgramSurface['hook'], kernel: string, names: KernelNames): boolean {
  return hook?.kind !== 'function' || names.function(hook.name, kernel)?.symbols !== 0
}

function caseKey({artifact, kernel}: {artifact: string; kernel: string}): string {
  return JSON.stringify([artifact, kernel])
}

function key({artifact, program}: {artifact: string; program: string}, kernel: string): string {
  return JSON.stringify([artifact, program, kernel])
}

/** Sorts the kernels of a difference into the order of the run. */
function inOrder(difference: Difference, kernels: Compared['kernels']): Difference {
  const sorted = (some: readonly string[]) => kernels.map(({id}) => id).filter(id => some.includes(id))
  return {
    ...difference,
    kernels: sorted(difference.kernels),
    states: difference.states.map(state => ({...state, kernels: sorted(state.kernels)})),
  }
}
