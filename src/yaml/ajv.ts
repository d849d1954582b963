import type {CodeOptions, SchemaObject} from 'ajv/dist/2020.js'
import {Ajv2020} from 'ajv/dist/2020.js'

/**
 * Makes the code that Ajv generates collect errors in time that grows with their number. Ajv copies all of them for each
 * definition that finds one (`vErrors.concat`, dataType and callRef in ajv/lib/vocabularies), so that a file with a mistake
 * on each of 300,000 lines would keep a CPU busy for hours. Each call makes a list of its own: the first one can take the others.
 */
export function appendingErrors(code: string): string {
  return code.replaceAll(
    /vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
    (_, errors: string) => `vErrors === null ? ${errors} : (${errors}.forEach(error => vErrors.push(error)), vErrors)`,
  )
}

/**
 * Ajv as all files of users are checked with.
 *
 * @param schema the schema, with an `$id`
 */
export function createAjv(schema: SchemaObject, code: CodeOptions = {}): Ajv2020 {
  const instance = new Ajv2020({
    allErrors: true,
    verbose: true,
    // It runs once: to make its code faster, or to repeat a definition at each use of it, costs more than it saves.
    code: {optimize: false, process: appendingErrors, ...code},
    inlineRefs: false,
    // A test holds schema.json to its meta-schema: compiling that takes longer than all the rest of the check.
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
