import {describe, expect, test} from '@jest/globals'
import type {Rule} from '../../../src/findings/model/rule.ts'
import {ATTACH_KIND_RULES, ATTACH_RULES} from '../../../src/findings/rules/attach.ts'
import {ATTACH_SETUP_RULES} from '../../../src/findings/rules/attach-setup.ts'
import {COMMAND_RULES, TEST_COMMAND_RULES} from '../../../src/findings/rules/commands.ts'
import {EXPECTATION_RULES} from '../../../src/findings/rules/expectations.ts'
import {INTERRUPTION_RULES, WARNING_RULES} from '../../../src/findings/rules/interruptions.ts'
import {LIBBPF_RULES} from '../../../src/findings/rules/libbpf.ts'
import {COMBINATION_RULES} from '../../../src/findings/rules/map-combinations.ts'
import {
  MAP_GAP_RULES,
  MAP_TYPE_RULES,
  STRUCT_OPS_MAP_RULES,
  UNTRIED_MAP_RULES,
} from '../../../src/findings/rules/maps.ts'
import {MISSING_INSTRUCTION_RULES} from '../../../src/findings/rules/missing-instructions.ts'
import {PROGRAM_KIND_RULES} from '../../../src/findings/rules/program-kinds.ts'
import {CUT_LOG_RULES, UNKNOWN_REJECTION_RULES} from '../../../src/findings/rules/rejected.ts'
import {TARGET_PROGRAM_RULES, UNSET_TARGET_RULES} from '../../../src/findings/rules/target-program.ts'
import {UNSUBMITTED_RULES} from '../../../src/findings/rules/unsubmitted.ts'
import {VERIFIER_RULES} from '../../../src/findings/rules/verifier.ts'
import {WHOLE_OBJECT_RULES} from '../../../src/findings/rules/whole-object.ts'

const kindsIn = (...tables: readonly (readonly Pick<Rule, 'kind'>[])[]) => tables.flat().map(({kind}) => kind)

describe('every cause has its own name', () => {
  test.each<[string, string[]]>([
    ['objects', kindsIn(LIBBPF_RULES, WHOLE_OBJECT_RULES)],
    ['maps', kindsIn(STRUCT_OPS_MAP_RULES, MAP_GAP_RULES, MAP_TYPE_RULES, UNTRIED_MAP_RULES)],
    ['programs', kindsIn(PROGRAM_KIND_RULES, TARGET_PROGRAM_RULES, UNSET_TARGET_RULES, UNSUBMITTED_RULES)],
    ['the verifier', kindsIn(VERIFIER_RULES, MISSING_INSTRUCTION_RULES, CUT_LOG_RULES, UNKNOWN_REJECTION_RULES)],
    ['attach', kindsIn(ATTACH_SETUP_RULES, ATTACH_KIND_RULES, ATTACH_RULES)],
  ])('%s', (_, kinds) => {
    expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([])
  })
})

test.each<[string, readonly Pick<Rule, 'text' | 'errnos' | 'probe'>[]]>([
  ['attach', ATTACH_RULES],
  ['combinations of properties', COMBINATION_RULES],
  ['commands', COMMAND_RULES],
  ['commands of tests', TEST_COMMAND_RULES],
  ['cut logs', CUT_LOG_RULES],
  ['expectations', EXPECTATION_RULES],
  ['interruptions', INTERRUPTION_RULES],
  ['maps without trials', UNTRIED_MAP_RULES],
  ['objects', WHOLE_OBJECT_RULES],
  ['programs without a log', UNSUBMITTED_RULES],
  ['rejections', UNKNOWN_REJECTION_RULES],
  ['warnings', WARNING_RULES],
])('the last rule about %s fits whatever no other rule explains', (_, rules) => {
  const {text, errnos, probe} = rules.at(-1) ?? {}
  expect([text, errnos, probe]).toEqual([undefined, undefined, undefined])
})
