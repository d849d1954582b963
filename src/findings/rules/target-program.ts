import {attachAddition} from '../model/manifest-yaml.ts'
import type {ProgramRule} from './program-rule.ts'

/**
 * The guest's messages about a target program of another artifact that is not available (docs/guest-protocol.md, "Attach").
 * A program is judged only together with its target.
 */
export const TARGET_PROGRAM_RULES: readonly ProgramRule[] = [
  {
    kind: 'target program that does not load',
    class: 'MISSING_ATTACH_TARGET',
    text: [/^program (?<target>\S+) of artifact (?<artifact>\S+) (?<why>does not load: .+)$/s],
    title: 'program {program} has nothing to attach to: program {target} of artifact {artifact} {why}',
    remedy: 'Fix {artifact} first: its own findings explain why {target} does not load on this kernel.',
    subject: 'program {target} of artifact {artifact} does not load',
  },
  {
    kind: 'no such target program',
    class: 'MISSING_ATTACH_TARGET',
    text: [/^program (?<target>\S+) of artifact (?<artifact>\S+) (?<why>.+)$/s],
    title: 'program {program} has nothing to attach to: program {target} of artifact {artifact} {why}',
    remedy: 'Correct `attach` of {program} in the manifest, or fix {artifact}.',
    subject: 'program {target} of artifact {artifact} {why}',
  },
]

/**
 * libbpf's messages about a section that names no attach target (src/libbpf.c, libbpf_prepare_prog_load()), and about a
 * replacement without a program (libbpf_find_attach_btf_id()).
 */
const UNSET = /no BTF-based attach target is specified|attach program FD is not set/

/** Programs that no kernel loads, because neither the object nor the manifest names their attach target. */
export const UNSET_TARGET_RULES: readonly ProgramRule[] = [
  {
    kind: 'freplace without a program',
    class: 'FREPLACE_TARGET_UNSET',
    text: [UNSET],
    probe: ({program}) => program.type === 'ext',
    title:
      'program {program} replaces a function of another program, but neither the object nor the manifest names that program',
    remedy:
      'Add the object with that program under `artifacts`, and name the artifact and the program here, as your loader does with bpf_program__set_attach_target.',
    addition: ({program = ''}) =>
      attachAddition(
        program,
        'attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # the program whose function your loader replaces',
      ),
    subject: 'freplace',
  },
  {
    kind: 'no attach target',
    class: 'ATTACH_TARGET_UNSET',
    text: [UNSET],
    words: ({program}) => ({what: program.type === 'lsm' ? 'hook' : 'function'}),
    title: 'program {program} does not specify the {what} that it attaches to: its section is "{section}"',
    remedy:
      'Name the {what} in the section (SEC("{section}/<{what}>")). If your loader sets it (bpf_program__set_attach_target), declare it under `programs`.',
    addition: ({program = '', what = ''}) =>
      attachAddition(program, `attach: {symbol: ${what.toUpperCase()}}   # the ${what} that your loader sets`),
    subject: '{section}',
  },
]
