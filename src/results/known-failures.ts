import type {FindingClass} from '../model/finding-class.ts'
import type {KernelResult} from '../model/kernel.ts'
import type {KnownFailure} from '../model/known-failure.ts'
import {meansTestCalled} from './reported.ts'

/** What a failure is told by. */
export interface Failure {
  class: FindingClass
  kernel: string | null
  program: string | null
  map: string | null
  /** The functional test that does not pass. */
  test: string | null
}

/** Whether an entry expects a failure, its `until` apart. */
export function expects({subject, classes, kernels}: KnownFailure, failure: Failure): boolean {
  const isOfSubject =
    subject.kind === 'artifact' ||
    failure[subject.kind] === subject.name ||
    (subject.kind === 'test' && failure.test !== null && meansTestCalled(subject.name, failure.test))
  return isOfSubject && classes.includes(failure.class) && failure.kernel !== null && kernels.includes(failure.kernel)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Whether an entry is past its `until` on a kernel. A day is over when the run starts on a later one (UTC). A version is
 * reached by the release or by the package's version, since the release of a Debian kernel stays `6.1.0-…` over all of 6.1;
 * one with a dash, `6.1.0-57`, is compared with the release alone.
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

/** Compares as many numbers as the shorter one has. An epoch (`1:6.1.2-1`) is no part of the kernel's version. */
function compareVersions(version: string, other: string): number {
  const theirs = numbersOf(other)
  const own = numbersOf(version.replace(/^\d+:/, ''))
  for (const [index, number] of theirs.entries()) {
    const difference = (own[index] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}

/** `6.1.0-56-cloud-amd64` → 6, 1, 0, 56. */
function numbersOf(version: string): number[] {
  const [leading = ''] = /^\d+(?:[.-]\d+)*/.exec(version) ?? []
  return leading.split(/[.-]/).map(Number)
}
