import {UserError} from '../base/errors.ts'

/** What a file may keep a place for. */
export interface Marker {
  /** As in `<!-- bpfcompat:table -->`. */
  name: string
  /** What goes there: `support table`. */
  what: string
}

/**
 * Puts a text between the markers of a file; every other byte stays as it is, and so do the file's line breaks.
 *
 * @param content of the file, one character a byte (`latin1`)
 * @param text in lines that end in line feeds
 * @param file its name, for mistakes
 * @param marker of the place
 * @throws UserError with what to mend, when the markers are not there exactly once and in order
 */
export function replaceBetweenMarkers(content: string, text: string, file: string, marker: Marker): string {
  const opening = `<!-- bpfcompat:${marker.name} -->`
  const closing = `<!-- /bpfcompat:${marker.name} -->`
  const [starts, ends] = [positions(content, opening), positions(content, closing)]
  const [start, end] = [starts[0], ends[0]]
  if (start === undefined && end === undefined)
    throw wrong(
      `there is no place for the ${marker.what}; add the two lines \`${opening}\` and \`${closing}\` where it belongs`,
    )
  if (start === undefined) throw wrong(`\`${closing}\` has no \`${opening}\` before it: add it`, end)
  if (end === undefined) throw wrong(`\`${opening}\` has no \`${closing}\` after it: add it`, start)
  const again = starts[1] ?? ends[1]
  if (again !== undefined) throw wrong(`the markers of the ${marker.what} are there twice: keep one pair`, again)
  if (end < start) throw wrong(`\`${closing}\` stands before \`${opening}\`: swap them`, end)
  const inside = start + opening.length
  const lineBreak = /\r?\n/.exec(content.slice(inside))?.[0] ?? /\r?\n/.exec(content)?.[0] ?? '\n'
  const lines = Buffer.from(text.trimEnd(), 'utf8').toString('latin1').split('\n')
  return `${content.slice(0, inside)}${['', ...lines, ''].join(lineBreak)}${content.slice(end)}`

  function wrong(message: string, position?: number): UserError {
    return new UserError({
      message,
      file,
      ...(position === undefined ? {} : {line: content.slice(0, position).split('\n').length}),
    })
  }
}

function positions(content: string, marker: string): number[] {
  const found: number[] = []
  for (let at = content.indexOf(marker); at !== -1; at = content.indexOf(marker, at + 1)) found.push(at)
  return found
}
