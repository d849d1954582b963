import type {FindingClass, KernelResult, KnownFailure} from './model.ts'
import {meansTestCalled} from './reported.ts'

const ALLOW = 'is no failure of a load; list it with a reason under `surface: {allow: …}`'

/**
 * Why a class cannot be expected in `known_failures`; null where it can. What never blocks needs no entry, and what says
 * nothing about the artifact must not be hidden by one.
 */
export const UNKNOWABLE: Readonly<Record<FindingClass, string | null>> = {
  INVALID_OBJECT: null,
  NOTHING_LOADED: null,
  FIXUP_MISMATCH: 'is a mistake in the manifest; correct it on the line that the finding shows',
  MISSING_INNER_MAP: null,
  MAP_SIZE_UNSET: null,
  UNSUPPORTED_MAP_TYPE: null,
  MAP_CREATION_FAILURE: null,
  MISSING_BTF: null,
  CORE_RELOCATION_FAILURE: null,
  MISSING_KERNEL_SYMBOL: null,
  UNSUPPORTED_HELPER: null,
  UNSUPPORTED_PROGRAM_TYPE: null,
  VERIFIER_REJECTION: null,
  VERIFIER_LIMIT: null,
  MISSING_ATTACH_TARGET: null,
  UNSUPPORTED_ATTACH_TYPE: null,
  ATTACH_FAILURE: null,
  ATTACH_TARGET_UNSET: null,
  FREPLACE_TARGET_UNSET: null,
  NOT_ATTACHED: 'is no failure; write `mode: load_only` on the artifact, or `attach: none` on the program',
  LSM_NOT_ACTIVE: 'never blocks; boot the kernel with `lsm: append-bpf`',
  MODULE_NEEDED: null,
  MAP_DROPPED: 'never blocks; write `optional: true` on the map',
  PROGRAM_DROPPED: 'never blocks; write `optional: true` on the program',
  VARIANT_UNAVAILABLE: 'never blocks; name the class of what fails',
  PROG_ARRAY_MEMBER_OFF: null,
  INSN_BUDGET: null,
  INSN_GROWTH: 'is about a baseline; allow more with `baseline: {insns: …}`',
  RUN_BUDGET: null,
  BEHAVIOR_FAILURE: null,
  COMMAND_FAILURE: null,
  UNLINKED_OBJECT: null,
  LEGACY_MAPS: null,
  FOREIGN_LOADER: null,
  POLICY_DENIED: null,
  KERNEL_CRASH: null,
  KERNEL_WARNING: 'never blocks; list the warning under `allow_kernel_warnings`',
  CASE_DIED: 'says nothing about the artifact; leave the kernel out of the `kernels` of the artifact',
  TIMEOUT: 'says nothing about the artifact; raise `timeout`, or leave the kernel out of the `kernels` of the artifact',
  KERNEL_UNAVAILABLE: 'is about a kernel; write `required: false` on it under `kernels`',
  LIBBPF_TOO_OLD: null,
  KNOWN_FAILURE_PASSES: 'is about an entry of `known_failures`; remove that entry',
  HOOK_ARGUMENT_CHANGED: ALLOW,
  RETURN_TYPE_CHANGED: ALLOW,
  TRACEPOINT_FIELD_CHANGED: ALLOW,
  FIELD_TYPE_CHANGED: ALLOW,
  AMBIGUOUS_HOOK: ALLOW,
  HOOK_VARIANT_MISSED: ALLOW,
  HOOK_NEVER_RUNS: ALLOW,
  UNKNOWN: null,
}

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
