// The parts of undici that are used: its index would include all of undici, which is much larger.
import connect from 'undici/lib/api/api-connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import {fetch} from 'undici/lib/web/fetch/index.js'

// The index adds all of undici's API to its dispatchers; a ProxyAgent creates tunnels with this function.
Dispatcher.prototype.connect = connect

export {Agent, fetch, ProxyAgent}
