import {describe, expect, test} from '@jest/globals'
import {guest} from './scripted-guest.ts'

describe('deadlines', () => {
  test.concurrent('a case that does not end is killed, and a guest that does not answer is lost', async () => {
    const outcome = await guest('await hello(); await start(0); await wait(60000)', {timeoutSeconds: 1})
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'crash', message: 'it hung'})
  }, 20_000)

  test('cannot be extended by another hello', async () => {
    const outcome = await guest('await hello(); await start(0); for (;;) { await hello(); await wait(100) }', {
      timeoutSeconds: 3,
    })
    expect(outcome.cases.get(0)?.interruption).toEqual({
      kind: 'lost',
      message: 'the guest broke the protocol: it sent `hello` twice',
    })
  })

  test('a cancelled run ends at once, without another boot', async () => {
    const controller = new AbortController()
    const outcome = await guest('await hello(); await start(0); await wait(60000)', {
      cases: 2,
      signal: controller.signal,
      onProgress: ({step}) => {
        if (step === 'case') controller.abort(new Error('SIGINT'))
      },
    })
    expect(outcome).toMatchObject({boots: 1, error: null})
    expect(outcome.cases.get(0)?.interruption).toEqual({kind: 'cancelled'})
    expect(outcome.cases.size).toBe(1)
  })
})
