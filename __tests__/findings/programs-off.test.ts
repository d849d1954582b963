import {describe, expect, test} from '@jest/globals'
import {aFailedLoad, aLane, aVariant} from '../model/case.ts'
import {aFailedProgramLoad, aProgram, aProgramLoad, aProgramOff, aStats} from '../model/program.ts'
import {findings, findingsBeside, NEW, only} from './cases.ts'

const lanes = [aLane()]

describe('a program that was left out', () => {
  const dropped = (requirement: 'tolerated' | 'optional') =>
    aProgramOff('dropped', {
      name: 'dump',
      requirement,
      load: aFailedProgramLoad({verifierTail: '7: (85) call unknown#181\ninvalid func unknown#181'}),
    })

  test.each([
    ['tolerated', 'warning'],
    ['optional', 'notice'],
  ] as const)('that is %s is a %s, and explains why it does not load', (requirement, level) => {
    const finding = only(findings({lanes, programs: [aProgram(), dropped(requirement)]}))
    expect(finding).toMatchObject({
      class: 'PROGRAM_DROPPED',
      level,
      program: 'dump',
      title: 'dump is left out: it calls the helper bpf_loop (#181), which the kernel does not have',
      words: 'invalid func unknown#181',
    })
    expect(finding.remedy).toContain('as the manifest allows')
  })

  test('is not the cause if the object fails without it', () => {
    const bad = aProgram({name: 'bad', load: aFailedProgramLoad({verifierTail: 'R1 !read_ok'}), attach: null})
    const list = findings({load: aFailedLoad({program: 'bad'}), programs: [dropped('optional'), bad]})
    expect(list.map(finding => [finding.class, finding.program])).toEqual([
      ['VERIFIER_REJECTION', 'bad'],
      ['PROGRAM_DROPPED', 'dump'],
    ])
  })
})

describe('a group without a variant for the kernel', () => {
  const candidates = [
    {program: 'recvmmsg_x', status: 'unsupported', reason: 'no helper bpf_loop'},
    {program: 'recvmmsg_old_x', status: 'unsupported', reason: null},
  ] as const
  const variants = [aVariant({chosen: null, candidates: [...candidates]})]

  test('is a notice while other programs load', () => {
    expect(only(findings({lanes, variants}))).toMatchObject({
      class: 'VARIANT_UNAVAILABLE',
      level: 'notice',
      title:
        'the kernel supports no program of group recvmmsg: recvmmsg_x (no helper bpf_loop), recvmmsg_old_x (it does not load)',
    })
  })

  test('is a warning beside the failure if nothing is loaded', () => {
    const list = findings({variants, programs: [aProgramOff('variant')]})
    expect(list.map(finding => [finding.class, finding.level])).toEqual([
      ['NOTHING_LOADED', 'failure'],
      ['VARIANT_UNAVAILABLE', 'warning'],
    ])
  })

  test('the remedy names what was left out before what is off by default', () => {
    const programs = [aProgramOff('dropped'), {...aProgramOff('object'), name: 'other'}]
    const nothing = findings({programs}).find(finding => finding.class === 'NOTHING_LOADED')
    expect(nothing?.remedy).toContain('no optional program loads on this kernel')
    expect(nothing?.remedyYaml).toBeNull()
  })

  test('names the kernels of the run that have one', () => {
    const finding = only(findingsBeside({lanes, variants}, {variants: [aVariant()]}))
    expect(finding.remedy).toMatch(/^The group has a program on debian-sid-7\.3\. /)
  })
})

describe('a prog array of the object', () => {
  const words = "map 'tail_calls': failed to initialize slot [3] to prog 'handle_old' fd=-1: -9"
  const load = aFailedLoad({errno: {number: 9, name: 'EBADF'}, message: words})

  test('that names a program that is off is explained with the program, the reason and the remedies', () => {
    const programs = [
      aProgram({load: aProgramLoad({pass: 'alone'}), attach: null}),
      aProgramOff('manifest', {name: 'handle_old'}),
    ]
    const finding = only(findings({load, programs, libbpfTail: `libbpf: ${words}\n`}))
    expect(finding).toMatchObject({
      class: 'PROG_ARRAY_MEMBER_OFF',
      map: 'tail_calls',
      program: 'handle_old',
      title: 'slot 3 of prog array tail_calls names program handle_old, which is off: autoload: false',
    })
    expect(finding.remedy).toContain('Remove its `autoload: false`.')
    expect(finding.remedy).toContain('{program: handle_old}')
  })
})

describe('a budget of instructions', () => {
  const taking = (insnsProcessed: number) =>
    aProgram({load: aProgramLoad({stats: aStats({insnsProcessed, budget: 1000})})})

  test('that is exceeded is a failure, and the remedy names kernels within the budget', () => {
    const finding = only(findingsBeside({programs: [taking(1001)]}, {programs: [taking(1000)]}))
    expect(finding).toMatchObject({
      class: 'INSN_BUDGET',
      level: 'failure',
      title: 'the verifier processes 1001 instructions for program handle_exec; its budget is 1000',
    })
    expect(finding.remedy).toContain(`It is within its budget on ${NEW.id}.`)
  })
})
