import {oneLine} from '../text/clean.ts'

/** Escapes untrusted text for XML: one line, no markup, and no character that XML 1.0 does not allow. */
export function escapeXml(text: string, length?: number): string {
  return oneLine(text, length)
    .replaceAll(/[\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
}

/**
 * Estimates the width of a text in pixels, wide enough for the usual sans-serif fonts. The font of the reader is not known.
 *
 * @param size font size, in pixels
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + characterWidth(character) * size, 0)
}

/** Returns a width as a fraction of the font size. */
function characterWidth(character: string): number {
  if (/[ .,:;|!'ijl]/.test(character)) return 0.33
  if (/[-()frt/]/.test(character)) return 0.42
  if (/[mwMW]/.test(character)) return 0.92
  if (/[A-Z]/.test(character)) return 0.72
  return character > '\u2e80' ? 1 : 0.6
}
