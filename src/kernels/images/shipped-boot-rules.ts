import {type BootRule, loadBootRules} from './boot-shapes.ts'

/** The rules of kernels/boot.yaml. The bundle has them as a constant (scripts/inline.mjs). */
export async function shippedBootRules(): Promise<readonly BootRule[]> {
  return loadBootRules()
}
