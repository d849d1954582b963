import type {VerifierRule} from '../verifier-rule.ts'

const DECLARE = 'Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") in the object'

/** Features for programs under the GPL only. */
export const LICENCE_RULES: readonly VerifierRule[] = [
  {
    kind: 'GPL helper',
    class: 'VERIFIER_REJECTION',
    // "GPL only function from proprietary program" before 4.15.
    text: [
      /cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/,
    ],
    title: 'program {program} calls a GPL-only helper or kernel function without a GPL license',
    remedy: `${DECLARE}.`,
  },
  {
    kind: 'GPL structure',
    class: 'VERIFIER_REJECTION',
    text: [/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],
    title: 'program {program} reads struct {type} of the kernel, which only programs with a GPL license may read',
    remedy: `${DECLARE}. Or use only what programs of any license may use: no access through typed pointers (fentry, tp_btf, iter), and no bpf_probe_read_kernel().`,
  },
  {
    kind: 'GPL program type',
    class: 'VERIFIER_REJECTION',
    text: [/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
    title: 'program {program} is of a type that needs a GPL license',
    remedy: `${DECLARE}.`,
  },
]
