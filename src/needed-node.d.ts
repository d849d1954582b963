/** `engines.node` of package.json without its `>=`, inserted by scripts/build.mjs. */
declare const NEEDED_NODE: string
