import {expect, test} from '@jest/globals'
import {junitTests} from '../../src/test-output/junit.ts'
import {MOST_TESTS, parseTests} from '../../src/test-output/parse.ts'

test('a JUnit file has cases in nested suites, with their failures', () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="load">
  <testcase name="passes" classname="probe.Load" time="1,234.5"/>
  <testcase name="fails"><failure message="got &lt;4&gt;" type="E"><![CDATA[line 1
line 2]]></failure><system-out>it said</system-out></testcase>
  <testsuite name="inner">
    <testcase name="breaks" file="src/x.c" line="12"><error>no bpffs
at all</error></testcase>
    <testcase name="skips"><skipped message="needs 6.6"/></testcase>
    <testcase name="skips too"><skipped/></testcase>
  </testsuite>
</testsuite></testsuites>`
  expect(junitTests(text).tests).toEqual([
    {suite: 'probe.Load', name: 'passes', outcome: 'pass', seconds: 1234.5, reason: null, output: '', place: null},
    {
      suite: 'load',
      name: 'fails',
      outcome: 'fail',
      seconds: null,
      reason: 'got <4>',
      output: 'line 1\nline 2\nit said',
      place: null,
    },
    {
      suite: 'inner',
      name: 'breaks',
      outcome: 'fail',
      seconds: null,
      reason: 'no bpffs',
      output: 'no bpffs\nat all',
      place: {file: 'src/x.c', line: 12, column: 0},
    },
    {suite: 'inner', name: 'skips', outcome: 'skip', seconds: null, reason: 'needs 6.6', output: '', place: null},
    {suite: 'inner', name: 'skips too', outcome: 'skip', seconds: null, reason: null, output: '', place: null},
  ])
})

test('a file may have a single suite as its root', () => {
  expect(junitTests('<testsuite name="s"><testcase name="a"/></testsuite>').tests).toMatchObject([
    {suite: 's', name: 'a'},
  ])
})

test.each(['', 'hello', '<testsuite><testcase name="a">', '<a>&undeclared;</a>'])('%j is reported as not XML', text => {
  expect(parseTests('junit', text)).toEqual({tests: [], problems: [expect.stringMatching(/^is not XML: /)]})
})

test('entities declared in a document are not expanded', () => {
  const bomb = `<!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`
  expect(parseTests('junit', bomb).problems).toEqual([expect.stringMatching(/^is not XML: .*entity/)])
})

test('tests above the limit are counted', () => {
  const text = Array.from({length: MOST_TESTS + 5}, (_, index) => `ok ${index + 1} - t${index}`).join('\n')
  const {tests, problems} = parseTests('tap', text)
  expect([tests.length, problems]).toEqual([MOST_TESTS, [`5 tests were ignored: the limit is ${MOST_TESTS}`]])
})

test('the end of the output of a test is kept', () => {
  const [test] = parseTests(
    'junit',
    `<testsuite><testcase name="a"><system-out>${'x'.repeat(9000)}end</system-out></testcase></testsuite>`,
  ).tests
  expect([test?.output.length, test?.output.slice(-4), test?.output[0]]).toEqual([4097, 'xend', '…'])
})
