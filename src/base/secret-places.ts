import {realpath} from 'node:fs/promises'
import {UserError} from './errors.ts'

/**
 * Rejects files that may hold secrets. Whoever opens a pull request controls the manifest, and a command may print
 * packed files: the environment of this process (/proc/self/environ) holds the job's tokens, and so does .git/config
 * after a checkout that persists them.
 *
 * @param source an existing path; symbolic links are followed
 * @throws UserError whose message continues a sentence that begins with the path
 */
export async function refuseSecrets(source: string): Promise<void> {
  const [, top, ...names] = (await realpath(source)).split('/')
  if (top === 'proc' || top === 'sys')
    throw new UserError(
      'contains data of this machine and is never copied to a guest; copy what you need to another file',
    )
  if (names.includes('.git'))
    throw new UserError(
      'may hold credentials of the checkout and is never copied to a guest; copy what you need to another file',
    )
}
