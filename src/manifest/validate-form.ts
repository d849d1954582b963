import {validateBy} from '../yaml/validate.ts'
import type {YamlDocument} from '../yaml/yaml.ts'
import type {Form} from './form-schema.ts'
import {formValidator} from './form-validators.ts'

/**
 * Checks a document against its form and reports every problem at once, each with its place, what was expected and a
 * near miss.
 *
 * @throws UserError
 */
export function validateForm(document: YamlDocument, form: Form): void {
  validateBy(formValidator(form), document)
}
