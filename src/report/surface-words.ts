import type {SurfaceClass} from '../model/surface-policy.ts'
import type {FoldedDifference, SurfaceRow, SurfaceTable} from '../surface/table.ts'
import {partWords, type Reader} from '../surface/uses.ts'
import {NO_FIELD, NOT_THERE} from '../surface/words.ts'
import {oneLine} from '../text/clean.ts'

/** Returns the answer in one sentence: `3 of 41 hooks and fields that programs read differ between these 4 kernels`. */
export function surfaceSentence({rows, kernels}: SurfaceTable): string {
  if (kernels.length === 0) return 'Nothing was examined'
  if (rows.length === 0) return 'These programs depend on no hook or field that a kernel may change'
  const [only] = kernels
  const where = only !== undefined && kernels.length === 1 ? oneLine(only.id, 100) : `these ${kernels.length} kernels`
  const read = rows.filter(row => row.read)
  const differing = read.filter(row => isRightSomewhere(row, kernels.length)).length
  const wrong = read.length - differing
  const missing = rows.filter(row => !row.read && row.missing.length > 0).length
  const others = rows.filter(row => row.differs && !row.read && row.missing.length === 0).length
  const among = rows.length === 1 ? '1 hook or field' : `${rows.length} hooks and fields`
  const clauses = [
    ...(differing === 0
      ? []
      : [`${differing} of ${among} that programs read ${verb(differing, 'differ')} between ${where}`]),
    ...(wrong === 0 ? [] : [wrongWords(wrong, differing === 0 ? among : null, where, kernels.length)]),
    ...(missing === 0 ? [] : [missingWords(missing, read.length === 0 ? among : null, where, kernels.length)]),
    ...(read.length === 0 && missing === 0 ? [allWell(among, rows.length, others, where, kernels.length)] : []),
    ...(others === 0 ? [] : [`${others} ${verb(others, 'differ')} with no effect on what programs read`]),
  ]
  return clauses.join('; ')
}

/** Reports whether what programs read is as expected on at least one kernel. */
function isRightSomewhere({differences, notExamined}: SurfaceRow, kernels: number): boolean {
  const wrong = new Set(differences.flatMap(({others}) => others.flatMap(other => other.kernels)))
  return wrong.size < kernels - notExamined.length
}

/** @param among the total that they are part of; null: an earlier clause has it */
function wrongWords(count: number, among: string | null, where: string, kernels: number): string {
  const are = count === 1 ? 'is' : 'are'
  if (among === null) return `${count} ${are} not as programs expect on any of them`
  return `${count} of ${among} ${are} not as programs expect on ${kernels === 1 ? '' : 'any of '}${where}`
}

/** @param among the total that they are part of; null: an earlier clause has it */
function missingWords(count: number, among: string | null, where: string, kernels: number): string {
  const are = count === 1 ? 'is' : 'are'
  const on = kernels === 1 ? where : `some of ${where}`
  return among === null ? `${count} ${are} missing on some of them` : `${count} of ${among} ${are} missing on ${on}`
}

function allWell(among: string, count: number, others: number, where: string, kernels: number): string {
  if (kernels === 1) return `${among} on ${where}, with no other kernel to compare`
  const all = count === 1 ? 'The only hook or field' : `All ${among}`
  const are = count === 1 ? 'is' : 'are'
  return others === 0
    ? `${all} that programs read ${are} the same on ${where}`
    : `${all} ${are} as programs expect on ${where}`
}

function verb(count: number, word: string): string {
  return count === 1 ? `${word}s` : word
}

/** Names the part of a hook or a field that differs: `argument 2`, `return value`, `byte 44`. */
export function whatWords({class: kind, what}: FoldedDifference): string {
  if (kind === 'HOOK_NEVER_RUNS') return 'runs'
  // Some programs have the return value in place of one more argument.
  if (kind === 'RETURN_TYPE_CHANGED') return partWords({kind: 'return'})
  switch (what.kind) {
    case 'argument':
    case 'return':
      return partWords(what)
    case 'record':
      return partWords({kind: 'byte', offset: what.offset})
    case 'field':
      return 'type'
    case 'hook':
      return 'functions'
  }
}

/** Describes what programs expect, in the same terms as what the kernels have. */
export function expectedWords({class: kind, expected}: FoldedDifference): string {
  switch (kind) {
    case 'AMBIGUOUS_HOOK':
      return 'one function'
    case 'HOOK_VARIANT_MISSED':
      return 'no copies'
    case 'HOOK_NEVER_RUNS':
      return 'it runs'
    case 'HOOK_ARGUMENT_CHANGED':
    case 'RETURN_TYPE_CHANGED':
    case 'TRACEPOINT_FIELD_CHANGED':
    case 'FIELD_TYPE_CHANGED':
      return expected?.words ?? ''
  }
}

/** Returns the newest kernel, whose form counts as expected if nothing shows what the program was written for; else null. */
export function expectedKernel({expected}: FoldedDifference): string | null {
  return expected?.by === 'most' ? expected.kernel : null
}

/** Classes whose words give a number of functions, or whether the program runs. */
const ABOUT_HOOKS: readonly SurfaceClass[] = ['AMBIGUOUS_HOOK', 'HOOK_VARIANT_MISSED', 'HOOK_NEVER_RUNS']

/** Tells a declaration of C from words about one. */
export function isCode(words: string, {class: kind}: Pick<FoldedDifference, 'class'>): boolean {
  return words !== '' && words !== NOT_THERE && words !== NO_FIELD && !ABOUT_HOOKS.includes(kind)
}

/** Returns what programs read of a name and find as expected, and the programs that read nothing of it. */
export function plainUses({kind, programs, parts, differences}: SurfaceRow): {what: string; readers: Reader[]}[] {
  const reading = parts.map(({of, readers}) => {
    const what = partWords(of)
    const differing = differences.filter(
      difference =>
        whatWords(difference) === what || (difference.what.kind === 'record' && difference.what.field === what),
    )
    return {what, readers: readers.filter(reader => !differing.some(difference => names(difference.readers, reader)))}
  })
  const named = [...differences, ...parts].flatMap(({readers}) => readers)
  const isHook = kind === 'function' || kind === 'raw_tracepoint' || kind === 'tracepoint'
  const others = {what: isHook ? 'attached' : 'named', readers: programs.filter(program => !names(named, program))}
  return [...reading, others].filter(({readers}) => readers.length > 0)
}

function names(readers: readonly Reader[], {artifact, program}: Reader): boolean {
  return readers.some(reader => reader.artifact === artifact && reader.program === program)
}
