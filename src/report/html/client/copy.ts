/** Makes buttons copy the block next to them. */
export function copyButtons(): void {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null
    const block = button?.closest('figure')?.querySelector('pre')
    if (button == null || block == null) return
    void copy(block).then(words => show(button, words))
  })
}

/** Copies a block; selects it instead if the browser does not allow access to the clipboard. */
async function copy(block: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(block.textContent ?? '')
    return 'Copied'
  } catch {
    getSelection()?.selectAllChildren(block)
    return 'Selected'
  }
}

function show(button: HTMLButtonElement, words: string): void {
  button.textContent = words
  setTimeout(() => {
    button.textContent = 'Copy'
  }, 1500)
}
