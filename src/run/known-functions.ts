import {note, recall} from '../cache/boot-record.ts'
import type {KernelFiles} from '../kernels/types.ts'
import type {FunctionState, Surface} from '../results/surface.ts'
import {KNOWN} from './case-surface.ts'

/**
 * What `/proc/kallsyms` of a kernel says of functions, kept for later runs: the kernel takes half a second, emulated, to write
 * that list, and the same kernel with the same modules always writes the same names.
 */
export interface KnownFunctions {
  names: string[]
  /** Fills in what the guest was not asked, and keeps what it has told. */
  complete(surface: Surface): Surface
}

/** Of one function: its prototype comes from BTF, which is fast to ask. */
type Symbols = Pick<FunctionState, 'symbols' | 'module' | 'siblings'>

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
      const names = surface.names.map(name => {
        if (name.kind !== 'function') return name
        return {
          ...name,
          states: name.states.map(state => {
            const own = state.symbols === KNOWN ? known.get(name.name) : undefined
            const {symbols, module, siblings} = own ?? state
            // Those that were asked for last stay longest.
            all.delete(name.name)
            if (symbols !== null && symbols >= 0 && IS_NAME.test(name.name))
              all.set(name.name, {symbols, module, siblings})
            return {...state, symbols: symbols === KNOWN ? null : symbols, module, siblings}
          }),
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
