import {createHash} from 'node:crypto'
import type {Artifact} from '../artifact/artifact.ts'
import {type KernelBtf, readKernelBtf} from '../artifact/kernel-btf.ts'
import {collectProblems, type Problem, UserError} from '../base/errors.ts'
import type {ObjectCase} from '../guest/plan.ts'
import type {Arch} from '../model/arch.ts'
import type {InitramfsFile} from '../packing/initramfs-file.ts'
import type {ArtifactRequest, BtfRequest} from '../request/artifact.ts'
import {isKernelNamed, type KernelRequest} from '../request/kernel.ts'
import type {ChosenKernel} from './kernel-selection.ts'
import type {PlannedKernel} from './planned.ts'

/** Returns the BTF file of an artifact on a kernel: the last one that the manifest names for it. */
export function btfOn(
  {btf}: Pick<ArtifactRequest, 'btf'>,
  kernel: Pick<KernelRequest, 'id' | 'variant'>,
): BtfRequest | undefined {
  return btf.findLast(({kernels}) => kernels.some(({id}) => isKernelNamed(kernel, id)))
}

/**
 * Reads the BTF files that a run needs, each once. Files for other kernels may be missing.
 *
 * @param problems receives the problems of each file, with the manifest's line
 */
export async function readBtfFiles(
  artifacts: readonly Artifact[],
  kernels: readonly ChosenKernel[],
  problems: Problem[],
): Promise<ReadonlyMap<string, KernelBtf>> {
  const needed = new Map<string, {request: BtfRequest; arch: Arch}>()
  for (const {kernel, spec} of kernels)
    for (const {request} of artifacts) {
      const btf = btfOn(request, kernel)
      if (btf !== undefined && !needed.has(btf.path)) needed.set(btf.path, {request: btf, arch: spec.arch})
    }
  const read = new Map<string, KernelBtf>()
  for (const [path, {request, arch}] of needed) {
    const {file, place} = request
    const wrong: Problem[] = []
    const btf = await collectProblems(wrong, async () => ofByteOrder(await readKernelBtf(path), arch))
    if (btf !== undefined) read.set(path, btf)
    problems.push(...wrong.map(({message}) => ({...place, message: `BTF file \`${file}\` ${message}`})))
  }
  return read
}

function ofByteOrder(btf: KernelBtf, arch: Arch): KernelBtf {
  const order = arch === 's390x' ? 'big' : 'little'
  if (btf.byteOrder !== order)
    throw new UserError(
      `is ${btf.byteOrder}-endian, but ${arch} kernels are ${order}-endian; set the BTF file of such a kernel`,
    )
  return btf
}

/** Returns the BTF entry of an artifact's case on a kernel; null: the kernel's own BTF. */
export function guestBtf(
  request: ArtifactRequest,
  {request: kernel}: PlannedKernel,
  files: ReadonlyMap<string, KernelBtf>,
): ObjectCase['btf'] {
  const btf = files.get(btfOn(request, kernel)?.path ?? '')
  return btf === undefined ? null : {path: guestPath(btf), release: btf.release}
}

/** Returns the BTF files that are packed for a kernel's guest. */
export function btfFiles({artifacts, request}: PlannedKernel, files: ReadonlyMap<string, KernelBtf>): InitramfsFile[] {
  const paths = new Set(artifacts.map(artifact => btfOn(artifact.request, request)?.path ?? ''))
  const own = [...paths].flatMap(path => files.get(path) ?? [])
  return [...new Map(own.map(btf => [guestPath(btf), {path: guestPath(btf), content: btf.bytes}])).values()]
}

const names = new WeakMap<KernelBtf, string>()

/** Returns a path derived from the content, so that identical files are packed once. */
function guestPath(btf: KernelBtf): string {
  const name = names.get(btf) ?? createHash('sha256').update(btf.bytes).digest('hex').slice(0, 16)
  names.set(btf, name)
  return `/bpfcompat/btf/${name}`
}
