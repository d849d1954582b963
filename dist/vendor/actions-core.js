import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var ot=Object.defineProperty;var it=(e,t)=>{for(var r in t)ot(e,r,{get:t[r],enumerable:!0})};import*as N from"os";function p(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function v(e){return Object.
keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function l(e,t,r){let n=new $(e,t,r);process.stdout.write(n.toString()+N.EOL)}function g(e,t=""){l(e,{},t)}var D="::",$=class{constructor(t,r,n){
t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=D+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){
let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${at(s)}`)}}return t+=`${D}${st(this.message)}`,t}};function st(e){return p(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function at(e){return p(e).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as B from"crypto";import*as E from"fs";import*as x from"os";function h(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file com\
mand ${e}`);if(!E.existsSync(r))throw new Error(`Missing file at path: ${r}`);E.appendFileSync(r,`${p(t)}${x.EOL}`,{encoding:"\
utf8"})}function _(e,t){let r=`ghadelimiter_${B.randomUUID()}`,n=p(t);if(e.includes(r))throw new Error(`Unexpected input\
: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not co\
ntain the delimiter "${r}"`);return`${e}<<${r}${x.EOL}${n}${x.EOL}${r}`}import*as L from"os";import*as Z from"path";import{HttpClient as ut}from"./actions-http-client.js";var ct=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){
function d(i){try{c(n.next(i))}catch(u){a(u)}}function f(i){try{c(n.throw(i))}catch(u){a(u)}}function c(i){i.done?o(i.value):
s(i.value).then(d,f)}c((n=n.apply(e,t||[])).next())})};var y=class{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.
Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return ct(this,void 0,void 0,
function*(){throw new Error("not implemented")})}};var j=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){
function d(i){try{c(n.next(i))}catch(u){a(u)}}function f(i){try{c(n.throw(i))}catch(u){a(u)}}function c(i){i.done?o(i.value):
s(i.value).then(d,f)}c((n=n.apply(e,t||[])).next())})},O=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,
maxRetries:r};return new ut("actions/oidc-client",[new y(e.getRequestToken())],n)}static getRequestToken(){let t=process.
env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){
let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env var\
iable");return t}static getCall(t){return j(this,void 0,void 0,function*(){var r;let o=(r=(yield e.createHttpClient().getJson(
t).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||r===void 0?void 0:r.value;if(!o)throw new Error("Response json \
body do not have ID Token field");return o})}static getIDToken(t){return j(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();
if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}I(`ID token url is ${r}`);let n=yield e.getCall(r);return S(n),
n}catch(r){throw new Error(`Error message: ${r.message}`)}})}};import{EOL as dt}from"os";import{constants as F,promises as ft}from"fs";var U=function(e,t,r,n){function s(o){return o instanceof
r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){function d(i){try{c(n.next(i))}catch(u){a(u)}}function f(i){
try{c(n.throw(i))}catch(u){a(u)}}function c(i){i.done?o(i.value):s(i.value).then(d,f)}c((n=n.apply(e,t||[])).next())})},
{access:lt,appendFile:pt,writeFile:ht}=ft,V="GITHUB_STEP_SUMMARY";var R=class{constructor(){this._buffer=""}filePath(){return U(this,void 0,void 0,function*(){if(this._filePath)return this.
_filePath;let t=process.env[V];if(!t)throw new Error(`Unable to find environment variable for $${V}. Check if your runti\
me environment supports job summaries.`);try{yield lt(t,F.R_OK|F.W_OK)}catch{throw new Error(`Unable to access summary f\
ile: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){
let s=Object.entries(n).map(([o,a])=>` ${o}="${a}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return U(
this,void 0,void 0,function*(){let r=!!t?.overwrite,n=yield this.filePath();return yield(r?ht:pt)(n,this._buffer,{encoding:"\
utf8"}),this.emptyBuffer()})}clear(){return U(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(dt)}addCodeBlock(t,r){let n=Object.assign({},r&&
{lang:r}),s=this.wrap("pre",this.wrap("code",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.
map(a=>this.wrap("li",a)).join(""),o=this.wrap(n,s);return this.addRaw(o).addEOL()}addTable(t){let r=t.map(s=>{let o=s.map(
a=>{if(typeof a=="string")return this.wrap("td",a);let{header:d,data:f,colspan:c,rowspan:i}=a,u=d?"th":"td",nt=Object.assign(
Object.assign({},c&&{colspan:c}),i&&{rowspan:i});return this.wrap(u,f,nt)}).join("");return this.wrap("tr",o)}).join(""),
n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){let n=this.wrap("details",this.wrap("summary",t)+r);
return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:o}=n||{},a=Object.assign(Object.assign({},s&&{width:s}),
o&&{height:o}),d=this.wrap("img",null,Object.assign({src:t,alt:r},a));return this.addRaw(d).addEOL()}addHeading(t,r){let n=`\
h${r}`,s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(s,t);return this.addRaw(o).addEOL()}addSeparator(){
let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).addEOL()}addLink(t,r){let n=this.
wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},M=new R,H=M,G=M;import*as q from"path";function K(e){return e.replace(/[\\]/g,"/")}function W(e){return e.replace(/[/]/g,"\\")}function Q(e){
return e.replace(/[/\\]/g,q.sep)}var A={};it(A,{arch:()=>z,getDetails:()=>gt,isLinux:()=>J,isMacOS:()=>k,isWindows:()=>C,platform:()=>w});import Y from"os";
import*as m from"./actions-exec.js";var T=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}
return new(r||(r=Promise))(function(o,a){function d(i){try{c(n.next(i))}catch(u){a(u)}}function f(i){try{c(n.throw(i))}catch(u){
a(u)}}function c(i){i.done?o(i.value):s(i.value).then(d,f)}c((n=n.apply(e,t||[])).next())})},mt=()=>T(void 0,void 0,void 0,
function*(){let{stdout:e}=yield m.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem)\
.Version"',void 0,{silent:!0}),{stdout:t}=yield m.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_\
OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}}),wt=()=>T(void 0,void 0,void 0,function*(){
var e,t,r,n;let{stdout:s}=yield m.getExecOutput("sw_vers",void 0,{silent:!0}),o=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?
void 0:r[1])!==null&&n!==void 0?n:"",version:o}}),vt=()=>T(void 0,void 0,void 0,function*(){let{stdout:e}=yield m.getExecOutput(
"lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),w=Y.platform(),z=Y.arch(),C=w==="win32",k=w==="darwin",J=w==="linux";function gt(){return T(
this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield C?mt():k?wt():vt()),{platform:w,arch:z,isWindows:C,
isMacOS:k,isLinux:J})})}var X=function(e,t,r,n){function s(o){return o instanceof r?o:new r(function(a){a(o)})}return new(r||(r=Promise))(function(o,a){
function d(i){try{c(n.next(i))}catch(u){a(u)}}function f(i){try{c(n.throw(i))}catch(u){a(u)}}function c(i){i.done?o(i.value):
s(i.value).then(d,f)}c((n=n.apply(e,t||[])).next())})},b;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(
b||(b={}));function xt(e,t){let r=p(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return h("ENV",_(e,t));l("set-env",
{name:e},r)}function S(e){l("add-mask",{},e)}function Et(e){process.env.GITHUB_PATH||""?h("PATH",e):l("add-path",{},e),process.
env.PATH=`${e}${Z.delimiter}${process.env.PATH}`}function P(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||
"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}
function _t(e,t){let r=P(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function yt(e,t){let r=["true","True","TRUE"],
n=["false","False","FALSE"],s=P(e,t);if(r.includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does\
 not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ot(e,t){if(process.env.GITHUB_OUTPUT||
"")return h("OUTPUT",_(e,t));process.stdout.write(L.EOL),l("set-output",{name:e},p(t))}function Tt(e){g("echo",e?"on":"o\
ff")}function bt(e){process.exitCode=b.Failure,tt(e)}function $t(){return process.env.RUNNER_DEBUG==="1"}function I(e){l(
"debug",{},e)}function tt(e,t={}){l("error",v(t),e instanceof Error?e.toString():e)}function St(e,t={}){l("warning",v(t),
e instanceof Error?e.toString():e)}function It(e,t={}){l("notice",v(t),e instanceof Error?e.toString():e)}function Ut(e){
process.stdout.write(e+L.EOL)}function et(e){g("group",e)}function rt(){g("endgroup")}function Rt(e,t){return X(this,void 0,
void 0,function*(){et(e);let r;try{r=yield t()}finally{rt()}return r})}function Ct(e,t){if(process.env.GITHUB_STATE||"")
return h("STATE",_(e,t));l("save-state",{name:e},p(t))}function kt(e){return process.env[`STATE_${e}`]||""}function At(e){
return X(this,void 0,void 0,function*(){return yield O.getIDToken(e)})}export{b as ExitCode,Et as addPath,I as debug,rt as endGroup,tt as error,xt as exportVariable,yt as getBooleanInput,At as getIDToken,
P as getInput,_t as getMultilineInput,kt as getState,Rt as group,Ut as info,$t as isDebug,H as markdownSummary,It as notice,
A as platform,Ct as saveState,Tt as setCommandEcho,bt as setFailed,Ot as setOutput,S as setSecret,et as startGroup,G as summary,
Q as toPlatformPath,K as toPosixPath,W as toWin32Path,St as warning};
