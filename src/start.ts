import {setFlagsFromString} from 'node:v8'

// V8 lets the space for new objects grow to 128 MiB where there is room. What a run makes is short-lived: it fits into the first 2 MiB.
setFlagsFromString('--semi-space-growth-factor=1')

/** Runs the step: src/action.ts. A bundle of one file holds both ways in, and reads only what is asked for. */
export async function startAction(): Promise<void> {
  const {runAction} = await import('./action.ts')
  await runAction()
}

/** Runs the command: src/cli/main.ts. */
export async function startCommand(): Promise<void> {
  await import('./cli/main.ts')
}
