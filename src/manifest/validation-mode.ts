import type {Mode} from '../model/mode.ts'

/**
 * A mode as the reference system spells it, `load_only`, `load-only` or `loadonly`.
 *
 * @returns undefined when it knows no such mode, or the text is empty
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
