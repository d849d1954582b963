import {randomUUID} from 'node:crypto'
import {debug, info, isDebug, warning} from '@actions/core'
import {createPlainView, type LiveView} from '../report/progress.ts'
import {sanitise, withoutCommands} from '../text/clean.ts'

/** The log of a step. */
export interface ActionLog extends LiveView {
  /** Prints untrusted text: the runner takes no line of it for a workflow command. */
  foreign(text: string): void
}

/** Creates the step's log. The runner would take a line that starts with `::` or `##[` for a command. */
export function createActionLog(): ActionLog {
  // The run goes on if the reader of the log is gone.
  process.stdout.on('error', () => {})
  return {
    ...createPlainView(line => info(withoutCommands(line))),
    warning: message => warning(sanitise(message)),
    debug: message => {
      if (isDebug()) debug(sanitise(message))
    },
    foreign(text) {
      const token = randomUUID()
      info(`::stop-commands::${token}\n${text}\n::${token}::`)
    },
  }
}
