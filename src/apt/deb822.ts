/** Fields of one stanza, with keys in lower case. Lines of a folded field are joined with line feeds. */
export type Stanza = ReadonlyMap<string, string>

/** Parses a short text in Debian's control format: InRelease, apt's `.sources`. */
export function parseStanzas(text: string): Stanza[] {
  const parser = new StanzaParser()
  return [...parser.push(text), ...parser.end()]
}

/** Maximum length of a stanza. The largest is that of an InRelease, with a line for each index of the archive. */
const MAX_STANZA = 16 << 20

/** Reads stanzas from text that arrives in pieces, so that an index of 65 MB is never in memory as a whole. */
export class StanzaParser {
  #rest = ''
  #fields = new Map<string, string>()
  #lastKey = ''
  #length = 0

  /**
   * Adds a piece. Returns the stanzas that it completes.
   *
   * @throws Error if a stanza is too long
   */
  push(text: string): Stanza[] {
    this.#length += text.length
    const at = text.indexOf('\n')
    // A line in many pieces is joined once.
    const complete = at === -1 ? [] : this.#read((this.#rest + text.slice(0, text.lastIndexOf('\n'))).split('\n'))
    this.#rest = at === -1 ? this.#rest + text : text.slice(text.lastIndexOf('\n') + 1)
    if (this.#length > MAX_STANZA) throw new Error(`it has a stanza of more than ${MAX_STANZA} characters`)
    return complete
  }

  /** Returns the last stanza, which does not end with an empty line. */
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
        this.#length = 0
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
