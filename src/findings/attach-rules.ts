import type {Errno} from '../model/errno.ts'
import type {AttachResult, ProgramResult} from '../model/program.ts'
import {
  inFile,
  isOfProcess,
  OPTIONAL,
  SETUP,
  setup,
  UNKNOWN_TYPE,
  WITHOUT_USDT_MAPS,
  withoutUsdtMaps,
} from './attach-setup.ts'
import type {CaseContext} from './context.ts'
import type {Explanation} from './draft.ts'
import {errnoWords} from './draft.ts'
import type {Feature} from './kernel-features.ts'
import {ATTACH_KINDS, configWords, isOlder, lateFeature, PROGRAM_TYPES, sinceWords} from './kernel-features.ts'
import {policyWords} from './lockdown.ts'
import {optionalAttachAddition} from './manifest-yaml.ts'
import {moduleInWords, moduleNeeded} from './modules.ts'
import {attachKindWorks} from './proof.ts'
import {explainProgramTarget} from './targets.ts'

/**
 * Why a program could not be attached: the errno decides before the words do.
 *
 * @param said libbpf's words about this attach
 */
export function explainAttach(
  context: CaseContext,
  program: ProgramResult,
  {errno, message, required, target: tried}: AttachResult,
  said: string,
): Explanation {
  const target = targetOf(program, said, tried)
  const late = lateFeature(kindOf(program), context.kernel.arch)
  const feature = late ?? attachFeature(program)
  const where = late === undefined ? '' : ` on ${context.kernel.arch}`
  const module = moduleInWords(message ?? '')
  if (module !== null) return moduleNeeded(`attaching ${program.name}`, module)
  if (message !== null && SETUP.test(message)) return setup(program, message, required)
  if (errno !== null && (UNSUPPORTED.has(errno.name) || UNKNOWN_TYPE.test(message ?? '')))
    return unsupported(program, feature, where, errno)
  if (errno?.name === 'EINVAL' && feature !== undefined && isOlder(context.kernel.release, feature.since))
    return unsupported(program, feature, where, errno)
  if (errno?.name === 'EILSEQ') return betweenInstructions(program, tried, required)
  const known = explainProgramTarget(context, program, errno)
  if (known !== null) return ofTarget(known, program.name, required)
  if (WITHOUT_USDT_MAPS.test(`${message ?? ''}\n${said}`)) return withoutUsdtMaps(program)
  if (isOfProcess(program, tried)) return inFile(program, tried, errno, required)
  // Where the guest has looked and found the target, it is not missing.
  const isKnown = context.result.targets.some(candidate => candidate.program === program.name)
  if (target !== null && !isKnown && isMissing(program, errno)) return missing(program, target, required)
  if (errno?.name === 'EACCES' && program.type === 'tracepoint') return pastRecord(program, target)
  if (errno?.name === 'EPERM' || errno?.name === 'EACCES') {
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit program ${program.name} to be attached`,
      remedy: `The kernel refused root (${errnoWords(errno)}): ${policyWords(context.kernel)}.`,
      subject: 'attach',
    }
  }
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${program.name} (${tried === '' ? program.section : tried}) cannot be attached: ${errnoWords(errno)}`,
    remedy:
      heldWords(context, program.name, tried, errno) ??
      (required
        ? `See libbpf's words. If your loader attaches ${program.name} in another way, say so under \`programs\` (\`attach: {kind: …}\`), or declare the attach as not required.`
        : OPTIONAL),
    ...(required ? {addition: optionalAttachAddition(program.name)} : {}),
  }
}

/** A kernel says that a place is taken; that it is by this object shows only where another program of it is there. */
function heldWords({result}: CaseContext, program: string, tried: string, errno: Errno | null): string | null {
  if ((errno?.name !== 'EBUSY' && errno?.name !== 'EEXIST') || tried === '') return null
  const others = result.programs.filter(({name}) => name !== program).map(({attach}) => attach?.target ?? '')
  if (others.includes(tried)) return 'Another program of this object holds the hook already: attach only one of them.'
  const place = placeInProgram(tried)
  return place !== null && others.some(other => placeInProgram(other) === place)
    ? 'A function of a program is replaced or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.'
    : null
}

/** `ask of program dispatch of artifact dispatcher`, whatever is done with it. */
function placeInProgram(target: string): string | null {
  return /^\w+ (\S+ of program \S+ of artifact \S+)$/.exec(target)?.[1] ?? null
}

