import type {Explanation} from './draft.ts'
import {modulesAddition} from './manifest-yaml.ts'

/** Returns the module that a message about an attach asks for (netlink's or the validator's); null for none. */
export function moduleInWords(words: string): string | null {
  const named = /needs the module ([\w-]+)/.exec(words)?.[1]
  if (named !== undefined) return named
  if (/Specified qdisc (?:kind is unknown|not found)/i.test(words)) return 'sch_ingress'
  if (/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(words)) return 'cls_bpf'
  if (/Failed to load TC action module|TC action .*not found/i.test(words)) return 'act_bpf'
  return /Unknown device type/i.test(words) ? 'veth' : null
}

/** @param what the thing that needs the module, as the subject of a sentence */
export function moduleNeeded(what: string, module: string): Explanation {
  return {
    class: 'MODULE_NEEDED',
    title: `${what} needs the kernel module ${module}, which is not loaded`,
    remedy: `Load ${module} before the artifacts: add it to \`modules\` in the manifest. A kernel that was built without the module then ends with an error.`,
    addition: modulesAddition(module),
    subject: module,
  }
}
