import type {Errno} from '../model/errno.ts'
import type {ProgramResult} from '../model/program.ts'

import type {Explanation} from './draft.ts'
import {errnoWords} from './draft.ts'
import {filesAddition, optionalAttachAddition} from './manifest-yaml.ts'

/** libbpf's words (src/usdt.c, usdt_manager_new()). */
export const WITHOUT_USDT_MAPS = /failed to find USDT support BPF maps/

export function withoutUsdtMaps({name}: ProgramResult): Explanation {
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached: the object does not have the maps that USDT programs need`,
    remedy: `Include bpf/usdt.bpf.h in the source of ${name}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,
    subject: 'USDT maps',
  }
}

/** A probe in a file of user space: the kernel has nothing to do with what is missing there. */
export function isOfProcess({section}: ProgramResult, tried: string): boolean {
  return /^(?:u(?:ret)?probe|usdt)\b/.test(tried || section.replace(/^\?/, ''))
}

export function inFile({name}: ProgramResult, tried: string, errno: Errno | null, required: boolean): Explanation {
  const place = tried.replace(/^\S+ /, '')
  return {
    class: errno?.name === 'ENOENT' || errno?.name === 'ESRCH' ? 'MISSING_ATTACH_TARGET' : 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached to ${place} in the guest: ${errnoWords(errno)}`,
    remedy: required
      ? `Compare the symbol or probe with what the file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with \`attach: {binary: …, symbol: …}\`.`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(name)} : {}),
    subject: place,
  }
}

/** The validator's words where it has asked the kernel's BTF for the attach type (native/attach/attach.c). */
export const UNKNOWN_TYPE = /^the kernel has no attach type /

/** The validator's words where the object and the manifest do not say where to attach, or name what the guest has not. */
export const SETUP =
  /^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /

/** The validator's words for an `attach` of the manifest that the program cannot have. */
const WRONG_KIND = /^attach kind \S+ does not fit /

/** `true` for words of the validator's own: it knows better than libbpf what it tried. */
export function isOfValidator(message: string): boolean {
  return UNKNOWN_TYPE.test(message) || SETUP.test(message) || /needs the module |^cannot /.test(message)
}

/** The validator's words for a file that a uprobe or USDT probe names (native/attach/attach_probe.c). */
const NO_FILE = /^the guest has no file (.+?)(?:: bring it .*)?$/

export function setup({name}: ProgramResult, message: string, required: boolean): Explanation {
  const file = NO_FILE.exec(message)?.[1]
  if (file !== undefined) return withoutFile(name, file, required)
  if (WRONG_KIND.test(message))
    return {
      class: 'ATTACH_FAILURE',
      title: `program ${name} cannot be attached: ${message}`,
      remedy: `Correct the \`kind\` that the manifest says of ${name}, or say its \`type\` where the section of the object tells a wrong one.`,
      subject: message,
    }
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${name} cannot be attached: ${message}`,
    remedy: required
      ? `Say under \`programs\` where ${name} is attached (\`attach: {kind: …}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`
      : OPTIONAL,
    ...(required ? {addition: optionalAttachAddition(name)} : {}),
    subject: message,
  }
}

/** Nothing of the machine of a user is in a guest but what the manifest brings. */
function withoutFile(program: string, file: string, required: boolean): Explanation {
  return {
    class: 'MISSING_ATTACH_TARGET',
    title: `program ${program} has nothing to attach to: the guest has no file ${file}`,
    remedy: required
      ? `Bring it: add the path of ${file} to \`files\` of the artifact and name it under \`programs\`, by its place among the files (\`attach: {binary: ${file.replace(/^.*\//, '')}}\`). Or declare the attach as not required.`
      : OPTIONAL,
    ...(required ? {addition: filesAddition(file)} : {}),
    subject: `file ${file}`,
  }
}

export const OPTIONAL = 'Nothing, as long as your loader copes: the manifest declares this attach as not required.'
