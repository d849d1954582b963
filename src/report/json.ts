import type {Results} from '../model/results.ts'

/** results.json: the neutral model as it stands, described by src/results/schema.json. */
export function renderJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`
}
