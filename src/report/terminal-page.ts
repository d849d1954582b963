import {styleText} from 'node:util'
import {withoutCommands} from '../text/clean.ts'

type Style = Parameters<typeof styleText>[0]

/** The terminal to write to. */
export interface Page {
  paint(text: string, style: Style): string
  /** Columns. */
  width: number
  reportDirectory: string
}

/** Least width in columns; a narrower terminal breaks the lines itself. */
const LEAST_WIDTH = 40

/** Describes a terminal. The caller decides about color, not the streams of this process. */
export function terminalPage(color: boolean, width: number, reportDirectory: string): Page {
  return {
    paint: color ? (text, style) => styleText(style, text, {validateStream: false}) : text => text,
    width: Math.max(width, LEAST_WIDTH),
    reportDirectory: reportDirectory.replace(/\/$/, ''),
  }
}

/** Returns sections with an empty line between them, without those that have no lines and without workflow commands. */
export function pageText(sections: readonly (readonly string[])[]): string {
  const text = sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
  return `${withoutCommands(text)}\n`
}

/** Pads a text with spaces to a width in columns. A longer text is returned unchanged. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.length))
}

/** Breaks a text at spaces. The first line may start further right; the other lines get the indent. */
export function wrap(text: string, width: number, indent: string, firstColumn = 0): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - firstColumn
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || longer.length <= room) line = longer
    else {
      lines.push(line.trimEnd())
      line = `${indent}${word}`
      room = width
    }
  }
  return [...lines, line.trimEnd()].map(part => part.replaceAll('\u00a0', ' '))
}
