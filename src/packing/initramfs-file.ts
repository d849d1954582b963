/** Content of a file on this machine that is read when the archive is written. */
export interface FileContent {
  file: string
  size: number
  sha256: string
}

/** A file in the archive. Its parent directories are created as needed. */
export interface InitramfsFile {
  /** Absolute path in the guest. */
  path: string
  /** Null for a directory. */
  content: Buffer | FileContent | null
  executable?: boolean
}

/** Returns the size of a file's content in bytes. */
export function sizeOf(content: Buffer | FileContent | null): number {
  if (content === null) return 0
  return Buffer.isBuffer(content) ? content.length : content.size
}
