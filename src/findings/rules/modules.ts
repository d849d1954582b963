import {modulesAddition} from '../model/manifest-yaml.ts'
import type {Rule, Words} from '../model/rule.ts'

/** A module that is not loaded, the same for all stages. Words: `{module}`, `{needs}` (the thing that needs it). */
export const MODULE_NEEDED = {
  kind: 'module',
  class: 'MODULE_NEEDED',
  title: '{needs} needs the kernel module {module}, which is not loaded',
  remedy:
    'Load {module} before the artifacts: add it to `modules` in the manifest. A kernel that was built without the module then ends with an error.',
  addition: ({module = ''}: Words) => modulesAddition(module),
  subject: '{module}',
} as const satisfies Rule
