import type {CodeOptions, SchemaObject} from 'ajv/dist/2020.js'
import {Ajv2020} from 'ajv/dist/2020.js'

/**
 * Rewrites the code that Ajv generates so that it collects errors in linear time. Ajv copies all errors for each
 * definition that finds one (`vErrors.concat`, dataType and callRef in ajv/lib/vocabularies), so that a file with a
 * mistake on each of 300,000 lines would keep a CPU busy for hours. Each call returns its own list, so appending to the
 * first one is safe.
 */
export function appendingErrors(code: string): string {
  return code.replaceAll(
    /vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
    (_, errors: string) => `vErrors === null ? ${errors} : (${errors}.forEach(error => vErrors.push(error)), vErrors)`,
  )
}

/**
 * Creates the Ajv instance that validates all files of users.
 *
 * @param schema the schema, with an `$id`
 */
export function createAjv(schema: SchemaObject, code: CodeOptions = {}): Ajv2020 {
  const instance = new Ajv2020({
    allErrors: true,
    verbose: true,
    // The code runs once: optimizing it, or inlining definitions, costs more than it saves.
    code: {optimize: false, process: appendingErrors, ...code},
    inlineRefs: false,
    // A test validates schema.json against its meta-schema, whose compilation takes longer than the rest of the
    // validation.
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  })
  instance.addKeyword('x-expected')
  instance.addSchema(schema)
  return instance
}
