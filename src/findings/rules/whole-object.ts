import type {CaseContext} from '../model/context.ts'
import type {Rule} from '../model/rule.ts'

/** A load that failed as a whole, without a map or a program to blame. Words: `{errno}`. */
export type WholeObjectRule = Rule<{context: CaseContext; eachLoadsAlone: boolean}>

export const WHOLE_OBJECT_RULES: readonly WholeObjectRule[] = [
  {
    kind: 'programs that depend on each other',
    class: 'UNKNOWN',
    probe: ({eachLoadsAlone}) => eachLoadsAlone,
    title: 'the object does not load as a whole ({errno})',
    remedy:
      'Read the log: the programs depend on each other (a prog array that the object fills, struct_ops), or together need more memory than the guest has.',
  },
  {
    kind: 'object that cannot be opened',
    class: 'INVALID_OBJECT',
    probe: ({context: {result}}) => result.maps.length === 0 && result.programs.length === 0,
    title: 'libbpf cannot open the object: {errno}',
    remedy:
      'Name the .o file that clang -target bpf -g writes. If the object is for another loader, run that loader with `mode: command`.',
  },
  {
    kind: 'other',
    class: 'UNKNOWN',
    title: 'the object does not load: {errno}',
    remedy: "Read libbpf's whole log: bpfcompat has no rule for this message.",
  },
]
