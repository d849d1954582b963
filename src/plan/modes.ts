import type {Mode} from '../model/mode.ts'

/** All modes, as in inputs. */
export const MODES = ['load_only', 'load_attach', 'behavior', 'command'] as const satisfies readonly Mode[]
