import {realpath} from 'node:fs/promises'
import {UserError} from './errors.ts'

/**
 * A manifest is data of whoever opens a pull request, and a command may print what is brought along: the environment of this
 * process (/proc/self/environ) holds the job's tokens, and so does .git/config after a checkout that keeps them.
 *
 * @param source a path that exists; its links are followed
 * @throws UserError that goes on behind the path
 */
export async function refuseSecrets(source: string): Promise<void> {
  const [, top, ...names] = (await realpath(source)).split('/')
  if (top === 'proc' || top === 'sys')
    throw new UserError(
      `tells of this machine, and is not brought to a guest; copy what is needed into a file of your own`,
    )
  if (names.includes('.git'))
    throw new UserError('may hold credentials of the checkout, and is not brought to a guest; copy what is needed')
}
