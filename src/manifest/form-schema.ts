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
 * Ajv as all files of users are checked with.
 *
 * @param schema the schema, with an `$id`
 */
export function createAjv(schema: SchemaObject, code: CodeOptions = {}): Ajv2020 {
  const instance = new Ajv2020({
    allErrors: true,
    verbose: true,
    // It runs once: to make its code faster, or to repeat a definition at each use of it, costs more than it saves.
    code: {optimize: false, ...code},
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
