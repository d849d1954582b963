import {type Artifact, isTakeable} from '../artifact/artifact.ts'
import type {OptionalModule} from '../kernels/model/module-request.ts'
import {atLeast} from '../plan/release.ts'

/** Since 6.6 a tc program is attached without a qdisc (`BPF_TCX_INGRESS`, kernel/bpf/tcx.c), which no kernel has as a module. */
const TCX_SINCE = [6, 6] as const

const SCH_INGRESS = {name: 'sch_ingress', option: 'CONFIG_NET_SCH_INGRESS'}
const CLS_BPF = {name: 'cls_bpf', option: 'CONFIG_NET_CLS_BPF'}
const ACT_BPF = {name: 'act_bpf', option: 'CONFIG_NET_ACT_BPF'}
const VETH = {name: 'veth', option: 'CONFIG_VETH'}

/** Sections of programs that are attached to a qdisc (libbpf, `section_defs`); those of `tcx` never are. */
const CLASSIFIER = /^\??(?:tc|classifier|sched_cls)(?:\/|$)/
const ACTION = /^\??action(?:\/|$)/
/** Sections of programs that are attached to a device whose driver runs XDP; those of a CPU map are in a map alone. */
const XDP = /^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/

/**
 * The modules without which a kernel could not attach these artifacts, from the sections and types of their programs and
 * from where the manifest attaches them. A kernel that has one built in, or not at all, needs no file for it.
 *
 * @param release of the kernel
 */
export function neededModules(artifacts: readonly Artifact[], release: string): OptionalModule[] {
  const all = artifacts.filter(isTakeable).flatMap(artifact => [artifact, ...attachedTargets(artifact)])
  return [...new Set(all.flatMap(artifact => modulesOf(artifact, release)))]
}

/** A target is attached where tests want what is attached to it to run. */
function attachedTargets({targets, request: {lanes}}: Artifact): readonly Artifact[] {
  return lanes.some(({mode}) => mode === 'behavior') ? targets : []
}

function modulesOf({request, object}: Artifact, release: string): OptionalModule[] {
  const {lanes, programs, fixups} = request
  const modes = lanes.map(({mode}) => mode)
  if (modes.every(mode => mode === 'load_only')) return []
  const sections = object?.programSections ?? []
  const types = fixups.flatMap(fixup => (fixup.kind === 'program_type' ? [fixup.value] : []))
  const targets = programs.flatMap(({attach}) => (attach === null ? [] : [attach]))
  const isClassifier = types.includes('sched_cls') || sections.some(section => CLASSIFIER.test(section))
  const isAction = types.includes('sched_act') || sections.some(section => ACTION.test(section))
  const isXdp = types.includes('xdp') || sections.some(section => XDP.test(section))
  // A loader of the user's own may still take the way through a qdisc where there is another.
  const takesQdisc = !atLeast(release, TCX_SINCE) || modes.includes('command')
  return [
    ...((isClassifier && takesQdisc) || targets.some(({kind}) => kind === 'tc') ? [SCH_INGRESS, CLS_BPF] : []),
    ...(isAction ? [ACT_BPF] : []),
    ...(isXdp || request.network === 'veth' || targets.some(({interface: name}) => name?.startsWith('veth'))
      ? [VETH]
      : []),
  ]
}
