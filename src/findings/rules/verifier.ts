import {ARENA_RULES} from './verifier/arena.ts'
import {ARGUMENT_RULES} from './verifier/arguments.ts'
import {CALLBACK_RULES} from './verifier/callbacks.ts'
import {CONTEXT_RULES} from './verifier/context.ts'
import {CONTROL_FLOW_RULES} from './verifier/control-flow.ts'
import {DYNPTR_RULES} from './verifier/dynptrs.ts'
import {FUNCTION_RULES} from './verifier/functions.ts'
import {HOOK_RULES} from './verifier/hooks.ts'
import {INSTRUCTION_RULES} from './verifier/instructions.ts'
import {KPTR_RULES} from './verifier/kptrs.ts'
import {LICENCE_RULES} from './verifier/licence.ts'
import {LIMIT_RULES} from './verifier/limits.ts'
import {LOADING_RULES} from './verifier/loading.ts'
import {LOCK_RULES} from './verifier/locks.ts'
import {MAP_RULES} from './verifier/maps.ts'
import {MEMORY_RULES} from './verifier/memory.ts'
import {PACKET_RULES} from './verifier/packet.ts'
import {POINTER_RULES} from './verifier/pointers.ts'
import {REFERENCE_RULES} from './verifier/references.ts'
import {RETURN_VALUE_RULES} from './verifier/return-values.ts'
import {STACK_RULES} from './verifier/stack.ts'
import {STRUCT_OPS_RULES} from './verifier/struct-ops.ts'
import {SYMBOL_RULES} from './verifier/symbols.ts'
import type {VerifierRule} from './verifier-rule.ts'

/** Every kind of mistake that verifiers of Linux 4.4 to 7.x report. */
export const VERIFIER_RULES: readonly VerifierRule[] = [
  ...ARENA_RULES,
  ...ARGUMENT_RULES,
  ...CALLBACK_RULES,
  ...CONTEXT_RULES,
  ...CONTROL_FLOW_RULES,
  ...DYNPTR_RULES,
  ...FUNCTION_RULES,
  ...HOOK_RULES,
  ...INSTRUCTION_RULES,
  ...KPTR_RULES,
  ...LICENCE_RULES,
  ...LIMIT_RULES,
  ...LOADING_RULES,
  ...LOCK_RULES,
  ...MAP_RULES,
  ...MEMORY_RULES,
  ...PACKET_RULES,
  ...POINTER_RULES,
  ...REFERENCE_RULES,
  ...RETURN_VALUE_RULES,
  ...STACK_RULES,
  ...STRUCT_OPS_RULES,
  ...SYMBOL_RULES,
]
