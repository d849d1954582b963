import type {Comparison} from '../model/comparison.ts'
import type {Finding} from '../model/finding.ts'
import type {SourceLine} from '../model/place.ts'
import type {Draft} from './draft.ts'
import {baselineSentence} from './growth.ts'
import {overdueSentence} from './known-failures.ts'
import type {Run} from './model/context.ts'
import {proofSentence} from './model/proof.ts'

/**
 * Folds the drafts that describe the same failure on several kernels into one finding. The excerpt, log and command come from
 * the first draft of the highest level.
 */
export function fold(drafts: readonly Draft[], run: Run, comparison: Comparison | null): Finding[] {
  const groups = new Map<string, Draft[][]>()
  for (const draft of drafts) {
    const key = JSON.stringify([draft.class, draft.artifact, draft.program, draft.map, draft.identity, entryOf(draft)])
    const candidates = groups.get(key) ?? []
    groups.set(key, candidates)
    const group = candidates.find(members => members.every(member => sameLine(member.source, draft.source)))
    if (group === undefined) candidates.push([draft])
    else group.push(draft)
  }
  const findings = [...groups.values()].flat().flatMap(group => findingOf(group, run, comparison))
  return sort(foldPrograms(findings), run)
}

/** Returns the entry of `known_failures` as a key: failures of different entries, or of an entry and none, do not fold. */
function entryOf({known, overdue}: Draft): string | null {
  const entry = known ?? overdue
  return entry && JSON.stringify([known !== null, entry.reason, entry.until])
}

/** Folds programs with the same failure: thirty programs with one mistake in a shared function are one finding. */
function foldPrograms(findings: readonly IdentifiedFinding[]): Finding[] {
  const kept: Finding[] = []
  const byFailure = new Map<string, Finding[]>()
  for (const {finding, identity} of findings) {
    const key = failureOf(finding, identity)
    const alike = byFailure.get(key) ?? []
    byFailure.set(key, alike)
    const same = alike.find(other => sameLine(other.source, finding.source))
    if (same !== undefined && finding.program !== null) {
      same.otherPrograms.push(finding.program)
      continue
    }
    kept.push(finding)
    alike.push(finding)
  }
  return kept
}

/** Returns what two programs with the same failure have in common, except for the line. */
function failureOf({class: kind, level, artifact, map, kernels, known}: Finding, identity: string): string {
  return JSON.stringify([kind, level, artifact, map, kernels, known?.reason, known?.until, identity])
}

interface IdentifiedFinding {
  finding: Finding
  identity: string
}

const LEVELS: readonly Finding['level'][] = ['failure', 'warning', 'notice']

function findingOf(group: readonly Draft[], run: Run, comparison: Comparison | null): IdentifiedFinding[] {
  const level = LEVELS.find(candidate => group.some(draft => draft.level === candidate))
  const first = group.find(draft => draft.level === level)
  if (first === undefined) return []
  const {kernel: _, identity, suggestion: __, background, proof, step: ___, overdue: ____, ...finding} = first
  const named = new Set(group.map(draft => draft.kernel))
  const seen = [
    overdueSentence(first),
    baselineSentence(group, comparison),
    proofSentence(proof, run, named) ?? background,
  ]
  const remedy = [...seen, finding.remedy].filter(sentence => sentence !== null).join(' ')
  const folded: Finding = {
    ...finding,
    otherPrograms: [],
    kernels: run.kernels.map(({id}) => id).filter(id => named.has(id)),
    source: group.find(draft => draft.source !== null)?.source ?? null,
    remedy: withSuggestion(remedy, group),
  }
  return [{finding: folded, identity}]
}

/** Newer verifiers suggest a fix, which is valid for older kernels as well. */
function withSuggestion(remedy: string, group: readonly Draft[]): string {
  const draft = group.find(({suggestion}) => suggestion !== null)
  return draft === undefined ? remedy : `${remedy} The verifier of ${draft.kernel} suggests: ${draft.suggestion}`
}

/** Kernels before 5.0 report no line: their drafts fold with any. */
function sameLine(a: SourceLine | null, b: SourceLine | null): boolean {
  return a === null || b === null || (a.file === b.file && a.line === b.line)
}

/** Sorts by level. Within a level, findings about a whole kernel come first, then the artifacts in their order. */
function sort(findings: readonly Finding[], run: Run): Finding[] {
  const places = new Map(run.artifacts.map(({name}, index) => [name, index]))
  const place = ({artifact}: Finding) => (artifact === null ? -1 : (places.get(artifact) ?? -1))
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || place(a) - place(b))
}
