/** The guest's records: docs/guest-protocol.md. They come from a hostile place and are checked before anything sees them. */

export const PROTOCOL_VERSION = 2

/** Longest line that is read. A longer one is dropped whole, however long it is. */
export const MAX_RECORD_BYTES = 64 * 1024

/** The fields of each record and what they hold; a `?` stands for "or null". The types below are made of it. */
const SHAPES = {
  hello: {
    protocol: 'number',
    release: 'string',
    version: 'string',
    machine: 'string',
    cpus: 'number',
    libbpf: 'string',
    btf: 'boolean',
    lsm: 'string?',
    lockdown: 'string?',
    uptime_ms: 'number',
  },
  module: {name: 'string', errno: 'number'},
  sysctl: {name: 'string', errno: 'number', value: 'string?'},
  cgroup: {controllers: 'string'},
  case_start: {case: 'number'},
  peer_refused: {case: 'number', errno: 'number', message: 'string'},
  validator: {case: 'number', libbpf: 'string'},
  open: {case: 'number', errno: 'number', message: 'string?'},
  map: {
    case: 'number',
    name: 'string',
    map_type: 'string',
    type_id: 'number',
    key_size: 'number',
    value_size: 'number',
    max_entries: 'number',
    flags: 'number',
    inner: 'boolean',
  },
  program: {
    case: 'number',
    name: 'string',
    section: 'string',
    prog_type: 'string',
    autoload: 'boolean',
    insns: 'number',
  },
  ignored: {case: 'number', section: 'string', variable: 'string'},
  fixup: {
    case: 'number',
    index: 'number',
    subject: 'string',
    status: 'string',
    errno: 'number',
    number: 'number',
    message: 'string',
  },
  btf: {case: 'number', errno: 'number', message: 'string'},
  map_refused: {
    case: 'number',
    map: 'string',
    inner: 'boolean',
    errno: 'number',
    message: 'string',
    map_type: 'string',
    key_size: 'number',
    value_size: 'number',
    max_entries: 'number',
    flags: 'number',
    extra: 'number',
    btf: 'string',
  },
  map_trial: {
    case: 'number',
    map: 'string',
    base: 'string',
    property: 'string',
    value: 'number',
    errno: 'number',
    limit: 'number',
  },
  map_off: {case: 'number', map: 'string', needs: 'string?'},
  unused: {case: 'number', program: 'string'},
  variant: {case: 'number', group: 'string', program: 'string', status: 'string', message: 'string'},
  dropped: {case: 'number', program: 'string', errno: 'number', message: 'string', map: 'string?'},
  load: {
    case: 'number',
    errno: 'number',
    message: 'string?',
    map: 'string?',
    program: 'string?',
    usec: 'number',
    btf_errno: 'number',
    btf_message: 'string',
  },
  program_load: {
    case: 'number',
    program: 'string',
    pass: 'string',
    errno: 'number',
    message: 'string?',
    usec: 'number',
    insns_processed: 'number',
    states_total: 'number',
    states_peak: 'number',
    stack_depth: 'number',
    insns_limit: 'number',
    xlated_bytes: 'number',
    jited_bytes: 'number',
    reached_kernel: 'boolean',
    map: 'string?',
    line: 'line?',
  },
  lack: {case: 'number', program: 'string', what: 'string', errno: 'number', line: 'line?'},
  attach: {
    case: 'number',
    program: 'string',
    status: 'string',
    errno: 'number',
    message: 'string?',
    target: 'string',
  },
  target: {
    case: 'number',
    program: 'string?',
    kind: 'string',
    name: 'string',
    symbols: 'number',
    module: 'string?',
    traceable: 'number',
    blacklisted: 'number',
    error_injection: 'number',
    overrides: 'boolean',
    btf: 'string?',
    module_btf: 'boolean',
    siblings: 'string',
    traceable_siblings: 'string',
    category: 'string?',
    btf_trace: 'boolean',
    config: 'string',
  },
  surface: {
    case: 'number',
    program: 'string',
    how: 'string?',
    kind: 'string?',
    name: 'string?',
    read: 'boolean',
    line: 'line?',
  },
  read: {
    case: 'number',
    program: 'string',
    via: 'string',
    offset: 'number',
    size: 'number',
    member: 'string?',
    line: 'line?',
  },
  unfollowed: {case: 'number', program: 'string', why: 'string', map: 'string?', line: 'line?'},
  extern: {
    case: 'number',
    program: 'string',
    kind: 'string',
    name: 'string',
    weak: 'boolean',
    reached: 'boolean',
    resolved: 'boolean',
    line: 'line?',
  },
  relocation: {
    case: 'number',
    program: 'string',
    kind: 'string',
    root: 'string',
    path: 'string',
    flavor: 'boolean',
    loads: 'boolean',
    reached: 'boolean',
    argument: 'number',
    words: 'string',
    shape: 'string',
    offset: 'number',
    size: 'number',
    bitfield: 'boolean',
    line: 'line?',
  },
  program_lines: {case: 'number', program: 'string', lines: 'number', removed: 'number'},
  removed_lines: {
    case: 'number',
    program: 'string',
    file: 'string?',
    first: 'number',
    last: 'number',
    lines: 'number',
    text: 'string?',
  },
  program_runs: {case: 'number', program: 'string', count: 'number', nsec: 'number'},
  run_time_unit: {case: 'number', insns: 'number', nsec: 'number', empty_nsec: 'number'},
  tail_call: {case: 'number', map: 'string', key: 'number', program: 'string'},
  kernel_function: {
    case: 'number',
    name: 'string',
    known: 'boolean',
    symbols: 'number',
    module: 'string?',
    siblings: 'string',
    btf: 'string?',
    params: 'string',
    cut: 'boolean',
    returns: 'string',
    returns_shape: 'string',
  },
  kernel_raw_tracepoint: {
    case: 'number',
    name: 'string',
    found: 'boolean',
    btf: 'string?',
    params: 'string',
    cut: 'boolean',
    returns: 'string',
    returns_shape: 'string',
  },
  kernel_tracepoint: {case: 'number', name: 'string', category: 'string?', fields: 'string', cut: 'boolean'},
  kernel_field: {
    case: 'number',
    root: 'string',
    path: 'string',
    found: 'boolean',
    words: 'string',
    shape: 'string',
    offset: 'number',
    size: 'number',
    bitfield: 'boolean',
  },
  kernel_enumerator: {case: 'number', root: 'string', path: 'string', found: 'boolean', value: 'string'},
  kernel_kfunc: {
    case: 'number',
    name: 'string',
    known: 'boolean',
    registered: 'number',
    flags: 'number',
    btf: 'string?',
    params: 'string',
    cut: 'boolean',
    returns: 'string',
    returns_shape: 'string',
  },
  kernel_symbol: {
    case: 'number',
    name: 'string',
    known: 'boolean',
    symbols: 'number',
    module: 'string?',
    words: 'string',
    shape: 'string',
  },
  kernel_config: {case: 'number', name: 'string', readable: 'boolean', value: 'string'},
  kernel_type: {case: 'number', root: 'string', found: 'boolean', size: 'number'},
  test_start: {case: 'number', test: 'number'},
  command: {
    case: 'number',
    test: 'number',
    code: 'number',
    signal: 'number',
    timed_out: 'boolean',
    usec: 'number',
    stdout_bytes: 'number',
    stderr_bytes: 'number',
    cut: 'boolean',
  },
  events: {
    case: 'number',
    test: 'number',
    index: 'number',
    count: 'number',
    matched: 'number',
    lost: 'number',
    errno: 'number',
    message: 'string',
    sample: 'string?',
  },
  runs: {case: 'number', test: 'number', index: 'number', count: 'number', errno: 'number', message: 'string'},
  map_value: {
    case: 'number',
    test: 'number',
    index: 'number',
    met: 'boolean',
    errno: 'number',
    message: 'string',
    value: 'string?',
  },
  test_run: {
    case: 'number',
    test: 'number',
    index: 'number',
    program: 'string',
    errno: 'number',
    message: 'string',
    retval: 'number',
    nsec: 'number',
    lost_nsec: 'number',
    data_out_bytes: 'number',
    data_out: 'string?',
  },
  test_end: {case: 'number', test: 'number'},
  feature: {case: 'number', group: 'string', name: 'string', status: 'string', errno: 'number', detail: 'string'},
  helpers: {case: 'number', program: 'string', status: 'string', count: 'number', bits: 'string'},
  output: {case: 'number', stream: 'string', data: 'string'},
  taken: {case: 'number', bytes: 'number'},
  exec: {
    case: 'number',
    code: 'number',
    signal: 'number',
    timed_out: 'boolean',
    usec: 'number',
    oom_kills: 'number',
  },
  result: {case: 'number', path: 'string', errno: 'number'},
  leftover: {case: 'number', kind: 'string', name: 'string'},
  log: {
    case: 'number',
    kind: 'string',
    pass: 'string',
    subject: 'string?',
    part: 'number',
    last: 'boolean',
    data: 'string',
  },
  case_end: {case: 'number'},
  case_exit: {case: 'number', code: 'number', signal: 'number', usec: 'number', maxrss_kb: 'number'},
  fatal: {message: 'string'},
  paused: {},
  end: {cases: 'number'},
} as const

