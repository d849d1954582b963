import {oldNodeWords} from './node-version.ts'

// GitHub's runners bring the Node that action.yml asks for, other forges' runners take that of the job's image.
const words = oldNodeWords(process.versions.node, process.execPath, NEEDED_NODE)
if (words === undefined) {
  void import('./start.ts').then(async ({startAction}) => {
    await startAction()
    // What a cache service that does not answer leaves behind would hold the step up.
    process.exit()
  })
} else {
  console.log(`::error title=bpfcompat::${words}`)
  process.exitCode = 1
}
