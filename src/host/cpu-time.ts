import {readFileSync} from 'node:fs'

/** Unit of the times in /proc: USER_HZ, which is 100 on all supported architectures (proc(5), sysconf(3)). */
const TICKS_PER_SECOND = 100

/**
 * Returns the CPU time in seconds of a process with all its threads, including a guest in KVM: `utime` and `stime`, fields 14
 * and 15 of /proc/PID/stat (proc(5)). Null if there is no such process.
 *
 * @param pid process id; undefined if it could not be started
 */
export function cpuSeconds(pid: number | undefined): number | null {
  if (pid === undefined) return null
  try {
    return cpuSecondsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return null
  }
}

/** Parses the text of the file. The name of the program can contain spaces and parentheses. */
export function cpuSecondsOf(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null
}
