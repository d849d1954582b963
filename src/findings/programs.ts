import type {ProgramLoadResult, ProgramResult} from '../results/model.ts'
import {byLibbpf, wordsOfLibbpf} from './by-libbpf.ts'
import {type CaseContext, type Draft, draftOf, type Explanation, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {configWords, isOlder, PROGRAM_TYPES, sinceWords} from './kernel-features.ts'
import {explainLibbpf, tellingLine} from './libbpf-rules.ts'
import {explainLockedHelper, policyWords} from './lockdown.ts'
import {optionalProgramAddition} from './manifest-yaml.ts'
import {programLoads, programTypeLoads} from './proof.ts'
import {verifierExcerpt} from './verifier-excerpt.ts'
import {readVerifierLog} from './verifier-log.ts'
import {explainVerifierLog, hasGivenUp} from './verifier-rules.ts'

const NO_REASON =
  'The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before load.'

/** The finding of a program that does not load. */
export function draftOfProgram(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  return load.verifierTail.trim() === '' ? withoutVerifier(context, program, load) : rejected(context, program, load)
}

/** The verifier saw the program and says why it does not like it. */
function rejected(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const {error, suggestion} = readVerifierLog(load.verifierTail)
  const verdict = explainVerifierLog(load.verifierTail, program.name)
  const explanation = verdict?.explanation ?? explainRejection(program.name, load, error)
  const locked =
    explanation.class === 'UNSUPPORTED_HELPER'
      ? explainLockedHelper(context.kernel, explanation.subject ?? '', program.name)
      : null
  return draftOf(context, 'load', locked ?? inLoop(explanation, load), {
    program: program.name,
    words: verdict?.words ?? error ?? load.message,
    source: load.source,
    excerpt: verifierExcerpt(load.verifierTail),
    log: load.verifierLog,
    suggestion,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** Without these words the line would be taken for one that the verifier rejects. */
function inLoop(explanation: Explanation, {source, verifierTail}: ProgramLoadResult): Explanation {
  if (source === null || !hasGivenUp(verifierTail)) return explanation
  return {...explanation, title: `${explanation.title}; it gave up in the loop that begins here`}
}

function explainRejection(program: string, {errno}: ProgramLoadResult, error: string | null): Explanation {
  return {
    class: 'VERIFIER_REJECTION',
    title: `the verifier rejects program ${program}`,
    remedy:
      error === null
        ? NO_REASON
        : `Change the code at the line that is shown; the log above the error says what the verifier knew about each register there${errno === null ? '' : ` (${errnoWords(errno)})`}.`,
  }
}

/** Nothing of the verifier: libbpf gave up before the kernel was asked, or the kernel refused before it looked. */
function withoutVerifier(context: CaseContext, program: ProgramResult, load: ProgramLoadResult): Draft {
  const said = [load.message ?? '', ...linesAbout(context.result.libbpfTail, program.name)].join('\n')
  const explanation =
    explainLibbpf(said, load.errno) ?? explainErrno(context, program, load) ?? explainUnknown(program.name, load)
  const own = load.refusedBy === 'libbpf'
  const words = tellingLine(said, load.errno) ?? load.message
  return draftOf(context, 'load', own ? byLibbpf(context, explanation) : explanation, {
    program: program.name,
    words: own ? wordsOfLibbpf(context, words) : words,
    source: load.source,
    excerpt: libbpfExcerpt(withoutOthers(context.result.libbpfTail, program.name)),
    log: context.result.libbpfLog,
    proof: programLoads(context.artifact.name, program.name),
  })
}

/** libbpf names the program in nearly all its messages: those of other programs say nothing about this one. */
function linesAbout(log: string, program: string): string[] {
  return log.split('\n').filter(line => line.includes(`prog '${program}'`))
}

/** Without the lines about other programs: what was loaded alone has none of its own in the log of the whole. */
function withoutOthers(log: string, program: string): string {
  return log
    .split('\n')
    .filter(line => !/prog '/.test(line) || line.includes(`prog '${program}'`))
    .join('\n')
}

function explainErrno(
  {kernel}: CaseContext,
  {name, type, insns}: ProgramResult,
  {errno}: ProgramLoadResult,
): Explanation | null {
  const feature = PROGRAM_TYPES[type]
  if (errno?.name === 'EINVAL' && feature !== undefined && (isOlder(kernel.release, feature.since) || feature.config)) {
    return {
      class: 'UNSUPPORTED_PROGRAM_TYPE',
      title: `the kernel does not load ${type} programs such as ${name}`,
      remedy: `Keep ${name} out on kernels without it (bpf_program__set_autoload) and ${type === 'syscall' ? 'do its work in your loader' : `fall back to ${type === 'tracing' ? 'a kprobe' : 'another hook'}`}.${configWords(feature)}`,
      background: sinceWords(type, feature),
      proof: programTypeLoads(type),
      addition: optionalProgramAddition(name),
      subject: type,
    }
  }
  // Before 5.2 the limit is 4096 instructions, and the kernel says no more than E2BIG.
  if (errno?.name === 'E2BIG' && insns > 4096) {
    return {
      class: 'VERIFIER_LIMIT',
      title: `program ${name} has ${insns} instructions; the kernel takes 4096`,
      remedy:
        'Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller variant for them.',
      subject: 'instructions',
    }
  }
  if (errno?.name === 'EPERM' || errno?.name === 'EACCES') {
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit program ${name} to be loaded`,
      remedy: `The kernel refused before the verifier looked (${errnoWords(errno)}), to root: ${policyWords(kernel)}.`,
      subject: 'load',
    }
  }
  return null
}

function explainUnknown(program: string, {errno}: ProgramLoadResult): Explanation {
  return {
    class: 'UNKNOWN',
    title: `program ${program} does not load: ${errnoWords(errno)}`,
    remedy: NO_REASON,
  }
}
