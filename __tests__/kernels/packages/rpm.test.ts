import {execFileSync} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, jest, test} from '@jest/globals'
import type {Extraction} from '../../../src/kernels/packages/extraction.ts'
import {readPackage} from '../../../src/kernels/packages/package.ts'
import {filesOf} from '../../../src/kernels/packages/rpm.ts'
import {readRpmHeader, TAG} from '../../../src/kernels/packages/rpm-header.ts'
import {unpackMembers} from '../../../src/kernels/packages/unpack.ts'
import {buildRpm} from '../../e2e/rpm-repository.ts'
import {temporaryDirectory} from '../../temporary-directory.ts'

// rpmbuild is slow on a busy machine.
jest.setTimeout(60_000)

const directory = temporaryDirectory()
const RELEASE = '5.14.0-570.el9.x86_64'
const at = `lib/modules/${RELEASE}`
/** Hardly compressible, so that a package can be cut off after the wanted members. */
const noise = randomBytes(1 << 20)
const files = {
  [`${at}/config`]: 'CONFIG_BPF=y\n',
  [`${at}/vmlinuz`]: Buffer.from('bzImage '.repeat(1000)),
  'usr/share/noise': noise,
  'usr/share/odd': 'o',
}
const packages = new Map<string, string>()

/** A package of rpmbuild, built once. */
function rpm(payload: string): string {
  const built =
    packages.get(payload) ??
    buildRpm(join(directory, payload), {name: 'kernel-core', version: '5.14.0', release: '570.el9', files, payload})
  packages.set(payload, built)
  return built
}

/** All files of a package by their path. */
async function contentOf(path: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const extraction: Extraction = {
    take: member => async content => {
      const chunks: Uint8Array[] = []
      for await (const chunk of content) chunks.push(chunk)
      found.set(member, Buffer.concat(chunks).toString('latin1'))
    },
    enough: () => false,
  }
  await readPackage('rpm', path, 'kernel-core', extraction)
  return found
}

/** A package with only a header of these entries, which all begin at the start of its store. */
function header(entries: readonly {tag: number; type: number; count: number}[], store: Buffer): Buffer {
  const structure = (rows: typeof entries, bytes: Buffer) => {
    const head = Buffer.alloc(16 + rows.length * 16)
    head.writeUInt32BE(0x8eade801)
    head.writeUInt32BE(rows.length, 8)
    head.writeUInt32BE(bytes.length, 12)
    for (const [index, {tag, type, count}] of rows.entries())
      for (const [field, value] of [tag, type, 0, count].entries())
        head.writeUInt32BE(value, 16 + index * 16 + field * 4)
    return Buffer.concat([head, bytes])
  }
  const lead = Buffer.alloc(96)
  lead.writeUInt32BE(0xedabeedb)
  return Buffer.concat([lead, structure([], Buffer.alloc(0)), structure(entries, store)])
}

/** Makes a copy of a package with other bytes. */
function changed(path: string, change: (content: Buffer) => Buffer): string {
  const copy = join(directory, 'changed.rpm')
  writeFileSync(copy, change(Buffer.from(readFileSync(path))))
  return copy
}

const payloadStart = async (path: string) => (await readRpmHeader(path)).range.end

describe('refuses a file that is not a valid rpm package', () => {
  test('another file', async () => {
    const path = join(directory, 'text')
    writeFileSync(path, 'no package '.repeat(100))
    await expect(contentOf(path)).rejects.toThrow('kernel-core cannot be read as a package: it is not an rpm package')
  })

  test('a header that claims more than any package has', async () => {
    const path = changed(rpm('w3.zstdio'), content => {
      content.writeUInt32BE(0xfffffff0, 96 + 12)
      return content
    })
    await expect(contentOf(path)).rejects.toThrow('its header claims')
  })

  test('an entry beyond its header', async () => {
    const path = changed(rpm('w3.zstdio'), content => {
      content.writeUInt32BE(0x7fffffff, 96 + 16 + 8)
      return content
    })
    await expect(contentOf(path)).rejects.toThrow('its header has a damaged entry')
  })

  test('an entry of more values than a package has files', async () => {
    const path = join(directory, 'values.rpm')
    writeFileSync(path, header([{tag: TAG.baseNames, type: 8, count: 5 << 20}], Buffer.alloc(5 << 20)))
    await expect(contentOf(path)).rejects.toThrow('of 5242880 values, more than any kernel package has')
  })

  test('a directory name that is too long, and the directory of every file', async () => {
    const path = join(directory, 'directory.rpm')
    writeFileSync(path, header([{tag: TAG.dirNames, type: 8, count: 1}], Buffer.from(`${'x'.repeat(10_000)}\0`)))
    await expect(contentOf(path)).rejects.toThrow('its header has a directory name that is too long')
  })

  test('a package that is cut off in its header', async () => {
    const path = changed(rpm('w3.zstdio'), content => content.subarray(0, 200))
    await expect(contentOf(path)).rejects.toThrow('it is cut off in its header')
  })

  test('an unsupported compression, which the message names', async () => {
    await expect(contentOf(rpm('w1.lzdio'))).rejects.toThrow(
      'kernel-core is compressed with lzma; only gzip, xz and zstd can be read',
    )
    await expect(contentOf(rpm('w1.bzdio'))).rejects.toThrow('kernel-core is compressed with bzip2')
  })

  test('an archive that ends before its trailer', async () => {
    const start = await payloadStart(rpm('w.ufdio'))
    const path = changed(rpm('w.ufdio'), content => content.subarray(0, start + 500))
    await expect(contentOf(path)).rejects.toThrow('cannot be read as a package: it is cut off')
  })

  test('an archive that is not cpio', async () => {
    const start = await payloadStart(rpm('w.ufdio'))
    const path = changed(rpm('w.ufdio'), content => content.fill('x', start, start + 6))
    await expect(contentOf(path)).rejects.toThrow('its archive is not cpio')
  })
})

