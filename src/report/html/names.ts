import type {Results} from '../../model/results.ts'
import {clean} from '../../text/clean.ts'

/** Numbers of artifacts and kernels in the page. Ids use them because names are untrusted. */
export interface Numbers {
  artifact: ReadonlyMap<string, number>
  kernel: ReadonlyMap<string, number>
}

/** Numbers the artifacts and kernels of a run from 0, in the order of the results. */
export function numbersOf({artifacts, kernels}: Results): Numbers {
  return {
    artifact: new Map(artifacts.map(({name}, index) => [name, index])),
    kernel: new Map(kernels.map(({id}, index) => [id, index])),
  }
}

/** Returns the id of a case in the page; null if the artifact or the kernel is not part of this run. */
export function caseId(artifact: string, kernel: string, numbers: Numbers): string | null {
  const row = numbers.artifact.get(artifact)
  const column = numbers.kernel.get(kernel)
  return row === undefined || column === undefined ? null : `case-${row}-${column}`
}

/** Returns a relative URL for a path below the report directory; it cannot name a scheme or a host. */
export function fileAddress(path: string): string {
  return `./${clean(path).split('/').map(encodeURIComponent).join('/')}`
}
