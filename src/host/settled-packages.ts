import type {Arch} from '../kernels/types.ts'
import type {SettledPackage} from './foreign-packages.ts'

/**
 * Packages of Debian 12, as its signed index of 2026-07-11 lists them. Of the oldest release whose libbpf will do: what is
 * built with an older C library links with a newer one, and not the other way round.
 */
export const SETTLED_PACKAGES: Readonly<
  Record<Arch, Readonly<Record<'libbpf' | 'libelf' | 'zlib' | 'busybox', SettledPackage>>>
> = {
  x86_64: {
    libbpf: {
      name: 'libbpf-dev',
      version: '1:1.1.2-0+deb12u1',
      path: 'pool/main/libb/libbpf/libbpf-dev_1.1.2-0+deb12u1_amd64.deb',
      sha256: '0100eea9fdf5cc925b9073b47684bba85b531657610e634be8bf90264a32b552',
      size: 224920,
    },
    libelf: {
      name: 'libelf-dev',
      version: '0.188-2.1',
      path: 'pool/main/e/elfutils/libelf-dev_0.188-2.1_amd64.deb',
      sha256: '79cb66b55021bd0130308369524bac5240d0b5463cb252cd44be6a1500fdebec',
      size: 72908,
    },
    zlib: {
      name: 'zlib1g-dev',
      version: '1:1.2.13.dfsg-1',
      path: 'pool/main/z/zlib/zlib1g-dev_1.2.13.dfsg-1_amd64.deb',
      sha256: 'f9ce531f60cbd5df37996af9370e0171be96902a17ec2bdbd8d62038c354094f',
      size: 916272,
    },
    busybox: {
      name: 'busybox-static',
      version: '1:1.35.0-4+deb12u1+b1',
      path: 'pool/main/b/busybox/busybox-static_1.35.0-4+deb12u1+b1_amd64.deb',
      sha256: '3d3fdbe91d4660c873e14b092c213fe81c1da6362daa236eb25d0171eb108744',
      size: 928188,
    },
  },
  arm64: {
    libbpf: {
      name: 'libbpf-dev',
      version: '1:1.1.2-0+deb12u1',
      path: 'pool/main/libb/libbpf/libbpf-dev_1.1.2-0+deb12u1_arm64.deb',
      sha256: '969bbddd6e39ba0bedc404a51c7800c134ee8fdcecc8a93b4513a73fde32f149',
      size: 220364,
    },
    libelf: {
      name: 'libelf-dev',
      version: '0.188-2.1',
      path: 'pool/main/e/elfutils/libelf-dev_0.188-2.1_arm64.deb',
      sha256: 'fe16ede10e1b80a2f882f0e83c52695e77280c61eebe7106f016d4025e82399b',
      size: 73780,
    },
    zlib: {
      name: 'zlib1g-dev',
      version: '1:1.2.13.dfsg-1',
      path: 'pool/main/z/zlib/zlib1g-dev_1.2.13.dfsg-1_arm64.deb',
      sha256: 'afb60f0bae432f2f0edfe2d674e99c1a13a147c9aa2b52f2f23e3df19ece76f5',
      size: 912840,
    },
    busybox: {
      name: 'busybox-static',
      version: '1:1.35.0-4+deb12u1+b1',
      path: 'pool/main/b/busybox/busybox-static_1.35.0-4+deb12u1+b1_arm64.deb',
      sha256: '732c9135564fc71337e0e05fb4da4d11e6c28c1834bce3e405e575afef2a52f5',
      size: 822236,
    },
  },
  s390x: {
    libbpf: {
      name: 'libbpf-dev',
      version: '1:1.1.2-0+deb12u1',
      path: 'pool/main/libb/libbpf/libbpf-dev_1.1.2-0+deb12u1_s390x.deb',
      sha256: '3ec4e51edc11c3e8f6e32c428d254ad7221bb290f76ed3fef8f0550c36eae023',
      size: 214028,
    },
    libelf: {
      name: 'libelf-dev',
      version: '0.188-2.1',
      path: 'pool/main/e/elfutils/libelf-dev_0.188-2.1_s390x.deb',
      sha256: '0d20f43dd365a59696769ee4a0d489a6596d155dc204a3add547e54922f44c40',
      size: 70604,
    },
    zlib: {
      name: 'zlib1g-dev',
      version: '1:1.2.13.dfsg-1',
      path: 'pool/main/z/zlib/zlib1g-dev_1.2.13.dfsg-1_s390x.deb',
      sha256: 'e1156f8e3a0303cbca5a71af99a37f62f49b6064d5b19cef2cb9cb781ea64af3',
      size: 907940,
    },
    busybox: {
      name: 'busybox-static',
      version: '1:1.35.0-4+deb12u1+b1',
      path: 'pool/main/b/busybox/busybox-static_1.35.0-4+deb12u1+b1_s390x.deb',
      sha256: '65e29a4dea3ca365e9ee73a6b4fa2a42c8cbbd3b13753250e68b4835876fe316',
      size: 853260,
    },
  },
}
