import type {FindingClass} from '../model/finding-class.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import {meansTestCalled} from './reported.ts'

/** The properties that identify a failure. */
export interface Failure {
  class: FindingClass
  kernel: string | null
  program: string | null
  map: string | null
  /** The functional test that fails. */
  test: string | null
}

/** Returns whether an entry expects a failure, regardless of its `until`. */
export function expects({subject, classes, kernels}: KnownFailure, failure: Failure): boolean {
  const isOfSubject =
    subject.kind === 'artifact' ||
    failure[subject.kind] === subject.name ||
    (subject.kind === 'test' && failure.test !== null && meansTestCalled(subject.name, failure.test))
  return isOfSubject && classes.includes(failure.class) && failure.kernel !== null && kernels.includes(failure.kernel)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Returns whether an entry is past its `until` on a kernel. A day is over if the run starts on a later day (UTC). A version is
 * reached by the release or by the package version, because the release of a Debian kernel is `6.1.0-…` for all of 6.1. A
 * version with a dash, `6.1.0-57`, is compared only with the release.
 */
export function isOver(
  {until}: Pick<KnownFailure, 'until'>,
  {release, packageVersion}: Pick<KernelResult, 'release' | 'packageVersion'>,
  startedAt: string,
): boolean {
  if (until === null) return false
  if (DAY.test(until)) return startedAt.slice(0, 'YYYY-MM-DD'.length) > until
  const versions = until.includes('-') ? [release] : [release, packageVersion]
  return versions.some(version => version !== null && compareVersions(version, until) >= 0)
}

/** Compares as many numbers as `other` has. An epoch (`1:6.1.2-1`) is not part of the kernel version. */
function compareVersions(version: string, other: string): number {
  const theirs = numbersOf(other)
  const own = numbersOf(version.replace(/^\d+:/, ''))
  for (const [index, number] of theirs.entries()) {
    const difference = (own[index] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}

/** Returns 6, 1, 0, 56 for `6.1.0-56-cloud-amd64`. */
function numbersOf(version: string): number[] {
  const [leading = ''] = /^\d+(?:[.-]\d+)*/.exec(version) ?? []
  return leading.split(/[.-]/).map(Number)
}
