import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {keepBootRecord, openBootRecord} from '../../src/files/boot-record.ts'
import type {FunctionState} from '../../src/model/name-states.ts'
import type {Surface} from '../../src/model/surface.ts'
import {knownFunctions} from '../../src/run/known-functions.ts'
import {aFunction} from '../surface/surface-fixtures.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()
const KERNEL = 'debian-12-6.1'
const FILES = {vmlinuzSha256: 'a'.repeat(64), modules: []}
let count = 0
let cache: string

beforeEach(async () => {
  cache = join(directory, String(++count))
  mkdirSync(cache)
  await openBootRecord(cache)
})
afterEach(() => openBootRecord(join(directory, 'none')))

async function nextRun(): Promise<void> {
  await keepBootRecord()
  await openBootRecord(cache)
}

function told(state: Partial<FunctionState>): Surface {
  return {
    programs: [],
    names: [{kind: 'function', name: 'do_thing', states: [{...aFunction(state), kernels: [KERNEL]}]}],
  }
}

/** Symbols that the guest sends for a function that it was not asked about. */
const NOT_ASKED = {symbols: -1}

test('functions that a guest reported are known to the next run', async () => {
  knownFunctions(KERNEL, FILES).complete(told({symbols: 2, module: 'nf_nat', siblings: ['do_thing.part.0']}))
  await nextRun()
  const known = knownFunctions(KERNEL, FILES)
  expect(known.names).toEqual(['do_thing'])
  expect(known.complete(told(NOT_ASKED))).toEqual(told({symbols: 2, module: 'nf_nat', siblings: ['do_thing.part.0']}))
})

test('flags of kfuncs and numbers of symbols are known by kind and name', async () => {
  const kernels = [KERNEL]
  const surface = (registered: boolean | null, flags: string[] | null, symbols: number): Surface => ({
    programs: [],
    names: [
      {kind: 'kfunc', name: 'do_thing', states: [{prototype: null, module: null, registered, flags, kernels}]},
      {kind: 'symbol', name: 'do_thing', states: [{symbols, module: null, type: null, kernels}]},
    ],
  })
  knownFunctions(KERNEL, FILES).complete(surface(true, ['KF_ACQUIRE'], 2))
  await nextRun()
  const known = knownFunctions(KERNEL, FILES)
  expect(known.names).toEqual(['kfunc:do_thing', 'symbol:do_thing'])
  expect(known.complete(surface(null, null, -1))).toEqual(surface(true, ['KF_ACQUIRE'], 2))
})

test('an unused function stays known', async () => {
  knownFunctions(KERNEL, FILES).complete(told({symbols: 2}))
  await nextRun()
  knownFunctions(KERNEL, FILES).complete({programs: [], names: []})
  await nextRun()
  expect(knownFunctions(KERNEL, FILES).names).toEqual(['do_thing'])
})

test.each([
  ['another kernel', 'debian-11-5.10', FILES],
  ['another build', KERNEL, {...FILES, vmlinuzSha256: 'b'.repeat(64)}],
  ['other modules', KERNEL, {...FILES, modules: [{name: 'veth', path: '/cache/veth.ko'}]}],
])('nothing is known of %s', async (_, kernel, files) => {
  knownFunctions(KERNEL, FILES).complete(told({symbols: 2}))
  await nextRun()
  expect(knownFunctions(kernel, files).names).toEqual([])
})

test('a function that is neither asked for nor known stays unknown', () => {
  expect(knownFunctions(KERNEL, FILES).complete(told(NOT_ASKED))).toEqual(told({symbols: null}))
})

test('invalid function names are not kept', async () => {
  const hostile = told({symbols: 1})
  hostile.names = hostile.names.map(name => ({...name, name: 'x y'}))
  knownFunctions(KERNEL, FILES).complete(hostile)
  await nextRun()
  expect(knownFunctions(KERNEL, FILES).names).toEqual([])
})

test('the most recently used functions are kept', async () => {
  const named = (name: string) => ({
    ...told({symbols: 1}),
    names: told({symbols: 1}).names.map(own => ({...own, name})),
  })
  for (const name of ['first', 'second', 'first']) knownFunctions(KERNEL, FILES).complete(named(name))
  await nextRun()
  expect(knownFunctions(KERNEL, FILES).names.at(-1)).toBe('first')
})
