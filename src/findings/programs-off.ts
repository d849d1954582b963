import type {VariantResult} from '../model/case.ts'
import {overBudget} from '../results/judge-programs.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf, hasFailed} from './draft.ts'
import {draftOfProgram} from './programs.ts'
import {programLoads} from './proof.ts'

/** Programs that were left out because they do not load: no failure, and no secret. */
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

/** Groups of which the kernel can take no program. That is worth more than a remark where nothing else is loaded. */
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
          title: `the kernel can take no program of group ${variant.group}: ${reasonsOf(variant)}`,
          remedy: `The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.`,
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

/** Programs that load and take the verifier more than the manifest allows. */
export function draftsOfBudget(context: CaseContext): Draft[] {
  return overBudget(context.result.programs).map(({name, insns, budget}) =>
    draftOf(
      context,
      'load',
      {
        class: 'INSN_BUDGET',
        title: `program ${name} takes the verifier ${insns} instructions; its budget is ${budget}`,
        remedy:
          'Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are verified once each. Or raise `max_insns`: what is left to the kernel’s limit of a million is in the statistics.',
        subject: 'budget',
        proof: {
          words: 'It keeps its budget on',
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
