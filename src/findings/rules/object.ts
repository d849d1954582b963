import type {LibbpfRule} from './libbpf-rule.ts'

/** libbpf's messages about objects that it cannot open: no kernel would load them either. */
export const OBJECT_RULES: readonly LibbpfRule[] = [
  {
    kind: 'legacy maps',
    class: 'LEGACY_MAPS',
    text: [/legacy map definitions in '[^'\n]*' section are not supported/],
    title: 'the object defines its maps in the old "maps" section, which libbpf 1.0 dropped',
    remedy:
      'Define the maps in SEC(".maps") with the BTF syntax (__uint(type, …)). Other loaders read that section as well.',
  },
  {
    kind: 'static program',
    class: 'FOREIGN_LOADER',
    text: [/prog(?:ram)? '[^'\n]+' is static and not supported/],
    title: 'the object has a static program, which cilium/ebpf loads, but libbpf does not',
    remedy: 'Remove `static` from the functions in program sections, or run your own loader with `mode: command`.',
  },
  {
    kind: 'maps of gobpf',
    class: 'FOREIGN_LOADER',
    // gobpf and cilium/ebpf mark maps with SEC("maps/…"); libbpf does not know this section and skips it.
    text: [/bad map relo against '[^'\n]*' in section 'maps\//],
    title: 'the object defines its maps in "maps/…" sections, which libbpf does not read',
    remedy:
      'Define the maps in SEC(".maps") with BTF, which its own loader (gobpf, cilium/ebpf) reads as well, or run that loader with `mode: command`.',
  },
  {
    kind: 'object of bcc',
    class: 'FOREIGN_LOADER',
    // bcc inserts the descriptors of its maps when it compiles: its output has calls and loads but no maps.
    text: [/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/],
    title: 'the object was made by bcc, which loads its programs itself',
    remedy: 'Run the tool with `mode: command`, or port it to libbpf.',
  },
  {
    kind: 'symbol that is not defined',
    class: 'UNLINKED_OBJECT',
    text: [
      /failed to find BTF for extern '(?<name>[^'\n]+)'/,
      /extern relo failed to find extern for '(?<name>[^'\n]+)'/,
      /unresolved (?:extern|symbol) '?(?<name>[\w.]+)/,
      /Unknown symbol '?(?<name>[\w.]+)/,
      /unrecognized extern section '[^'\n]*'/,
      /failed to find extern definition/,
    ],
    words: (_, {name}) => ({what: name ?? 'a symbol', symbol: name ?? 'extern'}),
    title: 'the object refers to {what}, which it does not define',
    remedy:
      'Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and use the output as the artifact, or declare kernel symbols with __ksym and kernel options with __kconfig.',
    subject: '{symbol}',
  },
  {
    kind: 'no object for this machine',
    class: 'INVALID_OBJECT',
    text: [
      /is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness/,
    ],
    title: 'the file is not an eBPF object for this machine',
    remedy:
      'Compile with clang -target bpf, in the byte order of the kernel (-target bpfeb for s390x), and name the .o file itself.',
  },
  {
    kind: 'object that cannot be linked',
    class: 'INVALID_OBJECT',
    text: [
      /invalid relo against '[^'\n]*' .*forgot to initialize global var/,
      /bad (?:map|data|call) relo against/,
      /couldn't find symbol table in/,
    ],
    title: 'libbpf cannot link the object',
    remedy: 'Keep the symbol table (llvm-strip -g does), initialize global variables, and define maps in SEC(".maps").',
  },
]
