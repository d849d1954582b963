import type {ProgramLoadResult, ProgramResult} from '../model/program.ts'
import {byLibbpf, wordsOfLibbpf} from './by-libbpf.ts'
import type {Draft} from './draft.ts'
import {draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {explainBy, explainByAll} from './explain.ts'
import {explainUnknownKind} from './lacks.ts'
import {explainLibbpf, tellingLine} from './libbpf.ts'
import type {CaseContext} from './model/context.ts'
import {programLoads} from './model/proof.ts'
import {symptomsOfProgram} from './program-symptoms.ts'
import {TARGET_PROGRAM_RULES, UNSET_TARGET_RULES} from './rules/target-program.ts'
import {UNSUBMITTED_RULES} from './rules/unsubmitted.ts'
import {explainExternIn, explainProgramTarget} from './targets.ts'

/** Returns a sentence about refused BTF: without it, the kernel knows neither lines nor types of the object. */
export function btfWords(reason: string, hasLine: boolean): string {
  const line = hasLine ? '; the line comes from .BTF.ext' : ''
  return `The kernel refused the BTF of the object (${reason}), and libbpf continued without it${line}.`
}

/** Returns the draft of a program without a verifier log: libbpf gave up before it asked the kernel, or the kernel refused first. */
export function withoutVerifier(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const messages = [load.message ?? '', ...linesAbout(context.result.libbpfTail, program.name)].join('\n')
  const facts = {kernel: context.kernel, program, load}
  const target = explainBy(TARGET_PROGRAM_RULES, symptomsOfProgram(load.message ?? '', facts))
  if (target !== null)
    return draftOf(context, 'load', target.explanation, {program: program.name, log: context.result.libbpfLog})
  const symptoms = symptomsOfProgram(messages, facts)
  const explanation =
    explainBy(UNSET_TARGET_RULES, symptoms)?.explanation ??
    (TARGET_NOT_FOUND.test(messages) ? explainProgramTarget(context, program, load.errno) : null) ??
    explainExternIn(messages, context, null) ??
    explainLibbpf(messages, load.errno, program) ??
    explainByAll(UNSUBMITTED_RULES, symptoms).explanation
  const unknown = explainUnknownKind(context.kernel, program, load)?.explanation ?? null
  const own = load.refusedBy === 'libbpf' && unknown === null
  const words = tellingLine(messages, load.errno) ?? load.message
  return draftOf(context, 'load', unknown ?? (own ? byLibbpf(context, explanation) : explanation), {
    program: program.name,
    // A problem that libbpf found in the object is not the reason why the kernel does not support such a program.
    words: own ? wordsOfLibbpf(context, words) : unknown !== null && load.refusedBy === 'libbpf' ? null : words,
    source: load.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** libbpf's message for a name that it does not find in BTF (src/libbpf.c, libbpf_find_attach_btf_id()). */
const TARGET_NOT_FOUND = /failed to find kernel BTF type ID of '|is not found in vmlinux BTF/

/** Keeps libbpf's lines about one program: libbpf names the program in nearly all its messages. */
function linesAbout(log: string, program: string): string[] {
  return log.split('\n').filter(line => line.includes(`prog '${program}'`))
}

/** Removes the lines about other programs. The log of the whole object has none of a program that was loaded alone. */
function withoutOthers(log: string, program: string): string {
  return log
    .split('\n')
    .filter(line => !/prog '/.test(line) || line.includes(`prog '${program}'`))
    .join('\n')
}
