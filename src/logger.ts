/** Where a run says what it does. The core knows no other way out: terminal and Actions have one each. */
export interface Logger {
  info(message: string): void
  warning(message: string): void
}
