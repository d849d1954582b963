import {describe, expect, test} from '@jest/globals'
import type {Interruption} from '../../src/model/case.ts'
import {aFailedLane, aLane} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aMap} from '../model/map.ts'
import {aProgram} from '../model/program.ts'
import {aCommand, anExpectation, aTest} from '../model/test.ts'
import {findings, findingsBeside, NEW, only} from './cases.ts'

const behavior = [aFailedLane('a test fails', {mode: 'behavior'})]
const unseen = aTest({
  verdict: 'fail',
  reason: 'sys_events: at least 1 event with "true", saw 0 of 3 events',
  expectations: [anExpectation({verdict: 'fail', seen: '0 of 3 events'})],
})

describe('a test that fails', () => {
  test('shows the expected and the actual result, on its line of the manifest', () => {
    expect(only(findings({lanes: behavior, tests: [unseen]}))).toMatchObject({
      class: 'BEHAVIOR_FAILURE',
      level: 'failure',
      title: 'test "an execve is seen": sys_events: at least 1 event with "true", saw 0 of 3 events',
      place: unseen.place,
      reproduce: expect.stringContaining('--mode behavior'),
    })
  })

  test("shows the end of its command's output", () => {
    const command = aCommand({
      verdict: 'fail',
      reason: 'exit code 127 instead of 0',
      exitCode: 127,
      stdout: {bytes: 3, log: 'out.log', tail: 'one\ntwo\n'},
      stderr: {bytes: 4, log: 'err.log', tail: 'sh: ./x: not found\n'},
    })
    const finding = only(findings({lanes: behavior, tests: [aTest({verdict: 'fail', reason: 'x', command})]}))
    expect(finding).toMatchObject({
      excerpt: 'stderr:\nsh: ./x: not found\nstdout:\none\ntwo',
      log: 'err.log',
      remedy: expect.stringContaining('Add the missing program with `files`'),
    })
  })

  test.each([
    [
      'sh: ./run.sh: Permission denied\n',
      /^Run `chmod \+x` on `\.\/run\.sh` .* `sh \.\/run\.sh`: the file is not executable/,
    ],
    ['hi\nsh: exec: line 0: a b: Permission denied\n', /^Run `chmod \+x` on `a b` /],
    ['sh: ./x: Exec format error\n', /^Read its output: it calls something that is not a program for this machine\.$/],
    ['cat: Permission denied here\n', /^Read its output: it calls something that is not a program/],
  ])('explains what cannot be run: %j', (stderr, remedy) => {
    const command = aCommand({
      verdict: 'fail',
      reason: 'exit code 126 instead of 0',
      exitCode: 126,
      stderr: {bytes: stderr.length, log: null, tail: stderr},
    })
    const finding = only(findings({lanes: behavior, tests: [aTest({verdict: 'fail', reason: 'x', command})]}))
    expect(finding.remedy).toMatch(remedy)
  })

  test('that is not required is a warning', () => {
    const optional = {...unseen, required: false}
    expect(only(findings({lanes: [aLane({mode: 'behavior'})], tests: [optional]})).level).toBe('warning')
  })

  test('names the kernels of the run on which it passes', () => {
    const finding = only(findingsBeside({lanes: behavior, tests: [unseen]}, {tests: [aTest()]}))
    expect(finding.remedy).toMatch(/^It passes on debian-sid-7\.3\. /)
  })

  test('for a name that the object does not have has only the finding about the manifest', () => {
    const expectations = [anExpectation({subject: 'sys_evnts', verdict: 'error', seen: 'the object has no such map'})]
    const tests = [aTest({verdict: 'error', reason: 'x', expectations})]
    const unknown = {what: 'map', name: 'sys_evnts', program: null, usedBy: 'test', meant: null, place: null} as const
    expect(only(findings({lanes: behavior, tests, unknownNames: [unknown]})).class).toBe('FIXUP_MISMATCH')
  })

  test('for events of a map that is not a buffer says which maps are', () => {
    const expectations = [anExpectation({subject: 'counts', verdict: 'error', seen: 'contains no events'})]
    const tests = [aTest({verdict: 'error', reason: 'x', expectations})]
    const maps = [aMap({name: 'counts', type: 'array'})]
    expect(only(findings({lanes: behavior, tests, maps})).remedy).toMatch(
      /^Name the ring buffer or perf event array that the program writes to, .*: it is of type array\.$/,
    )
  })

  test.each([
    '8 bytes, and there is room for exactly 4 (EINVAL)',
    '300 does not fit 8 bits (ERANGE)',
    '-200 does not fit 8 signed bits (ERANGE)',
    '1 is a number, and it is 24 bytes long: give bytes, or fields (EINVAL)',
  ])('for a value that does not fit the map names the manifest as the cause, not the kernel: %s', seen => {
    const expectations = [anExpectation({kind: 'map', subject: 'counts', verdict: 'error', seen})]
    const tests = [aTest({verdict: 'error', reason: 'x', expectations})]
    expect(only(findings({lanes: behavior, tests})).remedy).toMatch(/^Correct the key or value in the manifest: counts/)
  })

  test('because of an inactive LSM mentions that', () => {
    const kernel = aKernel({lsm: 'capability,apparmor'})
    const guard = aProgram({name: 'guard', type: 'lsm', section: 'lsm/file_open', attach: null})
    const never = anExpectation({kind: 'runs', subject: 'guard', verdict: 'fail', seen: '0 runs'})
    const tests = [aTest({verdict: 'fail', reason: 'x', expectations: [never]})]
    expect(only(findings({lanes: behavior, programs: [guard], tests}, {kernels: [kernel]})).remedy).toContain(
      'The bpf LSM is not active on this kernel',
    )
  })
})

