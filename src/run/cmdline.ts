import type {KernelConfig} from '../kernels/model/kernel-config.ts'
import type {KernelRequest} from '../request/kernel.ts'

/** The addition to a kernel's command line, and a note about it. */
export interface Cmdline {
  cmdline: string
  note: string | null
}

/**
 * Returns the user's command line and, for `lsm: append-bpf`, the kernel's default LSMs plus `bpf`
 * (Documentation/admin-guide/LSM/index.rst: `lsm=` replaces CONFIG_LSM, and the last one wins).
 */
export function cmdlineOf(
  {lsm, ...request}: Pick<KernelRequest, 'cmdline' | 'lsm' | 'lockdown' | 'mitigations'>,
  config: KernelConfig | null,
): Cmdline {
  const words = (['lockdown', 'mitigations'] as const).flatMap(key =>
    request[key] === null ? [] : [`${key}=${request[key]}`],
  )
  const cmdline = [request.cmdline, ...words].filter(Boolean).join(' ')
  if (lsm === null) return {cmdline, note: null}
  if (config === null)
    return {
      cmdline,
      note: '`lsm: append-bpf` has no effect: the kernel has no configuration file that names its LSMs',
    }
  if (config.get('CONFIG_BPF_LSM') !== 'y')
    return {cmdline, note: '`lsm: append-bpf` has no effect: this kernel was built without CONFIG_BPF_LSM'}
  const asked = [...cmdline.matchAll(/(?:^|\s)lsm=(\S*)/g)].at(-1)?.[1]
  const active = (asked ?? config.get('CONFIG_LSM') ?? '').split(',').filter(name => name !== '')
  if (active.includes('bpf'))
    return {cmdline, note: '`lsm: append-bpf` changes nothing: this kernel enables the bpf LSM by default'}
  return {cmdline: `${cmdline} lsm=${[...active, 'bpf'].join(',')}`.trim(), note: null}
}
