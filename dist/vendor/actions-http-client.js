import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var G=Object.create;var D=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var z=Object.getOwnPropertyNames;var F=Object.getPrototypeOf,V=Object.prototype.hasOwnProperty;var _=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,s)=>(typeof require<"u"?require:e)[s]}):t)(function(t){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+t+'" is not supported')});var B=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(s){throw e=0,s}};var C=(t,e,s,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of z(e))!V.call(t,n)&&n!==s&&D(t,n,{get:()=>e[n],
enumerable:!(r=W(e,n))||r.enumerable});return t};var K=(t,e,s)=>(s=t!=null?G(F(t)):{},C(e||!t||!t.__esModule?D(s,"default",{value:t,enumerable:!0}):s,t));var J=B(x=>{"use strict";var de=_("net"),Z=_("tls"),b=_("http"),L=_("https"),H=_("events"),ge=_("assert"),ee=_("util");x.
httpOverHttp=te;x.httpsOverHttp=re;x.httpOverHttps=se;x.httpsOverHttps=ne;function te(t){var e=new v(t);return e.request=
b.request,e}function re(t){var e=new v(t);return e.request=b.request,e.createSocket=M,e.defaultPort=443,e}function se(t){
var e=new v(t);return e.request=L.request,e}function ne(t){var e=new v(t);return e.request=L.request,e.createSocket=M,e.
defaultPort=443,e}function v(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||
b.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(r,n,o,i){for(var u=I(n,o,i),c=0,a=e.requests.length;c<
a;++c){var h=e.requests[c];if(h.host===u.host&&h.port===u.port){e.requests.splice(c,1),h.request.onSocket(r);return}}r.destroy(),
e.removeSocket(r)})}ee.inherits(v,H.EventEmitter);v.prototype.addRequest=function(e,s,r,n){var o=this,i=P({request:e},o.
options,I(s,r,n));if(o.sockets.length>=this.maxSockets){o.requests.push(i);return}o.createSocket(i,function(u){u.on("fre\
e",c),u.on("close",a),u.on("agentRemove",a),e.onSocket(u);function c(){o.emit("free",u,i)}function a(h){o.removeSocket(u),
u.removeListener("free",c),u.removeListener("close",a),u.removeListener("agentRemove",a)}})};v.prototype.createSocket=function(e,s){
var r=this,n={};r.sockets.push(n);var o=P({},r.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.
host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),o.proxyAuth&&(o.headers=o.headers||{},o.headers["Prox\
y-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),y("making CONNECT request");var i=r.request(o);i.
useChunkedEncodingByDefault=!1,i.once("response",u),i.once("upgrade",c),i.once("connect",a),i.once("error",h),i.end();function u(l){
l.upgrade=!0}function c(l,f,R){process.nextTick(function(){a(l,f,R)})}function a(l,f,R){if(i.removeAllListeners(),f.removeAllListeners(),
l.statusCode!==200){y("tunneling socket could not be established, statusCode=%d",l.statusCode),f.destroy();var A=new Error(
"tunneling socket could not be established, statusCode="+l.statusCode);A.code="ECONNRESET",e.request.emit("error",A),r.removeSocket(
n);return}if(R.length>0){y("got illegal response body from proxy"),f.destroy();var A=new Error("got illegal response bod\
y from proxy");A.code="ECONNRESET",e.request.emit("error",A),r.removeSocket(n);return}return y("tunneling connection has\
 established"),r.sockets[r.sockets.indexOf(n)]=f,s(f)}function h(l){i.removeAllListeners(),y(`tunneling socket could not\
 be established, cause=%s
`,l.message,l.stack);var f=new Error("tunneling socket could not be established, cause="+l.message);f.code="ECONNRESET",
e.request.emit("error",f),r.removeSocket(n)}};v.prototype.removeSocket=function(e){var s=this.sockets.indexOf(e);if(s!==
-1){this.sockets.splice(s,1);var r=this.requests.shift();r&&this.createSocket(r,function(n){r.request.onSocket(n)})}};function M(t,e){
var s=this;v.prototype.createSocket.call(s,t,function(r){var n=t.request.getHeader("host"),o=P({},s.options,{socket:r,servername:n?
n.replace(/:.*$/,""):t.host}),i=Z.connect(0,o);s.sockets[s.sockets.indexOf(r)]=i,e(i)})}function I(t,e,s){return typeof t==
"string"?{host:t,port:e,localAddress:s}:t}function P(t){for(var e=1,s=arguments.length;e<s;++e){var r=arguments[e];if(typeof r==
"object")for(var n=Object.keys(r),o=0,i=n.length;o<i;++o){var u=n[o];r[u]!==void 0&&(t[u]=r[u])}}return t}var y;process.
env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?y=function(){var t=Array.prototype.slice.call(arguments);typeof t[0]==
"string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:y=function(){};x.debug=y});var $=B((ve,j)=>{j.exports=J()});import*as S from"http";import*as N from"https";function E(t){let e=t.protocol==="https:";if(X(t))return;let s=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(s)try{return new q(s)}catch{if(!s.startsWith("http://")&&!s.startsWith("https:\
//"))return new q(`http://${s}`)}else return}function X(t){if(!t.hostname)return!1;let e=t.hostname;if(Y(e))return!0;let s=process.
env.no_proxy||process.env.NO_PROXY||"";if(!s)return!1;let r;t.port?r=Number(t.port):t.protocol==="http:"?r=80:t.protocol===
"https:"&&(r=443);let n=[t.hostname.toUpperCase()];typeof r=="number"&&n.push(`${n[0]}:${r}`);for(let o of s.split(",").
map(i=>i.trim().toUpperCase()).filter(i=>i))if(o==="*"||n.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&i.endsWith(
`${o}`)))return!0;return!1}function Y(t){let e=t.toLowerCase();return e==="localhost"||e.startsWith("127.")||e.startsWith(
"[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var q=class extends URL{constructor(e,s){super(e,s),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var w=K($(),1);import{ProxyAgent as oe}from"./undici.js";var p=function(t,e,s,r){function n(o){return o instanceof s?o:new s(
function(i){i(o)})}return new(s||(s=Promise))(function(o,i){function u(h){try{a(r.next(h))}catch(l){i(l)}}function c(h){
try{a(r.throw(h))}catch(l){i(l)}}function a(h){h.done?o(h.value):n(h.value).then(u,c)}a((r=r.apply(t,e||[])).next())})},
g;(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",
t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]=
"UseProxy",t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=308]=
"PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.PaymentRequired=402]="Paym\
entRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.
NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",t[t.RequestTimeout=
408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequests",t[t.InternalServerError=
500]="InternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=
503]="ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var d;(function(t){t.Accept="accept",t.ContentType=
"content-type"})(d||(d={}));var m;(function(t){t.ApplicationJson="application/json"})(m||(m={}));function ie(t){let e=E(
new URL(t));return e?e.href:""}var ae=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],
ue=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],ce=["OPTIONS","GET","DELETE","HEAD"],le=10,he=5,T=class t extends Error{constructor(e,s){
super(e),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,t.prototype)}},k=class{constructor(e){
this.message=e}readBody(){return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,void 0,void 0,function*(){
let s=Buffer.alloc(0);this.message.on("data",r=>{s=Buffer.concat([s,r])}),this.message.on("end",()=>{e(s.toString())})}))})}readBodyBuffer(){
return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,void 0,void 0,function*(){let s=[];this.message.on(
"data",r=>{s.push(r)}),this.message.on("end",()=>{e(Buffer.concat(s))})}))})}};function pe(t){return new URL(t).protocol===
"https:"}var U=class{constructor(e,s,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(e),this.handlers=s||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=
r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),r.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=
Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.
allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(e,s){return p(this,void 0,void 0,function*(){
return this.request("OPTIONS",e,null,s||{})})}get(e,s){return p(this,void 0,void 0,function*(){return this.request("GET",
e,null,s||{})})}del(e,s){return p(this,void 0,void 0,function*(){return this.request("DELETE",e,null,s||{})})}post(e,s,r){
return p(this,void 0,void 0,function*(){return this.request("POST",e,s,r||{})})}patch(e,s,r){return p(this,void 0,void 0,
function*(){return this.request("PATCH",e,s,r||{})})}put(e,s,r){return p(this,void 0,void 0,function*(){return this.request(
"PUT",e,s,r||{})})}head(e,s){return p(this,void 0,void 0,function*(){return this.request("HEAD",e,null,s||{})})}sendStream(e,s,r,n){
return p(this,void 0,void 0,function*(){return this.request(e,s,r,n)})}getJson(e){return p(this,arguments,void 0,function*(s,r={}){
r[d.Accept]=this._getExistingOrDefaultHeader(r,d.Accept,m.ApplicationJson);let n=yield this.get(s,r);return this._processResponse(
n,this.requestOptions)})}postJson(e,s){return p(this,arguments,void 0,function*(r,n,o={}){let i=JSON.stringify(n,null,2);
o[d.Accept]=this._getExistingOrDefaultHeader(o,d.Accept,m.ApplicationJson),o[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,m.ApplicationJson);let u=yield this.post(r,i,o);return this._processResponse(u,this.requestOptions)})}putJson(e,s){return p(
this,arguments,void 0,function*(r,n,o={}){let i=JSON.stringify(n,null,2);o[d.Accept]=this._getExistingOrDefaultHeader(o,
d.Accept,m.ApplicationJson),o[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,m.ApplicationJson);let u=yield this.
put(r,i,o);return this._processResponse(u,this.requestOptions)})}patchJson(e,s){return p(this,arguments,void 0,function*(r,n,o={}){
let i=JSON.stringify(n,null,2);o[d.Accept]=this._getExistingOrDefaultHeader(o,d.Accept,m.ApplicationJson),o[d.ContentType]=
this._getExistingOrDefaultContentTypeHeader(o,m.ApplicationJson);let u=yield this.patch(r,i,o);return this._processResponse(
u,this.requestOptions)})}request(e,s,r,n){return p(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");let o=new URL(s),i=this._prepareRequest(e,o,n),u=this._allowRetries&&ce.includes(e)?this.
_maxRetries+1:1,c=0,a;do{if(a=yield this.requestRaw(i,r),a&&a.message&&a.message.statusCode===g.Unauthorized){let l;for(let f of this.
handlers)if(f.canHandleAuthentication(a)){l=f;break}return l?l.handleAuthentication(this,i,r):a}let h=this._maxRedirects;
for(;a.message.statusCode&&ae.includes(a.message.statusCode)&&this._allowRedirects&&h>0;){let l=a.message.headers.location;
if(!l)break;let f=new URL(l);if(o.protocol==="https:"&&o.protocol!==f.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield a.readBody(),f.hostname!==o.hostname)for(let R in n)R.toLowerCase()===
"authorization"&&delete n[R];i=this._prepareRequest(e,f,n),a=yield this.requestRaw(i,r),h--}if(!a.message.statusCode||!ue.
includes(a.message.statusCode))return a;c+=1,c<u&&(yield a.readBody(),yield this._performExponentialBackoff(c))}while(c<
u);return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,s){return p(this,void 0,void 0,
function*(){return new Promise((r,n)=>{function o(i,u){i?n(i):u?r(u):n(new Error("Unknown error"))}this.requestRawWithCallback(
e,s,o)})})}requestRawWithCallback(e,s,r){typeof s=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["\
Content-Length"]=Buffer.byteLength(s,"utf8"));let n=!1;function o(c,a){n||(n=!0,r(c,a))}let i=e.httpModule.request(e.options,
c=>{let a=new k(c);o(void 0,a)}),u;i.on("socket",c=>{u=c}),i.setTimeout(this._socketTimeout||3*6e4,()=>{u&&u.end(),o(new Error(
`Request timeout: ${e.options.path}`))}),i.on("error",function(c){o(c)}),s&&typeof s=="string"&&i.write(s,"utf8"),s&&typeof s!=
"string"?(s.on("close",function(){i.end()}),s.pipe(i)):i.end()}getAgent(e){let s=new URL(e);return this._getAgent(s)}getAgentDispatcher(e){
let s=new URL(e),r=E(s);if(r&&r.hostname)return this._getProxyAgentDispatcher(s,r)}_prepareRequest(e,s,r){let n={};n.parsedUrl=
s;let o=n.parsedUrl.protocol==="https:";n.httpModule=o?N:S;let i=o?443:80;if(n.options={},n.options.host=n.parsedUrl.hostname,
n.options.port=n.parsedUrl.port?parseInt(n.parsedUrl.port):i,n.options.path=(n.parsedUrl.pathname||"")+(n.parsedUrl.search||
""),n.options.method=e,n.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(n.options.headers["user-agent"]=this.
userAgent),n.options.agent=this._getAgent(n.parsedUrl),this.handlers)for(let u of this.handlers)u.prepareRequest(n.options);
return n}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},O(this.requestOptions.
headers),O(e||{})):O(e||{})}_getExistingOrDefaultHeader(e,s,r){let n;if(this.requestOptions&&this.requestOptions.headers){
let i=O(this.requestOptions.headers)[s];i&&(n=typeof i=="number"?i.toString():i)}let o=e[s];return o!==void 0?typeof o==
"number"?o.toString():o:n!==void 0?n:r}_getExistingOrDefaultContentTypeHeader(e,s){let r;if(this.requestOptions&&this.requestOptions.
headers){let o=O(this.requestOptions.headers)[d.ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(
", "):r=o)}let n=e[d.ContentType];return n!==void 0?typeof n=="number"?String(n):Array.isArray(n)?n.join(", "):n:r!==void 0?
r:s}_getAgent(e){let s,r=E(e),n=r&&r.hostname;if(this._keepAlive&&n&&(s=this._proxyAgent),n||(s=this._agent),s)return s;
let o=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.maxSockets||S.globalAgent.maxSockets),r&&
r.hostname){let u={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},c,a=r.protocol==="https:";o?c=a?w.httpsOverHttps:
w.httpsOverHttp:c=a?w.httpOverHttps:w.httpOverHttp,s=c(u),this._proxyAgent=s}if(!s){let u={keepAlive:this._keepAlive,maxSockets:i};
s=o?new N.Agent(u):new S.Agent(u),this._agent=s}return o&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{
rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(e,s){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;
let n=e.protocol==="https:";return r=new oe(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,n&&this.
_ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){
let s=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let n=r.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${n}`}return s}_performExponentialBackoff(e){return p(this,void 0,void 0,function*(){e=Math.min(
le,e);let s=he*Math.pow(2,e);return new Promise(r=>setTimeout(()=>r(),s))})}_processResponse(e,s){return p(this,void 0,void 0,
function*(){return new Promise((r,n)=>p(this,void 0,void 0,function*(){let o=e.message.statusCode||0,i={statusCode:o,result:null,
headers:{}};o===g.NotFound&&r(i);function u(h,l){if(typeof l=="string"){let f=new Date(l);if(!isNaN(f.valueOf()))return f}
return l}let c,a;try{a=yield e.readBody(),a&&a.length>0&&(s&&s.deserializeDates?c=JSON.parse(a,u):c=JSON.parse(a),i.result=
c),i.headers=e.message.headers}catch{}if(o>299){let h;c&&c.message?h=c.message:a&&a.length>0?h=a:h=`Failed request: (${o}\
)`;let l=new T(h,o);l.result=i.result,n(l)}else r(i)}))})}},O=t=>Object.keys(t).reduce((e,s)=>(e[s.toLowerCase()]=t[s],e),
{});export{d as Headers,U as HttpClient,T as HttpClientError,k as HttpClientResponse,g as HttpCodes,m as MediaTypes,ie as getProxyUrl,
pe as isHttps};
