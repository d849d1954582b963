import type {AttachKind, AttachTarget} from '../request/program.ts'
import type {Checking} from './checking.ts'
import type {WrittenAttach} from './written.ts'

const FIELDS = ['symbol', 'category', 'name', 'interface', 'cgroup', 'binary', 'artifact', 'program'] as const
type Field = (typeof FIELDS)[number]

/** The fields that a kind of attach takes. A field that is not written comes from the section. */
interface KindRule {
  takes: readonly Field[]
  /** Two fields that must be set together. */
  together?: readonly [Field, Field]
  /** Required fields: a section cannot express them. */
  needs?: readonly Field[]
}

const KINDS: Readonly<Record<AttachKind, KindRule>> = {
  none: {takes: []},
  tracepoint: {takes: ['category', 'name'], together: ['category', 'name']},
  raw_tracepoint: {takes: ['name']},
  kprobe: {takes: ['symbol']},
  kretprobe: {takes: ['symbol']},
  uprobe: {takes: ['binary', 'symbol']},
  uretprobe: {takes: ['binary', 'symbol']},
  usdt: {takes: ['binary', 'name']},
  fentry: {takes: ['symbol', 'artifact', 'program'], together: ['artifact', 'program']},
  fexit: {takes: ['symbol', 'artifact', 'program'], together: ['artifact', 'program']},
  lsm: {takes: ['symbol']},
  perf_event: {takes: []},
  xdp: {takes: ['interface']},
  tc: {takes: ['interface']},
  tcx: {takes: ['interface']},
  cgroup: {takes: ['cgroup']},
  socket: {takes: []},
  sockmap: {takes: []},
  netns: {takes: []},
  iter: {takes: ['symbol']},
  freplace: {takes: ['artifact', 'program', 'symbol'], needs: ['artifact', 'program']},
}

export const NOT_ATTACHED: AttachTarget = {
  kind: 'none',
  symbol: null,
  category: null,
  name: null,
  interface: null,
  cgroup: null,
  binary: null,
  of: null,
}

/** Returns where a program is attached; null if only its section determines it. */
export function attachTargetOf(written: WrittenAttach, pointer: string, checking: Checking): AttachTarget | null {
  // The original Go implementation of bpfcompat writes `kind: ""`.
  const kind = written.kind === undefined || written.kind === '' ? null : written.kind
  const fields = FIELDS.filter(field => written[field] !== undefined)
  if (kind === null && fields.length === 0) return null
  if (kind === null) checkAnyKind(fields, pointer, checking)
  else checkKind(kind, fields, written, pointer, checking)
  const {symbol = null, category = null, name = null, cgroup = null, binary = null, artifact, program} = written
  const of =
    artifact === undefined || program === undefined
      ? null
      : {artifact, program, place: checking.place(`${pointer}/artifact`)}
  return {kind, symbol, category, name, interface: written.interface ?? null, cgroup, binary, of}
}

function checkKind(
  kind: AttachKind,
  fields: readonly Field[],
  written: WrittenAttach,
  pointer: string,
  checking: Checking,
): void {
  const {takes, together, needs = []} = KINDS[kind]
  for (const field of fields.filter(candidate => !takes.includes(candidate)))
    checking.report(
      `${pointer}/${field}`,
      `\`${field}\` has no effect with \`kind: ${kind}\`, which takes ${listed(takes)}`,
    )
  if (together !== undefined && together.filter(field => fields.includes(field)).length === 1)
    checking.report(
      pointer,
      `\`kind: ${kind}\` needs both ${listed(together)}; set both, or neither to use the section`,
    )
  const missing = needs.filter(field => !fields.includes(field))
  if (missing.length > 0)
    checking.report(pointer, `\`kind: ${kind}\` needs ${listed(missing)}: a section cannot name another program`)
  if (kind === 'usdt' && written.name !== undefined && !/^[^:]+:[^:]+$/.test(written.name))
    checking.report(`${pointer}/name`, `a USDT probe is named \`provider:name\`, not \`${written.name}\``)
}

function checkAnyKind(fields: readonly Field[], pointer: string, checking: Checking): void {
  if (fields.includes('artifact') || fields.includes('program')) {
    checking.report(
      pointer,
      '`kind` is missing; set `freplace` to replace a function of a program, `fentry` or `fexit` to trace one',
    )
    return
  }
  if (Object.values(KINDS).some(({takes}) => fields.every(field => takes.includes(field)))) return
  checking.report(pointer, `no kind of attach takes ${listed(fields)} together; set \`kind\``)
}

function listed(fields: readonly Field[]): string {
  return fields.length === 0 ? 'nothing' : fields.map(field => `\`${field}\``).join(' and ')
}
