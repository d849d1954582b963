/** One reader that takes bytes from outside, and what it promises about them. */
export interface Target {
  name: string
  /** What it throws for input that it refuses: nothing at all; an Error that its caller puts into words; a UserError. */
  refusal: Refusal
  /** Inputs of the right shape, which cases are made of. */
  seeds(): Promise<readonly Buffer[]> | readonly Buffer[]
  /** Words of the format: what chance alone does not find. */
  words?: readonly (string | readonly number[])[]
  /** Makes what reads one input after the other. */
  open(folder: string): Reader
}

export type Refusal = 'none' | 'Error' | 'UserError'

export interface Reader {
  /** Reads one input and returns what was read. Throws its refusal. */
  read(input: Buffer): unknown
  /** Reads the same input in pieces, for readers of streams. What comes out must be the same. */
  readPieces?(pieces: readonly Buffer[]): unknown
}
