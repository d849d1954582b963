/** What happens while a kernel is looked up and fetched. Bytes are compressed bytes. */
export type KernelProgress =
  | {step: 'resolving'}
  | {step: 'fetching'; what: string; bytes: number; total: number}
  | {step: 'note'; message: string}

export type OnProgress = (progress: KernelProgress) => void
