import {programTypeAddition, structOpsAddition} from '../model/manifest-yaml.ts'
import {NEED_OWN_BTF} from '../model/own-btf.ts'
import {leavesOutProgram} from './additions.ts'
import {MISSING_KFUNC} from './kfunc.ts'
import type {LibbpfRule} from './libbpf-rule.ts'
import {OBJECT_RULES} from './object.ts'

const NO_KERNEL_BTF = /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/

/**
 * Messages of libbpf, as in libbpf 1.1 and 1.7 (src/libbpf.c, btf.c, relo_core.c). Both use the same wording, except for the
 * ends: 1.1 prints an error as `-22` or `Invalid argument(-22)`, 1.6 and newer as `-EINVAL`.
 */
export const LIBBPF_RULES: readonly LibbpfRule[] = [
  ...OBJECT_RULES,
  {
    kind: 'damaged BTF of the object',
    class: 'MISSING_BTF',
    // Without the second line, the load continues without the object's BTF.
    text: [/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/],
    title: 'libbpf cannot read the BTF of the object',
    remedy:
      'Build the object again, with a clang that matches your libbpf, and strip it only with llvm-strip -g: its BTF is damaged, or its format is too new for this libbpf.',
    subject: 'object, damaged',
  },
  {
    kind: 'object without BTF',
    class: 'MISSING_BTF',
    text: [/BTF is required, but is missing or corrupted/],
    title: 'the object has no BTF',
    remedy: 'Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.',
    subject: 'object',
  },
  {
    kind: 'BTF that the kernel refuses',
    class: 'MISSING_BTF',
    text: [/Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/],
    title: 'the kernel does not accept the BTF of the object, which the object needs',
    remedy:
      'Compile with an older pahole or clang, or switch off the features that need BTF on this kernel (struct_ops, spin locks, kfuncs): the kernel has no BTF, or the object has BTF kinds that are newer than the kernel.',
    subject: 'object into kernel',
  },
  {
    kind: 'BTF that libbpf cannot read',
    class: 'MISSING_BTF',
    // A libbpf that is older than the kernel's BTF, or a truncated BTF file.
    text: [
      /Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF/,
    ],
    title: 'libbpf cannot read the BTF of the kernel',
    remedy:
      'Use a newer libbpf, or supply another BTF file for the kernel (bpf_object_open_opts.btf_custom_path): the BTF is truncated, or its format is too new for this libbpf.',
    subject: 'partial',
  },
  {
    kind: 'program on a kernel without BTF',
    class: 'MISSING_BTF',
    text: [NO_KERNEL_BTF],
    probe: ({program}) => program !== null && NEED_OWN_BTF.has(program.type),
    words: ({program}) => ({
      program: program?.name,
      type: program?.type,
      instead: program?.type === 'tracing' ? ', and attach a kprobe or a tracepoint there' : '',
    }),
    title: 'the kernel has no BTF, which {type} programs such as {program} need',
    remedy:
      'Leave {program} out on kernels that were built without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload){instead}. A BTF file does not help such programs.',
    addition: leavesOutProgram,
    subject: 'kernel, {type}',
  },
  {
    kind: 'kernel without BTF',
    class: 'MISSING_BTF',
    text: [NO_KERNEL_BTF],
    title: 'the kernel has no BTF, which the object needs',
    remedy:
      'Supply the BTF of the kernel (BTFHub, bpf_object_open_opts.btf_custom_path), or ship a variant of the object without CO-RE for it: the kernel was built without CONFIG_DEBUG_INFO_BTF.',
    subject: 'kernel',
  },
  {
    kind: 'kernel option',
    class: 'MISSING_KERNEL_SYMBOL',
    // `extern 'CONFIG_X' (strong): not resolved` is about a kernel option, everything else about a symbol.
    text: [/extern '(?<option>(?:CONFIG|LINUX)_\w+)' \(strong\): not resolved/],
    title: 'the object needs {option}, which is not set in the kernel configuration',
    remedy: 'Declare {option} as __kconfig __weak, and treat 0 as "not set".',
    subject: '{option}',
  },
  {
    kind: 'no kernel configuration',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/failed to open system Kconfig/],
    title: 'the object needs the kernel configuration, which cannot be read',
    remedy: 'Declare the options as __kconfig __weak, and treat 0 as "not set".',
    subject: 'kconfig',
  },
  {
    kind: 'kfunc',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/extern \(func ksym\) '(?<name>[^'\n]+)': /],
    title: `the object ${MISSING_KFUNC.title}`,
    remedy: MISSING_KFUNC.remedy,
    subject: '{name}',
  },
  {
    kind: 'kernel symbol',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/extern \((?:var )?ksym\) '(?<name>[^'\n]+)': /, /extern '(?<name>[^'\n]+)' \(strong\): not resolved/],
    title: 'the object needs the kernel symbol {name}, which the kernel does not have',
    remedy: 'Declare {name} as extern … __ksym __weak and test its address before use.',
    subject: '{name}',
  },
  {
    kind: 'member of no struct_ops map',
    class: 'MISSING_ATTACH_TARGET',
    // Since libbpf 1.5. With older versions, the kernel refuses such a program without a message.
    text: [/prog '(?<program>[^'\n]+)': SEC\("struct_ops"\) program isn't referenced anywhere/],
    title: 'program {program} is not a member of any struct_ops map',
    remedy:
      'Set a member of the map to it in the source, or under `struct_ops` if your loader sets it. If your loader switches it off, declare that (`autoload: false`).',
    subject: 'struct_ops member',
  },
  {
    kind: 'member of struct_ops',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/struct_ops init_kern (?<map>[^\s:]+): Cannot find member (?<member>\S+) in kernel BTF/],
    title: 'the object implements member {member} of struct_ops {map}, which the kernel does not have',
    remedy:
      'Set {member} to NULL before the load on kernels without it, for example through the skeleton (skel->struct_ops.{map}->{member} = NULL). If your loader does this, declare it.',
    addition: ({map = '', member = ''}) => structOpsAddition(map, member),
    subject: 'member {member} of struct_ops {map}',
  },
  {
    kind: 'struct of struct_ops',
    class: 'MISSING_KERNEL_SYMBOL',
    text: [/struct_ops init_kern(?: [^\s:]+)?: struct (?:bpf_struct_ops_)?(?<struct>\S+) is not found in kernel BTF/],
    title: 'the object implements struct {struct}, which the kernel does not have',
    remedy:
      'Leave it out on kernels without it: use bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member.',
    subject: 'struct {struct}',
  },
  {
    kind: 'attach target',
    class: 'MISSING_ATTACH_TARGET',
    text: [
      /(?:prog '(?<program>[^'\n]+)': )?failed to find kernel BTF type ID of '(?<target>[^'\n]+)'/,
      /\b(?<target>bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
    ],
    words: (_, {program}) => ({who: program === undefined ? 'a program' : `program ${program}`}),
    title: 'the kernel has no {target}, which {who} attaches to',
    remedy:
      'Attach to a function that all your kernels have, or leave the program out where {target} is missing (bpf_program__set_autoload). The function was inlined, renamed or added in a later release.',
    subject: '{target}',
  },
  {
    kind: 'CO-RE relocation',
    class: 'CORE_RELOCATION_FAILURE',
    text: [
      /failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
    ],
    title: 'libbpf cannot relocate the object against the kernel’s BTF',
    remedy:
      'Guard the access with bpf_core_field_exists(), or declare the variant of the type with a flavor (struct name___old). The log line names the type.',
  },
  {
    kind: 'section without a type',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    text: [/missing BPF prog type, check ELF section name '(?<section>[^'\n]+)'/],
    title: 'libbpf does not know the program type of section {section}',
    remedy:
      'Declare the type that your loader sets in the manifest. Or name the section after its type (SEC("tc"), SEC("kprobe/…"): docs.kernel.org/bpf/libbpf/program_types.html).',
    addition: ({section = ''}) => programTypeAddition(section),
    subject: '{section}',
  },
  {
    kind: 'pinned map',
    class: 'MAP_CREATION_FAILURE',
    text: [/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/],
    title: 'a pinned map cannot be created or reused',
    remedy:
      'Let the object create its maps itself, or pin them with a command first: nothing is pinned in a freshly booted kernel.',
  },
  {
    kind: 'locked memory',
    class: 'POLICY_DENIED',
    // Kernels before 5.11 charge maps and programs to RLIMIT_MEMLOCK.
    text: [/try raising 'ulimit -l'/],
    probe: ({errno}) => errno === null || errno.name === 'EPERM',
    title: 'the object needs more locked memory than the limit allows',
    remedy:
      'Make the maps smaller, or let your loader raise RLIMIT_MEMLOCK: kernels before 5.11 charge BPF memory to this limit.',
    subject: 'memlock',
  },
  {
    kind: 'lockdown',
    class: 'POLICY_DENIED',
    text: [/\blockdown\b|\bunprivileged_bpf_disabled\b/i],
    probe: ({errno}) => errno === null || errno.name === 'EPERM' || errno.name === 'EACCES',
    title: 'a security policy of the kernel forbids it',
    remedy:
      'Boot the kernel without lockdown, or leave this program out on it: the kernel is locked down (lockdown=confidentiality forbids reading kernel memory).',
    subject: 'lockdown',
  },
]
