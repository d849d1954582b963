import type {Interruption} from '../model/case.ts'
import type {KernelWarning} from '../model/kernel.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf, type Explanation, type Step} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'

/** Returns the draft of a case that was interrupted; none for a cancelled run, which says nothing about the artifact. */
export function draftsOfInterruption(context: CaseContext, interruption: Interruption): Draft[] {
  if (interruption.kind === 'cancelled') return []
  const during = 'during' in interruption ? interruption.during : null
  return [
    draftOf(context, stepOf(context, during), explain(context, interruption), {
      program: programOf(context, during),
      words: 'message' in interruption ? interruption.message : null,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.kernel.consoleLog,
    }),
  ]
}

/** Returns the step that the marker names. Without a marker, an interruption after a passed load concerns the deeper lanes. */
function stepOf({result}: CaseContext, during: string | null): Step {
  const marked = / (\w+)$/.exec(during ?? '')?.[1]
  if (marked === 'command') return isTest(result) ? 'test' : 'command'
  if (marked === 'test') return 'test'
  if (result.lanes.every(({mode}) => mode === 'command')) return 'command'
  if (result.load?.verdict !== 'pass') return 'load'
  return marked === undefined && isTest(result) ? 'test' : 'attach'
}

/** Returns whether tests began and not all of them finished. */
function isTest({tests}: CaseContext['result']): boolean {
  return tests.some(({verdict}) => verdict !== 'skip') && tests.some(({verdict}) => verdict !== 'pass')
}

/** kernel/watchdog.c, kernel/rcu/tree_stall.h, kernel/hung_task.c. */
const STALL = /soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/
const STALL_REMEDY =
  'Something held a CPU for seconds: check whether a program loops for that long (bpf_loop, an iterator over many items). Without KVM, a slow machine can also be the cause.'
const WARNING_REMEDY =
  'A WARNING in kernel/bpf is a kernel bug that this object triggers: report it, and check whether a newer release of the kernel has it too.'

/** Returns the draft of an Oops, WARNING, lockdep report …: the kernel continued, but something in it is wrong. */
export function draftOfWarning(context: CaseContext, {message, during, excerpt}: KernelWarning): Draft {
  const draft = draftOf(
    context,
    'load',
    {
      class: 'KERNEL_WARNING',
      title: `the kernel ${STALL.test(message) ? 'reported a stall' : 'printed a warning'}${whileRunning(context, during)}`,
      remedy: `Read the whole trace in the console log. ${STALL.test(message) ? STALL_REMEDY : WARNING_REMEDY} To accept this warning, add it to \`allow_kernel_warnings\` in the manifest.`,
    },
    {
      program: programOf(context, during),
      words: message,
      excerpt: excerpt === '' ? null : excerpt,
      log: context.kernel.consoleLog,
    },
  )
  // It changes no verdict: the failure of a lane has its own finding.
  return {...draft, level: 'warning'}
}

function explain(context: CaseContext, interruption: Exclude<Interruption, {kind: 'cancelled'}>): Explanation {
  switch (interruption.kind) {
    case 'timeout':
      return {
        class: 'TIMEOUT',
        title: `it did not finish within ${interruption.seconds} s`,
        remedy: `Raise \`timeout\` of the artifact in the manifest. If it stops at the same program every time, the verifier takes too long for that program: reduce its paths.`,
        subject: 'timeout',
      }
    case 'crash':
      return {
        class: 'KERNEL_CRASH',
        title: `the kernel crashed${whileRunning(context, interruption.during)}`,
        remedy: `Read the trace in the console log. A kernel that crashes because of a BPF program has a bug: leave the program out on this release, and report the bug with the command below.`,
      }
    case 'killed':
      if (context.result.lanes.every(({mode}) => mode === 'command')) return loaderDied(interruption)
      return {
        class: 'CASE_DIED',
        title: `the process that loads it died ${endWords(interruption)}${whileRunning(context, interruption.during)}`,
        remedy:
          interruption.signal === 9
            ? 'Make the maps smaller: signal 9 without a timeout means that the guest ran out of memory.'
            : 'Report this with the object: libbpf or the validator crashed on it.',
        subject: `${interruption.signal}/${interruption.exitCode}`,
      }
    case 'lost':
      return {
        class: 'CASE_DIED',
        title: 'the guest was lost while it ran',
        remedy: 'Read the console log, then run bpfcompat again. This is not a verdict on the artifact.',
      }
  }
}

type Killed = Extract<Interruption, {kind: 'killed'}>

/** Explains the death of the process that starts the user's command and waits for it: only the command can have ended it. */
function loaderDied(killed: Killed): Explanation {
  return {
    class: 'CASE_DIED',
    title: `the process that runs the command died ${endWords(killed)}`,
    remedy:
      killed.signal === 9
        ? 'Let the command use less memory, and end only processes that it started: signal 9 means that the guest ran out of memory, or that the command killed its parent.'
        : 'Let the command end only processes that it started, not its parent ($PPID). If it does not end its parent, report this with the console log.',
    subject: `${killed.signal}/${killed.exitCode}`,
  }
}

function endWords({signal, exitCode}: Killed): string {
  return signal === 0 ? `with exit code ${exitCode}` : `from signal ${signal}`
}

/** Formats `probe/handle_exec load` as ` during handle_exec load`; the marker of a whole-object step is `probe/- load`. */
function whileRunning({artifact}: CaseContext, during: string | null): string {
  if (during === null) return ''
  const own = `${artifact.name}/`
  return ` during ${during.startsWith(own) ? during.slice(own.length).replace(/^- /, '') : during}`
}

/** Returns the program that a marker (`<artifact>/<program> <step>`) names; null if the object does not have it. */
function programOf({artifact, result}: CaseContext, during: string | null): string | null {
  if (during?.startsWith(`${artifact.name}/`) !== true) return null
  const name = during.slice(artifact.name.length + 1).replace(/ \w+$/, '')
  return result.programs.some(program => program.name === name) ? name : null
}
