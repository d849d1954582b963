import type {Feature, FeatureGroup, FeatureStatus, KernelProbe, ProbeReport} from '../../src/probe/model.ts'

/** Returns a feature as a guest reports it. */
export function feature(group: FeatureGroup, name: string, status: FeatureStatus, detail = ''): Feature {
  return {group, name, status, errno: status === 'no' ? {number: 22, name: 'EINVAL'} : null, detail}
}

/** Returns a completely probed kernel. */
export function kernel(id: string, features: Feature[], more: Partial<KernelProbe> = {}): KernelProbe {
  return {
    id,
    distribution: 'Debian',
    arch: 'x86_64',
    release: `${id}-release`,
    packageVersion: '1-1',
    vmlinuzSha256: 'ab'.repeat(32),
    accelerator: 'tcg',
    error: null,
    notes: [],
    incomplete: [],
    features,
    helpers: [{program: 'xdp', status: 'yes', names: ['bpf_map_lookup_elem', 'bpf_redirect_map']}],
    ...more,
  }
}

export function report(...kernels: KernelProbe[]): ProbeReport {
  return {version: 1, tool: {name: 'bpfcompat', version: '0.1.0'}, probedAt: '2026-11-22T10:00:00.000Z', kernels}
}

/** Two kernels that differ in a map type, a limit and an iterator that only one of them reports. */
export const twoKernels = report(
  kernel('debian-11-5.10', [
    feature('map_type', 'hash', 'yes'),
    feature('map_type', 'bloom_filter', 'no'),
    feature('limit', 'call_frames', 'yes', '8'),
    feature('limit', 'stack_bytes', 'yes', '512'),
    feature('setting', 'lockdown', 'yes', 'none [integrity] confidentiality'),
  ]),
  kernel('debian-13-6.12', [
    feature('map_type', 'hash', 'yes'),
    feature('map_type', 'bloom_filter', 'yes'),
    feature('limit', 'call_frames', 'yes', '16'),
    feature('limit', 'stack_bytes', 'yes', '512'),
    feature('setting', 'lockdown', 'yes', '[none] integrity confidentiality'),
    feature('iterator', 'task', 'yes'),
    feature('kfunc', 'bpf_throw', 'yes', 'xdp syscall'),
  ]),
)
