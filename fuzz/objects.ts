export async function fuzzObjects(_: unknown): Promise<number> {
  return 1
}
