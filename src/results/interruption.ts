import type {Interruption, LaneResult} from '../model/case.ts'

/** What came out, and why. */
export type Judgement = Pick<LaneResult, 'verdict' | 'reason'>

/** The kernel's death is a verdict; a case that was cut short is not. */
export function judgeInterruption(interruption: Interruption): Judgement {
  switch (interruption.kind) {
    case 'crash':
      return {verdict: 'fail', reason: `the kernel died: ${interruption.message}${duringOf(interruption.during)}`}
    case 'timeout':
      return {
        verdict: 'error',
        reason: `not done within ${interruption.seconds} s; raise \`timeout\` if it needs longer`,
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
