import type {GuestRecord} from '../guest/record-shapes.ts'
import type {CaseResult, LeftoverResult, LoadResult} from '../model/case.ts'
import {errnoOf} from '../model/errno.ts'
import {type CaseFacts, judgeLanes} from '../results/judge.ts'
import {unknownNames} from '../results/names.ts'
import {oneLine} from '../text/clean.ts'
import {btfResults} from './case-btf.ts'
import {commandCaseResult} from './case-command.ts'
import {fixupResults} from './case-fixups.ts'
import type {CaseInput} from './case-input.ts'
import {mapResults} from './case-maps.ts'
import {programResults} from './case-programs.ts'
import {kernelTargets} from './case-targets.ts'
import {testResults} from './case-tests.ts'
import {variantResults} from './case-variants.ts'
import {all, first} from './records.ts'
import {reportedTests} from './reported-tests.ts'

/** Turns the records of one case into its result. */
export function caseResult(input: CaseInput): CaseResult {
  const records = input.outcome?.records ?? []
  const both = [...records, ...(input.commandOutcome?.records ?? [])]
  const exits = all(both, 'case_exit')
  const libbpf = input.log({kind: 'libbpf', pass: 'whole', subject: null})
  const programs = programResults(records, input)
  const maps = mapResults(records, input.request)
  const ignored = all(records, 'ignored').map(({section, variable}) => ({section, name: variable}))
  const facts = {
    load: loadResult(records),
    programs,
    maps,
    unknownNames: unknownNames(input.request, programs, maps, ignored),
    fixups: [...btfResults(records, input), ...fixupResults(records, input.request.fixups)],
    ignored,
    libbpf: libbpfOf(records, input),
    tests: testResults(records, programs, input),
    ...reportedTests(input),
    command: commandCaseResult(input),
    interruption: input.outcome?.interruption ?? null,
    commandInterruption: input.commandOutcome?.interruption ?? null,
    obstacle: input.obstacle,
    unsuited: input.unsuited,
  } satisfies CaseFacts
  return {
    artifact: input.artifact,
    kernel: input.kernel,
    lanes: judgeLanes(facts, input.request, input.kernelRequired),
    unsuited: input.unsuited?.why ?? null,
    libbpf: facts.libbpf,
    load: facts.load,
    programs: facts.programs,
    maps,
    ignored: facts.ignored,
    fixups: facts.fixups,
    variants: variantResults(records),
    tests: facts.tests,
    reported: facts.reported,
    command: facts.command,
    leftovers: leftovers(both),
    unknownNames: facts.unknownNames,
    durationMs: exits.length === 0 ? null : exits.reduce((sum, {usec}) => sum + usec, 0) / 1000,
    maxRssKib: exits.length === 0 ? null : Math.max(...exits.map(exit => exit.maxrss_kb)),
    interruption: facts.interruption ?? facts.commandInterruption,
    libbpfLog: libbpf?.path ?? null,
    libbpfTail: libbpf?.tail ?? '',
    targets: kernelTargets(records),
    kernelWarnings: [...(input.outcome?.warnings ?? []), ...(input.commandOutcome?.warnings ?? [])],
  }
}

/** Returns the result of the load. An object that libbpf cannot open counts as not loaded. */
function loadResult(records: readonly GuestRecord[]): LoadResult | null {
  const open = first(records, 'open')
  if (open !== undefined && open.errno !== 0)
    return {
      verdict: 'fail',
      errno: errnoOf(open.errno),
      message: open.message,
      map: null,
      program: null,
      btfRefused: null,
    }
  const load = first(records, 'load')
  if (load === undefined) return null
  const {errno, message, map, program} = load
  return {
    verdict: errno === 0 ? 'pass' : 'fail',
    errno: errnoOf(errno),
    message,
    map,
    program,
    btfRefused: load.btf_errno === 0 ? null : load.btf_message || (errnoOf(load.btf_errno)?.name ?? 'no reason given'),
  }
}

/** Returns the libbpf version reported by the guest: that of the validator that ran the case, else of PID 1. */
function libbpfOf(records: readonly GuestRecord[], {pidOneLibbpf}: CaseInput): string | null {
  if (first(records, 'open') === undefined) return null
  const version = first(records, 'validator')?.libbpf ?? pidOneLibbpf
  return version === null ? null : oneLine(version.replace(/^v/, ''), 20)
}

function leftovers(records: readonly GuestRecord[]): LeftoverResult[] {
  return all(records, 'leftover').flatMap(({kind, name}) => (isLeftoverKind(kind) ? [{kind, name}] : []))
}

function isLeftoverKind(kind: string): kind is LeftoverResult['kind'] {
  return kind === 'pin' || kind === 'process' || kind === 'link' || kind === 'program'
}