describe('a test that was not reached or was interrupted', () => {
  const timeout: Interruption = {kind: 'timeout', seconds: 60}

  test('has only the finding about the interruption', () => {
    const tests = [
      aTest({verdict: 'error', reason: 'not done', expectations: []}),
      aTest({name: 'later', verdict: 'skip', reason: 'it was not reached', command: null, expectations: []}),
    ]
    expect(only(findings({lanes: behavior, tests, interruption: timeout})).class).toBe('TIMEOUT')
  })

  test('keeps its earlier failure', () => {
    const list = findings({lanes: behavior, tests: [unseen], interruption: timeout})
    expect(list.map(finding => finding.class).toSorted()).toEqual(['BEHAVIOR_FAILURE', 'TIMEOUT'])
  })
})

describe('mode command', () => {
  const lanes = [aFailedLane('exit code 1 instead of 0', {mode: 'command'})]
  const command = aCommand({verdict: 'fail', reason: 'exit code 1 instead of 0', exitCode: 1})
  const bare = {load: null, programs: []}

  test('a command that does not give the expected result is one finding', () => {
    expect(only(findings({...bare, lanes, command}))).toMatchObject({
      class: 'COMMAND_FAILURE',
      level: 'failure',
      title: 'the command did not give the expected result: exit code 1 instead of 0',
      reproduce: expect.stringContaining('--mode command'),
    })
  })

  test('names the kernels on which it passes', () => {
    const finding = only(findingsBeside({...bare, lanes, command}, {...bare, command: aCommand()}))
    expect(finding.remedy).toContain(`It passes on ${NEW.id}.`)
  })

  test('a kernel that crashed during the command is a crash', () => {
    const interruption = {kind: 'crash', message: 'panic', during: 'probe/- command'} as const
    const dead = aCommand({verdict: 'fail', reason: 'the kernel crashed: panic', exitCode: null})
    expect(only(findings({...bare, lanes, command: dead, interruption}))).toMatchObject({
      class: 'KERNEL_CRASH',
      level: 'failure',
    })
  })
})
