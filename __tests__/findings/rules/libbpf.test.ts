import {describe} from '@jest/globals'
import {LIBBPF_RULES} from '../../../src/findings/rules/libbpf.ts'
import {WHOLE_OBJECT_RULES} from '../../../src/findings/rules/whole-object.ts'
import type {ProgramResult} from '../../../src/model/program.ts'
import {aProgram} from '../../model/program.ts'
import {contextOf} from '../cases.ts'
import {testEveryRule} from './every-rule.ts'

const said = (text: string, program: ProgramResult | null = null) => ({text, facts: {errno: null, program}})

describe('messages of libbpf', () => {
  testEveryRule(
    LIBBPF_RULES,
    {},
    {
      'legacy maps': said("elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+"),
      'static program': said("prog 'a' is static and not supported"),
      'maps of gobpf': said("prog 'a': bad map relo against 'x' in section 'maps/foo'"),
      'object of bcc': said("elf: section '.bpf.fn.x' ignored"),
      'symbol that is not defined': said("failed to find BTF for extern 'abc' [1] section: -2"),
      'no object for this machine': said('a.o is not a valid eBPF object file'),
      'object that cannot be linked': said("couldn't find symbol table in a.o"),
      'damaged BTF of the object': said(
        'Error loading ELF section .BTF: -22.\nlibbpf: BTF is required, but is missing',
      ),
      'object without BTF': said('BTF is required, but is missing or corrupted.'),
      'BTF that the kernel refuses': said("Error loading .BTF into kernel: -22. BTF is mandatory, can't proceed."),
      'BTF that libbpf cannot read': said('Unsupported BTF_KIND:19'),
      'program on a kernel without BTF': said('Error loading vmlinux BTF: -3', aProgram({type: 'tracing'})),
      'kernel without BTF': said('Error loading vmlinux BTF: -3'),
      'kernel option': said("extern 'CONFIG_HZ' (strong): not resolved"),
      'no kernel configuration': said('failed to open system Kconfig'),
      kfunc: said("extern (func ksym) 'bpf_cpumask_create': not found in kernel or module BTFs"),
      'kernel symbol': said("extern (var ksym) 'bpf_prog_active': not found in kernel BTF"),
      'member of no struct_ops map': said(`prog 'a': SEC("struct_ops") program isn't referenced anywhere`),
      'member of struct_ops': said('struct_ops init_kern ops: Cannot find member x in kernel BTF'),
      'struct of struct_ops': said('struct_ops init_kern: struct sched_ext_ops is not found in kernel BTF'),
      'attach target': said("failed to find kernel BTF type ID of 'do_unlinkat': -ESRCH"),
      'CO-RE relocation': said("prog 'a': relo #0: failed to relocate: -22"),
      'section without a type': said("prog 'a': missing BPF prog type, check ELF section name 'classifier/x'"),
      'pinned map': said("couldn't reuse pinned map at '/x'"),
      'locked memory': said("permission error while running as root; try raising 'ulimit -l'?"),
      lockdown: said('the kernel is in lockdown'),
    },
  )
})

describe('objects that fail as a whole', () => {
  const context = contextOf({programs: [], maps: []})
  testEveryRule(
    WHOLE_OBJECT_RULES,
    {errno: 'EINVAL (22)'},
    {
      'programs that depend on each other': {facts: {context, eachLoadsAlone: true}},
      'object that cannot be opened': {facts: {context, eachLoadsAlone: false}},
      other: {facts: {context: contextOf({}), eachLoadsAlone: false}},
    },
  )
})
