/**
 * Converts any text to a name that the manifest's schema accepts (`artifactName`).
 *
 * @returns null if no character of the text is allowed
 */
export function artifactName(text: string): string | null {
  const name = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64)
  return name === '' ? null : name
}
