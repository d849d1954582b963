import type {Finding} from '../../src/model/finding.ts'

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    class: 'VERIFIER_REJECTION',
    level: 'failure',
    artifact: 'probe',
    program: 'handle_exec',
    map: null,
    kernels: ['debian-12-6.1'],
    title: 'program handle_exec dereferences a value that the verifier does not accept as a pointer',
    words: "R1 invalid mem access 'scalar'",
    source: {
      file: 'src/probe.bpf.c',
      path: 'src/probe.bpf.c',
      line: 41,
      column: 9,
      text: 'ev->uid = task->cred->uid.val;',
    },
    excerpt: "12: (61) r1 = *(u32 *)(r1 +8)\nR1 invalid mem access 'scalar'",
    log: 'debian-12-6.1/probe/handle_exec.verifier.log',
    remedy: 'Read kernel memory with BPF_CORE_READ().',
    remedyYaml: null,
    otherPrograms: [],
    place: {file: 'bpfcompat.yaml', line: 7, column: 5},
    reproduce:
      'npx github:bpfcompat/bpfcompat run bpfcompat.yaml --artifact probe --kernel debian-12-6.1 --mode load_attach',
    shell: 'npx github:bpfcompat/bpfcompat shell bpfcompat.yaml --artifact probe --kernel debian-12-6.1',
    known: null,
    ...overrides,
  }
}
