import {describe, expect, test} from '@jest/globals'
import {kernelIds, loadCatalog} from '../../../src/kernels/catalog/catalog.ts'
import {isSelector, select, selectorWords} from '../../../src/kernels/catalog/select.ts'

const catalog = await loadCatalog()
const idsOf = (selector: string) => select(selector, catalog)?.map(({id}) => id)

describe('a selector', () => {
  test.each([
    ['5.10..5.14', ['almalinux-9-5.14', 'debian-11-5.10', 'rocky-9-5.14'], ['debian-12-6.1', 'debian-11-5.10-arm64']],
    ['>=6.12', ['debian-13-6.12', 'debian-sid', 'fedora-rawhide'], ['debian-12-6.1', 'ubuntu-24.10-6.11']],
    ['<4.18', ['ubuntu-16.04-4.4', 'amazon-linux-2-4.14'], ['almalinux-8-4.18', 'debian-sid']],
    ['<=4.18', ['almalinux-8-4.18'], ['lvh-4.19']],
    ['>7.0', ['debian-13-backports-7.1', 'debian-sid'], ['ci-kernels-7.0']],
    ['lts', ['debian-12-6.1', 'debian-13-6.12', 'ubuntu-22.04-5.15', 'rocky-9-5.14'], ['debian-11-5.10', 'fedora-44']],
    ['latest', ['debian-13-backports', 'fedora-rawhide', 'linux-mainline'], ['debian-12-6.1']],
    ['rhel', ['almalinux-8-4.18', 'oracle-linux-9-rhck-5.14'], ['oracle-linux-9-uek7-5.15', 'fedora-44']],
    ['quirks', ['amazon-linux-2-4.14', 'almalinux-8-4.18', 'ubuntu-22.04-5.15'], ['debian-12-6.1', 'debian-12-6.1-rt']],
    ['arm64', ['debian-12-6.1-arm64', 'fedora-44-arm64'], ['debian-12-6.1', 'debian-12-6.1-rt-arm64']],
    ['debian/rt', ['debian-12-6.1-rt'], ['debian-12-6.1', 'debian-12-6.1-rt-arm64']],
    ['debian/rt/arm64', ['debian-12-6.1-rt-arm64'], ['debian-12-6.1-rt', 'debian-12-6.1-arm64']],
    ['lts/arm64/>=6.1', ['debian-12-6.1-arm64'], ['almalinux-9-5.14-arm64', 'debian-12-6.1']],
    [
      'debian-1?-*',
      ['debian-11-5.10', 'debian-13-backports'],
      ['debian-14', 'debian-12-6.1-rt', 'debian-12-6.1-arm64'],
    ],
    ['debian-*-rt', ['debian-12-6.1-rt'], ['debian-12-6.1', 'debian-12-6.1-rt-arm64']],
    ['*-arm64', ['debian-12-6.1-arm64'], ['debian-12-6.1-rt-arm64', 'debian-12-6.1']],
    ['s390x', ['debian-13-6.12-s390x'], ['debian-13-6.12']],
    ['lockdown', ['debian-12-6.1-lockdown', 'ubuntu-22.04-5.15-lockdown'], ['ubuntu-22.04-5.15']],
  ])('%s selects matching kernels, but only plain builds of x86_64 unless it names others', (selector, taken, left) => {
    const ids = idsOf(selector)
    expect(ids).toEqual(expect.arrayContaining(taken))
    expect(left.filter(id => ids?.includes(id))).toEqual([])
  })

  test.each([
    'debian',
    'ubuntu',
    'almalinux',
    'rocky',
    'centos-stream',
    'fedora',
    'oracle-linux',
    'amazon-linux',
    'opensuse',
    'sles',
    'mainline',
    'ci-kernels',
    'little-vm-helper',
  ])('%s selects all builds and architectures', word => {
    expect(idsOf(word)?.length).toBeGreaterThan(0)
  })

  test('never selects a kernel that cannot be downloaded', () => {
    const all = selectorWords(catalog).flatMap(word => idsOf(word) ?? [])
    expect(all.filter(id => catalog.unavailable.has(id))).toEqual([])
    expect(idsOf('talos*')).toEqual([])
  })

  test.each(['debain', 'debian/elf', '>=', '6..5.x', 'debian//rt', ''])('%j is unknown', selector => {
    expect(select(selector, catalog)).toBeUndefined()
  })

  test('is distinguished from an id, which takes precedence', () => {
    expect(
      ['lts', 'debian', '!debian-12-6.1', '>=5.10', 'ubuntu-*', '5.10..6.1'].filter(text => !isSelector(text, catalog)),
    ).toEqual([])
    expect(
      [...kernelIds(catalog), ...catalog.aliases.keys(), 'debian-12-6.1@6.1.0-56-amd64'].filter(id =>
        isSelector(id, catalog),
      ),
    ).toEqual([])
  })
})
