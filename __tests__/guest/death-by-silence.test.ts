import {describe, expect, test} from '@jest/globals'
import {type Death, deathBySilence, type Silence} from '../../src/guest/death-by-silence.ts'

const patience = {idle: 10, work: 10, longest: 40, limit: 100}

describe('a silent guest', () => {
  test.each<[string, Silence, Death | null]>([
    ['has just begun', {wall: 9.9, cpu: 9.9, total: 9.9}, null],
    ['halts on an idle machine', {wall: 10, cpu: 0.05, total: 10}, 'idle'],
    ['loops', {wall: 10, cpu: 10, total: 10}, 'stuck'],
    ['has a tenth of a CPU on a busy machine', {wall: 39, cpu: 3.9, total: 39}, null],
    ['loops on a busy machine', {wall: 30, cpu: 10, total: 30}, 'stuck'],
    ['has been silent for longer than allowed', {wall: 40, cpu: 4, total: 40}, 'stuck'],
    ['works on several CPUs at once', {wall: 6, cpu: 12, total: 6}, 'stuck'],
  ])('that %s', (_, silence, death) => {
    expect(deathBySilence(silence, patience)).toBe(death)
  })

  test('whose CPU time is unknown counts as using all of it', () => {
    expect(deathBySilence({wall: 9, cpu: null, total: 9}, patience)).toBeNull()
    expect(deathBySilence({wall: 10, cpu: null, total: 10}, patience)).toBe('stuck')
  })
})

test('a guest that prints without end but sends no record is given up at the limit, not before', () => {
  expect(deathBySilence({wall: 0.1, cpu: 0.1, total: 99}, patience)).toBeNull()
  expect(deathBySilence({wall: 0.1, cpu: 0.1, total: 100}, patience)).toBe('late')
})
