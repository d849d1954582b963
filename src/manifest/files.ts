import {readFile, stat} from 'node:fs/promises'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {parseYaml, type YamlDocument} from '../yaml/yaml.ts'
import type {Form} from './form-schema.ts'
import {validateForm} from './validate-form.ts'

/**
 * Exceeds a manifest of 500,000 artifacts. A larger file was named by mistake, and parsing it would exhaust memory
 * before any report.
 */
const MAX_BYTES = 64 * 1024 * 1024

/** How messages call the file. */
type FileKind = 'manifest' | 'matrix' | 'suite'

/**
 * Reads a YAML file and validates it against the form that its value selects.
 *
 * @param file path as the user wrote it; problems use the same path
 * @param given.text contents of the file, if it is not written yet
 * @throws UserError with all problems of the file at once
 */
export async function readForm(
  file: string,
  formOf: (value: unknown) => Form,
  {kind = 'manifest', text}: {kind?: FileKind; text?: string | undefined} = {},
): Promise<YamlDocument> {
  const document = parseYaml(text ?? (await readText(file, kind)), file)
  validateForm(document, formOf(document.value))
  return document
}

/** @throws UserError if the file does not exist or cannot be read */
export async function readText(file: string, kind: FileKind = 'manifest'): Promise<string> {
  try {
    const found = await stat(file)
    if (!found.isFile() && !found.isDirectory())
      throw new UserError({file, message: 'is not a regular file; set the path of one'})
    if (found.size > MAX_BYTES)
      throw new UserError({
        file,
        message: `has ${found.size} bytes, and the limit of a ${kind} is ${MAX_BYTES}; split it`,
      })
    return textOf(await readFile(file), file)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError({file, message: unreadable(thrown, kind)}, {cause: thrown})
  }
}

/** @throws UserError for UTF-16, which editors and shells on Windows write by default */
function textOf(content: Buffer, file: string): string {
  const mark = content.subarray(0, 2).toString('latin1')
  if (mark === '\xff\xfe' || mark === '\xfe\xff') throw new UserError({file, message: 'is UTF-16; save it as UTF-8'})
  return content.toString('utf8')
}

function unreadable(thrown: unknown, kind: FileKind): string {
  switch (errorCode(thrown)) {
    case 'ENOENT':
      return kind === 'manifest'
        ? `no such file; write a manifest with \`bpfcompat init build/*.bpf.o\`, set its path with ${setting('manifest')}, or name the objects with ${setting('artifact')}`
        : `no such file; fix the path of the ${kind}`
    case 'EISDIR':
      return `is a directory, not a ${kind}; set the path of a file in it`
    case 'EACCES':
      return 'cannot be read: permission denied; make the file readable'
    default:
      return errorMessage(thrown)
  }
}
