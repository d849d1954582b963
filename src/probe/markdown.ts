import {code, details, escapeMarkdown, table} from '../report/markdown.ts'
import {FEATURE_GROUPS, type FeatureGroup, type KernelProbe, type ProbeReport} from './model.ts'
import {
  type Answer,
  answerOf,
  type FeatureRow,
  featureRows,
  GROUP_TITLES,
  helperAnswer,
  isShared,
  kfuncCount,
  wordOf,
} from './table.ts'

/** The most requested features: title, group and name. */
const NOTABLE: readonly [title: string, group: FeatureGroup, name: string][] = [
  ['BTF', 'system', 'btf'],
  ['BTF of modules', 'system', 'module_btf'],
  ['LSMs', 'setting', 'lsm'],
  ['LSM programs take effect', 'attach', 'lsm_effective'],
  ['lockdown', 'setting', 'lockdown'],
  ['JIT', 'system', 'jit'],
  ['unprivileged users', 'system', 'unprivileged'],
  ['BPF token', 'system', 'token'],
  ['kprobes', 'attach', 'kprobe'],
  ['uprobes', 'attach', 'uprobe'],
  ['raw tracepoints', 'attach', 'raw_tracepoint'],
  ['`fentry`, `fexit`', 'attach', 'fentry'],
  ['`fentry.s` of system calls', 'attach', 'fentry.s (system calls)'],
  ['`fmod_ret` of system calls', 'attach', 'fmod_ret (system calls)'],
  ['`fsession`', 'attach', 'fsession'],
  ['`kprobe.multi`', 'attach', 'kprobe.multi'],
  ['`kprobe.session`', 'attach', 'kprobe.session'],
  ['`uprobe.multi`', 'attach', 'uprobe.multi'],
  ['`uprobe.session`', 'attach', 'uprobe.session'],
  ['`freplace`', 'attach', 'freplace'],
  ['`lsm_cgroup`', 'attach', 'lsm_cgroup'],
  ['`cgroup/connect_unix`', 'attach', 'cgroup_unix_connect'],
  ['tcx', 'attach', 'tcx'],
  ['netkit', 'attach', 'netkit'],
  ['netfilter', 'attach', 'netfilter'],
  ['`expected_attach_type`', 'verifier', 'expected_attach_type'],
  ['`SEC("syscall")`', 'attach', 'syscall'],
  ['struct_ops: TCP', 'struct_ops', 'tcp_congestion_ops'],
  ['struct_ops: sched_ext', 'struct_ops', 'sched_ext_ops'],
  ['struct_ops: qdisc', 'struct_ops', 'Qdisc_ops'],
  ['ring buffer', 'map_type', 'ringbuf'],
  ['Bloom filter', 'map_type', 'bloom_filter'],
  ['task storage', 'map_type', 'task_storage'],
  ['user ring buffer', 'map_type', 'user_ringbuf'],
  ['cgroup storage (`cgrp_storage`)', 'map_type', 'cgrp_storage'],
  ['arena', 'map_type', 'arena'],
  ['instruction array', 'map_type', 'insn_array'],
  ['`bpf_loop`', 'helper', 'bpf_loop'],
  ['`bpf_get_func_ip`', 'helper', 'bpf_get_func_ip'],
  ['`bpf_get_attach_cookie`', 'helper', 'bpf_get_attach_cookie'],
  ['`bpf_dynptr_from_mem`', 'helper', 'bpf_dynptr_from_mem'],
  ['calls between functions', 'verifier', 'bpf_to_bpf_calls'],
  ['global variables', 'verifier', 'map_values'],
  ['bounded loops', 'verifier', 'bounded_loops'],
  ['32-bit jumps (`-mcpu=v3`)', 'verifier', 'jmp32'],
  ['spin locks', 'verifier', 'spin_locks'],
  ['timers', 'verifier', 'timers'],
  ['open-coded iterators', 'verifier', 'open_coded_iterators'],
  ['`may_goto`', 'verifier', 'may_goto'],
  ['exceptions', 'verifier', 'exceptions'],
  ['`-mcpu=v4`', 'verifier', 'cpu_v4'],
  ['tail calls in functions', 'verifier', 'tail_calls_in_functions'],
  ['verified instructions', 'limit', 'verified_instructions'],
  ['call frames', 'limit', 'call_frames'],
]

const ICONS = {yes: '✅', no: '❌', unknown: '❔'} as const

/** Groups that are shown in a separate table, or only counted. */
const NOT_LISTED: readonly FeatureGroup[] = ['kfunc', 'helper', 'setting']

