import {type Addition, optionalMapAddition, optionalProgramAddition} from '../model/manifest-yaml.ts'
import type {Words} from '../model/rule.ts'

/** Shows how to declare that the project works without the program on such kernels. */
export function leavesOutProgram({program = ''}: Words): Addition {
  return optionalProgramAddition(program)
}

/** The same for the map `{map}`. */
export function leavesOutMap({map = ''}: Words): Addition {
  return optionalMapAddition(map)
}
