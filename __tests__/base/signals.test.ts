import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {abortingSignal, abortOnSignals, type Signals, signalCode} from '../../src/base/signals.ts'

let signals: Signals

beforeEach(() => {
  signals = abortOnSignals()
})

afterEach(() => signals.release())

test('the signal that aborted is known, with the exit code of a program that it ended', () => {
  expect(abortingSignal(signals.signal)).toBeNull()
  process.emit('SIGTERM', 'SIGTERM')
  expect(abortingSignal(signals.signal)).toBe('SIGTERM')
  expect([signalCode('SIGINT'), signalCode('SIGPIPE'), signalCode('SIGTERM')]).toEqual([130, 141, 143])
})

test('a closed pipe aborts as SIGPIPE does, also while a program takes the signals; the first signal counts', () => {
  signals.passTo(() => true)
  process.emit('SIGTERM', 'SIGTERM')
  expect(signals.signal.aborted).toBe(false)
  signals.raise('SIGPIPE')
  signals.raise('SIGTERM')
  expect(abortingSignal(signals.signal)).toBe('SIGPIPE')
})

test('an abort by anything else has no signal', () => {
  expect(abortingSignal(AbortSignal.abort())).toBeNull()
})
