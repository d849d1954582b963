import {setting} from '../base/setting.ts'
import {memoryLimit} from '../host/cgroup-memory.ts'
import type {MachineExit} from './machine.ts'

const MIB = 1024 ** 2

/** Whether somebody has killed QEMU. That this process has not must be known otherwise. */
export function isKilled({signal, code}: MachineExit): boolean {
  // setpriv is replaced by QEMU; a shell that wraps it answers 128 + SIGKILL.
  return signal === 'SIGKILL' || code === 137
}

/**
 * Says who killed a guest, as far as it can be known, and what to do.
 *
 * @param memoryMib what the guest had
 * @param kills how many processes of our control group the OOM killer has killed since the guest was started
 */
export function killWords(memoryMib: number, kills: number): string {
  const limit = memoryLimit()
  const fix = `Set ${setting('concurrency')} lower${limit === null ? ', or use a machine with more memory' : ', or raise the limit'}`
  if (kills > 0 || limit !== null) {
    const of = limit === null ? '' : `, whose control group may use ${Math.floor(limit.limitBytes / MIB)} MiB`
    return `the machine${of}, ran out of memory and killed the guest (QEMU with ${memoryMib} MiB${kills > 0 ? '' : ', by SIGKILL'}). ${fix}`
  }
  return `QEMU with ${memoryMib} MiB was killed from outside (SIGKILL), as the kernel does when a machine runs out of memory: see dmesg. ${fix}`
}
