import type {GuestRecord} from '../guest/record-shapes.ts'
import {helperName} from '../model/bpf-helpers.ts'
import type {VariantCandidate, VariantResult} from '../model/case.ts'
import {all} from './records.ts'

/** Returns the chosen program of each group, in the order of the manifest. */
export function variantResults(records: readonly GuestRecord[]): VariantResult[] {
  const groups = new Map<string, VariantCandidate[]>()
  for (const {group, program, status, message} of all(records, 'variant')) {
    const candidates = groups.get(group) ?? []
    groups.set(group, candidates)
    candidates.push({program, status: variantStatus(status), reason: message === '' ? null : named(message)})
  }
  return [...groups].map(([group, candidates]) => ({
    group,
    chosen: candidates.find(({status}) => status === 'chosen')?.program ?? null,
    candidates,
  }))
}

/** Replaces the number of a helper with its name: the guest knows only numbers. */
function named(reason: string): string {
  return reason.replace(/\bhelper (\d+)\b/, (words, number) => helperName(Number(number)) ?? words)
}

function variantStatus(status: string): VariantCandidate['status'] {
  return status === 'chosen' || status === 'passed_over' ? status : 'unsupported'
}
