import type {KernelResult} from '../model/kernel.ts'
import type {Prototype} from '../model/name-states.ts'
import {partWords} from './uses.ts'
import {parameterWords} from './words.ts'

/** One state of a name on kernels, ready to be displayed. */
export interface SurfaceState {
  /** `unknown`: the kernel has no BTF that shows it. */
  kind: 'known' | 'absent' | 'unknown'
  pieces: Piece[]
  /** Notes on the words: `3 functions`, `also .isra.0`. */
  notes: string[]
  /** The whole record of a tracepoint, one entry for each field; empty for other names. */
  record: string[]
  /** Programs can be attached to it, or can read it; `true` if that is not known. */
  usable: boolean
  kernels: string[]
}

/** A piece of the words of a state. */
export interface Piece {
  words: string
  /** Programs read it on at least one of the kernels. */
  read: boolean
}

/** Joins the words of a state and its notes. */
export function stateWords({pieces, notes}: Pick<SurfaceState, 'pieces' | 'notes'>): string {
  return [pieces.map(({words}) => words).join(''), ...notes].join('; ')
}

/** A state of the model, in words. */
export interface Described extends Omit<SurfaceState, 'kernels'> {
  /** The properties in which states differ, in a fixed order; null if the kernel does not report one. */
  facets: (string | null)[]
  /** A value that may vary between kernels without being a difference. */
  aside: Aside | null
  /** The key by which states are merged; null for their words. */
  identity: string | null
}

/** ` @ 24, size 4`, or ` @ 24 or 32, size 4` if kernels are merged. */
export interface Aside {
  before: string
  value: string
  /** The plural noun for several values. */
  many: string
  after: string
}

export const ABSENT = described({kind: 'absent', pieces: [piece('absent')], facets: ['absent'], usable: false})

export const UNKNOWN = described({kind: 'unknown', pieces: [piece('no BTF')]})

/** Returns a piece of a description; `read` marks what programs read. */
export function piece(words: string, read = false): Piece {
  return {words, read}
}

/** Returns the pieces of `(struct sock *sk, int flags) → struct sock *`. */
export function prototypePieces(
  {parameters, returns}: Prototype,
  read: ReadonlySet<string>,
  withReturn: boolean,
): Piece[] {
  const inside =
    parameters.length === 0
      ? [piece('void')]
      : parameters.flatMap((parameter, index) => [
          ...(index === 0 ? [] : [piece(', ')]),
          piece(parameterWords(parameter), read.has(partWords({kind: 'argument', index}))),
        ])
  const returned = withReturn
    ? [piece(') → '), piece(returns.words, read.has(partWords({kind: 'return'})))]
    : [piece(')')]
  return [piece('('), ...inside, ...returned]
}

/** Returns the pieces as one text. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({words}) => words).join('')
}

/** Returns a description of a known and usable state, with the given properties instead of its own. */
export function described(overrides: Partial<Described>): Described {
  return {
    kind: 'known',
    pieces: [],
    notes: [],
    record: [],
    facets: [],
    aside: null,
    identity: null,
    usable: true,
    ...overrides,
  }
}

export type StatesKernel = Pick<KernelResult, 'id' | 'btf'>
