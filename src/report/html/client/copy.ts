/** Buttons that copy the block beside them. */
export function copyButtons(): void {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null
    const block = button?.closest('figure')?.querySelector('pre')
    if (button == null || block == null) return
    void copy(block).then(words => tell(button, words))
  })
}

/** A browser that keeps the clipboard to itself selects the block instead: one key is left to press. */
async function copy(block: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(block.textContent ?? '')
    return 'Copied'
  } catch {
    getSelection()?.selectAllChildren(block)
    return 'Selected'
  }
}

function tell(button: HTMLButtonElement, words: string): void {
  button.textContent = words
  setTimeout(() => {
    button.textContent = 'Copy'
  }, 1500)
}
