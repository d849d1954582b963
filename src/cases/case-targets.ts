import type {GuestRecord, RecordOf} from '../guest/record-shapes.ts'
import {KERNEL_TARGET_KINDS, type KernelTarget, type KernelTargetKind} from '../model/kernel-target.ts'
import {all, known} from './records.ts'

/** Longest symbol name: KSYM_NAME_LEN of include/linux/kallsyms.h, plus a category before it. */
const MAX_NAME = 600

/** Returns the kernel's answers about names that failed programs and the object refer to. */
export function kernelTargets(records: readonly GuestRecord[]): KernelTarget[] {
  return all(records, 'target').flatMap(record => {
    const kind = KERNEL_TARGET_KINDS.find(candidate => candidate === record.kind)
    return kind === undefined || record.name.length > MAX_NAME ? [] : [kernelTarget(record, kind)]
  })
}

function kernelTarget(record: RecordOf<'target'>, kind: KernelTargetKind): KernelTarget {
  const traceable = new Set(words(record.traceable_siblings))
  return {
    program: record.program,
    kind,
    name: record.name,
    symbols: record.symbols,
    module: record.module,
    traceable: known(record.traceable),
    blacklisted: answer(record.blacklisted),
    errorInjection: answer(record.error_injection),
    overrides: record.overrides,
    btf: record.btf,
    moduleBtf: record.module_btf,
    siblings: words(record.siblings).map(name => ({name, traceable: traceable.has(name)})),
    category: record.category,
    btfTrace: record.btf_trace,
    config: Object.fromEntries(
      words(record.config).flatMap(word => {
        const [option, value] = word.split('=')
        return option === undefined || value === undefined ? [] : [[option, value]]
      }),
    ),
    packagedIn: null,
  }
}

/** Returns a yes or no; null for -1, which means that the kernel has no such list. */
function answer(value: number): boolean | null {
  return value < 0 ? null : value > 0
}

function words(text: string): string[] {
  return text.split(' ').filter(word => word !== '')
}