describe('packages of rpmbuild', () => {
  test.each(['w3.zstdio', 'w2.xzdio', 'w6.gzdio', 'w.ufdio'])('%s is read completely', async payload => {
    const found = await contentOf(rpm(payload))
    expect([...found.keys()]).toEqual(Object.keys(files))
    expect(found.get(`${at}/config`)).toBe('CONFIG_BPF=y\n')
    expect(found.get('usr/share/noise')).toBe(noise.toString('latin1'))
  })

  test.each(['w3.zstdio', 'w2.xzdio', 'w6.gzdio'])(
    '%s that is cut off after the wanted members is sufficient',
    async payload => {
      const copy = changed(rpm(payload), content => content)
      const target = join(directory, 'vmlinuz')
      const wanted = [{what: 'vmlinuz', is: (path: string) => path === `${at}/vmlinuz`, to: target, maxBytes: 1 << 20}]
      const {bytes} = await unpackMembers('rpm', copy, 'kernel-core', wanted)
      rmSync(target)
      expect(bytes).toBeLessThan(readFileSync(copy).length)
      truncateSync(copy, bytes)
      await unpackMembers('rpm', copy, 'kernel-core', wanted)
      expect(readFileSync(target, 'utf8')).toBe('bzImage '.repeat(1000))
      rmSync(target)
    },
  )

  test('the header has the name and the files of a package', async () => {
    const {tags} = await readRpmHeader(rpm('w3.zstdio'))
    expect([TAG.name, TAG.version, TAG.release, TAG.arch].map(tag => tags.text(tag))).toEqual([
      'kernel-core',
      '5.14.0',
      '570.el9',
      'x86_64',
    ])
    expect(filesOf(tags)).toContainEqual({path: `/${at}/config`, size: 13, mode: 0o100644})
  })

  test('an archive without names uses those in the header, as in packages of rpm 6', async () => {
    const plain = rpm('w.ufdio')
    const start = await payloadStart(plain)
    const known = filesOf((await readRpmHeader(plain)).tags)
    const contents = await contentOf(plain)
    const entries = known.map(({path, size}, index) => {
      const content = Buffer.from(contents.get(path.slice(1)) ?? '', 'latin1')
      expect(content).toHaveLength(size)
      const head = `07070X${index.toString(16).padStart(8, '0')}\0\0`
      return Buffer.concat([Buffer.from(head), content, Buffer.alloc((4 - (size % 4)) % 4)])
    })
    const end = Buffer.from(`${`070701${'00000000'.repeat(11)}0000000b00000000`}TRAILER!!!\0\0\0\0`)
    const path = changed(plain, content => Buffer.concat([content.subarray(0, start), ...entries, end]))
    expect(await contentOf(path)).toEqual(contents)
    const unknown = changed(plain, content =>
      Buffer.concat([content.subarray(0, start), Buffer.from('07070X000000ff\0\0')]),
    )
    await expect(contentOf(unknown)).rejects.toThrow('its archive has a file 255 that is not in its header')
  })

  test('a hard link with its content elsewhere is an error, and a symbolic link is not a file', async () => {
    const root = join(directory, 'linked')
    mkdirSync(join(root, 'boot'), {recursive: true})
    writeFileSync(join(root, 'boot/a'), 'content')
    execFileSync('ln', [join(root, 'boot/a'), join(root, 'boot/b')])
    execFileSync('ln', ['-s', 'a', join(root, 'boot/vmlinuz')])
    const path = buildRpm(join(directory, 'links'), {name: 'links', version: '1', release: '1', files: root})
    await expect(contentOf(path)).rejects.toThrow('is a hard link to a file elsewhere in the archive')
    const taken: string[] = []
    const take = (member: string) => {
      taken.push(member)
      return undefined
    }
    await readPackage('rpm', path, 'links', {take, enough: () => false})
    expect(taken).toEqual(['boot/a', 'boot/b'])
  })
})
