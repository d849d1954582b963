import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {FindingClass} from '../../src/model/finding-class.ts'
import type {Results} from '../../src/model/results.ts'
import {bpfcompat, type CliRun, caseOf, resultsOf} from './bpfcompat.ts'

const MANIFEST = '__tests__/e2e/fixtures/findings.yaml'
const OLD = 'debian-11-5.10+plain'
const NEW = 'debian-13-6.12'
const BOTH = [OLD, NEW]
const LOCKED = 'debian-12-6.1+lockdown'

/** The expected finding. `yaml`: the complete YAML, below its artifact. */
interface Expected {
  artifact: string
  class: FindingClass
  level?: Finding['level']
  program?: string
  map?: string
  kernels: readonly string[]
  title: string | RegExp
  words?: RegExp
  /** Line in the fixture with the name of the object. */
  line?: {file: string; text: string}
  remedy: RegExp
  yaml?: readonly string[]
}

const optional = (program: string) => [
  'programs:',
  `  - name: ${program}`,
  '    optional: true   # only if your loader works without it',
]
const autoload = (program: string) => ['programs:', `  - name: ${program}`, '    autoload: true']
const notRequired = (program: string) => [
  'programs:',
  `  - name: ${program}`,
  '    attach: {required: false}   # only if your loader works without it',
]

const maps: readonly Expected[] = [
  {
    artifact: 'map-type',
    class: 'UNSUPPORTED_MAP_TYPE',
    map: 'seen',
    kernels: [OLD],
    title: 'the kernel does not support the type bloom_filter of map seen',
    remedy: /^Maps of type bloom_filter can be created on debian-13-6\.12\. Switch off the map/,
    yaml: ['maps:', '  - name: seen', '    optional: true   # only if your loader works without it'],
  },
  {
    artifact: 'map-flags',
    class: 'MAP_CREATION_FAILURE',
    map: 'counts',
    kernels: BOTH,
    title:
      'map counts cannot be created: this kernel does not accept BPF_F_NO_PREALLOC in map_flags of a map of type array',
    words: /^map 'counts': failed to create: /,
    remedy: /^Remove BPF_F_NO_PREALLOC from map_flags\./,
    yaml: ['maps:', '  - name: counts', '    map_flags: 0   # only if your loader sets it'],
  },
  {
    artifact: 'stack-trace',
    class: 'MAP_SIZE_UNSET',
    map: 'stacks',
    kernels: BOTH,
    title: 'map stacks (stack_trace) has max_entries 0 and value_size 0',
    remedy: /^Declare the size that your loader sets on stacks/,
    yaml: [
      'maps:',
      '  # by trial on debian-13-6.12: loads with value_size=1016; check it against your loader',
      '  # by trial on debian-13-6.12: loads with max_entries=1024; check it against your loader',
      '  - name: stacks',
      '    value_size: 1016',
      '    max_entries: 1024',
    ],
  },
  {
    artifact: 'misnamed',
    class: 'FIXUP_MISMATCH',
    map: 'exec_cuont',
    kernels: BOTH,
    title: 'the manifest sets max_entries=4 on map exec_cuont, which the object does not have',
    remedy: /^Did you mean exec_count\?/,
  },
]

