import {describe, expect, test} from '@jest/globals'
import {createConsoleReader} from '../../src/guest/console.ts'

function read(...lines: string[]) {
  const reader = createConsoleReader()
  for (const line of lines) reader.line(line)
  return reader
}

describe('createConsoleReader', () => {
  test('charges a panic to the step of the last marker', () => {
    const reader = read(
      '[    0.900000] bpfcompat: monitor/probe_exec load\r',
      '[    1.000000] BUG: kernel NULL pointer dereference, address: 0000000000000000\r',
      '[    1.100000][    T1] Kernel panic - not syncing: Fatal exception in interrupt\r',
    )
    expect(reader.panic).toBe('Fatal exception in interrupt')
    expect(reader.during).toBe('monitor/probe_exec load')
    expect(reader.warnings).toEqual([
      {
        message: 'BUG: kernel NULL pointer dereference, address: 0000000000000000',
        during: 'monitor/probe_exec load',
        excerpt: `BUG: kernel NULL pointer dereference, address: 0000000000000000
Kernel panic - not syncing: Fatal exception in interrupt`,
      },
    ])
  })

  test.each([
    'WARNING: CPU: 0 PID: 71 at kernel/bpf/verifier.c:1234 check_cond+0x1/0x2',
    'WARNING: kernel/bpf/core.c:99 at bpf_prog_select_runtime+0x1/0x2, CPU#0: init/1',
    'WARNING: possible circular locking dependency detected',
    'Oops: general protection fault, probably for non-canonical address 0x0: 0000 [#1] SMP',
    'kernel BUG at mm/slub.c:1!',
    'watchdog: BUG: soft lockup - CPU#0 stuck for 26s! [init:71]',
    'INFO: task init:71 blocked for more than 120 seconds.',
    'rcu: INFO: rcu_preempt self-detected stall on CPU',
    'watchdog: Watchdog detected hard LOCKUP on cpu 0',
    'rcu: INFO: rcu_sched detected stalls on CPUs/tasks:',
    'WARNING: possible recursive locking detected',
    'WARNING: inconsistent lock state',
    'WARNING: HARDIRQ-safe -> HARDIRQ-unsafe lock order detected',
    'WARNING: suspicious RCU usage',
    'BUG: KASAN: slab-out-of-bounds in htab_map_update_elem+0x1/0x2',
    'BUG kmalloc-64 (Not tainted): Redzone overwritten',
    'divide error: 0000 [#1] SMP NOPTI',
    'list_add corruption. prev->next should be next (0), but was 1.',
    'unregister_netdevice: waiting for veth0 to become free. Usage count = 2',
    'kmemleak: 3 new suspected memory leaks (see /sys/kernel/debug/kmemleak)',
    'UBSAN: shift-out-of-bounds in net/core/filter.c:1:2',
  ])('reports %s', line => {
    expect(read(`[    2.000000] ${line}`).warnings).toEqual([{message: line, during: null, excerpt: line}])
  })

  test.each([
    'Spectre V2 : WARNING: Unprivileged eBPF is enabled with eIBRS on',
    'pci 0000:00:01.3: quirk: BUGS worked around',
    'random: crng init done',
  ])('ignores %s', line => {
    expect(read(`[    2.000000] ${line}`).warnings).toEqual([])
  })

  test('quotes the trace without the registers before it', () => {
    const [warning] = read(
      ...[
        'WARNING: CPU: 0 PID: 1 at a.c:1',
        'RIP: 0010:f+0x1/0x2',
        'Code: 90 90 <0f> 0b',
        'RSP: 0018:ff EFLAGS: 00000246',
      ],
      ...[
        'RAX: 00 RBX: 00 RCX: 00',
        'R10: 00 R11: 00 R12: 00',
        'CR2: 00 CR3: 00',
        'Call Trace:',
        ' <TASK>',
        ' g+0x1/0x2',
      ],
    ).warnings
    expect(warning?.excerpt).toBe('WARNING: CPU: 0 PID: 1 at a.c:1\nRIP: 0010:f+0x1/0x2\nCall Trace:\n g+0x1/0x2')
  })

  test('recognizes the messages of arm64 and s390x, and skips their registers', () => {
    const arm = read(
      'Unable to handle kernel NULL pointer dereference at virtual address 0000000000000000',
      ...['Mem abort info:', '  ESR = 0x0000000096000044', '  EC = 0x25: DABT (current EL), IL = 32 bits'],
      ...['pstate: 60000005 (nZCv daif)', 'pc : sysrq_handle_crash+0x20/0x30', 'lr : __handle_sysrq+0x9c/0x1a0'],
      ...[
        'sp : ffff80000b003c90',
        'x29: ffff80000b003c90 x28: ffff0000031a8000',
        'Call trace:',
        ' sysrq_handle_crash+0x20/0x30',
      ],
    )
    expect(arm.warnings[0]?.excerpt.split('\n').slice(1)).toEqual([
      'pc : sysrq_handle_crash+0x20/0x30',
      'lr : __handle_sysrq+0x9c/0x1a0',
      'Call trace:',
      ' sysrq_handle_crash+0x20/0x30',
    ])
    const s390 = read(
      'Oops: 0004 ilc:3 [#1] SMP',
      ...['Krnl PSW : 0704c00180000000 000000001f0a6e3c (f+0x1c/0x30)', '           R:0 T:1 IO:1 EX:1'],
      ...['Krnl GPRS: 0000000000000001 0000000000000000', '           0000000000000063 000000001f0a6e20'],
      ...['Krnl Code: 000000001f0a6e30: b90400b2', 'Call Trace:', ' [<000000001f0a6e3c>] f+0x1c/0x30'],
    )
    expect(s390.warnings[0]?.excerpt.split('\n').slice(1)).toEqual([
      'Krnl PSW : 0704c00180000000 000000001f0a6e3c (f+0x1c/0x30)',
      'Call Trace:',
      ' [<000000001f0a6e3c>] f+0x1c/0x30',
    ])
    expect(read('illegal operation: 0001 ilc:1 [#1] SMP').warnings).toHaveLength(1)
  })

  test('quotes a warning until the end of its dump or the next step, at most twenty lines', () => {
    const trace = Array.from({length: 30}, (_, line) => ` frame ${line}`)
    const [ended, stepped, long] = read(
      ...['WARNING: CPU: 0 PID: 1 at a.c:1', 'Call Trace:', '---[ end trace 0 ]---', 'unrelated'],
      ...['WARNING: CPU: 0 PID: 1 at b.c:1', 'bpfcompat: probe/- test', 'unrelated'],
      ...['WARNING: CPU: 0 PID: 1 at c.c:1', ...trace],
    ).warnings
    expect(ended?.excerpt).toBe('WARNING: CPU: 0 PID: 1 at a.c:1\nCall Trace:\n---[ end trace 0 ]---')
    expect(stepped?.excerpt).toBe('WARNING: CPU: 0 PID: 1 at b.c:1')
    expect(long?.excerpt.split('\n')).toHaveLength(20)
    expect(long?.during).toBe('probe/- test')
  })

  test('keeps the last line of a guest that died silently', () => {
    expect(read('[    0.1] Booting', '', '  ').lastLine).toBe('Booting')
  })
})
