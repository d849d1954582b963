import type {Results} from '../model/results.ts'
import {type SupportTable, supportTableOf} from './support.ts'

/** support.json of one run, described by src/support/schema.json. */
export function renderSupport(results: Results): string {
  return renderSupportTable(supportTableOf([results]))
}

/** The same of a table that is there already. */
export function renderSupportTable(support: SupportTable): string {
  return `${JSON.stringify(support, null, 2)}\n`
}
