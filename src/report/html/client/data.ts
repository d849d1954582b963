import type {Results} from '../../../model/results.ts'
import {all, found} from './dom.ts'

let unpacked: Promise<Results> | undefined

/** Returns the results of the run, unpacked once. */
export function results(): Promise<Results> {
  unpacked ??= unpack(found('#results')).then(text => JSON.parse(text) as Results)
  return unpacked
}

/** A log that is embedded in the page. */
export interface Log {
  path: string
  bytes: number
  extent: 'whole' | 'end' | 'none'
  reason: string
  text(): Promise<string>
}

/** Returns a log by its path; undefined if the results do not name it. */
export function logAt(path: string): Log | undefined {
  logs ??= new Map(all<HTMLScriptElement>('script[data-path]').map(script => [script.dataset.path ?? '', script]))
  const script = logs.get(path)
  if (script === undefined) return undefined
  const {bytes = '0', extent, reason = ''} = script.dataset
  return {
    path,
    bytes: Number(bytes),
    extent: extent === 'whole' || extent === 'end' ? extent : 'none',
    reason,
    text: () => unpack(script),
  }
}

let logs: Map<string, HTMLScriptElement> | undefined

/** Unpacks gzip in base64 (RFC 1952 and 4648). */
async function unpack(script: Element): Promise<string> {
  const packed = Uint8Array.from(atob(script.textContent ?? ''), character => character.charCodeAt(0))
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
