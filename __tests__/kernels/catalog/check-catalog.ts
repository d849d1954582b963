import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type SchemaObject, type ValidateFunction} from 'ajv/dist/2020.js'
import {packageRoot} from '../../../src/base/package-root.ts'
import {kernelsOf} from '../../../src/kernels/catalog/entries.ts'
import type {WrittenFile} from '../../../src/kernels/catalog/written.ts'
import {parseYaml} from '../../../src/yaml/yaml.ts'

const ajv = new Ajv2020({verbose: true, strictTypes: false, strictRequired: false})
ajv.addSchema(JSON.parse(readFileSync(join(packageRoot, 'kernels/schema.json'), 'utf8')) as SchemaObject)
const isFile = definition('file')
const isKernel = definition('kernel')

/** Validates a file of the catalog, and the kernels in it, against kernels/schema.json. */
export function problemsOf(text: string, name: string): string[] {
  const {value} = parseYaml(text, name)
  if (!isFile(value)) return [problemOf(isFile, name)]
  return kernelsOf(value as WrittenFile, name).flatMap(({kernel, merged}) =>
    isKernel(merged) ? [] : [problemOf(isKernel, `${name}: ${kernel.id}`)],
  )
}

function problemOf({errors}: ValidateFunction, place: string): string {
  const [{instancePath = '', message = '', params = {}} = {}] = errors ?? []
  const key = params.additionalProperty === undefined ? '' : ` (${String(params.additionalProperty)})`
  return `${place}${instancePath === '' ? '' : ` ${instancePath}`}: ${message}${key}`
}

function definition(name: string): ValidateFunction {
  const validate = ajv.getSchema(`urn:bpfcompat:kernels:1#/$defs/${name}`)
  if (validate === undefined) throw new Error(`kernels/schema.json has no ${name}`)
  return validate
}
