import type {CaseResult} from '../model/case.ts'
import type {ProgramResult} from '../model/program.ts'
import type {Draft} from './draft.ts'
import type {CaseContext} from './model/context.ts'
import {additionYaml, scalar} from './model/manifest-yaml.ts'
import {NEED_OWN_BTF} from './model/own-btf.ts'

/** Identity of the finding about a kernel without BTF (rules/libbpf.ts). */
const NO_KERNEL_BTF = 'kernel'

/** libbpf's messages if it finds no BTF of the kernel (tools/lib/bpf/libbpf.c, btf.c). */
const SAYS_NO_BTF = /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/

/** Adds to the finding about a kernel without BTF how to supply a BTF file, or which programs such a file does not help. */
export function withBtfOffer(context: CaseContext, draft: Draft): Draft {
  if (draft.class !== 'MISSING_BTF' || draft.identity !== NO_KERNEL_BTF) return draft
  const needing = context.result.programs.filter(program => needsOwnBtf(program) && isConcerned(program, draft))
  if (needing.length > 0) return {...draft, remedy: ownBtfRemedy(needing), remedyYaml: null}
  return {
    ...draft,
    remedy:
      'Supply the BTF of the kernel: get the file of this release from BTFHub, or make one from its debug symbols with `pahole -J`, and name it under `btf`. Your loader has to do the same for your users (bpf_object_open_opts.btf_custom_path). Or ship a variant of the object without CO-RE for such kernels.',
    remedyYaml: additionYaml(context.run, context.artifact, {at: 'top', field: 'btf', lines: btfLines(context)}),
  }
}

function needsOwnBtf({type, off}: ProgramResult): boolean {
  return off === null && NEED_OWN_BTF.has(type)
}

/** Returns whether the finding is about this program, or about all of them. */
function isConcerned({name}: ProgramResult, {program}: Draft): boolean {
  return program === null || program === name
}

function ownBtfRemedy(programs: readonly ProgramResult[]): string {
  const [first] = programs
  const names = programs.slice(0, 3).map(({name, section}) => `${name} (${section})`)
  const more = programs.length > 3 ? ` and ${programs.length - 3} more` : ''
  return `Leave ${names.join(', ')}${more} out on kernels without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${first?.type === 'tracing' ? 'kprobe or a raw tracepoint' : 'kprobe'} there: ${programs.length === 1 ? 'this program attaches' : 'these programs attach'} by the kernel's own BTF, so a BTF file (\`btf\`) helps only the other programs of the object.`
}

/** Returns a line for each kernel of the run on which BTF is missing, so that the findings of all of them fold. */
function btfLines({run, artifact}: CaseContext): string[] {
  return run.kernels
    .filter(({id}) => run.cases.some(result => isWithout(result, artifact.name, id)))
    .map(({id, release}) => `${scalar(id)}: btf/${release ?? id}.btf.tar.xz   # from BTFHub, beside the manifest`)
}

function isWithout({artifact, kernel, load, programs, libbpfTail}: CaseResult, name: string, id: string): boolean {
  const words = [libbpfTail, load?.message ?? '', ...programs.map(program => program.load?.message ?? '')].join('\n')
  return artifact === name && kernel === id && load?.verdict === 'fail' && SAYS_NO_BTF.test(words)
}
