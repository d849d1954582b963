import {errorCode, errorMessage, UserError} from './errors.ts'

/**
 * Why the system refused to read or write, and what to do; errno(3).
 *
 * @returns undefined for what is no answer of the system's about a file or a limit
 */
export function systemReason(code: string | undefined): string | undefined {
  switch (code) {
    case 'ENOSPC':
      return 'no space left on the device; free some space there'
    case 'EDQUOT':
      return 'your disk quota is used up; free some space there'
    case 'EFBIG':
      return 'the file is larger than this process may write; raise the limit (`ulimit -f`)'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; change the rights of the folder'
    case 'EROFS':
      return 'the file system is read-only'
    case 'EIO':
      return 'the disk reports an I/O error'
    case 'ENOENT':
      return 'the folder was removed meanwhile'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file is in the way'
    case 'ENAMETOOLONG':
      return 'the name is longer than the file system takes'
    case 'EMFILE':
    case 'ENFILE':
      return 'too many open files; raise the limit (`ulimit -n`)'
    case 'EAGAIN':
    case 'ENOMEM':
      return 'the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less at a time'
    default:
      return undefined
  }
}

/** A call that Node made for us and the system refused. */
interface SystemError {
  syscall: string
  path?: unknown
}

/**
 * What the system refused wherever it was asked, as a problem of the machine's: such an error is no defect of ours.
 *
 * @returns null for any other error
 */
export function machineFault(thrown: unknown): UserError | null {
  const reason = systemReason(errorCode(thrown))
  if (reason === undefined || !isSystemError(thrown)) return null
  const {syscall, path} = thrown
  const what = typeof path === 'string' ? `${syscall} ${path}` : errorMessage(thrown)
  return new UserError(`this machine refused ${what}: ${reason}`, {cause: thrown})
}

function isSystemError(thrown: unknown): thrown is SystemError {
  return typeof thrown === 'object' && thrown !== null && 'syscall' in thrown && typeof thrown.syscall === 'string'
}
