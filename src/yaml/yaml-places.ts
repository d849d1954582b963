import {EVENT_ID, type Event, getScalarValue, SCALAR_STYLE} from 'js-yaml'
import {type Problem, UserError} from '../base/errors.ts'
import type {Place} from '../model/place.ts'
import {nearest} from '../text/did-you-mean.ts'

/** The places of the values of a YAML document. */
export interface Places {
  /**
   * Returns the place of the value at a JSON pointer, or of the nearest enclosing value, since a missing key has no
   * place.
   */
  placeOf(pointer: string): Place
  /** Keys that occur twice in one mapping. */
  duplicateKeys: readonly Problem[]
}

/** A value in the source. Aliases are resolved on lookup: copies could grow without limit. */
interface Written {
  kind: 'mapping' | 'sequence' | 'scalar' | 'alias'
  /** For an entry of a mapping, the place of its key. */
  place: Place
  /** Entries of a mapping by key, elements of a sequence by index. */
  entries: Map<string, Written>
  /** The mappings that `<<` merges into this one; the first one with a key provides its value. */
  merged: readonly Written[]
  /** For an alias, its target. */
  target: Written | undefined
  /** For a scalar, its text. */
  text: string
}

type ScalarEvent = Extract<Event, {type: typeof EVENT_ID.SCALAR}>
type AliasEvent = Extract<Event, {type: typeof EVENT_ID.ALIAS}>

/**
 * Walks the parser's events once and records the place of every value.
 *
 * @throws UserError if an alias has no anchor or is inside its anchor's value, or if `<<` merges something other than mappings
 */
export function locate(events: readonly Event[], source: string, file: string): Places {
  const duplicateKeys: Problem[] = []
  const place = placeFinder(source, file)
  const anchors = new Map<string, Written>()
  const unfinished = new Set<Written>()
  let next = 0
  // The document event comes first; in an empty document, nothing follows.
  if (events[0]?.type === EVENT_ID.DOCUMENT) next = 1
  const root = atEnd() ? undefined : visit(undefined)
  return {duplicateKeys, placeOf: pointer => nearestPlace(root, pointer) ?? {file, line: 1, column: 1}}

  function visit(keyStart: number | undefined): Written {
    const event = events[next++]
    switch (event?.type) {
      case EVENT_ID.MAPPING:
        return visitCollection(written('mapping', keyStart ?? event.start), event, visitEntries)
      case EVENT_ID.SEQUENCE:
        return visitCollection(written('sequence', keyStart ?? event.start), event, visitElements)
      case EVENT_ID.ALIAS:
        return {...written('alias', keyStart ?? signOf(event)), target: targetOf(event)}
      case EVENT_ID.SCALAR: {
        const scalar = {...written('scalar', keyStart ?? event.valueStart), text: getScalarValue(source, event)}
        noteAnchor(scalar, event)
        return scalar
      }
      default:
        return written('scalar', keyStart ?? 0)
    }
  }

  function written(kind: Written['kind'], start: number): Written {
    return {kind, place: place(start), entries: new Map(), merged: [], target: undefined, text: ''}
  }

  function visitCollection(
    collection: Written,
    event: {anchorStart: number; anchorEnd: number},
    visitAll: (collection: Written) => void,
  ): Written {
    noteAnchor(collection, event)
    unfinished.add(collection)
    visitAll(collection)
    unfinished.delete(collection)
    next++
    return collection
  }

  function visitElements({entries}: Written): void {
    while (!atEnd()) entries.set(String(entries.size), visit(undefined))
  }

  function visitEntries(mapping: Written): void {
    const seen = new Set<string>()
    while (!atEnd()) {
      const key = events[next]
      if (key?.type === EVENT_ID.SCALAR) next++
      const isScalar = key?.type === EVENT_ID.SCALAR
      const name = isScalar ? getScalarValue(source, key) : aliasedText(visit(undefined))
      const keyStart = isScalar ? key.valueStart : undefined
      const merges = isScalar && isMergeKey(key, name, source)
      if (keyStart !== undefined && seen.has(name))
        duplicateKeys.push({
          ...place(keyStart),
          message: `\`${name}\` is defined twice in this mapping${merges ? '; merge several mappings with one list: `<<: [*a, *b]`' : ''}`,
        })
      seen.add(name)
      const value = visit(keyStart)
      if (merges) mapping.merged = mappingsOf(value)
      else mapping.entries.set(name, value)
    }
  }

  function noteAnchor(value: Written, {anchorStart, anchorEnd}: {anchorStart: number; anchorEnd: number}): void {
    if (anchorStart >= 0) anchors.set(source.slice(anchorStart, anchorEnd), value)
  }

  function targetOf(alias: AliasEvent): Written {
    const name = source.slice(alias.anchorStart, alias.anchorEnd)
    const target = anchors.get(name)
    if (target === undefined) {
      const guess = nearest(name, [...anchors.keys()])
      const fix = guess === undefined ? 'put a string that begins with `*` in quotes' : `did you mean \`*${guess}\`?`
      const message = `not valid YAML: \`*${name}\` is an alias without an anchor \`&${name}\` above it; ${fix}`
      throw new UserError({...place(signOf(alias)), message})
    }
    if (unfinished.has(target))
      throw new UserError({
        ...place(signOf(alias)),
        message: `\`*${name}\` is inside the value of its anchor \`&${name}\`; move the shared part out of it`,
      })
    return target
  }

  function atEnd(): boolean {
    return next >= events.length || events[next]?.type === EVENT_ID.POP
  }
}

