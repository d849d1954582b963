import type {ResolvedKernel, Signature} from '../model/resolved-kernel.ts'
import type {FetchContext} from '../store/fetch-context.ts'
import {lockedPackage} from '../store/locked-package.ts'

/** How the checks of packages ended, by digest; undefined where there is nothing to check one with. */
export type PackageChecks = Map<string, Signature | undefined>

/** Where nothing but themselves vouches for packages, all of them are checked, also those that nothing is wanted of now. */
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

/** What the packages say themselves: as little as the least of them, and as much as that of the image. */
export function signatureWith(checks: PackageChecks, {image, signature}: ResolvedKernel): Signature {
  const unchecked = [...checks.values()].find(check => check?.status === 'unchecked')
  return unchecked ?? checks.get(image.sha256) ?? signature
}
