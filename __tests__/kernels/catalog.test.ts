import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {findKernel, kernelIds, loadCatalog} from '../../src/kernels/catalog.ts'
import {hasSeries} from '../../src/kernels/release-name.ts'

const catalog = await loadCatalog()

describe('the catalog', () => {
  test('has the ids that are promised, each with its flavours', () => {
    const lines = [
      'debian-11-5.10',
      'debian-12-6.1',
      'debian-12-6.12',
      'debian-13-6.12',
      'debian-13-backports',
      'debian-sid',
    ]
    expect(kernelIds(catalog)).toEqual(expect.arrayContaining(lines.flatMap(id => [id, `${id}-generic`, `${id}-rt`])))
  })

  test.each([
    ['- id: a', '`description`'],
    ['x', 'expected a list'],
    ['- {id: a, description: a, suites: [a], flavours: {cloud: curl}}', 'linux-image-'],
    ['- {id: a, description: a, suites: [a], flavours: {cloud: linux-image-a, huge: linux-image-b}}', '`huge`'],
    ['- {id: a, description: a, suites: [../a], flavours: {cloud: linux-image-a}}', '`suites`'],
    ['- {id: a, description: a, suites: [a], flavours: {cloud: linux-image-a}, colour: red}', '`colour`'],
  ])('is refused when it says %j', async (text, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'catalog-'))
    try {
      await writeFile(join(folder, 'debian.yaml'), text)
      await expect(loadCatalog(join(folder, 'debian.yaml'))).rejects.toThrow(reason)
    } finally {
      await rm(folder, {recursive: true})
    }
  })
})

describe('findKernel', () => {
  test('the plain id means the cloud flavour', () => {
    expect(findKernel('debian-12-6.1', catalog)).toEqual({
      id: 'debian-12-6.1',
      distribution: 'Debian',
      arch: 'x86_64',
      source: {
        kind: 'debian',
        suites: ['bookworm-security', 'bookworm'],
        flavour: 'cloud',
        metaPackage: 'linux-image-cloud-amd64',
        series: '6.1',
      },
    })
  })

  test.each([
    ['debian-12-6.1-generic', 'linux-image-amd64'],
    ['debian-12-6.12-rt', 'linux-image-6.12-rt-amd64'],
  ])('%s means %s', (id, metaPackage) => {
    expect(findKernel(id, catalog).source.metaPackage).toBe(metaPackage)
  })

  test('takes an exact release', () => {
    const {id, source} = findKernel('debian-12-6.1@6.1.0-56-cloud-amd64', catalog)
    expect([id, source.release]).toEqual(['debian-12-6.1@6.1.0-56-cloud-amd64', '6.1.0-56-cloud-amd64'])
  })

  test.each([
    ['debian-12-6.2', 'unknown kernel `debian-12-6.2`; did you mean debian-12-6.1? `bpfcompat kernels` lists all'],
    ['debian-12-6.2@6.1.0-56-amd64', 'did you mean debian-12-6.1@6.1.0-56-amd64?'],
    ['debian-12', 'did you mean debian-12-6.1?'],
    ['windows', 'unknown kernel `windows`; `bpfcompat kernels` lists all'],
    ['debian-12-6.1@../../etc/passwd', 'expected a release'],
    ['debian-12-6.1@6.1.0-56-cloud-amd64@x', 'expected a release'],
    ['debian-12-6.1@6.12.1-cloud-amd64', 'debian-12-6.1 is the 6.1 line'],
  ])('%s is an error that says why', (id, reason) => {
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
