import {AsyncLocalStorage} from 'node:async_hooks'

/** Receives a line, without its line break. */
type Take = (line: string) => void

const takers = new AsyncLocalStorage<Take>()
let watching: typeof process.stdout.write | undefined

/**
 * Runs work and captures the lines that its libraries print to standard output: workflow commands among them would become
 * annotations. The asynchronous context identifies them, so that the output of other work passes. Commands that mask secrets
 * pass too, and so does debug output if it is enabled.
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
