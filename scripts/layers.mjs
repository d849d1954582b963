/**
 * The rooms of src/, from the interfaces to the shared types. A room imports only rooms below it in this table, and only their
 * top-level files: the directories inside a room are private to it. docs/architecture.md shows this table, and
 * `.dependency-cruiser.mjs` enforces it.
 */
export const LAYERS = [
  {
    layer: 'Interfaces',
    rooms: {
      github: 'GitHub: inputs, check runs, annotations, caches, the baseline of the default branch',
      cli: 'the terminal: arguments, help, one file per command',
    },
  },
  {
    layer: 'Commands',
    rooms: {
      shard: 'one run over several jobs: the job matrix, and merging the results',
      app: 'a whole run: plan, kernels, baseline, advice from trials',
      init: 'writes a manifest and a workflow by trial',
      exec: 'runs a program, or a shell, on a kernel',
      probe: 'finds the features of kernels',
    },
  },
  {
    layer: 'Run',
    rooms: {
      run: 'executes the plan: fetches kernels, boots guests, writes reports',
      cases: 'turns the records of a case into its result',
      plan: 'turns inputs and manifest into artifacts × kernels × modes, and into shards',
    },
  },
  {
    layer: 'Reports',
    rooms: {
      support: 'the support table: which artifact passes on which kernel',
      'report/html': 'report.html: views, page script, style',
      report: 'results as terminal, job summary, checks, JSON, JUnit, SARIF',
    },
  },
  {
    layer: 'Analysis',
    rooms: {
      findings: 'explains failures: class, source line, remedy',
      baseline: 'compares results with those of an earlier run',
      surface: 'what programs depend on in kernels, and how kernels differ in it',
      results: 'verdicts and the gate; reads and writes results.json',
    },
  },
  {
    layer: 'Guest',
    rooms: {
      guest: 'QEMU: initramfs, accelerator, machine, records, console, deadlines',
      'project-tests': 'tests of a project that Go or Cargo builds',
      packing: 'packs programs, libraries and directories of this machine for a guest',
    },
  },
  {
    layer: 'Requests',
    rooms: {
      manifest: 'the manifest: schema, normalization, forms of the original implementation',
      artifact: 'objects: globs, ELF headers, declared maps, attach targets; BTF of kernels',
      request: 'types: the request of a run',
    },
  },
  {
    layer: 'Kernels',
    rooms: {
      validator: 'compiles native/ with the selected libbpf',
      'kernels/absent': 'kernels that are not booted: reads BTF, symbols and tracepoints from the image',
      'kernels/lockfile': 'bpfcompat.lock',
      'kernels/provider': 'turns an id into verified files: lookup, download, cache',
      'kernels/catalog': 'the available kernels; ids and selectors',
      'kernels/archives': 'sources of kernels: Debian archives, RPM repositories, registries, URLs, directories',
      'kernels/store': 'the cache of kernels; fetches packages and unpacks them into it',
      'kernels/modules': 'modules of a kernel and their dependencies',
      'kernels/images': 'turns vmlinuz into what QEMU boots: decompression, PVH note, boot shape',
      'kernels/signatures': 'OpenPGP keys and signatures of indexes and packages',
      settled: 'libraries and tools that are fetched by digest and are the same on every host',
      'kernels/packages': 'package formats: deb, rpm, tar, cpio, xz',
    },
  },
  {
    layer: 'Machine',
    rooms: {
      'test-output': 'parses the output of tests: go test, libtest, TAP, JUnit',
      yaml: 'YAML with positions, checked against a schema',
      host: 'this machine: programs, packages, CPUs, memory, KVM, git',
      cache: 'the cache that jobs share: its port, and keys of entries',
      apt: "apt's sources, and mirrors of Debian's and Ubuntu's archives",
      net: 'downloads: HTTP, proxies, retries',
      elf: 'ELF headers and sections',
      files: 'files: atomic writes, locks, patterns, displayed paths, facts kept during a boot',
    },
  },
  {
    layer: 'Base',
    rooms: {
      'kernels/model': 'a kernel before and after it is fetched, and its configuration',
      base: 'errors, logging, settings, signals, traces',
      text: 'texts: cleaning, plurals, quoting, matching',
      model: 'types: verdicts, results, findings, places',
    },
  },
]

/** All rooms, lowest first. */
export const ROOMS = LAYERS.flatMap(({rooms}) => Object.keys(rooms)).toReversed()

/** Renders the table for docs/architecture.md. */
export function layerTable() {
  const rows = LAYERS.flatMap(({layer, rooms}) =>
    Object.entries(rooms).map(([room, what], index) => [index === 0 ? layer : '', `\`src/${room}/\``, what]),
  )
  return [['Layer', 'Room', 'What it does'], ['---', '---', '---'], ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}
