import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {problemsOf} from './load-yaml.ts'

const page = pageOf('docs/manifest')

function pageOf(name: string): string {
  return readFileSync(join(packageRoot, `${name}.md`), 'utf8')
}

test.each([
  ['docs/manifest', 8],
  ['docs/baseline', 1],
  ['docs/behavior-tests', 6],
  ['docs/attach', 3],
  ['docs/init', 1],
  ['docs/kernels', 1],
  ['docs/own-kernels', 1],
])('the manifests in %s.md are valid', async (name, least) => {
  const blocks = [...pageOf(name).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml ?? '')
  const examples = blocks.filter(yaml => /^artifacts:/m.test(yaml))
  expect(examples.length).toBeGreaterThanOrEqual(least)
  for (const yaml of examples) expect(await problemsOf(yaml)).toEqual([])
})

test('docs/manifest.md names every key and every enumerated value in schema.json', () => {
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/manifest/schema.json'), 'utf8')) as {
    $defs: Record<string, {enum?: string[]}>
  }
  const code = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text).join('\n')
  const missing = [...new Set(wordsOf(schema))].filter(word => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code))
  // The map types are libbpf's, and too many to list.
  expect(missing.filter(word => !schema.$defs.mapType?.enum?.includes(word))).toEqual([])
})

/** Returns the names of properties and the values of enumerations, at any depth. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...(key === 'enum' ? (value as string[]) : []),
    ...wordsOf(value),
  ])
}
