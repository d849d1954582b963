import type {Errno} from '../model/errno.ts'
import type {Explanation} from './draft.ts'
import {tail} from './excerpt.ts'
import type {Rule} from './libbpf-rule.ts'
import {programTypeAddition, structOpsAddition} from './manifest-yaml.ts'
import {OBJECT_RULES} from './object-rules.ts'
import {missingKfunc} from './verifier/symbols.ts'

/**
 * Explains the messages of libbpf, as in libbpf 1.1 and 1.7 (src/libbpf.c, btf.c, relo_core.c). Both use the same wording,
 * except for the ends: 1.1 prints an error as `-22` or `Invalid argument(-22)`, 1.6 and newer as `-EINVAL`.
 *
 * @param errno of the failed step: it decides before the messages do
 * @returns the explanation of the first rule that matches; null if none does
 */
export function explainLibbpf(text: string, errno: Errno | null): Explanation | null {
  const end = tail(text)
  for (const {pattern, explain} of rulesFor(errno)) {
    const match = pattern.exec(end)
    if (match !== null) return explain(match)
  }
  return null
}

/** Returns the line of libbpf's messages that a rule matches, to quote in the finding; null if none does. */
export function tellingLine(text: string, errno: Errno | null): string | null {
  const lines = tail(text).split('\n')
  const line = rulesFor(errno)
    .map(({pattern}) => lines.find(candidate => pattern.test(candidate)))
    .find(found => found !== undefined)
  return line?.replace(/^libbpf: /, '').trim() ?? null
}

function rulesFor(errno: Errno | null): Rule[] {
  return RULES.filter(({errnos}) => errnos === undefined || errno === null || errnos.includes(errno.name))
}

