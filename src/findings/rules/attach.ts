import type {Arch} from '../../model/arch.ts'
import type {ProgramResult} from '../../model/program.ts'
import {ATTACH_KINDS, type Feature, isOlder, lateFeature, optionWords, PROGRAM_TYPES} from '../model/kernel-features.ts'
import {attachKindWorks} from '../model/proof.ts'
import type {Words} from '../model/rule.ts'
import type {AttachFacts, AttachRule} from './attach-rule.ts'
import {policyWords} from './lockdown.ts'

/** Kinds of attach that the kernel does not support. */
const UNSUPPORTED = {
  kind: 'attach kind',
  class: 'UNSUPPORTED_ATTACH_TYPE',
  words: kindWords,
  title: 'the kernel cannot attach {kind} programs such as {program}: {errno}',
  remedy:
    'Leave {program} out on kernels without {kind} (bpf_program__set_autoload), and attach another program there{instead}.{option}',
  background: '{kind}{where} came with Linux {since}.',
  proof: ({kind = ''}) => attachKindWorks(kind, kindOf),
  subject: '{kind}',
} as const satisfies AttachRule

/** What the kernel or the file of a process does not support, whatever the target is. */
export const ATTACH_KIND_RULES: readonly AttachRule[] = [
  {...UNSUPPORTED, errnos: ['EOPNOTSUPP', 'ENOTSUPP', 'ENOSYS', 'ENOPROTOOPT']},
  {
    ...UNSUPPORTED,
    kind: 'attach type that BTF does not have',
    // native/attach/attach.c: the kernel's BTF does not have the attach type.
    text: [/^the kernel has no attach type /],
    probe: ({attach}) => attach.errno !== null,
  },
  {
    ...UNSUPPORTED,
    kind: 'attach kind by release',
    errnos: ['EINVAL'],
    probe: ({context: {kernel}, program}) => {
      const feature = featureOf(program, kernel.arch)
      return feature !== undefined && isOlder(kernel.release, feature.since)
    },
  },
  {
    kind: 'no instruction begins there',
    class: 'ATTACH_FAILURE',
    // arch/x86/kernel/kprobes/core.c, arch_prepare_kprobe(): EILSEQ for an address at which no instruction begins.
    errnos: ['EILSEQ'],
    title: 'program {program} cannot be attached: no instruction begins at {place}',
    remedy:
      'Attach {program} to the beginning of the function. An offset is valid for one build of the kernel only: if you need one, let your loader choose it for each kernel (objdump -d vmlinux).',
    subject: '{place}',
    mayFail: 'nothing',
  },
]

const OTHER = {
  kind: 'other',
  class: 'ATTACH_FAILURE',
  title: 'program {program} ({tried}) cannot be attached: {errno}',
  remedy:
    'Read the message of libbpf. If your loader attaches {program} in another way, declare that under `programs` (`attach: {kind: …}`), or declare the attach as not required.',
  mayFail: 'nothing',
} as const satisfies AttachRule

/** Probes in a user-space file: the kernel is not the reason if their target is missing. */
const IN_FILE = {
  kind: 'place in a file',
  class: 'ATTACH_FAILURE',
  probe: ({program, attach}) => /^(?:u(?:ret)?probe|usdt)\b/.test(attach.target || program.section.replace(/^\?/, '')),
  title: 'program {program} cannot be attached to {place} in the guest: {errno}',
  remedy:
    'Check that the file has the symbol or probe (nm -D, readelf -n): it may be stripped, or a different build than your users have. Select another one with `attach: {binary: …, symbol: …}`.',
  subject: '{place}',
  mayFail: 'nothing',
} as const satisfies AttachRule

