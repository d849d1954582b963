import {setting} from '../base/setting.ts'
import {memoryLimit} from '../host/cgroup-memory.ts'
import type {MachineExit} from './machine.ts'

const MIB = 1024 ** 2

/** Reports whether QEMU was killed. The caller must know that this process did not do it. */
export function isKilled({signal, code}: MachineExit): boolean {
  // setpriv replaces itself with QEMU; a shell wrapper exits with 128 + SIGKILL.
  return signal === 'SIGKILL' || code === 137
}

/**
 * Returns what killed a guest, as far as it is known, and what to do.
 *
 * @param memoryMib memory of the guest in MiB
 * @param kills number of processes in our control group that the OOM killer killed since the guest started
 */
export function killWords(memoryMib: number, kills: number): string {
  const limit = memoryLimit()
  const fix = `Set a lower ${setting('concurrency')}, or ${limit === null ? 'use a machine with more memory' : 'raise the limit'}`
  if (kills > 0 || limit !== null) {
    const of = limit === null ? '' : `, whose control group may use ${Math.floor(limit.limitBytes / MIB)} MiB`
    return `the machine${of}, ran out of memory and killed the guest (QEMU with ${memoryMib} MiB${kills > 0 ? '' : ', with SIGKILL'}). ${fix}`
  }
  return `QEMU with ${memoryMib} MiB was killed from outside (SIGKILL), as the kernel does when a machine runs out of memory: see dmesg. ${fix}`
}
