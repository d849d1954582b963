import type {KernelLack, LackKind, ProgramLoadResult, ProgramResult} from '../model/program.ts'
import type {Explanation} from './draft.ts'
import {ATTACH_KINDS, configWords, type Feature, isOlder, PROGRAM_TYPES, sinceWords} from './kernel-features.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {attachKindWorks, programTypeLoads} from './proof.ts'

/** Something that a program needs and the kernel does not have, if the kernel refused the program for it. */
export interface ExplainedLack {
  explanation: Explanation
  lack: KernelLack
}

/**
 * Explains a program that the kernel refused before the verifier saw it, or that libbpf did not pass to the kernel, from the
 * guest's trial with the smallest program of its kind; null if the kernel supports that.
 *
 * @param release of the kernel
 */
export function explainUnknownKind(
  program: ProgramResult,
  load: ProgramLoadResult,
  release: string | null,
): ExplainedLack | null {
  const lack = load.lacks.find(({what}) => what in KINDS)
  const explain = lack && KINDS[lack.what]
  return lack === undefined || explain === undefined ? null : {explanation: explain(program, release), lack}
}

/**
 * Explains a program that the verifier refused for an instruction that it does not know; null for other reasons. The messages
 * are vague ("unreachable insn 5", "unknown insn class 6", "unrecognized bpf_ld_imm64 insn"), so the guest tried what the
 * program needs.
 */
export function explainUnknownInstruction(
  program: string,
  {lacks, verifierTail}: ProgramLoadResult,
): ExplainedLack | null {
  const kinds = SENTENCES.find(({pattern}) => pattern.test(verifierTail))?.kinds
  const lack = lacks.find(({what}) => kinds?.includes(what))
  const explain = lack && INSTRUCTIONS[lack.what]
  return lack === undefined || explain === undefined ? null : {explanation: explain(program), lack}
}

