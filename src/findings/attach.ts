import type {AttachResult, ProgramResult} from '../model/program.ts'
import {explainAttach} from './attach-rules.ts'
import {isOfValidator} from './attach-setup.ts'
import type {CaseContext} from './context.ts'
import {type Draft, draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {lsmAddition} from './manifest-yaml.ts'
import {programAttaches} from './proof.ts'

/** The findings of programs that were loaded: those that could not be attached, that nothing attaches, or that never run. */
export function draftsOfAttach(context: CaseContext): Draft[] {
  const {programs} = context.result
  return [
    ...programs.flatMap(program =>
      program.attach?.verdict === 'fail' || program.attach?.verdict === 'error'
        ? [failed(context, program, program.attach)]
        : [],
    ),
    ...notAttached(context),
    ...inactiveLsm(context),
  ]
}

function failed(context: CaseContext, program: ProgramResult, attach: AttachResult): Draft {
  const said = saidAbout(context.result.libbpfTail, program, attach)
  const own = attach.message !== null && isOfValidator(attach.message)
  const draft = draftOf(context, 'attach', explainAttach(context, program, attach, said), {
    program: program.name,
    words: own ? attach.message : (telling(said) ?? attach.message),
    excerpt: libbpfExcerpt(said),
    log: context.result.libbpfLog,
    proof: programAttaches(context.artifact.name, program.name),
  })
  return attach.required ? draft : {...draft, level: 'warning'}
}

/** libbpf's lines about one program. The cause of a legacy probe's failure comes before the line with the name. */
function saidAbout(log: string, {name, section}: ProgramResult, {target, message}: AttachResult): string {
  const lines = log.split('\n')
  const own = lines.flatMap((line, index) => {
    if (!line.includes(`prog '${name}'`)) return []
    const before = lines[index - 1] ?? ''
    return isAbout(before, target === '' ? section.replace('/', ' ') : target) ? [before, line] : [line]
  })
  return [...new Set(own.length > 0 ? own : [message ?? ''])].join('\n')
}

/** Whether a line that names no program is about this target: any other may be of the program before. */
function isAbout(line: string, target: string): boolean {
  const names = target
    .replace(/^\S+ /, '')
    .split(':')
    .filter(name => name !== '')
  return !line.includes("prog '") && names.some(name => line.includes(name))
}

/** The first line has the cause, the lines after it what failed in consequence. */
function telling(said: string): string | null {
  const first = said
    .split('\n')[0]
    ?.replace(/^libbpf: /, '')
    .trim()
  return first === undefined || first === '' ? null : first
}

/** One remark for all programs of a type that is attached to nothing, as programs that are run by a system call. */
function notAttached(context: CaseContext): Draft[] {
  const programs = context.result.programs.filter(
    ({attach, load}) => attach?.verdict === 'skip' && !attach.declined && load?.verdict === 'pass',
  )
  return [...new Set(programs.map(program => program.type))].map(type => {
    const names = programs.filter(program => program.type === type).map(program => program.name)
    const draft = draftOf(
      context,
      'attach',
      {
        class: 'NOT_ATTACHED',
        title: `${type} programs were loaded and are attached to nothing: ${names.join(', ')}`,
        remedy: `That they load is proved, that they do something is not: give one an \`attach\` of its own where it has a place, run it with \`test_runs\` in mode \`behavior\`, or say \`mode: load_only\` where the load is all you ask for.`,
        subject: type,
      },
      {},
    )
    const blocks = context.result.lanes.some(lane => lane.required && lane.verdict === 'skip')
    return {...draft, level: blocks ? 'failure' : 'notice'}
  })
}

/** The kernel attaches lsm programs whether or not the bpf LSM is active: without it no hook ever calls them. */
function inactiveLsm(context: CaseContext): Draft[] {
  const {kernel, result} = context
  if (kernel.lsm === null || kernel.lsm.split(',').includes('bpf')) return []
  return result.programs
    .filter(
      ({type, section, attach}) => type === 'lsm' && !section.startsWith('lsm_cgroup') && attach?.verdict === 'pass',
    )
    .map(({name}) => ({
      ...draftOf(
        context,
        'attach',
        {
          class: 'LSM_NOT_ACTIVE',
          title: `lsm program ${name} is attached and never runs: bpf is not among the active LSMs`,
          remedy:
            'Tell your users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a kprobe where it is not.',
          addition: lsmAddition(kernel.id.replace(/\+.*$/, '')),
          subject: 'lsm',
        },
        {program: name, words: `active LSMs: ${kernel.lsm || 'none'}`, log: kernel.consoleLog},
      ),
      level: 'warning' as const,
    }))
}
