/** What a command tells, and how. */
export interface OutputOptions {
  json: boolean
  quiet: boolean
  /** What is for debugging as well: command lines, requests, times. */
  verbose: boolean
}
