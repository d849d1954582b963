import {errorCode, errorMessage, UserError} from './errors.ts'

/**
 * Returns why the system refused to read or write, and what to do; see errno(3).
 *
 * @returns undefined for codes that are not about a file or a limit
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
      return 'permission denied; change the permissions of the directory'
    case 'EROFS':
      return 'the file system is read-only'
    case 'EIO':
      return 'the disk reports an I/O error'
    case 'ENOENT':
      return 'the directory was removed in the meantime'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file is in the way'
    case 'ENAMETOOLONG':
      return 'the name is longer than the file system allows'
    case 'EMFILE':
    case 'ENFILE':
      return 'too many open files; raise the limit (`ulimit -n`)'
    case 'EAGAIN':
    case 'ENOMEM':
      return 'the system is out of memory or processes; raise the limit (`ulimit -u`), or run less at a time'
    default:
      return undefined
  }
}

/** The error of a system call that Node made. */
interface SystemError {
  syscall: string
  path?: unknown
}

/**
 * Converts the error of a refused system call to a problem of the machine, which is not a defect of bpfcompat.
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
