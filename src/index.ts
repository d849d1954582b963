import {runAction} from './action.ts'

await runAction()
// What a cache service that does not answer leaves behind would hold the step up.
process.exit()
