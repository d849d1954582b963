import {FEATURE_GROUPS, type FeatureGroup, type KernelProbe} from './model.ts'

/** A kernel's answer about one feature: its value for limits and settings, else whether it exists. */
export type Answer = {kind: 'yes' | 'no' | 'unknown'} | {kind: 'value'; value: string}

/** One feature on all kernels, in their order. */
export interface FeatureRow {
  group: FeatureGroup
  name: string
  answers: Answer[]
}

/** Titles of the groups, in display order. */
export const GROUP_TITLES: Record<FeatureGroup, string> = {
  program_type: 'program types',
  attach: 'attached',
  map_type: 'map types',
  verifier: 'verifier',
  limit: 'limits',
  struct_ops: 'struct_ops',
  iterator: 'iterators',
  system: 'system',
  setting: 'settings',
  kfunc: 'kfuncs',
  helper: 'helpers',
}

/** Returns every feature that a kernel reported, by group. */
export function featureRows(kernels: readonly KernelProbe[]): FeatureRow[] {
  return FEATURE_GROUPS.flatMap(group => {
    const names = new Set(
      kernels.flatMap(({features}) => features.filter(feature => feature.group === group).map(({name}) => name)),
    )
    return [...names].map(name => ({group, name, answers: kernels.map(kernel => answerOf(kernel, group, name))}))
  })
}

/** Returns the answer about a feature. A kernel does not have a feature that it did not report, if its group was completely tried. */
export function answerOf(kernel: KernelProbe, group: FeatureGroup, name: string): Answer {
  const feature = kernel.features.find(candidate => candidate.group === group && candidate.name === name)
  if (feature === undefined)
    return {
      kind:
        kernel.error !== null && (kernel.incomplete.length === 0 || kernel.incomplete.includes(group))
          ? 'unknown'
          : 'no',
    }
  if (feature.status === 'yes' && (group === 'limit' || group === 'setting'))
    return {kind: 'value', value: /\[(\w+)\]/.exec(feature.detail)?.[1] ?? feature.detail}
  return {kind: feature.status}
}

/** Returns whether programs of any type may call a helper. */
export function helperAnswer(kernel: KernelProbe, name: string): Answer {
  if (kernel.helpers.some(({names}) => names.includes(name))) return {kind: 'yes'}
  return {kind: kernel.helpers.length === 0 || kernel.incomplete.includes('helper') ? 'unknown' : 'no'}
}

/** Returns the text of a cell: a value, or `yes`, `no` or `unknown`. */
export function wordOf(answer: Answer): string {
  return answer.kind === 'value' ? answer.value : answer.kind
}

/** Reports whether all kernels have the same answer. */
export function isShared({answers}: FeatureRow): boolean {
  return new Set(answers.map(wordOf)).size === 1
}

/** Returns the number of kfuncs: there are too many to list them. */
export function kfuncCount({features}: KernelProbe): number {
  return features.filter(({group, status}) => group === 'kfunc' && status === 'yes').length
}
