/**
 * Writer of the kernel's initramfs format: a "newc" cpio archive, uncompressed.
 * Format: Documentation/driver-api/early-userspace/buffer-format.rst.
 */

/** A file of the archive. Folders above it are made as needed. */
export interface InitramfsFile {
  /** Absolute path in the guest. */
  path: string
  /** Null: a folder. */
  content: Buffer | null
  executable?: boolean
}

const S_IFDIR = 0o040000
const S_IFREG = 0o100000
const HEADER_SIZE = 110
const TRAILER = 'TRAILER!!!'

/** The whole archive, in the order of the files, each folder before what is in it. */
export function packInitramfs(files: readonly InitramfsFile[]): Buffer {
  const parts: Buffer[] = []
  const folders = new Set<string>()
  let inode = 0
  for (const {path, content, executable} of files) {
    for (const folder of foldersOf(content === null ? `${path}/` : path)) {
      if (folders.has(folder)) continue
      folders.add(folder)
      parts.push(...entry(folder, ++inode, S_IFDIR | 0o755, 2, Buffer.alloc(0)))
    }
    if (content !== null)
      parts.push(...entry(path.slice(1), ++inode, S_IFREG | (executable ? 0o755 : 0o644), 1, content))
  }
  parts.push(...entry(TRAILER, 0, 0, 1, Buffer.alloc(0)))
  return Buffer.concat(parts)
}

/** `/a/b/c` → `a`, `a/b`; `/a/b/` as well. */
function foldersOf(path: string): string[] {
  if (!path.startsWith('/') || path.includes('/../')) throw new Error(`not an absolute path in the guest: ${path}`)
  const names = path.slice(1).split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Header, name and content, each padded to four bytes. Owner root, time 0: the same input makes the same bytes. */
function entry(name: string, inode: number, mode: number, links: number, content: Buffer): Buffer[] {
  const nameBytes = Buffer.from(`${name}\0`, 'utf8')
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, nameBytes.length, 0]
  const header = `070701${fields.map(field => field.toString(16).padStart(8, '0')).join('')}`
  return [
    Buffer.from(header, 'latin1'),
    nameBytes,
    padding(HEADER_SIZE + nameBytes.length),
    content,
    padding(content.length),
  ]
}

function padding(length: number): Buffer {
  return Buffer.alloc((4 - (length % 4)) % 4)
}
