import {describe, expect, test} from '@jest/globals'
import type {Finding} from '../../src/model/finding.ts'
import type {KernelTarget} from '../../src/model/kernel-target.ts'
import {aFailedLoad} from '../model/case.ts'
import {aTarget} from '../model/kernel-target.ts'
import {aMap} from '../model/map.ts'
import {aFailedProgramLoad, anAttach, aProgram} from '../model/program.ts'
import {findings, only} from './cases.ts'

const NOWHERE = {symbols: 0, traceable: 0, btf: null} as const

/** A program of type kprobe that is not attached, on a kernel with this target. */
function notAttached(
  target: Partial<KernelTarget>,
  errno = 'ENOENT',
  program: Partial<ReturnType<typeof aProgram>> = {},
): Finding {
  const attach = anAttach({verdict: 'fail', target: 'kprobe do_thing', errno: {number: 2, name: errno}, message: 'no'})
  return only(
    findings({
      programs: [aProgram({section: 'kprobe/do_thing', type: 'kprobe', attach, ...program})],
      targets: [aTarget(target)],
    }),
  )
}

/** A program of another type whose target libbpf does not find. */
function notLoaded(target: Partial<KernelTarget>, section: string, type: string): Finding {
  const message = "prog 'handle_exec': failed to find kernel BTF type ID of 'do_thing': -ESRCH"
  const load = aFailedProgramLoad({verifierTail: '', errno: {number: 3, name: 'ESRCH'}, message, source: null})
  return only(
    findings({
      load: aFailedLoad({message}),
      programs: [aProgram({section, type, load, attach: null})],
      targets: [aTarget(target)],
    }),
  )
}

describe('a program that replaces or traces a program of another artifact', () => {
  const withoutTarget = (why: string) => {
    const message = `program dispatch of artifact dispatcher ${why}`
    const load = aFailedProgramLoad({verifierTail: '', errno: {number: 22, name: 'EINVAL'}, message, source: null})
    const program = aProgram({section: 'freplace/ask', type: 'ext', load, attach: null})
    return only(findings({load: aFailedLoad({message: 'failed to load'}), programs: [program]}))
  }

  test.each([
    ["does not load: prog 'dispatch': BPF program load failed: Permission denied", /^Fix dispatcher first/],
    ['does not exist; there are dispatch_v4, dispatch_v6', /^Correct `attach` of handle_exec in the manifest/],
    ['has no function asks to attach to', /^Correct `attach`/],
  ])('%s', (why, remedy) => {
    expect(withoutTarget(why)).toMatchObject({
      class: 'MISSING_ATTACH_TARGET',
      title: `program handle_exec has nothing to attach to: program dispatch of artifact dispatcher ${why}`,
      remedy: expect.stringMatching(remedy),
      words: null,
    })
  })

  test('a function that is replaced cannot be traced', () => {
    const place = 'ask of program dispatch of artifact dispatcher'
    const errno = {number: 16, name: 'EBUSY'}
    const busy = anAttach({verdict: 'fail', target: `fentry ${place}`, errno, message: 'failed to attach'})
    const programs = [
      aProgram({name: 'answer', type: 'ext', attach: anAttach({target: `freplace ${place}`})}),
      aProgram({name: 'watch', type: 'tracing', attach: busy}),
    ]
    expect(only(findings({programs}))).toMatchObject({
      class: 'ATTACH_FAILURE',
      program: 'watch',
      remedy: expect.stringMatching(/^A function of a program can be replaced or traced, but not both/),
    })
  })
})

