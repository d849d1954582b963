import type {KernelState} from '../model/progress.ts'
import {createPlainView, createQuietView, describeState, type LiveView} from '../report/progress.ts'
import {sanitise} from '../text/clean.ts'
import type {OutputOptions} from './output-options.ts'
import type {Terminal} from './terminal.ts'

/** Minimum time between redraws; a download reports its bytes far more often. */
const FRAME_MS = 100

/** Returns the view for progress, which goes to standard error: standard output holds only the report. */
export async function viewFor({quiet, verbose}: OutputOptions, {stderr, err}: Terminal): Promise<LiveView> {
  if (quiet) return createQuietView(err)
  return stderr.isTTY && !verbose ? createTerminalView(stderr) : createPlainView(err, verbose)
}

/** Returns a view with one line for each kernel, updated in place. */
async function createTerminalView(stream: NodeJS.WriteStream): Promise<LiveView> {
  const {createLogUpdate} = await import('log-update')
  const draw = createLogUpdate(stream)
  const states = new Map<string, KernelState>()
  let frame: NodeJS.Timeout | undefined
  return {
    kernel(id, state) {
      states.set(id, state)
      frame ??= setTimeout(redraw, FRAME_MS)
    },
    info: message => above(message),
    warning: message => above(`warning: ${message}`),
    debug: () => {},
    close() {
      clearTimeout(frame)
      draw.clear()
      draw.done()
    },
  }

  function redraw(): void {
    frame = undefined
    const width = Math.max(0, ...[...states.keys()].map(id => id.length))
    draw([...states].map(([id, state]) => `${id.padEnd(width)}  ${describeState(state)}`).join('\n'))
  }

  function above(message: string): void {
    draw.clear()
    stream.write(`${sanitise(message)}\n`)
    redraw()
  }
}
