import type {Interruption} from '../model/case.ts'
import type {KernelWarning} from '../model/kernel.ts'
import {type Draft, draftOf, type Step} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {explainByAll} from './explain.ts'
import type {CaseContext} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'
import type {Words} from './model/rule.ts'
import {INTERRUPTION_RULES, type InterruptionFacts, WARNING_RULES} from './rules/interruptions.ts'

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

/** Returns the draft of an Oops, WARNING, lockdep report …: the kernel continued, but something in it is wrong. */
export function draftOfWarning(context: CaseContext, {message, during, excerpt}: KernelWarning): Draft {
  const symptoms = {text: message, errno: null, facts: null, words: {during: whileRunning(context, during)}}
  const explanation = explainByAll(WARNING_RULES, symptoms).explanation
  const draft = draftOf(context, 'load', explanation, {
    program: programOf(context, during),
    words: message,
    excerpt: excerpt === '' ? null : excerpt,
    log: context.kernel.consoleLog,
  })
  // It changes no verdict: the failure of a lane has its own finding.
  return {...draft, level: 'warning'}
}

function explain(context: CaseContext, interruption: InterruptionFacts['interruption']): Explanation {
  const symptoms = {text: '', errno: null, facts: {context, interruption}, words: wordsOf(context, interruption)}
  return explainByAll(INTERRUPTION_RULES, symptoms).explanation
}

function wordsOf(context: CaseContext, interruption: InterruptionFacts['interruption']): Words {
  switch (interruption.kind) {
    case 'timeout':
      return {seconds: String(interruption.seconds)}
    case 'crash':
      return {during: whileRunning(context, interruption.during)}
    case 'killed': {
      const {signal, exitCode, during} = interruption
      return {
        during: whileRunning(context, during),
        end: signal === 0 ? `with exit code ${exitCode}` : `from signal ${signal}`,
        status: `${signal}/${exitCode}`,
      }
    }
    case 'lost':
      return {}
  }
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
