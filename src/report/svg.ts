import {oneLine} from '../text/clean.ts'

/** Foreign text for XML: one line, no markup, and none of the characters that XML 1.0 does not know. */
export function escapeXml(text: string, length?: number): string {
  return oneLine(text, length)
    .replaceAll(/[\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
}

/**
 * How wide a text is, in pixels, without the font: a reader has another one anyway. Wide enough for the usual
 * sans-serif fonts.
 *
 * @param size of the font, in pixels
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + characterWidth(character) * size, 0)
}

/** In parts of the font's size. */
function characterWidth(character: string): number {
  if (/[ .,:;|!'ijl]/.test(character)) return 0.33
  if (/[-()frt/]/.test(character)) return 0.42
  if (/[mwMW]/.test(character)) return 0.92
  if (/[A-Z]/.test(character)) return 0.72
  return character > '\u2e80' ? 1 : 0.6
}
