import {parseThreshold} from '../request/insns-threshold.ts'
import {type BaselineRequest, NO_BASELINE} from '../request/manifest.ts'
import type {Checking} from './checking.ts'
import type {WrittenBaseline} from './written.ts'

/** Returns how the manifest compares a run with the results of the base branch. */
export function baselineOf(written: WrittenBaseline | undefined, pointer: string, checking: Checking): BaselineRequest {
  if (written === undefined) return NO_BASELINE
  if (written.required === true && written.insns === undefined)
    checking.report(
      `${pointer}/required`,
      '`required` fails the run for growth beyond `insns`, which is missing; add it, for example `insns: +10%`',
    )
  return {
    insns: written.insns === undefined ? null : (parseThreshold(String(written.insns)) ?? null),
    required: written.required ?? false,
    place: checking.place(pointer),
  }
}
