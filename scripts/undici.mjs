// What is used of undici: its index would bring along all of it, which is far more.
import connect from 'undici/lib/api/api-connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import {fetch} from 'undici/lib/web/fetch/index.js'

// The index adds all of undici's API to its dispatchers; a ProxyAgent makes its tunnels with this function of it.
Dispatcher.prototype.connect = connect

export {Agent, fetch, ProxyAgent}
