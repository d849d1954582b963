import {appendFile, mkdir} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import {errorMessage} from '../base/errors.ts'
import type {Logger} from '../base/logger.ts'
import {withoutLogins} from '../base/logins.ts'
import {isBelow} from '../files/path.ts'
import type {ToolResult} from './tool.ts'

/** Where all that package managers write is kept. */
export interface InstallLog {
  /** The file, as a message names it. */
  name: string
  add(command: readonly string[], result: ToolResult): Promise<void>
}

/** Keeps command lines with their outputs in a file, without the logins of proxies and mirrors. */
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
        // What is on a disk that is full is told by the package manager.
        logger.debug(`${file} could not be written: ${errorMessage(thrown)}`)
      }
    },
  }
}
