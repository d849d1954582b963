import type {Explanation} from './draft.ts'
import {modulesAddition} from './manifest-yaml.ts'

/** The module that the kernel's words about an attach ask for: netlink's, and those of the validator. */
export function moduleInWords(words: string): string | null {
  const named = /needs the module ([\w-]+)/.exec(words)?.[1]
  if (named !== undefined) return named
  if (/Specified qdisc (?:kind is unknown|not found)/i.test(words)) return 'sch_ingress'
  if (/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(words)) return 'cls_bpf'
  if (/Failed to load TC action module|TC action .*not found/i.test(words)) return 'act_bpf'
  return /Unknown device type/i.test(words) ? 'veth' : null
}

/** @param what what needs the module, as the subject of a sentence */
export function moduleNeeded(what: string, module: string): Explanation {
  return {
    class: 'MODULE_NEEDED',
    title: `${what} needs the kernel module ${module}, which is not loaded`,
    remedy: `Have ${module} loaded before the artifacts. A kernel that was built without the module ends with an error that says so.`,
    addition: modulesAddition(module),
    subject: module,
  }
}