/** Messages about unknown instructions, of the verifier (kernel/bpf/verifier.c, 4.4 to 7.3) or of libbpf in its place. */
const SENTENCES: readonly {pattern: RegExp; kinds: readonly LackKind[]}[] = [
  {pattern: /^back-edge from insn \d+ to \d+/m, kinds: ['bounded_loops']},
  // Before 4.16, the kernel takes a call for one to a helper without a number, and its callee is never reached.
  {
    pattern:
      /^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
    kinds: ['bpf_to_bpf_calls', 'function_addresses', 'jmp32'],
  },
  {
    pattern:
      /^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
    kinds: ['map_values', 'function_addresses'],
  },
  // libbpf replaces a map that it did not create with a call to a helper that does not exist.
  {
    pattern: /^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
    kinds: ['map_values'],
  },
  {pattern: /^number of funcs in func_info doesn't match number of subprogs/m, kinds: ['function_addresses']},
  {
    pattern:
      /^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
    kinds: ['jmp32', 'atomics', 'cpu_v4', 'load_acquire', 'may_goto'],
  },
]

const KINDS: Partial<Record<LackKind, (program: ProgramResult, release: string | null) => Explanation>> = {
  program_type: unknownType,
  attach_type: unknownAttachType,
  expected_attach_type: noAttachTypes,
  sleepable({name, type}) {
    return {
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `the kernel does not support sleepable ${type} programs such as ${name}`,
      remedy: `Remove the ".s" from its section if ${name} does not have to sleep, or leave it out on kernels without sleepable programs (bpf_program__set_autoload).`,
      background: sinceWords('Sleepable programs', {since: '5.10'}),
      addition: optionalProgramAddition(name),
      subject: `${type}, sleepable`,
    }
  },
}

function unknownType({name, type, section}: ProgramResult, release: string | null): Explanation {
  const feature = PROGRAM_TYPES[type]
  return {
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    title: `the kernel does not support ${type} programs such as ${name}`,
    remedy: `Leave ${name} out on kernels without this type (bpf_program__set_autoload), and ${insteadOf(type, section)}. The guest tried a minimal program of this type, and the kernel refused it too.${optionWords(feature, release)}`,
    ...(feature === undefined ? {} : {background: sinceWords(`${type} programs`, feature)}),
    proof: programTypeLoads(type),
    addition: optionalProgramAddition(name),
    subject: type,
  }
}

/** Returns an alternative that every kernel has and that does nearly the same. */
function insteadOf(type: string, section: string): string {
  if (type === 'syscall') return 'do its work in your loader'
  if (type === 'lsm') return 'attach a kprobe to the function (security_…), which can observe but not deny'
  if (type === 'raw_tracepoint') return 'use a tracepoint (SEC("tracepoint/…"))'
  if (type !== 'tracing') return 'fall back to another hook'
  if (/^\??tp_btf/.test(section)) return 'use a raw tracepoint (SEC("raw_tp/…")) or a tracepoint'
  if (/^\??iter/.test(section)) return 'read the data in another way, such as from /proc'
  return 'fall back to a kprobe'
}

/** Returns the option that the feature needs; nothing for a kernel that is older than the feature. */
function optionWords(feature: Feature | undefined, release: string | null): string {
  return feature !== undefined && isOlder(release, feature.since) ? '' : configWords(feature)
}

function unknownAttachType({name, section, type}: ProgramResult, release: string | null): Explanation {
  const kind = attachKind(section, type)
  const feature = ATTACH_KINDS[kind]
  return {
    class: 'UNSUPPORTED_ATTACH_TYPE',
    title: `the kernel does not support the attach type of ${kind} programs such as ${name}`,
    remedy: `Leave ${name} out on kernels without this attach type (bpf_program__set_autoload)${without(section)}. The guest tried a minimal ${type} program, and the kernel refused it with this attach type.${optionWords(feature, release)}`,
    ...(feature === undefined ? {} : {background: sinceWords(`${kind} programs`, feature)}),
    proof: attachKindWorks(kind, program => attachKind(program.section, program.type)),
    addition: optionalProgramAddition(name),
    subject: kind,
  }
}

function noAttachTypes({name, section, type}: ProgramResult): Explanation {
  const kind = attachKind(section, type)
  return {
    class: 'UNSUPPORTED_ATTACH_TYPE',
    title: `the kernel does not support expected_attach_type, which libbpf sets for ${kind} programs such as ${name}`,
    remedy: `Leave ${name} out on such kernels (bpf_program__set_autoload)${without(section)}.`,
    background: sinceWords('expected_attach_type', {since: '4.17'}),
    proof: attachKindWorks(kind, program => attachKind(program.section, program.type)),
    addition: optionalProgramAddition(name),
    subject: kind,
  }
}

/** Returns a section for the same program that libbpf loads without an attach type if the kernel supports none. */
function without(section: string): string {
  const plain = PLAIN_SECTIONS.find(({pattern}) => pattern.test(section))?.plain
  return plain === undefined ? '' : `, or change its section to ${plain}, which libbpf loads without an attach type`
}

const PLAIN_SECTIONS: readonly {pattern: RegExp; plain: string}[] = [
  {pattern: /^\??cgroup\/sock_create$/, plain: 'SEC("cgroup/sock")'},
  {pattern: /^\??(?:tcx|tc)\//, plain: 'SEC("tc")'},
  {pattern: /^\??k(?:ret)?probe\.(?:multi|session)/, plain: 'SEC("kprobe/…")'},
  {pattern: /^\??u(?:ret)?probe\.(?:multi|session)/, plain: 'SEC("uprobe")'},
]

/** Returns the part of a section that decides the attach type: `cgroup/getpeername4`, `xdp/devmap`, `kprobe.multi`. */
function attachKind(section: string, type: string): string {
  const [first = '', second] = section.replace(/^\?/, '').split('/')
  const whole = `${first}/${second ?? ''}`
  if (second !== undefined && (first === 'cgroup' || whole in ATTACH_KINDS)) return whole
  return first || type
}

const INSTRUCTIONS: Partial<Record<LackKind, (program: string) => Explanation>> = {
  bpf_to_bpf_calls: program =>
    instruction(
      program,
      'calls another function, which the kernel does not support',
      'Calls between BPF functions',
      '4.16',
      {
        remedy: 'Mark the functions that it calls static __always_inline.',
      },
    ),
  map_values: program => ({
    class: 'UNSUPPORTED_MAP_TYPE',
    title: `program ${program} uses global variables, which the kernel does not support`,
    remedy:
      'Store their values in a separate map (an array with one entry). For bpf_printk(), add `#define BPF_NO_GLOBAL_DATA` before you include bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: leave programs with them out on such kernels.',
    background: sinceWords('Global variables', {since: '5.2'}),
    addition: optionalProgramAddition(program),
    subject: 'global variables',
  }),
  function_addresses: program => ({
    class: 'UNSUPPORTED_HELPER',
    title: `program ${program} passes a function to a helper, which the kernel does not support`,
    remedy:
      'Ship a variant without callbacks (a bounded loop instead of bpf_loop or bpf_for_each_map_elem), and leave this program out on such kernels (bpf_program__set_autoload).',
    background:
      'Helpers with callbacks came with Linux 5.13 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).',
    addition: optionalProgramAddition(program),
    subject: 'callback',
  }),
  bounded_loops: program =>
    instruction(program, 'has a loop, which the kernel does not allow', 'Loops', '5.3', {
      remedy: 'Unroll it with #pragma unroll and a constant bound.',
    }),
  jmp32: program => compiledFor(program, '32-bit jumps', '5.1', 'v2'),
  atomics: program =>
    instruction(
      program,
      'uses atomic operations that the kernel does not support: it supports only add, without the result',
      'Atomic operations other than add',
      '5.12',
      {
        remedy:
          'Use __sync_fetch_and_add() without its result, or a spin lock. With -mcpu=v2, clang rejects the other operations.',
      },
    ),
  cpu_v4: program => compiledFor(program, 'instructions of -mcpu=v4', '6.6', 'v3'),
  load_acquire: program => compiledFor(program, 'load-acquire or store-release instructions', '6.15', 'v3'),
  may_goto: program =>
    instruction(
      program,
      'uses may_goto loops (can_loop, cond_break), which the kernel does not support',
      'may_goto',
      '6.9',
      {
        remedy: 'Give the loop a constant bound, or use bpf_loop() if the kernel has it.',
      },
    ),
}

function instruction(
  program: string,
  what: string,
  name: string,
  since: string,
  {remedy}: {remedy: string},
): Explanation {
  return {
    class: 'VERIFIER_REJECTION',
    title: `program ${program} ${what}`,
    remedy: `${remedy} Or leave ${program} out on such kernels (bpf_program__set_autoload).`,
    background: sinceWords(name, {since}),
    subject: what,
  }
}

function compiledFor(program: string, what: string, since: string, cpu: string): Explanation {
  return instruction(program, `has ${what}, which the kernel does not support`, capitalised(what), since, {
    remedy: `Compile with clang -target bpf -mcpu=${cpu}.`,
  })
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
