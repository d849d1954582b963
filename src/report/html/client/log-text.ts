import {clean} from '../../../text/clean.ts'

/** Lines that are laid out together; the browser skips chunks out of sight. */
export const CHUNK_LINES = 500
/** A longer line is split: one line of megabytes would stop the browser. */
const LINE_LENGTH = 4000
/** Most matches that are counted. */
export const MOST_MATCHES = 10_000

/** A part of a log that is laid out together. */
export interface Chunk {
  /** Number of its first line, from 1. */
  line: number
  text: string
}

/** Splits a log into chunks, without control characters. Lines that are too long are split first. */
export function chunksOf(text: string): Chunk[] {
  const lines = clean(text)
    .replace(/\n$/, '')
    .split('\n')
    .flatMap(line => (line.length <= LINE_LENGTH ? [line] : (line.match(LONG_PIECES) ?? [])))
  const chunks: Chunk[] = []
  for (let first = 0; first < lines.length; first += CHUNK_LINES)
    chunks.push({line: first + 1, text: `${lines.slice(first, first + CHUNK_LINES).join('\n')}\n`})
  return chunks
}

const LONG_PIECES = new RegExp(`.{1,${LINE_LENGTH}}`, 'gsu')

/** A place where the text was found. */
export interface Match {
  chunk: number
  start: number
  end: number
}

/** Returns every place of the text, ignoring case, up to {@link MOST_MATCHES}. */
export function matchesOf(chunks: readonly Chunk[], words: string): Match[] {
  if (words === '') return []
  const pattern = new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi')
  const matches: Match[] = []
  for (const [chunk, {text}] of chunks.entries()) {
    for (const {index, 0: match} of text.matchAll(pattern)) {
      matches.push({chunk, start: index, end: index + match.length})
      if (matches.length === MOST_MATCHES) return matches
    }
  }
  return matches
}

/** Returns the line number of a match. */
export function lineOf({chunk, start}: Match, chunks: readonly Chunk[]): number {
  const {line, text} = chunks[chunk] ?? {line: 1, text: ''}
  return line + text.slice(0, start).split('\n').length - 1
}
