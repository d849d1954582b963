import type {ResolvedKernel} from '../model/resolved-kernel.ts'
import type {KernelConfig} from '../modules/kernel-config.ts'

/**
 * Returns KERNEL_VERSION() of a kernel, as libbpf finds it out on the kernel itself (get_kernel_version() in libbpf_probes.c): Ubuntu's
 * and Debian's kernels do not have the stable version in their release.
 */
export function kernelVersion(
  {release, version}: Pick<ResolvedKernel, 'release' | 'version'>,
  distribution: string,
  config: KernelConfig,
): number {
  const signed = /^Ubuntu \S+ (\S+)/.exec(config.get('CONFIG_VERSION_SIGNATURE') ?? '')?.[1]
  const [, major, minor, patch] =
    /^(\d+)\.(\d+)\.(\d+)/.exec(signed ?? (distribution === 'Debian' ? version : '')) ??
    /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(release) ??
    []
  return (Number(major ?? 0) << 16) + (Number(minor ?? 0) << 8) + Math.min(Number(patch ?? 0), 255)
}
