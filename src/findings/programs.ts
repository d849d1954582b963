import type {KernelTarget} from '../model/kernel-target.ts'
import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import {byLibbpf, wordsOfLibbpf} from './by-libbpf.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf, type Explanation, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {configWords, isOlder, PROGRAM_TYPES, sinceWords} from './kernel-features.ts'
import {explainUnknownInstruction, explainUnknownKind} from './lacks.ts'
import {explainLibbpf, tellingLine} from './libbpf-rules.ts'
import {explainLockedHelper, policyWords} from './lockdown.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {programLoads, programTypeLoads} from './proof.ts'
import {hookWords} from './target-functions.ts'
import {explainTargetProgram, explainUnset} from './target-unset.ts'
import {explainExternIn, explainProgramTarget} from './targets.ts'
import {verifierExcerpt} from './verifier-excerpt.ts'
import {readVerifierLog} from './verifier-log.ts'
import {explainVerifierLog, hasGivenUp, type VerifierVerdict} from './verifier-rules.ts'

const NO_REASON =
  'The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before load.'

/** The finding of a program that does not load. */
export function draftOfProgram(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const unseen =
    load.verifierTail.trim() === '' ||
    (isSilent(load.verifierTail) && explainUnknownKind(program, load, context.kernel.release))
  const draft = unseen ? withoutVerifier(context, program, load) : rejected(context, program, load)
  const refused = context.result.load?.btfRefused ?? null
  return refused === null ? draft : {...draft, remedy: `${draft.remedy} ${btfWords(refused, draft.source !== null)}`}
}

/** Statistics are written also of a program that the verifier did not look at. */
function isSilent(tail: string): boolean {
  return tail
    .split('\n')
    .every(line => /^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(line))
}

/** Without its BTF the kernel knows no lines of the object, and no types. */
function btfWords(reason: string, hasLine: boolean): string {
  const line = hasLine ? '; the line is the one of .BTF.ext' : ''
  return `The kernel refused the BTF of the object (${reason}), and libbpf went on without it${line}.`
}

/** The verifier saw the program and says why it does not like it. */
function rejected(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  if (isCut(load.verifierTail)) return withoutReason(context, program, load)
  const {error, suggestion} = readVerifierLog(load.verifierTail)
  const unknown = explainUnknownInstruction(program.name, load)
  const verdict = explainVerifierLog(load.verifierTail, program.name, context.kernel.release)
  const target = context.result.targets.find(candidate => candidate.program === program.name)
  const explanation =
    unknown?.explanation ??
    explainExternIn(load.verifierTail, context, program.name) ??
    (verdict === null ? null : withFacts(verdict, target)) ??
    explainDenied(program, error) ??
    explainRejection(program.name, load, error)
  const locked =
    explanation.class === 'UNSUPPORTED_HELPER'
      ? explainLockedHelper(context.kernel, explanation.subject ?? '', program.name)
      : null
  return draftOf(context, 'load', locked ?? inLoop(withoutCore(context, explanation), load), {
    program: program.name,
    words: (unknown === null ? verdict?.words : null) ?? error ?? load.message,
    source: unknown?.lack.source ?? load.source,
    excerpt: verifierExcerpt(load.verifierTail),
    log: load.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** The validator's words where the log had no room for its end (native/load/submit.c): nothing before them is a reason. */
const CUT = /^\[the log is cut here: .*\]$/

function isCut(log: string): boolean {
  return CUT.test(log.trimEnd().split('\n').at(-1) ?? '')
}

/** Kernels before 5.2 give no more than 16 MiB of a log, and the reason stands at its end. */
function withoutReason(context: CaseContext, {name}: ProgramResult, load: ProgramLoadResult): Draft {
  const gaveUp = load.errno?.name === 'E2BIG'
  const explanation: Explanation = gaveUp
    ? {
        class: 'VERIFIER_LIMIT',
        title: `program ${name} takes the verifier more instructions than the kernel allows`,
        remedy: `Shorten loops that clang unrolls, look at fewer branches, or split ${name} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,
        subject: 'instructions processed',
      }
    : {
        class: 'VERIFIER_REJECTION',
        title: `the verifier rejects program ${name}, and its reason does not fit into the log of this kernel`,
        remedy: `Run ${name} on a newer kernel too: from 5.2 on the log has room for the reason. Or make the program smaller until its log fits into 16 MiB.`,
        subject: 'log cut',
      }
  return draftOf(context, 'load', explanation, {
    program: name,
    words: `${errnoWords(load.errno)}, after more than 16 MiB of the verifier's log`,
    log: load.verifierLog,
    proof: programLoads(context.artifact.name, name),
  })
}

/** A kernel without BTF has nothing for a CO-RE relocation to look at: there the loader must ask. */
function withoutCore({kernel}: CaseContext, explanation: Explanation): Explanation {
  if (kernel.btf !== false) return explanation
  const remedy = explanation.remedy.replace(
    /^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,
    'This kernel has no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call',
  )
  return {...explanation, remedy}
}

/** What the kernel says of a hook decides whether it takes a program; the verifier only says that it does not. */
function withFacts({kind, explanation}: VerifierVerdict, target: KernelTarget | undefined): Explanation {
  const facts = target === undefined ? null : hookWords(kind, explanation.subject, target)
  return facts === null ? explanation : {...explanation, remedy: `${facts} ${explanation.remedy}`}
}

/** Without these words the line would be taken for one that the verifier rejects. */
function inLoop(explanation: Explanation, {source, verifierTail}: ProgramLoadResult): Explanation {
  if (source === null || !hasGivenUp(verifierTail)) return explanation
  return {...explanation, title: `${explanation.title}; it gave up in the loop that begins here`}
}

/** Kernels up to 6.12 refuse functions of btf_id_deny (kernel/bpf/verifier.c) without a word. */
function explainDenied({name, section}: ProgramResult, error: string | null): Explanation | null {
  const [, hook] = /^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(section) ?? []
  if (error !== null || hook === undefined || !DENIED.has(hook)) return null
  return explainVerifierLog(`Attaching tracing programs to function '${hook}' is rejected`, name)?.explanation ?? null
}

const DENIED: ReadonlySet<string> = new Set([
  'migrate_disable',
  'migrate_enable',
  'rcu_read_unlock_strict',
  'preempt_count_add',
  'preempt_count_sub',
  '__rcu_read_lock',
  '__rcu_read_unlock',
])

function explainRejection(program: string, {errno}: ProgramLoadResult, error: string | null): Explanation {
  return {
    class: 'VERIFIER_REJECTION',
    title: `the verifier rejects program ${program}`,
    remedy:
      error === null
        ? NO_REASON
        : `Change the code at the line that is shown; the log above the error says what the verifier knew about each register there${errno === null ? '' : ` (${errnoWords(errno)})`}.`,
  }
}

/** Nothing of the verifier: libbpf gave up before the kernel was asked, or the kernel refused before it looked. */
function withoutVerifier(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
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