const RULES: readonly Rule[] = [
  ...OBJECT_RULES,
  {
    // Without the second line, the load continues without the object's BTF.
    pattern: /Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'libbpf cannot read the BTF of the object',
      remedy:
        'Build the object again, with a clang that matches your libbpf, and strip it only with llvm-strip -g: its BTF is damaged, or its format is too new for this libbpf.',
      subject: 'object, damaged',
    }),
  },
  {
    pattern: /BTF is required, but is missing or corrupted/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'the object has no BTF',
      remedy: 'Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.',
      subject: 'object',
    }),
  },
  {
    pattern: /Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'the kernel does not accept the BTF of the object, which the object needs',
      remedy:
        'Compile with an older pahole or clang, or switch off the features that need BTF on this kernel (struct_ops, spin locks, kfuncs): the kernel has no BTF, or the object has BTF kinds that are newer than the kernel.',
      subject: 'object into kernel',
    }),
  },
  {
    // A libbpf that is older than the kernel's BTF, or a truncated BTF file.
    pattern:
      /(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'libbpf cannot read the BTF of the kernel',
      remedy:
        'Use a newer libbpf, or supply another BTF file for the kernel (bpf_object_open_opts.btf_custom_path): the BTF is truncated, or its format is too new for this libbpf.',
      subject: 'partial',
    }),
  },
  {
    pattern: /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'the kernel has no BTF, which the object needs',
      remedy:
        'Supply the BTF of the kernel (BTFHub, bpf_object_open_opts.btf_custom_path), or ship a variant of the object without CO-RE for it: the kernel was built without CONFIG_DEBUG_INFO_BTF.',
      subject: 'kernel',
    }),
  },
  {
    // `extern 'CONFIG_X' (strong): not resolved` is about a kernel option, everything else about a symbol.
    pattern: /extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
    explain: ([, option]) => ({
      class: 'MISSING_KERNEL_SYMBOL',
      title:
        option === undefined
          ? 'the object needs the kernel configuration, which cannot be read'
          : `the object needs ${option}, which is not set in the kernel configuration`,
      remedy: `Declare ${option ?? 'the options'} as __kconfig __weak, and treat 0 as "not set".`,
      subject: option ?? 'kconfig',
    }),
  },
  {
    pattern: /extern \(func ksym\) '([^'\n]+)': /,
    explain: ([, name = '']) => missingKfunc(name, null),
  },
  {
    pattern: /extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
    explain: ([, typed, strong]) => {
      const name = typed ?? strong ?? ''
      return {
        class: 'MISSING_KERNEL_SYMBOL',
        title: `the object needs the kernel symbol ${name}, which the kernel does not have`,
        remedy: `Declare ${name} as extern … __ksym __weak and test its address before use.`,
        subject: name,
      }
    },
  },
  {
    // Since libbpf 1.5. With older versions, the kernel refuses such a program without a message.
    pattern: /prog '([^'\n]+)': SEC\("struct_ops"\) program isn't referenced anywhere/,
    explain: ([, program = '']) => ({
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program} is not a member of any struct_ops map`,
      remedy: `Set a member of the map to it in the source, or under \`struct_ops\` if your loader sets it. If your loader switches it off, declare that (\`autoload: false\`).`,
      subject: 'struct_ops member',
    }),
  },
  {
    pattern:
      /struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
    explain: ([, owner, struct, member]) => {
      const name =
        member === undefined
          ? `struct ${(struct ?? owner ?? '').replace(/^bpf_struct_ops_/, '')}`
          : `member ${member} of struct_ops ${owner ?? ''}`
      return {
        class: 'MISSING_KERNEL_SYMBOL',
        title: `the object implements ${name}, which the kernel does not have`,
        remedy:
          member === undefined || owner === undefined
            ? 'Leave it out on kernels without it: use bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member.'
            : `Set ${member} to NULL before the load on kernels without it, for example through the skeleton (skel->struct_ops.${owner}->${member} = NULL). If your loader does this, declare it.`,
        subject: name,
        ...(member === undefined || owner === undefined ? {} : {addition: structOpsAddition(owner, member)}),
      }
    },
  },
  {
    pattern:
      /(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
    explain: ([, program, quoted, bare]) => {
      const target = quoted ?? bare ?? ''
      return {
        class: 'MISSING_ATTACH_TARGET',
        title: `the kernel has no ${target}, which ${program === undefined ? 'a program' : `program ${program}`} attaches to`,
        remedy: `Attach to a function that all your kernels have, or leave the program out where ${target} is missing (bpf_program__set_autoload). The function was inlined, renamed or added in a later release.`,
        subject: target,
      }
    },
  },
  {
    pattern:
      /failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
    explain: () => ({
      class: 'CORE_RELOCATION_FAILURE',
      title: 'libbpf cannot relocate the object against the kernel’s BTF',
      remedy:
        'Guard the access with bpf_core_field_exists(), or declare the variant of the type with a flavor (struct name___old). The log line names the type.',
    }),
  },
  {
    pattern: /missing BPF prog type, check ELF section name '([^'\n]+)'/,
    explain: ([, section = '']) => ({
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `libbpf does not know the program type of section ${section}`,
      remedy: `Declare the type that your loader sets in the manifest. Or name the section after its type (SEC("tc"), SEC("kprobe/…"): docs.kernel.org/bpf/libbpf/program_types.html).`,
      addition: programTypeAddition(section),
      subject: section,
    }),
  },
  {
    pattern: /cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
    explain: () => ({
      class: 'MAP_CREATION_FAILURE',
      title: 'a pinned map cannot be created or reused',
      remedy:
        'Let the object create its maps itself, or pin them with a command first: nothing is pinned in a freshly booted kernel.',
    }),
  },
  {
    // Kernels before 5.11 charge maps and programs to RLIMIT_MEMLOCK.
    pattern: /try raising 'ulimit -l'/,
    errnos: ['EPERM'],
    explain: () => ({
      class: 'POLICY_DENIED',
      title: 'the object needs more locked memory than the limit allows',
      remedy:
        'Make the maps smaller, or let your loader raise RLIMIT_MEMLOCK: kernels before 5.11 charge BPF memory to this limit.',
      subject: 'memlock',
    }),
  },
  {
    pattern: /\blockdown\b|\bunprivileged_bpf_disabled\b/i,
    errnos: ['EPERM', 'EACCES'],
    explain: () => ({
      class: 'POLICY_DENIED',
      title: 'a security policy of the kernel forbids it',
      remedy:
        'Boot the kernel without lockdown, or leave this program out on it: the kernel is locked down (lockdown=confidentiality forbids reading kernel memory).',
      subject: 'lockdown',
    }),
  },
]
