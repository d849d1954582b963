import type {KernelConfig} from '../kernels/modules/kernel-config.ts'
import type {KernelRequest} from '../request/kernel.ts'

/** What is appended to a kernel's command line, and what there is to say about it. */
export interface Cmdline {
  cmdline: string
  note: string | null
}

/**
 * The user's command line, and with `lsm: append-bpf` the LSMs that the kernel starts with by itself and `bpf`
 * (Documentation/admin-guide/LSM/index.rst: `lsm=` replaces CONFIG_LSM, and of two the last one counts).
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
      note: '`lsm: append-bpf` has no effect: the kernel came without the configuration that names its LSMs',
    }
  if (config.get('CONFIG_BPF_LSM') !== 'y')
    return {cmdline, note: '`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM'}
  const asked = [...cmdline.matchAll(/(?:^|\s)lsm=(\S*)/g)].at(-1)?.[1]
  const active = (asked ?? config.get('CONFIG_LSM') ?? '').split(',').filter(name => name !== '')
  if (active.includes('bpf'))
    return {cmdline, note: '`lsm: append-bpf` changes nothing: this kernel starts with the bpf LSM by itself'}
  return {cmdline: `${cmdline} lsm=${[...active, 'bpf'].join(',')}`.trim(), note: null}
}
