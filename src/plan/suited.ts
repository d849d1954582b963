import type {Artifact, Unsuited} from '../artifact/artifact.ts'
import type {ByteOrder} from '../elf/elf.ts'
import type {Arch} from '../model/arch.ts'
import type {Brought} from '../packing/brought-files.ts'
import type {Plan, PlannedKernel} from './planned.ts'

/** Byte order of each architecture: only s390x is big-endian. */
const BYTE_ORDERS: Readonly<Record<Arch, ByteOrder>> = {x86_64: 'little', arm64: 'little', s390x: 'big'}
const TARGETS: Readonly<Record<ByteOrder, string>> = {little: 'bpfel', big: 'bpfeb'}

/** Returns why an artifact cannot run on any kernel of an architecture. */
function unsuited({object}: Artifact, brought: Brought | undefined, arch: Arch): Unsuited | undefined {
  const order = BYTE_ORDERS[arch]
  const own = object === null ? order : object.byteOrder
  if (own !== order)
    return {what: 'all', why: `is ${own}-endian (\`-target ${TARGETS[own]}\`), but ${arch} is ${order}-endian`}
  const program = brought?.arch ?? arch
  if (program === arch) return undefined
  const why = `packs \`${brought?.binary}\`, which is built for ${program}, not for ${arch}`
  return {what: object === null ? 'all' : 'command', why}
}

/**
 * Marks the artifacts of each kernel that cannot run on it.
 *
 * @returns the kernels, and the defects of objects that cannot run on any kernel of the run: those are mistakes, not skips
 */
export function suit(
  kernels: readonly PlannedKernel[],
  brought: Plan['brought'],
): {kernels: PlannedKernel[]; defects: ReadonlyMap<Artifact, string>} {
  const misfit = ({spec}: PlannedKernel, artifact: Artifact) =>
    artifact.defect === undefined ? unsuited(artifact, brought.get(artifact.request), spec.arch) : undefined
  const defects = new Map<Artifact, string>()
  for (const artifact of new Set(kernels.flatMap(({artifacts}) => artifacts))) {
    const own = kernels.filter(({artifacts}) => artifacts.includes(artifact))
    if (artifact.object !== null && own.every(kernel => misfit(kernel, artifact)?.what === 'all'))
      defects.set(artifact, noneFits(artifact.object.byteOrder))
  }
  const marked = (kernel: PlannedKernel, artifact: Artifact): Artifact => {
    const defect = defects.get(artifact)
    if (defect !== undefined) return {...artifact, defect}
    const own = misfit(kernel, artifact)
    return own === undefined ? artifact : {...artifact, unsuited: own}
  }
  return {
    kernels: kernels.map(kernel => ({
      ...kernel,
      artifacts: kernel.artifacts.map(artifact => marked(kernel, artifact)),
    })),
    defects,
  }
}

function noneFits(own: ByteOrder): string {
  const other = own === 'little' ? 'big' : 'little'
  return `is ${own}-endian (\`-target ${TARGETS[own]}\`), but the kernels of this run are ${other}-endian; compile it with \`-target ${TARGETS[other]}\``
}
