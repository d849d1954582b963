import {readFile} from 'node:fs/promises'
import {UserError} from '../base/errors.ts'
import {kernelDirectory} from '../kernels/absent/kernel-directory.ts'
import type {KernelFiles} from '../kernels/model/kernel-files.ts'
import type {FunctionState, NameSurface} from '../model/name-states.ts'
import type {Surface} from '../model/surface.ts'
import {calledCopies} from '../surface/copies.ts'

/**
 * Adds the callers of copies to functions that programs attach to. The kernel does not report them, so its image is read: once for
 * each image, and only if there are copies. If it cannot be read, the callers stay unknown.
 *
 * @param surface the surface of one kernel
 */
export async function withCopyCallers(surface: Surface, files: KernelFiles, cacheDirectory: string): Promise<Surface> {
  const hooked = new Set(surface.programs.flatMap(({hook}) => (hook?.kind === 'function' ? [hook.name] : [])))
  const needs = (name: NameSurface) => name.kind === 'function' && hooked.has(name.name) && name.states.some(hasCopies)
  if (files.kernel.arch !== 'x86_64' || !surface.names.some(needs)) return surface
  const known = await callersIn(files, cacheDirectory)
  return {
    ...surface,
    names: surface.names.map(name =>
      name.kind === 'function' && needs(name)
        ? {...name, states: name.states.map(state => withCallers(state, known))}
        : name,
    ),
  }
}

function hasCopies({siblings}: FunctionState): boolean {
  return calledCopies(siblings).length > 0
}

function withCallers<State extends FunctionState>(state: State, known: ReadonlyMap<string, string[]>): State {
  const callers = calledCopies(state.siblings).flatMap(copy => {
    const by = known.get(copy)
    return by === undefined ? [] : [{copy, by}]
  })
  return callers.length === 0 ? state : {...state, callers}
}

/** Returns the callers of each copy. Copies of one name come from several source files, so their callers are merged. */
async function callersIn(files: KernelFiles, cacheDirectory: string): Promise<Map<string, string[]>> {
  const known = new Map<string, string[]>()
  try {
    const directory = await kernelDirectory(files, cacheDirectory)
    for (const line of (await readFile(directory.files.callers, 'utf8')).split('\n')) {
      const [copy, ...by] = line.split(' ')
      if (copy !== undefined && copy !== '') known.set(copy, [...(known.get(copy) ?? []), ...by])
    }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
  }
  return known
}
