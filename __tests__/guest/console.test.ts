import {describe, expect, test} from '@jest/globals'
import {createConsoleReader} from '../../src/guest/console.ts'

function read(...lines: string[]) {
  const reader = createConsoleReader()
  for (const line of lines) reader.line(line)
  return reader
}

describe('createConsoleReader', () => {
  test('charges a panic to the step whose marker came last', () => {
    const reader = read(
      '[    0.900000] bpfcompat: monitor/probe_exec load\r',
      '[    1.000000] BUG: kernel NULL pointer dereference, address: 0000000000000000\r',
      '[    1.100000][    T1] Kernel panic - not syncing: Fatal exception in interrupt\r',
    )
    expect(reader.panic).toBe('Fatal exception in interrupt')
    expect(reader.during).toBe('monitor/probe_exec load')
    expect(reader.warnings).toEqual([
      {message: 'BUG: kernel NULL pointer dereference, address: 0000000000000000', during: 'monitor/probe_exec load'},
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
    'UBSAN: shift-out-of-bounds in net/core/filter.c:1:2',
  ])('sees %s', line => {
    expect(read(`[    2.000000] ${line}`).warnings).toEqual([{message: line, during: null}])
  })

  test.each([
    'Spectre V2 : WARNING: Unprivileged eBPF is enabled with eIBRS on',
    'pci 0000:00:01.3: quirk: BUGS worked around',
    'random: crng init done',
  ])('passes over %s', line => {
    expect(read(`[    2.000000] ${line}`).warnings).toEqual([])
  })

  test('keeps the last words of a guest that died silently', () => {
    expect(read('[    0.1] Booting', '', '  ').lastLine).toBe('Booting')
  })
})
