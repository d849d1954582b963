import {createHash, type Hash} from 'node:crypto'
import type {FileHandle} from 'node:fs/promises'
import {onDisk} from '../files/disk.ts'

/** Digest algorithms of indexes. */
export type Algorithm = 'sha256' | 'sha512'

/** Receives bytes and computes their digest. */
export interface Sink {
  /** Number of bytes so far. */
  readonly length: number
  write(chunk: Uint8Array): Promise<void>
  /** Drops all bytes, so that the download begins again. */
  restart(): Promise<void>
  /** Returns the digest of all bytes in lowercase hexadecimal. */
  digest(): string
}

/** Writes to an open file, from its start. `onBytes` gets the number of bytes so far. */
export class FileSink implements Sink {
  length = 0
  #hash: Hash
  readonly #handle: FileHandle
  readonly #path: string
  readonly #algorithm: Algorithm
  readonly #onBytes: ((bytes: number) => void) | undefined

  constructor(handle: FileHandle, path: string, algorithm: Algorithm, onBytes?: (bytes: number) => void) {
    this.#handle = handle
    this.#path = path
    this.#algorithm = algorithm
    this.#hash = createHash(algorithm)
    this.#onBytes = onBytes
  }

  async write(chunk: Uint8Array): Promise<void> {
    await onDisk(this.#path, async () => {
      for (let at = 0; at < chunk.length; ) {
        at += (await this.#handle.write(chunk, at, chunk.length - at, this.length + at)).bytesWritten
      }
    })
    this.#hash.update(chunk)
    this.length += chunk.length
    this.#onBytes?.(this.length)
  }

  async restart(): Promise<void> {
    if (this.length > 0) await onDisk(this.#path, () => this.#handle.truncate(0))
    this.length = 0
    this.#hash = createHash(this.#algorithm)
  }

  digest(): string {
    return this.#hash.digest('hex')
  }
}

/** Collects bytes in memory. */
export class MemorySink implements Sink {
  #chunks: Uint8Array[] = []
  length = 0
  readonly #algorithm: Algorithm

  constructor(algorithm: Algorithm) {
    this.#algorithm = algorithm
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#chunks.push(chunk)
    this.length += chunk.length
  }

  async restart(): Promise<void> {
    this.#chunks = []
    this.length = 0
  }

  /** Returns all bytes. */
  content(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  digest(): string {
    return createHash(this.#algorithm).update(this.content()).digest('hex')
  }
}
