import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../../src/base/package-root.ts'
import {catalogKernel, findKernel, kernelIds, loadCatalog} from '../../../src/kernels/catalog/catalog.ts'
import {catalogFiles, readCatalog} from '../../../src/kernels/catalog/load.ts'
import {hasSeries} from '../../../src/model/release-name.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {problemsOf} from './check-catalog.ts'

const catalog = await loadCatalog()
const directory = join(packageRoot, 'kernels')
const root = temporaryDirectory()
const files = await catalogFiles(directory)

describe('the data', () => {
  test.each(files)('%s matches the schema', name => {
    expect(problemsOf(readFileSync(join(directory, name), 'utf8'), name)).toEqual([])
  })

  const line = (more: string) =>
    `distribution: A\ngroups: [a]\nkernels: [{id: a, description: a, arches: [x86_64], ${more}}]\n`
  const deb = 'deb: {archive: debian, suites: [a], package: linux-image-a}'
  test.each([
    ['x', 'must be object'],
    ['kernels: [{id: a}]', 'must have properties distribution, groups when property kernels is present'],
    ['distribution: A\ngroups: [a]\nkernels: [{description: a}]', "/kernels/0: must have required property 'id'"],
    ['distribution: A\nkernels: [{id: "../a"}]', '/kernels/0/id: must match pattern'],
    ['distribution: A\ncolour: red', '(colour)'],
    ['distribution: A\ncommon: {arches: [vax]}', '/common/arches/0: must be equal to one of the allowed values'],
    ['unavailable: {a: {why: b}}', "/unavailable/a: must have required property 'instead'"],
    [line(`${deb}, colour: red`), 'a: must NOT have additional properties (colour)'],
    [line(`${deb}, series: "6"`), 'a /series: must match pattern'],
    [line(`${deb}, tags: [best]`), 'a /tags/0'],
    [line(`${deb}, eol: soon`), 'a /eol'],
    [line(`${deb}, facts: {btf: "maybe"}`), 'a /facts/btf: must be boolean'],
    [line(`${deb}, facts: {bpfLsm: 1}`), 'a /facts/bpfLsm'],
    [line('deb: {archive: debian, suites: [../a], package: linux-image-a}'), 'a /deb/suites/0: must match pattern'],
    [line('deb: {archive: debian, suites: [a], package: curl}'), 'a /deb/package: must match pattern'],
    [line('rpm: {repositories: [http://a/], package: a, modules: [a]}'), 'a /rpm/repositories/0: must match pattern'],
    [
      line('rpm: {repositories: [https://a/], package: a, modules: [a], keys: [{url: https://a/, fingerprint: AB}]}'),
      'a /rpm/keys/0/fingerprint: must match pattern',
    ],
    [line('image: https://a/, sha256: ab'), 'a /sha256'],
  ])('%j is refused', (text, reason) => {
    expect(problemsOf(text, 'a.yaml').join()).toContain(reason)
  })

  test.each([
    [line(`${deb}, oci: a.io/b:c`), 'a: a kernel has exactly one source, not `deb` and `oci`'],
    [line('tags: [lts]'), 'a: expected a source'],
    [line('image: /boot/vmlinuz'), '`/boot/vmlinuz` is a local file, which other machines do not have'],
    [`${line(deb)}aliases: {a: b}`, '`a` is defined twice'],
    ['distribution: [', 'not valid YAML'],
  ])('the loader itself refuses %j', async (text, reason) => {
    const own = mkdtempSync(join(root, 'catalog-'))
    writeFileSync(join(own, 'a.yaml'), text)
    await expect(readCatalog(own)).rejects.toThrow(reason)
  })
})

