/** A reader of untrusted bytes, and its contract. */
export interface Target {
  name: string
  /** What it throws for input that it refuses: nothing; an Error that its caller explains; a UserError. */
  refusal: Refusal
  /** Returns valid inputs, from which cases are created. */
  seeds(): Promise<readonly Buffer[]> | readonly Buffer[]
  /** Words of the format, which random edits would not find. */
  words?: readonly (string | readonly number[])[]
  /** Creates a reader of several inputs. */
  open(directory: string): Reader
}

export type Refusal = 'none' | 'Error' | 'UserError'

export interface Reader {
  /** Reads one input and returns the result. @throws its refusal */
  read(input: Buffer): unknown
  /** Reads the same input in pieces, for readers of streams. The result must be the same. */
  readPieces?(pieces: readonly Buffer[]): unknown
}
