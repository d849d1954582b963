import {filesAddition} from '../model/manifest-yaml.ts'
import type {Words} from '../model/rule.ts'
import type {AttachFacts, AttachRule} from './attach-rule.ts'
import {MODULE_NEEDED} from './modules.ts'

/** Modules that an attach needs, by the messages of the validator and of netlink. */
const ATTACH_MODULE_RULES: readonly AttachRule[] = [
  {...MODULE_NEEDED, text: [/needs the module (?<module>[\w-]+)/], words: neededBy},
  needs('sch_ingress', /Specified qdisc (?:kind is unknown|not found)/i),
  needs('cls_bpf', /TC classifier not found|Failed to load TC classifier|Unknown filter kind/i),
  needs('act_bpf', /Failed to load TC action module|TC action .*not found/i),
  needs('veth', /Unknown device type/i),
]

function needs(module: string, text: RegExp): AttachRule {
  const words = (facts: AttachFacts) => ({...neededBy(facts), module})
  return {...MODULE_NEEDED, kind: `module ${module}`, text: [text], words}
}

function neededBy({program}: AttachFacts): Words {
  return {needs: `attaching ${program.name}`}
}

/** What the manifest, the guest or the object does not have: the kernel is not the reason. */
export const ATTACH_SETUP_RULES: readonly AttachRule[] = [
  ...ATTACH_MODULE_RULES,
  {
    kind: 'file that is not in the guest',
    class: 'MISSING_ATTACH_TARGET',
    // native/attach/user_target.c.
    text: [/^the guest has no file (?<file>.+?)(?:: bring it .*)?$/m],
    words: (_, {file = ''}) => ({binary: file.replace(/^.*\//, '')}),
    title: 'program {program} has nothing to attach to: the guest has no file {file}',
    remedy:
      'Add the path of {file} to `files` of the artifact, and name it under `programs` by its path among these files (`attach: {binary: {binary}}`). Or declare the attach as not required.',
    addition: ({file = ''}) => filesAddition(file),
    subject: 'file {file}',
    mayFail: 'nothing',
  },
  {
    kind: 'wrong kind',
    class: 'ATTACH_FAILURE',
    // The validator's message for an `attach` in the manifest that does not fit the program.
    text: [/^attach kind \S+ does not fit /],
    title: 'program {program} cannot be attached: {message}',
    remedy:
      'Correct the `kind` of {program} in the manifest, or set its `type` if the section in the object implies a wrong one.',
    subject: '{message}',
  },
  {
    kind: 'target that is not specified',
    class: 'ATTACH_FAILURE',
    // The validator's messages when no target is specified, or when the guest does not have the specified one.
    text: [
      /^section "[^"\n]*" names no |^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
      /^.*of "attach"/,
    ],
    title: 'program {program} cannot be attached: {message}',
    remedy:
      'Declare under `programs` where your loader attaches {program} (`attach: {kind: …}`), or that it does not (`attach: {kind: none}`).',
    subject: '{message}',
    mayFail: 'nothing',
  },
]
