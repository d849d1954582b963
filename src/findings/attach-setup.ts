import type {Errno} from '../model/errno.ts'
import type {ProgramResult} from '../model/program.ts'

import type {Explanation} from './draft.ts'
import {errnoWords} from './draft.ts'
import {filesAddition, optionalAttachAddition} from './manifest-yaml.ts'

/** libbpf's message (src/usdt.c, usdt_manager_new()). */
export const WITHOUT_USDT_MAPS = /failed to find USDT support BPF maps/

export function withoutUsdtMaps({name}: ProgramResult): Explanation {
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached: the object does not have the maps that USDT programs need`,
    remedy: `Include bpf/usdt.bpf.h in the source of ${name}: it declares these maps (__bpf_usdt_specs and __bpf_usdt_ip_to_spec_id).`,
    subject: 'USDT maps',
  }
}

/** Returns whether the program is a probe in a user-space file: the kernel is not the reason if its target is missing. */
export function isOfProcess({section}: ProgramResult, tried: string): boolean {
  return /^(?:u(?:ret)?probe|usdt)\b/.test(tried || section.replace(/^\?/, ''))
}

export function inFile({name}: ProgramResult, tried: string, errno: Errno | null, required: boolean): Explanation {
  const place = tried.replace(/^\S+ /, '')
  return {
    class: errno?.name === 'ENOENT' || errno?.name === 'ESRCH' ? 'MISSING_ATTACH_TARGET' : 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached to ${place} in the guest: ${errnoWords(errno)}`,
    remedy: required
      ? `Check that the file has the symbol or probe (nm -D, readelf -n): it may be stripped, or a different build than your users have. Select another one with \`attach: {binary: …, symbol: …}\`.`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(name)} : {}),
    subject: place,
  }
}

/** The validator's message when the kernel's BTF does not have the attach type (native/attach/attach.c). */
export const UNKNOWN_TYPE = /^the kernel has no attach type /

/** The validator's messages when no target is specified, or when the guest does not have the specified one. */
export const SETUP =
  /^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /

/** The validator's message for an `attach` in the manifest that does not fit the program. */
const WRONG_KIND = /^attach kind \S+ does not fit /

/** Returns whether the message is the validator's own: it knows better than libbpf what it tried. */
export function isOfValidator(message: string): boolean {
  return UNKNOWN_TYPE.test(message) || SETUP.test(message) || /needs the module |^cannot /.test(message)
}

/** The validator's message for a missing file of a uprobe or USDT probe (native/attach/user_target.c). */
const NO_FILE = /^the guest has no file (.+?)(?:: bring it .*)?$/

export function setup({name}: ProgramResult, message: string, required: boolean): Explanation {
  const file = NO_FILE.exec(message)?.[1]
  if (file !== undefined) return withoutFile(name, file, required)
  if (WRONG_KIND.test(message))
    return {
      class: 'ATTACH_FAILURE',
      title: `program ${name} cannot be attached: ${message}`,
      remedy: `Correct the \`kind\` of ${name} in the manifest, or set its \`type\` if the section in the object implies a wrong one.`,
      subject: message,
    }
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached: ${message}`,
    remedy: required
      ? `Declare under \`programs\` where your loader attaches ${name} (\`attach: {kind: …}\`), or that it does not (\`attach: {kind: none}\`).`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(name)} : {}),
    subject: message,
  }
}

/** A guest has no files of the host except those that the manifest names. */
function withoutFile(program: string, file: string, required: boolean): Explanation {
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program} has nothing to attach to: the guest has no file ${file}`,
    remedy: required
      ? `Add the path of ${file} to \`files\` of the artifact, and name it under \`programs\` by its path among these files (\`attach: {binary: ${file.replace(/^.*\//, '')}}\`). Or declare the attach as not required.`
      : OPTIONAL,
    ...(required ? {addition: filesAddition(file)} : {}),
    subject: `file ${file}`,
  }
}

export const OPTIONAL =
  'Nothing to do if your loader works without it: the manifest declares this attach as not required.'
