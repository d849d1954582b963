import type {FunctionState} from '../model/name-states.ts'
import {type MissedCopy, missedCopies} from './copies.ts'
import {type Context, type Difference, statesOf, subjectOf} from './difference.ts'
import type {Hook} from './hooks.ts'

/** Finds hooks of which a program misses some events. */
export function differencesOfHook(context: Context, hook: Hook): Difference[] {
  if (hook.kind !== 'function' || hook.by !== undefined) return []
  const states = context.attached.flatMap(({id}) => {
    const state = context.names.function(hook.name, id)
    return state === undefined ? [] : [{id, state}]
  })
  const common = {
    ...subjectOf(context, hook),
    what: {kind: 'hook'} as const,
    expected: null,
    source: context.program.source,
  }
  const ambiguous = states.filter(({state}) => (state.symbols ?? 1) > 1)
  const split = states.filter(({state}) => state.symbols !== 0 && missed(context, state).length > 0)
  return [
    ...(ambiguous.length === 0
      ? []
      : [
          {
            ...common,
            class: 'AMBIGUOUS_HOOK' as const,
            kernels: ambiguous.map(({id}) => id),
            states: statesOf(states.map(({id, state}) => [id, functions(state.symbols ?? 1)])),
          },
        ]),
    ...(split.length === 0
      ? []
      : [
          {
            ...common,
            class: 'HOOK_VARIANT_MISSED' as const,
            kernels: split.map(({id}) => id),
            states: statesOf(split.map(({id, state}) => [id, missed(context, state).map(copyWords).join(', ')])),
          },
        ]),
  ]
}

/** Finds programs that run during the tests on some kernels, but not on others. */
export function differencesOfRuns({program, tested}: Context): Difference[] {
  const {artifact, program: name, way, hook, runs} = program
  const on = tested.flatMap(({id}) => {
    const state = runs.find(candidate => candidate.kernels.includes(id))
    return state === undefined ? [] : [{id, count: state.count}]
  })
  const never = on.filter(({count}) => count === 0)
  if (hook === null || never.length === 0 || never.length === on.length) return []
  const states = statesOf(on.map(({id, count}) => [id, count === 0 ? 'does not run' : 'runs']))
  return [
    {
      class: 'HOOK_NEVER_RUNS',
      artifact,
      program: name,
      way,
      name: hook.name,
      what: {kind: 'hook'},
      expected: null,
      kernels: never.map(({id}) => id),
      states,
      source: program.source,
    },
  ]
}

/** Returns the copies that no other program of the object is attached to. */
function missed({hooked}: Context, state: FunctionState): MissedCopy[] {
  return missedCopies(state).filter(({copy}) => !hooked.has(copy))
}

/** Maximum callers to name. The rest is counted. */
const CALLERS = 3

/** Returns `vfs_rmdir.part.0 (called by do_rmdir)`. */
function copyWords({copy, by}: MissedCopy): string {
  if (by === null) return copy
  const more = by.length > CALLERS ? ` and ${by.length - CALLERS} more` : ''
  return `${copy} (called by ${by.slice(0, CALLERS).join(', ')}${more})`
}

function functions(count: number): string {
  return count === 1 ? 'one function' : `${count} functions`
}
