import type {Errno} from '../../model/errno.ts'

/** Formats an errno for a sentence: `EINVAL (22)`. */
export function errnoWords(errno: Errno | null): string {
  return errno === null ? 'no error number' : `${errno.name} (${errno.number})`
}
