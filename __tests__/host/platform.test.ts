import {describe, expect, test} from '@jest/globals'
import {refuseOtherSystem} from '../../src/host/platform.ts'

describe('refuseOtherSystem', () => {
  test.each([
    ['darwin', 'macOS'],
    ['win32', 'Windows'],
    ['sunos', 'sunos'],
  ] as const)('%s: which system it is, and where to run', (platform, name) => {
    expect(() => refuseOtherSystem(platform)).toThrow(
      `this machine runs ${name}, and kernels are booted on Linux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`,
    )
  })

  test('Linux is fine', () => {
    expect(() => refuseOtherSystem('linux')).not.toThrow()
  })
})
