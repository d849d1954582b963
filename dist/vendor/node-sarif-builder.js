import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var ii=Object.create;var et=Object.defineProperty;var ni=Object.getOwnPropertyDescriptor;var oi=Object.getOwnPropertyNames;var ai=Object.getPrototypeOf,si=Object.prototype.hasOwnProperty;var E=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var y=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var ci=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of oi(t))!si.call(e,i)&&i!==r&&et(e,i,{get:()=>t[i],
enumerable:!(n=ni(t,i))||n.enumerable});return e};var li=(e,t,r)=>(r=e!=null?ii(ai(e)):{},ci(t||!e||!e.__esModule?et(r,"default",{value:e,enumerable:!0}):r,e));var C=y(Fe=>{"use strict";Fe.fromCallback=function(e){return Object.defineProperty(function(...t){if(typeof t[t.length-1]==
"function")e.apply(this,t);else return new Promise((r,n)=>{t.push((i,o)=>i!=null?n(i):r(o)),e.apply(this,t)})},"name",{value:e.
name})};Fe.fromPromise=function(e){return Object.defineProperty(function(...t){let r=t[t.length-1];if(typeof r!="functio\
n")return e.apply(this,t);t.pop(),e.apply(this,t).then(n=>r(null,n),r)},"name",{value:e.name})}});var rt=y((Oo,tt)=>{var $=E("constants"),ui=process.cwd,ye=null,fi=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.
cwd=function(){return ye||(ye=ui.call(process)),ye};try{process.cwd()}catch{}typeof process.chdir=="function"&&(qe=process.
chdir,process.chdir=function(e){ye=null,qe.call(process,e)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,qe));
var qe;tt.exports=mi;function mi(e){$.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&t(e),
e.lutimes||r(e),e.chown=o(e.chown),e.fchown=o(e.fchown),e.lchown=o(e.lchown),e.chmod=n(e.chmod),e.fchmod=n(e.fchmod),e.lchmod=
n(e.lchmod),e.chownSync=s(e.chownSync),e.fchownSync=s(e.fchownSync),e.lchownSync=s(e.lchownSync),e.chmodSync=i(e.chmodSync),
e.fchmodSync=i(e.fchmodSync),e.lchmodSync=i(e.lchmodSync),e.stat=c(e.stat),e.fstat=c(e.fstat),e.lstat=c(e.lstat),e.statSync=
h(e.statSync),e.fstatSync=h(e.fstatSync),e.lstatSync=h(e.lstatSync),e.chmod&&!e.lchmod&&(e.lchmod=function(a,u,f){f&&process.
nextTick(f)},e.lchmodSync=function(){}),e.chown&&!e.lchown&&(e.lchown=function(a,u,f,l){l&&process.nextTick(l)},e.lchownSync=
function(){}),fi==="win32"&&(e.rename=typeof e.rename!="function"?e.rename:(function(a){function u(f,l,p){var b=Date.now(),
w=0;a(f,l,function x(G){if(G&&(G.code==="EACCES"||G.code==="EPERM"||G.code==="EBUSY")&&Date.now()-b<6e4){setTimeout(function(){
e.stat(l,function(N,oe){N&&N.code==="ENOENT"?a(f,l,x):p(G)})},w),w<100&&(w+=10);return}p&&p(G)})}return Object.setPrototypeOf&&
Object.setPrototypeOf(u,a),u})(e.rename)),e.read=typeof e.read!="function"?e.read:(function(a){function u(f,l,p,b,w,x){var G;
if(x&&typeof x=="function"){var N=0;G=function(oe,Ke,Ze){if(oe&&oe.code==="EAGAIN"&&N<10)return N++,a.call(e,f,l,p,b,w,G);
x.apply(this,arguments)}}return a.call(e,f,l,p,b,w,G)}return Object.setPrototypeOf&&Object.setPrototypeOf(u,a),u})(e.read),
e.readSync=typeof e.readSync!="function"?e.readSync:(function(a){return function(u,f,l,p,b){for(var w=0;;)try{return a.call(
e,u,f,l,p,b)}catch(x){if(x.code==="EAGAIN"&&w<10){w++;continue}throw x}}})(e.readSync);function t(a){a.lchmod=function(u,f,l){
a.open(u,$.O_WRONLY|$.O_SYMLINK,f,function(p,b){if(p){l&&l(p);return}a.fchmod(b,f,function(w){a.close(b,function(x){l&&l(
w||x)})})})},a.lchmodSync=function(u,f){var l=a.openSync(u,$.O_WRONLY|$.O_SYMLINK,f),p=!0,b;try{b=a.fchmodSync(l,f),p=!1}finally{
if(p)try{a.closeSync(l)}catch{}else a.closeSync(l)}return b}}function r(a){$.hasOwnProperty("O_SYMLINK")&&a.futimes?(a.lutimes=
function(u,f,l,p){a.open(u,$.O_SYMLINK,function(b,w){if(b){p&&p(b);return}a.futimes(w,f,l,function(x){a.close(w,function(G){
p&&p(x||G)})})})},a.lutimesSync=function(u,f,l){var p=a.openSync(u,$.O_SYMLINK),b,w=!0;try{b=a.futimesSync(p,f,l),w=!1}finally{
if(w)try{a.closeSync(p)}catch{}else a.closeSync(p)}return b}):a.futimes&&(a.lutimes=function(u,f,l,p){p&&process.nextTick(
p)},a.lutimesSync=function(){})}function n(a){return a&&function(u,f,l){return a.call(e,u,f,function(p){m(p)&&(p=null),l&&
l.apply(this,arguments)})}}function i(a){return a&&function(u,f){try{return a.call(e,u,f)}catch(l){if(!m(l))throw l}}}function o(a){
return a&&function(u,f,l,p){return a.call(e,u,f,l,function(b){m(b)&&(b=null),p&&p.apply(this,arguments)})}}function s(a){
return a&&function(u,f,l){try{return a.call(e,u,f,l)}catch(p){if(!m(p))throw p}}}function c(a){return a&&function(u,f,l){
typeof f=="function"&&(l=f,f=null);function p(b,w){w&&(w.uid<0&&(w.uid+=4294967296),w.gid<0&&(w.gid+=4294967296)),l&&l.apply(
this,arguments)}return f?a.call(e,u,f,p):a.call(e,u,p)}}function h(a){return a&&function(u,f){var l=f?a.call(e,u,f):a.call(
e,u);return l&&(l.uid<0&&(l.uid+=4294967296),l.gid<0&&(l.gid+=4294967296)),l}}function m(a){if(!a||a.code==="ENOSYS")return!0;
var u=!process.getuid||process.getuid()!==0;return!!(u&&(a.code==="EINVAL"||a.code==="EPERM"))}}});var ot=y((Co,nt)=>{var it=E("stream").Stream;nt.exports=di;function di(e){return{ReadStream:t,WriteStream:r};function t(n,i){
if(!(this instanceof t))return new t(n,i);it.call(this);var o=this;this.path=n,this.fd=null,this.readable=!0,this.paused=
!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,i=i||{};for(var s=Object.keys(i),c=0,h=s.length;c<h;c++){var m=s[c];
this[m]=i[m]}if(this.encoding&&this.setEncoding(this.encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError(
"start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.end!="number")throw TypeError("end must \
be a Number");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.
nextTick(function(){o._read()});return}e.open(this.path,this.flags,this.mode,function(a,u){if(a){o.emit("error",a),o.readable=
!1;return}o.fd=u,o.emit("open",u),o._read()})}function r(n,i){if(!(this instanceof r))return new r(n,i);it.call(this),this.
path=n,this.fd=null,this.writable=!0,this.flags="w",this.encoding="binary",this.mode=438,this.bytesWritten=0,i=i||{};for(var o=Object.
keys(i),s=0,c=o.length;s<c;s++){var h=o[s];this[h]=i[h]}if(this.start!==void 0){if(typeof this.start!="number")throw TypeError(
"start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this.
_queue=[],this.fd===null&&(this._open=e.open,this._queue.push([this._open,this.path,this.flags,this.mode,void 0]),this.flush())}}});var st=y((Do,at)=>{"use strict";at.exports=yi;var pi=Object.getPrototypeOf||function(e){return e.__proto__};function yi(e){
if(e===null||typeof e!="object")return e;if(e instanceof Object)var t={__proto__:pi(e)};else var t=Object.create(null);return Object.
getOwnPropertyNames(e).forEach(function(r){Object.defineProperty(t,r,Object.getOwnPropertyDescriptor(e,r))}),t}});var te=y((Fo,Te)=>{var P=E("fs"),hi=rt(),Si=ot(),Li=st(),he=E("util"),R,Le;typeof Symbol=="function"&&typeof Symbol.for==
"function"?(R=Symbol.for("graceful-fs.queue"),Le=Symbol.for("graceful-fs.previous")):(R="___graceful-fs.queue",Le="___gr\
aceful-fs.previous");function wi(){}function ut(e,t){Object.defineProperty(e,R,{get:function(){return t}})}var K=wi;he.debuglog?
K=he.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(K=function(){var e=he.format.apply(he,arguments);e=
"GFS4: "+e.split(/\n/).join(`
GFS4: `),console.error(e)});P[R]||(ct=global[R]||[],ut(P,ct),P.close=(function(e){function t(r,n){return e.call(P,r,function(i){
i||lt(),typeof n=="function"&&n.apply(this,arguments)})}return Object.defineProperty(t,Le,{value:e}),t})(P.close),P.closeSync=
(function(e){function t(r){e.apply(P,arguments),lt()}return Object.defineProperty(t,Le,{value:e}),t})(P.closeSync),/\bgfs4\b/i.
test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){K(P[R]),E("assert").equal(P[R].length,0)}));var ct;global[R]||
ut(global,P[R]);Te.exports=je(Li(P));process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!P.__patched&&(Te.exports=je(P),P.__patched=
!0);function je(e){hi(e),e.gracefulify=je,e.createReadStream=Ke,e.createWriteStream=Ze;var t=e.readFile;e.readFile=r;function r(d,L,S){
return typeof L=="function"&&(S=L,L=null),F(d,L,S);function F(q,O,k,M){return t(q,O,function(v){v&&(v.code==="EMFILE"||v.
code==="ENFILE")?ee([F,[q,O,k],v,M||Date.now(),Date.now()]):typeof k=="function"&&k.apply(this,arguments)})}}var n=e.writeFile;
e.writeFile=i;function i(d,L,S,F){return typeof S=="function"&&(F=S,S=null),q(d,L,S,F);function q(O,k,M,v,j){return n(O,
k,M,function(g){g&&(g.code==="EMFILE"||g.code==="ENFILE")?ee([q,[O,k,M,v],g,j||Date.now(),Date.now()]):typeof v=="functi\
on"&&v.apply(this,arguments)})}}var o=e.appendFile;o&&(e.appendFile=s);function s(d,L,S,F){return typeof S=="function"&&
(F=S,S=null),q(d,L,S,F);function q(O,k,M,v,j){return o(O,k,M,function(g){g&&(g.code==="EMFILE"||g.code==="ENFILE")?ee([q,
[O,k,M,v],g,j||Date.now(),Date.now()]):typeof v=="function"&&v.apply(this,arguments)})}}var c=e.copyFile;c&&(e.copyFile=
h);function h(d,L,S,F){return typeof S=="function"&&(F=S,S=0),q(d,L,S,F);function q(O,k,M,v,j){return c(O,k,M,function(g){
g&&(g.code==="EMFILE"||g.code==="ENFILE")?ee([q,[O,k,M,v],g,j||Date.now(),Date.now()]):typeof v=="function"&&v.apply(this,
arguments)})}}var m=e.readdir;e.readdir=u;var a=/^v[0-5]\./;function u(d,L,S){typeof L=="function"&&(S=L,L=null);var F=a.
test(process.version)?function(k,M,v,j){return m(k,q(k,M,v,j))}:function(k,M,v,j){return m(k,M,q(k,M,v,j))};return F(d,L,
S);function q(O,k,M,v){return function(j,g){j&&(j.code==="EMFILE"||j.code==="ENFILE")?ee([F,[O,k,M],j,v||Date.now(),Date.
now()]):(g&&g.sort&&g.sort(),typeof M=="function"&&M.call(this,j,g))}}}if(process.version.substr(0,4)==="v0.8"){var f=Si(
e);x=f.ReadStream,N=f.WriteStream}var l=e.ReadStream;l&&(x.prototype=Object.create(l.prototype),x.prototype.open=G);var p=e.
WriteStream;p&&(N.prototype=Object.create(p.prototype),N.prototype.open=oe),Object.defineProperty(e,"ReadStream",{get:function(){
return x},set:function(d){x=d},enumerable:!0,configurable:!0}),Object.defineProperty(e,"WriteStream",{get:function(){return N},
set:function(d){N=d},enumerable:!0,configurable:!0});var b=x;Object.defineProperty(e,"FileReadStream",{get:function(){return b},
set:function(d){b=d},enumerable:!0,configurable:!0});var w=N;Object.defineProperty(e,"FileWriteStream",{get:function(){return w},
set:function(d){w=d},enumerable:!0,configurable:!0});function x(d,L){return this instanceof x?(l.apply(this,arguments),this):
x.apply(Object.create(x.prototype),arguments)}function G(){var d=this;De(d.path,d.flags,d.mode,function(L,S){L?(d.autoClose&&
d.destroy(),d.emit("error",L)):(d.fd=S,d.emit("open",S),d.read())})}function N(d,L){return this instanceof N?(p.apply(this,
arguments),this):N.apply(Object.create(N.prototype),arguments)}function oe(){var d=this;De(d.path,d.flags,d.mode,function(L,S){
L?(d.destroy(),d.emit("error",L)):(d.fd=S,d.emit("open",S))})}function Ke(d,L){return new e.ReadStream(d,L)}function Ze(d,L){
return new e.WriteStream(d,L)}var ri=e.open;e.open=De;function De(d,L,S,F){return typeof S=="function"&&(F=S,S=null),q(d,
L,S,F);function q(O,k,M,v,j){return ri(O,k,M,function(g,Po){g&&(g.code==="EMFILE"||g.code==="ENFILE")?ee([q,[O,k,M,v],g,
j||Date.now(),Date.now()]):typeof v=="function"&&v.apply(this,arguments)})}}return e}function ee(e){K("ENQUEUE",e[0].name,
e[1]),P[R].push(e),Re()}var Se;function lt(){for(var e=Date.now(),t=0;t<P[R].length;++t)P[R][t].length>2&&(P[R][t][3]=e,
P[R][t][4]=e);Re()}function Re(){if(clearTimeout(Se),Se=void 0,P[R].length!==0){var e=P[R].shift(),t=e[0],r=e[1],n=e[2],
i=e[3],o=e[4];if(i===void 0)K("RETRY",t.name,r),t.apply(null,r);else if(Date.now()-i>=6e4){K("TIMEOUT",t.name,r);var s=r.
pop();typeof s=="function"&&s.call(null,n)}else{var c=Date.now()-o,h=Math.max(o-i,1),m=Math.min(h*1.2,100);c>=m?(K("RETR\
Y",t.name,r),t.apply(null,r.concat([i]))):P[R].push(e)}Se===void 0&&(Se=setTimeout(Re,0))}}});var I=y(V=>{"use strict";var ft=C().fromCallback,A=te(),vi=["access","appendFile","chmod","chown","close","copyFile","cp",
"fchmod","fchown","fdatasync","fstat","fsync","ftruncate","futimes","glob","lchmod","lchown","lutimes","link","lstat","m\
kdir","mkdtemp","open","opendir","readdir","readFile","readlink","realpath","rename","rm","rmdir","stat","statfs","symli\
nk","truncate","unlink","utimes","writeFile"].filter(e=>typeof A[e]=="function");Object.assign(V,A);vi.forEach(e=>{V[e]=
ft(A[e])});V.exists=function(e,t){return typeof t=="function"?A.exists(e,t):new Promise(r=>A.exists(e,r))};V.read=function(e,t,r,n,i,o){
return typeof o=="function"?A.read(e,t,r,n,i,o):new Promise((s,c)=>{A.read(e,t,r,n,i,(h,m,a)=>{if(h)return c(h);s({bytesRead:m,
buffer:a})})})};V.write=function(e,t,...r){return typeof r[r.length-1]=="function"?A.write(e,t,...r):new Promise((n,i)=>{
A.write(e,t,...r,(o,s,c)=>{if(o)return i(o);n({bytesWritten:s,buffer:c})})})};V.readv=function(e,t,...r){return typeof r[r.
length-1]=="function"?A.readv(e,t,...r):new Promise((n,i)=>{A.readv(e,t,...r,(o,s,c)=>{if(o)return i(o);n({bytesRead:s,buffers:c})})})};
V.writev=function(e,t,...r){return typeof r[r.length-1]=="function"?A.writev(e,t,...r):new Promise((n,i)=>{A.writev(e,t,
...r,(o,s,c)=>{if(o)return i(o);n({bytesWritten:s,buffers:c})})})};typeof A.realpath.native=="function"?V.realpath.native=
ft(A.realpath.native):process.emitWarning("fs.realpath.native is not a function. Is fs being monkey-patched?","Warning",
"fs-extra-WARN0003")});var dt=y((jo,mt)=>{"use strict";var bi=E("path");mt.exports.checkPath=function(t){if(process.platform==="win32"&&/[<>:"|?*]/.
test(t.replace(bi.parse(t).root,""))){let n=new Error(`Path contains invalid characters: ${t}`);throw n.code="EINVAL",n}}});var St=y((Ro,Ne)=>{"use strict";var pt=I(),{checkPath:yt}=dt(),ht=e=>{let t={mode:511};return typeof e=="number"?e:{...t,
...e}.mode};Ne.exports.makeDir=async(e,t)=>(yt(e),pt.mkdir(e,{mode:ht(t),recursive:!0}));Ne.exports.makeDirSync=(e,t)=>(yt(
e),pt.mkdirSync(e,{mode:ht(t),recursive:!0}))});var B=y((To,Lt)=>{"use strict";var gi=C().fromPromise,{makeDir:xi,makeDirSync:Ae}=St(),Ie=gi(xi);Lt.exports={mkdirs:Ie,mkdirsSync:Ae,
mkdirp:Ie,mkdirpSync:Ae,ensureDir:Ie,ensureDirSync:Ae}});var W=y((No,vt)=>{"use strict";var ki=C().fromPromise,wt=I();function Pi(e){return wt.access(e).then(()=>!0).catch(()=>!1)}
vt.exports={pathExists:ki(Pi),pathExistsSync:wt.existsSync}});var Xe=y((Ao,bt)=>{"use strict";var re=I(),Mi=C().fromPromise;async function Ei(e,t,r){let n=await re.open(e,"r+"),i=null;
try{await re.futimes(n,t,r)}catch(o){i=o}finally{try{await re.close(n)}catch(o){i||(i=o)}}if(i)throw i}function Oi(e,t,r){
let n=re.openSync(e,"r+"),i=null;try{re.futimesSync(n,t,r)}catch(o){i=o}finally{try{re.closeSync(n)}catch(o){i||(i=o)}}if(i)
throw i}bt.exports={utimesMillis:Mi(Ei),utimesMillisSync:Oi}});var Z=y((Io,kt)=>{"use strict";var ie=I(),D=E("path"),gt=C().fromPromise;function Ci(e,t,r){let n=r.dereference?i=>ie.stat(
i,{bigint:!0}):i=>ie.lstat(i,{bigint:!0});return Promise.all([n(e),n(t).catch(i=>{if(i.code==="ENOENT")return null;throw i})]).
then(([i,o])=>({srcStat:i,destStat:o}))}function Di(e,t,r){let n,i=r.dereference?s=>ie.statSync(s,{bigint:!0}):s=>ie.lstatSync(
s,{bigint:!0}),o=i(e);try{n=i(t)}catch(s){if(s.code==="ENOENT")return{srcStat:o,destStat:null};throw s}return{srcStat:o,
destStat:n}}async function Fi(e,t,r,n){let{srcStat:i,destStat:o}=await Ci(e,t,n);if(o){if(ae(i,o)){let s=D.basename(e),c=D.
basename(t);if(r==="move"&&s!==c&&xt(s,c))return{srcStat:i,destStat:o,isChangingCase:!0};throw new Error("Source and des\
tination must not be the same.")}if(i.isDirectory()&&!o.isDirectory())throw new Error(`Cannot overwrite non-directory '${t}\
' with directory '${e}'.`);if(!i.isDirectory()&&o.isDirectory())throw new Error(`Cannot overwrite directory '${t}' with \
non-directory '${e}'.`)}if(i.isDirectory()&&Je(e,t))throw new Error(we(e,t,r));return{srcStat:i,destStat:o}}function qi(e,t,r,n){
let{srcStat:i,destStat:o}=Di(e,t,n);if(o){if(ae(i,o)){let s=D.basename(e),c=D.basename(t);if(r==="move"&&s!==c&&xt(s,c))
return{srcStat:i,destStat:o,isChangingCase:!0};throw new Error("Source and destination must not be the same.")}if(i.isDirectory()&&
!o.isDirectory())throw new Error(`Cannot overwrite non-directory '${t}' with directory '${e}'.`);if(!i.isDirectory()&&o.
isDirectory())throw new Error(`Cannot overwrite directory '${t}' with non-directory '${e}'.`)}if(i.isDirectory()&&Je(e,t))
throw new Error(we(e,t,r));return{srcStat:i,destStat:o}}function xt(e,t){return e.toLowerCase().normalize("NFC")===t.toLowerCase().
normalize("NFC")}async function _e(e,t,r,n){let i=D.resolve(D.dirname(e)),o=D.resolve(D.dirname(r));if(o===i||o===D.parse(
o).root)return;let s;try{s=await ie.stat(o,{bigint:!0})}catch(c){if(c.code==="ENOENT")return _e(e,t,o,n);throw c}if(ae(t,
s))throw new Error(we(e,r,n));return _e(e,t,o,n)}function Ge(e,t,r,n){let i=D.resolve(D.dirname(e)),o=D.resolve(D.dirname(
r));if(o===i||o===D.parse(o).root)return;let s;try{s=ie.statSync(o,{bigint:!0})}catch(c){if(c.code==="ENOENT")return Ge(
e,t,o,n);throw c}if(ae(t,s))throw new Error(we(e,r,n));return Ge(e,t,o,n)}function ae(e,t){return t.ino!==void 0&&t.dev!==
void 0&&t.ino===e.ino&&t.dev===e.dev}function Je(e,t){let r=D.resolve(e).split(D.sep).filter(i=>i),n=D.resolve(t).split(
D.sep).filter(i=>i);return r.every((i,o)=>n[o]===i)}function we(e,t,r){return`Cannot ${r} '${e}' to a subdirectory of it\
self, '${t}'.`}kt.exports={checkPaths:gt(Fi),checkPathsSync:qi,checkParentPaths:gt(_e),checkParentPathsSync:Ge,isSrcSubdir:Je,
areIdentical:ae}});var Mt=y((Xo,Pt)=>{"use strict";async function ji(e,t){let r=[];for await(let n of e)r.push(t(n).then(()=>null,i=>i??new Error(
"unknown error")));await Promise.all(r.map(n=>n.then(i=>{if(i!==null)throw i})))}Pt.exports={asyncIteratorConcurrentProcess:ji}});var Ft=y((_o,Dt)=>{"use strict";var T=I(),se=E("path"),{mkdirs:Ri}=B(),{pathExists:Ti}=W(),{utimesMillis:Ni}=Xe(),ce=Z(),
{asyncIteratorConcurrentProcess:Ai}=Mt();async function Ii(e,t,r={}){typeof r=="function"&&(r={filter:r}),r.clobber="clo\
bber"in r?!!r.clobber:!0,r.overwrite="overwrite"in r?!!r.overwrite:r.clobber,r.preserveTimestamps&&process.arch==="ia32"&&
process.emitWarning(`Using the preserveTimestamps option in 32-bit node is not recommended;

	see https://github.com/jprichardson/node-fs-extra/issues/269`,"Warning","fs-extra-WARN0001");let{srcStat:n,destStat:i}=await ce.
checkPaths(e,t,"copy",r);if(await ce.checkParentPaths(e,n,t,"copy"),!await Ot(e,t,r))return;let s=se.dirname(t);await Ti(
s)||await Ri(s),await Ct(i,e,t,r)}async function Ot(e,t,r){return r.filter?r.filter(e,t):!0}async function Ct(e,t,r,n){let o=await(n.
dereference?T.stat:T.lstat)(t);if(o.isDirectory())return Ji(o,e,t,r,n);if(o.isFile()||o.isCharacterDevice()||o.isBlockDevice())
return Xi(o,e,t,r,n);if(o.isSymbolicLink())return Bi(e,t,r,n);throw o.isSocket()?new Error(`Cannot copy a socket file: ${t}`):
o.isFIFO()?new Error(`Cannot copy a FIFO pipe: ${t}`):new Error(`Unknown file: ${t}`)}async function Xi(e,t,r,n,i){if(!t)
return Et(e,r,n,i);if(i.overwrite)return await T.unlink(n),Et(e,r,n,i);if(i.errorOnExist)throw new Error(`'${n}' already\
 exists`)}async function Et(e,t,r,n){if(await T.copyFile(t,r),n.preserveTimestamps){_i(e.mode)&&await Gi(r,e.mode);let i=await T.
stat(t);await Ni(r,i.atime,i.mtime)}return T.chmod(r,e.mode)}function _i(e){return(e&128)===0}function Gi(e,t){return T.
chmod(e,t|128)}async function Ji(e,t,r,n,i){t||await T.mkdir(n),await Ai(await T.opendir(r),async o=>{let s=se.join(r,o.
name),c=se.join(n,o.name);if(await Ot(s,c,i)){let{destStat:m}=await ce.checkPaths(s,c,"copy",i);await Ct(m,s,c,i)}}),t||
await T.chmod(n,e.mode)}async function Bi(e,t,r,n){let i=await T.readlink(t);if(n.dereference&&(i=se.resolve(process.cwd(),
i)),!e)return T.symlink(i,r);let o=null;try{o=await T.readlink(r)}catch(s){if(s.code==="EINVAL"||s.code==="UNKNOWN")return T.
symlink(i,r);throw s}if(n.dereference&&(o=se.resolve(process.cwd(),o)),i!==o){if(ce.isSrcSubdir(i,o))throw new Error(`Ca\
nnot copy '${i}' to a subdirectory of itself, '${o}'.`);if(ce.isSrcSubdir(o,i))throw new Error(`Cannot overwrite '${o}' \
with '${i}'.`)}return await T.unlink(r),T.symlink(i,r)}Dt.exports=Ii});var Nt=y((Go,Tt)=>{"use strict";var X=te(),le=E("path"),Hi=B().mkdirsSync,Vi=Xe().utimesMillisSync,ue=Z();function Ui(e,t,r){
typeof r=="function"&&(r={filter:r}),r=r||{},r.clobber="clobber"in r?!!r.clobber:!0,r.overwrite="overwrite"in r?!!r.overwrite:
r.clobber,r.preserveTimestamps&&process.arch==="ia32"&&process.emitWarning(`Using the preserveTimestamps option in 32-bi\
t node is not recommended;

	see https://github.com/jprichardson/node-fs-extra/issues/269`,"Warning","fs-extra-WARN0002");let{srcStat:n,destStat:i}=ue.
checkPathsSync(e,t,"copy",r);if(ue.checkParentPathsSync(e,n,t,"copy"),r.filter&&!r.filter(e,t))return;let o=le.dirname(t);
return X.existsSync(o)||Hi(o),qt(i,e,t,r)}function qt(e,t,r,n){let o=(n.dereference?X.statSync:X.lstatSync)(t);if(o.isDirectory())
return Zi(o,e,t,r,n);if(o.isFile()||o.isCharacterDevice()||o.isBlockDevice())return $i(o,e,t,r,n);if(o.isSymbolicLink())
return rn(e,t,r,n);throw o.isSocket()?new Error(`Cannot copy a socket file: ${t}`):o.isFIFO()?new Error(`Cannot copy a F\
IFO pipe: ${t}`):new Error(`Unknown file: ${t}`)}function $i(e,t,r,n,i){return t?Wi(e,r,n,i):jt(e,r,n,i)}function Wi(e,t,r,n){
if(n.overwrite)return X.unlinkSync(r),jt(e,t,r,n);if(n.errorOnExist)throw new Error(`'${r}' already exists`)}function jt(e,t,r,n){
return X.copyFileSync(t,r),n.preserveTimestamps&&Qi(e.mode,t,r),Be(r,e.mode)}function Qi(e,t,r){return Yi(e)&&zi(r,e),Ki(
t,r)}function Yi(e){return(e&128)===0}function zi(e,t){return Be(e,t|128)}function Be(e,t){return X.chmodSync(e,t)}function Ki(e,t){
let r=X.statSync(e);return Vi(t,r.atime,r.mtime)}function Zi(e,t,r,n,i){return t?Rt(r,n,i):en(e.mode,r,n,i)}function en(e,t,r,n){
return X.mkdirSync(r),Rt(t,r,n),Be(r,e)}function Rt(e,t,r){let n=X.opendirSync(e);try{let i;for(;(i=n.readSync())!==null;)
tn(i.name,e,t,r)}finally{n.closeSync()}}function tn(e,t,r,n){let i=le.join(t,e),o=le.join(r,e);if(n.filter&&!n.filter(i,
o))return;let{destStat:s}=ue.checkPathsSync(i,o,"copy",n);return qt(s,i,o,n)}function rn(e,t,r,n){let i=X.readlinkSync(t);
if(n.dereference&&(i=le.resolve(process.cwd(),i)),e){let o;try{o=X.readlinkSync(r)}catch(s){if(s.code==="EINVAL"||s.code===
"UNKNOWN")return X.symlinkSync(i,r);throw s}if(n.dereference&&(o=le.resolve(process.cwd(),o)),i!==o){if(ue.isSrcSubdir(i,
o))throw new Error(`Cannot copy '${i}' to a subdirectory of itself, '${o}'.`);if(ue.isSrcSubdir(o,i))throw new Error(`Ca\
nnot overwrite '${o}' with '${i}'.`)}return nn(i,r)}else return X.symlinkSync(i,r)}function nn(e,t){return X.unlinkSync(
t),X.symlinkSync(e,t)}Tt.exports=Ui});var ve=y((Jo,At)=>{"use strict";var on=C().fromPromise;At.exports={copy:on(Ft()),copySync:Nt()}});var fe=y((Bo,Xt)=>{"use strict";var It=te(),an=C().fromCallback;function sn(e,t){It.rm(e,{recursive:!0,force:!0},t)}function cn(e){
It.rmSync(e,{recursive:!0,force:!0})}Xt.exports={remove:an(sn),removeSync:cn}});var $t=y((Ho,Ut)=>{"use strict";var ln=C().fromPromise,Jt=I(),Bt=E("path"),Ht=B(),Vt=fe(),_t=ln(async function(t){let r;
try{r=await Jt.readdir(t)}catch(n){if(n.code!=="ENOENT")throw n;return Ht.mkdirs(t)}return Promise.all(r.map(n=>Vt.remove(
Bt.join(t,n))))});function Gt(e){let t;try{t=Jt.readdirSync(e)}catch(r){if(r.code!=="ENOENT")throw r;return Ht.mkdirsSync(
e)}t.forEach(r=>{r=Bt.join(e,r),Vt.removeSync(r)})}Ut.exports={emptyDirSync:Gt,emptydirSync:Gt,emptyDir:_t,emptydir:_t}});var zt=y((Vo,Yt)=>{"use strict";var un=C().fromPromise,Wt=E("path"),U=I(),Qt=B();async function fn(e){let t;try{t=await U.
stat(e)}catch{}if(t&&t.isFile())return;let r=Wt.dirname(e),n=null;try{n=await U.stat(r)}catch(i){if(i.code==="ENOENT"){await Qt.
mkdirs(r),await U.writeFile(e,"");return}else throw i}n.isDirectory()?await U.writeFile(e,""):await U.readdir(r)}function mn(e){
let t;try{t=U.statSync(e)}catch{}if(t&&t.isFile())return;let r=Wt.dirname(e);try{U.statSync(r).isDirectory()||U.readdirSync(
r)}catch(n){if(n&&n.code==="ENOENT")Qt.mkdirsSync(r);else throw n}U.writeFileSync(e,"")}Yt.exports={createFile:un(fn),createFileSync:mn}});var rr=y((Uo,tr)=>{"use strict";var dn=C().fromPromise,Kt=E("path"),Q=I(),Zt=B(),{pathExists:pn}=W(),{areIdentical:er}=Z();
async function yn(e,t){let r;try{r=await Q.lstat(t,{bigint:!0})}catch{}let n;try{n=await Q.lstat(e,{bigint:!0})}catch(s){
throw s.message=s.message.replace("lstat","ensureLink"),s}if(r&&er(n,r))return;let i=Kt.dirname(t);await pn(i)||await Zt.
mkdirs(i),await Q.link(e,t)}function hn(e,t){let r;try{r=Q.lstatSync(t,{bigint:!0})}catch{}try{let o=Q.lstatSync(e,{bigint:!0});
if(r&&er(o,r))return}catch(o){throw o.message=o.message.replace("lstat","ensureLink"),o}let n=Kt.dirname(t);return Q.existsSync(
n)||Zt.mkdirsSync(n),Q.linkSync(e,t)}tr.exports={createLink:dn(yn),createLinkSync:hn}});var nr=y(($o,ir)=>{"use strict";var Y=E("path"),me=I(),{pathExists:Sn}=W(),Ln=C().fromPromise;async function wn(e,t){if(Y.
isAbsolute(e)){try{await me.lstat(e)}catch(o){throw o.message=o.message.replace("lstat","ensureSymlink"),o}return{toCwd:e,
toDst:e}}let r=Y.dirname(t),n=Y.join(r,e);if(await Sn(n))return{toCwd:n,toDst:e};try{await me.lstat(e)}catch(o){throw o.
message=o.message.replace("lstat","ensureSymlink"),o}return{toCwd:e,toDst:Y.relative(r,e)}}function vn(e,t){if(Y.isAbsolute(
e)){if(!me.existsSync(e))throw new Error("absolute srcpath does not exist");return{toCwd:e,toDst:e}}let r=Y.dirname(t),n=Y.
join(r,e);if(me.existsSync(n))return{toCwd:n,toDst:e};if(!me.existsSync(e))throw new Error("relative srcpath does not ex\
ist");return{toCwd:e,toDst:Y.relative(r,e)}}ir.exports={symlinkPaths:Ln(wn),symlinkPathsSync:vn}});var sr=y((Wo,ar)=>{"use strict";var or=I(),bn=C().fromPromise;async function gn(e,t){if(t)return t;let r;try{r=await or.
lstat(e)}catch{return"file"}return r&&r.isDirectory()?"dir":"file"}function xn(e,t){if(t)return t;let r;try{r=or.lstatSync(
e)}catch{return"file"}return r&&r.isDirectory()?"dir":"file"}ar.exports={symlinkType:bn(gn),symlinkTypeSync:xn}});var ur=y((Qo,lr)=>{"use strict";var kn=C().fromPromise,z=E("path"),J=I(),{mkdirs:Pn,mkdirsSync:Mn}=B(),{symlinkPaths:En,
symlinkPathsSync:On}=nr(),{symlinkType:Cn,symlinkTypeSync:Dn}=sr(),{pathExists:Fn}=W(),{areIdentical:cr}=Z();async function qn(e,t,r){
let n;try{n=await J.lstat(t)}catch{}if(n&&n.isSymbolicLink()){let c;if(z.isAbsolute(e))c=await J.stat(e,{bigint:!0});else{
let m=z.dirname(t),a=z.join(m,e);try{c=await J.stat(a,{bigint:!0})}catch{c=await J.stat(e,{bigint:!0})}}let h;try{h=await J.
stat(t,{bigint:!0})}catch(m){if(m.code!=="ENOENT")throw m}if(h&&cr(c,h))return}let i=await En(e,t);e=i.toDst;let o=await Cn(
i.toCwd,r),s=z.dirname(t);return await Fn(s)||await Pn(s),J.symlink(e,t,o)}function jn(e,t,r){let n;try{n=J.lstatSync(t)}catch{}
if(n&&n.isSymbolicLink()){let c;if(z.isAbsolute(e))c=J.statSync(e,{bigint:!0});else{let m=z.dirname(t),a=z.join(m,e);try{
c=J.statSync(a,{bigint:!0})}catch{c=J.statSync(e,{bigint:!0})}}let h;try{h=J.statSync(t,{bigint:!0})}catch(m){if(m.code!==
"ENOENT")throw m}if(h&&cr(c,h))return}let i=On(e,t);e=i.toDst,r=Dn(i.toCwd,r);let o=z.dirname(t);return J.existsSync(o)||
Mn(o),J.symlinkSync(e,t,r)}lr.exports={createSymlink:kn(qn),createSymlinkSync:jn}});var Lr=y((Yo,Sr)=>{"use strict";var{createFile:fr,createFileSync:mr}=zt(),{createLink:dr,createLinkSync:pr}=rr(),{createSymlink:yr,
createSymlinkSync:hr}=ur();Sr.exports={createFile:fr,createFileSync:mr,ensureFile:fr,ensureFileSync:mr,createLink:dr,createLinkSync:pr,
ensureLink:dr,ensureLinkSync:pr,createSymlink:yr,createSymlinkSync:hr,ensureSymlink:yr,ensureSymlinkSync:hr}});var be=y((zo,wr)=>{function Rn(e,{EOL:t=`
`,finalEOL:r=!0,replacer:n=null,spaces:i}={}){let o=r?t:"",s=JSON.stringify(e,n,i);if(s===void 0)throw new TypeError(`Co\
nverting ${typeof e} value to JSON is not supported`);return s.replace(/\n/g,t)+o}function Tn(e){return Buffer.isBuffer(
e)&&(e=e.toString("utf8")),e.replace(/^\uFEFF/,"")}wr.exports={stringify:Rn,stripBom:Tn}});var xr=y((Ko,gr)=>{var ne;try{ne=te()}catch{ne=E("fs")}var ge=C(),{stringify:vr,stripBom:br}=be();async function Nn(e,t={}){
typeof t=="string"&&(t={encoding:t});let r=t.fs||ne,n="throws"in t?t.throws:!0,i=await ge.fromCallback(r.readFile)(e,t);
i=br(i);let o;try{o=JSON.parse(i,t?t.reviver:null)}catch(s){if(n)throw s.message=`${e}: ${s.message}`,s;return null}return o}
var An=ge.fromPromise(Nn);function In(e,t={}){typeof t=="string"&&(t={encoding:t});let r=t.fs||ne,n="throws"in t?t.throws:
!0;try{let i=r.readFileSync(e,t);return i=br(i),JSON.parse(i,t.reviver)}catch(i){if(n)throw i.message=`${e}: ${i.message}`,
i;return null}}async function Xn(e,t,r={}){let n=r.fs||ne,i=vr(t,r);await ge.fromCallback(n.writeFile)(e,i,r)}var _n=ge.
fromPromise(Xn);function Gn(e,t,r={}){let n=r.fs||ne,i=vr(t,r);return n.writeFileSync(e,i,r)}gr.exports={readFile:An,readFileSync:In,
writeFile:_n,writeFileSync:Gn}});var Pr=y((Zo,kr)=>{"use strict";var xe=xr();kr.exports={readJson:xe.readFile,readJsonSync:xe.readFileSync,writeJson:xe.writeFile,
writeJsonSync:xe.writeFileSync}});var ke=y((ea,Or)=>{"use strict";var Jn=C().fromPromise,He=I(),Mr=E("path"),Er=B(),Bn=W().pathExists;async function Hn(e,t,r="\
utf-8"){let n=Mr.dirname(e);return await Bn(n)||await Er.mkdirs(n),He.writeFile(e,t,r)}function Vn(e,...t){let r=Mr.dirname(
e);He.existsSync(r)||Er.mkdirsSync(r),He.writeFileSync(e,...t)}Or.exports={outputFile:Jn(Hn),outputFileSync:Vn}});var Dr=y((ta,Cr)=>{"use strict";var{stringify:Un}=be(),{outputFile:$n}=ke();async function Wn(e,t,r={}){let n=Un(t,r);await $n(
e,n,r)}Cr.exports=Wn});var qr=y((ra,Fr)=>{"use strict";var{stringify:Qn}=be(),{outputFileSync:Yn}=ke();function zn(e,t,r){let n=Qn(t,r);Yn(e,n,
r)}Fr.exports=zn});var Rr=y((ia,jr)=>{"use strict";var Kn=C().fromPromise,_=Pr();_.outputJson=Kn(Dr());_.outputJsonSync=qr();_.outputJSON=_.
outputJson;_.outputJSONSync=_.outputJsonSync;_.writeJSON=_.writeJson;_.writeJSONSync=_.writeJsonSync;_.readJSON=_.readJson;
_.readJSONSync=_.readJsonSync;jr.exports=_});var Xr=y((na,Ir)=>{"use strict";var Zn=I(),Tr=E("path"),{copy:eo}=ve(),{remove:Ar}=fe(),{mkdirp:to}=B(),{pathExists:ro}=W(),
Nr=Z();async function io(e,t,r={}){let n=r.overwrite||r.clobber||!1,{srcStat:i,isChangingCase:o=!1}=await Nr.checkPaths(
e,t,"move",r);await Nr.checkParentPaths(e,i,t,"move");let s=Tr.dirname(t);return Tr.parse(s).root!==s&&await to(s),no(e,
t,n,o)}async function no(e,t,r,n){if(!n){if(r)await Ar(t);else if(await ro(t))throw new Error("dest already exists.")}try{
await Zn.rename(e,t)}catch(i){if(i.code!=="EXDEV")throw i;await oo(e,t,r)}}async function oo(e,t,r){return await eo(e,t,
{overwrite:r,errorOnExist:!0,preserveTimestamps:!0}),Ar(e)}Ir.exports=io});var Hr=y((oa,Br)=>{"use strict";var Gr=te(),Ue=E("path"),ao=ve().copySync,Jr=fe().removeSync,so=B().mkdirpSync,_r=Z();function co(e,t,r){
r=r||{};let n=r.overwrite||r.clobber||!1,{srcStat:i,isChangingCase:o=!1}=_r.checkPathsSync(e,t,"move",r);return _r.checkParentPathsSync(
e,i,t,"move"),lo(t)||so(Ue.dirname(t)),uo(e,t,n,o)}function lo(e){let t=Ue.dirname(e);return Ue.parse(t).root===t}function uo(e,t,r,n){
if(n)return Ve(e,t,r);if(r)return Jr(t),Ve(e,t,r);if(Gr.existsSync(t))throw new Error("dest already exists.");return Ve(
e,t,r)}function Ve(e,t,r){try{Gr.renameSync(e,t)}catch(n){if(n.code!=="EXDEV")throw n;return fo(e,t,r)}}function fo(e,t,r){
return ao(e,t,{overwrite:r,errorOnExist:!0,preserveTimestamps:!0}),Jr(e)}Br.exports=co});var Ur=y((aa,Vr)=>{"use strict";var mo=C().fromPromise;Vr.exports={move:mo(Xr()),moveSync:Hr()}});var Wr=y((sa,$r)=>{"use strict";$r.exports={...I(),...ve(),...$t(),...Lr(),...Rr(),...B(),...Ur(),...ke(),...W(),...fe()}});var Qr=y(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.EXTENSIONS_LANGUAGES=void 0;Pe.EXTENSIONS_LANGUAGES=
{1:"Groff",2:"Groff",3:"Groff",4:"Groff",5:"Groff",6:"Groff",7:"Groff",8:"Groff",9:"Groff",abap:"ABAP",asc:"Public Key",
ash:"AGS Script",ampl:"AMPL",mod:"XML",g4:"ANTLR",apib:"API Blueprint",apl:"APL",dyalog:"APL",asp:"ASP",asax:"ASP",ascx:"\
ASP",ashx:"ASP",asmx:"ASP",aspx:"ASP",axd:"ASP",dats:"ATS",hats:"ATS",sats:"ATS",as:"ActionScript",adb:"Ada",ada:"Ada",ads:"\
Ada",agda:"Agda",als:"Alloy",apacheconf:"ApacheConf",vhost:"Nginx",cls:"Visual Basic",applescript:"AppleScript",scpt:"Ap\
pleScript",arc:"Arc",ino:"Arduino",asciidoc:"AsciiDoc",adoc:"AsciiDoc",aj:"AspectJ",asm:"Assembly",a51:"Assembly",inc:"S\
ourcePawn",nasm:"Assembly",aug:"Augeas",ahk:"AutoHotkey",ahkl:"AutoHotkey",au3:"AutoIt",awk:"Awk",auk:"Awk",gawk:"Awk",mawk:"\
Awk",nawk:"Awk",bat:"Batchfile",cmd:"Batchfile",befunge:"Befunge",bison:"Bison",bb:"BlitzBasic",decls:"BlitzBasic",bmx:"\
BlitzMax",bsv:"Bluespec",boo:"Boo",b:"Limbo",bf:"HyPhy",brs:"Brightscript",bro:"Bro",c:"C",cats:"C",h:"Objective-C",idc:"\
C",w:"C",cs:"Smalltalk",cake:"CoffeeScript",cshtml:"C#",csx:"C#",cpp:"C++","c++":"C++",cc:"C++",cp:"Component Pascal",cxx:"\
C++","h++":"C++",hh:"Hack",hpp:"C++",hxx:"C++",inl:"C++",ipp:"C++",tcc:"C++",tpp:"C++","c-objdump":"C-ObjDump",chs:"C2hs\
 Haskell",clp:"CLIPS",cmake:"CMake","cmake.in":"CMake",cob:"COBOL",cbl:"COBOL",ccp:"COBOL",cobol:"COBOL",cpy:"COBOL",css:"\
CSS",csv:"CSV",capnp:"Cap'n Proto",mss:"CartoCSS",ceylon:"Ceylon",chpl:"Chapel",ch:"xBase",ck:"ChucK",cirru:"Cirru",clw:"\
Clarion",icl:"Clean",dcl:"Clean",click:"Click",clj:"Clojure",boot:"Clojure",cl2:"Clojure",cljc:"Clojure",cljs:"Clojure",
"cljs.hl":"Clojure",cljscm:"Clojure",cljx:"Clojure",hic:"Clojure",coffee:"CoffeeScript",_coffee:"CoffeeScript",cjsx:"Cof\
feeScript",cson:"CoffeeScript",iced:"CoffeeScript",cfm:"ColdFusion",cfml:"ColdFusion",cfc:"ColdFusion CFC",lisp:"NewLisp",
asd:"Common Lisp",cl:"OpenCL",l:"PicoLisp",lsp:"NewLisp",ny:"Common Lisp",podsl:"Common Lisp",sexp:"Common Lisp",cps:"Co\
mponent Pascal",coq:"Coq",v:"Verilog",cppobjdump:"Cpp-ObjDump","c++-objdump":"Cpp-ObjDump","c++objdump":"Cpp-ObjDump","c\
pp-objdump":"Cpp-ObjDump","cxx-objdump":"Cpp-ObjDump",creole:"Creole",cr:"Crystal",feature:"Cucumber",cu:"Cuda",cuh:"Cud\
a",cy:"Cycript",pyx:"Cython",pxd:"Cython",pxi:"Cython",d:"Makefile",di:"D","d-objdump":"D-ObjDump",com:"DIGITAL Command \
Language",dm:"DM",zone:"DNS Zone",arpa:"DNS Zone",darcspatch:"Darcs Patch",dpatch:"Darcs Patch",dart:"Dart",diff:"Diff",
patch:"Diff",dockerfile:"Dockerfile",djs:"Dogescript",dylan:"Dylan",dyl:"Dylan",intr:"Dylan",lid:"Dylan",E:"E",ecl:"ECLi\
PSe",eclxml:"ECL",sch:"KiCad",brd:"KiCad",epj:"Ecere Projects",e:"Eiffel",ex:"Elixir",exs:"Elixir",elm:"Elm",el:"Emacs L\
isp",emacs:"Emacs Lisp","emacs.desktop":"Emacs Lisp",em:"EmberScript",emberscript:"EmberScript",erl:"Erlang",es:"JavaScr\
ipt",escript:"Erlang",hrl:"Erlang",xrl:"Erlang",yrl:"Erlang",fs:"GLSL",fsi:"F#",fsx:"F#",fx:"HLSL",flux:"FLUX",f90:"FORT\
RAN",f:"Forth",f03:"FORTRAN",f08:"FORTRAN",f77:"FORTRAN",f95:"FORTRAN",for:"Forth",fpp:"FORTRAN",factor:"Factor",fy:"Fan\
cy",fancypack:"Fancy",fan:"Fantom","eam.fs":"Formatted",fth:"Forth","4th":"Forth",forth:"Forth",fr:"Text",frt:"Forth",ftl:"\
FreeMarker",g:"GAP",gco:"G-code",gcode:"G-code",gms:"GAMS",gap:"GAP",gd:"GDScript",gi:"GAP",tst:"Scilab",s:"GAS",ms:"MAX\
Script",glsl:"GLSL",fp:"GLSL",frag:"JavaScript",frg:"GLSL",fsh:"GLSL",fshader:"GLSL",geo:"GLSL",geom:"GLSL",glslv:"GLSL",
gshader:"GLSL",shader:"GLSL",vert:"GLSL",vrx:"GLSL",vsh:"GLSL",vshader:"GLSL",gml:"XML",kid:"Genshi",ebuild:"Gentoo Ebui\
ld",eclass:"Gentoo Eclass",po:"Gettext Catalog",pot:"Gettext Catalog",glf:"Glyph",gp:"Gnuplot",gnu:"Gnuplot",gnuplot:"Gn\
uplot",plot:"Gnuplot",plt:"Gnuplot",go:"Go",golo:"Golo",gs:"JavaScript",gst:"Gosu",gsx:"Gosu",vark:"Gosu",grace:"Grace",
gradle:"Gradle",gf:"Grammatical Framework",graphql:"GraphQL",dot:"Graphviz (DOT)",gv:"Graphviz (DOT)",man:"Groff","1in":"\
Groff","1m":"Groff","1x":"Groff","3in":"Groff","3m":"Groff","3qt":"Groff","3x":"Groff",me:"Groff",n:"Nemerle",rno:"Groff",
roff:"Groff",groovy:"Groovy",grt:"Groovy",gtpl:"Groovy",gvy:"Groovy",gsp:"Groovy Server Pages",hcl:"HCL",tf:"HCL",hlsl:"\
HLSL",fxh:"HLSL",hlsli:"HLSL",html:"HTML",htm:"HTML","html.hl":"HTML",st:"Smalltalk",xht:"HTML",xhtml:"HTML",mustache:"H\
TML+Django",jinja:"HTML+Django",eex:"HTML+EEX",erb:"HTML+ERB","erb.deface":"HTML+ERB",phtml:"HTML+PHP",http:"HTTP",php:"\
PHP",haml:"Haml","haml.deface":"Haml",handlebars:"Handlebars",hbs:"Handlebars",hb:"Harbour",hs:"Haskell",hsc:"Haskell",hx:"\
Haxe",hxsl:"Haxe",hy:"Hy",pro:"QMake",dlm:"IDL",ipf:"IGOR Pro",ini:"INI",cfg:"INI",prefs:"INI",properties:"INI",irclog:"\
IRC log",weechatlog:"IRC log",idr:"Idris",lidr:"Idris",ni:"Inform 7",i7x:"Inform 7",iss:"Inno Setup",io:"Io",ik:"Ioke",thy:"\
Isabelle",ijs:"J",flex:"JFlex",jflex:"JFlex",json:"JSON",geojson:"JSON",lock:"JSON",topojson:"JSON",json5:"JSON5",jsonld:"\
JSONLD",jq:"JSONiq",jsx:"JSX",jade:"Jade",j:"Objective-J",java:"Java",jsp:"Java Server Pages",js:"JavaScript",_js:"JavaS\
cript",bones:"JavaScript",es6:"JavaScript",jake:"JavaScript",jsb:"JavaScript",jscad:"JavaScript",jsfl:"JavaScript",jsm:"\
JavaScript",jss:"JavaScript",njs:"JavaScript",pac:"JavaScript",sjs:"JavaScript",ssjs:"JavaScript","sublime-build":"JavaS\
cript","sublime-commands":"JavaScript","sublime-completions":"JavaScript","sublime-keymap":"JavaScript","sublime-macro":"\
JavaScript","sublime-menu":"JavaScript","sublime-mousemap":"JavaScript","sublime-project":"JavaScript","sublime-settings":"\
JavaScript","sublime-theme":"JavaScript","sublime-workspace":"JavaScript",sublime_metrics:"JavaScript",sublime_session:"\
JavaScript",xsjs:"JavaScript",xsjslib:"JavaScript",jl:"Julia",ipynb:"Jupyter Notebook",krl:"KRL",kicad_pcb:"KiCad",kit:"\
Kit",kt:"Kotlin",ktm:"Kotlin",kts:"Kotlin",lfe:"LFE",ll:"LLVM",lol:"LOLCODE",lsl:"LSL",lslp:"LSL",lvproj:"LabVIEW",lasso:"\
Lasso",las:"Lasso",lasso8:"Lasso",lasso9:"Lasso",ldml:"Lasso",latte:"Latte",lean:"Lean",hlean:"Lean",less:"Less",lex:"Le\
x",ly:"LilyPond",ily:"LilyPond",m:"Objective-C",ld:"Linker Script",lds:"Linker Script",liquid:"Liquid",lagda:"Literate A\
gda",litcoffee:"Literate CoffeeScript",lhs:"Literate Haskell",ls:"LoomScript",_ls:"LiveScript",xm:"Logos",x:"Logos",xi:"\
Logos",lgt:"Logtalk",logtalk:"Logtalk",lookml:"LookML",lua:"Lua",fcgi:"Shell",nse:"Lua",pd_lua:"Lua",rbxs:"Lua",wlua:"Lu\
a",mumps:"M",m4:"M4Sugar",mcr:"MAXScript",mtml:"MTML",muf:"MUF",mak:"Makefile",mk:"Makefile",mkfile:"Makefile",mako:"Mak\
o",mao:"Mako",md:"Markdown",markdown:"Markdown",mkd:"Markdown",mkdn:"Markdown",mkdown:"Markdown",ron:"Markdown",mask:"Ma\
sk",mathematica:"Mathematica",cdf:"Mathematica",ma:"Mathematica",mt:"Mathematica",nb:"Text",nbp:"Mathematica",wl:"Mathem\
atica",wlt:"Mathematica",matlab:"Matlab",maxpat:"Max",maxhelp:"Max",maxproj:"Max",mxt:"Max",pat:"Max",mediawiki:"MediaWi\
ki",wiki:"MediaWiki",moo:"Moocode",metal:"Metal",minid:"MiniD",druby:"Mirah",duby:"Mirah",mir:"Mirah",mirah:"Mirah",mo:"\
Modelica",mms:"Module Management System",mmk:"Module Management System",monkey:"Monkey",moon:"MoonScript",myt:"Myghty",ncl:"\
Text",nl:"NewLisp",nsi:"NSIS",nsh:"NSIS",axs:"NetLinx",axi:"NetLinx","axs.erb":"NetLinx+ERB","axi.erb":"NetLinx+ERB",nlogo:"\
NetLogo",nginxconf:"Nginx",nim:"Nimrod",nimrod:"Nimrod",ninja:"Ninja",nit:"Nit",nix:"Nix",nu:"Nu",numpy:"NumPy",numpyw:"\
NumPy",numsc:"NumPy",ml:"OCaml",eliom:"OCaml",eliomi:"OCaml",ml4:"OCaml",mli:"OCaml",mll:"OCaml",mly:"OCaml",objdump:"Ob\
jDump",mm:"XML",sj:"Objective-J",omgrofl:"Omgrofl",opa:"Opa",opal:"Opal",opencl:"OpenCL",p:"OpenEdge ABL",scad:"OpenSCAD",
org:"Org",ox:"Ox",oxh:"Ox",oxo:"Ox",oxygene:"Oxygene",oz:"Oz",pwn:"PAWN",aw:"PHP",ctp:"PHP",php3:"PHP",php4:"PHP",php5:"\
PHP",phps:"PHP",phpt:"PHP",pls:"PLSQL",pck:"PLSQL",pkb:"PLSQL",pks:"PLSQL",plb:"PLSQL",plsql:"PLSQL",sql:"SQLPL",pov:"PO\
V-Ray SDL",pan:"Pan",psc:"Papyrus",parrot:"Parrot",pasm:"Parrot Assembly",pir:"Parrot Internal Representation",pas:"Pasc\
al",dfm:"Pascal",dpr:"Pascal",lpr:"Pascal",pp:"Puppet",pl:"Prolog",al:"Perl",cgi:"Shell",perl:"Perl",ph:"Perl",plx:"Perl",
pm:"Perl6",pod:"Pod",psgi:"Perl",t:"Turing","6pl":"Perl6","6pm":"Perl6",nqp:"Perl6",p6:"Perl6",p6l:"Perl6",p6m:"Perl6",pl6:"\
Perl6",pm6:"Perl6",pkl:"Pickle",pig:"PigLatin",pike:"Pike",pmod:"Pike",pogo:"PogoScript",pony:"Pony",ps:"PostScript",eps:"\
PostScript",ps1:"PowerShell",psd1:"PowerShell",psm1:"PowerShell",pde:"Processing",prolog:"Prolog",yap:"Prolog",spin:"Pro\
peller Spin",proto:"Protocol Buffer",pub:"Public Key",pd:"Pure Data",pb:"PureBasic",pbi:"PureBasic",purs:"PureScript",py:"\
Python",bzl:"Python",gyp:"Python",lmi:"Python",pyde:"Python",pyp:"Python",pyt:"Python",pyw:"Python",rpy:"Ren'Py",tac:"Py\
thon",wsgi:"Python",xpy:"Python",pytb:"Python traceback",qml:"QML",qbs:"QML",pri:"QMake",r:"Rebol",rd:"R",rsx:"R",raml:"\
RAML",rdoc:"RDoc",rbbas:"REALbasic",rbfrm:"REALbasic",rbmnu:"REALbasic",rbres:"REALbasic",rbtbar:"REALbasic",rbuistate:"\
REALbasic",rhtml:"RHTML",rmd:"RMarkdown",rkt:"Racket",rktd:"Racket",rktl:"Racket",scrbl:"Racket",rl:"Ragel in Ruby Host",
raw:"Raw token data",reb:"Rebol",r2:"Rebol",r3:"Rebol",rebol:"Rebol",red:"Red",reds:"Red",cw:"Redcode",rs:"Rust",rsh:"Re\
nderScript",robot:"RobotFramework",rg:"Rouge",rb:"Ruby",builder:"Ruby",gemspec:"Ruby",god:"Ruby",irbrc:"Ruby",jbuilder:"\
Ruby",mspec:"Ruby",pluginspec:"XML",podspec:"Ruby",rabl:"Ruby",rake:"Ruby",rbuild:"Ruby",rbw:"Ruby",rbx:"Ruby",ru:"Ruby",
ruby:"Ruby",thor:"Ruby",watchr:"Ruby","rs.in":"Rust",sas:"SAS",scss:"SCSS",smt2:"SMT",smt:"SMT",sparql:"SPARQL",rq:"SPAR\
QL",sqf:"SQF",hqf:"SQF",cql:"SQL",ddl:"SQL",prc:"SQL",tab:"SQL",udf:"SQL",viw:"SQL",db2:"SQLPL",ston:"STON",svg:"SVG",sage:"\
Sage",sagews:"Sage",sls:"Scheme",sass:"Sass",scala:"Scala",sbt:"Scala",sc:"SuperCollider",scaml:"Scaml",scm:"Scheme",sld:"\
Scheme",sps:"Scheme",ss:"Scheme",sci:"Scilab",sce:"Scilab",self:"Self",sh:"Shell",bash:"Shell",bats:"Shell",command:"She\
ll",ksh:"Shell","sh.in":"Shell",tmux:"Shell",tool:"Shell",zsh:"Shell","sh-session":"ShellSession",shen:"Shen",sl:"Slash",
slim:"Slim",smali:"Smali",tpl:"Smarty",sp:"SourcePawn",sma:"SourcePawn",nut:"Squirrel",stan:"Stan",ML:"Standard ML",fun:"\
Standard ML",sig:"Standard ML",sml:"Standard ML",do:"Stata",ado:"Stata",doh:"Stata",ihlp:"Stata",mata:"Stata",matah:"Sta\
ta",sthlp:"Stata",styl:"Stylus",scd:"SuperCollider",swift:"Swift",sv:"SystemVerilog",svh:"SystemVerilog",vh:"SystemVeril\
og",toml:"TOML",txl:"TXL",tcl:"Tcl",adp:"Tcl",tm:"Tcl",tcsh:"Tcsh",csh:"Tcsh",tex:"TeX",aux:"TeX",bbx:"TeX",bib:"TeX",cbx:"\
TeX",dtx:"TeX",ins:"TeX",lbx:"TeX",ltx:"TeX",mkii:"TeX",mkiv:"TeX",mkvi:"TeX",sty:"TeX",toc:"TeX",tea:"Tea",txt:"Text",no:"\
Text",textile:"Textile",thrift:"Thrift",tu:"Turing",ttl:"Turtle",twig:"Twig",ts:"XML",tsx:"XML",upc:"Unified Parallel C",
anim:"Unity3D Asset",asset:"Unity3D Asset",mat:"Unity3D Asset",meta:"Unity3D Asset",prefab:"Unity3D Asset",unity:"Unity3\
D Asset",uno:"Uno",uc:"UnrealScript",ur:"UrWeb",urs:"UrWeb",vcl:"VCL",vhdl:"VHDL",vhd:"VHDL",vhf:"VHDL",vhi:"VHDL",vho:"\
VHDL",vhs:"VHDL",vht:"VHDL",vhw:"VHDL",vala:"Vala",vapi:"Vala",veo:"Verilog",vim:"VimL",vb:"Visual Basic",bas:"Visual Ba\
sic",frm:"Visual Basic",frx:"Visual Basic",vba:"Visual Basic",vbhtml:"Visual Basic",vbs:"Visual Basic",volt:"Volt",vue:"\
Vue",owl:"Web Ontology Language",webidl:"WebIDL",x10:"X10",xc:"XC",xml:"XML",ant:"XML",axml:"XML",ccxml:"XML",clixml:"XM\
L",cproject:"XML",csl:"XML",csproj:"XML",ct:"XML",dita:"XML",ditamap:"XML",ditaval:"XML","dll.config":"XML",dotsettings:"\
XML",filters:"XML",fsproj:"XML",fxml:"XML",glade:"XML",grxml:"XML",iml:"XML",ivy:"XML",jelly:"XML",jsproj:"XML",kml:"XML",
launch:"XML",mdpolicy:"XML",mxml:"XML",nproj:"XML",nuspec:"XML",odd:"XML",osm:"XML",plist:"XML",props:"XML",ps1xml:"XML",
psc1:"XML",pt:"XML",rdf:"XML",rss:"XML",scxml:"XML",srdf:"XML",storyboard:"XML",stTheme:"XML","sublime-snippet":"XML",targets:"\
XML",tmCommand:"XML",tml:"XML",tmLanguage:"XML",tmPreferences:"XML",tmSnippet:"XML",tmTheme:"XML",ui:"XML",urdf:"XML",ux:"\
XML",vbproj:"XML",vcxproj:"XML",vssettings:"XML",vxml:"XML",wsdl:"XML",wsf:"XML",wxi:"XML",wxl:"XML",wxs:"XML",x3d:"XML",
xacro:"XML",xaml:"XML",xib:"XML",xlf:"XML",xliff:"XML",xmi:"XML","xml.dist":"XML",xproj:"XML",xsd:"XML",xul:"XML",zcml:"\
XML","xsp-config":"XPages","xsp.metadata":"XPages",xpl:"XProc",xproc:"XProc",xquery:"XQuery",xq:"XQuery",xql:"XQuery",xqm:"\
XQuery",xqy:"XQuery",xs:"XS",xslt:"XSLT",xsl:"XSLT",xojo_code:"Xojo",xojo_menu:"Xojo",xojo_report:"Xojo",xojo_script:"Xo\
jo",xojo_toolbar:"Xojo",xojo_window:"Xojo",xtend:"Xtend",yml:"YAML",reek:"YAML",rviz:"YAML","sublime-syntax":"YAML",syntax:"\
YAML",yaml:"YAML","yaml-tmlanguage":"YAML",yang:"YANG",y:"Yacc",yacc:"Yacc",yy:"Yacc",zep:"Zephir",zimpl:"Zimpl",zmpl:"Z\
impl",zpl:"Zimpl",desktop:"desktop","desktop.in":"desktop",ec:"eC",eh:"eC",edn:"edn",fish:"fish",mu:"mupad",nc:"nesC",ooc:"\
ooc",rst:"reStructuredText",rest:"reStructuredText","rest.txt":"reStructuredText","rst.txt":"reStructuredText",wisp:"wis\
p",prg:"xBase",prw:"xBase"}});var de=y($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.setOptionValues=po;function po(e,t){for(let r of Object.
keys(t))e[r]!==void 0&&(t[r]=e[r]);return t}});var zr=y(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});Me.SarifBuilder=void 0;var yo=E("path"),Yr=Wr(),
ho=Qr(),So=de(),We=class{constructor(t={}){this.log={$schema:"http://json.schemastore.org/sarif-2.1.0.json",version:"2.1\
.0",runs:[]},(0,So.setOptionValues)(t,this.log)}addRun(t){this.log.runs.push(t.run)}generateSarifFileSync(t){let r=this.
buildSarifJsonString();Yr.writeFileSync(t,r,"utf8")}async generateSarifFile(t){let r=this.buildSarifJsonString();await Yr.
writeFile(t,r,"utf8")}buildSarifOutput(){return this.log.runs=this.log.runs.map(t=>this.completeRunFields(t)),this.log}buildSarifJsonString(t={
indent:!1}){this.buildSarifOutput();let r=t.indent?JSON.stringify(this.log,null,2):JSON.stringify(this.log);if(r.includes(
"SARIF_BUILDER_INVALID"))throw new Error("Your SARIF log is invalid, please solve SARIF_BUILDER_INVALID messages");return r}completeRunFields(t){
var r,n,i,o;t.artifacts=t.artifacts||[];for(let h of t.results)for(let m of h.locations||[])if(!((n=(r=m?.physicalLocation)===
null||r===void 0?void 0:r.artifactLocation)===null||n===void 0)&&n.uri&&t.artifacts.filter(a=>{var u;return((u=a?.location)===
null||u===void 0?void 0:u.uri)===m.physicalLocation.artifactLocation.uri}).length===0){let a=yo.extname(m.physicalLocation.
artifactLocation.uri).replace(".",""),u=ho.EXTENSIONS_LANGUAGES[a]||"unknown";t.artifacts.push({sourceLanguage:u,location:{
uri:m.physicalLocation.artifactLocation.uri}})}let s=t.artifacts.map(h=>{var m;return(m=h?.location)===null||m===void 0?
void 0:m.uri}),c=(((o=(i=t?.tool)===null||i===void 0?void 0:i.driver)===null||o===void 0?void 0:o.rules)||[]).map(h=>h.id);
return t.results=t.results.map(h=>(c.indexOf(h.ruleId)>-1&&(h.ruleIndex=c.indexOf(h.ruleId)),h.locations&&(h.locations=h.
locations.map(m=>{var a,u;let f=(u=(a=m?.physicalLocation)===null||a===void 0?void 0:a.artifactLocation)===null||u===void 0?
void 0:u.uri;return f&&s.indexOf(f)>-1&&(m.physicalLocation.artifactLocation.index=s.indexOf(f)),m})),h)),t}};Me.SarifBuilder=
We});var Kr=y(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.SarifResultBuilder=void 0;var Lo=de(),Qe=class{constructor(t={}){
this.result={level:"error",message:{},ruleId:"SARIF_BUILDER_INVALID: Please send the rule Id ruleId property, or call se\
tRuleId(ruleId)"},(0,Lo.setOptionValues)(t,this.result)}initSimple(t){if(this.setLevel(t.level),this.setMessageText(t.messageText),
this.setRuleId(t.ruleId),t.fileUri&&this.setLocationArtifactUri({uri:t.fileUri}),t.startLine!==null&&t.startLine!==void 0){
let r={startLine:t.startLine,startColumn:t.startColumn||1,endLine:t.endLine||t.startLine,endColumn:t.endColumn||1};if(t.
startLine===0||t.startColumn===0||t.endLine===0||t.endColumn===0)throw new Error("Region limit can not be 0 (minimum lin\
e 1 or column 1) in "+JSON.stringify(t));this.setLocationRegion(r)}return this}setLevel(t){this.result.level=t}setMessageText(t){
this.result.message.text=t}setRuleId(t){this.result.ruleId=t}setLocationRegion(t){this.manageInitPhysicalLocation(),this.
result.locations[0].physicalLocation.region=t}setLocationArtifactUri(t){this.manageInitPhysicalLocation(),this.result.locations[0].
physicalLocation.artifactLocation=t}manageInitLocation(){var t,r;!((r=(t=this.result)===null||t===void 0?void 0:t.locations)===
null||r===void 0)&&r.length||(this.result.locations=[{}])}manageInitPhysicalLocation(){var t;this.manageInitLocation(),!(!((t=
this.result)===null||t===void 0)&&t.locations[0].physicalLocation)&&(this.result.locations[0].physicalLocation={})}};Ee.
SarifResultBuilder=Qe});var Zr=y(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.SarifRuleBuilder=void 0;var wo=de(),Ye=class{constructor(t={}){
this.rule={id:"SARIF_BUILDER_INVALID: Please send the rule identifier in id property, or call setRuleId(ruleId)",shortDescription:{
text:"SARIF_BUILDER_INVALID: Please send the rule text in shortDescription.text property, or call setShortDescriptionTex\
t(text)"}},(0,wo.setOptionValues)(t,this.rule)}initSimple(t){return this.setRuleId(t.ruleId),t.shortDescriptionText&&this.
setShortDescriptionText(t.shortDescriptionText),t.fullDescriptionText&&this.setFullDescriptionText(t.fullDescriptionText),
t.helpUri&&this.setHelpUri(t.helpUri),this}setRuleId(t){this.rule.id=t}setShortDescriptionText(t){this.rule.shortDescription.
text=t}setFullDescriptionText(t){this.rule.fullDescription=this.rule.fullDescription||{text:""},this.rule.fullDescription.
text=t}setHelpUri(t){this.rule.helpUri=t}};Oe.SarifRuleBuilder=Ye});var ei=y(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.SarifRunBuilder=void 0;var vo=de(),ze=class{constructor(t={}){
this.run={tool:{driver:{name:process.env.npm_package_name||"SARIF_BUILDER_INVALID: Please send the tool name in tool.dri\
ver.name property, or call setToolName(name)",rules:[]}},results:[]},(0,vo.setOptionValues)(t,this.run)}initSimple(t){return this.
setToolDriverName(t.toolDriverName),this.setToolDriverVersion(t.toolDriverVersion),t.url&&this.setToolDriverUri(t.url),this}addRule(t){
this.run.tool.driver.rules.push(t.rule)}addResult(t){this.run.results.push(t.result)}setToolDriverName(t){this.run.tool.
driver.name=t}setToolDriverVersion(t){this.run.tool.driver.version=t}setToolDriverUri(t){this.run.tool.driver.informationUri=
t}};Ce.SarifRunBuilder=ze});var ti=y(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.SarifResultBuilder=H.SarifRuleBuilder=H.SarifRunBuilder=
H.SarifBuilder=void 0;var bo=zr();Object.defineProperty(H,"SarifBuilder",{enumerable:!0,get:function(){return bo.SarifBuilder}});
var go=Kr();Object.defineProperty(H,"SarifResultBuilder",{enumerable:!0,get:function(){return go.SarifResultBuilder}});var xo=Zr();
Object.defineProperty(H,"SarifRuleBuilder",{enumerable:!0,get:function(){return xo.SarifRuleBuilder}});var ko=ei();Object.
defineProperty(H,"SarifRunBuilder",{enumerable:!0,get:function(){return ko.SarifRunBuilder}})});var pe=li(ti(),1);var export_SarifBuilder=pe.SarifBuilder;var export_SarifResultBuilder=pe.SarifResultBuilder;var export_SarifRuleBuilder=pe.SarifRuleBuilder;
var export_SarifRunBuilder=pe.SarifRunBuilder;var export_default=pe.default;export{export_SarifBuilder as SarifBuilder,export_SarifResultBuilder as SarifResultBuilder,
export_SarifRuleBuilder as SarifRuleBuilder,export_SarifRunBuilder as SarifRunBuilder,export_default as default};
