import {EVENT_ID, type Event, getScalarValue, SCALAR_STYLE} from 'js-yaml'
import {type Problem, UserError} from '../base/errors.ts'
import type {Place} from '../model/place.ts'
import {nearest} from '../text/did-you-mean.ts'

/** Where the values of a YAML document are written. */
export interface Places {
  /** The place of the value at a JSON pointer, or of the nearest thing around it: a missing key has no place of its own. */
  placeOf(pointer: string): Place
  /** Keys that are written twice in one mapping. */
  duplicateKeys: readonly Problem[]
}

/** A value as it is written. What an alias stands for is looked up when it is asked for: copies could grow without end. */
interface Written {
  kind: 'mapping' | 'sequence' | 'scalar' | 'alias'
  /** Of a mapping's entry, the place of its key. */
  place: Place
  /** The entries of a mapping by their keys, those of a sequence by their index. */
  entries: Map<string, Written>
  /** The mappings that `<<` merges into this one; the first that has a key gives its value. */
  merged: readonly Written[]
  /** Of an alias, what it stands for. */
  target: Written | undefined
  /** Of a scalar, its text. */
  text: string
}

type ScalarEvent = Extract<Event, {type: typeof EVENT_ID.SCALAR}>
type AliasEvent = Extract<Event, {type: typeof EVENT_ID.ALIAS}>

/**
 * Walks the parser's events once and notes where every value is written.
 *
 * @throws UserError when an alias has no anchor or is inside of it, or `<<` merges something other than mappings
 */
export function locate(events: readonly Event[], source: string, file: string): Places {
  const duplicateKeys: Problem[] = []
  const place = placeFinder(source, file)
  const anchors = new Map<string, Written>()
  const unfinished = new Set<Written>()
  let next = 0
  // The document event comes first; an empty document has nothing after it.
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
          message: `\`${name}\` is defined twice in this mapping${merges ? '; merge several with one list: `<<: [*a, *b]`' : ''}`,
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
      const fix = guess === undefined ? 'put text that begins with `*` in quotes' : `did you mean \`*${guess}\`?`
      const message = `not valid YAML: \`*${name}\` is an alias, and there is no anchor \`&${name}\` above it; ${fix}`
      throw new UserError({...place(signOf(alias)), message})
    }
    if (unfinished.has(target))
      throw new UserError({
        ...place(signOf(alias)),
        message: `\`*${name}\` is inside of the value that \`&${name}\` names; move what both need out of it`,
      })
    return target
  }

  function atEnd(): boolean {
    return next >= events.length || events[next]?.type === EVENT_ID.POP
  }
}

/** Where the `*` is: the parser notes where the name behind it begins. */
function signOf({anchorStart}: AliasEvent): number {
  return anchorStart - 1
}

/** `<<` without quotes, see https://yaml.org/type/merge.html. */
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
    message: '`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such as `[*a, *b]`',
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
 * Keys that are written in the mapping come before merged ones, wherever they are.
 *
 * @param passed mappings that do not have the key: a few that merge each other lead to one of them in many ways
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

/** Offsets to lines and columns, by binary search over the line starts. */
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
