import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import type {Explanation} from './draft.ts'
import {attachAddition} from './manifest-yaml.ts'

/** libbpf's message for a program whose section names no attach target (src/libbpf.c, libbpf_prepare_prog_load()). */
const UNSET = /no BTF-based attach target is specified/

/** The same for a program that replaces a function of another program (libbpf_find_attach_btf_id()). */
const NO_PROGRAM = /attach program FD is not set/

/** The guest's message for a target program of another artifact that is not available (docs/guest-protocol.md, "Attach"). */
const NO_TARGET = /^program (\S+) of artifact (\S+) (.+)$/s

/** Explains that the target program is not available. A program is judged only together with its target. */
export function explainTargetProgram({message}: ProgramLoadResult, {name}: ProgramResult): Explanation | null {
  const [, program, artifact, why] = NO_TARGET.exec(message ?? '') ?? []
  if (program === undefined || artifact === undefined || why === undefined) return null
  const target = `program ${program} of artifact ${artifact}`
  const isOfKernel = /^does not load: /.test(why)
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${name} has nothing to attach to: ${target} ${why}`,
    remedy: isOfKernel
      ? `Fix ${artifact} first: its own findings explain why ${program} does not load on this kernel.`
      : `Correct \`attach\` of ${name} in the manifest, or fix ${artifact}.`,
    subject: isOfKernel ? `${target} does not load` : `${target} ${why}`,
  }
}

/** Explains a program that no kernel loads, because neither the object nor the manifest names its attach target. */
export function explainUnset(said: string, program: ProgramResult): Explanation | null {
  if (!UNSET.test(said) && !NO_PROGRAM.test(said)) return null
  const {name, type, section} = program
  if (type === 'ext')
    return {
      class: 'FREPLACE_TARGET_UNSET',
      title: `program ${name} replaces a function of another program, but neither the object nor the manifest names that program`,
      remedy:
        'Add the object with that program under `artifacts`, and name the artifact and the program here, as your loader does with bpf_program__set_attach_target.',
      addition: attachAddition(
        name,
        'attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # the program whose function your loader replaces',
      ),
      subject: 'freplace',
    }
  const what = type === 'lsm' ? 'hook' : 'function'
  return {
    class: 'ATTACH_TARGET_UNSET',
    title: `program ${name} does not specify the ${what} that it attaches to: its section is "${section}"`,
    remedy: `Name the ${what} in the section (SEC("${section}/<${what}>")). If your loader sets it (bpf_program__set_attach_target), declare it under \`programs\`.`,
    addition: attachAddition(name, `attach: {symbol: ${what.toUpperCase()}}   # the ${what} that your loader sets`),
    subject: section,
  }
}
