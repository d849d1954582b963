import type {Finding} from '../model/finding.ts'
import type {FindingClass} from '../model/finding-class.ts'
import {UNKNOWABLE} from '../model/unknowable.ts'

/** A failure that `init` observed, for an entry of `known_failures`. */
export interface KnownNote {
  kernels: readonly string[]
  subject: {kind: 'program' | 'map'; name: string} | null
  class: FindingClass
  reason: string
}

/** Returns the failures of an artifact that can be known failures, one for each program and map. */
export function knownNotes(findings: readonly Finding[], artifact: string): KnownNote[] {
  return findings
    .filter(
      finding => finding.artifact === artifact && finding.level === 'failure' && UNKNOWABLE[finding.class] === null,
    )
    .flatMap(finding => {
      const reason = `by trial: ${finding.words ?? finding.title}`
      return subjectsOf(finding).map(subject => ({kernels: finding.kernels, subject, class: finding.class, reason}))
    })
}

function subjectsOf({program, otherPrograms, map}: Finding): KnownNote['subject'][] {
  if (program !== null) return [program, ...otherPrograms].map(name => ({kind: 'program', name}))
  return [map === null ? null : {kind: 'map', name: map}]
}
