import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {load} from 'js-yaml'
import {UserError} from '../base/errors.ts'
import {packageRoot} from '../base/package-root.ts'
import {loadCatalog} from '../kernels/catalog/catalog.ts'
import type {KernelRequest} from '../request/kernel.ts'
import type {Remark} from '../request/manifest.ts'
import {nearest} from '../text/did-you-mean.ts'
import {readForm} from './files.ts'
import {normaliseMatrix} from './normalise.ts'
import {plainKernel} from './plain-kernel.ts'

/** The kernels that a matrix means, and what is left aside of it. */
export interface Matrix {
  kernels: KernelRequest[]
  remarks: Remark[]
}

/** Kernels of a matrix that is shipped: kernels/matrices.yaml. */
interface ShippedMatrix {
  required?: string[]
  optional?: string[]
}

/** What a word must look like to be the name of a shipped matrix. */
const NAME = /^[\w-]+$/

/**
 * The kernels of the reference system's matrix.
 *
 * @param name path of a file, or the bare name of a matrix that the reference system ships
 * @param base folder that a path is relative to
 * @throws UserError with all problems of the file, or with the names there are
 */
export async function loadMatrix(name: string, base: string): Promise<Matrix> {
  const file = resolve(base, name)
  if (NAME.test(name) && !existsSync(file)) return shippedMatrix(name)
  return {
    kernels: normaliseMatrix(await readForm(base === '.' ? name : join(base, name), () => 'matrix', {kind: 'matrix'})),
    remarks: [],
  }
}

/**
 * Unlike one of the user's own it may name kernels that nobody can download: these are told, and the rest is run.
 */
async function shippedMatrix(name: string): Promise<Matrix> {
  const matrices = await shippedMatrices()
  const matrix = matrices.get(name)
  if (matrix === undefined) {
    const guess = nearest(name, [...matrices.keys()])
    const hint =
      guess === undefined ? `the shipped ones are ${[...matrices.keys()].join(', ')}` : `did you mean ${guess}?`
    throw new UserError(`matrix \`${name}\` is neither a file nor a matrix that is shipped; ${hint}`)
  }
  const {required = [], optional = []} = matrix
  const {unavailable} = await loadCatalog()
  const all = [...required.map(id => ({id, required: true})), ...optional.map(id => ({id, required: false}))]
  const missing = all.filter(({id}) => unavailable.has(id))
  const kernels = all.filter(({id}) => !unavailable.has(id)).map(({id, required}) => ({...plainKernel(id), required}))
  return {
    kernels,
    remarks: missing.map(({id, required}) => {
      const {why = '', instead = ''} = unavailable.get(id) ?? {}
      const message = `matrix \`${name}\` runs without ${id}${required ? '' : ' (optional)'}: ${why}; \`${instead}\` comes nearest`
      return {message, serious: required}
    }),
  }
}

/** By name. */
export async function shippedMatrices(): Promise<ReadonlyMap<string, ShippedMatrix>> {
  const text = await readFile(join(packageRoot, 'kernels', 'matrices.yaml'), 'utf8')
  return new Map(Object.entries(load(text) as Record<string, ShippedMatrix>))
}
