import {describeFixup} from '../manifest/describe-fixup.ts'
import type {Fixup} from '../manifest/model.ts'
import type {CaseResult} from '../results/model.ts'
import type {Proposal} from './proposal.ts'
import {questionsOf} from './questions.ts'
import {isBetter, type Score, scoreOf} from './score.ts'
import type {Trials} from './trials.ts'

/** Two, since the answer to one question may depend on that to another. */
const SWEEPS = 2

/** Tells of the search while it goes on. */
export type Narrate = (line: string) => void

/**
 * Answers what one object leaves open, one question after the other, each with all its answers in one boot.
 *
 * @param cases how the object fared as it is, on each kernel
 * @returns the proposal with the answers, or as it was when there is nothing to answer or no answer makes anything load
 */
export async function answer(
  proposal: Proposal,
  cases: readonly CaseResult[],
  trials: Trials,
  narrate: Narrate,
): Promise<Proposal> {
  const best = cases.reduce<CaseResult | undefined>(
    (one, other) => (one !== undefined && isBetter(scoreOf([one]), scoreOf([other])) ? one : other),
    undefined,
  )
  const questions = best === undefined ? [] : questionsOf(best)
  if (best === undefined || questions.length === 0) return proposal
  narrate(
    `${proposal.artifact.name}: trying on ${best.kernel} what the object leaves open: ${questions.map(({subject}) => subject).join(', ')}`,
  )
  let chosen = questions.flatMap(({answers}) => answers.slice(0, 1))
  let score: Score = {whole: 0, loaded: -1, attached: 0}
  for (let sweep = 0; sweep < SWEEPS && score.whole === 0; sweep++)
    for (const [index, question] of questions.entries()) {
      const attempts = question.answers.map(candidate => chosen.with(index, candidate))
      const outcome = await trials.on(
        best.kernel,
        attempts.map(attempt => withFixups(proposal, attempt, best.kernel)),
      )
      for (const [number, attempt] of attempts.entries()) {
        const attemptScore = scoreOf(outcome.casesOf(number))
        if (isBetter(attemptScore, score)) [score, chosen] = [attemptScore, attempt]
      }
      if (score.whole > 0) break
    }
  // Answers that make nothing load are guesses: the manifest is better off without them.
  return score.loaded > 0 ? withFixups(proposal, chosen, best.kernel) : proposal
}

function withFixups(proposal: Proposal, fixups: readonly Fixup[], kernel: string): Proposal {
  return {...proposal, fixups: fixups.map(what => ({what, how: wordsFor(what, kernel)}))}
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
