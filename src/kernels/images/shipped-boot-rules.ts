import {type BootRule, loadBootRules} from './boot-shapes.ts'

/** Returns the rules of kernels/boot.yaml. The bundle contains them as a constant (scripts/inline.mjs). */
export async function shippedBootRules(): Promise<readonly BootRule[]> {
  return loadBootRules()
}
