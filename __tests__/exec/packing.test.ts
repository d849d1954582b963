import {expect, test} from '@jest/globals'
import {pack} from '../../src/exec/packing.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const root = temporaryDirectory()

test('a program that this machine does not have may be a command of the guest', async () => {
  await expect(pack('no-such-program', root, [])).rejects.toThrow(
    /not a program on the PATH of this machine; install it, .*; `sh -c 'no-such-program …'` runs a command of the guest's busybox$/,
  )
})
