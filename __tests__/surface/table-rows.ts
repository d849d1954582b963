import type {KernelResult} from '../../src/model/kernel.ts'
import type {NameSurface} from '../../src/model/name-states.ts'
import type {On} from '../../src/model/on-kernels.ts'
import type {ProgramSurface} from '../../src/model/program-surface.ts'
import {type SurfaceState, stateWords} from '../../src/surface/state-words.ts'
import {type SurfaceRow, surfaceTable} from '../../src/surface/table.ts'
import {aCase} from '../model/case.ts'
import {aKernel} from '../model/kernel.ts'
import {aFunction} from './surface-fixtures.ts'

export const OLD = aKernel({id: 'old', release: '5.10.0'})
export const MIDDLE = aKernel({id: 'middle', release: '6.1.0'})
export const NEW = aKernel({id: 'new', release: '6.12.0'})
export const IDS = ['old', 'middle', 'new']

interface Given {
  names: NameSurface[]
  programs?: ProgramSurface[]
  kernels?: KernelResult[]
}

export function tableOf({names, programs = [], kernels = [OLD, MIDDLE, NEW]}: Given) {
  const cases = kernels.map(({id}) => aCase({kernel: id}))
  return surfaceTable({surface: {names, programs}, kernels, cases})
}

export function rowOf(given: Given): SurfaceRow {
  const [row] = tableOf(given).rows
  if (row === undefined) throw new Error('no row')
  return row
}

/** Returns `old middle: (void) → int`. */
export function told({states}: SurfaceRow): string[] {
  return states.map(state => `${state.kernels.join(' ')}: ${stateWords(state)}`)
}

export function read({pieces}: SurfaceState): string[] {
  return pieces.flatMap(piece => (piece.read ? [piece.words] : []))
}

export function aFunctionName(...states: On<Parameters<typeof aFunction>[0] & object>[]): NameSurface {
  return {
    kind: 'function',
    name: 'do_thing',
    states: states.map(({kernels, ...state}) => ({...aFunction(state), kernels})),
  }
}
