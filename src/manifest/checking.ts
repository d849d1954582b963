import {type Problem, UserError} from '../base/errors.ts'
import type {Place} from '../model/place.ts'
import {parseMemory} from '../text/memory-size.ts'
import {byPlace} from '../yaml/validate.ts'
import {escapePointer, type YamlDocument} from '../yaml/yaml.ts'
import {parseDuration} from './duration.ts'

/** What normalising needs of a document: where things stand, and where to put what is wrong with them. */
export class Checking {
  readonly document: YamlDocument
  private readonly problems: Problem[] = []

  constructor(document: YamlDocument) {
    this.document = document
  }

  place(pointer: string): Place {
    return this.document.placeOf(pointer)
  }

  /** Notes a problem. Its place is that of the value at the pointer, or of the nearest thing around it. */
  report(pointer: string, message: string): void {
    this.problems.push({...this.place(pointer), message})
  }

  /** @throws UserError with all problems, in the order in which a reader meets them */
  finish(): void {
    if (this.problems.length > 0) throw new UserError(this.problems.sort(byPlace))
  }

  /** Of several things with one name, all but the first are problems. */
  reportDuplicates(named: readonly {name: string; pointer: string}[], what: string, fix = ''): void {
    const first = new Map<string, string>()
    for (const {name, pointer} of named) {
      const earlier = first.get(name)
      if (earlier === undefined) first.set(name, pointer)
      else
        this.report(
          pointer,
          `${what} \`${name}\` stands here a second time; the first is on line ${this.place(earlier).line}${fix}`,
        )
    }
  }

  /** The schema has seen to the form; a text may still mean more than a day. */
  seconds(written: string | number | undefined, pointer: string): number | undefined {
    const parsed = written === undefined ? undefined : parseDuration(written)
    if (written !== undefined && parsed === undefined)
      this.report(pointer, `\`${written}\` is more than a day, the longest timeout there is`)
    return parsed
  }

  memory(written: string | undefined, pointer: string): number | undefined {
    const parsed = written === undefined ? undefined : parseMemory(written)
    if (written !== undefined && parsed === undefined)
      this.report(pointer, `\`${written}\` is no memory of a guest, such as \`2G\` or \`768M\`, from 128M to 1T`)
    return parsed
  }

  regex(written: string, pointer: string, flags = ''): RegExp | undefined {
    try {
      return new RegExp(written, flags)
    } catch (thrown) {
      const why = String((thrown as SyntaxError).message).replace(/^Invalid regular expression: .*: /s, '')
      this.report(pointer, `\`${written}\` is no regular expression: ${why}`)
      return undefined
    }
  }
}

/** Pointers to the elements of a list, beside the elements. */
export function elements<T>(list: readonly T[] | undefined, pointer: string): {element: T; at: string}[] {
  return (list ?? []).map((element, index) => ({element, at: `${pointer}/${index}`}))
}

/** Pointers to the values of a mapping, beside their keys. */
export function entries<T>(
  mapping: Readonly<Record<string, T>>,
  pointer: string,
): {key: string; value: T; at: string}[] {
  return Object.entries(mapping).map(([key, value]) => ({key, value, at: `${pointer}/${escapePointer(key)}`}))
}
