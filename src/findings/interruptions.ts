import type {Interruption} from '../model/case.ts'
import type {KernelWarning} from '../model/kernel.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf, type Explanation, type Step} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'

/** The finding of a case that did not come to its own end. A run that was cancelled says nothing about the artifact. */
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

/** As the marker says; without one, what came after a load that passed concerns the lanes that go deeper. */
function stepOf({result}: CaseContext, during: string | null): Step {
  const marked = / (\w+)$/.exec(during ?? '')?.[1]
  if (marked === 'command') return isTest(result) ? 'test' : 'command'
  if (marked === 'test') return 'test'
  if (result.lanes.every(({mode}) => mode === 'command')) return 'command'
  if (result.load?.verdict !== 'pass') return 'load'
  return marked === undefined && isTest(result) ? 'test' : 'attach'
}

/** Tests were begun, and not all of them came to their end. */
function isTest({tests}: CaseContext['result']): boolean {
  return tests.some(({verdict}) => verdict !== 'skip') && tests.some(({verdict}) => verdict !== 'pass')
}

/** kernel/watchdog.c, kernel/rcu/tree_stall.h, kernel/hung_task.c. */
const STALL = /soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/
const STALL_REMEDY =
  'A CPU was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machine can do it, too.'
const WARNING_REMEDY =
  'A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see whether a newer release of the kernel has it too.'

/** Oops, WARNING, lockdep …: the kernel lived on, but something in it is wrong. */
export function draftOfWarning(context: CaseContext, {message, during, excerpt}: KernelWarning): Draft {
  const draft = draftOf(
    context,
    'load',
    {
      class: 'KERNEL_WARNING',
      title: `the kernel ${STALL.test(message) ? 'reported a stall' : 'printed a warning'}${whileRunning(context, during)}`,
      remedy: `Read the whole trace in the console log. ${STALL.test(message) ? STALL_REMEDY : WARNING_REMEDY} One that is known and meant to stay goes under \`allow_kernel_warnings\` in the manifest.`,
    },
    {
      program: programOf(context, during),
      words: message,
      excerpt: excerpt === '' ? null : excerpt,
      log: context.kernel.consoleLog,
    },
  )
  // It decides no verdict: what a lane failed of has its own finding.
  return {...draft, level: 'warning'}
}

function explain(context: CaseContext, interruption: Exclude<Interruption, {kind: 'cancelled'}>): Explanation {
  switch (interruption.kind) {
    case 'timeout':
      return {
        class: 'TIMEOUT',
        title: `it was not done after ${interruption.seconds} s`,
        remedy: `Raise \`timeout\` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too long for it: reduce its paths.`,
        subject: 'timeout',
      }
    case 'crash':
      return {
        class: 'KERNEL_CRASH',
        title: `the kernel crashed${whileRunning(context, interruption.during)}`,
        remedy: `Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the program out on this release, and report it with the command below.`,
      }
    case 'killed':
      if (context.result.lanes.every(({mode}) => mode === 'command')) return loaderDied(interruption)
      return {
        class: 'CASE_DIED',
        title: `the process that loads it died ${endWords(interruption)}${whileRunning(context, interruption.during)}`,
        remedy:
          interruption.signal === 9
            ? 'Signal 9 without a timeout is the guest running out of memory: make the maps smaller.'
            : 'libbpf or the validator broke on this object: please report it with the object.',
        subject: `${interruption.signal}/${interruption.exitCode}`,
      }
    case 'lost':
      return {
        class: 'CASE_DIED',
        title: 'the guest was lost while it ran',
        remedy: 'This is no verdict on the artifact. Read the console log, then run it again.',
      }
  }
}

type Killed = Extract<Interruption, {kind: 'killed'}>

/** The process that has started the user's command and waits for it: only the command itself can have ended it. */
function loaderDied(killed: Killed): Explanation {
  return {
    class: 'CASE_DIED',
    title: `the process that runs the command died ${endWords(killed)}`,
    remedy:
      killed.signal === 9
        ? 'Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what it has started.'
        : 'A command must not end its parent ($PPID): let it end only what it has started. If it does not, please report this with the console log.',
    subject: `${killed.signal}/${killed.exitCode}`,
  }
}

function endWords({signal, exitCode}: Killed): string {
  return signal === 0 ? `with exit code ${exitCode}` : `of signal ${signal}`
}

/** `probe/handle_exec load` → ` during handle_exec load`; a whole-object step stands as `probe/- load`. */
function whileRunning({artifact}: CaseContext, during: string | null): string {
  if (during === null) return ''
  const own = `${artifact.name}/`
  return ` during ${during.startsWith(own) ? during.slice(own.length).replace(/^- /, '') : during}`
}

/** The program that a marker (`<artifact>/<program> <step>`) names, when the object has it. */
function programOf({artifact, result}: CaseContext, during: string | null): string | null {
  if (during?.startsWith(`${artifact.name}/`) !== true) return null
  const name = during.slice(artifact.name.length + 1).replace(/ \w+$/, '')
  return result.programs.some(program => program.name === name) ? name : null
}
