import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {packageRoot} from '../base/package-root.ts'
import type {Results} from '../model/results.ts'

/** Compiles the validator for results.json from its schema. It accepts additional fields of later versions. */
export async function resultsValidator(): Promise<ValidateFunction<Results>> {
  const text = await readFile(join(packageRoot, 'src/results/schema.json'), 'utf8')
  const schema: object = JSON.parse(text, (key, value: unknown) => (key === 'additionalProperties' ? undefined : value))
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    // The validator runs only once or twice, see src/manifest/form-schema.ts.
    code: {optimize: false},
    inlineRefs: false,
    validateSchema: false,
    strictTypes: false,
  })
  return ajv.compile<Results>(schema)
}
