#!/usr/bin/env node
import module from 'node:module'

// Node 22 and later keep the compiled code: a second start takes half the time.
module.enableCompileCache?.()
await import('./cli/main.ts')
