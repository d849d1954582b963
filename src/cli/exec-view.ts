import type {Logger} from '../base/logger.ts'
import type {Progress} from '../model/progress.ts'
import {describeState} from '../report/progress.ts'

/** Default kernel of `exec` and `shell`: the newest stable release of the default set. */
export const DEFAULT_KERNEL = 'debian-13-6.12'

/** Returns a view that prints only warnings and downloads, unless `verbose`: the user waits for the output of the program. */
export function execView(say: (text: string) => void, verbose: boolean): Logger & Progress {
  const last = new Map<string, string>()
  const detail = (text: string) => {
    if (verbose) say(text)
  }
  return {
    info: detail,
    warning: say,
    debug: detail,
    kernel(id, state) {
      const isLong = state.step === 'fetching' && state.total > 0
      if (!verbose && !isLong) return
      const text = state.step === 'fetching' ? `fetching ${state.what}` : describeState(state)
      if (last.get(id) !== text) say(`${id}: ${text}`)
      last.set(id, text)
    },
  }
}
