import {describe} from '@jest/globals'
import {ATTACH_KIND_RULES, ATTACH_RULES} from '../../../src/findings/rules/attach.ts'
import type {AttachFacts} from '../../../src/findings/rules/attach-rule.ts'
import {ATTACH_SETUP_RULES} from '../../../src/findings/rules/attach-setup.ts'
import type {ProgramResult} from '../../../src/model/program.ts'
import {anAttach, aProgram} from '../../model/program.ts'
import {contextOf} from '../cases.ts'
import {testEveryRule} from './every-rule.ts'

const WORDS = {
  program: 'handle_exec',
  type: 'kprobe',
  section: 'kprobe/do_thing',
  errno: 'EINVAL (22)',
  message: 'the message',
  target: 'do_thing',
  tried: 'kprobe do_thing',
  place: 'do_thing',
}

function of(program: Partial<ProgramResult>, attach = anAttach(), others: ProgramResult[] = []): AttachFacts {
  const own = aProgram({name: 'handle_exec', ...program})
  return {context: contextOf({programs: [own, ...others]}), program: own, attach, target: null}
}

const KPROBE = of({type: 'kprobe', section: 'kprobe/do_thing'})

describe('setup', () => {
  const said = (text: string) => ({text, facts: KPROBE})
  testEveryRule(ATTACH_SETUP_RULES, WORDS, {
    module: said('needs the module nf_tables'),
    'module sch_ingress': said('Error: Specified qdisc kind is unknown.'),
    'module cls_bpf': said('TC classifier not found'),
    'module act_bpf': said('Failed to load TC action module'),
    'module veth': said('Unknown device type'),
    'file that is not in the guest': said('the guest has no file /bin/x: bring it with `files`'),
    'wrong kind': said('attach kind xdp does not fit kprobe programs'),
    'target that is not specified': said('section "kprobe" names no function'),
  })
})

describe('kinds', () => {
  const errno = {name: 'EINVAL', number: 22}
  testEveryRule(ATTACH_KIND_RULES, WORDS, {
    'attach kind': {errno: 'EOPNOTSUPP', facts: KPROBE},
    'attach type that BTF does not have': {
      text: 'the kernel has no attach type bpf_trace_fsession',
      facts: of({type: 'tracing', section: 'fsession/x'}, anAttach({errno})),
    },
    'attach kind by release': {errno: 'EINVAL', facts: of({type: 'kprobe', section: 'kprobe.multi/do_*'})},
    'no instruction begins there': {errno: 'EILSEQ', facts: KPROBE},
  })
})

describe('what remains', () => {
  const enoent = anAttach({errno: {name: 'ENOENT', number: 2}})
  const replaces = anAttach({target: 'freplace ask of program d of artifact e'})
  const traces = aProgram({name: 'other', attach: anAttach({target: 'fentry ask of program d of artifact e'})})
  testEveryRule(ATTACH_RULES, WORDS, {
    'maps for USDT': {text: 'failed to find USDT support BPF maps', facts: KPROBE},
    'symbol in a file': {errno: 'ENOENT', facts: of({section: 'uprobe//bin/sh:x'}, anAttach({target: ''}))},
    'place in a file': {errno: 'EINVAL', facts: of({section: 'usdt//bin/sh:a:b'}, anAttach({target: ''}))},
    'no target': {errno: 'ENOENT', facts: {...of({type: 'kprobe'}, enoent), target: 'do_thing'}},
    'past the record of a system call': {
      errno: 'EACCES',
      facts: {...of({type: 'tracepoint'}), target: 'syscalls/sys_enter_read'},
    },
    'past the record': {errno: 'EACCES', facts: of({type: 'tracepoint'})},
    policy: {errno: 'EPERM', facts: KPROBE},
    'hook of another program': {
      errno: 'EBUSY',
      facts: of({}, replaces, [aProgram({name: 'other', attach: replaces})]),
    },
    'function that is replaced and traced': {errno: 'EBUSY', facts: of({}, replaces, [traces])},
    other: {errno: 'EINVAL', facts: of({type: 'xdp'})},
  })
})
