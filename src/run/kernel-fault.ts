import {UserError} from '../base/errors.ts'
import {machineFault} from '../base/machine-fault.ts'
import type {KernelResult} from '../model/kernel.ts'

/** Turns a fault of the machine, such as a full disk, into an error of this kernel: the results of other kernels are kept. */
export async function unlessRefused<T>(result: KernelResult, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    const fault = thrown instanceof UserError ? thrown : machineFault(thrown)
    if (fault === null) throw thrown
    result.error = fault.message
    return undefined
  }
}
