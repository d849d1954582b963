/** A place in a file of the user. Lines and columns count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A line of C, from the object's BTF. */
export interface SourceLine {
  /** The path in the repository, or else the path from the compiler (often absolute). */
  file: string
  /** Path in the repository, relative to its root, of the file that has this line; null if there is none. */
  path: string | null
  line: number
  column: number
  text: string
}
