import {UserError} from '../base/errors.ts'

/** A pair of markers in a file. */
export interface Marker {
  /** As in `<!-- bpfcompat:table -->`. */
  name: string
  /** What goes between the markers: `support table`. */
  what: string
}

/**
 * Replaces the text between the markers of a file. All other bytes and the file's line breaks stay unchanged.
 *
 * @param content of the file, one character per byte (`latin1`)
 * @param text lines that end in line feeds
 * @param file name of the file, for errors
 * @param marker names the place
 * @throws UserError with what to fix, if the markers do not occur exactly once and in order
 */
export function replaceBetweenMarkers(content: string, text: string, file: string, marker: Marker): string {
  const opening = `<!-- bpfcompat:${marker.name} -->`
  const closing = `<!-- /bpfcompat:${marker.name} -->`
  const [starts, ends] = [positions(content, opening), positions(content, closing)]
  const [start, end] = [starts[0], ends[0]]
  if (start === undefined && end === undefined)
    throw wrong(
      `the file has no markers for the ${marker.what}; add the two lines \`${opening}\` and \`${closing}\` where it belongs`,
    )
  if (start === undefined) throw wrong(`\`${closing}\` has no \`${opening}\` before it: add it`, end)
  if (end === undefined) throw wrong(`\`${opening}\` has no \`${closing}\` after it: add it`, start)
  const again = starts[1] ?? ends[1]
  if (again !== undefined) throw wrong(`the markers for the ${marker.what} occur twice: keep one pair`, again)
  if (end < start) throw wrong(`\`${closing}\` is before \`${opening}\`: swap them`, end)
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
