/**
 * The accelerator that was selected for kernels of the host's architecture, and the proof or the reason in one sentence. Each
 * kernel records what actually ran it.
 */
export interface AcceleratorResult {
  used: 'kvm' | 'tcg'
  reason: string
}

/** The choice of the user. */
export type AcceleratorChoice = 'auto' | 'kvm' | 'tcg'
