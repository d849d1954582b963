import {KERNELS} from '../e2e/bpfcompat.ts'

/**
 * The objects of the examples that load, fail, attach and behave; a command that crashes its kernel, and one that hangs. The
 * cases after the crash need another boot: one kernel has them.
 */
export function manifestOf(examples: string): string {
  return `kernels: [${KERNELS.join(', ')}]
defaults: {mode: load_attach, required: false}
artifacts:
  - {name: attaches, path: ${examples}/simple-pass.bpf.o}
  - {name: rejected, path: ${examples}/verifier-rejection.bpf.o, mode: load_only}
  - name: behaves
    path: ${examples}/behavior.bpf.o
    mode: behavior
    functional_tests:
      - name: an execve is seen
        command: /bin/busybox true
        expect_events: [{map: exec_events, min: 1, within: 5s, contains: /bin/busybox}]
        expect_runs: [{program: report_exec, min: 2, within: 5s}]
  - name: test-run
    path: ${examples}/test-run.bpf.o
    mode: behavior
    maps: [{name: blocked_ports, entries: [{key: 53, value: 1}]}]
    functional_tests:
      - name: blocked ports are dropped
        test_runs: [{program: filter_ports, expect_return: 1}]
  - {name: hangs, mode: command, path: ${examples}/simple-pass.bpf.o, command: sleep 1000, timeout: 3}
  - {name: crashes, mode: command, path: ${examples}/simple-pass.bpf.o, command: echo c > /proc/sysrq-trigger}
  - {name: after, path: ${examples}/simple-pass.bpf.o, kernels: [${KERNELS[0]}]}
`
}

/** One object that attaches: this manifest tests only KVM. */
export function smallManifestOf(examples: string, kernels: readonly string[]): string {
  return `kernels: [${kernels.join(', ')}]
artifacts:
  - {name: attaches, path: ${examples}/simple-pass.bpf.o, mode: load_attach}
`
}
