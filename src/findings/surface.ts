import type {CaseResult} from '../model/case.ts'
import type {Comparison} from '../model/comparison.ts'
import type {HookWay} from '../model/program-surface.ts'
import type {AllowedSurface, SurfacePolicy} from '../model/surface-policy.ts'
import {alternativeOnAll} from '../surface/alternatives.ts'
import type {Difference} from '../surface/difference.ts'
import {surfaceDifferences} from '../surface/differences.ts'
import {KernelNames} from '../surface/kernel-names.ts'
import {NO_FIELD, NOT_THERE} from '../surface/words.ts'
import {globMatches} from '../text/glob.ts'
import {type Draft, draftOf} from './draft.ts'
import type {Run} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'

/** Returns the drafts of what loads and attaches, but silently differs between kernels or from the baseline: docs/surface.md. */
export function draftsOfSurface(run: Run, comparison: Comparison | null = null): Draft[] {
  const names = new KernelNames(run.surface)
  return [...surfaceDifferences(run), ...(comparison?.surface ?? [])].flatMap(difference => {
    const alternative = alternativeWords(difference, names)
    return difference.kernels.flatMap(id => draftOn(id, difference, alternative, run))
  })
}

/**
 * Returns ` Or attach to …` if all kernels that differ have such a hook. Not for return values, which another hook does
 * not see.
 */
function alternativeWords({name, what, states}: Difference, names: KernelNames): string {
  const kernels = states.flatMap(state => state.kernels)
  const found = what.kind === 'field' || what.kind === 'return' ? null : alternativeOnAll(name, kernels, names)
  if (found === null) return ''
  const alike = found.kind === 'function' ? 'has the same prototype' : 'exists'
  return ` Or attach to ${found.kind === 'function' ? '' : 'the tracepoint '}\`${found.name}\`, which ${alike} on all of these kernels.`
}

function draftOn(id: string, difference: Difference, alternative: string, run: Run): Draft[] {
  const artifact = run.artifacts.find(({name}) => name === difference.artifact)
  const kernel = run.kernels.find(candidate => candidate.id === id)
  const result = run.cases.find(one => one.artifact === difference.artifact && one.kernel === id)
  if (artifact === undefined || kernel === undefined || result === undefined) return []
  const explanation = explain(difference)
  const whole = {...explanation, remedy: `${explanation.remedy}${alternative}`}
  const draft = draftOf({run, artifact, kernel, result}, 'load', whole, {
    program: difference.program,
    words: wordsOf(difference),
    source: difference.source,
  })
  return [{...draft, ...judge(difference, result, kernel.required, run.surfacePolicy)}]
}

/**
 * Returns the level: a failure if the manifest requires it, or a notice with the reason if the manifest allows the difference. A
 * kernel that was not booted has no lanes.
 */
function judge(
  difference: Difference,
  {lanes}: CaseResult,
  isKernelRequired: boolean,
  {level, allow}: SurfacePolicy,
): Pick<Draft, 'level' | 'known'> {
  const allowed = allow.find(entry => allows(entry, difference))
  if (allowed !== undefined)
    return {level: 'notice', known: {reason: allowed.reason, until: null, place: allowed.place}}
  const isRequired = lanes.length === 0 ? isKernelRequired : lanes.some(({required}) => required)
  return {level: level === 'required' && isRequired ? 'failure' : 'warning', known: null}
}

/** Returns whether an entry of `surface.allow` expects the difference. */
function allows(entry: AllowedSurface, difference: Difference): boolean {
  return (
    globMatches(entry.name, difference.name) &&
    (entry.class === null || entry.class === difference.class) &&
    (entry.program === null || entry.program === difference.program)
  )
}

/** Returns `int flags` on debian-12-6.1; `struct proto_accept_arg *arg` on debian-13-6.12. */
function wordsOf({states}: Difference): string {
  return states.map(({words, kernels}) => `${quoted(words)} on ${kernels.join(', ')}`).join('; ')
}

