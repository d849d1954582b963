import type {AttachResult, Errno, ProgramResult} from '../results/model.ts'
import {type CaseContext, type Draft, draftOf, type Explanation, errnoWords} from './draft.ts'
import {libbpfExcerpt} from './excerpt.ts'
import {ATTACH_KINDS, featureWords, isOlder, PROGRAM_TYPES} from './kernel-features.ts'
import {optionalAttachYaml} from './manifest-yaml.ts'

/** The findings of programs that were loaded: those that could not be attached, and those that nobody attached. */
export function draftsOfAttach(context: CaseContext): Draft[] {
  const attached = context.result.programs.flatMap(program =>
    program.attach === null ? [] : [{program, attach: program.attach}],
  )
  return [
    ...attached
      .filter(({attach}) => attach.verdict === 'fail' || attach.verdict === 'error')
      .map(({program, attach}) => failed(context, program, attach)),
    ...notAttached(
      context,
      attached
        .filter(({program, attach}) => attach.verdict === 'skip' && program.load?.verdict === 'pass')
        .map(({program}) => program),
    ),
  ]
}

function failed(context: CaseContext, program: ProgramResult, attach: AttachResult): Draft {
  const said = saidAbout(context.result.libbpfTail, program.name, attach.message)
  const draft = draftOf(context, 'attach', explain(context, program, attach, said), {
    program: program.name,
    words: telling(said) ?? attach.message,
    excerpt: libbpfExcerpt(said),
    log: context.result.libbpfLog,
  })
  return attach.required ? draft : {...draft, level: 'warning'}
}

function explain(
  context: CaseContext,
  program: ProgramResult,
  {errno, required}: AttachResult,
  said: string,
): Explanation {
  const target = targetOf(program, said)
  const feature = attachFeature(program)
  if (errno !== null && UNSUPPORTED.has(errno.name)) return unsupported(program, `the kernel says ${errnoWords(errno)}`)
  if (errno?.name === 'EINVAL' && feature !== undefined && isOlder(context.kernel.release, feature.since))
    return unsupported(program, featureWords(feature))
  if (target !== null && isMissing(program, errno)) {
    return {
      class: 'MISSING_ATTACH_TARGET',
      title: `program ${program.name} has nothing to attach to: the kernel has no ${target}`,
      remedy: required
        ? `Attach ${program.name} to a target that all your kernels have, or, if your loader picks another name or copes without it, declare the attach as not required.`
        : OPTIONAL,
      remedyYaml: required ? optionalAttachYaml(context.run, context.artifact, program.name) : null,
      subject: target,
    }
  }
  if (errno?.name === 'EPERM' || errno?.name === 'EACCES') {
    return {
      class: 'POLICY_DENIED',
      title: `the kernel does not permit program ${program.name} to be attached`,
      remedy: `The kernel refused root (${errnoWords(errno)}): look for lockdown or an LSM policy in the console log.`,
      subject: 'attach',
    }
  }
  return {
    class: 'ATTACH_FAILURE',
    title: `program ${program.name} (${program.section}) cannot be attached: ${errnoWords(errno)}`,
    remedy:
      errno?.name === 'EBUSY' || errno?.name === 'EEXIST'
        ? 'Another program of this object holds the hook already: attach only one of them.'
        : required
          ? `See libbpf's words. If your loader attaches ${program.name} in another way, declare the attach as not required.`
          : OPTIONAL,
    remedyYaml: required ? optionalAttachYaml(context.run, context.artifact, program.name) : null,
  }
}

const OPTIONAL = 'Nothing, as long as your loader copes: the manifest declares this attach as not required.'

const UNSUPPORTED: ReadonlySet<string> = new Set(['EOPNOTSUPP', 'ENOTSUPP', 'ENOSYS', 'ENOPROTOOPT'])

function unsupported(program: ProgramResult, why: string): Explanation {
  const kind = program.section.split('/')[0] ?? program.type
  return {
    class: 'UNSUPPORTED_ATTACH_TYPE',
    title: `the kernel cannot attach ${kind} programs such as ${program.name}`,
    remedy: `${kind}: ${why}. Keep ${program.name} out on kernels without it (bpf_program__set_autoload) and attach another program there${kind.includes('.multi') ? `, such as a plain ${kind.replace('.multi', '')}` : ''}.`,
    subject: kind,
  }
}

function attachFeature({section, type}: ProgramResult) {
  return ATTACH_KINDS[/^[\w.]+/.exec(section)?.[0] ?? ''] ?? PROGRAM_TYPES[type]
}

/**
 * A missing probe target is ENOENT; kernels before 4.20 and the tracefs fallback say EINVAL for it, kprobe.multi says
 * ESRCH, and EADDRNOTAVAIL stands for a symbol that exists more than once.
 */
function isMissing({type, section}: ProgramResult, errno: Errno | null): boolean {
  if (errno === null) return false
  if (['ENOENT', 'ESRCH', 'EADDRNOTAVAIL'].includes(errno.name)) return true
  return errno.name === 'EINVAL' && (type === 'kprobe' || type === 'tracepoint') && !section.includes('.multi')
}

/** What libbpf tried to attach to: as its message names it, else as the section does. */
function targetOf({section}: ProgramResult, said: string): string | null {
  const named =
    /failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ??
    /tracepoint '([^'\n]+)'/.exec(said)?.[1] ??
    /legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(said)?.[1] ??
    /failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.exec(said)?.[1]
  return named ?? /^[^/]+\/(.+)$/.exec(section)?.[1] ?? null
}

/** libbpf's lines about one program. The cause of a legacy probe's failure comes before the line with the name. */
function saidAbout(log: string, program: string, message: string | null): string {
  const lines = log.split('\n')
  const own = lines.flatMap((line, index) => {
    if (!line.includes(`prog '${program}'`)) return []
    const before = lines[index - 1] ?? ''
    return /(?:legacy \w+|tracepoint '|elf: )/.test(before) && !before.includes("prog '") ? [before, line] : [line]
  })
  return [...new Set(own.length > 0 ? own : [message ?? ''])].join('\n')
}

/** The first line has the cause, the lines after it what failed in consequence. */
function telling(said: string): string | null {
  const first = said
    .split('\n')[0]
    ?.replace(/^libbpf: /, '')
    .trim()
  return first === undefined || first === '' ? null : first
}

/** One remark for all programs of a type that libbpf leaves to its caller. */
function notAttached(context: CaseContext, programs: readonly ProgramResult[]): Draft[] {
  return [...new Set(programs.map(program => program.type))].map(type => {
    const names = programs.filter(program => program.type === type).map(program => program.name)
    const draft = draftOf(
      context,
      'attach',
      {
        class: 'NOT_ATTACHED',
        title: `${type} programs were loaded but not attached: ${names.join(', ')}`,
        remedy: `libbpf does not attach ${type} programs by itself, your loader does: that they load is proved, that they attach is not. Where that is enough, say \`mode: load_only\`, or \`attach: {required: false}\` for the program.`,
        subject: type,
      },
      {},
    )
    const blocks = context.result.lanes.some(lane => lane.required && lane.verdict === 'skip')
    return {...draft, level: blocks ? 'failure' : 'notice'}
  })
}
