import {bytes, plural} from '../../../text/figures.ts'
import {element} from '../markup.ts'
import {type Log, logAt} from './data.ts'
import {dialog, found, toElement} from './dom.ts'
import {type Chunk, chunksOf, lineOf, type Match, MOST_MATCHES, matchesOf} from './log-text.ts'

/** Makes links to logs open them in the page; a link to a log that is not embedded opens the file. */
export function openLogs(): void {
  const {dialog: panel, body} = dialog('logs', 'Log')
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-log]') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    const log = logAt(link.dataset.log ?? '')
    if (log === undefined || log.extent === 'none') return
    event.preventDefault()
    void log.text().then(text => {
      show(log, chunksOf(text), body)
      panel.showModal()
      found<HTMLInputElement>('input[type=search]', body).focus()
    })
  })
}

function show(log: Log, chunks: readonly Chunk[], body: HTMLElement): void {
  const last = chunks.at(-1)
  const lines = last === undefined ? 0 : last.line + last.text.split('\n').length - 2
  const cut = log.extent === 'whole' ? '' : ` · the last part only: ${log.reason}`
  body.replaceChildren(
    toElement(element('h2', {}, log.path)),
    toElement(
      element('p', {class: 'facts'}, element('span', {}, `${bytes(log.bytes)}, ${plural(lines, 'line')}${cut}`)),
    ),
    toElement(
      element(
        'form',
        {class: 'find', role: 'search', 'aria-label': 'Search in the log'},
        element('input', {
          type: 'search',
          'aria-label': 'Search in the log',
          placeholder: 'Search in the log',
          autocomplete: 'off',
          spellcheck: 'false',
        }),
        element('button', {type: 'submit', name: 'next'}, 'Next'),
        element('button', {type: 'button', name: 'previous'}, 'Previous'),
        element('label', {}, element('input', {type: 'checkbox', name: 'wrap'}), 'wrap'),
        element('output', {role: 'status', 'aria-live': 'polite'}),
      ),
    ),
    toElement(
      element(
        'div',
        {class: 'log-text', tabindex: 0, role: 'region', 'aria-label': `Text of ${log.path}`},
        ...chunks.map(chunkMarkup),
      ),
    ),
  )
  search(chunks, body)
}

function chunkMarkup({line, text}: Chunk) {
  const count = text.split('\n').length - 1
  const numbers = Array.from({length: count}, (_, index) => line + index).join('\n')
  return element(
    'div',
    {class: 'chunk'},
    element('pre', {class: 'numbers', 'aria-hidden': 'true'}, numbers),
    element('pre', {class: 'lines'}, text),
  )
}

function search(chunks: readonly Chunk[], body: HTMLElement): void {
  const form = found<HTMLFormElement>('form.find', body)
  const field = found<HTMLInputElement>('input[type=search]', form)
  const output = found<HTMLOutputElement>('output', form)
  const texts = [...body.querySelectorAll('.lines')].map(lines => lines.firstChild)
  let matches: Match[] = []
  let current = -1

  field.addEventListener('input', () => {
    matches = matchesOf(chunks, field.value)
    current = -1
    mark('match', matches)
    go(1)
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    go(1)
  })
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.shiftKey) return
    event.preventDefault()
    go(-1)
  })
  found<HTMLButtonElement>('button[name=previous]', form).addEventListener('click', () => go(-1))
  found<HTMLInputElement>('input[name=wrap]', form).addEventListener('change', event => {
    found('.log-text', body).classList.toggle('wrapped', (event.target as HTMLInputElement).checked)
  })
  mark('match', [])
  mark('current-match', [])

  function go(step: number): void {
    if (matches.length > 0) current = (current + step + matches.length) % matches.length
    const match = matches[current]
    mark('current-match', match === undefined ? [] : [match])
    output.value = words(match)
    if (match !== undefined) texts[match.chunk]?.parentElement?.closest('.chunk')?.scrollIntoView({block: 'nearest'})
    if (match !== undefined) reveal(rangeOf(match))
  }

  function words(match: Match | undefined): string {
    if (field.value === '') return ''
    if (match === undefined) return 'no match'
    const most = matches.length === MOST_MATCHES ? ' or more' : ''
    return `${current + 1} of ${matches.length}${most}, line ${lineOf(match, chunks)}`
  }

  function mark(name: string, marked: readonly Match[]): void {
    CSS.highlights.set(name, new Highlight(...marked.map(rangeOf)))
  }

  function rangeOf({chunk, start, end}: Match): Range {
    const range = document.createRange()
    const text = texts[chunk]
    if (text == null) return range
    range.setStart(text, start)
    range.setEnd(text, end)
    return range
  }

  /** Scrolls the match to the middle of the view. */
  function reveal(range: Range): void {
    const box = found('.log-text', body)
    const place = range.getBoundingClientRect()
    const view = box.getBoundingClientRect()
    if (place.top < view.top || place.bottom > view.bottom) box.scrollTop += place.top - view.top - view.height / 2
    if (place.left < view.left || place.right > view.right) box.scrollLeft += place.left - view.left - view.width / 2
  }
}
