import type {Fixup} from '../request/fixup.ts'
import type {CgroupLayout} from '../request/kernel.ts'
import type {AttachTarget, VariantGroup} from '../request/program.ts'
import type {Expectation, TestRequest} from '../request/test.ts'
import {PROTOCOL_VERSION} from './protocol.ts'

/** What one guest does, in order. */
export interface GuestPlan {
  modules: readonly {name: string; path: string}[]
  /** Functions of which the host knows what the kernel's symbols say. */
  known?: readonly string[]
  /** Settings of `/proc/sys`, written before the first case. */
  sysctl?: readonly {name: string; value: string}[]
  /** What /sys/fs/cgroup looks like; left out: version 2. */
  cgroup?: CgroupLayout
  /** With the modules loaded the guest waits, so that it can be kept: there are no cases. */
  pauses?: boolean
  cases: readonly GuestCase[]
}

export type GuestCase = ObjectCase | CommandCase | ProbeCase | ExecCase

/** One artifact, taken as deep as its deepest lane asks. Its deadline in the guest is the host's. */
export interface ObjectCase {
  kind: 'object'
  id: number
  /** `trial` only counts what loads. */
  mode: 'load_only' | 'load_attach' | 'trial'
  /** Path of the object in the guest. */
  object: string
  artifact: string
  /** Path of the validator with the libbpf that loads it; null: the guest's PID 1 has it. */
  validator: string | null
  /** Folder of the files that were brought along; null: none. */
  root: string | null
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
  /** BTF of the kernel, in place of its own, and the kernel that it says it is of; null: none. */
  btf: {path: string; release: string | null} | null
  fixups: readonly Fixup[]
  /** Programs that are left out when they do not load. */
  optional: readonly string[]
  variants: readonly VariantGroup[]
  companions: readonly string[]
  attach: readonly {program: string; target: AttachTarget}[]
  targets: readonly TargetObject[]
  /** What its programs depend on is reported, and how the kernel has it. */
  surface: boolean
  /** What else of the kernel is reported with it. */
  asks: readonly {kind: 'function' | 'tracepoint'; name: string}[]
  tests: readonly GuestTest[]
}

/** An object, and what is done with it before it is loaded. */
type ObjectSettings = Pick<
  ObjectCase,
  'object' | 'artifact' | 'fixups' | 'optional' | 'variants' | 'companions' | 'attach'
>

/** An object that is loaded beside that of a case, whose programs are attached to its programs. */
export type TargetObject = ObjectSettings

/** One functional test. Its times are in milliseconds of a guest with KVM until they are stretched. */
export type GuestTest = Pick<TestRequest, 'name' | 'command'> & {
  timeoutMs: number
  expectations: readonly Expectation[]
}

/** The user's own loader. */
export interface CommandCase {
  kind: 'command'
  id: number
  artifact: string
  timeoutMs: number
  command: string
  object: string | null
  binary: string | null
  root: string
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
  /** Absolute paths of the guest: files that are sent when it has ended. */
  results: readonly string[]
}

/** One group of what the kernel can do. */
export interface ProbeCase {
  kind: 'probe'
  id: number
  /** The group: it stands where other cases have their artifact. */
  artifact: ProbeGroup
}

/** A program of the host, whose input and output are the host's. It has the guest for itself. */
export interface ExecCase {
  kind: 'exec'
  id: number
  /** What markers on the console call it. */
  artifact: string
  /** 0: there is no limit. */
  timeoutMs: number
  /** Where it runs, an absolute path of the guest. */
  folder: string
  /** The path of the program, and its arguments. */
  arguments: readonly string[]
  /** `NAME=value`. */
  variables: readonly string[]
  /** Absolute paths of the guest: files and folders that are sent when it has ended. */
  results: readonly string[]
  /** A file of the guest that is its standard input; null: what the host sends. */
  input: string | null
  /** Null: pipes. */
  terminal: TerminalSize | null
  /** Another machine is at the other end of `veth0`. */
  peer: boolean
}

export interface TerminalSize {
  rows: number
  columns: number
}

/** Each has a case of its own: a kernel that dies in one is booted again for the others. */
export const PROBE_GROUPS = [
  'system',
  'programs',
  'maps',
  'struct_ops',
  'iterators',
  'verifier',
  'limits',
  'tracing',
  'hooks',
  'network',
  'helpers',
  'kfuncs',
] as const
export type ProbeGroup = (typeof PROBE_GROUPS)[number]

type Tokens = (string | number)[]

/** The plan as the guest reads it: docs/guest-protocol.md. */
export function renderPlan(plan: GuestPlan): string {
  const lines: Tokens[] = [
    ['plan', PROTOCOL_VERSION],
    ...plan.modules.map(({name, path}): Tokens => ['module', name, path]),
    ...(plan.known ?? []).map((name): Tokens => ['known', name]),
    ...(plan.sysctl ?? []).map(({name, value}): Tokens => ['sysctl', name, `=${value}`]),
    ...(plan.cgroup === undefined || plan.cgroup === 'v2' ? [] : [['cgroup', plan.cgroup]]),
    ...(plan.pauses ? [['pause']] : []),
    ...plan.cases.flatMap(caseLines),
    ['end'],
  ]
  return `${lines.map(tokens => tokens.map(encodeToken).join(' ')).join('\n')}\n`
}

