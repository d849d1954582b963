import type {FindingClass} from '../../model/finding-class.ts'
import type {CommandResult} from '../../model/test.ts'
import {oneLine} from '../../text/clean.ts'
import type {Rule} from '../model/rule.ts'

/**
 * A command that did not give the expected result. `text` has patterns of the end of its error output. Words: `{failed}` (what
 * failed, as a sentence).
 */
export type CommandRule = Rule<CommandResult>

/** Commands of tests. */
export const TEST_COMMAND_RULES = commandRules('BEHAVIOR_FAILURE')
/** Commands in mode `command`. */
export const COMMAND_RULES = commandRules('COMMAND_FAILURE')

function commandRules(kind: FindingClass): readonly CommandRule[] {
  return [
    {
      kind: 'timeout',
      class: kind,
      probe: ({timedOut}) => timedOut,
      title: '{failed}',
      remedy: 'Raise its `timeout`, or check in its output what it waits for.',
    },
    {
      kind: 'long output',
      class: kind,
      probe: ({verdict, exitCode}) => verdict === 'error' && exitCode !== null,
      title: '{failed}',
      remedy:
        'Let it write less: the output is longer than the part that is kept, and the expected text may be in the rest.',
    },
    {
      kind: 'not started',
      class: kind,
      probe: ({verdict}) => verdict === 'error',
      title: '{failed}',
      remedy: 'Read the console log: the guest could not start the command.',
    },
    {
      kind: 'program that is not in the guest',
      class: kind,
      probe: ({exitCode}) => exitCode === 127,
      title: '{failed}',
      remedy:
        'Add the missing program with `files`: the command calls something that is not in the guest, which has only the commands of busybox.',
    },
    {
      kind: 'file that is not executable',
      class: kind,
      // `sh: ./loader: Permission denied`, as busybox's shell and dash print it. Workflow artifacts lose file modes.
      text: [/(?:^|: )(?<file>[^\s:][^:\n]*): Permission denied$/m],
      probe: ({exitCode}) => exitCode === 126,
      words: (_, {file = ''}) => ({name: oneLine(file, 120)}),
      title: '{failed}',
      remedy:
        'Run `chmod +x` on `{name}` before bpfcompat packs it, or call a script with `sh {name}`: the file is not executable (workflow artifacts lose file modes).',
    },
    {
      kind: 'no program for this machine',
      class: kind,
      probe: ({exitCode}) => exitCode === 126,
      title: '{failed}',
      remedy: 'Read its output: it calls something that is not a program for this machine.',
    },
    {
      kind: 'other',
      class: kind,
      title: '{failed}',
      remedy: 'Read its output. The guest has no network, and only the files that the manifest adds.',
    },
  ]
}
