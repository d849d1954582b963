import type {KernelSelector} from '../request/kernel.ts'
import {type Checking, elements} from './checking.ts'

/** Returns the selectors of an item's `kernels`, each with its place; undefined without the key. */
export function selectorsOf(
  kernels: readonly string[] | undefined,
  pointer: string,
  checking: Checking,
): KernelSelector[] | undefined {
  return kernels && elements(kernels, pointer).map(({element, at}) => ({id: element, place: checking.place(at)}))
}
