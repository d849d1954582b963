import {expect, test} from '@jest/globals'
import {versionCode} from '../../../src/kernels/absent/version-code.ts'
import {parseKernelConfig} from '../../../src/kernels/model/kernel-config.ts'

const none = parseKernelConfig('')
const ubuntu = parseKernelConfig('CONFIG_VERSION_SIGNATURE="Ubuntu 5.4.0-216.236-generic 5.4.288"\n')

test.each([
  ['Debian', '6.1.0-56-cloud-amd64', '6.1.192-2', none, [6, 1, 192]],
  ['Debian', '6.12.118+deb13-cloud-amd64', '6.12.118-1', none, [6, 12, 118]],
  ['Ubuntu', '5.4.0-216-generic', '5.4.0-216.236', ubuntu, [5, 4, 255]],
  ['Fedora', '6.17.4-300.fc43.x86_64', '6.17.4-300.fc43', none, [6, 17, 4]],
  ['Own', '7.0-rc1', '1', none, [7, 0, 0]],
] as const)('%s %s', (distribution, release, version, config, [major, minor, patch]) => {
  expect(versionCode({release, version}, distribution, config)).toBe((major << 16) + (minor << 8) + patch)
})
