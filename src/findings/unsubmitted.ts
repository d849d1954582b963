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
  'The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before load.'

/** Without its BTF the kernel knows no lines of the object, and no types. */
export function btfWords(reason: string, hasLine: boolean): string {
  const line = hasLine ? '; the line is the one of .BTF.ext' : ''
  return `The kernel refused the BTF of the object (${reason}), and libbpf went on without it${line}.`
}

/** A kernel without BTF has nothing for a CO-RE relocation to look at: there the loader must ask. */
export function withoutCore({kernel}: CaseContext, explanation: Explanation): Explanation {
  if (kernel.btf !== false) return explanation
  const remedy = explanation.remedy.replace(
    /^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,
    'This kernel has no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call',
  )
  return {...explanation, remedy}
}

/** Nothing of the verifier: libbpf gave up before the kernel was asked, or the kernel refused before it looked. */
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
    // What libbpf stumbled over in the object is not why the kernel takes no such program.
    words: own ? wordsOfLibbpf(context, words) : unknown !== null && load.refusedBy === 'libbpf' ? null : words,
    source: load.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** Types that are verified against the running kernel's own BTF: a file beside it does not help. */
export const OF_KERNEL_BTF: ReadonlySet<string> = new Set(['tracing', 'lsm', 'ext', 'struct_ops'])

function ownBtf({name, type}: ProgramResult, explanation: Explanation | null): Explanation | null {
  if (explanation?.class !== 'MISSING_BTF' || explanation.subject !== 'kernel' || !OF_KERNEL_BTF.has(type))
    return explanation
  return {
    ...explanation,
    title: `the kernel has no BTF, which ${type} programs such as ${name} need`,
    remedy: `A BTF file beside the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${name} out on kernels without (bpf_program__set_autoload)${type === 'tracing' ? ' and attach a kprobe or a tracepoint there' : ''}.`,
    addition: optionalProgramAddition(name),
    subject: `kernel, ${type}`,
  }
}

/** libbpf's words for a name that it does not find in BTF (src/libbpf.c, libbpf_find_attach_btf_id()). */
const TARGET_NOT_FOUND = /failed to find kernel BTF type ID of '|is not found in vmlinux BTF/

/** libbpf names the program in nearly all its messages: those of other programs say nothing about this one. */
function linesAbout(log: string, program: string): string[] {
  return log.split('\n').filter(line => line.includes(`prog '${program}'`))
}

/** Without the lines about other programs: what was loaded alone has none of its own in the log of the whole. */
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
      title: `the kernel does not load ${type} programs such as ${name}`,
      remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload) and ${type === 'syscall' ? 'do its work in your loader' : `fall back to ${type === 'tracing' ? 'a kprobe' : 'another hook'}`}.${isOlder(kernel.release, feature.since) ? '' : configWords(feature)}`,
      background: sinceWords(type, feature),
      proof: programTypeLoads(type),
      addition: optionalProgramAddition(name),
      subject: type,
    }
  }
  // Before 5.2 the limit is 4096 instructions, and the kernel says no more than E2BIG.
  if (errno?.name === 'E2BIG' && insns > 4096) {
    return {
      class: 'VERIFIER_LIMIT',
      title: `program ${name} has ${insns} instructions; the kernel takes 4096`,
      remedy:
        'Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller variant for them.',
      subject: 'instructions',
    }
  }
  if (errno?.name === 'EPERM' || errno?.name === 'EACCES') {
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit program ${name} to be loaded`,
      remedy: `The kernel refused before the verifier looked (${errnoWords(errno)}), to root: ${policyWords(kernel)}.`,
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
