/** Fields of one stanza, keys in lower case. Lines of a folded field are joined by a line feed. */
export type Stanza = ReadonlyMap<string, string>

/** All stanzas of a short text in Debian's control format: InRelease, apt's `.sources`. */
export function parseStanzas(text: string): Stanza[] {
  const parser = new StanzaParser()
  return [...parser.push(text), ...parser.end()]
}

/** Reads stanzas from text that arrives in pieces: an index of 65 MB is never held as a whole. */
export class StanzaParser {
  #rest = ''
  #fields = new Map<string, string>()
  #lastKey = ''

  /** Stanzas that are complete with this piece. */
  push(text: string): Stanza[] {
    const lines = (this.#rest + text).split('\n')
    this.#rest = lines.pop() ?? ''
    return this.#read(lines)
  }

  /** The last stanza, which no empty line ends. */
  end(): Stanza[] {
    return this.#read([this.#rest, ''])
  }

  #read(lines: readonly string[]): Stanza[] {
    const complete: Stanza[] = []
    for (const raw of lines) {
      const line = raw.trimEnd()
      if (line !== '') {
        this.#readLine(line)
      } else if (this.#fields.size > 0) {
        complete.push(this.#fields)
        this.#fields = new Map()
        this.#lastKey = ''
      }
    }
    return complete
  }

  #readLine(line: string): void {
    if (line.startsWith('#')) return
    if (line.startsWith(' ') || line.startsWith('\t')) {
      this.#fields.set(this.#lastKey, `${this.#fields.get(this.#lastKey) ?? ''}\n${line.trim()}`)
      return
    }
    const colon = line.indexOf(':')
    if (colon <= 0) return
    this.#lastKey = line.slice(0, colon).toLowerCase()
    this.#fields.set(this.#lastKey, line.slice(colon + 1).trim())
  }
}
