import {PassThrough, Writable} from 'node:stream'
import {setImmediate} from 'node:timers/promises'
import {expect, test} from '@jest/globals'
import {createSession} from '../../src/exec/session.ts'

function scene(isShared = false) {
  const input = new PassThrough()
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const session = createSession({input, output, errors}, isShared)
  const lines: string[] = []
  return {input, output, errors, session, lines, start: () => session.start(line => lines.push(line))}
}

const taken = (bytes: number) => ({type: 'taken', case: 0, bytes}) as const
const said = (stream: string, text: string) =>
  ({type: 'output', case: 0, stream, data: Buffer.from(text).toString('base64')}) as const

test('output goes to its stream at once', () => {
  const {session, output, errors, start} = scene()
  start()
  session.take(said('stdout', 'one\n'))
  session.take(said('stderr', 'two\n'))
  expect([output.read()?.toString(), errors.read()?.toString()]).toEqual(['one\n', 'two\n'])
})

test('no listeners are left on a stream after a slow reader', async () => {
  const taken: (() => void)[] = []
  const slow = new Writable({highWaterMark: 1, write: (_chunk, _encoding, done) => void taken.push(done)})
  const session = createSession({input: null, output: slow, errors: slow}, false)
  const record = {type: 'output', case: 0, stream: 'stdout', data: Buffer.from('12').toString('base64')} as const
  const waiting = Array.from({length: 20}, () => session.take(record))
  expect(slow.listenerCount('drain')).toBe(1)
  while (taken.length > 0) {
    taken.shift()?.()
    await setImmediate()
  }
  await Promise.all(waiting)
  expect(['drain', 'error', 'close'].map(event => slow.listenerCount(event))).toEqual([0, 0, 0])
})

test('a slow reader pauses the guest', async () => {
  let finish: () => void = () => {}
  const slow = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      finish = done
    },
  })
  const session = createSession({input: null, output: slow, errors: slow}, false)
  let isThrough = false
  const wait = session.take(said('stdout', 'much'))?.then(() => {
    isThrough = true
  })
  await setImmediate()
  expect(isThrough).toBe(false)
  finish()
  await wait
  expect(isThrough).toBe(true)
})

test('a reader that goes away does not pause the guest', async () => {
  const gone = new Writable({highWaterMark: 1, write: () => {}})
  const session = createSession({input: null, output: gone, errors: gone}, false)
  const wait = session.take(said('stdout', 'much'))
  gone.destroy()
  await wait
  expect(session.take(said('stdout', 'more'))).toBeUndefined()
})

test('input is sent in hex when the program runs, followed by its end', async () => {
  const {input, lines, start} = scene()
  input.end('hi\n')
  await setImmediate()
  expect(lines).toEqual([])
  start()
  await setImmediate()
  await setImmediate()
  expect(lines).toEqual(['input 68690a\n', 'eof\n'])
})

test('a program without input gets the end of input at once', () => {
  const lines: string[] = []
  const stream = new PassThrough()
  createSession({input: null, output: stream, errors: stream}, false).start(line => lines.push(line))
  expect(lines).toEqual(['eof\n'])
})

test('input is limited to the buffer of the guest, and continues when the guest has taken some', async () => {
  const {input, lines, start, session} = scene()
  start()
  input.end(Buffer.alloc(10_000, 'a'))
  await setImmediate()
  await setImmediate()
  const sent = () => lines.reduce((sum, line) => sum + (line.startsWith('input ') ? (line.length - 7) / 2 : 0), 0)
  expect([sent(), lines.includes('eof\n')]).toEqual([8192, false])
  session.take(taken(8192))
  await setImmediate()
  expect([sent(), lines.includes('eof\n')]).toEqual([10_000, true])
})

test('a line-mode console gets short lines', async () => {
  const {input, lines, start} = scene(true)
  start()
  input.end(Buffer.alloc(300, 'a'))
  await setImmediate()
  expect(lines).toEqual([`input ${'61'.repeat(100)}\n`])
})

test('a signal is sent once, only while the program runs', () => {
  const {session, lines, start} = scene()
  expect(session.pass('SIGINT')).toBe(false)
  start()
  expect([session.pass('SIGINT'), session.pass('SIGTERM'), session.pass('SIGINT')]).toEqual([true, true, false])
  session.resize({rows: 50, columns: 132})
  session.stop()
  expect(session.pass('SIGHUP')).toBe(false)
  expect(lines).toEqual(['signal 2\n', 'signal 15\n', 'size 50 132\n'])
})
