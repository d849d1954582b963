/**
 * The accelerator that was chosen for the kernels of the host's own architecture, and the proof or the reason in one sentence.
 * What ran a kernel in the end is with that kernel.
 */
export interface AcceleratorResult {
  used: 'kvm' | 'tcg'
  reason: string
}

/** What the user asked for. */
export type AcceleratorChoice = 'auto' | 'kvm' | 'tcg'
