import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import{StringDecoder as $}from"string_decoder";import*as f from"os";import*as x from"events";import*as y from"child_process";import*as S from"path";import*as b from"./actions-io.js";import*as p from"fs";var F=function(d,e,s,t){function i(o){return o instanceof s?o:new s(function(r){r(o)})}return new(s||(s=Promise))(function(o,r){
function l(c){try{n(t.next(c))}catch(h){r(h)}}function u(c){try{n(t.throw(c))}catch(h){r(h)}}function n(c){c.done?o(c.value):
i(c.value).then(l,u)}n((t=t.apply(d,e||[])).next())})},{chmod:V,copyFile:I,lstat:j,mkdir:B,open:H,readdir:M,rename:q,rm:Y,
rmdir:z,stat:R,symlink:G,unlink:K}=p.promises,_=process.platform==="win32";var X=p.constants.O_RDONLY;function E(d){return F(this,void 0,void 0,function*(){try{yield R(d)}catch(e){if(e.code==="EN\
OENT")return!1;throw e}return!0})}function v(d){if(d=U(d),!d)throw new Error('isRooted() parameter "p" cannot be empty');return _?d.startsWith("\\")||/^[A-Z]:/i.
test(d):d.startsWith("/")}function U(d){return d=d||"",_?(d=d.replace(/\//g,"\\"),d.replace(/\\\\+/g,"\\")):d.replace(/\/\/+/g,"/")}import{setTimeout as P}from"timers";var C=function(d,e,s,t){function i(o){return o instanceof s?o:new s(function(r){r(o)})}
return new(s||(s=Promise))(function(o,r){function l(c){try{n(t.next(c))}catch(h){r(h)}}function u(c){try{n(t.throw(c))}catch(h){
r(h)}}function n(c){c.done?o(c.value):i(c.value).then(l,u)}n((t=t.apply(d,e||[])).next())})},m=process.platform==="win32",
w=class extends x.EventEmitter{constructor(e,s,t){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or \
empty.");this.toolPath=e,this.args=s||[],this.options=t||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&
this.options.listeners.debug(e)}_getCommandString(e,s){let t=this._getSpawnFileName(),i=this._getSpawnArgs(e),o=s?"":"[c\
ommand]";if(m)if(this._isCmdFile()){o+=t;for(let r of i)o+=` ${r}`}else if(e.windowsVerbatimArguments){o+=`"${t}"`;for(let r of i)
o+=` ${r}`}else{o+=this._windowsQuoteCmdArg(t);for(let r of i)o+=` ${this._windowsQuoteCmdArg(r)}`}else{o+=t;for(let r of i)
o+=` ${r}`}return o}_processLineBuffer(e,s,t){try{let i=s+e.toString(),o=i.indexOf(f.EOL);for(;o>-1;){let r=i.substring(
0,o);t(r),i=i.substring(o+f.EOL.length),o=i.indexOf(f.EOL)}return i}catch(i){return this._debug(`error processing line. \
Failed with error ${i}`),""}}_getSpawnFileName(){return m&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){
if(m&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let t of this.args)s+=" ",s+=e.
windowsVerbatimArguments?t:this._windowsQuoteCmdArg(t);return s+='"',[s]}return this.args}_endsWith(e,s){return e.endsWith(
s)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){
if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let s=[" ","	","&","(",")","[","]","{","}","^","=",
";","!","'","+",",","`","~","|","<",">",'"'],t=!1;for(let r of e)if(s.some(l=>l===r)){t=!0;break}if(!t)return e;let i='"',
o=!0;for(let r=e.length;r>0;r--)i+=e[r-1],o&&e[r-1]==="\\"?i+="\\":e[r-1]==='"'?(o=!0,i+='"'):o=!1;return i+='"',i.split(
"").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;
if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let s='"',t=!0;for(let i=e.length;i>0;i--)s+=e[i-1],t&&e[i-1]==="\\"?
s+="\\":e[i-1]==='"'?(t=!0,s+="\\"):t=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};let s={
cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||
!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return s.outStream=e.outStream||
process.stdout,s.errStream=e.errStream||process.stderr,s}_getSpawnOptions(e,s){e=e||{};let t={};return t.cwd=e.cwd,t.env=
e.env,t.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(t.argv0=`"${s}\
"`),t}exec(){return C(this,void 0,void 0,function*(){return!v(this.toolPath)&&(this.toolPath.includes("/")||m&&this.toolPath.
includes("\\"))&&(this.toolPath=S.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield b.which(
this.toolPath,!0),new Promise((e,s)=>C(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug(
"arguments:");for(let n of this.args)this._debug(`   ${n}`);let t=this._cloneExecOptions(this.options);!t.silent&&t.outStream&&
t.outStream.write(this._getCommandString(t)+f.EOL);let i=new g(t,this.toolPath);if(i.on("debug",n=>{this._debug(n)}),this.
options.cwd&&!(yield E(this.options.cwd)))return s(new Error(`The cwd: ${this.options.cwd} does not exist!`));let o=this.
_getSpawnFileName(),r=y.spawn(o,this._getSpawnArgs(t),this._getSpawnOptions(this.options,o)),l="";r.stdout&&r.stdout.on(
"data",n=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(n),!t.silent&&t.outStream&&
t.outStream.write(n),l=this._processLineBuffer(n,l,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(c)})});let u="";if(r.stderr&&r.stderr.on("data",n=>{i.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(n),!t.silent&&t.errStream&&t.outStream&&(t.failOnStdErr?t.errStream:t.outStream).
write(n),u=this._processLineBuffer(n,u,c=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(c)})}),r.on("error",n=>{i.processError=n.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),r.on(
"exit",n=>{i.processExitCode=n,i.processExited=!0,this._debug(`Exit code ${n} received from tool '${this.toolPath}'`),i.
CheckComplete()}),r.on("close",n=>{i.processExitCode=n,i.processExited=!0,i.processClosed=!0,this._debug(`STDIO streams \
have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(n,c)=>{l.length>0&&this.emit("stdline",l),u.length>
0&&this.emit("errline",u),r.removeAllListeners(),n?s(n):e(c)}),this.options.input){if(!r.stdin)throw new Error("child pr\
ocess missing stdin");r.stdin.end(this.options.input)}}))})}};function O(d){let e=[],s=!1,t=!1,i="";function o(r){t&&r!==
'"'&&(i+="\\"),i+=r,t=!1}for(let r=0;r<d.length;r++){let l=d.charAt(r);if(l==='"'){t?o(l):s=!s;continue}if(l==="\\"&&t){
o(l);continue}if(l==="\\"&&s){t=!0;continue}if(l===" "&&!s){i.length>0&&(e.push(i),i="");continue}o(l)}return i.length>0&&
e.push(i.trim()),e}var g=class d extends x.EventEmitter{constructor(e,s){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!s)throw new Error(
"toolPath must not be empty");this.options=e,this.toolPath=s,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.
processClosed?this._setResult():this.processExited&&(this.timeout=P(d.HandleTimeout,this.delay,this)))}_debug(e){this.emit(
"debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to \
execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.
processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed be\
cause one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){
let s=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. Thi\
s may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(s)}e._setResult()}}};var A=function(d,e,s,t){function i(o){return o instanceof s?o:new s(function(r){r(o)})}return new(s||(s=Promise))(function(o,r){
function l(c){try{n(t.next(c))}catch(h){r(h)}}function u(c){try{n(t.throw(c))}catch(h){r(h)}}function n(c){c.done?o(c.value):
i(c.value).then(l,u)}n((t=t.apply(d,e||[])).next())})};function T(d,e,s){return A(this,void 0,void 0,function*(){let t=O(
d);if(t.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let i=t[0];return e=t.slice(1).concat(
e||[]),new w(i,e,s).exec()})}function Q(d,e,s){return A(this,void 0,void 0,function*(){var t,i;let o="",r="",l=new $("ut\
f8"),u=new $("utf8"),n=(t=s?.listeners)===null||t===void 0?void 0:t.stdout,c=(i=s?.listeners)===null||i===void 0?void 0:
i.stderr,h=a=>{r+=u.write(a),c&&c(a)},N=a=>{o+=l.write(a),n&&n(a)},L=Object.assign(Object.assign({},s?.listeners),{stdout:N,
stderr:h}),D=yield T(d,e,Object.assign(Object.assign({},s),{listeners:L}));return o+=l.end(),r+=u.end(),{exitCode:D,stdout:o,
stderr:r}})}export{T as exec,Q as getExecOutput};
