import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {packageRoot} from '../base/package-root.ts'
import type {Results} from '../model/results.ts'

/** The check of a results.json by its schema, but that fields of later versions may be there. */
export async function resultsValidator(): Promise<ValidateFunction<Results>> {
  const text = await readFile(join(packageRoot, 'src/results/schema.json'), 'utf8')
  const schema: object = JSON.parse(text, (key, value: unknown) => (key === 'additionalProperties' ? undefined : value))
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    // It runs once or twice, see src/manifest/form-schema.ts.
    code: {optimize: false},
    inlineRefs: false,
    validateSchema: false,
    strictTypes: false,
  })
  return ajv.compile<Results>(schema)
}
