import {expect, test} from '@jest/globals'
import type {ArtifactCases} from '../../src/cases/artifact-cases.ts'
import {outcomesOf} from '../../src/cases/artifact-result.ts'
import {anArtifactRequest} from '../requests.ts'
import {outcome, record} from '../run/case-records.ts'

const cases: ArtifactCases = {
  artifact: {name: 'a', path: 'a', request: anArtifactRequest({}), object: null, targets: [], defect: undefined},
  object: 0,
  command: 1,
  root: '/r',
  hostFixups: [],
}

const guest = (...found: [number, ReturnType<typeof outcome>][]) =>
  ({cases: new Map(found)}) as Parameters<typeof outcomesOf>[1]

test('a guest that could not create the peer gives no verdict, and reports why', () => {
  const refused = outcome([
    record('peer_refused', {
      errno: 95,
      message: 'make veth0: Operation not supported: the kernel needs the module veth',
    }),
  ])
  expect(outcomesOf(cases, guest([0, outcome([])], [1, refused]), null, false).obstacle).toBe(
    'the guest could not make veth0: Operation not supported: the kernel needs the module veth, which `network: veth` needs',
  )
})

test('a case that was not reached is lost, and the other case of the artifact keeps its result', () => {
  expect(outcomesOf(cases, guest([0, outcome([])]), 'the kernel died', false)).toMatchObject({
    obstacle: null,
    commandOutcome: {interruption: {kind: 'lost', message: 'the kernel died'}},
  })
  expect(outcomesOf(cases, guest(), 'the kernel died', false).obstacle).toBe('the kernel died')
})
