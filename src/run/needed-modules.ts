import {type Artifact, isTakeable} from '../artifact/artifact.ts'
import type {OptionalModule} from '../kernels/model/module-request.ts'
import {atLeast, type KernelSeries} from '../model/kernel-version.ts'

/** Since 6.6 tc programs attach without a qdisc (`BPF_TCX_INGRESS`, kernel/bpf/tcx.c), which is never a module. */
const TCX_SINCE: KernelSeries = [6, 6]

const SCH_INGRESS = {name: 'sch_ingress', option: 'CONFIG_NET_SCH_INGRESS'}
const CLS_BPF = {name: 'cls_bpf', option: 'CONFIG_NET_CLS_BPF'}
const ACT_BPF = {name: 'act_bpf', option: 'CONFIG_NET_ACT_BPF'}
const VETH = {name: 'veth', option: 'CONFIG_VETH'}

/** Modules for network programs whose sections are not known: tests of a project, and the probe of a kernel. */
export const NETWORK_MODULES: readonly OptionalModule[] = [VETH, SCH_INGRESS, CLS_BPF]

/** Sections of programs that attach to a qdisc (libbpf, `section_defs`); `tcx` programs never do. */
const CLASSIFIER = /^\??(?:tc|classifier|sched_cls)(?:\/|$)/
const ACTION = /^\??action(?:\/|$)/
/** Sections of programs that attach to a device with native XDP; programs for a CPU map are only stored in a map. */
const XDP = /^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/

/**
 * Returns the modules that a kernel needs to attach these artifacts, based on the sections and types of their programs and the
 * attach targets in the manifest. No file is needed for a module that is built in or does not exist.
 *
 * @param release release of the kernel
 */
export function neededModules(artifacts: readonly Artifact[], release: string): OptionalModule[] {
  const all = artifacts.filter(isTakeable).flatMap(artifact => [artifact, ...attachedTargets(artifact)])
  return [...new Set(all.flatMap(artifact => modulesOf(artifact, release)))]
}

/** Returns the targets that are attached: tests need them, so that the programs attached to them run. */
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
  // The user's own loader may still use a qdisc on newer kernels.
  const takesQdisc = !atLeast(release, TCX_SINCE) || modes.includes('command')
  return [
    ...((isClassifier && takesQdisc) || targets.some(({kind}) => kind === 'tc') ? [SCH_INGRESS, CLS_BPF] : []),
    ...(isAction ? [ACT_BPF] : []),
    ...(isXdp || request.network === 'veth' || targets.some(({interface: name}) => name?.startsWith('veth'))
      ? [VETH]
      : []),
  ]
}
