import {expect, test} from '@jest/globals'
import {compareReleases, kernelVersion} from '../../src/model/kernel-version.ts'

test('releases are ordered by their numbers, pre-releases before the release, unparsable ones last', () => {
  const ordered = [
    '4.18.0-553.el8_10.x86_64',
    '5.4.0-216-generic',
    '5.10.0-46-cloud-amd64',
    '6.1.0-9-cloud-amd64',
    '6.1.0-56-cloud-amd64',
    '6.12.9+deb13-amd64',
    '6.12.117+deb13-amd64',
    '6.19-rc2-amd64',
    '6.19-rc10-amd64',
    '6.19.0-amd64',
    '7.3.4+deb13-cloud-amd64',
    'unknown',
  ]
  expect(ordered.toReversed().toSorted(compareReleases)).toEqual(ordered)
})

test.each([
  ['6.12.117+deb13-cloud-amd64', '6.12'],
  ['6.19-rc4-amd64', '6.19-rc4'],
  ['6.19.0-rc4', '6.19-rc4'],
  ['5.10', '5.10'],
  ['next-20261122', undefined],
])('%s is called %s', (release, label) => {
  expect(kernelVersion(release)?.label).toBe(label)
})
