import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import {compareResults} from '../baseline/compare.ts'
import {comparisonSentence, isWorse, renderComparison} from '../report/comparison.ts'
import {parseThreshold} from '../request/insns-threshold.ts'
import {readResults} from '../results/read.ts'
import type {Command} from './command.ts'
import {optionLabel, type Terminal, widthOf} from './terminal.ts'

/**
 * Runs `bpfcompat compare`. Resolves to the exit code: 2 if something newly fails or grew beyond the threshold.
 *
 * @throws UserError with the problems of both files and of the threshold
 */
export async function compareCommand(
  {before: beforeFile, after: afterFile, insns, output}: Extract<Command, {name: 'compare'}>,
  terminal: Terminal,
): Promise<number> {
  const problems: Problem[] = []
  const before = await collectProblems(problems, () => readResults(beforeFile))
  const after = await collectProblems(problems, () => readResults(afterFile))
  const named = parseThreshold(insns)
  if (insns !== '' && named === undefined)
    problems.push({
      message: `${optionLabel('insns')}: \`${insns}\` must be the allowed growth in instructions, such as \`+10%\` or \`+500\``,
    })
  if (before === undefined || after === undefined || problems.length > 0) throw new UserError(problems)

  const threshold = named ?? parseThreshold(after.growth.threshold ?? '') ?? null
  const comparison = compareResults({results: before, source: beforeFile}, after, threshold)
  if (comparison.cases.compared === 0)
    throw new UserError(
      `${beforeFile} and ${afterFile} have no artifact on the same kernel; compare two runs of the same manifest`,
    )
  const {revision, startedAt} = after
  if (output.json) terminal.out(JSON.stringify(comparison, null, 2))
  else if (output.quiet) terminal.out(comparisonSentence(comparison))
  else
    terminal.out(
      renderComparison(
        comparison,
        {revision, startedAt, source: afterFile},
        {color: terminal.color, width: widthOf(terminal)},
      ),
    )
  return isWorse(comparison) ? 2 : 0
}
