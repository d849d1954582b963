export declare const LAYERS: readonly {layer: string; rooms: Readonly<Record<string, string>>}[]
export declare const ROOMS: readonly string[]
export declare function layerTable(): string
