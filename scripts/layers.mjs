/**
 * The rooms of src/, from the border to the words that all of them share. A room imports only rooms that stand below it
 * here, and of those only the files at their top: the folders inside of a room are its own. docs/architecture.md shows this
 * table, and `.dependency-cruiser.mjs` holds the code to it.
 */
export const LAYERS = [
  {
    layer: 'Border',
    rooms: {
      github: 'GitHub: inputs, check runs, annotations, caches of Actions, the base branch',
      cli: 'the terminal: arguments, help, one file a command',
    },
  },
  {
    layer: 'Commands',
    rooms: {
      shard: 'one run over several jobs: the matrix, and the results together',
      app: 'a whole run: plan, kernels, baseline, advice by trial',
      init: 'a manifest and a workflow, written by trial',
      exec: 'a program, or a shell, on a kernel',
      probe: 'what kernels can do',
    },
  },
  {
    layer: 'Run',
    rooms: {
      run: 'the plan, executed: kernels fetched, guests booted, reports written',
      cases: 'the records of a case become its result',
      plan: 'inputs and manifest become artifacts × kernels × modes, and shards of them',
    },
  },
  {
    layer: 'Reports',
    rooms: {
      support: 'the support table: which artifact was seen passing on which kernel',
      'report/html': 'report.html: views, page script, style',
      report: 'results as terminal, job summary, checks, JSON, JUnit, SARIF',
    },
  },
  {
    layer: 'Meaning',
    rooms: {
      findings: 'failures, explained: class, source line, remedy',
      baseline: 'results compared with those of an earlier run',
      surface: 'what programs depend on, and how kernels differ in it',
      results: 'verdicts and the gate; results.json read and written',
    },
  },
  {
    layer: 'Guest',
    rooms: {
      guest: 'QEMU: initramfs, accelerator, machine, records, console, deadlines',
      'project-tests': 'tests of a project that Go or Cargo builds',
      packing: 'programs, libraries and folders of this machine, for a guest',
    },
  },
  {
    layer: 'What is asked for',
    rooms: {
      manifest: 'the manifest: schema, normalization, forms of the original implementation',
      artifact: 'objects: globs, ELF headers, declared maps, attach targets',
      request: 'types: what a run is asked for',
    },
  },
  {
    layer: 'Kernels',
    rooms: {
      validator: 'native/ compiled with the selected libbpf',
      'kernels/absent': 'kernels that are not booted: BTF, symbols and tracepoints read from the image',
      'kernels/lockfile': 'bpfcompat.lock',
      'kernels/provider': 'an id becomes verified files: looked up, fetched, cached',
      'kernels/catalog': 'which kernels there are; ids and selectors',
      'kernels/archives': 'where kernels are published: Debian archives, RPM repositories, registries, URLs, folders',
      'kernels/store': 'the cache of kernels, and packages unpacked into it',
      'kernels/modules': 'modules of a kernel and what they depend on',
      'kernels/images': 'vmlinuz becomes what QEMU boots: decompression, PVH note, boot shape',
      'kernels/signatures': 'OpenPGP keys and signatures of indexes and packages',
      settled: 'libraries and tools that are fetched by digest, the same on every host',
      'kernels/packages': 'package formats: deb, rpm, tar, cpio, xz',
    },
  },
  {
    layer: 'Machine',
    rooms: {
      'test-output': 'what tests print: go test, libtest, TAP, JUnit',
      yaml: 'YAML with positions, checked against a schema',
      host: 'this machine: programs, packages, CPUs, memory, KVM, git',
      cache: 'what jobs share: the port, and keys of entries',
      apt: "apt's sources, and mirrors of Debian's and Ubuntu's archives",
      net: 'downloads: HTTP, proxies, retries',
      elf: 'ELF headers and sections',
      files: 'files: atomic writes, locks, patterns, paths as they are shown',
    },
  },
  {
    layer: 'Words',
    rooms: {
      'kernels/model': 'types: what a kernel is before and after it is fetched',
      base: 'errors, logging, settings, signals, traces',
      text: 'texts: cleaned, counted, quoted, matched',
      model: 'types: verdicts, results, findings, places',
    },
  },
]

/** All rooms, the lowest first. */
export const ROOMS = LAYERS.flatMap(({rooms}) => Object.keys(rooms)).toReversed()

/** The table as docs/architecture.md has it. */
export function layerTable() {
  const rows = LAYERS.flatMap(({layer, rooms}) =>
    Object.entries(rooms).map(([room, what], index) => [index === 0 ? layer : '', `\`src/${room}/\``, what]),
  )
  return [['Layer', 'Room', 'What it does'], ['---', '---', '---'], ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}
