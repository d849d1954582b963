import type {Fixup} from '../request/fixup.ts'

/** A fixup without what only says where it is written and where it holds. */
export type Setting = Omitted<Fixup>

type Omitted<T> = T extends Fixup ? Omit<T, 'place' | 'kernels'> : never

/** What a fixup sets, in words: `` `max_entries` of map `events` ``. */
export function settingWords(fixup: Setting): string {
  const {subject, kind} = fixup
  switch (kind) {
    case 'inner_map':
      return `the prototype of the inner maps of map \`${subject}\``
    case 'map_type':
      return `\`type\` of map \`${subject}\``
    case 'program_type':
      return `the type of program \`${subject}\``
    case 'global':
      return `variable \`${subject}\``
    case 'entry':
    case 'inner_entry':
      return `${fixup.shown.replace(/=.*$/s, '')} of map \`${subject}\``
    case 'struct_ops':
      return `member \`${fixup.member}\` of map \`${subject}\``
    case 'optional_map':
      return `\`optional\` of map \`${subject}\``
    case 'autoload':
      return `\`autoload\` of program \`${subject}\``
    default:
      return `\`${kind}\` of map \`${subject}\``
  }
}

/** The same for two fixups that set the same thing; null for what may be there several times. */
export function settingKey(fixup: Setting): string | null {
  // Each entry of a map without keys (queue, stack, Bloom filter) has the key 0.
  if (fixup.kind === 'entry' && fixup.key === '0') return null
  return JSON.stringify([settingWords(fixup), 'key' in fixup && fixup.key, 'outerKey' in fixup && fixup.outerKey])
}
