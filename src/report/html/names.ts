import type {Results} from '../../model/results.ts'
import {clean} from '../../text/clean.ts'

/** Where things stand in the page. Foreign names are no ids: numbers are. */
export interface Numbers {
  artifact: ReadonlyMap<string, number>
  kernel: ReadonlyMap<string, number>
}

export function numbersOf({artifacts, kernels}: Results): Numbers {
  return {
    artifact: new Map(artifacts.map(({name}, index) => [name, index])),
    kernel: new Map(kernels.map(({id}, index) => [id, index])),
  }
}

/** Id of the part of the page that tells of an artifact on a kernel; null for one that is not of this run. */
export function caseId(artifact: string, kernel: string, numbers: Numbers): string | null {
  const row = numbers.artifact.get(artifact)
  const column = numbers.kernel.get(kernel)
  return row === undefined || column === undefined ? null : `case-${row}-${column}`
}

/** A path below the report directory as an address beside the page: it cannot leave for a scheme or a host. */
export function fileAddress(path: string): string {
  return `./${clean(path).split('/').map(encodeURIComponent).join('/')}`
}
