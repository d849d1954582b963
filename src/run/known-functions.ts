import {KNOWN} from '../cases/surface-names.ts'
import {note, recall} from '../files/boot-record.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {FunctionState, KfuncState, NameSurface} from '../model/name-states.ts'
import type {Surface} from '../model/surface.ts'

/**
 * What `/proc/kallsyms` of a kernel says of functions, symbols and kfuncs, kept for later runs: the kernel takes half a second,
 * emulated, to write that list, and the same kernel with the same modules always writes the same names.
 */
export interface KnownFunctions {
  /** As the plan has them: a function by its name, all else with its kind, `kfunc:bpf_task_acquire`. */
  names: string[]
  /** Fills in what the guest was not asked, and keeps what it has told. */
  complete(surface: Surface): Surface
}

/** What that list tells of one name. What BTF tells is fast to ask. */
type Symbols = Partial<
  Pick<FunctionState, 'symbols' | 'module' | 'siblings'> & Pick<KfuncState, 'registered' | 'flags'>
>

/** A function of C, or a copy of one that the compiler made. */
const IS_NAME = /^[\w.$]+$/

/** So many functions of a kernel are kept; those that were asked for last. */
const MOST = 2000

/** What earlier runs have left of a kernel; nothing where the cache has no record of this boot of the machine. */
export function knownFunctions(
  kernel: string,
  files: Pick<KernelFiles, 'vmlinuzSha256'> & {modules: readonly {name: string; path: string}[]},
): KnownFunctions {
  const subject = `functions of ${kernel}`
  const identity = JSON.stringify([files.vmlinuzSha256, ...files.modules.map(({name, path}) => [name, path])])
  const known = parse(recall(subject, identity))
  return {
    names: [...known.keys()],
    complete(surface) {
      const all = new Map(known)
      /** What is known of a name, else what the guest has told, which is known from now on. */
      const symbolsOf = <Told extends Symbols>(key: string, name: string, told: Told): Told => {
        const own = (known.get(key) as Told | undefined) ?? told
        // Those that were asked for last stay longest.
        all.delete(key)
        if (own.symbols !== null && own.symbols !== KNOWN && IS_NAME.test(name)) all.set(key, own)
        return own.symbols === KNOWN ? {...own, symbols: null} : own
      }
      const names = surface.names.map((name): NameSurface => {
        switch (name.kind) {
          case 'function':
            return {
              ...name,
              states: name.states.map(state => {
                const {symbols, module, siblings} = state
                return {...state, ...symbolsOf(name.name, name.name, {symbols, module, siblings})}
              }),
            }
          case 'symbol':
            return {
              ...name,
              states: name.states.map(state => {
                const {symbols, module} = state
                return {...state, ...symbolsOf(`symbol:${name.name}`, name.name, {symbols, module})}
              }),
            }
          case 'kfunc':
            return {
              ...name,
              states: name.states.map(state => {
                const {registered, flags} = state
                return {...state, ...symbolsOf(`kfunc:${name.name}`, name.name, {registered, flags})}
              }),
            }
          default:
            return name
        }
      })
      const kept = JSON.stringify([...all].slice(-MOST))
      if (kept !== JSON.stringify([...known])) note(subject, identity, kept)
      return {...surface, names}
    },
  }
}

function parse(text: string | undefined): Map<string, Symbols> {
  if (text === undefined) return new Map()
  // The record is sealed: what is in it was written here.
  return new Map(JSON.parse(text) as [string, Symbols][])
}
