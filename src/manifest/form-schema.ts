/** The forms of a file, each a definition in schema.json. */
export const FORMS = ['manifest', 'singleArtifactManifest', 'matrix', 'suite'] as const

export type Form = (typeof FORMS)[number]

/** Path of the schema of all forms, relative to the package. */
export const FORM_SCHEMA = 'src/manifest/schema.json'

/** Returns the reference to a form in the schema. */
export function formReference(form: Form): string {
  return `urn:bpfcompat:manifest:1#/$defs/${form}`
}