const objects: readonly Expected[] = [
  {
    artifact: 'without-btf',
    class: 'MISSING_BTF',
    kernels: BOTH,
    title: 'the object has no BTF',
    words: /^libbpf 1\.7: BTF is required, but is missing or corrupted/,
    remedy: /clang -g/,
  },
  {
    artifact: 'damaged-btf',
    class: 'MISSING_BTF',
    kernels: BOTH,
    title: 'libbpf cannot read the BTF of the object',
    words: /^libbpf 1\.7: BTF is required, but is missing or corrupted/,
    remedy: /its BTF is damaged, or its format is too new/,
  },
  {
    artifact: 'ksym',
    class: 'MISSING_KERNEL_SYMBOL',
    kernels: BOTH,
    title: 'the object needs the kernel symbol bpfcompat_no_such_variable, which the kernel does not have',
    remedy: /__ksym __weak/,
  },
  {
    artifact: 'kfunc',
    class: 'MISSING_KERNEL_SYMBOL',
    kernels: [OLD],
    title: 'the object calls the kernel function bpf_rcu_read_lock, which the kernel does not have',
    remedy: /^It loads on debian-13-6\.12\. .*bpf_ksym_exists\(bpf_rcu_read_lock\)/,
  },
  {
    artifact: 'kconfig',
    class: 'MISSING_KERNEL_SYMBOL',
    kernels: BOTH,
    title: 'the object needs CONFIG_BPFCOMPAT_NO_SUCH_OPTION, which is not set in the kernel configuration',
    remedy: /__kconfig __weak/,
  },
  {
    artifact: 'unlinked',
    class: 'UNLINKED_OBJECT',
    kernels: BOTH,
    title: 'the object refers to in_the_other_part, which it does not define',
    remedy: /bpftool gen object/,
  },
  {
    artifact: 'legacy-maps',
    class: 'LEGACY_MAPS',
    kernels: BOTH,
    title: /^the object defines its maps in the old "maps" section/,
    remedy: /SEC\("\.maps"\)/,
  },
  {
    artifact: 'static-program',
    class: 'FOREIGN_LOADER',
    kernels: BOTH,
    title: /^the object has a static program/,
    words: /program 'hidden' is static/,
    remedy: /Remove `static`/,
  },
  {
    artifact: 'own-map-sections',
    class: 'FOREIGN_LOADER',
    kernels: BOTH,
    title: /^the object defines its maps in "maps\/…" sections/,
    remedy: /gobpf/,
  },
  {
    artifact: 'off',
    class: 'NOTHING_LOADED',
    kernels: BOTH,
    title: /^nothing was loaded: every program is off by default/,
    remedy: /autoload: true/,
    yaml: autoload('asleep'),
  },
  {
    artifact: 'prog-array',
    class: 'PROG_ARRAY_MEMBER_OFF',
    program: 'parse_ipv6',
    map: 'parsers',
    kernels: BOTH,
    title: /^slot 1 of prog array parsers names program parse_ipv6, which is off by default/,
    remedy: /entries: \[\{key: 1, value: \{program: parse_ipv6\}\}\]/,
    yaml: autoload('parse_ipv6'),
  },
]