/** The source line of a rejected instruction. */
export interface RecordLine {
  insn: number
  file: string
  line: number
  column: number
  text: string
}

interface FieldTypes {
  number: number
  string: string
  boolean: boolean
  'string?': string | null
  'line?': RecordLine | null
}

type Shapes = typeof SHAPES
export type RecordType = keyof Shapes
/** A record of one type. */
export type RecordOf<T extends RecordType> = {type: T} & {
  [Field in keyof Shapes[T]]: Shapes[T][Field] extends keyof FieldTypes ? FieldTypes[Shapes[T][Field]] : never
}
export type GuestRecord = {[T in RecordType]: RecordOf<T>}[RecordType]

/**
 * Decodes one line.
 *
 * @returns undefined when it is no record: not JSON, an unknown type, a field that is missing or of another kind
 */
export function decodeRecord(line: string): GuestRecord | undefined {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null) return undefined
  const fields = value as Record<string, unknown>
  if (typeof fields.type !== 'string' || !Object.hasOwn(SHAPES, fields.type)) return undefined
  const shape = SHAPES[fields.type as RecordType]
  return Object.entries(shape).every(([name, kind]) => holds(kind, fields[name])) ? (value as GuestRecord) : undefined
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function holds(kind: keyof FieldTypes, value: unknown): boolean {
  switch (kind) {
    case 'number':
      return Number.isSafeInteger(value)
    case 'string':
    case 'boolean':
      return typeof value === kind
    case 'string?':
      return value === null || typeof value === 'string'
    case 'line?':
      return value === null || isLine(value)
  }
}

function isLine(value: unknown): value is RecordLine {
  if (typeof value !== 'object' || value === null) return false
  const {insn, file, line, column, text} = value as Record<string, unknown>
  return [insn, line, column].every(Number.isSafeInteger) && typeof file === 'string' && typeof text === 'string'
}

/**
 * Splits a byte stream into lines of bounded length. Memory stays below one line however long the guest's line is.
 *
 * @param onLine each line without its end; invalid UTF-8 becomes U+FFFD
 * @param onOverlong called once for each line that was dropped for its length
 */
export function lineSplitter(
  limit: number,
  onLine: (line: string) => void,
  onOverlong: () => void,
): (chunk: Buffer) => void {
  let pending: Buffer[] = []
  let length = 0
  let dropping = false
  return chunk => {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end))
      if (!dropping) onLine(Buffer.concat(pending).toString('utf8'))
      pending = []
      length = 0
      dropping = false
      start = end + 1
    }
    take(chunk.subarray(start))
  }

  function take(part: Buffer): void {
    if (dropping) return
    length += part.length
    if (length > limit) {
      dropping = true
      pending = []
      onOverlong()
    } else if (part.length > 0) {
      pending.push(part)
    }
  }
}
