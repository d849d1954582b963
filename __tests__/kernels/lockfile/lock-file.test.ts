import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {UserError} from '../../../src/base/errors.ts'
import {packageRoot} from '../../../src/base/package-root.ts'
import {readLock, renderLock, writeLock} from '../../../src/kernels/lockfile/lock-file.ts'
import type {ResolvedKernel} from '../../../src/kernels/model/resolved-kernel.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'
import {aPackage, aRecord} from './records.ts'

const directory = temporaryDirectory()
const file = join(directory, 'bpfcompat.lock')

async function reread(text: string): Promise<ResolvedKernel[]> {
  writeFileSync(file, text)
  return (await readLock(file))?.kernels.map(({record}) => record) ?? []
}

async function problemsOf(text: string): Promise<string[]> {
  try {
    await reread(text)
    return []
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems.map(({line, column, message}) => `${line}:${column}: ${message}`)
  }
}

/** The text of a lockfile with one kernel, with one replacement. */
const changed = (from: string, to: string) => {
  const text = renderLock([aRecord()])
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('reports accidental and malicious mistakes in a lockfile with their places', () => {
  const image = 'pool/main/l/linux/linux-image-6.1.0-56-cloud-amd64.deb'
  test.each([
    [
      'a path out of the archive',
      `"path": "${image}"`,
      '"path": "pool/../../x.deb"',
      /^26:\d+: `place` must be a place/,
    ],
    ['an absolute path', `"path": "${image}"`, '"path": "/etc/passwd"', /`place` must be a place/],
    ['a local file', '"kind": "archive"', '"kind": "local"', /`place` must be a place/],
    ['a URL that is not a download', 'https://snapshot', 'file://snapshot', /must be an http or https URL/],
    [
      'a password',
      'https://snapshot',
      'https://me:secret@snapshot',
      /must be an http or https URL without a name and password/,
    ],
    ['half a digest', `"${'a'.repeat(64)}"`, `"${'a'.repeat(32)}"`, /`sha256` must be a SHA-256/],
    ['a release that leads elsewhere', '"release": "6.1', '"release": "../6.1', /`release` must be a release such as/],
    ['an impossible date', '2026-09-12T09', '2026-19-12T09', /^14:\d+: `2026-19-12T09:27:08.000Z` is not a valid time/],
    ['a size of nothing', '"size": 1000', '"size": 0', /`size` must be a whole number from 1 to/],
    ['an unknown role', '"image"', '"imge"', /did you mean `image`/],
    ['no image', '"image",\n', '', /must have exactly one package with the role image/],
    ['another version', '"version": 1', '"version": 2', /^2:4: `version` must be 1, the format version/],
    ['an unknown key', '"id":', '"ID":', /unknown key `ID`/],
    ['invalid JSON', '"kernels": [', '[[', /not valid YAML/],
  ])('%s', async (_, from, to, expected) => {
    expect((await problemsOf(changed(from, to))).join('\n')).toMatch(expected)
  })

  test('merge conflict markers', async () => {
    expect(await problemsOf(changed('"kernels": [', '"kernels": [\n<<<<<<< HEAD'))).toEqual([
      '4:1: has merge conflict markers; run `bpfcompat kernels lock` to write the file again',
    ])
  })

  test('a kernel twice', async () => {
    expect(await problemsOf(renderLock([aRecord(), aRecord()]))).toEqual([
      expect.stringMatching(/^43:8: kernel `debian-12-6.1` is listed twice/),
    ])
  })

  test('all mistakes at once', async () => {
    const text = changed('"size": 1000', '"size": 0').replace('"good"', '"fine"')
    expect(await problemsOf(text)).toHaveLength(2)
  })
})

describe('reads what was written', () => {
  const binary = aPackage({name: 'linux-binary', sha256: '1'.repeat(64)})
  const base = aPackage({name: 'linux-base', sha256: '2'.repeat(64)})
  const more = aPackage({name: 'linux-modules-extra', sha256: '3'.repeat(64)})
  const layer = aPackage({
    format: 'tar',
    place: {kind: 'registry', registry: 'ghcr.io', repository: 'cilium/ci-kernels'},
    urls: [],
  })
  test.each([
    ['modules in the image package', aRecord()],
    ['separate packages', aRecord({image: binary, config: base, modules: [more]})],
    [
      'the config in a package of modules, with others before it',
      aRecord({image: binary, config: base, modules: [more, base]}),
    ],
    ['no modules, no config', aRecord({modules: [], members: {config: null, vmlinuz: 'boot/vmlinuz'}})],
    ['a layer of an image', aRecord({image: layer, modules: [layer], arch: 'arm64'})],
    ['a package only at its URLs', aRecord({image: aPackage({place: null}), modules: []})],
    ['signed packages without a signed index', aRecord({signature: {status: 'good', by: 'Fedora', of: 'packages'}})],
    ['unchecked', aRecord({signature: {status: 'unchecked', why: 'no keyring at "x": y'}})],
    [
      'a separate package of the config, with its number of bytes',
      aRecord({pins: {vmlinuzSha256: 'b'.repeat(64), configSha256: null, imageBytes: 1, configBytes: 0}}),
    ],
  ])('%s', async (_, record) => {
    expect(await reread(renderLock([record]))).toEqual([record])
  })

  test('the image is one object, even if it has the modules, because a fetch compares objects', async () => {
    const [record] = await reread(renderLock([aRecord()]))
    expect(record?.modules[0]).toBe(record?.image)
  })

  test('a series that looks like a number stays a text', async () => {
    const record = aRecord({release: '6.10', version: '6.10'})
    expect(await reread(renderLock([record]))).toEqual([record])
  })
})

test('the same kernels make the same text in any order', () => {
  const [a, b] = [aRecord({id: 'a'}), aRecord({id: 'b'})]
  expect(renderLock([b, a])).toBe(renderLock([a, b]))
})

test('reports a lockfile that cannot be written, and leaves no temporary file', async () => {
  await expect(writeLock(join(directory, 'no', 'bpfcompat.lock'), [])).rejects.toThrow(
    /no\/bpfcompat\.lock: cannot be written: ENOENT.*--lock-file/,
  )
  await writeLock(file, [aRecord()])
  expect(readdirSync(directory)).toEqual(['bpfcompat.lock'])
})

test('the schema is a valid JSON Schema 2020-12, except for our own keyword', () => {
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/kernels/lockfile/schema.json'), 'utf8')) as object
  expect(new Ajv2020({strict: false}).validateSchema(schema)).toBe(true)
})
