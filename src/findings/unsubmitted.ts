import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import {byLibbpf, wordsOfLibbpf} from './by-libbpf.ts'
import type {CaseContext} from './context.ts'
import type {Draft} from './draft.ts'
import {draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {explainAs, explainBy} from './explain.ts'
import type {Explanation} from './explanation.ts'
import {explainUnknownKind} from './lacks.ts'
import {explainLibbpf, tellingLine} from './libbpf.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {symptomsOfProgram} from './program-symptoms.ts'
import {programLoads} from './proof.ts'
import {OTHER_UNSUBMITTED} from './rules/rejected.ts'
import {TARGET_PROGRAM_RULES, UNSET_TARGET_RULES} from './rules/target-program.ts'
import {UNSUBMITTED_RULES} from './rules/unsubmitted.ts'
import {explainExternIn, explainProgramTarget} from './targets.ts'

/** Returns a sentence about refused BTF: without it, the kernel knows neither lines nor types of the object. */
export function btfWords(reason: string, hasLine: boolean): string {
  const line = hasLine ? '; the line comes from .BTF.ext' : ''
  return `The kernel refused the BTF of the object (${reason}), and libbpf continued without it${line}.`
}

/** Replaces a guard by CO-RE in the remedy for a kernel without BTF, on which only the loader can probe for a helper. */
export function withoutCore({kernel}: CaseContext, explanation: Explanation): Explanation {
  if (kernel.btf !== false) return explanation
  const remedy = explanation.remedy.replace(
    /^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,
    'Let your loader probe for the helper (libbpf_probe_bpf_helper, because this kernel has no BTF for CO-RE), load a program without the call',
  )
  return {...explanation, remedy}
}

/** Returns the draft of a program without a verifier log: libbpf gave up before it asked the kernel, or the kernel refused first. */
export function withoutVerifier(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const said = [load.message ?? '', ...linesAbout(context.result.libbpfTail, program.name)].join('\n')
  const facts = {kernel: context.kernel, program, load}
  const target = explainBy(TARGET_PROGRAM_RULES, symptomsOfProgram(load.message ?? '', facts))
  if (target !== null)
    return draftOf(context, 'load', target.explanation, {program: program.name, log: context.result.libbpfLog})
  const symptoms = symptomsOfProgram(said, facts)
  const explanation =
    explainBy(UNSET_TARGET_RULES, symptoms)?.explanation ??
    (TARGET_NOT_FOUND.test(said) ? explainProgramTarget(context, program, load.errno) : null) ??
    explainExternIn(said, context, null) ??
    ownBtf(program, explainLibbpf(said, load.errno)) ??
    explainBy(UNSUBMITTED_RULES, symptoms)?.explanation ??
    explainAs(OTHER_UNSUBMITTED, symptoms)
  const unknown = explainUnknownKind(context.kernel, program, load)?.explanation ?? null
  const own = load.refusedBy === 'libbpf' && unknown === null
  const words = tellingLine(said, load.errno) ?? load.message
  return draftOf(context, 'load', unknown ?? (own ? byLibbpf(context, explanation) : explanation), {
    program: program.name,
    // A problem that libbpf found in the object is not the reason why the kernel does not support such a program.
    words: own ? wordsOfLibbpf(context, words) : unknown !== null && load.refusedBy === 'libbpf' ? null : words,
    source: load.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** Types that are verified with the running kernel's own BTF: a BTF file does not help. */
export const OF_KERNEL_BTF: ReadonlySet<string> = new Set(['tracing', 'lsm', 'ext', 'struct_ops'])

function ownBtf({name, type}: ProgramResult, explanation: Explanation | null): Explanation | null {
  if (explanation?.class !== 'MISSING_BTF' || explanation.subject !== 'kernel' || !OF_KERNEL_BTF.has(type))
    return explanation
  return {
    ...explanation,
    title: `the kernel has no BTF, which ${type} programs such as ${name} need`,
    remedy: `Leave ${name} out on kernels that were built without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload)${type === 'tracing' ? ', and attach a kprobe or a tracepoint there' : ''}. A BTF file does not help such programs.`,
    addition: optionalProgramAddition(name),
    subject: `kernel, ${type}`,
  }
}

/** libbpf's message for a name that it does not find in BTF (src/libbpf.c, libbpf_find_attach_btf_id()). */
const TARGET_NOT_FOUND = /failed to find kernel BTF type ID of '|is not found in vmlinux BTF/

/** Keeps libbpf's lines about one program: libbpf names the program in nearly all its messages. */
function linesAbout(log: string, program: string): string[] {
  return log.split('\n').filter(line => line.includes(`prog '${program}'`))
}

/** Removes the lines about other programs. The log of the whole object has none of a program that was loaded alone. */
function withoutOthers(log: string, program: string): string {
  return log
    .split('\n')
    .filter(line => !/prog '/.test(line) || line.includes(`prog '${program}'`))
    .join('\n')
}
