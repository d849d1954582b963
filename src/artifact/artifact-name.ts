/**
 * A name that the manifest's schema takes (`artifactName`), made of a text that may have anything in it.
 *
 * @returns null when nothing is left of it
 */
export function artifactName(text: string): string | null {
  const name = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64)
  return name === '' ? null : name
}
