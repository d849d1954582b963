import {execFile} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, test} from '@jest/globals'
import {packageRoot} from '../../src/base/package-root.ts'
import {temporaryDirectory} from '../temporary-directory.ts'
import {cli} from './bpfcompat.ts'

/**
 * The tutorials, as a reader follows them: files are written and commands are run in the order of the page, and what
 * the page shows is what is printed.
 */

type Block = {kind: 'file'; name: string; text: string} | {kind: 'commands' | 'output'; text: string}

/** A file stands below a line that ends in its name and a colon. */
const BLOCK = /(?:`(?<name>[^`\n]+)`:\n\n)?^```(?<language>\w*)\n(?<text>.*?)^```$/gms
/** What differs from run to run: times, the newest build of a kernel, directories, and whether a guest was resumed. */
const CHANGING = /\d+(?:\.\d+)? (?:m?s)\b|\d\.\d+\.\d+-\d+|\/home\/you|\d{4}-\d\d-\d\d/
const PROGRAM = 'npx github:bpfcompat/bpfcompat'

describe.each([
  ['docs/first-check.md', {}],
  ['docs/red-to-green.md', {'--report-directory red': 2}],
])('%s', (page, failing) => {
  const directory = temporaryDirectory()

  test('works when it is followed', async () => {
    let printed = ''
    for (const block of blocksOf(page)) {
      if (block.kind === 'file') write(join(directory, block.name), block.text)
      else if (block.kind === 'output') for (const line of linesOf(block.text)) expect(printed).toContain(line)
      else {
        printed = ''
        for (const command of linesOf(block.text)) {
          const {code, output} = await run(command, directory)
          const expected = Object.entries(failing).find(([part]) => command.includes(part))?.[1] ?? 0
          expect({command, code, output: code === expected ? '' : output}).toEqual({
            command,
            code: expected,
            output: '',
          })
          printed += output
        }
      }
    }
  }, 300_000)
})

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(packageRoot, page), 'utf8')
  return [...text.matchAll(BLOCK)].map(({groups: {name, language, text: content} = {}}): Block => {
    if (name !== undefined) return {kind: 'file', name, text: content ?? ''}
    return {kind: language === 'sh' ? 'commands' : 'output', text: content ?? ''}
  })
}

/** The lines that are the same in every run. */
function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '' && line !== '…' && !CHANGING.test(line))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}

async function run(command: string, cwd: string): Promise<{code: number; output: string}> {
  const own = command.replace(PROGRAM, `'${process.execPath}' '${cli}'`)
  try {
    const {stdout, stderr} = await promisify(execFile)('bash', ['-c', own], {
      cwd,
      env: {...process.env, COLUMNS: '100'},
    })
    return {code: 0, output: stderr + stdout}
  } catch (thrown) {
    const {code, stdout, stderr} = thrown as {code: number; stdout: string; stderr: string}
    return {code, output: stderr + stdout}
  }
}
