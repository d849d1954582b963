import type {FindingClass} from '../model/finding-class.ts'
import type {Rule} from './libbpf-rule.ts'

/** libbpf's sentences about objects that it cannot open: no kernel would take them either. */
export const OBJECT_RULES: readonly Rule[] = [
  rule(
    'LEGACY_MAPS',
    /legacy map definitions in '[^'\n]*' section are not supported/,
    'the object defines its maps in the old "maps" section, which libbpf 1.0 dropped',
    'Define the maps in SEC(".maps") with the BTF syntax (__uint(type, …)), which other loaders read as well.',
  ),
  rule(
    'FOREIGN_LOADER',
    /prog(?:ram)? '([^'\n]+)' is static and not supported/,
    'the object has a static program, which libbpf does not load and cilium/ebpf does',
    'Drop `static` from the functions in program sections, or let your own loader decide: `mode: command`.',
  ),
  // SEC("maps/…") is how gobpf and cilium/ebpf mark maps; libbpf knows no such section and skips it.
  rule(
    'FOREIGN_LOADER',
    /bad map relo against '[^'\n]*' in section 'maps\//,
    'the object defines its maps in sections of their own, which libbpf does not read',
    'Its own loader (gobpf, cilium/ebpf) does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: command`.',
  ),
  // bcc fills in the descriptors of its maps while it compiles: what it writes has calls and loads but no maps.
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
        title: `the object refers to ${name ?? 'something'} that is defined nowhere in it`,
        remedy:
          'Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and name what comes out, or declare kernel symbols with __ksym and options with __kconfig.',
        subject: name ?? 'extern',
      }
    },
  },
  rule(
    'INVALID_OBJECT',
    /(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
    'the file is not an eBPF object for this machine',
    'Compile with clang -target bpf (the endianness of the machine it runs on) and name the .o file itself.',
  ),
  rule(
    'INVALID_OBJECT',
    /invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
    'the object cannot be linked by libbpf',
    'Do not strip the symbol table (llvm-strip -g keeps it), initialise global variables, and define maps in SEC(".maps").',
  ),
]

function rule(kind: FindingClass, pattern: RegExp, title: string, remedy: string): Rule {
  return {pattern, explain: () => ({class: kind, title, remedy})}
}
