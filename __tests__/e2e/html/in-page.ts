/** Functions that run in the page, without access to the test. */

/** Returns controls without a name for screen readers. */
export function withoutNames(): string[] {
  return [...document.querySelectorAll('button, a, input, select, svg[role=img], [role=region], dialog')]
    .filter(control => {
      const labels = 'labels' in control ? [...((control.labels as NodeListOf<Element> | null) ?? [])] : []
      const words = [
        control.getAttribute('aria-label'),
        ...labels.map(label => label.textContent),
        control.matches('button, a') ? control.textContent : '',
      ]
      return words.join('').trim() === ''
    })
    .map(control => control.outerHTML.slice(0, 100))
}

/** Returns texts with a contrast below 4.5 to 1. */
export function weakTexts(): string[] {
  const channels = (color: string) => {
    const numbers = (color.match(/[\d.]+/g) ?? []).map(Number)
    return color.startsWith('color(') ? numbers.map((value, index) => (index < 3 ? value * 255 : value)) : numbers
  }
  const light = (color: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map(value => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = (element: Element | null): number[] => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor)
      if ((color[3] ?? 1) === 1) return color
    }
    return channels(getComputedStyle(document.body).backgroundColor)
  }
  const weak: string[] = []
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    if (!own || element.matches('script, option, title, noscript') || !element.checkVisibility()) continue
    const [a, b] = [light(channels(getComputedStyle(element).color)), light(ground(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5)
      weak.push(
        `${contrast.toFixed(2)} ${element.tagName}.${element.className}: ${(element.textContent ?? '').slice(0, 40)}`,
      )
  }
  return weak
}
