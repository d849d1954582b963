import type {FindingClass} from '../model/finding-class.ts'
import {DEFAULT_LIBBPF} from '../model/libbpf-version.ts'
import {type Draft, draftOf} from './draft.ts'
import type {CaseContext} from './model/context.ts'
import type {Explanation} from './model/explanation.ts'

/**
 * Adds the version of libbpf to the remedy of a failure that libbpf reported before it asked the kernel, and how to try a newer
 * version if there is one.
 */
export function byLibbpf({result: {libbpf}}: CaseContext, explanation: Explanation): Explanation {
  if (libbpf === null || libbpf === DEFAULT_LIBBPF || OF_KERNEL.has(explanation.class)) return explanation
  return {...explanation, remedy: `${explanation.remedy} ${tryNewest(libbpf)}`}
}

/** Here libbpf found what is missing in the kernel: another version finds the same. */
const OF_KERNEL: ReadonlySet<FindingClass> = new Set<FindingClass>([
  'MISSING_ATTACH_TARGET',
  'MISSING_BTF',
  'MODULE_NEEDED',
  'ATTACH_TARGET_UNSET',
  'FREPLACE_TARGET_UNSET',
])

/** Puts the version before a message of libbpf: `libbpf 1.7: extern 'x' …`. */
export function wordsOfLibbpf({result: {libbpf}}: CaseContext, words: string | null): string | null {
  return libbpf === null || words === null || words === '' ? words : `libbpf ${libbpf}: ${words}`
}

/** Returns the drafts of variables that libbpf ignored without an error: a loader that links it never registers them. */
export function draftsOfIgnored(context: CaseContext): Draft[] {
  const {ignored, libbpf, libbpfLog} = context.result
  if (libbpf === null) return []
  return ignored.map(({section, name}) =>
    draftOf(
      context,
      'load',
      {
        class: 'LIBBPF_TOO_OLD',
        title: `libbpf ${libbpf} ignores struct_ops ${name}: it does not support section ${section}`,
        remedy: `Link a newer libbpf in your loader, or put ${name} into SEC(".struct_ops"): a loader that links libbpf ${libbpf} never registers ${name}. ${tryNewest(libbpf)}`,
        subject: `${section} ${name}`,
      },
      {map: name, log: libbpfLog},
    ),
  )
}

function tryNewest(libbpf: string): string {
  return `The object was loaded with libbpf ${libbpf}: to try a newer version, set \`libbpf: "${DEFAULT_LIBBPF}"\`.`
}
