import type {Results} from '../model/results.ts'

/** Renders results.json: the model unchanged, as src/results/schema.json describes it. */
export function renderJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`
}
