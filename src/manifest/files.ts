import {readFile, stat} from 'node:fs/promises'
import {errorCode, errorMessage, UserError} from '../base/errors.ts'
import {setting} from '../base/setting.ts'
import {parseYaml, type YamlDocument} from '../yaml/yaml.ts'
import type {Form} from './form-schema.ts'
import {validateForm} from './validate-form.ts'

/** More than 500,000 artifacts come to. What is larger was named by mistake, and would not be reported before memory is full. */
const MAX_BYTES = 64 * 1024 * 1024

/** What a file is to its user. */
export type FileKind = 'manifest' | 'matrix' | 'suite'

/**
 * Reads a YAML file of the form that its value asks for.
 *
 * @param file path as the user named it; problems name it the same way
 * @param given.text what the file holds, where it is not written yet
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

/** @throws UserError when there is no such file, or it cannot be read */
export async function readText(file: string, kind: FileKind = 'manifest'): Promise<string> {
  try {
    const found = await stat(file)
    if (!found.isFile() && !found.isDirectory()) throw new UserError({file, message: 'is no regular file'})
    if (found.size > MAX_BYTES)
      throw new UserError({
        file,
        message: `has ${found.size} bytes, more than a ${kind} may have (${MAX_BYTES}); split it`,
      })
    return textOf(await readFile(file), file)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError({file, message: unreadable(thrown, kind)}, {cause: thrown})
  }
}

/** @throws UserError for UTF-16, which editors and shells on Windows write */
function textOf(content: Buffer, file: string): string {
  const mark = content.subarray(0, 2).toString('latin1')
  if (mark === '\xff\xfe' || mark === '\xfe\xff') throw new UserError({file, message: 'is UTF-16; save it as UTF-8'})
  return content.toString('utf8')
}

function unreadable(thrown: unknown, kind: FileKind): string {
  switch (errorCode(thrown)) {
    case 'ENOENT':
      return kind === 'manifest'
        ? `no such file; name the manifest with ${setting('manifest')}, or the objects themselves with ${setting('artifact')}`
        : `no such file; mend the path of the ${kind}`
    case 'EISDIR':
      return `is a directory, expected a ${kind}; name the file in it`
    case 'EACCES':
      return 'cannot be read: permission denied'
    default:
      return errorMessage(thrown)
  }
}
