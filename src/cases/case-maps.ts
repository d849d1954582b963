import type {GuestRecord, RecordOf} from '../guest/record-shapes.ts'
import {errnoOf} from '../model/errno.ts'
import {MAP_PROPERTIES, type MapOff, type MapRefusal, type MapResult, type MapTrial} from '../model/map.ts'
import type {ArtifactRequest} from '../request/artifact.ts'
import {all, known} from './records.ts'

/** Limit of trials for one map, in case a guest misbehaves. */
const MOST_TRIALS = 64

/** Returns the maps of the object, with those that are skipped and those that the kernel refuses. */
export function mapResults(records: readonly GuestRecord[], {fixups}: Pick<ArtifactRequest, 'fixups'>): MapResult[] {
  const refused = all(records, 'map_refused')
  const trials = all(records, 'map_trial')
  const left = all(records, 'map_off')
  return all(records, 'map').map(map => {
    const isOff = fixups.some(({kind, subject}) => kind === 'autocreate' && subject === map.name)
    const off = isOff ? OFF_BY_MANIFEST : mapOff(left.find(record => record.map === map.name))
    const refusal = refused.find(record => record.map === map.name)
    return {
      name: map.name,
      type: map.map_type,
      keySize: map.key_size,
      valueSize: map.value_size,
      maxEntries: map.max_entries,
      flags: map.flags,
      hasInner: map.inner,
      off,
      refusal: refusal === undefined ? null : mapRefusal(refusal, trials),
    }
  })
}

const OFF_BY_MANIFEST: MapOff = {by: 'manifest', reason: 'autocreate: false'}

function mapOff(record: RecordOf<'map_off'> | undefined): MapOff | null {
  if (record === undefined) return null
  const {needs} = record
  return needs === null
    ? {by: 'optional', reason: 'optional, and the kernel does not create it'}
    : {by: 'content', reason: `contains map ${needs}, which is left out`}
}

function mapRefusal(record: RecordOf<'map_refused'>, trials: readonly RecordOf<'map_trial'>[]): MapRefusal {
  const {map, inner, errno, message, map_type, key_size, value_size, max_entries, flags, extra, btf} = record
  return {
    inner,
    errno: errnoOf(errno),
    message: message === '' ? null : message,
    type: map_type,
    keySize: key_size,
    valueSize: value_size,
    maxEntries: max_entries,
    flags,
    extra,
    btf: btf === 'given' || btf === 'refused' ? btf : 'none',
    trials: trials
      .filter(trial => trial.map === map)
      .flatMap(mapTrial)
      .slice(0, MOST_TRIALS),
  }
}

function mapTrial({base, property, value, errno, limit}: RecordOf<'map_trial'>): MapTrial[] {
  const meant = MAP_PROPERTIES.find(name => name === property)
  if (meant === undefined) return []
  return [
    {
      base: base === 'own' ? 'own' : 'smallest',
      property: meant,
      value,
      errno: errnoOf(errno),
      limit: known(limit),
    },
  ]
}
