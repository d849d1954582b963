import type {Results} from '../model/results.ts'
import {type SupportTable, supportTableOf} from './support.ts'

/** Renders support.json of one run, as src/support/schema.json describes it. */
export function renderSupport(results: Results): string {
  return renderSupportTable(supportTableOf([results]))
}

/** Renders support.json from a table. */
export function renderSupportTable(support: SupportTable): string {
  return `${JSON.stringify(support, null, 2)}\n`
}
