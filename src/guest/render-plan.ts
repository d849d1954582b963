import type {Fixup} from '../request/fixup.ts'
import type {VariantGroup} from '../request/program.ts'
import type {Expectation} from '../request/test.ts'
import type {CommandCase, ExecCase, GuestCase, GuestPlan, GuestTest, ObjectCase, ObjectSettings} from './plan.ts'
import {PROTOCOL_VERSION} from './protocol.ts'

type Tokens = (string | number)[]

/** Returns the plan in the format that the guest reads: docs/guest-protocol.md. */
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
    ['root', own.directory],
    ...(own.peer ? [['peer']] : []),
    // An argument may be empty, but a token may not.
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

/** Returns `name=value` for each value that is not null. */
function options(values: Readonly<Record<string, string | number | null>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
}

/** Percent-encodes every byte that could be mistaken for a separator. */
function encodeToken(token: string | number): string {
  return String(token).replaceAll(/[^A-Za-z0-9._/:+=-]/gu, character =>
    [...Buffer.from(character, 'utf8')].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
}
