export declare function checkLicense(name: string, version: string, license: unknown): void
