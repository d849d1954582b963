import type {
  FieldState,
  FunctionState,
  NameKind,
  NameSurface,
  Prototype,
  TracepointState,
} from '../model/name-states.ts'
import type {Surface} from '../model/surface.ts'

/** The names of a surface, by kernel. */
export class KernelNames {
  readonly #names: ReadonlyMap<string, NameSurface>

  constructor({names}: Pick<Surface, 'names'>) {
    this.#names = new Map(names.map(surface => [`${surface.kind} ${surface.name}`, surface]))
  }

  /** Returns undefined if the kernel was not asked. */
  function(name: string, kernel: string): FunctionState | undefined {
    const surface = this.#find('function', name)
    return surface?.kind === 'function' ? surface.states.find(state => state.kernels.includes(kernel)) : undefined
  }

  /** Returns undefined if the kernel was not asked. */
  tracepoint(name: string, kernel: string): TracepointState | undefined {
    const surface = this.#find('tracepoint', name)
    return surface?.kind === 'tracepoint' ? surface.states.find(state => state.kernels.includes(kernel)) : undefined
  }

  /** Returns the prototype of a function or raw tracepoint; null if the kernel's BTF has none, or was not asked. */
  prototype(kind: 'function' | 'raw_tracepoint', name: string, kernel: string): Prototype | null {
    if (kind === 'function') return this.function(name, kernel)?.prototype ?? null
    const surface = this.#find(kind, name)
    if (surface?.kind !== 'raw_tracepoint') return null
    return surface.states.find(state => state.kernels.includes(kernel))?.prototype ?? null
  }

  /** Returns null if the kernel does not have the field, or was not asked. */
  field(name: string, kernel: string): FieldState | null {
    const surface = this.#find('field', name)
    if (surface?.kind !== 'field') return null
    return surface.states.find(state => state.kernels.includes(kernel))?.field ?? null
  }

  #find(kind: NameKind, name: string): NameSurface | undefined {
    return this.#names.get(`${kind} ${name}`)
  }
}