/** Failures that remain if nothing is known about the target, or if the kernel has it. */
export const ATTACH_RULES: readonly AttachRule[] = [
  {
    kind: 'maps for USDT',
    class: 'ATTACH_FAILURE',
    // src/usdt.c of libbpf, usdt_manager_new().
    text: [/failed to find USDT support BPF maps/],
    title: 'program {program} cannot be attached: the object does not have the maps that USDT programs need',
    remedy:
      'Include bpf/usdt.bpf.h in the source of {program}: it declares these maps (__bpf_usdt_specs and __bpf_usdt_ip_to_spec_id).',
    subject: 'USDT maps',
  },
  {...IN_FILE, kind: 'symbol in a file', class: 'MISSING_ATTACH_TARGET', errnos: ['ENOENT', 'ESRCH']},
  IN_FILE,
  {
    kind: 'no target',
    class: 'MISSING_ATTACH_TARGET',
    probe: isMissing,
    title: 'program {program} has nothing to attach to: no {target} was found',
    remedy:
      'Attach {program} to a target that all your kernels have. If your loader attaches it to another target than its section names, declare that (`attach: {symbol: …}`). If your loader works without it, declare the attach as not required.',
    subject: '{target}',
    mayFail: 'nothing',
  },
  {
    kind: 'past the record of a system call',
    class: 'ATTACH_FAILURE',
    errnos: ['EACCES'],
    probe: ({program, target}) => program.type === 'tracepoint' && callOf(target) !== undefined,
    words: ({target}) => ({call: callOf(target)}),
    title: 'program {program} reads past the end of the record of {target}',
    remedy:
      'Read only the arguments that {call} has: the record ends with the last one, and {program} reads past it (its layout is in /sys/kernel/tracing/events/{target}/format). To read six arguments of any system call, attach to raw_syscalls/sys_enter.',
    subject: 'record',
  },
  {
    kind: 'past the record',
    class: 'ATTACH_FAILURE',
    // kernel/events/core.c, perf_event_set_bpf_prog(): EACCES for a context access beyond the record of the tracepoint.
    errnos: ['EACCES'],
    probe: ({program}) => program.type === 'tracepoint',
    words: ({target}) => ({record: target ?? 'its tracepoint', event: target ?? '…'}),
    title: 'program {program} reads past the end of the record of {record}',
    remedy:
      'Read the record with CO-RE (struct trace_event_raw_…, bpf_core_field_exists) instead of at fixed offsets: on this kernel the record of {record} is shorter than what {program} reads, because a field has another offset or type (its layout is in /sys/kernel/tracing/events/{event}/format).',
    subject: 'record',
  },
  {
    kind: 'policy',
    class: 'POLICY_DENIED',
    errnos: ['EPERM', 'EACCES'],
    words: ({context}) => ({policy: policyWords(context.kernel)}),
    title: 'the kernel does not permit attaching program {program}',
    remedy:
      'Leave {program} out on such kernels, and tell your users. The kernel refused it even to root ({errno}): {policy}.',
    subject: 'attach',
  },
  {
    ...OTHER,
    kind: 'hook of another program',
    // The kernel reports only that a hook is taken.
    errnos: ['EBUSY', 'EEXIST'],
    probe: facts => facts.attach.target !== '' && targetsOfOthers(facts).includes(facts.attach.target),
    remedy: 'Another program of this object already holds the hook: attach only one of them.',
    mayFail: 'remedy',
  },
  {
    ...OTHER,
    kind: 'function that is replaced and traced',
    errnos: ['EBUSY', 'EEXIST'],
    probe: facts => {
      const place = placeInProgram(facts.attach.target)
      return place !== null && targetsOfOthers(facts).some(target => placeInProgram(target) === place)
    },
    remedy:
      'A function of a program can be replaced or traced, but not both (kernel/bpf/trampoline.c): attach only one of the two.',
    mayFail: 'remedy',
  },
  OTHER,
]

/** Returns `kprobe.multi`, `tcx`: what the section begins with. */
function kindOf({section, type}: ProgramResult): string {
  return section.replace(/^\?/, '').split('/')[0] || type
}

function featureOf(program: ProgramResult, arch: Arch): Feature | undefined {
  const kind = kindOf(program)
  return lateFeature(kind, arch) ?? ATTACH_KINDS[/^[\w.]+/.exec(kind)?.[0] ?? ''] ?? PROGRAM_TYPES[program.type]
}

function kindWords({context: {kernel}, program}: AttachFacts): Words {
  const kind = kindOf(program)
  const plain = kind === 'tcx' ? 'tc' : kind.replace(/\.(?:multi|session)$/, '')
  const feature = featureOf(program, kernel.arch)
  return {
    kind,
    // An architecture may have got the feature later than others.
    where: lateFeature(kind, kernel.arch) === undefined ? '' : ` on ${kernel.arch}`,
    instead: plain === kind ? '' : `, such as ${plain}`,
    since: feature?.since,
    option: optionWords(feature),
  }
}

/**
 * Returns whether the errno means a missing target. That is ENOENT; EINVAL on kernels before 4.20 and in the tracefs
 * fallback; ESRCH for kprobe.multi; EADDRNOTAVAIL for a symbol that exists more than once.
 */
function isMissing({context, program: {name, type, section}, attach: {errno}, target}: AttachFacts): boolean {
  // The guest looked for the target: if it found it, the target is not missing.
  const isKnown = context.result.targets.some(({program}) => program === name)
  if (target === null || isKnown || errno === null) return false
  if (['ENOENT', 'ESRCH', 'EADDRNOTAVAIL'].includes(errno.name)) return true
  return errno.name === 'EINVAL' && (type === 'kprobe' || type === 'tracepoint') && !section.includes('.multi')
}

/** Returns the system call of a tracepoint `syscalls/sys_enter_…`. */
function callOf(target: string | null): string | undefined {
  return /^syscalls\/sys_enter_(\w+)$/.exec(target ?? '')?.[1]
}

function targetsOfOthers({context, program}: AttachFacts): string[] {
  return context.result.programs.filter(({name}) => name !== program.name).map(({attach}) => attach?.target ?? '')
}

/** Returns `ask of program dispatch of artifact dispatcher`, for any kind of attach. */
function placeInProgram(target: string): string | null {
  return /^\w+ (\S+ of program \S+ of artifact \S+)$/.exec(target)?.[1] ?? null
}