describe('the target of a kprobe', () => {
  test.each<[string, Partial<KernelTarget>, string, string, RegExp]>([
    [
      'is nowhere',
      {...NOWHERE, packagedIn: []},
      'ENOENT',
      'MISSING_ATTACH_TARGET',
      /the kernel has no function do_thing, and none of its modules has it$/,
    ],
    [
      'is nowhere in the kernel and its loaded modules',
      NOWHERE,
      'ENOENT',
      'MISSING_ATTACH_TARGET',
      /neither the kernel nor a loaded module has a function do_thing$/,
    ],
    ['is in a module', {...NOWHERE, packagedIn: ['thing']}, 'ENOENT', 'MODULE_NEEDED', /needs the kernel module thing/],
    [
      'was inlined',
      {...NOWHERE, btf: 'vmlinux'},
      'ENOENT',
      'MISSING_ATTACH_TARGET',
      /every call to do_thing was inlined/,
    ],
    [
      'was copied',
      {...NOWHERE, siblings: [{name: 'do_thing.isra.0', traceable: true}]},
      'ENOENT',
      'MISSING_ATTACH_TARGET',
      /replaced do_thing with do_thing\.isra\.0/,
    ],
    ['exists twice', {symbols: 2}, 'EADDRNOTAVAIL', 'ATTACH_FAILURE', /has several functions named do_thing/],
    ['has an offset inside an instruction', {}, 'EILSEQ', 'ATTACH_FAILURE', /no instruction begins at do_thing$/],
    ['is blacklisted', {blacklisted: true}, 'EINVAL', 'ATTACH_FAILURE', /kprobe blacklist/],
    ['cannot be traced', {traceable: 0}, 'EINVAL', 'ATTACH_FAILURE', /has do_thing, but ftrace cannot trace it/],
    ['is not on the error-injection list', {overrides: true}, 'EINVAL', 'ATTACH_FAILURE', /error-injection list/],
    ['exists', {}, 'EINVAL', 'ATTACH_FAILURE', /cannot be attached: EINVAL/],
    [
      'is on a kernel without kprobes',
      {config: {CONFIG_KPROBES: 'n'}},
      'ENOENT',
      'UNSUPPORTED_ATTACH_TYPE',
      /built without CONFIG_KPROBES/,
    ],
  ])('%s', (_, target, errno, expected, title) => {
    const finding = notAttached(target, errno)
    expect(finding.class).toBe(expected)
    expect(finding.title).toMatch(title)
    expect(finding.title.includes('the kernel has no')).toBe(target.packagedIn?.length === 0)
  })

  test('a copy that can be probed is named in the remedy, and one that cannot is not suggested', () => {
    const copy = (traceable: boolean) =>
      notAttached({...NOWHERE, siblings: [{name: 'do_thing.part.0', traceable}]}).remedy
    expect(copy(true)).toMatch(/^Attach a kprobe to do_thing\.part\.0/)
    expect(copy(false)).toMatch(/: do_thing\.part\.0 cannot be probed\.$/)
  })

  test('a hook that is taken is attributed to another program only if there is one', () => {
    expect(notAttached({}, 'EBUSY').remedy).not.toMatch(/Another program/)
  })
})

describe('the target of a program at load', () => {
  test.each<[string, string, string, Partial<KernelTarget>, string, RegExp]>([
    [
      'fentry',
      'fentry/do_thing',
      'tracing',
      {btf: null},
      'MISSING_BTF',
      /the kernel has do_thing, but the kernel's BTF does not describe it/,
    ],
    [
      'fentry',
      'fentry/do_thing',
      'tracing',
      {btf: null, module: 'thing'},
      'MISSING_BTF',
      /module thing is loaded, but has no BTF/,
    ],
    [
      'fentry',
      'fentry/do_thing',
      'tracing',
      {btf: null, module: 'thing', moduleBtf: true},
      'MISSING_BTF',
      /the BTF of module thing does not describe it/,
    ],
    [
      'fentry',
      'fentry/do_thing',
      'tracing',
      {btf: null, symbols: 3},
      'MISSING_BTF',
      /several functions named do_thing/,
    ],
    [
      'fentry',
      'fentry/do_thing',
      'tracing',
      {...NOWHERE, packagedIn: ['thing']},
      'MODULE_NEEDED',
      /needs the kernel module thing/,
    ],
    ['lsm', 'lsm/thing', 'lsm', {...NOWHERE, name: 'bpf_lsm_thing'}, 'MISSING_ATTACH_TARGET', /no LSM hook thing$/],
    [
      'lsm',
      'lsm/thing',
      'lsm',
      {...NOWHERE, name: 'bpf_lsm_thing', config: {CONFIG_BPF_LSM: 'n'}},
      'UNSUPPORTED_PROGRAM_TYPE',
      /without CONFIG_BPF_LSM/,
    ],
    [
      'tp_btf',
      'tp_btf/do_thing',
      'tracing',
      {...NOWHERE, kind: 'raw_tracepoint', category: 'thing'},
      'MISSING_BTF',
      /the kernel has it, but the kernel's BTF does not have its type/,
    ],
    [
      'tp_btf',
      'tp_btf/sys_enter_openat',
      'tracing',
      {...NOWHERE, kind: 'raw_tracepoint', name: 'sys_enter_openat', category: 'syscalls'},
      'MISSING_ATTACH_TARGET',
      /single system calls such as openat have no raw tracepoint$/,
    ],
    [
      'tp_btf',
      'tp_btf/do_thing',
      'tracing',
      {...NOWHERE, kind: 'raw_tracepoint', packagedIn: []},
      'MISSING_ATTACH_TARGET',
      /no tracepoint do_thing/,
    ],
  ])('%s: %s', (_, section, type, target, expected, title) => {
    const finding = notLoaded(target, section, type)
    expect(finding.class).toBe(expected)
    expect(finding.title).toMatch(title)
  })
})

