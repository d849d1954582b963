import {describe} from '@jest/globals'
import {COMMAND_RULES, TEST_COMMAND_RULES} from '../../../src/findings/rules/commands.ts'
import {EXPECTATION_RULES, type ExpectationFacts} from '../../../src/findings/rules/expectations.ts'
import {INTERRUPTION_RULES, type InterruptionFacts, WARNING_RULES} from '../../../src/findings/rules/interruptions.ts'
import type {ExpectationResult} from '../../../src/model/test.ts'
import {aLane} from '../../model/case.ts'
import {aKernel} from '../../model/kernel.ts'
import {aMap} from '../../model/map.ts'
import {aProgram} from '../../model/program.ts'
import {aCommand, anExpectation} from '../../model/test.ts'
import {contextOf} from '../cases.ts'
import {testEveryRule} from './every-rule.ts'

describe('interruptions', () => {
  const words = {during: ' during handle_exec load', seconds: '30', end: 'from signal 9', status: '9/0'}
  const ended = (interruption: InterruptionFacts['interruption'], mode: 'command' | 'load_attach' = 'load_attach') => ({
    facts: {context: contextOf({lanes: [aLane({mode})]}), interruption},
  })
  const killed = (signal: number) => ({kind: 'killed', signal, exitCode: 0, during: null}) as const
  testEveryRule(INTERRUPTION_RULES, words, {
    timeout: ended({kind: 'timeout', seconds: 30}),
    crash: ended({kind: 'crash', message: 'Oops', during: null}),
    'command out of memory': ended(killed(9), 'command'),
    'command that ends its parent': ended(killed(15), 'command'),
    'out of memory': ended(killed(9)),
    'crash of the validator': ended(killed(11)),
    'lost guest': ended({kind: 'lost', message: 'gone'}),
  })
})

describe('warnings of the kernel', () => {
  testEveryRule(
    WARNING_RULES,
    {during: ''},
    {
      stall: {text: 'watchdog: BUG: soft lockup', facts: null},
      warning: {text: 'WARNING: CPU: 0', facts: null},
    },
  )
})

describe('commands', () => {
  const rows = {
    timeout: {facts: aCommand({timedOut: true})},
    'long output': {facts: aCommand({verdict: 'error', exitCode: 0})},
    'not started': {facts: aCommand({verdict: 'error', exitCode: null})},
    'program that is not in the guest': {facts: aCommand({verdict: 'fail', exitCode: 127})},
    'file that is not executable': {
      text: 'sh: ./loader: Permission denied',
      facts: aCommand({verdict: 'fail', exitCode: 126}),
    },
    'no program for this machine': {facts: aCommand({verdict: 'fail', exitCode: 126})},
    other: {facts: aCommand({verdict: 'fail', exitCode: 1})},
  } as const
  describe('of tests', () => testEveryRule(TEST_COMMAND_RULES, {failed: 'it failed'}, rows))
  describe('in mode command', () => testEveryRule(COMMAND_RULES, {failed: 'it failed'}, rows))
})

describe('expectations', () => {
  const words = {failed: 'it failed', subject: 'events', seen: '0 events'}
  const context = contextOf(
    {maps: [aMap({name: 'events', type: 'hash'})], programs: [aProgram({name: 'watch', type: 'lsm'})]},
    aKernel({lsm: 'lockdown,capability'}),
  )
  const unmet = (overrides: Partial<ExpectationResult>): ExpectationFacts => ({
    context,
    expectation: anExpectation({verdict: 'fail', subject: 'events', ...overrides}),
  })
  testEveryRule(EXPECTATION_RULES, words, {
    'no buffer of events': {facts: unmet({kind: 'events', verdict: 'error'})},
    'key or value that does not fit': {
      text: '300 does not fit 8 bits',
      facts: unmet({kind: 'map', verdict: 'error'}),
    },
    'not checked': {facts: unmet({kind: 'runs', verdict: 'error'})},
    'no event': {text: '0 events', facts: unmet({kind: 'events'})},
    'other events': {text: '3 of 5 events', facts: unmet({kind: 'events'})},
    'lsm program without LSM': {facts: unmet({kind: 'runs', subject: 'watch'})},
    'no run': {facts: unmet({kind: 'runs', subject: 'handle_exec'})},
    'other value in a map': {facts: unmet({kind: 'map'})},
    'other return value': {facts: unmet({kind: 'test_run'})},
    other: {facts: {context, expectation: null}},
  })
})
