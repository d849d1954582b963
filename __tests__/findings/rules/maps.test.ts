import {describe} from '@jest/globals'
import {COMBINATION_RULES} from '../../../src/findings/rules/map-combinations.ts'
import {PROPERTY_RULES} from '../../../src/findings/rules/map-properties.ts'
import type {MapFacts, PropertyFacts} from '../../../src/findings/rules/map-rule.ts'
import {
  MAP_GAP_RULES,
  MAP_TYPE_RULES,
  STRUCT_OPS_MAP_RULES,
  UNTRIED_MAP_RULES,
} from '../../../src/findings/rules/maps.ts'
import type {MapRefusal, MapResult, MapTrial} from '../../../src/model/map.ts'
import {aKernel} from '../../model/kernel.ts'
import {aMap, aRefusal, aTrial} from '../../model/map.ts'
import {contextOf, OLD} from '../cases.ts'
import {testEveryRule} from './every-rule.ts'

const REFUSED = {name: 'EINVAL', number: 22}
const WORDS = {map: 'events', type: 'hash', what: 'map events', errno: 'EINVAL (22)', sizes: ''}

function facts(map: Partial<MapResult>, kernel = OLD, gap: Partial<MapFacts['gap']> | null = null): MapFacts {
  const own = aMap({name: 'events', ...map})
  const nothing = {map: own, innerMap: false, maxEntries: false, keySize: false, valueSize: false}
  return {
    context: contextOf({}, kernel),
    name: 'events',
    map: own,
    gap: gap === null ? null : {...nothing, ...gap},
    gaps: [],
  }
}

describe('struct_ops', () => {
  const refusal = aRefusal({type: 'struct_ops', flags: 0x2000, errno: REFUSED})
  testEveryRule(STRUCT_OPS_MAP_RULES, WORDS, {
    'struct_ops by a link': {facts: facts({type: 'struct_ops', refusal})},
    struct_ops: {facts: facts({type: 'struct_ops'}, aKernel({release: '5.4.0-1'}))},
  })
})

describe('maps that their loader completes', () => {
  testEveryRule(MAP_GAP_RULES, WORDS, {
    'inner map': {facts: facts({}, OLD, {innerMap: true})},
    size: {facts: facts({}, OLD, {maxEntries: true, keySize: true})},
  })
})

describe('map types', () => {
  const refusedWith = (name: string) =>
    aRefusal({type: 'ringbuf', trials: [aTrial({property: 'type', errno: {name, number: 1}})]})
  testEveryRule(MAP_TYPE_RULES, WORDS, {
    policy: {facts: facts({refusal: refusedWith('EPERM')})},
    'map type': {facts: facts({refusal: refusedWith('EINVAL')})},
  })
})

describe('maps that were not tried', () => {
  testEveryRule(UNTRIED_MAP_RULES, WORDS, {
    'no memory': {errno: 'ENOMEM', facts: facts({})},
    other: {errno: 'EINVAL', facts: facts({})},
  })
})

describe('properties', () => {
  const words = {type: 'hash', name: 'max_entries', value: '1000', limit: '512', errno: 'EINVAL'}
  const refused = (
    own: Partial<MapTrial>,
    refusal: Partial<MapRefusal> = {},
    ...others: Partial<MapTrial>[]
  ): PropertyFacts => {
    const trial = aTrial({errno: REFUSED, ...own})
    return {refusal: aRefusal({...refusal, trials: [trial, ...others.map(aTrial)]}), trial}
  }
  testEveryRule(PROPERTY_RULES, words, {
    'flag that is not accepted': {facts: refused({property: 'flag', value: 1}, {flags: 1})},
    'flag that is needed': {facts: refused({property: 'flag', value: 1}, {flags: 0})},
    'types that are not declared': {facts: refused({property: 'btf'}, {btf: 'none'})},
    'BTF that is refused': {facts: refused({property: 'btf'}, {btf: 'refused'})},
    'types that are refused': {facts: refused({property: 'btf'}, {btf: 'given'})},
    'name of an outer map': {facts: refused({property: 'name'}, {inner: true})},
    name: {facts: refused({property: 'name'}, {inner: false})},
    'inner map': {facts: refused({property: 'inner'})},
    'size of a ring buffer': {
      facts: refused({property: 'max_entries', value: 1000}, {type: 'ringbuf'}, {property: 'max_entries', value: 4096}),
    },
    'ring buffer that is too large': {facts: refused({property: 'max_entries', value: 1000}, {type: 'ringbuf'})},
    'multiple of eight': {
      facts: refused({property: 'value_size', value: 12}, {}, {property: 'value_size', value: 8}),
    },
    'no memory': {facts: refused({property: 'max_entries', limit: null})},
    'the only size of map_extra': {facts: refused({property: 'extra', limit: 0})},
    'the only size': {facts: refused({property: 'key_size', limit: 0})},
    'too small': {facts: refused({property: 'max_entries', value: 1, limit: 512})},
    'long key': {facts: refused({property: 'key_size', value: 1024, limit: 512})},
    'long stack trace': {facts: refused({property: 'value_size', value: 4096, limit: 1016}, {type: 'stack_trace'})},
    'long value': {facts: refused({property: 'value_size', value: 40_000, limit: 32_768})},
    'too many entries': {facts: refused({property: 'max_entries', value: 1000, limit: 512})},
    'too large': {facts: refused({property: 'extra', value: 1000, limit: 512})},
  })
})

describe('combinations', () => {
  const own = (property: MapTrial['property'], isAccepted: boolean) =>
    aRefusal({trials: [aTrial({base: 'own', property, errno: isAccepted ? null : REFUSED})]})
  testEveryRule(
    COMBINATION_RULES,
    {errno: 'EINVAL'},
    {
      'memory for all maps': {facts: own('nothing', true)},
      'memory for all entries': {errno: 'ENOMEM', facts: own('max_entries', true)},
      combination: {errno: 'EINVAL', facts: own('flags', false)},
    },
  )
})
