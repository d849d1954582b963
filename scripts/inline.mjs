// What a module of src/ finds in the repository, found when the bundle is made: every run needs it before its first guest starts.
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Puts into the bundle what a function resolves to, in the place of its module.
 *
 * @param path of the module, below src/
 * @param name of the function, its only export; what it resolves to is JSON
 */
export function inlined(path, name) {
  return {
    name,
    setup({onLoad}) {
      onLoad({filter: new RegExp(`/src/${path.replaceAll('.', '\\.')}$`)}, async () => ({
        contents: `const found = ${JSON.stringify(await resultOf(path, name))}
export async function ${name}() {
  return found
}
`,
      }))
    },
  }
}

async function resultOf(path, name) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [`src/${path}`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    // As a module in memory it would not know where the repository is.
    define: {'import.meta.url': JSON.stringify(new URL(`../src/${path}`, import.meta.url).href)},
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire('/');",
    },
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`))[name]()
}
