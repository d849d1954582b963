import {AsyncLocalStorage} from 'node:async_hooks'

/** Takes a line, without its end. */
type Take = (line: string) => void

const takers = new AsyncLocalStorage<Take>()
let watching: typeof process.stdout.write | undefined

/**
 * Runs work whose libraries print to standard output, and takes their lines instead: workflow commands among them would
 * become annotations. Told apart by the asynchronous context, so what others print meanwhile passes. Secrets to mask pass,
 * too, and debugging lines where somebody has asked for them.
 */
export function captureOutput<T>(take: Take, work: () => Promise<T>): Promise<T> {
  watch()
  return takers.run(take, work)
}

function watch(): void {
  const {stdout} = process
  if (stdout.write === watching) return
  const write = stdout.write.bind(stdout) as typeof stdout.write
  watching = ((chunk: Uint8Array | string, ...rest: never[]) => {
    const take = takers.getStore()
    if (take === undefined) return write(chunk, ...rest)
    for (const line of Buffer.from(chunk).toString('utf8').split('\n')) {
      if (line === '') continue
      if (line.startsWith('::add-mask::') || (line.startsWith('::debug::') && process.env.RUNNER_DEBUG === '1'))
        write(`${line}\n`)
      take(line)
    }
    return true
  }) as typeof stdout.write
  stdout.write = watching
}
