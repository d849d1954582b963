import {expect, test} from '@jest/globals'
import {parseList} from '../../src/text/input-list.ts'

test.each<[string, string[]]>([
  ['', []],
  [' \n ,, \n', []],
  ['a.o', ['a.o']],
  ['a.o, b.o,c.o', ['a.o', 'b.o', 'c.o']],
  ['a.o\nb.o\n\nc.o, d.o\n', ['a.o', 'b.o', 'c.o', 'd.o']],
  ['a.o\r\nb.o\r\n', ['a.o', 'b.o']],
  ['build/{a,b}.bpf.o', ['build/{a,b}.bpf.o']],
  ['build/{a,{b,c}}.o,d.o', ['build/{a,{b,c}}.o', 'd.o']],
  ['build/[a,b].o, c.o', ['build/[a,b].o', 'c.o']],
  ['build/@(a,|b).o,c.o', ['build/@(a,|b).o', 'c.o']],
  ['a (1,2).o', ['a (1', '2).o']],
  ['a{b.o,c.o', ['a{b.o', 'c.o']],
  ['build/*.bpf.o\n!build/vmlinux*.o', ['build/*.bpf.o', '!build/vmlinux*.o']],
  ['- a.o\n-  b.o\n-\n', ['a.o', 'b.o']],
  ['- "a.o"\n- \'b c.o\'\n- !"d.o"\n- "!e.o"', ['a.o', 'b c.o', '!d.o', '!e.o']],
  ['"a,b.o", c.o', ['a,b.o', 'c.o']],
  ["it's.o, that's.o", ["it's.o", "that's.o"]],
  ['["a.o","b.o"]', ['a.o', 'b.o']],
  ['[\n  "a.o",\n  "build/{b,c}.o"\n]\n', ['a.o', 'build/{b,c}.o']],
  ['[a.o, b.o]', ['a.o', 'b.o']],
  ["['a.o']", ['a.o']],
  ['[ ]', []],
  ['{['.repeat(2000), ['{['.repeat(2000)]],
  ['[x].bpf.o', ['[x].bpf.o']],
  ['[x]', ['[x]']],
  ['[a]/[b]', ['[a]/[b]']],
  ['[ab].o, [cd].o', ['[ab].o', '[cd].o']],
  ['# the objects\na.o\n  # more\nb#1.o', ['a.o', 'b#1.o']],
  ['-a.o', ['-a.o']],
  ['>=5.10, !arm64, ubuntu-*', ['>=5.10', '!arm64', 'ubuntu-*']],
  ['ä ö.o\nb.o', ['ä ö.o', 'b.o']],
])('%j is %j', (text, entries) => {
  expect(parseList(text)).toEqual(entries)
})
