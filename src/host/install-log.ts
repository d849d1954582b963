import {appendFile, mkdir} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {withoutLogins} from '../base/logins.ts'
import {isBelow} from '../files/path.ts'
import type {ToolResult} from './tool.ts'

/** Log file of the output of package managers. */
export interface InstallLog {
  /** Path of the file, for messages. */
  name: string
  add(command: readonly string[], result: ToolResult): Promise<void>
}

/** Returns the log file of commands without a report directory. */
export function installLogIn(cacheDirectory: string): string {
  return join(cacheDirectory, 'install.log')
}

/** Makes a log of command lines and their outputs, without the logins of proxies and mirrors. */
export function createInstallLog(file: string, logger: Logger): InstallLog {
  return {
    name: isBelow(file, process.cwd()) ? relative(process.cwd(), file) : file,
    async add(command, {stdout, stderr, ended}) {
      const text = withoutLogins(
        `$ ${command.join(' ')}\n${[stdout, stderr].filter(part => part !== '').join('\n')}\n(ended with ${ended})\n`,
      )
      logger.debug(text)
      try {
        await mkdir(dirname(file), {recursive: true})
        await appendFile(file, text)
      } catch (thrown) {
        // If the disk is full, the package manager reports it.
        logger.debug(`${file} could not be written: ${errorMessage(thrown)}`)
      }
    },
  }
}
