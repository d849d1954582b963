import type {Errno} from '../model/errno.ts'
import type {Explanation} from './draft.ts'
import {tail} from './excerpt.ts'
import type {Rule} from './libbpf-rule.ts'
import {programTypeAddition, structOpsAddition} from './manifest-yaml.ts'
import {OBJECT_RULES} from './object-rules.ts'
import {missingKfunc} from './verifier/symbols.ts'

/**
 * libbpf's sentences, read in libbpf 1.1 and 1.7 (src/libbpf.c, btf.c, relo_core.c). The wordings are the same in both
 * but for their ends: 1.1 prints an error as `-22` or `Invalid argument(-22)`, 1.6 and newer as `-EINVAL`.
 * The first rule that matches explains the text.
 *
 * @param errno with which the step failed: it decides before the words do
 */
export function explainLibbpf(text: string, errno: Errno | null): Explanation | null {
  const end = tail(text)
  for (const {pattern, explain} of rulesFor(errno)) {
    const match = pattern.exec(end)
    if (match !== null) return explain(match)
  }
  return null
}

/** The line of libbpf's messages that a rule matches: what to show as its words. */
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
    // Without the second line the object goes on without its BTF.
    pattern: /Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'the BTF of the object cannot be read',
      remedy:
        'It is damaged, or of a newer format than this libbpf knows: build the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.',
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
      title: 'the kernel does not take the BTF of the object, which the object needs',
      remedy:
        'The kernel lacks BTF, or the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what needs BTF there (struct_ops, spin locks, kfuncs).',
      subject: 'object into kernel',
    }),
  },
  {
    // A libbpf that is older than the kernel's BTF, or a BTF file that was cut.
    pattern:
      /(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'the BTF of the kernel cannot be read',
      remedy:
        'It is cut, or of a newer format than this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).',
      subject: 'partial',
    }),
  },
  {
    pattern: /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
    explain: () => ({
      class: 'MISSING_BTF',
      title: 'the kernel has no BTF, which the object needs',
      remedy:
        'The kernel was built without CONFIG_DEBUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-RE for it.',
      subject: 'kernel',
    }),
  },
  {
    // `extern 'CONFIG_X' (strong): not resolved` is about an option of the kernel, everything else about a symbol.
    pattern: /extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
    explain: ([, option]) => ({
      class: 'MISSING_KERNEL_SYMBOL',
      title:
        option === undefined
          ? 'the object needs the configuration of the kernel, which cannot be read'
          : `the object needs ${option}, which is not in the configuration of the kernel`,
      remedy: `Declare ${option ?? 'the options'} as __kconfig __weak and take 0 for "not set".`,
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
    // Since libbpf 1.5; before, the kernel refuses such a program without a word.
    pattern: /prog '([^'\n]+)': SEC\("struct_ops"\) program isn't referenced anywhere/,
    explain: ([, program = '']) => ({
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program} stands in no struct_ops map`,
      remedy: `Name it in a member of the map, in the source or, where your loader does that, under \`struct_ops\`; or switch it off as your loader does (\`autoload: false\`).`,
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
            ? 'Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member.'
            : `Set ${member} to NULL on kernels without it before the load, as through the skeleton (skel->struct_ops.${owner}->${member} = NULL); if your loader does so, declare it.`,
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
        remedy: `The function was inlined, renamed or is not there yet: attach to one that all your kernels have, or keep the program out where ${target} is missing (bpf_program__set_autoload).`,
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
        'See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type with a flavor (struct name___old).',
    }),
  },
  {
    pattern: /missing BPF prog type, check ELF section name '([^'\n]+)'/,
    explain: ([, section = '']) => ({
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `libbpf does not know a program type for section ${section}`,
      remedy: `Your loader sets the type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC("tc"), SEC("kprobe/…"): docs.kernel.org/bpf/libbpf/program_types.html).`,
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
        'Nothing is pinned in a fresh kernel: the object must be able to create its maps itself, or a command must pin them first.',
    }),
  },
  {
    // Kernels before 5.11 charge maps and programs to RLIMIT_MEMLOCK.
    pattern: /try raising 'ulimit -l'/,
    errnos: ['EPERM'],
    explain: () => ({
      class: 'POLICY_DENIED',
      title: 'the locked-memory limit does not allow it',
      remedy:
        'Kernels before 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.',
      subject: 'memlock',
    }),
  },
  {
    pattern: /\blockdown\b|\bunprivileged_bpf_disabled\b/i,
    errnos: ['EPERM', 'EACCES'],
    explain: () => ({
      class: 'POLICY_DENIED',
      title: 'a policy of the kernel forbids it',
      remedy:
        'The kernel is locked down (lockdown=confidentiality forbids reading kernel memory): boot it without, or leave this program out there.',
      subject: 'lockdown',
    }),
  },
]
