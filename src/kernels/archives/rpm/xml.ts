import {SaxesParser} from 'saxes'

/** Receives the elements of a document: names without prefix, and the text of an element without that of nested elements. */
interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string, text: string): void
}

/** Limit for text between two tags. The longest is the description of a package. */
const MAX_BETWEEN_TAGS = 4 << 20

/** Indexes have five levels. */
const MAX_DEPTH = 64

/**
 * Parses a document while it arrives.
 *
 * @throws Error if it is not well-formed
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, {open, close}: XmlHandler): Promise<void> {
  const parser = new SaxesParser<{xmlns: false; position: false}>({xmlns: false, position: false})
  const decoder = new TextDecoder()
  let text = ''
  let silence = 0
  let depth = 0
  // Throw on the first error: there can be one for each byte, and each has a stack.
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    text = ''
    silence = 0
    depth += 1
    if (depth > MAX_DEPTH) throw new Error(`its elements are nested more than ${MAX_DEPTH} levels deep`)
    open(localName(name), attributes)
  })
  parser.on('closetag', ({name}) => {
    close(localName(name), text)
    text = ''
    silence = 0
    depth -= 1
  })
  parser.on('text', content => {
    text += content
  })
  for await (const chunk of chunks) {
    silence += chunk.length
    if (silence > MAX_BETWEEN_TAGS) throw new Error(`more than ${MAX_BETWEEN_TAGS} bytes without a tag`)
    parser.write(decoder.decode(chunk, {stream: true}))
  }
  parser.close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