describe('every kernel', () => {
  test.each(kernelIds(catalog))('%s has a source', id => {
    const {source, series} = findKernel(id, catalog)
    expect(JSON.stringify(source)).not.toMatch(/\$|"http:|undefined|""/)
    if (series !== undefined) expect(id).toContain(series)
  })

  test('without a series in its id moves on to newer ones', () => {
    const floating = [...catalog.kernels.values()].filter(({line}) => !/\d\.\d/.test(line))
    expect(floating.filter(({series}) => series !== undefined).map(({id}) => id)).toEqual([])
  })

  test.each([...catalog.aliases])('%s is an alias of %s', (alias, id) => {
    const {source, id: name} = findKernel(alias, catalog)
    expect({name, source}).toEqual({name: alias, source: findKernel(id, catalog).source})
  })

  test.each([...catalog.unavailable])('%s cannot be downloaded, but its replacement can', (id, {instead}) => {
    expect(() => findKernel(id, catalog)).toThrow(`kernel \`${id}\` cannot be downloaded: `)
    expect(findKernel(instead, catalog).id).toBe(instead)
  })
})

/** Ids of the 60 profiles of the original Go implementation of bpfcompat, as users have them in their files. */
const REFERENCE =
  `ubuntu-16.04-4.4 ubuntu-18.04-4.15 ubuntu-18.04-4.15-k4.15.0-213 ubuntu-20.04-5.4 ubuntu-20.04-5.4-k5.4.0-218
  ubuntu-20.04-minimal-5.4 ubuntu-20.10-5.8 ubuntu-22.04-5.15 ubuntu-22.04-5.15-k5.15.0-181 ubuntu-22.04-5.15-k5.15.0-184
  ubuntu-22.04-5.15-k5.15.0-186 ubuntu-22.04-5.15-lockdown ubuntu-22.04-5.15-lockdown-k5.15.0-186
  ubuntu-22.04-minimal-5.15 ubuntu-22.04-arm64-5.15 ubuntu-23.10-6.5 ubuntu-24.04-6.8 ubuntu-24.04-6.8-k6.8.0-136
  ubuntu-24.04-minimal-6.8 ubuntu-24.10-6.11 ubuntu-25.04-6.14 ubuntu-25.10-6.17 ubuntu-25.10-6.17-k6.17.0-41
  ubuntu-25.10-minimal-6.17 ubuntu-25.10-minimal-6.17-k6.17.0-41 debian-11-5.10 debian-12-6.1 debian-13-6.12
  almalinux-8-4.18 almalinux-9-5.14 almalinux-9-5.14-k5.14.0-687.26.1 almalinux-9-5.14-k5.14.0-687.29.1
  almalinux-10-6.12 rocky-8-4.18 rocky-9-5.14 rocky-9-5.14-k5.14.0-687.26.1 rocky-9-5.14-k5.14.0-687.30.1
  rocky-10-6.12 centos-stream-9-5.14 centos-stream-9-5.14-k5.14.0-725 centos-stream-9-5.14-k5.14.0-729
  centos-stream-10-6.12 oracle-linux-9-uek7-5.15 oracle-linux-9-uek7-5.15-k6.12.0-204.92.4.4
  oracle-linux-10-uek8-6.12 amazon-linux-2-4.14 amazon-linux-2-5.10 amazon-linux-2023-6.1 opensuse-leap-15.6-6.4
  sles-15.6-6.4 linux-mainline-5.6`.split(/\s+/)

describe('the ids of the original Go implementation', () => {
  test.each(REFERENCE)('%s is known', id => {
    expect(findKernel(id, catalog).id).toBe(id)
  })

  test.each(
    'rhel-8-4.18 rhcos-4.14-5.14 rhcos-4.16-5.14 rhcos-4.18-5.14 rhcos-4.16-arm64 fedora-coreos-stable-7.0 bottlerocket-aws-6.1 flatcar-6.6 talos-6.6'.split(
      ' ',
    ),
  )('%s is known not to be downloadable', id => {
    expect(catalog.unavailable.has(id)).toBe(true)
  })

  test.each([
    ['ubuntu-22.04-5.15-k5.15.0-186', '5.15.0-186-generic'],
    ['ubuntu-22.04-5.15-lockdown-k5.15.0-186', '5.15.0-186-generic'],
    ['ubuntu-22.04-5.15-aws-k5.15.0-1090', '5.15.0-1090-aws'],
    ['almalinux-9-5.14-k5.14.0-687.26.1', '5.14.0-687.26.1.el9_8.x86_64'],
    ['almalinux-9-5.14-arm64-k5.14.0-687.26.1', '5.14.0-687.26.1.el9_8.aarch64'],
    ['centos-stream-9-5.14-k5.14.0-725', '5.14.0-725.el9.x86_64'],
    ['oracle-linux-9-uek7-5.15-k6.12.0-204.92.4.4', '6.12.0-204.92.4.4.el9uek.x86_64'],
    ['ubuntu-25.10-minimal-6.17-k6.17.0-41', '6.17.0-41-generic'],
  ])('%s pins %s', (id, release) => {
    expect(findKernel(id, catalog).release).toBe(release)
  })
})

describe('findKernel', () => {
  test('a plain id selects the cloud build', () => {
    expect(findKernel('debian-12-6.1', catalog)).toEqual({
      id: 'debian-12-6.1',
      distribution: 'Debian',
      arch: 'x86_64',
      series: '6.1',
      source: {
        kind: 'deb',
        archive: {name: 'debian'},
        suites: ['bookworm-security', 'bookworm'],
        component: 'main',
        architecture: 'amd64',
        metaPackage: 'linux-image-cloud-amd64',
        ending: '-cloud-amd64',
      },
    })
  })

  test.each([
    ['debian-12-6.1-generic', 'linux-image-amd64', '-amd64'],
    ['debian-12-6.12-rt', 'linux-image-6.12-rt-amd64', '-rt-amd64'],
    ['debian-12-6.12-lockdown', 'linux-image-6.12-cloud-amd64', '-cloud-amd64'],
    ['debian-13-6.12-arm64', 'linux-image-cloud-arm64', '-cloud-arm64'],
    ['debian-13-6.12-s390x', 'linux-image-s390x', '-s390x'],
    ['ubuntu-22.04-5.15-aws-arm64', 'linux-image-aws-lts-22.04', '-aws'],
    ['ubuntu-24.04-hwe', 'linux-image-generic-hwe-24.04', '-generic'],
    ['ubuntu-22.04-minimal-5.15', 'linux-image-kvm', '-kvm'],
  ])('%s selects %s', (id, metaPackage, ending) => {
    expect(findKernel(id, catalog).source).toMatchObject({metaPackage, ending})
  })

  test.each(['debian-12-6.1-lockdown', 'ubuntu-22.04-5.15-lockdown', 'almalinux-9-5.14-lockdown'])(
    '%s boots with lockdown',
    id => {
      expect(findKernel(id, catalog).cmdline).toBe('lockdown=integrity')
    },
  )

  test('an architecture has its own name in addresses, and its own repository if needed', () => {
    expect(findKernel('almalinux-9-5.14-arm64', catalog).source).toMatchObject({
      repositories: ['https://repo.almalinux.org/almalinux/9/BaseOS/aarch64/os/'],
    })
    expect(findKernel('oracle-linux-9-uek7-5.15-arm64', catalog).source).toMatchObject({
      repositories: ['https://yum.oracle.com/repo/OracleLinux/OL9/baseos/latest/aarch64/'],
    })
    expect(catalogKernel('almalinux-8-4.18-arm64', catalog)?.facts.pages).toBe('64K')
    expect(catalogKernel('almalinux-8-4.18', catalog)?.facts.pages).toBeUndefined()
  })

  test('Debian kernels for s390x come from the suite that has them', () => {
    expect(findKernel('debian-12-6.1-s390x', catalog).source).toMatchObject({suites: ['bookworm']})
  })

  test('a registry image', () => {
    expect(findKernel('ci-kernels-6.1', catalog).source).toEqual({
      kind: 'oci',
      registry: 'ghcr.io',
      repository: 'cilium/ci-kernels',
      reference: '6.1',
    })
  })

  test('accepts an exact release', () => {
    const {id, release} = findKernel('debian-12-6.1@6.1.0-56-cloud-amd64', catalog)
    expect([id, release]).toEqual(['debian-12-6.1@6.1.0-56-cloud-amd64', '6.1.0-56-cloud-amd64'])
  })

  test.each([
    ['debian-12-6.2', 'unknown kernel `debian-12-6.2`; did you mean debian-12-6.1? `bpfcompat kernels` lists all'],
    ['debian-12-6.2@6.1.0-56-amd64', 'did you mean debian-12-6.1@6.1.0-56-amd64?'],
    ['debian-12', 'did you mean debian-12-6.1?'],
    ['debain', 'did you mean debian?'],
    ['ubuntu-22.04-arm46-5.15', 'did you mean ubuntu-22.04-arm64-5.15?'],
    ['windows', 'unknown kernel `windows`; `bpfcompat kernels` lists all'],
    ['debian-12-6.1@../../etc/passwd', 'expected a release'],
    ['debian-12-6.1@6.1.0-56-cloud-amd64@x', 'expected a release'],
    ['debian-12-6.1@6.12.1-cloud-amd64', 'debian-12-6.1 is the 6.1 line'],
    [
      'ubuntu-22.04-5.15-k6.8.0-136',
      'ubuntu-22.04-5.15 is the 5.15 line, and 6.8.0-136-generic is not a release of it',
    ],
    ['debian-12-6.1-k6.1.0-56', 'unknown kernel `debian-12-6.1-k6.1.0-56`'],
    [
      'rhel-8-4.18',
      "kernel `rhel-8-4.18` cannot be downloaded: RHEL's packages need a subscription; use `almalinux-8-4.18` instead",
    ],
  ])('%s is an error with the reason', (id, reason) => {
    expect(() => findKernel(id, catalog)).toThrow(reason)
  })
})

test('a series is not a prefix of digits', () => {
  expect([hasSeries('6.12.1-amd64', '6.1'), hasSeries('6.1.0-5-amd64', '6.1'), hasSeries('6.1-amd64', '6.1')]).toEqual([
    false,
    true,
    true,
  ])
})
