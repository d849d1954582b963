import {isNewlyFailing} from '../baseline/compare.ts'
import {growthIsRequired} from '../baseline/growth.ts'
import {baselineWords, figuresOf, growthWords} from '../baseline/words.ts'
import type {ChangeSubject, Comparison, InsnsChange} from '../model/comparison.ts'
import {type Draft, draftOf} from './draft.ts'
import type {Run} from './model/context.ts'

/** Returns the drafts of programs that grew beyond the threshold on a kernel of the same build. */
export function draftsOfGrowth(run: Run, comparison: Comparison): Draft[] {
  const beyond = comparison.insns.filter(change => change.beyond)
  return beyond.flatMap(change => draftOfGrowth(change, beyond, run, comparison))
}

/** The words are the same on every kernel of a program: one finding has the figures of all kernels. */
function draftOfGrowth(change: InsnsChange, beyond: readonly InsnsChange[], run: Run, comparison: Comparison): Draft[] {
  const {artifact: name, program} = change
  const artifact = run.artifacts.find(candidate => candidate.name === name)
  const kernel = run.kernels.find(({id}) => id === change.kernel)
  const result = run.cases.find(candidate => candidate.artifact === name && candidate.kernel === change.kernel)
  if (artifact === undefined || kernel === undefined || result === undefined) return []
  const own = beyond.filter(other => other.artifact === name && other.program === program)
  const [largest = change] = own
  const draft = draftOf(
    {run, artifact, kernel, result},
    'load',
    {
      class: 'INSN_GROWTH',
      title: `the verifier processes ${own.length > 1 ? 'up to ' : ''}${growthWords(largest)} more instructions for program ${program} than ${baselineWords(comparison)}; ${comparison.insnsThreshold} is allowed`,
      remedy: remedyOf(change, run),
      subject: 'growth',
    },
    {program, words: own.map(other => `${other.kernel}: ${figuresOf(other)}`).join(', '), place: run.growth.place},
  )
  return [{...draft, level: growthIsRequired(result, run.growth) ? 'failure' : 'warning'}]
}

function remedyOf({objectChanged}: InsnsChange, {growth}: Run): string {
  const cause = objectChanged
    ? 'Check what the change adds to the paths that the verifier follows: a longer or unrolled loop, a branch before a loop, a function that is inlined more often.'
    : 'Check what the manifest sets before the load (globals, variants, map sizes): this changed the paths, because the object has the same bytes as in the baseline.'
  const way =
    growth.place === null ? 'Or allow more with `insns`' : 'Or allow more with `insns` of `baseline` in the manifest'
  return `${cause} ${way}. After a merge, the new figure is the baseline.`
}

/** Returns a sentence that a failure is new since the baseline, and on which kernels; null for one that is not. */
export function baselineSentence(group: readonly Draft[], comparison: Comparison | null): string | null {
  if (comparison === null) return null
  const changes = comparison.verdicts.filter(isNewlyFailing)
  const news = group.flatMap(draft => {
    const change = changes.find(
      ({artifact, kernel, subject}) =>
        artifact === draft.artifact && kernel === draft.kernel && isAbout(draft, subject),
    )
    return change === undefined ? [] : [change]
  })
  const [first] = news
  if (first === undefined) return null
  const where =
    news.length < group.length
      ? `on ${news.map(({kernel}) => kernel).join(', ')}`
      : `on the same ${news.length === 1 ? 'kernel' : 'kernels'}`
  const same = news.every(({objectChanged}) => !objectChanged)
    ? ', with the same object: check the manifest, or run it again'
    : ''
  return `It passed ${baselineWords(comparison)} ${where}${same}.`
}

/** A finding that names no program and no test is about its lane. */
function isAbout({program, identity, class: kind}: Draft, subject: ChangeSubject): boolean {
  if (program !== null) return subject.kind === 'program' && subject.name === program
  if (kind === 'BEHAVIOR_FAILURE') return subject.kind === 'test' && subject.name === identity
  return subject.kind === 'lane'
}
