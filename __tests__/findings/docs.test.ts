import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {FINDING_CLASSES} from '../../src/findings/classes.ts'

test('docs/findings.md has exactly one section for each class', () => {
  const page = readFileSync(join(packageRoot, 'docs/findings.md'), 'utf8')
  const sections = [...page.matchAll(/^### ([A-Z_]+)$/gm)].map(([, name]) => name)
  expect(sections.toSorted()).toEqual(Object.keys(FINDING_CLASSES).toSorted())
})

test('every section has the meaning, the cause and what to do', () => {
  const page = readFileSync(join(packageRoot, 'docs/findings.md'), 'utf8')
  for (const section of page.split(/^### /m).slice(1)) {
    expect(section).toMatch(/\*\*Cause\.\*\* /)
    expect(section).toMatch(/\*\*What to do\.\*\* /)
  }
})
