import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var ct=Object.create;var Le=Object.defineProperty;var ft=Object.getOwnPropertyDescriptor;var lt=Object.getOwnPropertyNames;var st=Object.getPrototypeOf,ht=Object.prototype.hasOwnProperty;var q=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var k=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var mt=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let u of lt(t))!ht.call(e,u)&&u!==r&&Le(e,u,{get:()=>t[u],
enumerable:!(n=ft(t,u))||n.enumerable});return e};var pt=(e,t,r)=>(r=e!=null?ct(st(e)):{},mt(t||!e||!e.__esModule?Le(r,"default",{value:e,enumerable:!0}):r,e));var Ne=k((Bt,De)=>{var j=q("constants"),yt=process.cwd,te=null,dt=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.
cwd=function(){return te||(te=yt.call(process)),te};try{process.cwd()}catch{}typeof process.chdir=="function"&&(me=process.
chdir,process.chdir=function(e){te=null,me.call(process,e)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,me));
var me;De.exports=vt;function vt(e){j.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&t(e),
e.lutimes||r(e),e.chown=o(e.chown),e.fchown=o(e.fchown),e.lchown=o(e.lchown),e.chmod=n(e.chmod),e.fchmod=n(e.fchmod),e.lchmod=
n(e.lchmod),e.chownSync=s(e.chownSync),e.fchownSync=s(e.fchownSync),e.lchownSync=s(e.lchownSync),e.chmodSync=u(e.chmodSync),
e.fchmodSync=u(e.fchmodSync),e.lchmodSync=u(e.lchmodSync),e.stat=m(e.stat),e.fstat=m(e.fstat),e.lstat=m(e.lstat),e.statSync=
T(e.statSync),e.fstatSync=T(e.fstatSync),e.lstatSync=T(e.lstatSync),e.chmod&&!e.lchmod&&(e.lchmod=function(i,h,c){c&&process.
nextTick(c)},e.lchmodSync=function(){}),e.chown&&!e.lchown&&(e.lchown=function(i,h,c,a){a&&process.nextTick(a)},e.lchownSync=
function(){}),dt==="win32"&&(e.rename=typeof e.rename!="function"?e.rename:(function(i){function h(c,a,l){var S=Date.now(),
d=0;i(c,a,function E(P){if(P&&(P.code==="EACCES"||P.code==="EPERM"||P.code==="EBUSY")&&Date.now()-S<6e4){setTimeout(function(){
e.stat(a,function(R,X){R&&R.code==="ENOENT"?i(c,a,E):l(P)})},d),d<100&&(d+=10);return}l&&l(P)})}return Object.setPrototypeOf&&
Object.setPrototypeOf(h,i),h})(e.rename)),e.read=typeof e.read!="function"?e.read:(function(i){function h(c,a,l,S,d,E){var P;
if(E&&typeof E=="function"){var R=0;P=function(X,Ie,Fe){if(X&&X.code==="EAGAIN"&&R<10)return R++,i.call(e,c,a,l,S,d,P);E.
apply(this,arguments)}}return i.call(e,c,a,l,S,d,P)}return Object.setPrototypeOf&&Object.setPrototypeOf(h,i),h})(e.read),
e.readSync=typeof e.readSync!="function"?e.readSync:(function(i){return function(h,c,a,l,S){for(var d=0;;)try{return i.call(
e,h,c,a,l,S)}catch(E){if(E.code==="EAGAIN"&&d<10){d++;continue}throw E}}})(e.readSync);function t(i){i.lchmod=function(h,c,a){
i.open(h,j.O_WRONLY|j.O_SYMLINK,c,function(l,S){if(l){a&&a(l);return}i.fchmod(S,c,function(d){i.close(S,function(E){a&&a(
d||E)})})})},i.lchmodSync=function(h,c){var a=i.openSync(h,j.O_WRONLY|j.O_SYMLINK,c),l=!0,S;try{S=i.fchmodSync(a,c),l=!1}finally{
if(l)try{i.closeSync(a)}catch{}else i.closeSync(a)}return S}}function r(i){j.hasOwnProperty("O_SYMLINK")&&i.futimes?(i.lutimes=
function(h,c,a,l){i.open(h,j.O_SYMLINK,function(S,d){if(S){l&&l(S);return}i.futimes(d,c,a,function(E){i.close(d,function(P){
l&&l(E||P)})})})},i.lutimesSync=function(h,c,a){var l=i.openSync(h,j.O_SYMLINK),S,d=!0;try{S=i.futimesSync(l,c,a),d=!1}finally{
if(d)try{i.closeSync(l)}catch{}else i.closeSync(l)}return S}):i.futimes&&(i.lutimes=function(h,c,a,l){l&&process.nextTick(
l)},i.lutimesSync=function(){})}function n(i){return i&&function(h,c,a){return i.call(e,h,c,function(l){I(l)&&(l=null),a&&
a.apply(this,arguments)})}}function u(i){return i&&function(h,c){try{return i.call(e,h,c)}catch(a){if(!I(a))throw a}}}function o(i){
return i&&function(h,c,a,l){return i.call(e,h,c,a,function(S){I(S)&&(S=null),l&&l.apply(this,arguments)})}}function s(i){
return i&&function(h,c,a){try{return i.call(e,h,c,a)}catch(l){if(!I(l))throw l}}}function m(i){return i&&function(h,c,a){
typeof c=="function"&&(a=c,c=null);function l(S,d){d&&(d.uid<0&&(d.uid+=4294967296),d.gid<0&&(d.gid+=4294967296)),a&&a.apply(
this,arguments)}return c?i.call(e,h,c,l):i.call(e,h,l)}}function T(i){return i&&function(h,c){var a=c?i.call(e,h,c):i.call(
e,h);return a&&(a.uid<0&&(a.uid+=4294967296),a.gid<0&&(a.gid+=4294967296)),a}}function I(i){if(!i||i.code==="ENOSYS")return!0;
var h=!process.getuid||process.getuid()!==0;return!!(h&&(i.code==="EINVAL"||i.code==="EPERM"))}}});var Re=k((Qt,Me)=>{var be=q("stream").Stream;Me.exports=St;function St(e){return{ReadStream:t,WriteStream:r};function t(n,u){
if(!(this instanceof t))return new t(n,u);be.call(this);var o=this;this.path=n,this.fd=null,this.readable=!0,this.paused=
!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,u=u||{};for(var s=Object.keys(u),m=0,T=s.length;m<T;m++){var I=s[m];
this[I]=u[I]}if(this.encoding&&this.setEncoding(this.encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError(
"start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.end!="number")throw TypeError("end must \
be a Number");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.
nextTick(function(){o._read()});return}e.open(this.path,this.flags,this.mode,function(i,h){if(i){o.emit("error",i),o.readable=
!1;return}o.fd=h,o.emit("open",h),o._read()})}function r(n,u){if(!(this instanceof r))return new r(n,u);be.call(this),this.
path=n,this.fd=null,this.writable=!0,this.flags="w",this.encoding="binary",this.mode=438,this.bytesWritten=0,u=u||{};for(var o=Object.
keys(u),s=0,m=o.length;s<m;s++){var T=o[s];this[T]=u[T]}if(this.start!==void 0){if(typeof this.start!="number")throw TypeError(
"start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this.
_queue=[],this.fd===null&&(this._open=e.open,this._queue.push([this._open,this.path,this.flags,this.mode,void 0]),this.flush())}}});var ke=k((zt,Pe)=>{"use strict";Pe.exports=wt;var _t=Object.getPrototypeOf||function(e){return e.__proto__};function wt(e){
if(e===null||typeof e!="object")return e;if(e instanceof Object)var t={__proto__:_t(e)};else var t=Object.create(null);return Object.
getOwnPropertyNames(e).forEach(function(r){Object.defineProperty(t,r,Object.getOwnPropertyDescriptor(e,r))}),t}});var ve=k((Ht,de)=>{var g=q("fs"),Tt=Ne(),Et=Re(),Ot=ke(),re=q("util"),M,ie;typeof Symbol=="function"&&typeof Symbol.for==
"function"?(M=Symbol.for("graceful-fs.queue"),ie=Symbol.for("graceful-fs.previous")):(M="___graceful-fs.queue",ie="___gr\
aceful-fs.previous");function gt(){}function qe(e,t){Object.defineProperty(e,M,{get:function(){return t}})}var A=gt;re.debuglog?
A=re.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(A=function(){var e=re.format.apply(re,arguments);e=
"GFS4: "+e.split(/\n/).join(`
GFS4: `),console.error(e)});g[M]||(Ce=global[M]||[],qe(g,Ce),g.close=(function(e){function t(r,n){return e.call(g,r,function(u){
u||Ge(),typeof n=="function"&&n.apply(this,arguments)})}return Object.defineProperty(t,ie,{value:e}),t})(g.close),g.closeSync=
(function(e){function t(r){e.apply(g,arguments),Ge()}return Object.defineProperty(t,ie,{value:e}),t})(g.closeSync),/\bgfs4\b/i.
test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){A(g[M]),q("assert").equal(g[M].length,0)}));var Ce;global[M]||
qe(global,g[M]);de.exports=pe(Ot(g));process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!g.__patched&&(de.exports=pe(g),g.__patched=
!0);function pe(e){Tt(e),e.gracefulify=pe,e.createReadStream=Ie,e.createWriteStream=Fe;var t=e.readFile;e.readFile=r;function r(f,y,p){
return typeof y=="function"&&(p=y,y=null),D(f,y,p);function D(N,F,O,x){return t(N,F,function(v){v&&(v.code==="EMFILE"||v.
code==="ENFILE")?B([D,[N,F,O],v,x||Date.now(),Date.now()]):typeof O=="function"&&O.apply(this,arguments)})}}var n=e.writeFile;
e.writeFile=u;function u(f,y,p,D){return typeof p=="function"&&(D=p,p=null),N(f,y,p,D);function N(F,O,x,v,b){return n(F,
O,x,function(_){_&&(_.code==="EMFILE"||_.code==="ENFILE")?B([N,[F,O,x,v],_,b||Date.now(),Date.now()]):typeof v=="functio\
n"&&v.apply(this,arguments)})}}var o=e.appendFile;o&&(e.appendFile=s);function s(f,y,p,D){return typeof p=="function"&&(D=
p,p=null),N(f,y,p,D);function N(F,O,x,v,b){return o(F,O,x,function(_){_&&(_.code==="EMFILE"||_.code==="ENFILE")?B([N,[F,
O,x,v],_,b||Date.now(),Date.now()]):typeof v=="function"&&v.apply(this,arguments)})}}var m=e.copyFile;m&&(e.copyFile=T);
function T(f,y,p,D){return typeof p=="function"&&(D=p,p=0),N(f,y,p,D);function N(F,O,x,v,b){return m(F,O,x,function(_){_&&
(_.code==="EMFILE"||_.code==="ENFILE")?B([N,[F,O,x,v],_,b||Date.now(),Date.now()]):typeof v=="function"&&v.apply(this,arguments)})}}
var I=e.readdir;e.readdir=h;var i=/^v[0-5]\./;function h(f,y,p){typeof y=="function"&&(p=y,y=null);var D=i.test(process.
version)?function(O,x,v,b){return I(O,N(O,x,v,b))}:function(O,x,v,b){return I(O,x,N(O,x,v,b))};return D(f,y,p);function N(F,O,x,v){
return function(b,_){b&&(b.code==="EMFILE"||b.code==="ENFILE")?B([D,[F,O,x],b,v||Date.now(),Date.now()]):(_&&_.sort&&_.sort(),
typeof x=="function"&&x.call(this,b,_))}}}if(process.version.substr(0,4)==="v0.8"){var c=Et(e);E=c.ReadStream,R=c.WriteStream}
var a=e.ReadStream;a&&(E.prototype=Object.create(a.prototype),E.prototype.open=P);var l=e.WriteStream;l&&(R.prototype=Object.
create(l.prototype),R.prototype.open=X),Object.defineProperty(e,"ReadStream",{get:function(){return E},set:function(f){E=
f},enumerable:!0,configurable:!0}),Object.defineProperty(e,"WriteStream",{get:function(){return R},set:function(f){R=f},
enumerable:!0,configurable:!0});var S=E;Object.defineProperty(e,"FileReadStream",{get:function(){return S},set:function(f){
S=f},enumerable:!0,configurable:!0});var d=R;Object.defineProperty(e,"FileWriteStream",{get:function(){return d},set:function(f){
d=f},enumerable:!0,configurable:!0});function E(f,y){return this instanceof E?(a.apply(this,arguments),this):E.apply(Object.
create(E.prototype),arguments)}function P(){var f=this;he(f.path,f.flags,f.mode,function(y,p){y?(f.autoClose&&f.destroy(),
f.emit("error",y)):(f.fd=p,f.emit("open",p),f.read())})}function R(f,y){return this instanceof R?(l.apply(this,arguments),
this):R.apply(Object.create(R.prototype),arguments)}function X(){var f=this;he(f.path,f.flags,f.mode,function(y,p){y?(f.
destroy(),f.emit("error",y)):(f.fd=p,f.emit("open",p))})}function Ie(f,y){return new e.ReadStream(f,y)}function Fe(f,y){
return new e.WriteStream(f,y)}var at=e.open;e.open=he;function he(f,y,p,D){return typeof p=="function"&&(D=p,p=null),N(f,
y,p,D);function N(F,O,x,v,b){return at(F,O,x,function(_,Yt){_&&(_.code==="EMFILE"||_.code==="ENFILE")?B([N,[F,O,x,v],_,b||
Date.now(),Date.now()]):typeof v=="function"&&v.apply(this,arguments)})}}return e}function B(e){A("ENQUEUE",e[0].name,e[1]),
g[M].push(e),ye()}var ne;function Ge(){for(var e=Date.now(),t=0;t<g[M].length;++t)g[M][t].length>2&&(g[M][t][3]=e,g[M][t][4]=
e);ye()}function ye(){if(clearTimeout(ne),ne=void 0,g[M].length!==0){var e=g[M].shift(),t=e[0],r=e[1],n=e[2],u=e[3],o=e[4];
if(u===void 0)A("RETRY",t.name,r),t.apply(null,r);else if(Date.now()-u>=6e4){A("TIMEOUT",t.name,r);var s=r.pop();typeof s==
"function"&&s.call(null,n)}else{var m=Date.now()-o,T=Math.max(o-u,1),I=Math.min(T*1.2,100);m>=I?(A("RETRY",t.name,r),t.apply(
null,r.concat([u]))):g[M].push(e)}ne===void 0&&(ne=setTimeout(ye,0))}}});var Ue=k((Vt,je)=>{function C(e,t){typeof t=="boolean"&&(t={forever:t}),this._originalTimeouts=JSON.parse(JSON.stringify(
e)),this._timeouts=e,this._options=t||{},this._maxRetryTime=t&&t.maxRetryTime||1/0,this._fn=null,this._errors=[],this._attempts=
1,this._operationTimeout=null,this._operationTimeoutCb=null,this._timeout=null,this._operationStart=null,this._options.forever&&
(this._cachedTimeouts=this._timeouts.slice(0))}je.exports=C;C.prototype.reset=function(){this._attempts=1,this._timeouts=
this._originalTimeouts};C.prototype.stop=function(){this._timeout&&clearTimeout(this._timeout),this._timeouts=[],this._cachedTimeouts=
null};C.prototype.retry=function(e){if(this._timeout&&clearTimeout(this._timeout),!e)return!1;var t=new Date().getTime();
if(e&&t-this._operationStart>=this._maxRetryTime)return this._errors.unshift(new Error("RetryOperation timeout occurred")),
!1;this._errors.push(e);var r=this._timeouts.shift();if(r===void 0)if(this._cachedTimeouts)this._errors.splice(this._errors.
length-1,this._errors.length),this._timeouts=this._cachedTimeouts.slice(0),r=this._timeouts.shift();else return!1;var n=this,
u=setTimeout(function(){n._attempts++,n._operationTimeoutCb&&(n._timeout=setTimeout(function(){n._operationTimeoutCb(n._attempts)},
n._operationTimeout),n._options.unref&&n._timeout.unref()),n._fn(n._attempts)},r);return this._options.unref&&u.unref(),
!0};C.prototype.attempt=function(e,t){this._fn=e,t&&(t.timeout&&(this._operationTimeout=t.timeout),t.cb&&(this._operationTimeoutCb=
t.cb));var r=this;this._operationTimeoutCb&&(this._timeout=setTimeout(function(){r._operationTimeoutCb()},r._operationTimeout)),
this._operationStart=new Date().getTime(),this._fn(this._attempts)};C.prototype.try=function(e){console.log("Using Retry\
Operation.try() is deprecated"),this.attempt(e)};C.prototype.start=function(e){console.log("Using RetryOperation.start()\
 is deprecated"),this.attempt(e)};C.prototype.start=C.prototype.try;C.prototype.errors=function(){return this._errors};C.
prototype.attempts=function(){return this._attempts};C.prototype.mainError=function(){if(this._errors.length===0)return null;
for(var e={},t=null,r=0,n=0;n<this._errors.length;n++){var u=this._errors[n],o=u.message,s=(e[o]||0)+1;e[o]=s,s>=r&&(t=u,
r=s)}return t}});var Ae=k(W=>{var xt=Ue();W.operation=function(e){var t=W.timeouts(e);return new xt(t,{forever:e&&e.forever,unref:e&&e.unref,
maxRetryTime:e&&e.maxRetryTime})};W.timeouts=function(e){if(e instanceof Array)return[].concat(e);var t={retries:10,factor:2,
minTimeout:1*1e3,maxTimeout:1/0,randomize:!1};for(var r in e)t[r]=e[r];if(t.minTimeout>t.maxTimeout)throw new Error("min\
Timeout is greater than maxTimeout");for(var n=[],u=0;u<t.retries;u++)n.push(this.createTimeout(u,t));return e&&e.forever&&
!n.length&&n.push(this.createTimeout(u,t)),n.sort(function(o,s){return o-s}),n};W.createTimeout=function(e,t){var r=t.randomize?
Math.random()+1:1,n=Math.round(r*t.minTimeout*Math.pow(t.factor,e));return n=Math.min(n,t.maxTimeout),n};W.wrap=function(e,t,r){
if(t instanceof Array&&(r=t,t=null),!r){r=[];for(var n in e)typeof e[n]=="function"&&r.push(n)}for(var u=0;u<r.length;u++){
var o=r[u],s=e[o];e[o]=function(T){var I=W.operation(t),i=Array.prototype.slice.call(arguments,1),h=i.pop();i.push(function(c){
I.retry(c)||(c&&(arguments[0]=I.mainError()),h.apply(this,arguments))}),I.attempt(function(){T.apply(e,i)})}.bind(e,s),e[o].
options=t}}});var $e=k((Jt,We)=>{We.exports=Ae()});var Ye=k((Zt,ue)=>{ue.exports=["SIGABRT","SIGALRM","SIGHUP","SIGINT","SIGTERM"];process.platform!=="win32"&&ue.exports.push(
"SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT");process.platform==="linux"&&ue.exports.
push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT","SIGUNUSED")});var He=k((er,H)=>{var w=global.process,$=function(e){return e&&typeof e=="object"&&typeof e.removeListener=="function"&&
typeof e.emit=="function"&&typeof e.reallyExit=="function"&&typeof e.listeners=="function"&&typeof e.kill=="function"&&typeof e.
pid=="number"&&typeof e.on=="function"};$(w)?(Ke=q("assert"),Q=Ye(),Be=/^win/i.test(w.platform),J=q("events"),typeof J!=
"function"&&(J=J.EventEmitter),w.__signal_exit_emitter__?L=w.__signal_exit_emitter__:(L=w.__signal_exit_emitter__=new J,
L.count=0,L.emitted={}),L.infinite||(L.setMaxListeners(1/0),L.infinite=!0),H.exports=function(e,t){if(!$(global.process))
return function(){};Ke.equal(typeof e,"function","a callback must be provided for exit handler"),z===!1&&Se();var r="exi\
t";t&&t.alwaysLast&&(r="afterexit");var n=function(){L.removeListener(r,e),L.listeners("exit").length===0&&L.listeners("\
afterexit").length===0&&oe()};return L.on(r,e),n},oe=function(){!z||!$(global.process)||(z=!1,Q.forEach(function(t){try{
w.removeListener(t,ae[t])}catch{}}),w.emit=ce,w.reallyExit=_e,L.count-=1)},H.exports.unload=oe,Y=function(t,r,n){L.emitted[t]||
(L.emitted[t]=!0,L.emit(t,r,n))},ae={},Q.forEach(function(e){ae[e]=function(){if($(global.process)){var r=w.listeners(e);
r.length===L.count&&(oe(),Y("exit",null,e),Y("afterexit",null,e),Be&&e==="SIGHUP"&&(e="SIGINT"),w.kill(w.pid,e))}}}),H.exports.
signals=function(){return Q},z=!1,Se=function(){z||!$(global.process)||(z=!0,L.count+=1,Q=Q.filter(function(t){try{return w.
on(t,ae[t]),!0}catch{return!1}}),w.emit=ze,w.reallyExit=Qe)},H.exports.load=Se,_e=w.reallyExit,Qe=function(t){$(global.process)&&
(w.exitCode=t||0,Y("exit",w.exitCode,null),Y("afterexit",w.exitCode,null),_e.call(w,w.exitCode))},ce=w.emit,ze=function(t,r){
if(t==="exit"&&$(global.process)){r!==void 0&&(w.exitCode=r);var n=ce.apply(this,arguments);return Y("exit",w.exitCode,null),
Y("afterexit",w.exitCode,null),n}else return ce.apply(this,arguments)}):H.exports=function(){return function(){}};var Ke,
Q,Be,J,L,oe,Y,ae,z,Se,_e,Qe,ce,ze});var Xe=k((tr,we)=>{"use strict";var Ve=Symbol();function It(e,t,r){let n=t[Ve];if(n)return t.stat(e,(o,s)=>{if(o)return r(
o);r(null,s.mtime,n)});let u=new Date(Math.ceil(Date.now()/1e3)*1e3+5);t.utimes(e,u,u,o=>{if(o)return r(o);t.stat(e,(s,m)=>{
if(s)return r(s);let T=m.mtime.getTime()%1e3===0?"s":"ms";Object.defineProperty(t,Ve,{value:T}),r(null,m.mtime,T)})})}function Ft(e){
let t=Date.now();return e==="s"&&(t=Math.ceil(t/1e3)*1e3),new Date(t)}we.exports.probe=It;we.exports.getMtime=Ft});var rt=k((rr,ee)=>{"use strict";var Lt=q("path"),Oe=ve(),Dt=$e(),Nt=He(),Je=Xe(),G={};function Z(e,t){return t.lockfilePath||
`${e}.lock`}function ge(e,t,r){if(!t.realpath)return r(null,Lt.resolve(e));t.fs.realpath(e,r)}function Ee(e,t,r){let n=Z(
e,t);t.fs.mkdir(n,u=>{if(!u)return Je.probe(n,t.fs,(o,s,m)=>{if(o)return t.fs.rmdir(n,()=>{}),r(o);r(null,s,m)});if(u.code!==
"EEXIST")return r(u);if(t.stale<=0)return r(Object.assign(new Error("Lock file is already being held"),{code:"ELOCKED",file:e}));
t.fs.stat(n,(o,s)=>{if(o)return o.code==="ENOENT"?Ee(e,{...t,stale:0},r):r(o);if(!Ze(s,t))return r(Object.assign(new Error(
"Lock file is already being held"),{code:"ELOCKED",file:e}));et(e,t,m=>{if(m)return r(m);Ee(e,{...t,stale:0},r)})})})}function Ze(e,t){
return e.mtime.getTime()<Date.now()-t.stale}function et(e,t,r){t.fs.rmdir(Z(e,t),n=>{if(n&&n.code!=="ENOENT")return r(n);
r()})}function fe(e,t){let r=G[e];r.updateTimeout||(r.updateDelay=r.updateDelay||t.update,r.updateTimeout=setTimeout(()=>{
r.updateTimeout=null,t.fs.stat(r.lockfilePath,(n,u)=>{let o=r.lastUpdate+t.stale<Date.now();if(n)return n.code==="ENOENT"||
o?Te(e,r,Object.assign(n,{code:"ECOMPROMISED"})):(r.updateDelay=1e3,fe(e,t));if(!(r.mtime.getTime()===u.mtime.getTime()))
return Te(e,r,Object.assign(new Error("Unable to update lock within the stale threshold"),{code:"ECOMPROMISED"}));let m=Je.
getMtime(r.mtimePrecision);t.fs.utimes(r.lockfilePath,m,m,T=>{let I=r.lastUpdate+t.stale<Date.now();if(!r.released){if(T)
return T.code==="ENOENT"||I?Te(e,r,Object.assign(T,{code:"ECOMPROMISED"})):(r.updateDelay=1e3,fe(e,t));r.mtime=m,r.lastUpdate=
Date.now(),r.updateDelay=null,fe(e,t)}})})},r.updateDelay),r.updateTimeout.unref&&r.updateTimeout.unref())}function Te(e,t,r){
t.released=!0,t.updateTimeout&&clearTimeout(t.updateTimeout),G[e]===t&&delete G[e],t.options.onCompromised(r)}function bt(e,t,r){
t={stale:1e4,update:null,realpath:!0,retries:0,fs:Oe,onCompromised:n=>{throw n},...t},t.retries=t.retries||0,t.retries=typeof t.
retries=="number"?{retries:t.retries}:t.retries,t.stale=Math.max(t.stale||0,2e3),t.update=t.update==null?t.stale/2:t.update||
0,t.update=Math.max(Math.min(t.update,t.stale/2),1e3),ge(e,t,(n,u)=>{if(n)return r(n);let o=Dt.operation(t.retries);o.attempt(
()=>{Ee(u,t,(s,m,T)=>{if(o.retry(s))return;if(s)return r(o.mainError());let I=G[u]={lockfilePath:Z(u,t),mtime:m,mtimePrecision:T,
options:t,lastUpdate:Date.now()};fe(u,t),r(null,i=>{if(I.released)return i&&i(Object.assign(new Error("Lock is already r\
eleased"),{code:"ERELEASED"}));tt(u,{...t,realpath:!1},i)})})})})}function tt(e,t,r){t={fs:Oe,realpath:!0,...t},ge(e,t,(n,u)=>{
if(n)return r(n);let o=G[u];if(!o)return r(Object.assign(new Error("Lock is not acquired/owned by you"),{code:"ENOTACQUI\
RED"}));o.updateTimeout&&clearTimeout(o.updateTimeout),o.released=!0,delete G[u],et(u,t,r)})}function Mt(e,t,r){t={stale:1e4,
realpath:!0,fs:Oe,...t},t.stale=Math.max(t.stale||0,2e3),ge(e,t,(n,u)=>{if(n)return r(n);t.fs.stat(Z(u,t),(o,s)=>o?o.code===
"ENOENT"?r(null,!1):r(o):r(null,!Ze(s,t)))})}function Rt(){return G}Nt(()=>{for(let e in G){let t=G[e].options;try{t.fs.
rmdirSync(Z(e,t))}catch{}}});ee.exports.lock=bt;ee.exports.unlock=tt;ee.exports.check=Mt;ee.exports.getLocks=Rt});var it=k((nr,nt)=>{"use strict";var Pt=ve();function kt(e){let t=["mkdir","realpath","stat","rmdir","utimes"],r={...e};return t.
forEach(n=>{r[n]=(...u)=>{let o=u.pop(),s;try{s=e[`${n}Sync`](...u)}catch(m){return o(m)}o(null,s)}}),r}function Ct(e){return(...t)=>new Promise(
(r,n)=>{t.push((u,o)=>{u?n(u):r(o)}),e(...t)})}function Gt(e){return(...t)=>{let r,n;if(t.push((u,o)=>{r=u,n=o}),e(...t),
r)throw r;return n}}function qt(e){if(e={...e},e.fs=kt(e.fs||Pt),typeof e.retries=="number"&&e.retries>0||e.retries&&typeof e.
retries.retries=="number"&&e.retries.retries>0)throw Object.assign(new Error("Cannot use retries with the sync api"),{code:"\
ESYNC"});return e}nt.exports={toPromise:Ct,toSync:Gt,toSyncOptions:qt}});var ot=k((ir,U)=>{"use strict";var V=rt(),{toPromise:le,toSync:se,toSyncOptions:xe}=it();async function ut(e,t){let r=await le(
V.lock)(e,t);return le(r)}function jt(e,t){let r=se(V.lock)(e,xe(t));return se(r)}function Ut(e,t){return le(V.unlock)(e,
t)}function At(e,t){return se(V.unlock)(e,xe(t))}function Wt(e,t){return le(V.check)(e,t)}function $t(e,t){return se(V.check)(
e,xe(t))}U.exports=ut;U.exports.lock=ut;U.exports.unlock=Ut;U.exports.lockSync=jt;U.exports.unlockSync=At;U.exports.check=
Wt;U.exports.checkSync=$t});var K=pt(ot(),1);var export_check=K.check;var export_checkSync=K.checkSync;var export_default=K.default;var export_lock=K.lock;var export_lockSync=K.lockSync;
var export_unlock=K.unlock;var export_unlockSync=K.unlockSync;export{export_check as check,export_checkSync as checkSync,
export_default as default,export_lock as lock,export_lockSync as lockSync,export_unlock as unlock,export_unlockSync as unlockSync};
