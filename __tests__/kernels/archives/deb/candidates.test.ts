import {expect, test} from '@jest/globals'
import {candidatesIn, type DebKernelSpec, releasesOf} from '../../../../src/kernels/archives/deb/candidates.ts'
import type {ListedPackage, SuiteIndex} from '../../../../src/kernels/archives/deb/package-index.ts'

const spec = (metaPackage: string, overrides: Partial<DebKernelSpec> = {}): DebKernelSpec => ({
  id: 'ubuntu',
  distribution: 'Ubuntu',
  arch: 'x86_64',
  source: {
    kind: 'deb',
    archive: {name: 'ubuntu'},
    suites: ['noble-updates'],
    component: 'main',
    architecture: 'amd64',
    metaPackage,
    ending: '-generic',
  },
  ...overrides,
})

/** Packages, one per line: `name version: depends…`. */
function index(...lines: string[]): SuiteIndex {
  const packages = lines.map((line): ListedPackage => {
    const [head = '', depends = ''] = line.split(':')
    const [name = '', version = ''] = head.split(' ')
    return {
      name,
      version,
      format: 'deb',
      sha256: 'a'.repeat(64),
      size: 1,
      place: {kind: 'archive', archive: 'ubuntu', path: `pool/${name}.deb`},
      urls: [],
      depends: depends
        .trim()
        .split(' ')
        .filter(word => word !== '')
        .map(word => ({name: word})),
    }
  })
  return {suite: 'noble-updates', date: new Date(0), signature: {status: 'good', by: 'test'}, packages}
}

const split = (release: string, version: string, image = 'image') => [
  `linux-${image}-${release} ${version}: linux-modules-${release}`,
  `linux-modules-${release} ${version}:`,
  `linux-modules-extra-${release} ${version}:`,
]

test('follows a chain of metapackages to the newest kernel of a line, not to the highest version', () => {
  const [first] = candidatesIn(
    index(
      ...split('6.8.0-136-generic', '6.8.0-136.136'),
      ...split('6.14.0-40-generic', '6.14.0-40.40'),
      'linux-image-virtual 6.8.0-136.136: linux-image-generic',
      'linux-image-generic 6.8.0-136.136: linux-image-generic-6.8',
      'linux-image-generic-6.8 6.8.0-136.136: linux-image-6.8.0-136-generic linux-image-generic',
    ),
    spec('linux-image-virtual'),
  )
  expect(first?.release).toBe('6.8.0-136-generic')
})

test('takes the config from the package of modules, and searches rare modules last', () => {
  const [first] = candidatesIn(index(...split('6.8.0-136-generic', '6.8.0-136.136')), spec('linux-image-generic'))
  expect(first?.image.name).toBe('linux-image-6.8.0-136-generic')
  expect(first?.config?.name).toBe('linux-modules-6.8.0-136-generic')
  expect(first?.modules.map(({name}) => name)).toEqual([
    'linux-modules-6.8.0-136-generic',
    'linux-modules-extra-6.8.0-136-generic',
  ])
})

test('uses the unsigned image only if there is no signed one', () => {
  const unsigned = split('6.8.0-136-generic', '6.8.0-136.136', 'image-unsigned')
  const only = candidatesIn(index(...unsigned), spec('linux-image-generic'))
  expect(only.map(({image}) => image.name)).toEqual(['linux-image-unsigned-6.8.0-136-generic'])
  const both = candidatesIn(
    index(...unsigned, 'linux-image-6.8.0-136-generic 6.8.0-136.136: linux-modules-6.8.0-136-generic'),
    spec('linux-image-generic'),
  )
  expect(both.map(({image}) => image.name)).toEqual(['linux-image-6.8.0-136-generic'])
})

test('combines a signed image of another version with the modules of its release', () => {
  const [first] = candidatesIn(
    index(
      'linux-image-6.8.0-136-generic 6.8.0-136.136+1: linux-modules-6.8.0-136-generic',
      'linux-modules-6.8.0-136-generic 6.8.0-136.136:',
    ),
    spec('linux-image-generic'),
  )
  expect(first).toMatchObject({version: '6.8.0-136.136+1', config: {version: '6.8.0-136.136'}})
})

test('ignores an image whose modules are not listed', () => {
  const only = index('linux-image-6.8.0-136-generic 6.8.0-136.136: linux-modules-6.8.0-136-generic')
  expect(candidatesIn(only, spec('linux-image-generic'))).toEqual([])
})

test('supports older Ubuntu kernels, whose image package has all but the rare modules', () => {
  const [first] = candidatesIn(
    index('linux-image-4.4.0-31-generic 4.4.0-31.50:', 'linux-image-extra-4.4.0-31-generic 4.4.0-31.50:'),
    spec('linux-image-generic'),
  )
  expect(first?.config).toBeUndefined()
  expect(first?.modules.map(({name}) => name)).toEqual([
    'linux-image-4.4.0-31-generic',
    'linux-image-extra-4.4.0-31-generic',
  ])
})

const HALF = index(
  'linux-image-7.0.13+deb13-generic 7.0.13-1: linux-binary-7.0.13+deb13-generic',
  'linux-binary-7.0.13+deb13-generic 7.0.13-1: linux-base-7.0.13+deb13-generic',
)

test('uses a kernel with dropped packages if its line has no complete one', () => {
  const release = '7.0.13+deb13-generic'
  const half = {release, modules: [], unlisted: [`linux-base-${release}`, `linux-modules-${release}`]}
  expect(candidatesIn(HALF, spec('linux-image-generic'))).toMatchObject([half])
  expect(candidatesIn(HALF, spec('linux-image-generic', {release}))).toMatchObject([half])
  const older = index(
    'linux-binary-7.0.13+deb13-generic 7.0.13-1: linux-base-7.0.13+deb13-generic',
    'linux-image-6.9.1-generic 6.9.1-1: linux-base',
  )
  expect(candidatesIn(older, spec('linux-image-generic')).map(candidate => candidate.release)).toEqual([
    '6.9.1-generic',
    release,
  ])
  expect(releasesOf(HALF, spec('linux-image-generic'))).toEqual([release])
})
