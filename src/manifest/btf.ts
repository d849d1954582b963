import {resolve} from 'node:path'
import type {BtfRequest} from '../request/artifact.ts'
import {type Checking, entries} from './checking.ts'
import type {WrittenBtf} from './written.ts'

/**
 * Returns the BTF files of kernels, in the order of the manifest.
 *
 * @param base directory that paths are relative to
 */
export function btfOf(
  written: WrittenBtf | undefined,
  pointer: string,
  base: string,
  checking: Checking,
): BtfRequest[] {
  return entries(written ?? {}, pointer).map(({key, value, at}) => {
    const place = checking.place(at)
    return {kernels: [{id: key, place}], file: value, path: resolve(base, value), place}
  })
}
