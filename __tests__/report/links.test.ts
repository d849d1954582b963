import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/package-root.ts'
import {classUrl, docsUrl, REPOSITORY_URL} from '../../src/report/links.ts'
import type {FindingClass} from '../../src/results/model.ts'

test('every class has a heading in docs/findings.md that its link leads to', () => {
  const page = readFileSync(join(packageRoot, 'docs/findings.md'), 'utf8')
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)
  expect(classes().filter(name => !headings.includes(name))).toEqual([])
  expect(classUrl('INSN_BUDGET')).toBe(`${REPOSITORY_URL}/blob/HEAD/docs/findings.md#insn_budget`)
})

test('a page of the documentation is that of the default branch', () => {
  expect(docsUrl('github-action.md')).toBe(`${REPOSITORY_URL}/blob/HEAD/docs/github-action.md`)
})

function classes(): FindingClass[] {
  const schema = JSON.parse(readFileSync(join(packageRoot, 'src/results/schema.json'), 'utf8'))
  return schema.$defs.finding.properties.class.enum
}
