// Bundles the action and the command into dist/: ES modules for Node 24, not minified, so that a reader can follow them.
import {readFile, rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {inlineCatalog} from './catalog.mjs'
import {inlineFormValidators} from './form-validators.mjs'
import {inlinePageAssets} from './page-assets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = process.argv[2] ?? `${root}/dist`

const {engines} = JSON.parse(await readFile(`${root}/package.json`, 'utf8'))

/** What the entries import once they know that this Node can read it: the name in src/, and in dist/. */
const BUNDLES = {'./cli/main.ts': './chunks/cli.js', './action.ts': './chunks/action.js'}

await rm(outdir, {recursive: true, force: true})
await build({
  absWorkingDir: root,
  entryPoints: {'chunks/cli': 'src/cli/main.ts', 'chunks/action': 'src/action.ts'},
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

// The two files that are started. An old Node must be able to read them, as a CommonJS module if it knows no other.
await build({
  absWorkingDir: root,
  entryPoints: {index: 'src/index.ts', cli: 'src/cli.ts'},
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node10',
  supported: {'dynamic-import': true},
  define: {NEEDED_NODE: JSON.stringify(engines.node.replace('>=', ''))},
  plugins: [
    {
      name: 'bundles',
      setup({onResolve}) {
        onResolve({filter: /^\.\/(cli\/main|action)\.ts$/}, ({path}) => ({path: BUNDLES[path], external: true}))
      },
    },
  ],
  logLevel: 'warning',
})
