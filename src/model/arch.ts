/** The architectures of guests, by their names in catalog, manifest and reports. */
export const ARCHES = ['x86_64', 'arm64', 's390x'] as const

export type Arch = (typeof ARCHES)[number]
