import type {KernelSeries} from '../model/kernel-version.ts'
import type {AttachTarget, ProgramRequest} from '../request/program.ts'
import {attachTargetOf, NOT_ATTACHED} from './attach.ts'
import {type Checking, elements} from './checking.ts'
import type {WrittenObject, WrittenProgram} from './written.ts'

/**
 * Normalises the settings of single programs.
 *
 * @param attachRequired default for programs without their own attach policy
 */
export function programsOf(
  object: WrittenObject,
  pointer: string,
  attachRequired: boolean,
  checking: Checking,
): ProgramRequest[] {
  const all = elements(object.programs, `${pointer}/programs`)
  for (const {element, at} of all) {
    checkForKernels(element, at, checking)
    if (element.max_run_insns !== undefined && object.functional_tests === undefined)
      checking.report(
        `${at}/max_run_insns`,
        '`max_run_insns` is measured while `functional_tests` run, and there are none; add a test that triggers the program',
      )
  }
  const programs = all.filter(({element}) => element.kernels === undefined)
  checking.reportDuplicates(
    programs.map(({element, at}) => ({name: element.name, pointer: `${at}/name`})),
    'program',
  )
  return programs.map(({element, at}) => programRequest(element, at, attachRequired, checking))
}

/** Keys of an entry for some kernels: what a loader sets between open and load. */
const FIXUP_KEYS: readonly string[] = ['name', 'kernels', 'type', 'autoload']

function checkForKernels(program: WrittenProgram, pointer: string, checking: Checking): void {
  if (program.kernels === undefined) return
  const keys = Object.keys(program)
  for (const key of keys.filter(name => !FIXUP_KEYS.includes(name)))
    checking.report(
      `${pointer}/${key}`,
      `\`${key}\` applies to all kernels; move it to an entry of program \`${program.name}\` without \`kernels\``,
    )
  if (!keys.includes('type') && !keys.includes('autoload'))
    checking.report(
      pointer,
      `program \`${program.name}\` has an entry with \`kernels\` and no settings; set \`autoload\` or \`type\``,
    )
}

function programRequest(
  program: WrittenProgram,
  pointer: string,
  attachDefault: boolean,
  checking: Checking,
): ProgramRequest {
  const {name, section = null, autoload = null} = program
  const attach = attachOf(program, pointer, checking)
  if (program.optional && program.required !== undefined)
    checking.report(
      `${pointer}/optional`,
      '`optional: true` and `required` set the same thing; keep `optional: true` for no warning where the program does not load, or `required: false` for a warning',
    )
  if (program.required === false && attach.required)
    checking.report(
      `${pointer}/attach`,
      '`required: false` also allows the attach to fail; remove `required: false` or the required attach',
    )
  const attachRequired = attach.required ?? (program.required !== false && attachDefault)
  return {
    name,
    section,
    load: program.optional ? 'optional' : program.required === false ? 'tolerated' : 'required',
    autoload,
    minKernel: program.min_kernel === undefined ? null : versionOf(program.min_kernel),
    attachRequired: attachRequired && attach.target?.kind !== 'none',
    attach: attach.target,
    maxInsns: program.max_insns ?? null,
    maxRunInsns: program.max_run_insns ?? null,
    place: checking.place(`${pointer}/name`),
  }
}

/** Returns the attach settings; `required` is undefined if it is not set. */
function attachOf(
  {attach}: WrittenProgram,
  pointer: string,
  checking: Checking,
): {target: AttachTarget | null; required: boolean | undefined} {
  switch (attach) {
    case undefined:
      return {target: null, required: undefined}
    case 'none':
      return {target: NOT_ATTACHED, required: undefined}
    case 'required':
    case 'best_effort':
      return {target: null, required: attach === 'required'}
    default:
      if (attach.kind === 'none' && attach.required)
        checking.report(
          `${pointer}/attach/required`,
          '`kind: none` is not attached, so `required` has no effect; remove it',
        )
      return {target: attachTargetOf(attach, `${pointer}/attach`, checking), required: attach.required}
  }
}

/** Parses `major.minor`, whose format the schema has checked. */
function versionOf(written: string): KernelSeries {
  const [major, minor] = written.split('.').map(Number)
  return [major ?? 0, minor ?? 0]
}