test.each([
  ['asm_exc_divide_error', /entry code, and no program can be attached to it/],
  ['do_thing', /^Attach handle_exec to a function that calls do_thing/],
])('%s on the blacklist has a remedy that works', (name, remedy) => {
  expect(notAttached({name, blacklisted: true, traceable: 0}, 'EINVAL').remedy).toMatch(remedy)
})

test('the remedy for a raw tracepoint of one system call is the one for all calls', () => {
  const attach = anAttach({
    verdict: 'fail',
    target: 'raw_tracepoint sys_exit_openat',
    errno: {number: 2, name: 'ENOENT'},
    message: 'no',
  })
  const finding = only(
    findings({
      programs: [aProgram({section: 'raw_tp/sys_exit_openat', type: 'raw_tracepoint', attach})],
      targets: [aTarget({...NOWHERE, kind: 'raw_tracepoint', name: 'sys_exit_openat', category: 'syscalls'})],
    }),
  )
  expect(finding.remedy).toMatch(/^Attach handle_exec to all system calls \(SEC\("raw_tp\/sys_exit"\)\)/)
})

describe('a verifier message about a hook, with the facts from the kernel', () => {
  const hooked = (section: string, type: string, verifierTail: string, target: Partial<KernelTarget>) =>
    only(
      findings({
        load: aFailedLoad({program: 'handle_exec'}),
        programs: [aProgram({section, type, load: aFailedProgramLoad({verifierTail}), attach: null})],
        targets: [aTarget(target)],
      }),
    )
  const config = {CONFIG_FUNCTION_ERROR_INJECTION: 'n'}

  test.each([
    ['lsm.s/task_free', 'lsm', 'bpf_lsm_task_free'],
    ['fmod_ret.s/security_task_free', 'tracing', 'security_task_free'],
  ])('the remedy for %s does not suggest an fentry program', (section, type, name) => {
    const {remedy} = hooked(section, type, `${name} is not sleepable`, {name, config})
    expect(remedy).not.toMatch(/SEC\("fentry/)
    expect(remedy.startsWith('This kernel is built without CONFIG_FUNCTION_ERROR_INJECTION')).toBe(type === 'tracing')
  })

  test('the copies of a function without an address are named', () => {
    const words = 'The address of function do_thing cannot be found'
    const siblings = [{name: 'do_thing.isra.0', traceable: true}]
    expect(hooked('fentry/do_thing', 'tracing', words, {siblings})).toMatchObject({
      class: 'MISSING_ATTACH_TARGET',
      title: expect.stringMatching(/of which the kernel has only the BTF/),
      remedy: expect.stringMatching(/^The compiler replaced do_thing with do_thing\.isra\.0\./),
    })
  })

  test.each([
    'processed 0 insns (limit 1000000)',
    "Attaching tracing programs to function 'migrate_disable' is rejected.",
  ])('a function that no tracing program may use is explained: %s', words => {
    const {title, remedy} = hooked('fentry/migrate_disable', 'tracing', words, {name: 'migrate_disable'})
    expect(title).toBe('program handle_exec is for migrate_disable(), where the kernel allows no tracing program')
    expect(remedy).toMatch(/^Attach a program, such as a kprobe, to a function that calls migrate_disable\(\)/)
  })
})

test('a tracepoint that moved is named with its new category', () => {
  const attach = anAttach({
    verdict: 'fail',
    target: 'tracepoint old/thing',
    errno: {number: 2, name: 'ENOENT'},
    message: 'no',
  })
  const finding = only(
    findings({
      programs: [aProgram({section: 'tracepoint/old/thing', type: 'tracepoint', attach})],
      targets: [aTarget({...NOWHERE, kind: 'tracepoint', name: 'old/thing', category: 'new'})],
    }),
  )
  expect(finding).toMatchObject({
    class: 'MISSING_ATTACH_TARGET',
    title: expect.stringContaining('is new/thing on this kernel'),
  })
})

describe('a kernel symbol that the object names', () => {
  const missing = (
    target: Partial<KernelTarget>,
    words = "extern (func ksym) 'do_thing': not found in kernel or module BTFs",
  ) =>
    only(
      findings({
        load: aFailedLoad({message: words}),
        programs: [],
        maps: [aMap()],
        libbpfTail: `libbpf: ${words}\n`,
        targets: [aTarget({kind: 'ksym', program: null, ...target})],
      }),
    )

  test.each<[string, Partial<KernelTarget>, string, RegExp]>([
    ['is nowhere', NOWHERE, 'MISSING_KERNEL_SYMBOL', /which the kernel does not have/],
    ['is in a module', {...NOWHERE, packagedIn: ['thing']}, 'MODULE_NEEDED', /needs the kernel module thing/],
    [
      'is in a loaded module without BTF',
      {btf: null, module: 'thing'},
      'MISSING_BTF',
      /module thing has it and is loaded, but has no BTF/,
    ],
    ['has no type', {btf: null}, 'MISSING_KERNEL_SYMBOL', /the kernel has it, but does not describe it in BTF/],
  ])('%s', (_, target, expected, title) => {
    expect(missing(target)).toMatchObject({class: expected, title: expect.stringMatching(title)})
  })

  test('is declared with other types', () => {
    const words = "extern (func ksym) 'do_thing': func_proto [9] incompatible with vmlinux [3001]"
    expect(missing({}, words).title).toMatch(/has with other types than the object declares/)
  })

  test('is weak, declared with other types, and called anyway', () => {
    const words = "kfunc 'do_thing' is referenced but wasn't resolved"
    expect(missing({}, words).title).toMatch(/has with other types than the object declares/)
  })

  test('with a flavor is the symbol itself', () => {
    const words = "extern (func ksym) 'do_thing___v2': not found in kernel or module BTFs"
    expect(missing({btf: null, module: 'thing'}, words).class).toBe('MISSING_BTF')
  })
})

test.each([
  [
    'lsm',
    'lsm',
    "prog 'handle_exec': no BTF-based attach target is specified, use bpf_program__set_attach_target()",
    'ATTACH_TARGET_UNSET',
  ],
  [
    'fentry',
    'tracing',
    "prog 'handle_exec': no BTF-based attach target is specified, use bpf_program__set_attach_target()",
    'ATTACH_TARGET_UNSET',
  ],
  ['freplace/x', 'ext', "prog 'handle_exec': attach program FD is not set", 'FREPLACE_TARGET_UNSET'],
])('SEC("%s") without a target is a mistake of the object, not of the kernel', (section, type, message, expected) => {
  const load = aFailedProgramLoad({verifierTail: '', errno: {number: 22, name: 'EINVAL'}, message, source: null})
  const finding = only(
    findings({load: aFailedLoad({message}), programs: [aProgram({section, type, load, attach: null})]}),
  )
  expect(finding.class).toBe(expected)
  expect(finding.title).not.toMatch(/kernel/)
})

test('a program does not get the message of the previous program', () => {
  const failed = (message: string) =>
    anAttach({verdict: 'fail', target: 'kprobe do_thing', errno: {number: 2, name: 'ENOENT'}, message})
  const finding = only(
    findings({
      programs: [
        aProgram({name: 'packet', type: 'sched_cls', section: 'tc'}),
        aProgram({section: 'kprobe/do_thing', type: 'kprobe', attach: failed('no')}),
      ],
      targets: [aTarget({...NOWHERE, packagedIn: []})],
      libbpfTail:
        "libbpf: Kernel error message: Specified qdisc kind is unknown\nlibbpf: prog 'handle_exec': failed to create kprobe 'do_thing+0x0' perf event: -ENOENT",
    }),
  )
  expect(finding).toMatchObject({
    class: 'MISSING_ATTACH_TARGET',
    words: "prog 'handle_exec': failed to create kprobe 'do_thing+0x0' perf event: -ENOENT",
  })
})
