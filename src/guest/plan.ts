import type {MapFixup} from '../manifest/model.ts'
import {PROTOCOL_VERSION} from './protocol.ts'

/** What one guest does, in order. */
export interface GuestPlan {
  modules: readonly {name: string; path: string}[]
  cases: readonly GuestCase[]
}

/** One artifact, taken as deep as its deepest lane asks. */
export interface GuestCase {
  id: number
  mode: 'load_only' | 'load_attach'
  /** Path of the object in the guest. */
  object: string
  artifact: string
  fixups: readonly MapFixup[]
}

/** The plan as the guest reads it: docs/guest-protocol.md. */
export function renderPlan(plan: GuestPlan): string {
  const lines = [
    ['plan', PROTOCOL_VERSION],
    ...plan.modules.map(({name, path}) => ['module', name, path]),
    ...plan.cases.flatMap(({id, mode, object, artifact, fixups}) => [
      ['case', id, mode, object, artifact],
      ...fixups.map(fixupTokens),
    ]),
    ['end'],
  ]
  return `${lines.map(tokens => tokens.map(encodeToken).join(' ')).join('\n')}\n`
}

function fixupTokens(fixup: MapFixup): (string | number)[] {
  switch (fixup.kind) {
    case 'max_entries':
      return ['max_entries', fixup.map, fixup.value]
    case 'inner_map':
      return ['inner_map', fixup.map, fixup.type, fixup.keySize, fixup.valueSize, fixup.maxEntries]
    case 'inner_ringbuf':
      return ['inner_ringbuf', fixup.map, fixup.bytes]
  }
}

/** Percent-encodes every byte that could be taken for a separator. */
function encodeToken(token: string | number): string {
  return String(token).replaceAll(/[^A-Za-z0-9._/:+-]/gu, character =>
    [...Buffer.from(character, 'utf8')].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
}
