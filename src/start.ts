import {setFlagsFromString} from 'node:v8'

// V8 lets the space for new objects grow to 128 MiB. The objects of a run are short-lived and fit into the first 2 MiB.
setFlagsFromString('--semi-space-growth-factor=1')

/** Runs the step: src/action.ts. The single-file bundle has both entry points and loads only the one that is used. */
export async function startAction(): Promise<void> {
  const {runAction} = await import('./action.ts')
  await runAction()
}

/** Runs the command: src/cli/main.ts. */
export async function startCommand(): Promise<void> {
  await import('./cli/main.ts')
}