const programs: readonly Expected[] = [
  {
    artifact: 'wrong-helper',
    class: 'UNSUPPORTED_HELPER',
    program: 'no_packet',
    kernels: BOTH,
    title:
      'program no_packet calls the helper bpf_xdp_adjust_head (#44), which the kernel does not offer to this program type',
    line: {file: 'wrong-helper.bpf.c', text: 'return bpf_xdp_adjust_head(ctx, 4);'},
    remedy: /^Call bpf_xdp_adjust_head in a program of another type/,
    yaml: optional('no_packet'),
  },
  {
    artifact: 'unknown-section',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    program: 'classify',
    kernels: BOTH,
    title: 'libbpf does not know the program type of section classifier_of_ours',
    remedy: /^Declare the type that your loader sets in the manifest/,
    yaml: ['program_types:', '  - {program: classifier_of_ours, type: sched_cls}   # the type that your loader sets'],
  },
  {
    artifact: 'program-types',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    program: 'run_me',
    kernels: [OLD],
    title: 'the kernel does not support syscall programs such as run_me',
    // Neither program of the object loads, so it is no help to leave one out.
    remedy: /^Programs of type syscall load on debian-13-6\.12\. .* do its work in your loader/,
  },
  {
    artifact: 'program-types',
    class: 'UNSUPPORTED_PROGRAM_TYPE',
    program: 'filter',
    kernels: [OLD],
    title: 'the kernel does not support netfilter programs such as filter',
    remedy: /^Programs of type netfilter load on debian-13-6\.12\. .* the kernel refused it too\.$/,
  },
  {
    artifact: 'too-long',
    class: 'VERIFIER_LIMIT',
    program: 'too_long',
    kernels: [OLD],
    title:
      'program too_long is too complex: the verifier stopped after 1000001 instructions; it gave up in the loop that begins here',
    line: {file: 'too-long.bpf.c', text: 'sum += bpf_get_prandom_u32() ^ i;'},
    remedy: /bpf_loop\(\)/,
  },
  {
    artifact: 'limits',
    class: 'VERIFIER_LIMIT',
    program: 'too_branchy',
    kernels: BOTH,
    title:
      'program too_branchy has too many branches in a row for the verifier; it gave up in the loop that begins here',
    line: {file: 'limits.bpf.c', text: 'for (unsigned int i = 0; i < 20000; i++) {'},
    remedy: /tail calls/,
  },
  {
    artifact: 'limits',
    class: 'VERIFIER_LIMIT',
    program: 'too_much_stack',
    kernels: BOTH,
    title: /^program too_much_stack needs \d+ bytes of stack over all nested calls; 512 are allowed$/,
    line: {file: 'limits.bpf.c', text: 'int too_much_stack(void *ctx)'},
    remedy: /per-CPU array map/,
  },
  {
    artifact: 'target-unset',
    class: 'ATTACH_TARGET_UNSET',
    program: 'bare',
    kernels: BOTH,
    title: 'program bare does not specify the function that it attaches to: its section is "fexit"',
    words: /no BTF-based attach target is specified/,
    remedy: /bpf_program__set_attach_target/,
    yaml: ['programs:', '  - name: bare', '    attach: {symbol: FUNCTION}   # the function that your loader sets'],
  },
  {
    artifact: 'target-unset',
    class: 'FREPLACE_TARGET_UNSET',
    program: 'other_filter',
    kernels: BOTH,
    title:
      'program other_filter replaces a function of another program, but neither the object nor the manifest names that program',
    words: /attach program FD is not set/,
    remedy: /^Add the object with that program under `artifacts`/,
    yaml: [
      'programs:',
      '  - name: other_filter',
      '    attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # the program whose function your loader replaces',
    ],
  },
  {
    artifact: 'in-module',
    class: 'MODULE_NEEDED',
    program: 'in_module',
    kernels: BOTH,
    title: 'attaching in_module to nf_conntrack_in needs the kernel module nf_conntrack, which is not loaded',
    remedy: /^Load nf_conntrack before/,
    yaml: ['modules:', '  - nf_conntrack'],
  },
  {
    artifact: 'budget',
    class: 'INSN_BUDGET',
    program: 'count_exec',
    kernels: BOTH,
    title: /^the verifier processes \d+ instructions for program count_exec; its budget is 5$/,
    remedy: /max_insns/,
  },
  {
    artifact: 'left-out',
    class: 'PROGRAM_DROPPED',
    level: 'warning',
    program: 'compares',
    kernels: [OLD],
    title: 'compares is left out: it calls the helper bpf_strncmp (#182), which the kernel does not have',
    line: {file: 'new-helper.bpf.c', text: 'return bpf_strncmp(comm, 4, name);'},
    remedy: /^It loads on debian-13-6\.12\. The rest of the object is loaded/,
  },
  {
    artifact: 'variant',
    class: 'VARIANT_UNAVAILABLE',
    level: 'notice',
    kernels: [OLD],
    title:
      'the kernel supports no program of group compare: compares (this kernel has no bpf_strncmp for tracepoint programs)',
    remedy: /^The group has a program on debian-13-6\.12\./,
  },
]

