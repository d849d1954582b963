import {mkdtempSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {createGuestMemory} from '../../src/guest/memory.ts'
import type {GuestProgress, TimedCase} from '../../src/guest/request.ts'
import {guest, objectCase, root} from './scripted-guest.ts'

describe('a guest that dies', () => {
  test('in a case fails that case and is booted again for the next one', async () => {
    const outcome = await guest(
      `await hello()
      if (boot === 1) { await start(0); await console('[1.0] Kernel panic - not syncing: x'); return process.exit(0) }
      await start(1); await load(1); await exit(1); await end(); await wait(60000)`,
      {cases: 2},
    )
    expect(outcome.boots).toBe(2)
    expect(outcome.cases.get(0)?.interruption).toMatchObject({kind: 'crash', message: 'kernel panic: x'})
    expect(outcome.cases.get(1)?.interruption).toBeNull()
    expect(outcome.notes).toEqual(['boot 1 ended early: kernel panic: x'])
  })
})

describe('an artifact with two cases', () => {
  const seen = {name: 'an exec is seen', command: 'true', timeoutMs: 2000, expectations: []}
  const files = [{path: '/bpfcompat/files/0/run.sh', content: Buffer.from('echo hi'), executable: true}]
  const two: TimedCase[] = [
    objectCase(0, {artifact: 'probe', tests: [seen], files}),
    {
      kind: 'command',
      peer: false,
      id: 1,
      artifact: 'probe',
      timeoutMs: 60_000,
      results: [],
      command: './run.sh',
      object: null,
      binary: null,
      root: '/bpfcompat/files/0',
      files,
      timeoutSeconds: 70,
    },
  ]

  test('runs both, reports progress, and separates interleaved outputs', async () => {
    const progress: GuestProgress[] = []
    const outcome = await guest(
      `const part = (id, subject, kind, part, last, data) =>
        record({type: 'log', case: id, kind, pass: '', subject, part, last, data: data.toString('base64')})
      const packed = text => require('node:zlib').deflateSync(text)
      const [out, err] = [packed('to stdout'), packed('to stderr')]
      await hello(); await start(0); await record({type: 'test_start', case: 0, test: 0})
      await part(0, 'test 0', 'stdout', 0, false, out.subarray(0, 4)); await part(0, 'test 0', 'stderr', 0, false, err.subarray(0, 4))
      await part(0, 'test 0', 'stdout', 1, true, out.subarray(4)); await part(0, 'test 0', 'stderr', 1, true, err.subarray(4))
      await console('[1.0] bpfcompat: probe/- test'); await console('[1.0] WARNING: CPU: 0 PID: 1 at a.c:1'); await exit(0)
      await console('[1.0] bpfcompat: probe/- command'); await console('[1.0] WARNING: CPU: 0 PID: 1 at b.c:1'); await start(1); await exit(1)
      await end(); await wait(60000)`,
      {
        cases: two,
        nameOf: ({subject, kind}) => `${subject}.${kind}.log`,
        onProgress: step => progress.push(step),
      },
    )
    expect(outcome).toMatchObject({boots: 1, error: null, notes: [], warnings: []})
    for (const kind of ['stdout', 'stderr'])
      expect(outcome.logOf({case: 0, kind, pass: 'whole', subject: 'test 0'})).toEqual({
        path: `logs/test_0.${kind}.log`,
        tail: `to ${kind}`,
        cut: null,
      })
    expect(progress).toContainEqual({step: 'test', id: 0, test: 0})
    expect(outcome.cases.get(0)?.warnings.map(({message}) => message)).toEqual(['WARNING: CPU: 0 PID: 1 at a.c:1'])
    expect(outcome.cases.get(1)?.warnings.map(({message}) => message)).toEqual(['WARNING: CPU: 0 PID: 1 at b.c:1'])
  })

  test('packs shared files once, and stretches the times of an emulated guest', async () => {
    const directory = mkdtempSync(join(root, 'packed-'))
    const copy = join(directory, 'copy')
    const script = `fs.writeFileSync(${JSON.stringify(copy)}, initramfs); process.exit(0)`
    await guest(script, {cases: two, accelerator: 'tcg', directory})
    const archive = readFileSync(copy, 'latin1')
    expect(archive.split('bpfcompat/files/0/run.sh\0')).toHaveLength(2)
    expect(archive).toContain('test an%20exec%20is%20seen 10000\n')
    expect(archive).toContain('command_case 1 probe 300000 ./run.sh\n')
  })
})

describe("a guest's memory", () => {
  const MIB = 1024 ** 2
  const taking = `const ids = [...initramfs.toString('latin1').matchAll(/^case (\\d+) /gm)].map(match => Number(match[1]))
      fs.appendFileSync(counter + '-memory', process.argv[process.argv.indexOf('-m') + 1] + ' ' + ids + '\\n')
      await hello(); for (const id of ids) { await start(id); await load(id); await exit(id) }
      await end(); await wait(60000)`
  const boots = (directory: string) => readFileSync(join(directory, 'boots-memory'), 'utf8').trim().split('\n')

  test('depends on the maps of the largest case', async () => {
    const directory = mkdtempSync(join(root, 'maps-'))
    const cases = [objectCase(0, {mapBytes: 600 * MIB}), objectCase(1)]
    expect((await guest(taking, {cases, directory})).notes).toEqual([])
    expect(boots(directory)).toEqual(['1216 0,1'])
  })

  test('that is too small for all cases together splits them over several boots, with notes', async () => {
    const directory = mkdtempSync(join(root, 'split-'))
    const cases = [0, 1, 2].map(id => objectCase(id, {mapBytes: (id === 1 ? 600 : 0) * MIB}))
    const {notes, boots: count, cases: done} = await guest(taking, {cases, directory, memory: createGuestMemory(1000)})
    expect(boots(directory)).toEqual(['512 0', '1000 1', '512 2'])
    expect({count, done: done.size}).toEqual({count: 3, done: 3})
    expect(notes).toEqual([
      'boot 1 runs 1 of the 3 remaining cases: together they need more than the 1000 MiB that this machine can give to guests',
      'artifact-1 may need 1216 MiB of memory in its guest; this machine can give 1000 MiB, so its maps may run out of memory. Free memory, or use a larger machine',
      'boot 2 runs 1 of the 2 remaining cases: together they need more than the 1000 MiB that this machine can give to guests',
    ])
  })
})