/** Renders the features of kernels as a section of a page: a table of the most requested ones, and the rest collapsed. */
export function renderProbeMarkdown({kernels, probedAt}: ProbeReport): string {
  const known = kernels.filter(({features}) => features.length > 0)
  const failed = kernels.filter(({error}) => error !== null)
  return [
    `Tried in guests on ${probedAt.slice(0, 10)}, by loading, creating and attaching; nothing is inferred from a version or a configuration.`,
    ...(failed.length === 0
      ? []
      : [failed.map(({id, error}) => `- ${code(id)}: ${escapeMarkdown(error ?? '')}`).join('\n')]),
    ...(known.length === 0 ? [] : [notableTable(known), kernelTable(known), ...groupBlocks(known), helperBlock(known)]),
  ].join('\n\n')
}

function notableTable(kernels: readonly KernelProbe[]): string {
  const rows = NOTABLE.map(([title, group, name]) => {
    const answers = kernels.map(kernel =>
      group === 'helper' ? helperAnswer(kernel, name) : answerOf(kernel, group, name),
    )
    return [title, ...answers.map(cell)]
  })
  const kfuncs = ['kfuncs', ...kernels.map(kernel => String(kfuncCount(kernel)))]
  return table(['', ...kernels.map(({id}) => heading(id))], [...rows, kfuncs])
}

/** Returns a narrow heading: a column is as wide as a part of the id. */
function heading(id: string): string {
  return escapeMarkdown(id).replaceAll(/[-@]/g, '<br>')
}

function cell(answer: Answer): string {
  if (answer.kind !== 'value') return ICONS[answer.kind]
  return escapeMarkdown(answer.value).replaceAll(',', ', ')
}

function kernelTable(kernels: readonly KernelProbe[]): string {
  const rows = kernels.map(({id, release, packageVersion}) => [
    code(id),
    code(release ?? ''),
    escapeMarkdown(packageVersion ?? ''),
  ])
  return details('Probed kernels', table(['kernel', 'release', 'package'], rows))
}

function groupBlocks(kernels: readonly KernelProbe[]): string[] {
  const rows = featureRows(kernels)
  return FEATURE_GROUPS.filter(group => !NOT_LISTED.includes(group)).flatMap(group => {
    const own = rows.filter(row => row.group === group)
    return own.length === 0 ? [] : [details(`All: ${GROUP_TITLES[group]}`, groupList(own, kernels))]
  })
}

/** Returns lists of features that all or no kernels have, and a line for each other feature. */
function groupList(rows: readonly FeatureRow[], kernels: readonly KernelProbe[]): string {
  const shared = rows.filter(isShared)
  const everywhere = new Map<string, string[]>()
  for (const {name, answers} of shared) {
    const [answer] = answers
    const word = answer === undefined || answer.kind === 'value' ? 'yes' : answer.kind
    const text = answer?.kind === 'value' ? `${code(name)} ${cell(answer)}` : code(name)
    everywhere.set(word, [...(everywhere.get(word) ?? []), text])
  }
  const words = {yes: 'on all', no: 'on none', unknown: 'unknown'} as const
  return [
    ...Object.entries(words).flatMap(([word, title]) => {
      const names = everywhere.get(word)
      return names === undefined ? [] : [`- ${title}: ${names.join(', ')}`]
    }),
    ...rows.filter(row => !isShared(row)).map(row => `- ${code(row.name)}: ${patternOf(row, kernels)}`),
  ].join('\n')
}

function patternOf({answers}: FeatureRow, kernels: readonly KernelProbe[]): string {
  const ids = new Map<string, string[]>()
  for (const [index, answer] of answers.entries())
    ids.set(wordOf(answer), [...(ids.get(wordOf(answer)) ?? []), code(kernels[index]?.id ?? '')])
  return [...ids]
    .filter(([word]) => word !== 'no')
    .map(([word, on]) => `${word === 'yes' ? 'on' : `${escapeMarkdown(word)} on`} ${on.join(', ')}`)
    .join('; ')
}

function helperBlock(kernels: readonly KernelProbe[]): string {
  const programs = [...new Set(kernels.flatMap(({helpers}) => helpers.map(({program}) => program)))]
  const rows = programs.map(program => [
    code(program),
    ...kernels.map(({helpers}) => {
      const own = helpers.find(candidate => candidate.program === program)
      if (own === undefined || own.status === 'no') return ICONS.no
      return own.status === 'yes' ? String(own.names.length) : ICONS.unknown
    }),
  ])
  const body = table(['program type', ...kernels.map(({id}) => heading(id))], rows)
  return details(
    'Number of helpers by program type',
    `${body}\n\n\`bpfcompat kernels probe --json\` prints their names.`,
  )
}
