import type {GuestRecord, RecordOf} from '../guest/record-shapes.ts'
import {helperName} from '../model/bpf-helpers.ts'
import {errnoOf} from '../model/errno.ts'
import {oneLine} from '../text/clean.ts'
import {FEATURE_GROUPS, FEATURE_STATUSES, type Feature, type HelperSet} from './model.ts'

/** The kernel has no longer names. */
const NAME_LENGTH = 100
const DETAIL_LENGTH = 300
/** No kernel has more, including kfuncs. */
const MAX_FEATURES = 5000
const MAX_HELPER_SETS = 200
const MAX_HELPERS = 1024

/** The valid features that a guest reported. The guest is not trusted. */
interface Decoded {
  features: Feature[]
  helpers: HelperSet[]
  /** Number of invalid records. */
  refused: number
}

/** Decodes the features of one kernel from its records. Duplicates count once. */
export function decodeFeatures(records: readonly GuestRecord[]): Decoded {
  const features = new Map<string, Feature>()
  const helpers = new Map<string, HelperSet>()
  let refused = 0
  for (const record of records) {
    if (record.type === 'feature')
      keep(features, featureOf(record), MAX_FEATURES, ({group, name}) => `${group} ${name}`)
    else if (record.type === 'helpers') keep(helpers, helperSetOf(record), MAX_HELPER_SETS, ({program}) => program)
  }
  return {features: [...features.values()], helpers: [...helpers.values()], refused}

  function keep<T>(all: Map<string, T>, item: T | undefined, most: number, keyOf: (item: T) => string): void {
    if (item === undefined || all.size >= most || all.has(keyOf(item))) refused++
    else all.set(keyOf(item), item)
  }
}

function featureOf(record: RecordOf<'feature'>): Feature | undefined {
  const group = FEATURE_GROUPS.find(known => known === record.group)
  const status = FEATURE_STATUSES.find(known => known === record.status)
  const name = oneLine(record.name, NAME_LENGTH)
  if (group === undefined || status === undefined || name === '') return undefined
  return {group, name, status, errno: errnoOf(Math.abs(record.errno)), detail: oneLine(record.detail, DETAIL_LENGTH)}
}

function helperSetOf({program, status, count, bits}: RecordOf<'helpers'>): HelperSet | undefined {
  const known = FEATURE_STATUSES.find(candidate => candidate === status)
  const name = oneLine(program, NAME_LENGTH)
  const fits = count >= 0 && count <= MAX_HELPERS && bits.length === 2 * Math.ceil(count / 8)
  if (known === undefined || name === '' || !fits || !/^[0-9a-f]*$/.test(bits)) return undefined
  const bytes = Buffer.from(bits, 'hex')
  const numbers = Array.from({length: count}, (_, number) => number).filter(
    number => ((bytes[number >> 3] ?? 0) >> (number & 7)) & 1,
  )
  return {program: name, status: known, names: numbers.map(number => helperName(number) ?? `helper_${number}`)}
}
