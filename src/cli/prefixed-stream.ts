import {Writable} from 'node:stream'
import {StringDecoder} from 'node:string_decoder'

/** Longer lines are printed in parts, without waiting for their end. */
const MOST_CHARACTERS = 64 * 1024

/**
 * Returns a stream that prefixes each line with a name, for programs that run at the same time: lines are never mixed. The last line
 * always gets a line break.
 */
export function prefixed(name: string, to: NodeJS.WritableStream): Writable {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      rest += decoder.write(chunk)
      const end = rest.length > MOST_CHARACTERS ? rest.length : rest.lastIndexOf('\n') + 1
      if (end === 0) {
        done()
        return
      }
      const text = lines(rest.slice(0, end))
      rest = rest.slice(end)
      to.write(text, () => done())
    },
    final(done) {
      rest += decoder.end()
      if (rest === '') done()
      else to.write(lines(rest), () => done())
    },
  })

  function lines(text: string): string {
    const own = text.endsWith('\n') ? text.slice(0, -1) : text
    return `${own
      .split('\n')
      .map(line => `${name} | ${line}`)
      .join('\n')}\n`
  }
}
