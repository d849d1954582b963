import {describe, expect, test} from '@jest/globals'
import {directory, load, problemsOf} from './load-yaml.ts'

const SHA = 'a'.repeat(64)
const manifest = (kernel: string) => `artifacts: [{path: x.o}]\nkernels:\n  - ${kernel}\n`

describe('a custom kernel with mistakes', () => {
  test.each([
    ['{id: ours, image: https://a/vmlinuz}', '3:16: a URL needs the digest of its file; add `sha256`'],
    [`{id: ours, image: vmlinuz, sha256: ${SHA}}`, '3:32: `sha256` is allowed only if `image` is a URL; remove it'],
    [`{id: ours, image: https://a/v, sha256: ${SHA}, config: c}`, 'expected `{url, sha256}`, since `image` is a URL'],
    [
      `{id: ours, image: v, config: {url: https://a/c, sha256: ${SHA}}}`,
      '3:26: `image` is a file and `config` is a URL; use files for both, or URLs for both',
    ],
    ['{id: ours, image: v, config: {url: https://a/c}}', '`sha256` is missing in `kernels[0].config`'],
    [
      '{id: ours, image: v, sha256: ab}',
      '`sha256` must be a SHA-256 digest: 64 lowercase hexadecimal digits, got "ab"',
    ],
    ['{id: ours, tree: a, oci: b.io/c:d}', '3:16: a kernel has exactly one source, not `oci` and `tree`; keep one'],
    [
      '{id: ours, tree: a, config: c}',
      '3:25: `config` is allowed only with `image`, and this kernel comes from `tree`; remove it',
    ],
    ['{id: ours, tree: "https://a/b"}', '`tree` must be a path, got "https://a/b"'],
    [
      '{id: ours, oci: ci-kernels}',
      '3:16: expected an image such as `ghcr.io/cilium/ci-kernels:6.1`, with its registry and a tag or digest, got `ci-kernels`',
    ],
    ['{id: ours, oci: cilium/ci-kernels:6.1}', 'expected an image such as'],
    ['{id: ours, oci: ghcr.io/cilium/ci-kernels}', 'expected an image such as'],
    ['{id: ours, oci: "user:secret@ghcr.io/a/b:c"}', 'with its registry and a tag or digest, got `…@ghcr.io/a/b:c`'],
    [
      '{id: ours, image: "file:///boot/vmlinuz"}',
      '3:16: expected a path, or a URL that begins with `https://` or `http://`, got `file:///boot/vmlinuz`',
    ],
    [
      '{id: ours, image: "ftp://user:secret@a/vmlinuz"}',
      '3:16: expected a path, or a URL that begins with `https://` or `http://`, got `ftp://a/vmlinuz`',
    ],
    ['{id: ours, image: v, config: "file:///boot/config"}', '3:26: expected a path, got `file:///boot/config`'],
    [
      '{id: ours, deb: {suites: [a], package: linux-image-a}}',
      '3:16: expected `archive: debian` or `archive: ubuntu`, or the `bases` of a custom archive',
    ],
    [
      '{id: ours, deb: {archive: debian, keyring: k, suites: [a], package: linux-image-a}}',
      'the keys of debian are known; remove `keyring`, which is allowed only with `bases`',
    ],
    [
      '{id: ours, deb: {archive: debian, suites: [../a], package: linux-image-a}}',
      'must be the name of a suite, such as `bookworm`, got "../a"',
    ],
    [
      '{id: ours, deb: {archive: arch, suites: [a], package: linux-image-a}}',
      '`archive` must be one of debian, ubuntu, got "arch"',
    ],
    ['{id: ours, deb: {archive: debian, suites: [a]}}', '`package` is missing in `kernels[0].deb`'],
    ['{id: ours, rpm: {repositories: [ftp://a], package: kernel-core}}', 'must be an http or https URL, got "ftp://a"'],
    [
      '{id: ours, rpm: {repositories: [https://a/], package: kernel-core, keys: [{url: https://a/k, fingerprint: ab}]}}',
      '`fingerprint` must be 40 uppercase hexadecimal digits, got "ab"',
    ],
    ['{id: ours, arch: vax, tree: a}', '`arch` must be one of x86_64, arm64, s390x, got "vax"'],
    [
      '{id: debian-12-6.1, arch: arm64}',
      '3:25: `arch` applies only to a custom kernel; set its source (`image`, `tree`, `oci`, `deb` or `rpm`), or remove `arch`',
    ],
    ['{id: Ours, tree: a}', '3:6: `Ours` is not a valid id of a custom kernel; use lowercase letters'],
    ['{id: ours, three: a}', 'unknown key `three`; did you mean `tree`?'],
  ])('%s: %s', async (kernel, problem) => {
    expect(await problemsOf(manifest(kernel))).toEqual([expect.stringContaining(problem)])
  })
})

