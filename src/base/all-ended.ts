/** Like `Promise.all`, but it fails only when all have ended: what the others still write to may then be taken away. */
export async function allEnded<T extends readonly unknown[]>(
  work: T,
): Promise<{-readonly [K in keyof T]: Awaited<T[K]>}> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