/** What is known of the target, with what the manifest may say of an attach that fails. */
function ofTarget(explanation: Explanation, program: string, required: boolean): Explanation {
  if (explanation.class === 'MODULE_NEEDED') return explanation
  return required
    ? {...explanation, addition: explanation.addition ?? optionalAttachAddition(program)}
    : {...explanation, remedy: `${OPTIONAL} To have it attached all the same: ${explanation.remedy}`}
}

/** arch/x86/kernel/kprobes/core.c, arch_prepare_kprobe(): EILSEQ where no instruction begins. */
function betweenInstructions({name}: ProgramResult, tried: string, required: boolean): Explanation {
  const place = tried.replace(/^\S+ /, '')
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached: no instruction begins at ${place}`,
    remedy: required
      ? `Attach ${name} to the beginning of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it for each kernel (objdump -d vmlinux).`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(name)} : {}),
    subject: place,
  }
}

const UNSUPPORTED: ReadonlySet<string> = new Set(['EOPNOTSUPP', 'ENOTSUPP', 'ENOSYS', 'ENOPROTOOPT'])

/** kernel/events/core.c, perf_event_set_bpf_prog(): a context access beyond the tracepoint's record is EACCES. */
function pastRecord({name}: ProgramResult, target: string | null): Explanation {
  const tracepoint = target ?? 'its tracepoint'
  const call = /^syscalls\/sys_enter_(\w+)$/.exec(tracepoint)?.[1]
  const form = `its form stands in events/${target ?? '…'}/format below /sys/kernel/tracing`
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} reads past the end of the record of ${tracepoint}`,
    remedy:
      call === undefined
        ? `On this kernel the record of ${tracepoint} is shorter than what ${name} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_…, bpf_core_field_exists) instead of at fixed offsets; ${form}.`
        : `The record ends with the last argument of ${call}, and ${name} reads one behind it: ${form}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,
    subject: 'record',
  }
}

function missing(program: ProgramResult, target: string, required: boolean): Explanation {
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: no ${target} was found`,
    remedy: required
      ? `Attach ${program.name} to a target that all your kernels have. If your loader attaches it to another name than its section says, declare that (\`attach: {symbol: …}\`); if it copes without it, declare the attach as not required.`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(program.name)} : {}),
    subject: target,
  }
}

/** @param where ` on arm64`, for what came later to this architecture than to others */
function unsupported(program: ProgramResult, feature: Feature | undefined, where: string, errno: Errno): Explanation {
  const kind = kindOf(program)
  const plain = kind === 'tcx' ? 'tc' : kind.replace(/\.(?:multi|session)$/, '')
  const instead = plain === kind ? '' : `, such as ${plain}`
  return {
    class: 'UNSUPPORTED_ATTACH_TYPE',
    title: `the kernel cannot attach ${kind} programs such as ${program.name}: ${errnoWords(errno)}`,
    remedy: `Keep ${program.name} out on kernels without it (bpf_program__set_autoload) and attach another program there${instead}.${configWords(feature)}`,
    ...(feature === undefined ? {} : {background: sinceWords(`${kind}${where}`, feature)}),
    proof: attachKindWorks(kind, kindOf),
    subject: kind,
  }
}

/** `kprobe.multi`, `tcx`: what the section begins with. */
function kindOf({section, type}: ProgramResult): string {
  return section.replace(/^\?/, '').split('/')[0] || type
}

function attachFeature(program: ProgramResult): Feature | undefined {
  return ATTACH_KINDS[/^[\w.]+/.exec(kindOf(program))?.[0] ?? ''] ?? PROGRAM_TYPES[program.type]
}

/**
 * A missing probe target is ENOENT; kernels before 4.20 and the tracefs fallback say EINVAL for it, kprobe.multi says
 * ESRCH, and EADDRNOTAVAIL stands for a symbol that exists more than once.
 */
function isMissing({type, section}: ProgramResult, errno: Errno | null): boolean {
  if (errno === null) return false
  if (['ENOENT', 'ESRCH', 'EADDRNOTAVAIL'].includes(errno.name)) return true
  return errno.name === 'EINVAL' && (type === 'kprobe' || type === 'tracepoint') && !section.includes('.multi')
}

/** What was tried to attach to: as libbpf's message names it, else as the guest does, else as the section does. */
function targetOf({section}: ProgramResult, said: string, tried: string): string | null {
  const named =
    /failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ??
    /tracepoint '([^'\n]+)'/.exec(said)?.[1] ??
    /legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ??
    /failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.exec(said)?.[1]
  return named ?? /^\S+ (.+)$/.exec(tried)?.[1] ?? /^[^/]+\/(.+)$/.exec(section)?.[1] ?? null
}
