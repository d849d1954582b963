import {resolve} from 'node:path'
import {sourceSpec} from '../kernels/catalog/written-source.ts'
import type {KernelSpec} from '../kernels/model/kernel-spec.ts'
import {type KernelRequest, kernelName} from '../request/kernel.ts'
import {type Checking, elements} from './checking.ts'
import type {WrittenKernel, WrittenKernelSettings} from './written.ts'

/** Default `distribution` of custom kernels. */
const OWN_KERNELS = 'Custom kernels'

/** Keys that only a custom kernel takes. */
const OWN_KEYS = ['distribution', 'arch', 'series', 'sha256', 'config', 'modules'] as const

/**
 * Returns the kernels of a manifest or a matrix. The same kernel may be listed several times as different variants.
 *
 * @param base directory that paths are relative to
 */
export function kernelsOf(
  written: readonly WrittenKernel[] | undefined,
  pointer: string,
  base: string,
  checking: Checking,
): KernelRequest[] {
  const kernels = elements(written, pointer).map(({element, at}) => kernelRequest(element, at, base, checking))
  checking.reportDuplicates(
    kernels.map((kernel, index) => ({name: kernelName(kernel), pointer: `${pointer}/${index}`})),
    'kernel',
    '; give one of them a `variant`, such as `variant: bpf-lsm`',
  )
  return kernels
}

function kernelRequest(written: WrittenKernel, pointer: string, base: string, checking: Checking): KernelRequest {
  const settings: WrittenKernelSettings = typeof written === 'string' ? {id: written} : written
  const {
    id,
    variant = null,
    required = true,
    timeout,
    cmdline = '',
    lsm = null,
    cpus = null,
    memory,
    sysctl = {},
    lockdown = null,
    mitigations = null,
    hugepages = null,
    cgroup = 'v2',
  } = settings
  checkCmdline(settings, pointer, checking)
  return {
    id,
    own: ownKernel(settings, pointer, base, checking),
    variant,
    required,
    timeoutSeconds: checking.seconds(timeout, `${pointer}/timeout`) ?? null,
    cmdline,
    lsm,
    cpus,
    memoryMib: checking.memory(memory, `${pointer}/memory`) ?? null,
    sysctl: Object.entries(sysctl).map(([name, value]) => {
      if (!SETTING.test(name))
        checking.report(
          `${pointer}/sysctl`,
          `\`${name}\` is not a setting below /proc/sys; write it as in \`net.core.bpf_jit_harden\``,
        )
      return {name, value: String(value)}
    }),
    lockdown,
    mitigations,
    hugepages,
    cgroup,
    place: checking.place(pointer),
  }
}

/** Reports parameters that are set twice: the kernel would use the last one. */
function checkCmdline(settings: WrittenKernelSettings, pointer: string, checking: Checking): void {
  for (const key of ['lockdown', 'mitigations'] as const)
    if (settings[key] !== undefined && new RegExp(`(?:^|\\s)${key}=`).test(settings.cmdline ?? ''))
      checking.report(`${pointer}/${key}`, `\`${key}\` is also set in \`cmdline\`; remove one`)
  if (settings.hugepages !== undefined && Object.keys(settings.sysctl ?? {}).some(name => HUGE_PAGES.test(name)))
    checking.report(
      `${pointer}/hugepages`,
      '`hugepages` sets vm.nr_hugepages, which is also set in `sysctl`; remove one',
    )
}

const HUGE_PAGES = /^vm[./]nr_hugepages$/

/** sysctl(8): names of directories and a file, separated by dots or slashes. */
const SETTING = /^\w[\w-]*(?:[./]\w[\w-]*)+$/

/** Returns the source of a custom kernel; null for a kernel from the catalog. */
function ownKernel(
  written: WrittenKernelSettings,
  pointer: string,
  base: string,
  checking: Checking,
): KernelSpec | null {
  const {id, distribution = OWN_KERNELS, arch = 'x86_64', series} = written
  let mistaken = false
  const source = sourceSpec(written, {
    arch,
    absolute: path => resolve(base, path),
    report: (key, message) => {
      mistaken = true
      checking.report(`${pointer}/${key}`, message)
    },
  })
  if (source !== undefined) {
    if (!OWN_ID.test(id))
      checking.report(`${pointer}/id`, `\`${id}\` is not a valid id of a custom kernel; use ${OWN_ID_FORM}`)
    return {id, distribution, arch, ...(series === undefined ? {} : {series}), source}
  }
  const stray = OWN_KEYS.find(key => written[key] !== undefined)
  if (!mistaken && stray !== undefined)
    checking.report(
      `${pointer}/${stray}`,
      `\`${stray}\` applies only to a custom kernel; set its source (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or remove \`${stray}\``,
    )
  return null
}

const OWN_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/
const OWN_ID_FORM = 'lowercase letters, digits, `.`, `_` and `-`, at most 64'
