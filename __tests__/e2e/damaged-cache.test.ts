import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {bpfcompat, type CliRun, resultsOf} from './bpfcompat.ts'
import {lendCache} from './lent-cache.ts'

const directory = temporaryDirectory()
const cache = join(directory, 'cache')

/** Digests of files, by their path in the cache. */
function digests(): Map<string, string> {
  const files = readdirSync(cache, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return new Map(
    files.map(({parentPath, name}) => {
      const path = join(parentPath, name)
      return [path.slice(cache.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}

/** Flips a bit, as a faulty disk or memory does. */
function flipOneBit(path: string): void {
  const content = readFileSync(path)
  const at = content.length >> 1
  content[at] = (content[at] ?? 0) ^ 1
  writeFileSync(path, content)
}

/**
 * Every file that a run of one kernel takes from its cache, but for what only its mirror has: those are fetched again in
 * __tests__/kernels/provider/provider.test.ts, keys.test.ts and __tests__/validator/sysroot.test.ts.
 */
const FLIPPED = /^(?:kernels|images|modules|validator)\/|\/busybox$/

describe('two concurrent runs on a cache with a flipped bit in every entry', () => {
  let runs: CliRun[]
  let before: Map<string, string>
  let flipped: string[]
  beforeAll(async () => {
    const manifest = join(directory, 'manifest.yaml')
    writeFileSync(
      manifest,
      `kernels: [debian-12-6.1]
modules: [veth]
artifacts:
  - {name: object, path: ${packageRoot}/examples/build/simple-pass.bpf.o}
  - {name: command, mode: command, command: 'grep -q ^veth /proc/modules'}
`,
    )
    await lendCache(cache)
    before = digests()
    flipped = [...before.keys()].filter(path => FLIPPED.test(path))
    for (const path of flipped) flipOneBit(join(cache, path))
    const args = ['run', manifest, '--cache-directory', cache, '--accelerator', 'tcg']
    runs = await Promise.all([bpfcompat(args), bpfcompat(args)])
  }, 600_000)

  test('have the same verdicts as on an intact cache', () => {
    for (const run of runs) {
      expect([run.exitCode, resultsOf(run).cases.map(({artifact, lanes}) => [artifact, lanes[0]?.verdict])]).toEqual([
        0,
        [
          ['object', 'pass'],
          ['command', 'pass'],
        ],
      ])
    }
  })

  test('have flipped bits in all kinds of entries', () => {
    const kinds = new Set(flipped.map(path => path.replace(/[^/]{40,}/, '…')))
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'kernels/…/vmlinuz',
        'kernels/…/config',
        'kernels/…/kernel.json',
        'images/…/image',
        'images/…/image.json',
        'modules/…/veth.ko',
        'modules/…/modules.json',
        'validator/…/validator',
        'validator/…/kvm-probe.bin',
        'validator/…/sha256.json',
        'settled/…/busybox',
      ]),
    )
  })

  test('leave the used entries intact, byte for byte, and no partial files', () => {
    const after = digests()
    const used = /\/(?:vmlinuz|config|image|veth\.ko|kvm-probe\.bin|validator)$/
    for (const path of flipped.filter(name => used.test(name)))
      expect([path, after.get(path)]).toEqual([path, before.get(path)])
    expect([...after.keys()].filter(name => /\.tmp(?:\/|$)|^locks\//.test(name))).toEqual([])
  })
})
