import type {KernelSpec} from '../../../src/kernels/model/kernel-spec.ts'

/** Returns a cloud kernel of Debian's archive. */
export function aDebianSpec(suites: string[], kernel: Pick<KernelSpec, 'id' | 'series' | 'release'>): KernelSpec {
  return {
    distribution: 'Debian',
    arch: 'x86_64',
    source: {
      kind: 'deb',
      archive: {name: 'debian'},
      suites,
      component: 'main',
      architecture: 'amd64',
      metaPackage: 'linux-image-cloud-amd64',
      ending: '-cloud-amd64',
    },
    ...kernel,
  }
}
