import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {load} from 'js-yaml'
import {nearest} from '../did-you-mean.ts'
import {UserError} from '../errors.ts'
import {findKernel, loadCatalog} from '../kernels/catalog.ts'
import {packageRoot} from '../package-root.ts'
import {readForm} from './files.ts'
import type {KernelRequest, Remark} from './model.ts'
import {normaliseMatrix} from './normalise.ts'

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
    kernels: normaliseMatrix(await readForm(base === '.' ? name : join(base, name), () => 'matrix', 'matrix')),
    remarks: [],
  }
}

/**
 * Unlike one of the user's own it may name kernels that the catalog does not have: these are told, and the rest is run.
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
  const known = await knownKernels()
  const all = [...required.map(id => ({id, required: true})), ...optional.map(id => ({id, required: false}))]
  const missing = all.filter(({id}) => !known(id))
  const kernels = all.filter(({id}) => known(id)).map(kernel => ({...PLAIN, ...kernel}))
  if (kernels.length === 0)
    throw new UserError(
      `matrix \`${name}\` has no kernel that there is here: ${missing.map(({id}) => id).join(', ')} are missing; name kernels that \`bpfcompat kernels\` lists`,
    )
  return {
    kernels,
    remarks:
      missing.length === 0 ? [] : [{message: leftOut(name, missing), serious: missing.some(({required}) => required)}],
  }
}

const PLAIN = {variant: null, timeoutSeconds: null, cmdline: '', lsm: null, place: null}

function leftOut(name: string, missing: readonly {id: string; required: boolean}[]): string {
  const shown = missing.map(({id, required}) => (required ? id : `${id} (optional)`)).join(', ')
  return `matrix \`${name}\` runs without ${shown}: \`bpfcompat kernels\` lists the kernels there are`
}

/** By name. */
export async function shippedMatrices(): Promise<ReadonlyMap<string, ShippedMatrix>> {
  const text = await readFile(join(packageRoot, 'kernels', 'matrices.yaml'), 'utf8')
  return new Map(Object.entries(load(text) as Record<string, ShippedMatrix>))
}

async function knownKernels(): Promise<(id: string) => boolean> {
  const catalog = await loadCatalog()
  return id => {
    try {
      return findKernel(id, catalog) !== undefined
    } catch {
      return false
    }
  }
}
