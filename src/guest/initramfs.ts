import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import type {FileHandle} from 'node:fs/promises'
import {open, rm} from 'node:fs/promises'
import {errorMessage, UserError} from '../base/errors.ts'
import type {FileContent, InitramfsFile} from '../packing/initramfs-file.ts'
import {sizeOf} from '../packing/initramfs-file.ts'

/**
 * Writes the kernel's initramfs format, an uncompressed "newc" cpio archive:
 * Documentation/driver-api/early-userspace/buffer-format.rst.
 */

const S_IFDIR = 0o040000

const S_IFREG = 0o100000

const HEADER_SIZE = 110

const TRAILER = 'TRAILER!!!'

/** Buffers in one writev(2): IOV_MAX in limits.h. */
const MOST_PARTS = 1024

/**
 * Writes the archive to a file. Memory use does not grow with its size.
 *
 * @returns its size in bytes
 * @throws UserError if a file changed since the run began, or the archive cannot be written
 */
export async function writeInitramfs(path: string, files: readonly InitramfsFile[]): Promise<number> {
  try {
    const archive = await open(path, 'w')
    try {
      return await writeParts(archive, partsOf(files))
    } finally {
      await archive.close()
    }
  } catch (thrown) {
    // An incomplete archive is useless and takes space that the other guests of the run need.
    await rm(path, {force: true})
    if (thrown instanceof UserError) throw thrown
    throw new UserError(
      `the initramfs could not be written to ${path} (${errorMessage(thrown)}); free some space there, or set the environment variable TMPDIR to another directory`,
      {cause: thrown},
    )
  }
}

/** Writes buffers with as few system calls as possible: a stream would use one for each of hundreds of parts. */
async function writeParts(archive: FileHandle, parts: Iterable<Buffer | FileContent>): Promise<number> {
  let bytes = 0
  let waiting: Buffer[] = []
  const flush = async () => {
    for (let left = waiting; left.length > 0; ) {
      const length = left.reduce((sum, part) => sum + part.length, 0)
      const {bytesWritten} = await archive.writev(left)
      bytes += bytesWritten
      left = bytesWritten === length ? [] : [Buffer.concat(left).subarray(bytesWritten)]
    }
    waiting = []
  }
  for (const part of parts) {
    if (Buffer.isBuffer(part)) {
      if (part.length > 0) waiting.push(part)
      if (waiting.length === MOST_PARTS) await flush()
      continue
    }
    await flush()
    for await (const chunk of contentOf(part)) {
      waiting = [chunk]
      await flush()
    }
  }
  await flush()
  return bytes
}

/**
 * Reads the content of a file.
 *
 * @throws UserError if it is not the planned content, for example because a build is still running
 */
async function* contentOf({file, size, sha256}: FileContent): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let left = size
  try {
    for await (const chunk of createReadStream(file, {highWaterMark: 256 * 1024}) as AsyncIterable<Buffer>) {
      left -= chunk.length
      if (left < 0) break
      hash.update(chunk)
      yield chunk
    }
  } catch (thrown) {
    throw new UserError(
      `\`${file}\` can no longer be read: ${errorMessage(thrown)}; run again after the build has finished`,
    )
  }
  if (left !== 0 || hash.digest('hex') !== sha256)
    throw new UserError(`\`${file}\` has changed since the run began; run again after the build has finished`)
}

/** Yields the archive in the order of the files, each directory before its content. */
function* partsOf(files: readonly InitramfsFile[]): Generator<Buffer | FileContent> {
  const directories = new Set<string>()
  let inode = 0
  for (const {path, content, executable} of files) {
    for (const directory of directoriesOf(content === null ? `${path}/` : path)) {
      if (directories.has(directory)) continue
      directories.add(directory)
      yield* entry(directory, ++inode, S_IFDIR | 0o755, 2, Buffer.alloc(0))
    }
    if (content !== null) yield* entry(path.slice(1), ++inode, S_IFREG | (executable ? 0o755 : 0o644), 1, content)
  }
  yield* entry(TRAILER, 0, 0, 1, Buffer.alloc(0))
}

/** Returns the directories of a path: `a`, `a/b` for `/a/b/c` and for `/a/b/`. */
function directoriesOf(path: string): string[] {
  if (!path.startsWith('/') || path.includes('/../')) throw new Error(`not an absolute path in the guest: ${path}`)
  const names = path.slice(1).split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Yields header, name and content, each padded to four bytes. Owner root and time 0 make the archive reproducible. */
function* entry(
  name: string,
  inode: number,
  mode: number,
  links: number,
  content: Buffer | FileContent,
): Generator<Buffer | FileContent> {
  const nameBytes = Buffer.from(`${name}\0`, 'utf8')
  const size = sizeOf(content)
  const fields = [inode, mode, 0, 0, links, 0, size, 0, 0, 0, 0, nameBytes.length, 0]
  yield Buffer.from(`070701${fields.map(field => field.toString(16).padStart(8, '0')).join('')}`, 'latin1')
  yield nameBytes
  yield padding(HEADER_SIZE + nameBytes.length)
  yield content
  yield padding(size)
}

function padding(length: number): Buffer {
  return Buffer.alloc((4 - (length % 4)) % 4)
}
