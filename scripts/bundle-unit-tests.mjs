// Bundles every unit test with what it imports of ours, before the first one runs. Jest takes as long for one module as
// for a whole bundle and keeps each in memory, and a large process pays for its size with every program it starts.
import {globSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {inlineCatalog} from './catalog.mjs'
import {formValidators} from './form-validators.mjs'
import {inlinePageAssets} from './page-assets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The checks of a manifest as code, as dist/ has them: each test that loads a manifest would compile them. */
const generatedValidators = {
  name: 'generated-validators',
  setup({onResolve}) {
    onResolve({filter: /\/form-validators\.ts$/}, () => ({path: 'form-validators', namespace: 'generated'}))
  },
}

/** Jest's global setup. `jest-bundled.cjs` hands the bundles to Jest. */
export default async function bundleUnitTests() {
  await build({
    absWorkingDir: root,
    entryPoints: globSync('__tests__/**/*.test.ts', {cwd: root, exclude: name => name === 'e2e' || name === 'kvm'}),
    outbase: '.',
    outdir: 'node_modules/.cache/unit-tests',
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'external',
    sourcesContent: false,
    // The code of the validators is CommonJS.
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [inlinePageAssets, inlineCatalog, generatedValidators, formValidators],
    logLevel: 'warning',
  })
}
