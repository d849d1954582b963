import {describe, expect, test} from '@jest/globals'
import {aLane} from '../model/case.ts'
import {anAttach, aProgram} from '../model/program.ts'
import {findings, OLD, only} from './cases.ts'

describe('attach', () => {
  const attempt = (section: string, type: string, errno: string, libbpfTail: string, kernel = OLD) =>
    only(
      findings(
        {
          programs: [
            aProgram({
              section,
              type,
              attach: anAttach({
                verdict: 'fail',
                target: '',
                errno: {number: 2, name: errno},
                message: 'failed to attach',
              }),
            }),
          ],
          libbpfTail,
        },
        {kernels: [kernel]},
      ),
    )

  test.each([
    ['arm64', 'fentry/foo', 'tracing', 'fentry on arm64 came with Linux 6.4.'],
    ['arm64', 'lsm.s/foo', 'lsm', 'lsm.s on arm64 came with Linux 6.4.'],
    ['s390x', 'fmod_ret/foo', 'tracing', 'fmod_ret on s390x came with Linux 6.3.'],
  ] as const)(
    'a feature that %s got later than others is explained with its own release: %s',
    (arch, section, type, words) => {
      const {remedy} = attempt(section, type, 'ENOTSUPP', '', {...OLD, arch})
      expect(remedy).toContain(words)
      expect(remedy).toContain('CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS')
    },
  )

  test('the remedy for a USDT program without the maps of libbpf is to include them', () => {
    const words = 'usdt: failed to find USDT support BPF maps, did you forget to include bpf/usdt.bpf.h?'
    const attach = anAttach({
      verdict: 'fail',
      target: 'usdt /init:foo:bar',
      errno: {number: 3, name: 'ESRCH'},
      message: words,
    })
    const programs = [aProgram({section: 'usdt//init:foo:bar', type: 'kprobe', attach})]
    expect(only(findings({programs, libbpfTail: `libbpf: ${words}`}))).toMatchObject({
      class: 'ATTACH_FAILURE',
      words,
      remedy: expect.stringMatching(/^Include bpf\/usdt\.bpf\.h/),
    })
  })

  test.each([
    [
      'kprobe/__x64_sys_foo',
      'kprobe',
      'ENOENT',
      "libbpf: prog 'handle_exec': failed to create kprobe '__x64_sys_foo+0x0' perf event: No such file or directory",
      '__x64_sys_foo',
    ],
    [
      'tracepoint/syscalls/sys_enter_foo',
      'tracepoint',
      'ENOENT',
      "libbpf: failed to determine tracepoint 'syscalls/sys_enter_foo' perf event ID: No such file or directory\nlibbpf: prog 'handle_exec': failed to create tracepoint 'syscalls/sys_enter_foo' perf event: No such file or directory",
      'syscalls/sys_enter_foo',
    ],
    [
      'raw_tp/foo',
      'raw_tracepoint',
      'ENOENT',
      "libbpf: prog 'handle_exec': failed to attach to raw tracepoint 'foo': -ENOENT",
      'foo',
    ],
    [
      'kprobe/foo',
      'kprobe',
      'EINVAL',
      "libbpf: failed to add legacy kprobe event for 'foo+0x0': Invalid argument\nlibbpf: prog 'handle_exec': failed to create kprobe 'foo+0x0' perf event: Invalid argument",
      'foo',
    ],
    ['kprobe.multi/foo*', 'kprobe', 'ESRCH', "libbpf: prog 'handle_exec': failed to attach: No such process", 'foo*'],
  ])('%s (%s, %s): nothing to attach to', (section, type, errno, tail, target) => {
    const finding = attempt(section, type, errno, tail)
    expect(finding.class).toBe('MISSING_ATTACH_TARGET')
    expect(finding.title).toContain(`no ${target} was found`)
    expect(finding.remedyYaml).toContain('attach: {required: false}')
    expect(finding.reproduce).toContain('--mode load_attach')
  })

  test.each([
    ['kprobe.multi/foo', 'kprobe', 'EINVAL', 'UNSUPPORTED_ATTACH_TYPE'],
    ['fentry/foo', 'tracing', 'ENOTSUPP', 'UNSUPPORTED_ATTACH_TYPE'],
    ['xdp', 'xdp', 'EBUSY', 'ATTACH_FAILURE'],
    ['kprobe/foo', 'kprobe', 'EPERM', 'POLICY_DENIED'],
    ['kprobe/foo', 'kprobe', 'EACCES', 'POLICY_DENIED'],
    ['tracepoint/sched/sched_process_fork', 'tracepoint', 'EACCES', 'ATTACH_FAILURE'],
  ])('%s (%s, %s) is %s', (section, type, errno, expected) => {
    expect(attempt(section, type, errno, '').class).toBe(expected)
  })

  test.each([
    ['the kernel has no attach type trace_kprobe_session', 'EINVAL', 'UNSUPPORTED_ATTACH_TYPE'],
    ['section "kprobe" names no kernel function: set "symbol" of "attach"', 'EINVAL', 'ATTACH_FAILURE'],
    ['the guest has no file /bin/x', 'ENOENT', 'MISSING_ATTACH_TARGET'],
  ])('%s: the validator knows what it tried', (message, name, expected) => {
    const attach = anAttach({verdict: 'fail', errno: {number: 22, name}, message})
    const libbpfTail = "libbpf: prog 'handle_exec': failed to attach: Invalid argument"
    const program = aProgram({section: 'kprobe', type: 'kprobe', attach})
    expect(only(findings({programs: [program], libbpfTail}))).toMatchObject({class: expected, words: message})
  })

  test('a failed attach that the manifest does not require is a warning', () => {
    const attach = anAttach({verdict: 'fail', required: false, errno: {number: 2, name: 'ENOENT'}, message: 'no'})
    const finding = only(findings({lanes: [aLane()], programs: [aProgram({attach})]}))
    expect(finding).toMatchObject({level: 'warning', remedyYaml: null})
  })

  test('programs that are not attached to anything are one notice for each type', () => {
    const attach = anAttach({verdict: 'skip', message: 'it is run, not attached'})
    const programs = ['a', 'b'].map(name => aProgram({name, type: 'syscall', section: 'syscall', attach}))
    const finding = only(findings({lanes: [aLane()], programs}))
    expect(finding).toMatchObject({class: 'NOT_ATTACHED', level: 'notice', program: null})
    expect(finding.title).toBe('syscall programs were loaded but not attached to anything: a, b')
  })

  test('a kind that does not fit the program is to be corrected, not left out', () => {
    const message = 'attach kind kprobe does not fit a tracepoint program'
    const attach = anAttach({verdict: 'fail', target: '', errno: {number: 22, name: 'EINVAL'}, message})
    const finding = only(findings({programs: [aProgram({name: 'count', attach})]}))
    expect(finding).toMatchObject({
      class: 'ATTACH_FAILURE',
      remedy: expect.stringMatching(/^Correct the `kind` of count in the manifest/),
    })
    expect(finding.remedyYaml).toBeNull()
  })
})
