import type {Interruption, LaneResult} from '../model/case.ts'

/** A verdict and its reason. */
export type Judgement = Pick<LaneResult, 'verdict' | 'reason'>

/** Returns the judgement of an interrupted case. A kernel crash is a failure; any other interruption is an error. */
export function judgeInterruption(interruption: Interruption): Judgement {
  switch (interruption.kind) {
    case 'crash':
      return {verdict: 'fail', reason: `the kernel crashed: ${interruption.message}${duringOf(interruption.during)}`}
    case 'timeout':
      return {
        verdict: 'error',
        reason: `did not finish within ${interruption.seconds} s; raise \`timeout\` if it needs longer`,
      }
    case 'killed':
      return {
        verdict: 'error',
        reason: `its process died (${interruption.signal === 0 ? `exit code ${interruption.exitCode}` : `signal ${interruption.signal}`})${duringOf(interruption.during)}`,
      }
    case 'lost':
      return {verdict: 'error', reason: interruption.message}
    case 'cancelled':
      return {verdict: 'error', reason: 'cancelled'}
  }
}

function duringOf(during: string | null): string {
  return during === null ? '' : ` (during ${during})`
}
