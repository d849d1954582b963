import type {KernelResult} from '../model/kernel.ts'
import type {Prototype} from '../model/name-states.ts'
import {partWords} from './uses.ts'
import {parameterWords} from './words.ts'

/** One way in which kernels have a name, ready to be shown. */
export interface SurfaceState {
  /** `unknown`: the kernel has no BTF to tell. */
  kind: 'known' | 'absent' | 'unknown'
  pieces: Piece[]
  /** What a reader of the words has to know: `3 functions`, `also .isra.0`. */
  notes: string[]
  /** A tracepoint's whole record, a field each; empty of everything else. */
  record: string[]
  /** Programs can be attached to it, or read it; also where that is not known. */
  usable: boolean
  kernels: string[]
}

/** A piece of the words of a state. */
export interface Piece {
  words: string
  /** Programs read it on one of the kernels. */
  read: boolean
}

/** Puts the words of a state together. */
export function stateWords({pieces, notes}: Pick<SurfaceState, 'pieces' | 'notes'>): string {
  return [pieces.map(({words}) => words).join(''), ...notes].join('; ')
}

/** A state of the model in words. */
export interface Described extends Omit<SurfaceState, 'kernels'> {
  /** What states differ in, in a fixed order; null: the kernel does not tell. */
  facets: (string | null)[]
  /** What is not the same on all kernels, and makes no difference. */
  aside: Aside | null
  /** What states are put together by, in place of their words; null: the words. */
  identity: string | null
}

/** ` @ 24, size 4`, or ` @ 24 or 32, size 4` where kernels are put together. */
export interface Aside {
  before: string
  value: string
  /** What several of them are called. */
  many: string
  after: string
}

export const ABSENT = described({kind: 'absent', pieces: [piece('absent')], facets: ['absent'], usable: false})

export const UNKNOWN = described({kind: 'unknown', pieces: [piece('no BTF')]})

export function piece(words: string, read = false): Piece {
  return {words, read}
}

/** `(struct sock *sk, int flags) → struct sock *`. */
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

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({words}) => words).join('')
}

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
