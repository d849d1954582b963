import {ARCHES} from '../../model/arch.ts'
import {globMatches} from '../../text/glob.ts'
import type {CatalogKernel} from './entries.ts'
import {quirksOf} from './facts.ts'
import type {Catalog} from './load.ts'
import {TAGS} from './written.ts'

/** What a word of a selector asks of a kernel. */
interface Term {
  matches(kernel: CatalogKernel): boolean
  /** Whether the word itself speaks of an architecture or a build: `arm64`, `rt`, `debian-*-arm64`. */
  names(word: string): boolean
}

/** `>=5.10`, `<6.1`. */
const COMPARISON = /^(>=|<=|>|<)(\d+\.\d+)$/
/** `5.10..6.6`, both ends included. */
const RANGE = /^(\d+\.\d+)\.\.(\d+\.\d+)$/

/** Words that mean kernels by what the catalog says of them, beside ids. */
export function selectorWords({kernels}: Catalog): string[] {
  const all = [...kernels.values()]
  const words = all.flatMap(({groups, build}) => [...groups, ...(build === null ? [] : [build])])
  return [...new Set(['all', 'quirks', ...TAGS, ...ARCHES, ...words])]
}

/** Whether a text is a selector and not an id. An id goes before a word of the same letters. */
export function isSelector(text: string, catalog: Catalog): boolean {
  return /[!*?<>/]|\.\./.test(text) || (!catalog.kernels.has(text) && selectorWords(catalog).includes(text))
}

/**
 * Kernels that a selector means, in the order of the catalog: all that its terms, separated by `/`, mean together. Of
 * an architecture or a build that no term names it takes x86_64 and the build of the plain id.
 *
 * @returns undefined when a term means nothing at all
 */
export function select(selector: string, catalog: Catalog): CatalogKernel[] | undefined {
  const terms = termsOf(selector, catalog)
  return terms && [...catalog.kernels.values()].filter(kernel => isMeant(kernel, terms) && isPlain(kernel, terms))
}

/**
 * Whether an exclusion (without its `!`) means a kernel: with all its architectures and builds.
 *
 * @returns undefined when a term means nothing at all
 */
export function exclusion(selector: string, catalog: Catalog): ((kernel: CatalogKernel) => boolean) | undefined {
  const terms = termsOf(selector, catalog)
  return terms && (kernel => isMeant(kernel, terms))
}

/** The first term of a selector that means nothing at all. */
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

/** A line without a series goes to the newest kernel: it is beyond every bound. */
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
