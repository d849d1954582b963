import type {Interruption, KernelWarning} from '../results/model.ts'
import {type CaseContext, type Draft, draftOf, type Explanation, type Step} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'

/** The finding of a case that did not come to its own end. A run that was cancelled says nothing about the artifact. */
export function draftsOfInterruption(context: CaseContext, interruption: Interruption): Draft[] {
  if (interruption.kind === 'cancelled') return []
  const during = 'during' in interruption ? interruption.during : null
  return [
    draftOf(context, stepOf(context), explain(context, interruption), {
      program: programOf(context, during),
      words: 'message' in interruption ? interruption.message : null,
      excerpt: libbpfExcerpt(context.result.libbpfTail),
      log: context.kernel.consoleLog,
    }),
  ]
}

/** What came after a load that passed concerns the lanes that go deeper. */
function stepOf({result}: CaseContext): Step {
  return result.load?.verdict === 'pass' ? 'attach' : 'load'
}

/** Oops, WARNING, lockdep …: the kernel lived on, but something in it is wrong. */
export function draftOfWarning(context: CaseContext, {message, during}: KernelWarning): Draft {
  return draftOf(
    context,
    'load',
    {
      class: 'KERNEL_WARNING',
      title: `the kernel printed a warning${whileRunning(context, during)}`,
      remedy: `Read the whole trace in the console log. A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see whether a newer release of the kernel has it too.`,
    },
    {program: programOf(context, during), words: message, log: context.kernel.consoleLog},
  )
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
      return {
        class: 'CASE_DIED',
        title: `the process that loads it died ${interruption.signal === 0 ? `with exit code ${interruption.exitCode}` : `of signal ${interruption.signal}`}${whileRunning(context, interruption.during)}`,
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
