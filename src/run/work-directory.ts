import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isAlive} from '../base/process-alive.ts'

/** `bpfcompat-<pid>-<random>`. */
const WORK_DIRECTORY = /^bpfcompat-(\d+)-\w{6}$/

/** Creates a temporary directory for this run, after it removed those of killed runs that could not clean up. */
export async function createWorkDirectory(): Promise<string> {
  const parent = tmpdir()
  // The parent may be writable but not readable.
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = WORK_DIRECTORY.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(parent, name), {recursive: true, force: true}).catch(() => {})
  }
  return mkdtemp(join(parent, `bpfcompat-${process.pid}-`))
}
