import {join} from 'node:path'
import {packageRoot} from '../../base/package-root.ts'

/** The style and the script of the page. */
export interface PageAssets {
  style: string
  script: string
}

/** Builds the style sheet and the script from `style/` and `client/`. The bundle has them as constants (scripts/build.mjs). */
export async function pageAssets(): Promise<PageAssets> {
  const bundler = (await import(join(packageRoot, 'scripts/page-assets.mjs'))) as {pageAssets(): PageAssets}
  return bundler.pageAssets()
}
