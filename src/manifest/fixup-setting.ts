import type {Fixup} from '../request/fixup.ts'

/** A fixup without its place and its kernels. */
export type Setting = Omitted<Fixup>

type Omitted<T> = T extends Fixup ? Omit<T, 'place' | 'kernels'> : never

/** Describes what a fixup sets: `` `max_entries` of map `events` ``. */
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

/** Returns a key that is equal for two fixups of the same setting; null for settings that may be repeated. */
export function settingKey(fixup: Setting): string | null {
  // Every entry of a map without keys (queue, stack, Bloom filter) has the key 0.
  if (fixup.kind === 'entry' && fixup.key === '0') return null
  return JSON.stringify([settingWords(fixup), 'key' in fixup && fixup.key, 'outerKey' in fixup && fixup.outerKey])
}
