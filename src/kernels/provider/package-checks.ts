import type {ResolvedKernel, Signature} from '../model/resolved-kernel.ts'
import type {FetchContext} from '../store/fetch-context.ts'
import {lockedPackage} from '../store/fetch-package.ts'

/** Results of signature checks by package digest; undefined if there was nothing to check a package with. */
export type PackageChecks = Map<string, Signature | undefined>

/** Checks all packages of a kernel whose index is not signed, including those that the run does not need. */
export async function checkPackages(
  {image, modules, signature}: ResolvedKernel,
  checks: PackageChecks,
  context: FetchContext,
): Promise<void> {
  if (signature.status === 'good' && signature.of !== 'packages') return
  for (const file of [image, ...modules]) {
    if (!checks.has(file.sha256)) await lockedPackage(file, context)
    if (checks.get(file.sha256)?.status !== 'good') return
  }
}

/**
 * Returns the signature of a kernel from those of its packages: unchecked if one of them is, otherwise that of the image
 * package.
 */
export function signatureWith(checks: PackageChecks, {image, signature}: ResolvedKernel): Signature {
  const unchecked = [...checks.values()].find(check => check?.status === 'unchecked')
  return unchecked ?? checks.get(image.sha256) ?? signature
}
