import type {FindingClass} from '../model/finding-class.ts'
import type {Rule} from './libbpf-rule.ts'

/** libbpf's messages about objects that it cannot open: no kernel would load them either. */
export const OBJECT_RULES: readonly Rule[] = [
  rule(
    'LEGACY_MAPS',
    /legacy map definitions in '[^'\n]*' section are not supported/,
    'the object defines its maps in the old "maps" section, which libbpf 1.0 dropped',
    'Define the maps in SEC(".maps") with the BTF syntax (__uint(type, …)). Other loaders read that section as well.',
  ),
  rule(
    'FOREIGN_LOADER',
    /prog(?:ram)? '([^'\n]+)' is static and not supported/,
    'the object has a static program, which cilium/ebpf loads, but libbpf does not',
    'Remove `static` from the functions in program sections, or run your own loader with `mode: command`.',
  ),
  // gobpf and cilium/ebpf mark maps with SEC("maps/…"); libbpf does not know this section and skips it.
  rule(
    'FOREIGN_LOADER',
    /bad map relo against '[^'\n]*' in section 'maps\//,
    'the object defines its maps in "maps/…" sections, which libbpf does not read',
    'Define the maps in SEC(".maps") with BTF, which its own loader (gobpf, cilium/ebpf) reads as well, or run that loader with `mode: command`.',
  ),
  // bcc inserts the descriptors of its maps when it compiles: its output has calls and loads but no maps.
  rule(
    'FOREIGN_LOADER',
    /unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,
    'the object was made by bcc, which loads its programs itself',
    'Run the tool with `mode: command`, or port it to libbpf.',
  ),
  {
    pattern:
      /failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
    explain: match => {
      const name = match.slice(1).find(group => group !== undefined)
      return {
        class: 'UNLINKED_OBJECT',
        title: `the object refers to ${name ?? 'a symbol'}, which it does not define`,
        remedy:
          'Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and use the output as the artifact, or declare kernel symbols with __ksym and kernel options with __kconfig.',
        subject: name ?? 'extern',
      }
    },
  },
  rule(
    'INVALID_OBJECT',
    /(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
    'the file is not an eBPF object for this machine',
    'Compile with clang -target bpf, in the byte order of the kernel (-target bpfeb for s390x), and name the .o file itself.',
  ),
  rule(
    'INVALID_OBJECT',
    /invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
    'libbpf cannot link the object',
    'Keep the symbol table (llvm-strip -g does), initialize global variables, and define maps in SEC(".maps").',
  ),
]

function rule(kind: FindingClass, pattern: RegExp, title: string, remedy: string): Rule {
  return {pattern, explain: () => ({class: kind, title, remedy})}
}
