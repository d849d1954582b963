/** Where a run says what it does. The core knows no other way out: terminal and Actions have one each. */
export interface Logger {
  info(message: string): void
  warning(message: string): void
  /** What helps to find out why something went wrong; shown only where somebody has asked for it. */
  debug(message: string): void
}
