import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {packageRoot} from '../../src/base/package-root.ts'
import {renderProbeJson} from '../../src/probe/json.ts'
import {renderProbeMarkdown} from '../../src/probe/markdown.ts'
import {renderProbe} from '../../src/probe/terminal.ts'
import {feature, kernel, report, twoKernels} from './reports.ts'

const PLAIN = {color: false, width: 120}

describe('the terminal', () => {
  test('differences come first, with values for limits and settings', () => {
    const text = renderProbe(twoKernels, PLAIN)
    const [apart = '', same = ''] = text.slice(text.indexOf('differences')).split('same on all kernels')
    expect(apart).toContain('map types: bloom_filter  no              yes')
    expect(apart).toContain('limits: call_frames      8               16')
    expect(apart).toContain('settings: lockdown       integrity       none')
    expect(apart).not.toContain('hash')
    expect(same).toMatch(/map types {2}yes {5}hash/)
    expect(same).toContain('stack_bytes=512')
  })

  test('a kernel does not have features that it did not report, unless the group is incomplete', () => {
    const [first, second] = twoKernels.kernels
    if (first === undefined || second === undefined) throw new Error('there are two')
    expect(renderProbe(twoKernels, PLAIN)).toMatch(/iterators: task +no +yes/)
    const cut = {...first, error: 'not all features could be tried', incomplete: ['iterator' as const]}
    expect(renderProbe(report(cut, second), PLAIN)).toMatch(/iterators: task +unknown +yes/)
  })

  test('if a table does not fit, the kernels are listed after each answer', () => {
    expect(renderProbe(twoKernels, {color: false, width: 50})).toContain(
      'map types: bloom_filter\n  no      debian-11-5.10\n  yes     debian-13-6.12\n',
    )
  })

  test('a kernel that is not available reports why, and has no column', () => {
    const gone = kernel('debian-14', [], {release: null, error: 'nobody answers\n::error::x', helpers: []})
    const text = renderProbe(report(gone, ...twoKernels.kernels), PLAIN)
    expect(text).toContain('debian-14\n  nobody answers ::error::x\n')
    expect(text).toContain('map types: bloom_filter  no              yes')
  })

  test('the hint about --json is missing if nothing is known, or after an interruption', () => {
    const hint = '--json prints every helper and kfunc'
    const cancelled = kernel('k', [], {release: null, error: 'cancelled', helpers: []})
    expect(renderProbe(twoKernels, PLAIN)).toContain(hint)
    expect(renderProbe(report(cancelled), PLAIN)).toBe('k\n  cancelled\n')
    expect(renderProbe(report(...twoKernels.kernels, cancelled), PLAIN)).not.toContain(hint)
    expect(renderProbe(report({...cancelled, error: 'nobody answers'}), PLAIN)).not.toContain(hint)
  })

  test('a single kernel is shown as lists', () => {
    const text = renderProbe(report(kernel('k', [feature('verifier', 'may_goto', 'no')])), PLAIN)
    expect(text).not.toContain('differences')
    expect(text).toContain('verifier  no      may_goto')
  })
})

describe('Markdown', () => {
  test('has a table of the most requested features, with one column per kernel', () => {
    const lines = renderProbeMarkdown(twoKernels).split('\n')
    expect(lines[0]).toMatch(/^Tried in guests on 2026-11-22/)
    expect(lines).toContain('|  | debian<br>11<br>5.10 | debian<br>13<br>6.12 |')
    expect(lines).toContain('| Bloom filter | ❌ | ✅ |')
    expect(lines).toContain('| lockdown | integrity | none |')
    expect(lines).toContain('| kfuncs | 0 | 1 |')
    expect(lines).toContain('- <code>bloom_filter</code>: on <code>debian-13-6.12</code>')
  })

  test('text from a guest is not markup', () => {
    const evil = kernel('k', [
      feature('map_type', '</details><script>', 'yes'),
      feature('setting', 'lsm', 'yes', '|`@x'),
    ])
    const text = renderProbeMarkdown(report(evil))
    expect(text).not.toContain('<script>')
    expect(text).not.toContain('|`@x')
  })
})

test('the JSON matches its schema, also for a kernel that is not available', () => {
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/probe/schema.json'), 'utf8')) as object
  const validate = new Ajv2020({allowUnionTypes: true, formats: {'date-time': true}}).compile(schema)
  const gone = kernel('debian-14', [], {release: null, packageVersion: null, vmlinuzSha256: null, accelerator: null})
  const value: unknown = JSON.parse(renderProbeJson(report(gone, ...twoKernels.kernels)))
  validate(value)
  expect(validate.errors).toBeNull()
  expect(validate({...(value as object), kernels: [{}]})).toBe(false)
})