test.each([
  ['[!debian-11-*]', 'unknown scalar tag !<!debian-11-*>; put strings that begin with `!` in quotes'],
  ['\n  - >=5.10', 'a line break is expected; put strings that begin with `>` in quotes'],
  [
    '\n  - *-arm64',
    '`*-arm64` is an alias without an anchor `&-arm64` above it; put a string that begins with `*` in quotes',
  ],
])('a selector without its quotes is reported: %j', async (kernels, problem) => {
  expect(await problemsOf(`artifacts: [{path: x.o}]\nkernels: ${kernels}\n`)).toEqual([
    expect.stringContaining(problem),
  ])
})

describe('a custom kernel', () => {
  test.each([
    ['{id: ours, tree: ../linux}', {kind: 'local', tree: `${directory.replace(/\/[^/]*$/, '')}/linux`}],
    [
      '{id: ours, image: a/vmlinuz, config: /boot/config}',
      {kind: 'local', image: `${directory}/a/vmlinuz`, config: '/boot/config', modules: null},
    ],
    [
      `{id: ours, image: https://a/v, sha256: ${SHA}, modules: {url: https://a/m.tar, sha256: ${SHA}}}`,
      {
        kind: 'url',
        image: {urls: ['https://a/v'], sha256: SHA},
        config: null,
        modules: {urls: ['https://a/m.tar'], sha256: SHA},
      },
    ],
    [
      '{id: ours, oci: "http://127.0.0.1:5000/a/b:c"}',
      {kind: 'oci', registry: 'http://127.0.0.1:5000', repository: 'a/b', reference: 'c'},
    ],
    [
      `{id: ours, oci: "ghcr.io/a/b@sha256:${SHA}"}`,
      {kind: 'oci', registry: 'ghcr.io', repository: 'a/b', reference: `sha256:${SHA}`},
    ],
    [
      `{id: ours, oci: "ghcr.io/a/b:c@sha256:${SHA}"}`,
      {kind: 'oci', registry: 'ghcr.io', repository: 'a/b', reference: `sha256:${SHA}`},
    ],
    ['{id: ours, oci: "http://localhost/a:b"}', {registry: 'http://localhost', repository: 'a', reference: 'b'}],
    ['{id: ours, oci: "[::1]:5000/a:b"}', {registry: '[::1]:5000', repository: 'a', reference: 'b'}],
    [
      '{id: ours, arch: arm64, deb: {bases: [https://a/debian], suites: [b], package: linux-image-cloud-arm64}}',
      {
        kind: 'deb',
        archive: {name: 'own', bases: ['https://a/debian'], keyring: null},
        suites: ['b'],
        component: 'main',
        architecture: 'arm64',
        metaPackage: 'linux-image-cloud-arm64',
        ending: '-cloud-arm64',
      },
    ],
    [
      '{id: ours, deb: {bases: [https://a/], keyring: k.gpg, suites: [b], package: linux-image-ours, ending: -x}}',
      {archive: {keyring: `${directory}/k.gpg`}, ending: '-x'},
    ],
    [
      '{id: ours, arch: arm64, rpm: {repositories: [https://a/$arch/], package: kernel}}',
      {
        kind: 'rpm',
        repositories: ['https://a/aarch64/'],
        package: 'kernel',
        modulePackages: ['kernel'],
        keys: [],
        archival: [],
      },
    ],
  ])('%s becomes its source, paths relative to the manifest', async (kernel, source) => {
    const [request] = (await load(manifest(kernel))).kernels
    expect(request?.own?.source).toMatchObject(source)
  })

  test('has a distribution, an architecture and a series, and the settings of any kernel', async () => {
    const {kernels} = await load(
      manifest(
        '{id: ours, tree: a, distribution: Our OS, arch: arm64, series: "6.10", cmdline: quiet, required: false, variant: v}',
      ),
    )
    expect(kernels).toMatchObject([
      {
        id: 'ours',
        variant: 'v',
        required: false,
        cmdline: 'quiet',
        own: {id: 'ours', distribution: 'Our OS', arch: 'arm64', series: '6.10'},
      },
    ])
  })
})
