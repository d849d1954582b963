import type {KernelConfig} from '../model/kernel-config.ts'
import type {ResolvedKernel} from '../model/resolved-kernel.ts'

/**
 * Returns the version code of a kernel, KERNEL_VERSION(), as libbpf determines it on the running kernel (get_kernel_version() in
 * libbpf_probes.c). The releases of Ubuntu and Debian kernels do not contain the stable version.
 */
export function versionCode(
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
