import type {VerifierRule} from './rule.ts'

const DECLARE = 'Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") in the object'

/** Features for programs under the GPL only. */
export const LICENCE_RULES: readonly VerifierRule[] = [
  {
    kind: 'GPL helper',
    // "GPL only function from proprietary program" before 4.15.
    sentences: [
      /cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/,
    ],
    what: 'calls a GPL-only helper or kernel function without a GPL license',
    remedy: `${DECLARE}.`,
  },
  {
    kind: 'GPL structure',
    sentences: [/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],
    what: 'reads struct {type} of the kernel, which only programs with a GPL license may read',
    remedy: `${DECLARE}. Or use only what programs of any license may use: no access through typed pointers (fentry, tp_btf, iter), and no bpf_probe_read_kernel().`,
  },
  {
    kind: 'GPL program type',
    sentences: [/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
    what: 'is of a type that needs a GPL license',
    remedy: `${DECLARE}.`,
  },
]
