import {isDeepStrictEqual} from 'node:util'
import {getHeapStatistics} from 'node:v8'
import {UserError} from '../src/base/errors.ts'
import {type Case, piecesOf} from './edits.ts'
import type {Reader, Refusal, Target} from './target.ts'

/** Limits of one case. */
export interface Bounds {
  /** CPU time: a busy machine does not change it. */
  milliseconds: number
  /** Bytes of the largest single allocation. */
  allocation: number
  /** Bytes by which the heap and the buffers may grow. */
  growth: number
}

export const BOUNDS: Bounds = {milliseconds: 2000, allocation: 16 << 20, growth: 192 << 20}

/** The end of a case that kept the contract. */
export interface CaseEnd {
  refused: boolean
  milliseconds: number
  allocation: number
}

/**
 * Reads one input, as a whole and in pieces.
 *
 * @throws Error that names the violation of the contract
 */
export async function checkCase(
  {refusal}: Pick<Target, 'refusal'>,
  reader: Reader,
  input: Buffer,
  borders: Case['borders'],
  bounds: Bounds = BOUNDS,
): Promise<CaseEnd> {
  const whole = await measured(() => reader.read(input), refusal, bounds)
  const {readPieces} = reader
  if (readPieces !== undefined) {
    const inPieces = await measured(() => readPieces(piecesOf(input, {borders})), refusal, bounds)
    if (!isSame(whole.outcome, inPieces.outcome, refusal))
      throw new Error(
        `read in pieces the result differs: ${describe(inPieces.outcome)} instead of ${describe(whole.outcome)}`,
      )
  }
  return {refused: 'refused' in whole.outcome, milliseconds: whole.milliseconds, allocation: whole.allocation}
}

type Outcome = {value: unknown} | {refused: string}

/** Compares outcomes. The message of an `Error` comes from a library and depends on where it noticed the problem. */
function isSame(one: Outcome, other: Outcome, refusal: Refusal): boolean {
  return (refusal === 'Error' && 'refused' in one && 'refused' in other) || isDeepStrictEqual(one, other)
}

interface Measured {
  outcome: Outcome
  milliseconds: number
  allocation: number
}

async function measured(read: () => unknown, refusal: Refusal, bounds: Bounds): Promise<Measured> {
  const before = memory()
  largestAllocation = 0
  const start = process.threadCpuUsage()
  const outcome = await outcomeOf(read, refusal)
  const {user, system} = process.threadCpuUsage(start)
  const milliseconds = (user + system) / 1000
  const growth = memory() - before
  const allocation = largestAllocation
  if (allocation > bounds.allocation) throw new Error(`it allocates ${allocation} bytes at once`)
  if (growth > bounds.growth) throw new Error(`memory grows by ${growth} bytes`)
  if (milliseconds > bounds.milliseconds) throw new Error(`it takes ${Math.round(milliseconds)} ms`)
  return {outcome, milliseconds, allocation}
}

async function outcomeOf(read: () => unknown, refusal: Refusal): Promise<Outcome> {
  try {
    return {value: await read()}
  } catch (thrown) {
    if (isRefusal(thrown, refusal)) return {refused: (thrown as Error).message}
    throw new Error(
      `it throws ${refusal === 'none' ? 'an error' : `something other than ${refusal}`}: ${describe(thrown)}`,
      {
        cause: thrown,
      },
    )
  }
}

/** Reports whether an error is a refusal. Errors with other names are defects of bpfcompat; those of zlib concern the data. */
function isRefusal(thrown: unknown, refusal: Refusal): boolean {
  if (refusal === 'none' || typeof thrown !== 'object' || thrown === null || !('name' in thrown)) return false
  if (thrown instanceof UserError) return thrown.message.trim() !== ''
  return refusal === 'Error' && thrown.name === 'Error' && !('syscall' in thrown)
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'stack' in value) return String(value.stack)
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))?.slice(0, 500) ?? ''
}

function memory(): number {
  const {used_heap_size, external_memory} = getHeapStatistics()
  return used_heap_size + external_memory
}

let largestAllocation = 0

/**
 * Records the sizes of allocated buffers from now on: memory that is never touched is not visible elsewhere.
 *
 * @returns a function that stops it
 */
export function watchAllocations(): () => void {
  const {alloc, allocUnsafe, allocUnsafeSlow} = Buffer
  Buffer.alloc = (size, ...rest: [never?]) => alloc(noted(size), ...rest)
  Buffer.allocUnsafe = size => allocUnsafe(noted(size))
  Buffer.allocUnsafeSlow = size => allocUnsafeSlow(noted(size))
  return () => Object.assign(Buffer, {alloc, allocUnsafe, allocUnsafeSlow})
}

function noted(size: number): number {
  largestAllocation = Math.max(largestAllocation, size)
  return size
}
