import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {publishProblems} from '../../src/github/annotations.ts'
import {createActionLog} from '../../src/github/log.ts'

/** An untrusted file name in a message. */
const FOREIGN = 'shards/\x1b[31mred\x1b[0m\r.json'

let written: string
beforeEach(() => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('no escape sequence reaches the log', () => {
  test.each<[string, () => void]>([
    ['from a line', () => createActionLog().info(FOREIGN)],
    ['from a warning', () => createActionLog().warning(FOREIGN)],
    ['from a mistake', () => publishProblems(new UserError(FOREIGN), new AbortController().signal, null)],
    ['from another error', () => publishProblems(new Error(FOREIGN), new AbortController().signal, null)],
  ])('%s', (_, say) => {
    say()
    expect(written).toContain('red')
    expect(written).not.toMatch(/\x1b|\r|%0D/)
  })
})
