import type {KernelTarget} from '../model/kernel-target.ts'

/**
 * Returns what this kernel's lists and configuration add to the verifier's message that a hook does not accept a program;
 * null for nothing.
 *
 * @param kind of the verifier's message (rules/verifier/hooks.ts)
 * @param subject of its explanation: the helper, if one is refused
 */
export function hookWords(kind: string, subject: string | undefined, target: KernelTarget): string | null {
  const {name, errorInjection, config} = target
  if (subject === 'bpf_override_return') return valueWords('bpf_override_return', 'CONFIG_BPF_KPROBE_OVERRIDE', config)
  if (kind === 'function without an address') return siblingWords(target)
  if (kind !== 'not modifiable' && kind !== 'hook does not sleep') return null
  if (config.CONFIG_FUNCTION_ERROR_INJECTION === 'n')
    return 'This kernel is built without CONFIG_FUNCTION_ERROR_INJECTION, so it has no error-injection list.'
  return errorInjection === false ? `${name} is not on the error-injection list of this kernel.` : null
}

function siblingWords({name, siblings}: KernelTarget): string | null {
  return siblings.length === 0
    ? null
    : `The compiler replaced ${name} with ${siblings.map(sibling => sibling.name).join(', ')}.`
}

function valueWords(what: string, option: string, config: KernelTarget['config']): string | null {
  const value = config[option]
  if (value === undefined) return null
  return value === 'n'
    ? `${what} needs ${option}, which is not set on this kernel.`
    : `This kernel is built with ${option}=${value}.`
}
