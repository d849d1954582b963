/** How far an artifact is taken. A deeper mode includes the shallower ones. */
export type Mode = 'load_only' | 'load_attach' | 'behavior' | 'command'

/** The mode if neither the manifest nor an input sets one. */
export const DEFAULT_MODE: Mode = 'load_attach'
