import type {Symptoms} from './explain.ts'
import {errnoWords} from './model/errno-words.ts'
import type {ProgramFacts} from './rules/program-rule.ts'

/**
 * Returns what is known about a program that does not load.
 *
 * @param text messages of the kernel or of libbpf
 */
export function symptomsOfProgram(text: string, facts: ProgramFacts): Symptoms<ProgramFacts> {
  const {program, load} = facts
  const {name, type, section, insns} = program
  return {
    text,
    errno: load.errno,
    facts,
    words: {program: name, type, section, insns: String(insns), errno: errnoWords(load.errno)},
  }
}
