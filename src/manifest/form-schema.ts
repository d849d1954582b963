import {Ajv2020, type CodeOptions, type SchemaObject} from 'ajv/dist/2020.js'

/** The forms a file can have: definitions of schema.json. */
export const FORMS = ['manifest', 'singleArtifactManifest', 'matrix', 'suite'] as const

export type Form = (typeof FORMS)[number]

/** The schema of all forms, below the package. */
export const FORM_SCHEMA = 'src/manifest/schema.json'

/** Where a form stands in it. */
export function formReference(form: Form): string {
  return `urn:bpfcompat:manifest:1#/$defs/${form}`
}

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
