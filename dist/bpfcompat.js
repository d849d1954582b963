var Xq=Object.defineProperty;var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var te=(e,t)=>{for(var n in t)Xq(e,n,{get:t[n],enumerable:!0})};var Qq,NEe,LEe,HS,BEe,ws,KEe,DEe,jEe,ks,UEe,GEe,WEe,ng,Dc,qEe,zS,HEe,zEe,VEe,YEe,rg,VS,JEe,YS,XEe,QEe,ZEe,jc,Oo=m(async()=>{
Qq=await import("./vendor/actions-core.js"),{ExitCode:NEe,addPath:LEe,debug:HS,endGroup:BEe,error:ws,exportVariable:KEe,
getBooleanInput:DEe,getIDToken:jEe,getInput:ks,getMultilineInput:UEe,getState:GEe,group:WEe,info:ng,isDebug:Dc,markdownSummary:qEe,
notice:zS,platform:HEe,saveState:zEe,setCommandEcho:VEe,setFailed:YEe,setOutput:rg,setSecret:VS,startGroup:JEe,summary:YS,
toPlatformPath:XEe,toPosixPath:QEe,toWin32Path:ZEe,warning:jc}=Qq});function fe(e){return ft(Pr(e))}function ft(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function k(e,t=400){return en(Pr(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function Tt(e,t){return Pr(
e.slice(-65536)).split(`
`).slice(-t).map(n=>en(n.replaceAll("	","    ").trimEnd(),400))}function en(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function St(e){return Buffer.byteLength(e,"utf8")}function M(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function ue(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function st(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function Pr(e){return Zq.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(e4,"").replaceAll(t4,"").replaceAll(n4,"\uFFFD")}var Zq,e4,t4,n4,I=m(()=>{"use strict";Zq=/^[\t\n\x20-\x7e]*$/,
e4=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
t4=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,n4=new RegExp(
"\\p{Surrogate}","gu")});function Uc(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${k(e.name,100)}`;case"\
test":return`test "${k(e.name,100)}"`}}function _a({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function og({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${sg({before:e,after:t})}`}function sg({before:e,after:t}){return o4(Math.abs(t-e)/Math.
max(e,1))}function Or({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${og({before:e,after:t})})`}function ig({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${nr(e)}`}function JS({baseline:{revision:e,startedAt:t}}){let n=k(t).
slice(0,10);return e===null?`the run of ${n}`:`${nr(e)} (${n})`}function nr(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,r4):k(e,40)}function o4(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var r4,rr=m(()=>{"use strict";I();
r4=7});function Gc(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var ag=m(()=>{"use strict"});import{channel as s4}from"node:diagnostics_channel";function de(e,t){lg.hasSubscribers&&lg.publish(`${e}: ${Gc(t())}`)}function Wc(e){
lg.subscribe(t=>e(String(t)))}async function Ye(e,t){let n=performance.now();try{return await t()}finally{de("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var lg,mt=m(()=>{"use strict";ag();lg=s4("bpfcompat")});import{createHash as i4}from"node:crypto";function Ar(e,...t){return`bpfcompat-${e}-${An([a4,e,...t])}`}function An(e){return i4(
"sha256").update(JSON.stringify(e)).digest("hex")}var a4,Cr=m(()=>{"use strict";a4=2});function _s(e){let t={sha256:An(e),content:e};return JSON.stringify(t)}function xs(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return An(t.content)===t.sha256?t.content:void 0}var qc=m(
()=>{"use strict";Cr()});import{statSync as l4}from"node:fs";import{mkdir as c4,readFile as XS,rename as u4,rm as d4,writeFile as f4}from"node:fs/promises";
import{join as QS}from"node:path";async function Hc(e){let t=QS(e,m4),n=await XS(p4,"utf8").catch(()=>"");Tr=n===""?void 0:
{path:t,boot:n,known:await ZS(t,n),learned:new Map}}async function zc(){if(Tr===void 0||Tr.learned.size===0)return;let{path:e,
boot:t,learned:n}=Tr,r=[...await ZS(e,t),...n].slice(-g4),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await c4(QS(e,".."),{recursive:!0}),await f4(o,_s(s)),await u4(o,e),n.clear()}catch{await d4(o,{force:!0}).catch(
()=>{})}}function or(e,t){let n=Tr?.learned.get(e)??Tr?.known.get(e);if(!(n===void 0||n.identity!==t))return de("recalle\
d",()=>`${e}: ${n.value}`),n.value}function Cn(e,t,n){t!==void 0&&Tr?.learned.set(e,{identity:t,value:n})}async function Mr(e,t,n){
let r=Tr===void 0?void 0:Ao(e);if(r===void 0)return n();let o=`${t} ${e}`,s=or(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===Ao(e)&&Cn(o,r,i),i}function Ao(e){let t=l4(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<h4)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function ZS(e,t){try{let n=xs(await XS(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>y4(r)):[])}catch{return new Map}}function y4(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var m4,p4,h4,g4,Tr,Tn=m(()=>{"use strict";mt();qc();m4="boot-recor\
d.json",p4="/proc/sys/kernel/random/boot_id",h4=3e3,g4=5e3});function b4(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:w4(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function w4(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function Mn(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function E(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function D(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?D(e.cause):
void 0}function Co(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ce(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,v=m(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=b4(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(Mn).join(
`
`),n),this.problems=r}}});function To(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function Rs(e){let t=To(D(e));if(t===void 0||!k4(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:E(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function k4(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var Mo=m(()=>{"use strict";v()});function Vc(e){e$=e}function Z(e){return e$(e)}var e$,Te=m(()=>{"use strict";e$=e=>`--${e}`});function Yc(e){try{return process.kill(e,0),!0}catch(t){return D(t)==="EPERM"}}var cg=m(()=>{"use strict";v()});import{createHash as _4,randomBytes as x4}from"node:crypto";import{readlinkSync as R4}from"node:fs";import{readdir as S4,
rm as n$,stat as $4}from"node:fs/promises";import{hostname as v4}from"node:os";import{basename as E4,dirname as t$,join as Jc}from"node:path";
function ie(e){return`${e}.${process.pid}-${o$()}.${x4(6).toString("hex")}.tmp`}async function Xc(e){for(let t of await ug(
t$(e)))!t.startsWith(`${E4(e)}.`)||!r$.test(t)||await n$(Jc(t$(e),t),{recursive:!0,force:!0})}async function Io(e){for(let t of await ug(
e))await A4(e,t)&&await n$(Jc(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function Qc(e){await Promise.all((await ug(
e)).map(t=>Io(Jc(e,t))))}async function A4(e,t){let n=r$.exec(t);if(n===null&&!P4.test(t))return!1;let[,r,o]=n??[];if(o===
o$())return!Yc(Number(r));let{mtimeMs:s=Date.now()}=await $4(Jc(e,t)).catch(()=>{})??{};return Date.now()-s>O4}function o$(){
return _4("sha256").update(`${v4()} ${C4()}`).digest("hex").slice(0,8)}function C4(){try{return R4("/proc/self/ns/pid")}catch{
return""}}async function ug(e){return S4(e).catch(()=>[])}var r$,P4,O4,Je=m(()=>{"use strict";cg();r$=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
P4=/^build-\w{6}$/,O4=3600*1e3});import{createHash as T4}from"node:crypto";import{mkdir as M4,open as dg,readFile as I4,rename as F4,rm as s$}from"node:fs/promises";
import{dirname as i$,resolve as N4}from"node:path";async function H(e,t){try{return await t()}catch(n){throw B4(n,e)}}function B4(e,t){
let n=To(D(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${Z("ca\
che-directory")}`;return new xa(r,{cause:e})}async function Xe(e,t){await H(t,async()=>{await Ra(e);try{await F4(e,t)}catch(n){
let r=D(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await s$(e,{recursive:!0,force:!0})}await Ra(i$(t))})}async function In(e,t){
let n=ie(e);try{await H(e,async()=>{await M4(i$(e),{recursive:!0});let r=await dg(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await Xe(n,e)}catch(r){throw await s$(n,{force:!0}).catch(()=>{}),r}}async function Ra(e){let t=await dg(
e,"r");try{await t.sync()}catch(n){if(D(n)!=="EINVAL"&&D(n)!=="ENOTSUP")throw n}finally{await t.close()}}function Mt(e,t){
return In(e,_s(t))}async function It(e){try{return xs(await I4(e,"utf8"))}catch(t){if(D(t)==="ENOENT"||D(t)==="ENOTDIR")
return;throw new xa(`cannot read ${e}: ${E(t)}; choose another folder with ${Z("cache-directory")}`)}}async function me(e){
return Mr(N4(e),"sha256",()=>K4(e))}async function K4(e){let t=T4("sha256");try{let n=await dg(e);try{let r=Buffer.allocUnsafe(
L4);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(D(n)==="ENOENT")return;throw new xa(`cannot read ${e}: ${E(n)}; choose another folder with ${Z("cache-directory")}`)}
return t.digest("hex")}var L4,xa,pe=m(()=>{"use strict";Tn();qc();v();Mo();Te();Je();L4=256*1024,xa=class extends h{}});import{readFile as D4}from"node:fs/promises";import{join as fg}from"node:path";async function l$(e,t){let n=await Promise.
all(t.map(r=>me(fg(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function Fn(e,t){await In(fg(e,a$),
JSON.stringify(await l$(e,t)))}async function tn(e){try{let t=JSON.parse(await D4(fg(e,a$),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await l$(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var a$,Ss=m(()=>{"use strict";pe();a$="sha256.json"});function Ir(e){return`${JSON.stringify(e,null,2)}
`}var Sa=m(()=>{"use strict"});var c$,yn=m(()=>{"use strict";c$=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as j4}from"node:fs";import{dirname as mg,join as U4}from"node:path";import{fileURLToPath as G4}from"node:url";
function W4(e){for(let t=e;;t=mg(t)){if(j4(U4(t,"package.json")))return t;if(mg(t)===t)throw new Error(`no package.json \
above ${e}`)}}var Ft,Fr=m(()=>{"use strict";Ft=W4(mg(G4(import.meta.url)))});import{readFileSync as q4}from"node:fs";import{join as H4}from"node:path";var Nt,Fo=m(()=>{"use strict";Fr();Nt=JSON.parse(
q4(H4(Ft,"package.json"),"utf8")).version});var u$,Zc,t0e,n0e,r0e,o0e,s0e,i0e,a0e,l0e,c0e,u0e,pg=m(async()=>{u$=await import("./vendor/ajv-2020.js"),{Ajv2020:Zc,CodeGen:t0e,
KeywordCxt:n0e,MissingRefError:r0e,Name:o0e,ValidationError:s0e,_:i0e,nil:a0e,str:l0e,stringify:c0e}=u$,u0e=u$.default});var d$={};te(d$,{resultsValidator:()=>Y4});import{readFile as z4}from"node:fs/promises";import{join as V4}from"node:path";
async function Y4(){let e=await z4(V4(Ft,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new Zc({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var f$=m(async()=>{"use strict";await pg();Fr()});import{readFile as J4,stat as X4}from"node:fs/promises";async function pt(e){let t=i=>{throw new h({file:e,message:i})},
n=Z4(await Q4(e,t),t);if(!eH(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==8)return t(`has version ${k(String(n.version),20)} of the results, this bpfcompat reads version ${8}\
; make it anew with this one`);let r=tH(n)?`, and was written by bpfcompat ${k(String(n.tool.version),40)}`:"",o=await nH();
if(o(n))return n.kernels.length>p$||n.cases.length>h$?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${p$} and ${h$} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":rH(s)}${r}; make it anew with bpfcompat ${Nt}`)}async function Q4(e,t){try{let n=await X4(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>m$?t(`has ${n.size} bytes, more than a \
results.json may have (${m$})`):await J4(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return D(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(D(n)==="EACCES"?"cannot be r\
ead: permission denied":E(n))}}function Z4(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function eH(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function tH({tool:e}){return e.version!==void 0&&e.version!==Nt}async function nH(){
if(eu!==void 0)return eu;let{resultsValidator:e}=await f$().then(()=>d$);return eu=await e(),eu}function rH({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${k(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var m$,p$,h$,eu,No=m(()=>{"use strict";v();I();Fo();yn();m$=256*1024*1024,
p$=1e3,h$=1e5});import{createHash as oH}from"node:crypto";import{mkdir as sH,rm as hg,writeFile as iH}from"node:fs/promises";import{basename as aH,
dirname as $s,join as lH}from"node:path";async function g$(e,t,n,r){let o=dH(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=tu(e,t);try{if(!await n.restore(b$(e,t)))return r.info(`not compared: ${$a} has no results \
of ${vs(t)} for this step; its next run there keeps them`),null;let i=await pt(s);return r.info(`compared with ${vs(t)}${i.
revision===null?"":` at ${nr(i.revision)}`}${uH(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${$a}`}}catch(i){
return r.warning(`not compared: what ${$a} has of ${vs(t)} cannot be used: ${E(i)}`),null}finally{await hg($s(s),{recursive:!0,
force:!0})}}function uH({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${k(e,100)}\` are\
 not kept`}function dH({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${vs(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function y$(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=tu(e,t),c=Ir({...n,comparison:null});try{await sH($s(l),{recursive:!0}),
await iH(l,c),await Fn($s(l),[aH(l)]),await r.save(fH(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${E(u)}`)}finally{await hg($s(l),{recursive:!0,force:!0})}}function fH(e,t,n,r){return{...w$(e,t),key:`${gg(e,t).kernels}${n.
revision}-${va(r)}`}}function b$(e,t){let{step:n,kernels:r}=gg(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...w$(
e,t),key:`${r}${t.baseSha}-${va("")}`,restoreKeys:[...o,r,n]}}function w$(e,t){let n=$s(tu(e,t)),r=async()=>await tn(n)!==
void 0;return{what:`results of ${vs(t)}`,paths:[n],newest:!0,intact:r}}function tu(e,t){let{workflow:n,own:r}=k$(e,t);return lH(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function gg(e,t){let{workflow:n,own:r}=k$(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${va(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function k$({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:f,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,f,p,g]:[];return{workflow:va(JSON.stringify([cH,8,
e,s])).slice(0,16),own:va(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function vs({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function va(e){return oH("sha256").update(e).digest("hex")}async function _$(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=tu(o,t);try{let i=gg(o,t).workflow;
return await n.restore({...b$(o,t),restoreKeys:[i]})?{results:await pt(s),source:$a}:null}catch(i){return r.info(`estima\
ted, since what ${$a} has of ${vs(t)} cannot be used: ${E(i)}`),null}finally{await hg($s(s),{recursive:!0,force:!0})}}var cH,
$a,x$=m(()=>{"use strict";rr();Ss();v();Sa();I();yn();No();cH=2,$a="the cache of GitHub Actions"});function R$({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function S$({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function nu({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function Es(e,t){let n=nu(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function $$({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!Es(s,r))??o[0]??null}var yg=m(()=>{"use strict"});function Ps(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?mH:Number(s),...i]}}function Lr(e,t){let[n,r]=[Ps(e),Ps(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var mH,Ea=m(()=>{"use strict";mH=Number.MAX_SAFE_INTEGER});function Os(e){return pH.some(t=>t===e)}function Nn({root:e,path:t}){return t===""||t.startsWith("[")?`${e}${t}`:`${e}.${t}`}
function Br(e){let t=bg(e.flatMap(r=>r.programs),({artifact:r,program:o,way:s,hook:i})=>JSON.stringify([r,o,s,i])),n=bg(
e.flatMap(r=>r.names),({kind:r,name:o})=>`${r} ${o}`);return{programs:t.map(hH),names:n.map(gH)}}function bg(e,t){let n=new Map;
for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return[...n.values()]}function hH(e){return{...e[0],
kernels:wg(e.flatMap(({kernels:t})=>t)),calledBy:wg(e.flatMap(({calledBy:t})=>t)),source:e.find(({source:t})=>t!==null)?.
source??null,reads:Lt(e.flatMap(({reads:t})=>t)),notFollowed:Lt(e.flatMap(({notFollowed:t})=>t)),relocations:Lt(e.flatMap(
({relocations:t})=>t)),externs:Lt(e.flatMap(({externs:t})=>t)),runs:Lt(e.flatMap(({runs:t})=>t))}}function gH(e){let t=Lt(
e.flatMap(({states:n})=>n));return{...e[0],states:t}}function Lt(e){return bg(e,({kernels:n,...r})=>JSON.stringify(r)).map(
n=>({...n[0],kernels:wg(n.flatMap(({kernels:r})=>r))}))}function wg(e){return[...new Set(e)]}var pH,ru,v$,E$,P$,O$,A$,C$,
Bt=m(()=>{"use strict";pH=["HOOK_ARGUMENT_CHANGED","RETURN_TYPE_CHANGED","TRACEPOINT_FIELD_CHANGED","FIELD_TYPE_CHANGED",
"AMBIGUOUS_HOOK","HOOK_VARIANT_MISSED","HOOK_NEVER_RUNS"];ru={programs:[],names:[]},v$=["kprobe","kretprobe","kprobe_ses\
sion","ksyscall","kretsyscall","uprobe","uretprobe","usdt","fentry","fexit","fmod_ret","fsession","lsm","tp_btf","raw_tr\
acepoint","tracepoint"],E$=["function","raw_tracepoint","tracepoint"],P$=["load","probe","argument","return","data_loc"],
O$=["offset","call","escape","tail_call","jump","limit","global","copy"],A$=["field_offset","field_size","field_exists",
"field_signed","field_lshift_u64","field_rshift_u64","type_id_target","type_exists","type_size","type_matches","enumerat\
or_exists","enumerator_value"],C$=["kfunc","symbol","config"]});function As({program:{artifact:e,program:t}},{name:n,way:r}){return{artifact:e,program:t,name:n,way:r}}function Ln(e,t=""){
let n=new Map;for(let[r,o]of e){let s=n.get(o);s===void 0?n.set(o,{words:o,kernels:[r]}):s.kernels.push(r)}return[...n.values()].
toSorted((r,o)=>+(o.words===t)-+(r.words===t))}function Lo({kernels:e,writtenFor:t},n,r){let o=n.find(({kernel:l})=>l===
t);if(o!==void 0)return{place:o,by:"object"};let s=e.flatMap(({id:l})=>n.filter(({kernel:c})=>c===l)),i=[];for(let l of s){
let c=i.find(([u])=>u!==void 0&&!r(u,l));c===void 0?i.push([l]):c.push(l)}let[a]=i.toSorted((l,c)=>c.length-l.length);return a?.[0]&&
{place:a[0],by:"most"}}var Pa=m(()=>{"use strict"});function nn(e){let t=/^(.*)\[(\d+)\]$/.exec(e);if(t!==null)return{kind:"array",element:t[1]??"",length:Number(t[2])};if(e.
startsWith("*"))return{kind:"pointer",to:e.slice(1)};let n=/^(?:[sue](\d+)|bool)$/.exec(e);if(n!==null)return{kind:"inte\
ger",bits:n[1]===void 0?8:Number(n[1])};let r=/^f(\d+)$/.exec(e);if(r!==null)return{kind:"float",bits:Number(r[1])};let o=/^(?:struct|union) ([^:]*):\d+$/.
exec(e);return o!==null?{kind:"struct",name:o[1]??""}:{kind:e==="void"?"void":"unknown"}}function kg(e){let t=nn(e);return t.
kind==="pointer"&&/^\w+$/.test(t.to)&&t.to!=="fn"?t.to:null}function T$(e){let t=nn(e);return t.kind==="integer"?t.bits:
null}function Cs(e,t){return Oa(nn(e),nn(t))}function M$(e,t,n){let[r,o]=[nn(e.shape),nn(t.shape)];return r.kind==="inte\
ger"&&o.kind==="integer"?n?r.bits>o.bits:r.bits!==o.bits:r.kind==="struct"&&o.kind==="struct"&&e.words===t.words?!1:Oa(r,
o)}function Oa(e,t){return e.kind==="unknown"||t.kind==="unknown"?!1:e.kind==="pointer"&&t.kind==="pointer"?I$(e.to,t.to):
e.kind==="struct"&&t.kind==="struct"?e.name!==t.name&&e.name!==""&&t.name!=="":e.kind==="array"&&t.kind==="array"?Oa(nn(
e.element),nn(t.element)):"bits"in e&&"bits"in t?e.kind!==t.kind||e.bits!==t.bits:e.kind!==t.kind}function I$(e,t){if(e===
""||t===""||e===t)return!1;if(e.startsWith("*")&&t.startsWith("*"))return I$(e.slice(1),t.slice(1));let n=[e,t].flatMap(
s=>/^\((.*)\)$/.exec(s)?.[1]??[]),[r,o]=n;return r===void 0||o===void 0||Oa(nn(r),nn(o))}function F$(e,t){let[n,r]=[e,t].
map(o=>/^(\*+)\w+$/.exec(o)?.[1]);return n!==void 0&&n===r}function N$(e,t){let[n,r]=[nn(e),nn(t)];return n.kind==="inte\
ger"&&r.kind==="integer"?n.bits>r.bits:Oa(n,r)}var ou=m(()=>{"use strict"});function B$(e){let{program:t,names:n,kernels:r}=e,o=t.relocations.filter(i=>i.kind==="field_offset"&&i.reached&&!i.loads&&
!yH(i)),s=new Map;for(let i of o)s.set(Nn(i),[...s.get(Nn(i))??[],i]);return[...s].flatMap(([i,a])=>{let l=r.flatMap(({id:y,
arch:R})=>{let x=a.find($=>$.kernels.includes(y)),S=n.field(i,y);return x===void 0||S===null||bH(t,x,y)?[]:[{kernel:y,arch:R,
copy:x,field:S}]}),c=({copy:{local:y},field:R,arch:x})=>y!==null&&!su(y,R,x),u=l.some(c),d=Lo(e,l,(y,R)=>su(y.field,R.field,
y.arch)||su(R.field,y.field,y.arch));if(d===void 0)return[];let f=d.place.field,p=l.filter(y=>u?y.copy.local!==null&&!c(
y):su(f,y.field,y.arch)),[g]=p;if(g===void 0)return[];let b=L$(u?g.copy.local??f:f),_=Ln(l.map(({kernel:y,field:R})=>[y,
L$(R)]),b);return[{class:"FIELD_TYPE_CHANGED",artifact:t.artifact,program:t.program,way:t.way,name:i,what:{kind:"field"},
expected:u?{words:b,by:"source",kernel:null}:{words:b,by:d.by,kernel:d.place.kernel},kernels:p.map(({kernel:y})=>y),states:_,
source:p[0]?.copy.source??null}]})}function yH({root:e}){return e.startsWith("trace_event_raw_")}function su(e,t,n){return e.
bitfield||t.bitfield?e.bitfield!==t.bitfield||e.size!==t.size:M$(e,t,n!=="s390x")}function L$({words:e,bitfield:t,size:n}){
return t?`${e} : ${n}`:e}function bH({relocations:e},t,n){return e.some(({kind:r,root:o,path:s,kernels:i})=>(r==="field_\
size"||r==="field_lshift_u64")&&o===t.root&&s===t.path&&i.includes(n))}var K$=m(()=>{"use strict";Bt();Pa();ou()});function Ts(e){return e.filter(t=>/\.(?:constprop|isra|part|llvm)\b/.test(t)&&!/\.cold(?:\.\d+)?$/.test(t))}function D$({
siblings:e,callers:t}){return Ts(e).flatMap(n=>{let r=t?.find(o=>o.copy===n)?.by??null;return r?.length===0?[]:[{copy:n,
by:r}]})}var iu=m(()=>{"use strict"});function U$(e,t){if(t.kind!=="function"||t.by!==void 0)return[];let n=e.attached.flatMap(({id:i})=>{let a=e.names.function(
t.name,i);return a===void 0?[]:[{id:i,state:a}]}),r={...As(e,t),what:{kind:"hook"},expected:null,source:e.program.source},
o=n.filter(({state:i})=>(i.symbols??1)>1),s=n.filter(({state:i})=>i.symbols!==0&&j$(e,i).length>0);return[...o.length===
0?[]:[{...r,class:"AMBIGUOUS_HOOK",kernels:o.map(({id:i})=>i),states:Ln(n.map(({id:i,state:a})=>[i,kH(a.symbols??1)]))}],
...s.length===0?[]:[{...r,class:"HOOK_VARIANT_MISSED",kernels:s.map(({id:i})=>i),states:Ln(s.map(({id:i,state:a})=>[i,j$(
e,a).map(wH).join(", ")]))}]]}function G$({program:e,tested:t}){let{artifact:n,program:r,way:o,hook:s,runs:i}=e,a=t.flatMap(
({id:u})=>{let d=i.find(f=>f.kernels.includes(u));return d===void 0?[]:[{id:u,count:d.count}]}),l=a.filter(({count:u})=>u===
0);if(s===null||l.length===0||l.length===a.length)return[];let c=Ln(a.map(({id:u,count:d})=>[u,d===0?"no run":"runs"]));
return[{class:"HOOK_NEVER_RUNS",artifact:n,program:r,way:o,name:s.name,what:{kind:"hook"},expected:null,kernels:l.map(({
id:u})=>u),states:c,source:e.source}]}function j$({hooked:e},t){return D$(t).filter(({copy:n})=>!e.has(n))}function wH({
copy:e,by:t}){if(t===null)return e;let n=t.length>_g?` and ${t.length-_g} more`:"";return`${e} (called by ${t.slice(0,_g).
join(", ")}${n})`}function kH(e){return e===1?"one function":`${e} functions`}var _g,W$=m(()=>{"use strict";iu();Pa();_g=
3});function au(e,t){let{way:n,hook:r}=e;if(n!==null&&r!==null)return[{way:n,...r,by:void 0}];let o=new Set([e.program]),s=[
...e.calledBy],i=[];for(let a of s)if(!o.has(a)){o.add(a);for(let l of t)l.artifact!==e.artifact||l.program!==a||(s.push(
...l.calledBy),l.way!==null&&l.hook!==null&&i.push({way:l.way,...l.hook,by:a}))}return i}var xg=m(()=>{"use strict"});var Kr,lu=m(()=>{"use strict";Kr=class{#e;constructor({names:t}){this.#e=new Map(t.map(n=>[`${n.kind} ${n.name}`,n]))}function(t,n){
let r=this.#t("function",t);return r?.kind==="function"?r.states.find(o=>o.kernels.includes(n)):void 0}tracepoint(t,n){let r=this.#t(
"tracepoint",t);return r?.kind==="tracepoint"?r.states.find(o=>o.kernels.includes(n)):void 0}prototype(t,n,r){if(t==="fu\
nction")return this.function(n,r)?.prototype??null;let o=this.#t(t,n);return o?.kind!=="raw_tracepoint"?null:o.states.find(
s=>s.kernels.includes(r))?.prototype??null}field(t,n){let r=this.#t("field",t);return r?.kind!=="field"?null:r.states.find(
o=>o.kernels.includes(n))?.field??null}#t(t,n){return this.#e.get(`${t} ${n}`)}}});function Rg(e,t,n,r=8){return{name:e,type:t,offset:n,size:r,signed:!0}}function q$(e){let t=/^syscalls\/sys_(enter|exit)_/.
exec(e)?.[1];return t===void 0?null:[...t==="enter"?_H:xH]}function H$(e){return e==="nr"||e==="__syscall_nr"?Sg.name:e}
var Sg,_H,xH,$g=m(()=>{"use strict";Sg=Rg("id","long",8),_H=[Sg,Rg("args","unsigned long[6]",16,48)],xH=[Sg,Rg("ret","lo\
ng",16)]});function cu(e){if(e===void 0)return Dr;let{words:t,name:n}=e;return n===""?t:`${t}${t.endsWith("*")?"":" "}${n}`}function uu(e){
return e===void 0?Is:`${e.type} ${e.name}`}function du({why:e,map:t}){return`${RH[e]}${t===null?"":` through ${t}`}`}var Ms,
Dr,Is,RH,sr=m(()=>{"use strict";Ms={function:"function",raw_tracepoint:"raw tracepoint",tracepoint:"tracepoint",field:"f\
ield",enumerator:"enumerator",type:"type",kfunc:"kfunc",symbol:"symbol",config:"option"},Dr="not there",Is="no field";RH=
{offset:"reads the context at a computed offset",call:"passes the context to a function that was not examined",escape:"s\
tores the context where it cannot be followed",tail_call:"passes the context to other programs",jump:"jumps to a compute\
d place",limit:"is too large to be examined whole",global:"reads what depends on a variable that the loader sets",copy:"\
copies several arguments at once"}});function V$(e,t){if(t.kind!=="tracepoint")return[];let n=new Map;for(let r of e.program.reads)for(let{id:o}of e.attached){
let s=e.names.tracepoint(t.name,o);if(!r.kernels.includes(o)||s===void 0||s.fields.length===0)continue;let i=r.member??`\
@${r.offset}`;n.set(i,[...n.get(i)??[],{kernel:o,record:s,read:r}])}return[...n.values()].flatMap(r=>SH(e,t,r))}function SH(e,t,n){
let r=$H(e,n);if(r===void 0)return[];let o=n.filter(u=>PH(r,u)),[s]=o;if(s===void 0)return[];let{by:i,kernel:a}=r,l=z$(r,
r.field,r.within),c=Ln(n.map(({kernel:u,record:d,read:f})=>{let p=fu(d,f.offset);return[u,z$(r,p,p===void 0?0:f.offset-p.
offset)]}),l);return[{class:"TRACEPOINT_FIELD_CHANGED",...As(e,t),what:{kind:"record",field:r.field.name,offset:s.read.offset},
expected:{words:l,by:i,kernel:a},kernels:[...new Set(o.map(u=>u.kernel))],states:c,source:s.read.source}]}function $H(e,t){
let r=[e.writtenFor,...e.kernels.map(({id:l})=>l)].flatMap(l=>t.filter(({kernel:c})=>c===l)).flatMap(vH),o=r.filter(({within:l})=>l===
0),s=o.find(l=>t.every(({read:c})=>!Eg(c,l,l.field)))??o[0]??r[0];if(s!==void 0)return s;let i=Lo(e,t,(l,c)=>{let[u,d]=[
vg(l),vg(c)];return u?.field.name!==d?.field.name||u?.within!==d?.within}),a=i&&vg(i.place);return a&&{...a,by:i.by,kernel:i.
place.kernel}}function vH({kernel:e,record:t,read:n}){let[,r="",o]=/^(\w+)(?:\[(\d+)\])?/.exec(n.member??"")??[],s=c=>t.
fields.find(u=>u.name===c),i=s(r)??s(H$(r));if(i===void 0)return[];let a=fu(t,n.offset)===i?n.offset-i.offset:0,l=o===void 0?
a:(EH(i)??0)*Number(o);return[{field:i,within:l,by:"source",kernel:e}]}function EH({type:e,size:t}){let n=Number(/\[(\d+)\]$/.
exec(e)?.[1]??0);return n===0?null:t/n}function vg({record:e,read:t}){let n=fu(e,t.offset);return n&&{field:n,within:t.offset-
n.offset}}function fu({fields:e},t){return e.find(n=>t>=n.offset&&t<n.offset+n.size)}function PH({field:e,within:t},{record:n,
read:r}){let o=fu(n,r.offset);if(o===void 0||o.name!==e.name||r.offset-o.offset!==t)return!0;let s=({type:a})=>/^__(?:data|rel)_loc\b/.
test(a);if(s(o)!==s(e)||r.via==="data_loc"&&!s(o))return!0;let i=({type:a})=>a.endsWith("]");return i(o)!==i(e)?!0:r.size===
0?o.size!==e.size:Eg(r,{within:t},o)&&!Eg(r,{within:t},e)}function Eg({size:e},{within:t},n){return e>n.size-t}function z$({
within:e},t,n){return`${uu(t)}${t===void 0||n===e||n===0?"":` from byte ${n}`}`}var Y$=m(()=>{"use strict";Pa();$g();sr()});function pu(e,t,{via:n,offset:r}){if(n==="return")return{kind:"return"};switch(e){case"kprobe":return J$(t,r);case"kretp\
robe":return Og(Pg[t].returns,r)?{kind:"return"}:null;case"kprobe_session":return J$(t,r)??(Og(Pg[t].returns,r)?{kind:"r\
eturn"}:null);case"fentry":case"fexit":case"fmod_ret":case"fsession":case"lsm":case"tp_btf":case"raw_tracepoint":return{
kind:"argument",index:Math.floor(r/X$)};case"ksyscall":case"kretsyscall":case"uprobe":case"uretprobe":case"usdt":case"tr\
acepoint":return null}}function J$(e,t){let n=Pg[e].arguments.findIndex(r=>Og(r,t));return n<0?null:{kind:"argument",index:n}}
function Og(e,t){return t>=e&&t<e+X$}var Pg,X$,mu,Ag=m(()=>{"use strict";Pg={x86_64:{arguments:[112,104,96,88,72,64],returns:80},
arm64:{arguments:[0,8,16,24,32,40,48,56],returns:0},s390x:{arguments:[40,48,56,64,72],returns:40}},X$=8,mu=["fexit","fmo\
d_ret","fsession","lsm"]});function Q$(e,t){let[,n]=/\bBPF_(?:KPROBE|KRETPROBE|PROG2?)\s*\(\s*\w+\s*,(.*)$/.exec(e?.text??"")??[],r=n===void 0?void 0:
AH(n)[t];return r===void 0?null:{words:r,name:/\b\w+$/.exec(r)?.[0]??"",shape:CH(r)}}function AH(e){let t=[],[n,r]=[0,0];
for(let o=0;o<e.length;o++){let s=e[o];if(s==="(")n++;else if(s===")"&&n>0)n--;else if((s===","||s===")")&&n===0&&(t.push(
e.slice(r,o).trim().replaceAll(/\s+/g," ")),r=o+1,s===")"))break}return t}function CH(e){let t=e.replaceAll(/\b(?:const|volatile)\b/g,
"").replaceAll(/\s+/g," ").trim(),[,n="",r=""]=/^(.*?) ?(\**) ?\w*$/.exec(t)??[];if(r==="")return Cg(t.replace(/ \w+$/,""))??
Cg(t)??"?";let o=/^(?:struct|union) (\w+)$/.exec(n)?.[1];if(o!==void 0)return`${r}${o}`;let s=Cg(n);return n==="void"?r:
s===void 0?"?":`${r}(${s})`}function Cg(e){let t=OH[e];return t===void 0?void 0:`u${t}`}var OH,Z$=m(()=>{"use strict";OH=
{bool:8,_Bool:8,char:8,u8:8,__u8:8,short:16,u16:16,__u16:16,umode_t:16,int:32,unsigned:32,"unsigned char":8,"unsigned sh\
ort":16,"unsigned int":32,u32:32,__u32:32,s32:32,__s32:32,gfp_t:32,pid_t:32,long:64,"unsigned long":64,"long long":64,"u\
nsigned long long":64,u64:64,__u64:64,s64:64,__s64:64,size_t:64,loff_t:64,sector_t:64}});function rv(e,t){let{kind:n}=t;if(n==="tracepoint")return[];let r=new Map;for(let s of e.program.reads)for(let i of e.attached){
if(!s.kernels.includes(i.id))continue;let a=e.names.prototype(n,t.name,i.id),l=pu(t.way,i.arch,s);if(a===null||l===null||
IH(a,l))continue;let c=FH(l,a,t.way);if(c===void 0&&TH.includes(t.way))continue;let u=JSON.stringify(l),d=r.get(u)??[];r.
set(u,d),d.some(f=>f.kernel===i.id)||d.push({kernel:i.id,prototype:a,read:s,slot:l,value:c})}let o=[...r.values()];return o.
flatMap(s=>NH(e,t,s,MH(s,o)))}function MH(e,t){let n=new Set(e.map(({kernel:r})=>r));return t.filter(r=>!r.some(({kernel:o})=>n.
has(o))).flat()}function IH({parameters:e},t){return t.kind==="return"?!1:e.slice(0,t.index+1).some(({shape:n})=>Number(
/^(?:struct|union) .*:(\d+)$/.exec(n)?.[1]??0)>64)}function FH(e,{parameters:t,returns:n},r){let o=n.shape==="void"?void 0:
{...n,name:Fs};return e.kind==="return"||mu.includes(r)&&e.index===t.length?o:t[e.index]}function NH(e,t,n,r){let{expected:o,
isRight:s}=LH(e,n,r),i=n.filter(c=>!s(c)),[a]=i;return a===void 0?[]:[{class:n.every(({slot:c,value:u})=>c.kind==="retur\
n"||u?.name===Fs)?"RETURN_TYPE_CHANGED":"HOOK_ARGUMENT_CHANGED",...As(e,t),what:a.slot,expected:o,kernels:i.map(({kernel:c})=>c),
states:Ln(n.map(c=>[c.kernel,Aa(c)]),o?.words),source:a.read.source}]}function LH(e,t,n){let r=b=>_=>!Tg(b,_),o=t.find(b=>nv(
e.program,b)),s=o&&kg(o.value?.shape??"");if(o!==void 0&&s){let b=({kernel:_,read:y})=>ov(e.program,y,s,_);return{expected:{
words:Aa(o),by:"use",kernel:o.kernel},isRight:_=>nv(e.program,_)||!b(_)||r(o)(_)}}let i=t.find(b=>n.some(_=>ev(b,_)));if(i!==
void 0&&n.every(b=>ev(i,b)))return{expected:{words:Aa(i),by:"use",kernel:i.kernel},isRight:r(i)};let a=BH(t),l=t.filter(
({value:b})=>tv(a)&&b!==void 0&&KH(a,b)),u=l.find(({value:b})=>b?.name===a?.name)??Lo(e,l,Tg)?.place;if(u!==void 0)return{
expected:{words:Aa(u),by:"source",kernel:u.kernel},isRight:b=>l.includes(b)&&!iv(u,b)||sv(u,b)};let d=t.filter(({value:b})=>b!==
void 0);if(tv(a)&&d.length>0&&d.every(({value:b})=>DH(a,b)))return{expected:{words:a.words,by:"source",kernel:null},isRight:()=>!1};
let f=Lo(e,d,Tg);if(f===void 0){let b=a&&{words:a.words,by:"source",kernel:null};return{expected:b,isRight:()=>b===null}}
let{place:p,by:g}=f;return{expected:{words:Aa(p),by:g,kernel:p.kernel},isRight:r(p)}}function ev({value:e},{value:t}){return e!==
void 0&&t!==void 0&&!Cs(e.shape,t.shape)}function BH(e){for(let{read:t,slot:n}of e){let r=Q$(t.source,n.kind==="argument"?
n.index:0);if(r!==null)return r}return null}function tv(e){return e!==null&&e.shape!=="*"&&e.shape!=="?"}function KH({shape:e},t){
return!N$(e,t.shape)}function DH({shape:e},t){let n=t===void 0?null:T$(t.shape);return e.startsWith("*")&&n!==null&&n<jH}
function nv(e,{kernel:t,read:n,value:r}){let o=r===void 0?null:kg(r.shape);return o!==null&&ov(e,n,o,t)}function ov({relocations:e},{
offset:t},n,r){return e.some(({argument:o,root:s,reached:i,kernels:a})=>i&&o===t&&s===n&&a.includes(r))}function Tg(e,t){
let[n,r]=[e.value,t.value];return n===void 0||r===void 0?n!==r:n.name===Fs!=(r.name===Fs)?!0:Cs(n.shape,r.shape)&&!sv(e,
t)||iv(e,t)}function sv({value:e},{value:t}){return e===void 0||t===void 0||e.name===""||e.name===Fs?!1:e.name===t.name&&
F$(e.shape,t.shape)}function iv(e,t){let[n="",r=""]=[e.value?.name,t.value?.name];if(n===""||r===""||n===r)return!1;let o=({
parameters:s},i)=>s.some(a=>a.name===i);return o(t.prototype,n)||o(e.prototype,r)}function Aa({value:e,slot:t}){return e?.
name!==Fs?cu(e):t.kind==="return"?e.words:`${e.words} (the return value)`}var TH,Fs,jH,av=m(()=>{"use strict";Ag();Z$();
Pa();ou();sr();TH=["fentry","fexit","fmod_ret","fsession","lsm","tp_btf"];Fs="return value";jH=64});function cv(e,t,n,r){let o=GH(e,t),i=r.map(({id:a})=>{let l=o.flatMap(({name:u,offset:d,size:f})=>{let p=n.field(u,a);return p===
null?[]:[p.offset===d&&p.size===f]}),c=l.filter(Boolean).length;return{id:a,agreeing:c,share:l.length<lv?0:c/l.length}}).
reduce((a,l)=>a===void 0||l.share>a.share?l:a,void 0);return i!==void 0&&i.share>=UH&&i.agreeing>=lv?i.id:null}function GH(e,{
programs:t}){let n=new Map;for(let r of t)if(r.artifact===e)for(let o of r.relocations){let{kind:s,flavor:i,local:a}=o;if(s!==
"field_offset"||i||a===null||a.offset===0)continue;let l=Nn(o);n.set(l,{name:l,offset:a.offset,size:a.size})}return[...n.
values()]}var lv,UH,uv=m(()=>{"use strict";Bt();lv=4,UH=.8});function Bo(e,t=null){let{surface:n,cases:r}=e,o=new Kr(n),s=e.kernels.toSorted((l,c)=>Lr(c.release??"",l.release??"")),
i=WH(r),a=new Set(r.flatMap(l=>l.tests.every(({verdict:c})=>c==="pass")?[]:[dv(l)]));return n.programs.flatMap(l=>{let c=s.
filter(({id:f})=>l.kernels.includes(f)&&!i.load.has(hu(l,f))),u=l.hook===null?c:c.filter(({id:f})=>!i.attach.has(hu(l,f))&&
qH(l.hook,f,o)),d={program:l,names:o,kernels:c,attached:u,tested:u.filter(({id:f})=>!a.has(dv({artifact:l.artifact,kernel:f}))),
hooked:new Set(n.programs.flatMap(({artifact:f,hook:p})=>f===l.artifact&&p!==null?[p.name]:[])),writtenFor:t??cv(l.artifact,
n,o,c)};return[...au(l,n.programs).flatMap(f=>[...U$(d,f),...rv(d,f),...V$(d,f)]),...B$(d),...G$(d)].map(f=>HH(f,e.kernels))})}
function WH(e){let t={load:new Set,attach:new Set};for(let{artifact:n,kernel:r,programs:o}of e)for(let{name:s,load:i,attach:a}of o)
i?.verdict!=="pass"&&t.load.add(hu({artifact:n,program:s},r)),a?.verdict==="fail"&&t.attach.add(hu({artifact:n,program:s},
r));return t}function qH(e,t,n){return e?.kind!=="function"||n.function(e.name,t)?.symbols!==0}function dv({artifact:e,kernel:t}){
return JSON.stringify([e,t])}function hu({artifact:e,program:t},n){return JSON.stringify([e,t,n])}function HH(e,t){let n=r=>t.
map(({id:o})=>o).filter(o=>r.includes(o));return{...e,kernels:n(e.kernels),states:e.states.map(r=>({...r,kernels:n(r.kernels)}))}}
var gu=m(()=>{"use strict";Ea();K$();W$();xg();lu();Y$();av();uv()});function pv(e,t){let n=new Set(Bo(t).map(fv));return t.kernels.filter(r=>e.kernels.some(({id:o,arch:s})=>o===r.id&&s===r.
arch)).flatMap(r=>zH(r,e,t)).filter(r=>!n.has(fv(r)))}function fv({class:e,artifact:t,program:n,name:r,what:o}){return JSON.
stringify([e,t,n,r,o])}function zH(e,t,n){let{id:r}=e,o=`${r} (baseline)`,s=[...mv(t.surface,r).map(l=>VH(l,o)),...mv(n.
surface,r)],i=new Set(YH(s));if(i.size===0)return[];let a={surface:{programs:XH(n.surface,r,o),names:JH(s,i)},kernels:[e,
{...e,id:o}],cases:n.cases.filter(l=>l.kernel===r)};return Bo(a,o).flatMap(l=>{let{expected:c,kernels:u}=l;return u.length!==
1||u[0]!==r?[]:[{...l,expected:c&&{...c,by:"baseline",kernel:o}}]})}function mv({names:e},t){return e.flatMap(n=>{let r=n.
states.filter(({kernels:o})=>o.includes(t)).map(o=>({...o,kernels:[t]}));return r.length===0?[]:[{...n,states:r}]})}function VH(e,t){
return{...e,states:e.states.map(n=>({...n,kernels:[t]}))}}function YH(e){let t=new Map;return e.flatMap(n=>{let r=JSON.stringify(
n.states.map(({kernels:s,...i})=>i)),o=t.get(Ns(n));return t.set(Ns(n),r),o===void 0||o===r?[]:[Ns(n)]})}function Ns({kind:e,
name:t}){return`${e} ${t}`}function JH(e,t){let n=new Map;for(let r of e){if(!t.has(Ns(r)))continue;let o=n.get(Ns(r));n.
set(Ns(r),o===void 0?r:{...o,states:[...o.states,...r.states]})}return[...n.values()]}function XH({programs:e},t,n){let r=o=>o.
flatMap(s=>s.kernels.includes(t)?[{...s,kernels:[t,n]}]:[]);return r(e).map(o=>({...o,reads:r(o.reads),relocations:r(o.relocations),
externs:r(o.externs),notFollowed:r(o.notFollowed),runs:[]}))}var hv=m(()=>{"use strict";gu()});function ir(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function gv({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var Ls=m(()=>{"use strict"});function yu(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[yv(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get(yv(i,
t.kernels));return a===void 0?[]:[QH(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:ez(
r.kernels,t.kernels),verdicts:s.flatMap(nz).toSorted((i,a)=>kv(i)-kv(a)),insns:s.flatMap(i=>rz(i,n)).toSorted((i,a)=>xv(
a)-xv(i)),surface:pv(r,t)}}function yv({artifact:e,kernel:t},n){return JSON.stringify([e,t,Rv(t,n)])}function Rv(e,t){return t.
find(({id:n})=>n===e)?.arch??"x86_64"}function QH(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.
find(({name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:Rv(t.kernel,r.
kernels),kernelChanged:Sv(o(n),o(r)),objectChanged:ZH(s(n),s(r))}}}function Sv(e,t){return Mg(e?.release,t?.release)||Mg(
e?.vmlinuzSha256,t?.vmlinuzSha256)}function ZH(e,t){return Mg(e?.sha256,t?.sha256)}function Mg(e,t){return e!=null&&t!=null&&
e!==t}function ez(e,t){return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!Sv(r,n))
return[];let o=tz(r,n);return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function tz(e,t){return e.release!==t.
release?({release:n})=>n??"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({
release:n,vmlinuzSha256:r})=>`${n} (sha256 ${r?.slice(0,12)})`}function nz({before:e,after:t,common:n}){let r=new Map(wv(
e).map(({subject:o,verdict:s})=>[JSON.stringify(o),s]));return wv(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(
JSON.stringify(o));return a!==void 0&&(o.kind==="lane"||bv(a)&&bv(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&
s==="fail"}]:[]})}function bv(e){return e==="pass"||e==="fail"}function wv({lanes:e,programs:t,tests:n}){let r=e.filter(
({verdict:i})=>i!=="pass"),o=r.length>0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{
mode:a,verdict:l}=i;return{subject:{kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(
a=>{let l=i[a],c={kind:"program",name:i.name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.
map(i=>{let{name:a,verdict:l}=i;return{subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function kv(e){return e.after===
"pass"?3:e.after!=="fail"?2:rn(e)?0:1}function rz({before:e,after:t,common:n},r){let o=_v(e);return[..._v(t)].flatMap(([
s,i])=>{let a=o.get(s);if(a===void 0||a===i)return[];let l=r!==null&&!n.kernelChanged&&gv(r,a,i);return[{...n,program:s,
before:a,after:i,beyond:l}]})}function _v({programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict===
"pass"?n.stats?.insnsProcessed??null:null;return r===null?[]:[[t,r]]}))}function xv({before:e,after:t}){return t/Math.max(
e,1)}function rn({before:e,after:t,kernelChanged:n,known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function jr({before:e,
after:t}){return e==="fail"&&t==="pass"}function Ca(e){let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(
e.filter(({subject:r})=>r.kind!=="lane").map(t));return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var Ko=m(()=>{
"use strict";hv();Ls()});function Ur(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=lz(t);return{baseline:JS(t),source:k(t.baseline.source,
200),cases:t.cases,verdicts:iz(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function Ks({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${k(o,20)} instructions`,i=[...oz.flatMap(a=>$v(t.filter(l=>l.news===
a).length,a)),...$v(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function Ds({added:e,gone:t}){let n=[...e===0?[]:[`${Bs(e)} only no\
w`],...t===0?[]:[`${Bs(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function Bs(e){return`${M(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function bu({kernel:e,before:t,after:n}){return`${k(e,100)}: ${k(t,100)}\
 \u2192 ${k(n,100)}`}function $v(e,t){return e===0?[]:[`${e} ${t}`]}function sz(e){let{before:t,after:n}=e;return rn(e)?
"newly failing":e.known?"failing as known":jr(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function iz(e,t){let n=az(t),r=new Map;for(let s of Ca(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=Uc(s.subject),d=_a(s),f=JSON.stringify([i,u,a,l,d]),p=sz(s),g=r.get(f)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(f,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function az({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function lz({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:f}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:f,others:0,cause:_a(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var oz,js=m(()=>{"use strict";
Ko();rr();I();oz=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function Ta({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function wu(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=Us(t,`${k(n,100)}: ${k(s,100)}`,()=>new Map);
Us(a,i===null?"none":k(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${Ig(s,
e)}`).join("; ")}`)}function ku(e){let t=new Map;for(let n of e.cases)for(let[r,o]of uz(n)){let s=JSON.stringify([n.artifact,
r,o]);Us(t,s,()=>({artifact:k(n.artifact,100),off:r,programs:k(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${M(s,"program")} off ${Ig(i,
e)} (${r}): ${o}`)}function uz({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&cz[r.by];o!==null&&Us(t,o,()=>[]).push(n)}return t}function _u(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)Us(t,`${k(n,100)} left behind ${dz[s]} ${k(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${Ig([...new Set(r)],e)}: it was removed`)}function xu({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${k(n,100)}: ${k(s)}`]:[]));return[...new Set(t)]}function Ru({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))Us(t,k(o.reason??"no reason given"),()=>new Set).
add(k(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function Ig(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>k(n,100)).join(", ")}`}function Us(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var cz,dz,Su=m(()=>{"use strict";I();cz={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};dz=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function Gr(e,t=""){return`${Ma}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function vv(e){return Gr("findings.md",e.toLowerCase())}
function Ev({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(fz.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var Ma,fz,Ia=m(()=>{"use strict";
Ma="https://github.com/bpfcompat/bpfcompat";fz=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function q(e,t){return k(e,t).replaceAll(mz,n=>[...n].map(Ov).join(""))}function B(e){return`<code>${q(e).replaceAll(Pv,
"")}</code>`}function Do(e){let t=Ov("`");return q(e,pz).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function jo(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function he(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Be(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function Ov(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${Pv}`:t}var $u,Pv,mz,pz,$t=m(()=>{"use st\
rict";I();$u=1e6;Pv="&#8203;",mz=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");pz=2e3});function Bn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var Gs=m(()=>{"use strict"});function Fa(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function vu({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:gz(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${Fg(t)}`}}function Fg(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${hz[n]}`}
function gz({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${Ws(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${Ws(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function Ng(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function Eu({programs:e}){let{attached:t,tried:n}=Ng(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${Ws(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${Ws(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${Ws(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${Ws(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function Ws(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var hz,qs=m(()=>{"use strict";hz={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function qr(e){let{artifacts:t,kernels:n,cases:r}=e,o=Bn(e),s=new Map,i=new Pu(n);for(let c of r)for(let u of c.lanes)s.
set(Wr(c.artifact,u.mode,c.kernel),bz(u,c)),i.see(Wr(c.artifact,u.mode),u.required,c.kernel);let a=yz(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(f=>f.mode)));return u.size===0?
[kz(c,n)]:[...u].map(d=>({artifact:c.name,label:k(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(Wr(
c.name,d)),cells:n.map(f=>s.get(Wr(c.name,d,f.id))??null)}))});return{kernels:n,rows:l}}function Hr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new Pu(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:f}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(Wr(a,d),f,l),r.set(Wr(a,d,l),{...Av(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:k(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(Wr(a,l)),cells:t.map(c=>r.
get(Wr(a,l,c.id))??null)})));return{kernels:t,rows:i}}function bn({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${k(o,100)}${r.has(o)?n:""}`).join(", ")}function ht({title:e,otherPrograms:t}){if(t.length===
0)return k(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${k(
e)}, and so ${t.length===1?"does":"do"} ${k(o)}`}function on({reason:e,until:t,place:n}){return`${k(e)}${t===null?"":`, \
until ${k(t,40)}`} (${Kt(n)})`}function Hs({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?Kt(t):null}function Ou(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function Kt({file:e,line:t,column:n}){return`${k(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function yz(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function Wr(...e){return JSON.stringify(e)}function bz(e,t){return{...Av(e),note:wz(e.mode,t)}}function Av({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function wz(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=Ng(t);return n===r?null:`${n}/${r}`}function kz({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:k(e,100),
optional:!1,cells:n.map(()=>r)}}var Pu,Dt=m(()=>{"use strict";Gs();qs();I();Pu=class{#e;#t=new Map;constructor(t){this.#e=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#e.has(r)&&this.#t.set(t,n||this.#t.get(t)===!0)}isOptional(t){
return this.#t.get(t)===!1}}});function zr(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${Na(o)}`)},info:r=>e(fe(r)),warning:r=>e(`warning: ${fe(r)}`),debug:r=>{t&&e(fe(r))},close:()=>{}}}
function Cv(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${fe(t)}`),debug:()=>{},close:()=>{}}}function Na(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":case"resuming":return`${e.
step} ${fe(e.release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${fe(
e.artifact)}${e.doing===null?"":`, ${fe(e.doing)}`}`;case"done":return`${_z(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"\
probing":return`finding out what it can do (${e.position+1} of ${e.count}: ${fe(e.what)})`;case"probed":return`${e.features}\
 features found out in ${e.seconds.toFixed(1)} s`;case"examined":return`examined without a boot in ${e.seconds.toFixed(1)}\
 s`;case"failed":return`no verdict: ${fe(e.message)}`}}function _z(e){return Object.entries(e).filter(([,t])=>t>0).map(([
t,n])=>`${n} ${t}`).join(", ")}var zs=m(()=>{"use strict";I()});function La(e,t){let n=Ur(e);return n===null?"":["## What changed",`**${q(Ks(n))}** <sub>${q(xz(n))}</sub>`,Sz(n.verdicts,
e,t),Tv(n.grown,t),vz(n,t),Ez(n,t)].filter(r=>r!=="").join(`

`)}function xz({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,Ds(n)].filter(r=>r!=="").join("; ")}
function Sz(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":Rz[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,B(o.artifact),q(o.subject),q($z(o.kernels,t)),q(o.cause??"")]);return Iv(
Mv(["verdict","artifact","what","on","note"],r),e.length,n)}function Tv(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[B(o.program),B(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,og(o),`${B(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,q(o.cause??"")]);return Iv(Mv(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function Mv(e,t){return t.some(n=>n.at(-1)!=="")?he(e,t):he(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function Iv(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function $z(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,Lg).map(o=>`${k(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>Lg?[`${e.length-Lg} more`]:[]].join(" and ")}function vz({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${q(bu(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Be(`${M(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function Ez({moved:e},t){return e.length===0?"":Be(`Instructions changed in ${M(e.length,"other program")}`,Tv(e,t))}
var Lg,Rz,Bg=m(()=>{"use strict";rr();js();$t();I();Lg=3;Rz={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function Ys(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=Fv||!Nv(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=Fv||!Nv(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return Oz(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...Fz(s),...i.length===0?[]:[Be(`\u2705 ${Bv(i.length,`more ${t}`)}\
 ${Lv(i,e)}`,Au(i.map(({label:l})=>l)))],...a.length===0?[]:[Be(`\u2705 On ${M(a.length,"more kernel")} everything passe\
s`,Au(a.map(({id:l})=>l)))]].join(`

`)}function Nv(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function Oz(e,t){
let{rows:n,kernels:r}=e,o=[Au(n.map(({label:s})=>s)),`On ${Au(r.map(({id:s})=>s))}`];return Be(`\u2705 ${Bv(n.length,t)}\
 ${Lv(n,e)}`,o.join(`

`))}function Lv(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function Bv(e,t){return`${M(e,t)} ${e===1?"passes":"pass"}`}function Au(e){return e.
map(t=>B(t)).join(" \xB7 ")}function Fz(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>Lz(e,s)]:[],o=[()=>Kg(e,Kz(n),
!1),...r.map(s=>()=>s(!1)),()=>Kg(e,Dz(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(Bz(i)<=Az)return Kv(i,
t)}return Nz(e)}function Nz({rows:e,kernels:t}){let n=Math.ceil(t.length/Pz),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*Cu})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${B(u.id)}${Vs(u)}`);return Kv(
{...Kg(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function Kg({rows:e},t,n){return{corner:"",labels:e.map(Dv),heads:t,
cells:e.map(r=>r.cells.map(o=>Uv(o,n))),signs:n,key:null}}function Lz({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${B(r.id)}${Vs(r)} ${jg(r.release??"")}`.trim(),width:Ug(r.id)+Dg*((r.release?.length??0)+Vs(r).length)})),
heads:e.map(Dv),cells:t.map((r,o)=>e.map(s=>Uv(s.cells[o]??null,n))),signs:n,key:null}}function Bz({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+Cz,0)}function Kv({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=he([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=jz(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function Kz(e){return e.map(t=>({text:`${B(t.id)}${Vs(t)}${t.release===null?"":`<br>${jg(t.release)}`}`,
width:Math.max(Ug(t.id)+Cu*Vs(t).length,Dg*(t.release?.length??0))}))}function Dz(e){return e.map(t=>{let n=[...Ou(k(t.id,
100)).filter(r=>r!==""),Vs(t).trim()].filter(r=>r!=="");return{text:n.map(jg).join("<br>"),width:Dg*Math.max(...n.map(r=>r.
length))}})}function Dv({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${B(e)}${n}`,width:Ug(e)+Cu*n.length}}
function Vs({required:e}){return e?"":" (optional)"}function jg(e){return e===""?"":`<sub>${q(e)}</sub>`}function Ug(e){
return Mz+Tz*e.length}function Uv(e,t){if(e===null)return{text:"",width:0};let n=e.known?ar:e.nonBlocking?jv:Ba[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:Iz+Cu*(r.length+
o.length)}}function jz(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${Ba.pass} passe\
s`]:[],...n("fail")?[`${Ba.fail} fails`]:[],...e.some(r=>r?.known)?[`${ar} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${jv} does not pass, and does not block`]:[],...n("skip")?[`${Ba.skip} skipped, so n\
ot known`]:[],...n("error")?[`${Ba.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var Fv,Pz,Az,Cz,Cu,Dg,Tz,Mz,Iz,Ba,jv,ar,Tu=m(()=>{"use strict";$t();Dt();I();Fv=8,Pz=20;Az=1012,Cz=27,Cu=
7.7,Dg=7,Tz=8.2,Mz=11,Iz=21;Ba={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},jv="\u26AA",ar="\u{1F4CC}"});function Mu(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=Gv(n.slice(r.length),
(s,i)=>`- ${Wv(s,r.length+i+1)}${qv(s,e)}`);return[`## ${Gz(e.findings)}`,...Gv(r,(s,i)=>Wz(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function Gv(e,t){let n=[];for(let r=0,o=0;r<=$u&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=St(i),
n.push(i)}return n}function Gz(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[M(r,"\
failure")],...o===0?[]:[`${r===0?M(o,"finding"):o} that ${i}`],...n===0?[]:[M(n,"known failure")],...s===0?[]:[M(s,"rema\
rk")]].join(", ")}function Wz(e,t,n,r){let o=Wv(e,t+1),s=Vz(e,n,r);return e.level==="failure"&&t<Uz?`### ${o}

${s}`:Be(`${o}${qv(e,n)}`,s)}function Wv(e,t){let n=e.artifact===null?"":`${B(e.artifact)}: `;return`${t}. ${e.known===null?
qz[e.level]:ar} ${n}${q(ht(e))}`}function qv(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:q(bn(e,t))}</sub>`}function Vz(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=Hs(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${q(bn(e,t))} \xB7 [${B(e.class)}](${vv(e.class)})`,...e.known===
null?[]:[`**Known** ${q(on(e.known))}`],...a===null?[]:[`**Message** ${B(a)}`],...r===null?[]:[`**At** ${Yz(r,t)}

${jo([k(r.text)],"c")}`],...l===null?[]:[`**At** ${B(l)}`],...c===null?[]:[jo(Tt(c,Hz),"text")],`**What to do** ${Do(e.remedy)}`,
...s===null?[]:[jo(Tt(s,zz),"yaml")],`**Reproduce**

${jo([k(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${B(i)}`]].join(`

`)}function Yz(e,t){let n=B(Kt(e)),r=Ev(e,t);return r===null?n:`[${n}](${r})`}var Uz,qz,Hz,zz,Gg=m(()=>{"use strict";Ia();
$t();Dt();Tu();I();Uz=10;qz={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};Hz=20,zz=60});var lr,Ka=m(()=>{"use strict";lr={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function Iu(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${B(s.id)}${s.required?"":" (optional)"}`,q(s.release??s.error??""),q(s.
packageVersion??""),q(Jz(s)),s.accelerator??"",s.shape===null?"":lr[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
`${Hv(s.bootMs)}${s.snapshot==="used"?", resumed":""}`,`${Hv(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),
o=t.flatMap(s=>s.notes.map(i=>`- ${B(s.id)}: ${q(i)}`));return Be(Xz(t),[he(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function Jz({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function Hv(e){return ue(e).replaceAll(
" ","&nbsp;")}function Xz(e){let t=new Set(e.flatMap(({accelerator:a})=>a??[])),n=e.filter(({snapshot:a})=>a!=="used"),r=n.
flatMap(({bootMs:a})=>a===null?[]:[a]),[o,s]=[ue(Math.min(...r)),ue(Math.max(...r))],i=[...t.size===0?[]:[[...t].sort().
join(" and ")],...n.length===e.length?[]:[`${e.length-n.length} resumed`],...r.length===0?[]:[`boot ${o===s?s:`${o} to ${s}`}`]];
return`Kernels (${e.length})${i.length===0?"":`: ${i.join(", ")}`}`}var Wg=m(()=>{"use strict";Ka();$t();I()});function Xv(e,t){let{findings:n}=e,r=Ys(Hr(e),"test"),o=e5(e),s=[...i5(o),o5(e),r5(e)],i=La(e,Zz),a=Ys(qr(e),"artifact"),
l=Iu(e);return{title:Vg(o),summary:Js([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:Yg(n,e,[St(l)<=Jv/4?l:"",Da(t)])}}function Qv(e,t,n){let{artifact:r,mode:o}=e,
s=nu(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:f}})=>[B(
c),f===null?`${n5[u]} ${u}`:`${ar} known`,q([...f===null?[]:[`known: ${f}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":B(`${i.file}:${i.
line}`)} says that ${B(r)} in mode ${B(o)} is not required (${B("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${B(n.checkName)} says.`,Es(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${B("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${M(s.length,"Linux kernel")}, each booted in a virtual machine: ${eE[o]}. ${zg}`];
return{title:tE(s.map(c=>c.lane.verdict)),summary:Js([[...l,he(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:Yg(t.findings.filter(c=>c.artifact===r),t,[Da(n)])}}function Zv(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>Es(a,t)),s=e.map(a=>[B(a.artifact),B(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${tE(nu(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${B("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${B(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${zg}`];return{title:`${o.length}\
 of ${M(e.length,"lane")} that do not block pass`,summary:Js([[...i,he(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:Yg(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[Da(n)])}}function qg(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[B(i),q(Na(a))]);return{title:t===null?"Running":`${o} of ${M(t,"kernel")} done`,summary:Js([[zv,...s.
length===0?[]:[he(["kernel","doing"],s)]],[zv]]),text:Da(n)}}function Hg(e,t,n){let[r]=t,o=t.slice(0,t5).map(i=>`- ${Do(
Mn(i))}`),s=t.length-o.length;return{title:Vg(r===void 0?e:`${e}: ${Mn(r)}`),summary:Js([[Vv,o.join(`
`),...s===0?[]:[`${M(s,"more problem")} in the log.`]],[`${Vv} What was in the way is in the log.`]]),text:Da(n)}}function e5(e){
let t=Ur(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function r5({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${Ma}) took the compiled eBPF code of this change (${M(e.length,"object")}) to ${M(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>eE[i]).join(", and ")}. ${zg}`}function o5(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=Ta(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${Yv.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${ar} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?s5:Yv[t]}${i} ${a}${l}`.trim()}function tE(e){let t=e.filter(r=>r==="pass").length,n=M(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function Vg(e){return k(e,Qz)}function i5(e){return k(
e)===Vg(e)?[]:[`**${q(e,2e3)}**`]}function Yg(e,t,n){let r={...t,findings:[...e]},o=a5.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${M(i,"more finding")} in the job summary and in results.json.`;return[Mu(r,s),a,...n]});return Js(
[...o,n.slice(-1)])}function Da({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function Js(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>St(n)<=Jv)??""}var Jv,Qz,Zz,eE,zv,Vv,t5,zg,n5,s5,Yv,a5,nE=m(()=>{"use strict";v();js();yg();Su();Ia();$t();Dt();
zs();Bg();Gg();Wg();Tu();I();Jv=65535,Qz=255,Zz=10;eE={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},zv="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",Vv="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",t5=20,zg=`[What is this?](${Gr("\
github-checks.md")})`,n5={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};s5="All that the project requi\
res works on these kernels, but for what it knows to fail.",Yv={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};a5=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function Xs({source:e,place:t},n){if(e!==null&&e.path!==null&&oE(e.path))return{file:e.path,line:e.line,column:rE(e),isSource:!0};
let r=t===null?null:ja(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:rE(t),isSource:!1}}function rE({
column:e}){return e>0?e:null}function ja(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
oE(n)?n:null}function oE(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var Fu=m(()=>{"use strict"});function aE(e,t=e.findings){let n=Jg(e,t,c5);return lE.flatMap(r=>u5(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function Jg(e,t,n){let r=t.map(o=>({finding:o,annotation:f5(o,e,n)}));return lE.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>sE(i.finding,i.annotation)-sE(s.finding,s.annotation)))}function sE({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function u5(e,t){let n=l5[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function f5(e,t,n){return{level:d5[e.level],...m5(e,t),title:k(cE(e),iE),message:p5(e,t,n)}}function cE(e){return`${e.artifact===
null?"":`${e.artifact}: `}${ht(e)}`}function m5(e,t){let n=Xs(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function p5(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=bn(e,t),c=r??(cE(e).length>iE?
ht(e):null);return h5([...e.known===null?[]:[`Known: ${on(e.known)}`],c===null?`On ${l}`:`${l}: ${k(c)}`,k(o,2e3),...s===
null?[]:["",...Tt(s,60),""],`Reproduce: ${k(i)}`,`[${a}]`].join(`
`),n)}function h5(e,t){if(St(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&St([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-St(`
${n}`);return`${St(o)<=s?o:k(o,Math.floor(s/4))}
${n}`}var l5,c5,iE,lE,d5,Xg=m(()=>{"use strict";Dt();Fu();I();l5={error:9,warning:10,notice:10},c5=4096,iE=255;lE=["erro\
r","warning","notice"];d5={failure:"error",warning:"warning",notice:"notice"}});function dE(e,t){return Jg(e,t,uE).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:y5[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:en(Tt(n.excerpt,g5).join(`
`),uE/4)}}]})}function fE(e){let t=[e.slice(0,Nu)];for(let n=Nu;n<e.length;n+=Nu)t.push(e.slice(n,n+Nu));return t}var uE,
g5,Nu,y5,Qg=m(()=>{"use strict";Xg();I();uE=6e4,g5=100,Nu=50,y5={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as b5}from"node:timers/promises";async function Lu(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!w5(a))throw a;let c=Go(a);if(de("http",()=>`${jt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await b5(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function Uo(e){
return Zg(e)?.status??null}function pE(e){let t=Zg(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function Go(e){let{status:t,headers:n}=Zg(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function jt(e){let t=Uo(e),n=k(E(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=Go(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function w5(e){let t=Uo(e);return t===null||t>=
500||t===429||t===403&&Go(e)!==null}function Zg(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var mE,Bu=m(()=>{"use strict";v();I();mt();mE={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as k5}from"node:timers/promises";function hE(e,t,{api:n,logger:r,hurry:o,updateInterval:s=_5}){let i=e,
a=null,l=null,c,u=null,d=0,f=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(O){a!==null&&await n.
update(a,{name:O}),i=O},async start(O){let F=await n.create({name:i,external_id:t,status:"in_progress",output:{...O}});return a=
F.id,d=performance.now()+s,b(),F},show(O){l=O,b()},complete(O,F,J){return g=!0,clearTimeout(c),p=p.then(()=>y(O,F,J)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(_,Math.max(0,d-performance.now()),a),c.unref())}
function _(O){c=void 0;let F=l;F!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(O,{status:"in_progress",output:{...F}}).
catch(J=>{d=performance.now()+Math.max(s,Go(J)??0),f||r.info(`check run ${i}: its progress could not be shown: ${jt(J)}`),
f=!0}).finally(()=>{u=null,b()}))}async function y(O,F,J){await Promise.race([u,$()]);let[G=[],...A]=fE(J);try{await R(O,
F,G)}catch(N){return x(N,O,F,G)}return S(F,A)}async function R(O,F,J){let G={status:"completed",conclusion:O,output:{...F,
annotations:J}};a===null?a=(await n.create({name:i,external_id:t,...G})).id:await n.update(a,G)}async function x(O,F,J,G){
if(r.warning(`check run ${i}: it could not be completed: ${jt(O)}`),Uo(O)!==422||G.length===0)return!1;try{await R(F,J,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(A){r.warning(`check run ${i}: nor without \
its annotations: ${jt(A)}`)}return!1}async function S(O,F){for(let[J,G]of F.entries())try{await n.update(a??0,{output:{...O,
annotations:G}})}catch(A){let N=F.slice(J).flat().length;return r.warning(`check run ${i}: ${N} more annotations were no\
t taken: ${jt(A)}`),!0}return!0}async function $(){o.aborted||await new Promise(O=>o.addEventListener("abort",O,{once:!0})),
await k5(x5,void 0,{ref:!1})}}var _5,x5,gE=m(()=>{"use strict";Qg();Bu();_5=5e3,x5=1e3});var yE={};te(yE,{context:()=>S5,getOctokit:()=>$5});var R5,S5,$5,bE=m(async()=>{R5=await import("./vendor/actions-github.js"),
{context:S5,getOctokit:$5}=R5});async function wE({repository:e,headSha:t,apiUrl:n},r,o,s=mE){let{getOctokit:i}=await bE().then(()=>yE),{rest:a}=i(r,{baseUrl:n,
log:O5}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),E5).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let f=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(v5)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...f()})};return{useCommit(g){c=g},create:g=>Lu(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...f()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>Lu(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=P5;b++){let{
data:_}=await Lu(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...f()}),{...s,hurry:o});if(g.push(
..._.check_runs.map(({id:y,name:R,external_id:x,status:S,check_suite:$})=>({id:y,name:R,externalId:x??"",completed:S==="\
completed",suite:$?.id??null}))),_.check_runs.length===0||g.length>=_.total_count)break}return g}}}var v5,E5,P5,O5,kE=m(
()=>{"use strict";Bu();v5=2e4,E5=5e3,P5=10;O5={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as A5}from"node:crypto";function xE({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:A5(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function RE({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[_E,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function C5(e){let[t,...n]=e.split("/");if(t!==_E||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function SE(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:C5(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var _E,
$E=m(()=>{"use strict";_E="bpfcompat"});import{randomUUID as T5}from"node:crypto";import{setTimeout as M5}from"node:timers/promises";function ty({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=N5({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),ey):L5({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},wE(i,r,l))}function N5({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function L5(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=xE(
o.run,l.checkName,n.digest,T5().slice(0,8)),u=new Map,d=new Map,f=null,p=!1,g=!1,b=Promise.resolve(),_=Promise.resolve(),
y=R();return i.addEventListener("abort",()=>{ee()},{once:!0}),{progress:F,complete:A,fail:N};async function R(){try{let P=await t,
L=S(l.checkName,P),j=await L.start(T()).catch(U=>x(U,L,P));return _=Promise.race([$(P,L,j),M5(I5,void 0,{ref:!1})]),{api:P,
run:L}}catch(P){return s.info(K5(P,o)),null}}async function x(P,L,j){let{fallbackSha:U,headSha:V}=o;if(U===null||!vE(P))
throw P;return s.info(`GitHub does not know commit ${V}, which this job has made: check runs go to ${U}, which it is bas\
ed on`),j.useCommit(U),L.start(T())}function S(P,L){let j=a===void 0?{}:{updateInterval:a};return hE(P,RE(c),{api:L,logger:s,
hurry:i,...j})}async function $(P,L,j){let{checkName:U}=l;try{let{replaced:V,hidesAnother:Ue,isAlike:Se,taken:we}=SE(await P.
list(),j,c),$e=`Replaced by attempt ${c.attempt}`;for(let{id:_e}of V)await P.update(_e,{status:"completed",conclusion:"n\
eutral",output:{title:$e,summary:"A newer check run of the same name tells the result."}});if(!Ue)return;l.checkName=O(Se,
we),await L.rename(l.checkName),s.warning(`another step posts check runs named ${U} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(V){s.info(
`check run ${U}: earlier ones could not be looked up: ${jt(V)}`)}}function O(P,L){let j=o.run.step.startsWith("__")?"":o.
run.step,U=[o.run.job,j,n.label].filter(Se=>Se!==""),V=Se=>`${l.checkName} (${k(Se.join(", "),100)})`,Ue=V(U);return U.length===
0||P||L.has(Ue)?V([...U,c.unique]):Ue}function F(P){return{planned(L){P.planned?.(L),f=L.kernels.length,y.then(j=>j?.run.
show(T())),b=J(L)},kernel(L,j){P.kernel(L,j),u.set(L,j),(j.step==="done"||j.step==="failed")&&y.then(U=>U?.run.show(T()))}}}
async function J(P){let L=await y;if(L!==null){await _;for(let{name:j}of G(P)){if(p||i.aborted)return;let U=S(j,L.api);try{
await U.start(qg(new Map,null,l)),d.set(j,U)}catch(V){s.info(`check run ${j}: it is posted at the end; for now: ${jt(V)}`)}}}}
function G(P){let L=R$(P,r);return L.length>F5?[{name:`${l.checkName}: lanes that do not block`,lanes:L}]:L.map(j=>({name:k(
`${l.checkName}: ${j.artifact} (${j.mode})`,200),lanes:[j]}))}async function A(P){p=!0;let L=await y;if(i.aborted||await _,
await b,L===null)return P.findings;let j=G(S$(P)),U=j.flatMap(we=>we.lanes),V=[],Ue=we=>$$(we,U,P),Se=async(we,$e,_e,En)=>{
await we.complete($e,_e,dE(P,En))||V.push(...En)};await Se(L.run,B5(P,r,i.aborted),Xv(P,l),P.findings.filter(we=>Ue(we)===
null)),g=!0;for(let{name:we,lanes:$e}of j){let[_e]=$e;_e!==void 0&&(await Se(d.get(we)??S(we,L.api),$e.every(En=>Es(En,P))?
"success":i.aborted?"cancelled":"neutral",$e.length===1?Qv(_e,P,l):Zv($e,P,l),P.findings.filter(En=>$e.some(Er=>Er===Ue(
En)))),d.delete(we))}return await Re(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),P.findings.
filter(we=>V.includes(we))}async function N(P,L){p=!0;let j=await y;i.aborted||await _,await b;let U=i.aborted;g||await j?.
run.complete(U?"cancelled":"failure",Hg(P,L,l),[]),await Re(U?"cancelled":"neutral",P)}async function ee(){if(p)return;let P=await y,
L={...T(),title:"Cancelled"};await Promise.all([P?.run.complete("cancelled",L,[]),b.then(()=>Re("cancelled","Cancelled"))])}
async function Re(P,L){await Promise.all([...d.values()].map(j=>j.complete(P,Hg(L,[],l),[])))}function T(){return qg(u,f,
l)}}function B5({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function vE(e){return Uo(e)===422&&/no commit found/i.test(E(e))}function K5(e,{isFork:t,serverUrl:n,headSha:r}){
let o=Uo(e),s="the findings come as annotations of this step";if(pE(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(vE(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||Go(e)!==null)return`\
no check run is posted: ${jt(e)}; ${s}`;if(o===401)return`no check run is posted: ${jt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
E(e)))return`no check run is posted: ${jt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${Gr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${Gr("github-checks.md")}`;
return`no check run is posted: ${jt(e)}; ${s}. ${i}`}var ey,I5,F5,EE=m(()=>{"use strict";v();yg();nE();Ia();I();Qg();gE();
kE();$E();Bu();ey={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},I5=1e4,F5=10});import{readFile as D5}from"node:fs/promises";function OE({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function AE(e){return U5(process.env,await G5(process.env.GITHUB_EVENT_PATH,e))}function U5(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=q5(s,e,t),l=a?"the pull request is from a fork":H5(s,e,t);return{repository:o,event:s,headSha:W5(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:TE(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&z5(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function G5(e,t){if(!e)return{};try{let n=JSON.parse(await D5(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${E(n)}): what it says of the commit i\
s not known`),{}}}function W5(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function q5(e,t,n){return ny.includes(e)&&
n.pull_request?.head?.repo?.full_name!==CE(t,n)}function CE({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function H5(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...ny,...PE,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==CE(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...PE,...ny].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(j5)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function z5(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&TE(t)===n}function TE(e){return e?.replace(/^refs\/heads\//,"")??null}var j5,PE,ny,ry=m(()=>{"use strict";v();
j5="dependabot[bot]",PE=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],ny=
["pull_request","pull_request_review","pull_request_review_comment"]});function Qs(e){let t=e.trim();return(Y5(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(J5).filter(r=>r!=="")}function Y5(e){
return e.startsWith("[")&&ME(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function J5(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:X5(t).map(eV)}function X5(e){let t=ME(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function ME(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=V5[o],i=Z5(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||Q5(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function Q5(e,t){return/[!?*+@]/.test(e[t-1]??"")}function Z5(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function eV(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var V5,Ku=m(()=>{"use strict";V5={"{":"}","[":"]","(":")"}});var IE,iCe,FE,NE=m(async()=>{IE=await import("./vendor/leven.js"),{closestMatch:iCe}=IE,FE=IE.default});function ne(e,t){return oy(e,t,1)[0]}function oy(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:FE(
r,o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort(
(o,s)=>o.distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var Ge=m(async()=>{"use strict";await NE()});import{isAbsolute as tV,relative as nV}from"node:path";function ge(e,t){let n=nV(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!tV(n)}var wn=m(()=>{"use strict"});import{existsSync as rV,readFileSync as oV}from"node:fs";import{dirname as sV,join as Du,relative as iV}from"node:path";
function Ua(e,t){let n=Kn(Du(t,"proc/self/cgroup")),r=Kn(Du(t,"proc/self/mountinfo")).split(`
`).map(aV),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...LE(s,a,t,1),...LE(i,l,t,2)]}
function LE(e,t,n,r){if(e===void 0||t===void 0)return[];let o=Du(n,t.point),s=e===t.root||ge(e,t.root)?Du(o,iV(t.root,e)):
o,i=[];for(let a=rV(s)?s:o;;a=sV(a))if(i.push({folder:a,version:r}),a===o||!ge(a,o))return i}function aV(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function Kn(e){try{return oV(e,"utf8")}catch{return""}}var sy=m(()=>{"use strict";wn()});import{availableParallelism as lV}from"node:os";import{join as iy}from"node:path";function ju(e="/"){let t=Ua("cpu",e).map(
({folder:n,version:r})=>BE(r===2?Kn(iy(n,"cpu.max")):`${Kn(iy(n,"cpu.cfs_quota_us"))} ${Kn(iy(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(lV(),...t.map(Math.ceil)))}function BE(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var ay=m(()=>{"use strict";sy()});import{existsSync as cV}from"node:fs";import{dirname as KE}from"node:path";function Ut(e){return cV(e)||KE(e)===e?e:Ut(KE(
e))}var Ga=m(()=>{"use strict"});import{accessSync as uV,constants as Uu}from"node:fs";import{access as dV,stat as fV,statfs as mV}from"node:fs/promises";
import{homedir as pV,tmpdir as DE}from"node:os";import{join as ly}from"node:path";async function Gu(e,t,n=process.env){let{
TMPDIR:r=DE(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await gV(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function gV(e,t){try{let n=t?Ut(e):e;if(!(await fV(n)).isDirectory())return"it \
is a file";await dV(n,Uu.W_OK|Uu.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await mV(n);return r*o<hV?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=D(n);return r==="ENOENT"?"it does not exist":To(
r)?.split(";")[0]??r??"unknown"}}function jE(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?yV():void 0,s=o===void 0?n:ly(o,".cache"),i=ly(DE(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[ly(l,"bpfcompat")]);return[...a,i].find(bV)??a[0]??i}function yV(){try{return pV()}catch{
return}}function bV(e){try{return uV(Ut(e),Uu.W_OK|Uu.X_OK),!0}catch{return!1}}var hV,Wu=m(()=>{"use strict";v();Ga();Mo();
hV=64<<20});import{BlockList as wV,isIP as cy}from"node:net";function Zs(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!xV(n,t.no_proxy||t.NO_PROXY||""))for(let r of kV[n.protocol]){let o=_V(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function Wo({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function qu(e=process.
env){let t=uy.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function _V(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function xV({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(cy(o)===0?o.endsWith(`.${c}`):RV(o,c))})}function RV(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=cy(n);if(o===
0||o!==cy(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new wV;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var kV,uy,ei=m(()=>{"use strict";kV={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},uy=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var UE={};te(UE,{Agent:()=>$V,ProxyAgent:()=>vV,fetch:()=>EV});var SV,$V,vV,EV,GE=m(async()=>{SV=await import("./vendor/undici.js"),
{Agent:$V,ProxyAgent:vV,fetch:EV}=SV});async function qE(e){let t=await GE().then(()=>UE),n=PV(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=OV(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function PV({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=Zs(c);if(u===void 0)return i;let{href:d}=u.url,f=a.get(d);if(f!==void 0)return f;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function OV(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${WE(t.username)}:${WE(t.password)}`;return{address:K(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function WE(e){try{return decodeURIComponent(e)}catch{return e}}function K(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function dy(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function ti(e,t){return e.map(n=>{let r=t.find(a=>dy(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function Hu(e,t,n){let r=Zs(e),o=AV(t,n);if(r===void 0)return o;let s=my(t);return s!==
void 0?fy(r,s):hy(t)?`the ${Wo(r)} cannot be reached: ${o}`:o}function fy(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${Wo(e)} refuses the connection: ${t}`:n.username===""?`the ${Wo(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${Wo(e)} does not accept the login in ${r} (407): correct it`}function my(e){let t=Wa(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function AV(e,{connectMs:t,stallMs:n}){switch(D(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return py(e)?`its certificate is not trusted (${Wa(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${CV()?"; SSL_CERT_FILE is not read":""}`:Wa(e)}}
function CV(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function py(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(D(e)??"")}function hy(e){let t=D(e);return TV(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function TV(e){return Wa(e)==="bad port"}function HE(e){return D(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||D(e)==="UND_ERR_BODY_TIMEOUT"}function Wa(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?E(e):Wa(t)).replace(/\s+/g," ")}var Me=m(()=>{"use strict";v();ei()});import{createHash as gy}from"node:crypto";var zu,Vu,zE=m(()=>{"use strict";pe();zu=class{length=0;#e;#t;#n;#o;#r;constructor(t,n,r,o){
this.#t=t,this.#n=n,this.#o=r,this.#e=gy(r),this.#r=o}async write(t){await H(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#t.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#e.update(t),this.length+=t.length,this.#r?.(this.
length)}async restart(){this.length>0&&await H(this.#n,()=>this.#t.truncate(0)),this.length=0,this.#e=gy(this.#o)}digest(){
return this.#e.digest("hex")}},Vu=class{#e=[];length=0;#t;constructor(t){this.#t=t}async write(t){this.#e.push(t),this.length+=
t.length}async restart(){this.#e=[],this.length=0}content(){return Buffer.concat(this.#e)}digest(){return gy(this.#t).update(
this.content()).digest("hex")}}});import{open as MV,rm as IV}from"node:fs/promises";import{setTimeout as FV}from"node:timers/promises";function Ju(){return`\
check the network, or name another mirror with ${Z("mirror")}`}function Vr(e={}){let{signal:t,connectMs:n=NV,stallMs:r=LV,
pauseMs:o=BV}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,R,x){let S=await H(R,()=>MV(R,"wx"));
try{await l(y,new zu(S,R,Yu(y),x))}catch($){throw await IV(R,{force:!0}),$}finally{await S.close()}},async toMemory(y){let R=new Vu(
Yu(y)),x=await l(y,R);return{content:R.content(),url:x}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let R=Number(
(await d(y))?.headers.get("content-length")??0);return R>0&&R<=y.maxBytes?R:void 0}};async function l(y,R){return c(y,x=>u(
x,y,R))}async function c(y,R){let x=y.urls.filter($=>!i.has(yy($))),S=[];for(let $ of y.urls){let O=i.get(yy($));if(O!==
void 0&&x.length>0){S.push({url:$,why:O,kind:"closed"});continue}try{return await R($),$}catch(F){if(!(F instanceof We))
throw F;S.push({url:$,why:F.message,kind:F.kind,status:F.status,challenge:F.challenge})}}throw new oe(y.what,S,y.advice)}
async function u(y,R,x){await x.restart();for(let S=1;;S++)try{let $=x.length===0?jV(R):{start:x.length,end:R.prefix},O=await f(
y,R,$);return await g(O,y,R,x),WV(R,x)}catch($){if(!($ instanceof We)||$.retryAfterMs===void 0||S>=$.tries)throw $;let{message:O,
retryAfterMs:F,tries:J}=$;de("http",()=>`${K(y)}: ${O}; asked again in ${F} ms (${S} of ${J})`),await FV($.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let R;try{return await c(y,async x=>{let S=await f(x,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await _(S,x),R=S}),R}catch(x){if(x instanceof oe&&x.gone)return;
throw x}}async function f(y,{headers:R},x,S="GET"){a??=await qE(s);let $=performance.now(),O=F=>de("http",()=>`${S} ${K(
y)}: ${F} (${Math.round(performance.now()-$)} ms)`);try{let F=await a(y,{method:S,signal:t,headers:R,...x===void 0?{}:{range:x}});
return O(`${F.status}${x===void 0?"":` from byte ${x.start}`}`),F}catch(F){throw O(Hu(y,F,s)),p(y,F)}}function p(y,R){if(t?.
aborted===!0||Co(R))return R;let x=Hu(y,R,s),S=my(R);return py(R)||S!==void 0&&S<500?new We(x,"closed"):hy(R)?(i.set(yy(
y),x),new We(x,"closed")):new We(x,"passing",o,VE(R))}async function g(y,R,x,S){let $=y.body?.[Symbol.asyncIterator]();try{
await _(y,R),UV(y,R,x),y.status===206?GV(y,S):await S.restart();let F=x.prefix??Number.POSITIVE_INFINITY;for(;$!==void 0&&
S.length<F;){let J=await b(R,$);if(J===void 0)break;if(await S.write(J.subarray(0,F-S.length)),S.length>x.maxBytes)throw new We(
`larger than the ${x.maxBytes} bytes announced`,"closed")}}finally{await $?.return?.().catch(()=>{})}let O=x.prefix??(by(
x)===void 0||x.upTo===!0?void 0:x.maxBytes);if(O!==void 0&&S.length<O)throw new We(`connection cut after ${S.length} of ${O}\
 bytes`,"passing",o)}async function b(y,R){try{let{done:x,value:S}=await R.next();return x===!0?void 0:S}catch(x){throw t?.
aborted===!0||Co(x)?x:new We(Hu(y,x,s),"passing",o,VE(x))}}async function _({status:y,headers:R},x){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),$=Zs(x);if($!==void 0&&y===407)throw new We(fy($,y),"closed");let O=`${y}\
 ${S[y]??""}`.trim()+($===void 0?"":`, through the ${Wo($)}`);if(y===404||y===410)throw new We(O,"gone").answered(y,R);if(y!==
429&&y<500)throw new We(O,"closed").answered(y,R);let F=Number(R.get("retry-after")??Number.NaN),J=Number.isNaN(F)?o:F*1e3;
throw J<=KV?new We(O,"passing",J):new We(`${O}, asks to wait ${F} s`,"passing")}}function yy(e){return Zs(e)?.url.origin??
new URL(e).origin}function jV({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function UV(e,t,n){if(by(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new We(`redirects to ${K(e.url)}, which anybody in \
between can change`,"closed")}function GV(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new We(`answered with another part of the file than bytes ${t.length}-`,"closed")}function WV(e,t){
let n=by(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new We(`has ${qV[Yu(e)]} ${r}, expec\
ted ${n}`,"closed")}function Yu({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function by(e){return e[Yu(
e)]}function VE(e){return HE(e)?DV:YE}var oe,NV,LV,BV,KV,YE,DV,qV,We,sn=m(()=>{"use strict";v();ei();Te();mt();pe();zE();
Me();oe=class extends h{what;attempts;advice;constructor(t,n,r=Ju()){let o=n.map(({url:s,why:i})=>`${K(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},NV=1e4,LV=3e4,BV=1e3,KV=5e3,YE=4,DV=2;qV=
{sha256:"SHA-256",sha512:"SHA-512"};We=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=YE){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function Xu(e){let t=new qa;return[...t.push(e),...t.end()]}var JE,qa,wy=m(()=>{"use strict";JE=16<<20,qa=class{#e="";#t=new Map;#n="";#o=0;push(t){
this.#o+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#r((this.#e+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#e=n===-1?this.#e+t:t.slice(t.lastIndexOf(`
`)+1),this.#o>JE)throw new Error(`a stanza of more than ${JE} characters`);return r}end(){return this.#r([this.#e,""])}#r(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#t.size>0&&(n.push(this.#t),this.#t=new Map,this.#n="",
this.#o=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#t.set(this.#n,`${this.#t.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#t.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as HV,readFile as XE}from"node:fs/promises";import{join as ky}from"node:path";async function Qu(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await VV(e)){let r=await XE(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?JV(r):YV(r);for(let{uri:s,suites:i}of o)for(let a of await XV(s)){let l=QV(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function VV(e){let n=(await HV(
ky(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[ky(e,"source\
s.list"),...n.map(r=>ky(e,"sources.list.d",r))]}function YV(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function JV(e){return Xu(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function XV(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await XE(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function QV(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>zV.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var zV,_y=m(()=>{"use strict";wy();zV=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var QE,ZE=m(()=>{"use strict";QE=["debian","debian-security","ubuntu","ubuntu-ports"]});async function Zu({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,Z("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>r8(d.trim(),i)).filter(d=>d.family!==
i8(r));if(a.length>0)return n8(a,i);let l=await Qu(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>xy(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>xy(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:Ju(),bases(d,f){let[p,g=l8(f)]=d.split(
"/"),b=QE.find(_=>_===p);return b===void 0?[]:Ry([...c[b],...ZV[b],a8(b,g)])},packages(d){return r==="ubuntu"?[gt(t8,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[eP]:[]}}function tP({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(K).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function n8(e,t){let n=Ry(e.flatMap(({base:r})=>s8.exec(r)?.[1]??[]));return{origin:t,advice:Ju(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return Ry([...e.flatMap(a=>o8(a,o)),...i])},packages:()=>[],
snapshots:n}}function r8(e,t){let n=e.replace(/\/+$/,"");if(!Sy(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${K(e)}\``);let r=nP.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function o8({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:xy(e,o))}function Sy(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function xy(e,t){return e.
replace(nP,`/${t}$2`)}function i8(e){return e==="debian"?"ubuntu":"debian"}function a8(e,t){return e==="debian"||e==="de\
bian-security"?`${eP}/${e}/${t}`:`${e8}/${t}`}function l8(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function Ry(e){
return[...new Set(e)]}function gt(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var ZV,eP,e8,t8,nP,
s8,Yr=m(()=>{"use strict";v();Te();sn();Me();_y();ZE();ZV={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},eP="https://snapshot-cloudflare.debian.org/archive",e8="https://snapshot.ubun\
tu.com/ubuntu",t8="https://launchpad.net/ubuntu/+archive/primary/+files";nP=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
s8=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var yt,Ha,Jr=m(()=>{"use strict";yt=["1.7","1.5","1.1"],Ha=yt[0]});function za(e){let t=$y(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function $y(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:d8(e);return n!==void 0&&n>0&&n<=u8*1e3?n:void 0}function d8(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*c8[o];return Math.round(n)}var c8,u8,ed=m(()=>{"use strict";c8={h:36e5,m:6e4,s:1e3,ms:1},u8=86400});function td(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>f8(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function f8(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var nd,
vy=m(()=>{"use strict";nd="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as m8}from"node:fs";import{basename as p8,resolve as h8}from"node:path";function ve(e,t,n=[]){let r=[],
o=f("artifact"),s=a(),i={...k8(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:f(
"only"),loader:s,kernels:f("kernels"),against:[],mode:p("mode",oP)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",yt)??
null,concurrency:_()??ju(),accelerator:p("accelerator",y8)??"auto",snapshots:p("snapshots",b8)??"auto",reportDirectory:c(
"report-directory",g8),cacheDirectory:c("cache-directory",jE()),mirrors:F(),lock:J(),failOn:p("fail-on",w8)??"required",
installDependencies:O("install-dependencies")??!0,commit:x()??null,workflowRun:null,shard:y()??null,baseline:d("baseline")??
null,insnsThreshold:S()??null,trials:$()??"auto"};if(l(),r.length>0)throw new h(r);return i;function a(){let A=d("comman\
d");if(A===void 0){for(let T of["command-binary","command-expect-exit","files"])f(T).length>0&&r.push(G(T,`belongs to ${t(
"command")}, and there is none`,f(T).join(", ")));return null}let N=d("manifest"),ee=g("mode",oP);N!==void 0&&r.push(G("\
command",`is for runs without a manifest; write it as \`command\` of an artifact into ${N}`)),ee!==void 0&&ee!=="command"&&
r.push(G("mode",`does not go with ${t("command")}, which is mode \`command\`; leave out one`));let Re={command:A,binary:d(
"command-binary")??null,files:f("files"),expectExit:u()??0};return _8(Re)||r.push(G("command",`does not call ${t("comman\
d-binary")}, which is $BPFCOMPAT_BIN in the guest; single quotes keep your own shell from reading that`)),Re}function l(){
if(d("suite")!==void 0)for(let A of["manifest","artifact","matrix","command"])f(A).length>0&&r.push(G(A,`does not go wit\
h ${t("suite")}, whose cases say it; leave out one`,f(A).join(", ")))}function c(A,N){let ee=h8(d(A)??N);return/^\/(?:proc|sys)(?:\/|$)/.
test(ee)&&r.push(G(A,"must be a folder on a disk: nothing can be written there",ee)),ee}function u(){let A=d("command-ex\
pect-exit");if(A!==void 0){if(/^\d{1,3}$/.test(A)&&Number(A)<=255)return Number(A);r.push(G("command-expect-exit","must \
be an exit code, a whole number from 0 to 255"))}}function d(A){let N=e[A]??"",ee=(typeof N=="string"?N:N.at(-1)??"").trim();
return ee===""?void 0:ee}function f(A){let N=e[A]??[];return typeof N=="string"?Qs(N):N.map(ee=>ee.trim()).filter(ee=>ee!==
"")}function p(A,N){let ee=d(A),Re=g(A,N);if(ee===void 0||Re!==void 0)return Re;let T=A==="mode"?[...N,...n]:N,P=ne(ee,T);
r.push(G(A,`must be one of ${T.join(", ")}${P===void 0?"":`; did you mean \`${P}\`?`}`))}function g(A,N){let ee=d(A);return N.
find(Re=>Re===ee?.replaceAll("-","_")||Re===ee)}function b(){let A=d("timeout");if(A===void 0)return;let N=za(A);return N===
void 0&&r.push(G("timeout","must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")),N}function _(){
let A=d("concurrency");if(A!==void 0){if(/^\d+$/.test(A)&&Number(A)>=1&&Number(A)<=sP)return Number(A);r.push(G("concurr\
ency",`must be a whole number from 1 to ${sP}: the guests that run at a time`))}}function y(){let A=d("shard"),N=R();if(A===
void 0){d("plan")!==void 0&&r.push(G("plan",`belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,ee=0,Re=0]=(/^(\d{1,3})\/(\d{1,3})$/.
exec(A)??[]).map(Number);if(ee<1||ee>Re){r.push(G("shard","must be a shard and how many there are, such as `2/4`"));return}
if(N!==null&&N.length!==Re){r.push(G("shard",`does not go with ${t("plan")}, which has ${N.length}`));return}return{index:ee,
count:Re,assignment:N}}function R(){let A=d("plan");if(A===void 0)return null;let N=td(A);return N===void 0&&r.push(G("p\
lan",nd,k(A,80))),N??null}function x(){let A=d("commit")?.toLowerCase();return A!==void 0&&!Ey(A)&&r.push(G("commit","mu\
st be the full hash of a commit, such as `git rev-parse HEAD` prints")),A}function S(){let A=d("insns"),N=A===void 0?void 0:
ir(A);return A!==void 0&&N===void 0&&r.push(G("insns","must be how many more instructions are fine, such as `+10%` or `+\
500`")),N}function $(){let A=d("trials");if(A===void 0||A==="auto"||A==="off")return A;let N=za(A);return N===void 0&&r.
push(G("trials","must be `auto`, `off`, or how long sizes may be tried, such as `30s`")),N}function O(A){let N=d(A)?.toLowerCase();
if(N===void 0||N==="true")return N===void 0?void 0:!0;if(N==="false")return!1;r.push(G(A,"must be `true` or `false`"))}function F(){
let A=f("mirror");for(let N of A)Sy(N)||r.push(G("mirror","must be an http or https URL",K(N)));return A}function J(){let A=d(
"lock-file");return A===void 0?"auto":A==="none"?A:{file:A}}function G(A,N,ee=d(A)??""){return{message:`${t(A)}: \`${ee}\
\` ${N}`}}}function Ey(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function k8(e,t,n,r){if(e!==void 0)return{manifest:e,
manifestImplied:!1};let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!m8(rP)?null:rP,manifestImplied:o}}function _8({
command:e,binary:t,files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(p8(t))}var iP,rP,g8,
oP,y8,b8,w8,sP,Gt=m(async()=>{"use strict";Ls();await Ge();v();ay();Wu();Ku();Me();Yr();Jr();ed();I();vy();iP=["manifest",
"matrix","suite","artifact","only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","\
libbpf","concurrency","accelerator","snapshots","report-directory","cache-directory","mirror","lock-file","fail-on","sha\
rd","plan","baseline","commit","insns","trials","install-dependencies"],rP="bpfcompat.yaml",g8="bpfcompat-report",oP=["l\
oad_only","load_attach","behavior","command"],y8=["auto","kvm","tcg"],b8=["auto","on","off"],w8=["required","any","never"],
sP=64});function rd(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>x8(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function x8(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function aP(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function lP(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function od(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var sd,Va=m(()=>{
"use strict";sd="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as R8}from"node:crypto";function Oy(e){let t;try{t=JSON.parse(e)}catch{return cP}let n=k(uP(t).join(",\
 "),10*Py);if(n==="")return cP;let r=R8("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
Py?n:`${n.slice(0,Py)}\u2026 ${r.slice(0,6)}`,digest:r}}function uP(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(uP):[String(e)]}var cP,Py,dP=m(()=>{"use strict";I();cP={label:"",digest:""},Py=60});function id(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var Ay=m(()=>{"use strict"});import{resolve as S8}from"node:path";function mP(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${k(
c,80)}\`); leave out one`);let d=id(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let f=S8(t,e(d).trim());return ge(
f,t)||l(d,"must be the path of a file in the workspace"),f}function a(){return Object.entries($8).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${k(e(c),200)}\
\` ${u}`})}}var fP,$8,pP=m(()=>{"use strict";v();Ay();wn();I();fP=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],$8={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function yP({label:e}){return e===""?gP:`${gP} (${e})`}function bP(e){let t=r=>e(r).trim(),n=Oy(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:k(t("check-name"),Cy)||yP(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function wP(e){let t=[],n=Oy(e("job-matrix")),r=hP.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ce(t,()=>mP(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??v8,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(iP.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ce(t,()=>ve(u,S=>`input \`${S==="mode"?s:S}\``,hP));if(r!=="plan"&&_("shards","be\
longs to `mode: plan`"),r!=="run"&&_("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of E8)_(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&_("plan","does not go with `mode: plan`, which makes one");
let f={shards:p(),plan:r==="report"?b():null,results:y("results")??P8,baseline:l==="none"?"none":"auto",checks:R("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:R("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...f};function p(){let S=e("shards").trim();if(S==="")return null;let $=od(S);return $===void 0&&x("shards",
S,sd),$??null}function g(){let S=e("check-name").trim()||yP(n);return S!==k(S,Cy)&&x("check-name",k(S,40),`must be one l\
ine of at most ${Cy} characters`),S}function b(){let S=e("plan").trim(),$=S===""?null:td(S);return $===void 0&&x("plan",
k(S,80),nd),$??null}function _(S,$){let O=e(S).trim();O!==""&&x(S,k(O,80),`${$}; leave it out`)}function y(S){let $=Qs(e(
S));return $.length===0?void 0:$}function R(S){let $=e(S).trim().toLowerCase();return $!==""&&$!=="true"&&$!=="false"&&x(
S,$,"must be `true` or `false`"),$!=="false"}function x(S,$,O){t.push({message:`input \`${S}\`: \`${$}\` ${O}`})}}var qTe,
v8,hP,E8,gP,Cy,P8,kP=m(async()=>{"use strict";v();Ku();I();await Gt();Va();vy();dP();pP();qTe=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...fP],v8={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},hP=["plan","report"],E8=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],gP="bpfcompat",Cy=100,P8=["bpfcompat-*/results.json"]});function _P(e){return`the input \`${e}\``}function xP(){let e=ks("github-token");return e!==""&&VS(e),wP(t=>ks(t))}function RP(){
return bP(e=>ks(e))}function Ty(){let e=ks("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>Qs(ks(n)));return{commit:Ey(e)?e:null,named:t}}var SP=m(async()=>{"use strict";await Oo();Ku();await Gt();
await kP()});import{readFile as O8,writeFile as A8}from"node:fs/promises";import{join as C8,relative as My}from"node:path";async function $P(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=C8(r,T8),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await F8(
o,s),a=i.filter(d=>d.step===t.step).length,l=M8({...e,use:a},i,I8(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${My(".",e.run.reportDirectory)}: this one writes ${My(".",l.run.reportDirectory)}`);
let c=vP(l)?l.checkName:null,u={step:t.step,checkName:c,paths:EP(l)};return await A8(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function M8(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(f=>[f,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!vP(e)?e.checkName:Iy(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:Iy(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=EP(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${My(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${Z("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function Iy(e,t,n){return n.has(e)?Iy(t(e),t,n):e}function I8(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function vP({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function EP({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function F8(e,t){
try{let n=JSON.parse(await O8(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var T8,PP=m(
()=>{"use strict";v();Te();T8="bpfcompat-steps.json"});import{randomUUID as N8}from"node:crypto";function OP(){return process.stdout.on("error",()=>{}),{...zr(e=>ng(ft(e))),warning:e=>jc(
fe(e)),debug:e=>{Dc()&&HS(fe(e))},foreign(e){let t=N8();ng(`::stop-commands::${t}
${e}
::${t}::`)}}}var AP=m(async()=>{"use strict";await Oo();zs();I()});import{dirname as L8}from"node:path";function Fy(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];B8({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(rn).map(CP)),"newly-passing":JSON.
stringify(i.filter(jr).map(CP)),"report-directory":t===null?"":L8(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function TP(e){try{rg("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${E(t)}), ${MP}`,{cause:t})}}function B8(e,t){
try{for(let[n,r]of Object.entries(e))rg(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${E(n)}), ${MP}`)}}
function CP({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var MP,Ny=m(
async()=>{"use strict";await Oo();Ko();v();MP="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function ni({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${K8(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${k(
e.accelerator.reason)}`}`}function K8(e){return[...e.slice(0,Ly).map(n=>k(n,60)),...e.length>Ly?[`${e.length-Ly} more`]:
[]].join(", ")}var Ly,ad=m(()=>{"use strict";I();Ly=5});function Xr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${D8([...s])}`)].
join("; ")}function D8(e){let t=e.slice(0,By).map(n=>k(n,60));return e.length>By?`${t.join(", ")} and ${e.length-By} mor\
e`:t.join(", ")}var By,Ya=m(()=>{"use strict";I();By=5});import{styleText as j8}from"node:util";function ld(e,t,n){return{paint:e?(r,o)=>j8(o,r,{validateStream:!1}):r=>r,width:Math.
max(t,U8),reportDirectory:n.replace(/\/$/,"")}}function Ie(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function ae(e,t,n,r=0){
let o=[],s="",i=t-r;for(let a of e.split(" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=
`${n}${a}`,i=t)}return[...o,s.trimEnd()].map(a=>a.replaceAll("\xA0"," "))}var U8,Ja=m(()=>{"use strict";U8=40});function FP(e,t){let n=Ur(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...ae(`since ${n.baseline}: ${Ks(n)}`,t.width,jy).map(o=>t.paint(o,"bold")),...Ky(n.verdicts,o=>G8(o,r,t)),...Ky(n.grown,
o=>W8(o,t)),...Ky(n.kernels,o=>Dy(`kernel changed: ${bu(o)}`,t)),...[Ds(n.cases)].filter(o=>o!=="").flatMap(o=>Dy(o,t))]}
function Ky(e,t){let n=e.length-IP;return[...e.slice(0,IP).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function G8(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${k(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${k(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${NP(e.cause)}`,[l="",...c]=ae(
a,r,jy,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function W8(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${k(
e.artifact,100)}: ${k(e.program,100)} on ${k(e.kernel,60)}${n}`;return Dy(`instructions ${Or(e)}  ${r}${NP(e.cause)}`,t)}
function Dy(e,{width:t}){let[n="",...r]=ae(e,t,jy,2);return[`  ${n}`,...r]}function NP(e){return e===null?"":` (${e})`}var IP,
jy,LP=m(()=>{"use strict";rr();js();Ja();I();IP=10,jy=" ".repeat(4)});function ri(e,{color:t,width:n,reportDirectory:r}){let o=ld(t,n,r),i=[q8(e,o),KP(qr(e),o),z8(e,o),FP(e,o),...e.findings.
map((a,l)=>e3(a,l+1,e,o)),n3(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${ft(i)}
`}function q8(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,a=ni(e),l={passed:"green",failed:"red",error:"\
yellow"};return[`${t(k(r.sentence),["bold",l[r.status]])} ${t(`(${ue(o)})`,"dim")}`,...s===null?[]:[`part ${s.index} of ${s.
count}: ${i.length} of ${M(s.kernels.length,"kernel")}`],...a===null?[]:ae(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}
function KP(e,t){if(e.rows.length===0||e.kernels.length===0)return[];let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.
min(n,H8),o=e.kernels.map(s=>k(s.id,60));for(let s of[o.map(i=>[i]),o.map(Ou)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.
length),...e.rows.map(u=>DP(u.cells[c]??null).length))),a=t.width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return V8(e,s,i,Math.
min(n,a),t)}return Y8(e,o,r,t)}function z8(e,t){let n=Hr(e),r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===
0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;return o===r.length?[`tests: all ${r.length} pass`]:[`tests:\
 ${o} of ${r.length} pass`,...KP(n,t)]}function V8({rows:e},t,n,r,o){let s=(l,c)=>[Ie(en(l,r),r),...c].join("  ").trimEnd(),
i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>Ie(u[c]??"",n[d]??0)))),a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>GP(u,DP(
u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...WP(e.flatMap(l=>l.cells),!1,o)]}function Y8({rows:e},t,n,r){
let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.
slice(c,c+s).map((d,f)=>Ie(String(c+f+1),3));return[...c===0?[]:[""],r.paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),
"bold"),...e.map(({label:d,cells:f})=>`${Ie(en(d,n),n)} ${f.slice(c,c+s).map(p=>GP(p,J8(p),3,r)).join("")}`.trimEnd())]}),
l=ae(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,...l,...WP(e.flatMap(c=>c.cells),!0,r)]}function DP(e){
if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}
function J8(e){return e===null?"":e.known?UP:`${jP[e.verdict]}${e.nonBlocking?"*":""}`}function GP(e,t,n,{paint:r}){let o={
pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?
"dim":o[e.verdict])}${s}`}function WP(e,t,{paint:n,width:r}){let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),
s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).map(i=>`${jP[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${UP}\
 `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.nonBlocking&&!i.known)?["* does not block"]:[],...e.some(
i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]];return s.
length===0?[]:ae(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,"").map(i=>n(i,"dim"))}function e3(e,t,n,r){let{paint:o,
width:s}=r,[i,a]=e.known===null?Q8[e.level]:Z8,l=`${t}. ${i} `,c=" ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${k(
e.artifact,100)}: `}${ht(e)}`,[d="",...f]=ae(u,s,`${c}  `,l.length),p=(_,y)=>ae(y,s,`${c}  `,c.length+_.length+1).map((R,x)=>x===
0?`${c}${o(_,"dim")} ${R}`:R),g=Hs(e,n),b=_=>Tt(_,X8).map(y=>`${c}${o("|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])}\
 ${o(d,"bold")}`,...f.map(_=>o(_,"bold")),...p("on:",`${bn(e,n,"*")}  [${e.class}]`),...e.known===null?[]:p("known:",on(
e.known)),...e.words===null?[]:p("says:",k(e.words)),...e.source===null?[]:[`${c}${o("at:","dim")} ${o(Kt(e.source),"cya\
n")}`,`${c}   ${k(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")} ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===
e.words?[]:b(e.excerpt),...p("fix:",k(e.remedy,2e3)),...e.remedyYaml===null?[]:t3(e,c,r),`${c}${o("reproduce:","dim")} ${k(
e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${k(`${r.reportDirectory}/${e.log}`)}`]]}function t3({remedyYaml:e},t,{
paint:n}){return Tt(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}function n3(e,{paint:t,width:n,reportDirectory:r}){let{host:o,
kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(k(p,60).length,40))),a=s.map(({release:p})=>k(p??"no release",60)),
l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map((p,g)=>{let b=p.bootMs===null?"not booted":`${p.snapshot==="use\
d"?"resumed in":"boot"} ${ue(p.bootMs)}, total ${ue(p.guestMs)}`,_=p.shape===null?"":`, ${lr[p.shape]}`,y=p.accelerator===
null?"":`, ${p.accelerator}`,R=p.boots>1?`, ${p.boots} boots`:"",x=p.required?"":"  (does not block)";return`${Ie(k(p.id,
60),i)}  ${Ie(a[g]??"",l)}  ${t(`${b}${_}${y}${R}${x}`,"dim")}`}),u=s.flatMap(p=>p.notes.map(g=>`note: ${k(p.id,60)}: ${k(
g)}`)),d=xu(e),f=Xr(e);return[...c,...o.accelerator===null?[]:ae(`accelerator: ${o.accelerator.used}, ${k(o.accelerator.
reason)}`,n,"  "),...f===null?[]:ae(`libbpf: ${f}`,n,"  "),...Uy("variant",wu(e)).flatMap(p=>ae(p,n,"  ")),...Uy("off",ku(
e)).flatMap(p=>ae(p,n,"  ")),...Uy("note",_u(e)).flatMap(p=>ae(p,n,"  ")),...d.length===0?[]:[`fixups applied: ${d.length}\
, listed in summary.md`],...Ru(e).flatMap(p=>ae(`skipped: ${p}`,n,"  ")),...u.flatMap(p=>ae(p,n,"  ")),`logs and results\
.json: ${k(r)}`]}function Uy(e,t){let n=t.length>BP?t.slice(0,BP-1):t,r=t.length-n.length;return[...n,...r===0?[]:[`${r}\
 more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var H8,jP,UP,X8,Q8,Z8,BP,cd=m(()=>{"use strict";Ka();ad();Su();Ya();
Dt();LP();Ja();I();H8=32;jP={pass:"\u2713",fail:"\u2717",skip:"-",error:"!"},UP="~";X8=20,Q8={failure:["FAIL","red"],warning:[
"WARN","yellow"],notice:["NOTE","cyan"]},Z8=["KNOWN","cyan"];BP=8});import{createWriteStream as r3}from"node:fs";import{join as qP}from"node:path";import{finished as HP}from"node:stream/promises";
import{createInflate as o3}from"node:zlib";function ud(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(Wy(g))??(r.size<s3&&g.part===0?u(g):void 0),_=b?.streams?.inflate;if(b===void 0||_===void 0||_.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>zP&&(b.cut??=`longer than ${zP} bytes`),b.cut===null&&y.length>0&&_.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(Wy(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=u3&&c(b);let _=qP(t,p(Dn(
n(g)))),y=o3(),R=r3(qP(e,_)),x={streams:{inflate:y,file:R},path:_,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>f(x,S,y,R)),R.on("error",S=>{x.cut??=S.message,y.destroy()}),x.done=
HP(y,{writable:!1}).catch(S=>{x.cut??=S.message}).then(()=>HP(R.end())).catch(S=>{x.cut??=S.message}).then(()=>d(x)),r.set(
Wy(g),x),s.add(x),x}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<l3?0:-c3)),a+=g.tail.length}function f(g,b,_,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>Gy||i>i3){g.cut??=g.bytes>Gy?`longer than ${Gy} bytes`:"the logs of this guest \
are too long",_.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-a3),y.write(b)||(_.pause(),y.once("drain",()=>_.
resume()))}function p(g){let b=g;for(let _=2;o.has(b);_++)b=g.replace(/(\.[^.]*)?$/,y=>`-${_}${y}`);return o.add(b),b}}function Wy({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function Dn(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var Gy,s3,zP,i3,a3,l3,c3,u3,oi=m(()=>{"use strict";Gy=
64*1024*1024,s3=8192,zP=16*1024*1024,i3=1024*1024*1024,a3=16*1024,l3=8*1024*1024,c3=2048,u3=8});function g3(e){let t=Bn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=y3(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>YP(o)-YP(r))}function y3(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=m3*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<d3?null:r>=
p3*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=f3*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function YP({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function JP(e){let t=g3(e);if(t.length===
0)return"";let n=t.length-VP;return["## Instructions the verifier processed",...t.slice(0,VP).map(b3),...n>0?[`${M(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function b3({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>k(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let f="\u2588".repeat(Math.max(1,Math.round(u/o*h3)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${f}`});
return[`${B(t)} of ${B(e)}: ${n}`,jo(c,"text")].join(`

`)}var VP,d3,f3,m3,p3,h3,XP=m(()=>{"use strict";Gs();yn();$t();I();VP=5,d3=1e4,f3=2,m3=.5,p3=.9,h3=30});function QP(e){let t=Bn(e),n=e.artifacts.map(({name:a})=>k3(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>w3,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(_3),...o.length===0?[]:[R3(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Be(
"Verifier statistics",[i,...s].join(`

`))}function k3(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>Hy(l)!==null))}}
function _3({artifact:e,rows:t,kernels:n}){return he([B(e),...n.map(r=>B(r.id))],t.map(r=>[ZP(r),...r.loads.map($3)]))}function R3(e){
return he(x3,e.flatMap(t=>t.rows.map(n=>[B(t.artifact),ZP(n),...S3(n,t)])))}function S3({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=Hy(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[qy([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":B(s.kernel),`${t0(s.stats)??""}${e0(s.stats)}`,qy(i,st),qy(a,ue)]}function qy(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function ZP({name:e,
insns:t}){return`${B(e)} ${Q(t)}`}function $3(e){let t=Hy(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=t0(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[st(n.jitedBytes)],ue(n.loadUsec/1e3)];return`${Q(t)}${e0(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function Hy(e){return e?.
stats?.insnsProcessed??null}function e0({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function t0({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var w3,x3,n0=m(()=>{"use strict";Gs();yn();$t();I();w3=5;x3=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function Ke(...e){return e.map(t=>({kind:"function",name:`security_${t}`}))}function Fe(...e){return e.map(t=>({kind:"tr\
acepoint",name:t}))}function r0({name:e}){return v3.has(e)}function Vy(e){let t=e.flatMap(n=>Object.hasOwn(zy,n)?zy[n]??
[]:[]);return[...new Map(t.map(n=>[n.name,n])).values()]}function o0(e,t,n){return Vy([e]).find(r=>E3(r,t,n))??null}function E3({
kind:e,name:t},n,r){if(e==="tracepoint")return n.every(i=>r.tracepoint(t,i)?.category!=null);let o=n.flatMap(i=>{let a=r.
function(t,i);return a?.symbols===1&&a.siblings.length===0&&a.prototype!==null?[a.prototype]:[]}),[s]=o;return s!==void 0&&
o.length===n.length&&o.every(({parameters:i,returns:a})=>i.length===s.parameters.length&&!Cs(a.shape,s.returns.shape)&&i.
every(({shape:l},c)=>!Cs(l,s.parameters[c]?.shape??"")))}var zy,v3,dd=m(()=>{"use strict";ou();zy={vfs_unlink:Ke("inode_\
unlink"),do_unlinkat:Ke("inode_unlink"),filename_unlinkat:Ke("inode_unlink"),vfs_mkdir:Ke("inode_mkdir"),do_mkdirat:Ke("\
inode_mkdir"),vfs_rmdir:Ke("inode_rmdir"),do_rmdir:Ke("inode_rmdir"),vfs_create:Ke("inode_create"),vfs_mknod:Ke("inode_m\
knod"),vfs_link:Ke("inode_link"),vfs_symlink:Ke("inode_symlink"),vfs_rename:Ke("inode_rename"),do_renameat2:Ke("inode_re\
name"),do_sys_open:Ke("file_open"),do_sys_openat2:Ke("file_open"),do_mmap:Ke("mmap_file"),mprotect_fixup:Ke("file_mprote\
ct"),load_elf_binary:[...Ke("bprm_check"),...Fe("sched/sched_process_exec")],load_elf_phdrs:[...Ke("bprm_check"),...Fe("\
sched/sched_process_exec")],do_exit:Fe("sched/sched_process_exit"),blk_account_io_start:Fe("block/block_io_start","block\
/block_rq_issue"),__blk_account_io_start:Fe("block/block_io_start","block/block_rq_issue"),blk_account_io_done:Fe("block\
/block_io_done","block/block_rq_complete"),__blk_account_io_done:Fe("block/block_io_done","block/block_rq_complete"),blk_mq_start_request:Fe(
"block/block_rq_issue"),submit_bio:Fe("block/block_bio_queue"),submit_bio_noacct:Fe("block/block_bio_queue"),block_rq_issue:Fe(
"block/block_rq_issue"),block_rq_insert:Fe("block/block_rq_insert"),block_rq_complete:Fe("block/block_rq_complete"),finish_task_switch:Fe(
"sched/sched_switch"),sched_switch:Fe("sched/sched_switch"),inet_csk_accept:Fe("sock/inet_sock_set_state"),tcp_set_state:Fe(
"sock/inet_sock_set_state"),tcp_recvmsg:[{kind:"function",name:"tcp_cleanup_rbuf"}],kfree_skb:Fe("skb/kfree_skb"),tcp_drop:Fe(
"skb/kfree_skb"),kmem_cache_alloc:Fe("kmem/kmem_cache_alloc")},v3=new Set(Object.values(zy).flatMap(e=>e.map(({name:t})=>t)))});function s0({programs:e}){let t=new Map;for(let{artifact:n,program:r,notFollowed:o}of e){if(o.length===0)continue;let s=JSON.
stringify([n,r]),i=Lt([...t.get(s)?.places??[],...o]);t.set(s,{artifact:n,program:r,places:i})}return[...t.values()]}function fd(e){
return e.reduce((t,{places:n})=>t+n.length,0)}var md=m(()=>{"use strict";Bt()});function an(e){switch(e.kind){case"argument":return`argument ${e.index+1}`;case"return":return"return value";case"record":
return e.field;case"byte":return`byte ${e.offset}`;case"found":return P3[e.by];case"extern":return e.resolved?`${O3[e.of]}${e.
weak?", if it is there":""}`:A3}}function Yy(e,t){return`${e} ${t}`}function C3(e){return e.startsWith("field_")?"field":
e.startsWith("type_")?"type":"enumerator"}function T3({way:e,kind:t,name:n},r,{id:o,arch:s},i){if(t==="tracepoint")return M3(
i.tracepoint(n,o)?.fields??[],r);let a=pu(e,s,r);if(a?.kind!=="argument"||!mu.includes(e))return a;let l=i.prototype(t,n,
o);return a.index===l?.parameters.length?{kind:"return"}:a}function M3(e,{member:t,offset:n}){let r=e.find(s=>n>=s.offset&&
n<s.offset+s.size),o=e.length===0?/^\w+/.exec(t??"")?.[0]:r?.name;return o===void 0?{kind:"byte",offset:n}:{kind:"record",
field:o}}function si({artifact:e,program:t},n){return{artifact:e,program:t,source:n}}function Jy({parts:e},t,n,r){let o=an(
t),s=e.find(i=>an(i.of)===o);if(s===void 0)e.push({of:t,readers:[n],kernels:new Set(r)});else{pd(s.readers,n);for(let i of r)
s.kernels.add(i)}}function pd(e,t){let n=e.find(({artifact:r,program:o})=>r===t.artifact&&o===t.program);n===void 0?e.push(
t):n.source??=t.source}function i0(e){return e.kind==="argument"?e.index:e.kind==="return"?Number.MAX_SAFE_INTEGER-1:Number.
MAX_SAFE_INTEGER}var P3,O3,A3,hd,gd=m(()=>{"use strict";Bt();Ag();xg();lu();P3={field_offset:"accessed",field_size:"its \
size",field_exists:"whether it exists",field_signed:"its sign",field_lshift_u64:"accessed as a bit field",field_rshift_u64:"\
accessed as a bit field",type_id_target:"its BTF id",type_exists:"whether it exists",type_size:"its size",type_matches:"\
whether it matches",enumerator_exists:"whether it exists",enumerator_value:"its value"},O3={kfunc:"called",symbol:"its a\
ddress or value",config:"its value"},A3="left out by libbpf: not there, or declared with other types";hd=class{#e=new Map;constructor(t,n){
let r=new Kr(t);for(let o of t.programs){for(let s of au(o,t.programs))this.#t(o,s,r,n);for(let s of o.relocations)this.#n(
o,s);for(let s of o.externs)this.#o(o,s)}for(let{parts:o}of this.#e.values())o.sort((s,i)=>i0(s.of)-i0(i.of))}of(t,n){return this.#e.
get(Yy(t,n))??{programs:[],parts:[]}}#t(t,n,r,o){let s=this.#r(n.kind,n.name);pd(s.programs,si(t,null));for(let i of t.reads)
for(let a of o){let l=i.kernels.includes(a.id)?T3(n,i,a,r):null;l!==null&&Jy(s,l,si(t,i.source),[a.id])}}#n(t,n){let{kind:r,
reached:o,source:s,kernels:i}=n,a=this.#r(C3(r),Nn(n));pd(a.programs,si(t,null)),o&&Jy(a,{kind:"found",by:r},si(t,s),i)}#o(t,{
kind:n,name:r,weak:o,reached:s,resolved:i,source:a,kernels:l}){let c=this.#r(n,r);pd(c.programs,si(t,null)),s&&Jy(c,{kind:"\
extern",of:n,weak:o,resolved:i},si(t,a),l)}#r(t,n){let r=this.#e.get(Yy(t,n))??{programs:[],parts:[]};return this.#e.set(
Yy(t,n),r),r}}});function Qa({pieces:e,notes:t}){return[e.map(({words:n})=>n).join(""),...t].join("; ")}function a0(e,t,n){let r=({id:o})=>new Set(
n.flatMap(({of:s,kernels:i})=>i.has(o)?[an(s)]:[]));switch(e.kind){case"function":return cr(e.states,t,(o,s)=>L3(o,e.name,
s,r(s)));case"raw_tracepoint":return cr(e.states,t,(o,s)=>B3(o,r(s)));case"tracepoint":{let o=new Set([...n.map(({of:s})=>an(
s)),...q3(e.states)]);return cr(e.states,t,(s,i)=>G3(s,e.name,r(i),o))}case"field":return cr(e.states,t,({field:o},{btf:s})=>H3(
o,s));case"enumerator":return cr(e.states,t,({value:o},{btf:s})=>Xa(o,o,null,s));case"type":return cr(e.states,t,({size:o},{
btf:s})=>Xa(o,null,{before:"size ",value:String(o),many:"sizes",after:""},s));case"kfunc":return cr(e.states,t,(o,{id:s,
btf:i})=>D3(o,i,K3(n,s)));case"symbol":return cr(e.states,t,o=>j3(o));case"config":return cr(e.states,t,o=>U3(o,e.name))}}
function ln(e){return{kind:"known",pieces:[],notes:[],record:[],facets:[],aside:null,identity:null,usable:!0,...e}}function cr(e,t,n){
let r=new Map,o=[];for(let s of t){let i=e.find(d=>d.kernels.includes(s.id));if(i===void 0)continue;let a=n(i,s),l=a.identity===
null?[yd(a.pieces),a.aside?.after,a.record]:a.identity,c=JSON.stringify([a.kind,l,a.notes]),u=r.get(c)??{own:a,asides:new Set,
kernels:[]};r.set(c,u),u.kernels.push(s.id),u.own={...u.own,pieces:N3(u.own.pieces,a.pieces)},a.aside!==null&&u.asides.add(
a.aside.value);for(let[d,f]of a.facets.entries())o[d]??=new Set,f!==null&&o[d].add(f)}return{states:[...r.values()].map(
({own:{kind:s,pieces:i,notes:a,record:l,aside:c,usable:u},asides:d,kernels:f})=>({kind:s,pieces:c===null?i:[...i,Pe(F3(c,
[...d]))],notes:a,record:l,usable:u,kernels:f})),differs:o.some(s=>s.size>1)}}function F3({before:e,many:t,after:n},r){return`${e}${r.
length>I3?`${r.length} ${t}`:r.join(" or ")}${n}`}function N3(e,t){return e.map(({words:n,read:r},o)=>Pe(n,r||t[o]?.read===
!0))}function Pe(e,t=!1){return{words:e,read:t}}function L3({symbols:e,module:t,siblings:n,prototype:r},o,{btf:s},i){let a=e??
(r===null?0:1),l=Ts(n).map(d=>d.startsWith(o)?d.slice(o.length):d);if(a===0&&l.length===0&&r===null)return ii;let c=a>0?
"present":l.length>0?"copies":"inlined",u=r===null?[Pe(c==="present"?"present":"absent")]:Zy(r,i,!0);return ln({pieces:u,
notes:[...a>1?[`${a} functions`]:[],...l.length===0?[]:[`${a>0?"also":"only"} ${l.join(", ")}`],...c==="inlined"?["inlin\
ed: it has no symbol"]:[],...t===null?[]:[`in module ${t}`],...r===null?[s===!0?"not in BTF":"no BTF"]:[]],usable:c==="p\
resent",facets:[c,a>0?String(a):null,l.join(" "),r&&yd(u)]})}function B3({found:e,prototype:t},n){if(!e)return ii;let r=t===
null?[Pe("present")]:Zy(t,n,!1);return ln({pieces:r,notes:t===null?["no BTF"]:[],facets:["present",t&&yd(r)]})}function K3(e,t){
return e.some(({of:n,kernels:r})=>n.kind==="extern"&&!n.resolved&&r.has(t))}function D3({prototype:e,module:t,registered:n,
flags:r},o,s){if(e===null)return o===!1?l0:ii;let i=Zy(e,new Set,!0),a=r===null||r.length===0?[]:[r.join(" ")];return ln(
{pieces:i,notes:[...a,...t===null?[]:[`in module ${t}`],...n===!1?["no kfunc: programs may not call it"]:[],...s?["decla\
red with other types by the object"]:[]],usable:n!==!1&&!s,facets:[yd(i),r&&a.join(),n===null?null:String(n)]})}function j3({
symbols:e,module:t,type:n}){if(e===0&&n===null)return ii;let r=[Pe(n===null?"present":n.words)];return ln({pieces:r,notes:[
...e!==null&&e>1?[`${e} symbols`]:[],...t===null?[]:[`in module ${t}`]],facets:["present",n?.words??null,e===null?null:String(
Math.max(e,1))]})}function U3({value:e,known:t},n){return ln(t?e===null?{kind:"absent",pieces:[Pe("not set")],facets:["n\
ot set"],usable:!1}:n==="LINUX_KERNEL_VERSION"?{facets:["set"],aside:{before:"",value:e,many:"versions",after:""}}:{pieces:[
Pe(e)],facets:[e]}:{kind:"unknown",pieces:[Pe("no configuration to read")]})}function Zy({parameters:e,returns:t},n,r){let o=e.
length===0?[Pe("void")]:e.flatMap((i,a)=>[...a===0?[]:[Pe(", ")],Pe(cu(i),n.has(an({kind:"argument",index:a})))]),s=r?[Pe(
") \u2192 "),Pe(t.words,n.has(an({kind:"return"})))]:[Pe(")")];return[Pe("("),...o,...s]}function yd(e){return e.map(({words:t})=>t).
join("")}function G3({category:e,fields:t},n,r,o){if(e===null)return ii;let s=t.filter(c=>o.has(c.name)),i=t.length-s.length,
a=t.map(Xy),l=JSON.stringify(t.map(Qy));return ln({pieces:t.length===0?[Pe("record not known")]:[...s.flatMap((c,u)=>[...u===
0?[]:[Pe("; ")],Pe(Xy(c),r.has(c.name))]),...i===0?[]:[Pe(W3(i,s.length>0))]],notes:n.includes("/")&&!n.startsWith(`${e}\
/`)?[`in category ${e}`]:[],record:a,facets:[e,t.length===0?null:l],identity:l})}function W3(e,t){let n=e===1?"field":"f\
ields";return t?`; ${e} more ${n}`:`${e} ${n}`}function Xy(e){return`${uu(e)} @ ${e.offset}, size ${e.size}`}function Qy(e){
let t=e.type.replaceAll(/\bconst /g,"").replaceAll(" ","").replace(/^__(data|rel)_loc.*\[\]$/,"__$1_loc[]");return Xy({...e,
type:t})}function q3(e){let t=e.filter(({fields:r})=>r.length>0),n=new Map;for(let{fields:r}of t)for(let o of r){let s=n.
get(o.name)??new Map;n.set(o.name,s.set(Qy(o),(s.get(Qy(o))??0)+1))}return[...n].flatMap(([r,o])=>o.size>1||[...o.values()].
some(s=>s<t.length)?[r]:[])}function H3(e,t){if(e===null)return Xa(null,null,null,t);let{words:n,bitfield:r,size:o,offset:s}=e,
i={before:" @ ",value:String(Math.floor(s/8)),many:"offsets"};return r?Xa(e,`${n} : ${o}`,{...i,value:`${i.value} bit ${s%
8}`,after:""},t):Xa(e,n,{...i,after:`, size ${o/8}`},t)}function Xa(e,t,n,r){if(e===null)return r===!1?l0:ii;let o=t===null?
[]:[Pe(t)];return ln({pieces:o,facets:["present",t,n?.after??""],aside:n})}var ii,l0,I3,bd=m(()=>{"use strict";iu();gd();
sr();ii=ln({kind:"absent",pieces:[Pe("absent")],facets:["absent"],usable:!1}),l0=ln({kind:"unknown",pieces:[Pe("no BTF")]});
I3=3});function ai(e){let{surface:t}=e,n=e.kernels.filter(i=>i.boots>0||z3(i,t)).toSorted((i,a)=>Lr(i.release??"",a.release??"")),
r=new hd(t,n),o=Z3(Bo(e)),s=t.names.flatMap(i=>{let{kind:a}=i,{programs:l,parts:c}=r.of(a,i.name);if(l.length===0&&r0(i))
return[];let u=o.get(`${a} ${i.name}`)??[],d=a0(i,n,c);return[{kind:a,name:i.name,programs:l,parts:c,...d,missing:Y3(a,d.
states,c),notExamined:X3(i,n),read:u.length>0,differences:tY(u)}]});return{kernels:n,rows:Q3(s),notFollowed:s0(t)}}function z3({
id:e},{programs:t}){return t.some(({kernels:n})=>n.includes(e))}function Y3(e,t,n){let r=e==="function"||e==="raw_tracep\
oint"||e==="tracepoint",o=(s,i)=>r||n.some(({of:a,kernels:l})=>J3(a,s)&&l.has(i));return t.flatMap(s=>s.usable?[]:s.kernels.
filter(i=>o(s,i)))}function J3(e,{kind:t}){return e.kind==="extern"?!e.weak||t==="known":e.kind==="found"&&V3.includes(e.
by)}function X3({states:e},t){let n=new Set(e.flatMap(r=>r.kernels));return t.flatMap(({id:r})=>n.has(r)?[]:[r])}function Q3(e){
let t=({read:n,missing:r,differs:o})=>n?0:r.length>0?1:o?2:3;return e.toSorted((n,r)=>t(n)-t(r)||c0.indexOf(n.kind)-c0.indexOf(
r.kind))}function Z3(e){let t=new Map;for(let n of e){let r=`${eY(n)} ${n.name}`,o=t.get(r);o===void 0?t.set(r,[n]):o.push(
n)}return t}function eY({what:e,way:t}){return e.kind==="field"?"field":t==="tracepoint"?"tracepoint":t==="tp_btf"||t===
"raw_tracepoint"?"raw_tracepoint":"function"}function tY(e){let t=new Map;for(let n of e){let{class:r,what:o,expected:s,
states:i,kernels:a,artifact:l,program:c,source:u}=n,d=i.flatMap(({words:g,kernels:b})=>{let _=b.filter(y=>a.includes(y));
return _.length===0?[]:[{words:g,kernels:_}]}),f=JSON.stringify([r,o,s?.words,d]),p=t.get(f)??{class:r,what:o,expected:s,
others:d,readers:[],differences:[]};t.set(f,p),p.differences.push(n),p.readers.some(g=>g.artifact===l&&g.program===c)||p.
readers.push({artifact:l,program:c,source:u})}return[...t.values()]}var V3,c0,wd=m(()=>{"use strict";Ea();dd();gu();md();
bd();gd();V3=["field_offset","field_size","field_signed","field_lshift_u64","field_rshift_u64","type_id_target","type_si\
ze","enumerator_value"];c0=["function","raw_tracepoint","tracepoint","field","enumerator","type","kfunc","symbol","confi\
g"]});function kd(e,t){let{artifact:n,program:r,name:o,source:s,expected:i}=e,a=t.flatMap((u,d)=>u.class===e.class&&u.artifact===
n&&(u.program===r||u.otherPrograms.includes(r))&&u.title.includes(o)?[{finding:u,index:d}]:[]),l=({finding:u})=>2*+(u.source?.
line===s?.line)+Number(i!==null&&u.title.includes(`\`${i.words}\``)),[c]=a.toSorted((u,d)=>l(d)-l(u));return c?.index??-1}
var eb=m(()=>{"use strict"});function _d({rows:e,kernels:t}){if(t.length===0)return"Nothing was examined";if(e.length===0)return"These programs are a\
ttached to nothing, and read nothing, that a kernel may change";let[n]=t,r=n!==void 0&&t.length===1?k(n.id,100):`these ${t.
length} kernels`,o=e.filter(d=>d.read),s=o.filter(d=>nY(d,t.length)).length,i=o.length-s,a=e.filter(d=>!d.read&&d.missing.
length>0).length,l=e.filter(d=>d.differs&&!d.read&&d.missing.length===0).length,c=e.length===1?"1 hook or field":`${e.length}\
 hooks and fields`;return[...s===0?[]:[`${s} of ${c} that programs read ${u0(s,"differ")} between ${r}`],...i===0?[]:[rY(
i,s===0?c:null,r,t.length)],...a===0?[]:[oY(a,o.length===0?c:null,r,t.length)],...o.length===0&&a===0?[sY(c,e.length,l,r,
t.length)]:[],...l===0?[]:[`${l} ${u0(l,"differ")} with no effect on what programs read`]].join("; ")}function nY({differences:e,
notExamined:t},n){return new Set(e.flatMap(({others:o})=>o.flatMap(s=>s.kernels))).size<n-t.length}function rY(e,t,n,r){
let o=e===1?"is":"are";return t===null?`${e} ${o} not as programs expect on any of them`:`${e} of ${t} ${o} not as progr\
ams expect on ${r===1?"":"any of "}${n}`}function oY(e,t,n,r){let o=e===1?"is":"are",s=r===1?n:`some of ${n}`;return t===
null?`${e} ${o} missing on some of them`:`${e} of ${t} ${o} missing on ${s}`}function sY(e,t,n,r,o){if(o===1)return`${e}\
 on ${r}, with nothing to compare it with`;let s=t===1?"The only hook or field":`All ${e}`,i=t===1?"is":"are";return n===
0?`${s} that programs read ${i} alike on ${r}`:`${s} ${i} as programs expect on ${r}`}function u0(e,t){return e===1?`${t}\
s`:t}function qo({class:e,what:t}){if(e==="HOOK_NEVER_RUNS")return"runs";if(e==="RETURN_TYPE_CHANGED")return an({kind:"r\
eturn"});switch(t.kind){case"argument":case"return":return an(t);case"record":return an({kind:"byte",offset:t.offset});case"\
field":return"type";case"hook":return"functions"}}function li({class:e,expected:t}){switch(e){case"AMBIGUOUS_HOOK":return"\
one function";case"HOOK_VARIANT_MISSED":return"no copies";case"HOOK_NEVER_RUNS":return"it runs";case"HOOK_ARGUMENT_CHANG\
ED":case"RETURN_TYPE_CHANGED":case"TRACEPOINT_FIELD_CHANGED":case"FIELD_TYPE_CHANGED":return t?.words??""}}function ci({
expected:e}){return e?.by==="most"?e.kernel:null}function ui(e,{class:t}){return e!==""&&e!==Dr&&e!==Is&&!iY.includes(t)}
function xd({kind:e,programs:t,parts:n,differences:r}){let o=n.map(({of:l,readers:c})=>{let u=an(l),d=r.filter(f=>qo(f)===
u||f.what.kind==="record"&&f.what.field===u);return{what:u,readers:c.filter(f=>!d.some(p=>d0(p.readers,f)))}}),s=[...r,...n].
flatMap(({readers:l})=>l),a={what:e==="function"||e==="raw_tracepoint"||e==="tracepoint"?"attached":"named",readers:t.filter(
l=>!d0(s,l))};return[...o,a].filter(({readers:l})=>l.length>0)}function d0(e,{artifact:t,program:n}){return e.some(r=>r.
artifact===t&&r.program===n)}var iY,Rd=m(()=>{"use strict";gd();sr();I();iY=["AMBIGUOUS_HOOK","HOOK_VARIANT_MISSED","HOO\
K_NEVER_RUNS"]});function h0(e){let n=ai(e).rows.flatMap(s=>s.differences.map(i=>({row:s,difference:i}))).filter(({difference:s})=>!aY(s,
e));if(n.length===0)return"";let r=n.length-f0,o=n.slice(0,f0).map(({row:s,difference:i})=>lY(s,i,e));return["## Silent \
differences","Programs load and attach on these kernels, and what they are attached to or read is not what they expect.",
he(["name","what","as expected","on other kernels"],o),...r>0?[`${M(r,"more difference")} in report.html.`]:[]].join(`

`)}function aY({differences:e},{findings:t}){return e.every(n=>{let r=t[kd(n,t)]?.known;return r!=null})}function lY({name:e},t,n){
let r=t.others.map(({words:i,kernels:a})=>`${m0(i,t)} on ${q(p0(a,n))}`),o=ci(t),s=m0(li(t),t);return[B(e),q(qo(t)),o===
null?s:`${s} on ${q(p0([o],n))}`,r.join("<br>")]}function m0(e,t){return ui(e,t)?B(e):q(e)}function p0(e,{kernels:t}){if(e.
length===t.length&&e.length>2)return`all ${e.length} kernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));
return[e.slice(0,tb).map(o=>`${k(o,100)}${n.has(o)?" (optional)":""}`).join(", "),...e.length>tb?[`${e.length-tb} more`]:
[]].join(" and ")}var f0,tb,g0=m(()=>{"use strict";wd();$t();eb();Rd();I();f0=10,tb=3});function di(e){let t=fY(e);for(let n of dY(e.findings.length)){let r=w0(e,t,n);if(St(r)<=$u)return r}return w0(e,t,uY)}function*dY(e){
let t=cY,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:b0(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>nb&&(yield r(`all but a line of the findings after the first ${nb}`,{whole:nb})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,M(e-o,"finding")];yield{...t,findings:o,
dropped:b0(s)}}}function b0(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function fY(e){
return{head:Sd([pY(e),hY(e),yY(e)]),changes:{many:La(e,y0.many),few:La(e,y0.few)},tables:Sd([bY(e),wY(e)]),surface:h0(e),
charts:JP(e),remarks:Sd([Za("Variants",wu(e)),Za("Programs that are off",ku(e)),Za("Fixups applied",xu(e)),Za("Skipped",
Ru(e)),Za("Left behind",_u(e))]),statistics:QP(e),kernels:Iu(e),foot:kY(e)}}function w0(e,t,n){return`${Sd([t.head,n.dropped===
null?"":`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,
n.tables?t.tables:"",t.changes[n.changes],n.tables?t.surface:"",Mu(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",
n.statistics?t.statistics:"",n.tables?t.kernels:"",t.foot])}
`}function Sd(e){return e.filter(t=>t!=="").join(`

`)}function pY(e){let{gate:t}=e;return`# ${t.status==="passed"&&Ta(e)!==null?"\u26AA":mY[t.status]} ${q(t.sentence)}`}function hY(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${Ma})`,s=M(t.length,r===null?"eBPF object":"eBPF loader"),i=`${M(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=ni(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${q(l)}.`,gY(e)].filter(c=>c!=="").join(" ")}function gY(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=Ta(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${ar} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function yY({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${M(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function bY(e){
let t=qr(e);return Ys(t,t.rows.length===e.artifacts.length?"artifact":"check")}function wY(e){let t=Ys(Hr(e),"test");return t===
""?"":`## Tests

${t}`}function Za(e,t){return t.length===0?"":Be(`${e} (${t.length})`,t.map(n=>`- ${q(n)}`).join(`
`))}function kY(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=Xr(e);return`<sub>${[`${t.name} ${q(t.version)}`,
ue(n),...o===null?[]:[B(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${q(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${q(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${Gr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var y0,cY,uY,nb,mY,$d=m(()=>{"use strict";ad();XP();Su();Ya();Ia();$t();Dt();
n0();Bg();Gg();Wg();Tu();g0();I();y0={many:200,few:10},cY={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,
whole:Number.POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},uY={statistics:!1,excerpts:!1,remarks:!1,
changes:"few",tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 1\
0 findings"};nb=30;mY={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function kn(e,t){return k(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function ur(e,t){
return[...e].reduce((n,r)=>n+_Y(r)*t,0)}function _Y(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var rb=m(()=>{"use strict";I()});function k0(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=Ps(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${xY(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>vd(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>ob(r.distribution,o.distribution)||ob(r.arch,o.arch)||Lr(r.sortedBy,
o.sortedBy)||ob(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function xY(e){return/\+[^+]*$/.exec(e)?.[0]??""}function fi(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>vd(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function vd(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function ob(e,t){return e<t?-1:+(e>t)}var Ed=m(()=>{"use strict";Ea()});function el(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...RY(s)}))}}function RY(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=SY(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[$Y(r,t),...vY(e,t)].join(
"; ")}}function SY(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function $Y(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=_0(
t,"pass"),o=`fails on ${_0(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function vY(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${x0(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function _0(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return x0(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function x0(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var R0=m(()=>{"use strict"});function S0(e){let t=ib(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:sb(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:sb(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:sb(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function ib(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function sb(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var $0=m(()=>{"use stri\
ct"});function Qr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=S0(e),s=k0(r),i=fi(s),a=Bn({cases:o});return{version:EY,tool:t.
tool,runs:ib(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:el(MY(
o),i),artifacts:n.map(l=>OY(l,a.get(l.name)??[],i))}}function OY({name:e},t,n){let r=PY.filter(o=>t.some(s=>v0(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:el(E0(t,s=>v0(s,o)),
n)})),programs:CY(t).map(({name:o,section:s})=>AY(o,s,t,n))}}function AY(e,t,n,r){let o=i=>E0(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:el(o(ab),r),attach:s?el(o(TY),r):null}}function CY(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function E0(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function v0(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!Pd.includes(t))return;let r=e.
lanes.find(({mode:s})=>Pd.indexOf(s)>Pd.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(vu(e)??(t==="load_attach"?Eu(e):void 0))?.verdict??"pass"}function ab({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function TY(e){let{attach:t}=e;return t===null?ab(e)==="pass"?void 0:ab(e):t.declined?"skip":t.
verdict}function MY(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var EY,Pd,PY,tl=m(()=>{"use strict";Gs();qs();
Ed();R0();$0();EY=1,Pd=["load_only","load_attach","behavior"],PY=[...Pd,"command"]});function P0(e){return FY(Qr([e]))}function FY({overall:e,kernels:t}){let n=NY(e),r=LY(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(ur(Od,lb))+2*cb,i=Math.ceil(ur(r,lb))+2*cb,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*cb}">${kn(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${Ad}" role="img" aria-label="${kn(`${Od}: ${r}`)}">`,`<title>${kn(`${Od}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${Ad}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${Ad}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${Ad}" fill="${IY[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${lb}">`,l(Od,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function NY({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function LY({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>Lr(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>Ps(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var Od,lb,Ad,cb,IY,O0=m(()=>{"use strict";rb();
Ea();tl();Od="eBPF kernels",lb=11,Ad=20,cb=7,IY={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function A0(e){return ub(Qr([e]))}function ub(e){return`${JSON.stringify(e,null,2)}
`}var db=m(()=>{"use strict";tl()});function mb(e){let t=fi(e.kernels),n=e.artifacts.flatMap(r=>[...DY(r),...jY(r)]);return[he(["artifact","step",...t.map(({
title:r})=>q(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>KY(s.distributions.find(a=>vd(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>q(`${r} ${o.map(({label:s})=>s).join(", ")}`,M0)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function KY(e){return e===void 0?"not tried":`${BY[e.status]} ${q(e.words,M0)}`}function DY({name:e,modes:t}){return I0(
t.map(({mode:n,support:r})=>({key:nl[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?B(e):"",steps:n,support:r}))}
function jY({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>I0(t.flatMap(i=>{let a=s(i);return a===
null||C0(a,n(o))?[]:[{key:B(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${UY(i)}`,steps:[nl[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||C0(s,o)?null:s)]}function UY(e){
return e.length<=fb?e.join(", "):`${e.slice(0,fb).join(", ")} and ${e.length-fb} more`}function C0({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!T0(r)||o!==void 0&&!T0(o)})}function T0(e){
return e==="pass"||e==="fail"}function I0(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var nl,BY,M0,fb,pb=m(()=>{"use strict";$t();
Ed();nl={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},BY={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},M0=2e3,fb=4});function L0(e){return YY(Qr([e]))}function YY(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>QY(b,e)),r=t.map(({label:b})=>k(
b,HY)),o=Math.max(0,...r.map(b=>ur(b,pi))),s=r.some(b=>ur(b,pi)>N0-2),i=Math.max(80,...n.map(({name:b})=>ur(b,pi))),a=JY(
e,dr+i+12),l=a.flatMap(({centres:b})=>b),c=dr+18+(s?o+10:24),u=Object.keys(ol).filter(b=>n.some(({marks:_})=>_.some(y=>y.
mark===b))),d=XY(u,c+n.length*rl+24),f=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+dr),p=Math.ceil(c+n.length*rl+
(u.length===0?0:32)+dr),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${f}" height="${p}" viewBox="0 0 ${f} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${pi}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${kn(e.artifacts.map(eJ).join(". "),4e3)}</desc>`,`<style>${VY}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${f-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:_,end:y})=>`<text class="muted"\
 x="${_n((_+y)/2)}" y="${dr+12}" text-anchor="middle">${kn(b)}</text>`),...r.map((b,_)=>s?`<text class="text" transform=\
"translate(${_n((l[_]??0)+4)} ${_n(c-8)}) rotate(-90)">${kn(b)}</text>`:`<text class="text" x="${_n(l[_]??0)}" y="${c-10}\
" text-anchor="middle">${kn(b)}</text>`),...n.flatMap(({name:b,marks:_},y)=>{let R=c+(y+.5)*rl;return[`<line class="line\
" x1="${dr}" x2="${f-dr}" y1="${_n(R-rl/2)}" y2="${_n(R-rl/2)}"/>`,`<text class="text" x="${dr}" y="${_n(R+4.5)}">${kn(b)}\
</text>`,..._.flatMap(({mark:x,words:S},$)=>x==="none"?[]:[B0(x,l[$]??0,R,S)])]}),...d.lines,"</svg>",""].join(`
`)}function JY({kernels:e},t){let n=t;return fi(e).map(({title:r,kernels:{length:o}})=>{let s=k(r,WY),i=Math.max(N0,Math.
ceil(ur(s,pi)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+GY,a})}function B0(e,t,n,r){
return`<g transform="translate(${_n(t)} ${_n(n)})"><title>${kn(r)}</title><circle class="${e}" r="${mi}"/><path class="g\
lyph" d="${zY[e]}"/></g>`}function XY(e,t){let n=dr+mi;return{lines:e.flatMap(o=>{let s=n;return n+=mi+6+ur(ol[o],pi)+16+
mi,[B0(o,s,t,ol[o]),`<text class="muted" x="${_n(s+mi+6)}" y="${_n(t+4.5)}">${ol[o]}</text>`]}),width:n-mi-16}}function QY({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let f=ZY(u,i.support,a);
return{mark:f,words:f==="none"?"":`${e} on ${d}: ${ol[f]}`}}),c=o!==void 0&&i===s?` (${nl.command})`:"";return[{name:`${k(
e,qY)}${c}`,marks:l}]})}function ZY(e,t,n){let r=F0(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>F0(e,
s)==="pass")?"partial":r}function F0(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function eJ({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${nl[n.mode]}: ${r}`}function _n(e){return Math.round(e*10)/10}var pi,rl,N0,GY,WY,dr,qY,
HY,mi,ol,zY,VY,K0=m(()=>{"use strict";rb();I();Ed();pb();tl();pi=13,rl=28,N0=46,GY=10,WY=20,dr=16,qY=40,HY=24,mi=9,ol={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},zY={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},VY=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var D0,j0,U0=m(async()=>{D0=await import("./vendor/junit-report-builder.js"),{}=D0,j0=D0.default});var z0={};te(z0,{renderJunit:()=>nJ});function nJ(e){let t=tJ.newBuilder().name("bpfcompat"),n=oJ(e);for(let r of e.kernels){
let o=t.testSuite();rJ(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(hb(s.artifact,r.id))??[];
for(let a of sJ(s,i,e))aJ(o,s,a)}}return`${ft(t.build())}
`}function rJ(e,t,n){let{startedAt:r,host:o}=n;e.name(k(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(H0(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:Xr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,k(a))}function oJ({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,hb(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=hb(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function hb(e,t){return JSON.stringify([e,t])}function sJ(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let f=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:f;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:gb(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:f})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:f,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:gb([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...iJ(t,r,n),...e.tests.map(s)]}function iJ(e,t,n){let r=e.filter(({class:a,
level:l})=>l==="failure"&&Os(a)),[o]=r;if(o===void 0)return[];let{title:s}=o,i=gb(r,t,n);return[{name:"surface",verdict:"\
fail",required:!0,reason:s,known:null,findings:r,place:i,durationMs:0}]}function gb([e],t,n){let r=e===void 0?null:Xs(e,
n);if(r!==null||t===null)return r;let o=ja(t.file,n);return o===null?null:{file:o,line:t.line}}function aJ(e,{artifact:t,
kernel:n},r){let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,f=e.testCase().className(
k(t)).name(k(`${o} on ${n}`)).time(H0(d??0));u!==null&&f.file(k(u.file));let p=k(dJ(a,c),sl),g=cJ(fJ(a,c)),b={line:u?.line??
null,skipped:null};s==="fail"&&i&&l===null?f.failure(p,q0(c,"FAILURE")).stacktrace(g):s==="error"&&i?f.error(p,q0(c,"ERR\
OR"),g):s!=="pass"&&(b.skipped=k(lJ(r,p),sl),f.skipped(),c.length>0&&f.standardOutput(g)),uJ(f,b)}function lJ({verdict:e,
known:t},n){return t!==null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function cJ(e){return e.replaceAll(
"]]>","]] >")}function uJ(e,{line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(
t));let i=s.children.find(a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),
s}}function q0([e],t){return e?.class??t}function dJ(e,[t,...n]){return t===void 0?e??"no reason given":`${ht(t)}${n.length===
0?"":` (and ${n.length} more)`}`}function fJ(e,t){let n=t.length-W0;return[...e===null?[]:[k(e,sl)],...t.slice(0,W0).map(
mJ),...n>0?[`${n} more are in results.json`]:[]].join(`

`)}function mJ(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${ht(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${on(e.known)}`],...t===null?[]:[`says: ${k(t)}`],...n===null?[]:[`at: ${Kt(n)}`,`    ${k(n.text)}`],
...r===null?[]:["",...Tt(r,G0),""],`fix: ${k(o,sl)}`,...s===null?[]:Tt(s,G0),`reproduce: ${k(i,sl)}`].join(`
`)}function H0(e){return Math.round(e)/1e3}var tJ,sl,G0,W0,V0=m(async()=>{"use strict";await U0();Bt();Ya();Dt();Fu();I();
tJ=j0,sl=1e3,G0=40,W0=20});var Y0,J0,kFe,_Fe,X0,xFe,Q0=m(async()=>{Y0=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:J0,SarifResultBuilder:kFe,
SarifRuleBuilder:_Fe,SarifRunBuilder:X0}=Y0,xFe=Y0.default});var Z0,eO=m(()=>{"use strict";Z0={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
ogram was loaded, so nothing was proved",FIXUP_MISMATCH:"the manifest sets or names something that the object does not h\
ave",MISSING_INNER_MAP:"a map-in-map leaves its inner-map prototype to the loader",MAP_SIZE_UNSET:"a map leaves its size\
s to the loader",UNSUPPORTED_MAP_TYPE:"the kernel does not know the map type",MAP_CREATION_FAILURE:"the kernel has a rul\
e that a map breaks, or no memory for it",MAP_DROPPED:"an optional map cannot be created",MISSING_BTF:"the kernel, a mod\
ule or the object has no BTF, or none of what is needed",CORE_RELOCATION_FAILURE:"a type or field is not in the kernel",
MISSING_KERNEL_SYMBOL:"a kernel symbol, kfunc or option is not in the kernel, or not as the object declares it",UNSUPPORTED_HELPER:"\
the kernel lacks a helper, or the program type may not call it",UNSUPPORTED_PROGRAM_TYPE:"the kernel or libbpf does not \
know the program type",VERIFIER_REJECTION:"the verifier finds the program unsafe",VERIFIER_LIMIT:"the program is too lar\
ge or too complex for the kernel",MISSING_ATTACH_TARGET:"what a program attaches to does not exist on the kernel",UNSUPPORTED_ATTACH_TYPE:"\
the kernel lacks this way to attach",ATTACH_FAILURE:"a program cannot be attached",ATTACH_TARGET_UNSET:"neither the obje\
ct nor the manifest says what a program attaches to",FREPLACE_TARGET_UNSET:"neither the object nor the manifest says whi\
ch program a freplace program replaces part of",NOT_ATTACHED:"programs were loaded that are attached to nothing",LSM_NOT_ACTIVE:"\
an lsm program is attached and never runs",MODULE_NEEDED:"the kernel has it in a module that is not loaded",PROGRAM_DROPPED:"\
a program that may be left out does not load",VARIANT_UNAVAILABLE:"the kernel can take no program of a group of variants",
PROG_ARRAY_MEMBER_OFF:"a prog array of the object names a program that is off",INSN_BUDGET:"a program takes the verifier\
 more instructions than the manifest allows",INSN_GROWTH:"a program takes the verifier more instructions than on the bas\
e branch",BEHAVIOR_FAILURE:"a functional test does not pass",COMMAND_FAILURE:"the command does not answer as expected",UNLINKED_OBJECT:"\
the object refers to something that another object defines",LEGACY_MAPS:"the object defines its maps in the old way",FOREIGN_LOADER:"\
only another loader than libbpf can open the object",POLICY_DENIED:"a limit or policy of the kernel forbids it",KERNEL_CRASH:"\
the kernel died while it handled the artifact",KERNEL_WARNING:"the kernel warned while it handled the artifact",CASE_DIED:"\
the process that loads the artifact died",TIMEOUT:"the artifact took too long",KERNEL_UNAVAILABLE:"the kernel could not \
be fetched or booted",LIBBPF_TOO_OLD:"the libbpf that was chosen does not know something that the object uses",KNOWN_FAILURE_PASSES:"\
a failure that the manifest expects does not happen any more",HOOK_ARGUMENT_CHANGED:"an argument that a program reads is\
 another one on some kernels",RETURN_TYPE_CHANGED:"the return value that a program reads has another type on some kernel\
s",TRACEPOINT_FIELD_CHANGED:"a field of a tracepoint that a program reads is another one on some kernels",FIELD_TYPE_CHANGED:"\
a field that a program copies has another type on some kernels",AMBIGUOUS_HOOK:"the kernel has several functions of the \
name that a program is attached to",HOOK_VARIANT_MISSED:"the compiler made copies of the function that a program is atta\
ched to",HOOK_NEVER_RUNS:"a program is attached and never runs, where it does on other kernels",UNKNOWN:"a failure that \
no rule explains"}});var lO={};te(lO,{renderSarif:()=>yJ});import{createHash as pJ}from"node:crypto";function yJ(e){let n=gJ.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:bJ(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new J0({$schema:hJ}),i=new X0().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:rO}),{run:a}=i;a.tool.driver.rules=Object.entries(Z0).map(([u,d])=>wJ(u,d));
let l=o.slice(0,yb),c=_J(l);return a.results=l.map((u,d)=>kJ(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>aO(
u.file)))].map(u=>({location:{uri:u,uriBaseId:oO}})),a.invocations=[RJ(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${ft(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function bJ(e,t){let n=Xs(e,t),r=n!==null||t.manifest===null?null:ja(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function wJ(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${rO}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function kJ({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:sO[o],message:{text:xJ(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:aO(t.file),uriBaseId:oO},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:k(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:k(on(e.known))}]},properties:{artifact:nO(
s),programs:[i,...a].flatMap(d=>d===null?[]:[k(d)]),map:nO(l),kernels:c.map(d=>k(d))}}}function nO(e){return e===null?null:
k(e)}function _J(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=pJ("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,f=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...f?{}:{primaryLocationLineHash:d}}})}function xJ(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${k(n,100)}: `;return iO([Cd(`${i}${ht(e)}`),Cd(`On ${bn(e,t)}${r===null?"":`: ${k(r)}`}`),Cd(k(o,tO)),`R\
eproduce: ${k(s,tO)}`].join(`
`))}function Cd(e){return/[.!?…]$/.test(e)?e:`${e}.`}function iO(e){return e.replaceAll("](","] (")}function aO(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function RJ({gate:e,startedAt:t},n,r){let o=[...n.slice(0,yb).map(s=>({
level:sO[s.level],message:{text:iO(Cd(ht(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${M(
r,"more finding")} in results.json: code scanning shows ${yb}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var yb,tO,hJ,rO,oO,sO,gJ,cO=m(async()=>{"use strict";await Q0();eO();
Dt();Fu();I();yb=5e3,tO=2e3,hJ="https://json.schemastore.org/sarif-2.1.0.json",rO="https://github.com/bpfcompat/bpfcompa\
t",oO="%SRCROOT%",sO={failure:"error",warning:"warning",notice:"note"},gJ=["failure","warning","notice"]});async function uO(){return SJ}var SJ,dO=m(()=>{"use strict";SJ={style:`:root{color-scheme:light dark;--page: light-dark(\
#ffffff, #0f1318);--surface: light-dark(#f5f7f9, #171d24);--raised: light-dark(#ffffff, #1d242d);--line: light-dark(#d6d\
ce3, #323c48);--text: light-dark(#1b2129, #e4e9ef);--soft: light-dark(#56616e, #a2adba);--accent: light-dark(#1258c4, #8\
2b4ff);--pass: light-dark(#116329, #63d37f);--pass-back: light-dark(#dcf4e1, #10301b);--fail: light-dark(#b3141f, #ff8f8\
a);--fail-back: light-dark(#fde4e4, #43171a);--error: light-dark(#7d4b00, #f0b85a);--error-back: light-dark(#fdeecd, #3b\
2a0c);--skip: light-dark(#56616e, #a2adba);--skip-back: light-dark(#eaeef2, #262f39);--match: light-dark(#fff0a8, #5c4d0\
0);--match-now: light-dark(#ffb347, #b35f00);--mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu \
Sans Mono", monospace;--edge: clamp(.75rem, 3vw, 2.5rem)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dar\
k]{color-scheme:dark}*,:before,:after{box-sizing:border-box}[hidden],html:not(.scripted) .js{display:none!important}html\
{scroll-padding-top:6.5rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--page);color:var(--text);font:.93\
75rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Liberation Sans,sans-serif}h1,h2,h3,h4,p,ul,figure,blockquote,fieldse\
t{margin:0;padding:0}h1,h2,h3,h4{line-height:1.3;text-wrap:pretty;overflow-wrap:anywhere}h2{font-size:1.25rem}code,pre{f\
ont-family:var(--mono);font-size:.8125rem}code{overflow-wrap:anywhere}a{color:var(--accent);text-underline-offset:.2em}:\
focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}main:focus{outline:none}.unseen{posit\
ion:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip-link{position:absolute;l\
eft:.5rem;top:-4rem;z-index:20;background:var(--raised);padding:.5rem 1rem}.skip-link:focus{top:.5rem}.bar{display:flex;\
gap:1rem;align-items:center;padding:.5rem var(--edge);border-bottom:1px solid var(--line);background:var(--surface)}.bar\
 .links{display:flex;gap:.25rem 1rem;overflow-x:auto;flex:1;padding:.25rem}.bar a{color:var(--soft);text-decoration:none\
;white-space:nowrap}.bar a:hover{color:var(--text);text-decoration:underline}button,select,input[type=search]{font:inher\
it;color:inherit;background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:.3rem .6rem;min-height:\
2.1rem}button{cursor:pointer;white-space:nowrap}button:hover{border-color:var(--soft)}::placeholder{color:var(--soft);op\
acity:1}main{padding:0 var(--edge) 4rem}main>section,#cases{margin-top:2.75rem}main>section>*+*,#cases>*+*{margin-top:.8\
5rem}.toolbar{position:sticky;top:0;z-index:10;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1.75rem c\
alc(-1 * var(--edge)) 0;padding:.6rem var(--edge);background:var(--page);border-block:1px solid var(--line)}.toolbar .se\
arch{flex:1 1 16rem;max-width:30rem}.toolbar .search input{width:100%}.toolbar select{max-width:13rem}.toolbar fieldset{\
display:flex;gap:.35rem;border:0;min-width:0}.choice{display:flex;gap:.35rem;align-items:center;padding:.25rem .6rem;bor\
der-radius:999px;background:var(--skip-back);color:var(--skip);cursor:pointer}.choice:has(:focus-visible){outline:3px so\
lid var(--accent);outline-offset:2px}.choice input{margin:0;accent-color:currentColor}.choice.pass,.counts .pass{backgro\
und:var(--pass-back);color:var(--pass)}.choice.fail,.counts .fail{background:var(--fail-back);color:var(--fail)}.choice.\
error,.counts .error{background:var(--error-back);color:var(--error)}.toolbar output{color:var(--soft)}.answer{display:f\
lex;gap:clamp(.75rem,2vw,1.5rem);margin:0 calc(-1 * var(--edge));padding:clamp(1.25rem,4vw,2.5rem) var(--edge)}.answer.p\
assed{background:linear-gradient(var(--pass-back),var(--page))}.answer.failed{background:linear-gradient(var(--fail-back\
),var(--page))}.answer.error{background:linear-gradient(var(--error-back),var(--page))}.answer>.sign{flex:none;width:2.7\
5rem;height:2.75rem;border-radius:50%;display:grid;place-items:center;font-size:1.4rem;font-weight:700;color:var(--page)\
;background:var(--pass)}.answer.failed>.sign{background:var(--fail)}.answer.error>.sign{background:var(--error)}.answer \
h1{font-size:clamp(1.3rem,3.2vw,1.9rem);max-width:60rem}.counts,.facts{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:\
.75rem;list-style:none}.counts li{padding:.1rem .7rem;border-radius:999px;background:var(--skip-back);color:var(--skip);\
font-weight:600}.facts{gap:.2rem 0;color:var(--soft)}.facts>span:not(:last-child):after{content:"\xB7";margin:0 .5rem}.verd\
ict{font-weight:600;white-space:nowrap;color:var(--skip)}.verdict.pass{color:var(--pass)}.verdict.fail,.fail{color:var(-\
-fail)}.verdict.error,.warn{color:var(--error)}.legend,.sub,.note{color:var(--soft)}.sub{display:block;font-weight:400;f\
ont-size:.8125rem;overflow-wrap:anywhere}#complaint{padding:.75rem 0;font-weight:600}.scroll{position:relative;overflow:\
auto;max-width:100%;width:fit-content;border:1px solid var(--line);border-radius:8px}table{border-collapse:separate;bord\
er-spacing:0}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem;border-bottom:1px solid var(--line)}tbody tr:\
last-child>*{border-bottom:0}thead th{background:var(--surface);color:var(--soft);font-weight:600;white-space:nowrap}tbo\
dy th{font-weight:600}td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.matrix{max-height\
:max(24rem,calc(100vh - 9rem))}.matrix thead th{position:sticky;top:0;z-index:2;color:var(--text);vertical-align:bottom}\
.matrix tbody th{position:sticky;left:0;z-index:1;background:var(--surface);border-right:1px solid var(--line);vertical-\
align:middle}.matrix .label{display:block;width:max-content;max-width:min(22rem,36vw);overflow-wrap:anywhere}.matrix the\
ad .corner{left:0;z-index:3;border-right:1px solid var(--line)}.matrix .optional{color:var(--soft);font-weight:400}.matr\
ix .wide .head>*{display:block}.matrix td{padding:3px;vertical-align:middle}.matrix td.dim{opacity:.22}.narrow thead th{\
padding:.5rem .2rem}.narrow .head{writing-mode:vertical-rl;transform:rotate(180deg);max-height:16rem;overflow:hidden;tex\
t-overflow:ellipsis;font-size:.8125rem}.narrow tbody th{padding-block:.15rem;font-size:.8125rem}.cell{display:flex;gap:.\
4rem;align-items:baseline;padding:.3rem .65rem;border-radius:5px;border:1px solid transparent;text-decoration:none;white\
-space:nowrap;background:var(--skip-back);color:var(--skip)}.cell .sign{font-weight:700}.cell .note{color:inherit}.cell[\
href]:hover{border-color:currentColor}.cell.pass{background:var(--pass-back);color:var(--pass)}.cell.fail{background:var\
(--fail-back);color:var(--fail)}.cell.error{background:var(--error-back);color:var(--error)}.cell.neutral{background:non\
e;border:1px dashed var(--soft);color:var(--soft)}.cell:focus-visible{outline-offset:0;position:relative}.narrow .cell{j\
ustify-content:center;min-width:1.7rem;padding:.1rem .3rem}.narrow .word{display:none}.changes td:nth-child(-n+3){min-wi\
dth:8.5rem}.finding{border:1px solid var(--line);border-left:5px solid var(--skip);border-radius:8px;background:var(--ra\
ised);padding:1rem clamp(.75rem,2vw,1.5rem);max-width:75rem}.finding>*+*{margin-top:.6rem}.finding.failure{border-left-c\
olor:var(--fail)}.finding.warning{border-left-color:var(--error)}.finding:target{outline:3px solid var(--accent)}.tags{d\
isplay:flex;flex-wrap:wrap;gap:.3rem .9rem;font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}.tags .level{font\
-weight:700}.failure .level{color:var(--fail)}.warning .level{color:var(--error)}.tags .class{font-family:var(--mono)}.t\
ags .artifact{font-weight:600;color:var(--text)}.finding h3{font-size:1.0625rem}.finding .on{overflow-wrap:anywhere}bloc\
kquote{border-left:3px solid var(--line);padding:.15rem .8rem}pre{margin:0;padding:.7rem .9rem;overflow:auto;max-height:\
26rem;background:var(--surface);border:1px solid var(--line);border-radius:6px;line-height:1.5;tab-size:4}pre code{overf\
low-wrap:normal}.caption{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.2rem .5rem .2re\
m .9rem;min-height:2rem;background:var(--skip-back);border:1px solid var(--line);border-bottom:0;border-radius:6px 6px 0\
 0;font-size:.8125rem;color:var(--soft)}.caption+pre{border-radius:0 0 6px 6px}.copyable,.source{max-width:75rem}.copy{m\
in-height:0;padding:.05rem .6rem}details>summary{cursor:pointer;padding:.15rem 0}details>summary+*{margin-top:.5rem}deta\
ils>*+*{margin-top:.6rem}details.inline{display:inline-block;vertical-align:top}#surface .choice{width:fit-content}.matr\
ix .surface :is(tbody th,td){vertical-align:top}.surface .label{max-width:min(26rem,44vw)}.surface .label>*+*,.surface t\
d>div>*+*{margin-top:.2rem}.surface .uses,.surface .states,.surface .record{list-style:none;font-weight:400;font-size:.8\
125rem}.surface .uses li,.surface .states li{overflow-wrap:anywhere}.surface .label .warn,.surface .uses .differs strong\
{color:var(--error)}.surface td.state{padding:3px}.surface.wide td.state{min-width:9rem}.surface td>div{height:100%;padd\
ing:.3rem .6rem;border:1px solid var(--line);border-radius:5px}.surface .state.wrong>div{border:1px solid var(--error);b\
order-left-width:5px;background:var(--error-back)}.surface .state.wrong .sign{color:var(--error);font-weight:700}.surfac\
e .state:is(.absent,.unknown,.none)>div{border-style:dashed;color:var(--soft)}.surface .read{text-decoration:underline 2\
px;text-underline-offset:.2em}.surface details{font-weight:400;font-size:.8125rem}.surface.narrow td.state:not([colspan]\
)>div{padding-inline:.25rem;text-align:center;white-space:nowrap}.surface.narrow .label{width:min(26rem,44vw);content-vi\
sibility:auto;contain-intrinsic-size:auto 26rem auto 8rem}@media print{.surface.narrow .label{content-visibility:visible\
}}.chart .bar{fill:var(--accent)}.chart .axis{stroke:var(--line)}.charts td{vertical-align:bottom}.headroom{white-space:\
nowrap;color:var(--soft)}.headroom svg{vertical-align:middle}.track{fill:var(--line)}.used{fill:var(--pass)}.middle .use\
d{fill:var(--error)}.high .used{fill:var(--fail)}.kernels details,.kernels .note,.kernels .fail{font-weight:400;font-siz\
e:.8125rem;max-width:30rem}.kernels td{min-width:4.5rem}.kernels td:nth-child(4){min-width:16rem}.kernels tbody th>code{\
white-space:nowrap}.case-title{padding-right:5rem}.case-title code{font-size:inherit}.lanes{list-style:none}.lanes,.part\
{margin-top:1rem}.reason{color:var(--soft);overflow-wrap:anywhere}.part>*+*{margin-top:.6rem}.part h4{font-size:1rem}.pa\
rt ul{padding-left:1.25rem;overflow-wrap:anywhere}.programs tbody th{min-width:17rem}article.case{border-top:1px solid v\
ar(--line);padding-top:1.25rem;margin-top:1.5rem}dialog{padding:0;border:1px solid var(--line);color:var(--text);backgro\
und:var(--page);max-width:none;max-height:none}dialog::backdrop{background:#00000073}dialog .body{padding:1.25rem clamp(\
1rem,3vw,2rem) 2rem}dialog .close{position:absolute;top:.9rem;right:1rem;z-index:2}dialog.case{margin:0 0 0 auto;height:\
100dvh;width:min(78rem,100vw);border-width:0 0 0 1px}dialog.logs{width:min(90rem,96vw);height:94dvh;border-radius:10px}d\
ialog.logs[open]{display:flex;flex-direction:column}dialog.logs .body{flex:1;min-height:0;display:flex;flex-direction:co\
lumn;padding-bottom:1rem}dialog.logs h2{font:600 .9375rem / 1.5 var(--mono);padding-right:5rem}dialog.logs .facts{margin\
:0}.find{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 0}.find input[type=search]{flex:0 1 22re\
m;min-width:8rem}.find output{color:var(--soft)}.log-text{flex:1;min-height:0;overflow:auto;border:1px solid var(--line)\
;border-radius:6px;background:var(--surface)}.chunk{display:flex;content-visibility:auto;contain-intrinsic-size:auto 600\
rem}.chunk pre{border:0;border-radius:0;max-height:none;overflow:visible;padding:0 .8rem;background:none}.chunk .numbers\
{position:sticky;left:0;flex:none;min-width:4.5rem;text-align:right;color:var(--soft);background:var(--surface);border-r\
ight:1px solid var(--line);user-select:none}.wrapped .numbers{display:none}.wrapped .lines{white-space:pre-wrap;overflow\
-wrap:anywhere}::highlight(match){background:var(--match)}::highlight(current-match){background:var(--match-now)}td.sub{\
display:table-cell}.neighbours{display:flex;justify-content:space-between;flex-wrap:wrap;gap:.5rem 1rem;margin-top:2rem;\
padding-top:1rem;border-top:1px solid var(--line)}@media(max-width:40rem){html{scroll-padding-top:1rem}.toolbar{position\
:static}.toolbar select{flex:1 1 8rem;min-width:0}.toolbar fieldset{flex-wrap:wrap}.answer>.sign{width:2rem;height:2rem;\
font-size:1.05rem}.bar>strong{display:none}.chunk .numbers{min-width:0;padding:0 .4rem}}@media(prefers-reduced-motion:no\
-preference){html{scroll-behavior:smooth}}@media print{.bar,.toolbar,.copy,.legend .js,.close,.skip-link{display:none!im\
portant}:root{color-scheme:light!important}.scroll,.matrix,pre{overflow:visible;max-height:none}pre{white-space:pre-wrap\
;overflow-wrap:anywhere}.finding,tr{break-inside:avoid}.matrix th{position:static!important}body{font-size:10pt}}
`,script:'"use strict";(()=>{function oneLine(text,length=400){return clip(clean(text.slice(0,65536)).replaceAll(/\\s+/g,\
" ").trim(),length)}function clip(text,length){let characters=[...text.slice(0,2*length+2)];return characters.length<=le\
ngth?text:`${characters.slice(0,length-1).join("")}\u2026`}function plural(count,noun){return`${count} ${noun}${count===1?"":\
"s"}`}function grouped(count){return String(count).replaceAll(/\\B(?=(\\d{3})+$)/g,",")}function duration(ms){return ms<1e\
3?`${Math.round(ms)} ms`:ms<6e4?`${(ms/1e3).toFixed(1)} s`:`${Math.floor(ms/6e4)} min ${Math.round(ms%6e4/1e3)} s`}funct\
ion bytes(count){return count<1024?`${count} B`:count<1024*1024?`${(count/1024).toFixed(1)} KiB`:`${(count/1024/1024).to\
Fixed(1)} MiB`}function clean(text){return PLAIN.test(text)?text:text.replaceAll(`\\r\n`,`\n`).replaceAll(ESCAPES,"").repla\
ceAll(INVISIBLE,"").replaceAll(SURROGATES,"\uFFFD")}var PLAIN=/^[\\t\\n\\x20-\\x7e]*$/,ESCAPES=/(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]|\
(?:\\x1b[\\]PX^_]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n]*(?:\\x07|\\x1b\\\\|\\x9c)?|\\x1b[ -/]*[0-~]?/g,INVISIBLE=/[\\x00-\\x08\\x0b\
-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]/g,SURROGATES=/\\p{Surrogate}/gu;fun\
ction element(tag,attributes={},...children){return{tag,attributes,children:children.flat()}}function attributesOf({attr\
ibutes}){return Object.entries(attributes).flatMap(([name,value])=>value===null||value===!1?[]:[[name,value===!0?"":clea\
n(String(value))]])}function numbersOf({artifacts,kernels}){return{artifact:new Map(artifacts.map(({name},index)=>[name,\
index])),kernel:new Map(kernels.map(({id},index)=>[id,index]))}}function caseId(artifact,kernel,numbers){let row2=number\
s.artifact.get(artifact),column=numbers.kernel.get(kernel);return row2===void 0||column===void 0?null:`case-${row2}-${co\
lumn}`}function fileAddress(path){return`./${clean(path).split("/").map(encodeURIComponent).join("/")}`}function sourceW\
ords({file,line,column}){return`${oneLine(file.replace(/^\\.\\//,""))}:${line}${column>0?`:${column}`:""}`}var SIGNS={pass\
:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"};function markClass(verdict,nonBlocking){return nonBlocking?"neutral":verdict}function \
verdictMark(verdict,nonBlocking=!1,known=!1){return element("span",{class:`verdict ${markClass(verdict,nonBlocking||know\
n)}`},verdictSign(verdict,known),known?" known":` ${verdict}${nonBlocking?", does not block":""}`)}function verdictSign(\
verdict,known=!1){return element("span",{class:"sign","aria-hidden":"true"},known?"~":SIGNS[verdict])}function code(text\
){return element("code",{},text)}function sourceLine(line){return element("figure",{class:"source"},element("figcaption"\
,{class:"caption"},place(line)),block(line.text.trim(),"Source line"))}function block(text,label2){return element("pre",\
{tabindex:0,role:"region","aria-label":label2},text.replace(/^\\n+|\\s+$/g,""))}function logLink(path,words){let outside=p\
ath.split("/").includes("..");return element("a",{class:"log",href:outside?null:fileAddress(path),"data-log":path,title:\
path},words)}function place(where){return code(sourceWords(where))}function table(label2,heads,rows,kind=""){return elem\
ent("div",{class:"scroll",tabindex:0,role:"region","aria-label":label2},element("table",{class:kind},element("thead",{},\
element("tr",{},...heads.map(head=>element("th",{scope:"col"},head)))),element("tbody",{},...rows)))}var HEADS=["program\
","load","attach","verified","of the limit","stack","machine code","load time"];function programTable(programs2){let wor\
ds=programs2.map(programWords).filter(part2=>part2!==null);return[table("Programs",HEADS,programs2.map(programRow),"prog\
rams"),...words]}function programRow(program){let{name,section,type,insns,load:load2,requirement}=program,stats=load2?.s\
tats??null;return element("tr",{},element("th",{scope:"row"},code(name),element("span",{class:"sub"},`${section} \xB7 ${typ\
e} \xB7 ${grouped(insns)} insns${requirement==="required"?"":` \xB7 ${requirement}`}`)),...outcome(program),element("td",{clas\
s:"number"},...verified(stats)),element("td",{},stats?.insnsProcessed==null||stats.headroom===null?null:headroomBar(stat\
s.insnsProcessed)),element("td",{class:"number"},stats?.stackDepth==null?"":bytes(stats.stackDepth)),element("td",{class\
:"number"},stats?.jitedBytes==null?"":bytes(stats.jitedBytes)),element("td",{class:"number"},stats===null?"":duration(st\
ats.loadUsec/1e3)))}var OFF_WORDS={object:"by default",manifest:"by the manifest",kernel:"the kernel is too old for it",\
variant:"not the variant of its group",dropped:"does not load, left out"};function outcome(program){let{load:load2,off,r\
equirement,known}=program;if(off!==null){let more=off.reason===""||off.reason===OFF_WORDS[off.by]?"":` (${off.reason})`;\
return[element("td",{class:"sub",colspan:2},`off: ${OFF_WORDS[off.by]}${more}`)]}let isKnown=load2?.verdict==="fail"&&kn\
own!==null,mark=load2===null?null:verdictMark(load2.verdict,load2.verdict!=="pass"&&requirement!=="required",isKnown);re\
turn[element("td",{},mark),element("td",{},...attachCell(program))]}function attachCell({attach,known}){if(attach===null\
)return[];let{verdict,required,declined,target}=attach;return[declined?element("span",{class:"sub"},"declined by the man\
ifest"):verdictMark(verdict,!required&&verdict!=="pass",verdict==="fail"&&known!==null),target===""?null:element("span",\
{class:"sub"},target)]}function verified(stats){if(stats?.insnsProcessed==null)return[];let{insnsProcessed,budget}=stats\
;if(budget===null)return[grouped(insnsProcessed)];let over=insnsProcessed>budget;return[grouped(insnsProcessed),element(\
"span",{class:over?"sub fail":"sub"},`budget ${grouped(budget)}`)]}var BAR_WIDTH=96;function headroomBar(insns){let shar\
e=Math.min(1,insns/1e6),percent=share*100,words=percent<.1?"< 0.1 %":`${percent.toFixed(percent<10?1:0)} %`,level=share>\
.8?"high":share>.5?"middle":"low";return element("span",{class:`headroom ${level}`,title:`${grouped(1e6-insns)} instruct\
ions left`},element("svg",{viewBox:`0 0 ${BAR_WIDTH} 8`,width:BAR_WIDTH,height:8,"aria-hidden":"true"},element("rect",{c\
lass:"track",width:BAR_WIDTH,height:8,rx:4}),element("rect",{class:"used",width:Math.max(2,Math.round(share*BAR_WIDTH)),\
height:8,rx:4})),` ${words}`)}function programWords({name,load:load2,attach}){let failed=load2!==null&&load2.verdict!=="\
pass",attachFailed=attach!==null&&attach.verdict!=="pass"&&(attach.message!==null||attach.errno!==null);return!failed&&!\
attachFailed&&load2?.verifierLog==null?null:element("details",{open:failed},element("summary",{},code(name)),...load2===\
null?[]:loadWords(load2),attachFailed?element("p",{},"Attach: ",attach.errno===null?null:`${attach.errno.name} `,attach.\
message):null)}function loadWords({errno,message,map,source,verifierTail,verifierLog,pass,verdict}){return[verdict==="pa\
ss"?null:element("p",{},`Loaded ${pass==="alone"?"by itself":"with the whole object"}: `,errno===null?null:`${errno.name\
} (${errno.number}) `,map===null?null:`map ${map}`),message===null?null:element("blockquote",{},code(message)),source===\
null?null:sourceLine(source),verifierTail===""?null:block(verifierTail,"End of the verifier log"),verifierLog===null?nul\
l:element("p",{},logLink(verifierLog,"Whole verifier log"))]}function testView(test){let{name,required,verdict,reason,kn\
own,command:command2,expectations,place:where}=test;return element("details",{open:verdict!=="pass"},element("summary",{\
},verdictMark(verdict,!required&&verdict!=="pass",known!==null)," ",name),element("p",{},place(where)),known===null?null\
:element("p",{class:"reason"},`Known: ${known}`),reason===null?null:element("p",{class:"reason"},reason),expectations.le\
ngth===0?null:table("Expectations",["","subject","expected","seen","where"],expectations.map(expectationRow)),...command\
2===null?[]:commandView(command2,!required))}function expectationRow({verdict,kind,subject,wanted,seen,place:where}){ret\
urn element("tr",{},element("td",{},verdictMark(verdict)),element("td",{},`${kind.replaceAll("_"," ")} `,code(subject)),\
element("td",{},wanted),element("td",{},seen),element("td",{},place(where)))}function commandView(result,optional=!1){le\
t{command:command2,verdict,reason,stdout,stderr}=result;return[element("p",{},verdictMark(verdict,optional&&verdict!=="p\
ass")," ",code(command2),` ${endWords(result)}`),reason===null?null:element("p",{class:"reason"},reason),...outputView("\
Standard output",stdout),...outputView("Standard error",stderr)]}function endWords({exitCode,signal,timedOut,durationMs}\
){return`(${timedOut?"did not end in time":signal!==null?`ended by signal ${signal}`:exitCode===null?"never ran":`exit c\
ode ${exitCode}`}, ${duration(durationMs)})`}function outputView(title,{bytes:size,log,tail}){return size===0&&tail===""\
?[]:[element("p",{class:"output"},`${title}, ${bytes(size)} `,log===null?null:logLink(log,"All of it")),tail===""?null:b\
lock(tail,title)]}function caseView(result,results2,heading){let artifact=results2.artifacts.find(({name})=>name===resul\
t.artifact),kernel=results2.kernels.find(({id})=>id===result.kernel);return[element(heading,{class:"case-title"},code(re\
sult.artifact)," on ",code(result.kernel)),element("p",{class:"facts"},...caseFacts(result,artifact,kernel).map(fact=>el\
ement("span",{},fact))),element("ul",{class:"lanes"},...result.lanes.map(lane)),...[interruption(result.interruption,ker\
nel),findingLinks(result,results2),load(result),programs(result),tests(result),command(result),maps(result),fixups(resul\
t),variants(result),unknownNames(result),leftovers(result),warnings(result),libbpf(result)].filter(part2=>part2!==null)]\
}function caseFacts(result,artifact,kernel){return[...kernel?.release==null?[]:[kernel.release],...artifact===void 0?[]:\
[code(artifact.path)],...artifact?.size==null?[]:[bytes(artifact.size)],...artifact?.sha256==null?[]:[element("span",{ti\
tle:artifact.sha256},`sha256 ${artifact.sha256.slice(0,12)}\u2026`)],...artifact?.place==null?[]:[place(artifact.place)],...r\
esult.durationMs===null?[]:[`${duration(result.durationMs)} in the guest`],...result.maxRssKib===null?[]:[`${bytes(resul\
t.maxRssKib*1024)} of memory`]]}function lane({mode,required,verdict,reason,known}){return element("li",{},code(mode)," \
",verdictMark(verdict,!required&&verdict!=="pass",known!==null),known===null?null:element("p",{class:"reason"},`Known: $\
{known}`),reason===null?null:element("p",{class:"reason"},reason))}function interruption(what,kernel){if(what===null)ret\
urn null;let log=kernel?.consoleLog??null;return part("How it ended",element("p",{},interruptionWords(what)),log===null?\
null:element("p",{},logLink(log,"Console log")))}function interruptionWords(what){let during="during"in what&&what.durin\
g!==null?`, during ${what.during}`:"";switch(what.kind){case"timeout":return`It was stopped after ${what.seconds} s.`;ca\
se"crash":return`The kernel died${during}: ${what.message}`;case"killed":return`Its process was killed by signal ${what.\
signal}${during}.`;case"lost":return`The guest was lost: ${what.message}`;case"cancelled":return"The run was cancelled."\
}}function findingLinks({artifact,kernel},{findings}){let links=findings.flatMap((finding,index)=>finding.artifact===art\
ifact&&finding.kernels.includes(kernel)?[element("li",{},element("a",{href:`#finding-${index+1}`},finding.title))]:[]);r\
eturn links.length===0?null:part("Findings",element("ul",{},...links))}function load({load:load2}){if(load2===null)retur\
n null;let{verdict,errno,message,map,program}=load2,blamed=[...errno===null?[]:[`${errno.name} (${errno.number})`],...ma\
p===null?[]:[`map ${map}`],...program===null?[]:[`program ${program}`]].join(", ");return part("Load of the whole object\
",element("p",{},verdictMark(verdict),blamed===""?null:` ${blamed}`),message===null?null:element("blockquote",{},code(me\
ssage)))}function programs({programs:all2}){return all2.length===0?null:part(`Programs (${all2.length})`,...programTable\
(all2))}function tests({tests:all2}){return all2.length===0?null:part(`Tests (${all2.length})`,...all2.map(testView))}fu\
nction command({command:result}){return result===null?null:part("The loader",...commandView(result))}function maps({maps\
:all2}){if(all2.length===0)return null;let rows=all2.map(({name,type,keySize,valueSize,maxEntries,flags,hasInner})=>row(\
code(name),hasInner?`${type}, with an inner map`:type,grouped(keySize),grouped(valueSize),grouped(maxEntries),flags===0?\
"":`0x${flags.toString(16)}`));return part(`Maps (${all2.length})`,table("Maps",["map","type","key, bytes","value, bytes\
","entries","flags"],rows))}function fixups({fixups:all2}){if(all2.length===0)return null;let lines=all2.map(({status,no\
te,message,place:where})=>element("li",{},element("span",{class:`verdict ${status==="applied"?"pass":"error"}`},status==\
="applied"?"applied":status.replaceAll("_"," ")),` ${note}`,message===null?null:`: ${message}`,...where===null?[]:[" ",p\
lace(where)]));return part(`Fixups (${all2.length})`,element("ul",{},...lines))}function variants({variants:all2}){if(al\
l2.length===0)return null;let words={chosen:"chosen",unsupported:"the kernel cannot take it",passed_over:"one before it \
was chosen"},groups=all2.map(({group,chosen,candidates})=>element("li",{},code(group)," \u2192 ",chosen===null?element("span"\
,{class:"verdict fail"},"none"):code(chosen),element("ul",{},...candidates.map(({program,status,reason})=>element("li",{\
},code(program),`: ${reason??words[status]}`)))));return part("Variants",element("ul",{},...groups))}function unknownNam\
es({unknownNames:all2}){if(all2.length===0)return null;let lines=all2.map(({what,name,meant,place:where})=>element("li",\
{},`${what} `,code(name),...meant===null?[]:[what==="section"?"; the object has it in ":"; meant is probably ",code(mean\
t)],...where===null?[]:[" ",place(where)]));return part("Names that the object has not",element("ul",{},...lines))}funct\
ion leftovers({leftovers:all2}){return all2.length===0?null:part("Left behind, and removed",element("ul",{},...all2.map(\
({kind,name})=>element("li",{},`${kind} `,code(name)))))}function warnings({kernelWarnings:all2}){return all2.length===0\
?null:part("Warnings of the kernel",...all2.flatMap(({message,during,excerpt})=>[element("p",{},code(message),during===n\
ull?null:` during ${during}`),block(excerpt,"Console excerpt")]))}function libbpf({libbpfLog,libbpfTail}){return libbpfL\
og===null&&libbpfTail===""?null:part("What libbpf said",libbpfTail===""?null:block(libbpfTail,"End of libbpf\u2019s messages"\
),libbpfLog===null?null:element("p",{},logLink(libbpfLog,"All messages of libbpf")))}function part(title,...children){re\
turn element("section",{class:"part"},element("h4",{},title),...children)}function row(...cells){return element("tr",{},\
...cells.map(cell=>element("td",{},cell)))}var SVG="http://www.w3.org/2000/svg";function toElement(markup,inSvg=!1){let \
isSvg=inSvg||markup.tag==="svg",made=isSvg?document.createElementNS(SVG,markup.tag):document.createElement(markup.tag);f\
or(let[name,value]of attributesOf(markup))made.setAttribute(name,value);return made.append(...markup.children.filter(chi\
ld=>child!==null).map(child=>toNode(child,isSvg))),made}function toNode(child,inSvg){return typeof child=="object"?toEle\
ment(child,inSvg):document.createTextNode(clean(String(child)))}function found(selector,within=document){let match=withi\
n.querySelector(selector);if(match===null)throw new Error(`the page has no ${selector}`);return match}function all(selec\
tor,within=document){return[...within.querySelectorAll(selector)]}function dialog(name,label2){let made=document.createE\
lement("dialog");made.className=name,made.setAttribute("aria-label",label2);let close=document.createElement("button");c\
lose.type="button",close.className="close",close.textContent="Close",close.addEventListener("click",()=>made.close());le\
t body=document.createElement("div");return body.className="body",made.append(close,body),made.addEventListener("click",\
event=>{event.target===made&&made.close()}),document.body.append(made),{dialog:made,body}}var unpacked;function results(\
){return unpacked??=unpack(found("#results")).then(text=>JSON.parse(text)),unpacked}function logAt(path){logs??=new Map(\
all("script[data-path]").map(script2=>[script2.dataset.path??"",script2]));let script=logs.get(path);if(script===void 0)\
return;let{bytes:bytes2="0",extent,reason=""}=script.dataset;return{path,bytes:Number(bytes2),extent:extent==="whole"||e\
xtent==="end"?extent:"none",reason,text:()=>unpack(script)}}var logs;async function unpack(script){let packed=Uint8Array\
.from(atob(script.textContent??""),character=>character.charCodeAt(0));return new Response(new Blob([packed]).stream().p\
ipeThrough(new DecompressionStream("gzip"))).text()}function openCases(){let{dialog:panel,body}=dialog("case","Case");ad\
dEventListener("hashchange",()=>{follow()}),panel.addEventListener("close",()=>{isCase(location.hash)&&history.replaceSt\
ate(null,"","#")}),panel.addEventListener("click",event=>{let link=event.target instanceof Element?event.target.closest(\
\'a[href^="#"]\'):null;link!==null&&!isCase(link.getAttribute("href")??"")&&panel.close()}),follow();async function follow\
(){if(!isCase(location.hash)){panel.open&&panel.close();return}let wanted=location.hash.slice(1),run=await results(),num\
bers=numbersOf(run),result=run.cases.find(({artifact,kernel})=>caseId(artifact,kernel,numbers)===wanted);if(result===voi\
d 0)return;let direction=document.activeElement?.getAttribute("rel");body.replaceChildren(...[...caseView(result,run,"h2\
"),neighbours(result,run)].map(part2=>toElement(part2))),panel.open||panel.showModal(),panel.scrollTop=0,direction!=null\
&&body.querySelector(`.neighbours [rel=${direction}]`)?.focus({preventScroll:!0})}}function neighbours({artifact,kernel}\
,run){let own=run.cases.filter(candidate=>candidate.artifact===artifact),at=own.findIndex(candidate=>candidate.kernel===\
kernel),numbers=numbersOf(run),link=(to,rel)=>to===void 0?element("span"):element("a",{rel,href:`#${caseId(to.artifact,t\
o.kernel,numbers)}`},rel==="prev"?`\u2190 ${to.kernel}`:`${to.kernel} \u2192`);return element("nav",{class:"neighbours","aria-labe\
l":"The same artifact on other kernels"},link(own[at-1],"prev"),link(own[at+1],"next"))}function isCase(hash){return has\
h.startsWith("#case-")}function sayWhatGoesWrong(){addEventListener("error",event=>say(event.message)),addEventListener(\
"unhandledrejection",event=>say(String(event.reason)))}function say(words){document.querySelector("#complaint")?.remove(\
);let text=`Part of this page does not work in this browser (${words}). It takes one of 2025 or later; the files beside \
the page have everything.`;found("main").prepend(toElement(element("p",{id:"complaint",class:"fail",role:"alert"},text))\
)}function copyButtons(){document.addEventListener("click",event=>{let button=event.target instanceof Element?event.targ\
et.closest("[data-copy]"):null,block2=button?.closest("figure")?.querySelector("pre");button==null||block2==null||copy(b\
lock2).then(words=>tell(button,words))})}async function copy(block2){try{return await navigator.clipboard.writeText(bloc\
k2.textContent??""),"Copied"}catch{return getSelection()?.selectAllChildren(block2),"Selected"}}function tell(button,wor\
ds){button.textContent=words,setTimeout(()=>{button.textContent="Copy"},1500)}function gridKeys(){for(let grid of all("t\
able[data-grid]")){let links=all("a.cell",grid);for(let link of links)link.tabIndex=-1;links[0]!==void 0&&(links[0].tabI\
ndex=0),grid.addEventListener("keydown",event=>onKey(event,grid)),grid.addEventListener("focusin",event=>{let link=event\
.target instanceof Element?event.target.closest("a.cell"):null;link!==null&&makeCurrent(link,grid)})}}function keepReach\
able(grid){let current=grid.querySelector(\'a.cell[tabindex="0"]\');if(current!==null&&isShown(current))return;let first=a\
ll("a.cell",grid).find(isShown);first!==void 0&&makeCurrent(first,grid)}function makeCurrent(link,grid){for(let other of\
 all(\'a.cell[tabindex="0"]\',grid))other.tabIndex=-1;link.tabIndex=0}var STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:\
[0,-1],ArrowRight:[0,1],Home:[0,Number.NEGATIVE_INFINITY],End:[0,Number.POSITIVE_INFINITY]};function onKey(event,grid){l\
et step=STEPS[event.key],link=event.target instanceof Element?event.target.closest("a.cell"):null;if(step===void 0||link\
===null||event.ctrlKey||event.altKey||event.metaKey)return;event.preventDefault();let[rows,columns]=step,next=rows===0?i\
nRow(link,columns):inColumn(link,rows,grid);next?.focus(),next?.scrollIntoView({block:"nearest",inline:"nearest"})}funct\
ion inRow(link,step){let row2=link.closest("tr");if(row2===null)return;let links=all("a.cell",row2).filter(isShown);retu\
rn links[Math.min(Math.max(links.indexOf(link)+step,0),links.length-1)]}function inColumn(link,step,grid){let column=lin\
k.closest("td")?.dataset.kernel,links=all(`td[data-kernel="${column}"] a.cell`,grid).filter(isShown);return links[links.\
indexOf(link)+step]}function isShown(link){return link.closest("td")?.hidden===!1&&link.closest("tr")?.hidden===!1}var t\
exts=new WeakMap;function narrowSurface(filter,cases){let[table2]=all("table[data-surface]");if(table2===void 0)return n\
ull;let artifacts=cases&&new Set([...cases].map(key=>key.split(" ")[0]??"")),kernels=cases&&new Set([...cases].map(key=>\
key.split(" ")[1]??"")),namesKernel=narrowHeads(table2,filter.text,kernels),rows=all("tbody tr",table2);for(let row2 of \
rows)row2.hidden=filter.onlyRead&&row2.dataset.read===void 0||!isOf(row2,filter.artifact,artifacts)||!(namesKernel||text\
Of(row2).includes(filter.text)),narrowCells(row2,kernels);return{left:rows.filter(({hidden})=>!hidden).length,count:rows\
.length}}function narrowHeads(table2,text,kernels){let isNamed=!1;for(let head of all("thead [data-kernel]",table2))head\
.hidden=kernels!==null&&!kernels.has(head.dataset.kernel??""),isNamed||=!head.hidden&&text!==""&&head.title.toLowerCase(\
).includes(text);return isNamed}function isOf(row2,artifact,artifacts){let own=(row2.dataset.artifacts??"").split(" ").f\
ilter(part2=>part2!=="");return own.length===0?artifact==="":artifacts===null||own.some(part2=>artifacts.has(part2))}fun\
ction narrowCells(row2,kernels){for(let cell of all("td[data-kernels]",row2)){let own=(cell.dataset.kernels??"").split("\
 "),left=kernels===null?own.length:own.filter(kernel=>kernels.has(kernel)).length;cell.hidden=left===0,left>0&&cell.colS\
pan!==left&&(cell.colSpan=left)}}function textOf(row2){let text=texts.get(row2)??(row2.textContent??"").toLowerCase();re\
turn texts.set(row2,text),text}function filters(){let form=found("#filters"),field=found("input[name=text]",form),output\
=found("output",form),words,turn=0;form.addEventListener("submit",event=>event.preventDefault()),form.addEventListener("\
input",()=>{narrow()});for(let outside of form.elements)form.contains(outside)||outside.addEventListener("input",()=>{na\
rrow()});form.addEventListener("reset",()=>setTimeout(()=>{narrow()})),document.addEventListener("keydown",event=>{if(ev\
ent.key!=="/"||event.ctrlKey||event.metaKey||isTyping(event.target))return;let log=document.querySelector("dialog.logs[o\
pen] input[type=search]");if(log===null&&document.querySelector("dialog[open]")!==null)return;event.preventDefault();let\
 target=log??field;target.focus(),target.select()}),field.addEventListener("keydown",event=>{event.key==="Escape"&&form.\
reset()});async function narrow(){turn+=1;let mine=turn,filter=filterOf(form);filter.text!==""&&(words??=wordsOf(await r\
esults())),mine===turn&&(output.value=apply(filter,words))}}function filterOf(form){let data=new FormData(form);return{t\
ext:String(data.get("text")??"").trim().toLowerCase(),artifact:String(data.get("artifact")??""),kernel:String(data.get("\
kernel")??""),verdicts:new Set(data.getAll("verdict").map(String)),onlyRead:data.has("only-read")}}function wordsOf({art\
ifacts,kernels,cases}){let rows=new Map(artifacts.map(({name},index)=>[name,index])),columns=new Map(kernels.map(({id},i\
ndex)=>[id,index]));return new Map(cases.map(({artifact,kernel,programs:programs2,maps:maps2,tests:tests2,lanes})=>{let \
release=kernels[columns.get(kernel)??-1]?.release??"",words=[artifact,kernel,release,...programs2.flatMap(({name,section\
,load:load2,attach})=>[name,section,load2?.message??"",attach?.target??""]),...maps2.map(({name})=>name),...tests2.map((\
{name})=>name),...lanes.map(({reason})=>reason??"")];return[`${rows.get(artifact)} ${columns.get(kernel)}`,words.join(`\n\
`).toLowerCase()]}))}function apply(filter,words){let isActive=filter.text!==""||filter.artifact!==""||filter.kernel!=="\
"||filter.verdicts.size>0,allowed=new Set,shown=new Set,grids=all("table[data-grid]").map(grid=>narrowGrid(grid,filter,w\
ords,allowed,shown)),cells=grids.reduce((sum,grid)=>sum+grid.cells,0),hits=grids.reduce((sum,grid)=>sum+grid.hits,0),fin\
dings=all("article.finding");for(let told of[...findings,...all("table.changes tr[data-kernels]")])told.hidden=isActive&\
&!isToldOf(told,filter,allowed);for(let row2 of all("table.charts tbody tr"))row2.hidden=isActive&&!chartMatches(row2,fi\
lter,allowed);for(let row2 of all("[data-kernel-row]"))row2.hidden=isActive&&!some(shown,"",row2.dataset.kernelRow??"");\
let names=narrowSurface(filter,isActive?allowed:null),left=findings.filter(({hidden})=>!hidden).length;return[...isActiv\
e?[`${hits} of ${cells} cells`,`${left} of ${findings.length} findings`]:[],...names!==null&&(isActive||filter.onlyRead)\
?[`${names.left} of ${names.count} hooks and fields`]:[]].join(", ")}function narrowGrid(grid,filter,words,allowed,shown\
){let columns=new Set,hits=0;for(let row2 of all("tbody tr",grid)){let artifact=row2.dataset.artifact??"",label2=(row2.q\
uerySelector("th")?.textContent??"").toLowerCase(),rowHits=0;for(let cell of all("td",row2)){let kernel=cell.dataset.ker\
nel??"",key=`${artifact} ${kernel}`,isAllowed=isIn(filter,artifact,kernel,cell.dataset.verdict),isMatch=isAllowed&&(filt\
er.text===""||label2.includes(filter.text)||(words?.get(key)??"").includes(filter.text));cell.classList.toggle("dim",!is\
Match),isAllowed&&allowed.add(key),isMatch&&(rowHits+=1,shown.add(key),columns.add(kernel))}row2.hidden=rowHits===0,hits\
+=rowHits}for(let cell of all("[data-kernel]",grid))cell.hidden=!columns.has(cell.dataset.kernel??"");return keepReachab\
le(grid),{cells:all("td[data-verdict]",grid).length,hits}}function isIn(filter,artifact,kernel,verdict){return verdict!=\
=void 0&&(filter.artifact===""||filter.artifact===artifact)&&(filter.kernel===""||filter.kernel===kernel)&&(filter.verdi\
cts.size===0||filter.verdicts.has(verdict))}function isToldOf(told,{text},allowed){let artifact=told.dataset.artifact??"\
";return(told.dataset.kernels??"").split(" ").filter(kernel=>kernel!=="").some(kernel=>some(allowed,artifact,kernel))&&(\
text===""||(told.textContent??"").toLowerCase().includes(text))}function chartMatches(row2,{text},allowed){return some(a\
llowed,row2.dataset.artifact??"","")&&(text===""||(row2.dataset.words??"").toLowerCase().includes(text))}function some(s\
hown,artifact,kernel){return artifact!==""&&kernel!==""?shown.has(`${artifact} ${kernel}`):[...shown].some(key=>artifact\
===""?key.endsWith(` ${kernel}`):key.startsWith(`${artifact} `))}function isTyping(target){return target instanceof HTML\
Element&&(target.isContentEditable||/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))}var CHUNK_LINES=500,LINE_LENGTH=4e\
3,MOST_MATCHES=1e4;function chunksOf(text){let lines=clean(text).replace(/\\n$/,"").split(`\n`).flatMap(line=>line.length<\
=LINE_LENGTH?[line]:line.match(LONG_PIECES)??[]),chunks=[];for(let first=0;first<lines.length;first+=CHUNK_LINES)chunks.\
push({line:first+1,text:`${lines.slice(first,first+CHUNK_LINES).join(`\n`)}\n`});return chunks}var LONG_PIECES=new RegExp(\
`.{1,${LINE_LENGTH}}`,"gsu");function matchesOf(chunks,words){if(words==="")return[];let pattern=new RegExp(words.replac\
eAll(/[.*+?^${}()|[\\]\\\\]/g,"\\\\$&"),"gi"),matches=[];for(let[chunk,{text}]of chunks.entries())for(let{index,0:match}of te\
xt.matchAll(pattern))if(matches.push({chunk,start:index,end:index+match.length}),matches.length===MOST_MATCHES)return ma\
tches;return matches}function lineOf({chunk,start},chunks){let{line,text}=chunks[chunk]??{line:1,text:""};return line+te\
xt.slice(0,start).split(`\n`).length-1}function openLogs(){let{dialog:panel,body}=dialog("logs","Log");document.addEventL\
istener("click",event=>{let link=event.target instanceof Element?event.target.closest("a[data-log]"):null;if(link===null\
||event.ctrlKey||event.metaKey||event.shiftKey)return;let log=logAt(link.dataset.log??"");log===void 0||log.extent==="no\
ne"||(event.preventDefault(),log.text().then(text=>{show(log,chunksOf(text),body),panel.showModal(),found("input[type=se\
arch]",body).focus()}))})}function show(log,chunks,body){let last=chunks.at(-1),lines=last===void 0?0:last.line+last.tex\
t.split(`\n`).length-2,cut=log.extent==="whole"?"":` \xB7 the last part only: ${log.reason}`;body.replaceChildren(toElement(\
element("h2",{},log.path)),toElement(element("p",{class:"facts"},element("span",{},`${bytes(log.bytes)}, ${plural(lines,\
"line")}${cut}`))),toElement(element("form",{class:"find",role:"search","aria-label":"Search in the log"},element("input\
",{type:"search","aria-label":"Search in the log",placeholder:"Search in the log",autocomplete:"off",spellcheck:"false"}\
),element("button",{type:"submit",name:"next"},"Next"),element("button",{type:"button",name:"previous"},"Previous"),elem\
ent("label",{},element("input",{type:"checkbox",name:"wrap"}),"wrap"),element("output",{role:"status","aria-live":"polit\
e"}))),toElement(element("div",{class:"log-text",tabindex:0,role:"region","aria-label":`Text of ${log.path}`},...chunks.\
map(chunkMarkup)))),search(chunks,body)}function chunkMarkup({line,text}){let count=text.split(`\n`).length-1,numbers=Arr\
ay.from({length:count},(_,index)=>line+index).join(`\n`);return element("div",{class:"chunk"},element("pre",{class:"numbe\
rs","aria-hidden":"true"},numbers),element("pre",{class:"lines"},text))}function search(chunks,body){let form=found("for\
m.find",body),field=found("input[type=search]",form),output=found("output",form),texts2=[...body.querySelectorAll(".line\
s")].map(lines=>lines.firstChild),matches=[],current=-1;field.addEventListener("input",()=>{matches=matchesOf(chunks,fie\
ld.value),current=-1,mark("match",matches),go(1)}),form.addEventListener("submit",event=>{event.preventDefault(),go(1)})\
,field.addEventListener("keydown",event=>{event.key!=="Enter"||!event.shiftKey||(event.preventDefault(),go(-1))}),found(\
"button[name=previous]",form).addEventListener("click",()=>go(-1)),found("input[name=wrap]",form).addEventListener("chan\
ge",event=>{found(".log-text",body).classList.toggle("wrapped",event.target.checked)}),mark("match",[]),mark("current-ma\
tch",[]);function go(step){matches.length>0&&(current=(current+step+matches.length)%matches.length);let match=matches[cu\
rrent];mark("current-match",match===void 0?[]:[match]),output.value=words(match),match!==void 0&&texts2[match.chunk]?.pa\
rentElement?.closest(".chunk")?.scrollIntoView({block:"nearest"}),match!==void 0&&reveal(rangeOf(match))}function words(\
match){if(field.value==="")return"";if(match===void 0)return"no match";let most=matches.length===MOST_MATCHES?" or more"\
:"";return`${current+1} of ${matches.length}${most}, line ${lineOf(match,chunks)}`}function mark(name,marked){CSS.highli\
ghts.set(name,new Highlight(...marked.map(rangeOf)))}function rangeOf({chunk,start,end}){let range=document.createRange(\
),text=texts2[chunk];return text==null||(range.setStart(text,start),range.setEnd(text,end)),range}function reveal(range)\
{let box=found(".log-text",body),place2=range.getBoundingClientRect(),view=box.getBoundingClientRect();(place2.top<view.\
top||place2.bottom>view.bottom)&&(box.scrollTop+=place2.top-view.top-view.height/2),(place2.left<view.left||place2.right\
>view.right)&&(box.scrollLeft+=place2.left-view.left-view.width/2)}}function printWhole(){let folded=[];addEventListener\
("beforeprint",()=>{folded=[...document.querySelectorAll("details:not([open])")];for(let part2 of folded)part2.open=!0})\
,addEventListener("afterprint",()=>{for(let part2 of folded)part2.open=!1})}var KEY="bpfcompat-theme",THEMES=["system","\
light","dark"];function restoreTheme(){show2(remembered())}function themeButton(){let button=found("#theme");label(butto\
n,remembered());let theme=remembered();button.addEventListener("click",()=>{theme=THEMES[(THEMES.indexOf(theme)+1)%THEME\
S.length]??"system",show2(theme),remember(theme),label(button,theme)})}function show2(theme){theme==="system"?delete doc\
ument.documentElement.dataset.theme:document.documentElement.dataset.theme=theme}function label(button,theme){button.tex\
tContent={system:"\u25D0 System",light:"\u2600 Light",dark:"\u263E Dark"}[theme],button.setAttribute("aria-label",`Theme: ${theme}. Cha\
nge it`)}function remembered(){try{return THEMES.find(theme=>theme===localStorage.getItem(KEY))??"system"}catch{return"s\
ystem"}}function remember(theme){try{localStorage.setItem(KEY,theme)}catch{}}restoreTheme();document.documentElement.cla\
ssList.add("scripted");document.addEventListener("DOMContentLoaded",()=>{sayWhatGoesWrong(),themeButton(),copyButtons(),\
filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as $J,realpath as fO}from"node:fs/promises";import{resolve as vJ,sep as EJ}from"node:path";import{createGzip as PJ,
gzipSync as OJ}from"node:zlib";function mO(e){return{async read(t,n){let r=await TJ(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=AJ?await MJ(r,n):null;return{data:s??await IJ(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function TJ(e,t){try{let n=await fO(e),r=await fO(vJ(n,t));if(!r.startsWith(n+EJ))return null;let o=await $J(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function MJ(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(PJ()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function IJ(e,t){
let n=Math.max(0,t-CJ),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return OJ(s.subarray(i))}var AJ,CJ,pO=m(()=>{"use strict";AJ=48*1024*1024,CJ=64*1024});async function gO(e,t){let n=10485760,r=2097152,o=[];for(let s of FJ(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function FJ({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(NJ),...r.flatMap(hO),
...n.map(({consoleLog:i})=>i),...t.flatMap(hO)];return[...new Set(s.filter(i=>i!==null))]}function NJ({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function hO({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var yO=m(()=>{"use strict"});function jn(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:LJ(t)).join(" ")}function LJ(e){return`\
'${e.replaceAll("'","'\\''")}'`}var il=m(()=>{"use strict"});function Ho(e,t,n,r){let o=[...BJ,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[al(i)];return jn([...o,...l,...DJ(e.loader),...s])}return jn(
[...o,...KJ(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function KJ(e,t,n){switch(t){case"suite":return["--suite",al(e)];case"singleArtifact":return[al(e),...n===
void 0?[]:[al(n.path)]];default:return[al(e)]}}function DJ(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function al(e){return e.startsWith("-")?`./${e}`:e}var BJ,Td=m(()=>{"use strict";il();BJ=["npx","gi\
thub:bpfcompat/bpfcompat"]});function w(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function jJ({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":Pr(String(n))]])}function fr(e){let t=[];return wO(e,t),t.join("")}function bb(e,t){
e.push(t),e.length===UJ&&e.push(e.splice(0).join(""))}function wO(e,t){let n=jJ(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${bO(
o)}"`);if(bb(t,`<${e.tag}${n.join("")}>`),!GJ.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?wO(r,t):
bb(t,bO(Pr(String(r)))));bb(t,`</${e.tag}>`)}}function bO(e){return e.replaceAll(/[&<>"'`]/g,t=>WJ[t]??t)}var UJ,GJ,WJ,Qe=m(
()=>{"use strict";I();UJ=4096;GJ=new Set(["br","input","meta","wbr"]);WJ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function kO({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function Zr(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function _O(e){return`./${Pr(e).split("/").map(encodeURIComponent).join("/")}`}var hi=m(()=>{"use strict";I()});function wb(e,t){return t?"neutral":e}function Wt(e,t=!1,n=!1){return w("span",{class:`verdict ${wb(e,t||n)}`},ll(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function ll(e,t=!1){return w("span",{class:"sign","aria-hidden":"true"},t?"~":
qJ[e])}function z(e){return w("code",{},e)}function Md(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:z(t))}function cl(e,t){
let n=w("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return w("figure",{class:"\
copyable"},w("figcaption",{class:"caption"},t,n),w("pre",{tabindex:0,role:"region","aria-label":t},w("code",{},e)))}function Id(e){
return w("figure",{class:"source"},w("figcaption",{class:"caption"},cn(e)),Un(e.text.trim(),"Source line"))}function Un(e,t){
return w("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function vt(e,t){let n=e.split("/").
includes("..");return w("a",{class:"log",href:n?null:_O(e),"data-log":e,title:e},t)}function cn(e){return z(Kt(e))}function zo(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function it(e,t,...n){return w("section",{id:e,"aria-labelledby":`${e}-title`},w("h2",{id:`${e}-title`},t),...n)}function qe(e,t,n,r=""){
return w("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},w("table",{class:r},w("thead",{},w("tr",{},...t.
map(o=>w("th",{scope:"col"},o)))),w("tbody",{},...n)))}function Ae(e,t=100){return en(e,t)}var qJ,at=m(()=>{"use strict";
Dt();I();Qe();hi();qJ={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function xO(e){let{gate:t}=e;return w("header",{class:`answer ${t.status}`},w("p",{class:"sign","aria-hidden":"true"},HJ[t.
status]),w("div",{},w("h1",{},t.sentence),w("ul",{class:"counts","aria-label":"Lanes by verdict"},...zJ.filter(n=>t.counts[n]>
0).map(n=>w("li",{class:n},ll(n),` ${Q(t.counts[n])} ${VJ[n]}`)),t.nonBlocking===0?null:w("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),w("p",{class:"facts"},...YJ(e))))}function YJ(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=ni(e),u=Xr(e);return[`${M(o.length,"ar\
tifact")} \xD7 ${M(s.length,"kernel")}`,ue(r),w("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[w("span",{},"commit ",z(a.slice(0,12)))],...i===null?[]:[z(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(f=>w("span",{},f))}var HJ,
zJ,VJ,RO=m(()=>{"use strict";ad();Ya();I();Qe();at();HJ={passed:"\u2713",failed:"\u2715",error:"!"},zJ=["pass","fail","e\
rror","skip"],VJ={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function $O(e){let t=e.map(nX).filter(n=>n!==null);return[qe("Programs",JJ,e.map(XJ),"programs"),...t]}function XJ(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return w("tr",{},w("th",{scope:"row"},z(t),w("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...QJ(e),w("td",{class:"number"},
...eX(a)),w("td",{},a?.insnsProcessed==null||a.headroom===null?null:tX(a.insnsProcessed)),w("td",{class:"number"},a?.stackDepth==
null?"":st(a.stackDepth)),w("td",{class:"number"},a?.jitedBytes==null?"":st(a.jitedBytes)),w("td",{class:"number"},a===null?
"":ue(a.loadUsec/1e3)))}function QJ(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
SO[n.by]?"":` (${n.reason})`;return[w("td",{class:"sub",colspan:2},`off: ${SO[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:Wt(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[w("td",{},i),w("td",{},...ZJ(e))]}function ZJ({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?w("span",{class:"sub"},
"declined by the manifest"):Wt(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:w("span",{class:"sub"},s)]}function eX(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),w("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function tX(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return w("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},w("svg",{viewBox:`0 0 ${Fd} 8`,width:Fd,height:8,"aria-hidden":"true"},w("rect",{class:"track",width:Fd,height:8,
rx:4}),w("rect",{class:"used",width:Math.max(2,Math.round(t*Fd)),height:8,rx:4})),` ${r}`)}function nX({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:w("details",{open:r},w("summary",{},z(e)),...t===null?[]:rX(t),o?w("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function rX({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:w("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:w("blockquote",{},z(t)),r===null?null:Id(r),o===""?null:Un(o,"End of \
the verifier log"),s===null?null:w("p",{},vt(s,"Whole verifier log"))]}var JJ,SO,Fd,vO=m(()=>{"use strict";yn();I();Qe();
at();JJ=["program","load","attach","verified","of the limit","stack","machine code","load time"];SO={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};Fd=96});function PO(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return w("details",{
open:r!=="pass"},w("summary",{},Wt(r,!n&&r!=="pass",s!==null)," ",t),w("p",{},cn(l)),s===null?null:w("p",{class:"reason"},
`Known: ${s}`),o===null?null:w("p",{class:"reason"},o),a.length===0?null:qe("Expectations",["","subject","expected","see\
n","where"],a.map(oX)),...i===null?[]:kb(i,!n))}function oX({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return w(
"tr",{},w("td",{},Wt(e)),w("td",{},`${t.replaceAll("_"," ")} `,z(n)),w("td",{},r),w("td",{},o),w("td",{},cn(s)))}function kb(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[w("p",{},Wt(r,t&&r!=="pass")," ",z(n),` ${sX(e)}`),o===null?
null:w("p",{class:"reason"},o),...EO("Standard output",s),...EO("Standard error",i)]}function sX({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${ue(r)})`}function EO(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[w("p",{class:"output"},`${e}, ${st(t)} `,n===
null?null:vt(n,"All of it")),r===""?null:Un(r,e)]}var OO=m(()=>{"use strict";I();Qe();at()});function AO(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[w(
n,{class:"case-title"},z(e.artifact)," on ",z(e.kernel)),w("p",{class:"facts"},...iX(e,r,o).map(s=>w("span",{},s))),w("u\
l",{class:"lanes"},...e.lanes.map(aX)),...[lX(e.interruption,o),uX(e,t),dX(e),fX(e),mX(e),pX(e),hX(e),gX(e),yX(e),bX(e),
wX(e),kX(e),_X(e)].filter(s=>s!==null)]}function iX(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[z(
t.path)],...t?.size==null?[]:[st(t.size)],...t?.sha256==null?[]:[w("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[cn(t.place)],...e.durationMs===null?[]:[`${ue(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${st(e.maxRssKib*1024)} of memory`]]}function aX({mode:e,required:t,verdict:n,reason:r,known:o}){return w("li",
{},z(e)," ",Wt(n,!t&&n!=="pass",o!==null),o===null?null:w("p",{class:"reason"},`Known: ${o}`),r===null?null:w("p",{class:"\
reason"},r))}function lX(e,t){if(e===null)return null;let n=t?.consoleLog??null;return qt("How it ended",w("p",{},cX(e)),
n===null?null:w("p",{},vt(n,"Console log")))}function cX(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function uX({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[w("li",{},w("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:qt("Findings",
w("ul",{},...r))}function dX({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return qt("L\
oad of the whole object",w("p",{},Wt(t),i===""?null:` ${i}`),r===null?null:w("blockquote",{},z(r)))}function fX({programs:e}){
return e.length===0?null:qt(`Programs (${e.length})`,...$O(e))}function mX({tests:e}){return e.length===0?null:qt(`Tests\
 (${e.length})`,...e.map(PO))}function pX({command:e}){return e===null?null:qt("The loader",...kb(e))}function hX({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>xX(z(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return qt(`Maps (${e.length})`,qe("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function gX({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>w("li",{},w("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",cn(s)]));return qt(`Fixups (${e.
length})`,w("ul",{},...t))}function yX({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>w("li",{},z(r),
" \u2192 ",o===null?w("span",{class:"verdict fail"},"none"):z(o),w("ul",{},...s.map(({program:i,status:a,reason:l})=>w("\
li",{},z(i),`: ${l??t[a]}`)))));return qt("Variants",w("ul",{},...n))}function bX({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>w("li",{},`${n} `,z(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",z(o)],...s===null?[]:[" ",cn(s)]));return qt("Names that the object has not",w("ul",{},...t))}
function wX({leftovers:e}){return e.length===0?null:qt("Left behind, and removed",w("ul",{},...e.map(({kind:t,name:n})=>w(
"li",{},`${t} `,z(n)))))}function kX({kernelWarnings:e}){return e.length===0?null:qt("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[w("p",{},z(t),n===null?null:` during ${n}`),Un(r,"Console excerpt")]))}function _X({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:qt("What libbpf said",t===""?null:Un(t,"End of libbpf\u2019s messages"),e===
null?null:w("p",{},vt(e,"All messages of libbpf")))}function qt(e,...t){return w("section",{class:"part"},w("h4",{},e),...t)}
function xX(...e){return w("tr",{},...e.map(t=>w("td",{},t)))}var CO=m(()=>{"use strict";I();Qe();vO();OO();at()});function MO(e,t){let n=$X(e);if(n.length===0)return null;let r=n.slice(0,RX),o=n.length-r.length,s=(i,a)=>qe(i,SX,a.map(
l=>EX(l,e.kernels,t)),"charts");return it("verifier","Instructions that the verifier processed",w("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,Nd)),r.length<=Nd?null:w("details",{},w("summary",{},`${Q(r.length-Nd)} more`),s("Programs with fewer i\
nstructions",r.slice(Nd))))}function $X({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&vX(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function vX({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function EX(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return w("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},w("th",{scope:"\
row"},z(o),w("span",{class:"sub"},r)),w("td",{},OX(e,t)),w("td",{class:"number"},Q(a)),w("td",{class:"number"},Q(i)),w("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function OX({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,PX/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(Vo-2)));return[{column:l,value:a,x:TO(l*o),width:TO(o*.8),height:c}]});return w("svg",
{viewBox:`0 0 ${s} ${Vo}`,width:s,height:Vo,class:"chart",role:"img","aria-label":MX(n,e,r)},w("line",{x1:0,x2:s,y1:Vo-.5,
y2:Vo-.5,class:"axis"}),...e.length>AX?[TX(i)]:i.map(a=>CX(a,r)))}function CX({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return w("rect",{x:n,y:Vo-o,width:r,height:o,class:"bar"},w("title",{},i))}function TX(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${Vo}v-${o}h${r}v${o}`).join("");return w("path",{d:t,class:"bar"})}function TO(e){
return Math.round(e*10)/10}function MX(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var RX,Nd,SX,Vo,PX,AX,IO=m(()=>{
"use strict";yn();I();Qe();at();RX=400,Nd=15,SX=["program","over kernels","least","most","of the limit"];Vo=36,PX=320;AX=
40});function FO(e,t){let n=Ur(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return it("comparison","What changed",w("p",{},w("strong",{},Ks(n)),` ${IX(n)}`),s.length===0?null:qe("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>FX(i,t)),"changes"),r.length===0?null:w("details",{open:r.
some(({beyond:i})=>i)},w("summary",{},`Instructions that the verifier processed (${r.length})`),qe("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>NX(i,t)),"changes")),o.length===0?null:w("details",
{},w("summary",{},`${M(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),qe("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>_b({},z(i),a,l)),"changes")))}function IX({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[Ds(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function FX(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return _b(zo(n,o,t),z(n),r,w("span",{},...o.flatMap((c,u)=>[u===0?"":", ",z(c)])),Wt(
s),Wt(i,i!=="pass"&&!a),l??"")}function NX(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=_a(e);return _b(zo(n,[o],
t),z(n),z(r),z(o),w("span",{class:s?"verdict fail":null},Or(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function _b(e,...t){return w("tr",e,...t.map(n=>w("td",{},n)))}var NO=m(()=>{"use strict";rr();js();I();Qe();at()});function LO(e,t){let n=e.findings;return it("findings",n.length===0?"Nothing was found":`Findings: ${BX(n)}`,...n.length===
0?[w("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>KX(r,o,e,t)))}function BX(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[M(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[M(n,"known fai\
lure")],...s===0?[]:[M(s,"remark")]].join(", ")}function KX(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:f,log:p,reproduce:g}=e,b=`finding-${t+1}`,_=Hs(e,n);return w("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...zo(s,i,r)},w("p",{class:"tags"},w("span",{class:"level"},e.known===null?
LX[o]:"known failure"),w("span",{class:"class"},e.class),s===null?null:w("span",{class:"artifact"},s)),w("h3",{id:`${b}-\
title`},ht(e)),w("div",{class:"on"},"On ",...jX(e,n,r)),a.length>2?w("details",{},w("summary",{},"The other programs"),w(
"p",{},...UX(a))):null,e.known===null?null:w("p",{},w("strong",{},"Known: "),on(e.known)),l===null?null:w("blockquote",{},
z(l)),c===null?null:Id(c),_===null?null:w("p",{},"At ",z(_)),u===null?null:Un(u,"Log excerpt"),p===null?null:w("p",{},vt(
p,"Whole log")),w("p",{class:"remedy"},w("strong",{},"What to do: "),...Md(d)),f===null?null:cl(f,"For the manifest"),cl(
g,"Reproduce"))}function jX(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[bn(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=Zr(r,l,n);return w("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=DX)return xb(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[w("details",{class:"inline"},w("summary",{},a),w("p",{},...xb(i)))]}function UX(e){return xb(
e.map(t=>z(t)))}function xb(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var LX,DX,BO=m(()=>{"use strict";Dt();I();Qe();
hi();at();LX={failure:"failure",warning:"does not block",notice:"remark"};DX=12});function KO(e){let{kernels:t,host:n}=e;return t.length===0?null:it("kernels",`Kernels (${t.length})`,w("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${M(n.cpus,"CPU")}, ${n.arch}.`),qe("Kernels",GX,t.map(WX),"kernels"))}function WX(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{snapshot:d,
bootMs:f,fetchMs:p,guestMs:g,consoleLog:b}=e;return w("tr",{"data-kernel-row":t},w("th",{scope:"row"},z(n),r?null:w("spa\
n",{class:"sub"},"optional"),...qX(e)),w("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),w("td",{},s??""),w("td",
{class:a!==null&&!/^(?:locked: )?good/.test(a)?"warn":null},a??""),w("td",{class:"number"},f===null?"":ue(f),d==="used"?
w("span",{class:"sub"},"resumed"):null,l===null?null:w("span",{class:"sub"},lr[l]),c===null?null:w("span",{class:"sub"},
c==="kvm"?"KVM":"emulated (TCG)"),u>1?w("span",{class:"sub"},`${u} boots`):null),w("td",{class:"number"},ue(p)),w("td",{
class:"number"},ue(g)),w("td",{},b===null?"":vt(b,"log")))}function qX({error:e,notes:t,lsm:n,lockdown:r,modules:o}){return[
e===null?null:w("p",{class:"fail"},e),...t.map(s=>w("p",{class:"note"},s)),w("details",{},w("summary",{},"configuration"),
w("p",{},`LSMs: ${n??"not told"}`),w("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:w("p",{},`Modules: ${o.join(
", ")}`))]}var GX,DO=m(()=>{"use strict";Ka();I();Qe();at();GX=["kernel","release","package","signature","boot","fetch",
"in the guest","console"]});function jO(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return it("logs","Logs",w("p",{},`The run left ${M(e.length,"log")} of ${st(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,w("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:qe("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,Rb).map(HX)),t.length<=Rb?null:w("p",{},`So it is with ${M(t.length-Rb,"more log")}.`))}function HX({path:e,
bytes:t,extent:n,reason:r}){let o=[z(e),t===0?"":st(t),n==="end"?vt(e,"its last part"):vt(e,"the file"),r??""];return w(
"tr",{},...o.map(s=>w("td",{},s)))}var Rb,UO=m(()=>{"use strict";I();Qe();at();Rb=200});function GO(e,t){return qO("matrix","Artifacts \xD7 kernels",qr(e),t)}function WO(e,t){return qO("tests","Tests \xD7 kernel\
s",Hr(e),t)}function qO(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=Sb,i=w("tr",
{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"artifact")),...n.map((l,c)=>$b(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return w("tr",{"data-artifact":d},w("th",{scope:"row"},w("span",{class:"l\
abel"},c)),...u.map((f,p)=>{let g=n[p];return g===void 0?w("td"):zX(f,c,g,Zr(l,g.id,o),p)}))});return it(e,t,w("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},w("table",{class:s?"narrow":"wide","data-grid":!0},w("thead",{},
i),w("tbody",{},...a))),VX(r.flatMap(l=>l.cells)))}function $b({id:e,release:t,required:n},r){return w("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},w("span",{class:"head"},w("span",{class:"\
name"},Ae(e,60)),n?null:w("span",{class:"optional"}," optional")))}function zX(e,t,n,r,o){if(e===null)return w("td",{class:"\
none","data-kernel":o},w("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return w("td",{"data-kernel":o,"data-verdict":s},w("a",{class:`cell ${wb(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
ll(s,a),w("span",{class:"word"},c),l===null?null:w("span",{class:"note"},l)))}function VX(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return w("p",{class:"legend"},t.join(" "),w("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var Sb,vb=m(()=>{"use strict";Dt();Qe();hi();at();Sb=9});function HO(e,t,n,r,o){let s=o&&YO(e.states)?JO(e.states):null;return JX(e,t,n,r).map(i=>XX(i,s))}function JX({states:e},t,n,r){
let o=new Map(e.flatMap(i=>i.kernels.map(a=>[a,i]))),s=[];for(let{id:i}of n){let a=o.get(i)??null,l=t.has(i),c=s.at(-1),
u=r.kernel.get(i)??0;c!==void 0&&c.state===a&&c.wrong===l?c.columns.push(u):s.push({state:a,wrong:l,columns:[u]})}return s}
function XX({state:e,wrong:t,columns:n},r){let o=e===null?"not examined":Ae(Qa(e),ul);return w("td",{class:`state ${e?.kind??
"none"}${t?" wrong":""}`,colspan:n.length>1?n.length:null,"data-kernels":n.join(" "),title:r===null?null:o},w("div",{},t?
w("span",{class:"sign","aria-hidden":"true"},"\u2260 "):null,t?w("span",{class:"unseen"},"not as expected: "):null,...r===
null?zO(e):[w("span",{"aria-hidden":"true"},e===null?"\xB7":r.get(e)??""),w("span",{class:"unseen"},o)]))}function zO(e){
if(e===null)return[w("span",{class:"note"},"not examined")];let{pieces:t,notes:n,record:r}=e;return[w("code",{},...t.map(
({words:o,read:s})=>s?w("span",{class:"read"},Ae(o,ul)):Ae(o,ul))),...n.map(o=>w("span",{class:"sub"},Ae(o,ul))),r.length===
0?null:QX(r)]}function QX(e){let t=e.slice(0,YX),n=e.length-t.length;return w("details",{},w("summary",{},"whole record"),
w("ul",{class:"record"},...t.map(r=>w("li",{},w("code",{},Ae(r,ul)))),n===0?null:w("li",{},`${n} more`)))}function VO(e){
if(!YO(e))return null;let t=JO(e);return w("ul",{class:"states"},...e.filter(({kind:n})=>n==="known").map(n=>w("li",{},w(
"strong",{},t.get(n)??"")," ",...zO(n))))}function YO(e){return e.length>1}function JO(e){let t=e.filter(({kind:n})=>n===
"known");return new Map(e.map(n=>[n,{known:ZX(t.indexOf(n)),absent:"\u2013",unknown:"?"}[n.kind]]))}function ZX(e){return e<
26?String.fromCharCode(65+e):String(e+1)}var ul,YX,XO=m(()=>{"use strict";bd();Qe();at();ul=200,YX=100});function ZO(e,t){if(e.length===0)return null;let n=fd(e),r=e.flatMap(({artifact:s,program:i,places:a})=>a.map(({kernels:l,
source:c,...u})=>w("tr",zo(s,l,t),w("td",{},z(Ae(s))),w("td",{},z(Ae(i))),w("td",{},c===null?"":cn(c)),w("td",{},Ae(du(u),
200))))),o=n-QO;return w("details",{},w("summary",{},`Not followed: ${M(n,"place")} in ${M(e.length,"program")}. What is\
 read there is not known.`),qe("Places that were not followed",["artifact","program","line","it \u2026"],r.slice(0,QO),"\
changes"),o>0?w("p",{},`${M(o,"more place")}: results.json has them.`):null)}var QO,eA=m(()=>{"use strict";md();sr();I();
Qe();at();QO=300});function nA(e,t){let n=ai(e),{kernels:r,rows:o}=n,s=o.slice(0,e9),i=ZO(n.notFollowed,t);if(s.length===0&&i===null)return null;
let a={results:e,numbers:t,kernels:r,narrow:r.length>=Sb};return it("surface","Surface",w("p",{},w("strong",{},_d(n)),"."),
s.some(({read:l})=>l)?t9():null,s.length===0?null:n9(s,a),s.length===0?null:u9(s,o.length-s.length,a.narrow),i)}function t9(){
return w("p",{class:"js"},w("label",{class:"choice"},w("input",{type:"checkbox",name:"only-read",form:"filters"}),"only \
where a program reads what differs"))}function n9(e,t){let{kernels:n,numbers:r,narrow:o}=t;return w("div",{class:"scroll\
 matrix",role:"region","aria-label":"Hooks and fields \xD7 kernels",tabindex:0},w("table",{class:`surface ${o?"narrow":"\
wide"}`,"data-surface":!0},w("thead",{},w("tr",{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"hook or\
 field")),...n.map(s=>$b(s,r.kernel.get(s.id)??0)))),w("tbody",{},...e.map(s=>r9(s,t)))))}function r9(e,t){let{kernels:n,
numbers:r,narrow:o}=t,s=new Set(e.programs.flatMap(({artifact:a})=>r.artifact.get(a)??[])),i=new Set(e.differences.flatMap(
({others:a})=>a.flatMap(l=>l.kernels)));return w("tr",{"data-artifacts":[...s].join(" "),"data-read":e.read},w("th",{scope:"\
row"},w("div",{class:"label"},z(Ae(e.name,rA)),w("span",{class:e.read?"sub warn":"sub"},`${Ms[e.kind]}${o9(e)}`),...s9(e,
t),o?VO(e.states):null)),...HO(e,i,n,r,o))}function o9({read:e,missing:t,differs:n}){return e?" \xB7 \u2260 not as a program exp\
ects":t.length>0?" \xB7 missing":n?" \xB7 differs":""}function s9(e,t){let n=[...e.differences.map(o=>i9(o,e,t)),...xd(e).
map(({what:o,readers:s})=>w("li",{},`${o}: `,...oA(s.map(i=>sA(i,e,t)))))],r=n.slice(tA);return[w("ul",{class:"uses"},...n.
slice(0,tA)),r.length===0?null:w("details",{},w("summary",{},`${r.length} more`),w("ul",{class:"uses"},...r))]}function oA(e){
let t=e.slice(0,Eb).flatMap((n,r)=>r===0?[n]:[", ",n]);return e.length>Eb?[...t,` and ${e.length-Eb} more`]:t}function i9(e,t,n){
let{readers:r}=e;return w("li",{class:"differs"},w("strong",{},`\u2260 ${qo(e)}`),...a9(e),": ",...oA(r.map(o=>w("span",
{},sA(o,t,n),c9(l9(e,o),n)))))}function a9(e){let t=Ae(li(e),rA),n=ci(e);if(t==="")return[];let r=ui(t,e)?z(t):t;return n===
null?[", expected ",r]:[", ",r," on ",z(Ae(n))]}function l9({differences:e},{artifact:t,program:n}){return e.find(r=>r.artifact===
t&&r.program===n)}function c9(e,{results:{findings:t}}){let n=e===void 0?-1:kd(e,t),r=t[n];return r===void 0?null:w("spa\
n",{}," ",w("a",{href:`#finding-${n+1}`,title:r.title},`finding ${n+1}${r.known===null?"":" (known)"}`))}function sA({artifact:e,
program:t,source:n},{states:r},o){let s=r.flatMap(l=>l.kind==="known"?l.kernels:[]).at(-1),i=s===void 0?null:Zr(e,s,o.numbers),
a=o.results.artifacts.length>1?`${Ae(e)}: ${Ae(t)}`:Ae(t);return w("span",{},w("a",{href:i===null?null:`#${i}`},a),...n===
null?[]:[" ",cn(n)])}function u9(e,t,n){let r=s=>e.some(({states:i})=>i.some(a=>a.kind===s)),o=["Kernels by release, the\
 oldest first; those that have a name alike share a cell.","Underlined: what programs read.",...e.some(({read:s})=>s)?["\
\u2260: not as a program expects."]:[],...n?["Letters: the ways in which kernels have a name."]:[],...n&&r("absent")?["\u2013\
: absent."]:[],...n&&r("unknown")?["?: unknown, the kernel has no BTF."]:[],...n&&e.some(({notExamined:s})=>s.length>0)?
["\xB7: not examined."]:[],"The offset of a field and the size of a type make no difference: CO-RE finds them.",...t===0?
[]:[`Left out are ${Q(t)} more names: results.json has them.`]];return w("p",{class:"legend"},o.join(" "))}var e9,rA,tA,
Eb,iA=m(()=>{"use strict";wd();sr();eb();Rd();I();Qe();hi();vb();at();XO();eA();e9=1e3;rA=200;tA=4;Eb=6});function lA({artifacts:e,kernels:t}){return w("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
w("label",{class:"search"},w("span",{class:"unseen"},"Text"),w("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),aA("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),aA("kernel","Kernel","all kernels",t.map(({id:n})=>n)),w("fieldset",{},w("\
legend",{class:"unseen"},"Verdict"),...d9.map(n=>w("label",{class:`choice ${n}`},w("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),w("button",{type:"reset"},"Clear"),w("output",{role:"status","aria-live":"polite"}))}function aA(e,t,n,r){
return w("label",{},w("span",{class:"unseen"},t),w("select",{name:e},w("option",{value:""},n),...r.map((o,s)=>w("option",
{value:s},Ae(o)))))}var d9,cA=m(()=>{"use strict";Qe();at();d9=["pass","fail","error","skip"]});import{createHash as f9}from"node:crypto";import{gzipSync as m9}from"node:zlib";function fA(e,t,{style:n,script:r}){let o=kO(
e),i=[()=>xO(e),()=>lA(e),()=>GO(e,o),()=>WO(e,o),()=>FO(e,o),()=>LO(e,o),()=>nA(e,o),()=>MO(e,o),()=>KO(e),()=>jO(t),()=>h9(
e)].flatMap(a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:fr(l)}]});return["<!doctype html>",'<html\
 lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${y9(n,r)}">`,'<meta\
 name="viewport" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',fr(w("ti\
tle",{},g9(e))),`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",fr(w("a",{class:"skip-link",href:"#main"},
"Skip to the report")),fr(w9(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),k9(e,o),"</main>",fr(dA({id:"r\
esults"},m9(JSON.stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>fr(dA({"data-p\
ath":a,"data-bytes":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function h9(e){return it("reproduce","Reproduce",cl(Ho(e,null,null,null),"The whole run, on a Linux machine of yours"),
w("p",{class:"legend"},...Md("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function g9({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function y9(e,t){
return["default-src 'none'",`script-src '${uA(t)}'`,`style-src '${uA(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function uA(e){return`sha256-${f9("sha256").update(e).digest("base64")}`}function w9(e){let t=e.flatMap(
({id:n})=>{let r=b9[n];return r===void 0?[]:[w("a",{href:`#${n}`},r)]});return w("nav",{class:"bar","aria-label":"Sectio\
ns"},w("strong",{},"bpfcompat"),w("div",{class:"links"},...t),w("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function dA(e,t){return w("script",{type:"application/octet-stream",...e},t)}function k9(e,t){let n=[],r=p9;for(let i of _9(
e.cases)){let a=Zr(i.artifact,i.kernel,t),l=fr(w("article",{id:a,class:"case"},...AO(i,e,"h3")));if(r-=St(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":fr(w("p",{},`${M(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function _9(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var p9,b9,mA=m(()=>{"use strict";Td();I();Qe();hi();RO();CO();IO();NO();BO();DO();UO();vb();at();iA();
cA();p9=384*1024;b9={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",surface:"Surface",verifier:"\
Instructions",kernels:"Kernels",logs:"Logs",reproduce:"Reproduce"}});var pA={};te(pA,{renderHtml:()=>x9});async function x9(e,t){let[n,r]=await Promise.all([gO(e,mO(t)),uO()]);return fA(e,n,
r)}var hA=m(()=>{"use strict";dO();pO();yO();mA()});import{constants as Ld}from"node:fs";import{access as yA,mkdir as Ob,readFile as Pb,realpath as gA,rename as R9,rm as bA,
rmdir as S9,writeFile as $9}from"node:fs/promises";import{dirname as wA,join as gi}from"node:path";async function Bd(e){
let t=await v9(e);if(t===null)return;let n=[Ab,...t.map(r=>gi("logs",Dn(r)))];await Promise.all([...Object.values(kA).map(
({file:r})=>r),...n].map(r=>bA(gi(e,r),{recursive:!0,force:!0}))),await S9(gi(e,"logs")).catch(()=>{})}async function v9(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await Pb(gi(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function Gn(e,t){let n={};try{await Ob(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(kA))n[r]=gi(t,o),await Ye(`writing ${o}`,async()=>xA(gi(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${E(r)}; make room, or name another folder with ${Z("report-directory")}`,{cause:r})}}
async function _A(e,{json:t,markdown:n}){t!==null&&await dl(t,await Pb(e.json,"utf8")),n!==null&&await dl(n,await Pb(e.summary,
"utf8"))}async function dl(e,t){try{await E9(e),await Ob(wA(e),{recursive:!0}),await xA(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${E(n)}; name another file`,{cause:n})}}async function E9(e){let t=process.cwd();if(!ge(
e,t))return;let[n,r]=await Promise.all([gA(Ut(wA(e))),gA(t)]);if(n!==r&&!ge(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function xA(e,t){let n=`${e}.${process.pid}.tmp`;try{await $9(n,t),await R9(n,e)}catch(r){throw await bA(
n,{force:!0}),r}}async function Yo(e,t){try{await Ob(e,{recursive:!0}),await yA(e,Ld.W_OK|Ld.X_OK)}catch(n){let o=D(n)===
"EEXIST"?"it is a file, and must be a folder":await Cb(e)??E(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${Z(t)}`,{cause:n})}}async function Cb(e){try{await yA(Ut(e),Ld.W_OK|Ld.X_OK);return}catch(t){return To(D(t))??
E(t)}}var kA,Ab,un=m(()=>{"use strict";v();Ga();oi();Mo();wn();Sa();$d();Te();O0();db();K0();mt();kA={json:{file:"result\
s.json",render:Ir},summary:{file:"summary.md",render:di},junit:{file:"junit.xml",render:async e=>(await V0().then(()=>z0)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await cO().then(()=>lO)).renderSarif(e)},support:{file:"sup\
port.json",render:A0},badge:{file:"badge.svg",render:P0},matrix:{file:"matrix.svg",render:L0},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(hA(),pA))).
renderHtml(e,t)}},Ab="logs/install.log"});import{relative as P9,resolve as O9}from"node:path";function RA(e,t){for(let n of aE(e,t))A9[n.level](n.message,C9(n))}function C9({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function SA(e,t,n){if(t.aborted){ws(`interrupted by ${E(t.reason)}`);return}if(!(e instanceof
h)){ws(fe(E(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:T9(r.file,n);ws(fe(Mn(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function T9(e,t){let n=O9(e);return t!==null&&ge(n,t)?P9(t,n):void 0}function $A(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),ws("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var A9,vA=m(async()=>{"use strict";await Oo();v();wn();Xg();I();A9={error:ws,warning:jc,notice:zS}});function EA(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[B(a.id),B(a.release??"\u2013"),q(I9(a,e)),ue(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${q(r.sentence)}`,...s.length===0?[]:[he(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function I9({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return M9.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var M9,
PA=m(()=>{"use strict";$t();I();M9=["pass","fail","error","skip"]});async function OA(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?di(e):EA(e,e.shard);try{await YS.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${E(r)}); summary.md has the same text`)}}
var AA=m(async()=>{"use strict";await Oo();v();PA();$d()});async function CA(e,t,{log:n,checks:r}){n.foreign(ri(e,{color:!1,width:120,reportDirectory:t}));let o=Gn(e,t).then(l=>(Fy(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,OA(e,n)]);e.shard===null&&RA(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function Tb(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:Rs(e)??e;Fy(t,null,r),a instanceof h||
s.aborted?SA(a,s,i):$A(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${E(a)}`}])}var TA=m(async()=>{"use strict";v();Mo();cd();
un();await vA();await Ny();await AA()});import{basename as F9,join as N9}from"node:path";async function MA(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await Cb(s.reportDirectory);if(i===void 0)return e;let a=N9(
n,F9(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var IA=m(()=>{"use strict";un()});var He,mr=m(()=>{"use strict";He={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as L9}from"node:async_hooks";function Kd(e,t){return B9(),FA.run(e,t)}function B9(){let{stdout:e}=process;
if(e.write===Mb)return;let t=e.write.bind(e);Mb=((n,...r)=>{let o=FA.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=Mb}var FA,Mb,Ib=m(()=>{"use strict";FA=new L9});var NA={};te(NA,{CACHE_READ_DENIED_PREFIX:()=>D9,CACHE_WRITE_DENIED_PREFIX:()=>j9,CacheReadDeniedError:()=>U9,CacheWriteDeniedError:()=>G9,
FinalizeCacheError:()=>W9,ReserveCacheError:()=>q9,ValidationError:()=>H9,isFeatureAvailable:()=>z9,restoreCache:()=>V9,
saveCache:()=>Y9});var K9,D9,j9,U9,G9,W9,q9,H9,z9,V9,Y9,LA=m(async()=>{K9=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:D9,
CACHE_WRITE_DENIED_PREFIX:j9,CacheReadDeniedError:U9,CacheWriteDeniedError:G9,FinalizeCacheError:W9,ReserveCacheError:q9,
ValidationError:H9,isFeatureAvailable:z9,restoreCache:V9,saveCache:Y9}=K9});import{relative as J9}from"node:path";function KA(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(f=>n(f,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):X9,{ending:l,
value:c,lines:u}=await o(({saveCache:d},f)=>d(f,`${n(s.key,s)}-${a}`),s);return Z9(l,c,u)}};function n(s,{paths:i}){return`${An(
i.map(l=>J9(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:f})=>f.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=jA(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:UA(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
f=>n(f,l))].some(f=>i?.startsWith(f))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),f=setTimeout(()=>d(`no answer within ${BA/1e3} s`),BA),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),Kd(b=>{a.push(Q9(b));let[,_]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];_!==void 0&&d(k(_))},async()=>{l=await s(await LA().then(()=>NA),i.paths.map(e7))}).then(()=>u({is:"done"}),
b=>d(k(E(b)))).finally(()=>{clearTimeout(f),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function DA(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function Q9(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:k(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function Z9(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??jA(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:UA(s)?"down":"failed",why:s}}function jA(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function UA(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function e7(e){
return e.replace(/[*?[]/g,"[$&]")}var BA,X9,GA=m(()=>{"use strict";Cr();v();I();Ib();BA=12e4,X9="1"});var Fb={};te(Fb,{HTTPError:()=>n7,cacheDir:()=>r7,cacheFile:()=>o7,downloadTool:()=>s7,evaluateVersions:()=>i7,extract7z:()=>a7,
extractTar:()=>l7,extractXar:()=>c7,extractZip:()=>u7,find:()=>d7,findAllVersions:()=>f7,findFromManifest:()=>m7,getManifestFromRepo:()=>p7,
isExplicitVersion:()=>h7});var t7,n7,r7,o7,s7,i7,a7,l7,c7,u7,d7,f7,m7,p7,h7,Nb=m(async()=>{t7=await import("./vendor/actions-tool-cache.js"),
{HTTPError:n7,cacheDir:r7,cacheFile:o7,downloadTool:s7,evaluateVersions:i7,extract7z:a7,extractTar:l7,extractXar:c7,extractZip:u7,
find:d7,findAllVersions:f7,findFromManifest:m7,getManifestFromRepo:p7,isExplicitVersion:h7}=t7});import{createHash as g7}from"node:crypto";import{cp as y7,mkdir as b7,mkdtemp as w7,rm as k7,stat as _7}from"node:fs/promises";
import{dirname as x7,join as Lb}from"node:path";function qA(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await Nb().then(()=>Fb),r=await Db(async()=>n(Bb,Kb(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await WA(Lb(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:E(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await Nb().then(()=>Fb),s=t.restoreKeys!==void 0;if(!n&&!s&&await Db(async()=>o(Bb,Kb(t)))!==
"")return{is:"known"};let i=await w7(Lb(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await WA(l,Lb(i,String(a)));
await Db(()=>r(i,Bb,Kb(t)))}finally{await k7(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:E(
r)}}}}}function Kb({key:e,restoreKeys:t}){return`0.0.0-sha256${g7("sha256").update(t?.[0]??e).digest("hex")}`}async function WA(e,t){
await _7(e).catch(()=>{})!==void 0&&(await b7(x7(t),{recursive:!0}),await y7(e,t,{recursive:!0,preserveTimestamps:!0}))}
function Db(e){return Kd(()=>{},e)}var Bb,HA=m(()=>{"use strict";v();Ib();Bb="bpfcompat"});function VA({cache:e},t){if(!e)return He;let{logger:n,signal:r,environment:o=process.env}=t,s=R7(o,r,n);return s.length===
0?He:S7(s,t)}function R7(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(qA(s));let l=DA(e);return l===void 0?a.push(KA(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function S7(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>_(!1,y,()=>d(y)),save:y=>_(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:R})=>!R):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let R=[];
for(let x of u(y))if(!(!r.has(x)||!o.has(x))){if(await f(x,y)){t.info(`${y.what}: restored from ${x.name}`);for(let S of R)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}R.push(x)}return!1}async function f(y,R){let x=await Ye(`askin\
g ${y.name} for ${R.what}`,()=>y.restore(R));if(de("cache",()=>`${y.name}: restore ${R.key}: ${zA(x)}`),x.is==="there"&&
await(R.intact?.()??!0))return!0;switch(x.is){case"missing":t.info(`${R.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${x.why}`);break;case"down":b(y,x.why);break;default:i.get(y)?.add(R.key),
t.info(`${R.what}: what ${y.name} has is damaged (${x.is==="damaged"?x.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let R of u(y))await g(R,y)}}
async function g(y,R){if(!r.has(y)||!s.has(y))return;let x=await Ye(`keeping ${R.what} in ${y.name}`,()=>y.save(R,i.get(
y)?.has(R.key)===!0));switch(de("cache",()=>`${y.name}: save ${R.key}: ${zA(x)}`),x.is){case"kept":t.info(`${R.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${R.what}: ${y.name} has it already`);break;case"failed":t.info(`${R.what}: \
could not be kept in ${y.name}: ${x.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${x.why}`);break;case"down":b(y,x.why);break}}function b(y,R){r.delete(y)&&t.info(`${y.name} is not used any further: ${R}`)}
async function _(y,{what:R},x){try{return await x()}catch(S){return t.info(`${R}: the shared cache failed: ${E(S)}`),y}}}
function zA(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var YA=m(()=>{"use strict";mr();v();mt();GA();HA()});var $7,YBe,jb,Dd,JBe,yi,Ub=m(async()=>{$7=await import("./vendor/tinyglobby.js"),{convertPathToPattern:YBe,escapePath:jb,
glob:Dd,globSync:JBe,isDynamicPattern:yi}=$7});import{join as v7,relative as E7}from"node:path";function ze(e){let t=E7(".",e);return t===""?".":t.startsWith(v7("..","\
.."))?e:t}var fl=m(()=>{"use strict"});import{readdir as P7}from"node:fs/promises";import{basename as JA,dirname as XA,extname as O7,join as QA}from"node:path";
async function Gb(e,t){let n=await tC(e);if(n===null)return ZA(e);return{missing:null,guess:await eC(e,t)??(yi(t)?await C7(
e,t):o())};function o(){let s=ne(t,n??[]);return s===void 0?null:QA(e,s)}}async function jd(e){let{guess:t}=await Gb(XA(
e),JA(e));return t===null?"":`; did you mean \`${ze(t)}\`?`}async function ZA(e){let t=XA(e),n=await tC(t);if(n===null&&
t!==e)return ZA(t);let r=ne(JA(e),n??[]);return{missing:e,guess:r===void 0?null:QA(t,r)}}async function C7(e,t){let n=O7(
t);return n===""||yi(n)?null:eC(e,`*${n}`)}async function eC(e,t){let n={cwd:e,absolute:!0,deep:A7,followSymbolicLinks:!1,
ignore:["**/node_modules/**"]};return(await Dd(`**/${t}`,n)).sort(T7)[0]??null}function T7(e,t){return e.split("/").length-
t.split("/").length||(e<t?-1:1)}async function tC(e){return P7(e).catch(()=>null)}var A7,Ud=m(async()=>{"use strict";await Ub();
await Ge();fl();A7=4});import{existsSync as nC}from"node:fs";import{homedir as M7}from"node:os";import{join as I7,resolve as Wd}from"node:path";
async function bi(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(Gd(s)){e.slice(0,o).every(Gd)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=oC(s),a=rC(i,t),l=a?await sC(i,t):[Wd(t,i)],c=a?Wb(i,t):Wd(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await L7(i,c)}; ${n}`});let u=await N7(l,e.slice(o+1).filter(Gd),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(Gd),message:"excludes every file that is left"}),r}function Gd(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function rC(e,t){return yi(e)&&!nC(Wd(t,e))}function oC(e){return e.startsWith("~/")?I7(M7(),e.
slice(2)):e}async function N7(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=oC(s.slice(1).trim()).replace(/\/+$/,
""),a=rC(i,n)?i:jb(i);return[a,`${a}/**`]}),o=new Set(await sC(e.map(s=>jb(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!nC(s))}async function sC(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await Dd(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...F7,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function Wb(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>yi(o))).join("/");return Wd(t,r===""&&e.startsWith("/")?"/":r)}async function L7(e,t){
let{missing:n,guess:r}=await Gb(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${ze(r)}\``;if(n!==null)return`\
: there is no \`${ze(n)}\`${o}`;let s=ze(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var F7,ml=m(async()=>{
"use strict";await Ub();await Ud();fl();F7=["**/.git/**"]});import{readFileSync as B7}from"node:fs";function qd(e){if(e===void 0)return null;try{return D7(B7(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function D7(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/K7:null}var K7,qb=m(()=>{"use strict";K7=100});var Hb={};te(Hb,{$:()=>U7,ExecaError:()=>G7,ExecaSyncError:()=>W7,execa:()=>q7,execaCommand:()=>H7,execaCommandSync:()=>z7,
execaNode:()=>V7,execaSync:()=>Y7,getCancelSignal:()=>J7,getEachMessage:()=>X7,getOneMessage:()=>Q7,parseCommandString:()=>Z7,
sendMessage:()=>eQ});var j7,U7,G7,W7,q7,H7,z7,V7,Y7,J7,X7,Q7,Z7,eQ,zb=m(async()=>{j7=await import("./vendor/execa.js"),{
$:U7,ExecaError:G7,ExecaSyncError:W7,execa:q7,execaCommand:H7,execaCommandSync:z7,execaNode:V7,execaSync:Y7,getCancelSignal:J7,
getEachMessage:X7,getOneMessage:Q7,parseCommandString:Z7,sendMessage:eQ}=j7});function pr(){let e=tQ.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function ye(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=pr()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};de("program",()=>jn([e,...t]));let{execa:c}=await zb().then(()=>Hb);
o?.throwIfAborted();let u=c(e,t,l),d=()=>Hd(u.pid);o?.addEventListener("abort",d,{once:!0});let f=performance.now(),g=await(s===
void 0&&i===void 0?u:rQ({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let x=(performance.now()-f)/1e3;return de("program",()=>`${e} did not end within ${x.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:_,stderr:y}=g,R=String(b??g.signal??g.code??"unknown");return de("program",()=>`${e} ended with ${R}${iC(
_)}${iC(y)}`),{exitCode:b,stdout:_,stderr:y,timedOut:!1,ended:R}}function Hd(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function rQ({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,qd(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,nQ))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function iC(e){return e.trim()===""?"":`
${e.trimEnd().slice(-oQ)}`}var tQ,nQ,oQ,Ht=m(()=>{"use strict";ei();il();mt();qb();tQ=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...uy,"SSL_CERT_FILE","SSL_CERT_DIR"];nQ=100;oQ=4e3});import{accessSync as sQ,constants as iQ,statSync as aQ}from"node:fs";import{delimiter as aC,join as lC}from"node:path";function le(e,t=process.
env.PATH??""){return e.includes("/")?Vb(e)?e:void 0:t.split(aC).filter(n=>n!=="").map(n=>lC(n,e)).find(Vb)}function cC(e,t=process.
env.PATH??""){return t.split(aC).filter(n=>n!=="").map(n=>lC(n,e)).find(n=>aQ(n,{throwIfNoEntry:!1})?.isFile()===!0&&!Vb(
n))}function Vb(e){try{return sQ(e,iQ.X_OK),!0}catch{return!1}}var zt=m(()=>{"use strict"});import{existsSync as lQ}from"node:fs";import{readFile as cQ,realpath as Yb}from"node:fs/promises";import{dirname as Jb,join as uQ,
relative as dQ,resolve as fQ}from"node:path";async function Jo(e,t){let n=await Yb(Ut(e));if(le("git")===void 0)return mC(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":Jb(await Yb(Ut(t))),o=await Wn(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${gQ(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await mQ(s,i)??Jo(i,t);let[a,l]=await Promise.all([Wn(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),Wn(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function mQ(e,t){let n=dQ(await Yb(t),e),[r,o]=await Promise.all([Wn(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),Wn(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function uC(e){let{exitCode:t,stdout:n}=await Wn(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function Xb(e,t){let{stdout:n}=await Wn(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function dC(e,t){let[n,r]=await Promise.all([Wn(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),pQ(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await Xb(e,t):[];return s.length===2?s[1]??null:null}async function pQ(e){let{stdout:t}=await Wn(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await cQ(fQ(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function fC(e,t,n){return(await Wn(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function Wn(e,t,n=""){
let r={...pr(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return ye("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:hQ})}function mC(e,t){return lQ(uQ(e,".gi\
t"))?!0:e!==t&&Jb(e)!==e&&mC(Jb(e),t)}function gQ({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var hQ,Qb=m(()=>{"use strict";Ga();Ht();zt();hQ=3e4});import{existsSync as yQ}from"node:fs";import{readdir as bQ,realpath as zd}from"node:fs/promises";import{dirname as wQ,join as pC,
resolve as kQ}from"node:path";async function Zb(e,t,n,r){let o=await zd(n),s=await SQ(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?hC(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:Vd(null,e,o)});let i=s!==null&&Jd(s,e)?s:null;if(t.commit!==null)return hC(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${K(s.origin??
"")}): check runs go to ${bC(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:_Q};let a=ew(e,await xQ(i,e),r),l=a===e||i===null?null:await RQ(i,e);return{context:{...a,fallbackSha:l},repository:Vd(
i,a,o)}}function hC(e,t,n,r,o){let s=ew(e,t,o);return{context:s,repository:Vd(n,s,r)}}function gC(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=ew(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...Vd(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function yC({artifacts:e},{context:t,repository:n},r){
let o=await zd(r),s=new Set(e.map(({path:i})=>wQ(kQ(r,i))));for(let i of s){let a=await zd(Ut(i)),l=a===o||ge(a,o)?await Jo(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!Jd(l,t)||!Yd(t).includes(l.commit)))return!1}return!0}
function ew(e,t,n){if(t===null||Yd(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${nr(t)}, not ${bC(e)}: check runs go to it, and its results are not kept as a baseline`),r}function Yd({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function xQ(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(Yd(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await Xb(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await dC(n,r)??r}async function RQ({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of Yd(n))if(r!==null&&await fC(e,t,r))return n.headSha;
return null}async function SQ(e,{named:t},n){let r=await Promise.all(t.map(s=>zd(Ut(Wb(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>ge(i,n)),n])){let i=await Jo(s,n);if(i!==null){if("root"in i&&Jd(i,e))return i;if(o??=i,"problem"in i)break}}
return o??$Q(e,n)}async function $Q(e,t){let r=(await bQ(t).catch(()=>[])).map(i=>pC(t,i)).filter(i=>yQ(pC(i,".git"))),o=[];
for(let i of r){let a=await Jo(i,i);a!==null&&"root"in a&&a.origin!==null&&Jd(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function Jd({origin:e},{repository:t,
headRepository:n}){let r=vQ.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function Vd(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:OE(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function bC({event:e,headSha:t}){return`${t===null?"t\
hat":nr(t)} of the event \`${e}\``}var _Q,vQ,wC=m(async()=>{"use strict";rr();Ga();await ml();Qb();Me();wn();ry();_Q={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};vQ=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function Xd(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${EQ[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var EQ,tw=m(()=>{"use s\
trict";v();EQ={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function kC(e){return{at:"artifact",field:"maps",lines:e.flatMap(OQ)}}function _C(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${be(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function pl(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${be(e)}`,"  optional: true   # only if your loader copes without it"]}}function Xo(e){return rw(e,
"attach: {required: false}   # only if your loader copes without it")}function xC(e){return{at:"artifact",field:"files",
lines:[`- ${be(e)}   # its path, relative to the manifest or absolute`]}}function nw(e,t){return rw(e,t)}function Et(e){
return rw(e,"optional: true   # only if your loader copes without it")}function Qd(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${be(t)}`,"  autoload: true"])}}function RC(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${be(e)}, type: ${PQ(e)}}   # the type your loader sets`]}}function SC(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${be(e)}, member: ${be(t)}, value: null}   # only if your loader does so`]}}function $C(e){
return{at:"top",field:"modules",lines:[`- ${be(e)}`]}}function vC(e){return{at:"top",field:"kernels",lines:[`- id: ${be(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function wi({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${be(t)}`,...e===null?[`    path: ${be(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function be(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function rw(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${be(e)}`,`  ${t}`]}}function PQ(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function OQ({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${be(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(CQ(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(AQ(e.name)),s}function AQ(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function CQ(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var Ze=m(()=>{"\
use strict"});function X(e,t,n,r){let o=ef(e.result.lanes,t),s=r.words??null;return{class:n.class,level:Zd(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??FQ(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:TQ(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:wi(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:Ho(e.run,e.artifact,e.kernel.id,IQ(o))}}function Zd(e){return e.some(t=>t.required&&
dn(t))?"failure":"warning"}function Ne(e){return e===null?"no error number":`${e.name} (${e.number})`}function dn(e){return e.
verdict==="fail"||e.verdict==="error"}function TQ(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function ef(e,t){let n=e.
filter(({mode:r})=>MQ[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function IQ(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(dn),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function FQ(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var MQ,lt=m(()=>{"use strict";
Ze();Td();MQ={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function OC(e,t){return LQ.has(e.replace(/\.s$/,""))?NQ[t]:void 0}function fn(e,t){let[n,r]=EC(e??""),[o,s]=EC(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Vt(e,{since:t}){return`${e} came with Linux ${t}.`}
function eo(e){return e?.config===void 0?"":` It needs ${e.config}.`}function EC(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var PC,ki,hl,NQ,LQ,_i=m(()=>{"use strict";PC={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},ki={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},hl={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},NQ={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},LQ=new Set(["fentry","fexit","fmod_ret","lsm"])});function TC({lockdown:e},t,n){return(e==="confidentiality"?AC.has(t)||CC.has(t):MC(e)&&CC.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:AC.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function xi({lockdown:e,lsm:t}){
return MC(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function MC(e){return e!==null&&e!=="none"}var AC,CC,tf=m(()=>{"use strict";AC=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),CC=new Set(["bpf_probe_write_user"])});function IC(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function nf(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:$C(t),subject:t}}var ow=m(()=>{"use strict";Ze()});function FC(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${BQ(o)}.`}function Ri(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function NC(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function LC(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&jC(o))}}function BC(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function rf(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function of(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function gl(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&jC(r.attach))}}function KC(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function DC(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function jC(e){return e?.verdict==="pass"}function BQ(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var qn=m(()=>{
"use strict"});function sf({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var UC,af=m(()=>{"us\
e strict";UC=["function","tracepoint","raw_tracepoint","ksym"]});function GC(e,t,n){return t.type==="lsm"?VQ(e,t):e.symbols===0?KQ(e,t):t.type==="kprobe"?UQ(e,t,n):e.btf===null?zQ(e,t):
HQ(e,t)}function KQ(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?DQ(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${sw(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function sw({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function DQ({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${jQ(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function jQ(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function UQ(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||GQ.has(n.name))?
WQ(e,t):i===!0?lf(t,`${r} is on the kernel's kprobe blacklist`,iw.test(r)?aw(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?WC(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?qQ(e,t):null}function aw(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function WQ({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function WC({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return lf(n,`${r} ${e}, \
and ftrace cannot stop in it`,iw.test(e)?aw(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function qQ({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return lf(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function HQ(e,t){return e.traceable===0?WC(e,t):null}function zQ(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?iw.test(n)?aw(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${yl(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function yl({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function VQ({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?lf(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function lf({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function qC(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?JQ("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?YQ(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function YQ({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function JQ(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var GQ,iw,bl=m(()=>{"use strict";GQ=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),iw=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function HC(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return XQ(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${yl(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function XQ({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch|referenced but wasn't resolved/.test(i)))return null;let s=t==="v\
mlinux"?"the kernel":`module ${t}`;return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other type\
s than the object declares`,remedy:`Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the sam\
e kinds and names of types; a type of your own that stands for the kernel's needs its name and a flavor (struct name___l\
ocal).`,subject:`${e} declared otherwise`}}var zC=m(()=>{"use strict";bl()});function VC(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?eZ(e,t,s):o==="raw_tracepoint"&&YC.test(r)?QQ(e,t):s===null&&i===0?ZQ(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?tZ(e,t):null}function QQ({name:e},t){let{point:n="",call:r=""}=YC.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function ZQ(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${sw(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function eZ({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function tZ({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${yl(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var YC,JC=m(()=>{"use strict";bl();YC=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function cf({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:XC(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?GC(r,t,n):VC(r,t,e.load?.verdict==="fail"))}function wl(e,{result:t},n){for(let[,r,
o]of e.matchAll(nZ)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===rZ(s));if(i===void 0)continue;let a=XC(
i,`the kernel function ${i.name}`)??HC(i,n,e);if(a!==null)return a}return null}function rZ(e){return e.replace(/(?<=.)___.*$/,
"")}function XC(e,t){let[n]=e.packagedIn??[];return n===void 0||!sf(e)?null:nf(t,n)}var nZ,uf=m(()=>{"use strict";af();ow();
zC();bl();JC();nZ=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function eT(e,t,{errno:n,message:r,required:o,target:s},i){let a=kZ(t,i,s),l=OC(df(t),e.kernel.arch),c=l??bZ(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=IC(r??"");if(d!==null)return nf(`attaching ${t.name}`,d);if(r!==null&&nT.test(r))return pZ(t,
r,o);if(n!==null&&(dZ.has(n.name)||tT.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&fn(e.kernel.release,c.since))return ZC(
t,c,u,n);if(n?.name==="EILSEQ")return iZ(t,s,o);let f=cf(e,t,n);if(f!==null)return sZ(f,t.name,o);if(aZ.test(`${r??""}
${i}`))return lZ(t);if(cZ(t,s))return uZ(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
wZ(t,n)?yZ(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?gZ(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Ne(n)}):\
 ${xi(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Ne(n)}`,remedy:oZ(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:Qo),...o?{addition:Xo(t.name)}:
{}}}function oZ({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=QC(n);return s!==null&&o.some(i=>QC(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function QC(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function sZ(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??Xo(t)}:{...e,remedy:`${Qo}\
 To have it attached all the same: ${e.remedy}`}}function iZ({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:Qo,...n?{addition:Xo(e)}:{},subject:r}}function lZ({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function cZ({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function uZ({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Ne(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":Qo,...r?{addition:Xo(e)}:{},subject:o}}function rT(e){return tT.test(e)||nT.test(
e)||/needs the module |^cannot /.test(e)}function pZ({name:e},t,n){let r=mZ.exec(t)?.[1];return r!==void 0?hZ(e,r,n):fZ.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:Qo,...n?{addition:Xo(e)}:{},subject:t}}
function hZ(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:Qo,...n?{addition:xC(
t)}:{},subject:`file ${t}`}}function gZ({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function yZ(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:Qo,...n?{addition:Xo(e.name)}:{},subject:t}}function ZC(e,t,n,r){let o=df(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Ne(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${eo(t)}`,...t===void 0?{}:{background:Vt(`${o}${n}`,t)},proof:gl(o,df),subject:o}}function df({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function bZ(e){return hl[/^[\w.]+/.exec(df(e))?.[0]??""]??ki[e.type]}
function wZ({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function kZ({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var aZ,Qo,dZ,tT,nT,fZ,mZ,oT=m(()=>{"use stri\
ct";lt();_i();tf();Ze();ow();qn();uf();aZ=/failed to find USDT support BPF maps/;Qo="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",dZ=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),tT=
/^the kernel has no attach type /,nT=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
fZ=/^attach kind \S+ does not fit /;mZ=/^the guest has no file (.+?)(?:: bring it .*)?$/});function wt(e){return ff(xn(e).split(`
`).filter(xZ).slice(-14))}function lw(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:_Z(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return ff(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function _Z(e){return xn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function xn(e){return e.slice(-65536).replaceAll("\r","")}function ff(e){return e.length===0?
null:e.map(RZ).join(`
`)}function xZ(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function RZ(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var Yt=m(()=>{"use strict"});function sT(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
SZ(e,n,n.attach)]:[]),...PZ(e),...OZ(e)]}function SZ(e,t,n){let r=$Z(e.result.libbpfTail,t,n),o=n.message!==null&&rT(n.message),
s=X(e,"attach",eT(e,t,n,r),{program:t.name,words:o?n.message:EZ(r)??n.message,excerpt:wt(r),log:e.result.libbpfLog,proof:LC(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function $Z(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return vZ(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function vZ(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function EZ(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function PZ(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function OZ(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:vC(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var iT=m(()=>{"use strict";oT();lt();Yt();Ze();qn()});function aT({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function lT(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&cw(o,n)}function cw({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var mf=m(
()=>{"use strict"});function cT(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>AZ(r,n,e,t))}function AZ(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(f=>f.name===o),a=n.kernels.find(({id:f})=>f===e.kernel),l=n.cases.find(f=>f.artifact===o&&
f.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(f=>f.artifact===o&&f.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${sg(u)} more instructions than ${ig(r)}; ${r.insnsThreshold} is allowed`,remedy:CZ(e,n),subject:"g\
rowth"},{program:s,words:c.map(f=>`${f.kernel}: ${Or(f)}`).join(", "),place:n.growth.place}),level:cw(l,n.growth)?"failu\
re":"warning"}]}function CZ({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function uT(e,t){if(t===null)return null;let n=t.verdicts.filter(rn),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&TZ(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${ig(t)} ${s}${i}.`}function TZ({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var uw=m(()=>{"use strict";Ko();
mf();rr();lt()});function pf({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function fT({until:e},{release:t,packageVersion:n},r){return e===null?!1:MZ.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&IZ(s,e)>=0)}function IZ(e,t){let n=dT(t),r=dT(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function dT(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var Zo,Si,MZ,hf=m(()=>{"use strict";Zo="is no failure of a load; list it with \
a reason under `surface: {allow: \u2026}`",Si={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"is a mistake in t\
he manifest; correct it on the line that the finding shows",MISSING_INNER_MAP:null,MAP_SIZE_UNSET:null,UNSUPPORTED_MAP_TYPE:null,
MAP_CREATION_FAILURE:null,MISSING_BTF:null,CORE_RELOCATION_FAILURE:null,MISSING_KERNEL_SYMBOL:null,UNSUPPORTED_HELPER:null,
UNSUPPORTED_PROGRAM_TYPE:null,VERIFIER_REJECTION:null,VERIFIER_LIMIT:null,MISSING_ATTACH_TARGET:null,UNSUPPORTED_ATTACH_TYPE:null,
ATTACH_FAILURE:null,ATTACH_TARGET_UNSET:null,FREPLACE_TARGET_UNSET:null,NOT_ATTACHED:"is no failure; write `mode: load_o\
nly` on the artifact, or `attach: none` on the program",LSM_NOT_ACTIVE:"never blocks; boot the kernel with `lsm: append-\
bpf`",MODULE_NEEDED:null,MAP_DROPPED:"never blocks; write `optional: true` on the map",PROGRAM_DROPPED:"never blocks; wr\
ite `optional: true` on the program",VARIANT_UNAVAILABLE:"never blocks; name the class of what fails",PROG_ARRAY_MEMBER_OFF:null,
INSN_BUDGET:null,INSN_GROWTH:"is about a baseline; allow more with `baseline: {insns: \u2026}`",BEHAVIOR_FAILURE:null,COMMAND_FAILURE:null,
UNLINKED_OBJECT:null,LEGACY_MAPS:null,FOREIGN_LOADER:null,POLICY_DENIED:null,KERNEL_CRASH:null,KERNEL_WARNING:"never blo\
cks; list the warning under `allow_kernel_warnings`",CASE_DIED:"says nothing about the artifact; leave the kernel out of\
 the `kernels` of the artifact",TIMEOUT:"says nothing about the artifact; raise `timeout`, or leave the kernel out of th\
e `kernels` of the artifact",KERNEL_UNAVAILABLE:"is about a kernel; write `required: false` on it under `kernels`",LIBBPF_TOO_OLD:null,
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",HOOK_ARGUMENT_CHANGED:Zo,RETURN_TYPE_CHANGED:Zo,
TRACEPOINT_FIELD_CHANGED:Zo,FIELD_TYPE_CHANGED:Zo,AMBIGUOUS_HOOK:Zo,HOOK_VARIANT_MISSED:Zo,HOOK_NEVER_RUNS:Zo,UNKNOWN:null};
MZ=/^\d{4}-\d{2}-\d{2}$/});function pT(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...NZ(e),...LZ(e),...BZ(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):KZ(l,s))).map(a=>({...a,program:null,
meant:ne(a.name,a.what==="program"?o:s)??null})),...FZ(e,t)]}function FZ(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||mT(s)===mT(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function mT(e){return e.replace(/^\?/,"")}function gf({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function dw(e){return e===null?"":` (${e.file}:${e.line})`}function hT({what:e,name:t,program:n,meant:r,place:o}){
let s=dw(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function NZ({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function LZ({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function BZ({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function KZ(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var yf=m(async()=>{"use strict";await Ge()});function yT({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!jZ(ef(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>pf(d,bf(s))),a=i.find(d=>!fT(d,n,e.
startedAt));if(a===void 0&&i.length===0)return DZ(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function DZ(e,t){let n=t.find(r=>r.classes.
some(o=>pf(r,{...bf(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${gf(n.place)}), and this is another failure.`}}function jZ(e){return e.every(({verdict:t})=>t!=="e\
rror")}function bf(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function bT(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:UZ(
n,e,t)})),programs:e.programs.map(n=>({...n,known:fw(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:fw(
t.filter(r=>bf(r).test===n.name))}))}}function UZ(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&ef(t,o).includes(e));return fw(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function fw(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function wT(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&pf(r,bf(c)));return a&&!l&&GZ(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>WZ(s,
r,o.map(({kernel:i})=>i)))})}function GZ({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function WZ(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(f=>!n.some(({id:p})=>p===
f)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=gf(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${qZ(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function qZ(e){let t=e.length-gT;return`${e.slice(0,gT).join(", ")}${t>0?` and ${t} more`:""}`}function kT({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${gf(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var gT,mw=m(async()=>{
"use strict";hf();await yf();lt();gT=4});function _T(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,HZ(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>xT(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>YZ(s,t,n));return XZ(zZ(o),t)}function HZ({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function zZ(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=VZ(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>xT(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function VZ({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function YZ(e,t,n){let r=pw.find(y=>e.some(R=>R.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...f}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[kT(o),uT(e,n),FC(c,t,p)??l],f.remedy].filter(y=>y!==null).join(" ");return[{finding:{...f,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:JZ(b,e)},identity:i}]}
function JZ(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function xT(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function XZ(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>pw.indexOf(o.level)-
pw.indexOf(s.level)||r(o)-r(s))}var pw,RT=m(async()=>{"use strict";uw();await mw();qn();pw=["failure","warning","notice"]});function vT(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,QZ(e,n),tee(e,t),{program:OT(
e,n),words:"message"in t?t.message:null,excerpt:wt(e.result.libbpfTail),log:e.kernel.consoleLog})]}function QZ({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?ST(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&ST(e)?"test":"attach"}function ST({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function ET(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${$T.test(t)?"reported a stall":"printed a warning"}${hw(e,n)}`,remedy:`\
Read the whole trace in the console log. ${$T.test(t)?ZZ:eee} One that is known and meant to stay goes under \`allow_kern\
el_warnings\` in the manifest.`},{program:OT(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function tee(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${hw(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?nee(t):{class:"CASE_DIED",title:`the process that loads it died ${PT(t)}${hw(e,t.during)}`,remedy:t.signal===
9?"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke\
 on this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_D\
IED",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run \
it again."}}}function nee(e){return{class:"CASE_DIED",title:`the process that runs the command died ${PT(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function PT({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function hw({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function OT({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var $T,
ZZ,eee,AT=m(()=>{"use strict";lt();Yt();$T=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,ZZ="A CPU\
 was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machi\
ne can do it, too.",eee="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and s\
ee whether a newer release of the kernel has it too."});function CT(e,t){if(t.class!=="MISSING_BTF"||t.identity!==ree)return t;let n=e.result.programs.filter(r=>iee(r)&&aee(r,t));
return n.length>0?{...t,remedy:lee(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this relea\
se from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the \
same for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kerne\
ls.",remedyYaml:wi(e.run,e.artifact,{at:"top",field:"btf",lines:cee(e)})}}function iee({type:e,off:t}){return t===null&&
see.includes(e)}function aee({name:e},{program:t}){return t===null||t===e}function lee(e){let[t]=e,n=e.slice(0,3).map(({
name:o,section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===
1?"es":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on \
kernels without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw trac\
epoint":"kprobe"} there. Other programs of the object are helped by such a file.`}function cee({run:e,artifact:t}){return e.
kernels.filter(({id:n})=>e.cases.some(r=>uee(r,t.name,n))).map(({id:n,release:r})=>`${be(n)}: btf/${r??n}.btf.tar.xz   #\
 from BTFHub, beside the manifest`)}function uee({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??
"",...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&oee.test(a)}var ree,oee,see,TT=m(()=>{"use strict";Ze();ree="kernel",oee=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
see=["tracing","lsm","ext","struct_ops"]});function wf({result:{libbpf:e}},t){return e===null||e===Ha||dee.has(t.class)?t:{...t,remedy:`${t.remedy} ${IT(e)}`}}function $i({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function MT(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${IT(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function IT(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Ha}"\` to see what a newer one does.`}var dee,kf=m(()=>{
"use strict";Jr();lt();dee=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLAC\
E_TARGET_UNSET"])});function vi(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var FT,NT=m(()=>{"use strict";FT=[vi("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),vi("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),vi("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),vi("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},vi("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),vi("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function LT(e){let t=_f.indexOf(e);return t<0?void 0:t+1}function Ei(e){return _f[e-1]}var _f,kl=m(()=>{"use strict";_f=
"map_lookup_elem map_update_elem map_delete_elem probe_read ktime_get_ns trace_printk get_prandom_u32 get_smp_processor_\
id skb_store_bytes l3_csum_replace l4_csum_replace tail_call clone_redirect get_current_pid_tgid get_current_uid_gid get\
_current_comm get_cgroup_classid skb_vlan_push skb_vlan_pop skb_get_tunnel_key skb_set_tunnel_key perf_event_read redire\
ct get_route_realm perf_event_output skb_load_bytes get_stackid csum_diff skb_get_tunnel_opt skb_set_tunnel_opt skb_chan\
ge_proto skb_change_type skb_under_cgroup get_hash_recalc get_current_task probe_write_user current_task_under_cgroup sk\
b_change_tail skb_pull_data csum_update set_hash_invalid get_numa_node_id skb_change_head xdp_adjust_head probe_read_str\
 get_socket_cookie get_socket_uid set_hash setsockopt skb_adjust_room redirect_map sk_redirect_map sock_map_update xdp_a\
djust_meta perf_event_read_value perf_prog_read_value getsockopt override_return sock_ops_cb_flags_set msg_redirect_map \
msg_apply_bytes msg_cork_bytes msg_pull_data bind xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes_relative f\
ib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_adjust_srh lw\
t_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id get_local_storage sk_select_reuseport skb_ancesto\
r_cgroup_id sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem msg_push_data msg_pop_data r\
c_pointer_rel spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get_listener_sock skc_lookup_tcp tcp_check_synco\
okie sysctl_get_name sysctl_get_current_value sysctl_get_new_value sysctl_set_new_value strtol strtoul sk_storage_get sk\
_storage_delete send_signal tcp_gen_syncookie skb_output probe_read_user probe_read_kernel probe_read_user_str probe_rea\
d_kernel_str tcp_send_ack send_signal_thread jiffies64 read_branch_records get_ns_current_pid_tgid xdp_output get_netns_\
cookie get_current_ancestor_cgroup_id sk_assign ktime_get_boot_ns seq_printf seq_write sk_cgroup_id sk_ancestor_cgroup_i\
d ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query csum_level skc_to_tcp6_sock skc_to_tcp_soc\
k skc_to_tcp_timewait_sock skc_to_tcp_request_sock skc_to_udp6_sock get_task_stack load_hdr_opt store_hdr_opt reserve_hd\
r_opt inode_storage_get inode_storage_delete d_path copy_from_user snprintf_btf seq_printf_btf skb_cgroup_classid redire\
ct_neigh per_cpu_ptr this_cpu_ptr redirect_peer task_storage_get task_storage_delete get_current_task_btf bprm_opts_set \
ktime_get_coarse_ns ima_inode_hash sock_from_file check_mtu for_each_map_elem snprintf sys_bpf btf_find_by_name_kind sys\
_close timer_init timer_set_callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs get_branch_snap\
shot trace_vprintk skc_to_unix_sock kallsyms_lookup_name find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cn\
t get_retval set_retval xdp_get_buff_len xdp_load_bytes xdp_store_bytes copy_from_user_task skb_set_tstamp ima_file_hash\
 kptr_xchg map_lookup_percpu_elem skc_to_mptcp_sock dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf\
_discard_dynptr dynptr_read dynptr_write dynptr_data tcp_raw_gen_syncookie_ipv4 tcp_raw_gen_syncookie_ipv6 tcp_raw_check\
_syncookie_ipv4 tcp_raw_check_syncookie_ipv6 ktime_get_tai_ns user_ringbuf_drain cgrp_storage_get cgrp_storage_delete".split(
" ").map(e=>`bpf_${e}`)});function BT(e,t){let n=e.startsWith("bpf_")?e:Ei(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(fee).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:mee[r]??null}}var fee,mee,KT=m(()=>{"use stri\
ct";kl();fee={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cg\
roup get_hash_recalc","4.9":"current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid","4.10":"\
get_numa_node_id skb_change_head xdp_adjust_head","4.11":"probe_read_str","4.12":"get_socket_cookie get_socket_uid","4.1\
3":"set_hash setsockopt skb_adjust_room","4.14":"redirect_map sk_redirect_map sock_map_update","4.15":"xdp_adjust_meta p\
erf_event_read_value perf_prog_read_value getsockopt","4.16":"override_return sock_ops_cb_flags_set","4.17":"msg_redirec\
t_map msg_apply_bytes msg_cork_bytes msg_pull_data bind","4.18":"xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_b\
ytes_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg\
6_adjust_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id","4.19":"get_local_storage sk_sele\
ct_reuseport skb_ancestor_cgroup_id","4.20":"sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_\
elem msg_push_data","5.0":"msg_pop_data rc_pointer_rel","5.1":"spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce\
 get_listener_sock","5.2":"skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_va\
lue sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete","5.3":"send_signal","5.4":"tcp_gen_syncookie",
"5.5":"probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output","5.6":"jiffies64 read_bra\
nch_records","5.7":"get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id","5.8":"ktime_get_boot_ns seq_prin\
tf seq_write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query","5.10":"d_path copy_from_user \
snprintf_btf per_cpu_ptr this_cpu_ptr","5.11":"task_storage_get task_storage_delete get_current_task_btf ktime_get_coars\
e_ns","5.13":"for_each_map_elem snprintf","5.14":"sys_bpf btf_find_by_name_kind sys_close","5.15":"timer_init timer_set_\
callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs","5.16":"get_branch_snapshot trace_vprintk",
"5.17":"find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt","5.18":"copy_from_user_task ima_file_hash","5.\
19":"kptr_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynpt\
r dynptr_read dynptr_write dynptr_data","6.1":"ktime_get_tai_ns user_ringbuf_drain","6.2":"cgrp_storage_get cgrp_storage\
_delete"},mee={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function gw(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function DT(e,t,n,r){let o=BT(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${pee(i)} and ${l} on kernels without it.`:`The kernel \
has ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader ca\
n ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:Et(r),subject:s}}function jT(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function pee(e){return e.charAt(0).toUpperCase()+e.slice(1)}var UT,yw=m(()=>{"use strict";KT();Ze();
UT=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":jT(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":jT(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>gw(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>DT(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>DT(!1,e,Number(t),n)}]});function Pi(e,t){let n=xn(e);for(let{pattern:r,explain:o}of GT(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function xf(e,t){
let n=xn(e).split(`
`);return GT(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function GT(e){
return hee.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var hee,Rf=m(()=>{"use strict";Yt();Ze();NT();
yw();hee=[...FT,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MI\
SSING_BTF",title:"the BTF of the object cannot be read",remedy:"It is damaged, or of a newer format than this libbpf kno\
ws: build the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.",subject:"obj\
ect, damaged"})},{pattern:/BTF is required, but is missing or corrupted/,explain:()=>({class:"MISSING_BTF",title:"the ob\
ject has no BTF",remedy:"Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.",subject:"ob\
ject"})},{pattern:/Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,explain:()=>({class:"\
MISSING_BTF",title:"the kernel does not take the BTF of the object, which the object needs",remedy:"The kernel lacks BTF\
, or the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what nee\
ds BTF there (struct_ops, spin locks, kfuncs).",subject:"object into kernel"})},{pattern:/(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
explain:()=>({class:"MISSING_BTF",title:"the BTF of the kernel cannot be read",remedy:"It is cut, or of a newer format t\
han this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).",
subject:"partial"})},{pattern:/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,explain:()=>({
class:"MISSING_BTF",title:"the kernel has no BTF, which the object needs",remedy:"The kernel was built without CONFIG_DE\
BUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-R\
E for it.",subject:"kernel"})},{pattern:/extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
explain:([,e])=>({class:"MISSING_KERNEL_SYMBOL",title:e===void 0?"the object needs the configuration of the kernel, whic\
h cannot be read":`the object needs ${e}, which is not in the configuration of the kernel`,remedy:`Declare ${e??"the opt\
ions"} as __kconfig __weak and take 0 for "not set".`,subject:e??"kconfig"})},{pattern:/extern \(func ksym\) '([^'\n]+)': /,
explain:([,e=""])=>gw(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
explain:([,e,t])=>{let n=e??t??"";return{class:"MISSING_KERNEL_SYMBOL",title:`the object needs the kernel symbol ${n}, w\
hich the kernel does not have`,remedy:`Declare ${n} as extern \u2026 __ksym __weak and test its address before use.`,subject:n}}},
{pattern:/prog '([^'\n]+)': SEC\("struct_ops"\) program isn't referenced anywhere/,explain:([,e=""])=>({class:"MISSING_A\
TTACH_TARGET",title:`program ${e} stands in no struct_ops map`,remedy:"Name it in a member of the map, in the source or,\
 where your loader does that, under `struct_ops`; or switch it off as your loader does (`autoload: false`).",subject:"st\
ruct_ops member"})},{pattern:/struct_ops init_kern(?: ([^\s:]+))?: (?:struct (\S+) is not found in kernel BTF|Cannot find member (\S+) in kernel BTF)/,
explain:([,e,t,n])=>{let r=n===void 0?`struct ${(t??e??"").replace(/^bpf_struct_ops_/,"")}`:`member ${n} of struct_ops ${e??
""}`;return{class:"MISSING_KERNEL_SYMBOL",title:`the object implements ${r}, which the kernel does not have`,remedy:n===
void 0||e===void 0?"Leave it out on kernels without it: bpf_map__set_autocreate() for the map, or a struct flavor (___ol\
d) without the member.":`Set ${n} to NULL on kernels without it before the load, as through the skeleton (skel->struct_o\
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:SC(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:RC(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function gee(e){let t={map:e,innerMap:xl(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!yee.has(e.type),keySize:e.keySize===
0&&qT.has(e.type),valueSize:e.valueSize===0&&bee.has(e.type)};return WT(t)?t:null}function _l(e,t){let n=e.off===null?gee(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return WT(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function WT({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function xl(e){return e==="hash_of_maps"||e==="array_of_maps"}var yee,qT,bee,Rl=m(
()=>{"use strict";yee=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage",
"task_storage","cgrp_storage","struct_ops","unknown"]),qT=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","ar\
ray","percpu_array","lpm_trie","stack_trace"]),bee=new Set([...qT,"queue","stack","bloom_filter"])});function ww(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(bw[n]??0),0)}function kw(e){return Object.keys(bw).find(t=>bw[t]===
e)??`0x${e.toString(16)}`}var bw,_w=m(()=>{"use strict";bw={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function HT(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===kee(e,n)||wee.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[_ee(e,n)]))}function kee({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_\
size":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function _ee(e,t){switch(t.property){case"flag":return Pee(e,t.value);case"btf":return Aee(e);case"name":return Cee(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return xee(e)?Ree(e,t):xw(e,t,"max_entries");case"extra":return xw(e,t,"map_extr\
a");default:return xw(e,t,t.property)}}function xee({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function Ree({type:e,
trials:t},{value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===
null&&l!==n);return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer s\
maller.",setting:null}:{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,
fix:`Set max_entries to ${o.value}.`,setting:`max_entries: ${o.value}`}}function xw(e,t,n){let{type:r,trials:o}=e,{value:s,
limit:i,errno:a,property:l}=t,c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=vee(o,t);return u!==null?
{rule:`${n} must be a multiple of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} i\
s refused (${a?.name??"no errno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:
i===0?{rule:`${n} must be 0 for type ${r}, not ${s}`,...c}:Eee(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:
s<i?{rule:`${n} ${s} is too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n}\
 ${s} is too large, this kernel takes at most ${i}${$ee(r,l)}`,fix:See(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="ma\
x_entries"?`max_entries: ${i}`:null}}function See(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id i\
n it, and the long data in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n}\
 or less: ${n/8} frames of 8 bytes.`:"Shorten the value: split it over several entries."}function $ee(e,t){return t==="v\
alue_size"&&e.includes("percpu")?" bytes per CPU":""}function vee(e,{property:t,value:n}){if(n%8===0)return null;let r=e.
find(o=>o.base==="smallest"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}
function Eee(e,{property:t,value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==
n&&r!==null&&o.value<r==n>r)}function Pee({type:e,flags:t},n){let r=kw(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this k\
ernel does not take ${r} in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r}\
 from map_flags.`:`Add __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${Oee(s)}`}}function Oee(e){let n=Array.
from({length:31},(r,o)=>1<<o).filter(r=>(e&r)!==0).map(kw);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):
`[${n.join(", ")}]`}function Aee({type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that des\
cribes its key and value`,fix:"Declare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), an\
d compile with -g.",setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take \
the BTF of the object`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler\
 does not know all of its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and v\
alue for a map of type ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no \
spin lock or kptr before it learnt them).",setting:null}}}function Cee({inner:e}){return e?{rule:'libbpf names the inner\
 map after the outer one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the decl\
aration, and set it with bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the\
 name of the map",fix:"Use letters, digits and underscores only.",setting:null}}function Rw({trials:e}){return e.find(({
property:t})=>t==="type")?.errno??null}function zT({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({
property:s,errno:i})=>s==="nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it b\
eside the other maps of the object",fix:"Make the maps smaller; a guest has less memory than most machines of your users\
.",setting:null};let r=n.filter(({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??
"no errno"})`;return{rule:r.length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name===
"E2BIG"?"Make it smaller: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and\
 flags with what your loader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}
var wee,VT=m(()=>{"use strict";_w();wee=new Set(["btf","name","inner"])});function QT(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?YT(t.message??"")??YT(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return Tee([...s].map(([l,{errno:c,message:u}])=>Mee(e,l,c,u)))}function YT(e){return/map '([^'\n]+)': failed to create/.
exec(e)?.[1]??null}function Tee(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function Mee(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&Nee(e,s))??(s&&Lee(
e,s,n))??(s&&Bee(e,s))??Uee(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?$i(e,r):Wee(o.libbpfTail,t)??
r,excerpt:wt(Gee(o.libbpfTail,t)),log:o.libbpfLog})}function Nee({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){
if(o===null||r!=="struct_ops")return null;if((o.flags&Iee)!==0&&o.errno?.name==="EINVAL"&&fn(e.release,Fee))return{class:"\
MAP_CREATION_FAILURE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(\
".struct_ops.link") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SE\
C(".struct_ops"), and create one of the two maps (bpf_map__set_autocreate).',addition:pl(n),subject:"struct_ops by a lin\
k"};if(fn(e.release,JT))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`\
struct_ops came with Linux ${JT}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:pl(
n),subject:"struct_ops"};let s=Pi(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`\
libbpf 1.1 fits every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): lin\
k libbpf 1.5 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:pl(n)}}function Lee(e,t,n){
let{result:r}=e,o=_l(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>_l(c,r.fixups)??[]),i=s.filter(c=>c.map!==
t).map(c=>c.map.name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=kC(s);return o.innerMap?{class:"MISSING\
_INNER_MAP",title:`map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.
name} to its loader: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"\
inner map"}:{class:"MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${XT(o)}`,remedy:`The object leaves the size of\
 ${t.name} to its loader (the kernel said ${Ne(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,
subject:XT(o)}}function XT({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?
["value_size"]:[]].map(o=>`${o} 0`).join(" and ")}function Bee(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=Rw(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Ne(l)}, to root: ${xi(r)}.`,subject:"map"};if(l!==null)return Dee(t,n);let c=ZT(n),u=i?[]:c.flatMap(
({setting:f})=>f??[]),d=u.length===c.length&&new Set(u.map(Kee)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:f})=>f).join("; ")}`,proof:rf(o.name,t),remedy:`${c.map(({fix:f})=>f).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:_C(t,u)}:{},subject:c.
map(({rule:f})=>f).join("; ")}}function Kee(e){return e.slice(0,e.indexOf(":"))}function ZT(e){let t=HT(e);return t.length>
0?t:[zT(e)]}function Dee(e,{type:t,inner:n}){let r=PC[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${eo(r)}`,...r===void 0?{}:{background:Vt(t,r)},proof:BC(
t),addition:pl(e),subject:t}}function jee(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=Rw(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:ZT(e).map(({rule:n})=>n).join("; ")}function eM(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:jee(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of t\
he object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot b\
e loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:rf(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function Uee({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Ne(r)}`,proof:rf(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function Gee(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function Wee(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var Iee,Fee,JT,Sw=m(()=>{"use\
 strict";Rl();kf();lt();Yt();_i();Rf();tf();Ze();VT();qn();Iee=8192,Fee="6.4",JT="5.6"});function tM(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=qee.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${Hee[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key\
: ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:Qd([c])}:{},subject:`${a}\
 ${l}`},{program:c,map:a,words:i,excerpt:wt(n),log:r})}var qee,Hee,nM=m(()=>{"use strict";lt();Yt();Ze();qee=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
Hee={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autol\
oad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its o\
wn that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function vw(e,t,n){let r=t.lacks.find(({what:s})=>s in rM),o=r&&rM[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function oM(e,{lacks:t,verifierTail:n}){let r=zee.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&Zee[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function Vee({name:e,type:t,section:n},r){
let o=ki[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${Yee(t,n)}. The guest tried a minimal program of th\
is type, and the kernel refused that too.${sM(o,r)}`,...o===void 0?{}:{background:Vt(`${t} programs`,o)},proof:of(t),addition:Et(
e),subject:t}}function Yee(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kp\
robe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function sM(e,t){return e!==
void 0&&fn(t,e.since)?"":eo(e)}function Jee({name:e,section:t,type:n},r){let o=Sf(t,n),s=hl[o];return{class:"UNSUPPORTED\
_ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ke\
rnels without it (bpf_program__set_autoload)${iM(t)}. The guest tried a minimal ${n} program: the kernel refuses it with\
 this attach type.${sM(s,r)}`,...s===void 0?{}:{background:Vt(`${o} programs`,s)},proof:gl(o,i=>Sf(i.section,i.type)),addition:Et(
e),subject:o}}function Xee({name:e,section:t,type:n}){let r=Sf(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ke\
rnel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on s\
uch kernels (bpf_program__set_autoload)${iM(t)}.`,background:Vt("expected_attach_type",{since:"4.17"}),proof:gl(r,o=>Sf(
o.section,o.type)),addition:Et(e),subject:r}}function iM(e){let t=Qee.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function Sf(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in hl)?o:n||t}function Sl(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Vt(n,{since:r}),subject:t}}function $w(e,t,n,r){return Sl(e,`has ${t}, which the kernel does not support`,ete(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function ete(e){return e.charAt(0).toUpperCase()+e.slice(1)}
var zee,rM,Qee,Zee,aM=m(()=>{"use strict";_i();Ze();qn();zee=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounde\
d_loops"]},{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],rM={program_type:Vee,attach_type:Jee,expected_attach_type:Xee,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Vt("Programs that may sleep",{since:"5.10"}),addition:Et(e),subject:`${t}, sleep\
able`}}};Qee=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc\
")'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];Zee={bpf_to_bpf_calls:e=>Sl(e,"calls another function, which the kernel does not support","Calls\
 between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UN\
SUPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their val\
ues in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you incl\
ude bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ke\
rnels.',background:Vt("Global variables",{since:"5.2"}),addition:Et(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:Et(e),subject:"callback"}),bounded_loops:e=>Sl(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>$w(e,"32-bit jumps","5.1","v2"),atomics:e=>Sl(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>$w(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>$w(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>Sl(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function lM({message:e},{name:t}){let[,n,r,o]=rte.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function cM(e,t){if(!tte.test(
e)&&!nte.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`pro\
gram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__\
set_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:nw(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:nw(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var tte,nte,rte,uM=m(()=>{"use strict";Ze();tte=/no BTF-based attach target is specified/,
nte=/attach program FD is not set/,rte=/^program (\S+) of artifact (\S+) (.+)$/s});function Oi(e){let t=xn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(pM)),r=n===-1?t.length:n,o=t.slice(0,r).map(ite).filter(ute),s=o.findLastIndex(a=>ote.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!dM(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:ate(ste(o.slice(
i).filter(a=>!dM(a)))),block:t.slice(r)}}function ste(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function ite(e){return e.replace(/(?<=\S)verification time \d+ usec$/,
"")}function ate(e){let t=e.filter(n=>!lte.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:
t}function fM(e){return Oi(e).complaints}function mM(e){let{complaints:t,block:n}=Oi(e),r=$f(n,"Suggestion").join(" ");return{
error:t[0]??n[0]?.slice(pM.length)??null,suggestion:r===""?null:r}}function $f(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];
let r=e.slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function dM(e){
return cte.test(e)}function ute(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var ote,lte,pM,cte,vf=m(()=>{"use strict";Yt();ote=/^\d+: [(<]/;lte=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
pM="Verification failed: ";cte=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function bM(e){let{path:t,complaints:n,block:r}=Oi(e),o=n.slice(0,t.length===0?14:dte),s=[...$f(r,"Reason").slice(0,fte),
...$f(r,"Causal path").slice(-mte)],i=14-o.length-s.length;return ff([...gte(t,o,i),...o,...s])}function gte(e,t,n){let r=yte(
e),o=r.findIndex(({text:a})=>Ew.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=bte([(r[o]?.text??"").replace(pte,
""),...t]),i=[...r.slice(0,o+1).filter(({text:a})=>Ew.test(a)),...r.slice(o).filter(({text:a})=>gM.test(a)).slice(0,1),...r.
filter(({text:a})=>yM.test(a)&&kte(a,s)).slice(0,1),...wte(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>gM.test(a))];
return[...new Map(i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>yM.
test(a)?_te(a,s):a).filter((a,l,c)=>a!==c[l-1])}function yte(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.
push({index:n,text:r});let o=hte.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>Ew.exec(i)?.[1]===
o);if(s===-1)break;n=s+1}return t}function bte(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].
map(([,n=""])=>n)))}function wte(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function kte(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function _te(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var dte,
fte,mte,Ew,gM,pte,hte,yM,wM=m(()=>{"use strict";Yt();vf();dte=4,fte=3,mte=4;Ew=/^(\d+): \([0-9a-f]{2}\) /,gM=/^;/,pte=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
hte=/^from (\d+) to \d+/,yM=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var kM,_M=m(()=>{"use strict";kM=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
what:"uses arena pointers and no arena map",remedy:"Name the arena map in the program, if only once (a helper or kfunc c\
all with &arena, or a function that takes its address): programs that reach it through __arena variables alone do not te\
ll the kernel which map is meant."},{kind:"arena pointer",sentences:[/R\d+ is not a pointer to arena or scalar/,/addr_space_cast insn can only convert between address space 1 and 0/,
/sign extending loads from arena are not supported yet/],what:"uses an arena pointer in a way that this kernel does not \
allow",remedy:"Declare pointers into the arena as __arena and cast with cast_kern() and cast_user() where clang does not\
; load signed members through an unsigned type, and cast the value."},{kind:"several arenas",sentences:[/Only one arena per program/],
what:"uses more than one arena",remedy:"Keep all that the program shares in one arena map, or split it into programs wit\
h an arena each."},{kind:"arena not ready",sentences:[/arena's user address must be set via map_extra or mmap\(\)/,/CAP_BPF and CAP_PERFMON are required to use arena/,
/JIT (?:is required to use|doesn't support) arena/],what:"uses an arena that is not set up for it",remedy:"Set map_extra\
 of the arena to its address in user space or let the loader mmap() the map before the program is loaded, with CAP_BPF, \
CAP_PERFMON and the JIT on."}]});var xM,RM=m(()=>{"use strict";xM=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
what:"passes a plain number where a pointer is expected",remedy:"Pass the pointer itself (fp: a variable on the stack, m\
ap_value: what a lookup returned, ctx: the context): one that was read from memory, cast to an integer or calculated wit\
h is a number to the verifier, and so is what bpf_get_current_task() returns (use bpf_get_current_task_btf())."},{kind:"\
wrong argument",sentences:[/R\d+ type=(?<type>(?!\w*or_null|inv |imm |scalar |untrusted_ptr_|rcu_ptr_|ptr_ expected=(?!fp))\S+) expected=/,
/R\d+ is of type (?<type>.+) but .+ is expected/],what:"passes a value of type {type} where the function takes another",
remedy:"Compare the arguments with the declaration of the helper or kfunc: fp is memory on the stack, map_value what a l\
ookup returned, map_ptr the address of a map, ctx the context that the program was called with. Copy other memory to the\
 stack first."},{kind:"wrong structure",sentences:[/kernel function (?<function>\S+) (?:args#\d+|R\d+) expected pointer to \S+ (?<expected>\S+) but R\d+ has a pointer to \S+ (?<type>\S+)/],
what:"passes {function}() a pointer to {type} where it takes {expected}",remedy:"Pass a pointer of the declared type: fo\
r a structure within another the address of the member (&file->f_path), and for an object that is created and then inser\
ted, the state of it that the kfunc takes."},{kind:"argument of a kfunc",sentences:[/kernel function \S+ (?:args#\d+|R\d+) (?:pointer type \S+ \S+ is not supported|expected pointer to (?!.* but R\d+ has))/,
/kernel function \S+ returns pointer type \S+ \S+ is not supported/,/kernel function \S+ unhandled dynamic return type/,
/(?:R\d+|arg#\d+) pointer type \S+ \S* ?(?:must point to|not to stack|points to unsupported|must be valid)/,/(?:R\d+|arg#\d+) expected pointer to (?!ctx|map value|an iterator|stack or const|func|allocated object|map value or allocated)/,
/reg type unsupported for arg#\d+ kernel function \S+/],what:"passes a function a pointer to something that it cannot ta\
ke",remedy:"Pass a pointer of exactly the type that the function declares, from where the verifier knows it (the context\
, an acquiring kfunc, a map value), or memory of your own that holds numbers only."},{kind:"context as argument",sentences:[
/(?:R\d+|arg#\d+) expected pointer to ctx, but got/,/(?:R\d+|arg#\d+) expects pointer to ctx/,/expected pointer to ctx/],
what:"passes something else than its context where the context is expected",remedy:"Pass the context that the program wa\
s called with, as it was, and declare the parameter with its type."},{kind:"constant argument",sentences:[/R\d+ is not a (?:const|known constant|constant address)/,
/R\d+ must be a known constant/,/R\d+ rdonly\/rdwr_buf_size exceeds u32 max/,/2 or more rdonly\/rdwr_buf_size parameters/,
/local type ID argument must be in range/],what:"passes an argument that must be a number the verifier knows exactly",remedy:"\
Write the number as a constant (sizeof, an enum, a macro), not as a variable, in each call."},{kind:"pointer as number",
sentences:[/R\d+ is not a scalar/],what:"passes a pointer where the function takes an integer",remedy:"Pass an integer, \
or declare the parameter as a pointer to what is passed. A cast does not change what the verifier knows: a pointer stays\
 a pointer."},{kind:"constant string",sentences:[/(?:R\d+|arg#\d+) doesn't point to a const string/,/R\d+ does not point to a readonly map/,
/R\d+ points to insn_array map which cannot be used as const string/,/string is not zero-terminated/,/Invalid format string/,
/direct value access on string failed/],what:"passes a string that is not a constant, or a format that the helper does n\
ot take",remedy:'Declare it as static const char fmt[] = "\u2026", which goes to .rodata, and use the conversions that bpf_tr\
ace_printk(3) documents.'},{kind:"type of the map",sentences:[/cannot pass map_type \d+ into func (?<helper>[^\s#]+)/,/invalid arg_type for sockmap\/sockhash/,
/expected prog array map for tail call/],what:"passes a helper a map of a type that it does not take",remedy:"Use a map \
of the type that the helper is for (bpf_tail_call(): prog_array, bpf_perf_event_output(): perf_event_array, bpf_ringbuf_\
*(): ringbuf, bpf_redirect_map(): devmap, cpumap, xskmap), or the helper that is for the map."},{kind:"map without keys",
sentences:[],what:"calls {call} on a map of a type that it does not take",remedy:"Use the functions that are for the map\
: bpf_ringbuf_*() for a ring buffer, bpf_map_push_elem(), bpf_map_pop_elem() and bpf_map_peek_elem() for queues, stacks \
and bloom filters."},{kind:"sockmap update",sentences:[/cannot update sockmap in this context/],what:"updates a sockmap \
where that is not safe",remedy:"Update it from user space, or in a sock_ops, sk_reuseport or socket iterator program."},
{kind:"cgroup storage",sentences:[/get_local_storage\(\) doesn't support non-zero flags/,/only one cgroup storage of each type is allowed/],
what:"uses cgroup storage in a way that the helper does not take",remedy:"Pass 0 as the flags of bpf_get_local_storage()\
, and use one cgroup storage map of each kind (shared, per-CPU) in a program."},{kind:"helper at this hook",class:"UNSUP\
PORTED_HELPER",sentences:[/helper call is not allowed in probe/,/func (?<helper>\S+) not supported for program type \d+/,
/func (?<helper>\S+) supported only for fentry\/fexit/,/css_task_iter is only allowed in/],what:"calls a helper or kfunc\
 that the kernel does not allow at this hook",remedy:"Call it in a program that may: bpf_d_path() in those on the list o\
f the kernel (btf_allowlist_d_path: security_file_open, vfs_getattr, \u2026), bpf_get_func_arg() and bpf_get_func_ret() in fe\
ntry, fexit and fmod_ret, others in lsm, iter or sleepable programs."},{kind:"privilege of a kfunc",sentences:[/destructive kfunc calls require CAP_SYS_BOOT/,
/function calls to other bpf functions are allowed for CAP_BPF/,/loading\/calling other bpf or kernel functions are allowed for CAP_BPF/,
/function calls to other bpf functions are allowed for root only/],what:"calls a function that needs a capability which \
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var SM,$M=m(()=>{"use strict";SM=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
what:"passes a function to a helper, which kernels before 5.13 do not know",remedy:"Helpers with callbacks came with 5.1\
3 (bpf_for_each_map_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop): ship a variant without them, and keep this\
 program out on older kernels (bpf_program__set_autoload)."},{kind:"callback function",sentences:[/(?:arg|R|arg#)\d+ expected pointer to func/,
/callback function not (?:static|allowed for map)/,/callback function cannot be the main program/,/k?func \S+ failed callback verification/,
/callbacks are not allowed in non-JITed programs/],what:"passes a helper a function that cannot be its callback",remedy:"\
Pass a static function of this object with the parameters that the helper calls it with, by name, and a map that the hel\
per takes; callbacks need the JIT."},{kind:"exception callback",sentences:[/exception callback (?:type id not found|'\S+' (?:could not be found|must have global linkage))/,
/exception cb (?:only supports single integer argument|cannot return void)/,/multiple exception callback tags for main subprog/,
/invalid exception callback insn_off/,/insn \d+ cannot call exception cb directly/],what:"has an exception callback that\
 the kernel does not take",remedy:"Write one global function that takes and returns a u64, name it with __exception_cb(f\
unction) on the program, and call it from nowhere."},{kind:"exception in a callback",sentences:[/bpf_throw kfunc \(insn \d+\) cannot be called from callback subprog/],
what:"throws an exception in a callback",remedy:"Let the callback return a value that ends the loop, and throw in the pr\
ogram after the helper returned."}]});var vM,EM=m(()=>{"use strict";vM=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
what:"reads an argument of {function} that it does not have on this kernel",remedy:"Compare the prototype of {function} \
on each kernel (bpftool btf dump file /sys/kernel/btf/vmlinux format c) and ship a program for each, or read the return \
value with bpf_get_func_ret() (Linux 5.17), which depends on no position."},{kind:"argument is no pointer",sentences:[/func '(?<function>[^']+)' arg(?<index>\d+) '[^']*' has type \S+\. Only pointer access is allowed/,
/func '(?<function>[^']+)' arg(?<index>\d+) type \S+ is not a struct/,/func '(?<function>[^']+)' arg(?<index>\d+) type \S+ has multiple type tags/],
what:"dereferences argument {index} (counted from 0) of {function}, which has no type that can be followed",remedy:"Comp\
are the declared types with the prototype of {function}; read through an untyped pointer with bpf_probe_read_kernel() or\
 BPF_CORE_READ()."},{kind:"part of an argument",sentences:[/func '(?<function>[^']+)' offset -?\d+ is not multiple of 8/,
/func '(?<function>[^']+)' size \d+ must be 8/],what:"reads only a part of an argument of {function}",remedy:"Read each \
argument whole, as 8 bytes (BPF_PROG() does), and cast it afterwards."},{kind:"context field",secondary:!0,sentences:[/invalid bpf_context access off=-?\d+ size=\d+/,
/invalid access to context, ctx_size=\d+/],what:"accesses a field of its context that its type, its hook or this kernel \
does not offer",remedy:"Access only members that programs of this type have on every kernel, with their own size, and wr\
ite only to those that may be written: see the structure in linux/bpf.h and the functions *_is_valid_access of the kerne\
l. Guard members that came later with bpf_core_field_exists()."},{kind:"released context argument",sentences:[/invalid bpf_context access off=-?\d+\. Reference may already be released/],
what:"reads an argument of its context whose reference it may have released",remedy:"Read the argument into a variable o\
nce, at the beginning, and use it only before it is released."},{kind:"moved context",sentences:[/dereference of modified ctx ptr R\d+ off=-?\d+ disallowed/,
/negative offset ctx ptr R\d+ off=-?\d+ disallowed/,/variable ctx access var_off=/,/math between ctx pointer and /,/value -?\d+ makes ctx pointer be out of bounds/,
/ctx pointer offset -?\d+ is not allowed/,/misaligned context access off/],what:"accesses its context at an offset that \
is calculated or not aligned",remedy:"Access the members of the context by name (ctx->member), one constant offset an ac\
cess. Where the compiler merges two accesses into one through a moved pointer, separate them with barrier() or read the \
member into a volatile variable."}]});var PM,OM=m(()=>{"use strict";PM=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
 that the verifier cannot see the end of",remedy:"Give the loop a constant upper bound and change its counter in every r\
ound, where the compiler cannot move it; or use bpf_loop() (Linux 5.17) or bpf_for() (6.4)."},{kind:"loop",sentences:[/back-edge from insn \d+ to \d+/],
what:"has a loop, which the kernel does not allow",remedy:"Kernels before 5.3 know no loops: unroll it with #pragma unro\
ll and a constant bound. Functions that call each other in a circle are refused by every kernel."},{kind:"recursion with\
out names",sentences:[],what:"calls functions in a circle",remedy:"Write the recursion as a loop with a constant bound a\
nd a stack of its own in a map."},{kind:"recursion",sentences:[/recursive call from (?<caller>\S+)\(\) to (?<callee>\S+)\(\)/],
what:"calls functions in a circle, {callee}() from {caller}()",remedy:"Write the recursion as a loop with a constant bou\
nd and a stack of its own in a map."},{kind:"unreachable code",sentences:[/unreachable insn \d+/],what:"has instructions\
 that nothing leads to",remedy:"Compile with -O2. Kernels before 4.16 also take functions that are not inlined for such \
code: mark them __always_inline there."},{kind:"undefined behavior",sentences:[/unexpected __bpf_trap\(\) due to uninitialized variable/],
what:"has a path whose behavior C does not define, where clang put a trap",remedy:"Compile with -Wall -Wextra and initia\
lise the variable that is read on that path."},{kind:"jump",sentences:[/jump out of range from insn \d+ to -?\d+/,/jump into the middle of ldimm64 insn \d+/,
/indirect jump out of range from insn \d+/,/jump table for insn \d+ points outside/,/no jump tables found for subprog/,/R\d+ has type \w+, expected PTR_TO_INSN/,
/R\d+ points to outside of jump table/,/register R\d+ doesn't point to any offset in map id=/,/the sum of R\d+ u(?:max|min)_value \d+ is too big/,
/Invalid read of \d+ bytes from insn_array/,/invalid may_goto (?:off|imm)/,/invalid insn idx \d+/,/call to invalid destination/,
/last insn is not an exit or jmp/],what:"jumps to where no instruction of the function is, or runs past its end",remedy:"\
Let clang generate the jumps: correct labels and offsets in inline assembly, end every function with a return, and link \
the objects that belong together (bpftool gen object) before they are loaded."},{kind:"division by zero",sentences:[/div by zero/],
what:"divides by the constant 0",remedy:"Check the divisor of the expression: after macros and constants are filled in, \
it is 0."},{kind:"shift",sentences:[/invalid shift -?\d+/],what:"shifts by more bits than the type has",remedy:"Shift by\
 less than the width of the type, or cast the value to a wider type first."}]});var AM,CM=m(()=>{"use strict";AM=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
what:"uses a dynptr that is not initialised, or not any more",remedy:"Initialise it on every path with bpf_dynptr_from_m\
em(), bpf_dynptr_from_skb(), bpf_ringbuf_reserve_dynptr(), \u2026, and do not use it after it was submitted, discarded or ove\
rwritten."},{kind:"dynptr in use",sentences:[/Dynptr has to be an uninitialized dynptr/,/cannot overwrite referenced dynptr/,
/potential write to dynptr at off=-?\d+ disallowed/],what:"overwrites a dynptr that is in use",remedy:"Use a variable st\
ruct bpf_dynptr for each dynptr, write to it only through the dynptr functions, and submit or discard it before the vari\
able is used again."},{kind:"kind of dynptr",sentences:[/Expected a dynptr of type (?<type>\S+) as /,/Unsupported reg type \S+ for bpf_dynptr_from_mem data/,
/(?:R\d+|arg#\d+) expected pointer to stack or const struct bpf_dynptr/,/cannot pass pointer to const bpf_dynptr, the helper mutates it/,
/(?:cannot release unowned const bpf_dynptr|CONST_PTR_TO_DYNPTR cannot be released)/],what:"passes a dynptr function som\
ething that it does not take",remedy:"Pass the address of a struct bpf_dynptr on the stack, initialised by a function of\
 the same kind (ring buffer, skb, memory); one that a callback is handed may be read, not changed or released."},{kind:"\
moved dynptr or iterator",sentences:[/cannot pass in (?<type>\S+) at an offset/,/(?<type>dynptr|iter|irq_flag|irq flag) has to be at a constant offset/],
what:"passes the address of a {type} that is not its beginning",remedy:"Pass &variable itself, a variable of its own on \
the stack."},{kind:"iterator",sentences:[/expected an initialized iter_(?<iterator>\w+) as /,/expected uninitialized iter_(?<iterator>\w+) as /],
what:"uses a bpf_iter_{iterator} out of order",remedy:"Call bpf_iter_{iterator}_new() once, then _next() until it return\
s NULL, then _destroy(), on every path; bpf_for_each() and bpf_for() of libbpf do so."},{kind:"iterator argument",sentences:[
/expected valid iter pointer as /,/(?:R\d+|arg#\d+) expected pointer to an iterator on stack/],what:"passes an iterator \
function something that is no iterator on its stack",remedy:"Pass the address of a variable struct bpf_iter_\u2026 on the sta\
ck, with its own type."},{kind:"saved interrupts",sentences:[/expected (?:an initialized|uninitialized) irq flag as /,/(?:R\d+|arg#\d+) doesn't point to an irq flag on stack/,
/cannot restore irq state out of order/,/irq flag acquired by \S+ kfuncs cannot be restored with/],what:"saves and resto\
res interrupts out of order",remedy:"Keep the flags of each bpf_local_irq_save() in a variable of its own on the stack, \
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var TM,MM=m(()=>{"use strict";TM=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
/reg type unsupported for arg#\d+ function \S+/],what:"passes a global function something that its prototype does not al\
low",remedy:"Pass what the prototype says: a pointer to a structure takes initialised memory of its size, which may be N\
ULL only without __arg_nonnull. Or make the function static, so that it is verified with its callers."},{kind:"prototype\
 of a global function",secondary:!0,sentences:[/(?:arg#\d+|R\d+) reference type\('[^']*'\) (?!size cannot)/,/Arg#\d+ type \S+ in \S+\(\) is not supported yet/,
/arg#\d+ (?:has (?:invalid combination of tags|pointer tag|unsupported set of tags|type \S+ '[^']*', but only)|arena cannot be combined|untrusted cannot be combined|type tag)/,
/arg#\d+ (?:should be|BTF type must be|type isn't a pointer|type doesn't have a name|struct doesn't have a name)/,/Global functions? (?:\S+\(\) )?(?:doesn't return scalar|return value not|with \d+ > \d+ args|need valid BTF|\S+ has \d+ > \d+ args)/,
/\S+\(\) doesn't return scalar/,/Unrecognized (?:arg#\d+|R\d+) type \S+/,/arg#\d+ type is not a struct/,/Invalid type of function \S+\(\)/,
/Invalid BTF of func \S+/],what:"has a global function whose prototype the verifier cannot work with",remedy:"Give it at\
 most five parameters that are integers, the context, or pointers to complete structures, and let it return an integer; \
annotate with __arg_ctx, __arg_nonnull, __arg_trusted, \u2026; or make it static, so that it is verified with its callers."},
{kind:"size of a pointed-to type",secondary:!0,sentences:[/(?:arg#\d+|R\d+) reference type\('(?<type>[^']*)'\) size cannot be determined/],
what:"has a global function with a pointer to a type of unknown size ({type})",remedy:"Declare the structure in full whe\
re the function is defined (not only struct name;), use void * with __arg_ctx for the context, or make the function stat\
ic."},{kind:"functions before 4.16",sentences:[/BPF_CALL uses reserved fields/],what:"calls a function of its own, or of\
 the kernel, which this kernel does not know",remedy:"Mark functions of your own __always_inline for kernels before 4.16\
. Guard kernel functions (kfuncs, Linux 5.13) with bpf_ksym_exists(), in a variant of its own for kernels that do not kn\
ow the instruction."},{kind:"tail calls and functions",sentences:[/tail_call is (?:only|not) allowed in (?:functions that return|subprogs without)/,
/tail_calls are not allowed in (?:programs with bpf-to-bpf calls|non-JITed programs with bpf-to-bpf calls|programs with stack args)/,
/(?:cannot mix bpf2bpf and tail_calls|mixing of tail_calls and bpf-to-bpf calls is not supported)/,/cannot tail call within (?:exception cb|callback)/],
what:"combines tail calls and functions in a way that the kernel does not allow",remedy:"Mark the functions of programs \
that make tail calls __always_inline: the two go together since Linux 5.10 on x86-64 (6.0 on arm64) with the JIT, for fu\
nctions that return int and have BTF, and not within callbacks."},{kind:"too many functions",class:"VERIFIER_LIMIT",sentences:[
/too many (?<what>subprograms|different kernel function calls|different module BTFs)/],what:"has {what}",remedy:"Mark sm\
all functions __always_inline, or split the program into several with tail calls."}]});var IM,FM=m(()=>{"use strict";IM=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
/attach_btf_id \d+ points to wrong type name \S+/,/Subprog \S+ doesn't exist/],what:"is for a hook that the kernel does \
not have",remedy:"Attach {program} to a function that all your kernels have, or keep it out (bpf_program__set_autoload) \
where it is missing.",mayBeLeftOut:!0},{kind:"function without an address",class:"MISSING_ATTACH_TARGET",sentences:[/The address of function (?<hook>\S+) cannot be found/],
what:"is for {hook}(), of which the kernel has only the BTF: the compiler inlined it or renamed its copies",remedy:"Look\
 for copies in /proc/kallsyms ({hook}.isra.0, {hook}.constprop.0, {hook}.part.0): a kprobe can be attached to one, fentr\
y and fexit cannot. Without a copy, attach {program} to a function that calls {hook}(), or keep it out there (bpf_progra\
m__set_autoload).",mayBeLeftOut:!0},{kind:"disabled hook",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ points to (?:disabled hook|non-LSM hook) (?:bpf_lsm_)?(?<hook>\S+)/],
what:"is for the LSM hook {hook}, which the kernel keeps from BPF programs",remedy:"Use another LSM hook that sees the s\
ame action, or fentry on security_{hook}() to observe it only."},{kind:"not modifiable",sentences:[/(?<hook>\S+)\(\) is not modifiable/],
what:"changes the return value of {hook}(), which the kernel does not allow",remedy:"Use fmod_ret only on security_*() h\
ooks and on functions of the error-injection list (/sys/kernel/debug/error_injection/list: ALLOW_ERROR_INJECTION in the \
source, and system calls; needs CONFIG_FUNCTION_ERROR_INJECTION), or observe with fexit."},{kind:"LSM hook does not slee\
p",sentences:[/bpf_lsm_(?<hook>\S+) is not sleepable/],what:"is sleepable, and the LSM hook {hook} must not sleep",remedy:'\
Write SEC("lsm/{hook}") without the ".s", or choose an LSM hook that may sleep (sleepable_lsm_hooks in kernel/bpf/bpf_ls\
m.c).'},{kind:"hook does not sleep",sentences:[/(?!bpf_lsm_)(?<hook>\S+) is not sleepable/],what:"is sleepable, and {hoo\
k} must not sleep",remedy:'Remove the ".s" from the section, or attach {program} to a function of the error-injection li\
st (/sys/kernel/debug/error_injection/list), which has the system calls on kernels with CONFIG_FUNCTION_ERROR_INJECTION.'},
{kind:"tracepoint does not sleep",sentences:[/Sleepable program cannot attach to non-faultable tracepoint (?<hook>\S+)/],
what:"is sleepable, and tracepoint {hook} must not sleep",remedy:'Remove the ".s" from the section, or attach {program} \
to a tracepoint that may sleep: sys_enter and sys_exit.'},{kind:"program type does not sleep",sentences:[/Only fentry\/fexit\/fmod_ret.+ programs can be sleepable/,
/Program of this type cannot be sleepable/,/BPF_LSM_CGROUP programs cannot be sleepable/],what:"is marked as sleepable, \
which this kernel does not allow for its type",remedy:'Remove the ".s" from the section or BPF_F_SLEEPABLE from the flag\
s, and use functions that do not sleep: on kernels that refuse it the type cannot sleep.'},{kind:"syscall program must s\
leep",sentences:[/Syscall programs can only be sleepable/],what:"is a syscall program and not marked as sleepable",remedy:'\
Use SEC("syscall"), for which libbpf sets BPF_F_SLEEPABLE, or set the flag in your loader.'},{kind:"hook cannot be trace\
d",sentences:[/Attach to function (?<hook>\S+) with a >8 byte return value/,/Attaching fexit\/\S+ to __noreturn function '(?<hook>[^']+)'/],
what:"is for {hook}(), where the kernel does not allow this kind of program",remedy:"Use fentry or a kprobe on {hook}() \
instead of fexit and fmod_ret, or trace one of its callers."},{kind:"denied function",sentences:[/Attaching tracing programs to function '(?<hook>[^']+)' is rejected/],
what:"is for {hook}(), where the kernel allows no tracing program",remedy:"Attach a program to a function that calls {ho\
ok}(), with a kprobe for instance: the kernel itself calls {hook}() to run a tracing program, and refuses fentry, fexit \
and fmod_ret there."},{kind:"function that never returns",sentences:[/Attaching fexit\/fmod_ret to __noreturn functions is rejected/],
what:"waits for the return of a function that never returns",remedy:"Use fentry instead of fexit and fmod_ret there."},{
kind:"function that cannot be described",sentences:[/The function (?<hook>\S+) (?:arg\d+ type|has \d+ arguments|has malformed|return type|with variable args)/],
what:"is for {hook}(), whose arguments or return value the kernel cannot hand to this kind of program",remedy:"Use a kpr\
obe on {hook}() (PT_REGS_PARM1(), \u2026) in place of fentry and fexit."},{kind:"program without a hook",sentences:[/Tracing programs must provide btf_id/],
what:"names no function that it is for",remedy:'Name the function in the section (SEC("fentry/do_unlinkat")), or let you\
r loader set it before load (bpf_program__set_attach_target).'},{kind:"program on a program",sentences:[/Cannot (?:extend fentry\/fexit|replace kernel functions|replace static functions|recursively attach|nest tracing program attach)/,
/can't modify return codes of BPF programs/,/Only FENTRY\/FEXIT\S* progs are attachable/,/(?:FENTRY\/FEXIT|Tracing) program can only be attached to another program annotated with BTF/,
/Can attach to only JITed progs/,/(?:Extension|FENTRY\/FEXIT|Tracing) programs cannot attach to exception callback/,/(?:Extension programs should be JITed|Extension program may sleep|Program extension requires BTF)/,
/Target program bound device mismatch/,/freplace programs with >\d+ args/,/\S+\(\) is not a global function/,/\S+\(\) has \d+ args while \S+\(\) has \d+ args/,
/Return type \S+ of \S+\(\) doesn't match type/,/arg\d+ (?:in \S+\(\)|\S+\(struct)/],what:"cannot be attached to the pro\
gram that it names",remedy:"Attach to a global function (not static, not an exception callback) of a program that is loa\
ded, JIT-compiled and has BTF; give a replacement (freplace) the same arguments and return type; let one program trace o\
r replace another only once."}]});var NM,LM=m(()=>{"use strict";NM=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
has the instruction may_goto (can_loop, cond_break), which the kernel does not know",remedy:"Bound the loop with a const\
ant for kernels before 6.9, or use bpf_loop() (5.17), in a variant of the program that is chosen by the kernel."},{kind:"\
new instruction",sentences:[/unknown opcode (?!e5)[0-9a-f]+/,/unknown insn class \d+/,/BPF_(?:ST|STX|XADD|ATOMIC|ALU|LDX|JMP\/JMP32|JMP|JA|JA\|BPF_X|MOV|END|NEG|EXIT) uses reserved fields/,
/BPF_ATOMIC uses invalid atomic opcode [0-9a-f]+/,/invalid atomic operand size/,/BPF_ARSH not supported for 32 bit ALU/,
/invalid BPF_(?:ALU|JMP\/JMP32|JMP) opcode (?!e5)/,/64-bit (?:load-acquires|store-releases) are only supported/],what:"h\
as an instruction that the kernel does not know",remedy:"Compile for older kernels: clang -target bpf -mcpu=v2 (-mcpu=v3\
 needs Linux 5.1 and its atomics 5.12, -mcpu=v4 needs 6.6; arena pointers need 6.9)."},{kind:"address in an instruction",
sentences:[/unrecognized bpf_ld_imm64 insn/],what:"loads an address of a kind that the kernel does not know: of a global\
 variable, a kernel symbol or a function",remedy:"Keep global variables (.data, .bss, .rodata) in array maps for kernels\
 before 5.2, do without __ksym variables before 5.10, and without functions that are passed to helpers before 5.13: ship\
 a variant, and keep this program out there."},{kind:"malformed instruction",sentences:[/(?:BPF_LD_IMM64|BPF_LD_\[ABS\|IND\]|BPF_LD_ABS) uses reserved fields/,
/invalid (?:bpf_ld_imm64 insn|BPF_LD_IMM insn|BPF_LD mode|BPF_LD_IMM64 insn)/,/R\d+ is invalid/,/Unknown conditional jump/,
/reserved field \(insn\[1\]\.imm\) is used in pseudo_btf_id/,/insn \d+ cannot access two stack slots/],what:"has an inst\
ruction that is malformed",remedy:"Let clang write the instructions: correct inline assembly and hand-made instructions,\
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var BM,KM=m(()=>{"use strict";BM=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
/(?:kptr|uptr|\w+) cannot be accessed indirectly by helper/,/kptr in map can only be accessed using/,/store to referenced kptr disallowed/,
/store to uptr disallowed/,/BPF_ST imm must be 0 when storing to kptr/,/R\d+ doesn't have constant offset\. kptr has to be at the constant offset/],
what:"accesses a kptr of a map value other than as a whole pointer",remedy:"Load it whole (8 bytes) by its member name, \
and replace a __kptr only with bpf_kptr_xchg(); let no helper write over the value that holds it."},{kind:"kptr type",sentences:[
/invalid kptr access, R\d+ type=\S+ expected=/,/off=\d+ doesn't point to kptr/,/off=\d+ kptr isn't referenced kptr/,/R\d+ has no valid kptr/,
/arg#0 no referenced kptr at map value offset/,/arg#0 (?:expected pointer to map value|must have constant offset)/],what:"\
exchanges or stores a pointer that does not go with the kptr",remedy:"Pass the address of the __kptr member itself and a\
 pointer to exactly its type, that was acquired or allocated by this program."},{kind:"special member",sentences:[/direct access to (?<type>\w+) is disallowed/,
/(?<type>\w+) cannot be accessed directly by load\/store/],what:"accesses a member of type {type} directly",remedy:"Leav\
e the member to its helpers and kfuncs: read and write the other members one by one, and do not copy or clear the struct\
ure as a whole."},{kind:"allocated object",sentences:[/(?:R\d+|arg#\d+) expected pointer to allocated object/,/(?:R\d+|arg#\d+) is neither owning or non-owning ref/,
/(?:R\d+|arg#\d+) doesn't point to a type with bpf_refcount field/,/(?:R\d+|arg#\d+) expected for bpf_\w*obj_drop/],what:"\
passes something that is no object of bpf_obj_new() of the kind that is expected",remedy:"Pass an object of bpf_obj_new(\
) (bpf_percpu_obj_new() for bpf_percpu_obj_drop()) that the program still owns; bpf_refcount_acquire() needs a struct bp\
f_refcount in it."},{kind:"type of an allocated object",sentences:[/bpf_obj_new\/bpf_percpu_obj_new (?:requires prog BTF|type ID argument must be)/,
/bpf_percpu_obj_new type (?:ID argument must|size)/,/kfunc bpf_rdonly_cast type ID argument must be of a struct/,/Unknown type ID -?\d+ passed to kfunc bpf_rdonly_cast/],
what:"allocates or casts to a type that the kernel does not take there",remedy:"Use a struct of this object with BTF (-g\
): for bpf_percpu_obj_new() one of plain numbers and at most 512 bytes, for bpf_rdonly_cast() one of the kernel (bpf_cor\
e_type_id_kernel())."},{kind:"list or tree node",sentences:[/rbtree_remove node input must be non-owning ref/,/\S+ can only take non-owning or refcounted bpf_rb_node pointer/,
/arg#1 offset=-?\d+, but expected \S+ at offset=/,/(?:operation on )?\S+ expects (?:arg#1|R2) \S+ at offset=\d+ in struct/,
/\S+ not found at offset=\d+/],what:"passes a list or tree operation a node or a head that does not go with it",remedy:"\
Pass the head or root as __contains() declares it, and the node member that it names: one that this program owns for add\
ing, one that is in the tree for removing."}]});var Pw,DM,jM=m(()=>{"use strict";Pw='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',DM=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${Pw}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${Pw}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${Pw}.`}]});var UM,GM=m(()=>{"use strict";UM=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
what:"takes the verifier too many instructions: it stopped at number {count}",remedy:"Reduce the paths: shorten or un-un\
roll loops, move parts into global functions (verified once each) or into tail calls, and use bpf_loop() where the kerne\
l has it."},{kind:"too many branches",class:"VERIFIER_LIMIT",sentences:[/The sequence of \d+ jumps is too complex/,/BPF program is too complex/,
/liveness analysis exceeded complexity limit/],what:"has too many branches in a row for the verifier",remedy:"Split the \
branches over global functions or tail calls, or turn the chain into a lookup in a map."},{kind:"combined stack",class:"\
VERIFIER_LIMIT",sentences:[/combined stack size of \d+ calls is (?<size>\d+)\. Too large/],what:"needs {size} bytes of s\
tack over its calls; 512 are allowed",remedy:"Move large local variables into a per-CPU array map with one entry."},{kind:"\
stack of a function",class:"VERIFIER_LIMIT",sentences:[/stack size (?<size>\d+)\(extra \d+\) is too large/,/stack size of subprog \d+ is (?<size>\d+)\. Too large/,
/stack depth (?<size>\d+) exceeds interpreter stack depth limit/],what:"needs {size} bytes of stack in one function; 512\
 are allowed",remedy:"Move large local variables into a per-CPU array map with one entry."},{kind:"stack before a tail c\
all",class:"VERIFIER_LIMIT",sentences:[/tail_calls are not allowed when call stack of previous frames is (?<size>\d+) bytes/],
what:"makes a tail call from a function whose callers use {size} bytes of stack; 256 are allowed",remedy:"Make the tail \
call in the program itself, or move large variables of the callers into a per-CPU array map."},{kind:"call depth",class:"\
VERIFIER_LIMIT",sentences:[/the call stack of (?<frames>\d+) frames is too deep/],what:"calls functions deeper than the \
kernel follows ({frames} levels)",remedy:"Mark the innermost functions __always_inline, and write a recursion as a loop."},
{kind:"long jump",class:"VERIFIER_LIMIT",sentences:[/insn \d+ cannot be patched due to 16-bit range/],what:"has a jump t\
hat becomes too long when the kernel rewrites the program",remedy:"Make the function shorter: move parts of its loops an\
d branches into functions that are not inlined."},{kind:"nested structures",class:"VERIFIER_LIMIT",sentences:[/max struct nesting depth exceeded/],
what:"passes a kfunc a structure that is nested too deeply",remedy:"Pass a flat structure with integers only."},{kind:"t\
oo many parameters",class:"VERIFIER_LIMIT",sentences:[/Function (?<function>\S+) has \d+ > \d+ args/,/global function (?<function>\S+) has \d+ > \d+ args/,
/kernel supports at most \d+ parameters, function (?<function>\S+) has/,/JIT does not support (?:kfunc|function) (?<function>\S+)\(\) with \d+ args/],
what:"calls or traces {function}, which has more parameters than the kernel can pass on",remedy:"Pass a pointer to a str\
ucture in place of several parameters, or use a kprobe to trace the function."}]});var WM,qM=m(()=>{"use strict";WM=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
/(?:same or smaller insn offset|nonzero insn_off|nonzero tailing record)/,/(?:invalid func info rec size|invalid type id \d+ in func info|invalid btf id for main subprog in func_info)/,
/BTF of func(?:#|_id )\d+ doesn't point to KIND_FUNC/,/(?:Invalid line_info|Invalid insn code at line_info|missing bpf_line_info)/,
/(?:Invalid core_relo|relo #\d+: bad type id)/],what:"has debug information (.BTF.ext) that does not go with its instruc\
tions",remedy:"Build the object anew with clang -g -O2, link parts only with bpftool gen object, and strip only with llv\
m-strip -g."},{kind:"kernel without BTF",class:"MISSING_BTF",sentences:[/kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF/,
/calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF/,/in-kernel BTF is malformed/,/failed to find BTF for kernel function/],
what:"needs the BTF of the kernel, which has none that it can use",remedy:"Keep the program out on kernels without CONFI\
G_DEBUG_INFO_BTF and fall back to one without kfuncs and typed kernel symbols."},{kind:"kfunc in a module",sentences:[/(?:invalid module BTF (?:fd|object FD) specified|BTF fd for kfunc is not a module BTF)/,
/(?:kfunc offset > 0 without fd_array|negative offset disallowed for kernel module function call)/,/kernel (?:function )?btf_id \d+ (?:is not a function|does not have a valid func_proto)/,
/invalid kernel function btf_id \d+/,/(?:cannot find address for kernel function|address of kernel (?:function|func_id)) \S+/,
/cannot find function \S+ in BTF/,/invalid kernel function call not eliminated in verifier pass/,/function name \S+ is too long/],
what:"calls a kernel function that the kernel cannot find",remedy:"Load the module that has the function before the prog\
ram, declare the function as __ksym __weak and guard the call with bpf_ksym_exists(), and let libbpf resolve it anew on \
each kernel."},{kind:"kernel symbol",class:"MISSING_KERNEL_SYMBOL",sentences:[/ldimm64 failed to find the address for kernel symbol '(?<symbol>[^']+)'/,
/ldimm64 unable to resolve the size of type '(?<symbol>[^']+)'/],what:"needs the kernel symbol {symbol}, which the kerne\
l cannot resolve",remedy:"Declare it as extern \u2026 __ksym __weak and test its address before use."},{kind:"typed kern\
el symbol",class:"MISSING_KERNEL_SYMBOL",sentences:[/ldimm64 insn specifies invalid btf_id \d+/,/pseudo btf_id \d+ in ldimm64 isn't KIND_VAR/],
what:"needs a kernel symbol that the kernel does not know as a variable",remedy:"Declare it as extern const void name __\
ksym (without a type) __weak, and read it with bpf_probe_read_kernel()."},{kind:"JIT",sentences:[/JIT (?:does not support calling (?:kernel function|kfunc \S+)|is required for calling kernel function|doesn't support bpf-to-bpf calls|does not support fsession)/,
/calling kernel functions are not allowed in non-JITed programs/,/program requires BPF JIT compiler but it is not available/,
/(?:stack args are not supported in non-JITed programs|Private stack not supported by jit)/],what:"needs something of th\
e JIT compiler that this kernel or architecture does not have, or has switched off",remedy:"Switch the JIT on (sysctl ne\
t.core.bpf_jit_enable=1). Where the architecture lacks it, keep the program out and fall back to one without kfuncs and \
functions that are not inlined."},{kind:"defect of the verifier",sentences:[/verifier (?:bug|internal error|BUG)/i,/BUG[: ]/,
/bug: /,/(?:invalid|unknown) return type \d+ of func/,/REG INVARIANTS VIOLATION/,/(?:bpf verifier|kernel subsystem) .*misconfigured/,
/(?:insn state|visit_insn|pop stack) internal bug/,/Verifier bug/,/(?:R\d+|func \S+) has non-overwritten BPF_PTR_POISON (?:return )?type/,
/kfunc \S+ conversion of owning ref to non-owning failed/],what:"meets a defect of the verifier of this kernel",remedy:"\
Try a newer release of the same kernel, report the log to the distribution or to bpf@vger.kernel.org, and write the code\
 at this line differently until it is fixed."}]});var HM,zM=m(()=>{"use strict";HM=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
/\d+ bpf_preempt_enable(?:\(s\) are| is) missing/,/(?!BPF_LD).+ cannot be used inside bpf_\w+-ed region/],what:"ends, th\
rows or hands over inside a section that it has not left",remedy:"Leave the section on every path before a return, tail \
call, exception or old packet instruction: bpf_spin_unlock(), bpf_rcu_read_unlock(), bpf_preempt_enable(), bpf_local_irq\
_restore()."},{kind:"unlock without lock",sentences:[/\w+_unlock without taking a lock/,/unmatched rcu read unlock/,/unmatched attempt to enable preemption/],
what:"leaves a section that it has not entered",remedy:"Enter and leave the section in the same order on every path, onc\
e each."},{kind:"another lock",sentences:[/\w+_unlock of different lock/,/\w+_unlock cannot be out of order/],what:"unlo\
cks another lock than the one it holds",remedy:"Look the map value up once, and lock and unlock through that same pointe\
r; release several locks in the reverse order."},{kind:"second lock",sentences:[/Locking two bpf_spin_locks are not allowed/,
/Acquiring the same lock again, AA deadlock detected/,/nested rcu read lock/],what:"takes a lock while it holds one",remedy:"\
Unlock the first before the second is taken, or let one lock protect both."},{kind:"call under a lock",sentences:[/function calls are not allowed while holding a lock/,
/global function calls are not allowed (?:while holding a lock|with preemption disabled),/,/(?:rbtree_remove|\S+) not allowed in rbtree cb/,
/can't (?:res_)?spin_\{lock,unlock\} in rbtree cb/,/Calling bpf_rcu_read_\{lock,unlock\} in unnecessary rbtree callback/],
what:"calls a function that must not be called while a lock is held or preemption is off",remedy:"Do that work before th\
e section or after it. A global function that is needed within becomes static, and an rbtree callback compares only."},{
kind:"sleeping in a section",sentences:[/sleepable helper (?<function>[^\s#]+)#\d+ in /,/kernel func (?<function>\S+) is sleepable within /,
/sleepable global function (?<function>[^\s(]+)\(\) called in /],what:"calls {function}(), which may sleep, where nothin\
g may sleep",remedy:"Call it before bpf_rcu_read_lock(), bpf_preempt_disable() or a lock, or after the section was left;\
 in a program or callback that is not sleepable use a function that does not sleep (bpf_probe_read_user() for bpf_copy_f\
rom_user())."},{kind:"sleeping program needed",sentences:[/helper call might sleep in a non-sleepable prog/,/program must be sleepable to call sleepable kfunc/,
/kernel function \S+ is sleepable but the program is not/],what:"calls a function that may sleep, and is not sleepable i\
tself",remedy:'Mark the program sleepable where its hook allows it (SEC("fentry.s/\u2026"), SEC("lsm.s/\u2026"), SEC("iter.s/\u2026"), \
SEC("uprobe.s/\u2026")), or use a function that does not sleep (bpf_probe_read_user() for bpf_copy_from_user()).'},{kind:"\
RCU section needed",sentences:[/expected an RCU CS when using (?<function>\S+)/,/kernel func (?<function>\S+) requires RCU critical section protection/],
what:"calls {function}() outside of an RCU section",remedy:"Put the call and every use of what it returns between bpf_rc\
u_read_lock() and bpf_rcu_read_unlock(); programs that are not sleepable are in such a section already."},{kind:"lock of\
 a collection",sentences:[/bpf_spin_lock at off=\d+ must be held for (?<type>\S+)/,/held lock and object are not in the same (?<type>allocation)/],
what:"uses a list or tree without holding the lock that protects it",remedy:"Take the bpf_spin_lock that is in the same \
map value or object (or the same private section of globals) as the list head or tree root, and hold it for the call."},
{kind:"place of a lock or timer",sentences:[/off -?\d+ doesn't point to 'struct (?<type>\w+)'/,/R\d+ doesn't have constant offset\. (?<type>bpf_\w+) has to be at the constant offset/,
/(?:R\d+|arg#\d+) (?:doesn't point to a|expected pointer to) map value (?<type>or allocated object)/,/(?:R\d+|arg#\d+) doesn't point to map value (?<type>or allocated object)/,
/(?:R\d+|arg#\d+) doesn't point to a (?<type>map value)/,/R\d+ is not a pointer to (?<type>map_value)/,/\S+ pointer in R\d map_uid=\d+ doesn't match (?<type>map pointer) in R\d/,
/(?<type>\w+) pointer in R\d map_uid=\d+ doesn't match map pointer in R\d/],what:"passes the address of something else t\
han the lock, timer or work of a map value",remedy:"Pass &value->lock (or timer, wq, work) of a value that was looked up\
, the member by name, and for timers and works the map that the value is in."},{kind:"map without the lock or timer",sentences:[
/(?:map|local|kptr) '(?<map>[^']+)' (?:has no valid|doesn't have|has more than|has repeating|is not a struct type or) /,
/map '(?<map>[^']+)' has to have BTF in order to use/],what:"uses a lock, timer or kptr that {map} does not have, or tha\
t the kernel did not see in its BTF",remedy:"Declare the map with __type(value, struct \u2026) and the lock, timer or kptr as\
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var VM,YM=m(()=>{"use strict";VM=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
what:"writes to a map or a constant that programs may only read",remedy:"Remove the const of the variable (const data go\
es to .rodata), or the flag BPF_F_RDONLY_PROG of the map; a key that a callback is handed must not be changed."},{kind:"\
write-only map",sentences:[/read from map forbidden/],what:"reads a map that programs may only write",remedy:"Remove BPF\
_F_WRONLY_PROG from the flags of the map."},{kind:"map in this program type",sentences:[/tracing progs cannot use (?<what>\S+) yet/,
/socket filter progs cannot use (?<what>\S+) yet/,/sleepable progs cannot use (?<what>\S+) yet/,/(?<what>\S+) cannot be used in tracing programs on types with NMI unsafe fields/],
what:"uses a map with {what}, which the kernel does not allow in this type of program",remedy:"Keep {what} out of the ma\
ps that this program uses: move it to a map of its own, used by programs of other types, or use atomic operations and pe\
r-CPU maps instead."},{kind:"timer on PREEMPT_RT",sentences:[/bpf_timer cannot be used for PREEMPT_RT/],what:"uses bpf_t\
imer, which kernels with PREEMPT_RT do not allow",remedy:"Use bpf_wq (Linux 6.10) there, or let user space do what the t\
imer does."},{kind:"map in a sleepable program",sentences:[/Sleepable programs can only use (?<types>.+) maps/],what:"is\
 sleepable and uses a map of another type than {types}",remedy:"Use one of these types in sleepable programs on this ker\
nel, or a program that is not sleepable."},{kind:"no map",sentences:[/fd -?\d+ is not pointing to valid bpf_map/,/fd_idx without fd_array is invalid/,
/fd_array_cnt is too big/,/pointer in R\d+ isn't map pointer/],what:"uses a map that does not exist",remedy:'Let libbpf \
create the map (SEC(".maps"), autocreate on) before the program is loaded; do not write file descriptors into instructio\
ns by hand.'},{kind:"address in a map",sentences:[/no direct value access support for this map type/,/direct value offset of \d+ is not allowed/,
/invalid access to map value pointer\b(?!,)/],what:"takes the address of a variable outside of its data section",remedy:"\
Build the object and its data sections together, let the loader change no sizes of .data, .bss and .rodata below what th\
e program uses, and keep these maps arrays with one entry."},{kind:"structure of a map",sentences:[/map_ptr access not supported /,
/invalid map_ptr to access map->\w+/,/only read from \S+ is supported/,/bpf_struct_ops map cannot be used in prog/],what:"\
accesses the kernel structure behind a map",remedy:"Use the helpers for maps; members of struct bpf_map may be read only\
 where the kernel has BTF, and only for some map types."},{kind:"too many maps",class:"VERIFIER_LIMIT",sentences:[/The total number of (?<what>maps|btfs) per program has reached the limit of (?<limit>\d+)/],
what:"uses more than {limit} {what}",remedy:"Put what belongs together into one map or one structure of globals, or spli\
t the program with tail calls."},{kind:"map of another program",sentences:[/offload device mismatch between prog and map/,
/program's hash doesn't match map's excl_prog_hash/],what:"uses a map that belongs to another program or device",remedy:"\
Create the map for the program and the device that it is used with."},{kind:"preallocated map",sentences:[/(?:perf_event|trace type) programs can only use preallocated (?:inner )?hash map/],
what:"uses a hash map that allocates its entries at run time, which such programs may not on this kernel",remedy:"Remove\
 BPF_F_NO_PREALLOC from the flags of the map (and of the maps within it)."},{kind:"tail call map",sentences:[/tail_call abusing map_ptr/],
what:"makes a tail call through a map that differs from path to path",remedy:"Make the tail call in each branch by itsel\
f, with the one map that is meant."}]});var JM,XM=m(()=>{"use strict";JM=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
what:"accesses a map value or key beyond its end, or at an offset that is not bounded",remedy:"Check the index against t\
he size of the value right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1), in an unsigned variable, and k\
eep the size that is passed to a helper within what is left of the value."},{kind:"memory bounds",sentences:[/invalid access to memory,/,
/R\d+ min value is negative, either use unsigned index/,/R\d+ (?:min|max) value is outside of the (?:allowed memory|array) range/,
/R\d+ unbounded memory access, make sure to bounds check/,/R\d+ invalid \w+ buffer access/,/R\d+ invalid variable buffer offset/,
/R\d+ invalid negative \w+ buffer offset/],what:"accesses memory at an offset that is not bounded, or beyond its end",remedy:"\
Bound the offset right before the access (if (i >= SIZE) return 0; or i &= SIZE - 1) and keep it in an unsigned variable\
."},{kind:"size bounds",sentences:[/R\d+ min value is negative, either use unsigned or 'var &= const'/,/R\d+ unbounded (?:memory access|size), use 'var &= const'/,
/R\d+ memory size \d+ is too large/],what:"passes a size that is not bounded",remedy:"Bound the size right before the ca\
ll: keep it unsigned, and check it (if (len > sizeof(buf)) return 0;) or mask it (len &= sizeof(buf) - 1). Check the var\
iable that is passed, not one that was calculated from it."},{kind:"memory and size",secondary:!0,sentences:[/(?:R\d+|arg#\d+ arg#\d+) memory, len pair leads to invalid memory access/],
what:"passes a function memory and a size that do not go together",remedy:"Pass memory that is initialised, and a consta\
nt or bounded size that is no larger than it."},{kind:"size of zero",sentences:[/(?:R\d+ )?invalid zero-sized read/,/invalid stack type R\d+ off=-\d+ access_size=0$/],
what:"passes a size that may be 0",remedy:"Check the size for 0 before the call (if (len == 0 || len > sizeof(buf)) retu\
rn 0;)."},{kind:"end of structure",sentences:[/access beyond struct (?<type>\S+) at off \d+ size \d+/],what:"reads past \
the end of struct {type}",remedy:"Tell the verifier the larger type that the pointer is cast to: bpf_core_cast(pointer, \
struct larger) (kfunc bpf_rdonly_cast, Linux 6.2), or bpf_skc_to_tcp_sock() and its like for sockets. Or read the field \
with BPF_CORE_READ() or bpf_probe_read_kernel(), which take any address."},{kind:"end of member",sentences:[/access beyond the end of member (?<member>\S+) (?:\(mend:\d+\) )?in struct (?<type>\S+)/],
what:"reads past the end of member {member} of struct {type}",remedy:"Read the member with its own type and size, or cop\
y as much as it has with bpf_probe_read_kernel(dst, sizeof(dst), &p->{member})."},{kind:"part of a pointer member",sentences:[
/cannot access ptr member (?<member>\S+) with moff \d+ in struct (?<type>\S+)/],what:"reads only a part of the pointer {\
member} of struct {type}",remedy:"Read the pointer whole, as 8 bytes."},{kind:"no such member",sentences:[/struct (?<type>\S+) doesn't have field at offset \d+/,
/(?:Type|field) '?(?<type>[^' ]+)'? (?:is not a struct|doesn't have size)/,/type '(?<type>[^']+)' has multiple type tags/],
what:"accesses {type} where it has no member",remedy:"Name the member with the types of vmlinux.h and preserve_access_in\
dex, so that libbpf finds its offset on each kernel, or read the bytes with bpf_probe_read_kernel()."},{kind:"offset int\
o a structure",sentences:[/R\d+ is \S+ invalid (?:negative access|variable offset)/],what:"accesses a structure of the k\
ernel at a negative or variable offset",remedy:"Access members by name. Read an element of an array member by a variable\
 index with bpf_probe_read_kernel(&x, sizeof(x), &p->array[i])."},{kind:"socket field",sentences:[/R\d+ invalid (?<type>\w+) access off=-?\d+ size=\d+/],
what:"accesses a field that {type} pointers do not offer",remedy:"Read only the members of struct bpf_sock, bpf_tcp_sock\
 or bpf_xdp_sock of linux/bpf.h, whole. Make a sock_common a full socket with bpf_sk_fullsock() or bpf_tcp_sock() first."},
{kind:"flow keys",sentences:[/invalid access to flow keys off=/,/R\d+ invalid variable offset to flow keys/],what:"acces\
ses the flow keys outside of struct bpf_flow_keys",remedy:"Access the members of struct bpf_flow_keys by name."},{kind:"\
read-only memory",sentences:[/R\d+ cannot write into (?!packet)\S+/,/only read is supported/,/Writes through BTF pointers are not allowed/,
/no write support to \S+ at off/,/write access at off \d+ with size \d+/,/only access to \S+ is supported/,/\S+\(\) may write into memory pointed by R\d+/],
what:"writes to memory that programs may only read",remedy:"Copy it to memory of your own and change that. To change wha\
t the kernel has, use the helper or kfunc for it (bpf_setsockopt(), bpf_skb_store_bytes(), \u2026); cast const away nowhere."},
{kind:"alignment",sentences:[/misaligned (?!context)(?:\w+ )?access off/],what:"accesses memory at an address that is no\
t aligned to the size of the access",remedy:"Align the variable or the member to its size, or copy it bytewise (__builti\
n_memcpy with packed types). Atomic operations, pointers on the stack and some architectures always need alignment."},{kind:"\
atomic operation",sentences:[/BPF_ATOMIC (?:stores|loads) (?:into|from) R\d+ \w+ is not allowed/,/BPF_(?:ST|XADD) stores into R\d+ \w+ is not allowed/],
what:"uses an atomic operation or a constant store on memory that does not allow it",remedy:"Use atomic operations only \
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var QM,ZM=m(()=>{"use strict";QM=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
t beyond what it has checked",remedy:"Compare with data_end right before the access (if ((void *)(p + 1) > data_end) ret\
urn \u2026), and again after every change of the offset and every helper that may change the packet."},{kind:"outside of\
 the packet",secondary:!0,sentences:[/R\d+ offset is outside of the packet/],what:"accesses the packet beyond what it ha\
s checked",remedy:"Compare with data_end right before the access (if ((void *)(p + 1) > data_end) return \u2026), and again a\
fter every change of the offset."},{kind:"end of packet",sentences:[/R\d+ pointer arithmetic on pkt_end prohibited/],what:"\
calculates with data_end",remedy:"Compare with data_end only: put the offset on the other side (data + offset > data_end\
)."},{kind:"packet is read-only",sentences:[/cannot write into packet/,/the prog does not allow writes to packet data/],
what:"writes to the packet, which programs of this type or hook may only read",remedy:"Change the packet in an XDP or tc\
 program, or with a helper that your program type offers for it."},{kind:"packet to a helper",sentences:[/helper access to the packet is not allowed/],
what:"passes a helper a pointer into the packet, which it does not take here",remedy:"Copy the bytes to the stack first \
(bpf_skb_load_bytes(), or __builtin_memcpy after the check)."},{kind:"packet pointer across a change",sentences:[/R\d+ is a packet pointer, but func#\d+ may change packet data/],
what:"passes a packet pointer to a function that may change the packet",remedy:"Pass the context instead, and read data \
and data_end again in that function and after its call."},{kind:"extension changes packet",sentences:[/Extension program changes packet data, while original does not/],
what:"changes packet data, which the function it replaces does not",remedy:"Call no helper that changes the packet in th\
e extension, or let the original call one too (bpf_xdp_adjust_head(xdp, 0))."},{kind:"old packet instructions",sentences:[
/BPF_LD_(?:\[ABS\|IND\]|ABS\|IND) (?:instructions not allowed|(?:instructions )?cannot be)/,/LD_ABS is (?:only allowed|not allowed)/,
/cannot use BPF_LD_\[ABS\|IND\] within callback/,/at the time of BPF_LD_ABS\|IND R6 != pointer to skb/],what:"uses the p\
acket instructions of classic BPF (load_byte(), load_half(), load_word()) where they are not allowed",remedy:"Read the p\
acket with bpf_skb_load_bytes() or through data and data_end instead. The old instructions may end the program: they nee\
d functions that return int, and no lock or reference may be held."}]});var eI,tI=m(()=>{"use strict";eI=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
/R\d+ type=\w*or_null_?\w* expected=/,/dereference of modified \w*or_null_?\w* ptr/,/(?:Possibly )?NULL pointer passed to (?:helper|trusted) (?:arg|R)\d+/,
/(?:R|arg#)\d+ is expected to be non-NULL/],what:"uses a pointer that may be NULL",remedy:"Check the pointer for NULL be\
fore it is used or passed on, on every path: results of lookups and of acquiring functions, kptrs, and some arguments of\
 hooks and iterators may be NULL."},{kind:"number as pointer",sentences:[/R\d+ invalid mem access '(?:inv|imm|scalar)'/],
what:"dereferences a value that the verifier does not know as a pointer",remedy:"Read kernel memory with bpf_probe_read_\
kernel() or BPF_CORE_READ(), and user memory with bpf_probe_read_user(). Check or read again a pointer that went through\
 arithmetic, a map or an integer before you use it."},{kind:"invalidated packet pointer",sentences:[],what:"uses a packe\
t pointer from before {call}, which invalidates it",remedy:"Read data and data_end from the context again after the call\
, calculate the pointer again, and compare it with data_end again before the access."},{kind:"invalidated pointer",sentences:[],
what:"uses a pointer from before {call}, which invalidates it",remedy:"Move the access before the call, or copy what is \
needed later to the stack. To go on with the memory after the call, get a new pointer and check it again."},{kind:"point\
er without memory",sentences:[/R\d+ invalid mem access '(?!inv'|imm'|scalar'|\w*or_null)(?<type>\w+)'/],what:"dereferenc\
es a pointer of type {type}, which gives no access to memory",remedy:"Pass the pointer to the helper or kfunc that it is\
 for, and access the memory through what that returns: bpf_dynptr_data() or bpf_dynptr_slice() for a dynptr, bpf_per_cpu\
_ptr() for a per-CPU variable."},{kind:"user memory",sentences:[/R\d+ is ptr_\S+ access user memory/],what:"dereferences\
 a pointer into user space",remedy:"Copy the data with bpf_probe_read_user(), or with bpf_copy_from_user() in a sleepabl\
e program."},{kind:"per-CPU memory",sentences:[/R\d+ is ptr_\S+ access percpu memory/],what:"dereferences a per-CPU poin\
ter",remedy:"Get the address on one CPU with bpf_this_cpu_ptr() or bpf_per_cpu_ptr() first, and read through that."},{kind:"\
pointer arithmetic",sentences:[/R\d+ pointer arithmetic prohibited/,/R\d+ pointer arithmetic on (?!\w*or_null|pkt_end)\w+ prohibited/,
/R\d+ bitwise operator \S+ on pointer prohibited/,/R\d+ 32-bit pointer arithmetic prohibited/,/R\d+ pointer arithmetic with \S+ operator prohibited/,
/R\d+ pointer \S+ pointer prohibited/,/R\d+ pointer comparison prohibited/,/R\d+ tried to subtract pointer from scalar/,
/R\d+ subtraction from stack pointer prohibited/,/R\d+ sign-extension part of pointer/,/R\d+ partial copy of pointer/,/R\d+ has pointer with unsupported alu operation/],
what:"calculates with a pointer in a way that the verifier does not allow",remedy:"Keep the pointer and the offset in va\
riables of their own, and add only a bounded 64-bit integer to a pointer into a map value, the packet, the stack or a me\
mory block. Where the compiler mixes the two, hide the offset from it with barrier_var()."},{kind:"unbounded offset",sentences:[
/math between (?!ctx)\w+ pointer and register with unbounded min value is not allowed/,/math between (?!ctx)\w+ pointer and -?\d+ is not allowed/,
/value -?\d+ makes (?!ctx)\w+ pointer be out of bounds/,/(?!ctx)\w+ pointer offset -?\d+ is not allowed/,/R\d+ has unknown scalar with mixed signed bounds/,
/R\d+ pointer arithmetic of map value goes out of range/,/R\d+ tried to \w+ beyond pointer bounds/],what:"adds an offset\
 to a pointer that is negative, too large, or not bounded",remedy:"Bound the offset on both sides before it is added: ke\
ep it unsigned, and check it (if (i >= SIZE) return 0;) or mask it (i &= SIZE - 1), in the same variable and right befor\
e."},{kind:"moved pointer",sentences:[/dereference of modified (?!ctx|\w*or_null)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,
/negative offset (?!ctx)(?<type>\w+) ptr R\d+ off=-?\d+ disallowed/,/R\d+ is a pointer to (?<type>in-kernel struct) with non-zero offset/,
/variable (?!ctx)(?<type>\w+) access var_off=\S+ ?\S* disallowed/],what:"uses a pointer of type {type} that it has moved\
 from where it was returned",remedy:"Pass the pointer on as it was returned, and name the member at the access itself (p\
->member) instead of calculating its address before. Read at a variable offset with bpf_probe_read_kernel()."},{kind:"on\
e instruction, two pointers",sentences:[/same insn cannot be used with different pointers/,/R\d+ tried to \w+ from different (?:maps|pointers)/],
what:"uses one instruction with pointers of different kinds",remedy:"Access the memory in each branch by itself. Where t\
he compiler merges the branches, put a barrier() behind the access in one of them, or choose the value and not the point\
er."},{kind:"uninitialised register",sentences:[/R\d+ !read_ok/],what:"uses a value that was never set",remedy:"Initiali\
se the variable on every path. After a call only its result is left of the registers: a function with fewer arguments th\
an its caller passes, or an argument that the hook does not have on this kernel, ends here too."},{kind:"leaked address",
sentences:[/R\d+ leaks addr /,/leaking pointer from stack off/,/R\d+ could not be pushed for speculative verification/,/.+ access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN/,
/R\d+ stack pointer arithmetic goes out of range, prohibited for !root/,/R\d+ (?:indirect )?variable (?:offset )?stack access prohibited for !root/,
/uninit stack in range of var-offset write prohibited for !root/],what:"could show a kernel address to a process without\
 privileges",remedy:"Load the program with CAP_PERFMON (or CAP_SYS_ADMIN), or store and return integers only, no pointer\
s."},{kind:"frame pointer",sentences:[/frame pointer is read only/],what:"writes to the frame pointer",remedy:"Leave r10\
 alone in inline assembly: copy it to another register and move that."}]});var nI,rI=m(()=>{"use strict";nI=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
what:"does not release a reference on every path",remedy:"Call the release function (bpf_sk_release(), bpf_ringbuf_submi\
t() or _discard(), bpf_task_release(), bpf_obj_drop(), bpf_iter_*_destroy(), \u2026) on every path that leads out, early retu\
rns included."},{kind:"reference leak",secondary:!0,sentences:[/.+ would lead to reference leak/],what:"ends or hands ov\
er while it still holds a reference",remedy:"Release the reference before every return, tail call or exception."},{kind:"\
reference and tail call",sentences:[/program with __ref argument cannot tail call/],what:"is handed a reference and make\
s a tail call",remedy:"Release or return the argument in this program, and call the other code as a function."},{kind:"r\
elease of what is not held",sentences:[/reference has not been acquired before/,/(?:func|kfunc) \S+ reference has not been acquired before/,
/arg \d+ is an unacquired reference/,/R\d+ must be referenced(?: when passed to release function)?$/,/release (?:kernel function|kfunc|helper) \S+ expects (?:refcounted|referenced) PTR_TO_BTF_ID/,
/allocated object must be referenced/],what:"releases something that it has not acquired, or has released already",remedy:"\
Release only what an acquiring function returned (bpf_task_acquire(), bpf_kptr_xchg(), bpf_ringbuf_reserve(), \u2026), exactl\
y once, and not through a pointer that was read from a structure."},{kind:"release of a moved pointer",sentences:[/R\d+ must have zero offset when passed to release func/],
what:"passes a moved pointer to a release function or a kfunc",remedy:"Keep the pointer that was returned, and pass it o\
n unchanged."},{kind:"untrusted pointer",sentences:[/R\d+ must be referenced or trusted/,/R\d+ must be a rcu pointer/,/R\d+ type=(?:untrusted_|rcu_)ptr_ expected=/,
/R\d+ type=ptr_ expected=(?!fp)/,/arg#\d+ is \S+ expected \S+ or socket/,/Helper has invalid btf\/btf_id in R1/,/Helper has invalid btf_id in R\d+/,
/R\d+ must point to kernel BTF/],what:"passes a pointer that the verifier does not trust, such as one that was read from\
 a structure",remedy:"Pass an argument of the hook (fentry, tp_btf, lsm), or acquire a reference first (bpf_task_acquire\
(), bpf_cgroup_acquire(), \u2026, between bpf_rcu_read_lock() and bpf_rcu_read_unlock() for RCU pointers), check it for NULL,\
 and pass that."},{kind:"acquiring kfunc",sentences:[/acquire kernel function does not return PTR_TO_BTF_ID/],what:"call\
s an acquiring kfunc that returns no typed pointer",remedy:"Correct the kfunc in its module: a kfunc with KF_ACQUIRE ret\
urns a pointer to a structure."}]});var oI,sI=m(()=>{"use strict";oI=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
what:"returns a value that its hook does not allow",remedy:"Return only the values that the program type allows (the ran\
ge stands in the words), as a constant on every path: check or mask a value that was calculated or comes from a map."},{
kind:"return value of a callback",sentences:[/(?:At (?:async )?callback(?: return)?|In async callback) the register R0 /],
what:"has a callback that returns a value which is not allowed",remedy:"Return 0 to go on or 1 to stop (timers and works\
: 0), as a constant on every path of the callback."},{kind:"return value of a function",sentences:[/At subprogram exit the register R\d+ is not a scalar value/],
what:"has a global function that returns something else than an integer",remedy:"Return an integer, and hand pointers ba\
ck through a map, or make the function static."},{kind:"value of bpf_set_retval",sentences:[/At bpf_set_retval the register R\d+ /],
what:"sets a return value that its hook does not allow",remedy:"Pass bpf_set_retval() 0 or a negative error number (-409\
5 to -1), checked right before the call."},{kind:"void LSM hook",secondary:!0,sentences:[/(?:Note, )?BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value/],
what:"changes the return value of an LSM hook that has none",remedy:"Return 1 and do not call bpf_set_retval() on hooks \
that return void."}]});var iI,aI=m(()=>{"use strict";iI=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
/invalid read from stack arg off/],what:"reads stack memory that was never written",remedy:"Initialise the variable befo\
re it is read or passed on, padding and unused bytes of keys included (= {} or __builtin_memset)."},{kind:"pointer in he\
lper memory",sentences:[],what:"passes a helper stack memory that holds a pointer, which this kernel does not let it rea\
d",remedy:"Keep pointers out of keys, values and buffers that are passed to helpers: store a number instead, such as an \
id of the object or a socket cookie."},{kind:"stack bounds",sentences:[/invalid (?:(?:indirect access|write|read) (?:to|from) )?stack (?:type )?R\d+ (?:off|max off|min off)=(?!-\d+ access_size=0$)/,
/invalid stack off=/],what:"accesses the stack beyond the variable or beyond its 512 bytes",remedy:"Keep the offset and \
the size within the variable, and the stack below 512 bytes: move large variables into a per-CPU array map with one entr\
y."},{kind:"variable stack offset",sentences:[/invalid (?:unbounded )?variable-offset/,/variable offset stack (?:pointer cannot be passed|access prohibited)/,
/(?:variable stack access|invalid variable stack read R\d+|invalid stack type R\d+) var_off=/,/R\d+ (?:unbounded indirect variable offset stack access|(?:min|max) value is outside of stack bound)/],
what:"accesses the stack at a variable offset that is not bounded to memory it has written",remedy:"Bound the index righ\
t before the access (i &= SIZE - 1), initialise the whole array first (= {}), or keep the array in a per-CPU array map."},
{kind:"spilled pointer",sentences:[/attempt to corrupt spilled pointer on stack/,/corrupted spill memory/,/invalid size of register (?:fill|spill)/,
/spilled ptr in range of var-offset stack write/,/cannot spill pointers to stack into stack frame of the caller/,/reading from stack (?:R\d+ )?off \S+ size \d+, slot poisoned/],
what:"reads or overwrites a part of a pointer that is kept on the stack",remedy:"Store and load pointers on the stack wh\
ole, 8 bytes and aligned, and overlay them with nothing else (unions, byte copies of a structure that holds them)."},{kind:"\
returned stack pointer",sentences:[/cannot return stack pointer to the caller/],what:"returns a pointer to its own stack",
remedy:"Let the caller pass a pointer to a variable of its own."},{kind:"stack arguments",sentences:[/callee expects \d+ args, stack arg\d+ is not initialized/,
/r11 load must be before any r11 store or call insn/,/stack arg write offset -?\d+ exceeds max/,/func#\d+ writes \d+ stack arg slots, but calls only require/],
what:"passes or reads arguments on the stack in a way that the verifier does not allow",remedy:"Pass a pointer to a stru\
cture in place of the sixth and later arguments."}]});var lI,cI=m(()=>{"use strict";lI=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function uI(e,t,n,r){switch(e){case"number as pointer":return xte(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return $te(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&fI(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return Ete(n,t);case"argument of a kfunc":return vte(n,t);case"l\
oop":return r!==null&&!fn(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function dI(e){let t=Ai.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function fI(e){let t=e.findLast(n=>Ai.test(n));return t===void 0?null:dI(t)}function xte(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=pI(s,n);if(i!==null&&!mI.test(i))return o.length===0?null:Ste(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=Ai.exec(s)?.
groups?.text;if(a===void 0)continue;let l=dI(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function pI(e,t){
if(/^;/.test(e))return null;let n=Ai.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function Ste(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>Rte.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function $te(e){let t=fI(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map wit\
hout keys",groups:{call:`${t}()`}}:null}function vte(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=pI(s,o);if(i!==null)return mI.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(Ai.exec(s)?.groups?.text??""))return null}
return null}function Ete(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=Ai.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var Ai,mI,Rte,hI=m(()=>{"use strict";_i();Ai=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
mI=/^(?:inv|imm|scalar|P?-?\d)/;Rte=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function Ow(e,t,n=null){let r=Ote(fM(e).slice(0,Pte),t);if(r===null)return null;let o=uI(r.kind,r.words,Oi(e).path,n),s=wI.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:kI(s,o.groups,t),words:r.words}}function Ote(e,t){
return yI(e,gI.filter(({rule:n})=>n.secondary!==!0),t)??yI(e,gI.filter(({rule:n})=>n.secondary===!0),t)}function yI(e,t,n){
for(let r of e){let o=Ate(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:kI(
i,a.groups??{},n),words:r}}}return null}function Ate(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function kI(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=bI(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:bI(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:Et(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function bI(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function _I(e){return Cte.test(xn(e))}var wI,Pte,
gI,Cte,xI=m(()=>{"use strict";Yt();Ze();_M();RM();$M();EM();OM();CM();MM();FM();LM();KM();jM();GM();qM();zM();YM();XM();
ZM();tI();rI();sI();aI();cI();yw();vf();hI();wI=[...kM,...xM,...SM,...vM,...PM,...AM,...TM,...IM,...NM,...BM,...DM,...UM,
...WM,...HM,...VM,...JM,...QM,...eI,...nI,...oI,...iI,...lI,...UT];Pte=32;gI=wI.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));Cte=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function Ef(e,t,n){let o=n.verifierTail.trim()===""||Tte(n.verifierTail)&&vw(t,n,e.kernel.release)?Wte(e,t,n):Ite(e,t,n),
s=e.result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${Mte(s,o.source!==null)}`}}function Tte(e){
return e.split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function Mte(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function Ite(e,t,n){if(Nte(n.verifierTail))return Lte(e,t,n);let{error:r,suggestion:o}=mM(n.verifierTail),s=oM(t.name,
n),i=Ow(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??wl(n.verifierTail,
e,t.name)??(i===null?null:Kte(i,a))??jte(t,r)??Gte(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?TC(e.kernel,l.subject??"",
t.name):null;return X(e,"load",c??Dte(Bte(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.
lack.source??n.source,excerpt:bM(n.verifierTail),log:n.verifierLog,suggestion:o,proof:Ri(e.artifact.name,t.name)})}function Nte(e){
return Fte.test(e.trimEnd().split(`
`).at(-1)??"")}function Lte(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} take\
s the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branche\
s, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Ne(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:Ri(e.artifact.name,t)})}function Bte({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function Kte({kind:e,explanation:t},n){let r=n===void 0?null:qC(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function Dte(e,{source:t,verifierTail:n}){return t===null||!_I(n)?e:{...e,title:`${e.title}; it gave up i\
n the loop that begins here`}}function jte({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.
exec(t)??[];return n!==null||r===void 0||!Ute.has(r)?null:Ow(`Attaching tracing programs to function '${r}' is rejected`,
e)?.explanation??null}function Gte(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,
remedy:n===null?RI:`Change the code at the line that is shown; the log above the error says what the verifier knew about\
 each register there${t===null?"":` (${Ne(t)})`}.`}}function Wte(e,t,n){let r=[n.message??"",...zte(e.result.libbpfTail,
t.name)].join(`
`),o=lM(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=cM(r,t)??(Hte.test(r)?cf(e,t,
n.errno):null)??wl(r,e,null)??qte(t,Pi(r,n.errno))??Yte(e,t,n)??Jte(t.name,n),i=vw(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=xf(r,n.errno)??n.message;return X(e,"load",i??(a?wf(e,s):s),{program:t.name,words:a?
$i(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:wt(Vte(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:Ri(e.artifact.name,t.name)})}function qte({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!Aw.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:Et(e),subject:`k\
ernel, ${t}`}}function zte(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function Vte(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function Yte({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=ki[n];return o?.name==="EINVAL"&&s!==void 0&&(fn(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${fn(e.release,s.since)?"":eo(s)}`,background:Vt(n,s),proof:of(n),addition:Et(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Ne(o)}), to root: ${xi(e)}\
.`,subject:"load"}:null}function Jte(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Ne(t)}`,remedy:RI}}
var RI,Fte,Ute,Aw,Hte,Cw=m(()=>{"use strict";kf();lt();Yt();_i();aM();Rf();tf();Ze();qn();bl();uM();uf();wM();vf();xI();
RI="The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets befo\
re load.";Fte=/^\[the log is cut here: .*\]$/;Ute=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","\
preempt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);Aw=new Set(["tracing","lsm","ext","struct\
_ops"]);Hte=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function $I(e){let{load:t}=e.result;if(t===null)return[];let n=dn(t)?Qte(e,t):sne(e),r=MT(e);return r.length===0?n:[...r,
...n.filter(o=>!Xte(e,o))]}function Xte({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="st\
ruct_ops")}function Qte(e,t){let n=tM(e,t);if(n!==null)return[n,...SI(e)];let r=QT(e,t),o=SI(e),s=t.program!==null&&o.some(
l=>l.program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(
l=>l.program===i))return o;let a=Zte(e,t,o.length===0);return o.some(l=>one(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&
o.length>0||nne(a,o)?o:[a,...o.filter(l=>!rne(l,a))]}function SI(e){return e.result.programs.flatMap(t=>t.off===null&&t.
load!==null&&dn(t.load)&&t.load.map===null?[Ef(e,t,t.load)]:[])}function Zte(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,
s=`${t.message??""}
${r}`,i=n&&vI(e),a=wl(s,e,null)??Pi(s,t.errno)??(i?ene(t):tne(e,t)),l=t.program===null&&t.map===null,c=xf(s,t.errno)??t.
message,u=l?wf(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?$i(e,c):c,excerpt:wt(
r),log:o,program:i?t.program:null,proof:NC(e.artifact.name)})}function ene({errno:e}){return{class:"UNKNOWN",title:`the \
object does not load as a whole (${Ne(e)})`,remedy:"The programs depend on each other (a prog array filled in the object\
, struct_ops), or together need more memory than the guest has: see the log."}}function tne({result:{maps:e,programs:t}},{
errno:n}){return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Ne(n)}`,remedy:"\
Name the .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{
class:"UNKNOWN",title:`the object does not load: ${Ne(n)}`,remedy:"No rule knows these words: see the whole log of libbp\
f."}}function nne(e,t){if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_B\
TF"),r=t.some(o=>o.class==="UNSUPPORTED_PROGRAM_TYPE"&&Aw.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&
(n.length>0||r)}function rne(e,t){return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function one(e,t,n){return t.
class===n.class&&t.identity===n.identity&&(vI(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function vI({result:e}){
return e.programs.some(({load:t})=>t?.verdict==="pass")}function sne(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===
null))return[];let n=t.filter(({off:r})=>r?.by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",
title:`nothing was loaded: ${Fg(t)}`,remedy:ine(t),...n.length>0&&!EI(t)?{addition:Qd(n)}:{},subject:"nothing"},{excerpt:wt(
e.result.libbpfTail),log:e.result.libbpfLog})]}function ine(e){return e.length===0?'Check that the file is the object wi\
th the programs, and that they stand in sections (SEC("\u2026")).':EI(e)?"All that may be left out does not load on this\
 kernel, and the rest is off: mend one of these programs, or leave the kernel out of the `kernels` of the artifact.":e.some(
({off:t})=>t?.by==="object")?'The sections begin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: de\
clare those that yours does (`autoload: true` under `programs`), or remove the "?".':"An artifact that has nothing to lo\
ad on this kernel is no pass: leave the kernel out of its `kernels`, or give it a program for it."}function EI(e){return e.
some(({off:t})=>t?.by==="dropped")}var PI=m(()=>{"use strict";qs();kf();lt();Yt();Rf();Ze();Sw();nM();Cw();qn();uf()});function OI(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",lne(e,r),{map:ane(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",une(e,r),{place:r.place}))]}function ane({note:e}){return e.startsWith("map ")}function lne({result:{
maps:e,programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXU\
P_MISMATCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...cne(n)};switch(s){case"not_fou\
nd":return{...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not hav\
e`,remedy:AI(r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.
find(({name:p})=>p===r)?.type??"another type",f=e.filter(p=>xl(p.type)).map(({name:p})=>p);return{...u,title:`the manife\
st sets ${o} on map ${r}, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or a\
rray_of_maps${f.length===0?", and the object has none":`: ${f.join(", ")}`}.`}}case"applied":case"unsupported":case"erro\
r":return{...u,title:`${o} cannot be set on ${c} ${r}: ${Ne(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}:\
 compare the value with what your loader sets.`}}}function cne({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),
o=r.join("; ");return{title:`BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`\
; or remove the entry where the kernel has its own BTF.`}}function AI(e,t,n){if(n===null)return`Correct the name, or dro\
p the entry: \`${e}\` is in no data section of the object.`;let r=ne(e,n),o=n.length===0?`The object has no ${t}s.`:`The\
 object has ${n.join(", ")}.`;return`${r===void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function une({
result:{programs:e,maps:t}},n){let{what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o}\
 ${a}`};if(r==="section")return{...l,title:`the manifest says that program ${s} stands in section ${o}; the object has i\
t in ${i}`,remedy:"Correct the section in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.
name);return{...l,title:`${a==="test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:AI(
o,r,c)}}var CI=m(async()=>{"use strict";await Ge();Rl();lt()});function TI(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&dn(n)?Ef(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:Ri(e.artifact.name,r)}]})}function MI(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${dne(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function dne({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function II(e){return Fa(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!Fa(o).some(s=>s.name===t)}},{program:t}))}var FI=m(()=>{"use strict";qs();lt();Cw();qn()});function NI(e,t=null){let n=new Kr(e.surface);return[...Bo(e),...t?.surface??[]].flatMap(r=>{let o=fne(r,n);return r.kernels.
flatMap(s=>mne(s,r,o,e))})}function fne({name:e,what:t,states:n},r){let o=n.flatMap(a=>a.kernels),s=t.kind==="field"||t.
kind==="return"?null:o0(e,o,r);if(s===null)return"";let i=s.kind==="function"?"has the same prototype":"is there";return`\
 Or attach to ${s.kind==="function"?"":"the tracepoint "}\`${s.name}\`, which ${i} on all of these kernels.`}function mne(e,t,n,r){
let o=r.artifacts.find(({name:u})=>u===t.artifact),s=r.kernels.find(u=>u.id===e),i=r.cases.find(u=>u.artifact===t.artifact&&
u.kernel===e);if(o===void 0||s===void 0||i===void 0)return[];let a=wne(t),l={...a,remedy:`${a.remedy}${n}`};return[{...X(
{run:r,artifact:o,kernel:s,result:i},"load",l,{program:t.program,words:yne(t),source:t.source}),...pne(t,i,s.required,r.
surfacePolicy)}]}function pne(e,{lanes:t},n,{level:r,allow:o}){let s=o.find(a=>hne(a,e));if(s!==void 0)return{level:"not\
ice",known:{reason:s.reason,until:null,place:s.place}};let i=t.length===0?n:t.some(({required:a})=>a);return{level:r==="\
required"&&i?"failure":"warning",known:null}}function hne(e,t){return new RegExp(`^${e.name.split("*").map(gne).join(".*")}\
$`).test(t.name)&&(e.class===null||e.class===t.class)&&(e.program===null||e.program===t.program)}function gne(e){return e.
replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function yne({states:e}){return e.map(({words:t,kernels:n})=>`${bne(t)} on ${n.
join(", ")}`).join("; ")}function bne(e){return e===Dr||e===Is||/^(?:\d+|one) functions?$|^no run$|^runs$| \(called by /.
test(e)?e:`\`${e}\``}function wne(e){let{program:t,name:n,what:r}=e,o={class:e.class,subject:JSON.stringify([n,r])},[s,i]=kne(
e),a=_ne(e);switch(e.class){case"HOOK_ARGUMENT_CHANGED":{let l=r.kind==="argument"?r.index+1:0;return{...o,title:`${t} r\
eads argument ${l} of ${n}${s}, and ${a===Dr?"there is none":`it is \`${a}\``}${i}`,remedy:Rne(e,l,a)}}case"RETURN_TYPE_\
CHANGED":return{...o,title:`${t} reads the return value of ${n}${s}, and ${a===Dr?"it returns nothing":`it is \`${a}\``}${i}`,
remedy:`Write one program for each type, ${LI}; or check which kernel it is before you use the value.`};case"TRACEPOINT_\
FIELD_CHANGED":return{...o,title:`${t} reads the record of ${n} at byte ${r.kind==="record"?r.offset:0}${s}, and ${a===Is?
"no field is there":`it is \`${a}\``}${i}`,remedy:vne(e)};case"FIELD_TYPE_CHANGED":return{...o,title:`${t} copies ${n}${s}\
, and it is \`${a}\`${i}`,remedy:Ene(e,a)};case"AMBIGUOUS_HOOK":return{...o,title:`${t} is attached to ${n}, and the ker\
nel has several functions of that name: calls of the others are not seen`,remedy:"Attach to a function that calls all of\
 them, or to a tracepoint."};case"HOOK_VARIANT_MISSED":return{...o,title:`${t} is attached to ${n}, and the compiler spl\
it it: calls of ${a} are not seen`,remedy:"Attach a kprobe to the copy as well where it exists, or attach to a function \
that all callers go through, or to a tracepoint."};case"HOOK_NEVER_RUNS":return{...o,title:`${t} is attached to ${n} and\
 does not run while the tests do, as it does on other kernels`,remedy:`Find in the source of this kernel what calls \`${n}\
\`, and attach to what handles the event on all kernels, or to a tracepoint.`}}}function kne({expected:e}){if(e===null)return[
"",""];let{words:t,by:n,kernel:r}=e;return n==="baseline"?["",`, where the baseline had \`${t}\``]:n==="most"&&r!==null?
["",`, where ${r} has \`${t}\``]:[` as \`${t}\``,""]}function _ne({states:e,kernels:t}){return e.find(n=>n.kernels.some(
r=>t.includes(r)))?.words??Dr}function xne(e,t){return e==="kprobe"||e==="kprobe_session"?`PT_REGS_PARM${t}(ctx)`:`ctx[${t-
1}]`}function Rne({name:e,way:t,expected:n,states:r},o,s){let i=xne(t,o),a=[s,...r.map(({words:c})=>c)].flatMap(c=>$ne(c,
e)??[])[0],l=`write one program for each prototype, ${LI}`;return n===null||a===void 0?`Read \`${i}\` only where it is wh\
at you expect: ${l}.`:`Tell the kernels apart before you read \`${i}\`: \`if (bpf_core_type_exists(struct ${a})) \u2026 else \
\u2026\`, where the struct came with the argument. Or ${l}.`}function $ne(e,t){let n=/^struct (\w+) \*\w*$/.exec(e)?.[1];
return t.split("_").some(o=>o.length>=Sne&&n?.includes(o))?n??null:null}function vne({name:e,what:t}){let n=t.kind==="re\
cord"?t.field:"";if(e.startsWith("syscalls/"))return"Declare the record as it is on every kernel, without CO-RE: `struct\
 { __u64 common; long id; unsigned long args[6]; }`, with `long ret` in place of `args` for sys_exit. `struct trace_even\
t_raw_sys_enter` of vmlinux.h is the record of raw_syscalls, which is longer on realtime kernels.";let r=e.slice(e.indexOf(
"/")+1);return`Read \`ctx->${n}\` of \`struct trace_event_raw_${r}\` (or of its event class) from vmlinux.h: CO-RE finds \
the field on each kernel. Check \`bpf_core_field_exists(ctx->${n})\` where it may be missing. A fixed offset holds only f\
or the kernel that it was taken from.`}function Ene({name:e},t){let[n=e,...r]=e.split("."),o=r.join(".");return Pne(t)?`\
\`BPF_CORE_READ_BITFIELD_PROBED(p, ${o})\` reads an integer with the size and the sign that the kernel gives it.`:`Decla\
re the other form as a flavor, \`struct ${n}___other { ${One(t,o)}; } __attribute__((preserve_access_index))\`, and choos\
e with \`bpf_core_type_matches(struct ${n}___other)\`, which needs clang 15 and libbpf 1.0.`}function Pne(e){return!/[*[{]|^struct |^union /.
test(e)}function One(e,t){let[,n=e,r=""]=/^(.*?) ?((?:\[\d+\])*)$/.exec(e)??[];return`${n}${n.endsWith("*")?"":" "}${t}${r}`}
var LI,Sne,BI=m(()=>{"use strict";dd();gu();lu();sr();lt();LI="and choose between them with `program_variants` or `min_k\
ernel`";Sne=6});function Pf({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var Tw=m(()=>{"use strict"});function KI(e){return e.result.tests.filter(t=>Ane(e,t)).map(t=>Tne(e,t))}function Ane({result:e},t){return!dn(t)||Cne(e.
unknownNames,t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}
function Cne(e,{command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a===
"test"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function Tne(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(Pf)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:Mne(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:lw(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:KC(
e.artifact.name,n)}),level:a?"failure":"warning"}}function Mne(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="p\
ass")return DI(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":Ine(e,r)}function Ine(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!Nne(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look a\
t ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&Fne.test(o))return`Correct the key or value in the manifest: ${n}\
 does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says\
 nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at\
 all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it long\
er with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program \
writes on this kernel.`;case"runs":return`${Lne(e,n)}See whether the command does what calls the hook of ${n} on this ke\
rnel: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_run\
s`), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it rea\
ds of the kernel may differ there.`}}function Nne({type:e}){return e==="ringbuf"||e==="perf_event_array"||xl(e)}function Lne({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function DI({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?Bne(r.tail):"See what it wrote; the guest has no network and only what the manif\
est brings along."}function Bne(e){let[,t]=Kne.exec(xn(e))??[];if(t===void 0)return"Something it calls is no program for\
 this machine: see its output.";let n=k(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat b\
rings it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function jI(e){let{command:t,
interruption:n}=e.result;return t===null||!dn(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:DI(
t),subject:"command"},{words:t.command,excerpt:lw(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:DC(e.
artifact.name)})]}var Fne,Kne,UI=m(()=>{"use strict";I();Tw();Rl();lt();Yt();qn();Fne=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
Kne=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function to(e,t=null){let n=Bn(e);return _T([...e.kernels.flatMap(r=>Dne(e,r)),...e.artifacts.flatMap(r=>jne(e,r,n.get(r.
name)??[])),...NI(e,t),...t===null?[]:cT(e,t)],e,t)}function Dne(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.
kernel===t.id).flatMap(r=>r.lanes);return[{...qI,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"war\
ning":Zd(n),artifact:null,kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,
remedy:t.consoleLog===null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: fa\
lse` if the run may pass without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,
reproduce:Ho(e,null,t.id,null)}]}function jne(e,t,n){if(t.error!==null)return[Une(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.
flatMap(o=>n.filter(s=>s.kernel===o.id).flatMap(s=>HI({run:e,artifact:t,kernel:o,result:s})));return[...r,...wT(e,t,r)]}
function WI(e){let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.
find(({id:i})=>i===n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?bT(n,HI({run:e,artifact:r,kernel:o,
result:n})):n})}function Une(e,t,n){return{...qI,class:"INVALID_OBJECT",level:n.length===0?"failure":Zd(n),artifact:t.name,
kernel:null,identity:"artifact",title:`${t.path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file\
 that clang -target bpf wrote for this machine, and build it before this step.",place:t.place,reproduce:Ho(e,t,e.kernels[0]?.
id??null,null)}}function HI(e){return yT(e,Gne(e).map(t=>CT(e,t)))}function Gne(e){let{result:t,kernel:n}=e;if(t.load===
null&&t.unsuited!==null)return[GI(e,t.unsuited)];if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[
...OI(e),...$I(e),...eM(e),...TI(e),...MI(e),...II(e),...sT(e),...KI(e),...jI(e),...t.unsuited===null?[]:[GI(e,t.unsuited)],
...t.interruption===null?[]:vT(e,t.interruption),...t.kernelWarnings.map(s=>ET(e,s))],o=t.interruption?.kind==="cancelle\
d"?void 0:qne(r,t.lanes);return o===void 0?r:[...r,Hne(e,o)]}function GI(e,t){return X(e,e.result.load===null?"load":"co\
mmand",{class:"INVALID_OBJECT",title:`${e.artifact.name} is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.
arch} as an artifact of its own, and give each artifact the kernels that it is built for with \`kernels:\`.`,subject:"un\
suited"},{words:`it ${t}`})}function qne(e,t){let n=t.filter(dn);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(
o=>o.level==="warning"&&!Wne.has(o.class));return n.find(({required:o})=>o)??(r?void 0:n[0])}function Hne(e,t){return X(
e,zne[t.mode],{class:"UNKNOWN",title:`${e.artifact.name} did not pass ${t.mode}, and no rule knows why`,remedy:"See the \
logs of the kernel; a case that no rule knows is worth an issue."},{words:t.reason,excerpt:wt(e.result.libbpfTail),log:e.
result.libbpfLog??e.kernel.consoleLog})}var qI,Wne,zne,$l=m(async()=>{"use strict";Gs();iT();lt();Yt();await RT();uw();AT();
TT();await mw();PI();Sw();await CI();FI();Td();BI();UI();qI={step:null,known:null,overdue:null,program:null,map:null,source:null,
excerpt:null,remedyYaml:null,suggestion:null,background:null,proof:null};Wne=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING",
"MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);zne={load_only:"load",load_attach:"attach",behavior:"test",command:"\
command"}});function no(e,t,n,r=[],o=[]){let s=e.flatMap(({kernel:S,lanes:$})=>$.map(O=>({...O,kernel:S,blocks:Yne(O,n)}))),i=Jne(s),
a=s.filter(S=>S.blocks),l=a.filter(({verdict:S})=>S==="fail"),c=a.filter(({verdict:S})=>S==="error"||S==="skip"),u=S=>t.
map(({id:$})=>$).filter($=>S.some(({kernel:O})=>O===$)),d=o.filter(S=>ere(S,n)),f=d.flatMap(S=>S.kernels.map($=>({kernel:$}))),
p=u([...l,...r,...f]),g=[...Zne(r),...tre(d)],b=s.filter(S=>S.known!==null).length,_=s.filter(S=>!S.blocks&&S.known===null&&
S.verdict!=="pass").length,y={counts:i,nonBlocking:_,known:b,failedKernels:p},R=n==="any"?"":"required ";if(s.length===0)
return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...y};let x=Vne(_,b,e);return c.
length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${Xne(c,u(c),R)}${[Qne(l,R),...g].map(zI).join("")}${x}`,...y}:
l.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${nre(l,a,R)}, on ${Mw(p)}${g.map(zI).join("")}${x}`,...y}:g.length>
0?{status:"failed",exitCode:2,sentence:`Failed: ${g.join("; ")}, on ${Mw(p)}${x}`,...y}:{status:"passed",exitCode:0,sentence:rre(
a,s,t,n,x),...y}}function Vne(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(
i=>i.tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as kn\
own`],...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":
"tests that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function Yne(e,t){return e.known!==null?!1:t==="any"||
t==="required"&&e.required}function Jne(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function Xne(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${Mw(t)}${s}`}function Qne(e,t){return e.length===0?"":`${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function zI(e){return e===""?"":`; ${e}`}function Mw(e){return e.length<=4?e.join(", "):
`${e.length} kernels (${e.slice(0,4).join(", ")} \u2026)`}function Zne(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return t===0?[]:[`${t} ${t===1?"program takes":"programs take"} more instructions than the basel\
ine allows`]}function ere({class:e,level:t},n){return n!=="never"&&t==="failure"&&Os(e)}function tre(e){return e.length===
0?[]:[`${e.length} ${e.length===1?"hook or field differs":"hooks and fields differ"} silently`]}function nre(e,t,n){return`${e.
length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function rre(e,t,n,r,o){let s=`on ${n.length} ${n.length===
1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&c!==null))return`Passed: no requi\
red check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r==="never"?"nothing may fail it (fa\
il-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of ${t.length} checks pass ${s}`;let i=r===
"any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`all ${e.length} ${i}checks pass`} ${s}${o}`}
var vl=m(()=>{"use strict";Bt()});function Of(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:ir(s.threshold)??null,a=yu(t,e,i),l=a.insns.
filter(u=>lT(u,r,s,n)),c=to(e,a);return{...e,comparison:a,findings:c,gate:no(r,o,n,l,c)}}var Iw=m(async()=>{"use strict";
await $l();vl();Ko();mf();Ls()});function VI(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function YI(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function Af({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var Fw=m(()=>{"use strict"});function se({id:e,variant:t}){return t===null?e:`${e}+${t}`}function kt(e,t){return t===e.id||t===se(e)}function Cf({kernels:e},t){
return e?.find(({id:n})=>kt(t,n))}var hr,ro,gr,Hn,et=m(()=>{"use strict";hr={level:"report",allow:[]},ro={insns:null,required:!1,
place:null};gr="load_attach",Hn=60});function Tf(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function JI(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:Hn,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var Mf=m(()=>{"use strict";et()});function Nw(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...ore(o,n(o))])].join(`
`)}
`}function ore({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${be(e.name)}`,`    path: ${be(s)}`,
...El("maps",Lw(t)),...El("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${Pl(a)}`,`- { program\
: ${be(i.subject)}, type: ${i.value} }`]:[])),...El("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${Pl(l)}`,`- group: ${be(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${be(c)}${u?", probe: tria\
l_load":""} }`)])),...El("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${Pl(a)}`,`- name: ${be(i)}`,"  optional: tru\
e"])),...El("known_failures",o.flatMap(sre))]}function sre({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(be).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${be(t.name)}`],`  class: ${n}`,`  reason: ${be(Pl(r))}`]}function El(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function Lw(e){return ire(e.filter(({what:t})=>t.kind!=="\
program_type")).flatMap(are)}function ire(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function are([e,t]){return[...t.map(({how:n})=>`# ${Pl(n)}`),`- name: ${be(e)}`,...t.map(({what:n})=>`  ${lre(
n)}`)]}function lre(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function Pl(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function XI(e){
return`# Written by \`bpfcompat init\`.
name: bpfcompat

on:
  push:
    branches: [main]
  pull_request:

permissions: {}

jobs:
  kernels:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # to check out
      checks: write # for check runs; without it the findings are annotations of the step
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: make # whatever builds your eBPF objects
      - uses: bpfcompat/bpfcompat@v0
        with:
          manifest: ${e}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: bpfcompat
          path: bpfcompat-report # report.html, with the whole logs
`}var Bw=m(()=>{"use strict";Ze()});function oo(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var If=m(()=>{"use strict"});function so(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function yr(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var Ff=m(()=>{"use strict"});async function QI(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<cre;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await ure(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:fre(l,n)}))}:e}async function ure(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=dre(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-
1):null;if(s===null||!yr(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;yr(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function dre(e,t){return t!==null&&yr(t.score,e.score)?
t:e}function fre(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:oo(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var cre,
ZI=m(()=>{"use strict";If();Ff();cre=2});function W(e,t){return e.filter(n=>n.type===t)}function tt(e,t){return W(e,t)[0]}function Pt(e){return e<0?null:e}var _t=m(
()=>{"use strict"});function eF(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function tF(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),f=(await t.take([mre(i,d,l)],o.leftMs())).
get(d);if(f===void 0)return null;let p=pre(f);return a.set(c,p),p}}function mre(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,surface:!1,asks:[],fixups:[...e.fixups,
...n],tests:[],files:[]}}function pre(e){let t=W(e,"program_load").filter(({errno:n})=>n===0);return{whole:tt(e,"load")?.
errno===0?1:0,loaded:new Set(t.map(({program:n})=>n)).size,attached:W(e,"attach").filter(({status:n})=>n==="attached").length}}
var nF=m(()=>{"use strict";_t()});function Nf({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>wre(_l(r,n))),...t.filter(({type:r,autoload:o})=>r==="u\
nspec"&&o).map(Rre)]}function wre(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[oF(
t.name,"key_size",n?[4]:yre)]:[],...e.valueSize?[oF(t.name,"value_size",n?[hre]:aF)]:[],...e.maxEntries?[kre(t)]:[],...e.
innerMap?[xre(t)]:[]]}function oF(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function kre(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[iF]:_re(e)?["cpus",...rF]:rF;return{subject:e.name,ladders:t.map(n=>[
{kind:"max_entries",subject:e.name,value:n,place:null}])}}function _re({name:e,type:t}){return t==="array_of_maps"||t===
"array"&&/cpu|aux|scratch/i.test(e)}function xre({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>aF.
map(i=>sF(e,s,4,i))),n=[sF(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}
function sF(e,t,n,r){return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?iF:gre,mapFlags:0,
place:null}}function Rre({name:e,section:t}){let n=Sre.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,
ladders:[...new Set([...n,...bre])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var rF,iF,hre,gre,yre,
aF,bre,Sre,Kw=m(()=>{"use strict";Rl();rF=[1024,64,1],iF=262144,hre=1016,gre=64,yre=[4],aF=[4,8,16,32,64,128,256,1024,4096],
bre=["kprobe","tracepoint","raw_tracepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","s\
k_msg","sk_skb","sched_act"];Sre=[{words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"x\
dp"},{words:/ret|probe|hook|func/i,type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,
type:"socket_filter"},{words:/cgroup|cg/i,type:"cgroup_skb"}]});var lF,kUe,xt,es=m(async()=>{lF=await import("./vendor/p-limit.js"),{limitFunction:kUe}=lF,xt=lF.default});function Lf(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var Dw=m(()=>{"use strict"});function cF(e){let t=e.subarray(0,64).toString("latin1");return $re.find(({begins:n})=>t.startsWith(n))?.says}var $re,uF=m(
()=>{"use strict";$re=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file it\
self; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; f\
inish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},
{begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed wit\
h xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzi\
p`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function Uw(e){return e[5]===Pre?"little":"big"}function Ve(e){return Uw(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function fF(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return cF(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<vre)return`is cut off inside its ELF h\
eader (${e.length} bytes); build it again`;let t=Ve(e),n=t.half(18);return n!==Are?`is an object for ${jw[n]??`ELF machi\
ne ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==Ere?"is a 32-bit ELF object; eBPF objects are 64-\
bit":t.half(16)!==Ore?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":Mre(e)}function Mre(e){
let t=Ve(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==Bf||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*Bf);if(o>e.length)return dF(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*Bf,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==Cre&&a>e.length)return dF(e.length,a)}}function Kf(e){let t=Ve(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*Bf),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:Ol(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&Tre)!==0n}))}function Ol(e,t){let n=e.subarray(
t,t+Ire),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function dF(e,t){return`is cut off: it has ${e} bytes\
, its headers tell of ${t}; build or download it again`}var vre,Bf,Ere,Pre,Ore,Are,Cre,Tre,jw,Ire,io=m(()=>{"use strict";
uF();vre=64,Bf=64,Ere=2,Pre=1,Ore=1,Are=247,Cre=8,Tre=4n,jw={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"\
ARM",62:"x86-64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};Ire=1024});function pF(e){try{let t=Kf(e).find(({name:n})=>n===".BTF");return t===void 0?[]:jre(Kre(e,t.offset))}catch(t){if(D(t)===
"ERR_OUT_OF_RANGE")return[];throw t}}function Kre(e,t){let{half:n,word:r}=Ve(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>Ol(e,s+r(t+16)+c);if(n(t)!==Fre)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=Lre;){let u=r(c+4),[d,f]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:f,sizeOrType:r(c+8),at:c+12}),
c+=12+Dre(d,f)}return{types:o,word:r,text:i}}function Dre(e,t){switch(e){case ct.int:case ct.var:case 17:return 4;case ct.
array:return 12;case ct.struct:case ct.union:case ct.datasec:case ct.enum64:return t*12;case ct.enum:case 13:return t*8;default:
return 0}}function jre(e){let t=e.types.find(({kind:r,name:o})=>r===ct.datasec&&o===".maps");return t===void 0?[]:Array.
from({length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[hF(e,r,0)])}function hF(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=Ci(e,n);if(s?.kind!==ct.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=Ci(e,e.word(a+4));l!==void 0&&Ure(o,e.text(e.word(a)),l,e,r)}return o}function Ure(e,t,n,r,o){
switch(t){case"type":e.type=Df(r,n);break;case"max_entries":e.maxEntries=Df(r,n);break;case"key_size":e.keySize=Df(r,n);
break;case"value_size":e.valueSize=Df(r,n);break;case"key":e.keySize=Gw(r,n.sizeOrType,0);break;case"value":e.valueSize=
Gw(r,n.sizeOrType,0);break;case"values":e.inner=Gre(r,n,o)}}function Df(e,t){let n=Ci(e,t.sizeOrType);return n?.kind===ct.
array?e.word(n.at+8):0}function Gre(e,t,n){if(t.kind!==ct.array||n>0)return null;let r=Ci(e,e.word(t.at)),o=r?.kind===ct.
ptr?Ci(e,r.sizeOrType):void 0;return o?.kind===ct.struct?hF(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function Ci({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&Nre.has(n.kind)&&r<mF;r++)n=e[n.sizeOrType];return n}function Gw(e,t,n){let r=Ci(
e,t);return r===void 0||n>mF?0:r.kind===ct.ptr?Bre:r.kind===ct.array?Gw(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}
var Fre,ct,Nre,Lre,Bre,mF,gF=m(()=>{"use strict";v();io();Fre=60319,ct={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,
datasec:15,enum64:19},Nre=new Set([8,9,10,11,18]),Lre=1048575,Bre=8,mF=32});import{createHash as Wre}from"node:crypto";import{open as qre}from"node:fs/promises";function yF(){let e=Buffer.alloc(0);
return async(t,n)=>{let r=await qre(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,
0);return zre(t,e.subarray(0,o))}finally{await r.close()}}}function zre(e,t){let n=fF(t),r=n===void 0?Kf(t):[];return{file:e,
sha256:Wre("sha256").update(t).digest("hex"),size:t.length,byteOrder:Uw(t),programSections:r.filter(({isCode:o})=>o).map(
({name:o})=>o),maps:n===void 0?pF(t):[],dataBytes:r.filter(({name:o})=>Hre.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}
var Hre,bF=m(()=>{"use strict";gF();io();Hre=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as Vre,stat as Yre}from"node:fs/promises";import{basename as Jre,join as Xre,resolve as Qre}from"node:path";
function Jt({defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function kF(e){let t=[],n=[],r=yF();for(let o of e){
o.paths.length===0&&n.push(Zre(o));let s=await toe(o,t);for(let{file:i,ways:a}of s){let l=await noe(i,o,t,r);if(l===void 0)
continue;let{defect:c,...u}=l,d={name:ooe(i,s.length,o),path:ze(i),request:o,object:u,defect:c};n.push({...d,targets:[],
...a.length>1&&{alsoBy:a.slice(1)}})}}if(soe(n,t),t.length>0)throw new h(t);return n}function Zre(e){let t=e.command?.binary??
null,n=t===null?"":ze(Qre(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}
async function toe(e,t){let{matches:n,problems:r}=await bi(e.paths,e.base,eoe);for(let{index:s,message:i}of r)t.push({...e.
place,message:`\`${e.paths[s]}\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await Vre(s).catch(()=>s),l=o.
get(a);l===void 0?o.set(a,{file:s,ways:[i]}):l.ways.push(l.file===s?i:ze(s))}return[...o.values()]}async function noe(e,t,n,r){
try{let o=await Yre(e),{size:s}=o;if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${ze(e)}\` is no regula\
r file; name an object`});return}if(s>wF){n.push({...t.place,message:`\`${ze(e)}\` has ${s} bytes; an eBPF object has at\
 most ${wF}`});return}return await r(e,s)}catch(o){n.push({...t.place,message:`\`${ze(e)}\` ${await roe(o,e)}`});return}}
async function roe(e,t){switch(D(e)){case"ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correc\
t the path${await jd(t)}`;case"EISDIR":return`is a directory; name the objects in it, for example with \`${Xre(ze(t),"*.\
bpf.o")}\``;case"EACCES":return"cannot be read: permission denied";default:return`cannot be read: ${E(e)}`}}function ooe(e,t,n){
let r=Lf(Jre(e).replace(/(?:\.bpf)?\.o$/,""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function soe(e,t){
let n=new Map;for(let r of e){let{name:o,path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||
"a command"}\` and \`${s||"a command"}\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`art\
ifacts: [{name: ${o}-1, path: ${a.path}}, \u2026]\``}),n.set(o,r)}}var wF,eoe,ts=m(async()=>{"use strict";v();await ml();
await Ud();fl();Dw();bF();wF=64*1024*1024;eoe="build the objects first, or correct the pattern"});import{join as jf}from"node:path";function Uf(e="/"){return Ua("memory",e).flatMap(({folder:n,version:r})=>{let o=xF[r],
s=_F(jf(n,o.limit));if(s===null||s>=loe)return[];let i=Number(o.inactive.exec(Kn(jf(n,"memory.stat")))?.[1]??0),a=Math.max(
0,(_F(jf(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function Ww(e="/"){let[t]=Ua("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(Kn(jf(t.folder,xF[t.version].events)))?.[1];
return Number(n??0)}function _F(e){let t=Kn(e).trim();return/^\d+$/.test(t)?Number(t):null}var ioe,aoe,xF,loe,Gf=m(()=>{
"use strict";sy();ioe={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},
aoe={limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.\
oom_control"},xF={1:aoe,2:ioe},loe=2**60});import{readFileSync as coe}from"node:fs";import{freemem as uoe}from"node:os";function $F({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*foe+t*moe+n*poe,o=doe+r/SF;return Math.max(qw,Math.ceil(o/RF)*RF)}function Wf(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:f}){let p=()=>{r.delete(p),f(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function qf(){return Math.floor(Math.min(goe(),Uf()?.freeBytes??Number.POSITIVE_INFINITY)*
hoe/SF)}function goe(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec(yoe("/proc/meminfo"))?.[1];return e===void 0?uoe():Number(
e)*1024}function yoe(e){try{return coe(e,"utf8")}catch{return""}}var SF,qw,Al,doe,RF,foe,moe,poe,hoe,Hw=m(()=>{"use stri\
ct";Gf();SF=1024**2,qw=512,Al=4096,doe=288,RF=64,foe=2.5,moe=4,poe=1.5;hoe=.75});function EF(e){if(e.length<zw||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=Ve(e),o=Number(
r(40)),s=Array.from({length:t(60)},(f,p)=>o+p*zw);if(s.some(f=>f+zw>e.length))return[];let i=s.find(f=>n(f+4)===boe),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let f=l;f+vF<=c;f+=vF){if(t(f+6)===koe)continue;let p=((e[f+4]??0)&15)===woe,g=Ol(e,u+n(f));(p||
g.startsWith(_oe))&&d.push(g)}return d}var boe,zw,vF,woe,koe,_oe,PF=m(()=>{"use strict";io();boe=2,zw=64,vF=24,woe=2,koe=
0,_oe="__tracepoint_"});function Hf(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>OF(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>OF(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function OF(e){
for await(let t of e);}var Vw=m(()=>{"use strict"});function zf(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var AF=m(()=>{"use strict"});async function*CF(e){let t=e[Symbol.asyncIterator](),n=Hf(t);try{let r=await n.read(xoe);if(r[7]!==Soe){yield r,yield*n.
rest();return}let o=Buffer.from([0,Roe]);yield Buffer.concat([r.subarray(0,6),o,zf(o)]);let s=[];for(;;){let i=(await n.
read(1)).readUInt8();if(i===0)break;if(s.length===voe)throw new Error("its compressed data has too many blocks");s.push(
yield*Eoe(i,n))}yield Poe(s,o)}finally{await t.return?.()}}async function*Eoe(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.
from([e]),await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,
i===0)break;let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(
2)+1:c;yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(ns-r%ns)%ns;return yield await t.read(s),await t.skip($oe),{unpadded:n+
r,uncompressed:o}}function Poe(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[Yw(l),Yw(c)]),r=Buffer.concat([Buffer.
from([0]),Yw(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((ns-r.length%ns)%ns)]),s=Buffer.concat([o,zf(o)]),i=Buffer.
alloc(4);i.writeUInt32LE(s.length/ns-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,zf(a),a,Buffer.from("YZ")])}function Yw(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var xoe,Roe,Soe,$oe,
ns,voe,TF=m(()=>{"use strict";Vw();AF();xoe=12,Roe=0,Soe=10,$oe=32,ns=4,voe=65536});var IF={};te(IF,{default:()=>Ooe});var MF,Ooe,FF=m(async()=>{MF=await import("./vendor/xz-decompress.js"),{}=MF,Ooe=MF.default});import{ReadableStream as Aoe}from"node:stream/web";async function*Cl(e){let{default:t}=await FF().then(()=>IF),n=await Coe(),
r=Toe(CF(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)
return;i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):
s}finally{await o.cancel().catch(()=>{})}}finally{n()}}async function Coe(){let e=NF,t=()=>{};return NF=new Promise(n=>{
t=n}),await e,t}function Toe(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new Aoe({async pull(o){let s=await t.
next();for(;s.done!==!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){
await t.return?.()}},{highWaterMark:0}),ended:()=>n}}var NF,Jw=m(()=>{"use strict";TF();NF=Promise.resolve()});var LF={};te(LF,{Decompress:()=>Ioe,ZstdErrorCode:()=>Foe,decompress:()=>Noe});var Moe,Ioe,Foe,Noe,BF=m(async()=>{Moe=await import("./vendor/fzstd.js"),
{Decompress:Ioe,ZstdErrorCode:Foe,decompress:Noe}=Moe});import{Readable as Loe}from"node:stream";import KF from"node:zlib";async function*De(e,t,n){let r=0;for await(let o of Koe(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*Koe(e){
let t=e[Symbol.asyncIterator]();try{let n=await Doe(t),r=joe(n,t);Qw(n,Xw.xz)?yield*Cl(r):Qw(n,Xw.gzip)?yield*DF(r,KF.createGunzip()):
Qw(n,Xw.zstd)?yield*Uoe(r):yield*r}finally{await t.return?.()}}async function Doe(e){let t=[];for(let n=0;n<Boe;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*joe(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function Qw(e,t){return t.every((n,r)=>e[r]===
n)}async function*Uoe(e){let t=KF.createZstdDecompress;if(t!==void 0){yield*DF(e,t());return}let{Decompress:n}=await BF().then(()=>LF),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*DF(e,t){
let n=Loe.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var Boe,Xw,zn=m(()=>{"use strict";v();Jw();Boe=6,Xw={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as Goe}from"node:fs";function Le(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of Goe(e,t))n+=r.length,yield r}}}var ao,mn,pn=m(()=>{"use strict";v();ao=4*2**30,
mn=class extends h{}});var UF={};te(UF,{default:()=>Hoe,extract:()=>Woe,pack:()=>qoe});var jF,Woe,qoe,Hoe,GF=m(async()=>{jF=await import("./vendor/tar-stream.js"),
{extract:Woe,pack:qoe}=jF,Hoe=jF.default});var WF={};te(WF,{readTar:()=>Vf,readTarFile:()=>Zw});import{Readable as zoe}from"node:stream";async function Zw(e,t,n){let r=Le(
e);return await Vf(De(r.chunks(),t,ao),n),r.bytes()}async function Vf(e,{take:t,enough:n,link:r}){let{extract:o}=(await GF().then(()=>UF)).
default,s=o(),i=zoe.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let f=c==="file"?t(d):void 0;if(f===void 0){a.resume();continue}if(await f(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var Yf=m(()=>{"use strict";zn();pn()});var HF={};te(HF,{readDeb:()=>Yoe});import{open as Voe}from"node:fs/promises";async function Yoe(e,t,n){let r=await Joe(e),
o=Le(e,r);return await Vf(De(o.chunks(),t,ao),n),o.bytes()}async function Joe(e){let t=await Voe(e,"r");try{if(await qF(
t,0,ek.length)!==ek)throw new Error("it does not begin as an ar archive");for(let n=ek.length;;){let r=await qF(t,n,tk),
o=Number(r.slice(48,58));if(r.length<tk||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header\
 at byte ${n}`);let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+tk;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};
n=i+o+o%2}}finally{await t.close()}}async function qF(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,
t);return r.toString("latin1",0,o)}var ek,tk,zF=m(()=>{"use strict";zn();pn();Yf();ek=`!<arch>
`,tk=60});async function YF(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=Hf(e);try{for(;;){let a=await ose(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,f=(u&nse)===rse?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(f===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await f(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function ose(e,t){
let n=(await e(rk)).toString("latin1");if(n===Xoe||n===Qoe)return sse(e);if(n!==Zoe)throw new Error("its archive is not \
one of cpio in the newc form");let r=JF(await e(Ti));await e(Jf(rk+Ti));let o=t[r];if(o===void 0)throw new Error(`its ar\
chive has a file ${r} that its header does not know`);return{...o,padding:Jf(o.size),linked:!1}}async function sse(e){let t=await e(
VF*Ti),n=c=>JF(t.subarray(c*Ti,(c+1)*Ti)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>tse)throw new Error(`its archive ha\
s a name of ${i} bytes`);let a=await e(i);await e(Jf(rk+VF*Ti+i));let l=a.toString("utf8",0,i-1);if(l!==ese)return{path:l,
size:s,mode:r,padding:Jf(s),linked:o>1&&s===0}}function JF(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))
throw new Error("its archive has a damaged header");return Number.parseInt(t,16)}function Jf(e){return(nk-e%nk)%nk}var Xoe,
Qoe,Zoe,rk,VF,Ti,ese,tse,nk,nse,rse,XF=m(()=>{"use strict";Vw();Xoe="070701",Qoe="070702",Zoe="07070X",rk=6,VF=13,Ti=8,ese=
"TRAILER!!!",tse=4096,nk=4,nse=61440,rse=32768});import{open as ise}from"node:fs/promises";async function Mi(e){let t=await ise(e,"r");try{if((await sk(t,0,QF)).readUInt32BE(
0)!==ase)throw new Error("it does not begin as an rpm package");let r=await eN(t,QF),o=Math.ceil(r.end/ZF)*ZF,s=await eN(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function eN(e,t){let n=await sk(
e,t,ok);if(n.readUInt32BE(0)!==lse)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>cse||o>use)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await sk(
e,t+ok,r*Xf+o),i=t+ok+s.length;return{tags:fse(s.subarray(0,r*Xf),s.subarray(r*Xf)),end:i}}async function sk(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function fse(e,t){let n=new Map;for(let o=0;o<e.length;o+=Xf){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>dse&&i!==
lo.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===lo.string?tN(t,{...s,count:1}):s.type===lo.strings||s.type===
lo.translated?tN(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:mse(t,s)},binary(o){
let s=n.get(o);return s?.type===lo.binary?nN(t,s.offset,s.count):void 0}}}function tN(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function mse(e,{type:t,offset:n,count:r}){let o=t===lo.int16?2:t===lo.int32?4:t===lo.int64?8:0;if(o===
0)return[];let s=nN(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function nN(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var Ot,QF,ase,lse,ok,Xf,ZF,cse,use,dse,lo,Qf=m(()=>{"use strict";Ot={name:1e3,version:1001,release:1002,epoch:1003,
arch:1022,fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},QF=96,ase=
3987467995,lse=2393761793,ok=16,Xf=16,ZF=8,cse=65535,use=64<<20,dse=1<<20,lo={int16:3,int32:4,int64:5,string:6,binary:7,
strings:8,translated:9}});var sN={};te(sN,{filesOf:()=>Zf,readRpm:()=>yse});async function yse(e,t,n){let{tags:r,range:o}=await Mi(e),s=r.text(Ot.
payloadFormat)??"cpio";if(s!=="cpio")throw new mn(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(Ot.
payloadCompressor);if(!pse.includes(i))throw new mn(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);
let a=Le(e,{start:o.end});return await YF(De(a.chunks(),t,ao),n,Zf(r)),a.bytes()}function Zf(e){let t=e.texts(Ot.dirNames);
if(t.some(a=>a.length>hse))throw new Error("its header has a folder without an end");let n=e.numbers(Ot.dirIndexes),r=e.
numbers(Ot.longFileSizes),o=r.length>0?r:e.numbers(Ot.fileSizes),s=e.numbers(Ot.fileModes),i=bse(e,s);return e.texts(Ot.
baseNames).map((a,l)=>{let c=s[l]??0,u=c&rN,d=u===gse||u===oN&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??
0:0}})}function bse(e,t){let n=e.numbers(Ot.fileDevices),r=e.numbers(Ot.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[
i,a]of t.entries())(a&rN)===oN&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var pse,hse,rN,oN,gse,ik=m(()=>{"\
use strict";XF();zn();pn();Qf();pse=["gzip","xz","zstd",void 0],hse=4096,rN=61440,oN=32768,gse=40960});import{stat as wse}from"node:fs/promises";async function co(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(zF(),HF))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(ik(),sN))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(Yf(),WF))).
readTarFile(t,n,r);case"file":return await kse(t,r);case"folder":throw new mn(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new mn(`${n} is not a package that can be read: ${E(o)}`)}}async function kse(e,{take:t}){let{size:n}=await wse(e);return await t(
"")?.(Le(e).chunks(),n),n}var Tl=m(()=>{"use strict";v();pn()});function lN(e){let t=xse(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.
indexOf("="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&_se(i,n.soft),s==="depends"&&n.depends.
push(...i.split(",").filter(a=>a!==""))}return n}function _se(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:
r==="post:"?n=t.post:r!==""&&n?.push(r)}function Vn(e){return e.replaceAll("-","_")}function xse(e){if(e.length<ak||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=Ve(e),r=Number(n(40)),o=t(60),s=aN(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=aN(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+iN.length+1)===
`${iN}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function aN(e,t,n){let r=t+n*ak;if(r+ak>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=Ve(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var ak,iN,lk=m(()=>{"use strict";io();ak=64,iN=".modinfo"});import{readdir as Rse,readFile as Sse,realpath as dk,stat as cN}from"node:fs/promises";import{join as Ml}from"node:path";
function mk(e,t){let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function tm(e,t){let n=await em(
e,()=>dk(e)),r=await uk(n,"modules.order"),o=r===null?[]:await Ese(n,r),s=o.length>0?o:await Pse(n,t);return{modules:(await Promise.
all(s.map(a=>em(a,()=>Ase(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await uk(n,"modules.builtin")??await Ose(n,
t)}}async function Ese(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>fk)throw dN(e);let r=n.map(i=>Ml(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>Ml(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await ck(i,e)??await ck(o[a]??i,e)))).filter(i=>i!==null)}async function Pse(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await em(s,()=>Rse(s,{withFileTypes:!0}))){if(++r>vse)throw new h(`${e} holds t\
oo much to look for modules in all of it`);let l=Ml(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<$se&&await o(l,i+1),
a.isDirectory()||!uN.test(a.name)||!mk(l.slice(e.length),t))continue;let c=await ck(l,e);if(c!==null&&n.push(c),n.length>
fk)throw dN(e)}};return await o(e,0),n}async function ck(e,t){let n=await dk(e).catch(()=>null);return n===null||!uN.test(
n)||!ge(n,t)?null:(await cN(n)).isFile()?n:null}async function Ose(e,t){return await uk(e,Ml("lib/modules",t,"modules.bu\
iltin"))??""}async function Ase(e){let{size:t,mtimeMs:n}=await cN(e);return{path:e,size:t,mtimeMs:n}}async function uk(e,t){
let n=await dk(Ml(e,t)).catch(()=>null);return n===null||!ge(n,e)?null:em(n,()=>Sse(n,"utf8"))}async function em(e,t){return t().
catch(n=>{throw n instanceof h?n:new h(`${e} cannot be read: ${E(n)}`)})}function dN(e){return new h(`${e} holds more th\
an ${fk} modules; name the folder of one kernel`)}var fk,$se,vse,uN,pk=m(()=>{"use strict";v();wn();fk=5e4,$se=32,vse=1e6,
uN=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as Cse,open as Tse,readFile as Mse,rm as Ise}from"node:fs/promises";import{basename as Fse,join as Nse}from"node:path";
async function nm(e,t){let{folder:n}=e;await H(n,()=>Cse(n,{recursive:!0}));let r=ie(Nse(n,"spool")),o=await H(r,()=>Tse(
r,"wx+"));try{return await t(Lse(e,o,r))}finally{await o.close(),await Ise(r,{force:!0})}}async function rm({file:e,content:t}){
return fN(De(Bse(t),e,gk))}function Lse({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set(hk(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,f){for(;!s.has(d)&&!i.has(d)&&(f||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>gk)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${gk}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await Mse(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:f,hidden:p,fetch:g}){
if(f==="folder")return u(await g());await co(f,await g(),d,{take(b){if(!mk(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let R of hk((await fN(y)).toString("utf8")))i.add(R)};let _=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(_===void 0||s.has(Il(_))))return async(y,R)=>{s.set(Il(_),{file:_,start:l,size:R});for await(let x of y)
await H(o,()=>r.write(x,0,x.length,l)),l+=x.length}},enough:()=>!1})}async function u(d){let{modules:f,builtinList:p}=await tm(
d,t);for(let g of hk(p))i.add(g);for(let{path:g,size:b}of f){let _=Fse(g);s.has(Il(_))||s.set(Il(_),{file:_,path:g,start:0,
size:b})}}}function hk(e){return e.split(`
`).map(t=>Il(t.split("/").pop()??"")).filter(t=>t!=="")}function Il(e){return Vn(e.replace(/\.ko(\.\w+)?$/,""))}async function fN(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*Bse(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var gk,yk=m(()=>{"use strict";v();pe();Je();zn();Tl();lk();pk();gk=256<<20});import{createReadStream as Kse}from"node:fs";import{stat as Dse}from"node:fs/promises";import{pipeline as jse}from"node:stream/promises";
import{promisify as Use}from"node:util";import{createGunzip as Gse,gzip as Wse}from"node:zlib";async function mN(e,t){let n=await nm(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...EF(await rm(
i))].join(" "))}return o});await In(t,await Use(Wse)([...n,""].join(`
`)))}async function pN(e,t){let n=new Map;return await jse(Kse(e),Gse().setEncoding("utf8"),async r=>{for await(let o of qse(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*qse(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function bk(e){return Dse(e).then(t=>t.isFile(),()=>!1)}var wk=m(()=>{"use strict";
pe();PF();yk()});import{createHash as Hse}from"node:crypto";import{join as Fl}from"node:path";async function Ii(e,t){let n=await wN(e),r=Jse(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:Fl(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>Xse(
n.get(i))===await me(a)))).every(Boolean)?o:void 0}async function yN(e,t){let{folder:n}=e;await nm(e,async r=>{let o=await wN(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(Vn))await kk(i,i,s);for(let i of t.optional.map(
Vn))await bN(i,!0,s);await Mt(Fl(n,gN),Object.fromEntries(o))})}async function kk(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await me(Fl(r.folder,`${e}.ko`))){
await hN(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(Yse(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await rm(l),u=Vse(c,`${r.release}: ${l.file}`);await In(Fl(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:Hse(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await hN(d,t,n)}async function hN(e,t,n){if("sha256"in e){for(let r of e.
depends)await kk(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await bN(r,!1,n)}}async function bN(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await kk(e,e,n):o.set(e,{builtin:!1,absent:!0})}function Vse(e,t){
try{let{depends:n,soft:r}=lN(e),{pre:o,post:s}=r;return{depends:n.map(Vn),soft:{pre:o.map(Vn),post:s.map(Vn)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${E(n)}`)}}function Yse(e,t,{release:n,packages:r},{names:o}){
let s=oy(e,o(),zse),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without mod\
ules":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} ne\
ither as a file nor built in; ${c}`}function Jse({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(f=>s(f,!0))||!d.pre.every(f=>s(f,!1))?!1:(r.add(a),d.post.every(f=>s(f,!1)))};
return e.map(Vn).every(a=>s(a,!0))&&t.map(Vn).every(a=>s(a,!1))?[...r]:void 0}function Xse(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function wN(e){let t=await It(Fl(e,gN));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var zse,gN,kN=m(async()=>{"use strict";await Ge();v();pe();lk();yk();zse=3,gN="modules.json"});import{createHash as Qse}from"node:crypto";import{open as Zse}from"node:fs/promises";async function rs(e,t,n,r){let o=new Map,
s=await co(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:eie(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new mn(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function eie({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds\
 a file of ${s} bytes where at most ${t} are expected`);let i=Qse("sha256"),a=await H(e,()=>Zse(e,"wx"));try{for await(let l of o)
i.update(l),await H(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function _N(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,..._k(e,"vmlinuz","Image")];return r=>n.includes(
r)}function xN(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,..._k(e,"config")];return r=>n.includes(
r)}function RN(e){let t=_k(e,"modules.builtin");return n=>t.includes(n)}function _k(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var om=m(()=>{"use strict";v();pe();pn();Tl()});import{createHash as tie}from"node:crypto";import{readdir as SN,readFile as nie,rm as rie,stat as oie}from"node:fs/promises";
import{basename as sie,join as sm}from"node:path";function $N(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:Ar("kernel",sie(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&xk(s,e)}}}function xk({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function vN(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:Ar("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function Rk(e,t){let n=["resolved","indexes"].map(s=>sm(
e,s)),r="bpfcompat-lookups-",o=`${Ar("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await lie(
n)}`,restoreKeys:[o,r],paths:n}}async function EN(e,t){let n=sm(e,"indexes");for(let r of await SN(n).catch(()=>[])){let o=sm(
n,r),s=(await oie(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>iie*aie&&await rie(o,{force:!0}).catch(()=>{})}}
async function lie(e){let t=tie("sha256");for(let n of e)for(let r of(await SN(n).catch(()=>[])).sort()){if(!r.endsWith(
".json"))continue;let o=await nie(sm(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var iie,aie,Sk=m(()=>{"use strict";Cr();iie=30,aie=1440*60*1e3});import{mkdir as cie,rm as im}from"node:fs/promises";import{dirname as ON,join as uie}from"node:path";async function AN(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,cm(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=$N(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>hie(e,
t,d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${um(e.image)} does not have the v\
mlinuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function vk(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await Ii(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,cm(l,r),async()=>{
let c=await Ii(i,n);if(c!==void 0)return c;let d=vN(e,n,o,async()=>await Ii(i,n)!==void 0),f=await s.restore(d)?await Ii(
i,n):void 0;if(f!==void 0)return f;await yN({packages:CN(e,r),release:e.release,builtinList:t,folder:i},n);let p=await Ii(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function Ek(e,t){let[n]=e.modules;if(n===void 0)return;let r=uie(t.store.modulesFolder(e.modules),pie);
return await bk(r)?r:t.store.locked(n,cm(n,t),async()=>{if(await bk(r))return r;let o=ON(r);return await mN({packages:CN(
e,t),release:e.release,builtinList:"",folder:o},r),r})}function CN(e,t){return e.modules.map(n=>({what:um(n),format:n.format,
hidden:n.hidden??[],fetch:()=>am(n,t)}))}async function hie(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===
c.sha256),i=o&&await PN(o,bie(e,n),s(o),e,r),a=o===void 0?yie(e,n):[TN(e,n)],l=await PN(e.image,a,s(e.image),e,r);return{
vmlinuzSha256:l.digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.
image.size),...o===void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function PN(e,t,n,r,o){let s=a=>rs(e.format,
a,um(e),t);if(e.place?.kind==="local")return s(await MN(e,e.place.path));if(await o.store.hasPackage(e))return s(await am(
e,o));if(r.pins!==void 0&&!n){let a=await gie(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await am(e,o));let i=await Pk(
e,void 0,o);try{return await s(i)}finally{await im(i,{force:!0})}}async function gie(e,t,n,r,o){let s=e===n.image?r.imageBytes:
r.configBytes;if(s===void 0)return;let i=await Pk(e,Math.min(s,e.size),o);try{let{digests:a}=await rs(e.format,i,um(e),t);
if(t.every(({to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.
release}: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await im(i,{force:!0})}for(let{to:a}of t)await im(a,{force:!0})}
function yie(e,t){let n=TN(e,t);return e.members?.config===null?[n]:[n,$k(e,t)]}function bie(e,t){let n={what:"modules.b\
uiltin",is:RN(e.release),to:t.builtin,maxBytes:mie,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?
[$k(e,t)]:[$k(e,t),n]}function TN({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:_N(e,t),to:r.vmlinuz,maxBytes:die,
pin:n?.vmlinuzSha256}}function $k({release:e,members:t,pins:n},r){return{what:"config",is:xN(e,t),to:r.config,maxBytes:fie,
pin:n?.configSha256??void 0}}async function lm(e,t){return t.store.locked(e,cm(e,t),()=>am(e,t))}async function am(e,t){
let{store:n}=t;if(e.place?.kind==="local")return MN(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await IN(e,r,t):await Xe(await Pk(e,void 0,t),r),r}async function MN({name:e,format:t,sha256:n},r){if(t!=="folder"&&await me(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function Pk(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=ie(r.packagePath(e));await H(a,()=>cie(ON(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await IN(e,a,n),a}async function IN(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await im(t,{force:!0}),r}}function cm(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function um({name:e,version:t}){return`${e} ${t}`}var die,
fie,mie,pie,Ok=m(async()=>{"use strict";v();pe();Je();wk();await kN();om();Sk();die=2**31,fie=16<<20,mie=1<<20,pie="name\
s.gz"});function FN(e,t){return{shape:wie[e],path:t}}var wie,NN=m(()=>{"use strict";wie={x86_64:"bzimage-pc",arm64:"image-virt",
s390x:"image-ccw"}});import{readFile as kie}from"node:fs/promises";async function Fi(e){return Nl(await kie(e,"utf8"))}function Nl(e){let t=`\

${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function LN(e,t){return e.get(t)===
"m"}var dm=m(()=>{"use strict"});function je(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function uo(e){return e.replace(_ie,"")}function nt(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var _ie,ut=m(()=>{"use stri\
ct";_ie=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function fm(e,t){let n=BN(e),r=BN(t);return n.epoch-r.epoch||KN(n.upstream,r.upstream)||KN(n.revision,r.revision)}function BN(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function KN(e,t){let n=DN(e),r=DN(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?xie(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function DN(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function xie(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=jN(e[n])-
jN(t[n]);if(r!==0)return r}return 0}function jN(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var UN=m(()=>{"use strict"});function GN({packages:e},t){let n=Sie(t.source.metaPackage,e);return qN(e).filter(r=>Ak(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||fm(o.version,r.version))}function WN({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:uo(n);return qN(e).filter(({release:s})=>(t===void 0||je(s,t))&&
uo(s)===o).sort((s,i)=>fm(i.version,s.version)).map(({release:s})=>s)}function Sie(e,t){let n=HN(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...zN(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function qN(e){let t=HN(e);return[...new Set(e.map(({name:r})=>Rie.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>zN(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?vie(r,o):
$ie(r,o);return s===void 0?[]:[s]})}function $ie(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("\
base",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function vie(e,t){let n=t("image")??t("i\
mage-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function HN(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function zN(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>fm(r.version,n.version))[0]}function Ak({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||je(e,t))&&uo(e)===r.ending}var Rie,Ck=m(()=>{"use strict";ut();UN();Rie=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as Eie}from"node:crypto";function Tk(e){let t=[...e.toString("latin1").matchAll(Pie)].map(([,r=""])=>Aie(
r));if(t.length===0)return Mk(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function Aie(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(
s=>s.startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${Cie(o).toString("ba\
se64")}`?o:void 0}function Cie(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=
25578747)}return Buffer.from([t>>16&255,t>>8&255,t&255])}function Mk(e){let t=[];for(let n=0;n<e.length;){let r=Tie(e,n);
if(r===void 0)break;let o=e.subarray(r.start,r.end);if(r.tag===Oie&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&
255]);t.push(Eie("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function Tie(e,t){let n=e[t]??
0;if((n&128)===0)return;let r=(n&64)===0?Mie(e,t,n):Iie(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function Mie(e,t,n){
let r=[1,2,4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}
function Iie(e,t,n){let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+
3+(o-192<<8)+(e[t+2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var Pie,Oie,
VN=m(()=>{"use strict";Pie=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,Oie=
6});import{mkdtemp as Fie,readFile as Nie,rm as Lie,writeFile as Fk}from"node:fs/promises";import{tmpdir as Bie}from"node:os";
import{join as Ll}from"node:path";async function YN(e,t,n){if("why"in n)return{text:Ik(e,t),signature:Lk(t,n)};let r=await QN(
["-"],e,n);if(r!==void 0){let o=JN(r.status,t,n);return{text:o.status==="good"?r.output:Ik(e,t),signature:o}}return await ZN(
async o=>{let[s,i]=[Ll(o,"signed"),Ll(o,"text")];await Fk(s,e);let a=await Nk(["--cleartext","--output",i,s],t,n);return a&&
{text:await Nie(i,"utf8"),signature:a}})??{text:Ik(e,t),signature:{status:"unchecked",why:pm}}}async function Yn(e,t,n,r){
return"why"in r?Lk(n,r):ZN(async o=>{let s=Ll(o,"signature");await Fk(s,t);let i=await QN([s,"-"],e,r);if(i!==void 0)return JN(
i.status,n,r);let a=Ll(o,"content");return await Fk(a,e),await Nk(["--signature-file",s,a],n,r)??await Nk([s,a],n,r)??{status:"\
unchecked",why:pm}})}function br(){return["gpgv","sqv"].some(e=>le(e)!==void 0)}function JN(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${mm}`);let s=Kie(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${mm}`);return XN([...new Set(i)],t,n)}function XN(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return Lk(t,{why:o,onlyHttps:!0})}function Kie(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEW\
SIG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function QN(e,t,{path:n}){let{execa:r}=await zb().then(()=>Hb),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(D(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function Die({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function Nk(e,t,n){if(le("sqv")===void 0)return;let r=await ye("sqv",["--keyring",n.path,...e]);if(Die(r))
return;let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${mm}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:XN(s,t,
n)}async function ZN(e){let t=await Fie(Ll(Bie(),"bpfcompat-signature-"));try{return await e(t)}finally{await Lie(t,{recursive:!0,
force:!0})}}function Lk(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function Ik(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${mm}`);return n.replace(/^- /gm,"")}
var pm,mm,wr=m(()=>{"use strict";v();Ht();zt();pm="neither gpgv nor sqv is installed";mm="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as tL}from"node:crypto";import{readFile as Bk}from"node:fs/promises";import{join as jie}from"node:path";
async function Ni(e,t){if(!br())return{why:pm};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await Wie(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:Gie(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=tL("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=hm(`keyring-${s}`,t);return await rL(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function nL(e,t){let n=await Bk(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${D(s)??E(s)}); name a fil\
e with the public keys of the archive`)}),r=Tk(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=hm(`keyring-${tL("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await rL(o,r),{path:o,strict:!0}}async function rL(e,t){let n=await Bk(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await In(e,t)}function Gie([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function Wie(e,t){let{url:n,fingerprint:r}=e,o=await Bk(hm(
r,t)).catch(()=>{});if(o!==void 0&&eL(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:Uie}),a=Tk(i);if(a===void 0||!eL(a,e))throw new h(`${K(n)}: is not the key ${r}`);return await In(
hm(r,t),a),a}function eL(e,{fingerprint:t}){return Mk(e).includes(t)}function hm(e,{cacheDirectory:t}){return jie(t,"key\
s",`${e}.gpg`)}var Uie,gm=m(()=>{"use strict";v();pe();Me();VN();wr();Uie=1<<20});var iL={};te(iL,{settledDeb:()=>bm,settledFile:()=>Dk});import{mkdir as sL,rename as qie,rm as Kk}from"node:fs/promises";
import{basename as Hie,dirname as zie,join as ym}from"node:path";async function bm(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=ym(n.cacheDirectory,"settled",`${i}.deb`);if(await me(l)===i)return l;let c=await Zu(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>gt(p,s)),d=ie(l);return await Kk(l,{force:!0}),await H(l,()=>sL(zie(l),{recursive:!0})),await(n.
downloader??Vr({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await Xe(d,l),
l}async function Dk({file:e,listedAt:t},n,r){let o=Hie(n),s=ym(r.cacheDirectory,"settled",An([e.sha256,n])),i=ym(s,o);if(await oL(
s,o))return i;let a=await bm(e,t,r),l=ie(s);await H(s,()=>sL(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:ym(l,o),
maxBytes:Vie};await rs("deb",a,`${e.name} ${e.version}`,[c]),await Fn(l,[o]),await H(s,async()=>{await Kk(s,{recursive:!0,
force:!0}),await qie(l,s)})}catch(c){if(await Kk(l,{recursive:!0,force:!0}),!await oL(s,o))throw c}return i}async function oL(e,t){
return(await tn(e))?.includes(t)===!0}var Vie,wm=m(()=>{"use strict";Ss();Cr();pe();sn();Je();om();Yr();Vie=32<<20});var lL={};te(lL,{LIBRARY_PACKAGES:()=>km,SETTLED_FILE:()=>jk,TOOL_PACKAGES:()=>Xie,librarySet:()=>os,settledPackages:()=>Bl,
settledTool:()=>Uk});import{readFileSync as Yie}from"node:fs";import{join as Jie}from"node:path";function Bl(){return aL??=
JSON.parse(Yie(Jie(Ft,jk),"utf8")),aL}function os(e=Ha){let t=Bl().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${jk} has no set with libbpf ${e}`);return t}function Uk(e,t){let{listedAt:n,packages:r}=Bl().tools;return{file:r[t][e],
listedAt:n}}var km,Xie,jk,aL,ss=m(()=>{"use strict";Jr();Fr();km=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","\
libc6-dev","linux-libc-dev"],Xie=["busybox-static","ubuntu-keyring"],jk="native/libraries.json"});import{existsSync as Qie}from"node:fs";async function uL(e,t){if(e.name==="own")return e.keyring===null?{why:"the manife\
st names no keyring for it"}:nL(e.keyring,t);let n=fL(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await nae(t):void 0)??Ni(tae[e.
name],t)}async function nae(e){if(!br())return;let{settledFile:t}=await Promise.resolve().then(()=>(wm(),iL)),{settledTool:n}=await Promise.resolve().then(()=>(ss(),lL)),
[r=""]=cL.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function dL(e,t){if(e.name==="own")return e.keyring!==null&&br();let n=e.
name==="ubuntu"&&t===void 0;return br()&&(n||fL(e.name,t)!==void 0)}function fL(e,t){return(t??cL[e]).find(n=>Qie(n))}var cL,
Li,Zie,eae,tae,mL=m(()=>{"use strict";v();gm();wr();cL={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/s\
hare/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},Li="https://ftp-ma\
ster.debian.org/keys",Zie="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",eae="https://keyserver.\
ubuntu.com/pks/lookup?op=get&options=mr&search=0x",tae={debian:[{url:`${Li}/archive-key-11.asc`,fingerprint:"1F89983E008\
1FDE018F3CC9673A4F27B8DD47936"},{url:`${Li}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044A\
AD5C5D"},{url:`${Li}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${Li}/archive-key\
-12-security.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${Li}/archive-key-13.asc`,fingerprint:"0\
4B54C3CDCA79751B16BC6B5225629DF75B188BD"},{url:`${Li}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F\
9904613D4CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(
e=>[{url:Zie,fingerprint:e},{url:`${eae}${e}`,fingerprint:e}])}});function Bi(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var Gk=m(()=>{"use strict"});var kr,pL,is=m(()=>{"use strict";kr=["x86_64","arm64","s390x"],pL=["deb","rpm","tar","file","folder"]});import{isAbsolute as rae}from"node:path";function Rn(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&pL.some(c=>c===r)&&(o===null||
iae(o))&&Array.isArray(s)&&s.every(aae)&&typeof i=="string"&&oae.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function iae(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return Kl(t.archive)&&Kl(t.path);case"registry":return typeof t.registry=="string"&&Kl(t.repository);case"\
local":return typeof t.path=="string"&&rae(t.path);default:return!1}}function Kl(e){return typeof e=="string"&&sae.test(
e)&&!e.startsWith("/")&&!e.split("/").includes("..")}function aae(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var oae,sae,Dl=m(()=>{"use strict";is();oae=/^[0-9a-f]{64}$/,sae=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as lae,rm as cae}from"node:fs/promises";import{dirname as uae,join as dae}from"node:path";async function _m(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=dae(n,
"indexes",`${i}.json`),f=await It(d);if(Array.isArray(f)&&f.every(e.isItem))return f;let p=K(s.urls.at(-1)??"");if(!(u<=
e.maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=ie(d);await H(g,()=>lae(uae(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,_=>o({step:"fetching",what:c,bytes:_,total:u}));let b=await e.parse(
De(Le(g).chunks(),p,a));return await Mt(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${E(b)}; ${l}`)}finally{await cae(g,{force:!0})}}var Wk=m(()=>{"use strict";v();pe();Me();Je();zn();pn()});async function xm(e,t,n=yae){let r=await bae(e,t),o=await xae(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function bae(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],f=r.bases(a,o()).flatMap(p=>d.map(g=>gt(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:f,maxBytes:fae,advice:r.advice});try{return await wae(e,p,K(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),f=f.slice(f.indexOf(g)+1),f.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function wae(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await YN(t,n,s),[f]=Xu(u);if(f===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!kae(f,c)){let g=[f.get("codename"),f.get("suite")].find(b=>b!==c);throw new h(`${n}: \
is the index of ${g??"something else"}; ${l.advice}`)}let p=gL(f,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:gL(f,
"date")??o(),signature:d,byHash:f.get("acquire-by-hash")==="yes",index:_ae(f,e,n,l)}}function kae(e,t){let n=e.get("suit\
e");return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function gL(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function _ae(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(
`
`);for(let i of hae){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function xae({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists\
/${e}/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>gt(p,`${c}/by-hash/SHA256/${i}`)):
[],...u.map(p=>gt(p,`dists/${e}/${s}`))],f={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,
sha256:i,advice:l},maxBytes:mae,maxUnpacked:pae,wayOut:l,isItem:$ae,parse:p=>Rae(p,t,o)};return(await _m(f,r)).map(p=>qk(
p,t))}function qk(e,t){let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function Rae(e,t,n){
let r=new qa,o=new TextDecoder,s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?Sae(l,t):void 0;if(c!==void 0&&
s.push(c),s.length>hL)throw new Error(`it lists more than ${hL} packages of the kind that is looked for`)}};for await(let a of e)
i(r.push(o.decode(a,{stream:!0})));return i(r.end()),s}function Sae(e,t){let r={name:e.get("package")??"",version:e.get(
"version")??"",format:"deb",sha256:e.get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get(
"filename")},urls:[]};return Rn(r)?{...r,depends:vae(e.get("depends")??"")}:void 0}function $ae(e){return!Rn(e)||!("depe\
nds"in e)||!Array.isArray(e.depends)?!1:e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function vae(e){return e.
split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(t)??[];return n===void 0||!yL.test(n)?[]:[r===
void 0?{name:n}:{name:n,version:r}]})}var fae,mae,pae,hL,hae,yL,gae,yae,Hk=m(()=>{"use strict";v();Me();Dl();wr();Wk();wy();
Yr();fae=16<<20,mae=64<<20,pae=512<<20,hL=1e5,hae=[".xz",".gz",""],yL=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
gae=/-unsigned$|-dbg$|-signed-template$/,yae={name:"",is:e=>yL.test(e)&&!gae.test(e)}});async function bL(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await Pae(s,t,n,r),l=Cae(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await xm(
n,{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let f=u.find(p=>p.name===d&&p.version===t);if(f===void 0)
throw new h(`${K(c)}: does not list ${d} ${t} either`);return qk(f,`${n.archive}/${a}`)})}async function Pae(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${gt(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:Eae}),u=`_${r}.deb`,d=Aae(l,K(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&Oae.test(p.first_seen??
"")?[p.first_seen??""]:[]),[f]=d.sort();if(f===void 0)throw new h(`${K(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:f}}function Aae(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${E(n)}`)}}function Cae(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3\
T$4:$5:$6Z"))}var Eae,Oae,wL=m(()=>{"use strict";v();Me();Yr();Hk();Eae=1<<20;Oae=/^\d{8}T\d{6}Z$/});async function _L(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=Tae(s,e.source),a=await Mae(i,t);if(a instanceof
oe){o??=a;continue}let{found:l,missing:c}=await Iae(GN(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`usin\
g ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return Nae(e,await Fae(l,i,t),a,t);r.push(...c),n.push(...WN(a,e))}throw o!==void 0&&r.length+n.length===0?
o:new h(Lae(e,kL(r),kL(n),t.mirrors))}function Tae(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function Mae(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof oe)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function Iae(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists(Vk(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function Fae(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await bL(s,o,t,
n);return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite}\
 lists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function Nae(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:zk(i),...a===void 0?{}:{config:zk(a)},modules:l.map(zk),...c.length===0?{}:{members:{config:null}}}}function zk({depends:e,
...t}){return t}function Lae({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)
return`kernel \`${e}\`: ${a} lists ${Bi(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirr\
or that keeps old files with ${Z("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"\
no kernel of this line is listed":`there are ${Bi(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function kL(e){
return[...new Set(e)]}function Vk(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>gt(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var xL=m(()=>{"use strict";v();Te();sn();Gk();Ck();Yr();wL()});var RL={};te(RL,{createDebSource:()=>Bae});function Dae({name:e},{place:t,urls:n}){let{archive:r,path:o}=Kae[e];return t?.
kind==="archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var Bae,Kae,SL=m(()=>{"use strict";Ck();mL();xL();Yr();
Hk();Bae=e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),
mirrors:await r(i),keyring:await uL(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return _L(o,{...a,readSuite:c=>{
let u=JSON.stringify([i,c]),d=t.get(u)??xm(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>Ak(s,o)&&[
s.image,...s.config===void 0?[]:[s.config],...s.modules].every(i=>Dae(o.source.archive,i)),remote:async(o,s,{source:i})=>Vk(
o,await r(i.archive),new Date(s.indexDate)),checkable:({source:o})=>dL(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){
if(o.name==="own")return Promise.resolve(tP(o));let s=n.get(o.name)??Zu(e,o.name);return n.set(o.name,s),s}},Kae={debian:{
archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},
own:{archive:/^own$/,path:/\.deb$/}}});async function OL(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await Hae(o,n);if(s instanceof oe&&(r??=
s),s===void 0||s instanceof oe)continue;let i=Vae(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await PL(
a,o,n),await PL(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:f}=a;return{release:d,version:f,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function Hae(e,t){let n=`${e}/${$L}`,r=await EL(n,t);if(r===
void 0||r instanceof oe)return r;let o=await EL(`${n}.gpg`,t);if(o instanceof oe)return o;let s={why:`${$L}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await zae(t),a=await Yn(r,o??Buffer.alloc(0),K(n),i);return{text:r.toString("utf8"),signature:a}}
async function EL(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:jae})).
content}catch(n){if(!(n instanceof oe))throw n;return n.gone?void 0:n}}async function zae(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:Ni(Gae,e)}function Vae(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=Wae.exec(n.trim())??[];if(r===void 0||o===void 0||!Kl(o))return[];let[,s,i,a,l]=qae.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!nt(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function PL({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:Uae}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(K)};return Rn(u)?u:void 0}var jae,Uae,$L,vL,Gae,Wae,qae,AL=m(()=>{"us\
e strict";sn();Me();gm();Dl();ut();wr();jae=1<<20,Uae=1<<30,$L="CHECKSUMS",vL="60AA7B6F30434AE68E569963E50C6A0917C622B0",
Gae=[{url:`https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${vL}`,fingerprint:vL}],Wae=/^([0-9a-f]{64}) [ *](\S+)$/,
qae=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function CL(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=Yae.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),
Number(s),Number(i),Number(a)]}]})}function TL(e,t){let n=e.filter(({folder:s})=>t===void 0||je(s.slice(1),t)),r=n.filter(
({order:s})=>s[3]===Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>Xae(i,s))}function Rm(e){let t=Jae.
exec(e);if(t===null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function Xae(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var Yae,Jae,ML=m(()=>{"us\
e strict";ut();Yae=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,Jae=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var NL={};te(NL,{createMainlineSource:()=>ele});async function tle({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=Rm(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:Zae});return TL(CL(a.toString("utf8")),t).map(({folder:l})=>l)}function nle({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function IL({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||je(e,t)||je(
Rm(e)?.slice(1)??"",t)}function rle({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function ole({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(K(`${o.replace(/\/+$/,"")}/`))))}function FL(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var Qae,Zae,ele,LL=m(()=>{"use strict";v();
Me();ut();AL();ML();Qae=10,Zae=16<<20,ele=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await tle(t,e),a=[];for(let c of i.
slice(0,Qae)){let u=await OL(nle(s,c),s.architecture,e);if(u!==void 0&&Rm(u.release)===c&&IL(u,t)){a.length>0&&n({step:"\
note",message:FL(a,s,`using ${u.release}`)});let{release:d,version:f,image:p,modules:g,signature:b}=u,_=e.now().toISOString();
return{id:r,release:d,arch:o,version:f,resolvedAt:_,indexDate:_,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?FL(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(K).join(", ")})`)},means:(t,n)=>IL(n,t)&&[n.image,...rle(n)].every(r=>ole(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:ti(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function Yk(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function Sm(e){return e.endsWith("/")?e:`${e}/`}function Ki(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:K(r.href);throw new h(`${K(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function BL(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!Yk(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function KL({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var Jn,$m=m(()=>{
"use strict";v();Me();Jn="check the network, and the addresses of the repositories"});function jl(e,t){return e.epoch-t.epoch||jL(e.version,t.version)||jL(e.release,t.release)}function Ul({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function jL(e,t){let n=e.match(DL)??[],r=t.match(DL)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=sle(n[o],r[o]);if(s!==0)return s}return 0}function sle(e,t){let n=UL(e)-UL(t);return n!==
0||e===void 0||t===void 0?n:GL(e)?ile(e,t):WL(e,t)}function UL(e){return e==="~"?0:e===void 0?1:e==="^"?2:GL(e)?4:3}function GL(e){
return/^\d/.test(e)}function ile(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||WL(n,
r)}function WL(e,t){return e===t?0:e<t?-1:1}var DL,Jk=m(()=>{"use strict";DL=/\d+|[A-Za-z]+|[~^]/g});function qL({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:ale[e]}}function HL(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>ule(
o,t)).sort((o,s)=>jl(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>cle(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...lle(o,n,r)]}))}function lle(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&jl(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function cle(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function ule(e,{series:t,release:n}){let r=vm(e);return n!==void 0?r===void 0?
n.startsWith(`${zL(e)}-`):n===r:t===void 0||je(r??e.version,t)}function vm({uname:e}){return e}function Xk(e){return vm(
e)??`${zL(e)}-\u2026`}function zL({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function Em(e,{
series:t,release:n}){return n===void 0?t===void 0||je(e,t):e===n}var ale,Qk=m(()=>{"use strict";ut();Jk();ale={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as dle}from"node:crypto";import{mkdir as fle,rm as mle}from"node:fs/promises";import{dirname as ple,join as hle}from"node:path";
async function Zk(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=dle("sha256").
update(`package ${i} ${a}`).digest("hex"),c=hle(r,"indexes",`${l}.json`),u=await It(c);if(wle(u))return u;let{what:d,maxBytes:f}=t,
p=ie(o.packagePath(VL("0".repeat(64),e)));await H(p,()=>fle(ple(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:f}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:f}));let g={sha256:await me(p)??"",
release:await ble(p,d)};return await Xe(p,o.packagePath(VL(g.sha256,e))),await Mt(c,g),g}finally{await mle(p,{force:!0})}}
async function ble(e,t){try{let{tags:n}=await Mi(e),r=Zf(n);for(let o of yle){let s=r.map(i=>o.exec(i.path)?.[1]).find(nt);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${E(n)}; use another repos\
itory`)}}function VL(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function wle(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&gle.
test(e.sha256)&&(e.release===""||nt(e.release))}var gle,yle,YL=m(()=>{"use strict";v();pe();Je();ik();Qf();ut();gle=/^[0-9a-f]{64}$/,
yle=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function XL(e,t){let[n]=e.source.repositories.filter(s=>!Yk(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${K(n??"")}\``);let r=await kle(e,t),o=[];
for(let s of HL(r,e)){let{image:i}=s;if(!await t.downloader().exists(e_(i,e))){o.push(Xk(i));continue}let a=await _le(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h(Rle(e,r,o))}async function kle({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof oe))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new oe(o.error.what,s,Jn)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${K(s)} cannot be read (${KL(i)}): going on without it`});return n}async function _le({
image:e,modules:t},n,r){let o=vm(e)??(await Zk(e,e_(e,n),r)).release;if(!nt(o))throw new h(`kernel \`${n.id}\`: ${ZL(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!Em(o,n))return;let s=[];for(let a of t)s.push(await JL(a,n,
r));let i=s[0]??await JL(e,n,r);return{id:n.id,release:o,arch:n.arch,version:Ul(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await xle(i,e.index,r),image:i,modules:s}}async function xle(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function JL(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await Zk(e,e_(e,t),n)).sha256;return{name:s,version:Ul(e),format:"rpm",sha256:i,size:o,place:null,urls:QL(e,t)}}
function QL(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:Ki(i.base,a,
"packages"),u=K(Ki(c,l,`${n} ${Ul(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...BL(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function e_(e,t){let{algorithm:n,digest:r}=e.checksum,
o=ti(QL(e,t),t.source.repositories);return{what:ZL(e),urls:o,maxBytes:e.size,[n]:r,advice:Jn}}function ZL(e){return`${e.
name} ${Ul(e)}`}function Rle({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>K(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${Bi(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:f})=>f===r.package)),l=[...new Set(a.sort((d,f)=>jl(f,d)).
map(Xk))],c=l.length===0?`no ${r.package} is listed`:`there are ${Bi(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var eB=m(()=>{"use strict";v();
sn();Me();ut();Gk();$m();Qk();YL();Jk()});import{createHash as Sle}from"node:crypto";import{open as $le}from"node:fs/promises";async function oB(e,t,n){let r=await Mi(
e),o=r.tags.text(Ot.payloadDigests),s=o===void 0?{signatures:nB(r,t_.whole),content:()=>rB(e,r.range.start)}:{signatures:[
...Ale(r),...nB(r,t_.header)],content:()=>rB(e,r.range.start,r.range.end)};if(o!==void 0&&await Ole(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${Pm}`);let i=s.signatures.filter(d=>Ple.includes(
Tle(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${Pm}`);let c=await s.
content(),u=await Yn(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await Yn(c,d,t,n)}return u}async function Ole(e,t,{
tags:n,range:r},o){let[s]=n.numbers(Ot.payloadDigestAlgorithm);if(s!==vle)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${Pm}`);let i=Sle("sha256");for await(let a of Le(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${Pm}`)}function nB({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function Ale({signature:e}){return e.texts(t_.openPgp).slice(0,Ele).map(t=>Buffer.from(
t,"base64"))}function Tle(e){let t=e[0]??0;if((t&64)===0)return e[1+(Cle[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function rB(e,t,n){let r=await $le(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>tB)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${tB} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var t_,vle,Ele,Ple,tB,Pm,Cle,sB=m(()=>{"use strict";v();pn();Qf();
wr();t_={header:[267,268],openPgp:278,whole:[1005,1002]},vle=8,Ele=8,Ple=[3,4],tB=256<<20;Pm="use another repository";Cle=
[1,2,4,0]});function Om(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!aB(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function iB(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&aB(t,n)}function aB(e,t){return t.length===
Mle[e]&&/^[0-9a-f]+$/.test(t)}var Mle,n_=m(()=>{"use strict";v();Mle={sha256:64,sha512:128}});var lB,a4e,cB,l4e,uB=m(async()=>{lB=await import("./vendor/saxes.js"),{EVENTS:a4e,SaxesParser:cB}=lB,l4e=lB.default});async function Am(e,{open:t,close:n}){let r=new cB({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>fB)throw new Error(`its elements are more than ${fB}\
 deep`);t(mB(l),c)}),r.on("closetag",({name:l})=>{n(mB(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>dB)throw new Error(`more than ${dB} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function mB(e){
return e.slice(e.indexOf(":")+1)}var dB,fB,r_=m(async()=>{"use strict";await uB();dB=4<<20,fB=64});async function gB(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await Am(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)Ble(s,l);else for(let c of Lle[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Nle.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(Kle(s,t)),s=void 0,o.length>pB))throw new Error(`it lists m\
ore than ${pB} kernel packages`)}}}),o}function Ble(e,{name:t="",ver:n,rel:r}){!Ile.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function Kle(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:Om(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!o_(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function o_(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>hB(i[a])&&i[a]!==
"")&&[i.source,o,s].every(hB)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&iB(r)}function hB(e){
return typeof e=="string"&&e.length<=Fle}var Ile,pB,Fle,Nle,Lle,yB=m(async()=>{"use strict";n_();await r_();Ile=/^kernel(?:-[\w.]+)*-uname-r$/,
pB=2e4,Fle=4096;Nle=["name","arch","checksum","sourcerpm"],Lle={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function wB(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await Am(Dle(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${E(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=Om(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:bB(o)??bB(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function bB(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*Dle(e){
yield e}var kB=m(async()=>{"use strict";v();n_();await r_()});import{createHash as jle}from"node:crypto";async function _B(e,t,n){let r=await zle(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${K(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:Ule,advice:Jn}),
i=new URL("..",s).href,a=await Vle(o,s,n),l=await wB(o,K(s));return{base:i,date:l.date,signature:a,packages:await Yle(i,
l,t,n)}}async function zle(e,t,n){if(!/\/mirror\.list$/.test(new URL(Sm(e).slice(0,-1)).pathname))return[Sm(e)];let r=`t\
he list of mirrors ${K(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:Wle,advice:Jn}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>Sm(Ki(e,a,"a mirror")));if(s===
void 0)throw new h(`${K(e)}: names no mirror; name a repository itself`);return[s,...i]}async function Vle(e,t,n){let{keyring:r}=n;
if("why"in r)return Yn(e,Buffer.alloc(0),K(t),r);try{let o=`the signature of ${K(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:Gle,advice:Jn});return await Yn(e,s.content,K(t),r)}catch(o){if(!(o instanceof oe)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${K(t)} is not signed`}}}async function Yle(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=jle("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=Ki(e,t.href,
"its list of packages"),l=`the package list of ${K(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:Jn},maxBytes:qle,maxUnpacked:Hle,wayOut:"use another repository",isItem:o_,parse:u=>gB(u,K(a),n)};return _m(c,{...r,
downloader:r.downloader()})}var Ule,Gle,Wle,qle,Hle,xB=m(async()=>{"use strict";v();sn();Me();wr();Wk();$m();await yB();
await kB();Ule=4<<20,Gle=1<<20,Wle=65536,qle=256<<20,Hle=2*2**30});var $B={};te($B,{createRpmSource:()=>Qle});import{createHash as Jle}from"node:crypto";import{join as Xle}from"node:path";
function Zle({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===K(a)&&dy(a,i))}async function RB(e,t,n){
let r=await It(SB(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function SB({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=Jle("sha256").update(
JSON.stringify(["signature",e,r]));return Xle(n,"indexes",`${o.digest("hex")}.json`)}var Qle,vB=m(async()=>{"use strict";
pe();Me();gm();wr();$m();Qk();eB();sB();await xB();Qle=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return XL(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>RB(
u,a,e)})},means:(s,i)=>Em(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>Zle(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:ti(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:Jn}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await RB(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),f=s.urls[0]??s.name;if("why"in d)return Yn(Buffer.alloc(0),Buffer.alloc(0),f,d);let p=await oB(i,f,
d);return p.status==="unchecked"?p:(await Mt(SB(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=qL(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??_B(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??Ni(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function a_(e,t){let n=ice(De(e,t,EB));try{let r=await n.head();return ece(r)??tce(r)??await nce(r,n.rest(),t)??await rce(
r,n.rest())}finally{await n.close()}}function ece(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:Cm(e,t+512)}}function tce(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>s_?null:Cm(e,Number(t))}}async function nce(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=De(sce(t,r,r+e.readUInt32LE(
12)),n,EB);return{arch:"arm64",release:await PB(o)}}async function rce(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":oce(e);return{arch:n,release:n===null?null:await PB(t)}}function oce(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function PB(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(Gl);i>=0&&i+i_<=o.length;i=
o.indexOf(Gl,s)){let a=Cm(o,i+Gl.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-i_)))}let n=t.
indexOf(Gl);return n<0?null:Cm(t,n+Gl.length)}function Cm(e,t){let[n=""]=e.toString("latin1",t,t+i_).split(/[\s\0]/);return nt(
n)?n:null}async function*sce(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function ice(e){let t=[];return{async head(){for(let n=0;n<s_;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc(s_)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var s_,EB,Gl,i_,OB=m(()=>{"use strict";zn();ut();s_=131072,
EB=2**31,Gl=Buffer.from("Linux version "),i_=160});import{posix as Di}from"node:path";function l_(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>uce.test(Di.basename(a))),resolve(a){let l=fce(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await co(a.file.format,a.path,l,{take(_){i(l);let y=CB(_,r);Di.basename(_).startsWith(TB)?c.removes.
add(dce(_)):cce.test(_)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(_)?.[1]??null):u.add(y):y===void 0&&c.files.
add(_)},enough:()=>!1,link(_,y){i(l),CB(_,r)===void 0&&c.links.set(_,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=_=>e.has(_)||t.has(_),b=[...c.links].filter(([_])=>!g(_));for(let _ of[...c.files].filter(y=>!g(
y)))e.set(_,p);for(let[_,y]of b)t.set(_,y);for(let _ of c.removes)r.add(_);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>AB)throw new h(`${a} holds more than ${AB} files, which no kernel does`)}}function dce(e){let t=Di.dirname(e),n=Di.
basename(e);return n===lce?t:Di.join(t,n.slice(TB.length))}function CB(e,t){if(t.size!==0)for(let n=e;;n=Di.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function fce(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>ace)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var AB,
ace,TB,lce,cce,uce,MB=m(()=>{"use strict";v();Tl();AB=4e5,ace=40,TB=".wh.",lce=".wh..wh..opq",cce=/\.ko(?:\.(?:xz|zst|gz))?$/,
uce=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as mce,rm as pce}from"node:fs/promises";import{dirname as hce,posix as as}from"node:path";async function ji(e,t,n){
let r=l_();for await(let u of e.layers??yce(e))if(await r.addBelow(u,ls(u.file)),e.layers!==void 0&&kce(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?c_(e.image):BB(r,e,t),i=await xce(o,n);Rce(i,e,t);let a=i.release??s??e.
release??_ce(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);Sce(a,e,t);let l=e.config===void 0?u_(r,a,o):await bce(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:NB(o.package.file),...l===void 0||c?{}:{config:NB(l.package.file)},modules:wce(e,DB(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*yce({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function c_(e){return{file:{package:e,path:""},release:void 0}}async function bce(e,t){
if(e.file.format==="file")return c_(e).file;let n=l_();await n.addBelow(e,ls(e.file));let r=u_(n,t,c_(e).file);if(r===void 0)
throw new h(`${ls(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function wce({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${ls(e.file)} ${r}; name the one that has them`)}function kce(e,t,n){
let r=KB(t,n)[0]?.release;if(r===void 0)return!1;let o=BB(t,e,n).file;return u_(t,r,o)!==void 0&&DB(t,r).length>0}function BB(e,{
what:t},n){let r=KB(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function KB(e,{release:t}){
let n=e.paths().filter(l=>LB.test(as.dirname(l))),r=n.filter(l=>IB.slice(0,2).some(c=>c.test(as.basename(l)))),o=r.length>
0?r:n.filter(l=>IB[2]?.test(as.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=FB(
c.path)??FB(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function FB(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(as.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function u_(e,t,n){let r=as.dirname(n.
path),o=s=>{let[i,a]=[as.dirname(s),as.basename(s)];return a===`config-${t}`?LB.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function DB(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function _ce(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function xce({
package:{file:e,path:t},path:n},r){if(e.format==="file")return a_(Le(t).chunks(),ls(e));let o=ie(r.packagePath(e));await H(
o,()=>mce(hce(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:gce};try{return await rs(e.format,t,ls(
e),[s]),await a_(Le(o).chunks(),ls(e))}finally{await pce(o,{force:!0})}}function Rce({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function Sce(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!je(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function NB({
hidden:e,...t}){return t}function ls({name:e,version:t}){return`${e} ${t}`.trim()}var gce,LB,IB,Tm=m(()=>{"use strict";v();
pe();OB();Je();pn();om();ut();MB();gce=2**31,LB=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,IB=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function Mm({registry:e,repository:t,reference:n}){let r=e.startsWith(d_),o=r?e.slice(d_.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!$ce.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!vce.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!Ece.test(n)&&!jB.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${f_(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...Pce(t),reference:n,shown:i};let a=`${r?d_:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function Wl(e){return`${Mm(e).shown} layer`}function f_(e){return jB.
test(e)}function Pce(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var $ce,vce,Ece,jB,d_,Im=m(()=>{"use\
 strict";v();$ce=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,vce=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
Ece=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,jB=/^sha256:[0-9a-f]{64}$/,d_="http://"});import{readFile as Oce}from"node:fs/promises";import{homedir as Ace}from"node:os";import{join as UB}from"node:path";function WB(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??Mce(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await Kce(o.logins,t);if(l.scheme==="basic")return Bce(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await Fce(
l,c,o,e());return r.set(s,u),u.authorization}}async function Mce({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:GB,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof oe))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return Ice(i.challenge);if(i?.status!==
void 0)return;throw s}}function Ice(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function Fce({parameters:e},t,n,r){
let o=Nce(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:GB,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
f=>{throw m_(f,n)??f}),{token:a,access_token:l,expires_in:c}=Lce(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${K(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:Cce;return{authorization:`Bearer ${u}`,until:performance.now()+(d-Tce)*1e3}}function Nce(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${K(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function m_(e,{shown:t,base:n}){let r=e instanceof oe?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function Lce(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function Bce(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function Kce(e,t){let n=t.REGISTRY_AUTH_FILE??UB(t.
DOCKER_CONFIG??UB(Ace(),".docker"),"config.json"),r=await Oce(n,"utf8").catch(s=>{if(D(s)==="ENOENT"||D(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${E(s)}`)}),o=Dce(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function Dce(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var GB,Cce,Tce,qB=m(()=>{"use strict";v();sn();Me();GB=1<<20,Cce=60,Tce=
10});function g_(e,t){let n=zce(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(VB(r,p_)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:zB(o,Gce,t).map(a=>qce(a,t))};if(VB(r,h_)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:zB(s,Wce,t).map(a=>Hce(a,t))};throw new h(`${t} is of type \`${ql(r)}\`, and a kernel is taken from an image \
or an index of images`)}function YB(e,t,n){let r=Uce[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function qce(e,t){let{platform:n}=e,
r=n==null?null:`${ql(n.os)}/${ql(n.architecture)}`;return{...JB(e,t),platform:r}}function Hce(e,t){let n=JB(e,t);if(!jce.
test(n.mediaType))throw new h(`${t} has a layer of type \`${ql(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>HB)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${HB} are taken`);
return n}function JB(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${ql(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function zB(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function zce(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function VB(e,t){
return t.some(n=>n===e)}function ql(e){return String(e).slice(0,100)}var p_,h_,jce,Uce,Gce,Wce,HB,XB=m(()=>{"use strict";
v();p_=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],h_=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],jce=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
Uce={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},Gce=1024,Wce=256,HB=4*2**30});import{createHash as Vce}from"node:crypto";function ZB(e){let t=WB(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await Jce(n,e(),t),a=g_(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=YB(a.manifests,r,o);return{
digest:i,layers:await Xce(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=t1(await t(i)),c=`${QB}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function Jce(e,t,n){let{shown:r}=e,o=await e1(e,{what:`t\
he manifest of ${r}`,maxBytes:y_},t,n),s=`sha256:${Vce("sha256").update(o).digest("hex")}`;if(f_(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function Xce(e,t,n,r){let{sha256:o,size:s}=e;if(s>y_)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${y_} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=g_(await e1(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function e1(e,t,n,r){let o={accept:Yce,...t1(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:QB})).
content}catch(i){throw m_(i,e)??Qce(i,e)??i}}function Qce(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof oe)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function t1(e){return e===void 0?{}:{authorization:e}}var y_,Yce,QB,n1=m(()=>{"use st\
rict";v();sn();qB();XB();Im();y_=4<<20,Yce=[...p_,...h_].join(", "),QB="check the network and the name of the registry"});var s1={};te(s1,{createOciSource:()=>Zce});async function eue(e,t,n,r){let o=Mm(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&rue(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=tue(
s,e.source,o,t,n,r),c=await ji({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*tue({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=nue(c,t);yield{file:u,path:await lm(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function nue({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:Wl(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function rue(e,t,{digest:n,layers:r}){let o=s=>o1(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&r1(e).every(o)}function r1({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function o1({name:e,format:t,urls:n,place:r},o){return e===Wl(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function oue({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return Mm({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var Zce,i1=m(async()=>{"use strict";await Ok();Tm();Im();n1();Zce=e=>{let t=ZB(e.downloader);return{resolve:(n,r)=>eue(n,
e,t,r),means:({source:n},r)=>r1(r).every(o=>o1(o,n)),remote:(n,{version:r})=>t.blob(n,oue(n,r)),forget:()=>{}}}});async function Ui(e){let t=await c1(Le(e,{end:l1-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await sue(e)?"tar":"file"}async function sue(e){try{return(await c1(
De(Le(e).chunks(),e,ao))).toString("latin1",a1,a1+5)==="ustar"}catch{return!1}}async function c1(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=l1)break;return Buffer.concat(t)}var l1,a1,Fm=m(()=>{"use strict";zn();pn();l1=512,a1=257});import{mkdir as iue,rm as aue,stat as lue}from"node:fs/promises";import{basename as cue,dirname as uue}from"node:path";async function b_({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){hue(e,t);let i={name:gue(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:fue},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of due)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=ie(n.packagePath(a));try{await H(u,()=>iue(uue(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...w_(a),upTo:!0},u,d);let f=await Ui(u),p=n.packagePath({...a,
format:f});return await Xe(u,p),await c(p,f)}catch(d){throw await aue(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await lue(u)).size}}}}function w_({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:pue}}function hue(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${K(n)}\``);if(!mue.test(t))throw new h(`${K(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function gue([e=""]){let{pathname:t,host:n}=new URL(e);return cue(t)||n}var due,fue,mue,pue,u1=m(()=>{"use stri\
ct";v();pe();Me();Je();Fm();due=["file","tar","deb","rpm"],fue=4*2**30,mue=/^[0-9a-f]{64}$/,pue="check the address, the \
network, and the sha256 that stands beside it"});var f1={};te(f1,{createUrlSource:()=>bue});function d1({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var yue,bue,m1=m(()=>{"use strict";Tm();u1();yue={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},bue=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&d1(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:b_(d,e,n),a=await b_(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await ji(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:yue}},means:({source:t},n)=>d1(n,t),remote:async t=>w_(t),forget:()=>{}})});import{realpath as wue}from"node:fs/promises";async function Gi(e){let[,t,...n]=(await wue(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var Nm=m(()=>{"use strict";v()});import{createHash as kue}from"node:crypto";import{access as _ue,constants as xue,realpath as Rue,stat as Sue}from"node:fs/promises";
import{basename as $ue,relative as vue}from"node:path";async function Bm(e,t){let n=await Lm(e,()=>Sue(e));if(await Lm(e,
()=>Gi(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await Lm(e,()=>_ue(e,xue.R_OK));let r=await me(e)??
"";return{path:e,file:h1(e,await Ui(e),r,n.size)}}async function p1(e,t){let n=await Lm(e,()=>Rue(e)),{modules:r,builtinList:o}=await tm(
e,t);if(r.length===0)return null;let s=kue("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${vue(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return h1(e,"folder",s.digest("hex"),i)}function h1(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:$ue(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function Lm(e,t){return t().catch(n=>{let r=D(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${E(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var g1=m(()=>{"use strict";
v();Nm();pe();pk();Fm()});import{readFile as Eue,stat as w1}from"node:fs/promises";import{join as k1}from"node:path";async function _1(e,t){if(!(await w1(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await Gi(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await b1(e,y1[t]);if(n===void 0){let o=y1[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await Eue(k1(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await b1(e,[".config"])??null,modules:e,release:nt(
r)?r:void 0}}async function b1(e,t){for(let n of t){let r=k1(e,n);if((await w1(r).catch(()=>{}))?.isFile())return r}}var y1,
x1=m(()=>{"use strict";v();Nm();ut();y1={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var R1={};te(R1,{createLocalSource:()=>Oue});async function Aue(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await _1(
r.tree,e.arch):{...r,release:void 0},s=await Bm(o.image),i=o.config===null?void 0:await Bm(o.config),a=o.modules===null?
void 0:await Cue(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await ji(
c,e,t),d=a?.folder&&await p1(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let f=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:f,indexDate:f,signature:Pue}}async function Cue(e){let t=await Bm(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var Pue,Oue,S1=m(()=>{"use strict";v();Tm();g1();x1();
Pue={status:"unchecked",why:"a kernel of this machine, signed by nobody"},Oue=e=>({resolve:t=>Aue(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function $1(e){let t=new Map;return{of(n){let r=t.get(n)??Tue(n,e);return t.set(n,r),r}}}async function Tue(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(SL(),RL))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(LL(),NL))).
createMainlineSource(t);case"rpm":return(await vB().then(()=>$B)).createRpmSource(t);case"oci":return(await i1().then(()=>s1)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(m1(),f1))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(S1(),R1))).
createLocalSource(t)}}var v1=m(()=>{"use strict"});var P1={};te(P1,{check:()=>Mue,checkSync:()=>Iue,default:()=>Kue,lock:()=>Fue,lockSync:()=>Nue,unlock:()=>Lue,unlockSync:()=>Bue});
var E1,Mue,Iue,Fue,Nue,Lue,Bue,Kue,O1=m(async()=>{E1=await import("./vendor/proper-lockfile.js"),{check:Mue,checkSync:Iue,
lock:Fue,lockSync:Nue,unlock:Lue,unlockSync:Bue}=E1,Kue=E1.default});import{mkdir as Due}from"node:fs/promises";import{dirname as jue}from"node:path";import{setTimeout as Uue}from"node:timers/promises";
async function A1(e,t,n){let r=await Hue(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function Hue(e,{
signal:t,onWait:n}){let{default:r}=await O1().then(()=>P1);await H(e,()=>Due(jue(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await H(e,()=>r.lock(e,{realpath:!1,stale:Gue,update:Wue,onCompromised:()=>{}}))}catch(s){
if(D(s)!=="ELOCKED")throw s}o||n?.(),await Uue(que,void 0,t===void 0?{}:{signal:t})}}var Gue,Wue,que,C1=m(()=>{"use stri\
ct";v();pe();Gue=4e3,Wue=1e3,que=100});import{createHash as M1}from"node:crypto";import{mkdir as zue,readFile as Vue,rm as k_}from"node:fs/promises";import{join as Xt}from"node:path";
function __(e){let t=s=>Xt(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>Xt(e,"kernels",Yue(s)),r=s=>Xt(e,"packages",
`${s.sha256}.${s.format}`),o=s=>Xt(e,"modules",Jue(s));return{async readRecord(s){let i=await It(t(s));return Zue(i)&&i.
id===s?i:void 0},async writeRecord(s){await Io(Xt(e,"resolved")),await Mt(t(s.id),{format:F1,...s})},readKernel:s=>Xue(N1(
n(s)),n(s)),addKernel:(s,i)=>Que(n(s),i),packagePath:r,async hasPackage(s){let i=await me(r(s));return i!==void 0&&i!==s.
sha256&&await k_(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return A1(Xt(e,"locks",s.sha256),
i,async()=>(await Xc(Xt(e,"kernels",s.sha256)),await Xc(r(s)),await Xc(Xt(o([s]),"spool")),a()))}}}function Yue({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${M1("sha256").update(r).digest("hex").slice(0,16)}`}function Jue(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:M1("sha256").update(t.join(`
`)).digest("hex")}function N1(e){return{vmlinuz:Xt(e,"vmlinuz"),config:Xt(e,"config"),builtin:Xt(e,"modules.builtin")}}async function Xue(e,t){
let n=await It(Xt(t,"kernel.json"));if(!Hl(n)||n.format!==I1||!L1(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([me(e.vmlinuz),o===null?null:me(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await me(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await Vue(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function Que(e,t){let n=ie(
e);try{await H(e,()=>zue(n,{recursive:!0}));let r=N1(n),o=await t(r);await H(e,async()=>{await Ra(r.vmlinuz),o.configSha256!==
null&&await Ra(r.config)});let s=await me(r.builtin)??null;await Mt(Xt(n,"kernel.json"),{format:I1,builtinSha256:s,...o}),
await H(e,()=>k_(e,{recursive:!0,force:!0})),await Xe(n,e)}catch(r){throw await k_(n,{recursive:!0,force:!0}),r}}function Zue(e){
return Hl(e)&&e.format===F1&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&nt(e.release)&&ede(e.signature)&&Rn(e.image)&&(e.config===void 0||Rn(e.config))&&Array.
isArray(e.modules)&&e.modules.every(Rn)&&(e.members===void 0||tde(e.members))&&(e.pins===void 0||L1(e.pins))}function ede(e){
return Hl(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function tde(e){return Hl(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function L1(e){
return Hl(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&T1(e.imageBytes)&&
(e.configBytes===void 0||T1(e.configBytes))}function T1(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Hl(e){return typeof e==
"object"&&e!==null}var I1,F1,B1=m(()=>{"use strict";pe();Je();Dl();C1();ut();I1=2,F1=2});import{rm as nde}from"node:fs/promises";import{join as rde}from"node:path";function Sn(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=ode,locked:o=[],now:s=()=>new Date}=e,{cache:i=He,kernels:a=[],fresh:l=!1}=e,c=__(t),u=$1({...e,store:c,cache:i,
downloader:S,now:s}),d,f,p=!1;return{resolve:(T,P=()=>{})=>Km(T,()=>b(T,P)),fetch:(T,P,L=()=>{})=>Km(T,()=>g(T,P,L)),async modulesDefining(T,P,L,j=()=>{}){
let U=await R(T,P,j),V=await Km(T,()=>Ek(P,U));if(V===void 0)return null;try{return await K1(V,L)}catch{return await nde(
V,{force:!0}),await Km(T,()=>Ek(P,U)),K1(V,L)}},async cached(T){let P=O(T)??await F(T);return P!==void 0&&await c.readKernel(
P)!==void 0?P:void 0},async has(T,P,L,j=()=>!0){let U=await(await $(T)).remote(L,P,T),V=U.urls.filter(j);return V.length>
0&&S().exists({...U,urls:V})},async keepLookups(){!p||n?.aborted||(await EN(t,s()),await i.save(await Rk(t,a)))}};async function g(T,P,L){
let j=await b(T,L);try{return await y(T,j,P,L)}catch(U){if(U instanceof oe&&U.gone&&O(T)!==void 0)throw new h(ade(j,U));
if(!(U instanceof oe)||!U.gone||J(T))throw U;(await $(T)).forget();let V=await _(T,L,j);if(V.image.sha256===j.image.sha256)
throw U;return y(T,V,P,L)}}async function b(T,P){let L=O(T);if(L!==void 0)return L;let j=await F(T);if(l)return _(T,P,j);
if(j!==void 0&&await G(T,j))return j;f??=Rk(t,a).then(V=>i.restore(V));let U=await f?await F(T):j;if(U!==void 0&&await G(
T,U))return U;P({step:"resolving"});try{return await _(T,P,U)}catch(V){if(Co(V)||!(V instanceof oe)||U===void 0||await c.
readKernel(U)===void 0)throw V;let Ue=V.message.split(";")[0];return P({step:"note",message:`no network: using ${U.release}\
, looked up ${Re(U)} (${Ue})`}),U}}async function _(T,P,L){let j=await(await $(T)).resolve(T,P),U=L?.image.sha256===j.image.
sha256?L.pins:void 0,V=U===void 0?j:{...j,pins:j.pins??U};return await c.writeRecord(V),p=!0,V}async function y(T,P,{modules:L,
optionalModules:j=()=>[]},U){let V=await $(T),Ue=O(P)!==void 0,Se=new Map,we={...await R(T,P,U),...Ue?{}:{verify:eg}},$e=j(
P.release),_e=await AN(P,L.length+$e.length>0,we),En=await x(P,_e,L,$e,we);l&&V.verify!==void 0&&await lde(P,Se,we);let Er={
...P,pins:_e.pins,signature:cde(Se,P)};(P.pins?.vmlinuzSha256!==_e.pins.vmlinuzSha256||[...Se.values()].some(Pn=>Pn!==void 0))&&
!Ue&&await c.writeRecord(Er);let{config:ka,pins:Qh}=_e,Zh=[FN(Er.arch,_e.vmlinuz)];return{kernel:Er,images:Zh,vmlinuzSha256:Qh.
vmlinuzSha256,config:ka,modules:En};async function eg(Pn,Kc){Se.set(Pn.sha256,await V.verify?.(Pn,Kc,P,T))}}async function R(T,P,L){
let j=await $(T),U=O(P)!==void 0;return{store:U?ide(c,t):c,pinnedByLock:U,cache:T.source.kind==="local"?He:i,downloader:S,
remote:V=>j.remote(V,P,T),signal:n,onProgress:L}}async function x(T,P,L,j,U){let V=j.length===0||P.config===null?Nl(""):
await Fi(P.config),Ue=j.filter(({option:Se})=>LN(V,Se)).map(({name:Se})=>Se);try{return await vk(T,P,{required:L,optional:Ue},
U)}catch(Se){if(!(Se instanceof oe)||Ue.length===0)throw Se;let we=`${Ue.join(", ")} could not be fetched, programs may \
miss them: ${Se.message}`;return U.onProgress({step:"note",message:we}),vk(T,P,{required:L,optional:[]},U)}}function S(){
return d??=Vr({...e.download,signal:n}),d}function $({source:T}){return u.of(T.kind)}function O({id:T}){return o.find(P=>P.
id===T)}async function F(T){let P=await c.readRecord(T.id);if(!(P===void 0||P.arch!==T.arch))return(await $(T)).means(T,
P)?P:void 0}function J(T){return T.release!==void 0||O(T)!==void 0}async function G(T,P){return J(T)&&!A(P)||await N(T,P)}
function A({members:T,modules:P}){return T?.config===null&&P.length===0}async function N(T,P){let L=P.signature.status===
"unchecked"&&(await $(T)).checkable?.(T)===!0;return Math.abs(ee(P))<r&&!L}function ee({resolvedAt:T}){return(s().getTime()-
new Date(T).getTime())/sde}function Re(T){let P=Math.round(ee(T));return P<48?`${P} hour${P===1?"":"s"} ago`:`${Math.round(
P/24)} days ago`}}function ide(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=__(rde(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
xk(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function ade({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${K(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function lde({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await lm(s,o),r.get(
s.sha256)?.status!=="good")return}}function cde(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function Km({id:e},t){try{return await t()}catch(n){throw n instanceof oe?new oe(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}async function K1(e,t){let n=`modules that define ${[...t].sort().join(
" ")} in`,r=await Mr(e,n,async()=>JSON.stringify([...await pN(e,t)]));return new Map(JSON.parse(r))}var ode,sde,Wi=m(async()=>{
"use strict";Tn();mr();v();sn();await Ok();Me();NN();dm();wk();Sk();v1();B1();ode=24,sde=3600*1e3});import{open as ude}from"node:fs/promises";import{basename as Dm}from"node:path";async function U1(e){let{name:t,bytes:n,
release:r}=await mde(e),o=bde(n);return{bytes:n,byteOrder:o,release:r??wde(t)}}async function mde(e){try{let t=await ude(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await gde(t))return{name:Dm(
e),...await yde(t)}}finally{await t.close()}return await Ui(e)==="tar"?await hde(e):await pde(e)}catch(t){throw t instanceof
h?t:D(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${E(t)}; download it again`)}}async function pde(e){let t=await G1(De(Le(e).chunks(),e,jm));return{name:Dm(
e),bytes:t,release:null}}async function hde(e){let t=[];await Zw(e,Dm(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:Dm(
o),bytes:await G1(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function G1(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>jm)throw new h(`has more than ${jm} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function gde(e){return(await qi(e,0,4)).toString("latin1")==="\x7FELF"}async function yde(e){
let t=await qi(e,0,j1);if(t.length<j1||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=Ve(
t);if(n.half(18)===dde)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await qi(e,Number(n.wide(40)),n.half(60)*x_),o=Ve(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/x_)},(f,p)=>{let g=6+p*x_;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await qi(e,i.offset,i.size),l=f=>s.find(({name:p})=>a.toString("latin1",p,p+
f.length+1)===`${f}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await qi(e,u.offset,u.size)).toString("latin1");return{
bytes:await qi(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function qi(e,t,n){if(n>jm)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function bde(e){
let t=e.length<fde?void 0:e.readUInt16LE(0)===D1?"little":e.readUInt16BE(0)===D1?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function wde(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&nt(t)?t:null}var jm,dde,
fde,D1,j1,x_,W1=m(()=>{"use strict";io();v();zn();pn();Fm();Yf();ut();jm=128*1024*1024,dde=247,fde=24,D1=60319;j1=64,x_=
64});import{createHash as kde}from"node:crypto";function zl({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>kt(t,
r)))}async function H1(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=zl(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ce(u,async()=>_de(await U1(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:f})=>({...c,message:`BTF\
 file \`${l}\` ${f}`})))}return o}function _de(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function z1(e,{request:t},n){
let r=n.get(zl(e,t)?.path??"");return r===void 0?null:{path:R_(r),release:r.release}}function V1({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>zl(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[R_(s),{path:R_(
s),content:s.bytes}])).values()]}function R_(e){let t=q1.get(e)??kde("sha256").update(e.bytes).digest("hex").slice(0,16);
return q1.set(e,t),`/bpfcompat/btf/${t}`}var q1,Um=m(()=>{"use strict";v();W1();et();q1=new WeakMap});function Vl(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function Gm(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([Vl(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var S_=m(()=>{"use strict"});function Yl(e,t){return{...t,fixups:t.fixups.filter(n=>$_(n,e))}}function $_({kernels:e},t){return e===void 0||e.some(({
id:n})=>kt(t,n))}function J1(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>kt(o,s)));for(let{first:o,second:s,kernels:i}of xde(e,r))n.push({...s.place,message:`${Vl(s)} i\
s ${Y1(s)} here and ${Y1(o)} on line ${o.place?.line??0}, both for kernel ${Rde(i)}; change the \`kernels\` of one of them`})}
function xde({fixups:e},t){let n=new Map;for(let r of e){let o=Gm(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(oo(i)===oo(o))return[];let a=t.filter(l=>$_(i,l)&&$_(o,
l)).map(se);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function Y1(e){return`\`${oo(e).replace(/^.*?=/s,"")}\
\``}function Rde(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var Wm=m(()=>{"use s\
trict";If();S_();et()});function X1({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+Ade(o,n.filter(({subject:s})=>s===o.name)),2*t)}function Ade(e,t){
let n={...e},r={bytes:e.inner===null?0:v_(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?Pde:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=v_({
...s,type:Ode[s.type]??1}))}let o=v_(n);return $de.has(n.type)?o+r.bytes*(1+r.keys.size):o}function v_({type:e,keySize:t,
valueSize:n,maxEntries:r}){if(Sde.has(e))return r;let o=Math.ceil(n/8)*8;return vde.has(e)?r*o:r*(Math.ceil(t/8)*8+o+Ede)}
var Sde,$de,vde,Ede,Pde,Ode,Q1=m(()=>{"use strict";Sde=new Set([27,31]),$de=new Set([12,13]),vde=new Set([2,3,4,6,8,12,14,
15,18,26]),Ede=80,Pde=1,Ode={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function qm(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var E_=m(()=>{"use strict"});async function Hm(e){return await Promise.allSettled(e),Promise.all(e)}var Z1=m(()=>{"use strict"});function Ce(e=process.arch){return Cde[e]}function zm(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var rt,
Cde,hn=m(()=>{"use strict";rt={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},Cde={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as Tde}from"node:fs";function Jl(e="/etc/os-release"){let t=[nK,...Mde].filter(({program:r})=>le(r)!==
void 0);return Ide(e).flatMap(r=>t.filter(({systems:o})=>Fde(r,o)))[0]??t[0]}function rK(e){return(Jl()??nK).packages[e]??
[]}function Vm({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function Ide(e){let t=Nde(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function Fde(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Nde(e){try{return Tde(e,"utf8")}catch{return""}}var eK,tK,nK,Mde,Ym=m(()=>{
"use strict";zt();eK={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},tK=["inst\
all","-y","--setopt=install_weak_deps=False"],nK={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},Mde=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:tK,installs:"as root",packages:eK},{program:"\
dnf",systems:["fedora"],install:tK,installs:"as root",packages:{...eK,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
"qemu-system-aarch64-core"],"qemu-s390x":["qemu-system-s390x-core"]}},{program:"zypper",systems:["opensuse","suse","sles"],
install:["--non-interactive","install","--no-recommends"],installs:"as root",packages:{compiler:["gcc"],"qemu-x86_64":["\
qemu-x86"],"qemu-arm64":["qemu-arm"],"qemu-s390x":["qemu-s390x"],clang:["clang"],"bpf-headers":["libbpf-devel","linux-gl\
ibc-devel"]}},{program:"pacman",systems:["arch","archarm"],install:["-S","--needed","--noconfirm"],installs:"as root",packages:{
compiler:["gcc"],"compiler-arm64":["aarch64-linux-gnu-gcc"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":["qemu-system\
-aarch64"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf","linux-api-headers"]}},{program:"a\
pk",systems:["alpine"],install:["add","--no-cache"],installs:"as root",packages:{compiler:["gcc"],"qemu-x86_64":["qemu-s\
ystem-x86_64"],"qemu-arm64":["qemu-system-aarch64"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["l\
ibbpf-dev","linux-headers"]}},{program:"nix-shell",systems:["nixos"],install:["-p"],installs:"user",packages:{compiler:[
"gcc"],"qemu-x86_64":["qemu"],"qemu-arm64":["qemu"],"qemu-s390x":["qemu"],clang:["clang"],"bpf-headers":["libbpf","linux\
Headers"]}}]});async function Hi(e){let{CC:t=""}=process.env,n=t===""?void 0:le(t);return n!==void 0&&await Lde(n,e)?n:[...e===Ce()?P_:
[],`${rt[e].triple}-gcc`].map(o=>le(o)).find(o=>o!==void 0)}async function Lde(e,t){let n=(await ye(e,["-dumpmachine"],{
timeoutMs:oK})).stdout.trim().split("-")[0];return n===""?t===Ce():n===rt[t].triple.split("-")[0]}async function Jm(e){let{
stdout:t}=await ye(e,["--version"],{timeoutMs:oK});return t.split(`
`)[0]??""}async function sK(e){let{exitCode:t}=await ye(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var P_,oK,Xm=m(()=>{"use strict";hn();Ht();zt();P_=["cc","gcc","clang"],oK=1e4});function fo(e){return e.flatMap(t=>{let{qemu:n}=rt[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return le(
n)===void 0?[Xl(`qemu-${t}`,n,`${r}${iK([n])}`,n)]:[]})}function iK(e){let t=e.map(n=>cC(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function Ql(e){if(await Hi(e)!==void 0)return[];if(e===
Ce())return[Xl("compiler","a C compiler",`builds the validator${iK(P_)}`,"cc")];let t=`${rt[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Xl(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function Qm(){let e=Xl(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=le("clang");return t===void 0?[Xl("\
clang","clang","compiles eBPF programs","clang"),e]:await sK(t)?[]:[e]}function Xl(e,t,n,r){return{what:t,why:n,packages:rK(
e),...r===void 0?{}:{program:r}}}var Zl=m(()=>{"use strict";hn();Ym();Xm();zt()});import{createHash as Bde}from"node:crypto";import{readdir as Kde,readFile as Dde}from"node:fs/promises";import{basename as jde,
join as O_}from"node:path";async function aK(){let e=O_(Ft,"native"),t=(await Kde(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:O_(e,n),content:await Dde(O_(e,n))})))}function lK(e){let t=Bde("sha256").update(
JSON.stringify([A_,C_,Zm,M_,T_]));for(let{path:n,content:r}of e)t.update(`${jde(n)} ${r.length}
`).update(r);return t.digest("hex")}var A_,C_,Zm,T_,M_,cK=m(()=>{"use strict";Fr();A_=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],C_=["-static","-no-pie"],Zm=4,T_=["-lbpf","-lelf","-lz","-lzstd"],M_=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free","bpf_btf_load","bpf_map_update_elem","bpf_map_lookup_elem","bpf_map_f\
reeze","bpf_obj_get_info_by_fd","fopen","fopen64","gzopen","gzopen64","uname","get_kernel_version"]});async function uK(){return Ude}var Ude,dK=m(()=>{"use strict";Ude="08eb79483001c587a7439e6bfa70f20073b72afcfd3466b5f51d3\
a8d15a10a32"});import{mkdir as Gde,open as Wde}from"node:fs/promises";import{dirname as mK,join as I_}from"node:path";async function hK(e,t,n,r){
let o={include:I_(n,"include"),lib:I_(n,"lib")},s=e.packages[t],i=await Promise.all(km.map(a=>bm(s[a],e.listedAt,r)));for(let[
a,l]of km.entries()){let{version:c}=s[l];await Yde(i[a],`${l} ${c}`,zde(l,t),pK[l],o,r)}return o}function zde(e,t){let{triple:n}=rt[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${Hde[t]}/`,"usr/include/"];return o=>{let s=pK[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!Vde(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!qde.some(l=>a.startsWith(l))))return`include/${a}`}}function Vde(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function Yde(e,t,n,r,{include:o},{signal:s}){let i=mK(o),a=new Set;await co(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),Jde(I_(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new mn(`${t} has no ${l}`)}function Jde(e,t){return async(n,r)=>{
if(r>fK)throw new h(`${t} holds a file of ${r} bytes where at most ${fK} are expected`);await H(e,async()=>{await Gde(mK(
e),{recursive:!0});let o=await Wde(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var pK,
qde,Hde,fK,gK=m(()=>{"use strict";v();hn();wm();ss();pe();pn();Tl();pK={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},qde=["linux/","asm/","asm-generic/"],Hde={x86_64:"x86",arm64:"arm64",s390x:"s390"},fK=32<<20});import{mkdir as yK,rm as bK}from"node:fs/promises";import{basename as Xde,join as Xn}from"node:path";async function mo(e){
let{arch:t,cache:n=He}=e,r=os(e.libbpf),o=_K(t),s=await uK(),i=Ar("validator",s,t,Qde(r,t)),a=Xn(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await tn(a);return d!==void 0&&o.every(f=>d.includes(f))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:Xn(a,ep),kvmProbe:o.includes(tp)?Xn(a,tp):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await Ql(t),async make(){if(await l())return u;let d=await aK();if(lK(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await Zde(a,r,d,e),await n.save(c),u}}}
async function kK(e){let{missing:t,make:n}=await mo(e);return t.length>0&&await e.install(t),n()}function _K(e){return wK[e]===
void 0?[ep]:[ep,tp]}function Qde({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function Zde(e,t,n,r){
let{arch:o,signal:s}=r,i=Xn(e,".."),a=ie(Xn(i,"build"));await H(a,()=>yK(a,{recursive:!0}));let l=Xn(a,"build"),c=wK[o];
try{let[u,d]=await Hm([hK(t,o,Xn(a,"sysroot"),r),Hi(o),H(l,()=>yK(l))]),f=p=>nfe(String(d),p,t,a,s);await Hm([efe(Xn(l,ep),
Xn(a,"part"),n,u,f),c&&f(tfe(Xn(l,tp),n,c))]),await Fn(l,_K(o)),await tn(e)===void 0&&await bK(e,{recursive:!0,force:!0}),
await Xe(l,e)}finally{await bK(a,{recursive:!0,force:!0})}}async function efe(e,t,n,{include:r,lib:o},s){let i=n.filter(
({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:Zm},(d,f)=>({object:`${t}-${f}.o`,programs:i.filter(
(p,g)=>g%Zm===f)}));await Hm(a.map(({object:d,programs:f})=>s([...A_,"-isystem",r,"-r","-nostdlib","-o",d,...f])));let l=[
`-B${o}/`,`-L${o}`],c=M_.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...C_,...l,"-o",e,...u,...c,...T_])}
function tfe(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>Xde(s)===n).map(({path:s})=>s);return["-nostdlib","-stati\
c",...r,"-Wl,--build-id=none","-o",e,...o]}async function nfe(e,t,{libbpf:n,release:r},o,s){let i=await ye(e,t,{signal:s,
environment:{...pr(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${Z("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await Jm(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var ep,tp,wK,ec=m(()=>{"use strict";Z1();
Ss();Cr();mr();v();Zl();ss();Ht();Xm();pe();Je();Te();cK();dK();gK();ep="validator",tp="kvm-probe.bin",wK={x86_64:{source:"\
kvm-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x4008000\
0"]}}});import{readFile as rfe}from"node:fs/promises";function np(e){return`/bpfcompat/validator-${e}`}function tc(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function xK(e,t){
let n={...e,downloader:e.downloader??Vr({signal:e.signal})},r=yt.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[yt[0]]:[],...r])].map(async a=>[a,await mo({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await mo({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await ofe(i,a):{byDefault:r[0],notes:[]};for(let f of r)a.has(f)||a.set(f,await i(f));let u=[...a].map(async([
f,{program:p}])=>[f,await rfe(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??yt[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function ofe(e,t){let n;for(let r of yt)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[sfe(r,n)]}}catch(o){if(!(o instanceof oe))throw o;n??=o}throw n}function sfe(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${os(e).release}, since ${yt[0]} cannot be had: ${t}`}var nc=m(()=>{"use strict";ss();
sn();Jr();ec()});function N_({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function L_(e){return N_(e)||e.files.length>0&&e.programs.some(({attach:t})=>RK(t))}function RK(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function rp(e){return Jt(e)&&N_(e.request)}function op(e,t,n,r,o=afe,s=!0){let i=[],
a=e.artifacts.filter(cfe).map(({request:d})=>d.libbpf??r),[l=r,...c]=yt.filter(d=>a.includes(d)),u=e.artifacts.filter(Jt).
map(d=>{let{request:f}=d,p=i.length,g=SK(f,t),b=ufe(d,p,n.get(f)),_=Cf(f,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
f.timeoutSeconds,y=f.libbpf??r,R=y===l?null:np(y),x={...d,request:Yl(e.request,f)},S=s?Vy(lfe(x)):[],$={hostFixups:g,validator:R,
surface:s,asks:S,btf:z1(f,e,o)},O=d.targets.map(A=>({...A,request:Yl(e.request,A.request)})),F=[x,...O].reduce((A,{object:N,
request:{fixups:ee}})=>A+(N===null?0:X1(N,ee)),0),J=ffe(x,p,{...$,targets:O.flatMap(A=>dfe(A,t))},b);J!==void 0&&i.push(
{...J,mapBytes:F,timeoutSeconds:_+gfe(J.tests)});let G=hfe(d,i.length,_,b);return G!==void 0&&i.push({...G,mapBytes:F,timeoutSeconds:_+
ife}),{artifact:d,object:J?.id,command:G?.id,hostFixups:g}});return{cases:i,artifacts:u,pidOne:l,others:c,btf:V1(e,o)}}function lfe({
object:e,request:t}){let n=e?.programSections??[],r=t.programs.flatMap(({attach:o})=>[o?.symbol,o?.name].filter(s=>s!=null));
return[...n.map(o=>o.replace(/^.*\//,"").replace(/\+.*$/,"")),...r]}function cfe(e){let{lanes:t}=e.request;return Jt(e)&&
e.object!==null&&t.some(({mode:n})=>n!=="command")}function SK({programs:e},t){return e.flatMap(({name:n,minKernel:r,place:o})=>r===
null||qm(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function ufe(e,t,n){let r=`/bpfcompat/files/${t}`,o=e.object&&
F_(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.system];return{object:o,root:r,
binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(({object:a})=>a===null?[]:
[{path:F_(a),content:a}]),...L_(e.request)?[{path:r,content:null}]:[],...i]}}function F_({sha256:e}){return`/bpfcompat/o\
bjects/${e.slice(0,16)}`}function dfe({name:e,object:t,request:n},r){return t===null?[]:[{object:F_(t),artifact:e,...$K(
n,SK(n,r))}]}function $K({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],optional:t.filter(
({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===null?[]:[{program:s,
target:i}])}}function ffe({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.lanes.map(({mode:u})=>u).
filter(u=>u!=="command");if(s===null||l.length===0)return;let c=$K(t,r);return{...o,...c,kind:"object",id:n,mode:l.every(
u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:N_(t)?i:null,attach:c.attach.map(({program:u,target:d})=>({
program:u,target:mfe(d,i,a)})),tests:l.includes("behavior")?t.tests.map(pfe):[],files:a}}function mfe(e,t,n){let r=`${t}\
/${e.binary}`;return RK(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function pfe({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function hfe({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function gfe(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(yfe)]).reduce((n,r)=>n+r,0)/1e3}function yfe(e){
return e.kind==="test_run"?0:e.withinMs}var ife,afe,rc=m(async()=>{"use strict";await ts();Jr();et();dd();Um();Wm();Q1();
E_();nc();ife=10,afe=new Map});function K_(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function D_(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:k(s.replace(/\[IP: .*?\]/,""),200)}))}function j_(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,bfe).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function U_([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function vK(e){let t=K_(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of wfe){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=D_(e);if(n.length>0)return{why:j_(n),fix:U_(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:k(B_(r)),curable:!0}}function kfe(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function B_(e){return e.replace(/^[EW]: /,"")}var bfe,wfe,EK=m(()=>{"use st\
rict";I();bfe=3;wfe=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:k(B_(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:k(B_(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${k(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${k(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${kfe(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:k(e),curable:!1})}]});async function sp(e=_fe){if(process.getuid?.()===0)return{prefix:[]};let t=le("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await ye(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:k(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function ip(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return Rfe(t,n,r);
let i=await Sfe([o,...s],t,n,r);return r?.throwIfAborted(),i}function Rfe([e,...t],n,r){let o={...pr(),...n};return ye(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function Sfe([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${$fe(l)}
`);return ye(e,[...t,"sh","-c",xfe,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function $fe(e){return`\
'${e.replaceAll("'","'\\''")}'`}var _fe,xfe,ap=m(()=>{"use strict";I();Ht();zt();_fe=1e4;xfe='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as vfe}from"node:timers/promises";function OK(e){let{signal:t,logger:n,lockMs:r=Efe,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),lp(await i([...G_,...l,...a])))},installFiles:async a=>lp(await i([...G_,...Tfe,...a]))};async function s(a){
let l=[...G_,"--download-only",...a],c=lp(await i(l,PK));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await Nfe(await i(["update","-q"],Ofe),o),d=lp(await i(l,u?.hangs===!0?PK:Afe));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await Ife(a,l,e),f=d.exitCode===0?void 0:K_(d.output);if(f===void 0||performance.
now()>=c)return d;f!==u&&n.info(`waiting for ${f}`),u=f,await vfe(Pfe,void 0,{signal:t})}}}async function Ife([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=Cfe}){let a=n===void 0||le("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(_=>["-o",_]),...t],d=await ip(r,[c,...u],Ffe(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:f,stdout:p,stderr:g,ended:b}=d;return{exitCode:f,ended:b,output:`${p}\

${g}
`,overSeconds:f===Mfe?n:void 0}}function Ffe(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...qu()}}function lp({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=vK(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:AK,curable:!0}}
async function Nfe({output:e,overSeconds:t},n){let r=Object.values(await Qu(n)).flat(),o=D_(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:j_(o),fix:U_(o),hangs:o.some(
Lfe)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:AK,hangs:!0}}function Lfe({why:e}){return/timed out|Connection failed/i.
test(e)}var Efe,Pfe,PK,Ofe,Afe,Cfe,G_,Tfe,Mfe,AK,CK=m(()=>{"use strict";_y();ei();EK();ap();zt();Efe=3e5,Pfe=1e3,PK=60,Ofe=
120,Afe=600,Cfe=7,G_=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],Tfe=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];Mfe=124;AK="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as Bfe,mkdir as Kfe}from"node:fs/promises";import{dirname as Dfe,relative as jfe}from"node:path";function TK(e,t){
return{name:ge(e,process.cwd())?jfe(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=Gc(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await Kfe(Dfe(e),{recursive:!0}),await Bfe(e,i)}catch(a){t.debug(`${e} could not be written: ${E(a)}`)}}}}
var MK=m(()=>{"use strict";v();ag();wn()});import{readFile as Ufe}from"node:fs/promises";async function IK(e="/etc/os-release"){let t=await Ufe(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function FK({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await me(n)??"un\
known"}var NK=m(()=>{"use strict";pe()});import{mkdir as Gfe,readdir as Wfe,rename as qfe,rm as W_}from"node:fs/promises";import{join as cp}from"node:path";async function LK(e,{
cache:t,cacheDirectory:n}){let r=Ar("packages",await IK(),await FK(),process.arch,[...e].sort()),o=cp(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await tn(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await tn(o))?.filter(c=>c.endsWith(".deb")).map(
c=>cp(o,c))},async keep(){await W_(o,{recursive:!0,force:!0}),await Gfe(o,{recursive:!0});let l=(await Wfe(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await qfe(cp(s,c),cp(o,c));await Fn(o,l),await t.save(a)}},async discard(){
await W_(o,{recursive:!0,force:!0}),await W_(s,{recursive:!0,force:!0})}}}var BK=m(()=>{"use strict";Ss();Cr();NK()});import{mkdir as Hfe}from"node:fs/promises";import{join as zfe}from"node:path";async function cs(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:f})=>`${d} (${f})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=Jl();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=Vm(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await sp();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=TK(t.log,t.logger),u=await Vfe(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),Qfe(e)}async function Vfe(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return Yfe(e,t,n,r,s);let a=OK({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):Jfe(
a,t,await LK(t,i),o)}async function Yfe({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await ip(r,
[e,...i],{LC_ALL:"C",...qu()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:k(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function Jfe(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await q_(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await q_(n),await Hfe(zfe(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await Xfe(
n,r),await q_(n),i}async function Xfe(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${E(n)}`)}}
async function q_(e){await e.discard().catch(()=>{})}function Qfe(e){let t=e.filter(({program:o})=>o!==void 0&&le(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var up=m(
()=>{"use strict";v();ei();I();CK();MK();BK();Ym();ap();zt()});async function KK({cacheDirectory:e,installDependencies:t},n,{logger:r,cache:o},s,i){let a=Ce();if(a===void 0)throw new h(
`kernels cannot be examined without being booted on this machine (${process.arch}); name them with --kernel`);let[l]=yt,
c=await mo({arch:a,libbpf:l,cacheDirectory:e,mirrors:n,signal:s,cache:o,downloader:Vr({signal:s})});return await cs(c.missing,
{allowed:t,logger:r,signal:s,log:i}),{program:(await c.make()).program,libbpf:l}}var DK=m(()=>{"use strict";v();hn();up();
sn();Jr();ec()});function oc(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!Zfe.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=eme.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(rme,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=tme.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),jK.test(l)?t??=jK.exec(l)?.[1]??l:
nme.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var Zfe,
eme,tme,jK,nme,rme,dp=m(()=>{"use strict";Zfe=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
eme=/^---\[ end (?:trace|Kernel panic)/,tme=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,jK=/Kernel panic - not syncing: (.*)$/,
nme=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
rme=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{spawnSync as ome}from"node:child_process";function fp(e=process.env.PATH??""){let t=le("setpriv",e);return t!==void 0&&
sme(t)?t:void 0}function sme(e){let t=GK.get(e);if(t!==void 0)return t;let n=Ao(e),r=or(UK,n)===e||ime(e);return r&&Cn(UK,
n,e),GK.set(e,r),r}function ime(e){let{status:t}=ome(e,[...H_,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var UK,GK,H_,z_=m(()=>{"use strict";Tn();zt();UK="setpriv that works",GK=new Map;H_=["--pdeathsig","KILL","--"]});var Y_,V_,us,mp=m(()=>{"use strict";Y_={kvm:"host",tcg:"max"},V_={machine:{kvm:"pc",tcg:"pc"},cpu:Y_,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",resumable:!0,serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-\
serial",`chardev:${t}`]},us={"bzimage-pc":V_,"vmlinux-pc":V_,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:Y_,
kernelParameters:[...V_.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-seria\
l",`chardev:${e}`,"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-\
version=host",tcg:"virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["conso\
le=ttyAMA0"],recordsDevice:"/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},
"image-ccw":{machine:{kvm:"s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:Y_,kernelParameters:["conmode=sclp"],recordsDevice:"\
/dev/ttysclp0",recordsShared:!0,serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,charde\
v=${t}`]}}});function hp(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=us[n.shape],c=l.cpu[t],u=e.
quiet&&!cme.test(o)?lme:[],d=[...ame,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],f=[...l.kernelParameters,...d];return[
...J_,"-machine",`${l.machine[t]},accel=${t}${e.snapshot?",memory-backend=ram":""}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-\
smp",String(i),"-m",String(s),"-kernel",n.path,...r===null?[]:["-initrd",r],"-append",[...f,o].join(" ").trim(),...X_("c\
onsole",Q_),...X_("records",Z_),...l.serialPorts("console","records"),...e.snapshot?ume(e.snapshot,s):[]]}function ume(e,t){
let n=[...X_("control",ex),"-mon","chardev=control,mode=control"],r=WK("ram",t,e.memory,e.does==="save");if(e.does==="sa\
ve")return[...n,...r];let{file:o,mib:s}=e.shared;return[...n,...r,...WK(tx,s,o,!1),"-incoming","defer"]}function WK(e,t,n,r){
let o=n.replaceAll(",",",,");return["-object",`memory-backend-file,id=${e},size=${t}M,mem-path=${o},share=${r?"on":"off"}`]}
function X_(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var Q_,Z_,ex,pp,tx,ame,lme,cme,qK,J_,zi=m(()=>{"use strict";
mp();Q_=3,Z_=4,ex=5,pp=6,tx="shared",ame=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],
lme=["loglevel=5","BPFCOMPAT_QUIET=1"],cme=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;qK={x86_64:{arguments:e=>[
...J_,"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({
exitCode:e})=>e===85},arm64:{arguments:e=>[...J_,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-\
kernel",e,"-serial","stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},J_=["-nodefault\
s","-no-user-config","-display","none","-no-reboot","-nic","none"]});import{spawn as dme}from"node:child_process";function zK(e){let[t,...n]=nx([e.qemu,...e.arguments]),r=dme(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe",...mme(e)],env:pr(),detached:!0});de("qemu",()=>jn([t,...n])),pme(r);let o=hme(r),s=gp(
r,Z_),i=gp(r,Q_);i.on("data",l=>{let c=e.onConsole(l);c!==void 0&&(i.pause(),c.finally(()=>i.resume()))}),s.on("data",e.
onRecords),e.state!==void 0&&gp(r,pp).end(e.state);let a=!0;return r.once("close",()=>{a=!1}),{exited:gme(r,o),send:l=>s.
write(l),cpuSeconds:()=>qd(r.pid),control:e.controlled?gp(r,ex):void 0,kill:()=>a&&Hd(r.pid)}}function mme({controlled:e,
state:t}){return e?t===void 0?["pipe"]:["pipe","pipe"]:[]}function nx(e){let t=fp();return t===void 0?e:[t,...H_,...e]}function pme(e){
sc.size===0&&process.once("exit",HK),sc.add(e),e.once("close",()=>{sc.delete(e),sc.size===0&&process.off("exit",HK)})}function HK(){
for(let{pid:e}of sc)Hd(e)}function hme(e){let t="";return e.stderr?.setEncoding("utf8").on("data",n=>{t=(t+n).slice(-fme)}),
()=>t.trim()}function gp(e,t){let n=e.stdio[t];return n.on("error",()=>{}),n}function gme(e,t){return new Promise(n=>{e.
once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once("close",(r,o)=>{de("qemu",()=>`process ${e.pid} ende\
d with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}var fme,sc,rx=m(()=>{"use strict";qb();Ht();
il();mt();z_();zi();fme=8*1024,sc=new Set});function po(e){let t=yme(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(VK,
n.type))return;let r=VK[n.type];return Object.entries(r).every(([o,s])=>bme(s,n[o]))?t:void 0}function yme(e){try{return JSON.
parse(e)}catch{return}}function bme(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||wme(t)}}function wme(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function ds(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var VK,_r=m(()=>{"use strict";VK={hello:{protocol:"number",release:"\
string",version:"string",machine:"string",cpus:"number",libbpf:"string",btf:"boolean",lsm:"string?",lockdown:"string?",uptime_ms:"\
number"},module:{name:"string",errno:"number"},case_start:{case:"number"},validator:{case:"number",libbpf:"string"},open:{
case:"number",errno:"number",message:"string?"},map:{case:"number",name:"string",map_type:"string",type_id:"number",key_size:"\
number",value_size:"number",max_entries:"number",flags:"number",inner:"boolean"},program:{case:"number",name:"string",section:"\
string",prog_type:"string",autoload:"boolean",insns:"number"},ignored:{case:"number",section:"string",variable:"string"},
fixup:{case:"number",index:"number",subject:"string",status:"string",errno:"number",number:"number",message:"string"},btf:{
case:"number",errno:"number",message:"string"},map_refused:{case:"number",map:"string",inner:"boolean",errno:"number",message:"\
string",map_type:"string",key_size:"number",value_size:"number",max_entries:"number",flags:"number",extra:"number",btf:"\
string"},map_trial:{case:"number",map:"string",base:"string",property:"string",value:"number",errno:"number",limit:"numb\
er"},map_off:{case:"number",map:"string",needs:"string?"},unused:{case:"number",program:"string"},variant:{case:"number",
group:"string",program:"string",status:"string",message:"string"},dropped:{case:"number",program:"string",errno:"number",
message:"string",map:"string?"},load:{case:"number",errno:"number",message:"string?",map:"string?",program:"string?",usec:"\
number",btf_errno:"number",btf_message:"string"},program_load:{case:"number",program:"string",pass:"string",errno:"numbe\
r",message:"string?",usec:"number",insns_processed:"number",states_total:"number",states_peak:"number",stack_depth:"numb\
er",insns_limit:"number",xlated_bytes:"number",jited_bytes:"number",reached_kernel:"boolean",map:"string?",line:"line?"},
lack:{case:"number",program:"string",what:"string",errno:"number",line:"line?"},attach:{case:"number",program:"string",status:"\
string",errno:"number",message:"string?",target:"string"},target:{case:"number",program:"string?",kind:"string",name:"st\
ring",symbols:"number",module:"string?",traceable:"number",blacklisted:"number",error_injection:"number",overrides:"bool\
ean",btf:"string?",module_btf:"boolean",siblings:"string",traceable_siblings:"string",category:"string?",btf_trace:"bool\
ean",config:"string"},surface:{case:"number",program:"string",how:"string?",kind:"string?",name:"string?",read:"boolean",
line:"line?"},read:{case:"number",program:"string",via:"string",offset:"number",size:"number",member:"string?",line:"lin\
e?"},unfollowed:{case:"number",program:"string",why:"string",map:"string?",line:"line?"},extern:{case:"number",program:"\
string",kind:"string",name:"string",weak:"boolean",reached:"boolean",resolved:"boolean",line:"line?"},relocation:{case:"\
number",program:"string",kind:"string",root:"string",path:"string",flavor:"boolean",loads:"boolean",reached:"boolean",argument:"\
number",words:"string",shape:"string",offset:"number",size:"number",bitfield:"boolean",line:"line?"},program_runs:{case:"\
number",program:"string",count:"number"},tail_call:{case:"number",map:"string",key:"number",program:"string"},kernel_function:{
case:"number",name:"string",known:"boolean",symbols:"number",module:"string?",siblings:"string",btf:"string?",params:"st\
ring",cut:"boolean",returns:"string",returns_shape:"string"},kernel_raw_tracepoint:{case:"number",name:"string",found:"b\
oolean",btf:"string?",params:"string",cut:"boolean",returns:"string",returns_shape:"string"},kernel_tracepoint:{case:"nu\
mber",name:"string",category:"string?",fields:"string",cut:"boolean"},kernel_field:{case:"number",root:"string",path:"st\
ring",found:"boolean",words:"string",shape:"string",offset:"number",size:"number",bitfield:"boolean"},kernel_enumerator:{
case:"number",root:"string",path:"string",found:"boolean",value:"string"},kernel_kfunc:{case:"number",name:"string",known:"\
boolean",registered:"number",flags:"number",btf:"string?",params:"string",cut:"boolean",returns:"string",returns_shape:"\
string"},kernel_symbol:{case:"number",name:"string",known:"boolean",symbols:"number",module:"string?",words:"string",shape:"\
string"},kernel_config:{case:"number",name:"string",readable:"boolean",value:"string"},kernel_type:{case:"number",root:"\
string",found:"boolean",size:"number"},test_start:{case:"number",test:"number"},command:{case:"number",test:"number",code:"\
number",signal:"number",timed_out:"boolean",usec:"number",stdout_bytes:"number",stderr_bytes:"number",cut:"boolean"},events:{
case:"number",test:"number",index:"number",count:"number",matched:"number",lost:"number",errno:"number",message:"string",
sample:"string?"},runs:{case:"number",test:"number",index:"number",count:"number",errno:"number",message:"string"},map_value:{
case:"number",test:"number",index:"number",met:"boolean",errno:"number",message:"string",value:"string?"},test_run:{case:"\
number",test:"number",index:"number",errno:"number",message:"string",retval:"number",nsec:"number",data_out_bytes:"numbe\
r",data_out:"string?"},test_end:{case:"number",test:"number"},feature:{case:"number",group:"string",name:"string",status:"\
string",errno:"number",detail:"string"},helpers:{case:"number",program:"string",status:"string",count:"number",bits:"str\
ing"},leftover:{case:"number",kind:"string",name:"string"},log:{case:"number",kind:"string",pass:"string",subject:"strin\
g?",part:"number",last:"boolean",data:"string"},case_end:{case:"number"},case_exit:{case:"number",code:"number",signal:"\
number",usec:"number",maxrss_kb:"number"},fatal:{message:"string"},paused:{},end:{cases:"number"}}});function ho(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...(e.known??[]).map(n=>["known",
n]),...e.pauses?[["pause"]]:[],...e.cases.flatMap(kme),["end"]].map(n=>n.map(Eme).join(" ")).join(`
`)}
`}function kme(e){switch(e.kind){case"object":return _me(e);case"command":return xme(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function _me(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...fs({release:e.btf.release})]],
...e.surface?[["surface"],...e.asks.map(({kind:t,name:n})=>["ask",t,n])]:[],...YK(e),...e.targets.flatMap(t=>[["target",
t.artifact,t.object],...YK(t),["target_end"]]),...e.tests.flatMap($me)]}function YK({fixups:e,optional:t,variants:n,companions:r,
attach:o}){return[...e.map(Rme),...t.map(s=>["optional",s]),...n.flatMap(Sme),...r.map(s=>["companion",s]),...o.map(({program:s,
target:{of:i,...a}})=>["attach",s,...fs({...a,artifact:i?.artifact??null,target:i?.program??null})])]}function xme({id:e,
artifact:t,timeoutMs:n,command:r,object:o,binary:s,root:i}){return[["command_case",e,t,n,r,...fs({object:o,binary:s})],[
"root",i]]}function Rme(e){let{subject:t}=e;switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_fl\
ags":case"map_type":case"program_type":case"global":return[e.kind,t,e.value];case"autocreate":return["autocreate",t,"off"];case"\
pinning":return["pinning",t,"none"];case"optional_map":return["optional_map",t];case"autoload":return["autoload",t,e.value?
"on":"off"];case"struct_ops":return["struct_ops",t,e.member,...fs({program:e.program})];case"inner_map":return["inner_ma\
p",t,e.type,e.keySize,e.valueSize,e.maxEntries,e.mapFlags];case"entry":return["entry",t,e.key,e.value];case"inner_entry":
return["inner_entry",t,e.outerKey,e.key,e.value]}}function Sme({group:e,programs:t}){return t.map(({name:n,helper:r,symbol:o,
attachTarget:s,trialLoad:i})=>["variant",e,n,...fs({helper:r,symbol:o,attach_target:s}),...i?["trial_load"]:[]])}function $me({
name:e,timeoutMs:t,command:n,expectations:r}){return[["test",e,t],...n===null?[]:[["test_command",n]],...r.map(vme)]}function vme(e){
switch(e.kind){case"events":{let{map:t,min:n,withinMs:r,contains:o}=e;return["expect_events",t,n,r,...fs({contains:o})]}case"\
runs":return["expect_runs",e.program,e.min,e.withinMs];case"map":{let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return[
"expect_map",t,n,r,o,s]}case"test_run":{let{program:t,repeat:n,input:r}=e;return["test_run",t,n,...r===null?[]:fs({[r.kind]:r.
bytes})]}}}function fs(e){return Object.entries(e).flatMap(([t,n])=>n===null?[]:[`${t}=${n}`])}function Eme(e){return String(
e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,t=>[...Buffer.from(t,"utf8")].map(n=>`%${n.toString(16).toUpperCase().padStart(2,"\
0")}`).join(""))}var bp,Vi=m(()=>{"use strict";_r();bp=["system","programs","maps","struct_ops","iterators","verifier","\
limits","tracing","hooks","network","helpers","kfuncs"]});function wp(){let e=new Set;return t=>{let n=Pme[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var Pme,ox=m(()=>{"use strict";Pme={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as Ome}from"node:events";function JK(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=Cme(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(ho({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function Cme(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:Ome(
t,"over"),ended:n,line:i,close:s};function i(c){let u=po(c);if(u===void 0||u.type==="fatal"||++o>Ame)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:wp()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var Ame,XK=m(()=>{"use strict";Vi();_r();
ox();Ame=1e5});function QK(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var kp,sx=m(()=>{"use strict";kp={kvm:1,tcg:5}});function ZK({signal:e,code:t}){return e==="SIGKILL"||t===137}function eD(e,t){let n=Uf(),r=`Set ${Z("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/Tme)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var Tme,tD=m(()=>{"use strict";Gf();Te();Tme=1024**2});function _p({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var ix=m(()=>{"use strict"});import{inflateSync as Mme}from"node:zlib";function Rp(){let e=[],t=0,n=!1;return{take({case:r,part:o,last:s,data:i}){if(o!==
e.length||n)throw new Error("sent parts that do not follow each other");let a=Buffer.from(i,"base64");if(t+=a.length,t>nD)
throw new Error(`sent more than ${nD} bytes of records at once`);return e.push(a),n=s,s?Nme(Buffer.concat(e),r):[]}}}function Nme(e,t){
let n=[];for(let r of Lme(e).split(`
`)){let o=r===""?void 0:po(r);if(!(o===void 0||!Ime.has(o.type)||!("case"in o)||o.case!==t)&&n.push(o)>rD)throw new Error(
`sent more than ${rD} records at once`)}return n}function Lme(e){try{return Mme(e,{maxOutputLength:Fme}).toString("utf8")}catch{
throw new Error("sent records that cannot be unpacked")}}var xp,Ime,Fme,nD,rD,ax=m(()=>{"use strict";_r();xp="surface",Ime=
new Set(["surface","read","unfollowed","relocation","extern","tail_call","kernel_function","kernel_raw_tracepoint","kern\
el_tracepoint","kernel_field","kernel_enumerator","kernel_type","kernel_kfunc","kernel_symbol","kernel_config"]),Fme=64*
1024*1024,nD=8*1024*1024,rD=5e4});function iD(e,t,{cases:n,memoryMib:r},o,s,i="whole"){let a=kp[t.accelerator],l=performance.now(),c=o.cases.size,u=Ww(),d,
f,p,g=l,b={at:l,cpu:0},_,y,R,x=!1,S=!1,$=i==="resumed",O=0,F=()=>{},J=new Promise(C=>{F=()=>C("parked")}),G=()=>{},A=new Promise(
C=>{G=()=>C("paused")});return{start(C){d=C,Kc(),p=setInterval(Jq,Kme),e.signal.addEventListener("abort",we,{once:!0}),e.
signal.aborted&&we()},line(C){if(C.trim()===""||x||R!==void 0)return;let re=po(C);re!==void 0?ee(re):us[o.shape].recordsShared||
tg("the guest sent lines that are no records")},overlong:()=>tg("the guest sent lines that are too long"),console:Kc,parked:J,
paused:A,stop:N,fail:C=>_e("guest",C),finish(C){N(),Zh();let re=o.cases.size>c;if(x||C===null)return{death:null,progressed:re,
answered:S,killed:!1};let Oe=R===void 0&&ZK(C);return R??=Oe?En():{culprit:Er(C)?"kernel":"guest",words:WS(C)},Qh(R.culprit,
R.words),{death:R.words,progressed:re,answered:S,killed:Oe}}};function N(){clearTimeout(f),clearInterval(p),e.signal.removeEventListener(
"abort",we),o.guestMs+=performance.now()-l}function ee(C){switch(S=!0,clearInterval(p),C.type){case"hello":T(C);return;case"\
module":++O>e.modules.length?$e("loaded modules that it was not asked for"):Re(C),Pn(Sp,()=>_e("kernel","stopped while i\
t loaded modules"));return;case"case_start":P(C.case);return;case"case_exit":U(C);return;case"fatal":_e("guest",`could n\
ot go on: ${C.message}`);return;case"paused":clearTimeout(f),i==="until-paused"&&$?G():$e("paused, and was not asked to");
return;case"end":V();return;default:L(C)}}function Re(C){o.modules.some(({name:re})=>re===C.name)||o.modules.push(C)}function T(C){
if($){$e("said hello twice");return}$=!0,o.hello??=C,o.bootMs??=performance.now()-l,C.protocol!==2?$e(`speaks version ${C.
protocol}, not ${2}`):Pn(Sp,()=>_e("guest",i==="until-paused"?"did not come to its pause":"did not start the first artif\
act"))}function P(C){let re=n.find(On=>On.id===C);if(o.bootMs??=performance.now()-l,!$||re===void 0||_!==void 0||o.cases.
has(C)){$e("started a case that was not next");return}let Oe={records:[],interruption:null,warnings:[]};o.cases.set(C,Oe),
_={id:C,outcome:Oe,timeoutSeconds:re.timeoutSeconds,repeats:wp(),packed:Rp()};let Ct=e.cases.findIndex(On=>On.id===C);e.
onProgress({step:"case",id:C,position:Ct,count:e.cases.length}),Pn(re.timeoutSeconds,Ue)}function L(C){if(C.case!==_?.id){
$e("sent records outside of their case");return}C.type==="log"&&C.kind===xp?j(C,_):C.type==="log"?e.logs.take(C):_.repeats(
C)?$e(`sent a second record \`${C.type}\` where there is one`):_.outcome.records.length<oD?_.outcome.records.push(C):$e(
`sent more than ${oD} records in one case`),C.type==="test_start"&&e.onProgress({step:"test",id:C.case,test:C.test})}function j(C,{
packed:re,outcome:{records:Oe}}){try{for(let Ct of re.take(C))Oe.push(Ct)}catch(Ct){tg(`it is not known what the program\
s of one artifact depend on: the guest ${E(Ct)}`)}}function U(C){if(C.case!==_?.id){$e("ended a case that was not runnin\
g");return}let{outcome:re}=_;re.records.push(C),(C.signal!==0||C.code!==0)&&(re.interruption??={kind:"killed",signal:C.signal,
exitCode:C.code,during:s.during}),y=_,_=void 0,Pn(Sp,()=>_e("kernel","did not go on after an artifact"))}function V(){if(_!==
void 0||n.some(({id:C})=>!o.cases.has(C))){$e("said that it was done before it was");return}x=!0,e.parks===!0&&!us[o.shape].
recordsShared?F():d?.kill()}function Ue(){if(_!==void 0){if(s.panic!==null){_e("kernel",`died of a kernel panic: ${s.panic}`);
return}_.outcome.interruption??={kind:"timeout",seconds:_.timeoutSeconds*a},d?.send(`kill ${_.id}
`),Pn(Sp,Se)}}function Se(){_!==void 0&&(_.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),_e("k\
ernel","hangs: it did not answer after an artifact ran out of time")}function we(){_e("user","was cancelled")}function $e(C){
_e("guest",`broke the protocol: it ${C}`)}function _e(C,re){R??={culprit:C,words:`the guest ${re}${ka()}`},d?.kill()}function En(){
return _!==void 0&&!o.killed.has(_.id)&&(o.killed.add(_.id),o.cases.delete(_.id),_=void 0),{culprit:"guest",words:eD(r,Ww()-
u)}}function Er({signal:C}){return $&&(C===null||s.panic!==null)}function WS(C){if(s.panic!==null)return`kernel panic: ${s.
panic}`;let re=C.stderr.split(`
`).findLast(Oe=>!/^$|: warning: /.test(Oe));return re!==void 0?`${S?"QEMU":e.qemu} ended (${C.signal??C.code}): ${re}${S?
"":Dme}`:C.signal!==null?`QEMU was ended by ${C.signal}${ka()}`:`the guest ended ${$?"in the middle of its work":"before\
 it said anything"}${ka()}`}function ka(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}function Qh(C,re){
let Oe=C==="kernel"?_??y:_;if(Oe===void 0)return;let{during:Ct}=s;C==="kernel"?Oe.outcome.interruption??={kind:"crash",message:re,
during:Ct}:C==="user"?Oe.outcome.interruption??={kind:"cancelled"}:Oe.outcome.interruption??={kind:"lost",message:re}}function Zh(){
for(let C of s.warnings){let re=eg(C.during);(re===void 0?o:o.cases.get(re)??o).warnings.push(C)}}function eg(C){let re=C?.
slice(0,C.lastIndexOf("/")),Oe=C?.endsWith(" command")?"command":"object",Ct=n.filter(On=>On.artifact===re);return(Ct.find(
On=>On.kind===Oe)??Ct[0])?.id}function Pn(C,re){clearTimeout(f),f=setTimeout(re,C*a*1e3)}function Kc(){g=performance.now()}
function Jq(){let C=jme(t.plain&&i!=="resumed"?sD:Bme,a),re=performance.now(),Oe=d?.cpuSeconds()??null;g>b.at&&(b={at:g,
cpu:Oe});let Ct=(re-b.at)/1e3,On=Oe===null||b.cpu===null?null:Oe-b.cpu,qS=_p({wall:Ct,cpu:On,total:(re-l)/1e3},C);qS!==null&&
(clearInterval(p),qS==="late"?_e("guest",`had sent no record ${C.limit} s after its start`):_e("guest",`was silent for ${Math.
round(Ct)} s while it booted${Ume(On)}`))}function tg(C){o.notes.includes(C)||o.notes.push(C)}}function jme(e,t){let{idle:n,
work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}function Ume(e){return e===null?"":` (QEMU w\
orked for ${e.toFixed(1)} s of them)`}var sD,Bme,Kme,Sp,oD,Dme,aD=m(()=>{"use strict";v();Gf();mp();tD();ix();ax();_r();
ox();sx();sD={idle:30,work:30,longest:120,limit:300},Bme={...sD,idle:4,work:4,longest:30},Kme=500,Sp=4,oD=1e5,Dme="; if \
this is not the QEMU of the distribution, put that one first on the PATH"});function Yi({request:e,way:t,share:n,outcome:r,consoleLog:o},s){let{part:i,initrd:a,reader:l,snapshot:c}=s,u=iD(e,t,n,r,
l,i),d=ds(4096,l.line,()=>{}),f,p=zK({qemu:e.qemu,arguments:hp({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.
cmdline,memoryMib:n.memoryMib,cpus:1,oldQemu:e.oldQemu===!0,quiet:t.quiet,...c===void 0?{}:{snapshot:c}}),controlled:c!==
void 0,...s.state===void 0?{}:{state:s.state},onConsole(g){if(f===void 0)return u.console(),s.onConsole?.(g),d(g),o.write(
g)},onRecords:ds(65536,g=>(f??u).line(g),()=>f?.guest.release()??u.overlong())});return e.onProgress({step:i==="resumed"?
"resuming":"booting",boot:r.boots}),u.start(p),{machine:p,watch:u,async ended(){let g=await Promise.race([p.exited,u.parked]);
return g!=="parked"?u.finish(g):(f=JK(p,e.signal),r.parked=f.guest,u.finish(null))}}}function ic({way:e,request:{known:t=[]},
share:{cases:n}},r){let o=kp[e.accelerator],s=new Map(n.flatMap(a=>a.files.map(l=>[l.path,l]))),i=ho({modules:r,known:t,
cases:n.map(a=>QK(a,o))});return[...s.values(),cx(i)]}function cx(e){return{path:"/bpfcompat/plan",content:Buffer.from(e,
"utf8")}}var $p=m(()=>{"use strict";dp();rx();XK();Vi();_r();zi();sx();aD()});import{once as ux}from"node:events";import{createWriteStream as Wme}from"node:fs";function cD(e){let t=Wme(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([ux(t,"drain"),ux(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>lD&&(r===null&&a(),r??=`it is longer than ${lD} bytes`),r===null){if(o.push(l),s+=l.length,s>=qme)return a();i??=setTimeout(
a,Hme)}},async close(){return a(),t.closed||(t.end(),await ux(t,"close").catch(()=>{})),r}}}var lD,qme,Hme,uD=m(()=>{"us\
e strict";lD=64*1024*1024,qme=64*1024,Hme=100});function dD({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=lr[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${lr[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var fD=m(()=>{"use strict";Ka()});import{createHash as zme}from"node:crypto";import{createReadStream as Vme}from"node:fs";import{open as Yme,rm as Jme}from"node:fs/promises";
async function Ji(e,t){try{let n=await Yme(e,"w");try{return await npe(n,ope(t))}finally{await n.close()}}catch(n){throw await Jme(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${E(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function npe(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===tpe&&await o();continue}await o();for await(let i of rpe(
s))r=[i],await o()}return await o(),n}async function*rpe({file:e,size:t,sha256:n}){let r=zme("sha256"),o=t;try{for await(let s of Vme(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${E(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*ope(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of spe(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*dx(i,++n,Xme|493,2,Buffer.alloc(0)));o!==null&&(yield*dx(
r.slice(1),++n,Qme|(s?493:420),1,o))}yield*dx(epe,0,0,1,Buffer.alloc(0))}function spe(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*dx(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=go(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield mD(
Zme+s.length),yield o,yield mD(i)}function go(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function mD(e){return Buffer.
alloc((4-e%4)%4)}var Xme,Qme,Zme,epe,tpe,vp=m(()=>{"use strict";v();Xme=16384,Qme=32768,Zme=110,epe="TRAILER!!!",tpe=1024});import{once as ipe}from"node:events";function hD(e,t){return yD(e,async(n,r)=>{await n("stop");let[o,s]=[jn([`${t}.part`]),
jn([t])];await n("migrate",{uri:`exec:cat > ${o} && mv ${o} ${s}`}),await r(),await n("quit").catch(()=>{})})}function gD(e,t,n){
return yD(e,async(r,o)=>{await r("migrate-incoming",{uri:`fd:${t}`}),await o(),await r("device_add",n),await r("cont")})}
async function yD(e,t){let n=AbortSignal.timeout(pD),r=new AbortController;e.once("close",()=>r.abort());let o=cpe(e,AbortSignal.
any([n,r.signal])),s=async(a,l)=>{e.write(`${JSON.stringify({execute:a,...l===void 0?{}:{arguments:l}})}
`);let{error:c}=await o(u=>"return"in u||"error"in u);if(c!==void 0)throw new ac(`QEMU refuses ${a}: ${fx(c,"desc")}`)},
i=async()=>{let{data:a}=await o(({event:l,data:c})=>l==="MIGRATION"&&/^(?:completed|failed)$/.test(fx(c,"status")));if(fx(
a,"status")==="failed")throw new Error("QEMU could not hand over the state of the machine")};try{await s("qmp_capabiliti\
es"),await s("migrate-set-capabilities",{capabilities:lpe}),await t(s,i)}catch(a){throw r.signal.aborted?new ms("QEMU en\
ded"):n.aborted?new Error(`QEMU did not answer within ${pD/1e3} s`):a}}function cpe(e,t){let n=[],r=new EventTarget,o=s=>{
try{n.push(JSON.parse(s)),r.dispatchEvent(new Event("message"))}catch{}};return e.on("data",ds(ape,o,()=>{})),async s=>{
for(;;){let i=n.shift();if(i===void 0)await ipe(r,"message",{signal:t});else if(s(i))return i}}}function fx(e,t){return typeof e==
"object"&&e!==null&&t in e?String(e[t]):""}var ape,pD,lpe,ms,ac,mx=m(()=>{"use strict";il();_r();ape=64*1024,pD=2e4,lpe=
["x-ignore-shared","events"].map(e=>({capability:e,state:!0}));ms=class extends Error{},ac=class extends Error{}});import{join as upe}from"node:path";async function wD(e,t,n){let{request:r,share:o,way:s}=e,i=upe(r.workFolder,"initramfs"),
a=ho({modules:r.modules,pauses:!0,cases:[]});await Ji(i,[...r.files,cx(a)]);let l=[],c=0,u=Yi({...e,share:{...o,cases:[]}},
{part:"until-paused",initrd:i,reader:n,snapshot:{does:"save",memory:t.memory},onConsole(f){c+=f.length,c<=bD&&l.push(f)}}),
d=await Promise.race([u.machine.exited,u.watch.paused]);if(d!=="paused"){let f=u.watch.finish(d);return f.killed||r.signal.
aborted?{end:f}:{unfit:f.death??"it ended",lasting:!f.answered&&d.stderr!==""&&s.accelerator==="tcg"}}return c>bD?px(u,"\
its kernel floods the console"):mpe(e,u,t,l)}async function mpe({request:e,outcome:{hello:t,modules:n}},r,o,s){let{machine:i,
watch:a}=r;if(i.control===void 0||t===null)return px(r,"QEMU has no control port");if(fpe.test(t.lockdown??""))return px(
r,"its kernel is locked down");try{await hD(i.control,o.state);let l=setTimeout(i.kill,dpe);return await i.exited,clearTimeout(
l),a.stop(),{facts:{hello:t,modules:[...n],console:Buffer.concat(s).toString("base64")}}}catch(l){l instanceof ms||a.fail(
`could not be saved: ${E(l)}`);let c=a.finish(await i.exited);return c.killed||e.signal.aborted?{end:c}:{unfit:E(l),lasting:l instanceof
ac}}}async function px({machine:e,watch:t},n){return e.kill(),await e.exited,t.stop(),{unfit:n,lasting:!0}}var dpe,bD,fpe,
kD=m(()=>{"use strict";v();$p();vp();Vi();mx();dpe=1e4,bD=1024**2;fpe=/\[(?:integrity|confidentiality)\]/});import{createHash as ppe}from"node:crypto";import{readFile as hpe}from"node:fs/promises";import{arch as _D,release as gpe,
version as ype}from"node:os";async function xD(e,{image:t,accelerator:n,quiet:r},o){let[s,i]=[await me(e.qemu),await me(
t.path)];if(s===void 0||i===void 0)return;let a=hp({accelerator:n,image:{...t,path:i},initrd:"",cmdline:e.cmdline,memoryMib:o,
cpus:1,oldQemu:e.oldQemu===!0,quiet:r,snapshot:{does:"save",memory:""}});return An([bpe,s,a,e.modules,e.files.map(wpe),await kpe(
n)])}function wpe({path:e,content:t,executable:n}){let r=Buffer.isBuffer(t)?ppe("sha256").update(t).digest("hex"):t?.sha256;
return[e,r,n]}async function kpe(e){let[t=""]=(await hpe("/proc/cpuinfo","utf8")).split(`

`),n=t.split(`
`).filter(r=>!/MHz|bogomips/i.test(r));return e==="kvm"?[_D(),gpe(),ype(),...n]:[_D(),...n.filter(r=>r.startsWith("model\
 name"))]}var bpe,RD=m(()=>{"use strict";Cr();pe();zi();bpe=1});import{truncate as _pe}from"node:fs/promises";import{join as xpe}from"node:path";async function SD(e){let{request:t,way:n,
share:r}=e,{snapshots:o}=t;if(o===void 0||!$pe(e,o))return;let s=await xD(t,n,r.memoryMib);if(s===void 0||o.unfit(s)!==void 0)
return;let i=await o.find(s);if(i!==void 0)return $D(e,o,s,vpe(e,i));let a=await o.draft(s,r.memoryMib);if(a!==void 0)try{
return await Epe(e,o,s,a)}finally{await a.discard()}}function $pe(e,{eager:t}){let{request:n,way:r,share:o,outcome:s}=e;
return(t&&s.boots===1||s.cases.size>0)&&us[r.image.shape].resumable===!0&&o.memoryMib<=Rpe&&!/(?:^|\s)lockdown=/.test(n.
cmdline)&&ic(e,[]).reduce((a,{content:l})=>a+go(l),0)<=Spe*hx}function vpe({consoleLog:e},t){let n=oc(),r=Buffer.from(t.
console,"base64");return ds(4096,n.line,()=>{})(r),e.write(r),{snapshot:t,reader:n}}async function Epe(e,t,n,r){let o=oc(),
s=await wD(e,r,o);if("end"in s)return s.end;if("unfit"in s){de("snapshots",()=>`none of this guest: ${s.unfit}`),s.lasting&&
await t.giveUp(n,s.unfit);return}let i=await r.read(s.facts);return i===void 0?void 0:$D(e,t,n,{snapshot:i,reader:o,draft:r})}
async function $D(e,t,n,r){let{request:o,outcome:s}=e,i=s.boots===1;i&&(s.snapshot=r.draft===void 0?"used":"made");let a=await Ppe(
e,r);if(a.progressed||a.killed||a.death===null||o.signal.aborted)return a;await t.giveUp(n,a.death),i&&(s.snapshot=null),
s.notes.push(`the kernel was booted: its snapshot could not be resumed: ${a.death}`)}async function Ppe(e,{snapshot:t,reader:n,
draft:r}){let{request:o,outcome:s}=e;s.hello??=t.hello,s.modules.length===0&&s.modules.push(...t.modules);let i=await Cpe(
o,ic(e,[])),a=Yi(e,{part:"resumed",initrd:null,reader:n,snapshot:{does:"resume",memory:t.memory,shared:i},state:t.state});
a.machine.control!==void 0&&Ope(a,a.machine.control);let l=await a.ended();return l.progressed&&await r?.keep(t),l}function Ope({
machine:e,watch:t},n){gD(n,pp,Ape).then(()=>e.send(`resume ${Math.floor(Date.now()/1e3)}
`),r=>{r instanceof ms||t.fail(`could not go on: ${E(r)}`)})}async function Cpe({workFolder:e},t){let n=xpe(e,"shared"),
r=2**Math.max(0,Math.ceil(Math.log2(await Ji(n,t)/hx)));return await _pe(n,r*hx),{file:n,mib:r}}var hx,Rpe,Spe,Ape,vD=m(
()=>{"use strict";v();mt();mp();$p();dp();vp();kD();_r();zi();mx();RD();hx=1024**2,Rpe=1024,Spe=64;Ape={driver:"ivshmem-\
plain",id:"files",memdev:tx}});import{join as Tpe}from"node:path";async function Ep(e){let t=Fpe(e),n=cD(e.consoleLog),r=dD(e),o=0,s=e.memory??Wf(qf());
for(let a=e.cases;a.length>0&&t.error===null;a=Npe(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,Al),u=Lpe(e,a,c);Bpe(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,f=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=Kpe({request:{...e,parks:d},way:l,share:u,outcome:t,consoleLog:n}),
{death:g,progressed:b,answered:_,killed:y}=await p.finally(()=>t.parked===null?f.giveBack():f.keep(t.parked));if(e.signal.
aborted)break;if(g===null)continue;if(y){++o<=Mpe?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, al\
one"):t.error=g;continue}let R=!_&&l.accelerator==="kvm"?await e.kvmDefect?.():void 0,x=r.after(_,b,R);x===null?t.error=
R===void 0?g:Ipe(R):t.notes.push(`boot ${t.boots} ended early: ${g}`,...x)}let i=await n.close();return i!==null&&t.notes.
push(`the console log is not whole: ${i}`),t}function Ipe(e){return`KVM stopped working after the probe: ${e}; use ${Z("\
accelerator")} \`auto\` or \`tcg\`, which need no KVM`}function Fpe({images:[{shape:e}],accelerator:t}){return{boots:0,snapshot:null,
shape:e,accelerator:t,bootMs:null,guestMs:0,hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],
parked:null}}function Npe({cases:e},t){return e.filter(({id:n})=>!t.cases.has(n))}function Lpe(e,t,n){let r=new Map(e.files.
map(({path:l,content:c})=>[l,go(c)])),o={initramfs:ED(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){
let c=l.files.filter(({path:f})=>!r.has(f));for(let{path:f,content:p}of c)r.set(f,go(p));o.initramfs+=ED(c.map(({content:f})=>go(
f)));let u=l.files.find(({path:f})=>l.kind!=="probe"&&f===l.object);o.largestObject=Math.max(o.largestObject,go(u?.content??
null)),o.largestMaps=Math.max(o.largestMaps,l.mapBytes??0);let d=$F(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(
l)}return{cases:s,memoryMib:Math.min(i,Math.max(n,qw)),neededMib:a}}function Bpe(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&
o!==void 0&&e.notes.push(`${o.artifact} may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===Al?`a guest \
has ${Al} MiB at most, so that its maps may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that \
its maps may fail for want of memory. Free memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(
`boot ${e.boots} takes ${t.cases.length} of ${n.length} cases that are left: together they need more than the ${r} MiB t\
hat ${r===Al?"a guest has at most":"this machine can give to guests"}`)}function ED(e){let t=0;for(let n of e)t+=n;return t}
async function Kpe(e){return await SD(e)??Dpe(e)}async function Dpe(e){let{files:t,modules:n,workFolder:r}=e.request,o=Tpe(
r,"initramfs"),s=[...t,...ic(e,n)];return await Ji(o,[...new Map(s.map(i=>[i.path,i])).values()]),Yi(e,{part:"whole",initrd:o,
reader:oc()}).ended()}var Mpe,gx=m(()=>{"use strict";Te();$p();dp();uD();fD();vp();Hw();vD();Mpe=1});async function Pp(e){return Mr(e,"version of",()=>Upe(e)).then(t=>t??"")}async function Upe(e){let{stdout:t}=await ye(e,
["--version"],{timeoutMs:jpe}),[n=""]=t.split(`
`);return n===""?void 0:n}function PD(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var jpe,Op=m(
()=>{"use strict";Tn();Ht();jpe=1e4});import{createReadStream as Gpe}from"node:fs";import{open as Wpe}from"node:fs/promises";async function yo(e,t){return At(
e,{offset:0,length:t})}async function At(e,{offset:t,length:n}){let r=await Wpe(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Xi(e,{offset:t,length:n}){return Gpe(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function lc(e,t){return t.every((n,r)=>e[r]===n)}var Qi=m(()=>{"use strict"});async function*OD(e){let t=Ype(e),n=Buffer.allocUnsafe(yx);for(;;){let r=await t.take(Hpe);if(r===void 0)return;let o=r.
readUInt32LE();if(o>qpe)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,Vpe(s,n))}}function Vpe(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:cc();if((i>n-r||i>t.length-o)&&
cc(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&cc();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:cc();if(l+=zpe,(a===0||a>o||l>t.length-o)&&cc(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function cc(){throw new Error(
"the compressed data is damaged")}function Ype(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var bx,yx,qpe,Hpe,zpe,AD=m(()=>{"use \
strict";bx=[2,33,76,24],yx=8<<20,qpe=yx+Math.floor(yx/255)+16,Hpe=4,zpe=4});function TD(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:wx(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(CD[n]??0)];return Jpe[n]!==!0||wx(l)}
function s(i,a){let l=(CD[n]??0)*8,c=i-a|0;for(;n!==0&&wx(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function wx(e){
return e===0||e===255}var Jpe,CD,MD=m(()=>{"use strict";Jpe=[!0,!0,!0,!1,!0,!1,!1,!1],CD=[0,1,2,2,3,3,3,3]});import{crc32 as Rx}from"node:zlib";async function*FD(e,t){let n=await the(e,t);if(n===null){yield*Cl(Xi(e,t));return}let r=TD(),
o=0;for await(let i of Cl(rhe(e,n))){let a=r.push(i);o=Rx(a,o),yield a}let s=r.end();if(Rx(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function the(e,t){let n=await At(e,{offset:t.offset,
length:kx+1024}),r=n.subarray(kx),o=((r[0]??0)+1)*4;if(n[7]!==Qpe||r[1]!==1||r[2]!==Zpe||r[3]!==0||r[4]!==ID||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await nhe(e,t),a={offset:t.offset+kx+o,length:s-o-uc},l={offset:a.offset+$x(a.length),length:uc};
if(a.length<=0||l.offset+uc>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await At(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function nhe(e,t){let n=t.offset+t.length,r=await At(e,{
offset:n-_x,length:_x});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>ehe)throw new Error("the compressed data has more blocks than a kernel has");let s=await At(e,{offset:n-_x-
o,length:o}),[i,...a]=ohe(s.subarray(1,o-uc)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*rhe(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,Xpe]),s=xx([2,0,ID,1,t,0,0,0]);yield Buffer.concat([Buffer.from(vx),xx([...o]),s]),yield*Xi(e,n),yield Buffer.
alloc($x(n.length)-n.length);let i=[0,1,...Sx(s.length+n.length),...Sx(r)],a=xx([...i,...new Array($x(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,ND(c),c,Buffer.
from("YZ")])}function xx(e){let t=Buffer.from(e);return Buffer.concat([t,ND(t)])}function ND(e){let t=Buffer.alloc(uc);return t.
writeUInt32LE(Rx(e)),t}function Sx(e){return e<128?[e]:[e%128|128,...Sx(Math.floor(e/128))]}function ohe(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function $x(e){return Math.ceil(e/4)*4}var vx,
kx,_x,uc,Xpe,Qpe,Zpe,ID,ehe,LD=m(()=>{"use strict";Jw();Qi();MD();vx=[253,55,122,88,90,0],kx=12,_x=12,uc=4,Xpe=0,Qpe=1,Zpe=
4,ID=33,ehe=1024});import{createHash as she}from"node:crypto";import{open as ihe}from"node:fs/promises";async function Ap(e,t,n,r){let o=await At(
e,{offset:t.offset,length:Math.min(t.length,ahe)}),s=uhe(o,e,t,r),i=she("sha256"),a=await H(n,()=>ihe(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>Ex)throw new Error(`it unpacks to more than ${Ex} bytes`);i.update(c),await H(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${E(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function uhe(e,t,n,r){if(lc(e,vx))return FD(t,n);if(lhe.some(i=>lc(e,i)))return De(Xi(t,n),r,Ex);let o=bx.length;if(lc(e,
bx)){let i={offset:n.offset+o,length:n.length-o};return OD(Xi(t,i))}let s=che.find(({magic:i})=>lc(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var Ex,ahe,lhe,che,Px=m(()=>{"use strict";v();pe();zn();Qi();AD();LD();Ex=256<<20,
ahe=8,lhe=[[31,139],[40,181,47,253]],che=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as dhe}from"node:fs/promises";async function Tp(e,t){let n=await yo(e,Cp),r=(await dhe(e)).size;if(n.length===
Cp&&KD(n,hhe,phe)){let o={offset:n.readUInt32LE(ghe),length:n.readUInt32LE(yhe)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(BD(n))return null;if(n.length===Cp&&n.readUInt16LE()===
bhe)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function Mp(e,t,n,r){let{sha256:o}=await Ap(e,t,n,r);if(!BD(await yo(n,Cp)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function BD(e){return KD(e,mhe,fhe)}function KD(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var fhe,mhe,phe,hhe,ghe,yhe,Cp,bhe,Ox=m(()=>{"use strict";v();Qi();Px();fhe="ARMd",mhe=56,phe="zimg",hhe=4,
ghe=8,yhe=12,Cp=64,bhe=35615});var whe,TYe,MYe,IYe,FYe,NYe,LYe,BYe,KYe,DYe,jYe,UYe,GYe,xr,WYe,qYe,HYe,zYe,khe,VYe,YYe,DD,JYe,XYe,QYe,ZYe,eJe,jD,tJe,nJe,
rJe,oJe,sJe,UD,iJe,aJe,GD,lJe,WD,cJe,uJe,dJe,fJe,mJe,pJe,Ax,Ip,hJe,gJe,yJe,bJe,Cx,wJe,qD,HD,zD,kJe,_Je,xJe,RJe,VD,SJe,$Je,
YD,vJe,JD,EJe,PJe,dc=m(async()=>{whe=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:TYe,CHOMPING_KEEP:MYe,CHOMPING_MODE:IYe,
CHOMPING_STRIP:FYe,COLLECTION_STYLE:NYe,COLLECTION_STYLE_BLOCK:LYe,COLLECTION_STYLE_FLOW:BYe,CORE_SCHEMA:KYe,DEFAULT_SCALAR_STYLE_RULES:DYe,
DUMP_SCHEMA:jYe,EVENT_ALIAS:UYe,EVENT_DOCUMENT:GYe,EVENT_ID:xr,EVENT_MAPPING:WYe,EVENT_POP:qYe,EVENT_SCALAR:HYe,EVENT_SEQUENCE:zYe,
FAILSAFE_SCHEMA:khe,JSON_SCHEMA:VYe,NOT_RESOLVED:YYe,SCALAR_STYLE:DD,SCALAR_STYLE_DOUBLE_QUOTED:JYe,SCALAR_STYLE_FOLDED_BLOCK:XYe,
SCALAR_STYLE_LITERAL_BLOCK:QYe,SCALAR_STYLE_PLAIN:ZYe,SCALAR_STYLE_SINGLE_QUOTED:eJe,Schema:jD,VISIT_BREAK:tJe,VISIT_SKIP:nJe,
YAML11_SCHEMA:rJe,YAMLException:oJe,binaryTag:sJe,boolCoreTag:UD,boolJsonTag:iJe,boolYaml11Tag:aJe,constructFromEvents:GD,
defineMappingTag:lJe,defineScalarTag:WD,defineSequenceTag:cJe,dump:uJe,eventsToAst:dJe,floatCoreTag:fJe,floatJsonTag:mJe,
floatYaml11Tag:pJe,getScalarValue:Ax,intCoreTag:Ip,intJsonTag:hJe,intYaml11Tag:gJe,jsToAst:yJe,legacyMapTag:bJe,load:Cx,
loadAll:wJe,mapTag:qD,mergeTag:HD,nullCoreTag:zD,nullJsonTag:kJe,nullYaml11Tag:_Je,omapTag:xJe,pairsTag:RJe,parseEvents:VD,
present:SJe,realMapTag:$Je,seqTag:YD,setTag:vJe,strTag:JD,timestampTag:EJe,visit:PJe}=whe});function XD(e,t,n){return e.find(r=>r.accelerator===n&&je(t,r.series)&&uo(t)===r.ending)?.shape}var QD=m(async()=>{"use \
strict";await dc();v();Fr();ut();is()});async function mc(e){let t=await yo(e,ej.length);return ej.every((n,r)=>t[r]===n)}async function Np(e,t){let n=await Ehe(
e,t),r=await Phe(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===xhe&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function Ehe(e,t){let n=await yo(e,ZD);if(n.length<ZD||!await mc(e)||n.readUInt16LE(18)!==
_he)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==Fp||
r>$he)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await At(e,{offset:fc(n,32),
length:r*Fp});if(s.length<r*Fp)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*Fp;return{type:s.readUInt32LE(l),offset:fc(s,l+8),physical:fc(s,l+24),fileBytes:fc(s,l+32),memoryBytes:fc(s,l+40)}})}
function fc(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function Phe(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===Rhe)){let o=await At(e,{offset:n,length:Math.min(r,vhe)}),s=Ohe(o);if(s!==void 0)
return s}}function Ohe(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+tj(n);if(e.
readUInt32LE(t+8)===She&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+tj(r)}}function tj(e){
return Math.ceil(e/4)*4}var ZD,Fp,ej,_he,xhe,Rhe,She,$he,vhe,Lp=m(()=>{"use strict";v();Qi();ZD=64,Fp=56,ej=[127,69,76,70,
2,1],_he=62,xhe=1,Rhe=4,She=18,$he=64,vhe=65536});async function nj(){return Ahe}var Ahe,rj=m(()=>{"use strict";Ahe=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as Che,rm as oj}from"node:fs/promises";import{join as Bp}from"node:path";async function Tx(e,t){let n=await sj(
e);return n!==void 0?n:The(async()=>{let r=await sj(e);if(r!==void 0)return r;await Io(Bp(e,".."));let o=ie(e);try{await H(
e,()=>Che(o,{recursive:!0}));let s=await t(Kp(o));await Mt(Bp(o,"image.json"),{format:ij,sha256:s}),await H(e,()=>oj(e,{
recursive:!0,force:!0})),await Xe(o,e)}finally{await oj(o,{recursive:!0,force:!0})}return Kp(e)})}async function sj(e){let t=await It(
Bp(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==ij))return await me(
Kp(e))===t.sha256?Kp(e):void 0}function Kp(e){return Bp(e,"image")}var The,ij,aj=m(async()=>{"use strict";await es();pe();
Je();The=xt(1),ij=1});async function dj(e,t){let n=await yo(e,cj);if(n.length<cj||n.toString("latin1",lj,lj+uj.length)!==uj)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(Ihe)<Lhe)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[Mhe]||Khe)+1)*Bhe+n.readUInt32LE(Fhe),s=n.readUInt32LE(Nhe);
if(s<=pc)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await At(e,{offset:o,length:2}),a=await At(
e,{offset:o+s-pc,length:pc});if(i.length<2||a.length<pc)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===Dhe;return{part:{offset:o,length:l?s:s-pc},unpackedBytes:a.readUInt32LE()}}var Mhe,
lj,Ihe,Fhe,Nhe,cj,uj,Lhe,Bhe,Khe,pc,Dhe,fj=m(()=>{"use strict";v();Qi();Mhe=497,lj=514,Ihe=518,Fhe=584,Nhe=588,cj=592,uj=
"HdrS",Lhe=520,Bhe=512,Khe=4,pc=4,Dhe=35615});async function Mx(e,t,n){let{part:r,unpackedBytes:o}=await dj(e,n),{sha256:s,bytes:i}=await Ap(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return s}async function mj(e,t,n){let r=await Mx(e,t,n);return await Np(
t,n),r}var Ix=m(()=>{"use strict";v();fj();Px();Lp()});import{join as jhe}from"node:path";async function Dp(e,t){switch(e.kernel.arch){case"x86_64":return Uhe(e,t);case"arm64":
return[await Ghe(e,t)];case"s390x":return e.images}}async function Uhe(e,{rules:t=nj,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await mc(s.path))return await Np(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=XD(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await Tx(pj(e,n),c=>mj(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${E(l)}`),
[s]}}async function Ghe(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await Tp(o.path,s);if(i===null)
return o;let a=await Tx(pj(e,t),l=>Mp(o.path,i,l,s));return{...o,path:a}}function pj({vmlinuzSha256:e},{cacheDirectory:t}){
return jhe(t,"images",e)}var Fx=m(async()=>{"use strict";v();Ox();await QD();Lp();rj();await aj();Ix()});import{constants as Nx}from"node:os";function Ee(e){return e===0?null:{number:e,name:Lx.get(e)??Whe[e]??`errno ${e}`}}var Whe,
Lx,Rr=m(()=>{"use strict";Whe={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},Lx=new Map(Object.entries(
Nx.errno).map(([e,t])=>[t,e]));Lx.set(Nx.errno.EAGAIN,"EAGAIN");Lx.set(Nx.errno.EOPNOTSUPP,"EOPNOTSUPP")});function Qn(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${hj(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${hj(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function hj(e){return e===null?"":` (during ${e})`}var hc=m(()=>{"use strict"});function gj(e,t,n){let r=Hhe.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:zhe(o,r,e,t)}))}function zhe(e,t,n,r){return e==="command"?Vhe(n):Yhe(e,e===t,n,r)}function Vhe({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?Qn(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function Yhe(e,t,n,r){
return Jhe(e,t,n,r)??tge(n)??nge(e,n)??vu(n)??ege(n)??rge(n)??(e==="load_only"?void 0:Eu(n))??(e==="behavior"?sge(n,r):void 0)??
qhe}function Jhe(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&Xhe(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&Qhe(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&Zhe(n,r)))return Qn(s)}function Xhe(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function Qhe({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function Zhe({tests:e},t){let n=yj(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function ege({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function tge({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${dw(t.place)}`}}function nge(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:hT(n)}}function rge({programs:e}){let t=Fa(e),[
n]=t;if(n===void 0)return oge(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function oge(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function sge({tests:e},t){let n=yj(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function yj(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var qhe,Hhe,bj=m(async()=>{"use strict";hc();qs();await yf();qhe={verdict:"\
pass",reason:null},Hhe=["load_only","load_attach","behavior"]});function wj(e,{btf:t}){let n=tt(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:Ee(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var kj=m(()=>{"use strict";Rr();_t()});function xj(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{..._j(s),verdict:"skip",reason:`it ${o.why}`};
let a=tt(n?.records??[],"command");if(a!==void 0)return Kx(s,i,a,Dx(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:Qn(l);return{..._j(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function Kx(e,t,n,r){let o=age(n,t),s=lge(t,n,r),i=[...o,...s];return{command:e,verdict:ige(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:Bx(n.stdout_bytes,r.stdout),stderr:Bx(n.stderr_bytes,r.stderr)}}function Dx(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function ige(e,t,n){return t.length+n.length===
0?"pass":Rj(e)||t.length===0&&e.cut?"error":"fail"}function Rj({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function age(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${cge(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:Rj(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function lge(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function Bx(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function _j(e){let t=Bx(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function cge(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var jx=m(()=>{"use strict";hc();_t()});function Sj(e,t){return W(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=fge(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=oo(r);return[{subject:r.subject,what:i,status:o,errno:Ee(
n.errno),message:o==="applied"?null:n.message,note:`${$j(r)} fixup ${uge(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function $j({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function uge(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${$j(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function fge(e){return dge.
find(t=>t===e)??"error"}var dge,vj=m(()=>{"use strict";If();Rr();_t();dge=["applied","not_found","not_map_in_map","unsup\
ported"]});function Ej(e,{fixups:t}){let n=W(e,"map_refused"),r=W(e,"map_trial"),o=W(e,"map_off");return W(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?pge:hge(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:gge(l,r)}})}function hge(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function gge(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:f}=e;return{inner:r,errno:Ee(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:f===
"given"||f==="refused"?f:"none",trials:t.filter(p=>p.map===n).flatMap(yge).slice(0,mge)}}function yge({base:e,property:t,
value:n,errno:r,limit:o}){let s=c$.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:Ee(r),limit:Pt(o)}]}var mge,pge,Pj=m(()=>{"use strict";Rr();yn();_t();mge=64;pge={by:"manifest",reason:"autocreate\
: false"}});function jp(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of W(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:wge(o),reason:s===""?null:bge(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function bge(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>Ei(Number(n))??t)}function wge(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var Ux=m(()=>{"use strict";kl();_t()});function Oj(e,t){let n=W(e,"attach");return W(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=kge(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:xge(e,r.name,t),attach:o===void 0?null:Pge(o,t.request),known:null}})}function kge(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(W(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no st\
ruct_ops map any more",map:null};let a=W(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(Ee(a.errno)?.name??"it does not load"),map:a.map};let l=_ge(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function _ge(e,t){let n=jp(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function xge(e,t,n){let r=W(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:Ee(
a),message:a===0?null:vge(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:Aj(c),lacks:a===0?[]:Rge(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?Ege(o,t,n):null}}function Rge(e,t){let n=W(e,"lack").filter(({program:r})=>r===t);return Sge.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:Ee(o.errno),source:Aj(o.line)}]})}function Aj(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function vge(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!$ge.test(r.trim())).at(-1)??null}function Ege(e,t,{
request:n}){let r=Pt(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:Pt(e.states_total),
statesPeak:Pt(e.states_peak),stackDepth:Pt(e.stack_depth),xlatedBytes:Pt(e.xlated_bytes),jitedBytes:Pt(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function Pge(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:Ee(o),message:s}}var Sge,$ge,Cj=m(()=>{"use strict";Rr();yn();Ux();_t();Sge=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];$ge=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function Mj(e){return W(e,"target").flatMap(t=>{let n=UC.find(r=>r===t.kind);return n===void 0||t.name.length>Oge?[]:[Age(
t,n)]})}function Age(e,t){let n=new Set(Gx(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:Pt(e.traceable),blacklisted:Tj(e.blacklisted),errorInjection:Tj(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:Gx(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(Gx(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function Tj(e){return e<0?null:e>0}function Gx(e){return e.split(" ").filter(t=>t!=="")}var Oge,
Ij=m(()=>{"use strict";af();_t();Oge=600});function Nj(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=Mge(e,r)??
Tge(e,a)??{verdict:"error",seen:Wx};return{kind:o,subject:i,wanted:Cge(e),place:s,...l}}function Cge(e){switch(e.kind){case"\
events":return`at least ${gc(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${gc(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${qx(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function Tge(e,t){switch(e.
kind){case"events":{let n=W(t,"events")[0];return n&&(Up(n)??Ige(e,n))}case"runs":{let n=W(t,"runs")[0];return n&&(Up(n)??
{verdict:Hx(n.count>=e.min),seen:gc(n.count,"run")})}case"map":{let n=W(t,"map_value")[0];return n&&Nge(n)}case"test_run":{
let n=W(t,"test_run")[0];return n&&(Up(n)??Lge(e,n))}}}function Up({errno:e,message:t}){if(e===0)return;let n=Ee(e)?.name??
"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function Mge(e,t){if(!("program"in e))return;let n=t.find(({name:r})=>r===
e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function Ige({min:e,shown:t},{
count:n,matched:r,lost:o}){let s=t===null?gc(n,"event"):`${r} of ${gc(n,"event")}`;return{verdict:Hx(r>=e),seen:o===0?s:
`${s}, ${o} lost`}}function Nge({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?"met":Fj(r)}:Ee(
t)?.name==="ENOENT"&&n!==Fge?{verdict:"fail",seen:n===""?"no such key":n}:Up({errno:t,message:n})??{verdict:"fail",seen:r===
null?"no such key":Fj(r)}}function Lge({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){let i=e===
null||n===e,a=t===null||Bge(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":qx(o,s)}`]];
return{verdict:Hx(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function Bge(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function Fj(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:qx(e)}function qx(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function Hx(e){return e?"pass":"fail"}function gc(e,t){return`${e} ${t}${e===1?"":"s"}`}var Wx,Fge,Lj=m(()=>{
"use strict";Rr();_t();Wx="the guest told nothing of it";Fge="the object has no such map"});function Bj(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(f=>"test"in f&&f.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return tt(a,"test_start")===void 0?{...d,verdict:"skip",reason:Kge(e,n),command:null,expectations:[]}:
{...d,...Dge(s,i,a,t,n)}})}function Kge(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=tt(e,"open"),s=tt(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(W(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${Qn(i).reason}`}function Dge(e,t,n,r,o){let s=tt(
n,"command"),i=e.command===null||s===void 0?null:Kx(e.command,e.expect,s,Dx(o,"object",`test ${t}`)),a=e.expectations.map(
(d,f)=>Nj(d,f,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:Pf(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return tt(n,"test_end")===void 0?{...jge(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:Kj(c),command:i,expectations:a}}function jge(e,t,{outcome:n}){let r=Kj(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:Qn(n.interruption),s=t.some(
({seen:i})=>i===Wx);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function Kj(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var Dj=m(()=>{"use st\
rict";Tw();hc();jx();Lj();_t()});function Zi(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=W(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=Oj(t,e),i=Ej(t,e.request),a=W(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:Uge(t),programs:s,maps:i,unknownNames:pT(e.request,s,i,a),fixups:[...wj(t,e),...Sj(t,e.request.fixups)],
ignored:a,libbpf:Gge(t,e),tests:Bj(t,s,e),command:xj(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:gj(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:jp(t),tests:l.tests,command:l.command,leftovers:Wge(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:Mj(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function Uge(e){let t=tt(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:Ee(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=tt(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:Ee(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(Ee(n.btf_errno)?.name??"no reason given")}}function Gge(e,{pidOneLibbpf:t}){if(tt(e,"\
open")===void 0)return null;let n=tt(e,"validator")?.libbpf??t;return n===null?null:k(n.replace(/^v/,""),20)}function Wge(e){
return W(e,"leftover").flatMap(({kind:t,name:n})=>qge(t)?[{kind:t,name:n}]:[])}function qge(e){return e==="pin"||e==="pr\
ocess"||e==="link"||e==="program"}var Gp=m(async()=>{"use strict";I();Rr();await bj();await yf();kj();jx();vj();Pj();Cj();
Ij();Dj();Ux();_t()});function Uj({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?jj:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function ps(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&Cf(e.request,t.request)?.required!==!1,request:Yl(t.request,e.request),btf:zl(e.
request,t.request),unsuited:e.unsuited}}function Wp(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?jj:void 0;return Zi({...ps(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var jj,qp=m(async()=>{"use strict";et();Um();await Gp();Wm();jj={records:[],interruption:{
kind:"cancelled"},warnings:[]}});function Gj(e){return Array.from({length:32},(t,n)=>n).filter(t=>e>>>t&1).map(t=>Hge[t]??`bit ${t}`)}var Hge,Wj=m(()=>{"\
use strict";Hge=["KF_ACQUIRE","KF_RELEASE","KF_RET_NULL","KF_KPTR_GET","KF_TRUSTED_ARGS","KF_SLEEPABLE","KF_DESTRUCTIVE",
"KF_RCU","KF_ITER_NEW","KF_ITER_NEXT","KF_ITER_DESTROY","KF_RCU_PROTECTED","KF_FASTCALL","KF_ARENA_RET","KF_ARENA_ARG1",
"KF_ARENA_ARG2","KF_IMPLICIT_ARGS"]});function zp(e,t,n){let r=[n],o=new Vx(e);return{programs:[...new Map(W(e,"surface").map(i=>[i.program,i])).values()].map(
i=>zge(i,o,t,r)),names:Qge(e,r)}}function Hp(e){let t=new Map;for(let n of e){let r=t.get(n.program);r===void 0?t.set(n.
program,[n]):r.push(n)}return t}function zge({program:e,how:t,kind:n,name:r,read:o,line:s},i,a,l){let c=E$.find(u=>u===n);
return{artifact:a,program:k(e,ke),way:v$.find(u=>u===t)??null,hook:c===void 0||r===null?null:{kind:c,name:k(r,ke)},kernels:o?
l:[],calledBy:i.callersOf(e),source:bc(s),reads:Lt((i.reads.get(e)??[]).flatMap(u=>Vge(u,l))),notFollowed:Lt((i.unfollowed.
get(e)??[]).flatMap(u=>Yge(u,l))),relocations:Lt((i.relocations.get(e)??[]).flatMap(u=>Jge(u,l))),externs:Lt((i.externs.
get(e)??[]).flatMap(u=>Xge(u,l))),runs:i.runs.filter(u=>u.program===e).map(({count:u})=>({count:u,kernels:l}))}}function Vge({
via:e,offset:t,size:n,member:r,line:o},s){let i=P$.find(a=>a===e);return i===void 0?[]:[{via:i,offset:t,size:n,member:r&&
k(r,ke),source:bc(o),kernels:s}]}function Yge({why:e,map:t,line:n},r){let o=O$.find(s=>s===e);return o===void 0?[]:[{why:o,
map:t&&k(t,ke),source:bc(n),kernels:r}]}function Jge(e,t){let n=A$.find(l=>l===e.kind);if(n===void 0)return[];let{flavor:r,
loads:o,reached:s,argument:i,line:a}=e;return[{kind:n,root:k(e.root,ke),path:k(e.path,ke),flavor:r,loads:o,reached:s,argument:i<
0?null:i,local:n.startsWith("field_")?qj(e):null,source:bc(a),kernels:t}]}function Xge({kind:e,name:t,weak:n,reached:r,resolved:o,
line:s},i){let a=C$.find(l=>l===e);return a===void 0?[]:[{kind:a,name:k(t,ke),weak:n,reached:r,resolved:o,source:bc(s),kernels:i}]}
function bc(e){return e&&{file:e.file,path:null,line:e.line,column:e.column,text:e.text}}function qj({words:e,shape:t,offset:n,
size:r,bitfield:o}){return{words:k(e,Sr),shape:k(t,Sr),offset:n,size:r,bitfield:o}}function Qge(e,t){let n=r=>[{...r,kernels:t}];
return[...W(e,"kernel_function").map(r=>{let{symbols:o,module:s,siblings:i}=r,a={symbols:r.known?yc:Pt(o),module:s&&k(s,
ke),siblings:i.split(" ").filter(Boolean).map(l=>k(l,ke)),callers:null,prototype:zx(r)};return{kind:"function",name:k(r.
name,ke),states:n(a)}}),...W(e,"kernel_raw_tracepoint").map(r=>{let o={found:r.found,prototype:zx(r)};return{kind:"raw_t\
racepoint",name:k(r.name,ke),states:n(o)}}),...W(e,"kernel_tracepoint").map(r=>{let o=r.category&&k(r.category,ke),s=r.cut?
[]:Hj(r.fields).flatMap(eye),i=o===null?[]:q$(r.name)??s;return{kind:"tracepoint",name:k(r.name,ke),states:n({category:o,
fields:i})}}),...W(e,"kernel_field").map(r=>({kind:"field",name:k(Nn(r),ke),states:n({field:r.found?qj(r):null})})),...W(
e,"kernel_enumerator").map(r=>({kind:"enumerator",name:k(Nn(r),ke),states:n({value:r.found?k(r.value,24):null})})),...W(
e,"kernel_type").map(({root:r,found:o,size:s})=>({kind:"type",name:k(r,ke),states:n({size:o?s:null})})),...W(e,"kernel_k\
func").map(r=>{let{btf:o,registered:s}=r,i={prototype:zx(r),module:o===null||o==="vmlinux"?null:k(o,ke),registered:s<0?null:
s>0,flags:s>0?Gj(r.flags):null};return{kind:"kfunc",name:k(r.name,ke),states:n(i)}}),...W(e,"kernel_symbol").map(r=>{let{
words:o,shape:s,symbols:i,module:a}=r,l={symbols:r.known?yc:Pt(i),module:a&&k(a,ke),type:o===""?null:{words:k(o,Sr),shape:k(
s,Sr)}};return{kind:"symbol",name:k(r.name,ke),states:n(l)}}),...W(e,"kernel_config").map(({name:r,readable:o,value:s})=>{
let i={value:s===""?null:k(s,ke),known:o};return{kind:"config",name:k(r,ke),states:n(i)}})]}function zx(e){return e.btf===
null||e.cut?null:{parameters:Hj(e.params).map(Zge),returns:{words:k(e.returns,Sr),shape:k(e.returns_shape,Sr)}}}function Zge([
e="",t="",n=""]){return{name:k(e,ke),words:k(t,Sr),shape:k(n,Sr)}}function eye([e="",t="",n="",r=""]){let[,o,s,i=""]=/^(.*?)([A-Za-z_][A-Za-z0-9_]*)((?:\[[^\]]*\])*)$/.
exec(e.trim())??[];return o===void 0||s===void 0||![t,n].every(a=>/^\d+$/.test(a))?[]:[{name:k(s,ke),type:k(`${o.trim()}${i}`,
Sr),offset:Number(t),size:Number(n),signed:r==="1"}]}function Hj(e){return e.split(`
`).flatMap(t=>t===""?[]:[t.split("	")])}var ke,Sr,yc,Vx,Vp=m(()=>{"use strict";I();Bt();Wj();$g();_t();ke=600,Sr=130,yc=
-1;Vx=class{reads;unfollowed;relocations;externs;calls;runs;constructor(t){this.reads=Hp(W(t,"read")),this.unfollowed=Hp(
W(t,"unfollowed")),this.relocations=Hp(W(t,"relocation")),this.externs=Hp(W(t,"extern")),this.calls=W(t,"tail_call"),this.
runs=W(t,"program_runs")}callersOf(t){let n=new Set(this.calls.filter(o=>o.program===t).map(({map:o})=>o));return[...this.
unfollowed].flatMap(([o,s])=>s.some(({why:i,map:a})=>i==="tail_call"&&a!==null&&n.has(a))?[o]:[]).map(o=>k(o,ke))}}});function Yj(e,{symbols:t},{memory:n,addressOf:r}){let o=zj(t,r,"_stext"),s=zj(t,r,"_etext"),i=o===void 0?void 0:n.placeOf(
o);if(o===void 0||s===void 0||i===void 0)return[];let a=t.flatMap(({type:d,name:f},p)=>{let g=r(p);return"tTwW".includes(
d)&&!rye.has(f)&&g>=o&&g<s?[{name:f,at:Number(g-o)}]:[]}).sort((d,f)=>d.at-f.at),l=new Map(a.flatMap(({name:d,at:f})=>tye.
test(d)&&!nye.test(d)?[[f,{name:d,callers:new Set}]]:[])),c=Number(s-o),u=Math.min(c,e.length-i)-4;for(let d=0;d<u;d++){
let f=oye(e,i+d);if(f===0||d+f+4>c)continue;let p=d+f+4,g=l.get(p+e.readInt32LE(i+d+f));g!==void 0&&g.callers.add(sye(a,
d))}return[...l.values()].map(({name:d,callers:f})=>({copy:d,callers:[...f].filter(p=>Vj(p)!==Vj(d)).sort()}))}function oye(e,t){
let n=e[t];return n===232||n===233?1:n===15&&((e[t+1]??0)&240)===128?2:0}function zj(e,t,n){let r=e.findIndex(o=>o.name===
n);return r<0?void 0:t(r)}function Vj(e){return e.replace(/^__pfx_/,"").replace(/\..*$/,"")}function sye(e,t){let[n,r]=[
0,e.length];for(;r-n>1;){let o=n+r>>1;(e[o]?.at??0)<=t?n=o:r=o}return e[n]?.name??""}var tye,nye,rye,Jj=m(()=>{"use stri\
ct";tye=/^([^.]+)\.(?:constprop|isra|part|llvm)\b/,nye=/\.cold(?:\.\d+)?$/,rye=new Set(["_text","_stext"])});function Qj(e){if(e.length<iye||e.toString("latin1",0,4)!=="\x7FELF"||e[4]!==2||e[5]!==1)return null;let t=Ve(e),n=Number(
t.wide(32)),r=Array.from({length:t.half(56)},(s,i)=>n+i*Xj).filter(s=>s+Xj<=e.length&&t.word(s)===aye).map(s=>({offset:Number(
t.wide(s+8)),address:t.wide(s+16),size:t.wide(s+32)})),o=s=>{let i=r.find(a=>s>=a.address&&s<a.address+a.size);return i&&
i.offset+Number(s-i.address)};return{placeOf:o,wordAt(s){let i=o(s);return i===void 0||i+8>e.length?void 0:e.readBigUInt64LE(
i)},textAt(s){let i=o(s);if(i===void 0)return;let a=e.indexOf(0,i);return a<0||a-i>lye?void 0:e.toString("latin1",i,a)},
addressOf(s){let i=r.find(({offset:a,size:l})=>s>=a&&s<a+Number(l));return i&&i.address+BigInt(s-i.offset)}}}var iye,Xj,
aye,lye,Zj=m(()=>{"use strict";io();iye=64,Xj=56,aye=1,lye=4096});function n2(e){let t=pye(e);if(t===null)return null;let n=gye(e,t.start);if(n===null)return null;let r=[],o=n.first;for(let s=0;s<
n.count;s++){let{start:i,length:a}=r2(e,o),l="";for(let c=i;c<i+a;c++)l+=t.words[e[c]??0];r.push({type:l.slice(0,1),name:l.
slice(1)}),o=i+a}return{symbols:r,start:n.start,end:t.end}}function pye(e){for(let t=e.indexOf(e2);t>=0;t=e.indexOf(e2,t+
1)){let n=hye(e,t);if(n!==null)return n}return null}function hye(e,t){let n=t;for(let a=0;a<cye;a++)if(e[n-1]!==0||(n=e.
lastIndexOf(0,n-2)+1,n<=0))return null;let r=[],o=[],s=n;for(let a=0;a<256;a++){let l=e.indexOf(0,s);if(l<0)return null;
r.push(e.toString("latin1",s,l)),o.push(s-n),s=l+1}let i=Yx(s).find(a=>o.every((l,c)=>a+2*256<=e.length&&e.readUInt16LE(
a+2*c)===l));return i===void 0?null:{words:r,start:n,end:i+2*256}}function Yx(e){return[4,8].map(t=>Math.ceil(e/t)*t)}function gye(e,t){
let n=Math.max(0,t-fye);for(let r=(t&-4)-4;r>=n;r-=4){let o=e.readUInt32LE(r);if(o<uye||o>dye)continue;let s=Yx(r+4).find(
i=>yye(e,i,o,t));if(s!==void 0)return{start:r,count:o,first:s}}return null}function yye(e,t,n,r){let o=[],s=t;for(let i=0;i<
n;i++){i%mye===0&&o.push(s-t);let{start:a,length:l}=r2(e,s);if(s=a+l,l===0||s>r)return!1}return Yx(s).some(i=>t2(e,i,o,4,
r)||t2(e,i,o,8,r))}function t2(e,t,n,r,o){return t+r*n.length<=o&&n.every((s,i)=>e.readUInt32LE(t+r*i)===s)}function r2(e,t){
let n=e[t]??0;return n<128?{start:t+1,length:n}:{start:t+2,length:n&127|(e[t+1]??0)<<7}}var e2,cye,uye,dye,fye,mye,o2=m(
()=>{"use strict";e2=Buffer.from([..."0123456789"].map(e=>`${e}\0`).join(""),"latin1"),cye=48,uye=1e4,dye=2e6,fye=32<<20,
mye=256});function s2(e,{symbols:t},{memory:n,addressOf:r}){return t.flatMap(({name:o},s)=>{let i=o.startsWith(bye)?n.placeOf(r(s)):
void 0;if(i===void 0||i+8>e.length)return[];let a=e.readUInt32LE(i);return a>512||i+8+8*a>e.length?[]:Array.from({length:a},
(l,c)=>{let u=i+8+8*c;return{id:e.readUInt32LE(u),flags:e.readUInt32LE(u+4)}})})}var bye,i2=m(()=>{"use strict";bye="__B\
TF_ID__set8__"});function c2(e){let t=null;for(let n=e.indexOf(a2);n>=0;n=e.indexOf(a2,n+1)){let r=kye(e,n);r===void 0||r-n<wye||r-n<=(t?.
length??0)||(t=e.subarray(n,r))}return t}function kye(e,t){if(t+l2>e.length)return;let[n,r,o,s]=[8,12,16,20].map(l=>e.readUInt32LE(
t+l));if(n!==0||r===void 0||o!==r||s===void 0)return;let i=t+l2+o,a=i+s;return a<=e.length&&e[i]===0&&e[a-1]===0?a:void 0}
var a2,l2,wye,u2=m(()=>{"use strict";a2=Buffer.from([159,235,1,0,24,0,0,0]),l2=24,wye=1<<20});function m2(e,{symbols:t,start:n,end:r},o){let s=t.findIndex(({name:f})=>f===d2.name);if(s<0)return null;let i=4*t.length,
a=_ye(r,64),l=[...a.map(f=>({offsets:f,base:f2(f+i)})),...[n-8,n-16].flatMap(f=>[{offsets:f-f2(i),base:f},{offsets:f-i,base:f}])].
filter(({offsets:f,base:p})=>f>=0&&p+8<=e.length),c=a.filter(f=>f+i<=e.length);return[...[n,n-4].map(f=>f-8*t.length).filter(
f=>f>=0).map(f=>p=>e.readBigUInt64LE(f+8*p)),...l.flatMap(({offsets:f,base:p})=>{let g=e.readBigUInt64LE(p);return[xye,Rye].
map(b=>_=>b(BigInt(e.readInt32LE(f+4*_)),g))}),...c.map(f=>p=>{let g=f+4*p;return(o.addressOf(g)??0n)+BigInt(e.readInt32LE(
g))})].find(f=>d2.text.test(o.textAt(f(s))??""))??null}function _ye(e,t){return Array.from({length:t/4},(n,r)=>Math.ceil(
e/4)*4+4*r)}function f2(e){return Math.ceil(e/8)*8}function xye(e,t){return t+BigInt.asUintN(32,e)}function Rye(e,t){return e>=
0n?e:t-1n-e}var d2,p2=m(()=>{"use strict";d2={name:"linux_banner",text:/^Linux version \d/}});function g2({symbols:e},t){return t===null?Eye(e):vye(e,t)}function vye(e,{memory:t,addressOf:n}){let r=new Map(e.flatMap(
({name:o},s)=>{let i=Jx(h2,o);return i===void 0?[]:[[n(s),i]]}));return e.flatMap(({name:o},s)=>{let i=o.startsWith(h2)?
void 0:Jx(Pye,o);if(i===void 0)return[];let[,a,l]=$ye.exec(i)??[];if(a!==void 0)return[{category:"syscalls",name:`sys_${a}\
_${l}`,class:null}];let c=t.wordAt(n(s)+Sye),u=c===void 0?void 0:r.get(c),d=c===void 0||u===void 0?void 0:t.wordAt(c),f=d===
void 0?void 0:t.textAt(d);return u===void 0||f===void 0||!/^[\w-]+$/.test(f)?[]:[{category:f,name:i,class:u}]})}function Eye(e){
let t=new Set(e.map(({name:n})=>n));return[...t].flatMap(n=>{let r=Jx(Oye,n);return r===void 0?[]:[{category:Xx,name:r,class:t.
has(`${Aye}${r}`)?r:null}]})}function Jx(e,t){return t.startsWith(e)?t.slice(e.length):void 0}var Sye,$ye,Pye,h2,Oye,Aye,
Xx,y2=m(()=>{"use strict";Sye=16n,$ye=/^(enter|exit)__(\w+)$/;Pye="event_",h2="event_class_",Oye="__traceiter_",Aye="tra\
ce_event_raw_event_";Xx="-"});import{mkdir as Cye,readFile as Tye,rm as Zx,stat as Mye,writeFile as Iye}from"node:fs/promises";import{dirname as Fye,join as bo}from"node:path";
async function Yp(e,t){let n=bo(t,"absent",`${e.vmlinuzSha256}-${Nye}`),r=async()=>(await tn(n))?.length===Object.keys(gn).
length;return await r()?Qx(n):Bye(async()=>{if(await r())return Qx(n);await Io(Fye(n));let o=ie(n);try{await H(o,()=>Cye(
o,{recursive:!0})),await Dye(await Kye(e,bo(o,"image")),o),await Fn(o,Object.values(gn)),await H(n,()=>Zx(n,{recursive:!0,
force:!0})),await Xe(o,n)}finally{await Zx(o,{recursive:!0,force:!0})}return Qx(n)})}async function Qx(e){let t={btf:bo(
e,gn.btf),symbols:bo(e,gn.symbols),events:bo(e,gn.events),callers:bo(e,gn.callers),kfuncs:bo(e,gn.kfuncs)},[n,r]=await Promise.
all([t.btf,t.symbols].map(async o=>(await Mye(o)).size>0));return{path:e,files:t,hasBtf:n===!0,hasSymbols:r===!0}}async function Kye({
kernel:e,images:[t]},n){let r=`vmlinuz of ${e.release}`,o=await i(),s=await Tye(o);return await Zx(n,{force:!0}),s;async function i(){
switch(e.arch){case"x86_64":return await mc(t.path)?t.path:(await Mx(t.path,n,r),n);case"arm64":{let a=await Tp(t.path,r);
return a===null?t.path:(await Mp(t.path,a,n,r),n)}case"s390x":throw new h("s390x kernels must be booted to be examined: \
their byte order is not that of this machine; name it with --kernel")}}}async function Dye(e,t){let n=n2(e),r=(s,i)=>H(t,
()=>Iye(bo(t,s),i));await r(gn.btf,c2(e)??""),await r(gn.symbols,n===null?"":jye(n));let o=n&&Uye(e,n);await r(gn.events,
n===null?"":qye(n,o)),await r(gn.callers,n===null||o===null?"":Gye(e,n,o)),await r(gn.kfuncs,n===null||o===null?"":Wye(e,
n,o))}function jye({symbols:e}){return e.map(({type:t,name:n},r)=>`${(Lye+BigInt(16*r)).toString(16)} ${t} ${n}
`).join("")}function Uye(e,t){let n=Qj(e),r=n&&m2(e,t,n);return n&&r&&{memory:n,addressOf:r}}function Gye(e,t,n){return Yj(
e,t,n).map(({copy:r,callers:o})=>`${[r,...o].join(" ")}
`).join("")}function Wye(e,t,n){return s2(e,t,n).map(({id:r,flags:o})=>`${r} ${o}
`).join("")}function qye(e,t){return g2(e,t).map(r=>`${r.category} ${r.name} ${r.class??Xx}
`).join("")}var gn,Nye,Lye,Bye,eR=m(async()=>{"use strict";await es();Ss();v();pe();Ox();Lp();Ix();Je();Jj();Zj();o2();i2();
u2();p2();y2();gn={btf:"btf",symbols:"kallsyms",events:"events",callers:"callers",kfuncs:"kfuncs"},Nye=3,Lye=0xffffffff80000000n,
Bye=xt(1)});import{readFile as Hye}from"node:fs/promises";async function Jp(e,t,n){let r=new Set(e.programs.flatMap(({hook:i})=>i?.kind===
"function"?[i.name]:[])),o=i=>i.kind==="function"&&r.has(i.name)&&i.states.some(zye);if(t.kernel.arch!=="x86_64"||!e.names.
some(o))return e;let s=await Yye(t,n);return{...e,names:e.names.map(i=>i.kind==="function"&&o(i)?{...i,states:i.states.map(
a=>Vye(a,s))}:i)}}function zye({siblings:e}){return Ts(e).length>0}function Vye(e,t){let n=Ts(e.siblings).flatMap(r=>{let o=t.
get(r);return o===void 0?[]:[{copy:r,by:o}]});return n.length===0?e:{...e,callers:n}}async function Yye(e,t){let n=new Map;
try{let r=await Yp(e,t);for(let o of(await Hye(r.files.callers,"utf8")).split(`
`)){let[s,...i]=o.split(" ");s!==void 0&&s!==""&&n.set(s,[...n.get(s)??[],...i])}}catch(r){if(!(r instanceof h))throw r}
return n}var tR=m(async()=>{"use strict";v();await eR();iu()});function b2({release:e,version:t},n,r){let o=/^Ubuntu \S+ (\S+)/.exec(r.get("CONFIG_VERSION_SIGNATURE")??"")?.[1],[,s,i,
a]=/^(\d+)\.(\d+)\.(\d+)/.exec(o??(n==="Debian"?t:""))??/^(\d+)\.(\d+)(?:\.(\d+))?/.exec(e)??[];return(Number(s??0)<<16)+
(Number(i??0)<<8)+Math.min(Number(a??0),255)}var w2=m(()=>{"use strict"});function k2(e,t){if(t==="")return{surface:e,refusals:[]};let n=!Qye.test(t),r=Xye.test(t),o=({hook:c})=>e.names.some(u=>u.
kind==="function"&&u.name===c?.name&&u.states.some(({symbols:d})=>(d??0)>1)),s=[{why:"the kernel has no BPF trampolines,\
 which fentry, fexit and LSM programs need",programs:e.programs.filter(({way:c})=>n&&c!==null&&Jye.includes(c))},{why:"t\
he kernel has several functions of the name, and refuses a kprobe there",programs:e.programs.filter(c=>r&&(c.way==="kpro\
be"||c.way==="kretprobe")&&o(c))}].filter(({programs:c})=>c.length>0),i=new Set(s.flatMap(({programs:c})=>c)),a={kernels:[],
reads:[],notFollowed:[],relocations:[],externs:[]},l=e.programs.map(c=>i.has(c)?{...c,...a}:c);return{surface:{...e,programs:l},
refusals:s}}var Jye,Xye,Qye,_2=m(()=>{"use strict";Jye=["fentry","fexit","fmod_ret","fsession","lsm"],Xye=/^\S+ \S (?:count_symbols|validate_probe_symbol)$/m,
Qye=/^\S+ \S bpf_trampoline_/m});function R2({names:e,programs:t},{artifacts:n},{records:r,refusals:o=[]},{hasBtf:s,hasSymbols:i}){let a=new Set(o.flatMap(
({programs:f})=>f.map(x2))),l=f=>e.flatMap(p=>p.kind===f&&ebe(p)?[p.name]:[]),c=e.flatMap(f=>f.kind==="tracepoint"&&!f.name.
startsWith("syscalls/")&&f.states.some(({category:p,fields:g})=>p!==null&&g.length===0)?[f.name]:[]),u=t.some(({hook:f})=>f?.
kind==="function"),d=n.flatMap(({artifact:{name:f,request:p}})=>p.variants.map(({group:g})=>`${f}/${g}`));return["not bo\
oted: the results come from its package; only a boot shows whether programs load, attach and run",...s?[]:["the image ha\
s no BTF: there are no prototypes and no fields to compare"],...i?[]:["needs a boot: copies of functions, and functions \
of the same name (the image has no symbols)"],...u?["needs a boot: whether functions can be traced (notrace, the blackli\
st of kprobes)"]:[],...Xp(l("function"),"not in the image: the kernel has them only if a module does"),...Xp(l("tracepoi\
nt"),"tracepoints that the image does not show"),...Xp(c,"the record of the tracepoint"),...Xp(d,"which of its variants \
runs; all were examined"),...o.map(({why:f,programs:p})=>`would be refused: ${rR(p.map(x2))}: ${f}`),...n.flatMap(({artifact:f,
object:p})=>tbe(f.name,r.get(p??-1)??[],a))]}function ebe(e){switch(e.kind){case"function":return e.states.some(({symbols:t,
siblings:n,prototype:r})=>!t&&n.length===0&&r===null);case"tracepoint":return e.states.some(({category:t})=>t===null);case"\
kfunc":return e.states.some(({prototype:t})=>t===null);case"symbol":return e.states.some(({symbols:t,type:n})=>!t&&n===null);case"\
raw_tracepoint":case"field":case"enumerator":case"type":case"config":return!1}}function Xp(e,t){return e.length===0?[]:[
`needs a boot: ${rR(e)} (${t})`]}function rR(e){let t=e.slice(0,Zye).map(r=>k(r,nR)),n=e.length-t.length;return`${t.join(
", ")}${n>0?` and ${n} more`:""}`}function x2({artifact:e,program:t}){return`${e}/${t}`}function tbe(e,t,n){let r=W(t,"o\
pen").find(({errno:i})=>i!==0),o=W(t,"case_exit").find(({code:i})=>i!==0),s=new Map;for(let{program:i,errno:a,message:l}of W(
t,"program_load"))a!==0&&!n.has(`${e}/${i}`)&&s.set(l??"",(s.get(l??"")??new Set).add(`${e}/${i}`));return[...r===void 0?
[]:[`not examined: ${e}: ${k(r.message??"libbpf does not open it",nR)}`],...o===void 0?[]:[`examined in part: ${e}: the \
validator ended with ${o.signal===0?`exit code ${o.code}`:`signal ${o.signal}`}`],...[...s].map(([i,a])=>`not examined: ${rR(
[...a])}: ${k(i,nR)}`)]}var Zye,nR,S2=m(()=>{"use strict";I();_t();Zye=6,nR=300});import{mkdir as oR,readFile as nbe,symlink as v2,writeFile as rbe}from"node:fs/promises";import{dirname as E2,join as obe}from"node:path";
async function P2(e){let{kernel:t,plan:n,files:r,cacheDirectory:o}=e,s=await Yp(r,o),i=op(t,r.kernel.release,n.brought,e.
examiner.libbpf,n.btf),a=i.cases.filter(p=>p.kind==="object"),l=await sbe(e,s,i,a),c=i.artifacts.flatMap(({artifact:p,object:g})=>{
let b=g===void 0?void 0:l.get(g);return b===void 0?[]:[zp(b,p.name,t.name)]}),u=await nbe(s.files.symbols,"utf8"),{surface:d,
refusals:f}=k2(await Jp(Br(c),r,o),u);return{surface:d,cases:t.artifacts.map(p=>cbe(p,t,r.kernel.release)),hasBtf:s.hasBtf,
notes:R2(d,i,{records:l,refusals:f},s)}}async function sbe({kernel:e,files:t,examiner:n,workFolder:r,signal:o},s,{btf:i},a){
let{release:l}=t.kernel,c=[...a.flatMap(O=>O.files),...i],u=O=>obe(r,O),d=a.map(O=>({...O,validator:null,tests:[],object:u(
O.object),btf:O.btf&&{...O.btf,path:u(O.btf.path)},targets:[]})),{hasBtf:f}=s,p=[f?s.files.btf:null,s.files.symbols,s.files.
events,s.files.kfuncs,t.config],g=["/sys/kernel/btf/vmlinux","/proc/kallsyms","/events","/kfuncs",`/boot/config-${l}`];await Promise.
all(g.map((O,F)=>ibe(p[F]??null,u(O))));for(let{path:O,content:F}of c)await $2(F,u(O));await $2(Buffer.from(ho({modules:[],
cases:d})),u("/bpfcompat/plan"));let b=t.config===null?Nl(""):await Fi(t.config),_=b2(t.kernel,e.spec.distribution,b),{stdout:y,
ended:R,exitCode:x}=await ye(n.program,["examine",r,l,e.spec.arch,String(_)],{signal:o}),S=abe(y),$=W(S,"fatal").map(({message:O})=>O)[0];
if(x!==0)throw new h(`its package could not be examined: the validator ended with ${R} (${$??"no reason given"}); boot t\
his kernel instead: name it with --kernel`);return lbe(S)}async function ibe(e,t){e!==null&&(await oR(E2(t),{recursive:!0}),
await v2(e,t))}async function $2(e,t){if(e===null)return void await oR(t,{recursive:!0});await oR(E2(t),{recursive:!0}),
Buffer.isBuffer(e)?await rbe(t,e):await v2(e.file,t).catch(()=>{})}function abe(e){return e.split(`
`).flatMap(t=>po(t)??[])}function lbe(e){let t=new Map,n=new Map;for(let r of e){if(!("case"in r))continue;let o=t.get(r.
case)??[];if(t.set(r.case,o),r.type!=="log")o.push(r);else if(r.kind===xp){let s=n.get(r.case)??Rp();n.set(r.case,s),o.push(
...s.take(r))}}return t}function cbe(e,t,n){let r=Jt(e)?{records:[],interruption:null,warnings:[]}:void 0;return{...Zi({
...ps(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:r,commandOutcome:r,obstacle:null,log:()=>null,output:()=>null}),
lanes:[],fixups:[],tests:[],command:null,unknownNames:[]}}var O2=m(async()=>{"use strict";await ts();v();ax();Vi();_r();
Ht();await eR();w2();dm();Bt();await qp();await Gp();Vp();await rc();_2();await tR();S2();_t()});import{readFile as ube}from"node:fs/promises";function Qp({modules:e}){return e.map(({name:t})=>({name:t,path:A2(t)}))}async function Zp({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:A2(t),content:await ube(n)})))}function A2(e){return`\
/bpfcompat/modules/${e}.ko`}var sR=m(()=>{"use strict"});function C2(e,t){let n=`functions of ${e}`,r=JSON.stringify([t.vmlinuzSha256,...t.modules.map(({name:s,path:i})=>[s,i])]),
o=mbe(or(n,r));return{names:[...o.keys()],complete(s){let i=new Map(o),a=(u,d,f)=>{let p=o.get(u)??f;return i.delete(u),
p.symbols!==null&&p.symbols!==yc&&dbe.test(d)&&i.set(u,p),p.symbols===yc?{...p,symbols:null}:p},l=s.names.map(u=>{switch(u.
kind){case"function":return{...u,states:u.states.map(d=>{let{symbols:f,module:p,siblings:g}=d;return{...d,...a(u.name,u.
name,{symbols:f,module:p,siblings:g})}})};case"symbol":return{...u,states:u.states.map(d=>{let{symbols:f,module:p}=d;return{
...d,...a(`symbol:${u.name}`,u.name,{symbols:f,module:p})}})};case"kfunc":return{...u,states:u.states.map(d=>{let{registered:f,
flags:p}=d;return{...d,...a(`kfunc:${u.name}`,u.name,{registered:f,flags:p})}})};default:return u}}),c=JSON.stringify([...i].
slice(-fbe));return c!==JSON.stringify([...o])&&Cn(n,r,c),{...s,names:l}}}}function mbe(e){return e===void 0?new Map:new Map(
JSON.parse(e))}var dbe,fbe,T2=m(()=>{"use strict";Tn();Vp();dbe=/^[\w.$]+$/,fbe=2e3});function M2(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var I2=m(()=>{"use s\
trict"});function F2({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var N2=m(()=>{"use strict"});function L2(e,t){let n=e.filter(Jt).flatMap(r=>[r,...xbe(r)]);return[...new Set(n.flatMap(r=>Rbe(r,t)))]}function xbe({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function Rbe({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>wbe.
test(g)),d=l.includes("sched_act")||a.some(g=>kbe.test(g)),f=l.includes("xdp")||a.some(g=>_be.test(g)),p=!qm(n,pbe)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[hbe,gbe]:[],...d?[ybe]:[],...f||c.some(({interface:g})=>g?.startsWith(
"veth"))?[bbe]:[]]}var pbe,hbe,gbe,ybe,bbe,wbe,kbe,_be,B2=m(async()=>{"use strict";await ts();E_();pbe=[6,6],hbe={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},gbe={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},ybe={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},bbe={name:"veth",option:"CONFIG_VETH"},wbe=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,kbe=/^\??action(?:\/|$)/,
_be=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as Sbe}from"node:fs/promises";import{join as $be}from"node:path";async function K2({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of Ebe(e.request)){let c=i(l);c!==null&&a.set(c.path,await Sbe($be(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function Ebe({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>vbe[i](o)).map(i=>({...s,
kind:i})))}var vbe,D2=m(()=>{"use strict";vbe={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function U2(e,t){let n=e.flatMap(({targets:a})=>a.filter(sf));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(j2)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(j2(l))??[]}catch(a){if(Co(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${E(a)}`;
i({step:"note",message:l})}}function j2({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var G2=m(()=>{"use strict";v();af()});import{constants as W2}from"node:fs";import{access as Pbe}from"node:fs/promises";async function q2(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=or(iR(t),aR(t)),r=n===void 0?await wc(t):n===H2?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function wc(e){let{arch:t,host:n=Ce(),device:r=lR}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=qK[t];return o===void 0?`nothing proves KVM on ${t}`:
await Abe(r)??await Cbe(o,r,e)}async function Abe(e){try{await Pbe(e,W2.R_OK|W2.W_OK);return}catch(t){return D(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function Cbe(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=nx([r,...e.
arguments(i)]),{patience:c=Obe}=n,u=!1,f=await ye(a,l,{isDead:(_,y)=>(u=y!==null&&y>=c.work,_p({wall:_,cpu:y,total:_},c)!==
null),...s===void 0?{}:{signal:s}});if(f.timedOut){let _=`${t} opens, but 64-bit code did not run in it: ${Tbe(u,c)}`;return u&&
Cn(iR(n),aR(n),_),_}let p=f.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${f.ended}${p===""?"":`: ${p}`}`,b=e.proves(f);return Cn(iR(n),aR(n),b?
H2:g),b?void 0:g}function Tbe(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function iR({arch:e,device:t=lR}){return`KVM for ${e} by ${t}`}function aR({qemu:e,device:t=lR}){let n=[Ao(e),
Ao(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var Obe,lR,H2,cR=m(
()=>{"use strict";Tn();v();hn();Ht();ix();rx();zi();Obe={idle:2.5,work:10,longest:30,limit:30},lR="/dev/kvm";H2="works"});import{readFile as Mbe}from"node:fs/promises";async function z2(e,t){return Mbe(await Dk(Uk("busybox-static",e),Ibe,t))}
var Ibe,V2=m(()=>{"use strict";wm();ss();Ibe="usr/bin/busybox"});import{constants as Y2}from"node:fs";import{access as Fbe}from"node:fs/promises";import{dirname as Nbe,join as Lbe}from"node:path";
async function eh({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await uR(r))return;let o=await sp();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=Lbe(n,Bbe);if(await jbe(s,i),!await uR(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await ea(s,["chmod","0666",r]);e.info(await uR(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${k(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function uR(e){try{
return await Fbe(e,Y2.R_OK|Y2.W_OK),!1}catch(t){return D(t)==="EACCES"||D(t)==="EPERM"}}async function jbe(e,t){le("udev\
adm")===void 0||(await ea(e,["mkdir","-p",Nbe(t)]),(await ea(e,["tee",t],Kbe)).exitCode!==0)||(await ea(e,["udevadm","co\
ntrol","--reload-rules"]),await ea(e,["udevadm","trigger","--name-match=kvm"]),await ea(e,["udevadm","settle",`--timeout\
=${Dbe}`]))}function ea(e,t,n){let[r,...o]=[...e,...t];return ye(r,o,n===void 0?{}:{input:n})}var Bbe,Kbe,Dbe,dR=m(()=>{
"use strict";v();I();ap();Ht();zt();Bbe="99-bpfcompat-kvm.rules",Kbe=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,Dbe=5});async function th(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:f}=e,p=Ce(),g=S=>cs(S,{allowed:f,logger:i,signal:c,log:s});f&&a!==He&&await cs(fo(t),{
allowed:f,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
_=await Promise.all(t.map(S=>xK({...b,arch:S},r)));await g([...fo(t),..._.flatMap(({missing:S})=>S)]),l&&f&&d!=="tcg"&&t.
some(S=>S===p)&&await eh({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,$)=>[S,R(S,_[$])]));for(let S of y.
values())S.catch(()=>{});return y;async function R(S,{make:$}){let O=Ube(S),F=$(),J=Pp(O),A={arch:S,qemu:O,image:async()=>(await F).
kvmProbe,signal:c},N=q2(d,A),ee=n.includes(S)?z2(S,b):null,[Re,T,P]=await Promise.all([F,N,ee]);d==="auto"&&T.used==="tc\
g"&&i.info(x(S,T));for(let L of Re.notes)i.warning(L);return{qemu:O,qemuVersion:J,validators:Re,accelerator:T,kvmDefect:()=>wc(
A),busybox:P}}function x(S,{reason:$}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${$}`}}function nh(e){
let t=new Set(e);return kr.filter(n=>t.has(n))}async function rh(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function J2(e){let t=Ce();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function Ube(e){let{qemu:t}=rt[e],n=le(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var oh=m(()=>{"use strict";mr();v();cR();Op();hn();V2();up();dR();
Zl();zt();is();nc()});import{mkdir as Gbe,readFile as Wbe}from"node:fs/promises";import{join as sh}from"node:path";async function X2(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(Jt))return fR(t);let o=tU(t);if(!t.booted)return qbe(e,o);let s=await Ye(`${r}\
: fetching`,()=>eU(e,o));s!==void 0&&n.progress.kernel(r,{step:"waiting"});let i=await Q2(e,async()=>rh(t.spec.arch,await e.
tools)),a=s&&i&&await Ye(`${r}: images`,()=>Hbe(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>Ye(`${r}: \
its guest`,()=>Z2(o,()=>Vbe(e,a,i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"canc\
elled"});let l=o.release;return{result:o,cases:t.artifacts.map(c=>Wp(c,t,l,o.error)),surface:ru}}async function qbe(e,t){
let{kernel:n,plan:r,request:o,ports:s,signal:i,workFolder:a}=e,{name:l}=n,c=performance.now(),u=await Ye(`${l}: fetching`,
()=>eU(e,t)),d=u&&await Q2(e,async()=>e.examiner);if(u!==void 0&&d!=null){let{cacheDirectory:f}=o,p=await Ye(`${l}: its \
package`,()=>Z2(t,()=>P2({kernel:n,plan:r,files:u,examiner:d,cacheDirectory:f,workFolder:a,signal:i})));if(p!==void 0)return t.
btf=p.hasBtf,t.notes.push(...p.notes),s.progress.kernel(l,{step:"examined",seconds:(performance.now()-c)/1e3}),{result:t,
cases:p.cases,surface:p.surface}}return s.progress.kernel(l,{step:"failed",message:t.error??"cancelled"}),{result:t,cases:[],
surface:ru}}async function Q2({ports:e},t){try{return await t()}catch(n){if(e.signal.aborted)return;throw n}}async function Z2(e,t){
try{return await t()}catch(n){let r=n instanceof h?n:Rs(n);if(r===null)throw n;e.error=r.message;return}}async function eU(e,t){
let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();try{let a={modules:r.manifest.modules,optionalModules:p=>L2(
n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.
kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,f=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.
slice(0,10);return d.status==="unchecked"&&t.notes.push(`the signature of its package index was not checked${f===void 0?
"":` when it was locked on ${f}`}: ${d.why}`),Object.assign(t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,
signature:zbe(d,f)}),l}catch(a){if(!(a instanceof h)&&!e.signal.aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):
t.error=E(a);return}finally{t.fetchMs=Math.round(performance.now()-i)}}async function Hbe({request:{cacheDirectory:e}},t,n,r){
let o=s=>r.notes.push(s);try{let s=await Dp(t,{accelerator:n.accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){
if(!(s instanceof h))throw s;r.error=E(s);return}}function zbe(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.
why}`;return t===void 0?n:`locked: ${n} (on ${t})`}async function Vbe(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,
{reportDirectory:c}=a,{name:u}=o,{release:d}=t.kernel,f=sh("logs",Dn(u));await Yo(sh(c,f),"report-directory");let p=performance.
now(),g=op(o,d,s.brought,n.validators.byDefault,s.btf,s.manifest.surface.level!=="off"),b=ud(c,f,G=>Zbe(g,G));await Gbe(
l),r.consoleLog=sh(f,"console.log");let{cmdline:_,note:y}=F2({...o.request,cmdline:[o.spec.cmdline??"",o.request.cmdline].
join(" ").trim()},t.config===null?null:await Fi(t.config));y!==null&&r.notes.push(y),r.notes.push(...n.validators.notes);
let R=C2(u,t),x=await Ep({qemu:n.qemu,oldQemu:o.spec.arch==="arm64"&&PD(await n.qemuVersion),accelerator:n.accelerator.used,
mayEmulate:a.accelerator==="auto",kvmDefect:n.kvmDefect,images:t.images,cmdline:_,files:await Qbe(t,n,g),modules:Qp(t),cases:g.
cases,known:R.names,workFolder:l,consoleLog:sh(c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,memory:e.memory,
snapshots:e.snapshots,onProgress(G){i.progress.kernel(u,Ybe(G,g,d)),e.onGuest()}}),S=await b.finish();r.notes.push(...M2(
x,s.manifest.allowedWarnings)),Jbe(x,r,t);let $=[];for(let G of o.artifacts){let A=g.artifacts.find(N=>N.artifact===G);$.
push(A===void 0?Wp(G,o,d,null):Zi({...ps(G,o),release:d,hostFixups:A.hostFixups,pidOneLibbpf:x.hello?.libbpf??null,...Uj(
A,x,r.error,e.signal.aborted),log:N=>A.object===void 0?null:S({...N,case:A.object}),output:await K2(A,c,S)}))}x.parked!==
null&&e.parking?.offer({kernel:o,guest:x.parked,cases:g.cases},$),await U2($,{spec:o.spec,record:t.kernel,provider:e.provider,
onProgress:G=>{G.step==="note"&&r.notes.push(G.message)}});let O=(performance.now()-p)/1e3;i.progress.kernel(u,r.error===
null?{step:"done",verdicts:ewe($),seconds:O}:{step:"failed",message:r.error});let F=g.artifacts.flatMap(({artifact:G,object:A})=>{
let N=A===void 0?void 0:x.cases.get(A)?.records;return N===void 0?[]:[zp(N,G.name,u)]}),J=R.complete(Br(F));return{result:r,
cases:$,surface:await Jp(J,t,a.cacheDirectory)}}function Ybe(e,{cases:t,artifacts:n},r){if("boot"in e)return{...e,release:r};
let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,command:l})=>[a,l].includes(e.id)),i=e.step==="test"&&o?.kind===
"object"?o.tests[e.test]?.name??null:null;return{step:"case",artifact:o?.artifact??"",doing:o?.kind==="command"?"its com\
mand":i===null?null:`test "${i}"`,position:s,count:n.length}}function Jbe(e,t,n){t.boots=e.boots,t.snapshot=e.snapshot,e.
boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===null?null:Math.round(e.bootMs),t.
guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(({message:o})=>`kernel: ${o}`));
let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??"")?.[1]??null,r!==null&&r.
release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.kernel.release}`);for(let{
name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loaded (${Ee(s)?.name})`)}function Xbe(e){
return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function Qbe(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>rp(
l))?n:null;return[{path:"/init",content:tc(o,t),executable:!0},...s.map(l=>({path:np(l),content:tc(l,t),executable:!0})),
...a===null?[]:Xbe(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await Wbe(e.config)}],...await Zp(
e),...i]}function Zbe({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function fR(e){return{result:tU(e),cases:e.artifacts.map(
t=>Wp(t,e,null,null)),surface:ru}}function tU(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,
accelerator:null,required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,
snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}
function ewe(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var nU=m(
async()=>{"use strict";await ts();v();gx();oi();Op();await Fx();dm();Mo();Rr();Bt();mt();await qp();await Gp();Vp();await rc();
await tR();await O2();sR();T2();I2();N2();await B2();D2();un();G2();oh();nc()});import{existsSync as twe,realpathSync as nwe}from"node:fs";import{realpath as rU}from"node:fs/promises";import{relative as oU,
resolve as mR}from"node:path";async function sU({root:e,isGit:t}){if(e===null)return null;let n=await rU(e).catch(()=>e),
r=t?await uC(n):null,o=s=>(r===null||r.has(s))&&twe(mR(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=rwe(mR(n,
s)),a=i===null?"":oU(n,i);return i!==null&&ge(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function rwe(e){try{return nwe(e)}catch{return null}}async function wo(e){let t=await Jo(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function iU(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await rU(
o).catch(()=>mR(o)),i=oU(t,s);ge(s,t)&&n(i)&&(r[o]=i)}return r}var ta=m(()=>{"use strict";Qb();wn()});import{readFile as owe,realpath as swe}from"node:fs/promises";import{basename as iwe,dirname as pR,join as hR,normalize as awe,
relative as uU,resolve as aU}from"node:path";function dU(e,t,n){let r=mwe(n.root),o=new Map,s=new Map,i=async(a,l)=>{let[
c,u]=[new Set,new Set];for(let{path:d,depth:f}of fwe(a.file,l,n)){let p=n.find(d);if(!(p===null||c.has(p)||!await r(p,a))){
if(uwe(a.text)&&f>1)return p;c.add(p),f>1&&u.add(p)}}for(let d of n.called(iwe(a.file)))await r(d,a)&&c.add(d);return lU(
c)??(a.text===""?lU(u):null)};return async(a,l)=>{if(l===null)return null;let c=e.find(({name:g})=>g===a)?.path??null,u=s.
get(a)??dwe([c,t],n.root);s.set(a,u);let d=await u,f=JSON.stringify([d,l.file,l.line,l.text]),p=o.has(f)?o.get(f)??null:
await i(l,d);return o.set(f,p),p===null?l:{...l,file:p,path:p}}}async function fU(e,t){let n=[];for(let r of e){let o=[];
for(let s of r.programs)o.push(await cwe(s,i=>t(r.artifact,i)));n.push({...r,programs:o})}return n}async function mU(e,t){
let n=[];for(let r of e.programs){let o=async s=>{let i=[];for(let a of s)i.push({...a,source:await t(r.artifact,a.source)});
return i};n.push({...r,source:await t(r.artifact,r.source),reads:await o(r.reads),notFollowed:await o(r.notFollowed),relocations:await o(
r.relocations),externs:await o(r.externs)})}return{...e,programs:n}}async function cwe(e,t){let{load:n}=e;if(n===null)return e;
let r=[];for(let o of n.lacks)r.push({...o,source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}
function lU(e){let[t=null,n]=e;return n===void 0?t:null}function uwe(e){return/\w{2}/.test(e)}async function dwe(e,t){let n=[];
for(let r of e){if(r===null)continue;let o=await swe(pR(aU(r))).catch(()=>pR(aU(r)));for(let s=o;s===t||ge(s,t);s=pR(s))
n.push(uU(t,s))}return[...new Set([...n,""])]}function*fwe(e,t,{root:n}){let r=awe(e);ge(r,n)&&(yield{path:uU(n,r),depth:Number.
POSITIVE_INFINITY});let o=r.split("/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:hR(
s,r),depth:o.length+(s===""?0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:hR(i,...o.slice(s)),depth:o.length-
s}}function mwe(e){let t=new Map;return async(n,{line:r,text:o})=>{let s=t.get(n)??pwe(hR(e,n));t.set(n,s);let i=(await s)[r-
1];return i!==void 0&&(o===""||cU(i)===cU(o))}}async function pwe(e){let t=await owe(e).catch(()=>null);return t===null||
t.length>lwe?[]:t.toString("utf8").split(`
`)}function cU(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var lwe,pU=m(()=>{"use strict";wn();lwe=16<<20});import{createHash as yR}from"node:crypto";import{mkdir as hwe,open as gwe,readdir as ywe,readFile as gR,rename as bwe,rm as wwe,
stat as bR,statfs as kwe,utimes as _we,writeFile as xwe}from"node:fs/promises";import{join as $n}from"node:path";function bU(e,t,n=Swe){
let r=$n(e,"snapshots"),o=i=>$n(r,i),s=new Map;return{eager:t,unfit:i=>s.get(i)??or(gU(i),hU),async find(i){let a=o(i),l=await Pwe(
a);return l===void 0&&await kc(a),l},async draft(i,a){let l=ie(o(i));try{await hwe(l,{recursive:!0,mode:448});let{bavail:c,
bsize:u}=await kwe(l);if(c*u>a*na+vwe&&await Twe(r,n))return Ewe(l,o(i));de("snapshots",()=>`${r} has no room for one`)}catch(c){
de("snapshots",()=>`none can be made: ${E(c)}`)}await kc(l)},async giveUp(i,a){s.set(i,a),Cn(gU(i),hU,a),de("snapshots",
()=>`no more of ${i}: ${a}`),await kc(o(i))}}}function gU(e){return`snapshot ${e}`}function Ewe(e,t){let[n,r]=[$n(e,"mem\
ory"),$n(e,"state")];return{memory:n,state:r,async read(o){try{return{...o,memory:n,state:await gR(r)}}catch(s){de("snap\
shots",()=>`the state could not be written: ${E(s)}`);return}},async keep({hello:o,modules:s,console:i,...a}){try{let l={
hello:o,modules:s,console:i,memory:await Awe(n),stateSha256:wU(a.state)};await xwe($n(e,wR),_s(l)),await bwe(e,t)}catch(l){
de("snapshots",()=>`${t} is not kept: ${E(l)}`)}},discard:()=>kc(e)}}async function Pwe(e){let t=$n(e,wR);try{let n=xs(await gR(
t,"utf8"));if(n===void 0)return;let r=new Date;await _we(t,r,r);let{hello:o,modules:s,console:i}=n,[a,l]=[$n(e,"memory"),
await gR($n(e,"state"))];return wU(l)!==n.stateSha256||!await Owe(a,n.memory)?void 0:{hello:o,modules:s,console:i,memory:a,
state:l}}catch(n){de("snapshots",()=>`${e} cannot be used: ${E(n)}`);return}}function wU(e){return yR("sha256").update(e).
digest("hex")}function kc(e){return wwe(e,{recursive:!0,force:!0}).catch(()=>{})}async function Owe(e,t){return(await bR(
e)).size!==t.bytes?!1:await Mr(e,"written parts of",()=>Cwe(e,t.written))===t.sha256}async function Awe(e){let{size:t}=await bR(
e),n=yR("sha256"),r=[];return await kU(e,[[0,Math.ceil(t/na)]],(o,s)=>{if(s.equals(Rwe.subarray(0,s.length)))return;n.update(
s);let i=r.at(-1);i!==void 0&&i[0]+i[1]===o?i[1]++:r.push([o,1])}),{bytes:t,written:r,sha256:n.digest("hex")}}async function Cwe(e,t){
let n=yR("sha256");return await kU(e,t,(r,o)=>n.update(o)),n.digest("hex")}async function kU(e,t,n){let r=Buffer.allocUnsafe(
na),o=await gwe(e);try{for(let[s,i]of t)for(let a=s;a<s+i;a++){let{bytesRead:l}=await o.read(r,0,na,a*na);n(a,r.subarray(
0,l))}}finally{await o.close()}}async function Twe(e,t){let n=await Promise.all((await ywe(e)).map(s=>Mwe($n(e,s)))),r=n.
reduce((s,{size:i})=>s+i,0),o=n.filter(({usedAt:s})=>Date.now()-s>$we).sort((s,i)=>s.usedAt-i.usedAt);for(let{place:s,size:i}of o){
if(r<=t)break;await kc(s),r-=i}return r<=t}async function Mwe(e){let[t,n]=await Promise.all([yU($n(e,"memory")),yU($n(e,
wR))]),r=n?.at??(e.endsWith(".tmp")?Date.now():0);return{place:e,size:t?.size??0,usedAt:r}}async function yU(e){try{let{
blocks:t,mtimeMs:n}=await bR(e);return{size:t*512,at:n}}catch{return}}var na,Rwe,wR,Swe,$we,vwe,hU,_U=m(()=>{"use strict";
Tn();qc();v();Je();mt();na=1<<20,Rwe=Buffer.alloc(na),wR="snapshot.json",Swe=2*1024**3,$we=3600*1e3,vwe=1024**3,hU="unfi\
t"});function ih({snapshots:e,cacheDirectory:t},n=process.env){if(e==="off")return;let r=!["","false","0"].includes(n.CI??"");
return bU(t,e==="on"||!r)}var kR=m(()=>{"use strict";_U()});import{mkdtemp as Iwe,readdir as Fwe,rm as Nwe}from"node:fs/promises";import{tmpdir as Lwe}from"node:os";import{join as xU}from"node:path";
async function ah(){let e=Lwe();for(let t of await Fwe(e).catch(()=>[])){let n=Bwe.exec(t)?.[1];n!==void 0&&!Yc(Number(n))&&
await Nwe(xU(e,t),{recursive:!0,force:!0}).catch(()=>{})}return Iwe(xU(e,`bpfcompat-${process.pid}-`))}var Bwe,_R=m(()=>{
"use strict";cg();Bwe=/^bpfcompat-(\d+)-\w{6}$/});import{rm as Kwe}from"node:fs/promises";import{join as RU}from"node:path";async function ra(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await Gu(t.cacheDirectory,n.logger),await Bd(t.reportDirectory),await Yo(t.reportDirectory,"repo\
rt-directory");let s=await ah();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await Ye("taking the artifacts to\
 all kernels",()=>jwe(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await Ye("judging",()=>Wwe(
e,t,o,l,c))}finally{await Kwe(s,{recursive:!0,force:!0})}}async function jwe(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:S})=>S.some(Jt)))return{tools:null,kernels:e.kernels.map(fR)};await Yo(t.cacheDirectory,"cache-\
directory"),await Qc(t.cacheDirectory),await Hc(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=Sn({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:S})=>S.id),locked:e.lock?.kernels,signal:l}),d=e.kernels.filter(S=>S.booted),f=S=>nh(d.filter(({artifacts:$})=>$.
some(S)).map(({spec:$})=>$.arch)),p={arches:f(Jt),commands:f(rp),libbpf:Uwe(e),mirrors:c,installLog:RU(t.reportDirectory,
Ab)},g=Ye("seeing to QEMU, the validator and the accelerator",()=>th(t,p,n,l)),b=d.length===e.kernels.length?null:KK(t,c,
n,l,p.installLog),_={plan:e,request:t,ports:n,signal:l,provider:u,tools:g,examiner:b,fetches:Gwe(e.kernels),guests:xt(t.
concurrency),parking:o,onGuest:s,memory:Wf(qf()),snapshots:ih(t)},y=e.kernels.map((S,$)=>X2({kernel:S,workFolder:RU(r,String(
$)),..._})),R=g.then(S=>Promise.all(S.values())),x=[g,R,...b===null?[]:[b],...y];for(let S of x)S.catch($=>a.abort($));return await Promise.
allSettled(x),await u.keepLookups(),await zc(),n.signal.aborted||a.signal.throwIfAborted(),{tools:await g.then(J2).catch(
()=>null),kernels:await Promise.all(y)}}function Uwe({artifacts:e}){let t=e.filter(({request:{lanes:n}})=>n.some(({mode:r})=>r!==
"command"));return new Set(t.map(({request:n})=>n.libbpf))}function Gwe(e){let t=xt(Dwe),n=new Map(e.map(({spec:r})=>[r.
id,xt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function Wwe(e,t,n,{tools:r,kernels:o},s){let i=e.manifest.file===
""?null:e.manifest.file,a=await sU(s),l=e.artifacts.map(({name:b,path:_,object:y,request:R,defect:x})=>({name:b,path:_,sha256:y?.
sha256??null,size:y?.size??null,place:R.place,error:x??null,knownFailures:R.knownFailures.map(S=>({...S,kernels:S.kernels.
map(({id:$})=>$)}))})),c=o.flatMap(({cases:b})=>b),u=Br(o.map(b=>b.surface)),d=a&&dU(l,i,a),f={version:8,tool:{name:"bpf\
compat",version:Nt},startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,manifestForm:i===
null?null:e.manifest.form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,repositoryFiles:a===
null?{}:await iU(qwe(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:ju(),qemu:await r?.qemuVersion??
null,accelerator:r?.accelerator??null},kernels:o.map(({result:b})=>b),artifacts:l,cases:d===null?c:await fU(c,d),surface:d===
null?u:await mU(u,d),surfacePolicy:e.manifest.surface,growth:aT(e.manifest,t)},p=WI(f),g=to({...f,cases:p});return{...f,
cases:p,findings:g,comparison:null,gate:no(p,f.kernels,t.failOn,[],g)}}function qwe({manifest:e,artifacts:t,kernels:n}){
let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??[])].filter(o=>o!=="")}var Dwe,lh=m(
async()=>{"use strict";await es();await ts();mf();Tn();await $l();Hw();ay();Wu();Je();await Wi();vl();yn();Bt();mt();Fo();
await rc();DK();await nU();un();ta();pU();kR();oh();_R();Dwe=2});import{mkdtemp as Hwe,rm as zwe}from"node:fs/promises";import{tmpdir as Vwe}from"node:os";import{join as Ywe}from"node:path";
function _c(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=Jwe?[]:s.filter(c=>xR(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||yr(so([o]),so([s]))?!0:!yr(so([s]),so([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function xR(e){return e.load?.verdict==="fail"&&e.interruption===null&&Nf(e).length>0}async function SU(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=_c(
{kernels:s}),a=await Hwe(Ywe(Vwe(),"bpfcompat-trial-"));try{await ra({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await zwe(a,{recursive:!0,force:!0})}return i}var Jwe,ch=m(async()=>{"use strict";await lh();
Kw();Ff();Jwe=4});async function uh(e,t,n,r){let{logger:o}=r.ports,s=eF(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:f}of e){let p=Qwe(f),g=p===void 0?[]:Nf(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let R=y.kernel.name;o.info(`${b}: trying on ${R} what the object leaves open: ${g.map(({subject:$})=>$).
join(", ")}`);let x=tF(b,y,t.attempts,s,()=>c++),S=await QI(d,g,R,x,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,f,{
leftMs:p}){let g=n.of(d)??i.get(f)?.of(d);if(g!==void 0||i.has(f)||p()<Xwe)return g;let{plan:b,request:_,ports:y}=r,R=e.
map(({proposal:S})=>S.artifact.name),x=await SU(f,R,b,_,y);return i.set(f,x),x.of(d)}}function Qwe(e){return e.reduce((t,n)=>t!==
void 0&&yr(so([t]),so([n]))?t:n,void 0)}var Xwe,RR=m(async()=>{"use strict";ZI();nF();Kw();Ff();await ch();Xwe=1e4});async function $U(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&Zwe.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=VI(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await Gn(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${M(a.length,"object")} load: ${Af(l)} (${Z("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:Tf(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await f()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?eke(b,g,
e):b),e.findings);return{...e,findings:d};async function f(){try{return await uh(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${E(p)}; the verdicts stand`),[]}}}function eke(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${SR}`,remedyYaml:wi(n,r,{at:"artifact",field:"maps",lines:Lw(t.fixups)})}}function vU(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(SR));return e.map(r=>{let o=n.find(s=>tke.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${SR}`,
remedyYaml:fe(o.remedyYaml??"")}})}var SR,Zwe,tke,$R=m(async()=>{"use strict";v();Ze();I();un();Te();Fw();Mf();Bw();await RR();
SR="The sizes below were found by trial: the object loads with them. Check them against your loader.",Zwe=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);tke=["class","artifact","program","map"]});function fh(e,t){let n=new Map(e.map(o=>[o.name,nke(o,t)])),r=rke(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*EU(o)}))}function nke({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+dh(s.map(({request:i})=>PU(i)))}function rke(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:dh(n.map(({name:r})=>t.get(r)??0))/dh(n.map(EU))}function EU({artifacts:e}){return 4+dh(e.map(({request:t})=>PU(
t)))}function PU({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function dh(e){
return e.reduce((t,n)=>t+n,0)}var vR=m(()=>{"use strict"});function OU(e,t){let n=t.assignment??rd(fh(e,null),t.count);t.assignment!==null&&oke(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function AU(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function CU(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${M(t.kernels.length,"kernel")} for ${M(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function oke(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var ER=m(()=>{"use strict";v();I();vR();Va()});async function TU(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=ske(e,r,n);i.artifacts.length!==0&&(await dl(o,
Ir(i)),await dl(s,di(i)))}}function ske(e,t,n){let r=u=>u===t||u.startsWith(`${t}/`),o=e.cases.filter(({artifact:u})=>r(
u)),s=e.kernels.filter(({id:u})=>o.some(({kernel:d})=>d===u)),i=e.artifacts.filter(u=>r(u.name)),a={...e.surface,programs:e.
surface.programs.filter(({artifact:u})=>r(u))},l={...e,kernels:s,artifacts:i,cases:o,surface:a,comparison:null},c=to(l);
return{...l,findings:c,gate:no(o,s,n,[],c)}}var MU=m(async()=>{"use strict";await $l();Sa();$d();vl();un()});function ph(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function PR(e){if(!ph(e))return{defect:"is no ELF p\
rogram"};if(e.length<ike)return{defect:"is cut off inside its ELF header"};let t=Ve(e),n=t.half(18),r=kr.find(i=>rt[i].machine===
n);if(r===void 0||e[4]!==ake)return{defect:`is built for ${jw[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${kr.join(", ")}`};if(![lke,cke].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==mh||o+s*mh>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:dke(e,o,s)}}function dke(e,t,n){let r=Ve(e);for(let o=t;o<t+n*mh;o+=mh){if(r.word(o)!==uke)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var ike,mh,ake,lke,
cke,uke,IU=m(()=>{"use strict";hn();is();io();ike=64,mh=56,ake=2,lke=2,cke=3,uke=3});import{existsSync as fke}from"node:fs";import{basename as mke,dirname as NU,isAbsolute as pke,join as hke,normalize as LU}from"node:path";
async function BU(e,t,n){let{loaders:r}=rt[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Ce())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!fke(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await ye(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:gke});if(o!==0)throw new h(yke(i)??`cannot be read \
by ${t} (${a})`);let l=bke(s,t),c=l.find(({source:u})=>!pke(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...wke(l)]}function yke(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function bke(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function wke(e){let t=kke(e);return e.flatMap(({name:n,source:r})=>{let o={path:LU(r),source:r};
return FU(NU(o.path))===FU(t)?[o]:[o,{path:hke(t,mke(n)),source:r}]})}function kke(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":NU(LU(t.source))}function FU(e){return e.replace(/^\/usr\//,"/")}var gke,KU=m(()=>{"use\
 strict";v();hn();Ht();gke=3e4});import{readFile as _ke,stat as xke}from"node:fs/promises";import{basename as DU,relative as Rke,resolve as Ske}from"node:path";
async function jU(e){let t=[],n=[...await Eke(e,t),...Pke(e)];Oke(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await Ake(a);r.push(l);for(let c of await Tke(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${ze(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=DU(s);return{files:r,system:[...o.
values()],binary:i,arch:$ke(r.find(({path:a})=>a===i))}}function $ke(e){let t=e===void 0?void 0:PR(e.content);return t===
void 0||"defect"in t?null:t.arch}async function Eke({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await bi(
r,t,vke);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:Rke(a,i),isBinary:!1,place:e[l]?.place??null}))}function Pke({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=Ske(t,e.binary);return[{source:n,path:DU(n),isBinary:!0,place:e.place}]}function Oke(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${ze(i)}\` \
and \`${ze(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function Ake({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await Cke(e);if(await Gi(e),r>xc)throw new h(`has ${r} bytes; a guest takes ${xc} of fil\
es altogether`);return{path:t,content:await UU(e),executable:n||(o&73)!==0}}async function Cke(e){let t=await xke(e).catch(
async n=>{throw new h(await GU(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function UU(e){return _ke(
e).catch(async t=>{throw new h(await GU(t,e),{cause:t})})}async function GU(e,t){return D(e)==="ENOENT"||D(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await jd(t)}`:`cannot be read: ${E(e)}`}async function Tke({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!ph(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!ph(r))return[];let s=PR(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Ce()&&!t)return[];let i=await BU(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await UU(l),executable:!0})))}var xc,vke,WU=m(async()=>{"use strict";
v();await ml();hn();await Ud();Nm();fl();IU();KU();xc=128*1024*1024;vke="make the files first, or correct the pattern"});function qU(e){let t=[],n=e.map(r=>{let o=Mke(r.request).map(s=>Ike(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function Mke({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function Ike({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=ne(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there a\
re ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no prog\
ram \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var HU=m(async()=>{"use strict";await Ge();v()});function Rc({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var OR=m(()=>{"use strict"});var zU,VU=m(()=>{"use strict";zU=["lts","latest"]});function ko({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...zU,...kr,...n])]}function _o(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&ko(t).includes(e)}
function XU(e,t){let n=eG(e,t);return n&&[...t.kernels.values()].filter(r=>ZU(r,n)&&Lke(r,n))}function Sc(e,t){let n=eG(
e,t);return n&&(r=>ZU(r,n))}function QU(e,t){return e.split("/").find(n=>tG(n,t)===void 0)}function ZU(e,t){return t.every(
n=>n.matches(e))}function Lke({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function eG(e,t){let n=e.split("/").map(r=>tG(r,t));return n.every(r=>r!==void 0)?n:void 0}function tG(e,t){
let[,n="",r=""]=Fke.exec(e)??[];if(n!=="")return YU(a=>AR(a,n,r));let[,o,s]=Nke.exec(e)??[];return o!==void 0&&s!==void 0?
YU(a=>AR(a,">=",o)&&AR(a,"<=",s)):/[*?]/.test(e)?Bke(e):t.kernels.has(e)||ko(t).includes(e)?Kke(e):void 0}function YU(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function AR(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:JU(e)-JU(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function JU(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function Bke(e){return{matches:({id:t})=>$c(e,t),names:t=>e.includes(`-${t}`)}}function Kke(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&Rc(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function $c(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var Fke,Nke,vc=m(()=>{"use strict";is();OR();VU();Fke=/^(>=|<=|>|<)(\d+\.\d+)$/,Nke=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as Dke}from"node:zlib";async function Qt(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse(Dke(Buffer.
from(jke,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var jke,nG=m(()=>{"\
use strict";jke="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
++OK2+aG+gdAHXqR++uMP1fH2juf6x+8za2bMNUu9+aG6O/UTokH1XB+gW56Orgf/KIqD7Zt6o7rRPXh2jl58mzbE4RHcqDsQbUP3ELuBr35SP3t751d4GwX\
eYedGceg+HauN6o3qhNtX9ZP63TL/Mg31Ro1A6IJI/aRmPx47L/BZVC+O1D9v1JcwOB6SC6eBqjdq+Ao82PrsbONI/fRDfYqf83Htg93RA7fwwrPjReBGfTo\
8/xrt4bNuY/cbgE/obN8OQQj/Fv7Rzxv14MKB/u3g+nPgWX9py/nfkpHeqFFwDLcA/sib68NpCQ97OARwCCI3DtLR/6G+xvEh+rRYwOvz01jnQfiyOP1rYS1\
unQj89nWRPv4iiBbwMQ7O9s15gWikYM62QQiHmT7Kl7Q1+ZVye/avtFsyXW/gA/b7M51n95vjFcf2DYJYGZw115b1UeW/ufjx7Hrgp/rnz59/3tT5NfOC7ds\
uePexRCv0oGBcoXOVdBmWPbFuu99lo8uH8P9cPwYvoRt/jETKm/NsSJJ2IqkT7iHoOIZmzSM7xHwUIvhDCHaCpWoav6jDE8+BNxePeYVhsfpHEger/QTwlTh\
CTsBVSv525q89W881FGHzhjpDTy3d3KXdMpJnP86Tf+kF5vTR/svqhV82p8CcEYpIsx/qMfTUT3SD+/3Lv2b/+PKP2S8P/zs74TWDYD67/gsID6Hrx+on9fZ\
Rsz7f6dbG1DaWvbTuzYeNppub+5V5d2sl/7tdbTRT/YlhefMUzS1ynnDTaDFUt8DYS1M+XOtBYUHtfXxHKxrQyVMaGSkdlkZ3tUaHy63KzSMHrFo6dUXxqms\
+dB2205CeURsPe4pHXqJg+gkQvnA2JaOXNMFJmKC2nJlzTUcY3amlbmbnpm5xS1u2zBGzXx8ncvG0DpSoKLp1JKiVzePhwby/3dza1uP69nH9cH9v339e3j+\
s7x8e1neadnenf9Ye1hu9nXloy7neNb2juwfOPJpWVfUuNAbTPjB1NZpJhCZpY9dnY7jsr9I+ejiq5XwXGI0mlKyNaiqt0zXKmxADEtFqyIumEYITzoSuODZ\
JixPL4vbOfwN/llqIDt98FowM1XayK2RjZln+0fMoo1JyGyW1Kh1hVIV2QnVJQeMrG01hpHWDyQy94V2oH/gAvtoEAeSTvtTN2dKcrZbsAsJ258/T0aRwbYP\
9Ql9AJi88JwZRnKcTezcMg3DuuVGMMpIG+8C+u8TjXXWt+B5CYI96W34J0Oe2Ohj26zkW9KQJg3ba1hFs5d2NX5X4FSjruaGkw1eCZ8WNIwV8j0Mnau8K0gG\
y0WEowNNnW2RRaz03xjL89Zxg94UO0yACQqKeIA9G8AIwzcFxIEmBcPAnjRzx15bcPUEyRPbIQFsfNSBDtOV4rkJbknzFucdU2IJ6o3WBZBnDn6wbeLJuYsi\
aM0PW/P3Jmg9F0KvyIRmyHtGdrInuZE12J2KRBeVOLo8rQ3uTpb6Cmh2GKKdWNEnOzR1pstRX7X1GOgK8oseJCxyAdzz4pOmaNAU4GslHZMg1eolKH3EogNJ\
8p8+AkSxfb0ZfJwCvc0E+DRMwJsBbKqcnbe8R9DaEEMTKs+HjYE6aW0FNY+46lb0LADv7y9OxUKe07L5gt5oBtwhQW/yhtnhYeHVD4Y2aTvfUTN1qxtxqhzm\
NqVtUpi4A/ihTFxx+epvviv8W+HEQzaI4BM6+elYCujHHG9PapvblDvjxb1+Vr8mtULsySx3oz04ooVkaby9HJ5wWfMZsuZ6tNPYFX/rCOB1p8rY4/b8LKxv\
2uBvS34L/uK/Hp3k6luIwYQt8bx0tDvl77PTmix/fQBi5gf9z8SMEHnAi8HOxc2JnEbkvPtgtLMNabc31bvED/uLPyutvFMfqRZCEXpSEZa024U5auqqTITm\
NqDqRHB+E4+UA3NRFIHdMOLlhWOZWNr4Px9uR9rwL5pxpGIyrCRTEUXc792FMPy3ZPzT7K6dEoBvR/O60+bbMbbtDEkLahduSwm134rbdBJgtmeo8sPmmF23\
rXIvMBB9RqbQ1xWr22/Ozu3Udr1bdatv3t5vl4+cH7X5z96Drm8db07Asfbm+Xa/XtytI2DtzfY+tbhXDSkgJPPZ8CILddIsLHGynbdl4v6ZF3HErTe1yTa0\
pC0OfCiFAcGI+IeLSYtNYmzCkxRh0CxjCSRCCBCrep0JcepySZjeC2VVPfsC0ok2r25bbsl2h9gxSZ4Ck18e9RyheNqEtJ5e8zb7+87O+Ni/WNEjrJfzJDyR\
j6RaIeBjMZEKRtK/Lta+mTA9z6oMQYYi5iGm6UWgCqdnVhCEqe6FbGo0Yknif/XA5EUna2qC25s6yD9eU93rWrp8sqNbAXGB3PKTPl27TS4rrHC/ZWQNuvzz\
eKE8fytb13ON+cf6xumGV2tps8izcAGMofhBnLHYixQ+UjESfFPANhB/xq+u/KG6kwAmIFddX/0TZRbB1E7t4gcP/UD+pL6/bcO4GRWP5SJ6n/sgheAYh8OH\
90idBglb1iOjWSQDIsu/yUvBbY5Bb4zBbd8Vs3b/RrS8GtDUatEajWzcbnWAAsuxOvAj8ipsGq5cRiLXcI3YCzJxrPRtcaRPZlPGCD4KCC29tiF1+AkPXvP3\
vApEz0ZiZGLTMjmiZvRuaeSlwmUi4mgzNbDQ0saBDGNplI1d8h1W9jnaMelfPqPcf1fSLcY46GrTGwKY3RzbBACTowReJn4VBzsJhZnXFzOrf6KyLAc1Cg9Z\
odFaz0QkGIGF76UXiZ2OQs3GY2V0xs/s3OvtiQLPRoDUand1sdIIBiDK6i8ZvM0e+GUguIxBLr7cHbDPv+7VAOsILwAs+CAouvLUVGicAXc3ULhu5veP6CSg\
I4M5tCNwKjczg+eAdRLFywjA76a4XCzy9wEYceDExAE9TjkURb4TVHtNDNB/4VQAaxc6ThzTKvAUB4KmpLXzpDQa1yynDl803Bjy8LZbbJwpkxRwvEUcv8F9\
iEO5RGJ7bEPgVGjt70vxe0hibQTzNORZGvEFWe0wY0gsyywqiO/DkOv5M08p1Y9XLOXa163nF5dYLjjvKUuX75CaKpilPR8+LwAeoo5D2aVkSlo6yxdEYwfN\
z9cxlC3PQxQ48qXn1X3Ldd/bnGUrOaj26Ge75Y84isD1mJaCnR//zRt0G+0Pgg6T4EGYv+Y1jsI2PYXos3i55+j2InS+nUsr0lDx377yAWQLALO8H/J3rv6i\
f1NJ1FOSzF+CD0N1ioD83Eylw7klVcytZ0AML6vg3IB/GONBhCxHvpJOEeiyowxiB9ukiEvDaFjBsOxF81gp7rhRocXZSJ4Y0nWB3DSGinOKhG0fPEFhqji/\
QX2RPT0Q/61dDP7nelCA0s6DSSYRkQRKCkCvUqNBAAhhYmvA/t4+cN0jUyWlDDfjTxca0oZkBuL16o6YQODbIDGKgGKKXqvQrV6sU0cuF3q1SBl15CoK39yA\
RlZgTTMJnXKg5QP8BFyaIsycrQZw/7WhJYoIaVkaotJIgb5kXSNSH0A1SLBGywbmBhC978JfQDqcTpDhiZYJqMwnsthGeB+Rtd+B3ZATNFvtLcfnodFBH7eU\
aK8Kzfqdt+v6grxyOIAMg+wgQ7CUBWq7785DeiDd+1T9s3Jcod1rnl+N6I+KkVf4YKQAGfZkB9B4TopW9/I5hStbWPgbwygHygUzMOdBhmz8cHtu8xxnV9Ao\
CTx0NpY5BUeeWyJ2/0V34Cmf+je6c90o+f+3WBHpXXW+oWMApq082nrZM7fVmOUcn6Dk6zxxPcqMnbjBoPjpW9NHxqo/OKf2TBOiJAMzKkE6QhnSSNqRzzQy\
HIkafL4vGyiGFCDINCw29cYEhbObBcnjCRH0LcTFR5ATrikKnkZl0Kp1J5CRE0gSUjZxCi9IJYpROUqMEzUckF0ANPjrFSqeSrHQ6zUro1KTbMdOXmJn0FYV\
WaB1khdFBVjyykZUSh+53l8PaRTgxK32wonSZPepory5XzfrGiqBvrDilFhLznmtVVljdYoXXLVbd8wQJ7CCVKiuCHrEi6RErXkGfA+AX8qZKWGePzg5XjTr\
DwJGd+Ss80/YFPbyRXNHoBysq/WD4IC/hb1OjsiLoAiuSLjBovJcYt69QWVGt91d06/0RQj/v70RdVuTvLxqgC1TKjR28P5/YjypQEd8xDFufspqdv2VWh7P\
QVkez2MgjmbtRsqNnyqpe8WdoFwJNp66J4f3PTzViEn8aRINsg+hDR4WOuZ1kwxBazhldpKBTbqbDvX2qJyEfTuU5I9sg9aA60ZGga+bHkQq0qSB/pvSUDQo\
WOnBLhlqPKWQQNMe2TtN/9LIWqCUHFGwgakRCJhNXTAxazaiYLFDwoEk9Ei2vuGL02dSkesZAwQSyriRmipEP9+ozjJ5jC05sqvXoGkuGyTHywV6cM+lBk4K\
SodkIfdqhAfm8B58EE96sy2qkqEWaYlYjirnMgPNFJVOVOzIQo3OOKbkxoF6VwEwQrU59GFjQJc2UBBhcvUogppKwKj0ZKNE90+RNjOnXJwscZMgLlmI30TM\
P1Bvyy/ItPa8+ivkELTfoNS5RkhBJkxY6V5Zf0LKCSvESIB+RXGitepWSDFpeMOhfwqQmOI5cbWYyRBQiC2HFblyiTq+5CapA66IcTU+K2IbEgQ0R/Q3PvHT\
Da22zkYoY02JlQ6uIbagVsQ3nZFRyY0BFbEOhiG1oFLENvwxUEmBwRWxDrYht6BWxDe+0kysxpCLWY5ChWsdsKJcvo2ceqKXLRipiTGuRDZsitmFUxERIQiR\
N2iliG2pFbEOviI2cj0gudFHENoyK2IZVERMiNcFxRCpiPUYhKkVsQ6mIbfgqYhtOithGKmJERcwiccAiom/xzEstXmsbSypiTIsVi1YRs6gVMYtzMiq5MaA\
iZlEoYhaNImbxy0AlAQZXxCxqRcyiV8Qs3mknV2JIRazHIEO1jrEoly+jZx6opYslFTGmtYjFpohZjIqYCEmIpEk7RcyiVsQsekVs5HxEcqGLImYxKmIWqyI\
mRGqC44hUxHqMQlSKmEWpiFl8FTGLkyJmSUWMqIjZJA7YRPRtnnmpzWttY0tFjGmxYtMqYja1ImZzTkYlNwZUxGwKRcymUcRsfhmoJMDgiphNrYjZ9IqYzTv\
t5EoMqYj1GGSo1jE25fJl9MwDtXSxpSLGtBax2RQxm1EREyEJkTRpp4jZ1IqYTa+IjZyPSC50UcRsRkXMZlXEhEhNcByRiliPUYhKEbMpFTGbryJmc1LEbKm\
INStim/mykQJJexP2aQc+SelmvuSyrknHJMUwynXKZr6k0sJK/eg50TkJlbQYTAeDEBNksLwLPQG6JJ0S+4ElMAgvlQJW7kjPhu5JJl9OSPWrv6hCXrIUeom\
dZdSWKJfmUXpechSSB0paMMheQiQckiHsmleaTFASgk7xGjv3kDRoK3cVMwpKSrCIXWKkIRh6SKWrv7BDFroKvXiEmT7zkJrKdWHupR+RSyPAr5GA1zimnxq\
n1YsmRS6W5YhGKXJptCKXxjfnlLQYTOTSyCKXRiFyadwSTYn9wCKXRityadQil8Y5u+TJCSly9RdVaFYqGt0CZewsA7E40aTIxbLa0JhELo1N5BIg4ZAMaSN\
yabQil0Ytco2be0gatBe5NDaRS2MUuURIQzD0kCJXf2GHRuTS6EQujavIpfERuTQpcpFELp0Av04CXueYfuqcVi+6FLlYliM6pcil04pcOt+cU9JiMJFLJ4t\
cOoXIpXNLNCX2A4tcOq3IpVOLXDrn7JInJ6TI1V9UoVmp6HQLlLGzDMTiRJciF8tqQ2cSuXQ2kUuAhEMypI3IpdOKXDq1yDVu7iFp0F7k0tlELp1R5BIhDcH\
QQ4pc/YUdGpFLpxO5dK4il85H5NKlyEUSuVYE+Fck4Fcc088Vp9XLSopcLMuRFaXItaIVuVZ8c05Ji8FErhVZ5FpRiFwrbommxH5gkWtFK3KtqEWuFefskic\
npMjVX1ShWams6BYoY2cZiMXJSopcLKuNFZPItWITuQRIOCRD2ohcK1qRa0Utco2be0gatBe5Vmwi14pR5BIhDcHQQ4pc/YUdGpFrRSdyrbiKXCs+ItdKilx\
1kavuOxDuweiYVBrKcxC+fdwo8StQYhDFrv+ilACkX5YIiGDycOOtJgysKmXgdSijeyIoUeUtMRkoUclAykhGp+RNQtePQmTgNSGjQQUyOCRcPCGdfpY1ukt\
G5+UGLgEXIMLmI5u4PfeQKBsERcYgaTBiBNtrAZhOXjHwgorRIKGMHnevBUUWdcQg6SEGUQERJATno7uuCNyLz0bLGQZOwDA6SxYc4M/HNm3j5qRNRO6uCl9\
yqYJceq1D8nT0o9h58sC01zxwGsbKdyN3h9MgSk2NyLVLjCR4bZQGiEpdasivNsLEnPRIhNoLChARnKJQbmvErGVC0wK56ectY/tRZAJbaBgv+gm88qAHjX+\
qWYhwePCaBYJhA+F14EilAqQRDw8bVgcYLCZeB1gMi/1i2MMDR1juDxweL2dVP7ajRS7qCw0tHSuX+Cjw4p0aNk5Ld/D9AEJ3D/zY8apoldsqgFUaO+Q1xTv\
dKCHwgBMBZev4O3fnwGmZ9HKkNE9jpavFQeDW/+g+dKi3S4Qk8L1IBiUg69pBrZkOYubMSaLbo9xQAhGnO2A60eHdMtXiiPr0czDxfD8yDUf1EDjaC7zQagE\
4/+wbFcgpgG8WPgQL/FfGASqJpBLYKSDHiibi5ABXBjSDvIKM7hSgEwQX0dKBy1FkxAsOSI0G1aNrMOg1HxBYzWGHvKus8wx2QejMjPMhKIUrOYzFSzl4URx\
s3yihe0z+Xkn+vgJO2kS5hkvHwRWd8LBXb9QQHILIjYN0R9Ef6mscH6JPi8XOm6e/eQiD/4BtPA/Cl8Xh+LRIry6SeV4cDwnzFsZq8fANhB/xq+u/LNInWag\
3jHfLKI25XRAt4PMfTlC/gdAH3mwbhNADpXOQESF5lKw9bYjyfuWr8I5v4AP2/6EeQ0/9dBpzfcDplfnh5aDeqM+u/wLCQ+gmFL0zHzaPS0u7e7SWD9pKM0x\
zYz5YlqXbt+bSNFeaaazXK039+WduEY4HQa5wsb5CRTU1sZM1/LRhaIsI05HANBFGElpEQpfTrNr1ERxtU6I8KT/rwAfiyMv8ftflabEMxaX/A3vdDmn9pJ2\
uZHd7dtfpjOCv0dHVGhee0xp8UwBjainAynw0Nf3+7lHfPG7utc+G9dlarR+M+9vHu8eNdmfe24/28rNJ4iI+pzUaclqDg3c1ZE4rCd0DodEZg4FLFAZwtFP\
OaQ3OUd+YXNTn7mmxDCXltAN53SvKaSW7+bA7dN5f3R2ocvp0ucLk8/UOnje7Sbr7cQe+AS84QIlaeQodf/vKnv+qHiRFrE7BPxeed5FNxAgBn4IS2Pyy3k4\
kSUufx48odB6xDx4N5RmnwytkEK00Cul2KtngBXmdoQIei9tp5gkh4xLHBbHlZBfsgUblmPftdWbMNftEp/OFnDmFKxln/KPn0XmY4yGKQ+DsFXiDG+XpQ/H\
cOPbA7Nt+9gq8AwjrREH0wJ6rno0LlbgjbuN9ey2SBYV3sHUTvF/gmD7UT+r/HZ2PuRsUSfCRTUry1j9aZBOe/ivp9wxC4MPbJuObJfUE5+lez43SbCf/Lk5\
2eqH9XK/nRg9TnY5K2Jlez436RGvLykzDC+WpTq50mWtt2ctkJ+MSeLa1JWK619XpXteme911utf9TPda8OleV6fbhJ9VL8x28u/iZJvFj8G3mGtzrvUw1Sb\
2a/BCzLQ51+oTbVYm2qxOtNlxos1eJtoUe6JNBKP1KqX1Gqf1rqTW+2G1LjitdcR0W9XptmrTbXWdbquf6bYEn26rOt1Ph+fSbCf/Lk52eoF5rp/d7yCCx6Y\
pt18ebxQ/iJUPECs5BPxmX9jZfjo8IyZ75oPvcXXGs4uVac+vMs/9+6sTw2lXnsA22INIgTe6khmHj4qedtSsIyc97sZ3qDz4IH4Pwre/R1fNfh+UoUiK0uG\
FZMpPaFQunwCpXmfGxAfvIDrPupKOF7VpQImDoD7//zr/NsubjNOQCTNefDT4Vqso4aRDnR+fjn58nG+D/aJ4V+QmUNQkV0Q5dKPIE06j4Q4/34VtMpUpLak\
oiCb0XPPRVrLZPzjx9lXxoLqnxDASvDuRAm8dMzGcQmERiehQaGkke6GD8CDUPpEkEgZN5Dfxs282zLvZcd7NHslvToL8Jon8JpH8ooCAIL85CfIXZV1UG3b\
muYi9vRkAVvIVywK0JckEzj0mgATCCgQCotEM1g0QrJsmn4cI358ZrKdhBmuiGazJZiAMEigzWE/ADEqvQRBNmKnn8nKkJxPAvyIRyQLgm5JGAyh0EB6EGvt\
FwqCJ/CZ+9s2Geefwwqo38puTIL9JIr9JJL8oICDIb07D8+sNvkdvcjs8XiL25/31abh/nej/dXIAEAYJVAjQp2EGVgMEVtPk83i5258ZWNMwA4toBhbZDIR\
BAmUG1jTMwG6AwG6afLvr5Nt9moE9DTOwiWZgk81AGCRQZmBPwAw2c6w2mjRhpj5taz/zm3l/wmg6NtEtYDMnyKKFDsKDUGO/SBgUyB8cgB8dIzDzgHOYafD\
li1l4L4xrzucf295mMxW82dd/f31QfgXOQdHSdymVmc77NHt83BvIfLiwN/xPad9Lfb8UCOAWWn2pm7OlMVtBAFm3twTvvhc4u3n+y8n+lnSr8QLO2QI+5iL\
yQGmHMfKvijNR+Fv404sgwmx92aWz3rT7Je9C2OeChrq+lZPYj5o7rPuq+PKnxU53Fnohtk5JupHpVg4QzZ0EclKIZEj6qMF9FB17cPs/BfFXGCpJdzUq8yK\
4f7SWPlWu5kyqXm7jh77++vBV0dbK1y/mjfIcBvukmPdc/prmrGWKvYA4Utw4UrKJiJTguU45eOd26RV8Lkq31SNTBgS6nv3gmknQs/qOseFv4W5o2cFhU7m\
gbCmHH2TbFF0EQ3JzvR6iEXxcyjE1b8EvN7lGZ1FJMM35svyGFtuOyVALHTisdMxEwGq1nC6+BVS9OFI7pKH440l4QY/IJM358pxJ5udwjkIGot6C6EhPj44\
rmK4UoT3Ipi8G9eVMxGZU46K42kskV0OoN5i+pzkdPjmuq6FkCKVuMprbwdHlWr3O0OyKj/snD7wDsKtTqdhW402psZN7+Z/inejjVNOOTtF8ynmyhlddz7/\
dkKYgO9Fh3tpPtMS9w8F6ojsHQWiCiSz1HsI4BZpd3qL5hEMQxmd/j4J+vFhAzDIaugrlNTicxim60xCHR6Gz9cAsrf6xZuHr9g0esHmu4sV3OHEG36ONN/k\
tuZ3yK7ydYt0ov4Od8k8nVuBXMZ3YffJAdsJEnUrFPyWc1Gk15qOFJ4LQvgKP4mDXzAQQ9HK2bwngbTn0cdzP0zElBUkJR9JnTR518duv1gIWMgXRIjWGxnU\
w6QzXVme34kiASF/IPRmYxeqShmNX68VQr+Tr7tCmTMZKYCR0m4qDqy3Hx/VvEOWXVBYwflGHIFhjrBzH3dFSDZuITcD14Xg3Dc93dTS1Uxat5xqGl6UOSCK\
We3R2fnYv8TcbHWea4Y7tHyC5sznG004H9OO4QEjy0D0ZCNbJ0/VKsmFdHSUHh8jxxOdkQwBGdJuKu0MdjXLZ3q5T1OzX3dFyjCrJE9T14QgnPZ9Y/NSWKX/\
KdU74HkgOVrp09njwYLQegi+xOmFqPk9bChlOi3Qg5HiYriws6+Tq+mXa1Tq7KRCzIQij+k3H8bFXZU3e7wkYTKmyvcY/mJYT5F7cdXE+UBCSWrMjeDNLh89\
j2zGycqFD9zcZyrsbvyr/fvhFMbvoKtjdvEUe1QiUGUeDLuwHPuhJ5v33wy+/m42h8QjemkgBm9tBT3y/iuhIT4Zurxg4EqLNnlwefBnmdemY/Gl8T1XtJag\
bYfhyQjMriC+XMlL0/+YopURjpOnfp1CSg/Idpgj+BcMU7u6FlkjDv5IciVib8hnx+A548mwqZ5Rz8TGbTq+A1tSJ73DfmqclwYYUcIipbKFP4UrrVDbFlya\
hqfVkIA0vl9OdOFwWVON9b37qPCPFtg3yqwmiuSXCpxIm6JVIoWlkt0TLG/qkaHwXhSPR1XgogThnk7Ilm5gt2Xzdkn3d2ZItXBSzqbMlmz5bsvm7IltmSxf\
Ds8ZKF7psSQC3dDnZElMVyvjuiZY/lJVSQriqq82aROee1VAEVeqAZ5fFrRKgwCxroIqnDn7q4MJR/e3g+nPg2UfwNv9bMqbe4p3FJd6hX6oWSYS6OAPf49B\
pyy+a1MuiqodCM46XP7PEqH7i6NAkSelJSoq7Frk2SgCH2K0Salr+kEs0HdUh0pKOPtkb3zn2WhU1bd84LcJqS1KKWO6BK97j6hO15XSzRG3ZK8u05RRDcJE\
g5Mp56kwRw7uORaNXkytKqpKo2lziTJcvCuEcxcgYhyLcdEMwbXU9Y9YojKOcZN4oaYun7cwH3+MmmmYdGmiZ9+DmGeEnCHbw84rBAYTR35VDCL654F0JnpM\
m+HOQtczBvfGEPQwRe9qBcXo8SB34QKQgC/vQ8Cfph+VQsbUtWajyv2pPBvpwcWp9UajLGY44VzfIlp8pE44YSkvdJuypqI6QHdtRkaKcgJ6KlkEMudgUvBa\
Pg2cFc1rikS8Mtm8fM6t8ymz5Yk6jytU2Xuh3eIu8NLLOg0JzlwNjk4H2clJsKS+3/tKWbdPynTdPRpkwMz2D+Pi0SC4trMWtE4HfvuYhLoiGOKOuYWjfIKr\
54Obasj6+/NcXb4sfz64HfqoIetUzL0wrgXCsvoor6dquFHviJGntKDnKyNFyqEU1jewOmY+X7Y15ld1xw/Iuj6TCEq8wQDbv2ERBXIY3oqfkfezsQI5S0pc\
Xfe3yGbbli2WC2l0ObyyS024dxkkHNDLSj/60nnIpwF9WH/SyOUVl2lNRfqjHEH4rnWZsv3/51+wfX/4x++Xhf2e/p2xQb9Rn138B4SF0/Rh+c127u9XX5uc\
HzXy8Wxt35oO51m3D3iz1e0M371fr5b2+Wd+rP1vx255bzGmBjTlSF9NK4HsXh9yZ8wN55PZnBUkTmbKJoNIWG3mq70jBgPmw3suIBV1TjctnOmuu05yq282\
nDI8YGXgfHnyZgUHaCz970Spfeq9cLduE1ulTy0WD0JatcyVSYVJvMYEjlVHql8BUTtAqc/nxTtdNa23fLS1zefu4vL+/tde3S2t9qy3Nu83KfHy4f7yz1i2\
5rC3nOnOao+E+VI9rJrG7i8vvznDhnb40iIkYBCoJqrSN7uiZC1Cn5eenkbOMy2vmrKU5zcd1EsLr865znbbTl9bBxzqOT0c/Ps40c740ZkbhoOt6Q24FiJb\
cEF6AD0J3S+n1/53cSElupPz6P1+V78B3HcQx6mnH5jf5uONo09F2Oc76vFL9G/B3rv+CWqTuwJOa45Vc9539ebKSA0qObpxSMH3M2fGwg+VN6k1+IQLbY2K\
1f96o8HD5wAcJZfaO6+c3j8E2Pobwzs5+l8zBHsTOlxP904Iwd++8gNkZjWzcn9TTNTT6Fa+IaxaHCYg3lddHhGwOeBDBSpEsnIyGaKnCX2zqhr+V4//kBn7\
y1y08QfG8IdEZkD5ngQHZhfFcwQlMjC+otQvEBlTdwvWRgbc7eH0HpU9goBuRNDi3cmXCuTQ5zdtgNbK+nC+NNg5jzRQxLs0jJBAl88tIh7pmRuhFSRDWtdR\
wFGlxhD2RQY0vRq6NUQ0Bp9JlIs6G4asZU/Y1tAGnu6+hoQhOvBHe7/D7csYluZ0+yJUAgsppCg0V2hRbOrmX5EYJYZ6DbTuxY828xqX7WEofLEgeskCC9N+\
jLW9OMGLTF1QPCi60dB/c2MDJS7T/ss5Vkcd5j/C8SRopKJP2G4Ut0nec4Xfeo5kXR7M8Sp9JAAHCEeC/8PZ4CqTNNCTIekoajE0DCASOCAlIGCq8bA94IiS\
NNKlE0k+SYOxQsD1gKAABwhAg3TOO50DeTkGDU1fJhJGZkJ8ygCRDBhM2s3yH5xb424+m3PLchyq7LHSX3BiZGyU0zqwoXMYw4+3bHk+JpJGCC2k/SYKRSZD\
CcEYf/huXLKJEq1qzMIJDR9XyAsDn9watriaQ2ECQL8fUHvoVKC9QeuiDR3C5SnIo5y5iyBDSoxCZ0F6FILKh2EkURUIygsyIDoIEiROFLmKIE5IP5FjRXps\
g0aHcSxidQpKCSAouMgU5Ja32FEqykDQh0qSVYpHWSNRLgautSDIUmnmuXpHlFXrrsi7m6lDStpjg+Xn6r9ET8BBhBr8wydEmvFVHdKMlD581bh/06XP5i2D\
Xxb1378C2hrhV7TMRJ0X4fPLl+yimcq9uPoqKPlRynIj+qtu3k6/PXfVEPG05W88tBMnyhjqhTi1dfZK2VF7CIPj20S66WS2qSzPfAgK4Z1Zf6tpsuZnpcJs\
yd9TTRyvAnl0Yszwsha4pC6r1oMC/vS/hwADO5ccYn3DlhMFFonKzGK4CEViuw1NwfZtT8QMkBpDTkHG8BoYM0mn0xx091doQukyhpcqPYlM3X6HnCep/nP3\
+o7vsUj+YRLR1TfKgBQak/x4vapywxOcZqC40lGjrM7iRou1hNqIvUcTlEGorQ6WVhjktqgikJ+mHBadSAp1cSlBAGrmjodZOxYU2FQSSDT2x4VxGoNOUEZw\
RR21sqLRSpRns1QOSCz3Fh7yEQCeXEJyRxuxvqHegYUO7ygFJiH4IUSwf0KnKB4qZJXabA7oTXQLatmpAUqQfirCWDpyxR+12qLTSUKLFfgfJhX64QN7zUMg\
XkYJWrV0coYLw6vVKONCHUEVSOfEdRdIsur1QvVLJohc64bdAIPsIIl9I/8K2EYJdvSCTomkrxGhKhiQG634IdiGDSI2GHREjiRqSFmzbIlpoGkRWNG+MGE/\
fkNxg3h3RXt6gyFpJ+yPGlTokW3rZJKHnpZ8mosCv3Ijkw7mV50IXWTJqtCxxN5lKe67mJX1aA6rT1YAWsSa8sa/3oiQOnzVwD9S5wGrjiTCtIWhVukzDOSE\
+f3RVvomtPr2Lb6KhDpVQJ6CfwrBIuqkBSbeaJ19Qq9cvnhuqdCq0dHNH8EbK3vHjdh+XSYfQg885lbIasJRV0/ooZU0fu0CJ7MJ4VWg5rPi0CNGDghtt3Qw\
XdozvS66cTOjwVW0Ww8Ug4pH0MBxfGtX8B4kdpMRmLG+DIYp0NuPwCmabSN3n3FBlTqGlm4Mx8mTYD54SqbmbrCO+/Jc8ZwH99N/jRZocSXzaguhBQYe2joQ\
XIS61kkFY/qD2XpQbKVjTonRBepBeGHAqXTDIpQtnmJH7LqrNNDxoU6sgmdAPE861CgZNrcIJbtSei3IjTVrBXpwgedBPTMiLEwxyccIJZsx+i1o7BRPaVSN\
IMvRChmI1gkFVjVBII7F7LZB9qJLNtuUHkh690IO1/OCcIiAVjWqzMMvR5hd5V8KGHqQIksSF7SfQyrTT67krXZj2QSV8hT2qixiLVOlXmMrrmdeoREI0Fde\
PtV6VpGAsrWderpJo0VBYP87SVVKCqayefeVKYkRzUf1oq1jJC9aS+taLWHKGSiqoH3VBK5nSRzm9kZUMommRNCBZkLbwXMPeKD54B1Gclxc+B6HixpHy6oS\
7dydkkTxOnIBTHUuZo1IxaNBVDOY4E164lntQkIXPspYjXWgXupzZdHEvYduxqyEqFZon44Ty8V6dD2KrWm7rg0h0oZLZxPRH+YilOxqFaEmFIaykq1Hr1FI\
n07mpqxfSlgpM5I+eE7Z7uZOMos8S1nVSarjso9Qwf/ICNU6XxqwYyuBtyoDqXWhY0t7n8OGJQBWsV0wrXCyrtAvjdhBLcOl1+L8OqroUIk/ISc9oHghHGem\
AxmPYOpXxtDqlCi1VDhWbujkdeCfl4B23bx8tI5jRs88xZ0ttlhzWwZ0R6XMX+JBdGC8cnYDFZzmoLjT8aOtj+DBEIBdzpYRCx61auyCuBhWqpKfpI+6QMht\
8R2G8Do4s0umMxa00xd0gyHRqqbPn3NTV0WhL5f+OIIrT2W0TszY8+NGHapc/VwHv06Uxw0wGXlPeUu9Cw4H2HoQPC/p3Iv1LvaKTBhd5Ku3CuAxUwLkGj9F\
HjCDnH7iOAnkPHCGk8+DKnz9vVMdznSgZ2B9qXomV3MCeHcHbJvuyhjnX9Plypi+Nua3PjbmRiT3l3hZki47qXTshLBl6fn4p7lMOtQ+u713f3TvebJ0MoNS\
0nhvJxyNqv3T+G8xvVf/KKP5VWodVqxGrWd65f8LTugnBuT76zjfH9RxYEgbnO3wF3syaGXMtOfXh/fVD/aT+/s+HX/8eKYcUz0jxAdgpjhIdn852daO6fhQ\
DJyl69vZOikF2p8QtJLe24QMaPG6d3el86/SxdB73zm+V3XwbRPA5jMrY4evm7O2zGynpr90o76/u9jX5rajNg2S/ZQ76Wye33MOPZTdH/mSfD4n8Xav/aX0\
GuyB0ZtsgBEE0i2JoWrPNfIn70cekP/xZx98pfqCE4BBEbhyEH8obAIdIiV+dWAl8UPrx7GeM7Fefgjj2QBhs30CcbH8w51rxF+EvHY5Pnhu9QiOAz/X+Gnh\
A2bnRmxL43sdNeuCgUzhu8PPe+W/gK7/CZ/x7pKQhJirPQdIl87j6Ul8lP5xOhOfEWyecmXOz/OxZ4UYSDpRXJ4IPvXNf4LXkUbfB0dspT0B5D904Br4Cg5/\
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function Ec({kernels:e}){return[...e.keys()]}function hh(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=CR(n,t),
a=r??i;if(s===void 0)throw new h(Hke(e,n,r,t));return a!==void 0&&qke(e,a,o,s),Gke(e,s,a)}function Gke(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function $r(e,t){return CR(e.split("@")[0]??"",t).kernel}function CR(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return CR(s,t);let[,i="",a=""]=Uke.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:Wke(a,l)}}function Wke(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function qke(e,t,n,{
id:r,series:o}){if(n.length>0||!nt(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!je(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function Hke(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...Ec(r),...r.aliases.keys()],i=n===void 0?ko(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??ne(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:
`${c}@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var Uke,xo=m(async()=>{"use strict";
await Ge();v();ut();vc();nG();Uke=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function rG(e,t,n){let r=[],o=Xke(t,n),s=new Map,i=new Set,a=0;e[0]?.type===xr.DOCUMENT&&(a=1);let l=_()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>Jke(l,y)??{file:n,line:1,column:1}};function c(y){let R=e[a++];switch(R?.type){case xr.
MAPPING:return d(u("mapping",y??R.start),R,p);case xr.SEQUENCE:return d(u("sequence",y??R.start),R,f);case xr.ALIAS:return{
...u("alias",y??TR(R)),target:b(R)};case xr.SCALAR:{let x={...u("scalar",y??R.valueStart),text:Ax(t,R)};return g(x,R),x}default:
return u("scalar",y??0)}}function u(y,R){return{kind:y,place:o(R),entries:new Map,merged:[],target:void 0,text:""}}function d(y,R,x){
return g(y,R),i.add(y),x(y),i.delete(y),a++,y}function f({entries:y}){for(;!_();)y.set(String(y.size),c(void 0))}function p(y){
let R=new Set;for(;!_();){let x=e[a];x?.type===xr.SCALAR&&a++;let S=x?.type===xr.SCALAR,$=S?Ax(t,x):Yke(c(void 0)),O=S?x.
valueStart:void 0,F=S&&zke(x,$,t);O!==void 0&&R.has($)&&r.push({...o(O),message:`\`${$}\` is defined twice in this mappin\
g${F?"; merge several with one list: `<<: [*a, *b]`":""}`}),R.add($);let J=c(O);F?y.merged=Vke(J):y.entries.set($,J)}}function g(y,{
anchorStart:R,anchorEnd:x}){R>=0&&s.set(t.slice(R,x),y)}function b(y){let R=t.slice(y.anchorStart,y.anchorEnd),x=s.get(R);
if(x===void 0){let S=ne(R,[...s.keys()]),$=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
O=`not valid YAML: \`*${R}\` is an alias, and there is no anchor \`&${R}\` above it; ${$}`;throw new h({...o(TR(y)),message:O})}
if(i.has(x))throw new h({...o(TR(y)),message:`\`*${R}\` is inside of the value that \`&${R}\` names; move what both need \
out of it`});return x}function _(){return a>=e.length||e[a]?.type===xr.POP}}function TR({anchorStart:e}){return e-1}function zke({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===DD.PLAIN)}function Vke(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function Yke({target:e}){return e?.text??"?"}function Jke(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&oG(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function oG(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=oG(s,t,n);
if(i!==void 0)return i}n.add(r)}function Xke(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var sG=m(async()=>{"use strict";await dc();await Ge();v()});function oa(e,t){try{let n=VD(e,{filename:t}),r=rG(n,e,t),[o,...s]=GD(n,{source:e,filename:t,schema:Zke,json:!0,maxAliases:e_e});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw n_e(n)?new h(o_e(n,e,
t)):n}}function t_e(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function gh(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function n_e(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function o_e(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=r_e.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??E(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var Qke,Zke,e_e,r_e,sa=m(async()=>{
"use strict";await dc();v();await sG();Qke=WD(Ip.tagName,{...Ip,resolve:(e,t,n)=>{let r=Ip.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:t_e(e)}}),Zke=new jD([JD,zD,UD,Qke,HD,YD,qD]),e_e=100;r_e=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as s_e}from"./form-validators.js";function aG(e,t){MR(s_e(t),e)}function MR(e,t){let n=e(t.value)?[]:
i_e(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(IR))}function i_e(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&a_e(s.instancePath,n))continue;let i=l_e(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function a_e(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function l_e(e,t){let n=m_e(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=ne(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${gh(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${f_e(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?ne(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=lG(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${iG(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${c_e(e)}, got ${iG(e.data)}`}}}function c_e(e){let t=lG(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return d_e(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function lG({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function d_e(e){return u_e[e]??e}function iG(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function f_e(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function m_e(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function IR(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var u_e,yh=m(async()=>{"use strict";await Ge();v();await sa();u_e={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function ia(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:f}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>p_e.filter(R=>R==="modules"?u.some(x=>FR(x,y)):FR(e[R],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],_=b.filter((y,R)=>b.findIndex(x=>FR(x,y))===R);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:_.map(y=>({roles:g(y),...h_e(y)})),...d===void 0?{}:{members:d},...f===void 0?
{}:{pins:f}}}function cG(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function Zn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function FR(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function h_e({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var p_e,Pc=m(()=>{"use strict";p_e=["image","config","modules"]});var dG={};te(dG,{FORMS:()=>g_e,FORM_SCHEMA:()=>y_e,appendingErrors:()=>uG,createAjv:()=>w_e,formReference:()=>b_e});function b_e(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function uG(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function w_e(e,t={}){let n=new Zc(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:uG,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var g_e,y_e,fG=m(async()=>{"use strict";await pg();
g_e=["manifest","singleArtifactManifest","matrix","suite"],y_e="src/manifest/schema.json"});import{readFileSync as k_e}from"node:fs";import{readFile as pG,rename as __e,rm as x_e,stat as R_e,writeFile as S_e}from"node:fs/promises";
import{join as $_e}from"node:path";async function bh(e){let t=await P_e(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${aa}`});let r=oa(t,e);MR(await A_e(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>O_e(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${aa}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function E_e(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:v_e,kernels:t.map(ia)},null,2)}
`}async function hG(e,t){let n=E_e(t),r=ie(e);try{if(await pG(e,"utf8").catch(()=>"")===n)return;await S_e(r,n,{flag:"wx"}),
await __e(r,e)}catch(o){throw await x_e(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${E(o)}; n\
ame another place with ${Z("lock-file")}`})}}async function P_e(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await R_e(
e);return n>mG?t(`has ${n} bytes, more than a lock may have (${mG}); ${aa}`):await pG(e,"utf8")}catch(n){if(n instanceof
h)throw n;return D(n)==="ENOENT"?null:t(D(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${E(n)}`)}}
function O_e(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())Rn(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${aa}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${aa}`});let o=cG(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${aa}`}),o&&{record:o,place:n(`${t}/id`)}}async function A_e(){if(Oc!==void 0)return Oc;let{createAjv:e}=await fG().then(()=>dG),
t=JSON.parse(k_e($_e(Ft,"src/kernels/lockfile/schema.json"),"utf8"));if(Oc=e(t).getSchema("urn:bpfcompat:lock:1"),Oc===void 0)
throw new Error("the schema of the lock has lost its name");return Oc}var v_e,mG,aa,Oc,NR=m(async()=>{"use strict";v();await yh();
await sa();Fr();Te();Je();Dl();Pc();v_e=1,mG=32<<20;aa="write the file anew with `bpfcompat kernels lock`"});import{existsSync as gG}from"node:fs";import{dirname as C_e,join as T_e}from"node:path";function LR(e,t){if(e!=="auto")return e.
file;let n=T_e(C_e(t??wh),wh);return gG(n)||!gG(wh)?n:wh}async function yG(e,t){if(e==="none")return null;let n=LR(e,t),
r=await bh(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var wh,BR=m(async()=>{"use strict";v();await NR();wh="bpfcompat.lock"});function bG(e,t){let n=[],r=[],o=t.filter(la).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=Ac(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${Z("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function la({source:e}){return e.kind!=="local"}function Ac({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!je(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&uo(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:M_e(
r,o)?void 0:"the id comes from elsewhere by now"}function M_e(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===Wl(e);case"url":return o===null&&I_e(e,{image:t,config:n??t,modules:r});case"local":return!0}}function I_e({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var ca=m(()=>{"use strict";v();Te();ut();Im()});import{readFile as F_e,stat as N_e}from"node:fs/promises";async function Ro(e,t,{kind:n="manifest",text:r}={}){let o=oa(
r??await KR(e,n),e);return aG(o,t(o.value)),o}async function KR(e,t="manifest"){try{let n=await N_e(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>wG)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${wG}); split it`});return L_e(await F_e(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:B_e(n,t)},{cause:n})}}function L_e(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function B_e(e,t){switch(D(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${Z("manifest")}, or the objects themselves\
 with ${Z("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return E(e)}}var wG,Cc=m(async()=>{"u\
se strict";v();Te();await yh();await sa();wG=64*1024*1024});function kG(e,t,n){return e===void 0?ro:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:ir(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var _G=m(()=>{"use strict";Ls();et()});function Y(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function ua(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${gh(n)}`}))}var So,Rt=m(async()=>{"use strict";v();ed();await yh();await sa();So=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(IR))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:za(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as K_e}from"node:path";function kh(e,t,n,r){return ua(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:K_e(n,s),place:a}})}var DR=m(async()=>{"use strict";await Rt()});function SG(e,t){let n=D_e.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(_h).join(" and ")}; keep one`);return}let s=j_e.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${_h(s)} belongs to \`image\`, and this kernel comes from ${_h(r)}; leave it out`);return}
switch(r){case"deb":return H_e(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:RG[t.arch]};case"\
rpm":return V_e(e.rpm??{},t.arch);case"oci":return Y_e(e.oci??"",t);case"image":return J_e(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function H_e(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=RG[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??z_e(u)}}function z_e(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function V_e(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",U_e[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function Y_e(e,{
report:t}){let[,n="",r,o,s,i]=G_e.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!q_e.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(W_e,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function J_e(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>X_e(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${K(String(e[a]))}\``);return}if(!$G(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${_h(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:xG(s),modules:xG(i)};return;function c(u){return typeof u=="string"?n(u):null}}function xG(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function $G(e){return/^https?:\/\//.test(e)}function X_e(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!$G(e)}function _h(e){return`\`${e}\``}var D_e,j_e,RG,U_e,G_e,W_e,q_e,vG=m(
()=>{"use strict";Me();D_e=["deb","mainline","rpm","oci","image","tree"],j_e=["sha256","config","modules"],RG={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},U_e={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},G_e=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
W_e=/^.*@(?!sha256:)/,q_e=/[.:]|^localhost$/});import{resolve as Q_e}from"node:path";function jR(e,t,n,r){let o=Y(e,t).map(({element:s,at:i})=>txe(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:se(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function txe(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:nxe(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function nxe(e,t,n,r){let{id:o,distribution:s=Z_e,arch:i="x86_64",series:a}=e,l=!1,c=SG(e,{arch:i,absolute:d=>Q_e(
n,d),report:(d,f)=>{l=!0,r.report(`${t}/${d}`,f)}});if(c!==void 0)return rxe.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${oxe}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=exe.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var Z_e,exe,rxe,oxe,EG=m(async()=>{
"use strict";vG();await Rt();et();Z_e="Own kernels",exe=["distribution","arch","series","sha256","config","modules"];rxe=
/^[a-z0-9][a-z0-9._-]{0,63}$/,oxe="small letters, digits, `.`, `_` and `-`, at most 64"});function PG(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(GR(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:UR(e,t,n),place:n.place(`${t}/command`)}}function UR(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function GR(e,t,n){for(let r of sxe)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var sxe,WR=m(()=>{"use strict";sxe=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function OG(e,t,n){return e&&Y(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var AG=m(async()=>{"use strict";await Rt()});function er(e,t,n){if(typeof e!="object"||e===null)return MG(e,t,n);if(VR(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return dxe(e.program,t,n);let r=HR(e,"",t).map(i=>uxe(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function TG(e,t,n){let r=er(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function xh(e,t,n){if(!e.startsWith(
"hex:"))return`text:${fxe(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function zR(e){
return e.slice(e.indexOf(":")+1)}function tr(e){let t=qR(e);return t.length>CG?`${t.slice(0,CG-1)}\u2026`:t}function qR(e){
return Array.isArray(e)?`[${e.map(qR).join(", ")}]`:VR(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${qR(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function HR(e,t,n){return Array.isArray(
e)&&e.length>0?Y(e,n).flatMap((r,o)=>HR(r.element,`${t}[${o}]`,r.at)):VR(e)&&Object.keys(e).length>0?ua(e,n).flatMap(r=>HR(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function uxe({name:e,value:t,at:n},r){if(e!==""&&!lxe.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=MG(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function MG(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=ixe&&e<=axe)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!cxe.test(e))return xh(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function dxe(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function fxe(e){return Buffer.from(e,"utf8").toString("hex")}function VR(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var ixe,axe,lxe,cxe,CG,YR=m(async()=>{"use strict";await Rt();ixe=-(2n**63n),axe=2n**
64n-1n,lxe=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,cxe=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
CG=60});function FG(e,t,n){let r=[...Y(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>Tc(mxe(o,s,n),o.kernels,s,n)),...gxe(e,`${t}\
/globals`,n),...yxe(e,t,n),...bxe(e,t,n)];return wxe(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function Tc(e,t,n,r){let o=OG(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function mxe(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:ww(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",pxe(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
NG(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of Y(e.entries,`${t}\
/entries`))o.push(...hxe(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function pxe(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);NG(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:ww(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function NG(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function hxe(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=er(o,`${n}/key`,r),l=`entries[${tr(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=er(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${tr(s)}`},at:n}]}return Y(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=er(c.key,`${u}/key`,r),f=er(c.value,`${u}/value`,r);if(a===void 0||d===void 0||f===void 0)return[];let p=`${l}[${tr(
c.key)}]=${tr(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:f,shown:p},at:u}]})}function gxe({
globals:e={}},t,n){return Array.isArray(e)?Y(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>Tc(IG(r,`${s}/set`,n),o,s,
n)):IG(e,t,n)}function IG(e,t,n){return ua(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=er(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${tr(o)}`},at:s}]})}function yxe(e,t,n){let r=Y(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>Tc([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=Y(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return Tc(d,c,u,n)});return[...r,...s]}function bxe(e,t,n){return Y(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>Tc([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function wxe(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=Gm(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${Vl(r)} is set twice`),n.add(i))}}var LG=m(async()=>{"use strict";_w();await Rt();S_();await AG();await YR()});function BG(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return Y(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(_xe(o,r,s,n),{kernels:Y(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:kxe(
o),classes:xxe(o,`${s}/class`,n),reason:o.reason,until:Sxe(o.until,`${s}/until`,n),place:n.place(s)}))}function kxe(e){for(let t of KG){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function _xe(e,t,n,r){let[o,...s]=KG.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=ne(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function xxe(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:Y(r,t)).flatMap(({element:s,at:i})=>{if(!Rxe(s)){let l=ne(s,Object.keys(Si)),c=l===void 0?"docs/findings.md lists\
 them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=Si[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function Rxe(e){return Object.
hasOwn(Si,e)}function Sxe(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var KG,DG=m(async()=>{"use strict";await Ge();hf();await Rt();KG=["program","map","test"]});function GG(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=$xe.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?Exe(o,t,n):vxe(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,f=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:f}}function vxe(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=jG[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${Rh(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${Rh(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${Rh(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function Exe(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(jG).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${Rh(e)} together; say which \`kind\` it is`)}function Rh(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var $xe,jG,UG,WG=m(()=>{"use strict";$xe=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],jG={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},UG={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function qG(e,t,n,r){let o=Y(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)Oxe(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>Axe(i,a,n,r))}function Oxe(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!Pxe.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function Axe(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=Cxe(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:Txe(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function Cxe({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:UG,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:GG(e,`${t}/attach`,n),required:e.required}}}function Txe(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var Pxe,HG=m(async()=>{"use strict";WG();await Rt();Pxe=["name","kernels","type","autoload"]});function Sh(e,t,n){let r=Y(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>Nxe(o,s,n))}function Nxe(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=Lxe(e,t,n);s===null&&(GR(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),VG.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${VG.map(l=>`\`${l}\``).join(", ")}`));let a=YG(e.timeout,Ixe,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:UR(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function Lxe(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return Y(e.expect_events,o).flatMap(s=>Bxe(s.element,s.at,n));case"e\
xpect_runs":return Y(e.expect_runs,o).map(s=>Kxe(s.element,s.at,n));case"expect_map":return Y(e.expect_map,o).flatMap(s=>Dxe(
s.element,s.at,n));case"test_runs":return Y(e.test_runs,o).map(s=>jxe(s.element,s.at,n));default:return[]}})}function Bxe(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:JR(e.within,t,n),contains:s===void 0?null:xh(s,
`${t}/contains`,n)??null,shown:s===void 0?null:tr(s),place:n.place(t)}}function Kxe(e,t,n){let{program:r,min:o=1}=e,s=JR(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function Dxe(e,t,n){let{map:r}=e,o=er(e.key,
`${t}/key`,n),s=JR(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?er:TG)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${tr(e.key)}] ${c} ${tr(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function jxe(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=f(o??s,`${c}_in`),d=f(l,"expe\
ct_data_out");return d!==void 0&&zR(d).length>2*zG&&n.report(`${t}/expect_data_out`,`no more than ${zG} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:zR(d),place:n.place(t)};function f(p,g){return p===void 0?void 0:xh(p,`${t}/${g}`,n)}}
function JR(e,t,n){return YG(e,Fxe,`${t}/within`,n)}function YG(e,t,n,r){if(e===void 0)return t;let o=$y(e);return o!==void 0&&
o<=Mxe?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var Mxe,Ixe,Fxe,zG,VG,XR=m(
async()=>{"use strict";await Rt();WR();ed();await YR();Mxe=5*6e4,Ixe=1e4,Fxe=1e3,zG=16*1024;VG=["expect_events","expect_\
runs","expect_map","test_runs"]});function JG(e,t,n){let r=Y(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>Y(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:Y(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:Uxe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function Uxe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=LT(
e);if(r!==void 0)return r;let o=ne(e,_f),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var XG=m(async()=>{"use strict";kl();await Ge();await Rt()});function da(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:FG(e,t,r),programs:qG(e,t,o,r),variants:JG(e,t,r),probeCompanions:e.probe_companions??[],tests:Sh(e,t,
r),knownFailures:BG(e,t,r),files:Y(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var $h=m(
async()=>{"use strict";await Rt();await LG();await DG();await HG();await XR();await XG()});function QG(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??Gxe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=Wxe(e,t,n,r);Hxe(e,u,t,r);let d=a.mode===null?u:[Vxe(a.mode,
u,e,t,r)],f=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??f??l??Hn,kernels:e.kernels===void 0?null:Y(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...kh(e.btf,`${t}/btf`,i,r)],command:PG(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...da(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function Gxe(e){return yt.find(t=>t===String(e))??null}function Wxe(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??gr,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=Y(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function Hxe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?zxe(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function zxe(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of qxe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function Vxe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var qxe,ZG=m(async()=>{"use strict";Jr();await DR();await Rt();WR();et();await $h();qxe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function e6(e,t,n){return e===void 0?hr:typeof e=="string"?{level:e,allow:[]}:{level:e.level??hr.level,allow:Y(e.allow,`${t}\
/allow`).map(({element:r,at:o})=>({name:r.name,class:r.class??null,program:r.program??null,reason:r.reason,place:n.place(
o)}))}}var t6=m(async()=>{"use strict";await Rt();et()});function n6(e,t,n){let r=e.value,o=new So(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:kh(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=Y(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:jR(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>QG(l,c,s,o)),requiredKernels:[],baseline:kG(r.baseline,"/baseline",o),surface:e6(r.surface,"/sur\
face",o),allowedWarnings:o6(r,o)};return o.finish(),a}function vh(e,t,n){let r=e.value,o=new So(e),s={file:e.file,form:"\
singleArtifact",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:Lf(r.name),
paths:[...t],base:".",lanes:[{mode:Yxe(r,n.mode,o),required:!0}],timeoutSeconds:n.timeoutSeconds??Hn,kernels:null,btf:[],
command:null,libbpf:n.libbpf,place:o.place(""),...da(r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:Y(r.required_profiles,
"/required_profiles").map(({element:i,at:a})=>({id:i,place:o.place(a)})),baseline:ro,surface:hr,allowedWarnings:o6(r,o)};
return o.finish(),s}function Yxe(e,t,n){let r=e.functional_tests!==void 0;return t==="command"&&n.report("","the `mode` \
input asks for `command`; list the artifact with its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the\
 `mode` input asks for `behavior`, and there are no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/file\
s","`files` are brought along for commands, and there are no `functional_tests`"),t??(r?"behavior":gr)}function r6(e){let{
profiles:t}=e.value,n=new So(e),r=jR(t,"/profiles",".",n);return n.finish(),r}function o6(e,t){return Y(e.allow_kernel_warnings,
"/allow_kernel_warnings").flatMap(({element:n,at:r})=>t.regex(n,r)??[])}var Eh=m(async()=>{"use strict";Dw();_G();await DR();
await Rt();await EG();et();await ZG();await $h();await t6()});import{existsSync as Jxe}from"node:fs";import{readFile as Xxe}from"node:fs/promises";import{join as s6,resolve as Qxe}from"node:path";
async function fa(e,t){let n=Qxe(t,e);return Zxe.test(e)&&!Jxe(n)?eRe(e):{kernels:r6(await Ro(t==="."?e:s6(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function eRe(e){let t=await nRe(),n=t.get(e);if(n===void 0){let c=ne(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await Qt(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...tRe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:f=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${f}\` comes nearest`,serious:u}})}}async function nRe(){
let e=await Xxe(s6(Ft,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(Cx(e)))}var Zxe,tRe,Ph=m(async()=>{
"use strict";await dc();await Ge();v();await xo();Fr();await Cc();await Eh();Zxe=/^[\w-]+$/;tRe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as rRe}from"node:path";async function i6(e,t){let n=[],r=await ce(n,()=>oRe(e,t)),{matrix:o}=t,s=o===null?
void 0:await ce(n,()=>fa(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function oRe(e,t){if(t.implied&&t.objects.length>0&&Mc(
oa(t.text??await KR(e),e).value))return null;let n=await Ro(e,r=>Mc(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(Mc(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${Z("only")}`});return n6(n,rRe(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${Z("arti\
fact")}), or list it under \`artifacts:\``});return vh(n,t.objects,t)}function Mc(e){return typeof e!="object"||e===null||
Array.isArray(e)||sRe.some(t=>t in e)}var sRe,QR=m(async()=>{"use strict";v();Te();await Cc();await Ph();await Eh();await sa();
sRe=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","surface","btf"]});import{join as a6,relative as iRe,resolve as ZR}from"node:path";function l6({name:e,out:t,markdown:n},{report_dir:r=aRe},o){
return{artifact:e,json:ZR(o,t??a6(r,`${e}.json`)),markdown:ZR(o,n??a6(r,`${e}.md`))}}function c6(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),ZR(o)].some(c=>ge(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${iRe(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var aRe,eS=m(()=>{"use strict";wn();aRe="reports/suites"});import{join as lRe}from"node:path";async function u6(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ce(i,()=>cRe(
e,t,n)),l=await ce(i,()=>uRe(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;dRe(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...fRe(e,t,l.object.tests,s)],f=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:l6(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:pRe(e,t,d,n),required:!0}],timeoutSeconds:hRe(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:se(p),place:p.place??f,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:f}}}async function cRe(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?fa(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function uRe({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:da({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=lRe(r.base,t),s=await Ro(o,c=>{if(Mc(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=vh(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function dRe(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>kt(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(se).join(", ")}`})))}function fRe({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...mRe(
t,n,o)},a=o.place(`${n}/test`);return Sh({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function mRe({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function pRe({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return gr;if(o.mode!==null)return o.mode;let a=e===
void 0?id(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":gr)}function hRe(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??Hn}var d6=m(async()=>{"use strict";v();await Cc();
await QR();await Ph();et();await Eh();await $h();eS();await XR();Ay()});function f6(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(gRe)){let l=r.flatMap(
({element:c,at:u})=>yRe(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function yRe(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var gRe,m6=m(()=>{"use strict";
gRe={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as bRe}from"node:path";async function h6(e,t){let n=await Ro(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new So(n),i=Y(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:f})=>({name:d,pointer:`${f}/\
name`})),"case");let a=[],l={base:bRe(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:f}of i){let p=await ce(
a,()=>u6(d,f,l));p!==void 0&&c.push(p)}if(c6(c,s),await ce(a,()=>s.finish()),a.length>0)throw new h(p6(a));let u=f6(i,r,
s);return{file:e,form:"suite",kernels:wRe(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:ro,surface:hr,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:p6([...c.flatMap(({
remarks:d})=>d),...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function p6(e){return[...new Map(e.map(t=>[JSON.
stringify(t),t])).values()]}function wRe(e){let t=new Map;for(let n of e.flat()){let r=t.get(se(n)),o=n.required||r?.required===
!0;t.set(se(n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var g6=m(async()=>{"use strict";v();await Rt();
await Cc();et();await d6();m6();eS()});var Oh,tS=m(()=>{"use strict";Oh=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function ma(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&xRe(c,
n,r);let s=e.kernels.length>0?e.kernels:Oh.map(Ch),i=nS(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:kRe(o,e.kernels.
length>0?i:[],a,n,r);return b6(l,n,r)}function y6({kernels:e},t){return b6(nS(e,t,[]),t,[])}function Ch(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function kRe(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>se(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[Ch(i)]});return nS(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&se(a)===se(i))??i)}function nS(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!_o(a,t)?r.set(se(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=XU(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:Ah(i.id,t)});return}
for(let{id:l}of a){let c=se({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=Sc(a,t),c=f=>kt(f,a)||$c(a,f.id)||u(f),u=({id:f,own:p})=>{let g=p===null?$r(f,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:f}])=>!c(f))),r.size===d&&l===void 0?n.push({...i.place,message:Ah(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function Ah(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=QU(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${_Re(n,t)}`}function _Re(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=ko(t),r=ne(e,[...n,...Ec(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such \
as \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function xRe({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||_o(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function b6(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ce(s,()=>hh(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var Th=m(async()=>{"use strict";await Ge();v();
await xo();vc();et();tS()});function Ic(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[se(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,f=t.filter(p=>RRe(d,p,n)).map(({kernel:p})=>se(p));if(f.length===0){let p=vRe(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of f)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>se(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function RRe(e,{kernel:t,spec:n},r){if(kt(t,e)||
/[*?]/.test(e)&&$c(e,t.id))return!0;if(!_o(e,r))return SRe(e,t,r);let o=t.own===null?$r(t.id,r):$Re(n);return o!==void 0&&
Sc(e,r)?.(o)===!0}function SRe(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=$r(e,r);return o!==void 0&&
o===$r(t,r)}function $Re({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function vRe(e,t,n){if(_o(
e,n)){let a=Sc(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:Ah(e,n)}let[r=e]=e.split("+");if($r(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[se(a),a.id]))],s=ne(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...ko(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var w6=m(async()=>{"use strict";await Ge();await xo();vc();et();await Th()});function k6(e,t,n,r){let o=[...new Map(t.map(g=>[se(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(_=>u(_,b)),btf:g.btf.map(d),fixups:g.
fixups.map(f)}});for(let g of l)J1(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...Ic(g,o,n,r,({id:_,place:y})=>{_o(_,n)?p(y,`\`${_}\` selects no kernel of this run`):r.push({...y,message:ERe(_,
o)})})].map(([_,y])=>({...y,id:_}))}function u(g,b){let y=[...Ic(g.kernels,o,n,r,({id:R,place:x})=>p(x,`\`${R}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([R])=>b===null||b.some(x=>x.id===R));
return{...g,kernels:y.map(([R,{place:x}])=>({id:R,place:x}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let _=Ic(
g.kernels,o,n,r,({id:R,place:x})=>p(x,`\`${R}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[..._].map(([R,{place:x}])=>({id:R,place:x}))};return i.set(g,y),y}function f(g){let{kernels:b,subject:_}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let x=[...Ic(b,o,n,r,({id:S,place:$})=>p($,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${_}\` for it`))].map(([S,{place:$}])=>({id:S,place:$}));return a.
set(b,x),{...g,kernels:x}}function p(g,b){s.push({message:Mn({...g,message:b}),serious:e.kernels.length>0})}}function ERe(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[se(s),s.id]))],r=ne(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you me\
an \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var _6=m(async()=>{"use\
 strict";await Ge();v();vc();et();Wm();await w6()});import{existsSync as x6}from"node:fs";import{readdir as PRe}from"node:fs/promises";import{resolve as ORe}from"node:path";
async function R6(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await ARe(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function ARe({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await PRe(".")).filter(i=>ORe(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!x6(o)&&!x6(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var S6=m(()=>{"use strict";v()});function TRe({object:e},t,n){let r=CRe[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${rS[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function $6(e,t){let n=({spec:s},i)=>i.defect===void 0?
TRe(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,MRe(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function MRe(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${rS[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${rS[t]}\``}var CRe,rS,v6=m(
()=>{"use strict";CRe={x86_64:"little",arm64:"little",s390x:"big"},rS={little:"bpfel",big:"bpfeb"}});async function $o(e){return R6(e,()=>IRe(e))}async function IRe(e){let t=await P6(e),n=[],r=await Qt(),o=await FRe(t,e,r,
n),s=o.map(({kernel:_})=>_),i=k6(t,[...o,...await y6(t,r)],r,n),a=await ce(n,async()=>URe(qU(await kF(i.artifacts)),e.artifacts));
e.kernels.length===0&&e.against.length===0&&GRe(i,s,n);let l=await ce(n,()=>NRe(i,o,e)),c=await BRe(a??[],n),u=await H1(
a??[],o,n);if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:_,kernel:y,booted:R})=>({name:se(y),spec:_,
request:y,booted:R,artifacts:a.filter(x=>WRe(x,y))})).filter(_=>_.artifacts.length>0),{kernels:f,defects:p}=$6(d,c);for(let _ of f)
KRe(_,c);let{shard:g}=e,b=a.map(_=>{let y=p.get(_);return y===void 0?_:{..._,defect:y}});return g===null?{manifest:i,artifacts:b,
kernels:f,lock:l,shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:OU(f,g),shard:AU(f,g),brought:c,btf:u}}
async function FRe(e,{kernels:t,against:n},r,o){let i=t.length>0||n.length===0?await ma(e,t,r,o):[],a=n.length===0?[]:await ma(
e,n,r,o),l=new Set(i.map(({kernel:c})=>se(c)));return[...i.map(c=>({...c,booted:!0})),...a.filter(({kernel:c})=>!l.has(se(
c))).map(c=>({...c,booted:!1}))]}async function E6(e){let t=await P6(e),n=[],r=await ma(t,e.kernels,await Qt(),n);if(n.length>
0)throw new h(n);return{manifest:t,specs:[...new Map(r.map(({spec:o})=>[o.id,o])).values()]}}async function NRe({file:e},t,n){
let r=await yG(n.lock,e===""?null:e),o=t.map(({spec:s})=>s);return r&&{file:r.file,kernels:bG(r,o)}}function Mh({manifest:e,
artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.file} says which kernels these are: nothing is looked up`),r.manifest!==null&&
e.file===""&&o.info(`${r.manifest} is left aside, since objects are named: to take its artifacts with all it says of the\
m, leave out the objects`);for(let{path:s,alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.
map(a=>`\`${a}\``).join(", ")}`);for(let{message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function BRe(e,t){
let n=new Map;for(let r of new Set(e.map(o=>o.request))){if(!L_(r))continue;let o=await ce(t,()=>jU(r));o!==void 0&&n.set(
r,o)}return n}function KRe({name:e,artifacts:t},n){let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.
get(c)?.system??[]),s=[...r,...new Map(o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=xc)
return;let l=s.sort((c,u)=>u.content.length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${oS(u.length)}`).
join(", ");throw new h({...t.find(({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to k\
ernel \`${e}\` have ${oS(i)} together (the largest: ${l}), a guest takes ${oS(xc)}; bring along fewer or smaller ones`})}
function oS(e){return`${(e/1024**2).toFixed(1)} MiB`}async function P6(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,
objects:s,mode:i,timeoutSeconds:a,libbpf:l}=e;if(r!==null)return h6(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,
implied:n,objects:s,mode:i,timeoutSeconds:a,libbpf:l,text:e.manifestText},u=t===null?null:await i6(t,c);if(u!==null)return u;
jRe(e);let{kernels:d,remarks:f}=o===null?{kernels:[],remarks:[]}:await fa(o,".");return{...DRe(e),kernels:d,remarks:f}}function DRe({
objects:e,loader:t,mode:n,timeoutSeconds:r,libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],
mirrors:[],modules:[],requiredKernels:[],baseline:ro,surface:hr,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:"\
.",lanes:[{mode:t===null?n??gr:"command",required:!0}],timeoutSeconds:r??Hn,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,
programs:[],variants:[],probeCompanions:[],tests:[],command:t===null?null:{command:t.command,binary:t.binary,expect:{...LRe,
exitCode:t.expectExit},place:null},files:(t?.files??[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}
function jRe({mode:e,loader:t}){let n=[];if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose arti\
facts have `functional_tests`; write one (`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode \
`command` needs the command that runs your loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(
n)}function URe(e,t){if(t.length===0)return[...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)
throw new h(r.map(o=>({message:qRe("artifact",o,n)})));return e.filter(({name:o})=>t.includes(o))}function GRe(e,t,n){let r=t.
map(se);for(let{id:o,place:s}of e.requiredKernels)t.some(i=>kt(i,o))||n.push({...s,message:`the manifest requires kernel\
 \`${o}\`, which this run does not take; its kernels are ${r.join(", ")}`})}function WRe({request:e},t){return e.kernels===
null||e.kernels.some(({id:n})=>kt(t,n))}function qRe(e,t,n){let r=ne(t,n);return`no ${e} of this run is called \`${t}\`; ${r===
void 0?`there are ${n.join(", ")}`:`did you mean \`${r}\`?`}`}var LRe,pa=m(async()=>{"use strict";await ts();await WU();
await HU();await Ge();v();await xo();await BR();ca();await QR();await Ph();et();await g6();ER();await _6();Um();await rc();
S6();await Th();v6();LRe={stdoutContains:null,stderrContains:null,stdoutMatches:null}});async function vo(e,t,n=null){let{plan:r,baseline:o}=await Ye("reading the manifest and the objects",()=>HRe(e,n));t.progress.
planned?.(zRe(r)),Mh(r,e,t.logger);let s=_c(r);try{let i=await ra(r,e,t,e.trials==="off"?null:s),a=o===null?i:Of(i,o,e.failOn),
l=CU(await $U(a,r,e,t,s));return await TU(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function HRe(e,t){
let n=[],r=await ce(n,()=>$o(e)),o=await ce(n,async()=>e.baseline===null?t:{results:await pt(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function zRe({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=ps(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var Fc=m(
async()=>{"use strict";await Iw();v();await $R();await ch();No();ER();mt();await qp();await MU();await lh();await pa()});async function Ih(e,t,n,r=null){let o=await $o(e);if(Mh(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await pt(s),source:s},
l=YRe(o,t,i,a?.results??null);return{matrix:l,lines:JRe(l,a,t)}}function YRe({kernels:e},t,n,r){let o=fh(e,r),s=Math.min(
t??aP(o,n),o.length);return{include:rd(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:lP(o.
filter(({name:l})=>i.includes(l)),n)}))}}function JRe({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${k(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${M(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var sS=m(async()=>{"use strict";v();I();No();await pa();vR();Va()});function iS(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var O6=m(()=>{"use strict"});import{constants as XRe}from"node:fs";import{copyFile as QRe,mkdir as ZRe,realpath as A6,stat as C6}from"node:fs/promises";
import{dirname as eSe,join as Fh}from"node:path";async function T6(e,t,n){let r=new Set,o=[],s=[],i=tSe;for(let{path:a,kernel:l}of nSe(
e)){let c=t(l);if(c===void 0||!rSe(a,l)){s.push(a);continue}let u=await oSe(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await sSe(Fh(c,a),Fh(n,a)),r.add(a))}return{results:iS(e,a=>r.has(a)?a:null),missing:o,refused:s}}function nSe(e){
let t=new Map;return iS({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function rSe(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===Dn(t)&&o.length>0&&o.every(s=>s!==""&&s===Dn(s))}async function oSe(e,t){
try{let n=await A6(Fh(e,t)),r=await C6(n);return n===Fh(await A6(e),t)&&r.isFile()?r.size:"refused"}catch(n){return D(n)===
"ENOENT"?void 0:"refused"}}async function sSe(e,t){try{await ZRe(eSe(t),{recursive:!0}),await QRe(e,t,XRe.COPYFILE_FICLONE)}catch(n){
let{size:r}=await C6(e);throw new h(`the log ${e} (${st(r)}) could not be copied to ${t}: ${E(n)}; make room, or name an\
other folder with ${Z("report-directory")}`,{cause:n})}}var tSe,M6=m(()=>{"use strict";v();oi();I();O6();Te();tSe=4*1024**
3});function ot({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${k(e,120)}\`)`}function F6(e,t){let n=[],r=[],o=[],
s=aSe(e,t,n).toSorted((i,a)=>aS(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(lS(a))-Number(lS(l)))){let a={
...i,shard:i.results.shard??uSe(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=dSe(a,o);c!==void 0&&fSe(a,o)?n.
push(`${ot(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):aS(l.results,a.results)>0||lSe(l,a)?n.push(cSe(l,a)):r.push(`${ot(a)} is a second result of \`${k(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function aSe(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>aS(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${k(c,120)}\` (${k(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${k(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function aS(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function lSe(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function cSe(e,t){return`${ot(e)}${I6(e)} is taken; it supersedes \`${k(t.file,120)}\`${I6(t)}`}function I6({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function N6({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function uSe({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function lS({results:e}){return e.
shard===null}function dSe(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>iSe)return`${ot(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(lS(e))return`\`${k(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${ot(e)} belongs to another plan than ${ot(
o)}, and was left out`}}function fSe({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function L6(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...mSe.filter(({
of:o})=>pSe(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${ot(r)} has ${o} than ${ot(t)}; ${s}`),...hSe(t,r)])}
function pSe(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function hSe(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${ot(t)} has other artifacts than ${ot(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${ot(t)} has other bytes of ${s.map(({name:i})=>k(i,60)).join(
", ")} than ${ot(e)}; build the objects once, and hand them to every job`]}var iSe,mSe,Nh=m(()=>{"use strict";I();iSe=999;
mSe=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function K6(e,t,n){for(let i of e){let a=B6(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${ot(i)} has ${cS(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>B6(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${cS([i])} is in ${ot(a)} and ${ot(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=gSe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let f=`${u}; ${d}`;r.kernels.push(bSe(i,f));for(let p of wSe(
i,f,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${cS(l)}); ${a}`);return n.unshift(...s),r}function B6({
results:e}){return e.kernels.map(({id:t})=>t)}function gSe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:ySe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${ot(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function ySe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,ha).map(i=>`${i}/${t}`),s=r.length>ha?` and ${r.length-
ha} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function cS(e){return[...e.slice(
0,ha).map(n=>k(n,80)),...e.length>ha?[`${e.length-ha} more`]:[]].join(", ")}function bSe(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],
notes:[]}}function wSe(e,t,n){let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(
o)??new Map;r.set(o,i);for(let{mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,
lanes:[...s].map(([i,a])=>({mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,
programs:[],maps:[],ignored:[],fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,
maxRssKib:null,interruption:null,libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var ha,D6=m(()=>{"use stri\
ct";I();Nh();ha=8});function U6(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=F6(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(x=>({message:x})));c.push(...L6(i));let{kernels:d,cases:f,owners:p}=K6(i,u.shard,c),g={version:8,
tool:{name:"bpfcompat",version:Nt},startedAt:i.map(({results:x})=>x.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:x})=>x.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:x})=>x.repository).find(x=>x!==null)??null,revision:i.map(({results:x})=>x.revision).find(
x=>x!==null)??null,checkedOut:i.map(({results:x})=>x.checkedOut).find(x=>x!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:x})=>x.repositoryFiles)),workflowRun:o,shard:null,host:_Se(i),kernels:d,artifacts:kSe(i),cases:f,surface:Br(
i.map(({results:x})=>x.surface)),surfacePolicy:u.results.surfacePolicy,growth:{...u.results.growth,...r===null?{}:{threshold:r.
text}}},b=to(g),_={...g,findings:b,comparison:null,gate:no(f,d,n,[],b)},y=s===null?_:Of(_,s,n),R=i.flatMap(({results:x})=>x.
findings);return{results:{...y,findings:vU(y.findings,R),gate:c.length===0?y.gate:xSe(y.gate,c)},owners:p,problems:c,notes:l}}
function kSe(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(({name:n},r)=>t.findIndex(o=>o.name===n)===r)}
function _Se(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.length>0?t:e).map(({results:l})=>l.host),r=t.
flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,shard:c}]),o=r.filter(({used:l})=>l===
"tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.length} of ${r.length} shards, the o\
thers used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(({arch:l})=>l))].join(", "),cpus:Math.
max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===void 0?null:{used:s.used,reason:`${s.
reason}${i}`}}}function xSe(e,t){let n=t.length-j6,r=[...t.slice(0,j6),...n>0?[`${n} more, see the log`]:[]].join("; "),
o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,status:"error",exitCode:1,sentence:`\
Could not tell: ${r}${o}`}}var j6,G6=m(async()=>{"use strict";await Iw();v();await $l();await $R();vl();yn();Bt();Fo();D6();
Nh();j6=3});import{readdir as RSe,realpath as SSe}from"node:fs/promises";import{dirname as uS,join as H6,relative as $Se,resolve as dS,
sep as vSe}from"node:path";async function Lh(e,t,n,r){let o=await ESe(e,n);await PSe(o,n);let{reports:s,problems:i}=await OSe(
o);return{reports:t===null?s:CSe(s,t,r),problems:i}}function z6({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function Bh({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await pt(a),source:a},{results:c,owners:u,problems:d,notes:f}=U6(e,t,n,l);for(let R of f)o.info(R);for(let R of d)
o.warning(R);await Bd(i),await Yo(i,"report-directory");let g=await T6(c,R=>{let x=u.get(R);return x===void 0?void 0:uS(
dS(x.file))},i);TSe(g,o);let{repository:b,revision:_,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??_,checkedOut:r.checkedOut??y}}async function ESe(e,t){let n=dS(t,"results.json"),{matches:r,problems:o}=await bi(
e,".",W6),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>$Se(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${W6}`}`)}return[...s]}async function PSe(e,t){let n=await q6(t);for(let r of e){let o=await q6(uS(r));if(o===n||
o.startsWith(H6(n,"logs")+vSe))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${Z("report-directory")}`)}}async function q6(e){return SSe(e).catch(()=>dS(e))}async function OSe(e){
let t=[],n=[];for(let r of e)try{let o=await pt(r);t.push({file:r,results:o,overwritten:await ASe(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function ASe(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await RSe(H6(uS(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(Dn(o))&&n.every(({id:s})=>s!==
o))}function CSe(e,t,n){let r=e.filter(({results:s})=>!N6(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${k(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function TSe({missing:e,refused:t},n){e.length>0&&n.warning(`${M(e.length,"log")} not beside t\
he results that name them, such as ${k(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${M(t.length,"log")} left out, such as \`${k(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var W6,
fS=m(async()=>{"use strict";v();await ml();oi();I();No();un();Te();M6();await G6();Nh();W6="download what the shards hav\
e uploaded, and name their results.json"});function Kh(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new mS(n))};for(let n of V6)process.
on(n,t);return process.on("SIGXFSZ",Y6),{signal:e.signal,release(){for(let n of V6)process.off(n,t);process.off("SIGXFSZ",
Y6)}}}function Y6(){}var mS,V6,pS=m(()=>{"use strict";mS=class extends Error{name="AbortError"},V6=["SIGINT","SIGTERM","\
SIGHUP"]});var J6={};te(J6,{runAction:()=>MSe});async function MSe(){Vc(_P);let{signal:e,release:t}=Kh(),n=OP();Dc()&&Wc(n.debug);let r={
log:n,checks:ey,signal:e,root:null},o=null;process.once("uncaughtException",s=>{Tb(s,o,r).finally(()=>process.exit(1))});
try{Xd();let s=await AE(n.warning),{step:i,shards:a,tested:l}=await FSe(s,n).catch(async y=>{let{context:R,repository:x}=await Zb(
s,Ty(),process.cwd(),n);throw r.root=x.root,r.checks=ty(RP(),R,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=VA(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await NSe(i,c,d,n);return}
let f=ty(i,c,n,e);r.checks=f;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await g$(
i,c,d,n),b={logger:n,progress:f.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await vo(p,
b,g):await Bh(a,p,u,n,g);let _=await CA(o,p.reportDirectory,r);await _A(_,i.copies),e.aborted||await y$(i,await ISe(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await Tb(s,o,r)}finally{t()}}async function ISe(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await yC(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function FSe(e,t){let n=await MA(
await $P(await xP(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await Zb(
e,Ty(),process.cwd(),t)};let a=await Lh(s,i,o.reportDirectory,t),l=gC(e,z6(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function NSe(e,t,n,r){let o=await _$(e,t,n,r),{matrix:s,lines:i}=await Ih(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),TP(s)}var X6=m(async()=>{"use strict";await Oo();x$();EE();ry();await SP();PP();await AP();await Ny();await TA();IA();
YA();await wC();tw();un();await Fc();Te();await sS();await fS();pS();mt()});import{parseArgs as LSe}from"node:util";function nW(e){let{positionals:t,tokens:n}=LSe({args:[...e],options:Dh,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(p=>p.kind==="option"),o=r.flatMap(DSe);if(o.length>0)throw new h(o);let s=p=>r.some(({name:g})=>g===
p);if(s("version"))return{name:"version"};let i=p=>r.findLast(({name:g})=>g===p)?.value??"",a=p=>r.flatMap(({name:g,value:b})=>g===
p?b??[]:[]),[l,...c]=t;if(s("help")||l===void 0)return{name:"help"};let u=eW.find(p=>p===`${l} ${c[0]}`);USe(u??l,r);let d={
json:s("json"),quiet:s("quiet"),verbose:s("verbose")},f=WSe(r,s);switch(u??l){case"kernels lock":return{name:"kernels lo\
ck",...Q6(c.slice(1),f),update:a("update"),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:d};case"\
kernels outdated":return{name:"kernels outdated",...Q6(c.slice(1),f),exitCode:s("exit-code"),output:d};case"kernels prob\
e":return{name:"kernels probe",ids:c.slice(1),write:i("write"),markdown:s("markdown"),inputs:f,output:d}}switch(l){case"\
run":return{name:l,inputs:{...f,...Nc(c)},output:d};case"surface":return{name:l,against:a("against"),inputs:{...f,...Nc(
c)},output:d};case"init":return{name:l,force:s("force"),inputs:{...f,...Nc(c)},output:d};case"compare":return qSe(c,i("i\
nsns"),d);case"table":return{name:l,results:c,write:i("write"),output:d};case"plan":return{name:l,shards:i("shards"),inputs:{
...f,...Nc(c)}};case"report":return{name:l,results:c,inputs:f,output:d};case"kernels":return HSe(c,f,d);case"doctor":return{
name:l,inputs:f,output:d};case"setup":return{name:l,inputs:f,output:d};case"help":case"version":return{name:l};default:throw new h(
zSe(l))}}function DSe({name:e,rawName:t,value:n,inlineValue:r}){if(!Object.hasOwn(Dh,e)){let i=ne(e,Object.keys(Dh));return[
{message:`${t}: no such option${i===void 0?"":`; did you mean --${i}?`}`}]}let o=Object.hasOwn(kS,e)||Z6.some(i=>i===e),
s=r===!1&&n?.startsWith("-");return o&&(n===void 0||n.trim()===""||s)?[{message:`${t}: needs a value${e==="command"?jSe:
""}`}]:!o&&n!==void 0?[{message:`${t}: takes no value, got \`${n}\``}]:[]}function USe(e,t){let n=tW.find(o=>o===e);if(n===
void 0)return;let r=t.filter(({name:o})=>!wS[n].includes(o));if(r.length!==0)throw new h(r.map(({name:o,rawName:s})=>({message:`${s}\
: means nothing to \`bpfcompat ${e}\`; it belongs to ${GSe(o)}`})))}function GSe(e){return tW.filter(t=>wS[t]!==bS&&wS[t].
includes(e)).map(t=>`\`${t}\``).join(", ")}function WSe(e,t){let n={};for(let[r,o]of Object.entries(kS)){let s=e.filter(
({name:i})=>i===r).flatMap(({value:i})=>i??[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["install-dependencies"]="fals\
e"),t("no-lock")){if(n["lock-file"]!==void 0)throw new h("--no-lock does not go with --lock-file; leave out one");n["loc\
k-file"]="none"}return n}function Q6(e,t){let{manifest:n="",artifact:r=[]}=Nc(e);return{ids:[...r],inputs:{...t,manifest:n}}}
function Nc(e){let t=e.filter(n=>/\.ya?ml$/.test(n));if(t.length>1)throw new h(`one manifest at a time, got ${t.join(", ")}`);
return{manifest:t[0]??"",artifact:e.filter(n=>!t.includes(n))}}function qSe(e,t,n){let[r,o,...s]=e;if(r===void 0||o===void 0||
s.length>0)throw new h(`compare: needs two results.json, the earlier one first, got ${e.length===0?"none":e.join(" ")}`);
return{name:"compare",before:r,after:o,insns:t,output:n}}function HSe(e,t,n){let[r,...o]=e;return r==="fetch"?{name:"ker\
nels",fetch:!0,ids:o,inputs:t,output:n}:{name:"kernels",fetch:!1,ids:e,inputs:t,output:n}}function zSe(e){if(/\.(?:o|ya?ml)$/.
test(e))return`\`${e}\` is no command; did you mean \`bpfcompat run ${e}\`?`;let t=ne(e,hS);return`\`${e}\` is no command${t===
void 0?`; there are ${hS.join(", ")}`:`; did you mean \`${t}\`?`}`}var kS,Z6,BSe,Dh,hS,eW,hs,gS,yS,KSe,tW,bS,wS,jSe,rW=m(
async()=>{"use strict";await Ge();v();kS={kernel:"kernels",artifact:"only",command:"command","command-binary":"command-b\
inary","command-expect-exit":"command-expect-exit",files:"files",matrix:"matrix",suite:"suite",mode:"mode",timeout:"time\
out",libbpf:"libbpf",concurrency:"concurrency",accelerator:"accelerator",snapshots:"snapshots","report-directory":"repor\
t-directory","cache-directory":"cache-directory",mirror:"mirror","lock-file":"lock-file","fail-on":"fail-on",shard:"shar\
d",plan:"plan",baseline:"baseline",commit:"commit",insns:"insns",trials:"trials"},Z6=["shards","write","update","against"],
BSe=["no-install","no-lock","require-signatures","markdown","exit-code","force","json","quiet","verbose","help","version"],
Dh={...Object.fromEntries(Object.keys(kS).map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(Z6.map(e=>[e,{type:"\
string",multiple:!0}])),...Object.fromEntries(BSe.map(e=>[e,{type:"boolean"}])),help:{type:"boolean",short:"h"},quiet:{type:"\
boolean",short:"q"},kernel:{type:"string",multiple:!0,short:"k"}},hS=["run","surface","init","compare","table","plan","r\
eport","kernels","doctor","setup","help","version"],eW=["kernels lock","kernels outdated","kernels probe"],hs=["cache-di\
rectory","mirror","help","version"],gS=[...hs,"kernel","concurrency","accelerator","snapshots","report-directory","no-in\
stall","quiet","verbose"],yS=["lock-file","no-lock"],KSe=[...gS,...yS,"artifact","command","command-binary","command-exp\
ect-exit","files","matrix","suite","mode","timeout","libbpf","fail-on","shard","plan","baseline","commit","insns","trial\
s","json"],tW=[...hS,...eW],bS=Object.keys(Dh),wS={run:KSe,surface:[...gS,...yS,"artifact","matrix","suite","timeout","l\
ibbpf","against","json"],init:[...gS,"trials","force"],compare:["insns","json","quiet","help","version"],table:["write",
"json","help","version"],plan:[...yS,"shards","baseline","kernel","artifact","command","matrix","suite","mode","help","v\
ersion"],report:["report-directory","baseline","commit","insns","fail-on","json","quiet","help","version"],kernels:[...hs,
"json","quiet","verbose"],"kernels lock":[...hs,"lock-file","matrix","suite","update","require-signatures","markdown","j\
son","quiet","verbose"],"kernels outdated":[...hs,"lock-file","matrix","suite","exit-code","json","quiet","verbose"],"ke\
rnels probe":[...hs,"write","markdown","concurrency","accelerator","snapshots","no-install","json","quiet","verbose"],doctor:[
...hs,"json","quiet"],setup:[...hs,"no-install","verbose"],help:bS,version:bS};jSe="; single quotes keep your own shell \
from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --command='-x'"});function oW(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function sW(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return xe(
e)}}function xe(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var Zt=m(()=>{"use strict"});import{mkdir as VSe,statfs as YSe}from"node:fs/promises";async function aW(e,t,n){let{cacheDirectory:r}=ve(e,xe),o=Ce()??
"x86_64",s=await n$e(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${Nt}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await XSe(o),await t$e(o,s.kvmProbe,n.signal),await QSe(o),ZSe(),s.check,...await Promise.all(kr.filter(
u=>u!==o).map(e$e)),o$e(await r$e()),await s$e(r),{what:"signatures",status:br()?"ok":"note",says:br()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},l$e()],a=zm(Ce()),l=await Promise.all(a.map(Ql)),
c=[...fo(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):a$e(i,c,await Qm())),i.some(({status:u})=>u===
"missing")?1:0}async function XSe(e){let t=rt[e].qemu,n=le(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await Pp(n)}}async function QSe(e){let t=await Hi(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await Jm(t)}}function ZSe(){let e=Bl().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=os(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function e$e(e){let t=[...fo(
[e]),...await Ql(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function t$e(e,t,n){let r=le(rt[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await wc({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function n$e(e,t,n){try{let{program:r,kvmProbe:o}=await kK(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:E(r)},kvmProbe:null}}}async function r$e(){let e=le("clang");return e===void 0?void 0:(await ye(e,["--vers\
ion"])).stdout.split(`
`)[0]}function o$e(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function s$e(e){try{await VSe(e,{recursive:!0});let{bavail:t,bsize:n}=await YSe(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<JSe?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${E(t)}`}}}function a$e(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${i$e[i]}  ${s.padEnd(r)}  ${a}`),...iW("to run",t),...iW("to build the examples",
n)].join(`
`)}function iW(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=Jl(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:Vm(r,n);return["",`needed ${e}: ${o}`]}function l$e(){let e=fp();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var JSe,i$e,lW=m(async()=>{"use strict";v();cR();z_();Op();hn();Ym();Zl();ss();Ht();
Xm();zt();wr();is();await Gt();ec();Fo();Zt();JSe=2*1024**3;i$e={ok:"ok",note:"--",missing:"!!"}});var cW,uW=m(()=>{"use strict";cW=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
ers run

Usage
  bpfcompat run [manifest] [objects\u2026]      take the manifest's artifacts, or these objects, to the kernels
  bpfcompat run [objects\u2026] --command CMD   let your own loader decide, without a manifest
  bpfcompat surface [manifest] [objects\u2026]  hooks and fields that programs read, and how each kernel has them
  bpfcompat init [manifest] objects\u2026       write a manifest and a workflow, by trying the objects
  bpfcompat compare BEFORE AFTER           what changed between two results.json
  bpfcompat table [results.json\u2026]          the oldest kernel that each artifact was seen passing on
  bpfcompat plan [manifest] [objects\u2026]     deal the kernels out to the jobs of a matrix, as JSON
  bpfcompat report results.json\u2026           bring the results of shards together
  bpfcompat kernels [selector\u2026]            list the kernels, or those that selectors mean
  bpfcompat kernels fetch [selector\u2026]      fetch kernels now (all of the default set without ids)
  bpfcompat kernels lock [manifest] [id\u2026]  write bpfcompat.lock: exactly which kernels a run takes
  bpfcompat kernels outdated               which locked kernels there are newer ones of
  bpfcompat kernels probe id\u2026              boot kernels and find out what they can do
  bpfcompat doctor                         what this machine has, and what it lacks
  bpfcompat setup                          install what it lacks, for runs and for building eBPF objects

Options of run
  -k, --kernel ID            a kernel or a selector, instead of the manifest's; repeat for more
      --artifact NAME        only this artifact of the manifest; repeat for more
      --mode MODE            load_only, load_attach, behavior or command, instead of the manifest's
      --command CMD          for /bin/sh in the guest: runs your loader, whose exit code is the verdict
      --command-binary FILE  the loader: $BPFCOMPAT_BIN of the command; its libraries come along
      --command-expect-exit N  the exit code that passes (default 0)
      --files PATH           what else the command needs, a path or a quoted glob; repeat for more
      --timeout TIME         how long one artifact may take on one kernel: 90s, 5m (default 60s)
      --libbpf VERSION       1.7 (default), 1.5 or 1.1 loads the objects, instead of the manifest's version
      --matrix FILE          kernels from a matrix of the reference system, a file or a name such as mvp
      --suite FILE           a suite file of the reference system, in place of a manifest
      --shard I/N            only this part of the kernels, such as 2/4
      --plan JSON            what \`bpfcompat plan\` printed: which kernels each shard takes
      --baseline FILE        results.json of an earlier run to compare with
      --insns +N% or +N      how many more instructions than there are fine for a program
      --fail-on WHAT         required (default), any, never: what makes the exit code 2
      --trials TIME          how long sizes that a failing object leaves open may be tried: 30s, off (default auto)
      --accelerator NAME     auto (default), kvm, tcg
      --snapshots WHEN       on, off: whether guests are resumed instead of booted (default auto: on, but not in CI)
      --concurrency N        guests at a time (default: the number of CPUs)
      --report-directory DIR where results.json, summary.md and the logs go (default bpfcompat-report)
      --cache-directory DIR  where kernels and the validator are kept (default ~/.cache/bpfcompat)
      --mirror URL           a mirror of Debian or Ubuntu to ask; repeat for more
      --lock-file FILE       the lock, instead of bpfcompat.lock beside the manifest
      --no-lock              look the kernels up, also where there is a lock
      --no-install           stop with the command to run instead of installing what is missing
      --commit HASH          the commit that is tested (default: the one that is checked out)
      --json                 print results.json instead of the report
  -q, --quiet                print the answer only
      --verbose              also print command lines, requests and times

Options of surface: those of run that choose kernels and artifacts, --json, --quiet; nothing is kept without --report-di\
rectory
      --against ID           compares with this kernel or selector without booting it, by its package; repeat for more
Options of table: --write FILE puts it between the markers of a Markdown file, --json
Options of kernels lock: --lock-file, --matrix, --suite, --mirror, --cache-directory, --markdown, --json, --quiet, and
      --update ID            look only this one up, and those that are not locked yet; repeat for more
      --require-signatures   a kernel whose signature cannot be checked is an error
Options of kernels outdated: --lock-file, --json, --quiet, and
      --exit-code            exit code 2 when a kernel is outdated, or gone from everywhere
Options of kernels probe: --json, --markdown, --write FILE puts the Markdown between the markers of a file,
      --concurrency, --accelerator, --snapshots, --no-install, --quiet, those of folders and mirrors
Options of plan: --shards N, --baseline FILE for what kernels cost, and those that choose kernels and artifacts
Options of report: --report-directory, --fail-on, --baseline, --insns, --json, --quiet
Options of compare: --insns; exit code 2 when something newly fails or grew beyond it
Options of init: --kernel, --trials, --concurrency, --accelerator, --snapshots, --no-install, --quiet, those of folders \
and mirrors, and
      --force                write over a manifest and a workflow that are there

Exit code
  0  everything required passed
  2  something required failed
  1  the run could not tell: a mistake in the input, a kernel that could not be had, an interruption
`});var fW={};te(fW,{createLogUpdate:()=>c$e,default:()=>d$e,logUpdateStderr:()=>u$e});var dW,c$e,u$e,d$e,mW=m(async()=>{dW=
await import("./vendor/log-update.js"),{createLogUpdate:c$e,logUpdateStderr:u$e}=dW,d$e=dW.default});async function dt({quiet:e,verbose:t},{stderr:n,err:r}){return e?Cv(r):n.isTTY&&!t?m$e(n):zr(r,t)}async function m$e(e){
let{createLogUpdate:t}=await mW().then(()=>fW),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,f$e)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${Na(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${fe(a)}
`),s()}}var f$e,vr=m(()=>{"use strict";zs();I();f$e=100});async function gs(e,t){let n=[],r=await ma({kernels:[Ch("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var jh=m(async()=>{"use strict";v();await Th()});async function pW(e,t,n,r){let{cacheDirectory:o,mirrors:s}=ve(t,xe),i=await Qt(),a=Sn({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?Ec(i).map(d=>hh(d,i)):await gs(e,i),u=(await Promise.all(l.map(async d=>{let f=$r(d.id,i);return f===void 0?
[]:[{kernel:{...f,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(p$e),null,2)):
r.out(e.length===0?h$e(u):g$e(u)),0}function p$e({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:f=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:f,facts:d,quirks:Rc(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function h$e(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...hW([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function g$e(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",Rc(n.facts).join("\
, ")]);return hW([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function hW(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function gW(e,t,n,r){let{cacheDirectory:o,mirrors:s}=ve(t,xe),i=await Qt(),a=await gs(
e.length>0?e:Oh,i),l=await dt(n,r),c=Sn({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),f=d.find(b=>!(b instanceof h));if(f!==
void 0)throw f;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:_})=>`${b}: ${_}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:_,images:y,vmlinuzSha256:R}=await c.
fetch(b,{modules:[]},x=>{x.step==="note"?l.info(`${b.id}: ${x.message}`):l.kernel(b.id,x)});return{id:b.id,release:_.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:R}}}var yW=m(async()=>{"use strict";v();await xo();OR();await Wi();await Gt();tS();
vr();await jh();Zt()});async function Uh(e,t,n,r){let o=Gn(e,t);return await o.catch(()=>{}),n.json?r.out(Ir(e)):n.quiet?r.out(e.gate.sentence):
r.out(ri(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var _S=m(()=>{"use strict";Sa();cd();
un()});async function bW(e,t,n){let r=ve(e,xe),o=await dt(t,n),s=await vo(r,{logger:o,progress:o,cache:He,repository:()=>wo(r.commit),
signal:n.signal}).finally(o.close);return Uh(s,r.reportDirectory,t,n)}var wW=m(async()=>{"use strict";mr();await Gt();ta();
await Fc();vr();_S();Zt()});import{join as y$e}from"node:path";async function kW(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=ve(
e,xe),i=zr(n.err,t);await Gu(r,i);let a=Ce(),l=zm(a),c=await Promise.all(l.map(f=>mo({arch:f,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...fo(l),...c.flatMap(f=>f.missing),...await Qm()],d=y$e(r,"install.log");await cs(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await eh({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:f}of c)await f();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var _W=m(async()=>{"use strict";hn();
Wu();up();dR();Zl();zs();await Gt();ec();Zt()});function xW(e,{color:t,width:n}){let r=ld(t,n,""),o=ai(e),{rows:s,notFollowed:i}=o,a=d=>w$e(d,o,r),l=s.filter(({read:d,missing:f,
differs:p})=>!d&&f.length===0&&!p),u=[qh(_d(o),r),...Gh("Not as programs expect",s.filter(({read:d})=>d).map(a),r),...Gh(
"Missing",s.filter(({read:d,missing:f})=>!d&&f.length>0).map(a),r),...Gh("Differs, with no effect on what programs read",
s.filter(({read:d,missing:f,differs:p})=>p&&!d&&f.length===0).map(a),r),...Gh("Alike",l.length===0?[]:[R$e(l,o,r)],r),v$e(
i,r),$$e(e,r)].filter(d=>d.length>0).map(d=>d.join(`
`)).join(`

`);return`${ft(u)}
`}function qh(e,{paint:t,width:n}){return ae(e,n,"").map(r=>t(r,"bold"))}function Gh(e,t,n){return t.length===0?[]:[qh(e,
n),...t]}function w$e(e,{kernels:t},n){let{paint:r,width:o}=n,{name:s,kind:i,states:a,notExamined:l,differences:c}=e,u=new Set(
c.flatMap(({others:p})=>p.flatMap(g=>g.kernels))),d=(p,g,b)=>{let[_="",...y]=ae(g,o,vn,vn.length),R=[`${Ie("",2)}${Ie(p,
2)}${_}`,...y];return b===null?R:R.map(x=>r(x,b))},f=p=>ae(Wh(p,t.length),o,`${vn}  `,vn.length+2).map((g,b)=>r(b===0?`${vn}\
  ${g}`:g,"dim"));return[`${e.read?"\u2192":" "} ${r(k(s,Eo),"bold")}  ${r(Ms[i],"dim")}`,...a.flatMap(p=>{let g=p.kernels.
some(_=>u.has(_)),b=k(Qa(p),RS);return[...d(g?"\u2260":"",b,g?"yellow":null),...f(p.kernels)]}),...l.length===0?[]:[...d(
"","not examined",null),...f(l)],...c.flatMap(p=>d("\u2192",k$e(p),null)),...xd(e).flatMap(({what:p,readers:g})=>d("",`${k(
p,Eo)}: ${RW(g)}`,"dim"))]}function k$e(e){let t=k(li(e)),n=ci(e),r=ui(t,e)?`\`${t}\``:t,o=t===""?"":n===null?`, expecte\
d ${r}`:`, ${r} on ${k(n,Eo)}`;return`${qo(e)}${o}: ${RW(e.readers)}`}function RW(e){let t=e.slice(0,b$e).map(({artifact:r,
program:o,source:s})=>{let i=`${k(r,Eo)}/${k(o,Eo)}`;return s===null?i:`${i} at ${Kt(s)}`}),n=e.length-t.length;return[t.
join(", "),...n>0?[`${n} more`]:[]].join(" and ")}function Wh(e,t){return e.length===t&&t>2?`all ${t} kernels`:e.map(n=>k(
n,Eo)).join(", ")}function R$e(e,{kernels:t},{paint:n,width:r}){let o=Math.max(...e.map(({kind:u})=>Ms[u].length)),s=Math.
max(...e.map(({name:u})=>k(u,_$e).length)),i=Math.min(s,r-o-4),a=i+o+6,l=r-a<x$e,c=" ".repeat(l?vn.length:a);return e.flatMap(
u=>{let d=`  ${Ie(k(u.name,i),i)}  ${n(Ie(Ms[u.kind],o),"dim")}`,[f="",...p]=ae(S$e(u,t.length),r,c,c.length);return l?[
d.trimEnd(),`${c}${f}`,...p]:[`${d}  ${f}`,...p]})}function S$e({states:e,notExamined:t},n){let r=e.map(s=>{let i=e.length===
1?"":` on ${Wh(s.kernels,n)}`;return`${k(Qa(s),RS)}${i}`}),o=t.length===0?[]:[`not examined on ${Wh(t,n)}`];return[...r,
...o].join("; ")}function $$e({kernels:e,artifacts:t,cases:n},r){let o=new Map,s=(i,...a)=>o.set(i,[...o.get(i)??[],...a]);
for(let{path:i,error:a}of t)a!==null&&s(`not examined: ${i} ${a}`);for(let{id:i,error:a,boots:l,notes:c}of e)for(let u of a===
null?l===0?c:[]:[`not examined: ${a}`])s(u,i);for(let{artifact:i,kernel:a,unsuited:l}of n)l!==null&&s(`not examined: ${i}\
 ${l}`,a);return o.size===0?[]:[...qh("Not examined, or not booted",r),...[...o].flatMap(([i,a])=>{let[l="",...c]=ae(k(i,
RS),r.width,vn,2),u=a.length===0?[]:ae(Wh(a,e.length),r.width,`${vn}  `,vn.length);return[`  ${l}`,...c,...u.map((d,f)=>r.
paint(f===0?`${vn}${d}`:d,"dim"))]})]}function v$e(e,t){let n=fd(e);if(n===0)return[];let r=e.flatMap(({artifact:s,program:i,
places:a})=>a.map(({source:l,...c})=>{let u=l===null?"":` at ${Kt(l)}`;return`${k(s,Eo)}/${k(i,Eo)} ${k(du(c))}${u}`})),
o=`Not followed: ${M(n,"place")} in ${M(e.length,"program")}. What is read there is not known.`;return[...qh(o,t),...r.slice(
0,xS).flatMap(s=>{let[i="",...a]=ae(s,t.width,vn,2);return[`  ${i}`,...a]}),...r.length>xS?[`  ${M(r.length-xS,"more pla\
ce")}`]:[]]}var Eo,RS,b$e,xS,vn,_$e,x$e,SW=m(()=>{"use strict";md();bd();wd();sr();Dt();Rd();Ja();I();Eo=100,RS=2e3,b$e=
8,xS=20;vn=" ".repeat(4);_$e=40,x$e=30});var vW={};te(vW,{surfaceCommand:()=>C$e});import{mkdtemp as E$e,rm as P$e}from"node:fs/promises";import{tmpdir as O$e}from"node:os";
import{join as A$e}from"node:path";async function C$e(e,t,n,r){let o=e["report-directory"]!==void 0,s=o?null:await E$e(A$e(
O$e(),"bpfcompat-surface-")),i={...ve({mode:"load_attach",trials:"off",...e},xe),against:t,...s===null?{}:{reportDirectory:s}},
{manifest:a}=await $o(i);if(a.surface.level==="off")throw new h({file:a.file,message:"says `surface: off`, so that nothi\
ng would be examined; remove it, or write `report`"});let l=await dt(n,r);try{let c=await vo(i,{logger:l,progress:l,cache:He,
repository:()=>wo(i.commit),signal:r.signal}).finally(l.close);return o&&await Gn(c,i.reportDirectory),r.out(n.json?T$e(
c):xW(c,r)),M$e(c)}finally{s!==null&&await P$e(s,{recursive:!0,force:!0})}}function T$e({kernels:e,artifacts:t,surface:n,
findings:r}){let o=e.map(({id:i,release:a,boots:l,error:c,notes:u})=>({id:i,release:a,boots:l,error:c,notes:u})),s=t.map(
({name:i,path:a,error:l})=>({name:i,path:a,error:l}));return JSON.stringify({kernels:o,artifacts:s,surface:n,findings:r.
filter($W)},null,2)}function M$e({kernels:e,artifacts:t,cases:n,findings:r}){return[...e,...t].some(({error:s})=>s!==null)||
n.some(({lanes:s})=>s.some(({verdict:i})=>i==="error"))?1:r.some(s=>$W(s)&&s.level==="failure")?2:0}function $W({class:e}){
return Os(e)}var EW=m(async()=>{"use strict";mr();v();SW();Bt();await Gt();await pa();un();ta();await Fc();vr();Zt()});function SS(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&Si[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return I$e(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function I$e({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var PW=m(
()=>{"use strict";hf()});import{isDeepStrictEqual as F$e}from"node:util";function OW(e,t,n={programs:[],variants:[]}){let r=N$e(e),o=n.variants.length>
0?n.variants:K$e(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:B$e(a,e,t)).map(a=>n.programs.find(l=>F$e(l.what,a.what))??a),variants:o}}function N$e(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),L$e(o)&&s.notLoaded.push(n)}return[...t.values()]}function L$e({load:e}){return e?.verdict==="fail"}function B$e({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${AW(e,r)}`}]}
function K$e(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:D$e(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[j$e(o,s,n)])})}function D$e(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&($S(r.name)===$S(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&U$e(r.name,e.name)))}function j$e(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:$S(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${AW(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function U$e(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function $S(e){return e.split("\
_").filter(n=>!G$e.has(n)).join("_")||e}function AW(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var G$e,CW=m(()=>{"use strict";G$e=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as W$e,rm as q$e}from"node:fs/promises";import{tmpdir as H$e}from"node:os";import{join as z$e}from"node:path";
function TW(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:JI(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await W$e(z$e(H$e(),"bpfcompat-init-"));try{let l=await ra({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return vS(l,n.signal),l}finally{await q$e(a,{recursive:!0,force:!0})}}}function vS({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var ES=m(async()=>{"use strict";v();await lh();Mf()});import{isDeepStrictEqual as V$e}from"node:util";async function FW(e,t,n,r){let o=TW(e,t,n),s=_c(e),i=e.artifacts.map(Tf);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await J$e(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),f=u.filter(p=>!d(p)).map(p=>IW(p,c));a.push(...f.filter(MW(i))),l=[...u.filter(d),...f.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<Y$e&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>IW(p,u)),f=d.filter(MW(l));a.push(...f),l=d.filter(p=>!f.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function J$e(e,{cases:t},n,r){let o=YI(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(xR)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${Af(o)} (--trials TIME changes this)`),uh(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function MW(e){return t=>e.some(n=>n.artifact===t.artifact&&V$e({...n,known:t.known},t))}function IW(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=OW(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:SS(o,r)}}function NW(e,{findings:t}){return e.map(n=>{let r=SS(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function LW({gate:e}){return e.exitCode===0}var Y$e,BW=m(async()=>{"use str\
ict";Fw();PW();CW();Mf();await RR();await ch();await ES();Y$e=3});var jW={};te(jW,{initCommand:()=>tve});import{existsSync as X$e}from"node:fs";import{mkdir as Q$e,writeFile as Z$e}from"node:fs/promises";
import{dirname as DW,relative as eve}from"node:path";async function tve(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...ve({...e,manifest:""},xe),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||ove([o,PS]);let i=await dt(n,r),a={logger:rve(
i),progress:i,cache:He,repository:()=>wo(null),signal:r.signal};try{let l=await $o(s);nve(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>eve(DW(o),g.path)},u=await FW(l,s,a,i.info),d=async g=>{let b=await vo({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return vS(b,r.signal),b},f=Nw(u,c);i.info(`running ${o} as it will be written`);
let p=await d(f);return LW(p)||(u=NW(u,p),f=Nw(u,c),p=await d(f)),await KW(o,f),await KW(PS,XI(o)),i.close(),await Gn(p,
s.reportDirectory),n.quiet||r.out(ri(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${PS}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function nve({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function rve(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function ove(e){
let t=e.filter(n=>X$e(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function KW(e,t){await Q$e(DW(e),{recursive:!0}),await Z$e(e,t)}var PS,UW=m(async()=>{"\
use strict";mr();v();await BW();Bw();await ES();cd();await Gt();await pa();un();ta();await Fc();vr();Zt();PS=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as sve}from"node:util";function GW(e,t,{color:n}){let r=n?(c,u)=>sve(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=Ca(e.verdicts),i=s.filter(c=>!rn(c)&&!jr(c)),l=[[r(AS(e),["bold",OS(e)?"red":"green"])],ave(e.baseline,t,r),ys("newly \
failing",ga(s.filter(rn)),r),ys("newly passing",ga(s.filter(jr)),r),ys("other changes",ga(i),r),ys("verifier instruction\
s",uve(e),r),ys("hooks and fields that programs read",cve(e),r),ys("kernels that are another build: what changed there i\
s no word about the code",o.map(({kernel:c,before:u,after:d})=>`${k(c,100)}  ${k(u)} \u2192 ${k(d)}`),r),ys("not compare\
d",dve(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${ft(l)}
`}function OS({verdicts:e,insns:t}){return e.some(rn)||t.some(({beyond:n})=>n)}function AS(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=Ca(e.verdicts),s=ga(o.filter(rn)).length,i=ga(o.filter(jr)).length,a=ive(t.filter(f=>f.beyond)),l=ga(o.filter(
({after:f})=>f==="error"||f==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${Bs(r.compared)} compared`;return s+a===0?`${[o.length+t.length+e.surface.length===0?"Nothing ch\
anged":"Nothing newly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],
...a===0?[]:[`${a} grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function ive(e){return new Set(
e.map(({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function ys(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.
map(r=>`  ${r}`)]}function ave(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>k(s,100).length)),o=(s,{source:i,revision:a,
startedAt:l})=>{let c=a===null?"":`${nr(a)}, `;return`${s.padEnd(6)}  ${k(i,100).padEnd(r)}  ${n(`${c}${k(l.replace(/T(\d\d:\d\d).*/,
" $1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function ga(e){let t=WW(e,({artifact:n,subject:r,before:o,
after:s,kernelChanged:i})=>[`${k(n,100)}: ${Uc(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return qW(t)}function cve({
surface:e}){return e.map(({artifact:t,program:n,name:r,states:o})=>{let s=o.map(({words:i,kernels:a})=>`${k(i)} on ${a.map(
l=>k(l,100)).join(", ")}`);return`${k(t,100)}: ${k(n,100)} reads ${k(r,200)}: ${s.join("; ")}`})}function uve(e){let{insns:t}=e,
n=WW([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${k(s.artifact,100)}: ${k(s.program,100)}`,Or(s),
s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(lve,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...qW(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function dve({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${Bs(e)} that only the later run has`],...t===0?[]:[`${Bs(t)} that only the earlier run h\
as`]]}function WW(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>k(s,100)).join(", ")])}function qW(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var lve,HW=m(()=>{"use strict";
Ko();rr();js();I();lve=20});var zW={};te(zW,{compareCommand:()=>fve});async function fve({before:e,after:t,insns:n,output:r},o){let s=[],i=await ce(
s,()=>pt(e)),a=await ce(s,()=>pt(t)),l=ir(n);if(n!==""&&l===void 0&&s.push({message:`${xe("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
ir(a.growth.threshold??"")??null,u=yu({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:f}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(AS(u)):o.out(GW(u,{revision:d,startedAt:f,source:t},{color:o.color})),OS(u)?2:0}var VW=m(
()=>{"use strict";Ko();Ls();v();HW();No();Zt()});function CS(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[YW(e,o),YW(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,f=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(f)}${e.slice(c)}`;function g(b,_){return new h({message:b,file:n,..._===void 0?
{}:{line:e.slice(0,_).split(`
`).length}})}}function YW(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var JW=m(()=>{
"use strict";v()});import{chmod as mve,readFile as XW,realpath as pve,rename as hve,rm as gve,stat as yve,writeFile as bve}from"node:fs/promises";
async function QW(e,t){await ZW(e,t,async()=>{CS(await XW(e,"latin1"),"",e,t)})}async function Hh(e,t,n){return ZW(e,n,async()=>{
let r=await pve(e),o=await XW(r,"latin1"),s=CS(o,t,e,n);return s===o?!1:(await kve(r,s),!0)})}async function ZW(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:wve(r,t),file:e},{cause:r})}}function wve(e,{what:t}){switch(D(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${E(e)}`}}async function kve(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await yve(e);await bve(n,t,"latin1"),await mve(n,r&4095),await hve(n,e)}catch(r){
throw await gve(n,{force:!0}),r}}var TS=m(()=>{"use strict";v();JW()});var eq={};te(eq,{tableCommand:()=>Rve});async function Rve({results:e,write:t,output:n},r){let o=Qr(await Sve(e.length===
0?xve:e));if(t!==""){let s=await Hh(t,mb(o),_ve);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out(ub(o)):t===""&&r.out(mb(o)),0}async function Sve(e){let t=[],n=[];for(let r of e)n.push(
await ce(t,()=>pt(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var _ve,xve,tq=m(()=>{"use strict";v();
No();db();pb();tl();TS();_ve={name:"table",what:"support table"},xve=["bpfcompat-report/results.json"]});var nq={};te(nq,{planCommand:()=>$ve});async function $ve({shards:e,inputs:t},n){let r=e===""?null:od(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${sd}`);let{matrix:o,lines:s}=await Ih(ve(t,xe),r,zr(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var rq=m(async()=>{"use strict";v();zs();await Gt();Va();await sS();Zt()});var oq={};te(oq,{reportCommand:()=>vve});async function vve({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=ve(t,xe),s=await dt(n,r),i=await Lh(e,null,o.reportDirectory,s).then(
a=>Bh(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return Uh(i,o.reportDirectory,n,r)}var sq=m(
async()=>{"use strict";v();await Gt();await fS();vr();_S();Zt()});function zh(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(ia(o))===JSON.stringify(ia(s))?"kept":"changed",a=Pve(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function aq(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&iq(e)===iq(t)}function iq(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=ia(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(Eve,"/"))}))})}function Pve(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[Zn(e),Zn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=Zn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var Eve,Vh=m(()=>{"use strict";Pc();Eve=
/\/\d{8}T\d{6}Z\//});function lq({place:e},{indexDate:t},n=Po){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
Cve(new Date(new Date(t).getTime()+Ave));if(/^debian(?:-security)?$/.test(o))return[gt(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=gt(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,gt(`${n.ubuntuSnapshot}/${i}`,r)]}function MS(e,t,n=Po){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return Ove.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function cq(e,t,n=Po){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>MS(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function Cve(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var Po,Ove,Ave,IS=m(()=>{"use strict";Yr();Po={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},Ove=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
Ave=720*60*1e3});async function mq(e,t){let n=xt(Tve),r=await Promise.allSettled(e.map(a=>n(()=>Mve(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function Mve(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&Ac(e,i)===void 0&&(!o(e.id)||Ive(e,i)))return o(e.
id)&&await uq(e,i,t),dq(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await uq(e,a,t);let l=Fve(e,a,
t),c=i!==void 0&&aq(i,l)?i:l;return dq(e,c,t),c}function Ive({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function uq(e,t,{provider:n,warn:r}){let o=[];for(let i of Zn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${fq(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${Z("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${fq(o)} any more; whoever needs modules of it cannot use the kernel`)}function Fve(e,t,{bases:n=Po}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>K(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${K(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...lq(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function dq(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=Po}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of Zn(r)){let u=cq(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function fq(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var Tve,pq=m(async()=>{"use strict";await es();v();Te();Me();IS();Vh();
Pc();ca();Tve=2});function gq(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[Nve[o.kind],o.id,Bve(o," -> ")]);return[wq(e,t),...n?[]:
kq(r).map(o=>`  ${o}`)].join(`
`)}function yq(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[B(o),s,hq(i),hq(a)]);
return[`${Do(wq(e,t))}.`,...r.length===0?[]:[he(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${Do(o)}`).
join(`
`)]].join(`

`)}function bq(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,fe(i.locked),i.state==="current"?"the same":fe(i.newest??"unknown"),M(i.days,"day"),Lve[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${M(t.length,"locked ke\
rnel")} outdated`,"",...kq(o),...s.length===0?[]:["",...s]].join(`
`)}function wq(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${M(t.length-n("removed"),"kernel")}, ${o}`}function Bve({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[fe(r)]).join(n)}function hq(e){return e===null?"":q(e)}function kq(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var Nve,Lve,FS=m(()=>{"use strict";$t();I();Nve={added:"+",changed:"~",removed:"-",kept:" "};Lve={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var _q={};te(_q,{kernelsLockCommand:()=>Dve,lockSubject:()=>Yh});import{existsSync as Kve}from"node:fs";async function Dve({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await Yh(e,o,$=>{if(e.length+t.length>0)throw $;
let[O={message:""},...F]=$.problems;i.err(`warning: ${Mn(O)}${F.length>0?", and more":""}: all kernels are locked anew`)});
jve(t,c);let f=d.map(({record:$})=>$),[p,g]=[c.filter(la),c.filter($=>!la($))],b=await dt(s,i),_=[],y=$=>{_.push($),b.warning(
$)};for(let{id:$}of g)y(`${$}: is of this machine's files, and is not locked`);let R=await mq(p,{provider:Sn({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:f,refresh:$=>t.length===0||t.includes($),requireSignatures:n,
onProgress:($,O)=>O.step==="note"?b.info(`${$}: ${O.message}`):b.kernel($,O),warn:y}).finally(b.close),x=e.length===0?[]:
f.filter(({id:$})=>!R.some(O=>O.id===$));return await hG(l,[...x,...R]),i.out(S(l,zh(f,[...x,...R]),_)),0;function S($,O,F){
return s.json?JSON.stringify({file:$,changes:O,warnings:F},null,2):r?yq($,O,F):gq($,O,s.quiet)}}async function Yh(e,t,n){
let r=ve(t,xe),s=t.manifest===""&&r.manifest!==null&&!Kve(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=LR(s.lock,s.manifest??s.suite),a=await bh(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await E6(s);return{request:s,file:i,
specs:e.length>0?await gs(e,await Qt()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function jve(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var NS=m(async()=>{"use strict";v();await xo();
Vh();await BR();ca();await pq();await NR();await Wi();FS();await Gt();await pa();vr();await jh();Zt()});function Rq(e,t){let n=xt(Uve);return Promise.all(e.map(({spec:r,record:o})=>n(()=>Wve(r,o,t))))}async function Wve(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/Gve)),a={id:t.
id,days:i,signature:t.signature,files:await qve(e,t,n)};try{let c=e.release===t.release&&Ac(e,t)===void 0?t:await r.resolve(
e,f=>s(e.id,f)),u=xq(t)===xq(c),[d]=zh([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function xq(e){return Zn(e).map(({sha256:t})=>t).join()}async function qve(e,t,{provider:n,bases:r=Po}){
let o=async s=>{for(let i of Zn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!MS(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var Uve,Gve,Sq=m(async()=>{"\
use strict";await es();v();IS();Vh();Pc();ca();Uve=2,Gve=1440*60*1e3});var $q={};te($q,{kernelsOutdatedCommand:()=>zve});async function zve({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await Yh(e,n,b=>{throw b}),u=a.flatMap(b=>{let _=c.find(({record:y})=>y.id===b.id);return _===
void 0?[]:[{spec:b,record:_.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await dt(r,o),f=await Rq(u,{provider:Sn({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,_)=>{_.step==="note"&&d.info(`${b}: ${_.message}`)}}).finally(d.close),
p=a.filter(b=>la(b)&&!u.some(_=>_.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:f,unlocked:p},
null,2):bq(i,f,p));let g=f.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(_=>({message:_})));if(g.length>0)throw new h(g);return t&&f.some(Vve)?Hve:0}function Vve({state:e,files:t}){return e===
"outdated"||t==="gone"}var Hve,vq=m(async()=>{"use strict";v();ca();await Sq();await Wi();FS();await NS();vr();Hve=2});function Eq(e){return JSON.stringify(e,null,2)}var Pq=m(()=>{"use strict"});var ya,Oq,LS,Lc=m(()=>{"use strict";ya=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],Oq={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},LS=["yes","no","unknown"]});function Jh(e){return ya.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>BS(o,t,r))})))}function BS(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function Aq(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function bs(e){return e.kind==="value"?e.value:e.kind}function wa({answers:e}){return new Set(e.map(bs)).
size===1}function Xh({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var ba,KS=m(()=>{
"use strict";Lc();ba={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function jS({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${B(o)}: ${q(s??"")}`).join(`
`)],...n.length===0?[]:[Xve(n),Qve(n),...Zve(n),nEe(n)]].join(`

`)}function Xve(e){let t=Yve.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?Aq(a,s):BS(a,o,s));return[r,...i.map(Tq)]}),n=[
"kfuncs",...e.map(r=>String(Xh(r)))];return he(["",...e.map(({id:r})=>Cq(r))],[...t,n])}function Cq(e){return q(e).replaceAll(
/[-@]/g,"<br>")}function Tq(e){return e.kind!=="value"?DS[e.kind]:q(e.value).replaceAll(",",", ")}function Qve(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[B(n),B(r??""),q(o??"")]);return Be("What was probed",he(["kernel","release","p\
ackage"],t))}function Zve(e){let t=Jh(e);return ya.filter(n=>!Jve.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Be(`All: ${ba[n]}`,eEe(r,e))]})}function eEe(e,t){let n=e.filter(wa),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${B(s)} ${Tq(a)}`:B(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!wa(s)).map(s=>`- ${B(s.name)}: ${tEe(s,t)}`)].join(`
`)}function tEe({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(bs(o),[...n.get(bs(o))??[],B(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${q(r)} on`} ${o.join(", ")}`).join("; ")}function nEe(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[B(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?DS.no:i.status==="yes"?String(i.names.length):DS.unknown})]),r=he([
"program type",...e.map(({id:o})=>Cq(o))],n);return Be("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var Yve,DS,Jve,Mq=m(()=>{"use strict";$t();Lc();KS();Yve=[["BTF","sys\
tem","btf"],["BTF of modules","system","module_btf"],["LSMs","setting","lsm"],["LSM programs take effect","attach","lsm_\
effective"],["lockdown","setting","lockdown"],["JIT","system","jit"],["for users without privileges","system","unprivile\
ged"],["BPF token","system","token"],["kprobes","attach","kprobe"],["uprobes","attach","uprobe"],["raw tracepoints","att\
ach","raw_tracepoint"],["`fentry`, `fexit`","attach","fentry"],["`fentry.s` of system calls","attach","fentry.s (system \
calls)"],["`fmod_ret` of system calls","attach","fmod_ret (system calls)"],["`fsession`","attach","fsession"],["`kprobe.\
multi`","attach","kprobe.multi"],["`kprobe.session`","attach","kprobe.session"],["`uprobe.multi`","attach","uprobe.multi"],
["`uprobe.session`","attach","uprobe.session"],["`freplace`","attach","freplace"],["`lsm_cgroup`","attach","lsm_cgroup"],
["`cgroup/connect_unix`","attach","cgroup_unix_connect"],["tcx","attach","tcx"],["netkit","attach","netkit"],["netfilter",
"attach","netfilter"],["`expected_attach_type`","verifier","expected_attach_type"],['`SEC("syscall")`',"attach","syscall"],
["struct_ops: TCP","struct_ops","tcp_congestion_ops"],["struct_ops: sched_ext","struct_ops","sched_ext_ops"],["struct_op\
s: qdisc","struct_ops","Qdisc_ops"],["ring buffer","map_type","ringbuf"],["Bloom filter","map_type","bloom_filter"],["ta\
sk storage","map_type","task_storage"],["user ring buffer","map_type","user_ringbuf"],["cgroup storage (`cgrp_storage`)",
"map_type","cgrp_storage"],["arena","map_type","arena"],["instruction array","map_type","insn_array"],["`bpf_loop`","hel\
per","bpf_loop"],["`bpf_get_func_ip`","helper","bpf_get_func_ip"],["`bpf_get_attach_cookie`","helper","bpf_get_attach_co\
okie"],["`bpf_dynptr_from_mem`","helper","bpf_dynptr_from_mem"],["calls between functions","verifier","bpf_to_bpf_calls"],
["global variables","verifier","map_values"],["bounded loops","verifier","bounded_loops"],["32-bit jumps (`-mcpu=v3`)","\
verifier","jmp32"],["spin locks","verifier","spin_locks"],["timers","verifier","timers"],["open-coded iterators","verifi\
er","open_coded_iterators"],["`may_goto`","verifier","may_goto"],["exceptions","verifier","exceptions"],["`-mcpu=v4`","v\
erifier","cpu_v4"],["tail calls in functions","verifier","tail_calls_in_functions"],["instructions the verifier looks at",
"limit","verified_instructions"],["call frames","limit","call_frames"]],DS={yes:"\u2705",no:"\u274C",unknown:"\u2754"},Jve=
["kfunc","helper","setting"]});function Fq(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,aEe(s),oEe,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,lEe(s),sEe,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function aEe(e){let t=ya.find(o=>o===e.group),
n=LS.find(o=>o===e.status),r=k(e.name,Iq);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:Ee(Math.
abs(e.errno)),detail:k(e.detail,rEe)}}function lEe({program:e,status:t,count:n,bits:r}){let o=LS.find(c=>c===t),s=k(e,Iq),
i=n>=0&&n<=iEe&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>Ei(c)??
`helper_${c}`)}}var Iq,rEe,oEe,sEe,iEe,Nq=m(()=>{"use strict";kl();I();Rr();Lc();Iq=100,rEe=300,oEe=5e3,sEe=200,iEe=1024});import{mkdir as Bq,rm as uEe}from"node:fs/promises";import{join as US}from"node:path";async function Dq(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await Bq(o,{recursive:!0});let i=Sn({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:p})=>p),signal:n.signal});await Qc(o),await Hc(o);let a=ih(t),l=await ah(),c=th(t,{arches:nh(e.
map(({arch:p})=>p)),commands:[],libbpf:new Set([null]),mirrors:s,installLog:US(o,"install.log")},n,n.signal),[u,d]=[xt(mEe),
xt(t.concurrency)],f=e.map(async(p,g)=>{let b=pEe(p),_=await u(()=>Lq(b,n,()=>hEe(p,i,b,n))),y=await rh(p.arch,await c),
R=_&&await Lq(b,n,()=>gEe(_,y,b,t));return R===void 0?b:d(()=>yEe(p,R,b,y,US(l,String(g)),t,n,a))});try{return await Promise.
allSettled([c,...f]),await i.keepLookups(),await zc(),{version:1,tool:{name:"bpfcompat",version:Nt},probedAt:r,kernels:await Promise.
all(f)}}finally{await uEe(l,{recursive:!0,force:!0})}}function pEe({id:e,distribution:t,arch:n}){return{id:e,distribution:t,
arch:n,release:null,packageVersion:null,vmlinuzSha256:null,accelerator:null,error:null,notes:[],incomplete:[],features:[],
helpers:[]}}async function hEe(e,t,n,{progress:r}){let o=await t.fetch(e,{modules:[],optionalModules:()=>dEe},a=>{a.step===
"note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.kernel;return Object.assign(n,{release:s,packageVersion:i,
vmlinuzSha256:o.vmlinuzSha256}),o}async function gEe(e,{accelerator:t},n,{cacheDirectory:r}){let o=s=>n.notes.push(s);return{
...e,images:await Dp(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}async function Lq(e,{progress:t,signal:n},r){try{
return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=n.aborted?"cancelled":E(o),t.kernel(e.id,{step:"\
failed",message:e.error});return}}async function yEe(e,t,n,{qemu:r,accelerator:o,kvmDefect:s,validators:i},a,l,{progress:c,
signal:u},d){let f=performance.now(),{id:p}=t.kernel,g=t.kernel.release;await Bq(a);let b=ud(a,".",({kind:y})=>`${y}.log`),
_=await Ep({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,images:t.images,cmdline:e.cmdline??"",
files:[{path:"/init",content:tc(i.byDefault,i),executable:!0},...await Zp(t)],modules:Qp(t),cases:Kq,workFolder:a,consoleLog:US(
a,"console.log"),logs:b,signal:u,snapshots:d,onProgress(y){"boot"in y?c.kernel(p,{...y,release:g}):y.step==="case"&&c.kernel(
p,{step:"probing",what:bp[y.id]??"",position:y.position,count:y.count})}});return await b.finish(),bEe(_,n,u.aborted),c.
kernel(p,n.error===null?{step:"probed",features:n.features.length,seconds:(performance.now()-f)/1e3}:{step:"failed",message:n.
error}),n}function bEe(e,t,n){let{features:r,helpers:o,refused:s}=Fq([...e.cases.values()].flatMap(({records:a})=>a));Object.
assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.push(...e.notes),s>0&&t.notes.push(`the guest sent ${M(
s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of Kq){if(!wEe(l))continue;let c=e.cases.get(a),u=c?.
interruption??null;if(!(c!==void 0&&u===null)){for(let d of Oq[l])t.incomplete.includes(d)||t.incomplete.push(d);u!==null&&
i.push(`${l}: ${Qn(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=e.error:t.incomplete.length>0&&(t.error=`n\
ot all was found out: ${i.join("; ")}`)}function wEe(e){return bp.some(t=>t===e)}var dEe,fEe,mEe,Kq,jq=m(async()=>{"use \
strict";await es();Tn();v();gx();oi();Vi();await Fx();Je();await Wi();I();hc();sR();kR();oh();nc();_R();Fo();Nq();Lc();dEe=
[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"cls_bpf",option:"CONFIG_\
NET_CLS_BPF"}],fEe=60,mEe=2,Kq=bp.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:fEe}))});import{styleText as kEe}from"node:util";function Gq({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=Jh(n).filter(
({group:a})=>!_Ee.includes(a)),o=r.filter(a=>!wa(a)),s=r.filter(wa),i=[e.flatMap(a=>REe(a,t)),...o.length===0?[]:[[Bc("w\
hat sets them apart","bold",t),...SEe(o,n,t)]],...s.length===0?[]:[[...n.length>1?[Bc("what is the same on all","bold",t)]:
[],...vEe(s,t)]],EEe(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return ft(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function REe({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${k(t)} (${k(n??"")})`;return[
`${Bc(k(e),"bold",s)}${i}`,...r===null?[]:[Bc(`  ${k(r)}`,"yellow",s)],...o.map(a=>`  note: ${k(a)}`)]}function SEe(e,t,n){
let r=e.map(({group:a,name:l})=>`${ba[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>en(bs(
l),Uq))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>$Ee(r[l]??"",a,t,n)):[[Ie("",o),...t.map(({id:a},l)=>Ie(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
Ie(r[l]??"",o),...a.map((c,u)=>{let d=Ie(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:Bc(d,xEe[c.kind],n)})].join(" \
 ").trimEnd())]}function $Ee(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=en(bs(i),Uq);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=ae(i.join(" "),
r.width," ".repeat(a),a);return[`  ${Ie(s,a-2)}${l}`,...c]})]}function vEe(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>ba[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[_]})=>_?.kind===a).map(({name:_,answers:[y]})=>y?.
kind==="value"?`${_}=${y.value}`:_).map(_=>_.replaceAll(" ","\xA0")).join(" "),d=Ie(l===0?ba[o]:"",r),f=a==="value"?"":`${Ie(
a,7)} `,p=r+2+f.length,[g="",...b]=ae(u,t.width," ".repeat(p),p);return[`${d}  ${f}${g}`,...b]})})}function EEe(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...ae(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${Xh(n)}`]})}function Bc(e,t,{color:n}){return n?kEe(t,e,{validateStream:!1}):e}var _Ee,Uq,xEe,Wq=m(()=>{"use strict";
Ja();I();KS();_Ee=["kfunc","helper"],Uq=40,xEe={yes:"green",no:"red",unknown:"yellow"}});var Hq={};te(Hq,{probeCommand:()=>PEe});async function PEe({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=ve(t,xe);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await QW(r,qq);let a=await gs(
e,await Qt()),l=await dt(n,s),c;try{c=await Dq(a,i,{logger:l,progress:l,cache:He,repository:()=>wo(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:f})=>({message:`${d}\
: ${f}; ${r} is left as it is`})));if(r!==""){let d=await Hh(r,jS(c),qq);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(Eq(c)):o?s.out(jS(c)):r===""&&s.out(Gq(c,s)),u.length>
0?1:0}var qq,zq=m(async()=>{"use strict";mr();v();await xo();Pq();Mq();await jq();Wq();await Gt();ta();TS();vr();await jh();
Zt();qq={name:"probe",what:"probed kernels"}});var MEe={};async function CEe(e,t){let n=nW(e);switch("output"in n&&n.output.verbose&&Wc(r=>t.err(fe(r))),OEe.includes(n.
name)&&Xd(),n.name){case"run":return bW(n.inputs,n.output,t);case"surface":{let{surfaceCommand:r}=await EW().then(()=>vW);
return r(n.inputs,n.against,n.output,t)}case"init":{let{initCommand:r}=await UW().then(()=>jW);return r(n.inputs,n.force,
n.output,t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(VW(),zW));return r(n,t)}case"table":{
let{tableCommand:r}=await Promise.resolve().then(()=>(tq(),eq));return r(n,t)}case"plan":{let{planCommand:r}=await rq().then(()=>nq);
return r(n,t)}case"report":{let{reportCommand:r}=await sq().then(()=>oq);return r(n,t)}case"kernels":return n.fetch?gW(n.
ids,n.inputs,n.output,t):pW(n.ids,n.inputs,n.output,t);case"kernels lock":{let{kernelsLockCommand:r}=await NS().then(()=>_q);
return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await vq().then(()=>$q);return r(n,t)}case"kernels p\
robe":{let{probeCommand:r}=await zq().then(()=>Hq);return r(n,t)}case"doctor":return aW(n.inputs,n.output,t);case"setup":
return kW(n.inputs,n.output,t);case"help":return t.out(cW),0;case"version":return t.out(Nt),0}}function TEe(e){if(GS.aborted)
return`bpfcompat: interrupted by ${String(GS.reason?.message??"a signal")}`;let t=e instanceof h?e:Rs(e);if(t!==null)return t.
message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var OEe,GS,AEe,Vq,Yq=m(async()=>{"use strict";v();tw();Mo();I();Te();pS();mt();Fo();await rW();await lW();
uW();await yW();await wW();await _W();Zt();OEe=["run","surface","init","kernels probe","doctor","setup"];Vc(sW);({signal:GS,
release:AEe}=Kh()),Vq=oW(GS);try{process.exitCode=await CEe(process.argv.slice(2),Vq)}catch(e){process.exitCode=1,Vq.err(
TEe(e))}finally{AEe()}});import{setFlagsFromString as IEe}from"node:v8";IEe("--semi-space-growth-factor=1");async function Kdt(){let{runAction:e}=await X6().then(()=>J6);
await e()}async function Ddt(){await Yq().then(()=>MEe)}export{Kdt as startAction,Ddt as startCommand};
