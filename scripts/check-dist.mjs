// Proves that the committed dist/ matches the sources: it builds dist/ again elsewhere and compares every file.

import {spawnSync} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const fresh = await mkdtemp(join(tmpdir(), 'bpfcompat-dist-'))
const {status} = spawnSync(process.execPath, [`${root}/scripts/build.mjs`, fresh], {stdio: 'inherit'})
if (status !== 0) process.exit(1)

const [committed, built] = await Promise.all([filesOf(join(root, 'dist')), filesOf(fresh)])
const different = [...new Set([...committed.keys(), ...built.keys()])]
  .filter(name => committed.get(name) !== built.get(name))
  .sort()
await rm(fresh, {recursive: true})
if (different.length > 0) {
  console.error(`dist/ does not match src/: ${different.join(', ')}; run \`npm run dist\` and commit dist/`)
  process.exit(1)
}
console.log(`dist/ matches src/: ${built.size} files`)

async function filesOf(directory) {
  const names = (await readdir(directory, {recursive: true, withFileTypes: true}))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  return new Map(
    await Promise.all(names.map(async name => [name.slice(directory.length + 1), await readFile(name, 'latin1')])),
  )
}
