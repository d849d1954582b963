/** A file of this machine whose bytes are read when the archive is written, and never held. */
export interface FileContent {
  file: string
  size: number
  sha256: string
}

/** A file of the archive. Folders above it are made as needed. */
export interface InitramfsFile {
  /** Absolute path in the guest. */
  path: string
  /** Null: a folder. */
  content: Buffer | FileContent | null
  executable?: boolean
}

/** Bytes of a file's content. */
export function sizeOf(content: Buffer | FileContent | null): number {
  if (content === null) return 0
  return Buffer.isBuffer(content) ? content.length : content.size
}
