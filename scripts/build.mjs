// Bundles the action and the command into dist/: ES modules for Node 24, not minified, so that a reader can follow them.
import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {inlineCatalog} from './catalog.mjs'
import {inlineFormValidators} from './form-validators.mjs'
import {inlinePageAssets} from './page-assets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = process.argv[2] ?? `${root}/dist`

await rm(outdir, {recursive: true, force: true})
await build({
  absWorkingDir: root,
  entryPoints: {index: 'src/index.ts', cli: 'src/cli.ts'},
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'linked',
  plugins: [inlinePageAssets, inlineCatalog, inlineFormValidators],
  // Dependencies that are CommonJS call `require` for Node's own modules.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
