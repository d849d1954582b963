import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import {publish} from '../helpers/archive.ts'
import {
  cacheDirectory,
  EXACT,
  filesInCache,
  HOUR_MS,
  mirror,
  NEW,
  NO_MODULES,
  OLD,
  provider,
  SPEC,
} from '../helpers/debian-provider.ts'
import {keep, kept} from '../helpers/kept.ts'

describe('a stored lookup', () => {
  const recordFile = (id: string) => join(cacheDirectory, 'resolved', `${encodeURIComponent(id)}.json`)

  test.each<[string, {image?: object; [field: string]: unknown}]>([
    ['from the future', {resolvedAt: new Date(Date.now() + 400 * 24 * HOUR_MS).toISOString()}],
    ['without a date', {resolvedAt: 'soon'}],
    ['of an index without a date', {indexDate: 'soon'}],
    ['without a signature', {signature: undefined}],
    ['with a signature without a signer', {signature: {status: 'good', by: {toString: 1}}}],
    ['with a path in the package that is not a text', {members: {vmlinuz: 5}}],
    ['with invalid pins', {pins: {vmlinuzSha256: 'x', configSha256: null, imageBytes: -1}}],
    ['of another line', {release: '6.1.0-56-cloud-amd64'}],
    ['of another build', {release: '6.12.117+deb13-rt-amd64'}],
    ['with an invalid release', {release: '6.12/../../../etc-amd64'}],
    ['of an unknown archive', {image: {place: {kind: 'archive', archive: 'other', path: 'pool/a.deb'}}}],
    ['without the name of its package', {image: {name: undefined}}],
    [
      'with a path outside of the pool',
      {image: {place: {kind: 'archive', archive: 'debian', path: 'pool/../../../other.deb'}}},
    ],
  ])('%s is looked up again', async (_, damage) => {
    await publish(mirror, [NEW])
    const good = await provider().fetch(SPEC, NO_MODULES)
    const record = kept<ResolvedKernel>(recordFile(SPEC.id))
    keep(recordFile(SPEC.id), {...record, ...damage, image: {...record.image, ...damage.image}})
    mirror.seen.length = 0
    const {kernel} = await provider().fetch(SPEC, NO_MODULES)
    expect(mirror.seen.length).toBeGreaterThan(0)
    expect({...kernel, resolvedAt: ''}).toEqual({...good.kernel, resolvedAt: ''})
  })

  test('with one changed digit is looked up again: in the record, in the package list, and in the pins of a kernel', async () => {
    await publish(mirror, [NEW])
    const {kernel} = await provider().fetch(SPEC, NO_MODULES)
    for (const file of (await filesInCache()).filter(name => name.endsWith('.json'))) {
      const whole = await readFile(file, 'utf8')
      const digits = [...whole.matchAll(/(?<=[\d"-])\d/g)].map(({index}) => index).slice(64)
      for (const at of digits.filter((_, index) => index % 40 === 0)) {
        const changed = whole.slice(0, at) + ((Number(whole[at]) + 1) % 10) + whole.slice(at + 1)
        await writeFile(file, changed)
        const found = await provider().fetch(SPEC, NO_MODULES)
        expect({file, at, ...found.kernel, resolvedAt: ''}).toMatchObject({file, at, ...kernel, resolvedAt: ''})
        await writeFile(file, whole)
      }
    }
  })

  test('of the names that modules define is made again if it is damaged', async () => {
    await publish(mirror, [NEW])
    const {kernel} = await provider().fetch(SPEC, {modules: ['veth']})
    const ask = () => provider().modulesDefining(SPEC, kernel, new Set(['veth']))
    const whole = await ask()
    const [index = ''] = (await filesInCache()).filter(file => file.endsWith('/names.gz'))
    const bytes = await readFile(index)
    const middle = bytes.length >> 1
    await writeFile(index, bytes.fill((bytes[middle] ?? 0) ^ 1, middle, middle + 1))
    expect(await ask()).toEqual(whole)
  })

  test('of another release than the exact one is looked up again', async () => {
    await publish(mirror, [NEW, OLD])
    const record = await provider().resolve(SPEC)
    keep(recordFile(EXACT.id), {format: 2, ...record, id: EXACT.id})
    expect((await provider().resolve(EXACT)).release).toBe(OLD.release)
  })

  test('in a damaged package list is read again', async () => {
    await publish(mirror, [NEW])
    await provider().resolve(SPEC)
    const [index = ''] = (await filesInCache()).filter(file => file.includes('/indexes/'))
    const whole = await readFile(index, 'utf8')
    for (const damaged of [[1], [null], [{}], [{...kept<object[]>(index)[0], depends: 'linux'}]]) {
      await rm(recordFile(SPEC.id), {force: true})
      keep(index, damaged)
      expect((await provider().resolve(SPEC)).release).toBe(NEW.release)
      expect(await readFile(index, 'utf8')).toBe(whole)
    }
  })
})
