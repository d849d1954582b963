import {expect, test} from '@jest/globals'
import {parsePrimary} from '../../../../src/kernels/archives/rpm/primary.ts'

const WANTED = {names: ['kernel-core'], arch: 'x86_64'}

async function* pieces(start: string, repeated: string, times: number) {
  yield Buffer.from(start)
  const piece = Buffer.from(repeated.repeat(1000))
  for (let at = 0; at < times; at++) yield piece
}

test('refuses a list whose elements are nested without end', async () => {
  await expect(parsePrimary(pieces('<metadata>', '<a>', 10), 'x', WANTED)).rejects.toThrow(
    'nested more than 64 levels deep',
  )
})

test('refuses a list with megabytes without a tag', async () => {
  const endless = parsePrimary(pieces('<metadata><name>', 'kernel', 1000), 'x', WANTED)
  await expect(endless).rejects.toThrow('bytes without a tag')
})

test('refuses a package with a very long version', async () => {
  const version = '1'.repeat(10_000)
  const list = `<metadata><package><name>kernel-core</name><arch>x86_64</arch><version epoch="0" ver="${version}" rel="1"/><checksum type="sha256">${'a'.repeat(64)}</checksum><size package="1"/><location href="x.rpm"/></package></metadata>`
  await expect(parsePrimary(pieces(list, '', 0), 'x', WANTED)).rejects.toThrow(
    'its entry for the package kernel-core is incomplete',
  )
})
