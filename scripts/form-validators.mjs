// The checks of manifest, matrix and suite, made into code when the bundle is: every run needs one before its first
// guest starts.
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The code as a module `form-validators`, for the place of the one that would compile the schema. */
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
  // Ajv's own hook for generated code (`code.process`) does not see standalone code.
  const code = appendingErrors(standaloneCode(ajv, Object.fromEntries(FORMS.map(form => [form, formReference(form)]))))
  return `${code}
const validators = {${FORMS.join(', ')}}
export function formValidator(form) {
  return validators[form]
}
`
}

/** The module of src/ and what makes code of a schema, in one module in memory: they must mean the same ajv. */
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
