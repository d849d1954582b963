import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {glob} from 'tinyglobby'
import {runEdited, writeEdited} from '../../fuzz/objects.ts'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'

const directory = temporaryDirectory()

test('sixty damaged objects share a boot, and each gets its verdict', async () => {
  const sources = await glob([join(packageRoot, 'examples/build/*.bpf.o')])
  expect(sources.length).toBeGreaterThan(20)
  writeEdited(sources, {count: 60, seed: 1, directory: join(directory, 'objects')})
  const {problems, counts} = await runEdited(join(directory, 'objects'), ['debian-12-6.1'])
  expect(problems).toEqual([])
  expect((counts.get('pass') ?? 0) + (counts.get('fail') ?? 0) + (counts.get('error') ?? 0)).toBe(60)
  expect(counts.get('pass')).toBeGreaterThan(0)
  expect(counts.get('fail')).toBeGreaterThan(0)
}, 180_000)
