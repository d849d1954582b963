import {channel} from 'node:diagnostics_channel'
import {withoutLogins} from './logins.ts'

/**
 * Areas of traces: programs of the host, QEMU, requests, the shared cache, facts from an earlier run, and the duration
 * of each phase.
 */
type TraceArea = 'program' | 'qemu' | 'http' | 'cache' | 'recalled' | 'snapshots' | 'time'

const traces = channel('bpfcompat')

/**
 * Publishes details for debugging, if somebody listens.
 *
 * @param message called only then
 */
export function trace(area: TraceArea, message: () => string): void {
  if (traces.hasSubscribers) traces.publish(`${area}: ${withoutLogins(message())}`)
}

/** Calls a listener for all traces of this process from now on. */
export function onTrace(listener: (line: string) => void): void {
  traces.subscribe(message => listener(String(message)))
}

/** Runs a phase and traces its duration. */
export async function timed<T>(phase: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  try {
    return await work()
  } finally {
    trace('time', () => `${phase} took ${((performance.now() - startedAt) / 1000).toFixed(2)} s`)
  }
}
