import type {ProgramResult} from '../results/model.ts'
import type {Explanation} from './draft.ts'
import {attachAddition} from './manifest-yaml.ts'

/** libbpf's words for a program whose section does not say what it is bound to (src/libbpf.c, libbpf_prepare_prog_load()). */
const UNSET = /no BTF-based attach target is specified/

/** The same for a program that replaces a function of another one (libbpf_find_attach_btf_id()). */
const NO_PROGRAM = /attach program FD is not set/

/** A program that cannot be loaded on any kernel: neither the object nor the manifest says what it is bound to. */
export function explainUnset(said: string, program: ProgramResult): Explanation | null {
  if (!UNSET.test(said) && !NO_PROGRAM.test(said)) return null
  const {name, type, section} = program
  if (type === 'ext')
    return {
      class: 'FREPLACE_TARGET_UNSET',
      title: `program ${name} replaces a function of another program, and nothing says of which`,
      remedy:
        'Only a loader can name it (bpf_program__set_attach_target): let your own loader load the object, with `mode: command`.',
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
