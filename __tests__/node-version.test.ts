import {expect, test} from '@jest/globals'
import {oldNodeWords} from '../src/node-version.ts'

test.each(['20.18.1', '20.19.0', '20.100.0', '21.0.0', '24.1.0', '25.0.0-nightly20251101'])(
  'Node %s is new enough',
  found => {
    expect(oldNodeWords(found, '/usr/bin/node', '20.18.1')).toBeUndefined()
  },
)

test.each(['20.18.0', '20.9.2', '18.20.8', '4.9.1', '0.12.18'])('Node %s is too old', found => {
  expect(oldNodeWords(found, '/usr/bin/node', '20.18.1')).toBe(
    `bpfcompat needs Node 20.18.1 or newer, but this is v${found} (/usr/bin/node): install a newer one, for example from https://nodejs.org/en/download, and run bpfcompat again`,
  )
})
