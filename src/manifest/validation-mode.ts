import type {Mode} from '../model/mode.ts'

/**
 * Parses a mode as the original Go implementation of bpfcompat spells it: `load_only`, `load-only` or `loadonly`.
 *
 * @returns undefined for an unknown mode or an empty text
 */
export function parseValidationMode(written: string): Mode | undefined {
  switch (written.trim().toLowerCase().replaceAll(/[_-]/g, '')) {
    case 'loadonly':
      return 'load_only'
    case 'loadattach':
      return 'load_attach'
    case 'behavior':
      return 'behavior'
    default:
      return undefined
  }
}
