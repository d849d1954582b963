import {channel} from 'node:diagnostics_channel'
import {withoutLogins} from './logins.ts'

/** What is traced: programs of this machine, QEMU, requests, the shared cache, what an earlier run has found, and how long each phase took. */
export type TraceArea = 'program' | 'qemu' | 'http' | 'cache' | 'recalled' | 'snapshots' | 'time'

const traces = channel('bpfcompat')

/**
 * Says what helps to find out why something went wrong, where somebody listens.
 *
 * @param message made only then
 */
export function trace(area: TraceArea, message: () => string): void {
  if (traces.hasSubscribers) traces.publish(`${area}: ${withoutLogins(message())}`)
}

/** Hears all traces of this process from here on. */
export function onTrace(listener: (line: string) => void): void {
  traces.subscribe(message => listener(String(message)))
}

/** Runs a phase and traces how long it took. */
export async function timed<T>(phase: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  try {
    return await work()
  } finally {
    trace('time', () => `${phase} took ${((performance.now() - startedAt) / 1000).toFixed(2)} s`)
  }
}
