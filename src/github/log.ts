import {randomUUID} from 'node:crypto'
import {debug, info, isDebug, warning} from '@actions/core'
import {createPlainView, type LiveView} from '../report/progress.ts'
import {sanitise, withoutCommands} from '../text/clean.ts'

export interface ActionLog extends LiveView {
  /** Prints text that holds foreign words: no line of it is taken for a workflow command. */
  foreign(text: string): void
}

/** The step's log. A line that begins with `::` or `##[` would be a command to the runner. */
export function createActionLog(): ActionLog {
  // A reader of the log that has gone away takes no verdict with it.
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
