import {describe, expect, test} from '@jest/globals'
import {questionsOf} from '../../src/init/questions.ts'
import {aMap} from '../model/map.ts'
import {aProgram} from '../model/program.ts'

function answersOf(maps: Parameters<typeof questionsOf>[0]['maps'], programs = [aProgram()]) {
  return questionsOf({maps, programs, fixups: []}).map(({subject, ladders}) => ({subject, first: ladders[0]?.[0]}))
}

describe('questionsOf', () => {
  test('returns no questions for an object that leaves nothing open', () => {
    expect(answersOf([aMap(), aMap({type: 'perf_event_array', maxEntries: 0})])).toEqual([])
  })

  test('tries the usual size of a type first', () => {
    expect(
      answersOf([
        aMap({name: 'counts', type: 'hash', maxEntries: 0}),
        aMap({name: 'events', type: 'ringbuf', maxEntries: 0}),
        aMap({name: 'auxiliary_maps', type: 'array', maxEntries: 0}),
      ]),
    ).toMatchObject([
      {subject: 'counts', first: {kind: 'max_entries', value: 1024}},
      {subject: 'events', first: {kind: 'max_entries', value: 262_144}},
      {subject: 'auxiliary_maps', first: {kind: 'max_entries', value: 'cpus'}},
    ])
  })

  test('tries the smallest inner map first, or a ring buffer if the name suggests it', () => {
    expect(
      answersOf([
        aMap({name: 'visibility', type: 'hash_of_maps', maxEntries: 8, hasInner: false}),
        aMap({name: 'ringbuf_maps', type: 'array_of_maps', maxEntries: 0, hasInner: false}),
      ]),
    ).toMatchObject([
      {subject: 'visibility', first: {kind: 'inner_map', type: 'hash', keySize: 4, valueSize: 4}},
      {subject: 'ringbuf_maps', first: {kind: 'max_entries', value: 'cpus'}},
      {subject: 'ringbuf_maps', first: {kind: 'inner_map', type: 'ringbuf', maxEntries: 262_144}},
    ])
  })

  test('uses the sizes of the deepest stack for a stack trace map', () => {
    expect(answersOf([aMap({name: 'stacks', type: 'stack_trace', keySize: 0, valueSize: 0})])).toMatchObject([
      {first: {kind: 'key_size', value: 4}},
      {first: {kind: 'value_size', value: 1016}},
    ])
  })

  test('asks for the type of a program without one, unless it is disabled', () => {
    const programs = [
      aProgram({name: 'lost', section: 'mine', type: 'unspec'}),
      aProgram({name: 'off', type: 'unspec', autoload: false}),
    ]
    expect(answersOf([], programs)).toMatchObject([{subject: 'lost', first: {kind: 'program_type', value: 'kprobe'}}])
  })

  test('tries first the type that the name of the section suggests', () => {
    const programs = [aProgram({name: 'count', section: 'egress', type: 'unspec'})]
    expect(answersOf([], programs)).toMatchObject([{first: {value: 'sched_cls'}}])
  })
})
