/** The log of a run, the only output of the core. The terminal and GitHub Actions each implement it. */
export interface Logger {
  info(message: string): void
  warning(message: string): void
  /** Logs details for debugging, shown only on request. */
  debug(message: string): void
}
