import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var je=Object.create;var zt=Object.defineProperty;var Qe=Object.getOwnPropertyDescriptor;var Xe=Object.getOwnPropertyNames;var Ze=Object.getPrototypeOf,Je=Object.prototype.hasOwnProperty;var Yt=(i=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(i,{get:(t,e)=>(typeof require<"u"?require:t)[e]}):i)(function(i){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+i+'" is not supported')});var p=(i,t)=>()=>{try{return t||i((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var $e=(i,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Xe(t))!Je.call(i,r)&&r!==e&&zt(i,r,{get:()=>t[r],
enumerable:!(n=Qe(t,r))||n.enumerable});return i};var ti=(i,t,e)=>(e=i!=null?je(Ze(i)):{},$e(t||!i||!i.__esModule?zt(e,"default",{value:i,enumerable:!0}):e,i));var Kt=p((gr,Vt)=>{Vt.exports=Yt("events")});var Qt=p((wr,jt)=>{jt.exports=class{constructor(t){if(!(t>0)||(t-1&t)!==0)throw new Error("Max size for a FixedFIFO shou\
ld be a power of two");this.buffer=new Array(t),this.mask=t-1,this.top=0,this.btm=0,this.next=null}clear(){this.top=this.
btm=0,this.next=null,this.buffer.fill(void 0)}push(t){return this.buffer[this.top]!==void 0?!1:(this.buffer[this.top]=t,
this.top=this.top+1&this.mask,!0)}shift(){let t=this.buffer[this.btm];if(t!==void 0)return this.buffer[this.btm]=void 0,
this.btm=this.btm+1&this.mask,t}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.btm]===void 0}}});var dt=p((Rr,Zt)=>{var Xt=Qt();Zt.exports=class{constructor(t){this.hwm=t||16,this.head=new Xt(this.hwm),this.tail=this.
head,this.length=0}clear(){this.head=this.tail,this.head.clear(),this.length=0}push(t){if(this.length++,!this.head.push(
t)){let e=this.head;this.head=e.next=new Xt(2*this.head.buffer.length),this.head.push(t)}}shift(){this.length!==0&&this.
length--;let t=this.tail.shift();if(t===void 0&&this.tail.next){let e=this.tail.next;return this.tail.next=null,this.tail=
e,this.tail.shift()}return t}peek(){let t=this.tail.peek();return t===void 0&&this.tail.next?this.tail.next.peek():t}isEmpty(){
return this.length===0}}});var F=p((Ar,Jt)=>{function ei(i){return Buffer.isBuffer(i)||i instanceof Uint8Array}function ii(i){return Buffer.isEncoding(
i)}function ni(i,t,e){return Buffer.alloc(i,t,e)}function ri(i){return Buffer.allocUnsafe(i)}function si(i){return Buffer.
allocUnsafeSlow(i)}function ai(i,t){return Buffer.byteLength(i,t)}function ui(i,t){return Buffer.compare(i,t)}function li(i,t){
return Buffer.concat(i,t)}function hi(i,t,e,n,r){return o(i).copy(t,e,n,r)}function oi(i,t){return o(i).equals(t)}function fi(i,t,e,n,r){
return o(i).fill(t,e,n,r)}function ci(i,t,e){return Buffer.from(i,t,e)}function di(i,t,e,n){return o(i).includes(t,e,n)}
function _i(i,t,e,n){return o(i).indexOf(t,e,n)}function pi(i,t,e,n){return o(i).lastIndexOf(t,e,n)}function Si(i){return o(
i).swap16()}function xi(i){return o(i).swap32()}function mi(i){return o(i).swap64()}function o(i){return Buffer.isBuffer(
i)?i:Buffer.from(i.buffer,i.byteOffset,i.byteLength)}function Ei(i,t,e,n){return o(i).toString(t,e,n)}function bi(i,t,e){
return o(i).toString("hex",t,e)}function gi(i,t,e,n,r){return o(i).write(t,e,n,r)}function yi(i,t){return o(i).readDoubleBE(
t)}function wi(i,t){return o(i).readDoubleLE(t)}function Ti(i,t){return o(i).readFloatBE(t)}function Ri(i,t){return o(i).
readFloatLE(t)}function Ai(i,t){return o(i).readInt32BE(t)}function ki(i,t){return o(i).readInt32LE(t)}function Di(i,t){
return o(i).readUInt32BE(t)}function Ii(i,t){return o(i).readUInt32LE(t)}function Ni(i,t,e){return o(i).writeDoubleBE(t,
e)}function Pi(i,t,e){return o(i).writeDoubleLE(t,e)}function Li(i,t,e){return o(i).writeFloatBE(t,e)}function Oi(i,t,e){
return o(i).writeFloatLE(t,e)}function Ui(i,t,e){return o(i).writeInt32BE(t,e)}function Bi(i,t,e){return o(i).writeInt32LE(
t,e)}function Fi(i,t,e){return o(i).writeUInt32BE(t,e)}function Mi(i,t,e){return o(i).writeUInt32LE(t,e)}Jt.exports={isBuffer:ei,
isEncoding:ii,alloc:ni,allocUnsafe:ri,allocUnsafeSlow:si,byteLength:ai,compare:ui,concat:li,copy:hi,equals:oi,fill:fi,from:ci,
includes:di,indexOf:_i,lastIndexOf:pi,swap16:Si,swap32:xi,swap64:mi,toBuffer:o,toString:Ei,toHex:bi,write:gi,readDoubleBE:yi,
readDoubleLE:wi,readFloatBE:Ti,readFloatLE:Ri,readInt32BE:Ai,readInt32LE:ki,readUInt32BE:Di,readUInt32LE:Ii,writeDoubleBE:Ni,
writeDoubleLE:Pi,writeFloatBE:Li,writeFloatLE:Oi,writeInt32BE:Ui,writeInt32LE:Bi,writeUInt32BE:Fi,writeUInt32LE:Mi}});var te=p((Dr,$t)=>{var Ci=F();$t.exports=class{constructor(t){this.encoding=t}get remaining(){return 0}decode(t){return Ci.
toString(t,this.encoding)}flush(){return""}}});var re=p((Nr,ne)=>{var ee=F();ne.exports=class{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(t){
if(t.byteLength===0)return"";if(this.bytesNeeded===0&&ie(t,0)===0)return this.bytesSeen=Wi(t),ee.toString(t,"utf8");let e="",
n=0;if(this.bytesNeeded>0){for(;n<t.byteLength;){let a=t[n];if(a<this.lowerBoundary||a>this.upperBoundary){e+="\uFFFD",this.
_reset();break}if(this.lowerBoundary=128,this.upperBoundary=191,this.codePoint=this.codePoint<<6|a&63,this.bytesSeen++,n++,
this.bytesSeen===this.bytesNeeded){e+=String.fromCodePoint(this.codePoint),this._reset();break}}if(this.bytesNeeded>0)return e}
let r=ie(t,n),s=t.byteLength-r;s>n&&(e+=ee.toString(t,"utf8",n,s));for(let a=s;a<t.byteLength;a++){let u=t[a];if(this.bytesNeeded===
0){u<=127?(this.bytesSeen=0,e+=String.fromCharCode(u)):u>=194&&u<=223?(this.bytesNeeded=2,this.bytesSeen=1,this.codePoint=
u&31):u>=224&&u<=239?(u===224?this.lowerBoundary=160:u===237&&(this.upperBoundary=159),this.bytesNeeded=3,this.bytesSeen=
1,this.codePoint=u&15):u>=240&&u<=244?(u===240?this.lowerBoundary=144:u===244&&(this.upperBoundary=143),this.bytesNeeded=
4,this.bytesSeen=1,this.codePoint=u&7):(this.bytesSeen=1,e+="\uFFFD");continue}if(u<this.lowerBoundary||u>this.upperBoundary){
e+="\uFFFD",a--,this._reset();continue}this.lowerBoundary=128,this.upperBoundary=191,this.codePoint=this.codePoint<<6|u&
63,this.bytesSeen++,this.bytesSeen===this.bytesNeeded&&(e+=String.fromCodePoint(this.codePoint),this._reset())}return e}flush(){
let t=this.bytesNeeded>0?"\uFFFD":"";return this._reset(),t}_reset(){this.codePoint=0,this.bytesNeeded=0,this.bytesSeen=
0,this.lowerBoundary=128,this.upperBoundary=191}};function ie(i,t){let e=i.byteLength;if(e<=t)return 0;let n=Math.max(t,
e-4),r=e-1;for(;r>n&&(i[r]&192)===128;)r--;if(r<t)return 0;let s=i[r],a;if(s<=127)return 0;if(s>=194&&s<=223)a=2;else if(s>=
224&&s<=239)a=3;else if(s>=240&&s<=244)a=4;else return 0;let u=e-r;return u<a?u:0}function Wi(i){let t=i.byteLength;if(t===
0)return 0;let e=i[t-1];if(e<=127)return 0;if((e&192)!==128)return 1;let n=Math.max(0,t-4),r=t-2;for(;r>=n&&(i[r]&192)===
128;)r--;if(r<0)return 1;let s=i[r],a;if(s>=194&&s<=223)a=2;else if(s>=224&&s<=239)a=3;else if(s>=240&&s<=244)a=4;else return 1;
if(t-r!==a)return 1;if(a>=3){let u=i[r+1];if(s===224&&u<160||s===237&&u>159||s===240&&u<144||s===244&&u>143)return 1}return 0}});var ae=p((Lr,se)=>{var qi=te(),Gi=re();se.exports=class{constructor(t="utf8"){switch(this.encoding=vi(t),this.encoding){case"\
utf8":this.decoder=new Gi;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new qi(this.encoding)}}get remaining(){return this.decoder.remaining}push(t){return typeof t=="string"?t:this.
decoder.decode(t)}write(t){return this.push(t)}end(t){let e="";return t&&(e=this.push(t)),e+=this.decoder.flush(),e}};function vi(i){
switch(i=i.toLowerCase(),i){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"\
utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return i;default:throw new Error("U\
nknown encoding: "+i)}}});var le=p((Or,ue)=>{ue.exports=class b extends Error{constructor(t,e,n=b){super(t),this.code=e,Error.captureStackTrace&&Error.
captureStackTrace(this,n)}static isStreamDestroyed(t){return t&&t.code==="STREAM_DESTROYED"}static isPrematureClose(t){return t&&
t.code==="PREMATURE_CLOSE"}static isAborted(t){return t&&t.code==="ABORTED"}static isBadArgument(t){return t&&t.code==="\
BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new b("Stream was destroyed","STREAM_DESTR\
OYED",b.STREAM_DESTROYED)}static PREMATURE_CLOSE(t="Premature close"){return new b(t,"PREMATURE_CLOSE",b.PREMATURE_CLOSE)}static ABORTED(){
return new b("Stream aborted","ABORTED",b.ABORTED)}static BAD_ARGUMENT(t="Bad argument"){return new b(t,"BAD_ARGUMENT",b.
BAD_ARGUMENT)}}});var It=p((Ur,Ie)=>{var{EventEmitter:Hi}=Kt(),de=dt(),zi=ae(),m=le(),_t=typeof queueMicrotask>"u"?i=>global.process.nextTick(
i):queueMicrotask,f=(1<<29)-1,g=1,gt=2,T=4,V=8,_e=f^g,Yi=f^gt,Z=16,M=32,q=64,k=128,J=256,yt=512,D=1024,pt=2048,wt=4096,Tt=8192,
E=16384,A=32768,lt=65536,O=131072,pe=J|yt,Vi=Z|lt,Ki=q|Z,ji=wt|k,Rt=J|O,Qi=f^Z,Xi=f^q,Zi=f^(q|lt),he=f^lt,Ji=f^J,$i=f^(k|
Tt),tn=f^D,oe=f^pe,Se=f^A,en=f^M,xe=f^O,nn=f^Rt,R=1<<18,W=2<<18,$=4<<18,U=8<<18,tt=16<<18,N=32<<18,St=64<<18,C=128<<18,At=256<<
18,I=512<<18,ht=1024<<18,rn=f^(R|At),me=f^$,sn=f^(R|I),an=f^tt,un=f^U,Ee=f^C,ln=f^W,be=f^ht,K=Z|R,ge=f^K,kt=E|N,y=T|V|gt,
x=y|g,ye=y|kt,hn=me&Xi,ot=C|A,on=ot&ge,we=x|on,fn=x|D|E,fe=x|E|k,cn=x|D|k,dn=x|wt|k|Tt,_n=x|Z|D|E|lt|O,pn=y|D|E,Sn=M|x|A|
q,xn=A|g,mn=x|I|N,En=U|tt,Te=U|R,bn=U|tt|x|R,ce=x|R|U|ht,gn=$|R,yn=R|At,wn=x|I|Te|N,Tn=tt|y|I|N,Rn=W|x|C|$,An=I|N|y,it=Symbol.
asyncIterator||Symbol("asyncIterator"),nt=class{constructor(t,{highWaterMark:e=16384,map:n=null,mapWritable:r,byteLength:s,
byteLengthWritable:a}={}){this.stream=t,this.queue=new de,this.highWaterMark=e,this.buffered=0,this.error=null,this.pipeline=
null,this.drains=null,this.byteLength=a||s||De,this.map=r||n,this.afterWrite=In.bind(this),this.afterUpdateNextTick=Ln.bind(
this)}get ending(){return(this.stream._duplexState&I)!==0}get ended(){return(this.stream._duplexState&N)!==0}push(t){return(this.
stream._duplexState&An)!==0?!1:(this.map!==null&&(t=this.map(t)),this.buffered+=this.byteLength(t),this.queue.push(t),this.
buffered<this.highWaterMark?(this.stream._duplexState|=U,!0):(this.stream._duplexState|=En,!1))}shift(){let t=this.queue.
shift();return this.buffered-=this.byteLength(t),this.buffered===0&&(this.stream._duplexState&=un),t}end(t){typeof t=="f\
unction"?this.stream.once("finish",t):t!=null&&this.push(t),this.stream._duplexState=(this.stream._duplexState|I)&me}autoBatch(t,e){
let n=[],r=this.stream;for(n.push(t);(r._duplexState&ce)===Te;)n.push(r._writableState.shift());if((r._duplexState&x)!==
0)return e(null);r._writev(n,e)}update(){let t=this.stream;t._duplexState|=W;do{for(;(t._duplexState&ce)===U;){let e=this.
shift();t._duplexState|=yn,t._write(e,this.afterWrite)}(t._duplexState&gn)===0&&this.updateNonPrimary()}while(this.continueUpdate()===
!0);t._duplexState&=ln}updateNonPrimary(){let t=this.stream;if((t._duplexState&wn)===I){t._duplexState=t._duplexState|R,
t._final(Dn.bind(this));return}if((t._duplexState&y)===T){(t._duplexState&ot)===0&&(t._duplexState|=K,t._destroy(Re.bind(
this)));return}(t._duplexState&we)===g&&(t._duplexState=(t._duplexState|K)&_e,t._open(Ae.bind(this)))}continueUpdate(){return(this.
stream._duplexState&C)===0?!1:(this.stream._duplexState&=Ee,!0)}updateCallback(){(this.stream._duplexState&Rn)===$?this.
update():this.updateNextTick()}updateNextTick(){(this.stream._duplexState&C)===0&&(this.stream._duplexState|=C,(this.stream.
_duplexState&W)===0&&_t(this.afterUpdateNextTick))}},xt=class{constructor(t,{highWaterMark:e=16384,map:n=null,mapReadable:r,
byteLength:s,byteLengthReadable:a}={}){this.stream=t,this.queue=new de,this.highWaterMark=e===0?1:e,this.buffered=0,this.
readAhead=e>0,this.error=null,this.pipeline=null,this.byteLength=a||s||De,this.map=r||n,this.pipeTo=null,this.afterRead=
Nn.bind(this),this.afterUpdateNextTick=Pn.bind(this)}get ending(){return(this.stream._duplexState&D)!==0}get ended(){return(this.
stream._duplexState&E)!==0}pipe(t,e){if(this.pipeTo!==null)throw m.BAD_ARGUMENT("Can only pipe to one destination");if(typeof e!=
"function"&&(e=null),this.stream._duplexState|=yt,this.pipeTo=t,this.pipeline=new Et(this.stream,t,e),e&&this.stream.on(
"error",bt),X(t))t._writableState.pipeline=this.pipeline,e&&t.on("error",bt),t.on("finish",this.pipeline.finished.bind(this.
pipeline));else{let n=this.pipeline.done.bind(this.pipeline,t),r=this.pipeline.done.bind(this.pipeline,t,null);t.on("err\
or",n),t.on("close",r),t.on("finish",this.pipeline.finished.bind(this.pipeline))}t.on("drain",kn.bind(this)),this.stream.
emit("piping",t),t.emit("pipe",this.stream)}push(t){let e=this.stream;return t===null?(this.highWaterMark=0,e._duplexState=
(e._duplexState|D)&Zi,!1):this.map!==null&&(t=this.map(t),t===null)?(e._duplexState&=he,this.buffered<this.highWaterMark):
(this.buffered+=this.byteLength(t),this.queue.push(t),e._duplexState=(e._duplexState|k)&he,this.buffered<this.highWaterMark)}shift(){
let t=this.queue.shift();return this.buffered-=this.byteLength(t),this.buffered===0&&(this.stream._duplexState&=$i),t}unshift(t){
let e=[this.map!==null?this.map(t):t];for(;this.buffered>0;)e.push(this.shift());for(let n=0;n<e.length-1;n++){let r=e[n];
this.buffered+=this.byteLength(r),this.queue.push(r)}this.push(e[e.length-1])}read(){let t=this.stream;if((t._duplexState&
fe)===k){let e=this.shift();return this.pipeTo!==null&&this.pipeTo.write(e)===!1&&(t._duplexState&=oe),(t._duplexState&pt)!==
0&&t.emit("data",e),e}return this.readAhead===!1&&(t._duplexState|=O,this.updateNextTick()),null}drain(){let t=this.stream;
for(;(t._duplexState&fe)===k&&(t._duplexState&pe)!==0;){let e=this.shift();this.pipeTo!==null&&this.pipeTo.write(e)===!1&&
(t._duplexState&=oe),(t._duplexState&pt)!==0&&t.emit("data",e)}}update(){let t=this.stream;t._duplexState|=M;do{for(this.
drain();this.buffered<this.highWaterMark&&(t._duplexState&_n)===O;)t._duplexState|=Vi,t._read(this.afterRead),this.drain();
(t._duplexState&dn)===ji&&(t._duplexState|=Tt,t.emit("readable")),(t._duplexState&Ki)===0&&this.updateNonPrimary()}while(this.
continueUpdate()===!0);t._duplexState&=en}updateNonPrimary(){let t=this.stream;if((t._duplexState&cn)===D&&(t._duplexState=
(t._duplexState|E)&tn,t.emit("end"),(t._duplexState&ye)===kt&&(t._duplexState|=T),this.pipeTo!==null&&this.pipeTo.end()),
(t._duplexState&y)===T){(t._duplexState&ot)===0&&(t._duplexState|=K,t._destroy(Re.bind(this)));return}(t._duplexState&we)===
g&&(t._duplexState=(t._duplexState|K)&_e,t._open(Ae.bind(this)))}continueUpdate(){return(this.stream._duplexState&A)===0?
!1:(this.stream._duplexState&=Se,!0)}updateCallback(){(this.stream._duplexState&Sn)===q?this.update():this.updateNextTick()}updateNextTickIfOpen(){
(this.stream._duplexState&xn)===0&&(this.stream._duplexState|=A,(this.stream._duplexState&M)===0&&_t(this.afterUpdateNextTick))}updateNextTick(){
(this.stream._duplexState&A)===0&&(this.stream._duplexState|=A,(this.stream._duplexState&M)===0&&_t(this.afterUpdateNextTick))}},
mt=class{constructor(t){this.data=null,this.afterTransform=Un.bind(t),this.afterFinal=null}},Et=class{constructor(t,e,n){
this.from=t,this.to=e,this.afterPipe=n,this.error=null,this.pipeToFinished=!1}finished(){this.pipeToFinished=!0}done(t,e){
if(e&&(this.error=e),t===this.to&&(this.to=null,this.from!==null)){((this.from._duplexState&E)===0||!this.pipeToFinished)&&
this.from.destroy(this.error||m.PREMATURE_CLOSE("Writable stream closed"));return}if(t===this.from&&(this.from=null,this.
to!==null)){(t._duplexState&E)===0&&this.to.destroy(this.error||m.PREMATURE_CLOSE("Readable stream closed"));return}this.
afterPipe!==null&&this.afterPipe(this.error),this.to=this.from=this.afterPipe=null}};function kn(){this.stream._duplexState|=
yt,this.updateCallback()}function Dn(i){let t=this.stream;i&&t.destroy(i),(t._duplexState&y)===0&&(t._duplexState|=N,t.emit(
"finish")),(t._duplexState&ye)===kt&&(t._duplexState|=T),t._duplexState&=sn,(t._duplexState&W)===0?this.update():this.updateNextTick()}
function Re(i){let t=this.stream;!i&&!m.isStreamDestroyed(this.error)&&(i=this.error),i&&t.emit("error",i),t._duplexState|=
V,t.emit("close");let e=t._readableState,n=t._writableState;if(e!==null&&e.pipeline!==null&&e.pipeline.done(t,i),n!==null){
for(;n.drains!==null&&n.drains.length>0;)n.drains.shift().resolve(!1);n.pipeline!==null&&n.pipeline.done(t,i)}}function In(i){
let t=this.stream;i&&t.destroy(i),t._duplexState&=rn,this.drains!==null&&On(this.drains),(t._duplexState&bn)===tt&&(t._duplexState&=
an,(t._duplexState&St)===St&&t.emit("drain")),this.updateCallback()}function Nn(i){i&&this.stream.destroy(i),this.stream.
_duplexState&=Qi,this.readAhead===!1&&(this.stream._duplexState&J)===0&&(this.stream._duplexState&=xe),this.updateCallback()}
function Pn(){(this.stream._duplexState&M)===0&&(this.stream._duplexState&=Se,this.update())}function Ln(){(this.stream.
_duplexState&W)===0&&(this.stream._duplexState&=Ee,this.update())}function On(i){for(let t=0;t<i.length;t++)--i[t].writes===
0&&(i.shift().resolve(!0),t--)}function Ae(i){let t=this.stream;i&&t.destroy(i),(t._duplexState&T)===0&&((t._duplexState&
fn)===0&&(t._duplexState|=q),(t._duplexState&mn)===0&&(t._duplexState|=$),t.emit("open")),t._duplexState&=ge,t._writableState!==
null&&t._writableState.updateCallback(),t._readableState!==null&&t._readableState.updateCallback()}function Un(i,t){t!=null&&
this.push(t),this._writableState.afterWrite(i)}function Bn(i){this._readableState!==null&&(i==="data"&&(this._duplexState|=
pt|Rt,this._readableState.updateNextTick()),i==="readable"&&(this._duplexState|=wt,this._readableState.updateNextTick())),
this._writableState!==null&&i==="drain"&&(this._duplexState|=St,this._writableState.updateNextTick())}var j=class extends Hi{constructor(t){
super(),this._duplexState=0,this._readableState=null,this._writableState=null,t&&(t.open&&(this._open=t.open),t.destroy&&
(this._destroy=t.destroy),t.predestroy&&(this._predestroy=t.predestroy),t.signal&&t.signal.addEventListener("abort",Kn.bind(
this))),this.on("newListener",Bn)}_open(t){t(null)}_destroy(t){t(null)}_predestroy(){}get readable(){return this._readableState!==
null?!0:void 0}get writable(){return this._writableState!==null?!0:void 0}get destroyed(){return(this._duplexState&V)!==
0}get destroying(){return(this._duplexState&y)!==0}destroy(t){(this._duplexState&y)===0&&(t||(t=m.STREAM_DESTROYED()),this.
_duplexState=(this._duplexState|T)&hn,this._readableState!==null&&(this._readableState.highWaterMark=0,this._readableState.
error=t),this._writableState!==null&&(this._writableState.highWaterMark=0,this._writableState.error=t),this._duplexState|=
gt,this._predestroy(),this._duplexState&=Yi,this._readableState!==null&&this._readableState.updateNextTick(),this._writableState!==
null&&this._writableState.updateNextTick())}},rt=class i extends j{constructor(t){super(t),this._duplexState|=g|N|O,this.
_readableState=new xt(this,t),t&&(this._readableState.readAhead===!1&&(this._duplexState&=xe),t.read&&(this._read=t.read),
t.eagerOpen&&this._readableState.updateNextTick(),t.encoding&&this.setEncoding(t.encoding))}static deferred(t,e){let n=new ut(
e);return t().then(r=>{if(r===null)return n.end();n.destroying||Dt(r,n,bt)}).catch(r=>n.destroy(r)),n}setEncoding(t){let e=new zi(
t),n=this._readableState.map||Cn;return this._readableState.map=r,this;function r(s){let a=e.push(s);return a===""&&(s.byteLength!==
0||e.remaining>0)?null:n(a)}}_read(t){t(null)}pipe(t,e){return this._readableState.updateNextTick(),this._readableState.
pipe(t,e),t}read(){return this._readableState.updateNextTick(),this._readableState.read()}push(t){return this._readableState.
updateNextTickIfOpen(),this._readableState.push(t)}unshift(t){return this._readableState.updateNextTickIfOpen(),this._readableState.
unshift(t)}resume(){return this._duplexState|=Rt,this._readableState.updateNextTick(),this}pause(){return this._duplexState&=
this._readableState.readAhead===!1?nn:Ji,this}static _fromAsyncIterator(t,e){let n,r=new i({...e,read(a){t.next().then(s).
then(a.bind(null,null)).catch(a)},predestroy(){n=t.return()},destroy(a){if(!n)return a(null);n.then(a.bind(null,null)).catch(
a)}});return r;function s(a){a.done?r.push(null):r.push(a.value)}}static from(t,e){if(zn(t))return t;if(t[it])return this.
_fromAsyncIterator(t[it](),e);Array.isArray(t)||(t=t===void 0?[]:[t]);let n=0;return new i({...e,read(r){this.push(n===t.
length?null:t[n++]),r(null)}})}static isBackpressured(t){return(t._duplexState&pn)!==0||t._readableState.buffered>=t._readableState.
highWaterMark}static isPaused(t){return(t._duplexState&J)===0}[it](){let t=this,e=null,n=null,r=null;return this.on("err\
or",l=>{e=l}),this.on("readable",s),this.on("close",a),{[it](){return this},next(){return new Promise(function(l,d){n=l,
r=d;let S=t.read();S!==null?u(S):(t._duplexState&V)!==0&&u(null)})},return(){return w(null)},throw(l){return w(l)}};function s(){
n!==null&&u(t.read())}function a(){n!==null&&u(null)}function u(l){r!==null&&(e?r(e):l===null&&(t._duplexState&E)===0?r(
m.STREAM_DESTROYED()):n({value:l,done:l===null}),r=n=null)}function w(l){return t.destroy(l),new Promise((d,S)=>{if(t._duplexState&
V)return d({value:void 0,done:!0});t.once("close",function(){l?S(l):d({value:void 0,done:!0})})})}}},st=class extends j{constructor(t){
super(t),this._duplexState|=g|E,this._writableState=new nt(this,t),t&&(t.writev&&(this._writev=t.writev),t.write&&(this.
_write=t.write),t.final&&(this._final=t.final),t.eagerOpen&&this._writableState.updateNextTick())}cork(){this._duplexState|=
ht}uncork(){this._duplexState&=be,this._writableState.updateNextTick()}_writev(t,e){e(null)}_write(t,e){this._writableState.
autoBatch(t,e)}_final(t){t(null)}static isBackpressured(t){return(t._duplexState&Tn)!==0}static drained(t){if(t.destroyed)
return Promise.resolve(!1);let e=t._writableState,r=(jn(t)?Math.min(1,e.queue.length):e.queue.length)+(t._duplexState&At?
1:0);return r===0?Promise.resolve(!0):(e.drains===null&&(e.drains=[]),new Promise(s=>{e.drains.push({writes:r,resolve:s})}))}write(t){
return this._writableState.updateNextTick(),this._writableState.push(t)}end(t){return this._writableState.updateNextTick(),
this._writableState.end(t),this}},Q=class extends rt{constructor(t){super(t),this._duplexState=g|this._duplexState&O,this.
_writableState=new nt(this,t),t&&(t.writev&&(this._writev=t.writev),t.write&&(this._write=t.write),t.final&&(this._final=
t.final))}cork(){this._duplexState|=ht}uncork(){this._duplexState&=be,this._writableState.updateNextTick()}_writev(t,e){
e(null)}_write(t,e){this._writableState.autoBatch(t,e)}_final(t){t(null)}write(t){return this._writableState.updateNextTick(),
this._writableState.push(t)}end(t){return this._writableState.updateNextTick(),this._writableState.end(t),this}},at=class extends Q{constructor(t){
super(t),this._transformState=new mt(this),t&&(t.transform&&(this._transform=t.transform),t.flush&&(this._flush=t.flush))}_write(t,e){
this._readableState.buffered>=this._readableState.highWaterMark?this._transformState.data=t:this._transform(t,this._transformState.
afterTransform)}_read(t){if(this._transformState.data!==null){let e=this._transformState.data;this._transformState.data=
null,t(null),this._transform(e,this._transformState.afterTransform)}else t(null)}destroy(t){super.destroy(t),this._transformState.
data!==null&&(this._transformState.data=null,this._transformState.afterTransform())}_transform(t,e){e(null,t)}_flush(t){
t(null)}_final(t){this._transformState.afterFinal=t,this._flush(Fn.bind(this))}},ut=class extends at{};function Fn(i,t){
let e=this._transformState.afterFinal;if(i)return e(i);t!=null&&this.push(t),this.push(null),e(null)}function Mn(...i){return new Promise(
(t,e)=>Dt(...i,n=>{if(n)return e(n);t()}))}function Dt(i,...t){let e=Array.isArray(i)?[...i,...t]:[i,...t],n=e.length&&typeof e[e.
length-1]=="function"?e.pop():null;if(e.length<2)throw m.BAD_ARGUMENT("Pipeline requires at least 2 streams");let r=e[0],
s=null,a=null;for(let l=1;l<e.length;l++)s=e[l],X(r)?r.pipe(s,w):(u(r,!0,l>1,w),r.pipe(s)),r=s;if(n){let l=!1,d=X(s)||!!(s.
_writableState&&s._writableState.autoDestroy);s.on("error",S=>{a===null&&(a=S)}),s.on("finish",()=>{l=!0,d||n(a)}),d&&s.
on("close",()=>n(a||(l?null:m.PREMATURE_CLOSE())))}return s;function u(l,d,S,c){l.on("error",c),l.on("close",_);function _(){
if(d&&l._readableState&&!l._readableState.ended||S&&l._writableState&&!l._writableState.ended)return c(m.PREMATURE_CLOSE())}}
function w(l){if(!(!l||a)){a=l;for(let d of e)d.destroy(l)}}}function Cn(i){return i}function ke(i){return!!i._readableState||
!!i._writableState}function X(i){return typeof i._duplexState=="number"&&ke(i)}function Wn(i){return!!i._readableState&&
i._readableState.ending}function qn(i){return!!i._readableState&&i._readableState.ended}function Gn(i){return!!i._writableState&&
i._writableState.ending}function vn(i){return!!i._writableState&&i._writableState.ended}function Hn(i,t={}){let e=i._readableState&&
i._readableState.error||i._writableState&&i._writableState.error;return!t.all&&m.isStreamDestroyed(e)?null:e}function zn(i){
return X(i)&&i.readable}function Yn(i){return(i._duplexState&g)!==g||(i._duplexState&T)===T||(i._duplexState&ot)!==0}function Vn(i){
return typeof i=="object"&&i!==null&&typeof i.byteLength=="number"}function De(i){return Vn(i)?i.byteLength:1024}function bt(){}
function Kn(){this.destroy(m.ABORTED())}function jn(i){return i._writev!==st.prototype._writev&&i._writev!==Q.prototype.
_writev}Ie.exports={pipeline:Dt,pipelinePromise:Mn,isStream:ke,isStreamx:X,isEnding:Wn,isEnded:qn,isFinishing:Gn,isFinished:vn,
isDisturbed:Yn,getStreamError:Hn,Stream:j,Writable:st,Readable:rt,Duplex:Q,Transform:at,PassThrough:ut}});var Lt=p(v=>{var h=F(),Qn="0000000000000000000",Xn="7777777777777777777",ft=48,Ne=h.from([117,115,116,97,114,0]),Zn=h.from(
[ft,ft]),Jn=h.from([117,115,116,97,114,32]),$n=h.from([32,0]),tr=4095,et=257,Pt=263;v.decodeLongPath=function(t,e){return G(
t,0,t.length,e)};v.encodePax=function(t){let e="";t.name&&(e+=Nt(" path="+t.name+`
`)),t.linkname&&(e+=Nt(" linkpath="+t.linkname+`
`));let n=t.pax;if(n)for(let r in n)e+=Nt(" "+r+"="+n[r]+`
`);return h.from(e)};v.decodePax=function(t){let e={};for(;t.length;){let n=0;for(;n<t.length&&t[n]!==32;)n++;let r=parseInt(
h.toString(t.subarray(0,n)),10);if(!r)return e;let s=h.toString(t.subarray(n+1,r-1)),a=s.indexOf("=");if(a===-1)return e;
e[s.slice(0,a)]=s.slice(a+1),t=t.subarray(r)}return e};v.encode=function(t){let e=h.alloc(512),n=t.name,r="";if(t.typeflag===
5&&n[n.length-1]!=="/"&&(n+="/"),h.byteLength(n)!==n.length)return null;for(;h.byteLength(n)>100;){let s=n.indexOf("/");
if(s===-1)return null;r+=r?"/"+n.slice(0,s):n.slice(0,s),n=n.slice(s+1)}return h.byteLength(n)>100||h.byteLength(r)>155||
t.linkname&&h.byteLength(t.linkname)>100?null:(h.write(e,n),h.write(e,L(t.mode&tr,6),100),h.write(e,L(t.uid,6),108),h.write(
e,L(t.gid,6),116),ur(t.size,e,124),h.write(e,L(t.mtime.getTime()/1e3|0,11),136),e[156]=ft+sr(t.type),t.linkname&&h.write(
e,t.linkname,157),h.copy(Ne,e,et),h.copy(Zn,e,Pt),t.uname&&h.write(e,t.uname,265),t.gname&&h.write(e,t.gname,297),h.write(
e,L(t.devmajor||0,6),329),h.write(e,L(t.devminor||0,6),337),r&&h.write(e,r,345),h.write(e,L(Le(e),6),148),e)};v.decode=function(t,e,n){
let r=t[156]===0?0:t[156]-ft,s=G(t,0,100,e),a=P(t,100,8),u=P(t,108,8),w=P(t,116,8),l=P(t,124,12),d=P(t,136,12),S=rr(r),c=t[157]===
0?null:G(t,157,100,e),_=G(t,265,32),Y=G(t,297,32),Ve=P(t,329,8),Ke=P(t,337,8),Ht=Le(t);if(Ht===256)return null;if(Ht!==P(
t,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");if(er(t))t[345]&&
(s=G(t,345,155,e)+"/"+s);else if(!ir(t)){if(!n)throw new Error("Invalid tar header: unknown format.")}return r===0&&s&&s[s.
length-1]==="/"&&(r=5),{name:s,mode:a,uid:u,gid:w,size:l,byteOffset:0,mtime:new Date(1e3*d),type:S,linkname:c,uname:_,gname:Y,
devmajor:Ve,devminor:Ke,pax:null}};function er(i){return h.equals(Ne,i.subarray(et,et+6))}function ir(i){return h.equals(
Jn,i.subarray(et,et+6))&&h.equals($n,i.subarray(Pt,Pt+2))}function nr(i,t,e){return typeof i!="number"?e:(i=~~i,i>=t?t:i>=
0||(i+=t,i>=0)?i:0)}function rr(i){switch(i){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:return"\
character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguous-file";case 72:
return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:return"gnu-long-\
path"}return null}function sr(i){switch(i){case"file":return 0;case"link":return 1;case"symlink":return 2;case"character\
-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":return 7;case"\
pax-header":return 72}return 0}function Pe(i,t,e,n){for(;e<n;e++)if(i[e]===t)return e;return n}function Le(i){let t=256;
for(let e=0;e<148;e++)t+=i[e];for(let e=156;e<512;e++)t+=i[e];return t}function L(i,t){return i=i.toString(8),i.length>t?
Xn.slice(0,t)+" ":Qn.slice(0,t-i.length)+i+" "}function ar(i,t,e){t[e]=128;for(let n=11;n>0;n--)t[e+n]=i&255,i=Math.floor(
i/256)}function ur(i,t,e){i.toString(8).length>11?ar(i,t,e):h.write(t,L(i,11),e)}function lr(i){let t;if(i[0]===128)t=!0;else if(i[0]===
255)t=!1;else return null;let e=[],n;for(n=i.length-1;n>0;n--){let a=i[n];t?e.push(a):e.push(255-a)}let r=0,s=e.length;for(n=
0;n<s;n++)r+=e[n]*Math.pow(256,n);return t?r:-1*r}function P(i,t,e){if(i=i.subarray(t,t+e),t=0,i[t]&128)return lr(i);{for(;t<
i.length&&i[t]===32;)t++;let n=nr(Pe(i,32,t,i.length),i.length,i.length);for(;t<n&&i[t]===0;)t++;return n===t?0:parseInt(
h.toString(i.subarray(t,n)),8)}}function G(i,t,e,n){return h.toString(i.subarray(t,Pe(i,0,t,t+e)),n)}function Nt(i){let t=h.
byteLength(i),e=Math.floor(Math.log(t)/Math.log(10))+1;return t+e>=Math.pow(10,e)&&e++,t+e+i}});var Me=p((Fr,Fe)=>{var{Writable:hr,Readable:or,getStreamError:Oe}=It(),fr=dt(),Ue=F(),H=Lt(),cr=Ue.alloc(0),dr=4*1024*1024,
Ut=class{constructor(){this.buffered=0,this.shifted=0,this.queue=new fr,this._offset=0}push(t){this.buffered+=t.byteLength,
this.queue.push(t)}shiftFirst(t){return this.buffered===0?null:this._next(t)}shift(t){if(t>this.buffered)return null;if(t===
0)return cr;let e=this._next(t);if(t===e.byteLength)return e;let n=[e];for(;(t-=e.byteLength)>0;)e=this._next(t),n.push(
e);return Ue.concat(n)}_next(t){let e=this.queue.peek(),n=e.byteLength-this._offset;if(t>=n){let r=this._offset?e.subarray(
this._offset,e.byteLength):e;return this.queue.shift(),this._offset=0,this.buffered-=n,this.shifted+=n,r}return this.buffered-=
t,this.shifted+=t,e.subarray(this._offset,this._offset+=t)}},Bt=class extends or{constructor(t,e,n){super(),this.header=
e,this.offset=n,this._parent=t}_read(t){this.header.size===0&&this.push(null),this._parent._stream===this&&this._parent.
_update(),t(null)}_predestroy(){this._parent.destroy(Oe(this))}_detach(){this._parent._stream===this&&(this._parent._stream=
null,this._parent._missing=Be(this.header.size),this._parent._update())}_destroy(t){this._detach(),t(null)}},Ft=class extends hr{constructor(t){
super(t),t||(t={}),this._buffer=new Ut,this._offset=0,this._header=null,this._stream=null,this._missing=0,this._longHeader=
!1,this._callback=Ot,this._locked=!1,this._finished=!1,this._pax=null,this._paxGlobal=null,this._gnuLongPath=null,this._gnuLongLinkPath=
null,this._filenameEncoding=t.filenameEncoding||"utf-8",this._allowUnknownFormat=!!t.allowUnknownFormat,this._unlockBound=
this._unlock.bind(this)}_unlock(t){if(this._locked=!1,t){this.destroy(t),this._continueWrite(t);return}this._update()}_consumeHeader(){
if(this._locked)return!1;this._offset=this._buffer.shifted;try{this._header=H.decode(this._buffer.shift(512),this._filenameEncoding,
this._allowUnknownFormat)}catch(t){return this._continueWrite(t),!1}if(!this._header)return!0;switch(this._header.byteOffset=
this._buffer.shifted,this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-he\
ader":return this._longHeader=!0,this._missing=this._header.size,this._missing>dr?(this._continueWrite(new Error("Header\
 exceeds max size")),!1):!0}return this._locked=!0,this._applyLongHeaders(),this._header.size>=0?this._header.size===0||
this._header.type==="directory"?(this.emit("entry",this._header,this._createStream(),this._unlockBound),!0):(this._stream=
this._createStream(),this._missing=this._header.size,this.emit("entry",this._header,this._stream,this._unlockBound),!0):
(this._continueWrite(new Error("Invalid header")),!1)}_applyLongHeaders(){this._gnuLongPath&&(this._header.name=this._gnuLongPath,
this._gnuLongPath=null),this._gnuLongLinkPath&&(this._header.linkname=this._gnuLongLinkPath,this._gnuLongLinkPath=null),
this._pax&&(this._pax.path&&(this._header.name=this._pax.path),this._pax.linkpath&&(this._header.linkname=this._pax.linkpath),
this._pax.size&&(this._header.size=parseInt(this._pax.size,10)),this._header.pax=this._pax,this._pax=null)}_decodeLongHeader(t){
switch(this._header.type){case"gnu-long-path":this._gnuLongPath=H.decodeLongPath(t,this._filenameEncoding);break;case"gn\
u-long-link-path":this._gnuLongLinkPath=H.decodeLongPath(t,this._filenameEncoding);break;case"pax-global-header":this._paxGlobal=
H.decodePax(t);break;case"pax-header":this._pax=this._paxGlobal===null?H.decodePax(t):Object.assign({},this._paxGlobal,H.
decodePax(t));break}}_consumeLongHeader(){this._longHeader=!1,this._missing=Be(this._header.size);let t=this._buffer.shift(
this._header.size);try{this._decodeLongHeader(t)}catch(e){return this._continueWrite(e),!1}return!0}_consumeStream(){let t=this.
_buffer.shiftFirst(this._missing);if(t===null)return!1;this._missing-=t.byteLength;let e=this._stream.push(t);return this.
_missing===0?(this._stream.push(null),e&&this._stream._detach(),e&&this._locked===!1):e}_createStream(){return new Bt(this,
this._header,this._offset)}_update(){for(;this._buffer.buffered>0&&!this.destroying;){if(this._missing>0){if(this._stream!==
null){if(this._consumeStream()===!1)return;continue}if(this._longHeader===!0){if(this._missing>this._buffer.buffered)break;
if(this._consumeLongHeader()===!1)return!1;continue}let t=this._buffer.shiftFirst(this._missing);t!==null&&(this._missing-=
t.byteLength);continue}if(this._buffer.buffered<512)break;if(this._stream!==null||this._consumeHeader()===!1)return}this.
_continueWrite(null)}_continueWrite(t){let e=this._callback;this._callback=Ot,e(t)}_write(t,e){this._callback=e,this._buffer.
push(t),this._update()}_final(t){this._finished=this._missing===0&&this._buffer.buffered===0,t(this._finished?null:new Error(
"Unexpected end of data"))}_predestroy(){this._continueWrite(null)}_destroy(t){this._stream&&this._stream.destroy(Oe(this)),
t(null)}[Symbol.asyncIterator](){let t=null,e=null,n=null,r=null,s=null,a=this;return this.on("entry",l),this.on("error",
c=>{t=c}),this.on("close",d),{[Symbol.asyncIterator](){return this},next(){return new Promise(w)},return(){return S(null)},
throw(c){return S(c)}};function u(c){if(!s)return;let _=s;s=null,_(c)}function w(c,_){if(t)return _(t);if(r){c({value:r,
done:!1}),r=null;return}e=c,n=_,u(null),a._finished&&e&&(e({value:void 0,done:!0}),e=n=null)}function l(c,_,Y){s=Y,_.on(
"error",Ot),e?(e({value:_,done:!1}),e=n=null):r=_}function d(){u(t),e&&(t?n(t):e({value:void 0,done:!0}),e=n=null)}function S(c){
return a.destroy(c),u(c),new Promise((_,Y)=>{if(a.destroyed)return _({value:void 0,done:!0});a.once("close",function(){c?
Y(c):_({value:void 0,done:!0})})})}}};Fe.exports=function(t){return new Ft(t)};function Ot(){}function Be(i){return i&=511,
i&&512-i}});var We=p((Mr,Mt)=>{var Ce={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Mt.exports=
Yt("fs").constants||Ce}catch{Mt.exports=Ce}});var ze=p((Cr,He)=>{var{Readable:_r,Writable:pr,getStreamError:qe}=It(),B=F(),z=We(),ct=Lt(),Sr=493,xr=420,Ge=B.alloc(1024),
Wt=class extends pr{constructor(t,e,n){super({mapWritable:Er,eagerOpen:!0}),this.written=0,this.header=e,this._callback=
n,this._linkname=null,this._isLinkname=e.type==="symlink"&&!e.linkname,this._isVoid=e.type!=="file"&&e.type!=="contiguou\
s-file",this._finished=!1,this._pack=t,this._openCallback=null,this._pack._stream===null?this._pack._stream=this:this._pack.
_pending.push(this)}_open(t){this._openCallback=t,this._pack._stream===this&&this._continueOpen()}_continuePack(t){if(this.
_callback===null)return;let e=this._callback;this._callback=null,e(t)}_continueOpen(){this._pack._stream===null&&(this._pack.
_stream=this);let t=this._openCallback;if(this._openCallback=null,t!==null){if(this._pack.destroying)return t(new Error(
"pack stream destroyed"));if(this._pack._finalized)return t(new Error("pack stream is already finalized"));this._pack._stream=
this,this._isLinkname||this._pack._encode(this.header),this._isVoid&&(this._finish(),this._continuePack(null)),t(null)}}_write(t,e){
if(this._isLinkname)return this._linkname=this._linkname?B.concat([this._linkname,t]):t,e(null);if(this._isVoid)return t.
byteLength>0?e(new Error("No body allowed for this entry")):e();if(this.written+=t.byteLength,this._pack.push(t))return e();
this._pack._drain=e}_finish(){this._finished||(this._finished=!0,this._isLinkname&&(this.header.linkname=this._linkname?
B.toString(this._linkname,"utf-8"):"",this._pack._encode(this.header)),ve(this._pack,this.header.size),this._pack._done(
this))}_final(t){if(this.written!==this.header.size)return t(new Error("Size mismatch"));this._finish(),t(null)}_getError(){
return qe(this)||new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(t){this._pack.
_done(this),this._continuePack(this._finished?null:this._getError()),t()}},qt=class extends _r{constructor(t){super(t),this.
_drain=Ct,this._finalized=!1,this._finalizing=!1,this._pending=[],this._stream=null}entry(t,e,n){if(this._finalized||this.
destroying)throw new Error("already finalized or destroyed");typeof e=="function"&&(n=e,e=null),n||(n=Ct),(!t.size||t.type===
"symlink")&&(t.size=0),t.type||(t.type=mr(t.mode)),t.mode||(t.mode=t.type==="directory"?Sr:xr),t.uid||(t.uid=0),t.gid||(t.
gid=0),t.mtime||(t.mtime=new Date),typeof e=="string"&&(e=B.from(e));let r=new Wt(this,t,n);return B.isBuffer(e)?(t.size=
e.byteLength,r.write(e),r.end(),r):(r._isVoid,r)}finalize(){if(this._stream||this._pending.length>0){this._finalizing=!0;
return}this._finalized||(this._finalized=!0,this.push(Ge),this.push(null))}_done(t){t===this._stream&&(this._stream=null,
this._finalizing&&this.finalize(),this._pending.length&&this._pending.shift()._continueOpen())}_encode(t){if(!t.pax){let e=ct.
encode(t);if(e){this.push(e);return}}this._encodePax(t)}_encodePax(t){let e=ct.encodePax({name:t.name,linkname:t.linkname,
pax:t.pax}),n={name:"PaxHeader",mode:t.mode,uid:t.uid,gid:t.gid,size:e.byteLength,mtime:t.mtime,type:"pax-header",linkname:t.
linkname&&"PaxHeader",uname:t.uname,gname:t.gname,devmajor:t.devmajor,devminor:t.devminor};this.push(ct.encode(n)),this.
push(e),ve(this,e.byteLength),n.size=t.size,n.type=t.type,this.push(ct.encode(n))}_doDrain(){let t=this._drain;this._drain=
Ct,t()}_predestroy(){let t=qe(this);for(this._stream&&this._stream.destroy(t);this._pending.length;){let e=this._pending.
shift();e.destroy(t),e._continueOpen()}this._doDrain()}_read(t){this._doDrain(),t()}};He.exports=function(t){return new qt(
t)};function mr(i){switch(i&z.S_IFMT){case z.S_IFBLK:return"block-device";case z.S_IFCHR:return"character-device";case z.
S_IFDIR:return"directory";case z.S_IFIFO:return"fifo";case z.S_IFLNK:return"symlink"}return"file"}function Ct(){}function ve(i,t){
t&=511,t&&i.push(Ge.subarray(0,512-t))}function Er(i){return B.isBuffer(i)?i:B.from(i)}});var Ye=p(Gt=>{Gt.extract=Me();Gt.pack=ze()});var vt=ti(Ye(),1);var export_default=vt.default;var export_extract=vt.extract;var export_pack=vt.pack;export{export_default as default,export_extract as extract,
export_pack as pack};
