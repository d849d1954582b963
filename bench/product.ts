import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {execa} from 'execa'
import {packageRoot} from '../src/base/package-root.ts'

/** The cost of one run of the product. */
export interface Cost {
  /** Milliseconds from the start of the process to its end. */
  wall: number
  /** Milliseconds from the start of the process to the start of the first guest. */
  firstQemu: number
  /** Peaks of the resident memory, in MiB. */
  nodeMib: number
  qemuMib: number
}

/** Runs `bpfcompat run` and measures its cost: see costOf. */
export function costOfRun(args: readonly string[], exitCode: number): Promise<Cost> {
  return costOf(['run', ...args, '--quiet'], exitCode)
}

/**
 * Runs `bpfcompat` and measures its cost.
 *
 * @param exitCode the expected exit code
 * @throws Error with its output, if it exits with another code
 */
export async function costOf(args: readonly string[], exitCode: number): Promise<Cost> {
  const startedAt = performance.now()
  const child = execa(process.execPath, [join(packageRoot, 'dist/cli.js'), ...args], {
    cwd: packageRoot,
    reject: false,
  })
  const cost: Cost = {wall: 0, firstQemu: 0, nodeMib: 0, qemuMib: 0}
  const watch = setInterval(() => {
    const guests = childrenOf(child.pid ?? 0).filter(pid => commandOf(pid).includes('-kernel'))
    if (guests.length > 0 && cost.firstQemu === 0) cost.firstQemu = performance.now() - startedAt
    cost.nodeMib = Math.max(cost.nodeMib, peakMib(child.pid ?? 0))
    cost.qemuMib = Math.max(cost.qemuMib, ...guests.map(peakMib))
  }, 5)
  const ended = await child
  clearInterval(watch)
  if (ended.exitCode !== exitCode)
    throw new Error(`the run ended with ${ended.exitCode}: ${ended.stdout}${ended.stderr}`)
  return {...cost, wall: performance.now() - startedAt}
}

/** Returns the child processes: proc(5). */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap(task =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function peakMib(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
