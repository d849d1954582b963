/** Settings that messages mention, by their names in action.yml. */
export type SettingName =
  | 'accelerator'
  | 'artifact'
  | 'build-tests'
  | 'cache-directory'
  | 'commit'
  | 'concurrency'
  | 'lock-file'
  | 'manifest'
  | 'mirror'
  | 'only'
  | 'report-directory'
  | 'trials'

type Naming = (name: SettingName) => string

let naming: Naming = name => `--${name}`

/**
 * Sets how messages of this process name settings: inputs in a workflow, options on a terminal. Called by the entry
 * points.
 */
export function nameSettings(by: Naming): void {
  naming = by
}

/** Returns the name of a setting for a message: "the input `mirror`", or "--mirror". */
export function setting(name: SettingName): string {
  return naming(name)
}
