/** How deep an artifact is taken. A deeper mode includes the shallower ones. */
export type Mode = 'load_only' | 'load_attach' | 'behavior' | 'command'

/** Nothing in the manifest, nothing in the inputs: how deep and how long. */
export const DEFAULT_MODE: Mode = 'load_attach'
