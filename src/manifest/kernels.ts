import {type Checking, elements} from './checking.ts'
import {type KernelRequest, kernelName} from './model.ts'
import type {WrittenKernel} from './written.ts'

/** Kernels of a manifest or a matrix. The same kernel may stand there several times as different variants. */
export function kernelsOf(
  written: readonly WrittenKernel[] | undefined,
  pointer: string,
  checking: Checking,
): KernelRequest[] {
  const kernels = elements(written, pointer).map(({element, at}) => kernelRequest(element, at, checking))
  checking.reportDuplicates(
    kernels.map((kernel, index) => ({name: kernelName(kernel), pointer: `${pointer}/${index}`})),
    'kernel',
    '; give one of them a `variant`, such as `variant: bpf-lsm`',
  )
  return kernels
}

function kernelRequest(written: WrittenKernel, pointer: string, checking: Checking): KernelRequest {
  const settings: Exclude<WrittenKernel, string> = typeof written === 'string' ? {id: written} : written
  const {id, variant = null, required = true, timeout, cmdline = '', lsm = null} = settings
  return {
    id,
    variant,
    required,
    timeoutSeconds: checking.seconds(timeout, `${pointer}/timeout`) ?? null,
    cmdline,
    lsm,
    place: checking.place(pointer),
  }
}
