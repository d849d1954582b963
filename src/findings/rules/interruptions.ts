import type {Interruption} from '../../model/case.ts'
import type {CaseContext} from '../model/context.ts'
import type {Rule} from '../model/rule.ts'

/** How a case ended before its time. A cancelled run says nothing about the artifact. */
export interface InterruptionFacts {
  context: CaseContext
  interruption: Exclude<Interruption, {kind: 'cancelled'}>
}

/** Words: `{during}` (` during handle_exec load`, or nothing), `{seconds}`, `{end}` (`with exit code 3`), `{status}`. */
export type InterruptionRule = Rule<InterruptionFacts>

/** Cases that were interrupted, and commands that died. */
export const INTERRUPTION_RULES: readonly InterruptionRule[] = [
  {
    kind: 'timeout',
    class: 'TIMEOUT',
    probe: ({interruption}) => interruption.kind === 'timeout',
    title: 'it did not finish within {seconds} s',
    remedy:
      'Raise `timeout` of the artifact in the manifest. If it stops at the same program every time, the verifier takes too long for that program: reduce its paths.',
    subject: 'timeout',
  },
  {
    kind: 'crash',
    class: 'KERNEL_CRASH',
    probe: ({interruption}) => interruption.kind === 'crash',
    title: 'the kernel crashed{during}',
    remedy:
      'Read the trace in the console log. A kernel that crashes because of a BPF program has a bug: leave the program out on this release, and report the bug with the command below.',
  },
  {
    kind: 'command out of memory',
    class: 'CASE_DIED',
    // Only the command can have ended the process that starts it and waits for it.
    probe: facts => isOfCommand(facts) && isKilled(facts),
    title: 'the process that runs the command died {end}',
    remedy:
      'Let the command use less memory, and end only processes that it started: signal 9 means that the guest ran out of memory, or that the command killed its parent.',
    subject: '{status}',
  },
  {
    kind: 'command that ends its parent',
    class: 'CASE_DIED',
    probe: isOfCommand,
    title: 'the process that runs the command died {end}',
    remedy:
      'Let the command end only processes that it started, not its parent ($PPID). If it does not end its parent, report this with the console log.',
    subject: '{status}',
  },
  {
    kind: 'out of memory',
    class: 'CASE_DIED',
    probe: isKilled,
    title: 'the process that loads it died {end}{during}',
    remedy: 'Make the maps smaller: signal 9 without a timeout means that the guest ran out of memory.',
    subject: '{status}',
  },
  {
    kind: 'crash of the validator',
    class: 'CASE_DIED',
    probe: ({interruption}) => interruption.kind === 'killed',
    title: 'the process that loads it died {end}{during}',
    remedy: 'Report this with the object: libbpf or the validator crashed on it.',
    subject: '{status}',
  },
  {
    kind: 'lost guest',
    class: 'CASE_DIED',
    title: 'the guest was lost while it ran',
    remedy: 'Read the console log, then run bpfcompat again. This is not a verdict on the artifact.',
  },
]

/** Returns whether the process that runs a command died. */
function isOfCommand({context, interruption}: InterruptionFacts): boolean {
  return interruption.kind === 'killed' && context.result.lanes.every(({mode}) => mode === 'command')
}

function isKilled({interruption}: InterruptionFacts): boolean {
  return interruption.kind === 'killed' && interruption.signal === 9
}

/** What the kernel printed while it continued: an Oops, WARNING, lockdep report … `text` matches its first line. */
export const WARNING_RULES: readonly Rule[] = [
  {
    kind: 'stall',
    class: 'KERNEL_WARNING',
    // kernel/watchdog.c, kernel/rcu/tree_stall.h, kernel/hung_task.c.
    text: [/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/],
    title: 'the kernel reported a stall{during}',
    remedy:
      'Read the whole trace in the console log. Something held a CPU for seconds: check whether a program loops for that long (bpf_loop, an iterator over many items). Without KVM, a slow machine can also be the cause. To accept this warning, add it to `allow_kernel_warnings` in the manifest.',
  },
  {
    kind: 'warning',
    class: 'KERNEL_WARNING',
    title: 'the kernel printed a warning{during}',
    remedy:
      'Read the whole trace in the console log. A WARNING in kernel/bpf is a kernel bug that this object triggers: report it, and check whether a newer release of the kernel has it too. To accept this warning, add it to `allow_kernel_warnings` in the manifest.',
  },
]
