import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {EventPayload} from '../../src/github/context.ts'

interface Examples {
  name: string
  examples: (EventPayload & {action?: string})[]
}

const all = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
) as Examples[]

/** Returns a copy of a payload that GitHub has sent. */
export function payloadOf(event: string, action?: string): EventPayload {
  const example = all
    .find(({name}) => name === event)
    ?.examples.find(own => action === undefined || own.action === action)
  if (example === undefined) throw new Error(`no example of ${event} ${action ?? ''}`)
  return structuredClone(example)
}
