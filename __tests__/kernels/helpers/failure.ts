/** Returns the message of a failure. */
export function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing failed',
    (error: Error) => error.message,
  )
}
