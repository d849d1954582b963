/**
 * Like `Promise.all`, but rejects only after all promises have settled, so that files which they write can be removed.
 */
export async function allEnded<T extends readonly unknown[]>(
  work: T,
): Promise<{-readonly [K in keyof T]: Awaited<T[K]>}> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
