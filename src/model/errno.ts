import {constants} from 'node:os'

/** Errnos that are internal to the kernel, but sometimes returned: include/linux/errno.h. */
const KERNEL_ONLY: Record<number, string> = {512: 'ERESTARTSYS', 517: 'EPROBE_DEFER', 524: 'ENOTSUPP', 525: 'EBADTYPE'}

const names = new Map<number, string>(Object.entries(constants.errno).map(([name, number]) => [number, name]))
// Two names for one number: use the one in the kernel's sources.
names.set(constants.errno.EAGAIN, 'EAGAIN')
names.set(constants.errno.EOPNOTSUPP, 'EOPNOTSUPP')

/** Returns an errno of the guest with its name; null for 0. Guests and hosts run Linux, so the numbers are the same. */
export function errnoOf(number: number): Errno | null {
  if (number === 0) return null
  return {number, name: names.get(number) ?? KERNEL_ONLY[number] ?? `errno ${number}`}
}

/** An errno from the guest: `{number: 22, name: 'EINVAL'}`. */
export interface Errno {
  number: number
  name: string
}
