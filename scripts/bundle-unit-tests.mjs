// Bundles every unit test with its imports from this repository before the first one runs. Jest needs as long for one module as
// for a whole bundle and keeps each in memory, and a large process starts other programs more slowly.
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {glob} from 'tinyglobby'
import {inlineCatalog} from './catalog.mjs'
import {formValidators} from './form-validators.mjs'
import {inlinePageAssets} from './page-assets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Uses the generated checks of a manifest, as in dist/: otherwise each test that loads a manifest would compile them. */
const generatedValidators = {
  name: 'generated-validators',
  setup({onResolve}) {
    onResolve({filter: /\/form-validators\.ts$/}, () => ({path: 'form-validators', namespace: 'generated'}))
  },
}

/** Jest's global setup. `jest-bundled.cjs` gives the bundles to Jest. */
export default async function bundleUnitTests() {
  await build({
    absWorkingDir: root,
    entryPoints: await glob(['__tests__/**/*.test.ts', '!__tests__/{e2e,kvm}/**'], {cwd: root}),
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
