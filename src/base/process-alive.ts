import {errorCode} from './errors.ts'

/** Whether a process of this machine is there: signal 0 asks without sending. One of somebody else's answers with EPERM. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return errorCode(thrown) === 'EPERM'
  }
}
