import type {ProgramResult} from '../../model/program.ts'
import {ATTACH_KINDS, type Feature, isOlder, optionWords, PROGRAM_TYPES} from '../model/kernel-features.ts'
import {attachKindWorks, programTypeLoads} from '../model/proof.ts'
import type {Words} from '../model/rule.ts'
import {leavesOutProgram} from './additions.ts'
import type {LackRule, ProgramFacts} from './program-rule.ts'

/**
 * Kinds of programs that a kernel does not have: it refused the program before the verifier saw it, or libbpf did not pass the
 * program to the kernel.
 */
export const PROGRAM_KIND_RULES: readonly LackRule[] = [
  {
    kind: 'program type',
    lack: 'program_type',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    words: ({program, kernel}) => ({
      ...featureWords(PROGRAM_TYPES[program.type], kernel.release),
      instead: insteadOf(program),
    }),
    title: 'the kernel does not support {type} programs such as {program}',
    remedy:
      'Leave {program} out on kernels without this type (bpf_program__set_autoload), and {instead}. The guest tried a minimal program of this type, and the kernel refused it too.{option}',
    background: '{type} programs came with Linux {since}.',
    proof: ({type = ''}) => programTypeLoads(type),
    addition: leavesOutProgram,
    subject: '{type}',
  },
  {
    kind: 'attach type',
    lack: 'attach_type',
    class: 'UNSUPPORTED_ATTACH_TYPE',
    words: ({program, kernel}) => ({
      ...attachWords(program),
      ...featureWords(ATTACH_KINDS[attachKind(program)], kernel.release),
    }),
    title: 'the kernel does not support the attach type of {attach} programs such as {program}',
    remedy:
      'Leave {program} out on kernels without this attach type (bpf_program__set_autoload){plain}. The guest tried a minimal {type} program, and the kernel refused it with this attach type.{option}',
    background: '{attach} programs came with Linux {since}.',
    proof: ({attach = ''}) => attachKindWorks(attach, attachKind),
    addition: leavesOutProgram,
    subject: '{attach}',
  },
  {
    kind: 'expected_attach_type',
    lack: 'expected_attach_type',
    class: 'UNSUPPORTED_ATTACH_TYPE',
    words: ({program}) => attachWords(program),
    title:
      'the kernel does not support expected_attach_type, which libbpf sets for {attach} programs such as {program}',
    remedy: 'Leave {program} out on such kernels (bpf_program__set_autoload){plain}.',
    background: 'expected_attach_type came with Linux 4.17.',
    proof: ({attach = ''}) => attachKindWorks(attach, attachKind),
    addition: leavesOutProgram,
    subject: '{attach}',
  },
  {
    kind: 'sleepable programs',
    lack: 'sleepable',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    title: 'the kernel does not support sleepable {type} programs such as {program}',
    remedy:
      'Remove the ".s" from its section if {program} does not have to sleep, or leave it out on kernels without sleepable programs (bpf_program__set_autoload).',
    background: 'Sleepable programs came with Linux 5.10.',
    addition: leavesOutProgram,
    subject: '{type}, sleepable',
  },
]

/** Returns the release of a feature, and the option that it needs; no option for a kernel that is older than the feature. */
function featureWords(feature: Feature | undefined, release: string | null): Words {
  const isBefore = feature !== undefined && isOlder(release, feature.since)
  return {since: feature?.since, option: isBefore ? '' : optionWords(feature)}
}

/** Returns an alternative that every kernel has and that does nearly the same. */
function insteadOf({type, section}: ProgramResult): string {
  if (type === 'syscall') return 'do its work in your loader'
  if (type === 'lsm') return 'attach a kprobe to the function (security_…), which can observe but not deny'
  if (type === 'raw_tracepoint') return 'use a tracepoint (SEC("tracepoint/…"))'
  if (type !== 'tracing') return 'fall back to another hook'
  if (/^\??tp_btf/.test(section)) return 'use a raw tracepoint (SEC("raw_tp/…")) or a tracepoint'
  if (/^\??iter/.test(section)) return 'read the data in another way, such as from /proc'
  return 'fall back to a kprobe'
}

function attachWords(program: ProgramResult): Words {
  return {attach: attachKind(program), plain: plainWords(program.section)}
}

/** Returns the part of a section that decides the attach type: `cgroup/getpeername4`, `xdp/devmap`, `kprobe.multi`. */
function attachKind({section, type}: ProgramFacts['program']): string {
  const [first = '', second] = section.replace(/^\?/, '').split('/')
  const whole = `${first}/${second ?? ''}`
  if (second !== undefined && (first === 'cgroup' || whole in ATTACH_KINDS)) return whole
  return first || type
}

/** Returns a section for the same program that libbpf loads without an attach type if the kernel supports none. */
function plainWords(section: string): string {
  const plain = PLAIN_SECTIONS.find(({pattern}) => pattern.test(section))?.plain
  return plain === undefined ? '' : `, or change its section to ${plain}, which libbpf loads without an attach type`
}

const PLAIN_SECTIONS: readonly {pattern: RegExp; plain: string}[] = [
  {pattern: /^\??cgroup\/sock_create$/, plain: 'SEC("cgroup/sock")'},
  {pattern: /^\??(?:tcx|tc)\//, plain: 'SEC("tc")'},
  {pattern: /^\??k(?:ret)?probe\.(?:multi|session)/, plain: 'SEC("kprobe/…")'},
  {pattern: /^\??u(?:ret)?probe\.(?:multi|session)/, plain: 'SEC("uprobe")'},
]
