import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isAlive} from '../base/process-alive.ts'

/** `bpfcompat-<pid>-<random>`. */
const WORK_FOLDER = /^bpfcompat-(\d+)-\w{6}$/

/** A temporary folder for this run. Those of runs that were killed and could not clean up are taken away first. */
export async function createWorkFolder(): Promise<string> {
  const parent = tmpdir()
  // A folder that may be written and not listed serves as well.
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = WORK_FOLDER.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(parent, name), {recursive: true, force: true}).catch(() => {})
  }
  return mkdtemp(join(parent, `bpfcompat-${process.pid}-`))
}
