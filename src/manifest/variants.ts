import {HELPER_NAMES, helperNumber} from '../model/bpf-helpers.ts'
import type {VariantGroup} from '../request/program.ts'
import {nearest} from '../text/did-you-mean.ts'
import {type Checking, elements} from './checking.ts'
import type {WrittenObject} from './written.ts'

/** Returns the groups of programs of which the first that the kernel supports is loaded. */
export function variantsOf(object: WrittenObject, pointer: string, checking: Checking): VariantGroup[] {
  const groups = elements(object.program_variants, `${pointer}/program_variants`)
  checking.reportDuplicates(
    groups.map(({element, at}) => ({name: element.group, pointer: `${at}/group`})),
    'group',
  )
  checking.reportDuplicates(
    groups.flatMap(({element, at}) =>
      elements(element.programs, `${at}/programs`).map(program => ({
        name: program.element.name,
        pointer: `${program.at}/name`,
      })),
    ),
    'program',
    '; a program belongs to one group',
  )
  return groups.map(({element: {group, programs}, at}) => ({
    group,
    programs: elements(programs, `${at}/programs`).map(({element, at: program}) => ({
      name: element.name,
      helper: helperOf(element.requires_helper, `${program}/requires_helper`, checking),
      symbol: element.requires_symbol ?? null,
      attachTarget: element.requires_attach_target ?? null,
      trialLoad: element.probe === 'trial_load',
    })),
    place: checking.place(`${at}/group`),
  }))
}

function helperOf(written: string | number | undefined, pointer: string, checking: Checking): number | null {
  if (written === undefined || typeof written === 'number') return written ?? null
  const number = helperNumber(written)
  if (number !== undefined) return number
  const guess = nearest(written, HELPER_NAMES)
  const hint = guess === undefined ? 'write its name, such as `bpf_loop`, or its number' : `did you mean \`${guess}\`?`
  checking.report(pointer, `\`${written}\` is not a BPF helper; ${hint}`)
  return null
}
