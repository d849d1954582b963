/** `engines.node` of package.json without its `>=`, put in by scripts/build.mjs. */
declare const NEEDED_NODE: string
