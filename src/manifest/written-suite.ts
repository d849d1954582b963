import type {WrittenDuration} from './written.ts'

/**
 * A suite of the original Go implementation of bpfcompat, validated by the schema. Its keys are from suite.go there.
 */
export interface WrittenSuite {
  name: string
  defaults?: WrittenSuiteDefaults
  cases: WrittenSuiteCase[]
}

/** Keys that have no effect and are reported as ignored. */
interface WrittenSuiteAside {
  workdir?: string
  runner?: string
  concurrency?: number
  keep_vm_on_failure?: boolean
}

export interface WrittenSuiteDefaults extends WrittenSuiteAside {
  matrix?: string
  report_dir?: string
  validation_mode?: string
  timeout?: WrittenDuration
}

export interface WrittenSuiteCase extends WrittenSuiteAside {
  name: string
  artifact: string
  artifact_uri?: string
  artifact_name?: string
  artifact_version?: string
  artifact_variant?: string
  matrix?: string
  manifest?: string
  validation_mode?: string
  test?: WrittenSuiteTest
  out?: string
  markdown?: string
  timeout?: WrittenDuration
}

export interface WrittenSuiteTest {
  mode?: 'behavior'
  command: string
  required?: boolean
  timeout?: WrittenDuration
  expect?: {exit_code?: number; stdout_contains?: string; stderr_contains?: string; event_contains?: string}
}
