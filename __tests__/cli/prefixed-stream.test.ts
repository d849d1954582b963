import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import {expect, test} from '@jest/globals'
import {prefixed} from '../../src/cli/prefixed-stream.ts'

async function through(...chunks: (string | Buffer)[]): Promise<string> {
  const to = new PassThrough()
  const stream = prefixed('6.1', to)
  const told = text(to)
  for (const chunk of chunks) stream.write(chunk)
  await new Promise<void>(resolve => stream.end(resolve))
  to.end()
  return told
}

test('each line has the name, however its chunks are split', async () => {
  expect(await through('one\ntw', 'o\n', '\nthree')).toBe('6.1 | one\n6.1 | two\n6.1 | \n6.1 | three\n')
})

test('a character split over two chunks is joined', async () => {
  const euro = Buffer.from('€\n')
  expect(await through(euro.subarray(0, 1), euro.subarray(1))).toBe('6.1 | €\n')
})

test('a very long line is printed in parts', async () => {
  const long = 'x'.repeat(70_000)
  expect((await through(long, 'y\n')).split('\n').map(line => line.length)).toEqual([70_006, 7, 0])
})

test('no output stays empty', async () => {
  expect(await through()).toBe('')
})
