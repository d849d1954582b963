/** A state, and the kernels that have it. */
export type On<State> = State & {kernels: string[]}
