import type {HookWay, ProgramSurface} from '../model/program-surface.ts'

/** The hook that a program gets its context from. */
export interface Hook {
  way: HookWay
  kind: NonNullable<ProgramSurface['hook']>['kind']
  name: string
  /** The program that calls this one and has the hook; undefined for its own hook. */
  by: string | undefined
}

/** Returns a program's own hook, or else the hooks of the programs that call it, directly or through others. */
export function hooksOf(program: ProgramSurface, programs: readonly ProgramSurface[]): Hook[] {
  const {way, hook} = program
  if (way !== null && hook !== null) return [{way, ...hook, by: undefined}]
  const seen = new Set<string>([program.program])
  const callers = [...program.calledBy]
  const hooks: Hook[] = []
  for (const name of callers) {
    if (seen.has(name)) continue
    seen.add(name)
    for (const caller of programs) {
      if (caller.artifact !== program.artifact || caller.program !== name) continue
      callers.push(...caller.calledBy)
      if (caller.way !== null && caller.hook !== null) hooks.push({way: caller.way, ...caller.hook, by: name})
    }
  }
  return hooks
}
