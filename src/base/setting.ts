/** What a user can set and a message may point to, by the names of action.yml. */
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

/** Decides how this process calls its settings: a workflow has inputs, a terminal options. For the entry points. */
export function nameSettings(by: Naming): void {
  naming = by
}

/** A setting as the user writes it, for a message: "the input `mirror`", or "--mirror". */
export function setting(name: SettingName): string {
  return naming(name)
}
