import {type Problem, UserError} from '../base/errors.ts'
import type {Place} from '../model/place.ts'
import {parseMemory} from '../text/memory-size.ts'
import {byPlace} from '../yaml/validate.ts'
import {escapePointer, type YamlDocument} from '../yaml/yaml.ts'
import {parseDuration} from './duration.ts'

/** The places of a document's values, and the problems found while it is normalised. */
export class Checking {
  readonly document: YamlDocument
  private readonly problems: Problem[] = []

  constructor(document: YamlDocument) {
    this.document = document
  }

  /** Returns the place of the value at the JSON pointer, or of the nearest enclosing value. */
  place(pointer: string): Place {
    return this.document.placeOf(pointer)
  }

  /** Records a problem at the place of the value at the pointer, or of the nearest enclosing value. */
  report(pointer: string, message: string): void {
    this.problems.push({...this.place(pointer), message})
  }

  /** @throws UserError with all problems, in document order */
  finish(): void {
    if (this.problems.length > 0) throw new UserError(this.problems.sort(byPlace))
  }

  /**
   * Reports every use of a name after the first.
   *
   * @param what kind of the named things, such as `artifact`
   * @param fix appended to the message, such as `; a program belongs to one group`
   */
  reportDuplicates(named: readonly {name: string; pointer: string}[], what: string, fix = ''): void {
    const first = new Map<string, string>()
    for (const {name, pointer} of named) {
      const earlier = first.get(name)
      if (earlier === undefined) first.set(name, pointer)
      else
        this.report(
          pointer,
          `${what} \`${name}\` is defined a second time; the first is on line ${this.place(earlier).line}${fix}`,
        )
    }
  }

  /** Returns the seconds of a timeout. The schema has checked the format; the value may still exceed a day. */
  seconds(written: string | number | undefined, pointer: string): number | undefined {
    const parsed = written === undefined ? undefined : parseDuration(written)
    if (written !== undefined && parsed === undefined)
      this.report(pointer, `\`${written}\` is more than a day, the longest possible timeout`)
    return parsed
  }

  /** Returns the MiB of a memory size. */
  memory(written: string | undefined, pointer: string): number | undefined {
    const parsed = written === undefined ? undefined : parseMemory(written)
    if (written !== undefined && parsed === undefined)
      this.report(
        pointer,
        `\`${written}\` is not a valid memory size; set one from 128M to 1T, such as \`2G\` or \`768M\``,
      )
    return parsed
  }

  /** Returns the compiled expression; undefined if it is invalid, which is reported. */
  regex(written: string, pointer: string, flags = ''): RegExp | undefined {
    try {
      return new RegExp(written, flags)
    } catch (thrown) {
      const why = String((thrown as SyntaxError).message).replace(/^Invalid regular expression: .*: /s, '')
      this.report(pointer, `\`${written}\` is not a valid regular expression: ${why}`)
      return undefined
    }
  }
}

/** Returns the elements of a list, each with its pointer. */
export function elements<T>(list: readonly T[] | undefined, pointer: string): {element: T; at: string}[] {
  return (list ?? []).map((element, index) => ({element, at: `${pointer}/${index}`}))
}

/** Returns the entries of a mapping, each with its pointer. */
export function entries<T>(
  mapping: Readonly<Record<string, T>>,
  pointer: string,
): {key: string; value: T; at: string}[] {
  return Object.entries(mapping).map(([key, value]) => ({key, value, at: `${pointer}/${escapePointer(key)}`}))
}
