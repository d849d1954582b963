import {describe, expect, test} from '@jest/globals'
import {proxyEnvironment, proxyFor, showProxy} from '../../src/net/proxies.ts'

const proxy = 'http://me:secret@proxy.example:3128'

describe('the proxy for an address', () => {
  test.each([
    ['http://a.example/', {http_proxy: proxy}, 'http_proxy'],
    ['http://a.example/', {HTTP_PROXY: proxy}, 'HTTP_PROXY'],
    ['http://a.example/', {http_proxy: proxy, HTTP_PROXY: 'http://other:1'}, 'http_proxy'],
    ['http://a.example/', {http_proxy: '', HTTP_PROXY: proxy}, 'HTTP_PROXY'],
    ['http://a.example/', {https_proxy: proxy}, undefined],
    ['https://a.example/', {https_proxy: proxy, http_proxy: 'http://other:1'}, 'https_proxy'],
    ['https://a.example/', {HTTPS_PROXY: proxy}, 'HTTPS_PROXY'],
    ['https://a.example/', {http_proxy: proxy}, 'http_proxy'],
    ['https://a.example/', {all_proxy: proxy, http_proxy: 'http://other:1'}, 'all_proxy'],
    ['http://a.example/', {ALL_PROXY: proxy}, 'ALL_PROXY'],
    ['http://a.example/', {all_proxy: 'socks5://proxy.example:1080'}, undefined],
    ['http://a.example/', {}, undefined],
  ])('%s with %j: %s', (address, environment, variable) => {
    const found = proxyFor(address, environment)
    expect(found?.variable).toBe(variable)
    if (variable !== undefined) expect(found?.url.host).toBe('proxy.example:3128')
  })

  test('can be set without a scheme, and is shown without its login', () => {
    const setting = proxyFor('http://a.example/', {http_proxy: 'me:secret@proxy.example:3128'})
    expect(setting?.url.password).toBe('secret')
    expect(setting && showProxy(setting)).toBe('proxy http://proxy.example:3128 (http_proxy)')
  })
})

describe('no_proxy', () => {
  test.each([
    ['http://a.example/', 'a.example', true],
    ['http://A.example/', 'a.EXAMPLE', true],
    ['http://b.a.example/', 'a.example', true],
    ['http://b.a.example/', '.a.example', true],
    ['http://a.example/', '.a.example', true],
    ['http://b.a.example/', '*.a.example', true],
    ['http://ba.example/', 'a.example', false],
    ['http://a.example/', '*', true],
    ['http://a.example/', 'x.example, a.example', true],
    ['http://a.example/', 'x.example a.example', true],
    ['http://a.example/', 'a.example:80', true],
    ['http://a.example:8080/', 'a.example:80', false],
    ['https://a.example/', 'a.example:443', true],
    ['http://10.1.2.3/', '10.0.0.0/8', true],
    ['http://11.1.2.3/', '10.0.0.0/8', false],
    ['http://10.1.2.3/', '10.1.2.3', true],
    ['http://210.1.2.3/', '10.1.2.3', false],
    ['http://10.1.2.3/', '10.0.0.0/99', false],
    ['http://[fd00::1]:8080/', 'fd00::/8', true],
    ['http://[fd00::1]:8080/', '[fd00::1]:8080', true],
    ['http://[fd00::1]:8080/', 'fd00::1', true],
    ['http://a.example/', '', false],
  ])('%s is contacted directly with `%s`: %s', (address, list, directly) => {
    expect(proxyFor(address, {all_proxy: proxy, no_proxy: list}) === undefined).toBe(directly)
  })

  test('is read in lower and upper case, the former first', () => {
    expect(proxyFor('http://a.example/', {http_proxy: proxy, NO_PROXY: '*'})).toBeUndefined()
    expect(proxyFor('http://a.example/', {http_proxy: proxy, no_proxy: 'b.example', NO_PROXY: '*'})).toBeDefined()
  })
})

test('programs get all variables in lower and upper case', () => {
  expect(proxyEnvironment({HTTP_PROXY: proxy, no_proxy: 'a.example', NO_PROXY: 'b.example', PATH: '/bin'})).toEqual({
    http_proxy: proxy,
    HTTP_PROXY: proxy,
    no_proxy: 'a.example',
    NO_PROXY: 'a.example',
  })
})