const attaches: readonly Expected[] = [
  {
    artifact: 'targets',
    class: 'MISSING_ATTACH_TARGET',
    program: 'copied',
    kernels: BOTH,
    title:
      'program copied has nothing to attach to: the compiler replaced __set_oom_adj with __set_oom_adj.isra.0 on this kernel',
    remedy: /^Attach a kprobe to __set_oom_adj\.isra\.0/,
    yaml: notRequired('copied'),
  },
  {
    artifact: 'targets',
    class: 'ATTACH_FAILURE',
    program: 'ambiguous',
    kernels: BOTH,
    title:
      'program ambiguous cannot be attached: the kernel has several functions named calipso_cache_add, so the name is ambiguous',
    remedy: /\/proc\/kallsyms/,
    yaml: notRequired('ambiguous'),
  },
  {
    artifact: 'targets',
    class: 'ATTACH_FAILURE',
    program: 'blacklisted',
    kernels: BOTH,
    title: "program blacklisted cannot be attached: asm_exc_page_fault is on the kernel's kprobe blacklist",
    remedy: /asm_exc_page_fault is entry code, and no program can be attached to it\.$/,
    yaml: notRequired('blacklisted'),
  },
  {
    artifact: 'targets',
    class: 'MISSING_ATTACH_TARGET',
    program: 'moved',
    kernels: BOTH,
    title: /tracepoint sched_process_exit is sched\/sched_process_exit on this kernel, not task\/sched_process_exit$/,
    remedy: /attach it to sched\/sched_process_exit/,
    yaml: notRequired('moved'),
  },
  {
    artifact: 'targets',
    class: 'MISSING_ATTACH_TARGET',
    program: 'without_file',
    kernels: BOTH,
    title: 'program without_file has nothing to attach to: the guest has no file libbpfcompat_nowhere.so.1',
    remedy: /^Add the path of libbpfcompat_nowhere\.so\.1 to `files`/,
    yaml: ['files:', '  - libbpfcompat_nowhere.so.1   # its path, relative to the manifest or absolute'],
  },
  {
    artifact: 'attach-types',
    class: 'UNSUPPORTED_ATTACH_TYPE',
    program: 'classify',
    kernels: [OLD],
    title: 'the kernel cannot attach tcx programs such as classify: EINVAL (22)',
    words: /^the kernel has no attach type tcx_ingress$/,
    remedy: /^tcx programs attach on debian-13-6\.12\. .* such as tc\.$/,
  },
  {
    artifact: 'attach-types',
    class: 'UNSUPPORTED_ATTACH_TYPE',
    program: 'in_main',
    kernels: [OLD],
    title: 'the kernel cannot attach uprobe.multi programs such as in_main: EINVAL (22)',
    remedy: /^uprobe\.multi programs attach on debian-13-6\.12\. .* such as uprobe\.$/,
  },
  {
    artifact: 'attach-fails',
    class: 'ATTACH_FAILURE',
    program: 'past_record',
    kernels: BOTH,
    title: 'program past_record reads past the end of the record of syscalls/sys_enter_execve',
    words: /Permission denied|-EACCES/,
    remedy: /^Read only the arguments that execve has/,
  },
  {
    artifact: 'attach-fails',
    class: 'MODULE_NEEDED',
    program: 'in_module',
    kernels: BOTH,
    title: 'attaching in_module to nf_conntrack_find_get needs the kernel module nf_conntrack, which is not loaded',
    remedy: /^Load nf_conntrack before/,
    yaml: ['modules:', '  - nf_conntrack'],
  },
  {
    artifact: 'program-types',
    class: 'NOT_ATTACHED',
    level: 'notice',
    kernels: [NEW],
    title: 'syscall programs were loaded but not attached to anything: run_me',
    remedy: /test_runs/,
  },
]

