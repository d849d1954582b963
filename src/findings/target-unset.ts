import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import type {Explanation} from './draft.ts'
import {attachAddition} from './manifest-yaml.ts'

/** libbpf's words for a program whose section does not say what it is bound to (src/libbpf.c, libbpf_prepare_prog_load()). */
const UNSET = /no BTF-based attach target is specified/

/** The same for a program that replaces a function of another one (libbpf_find_attach_btf_id()). */
const NO_PROGRAM = /attach program FD is not set/

/** The guest's words for a program of another artifact that cannot be had (docs/guest-protocol.md, "Attach"). */
const NO_TARGET = /^program (\S+) of artifact (\S+) (.+)$/s

/** A program is judged only with what it is attached to: where that is not to be had, nothing is said of it. */
export function explainTargetProgram({message}: ProgramLoadResult, {name}: ProgramResult): Explanation | null {
  const [, program, artifact, why] = NO_TARGET.exec(message ?? '') ?? []
  if (program === undefined || artifact === undefined || why === undefined) return null
  const target = `program ${program} of artifact ${artifact}`
  const isOfKernel = /^does not load: /.test(why)
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${name} has nothing to attach to: ${target} ${why}`,
    remedy: isOfKernel
      ? `Mend ${artifact} first: its own findings say why ${program} does not load here.`
      : `Mend \`attach\` of ${name} in the manifest, or ${artifact} itself.`,
    subject: isOfKernel ? `${target} does not load` : `${target} ${why}`,
  }
}

/** A program that cannot be loaded on any kernel: neither the object nor the manifest says what it is bound to. */
export function explainUnset(said: string, program: ProgramResult): Explanation | null {
  if (!UNSET.test(said) && !NO_PROGRAM.test(said)) return null
  const {name, type, section} = program
  if (type === 'ext')
    return {
      class: 'FREPLACE_TARGET_UNSET',
      title: `program ${name} replaces a function of another program, and nothing says of which`,
      remedy:
        'Your loader names it (bpf_program__set_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.',
      addition: attachAddition(
        name,
        'attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of',
      ),
      subject: 'freplace',
    }
  const what = type === 'lsm' ? 'hook' : 'function'
  return {
    class: 'ATTACH_TARGET_UNSET',
    title: `program ${name} does not say which ${what} it attaches to: its section is "${section}"`,
    remedy: `Name the ${what} in the section (SEC("${section}/<${what}>")), or declare the one that your loader sets (bpf_program__set_attach_target) under \`programs\`.`,
    addition: attachAddition(name, `attach: {symbol: ${what.toUpperCase()}}   # the ${what} your loader sets`),
    subject: section,
  }
}
