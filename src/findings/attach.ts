import type {AttachResult, ProgramResult} from '../model/program.ts'
import {explainAttach} from './attach-explanation.ts'
import {type Draft, draftOf} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import type {CaseContext} from './model/context.ts'
import {lsmAddition} from './model/manifest-yaml.ts'
import {programAttaches} from './model/proof.ts'

/** Returns the drafts of loaded programs that could not be attached, that are attached to nothing, or that never run. */
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
  const messages = saidAbout(context.result.libbpfTail, program, attach)
  const own = attach.message !== null && OF_VALIDATOR.test(attach.message)
  const draft = draftOf(context, 'attach', explainAttach(context, program, attach, messages), {
    program: program.name,
    words: own ? attach.message : (telling(messages) ?? attach.message),
    excerpt: libbpfExcerpt(messages),
    log: context.result.libbpfLog,
    proof: programAttaches(context.artifact.name, program.name),
  })
  return attach.required ? draft : {...draft, level: 'warning'}
}

/** The validator's own messages (native/attach/): it knows better than libbpf what it tried. */
const OF_VALIDATOR =
  /^the kernel has no attach type |^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map |needs the module |^cannot /

/** Returns libbpf's lines about one program. For a legacy probe, the cause is in the line before the one with its name. */
function saidAbout(log: string, {name, section}: ProgramResult, {target, message}: AttachResult): string {
  const lines = log.split('\n')
  const own = lines.flatMap((line, index) => {
    if (!line.includes(`prog '${name}'`)) return []
    const before = lines[index - 1] ?? ''
    return isAbout(before, target === '' ? section.replace('/', ' ') : target) ? [before, line] : [line]
  })
  return [...new Set(own.length > 0 ? own : [message ?? ''])].join('\n')
}

/** Returns whether a line without a program is about this target: other lines may belong to the previous program. */
function isAbout(line: string, target: string): boolean {
  const names = target
    .replace(/^\S+ /, '')
    .split(':')
    .filter(name => name !== '')
  return !line.includes("prog '") && names.some(name => line.includes(name))
}

/** Returns the first line, which has the cause. Later lines have the consequences. */
function telling(messages: string): string | null {
  const first = messages
    .split('\n')[0]
    ?.replace(/^libbpf: /, '')
    .trim()
  return first === undefined || first === '' ? null : first
}

/** Returns one note for all programs of a type that attaches to nothing, such as programs that a system call runs. */
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
        title: `${type} programs were loaded but not attached to anything: ${names.join(', ')}`,
        remedy: `Set \`attach\` on a program that can be attached, run it with \`test_runs\` in mode \`behavior\`, or set \`mode: load_only\` if the load is all you want to test. So far the run shows only that these programs load, not that they work.`,
        subject: type,
      },
      {},
    )
    const blocks = context.result.lanes.some(lane => lane.required && lane.verdict === 'skip')
    return {...draft, level: blocks ? 'failure' : 'notice'}
  })
}

/** The kernel attaches lsm programs even if the bpf LSM is not active, but then no hook ever calls them. */
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
          title: `lsm program ${name} is attached but never runs: bpf is not among the active LSMs`,
          remedy:
            'Tell your users to boot with bpf in `lsm=`, and add a kernel that does so to test it here. Or use fentry or a kprobe on kernels where bpf is not active.',
          addition: lsmAddition(kernel.id.replace(/\+.*$/, '')),
          subject: 'lsm',
        },
        {program: name, words: `active LSMs: ${kernel.lsm || 'none'}`, log: kernel.consoleLog},
      ),
      level: 'warning' as const,
    }))
}
