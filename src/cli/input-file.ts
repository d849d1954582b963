import {fstatSync, readFileSync, readlinkSync} from 'node:fs'

/**
 * Returns the file behind standard input, if it is a file and nothing was read from it. The guest gets it as a file, which is faster
 * than its serial port and can be read again.
 *
 * @returns its path; null for a pipe, a terminal, and a file that was deleted or partly read
 */
export function inputFile(descriptor = 0): string | null {
  try {
    if (!fstatSync(descriptor).isFile()) return null
    // proc(5): `pos:\t0`
    if (!/^pos:\s*0$/m.test(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))) return null
    const path = readlinkSync(`/proc/self/fd/${descriptor}`)
    return fstatSync(descriptor).nlink > 0 ? path : null
  } catch {
    return null
  }
}
