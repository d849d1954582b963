// Generates code for the checks of manifest, matrix and suite when the bundle is built: every run needs one before its first
// guest starts.
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Provides the code as a module `form-validators`, which replaces the one that would compile the schema. */
export const formValidators = {
  name: 'form-validators',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^form-validators$/}, ({path}) => ({path, namespace: 'generated'}))
    onLoad({filter: /.*/, namespace: 'generated'}, async () => ({
      contents: await moduleOfValidators(),
      resolveDir: root,
    }))
  },
}

async function moduleOfValidators() {
  const {appendingErrors, createAjv, FORMS, FORM_SCHEMA, formReference, standaloneCode} = await tools()
  const schema = JSON.parse(await readFile(`${root}/${FORM_SCHEMA}`, 'utf8'))
  const ajv = createAjv(schema, {source: true, esm: true, optimize: 2})
  // Ajv's hook for generated code (`code.process`) does not apply to standalone code.
  const code = appendingErrors(standaloneCode(ajv, Object.fromEntries(FORMS.map(form => [form, formReference(form)]))))
  return `${code}
const validators = {${FORMS.join(', ')}}
export function formValidator(form) {
  return validators[form]
}
`
}

/** Bundles the module of src/ and Ajv's code generator as one module in memory: both must use the same ajv. */
async function tools() {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {
      resolveDir: root,
      contents: `
        export * from './src/manifest/form-schema.ts'
        export * from './src/yaml/ajv.ts'
        export {default as standaloneCode} from 'ajv/dist/standalone/index.js'
      `,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
