import {fstatSync, readFileSync, readlinkSync} from 'node:fs'

/**
 * The file that standard input is, where it is one and nobody has read of it: the guest gets it as a file, which is faster than its
 * serial port, and it can be read again.
 *
 * @returns its path; null for a pipe, a terminal, and a file that is gone or was read in part
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
