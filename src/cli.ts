#!/usr/bin/env node
import {oldNodeWords} from './node-version.ts'

const words = oldNodeWords(process.versions.node, process.execPath, NEEDED_NODE)
if (words === undefined) {
  // Node 22 and later cache the compiled code: a second start takes half the time.
  process.getBuiltinModule?.('node:module').enableCompileCache?.()
  void import('./start.ts').then(({startCommand}) => startCommand())
} else {
  console.error(words)
  process.exitCode = 1
}
