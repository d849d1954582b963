import type {Logger} from '../base/logger.ts'
import type {KernelState, Progress} from '../model/progress.ts'
import {sanitise} from '../text/clean.ts'

/** Where the run's progress is shown, and how it is taken away again. */
export interface LiveView extends Progress, Logger {
  /** Leaves the screen to the report. */
  close(): void
}

/**
 * A line for each step that matters, for logs that keep every line.
 *
 * @param verbose shows what is for debugging as well
 */
export function createPlainView(write: (line: string) => void, verbose = false): LiveView {
  const last = new Map<string, KernelState['step']>()
  return {
    kernel(id, state) {
      const repeated = last.get(id) === state.step && state.step !== 'case'
      last.set(id, state.step)
      if (!repeated && state.step !== 'waiting') write(`${id}: ${describeState(state)}`)
    },
    info: message => write(sanitise(message)),
    warning: message => write(`warning: ${sanitise(message)}`),
    debug: message => {
      if (verbose) write(sanitise(message))
    },
    close: () => {},
  }
}

/** Says nothing but warnings. */
export function createQuietView(write: (line: string) => void): LiveView {
  return {
    kernel: () => {},
    info: () => {},
    warning: message => write(`warning: ${sanitise(message)}`),
    debug: () => {},
    close: () => {},
  }
}

/** What a kernel is doing, in a few words. */
export function describeState(state: KernelState): string {
  switch (state.step) {
    case 'resolving':
      return 'looking it up'
    case 'fetching':
      return `fetching ${state.what}${state.bytes > 0 && state.total > 0 ? ` ${Math.floor((state.bytes / state.total) * 100)} %` : ''}`
    case 'waiting':
      return 'here, waiting for its turn'
    case 'booting':
    case 'resuming':
      return `${state.step} ${sanitise(state.release)}${state.boot > 1 ? ` (boot ${state.boot})` : ''}`
    case 'case':
      return `artifact ${state.position + 1} of ${state.count}: ${sanitise(state.artifact)}${state.doing === null ? '' : `, ${sanitise(state.doing)}`}`
    case 'done':
      return `${counted(state.verdicts)} in ${state.seconds.toFixed(1)} s`
    case 'probing':
      return `finding out what it can do (${state.position + 1} of ${state.count}: ${sanitise(state.what)})`
    case 'probed':
      return `${state.features} features found out in ${state.seconds.toFixed(1)} s`
    case 'examined':
      return `examined without a boot in ${state.seconds.toFixed(1)} s`
    case 'failed':
      return `no verdict: ${sanitise(state.message)}`
  }
}

function counted(verdicts: Record<string, number>): string {
  return Object.entries(verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ')
}
