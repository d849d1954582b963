import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import {byLibbpf, wordsOfLibbpf} from './by-libbpf.ts'
import type {CaseContext} from './context.ts'
import type {Draft, Explanation} from './draft.ts'
import {draftOf, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {configWords, isOlder, PROGRAM_TYPES, sinceWords} from './kernel-features.ts'
import {explainUnknownKind} from './lacks.ts'
import {explainLibbpf, tellingLine} from './libbpf-rules.ts'
import {policyWords} from './lockdown.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {programLoads, programTypeLoads} from './proof.ts'
import {explainTargetProgram, explainUnset} from './target-unset.ts'
import {explainExternIn, explainProgramTarget} from './targets.ts'

export const NO_REASON =
  'Read the whole log, and compare the section name and flags with what your loader sets before the load: the kernel gave no reason.'

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
  const without = explainTargetProgram(load, program)
  if (without !== null) return draftOf(context, 'load', without, {program: program.name, log: context.result.libbpfLog})
  const explanation =
    explainUnset(said, program) ??
    (TARGET_NOT_FOUND.test(said) ? explainProgramTarget(context, program, load.errno) : null) ??
    explainExternIn(said, context, null) ??
    ownBtf(program, explainLibbpf(said, load.errno)) ??
    explainErrno(context, program, load) ??
    explainUnknown(program.name, load)
  const unknown = explainUnknownKind(program, load, context.kernel.release)?.explanation ?? null
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

function explainErrno(
  {kernel}: CaseContext,
  {name, type, insns}: ProgramResult,
  {errno}: ProgramLoadResult,
): Explanation | null {
  const feature = PROGRAM_TYPES[type]
  if (errno?.name === 'EINVAL' && feature !== undefined && (isOlder(kernel.release, feature.since) || feature.config)) {
    return {
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `the kernel does not support ${type} programs such as ${name}`,
      remedy: `Leave ${name} out on kernels without this type (bpf_program__set_autoload), and ${type === 'syscall' ? 'do its work in your loader' : `fall back to ${type === 'tracing' ? 'a kprobe' : 'another hook'}`}.${isOlder(kernel.release, feature.since) ? '' : configWords(feature)}`,
      background: sinceWords(type, feature),
      proof: programTypeLoads(type),
      addition: optionalProgramAddition(name),
      subject: type,
    }
  }
  // Before 5.2, the limit is 4096 instructions, and the kernel returns only E2BIG.
  if (errno?.name === 'E2BIG' && insns > 4096) {
    return {
      class: 'VERIFIER_LIMIT',
      title: `program ${name} has ${insns} instructions; this kernel allows 4096`,
      remedy:
        'Split the program with tail calls, or ship a smaller variant for kernels before 5.2, which allow 4096 instructions.',
      subject: 'instructions',
    }
  }
  if (errno?.name === 'EPERM' || errno?.name === 'EACCES') {
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit loading program ${name}`,
      remedy: `Leave ${name} out on such kernels, and tell your users. The kernel refused it before the verifier ran, even to root (${errnoWords(errno)}): ${policyWords(kernel)}.`,
      subject: 'load',
    }
  }
  return null
}

function explainUnknown(program: string, {errno}: ProgramLoadResult): Explanation {
  return {
    class: 'UNKNOWN',
    title: `program ${program} does not load: ${errnoWords(errno)}`,
    remedy: NO_REASON,
  }
}
