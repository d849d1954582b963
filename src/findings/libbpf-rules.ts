import type {Explanation} from './draft.ts'
import {tail} from './excerpt.ts'
import {missingKfunc} from './verifier-rules.ts'

/**
 * libbpf's sentences, read in libbpf 1.1 and 1.7 (src/libbpf.c, btf.c, relo_core.c). The wordings are the same in both
 * but for their ends: 1.1 prints an error as `-22` or `Invalid argument(-22)`, 1.6 and newer as `-EINVAL`.
 * The first rule that matches explains the text.
 */
export function explainLibbpf(text: string): Explanation | null {
  const end = tail(text)
  for (const {pattern, explain} of RULES) {
    const match = pattern.exec(end)
    if (match !== null) return explain(match)
  }
  return null
}

/** The line of libbpf's messages that a rule matches: what to show as its words. */
export function tellingLine(text: string): string | null {
  const lines = tail(text).split('\n')
  const line = RULES.map(({pattern}) => lines.find(candidate => pattern.test(candidate))).find(
    found => found !== undefined,
  )
  return line?.replace(/^libbpf: /, '').trim() ?? null
}

interface Rule {
  pattern: RegExp
  explain(match: RegExpExecArray): Explanation
}

const RULES: readonly Rule[] = [
  invalid(
    /legacy map definitions in 'maps' section are not supported/,
    'the object defines its maps in the old "maps" section, which libbpf 1.0 dropped',
    'Define the maps in SEC(".maps") with the BTF syntax (__uint(type, …)). An object for another loader only can be run through that loader.',
  ),
  invalid(
    /prog(?:ram)? '([^'\n]+)' is static and not supported/,
    'the object has a static program, which libbpf does not load',
    'Drop `static` from the functions in program sections. An object for another loader only can be run through that loader.',
  ),
  invalid(
    /unrecognized extern section '[^'\n]*'|failed to find BTF for extern '[^'\n]*'|failed to find extern definition/,
    'the object refers to something that is defined nowhere in it',
    'Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o), or declare kernel symbols with __ksym and options with __kconfig.',
  ),
  invalid(
    /(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
    'the file is not an eBPF object for this machine',
    'Compile with clang -target bpf (the endianness of the machine it runs on) and name the .o file itself.',
  ),
  // SEC("maps/…") is how gobpf and cilium/ebpf mark maps; libbpf knows no such section and skips it.
  invalid(
    /bad map relo against '[^'\n]*' in section 'maps\//,
    'the object defines its maps in sections of their own, which libbpf does not read',
    'Its own loader (gobpf, cilium/ebpf) does. To have it checked here, define the maps in SEC(".maps") with BTF: those loaders read that as well.',
  ),
  invalid(
    /invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
    'the object cannot be linked by libbpf',
    'Do not strip the symbol table (llvm-strip -g keeps it), initialise global variables, and define maps in SEC(".maps").',
  ),
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
    pattern:
      /failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found|BTF is mandatory, can't proceed/,
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
      title: `the object needs ${option ?? 'the kernel configuration'}, which the kernel does not tell`,
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
    pattern:
      /struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
    explain: ([, owner, struct, member]) => {
      const name =
        member === undefined ? `struct ${struct ?? owner ?? ''}` : `member ${member} of struct_ops ${owner ?? ''}`
      return {
        class: 'MISSING_KERNEL_SYMBOL',
        title: `the object implements ${name}, which the kernel does not have`,
        remedy:
          'Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___old) without the member.',
        subject: name,
      }
    },
  },
  {
    pattern:
      /failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
    explain: ([, quoted, bare]) => {
      const target = quoted ?? bare ?? ''
      return {
        class: 'MISSING_ATTACH_TARGET',
        title: `the kernel has no ${target}, which a program attaches to`,
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
      remedy: `Name the section after its type (SEC("tc"), SEC("kprobe/…"): docs.kernel.org/bpf/libbpf/program_types.html). Your loader sets the type in code, where the object does not show it.`,
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
    explain: () => ({
      class: 'POLICY_DENIED',
      title: 'a policy of the kernel forbids it',
      remedy:
        'The kernel is locked down (lockdown=confidentiality forbids reading kernel memory): boot it without, or leave this program out there.',
      subject: 'lockdown',
    }),
  },
]

function invalid(pattern: RegExp, title: string, remedy: string): Rule {
  return {pattern, explain: () => ({class: 'INVALID_OBJECT', title, remedy})}
}
