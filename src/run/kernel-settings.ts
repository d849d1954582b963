import type {GuestOutcome} from '../guest/outcome.ts'
import type {GuestRequest} from '../guest/request.ts'
import type {KernelConfig} from '../kernels/model/kernel-config.ts'
import type {Arch} from '../model/arch.ts'
import {errnoOf} from '../model/errno.ts'
import type {PlannedKernel} from '../plan/planned.ts'
import type {KernelRequest} from '../request/kernel.ts'

/** Default size of huge pages (arch/…/include/asm/page.h, HPAGE_SHIFT). */
const HUGE_PAGE_MIB: Readonly<Record<Arch, number>> = {x86_64: 2, arm64: 2, s390x: 1}
/** On arm64 their size depends on the page size. */
const ARM64_HUGE_PAGE_MIB = {CONFIG_ARM64_16K_PAGES: 32, CONFIG_ARM64_64K_PAGES: 512} as const
const HUGE_PAGES = 'vm.nr_hugepages'

/** The settings of a guest. */
type GuestSettings = Required<Pick<GuestRequest, 'cpus' | 'memoryMib' | 'reservedMib' | 'sysctl' | 'cgroup'>>

/**
 * Returns the settings of the guest of a kernel. It runs all artifacts, so it gets the largest values that any of them requires.
 *
 * @param config configuration of the kernel; null if it has none
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

/** Returns a note about CPUs and memory that differ from the default. */
export function settingNotes({cpus, memoryMib}: Pick<GuestSettings, 'cpus' | 'memoryMib'>): string[] {
  const parts = [
    ...(cpus > 1 ? [`${cpus} CPUs`] : []),
    ...(memoryMib > 0 ? [`at least ${memoryMib} MiB of memory`] : []),
  ]
  return parts.length === 0 ? [] : [`its guest had ${parts.join(' and ')}, as set in the manifest`]
}

/** Returns notes about settings of the manifest that the kernel did not accept, or only in part. */
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
        `${name} could not be set (${errnoOf(errno)?.name}): this kernel does not have the setting, or rejects the value`,
    ),
    ...(lockdown === null || hello === null || hello.lockdown?.includes(`[${lockdown}]`)
      ? []
      : [
          `\`lockdown: ${lockdown}\` has no effect: this kernel ${hello.lockdown === null ? 'has no lockdown' : 'did not accept it'}`,
        ]),
    ...(hugepages !== null && pages !== null && Number(pages) !== hugepages
      ? [`the kernel reserved only ${pages} of ${hugepages} huge pages; set a larger \`memory\` in the manifest`]
      : []),
    ...(cgroup === 'v2' || controllers === null
      ? []
      : [
          `/sys/fs/cgroup has the layout \`${cgroup}\`; version 1 controllers: ${controllers || 'this kernel has none'}`,
        ]),
  ]
}
