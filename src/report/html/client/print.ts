/** What is folded away on the screen is read on paper. */
export function printWhole(): void {
  let folded: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const part of folded) part.open = true
  })
  addEventListener('afterprint', () => {
    for (const part of folded) part.open = false
  })
}
