/** What a command prints. */
export interface OutputOptions {
  json: boolean
  quiet: boolean
  /** Also prints what helps debugging: command lines, requests, times. */
  verbose: boolean
}
