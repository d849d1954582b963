import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {load} from 'js-yaml'
import {UserError} from '../base/errors.ts'
import {packageRoot} from '../base/package-root.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import type {KernelRequest} from '../request/kernel.ts'
import type {Note} from '../request/manifest.ts'
import {nearest} from '../text/did-you-mean.ts'
import {readForm} from './files.ts'
import {normaliseMatrix} from './normalise.ts'
import {plainKernel} from './plain-kernel.ts'

/** The kernels of a matrix, and notes about those that are skipped. */
export interface Matrix {
  kernels: KernelRequest[]
  notes: Note[]
}

/** Kernels of a shipped matrix: kernels/matrices.yaml. */
interface ShippedMatrix {
  required?: string[]
  optional?: string[]
}

/** Pattern of the name of a shipped matrix. */
const NAME = /^[\w-]+$/

/**
 * Returns the kernels of a matrix in the format of the original Go implementation of bpfcompat.
 *
 * @param name path of a file, or the bare name of a shipped matrix
 * @param base directory that a path is relative to
 * @throws UserError with all problems of the file, or with the available names
 */
export async function loadMatrix(name: string, base: string): Promise<Matrix> {
  const file = resolve(base, name)
  if (NAME.test(name) && !existsSync(file)) return shippedMatrix(name)
  return {
    kernels: normaliseMatrix(await readForm(base === '.' ? name : join(base, name), () => 'matrix', {kind: 'matrix'})),
    notes: [],
  }
}

/**
 * Returns the kernels of a shipped matrix. Unlike a user's matrix, it may name kernels that cannot be downloaded: they
 * are reported, and the other kernels run.
 */
async function shippedMatrix(name: string): Promise<Matrix> {
  const matrices = await shippedMatrices()
  const matrix = matrices.get(name)
  if (matrix === undefined) {
    const guess = nearest(name, [...matrices.keys()])
    const hint =
      guess === undefined ? `the shipped matrices are ${[...matrices.keys()].join(', ')}` : `did you mean ${guess}?`
    throw new UserError(`matrix \`${name}\` is neither a file nor a shipped matrix; ${hint}`)
  }
  const {required = [], optional = []} = matrix
  const {unavailable} = await loadCatalog()
  const all = [...required.map(id => ({id, required: true})), ...optional.map(id => ({id, required: false}))]
  const missing = all.filter(({id}) => unavailable.has(id))
  const kernels = all.filter(({id}) => !unavailable.has(id)).map(({id, required}) => ({...plainKernel(id), required}))
  return {
    kernels,
    notes: missing.map(({id, required}) => {
      const {why = '', instead = ''} = unavailable.get(id) ?? {}
      const message = `matrix \`${name}\` runs without ${id}${required ? '' : ' (non-blocking)'}: ${why}; use \`${instead}\` instead, the closest available kernel`
      return {message, serious: required}
    }),
  }
}

/** Returns the shipped matrices by name. */
export async function shippedMatrices(): Promise<ReadonlyMap<string, ShippedMatrix>> {
  const text = await readFile(join(packageRoot, 'kernels', 'matrices.yaml'), 'utf8')
  return new Map(Object.entries(load(text) as Record<string, ShippedMatrix>))
}
