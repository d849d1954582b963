import {oldNodeWords} from './node-version.ts'

// GitHub's runners provide the Node version of action.yml; runners of other forges use that of the job's image.
const words = oldNodeWords(process.versions.node, process.execPath, NEEDED_NODE)
if (words === undefined) {
  void import('./start.ts').then(async ({startAction}) => {
    await startAction()
    // Open requests to a cache service that does not answer would delay the step.
    process.exit()
  })
} else {
  console.log(`::error title=bpfcompat::${words}`)
  process.exitCode = 1
}
