import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from '@jest/globals'
import {globSync} from 'tinyglobby'
import {packageRoot} from '../../src/base/package-root.ts'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'SUPPORT.md',
  'CODE_OF_CONDUCT.md',
  'native/README.md',
  'examples/README.md',
  ...readdirSync(join(packageRoot, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
]

test.each(PAGES)('every link of %s to another page, and to its headings, works', page => {
  const broken = linksOf(page).filter(link => !isThere(page, link))
  expect(broken).toEqual([])
})

test('the rules that CONTRIBUTING.md shows, and the tables that it names, exist', () => {
  const page = textOf('CONTRIBUTING.md')
  const shown = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, rule = '']) => dense(rule))
  expect(shown.length).toBeGreaterThan(1)
  const rules = dense(globSync('src/findings/rules/**/*.ts', {cwd: packageRoot}).map(textOf).join(''))
  for (const rule of shown) expect(rules).toContain(rule)
  const [, guide = ''] = /## Add a finding([\s\S]*?)\n## /.exec(page) ?? []
  const tables = [...guide.matchAll(/^ +\|.*\|$/gm)].flatMap(([row]) => [...row.matchAll(/`([\w-]+(?:\.ts|\/))`/g)])
  expect(tables.length).toBeGreaterThan(15)
  for (const [, table = ''] of tables) expect(existsSync(join(packageRoot, 'src/findings/rules', table))).toBe(true)
})

/** Removes what the formatter decides. */
function dense(code: string): string {
  return code.replaceAll(/\s+/g, '')
}

function linksOf(page: string): string[] {
  const links = [...textOf(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '')
  return links.filter(link => !/^https?:/.test(link))
}

function isThere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? page : join(dirname(page), file)
  return existsSync(join(packageRoot, target)) && (anchor === undefined || anchorsOf(target).includes(anchor))
}

/** Returns the anchors that GitHub derives from headings. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function textOf(page: string): string {
  return readFileSync(join(packageRoot, page), 'utf8')
}
