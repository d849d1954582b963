import type {LibbpfVersion} from '../model/libbpf-version.ts'
import type {Plan} from './planned.ts'

/** Returns the versions of libbpf that the objects of a plan need; null: the newest. */
export function askedLibbpf({artifacts}: Pick<Plan, 'artifacts'>): Set<LibbpfVersion | null> {
  const loaded = artifacts.filter(({request: {lanes}}) => lanes.some(({mode}) => mode !== 'command'))
  return new Set(loaded.map(({request}) => request.libbpf))
}
