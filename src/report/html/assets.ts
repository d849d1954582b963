import {join} from 'node:path'
import {packageRoot} from '../../base/package-root.ts'

/** What the page brings along besides its content. */
export interface PageAssets {
  style: string
  script: string
}

/** The style sheet and the script of `client/` and `style/`. The bundle has them as constants (scripts/build.mjs); here they are made. */
export async function pageAssets(): Promise<PageAssets> {
  const bundler = (await import(join(packageRoot, 'scripts/page-assets.mjs'))) as {pageAssets(): PageAssets}
  return bundler.pageAssets()
}
