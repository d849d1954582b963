import {describeFixup} from '../manifest/describe-fixup.ts'
import type {Fixup} from '../request/fixup.ts'
import type {Attempt} from './attempts.ts'
import type {Proposal} from './proposal.ts'
import type {Question} from './questions.ts'
import {isBetter, type Score} from './score.ts'

/** Number of passes over all questions: the answer to one may depend on that to another. */
const SWEEPS = 2

/** Reports the progress of the search. */
export type Narrate = (line: string) => void

/** The best answers so far, one for each question. */
interface Best {
  chosen: Fixup[]
  score: Score
}

/**
 * Finds answers to the questions of one object. First, the usual answers to all questions are tried; then the answers
 * to one question at a time, with the best answers to the others, until the whole object loads.
 *
 * @param kernel name of the kernel of the trials
 * @param accepts returns whether answers with a score are accepted
 * @returns the proposal with the answers; unchanged if there are no questions or no answers are accepted
 */
export async function answer(
  proposal: Proposal,
  questions: readonly Question[],
  kernel: string,
  attempt: Attempt,
  accepts: (score: Score) => boolean,
): Promise<Proposal> {
  const chosen = questions.flatMap(({ladders}) => ladders[0]?.slice(0, 1) ?? [])
  if (chosen.length === 0) return proposal
  const score = await attempt(chosen)
  if (score === null) return proposal
  let best: Best = {chosen, score}
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [index, {ladders}] of questions.entries())
      for (const ladder of ladders) if (best.score.whole === 0) best = await climb(best, index, ladder, attempt)
  if (!accepts(best.score)) return proposal
  return {...proposal, fixups: best.chosen.map(what => ({what, how: wordsFor(what, kernel)}))}
}

/**
 * Finds the smallest rung with which as much loads as with the last one: if a size suffices, every larger one does.
 * Most objects need one of the first two, and a ladder whose last rung is no better than those is not searched.
 */
async function climb(best: Best, index: number, ladder: readonly Fixup[], attempt: Attempt): Promise<Best> {
  let low = best
  for (const height of [0, 1]) if (low.score.whole === 0) low = better(low, await rung(height))
  const last = ladder.length > 2 && low.score.whole === 0 ? await rung(ladder.length - 1) : null
  if (last === null || !isBetter(last.score, low.score)) return low
  let found = last
  for (let below = 1, above = ladder.length - 1; above - below > 1; ) {
    const middle = (below + above) >> 1
    const tried = await rung(middle)
    if (tried === null) break
    if (isBetter(last.score, tried.score)) below = middle
    else [found, above] = [tried, middle]
  }
  return found

  async function rung(height: number): Promise<Best | null> {
    const fixup = ladder[height]
    if (fixup === undefined) return null
    const chosen = best.chosen.with(index, fixup)
    const score = await attempt(chosen)
    return score === null ? null : {chosen, score}
  }
}

function better(one: Best, other: Best | null): Best {
  return other !== null && isBetter(other.score, one.score) ? other : one
}

function wordsFor(fixup: Fixup, kernel: string): string {
  const what =
    fixup.kind === 'inner_map'
      ? fixup.type === 'ringbuf'
        ? `an inner ring buffer of ${fixup.maxEntries} bytes`
        : `a ${fixup.type} ${fixup.keySize}/${fixup.valueSize}`
      : describeFixup(fixup)
  return `by trial on ${kernel}: loads with ${what}; check it against your loader`
}
