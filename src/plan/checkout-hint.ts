import {existsSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {resolve} from 'node:path'
import {UserError} from '../base/errors.ts'
import type {RunRequest} from '../request/run.ts'

/**
 * Does the work that reads the repository. When it fails in a workflow whose workspace has nothing of one, the step that
 * checks it out is the first thing to add.
 *
 * @throws UserError with the problems of the work, and this one before them
 */
export async function withCheckoutHint<T>(request: RunRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof UserError) || process.env.GITHUB_ACTIONS !== 'true') throw thrown
    const found = await whatIsMissing(request)
    if (found === undefined) throw thrown
    const message = `${found}; add \`- uses: actions/checkout@v7\` before this step`
    throw new UserError([{message}, ...thrown.problems], {cause: thrown})
  }
}

async function whatIsMissing({manifest, suite, objects, reportDirectory}: RunRequest): Promise<string | undefined> {
  const file = suite ?? manifest
  if (file === null && objects.length === 0) return undefined
  const entries = (await readdir('.')).filter(name => resolve(name) !== reportDirectory)
  if (entries.length === 0) return 'the workspace is empty: the repository is not checked out'
  if (file !== null && !existsSync(file) && !existsSync('.git'))
    return `the workspace has no \`.git\` and no \`${file}\`: the repository is not checked out`
  return undefined
}
