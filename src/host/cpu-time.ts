import {readFileSync} from 'node:fs'

/** Of the times in /proc: USER_HZ, which is 100 on every architecture that we run on (proc(5), sysconf(3)). */
const TICKS_PER_SECOND = 100

/**
 * Returns the CPU time that a process has had with all its threads, that of a guest in KVM among it, in seconds: `utime` and
 * `stime`, fields 14 and 15 of /proc/PID/stat (proc(5)). Null when there is no such process.
 *
 * @param pid of the process; undefined: it could not be started
 */
export function cpuSeconds(pid: number | undefined): number | null {
  if (pid === undefined) return null
  try {
    return cpuSecondsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return null
  }
}

/** The same out of the file's text: the name of the program may have spaces and parentheses in it. */
export function cpuSecondsOf(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null
}
