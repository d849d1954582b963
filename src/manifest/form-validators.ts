import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SchemaObject, ValidateFunction} from 'ajv/dist/2020.js'
import {packageRoot} from '../base/package-root.ts'
import {createAjv} from '../yaml/ajv.ts'
import {FORM_SCHEMA, type Form, formReference} from './form-schema.ts'

const compiled = new Map<Form, ValidateFunction>()
let ajv: ReturnType<typeof createAjv> | undefined

/**
 * Returns the validator of a form. The bundle contains it precompiled (scripts/form-validators.mjs): compiling takes
 * longer than validating.
 */
export function formValidator(form: Form): ValidateFunction {
  const known = compiled.get(form)
  if (known !== undefined) return known
  ajv ??= createAjv(JSON.parse(readFileSync(join(packageRoot, FORM_SCHEMA), 'utf8')) as SchemaObject)
  const validate = ajv.getSchema(formReference(form))
  if (validate === undefined) throw new Error(`schema.json has no ${form}`)
  compiled.set(form, validate)
  return validate
}
