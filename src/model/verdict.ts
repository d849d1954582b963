/** `error` is our side's or the machine's: it says nothing about the artifact. `skip` always has a reason. */
export type Verdict = 'pass' | 'fail' | 'skip' | 'error'
