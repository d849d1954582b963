import {KNOWN} from '../cases/surface-names.ts'
import {note, recall} from '../files/boot-record.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {FunctionState, KfuncState, NameSurface} from '../model/name-states.ts'
import type {Surface} from '../model/surface.ts'

/**
 * Functions, symbols and kfuncs in `/proc/kallsyms` of a kernel, kept for later runs. An emulated kernel needs half a second to
 * print that list, and the same kernel with the same modules always prints the same names.
 */
export interface KnownFunctions {
  /** Names in the format of the plan: a function by its name, others with their kind, `kfunc:bpf_task_acquire`. */
  names: string[]
  /** Adds what the guest was not asked, and keeps what it reported. */
  complete(surface: Surface): Surface
}

/** The symbols of one name. Facts from BTF are not kept: BTF is fast to read. */
type Symbols = Partial<
  Pick<FunctionState, 'symbols' | 'module' | 'siblings'> & Pick<KfuncState, 'registered' | 'flags'>
>

/** The name of a C function, or of a copy that the compiler made. */
const IS_NAME = /^[\w.$]+$/

/** Maximum number of names for a kernel; the most recently used ones are kept. */
const MOST = 2000

/** Returns what earlier runs recorded about a kernel; nothing if the cache has no record of this boot of the machine. */
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
      /** Returns the known symbols of a name, else those that the guest reported, and records them. */
      const symbolsOf = <Found extends Symbols>(key: string, name: string, found: Found): Found => {
        const own = (known.get(key) as Found | undefined) ?? found
        // Moves the name to the end: the most recently used names are kept.
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
  // The record is sealed: only this code wrote it.
  return new Map(JSON.parse(text) as [string, Symbols][])
}
