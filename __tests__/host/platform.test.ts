import {describe, expect, test} from '@jest/globals'
import {refuseOtherSystem} from '../../src/host/platform.ts'

describe('refuseOtherSystem', () => {
  test.each([
    ['darwin', 'macOS'],
    ['win32', 'Windows'],
    ['sunos', 'sunos'],
  ] as const)('%s: reports the system, and where to run', (platform, name) => {
    expect(() => refuseOtherSystem(platform)).toThrow(
      `this machine runs ${name}, and bpfcompat boots kernels only on Linux; in a workflow, set \`runs-on: ubuntu-24.04\`; elsewhere, use a Linux machine or a container`,
    )
  })

  test('accepts Linux', () => {
    expect(() => refuseOtherSystem('linux')).not.toThrow()
  })
})
