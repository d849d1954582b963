/** The architectures that guests run, as catalog, manifest and reports call them. */
export const ARCHES = ['x86_64', 'arm64', 's390x'] as const

export type Arch = (typeof ARCHES)[number]
