import {readFile} from 'node:fs/promises'
import type {Arch} from '../model/arch.ts'
import {type SettledOptions, settledFile} from './settled-files.ts'
import {settledTool} from './settled-packages.ts'

/**
 * The shell and tools that guests get: a static busybox, the same whatever this machine has installed.
 *
 * @throws DownloadError when no mirror has it
 */
export async function busyboxFor(arch: Arch, options: SettledOptions): Promise<Buffer> {
  return readFile(await settledFile(settledTool('busybox-static', arch), BUSYBOX, options))
}

/** Its path in the package. */
const BUSYBOX = 'usr/bin/busybox'
