import fc from 'fast-check'
import {type CaseEnd, checkCase} from './contract.ts'
import {type Case, cases, inputMaker} from './edits.ts'
import {keptSeeds} from './kept-seeds.ts'
import type {Target} from './target.ts'

/** Options of checking one target. */
export interface CheckOptions {
  cases: number
  /** The same seed generates the same cases. */
  seed: number
  /** Directory in which the target may write files. */
  directory: string
  /** Called with each input before it is read, to identify one that hangs or kills the process. */
  onInput?(input: Buffer): void
}

/** The results of a target. */
export interface CheckResult {
  cases: number
  refused: number
  slowestMs: number
  largestAllocation: number
  /** The smallest input found that violates the contract. */
  failure: {input: Buffer; borders: readonly number[]; message: string} | null
}

/** Reads the seeds of a target unchanged, and edited ones. */
export async function checkTarget(target: Target, options: CheckOptions): Promise<CheckResult> {
  const seeds = [...(await target.seeds()), ...keptSeeds(target.name)]
  const reader = target.open(options.directory)
  const inputOf = inputMaker(seeds, target.words)
  const result: CheckResult = {cases: 0, refused: 0, slowestMs: 0, largestAllocation: 0, failure: null}
  const one = async (input: Buffer, borders: Case['borders']) => {
    options.onInput?.(input)
    note(result, await checkCase(target, reader, input, borders))
  }
  const property = fc.asyncProperty(cases(seeds.length), candidate => one(inputOf(candidate), candidate.borders))
  const {failed, counterexample, errorInstance} = await fc.check(property, {
    seed: options.seed,
    numRuns: options.cases,
    examples: seeds.map((_, seed) => [{seed, edits: [], borders: [0, 0.3, 0.31, 0.7]}]),
  })
  if (failed && counterexample !== null) {
    const [smallest] = counterexample
    result.failure = {input: inputOf(smallest), borders: smallest.borders, message: messageOf(errorInstance)}
  }
  return result
}

function note(result: CheckResult, {refused, milliseconds, allocation}: CaseEnd): void {
  result.cases++
  if (refused) result.refused++
  result.slowestMs = Math.max(result.slowestMs, milliseconds)
  result.largestAllocation = Math.max(result.largestAllocation, allocation)
}

function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown)
}