const behavior: readonly Expected[] = [
  {
    artifact: 'behavior',
    class: 'BEHAVIOR_FAILURE',
    kernels: BOTH,
    title: /^test "an event that never comes": exec_events: at least 1 event with "nobody-runs-this", saw 0 of \d+/,
    remedy: /^Compare the expected events .*: events arrived in exec_events, but not enough of them match\.$/,
  },
  {
    artifact: 'command',
    class: 'COMMAND_FAILURE',
    kernels: BOTH,
    title: 'the command did not give the expected result: exit code 3 instead of 0',
    remedy: /^Read its output\./,
  },
  {
    artifact: 'command-not-there',
    class: 'COMMAND_FAILURE',
    kernels: BOTH,
    title: 'the command did not give the expected result: exit code 127 instead of 0',
    remedy: /Add the missing program with `files`/,
  },
  {
    artifact: 'dies',
    class: 'CASE_DIED',
    kernels: BOTH,
    title: 'the process that runs the command died from signal 11',
    remedy: /not its parent \(\$PPID\)/,
  },
]

const policies: readonly Expected[] = [
  {
    artifact: 'lsm',
    class: 'LSM_NOT_ACTIVE',
    level: 'warning',
    program: 'on_open',
    kernels: [OLD],
    title: 'lsm program on_open is attached but never runs: bpf is not among the active LSMs',
    words: /^active LSMs: lockdown,/,
    remedy: /with bpf in `lsm=`/,
    yaml: ['kernels:', '  - id: debian-11-5.10', '    variant: bpf-lsm', '    lsm: append-bpf'],
  },
  {
    artifact: 'lsm',
    class: 'BEHAVIOR_FAILURE',
    kernels: [OLD],
    title: 'test "the hook is called": on_open: at least 1 run, saw 0 runs',
    remedy: /^It passes on debian-11-5\.10\+bpf-lsm\. The bpf LSM is not active on this kernel/,
  },
  {
    artifact: 'reads-kernel',
    class: 'POLICY_DENIED',
    program: 'read_kernel',
    kernels: [LOCKED],
    title: /^program read_kernel may not call bpf_probe_read\w*: the kernel is locked down \(confidentiality\)$/,
    line: {
      file: 'reads-kernel.bpf.c',
      text: 'return bpf_probe_read_kernel(&word, sizeof(word), (void *)ctx[1]) ? 1 : 0;',
    },
    remedy: /^It loads on debian-13-6\.12\. .* lets no program read its memory/,
  },
  {
    artifact: 'probes',
    class: 'POLICY_DENIED',
    program: 'probe',
    kernels: [LOCKED],
    title: 'the kernel does not permit attaching program probe',
    remedy: /^It attaches on debian-13-6\.12\. .* the kernel is locked down \(confidentiality\)/,
  },
  {
    artifact: 'hog',
    class: 'KERNEL_WARNING',
    level: 'warning',
    kernels: [NEW],
    title: 'the kernel reported a stall during test',
    words: /BUG: soft lockup .*\[hog-news:/,
    remedy: /Something held a CPU for seconds.*allow_kernel_warnings/,
  },
]

/** Messages of the verifier with several sentences, or before its first step: each has its own line and remedy. */
const rejections: readonly Expected[] = [
  {
    artifact: 'rejected',
    class: 'VERIFIER_REJECTION',
    program: 'changes_result',
    kernels: BOTH,
    title: 'program changes_result changes the return value of vfs_read(), which the kernel does not allow',
    words: /^vfs_read\(\) is not modifiable$/,
    line: {file: 'rejected.bpf.c', text: 'int BPF_PROG(changes_result)'},
    remedy: /error-injection list/,
  },
  {
    artifact: 'rejected',
    class: 'VERIFIER_REJECTION',
    program: 'sleeps',
    kernels: BOTH,
    title: 'program sleeps is sleepable, but vfs_read must not sleep',
    words: /^vfs_read is not sleepable$/,
    line: {file: 'rejected.bpf.c', text: 'int BPF_PROG(sleeps)'},
    remedy: /Remove the "\.s"/,
  },
  {
    artifact: 'rejected',
    class: 'VERIFIER_REJECTION',
    program: 'reads_no_argument',
    kernels: BOTH,
    title: 'program reads_no_argument reads an argument that vfs_read does not have on this kernel',
    words: /^func 'vfs_read' doesn't have \d-th argument$/,
    line: {file: 'rejected.bpf.c', text: 'sum += ctx[6];'},
    remedy: /bpf_get_func_ret/,
  },
  {
    artifact: 'rejected',
    class: 'VERIFIER_REJECTION',
    program: 'misses_the_end',
    kernels: BOTH,
    title: 'program misses_the_end uses a pointer that may be NULL',
    words: /^R\d invalid mem access 'ptr_or_null_'$/,
    line: {file: 'rejected.bpf.c', text: 'sum += file->f_flags;'},
    remedy: /for NULL/,
  },
  {
    artifact: 'rejected',
    class: 'VERIFIER_REJECTION',
    program: 'turns_forever',
    kernels: BOTH,
    title: 'program turns_forever has a loop whose end the verifier cannot see',
    words: /^infinite loop detected at insn \d+$/,
    line: {file: 'rejected.bpf.c', text: 'while (i < 9)'},
    remedy: /constant upper bound/,
  },
  {
    artifact: 'rejected',
    class: 'VERIFIER_REJECTION',
    program: 'ends_itself',
    kernels: [OLD],
    title: 'program ends_itself uses may_goto loops (can_loop, cond_break), which the kernel does not support',
    words: /^unknown opcode e5$/,
    line: {file: 'rejected.bpf.c', text: 'asm volatile(".8byte 0x100e5\\n\\tr0 = 1" : : : "r0");'},
    remedy: /bpf_loop/,
  },
  {
    artifact: 'global-function',
    class: 'VERIFIER_REJECTION',
    program: 'passes_unknown',
    kernels: [OLD],
    title: 'program passes_unknown has a global function whose prototype the verifier cannot work with',
    words: /^Arg#0 type PTR in first_of\(\) is not supported yet\.$/,
    line: {file: 'global-function.bpf.c', text: '__noinline int first_of(struct unknown *what)'},
    remedy: /make the function static/,
  },
  {
    artifact: 'proprietary',
    class: 'VERIFIER_REJECTION',
    program: 'reads_flags',
    kernels: [NEW],
    title: 'program reads_flags reads struct file of the kernel, which only programs with a GPL license may read',
    words: /^Cannot access kernel 'struct file' from non-GPL compatible program$/,
    line: {file: 'proprietary.bpf.c', text: 'flags = file->f_flags;'},
    remedy: /Declare char LICENSE/,
  },
]

let run: CliRun
let results: Results

beforeAll(async () => {
  run = await bpfcompat(['run', MANIFEST])
  results = resultsOf(run)
}, 600_000)

describe.each([
  ['objects', objects],
  ['maps', maps],
  ['programs', programs],
  ['rejections', rejections],
  ['attaching', attaches],
  ['behavior', behavior],
  ['policies and warnings', policies],
])('%s', (_, expectations) => {
  test.each(expectations.map(expectation => [`${expectation.artifact}: ${expectation.class}`, expectation] as const))(
    '%s',
    (__, expected) => {
      const {artifact, class: kind, level = 'failure', program = null, map = null, kernels, title, remedy} = expected
      const {words, line, yaml} = expected
      const found = results.findings.filter(
        finding => finding.artifact === artifact && finding.class === kind && finding.program === program,
      )
      expect(found).toEqual([
        expect.objectContaining({
          level,
          map,
          kernels,
          otherPrograms: [],
          title: typeof title === 'string' ? title : expect.stringMatching(title),
          remedy: expect.stringMatching(remedy),
          remedyYaml: yaml === undefined ? null : inManifest(artifact, yaml),
          ...(words === undefined ? {} : {words: expect.stringMatching(words)}),
          source:
            line === undefined
              ? null
              : expect.objectContaining({text: expect.stringContaining(line.text), line: lineOf(line)}),
        }),
      ])
    },
  )
})

test('there are no other findings', () => {
  const all = [objects, maps, programs, rejections, attaches, behavior, policies].flat()
  const short = ({
    artifact,
    class: kind,
    program = null,
  }: Pick<Finding, 'artifact' | 'class'> & {program?: string | null}) => `${artifact}: ${kind} ${program ?? ''}`
  expect(results.findings.map(short).sort()).toEqual(all.map(short).sort())
})

test('the bpf LSM appended by a variant is active, and the program runs', () => {
  const [variant] = results.kernels.filter(({id}) => id.endsWith('+bpf-lsm'))
  expect(variant?.lsm?.split(',')).toContain('bpf')
  expect(caseOf(results, 'lsm', 'debian-11-5.10+bpf-lsm').lanes).toMatchObject([{mode: 'behavior', verdict: 'pass'}])
})

test('the lockdown level comes from the kernel', () => {
  expect(results.kernels.map(({id, lockdown}) => `${id}: ${lockdown}`)).toEqual([
    `${OLD}: none`,
    'debian-11-5.10+bpf-lsm: none',
    `${NEW}: none`,
    `${LOCKED}: confidentiality`,
  ])
})

test('a kernel warning allowed in the manifest is a note, not a finding', () => {
  expect(results.kernels.find(({id}) => id === NEW)?.notes).toContainEqual(
    expect.stringMatching(/^allowed kernel warning.*: .*soft lockup .*\[hog-known:/),
  )
})

test('the excerpt of a kernel warning contains the running program', () => {
  const [warning] = results.findings.filter(finding => finding.class === 'KERNEL_WARNING')
  expect(warning?.excerpt).toMatch(/bpf_prog_\w+_(?:round|rounds|hog)/)
})

test('XDP programs are tested on a device with native XDP', () => {
  for (const kernel of [OLD, NEW]) {
    const {lanes, programs} = caseOf(results, 'xdp-redirect', kernel)
    expect(lanes.map(({verdict}) => verdict)).toEqual(['pass'])
    expect(programs.map(({attach}) => attach?.target)).toEqual([expect.stringMatching(/^xdp xdp0/), 'xdp devmap xdp0'])
  }
})

test('errnos are those of the kernel', () => {
  const load = (artifact: string, kernel: string) => caseOf(results, artifact, kernel).load?.errno?.name
  expect(load('map-flags', NEW)).toBe('EINVAL')
  const attach = caseOf(results, 'attach-fails', NEW).programs.find(({name}) => name === 'past_record')?.attach
  expect(attach?.errno?.name).toBe('EACCES')
  expect(caseOf(results, 'probes', LOCKED).programs[0]?.attach?.errno?.name).toBe('EPERM')
})

test('the run fails, and no kernel is booted twice', () => {
  expect(run.exitCode).not.toBe(0)
  expect(results.kernels.map(({boots, error}) => ({boots, error}))).toEqual(
    results.kernels.map(() => ({boots: 1, error: null})),
  )
})

/** Inserts the lines of a remedy into the artifact or at the top of the manifest. */
function inManifest(artifact: string, lines: readonly string[]): string {
  if (/^(?:modules|kernels):$/.test(lines[0] ?? '')) return lines.join('\n')
  const name = artifact === 'off' ? '"off"' : artifact
  return ['artifacts:', `  - name: ${name}`, ...lines.map(line => `    ${line}`)].join('\n')
}

/** Returns the number of the line with this text in a fixture. */
function lineOf({file, text}: {file: string; text: string}): number {
  const lines = readFileSync(join(packageRoot, '__tests__/e2e/fixtures', file), 'utf8').split('\n')
  return lines.findIndex(line => line.trim() === text) + 1
}
