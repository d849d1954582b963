/** `error` is the fault of bpfcompat or of the host: it says nothing about the artifact. `skip` always has a reason. */
export type Verdict = 'pass' | 'fail' | 'skip' | 'error'
