import {expect, jest, test} from '@jest/globals'
import {UserError} from '../../src/base/errors.ts'
import {publishProblems} from '../../src/github/annotations.ts'

test('a problem has its place in its message too: the log of a step shows only the message of a command', () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    publishProblems(
      new UserError([{message: 'is a directory', file: 'before.json'}, {message: 'no kernels'}]),
      new AbortController().signal,
      process.cwd(),
    )
    expect(written.mock.calls.map(([text]) => String(text).trim())).toEqual([
      '::error title=bpfcompat,file=before.json::before.json: is a directory',
      '::error title=bpfcompat::no kernels',
    ])
  } finally {
    written.mockRestore()
  }
})
