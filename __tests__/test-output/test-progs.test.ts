import {expect, test} from '@jest/globals'
import {parseTests} from '../../src/test-output/parse.ts'

const read = (text: string) => parseTests('test_progs', text)

const RUN = `#1/1     atomics/add:OK
#1/2     atomics/sub:OK
#1       atomics:OK
test_attach:PASS:open 0 nsec
test_attach:FAIL:attach unexpected error: -95 (errno 95)
test_attach:FAIL:cleanup unexpected cleanup: actual 1 != expected 0
#2       attach_probe:FAIL
#3/1     lsm/hooks:SKIP
serial_test_lsm:FAIL:after the subtests unexpected error: -22 (errno 22)
#3       lsm:FAIL
#4       netns:SKIP (no bpf_testmod)

All error logs:
test_attach:FAIL:attach unexpected error: -95 (errno 95)
#2       attach_probe:FAIL
Summary: 1/2 PASSED, 2 SKIPPED, 2 FAILED
`

test('each subtest is a test, and so is a test without subtests or one that fails by itself', () => {
  const {tests, problems} = read(RUN)
  expect(tests.map(({name, outcome}) => `${name}: ${outcome}`)).toEqual([
    'atomics/add: pass',
    'atomics/sub: pass',
    'attach_probe: fail',
    'lsm/hooks: skip',
    'lsm: fail',
    'netns: skip',
  ])
  expect(problems).toEqual([])
})

test('the first failed check is the reason, and the output is kept', () => {
  const [, , attach] = read(RUN).tests
  expect(attach).toMatchObject({reason: 'attach unexpected error: -95 (errno 95)', suite: null, place: null})
  expect(attach?.output).toContain('cleanup unexpected cleanup')
})

test('a program that dies before its summary is reported', () => {
  const died = '#1       atomics:OK\nCaught signal #11!\nStack trace:\n'
  expect(read(died)).toEqual({
    tests: [expect.objectContaining({name: 'atomics', outcome: 'pass'})],
    problems: ['it ended before its summary: Stack trace:'],
  })
})

test('other text contains no tests', () => {
  expect(read('hello\n#1 of all\n')).toEqual({tests: [], problems: []})
})
