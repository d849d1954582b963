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
 * Explains why a program could not be attached. The errno decides before the messages do.
 *
 * @param said libbpf's messages about this attach
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
  // The guest looked for the target: if it found it, the target is not missing.
  const isKnown = context.result.targets.some(candidate => candidate.program === program.name)
  if (target !== null && !isKnown && isMissing(program, errno)) return missing(program, target, required)
  if (errno?.name === 'EACCES' && program.type === 'tracepoint') return pastRecord(program, target)
  if (errno?.name === 'EPERM' || errno?.name === 'EACCES') {
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit attaching program ${program.name}`,
      remedy: `Leave ${program.name} out on such kernels, and tell your users. The kernel refused it even to root (${errnoWords(errno)}): ${policyWords(context.kernel)}.`,
      subject: 'attach',
    }
  }
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${program.name} (${tried === '' ? program.section : tried}) cannot be attached: ${errnoWords(errno)}`,
    remedy:
      heldWords(context, program.name, tried, errno) ??
      (required
        ? `Read the message of libbpf. If your loader attaches ${program.name} in another way, declare that under \`programs\` (\`attach: {kind: …}\`), or declare the attach as not required.`
        : OPTIONAL),
    ...(required ? {addition: optionalAttachAddition(program.name)} : {}),
  }
}

/** The kernel reports only that a hook is taken. This object holds it if another of its programs is attached there. */
function heldWords({result}: CaseContext, program: string, tried: string, errno: Errno | null): string | null {
  if ((errno?.name !== 'EBUSY' && errno?.name !== 'EEXIST') || tried === '') return null
  const others = result.programs.filter(({name}) => name !== program).map(({attach}) => attach?.target ?? '')
  if (others.includes(tried)) return 'Another program of this object already holds the hook: attach only one of them.'
  const place = placeInProgram(tried)
  return place !== null && others.some(other => placeInProgram(other) === place)
    ? 'A function of a program can be replaced or traced, but not both (kernel/bpf/trampoline.c): attach only one of the two.'
    : null
}

/** Returns `ask of program dispatch of artifact dispatcher`, for any kind of attach. */
function placeInProgram(target: string): string | null {
  return /^\w+ (\S+ of program \S+ of artifact \S+)$/.exec(target)?.[1] ?? null
}

/** Adds how the manifest can declare the attach, or that it already does. */
function ofTarget(explanation: Explanation, program: string, required: boolean): Explanation {
  if (explanation.class === 'MODULE_NEEDED') return explanation
  return required
    ? {...explanation, addition: explanation.addition ?? optionalAttachAddition(program)}
    : {...explanation, remedy: `${OPTIONAL} To attach it anyway: ${explanation.remedy}`}
}

/** arch/x86/kernel/kprobes/core.c, arch_prepare_kprobe(): EILSEQ for an address at which no instruction begins. */
function betweenInstructions({name}: ProgramResult, tried: string, required: boolean): Explanation {
  const place = tried.replace(/^\S+ /, '')
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached: no instruction begins at ${place}`,
    remedy: required
      ? `Attach ${name} to the beginning of the function. An offset is valid for one build of the kernel only: if you need one, let your loader choose it for each kernel (objdump -d vmlinux).`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(name)} : {}),
    subject: place,
  }
}

const UNSUPPORTED: ReadonlySet<string> = new Set(['EOPNOTSUPP', 'ENOTSUPP', 'ENOSYS', 'ENOPROTOOPT'])

/** kernel/events/core.c, perf_event_set_bpf_prog(): EACCES for a context access beyond the record of the tracepoint. */
function pastRecord({name}: ProgramResult, target: string | null): Explanation {
  const tracepoint = target ?? 'its tracepoint'
  const call = /^syscalls\/sys_enter_(\w+)$/.exec(tracepoint)?.[1]
  const form = `its layout is in /sys/kernel/tracing/events/${target ?? '…'}/format`
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} reads past the end of the record of ${tracepoint}`,
    remedy:
      call === undefined
        ? `Read the record with CO-RE (struct trace_event_raw_…, bpf_core_field_exists) instead of at fixed offsets: on this kernel the record of ${tracepoint} is shorter than what ${name} reads, because a field has another offset or type (${form}).`
        : `Read only the arguments that ${call} has: the record ends with the last one, and ${name} reads past it (${form}). To read six arguments of any system call, attach to raw_syscalls/sys_enter.`,
    subject: 'record',
  }
}

function missing(program: ProgramResult, target: string, required: boolean): Explanation {
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program.name} has nothing to attach to: no ${target} was found`,
    remedy: required
      ? `Attach ${program.name} to a target that all your kernels have. If your loader attaches it to another target than its section names, declare that (\`attach: {symbol: …}\`). If your loader works without it, declare the attach as not required.`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(program.name)} : {}),
    subject: target,
  }
}

/** @param where ` on arm64`, for a feature that this architecture got later than others */
function unsupported(program: ProgramResult, feature: Feature | undefined, where: string, errno: Errno): Explanation {
  const kind = kindOf(program)
  const plain = kind === 'tcx' ? 'tc' : kind.replace(/\.(?:multi|session)$/, '')
  const instead = plain === kind ? '' : `, such as ${plain}`
  return {
    class: 'UNSUPPORTED_ATTACH_TYPE',
    title: `the kernel cannot attach ${kind} programs such as ${program.name}: ${errnoWords(errno)}`,
    remedy: `Leave ${program.name} out on kernels without ${kind} (bpf_program__set_autoload), and attach another program there${instead}.${configWords(feature)}`,
    ...(feature === undefined ? {} : {background: sinceWords(`${kind}${where}`, feature)}),
    proof: attachKindWorks(kind, kindOf),
    subject: kind,
  }
}

/** Returns `kprobe.multi`, `tcx`: what the section begins with. */
function kindOf({section, type}: ProgramResult): string {
  return section.replace(/^\?/, '').split('/')[0] || type
}

function attachFeature(program: ProgramResult): Feature | undefined {
  return ATTACH_KINDS[/^[\w.]+/.exec(kindOf(program))?.[0] ?? ''] ?? PROGRAM_TYPES[program.type]
}

/**
 * Returns whether the errno means a missing target. That is ENOENT; EINVAL on kernels before 4.20 and in the tracefs
 * fallback; ESRCH for kprobe.multi; EADDRNOTAVAIL for a symbol that exists more than once.
 */
function isMissing({type, section}: ProgramResult, errno: Errno | null): boolean {
  if (errno === null) return false
  if (['ENOENT', 'ESRCH', 'EADDRNOTAVAIL'].includes(errno.name)) return true
  return errno.name === 'EINVAL' && (type === 'kprobe' || type === 'tracepoint') && !section.includes('.multi')
}

/** Returns the attach target: from libbpf's message, or else from the guest's record, or else from the section. */
function targetOf({section}: ProgramResult, said: string, tried: string): string | null {
  const named =
    /failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ??
    /tracepoint '([^'\n]+)'/.exec(said)?.[1] ??
    /legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ??
    /failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.exec(said)?.[1]
  return named ?? /^\S+ (.+)$/.exec(tried)?.[1] ?? /^[^/]+\/(.+)$/.exec(section)?.[1] ?? null
}
