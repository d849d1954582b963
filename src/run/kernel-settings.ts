import type {GuestOutcome} from '../guest/outcome.ts'
import type {GuestRequest} from '../guest/request.ts'
import type {KernelConfig} from '../kernels/modules/kernel-config.ts'
import type {Arch} from '../model/arch.ts'
import {errnoOf} from '../model/errno.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import type {KernelRequest} from '../request/kernel.ts'

/** Of the usual huge pages (arch/…/include/asm/page.h, HPAGE_SHIFT). */
const HUGE_PAGE_MIB: Readonly<Record<Arch, number>> = {x86_64: 2, arm64: 2, s390x: 1}
/** On arm64 they grow with the other pages. */
const ARM64_HUGE_PAGE_MIB = {CONFIG_ARM64_16K_PAGES: 32, CONFIG_ARM64_64K_PAGES: 512} as const
const HUGE_PAGES = 'vm.nr_hugepages'

/** What a guest is like. */
type GuestSettings = Required<Pick<GuestRequest, 'cpus' | 'memoryMib' | 'reservedMib' | 'sysctl' | 'cgroup'>>

/**
 * One guest takes all artifacts: it has what the one that needs most does.
 *
 * @param config of the kernel; null: it came without
 */
export function guestSettings(
  {spec, request, artifacts}: Pick<PlannedKernel, 'spec' | 'request' | 'artifacts'>,
  config: KernelConfig | null,
): GuestSettings {
  const all = [request, ...artifacts.map(artifact => artifact.request)]
  const {hugepages, cgroup, sysctl} = request
  return {
    cpus: Math.max(1, ...all.map(({cpus}) => cpus ?? 1)),
    memoryMib: Math.max(0, ...all.map(({memoryMib}) => memoryMib ?? 0)),
    reservedMib: (hugepages ?? 0) * hugePageMib(spec.arch, config),
    sysctl: [...(hugepages === null ? [] : [{name: HUGE_PAGES, value: String(hugepages)}]), ...sysctl],
    cgroup,
  }
}

function hugePageMib(arch: Arch, config: KernelConfig | null): number {
  const grown = Object.entries(ARM64_HUGE_PAGE_MIB).find(([option]) => config?.get(option) === 'y')
  return grown?.[1] ?? HUGE_PAGE_MIB[arch]
}

/** What a guest has that is not as usual. */
export function settingNotes({cpus, memoryMib}: Pick<GuestSettings, 'cpus' | 'memoryMib'>): string[] {
  const parts = [
    ...(cpus > 1 ? [`${cpus} CPUs`] : []),
    ...(memoryMib > 0 ? [`at least ${memoryMib} MiB of memory`] : []),
  ]
  return parts.length === 0 ? [] : [`its guest had ${parts.join(' and ')}, as the manifest says`]
}

/** What became of settings that the manifest asks for: what the kernel did not take, or only in part. */
export function refusalNotes(
  request: Pick<KernelRequest, 'lockdown' | 'hugepages' | 'cgroup'>,
  {hello, settings, controllers}: Pick<GuestOutcome, 'hello' | 'settings' | 'controllers'>,
): string[] {
  const {lockdown, hugepages, cgroup} = request
  const refused = settings.filter(({errno}) => errno !== 0)
  const pages = settings.find(({name}) => name === HUGE_PAGES)?.value ?? null
  return [
    ...refused.map(
      ({name, errno}) =>
        `${name} could not be set (${errnoOf(errno)?.name}): this kernel does not have it, or not that value`,
    ),
    ...(lockdown === null || hello === null || hello.lockdown?.includes(`[${lockdown}]`)
      ? []
      : [
          `\`lockdown: ${lockdown}\` has no effect: this kernel ${hello.lockdown === null ? 'has no lockdown' : 'did not take it'}`,
        ]),
    ...(hugepages !== null && pages !== null && Number(pages) !== hugepages
      ? [`the kernel has set aside ${pages} of ${hugepages} huge pages; give its guest more \`memory\``]
      : []),
    ...(cgroup === 'v2' || controllers === null
      ? []
      : [
          `/sys/fs/cgroup is laid out as \`${cgroup}\`; controllers of version 1: ${controllers || 'none, this kernel has none'}`,
        ]),
  ]
}
