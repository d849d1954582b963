/** The forms a file can have: definitions of schema.json. */
export const FORMS = ['manifest', 'singleArtifactManifest', 'matrix', 'suite'] as const

export type Form = (typeof FORMS)[number]

/** The schema of all forms, below the package. */
export const FORM_SCHEMA = 'src/manifest/schema.json'

/** Where a form stands in it. */
export function formReference(form: Form): string {
  return `urn:bpfcompat:manifest:1#/$defs/${form}`
}
