import type {KernelSelector} from '../request/kernel.ts'
import {type Checking, elements} from './checking.ts'

/** An inner `kernels:`, each name with its place; undefined where there is none. */
export function selectorsOf(
  kernels: readonly string[] | undefined,
  pointer: string,
  checking: Checking,
): KernelSelector[] | undefined {
  return kernels && elements(kernels, pointer).map(({element, at}) => ({id: element, place: checking.place(at)}))
}
