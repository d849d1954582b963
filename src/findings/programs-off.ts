import type {VariantResult} from '../model/case.ts'
import {overBudget} from '../results/judge-programs.ts'
import {type Draft, draftOf, hasFailed} from './draft.ts'
import type {CaseContext} from './model/context.ts'
import {programLoads} from './model/proof.ts'
import {draftOfProgram} from './programs.ts'

/** Returns notices or warnings of programs that were left out because they do not load. */
export function draftsOfDropped(context: CaseContext): Draft[] {
  return context.result.programs.flatMap((program): Draft[] => {
    if (program.off?.by !== 'dropped' || program.off.map !== null) return []
    const {load, name, requirement, off} = program
    const base =
      load !== null && hasFailed(load)
        ? draftOfProgram(context, program, load)
        : draftOf(
            context,
            'load',
            {class: 'PROGRAM_DROPPED', title: `program ${name} does not load: ${off.reason}`, remedy: ''},
            {program: name, words: off.reason, log: context.result.libbpfLog},
          )
    return [
      {
        ...base,
        class: 'PROGRAM_DROPPED',
        level: requirement === 'tolerated' ? 'warning' : 'notice',
        title: `${name} is left out: ${base.title.replace(`program ${name} `, 'it ')}`,
        remedy: `The rest of the object is loaded, as the manifest allows. ${base.remedy}`.trim(),
        remedyYaml: null,
        proof: programLoads(context.artifact.name, name),
      },
    ]
  })
}

/** Returns the drafts of groups of which the kernel supports no program: warnings if nothing else is loaded, else notices. */
export function draftsOfVariants(context: CaseContext): Draft[] {
  const {variants, programs} = context.result
  const loads = programs.some(({load}) => load?.verdict === 'pass')
  return variants
    .filter(({chosen}) => chosen === null)
    .map(variant => ({
      ...draftOf(
        context,
        'load',
        {
          class: 'VARIANT_UNAVAILABLE',
          title: `the kernel supports no program of group ${variant.group}: ${reasonsOf(variant)}`,
          remedy: `Add a last variant that needs nothing special from the kernel, if your users need the group. The object is loaded without it.`,
          subject: variant.group,
          proof: {
            words: `The group has a program on`,
            artifact: context.artifact.name,
            holds: result => result.variants.some(({group, chosen}) => group === variant.group && chosen !== null),
          },
        },
        {log: context.result.libbpfLog},
      ),
      level: loads ? ('notice' as const) : ('warning' as const),
    }))
}

function reasonsOf({candidates}: VariantResult): string {
  return candidates.map(({program, reason}) => `${program} (${reason ?? 'it does not load'})`).join(', ')
}

/** Returns the drafts of programs that load, but for which the verifier processes more instructions than the manifest allows. */
export function draftsOfBudget(context: CaseContext): Draft[] {
  return overBudget(context.result.programs).map(({name, insns, budget}) =>
    draftOf(
      context,
      'load',
      {
        class: 'INSN_BUDGET',
        title: `the verifier processes ${insns} instructions for program ${name}; its budget is ${budget}`,
        remedy:
          "Reduce the number of paths: shorten loops or do not unroll them, or move parts into global functions, which are verified once each. Or raise `max_insns`: the statistics show how much is left to the kernel's limit of one million.",
        subject: 'budget',
        proof: {
          words: 'It is within its budget on',
          artifact: context.artifact.name,
          holds: ({programs}) =>
            programs.some(program => program.name === name && program.load?.verdict === 'pass') &&
            !overBudget(programs).some(over => over.name === name),
        },
      },
      {program: name},
    ),
  )
}
