import type {Logger} from '../base/logger.ts'
import type {KernelState, Progress} from '../model/progress.ts'
import {sanitise} from '../text/clean.ts'

/** Shows the progress of the run. */
export interface LiveView extends Progress, Logger {
  /** Clears the progress to make room for the report. */
  close(): void
}

/**
 * Creates a view that writes a line for each step that matters, for logs that keep every line.
 *
 * @param verbose shows debug messages too
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

/** Creates a view that writes only warnings. */
export function createQuietView(write: (line: string) => void): LiveView {
  return {
    kernel: () => {},
    info: () => {},
    warning: message => write(`warning: ${sanitise(message)}`),
    debug: () => {},
    close: () => {},
  }
}

/** Describes in a few words what a kernel is doing. */
export function describeState(state: KernelState): string {
  switch (state.step) {
    case 'resolving':
      return 'looking up the kernel'
    case 'fetching':
      return `fetching ${state.what}${state.bytes > 0 && state.total > 0 ? ` ${Math.floor((state.bytes / state.total) * 100)} %` : ''}`
    case 'waiting':
      return 'waiting'
    case 'booting':
    case 'resuming':
      return `${state.step} ${sanitise(state.release)}${state.boot > 1 ? ` (boot ${state.boot})` : ''}`
    case 'case':
      return `artifact ${state.position + 1} of ${state.count}: ${sanitise(state.artifact)}${state.doing === null ? '' : `, ${sanitise(state.doing)}`}`
    case 'done':
      return `${counted(state.verdicts)} in ${state.seconds.toFixed(1)} s`
    case 'probing':
      return `probing ${sanitise(state.what)} (${state.position + 1} of ${state.count})`
    case 'probed':
      return `${state.features} features probed in ${state.seconds.toFixed(1)} s`
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