function caseLines(guestCase: GuestCase): Tokens[] {
  switch (guestCase.kind) {
    case 'object':
      return objectLines(guestCase)
    case 'command':
      return commandLines(guestCase)
    case 'probe':
      return [['probe_case', guestCase.id, guestCase.artifact]]
    case 'exec':
      return execLines(guestCase)
  }
}

function objectLines(object: ObjectCase): Tokens[] {
  return [
    ['case', object.id, object.mode, object.object, object.artifact],
    ...(object.root === null ? [] : [['root', object.root]]),
    ...(object.peer ? [['peer']] : []),
    ...(object.validator === null ? [] : [['validator', object.validator]]),
    ...(object.btf === null ? [] : [['btf', object.btf.path, ...options({release: object.btf.release})]]),
    ...(object.surface ? [['surface'], ...object.asks.map(({kind, name}) => ['ask', kind, name])] : []),
    ...settingLines(object),
    ...object.targets.flatMap((target): Tokens[] => [
      ['target', target.artifact, target.object],
      ...settingLines(target),
      ['target_end'],
    ]),
    ...object.tests.flatMap(testLines),
  ]
}

function settingLines({fixups, optional, variants, companions, attach}: ObjectSettings): Tokens[] {
  return [
    ...fixups.map(fixupTokens),
    ...optional.map(program => ['optional', program]),
    ...variants.flatMap(variantLines),
    ...companions.map(program => ['companion', program]),
    ...attach.map(({program, target: {of, ...target}}) => [
      'attach',
      program,
      ...options({...target, artifact: of?.artifact ?? null, target: of?.program ?? null}),
    ]),
  ]
}

function commandLines({id, artifact, timeoutMs, command, object, binary, root, peer, results}: CommandCase): Tokens[] {
  return [
    ['command_case', id, artifact, timeoutMs, command, ...options({object, binary})],
    ['root', root],
    ...(peer ? [['peer']] : []),
    ...results.map(path => ['result', path]),
  ]
}

function execLines({id, artifact, timeoutMs, terminal, input, ...own}: ExecCase): Tokens[] {
  return [
    ['exec_case', id, artifact, timeoutMs, ...options({...terminal, input})],
    ['root', own.folder],
    ...(own.peer ? [['peer']] : []),
    // No token is empty, and an argument may be.
    ...own.arguments.map(argument => ['argument', `=${argument}`]),
    ...own.variables.map(variable => ['variable', variable]),
    ...own.results.map(path => ['result', path]),
  ]
}

function fixupTokens(fixup: Fixup): Tokens {
  const {subject} = fixup
  switch (fixup.kind) {
    case 'max_entries':
    case 'key_size':
    case 'value_size':
    case 'map_flags':
    case 'map_type':
    case 'program_type':
    case 'global':
      return [fixup.kind, subject, fixup.value]
    case 'autocreate':
      return ['autocreate', subject, 'off']
    case 'pinning':
      return ['pinning', subject, 'none']
    case 'optional_map':
      return ['optional_map', subject]
    case 'autoload':
      return ['autoload', subject, fixup.value ? 'on' : 'off']
    case 'struct_ops':
      return ['struct_ops', subject, fixup.member, ...options({program: fixup.program})]
    case 'inner_map':
      return ['inner_map', subject, fixup.type, fixup.keySize, fixup.valueSize, fixup.maxEntries, fixup.mapFlags]
    case 'entry':
      return ['entry', subject, fixup.key, fixup.value]
    case 'inner_entry':
      return ['inner_entry', subject, fixup.outerKey, fixup.key, fixup.value]
  }
}

function variantLines({group, programs}: VariantGroup): Tokens[] {
  return programs.map(({name, helper, symbol, attachTarget, trialLoad}) => [
    'variant',
    group,
    name,
    ...options({helper, symbol, attach_target: attachTarget}),
    ...(trialLoad ? ['trial_load'] : []),
  ])
}

function testLines({name, timeoutMs, command, expectations}: GuestTest): Tokens[] {
  return [
    ['test', name, timeoutMs],
    ...(command === null ? [] : [['test_command', command]]),
    ...expectations.map(expectationTokens),
  ]
}

function expectationTokens(expectation: Expectation): Tokens {
  switch (expectation.kind) {
    case 'events': {
      const {map, min, withinMs, contains} = expectation
      return ['expect_events', map, min, withinMs, ...options({contains})]
    }
    case 'runs':
      return ['expect_runs', expectation.program, expectation.min, expectation.withinMs]
    case 'map': {
      const {map, key, compare, value, withinMs} = expectation
      return ['expect_map', map, key, compare, value, withinMs]
    }
    case 'test_run': {
      const {program, repeat, input} = expectation
      return ['test_run', program, repeat, ...(input === null ? [] : options({[input.kind]: input.bytes}))]
    }
  }
}

/** `name=value` for what is told. */
function options(values: Readonly<Record<string, string | number | null>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
}

/** Percent-encodes every byte that could be taken for a separator. */
function encodeToken(token: string | number): string {
  return String(token).replaceAll(/[^A-Za-z0-9._/:+=-]/gu, character =>
    [...Buffer.from(character, 'utf8')].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
}
