/** Progress of looking up and fetching a kernel. Bytes are compressed bytes. */
export type KernelProgress =
  | {step: 'resolving'}
  | {step: 'fetching'; what: string; bytes: number; total: number}
  | {step: 'note'; message: string}

export type OnProgress = (progress: KernelProgress) => void