function quoted(words: string): string {
  return words === NOT_THERE ||
    words === NO_FIELD ||
    /^(?:\d+|one) functions?$|^does not run$|^runs$| \(called by /.test(words)
    ? words
    : `\`${words}\``
}

function explain(difference: Difference): Explanation {
  const {program, name, what} = difference
  const common = {class: difference.class, subject: JSON.stringify([name, what])}
  const [as, than] = expectedWords(difference)
  const instead = insteadOf(difference)
  switch (difference.class) {
    case 'HOOK_ARGUMENT_CHANGED': {
      const position = what.kind === 'argument' ? what.index + 1 : 0
      return {
        ...common,
        title: `${program} reads argument ${position} of ${name}${as}, but ${instead === NOT_THERE ? 'there is no such argument' : `it is \`${instead}\``}${than}`,
        remedy: remedyOfArgument(difference, position, instead),
      }
    }
    case 'RETURN_TYPE_CHANGED':
      return {
        ...common,
        title: `${program} reads the return value of ${name}${as}, but ${instead === NOT_THERE ? 'it returns nothing' : `it is \`${instead}\``}${than}`,
        remedy: `Write one program for each type, ${CHOOSE}. Or check the kernel version before you use the value.`,
      }
    case 'TRACEPOINT_FIELD_CHANGED':
      return {
        ...common,
        title: `${program} reads the record of ${name} at byte ${what.kind === 'record' ? what.offset : 0}${as}, but ${instead === NO_FIELD ? 'there is no field' : `it is \`${instead}\``}${than}`,
        remedy: remedyOfRecord(difference),
      }
    case 'FIELD_TYPE_CHANGED':
      return {
        ...common,
        title: `${program} copies ${name}${as}, but it is \`${instead}\`${than}`,
        remedy: remedyOfField(difference, instead),
      }
    case 'AMBIGUOUS_HOOK':
      return {
        ...common,
        title: `${program} is attached to ${name}, but the kernel has several functions with that name: it misses calls to the others`,
        remedy: `Attach to a function that calls all of them, or to a tracepoint.`,
      }
    case 'HOOK_VARIANT_MISSED':
      return {
        ...common,
        title: `${program} is attached to ${name}, but the compiler split that function: it misses calls to ${instead}`,
        remedy: `Attach a kprobe to the copy as well where it exists. Alternatively, attach to a function that all callers go through, or to a tracepoint.`,
      }
    case 'HOOK_NEVER_RUNS':
      return {
        ...common,
        title: `${program} is attached to ${name}, but does not run during the tests, although it runs on other kernels`,
        remedy: `Attach to a function that handles the event on all kernels, or to a tracepoint: find the callers of \`${name}\` in the source of this kernel.`,
      }
  }
}

/** Returns what the program expects (` as …`), or, if that is not known, what another kernel or the baseline has. */
function expectedWords({expected}: Difference): [as: string, than: string] {
  if (expected === null) return ['', '']
  const {words, by, kernel} = expected
  if (by === 'baseline') return ['', `, where the baseline had \`${words}\``]
  return by === 'most' && kernel !== null ? ['', `, where ${kernel} has \`${words}\``] : [` as \`${words}\``, '']
}

const CHOOSE = 'and select one with `program_variants` or `min_kernel`'

/** Returns what the first affected kernel has instead. */
function insteadOf({states, kernels}: Difference): string {
  return states.find(state => state.kernels.some(kernel => kernels.includes(kernel)))?.words ?? NOT_THERE
}

/** Returns the macro of libbpf's bpf_tracing.h that reads an argument, for the way in which the program gets its context. */
function argumentMacro(way: HookWay | null, position: number): string {
  return way === 'kprobe' || way === 'kprobe_session' ? `PT_REGS_PARM${position}(ctx)` : `ctx[${position - 1}]`
}

function remedyOfArgument({name, way, expected, states}: Difference, position: number, instead: string): string {
  const macro = argumentMacro(way, position)
  const own = [instead, ...states.map(({words}) => words)].flatMap(words => structOfItsOwn(words, name) ?? [])[0]
  const twoPrograms = `write one program for each prototype, ${CHOOSE}`
  if (expected === null || own === undefined)
    return `Read \`${macro}\` only on kernels that have the expected argument: ${twoPrograms}.`
  return `Check for the struct that came with the argument before you read \`${macro}\`: \`if (bpf_core_type_exists(struct ${own})) … else …\`. Or ${twoPrograms}.`
}

const WORD_LENGTH = 6

/** Returns a struct that exists for the arguments of the function, so it shares a word: `proto_accept_arg` of `inet_csk_accept`. */
function structOfItsOwn(words: string, name: string): string | null {
  const struct = /^struct (\w+) \*\w*$/.exec(words)?.[1]
  const isOwn = name.split('_').some(word => word.length >= WORD_LENGTH && struct?.includes(word))
  return isOwn ? (struct ?? null) : null
}

function remedyOfRecord({name, what}: Difference): string {
  const field = what.kind === 'record' ? what.field : ''
  if (name.startsWith('syscalls/'))
    return `Declare the record without CO-RE, as every kernel has it: \`struct { __u64 common; long id; unsigned long args[6]; }\`, with \`long ret\` instead of \`args\` for sys_exit. \`struct trace_event_raw_sys_enter\` of vmlinux.h is the record of raw_syscalls, which is longer on realtime kernels.`
  const event = name.slice(name.indexOf('/') + 1)
  return `Read \`ctx->${field}\` of \`struct trace_event_raw_${event}\` (or of its event class) from vmlinux.h: CO-RE finds the field on each kernel. Check \`bpf_core_field_exists(ctx->${field})\` if it may be missing. A fixed offset is valid only for the kernel that it was taken from.`
}

function remedyOfField({name}: Difference, instead: string): string {
  const [root = name, ...path] = name.split('.')
  const field = path.join('.')
  if (isInteger(instead))
    return `Read the integer with \`BPF_CORE_READ_BITFIELD_PROBED(p, ${field})\`, which uses its size and sign in the kernel.`
  return `Declare the other form as a flavor, \`struct ${root}___other { ${declaration(instead, field)}; } __attribute__((preserve_access_index))\`, and select it with \`bpf_core_type_matches(struct ${root}___other)\`, which needs clang 15 and libbpf 1.0.`
}

function isInteger(words: string): boolean {
  return !/[*[{]|^struct |^union /.test(words)
}

function declaration(words: string, field: string): string {
  const [, type = words, array = ''] = /^(.*?) ?((?:\[\d+\])*)$/.exec(words) ?? []
  return `${type}${type.endsWith('*') ? '' : ' '}${field}${array}`
}
