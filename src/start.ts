/** Runs the step: src/action.ts. A bundle of one file holds both ways in, and reads only what is asked for. */
export async function startAction(): Promise<void> {
  const {runAction} = await import('./action.ts')
  await runAction()
}

/** Runs the command: src/cli/main.ts. */
export async function startCommand(): Promise<void> {
  await import('./cli/main.ts')
}
