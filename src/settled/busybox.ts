import {readFile} from 'node:fs/promises'
import type {Arch} from '../model/arch.ts'
import {type SettledOptions, settledFile} from './settled-files.ts'
import {settledTool} from './settled-packages.ts'

/**
 * Returns the shell and tools of guests: a static busybox, which does not depend on the programs of this machine.
 *
 * @throws DownloadError if no mirror has it
 */
export async function busyboxFor(arch: Arch, options: SettledOptions): Promise<Buffer> {
  return readFile(await settledFile(settledTool('busybox-static', arch), BUSYBOX, options))
}

/** Path in the package. */
const BUSYBOX = 'usr/bin/busybox'
