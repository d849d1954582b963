import {FEATURE_GROUPS, type FeatureGroup, type KernelProbe} from './model.ts'

/** What a kernel says to one feature: a value where that is what counts, else whether it has it. */
export type Answer = {kind: 'yes' | 'no' | 'unknown'} | {kind: 'value'; value: string}

/** One feature over all kernels, in their order. */
export interface FeatureRow {
  group: FeatureGroup
  name: string
  answers: Answer[]
}

/** Titles of the groups, in the order they are shown. */
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

/** Every feature that a kernel told of, group by group. */
export function featureRows(kernels: readonly KernelProbe[]): FeatureRow[] {
  return FEATURE_GROUPS.flatMap(group => {
    const names = new Set(
      kernels.flatMap(({features}) => features.filter(feature => feature.group === group).map(({name}) => name)),
    )
    return [...names].map(name => ({group, name, answers: kernels.map(kernel => answerOf(kernel, group, name))}))
  })
}

/** What a kernel does not tell of it does not have, where it was asked to the end. */
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

/** Whether programs of any kind may call a helper. */
export function helperAnswer(kernel: KernelProbe, name: string): Answer {
  if (kernel.helpers.some(({names}) => names.includes(name))) return {kind: 'yes'}
  return {kind: kernel.helpers.length === 0 || kernel.incomplete.includes('helper') ? 'unknown' : 'no'}
}

export function wordOf(answer: Answer): string {
  return answer.kind === 'value' ? answer.value : answer.kind
}

/** Whether all kernels say the same. */
export function isShared({answers}: FeatureRow): boolean {
  return new Set(answers.map(wordOf)).size === 1
}

/** How many kfuncs were found: they are too many to be shown one by one. */
export function kfuncCount({features}: KernelProbe): number {
  return features.filter(({group, status}) => group === 'kfunc' && status === 'yes').length
}
