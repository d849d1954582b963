import type {LoadResult} from '../model/case.ts'
import type {ProgramResult} from '../model/program.ts'
import {nothingLoaded} from '../results/judge-programs.ts'
import {byLibbpf, draftsOfIgnored, wordsOfLibbpf} from './by-libbpf.ts'
import {type Draft, draftOf, hasFailed} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {explainByAll} from './explain.ts'
import {explainLibbpf, tellingLine} from './libbpf.ts'
import {draftsOfMaps} from './maps.ts'
import type {CaseContext} from './model/context.ts'
import {errnoWords} from './model/errno-words.ts'
import {autoloadAddition} from './model/manifest-yaml.ts'
import {NEED_OWN_BTF} from './model/own-btf.ts'
import {objectLoads} from './model/proof.ts'
import {draftOfProgArray} from './prog-arrays.ts'
import {draftOfProgram} from './programs.ts'
import {WHOLE_OBJECT_RULES} from './rules/whole-object.ts'
import {explainExternIn} from './targets.ts'

/** Returns the drafts of the whole-object load, and of the loads of single programs. */
export function draftsOfLoad(context: CaseContext): Draft[] {
  const {load} = context.result
  if (load === null) return []
  const drafts = hasFailed(load) ? failed(context, load) : draftsOfNothing(context)
  const ignored = draftsOfIgnored(context)
  return ignored.length === 0 ? drafts : [...ignored, ...drafts.filter(draft => !isOfStructOps(context, draft))]
}

/** A struct_ops program belongs to its variable: if libbpf ignored that, the program cannot load and is not the cause. */
function isOfStructOps({result: {programs}}: CaseContext, draft: Draft): boolean {
  return programs.some(({name, type}) => name === draft.program && type === 'struct_ops')
}

/** Returns one draft for each map, regardless of how many programs need it. A program gets one only if it fails alone. */
function failed(context: CaseContext, load: LoadResult): Draft[] {
  const slot = draftOfProgArray(context, load)
  if (slot !== null) return [slot, ...draftsOfPrograms(context)]
  const maps = draftsOfMaps(context, load)
  const programs = draftsOfPrograms(context)
  const blamed = load.program !== null && programs.some(draft => draft.program === load.program)
  if (maps.length > 0 || blamed) return [...maps, ...programs]
  // A message of libbpf about one program explains that program and not the object.
  const named = /^prog '([^'\n]+)'/.exec(load.message ?? '')?.[1]
  if (programs.some(draft => draft.program === named)) return programs
  const object = draftOfObject(context, load, programs.length === 0)
  if (programs.some(draft => isOfProgram(context, draft, object))) return programs
  if (object.class === 'UNKNOWN' && load.program === null && programs.length > 0) return programs
  if (isOfKernelBtf(object, programs)) return programs
  return [object, ...programs.filter(draft => !sameCause(draft, object))]
}

function draftsOfPrograms(context: CaseContext): Draft[] {
  return context.result.programs.flatMap(program =>
    program.off === null && program.load !== null && hasFailed(program.load) && program.load.map === null
      ? [draftOfProgram(context, program, program.load)]
      : [],
  )
}

/** Returns the draft of a failure that belongs to no single map or program. */
function draftOfObject(context: CaseContext, load: LoadResult, programsPass: boolean): Draft {
  const {libbpfTail, libbpfLog} = context.result
  const messages = `${load.message ?? ''}\n${libbpfTail}`
  const eachAlone = programsPass && passesAlone(context)
  const facts = {context, eachLoadsAlone: eachAlone}
  const symptoms = {text: messages, errno: load.errno, facts, words: {errno: errnoWords(load.errno)}}
  const explanation =
    explainExternIn(messages, context, null) ??
    explainLibbpf(messages, load.errno) ??
    explainByAll(WHOLE_OBJECT_RULES, symptoms).explanation
  // No map and no program failed: libbpf itself ended the load.
  const own = load.program === null && load.map === null
  const words = tellingLine(messages, load.errno) ?? load.message
  const explained = own ? byLibbpf(context, explanation) : explanation
  return draftOf(
    context,
    'load',
    eachAlone ? {...explained, title: `${explained.title}; each program loads alone`} : explained,
    {
      words: own ? wordsOfLibbpf(context, words) : words,
      excerpt: libbpfExcerpt(libbpfTail),
      log: libbpfLog,
      program: eachAlone ? load.program : null,
      proof: objectLoads(context.artifact.name),
    },
  )
}

/** Returns whether only programs needed the kernel's BTF, and their own drafts explain better why they do not load. */
function isOfKernelBtf(object: Draft, programs: readonly Draft[]): boolean {
  if (object.class !== 'MISSING_BTF' || object.identity !== 'kernel') return false
  const wanting = programs.filter(draft => draft.class === 'MISSING_BTF')
  const unknown = programs.some(draft => draft.class === 'UNSUPPORTED_PROGRAM_TYPE' && NEED_OWN_BTF.has(draft.identity))
  return wanting.every(({identity}) => identity !== 'kernel') && (wanting.length > 0 || unknown)
}

/** Returns whether a program has the cause that libbpf found in the object: it fails each load alone, before the verifier. */
function sameCause(draft: Draft, object: Draft): boolean {
  return draft.source === null && (draft.class === object.class || draft.class === 'UNKNOWN')
}

/** Returns whether the failure belongs to a program and not to the object: libbpf names the program, or other programs load. */
function isOfProgram(context: CaseContext, draft: Draft, object: Draft): boolean {
  const same = draft.class === object.class && draft.identity === object.identity
  return same && (passesAlone(context) || draft.words?.includes(`prog '${draft.program}'`) === true)
}

function passesAlone({result}: CaseContext): boolean {
  return result.programs.some(({load}) => load?.verdict === 'pass')
}

function draftsOfNothing(context: CaseContext): Draft[] {
  const {programs} = context.result
  if (programs.some(({off}) => off === null)) return []
  const byObject = programs.filter(({off}) => off?.by === 'object').map(({name}) => name)
  return [
    draftOf(
      context,
      'load',
      {
        class: 'NOTHING_LOADED',
        title: `nothing was loaded: ${nothingLoaded(programs)}`,
        remedy: remedyOfNothing(programs),
        ...(byObject.length > 0 && !someDropped(programs) ? {addition: autoloadAddition(byObject)} : {}),
        subject: 'nothing',
      },
      {excerpt: libbpfExcerpt(context.result.libbpfTail), log: context.result.libbpfLog},
    ),
  ]
}

function remedyOfNothing(programs: readonly ProgramResult[]): string {
  if (programs.length === 0)
    return 'Check that the file is the object with the programs, and that they are in sections (SEC("…")).'
  if (someDropped(programs))
    return 'Fix one of the optional programs, or remove the kernel from the `kernels` of the artifact: no optional program loads on this kernel, and no other program is on.'
  if (programs.some(({off}) => off?.by === 'object'))
    return 'Declare the programs that your loader switches on (`autoload: true` under `programs`), or remove the "?" from their sections (SEC("?kprobe/…")): with it, only a loader switches them on.'
  return 'Remove the kernel from the `kernels` of the artifact, or add a program for it: an artifact that loads nothing on a kernel does not pass.'
}

function someDropped(programs: readonly ProgramResult[]): boolean {
  return programs.some(({off}) => off?.by === 'dropped')
}
