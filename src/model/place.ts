/** A place in a file of the user's. Lines and columns count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A line of C as the object's BTF has it. */
export interface SourceLine {
  /** As the repository has it, else as the compiler wrote it (often absolute). */
  file: string
  /** Path in the repository, relative to its root, of the file that has this line; null when there is none. */
  path: string | null
  line: number
  column: number
  text: string
}
