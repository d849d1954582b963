import type {
  FieldState,
  FunctionState,
  Parameter,
  Prototype,
  RecordField,
  TypeWords,
} from '../../src/model/name-states.ts'
import type {SourceLine} from '../../src/model/place.ts'
import type {ContextRead, Extern, NotFollowed, ProgramSurface, Relocation} from '../../src/model/program-surface.ts'
import type {SurfaceDifference} from '../../src/model/surface.ts'

/** Builders of surfaces: by default, of a kprobe that reads nothing, on one kernel. */

const KERNELS = ['debian-12-6.1']

export function aProgramSurface(overrides: Partial<ProgramSurface> = {}): ProgramSurface {
  return {
    artifact: 'probe',
    program: 'handle_exec',
    way: 'kprobe',
    hook: {kind: 'function', name: 'do_thing'},
    kernels: KERNELS,
    calledBy: [],
    source: null,
    reads: [],
    notFollowed: [],
    relocations: [],
    externs: [],
    runs: [],
    ...overrides,
  }
}

export function aRead(overrides: Partial<ContextRead> = {}): ContextRead {
  return {via: 'load', offset: 0, size: 8, member: null, source: null, kernels: KERNELS, ...overrides}
}

export function aPlaceNotFollowed(overrides: Partial<NotFollowed> = {}): NotFollowed {
  return {why: 'offset', map: null, source: null, kernels: KERNELS, ...overrides}
}

/** A weak kfunc that exists. */
export function anExtern(overrides: Partial<Extern> = {}): Extern {
  return {
    kind: 'kfunc',
    name: 'bpf_thing',
    weak: true,
    reached: true,
    resolved: true,
    source: null,
    kernels: KERNELS,
    ...overrides,
  }
}

export function aRelocation(overrides: Partial<Relocation> = {}): Relocation {
  return {
    kind: 'field_offset',
    root: 'task_struct',
    path: 'pid',
    flavor: false,
    loads: true,
    reached: true,
    argument: null,
    local: null,
    source: null,
    kernels: KERNELS,
    ...overrides,
  }
}

export function aFunction(overrides: Partial<FunctionState> = {}): FunctionState {
  return {symbols: 1, module: null, siblings: [], callers: null, prototype: null, ...overrides}
}

/** Parses `struct sock *sk, int flags`; "" means no parameters. */
export function aPrototype(parameters: string, returns = 'int'): Prototype {
  return {parameters: parameters === '' ? [] : parameters.split(', ').map(aParameter), returns: aType(returns)}
}

function aParameter(declaration: string): Parameter {
  const [, words = '', name = ''] = /^(.*?)(\w+)$/.exec(declaration) ?? []
  return {name, ...aType(words.trim())}
}

/** The common shapes of native/elf/btf_words.h. */
export function aType(words: string): TypeWords {
  const shapes: Readonly<Record<string, string>> = {
    bool: 'bool',
    int: 's32',
    'unsigned int': 'u32',
    pid_t: 's32',
    long: 's64',
    'unsigned long': 'u64',
    u64: 'u64',
    'union kernfs_node_id': 'union kernfs_node_id:64',
    void: 'void',
  }
  return {words, shape: shapes[words] ?? `*${/^struct (\w+) \*$/.exec(words)?.[1] ?? ''}`}
}

/** @param offset in bytes, like the size */
export function aField(words: string, offset: number, size: number): FieldState {
  return {...aType(words), offset: 8 * offset, size: 8 * size, bitfield: false}
}

/** @param declaration `pid_t child_pid` */
export function aRecordField(declaration: string, offset: number, size: number): RecordField {
  const [, type = '', name = ''] = /^(.*) (\w+)$/.exec(declaration) ?? []
  return {name, type, offset, size, signed: true}
}

export function aLine(line: number, text: string, file = 'src/net.bpf.c'): SourceLine {
  return {file, path: file, line, column: 5, text: `\t${text}`}
}

/** One difference of each kind. */
export function aSurfaceDifference(kind: SurfaceDifference['what']['kind']): SurfaceDifference {
  const what = {
    argument: {kind: 'argument', index: 1},
    return: {kind: 'return'},
    record: {kind: 'record', field: 'pid', offset: 8},
    field: {kind: 'field'},
    hook: {kind: 'hook'},
  } as const
  return {
    class: 'HOOK_ARGUMENT_CHANGED',
    artifact: 'probe',
    program: 'handle_exec',
    way: 'kprobe',
    name: 'do_thing',
    what: what[kind],
    expected: kind === 'hook' ? null : {words: 'int flags', by: 'baseline', kernel: 'debian-12-6.1 (baseline)'},
    kernels: KERNELS,
    states: [{words: 'struct sock *sk', kernels: KERNELS}],
    source: aLine(12, 'flags = ctx->di;'),
  }
}
