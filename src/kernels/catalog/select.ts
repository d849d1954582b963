import {ARCHES} from '../../model/arch.ts'
import {globMatches} from '../../text/glob.ts'
import type {CatalogKernel} from './entries.ts'
import {quirksOf} from './facts.ts'
import type {Catalog} from './load.ts'
import {TAGS} from './written.ts'

/** Condition that one term of a selector sets. */
interface Term {
  matches(kernel: CatalogKernel): boolean
  /** Reports whether the term names an architecture or a build: `arm64`, `rt`, `debian-*-arm64`. */
  names(word: string): boolean
}

/** `>=5.10`, `<6.1`. */
const COMPARISON = /^(>=|<=|>|<)(\d+\.\d+)$/
/** `5.10..6.6`, inclusive. */
const RANGE = /^(\d+\.\d+)\.\.(\d+\.\d+)$/

/** Returns the words that select kernels by properties in the catalog, in addition to ids. */
export function selectorWords({kernels}: Catalog): string[] {
  const all = [...kernels.values()]
  const words = all.flatMap(({groups, build}) => [...groups, ...(build === null ? [] : [build])])
  return [...new Set(['all', 'quirks', ...TAGS, ...ARCHES, ...words])]
}

/** Reports whether a text is a selector and not an id. An id takes precedence over an equal word. */
export function isSelector(text: string, catalog: Catalog): boolean {
  return /[!*?<>/]|\.\./.test(text) || (!catalog.kernels.has(text) && selectorWords(catalog).includes(text))
}

/**
 * Returns the kernels that match all terms of a selector, which are separated by `/`, in the order of the catalog. If no term
 * names an architecture or a build, only x86_64 and the build of the plain id match.
 *
 * @returns undefined if a term is unknown
 */
export function select(selector: string, catalog: Catalog): CatalogKernel[] | undefined {
  const terms = termsOf(selector, catalog)
  return terms && [...catalog.kernels.values()].filter(kernel => isMeant(kernel, terms) && isPlain(kernel, terms))
}

/**
 * Returns the condition of an exclusion (without its `!`), which applies to all architectures and builds.
 *
 * @returns undefined if a term is unknown
 */
export function exclusion(selector: string, catalog: Catalog): ((kernel: CatalogKernel) => boolean) | undefined {
  const terms = termsOf(selector, catalog)
  return terms && (kernel => isMeant(kernel, terms))
}

/** Returns the first unknown term of a selector. */
export function unknownTerm(selector: string, catalog: Catalog): string | undefined {
  return selector.split('/').find(text => termOf(text, catalog) === undefined)
}

function isMeant(kernel: CatalogKernel, terms: readonly Term[]): boolean {
  return terms.every(term => term.matches(kernel))
}

function isPlain({arch, build, isDefaultBuild}: CatalogKernel, terms: readonly Term[]): boolean {
  const named = (word: string) => terms.some(term => term.names(word))
  return (arch === 'x86_64' || named(arch)) && (isDefaultBuild || named(build ?? ''))
}

function termsOf(selector: string, catalog: Catalog): Term[] | undefined {
  const terms = selector.split('/').map(text => termOf(text, catalog))
  return terms.every(term => term !== undefined) ? terms : undefined
}

function termOf(text: string, catalog: Catalog): Term | undefined {
  const [, sign = '', bound = ''] = COMPARISON.exec(text) ?? []
  if (sign !== '') return bySeries(series => compares(series, sign, bound))
  const [, from, to] = RANGE.exec(text) ?? []
  if (from !== undefined && to !== undefined)
    return bySeries(series => compares(series, '>=', from) && compares(series, '<=', to))
  if (/[*?]/.test(text)) return byPattern(text)
  const known = catalog.kernels.has(text) || selectorWords(catalog).includes(text)
  return known ? byWord(text) : undefined
}

/** Makes a term of a series. A line without a series follows the newest kernel, so it is above every bound. */
function bySeries(holds: (series: string | undefined) => boolean): Term {
  return {matches: ({series}) => holds(series), names: () => false}
}

function compares(series: string | undefined, sign: string, bound: string): boolean {
  const difference = series === undefined ? Number.POSITIVE_INFINITY : rank(series) - rank(bound)
  switch (sign) {
    case '>=':
      return difference >= 0
    case '<=':
      return difference <= 0
    case '>':
      return difference > 0
    default:
      return difference < 0
  }
}

function rank(series: string): number {
  const [major = 0, minor = 0] = series.split('.').map(Number)
  return major * 100_000 + minor
}

function byPattern(pattern: string): Term {
  return {matches: ({id}) => globMatches(pattern, id), names: word => pattern.includes(`-${word}`)}
}

function byWord(word: string): Term {
  return {
    matches: kernel =>
      word === 'all' ||
      [kernel.id, kernel.arch, kernel.build, ...kernel.tags, ...kernel.groups].includes(word) ||
      (word === 'quirks' && quirksOf(kernel.facts).length > 0),
    names: name => name === word || word.endsWith(`-${name}`) || word.includes(`-${name}-`),
  }
}
