// Evaluates modules of src/ that read the repository when the bundle is built: every run needs them before its first guest starts.
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Replaces a module in the bundle by the result of its function.
 *
 * @param path of the module, below src/
 * @param name of the function, the only export of the module; it resolves to JSON
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
    // A module in memory does not know the path of the repository.
    define: {'import.meta.url': JSON.stringify(new URL(`../src/${path}`, import.meta.url).href)},
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire('/');",
    },
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`))[name]()
}
