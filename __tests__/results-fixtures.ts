/** All builders of results. */

export * from './model/artifact.ts'
export * from './model/case.ts'
export * from './model/comparison.ts'
export * from './model/finding.ts'
export * from './model/gate.ts'
export * from './model/kernel.ts'
export * from './model/kernel-target.ts'
export * from './model/known-failure.ts'
export * from './model/map.ts'
export * from './model/program.ts'
export * from './model/results.ts'
export * from './model/test.ts'
