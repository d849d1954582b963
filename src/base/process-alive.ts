import {errorCode} from './errors.ts'

/**
 * Returns whether a process of this machine exists: signal 0 checks without sending one. EPERM means that it belongs to
 * another user.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return errorCode(thrown) === 'EPERM'
  }
}
