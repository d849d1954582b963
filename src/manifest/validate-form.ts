import {validateBy} from '../yaml/validate.ts'
import type {YamlDocument} from '../yaml/yaml.ts'
import type {Form} from './form-schema.ts'
import {formValidator} from './form-validators.ts'

/**
 * Validates a document against its form and reports all problems at once, each with its place, the expected value and a
 * likely correction.
 *
 * @throws UserError
 */
export function validateForm(document: YamlDocument, form: Form): void {
  validateBy(formValidator(form), document)
}