/** Returns the offset of the `*`. The parser records where the name after it begins. */
function signOf({anchorStart}: AliasEvent): number {
  return anchorStart - 1
}

/** Returns whether a key is `<<` without quotes; see https://yaml.org/type/merge.html. */
function isMergeKey({style, tagStart, tagEnd}: ScalarEvent, name: string, source: string): boolean {
  const tag = tagStart < 0 ? '' : source.slice(tagStart, tagEnd)
  return name === '<<' && (tag === '!!merge' || (tag === '' && style === SCALAR_STYLE.PLAIN))
}

function mappingsOf(value: Written): Written[] {
  const mappings = value.kind === 'sequence' ? [...value.entries.values()] : [value]
  const other = mappings.find(element => (element.target ?? element).kind !== 'mapping')
  if (other === undefined) return mappings
  throw new UserError({
    ...other.place,
    message: '`<<` merges mappings; write an alias of one, such as `*base`, or a list of aliases, such as `[*a, *b]`',
  })
}

function aliasedText({target}: Written): string {
  return target?.text ?? '?'
}

function nearestPlace(root: Written | undefined, pointer: string): Place | undefined {
  let at = root
  for (const token of pointer.split('/').slice(1)) {
    const inner = at && entryOf(at, token.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (inner === undefined) break
    at = inner
  }
  return at?.place
}

/**
 * Looks up a key. Keys of the mapping itself override merged ones, regardless of their order.
 *
 * @param passed mappings that do not have the key: mappings that merge each other may reach one of them on many paths
 */
function entryOf(value: Written, key: string, passed = new Set<Written>()): Written | undefined {
  const mapping = value.target ?? value
  if (passed.has(mapping)) return undefined
  const own = mapping.entries.get(key)
  if (own !== undefined) return own
  for (const merged of mapping.merged) {
    const found = entryOf(merged, key, passed)
    if (found !== undefined) return found
  }
  passed.add(mapping)
  return undefined
}

/** Returns a function that converts offsets to lines and columns, by binary search over the line starts. */
function placeFinder(source: string, file: string): (offset: number) => Place {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {file, line: low + 1, column: offset - (starts[low] ?? 0) + 1}
  }
}
