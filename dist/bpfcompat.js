var xW=Object.defineProperty;var f=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ee=(e,t)=>{for(var n in t)xW(e,n,{get:t[n],enumerable:!0})};var RW,SSe,$Se,nS,vSe,ts,ESe,PSe,OSe,ns,ASe,CSe,TSe,xh,Sc,MSe,rS,ISe,FSe,LSe,NSe,Rh,oS,BSe,sS,KSe,DSe,jSe,$c,fo=f(async()=>{
RW=await import("./vendor/actions-core.js"),{ExitCode:SSe,addPath:$Se,debug:nS,endGroup:vSe,error:ts,exportVariable:ESe,
getBooleanInput:PSe,getIDToken:OSe,getInput:ns,getMultilineInput:ASe,getState:CSe,group:TSe,info:xh,isDebug:Sc,markdownSummary:MSe,
notice:rS,platform:ISe,saveState:FSe,setCommandEcho:LSe,setFailed:NSe,setOutput:Rh,setSecret:oS,startGroup:BSe,summary:sS,
toPlatformPath:KSe,toPosixPath:DSe,toWin32Path:jSe,warning:$c}=RW});function fe(e){return lt(wr(e))}function lt(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function x(e,t=400){return zt(wr(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function vt(e,t){return wr(
e.slice(-65536)).split(`
`).slice(-t).map(n=>zt(n.replaceAll("	","    ").trimEnd(),400))}function zt(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function wt(e){return Buffer.byteLength(e,"utf8")}function M(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function le(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function Ze(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function wr(e){return _W.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(SW,"").replaceAll($W,"").replaceAll(vW,"\uFFFD")}var _W,SW,$W,vW,I=f(()=>{"use strict";_W=/^[\t\n\x20-\x7e]*$/,
SW=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
$W=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,vW=new RegExp(
"\\p{Surrogate}","gu")});function vc(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${x(e.name,100)}`;case"\
test":return`test "${x(e.name,100)}"`}}function ra({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function _h({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${Sh({before:e,after:t})}`}function Sh({before:e,after:t}){return PW(Math.abs(t-e)/Math.
max(e,1))}function kr({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${_h({before:e,after:t})})`}function $h({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${Jn(e)}`}function iS({baseline:{revision:e,startedAt:t}}){let n=x(t).
slice(0,10);return e===null?`the run of ${n}`:`${Jn(e)} (${n})`}function Jn(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,EW):x(e,40)}function PW(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var EW,Xn=f(()=>{"use strict";I();
EW=7});function Ec(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var vh=f(()=>{"use strict"});import{channel as OW}from"node:diagnostics_channel";function ce(e,t){Eh.hasSubscribers&&Eh.publish(`${e}: ${Ec(t())}`)}function Pc(e){
Eh.subscribe(t=>e(String(t)))}async function ct(e,t){let n=performance.now();try{return await t()}finally{ce("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var Eh,ut=f(()=>{"use strict";vh();Eh=OW("bpfcompat")});import{createHash as AW}from"node:crypto";function xr(e,...t){return`bpfcompat-${e}-${Sn([CW,e,...t])}`}function Sn(e){return AW(
"sha256").update(JSON.stringify(e)).digest("hex")}var CW,Rr=f(()=>{"use strict";CW=2});function rs(e){let t={sha256:Sn(e),content:e};return JSON.stringify(t)}function os(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return Sn(t.content)===t.sha256?t.content:void 0}var Oc=f(
()=>{"use strict";Rr()});import{statSync as TW}from"node:fs";import{mkdir as MW,readFile as aS,rename as IW,rm as FW,writeFile as LW}from"node:fs/promises";
import{join as lS}from"node:path";async function Ac(e){let t=lS(e,NW),n=await aS(BW,"utf8").catch(()=>"");_r=n===""?void 0:
{path:t,boot:n,known:await cS(t,n),learned:new Map}}async function Cc(){if(_r===void 0||_r.learned.size===0)return;let{path:e,
boot:t,learned:n}=_r,r=[...await cS(e,t),...n].slice(-DW),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await MW(lS(e,".."),{recursive:!0}),await LW(o,rs(s)),await IW(o,e),n.clear()}catch{await FW(o,{force:!0}).catch(
()=>{})}}function Qn(e,t){let n=_r?.learned.get(e)??_r?.known.get(e);if(!(n===void 0||n.identity!==t))return ce("recalle\
d",()=>`${e}: ${n.value}`),n.value}function $n(e,t,n){t!==void 0&&_r?.learned.set(e,{identity:t,value:n})}async function Sr(e,t,n){
let r=_r===void 0?void 0:mo(e);if(r===void 0)return n();let o=`${t} ${e}`,s=Qn(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===mo(e)&&$n(o,r,i),i}function mo(e){let t=TW(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<KW)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function cS(e,t){try{let n=os(await aS(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>jW(r)):[])}catch{return new Map}}function jW(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var NW,BW,KW,DW,_r,vn=f(()=>{"use strict";ut();Oc();NW="boot-recor\
d.json",BW="/proc/sys/kernel/random/boot_id",KW=3e3,DW=5e3});function UW(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:GW(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function GW(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function En(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function E(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function K(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?K(e.cause):
void 0}function po(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ie(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,v=f(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=UW(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(En).join(
`
`),n),this.problems=r}}});function ho(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function ss(e){let t=ho(K(e));if(t===void 0||!WW(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:E(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function WW(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var go=f(()=>{"use strict";v()});function Tc(e){uS=e}function Z(e){return uS(e)}var uS,Oe=f(()=>{"use strict";uS=e=>`--${e}`});function Mc(e){try{return process.kill(e,0),!0}catch(t){return K(t)==="EPERM"}}var Ph=f(()=>{"use strict";v()});import{createHash as qW,randomBytes as HW}from"node:crypto";import{readlinkSync as zW}from"node:fs";import{readdir as VW,
rm as fS,stat as YW}from"node:fs/promises";import{hostname as JW}from"node:os";import{basename as XW,dirname as dS,join as Ic}from"node:path";
function ue(e){return`${e}.${process.pid}-${pS()}.${HW(6).toString("hex")}.tmp`}async function Fc(e){for(let t of await Oh(
dS(e)))!t.startsWith(`${XW(e)}.`)||!mS.test(t)||await fS(Ic(dS(e),t),{recursive:!0,force:!0})}async function oa(e){for(let t of await Oh(
e))await eq(e,t)&&await fS(Ic(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function Lc(e){await Promise.all((await Oh(
e)).map(t=>oa(Ic(e,t))))}async function eq(e,t){let n=mS.exec(t);if(n===null&&!QW.test(t))return!1;let[,r,o]=n??[];if(o===
pS())return!Mc(Number(r));let{mtimeMs:s=Date.now()}=await YW(Ic(e,t)).catch(()=>{})??{};return Date.now()-s>ZW}function pS(){
return qW("sha256").update(`${JW()} ${tq()}`).digest("hex").slice(0,8)}function tq(){try{return zW("/proc/self/ns/pid")}catch{
return""}}async function Oh(e){return VW(e).catch(()=>[])}var mS,QW,ZW,et=f(()=>{"use strict";Ph();mS=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
QW=/^build-\w{6}$/,ZW=3600*1e3});import{createHash as nq}from"node:crypto";import{mkdir as rq,open as Ah,readFile as oq,rename as sq,rm as hS}from"node:fs/promises";
import{dirname as gS,resolve as iq}from"node:path";async function z(e,t){try{return await t()}catch(n){throw lq(n,e)}}function lq(e,t){
let n=ho(K(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${Z("ca\
che-directory")}`;return new sa(r,{cause:e})}async function dt(e,t){await z(t,async()=>{await ia(e);try{await sq(e,t)}catch(n){
let r=K(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await hS(e,{recursive:!0,force:!0})}await ia(gS(t))})}async function Pn(e,t){
let n=ue(e);try{await z(e,async()=>{await rq(gS(e),{recursive:!0});let r=await Ah(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await dt(n,e)}catch(r){throw await hS(n,{force:!0}).catch(()=>{}),r}}async function ia(e){let t=await Ah(
e,"r");try{await t.sync()}catch(n){if(K(n)!=="EINVAL"&&K(n)!=="ENOTSUP")throw n}finally{await t.close()}}function Et(e,t){
return Pn(e,rs(t))}async function Pt(e){try{return os(await oq(e,"utf8"))}catch(t){if(K(t)==="ENOENT"||K(t)==="ENOTDIR")
return;throw new sa(`cannot read ${e}: ${E(t)}; choose another folder with ${Z("cache-directory")}`)}}async function me(e){
return Sr(iq(e),"sha256",()=>cq(e))}async function cq(e){let t=nq("sha256");try{let n=await Ah(e);try{let r=Buffer.allocUnsafe(
aq);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(K(n)==="ENOENT")return;throw new sa(`cannot read ${e}: ${E(n)}; choose another folder with ${Z("cache-directory")}`)}
return t.digest("hex")}var aq,sa,be=f(()=>{"use strict";vn();Oc();v();go();Oe();et();aq=256*1024,sa=class extends h{}});import{readFile as uq}from"node:fs/promises";import{join as Ch}from"node:path";async function bS(e,t){let n=await Promise.
all(t.map(r=>me(Ch(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function $r(e,t){await Pn(Ch(e,yS),
JSON.stringify(await bS(e,t)))}async function On(e){try{let t=JSON.parse(await uq(Ch(e,yS),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await bS(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var yS,aa=f(()=>{"use strict";be();yS="sha256.json"});function vr(e){return`${JSON.stringify(e,null,2)}
`}var la=f(()=>{"use strict"});var wS,on=f(()=>{"use strict";wS=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as dq}from"node:fs";import{dirname as Th,join as fq}from"node:path";import{fileURLToPath as mq}from"node:url";
function pq(e){for(let t=e;;t=Th(t)){if(dq(fq(t,"package.json")))return t;if(Th(t)===t)throw new Error(`no package.json \
above ${e}`)}}var Ot,Er=f(()=>{"use strict";Ot=pq(Th(mq(import.meta.url)))});import{readFileSync as hq}from"node:fs";import{join as gq}from"node:path";var At,yo=f(()=>{"use strict";Er();At=JSON.parse(
hq(gq(Ot,"package.json"),"utf8")).version});var kS,Nc,G$e,W$e,q$e,H$e,z$e,V$e,Y$e,J$e,X$e,Q$e,Mh=f(async()=>{kS=await import("./vendor/ajv-2020.js"),{Ajv2020:Nc,CodeGen:G$e,
KeywordCxt:W$e,MissingRefError:q$e,Name:H$e,ValidationError:z$e,_:V$e,nil:Y$e,str:J$e,stringify:X$e}=kS,Q$e=kS.default});var xS={};ee(xS,{resultsValidator:()=>wq});import{readFile as yq}from"node:fs/promises";import{join as bq}from"node:path";
async function wq(){let e=await yq(bq(Ot,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new Nc({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var RS=f(async()=>{"use strict";await Mh();Er()});import{readFile as kq,stat as xq}from"node:fs/promises";async function ft(e){let t=i=>{throw new h({file:e,message:i})},
n=_q(await Rq(e,t),t);if(!Sq(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==6)return t(`has version ${x(String(n.version),20)} of the results, this bpfcompat reads version ${6}\
; make it anew with this one`);let r=$q(n)?`, and was written by bpfcompat ${x(String(n.tool.version),40)}`:"",o=await vq();
if(o(n))return n.kernels.length>SS||n.cases.length>$S?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${SS} and ${$S} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":Eq(s)}${r}; make it anew with bpfcompat ${At}`)}async function Rq(e,t){try{let n=await xq(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>_S?t(`has ${n.size} bytes, more than a \
results.json may have (${_S})`):await kq(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return K(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(K(n)==="EACCES"?"cannot be r\
ead: permission denied":E(n))}}function _q(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function Sq(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function $q({tool:e}){return e.version!==void 0&&e.version!==At}async function vq(){
if(Bc!==void 0)return Bc;let{resultsValidator:e}=await RS().then(()=>xS);return Bc=await e(),Bc}function Eq({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${x(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var _S,SS,$S,Bc,bo=f(()=>{"use strict";v();I();yo();on();_S=256*1024*1024,
SS=1e3,$S=1e5});import{createHash as Pq}from"node:crypto";import{mkdir as Oq,rm as Ih,writeFile as Aq}from"node:fs/promises";import{basename as Cq,
dirname as is,join as Tq}from"node:path";async function vS(e,t,n,r){let o=Fq(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=Kc(e,t);try{if(!await n.restore(PS(e,t)))return r.info(`not compared: ${ca} has no results \
of ${as(t)} for this step; its next run there keeps them`),null;let i=await ft(s);return r.info(`compared with ${as(t)}${i.
revision===null?"":` at ${Jn(i.revision)}`}${Iq(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${ca}`}}catch(i){
return r.warning(`not compared: what ${ca} has of ${as(t)} cannot be used: ${E(i)}`),null}finally{await Ih(is(s),{recursive:!0,
force:!0})}}function Iq({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${x(e,100)}\` are\
 not kept`}function Fq({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${as(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function ES(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=Kc(e,t),c=vr({...n,comparison:null});try{await Oq(is(l),{recursive:!0}),
await Aq(l,c),await $r(is(l),[Cq(l)]),await r.save(Lq(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${E(u)}`)}finally{await Ih(is(l),{recursive:!0,force:!0})}}function Lq(e,t,n,r){return{...OS(e,t),key:`${Fh(e,t).kernels}${n.
revision}-${ua(r)}`}}function PS(e,t){let{step:n,kernels:r}=Fh(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...OS(
e,t),key:`${r}${t.baseSha}-${ua("")}`,restoreKeys:[...o,r,n]}}function OS(e,t){let n=is(Kc(e,t)),r=async()=>await On(n)!==
void 0;return{what:`results of ${as(t)}`,paths:[n],newest:!0,intact:r}}function Kc(e,t){let{workflow:n,own:r}=AS(e,t);return Tq(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function Fh(e,t){let{workflow:n,own:r}=AS(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${ua(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function AS({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:m,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,m,p,g]:[];return{workflow:ua(JSON.stringify([Mq,6,
e,s])).slice(0,16),own:ua(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function as({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function ua(e){return Pq("sha256").update(e).digest("hex")}async function CS(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=Kc(o,t);try{let i=Fh(o,t).workflow;
return await n.restore({...PS(o,t),restoreKeys:[i]})?{results:await ft(s),source:ca}:null}catch(i){return r.info(`estima\
ted, since what ${ca} has of ${as(t)} cannot be used: ${E(i)}`),null}finally{await Ih(is(s),{recursive:!0,force:!0})}}var Mq,
ca,TS=f(()=>{"use strict";Xn();aa();v();la();I();on();bo();Mq=2,ca="the cache of GitHub Actions"});function MS({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function IS({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function Dc({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function ls(e,t){let n=Dc(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function FS({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!ls(s,r))??o[0]??null}var Lh=f(()=>{"use strict"});function cs(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?Nq:Number(s),...i]}}function Or(e,t){let[n,r]=[cs(e),cs(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var Nq,da=f(()=>{"use strict";Nq=Number.MAX_SAFE_INTEGER});function An({root:e,path:t}){return t===""||t.startsWith("[")?`${e}${t}`:`${e}.${t}`}function us(e){let t=new Map,n=new Map;
for(let r of e){for(let o of r.programs)Bq(t,o);for(let o of r.names)Kq(n,o)}return{programs:[...t.values()],names:[...n.
values()]}}function Bq(e,t){let{artifact:n,program:r,way:o,hook:s}=t,i=JSON.stringify([n,r,o,s]),a=e.get(i);a===void 0?e.
set(i,t):e.set(i,{...a,kernels:Nh(a.kernels,t.kernels),calledBy:Nh(a.calledBy,t.calledBy),reads:sn([...a.reads,...t.reads]),
notFollowed:sn([...a.notFollowed,...t.notFollowed]),relocations:sn([...a.relocations,...t.relocations]),runs:sn([...a.runs,
...t.runs])})}function Kq(e,t){let n=`${t.kind} ${t.name}`,r=e.get(n);e.set(n,r===void 0?t:{...r,states:sn([...r.states,
...t.states])})}function sn(e){let t=new Map;for(let n of e){let{kernels:r,...o}=n,s=JSON.stringify(o),i=t.get(s);t.set(
s,i===void 0?n:{...i,kernels:Nh(i.kernels,r)})}return[...t.values()]}function Nh(e,t){return[...new Set([...e,...t])]}var jc,
Bh,LS,NS,BS,KS,DS,an=f(()=>{"use strict";jc=["HOOK_ARGUMENT_CHANGED","RETURN_TYPE_CHANGED","TRACEPOINT_FIELD_CHANGED","F\
IELD_TYPE_CHANGED","AMBIGUOUS_HOOK","HOOK_VARIANT_MISSED","HOOK_NEVER_RUNS"],Bh={programs:[],names:[]},LS=["kprobe","kre\
tprobe","kprobe_session","ksyscall","kretsyscall","uprobe","uretprobe","usdt","fentry","fexit","fmod_ret","fsession","ls\
m","tp_btf","raw_tracepoint","tracepoint"],NS=["function","raw_tracepoint","tracepoint"],BS=["load","probe","argument","\
return","data_loc"],KS=["offset","call","escape","tail_call","jump","limit","global"],DS=["field_offset","field_size","f\
ield_exists","field_signed","field_lshift_u64","field_rshift_u64","type_id_target","type_exists","type_size","type_match\
es","enumerator_exists","enumerator_value"]});function ds({program:{artifact:e,program:t}},{name:n,way:r}){return{artifact:e,program:t,name:n,way:r}}function Cn(e,t=""){
let n=new Map;for(let[r,o]of e){let s=n.get(o);s===void 0?n.set(o,{words:o,kernels:[r]}):s.kernels.push(r)}return[...n.values()].
toSorted((r,o)=>+(o.words===t)-+(r.words===t))}function wo({kernels:e,writtenFor:t},n,r){let o=n.find(({kernel:l})=>l===
t);if(o!==void 0)return{place:o,by:"object"};let s=e.flatMap(({id:l})=>n.filter(({kernel:c})=>c===l)),i=[];for(let l of s){
let c=i.find(([u])=>u!==void 0&&!r(u,l));c===void 0?i.push([l]):c.push(l)}let[a]=i.toSorted((l,c)=>c.length-l.length);return a?.[0]&&
{place:a[0],by:"most"}}var fa=f(()=>{"use strict"});function ln(e){let t=/^(.*)\[(\d+)\]$/.exec(e);if(t!==null)return{kind:"array",element:t[1]??"",length:Number(t[2])};if(e.
startsWith("*"))return{kind:"pointer",to:e.slice(1)};let n=/^(?:[sue](\d+)|bool)$/.exec(e);if(n!==null)return{kind:"inte\
ger",bits:n[1]===void 0?8:Number(n[1])};let r=/^f(\d+)$/.exec(e);if(r!==null)return{kind:"float",bits:Number(r[1])};let o=/^(?:struct|union) ([^:]*):\d+$/.
exec(e);return o!==null?{kind:"struct",name:o[1]??""}:{kind:e==="void"?"void":"unknown"}}function Kh(e){let t=ln(e);return t.
kind==="pointer"&&/^\w+$/.test(t.to)&&t.to!=="fn"?t.to:null}function Dh(e,t){return ma(ln(e),ln(t))}function jS(e,t,n){let[
r,o]=[ln(e.shape),ln(t.shape)];return r.kind==="integer"&&o.kind==="integer"?n?r.bits>o.bits:r.bits!==o.bits:r.kind==="s\
truct"&&o.kind==="struct"&&e.words===t.words?!1:ma(r,o)}function ma(e,t){return e.kind==="unknown"||t.kind==="unknown"?!1:
e.kind==="pointer"&&t.kind==="pointer"?US(e.to,t.to):e.kind==="struct"&&t.kind==="struct"?e.name!==t.name&&e.name!==""&&
t.name!=="":e.kind==="array"&&t.kind==="array"?ma(ln(e.element),ln(t.element)):"bits"in e&&"bits"in t?e.kind!==t.kind||e.
bits!==t.bits:e.kind!==t.kind}function US(e,t){if(e===""||t===""||e===t)return!1;if(e.startsWith("*")&&t.startsWith("*"))
return US(e.slice(1),t.slice(1));let n=[e,t].flatMap(s=>/^\((.*)\)$/.exec(s)?.[1]??[]),[r,o]=n;return r===void 0||o===void 0||
ma(ln(r),ln(o))}function GS(e,t){let[n,r]=[e,t].map(o=>/^(\*+)\w+$/.exec(o)?.[1]);return n!==void 0&&n===r}function WS(e,t){
let[n,r]=[ln(e),ln(t)];return n.kind==="integer"&&r.kind==="integer"?n.bits>r.bits:ma(n,r)}var jh=f(()=>{"use strict"});function HS(e){let{program:t,names:n,kernels:r}=e,o=t.relocations.filter(i=>i.kind==="field_offset"&&i.reached&&!i.loads&&
!Dq(i)),s=new Map;for(let i of o)s.set(An(i),[...s.get(An(i))??[],i]);return[...s].flatMap(([i,a])=>{let l=r.flatMap(({id:k,
arch:y})=>{let R=a.find(S=>S.kernels.includes(k)),_=n.field(i,k);return R===void 0||_===null||jq(t,R,k)?[]:[{kernel:k,arch:y,
copy:R,field:_}]}),c=l[0]?.copy.local;if(c==null)return[];let u=l.some(({field:k,arch:y})=>!Uc(c,k,y)),d=wo(e,l,(k,y)=>Uc(
k.field,y.field,k.arch)||Uc(y.field,k.field,k.arch)),m=u?c:d?.place.field;if(m===void 0||d===void 0)return[];let p=l.filter(
({field:k,arch:y})=>Uc(m,k,y));if(p.length===0)return[];let g=qS(m),b=Cn(l.map(({kernel:k,field:y})=>[k,qS(y)]),g);return[
{class:"FIELD_TYPE_CHANGED",artifact:t.artifact,program:t.program,way:t.way,name:i,what:{kind:"field"},expected:u?{words:g,
by:"source",kernel:null}:{words:g,by:d.by,kernel:d.place.kernel},kernels:p.map(({kernel:k})=>k),states:b,source:p[0]?.copy.
source??null}]})}function Dq({root:e}){return e.startsWith("trace_event_raw_")}function Uc(e,t,n){return e.bitfield||t.bitfield?
e.bitfield!==t.bitfield||e.size!==t.size:jS(e,t,n!=="s390x")}function qS({words:e,bitfield:t,size:n}){return t?`${e} : ${n}`:
e}function jq({relocations:e},t,n){return e.some(({kind:r,root:o,path:s,kernels:i})=>(r==="field_size"||r==="field_lshif\
t_u64")&&o===t.root&&s===t.path&&i.includes(n))}var zS=f(()=>{"use strict";an();fa();jh()});function pa(e){return e.filter(t=>/\.(?:constprop|isra|part|llvm)\b/.test(t)&&!/\.cold(?:\.\d+)?$/.test(t))}var Uh=f(()=>{
"use strict"});function VS(e,t){if(t.kind!=="function"||t.by!==void 0)return[];let n=e.attached.flatMap(({id:i})=>{let a=e.names.function(
t.name,i);return a===void 0?[]:[{id:i,state:a}]}),r={...ds(e,t),what:{kind:"hook"},expected:null,source:e.program.source},
o=n.filter(({state:i})=>i.symbols>1),s=n.filter(({state:i})=>i.symbols>0&&pa(i.siblings).length>0);return[...o.length===
0?[]:[{...r,class:"AMBIGUOUS_HOOK",kernels:o.map(({id:i})=>i),states:Cn(n.map(({id:i,state:a})=>[i,Uq(a.symbols)]))}],...s.
length===0?[]:[{...r,class:"HOOK_VARIANT_MISSED",kernels:s.map(({id:i})=>i),states:Cn(s.map(({id:i,state:a})=>[i,pa(a.siblings).
join(", ")]))}]]}function YS({program:e,attached:t}){let{artifact:n,program:r,way:o,hook:s,runs:i}=e,a=t.flatMap(({id:u})=>{
let d=i.find(m=>m.kernels.includes(u));return d===void 0?[]:[{id:u,count:d.count}]}),l=a.filter(({count:u})=>u===0);if(s===
null||l.length===0||l.length===a.length)return[];let c=Cn(a.map(({id:u,count:d})=>[u,d===0?"no run":"runs"]));return[{class:"\
HOOK_NEVER_RUNS",artifact:n,program:r,way:o,name:s.name,what:{kind:"hook"},expected:null,kernels:l.map(({id:u})=>u),states:c,
source:e.source}]}function Uq(e){return e===1?"one function":`${e} functions`}var JS=f(()=>{"use strict";Uh();fa()});function Gc(e,t){let{way:n,hook:r}=e;if(n!==null&&r!==null)return[{way:n,...r,by:void 0}];let o=new Set([e.program]),s=[
...e.calledBy],i=[];for(let a of s)if(!o.has(a)){o.add(a);for(let l of t)l.artifact!==e.artifact||l.program!==a||(s.push(
...l.calledBy),l.way!==null&&l.hook!==null&&i.push({way:l.way,...l.hook,by:a}))}return i}var Gh=f(()=>{"use strict"});var fs,Wh=f(()=>{"use strict";fs=class{#e;constructor({names:t}){this.#e=new Map(t.map(n=>[`${n.kind} ${n.name}`,n]))}function(t,n){
let r=this.#t("function",t);return r?.kind==="function"?r.states.find(o=>o.kernels.includes(n)):void 0}tracepoint(t,n){let r=this.#t(
"tracepoint",t);return r?.kind==="tracepoint"?r.states.find(o=>o.kernels.includes(n)):void 0}prototype(t,n,r){if(t==="fu\
nction")return this.function(n,r)?.prototype??null;let o=this.#t(t,n);return o?.kind!=="raw_tracepoint"?null:o.states.find(
s=>s.kernels.includes(r))?.prototype??null}field(t,n){let r=this.#t("field",t);return r?.kind!=="field"?null:r.states.find(
o=>o.kernels.includes(n))?.field??null}#t(t,n){return this.#e.get(`${t} ${n}`)}}});function Wc(e){if(e===void 0)return Ar;let{words:t,name:n}=e;return n===""?t:`${t}${t.endsWith("*")?"":" "}${n}`}function qc(e){
return e===void 0?ps:`${e.type} ${e.name}`}function Hc({why:e,map:t}){return`${Gq[e]}${t===null?"":` through ${t}`}`}var ms,
Ar,ps,Gq,Zn=f(()=>{"use strict";ms={function:"function",raw_tracepoint:"raw tracepoint",tracepoint:"tracepoint",field:"f\
ield",enumerator:"enumerator",type:"type"},Ar="not there",ps="no field";Gq={offset:"reads the context at a computed offs\
et",call:"passes the context to a function that was not examined",escape:"stores the context where it cannot be followed",
tail_call:"passes the context to other programs",jump:"jumps to a computed place",limit:"is too large to be examined who\
le",global:"reads what depends on a variable that the loader sets"}});function QS(e,t){if(t.kind!=="tracepoint"||Wq.test(t.name))return[];let n=new Map;for(let r of e.program.reads)for(let{id:o}of e.
attached){let s=e.names.tracepoint(t.name,o);if(!r.kernels.includes(o)||s===void 0||s.fields.length===0)continue;let i=r.
member??`@${r.offset}`;n.set(i,[...n.get(i)??[],{kernel:o,record:s,read:r}])}return[...n.values()].flatMap(r=>qq(e,t,r))}
function qq(e,t,n){let r=Hq(e,n);if(r===void 0)return[];let o=n.filter(u=>Vq(r,u)),[s]=o;if(s===void 0)return[];let{by:i,
kernel:a}=r,l=XS(r,r.field,r.within),c=Cn(n.map(({kernel:u,record:d,read:m})=>{let p=zc(d,m.offset);return[u,XS(r,p,p===
void 0?0:m.offset-p.offset)]}),l);return[{class:"TRACEPOINT_FIELD_CHANGED",...ds(e,t),what:{kind:"record",field:r.field.
name,offset:s.read.offset},expected:{words:l,by:i,kernel:a},kernels:[...new Set(o.map(u=>u.kernel))],states:c,source:s.read.
source}]}function Hq(e,t){let r=[e.writtenFor,...e.kernels.map(({id:a})=>a)].flatMap(a=>t.filter(({kernel:l})=>l===a)).flatMap(
zq),o=r.find(({within:a})=>a===0)??r[0];if(o!==void 0)return o;let s=wo(e,t,(a,l)=>{let[c,u]=[qh(a),qh(l)];return c?.field.
name!==u?.field.name||c?.within!==u?.within}),i=s&&qh(s.place);return i&&{...i,by:s.by,kernel:s.place.kernel}}function zq({
kernel:e,record:t,read:n}){let r=n.member===null?null:/^\w+/.exec(n.member)?.[0]??null,o=t.fields.find(i=>i.name===r);if(o===
void 0)return[];let s=zc(t,n.offset)===o?n.offset-o.offset:0;return[{field:o,within:s,by:"source",kernel:e}]}function qh({
record:e,read:t}){let n=zc(e,t.offset);return n&&{field:n,within:t.offset-n.offset}}function zc({fields:e},t){return e.find(
n=>t>=n.offset&&t<n.offset+n.size)}function Vq({field:e,within:t},{record:n,read:r}){let o=zc(n,r.offset);if(o===void 0||
o.name!==e.name||r.offset-o.offset!==t)return!0;let s=({type:a})=>/^__(?:data|rel)_loc\b/.test(a);if(s(o)!==s(e)||r.via===
"data_loc"&&!s(o))return!0;let i=({type:a})=>a.endsWith("]");return i(o)||i(e)?i(o)!==i(e)||r.size>o.size:r.size===0?o.size!==
e.size:r.size!==o.size}function XS({within:e},t,n){return`${qc(t)}${t===void 0||n===e||n===0?"":` from byte ${n}`}`}var Wq,
ZS=f(()=>{"use strict";fa();Zn();Wq=/^syscalls\//});function Yc(e,t,{via:n,offset:r}){if(n==="return")return{kind:"return"};switch(e){case"kprobe":return e$(t,r);case"kretp\
robe":return zh(Hh[t].returns,r)?{kind:"return"}:null;case"kprobe_session":return e$(t,r)??(zh(Hh[t].returns,r)?{kind:"r\
eturn"}:null);case"fentry":case"fexit":case"fmod_ret":case"fsession":case"lsm":case"tp_btf":case"raw_tracepoint":return{
kind:"argument",index:Math.floor(r/t$)};case"ksyscall":case"kretsyscall":case"uprobe":case"uretprobe":case"usdt":case"tr\
acepoint":return null}}function e$(e,t){let n=Hh[e].arguments.findIndex(r=>zh(r,t));return n<0?null:{kind:"argument",index:n}}
function zh(e,t){return t>=e&&t<e+t$}var Hh,t$,Vc,Vh=f(()=>{"use strict";Hh={x86_64:{arguments:[112,104,96,88,72,64],returns:80},
arm64:{arguments:[0,8,16,24,32,40,48,56],returns:0},s390x:{arguments:[40,48,56,64,72],returns:40}},t$=8,Vc=["fexit","fmo\
d_ret","fsession","lsm"]});function n$(e,t){let[,n]=/\bBPF_(?:KPROBE|KRETPROBE|PROG2?)\s*\(\s*\w+\s*,(.*)$/.exec(e?.text??"")??[],r=n===void 0?void 0:
Jq(n)[t];return r===void 0?null:{words:r,name:/\b\w+$/.exec(r)?.[0]??"",shape:Xq(r)}}function Jq(e){let t=[],[n,r]=[0,0];
for(let o=0;o<e.length;o++){let s=e[o];if(s==="(")n++;else if(s===")"&&n>0)n--;else if((s===","||s===")")&&n===0&&(t.push(
e.slice(r,o).trim().replaceAll(/\s+/g," ")),r=o+1,s===")"))break}return t}function Xq(e){let t=e.replaceAll(/\b(?:const|volatile)\b/g,
"").replaceAll(/\s+/g," ").trim(),[,n="",r=""]=/^(.*?) ?(\**) ?\w*$/.exec(t)??[];if(r==="")return Yh(t.replace(/ \w+$/,""))??
Yh(t)??"?";let o=/^(?:struct|union) (\w+)$/.exec(n)?.[1];if(o!==void 0)return`${r}${o}`;let s=Yh(n);return n==="void"?r:
s===void 0?"?":`${r}(${s})`}function Yh(e){let t=Yq[e];return t===void 0?void 0:`u${t}`}var Yq,r$=f(()=>{"use strict";Yq=
{bool:8,_Bool:8,char:8,u8:8,__u8:8,short:16,u16:16,__u16:16,umode_t:16,int:32,unsigned:32,"unsigned char":8,"unsigned sh\
ort":16,"unsigned int":32,u32:32,__u32:32,s32:32,__s32:32,gfp_t:32,pid_t:32,long:64,"unsigned long":64,"long long":64,"u\
nsigned long long":64,u64:64,__u64:64,s64:64,__s64:64,size_t:64,loff_t:64,sector_t:64}});function i$(e,t){let{kind:n}=t;if(n==="tracepoint")return[];let r=new Map;for(let s of e.program.reads)for(let i of e.attached){
if(!s.kernels.includes(i.id))continue;let a=e.names.prototype(n,t.name,i.id),l=Yc(t.way,i.arch,s);if(a===null||l===null)
continue;let c=JSON.stringify(l),u=r.get(c)??[];r.set(c,u),u.some(d=>d.kernel===i.id)||u.push({kernel:i.id,prototype:a,read:s,
slot:l,value:Zq(l,a,t.way)})}let o=[...r.values()];return o.flatMap(s=>e4(e,t,s,Qq(s,o)))}function Qq(e,t){let n=new Set(
e.map(({kernel:r})=>r));return t.filter(r=>!r.some(({kernel:o})=>n.has(o))).flat()}function Zq(e,{parameters:t,returns:n},r){
let o=n.shape==="void"?void 0:{...n,name:hs};return e.kind==="return"||Vc.includes(r)&&e.index===t.length?o:t[e.index]}function e4(e,t,n,r){
let{expected:o,isRight:s}=t4(e,n,r),i=n.filter(c=>!s(c)),[a]=i;return a===void 0?[]:[{class:n.every(({slot:c,value:u})=>c.
kind==="return"||u?.name===hs)?"RETURN_TYPE_CHANGED":"HOOK_ARGUMENT_CHANGED",...ds(e,t),what:a.slot,expected:o,kernels:i.
map(({kernel:c})=>c),states:Cn(n.map(c=>[c.kernel,ha(c)]),o?.words),source:a.read.source}]}function t4(e,t,n){let r=b=>k=>!Jh(
b,k),o=t.find(b=>s$(e.program,b)),s=o&&Kh(o.value?.shape??"");if(o!==void 0&&s){let b=({kernel:k,read:y})=>a$(e.program,
y,s,k);return{expected:{words:ha(o),by:"use",kernel:o.kernel},isRight:k=>s$(e.program,k)||!b(k)||r(o)(k)}}let i=t.find(b=>n.
some(k=>o$(b,k)));if(i!==void 0&&n.every(b=>o$(i,b)))return{expected:{words:ha(i),by:"use",kernel:i.kernel},isRight:r(i)};
let a=n4(t),l=t.filter(({value:b})=>r4(a)&&b!==void 0&&o4(a,b)),u=l.find(({value:b})=>b?.name===a?.name)??wo(e,l,Jh)?.place;
if(u!==void 0)return{expected:{words:ha(u),by:"source",kernel:u.kernel},isRight:b=>l.includes(b)&&!c$(u,b)||l$(u,b)};let d=t.
filter(({value:b})=>b!==void 0),m=wo(e,d,Jh);if(m===void 0){let b=a&&{words:a.words,by:"source",kernel:null};return{expected:b,
isRight:()=>b===null}}let{place:p,by:g}=m;return{expected:{words:ha(p),by:g,kernel:p.kernel},isRight:r(p)}}function o$({
value:e},{value:t}){return e!==void 0&&t!==void 0&&!Dh(e.shape,t.shape)}function n4(e){for(let{read:t,slot:n}of e){let r=n$(
t.source,n.kind==="argument"?n.index:0);if(r!==null)return r}return null}function r4(e){return e!==null&&e.shape!=="*"&&
e.shape!=="?"}function o4({shape:e},t){return!WS(e,t.shape)}function s$(e,{kernel:t,read:n,value:r}){let o=r===void 0?null:
Kh(r.shape);return o!==null&&a$(e,n,o,t)}function a$({relocations:e},{offset:t},n,r){return e.some(({argument:o,root:s,reached:i,
kernels:a})=>i&&o===t&&s===n&&a.includes(r))}function Jh(e,t){let[n,r]=[e.value,t.value];return n===void 0||r===void 0?n!==
r:n.name===hs!=(r.name===hs)?!0:Dh(n.shape,r.shape)&&!l$(e,t)||c$(e,t)}function l$({value:e},{value:t}){return e===void 0||
t===void 0||e.name===""||e.name===hs?!1:e.name===t.name&&GS(e.shape,t.shape)}function c$(e,t){let[n="",r=""]=[e.value?.name,
t.value?.name];if(n===""||r===""||n===r)return!1;let o=({parameters:s},i)=>s.some(a=>a.name===i);return o(t.prototype,n)||
o(e.prototype,r)}function ha({value:e,slot:t}){return e?.name!==hs?Wc(e):t.kind==="return"?e.words:`${e.words} (the retu\
rn value)`}var hs,u$=f(()=>{"use strict";Vh();r$();fa();jh();Zn();hs="return value"});function f$(e,t,n,r){let o=i4(e,t),i=r.map(({id:a})=>{let l=o.flatMap(({name:u,offset:d,size:m})=>{let p=n.field(u,a);return p===
null?[]:[p.offset===d&&p.size===m]}),c=l.filter(Boolean).length;return{id:a,agreeing:c,share:l.length<d$?0:c/l.length}}).
reduce((a,l)=>a===void 0||l.share>a.share?l:a,void 0);return i!==void 0&&i.share>=s4&&i.agreeing>=d$?i.id:null}function i4(e,{
programs:t}){let n=new Map;for(let r of t)if(r.artifact===e)for(let o of r.relocations){let{kind:s,flavor:i,local:a}=o;if(s!==
"field_offset"||i||a===null||a.offset===0)continue;let l=An(o);n.set(l,{name:l,offset:a.offset,size:a.size})}return[...n.
values()]}var d$,s4,m$=f(()=>{"use strict";an();d$=4,s4=.8});function ko(e,t=null){let{surface:n,cases:r}=e,o=new fs(n),s=e.kernels.toSorted((l,c)=>Or(c.release??"",l.release??"")),
[i,a]=[p$(r,"load"),p$(r,"attach")];return n.programs.flatMap(l=>{let c=s.filter(({id:m})=>l.kernels.includes(m)&&!i.has(
Xh(l,m))),u=l.hook===null?c:c.filter(({id:m})=>!a.has(Xh(l,m))),d={program:l,names:o,kernels:c,attached:u,writtenFor:t??
f$(l.artifact,n,o,c)};return[...Gc(l,n.programs).flatMap(m=>[...VS(d,m),...i$(d,m),...QS(d,m)]),...HS(d),...YS(d)].map(m=>a4(
m,e.kernels))})}function p$(e,t){return new Set(e.flatMap(({artifact:n,kernel:r,programs:o})=>o.flatMap(s=>s[t]?.verdict===
"fail"?[Xh({artifact:n,program:s.name},r)]:[])))}function Xh({artifact:e,program:t},n){return JSON.stringify([e,t,n])}function a4(e,t){
let n=r=>t.map(({id:o})=>o).filter(o=>r.includes(o));return{...e,kernels:n(e.kernels),states:e.states.map(r=>({...r,kernels:n(
r.kernels)}))}}var Jc=f(()=>{"use strict";da();zS();JS();Gh();Wh();ZS();u$();m$()});function y$(e,t){let n=new Set(ko(t).flatMap(r=>r.kernels.map(o=>h$(r,o))));return t.kernels.filter(r=>e.kernels.some(({
id:o,arch:s})=>o===r.id&&s===r.arch)).flatMap(r=>l4(r,e,t)).filter(r=>r.kernels.every(o=>!n.has(h$(r,o))))}function h$({
class:e,artifact:t,program:n,name:r,what:o},s){return JSON.stringify([e,t,n,r,o,s])}function l4(e,t,n){let{id:r}=e,o=`${r}\
 (baseline)`,s=[...g$(t.surface,r).map(l=>c4(l,o)),...g$(n.surface,r)],i=new Set(u4(s));if(i.size===0)return[];let a={surface:{
programs:f4(n.surface,r,o),names:d4(s,i)},kernels:[e,{...e,id:o}],cases:n.cases.filter(l=>l.kernel===r)};return ko(a,o).
flatMap(l=>{let{expected:c,kernels:u}=l;return u.length!==1||u[0]!==r?[]:[{...l,expected:c&&{...c,by:"baseline",kernel:o}}]})}
function g$({names:e},t){return e.flatMap(n=>{let r=n.states.filter(({kernels:o})=>o.includes(t)).map(o=>({...o,kernels:[
t]}));return r.length===0?[]:[{...n,states:r}]})}function c4(e,t){return{...e,states:e.states.map(n=>({...n,kernels:[t]}))}}
function u4(e){let t=new Map;return e.flatMap(n=>{let r=JSON.stringify(n.states.map(({kernels:s,...i})=>i)),o=t.get(gs(n));
return t.set(gs(n),r),o===void 0||o===r?[]:[gs(n)]})}function gs({kind:e,name:t}){return`${e} ${t}`}function d4(e,t){let n=new Map;
for(let r of e){if(!t.has(gs(r)))continue;let o=n.get(gs(r));n.set(gs(r),o===void 0?r:{...o,states:[...o.states,...r.states]})}
return[...n.values()]}function f4({programs:e},t,n){let r=o=>o.flatMap(s=>s.kernels.includes(t)?[{...s,kernels:[t,n]}]:[]);
return r(e).map(o=>({...o,reads:r(o.reads),relocations:r(o.relocations),notFollowed:r(o.notFollowed),runs:[]}))}var b$=f(
()=>{"use strict";Jc()});function er(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function w$({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var ys=f(()=>{"use strict"});function Xc(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[k$(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get(k$(i,
t.kernels));return a===void 0?[]:[m4(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:h4(
r.kernels,t.kernels),verdicts:s.flatMap(y4).toSorted((i,a)=>_$(i)-_$(a)),insns:s.flatMap(i=>b4(i,n)).toSorted((i,a)=>$$(
a)-$$(i)),surface:y$(r,t)}}function k$({artifact:e,kernel:t},n){return JSON.stringify([e,t,v$(t,n)])}function v$(e,t){return t.
find(({id:n})=>n===e)?.arch??"x86_64"}function m4(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.
find(({name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:v$(t.kernel,r.
kernels),kernelChanged:E$(o(n),o(r)),objectChanged:p4(s(n),s(r))}}}function E$(e,t){return Qh(e?.release,t?.release)||Qh(
e?.vmlinuzSha256,t?.vmlinuzSha256)}function p4(e,t){return Qh(e?.sha256,t?.sha256)}function Qh(e,t){return e!=null&&t!=null&&
e!==t}function h4(e,t){return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!E$(r,n))
return[];let o=g4(r,n);return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function g4(e,t){return e.release!==t.
release?({release:n})=>n??"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({
release:n,vmlinuzSha256:r})=>`${n} (sha256 ${r?.slice(0,12)})`}function y4({before:e,after:t,common:n}){let r=new Map(R$(
e).map(({subject:o,verdict:s})=>[JSON.stringify(o),s]));return R$(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(
JSON.stringify(o));return a!==void 0&&(o.kind==="lane"||x$(a)&&x$(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&
s==="fail"}]:[]})}function x$(e){return e==="pass"||e==="fail"}function R$({lanes:e,programs:t,tests:n}){let r=e.filter(
({verdict:i})=>i!=="pass"),o=r.length>0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{
mode:a,verdict:l}=i;return{subject:{kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(
a=>{let l=i[a],c={kind:"program",name:i.name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.
map(i=>{let{name:a,verdict:l}=i;return{subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function _$(e){return e.after===
"pass"?3:e.after!=="fail"?2:Vt(e)?0:1}function b4({before:e,after:t,common:n},r){let o=S$(e);return[...S$(t)].flatMap(([
s,i])=>{let a=o.get(s);if(a===void 0||a===i)return[];let l=r!==null&&!n.kernelChanged&&w$(r,a,i);return[{...n,program:s,
before:a,after:i,beyond:l}]})}function S$({programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict===
"pass"?n.stats?.insnsProcessed??null:null;return r===null?[]:[[t,r]]}))}function $$({before:e,after:t}){return t/Math.max(
e,1)}function Vt({before:e,after:t,kernelChanged:n,known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function Cr({before:e,
after:t}){return e==="fail"&&t==="pass"}function ga(e){let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(
e.filter(({subject:r})=>r.kind!=="lane").map(t));return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var xo=f(()=>{
"use strict";b$();ys()});function Tr(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=_4(t);return{baseline:iS(t),source:x(t.baseline.source,
200),cases:t.cases,verdicts:x4(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function ws({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${x(o,20)} instructions`,i=[...w4.flatMap(a=>P$(t.filter(l=>l.news===
a).length,a)),...P$(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function ks({added:e,gone:t}){let n=[...e===0?[]:[`${bs(e)} only no\
w`],...t===0?[]:[`${bs(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function bs(e){return`${M(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function Qc({kernel:e,before:t,after:n}){return`${x(e,100)}: ${x(t,100)}\
 \u2192 ${x(n,100)}`}function P$(e,t){return e===0?[]:[`${e} ${t}`]}function k4(e){let{before:t,after:n}=e;return Vt(e)?
"newly failing":e.known?"failing as known":Cr(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function x4(e,t){let n=R4(t),r=new Map;for(let s of ga(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=vc(s.subject),d=ra(s),m=JSON.stringify([i,u,a,l,d]),p=k4(s),g=r.get(m)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(m,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function R4({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function _4({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:m}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:m,others:0,cause:ra(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var w4,xs=f(()=>{"use strict";
xo();Xn();I();w4=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function ya({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function Zc(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=Rs(t,`${x(n,100)}: ${x(s,100)}`,()=>new Map);
Rs(a,i===null?"none":x(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${Zh(s,
e)}`).join("; ")}`)}function eu(e){let t=new Map;for(let n of e.cases)for(let[r,o]of $4(n)){let s=JSON.stringify([n.artifact,
r,o]);Rs(t,s,()=>({artifact:x(n.artifact,100),off:r,programs:x(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${M(s,"program")} off ${Zh(i,
e)} (${r}): ${o}`)}function $4({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&S4[r.by];o!==null&&Rs(t,o,()=>[]).push(n)}return t}function tu(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)Rs(t,`${x(n,100)} left behind ${v4[s]} ${x(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${Zh([...new Set(r)],e)}: it was removed`)}function nu({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${x(n,100)}: ${x(s)}`]:[]));return[...new Set(t)]}function ru({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))Rs(t,x(o.reason??"no reason given"),()=>new Set).
add(x(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function Zh(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>x(n,100)).join(", ")}`}function Rs(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var S4,v4,ou=f(()=>{"use strict";I();S4={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};v4=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function Mr(e,t=""){return`${ba}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function O$(e){return Mr("findings.md",e.toLowerCase())}
function A$({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(E4.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var ba,E4,wa=f(()=>{"use strict";
ba="https://github.com/bpfcompat/bpfcompat";E4=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function W(e,t){return x(e,t).replaceAll(P4,n=>[...n].map(T$).join(""))}function N(e){return`<code>${W(e).replaceAll(C$,
"")}</code>`}function Ro(e){let t=T$("`");return W(e,O4).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function _o(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function pe(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Ie(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function T$(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${C$}`:t}var su,C$,P4,O4,kt=f(()=>{"use st\
rict";I();su=1e6;C$="&#8203;",P4=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");O4=2e3});function Tn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var _s=f(()=>{"use strict"});function ka(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function iu({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:C4(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${eg(t)}`}}function eg(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${A4[n]}`}
function C4({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${Ss(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${Ss(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function tg(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function au({programs:e}){let{attached:t,tried:n}=tg(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${Ss(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${Ss(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${Ss(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${Ss(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function Ss(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var A4,$s=f(()=>{"use strict";A4={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function Fr(e){let{artifacts:t,kernels:n,cases:r}=e,o=Tn(e),s=new Map,i=new lu(n);for(let c of r)for(let u of c.lanes)s.
set(Ir(c.artifact,u.mode,c.kernel),M4(u,c)),i.see(Ir(c.artifact,u.mode),u.required,c.kernel);let a=T4(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(m=>m.mode)));return u.size===0?
[F4(c,n)]:[...u].map(d=>({artifact:c.name,label:x(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(Ir(
c.name,d)),cells:n.map(m=>s.get(Ir(c.name,d,m.id))??null)}))});return{kernels:n,rows:l}}function Lr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new lu(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:m}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(Ir(a,d),m,l),r.set(Ir(a,d,l),{...M$(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:x(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(Ir(a,l)),cells:t.map(c=>r.
get(Ir(a,l,c.id))??null)})));return{kernels:t,rows:i}}function cn({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${x(o,100)}${r.has(o)?n:""}`).join(", ")}function mt({title:e,otherPrograms:t}){if(t.length===
0)return x(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${x(
e)}, and so ${t.length===1?"does":"do"} ${x(o)}`}function Yt({reason:e,until:t,place:n}){return`${x(e)}${t===null?"":`, \
until ${x(t,40)}`} (${Ct(n)})`}function vs({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?Ct(t):null}function cu(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function Ct({file:e,line:t,column:n}){return`${x(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function T4(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function Ir(...e){return JSON.stringify(e)}function M4(e,t){return{...M$(e),note:I4(e.mode,t)}}function M$({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function I4(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=tg(t);return n===r?null:`${n}/${r}`}function F4({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:x(e,100),
optional:!1,cells:n.map(()=>r)}}var lu,Tt=f(()=>{"use strict";_s();$s();I();lu=class{#e;#t=new Map;constructor(t){this.#e=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#e.has(r)&&this.#t.set(t,n||this.#t.get(t)===!0)}isOptional(t){
return this.#t.get(t)===!1}}});function Nr(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${xa(o)}`)},info:r=>e(fe(r)),warning:r=>e(`warning: ${fe(r)}`),debug:r=>{t&&e(fe(r))},close:()=>{}}}
function I$(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${fe(t)}`),debug:()=>{},close:()=>{}}}function xa(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":case"resuming":return`${e.
step} ${fe(e.release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${fe(
e.artifact)}${e.doing===null?"":`, ${fe(e.doing)}`}`;case"done":return`${L4(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"\
probing":return`finding out what it can do (${e.position+1} of ${e.count}: ${fe(e.what)})`;case"probed":return`${e.features}\
 features found out in ${e.seconds.toFixed(1)} s`;case"failed":return`no verdict: ${fe(e.message)}`}}function L4(e){return Object.
entries(e).filter(([,t])=>t>0).map(([t,n])=>`${n} ${t}`).join(", ")}var Es=f(()=>{"use strict";I()});function Ra(e,t){let n=Tr(e);return n===null?"":["## What changed",`**${W(ws(n))}** <sub>${W(N4(n))}</sub>`,K4(n.verdicts,
e,t),F$(n.grown,t),j4(n,t),U4(n,t)].filter(r=>r!=="").join(`

`)}function N4({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,ks(n)].filter(r=>r!=="").join("; ")}
function K4(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":B4[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,N(o.artifact),W(o.subject),W(D4(o.kernels,t)),W(o.cause??"")]);return N$(
L$(["verdict","artifact","what","on","note"],r),e.length,n)}function F$(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[N(o.program),N(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,_h(o),`${N(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,W(o.cause??"")]);return N$(L$(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function L$(e,t){return t.some(n=>n.at(-1)!=="")?pe(e,t):pe(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function N$(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function D4(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,ng).map(o=>`${x(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>ng?[`${e.length-ng} more`]:[]].join(" and ")}function j4({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${W(Qc(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Ie(`${M(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function U4({moved:e},t){return e.length===0?"":Ie(`Instructions changed in ${M(e.length,"other program")}`,F$(e,t))}
var ng,B4,rg=f(()=>{"use strict";Xn();xs();kt();I();ng=3;B4={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function Os(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=B$||!K$(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=B$||!K$(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return W4(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...J4(s),...i.length===0?[]:[Ie(`\u2705 ${j$(i.length,`more ${t}`)}\
 ${D$(i,e)}`,uu(i.map(({label:l})=>l)))],...a.length===0?[]:[Ie(`\u2705 On ${M(a.length,"more kernel")} everything passe\
s`,uu(a.map(({id:l})=>l)))]].join(`

`)}function K$(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function W4(e,t){
let{rows:n,kernels:r}=e,o=[uu(n.map(({label:s})=>s)),`On ${uu(r.map(({id:s})=>s))}`];return Ie(`\u2705 ${j$(n.length,t)}\
 ${D$(n,e)}`,o.join(`

`))}function D$(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function j$(e,t){return`${M(e,t)} ${e===1?"passes":"pass"}`}function uu(e){return e.
map(t=>N(t)).join(" \xB7 ")}function J4(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>Q4(e,s)]:[],o=[()=>og(e,eH(n),
!1),...r.map(s=>()=>s(!1)),()=>og(e,tH(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(Z4(i)<=q4)return U$(i,
t)}return X4(e)}function X4({rows:e,kernels:t}){let n=Math.ceil(t.length/G4),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*du})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${N(u.id)}${Ps(u)}`);return U$(
{...og(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function og({rows:e},t,n){return{corner:"",labels:e.map(G$),heads:t,
cells:e.map(r=>r.cells.map(o=>q$(o,n))),signs:n,key:null}}function Q4({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${N(r.id)}${Ps(r)} ${ig(r.release??"")}`.trim(),width:ag(r.id)+sg*((r.release?.length??0)+Ps(r).length)})),
heads:e.map(G$),cells:t.map((r,o)=>e.map(s=>q$(s.cells[o]??null,n))),signs:n,key:null}}function Z4({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+H4,0)}function U$({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=pe([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=nH(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function eH(e){return e.map(t=>({text:`${N(t.id)}${Ps(t)}${t.release===null?"":`<br>${ig(t.release)}`}`,
width:Math.max(ag(t.id)+du*Ps(t).length,sg*(t.release?.length??0))}))}function tH(e){return e.map(t=>{let n=[...cu(x(t.id,
100)).filter(r=>r!==""),Ps(t).trim()].filter(r=>r!=="");return{text:n.map(ig).join("<br>"),width:sg*Math.max(...n.map(r=>r.
length))}})}function G$({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${N(e)}${n}`,width:ag(e)+du*n.length}}
function Ps({required:e}){return e?"":" (optional)"}function ig(e){return e===""?"":`<sub>${W(e)}</sub>`}function ag(e){
return V4+z4*e.length}function q$(e,t){if(e===null)return{text:"",width:0};let n=e.known?tr:e.nonBlocking?W$:_a[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:Y4+du*(r.length+
o.length)}}function nH(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${_a.pass} passe\
s`]:[],...n("fail")?[`${_a.fail} fails`]:[],...e.some(r=>r?.known)?[`${tr} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${W$} does not pass, and does not block`]:[],...n("skip")?[`${_a.skip} skipped, so n\
ot known`]:[],...n("error")?[`${_a.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var B$,G4,q4,H4,du,sg,z4,V4,Y4,_a,W$,tr,fu=f(()=>{"use strict";kt();Tt();I();B$=8,G4=20;q4=1012,H4=27,du=
7.7,sg=7,z4=8.2,V4=11,Y4=21;_a={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},W$="\u26AA",tr="\u{1F4CC}"});function mu(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=H$(n.slice(r.length),
(s,i)=>`- ${z$(s,r.length+i+1)}${V$(s,e)}`);return[`## ${oH(e.findings)}`,...H$(r,(s,i)=>sH(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function H$(e,t){let n=[];for(let r=0,o=0;r<=su&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=wt(i),
n.push(i)}return n}function oH(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[M(r,"\
failure")],...o===0?[]:[`${r===0?M(o,"finding"):o} that ${i}`],...n===0?[]:[M(n,"known failure")],...s===0?[]:[M(s,"rema\
rk")]].join(", ")}function sH(e,t,n,r){let o=z$(e,t+1),s=cH(e,n,r);return e.level==="failure"&&t<rH?`### ${o}

${s}`:Ie(`${o}${V$(e,n)}`,s)}function z$(e,t){let n=e.artifact===null?"":`${N(e.artifact)}: `;return`${t}. ${e.known===null?
iH[e.level]:tr} ${n}${W(mt(e))}`}function V$(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:W(cn(e,t))}</sub>`}function cH(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=vs(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${W(cn(e,t))} \xB7 [${N(e.class)}](${O$(e.class)})`,...e.known===
null?[]:[`**Known** ${W(Yt(e.known))}`],...a===null?[]:[`**Message** ${N(a)}`],...r===null?[]:[`**At** ${uH(r,t)}

${_o([x(r.text)],"c")}`],...l===null?[]:[`**At** ${N(l)}`],...c===null?[]:[_o(vt(c,aH),"text")],`**What to do** ${Ro(e.remedy)}`,
...s===null?[]:[_o(vt(s,lH),"yaml")],`**Reproduce**

${_o([x(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${N(i)}`]].join(`

`)}function uH(e,t){let n=N(Ct(e)),r=A$(e,t);return r===null?n:`[${n}](${r})`}var rH,iH,aH,lH,lg=f(()=>{"use strict";wa();
kt();Tt();fu();I();rH=10;iH={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};aH=20,lH=60});var nr,Sa=f(()=>{"use strict";nr={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function pu(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${N(s.id)}${s.required?"":" (optional)"}`,W(s.release??s.error??""),W(s.
packageVersion??""),W(dH(s)),s.accelerator??"",s.shape===null?"":nr[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
`${Y$(s.bootMs)}${s.snapshot==="used"?", resumed":""}`,`${Y$(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),
o=t.flatMap(s=>s.notes.map(i=>`- ${N(s.id)}: ${W(i)}`));return Ie(fH(t),[pe(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function dH({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function Y$(e){return le(e).replaceAll(
" ","&nbsp;")}function fH(e){let t=new Set(e.flatMap(({accelerator:a})=>a??[])),n=e.filter(({snapshot:a})=>a!=="used"),r=n.
flatMap(({bootMs:a})=>a===null?[]:[a]),[o,s]=[le(Math.min(...r)),le(Math.max(...r))],i=[...t.size===0?[]:[[...t].sort().
join(" and ")],...n.length===e.length?[]:[`${e.length-n.length} resumed`],...r.length===0?[]:[`boot ${o===s?s:`${o} to ${s}`}`]];
return`Kernels (${e.length})${i.length===0?"":`: ${i.join(", ")}`}`}var cg=f(()=>{"use strict";Sa();kt();I()});function ev(e,t){let{findings:n}=e,r=Os(Lr(e),"test"),o=hH(e),s=[...xH(o),wH(e),bH(e)],i=Ra(e,pH),a=Os(Fr(e),"artifact"),
l=pu(e);return{title:mg(o),summary:As([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:pg(n,e,[wt(l)<=Z$/4?l:"",$a(t)])}}function tv(e,t,n){let{artifact:r,mode:o}=e,
s=Dc(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:m}})=>[N(
c),m===null?`${yH[u]} ${u}`:`${tr} known`,W([...m===null?[]:[`known: ${m}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":N(`${i.file}:${i.
line}`)} says that ${N(r)} in mode ${N(o)} is not required (${N("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${N(n.checkName)} says.`,ls(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${N("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${M(s.length,"Linux kernel")}, each booted in a virtual machine: ${rv[o]}. ${fg}`];
return{title:ov(s.map(c=>c.lane.verdict)),summary:As([[...l,pe(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:pg(t.findings.filter(c=>c.artifact===r),t,[$a(n)])}}function nv(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>ls(a,t)),s=e.map(a=>[N(a.artifact),N(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${ov(Dc(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${N("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${N(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${fg}`];return{title:`${o.length}\
 of ${M(e.length,"lane")} that do not block pass`,summary:As([[...i,pe(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:pg(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[$a(n)])}}function ug(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[N(i),W(xa(a))]);return{title:t===null?"Running":`${o} of ${M(t,"kernel")} done`,summary:As([[J$,...s.
length===0?[]:[pe(["kernel","doing"],s)]],[J$]]),text:$a(n)}}function dg(e,t,n){let[r]=t,o=t.slice(0,gH).map(i=>`- ${Ro(
En(i))}`),s=t.length-o.length;return{title:mg(r===void 0?e:`${e}: ${En(r)}`),summary:As([[X$,o.join(`
`),...s===0?[]:[`${M(s,"more problem")} in the log.`]],[`${X$} What was in the way is in the log.`]]),text:$a(n)}}function hH(e){
let t=Tr(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function bH({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${ba}) took the compiled eBPF code of this change (${M(e.length,"object")}) to ${M(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>rv[i]).join(", and ")}. ${fg}`}function wH(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=ya(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${Q$.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${tr} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?kH:Q$[t]}${i} ${a}${l}`.trim()}function ov(e){let t=e.filter(r=>r==="pass").length,n=M(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function mg(e){return x(e,mH)}function xH(e){return x(
e)===mg(e)?[]:[`**${W(e,2e3)}**`]}function pg(e,t,n){let r={...t,findings:[...e]},o=RH.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${M(i,"more finding")} in the job summary and in results.json.`;return[mu(r,s),a,...n]});return As(
[...o,n.slice(-1)])}function $a({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function As(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>wt(n)<=Z$)??""}var Z$,mH,pH,rv,J$,X$,gH,fg,yH,kH,Q$,RH,sv=f(()=>{"use strict";v();xs();Lh();ou();wa();kt();Tt();
Es();rg();lg();cg();fu();I();Z$=65535,mH=255,pH=10;rv={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},J$="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",X$="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",gH=20,fg=`[What is this?](${Mr("\
github-checks.md")})`,yH={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};kH="All that the project requi\
res works on these kernels, but for what it knows to fail.",Q$={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};RH=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function Cs({source:e,place:t},n){if(e!==null&&e.path!==null&&av(e.path))return{file:e.path,line:e.line,column:iv(e),isSource:!0};
let r=t===null?null:va(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:iv(t),isSource:!1}}function iv({
column:e}){return e>0?e:null}function va(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
av(n)?n:null}function av(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var hu=f(()=>{"use strict"});function uv(e,t=e.findings){let n=hg(e,t,SH);return dv.flatMap(r=>$H(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function hg(e,t,n){let r=t.map(o=>({finding:o,annotation:EH(o,e,n)}));return dv.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>lv(i.finding,i.annotation)-lv(s.finding,s.annotation)))}function lv({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function $H(e,t){let n=_H[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function EH(e,t,n){return{level:vH[e.level],...PH(e,t),title:x(fv(e),cv),message:OH(e,t,n)}}function fv(e){return`${e.artifact===
null?"":`${e.artifact}: `}${mt(e)}`}function PH(e,t){let n=Cs(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function OH(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=cn(e,t),c=r??(fv(e).length>cv?
mt(e):null);return AH([...e.known===null?[]:[`Known: ${Yt(e.known)}`],c===null?`On ${l}`:`${l}: ${x(c)}`,x(o,2e3),...s===
null?[]:["",...vt(s,60),""],`Reproduce: ${x(i)}`,`[${a}]`].join(`
`),n)}function AH(e,t){if(wt(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&wt([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-wt(`
${n}`);return`${wt(o)<=s?o:x(o,Math.floor(s/4))}
${n}`}var _H,SH,cv,dv,vH,gg=f(()=>{"use strict";Tt();hu();I();_H={error:9,warning:10,notice:10},SH=4096,cv=255;dv=["erro\
r","warning","notice"];vH={failure:"error",warning:"warning",notice:"notice"}});function pv(e,t){return hg(e,t,mv).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:TH[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:zt(vt(n.excerpt,CH).join(`
`),mv/4)}}]})}function hv(e){let t=[e.slice(0,gu)];for(let n=gu;n<e.length;n+=gu)t.push(e.slice(n,n+gu));return t}var mv,
CH,gu,TH,yg=f(()=>{"use strict";gg();I();mv=6e4,CH=100,gu=50,TH={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as MH}from"node:timers/promises";async function yu(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!IH(a))throw a;let c=$o(a);if(ce("http",()=>`${Mt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await MH(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function So(e){
return bg(e)?.status??null}function yv(e){let t=bg(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function $o(e){let{status:t,headers:n}=bg(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function Mt(e){let t=So(e),n=x(E(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=$o(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function IH(e){let t=So(e);return t===null||t>=
500||t===429||t===403&&$o(e)!==null}function bg(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var gv,bu=f(()=>{"use strict";v();I();ut();gv={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as FH}from"node:timers/promises";function bv(e,t,{api:n,logger:r,hurry:o,updateInterval:s=LH}){let i=e,
a=null,l=null,c,u=null,d=0,m=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(C){a!==null&&await n.
update(a,{name:C}),i=C},async start(C){let F=await n.create({name:i,external_id:t,status:"in_progress",output:{...C}});return a=
F.id,d=performance.now()+s,b(),F},show(C){l=C,b()},complete(C,F,q){return g=!0,clearTimeout(c),p=p.then(()=>y(C,F,q)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(k,Math.max(0,d-performance.now()),a),c.unref())}
function k(C){c=void 0;let F=l;F!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(C,{status:"in_progress",output:{...F}}).
catch(q=>{d=performance.now()+Math.max(s,$o(q)??0),m||r.info(`check run ${i}: its progress could not be shown: ${Mt(q)}`),
m=!0}).finally(()=>{u=null,b()}))}async function y(C,F,q){await Promise.race([u,$()]);let[G=[],...O]=hv(q);try{await R(C,
F,G)}catch(D){return _(D,C,F,G)}return S(F,O)}async function R(C,F,q){let G={status:"completed",conclusion:C,output:{...F,
annotations:q}};a===null?a=(await n.create({name:i,external_id:t,...G})).id:await n.update(a,G)}async function _(C,F,q,G){
if(r.warning(`check run ${i}: it could not be completed: ${Mt(C)}`),So(C)!==422||G.length===0)return!1;try{await R(F,q,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(O){r.warning(`check run ${i}: nor without \
its annotations: ${Mt(O)}`)}return!1}async function S(C,F){for(let[q,G]of F.entries())try{await n.update(a??0,{output:{...C,
annotations:G}})}catch(O){let D=F.slice(q).flat().length;return r.warning(`check run ${i}: ${D} more annotations were no\
t taken: ${Mt(O)}`),!0}return!0}async function $(){o.aborted||await new Promise(C=>o.addEventListener("abort",C,{once:!0})),
await FH(NH,void 0,{ref:!1})}}var LH,NH,wv=f(()=>{"use strict";yg();bu();LH=5e3,NH=1e3});var kv={};ee(kv,{context:()=>KH,getOctokit:()=>DH});var BH,KH,DH,xv=f(async()=>{BH=await import("./vendor/actions-github.js"),
{context:KH,getOctokit:DH}=BH});async function Rv({repository:e,headSha:t,apiUrl:n},r,o,s=gv){let{getOctokit:i}=await xv().then(()=>kv),{rest:a}=i(r,{baseUrl:n,
log:WH}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),UH).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let m=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(jH)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...m()})};return{useCommit(g){c=g},create:g=>yu(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...m()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>yu(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=GH;b++){let{
data:k}=await yu(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...m()}),{...s,hurry:o});if(g.push(
...k.check_runs.map(({id:y,name:R,external_id:_,status:S,check_suite:$})=>({id:y,name:R,externalId:_??"",completed:S==="\
completed",suite:$?.id??null}))),k.check_runs.length===0||g.length>=k.total_count)break}return g}}}var jH,UH,GH,WH,_v=f(
()=>{"use strict";bu();jH=2e4,UH=5e3,GH=10;WH={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as qH}from"node:crypto";function $v({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:qH(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function vv({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[Sv,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function HH(e){let[t,...n]=e.split("/");if(t!==Sv||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function Ev(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:HH(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var Sv,
Pv=f(()=>{"use strict";Sv="bpfcompat"});import{randomUUID as zH}from"node:crypto";import{setTimeout as VH}from"node:timers/promises";function kg({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=XH({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),wg):QH({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},Rv(i,r,l))}function XH({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function QH(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=$v(
o.run,l.checkName,n.digest,zH().slice(0,8)),u=new Map,d=new Map,m=null,p=!1,g=!1,b=Promise.resolve(),k=Promise.resolve(),
y=R();return i.addEventListener("abort",()=>{ne()},{once:!0}),{progress:F,complete:O,fail:D};async function R(){try{let P=await t,
L=S(l.checkName,P),j=await L.start(T()).catch(U=>_(U,L,P));return k=Promise.race([$(P,L,j),VH(YH,void 0,{ref:!1})]),{api:P,
run:L}}catch(P){return s.info(ez(P,o)),null}}async function _(P,L,j){let{fallbackSha:U,headSha:Y}=o;if(U===null||!Ov(P))
throw P;return s.info(`GitHub does not know commit ${Y}, which this job has made: check runs go to ${U}, which it is bas\
ed on`),j.useCommit(U),L.start(T())}function S(P,L){let j=a===void 0?{}:{updateInterval:a};return bv(P,vv(c),{api:L,logger:s,
hurry:i,...j})}async function $(P,L,j){let{checkName:U}=l;try{let{replaced:Y,hidesAnother:Be,isAlike:Se,taken:ye}=Ev(await P.
list(),j,c),we=`Replaced by attempt ${c.attempt}`;for(let{id:ke}of Y)await P.update(ke,{status:"completed",conclusion:"n\
eutral",output:{title:we,summary:"A newer check run of the same name tells the result."}});if(!Be)return;l.checkName=C(Se,
ye),await L.rename(l.checkName),s.warning(`another step posts check runs named ${U} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(Y){s.info(
`check run ${U}: earlier ones could not be looked up: ${Mt(Y)}`)}}function C(P,L){let j=o.run.step.startsWith("__")?"":o.
run.step,U=[o.run.job,j,n.label].filter(Se=>Se!==""),Y=Se=>`${l.checkName} (${x(Se.join(", "),100)})`,Be=Y(U);return U.length===
0||P||L.has(Be)?Y([...U,c.unique]):Be}function F(P){return{planned(L){P.planned?.(L),m=L.kernels.length,y.then(j=>j?.run.
show(T())),b=q(L)},kernel(L,j){P.kernel(L,j),u.set(L,j),(j.step==="done"||j.step==="failed")&&y.then(U=>U?.run.show(T()))}}}
async function q(P){let L=await y;if(L!==null){await k;for(let{name:j}of G(P)){if(p||i.aborted)return;let U=S(j,L.api);try{
await U.start(ug(new Map,null,l)),d.set(j,U)}catch(Y){s.info(`check run ${j}: it is posted at the end; for now: ${Mt(Y)}`)}}}}
function G(P){let L=MS(P,r);return L.length>JH?[{name:`${l.checkName}: lanes that do not block`,lanes:L}]:L.map(j=>({name:x(
`${l.checkName}: ${j.artifact} (${j.mode})`,200),lanes:[j]}))}async function O(P){p=!0;let L=await y;if(i.aborted||await k,
await b,L===null)return P.findings;let j=G(IS(P)),U=j.flatMap(ye=>ye.lanes),Y=[],Be=ye=>FS(ye,U,P),Se=async(ye,we,ke,xn)=>{
await ye.complete(we,ke,pv(P,xn))||Y.push(...xn)};await Se(L.run,ZH(P,r,i.aborted),ev(P,l),P.findings.filter(ye=>Be(ye)===
null)),g=!0;for(let{name:ye,lanes:we}of j){let[ke]=we;ke!==void 0&&(await Se(d.get(ye)??S(ye,L.api),we.every(xn=>ls(xn,P))?
"success":i.aborted?"cancelled":"neutral",we.length===1?tv(ke,P,l):nv(we,P,l),P.findings.filter(xn=>we.some(br=>br===Be(
xn)))),d.delete(ye))}return await _e(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),P.findings.
filter(ye=>Y.includes(ye))}async function D(P,L){p=!0;let j=await y;i.aborted||await k,await b;let U=i.aborted;g||await j?.
run.complete(U?"cancelled":"failure",dg(P,L,l),[]),await _e(U?"cancelled":"neutral",P)}async function ne(){if(p)return;let P=await y,
L={...T(),title:"Cancelled"};await Promise.all([P?.run.complete("cancelled",L,[]),b.then(()=>_e("cancelled","Cancelled"))])}
async function _e(P,L){await Promise.all([...d.values()].map(j=>j.complete(P,dg(L,[],l),[])))}function T(){return ug(u,m,
l)}}function ZH({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function Ov(e){return So(e)===422&&/no commit found/i.test(E(e))}function ez(e,{isFork:t,serverUrl:n,headSha:r}){
let o=So(e),s="the findings come as annotations of this step";if(yv(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(Ov(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||$o(e)!==null)return`\
no check run is posted: ${Mt(e)}; ${s}`;if(o===401)return`no check run is posted: ${Mt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
E(e)))return`no check run is posted: ${Mt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${Mr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${Mr("github-checks.md")}`;
return`no check run is posted: ${Mt(e)}; ${s}. ${i}`}var wg,YH,JH,Av=f(()=>{"use strict";v();Lh();sv();wa();I();yg();wv();
_v();Pv();bu();wg={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},YH=1e4,JH=10});import{readFile as tz}from"node:fs/promises";function Tv({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function Mv(e){return rz(process.env,await oz(process.env.GITHUB_EVENT_PATH,e))}function rz(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=iz(s,e,t),l=a?"the pull request is from a fork":az(s,e,t);return{repository:o,event:s,headSha:sz(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:Fv(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&lz(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function oz(e,t){if(!e)return{};try{let n=JSON.parse(await tz(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${E(n)}): what it says of the commit i\
s not known`),{}}}function sz(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function iz(e,t,n){return xg.includes(e)&&
n.pull_request?.head?.repo?.full_name!==Iv(t,n)}function Iv({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function az(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...xg,...Cv,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==Iv(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...Cv,...xg].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(nz)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function lz(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&Fv(t)===n}function Fv(e){return e?.replace(/^refs\/heads\//,"")??null}var nz,Cv,xg,Rg=f(()=>{"use strict";v();
nz="dependabot[bot]",Cv=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],xg=
["pull_request","pull_request_review","pull_request_review_comment"]});function Ts(e){let t=e.trim();return(uz(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(dz).filter(r=>r!=="")}function uz(e){
return e.startsWith("[")&&Lv(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function dz(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:fz(t).map(hz)}function fz(e){let t=Lv(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function Lv(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=cz[o],i=pz(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||mz(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function mz(e,t){return/[!?*+@]/.test(e[t-1]??"")}function pz(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function hz(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var cz,wu=f(()=>{"use strict";cz={"{":"}","[":"]","(":")"}});var Nv,HPe,Bv,Kv=f(async()=>{Nv=await import("./vendor/leven.js"),{closestMatch:HPe}=Nv,Bv=Nv.default});function te(e,t){return _g(e,t,1)[0]}function _g(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:Bv(
r,o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort(
(o,s)=>o.distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var Ke=f(async()=>{"use strict";await Kv()});import{isAbsolute as gz,relative as yz}from"node:path";function he(e,t){let n=yz(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!gz(n)}var un=f(()=>{"use strict"});import{existsSync as bz,readFileSync as wz}from"node:fs";import{dirname as kz,join as ku,relative as xz}from"node:path";
function Ea(e,t){let n=Mn(ku(t,"proc/self/cgroup")),r=Mn(ku(t,"proc/self/mountinfo")).split(`
`).map(Rz),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...Dv(s,a,t,1),...Dv(i,l,t,2)]}
function Dv(e,t,n,r){if(e===void 0||t===void 0)return[];let o=ku(n,t.point),s=e===t.root||he(e,t.root)?ku(o,xz(t.root,e)):
o,i=[];for(let a=bz(s)?s:o;;a=kz(a))if(i.push({folder:a,version:r}),a===o||!he(a,o))return i}function Rz(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function Mn(e){try{return wz(e,"utf8")}catch{return""}}var Sg=f(()=>{"use strict";un()});import{availableParallelism as _z}from"node:os";import{join as $g}from"node:path";function xu(e="/"){let t=Ea("cpu",e).map(
({folder:n,version:r})=>jv(r===2?Mn($g(n,"cpu.max")):`${Mn($g(n,"cpu.cfs_quota_us"))} ${Mn($g(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(_z(),...t.map(Math.ceil)))}function jv(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var vg=f(()=>{"use strict";Sg()});import{existsSync as Sz}from"node:fs";import{dirname as Uv}from"node:path";function It(e){return Sz(e)||Uv(e)===e?e:It(Uv(
e))}var Pa=f(()=>{"use strict"});import{accessSync as $z,constants as Ru}from"node:fs";import{access as vz,stat as Ez,statfs as Pz}from"node:fs/promises";
import{homedir as Oz,tmpdir as Gv}from"node:os";import{join as Eg}from"node:path";async function _u(e,t,n=process.env){let{
TMPDIR:r=Gv(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await Cz(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function Cz(e,t){try{let n=t?It(e):e;if(!(await Ez(n)).isDirectory())return"it \
is a file";await vz(n,Ru.W_OK|Ru.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await Pz(n);return r*o<Az?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=K(n);return r==="ENOENT"?"it does not exist":ho(
r)?.split(";")[0]??r??"unknown"}}function Wv(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?Tz():void 0,s=o===void 0?n:Eg(o,".cache"),i=Eg(Gv(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[Eg(l,"bpfcompat")]);return[...a,i].find(Mz)??a[0]??i}function Tz(){try{return Oz()}catch{
return}}function Mz(e){try{return $z(It(e),Ru.W_OK|Ru.X_OK),!0}catch{return!1}}var Az,Su=f(()=>{"use strict";v();Pa();go();
Az=64<<20});import{BlockList as Iz,isIP as Pg}from"node:net";function Ms(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!Nz(n,t.no_proxy||t.NO_PROXY||""))for(let r of Fz[n.protocol]){let o=Lz(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function vo({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function $u(e=process.
env){let t=Og.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function Lz(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function Nz({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(Pg(o)===0?o.endsWith(`.${c}`):Bz(o,c))})}function Bz(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=Pg(n);if(o===
0||o!==Pg(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new Iz;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var Fz,Og,Is=f(()=>{"use strict";Fz={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},Og=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var qv={};ee(qv,{Agent:()=>Dz,ProxyAgent:()=>jz,fetch:()=>Uz});var Kz,Dz,jz,Uz,Hv=f(async()=>{Kz=await import("./vendor/undici.js"),
{Agent:Dz,ProxyAgent:jz,fetch:Uz}=Kz});async function Vv(e){let t=await Hv().then(()=>qv),n=Gz(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=Wz(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function Gz({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=Ms(c);if(u===void 0)return i;let{href:d}=u.url,m=a.get(d);if(m!==void 0)return m;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function Wz(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${zv(t.username)}:${zv(t.password)}`;return{address:B(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function zv(e){try{return decodeURIComponent(e)}catch{return e}}function B(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function Ag(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function Fs(e,t){return e.map(n=>{let r=t.find(a=>Ag(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function vu(e,t,n){let r=Ms(e),o=qz(t,n);if(r===void 0)return o;let s=Tg(t);return s!==
void 0?Cg(r,s):Ig(t)?`the ${vo(r)} cannot be reached: ${o}`:o}function Cg(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${vo(e)} refuses the connection: ${t}`:n.username===""?`the ${vo(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${vo(e)} does not accept the login in ${r} (407): correct it`}function Tg(e){let t=Oa(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function qz(e,{connectMs:t,stallMs:n}){switch(K(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return Mg(e)?`its certificate is not trusted (${Oa(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${Hz()?"; SSL_CERT_FILE is not read":""}`:Oa(e)}}
function Hz(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function Mg(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(K(e)??"")}function Ig(e){let t=K(e);return zz(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function zz(e){return Oa(e)==="bad port"}function Yv(e){return K(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||K(e)==="UND_ERR_BODY_TIMEOUT"}function Oa(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?E(e):Oa(t)).replace(/\s+/g," ")}var Ae=f(()=>{"use strict";v();Is()});import{createHash as Fg}from"node:crypto";var Eu,Pu,Jv=f(()=>{"use strict";be();Eu=class{length=0;#e;#t;#n;#r;#o;constructor(t,n,r,o){
this.#t=t,this.#n=n,this.#r=r,this.#e=Fg(r),this.#o=o}async write(t){await z(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#t.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#e.update(t),this.length+=t.length,this.#o?.(this.
length)}async restart(){this.length>0&&await z(this.#n,()=>this.#t.truncate(0)),this.length=0,this.#e=Fg(this.#r)}digest(){
return this.#e.digest("hex")}},Pu=class{#e=[];length=0;#t;constructor(t){this.#t=t}async write(t){this.#e.push(t),this.length+=
t.length}async restart(){this.#e=[],this.length=0}content(){return Buffer.concat(this.#e)}digest(){return Fg(this.#t).update(
this.content()).digest("hex")}}});import{open as Vz,rm as Yz}from"node:fs/promises";import{setTimeout as Jz}from"node:timers/promises";function Au(){return`\
check the network, or name another mirror with ${Z("mirror")}`}function Ls(e={}){let{signal:t,connectMs:n=Xz,stallMs:r=Qz,
pauseMs:o=Zz}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,R,_){let S=await z(R,()=>Vz(R,"wx"));
try{await l(y,new Eu(S,R,Ou(y),_))}catch($){throw await Yz(R,{force:!0}),$}finally{await S.close()}},async toMemory(y){let R=new Pu(
Ou(y)),_=await l(y,R);return{content:R.content(),url:_}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let R=Number(
(await d(y))?.headers.get("content-length")??0);return R>0&&R<=y.maxBytes?R:void 0}};async function l(y,R){return c(y,_=>u(
_,y,R))}async function c(y,R){let _=y.urls.filter($=>!i.has(Lg($))),S=[];for(let $ of y.urls){let C=i.get(Lg($));if(C!==
void 0&&_.length>0){S.push({url:$,why:C,kind:"closed"});continue}try{return await R($),$}catch(F){if(!(F instanceof De))
throw F;S.push({url:$,why:F.message,kind:F.kind,status:F.status,challenge:F.challenge})}}throw new oe(y.what,S,y.advice)}
async function u(y,R,_){await _.restart();for(let S=1;;S++)try{let $=_.length===0?n5(R):{start:_.length,end:R.prefix},C=await m(
y,R,$);return await g(C,y,R,_),s5(R,_)}catch($){if(!($ instanceof De)||$.retryAfterMs===void 0||S>=$.tries)throw $;let{message:C,
retryAfterMs:F,tries:q}=$;ce("http",()=>`${B(y)}: ${C}; asked again in ${F} ms (${S} of ${q})`),await Jz($.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let R;try{return await c(y,async _=>{let S=await m(_,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await k(S,_),R=S}),R}catch(_){if(_ instanceof oe&&_.gone)return;
throw _}}async function m(y,{headers:R},_,S="GET"){a??=await Vv(s);let $=performance.now(),C=F=>ce("http",()=>`${S} ${B(
y)}: ${F} (${Math.round(performance.now()-$)} ms)`);try{let F=await a(y,{method:S,signal:t,headers:R,..._===void 0?{}:{range:_}});
return C(`${F.status}${_===void 0?"":` from byte ${_.start}`}`),F}catch(F){throw C(vu(y,F,s)),p(y,F)}}function p(y,R){if(t?.
aborted===!0||po(R))return R;let _=vu(y,R,s),S=Tg(R);return Mg(R)||S!==void 0&&S<500?new De(_,"closed"):Ig(R)?(i.set(Lg(
y),_),new De(_,"closed")):new De(_,"passing",o,Xv(R))}async function g(y,R,_,S){let $=y.body?.[Symbol.asyncIterator]();try{
await k(y,R),r5(y,R,_),y.status===206?o5(y,S):await S.restart();let F=_.prefix??Number.POSITIVE_INFINITY;for(;$!==void 0&&
S.length<F;){let q=await b(R,$);if(q===void 0)break;if(await S.write(q.subarray(0,F-S.length)),S.length>_.maxBytes)throw new De(
`larger than the ${_.maxBytes} bytes announced`,"closed")}}finally{await $?.return?.().catch(()=>{})}let C=_.prefix??(Ng(
_)===void 0||_.upTo===!0?void 0:_.maxBytes);if(C!==void 0&&S.length<C)throw new De(`connection cut after ${S.length} of ${C}\
 bytes`,"passing",o)}async function b(y,R){try{let{done:_,value:S}=await R.next();return _===!0?void 0:S}catch(_){throw t?.
aborted===!0||po(_)?_:new De(vu(y,_,s),"passing",o,Xv(_))}}async function k({status:y,headers:R},_){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),$=Ms(_);if($!==void 0&&y===407)throw new De(Cg($,y),"closed");let C=`${y}\
 ${S[y]??""}`.trim()+($===void 0?"":`, through the ${vo($)}`);if(y===404||y===410)throw new De(C,"gone").answered(y,R);if(y!==
429&&y<500)throw new De(C,"closed").answered(y,R);let F=Number(R.get("retry-after")??Number.NaN),q=Number.isNaN(F)?o:F*1e3;
throw q<=e5?new De(C,"passing",q):new De(`${C}, asks to wait ${F} s`,"passing")}}function Lg(e){return Ms(e)?.url.origin??
new URL(e).origin}function n5({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function r5(e,t,n){if(Ng(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new De(`redirects to ${B(e.url)}, which anybody in \
between can change`,"closed")}function o5(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new De(`answered with another part of the file than bytes ${t.length}-`,"closed")}function s5(e,t){
let n=Ng(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new De(`has ${i5[Ou(e)]} ${r}, expec\
ted ${n}`,"closed")}function Ou({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function Ng(e){return e[Ou(
e)]}function Xv(e){return Yv(e)?t5:Qv}var oe,Xz,Qz,Zz,e5,Qv,t5,i5,De,dn=f(()=>{"use strict";v();Is();Oe();ut();be();Jv();
Ae();oe=class extends h{what;attempts;advice;constructor(t,n,r=Au()){let o=n.map(({url:s,why:i})=>`${B(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},Xz=1e4,Qz=3e4,Zz=1e3,e5=5e3,Qv=4,t5=2;i5=
{sha256:"SHA-256",sha512:"SHA-512"};De=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=Qv){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function Cu(e){let t=new Aa;return[...t.push(e),...t.end()]}var Zv,Aa,Bg=f(()=>{"use strict";Zv=16<<20,Aa=class{#e="";#t=new Map;#n="";#r=0;push(t){
this.#r+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#o((this.#e+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#e=n===-1?this.#e+t:t.slice(t.lastIndexOf(`
`)+1),this.#r>Zv)throw new Error(`a stanza of more than ${Zv} characters`);return r}end(){return this.#o([this.#e,""])}#o(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#t.size>0&&(n.push(this.#t),this.#t=new Map,this.#n="",
this.#r=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#t.set(this.#n,`${this.#t.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#t.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as a5,readFile as eE}from"node:fs/promises";import{join as Kg}from"node:path";async function Tu(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await c5(e)){let r=await eE(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?d5(r):u5(r);for(let{uri:s,suites:i}of o)for(let a of await f5(s)){let l=m5(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function c5(e){let n=(await a5(
Kg(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[Kg(e,"source\
s.list"),...n.map(r=>Kg(e,"sources.list.d",r))]}function u5(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function d5(e){return Cu(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function f5(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await eE(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function m5(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>l5.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var l5,Dg=f(()=>{"use strict";Bg();l5=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var tE,nE=f(()=>{"use strict";tE=["debian","debian-security","ubuntu","ubuntu-ports"]});async function Mu({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,Z("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>b5(d.trim(),i)).filter(d=>d.family!==
x5(r));if(a.length>0)return y5(a,i);let l=await Tu(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>jg(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>jg(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:Au(),bases(d,m){let[p,g=_5(m)]=d.split(
"/"),b=tE.find(k=>k===p);return b===void 0?[]:Ug([...c[b],...p5[b],R5(b,g)])},packages(d){return r==="ubuntu"?[pt(g5,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[rE]:[]}}function oE({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(B).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function y5(e,t){let n=Ug(e.flatMap(({base:r})=>k5.exec(r)?.[1]??[]));return{origin:t,advice:Au(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return Ug([...e.flatMap(a=>w5(a,o)),...i])},packages:()=>[],
snapshots:n}}function b5(e,t){let n=e.replace(/\/+$/,"");if(!Gg(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${B(e)}\``);let r=sE.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function w5({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:jg(e,o))}function Gg(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function jg(e,t){return e.
replace(sE,`/${t}$2`)}function x5(e){return e==="debian"?"ubuntu":"debian"}function R5(e,t){return e==="debian"||e==="de\
bian-security"?`${rE}/${e}/${t}`:`${h5}/${t}`}function _5(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function Ug(e){
return[...new Set(e)]}function pt(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var p5,rE,h5,g5,sE,
k5,Br=f(()=>{"use strict";v();Oe();dn();Ae();Dg();nE();p5={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},rE="https://snapshot-cloudflare.debian.org/archive",h5="https://snapshot.ubun\
tu.com/ubuntu",g5="https://launchpad.net/ubuntu/+archive/primary/+files";sE=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
k5=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var Ft,Ca,Eo=f(()=>{"use strict";Ft=["1.7","1.5","1.1"],Ca=Ft[0]});function Ta(e){let t=Wg(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function Wg(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:v5(e);return n!==void 0&&n>0&&n<=$5*1e3?n:void 0}function v5(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*S5[o];return Math.round(n)}var S5,$5,Iu=f(()=>{"use strict";S5={h:36e5,m:6e4,s:1e3,ms:1},$5=86400});function Fu(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>E5(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function E5(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var Lu,
qg=f(()=>{"use strict";Lu="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as P5}from"node:fs";import{basename as O5,resolve as A5}from"node:path";function $e(e,t,n=[]){let r=[],
o=m("artifact"),s=a(),i={...F5(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:m(
"only"),loader:s,kernels:m("kernels"),mode:p("mode",aE)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",Ft)??null,concurrency:k()??
xu(),accelerator:p("accelerator",T5)??"auto",snapshots:p("snapshots",M5)??"auto",reportDirectory:c("report-directory",C5),
cacheDirectory:c("cache-directory",Wv()),mirrors:F(),lock:q(),failOn:p("fail-on",I5)??"required",installDependencies:C("\
install-dependencies")??!0,commit:_()??null,workflowRun:null,shard:y()??null,baseline:d("baseline")??null,insnsThreshold:S()??
null,trials:$()??"auto"};if(l(),r.length>0)throw new h(r);return i;function a(){let O=d("command");if(O===void 0){for(let T of[
"command-binary","command-expect-exit","files"])m(T).length>0&&r.push(G(T,`belongs to ${t("command")}, and there is none`,
m(T).join(", ")));return null}let D=d("manifest"),ne=g("mode",aE);D!==void 0&&r.push(G("command",`is for runs without a \
manifest; write it as \`command\` of an artifact into ${D}`)),ne!==void 0&&ne!=="command"&&r.push(G("mode",`does not go \
with ${t("command")}, which is mode \`command\`; leave out one`));let _e={command:O,binary:d("command-binary")??null,files:m(
"files"),expectExit:u()??0};return L5(_e)||r.push(G("command",`does not call ${t("command-binary")}, which is $BPFCOMPAT\
_BIN in the guest; single quotes keep your own shell from reading that`)),_e}function l(){if(d("suite")!==void 0)for(let O of[
"manifest","artifact","matrix","command"])m(O).length>0&&r.push(G(O,`does not go with ${t("suite")}, whose cases say it;\
 leave out one`,m(O).join(", ")))}function c(O,D){let ne=A5(d(O)??D);return/^\/(?:proc|sys)(?:\/|$)/.test(ne)&&r.push(G(
O,"must be a folder on a disk: nothing can be written there",ne)),ne}function u(){let O=d("command-expect-exit");if(O!==
void 0){if(/^\d{1,3}$/.test(O)&&Number(O)<=255)return Number(O);r.push(G("command-expect-exit","must be an exit code, a \
whole number from 0 to 255"))}}function d(O){let D=e[O]??"",ne=(typeof D=="string"?D:D.at(-1)??"").trim();return ne===""?
void 0:ne}function m(O){let D=e[O]??[];return typeof D=="string"?Ts(D):D.map(ne=>ne.trim()).filter(ne=>ne!=="")}function p(O,D){
let ne=d(O),_e=g(O,D);if(ne===void 0||_e!==void 0)return _e;let T=O==="mode"?[...D,...n]:D,P=te(ne,T);r.push(G(O,`must b\
e one of ${T.join(", ")}${P===void 0?"":`; did you mean \`${P}\`?`}`))}function g(O,D){let ne=d(O);return D.find(_e=>_e===
ne?.replaceAll("-","_")||_e===ne)}function b(){let O=d("timeout");if(O===void 0)return;let D=Ta(O);return D===void 0&&r.
push(G("timeout","must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")),D}function k(){let O=d(
"concurrency");if(O!==void 0){if(/^\d+$/.test(O)&&Number(O)>=1&&Number(O)<=lE)return Number(O);r.push(G("concurrency",`m\
ust be a whole number from 1 to ${lE}: the guests that run at a time`))}}function y(){let O=d("shard"),D=R();if(O===void 0){
d("plan")!==void 0&&r.push(G("plan",`belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,ne=0,_e=0]=(/^(\d{1,3})\/(\d{1,3})$/.
exec(O)??[]).map(Number);if(ne<1||ne>_e){r.push(G("shard","must be a shard and how many there are, such as `2/4`"));return}
if(D!==null&&D.length!==_e){r.push(G("shard",`does not go with ${t("plan")}, which has ${D.length}`));return}return{index:ne,
count:_e,assignment:D}}function R(){let O=d("plan");if(O===void 0)return null;let D=Fu(O);return D===void 0&&r.push(G("p\
lan",Lu,x(O,80))),D??null}function _(){let O=d("commit")?.toLowerCase();return O!==void 0&&!Hg(O)&&r.push(G("commit","mu\
st be the full hash of a commit, such as `git rev-parse HEAD` prints")),O}function S(){let O=d("insns"),D=O===void 0?void 0:
er(O);return O!==void 0&&D===void 0&&r.push(G("insns","must be how many more instructions are fine, such as `+10%` or `+\
500`")),D}function $(){let O=d("trials");if(O===void 0||O==="auto"||O==="off")return O;let D=Ta(O);return D===void 0&&r.
push(G("trials","must be `auto`, `off`, or how long sizes may be tried, such as `30s`")),D}function C(O){let D=d(O)?.toLowerCase();
if(D===void 0||D==="true")return D===void 0?void 0:!0;if(D==="false")return!1;r.push(G(O,"must be `true` or `false`"))}function F(){
let O=m("mirror");for(let D of O)Gg(D)||r.push(G("mirror","must be an http or https URL",B(D)));return O}function q(){let O=d(
"lock-file");return O===void 0?"auto":O==="none"?O:{file:O}}function G(O,D,ne=d(O)??""){return{message:`${t(O)}: \`${ne}\
\` ${D}`}}}function Hg(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function F5(e,t,n,r){if(e!==void 0)return{manifest:e,
manifestImplied:!1};let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!P5(iE)?null:iE,manifestImplied:o}}function L5({
command:e,binary:t,files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(O5(t))}var cE,iE,C5,
aE,T5,M5,I5,lE,Lt=f(async()=>{"use strict";ys();await Ke();v();vg();Su();wu();Ae();Br();Eo();Iu();I();qg();cE=["manifest",
"matrix","suite","artifact","only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","\
libbpf","concurrency","accelerator","snapshots","report-directory","cache-directory","mirror","lock-file","fail-on","sha\
rd","plan","baseline","commit","insns","trials","install-dependencies"],iE="bpfcompat.yaml",C5="bpfcompat-report",aE=["l\
oad_only","load_attach","behavior","command"],T5=["auto","kvm","tcg"],M5=["auto","on","off"],I5=["required","any","never"],
lE=64});function Nu(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>N5(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function N5(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function uE(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function dE(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function Bu(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var Ku,Ma=f(()=>{
"use strict";Ku="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as B5}from"node:crypto";function Vg(e){let t;try{t=JSON.parse(e)}catch{return fE}let n=x(mE(t).join(",\
 "),10*zg);if(n==="")return fE;let r=B5("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
zg?n:`${n.slice(0,zg)}\u2026 ${r.slice(0,6)}`,digest:r}}function mE(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(mE):[String(e)]}var fE,zg,pE=f(()=>{"use strict";I();fE={label:"",digest:""},zg=60});function Du(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var Yg=f(()=>{"use strict"});import{resolve as K5}from"node:path";function gE(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${x(
c,80)}\`); leave out one`);let d=Du(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let m=K5(t,e(d).trim());return he(
m,t)||l(d,"must be the path of a file in the workspace"),m}function a(){return Object.entries(D5).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${x(e(c),200)}\
\` ${u}`})}}var hE,D5,yE=f(()=>{"use strict";v();Yg();un();I();hE=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],D5={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function kE({label:e}){return e===""?wE:`${wE} (${e})`}function xE(e){let t=r=>e(r).trim(),n=Vg(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:x(t("check-name"),Jg)||kE(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function RE(e){let t=[],n=Vg(e("job-matrix")),r=bE.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ie(t,()=>gE(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??j5,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(cE.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ie(t,()=>$e(u,S=>`input \`${S==="mode"?s:S}\``,bE));if(r!=="plan"&&k("shards","be\
longs to `mode: plan`"),r!=="run"&&k("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of U5)k(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&k("plan","does not go with `mode: plan`, which makes one");
let m={shards:p(),plan:r==="report"?b():null,results:y("results")??G5,baseline:l==="none"?"none":"auto",checks:R("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:R("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...m};function p(){let S=e("shards").trim();if(S==="")return null;let $=Bu(S);return $===void 0&&_("shards",
S,Ku),$??null}function g(){let S=e("check-name").trim()||kE(n);return S!==x(S,Jg)&&_("check-name",x(S,40),`must be one l\
ine of at most ${Jg} characters`),S}function b(){let S=e("plan").trim(),$=S===""?null:Fu(S);return $===void 0&&_("plan",
x(S,80),Lu),$??null}function k(S,$){let C=e(S).trim();C!==""&&_(S,x(C,80),`${$}; leave it out`)}function y(S){let $=Ts(e(
S));return $.length===0?void 0:$}function R(S){let $=e(S).trim().toLowerCase();return $!==""&&$!=="true"&&$!=="false"&&_(
S,$,"must be `true` or `false`"),$!=="false"}function _(S,$,C){t.push({message:`input \`${S}\`: \`${$}\` ${C}`})}}var COe,
j5,bE,U5,wE,Jg,G5,_E=f(async()=>{"use strict";v();wu();I();await Lt();Ma();qg();pE();yE();COe=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...hE],j5={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},bE=["plan","report"],U5=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],wE="bpfcompat",Jg=100,G5=["bpfcompat-*/results.json"]});function SE(e){return`the input \`${e}\``}function $E(){let e=ns("github-token");return e!==""&&oS(e),RE(t=>ns(t))}function vE(){
return xE(e=>ns(e))}function Xg(){let e=ns("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>Ts(ns(n)));return{commit:Hg(e)?e:null,named:t}}var EE=f(async()=>{"use strict";await fo();wu();await Lt();
await _E()});import{readFile as W5,writeFile as q5}from"node:fs/promises";import{join as H5,relative as Qg}from"node:path";async function PE(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=H5(r,z5),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await J5(
o,s),a=i.filter(d=>d.step===t.step).length,l=V5({...e,use:a},i,Y5(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${Qg(".",e.run.reportDirectory)}: this one writes ${Qg(".",l.run.reportDirectory)}`);
let c=OE(l)?l.checkName:null,u={step:t.step,checkName:c,paths:AE(l)};return await q5(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function V5(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(m=>[m,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!OE(e)?e.checkName:Zg(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:Zg(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=AE(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${Qg(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${Z("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function Zg(e,t,n){return n.has(e)?Zg(t(e),t,n):e}function Y5(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function OE({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function AE({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function J5(e,t){
try{let n=JSON.parse(await W5(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var z5,CE=f(
()=>{"use strict";v();Oe();z5="bpfcompat-steps.json"});import{randomUUID as X5}from"node:crypto";function TE(){return process.stdout.on("error",()=>{}),{...Nr(e=>xh(lt(e))),warning:e=>$c(
fe(e)),debug:e=>{Sc()&&nS(fe(e))},foreign(e){let t=X5();xh(`::stop-commands::${t}
${e}
::${t}::`)}}}var ME=f(async()=>{"use strict";await fo();Es();I()});import{dirname as Q5}from"node:path";function ey(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];Z5({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(Vt).map(IE)),"newly-passing":JSON.
stringify(i.filter(Cr).map(IE)),"report-directory":t===null?"":Q5(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function FE(e){try{Rh("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${E(t)}), ${LE}`,{cause:t})}}function Z5(e,t){
try{for(let[n,r]of Object.entries(e))Rh(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${E(n)}), ${LE}`)}}
function IE({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var LE,ty=f(
async()=>{"use strict";await fo();xo();v();LE="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function Ns({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${eV(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${x(
e.accelerator.reason)}`}`}function eV(e){return[...e.slice(0,ny).map(n=>x(n,60)),...e.length>ny?[`${e.length-ny} more`]:
[]].join(", ")}var ny,ju=f(()=>{"use strict";I();ny=5});function Kr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${tV([...s])}`)].
join("; ")}function tV(e){let t=e.slice(0,ry).map(n=>x(n,60));return e.length>ry?`${t.join(", ")} and ${e.length-ry} mor\
e`:t.join(", ")}var ry,Ia=f(()=>{"use strict";I();ry=5});import{styleText as nV}from"node:util";function Uu(e,t,n){return{paint:e?(r,o)=>nV(o,r,{validateStream:!1}):r=>r,width:Math.
max(t,rV),reportDirectory:n.replace(/\/$/,"")}}function Ce(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function de(e,t,n,r=0){
let o=[],s="",i=t-r;for(let a of e.split(" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=
`${n}${a}`,i=t)}return[...o,s.trimEnd()].map(a=>a.replaceAll("\xA0"," "))}var rV,Fa=f(()=>{"use strict";rV=40});function BE(e,t){let n=Tr(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...de(`since ${n.baseline}: ${ws(n)}`,t.width,iy).map(o=>t.paint(o,"bold")),...oy(n.verdicts,o=>oV(o,r,t)),...oy(n.grown,
o=>sV(o,t)),...oy(n.kernels,o=>sy(`kernel changed: ${Qc(o)}`,t)),...[ks(n.cases)].filter(o=>o!=="").flatMap(o=>sy(o,t))]}
function oy(e,t){let n=e.length-NE;return[...e.slice(0,NE).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function oV(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${x(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${x(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${KE(e.cause)}`,[l="",...c]=de(
a,r,iy,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function sV(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${x(
e.artifact,100)}: ${x(e.program,100)} on ${x(e.kernel,60)}${n}`;return sy(`instructions ${kr(e)}  ${r}${KE(e.cause)}`,t)}
function sy(e,{width:t}){let[n="",...r]=de(e,t,iy,2);return[`  ${n}`,...r]}function KE(e){return e===null?"":` (${e})`}var NE,
iy,DE=f(()=>{"use strict";Xn();xs();Fa();I();NE=10,iy=" ".repeat(4)});function Bs(e,{color:t,width:n,reportDirectory:r}){let o=Uu(t,n,r),i=[iV(e,o),UE(Fr(e),o),lV(e,o),BE(e,o),...e.findings.
map((a,l)=>hV(a,l+1,e,o)),yV(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${lt(i)}
`}function iV(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,a=Ns(e),l={passed:"green",failed:"red",error:"\
yellow"};return[`${t(x(r.sentence),["bold",l[r.status]])} ${t(`(${le(o)})`,"dim")}`,...s===null?[]:[`part ${s.index} of ${s.
count}: ${i.length} of ${M(s.kernels.length,"kernel")}`],...a===null?[]:de(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}
function UE(e,t){if(e.rows.length===0||e.kernels.length===0)return[];let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.
min(n,aV),o=e.kernels.map(s=>x(s.id,60));for(let s of[o.map(i=>[i]),o.map(cu)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.
length),...e.rows.map(u=>GE(u.cells[c]??null).length))),a=t.width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return cV(e,s,i,Math.
min(n,a),t)}return uV(e,o,r,t)}function lV(e,t){let n=Lr(e),r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===
0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;return o===r.length?[`tests: all ${r.length} pass`]:[`tests:\
 ${o} of ${r.length} pass`,...UE(n,t)]}function cV({rows:e},t,n,r,o){let s=(l,c)=>[Ce(zt(l,r),r),...c].join("  ").trimEnd(),
i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>Ce(u[c]??"",n[d]??0)))),a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>HE(u,GE(
u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...zE(e.flatMap(l=>l.cells),!1,o)]}function uV({rows:e},t,n,r){
let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.
slice(c,c+s).map((d,m)=>Ce(String(c+m+1),3));return[...c===0?[]:[""],r.paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),
"bold"),...e.map(({label:d,cells:m})=>`${Ce(zt(d,n),n)} ${m.slice(c,c+s).map(p=>HE(p,dV(p),3,r)).join("")}`.trimEnd())]}),
l=de(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,...l,...zE(e.flatMap(c=>c.cells),!0,r)]}function GE(e){
if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}
function dV(e){return e===null?"":e.known?qE:`${WE[e.verdict]}${e.nonBlocking?"*":""}`}function HE(e,t,n,{paint:r}){let o={
pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?
"dim":o[e.verdict])}${s}`}function zE(e,t,{paint:n,width:r}){let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),
s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).map(i=>`${WE[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${qE}\
 `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.nonBlocking&&!i.known)?["* does not block"]:[],...e.some(
i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]];return s.
length===0?[]:de(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,"").map(i=>n(i,"dim"))}function hV(e,t,n,r){let{paint:o,
width:s}=r,[i,a]=e.known===null?mV[e.level]:pV,l=`${t}. ${i} `,c=" ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${x(
e.artifact,100)}: `}${mt(e)}`,[d="",...m]=de(u,s,`${c}  `,l.length),p=(k,y)=>de(y,s,`${c}  `,c.length+k.length+1).map((R,_)=>_===
0?`${c}${o(k,"dim")} ${R}`:R),g=vs(e,n),b=k=>vt(k,fV).map(y=>`${c}${o("|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])}\
 ${o(d,"bold")}`,...m.map(k=>o(k,"bold")),...p("on:",`${cn(e,n,"*")}  [${e.class}]`),...e.known===null?[]:p("known:",Yt(
e.known)),...e.words===null?[]:p("says:",x(e.words)),...e.source===null?[]:[`${c}${o("at:","dim")} ${o(Ct(e.source),"cya\
n")}`,`${c}   ${x(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")} ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===
e.words?[]:b(e.excerpt),...p("fix:",x(e.remedy,2e3)),...e.remedyYaml===null?[]:gV(e,c,r),`${c}${o("reproduce:","dim")} ${x(
e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${x(`${r.reportDirectory}/${e.log}`)}`]]}function gV({remedyYaml:e},t,{
paint:n}){return vt(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}function yV(e,{paint:t,width:n,reportDirectory:r}){let{host:o,
kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(x(p,60).length,40))),a=s.map(({release:p})=>x(p??"no release",60)),
l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map((p,g)=>{let b=p.bootMs===null?"not booted":`${p.snapshot==="use\
d"?"resumed in":"boot"} ${le(p.bootMs)}, total ${le(p.guestMs)}`,k=p.shape===null?"":`, ${nr[p.shape]}`,y=p.accelerator===
null?"":`, ${p.accelerator}`,R=p.boots>1?`, ${p.boots} boots`:"",_=p.required?"":"  (does not block)";return`${Ce(x(p.id,
60),i)}  ${Ce(a[g]??"",l)}  ${t(`${b}${k}${y}${R}${_}`,"dim")}`}),u=s.flatMap(p=>p.notes.map(g=>`note: ${x(p.id,60)}: ${x(
g)}`)),d=nu(e),m=Kr(e);return[...c,...o.accelerator===null?[]:de(`accelerator: ${o.accelerator.used}, ${x(o.accelerator.
reason)}`,n,"  "),...m===null?[]:de(`libbpf: ${m}`,n,"  "),...ay("variant",Zc(e)).flatMap(p=>de(p,n,"  ")),...ay("off",eu(
e)).flatMap(p=>de(p,n,"  ")),...ay("note",tu(e)).flatMap(p=>de(p,n,"  ")),...d.length===0?[]:[`fixups applied: ${d.length}\
, listed in summary.md`],...ru(e).flatMap(p=>de(`skipped: ${p}`,n,"  ")),...u.flatMap(p=>de(p,n,"  ")),`logs and results\
.json: ${x(r)}`]}function ay(e,t){let n=t.length>jE?t.slice(0,jE-1):t,r=t.length-n.length;return[...n,...r===0?[]:[`${r}\
 more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var aV,WE,qE,fV,mV,pV,jE,Gu=f(()=>{"use strict";Sa();ju();ou();Ia();
Tt();DE();Fa();I();aV=32;WE={pass:"\u2713",fail:"\u2717",skip:"-",error:"!"},qE="~";fV=20,mV={failure:["FAIL","red"],warning:[
"WARN","yellow"],notice:["NOTE","cyan"]},pV=["KNOWN","cyan"];jE=8});import{createWriteStream as bV}from"node:fs";import{join as VE}from"node:path";import{finished as YE}from"node:stream/promises";
import{createInflate as wV}from"node:zlib";function Wu(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(cy(g))??(r.size<kV&&g.part===0?u(g):void 0),k=b?.streams?.inflate;if(b===void 0||k===void 0||k.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>JE&&(b.cut??=`longer than ${JE} bytes`),b.cut===null&&y.length>0&&k.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(cy(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=$V&&c(b);let k=VE(t,p(In(
n(g)))),y=wV(),R=bV(VE(e,k)),_={streams:{inflate:y,file:R},path:k,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>m(_,S,y,R)),R.on("error",S=>{_.cut??=S.message,y.destroy()}),_.done=
YE(y,{writable:!1}).catch(S=>{_.cut??=S.message}).then(()=>YE(R.end())).catch(S=>{_.cut??=S.message}).then(()=>d(_)),r.set(
cy(g),_),s.add(_),_}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<_V?0:-SV)),a+=g.tail.length}function m(g,b,k,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>ly||i>xV){g.cut??=g.bytes>ly?`longer than ${ly} bytes`:"the logs of this guest \
are too long",k.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-RV),y.write(b)||(k.pause(),y.once("drain",()=>k.
resume()))}function p(g){let b=g;for(let k=2;o.has(b);k++)b=g.replace(/(\.[^.]*)?$/,y=>`-${k}${y}`);return o.add(b),b}}function cy({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function In(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var ly,kV,JE,xV,RV,_V,SV,$V,Ks=f(()=>{"use strict";ly=
64*1024*1024,kV=8192,JE=16*1024*1024,xV=1024*1024*1024,RV=16*1024,_V=8*1024*1024,SV=2048,$V=8});function CV(e){let t=Tn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=TV(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>QE(o)-QE(r))}function TV(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=PV*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<vV?null:r>=
OV*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=EV*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function QE({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function ZE(e){let t=CV(e);if(t.length===
0)return"";let n=t.length-XE;return["## Instructions the verifier processed",...t.slice(0,XE).map(MV),...n>0?[`${M(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function MV({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>x(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let m="\u2588".repeat(Math.max(1,Math.round(u/o*AV)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${m}`});
return[`${N(t)} of ${N(e)}: ${n}`,_o(c,"text")].join(`

`)}var XE,vV,EV,PV,OV,AV,eP=f(()=>{"use strict";_s();on();kt();I();XE=5,vV=1e4,EV=2,PV=.5,OV=.9,AV=30});function tP(e){let t=Tn(e),n=e.artifacts.map(({name:a})=>FV(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>IV,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(LV),...o.length===0?[]:[BV(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Ie(
"Verifier statistics",[i,...s].join(`

`))}function FV(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>dy(l)!==null))}}
function LV({artifact:e,rows:t,kernels:n}){return pe([N(e),...n.map(r=>N(r.id))],t.map(r=>[nP(r),...r.loads.map(DV)]))}function BV(e){
return pe(NV,e.flatMap(t=>t.rows.map(n=>[N(t.artifact),nP(n),...KV(n,t)])))}function KV({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=dy(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[uy([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":N(s.kernel),`${oP(s.stats)??""}${rP(s.stats)}`,uy(i,Ze),uy(a,le)]}function uy(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function nP({name:e,
insns:t}){return`${N(e)} ${Q(t)}`}function DV(e){let t=dy(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=oP(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[Ze(n.jitedBytes)],le(n.loadUsec/1e3)];return`${Q(t)}${rP(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function dy(e){return e?.
stats?.insnsProcessed??null}function rP({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function oP({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var IV,NV,sP=f(()=>{"use strict";_s();on();kt();I();IV=5;NV=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function iP({programs:e}){let t=new Map;for(let{artifact:n,program:r,notFollowed:o}of e){if(o.length===0)continue;let s=JSON.
stringify([n,r]),i=sn([...t.get(s)?.places??[],...o]);t.set(s,{artifact:n,program:r,places:i})}return[...t.values()]}function qu(e){
return e.reduce((t,{places:n})=>t+n.length,0)}var Hu=f(()=>{"use strict";an()});function Jt(e){switch(e.kind){case"argument":return`argument ${e.index+1}`;case"return":return"return value";case"record":
return e.field;case"byte":return`byte ${e.offset}`;case"found":return jV[e.by]}}function fy(e,t){return`${e} ${t}`}function UV(e){
return e.startsWith("field_")?"field":e.startsWith("type_")?"type":"enumerator"}function GV({way:e,kind:t,name:n},r,{id:o,
arch:s},i){if(t==="tracepoint")return WV(i.tracepoint(n,o)?.fields??[],r);let a=Yc(e,s,r);if(a?.kind!=="argument"||!Vc.includes(
e))return a;let l=i.prototype(t,n,o);return a.index===l?.parameters.length?{kind:"return"}:a}function WV(e,{member:t,offset:n}){
let r=e.find(s=>n>=s.offset&&n<s.offset+s.size),o=e.length===0?/^\w+/.exec(t??"")?.[0]:r?.name;return o===void 0?{kind:"\
byte",offset:n}:{kind:"record",field:o}}function zu({artifact:e,program:t},n){return{artifact:e,program:t,source:n}}function aP({
parts:e},t,n,r){let o=Jt(t),s=e.find(i=>Jt(i.of)===o);if(s===void 0)e.push({of:t,readers:[n],kernels:new Set(r)});else{my(
s.readers,n);for(let i of r)s.kernels.add(i)}}function my(e,t){let n=e.find(({artifact:r,program:o})=>r===t.artifact&&o===
t.program);n===void 0?e.push(t):n.source??=t.source}function lP(e){return e.kind==="argument"?e.index:e.kind==="return"?
Number.MAX_SAFE_INTEGER-1:Number.MAX_SAFE_INTEGER}var jV,Vu,Yu=f(()=>{"use strict";an();Vh();Gh();Wh();jV={field_offset:"\
accessed",field_size:"its size",field_exists:"whether it exists",field_signed:"its sign",field_lshift_u64:"accessed as a\
 bit field",field_rshift_u64:"accessed as a bit field",type_id_target:"its BTF id",type_exists:"whether it exists",type_size:"\
its size",type_matches:"whether it matches",enumerator_exists:"whether it exists",enumerator_value:"its value"};Vu=class{#e=new Map;constructor(t,n){
let r=new fs(t);for(let o of t.programs){for(let s of Gc(o,t.programs))this.#t(o,s,r,n);for(let s of o.relocations)this.#n(
o,s)}for(let{parts:o}of this.#e.values())o.sort((s,i)=>lP(s.of)-lP(i.of))}of(t,n){return this.#e.get(fy(t,n))??{programs:[],
parts:[]}}#t(t,n,r,o){let s=this.#r(n.kind,n.name);my(s.programs,zu(t,null));for(let i of t.reads)for(let a of o){let l=i.
kernels.includes(a.id)?GV(n,i,a,r):null;l!==null&&aP(s,l,zu(t,i.source),[a.id])}}#n(t,n){let{kind:r,reached:o,source:s,kernels:i}=n,
a=this.#r(UV(r),An(n));my(a.programs,zu(t,null)),o&&aP(a,{kind:"found",by:r},zu(t,s),i)}#r(t,n){let r=this.#e.get(fy(t,n))??
{programs:[],parts:[]};return this.#e.set(fy(t,n),r),r}}});function Na({pieces:e,notes:t}){return[e.map(({words:n})=>n).join(""),...t].join("; ")}function cP(e,t,n){let r=({id:o})=>new Set(
n.flatMap(({of:s,kernels:i})=>i.has(o)?[Jt(s)]:[]));switch(e.kind){case"function":return Ds(e.states,t,(o,s)=>YV(o,e.name,
r(s)));case"raw_tracepoint":return Ds(e.states,t,(o,s)=>JV(o,r(s)));case"tracepoint":{let o=new Set([...n.map(({of:s})=>Jt(
s)),...ZV(e.states)]);return Ds(e.states,t,(s,i)=>XV(s,e.name,r(i),o))}case"field":return Ds(e.states,t,({field:o},{btf:s})=>e8(
o,s));case"enumerator":return Ds(e.states,t,({value:o},{btf:s})=>La(o,o,null,s));case"type":return Ds(e.states,t,({size:o},{
btf:s})=>La(o,null,{before:"size ",value:String(o),many:"sizes",after:""},s))}}function js(e){return{kind:"known",pieces:[],
notes:[],record:[],facets:[],aside:null,...e}}function Ds(e,t,n){let r=new Map,o=[];for(let s of t){let i=e.find(u=>u.kernels.
includes(s.id));if(i===void 0)continue;let a=n(i,s),l=JSON.stringify([a.kind,py(a.pieces),a.aside?.after,a.notes,a.record]),
c=r.get(l)??{own:a,asides:new Set,kernels:[]};r.set(l,c),c.kernels.push(s.id),c.own={...c.own,pieces:VV(c.own.pieces,a.pieces)},
a.aside!==null&&c.asides.add(a.aside.value);for(let[u,d]of a.facets.entries())o[u]??=new Set,d!==null&&o[u].add(d)}return{
states:[...r.values()].map(({own:{kind:s,pieces:i,notes:a,record:l,aside:c},asides:u,kernels:d})=>({kind:s,pieces:c===null?
i:[...i,je(zV(c,[...u]))],notes:a,record:l,kernels:d})),differs:o.some(s=>s.size>1)}}function zV({before:e,many:t,after:n},r){
return`${e}${r.length>HV?`${r.length} ${t}`:r.join(" or ")}${n}`}function VV(e,t){return e.map(({words:n,read:r},o)=>je(
n,r||t[o]?.read===!0))}function je(e,t=!1){return{words:e,read:t}}function YV({symbols:e,module:t,siblings:n,prototype:r},o,s){
let i=pa(n).map(c=>c.startsWith(o)?c.slice(o.length):c);if(e===0&&i.length===0&&r===null)return Xu;let a=e>0?"present":i.
length>0?"copies":"inlined",l=r===null?[je(a==="present"?"present":"absent")]:uP(r,s,!0);return js({pieces:l,notes:[...e>
1?[`${e} functions`]:[],...i.length===0?[]:[`${e>0?"also":"only"} ${i.join(", ")}`],...a==="inlined"?["inlined: it has n\
o symbol"]:[],...t===null?[]:[`in module ${t}`],...r===null?["no BTF"]:[]],facets:[a,e>0?String(e):null,i.join(" "),r&&py(
l)]})}function JV({found:e,prototype:t},n){if(!e)return Xu;let r=t===null?[je("present")]:uP(t,n,!1);return js({pieces:r,
notes:t===null?["no BTF"]:[],facets:["present",t&&py(r)]})}function uP({parameters:e,returns:t},n,r){let o=e.length===0?
[je("void")]:e.flatMap((i,a)=>[...a===0?[]:[je(", ")],je(Wc(i),n.has(Jt({kind:"argument",index:a})))]),s=r?[je(") \u2192 "),
je(t.words,n.has(Jt({kind:"return"})))]:[je(")")];return[je("("),...o,...s]}function py(e){return e.map(({words:t})=>t).
join("")}function XV({category:e,fields:t},n,r,o){if(e===null)return Xu;let s=t.filter(l=>o.has(l.name)),i=t.length-s.length,
a=t.map(Ju);return js({pieces:t.length===0?[je("record not known")]:[...s.flatMap((l,c)=>[...c===0?[]:[je("; ")],je(Ju(l),
r.has(l.name))]),...i===0?[]:[je(QV(i,s.length>0))]],notes:n.includes("/")&&!n.startsWith(`${e}/`)?[`in category ${e}`]:
[],record:a,facets:[e,t.length===0?null:JSON.stringify(a)]})}function QV(e,t){let n=e===1?"field":"fields";return t?`; ${e}\
 more ${n}`:`${e} ${n}`}function Ju(e){return`${qc(e)} @ ${e.offset}, size ${e.size}`}function ZV(e){let t=e.filter(({fields:r})=>r.
length>0),n=new Map;for(let{fields:r}of t)for(let o of r){let s=n.get(o.name)??new Map;n.set(o.name,s.set(Ju(o),(s.get(Ju(
o))??0)+1))}return[...n].flatMap(([r,o])=>o.size>1||[...o.values()].some(s=>s<t.length)?[r]:[])}function e8(e,t){if(e===
null)return La(null,null,null,t);let{words:n,bitfield:r,size:o,offset:s}=e,i={before:" @ ",value:String(Math.floor(s/8)),
many:"offsets"};return r?La(e,`${n} : ${o}`,{...i,value:`${i.value} bit ${s%8}`,after:""},t):La(e,n,{...i,after:`, size ${o/
8}`},t)}function La(e,t,n,r){if(e===null)return r===!1?qV:Xu;let o=t===null?[]:[je(t)];return js({pieces:o,facets:["pres\
ent",t,n?.after??""],aside:n})}var Xu,qV,HV,Qu=f(()=>{"use strict";Uh();Yu();Zn();Xu=js({kind:"absent",pieces:[je("absen\
t")],facets:["absent"]}),qV=js({kind:"unknown",pieces:[je("no BTF")]});HV=3});function Us(e){let{surface:t}=e,n=e.kernels.toSorted((i,a)=>Or(i.release??"",a.release??"")),r=new Vu(t,n),o=r8(ko(e)),s=t.
names.map(i=>{let{kind:a}=i,{programs:l,parts:c}=r.of(a,i.name),u=o.get(`${a} ${i.name}`)??[];return{kind:a,name:i.name,
programs:l,parts:c,...cP(i,n,c),notExamined:t8(i,n),read:u.length>0,differences:s8(u)}});return{kernels:n,rows:n8(s),notFollowed:iP(
t)}}function t8({states:e},t){let n=new Set(e.flatMap(r=>r.kernels));return t.flatMap(({id:r})=>n.has(r)?[]:[r])}function n8(e){
let t=({read:n,differs:r})=>n?0:r?1:2;return e.toSorted((n,r)=>t(n)-t(r)||dP.indexOf(n.kind)-dP.indexOf(r.kind))}function r8(e){
let t=new Map;for(let n of e){let r=`${o8(n)} ${n.name}`,o=t.get(r);o===void 0?t.set(r,[n]):o.push(n)}return t}function o8({
what:e,way:t}){return e.kind==="field"?"field":t==="tracepoint"?"tracepoint":t==="tp_btf"||t==="raw_tracepoint"?"raw_tra\
cepoint":"function"}function s8(e){let t=new Map;for(let n of e){let{class:r,what:o,expected:s,states:i,kernels:a,artifact:l,
program:c,source:u}=n,d=i.flatMap(({words:g,kernels:b})=>{let k=b.filter(y=>a.includes(y));return k.length===0?[]:[{words:g,
kernels:k}]}),m=JSON.stringify([r,o,s?.words,d]),p=t.get(m)??{class:r,what:o,expected:s,others:d,readers:[],differences:[]};
t.set(m,p),p.differences.push(n),p.readers.some(g=>g.artifact===l&&g.program===c)||p.readers.push({artifact:l,program:c,
source:u})}return[...t.values()]}var dP,Zu=f(()=>{"use strict";da();Jc();Hu();Qu();Yu();dP=["function","raw_tracepoint",
"tracepoint","field","enumerator","type"]});function ed(e,t){let{artifact:n,program:r,name:o,source:s,expected:i}=e,a=t.flatMap((u,d)=>u.class===e.class&&u.artifact===
n&&(u.program===r||u.otherPrograms.includes(r))&&u.title.includes(o)?[{finding:u,index:d}]:[]),l=({finding:u})=>2*+(u.source?.
line===s?.line)+Number(i!==null&&u.title.includes(`\`${i.words}\``)),[c]=a.toSorted((u,d)=>l(d)-l(u));return c?.index??-1}
var hy=f(()=>{"use strict"});function td({rows:e,kernels:t}){if(e.length===0)return"These programs are attached to nothing, and read nothing, that a \
kernel may change";let[n]=t,r=n!==void 0&&t.length===1?x(n.id,100):`these ${t.length} kernels`,o=e.filter(u=>u.read),s=o.
filter(u=>i8(u,t.length)).length,i=o.length-s,a=e.filter(u=>u.differs&&!u.read).length,l=e.length===1?"1 hook or field":
`${e.length} hooks and fields`;return[...s===0?[]:[`${s} of ${l} that programs read ${fP(s,"differ")} between ${r}`],...i===
0?[]:[a8(i,s===0?l:null,r,t.length)],...o.length===0?[l8(l,e.length,a,r,t.length)]:[],...a===0?[]:[`${a} ${fP(a,"differ")}\
 with no effect on what programs read`]].join("; ")}function i8({differences:e,notExamined:t},n){return new Set(e.flatMap(
({others:o})=>o.flatMap(s=>s.kernels))).size<n-t.length}function a8(e,t,n,r){let o=e===1?"is":"are";return t===null?`${e}\
 ${o} not as programs expect on any of them`:`${e} of ${t} ${o} not as programs expect on ${r===1?"":"any of "}${n}`}function l8(e,t,n,r,o){
if(o===1)return`${e} on ${r}, with nothing to compare it with`;let s=t===1?"The only hook or field":`All ${e}`,i=t===1?"\
is":"are";return n===0?`${s} that programs read ${i} alike on ${r}`:`${s} ${i} as programs expect on ${r}`}function fP(e,t){
return e===1?`${t}s`:t}function Po({class:e,what:t}){if(e==="HOOK_NEVER_RUNS")return"runs";if(e==="RETURN_TYPE_CHANGED")
return Jt({kind:"return"});switch(t.kind){case"argument":case"return":return Jt(t);case"record":return Jt({kind:"byte",offset:t.
offset});case"field":return"type";case"hook":return"functions"}}function Gs({class:e,expected:t}){switch(e){case"AMBIGUO\
US_HOOK":return"one function";case"HOOK_VARIANT_MISSED":return"no copies";case"HOOK_NEVER_RUNS":return"it runs";case"HOO\
K_ARGUMENT_CHANGED":case"RETURN_TYPE_CHANGED":case"TRACEPOINT_FIELD_CHANGED":case"FIELD_TYPE_CHANGED":return t?.words??""}}
function Ws({expected:e}){return e?.by==="most"?e.kernel:null}function qs(e,{class:t}){return e!==""&&e!==Ar&&e!==ps&&!c8.
includes(t)}function nd({kind:e,programs:t,parts:n,differences:r}){let o=n.map(({of:l,readers:c})=>{let u=Jt(l),d=r.filter(
m=>Po(m)===u||m.what.kind==="record"&&m.what.field===u);return{what:u,readers:c.filter(m=>!d.some(p=>mP(p.readers,m)))}}),
s=[...r,...n].flatMap(({readers:l})=>l),a={what:e==="function"||e==="raw_tracepoint"||e==="tracepoint"?"attached":"named",
readers:t.filter(l=>!mP(s,l))};return[...o,a].filter(({readers:l})=>l.length>0)}function mP(e,{artifact:t,program:n}){return e.
some(r=>r.artifact===t&&r.program===n)}var c8,rd=f(()=>{"use strict";Yu();Zn();I();c8=["AMBIGUOUS_HOOK","HOOK_VARIANT_MI\
SSED","HOOK_NEVER_RUNS"]});function yP(e){let n=Us(e).rows.flatMap(s=>s.differences.map(i=>({row:s,difference:i}))).filter(({difference:s})=>!u8(s,
e));if(n.length===0)return"";let r=n.length-pP,o=n.slice(0,pP).map(({row:s,difference:i})=>d8(s,i,e));return["## Silent \
differences","Programs load and attach on these kernels, and what they are attached to or read is not what they expect.",
pe(["name","what","as expected","on other kernels"],o),...r>0?[`${M(r,"more difference")} in report.html.`]:[]].join(`

`)}function u8({differences:e},{findings:t}){return e.every(n=>{let r=t[ed(n,t)]?.known;return r!=null})}function d8({name:e},t,n){
let r=t.others.map(({words:i,kernels:a})=>`${hP(i,t)} on ${W(gP(a,n))}`),o=Ws(t),s=hP(Gs(t),t);return[N(e),W(Po(t)),o===
null?s:`${s} on ${W(gP([o],n))}`,r.join("<br>")]}function hP(e,t){return qs(e,t)?N(e):W(e)}function gP(e,{kernels:t}){if(e.
length===t.length&&e.length>2)return`all ${e.length} kernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));
return[e.slice(0,gy).map(o=>`${x(o,100)}${n.has(o)?" (optional)":""}`).join(", "),...e.length>gy?[`${e.length-gy} more`]:
[]].join(" and ")}var pP,gy,bP=f(()=>{"use strict";Zu();kt();hy();rd();I();pP=10,gy=3});function Hs(e){let t=h8(e);for(let n of p8(e.findings.length)){let r=xP(e,t,n);if(wt(r)<=su)return r}return xP(e,t,m8)}function*p8(e){
let t=f8,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:kP(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>yy&&(yield r(`all but a line of the findings after the first ${yy}`,{whole:yy})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,M(e-o,"finding")];yield{...t,findings:o,
dropped:kP(s)}}}function kP(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function h8(e){
return{head:od([y8(e),b8(e),k8(e)]),changes:{many:Ra(e,wP.many),few:Ra(e,wP.few)},tables:od([x8(e),R8(e)]),surface:yP(e),
charts:ZE(e),remarks:od([Ba("Variants",Zc(e)),Ba("Programs that are off",eu(e)),Ba("Fixups applied",nu(e)),Ba("Skipped",
ru(e)),Ba("Left behind",tu(e))]),statistics:tP(e),kernels:pu(e),foot:_8(e)}}function xP(e,t,n){return`${od([t.head,n.dropped===
null?"":`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,
n.tables?t.tables:"",t.changes[n.changes],n.tables?t.surface:"",mu(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",
n.statistics?t.statistics:"",n.tables?t.kernels:"",t.foot])}
`}function od(e){return e.filter(t=>t!=="").join(`

`)}function y8(e){let{gate:t}=e;return`# ${t.status==="passed"&&ya(e)!==null?"\u26AA":g8[t.status]} ${W(t.sentence)}`}function b8(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${ba})`,s=M(t.length,r===null?"eBPF object":"eBPF loader"),i=`${M(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=Ns(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${W(l)}.`,w8(e)].filter(c=>c!=="").join(" ")}function w8(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=ya(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${tr} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function k8({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${M(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function x8(e){
let t=Fr(e);return Os(t,t.rows.length===e.artifacts.length?"artifact":"check")}function R8(e){let t=Os(Lr(e),"test");return t===
""?"":`## Tests

${t}`}function Ba(e,t){return t.length===0?"":Ie(`${e} (${t.length})`,t.map(n=>`- ${W(n)}`).join(`
`))}function _8(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=Kr(e);return`<sub>${[`${t.name} ${W(t.version)}`,
le(n),...o===null?[]:[N(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${W(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${W(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${Mr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var wP,f8,m8,yy,g8,sd=f(()=>{"use strict";ju();eP();ou();Ia();wa();kt();Tt();
sP();rg();lg();cg();fu();bP();I();wP={many:200,few:10},f8={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,
whole:Number.POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},m8={statistics:!1,excerpts:!1,remarks:!1,
changes:"few",tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 1\
0 findings"};yy=30;g8={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function fn(e,t){return x(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function rr(e,t){
return[...e].reduce((n,r)=>n+S8(r)*t,0)}function S8(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var by=f(()=>{"use strict";I()});function RP(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=cs(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${$8(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>id(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>wy(r.distribution,o.distribution)||wy(r.arch,o.arch)||Or(r.sortedBy,
o.sortedBy)||wy(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function $8(e){return/\+[^+]*$/.exec(e)?.[0]??""}function zs(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>id(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function id(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function wy(e,t){return e<t?-1:+(e>t)}var ad=f(()=>{"use strict";da()});function Ka(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...v8(s)}))}}function v8(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=E8(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[P8(r,t),...O8(e,t)].join(
"; ")}}function E8(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function P8(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=_P(
t,"pass"),o=`fails on ${_P(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function O8(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${SP(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function _P(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return SP(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function SP(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var $P=f(()=>{"use strict"});function vP(e){let t=xy(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:ky(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:ky(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:ky(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function xy(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function ky(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var EP=f(()=>{"use stri\
ct"});function Dr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=vP(e),s=RP(r),i=zs(s),a=Tn({cases:o});return{version:A8,tool:t.
tool,runs:xy(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:Ka(L8(
o),i),artifacts:n.map(l=>T8(l,a.get(l.name)??[],i))}}function T8({name:e},t,n){let r=C8.filter(o=>t.some(s=>PP(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:Ka(OP(t,s=>PP(s,o)),
n)})),programs:I8(t).map(({name:o,section:s})=>M8(o,s,t,n))}}function M8(e,t,n,r){let o=i=>OP(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:Ka(o(Ry),r),attach:s?Ka(o(F8),r):null}}function I8(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function OP(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function PP(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!ld.includes(t))return;let r=e.
lanes.find(({mode:s})=>ld.indexOf(s)>ld.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(iu(e)??(t==="load_attach"?au(e):void 0))?.verdict??"pass"}function Ry({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function F8(e){let{attach:t}=e;return t===null?Ry(e)==="pass"?void 0:Ry(e):t.declined?"skip":t.
verdict}function L8(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var A8,ld,C8,Da=f(()=>{"use strict";_s();$s();
ad();$P();EP();A8=1,ld=["load_only","load_attach","behavior"],C8=[...ld,"command"]});function AP(e){return B8(Dr([e]))}function B8({overall:e,kernels:t}){let n=K8(e),r=D8(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(rr(cd,_y))+2*Sy,i=Math.ceil(rr(r,_y))+2*Sy,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*Sy}">${fn(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${ud}" role="img" aria-label="${fn(`${cd}: ${r}`)}">`,`<title>${fn(`${cd}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${ud}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${ud}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${ud}" fill="${N8[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${_y}">`,l(cd,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function K8({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function D8({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>Or(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>cs(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var cd,_y,ud,Sy,N8,CP=f(()=>{"use strict";by();
da();Da();cd="eBPF kernels",_y=11,ud=20,Sy=7,N8={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function TP(e){return $y(Dr([e]))}function $y(e){return`${JSON.stringify(e,null,2)}
`}var vy=f(()=>{"use strict";Da()});function Py(e){let t=zs(e.kernels),n=e.artifacts.flatMap(r=>[...G8(r),...W8(r)]);return[pe(["artifact","step",...t.map(({
title:r})=>W(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>U8(s.distributions.find(a=>id(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>W(`${r} ${o.map(({label:s})=>s).join(", ")}`,FP)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function U8(e){return e===void 0?"not tried":`${j8[e.status]} ${W(e.words,FP)}`}function G8({name:e,modes:t}){return LP(
t.map(({mode:n,support:r})=>({key:ja[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?N(e):"",steps:n,support:r}))}
function W8({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>LP(t.flatMap(i=>{let a=s(i);return a===
null||MP(a,n(o))?[]:[{key:N(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${q8(i)}`,steps:[ja[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||MP(s,o)?null:s)]}function q8(e){
return e.length<=Ey?e.join(", "):`${e.slice(0,Ey).join(", ")} and ${e.length-Ey} more`}function MP({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!IP(r)||o!==void 0&&!IP(o)})}function IP(e){
return e==="pass"||e==="fail"}function LP(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var ja,j8,FP,Ey,Oy=f(()=>{"use strict";kt();
ad();ja={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},j8={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},FP=2e3,Ey=4});function KP(e){return Q8(Dr([e]))}function Q8(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>tY(b,e)),r=t.map(({label:b})=>x(
b,Y8)),o=Math.max(0,...r.map(b=>rr(b,Ys))),s=r.some(b=>rr(b,Ys)>BP-2),i=Math.max(80,...n.map(({name:b})=>rr(b,Ys))),a=Z8(
e,or+i+12),l=a.flatMap(({centres:b})=>b),c=or+18+(s?o+10:24),u=Object.keys(Ga).filter(b=>n.some(({marks:k})=>k.some(y=>y.
mark===b))),d=eY(u,c+n.length*Ua+24),m=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+or),p=Math.ceil(c+n.length*Ua+
(u.length===0?0:32)+or),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${m}" height="${p}" viewBox="0 0 ${m} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${Ys}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${fn(e.artifacts.map(rY).join(". "),4e3)}</desc>`,`<style>${X8}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${m-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:k,end:y})=>`<text class="muted"\
 x="${mn((k+y)/2)}" y="${or+12}" text-anchor="middle">${fn(b)}</text>`),...r.map((b,k)=>s?`<text class="text" transform=\
"translate(${mn((l[k]??0)+4)} ${mn(c-8)}) rotate(-90)">${fn(b)}</text>`:`<text class="text" x="${mn(l[k]??0)}" y="${c-10}\
" text-anchor="middle">${fn(b)}</text>`),...n.flatMap(({name:b,marks:k},y)=>{let R=c+(y+.5)*Ua;return[`<line class="line\
" x1="${or}" x2="${m-or}" y1="${mn(R-Ua/2)}" y2="${mn(R-Ua/2)}"/>`,`<text class="text" x="${or}" y="${mn(R+4.5)}">${fn(b)}\
</text>`,...k.flatMap(({mark:_,words:S},$)=>_==="none"?[]:[DP(_,l[$]??0,R,S)])]}),...d.lines,"</svg>",""].join(`
`)}function Z8({kernels:e},t){let n=t;return zs(e).map(({title:r,kernels:{length:o}})=>{let s=x(r,z8),i=Math.max(BP,Math.
ceil(rr(s,Ys)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+H8,a})}function DP(e,t,n,r){
return`<g transform="translate(${mn(t)} ${mn(n)})"><title>${fn(r)}</title><circle class="${e}" r="${Vs}"/><path class="g\
lyph" d="${J8[e]}"/></g>`}function eY(e,t){let n=or+Vs;return{lines:e.flatMap(o=>{let s=n;return n+=Vs+6+rr(Ga[o],Ys)+16+
Vs,[DP(o,s,t,Ga[o]),`<text class="muted" x="${mn(s+Vs+6)}" y="${mn(t+4.5)}">${Ga[o]}</text>`]}),width:n-Vs-16}}function tY({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let m=nY(u,i.support,a);
return{mark:m,words:m==="none"?"":`${e} on ${d}: ${Ga[m]}`}}),c=o!==void 0&&i===s?` (${ja.command})`:"";return[{name:`${x(
e,V8)}${c}`,marks:l}]})}function nY(e,t,n){let r=NP(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>NP(e,
s)==="pass")?"partial":r}function NP(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function rY({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${ja[n.mode]}: ${r}`}function mn(e){return Math.round(e*10)/10}var Ys,Ua,BP,H8,z8,or,V8,
Y8,Vs,Ga,J8,X8,jP=f(()=>{"use strict";by();I();ad();Oy();Da();Ys=13,Ua=28,BP=46,H8=10,z8=20,or=16,V8=40,Y8=24,Vs=9,Ga={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},J8={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},X8=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var UP,GP,WP=f(async()=>{UP=await import("./vendor/junit-report-builder.js"),{}=UP,GP=UP.default});var JP={};ee(JP,{renderJunit:()=>sY});function sY(e){let t=oY.newBuilder().name("bpfcompat"),n=aY(e);for(let r of e.kernels){
let o=t.testSuite();iY(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(Ay(s.artifact,r.id))??[];
for(let a of lY(s,i,e))cY(o,s,a)}}return`${lt(t.build())}
`}function iY(e,t,n){let{startedAt:r,host:o}=n;e.name(x(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(YP(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:Kr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,x(a))}function aY({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,Ay(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=Ay(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function Ay(e,t){return JSON.stringify([e,t])}function lY(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let m=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:m;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:zP(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:m})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:m,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:zP([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...e.tests.map(s)]}function zP([e],t,n){let r=e===void 0?null:Cs(e,n);if(r!==
null||t===null)return r;let o=va(t.file,n);return o===null?null:{file:o,line:t.line}}function cY(e,{artifact:t,kernel:n},r){
let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,m=e.testCase().className(x(t)).name(
x(`${o} on ${n}`)).time(YP(d??0));u!==null&&m.file(x(u.file));let p=x(mY(a,c),Wa),g=dY(pY(a,c)),b={line:u?.line??null,skipped:null};
s==="fail"&&i&&l===null?m.failure(p,VP(c,"FAILURE")).stacktrace(g):s==="error"&&i?m.error(p,VP(c,"ERROR"),g):s!=="pass"&&
(b.skipped=x(uY(r,p),Wa),m.skipped(),c.length>0&&m.standardOutput(g)),fY(m,b)}function uY({verdict:e,known:t},n){return t!==
null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function dY(e){return e.replaceAll("]]>","]] >")}function fY(e,{
line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(t));let i=s.children.find(
a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),s}}function VP([e],t){return e?.
class??t}function mY(e,[t,...n]){return t===void 0?e??"no reason given":`${mt(t)}${n.length===0?"":` (and ${n.length} mo\
re)`}`}function pY(e,t){let n=t.length-HP;return[...e===null?[]:[x(e,Wa)],...t.slice(0,HP).map(hY),...n>0?[`${n} more ar\
e in results.json`]:[]].join(`

`)}function hY(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${mt(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${Yt(e.known)}`],...t===null?[]:[`says: ${x(t)}`],...n===null?[]:[`at: ${Ct(n)}`,`    ${x(n.text)}`],
...r===null?[]:["",...vt(r,qP),""],`fix: ${x(o,Wa)}`,...s===null?[]:vt(s,qP),`reproduce: ${x(i,Wa)}`].join(`
`)}function YP(e){return Math.round(e)/1e3}var oY,Wa,qP,HP,XP=f(async()=>{"use strict";await WP();Ia();Tt();hu();I();oY=
GP,Wa=1e3,qP=40,HP=20});var QP,ZP,nTe,rTe,e0,oTe,t0=f(async()=>{QP=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:ZP,SarifResultBuilder:nTe,
SarifRuleBuilder:rTe,SarifRunBuilder:e0}=QP,oTe=QP.default});var n0,r0=f(()=>{"use strict";n0={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
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
no rule explains"}});var d0={};ee(d0,{renderSarif:()=>wY});import{createHash as gY}from"node:crypto";function wY(e){let n=bY.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:kY(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new ZP({$schema:yY}),i=new e0().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:i0}),{run:a}=i;a.tool.driver.rules=Object.entries(n0).map(([u,d])=>xY(u,d));
let l=o.slice(0,Cy),c=_Y(l);return a.results=l.map((u,d)=>RY(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>u0(
u.file)))].map(u=>({location:{uri:u,uriBaseId:a0}})),a.invocations=[$Y(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${lt(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function kY(e,t){let n=Cs(e,t),r=n!==null||t.manifest===null?null:va(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function xY(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${i0}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function RY({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:l0[o],message:{text:SY(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:u0(t.file),uriBaseId:a0},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:x(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:x(Yt(e.known))}]},properties:{artifact:s0(
s),programs:[i,...a].flatMap(d=>d===null?[]:[x(d)]),map:s0(l),kernels:c.map(d=>x(d))}}}function s0(e){return e===null?null:
x(e)}function _Y(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=gY("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,m=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...m?{}:{primaryLocationLineHash:d}}})}function SY(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${x(n,100)}: `;return c0([dd(`${i}${mt(e)}`),dd(`On ${cn(e,t)}${r===null?"":`: ${x(r)}`}`),dd(x(o,o0)),`R\
eproduce: ${x(s,o0)}`].join(`
`))}function dd(e){return/[.!?…]$/.test(e)?e:`${e}.`}function c0(e){return e.replaceAll("](","] (")}function u0(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function $Y({gate:e,startedAt:t},n,r){let o=[...n.slice(0,Cy).map(s=>({
level:l0[s.level],message:{text:c0(dd(mt(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${M(
r,"more finding")} in results.json: code scanning shows ${Cy}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var Cy,o0,yY,i0,a0,l0,bY,f0=f(async()=>{"use strict";await t0();r0();
Tt();hu();I();Cy=5e3,o0=2e3,yY="https://json.schemastore.org/sarif-2.1.0.json",i0="https://github.com/bpfcompat/bpfcompa\
t",a0="%SRCROOT%",l0={failure:"error",warning:"warning",notice:"note"},bY=["failure","warning","notice"]});async function m0(){return vY}var vY,p0=f(()=>{"use strict";vY={style:`:root{color-scheme:light dark;--page: light-dark(\
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
filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as EY,realpath as h0}from"node:fs/promises";import{resolve as PY,sep as OY}from"node:path";import{createGzip as AY,
gzipSync as CY}from"node:zlib";function g0(e){return{async read(t,n){let r=await IY(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=TY?await FY(r,n):null;return{data:s??await LY(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function IY(e,t){try{let n=await h0(e),r=await h0(PY(n,t));if(!r.startsWith(n+OY))return null;let o=await EY(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function FY(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(AY()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function LY(e,t){
let n=Math.max(0,t-MY),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return CY(s.subarray(i))}var TY,MY,y0=f(()=>{"use strict";TY=48*1024*1024,MY=64*1024});async function w0(e,t){let n=10485760,r=2097152,o=[];for(let s of NY(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function NY({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(BY),...r.flatMap(b0),
...n.map(({consoleLog:i})=>i),...t.flatMap(b0)];return[...new Set(s.filter(i=>i!==null))]}function BY({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function b0({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var k0=f(()=>{"use strict"});function Fn(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:KY(t)).join(" ")}function KY(e){return`\
'${e.replaceAll("'","'\\''")}'`}var qa=f(()=>{"use strict"});function Oo(e,t,n,r){let o=[...DY,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[Ha(i)];return Fn([...o,...l,...UY(e.loader),...s])}return Fn(
[...o,...jY(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function jY(e,t,n){switch(t){case"suite":return["--suite",Ha(e)];case"singleArtifact":return[Ha(e),...n===
void 0?[]:[Ha(n.path)]];default:return[Ha(e)]}}function UY(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function Ha(e){return e.startsWith("-")?`./${e}`:e}var DY,fd=f(()=>{"use strict";qa();DY=["npx","gi\
thub:bpfcompat/bpfcompat"]});function w(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function GY({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":wr(String(n))]])}function sr(e){let t=[];return R0(e,t),t.join("")}function Ty(e,t){
e.push(t),e.length===WY&&e.push(e.splice(0).join(""))}function R0(e,t){let n=GY(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${x0(
o)}"`);if(Ty(t,`<${e.tag}${n.join("")}>`),!qY.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?R0(r,t):
Ty(t,x0(wr(String(r)))));Ty(t,`</${e.tag}>`)}}function x0(e){return e.replaceAll(/[&<>"'`]/g,t=>HY[t]??t)}var WY,qY,HY,He=f(
()=>{"use strict";I();WY=4096;qY=new Set(["br","input","meta","wbr"]);HY={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function _0({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function jr(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function S0(e){return`./${wr(e).split("/").map(encodeURIComponent).join("/")}`}var Js=f(()=>{"use strict";I()});function My(e,t){return t?"neutral":e}function Nt(e,t=!1,n=!1){return w("span",{class:`verdict ${My(e,t||n)}`},za(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function za(e,t=!1){return w("span",{class:"sign","aria-hidden":"true"},t?"~":
zY[e])}function H(e){return w("code",{},e)}function md(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:H(t))}function Va(e,t){
let n=w("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return w("figure",{class:"\
copyable"},w("figcaption",{class:"caption"},t,n),w("pre",{tabindex:0,role:"region","aria-label":t},w("code",{},e)))}function pd(e){
return w("figure",{class:"source"},w("figcaption",{class:"caption"},Xt(e)),Ln(e.text.trim(),"Source line"))}function Ln(e,t){
return w("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function xt(e,t){let n=e.split("/").
includes("..");return w("a",{class:"log",href:n?null:S0(e),"data-log":e,title:e},t)}function Xt(e){return H(Ct(e))}function Ao(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function tt(e,t,...n){return w("section",{id:e,"aria-labelledby":`${e}-title`},w("h2",{id:`${e}-title`},t),...n)}function Ue(e,t,n,r=""){
return w("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},w("table",{class:r},w("thead",{},w("tr",{},...t.
map(o=>w("th",{scope:"col"},o)))),w("tbody",{},...n)))}function Pe(e,t=100){return zt(e,t)}var zY,nt=f(()=>{"use strict";
Tt();I();He();Js();zY={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function $0(e){let{gate:t}=e;return w("header",{class:`answer ${t.status}`},w("p",{class:"sign","aria-hidden":"true"},VY[t.
status]),w("div",{},w("h1",{},t.sentence),w("ul",{class:"counts","aria-label":"Lanes by verdict"},...YY.filter(n=>t.counts[n]>
0).map(n=>w("li",{class:n},za(n),` ${Q(t.counts[n])} ${JY[n]}`)),t.nonBlocking===0?null:w("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),w("p",{class:"facts"},...XY(e))))}function XY(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=Ns(e),u=Kr(e);return[`${M(o.length,"ar\
tifact")} \xD7 ${M(s.length,"kernel")}`,le(r),w("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[w("span",{},"commit ",H(a.slice(0,12)))],...i===null?[]:[H(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(m=>w("span",{},m))}var VY,
YY,JY,v0=f(()=>{"use strict";ju();Ia();I();He();nt();VY={passed:"\u2713",failed:"\u2715",error:"!"},YY=["pass","fail","e\
rror","skip"],JY={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function P0(e){let t=e.map(o3).filter(n=>n!==null);return[Ue("Programs",QY,e.map(ZY),"programs"),...t]}function ZY(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return w("tr",{},w("th",{scope:"row"},H(t),w("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...e3(e),w("td",{class:"number"},
...n3(a)),w("td",{},a?.insnsProcessed==null||a.headroom===null?null:r3(a.insnsProcessed)),w("td",{class:"number"},a?.stackDepth==
null?"":Ze(a.stackDepth)),w("td",{class:"number"},a?.jitedBytes==null?"":Ze(a.jitedBytes)),w("td",{class:"number"},a===null?
"":le(a.loadUsec/1e3)))}function e3(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
E0[n.by]?"":` (${n.reason})`;return[w("td",{class:"sub",colspan:2},`off: ${E0[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:Nt(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[w("td",{},i),w("td",{},...t3(e))]}function t3({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?w("span",{class:"sub"},
"declined by the manifest"):Nt(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:w("span",{class:"sub"},s)]}function n3(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),w("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function r3(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return w("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},w("svg",{viewBox:`0 0 ${hd} 8`,width:hd,height:8,"aria-hidden":"true"},w("rect",{class:"track",width:hd,height:8,
rx:4}),w("rect",{class:"used",width:Math.max(2,Math.round(t*hd)),height:8,rx:4})),` ${r}`)}function o3({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:w("details",{open:r},w("summary",{},H(e)),...t===null?[]:s3(t),o?w("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function s3({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:w("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:w("blockquote",{},H(t)),r===null?null:pd(r),o===""?null:Ln(o,"End of \
the verifier log"),s===null?null:w("p",{},xt(s,"Whole verifier log"))]}var QY,E0,hd,O0=f(()=>{"use strict";on();I();He();
nt();QY=["program","load","attach","verified","of the limit","stack","machine code","load time"];E0={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};hd=96});function C0(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return w("details",{
open:r!=="pass"},w("summary",{},Nt(r,!n&&r!=="pass",s!==null)," ",t),w("p",{},Xt(l)),s===null?null:w("p",{class:"reason"},
`Known: ${s}`),o===null?null:w("p",{class:"reason"},o),a.length===0?null:Ue("Expectations",["","subject","expected","see\
n","where"],a.map(i3)),...i===null?[]:Iy(i,!n))}function i3({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return w(
"tr",{},w("td",{},Nt(e)),w("td",{},`${t.replaceAll("_"," ")} `,H(n)),w("td",{},r),w("td",{},o),w("td",{},Xt(s)))}function Iy(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[w("p",{},Nt(r,t&&r!=="pass")," ",H(n),` ${a3(e)}`),o===null?
null:w("p",{class:"reason"},o),...A0("Standard output",s),...A0("Standard error",i)]}function a3({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${le(r)})`}function A0(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[w("p",{class:"output"},`${e}, ${Ze(t)} `,n===
null?null:xt(n,"All of it")),r===""?null:Ln(r,e)]}var T0=f(()=>{"use strict";I();He();nt()});function M0(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[w(
n,{class:"case-title"},H(e.artifact)," on ",H(e.kernel)),w("p",{class:"facts"},...l3(e,r,o).map(s=>w("span",{},s))),w("u\
l",{class:"lanes"},...e.lanes.map(c3)),...[u3(e.interruption,o),f3(e,t),m3(e),p3(e),h3(e),g3(e),y3(e),b3(e),w3(e),k3(e),
x3(e),R3(e),_3(e)].filter(s=>s!==null)]}function l3(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[H(
t.path)],...t?.size==null?[]:[Ze(t.size)],...t?.sha256==null?[]:[w("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[Xt(t.place)],...e.durationMs===null?[]:[`${le(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${Ze(e.maxRssKib*1024)} of memory`]]}function c3({mode:e,required:t,verdict:n,reason:r,known:o}){return w("li",
{},H(e)," ",Nt(n,!t&&n!=="pass",o!==null),o===null?null:w("p",{class:"reason"},`Known: ${o}`),r===null?null:w("p",{class:"\
reason"},r))}function u3(e,t){if(e===null)return null;let n=t?.consoleLog??null;return Bt("How it ended",w("p",{},d3(e)),
n===null?null:w("p",{},xt(n,"Console log")))}function d3(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function f3({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[w("li",{},w("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:Bt("Findings",
w("ul",{},...r))}function m3({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return Bt("L\
oad of the whole object",w("p",{},Nt(t),i===""?null:` ${i}`),r===null?null:w("blockquote",{},H(r)))}function p3({programs:e}){
return e.length===0?null:Bt(`Programs (${e.length})`,...P0(e))}function h3({tests:e}){return e.length===0?null:Bt(`Tests\
 (${e.length})`,...e.map(C0))}function g3({command:e}){return e===null?null:Bt("The loader",...Iy(e))}function y3({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>S3(H(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return Bt(`Maps (${e.length})`,Ue("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function b3({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>w("li",{},w("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",Xt(s)]));return Bt(`Fixups (${e.
length})`,w("ul",{},...t))}function w3({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>w("li",{},H(r),
" \u2192 ",o===null?w("span",{class:"verdict fail"},"none"):H(o),w("ul",{},...s.map(({program:i,status:a,reason:l})=>w("\
li",{},H(i),`: ${l??t[a]}`)))));return Bt("Variants",w("ul",{},...n))}function k3({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>w("li",{},`${n} `,H(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",H(o)],...s===null?[]:[" ",Xt(s)]));return Bt("Names that the object has not",w("ul",{},...t))}
function x3({leftovers:e}){return e.length===0?null:Bt("Left behind, and removed",w("ul",{},...e.map(({kind:t,name:n})=>w(
"li",{},`${t} `,H(n)))))}function R3({kernelWarnings:e}){return e.length===0?null:Bt("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[w("p",{},H(t),n===null?null:` during ${n}`),Ln(r,"Console excerpt")]))}function _3({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:Bt("What libbpf said",t===""?null:Ln(t,"End of libbpf\u2019s messages"),e===
null?null:w("p",{},xt(e,"All messages of libbpf")))}function Bt(e,...t){return w("section",{class:"part"},w("h4",{},e),...t)}
function S3(...e){return w("tr",{},...e.map(t=>w("td",{},t)))}var I0=f(()=>{"use strict";I();He();O0();T0();nt()});function L0(e,t){let n=E3(e);if(n.length===0)return null;let r=n.slice(0,$3),o=n.length-r.length,s=(i,a)=>Ue(i,v3,a.map(
l=>O3(l,e.kernels,t)),"charts");return tt("verifier","Instructions that the verifier processed",w("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,gd)),r.length<=gd?null:w("details",{},w("summary",{},`${Q(r.length-gd)} more`),s("Programs with fewer i\
nstructions",r.slice(gd))))}function E3({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&P3(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function P3({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function O3(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return w("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},w("th",{scope:"\
row"},H(o),w("span",{class:"sub"},r)),w("td",{},C3(e,t)),w("td",{class:"number"},Q(a)),w("td",{class:"number"},Q(i)),w("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function C3({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,A3/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(Co-2)));return[{column:l,value:a,x:F0(l*o),width:F0(o*.8),height:c}]});return w("svg",
{viewBox:`0 0 ${s} ${Co}`,width:s,height:Co,class:"chart",role:"img","aria-label":F3(n,e,r)},w("line",{x1:0,x2:s,y1:Co-.5,
y2:Co-.5,class:"axis"}),...e.length>T3?[I3(i)]:i.map(a=>M3(a,r)))}function M3({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return w("rect",{x:n,y:Co-o,width:r,height:o,class:"bar"},w("title",{},i))}function I3(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${Co}v-${o}h${r}v${o}`).join("");return w("path",{d:t,class:"bar"})}function F0(e){
return Math.round(e*10)/10}function F3(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var $3,gd,v3,Co,A3,T3,N0=f(()=>{
"use strict";on();I();He();nt();$3=400,gd=15,v3=["program","over kernels","least","most","of the limit"];Co=36,A3=320;T3=
40});function B0(e,t){let n=Tr(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return tt("comparison","What changed",w("p",{},w("strong",{},ws(n)),` ${L3(n)}`),s.length===0?null:Ue("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>N3(i,t)),"changes"),r.length===0?null:w("details",{open:r.
some(({beyond:i})=>i)},w("summary",{},`Instructions that the verifier processed (${r.length})`),Ue("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>B3(i,t)),"changes")),o.length===0?null:w("details",
{},w("summary",{},`${M(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),Ue("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>Fy({},H(i),a,l)),"changes")))}function L3({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[ks(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function N3(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return Fy(Ao(n,o,t),H(n),r,w("span",{},...o.flatMap((c,u)=>[u===0?"":", ",H(c)])),Nt(
s),Nt(i,i!=="pass"&&!a),l??"")}function B3(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=ra(e);return Fy(Ao(n,[o],
t),H(n),H(r),H(o),w("span",{class:s?"verdict fail":null},kr(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function Fy(e,...t){return w("tr",e,...t.map(n=>w("td",{},n)))}var K0=f(()=>{"use strict";Xn();xs();I();He();nt()});function D0(e,t){let n=e.findings;return tt("findings",n.length===0?"Nothing was found":`Findings: ${D3(n)}`,...n.length===
0?[w("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>j3(r,o,e,t)))}function D3(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[M(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[M(n,"known fai\
lure")],...s===0?[]:[M(s,"remark")]].join(", ")}function j3(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:m,log:p,reproduce:g}=e,b=`finding-${t+1}`,k=vs(e,n);return w("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...Ao(s,i,r)},w("p",{class:"tags"},w("span",{class:"level"},e.known===null?
K3[o]:"known failure"),w("span",{class:"class"},e.class),s===null?null:w("span",{class:"artifact"},s)),w("h3",{id:`${b}-\
title`},mt(e)),w("div",{class:"on"},"On ",...G3(e,n,r)),a.length>2?w("details",{},w("summary",{},"The other programs"),w(
"p",{},...W3(a))):null,e.known===null?null:w("p",{},w("strong",{},"Known: "),Yt(e.known)),l===null?null:w("blockquote",{},
H(l)),c===null?null:pd(c),k===null?null:w("p",{},"At ",H(k)),u===null?null:Ln(u,"Log excerpt"),p===null?null:w("p",{},xt(
p,"Whole log")),w("p",{class:"remedy"},w("strong",{},"What to do: "),...md(d)),m===null?null:Va(m,"For the manifest"),Va(
g,"Reproduce"))}function G3(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[cn(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=jr(r,l,n);return w("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=U3)return Ly(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[w("details",{class:"inline"},w("summary",{},a),w("p",{},...Ly(i)))]}function W3(e){return Ly(
e.map(t=>H(t)))}function Ly(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var K3,U3,j0=f(()=>{"use strict";Tt();I();He();
Js();nt();K3={failure:"failure",warning:"does not block",notice:"remark"};U3=12});function U0(e){let{kernels:t,host:n}=e;return t.length===0?null:tt("kernels",`Kernels (${t.length})`,w("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${M(n.cpus,"CPU")}, ${n.arch}.`),Ue("Kernels",q3,t.map(H3),"kernels"))}function H3(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{snapshot:d,
bootMs:m,fetchMs:p,guestMs:g,consoleLog:b}=e;return w("tr",{"data-kernel-row":t},w("th",{scope:"row"},H(n),r?null:w("spa\
n",{class:"sub"},"optional"),...z3(e)),w("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),w("td",{},s??""),w("td",
{class:a!==null&&!/^(?:locked: )?good/.test(a)?"warn":null},a??""),w("td",{class:"number"},m===null?"":le(m),d==="used"?
w("span",{class:"sub"},"resumed"):null,l===null?null:w("span",{class:"sub"},nr[l]),c===null?null:w("span",{class:"sub"},
c==="kvm"?"KVM":"emulated (TCG)"),u>1?w("span",{class:"sub"},`${u} boots`):null),w("td",{class:"number"},le(p)),w("td",{
class:"number"},le(g)),w("td",{},b===null?"":xt(b,"log")))}function z3({error:e,notes:t,lsm:n,lockdown:r,modules:o}){return[
e===null?null:w("p",{class:"fail"},e),...t.map(s=>w("p",{class:"note"},s)),w("details",{},w("summary",{},"configuration"),
w("p",{},`LSMs: ${n??"not told"}`),w("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:w("p",{},`Modules: ${o.join(
", ")}`))]}var q3,G0=f(()=>{"use strict";Sa();I();He();nt();q3=["kernel","release","package","signature","boot","fetch",
"in the guest","console"]});function W0(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return tt("logs","Logs",w("p",{},`The run left ${M(e.length,"log")} of ${Ze(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,w("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:Ue("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,Ny).map(V3)),t.length<=Ny?null:w("p",{},`So it is with ${M(t.length-Ny,"more log")}.`))}function V3({path:e,
bytes:t,extent:n,reason:r}){let o=[H(e),t===0?"":Ze(t),n==="end"?xt(e,"its last part"):xt(e,"the file"),r??""];return w(
"tr",{},...o.map(s=>w("td",{},s)))}var Ny,q0=f(()=>{"use strict";I();He();nt();Ny=200});function H0(e,t){return V0("matrix","Artifacts \xD7 kernels",Fr(e),t)}function z0(e,t){return V0("tests","Tests \xD7 kernel\
s",Lr(e),t)}function V0(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=By,i=w("tr",
{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"artifact")),...n.map((l,c)=>Ky(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return w("tr",{"data-artifact":d},w("th",{scope:"row"},w("span",{class:"l\
abel"},c)),...u.map((m,p)=>{let g=n[p];return g===void 0?w("td"):Y3(m,c,g,jr(l,g.id,o),p)}))});return tt(e,t,w("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},w("table",{class:s?"narrow":"wide","data-grid":!0},w("thead",{},
i),w("tbody",{},...a))),J3(r.flatMap(l=>l.cells)))}function Ky({id:e,release:t,required:n},r){return w("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},w("span",{class:"head"},w("span",{class:"\
name"},Pe(e,60)),n?null:w("span",{class:"optional"}," optional")))}function Y3(e,t,n,r,o){if(e===null)return w("td",{class:"\
none","data-kernel":o},w("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return w("td",{"data-kernel":o,"data-verdict":s},w("a",{class:`cell ${My(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
za(s,a),w("span",{class:"word"},c),l===null?null:w("span",{class:"note"},l)))}function J3(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return w("p",{class:"legend"},t.join(" "),w("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var By,Dy=f(()=>{"use strict";Tt();He();Js();nt();By=9});function Y0(e,t,n,r,o){let s=o&&Q0(e.states)?Z0(e.states):null;return Q3(e,t,n,r).map(i=>Z3(i,s))}function Q3({states:e},t,n,r){
let o=new Map(e.flatMap(i=>i.kernels.map(a=>[a,i]))),s=[];for(let{id:i}of n){let a=o.get(i)??null,l=t.has(i),c=s.at(-1),
u=r.kernel.get(i)??0;c!==void 0&&c.state===a&&c.wrong===l?c.columns.push(u):s.push({state:a,wrong:l,columns:[u]})}return s}
function Z3({state:e,wrong:t,columns:n},r){let o=e===null?"not examined":Pe(Na(e),Ya);return w("td",{class:`state ${e?.kind??
"none"}${t?" wrong":""}`,colspan:n.length>1?n.length:null,"data-kernels":n.join(" "),title:r===null?null:o},w("div",{},t?
w("span",{class:"sign","aria-hidden":"true"},"\u2260 "):null,t?w("span",{class:"unseen"},"not as expected: "):null,...r===
null?J0(e):[w("span",{"aria-hidden":"true"},e===null?"\xB7":r.get(e)??""),w("span",{class:"unseen"},o)]))}function J0(e){
if(e===null)return[w("span",{class:"note"},"not examined")];let{pieces:t,notes:n,record:r}=e;return[w("code",{},...t.map(
({words:o,read:s})=>s?w("span",{class:"read"},Pe(o,Ya)):Pe(o,Ya))),...n.map(o=>w("span",{class:"sub"},Pe(o,Ya))),r.length===
0?null:eJ(r)]}function eJ(e){let t=e.slice(0,X3),n=e.length-t.length;return w("details",{},w("summary",{},"whole record"),
w("ul",{class:"record"},...t.map(r=>w("li",{},w("code",{},Pe(r,Ya)))),n===0?null:w("li",{},`${n} more`)))}function X0(e){
if(!Q0(e))return null;let t=Z0(e);return w("ul",{class:"states"},...e.filter(({kind:n})=>n==="known").map(n=>w("li",{},w(
"strong",{},t.get(n)??"")," ",...J0(n))))}function Q0(e){return e.length>1}function Z0(e){let t=e.filter(({kind:n})=>n===
"known");return new Map(e.map(n=>[n,{known:tJ(t.indexOf(n)),absent:"\u2013",unknown:"?"}[n.kind]]))}function tJ(e){return e<
26?String.fromCharCode(65+e):String(e+1)}var Ya,X3,eO=f(()=>{"use strict";Qu();He();nt();Ya=200,X3=100});function nO(e,t){if(e.length===0)return null;let n=qu(e),r=e.flatMap(({artifact:s,program:i,places:a})=>a.map(({kernels:l,
source:c,...u})=>w("tr",Ao(s,l,t),w("td",{},H(Pe(s))),w("td",{},H(Pe(i))),w("td",{},c===null?"":Xt(c)),w("td",{},Pe(Hc(u),
200))))),o=n-tO;return w("details",{},w("summary",{},`Not followed: ${M(n,"place")} in ${M(e.length,"program")}. What is\
 read there is not known.`),Ue("Places that were not followed",["artifact","program","line","it \u2026"],r.slice(0,tO),"\
changes"),o>0?w("p",{},`${M(o,"more place")}: results.json has them.`):null)}var tO,rO=f(()=>{"use strict";Hu();Zn();I();
He();nt();tO=300});function sO(e,t){let n=Us(e),{kernels:r,rows:o}=n,s=o.slice(0,nJ),i=nO(n.notFollowed,t);if(s.length===0&&i===null)return null;
let a={results:e,numbers:t,kernels:r,narrow:r.length>=By};return tt("surface","Surface",w("p",{},w("strong",{},td(n)),"."),
s.some(({read:l})=>l)?rJ():null,s.length===0?null:oJ(s,a),s.length===0?null:fJ(s,o.length-s.length,a.narrow),i)}function rJ(){
return w("p",{class:"js"},w("label",{class:"choice"},w("input",{type:"checkbox",name:"only-read",form:"filters"}),"only \
where a program reads what differs"))}function oJ(e,t){let{kernels:n,numbers:r,narrow:o}=t;return w("div",{class:"scroll\
 matrix",role:"region","aria-label":"Hooks and fields \xD7 kernels",tabindex:0},w("table",{class:`surface ${o?"narrow":"\
wide"}`,"data-surface":!0},w("thead",{},w("tr",{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"hook or\
 field")),...n.map(s=>Ky(s,r.kernel.get(s.id)??0)))),w("tbody",{},...e.map(s=>sJ(s,t)))))}function sJ(e,t){let{kernels:n,
numbers:r,narrow:o}=t,s=new Set(e.programs.flatMap(({artifact:a})=>r.artifact.get(a)??[])),i=new Set(e.differences.flatMap(
({others:a})=>a.flatMap(l=>l.kernels)));return w("tr",{"data-artifacts":[...s].join(" "),"data-read":e.read},w("th",{scope:"\
row"},w("div",{class:"label"},H(Pe(e.name,iO)),w("span",{class:e.read?"sub warn":"sub"},`${ms[e.kind]}${iJ(e)}`),...aJ(e,
t),o?X0(e.states):null)),...Y0(e,i,n,r,o))}function iJ({read:e,differs:t}){return e?" \xB7 \u2260 not as a program expects":
t?" \xB7 differs":""}function aJ(e,t){let n=[...e.differences.map(o=>lJ(o,e,t)),...nd(e).map(({what:o,readers:s})=>w("li",
{},`${o}: `,...aO(s.map(i=>lO(i,e,t)))))],r=n.slice(oO);return[w("ul",{class:"uses"},...n.slice(0,oO)),r.length===0?null:
w("details",{},w("summary",{},`${r.length} more`),w("ul",{class:"uses"},...r))]}function aO(e){let t=e.slice(0,jy).flatMap(
(n,r)=>r===0?[n]:[", ",n]);return e.length>jy?[...t,` and ${e.length-jy} more`]:t}function lJ(e,t,n){let{readers:r}=e;return w(
"li",{class:"differs"},w("strong",{},`\u2260 ${Po(e)}`),...cJ(e),": ",...aO(r.map(o=>w("span",{},lO(o,t,n),dJ(uJ(e,o),n)))))}
function cJ(e){let t=Pe(Gs(e),iO),n=Ws(e);if(t==="")return[];let r=qs(t,e)?H(t):t;return n===null?[", expected ",r]:[", ",
r," on ",H(Pe(n))]}function uJ({differences:e},{artifact:t,program:n}){return e.find(r=>r.artifact===t&&r.program===n)}function dJ(e,{
results:{findings:t}}){let n=e===void 0?-1:ed(e,t),r=t[n];return r===void 0?null:w("span",{}," ",w("a",{href:`#finding-${n+
1}`,title:r.title},`finding ${n+1}${r.known===null?"":" (known)"}`))}function lO({artifact:e,program:t,source:n},{states:r},o){
let s=r.flatMap(l=>l.kind==="known"?l.kernels:[]).at(-1),i=s===void 0?null:jr(e,s,o.numbers),a=o.results.artifacts.length>
1?`${Pe(e)}: ${Pe(t)}`:Pe(t);return w("span",{},w("a",{href:i===null?null:`#${i}`},a),...n===null?[]:[" ",Xt(n)])}function fJ(e,t,n){
let r=s=>e.some(({states:i})=>i.some(a=>a.kind===s)),o=["Kernels by release, the oldest first; those that have a name al\
ike share a cell.","Underlined: what programs read.",...e.some(({read:s})=>s)?["\u2260: not as a program expects."]:[],...n?
["Letters: the ways in which kernels have a name."]:[],...n&&r("absent")?["\u2013: absent."]:[],...n&&r("unknown")?["?: \
the kernel has no BTF to tell."]:[],...n&&e.some(({notExamined:s})=>s.length>0)?["\xB7: not examined."]:[],"The offset o\
f a field and the size of a type make no difference: CO-RE finds them.",...t===0?[]:[`Left out are ${Q(t)} more names: r\
esults.json has them.`]];return w("p",{class:"legend"},o.join(" "))}var nJ,iO,oO,jy,cO=f(()=>{"use strict";Zu();Zn();hy();
rd();I();He();Js();Dy();nt();eO();rO();nJ=1e3;iO=200;oO=4;jy=6});function dO({artifacts:e,kernels:t}){return w("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
w("label",{class:"search"},w("span",{class:"unseen"},"Text"),w("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),uO("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),uO("kernel","Kernel","all kernels",t.map(({id:n})=>n)),w("fieldset",{},w("\
legend",{class:"unseen"},"Verdict"),...mJ.map(n=>w("label",{class:`choice ${n}`},w("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),w("button",{type:"reset"},"Clear"),w("output",{role:"status","aria-live":"polite"}))}function uO(e,t,n,r){
return w("label",{},w("span",{class:"unseen"},t),w("select",{name:e},w("option",{value:""},n),...r.map((o,s)=>w("option",
{value:s},Pe(o)))))}var mJ,fO=f(()=>{"use strict";He();nt();mJ=["pass","fail","error","skip"]});import{createHash as pJ}from"node:crypto";import{gzipSync as hJ}from"node:zlib";function hO(e,t,{style:n,script:r}){let o=_0(
e),i=[()=>$0(e),()=>dO(e),()=>H0(e,o),()=>z0(e,o),()=>B0(e,o),()=>D0(e,o),()=>sO(e,o),()=>L0(e,o),()=>U0(e),()=>W0(t),()=>yJ(
e)].flatMap(a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:sr(l)}]});return["<!doctype html>",'<html\
 lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${wJ(n,r)}">`,'<meta\
 name="viewport" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',sr(w("ti\
tle",{},bJ(e))),`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",sr(w("a",{class:"skip-link",href:"#main"},
"Skip to the report")),sr(xJ(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),RJ(e,o),"</main>",sr(pO({id:"r\
esults"},hJ(JSON.stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>sr(pO({"data-p\
ath":a,"data-bytes":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function yJ(e){return tt("reproduce","Reproduce",Va(Oo(e,null,null,null),"The whole run, on a Linux machine of yours"),
w("p",{class:"legend"},...md("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function bJ({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function wJ(e,t){
return["default-src 'none'",`script-src '${mO(t)}'`,`style-src '${mO(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function mO(e){return`sha256-${pJ("sha256").update(e).digest("base64")}`}function xJ(e){let t=e.flatMap(
({id:n})=>{let r=kJ[n];return r===void 0?[]:[w("a",{href:`#${n}`},r)]});return w("nav",{class:"bar","aria-label":"Sectio\
ns"},w("strong",{},"bpfcompat"),w("div",{class:"links"},...t),w("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function pO(e,t){return w("script",{type:"application/octet-stream",...e},t)}function RJ(e,t){let n=[],r=gJ;for(let i of _J(
e.cases)){let a=jr(i.artifact,i.kernel,t),l=sr(w("article",{id:a,class:"case"},...M0(i,e,"h3")));if(r-=wt(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":sr(w("p",{},`${M(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function _J(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var gJ,kJ,gO=f(()=>{"use strict";fd();I();He();Js();v0();I0();N0();K0();j0();G0();q0();Dy();nt();cO();
fO();gJ=384*1024;kJ={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",surface:"Surface",verifier:"\
Instructions",kernels:"Kernels",logs:"Logs",reproduce:"Reproduce"}});var yO={};ee(yO,{renderHtml:()=>SJ});async function SJ(e,t){let[n,r]=await Promise.all([w0(e,g0(t)),m0()]);return hO(e,n,
r)}var bO=f(()=>{"use strict";p0();y0();k0();gO()});import{constants as yd}from"node:fs";import{access as kO,mkdir as Gy,readFile as Uy,realpath as wO,rename as $J,rm as xO,
rmdir as vJ,writeFile as EJ}from"node:fs/promises";import{dirname as RO,join as Xs}from"node:path";async function bd(e){
let t=await PJ(e);if(t===null)return;let n=[Wy,...t.map(r=>Xs("logs",In(r)))];await Promise.all([...Object.values(_O).map(
({file:r})=>r),...n].map(r=>xO(Xs(e,r),{recursive:!0,force:!0}))),await vJ(Xs(e,"logs")).catch(()=>{})}async function PJ(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await Uy(Xs(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function Nn(e,t){let n={};try{await Gy(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(_O))n[r]=Xs(t,o),await ct(`writing ${o}`,async()=>$O(Xs(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${E(r)}; make room, or name another folder with ${Z("report-directory")}`,{cause:r})}}
async function SO(e,{json:t,markdown:n}){t!==null&&await Ja(t,await Uy(e.json,"utf8")),n!==null&&await Ja(n,await Uy(e.summary,
"utf8"))}async function Ja(e,t){try{await OJ(e),await Gy(RO(e),{recursive:!0}),await $O(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${E(n)}; name another file`,{cause:n})}}async function OJ(e){let t=process.cwd();if(!he(
e,t))return;let[n,r]=await Promise.all([wO(It(RO(e))),wO(t)]);if(n!==r&&!he(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function $O(e,t){let n=`${e}.${process.pid}.tmp`;try{await EJ(n,t),await $J(n,e)}catch(r){throw await xO(
n,{force:!0}),r}}async function To(e,t){try{await Gy(e,{recursive:!0}),await kO(e,yd.W_OK|yd.X_OK)}catch(n){let o=K(n)===
"EEXIST"?"it is a file, and must be a folder":await qy(e)??E(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${Z(t)}`,{cause:n})}}async function qy(e){try{await kO(It(e),yd.W_OK|yd.X_OK);return}catch(t){return ho(K(t))??
E(t)}}var _O,Wy,Qt=f(()=>{"use strict";v();Pa();Ks();go();un();la();sd();Oe();CP();vy();jP();ut();_O={json:{file:"result\
s.json",render:vr},summary:{file:"summary.md",render:Hs},junit:{file:"junit.xml",render:async e=>(await XP().then(()=>JP)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await f0().then(()=>d0)).renderSarif(e)},support:{file:"sup\
port.json",render:TP},badge:{file:"badge.svg",render:AP},matrix:{file:"matrix.svg",render:KP},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(bO(),yO))).
renderHtml(e,t)}},Wy="logs/install.log"});import{relative as AJ,resolve as CJ}from"node:path";function vO(e,t){for(let n of uv(e,t))TJ[n.level](n.message,MJ(n))}function MJ({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function EO(e,t,n){if(t.aborted){ts(`interrupted by ${E(t.reason)}`);return}if(!(e instanceof
h)){ts(fe(E(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:IJ(r.file,n);ts(fe(En(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function IJ(e,t){let n=CJ(e);return t!==null&&he(n,t)?AJ(t,n):void 0}function PO(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),ts("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var TJ,OO=f(async()=>{"use strict";await fo();v();un();gg();I();TJ={error:ts,warning:$c,notice:rS}});function AO(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[N(a.id),N(a.release??"\u2013"),W(LJ(a,e)),le(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${W(r.sentence)}`,...s.length===0?[]:[pe(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function LJ({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return FJ.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var FJ,
CO=f(()=>{"use strict";kt();I();FJ=["pass","fail","error","skip"]});async function TO(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?Hs(e):AO(e,e.shard);try{await sS.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${E(r)}); summary.md has the same text`)}}
var MO=f(async()=>{"use strict";await fo();v();CO();sd()});async function IO(e,t,{log:n,checks:r}){n.foreign(Bs(e,{color:!1,width:120,reportDirectory:t}));let o=Nn(e,t).then(l=>(ey(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,TO(e,n)]);e.shard===null&&vO(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function Hy(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:ss(e)??e;ey(t,null,r),a instanceof h||
s.aborted?EO(a,s,i):PO(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${E(a)}`}])}var FO=f(async()=>{"use strict";v();go();Gu();
Qt();await OO();await ty();await MO()});import{basename as NJ,join as BJ}from"node:path";async function LO(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await qy(s.reportDirectory);if(i===void 0)return e;let a=BJ(
n,NJ(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var NO=f(()=>{"use strict";Qt()});var Ge,ir=f(()=>{"use strict";Ge={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as KJ}from"node:async_hooks";function wd(e,t){return DJ(),BO.run(e,t)}function DJ(){let{stdout:e}=process;
if(e.write===zy)return;let t=e.write.bind(e);zy=((n,...r)=>{let o=BO.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=zy}var BO,zy,Vy=f(()=>{"use strict";BO=new KJ});var KO={};ee(KO,{CACHE_READ_DENIED_PREFIX:()=>UJ,CACHE_WRITE_DENIED_PREFIX:()=>GJ,CacheReadDeniedError:()=>WJ,CacheWriteDeniedError:()=>qJ,
FinalizeCacheError:()=>HJ,ReserveCacheError:()=>zJ,ValidationError:()=>VJ,isFeatureAvailable:()=>YJ,restoreCache:()=>JJ,
saveCache:()=>XJ});var jJ,UJ,GJ,WJ,qJ,HJ,zJ,VJ,YJ,JJ,XJ,DO=f(async()=>{jJ=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:UJ,
CACHE_WRITE_DENIED_PREFIX:GJ,CacheReadDeniedError:WJ,CacheWriteDeniedError:qJ,FinalizeCacheError:HJ,ReserveCacheError:zJ,
ValidationError:VJ,isFeatureAvailable:YJ,restoreCache:JJ,saveCache:XJ}=jJ});import{relative as QJ}from"node:path";function UO(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(m=>n(m,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):ZJ,{ending:l,
value:c,lines:u}=await o(({saveCache:d},m)=>d(m,`${n(s.key,s)}-${a}`),s);return t9(l,c,u)}};function n(s,{paths:i}){return`${Sn(
i.map(l=>QJ(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:m})=>m.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=WO(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:qO(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
m=>n(m,l))].some(m=>i?.startsWith(m))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),m=setTimeout(()=>d(`no answer within ${jO/1e3} s`),jO),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),wd(b=>{a.push(e9(b));let[,k]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];k!==void 0&&d(x(k))},async()=>{l=await s(await DO().then(()=>KO),i.paths.map(n9))}).then(()=>u({is:"done"}),
b=>d(x(E(b)))).finally(()=>{clearTimeout(m),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function GO(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function e9(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:x(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function t9(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??WO(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:qO(s)?"down":"failed",why:s}}function WO(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function qO(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function n9(e){
return e.replace(/[*?[]/g,"[$&]")}var jO,ZJ,HO=f(()=>{"use strict";Rr();v();I();Vy();jO=12e4,ZJ="1"});var Yy={};ee(Yy,{HTTPError:()=>o9,cacheDir:()=>s9,cacheFile:()=>i9,downloadTool:()=>a9,evaluateVersions:()=>l9,extract7z:()=>c9,
extractTar:()=>u9,extractXar:()=>d9,extractZip:()=>f9,find:()=>m9,findAllVersions:()=>p9,findFromManifest:()=>h9,getManifestFromRepo:()=>g9,
isExplicitVersion:()=>y9});var r9,o9,s9,i9,a9,l9,c9,u9,d9,f9,m9,p9,h9,g9,y9,Jy=f(async()=>{r9=await import("./vendor/actions-tool-cache.js"),
{HTTPError:o9,cacheDir:s9,cacheFile:i9,downloadTool:a9,evaluateVersions:l9,extract7z:c9,extractTar:u9,extractXar:d9,extractZip:f9,
find:m9,findAllVersions:p9,findFromManifest:h9,getManifestFromRepo:g9,isExplicitVersion:y9}=r9});import{createHash as b9}from"node:crypto";import{cp as w9,mkdir as k9,mkdtemp as x9,rm as R9,stat as _9}from"node:fs/promises";
import{dirname as S9,join as Xy}from"node:path";function VO(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await Jy().then(()=>Yy),r=await eb(async()=>n(Qy,Zy(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await zO(Xy(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:E(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await Jy().then(()=>Yy),s=t.restoreKeys!==void 0;if(!n&&!s&&await eb(async()=>o(Qy,Zy(t)))!==
"")return{is:"known"};let i=await x9(Xy(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await zO(l,Xy(i,String(a)));
await eb(()=>r(i,Qy,Zy(t)))}finally{await R9(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:E(
r)}}}}}function Zy({key:e,restoreKeys:t}){return`0.0.0-sha256${b9("sha256").update(t?.[0]??e).digest("hex")}`}async function zO(e,t){
await _9(e).catch(()=>{})!==void 0&&(await k9(S9(t),{recursive:!0}),await w9(e,t,{recursive:!0,preserveTimestamps:!0}))}
function eb(e){return wd(()=>{},e)}var Qy,YO=f(()=>{"use strict";v();Vy();Qy="bpfcompat"});function XO({cache:e},t){if(!e)return Ge;let{logger:n,signal:r,environment:o=process.env}=t,s=$9(o,r,n);return s.length===
0?Ge:v9(s,t)}function $9(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(VO(s));let l=GO(e);return l===void 0?a.push(UO(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function v9(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>k(!1,y,()=>d(y)),save:y=>k(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:R})=>!R):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let R=[];
for(let _ of u(y))if(!(!r.has(_)||!o.has(_))){if(await m(_,y)){t.info(`${y.what}: restored from ${_.name}`);for(let S of R)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}R.push(_)}return!1}async function m(y,R){let _=await ct(`askin\
g ${y.name} for ${R.what}`,()=>y.restore(R));if(ce("cache",()=>`${y.name}: restore ${R.key}: ${JO(_)}`),_.is==="there"&&
await(R.intact?.()??!0))return!0;switch(_.is){case"missing":t.info(`${R.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${_.why}`);break;case"down":b(y,_.why);break;default:i.get(y)?.add(R.key),
t.info(`${R.what}: what ${y.name} has is damaged (${_.is==="damaged"?_.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let R of u(y))await g(R,y)}}
async function g(y,R){if(!r.has(y)||!s.has(y))return;let _=await ct(`keeping ${R.what} in ${y.name}`,()=>y.save(R,i.get(
y)?.has(R.key)===!0));switch(ce("cache",()=>`${y.name}: save ${R.key}: ${JO(_)}`),_.is){case"kept":t.info(`${R.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${R.what}: ${y.name} has it already`);break;case"failed":t.info(`${R.what}: \
could not be kept in ${y.name}: ${_.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${_.why}`);break;case"down":b(y,_.why);break}}function b(y,R){r.delete(y)&&t.info(`${y.name} is not used any further: ${R}`)}
async function k(y,{what:R},_){try{return await _()}catch(S){return t.info(`${R}: the shared cache failed: ${E(S)}`),y}}}
function JO(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var QO=f(()=>{"use strict";ir();v();ut();HO();YO()});var E9,CFe,tb,kd,TFe,Qs,nb=f(async()=>{E9=await import("./vendor/tinyglobby.js"),{convertPathToPattern:CFe,escapePath:tb,
glob:kd,globSync:TFe,isDynamicPattern:Qs}=E9});import{join as P9,relative as O9}from"node:path";function We(e){let t=O9(".",e);return t===""?".":t.startsWith(P9("..","\
.."))?e:t}var Xa=f(()=>{"use strict"});import{readdir as A9}from"node:fs/promises";import{basename as ZO,dirname as eA,extname as C9,join as tA}from"node:path";
async function rb(e,t){let n=await oA(e);if(n===null)return nA(e);return{missing:null,guess:await rA(e,t)??(Qs(t)?await M9(
e,t):o())};function o(){let s=te(t,n??[]);return s===void 0?null:tA(e,s)}}async function xd(e){let{guess:t}=await rb(eA(
e),ZO(e));return t===null?"":`; did you mean \`${We(t)}\`?`}async function nA(e){let t=eA(e),n=await oA(t);if(n===null&&
t!==e)return nA(t);let r=te(ZO(e),n??[]);return{missing:e,guess:r===void 0?null:tA(t,r)}}async function M9(e,t){let n=C9(
t);return n===""||Qs(n)?null:rA(e,`*${n}`)}async function rA(e,t){let n={cwd:e,absolute:!0,deep:T9,followSymbolicLinks:!1,
ignore:["**/node_modules/**"]};return(await kd(`**/${t}`,n)).sort(I9)[0]??null}function I9(e,t){return e.split("/").length-
t.split("/").length||(e<t?-1:1)}async function oA(e){return A9(e).catch(()=>null)}var T9,Rd=f(async()=>{"use strict";await nb();
await Ke();Xa();T9=4});import{existsSync as sA}from"node:fs";import{homedir as F9}from"node:os";import{join as L9,resolve as Sd}from"node:path";
async function Zs(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(_d(s)){e.slice(0,o).every(_d)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=aA(s),a=iA(i,t),l=a?await lA(i,t):[Sd(t,i)],c=a?ob(i,t):Sd(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await K9(i,c)}; ${n}`});let u=await B9(l,e.slice(o+1).filter(_d),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(_d),message:"excludes every file that is left"}),r}function _d(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function iA(e,t){return Qs(e)&&!sA(Sd(t,e))}function aA(e){return e.startsWith("~/")?L9(F9(),e.
slice(2)):e}async function B9(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=aA(s.slice(1).trim()).replace(/\/+$/,
""),a=iA(i,n)?i:tb(i);return[a,`${a}/**`]}),o=new Set(await lA(e.map(s=>tb(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!sA(s))}async function lA(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await kd(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...N9,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function ob(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>Qs(o))).join("/");return Sd(t,r===""&&e.startsWith("/")?"/":r)}async function K9(e,t){
let{missing:n,guess:r}=await rb(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${We(r)}\``;if(n!==null)return`\
: there is no \`${We(n)}\`${o}`;let s=We(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var N9,Qa=f(async()=>{
"use strict";await nb();await Rd();Xa();N9=["**/.git/**"]});import{readFileSync as D9}from"node:fs";function $d(e){if(e===void 0)return null;try{return U9(D9(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function U9(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/j9:null}var j9,sb=f(()=>{"use strict";j9=100});var ib={};ee(ib,{$:()=>W9,ExecaError:()=>q9,ExecaSyncError:()=>H9,execa:()=>z9,execaCommand:()=>V9,execaCommandSync:()=>Y9,
execaNode:()=>J9,execaSync:()=>X9,getCancelSignal:()=>Q9,getEachMessage:()=>Z9,getOneMessage:()=>eX,parseCommandString:()=>tX,
sendMessage:()=>nX});var G9,W9,q9,H9,z9,V9,Y9,J9,X9,Q9,Z9,eX,tX,nX,ab=f(async()=>{G9=await import("./vendor/execa.js"),{
$:W9,ExecaError:q9,ExecaSyncError:H9,execa:z9,execaCommand:V9,execaCommandSync:Y9,execaNode:J9,execaSync:X9,getCancelSignal:Q9,
getEachMessage:Z9,getOneMessage:eX,parseCommandString:tX,sendMessage:nX}=G9});function ar(){let e=rX.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function xe(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=ar()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};ce("program",()=>Fn([e,...t]));let{execa:c}=await ab().then(()=>ib);
o?.throwIfAborted();let u=c(e,t,l),d=()=>vd(u.pid);o?.addEventListener("abort",d,{once:!0});let m=performance.now(),g=await(s===
void 0&&i===void 0?u:sX({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let _=(performance.now()-m)/1e3;return ce("program",()=>`${e} did not end within ${_.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:k,stderr:y}=g,R=String(b??g.signal??g.code??"unknown");return ce("program",()=>`${e} ended with ${R}${cA(
k)}${cA(y)}`),{exitCode:b,stdout:k,stderr:y,timedOut:!1,ended:R}}function vd(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function sX({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,$d(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,oX))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function cA(e){return e.trim()===""?"":`
${e.trimEnd().slice(-iX)}`}var rX,oX,iX,Zt=f(()=>{"use strict";Is();qa();ut();sb();rX=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...Og,"SSL_CERT_FILE","SSL_CERT_DIR"];oX=100;iX=4e3});import{accessSync as aX,constants as lX,statSync as cX}from"node:fs";import{delimiter as uA,join as dA}from"node:path";function se(e,t=process.
env.PATH??""){return e.includes("/")?lb(e)?e:void 0:t.split(uA).filter(n=>n!=="").map(n=>dA(n,e)).find(lb)}function fA(e,t=process.
env.PATH??""){return t.split(uA).filter(n=>n!=="").map(n=>dA(n,e)).find(n=>cX(n,{throwIfNoEntry:!1})?.isFile()===!0&&!lb(
n))}function lb(e){try{return aX(e,lX.X_OK),!0}catch{return!1}}var Kt=f(()=>{"use strict"});import{existsSync as uX}from"node:fs";import{readFile as dX,realpath as cb}from"node:fs/promises";import{dirname as ub,join as fX,
relative as mX,resolve as pX}from"node:path";async function Mo(e,t){let n=await cb(It(e));if(se("git")===void 0)return gA(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":ub(await cb(It(t))),o=await Bn(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${bX(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await hX(s,i)??Mo(i,t);let[a,l]=await Promise.all([Bn(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),Bn(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function hX(e,t){let n=mX(await cb(t),e),[r,o]=await Promise.all([Bn(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),Bn(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function mA(e){let{exitCode:t,stdout:n}=await Bn(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function db(e,t){let{stdout:n}=await Bn(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function pA(e,t){let[n,r]=await Promise.all([Bn(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),gX(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await db(e,t):[];return s.length===2?s[1]??null:null}async function gX(e){let{stdout:t}=await Bn(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await dX(pX(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function hA(e,t,n){return(await Bn(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function Bn(e,t,n=""){
let r={...ar(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return xe("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:yX})}function gA(e,t){return uX(fX(e,".gi\
t"))?!0:e!==t&&ub(e)!==e&&gA(ub(e),t)}function bX({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var yX,fb=f(()=>{"use strict";Pa();Zt();Kt();yX=3e4});import{existsSync as wX}from"node:fs";import{readdir as kX,realpath as Ed}from"node:fs/promises";import{dirname as xX,join as yA,
resolve as RX}from"node:path";async function mb(e,t,n,r){let o=await Ed(n),s=await vX(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?bA(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:Pd(null,e,o)});let i=s!==null&&Ad(s,e)?s:null;if(t.commit!==null)return bA(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${B(s.origin??
"")}): check runs go to ${xA(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:_X};let a=pb(e,await SX(i,e),r),l=a===e||i===null?null:await $X(i,e);return{context:{...a,fallbackSha:l},repository:Pd(
i,a,o)}}function bA(e,t,n,r,o){let s=pb(e,t,o);return{context:s,repository:Pd(n,s,r)}}function wA(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=pb(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...Pd(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function kA({artifacts:e},{context:t,repository:n},r){
let o=await Ed(r),s=new Set(e.map(({path:i})=>xX(RX(r,i))));for(let i of s){let a=await Ed(It(i)),l=a===o||he(a,o)?await Mo(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!Ad(l,t)||!Od(t).includes(l.commit)))return!1}return!0}
function pb(e,t,n){if(t===null||Od(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${Jn(t)}, not ${xA(e)}: check runs go to it, and its results are not kept as a baseline`),r}function Od({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function SX(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(Od(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await db(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await pA(n,r)??r}async function $X({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of Od(n))if(r!==null&&await hA(e,t,r))return n.headSha;
return null}async function vX(e,{named:t},n){let r=await Promise.all(t.map(s=>Ed(It(ob(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>he(i,n)),n])){let i=await Mo(s,n);if(i!==null){if("root"in i&&Ad(i,e))return i;if(o??=i,"problem"in i)break}}
return o??EX(e,n)}async function EX(e,t){let r=(await kX(t).catch(()=>[])).map(i=>yA(t,i)).filter(i=>wX(yA(i,".git"))),o=[];
for(let i of r){let a=await Mo(i,i);a!==null&&"root"in a&&a.origin!==null&&Ad(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function Ad({origin:e},{repository:t,
headRepository:n}){let r=PX.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function Pd(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:Tv(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function xA({event:e,headSha:t}){return`${t===null?"t\
hat":Jn(t)} of the event \`${e}\``}var _X,PX,RA=f(async()=>{"use strict";Xn();Pa();await Qa();fb();Ae();un();Rg();_X={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};PX=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function Cd(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${OX[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var OX,hb=f(()=>{"use s\
trict";v();OX={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function _A(e){return{at:"artifact",field:"maps",lines:e.flatMap(CX)}}function SA(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${ge(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function Za(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${ge(e)}`,"  optional: true   # only if your loader copes without it"]}}function Io(e){return yb(e,
"attach: {required: false}   # only if your loader copes without it")}function $A(e){return{at:"artifact",field:"files",
lines:[`- ${ge(e)}   # its path, relative to the manifest or absolute`]}}function gb(e,t){return yb(e,t)}function Rt(e){
return yb(e,"optional: true   # only if your loader copes without it")}function Td(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${ge(t)}`,"  autoload: true"])}}function vA(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${ge(e)}, type: ${AX(e)}}   # the type your loader sets`]}}function EA(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${ge(e)}, member: ${ge(t)}, value: null}   # only if your loader does so`]}}function PA(e){
return{at:"top",field:"modules",lines:[`- ${ge(e)}`]}}function OA(e){return{at:"top",field:"kernels",lines:[`- id: ${ge(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function ei({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${ge(t)}`,...e===null?[`    path: ${ge(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function ge(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function yb(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${ge(e)}`,`  ${t}`]}}function AX(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function CX({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${ge(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(MX(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(TX(e.name)),s}function TX(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function MX(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var ze=f(()=>{"\
use strict"});function X(e,t,n,r){let o=Id(e.result.lanes,t),s=r.words??null;return{class:n.class,level:Md(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??NX(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:IX(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:ei(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:Oo(e.run,e.artifact,e.kernel.id,LX(o))}}function Md(e){return e.some(t=>t.required&&
en(t))?"failure":"warning"}function Te(e){return e===null?"no error number":`${e.name} (${e.number})`}function en(e){return e.
verdict==="fail"||e.verdict==="error"}function IX(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function Id(e,t){let n=e.
filter(({mode:r})=>FX[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function LX(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(en),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function NX(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var FX,rt=f(()=>{"use strict";
ze();fd();FX={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function TA(e,t){return KX.has(e.replace(/\.s$/,""))?BX[t]:void 0}function tn(e,t){let[n,r]=AA(e??""),[o,s]=AA(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Dt(e,{since:t}){return`${e} came with Linux ${t}.`}
function Ur(e){return e?.config===void 0?"":` It needs ${e.config}.`}function AA(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var CA,ti,el,BX,KX,ni=f(()=>{"use strict";CA={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},ti={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},el={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},BX={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},KX=new Set(["fentry","fexit","fmod_ret","lsm"])});function FA({lockdown:e},t,n){return(e==="confidentiality"?MA.has(t)||IA.has(t):LA(e)&&IA.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:MA.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function ri({lockdown:e,lsm:t}){
return LA(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function LA(e){return e!==null&&e!=="none"}var MA,IA,Fd=f(()=>{"use strict";MA=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),IA=new Set(["bpf_probe_write_user"])});function NA(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function Ld(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:PA(t),subject:t}}var bb=f(()=>{"use strict";ze()});function BA(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${DX(o)}.`}function oi(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function KA(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function DA(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&WA(o))}}function jA(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function Nd(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function Bd(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function tl(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&WA(r.attach))}}function UA(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function GA(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function WA(e){return e?.verdict==="pass"}function DX(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var Kn=f(()=>{
"use strict"});function Kd({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var qA,Dd=f(()=>{"us\
e strict";qA=["function","tracepoint","raw_tracepoint","ksym"]});function HA(e,t,n){return t.type==="lsm"?JX(e,t):e.symbols===0?jX(e,t):t.type==="kprobe"?WX(e,t,n):e.btf===null?YX(e,t):
VX(e,t)}function jX(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?UX(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${wb(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function wb({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function UX({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${GX(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function GX(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function WX(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||qX.has(n.name))?
HX(e,t):i===!0?jd(t,`${r} is on the kernel's kprobe blacklist`,kb.test(r)?xb(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?zA(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?zX(e,t):null}function xb(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function HX({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function zA({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return jd(n,`${r} ${e}, \
and ftrace cannot stop in it`,kb.test(e)?xb(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function zX({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return jd(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function VX(e,t){return e.traceable===0?zA(e,t):null}function YX(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?kb.test(n)?xb(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${nl(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function nl({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function JX({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?jd(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function jd({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function VA(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?QX("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?XX(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function XX({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function QX(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var qX,kb,rl=f(()=>{"use strict";qX=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),kb=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function YA(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return ZX(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${nl(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function ZX({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch/.test(i)))return null;let s=t==="vmlinux"?"the kernel":`module ${t}`;
return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other types than the object declares`,remedy:`\
Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the same kinds and names of types; a type o\
f your own that stands for the kernel's needs its name and a flavor (struct name___local).`,subject:`${e} declared other\
wise`}}var JA=f(()=>{"use strict";rl()});function XA(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?n7(e,t,s):o==="raw_tracepoint"&&QA.test(r)?e7(e,t):s===null&&i===0?t7(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?r7(e,t):null}function e7({name:e},t){let{point:n="",call:r=""}=QA.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function t7(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${wb(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function n7({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function r7({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${nl(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var QA,ZA=f(()=>{"use strict";rl();QA=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function Ud({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:eC(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?HA(r,t,n):XA(r,t,e.load?.verdict==="fail"))}function ol(e,{result:t},n){for(let[,r,
o]of e.matchAll(o7)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===s7(s));if(i===void 0)continue;let a=eC(
i,`the kernel function ${i.name}`)??YA(i,n,e);if(a!==null)return a}return null}function s7(e){return e.replace(/(?<=.)___.*$/,
"")}function eC(e,t){let[n]=e.packagedIn??[];return n===void 0||!Kd(e)?null:Ld(t,n)}var o7,Gd=f(()=>{"use strict";Dd();bb();
JA();rl();ZA();o7=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function rC(e,t,{errno:n,message:r,required:o,target:s},i){let a=R7(t,i,s),l=TA(Wd(t),e.kernel.arch),c=l??k7(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=NA(r??"");if(d!==null)return Ld(`attaching ${t.name}`,d);if(r!==null&&sC.test(r))return g7(t,
r,o);if(n!==null&&(m7.has(n.name)||oC.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&tn(e.kernel.release,c.since))return nC(
t,c,u,n);if(n?.name==="EILSEQ")return l7(t,s,o);let m=Ud(e,t,n);if(m!==null)return a7(m,t.name,o);if(c7.test(`${r??""}
${i}`))return u7(t);if(d7(t,s))return f7(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
x7(t,n)?w7(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?b7(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Te(n)}):\
 ${ri(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Te(n)}`,remedy:i7(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:Fo),...o?{addition:Io(t.name)}:
{}}}function i7({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=tC(n);return s!==null&&o.some(i=>tC(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function tC(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function a7(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??Io(t)}:{...e,remedy:`${Fo}\
 To have it attached all the same: ${e.remedy}`}}function l7({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:Fo,...n?{addition:Io(e)}:{},subject:r}}function u7({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function d7({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function f7({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Te(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":Fo,...r?{addition:Io(e)}:{},subject:o}}function iC(e){return oC.test(e)||sC.test(
e)||/needs the module |^cannot /.test(e)}function g7({name:e},t,n){let r=h7.exec(t)?.[1];return r!==void 0?y7(e,r,n):p7.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:Fo,...n?{addition:Io(e)}:{},subject:t}}
function y7(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:Fo,...n?{addition:$A(
t)}:{},subject:`file ${t}`}}function b7({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function w7(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:Fo,...n?{addition:Io(e.name)}:{},subject:t}}function nC(e,t,n,r){let o=Wd(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Te(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${Ur(t)}`,...t===void 0?{}:{background:Dt(`${o}${n}`,t)},proof:tl(o,Wd),subject:o}}function Wd({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function k7(e){return el[/^[\w.]+/.exec(Wd(e))?.[0]??""]??ti[e.type]}
function x7({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function R7({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var c7,Fo,m7,oC,sC,p7,h7,aC=f(()=>{"use stri\
ct";rt();ni();Fd();ze();bb();Kn();Gd();c7=/failed to find USDT support BPF maps/;Fo="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",m7=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),oC=
/^the kernel has no attach type /,sC=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
p7=/^attach kind \S+ does not fit /;h7=/^the guest has no file (.+?)(?:: bring it .*)?$/});function gt(e){return qd(pn(e).split(`
`).filter(S7).slice(-14))}function Rb(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:_7(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return qd(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function _7(e){return pn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function pn(e){return e.slice(-65536).replaceAll("\r","")}function qd(e){return e.length===0?
null:e.map($7).join(`
`)}function S7(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function $7(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var jt=f(()=>{"use strict"});function lC(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
v7(e,n,n.attach)]:[]),...A7(e),...C7(e)]}function v7(e,t,n){let r=E7(e.result.libbpfTail,t,n),o=n.message!==null&&iC(n.message),
s=X(e,"attach",rC(e,t,n,r),{program:t.name,words:o?n.message:O7(r)??n.message,excerpt:gt(r),log:e.result.libbpfLog,proof:DA(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function E7(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return P7(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function P7(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function O7(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function A7(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function C7(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:OA(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var cC=f(()=>{"use strict";aC();rt();jt();ze();Kn()});function uC({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function dC(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&_b(o,n)}function _b({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var Hd=f(
()=>{"use strict"});function fC(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>T7(r,n,e,t))}function T7(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(m=>m.name===o),a=n.kernels.find(({id:m})=>m===e.kernel),l=n.cases.find(m=>m.artifact===o&&
m.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(m=>m.artifact===o&&m.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${Sh(u)} more instructions than ${$h(r)}; ${r.insnsThreshold} is allowed`,remedy:M7(e,n),subject:"g\
rowth"},{program:s,words:c.map(m=>`${m.kernel}: ${kr(m)}`).join(", "),place:n.growth.place}),level:_b(l,n.growth)?"failu\
re":"warning"}]}function M7({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function mC(e,t){if(t===null)return null;let n=t.verdicts.filter(Vt),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&I7(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${$h(t)} ${s}${i}.`}function I7({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var Sb=f(()=>{"use strict";xo();
Hd();Xn();rt()});function zd({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function hC({until:e},{release:t,packageVersion:n},r){return e===null?!1:F7.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&L7(s,e)>=0)}function L7(e,t){let n=pC(t),r=pC(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function pC(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var Lo,si,F7,Vd=f(()=>{"use strict";Lo="is no failure of a load; list it with \
a reason under `surface: {allow: \u2026}`",si={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"is a mistake in t\
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
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",HOOK_ARGUMENT_CHANGED:Lo,RETURN_TYPE_CHANGED:Lo,
TRACEPOINT_FIELD_CHANGED:Lo,FIELD_TYPE_CHANGED:Lo,AMBIGUOUS_HOOK:Lo,HOOK_VARIANT_MISSED:Lo,HOOK_NEVER_RUNS:Lo,UNKNOWN:null};
F7=/^\d{4}-\d{2}-\d{2}$/});function yC(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...B7(e),...K7(e),...D7(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):j7(l,s))).map(a=>({...a,program:null,
meant:te(a.name,a.what==="program"?o:s)??null})),...N7(e,t)]}function N7(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||gC(s)===gC(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function gC(e){return e.replace(/^\?/,"")}function Yd({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function $b(e){return e===null?"":` (${e.file}:${e.line})`}function bC({what:e,name:t,program:n,meant:r,place:o}){
let s=$b(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function B7({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function K7({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function D7({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function j7(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var Jd=f(async()=>{"use strict";await Ke()});function kC({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!G7(Id(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>zd(d,Xd(s))),a=i.find(d=>!hC(d,n,e.
startedAt));if(a===void 0&&i.length===0)return U7(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function U7(e,t){let n=t.find(r=>r.classes.
some(o=>zd(r,{...Xd(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${Yd(n.place)}), and this is another failure.`}}function G7(e){return e.every(({verdict:t})=>t!=="e\
rror")}function Xd(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function xC(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:W7(
n,e,t)})),programs:e.programs.map(n=>({...n,known:vb(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:vb(
t.filter(r=>Xd(r).test===n.name))}))}}function W7(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&Id(t,o).includes(e));return vb(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function vb(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function RC(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&zd(r,Xd(c)));return a&&!l&&q7(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>H7(s,
r,o.map(({kernel:i})=>i)))})}function q7({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function H7(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(m=>!n.some(({id:p})=>p===
m)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=Yd(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${z7(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function z7(e){let t=e.length-wC;return`${e.slice(0,wC).join(", ")}${t>0?` and ${t} more`:""}`}function _C({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${Yd(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var wC,Eb=f(async()=>{
"use strict";Vd();await Jd();rt();wC=4});function SC(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,V7(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>$C(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>X7(s,t,n));return Z7(Y7(o),t)}function V7({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function Y7(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=J7(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>$C(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function J7({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function X7(e,t,n){let r=Pb.find(y=>e.some(R=>R.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...m}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[_C(o),mC(e,n),BA(c,t,p)??l],m.remedy].filter(y=>y!==null).join(" ");return[{finding:{...m,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:Q7(b,e)},identity:i}]}
function Q7(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function $C(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function Z7(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>Pb.indexOf(o.level)-
Pb.indexOf(s.level)||r(o)-r(s))}var Pb,vC=f(async()=>{"use strict";Sb();await Eb();Kn();Pb=["failure","warning","notice"]});function OC(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,eQ(e,n),rQ(e,t),{program:TC(
e,n),words:"message"in t?t.message:null,excerpt:gt(e.result.libbpfTail),log:e.kernel.consoleLog})]}function eQ({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?EC(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&EC(e)?"test":"attach"}function EC({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function AC(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${PC.test(t)?"reported a stall":"printed a warning"}${Ob(e,n)}`,remedy:`\
Read the whole trace in the console log. ${PC.test(t)?tQ:nQ} One that is known and meant to stay goes under \`allow_kerne\
l_warnings\` in the manifest.`},{program:TC(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function rQ(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${Ob(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?oQ(t):{class:"CASE_DIED",title:`the process that loads it died ${CC(t)}${Ob(e,t.during)}`,remedy:t.signal===9?
"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke o\
n this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_DIE\
D",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run it\
 again."}}}function oQ(e){return{class:"CASE_DIED",title:`the process that runs the command died ${CC(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function CC({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function Ob({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function TC({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var PC,
tQ,nQ,MC=f(()=>{"use strict";rt();jt();PC=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,tQ="A CPU \
was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machin\
e can do it, too.",nQ="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see\
 whether a newer release of the kernel has it too."});function IC(e,t){if(t.class!=="MISSING_BTF"||t.identity!==sQ)return t;let n=e.result.programs.filter(r=>lQ(r)&&cQ(r,t));
return n.length>0?{...t,remedy:uQ(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this releas\
e from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the s\
ame for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernel\
s.",remedyYaml:ei(e.run,e.artifact,{at:"top",field:"btf",lines:dQ(e)})}}function lQ({type:e,off:t}){return t===null&&aQ.
includes(e)}function cQ({name:e},{program:t}){return t===null||t===e}function uQ(e){let[t]=e,n=e.slice(0,3).map(({name:o,
section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===1?"e\
s":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on kern\
els without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw tracepoi\
nt":"kprobe"} there. Other programs of the object are helped by such a file.`}function dQ({run:e,artifact:t}){return e.kernels.
filter(({id:n})=>e.cases.some(r=>fQ(r,t.name,n))).map(({id:n,release:r})=>`${ge(n)}: btf/${r??n}.btf.tar.xz   # from BTF\
Hub, beside the manifest`)}function fQ({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??"",
...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&iQ.test(a)}var sQ,iQ,aQ,FC=f(()=>{"use strict";ze();sQ="kernel",iQ=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
aQ=["tracing","lsm","ext","struct_ops"]});function Qd({result:{libbpf:e}},t){return e===null||e===Ca||mQ.has(t.class)?t:{...t,remedy:`${t.remedy} ${NC(e)}`}}function ii({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function LC(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${NC(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function NC(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Ca}"\` to see what a newer one does.`}var mQ,Zd=f(()=>{"\
use strict";Eo();rt();mQ=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLACE_\
TARGET_UNSET"])});function ai(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var BC,KC=f(()=>{"use strict";BC=[ai("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),ai("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),ai("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),ai("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},ai("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),ai("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function DC(e){let t=ef.indexOf(e);return t<0?void 0:t+1}function li(e){return ef[e-1]}var ef,sl=f(()=>{"use strict";ef=
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
" ").map(e=>`bpf_${e}`)});function jC(e,t){let n=e.startsWith("bpf_")?e:li(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(pQ).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:hQ[r]??null}}var pQ,hQ,UC=f(()=>{"use strict";
sl();pQ={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup \
get_hash_recalc","4.9":"current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid","4.10":"ge\
t_numa_node_id skb_change_head xdp_adjust_head","4.11":"probe_read_str","4.12":"get_socket_cookie get_socket_uid","4.13":"\
set_hash setsockopt skb_adjust_room","4.14":"redirect_map sk_redirect_map sock_map_update","4.15":"xdp_adjust_meta perf_\
event_read_value perf_prog_read_value getsockopt","4.16":"override_return sock_ops_cb_flags_set","4.17":"msg_redirect_ma\
p msg_apply_bytes msg_cork_bytes msg_pull_data bind","4.18":"xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_bytes\
_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg6_ad\
just_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id","4.19":"get_local_storage sk_select_r\
euseport skb_ancestor_cgroup_id","4.20":"sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_elem\
 msg_push_data","5.0":"msg_pop_data rc_pointer_rel","5.1":"spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce get\
_listener_sock","5.2":"skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_value \
sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete","5.3":"send_signal","5.4":"tcp_gen_syncookie","5.5":"\
probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output","5.6":"jiffies64 read_branch_rec\
ords","5.7":"get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id","5.8":"ktime_get_boot_ns seq_printf seq_\
write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query","5.10":"d_path copy_from_user snprint\
f_btf per_cpu_ptr this_cpu_ptr","5.11":"task_storage_get task_storage_delete get_current_task_btf ktime_get_coarse_ns","\
5.13":"for_each_map_elem snprintf","5.14":"sys_bpf btf_find_by_name_kind sys_close","5.15":"timer_init timer_set_callbac\
k timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs","5.16":"get_branch_snapshot trace_vprintk","5.17":"\
find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt","5.18":"copy_from_user_task ima_file_hash","5.19":"kpt\
r_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynptr dynptr\
_read dynptr_write dynptr_data","6.1":"ktime_get_tai_ns user_ringbuf_drain","6.2":"cgrp_storage_get cgrp_storage_delete"},
hQ={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function Ab(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function GC(e,t,n,r){let o=jC(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${gQ(i)} and ${l} on kernels without it.`:`The kernel h\
as ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can\
 ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:Rt(r),subject:s}}function WC(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function gQ(e){return e.charAt(0).toUpperCase()+e.slice(1)}var qC,Cb=f(()=>{"use strict";UC();ze();
qC=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":WC(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":WC(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>Ab(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>GC(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>GC(!1,e,Number(t),n)}]});function ci(e,t){let n=pn(e);for(let{pattern:r,explain:o}of HC(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function tf(e,t){
let n=pn(e).split(`
`);return HC(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function HC(e){
return yQ.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var yQ,nf=f(()=>{"use strict";jt();ze();KC();Cb();
yQ=[...BC,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MISSING_\
BTF",title:"the BTF of the object cannot be read",remedy:"It is damaged, or of a newer format than this libbpf knows: bu\
ild the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.",subject:"object, d\
amaged"})},{pattern:/BTF is required, but is missing or corrupted/,explain:()=>({class:"MISSING_BTF",title:"the object h\
as no BTF",remedy:"Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.",subject:"object"})},
{pattern:/Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,explain:()=>({class:"MISS\
ING_BTF",title:"the kernel does not take the BTF of the object, which the object needs",remedy:"The kernel lacks BTF, or\
 the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what needs B\
TF there (struct_ops, spin locks, kfuncs).",subject:"object into kernel"})},{pattern:/(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
explain:()=>({class:"MISSING_BTF",title:"the BTF of the kernel cannot be read",remedy:"It is cut, or of a newer format t\
han this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).",
subject:"partial"})},{pattern:/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,explain:()=>({
class:"MISSING_BTF",title:"the kernel has no BTF, which the object needs",remedy:"The kernel was built without CONFIG_DE\
BUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-R\
E for it.",subject:"kernel"})},{pattern:/extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
explain:([,e])=>({class:"MISSING_KERNEL_SYMBOL",title:e===void 0?"the object needs the configuration of the kernel, whic\
h cannot be read":`the object needs ${e}, which is not in the configuration of the kernel`,remedy:`Declare ${e??"the opt\
ions"} as __kconfig __weak and take 0 for "not set".`,subject:e??"kconfig"})},{pattern:/extern \(func ksym\) '([^'\n]+)': /,
explain:([,e=""])=>Ab(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
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
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:EA(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:vA(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function bQ(e){let t={map:e,innerMap:al(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!wQ.has(e.type),keySize:e.keySize===
0&&VC.has(e.type),valueSize:e.valueSize===0&&kQ.has(e.type)};return zC(t)?t:null}function il(e,t){let n=e.off===null?bQ(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return zC(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function zC({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function al(e){return e==="hash_of_maps"||e==="array_of_maps"}var wQ,VC,kQ,ll=f(
()=>{"use strict";wQ=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage","\
task_storage","cgrp_storage","struct_ops","unknown"]),VC=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","arr\
ay","percpu_array","lpm_trie","stack_trace"]),kQ=new Set([...VC,"queue","stack","bloom_filter"])});function Mb(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(Tb[n]??0),0)}function Ib(e){return Object.keys(Tb).find(t=>Tb[t]===
e)??`0x${e.toString(16)}`}var Tb,Fb=f(()=>{"use strict";Tb={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function YC(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===RQ(e,n)||xQ.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[_Q(e,n)]))}function RQ({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_si\
ze":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function _Q(e,t){switch(t.property){case"flag":return AQ(e,t.value);case"btf":return TQ(e);case"name":return MQ(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return SQ(e)?$Q(e,t):Lb(e,t,"max_entries");case"extra":return Lb(e,t,"map_extra");default:
return Lb(e,t,t.property)}}function SQ({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function $Q({type:e,trials:t},{
value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===null&&l!==n);
return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer smaller.",setting:null}:
{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,fix:`Set max_entries \
to ${o.value}.`,setting:`max_entries: ${o.value}`}}function Lb(e,t,n){let{type:r,trials:o}=e,{value:s,limit:i,errno:a,property:l}=t,
c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=PQ(o,t);return u!==null?{rule:`${n} must be a multip\
le of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} is refused (${a?.name??"no er\
rno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:i===0?{rule:`${n} must be \
0 for type ${r}, not ${s}`,...c}:OQ(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:s<i?{rule:`${n} ${s} is\
 too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n} ${s} is too large, \
this kernel takes at most ${i}${EQ(r,l)}`,fix:vQ(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="max_entries"?`max_entrie\
s: ${i}`:null}}function vQ(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id in it, and the long data\
 in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n} or less: ${n/8} frames\
 of 8 bytes.`:"Shorten the value: split it over several entries."}function EQ(e,t){return t==="value_size"&&e.includes("\
percpu")?" bytes per CPU":""}function PQ(e,{property:t,value:n}){if(n%8===0)return null;let r=e.find(o=>o.base==="smalle\
st"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}function OQ(e,{property:t,
value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==n&&r!==null&&o.value<r==
n>r)}function AQ({type:e,flags:t},n){let r=Ib(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this kernel does not take ${r} \
in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r} from map_flags.`:`Ad\
d __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${CQ(s)}`}}function CQ(e){let n=Array.from({length:31},(r,o)=>1<<
o).filter(r=>(e&r)!==0).map(Ib);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):`[${n.join(", ")}]`}function TQ({
type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that describes its key and value`,fix:"Dec\
lare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), and compile with -g.",
setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take the BTF of the objec\
t`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler does not know all o\
f its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and value for a map of ty\
pe ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no spin lock or kptr be\
fore it learnt them).",setting:null}}}function MQ({inner:e}){return e?{rule:'libbpf names the inner map after the outer \
one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the declaration, and set it w\
ith bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the name of the map",fix:"\
Use letters, digits and underscores only.",setting:null}}function Nb({trials:e}){return e.find(({property:t})=>t==="type")?.
errno??null}function JC({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({property:s,errno:i})=>s===
"nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it beside the other maps of th\
e object",fix:"Make the maps smaller; a guest has less memory than most machines of your users.",setting:null};let r=n.filter(
({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??"no errno"})`;return{rule:r.
length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name==="E2BIG"?"Make it smaller\
: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and flags with what your lo\
ader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}var xQ,XC=f(()=>{"us\
e strict";Fb();xQ=new Set(["btf","name","inner"])});function tT(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?QC(t.message??"")??QC(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return IQ([...s].map(([l,{errno:c,message:u}])=>FQ(e,l,c,u)))}function QC(e){return/map '([^'\n]+)': failed to create/.exec(
e)?.[1]??null}function IQ(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function FQ(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&BQ(e,s))??(s&&KQ(e,s,
n))??(s&&DQ(e,s))??WQ(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?ii(e,r):HQ(o.libbpfTail,t)??r,excerpt:gt(
qQ(o.libbpfTail,t)),log:o.libbpfLog})}function BQ({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){if(o===null||r!==
"struct_ops")return null;if((o.flags&LQ)!==0&&o.errno?.name==="EINVAL"&&tn(e.release,NQ))return{class:"MAP_CREATION_FAIL\
URE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(".struct_ops.link\
") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SEC(".struct_ops"),\
 and create one of the two maps (bpf_map__set_autocreate).',addition:Za(n),subject:"struct_ops by a link"};if(tn(e.release,
ZC))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`struct_ops came \
with Linux ${ZC}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:Za(n),subject:"\
struct_ops"};let s=ci(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`libbpf 1.1 f\
its every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): link libbpf 1.5\
 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:Za(n)}}function KQ(e,t,n){let{result:r}=e,
o=il(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>il(c,r.fixups)??[]),i=s.filter(c=>c.map!==t).map(c=>c.map.
name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=_A(s);return o.innerMap?{class:"MISSING_INNER_MAP",title:`\
map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.name} to its loader\
: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"inner map"}:{class:"\
MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${eT(o)}`,remedy:`The object leaves the size of ${t.name} to its lo\
ader (the kernel said ${Te(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,subject:eT(
o)}}function eT({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?["value_s\
ize"]:[]].map(o=>`${o} 0`).join(" and ")}function DQ(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=Nb(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Te(l)}, to root: ${ri(r)}.`,subject:"map"};if(l!==null)return UQ(t,n);let c=nT(n),u=i?[]:c.flatMap(
({setting:m})=>m??[]),d=u.length===c.length&&new Set(u.map(jQ)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:m})=>m).join("; ")}`,proof:Nd(o.name,t),remedy:`${c.map(({fix:m})=>m).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:SA(t,u)}:{},subject:c.
map(({rule:m})=>m).join("; ")}}function jQ(e){return e.slice(0,e.indexOf(":"))}function nT(e){let t=YC(e);return t.length>
0?t:[JC(e)]}function UQ(e,{type:t,inner:n}){let r=CA[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${Ur(r)}`,...r===void 0?{}:{background:Dt(t,r)},proof:jA(
t),addition:Za(e),subject:t}}function GQ(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=Nb(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:nT(e).map(({rule:n})=>n).join("; ")}function rT(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:GQ(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of th\
e object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot be\
 loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:Nd(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function WQ({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Te(r)}`,proof:Nd(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function qQ(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function HQ(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var LQ,NQ,ZC,Bb=f(()=>{"use s\
trict";ll();Zd();rt();jt();ni();nf();Fd();ze();XC();Kn();LQ=8192,NQ="6.4",ZC="5.6"});function oT(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=zQ.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${VQ[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key:\
 ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:Td([c])}:{},subject:`${a} ${l}`},
{program:c,map:a,words:i,excerpt:gt(n),log:r})}var zQ,VQ,sT=f(()=>{"use strict";rt();jt();ze();zQ=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
VQ={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autolo\
ad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its ow\
n that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function Db(e,t,n){let r=t.lacks.find(({what:s})=>s in iT),o=r&&iT[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function aT(e,{lacks:t,verifierTail:n}){let r=YQ.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&tZ[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function JQ({name:e,type:t,section:n},r){
let o=ti[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${XQ(t,n)}. The guest tried a minimal program of thi\
s type, and the kernel refused that too.${lT(o,r)}`,...o===void 0?{}:{background:Dt(`${t} programs`,o)},proof:Bd(t),addition:Rt(
e),subject:t}}function XQ(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kpr\
obe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function lT(e,t){return e!==
void 0&&tn(t,e.since)?"":Ur(e)}function QQ({name:e,section:t,type:n},r){let o=rf(t,n),s=el[o];return{class:"UNSUPPORTED_\
ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ker\
nels without it (bpf_program__set_autoload)${cT(t)}. The guest tried a minimal ${n} program: the kernel refuses it with \
this attach type.${lT(s,r)}`,...s===void 0?{}:{background:Dt(`${o} programs`,s)},proof:tl(o,i=>rf(i.section,i.type)),addition:Rt(
e),subject:o}}function ZQ({name:e,section:t,type:n}){let r=rf(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ker\
nel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on su\
ch kernels (bpf_program__set_autoload)${cT(t)}.`,background:Dt("expected_attach_type",{since:"4.17"}),proof:tl(r,o=>rf(o.
section,o.type)),addition:Rt(e),subject:r}}function cT(e){let t=eZ.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function rf(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in el)?o:n||t}function cl(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Dt(n,{since:r}),subject:t}}function Kb(e,t,n,r){return cl(e,`has ${t}, which the kernel does not support`,nZ(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function nZ(e){return e.charAt(0).toUpperCase()+e.slice(1)}var YQ,
iT,eZ,tZ,uT=f(()=>{"use strict";ni();ze();Kn();YQ=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounded_loops"]},
{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],iT={program_type:JQ,attach_type:QQ,expected_attach_type:ZQ,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Dt("Programs that may sleep",{since:"5.10"}),addition:Rt(e),subject:`${t}, sleep\
able`}}};eZ=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc"\
)'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];tZ={bpf_to_bpf_calls:e=>cl(e,"calls another function, which the kernel does not support","Calls \
between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UNS\
UPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their valu\
es in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you inclu\
de bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ker\
nels.',background:Dt("Global variables",{since:"5.2"}),addition:Rt(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:Rt(e),subject:"callback"}),bounded_loops:e=>cl(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>Kb(e,"32-bit jumps","5.1","v2"),atomics:e=>cl(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>Kb(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>Kb(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>cl(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function dT({message:e},{name:t}){let[,n,r,o]=sZ.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function fT(e,t){if(!rZ.test(
e)&&!oZ.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`prog\
ram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__s\
et_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:gb(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:gb(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var rZ,oZ,sZ,mT=f(()=>{"use strict";ze();rZ=/no BTF-based attach target is specified/,
oZ=/attach program FD is not set/,sZ=/^program (\S+) of artifact (\S+) (.+)$/s});function ui(e){let t=pn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(yT)),r=n===-1?t.length:n,o=t.slice(0,r).map(lZ).filter(fZ),s=o.findLastIndex(a=>iZ.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!pT(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:cZ(aZ(o.slice(
i).filter(a=>!pT(a)))),block:t.slice(r)}}function aZ(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function lZ(e){return e.replace(/(?<=\S)verification time \d+ usec$/,"")}
function cZ(e){let t=e.filter(n=>!uZ.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:t}function hT(e){
return ui(e).complaints}function gT(e){let{complaints:t,block:n}=ui(e),r=of(n,"Suggestion").join(" ");return{error:t[0]??
n[0]?.slice(yT.length)??null,suggestion:r===""?null:r}}function of(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];let r=e.
slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function pT(e){
return dZ.test(e)}function fZ(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var iZ,uZ,yT,dZ,sf=f(()=>{"use strict";jt();iZ=/^\d+: [(<]/;uZ=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
yT="Verification failed: ";dZ=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function xT(e){let{path:t,complaints:n,block:r}=ui(e),o=n.slice(0,t.length===0?14:mZ),s=[...of(r,"Reason").slice(0,pZ),...of(
r,"Causal path").slice(-hZ)],i=14-o.length-s.length;return qd([...bZ(t,o,i),...o,...s])}function bZ(e,t,n){let r=wZ(e),o=r.
findIndex(({text:a})=>jb.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=kZ([(r[o]?.text??"").replace(gZ,""),...t]),
i=[...r.slice(0,o+1).filter(({text:a})=>jb.test(a)),...r.slice(o).filter(({text:a})=>wT.test(a)).slice(0,1),...r.filter(
({text:a})=>kT.test(a)&&RZ(a,s)).slice(0,1),...xZ(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>wT.test(a))];return[...new Map(
i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>kT.test(a)?_Z(a,s):
a).filter((a,l,c)=>a!==c[l-1])}function wZ(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.push({index:n,text:r});
let o=yZ.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>jb.exec(i)?.[1]===o);if(s===-1)break;n=
s+1}return t}function kZ(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([
,n=""])=>n)))}function xZ(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function RZ(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function _Z(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var mZ,
pZ,hZ,jb,wT,gZ,yZ,kT,RT=f(()=>{"use strict";jt();sf();mZ=4,pZ=3,hZ=4;jb=/^(\d+): \([0-9a-f]{2}\) /,wT=/^;/,gZ=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
yZ=/^from (\d+) to \d+/,kT=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var _T,ST=f(()=>{"use strict";_T=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
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
CAP_PERFMON and the JIT on."}]});var $T,vT=f(()=>{"use strict";$T=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
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
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var ET,PT=f(()=>{"use strict";ET=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
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
ogram after the helper returned."}]});var OT,AT=f(()=>{"use strict";OT=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
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
member into a volatile variable."}]});var CT,TT=f(()=>{"use strict";CT=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
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
 less than the width of the type, or cast the value to a wider type first."}]});var MT,IT=f(()=>{"use strict";MT=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
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
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var FT,LT=f(()=>{"use strict";FT=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
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
all functions __always_inline, or split the program into several with tail calls."}]});var NT,BT=f(()=>{"use strict";NT=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
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
r replace another only once."}]});var KT,DT=f(()=>{"use strict";KT=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
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
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var jT,UT=f(()=>{"use strict";jT=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
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
ing, one that is in the tree for removing."}]});var Ub,GT,WT=f(()=>{"use strict";Ub='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',GT=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${Ub}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${Ub}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${Ub}.`}]});var qT,HT=f(()=>{"use strict";qT=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
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
ucture in place of several parameters, or use a kprobe to trace the function."}]});var zT,VT=f(()=>{"use strict";zT=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
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
 at this line differently until it is fixed."}]});var YT,JT=f(()=>{"use strict";YT=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
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
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var XT,QT=f(()=>{"use strict";XT=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
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
f, with the one map that is meant."}]});var ZT,eM=f(()=>{"use strict";ZT=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
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
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var tM,nM=f(()=>{"use strict";tM=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
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
d functions that return int, and no lock or reference may be held."}]});var rM,oM=f(()=>{"use strict";rM=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
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
 alone in inline assembly: copy it to another register and move that."}]});var sM,iM=f(()=>{"use strict";sM=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
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
urns a pointer to a structure."}]});var aM,lM=f(()=>{"use strict";aM=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
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
that return void."}]});var cM,uM=f(()=>{"use strict";cM=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
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
cture in place of the sixth and later arguments."}]});var dM,fM=f(()=>{"use strict";dM=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function mM(e,t,n,r){switch(e){case"number as pointer":return SZ(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return EZ(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&hM(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return OZ(n,t);case"argument of a kfunc":return PZ(n,t);case"loo\
p":return r!==null&&!tn(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function pM(e){let t=di.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function hM(e){let t=e.findLast(n=>di.test(n));return t===void 0?null:pM(t)}function SZ(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=yM(s,n);if(i!==null&&!gM.test(i))return o.length===0?null:vZ(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=di.exec(s)?.
groups?.text;if(a===void 0)continue;let l=pM(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function yM(e,t){
if(/^;/.test(e))return null;let n=di.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function vZ(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>$Z.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function EZ(e){let t=hM(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map with\
out keys",groups:{call:`${t}()`}}:null}function PZ(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=yM(s,o);if(i!==null)return gM.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(di.exec(s)?.groups?.text??""))return null}
return null}function OZ(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=di.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var di,gM,$Z,bM=f(()=>{"use strict";ni();di=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
gM=/^(?:inv|imm|scalar|P?-?\d)/;$Z=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function Gb(e,t,n=null){let r=CZ(hT(e).slice(0,AZ),t);if(r===null)return null;let o=mM(r.kind,r.words,ui(e).path,n),s=RM.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:_M(s,o.groups,t),words:r.words}}function CZ(e,t){
return kM(e,wM.filter(({rule:n})=>n.secondary!==!0),t)??kM(e,wM.filter(({rule:n})=>n.secondary===!0),t)}function kM(e,t,n){
for(let r of e){let o=TZ(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:_M(
i,a.groups??{},n),words:r}}}return null}function TZ(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function _M(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=xM(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:xM(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:Rt(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function xM(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function SM(e){return MZ.test(pn(e))}var RM,AZ,
wM,MZ,$M=f(()=>{"use strict";jt();ze();ST();vT();PT();AT();TT();IT();LT();BT();DT();UT();WT();HT();VT();JT();QT();eM();nM();
oM();iM();lM();uM();fM();Cb();sf();bM();RM=[..._T,...$T,...ET,...OT,...CT,...MT,...FT,...NT,...KT,...jT,...GT,...qT,...zT,
...YT,...XT,...ZT,...tM,...rM,...sM,...aM,...cM,...dM,...qC];AZ=32;wM=RM.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));MZ=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function af(e,t,n){let o=n.verifierTail.trim()===""||IZ(n.verifierTail)&&Db(t,n,e.kernel.release)?HZ(e,t,n):LZ(e,t,n),s=e.
result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${FZ(s,o.source!==null)}`}}function IZ(e){return e.
split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function FZ(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function LZ(e,t,n){if(BZ(n.verifierTail))return KZ(e,t,n);let{error:r,suggestion:o}=gT(n.verifierTail),s=aT(t.name,n),
i=Gb(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??ol(n.verifierTail,
e,t.name)??(i===null?null:jZ(i,a))??GZ(t,r)??qZ(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?FA(e.kernel,l.subject??"",t.
name):null;return X(e,"load",c??UZ(DZ(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.lack.
source??n.source,excerpt:xT(n.verifierTail),log:n.verifierLog,suggestion:o,proof:oi(e.artifact.name,t.name)})}function BZ(e){
return NZ.test(e.trimEnd().split(`
`).at(-1)??"")}function KZ(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} takes\
 the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branches\
, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Te(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:oi(e.artifact.name,t)})}function DZ({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function jZ({kind:e,explanation:t},n){let r=n===void 0?null:VA(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function UZ(e,{source:t,verifierTail:n}){return t===null||!SM(n)?e:{...e,title:`${e.title}; it gave up in\
 the loop that begins here`}}function GZ({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(
t)??[];return n!==null||r===void 0||!WZ.has(r)?null:Gb(`Attaching tracing programs to function '${r}' is rejected`,e)?.explanation??
null}function qZ(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,remedy:n===null?
vM:`Change the code at the line that is shown; the log above the error says what the verifier knew about each register t\
here${t===null?"":` (${Te(t)})`}.`}}function HZ(e,t,n){let r=[n.message??"",...YZ(e.result.libbpfTail,t.name)].join(`
`),o=dT(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=fT(r,t)??(VZ.test(r)?Ud(e,t,
n.errno):null)??ol(r,e,null)??zZ(t,ci(r,n.errno))??XZ(e,t,n)??QZ(t.name,n),i=Db(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=tf(r,n.errno)??n.message;return X(e,"load",i??(a?Qd(e,s):s),{program:t.name,words:a?
ii(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:gt(JZ(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:oi(e.artifact.name,t.name)})}function zZ({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!Wb.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:Rt(e),subject:`k\
ernel, ${t}`}}function YZ(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function JZ(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function XZ({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=ti[n];return o?.name==="EINVAL"&&s!==void 0&&(tn(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${tn(e.release,s.since)?"":Ur(s)}`,background:Dt(n,s),proof:Bd(n),addition:Rt(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Te(o)}), to root: ${ri(e)}\
.`,subject:"load"}:null}function QZ(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Te(t)}`,remedy:vM}}
var vM,NZ,WZ,Wb,VZ,qb=f(()=>{"use strict";Zd();rt();jt();ni();uT();nf();Fd();ze();Kn();rl();mT();Gd();RT();sf();$M();vM=
"The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before \
load.";NZ=/^\[the log is cut here: .*\]$/;WZ=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","preem\
pt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);Wb=new Set(["tracing","lsm","ext","struct_ops"]);
VZ=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function PM(e){let{load:t}=e.result;if(t===null)return[];let n=en(t)?eee(e,t):aee(e),r=LC(e);return r.length===0?n:[...r,
...n.filter(o=>!ZZ(e,o))]}function ZZ({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="stru\
ct_ops")}function eee(e,t){let n=oT(e,t);if(n!==null)return[n,...EM(e)];let r=tT(e,t),o=EM(e),s=t.program!==null&&o.some(
l=>l.program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(
l=>l.program===i))return o;let a=tee(e,t,o.length===0);return o.some(l=>iee(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&
o.length>0||oee(a,o)?o:[a,...o.filter(l=>!see(l,a))]}function EM(e){return e.result.programs.flatMap(t=>t.off===null&&t.
load!==null&&en(t.load)&&t.load.map===null?[af(e,t,t.load)]:[])}function tee(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,
s=`${t.message??""}
${r}`,i=n&&OM(e),a=ol(s,e,null)??ci(s,t.errno)??(i?nee(t):ree(e,t)),l=t.program===null&&t.map===null,c=tf(s,t.errno)??t.
message,u=l?Qd(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?ii(e,c):c,excerpt:gt(
r),log:o,program:i?t.program:null,proof:KA(e.artifact.name)})}function nee({errno:e}){return{class:"UNKNOWN",title:`the \
object does not load as a whole (${Te(e)})`,remedy:"The programs depend on each other (a prog array filled in the object\
, struct_ops), or together need more memory than the guest has: see the log."}}function ree({result:{maps:e,programs:t}},{
errno:n}){return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Te(n)}`,remedy:"\
Name the .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{
class:"UNKNOWN",title:`the object does not load: ${Te(n)}`,remedy:"No rule knows these words: see the whole log of libbp\
f."}}function oee(e,t){if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_B\
TF"),r=t.some(o=>o.class==="UNSUPPORTED_PROGRAM_TYPE"&&Wb.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&
(n.length>0||r)}function see(e,t){return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function iee(e,t,n){return t.
class===n.class&&t.identity===n.identity&&(OM(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function OM({result:e}){
return e.programs.some(({load:t})=>t?.verdict==="pass")}function aee(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===
null))return[];let n=t.filter(({off:r})=>r?.by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",
title:`nothing was loaded: ${eg(t)}`,remedy:lee(t),...n.length>0&&!AM(t)?{addition:Td(n)}:{},subject:"nothing"},{excerpt:gt(
e.result.libbpfTail),log:e.result.libbpfLog})]}function lee(e){return e.length===0?'Check that the file is the object wi\
th the programs, and that they stand in sections (SEC("\u2026")).':AM(e)?"All that may be left out does not load on this\
 kernel, and the rest is off: mend one of these programs, or leave the kernel out of the `kernels` of the artifact.":e.some(
({off:t})=>t?.by==="object")?'The sections begin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: de\
clare those that yours does (`autoload: true` under `programs`), or remove the "?".':"An artifact that has nothing to lo\
ad on this kernel is no pass: leave the kernel out of its `kernels`, or give it a program for it."}function AM(e){return e.
some(({off:t})=>t?.by==="dropped")}var CM=f(()=>{"use strict";$s();Zd();rt();jt();nf();ze();Bb();sT();qb();Kn();Gd()});function TM(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",uee(e,r),{map:cee(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",fee(e,r),{place:r.place}))]}function cee({note:e}){return e.startsWith("map ")}function uee({result:{
maps:e,programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXU\
P_MISMATCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...dee(n)};switch(s){case"not_fou\
nd":return{...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not hav\
e`,remedy:MM(r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.
find(({name:p})=>p===r)?.type??"another type",m=e.filter(p=>al(p.type)).map(({name:p})=>p);return{...u,title:`the manife\
st sets ${o} on map ${r}, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or a\
rray_of_maps${m.length===0?", and the object has none":`: ${m.join(", ")}`}.`}}case"applied":case"unsupported":case"erro\
r":return{...u,title:`${o} cannot be set on ${c} ${r}: ${Te(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}:\
 compare the value with what your loader sets.`}}}function dee({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),
o=r.join("; ");return{title:`BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`\
; or remove the entry where the kernel has its own BTF.`}}function MM(e,t,n){if(n===null)return`Correct the name, or dro\
p the entry: \`${e}\` is in no data section of the object.`;let r=te(e,n),o=n.length===0?`The object has no ${t}s.`:`The\
 object has ${n.join(", ")}.`;return`${r===void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function fee({
result:{programs:e,maps:t}},n){let{what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o}\
 ${a}`};if(r==="section")return{...l,title:`the manifest says that program ${s} stands in section ${o}; the object has i\
t in ${i}`,remedy:"Correct the section in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.
name);return{...l,title:`${a==="test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:MM(
o,r,c)}}var IM=f(async()=>{"use strict";await Ke();ll();rt()});function FM(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&en(n)?af(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:oi(e.artifact.name,r)}]})}function LM(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${mee(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function mee({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function NM(e){return ka(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!ka(o).some(s=>s.name===t)}},{program:t}))}var BM=f(()=>{"use strict";$s();rt();qb();Kn()});function KM(e,t=null){return[...ko(e),...t?.surface??[]].flatMap(n=>n.kernels.flatMap(r=>pee(r,n,e)))}function pee(e,t,n){
let r=n.artifacts.find(({name:a})=>a===t.artifact),o=n.kernels.find(a=>a.id===e),s=n.cases.find(a=>a.artifact===t.artifact&&
a.kernel===e);return r===void 0||o===void 0||s===void 0?[]:[{...X({run:n,artifact:r,kernel:o,result:s},"load",kee(t),{program:t.
program,words:bee(t),source:t.source}),...hee(t,s,n.surfacePolicy)}]}function hee(e,{lanes:t},{level:n,allow:r}){let o=r.
find(s=>gee(s,e));return o!==void 0?{level:"notice",known:{reason:o.reason,until:null,place:o.place}}:{level:n==="requir\
ed"&&t.some(({required:s})=>s)?"failure":"warning",known:null}}function gee(e,t){return new RegExp(`^${e.name.split("*").
map(yee).join(".*")}$`).test(t.name)&&(e.class===null||e.class===t.class)&&(e.program===null||e.program===t.program)}function yee(e){
return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function bee({states:e}){return e.map(({words:t,kernels:n})=>`${wee(t)}\
 on ${n.join(", ")}`).join("; ")}function wee(e){return e===Ar||e===ps||/^(?:\d+|one) functions?$|^no run$|^runs$/.test(
e)?e:`\`${e}\``}function kee(e){let{program:t,name:n,what:r}=e,o={class:e.class,subject:JSON.stringify([n,r])},[s,i]=xee(
e),a=Ree(e);switch(e.class){case"HOOK_ARGUMENT_CHANGED":{let l=r.kind==="argument"?r.index+1:0;return{...o,title:`${t} r\
eads argument ${l} of ${n}${s}, and ${a===Ar?"there is none":`it is \`${a}\``}${i}`,remedy:See(e,l,a)}}case"RETURN_TYPE_\
CHANGED":return{...o,title:`${t} reads the return value of ${n}${s}, and ${a===Ar?"it returns nothing":`it is \`${a}\``}${i}`,
remedy:`Write one program for each type, ${DM}; or check which kernel it is before you use the value.`};case"TRACEPOINT_\
FIELD_CHANGED":return{...o,title:`${t} reads the record of ${n} at byte ${r.kind==="record"?r.offset:0}${s}, and ${a===ps?
"no field is there":`it is \`${a}\``}${i}`,remedy:Eee(e)};case"FIELD_TYPE_CHANGED":return{...o,title:`${t} copies ${n}${s}\
, and it is \`${a}\`${i}`,remedy:Pee(e,a)};case"AMBIGUOUS_HOOK":return{...o,title:`${t} is attached to ${n}, and the ker\
nel has several functions of that name: calls of the others are not seen`,remedy:"Attach to a function that calls all of\
 them, or to a tracepoint; or use kprobe.multi, which attaches to every function of a name."};case"HOOK_VARIANT_MISSED":
return{...o,title:`${t} is attached to ${n}, and the compiler split it: callers that enter at ${a} are not seen`,remedy:"\
Attach a kprobe to the copy as well where it exists, or attach to a function that all callers go through, or to a tracep\
oint."};case"HOOK_NEVER_RUNS":return{...o,title:`${t} is attached to ${n} and does not run while the tests do, as it doe\
s on other kernels`,remedy:`Find in the source of this kernel what calls \`${n}\`, and attach to what handles the event o\
n all kernels, or to a tracepoint.`}}}function xee({expected:e}){if(e===null)return["",""];let{words:t,by:n,kernel:r}=e;
return n==="baseline"?["",`, where the baseline had \`${t}\``]:n==="most"&&r!==null?["",`, where ${r} has \`${t}\``]:[` \
as \`${t}\``,""]}function Ree({states:e,kernels:t}){return e.find(n=>n.kernels.some(r=>t.includes(r)))?.words??Ar}function _ee(e,t){
return e==="kprobe"||e==="kprobe_session"?`PT_REGS_PARM${t}(ctx)`:`ctx[${t-1}]`}function See({name:e,way:t,expected:n,states:r},o,s){
let i=_ee(t,o),a=[s,...r.map(({words:c})=>c)].flatMap(c=>vee(c,e)??[])[0],l=`write one program for each prototype, ${DM}`;
return n===null||a===void 0?`Read \`${i}\` only where it is what you expect: ${l}.`:`Tell the kernels apart before you r\
ead \`${i}\`: \`if (bpf_core_type_exists(struct ${a})) \u2026 else \u2026\`, where the struct came with the argument. Or ${l}\
.`}function vee(e,t){let n=/^struct (\w+) \*\w*$/.exec(e)?.[1];return t.split("_").some(o=>o.length>=$ee&&n?.includes(o))?
n??null:null}function Eee({name:e,what:t}){let n=t.kind==="record"?t.field:"",r=e.slice(e.indexOf("/")+1);return`Read \`c\
tx->${n}\` of \`struct trace_event_raw_${r}\` from vmlinux.h: CO-RE finds the field on each kernel. Check \`bpf_core_field\
_exists(ctx->${n})\` where it may be missing. A fixed offset holds only for the kernel that it was taken from.`}function Pee({
name:e},t){let[n=e,...r]=e.split("."),o=r.join(".");return Oee(t)?`\`BPF_CORE_READ_BITFIELD_PROBED(p, ${o})\` reads an in\
teger with the size and the sign that the kernel gives it.`:`Declare the other form as a flavor, \`struct ${n}___other {\
 ${Aee(t,o)}; } __attribute__((preserve_access_index))\`, and choose with \`bpf_core_type_matches(struct ${n}___other)\`,\
 which needs clang 15 and libbpf 1.0.`}function Oee(e){return!/[*[{]|^struct |^union /.test(e)}function Aee(e,t){let[,n=e,
r=""]=/^(.*?) ?((?:\[\d+\])*)$/.exec(e)??[];return`${n}${n.endsWith("*")?"":" "}${t}${r}`}var DM,$ee,jM=f(()=>{"use stri\
ct";Jc();Zn();rt();DM="and choose between them with `program_variants` or `min_kernel`";$ee=6});function lf({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var Hb=f(()=>{"use strict"});function UM(e){return e.result.tests.filter(t=>Cee(e,t)).map(t=>Mee(e,t))}function Cee({result:e},t){return!en(t)||Tee(e.
unknownNames,t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}
function Tee(e,{command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a===
"test"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function Mee(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(lf)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:Iee(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:Rb(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:UA(
e.artifact.name,n)}),level:a?"failure":"warning"}}function Iee(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="p\
ass")return GM(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":Fee(e,r)}function Fee(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!Nee(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look a\
t ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&Lee.test(o))return`Correct the key or value in the manifest: ${n}\
 does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says\
 nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at\
 all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it long\
er with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program \
writes on this kernel.`;case"runs":return`${Bee(e,n)}See whether the command does what calls the hook of ${n} on this ke\
rnel: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_run\
s`), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it rea\
ds of the kernel may differ there.`}}function Nee({type:e}){return e==="ringbuf"||e==="perf_event_array"||al(e)}function Bee({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function GM({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?Kee(r.tail):"See what it wrote; the guest has no network and only what the manif\
est brings along."}function Kee(e){let[,t]=Dee.exec(pn(e))??[];if(t===void 0)return"Something it calls is no program for\
 this machine: see its output.";let n=x(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat b\
rings it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function WM(e){let{command:t,
interruption:n}=e.result;return t===null||!en(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:GM(
t),subject:"command"},{words:t.command,excerpt:Rb(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:GA(e.
artifact.name)})]}var Lee,Dee,qM=f(()=>{"use strict";I();Hb();ll();rt();jt();Kn();Lee=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
Dee=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function Gr(e,t=null){let n=Tn(e);return SC([...e.kernels.flatMap(r=>jee(e,r)),...e.artifacts.flatMap(r=>Uee(e,r,n.get(r.
name)??[])),...KM(e,t),...t===null?[]:fC(e,t)],e,t)}function jee(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.
kernel===t.id).flatMap(r=>r.lanes);return[{...VM,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"war\
ning":Md(n),artifact:null,kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,
remedy:t.consoleLog===null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: fa\
lse` if the run may pass without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,
reproduce:Oo(e,null,t.id,null)}]}function Uee(e,t,n){if(t.error!==null)return[Gee(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.
flatMap(o=>n.filter(s=>s.kernel===o.id).flatMap(s=>YM({run:e,artifact:t,kernel:o,result:s})));return[...r,...RC(e,t,r)]}
function zM(e){let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.
find(({id:i})=>i===n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?xC(n,YM({run:e,artifact:r,kernel:o,
result:n})):n})}function Gee(e,t,n){return{...VM,class:"INVALID_OBJECT",level:n.length===0?"failure":Md(n),artifact:t.name,
kernel:null,identity:"artifact",title:`${t.path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file\
 that clang -target bpf wrote for this machine, and build it before this step.",place:t.place,reproduce:Oo(e,t,e.kernels[0]?.
id??null,null)}}function YM(e){return kC(e,Wee(e).map(t=>IC(e,t)))}function Wee(e){let{result:t,kernel:n}=e;if(t.load===
null&&t.unsuited!==null)return[HM(e,t.unsuited)];if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[
...TM(e),...PM(e),...rT(e),...FM(e),...LM(e),...NM(e),...lC(e),...UM(e),...WM(e),...t.unsuited===null?[]:[HM(e,t.unsuited)],
...t.interruption===null?[]:OC(e,t.interruption),...t.kernelWarnings.map(s=>AC(e,s))],o=t.interruption?.kind==="cancelle\
d"?void 0:Hee(r,t.lanes);return o===void 0?r:[...r,zee(e,o)]}function HM(e,t){return X(e,e.result.load===null?"load":"co\
mmand",{class:"INVALID_OBJECT",title:`${e.artifact.name} is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.
arch} as an artifact of its own, and give each artifact the kernels that it is built for with \`kernels:\`.`,subject:"un\
suited"},{words:`it ${t}`})}function Hee(e,t){let n=t.filter(en);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(
o=>o.level==="warning"&&!qee.has(o.class));return n.find(({required:o})=>o)??(r?void 0:n[0])}function zee(e,t){return X(
e,Vee[t.mode],{class:"UNKNOWN",title:`${e.artifact.name} did not pass ${t.mode}, and no rule knows why`,remedy:"See the \
logs of the kernel; a case that no rule knows is worth an issue."},{words:t.reason,excerpt:gt(e.result.libbpfTail),log:e.
result.libbpfLog??e.kernel.consoleLog})}var VM,qee,Vee,ul=f(async()=>{"use strict";_s();cC();rt();jt();await vC();Sb();MC();
FC();await Eb();CM();Bb();await IM();BM();fd();jM();qM();VM={step:null,known:null,overdue:null,program:null,map:null,source:null,
excerpt:null,remedyYaml:null,suggestion:null,background:null,proof:null};qee=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING",
"MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);Vee={load_only:"load",load_attach:"attach",behavior:"test",command:"\
command"}});function Wr(e,t,n,r=[],o=[]){let s=e.flatMap(({kernel:S,lanes:$})=>$.map(C=>({...C,kernel:S,blocks:Jee(C,n)}))),i=Xee(s),
a=s.filter(S=>S.blocks),l=a.filter(({verdict:S})=>S==="fail"),c=a.filter(({verdict:S})=>S==="error"||S==="skip"),u=S=>t.
map(({id:$})=>$).filter($=>S.some(({kernel:C})=>C===$)),d=o.filter(S=>tte(S,n)),m=d.flatMap(S=>S.kernels.map($=>({kernel:$}))),
p=u([...l,...r,...m]),g=[...ete(r),...nte(d)],b=s.filter(S=>S.known!==null).length,k=s.filter(S=>!S.blocks&&S.known===null&&
S.verdict!=="pass").length,y={counts:i,nonBlocking:k,known:b,failedKernels:p},R=n==="any"?"":"required ";if(s.length===0)
return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...y};let _=Yee(k,b,e);return c.
length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${Qee(c,u(c),R)}${[Zee(l,R),...g].map(JM).join("")}${_}`,...y}:
l.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${rte(l,a,R)}, on ${zb(p)}${g.map(JM).join("")}${_}`,...y}:g.length>
0?{status:"failed",exitCode:2,sentence:`Failed: ${g.join("; ")}, on ${zb(p)}${_}`,...y}:{status:"passed",exitCode:0,sentence:ote(
a,s,t,n,_),...y}}function Yee(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(
i=>i.tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as kn\
own`],...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":
"tests that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function Jee(e,t){return e.known!==null?!1:t==="any"||
t==="required"&&e.required}function Xee(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function Qee(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${zb(t)}${s}`}function Zee(e,t){return e.length===0?"":`${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function JM(e){return e===""?"":`; ${e}`}function zb(e){return e.length<=4?e.join(", "):
`${e.length} kernels (${e.slice(0,4).join(", ")} \u2026)`}function ete(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return t===0?[]:[`${t} ${t===1?"program takes":"programs take"} more instructions than the basel\
ine allows`]}function tte({class:e,level:t},n){return n==="never"||!jc.some(r=>r===e)?!1:t==="failure"||n==="any"&&t==="\
warning"}function nte(e){return e.length===0?[]:[`${e.length} ${e.length===1?"hook or field differs":"hooks and fields d\
iffer"} silently`]}function rte(e,t,n){return`${e.length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function ote(e,t,n,r,o){
let s=`on ${n.length} ${n.length===1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&
c!==null))return`Passed: no required check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r===
"never"?"nothing may fail it (fail-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of\
 ${t.length} checks pass ${s}`;let i=r==="any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`\
all ${e.length} ${i}checks pass`} ${s}${o}`}var dl=f(()=>{"use strict";an()});function cf(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:er(s.threshold)??null,a=Xc(t,e,i),l=a.insns.
filter(u=>dC(u,r,s,n)),c=Gr(e,a);return{...e,comparison:a,findings:c,gate:Wr(r,o,n,l,c)}}var Vb=f(async()=>{"use strict";
await ul();dl();xo();Hd();ys()});function XM(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function QM(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function uf({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var Yb=f(()=>{"use strict"});function ae({id:e,variant:t}){return t===null?e:`${e}+${t}`}function yt(e,t){return t===e.id||t===ae(e)}function df({kernels:e},t){
return e?.find(({id:n})=>yt(t,n))}var lr,qr,cr,Dn,Ve=f(()=>{"use strict";lr={level:"report",allow:[]},qr={insns:null,required:!1,
place:null};cr="load_attach",Dn=60});function ff(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function ZM(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:Dn,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var mf=f(()=>{"use strict";Ve()});function Jb(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...ste(o,n(o))])].join(`
`)}
`}function ste({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${ge(e.name)}`,`    path: ${ge(s)}`,
...fl("maps",Xb(t)),...fl("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${ml(a)}`,`- { program\
: ${ge(i.subject)}, type: ${i.value} }`]:[])),...fl("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${ml(l)}`,`- group: ${ge(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${ge(c)}${u?", probe: tria\
l_load":""} }`)])),...fl("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${ml(a)}`,`- name: ${ge(i)}`,"  optional: tru\
e"])),...fl("known_failures",o.flatMap(ite))]}function ite({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(ge).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${ge(t.name)}`],`  class: ${n}`,`  reason: ${ge(ml(r))}`]}function fl(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function Xb(e){return ate(e.filter(({what:t})=>t.kind!=="\
program_type")).flatMap(lte)}function ate(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function lte([e,t]){return[...t.map(({how:n})=>`# ${ml(n)}`),`- name: ${ge(e)}`,...t.map(({what:n})=>`  ${cte(
n)}`)]}function cte(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function ml(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function eI(e){
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
`}var Qb=f(()=>{"use strict";ze()});function Hr(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var pf=f(()=>{"use strict"});function zr(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function ur(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var hf=f(()=>{"use strict"});async function tI(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<ute;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await dte(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:mte(l,n)}))}:e}async function dte(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=fte(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-
1):null;if(s===null||!ur(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;ur(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function fte(e,t){return t!==null&&ur(t.score,e.score)?
t:e}function mte(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:Hr(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var ute,
nI=f(()=>{"use strict";pf();hf();ute=2});function V(e,t){return e.filter(n=>n.type===t)}function Ye(e,t){return V(e,t)[0]}function hn(e){return e<0?null:e}var Ut=f(
()=>{"use strict"});function rI(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function oI(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),m=(await t.take([pte(i,d,l)],o.leftMs())).
get(d);if(m===void 0)return null;let p=hte(m);return a.set(c,p),p}}function pte(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,surface:!1,fixups:[...e.fixups,...n],
tests:[],files:[]}}function hte(e){let t=V(e,"program_load").filter(({errno:n})=>n===0);return{whole:Ye(e,"load")?.errno===
0?1:0,loaded:new Set(t.map(({program:n})=>n)).size,attached:V(e,"attach").filter(({status:n})=>n==="attached").length}}var sI=f(
()=>{"use strict";Ut()});function gf({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>kte(il(r,n))),...t.filter(({type:r,autoload:o})=>r==="u\
nspec"&&o).map(Ste)]}function kte(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[aI(
t.name,"key_size",n?[4]:bte)]:[],...e.valueSize?[aI(t.name,"value_size",n?[gte]:uI)]:[],...e.maxEntries?[xte(t)]:[],...e.
innerMap?[_te(t)]:[]]}function aI(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function xte(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[cI]:Rte(e)?["cpus",...iI]:iI;return{subject:e.name,ladders:t.map(n=>[
{kind:"max_entries",subject:e.name,value:n,place:null}])}}function Rte({name:e,type:t}){return t==="array_of_maps"||t===
"array"&&/cpu|aux|scratch/i.test(e)}function _te({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>uI.
map(i=>lI(e,s,4,i))),n=[lI(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}
function lI(e,t,n,r){return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?cI:yte,mapFlags:0,
place:null}}function Ste({name:e,section:t}){let n=$te.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,
ladders:[...new Set([...n,...wte])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var iI,cI,gte,yte,bte,
uI,wte,$te,Zb=f(()=>{"use strict";ll();iI=[1024,64,1],cI=262144,gte=1016,yte=64,bte=[4],uI=[4,8,16,32,64,128,256,1024,4096],
wte=["kprobe","tracepoint","raw_tracepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","s\
k_msg","sk_skb","sched_act"];$te=[{words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"x\
dp"},{words:/ret|probe|hook|func/i,type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,
type:"socket_filter"},{words:/cgroup|cg/i,type:"cgroup_skb"}]});var dI,eDe,Gt,fi=f(async()=>{dI=await import("./vendor/p-limit.js"),{limitFunction:eDe}=dI,Gt=dI.default});function yf(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var ew=f(()=>{"use strict"});function fI(e){let t=e.subarray(0,64).toString("latin1");return vte.find(({begins:n})=>t.startsWith(n))?.says}var vte,mI=f(
()=>{"use strict";vte=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file it\
self; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; f\
inish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},
{begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed wit\
h xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzi\
p`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function nw(e){return e[5]===Ote?"little":"big"}function ot(e){return nw(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function hI(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return fI(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<Ete)return`is cut off inside its ELF h\
eader (${e.length} bytes); build it again`;let t=ot(e),n=t.half(18);return n!==Cte?`is an object for ${tw[n]??`ELF machi\
ne ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==Pte?"is a 32-bit ELF object; eBPF objects are 64-\
bit":t.half(16)!==Ate?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":Ite(e)}function Ite(e){
let t=ot(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==bf||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*bf);if(o>e.length)return pI(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*bf,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==Tte&&a>e.length)return pI(e.length,a)}}function wf(e){let t=ot(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*bf),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:pl(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&Mte)!==0n}))}function pl(e,t){let n=e.subarray(
t,t+Fte),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function pI(e,t){return`is cut off: it has ${e} bytes\
, its headers tell of ${t}; build or download it again`}var Ete,bf,Pte,Ote,Ate,Cte,Tte,Mte,tw,Fte,No=f(()=>{"use strict";
mI();Ete=64,bf=64,Pte=2,Ote=1,Ate=1,Cte=247,Tte=8,Mte=4n,tw={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"\
ARM",62:"x86-64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};Fte=1024});function yI(e){try{let t=wf(e).find(({name:n})=>n===".BTF");return t===void 0?[]:Ute(Dte(e,t.offset))}catch(t){if(K(t)===
"ERR_OUT_OF_RANGE")return[];throw t}}function Dte(e,t){let{half:n,word:r}=ot(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>pl(e,s+r(t+16)+c);if(n(t)!==Lte)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=Bte;){let u=r(c+4),[d,m]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:m,sizeOrType:r(c+8),at:c+12}),
c+=12+jte(d,m)}return{types:o,word:r,text:i}}function jte(e,t){switch(e){case st.int:case st.var:case 17:return 4;case st.
array:return 12;case st.struct:case st.union:case st.datasec:case st.enum64:return t*12;case st.enum:case 13:return t*8;default:
return 0}}function Ute(e){let t=e.types.find(({kind:r,name:o})=>r===st.datasec&&o===".maps");return t===void 0?[]:Array.
from({length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[bI(e,r,0)])}function bI(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=mi(e,n);if(s?.kind!==st.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=mi(e,e.word(a+4));l!==void 0&&Gte(o,e.text(e.word(a)),l,e,r)}return o}function Gte(e,t,n,r,o){
switch(t){case"type":e.type=kf(r,n);break;case"max_entries":e.maxEntries=kf(r,n);break;case"key_size":e.keySize=kf(r,n);
break;case"value_size":e.valueSize=kf(r,n);break;case"key":e.keySize=rw(r,n.sizeOrType,0);break;case"value":e.valueSize=
rw(r,n.sizeOrType,0);break;case"values":e.inner=Wte(r,n,o)}}function kf(e,t){let n=mi(e,t.sizeOrType);return n?.kind===st.
array?e.word(n.at+8):0}function Wte(e,t,n){if(t.kind!==st.array||n>0)return null;let r=mi(e,e.word(t.at)),o=r?.kind===st.
ptr?mi(e,r.sizeOrType):void 0;return o?.kind===st.struct?bI(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function mi({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&Nte.has(n.kind)&&r<gI;r++)n=e[n.sizeOrType];return n}function rw(e,t,n){let r=mi(
e,t);return r===void 0||n>gI?0:r.kind===st.ptr?Kte:r.kind===st.array?rw(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}
var Lte,st,Nte,Bte,Kte,gI,wI=f(()=>{"use strict";v();No();Lte=60319,st={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,
datasec:15,enum64:19},Nte=new Set([8,9,10,11,18]),Bte=1048575,Kte=8,gI=32});import{createHash as qte}from"node:crypto";import{open as Hte}from"node:fs/promises";function kI(){let e=Buffer.alloc(0);
return async(t,n)=>{let r=await Hte(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,
0);return Vte(t,e.subarray(0,o))}finally{await r.close()}}}function Vte(e,t){let n=hI(t),r=n===void 0?wf(t):[];return{file:e,
sha256:qte("sha256").update(t).digest("hex"),size:t.length,byteOrder:nw(t),programSections:r.filter(({isCode:o})=>o).map(
({name:o})=>o),maps:n===void 0?yI(t):[],dataBytes:r.filter(({name:o})=>zte.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}
var zte,xI=f(()=>{"use strict";wI();No();zte=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as Yte,stat as Jte}from"node:fs/promises";import{basename as Xte,join as Qte,resolve as Zte}from"node:path";
function gn({defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function _I(e){let t=[],n=[],r=kI();for(let o of e){
o.paths.length===0&&n.push(ene(o));let s=await nne(o,t);for(let{file:i,ways:a}of s){let l=await rne(i,o,t,r);if(l===void 0)
continue;let{defect:c,...u}=l,d={name:sne(i,s.length,o),path:We(i),request:o,object:u,defect:c};n.push({...d,targets:[],
...a.length>1&&{alsoBy:a.slice(1)}})}}if(ine(n,t),t.length>0)throw new h(t);return n}function ene(e){let t=e.command?.binary??
null,n=t===null?"":We(Zte(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}
async function nne(e,t){let{matches:n,problems:r}=await Zs(e.paths,e.base,tne);for(let{index:s,message:i}of r)t.push({...e.
place,message:`\`${e.paths[s]}\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await Yte(s).catch(()=>s),l=o.
get(a);l===void 0?o.set(a,{file:s,ways:[i]}):l.ways.push(l.file===s?i:We(s))}return[...o.values()]}async function rne(e,t,n,r){
try{let o=await Jte(e),{size:s}=o;if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${We(e)}\` is no regula\
r file; name an object`});return}if(s>RI){n.push({...t.place,message:`\`${We(e)}\` has ${s} bytes; an eBPF object has at\
 most ${RI}`});return}return await r(e,s)}catch(o){n.push({...t.place,message:`\`${We(e)}\` ${await one(o,e)}`});return}}
async function one(e,t){switch(K(e)){case"ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correc\
t the path${await xd(t)}`;case"EISDIR":return`is a directory; name the objects in it, for example with \`${Qte(We(t),"*.\
bpf.o")}\``;case"EACCES":return"cannot be read: permission denied";default:return`cannot be read: ${E(e)}`}}function sne(e,t,n){
let r=yf(Xte(e).replace(/(?:\.bpf)?\.o$/,""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function ine(e,t){
let n=new Map;for(let r of e){let{name:o,path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||
"a command"}\` and \`${s||"a command"}\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`art\
ifacts: [{name: ${o}-1, path: ${a.path}}, \u2026]\``}),n.set(o,r)}}var RI,tne,pi=f(async()=>{"use strict";v();await Qa();
await Rd();Xa();ew();xI();RI=64*1024*1024;tne="build the objects first, or correct the pattern"});import{join as xf}from"node:path";function Rf(e="/"){return Ea("memory",e).flatMap(({folder:n,version:r})=>{let o=$I[r],
s=SI(xf(n,o.limit));if(s===null||s>=cne)return[];let i=Number(o.inactive.exec(Mn(xf(n,"memory.stat")))?.[1]??0),a=Math.max(
0,(SI(xf(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function ow(e="/"){let[t]=Ea("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(Mn(xf(t.folder,$I[t.version].events)))?.[1];
return Number(n??0)}function SI(e){let t=Mn(e).trim();return/^\d+$/.test(t)?Number(t):null}var ane,lne,$I,cne,_f=f(()=>{
"use strict";Sg();ane={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},
lne={limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.\
oom_control"},$I={1:lne,2:ane},cne=2**60});import{readFileSync as une}from"node:fs";import{freemem as dne}from"node:os";function PI({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*mne+t*pne+n*hne,o=fne+r/EI;return Math.max(sw,Math.ceil(o/vI)*vI)}function Sf(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:m}){let p=()=>{r.delete(p),m(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function $f(){return Math.floor(Math.min(yne(),Rf()?.freeBytes??Number.POSITIVE_INFINITY)*
gne/EI)}function yne(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec(bne("/proc/meminfo"))?.[1];return e===void 0?dne():Number(
e)*1024}function bne(e){try{return une(e,"utf8")}catch{return""}}var EI,sw,hl,fne,vI,mne,pne,hne,gne,iw=f(()=>{"use stri\
ct";_f();EI=1024**2,sw=512,hl=4096,fne=288,vI=64,mne=2.5,pne=4,hne=1.5;gne=.75});function AI(e){if(e.length<aw||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=ot(e),o=Number(
r(40)),s=Array.from({length:t(60)},(m,p)=>o+p*aw);if(s.some(m=>m+aw>e.length))return[];let i=s.find(m=>n(m+4)===wne),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let m=l;m+OI<=c;m+=OI){if(t(m+6)===xne)continue;let p=((e[m+4]??0)&15)===kne,g=pl(e,u+n(m));(p||
g.startsWith(Rne))&&d.push(g)}return d}var wne,aw,OI,kne,xne,Rne,CI=f(()=>{"use strict";No();wne=2,aw=64,OI=24,kne=2,xne=
0,Rne="__tracepoint_"});function vf(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>TI(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>TI(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function TI(e){
for await(let t of e);}var lw=f(()=>{"use strict"});function Ef(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var MI=f(()=>{"use strict"});async function*II(e){let t=e[Symbol.asyncIterator](),n=vf(t);try{let r=await n.read(_ne);if(r[7]!==$ne){yield r,yield*n.
rest();return}let o=Buffer.from([0,Sne]);yield Buffer.concat([r.subarray(0,6),o,Ef(o)]);let s=[];for(;;){let i=(await n.
read(1)).readUInt8();if(i===0)break;if(s.length===Ene)throw new Error("its compressed data has too many blocks");s.push(
yield*Pne(i,n))}yield One(s,o)}finally{await t.return?.()}}async function*Pne(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.
from([e]),await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,
i===0)break;let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(
2)+1:c;yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(Bo-r%Bo)%Bo;return yield await t.read(s),await t.skip(vne),{unpadded:n+
r,uncompressed:o}}function One(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[cw(l),cw(c)]),r=Buffer.concat([Buffer.
from([0]),cw(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((Bo-r.length%Bo)%Bo)]),s=Buffer.concat([o,Ef(o)]),i=Buffer.
alloc(4);i.writeUInt32LE(s.length/Bo-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,Ef(a),a,Buffer.from("YZ")])}function cw(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var _ne,Sne,$ne,vne,
Bo,Ene,FI=f(()=>{"use strict";lw();MI();_ne=12,Sne=0,$ne=10,vne=32,Bo=4,Ene=65536});var NI={};ee(NI,{default:()=>Ane});var LI,Ane,BI=f(async()=>{LI=await import("./vendor/xz-decompress.js"),{}=LI,Ane=LI.default});import{ReadableStream as Cne}from"node:stream/web";async function*gl(e){let{default:t}=await BI().then(()=>NI),n=await Tne(),
r=Mne(II(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)
return;i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):
s}finally{await o.cancel().catch(()=>{})}}finally{n()}}async function Tne(){let e=KI,t=()=>{};return KI=new Promise(n=>{
t=n}),await e,t}function Mne(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new Cne({async pull(o){let s=await t.
next();for(;s.done!==!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){
await t.return?.()}},{highWaterMark:0}),ended:()=>n}}var KI,uw=f(()=>{"use strict";FI();KI=Promise.resolve()});var DI={};ee(DI,{Decompress:()=>Fne,ZstdErrorCode:()=>Lne,decompress:()=>Nne});var Ine,Fne,Lne,Nne,jI=f(async()=>{Ine=await import("./vendor/fzstd.js"),
{Decompress:Fne,ZstdErrorCode:Lne,decompress:Nne}=Ine});import{Readable as Bne}from"node:stream";import UI from"node:zlib";async function*Fe(e,t,n){let r=0;for await(let o of Dne(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*Dne(e){
let t=e[Symbol.asyncIterator]();try{let n=await jne(t),r=Une(n,t);fw(n,dw.xz)?yield*gl(r):fw(n,dw.gzip)?yield*GI(r,UI.createGunzip()):
fw(n,dw.zstd)?yield*Gne(r):yield*r}finally{await t.return?.()}}async function jne(e){let t=[];for(let n=0;n<Kne;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*Une(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function fw(e,t){return t.every((n,r)=>e[r]===
n)}async function*Gne(e){let t=UI.createZstdDecompress;if(t!==void 0){yield*GI(e,t());return}let{Decompress:n}=await jI().then(()=>DI),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*GI(e,t){
let n=Bne.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var Kne,dw,jn=f(()=>{"use strict";v();uw();Kne=6,dw={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as Wne}from"node:fs";function Me(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of Wne(e,t))n+=r.length,yield r}}}var Vr,nn,rn=f(()=>{"use strict";v();Vr=4*2**30,
nn=class extends h{}});var qI={};ee(qI,{default:()=>zne,extract:()=>qne,pack:()=>Hne});var WI,qne,Hne,zne,HI=f(async()=>{WI=await import("./vendor/tar-stream.js"),
{extract:qne,pack:Hne}=WI,zne=WI.default});var zI={};ee(zI,{readTar:()=>Pf,readTarFile:()=>mw});import{Readable as Vne}from"node:stream";async function mw(e,t,n){let r=Me(
e);return await Pf(Fe(r.chunks(),t,Vr),n),r.bytes()}async function Pf(e,{take:t,enough:n,link:r}){let{extract:o}=(await HI().then(()=>qI)).
default,s=o(),i=Vne.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let m=c==="file"?t(d):void 0;if(m===void 0){a.resume();continue}if(await m(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var Of=f(()=>{"use strict";jn();rn()});var YI={};ee(YI,{readDeb:()=>Jne});import{open as Yne}from"node:fs/promises";async function Jne(e,t,n){let r=await Xne(e),
o=Me(e,r);return await Pf(Fe(o.chunks(),t,Vr),n),o.bytes()}async function Xne(e){let t=await Yne(e,"r");try{if(await VI(
t,0,pw.length)!==pw)throw new Error("it does not begin as an ar archive");for(let n=pw.length;;){let r=await VI(t,n,hw),
o=Number(r.slice(48,58));if(r.length<hw||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header\
 at byte ${n}`);let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+hw;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};
n=i+o+o%2}}finally{await t.close()}}async function VI(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,
t);return r.toString("latin1",0,o)}var pw,hw,JI=f(()=>{"use strict";jn();rn();Of();pw=`!<arch>
`,hw=60});async function QI(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=vf(e);try{for(;;){let a=await sre(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,m=(u&rre)===ore?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(m===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await m(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function sre(e,t){
let n=(await e(yw)).toString("latin1");if(n===Qne||n===Zne)return ire(e);if(n!==ere)throw new Error("its archive is not \
one of cpio in the newc form");let r=ZI(await e(hi));await e(Af(yw+hi));let o=t[r];if(o===void 0)throw new Error(`its ar\
chive has a file ${r} that its header does not know`);return{...o,padding:Af(o.size),linked:!1}}async function ire(e){let t=await e(
XI*hi),n=c=>ZI(t.subarray(c*hi,(c+1)*hi)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>nre)throw new Error(`its archive ha\
s a name of ${i} bytes`);let a=await e(i);await e(Af(yw+XI*hi+i));let l=a.toString("utf8",0,i-1);if(l!==tre)return{path:l,
size:s,mode:r,padding:Af(s),linked:o>1&&s===0}}function ZI(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))
throw new Error("its archive has a damaged header");return Number.parseInt(t,16)}function Af(e){return(gw-e%gw)%gw}var Qne,
Zne,ere,yw,XI,hi,tre,nre,gw,rre,ore,eF=f(()=>{"use strict";lw();Qne="070701",Zne="070702",ere="07070X",yw=6,XI=13,hi=8,tre=
"TRAILER!!!",nre=4096,gw=4,rre=61440,ore=32768});import{open as are}from"node:fs/promises";async function gi(e){let t=await are(e,"r");try{if((await ww(t,0,tF)).readUInt32BE(
0)!==lre)throw new Error("it does not begin as an rpm package");let r=await rF(t,tF),o=Math.ceil(r.end/nF)*nF,s=await rF(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function rF(e,t){let n=await ww(
e,t,bw);if(n.readUInt32BE(0)!==cre)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>ure||o>dre)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await ww(
e,t+bw,r*Cf+o),i=t+bw+s.length;return{tags:mre(s.subarray(0,r*Cf),s.subarray(r*Cf)),end:i}}async function ww(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function mre(e,t){let n=new Map;for(let o=0;o<e.length;o+=Cf){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>fre&&i!==
Yr.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===Yr.string?oF(t,{...s,count:1}):s.type===Yr.strings||s.type===
Yr.translated?oF(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:pre(t,s)},binary(o){
let s=n.get(o);return s?.type===Yr.binary?sF(t,s.offset,s.count):void 0}}}function oF(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function pre(e,{type:t,offset:n,count:r}){let o=t===Yr.int16?2:t===Yr.int32?4:t===Yr.int64?8:0;if(o===
0)return[];let s=sF(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function sF(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var _t,tF,lre,cre,bw,Cf,nF,ure,dre,fre,Yr,Tf=f(()=>{"use strict";_t={name:1e3,version:1001,release:1002,epoch:1003,
arch:1022,fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},tF=96,lre=
3987467995,cre=2393761793,bw=16,Cf=16,nF=8,ure=65535,dre=64<<20,fre=1<<20,Yr={int16:3,int32:4,int64:5,string:6,binary:7,
strings:8,translated:9}});var lF={};ee(lF,{filesOf:()=>Mf,readRpm:()=>bre});async function bre(e,t,n){let{tags:r,range:o}=await gi(e),s=r.text(_t.
payloadFormat)??"cpio";if(s!=="cpio")throw new nn(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(_t.
payloadCompressor);if(!hre.includes(i))throw new nn(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);
let a=Me(e,{start:o.end});return await QI(Fe(a.chunks(),t,Vr),n,Mf(r)),a.bytes()}function Mf(e){let t=e.texts(_t.dirNames);
if(t.some(a=>a.length>gre))throw new Error("its header has a folder without an end");let n=e.numbers(_t.dirIndexes),r=e.
numbers(_t.longFileSizes),o=r.length>0?r:e.numbers(_t.fileSizes),s=e.numbers(_t.fileModes),i=wre(e,s);return e.texts(_t.
baseNames).map((a,l)=>{let c=s[l]??0,u=c&iF,d=u===yre||u===aF&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??
0:0}})}function wre(e,t){let n=e.numbers(_t.fileDevices),r=e.numbers(_t.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[
i,a]of t.entries())(a&iF)===aF&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var hre,gre,iF,aF,yre,kw=f(()=>{"\
use strict";eF();jn();rn();Tf();hre=["gzip","xz","zstd",void 0],gre=4096,iF=61440,aF=32768,yre=40960});import{stat as kre}from"node:fs/promises";async function Jr(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(JI(),YI))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(kw(),lF))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(Of(),zI))).
readTarFile(t,n,r);case"file":return await xre(t,r);case"folder":throw new nn(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new nn(`${n} is not a package that can be read: ${E(o)}`)}}async function xre(e,{take:t}){let{size:n}=await kre(e);return await t(
"")?.(Me(e).chunks(),n),n}var yl=f(()=>{"use strict";v();rn()});function dF(e){let t=_re(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.
indexOf("="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&Rre(i,n.soft),s==="depends"&&n.depends.
push(...i.split(",").filter(a=>a!==""))}return n}function Rre(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:
r==="post:"?n=t.post:r!==""&&n?.push(r)}function Un(e){return e.replaceAll("-","_")}function _re(e){if(e.length<xw||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=ot(e),r=Number(n(40)),o=t(60),s=uF(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=uF(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+cF.length+1)===
`${cF}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function uF(e,t,n){let r=t+n*xw;if(r+xw>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=ot(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var xw,cF,Rw=f(()=>{"use strict";No();xw=64,cF=".modinfo"});import{readdir as Sre,readFile as $re,realpath as $w,stat as fF}from"node:fs/promises";import{join as bl}from"node:path";
function Ew(e,t){let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function Ff(e,t){let n=await If(
e,()=>$w(e)),r=await Sw(n,"modules.order"),o=r===null?[]:await Pre(n,r),s=o.length>0?o:await Ore(n,t);return{modules:(await Promise.
all(s.map(a=>If(a,()=>Cre(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await Sw(n,"modules.builtin")??await Are(n,
t)}}async function Pre(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>vw)throw pF(e);let r=n.map(i=>bl(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>bl(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await _w(i,e)??await _w(o[a]??i,e)))).filter(i=>i!==null)}async function Ore(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await If(s,()=>Sre(s,{withFileTypes:!0}))){if(++r>Ere)throw new h(`${e} holds t\
oo much to look for modules in all of it`);let l=bl(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<vre&&await o(l,i+1),
a.isDirectory()||!mF.test(a.name)||!Ew(l.slice(e.length),t))continue;let c=await _w(l,e);if(c!==null&&n.push(c),n.length>
vw)throw pF(e)}};return await o(e,0),n}async function _w(e,t){let n=await $w(e).catch(()=>null);return n===null||!mF.test(
n)||!he(n,t)?null:(await fF(n)).isFile()?n:null}async function Are(e,t){return await Sw(e,bl("lib/modules",t,"modules.bu\
iltin"))??""}async function Cre(e){let{size:t,mtimeMs:n}=await fF(e);return{path:e,size:t,mtimeMs:n}}async function Sw(e,t){
let n=await $w(bl(e,t)).catch(()=>null);return n===null||!he(n,e)?null:If(n,()=>$re(n,"utf8"))}async function If(e,t){return t().
catch(n=>{throw n instanceof h?n:new h(`${e} cannot be read: ${E(n)}`)})}function pF(e){return new h(`${e} holds more th\
an ${vw} modules; name the folder of one kernel`)}var vw,vre,Ere,mF,Pw=f(()=>{"use strict";v();un();vw=5e4,vre=32,Ere=1e6,
mF=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as Tre,open as Mre,readFile as Ire,rm as Fre}from"node:fs/promises";import{basename as Lre,join as Nre}from"node:path";
async function Lf(e,t){let{folder:n}=e;await z(n,()=>Tre(n,{recursive:!0}));let r=ue(Nre(n,"spool")),o=await z(r,()=>Mre(
r,"wx+"));try{return await t(Bre(e,o,r))}finally{await o.close(),await Fre(r,{force:!0})}}async function Nf({file:e,content:t}){
return hF(Fe(Kre(t),e,Aw))}function Bre({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set(Ow(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,m){for(;!s.has(d)&&!i.has(d)&&(m||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>Aw)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${Aw}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await Ire(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:m,hidden:p,fetch:g}){
if(m==="folder")return u(await g());await Jr(m,await g(),d,{take(b){if(!Ew(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let R of Ow((await hF(y)).toString("utf8")))i.add(R)};let k=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(k===void 0||s.has(wl(k))))return async(y,R)=>{s.set(wl(k),{file:k,start:l,size:R});for await(let _ of y)
await z(o,()=>r.write(_,0,_.length,l)),l+=_.length}},enough:()=>!1})}async function u(d){let{modules:m,builtinList:p}=await Ff(
d,t);for(let g of Ow(p))i.add(g);for(let{path:g,size:b}of m){let k=Lre(g);s.has(wl(k))||s.set(wl(k),{file:k,path:g,start:0,
size:b})}}}function Ow(e){return e.split(`
`).map(t=>wl(t.split("/").pop()??"")).filter(t=>t!=="")}function wl(e){return Un(e.replace(/\.ko(\.\w+)?$/,""))}async function hF(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*Kre(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var Aw,Cw=f(()=>{"use strict";v();be();et();jn();yl();Rw();Pw();Aw=256<<20});import{createReadStream as Dre}from"node:fs";import{stat as jre}from"node:fs/promises";import{pipeline as Ure}from"node:stream/promises";
import{promisify as Gre}from"node:util";import{createGunzip as Wre,gzip as qre}from"node:zlib";async function gF(e,t){let n=await Lf(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...AI(await Nf(
i))].join(" "))}return o});await Pn(t,await Gre(qre)([...n,""].join(`
`)))}async function yF(e,t){let n=new Map;return await Ure(Dre(e),Wre().setEncoding("utf8"),async r=>{for await(let o of Hre(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*Hre(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function Tw(e){return jre(e).then(t=>t.isFile(),()=>!1)}var Mw=f(()=>{"use strict";
be();CI();Cw()});import{createHash as zre}from"node:crypto";import{join as kl}from"node:path";async function yi(e,t){let n=await RF(e),r=Xre(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:kl(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>Qre(
n.get(i))===await me(a)))).every(Boolean)?o:void 0}async function kF(e,t){let{folder:n}=e;await Lf(e,async r=>{let o=await RF(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(Un))await Iw(i,i,s);for(let i of t.optional.map(
Un))await xF(i,!0,s);await Et(kl(n,wF),Object.fromEntries(o))})}async function Iw(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await me(kl(r.folder,`${e}.ko`))){
await bF(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(Jre(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await Nf(l),u=Yre(c,`${r.release}: ${l.file}`);await Pn(kl(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:zre(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await bF(d,t,n)}async function bF(e,t,n){if("sha256"in e){for(let r of e.
depends)await Iw(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await xF(r,!1,n)}}async function xF(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await Iw(e,e,n):o.set(e,{builtin:!1,absent:!0})}function Yre(e,t){
try{let{depends:n,soft:r}=dF(e),{pre:o,post:s}=r;return{depends:n.map(Un),soft:{pre:o.map(Un),post:s.map(Un)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${E(n)}`)}}function Jre(e,t,{release:n,packages:r},{names:o}){
let s=_g(e,o(),Vre),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without mod\
ules":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} ne\
ither as a file nor built in; ${c}`}function Xre({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(m=>s(m,!0))||!d.pre.every(m=>s(m,!1))?!1:(r.add(a),d.post.every(m=>s(m,!1)))};
return e.map(Un).every(a=>s(a,!0))&&t.map(Un).every(a=>s(a,!1))?[...r]:void 0}function Qre(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function RF(e){let t=await Pt(kl(e,wF));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var Vre,wF,_F=f(async()=>{"use strict";await Ke();v();be();Rw();Cw();Vre=3,wF="modules.json"});import{createHash as Zre}from"node:crypto";import{open as eoe}from"node:fs/promises";async function Ko(e,t,n,r){let o=new Map,
s=await Jr(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:toe(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new nn(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function toe({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds\
 a file of ${s} bytes where at most ${t} are expected`);let i=Zre("sha256"),a=await z(e,()=>eoe(e,"wx"));try{for await(let l of o)
i.update(l),await z(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function SF(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,...Fw(e,"vmlinuz","Image")];return r=>n.includes(
r)}function $F(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,...Fw(e,"config")];return r=>n.includes(
r)}function vF(e){let t=Fw(e,"modules.builtin");return n=>t.includes(n)}function Fw(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var Bf=f(()=>{"use strict";v();be();rn();yl()});import{createHash as noe}from"node:crypto";import{readdir as EF,readFile as roe,rm as ooe,stat as soe}from"node:fs/promises";
import{basename as ioe,join as Kf}from"node:path";function PF(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:xr("kernel",ioe(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&Lw(s,e)}}}function Lw({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function OF(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:xr("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function Nw(e,t){let n=["resolved","indexes"].map(s=>Kf(
e,s)),r="bpfcompat-lookups-",o=`${xr("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await coe(
n)}`,restoreKeys:[o,r],paths:n}}async function AF(e,t){let n=Kf(e,"indexes");for(let r of await EF(n).catch(()=>[])){let o=Kf(
n,r),s=(await soe(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>aoe*loe&&await ooe(o,{force:!0}).catch(()=>{})}}
async function coe(e){let t=noe("sha256");for(let n of e)for(let r of(await EF(n).catch(()=>[])).sort()){if(!r.endsWith(
".json"))continue;let o=await roe(Kf(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var aoe,loe,Bw=f(()=>{"use strict";Rr();aoe=30,loe=1440*60*1e3});import{mkdir as uoe,rm as Df}from"node:fs/promises";import{dirname as TF,join as doe}from"node:path";async function MF(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,Gf(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=PF(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>goe(e,
t,d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${Wf(e.image)} does not have the v\
mlinuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function Dw(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await yi(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,Gf(l,r),async()=>{
let c=await yi(i,n);if(c!==void 0)return c;let d=OF(e,n,o,async()=>await yi(i,n)!==void 0),m=await s.restore(d)?await yi(
i,n):void 0;if(m!==void 0)return m;await kF({packages:IF(e,r),release:e.release,builtinList:t,folder:i},n);let p=await yi(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function jw(e,t){let[n]=e.modules;if(n===void 0)return;let r=doe(t.store.modulesFolder(e.modules),hoe);
return await Tw(r)?r:t.store.locked(n,Gf(n,t),async()=>{if(await Tw(r))return r;let o=TF(r);return await gF({packages:IF(
e,t),release:e.release,builtinList:"",folder:o},r),r})}function IF(e,t){return e.modules.map(n=>({what:Wf(n),format:n.format,
hidden:n.hidden??[],fetch:()=>jf(n,t)}))}async function goe(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===
c.sha256),i=o&&await CF(o,woe(e,n),s(o),e,r),a=o===void 0?boe(e,n):[FF(e,n)],l=await CF(e.image,a,s(e.image),e,r);return{
vmlinuzSha256:l.digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.
image.size),...o===void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function CF(e,t,n,r,o){let s=a=>Ko(e.format,
a,Wf(e),t);if(e.place?.kind==="local")return s(await LF(e,e.place.path));if(await o.store.hasPackage(e))return s(await jf(
e,o));if(r.pins!==void 0&&!n){let a=await yoe(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await jf(e,o));let i=await Uw(
e,void 0,o);try{return await s(i)}finally{await Df(i,{force:!0})}}async function yoe(e,t,n,r,o){let s=e===n.image?r.imageBytes:
r.configBytes;if(s===void 0)return;let i=await Uw(e,Math.min(s,e.size),o);try{let{digests:a}=await Ko(e.format,i,Wf(e),t);
if(t.every(({to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.
release}: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await Df(i,{force:!0})}for(let{to:a}of t)await Df(a,{force:!0})}
function boe(e,t){let n=FF(e,t);return e.members?.config===null?[n]:[n,Kw(e,t)]}function woe(e,t){let n={what:"modules.b\
uiltin",is:vF(e.release),to:t.builtin,maxBytes:poe,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?
[Kw(e,t)]:[Kw(e,t),n]}function FF({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:SF(e,t),to:r.vmlinuz,maxBytes:foe,
pin:n?.vmlinuzSha256}}function Kw({release:e,members:t,pins:n},r){return{what:"config",is:$F(e,t),to:r.config,maxBytes:moe,
pin:n?.configSha256??void 0}}async function Uf(e,t){return t.store.locked(e,Gf(e,t),()=>jf(e,t))}async function jf(e,t){
let{store:n}=t;if(e.place?.kind==="local")return LF(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await NF(e,r,t):await dt(await Uw(e,void 0,t),r),r}async function LF({name:e,format:t,sha256:n},r){if(t!=="folder"&&await me(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function Uw(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=ue(r.packagePath(e));await z(a,()=>uoe(TF(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await NF(e,a,n),a}async function NF(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await Df(t,{force:!0}),r}}function Gf(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function Wf({name:e,version:t}){return`${e} ${t}`}var foe,
moe,poe,hoe,Gw=f(async()=>{"use strict";v();be();et();Mw();await _F();Bf();Bw();foe=2**31,moe=16<<20,poe=1<<20,hoe="name\
s.gz"});function BF(e,t){return{shape:koe[e],path:t}}var koe,KF=f(()=>{"use strict";koe={x86_64:"bzimage-pc",arm64:"image-virt",
s390x:"image-ccw"}});import{readFile as xoe}from"node:fs/promises";async function qf(e){return Ww(await xoe(e,"utf8"))}function Ww(e){let t=`\

${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function DF(e,t){return e.get(t)===
"m"}var qw=f(()=>{"use strict"});function Le(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function Xr(e){return e.replace(Roe,"")}function Je(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var Roe,it=f(()=>{"use stri\
ct";Roe=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function Hf(e,t){let n=jF(e),r=jF(t);return n.epoch-r.epoch||UF(n.upstream,r.upstream)||UF(n.revision,r.revision)}function jF(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function UF(e,t){let n=GF(e),r=GF(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?_oe(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function GF(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function _oe(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=WF(e[n])-
WF(t[n]);if(r!==0)return r}return 0}function WF(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var qF=f(()=>{"use strict"});function HF({packages:e},t){let n=$oe(t.source.metaPackage,e);return VF(e).filter(r=>Hw(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||Hf(o.version,r.version))}function zF({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:Xr(n);return VF(e).filter(({release:s})=>(t===void 0||Le(s,t))&&
Xr(s)===o).sort((s,i)=>Hf(i.version,s.version)).map(({release:s})=>s)}function $oe(e,t){let n=YF(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...JF(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function VF(e){let t=YF(e);return[...new Set(e.map(({name:r})=>Soe.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>JF(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?Eoe(r,o):
voe(r,o);return s===void 0?[]:[s]})}function voe(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("\
base",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function Eoe(e,t){let n=t("image")??t("i\
mage-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function YF(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function JF(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>Hf(r.version,n.version))[0]}function Hw({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||Le(e,t))&&Xr(e)===r.ending}var Soe,zw=f(()=>{"use strict";it();qF();Soe=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as Poe}from"node:crypto";function Vw(e){let t=[...e.toString("latin1").matchAll(Ooe)].map(([,r=""])=>Coe(
r));if(t.length===0)return Yw(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function Coe(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(
s=>s.startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${Toe(o).toString("ba\
se64")}`?o:void 0}function Toe(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=
25578747)}return Buffer.from([t>>16&255,t>>8&255,t&255])}function Yw(e){let t=[];for(let n=0;n<e.length;){let r=Moe(e,n);
if(r===void 0)break;let o=e.subarray(r.start,r.end);if(r.tag===Aoe&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&
255]);t.push(Poe("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function Moe(e,t){let n=e[t]??
0;if((n&128)===0)return;let r=(n&64)===0?Ioe(e,t,n):Foe(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function Ioe(e,t,n){
let r=[1,2,4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}
function Foe(e,t,n){let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+
3+(o-192<<8)+(e[t+2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var Ooe,Aoe,
XF=f(()=>{"use strict";Ooe=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,Aoe=
6});import{mkdtemp as Loe,readFile as Noe,rm as Boe,writeFile as Xw}from"node:fs/promises";import{tmpdir as Koe}from"node:os";
import{join as xl}from"node:path";async function QF(e,t,n){if("why"in n)return{text:Jw(e,t),signature:Zw(t,n)};let r=await tL(
["-"],e,n);if(r!==void 0){let o=ZF(r.status,t,n);return{text:o.status==="good"?r.output:Jw(e,t),signature:o}}return await nL(
async o=>{let[s,i]=[xl(o,"signed"),xl(o,"text")];await Xw(s,e);let a=await Qw(["--cleartext","--output",i,s],t,n);return a&&
{text:await Noe(i,"utf8"),signature:a}})??{text:Jw(e,t),signature:{status:"unchecked",why:Vf}}}async function Gn(e,t,n,r){
return"why"in r?Zw(n,r):nL(async o=>{let s=xl(o,"signature");await Xw(s,t);let i=await tL([s,"-"],e,r);if(i!==void 0)return ZF(
i.status,n,r);let a=xl(o,"content");return await Xw(a,e),await Qw(["--signature-file",s,a],n,r)??await Qw([s,a],n,r)??{status:"\
unchecked",why:Vf}})}function dr(){return["gpgv","sqv"].some(e=>se(e)!==void 0)}function ZF(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${zf}`);let s=Doe(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${zf}`);return eL([...new Set(i)],t,n)}function eL(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return Zw(t,{why:o,onlyHttps:!0})}function Doe(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEW\
SIG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function tL(e,t,{path:n}){let{execa:r}=await ab().then(()=>ib),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(K(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function joe({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function Qw(e,t,n){if(se("sqv")===void 0)return;let r=await xe("sqv",["--keyring",n.path,...e]);if(joe(r))
return;let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${zf}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:eL(s,t,
n)}async function nL(e){let t=await Loe(xl(Koe(),"bpfcompat-signature-"));try{return await e(t)}finally{await Boe(t,{recursive:!0,
force:!0})}}function Zw(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function Jw(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${zf}`);return n.replace(/^- /gm,"")}
var Vf,zf,fr=f(()=>{"use strict";v();Zt();Kt();Vf="neither gpgv nor sqv is installed";zf="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as oL}from"node:crypto";import{readFile as ek}from"node:fs/promises";import{join as Uoe}from"node:path";
async function bi(e,t){if(!dr())return{why:Vf};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await qoe(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:Woe(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=oL("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=Yf(`keyring-${s}`,t);return await iL(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function sL(e,t){let n=await ek(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${K(s)??E(s)}); name a fil\
e with the public keys of the archive`)}),r=Vw(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=Yf(`keyring-${oL("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await iL(o,r),{path:o,strict:!0}}async function iL(e,t){let n=await ek(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await Pn(e,t)}function Woe([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function qoe(e,t){let{url:n,fingerprint:r}=e,o=await ek(Yf(
r,t)).catch(()=>{});if(o!==void 0&&rL(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:Goe}),a=Vw(i);if(a===void 0||!rL(a,e))throw new h(`${B(n)}: is not the key ${r}`);return await Pn(
Yf(r,t),a),a}function rL(e,{fingerprint:t}){return Yw(e).includes(t)}function Yf(e,{cacheDirectory:t}){return Uoe(t,"key\
s",`${e}.gpg`)}var Goe,Jf=f(()=>{"use strict";v();be();Ae();XF();fr();Goe=1<<20});var cL={};ee(cL,{settledDeb:()=>Qf,settledFile:()=>nk});import{mkdir as lL,rename as Hoe,rm as tk}from"node:fs/promises";
import{basename as zoe,dirname as Voe,join as Xf}from"node:path";async function Qf(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=Xf(n.cacheDirectory,"settled",`${i}.deb`);if(await me(l)===i)return l;let c=await Mu(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>pt(p,s)),d=ue(l);return await tk(l,{force:!0}),await z(l,()=>lL(Voe(l),{recursive:!0})),await(n.
downloader??Ls({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await dt(d,l),
l}async function nk({file:e,listedAt:t},n,r){let o=zoe(n),s=Xf(r.cacheDirectory,"settled",Sn([e.sha256,n])),i=Xf(s,o);if(await aL(
s,o))return i;let a=await Qf(e,t,r),l=ue(s);await z(s,()=>lL(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:Xf(l,o),
maxBytes:Yoe};await Ko("deb",a,`${e.name} ${e.version}`,[c]),await $r(l,[o]),await z(s,async()=>{await tk(s,{recursive:!0,
force:!0}),await Hoe(l,s)})}catch(c){if(await tk(l,{recursive:!0,force:!0}),!await aL(s,o))throw c}return i}async function aL(e,t){
return(await On(e))?.includes(t)===!0}var Yoe,Zf=f(()=>{"use strict";aa();Rr();be();dn();et();Bf();Br();Yoe=32<<20});var dL={};ee(dL,{LIBRARY_PACKAGES:()=>em,SETTLED_FILE:()=>rk,TOOL_PACKAGES:()=>Qoe,librarySet:()=>Do,settledPackages:()=>Rl,
settledTool:()=>ok});import{readFileSync as Joe}from"node:fs";import{join as Xoe}from"node:path";function Rl(){return uL??=
JSON.parse(Joe(Xoe(Ot,rk),"utf8")),uL}function Do(e=Ca){let t=Rl().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${rk} has no set with libbpf ${e}`);return t}function ok(e,t){let{listedAt:n,packages:r}=Rl().tools;return{file:r[t][e],
listedAt:n}}var em,Qoe,rk,uL,jo=f(()=>{"use strict";Eo();Er();em=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","\
libc6-dev","linux-libc-dev"],Qoe=["busybox-static","ubuntu-keyring"],rk="native/libraries.json"});import{existsSync as Zoe}from"node:fs";async function mL(e,t){if(e.name==="own")return e.keyring===null?{why:"the manife\
st names no keyring for it"}:sL(e.keyring,t);let n=hL(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await rse(t):void 0)??bi(nse[e.
name],t)}async function rse(e){if(!dr())return;let{settledFile:t}=await Promise.resolve().then(()=>(Zf(),cL)),{settledTool:n}=await Promise.resolve().then(()=>(jo(),dL)),
[r=""]=fL.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function pL(e,t){if(e.name==="own")return e.keyring!==null&&dr();let n=e.
name==="ubuntu"&&t===void 0;return dr()&&(n||hL(e.name,t)!==void 0)}function hL(e,t){return(t??fL[e]).find(n=>Zoe(n))}var fL,
wi,ese,tse,nse,gL=f(()=>{"use strict";v();Jf();fr();fL={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/s\
hare/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},wi="https://ftp-ma\
ster.debian.org/keys",ese="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",tse="https://keyserver.\
ubuntu.com/pks/lookup?op=get&options=mr&search=0x",nse={debian:[{url:`${wi}/archive-key-11.asc`,fingerprint:"1F89983E008\
1FDE018F3CC9673A4F27B8DD47936"},{url:`${wi}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044A\
AD5C5D"},{url:`${wi}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${wi}/archive-key\
-12-security.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${wi}/archive-key-13.asc`,fingerprint:"0\
4B54C3CDCA79751B16BC6B5225629DF75B188BD"},{url:`${wi}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F\
9904613D4CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(
e=>[{url:ese,fingerprint:e},{url:`${tse}${e}`,fingerprint:e}])}});function ki(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var sk=f(()=>{"use strict"});var mr,yL,Uo=f(()=>{"use strict";mr=["x86_64","arm64","s390x"],yL=["deb","rpm","tar","file","folder"]});import{isAbsolute as ose}from"node:path";function yn(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&yL.some(c=>c===r)&&(o===null||
ase(o))&&Array.isArray(s)&&s.every(lse)&&typeof i=="string"&&sse.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function ase(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return _l(t.archive)&&_l(t.path);case"registry":return typeof t.registry=="string"&&_l(t.repository);case"\
local":return typeof t.path=="string"&&ose(t.path);default:return!1}}function _l(e){return typeof e=="string"&&ise.test(
e)&&!e.startsWith("/")&&!e.split("/").includes("..")}function lse(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var sse,ise,Sl=f(()=>{"use strict";Uo();sse=/^[0-9a-f]{64}$/,ise=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as cse,rm as use}from"node:fs/promises";import{dirname as dse,join as fse}from"node:path";async function tm(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=fse(n,
"indexes",`${i}.json`),m=await Pt(d);if(Array.isArray(m)&&m.every(e.isItem))return m;let p=B(s.urls.at(-1)??"");if(!(u<=
e.maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=ue(d);await z(g,()=>cse(dse(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,k=>o({step:"fetching",what:c,bytes:k,total:u}));let b=await e.parse(
Fe(Me(g).chunks(),p,a));return await Et(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${E(b)}; ${l}`)}finally{await use(g,{force:!0})}}var ik=f(()=>{"use strict";v();be();Ae();et();jn();rn()});async function nm(e,t,n=bse){let r=await wse(e,t),o=await _se(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function wse(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],m=r.bases(a,o()).flatMap(p=>d.map(g=>pt(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:m,maxBytes:mse,advice:r.advice});try{return await kse(e,p,B(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),m=m.slice(m.indexOf(g)+1),m.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function kse(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await QF(t,n,s),[m]=Cu(u);if(m===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!xse(m,c)){let g=[m.get("codename"),m.get("suite")].find(b=>b!==c);throw new h(`${n}: \
is the index of ${g??"something else"}; ${l.advice}`)}let p=wL(m,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:wL(m,
"date")??o(),signature:d,byHash:m.get("acquire-by-hash")==="yes",index:Rse(m,e,n,l)}}function xse(e,t){let n=e.get("suit\
e");return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function wL(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function Rse(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(
`
`);for(let i of gse){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function _se({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists\
/${e}/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>pt(p,`${c}/by-hash/SHA256/${i}`)):
[],...u.map(p=>pt(p,`dists/${e}/${s}`))],m={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,
sha256:i,advice:l},maxBytes:pse,maxUnpacked:hse,wayOut:l,isItem:vse,parse:p=>Sse(p,t,o)};return(await tm(m,r)).map(p=>ak(
p,t))}function ak(e,t){let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function Sse(e,t,n){
let r=new Aa,o=new TextDecoder,s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?$se(l,t):void 0;if(c!==void 0&&
s.push(c),s.length>bL)throw new Error(`it lists more than ${bL} packages of the kind that is looked for`)}};for await(let a of e)
i(r.push(o.decode(a,{stream:!0})));return i(r.end()),s}function $se(e,t){let r={name:e.get("package")??"",version:e.get(
"version")??"",format:"deb",sha256:e.get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get(
"filename")},urls:[]};return yn(r)?{...r,depends:Ese(e.get("depends")??"")}:void 0}function vse(e){return!yn(e)||!("depe\
nds"in e)||!Array.isArray(e.depends)?!1:e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function Ese(e){return e.
split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(t)??[];return n===void 0||!kL.test(n)?[]:[r===
void 0?{name:n}:{name:n,version:r}]})}var mse,pse,hse,bL,gse,kL,yse,bse,lk=f(()=>{"use strict";v();Ae();Sl();fr();ik();Bg();
Br();mse=16<<20,pse=64<<20,hse=512<<20,bL=1e5,gse=[".xz",".gz",""],kL=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
yse=/-unsigned$|-dbg$|-signed-template$/,bse={name:"",is:e=>kL.test(e)&&!yse.test(e)}});async function xL(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await Ose(s,t,n,r),l=Tse(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await nm(
n,{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let m=u.find(p=>p.name===d&&p.version===t);if(m===void 0)
throw new h(`${B(c)}: does not list ${d} ${t} either`);return ak(m,`${n.archive}/${a}`)})}async function Ose(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${pt(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:Pse}),u=`_${r}.deb`,d=Cse(l,B(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&Ase.test(p.first_seen??
"")?[p.first_seen??""]:[]),[m]=d.sort();if(m===void 0)throw new h(`${B(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:m}}function Cse(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${E(n)}`)}}function Tse(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3\
T$4:$5:$6Z"))}var Pse,Ase,RL=f(()=>{"use strict";v();Ae();Br();lk();Pse=1<<20;Ase=/^\d{8}T\d{6}Z$/});async function SL(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=Mse(s,e.source),a=await Ise(i,t);if(a instanceof
oe){o??=a;continue}let{found:l,missing:c}=await Fse(HF(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`usin\
g ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return Nse(e,await Lse(l,i,t),a,t);r.push(...c),n.push(...zF(a,e))}throw o!==void 0&&r.length+n.length===0?
o:new h(Bse(e,_L(r),_L(n),t.mirrors))}function Mse(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function Ise(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof oe)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function Fse(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists(uk(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function Lse(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await xL(s,o,t,
n);return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite}\
 lists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function Nse(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:ck(i),...a===void 0?{}:{config:ck(a)},modules:l.map(ck),...c.length===0?{}:{members:{config:null}}}}function ck({depends:e,
...t}){return t}function Bse({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)
return`kernel \`${e}\`: ${a} lists ${ki(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirr\
or that keeps old files with ${Z("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"\
no kernel of this line is listed":`there are ${ki(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function _L(e){
return[...new Set(e)]}function uk(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>pt(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var $L=f(()=>{"use strict";v();Oe();dn();sk();zw();Br();RL()});var vL={};ee(vL,{createDebSource:()=>Kse});function jse({name:e},{place:t,urls:n}){let{archive:r,path:o}=Dse[e];return t?.
kind==="archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var Kse,Dse,EL=f(()=>{"use strict";zw();gL();$L();Br();
lk();Kse=e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),
mirrors:await r(i),keyring:await mL(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return SL(o,{...a,readSuite:c=>{
let u=JSON.stringify([i,c]),d=t.get(u)??nm(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>Hw(s,o)&&[
s.image,...s.config===void 0?[]:[s.config],...s.modules].every(i=>jse(o.source.archive,i)),remote:async(o,s,{source:i})=>uk(
o,await r(i.archive),new Date(s.indexDate)),checkable:({source:o})=>pL(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){
if(o.name==="own")return Promise.resolve(oE(o));let s=n.get(o.name)??Mu(e,o.name);return n.set(o.name,s),s}},Dse={debian:{
archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},
own:{archive:/^own$/,path:/\.deb$/}}});async function TL(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await zse(o,n);if(s instanceof oe&&(r??=
s),s===void 0||s instanceof oe)continue;let i=Yse(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await CL(
a,o,n),await CL(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:m}=a;return{release:d,version:m,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function zse(e,t){let n=`${e}/${PL}`,r=await AL(n,t);if(r===
void 0||r instanceof oe)return r;let o=await AL(`${n}.gpg`,t);if(o instanceof oe)return o;let s={why:`${PL}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await Vse(t),a=await Gn(r,o??Buffer.alloc(0),B(n),i);return{text:r.toString("utf8"),signature:a}}
async function AL(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:Use})).
content}catch(n){if(!(n instanceof oe))throw n;return n.gone?void 0:n}}async function Vse(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:bi(Wse,e)}function Yse(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=qse.exec(n.trim())??[];if(r===void 0||o===void 0||!_l(o))return[];let[,s,i,a,l]=Hse.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!Je(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function CL({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:Gse}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(B)};return yn(u)?u:void 0}var Use,Gse,PL,OL,Wse,qse,Hse,ML=f(()=>{"us\
e strict";dn();Ae();Jf();Sl();it();fr();Use=1<<20,Gse=1<<30,PL="CHECKSUMS",OL="60AA7B6F30434AE68E569963E50C6A0917C622B0",
Wse=[{url:`https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${OL}`,fingerprint:OL}],qse=/^([0-9a-f]{64}) [ *](\S+)$/,
Hse=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function IL(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=Jse.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),
Number(s),Number(i),Number(a)]}]})}function FL(e,t){let n=e.filter(({folder:s})=>t===void 0||Le(s.slice(1),t)),r=n.filter(
({order:s})=>s[3]===Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>Qse(i,s))}function rm(e){let t=Xse.
exec(e);if(t===null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function Qse(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var Jse,Xse,LL=f(()=>{"us\
e strict";it();Jse=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,Xse=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var KL={};ee(KL,{createMainlineSource:()=>tie});async function nie({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=rm(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:eie});return FL(IL(a.toString("utf8")),t).map(({folder:l})=>l)}function rie({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function NL({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||Le(e,t)||Le(
rm(e)?.slice(1)??"",t)}function oie({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function sie({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(B(`${o.replace(/\/+$/,"")}/`))))}function BL(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var Zse,eie,tie,DL=f(()=>{"use strict";v();
Ae();it();ML();LL();Zse=10,eie=16<<20,tie=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await nie(t,e),a=[];for(let c of i.
slice(0,Zse)){let u=await TL(rie(s,c),s.architecture,e);if(u!==void 0&&rm(u.release)===c&&NL(u,t)){a.length>0&&n({step:"\
note",message:BL(a,s,`using ${u.release}`)});let{release:d,version:m,image:p,modules:g,signature:b}=u,k=e.now().toISOString();
return{id:r,release:d,arch:o,version:m,resolvedAt:k,indexDate:k,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?BL(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(B).join(", ")})`)},means:(t,n)=>NL(n,t)&&[n.image,...oie(n)].every(r=>sie(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:Fs(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function dk(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function om(e){return e.endsWith("/")?e:`${e}/`}function xi(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:B(r.href);throw new h(`${B(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function jL(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!dk(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function UL({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var Wn,sm=f(()=>{
"use strict";v();Ae();Wn="check the network, and the addresses of the repositories"});function $l(e,t){return e.epoch-t.epoch||WL(e.version,t.version)||WL(e.release,t.release)}function vl({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function WL(e,t){let n=e.match(GL)??[],r=t.match(GL)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=iie(n[o],r[o]);if(s!==0)return s}return 0}function iie(e,t){let n=qL(e)-qL(t);return n!==
0||e===void 0||t===void 0?n:HL(e)?aie(e,t):zL(e,t)}function qL(e){return e==="~"?0:e===void 0?1:e==="^"?2:HL(e)?4:3}function HL(e){
return/^\d/.test(e)}function aie(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||zL(n,
r)}function zL(e,t){return e===t?0:e<t?-1:1}var GL,fk=f(()=>{"use strict";GL=/\d+|[A-Za-z]+|[~^]/g});function VL({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:lie[e]}}function YL(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>die(
o,t)).sort((o,s)=>$l(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>uie(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...cie(o,n,r)]}))}function cie(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&$l(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function uie(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function die(e,{series:t,release:n}){let r=im(e);return n!==void 0?r===void 0?
n.startsWith(`${JL(e)}-`):n===r:t===void 0||Le(r??e.version,t)}function im({uname:e}){return e}function mk(e){return im(
e)??`${JL(e)}-\u2026`}function JL({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function am(e,{
series:t,release:n}){return n===void 0?t===void 0||Le(e,t):e===n}var lie,pk=f(()=>{"use strict";it();fk();lie={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as fie}from"node:crypto";import{mkdir as mie,rm as pie}from"node:fs/promises";import{dirname as hie,join as gie}from"node:path";
async function hk(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=fie("sha256").
update(`package ${i} ${a}`).digest("hex"),c=gie(r,"indexes",`${l}.json`),u=await Pt(c);if(kie(u))return u;let{what:d,maxBytes:m}=t,
p=ue(o.packagePath(XL("0".repeat(64),e)));await z(p,()=>mie(hie(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:m}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:m}));let g={sha256:await me(p)??"",
release:await wie(p,d)};return await dt(p,o.packagePath(XL(g.sha256,e))),await Et(c,g),g}finally{await pie(p,{force:!0})}}
async function wie(e,t){try{let{tags:n}=await gi(e),r=Mf(n);for(let o of bie){let s=r.map(i=>o.exec(i.path)?.[1]).find(Je);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${E(n)}; use another repos\
itory`)}}function XL(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function kie(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&yie.
test(e.sha256)&&(e.release===""||Je(e.release))}var yie,bie,QL=f(()=>{"use strict";v();be();et();kw();Tf();it();yie=/^[0-9a-f]{64}$/,
bie=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function eN(e,t){let[n]=e.source.repositories.filter(s=>!dk(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${B(n??"")}\``);let r=await xie(e,t),o=[];
for(let s of YL(r,e)){let{image:i}=s;if(!await t.downloader().exists(gk(i,e))){o.push(mk(i));continue}let a=await Rie(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h(Sie(e,r,o))}async function xie({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof oe))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new oe(o.error.what,s,Wn)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${B(s)} cannot be read (${UL(i)}): going on without it`});return n}async function Rie({
image:e,modules:t},n,r){let o=im(e)??(await hk(e,gk(e,n),r)).release;if(!Je(o))throw new h(`kernel \`${n.id}\`: ${nN(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!am(o,n))return;let s=[];for(let a of t)s.push(await ZL(a,n,
r));let i=s[0]??await ZL(e,n,r);return{id:n.id,release:o,arch:n.arch,version:vl(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await _ie(i,e.index,r),image:i,modules:s}}async function _ie(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function ZL(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await hk(e,gk(e,t),n)).sha256;return{name:s,version:vl(e),format:"rpm",sha256:i,size:o,place:null,urls:tN(e,t)}}
function tN(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:xi(i.base,a,
"packages"),u=B(xi(c,l,`${n} ${vl(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...jL(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function gk(e,t){let{algorithm:n,digest:r}=e.checksum,
o=Fs(tN(e,t),t.source.repositories);return{what:nN(e),urls:o,maxBytes:e.size,[n]:r,advice:Wn}}function nN(e){return`${e.
name} ${vl(e)}`}function Sie({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>B(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${ki(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:m})=>m===r.package)),l=[...new Set(a.sort((d,m)=>$l(m,d)).
map(mk))],c=l.length===0?`no ${r.package} is listed`:`there are ${ki(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var rN=f(()=>{"use strict";v();
dn();Ae();it();sk();sm();pk();QL();fk()});import{createHash as $ie}from"node:crypto";import{open as vie}from"node:fs/promises";async function aN(e,t,n){let r=await gi(
e),o=r.tags.text(_t.payloadDigests),s=o===void 0?{signatures:sN(r,yk.whole),content:()=>iN(e,r.range.start)}:{signatures:[
...Cie(r),...sN(r,yk.header)],content:()=>iN(e,r.range.start,r.range.end)};if(o!==void 0&&await Aie(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${lm}`);let i=s.signatures.filter(d=>Oie.includes(
Mie(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${lm}`);let c=await s.
content(),u=await Gn(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await Gn(c,d,t,n)}return u}async function Aie(e,t,{
tags:n,range:r},o){let[s]=n.numbers(_t.payloadDigestAlgorithm);if(s!==Eie)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${lm}`);let i=$ie("sha256");for await(let a of Me(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${lm}`)}function sN({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function Cie({signature:e}){return e.texts(yk.openPgp).slice(0,Pie).map(t=>Buffer.from(
t,"base64"))}function Mie(e){let t=e[0]??0;if((t&64)===0)return e[1+(Tie[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function iN(e,t,n){let r=await vie(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>oN)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${oN} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var yk,Eie,Pie,Oie,oN,lm,Tie,lN=f(()=>{"use strict";v();rn();Tf();
fr();yk={header:[267,268],openPgp:278,whole:[1005,1002]},Eie=8,Pie=8,Oie=[3,4],oN=256<<20;lm="use another repository";Tie=
[1,2,4,0]});function cm(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!uN(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function cN(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&uN(t,n)}function uN(e,t){return t.length===
Iie[e]&&/^[0-9a-f]+$/.test(t)}var Iie,bk=f(()=>{"use strict";v();Iie={sha256:64,sha512:128}});var dN,jGe,fN,UGe,mN=f(async()=>{dN=await import("./vendor/saxes.js"),{EVENTS:jGe,SaxesParser:fN}=dN,UGe=dN.default});async function um(e,{open:t,close:n}){let r=new fN({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>hN)throw new Error(`its elements are more than ${hN}\
 deep`);t(gN(l),c)}),r.on("closetag",({name:l})=>{n(gN(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>pN)throw new Error(`more than ${pN} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function gN(e){
return e.slice(e.indexOf(":")+1)}var pN,hN,wk=f(async()=>{"use strict";await mN();pN=4<<20,hN=64});async function wN(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await um(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)Kie(s,l);else for(let c of Bie[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Nie.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(Die(s,t)),s=void 0,o.length>yN))throw new Error(`it lists m\
ore than ${yN} kernel packages`)}}}),o}function Kie(e,{name:t="",ver:n,rel:r}){!Fie.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function Die(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:cm(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!kk(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function kk(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>bN(i[a])&&i[a]!==
"")&&[i.source,o,s].every(bN)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&cN(r)}function bN(e){
return typeof e=="string"&&e.length<=Lie}var Fie,yN,Lie,Nie,Bie,kN=f(async()=>{"use strict";bk();await wk();Fie=/^kernel(?:-[\w.]+)*-uname-r$/,
yN=2e4,Lie=4096;Nie=["name","arch","checksum","sourcerpm"],Bie={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function RN(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await um(jie(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${E(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=cm(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:xN(o)??xN(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function xN(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*jie(e){
yield e}var _N=f(async()=>{"use strict";v();bk();await wk()});import{createHash as Uie}from"node:crypto";async function SN(e,t,n){let r=await Vie(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${B(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:Gie,advice:Wn}),
i=new URL("..",s).href,a=await Yie(o,s,n),l=await RN(o,B(s));return{base:i,date:l.date,signature:a,packages:await Jie(i,
l,t,n)}}async function Vie(e,t,n){if(!/\/mirror\.list$/.test(new URL(om(e).slice(0,-1)).pathname))return[om(e)];let r=`t\
he list of mirrors ${B(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:qie,advice:Wn}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>om(xi(e,a,"a mirror")));if(s===
void 0)throw new h(`${B(e)}: names no mirror; name a repository itself`);return[s,...i]}async function Yie(e,t,n){let{keyring:r}=n;
if("why"in r)return Gn(e,Buffer.alloc(0),B(t),r);try{let o=`the signature of ${B(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:Wie,advice:Wn});return await Gn(e,s.content,B(t),r)}catch(o){if(!(o instanceof oe)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${B(t)} is not signed`}}}async function Jie(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=Uie("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=xi(e,t.href,
"its list of packages"),l=`the package list of ${B(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:Wn},maxBytes:Hie,maxUnpacked:zie,wayOut:"use another repository",isItem:kk,parse:u=>wN(u,B(a),n)};return tm(c,{...r,
downloader:r.downloader()})}var Gie,Wie,qie,Hie,zie,$N=f(async()=>{"use strict";v();dn();Ae();fr();ik();sm();await kN();
await _N();Gie=4<<20,Wie=1<<20,qie=65536,Hie=256<<20,zie=2*2**30});var PN={};ee(PN,{createRpmSource:()=>Zie});import{createHash as Xie}from"node:crypto";import{join as Qie}from"node:path";
function eae({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===B(a)&&Ag(a,i))}async function vN(e,t,n){
let r=await Pt(EN(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function EN({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=Xie("sha256").update(
JSON.stringify(["signature",e,r]));return Qie(n,"indexes",`${o.digest("hex")}.json`)}var Zie,ON=f(async()=>{"use strict";
be();Ae();Jf();fr();sm();pk();rN();lN();await $N();Zie=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return eN(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>vN(
u,a,e)})},means:(s,i)=>am(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>eae(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:Fs(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:Wn}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await vN(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),m=s.urls[0]??s.name;if("why"in d)return Gn(Buffer.alloc(0),Buffer.alloc(0),m,d);let p=await aN(i,m,
d);return p.status==="unchecked"?p:(await Et(EN(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=VL(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??SN(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??bi(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function _k(e,t){let n=aae(Fe(e,t,AN));try{let r=await n.head();return tae(r)??nae(r)??await rae(r,n.rest(),t)??await oae(
r,n.rest())}finally{await n.close()}}function tae(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:dm(e,t+512)}}function nae(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>xk?null:dm(e,Number(t))}}async function rae(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=Fe(iae(t,r,r+e.readUInt32LE(
12)),n,AN);return{arch:"arm64",release:await CN(o)}}async function oae(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":sae(e);return{arch:n,release:n===null?null:await CN(t)}}function sae(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function CN(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(El);i>=0&&i+Rk<=o.length;i=
o.indexOf(El,s)){let a=dm(o,i+El.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-Rk)))}let n=t.
indexOf(El);return n<0?null:dm(t,n+El.length)}function dm(e,t){let[n=""]=e.toString("latin1",t,t+Rk).split(/[\s\0]/);return Je(
n)?n:null}async function*iae(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function aae(e){let t=[];return{async head(){for(let n=0;n<xk;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc(xk)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var xk,AN,El,Rk,TN=f(()=>{"use strict";jn();it();xk=131072,
AN=2**31,El=Buffer.from("Linux version "),Rk=160});import{posix as Ri}from"node:path";function Sk(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>dae.test(Ri.basename(a))),resolve(a){let l=mae(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await Jr(a.file.format,a.path,l,{take(k){i(l);let y=IN(k,r);Ri.basename(k).startsWith(FN)?c.removes.
add(fae(k)):uae.test(k)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(k)?.[1]??null):u.add(y):y===void 0&&c.files.
add(k)},enough:()=>!1,link(k,y){i(l),IN(k,r)===void 0&&c.links.set(k,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=k=>e.has(k)||t.has(k),b=[...c.links].filter(([k])=>!g(k));for(let k of[...c.files].filter(y=>!g(
y)))e.set(k,p);for(let[k,y]of b)t.set(k,y);for(let k of c.removes)r.add(k);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>MN)throw new h(`${a} holds more than ${MN} files, which no kernel does`)}}function fae(e){let t=Ri.dirname(e),n=Ri.
basename(e);return n===cae?t:Ri.join(t,n.slice(FN.length))}function IN(e,t){if(t.size!==0)for(let n=e;;n=Ri.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function mae(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>lae)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var MN,
lae,FN,cae,uae,dae,LN=f(()=>{"use strict";v();yl();MN=4e5,lae=40,FN=".wh.",cae=".wh..wh..opq",uae=/\.ko(?:\.(?:xz|zst|gz))?$/,
dae=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as pae,rm as hae}from"node:fs/promises";import{dirname as gae,posix as Go}from"node:path";async function _i(e,t,n){
let r=Sk();for await(let u of e.layers??bae(e))if(await r.addBelow(u,Wo(u.file)),e.layers!==void 0&&xae(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?$k(e.image):jN(r,e,t),i=await _ae(o,n);Sae(i,e,t);let a=i.release??s??e.
release??Rae(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);$ae(a,e,t);let l=e.config===void 0?vk(r,a,o):await wae(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:KN(o.package.file),...l===void 0||c?{}:{config:KN(l.package.file)},modules:kae(e,GN(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*bae({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function $k(e){return{file:{package:e,path:""},release:void 0}}async function wae(e,t){
if(e.file.format==="file")return $k(e).file;let n=Sk();await n.addBelow(e,Wo(e.file));let r=vk(n,t,$k(e).file);if(r===void 0)
throw new h(`${Wo(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function kae({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${Wo(e.file)} ${r}; name the one that has them`)}function xae(e,t,n){
let r=UN(t,n)[0]?.release;if(r===void 0)return!1;let o=jN(t,e,n).file;return vk(t,r,o)!==void 0&&GN(t,r).length>0}function jN(e,{
what:t},n){let r=UN(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function UN(e,{release:t}){
let n=e.paths().filter(l=>DN.test(Go.dirname(l))),r=n.filter(l=>NN.slice(0,2).some(c=>c.test(Go.basename(l)))),o=r.length>
0?r:n.filter(l=>NN[2]?.test(Go.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=BN(
c.path)??BN(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function BN(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(Go.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function vk(e,t,n){let r=Go.dirname(n.
path),o=s=>{let[i,a]=[Go.dirname(s),Go.basename(s)];return a===`config-${t}`?DN.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function GN(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function Rae(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function _ae({
package:{file:e,path:t},path:n},r){if(e.format==="file")return _k(Me(t).chunks(),Wo(e));let o=ue(r.packagePath(e));await z(
o,()=>pae(gae(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:yae};try{return await Ko(e.format,t,Wo(
e),[s]),await _k(Me(o).chunks(),Wo(e))}finally{await hae(o,{force:!0})}}function Sae({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function $ae(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!Le(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function KN({
hidden:e,...t}){return t}function Wo({name:e,version:t}){return`${e} ${t}`.trim()}var yae,DN,NN,fm=f(()=>{"use strict";v();
be();TN();et();rn();Bf();it();LN();yae=2**31,DN=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,NN=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function mm({registry:e,repository:t,reference:n}){let r=e.startsWith(Ek),o=r?e.slice(Ek.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!vae.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!Eae.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!Pae.test(n)&&!WN.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${Pk(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...Oae(t),reference:n,shown:i};let a=`${r?Ek:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function Pl(e){return`${mm(e).shown} layer`}function Pk(e){return WN.
test(e)}function Oae(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var vae,Eae,Pae,WN,Ek,pm=f(()=>{"use\
 strict";v();vae=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,Eae=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
Pae=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,WN=/^sha256:[0-9a-f]{64}$/,Ek="http://"});import{readFile as Aae}from"node:fs/promises";import{homedir as Cae}from"node:os";import{join as qN}from"node:path";function zN(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??Iae(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await Dae(o.logins,t);if(l.scheme==="basic")return Kae(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await Lae(
l,c,o,e());return r.set(s,u),u.authorization}}async function Iae({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:HN,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof oe))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return Fae(i.challenge);if(i?.status!==
void 0)return;throw s}}function Fae(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function Lae({parameters:e},t,n,r){
let o=Nae(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:HN,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
m=>{throw Ok(m,n)??m}),{token:a,access_token:l,expires_in:c}=Bae(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${B(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:Tae;return{authorization:`Bearer ${u}`,until:performance.now()+(d-Mae)*1e3}}function Nae(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${B(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function Ok(e,{shown:t,base:n}){let r=e instanceof oe?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function Bae(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function Kae(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function Dae(e,t){let n=t.REGISTRY_AUTH_FILE??qN(t.
DOCKER_CONFIG??qN(Cae(),".docker"),"config.json"),r=await Aae(n,"utf8").catch(s=>{if(K(s)==="ENOENT"||K(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${E(s)}`)}),o=jae(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function jae(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var HN,Tae,Mae,VN=f(()=>{"use strict";v();dn();Ae();HN=1<<20,Tae=60,Mae=
10});function Tk(e,t){let n=Vae(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(XN(r,Ak)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:JN(o,Wae,t).map(a=>Hae(a,t))};if(XN(r,Ck)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:JN(s,qae,t).map(a=>zae(a,t))};throw new h(`${t} is of type \`${Ol(r)}\`, and a kernel is taken from an image \
or an index of images`)}function QN(e,t,n){let r=Gae[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function Hae(e,t){let{platform:n}=e,
r=n==null?null:`${Ol(n.os)}/${Ol(n.architecture)}`;return{...ZN(e,t),platform:r}}function zae(e,t){let n=ZN(e,t);if(!Uae.
test(n.mediaType))throw new h(`${t} has a layer of type \`${Ol(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>YN)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${YN} are taken`);
return n}function ZN(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${Ol(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function JN(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function Vae(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function XN(e,t){
return t.some(n=>n===e)}function Ol(e){return String(e).slice(0,100)}var Ak,Ck,Uae,Gae,Wae,qae,YN,eB=f(()=>{"use strict";
v();Ak=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],Ck=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Uae=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
Gae={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},Wae=1024,qae=256,YN=4*2**30});import{createHash as Yae}from"node:crypto";function nB(e){let t=zN(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await Xae(n,e(),t),a=Tk(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=QN(a.manifests,r,o);return{
digest:i,layers:await Qae(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=oB(await t(i)),c=`${tB}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function Xae(e,t,n){let{shown:r}=e,o=await rB(e,{what:`t\
he manifest of ${r}`,maxBytes:Mk},t,n),s=`sha256:${Yae("sha256").update(o).digest("hex")}`;if(Pk(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function Qae(e,t,n,r){let{sha256:o,size:s}=e;if(s>Mk)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${Mk} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=Tk(await rB(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function rB(e,t,n,r){let o={accept:Jae,...oB(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:tB})).
content}catch(i){throw Ok(i,e)??Zae(i,e)??i}}function Zae(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof oe)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function oB(e){return e===void 0?{}:{authorization:e}}var Mk,Jae,tB,sB=f(()=>{"use st\
rict";v();dn();VN();eB();pm();Mk=4<<20,Jae=[...Ak,...Ck].join(", "),tB="check the network and the name of the registry"});var lB={};ee(lB,{createOciSource:()=>ele});async function tle(e,t,n,r){let o=mm(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&ole(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=nle(
s,e.source,o,t,n,r),c=await _i({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*nle({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=rle(c,t);yield{file:u,path:await Uf(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function rle({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:Pl(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function ole(e,t,{digest:n,layers:r}){let o=s=>aB(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&iB(e).every(o)}function iB({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function aB({name:e,format:t,urls:n,place:r},o){return e===Pl(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function sle({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return mm({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var ele,cB=f(async()=>{"use strict";await Gw();fm();pm();sB();ele=e=>{let t=nB(e.downloader);return{resolve:(n,r)=>tle(n,
e,t,r),means:({source:n},r)=>iB(r).every(o=>aB(o,n)),remote:(n,{version:r})=>t.blob(n,sle(n,r)),forget:()=>{}}}});async function Si(e){let t=await fB(Me(e,{end:dB-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await ile(e)?"tar":"file"}async function ile(e){try{return(await fB(
Fe(Me(e).chunks(),e,Vr))).toString("latin1",uB,uB+5)==="ustar"}catch{return!1}}async function fB(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=dB)break;return Buffer.concat(t)}var dB,uB,hm=f(()=>{"use strict";jn();rn();dB=512,uB=257});import{mkdir as ale,rm as lle,stat as cle}from"node:fs/promises";import{basename as ule,dirname as dle}from"node:path";async function Ik({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){gle(e,t);let i={name:yle(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:mle},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of fle)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=ue(n.packagePath(a));try{await z(u,()=>ale(dle(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...Fk(a),upTo:!0},u,d);let m=await Si(u),p=n.packagePath({...a,
format:m});return await dt(u,p),await c(p,m)}catch(d){throw await lle(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await cle(u)).size}}}}function Fk({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:hle}}function gle(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${B(n)}\``);if(!ple.test(t))throw new h(`${B(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function yle([e=""]){let{pathname:t,host:n}=new URL(e);return ule(t)||n}var fle,mle,ple,hle,mB=f(()=>{"use stri\
ct";v();be();Ae();et();hm();fle=["file","tar","deb","rpm"],mle=4*2**30,ple=/^[0-9a-f]{64}$/,hle="check the address, the \
network, and the sha256 that stands beside it"});var hB={};ee(hB,{createUrlSource:()=>wle});function pB({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var ble,wle,gB=f(()=>{"use strict";fm();mB();ble={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},wle=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&pB(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:Ik(d,e,n),a=await Ik(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await _i(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:ble}},means:({source:t},n)=>pB(n,t),remote:async t=>Fk(t),forget:()=>{}})});import{realpath as kle}from"node:fs/promises";async function $i(e){let[,t,...n]=(await kle(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var gm=f(()=>{"use strict";v()});import{createHash as xle}from"node:crypto";import{access as Rle,constants as _le,realpath as Sle,stat as $le}from"node:fs/promises";
import{basename as vle,relative as Ele}from"node:path";async function bm(e,t){let n=await ym(e,()=>$le(e));if(await ym(e,
()=>$i(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await ym(e,()=>Rle(e,_le.R_OK));let r=await me(e)??
"";return{path:e,file:bB(e,await Si(e),r,n.size)}}async function yB(e,t){let n=await ym(e,()=>Sle(e)),{modules:r,builtinList:o}=await Ff(
e,t);if(r.length===0)return null;let s=xle("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${Ele(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return bB(e,"folder",s.digest("hex"),i)}function bB(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:vle(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function ym(e,t){return t().catch(n=>{let r=K(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${E(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var wB=f(()=>{"use strict";
v();gm();be();Pw();hm()});import{readFile as Ple,stat as RB}from"node:fs/promises";import{join as _B}from"node:path";async function SB(e,t){if(!(await RB(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await $i(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await xB(e,kB[t]);if(n===void 0){let o=kB[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await Ple(_B(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await xB(e,[".config"])??null,modules:e,release:Je(
r)?r:void 0}}async function xB(e,t){for(let n of t){let r=_B(e,n);if((await RB(r).catch(()=>{}))?.isFile())return r}}var kB,
$B=f(()=>{"use strict";v();gm();it();kB={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var vB={};ee(vB,{createLocalSource:()=>Ale});async function Cle(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await SB(
r.tree,e.arch):{...r,release:void 0},s=await bm(o.image),i=o.config===null?void 0:await bm(o.config),a=o.modules===null?
void 0:await Tle(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await _i(
c,e,t),d=a?.folder&&await yB(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let m=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:m,indexDate:m,signature:Ole}}async function Tle(e){let t=await bm(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var Ole,Ale,EB=f(()=>{"use strict";v();fm();wB();$B();
Ole={status:"unchecked",why:"a kernel of this machine, signed by nobody"},Ale=e=>({resolve:t=>Cle(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function PB(e){let t=new Map;return{of(n){let r=t.get(n)??Mle(n,e);return t.set(n,r),r}}}async function Mle(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(EL(),vL))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(DL(),KL))).
createMainlineSource(t);case"rpm":return(await ON().then(()=>PN)).createRpmSource(t);case"oci":return(await cB().then(()=>lB)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(gB(),hB))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(EB(),vB))).
createLocalSource(t)}}var OB=f(()=>{"use strict"});var CB={};ee(CB,{check:()=>Ile,checkSync:()=>Fle,default:()=>Dle,lock:()=>Lle,lockSync:()=>Nle,unlock:()=>Ble,unlockSync:()=>Kle});
var AB,Ile,Fle,Lle,Nle,Ble,Kle,Dle,TB=f(async()=>{AB=await import("./vendor/proper-lockfile.js"),{check:Ile,checkSync:Fle,
lock:Lle,lockSync:Nle,unlock:Ble,unlockSync:Kle}=AB,Dle=AB.default});import{mkdir as jle}from"node:fs/promises";import{dirname as Ule}from"node:path";import{setTimeout as Gle}from"node:timers/promises";
async function MB(e,t,n){let r=await zle(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function zle(e,{
signal:t,onWait:n}){let{default:r}=await TB().then(()=>CB);await z(e,()=>jle(Ule(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await z(e,()=>r.lock(e,{realpath:!1,stale:Wle,update:qle,onCompromised:()=>{}}))}catch(s){
if(K(s)!=="ELOCKED")throw s}o||n?.(),await Gle(Hle,void 0,t===void 0?{}:{signal:t})}}var Wle,qle,Hle,IB=f(()=>{"use stri\
ct";v();be();Wle=4e3,qle=1e3,Hle=100});import{createHash as LB}from"node:crypto";import{mkdir as Vle,readFile as Yle,rm as Lk}from"node:fs/promises";import{join as Wt}from"node:path";
function Nk(e){let t=s=>Wt(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>Wt(e,"kernels",Jle(s)),r=s=>Wt(e,"packages",
`${s.sha256}.${s.format}`),o=s=>Wt(e,"modules",Xle(s));return{async readRecord(s){let i=await Pt(t(s));return ece(i)&&i.
id===s?i:void 0},async writeRecord(s){await oa(Wt(e,"resolved")),await Et(t(s.id),{format:BB,...s})},readKernel:s=>Qle(KB(
n(s)),n(s)),addKernel:(s,i)=>Zle(n(s),i),packagePath:r,async hasPackage(s){let i=await me(r(s));return i!==void 0&&i!==s.
sha256&&await Lk(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return MB(Wt(e,"locks",s.sha256),
i,async()=>(await Fc(Wt(e,"kernels",s.sha256)),await Fc(r(s)),await Fc(Wt(o([s]),"spool")),a()))}}}function Jle({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${LB("sha256").update(r).digest("hex").slice(0,16)}`}function Xle(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:LB("sha256").update(t.join(`
`)).digest("hex")}function KB(e){return{vmlinuz:Wt(e,"vmlinuz"),config:Wt(e,"config"),builtin:Wt(e,"modules.builtin")}}async function Qle(e,t){
let n=await Pt(Wt(t,"kernel.json"));if(!Al(n)||n.format!==NB||!DB(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([me(e.vmlinuz),o===null?null:me(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await me(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await Yle(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function Zle(e,t){let n=ue(
e);try{await z(e,()=>Vle(n,{recursive:!0}));let r=KB(n),o=await t(r);await z(e,async()=>{await ia(r.vmlinuz),o.configSha256!==
null&&await ia(r.config)});let s=await me(r.builtin)??null;await Et(Wt(n,"kernel.json"),{format:NB,builtinSha256:s,...o}),
await z(e,()=>Lk(e,{recursive:!0,force:!0})),await dt(n,e)}catch(r){throw await Lk(n,{recursive:!0,force:!0}),r}}function ece(e){
return Al(e)&&e.format===BB&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&Je(e.release)&&tce(e.signature)&&yn(e.image)&&(e.config===void 0||yn(e.config))&&Array.
isArray(e.modules)&&e.modules.every(yn)&&(e.members===void 0||nce(e.members))&&(e.pins===void 0||DB(e.pins))}function tce(e){
return Al(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function nce(e){return Al(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function DB(e){
return Al(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&FB(e.imageBytes)&&
(e.configBytes===void 0||FB(e.configBytes))}function FB(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Al(e){return typeof e==
"object"&&e!==null}var NB,BB,jB=f(()=>{"use strict";be();et();Sl();IB();it();NB=2,BB=2});import{rm as rce}from"node:fs/promises";import{join as oce}from"node:path";function bn(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=sce,locked:o=[],now:s=()=>new Date}=e,{cache:i=Ge,kernels:a=[],fresh:l=!1}=e,c=Nk(t),u=PB({...e,store:c,cache:i,
downloader:S,now:s}),d,m,p=!1;return{resolve:(T,P=()=>{})=>wm(T,()=>b(T,P)),fetch:(T,P,L=()=>{})=>wm(T,()=>g(T,P,L)),async modulesDefining(T,P,L,j=()=>{}){
let U=await R(T,P,j),Y=await wm(T,()=>jw(P,U));if(Y===void 0)return null;try{return await UB(Y,L)}catch{return await rce(
Y,{force:!0}),await wm(T,()=>jw(P,U)),UB(Y,L)}},async cached(T){let P=C(T)??await F(T);return P!==void 0&&await c.readKernel(
P)!==void 0?P:void 0},async has(T,P,L,j=()=>!0){let U=await(await $(T)).remote(L,P,T),Y=U.urls.filter(j);return Y.length>
0&&S().exists({...U,urls:Y})},async keepLookups(){!p||n?.aborted||(await AF(t,s()),await i.save(await Nw(t,a)))}};async function g(T,P,L){
let j=await b(T,L);try{return await y(T,j,P,L)}catch(U){if(U instanceof oe&&U.gone&&C(T)!==void 0)throw new h(lce(j,U));
if(!(U instanceof oe)||!U.gone||q(T))throw U;(await $(T)).forget();let Y=await k(T,L,j);if(Y.image.sha256===j.image.sha256)
throw U;return y(T,Y,P,L)}}async function b(T,P){let L=C(T);if(L!==void 0)return L;let j=await F(T);if(l)return k(T,P,j);
if(j!==void 0&&await G(T,j))return j;m??=Nw(t,a).then(Y=>i.restore(Y));let U=await m?await F(T):j;if(U!==void 0&&await G(
T,U))return U;P({step:"resolving"});try{return await k(T,P,U)}catch(Y){if(po(Y)||!(Y instanceof oe)||U===void 0||await c.
readKernel(U)===void 0)throw Y;let Be=Y.message.split(";")[0];return P({step:"note",message:`no network: using ${U.release}\
, looked up ${_e(U)} (${Be})`}),U}}async function k(T,P,L){let j=await(await $(T)).resolve(T,P),U=L?.image.sha256===j.image.
sha256?L.pins:void 0,Y=U===void 0?j:{...j,pins:j.pins??U};return await c.writeRecord(Y),p=!0,Y}async function y(T,P,{modules:L,
optionalModules:j=()=>[]},U){let Y=await $(T),Be=C(P)!==void 0,Se=new Map,ye={...await R(T,P,U),...Be?{}:{verify:kh}},we=j(
P.release),ke=await MF(P,L.length+we.length>0,ye),xn=await _(P,ke,L,we,ye);l&&Y.verify!==void 0&&await cce(P,Se,ye);let br={
...P,pins:ke.pins,signature:uce(Se,P)};(P.pins?.vmlinuzSha256!==ke.pins.vmlinuzSha256||[...Se.values()].some(Rn=>Rn!==void 0))&&
!Be&&await c.writeRecord(br);let{config:na,pins:bh}=ke,wh=[BF(br.arch,ke.vmlinuz)];return{kernel:br,images:wh,vmlinuzSha256:bh.
vmlinuzSha256,config:na,modules:xn};async function kh(Rn,_c){Se.set(Rn.sha256,await Y.verify?.(Rn,_c,P,T))}}async function R(T,P,L){
let j=await $(T),U=C(P)!==void 0;return{store:U?ace(c,t):c,pinnedByLock:U,cache:T.source.kind==="local"?Ge:i,downloader:S,
remote:Y=>j.remote(Y,P,T),signal:n,onProgress:L}}async function _(T,P,L,j,U){let Y=j.length===0||P.config===null?Ww(""):
await qf(P.config),Be=j.filter(({option:Se})=>DF(Y,Se)).map(({name:Se})=>Se);try{return await Dw(T,P,{required:L,optional:Be},
U)}catch(Se){if(!(Se instanceof oe)||Be.length===0)throw Se;let ye=`${Be.join(", ")} could not be fetched, programs may \
miss them: ${Se.message}`;return U.onProgress({step:"note",message:ye}),Dw(T,P,{required:L,optional:[]},U)}}function S(){
return d??=Ls({...e.download,signal:n}),d}function $({source:T}){return u.of(T.kind)}function C({id:T}){return o.find(P=>P.
id===T)}async function F(T){let P=await c.readRecord(T.id);if(!(P===void 0||P.arch!==T.arch))return(await $(T)).means(T,
P)?P:void 0}function q(T){return T.release!==void 0||C(T)!==void 0}async function G(T,P){return q(T)&&!O(P)||await D(T,P)}
function O({members:T,modules:P}){return T?.config===null&&P.length===0}async function D(T,P){let L=P.signature.status===
"unchecked"&&(await $(T)).checkable?.(T)===!0;return Math.abs(ne(P))<r&&!L}function ne({resolvedAt:T}){return(s().getTime()-
new Date(T).getTime())/ice}function _e(T){let P=Math.round(ne(T));return P<48?`${P} hour${P===1?"":"s"} ago`:`${Math.round(
P/24)} days ago`}}function ace(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=Nk(oce(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
Lw(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function lce({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${B(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function cce({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await Uf(s,o),r.get(
s.sha256)?.status!=="good")return}}function uce(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function wm({id:e},t){try{return await t()}catch(n){throw n instanceof oe?new oe(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}async function UB(e,t){let n=`modules that define ${[...t].sort().join(
" ")} in`,r=await Sr(e,n,async()=>JSON.stringify([...await yF(e,t)]));return new Map(JSON.parse(r))}var sce,ice,vi=f(async()=>{
"use strict";vn();ir();v();dn();await Gw();Ae();KF();qw();Mw();Bw();OB();jB();sce=24,ice=3600*1e3});import{open as dce}from"node:fs/promises";import{basename as km}from"node:path";async function qB(e){let{name:t,bytes:n,
release:r}=await pce(e),o=wce(n);return{bytes:n,byteOrder:o,release:r??kce(t)}}async function pce(e){try{let t=await dce(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await yce(t))return{name:km(
e),...await bce(t)}}finally{await t.close()}return await Si(e)==="tar"?await gce(e):await hce(e)}catch(t){throw t instanceof
h?t:K(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${E(t)}; download it again`)}}async function hce(e){let t=await HB(Fe(Me(e).chunks(),e,xm));return{name:km(
e),bytes:t,release:null}}async function gce(e){let t=[];await mw(e,km(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:km(
o),bytes:await HB(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function HB(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>xm)throw new h(`has more than ${xm} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function yce(e){return(await Ei(e,0,4)).toString("latin1")==="\x7FELF"}async function bce(e){
let t=await Ei(e,0,WB);if(t.length<WB||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=ot(
t);if(n.half(18)===fce)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await Ei(e,Number(n.wide(40)),n.half(60)*Bk),o=ot(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/Bk)},(m,p)=>{let g=6+p*Bk;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await Ei(e,i.offset,i.size),l=m=>s.find(({name:p})=>a.toString("latin1",p,p+
m.length+1)===`${m}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await Ei(e,u.offset,u.size)).toString("latin1");return{
bytes:await Ei(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function Ei(e,t,n){if(n>xm)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function wce(e){
let t=e.length<mce?void 0:e.readUInt16LE(0)===GB?"little":e.readUInt16BE(0)===GB?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function kce(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&Je(t)?t:null}var xm,fce,
mce,GB,WB,Bk,zB=f(()=>{"use strict";No();v();jn();rn();hm();Of();it();xm=128*1024*1024,fce=247,mce=24,GB=60319;WB=64,Bk=
64});import{createHash as xce}from"node:crypto";function Cl({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>yt(t,
r)))}async function YB(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=Cl(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ie(u,async()=>Rce(await qB(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:m})=>({...c,message:`BTF\
 file \`${l}\` ${m}`})))}return o}function Rce(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function JB(e,{request:t},n){
let r=n.get(Cl(e,t)?.path??"");return r===void 0?null:{path:Kk(r),release:r.release}}function XB({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>Cl(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[Kk(s),{path:Kk(
s),content:s.bytes}])).values()]}function Kk(e){let t=VB.get(e)??xce("sha256").update(e.bytes).digest("hex").slice(0,16);
return VB.set(e,t),`/bpfcompat/btf/${t}`}var VB,Rm=f(()=>{"use strict";v();zB();Ve();VB=new WeakMap});function Tl(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function _m(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([Tl(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var Dk=f(()=>{"use strict"});function Ml(e,t){return{...t,fixups:t.fixups.filter(n=>jk(n,e))}}function jk({kernels:e},t){return e===void 0||e.some(({
id:n})=>yt(t,n))}function ZB(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>yt(o,s)));for(let{first:o,second:s,kernels:i}of _ce(e,r))n.push({...s.place,message:`${Tl(s)} i\
s ${QB(s)} here and ${QB(o)} on line ${o.place?.line??0}, both for kernel ${Sce(i)}; change the \`kernels\` of one of them`})}
function _ce({fixups:e},t){let n=new Map;for(let r of e){let o=_m(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(Hr(i)===Hr(o))return[];let a=t.filter(l=>jk(i,l)&&jk(o,
l)).map(ae);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function QB(e){return`\`${Hr(e).replace(/^.*?=/s,"")}\
\``}function Sce(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var Sm=f(()=>{"use s\
trict";pf();Dk();Ve()});function e1({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+Cce(o,n.filter(({subject:s})=>s===o.name)),2*t)}function Cce(e,t){
let n={...e},r={bytes:e.inner===null?0:Uk(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?Oce:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=Uk({
...s,type:Ace[s.type]??1}))}let o=Uk(n);return vce.has(n.type)?o+r.bytes*(1+r.keys.size):o}function Uk({type:e,keySize:t,
valueSize:n,maxEntries:r}){if($ce.has(e))return r;let o=Math.ceil(n/8)*8;return Ece.has(e)?r*o:r*(Math.ceil(t/8)*8+o+Pce)}
var $ce,vce,Ece,Pce,Oce,Ace,t1=f(()=>{"use strict";$ce=new Set([27,31]),vce=new Set([12,13]),Ece=new Set([2,3,4,6,8,12,14,
15,18,26]),Pce=80,Oce=1,Ace={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function $m(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var Gk=f(()=>{"use strict"});async function vm(e){return await Promise.allSettled(e),Promise.all(e)}var n1=f(()=>{"use strict"});function Ne(e=process.arch){return Tce[e]}function Em(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var Xe,
Tce,wn=f(()=>{"use strict";Xe={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},Tce={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as Mce}from"node:fs";function Il(e="/etc/os-release"){let t=[s1,...Ice].filter(({program:r})=>se(r)!==
void 0);return Fce(e).flatMap(r=>t.filter(({systems:o})=>Lce(r,o)))[0]??t[0]}function i1(e){return(Il()??s1).packages[e]??
[]}function Pm({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function Fce(e){let t=Nce(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function Lce(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Nce(e){try{return Mce(e,"utf8")}catch{return""}}var r1,o1,s1,Ice,Om=f(()=>{
"use strict";Kt();r1={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},o1=["inst\
all","-y","--setopt=install_weak_deps=False"],s1={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},Ice=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:o1,installs:"as root",packages:r1},{program:"\
dnf",systems:["fedora"],install:o1,installs:"as root",packages:{...r1,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
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
Headers"]}}]});async function Pi(e){let{CC:t=""}=process.env,n=t===""?void 0:se(t);return n!==void 0&&await Bce(n,e)?n:[...e===Ne()?Wk:
[],`${Xe[e].triple}-gcc`].map(o=>se(o)).find(o=>o!==void 0)}async function Bce(e,t){let n=(await xe(e,["-dumpmachine"],{
timeoutMs:a1})).stdout.trim().split("-")[0];return n===""?t===Ne():n===Xe[t].triple.split("-")[0]}async function Am(e){let{
stdout:t}=await xe(e,["--version"],{timeoutMs:a1});return t.split(`
`)[0]??""}async function l1(e){let{exitCode:t}=await xe(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var Wk,a1,Cm=f(()=>{"use strict";wn();Zt();Kt();Wk=["cc","gcc","clang"],a1=1e4});function Qr(e){return e.flatMap(t=>{let{qemu:n}=Xe[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return se(
n)===void 0?[Fl(`qemu-${t}`,n,`${r}${c1([n])}`,n)]:[]})}function c1(e){let t=e.map(n=>fA(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function Ll(e){if(await Pi(e)!==void 0)return[];if(e===
Ne())return[Fl("compiler","a C compiler",`builds the validator${c1(Wk)}`,"cc")];let t=`${Xe[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Fl(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function Tm(){let e=Fl(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=se("clang");return t===void 0?[Fl("\
clang","clang","compiles eBPF programs","clang"),e]:await l1(t)?[]:[e]}function Fl(e,t,n,r){return{what:t,why:n,packages:i1(
e),...r===void 0?{}:{program:r}}}var Nl=f(()=>{"use strict";wn();Om();Cm();Kt()});import{createHash as Kce}from"node:crypto";import{readdir as Dce,readFile as jce}from"node:fs/promises";import{basename as Uce,
join as qk}from"node:path";async function u1(){let e=qk(Ot,"native"),t=(await Dce(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:qk(e,n),content:await jce(qk(e,n))})))}function d1(e){let t=Kce("sha256").update(
JSON.stringify([Hk,zk,Mm,Yk,Vk]));for(let{path:n,content:r}of e)t.update(`${Uce(n)} ${r.length}
`).update(r);return t.digest("hex")}var Hk,zk,Mm,Vk,Yk,f1=f(()=>{"use strict";Er();Hk=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],zk=["-static","-no-pie"],Mm=4,Vk=["-lbpf","-lelf","-lz","-lzstd"],Yk=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free"]});async function m1(){return Gce}var Gce,p1=f(()=>{"use strict";Gce="8b4546a13d6ee933cb4ec77f1b583a20425a38657897933fc7c85\
bb68571ce4f"});import{mkdir as Wce,open as qce}from"node:fs/promises";import{dirname as g1,join as Jk}from"node:path";async function b1(e,t,n,r){
let o={include:Jk(n,"include"),lib:Jk(n,"lib")},s=e.packages[t],i=await Promise.all(em.map(a=>Qf(s[a],e.listedAt,r)));for(let[
a,l]of em.entries()){let{version:c}=s[l];await Jce(i[a],`${l} ${c}`,Vce(l,t),y1[l],o,r)}return o}function Vce(e,t){let{triple:n}=Xe[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${zce[t]}/`,"usr/include/"];return o=>{let s=y1[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!Yce(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!Hce.some(l=>a.startsWith(l))))return`include/${a}`}}function Yce(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function Jce(e,t,n,r,{include:o},{signal:s}){let i=g1(o),a=new Set;await Jr(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),Xce(Jk(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new nn(`${t} has no ${l}`)}function Xce(e,t){return async(n,r)=>{
if(r>h1)throw new h(`${t} holds a file of ${r} bytes where at most ${h1} are expected`);await z(e,async()=>{await Wce(g1(
e),{recursive:!0});let o=await qce(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var y1,
Hce,zce,h1,w1=f(()=>{"use strict";v();wn();Zf();jo();be();rn();yl();y1={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},Hce=["linux/","asm/","asm-generic/"],zce={x86_64:"x86",arm64:"arm64",s390x:"s390"},h1=32<<20});import{mkdir as k1,rm as x1}from"node:fs/promises";import{basename as Qce,join as qn}from"node:path";async function Oi(e){
let{arch:t,cache:n=Ge}=e,r=Do(e.libbpf),o=S1(t),s=await m1(),i=xr("validator",s,t,Zce(r,t)),a=qn(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await On(a);return d!==void 0&&o.every(m=>d.includes(m))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:qn(a,Im),kvmProbe:o.includes(Fm)?qn(a,Fm):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await Ll(t),async make(){if(await l())return u;let d=await u1();if(d1(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await eue(a,r,d,e),await n.save(c),u}}}
async function _1(e){let{missing:t,make:n}=await Oi(e);return t.length>0&&await e.install(t),n()}function S1(e){return R1[e]===
void 0?[Im]:[Im,Fm]}function Zce({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function eue(e,t,n,r){
let{arch:o,signal:s}=r,i=qn(e,".."),a=ue(qn(i,"build"));await z(a,()=>k1(a,{recursive:!0}));let l=qn(a,"build"),c=R1[o];
try{let[u,d]=await vm([b1(t,o,qn(a,"sysroot"),r),Pi(o),z(l,()=>k1(l))]),m=p=>rue(String(d),p,t,a,s);await vm([tue(qn(l,Im),
qn(a,"part"),n,u,m),c&&m(nue(qn(l,Fm),n,c))]),await $r(l,S1(o)),await On(e)===void 0&&await x1(e,{recursive:!0,force:!0}),
await dt(l,e)}finally{await x1(a,{recursive:!0,force:!0})}}async function tue(e,t,n,{include:r,lib:o},s){let i=n.filter(
({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:Mm},(d,m)=>({object:`${t}-${m}.o`,programs:i.filter(
(p,g)=>g%Mm===m)}));await vm(a.map(({object:d,programs:m})=>s([...Hk,"-isystem",r,"-r","-nostdlib","-o",d,...m])));let l=[
`-B${o}/`,`-L${o}`],c=Yk.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...zk,...l,"-o",e,...u,...c,...Vk])}
function nue(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>Qce(s)===n).map(({path:s})=>s);return["-nostdlib","-stati\
c",...r,"-Wl,--build-id=none","-o",e,...o]}async function rue(e,t,{libbpf:n,release:r},o,s){let i=await xe(e,t,{signal:s,
environment:{...ar(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${Z("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await Am(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var Im,Fm,R1,Lm=f(()=>{"use strict";n1();
aa();Rr();ir();v();Nl();jo();Zt();Cm();be();et();Oe();f1();p1();w1();Im="validator",Fm="kvm-probe.bin",R1={x86_64:{source:"\
kvm-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x4008000\
0"]}}});import{readFile as oue}from"node:fs/promises";function Nm(e){return`/bpfcompat/validator-${e}`}function Bl(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function $1(e,t){
let n={...e,downloader:e.downloader??Ls({signal:e.signal})},r=Ft.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[Ft[0]]:[],...r])].map(async a=>[a,await Oi({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await Oi({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await sue(i,a):{byDefault:r[0],notes:[]};for(let m of r)a.has(m)||a.set(m,await i(m));let u=[...a].map(async([
m,{program:p}])=>[m,await oue(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??Ft[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function sue(e,t){let n;for(let r of Ft)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[iue(r,n)]}}catch(o){if(!(o instanceof oe))throw o;n??=o}throw n}function iue(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${Do(e).release}, since ${Ft[0]} cannot be had: ${t}`}var Kl=f(()=>{"use strict";jo();
dn();Eo();Lm()});function Qk({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function Zk(e){return Qk(e)||e.files.length>0&&e.programs.some(({attach:t})=>v1(t))}function v1(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function Bm(e){return gn(e)&&Qk(e.request)}function E1(e,t,n,r,o=lue,s=!0){let i=[],
a=e.artifacts.filter(cue).map(({request:d})=>d.libbpf??r),[l=r,...c]=Ft.filter(d=>a.includes(d)),u=e.artifacts.filter(gn).
map(d=>{let{request:m}=d,p=i.length,g=P1(m,t),b=uue(d,p,n.get(m)),k=df(m,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
m.timeoutSeconds,y=m.libbpf??r,R=y===l?null:Nm(y),_={...d,request:Ml(e.request,m)},S={hostFixups:g,validator:R,surface:s,
btf:JB(m,e,o)},$=d.targets.map(G=>({...G,request:Ml(e.request,G.request)})),C=[_,...$].reduce((G,{object:O,request:{fixups:D}})=>G+
(O===null?0:e1(O,D)),0),F=fue(_,p,{...S,targets:$.flatMap(G=>due(G,t))},b);F!==void 0&&i.push({...F,mapBytes:C,timeoutSeconds:k+
gue(F.tests)});let q=hue(d,i.length,k,b);return q!==void 0&&i.push({...q,mapBytes:C,timeoutSeconds:k+aue}),{artifact:d,object:F?.
id,command:q?.id,hostFixups:g}});return{cases:i,artifacts:u,pidOne:l,others:c,btf:XB(e,o)}}function cue(e){let{lanes:t}=e.
request;return gn(e)&&e.object!==null&&t.some(({mode:n})=>n!=="command")}function P1({programs:e},t){return e.flatMap(({
name:n,minKernel:r,place:o})=>r===null||$m(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function uue(e,t,n){let r=`\
/bpfcompat/files/${t}`,o=e.object&&Xk(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.
system];return{object:o,root:r,binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(
({object:a})=>a===null?[]:[{path:Xk(a),content:a}]),...Zk(e.request)?[{path:r,content:null}]:[],...i]}}function Xk({sha256:e}){
return`/bpfcompat/objects/${e.slice(0,16)}`}function due({name:e,object:t,request:n},r){return t===null?[]:[{object:Xk(t),
artifact:e,...O1(n,P1(n,r))}]}function O1({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],
optional:t.filter(({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===
null?[]:[{program:s,target:i}])}}function fue({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.
lanes.map(({mode:u})=>u).filter(u=>u!=="command");if(s===null||l.length===0)return;let c=O1(t,r);return{...o,...c,kind:"\
object",id:n,mode:l.every(u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:Qk(t)?i:null,attach:c.attach.
map(({program:u,target:d})=>({program:u,target:mue(d,i,a)})),tests:l.includes("behavior")?t.tests.map(pue):[],files:a}}function mue(e,t,n){
let r=`${t}/${e.binary}`;return v1(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function pue({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function hue({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function gue(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(yue)]).reduce((n,r)=>n+r,0)/1e3}function yue(e){
return e.kind==="test_run"?0:e.withinMs}var aue,lue,Km=f(async()=>{"use strict";await pi();Eo();Ve();Rm();Sm();t1();Gk();
Kl();aue=10,lue=new Map});function Dl(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!bue.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=wue.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(Rue,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=kue.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),A1.test(l)?t??=A1.exec(l)?.[1]??l:
xue.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var bue,
wue,kue,A1,xue,Rue,Dm=f(()=>{"use strict";bue=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
wue=/^---\[ end (?:trace|Kernel panic)/,kue=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,A1=/Kernel panic - not syncing: (.*)$/,
xue=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
Rue=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{spawnSync as _ue}from"node:child_process";function jm(e=process.env.PATH??""){let t=se("setpriv",e);return t!==void 0&&
Sue(t)?t:void 0}function Sue(e){let t=T1.get(e);if(t!==void 0)return t;let n=mo(e),r=Qn(C1,n)===e||$ue(e);return r&&$n(C1,
n,e),T1.set(e,r),r}function $ue(e){let{status:t}=_ue(e,[...ex,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var C1,T1,ex,tx=f(()=>{"use strict";vn();Kt();C1="setpriv that works",T1=new Map;ex=["--pdeathsig","KILL","--"]});var rx,nx,qo,Um=f(()=>{"use strict";rx={kvm:"host",tcg:"max"},nx={machine:{kvm:"pc",tcg:"pc"},cpu:rx,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",resumable:!0,serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-\
serial",`chardev:${t}`]},qo={"bzimage-pc":nx,"vmlinux-pc":nx,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:rx,
kernelParameters:[...nx.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-seria\
l",`chardev:${e}`,"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-\
version=host",tcg:"virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["conso\
le=ttyAMA0"],recordsDevice:"/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},
"image-ccw":{machine:{kvm:"s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:rx,kernelParameters:["conmode=sclp"],recordsDevice:"\
/dev/ttysclp0",recordsShared:!0,serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,charde\
v=${t}`]}}});function Wm(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=qo[n.shape],c=l.cpu[t],u=e.
quiet&&!Pue.test(o)?Eue:[],d=[...vue,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],m=[...l.kernelParameters,...d];return[
...ox,"-machine",`${l.machine[t]},accel=${t}${e.snapshot?",memory-backend=ram":""}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-\
smp",String(i),"-m",String(s),"-kernel",n.path,...r===null?[]:["-initrd",r],"-append",[...m,o].join(" ").trim(),...sx("c\
onsole",ix),...sx("records",ax),...l.serialPorts("console","records"),...e.snapshot?Oue(e.snapshot,s):[]]}function Oue(e,t){
let n=[...sx("control",lx),"-mon","chardev=control,mode=control"],r=M1("ram",t,e.memory,e.does==="save");if(e.does==="sa\
ve")return[...n,...r];let{file:o,mib:s}=e.shared;return[...n,...r,...M1(cx,s,o,!1),"-incoming","defer"]}function M1(e,t,n,r){
let o=n.replaceAll(",",",,");return["-object",`memory-backend-file,id=${e},size=${t}M,mem-path=${o},share=${r?"on":"off"}`]}
function sx(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var ix,ax,lx,Gm,cx,vue,Eue,Pue,I1,ox,Ai=f(()=>{"use strict";
Um();ix=3,ax=4,lx=5,Gm=6,cx="shared",vue=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],
Eue=["loglevel=5","BPFCOMPAT_QUIET=1"],Pue=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;I1={x86_64:{arguments:e=>[
...ox,"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({
exitCode:e})=>e===85},arm64:{arguments:e=>[...ox,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-\
kernel",e,"-serial","stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},ox=["-nodefault\
s","-no-user-config","-display","none","-no-reboot","-nic","none"]});import{spawn as Aue}from"node:child_process";function L1(e){let[t,...n]=ux([e.qemu,...e.arguments]),r=Aue(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe",...Tue(e)],env:ar(),detached:!0});ce("qemu",()=>Fn([t,...n])),Mue(r);let o=Iue(r),s=qm(
r,ax),i=qm(r,ix);i.on("data",l=>{let c=e.onConsole(l);c!==void 0&&(i.pause(),c.finally(()=>i.resume()))}),s.on("data",e.
onRecords),e.state!==void 0&&qm(r,Gm).end(e.state);let a=!0;return r.once("close",()=>{a=!1}),{exited:Fue(r,o),send:l=>s.
write(l),cpuSeconds:()=>$d(r.pid),control:e.controlled?qm(r,lx):void 0,kill:()=>a&&vd(r.pid)}}function Tue({controlled:e,
state:t}){return e?t===void 0?["pipe"]:["pipe","pipe"]:[]}function ux(e){let t=jm();return t===void 0?e:[t,...ex,...e]}function Mue(e){
jl.size===0&&process.once("exit",F1),jl.add(e),e.once("close",()=>{jl.delete(e),jl.size===0&&process.off("exit",F1)})}function F1(){
for(let{pid:e}of jl)vd(e)}function Iue(e){let t="";return e.stderr?.setEncoding("utf8").on("data",n=>{t=(t+n).slice(-Cue)}),
()=>t.trim()}function qm(e,t){let n=e.stdio[t];return n.on("error",()=>{}),n}function Fue(e,t){return new Promise(n=>{e.
once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once("close",(r,o)=>{ce("qemu",()=>`process ${e.pid} ende\
d with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}var Cue,jl,dx=f(()=>{"use strict";sb();Zt();
qa();ut();tx();Ai();Cue=8*1024,jl=new Set});function Ci(e){let t=Lue(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(N1,
n.type))return;let r=N1[n.type];return Object.entries(r).every(([o,s])=>Nue(s,n[o]))?t:void 0}function Lue(e){try{return JSON.
parse(e)}catch{return}}function Nue(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||Bue(t)}}function Bue(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function Ho(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var N1,Zr=f(()=>{"use strict";N1={hello:{protocol:"number",release:"\
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
e?"},unfollowed:{case:"number",program:"string",why:"string",map:"string?",line:"line?"},relocation:{case:"number",program:"\
string",kind:"string",root:"string",path:"string",flavor:"boolean",loads:"boolean",reached:"boolean",argument:"number",words:"\
string",shape:"string",offset:"number",size:"number",bitfield:"boolean",line:"line?"},program_runs:{case:"number",program:"\
string",count:"number"},tail_call:{case:"number",map:"string",key:"number",program:"string"},kernel_function:{case:"numb\
er",name:"string",symbols:"number",module:"string?",siblings:"string",btf:"string?",params:"string",cut:"boolean",returns:"\
string",returns_shape:"string"},kernel_raw_tracepoint:{case:"number",name:"string",found:"boolean",btf:"string?",params:"\
string",cut:"boolean",returns:"string",returns_shape:"string"},kernel_tracepoint:{case:"number",name:"string",category:"\
string?",fields:"string",cut:"boolean"},kernel_field:{case:"number",root:"string",path:"string",found:"boolean",words:"s\
tring",shape:"string",offset:"number",size:"number",bitfield:"boolean"},kernel_enumerator:{case:"number",root:"string",path:"\
string",found:"boolean",value:"string"},kernel_type:{case:"number",root:"string",found:"boolean",size:"number"},test_start:{
case:"number",test:"number"},command:{case:"number",test:"number",code:"number",signal:"number",timed_out:"boolean",usec:"\
number",stdout_bytes:"number",stderr_bytes:"number",cut:"boolean"},events:{case:"number",test:"number",index:"number",count:"\
number",matched:"number",lost:"number",errno:"number",message:"string",sample:"string?"},runs:{case:"number",test:"numbe\
r",index:"number",count:"number",errno:"number",message:"string"},map_value:{case:"number",test:"number",index:"number",
met:"boolean",errno:"number",message:"string",value:"string?"},test_run:{case:"number",test:"number",index:"number",errno:"\
number",message:"string",retval:"number",nsec:"number",data_out_bytes:"number",data_out:"string?"},test_end:{case:"numbe\
r",test:"number"},feature:{case:"number",group:"string",name:"string",status:"string",errno:"number",detail:"string"},helpers:{
case:"number",program:"string",status:"string",count:"number",bits:"string"},leftover:{case:"number",kind:"string",name:"\
string"},log:{case:"number",kind:"string",pass:"string",subject:"string?",part:"number",last:"boolean",data:"string"},case_end:{
case:"number"},case_exit:{case:"number",code:"number",signal:"number",usec:"number",maxrss_kb:"number"},fatal:{message:"\
string"},paused:{},end:{cases:"number"}}});function Ti(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...(e.known??[]).map(n=>["known",
n]),...e.pauses?[["pause"]]:[],...e.cases.flatMap(Kue),["end"]].map(n=>n.map(Hue).join(" ")).join(`
`)}
`}function Kue(e){switch(e.kind){case"object":return Due(e);case"command":return jue(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function Due(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...zo({release:e.btf.release})]],
...e.surface?[["surface"]]:[],...B1(e),...e.targets.flatMap(t=>[["target",t.artifact,t.object],...B1(t),["target_end"]]),
...e.tests.flatMap(Wue)]}function B1({fixups:e,optional:t,variants:n,companions:r,attach:o}){return[...e.map(Uue),...t.map(
s=>["optional",s]),...n.flatMap(Gue),...r.map(s=>["companion",s]),...o.map(({program:s,target:{of:i,...a}})=>["attach",s,
...zo({...a,artifact:i?.artifact??null,target:i?.program??null})])]}function jue({id:e,artifact:t,timeoutMs:n,command:r,
object:o,binary:s,root:i}){return[["command_case",e,t,n,r,...zo({object:o,binary:s})],["root",i]]}function Uue(e){let{subject:t}=e;
switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":case"map_type":case"program_type":case"\
global":return[e.kind,t,e.value];case"autocreate":return["autocreate",t,"off"];case"pinning":return["pinning",t,"none"];case"\
optional_map":return["optional_map",t];case"autoload":return["autoload",t,e.value?"on":"off"];case"struct_ops":return["s\
truct_ops",t,e.member,...zo({program:e.program})];case"inner_map":return["inner_map",t,e.type,e.keySize,e.valueSize,e.maxEntries,
e.mapFlags];case"entry":return["entry",t,e.key,e.value];case"inner_entry":return["inner_entry",t,e.outerKey,e.key,e.value]}}
function Gue({group:e,programs:t}){return t.map(({name:n,helper:r,symbol:o,attachTarget:s,trialLoad:i})=>["variant",e,n,
...zo({helper:r,symbol:o,attach_target:s}),...i?["trial_load"]:[]])}function Wue({name:e,timeoutMs:t,command:n,expectations:r}){
return[["test",e,t],...n===null?[]:[["test_command",n]],...r.map(que)]}function que(e){switch(e.kind){case"events":{let{
map:t,min:n,withinMs:r,contains:o}=e;return["expect_events",t,n,r,...zo({contains:o})]}case"runs":return["expect_runs",e.
program,e.min,e.withinMs];case"map":{let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return["expect_map",t,n,r,o,s]}case"\
test_run":{let{program:t,repeat:n,input:r}=e;return["test_run",t,n,...r===null?[]:zo({[r.kind]:r.bytes})]}}}function zo(e){
return Object.entries(e).flatMap(([t,n])=>n===null?[]:[`${t}=${n}`])}function Hue(e){return String(e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,
t=>[...Buffer.from(t,"utf8")].map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join(""))}var zm,Ul=f(()=>{"use\
 strict";Zr();zm=["system","programs","maps","struct_ops","iterators","verifier","limits","tracing","hooks","network","h\
elpers","kfuncs"]});function Vm(){let e=new Set;return t=>{let n=zue[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var zue,fx=f(()=>{"use strict";zue={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as Vue}from"node:events";function K1(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=Jue(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(Ti({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function Jue(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:Vue(
t,"over"),ended:n,line:i,close:s};function i(c){let u=Ci(c);if(u===void 0||u.type==="fatal"||++o>Yue)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:Vm()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var Yue,D1=f(()=>{"use strict";Ul();Zr();
fx();Yue=1e5});function j1(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var Ym,mx=f(()=>{"use strict";Ym={kvm:1,tcg:5}});function U1({signal:e,code:t}){return e==="SIGKILL"||t===137}function G1(e,t){let n=Rf(),r=`Set ${Z("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/Xue)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var Xue,W1=f(()=>{"use strict";_f();Oe();Xue=1024**2});function Jm({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var px=f(()=>{"use strict"});import{inflateSync as Que}from"node:zlib";function z1(){let e=[],t=0;return{take({case:n,part:r,last:o,data:s}){if(r!==e.
length)throw new Error("sent parts that do not follow each other");let i=Buffer.from(s,"base64");if(t+=i.length,t>q1)throw new Error(
`sent more than ${q1} bytes of records at once`);return e.push(i),o?nde(Buffer.concat(e),n):[]}}}function nde(e,t){let n=[];
for(let r of rde(e).split(`
`)){let o=r===""?void 0:Ci(r);if(!(o===void 0||!Zue.has(o.type)||!("case"in o)||o.case!==t)&&n.push(o)===tde)break}return n}
function rde(e){try{return Que(e,{maxOutputLength:ede}).toString("utf8")}catch{throw new Error("sent records that cannot\
 be unpacked")}}var H1,Zue,ede,q1,tde,V1=f(()=>{"use strict";Zr();H1="surface",Zue=new Set(["surface","read","unfollowed",
"relocation","tail_call","kernel_function","kernel_raw_tracepoint","kernel_tracepoint","kernel_field","kernel_enumerator",
"kernel_type"]),ede=64*1024*1024,q1=8*1024*1024,tde=5e4});function X1(e,t,{cases:n,memoryMib:r},o,s,i="whole"){let a=Ym[t.accelerator],l=performance.now(),c=o.cases.size,u=ow(),d,
m,p,g=l,b={at:l,cpu:0},k,y,R,_=!1,S=!1,$=i==="resumed",C=0,F=()=>{},q=new Promise(A=>{F=()=>A("parked")}),G=()=>{},O=new Promise(
A=>{G=()=>A("paused")});return{start(A){d=A,_c(),p=setInterval(kW,sde),e.signal.addEventListener("abort",ye,{once:!0}),e.
signal.aborted&&ye()},line(A){if(A.trim()===""||_||R!==void 0)return;let re=Ci(A);re!==void 0?ne(re):qo[o.shape].recordsShared||
eS("the guest sent lines that are no records")},overlong:()=>eS("the guest sent lines that are too long"),console:_c,parked:q,
paused:O,stop:D,fail:A=>ke("guest",A),finish(A){D(),wh();let re=o.cases.size>c;if(_||A===null)return{death:null,progressed:re,
answered:S,killed:!1};let Ee=R===void 0&&U1(A);return R??=Ee?xn():{culprit:br(A)?"kernel":"guest",words:Z_(A)},bh(R.culprit,
R.words),{death:R.words,progressed:re,answered:S,killed:Ee}}};function D(){clearTimeout(m),clearInterval(p),e.signal.removeEventListener(
"abort",ye),o.guestMs+=performance.now()-l}function ne(A){switch(S=!0,clearInterval(p),A.type){case"hello":T(A);return;case"\
module":++C>e.modules.length?we("loaded modules that it was not asked for"):_e(A),Rn(Xm,()=>ke("kernel","stopped while i\
t loaded modules"));return;case"case_start":P(A.case);return;case"case_exit":U(A);return;case"fatal":ke("guest",`could n\
ot go on: ${A.message}`);return;case"paused":clearTimeout(m),i==="until-paused"&&$?G():we("paused, and was not asked to");
return;case"end":Y();return;default:L(A)}}function _e(A){o.modules.some(({name:re})=>re===A.name)||o.modules.push(A)}function T(A){
if($){we("said hello twice");return}$=!0,o.hello??=A,o.bootMs??=performance.now()-l,A.protocol!==2?we(`speaks version ${A.
protocol}, not ${2}`):Rn(Xm,()=>ke("guest",i==="until-paused"?"did not come to its pause":"did not start the first artif\
act"))}function P(A){let re=n.find(_n=>_n.id===A);if(o.bootMs??=performance.now()-l,!$||re===void 0||k!==void 0||o.cases.
has(A)){we("started a case that was not next");return}let Ee={records:[],interruption:null,warnings:[]};o.cases.set(A,Ee),
k={id:A,outcome:Ee,timeoutSeconds:re.timeoutSeconds,repeats:Vm(),packed:z1()};let $t=e.cases.findIndex(_n=>_n.id===A);e.
onProgress({step:"case",id:A,position:$t,count:e.cases.length}),Rn(re.timeoutSeconds,Be)}function L(A){if(A.case!==k?.id){
we("sent records outside of their case");return}A.type==="log"&&A.kind===H1?j(A,k):A.type==="log"?e.logs.take(A):k.repeats(
A)?we(`sent a second record \`${A.type}\` where there is one`):k.outcome.records.length<Y1?k.outcome.records.push(A):we(
`sent more than ${Y1} records in one case`),A.type==="test_start"&&e.onProgress({step:"test",id:A.case,test:A.test})}function j(A,{
packed:re,outcome:{records:Ee}}){try{for(let $t of re.take(A))Ee.push($t)}catch($t){we(E($t))}}function U(A){if(A.case!==
k?.id){we("ended a case that was not running");return}let{outcome:re}=k;re.records.push(A),(A.signal!==0||A.code!==0)&&(re.
interruption??={kind:"killed",signal:A.signal,exitCode:A.code,during:s.during}),y=k,k=void 0,Rn(Xm,()=>ke("kernel","did \
not go on after an artifact"))}function Y(){if(k!==void 0||n.some(({id:A})=>!o.cases.has(A))){we("said that it was done \
before it was");return}_=!0,e.parks===!0&&!qo[o.shape].recordsShared?F():d?.kill()}function Be(){if(k!==void 0){if(s.panic!==
null){ke("kernel",`died of a kernel panic: ${s.panic}`);return}k.outcome.interruption??={kind:"timeout",seconds:k.timeoutSeconds*
a},d?.send(`kill ${k.id}
`),Rn(Xm,Se)}}function Se(){k!==void 0&&(k.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),ke("k\
ernel","hangs: it did not answer after an artifact ran out of time")}function ye(){ke("user","was cancelled")}function we(A){
ke("guest",`broke the protocol: it ${A}`)}function ke(A,re){R??={culprit:A,words:`the guest ${re}${na()}`},d?.kill()}function xn(){
return k!==void 0&&!o.killed.has(k.id)&&(o.killed.add(k.id),o.cases.delete(k.id),k=void 0),{culprit:"guest",words:G1(r,ow()-
u)}}function br({signal:A}){return $&&(A===null||s.panic!==null)}function Z_(A){if(s.panic!==null)return`kernel panic: ${s.
panic}`;let re=A.stderr.split(`
`).findLast(Ee=>!/^$|: warning: /.test(Ee));return re!==void 0?`${S?"QEMU":e.qemu} ended (${A.signal??A.code}): ${re}${S?
"":ide}`:A.signal!==null?`QEMU was ended by ${A.signal}${na()}`:`the guest ended ${$?"in the middle of its work":"before\
 it said anything"}${na()}`}function na(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}function bh(A,re){
let Ee=A==="kernel"?k??y:k;if(Ee===void 0)return;let{during:$t}=s;A==="kernel"?Ee.outcome.interruption??={kind:"crash",message:re,
during:$t}:A==="user"?Ee.outcome.interruption??={kind:"cancelled"}:Ee.outcome.interruption??={kind:"lost",message:re}}function wh(){
for(let A of s.warnings){let re=kh(A.during);(re===void 0?o:o.cases.get(re)??o).warnings.push(A)}}function kh(A){let re=A?.
slice(0,A.lastIndexOf("/")),Ee=A?.endsWith(" command")?"command":"object",$t=n.filter(_n=>_n.artifact===re);return($t.find(
_n=>_n.kind===Ee)??$t[0])?.id}function Rn(A,re){clearTimeout(m),m=setTimeout(re,A*a*1e3)}function _c(){g=performance.now()}
function kW(){let A=ade(t.plain&&i!=="resumed"?J1:ode,a),re=performance.now(),Ee=d?.cpuSeconds()??null;g>b.at&&(b={at:g,
cpu:Ee});let $t=(re-b.at)/1e3,_n=Ee===null||b.cpu===null?null:Ee-b.cpu,tS=Jm({wall:$t,cpu:_n,total:(re-l)/1e3},A);tS!==null&&
(clearInterval(p),tS==="late"?ke("guest",`had sent no record ${A.limit} s after its start`):ke("guest",`was silent for ${Math.
round($t)} s while it booted${lde(_n)}`))}function eS(A){o.notes.includes(A)||o.notes.push(A)}}function ade(e,t){let{idle:n,
work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}function lde(e){return e===null?"":` (QEMU w\
orked for ${e.toFixed(1)} s of them)`}var J1,ode,sde,Xm,Y1,ide,Q1=f(()=>{"use strict";v();_f();Um();W1();px();V1();Zr();
fx();mx();J1={idle:30,work:30,longest:120,limit:300},ode={...J1,idle:4,work:4,longest:30},sde=500,Xm=4,Y1=1e5,ide="; if \
this is not the QEMU of the distribution, put that one first on the PATH"});function Mi({request:e,way:t,share:n,outcome:r,consoleLog:o},s){let{part:i,initrd:a,reader:l,snapshot:c}=s,u=X1(e,t,n,r,
l,i),d=Ho(4096,l.line,()=>{}),m,p=L1({qemu:e.qemu,arguments:Wm({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.
cmdline,memoryMib:n.memoryMib,cpus:1,oldQemu:e.oldQemu===!0,quiet:t.quiet,...c===void 0?{}:{snapshot:c}}),controlled:c!==
void 0,...s.state===void 0?{}:{state:s.state},onConsole(g){if(m===void 0)return u.console(),s.onConsole?.(g),d(g),o.write(
g)},onRecords:Ho(65536,g=>(m??u).line(g),()=>m?.guest.release()??u.overlong())});return e.onProgress({step:i==="resumed"?
"resuming":"booting",boot:r.boots}),u.start(p),{machine:p,watch:u,async ended(){let g=await Promise.race([p.exited,u.parked]);
return g!=="parked"?u.finish(g):(m=K1(p,e.signal),r.parked=m.guest,u.finish(null))}}}function Gl({way:e,request:{known:t=[]},
share:{cases:n}},r){let o=Ym[e.accelerator],s=new Map(n.flatMap(a=>a.files.map(l=>[l.path,l]))),i=Ti({modules:r,known:t,
cases:n.map(a=>j1(a,o))});return[...s.values(),gx(i)]}function gx(e){return{path:"/bpfcompat/plan",content:Buffer.from(e,
"utf8")}}var Qm=f(()=>{"use strict";Dm();dx();D1();Ul();Zr();Ai();mx();Q1()});import{once as yx}from"node:events";import{createWriteStream as ude}from"node:fs";function eK(e){let t=ude(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([yx(t,"drain"),yx(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>Z1&&(r===null&&a(),r??=`it is longer than ${Z1} bytes`),r===null){if(o.push(l),s+=l.length,s>=dde)return a();i??=setTimeout(
a,fde)}},async close(){return a(),t.closed||(t.end(),await yx(t,"close").catch(()=>{})),r}}}var Z1,dde,fde,tK=f(()=>{"us\
e strict";Z1=64*1024*1024,dde=64*1024,fde=100});function nK({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=nr[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${nr[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var rK=f(()=>{"use strict";Sa()});import{createHash as mde}from"node:crypto";import{createReadStream as pde}from"node:fs";import{open as hde,rm as gde}from"node:fs/promises";
async function Ii(e,t){try{let n=await hde(e,"w");try{return await Rde(n,Sde(t))}finally{await n.close()}}catch(n){throw await gde(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${E(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function Rde(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===xde&&await o();continue}await o();for await(let i of _de(
s))r=[i],await o()}return await o(),n}async function*_de({file:e,size:t,sha256:n}){let r=mde("sha256"),o=t;try{for await(let s of pde(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${E(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*Sde(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of $de(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*bx(i,++n,yde|493,2,Buffer.alloc(0)));o!==null&&(yield*bx(
r.slice(1),++n,bde|(s?493:420),1,o))}yield*bx(kde,0,0,1,Buffer.alloc(0))}function $de(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*bx(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=eo(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield oK(
wde+s.length),yield o,yield oK(i)}function eo(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function oK(e){return Buffer.
alloc((4-e%4)%4)}var yde,bde,wde,kde,xde,Zm=f(()=>{"use strict";v();yde=16384,bde=32768,wde=110,kde="TRAILER!!!",xde=1024});import{once as vde}from"node:events";function iK(e,t){return lK(e,async(n,r)=>{await n("stop");let[o,s]=[Fn([`${t}.part`]),
Fn([t])];await n("migrate",{uri:`exec:cat > ${o} && mv ${o} ${s}`}),await r(),await n("quit").catch(()=>{})})}function aK(e,t,n){
return lK(e,async(r,o)=>{await r("migrate-incoming",{uri:`fd:${t}`}),await o(),await r("device_add",n),await r("cont")})}
async function lK(e,t){let n=AbortSignal.timeout(sK),r=new AbortController;e.once("close",()=>r.abort());let o=Ode(e,AbortSignal.
any([n,r.signal])),s=async(a,l)=>{e.write(`${JSON.stringify({execute:a,...l===void 0?{}:{arguments:l}})}
`);let{error:c}=await o(u=>"return"in u||"error"in u);if(c!==void 0)throw new Wl(`QEMU refuses ${a}: ${wx(c,"desc")}`)},
i=async()=>{let{data:a}=await o(({event:l,data:c})=>l==="MIGRATION"&&/^(?:completed|failed)$/.test(wx(c,"status")));if(wx(
a,"status")==="failed")throw new Error("QEMU could not hand over the state of the machine")};try{await s("qmp_capabiliti\
es"),await s("migrate-set-capabilities",{capabilities:Pde}),await t(s,i)}catch(a){throw r.signal.aborted?new Vo("QEMU en\
ded"):n.aborted?new Error(`QEMU did not answer within ${sK/1e3} s`):a}}function Ode(e,t){let n=[],r=new EventTarget,o=s=>{
try{n.push(JSON.parse(s)),r.dispatchEvent(new Event("message"))}catch{}};return e.on("data",Ho(Ede,o,()=>{})),async s=>{
for(;;){let i=n.shift();if(i===void 0)await vde(r,"message",{signal:t});else if(s(i))return i}}}function wx(e,t){return typeof e==
"object"&&e!==null&&t in e?String(e[t]):""}var Ede,sK,Pde,Vo,Wl,kx=f(()=>{"use strict";qa();Zr();Ede=64*1024,sK=2e4,Pde=
["x-ignore-shared","events"].map(e=>({capability:e,state:!0}));Vo=class extends Error{},Wl=class extends Error{}});import{join as Ade}from"node:path";async function uK(e,t,n){let{request:r,share:o,way:s}=e,i=Ade(r.workFolder,"initramfs"),
a=Ti({modules:r.modules,pauses:!0,cases:[]});await Ii(i,[...r.files,gx(a)]);let l=[],c=0,u=Mi({...e,share:{...o,cases:[]}},
{part:"until-paused",initrd:i,reader:n,snapshot:{does:"save",memory:t.memory},onConsole(m){c+=m.length,c<=cK&&l.push(m)}}),
d=await Promise.race([u.machine.exited,u.watch.paused]);if(d!=="paused"){let m=u.watch.finish(d);return m.killed||r.signal.
aborted?{end:m}:{unfit:m.death??"it ended",lasting:!m.answered&&d.stderr!==""&&s.accelerator==="tcg"}}return c>cK?xx(u,"\
its kernel floods the console"):Mde(e,u,t,l)}async function Mde({request:e,outcome:{hello:t,modules:n}},r,o,s){let{machine:i,
watch:a}=r;if(i.control===void 0||t===null)return xx(r,"QEMU has no control port");if(Tde.test(t.lockdown??""))return xx(
r,"its kernel is locked down");try{await iK(i.control,o.state);let l=setTimeout(i.kill,Cde);return await i.exited,clearTimeout(
l),a.stop(),{facts:{hello:t,modules:[...n],console:Buffer.concat(s).toString("base64")}}}catch(l){l instanceof Vo||a.fail(
`could not be saved: ${E(l)}`);let c=a.finish(await i.exited);return c.killed||e.signal.aborted?{end:c}:{unfit:E(l),lasting:l instanceof
Wl}}}async function xx({machine:e,watch:t},n){return e.kill(),await e.exited,t.stop(),{unfit:n,lasting:!0}}var Cde,cK,Tde,
dK=f(()=>{"use strict";v();Qm();Zm();Ul();kx();Cde=1e4,cK=1024**2;Tde=/\[(?:integrity|confidentiality)\]/});import{createHash as Ide}from"node:crypto";import{readFile as Fde}from"node:fs/promises";import{arch as fK,release as Lde,
version as Nde}from"node:os";async function mK(e,{image:t,accelerator:n,quiet:r},o){let[s,i]=[await me(e.qemu),await me(
t.path)];if(s===void 0||i===void 0)return;let a=Wm({accelerator:n,image:{...t,path:i},initrd:"",cmdline:e.cmdline,memoryMib:o,
cpus:1,oldQemu:e.oldQemu===!0,quiet:r,snapshot:{does:"save",memory:""}});return Sn([Bde,s,a,e.modules,e.files.map(Kde),await Dde(
n)])}function Kde({path:e,content:t,executable:n}){let r=Buffer.isBuffer(t)?Ide("sha256").update(t).digest("hex"):t?.sha256;
return[e,r,n]}async function Dde(e){let[t=""]=(await Fde("/proc/cpuinfo","utf8")).split(`

`),n=t.split(`
`).filter(r=>!/MHz|bogomips/i.test(r));return e==="kvm"?[fK(),Lde(),Nde(),...n]:[fK(),...n.filter(r=>r.startsWith("model\
 name"))]}var Bde,pK=f(()=>{"use strict";Rr();be();Ai();Bde=1});import{truncate as jde}from"node:fs/promises";import{join as Ude}from"node:path";async function hK(e){let{request:t,way:n,
share:r}=e,{snapshots:o}=t;if(o===void 0||!qde(e,o))return;let s=await mK(t,n,r.memoryMib);if(s===void 0||o.unfit(s)!==void 0)
return;let i=await o.find(s);if(i!==void 0)return gK(e,o,s,Hde(e,i));let a=await o.draft(s,r.memoryMib);if(a!==void 0)try{
return await zde(e,o,s,a)}finally{await a.discard()}}function qde(e,{eager:t}){let{request:n,way:r,share:o,outcome:s}=e;
return(t&&s.boots===1||s.cases.size>0)&&qo[r.image.shape].resumable===!0&&o.memoryMib<=Gde&&!/(?:^|\s)lockdown=/.test(n.
cmdline)&&Gl(e,[]).reduce((a,{content:l})=>a+eo(l),0)<=Wde*Rx}function Hde({consoleLog:e},t){let n=Dl(),r=Buffer.from(t.
console,"base64");return Ho(4096,n.line,()=>{})(r),e.write(r),{snapshot:t,reader:n}}async function zde(e,t,n,r){let o=Dl(),
s=await uK(e,r,o);if("end"in s)return s.end;if("unfit"in s){ce("snapshots",()=>`none of this guest: ${s.unfit}`),s.lasting&&
await t.giveUp(n,s.unfit);return}let i=await r.read(s.facts);return i===void 0?void 0:gK(e,t,n,{snapshot:i,reader:o,draft:r})}
async function gK(e,t,n,r){let{request:o,outcome:s}=e,i=s.boots===1;i&&(s.snapshot=r.draft===void 0?"used":"made");let a=await Vde(
e,r);if(a.progressed||a.killed||a.death===null||o.signal.aborted)return a;await t.giveUp(n,a.death),i&&(s.snapshot=null),
s.notes.push(`the kernel was booted: its snapshot could not be resumed: ${a.death}`)}async function Vde(e,{snapshot:t,reader:n,
draft:r}){let{request:o,outcome:s}=e;s.hello??=t.hello,s.modules.length===0&&s.modules.push(...t.modules);let i=await Xde(
o,Gl(e,[])),a=Mi(e,{part:"resumed",initrd:null,reader:n,snapshot:{does:"resume",memory:t.memory,shared:i},state:t.state});
a.machine.control!==void 0&&Yde(a,a.machine.control);let l=await a.ended();return l.progressed&&await r?.keep(t),l}function Yde({
machine:e,watch:t},n){aK(n,Gm,Jde).then(()=>e.send(`resume ${Math.floor(Date.now()/1e3)}
`),r=>{r instanceof Vo||t.fail(`could not go on: ${E(r)}`)})}async function Xde({workFolder:e},t){let n=Ude(e,"shared"),
r=2**Math.max(0,Math.ceil(Math.log2(await Ii(n,t)/Rx)));return await jde(n,r*Rx),{file:n,mib:r}}var Rx,Gde,Wde,Jde,yK=f(
()=>{"use strict";v();ut();Um();Qm();Dm();Zm();dK();Zr();Ai();kx();pK();Rx=1024**2,Gde=1024,Wde=64;Jde={driver:"ivshmem-\
plain",id:"files",memdev:cx}});import{join as Qde}from"node:path";async function ep(e){let t=tfe(e),n=eK(e.consoleLog),r=nK(e),o=0,s=e.memory??Sf($f());
for(let a=e.cases;a.length>0&&t.error===null;a=nfe(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,hl),u=rfe(e,a,c);ofe(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,m=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=sfe({request:{...e,parks:d},way:l,share:u,outcome:t,consoleLog:n}),
{death:g,progressed:b,answered:k,killed:y}=await p.finally(()=>t.parked===null?m.giveBack():m.keep(t.parked));if(e.signal.
aborted)break;if(g===null)continue;if(y){++o<=Zde?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, al\
one"):t.error=g;continue}let R=!k&&l.accelerator==="kvm"?await e.kvmDefect?.():void 0,_=r.after(k,b,R);_===null?t.error=
R===void 0?g:efe(R):t.notes.push(`boot ${t.boots} ended early: ${g}`,..._)}let i=await n.close();return i!==null&&t.notes.
push(`the console log is not whole: ${i}`),t}function efe(e){return`KVM stopped working after the probe: ${e}; use ${Z("\
accelerator")} \`auto\` or \`tcg\`, which need no KVM`}function tfe({images:[{shape:e}],accelerator:t}){return{boots:0,snapshot:null,
shape:e,accelerator:t,bootMs:null,guestMs:0,hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],
parked:null}}function nfe({cases:e},t){return e.filter(({id:n})=>!t.cases.has(n))}function rfe(e,t,n){let r=new Map(e.files.
map(({path:l,content:c})=>[l,eo(c)])),o={initramfs:bK(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){
let c=l.files.filter(({path:m})=>!r.has(m));for(let{path:m,content:p}of c)r.set(m,eo(p));o.initramfs+=bK(c.map(({content:m})=>eo(
m)));let u=l.files.find(({path:m})=>l.kind!=="probe"&&m===l.object);o.largestObject=Math.max(o.largestObject,eo(u?.content??
null)),o.largestMaps=Math.max(o.largestMaps,l.mapBytes??0);let d=PI(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(
l)}return{cases:s,memoryMib:Math.min(i,Math.max(n,sw)),neededMib:a}}function ofe(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&
o!==void 0&&e.notes.push(`${o.artifact} may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===hl?`a guest \
has ${hl} MiB at most, so that its maps may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that \
its maps may fail for want of memory. Free memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(
`boot ${e.boots} takes ${t.cases.length} of ${n.length} cases that are left: together they need more than the ${r} MiB t\
hat ${r===hl?"a guest has at most":"this machine can give to guests"}`)}function bK(e){let t=0;for(let n of e)t+=n;return t}
async function sfe(e){return await hK(e)??ife(e)}async function ife(e){let{files:t,modules:n,workFolder:r}=e.request,o=Qde(
r,"initramfs"),s=[...t,...Gl(e,n)];return await Ii(o,[...new Map(s.map(i=>[i.path,i])).values()]),Mi(e,{part:"whole",initrd:o,
reader:Dl()}).ended()}var Zde,_x=f(()=>{"use strict";Oe();Qm();Dm();tK();rK();Zm();iw();yK();Zde=1});async function tp(e){return Sr(e,"version of",()=>lfe(e)).then(t=>t??"")}async function lfe(e){let{stdout:t}=await xe(e,
["--version"],{timeoutMs:afe}),[n=""]=t.split(`
`);return n===""?void 0:n}function wK(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var afe,np=f(
()=>{"use strict";vn();Zt();afe=1e4});import{createReadStream as cfe}from"node:fs";import{open as ufe}from"node:fs/promises";async function to(e,t){return St(
e,{offset:0,length:t})}async function St(e,{offset:t,length:n}){let r=await ufe(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Fi(e,{offset:t,length:n}){return cfe(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function ql(e,t){return t.every((n,r)=>e[r]===n)}var Li=f(()=>{"use strict"});async function*kK(e){let t=hfe(e),n=Buffer.allocUnsafe(Sx);for(;;){let r=await t.take(ffe);if(r===void 0)return;let o=r.
readUInt32LE();if(o>dfe)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,pfe(s,n))}}function pfe(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:Hl();if((i>n-r||i>t.length-o)&&
Hl(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&Hl();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:Hl();if(l+=mfe,(a===0||a>o||l>t.length-o)&&Hl(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function Hl(){throw new Error(
"the compressed data is damaged")}function hfe(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var $x,Sx,dfe,ffe,mfe,xK=f(()=>{"use \
strict";$x=[2,33,76,24],Sx=8<<20,dfe=Sx+Math.floor(Sx/255)+16,ffe=4,mfe=4});function _K(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:vx(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(RK[n]??0)];return gfe[n]!==!0||vx(l)}
function s(i,a){let l=(RK[n]??0)*8,c=i-a|0;for(;n!==0&&vx(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function vx(e){
return e===0||e===255}var gfe,RK,SK=f(()=>{"use strict";gfe=[!0,!0,!0,!1,!0,!1,!1,!1],RK=[0,1,2,2,3,3,3,3]});import{crc32 as Ax}from"node:zlib";async function*vK(e,t){let n=await xfe(e,t);if(n===null){yield*gl(Fi(e,t));return}let r=_K(),
o=0;for await(let i of gl(_fe(e,n))){let a=r.push(i);o=Ax(a,o),yield a}let s=r.end();if(Ax(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function xfe(e,t){let n=await St(e,{offset:t.offset,
length:Ex+1024}),r=n.subarray(Ex),o=((r[0]??0)+1)*4;if(n[7]!==bfe||r[1]!==1||r[2]!==wfe||r[3]!==0||r[4]!==$K||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await Rfe(e,t),a={offset:t.offset+Ex+o,length:s-o-zl},l={offset:a.offset+Tx(a.length),length:zl};
if(a.length<=0||l.offset+zl>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await St(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function Rfe(e,t){let n=t.offset+t.length,r=await St(e,{
offset:n-Px,length:Px});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>kfe)throw new Error("the compressed data has more blocks than a kernel has");let s=await St(e,{offset:n-Px-
o,length:o}),[i,...a]=Sfe(s.subarray(1,o-zl)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*_fe(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,yfe]),s=Ox([2,0,$K,1,t,0,0,0]);yield Buffer.concat([Buffer.from(Mx),Ox([...o]),s]),yield*Fi(e,n),yield Buffer.
alloc(Tx(n.length)-n.length);let i=[0,1,...Cx(s.length+n.length),...Cx(r)],a=Ox([...i,...new Array(Tx(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,EK(c),c,Buffer.
from("YZ")])}function Ox(e){let t=Buffer.from(e);return Buffer.concat([t,EK(t)])}function EK(e){let t=Buffer.alloc(zl);return t.
writeUInt32LE(Ax(e)),t}function Cx(e){return e<128?[e]:[e%128|128,...Cx(Math.floor(e/128))]}function Sfe(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function Tx(e){return Math.ceil(e/4)*4}var Mx,
Ex,Px,zl,yfe,bfe,wfe,$K,kfe,PK=f(()=>{"use strict";uw();Li();SK();Mx=[253,55,122,88,90,0],Ex=12,Px=12,zl=4,yfe=0,bfe=1,wfe=
4,$K=33,kfe=1024});import{createHash as $fe}from"node:crypto";import{open as vfe}from"node:fs/promises";async function rp(e,t,n,r){let o=await St(
e,{offset:t.offset,length:Math.min(t.length,Efe)}),s=Afe(o,e,t,r),i=$fe("sha256"),a=await z(n,()=>vfe(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>Ix)throw new Error(`it unpacks to more than ${Ix} bytes`);i.update(c),await z(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${E(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function Afe(e,t,n,r){if(ql(e,Mx))return vK(t,n);if(Pfe.some(i=>ql(e,i)))return Fe(Fi(t,n),r,Ix);let o=$x.length;if(ql(e,
$x)){let i={offset:n.offset+o,length:n.length-o};return kK(Fi(t,i))}let s=Ofe.find(({magic:i})=>ql(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var Ix,Efe,Pfe,Ofe,Fx=f(()=>{"use strict";v();be();jn();Li();xK();PK();Ix=256<<20,
Efe=8,Pfe=[[31,139],[40,181,47,253]],Ofe=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as Cfe}from"node:fs/promises";async function OK(e,t){let n=await to(e,op),r=(await Cfe(e)).size;if(n.length===
op&&TK(n,Ffe,Ife)){let o={offset:n.readUInt32LE(Lfe),length:n.readUInt32LE(Nfe)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(CK(n))return null;if(n.length===op&&n.readUInt16LE()===
Bfe)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function AK(e,t,n,r){let{sha256:o}=await rp(e,t,n,r);if(!CK(await to(n,op)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function CK(e){return TK(e,Mfe,Tfe)}function TK(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var Tfe,Mfe,Ife,Ffe,Lfe,Nfe,op,Bfe,MK=f(()=>{"use strict";v();Li();Fx();Tfe="ARMd",Mfe=56,Ife="zimg",Ffe=4,
Lfe=8,Nfe=12,op=64,Bfe=35615});var Kfe,b5e,w5e,k5e,x5e,R5e,_5e,S5e,$5e,v5e,E5e,P5e,O5e,pr,A5e,C5e,T5e,M5e,Dfe,I5e,F5e,IK,L5e,N5e,B5e,K5e,D5e,FK,j5e,U5e,
G5e,W5e,q5e,LK,H5e,z5e,NK,V5e,BK,Y5e,J5e,X5e,Q5e,Z5e,eVe,Lx,sp,tVe,nVe,rVe,oVe,Nx,sVe,KK,DK,jK,iVe,aVe,lVe,cVe,UK,uVe,dVe,
GK,fVe,WK,mVe,pVe,Vl=f(async()=>{Kfe=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:b5e,CHOMPING_KEEP:w5e,CHOMPING_MODE:k5e,
CHOMPING_STRIP:x5e,COLLECTION_STYLE:R5e,COLLECTION_STYLE_BLOCK:_5e,COLLECTION_STYLE_FLOW:S5e,CORE_SCHEMA:$5e,DEFAULT_SCALAR_STYLE_RULES:v5e,
DUMP_SCHEMA:E5e,EVENT_ALIAS:P5e,EVENT_DOCUMENT:O5e,EVENT_ID:pr,EVENT_MAPPING:A5e,EVENT_POP:C5e,EVENT_SCALAR:T5e,EVENT_SEQUENCE:M5e,
FAILSAFE_SCHEMA:Dfe,JSON_SCHEMA:I5e,NOT_RESOLVED:F5e,SCALAR_STYLE:IK,SCALAR_STYLE_DOUBLE_QUOTED:L5e,SCALAR_STYLE_FOLDED_BLOCK:N5e,
SCALAR_STYLE_LITERAL_BLOCK:B5e,SCALAR_STYLE_PLAIN:K5e,SCALAR_STYLE_SINGLE_QUOTED:D5e,Schema:FK,VISIT_BREAK:j5e,VISIT_SKIP:U5e,
YAML11_SCHEMA:G5e,YAMLException:W5e,binaryTag:q5e,boolCoreTag:LK,boolJsonTag:H5e,boolYaml11Tag:z5e,constructFromEvents:NK,
defineMappingTag:V5e,defineScalarTag:BK,defineSequenceTag:Y5e,dump:J5e,eventsToAst:X5e,floatCoreTag:Q5e,floatJsonTag:Z5e,
floatYaml11Tag:eVe,getScalarValue:Lx,intCoreTag:sp,intJsonTag:tVe,intYaml11Tag:nVe,jsToAst:rVe,legacyMapTag:oVe,load:Nx,
loadAll:sVe,mapTag:KK,mergeTag:DK,nullCoreTag:jK,nullJsonTag:iVe,nullYaml11Tag:aVe,omapTag:lVe,pairsTag:cVe,parseEvents:UK,
present:uVe,realMapTag:dVe,seqTag:GK,setTag:fVe,strTag:WK,timestampTag:mVe,visit:pVe}=Kfe});function qK(e,t,n){return e.find(r=>r.accelerator===n&&Le(t,r.series)&&Xr(t)===r.ending)?.shape}var HK=f(async()=>{"use \
strict";await Vl();v();Er();it();Uo()});async function Bx(e){let t=await to(e,VK.length);return VK.every((n,r)=>t[r]===n)}async function ap(e,t){let n=await zfe(
e,t),r=await Vfe(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===Ufe&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function zfe(e,t){let n=await to(e,zK);if(n.length<zK||!await Bx(e)||n.readUInt16LE(18)!==
jfe)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==ip||
r>qfe)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await St(e,{offset:Yl(n,32),
length:r*ip});if(s.length<r*ip)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*ip;return{type:s.readUInt32LE(l),offset:Yl(s,l+8),physical:Yl(s,l+24),fileBytes:Yl(s,l+32),memoryBytes:Yl(s,l+40)}})}
function Yl(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function Vfe(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===Gfe)){let o=await St(e,{offset:n,length:Math.min(r,Hfe)}),s=Yfe(o);if(s!==void 0)
return s}}function Yfe(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+YK(n);if(e.
readUInt32LE(t+8)===Wfe&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+YK(r)}}function YK(e){
return Math.ceil(e/4)*4}var zK,ip,VK,jfe,Ufe,Gfe,Wfe,qfe,Hfe,Kx=f(()=>{"use strict";v();Li();zK=64,ip=56,VK=[127,69,76,70,
2,1],jfe=62,Ufe=1,Gfe=4,Wfe=18,qfe=64,Hfe=65536});async function JK(){return Jfe}var Jfe,XK=f(()=>{"use strict";Jfe=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as Xfe,rm as QK}from"node:fs/promises";import{join as lp}from"node:path";async function Dx(e,t){let n=await ZK(
e);return n!==void 0?n:Qfe(async()=>{let r=await ZK(e);if(r!==void 0)return r;await oa(lp(e,".."));let o=ue(e);try{await z(
e,()=>Xfe(o,{recursive:!0}));let s=await t(cp(o));await Et(lp(o,"image.json"),{format:eD,sha256:s}),await z(e,()=>QK(e,{
recursive:!0,force:!0})),await dt(o,e)}finally{await QK(o,{recursive:!0,force:!0})}return cp(e)})}async function ZK(e){let t=await Pt(
lp(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==eD))return await me(
cp(e))===t.sha256?cp(e):void 0}function cp(e){return lp(e,"image")}var Qfe,eD,tD=f(async()=>{"use strict";await fi();be();
et();Qfe=Gt(1),eD=1});async function sD(e,t){let n=await to(e,rD);if(n.length<rD||n.toString("latin1",nD,nD+oD.length)!==oD)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(eme)<rme)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[Zfe]||sme)+1)*ome+n.readUInt32LE(tme),s=n.readUInt32LE(nme);
if(s<=Jl)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await St(e,{offset:o,length:2}),a=await St(
e,{offset:o+s-Jl,length:Jl});if(i.length<2||a.length<Jl)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===ime;return{part:{offset:o,length:l?s:s-Jl},unpackedBytes:a.readUInt32LE()}}var Zfe,
nD,eme,tme,nme,rD,oD,rme,ome,sme,Jl,ime,iD=f(()=>{"use strict";v();Li();Zfe=497,nD=514,eme=518,tme=584,nme=588,rD=592,oD=
"HdrS",rme=520,ome=512,sme=4,Jl=4,ime=35615});async function aD(e,t,n){let{part:r,unpackedBytes:o}=await sD(e,n),{sha256:s,bytes:i}=await rp(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return await ap(t,n),s}var lD=f(()=>{"use strict";v();iD();Fx();
Kx()});import{join as ame}from"node:path";async function up(e,t){switch(e.kernel.arch){case"x86_64":return lme(e,t);case"arm64":
return[await cme(e,t)];case"s390x":return e.images}}async function lme(e,{rules:t=JK,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await Bx(s.path))return await ap(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=qK(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await Dx(cD(e,n),c=>aD(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${E(l)}`),
[s]}}async function cme(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await OK(o.path,s);if(i===null)
return o;let a=await Dx(cD(e,t),l=>AK(o.path,i,l,s));return{...o,path:a}}function cD({vmlinuzSha256:e},{cacheDirectory:t}){
return ame(t,"images",e)}var jx=f(async()=>{"use strict";v();MK();await HK();Kx();XK();await tD();lD()});import{constants as Ux}from"node:os";function ve(e){return e===0?null:{number:e,name:Gx.get(e)??ume[e]??`errno ${e}`}}var ume,
Gx,hr=f(()=>{"use strict";ume={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},Gx=new Map(Object.entries(
Ux.errno).map(([e,t])=>[t,e]));Gx.set(Ux.errno.EAGAIN,"EAGAIN");Gx.set(Ux.errno.EOPNOTSUPP,"EOPNOTSUPP")});function Hn(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${uD(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${uD(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function uD(e){return e===null?"":` (during ${e})`}var Xl=f(()=>{"use strict"});function dD(e,t,n){let r=fme.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:mme(o,r,e,t)}))}function mme(e,t,n,r){return e==="command"?pme(n):hme(e,e===t,n,r)}function pme({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?Hn(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function hme(e,t,n,r){
return gme(e,t,n,r)??xme(n)??Rme(e,n)??iu(n)??kme(n)??_me(n)??(e==="load_only"?void 0:au(n))??(e==="behavior"?$me(n,r):void 0)??
dme}function gme(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&yme(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&bme(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&wme(n,r)))return Hn(s)}function yme(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function bme({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function wme({tests:e},t){let n=fD(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function kme({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function xme({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${$b(t.place)}`}}function Rme(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:bC(n)}}function _me({programs:e}){let t=ka(e),[
n]=t;if(n===void 0)return Sme(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function Sme(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function $me({tests:e},t){let n=fD(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function fD(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var dme,fme,mD=f(async()=>{"use strict";Xl();$s();await Jd();dme={verdict:"\
pass",reason:null},fme=["load_only","load_attach","behavior"]});function pD(e,{btf:t}){let n=Ye(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:ve(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var hD=f(()=>{"use strict";hr();Ut()});function yD(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{...gD(s),verdict:"skip",reason:`it ${o.why}`};
let a=Ye(n?.records??[],"command");if(a!==void 0)return qx(s,i,a,Hx(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:Hn(l);return{...gD(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function qx(e,t,n,r){let o=Eme(n,t),s=Pme(t,n,r),i=[...o,...s];return{command:e,verdict:vme(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:Wx(n.stdout_bytes,r.stdout),stderr:Wx(n.stderr_bytes,r.stderr)}}function Hx(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function vme(e,t,n){return t.length+n.length===
0?"pass":bD(e)||t.length===0&&e.cut?"error":"fail"}function bD({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function Eme(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${Ome(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:bD(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function Pme(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function Wx(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function gD(e){let t=Wx(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function Ome(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var zx=f(()=>{"use strict";Xl();Ut()});function wD(e,t){return V(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=Tme(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=Hr(r);return[{subject:r.subject,what:i,status:o,errno:ve(
n.errno),message:o==="applied"?null:n.message,note:`${kD(r)} fixup ${Ame(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function kD({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function Ame(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${kD(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function Tme(e){return Cme.
find(t=>t===e)??"error"}var Cme,xD=f(()=>{"use strict";pf();hr();Ut();Cme=["applied","not_found","not_map_in_map","unsup\
ported"]});function RD(e,{fixups:t}){let n=V(e,"map_refused"),r=V(e,"map_trial"),o=V(e,"map_off");return V(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?Ime:Fme(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:Lme(l,r)}})}function Fme(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function Lme(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:m}=e;return{inner:r,errno:ve(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:m===
"given"||m==="refused"?m:"none",trials:t.filter(p=>p.map===n).flatMap(Nme).slice(0,Mme)}}function Nme({base:e,property:t,
value:n,errno:r,limit:o}){let s=wS.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:ve(r),limit:hn(o)}]}var Mme,Ime,_D=f(()=>{"use strict";hr();on();Ut();Mme=64;Ime={by:"manifest",reason:"autocreate\
: false"}});function dp(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of V(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:Kme(o),reason:s===""?null:Bme(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function Bme(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>li(Number(n))??t)}function Kme(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var Vx=f(()=>{"use strict";sl();Ut()});function SD(e,t){let n=V(e,"attach");return V(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=Dme(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:Ume(e,r.name,t),attach:o===void 0?null:Vme(o,t.request),known:null}})}function Dme(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(V(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no st\
ruct_ops map any more",map:null};let a=V(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(ve(a.errno)?.name??"it does not load"),map:a.map};let l=jme(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function jme(e,t){let n=dp(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function Ume(e,t,n){let r=V(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:ve(
a),message:a===0?null:Hme(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:$D(c),lacks:a===0?[]:Gme(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?zme(o,t,n):null}}function Gme(e,t){let n=V(e,"lack").filter(({program:r})=>r===t);return Wme.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:ve(o.errno),source:$D(o.line)}]})}function $D(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function Hme(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!qme.test(r.trim())).at(-1)??null}function zme(e,t,{
request:n}){let r=hn(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:hn(e.states_total),
statesPeak:hn(e.states_peak),stackDepth:hn(e.stack_depth),xlatedBytes:hn(e.xlated_bytes),jitedBytes:hn(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function Vme(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:ve(o),message:s}}var Wme,qme,vD=f(()=>{"use strict";hr();on();Vx();Ut();Wme=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];qme=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function PD(e){return V(e,"target").flatMap(t=>{let n=qA.find(r=>r===t.kind);return n===void 0||t.name.length>Yme?[]:[Jme(
t,n)]})}function Jme(e,t){let n=new Set(Yx(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:hn(e.traceable),blacklisted:ED(e.blacklisted),errorInjection:ED(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:Yx(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(Yx(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function ED(e){return e<0?null:e>0}function Yx(e){return e.split(" ").filter(t=>t!=="")}var Yme,
OD=f(()=>{"use strict";Dd();Ut();Yme=600});function CD(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=Zme(e,r)??
Qme(e,a)??{verdict:"error",seen:Jx};return{kind:o,subject:i,wanted:Xme(e),place:s,...l}}function Xme(e){switch(e.kind){case"\
events":return`at least ${Ql(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${Ql(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${Xx(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function Qme(e,t){switch(e.
kind){case"events":{let n=V(t,"events")[0];return n&&(fp(n)??epe(e,n))}case"runs":{let n=V(t,"runs")[0];return n&&(fp(n)??
{verdict:Qx(n.count>=e.min),seen:Ql(n.count,"run")})}case"map":{let n=V(t,"map_value")[0];return n&&npe(n)}case"test_run":{
let n=V(t,"test_run")[0];return n&&(fp(n)??rpe(e,n))}}}function fp({errno:e,message:t}){if(e===0)return;let n=ve(e)?.name??
"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function Zme(e,t){if(!("program"in e))return;let n=t.find(({name:r})=>r===
e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function epe({min:e,shown:t},{
count:n,matched:r,lost:o}){let s=t===null?Ql(n,"event"):`${r} of ${Ql(n,"event")}`;return{verdict:Qx(r>=e),seen:o===0?s:
`${s}, ${o} lost`}}function npe({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?"met":AD(r)}:ve(
t)?.name==="ENOENT"&&n!==tpe?{verdict:"fail",seen:n===""?"no such key":n}:fp({errno:t,message:n})??{verdict:"fail",seen:r===
null?"no such key":AD(r)}}function rpe({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){let i=e===
null||n===e,a=t===null||ope(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":Xx(o,s)}`]];
return{verdict:Qx(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function ope(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function AD(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:Xx(e)}function Xx(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function Qx(e){return e?"pass":"fail"}function Ql(e,t){return`${e} ${t}${e===1?"":"s"}`}var Jx,tpe,TD=f(()=>{
"use strict";hr();Ut();Jx="the guest told nothing of it";tpe="the object has no such map"});function MD(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(m=>"test"in m&&m.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return Ye(a,"test_start")===void 0?{...d,verdict:"skip",reason:spe(e,n),command:null,expectations:[]}:
{...d,...ipe(s,i,a,t,n)}})}function spe(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=Ye(e,"open"),s=Ye(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(V(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${Hn(i).reason}`}function ipe(e,t,n,r,o){let s=Ye(
n,"command"),i=e.command===null||s===void 0?null:qx(e.command,e.expect,s,Hx(o,"object",`test ${t}`)),a=e.expectations.map(
(d,m)=>CD(d,m,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:lf(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return Ye(n,"test_end")===void 0?{...ape(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:ID(c),command:i,expectations:a}}function ape(e,t,{outcome:n}){let r=ID(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:Hn(n.interruption),s=t.some(
({seen:i})=>i===Jx);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function ID(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var FD=f(()=>{"use st\
rict";Hb();Xl();zx();TD();Ut()});function mp(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=V(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=SD(t,e),i=RD(t,e.request),a=V(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:lpe(t),programs:s,maps:i,unknownNames:yC(e.request,s,i,a),fixups:[...pD(t,e),...wD(t,e.request.fixups)],
ignored:a,libbpf:cpe(t,e),tests:MD(t,s,e),command:yD(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:dD(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:dp(t),tests:l.tests,command:l.command,leftovers:upe(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:PD(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function lpe(e){let t=Ye(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:ve(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=Ye(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:ve(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(ve(n.btf_errno)?.name??"no reason given")}}function cpe(e,{pidOneLibbpf:t}){if(Ye(e,"\
open")===void 0)return null;let n=Ye(e,"validator")?.libbpf??t;return n===null?null:x(n.replace(/^v/,""),20)}function upe(e){
return V(e,"leftover").flatMap(({kind:t,name:n})=>dpe(t)?[{kind:t,name:n}]:[])}function dpe(e){return e==="pin"||e==="pr\
ocess"||e==="link"||e==="program"}var Zx=f(async()=>{"use strict";I();hr();await mD();await Jd();hD();zx();xD();_D();vD();
OD();FD();Vx();Ut()});function ND({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?LD:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function Zl(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&df(e.request,t.request)?.required!==!1,request:Ml(t.request,e.request),btf:Cl(e.
request,t.request),unsuited:e.unsuited}}function pp(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?LD:void 0;return mp({...Zl(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var LD,eR=f(async()=>{"use strict";Ve();Rm();await Zx();Sm();LD={records:[],interruption:{
kind:"cancelled"},warnings:[]}});function KD(e,t,n){let r=[n],o=new nR(e);return{programs:[...new Map(V(e,"surface").map(i=>[i.program,i])).values()].map(
i=>fpe(i,o,t,r)),names:gpe(e,r)}}function tR(e){let t=new Map;for(let n of e){let r=t.get(n.program);r===void 0?t.set(n.
program,[n]):r.push(n)}return t}function fpe({program:e,how:t,kind:n,name:r,read:o,line:s},i,a,l){let c=NS.find(u=>u===n);
return{artifact:a,program:x(e,qe),way:LS.find(u=>u===t)??null,hook:c===void 0||r===null?null:{kind:c,name:x(r,qe)},kernels:o?
l:[],calledBy:i.callersOf(e),source:hp(s),reads:sn((i.reads.get(e)??[]).flatMap(u=>mpe(u,l))),notFollowed:sn((i.unfollowed.
get(e)??[]).flatMap(u=>ppe(u,l))),relocations:sn((i.relocations.get(e)??[]).flatMap(u=>hpe(u,l))),runs:i.runs.filter(u=>u.
program===e).map(({count:u})=>({count:u,kernels:l}))}}function mpe({via:e,offset:t,size:n,member:r,line:o},s){let i=BS.find(
a=>a===e);return i===void 0?[]:[{via:i,offset:t,size:n,member:r&&x(r,qe),source:hp(o),kernels:s}]}function ppe({why:e,map:t,
line:n},r){let o=KS.find(s=>s===e);return o===void 0?[]:[{why:o,map:t&&x(t,qe),source:hp(n),kernels:r}]}function hpe(e,t){
let n=DS.find(l=>l===e.kind);if(n===void 0)return[];let{flavor:r,loads:o,reached:s,argument:i,line:a}=e;return[{kind:n,root:x(
e.root,qe),path:x(e.path,qe),flavor:r,loads:o,reached:s,argument:i<0?null:i,local:n.startsWith("field_")?DD(e):null,source:hp(
a),kernels:t}]}function hp(e){return e&&{file:e.file,path:null,line:e.line,column:e.column,text:e.text}}function DD({words:e,
shape:t,offset:n,size:r,bitfield:o}){return{words:x(e,Yo),shape:x(t,Yo),offset:n,size:r,bitfield:o}}function gpe(e,t){let n=r=>[
{...r,kernels:t}];return[...V(e,"kernel_function").map(r=>{let{symbols:o,module:s,siblings:i}=r,a={symbols:o,module:s&&x(
s,qe),siblings:i.split(" ").filter(Boolean).map(l=>x(l,qe)),prototype:BD(r)};return{kind:"function",name:x(r.name,qe),states:n(
a)}}),...V(e,"kernel_raw_tracepoint").map(r=>{let o={found:r.found,prototype:BD(r)};return{kind:"raw_tracepoint",name:x(
r.name,qe),states:n(o)}}),...V(e,"kernel_tracepoint").map(r=>{let o=r.category&&x(r.category,qe),s=r.cut?[]:jD(r.fields).
flatMap(bpe);return{kind:"tracepoint",name:x(r.name,qe),states:n({category:o,fields:s})}}),...V(e,"kernel_field").map(r=>({
kind:"field",name:x(An(r),qe),states:n({field:r.found?DD(r):null})})),...V(e,"kernel_enumerator").map(r=>({kind:"enumera\
tor",name:x(An(r),qe),states:n({value:r.found?x(r.value,24):null})})),...V(e,"kernel_type").map(({root:r,found:o,size:s})=>({
kind:"type",name:x(r,qe),states:n({size:o?s:null})}))]}function BD(e){return e.btf===null||e.cut?null:{parameters:jD(e.params).
map(ype),returns:{words:x(e.returns,Yo),shape:x(e.returns_shape,Yo)}}}function ype([e="",t="",n=""]){return{name:x(e,qe),
words:x(t,Yo),shape:x(n,Yo)}}function bpe([e="",t="",n="",r=""]){let[,o,s,i=""]=/^(.*?)([A-Za-z_][A-Za-z0-9_]*)((?:\[[^\]]*\])*)$/.
exec(e.trim())??[];return o===void 0||s===void 0||![t,n].every(a=>/^\d+$/.test(a))?[]:[{name:x(s,qe),type:x(`${o.trim()}${i}`,
Yo),offset:Number(t),size:Number(n),signed:r==="1"}]}function jD(e){return e.split(`
`).flatMap(t=>t===""?[]:[t.split("	")])}var qe,Yo,nR,UD=f(()=>{"use strict";I();an();Ut();qe=600,Yo=130;nR=class{reads;unfollowed;relocations;calls;runs;constructor(t){
this.reads=tR(V(t,"read")),this.unfollowed=tR(V(t,"unfollowed")),this.relocations=tR(V(t,"relocation")),this.calls=V(t,"\
tail_call"),this.runs=V(t,"program_runs")}callersOf(t){let n=new Set(this.calls.filter(o=>o.program===t).map(({map:o})=>o));
return[...this.unfollowed].flatMap(([o,s])=>s.some(({why:i,map:a})=>i==="tail_call"&&a!==null&&n.has(a))?[o]:[]).map(o=>x(
o,qe))}}});import{readFile as wpe}from"node:fs/promises";function gp({modules:e}){return e.map(({name:t})=>({name:t,path:GD(t)}))}async function yp({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:GD(t),content:await wpe(n)})))}function GD(e){return`\
/bpfcompat/modules/${e}.ko`}var rR=f(()=>{"use strict"});function WD(e,t){let n=`functions of ${e}`,r=JSON.stringify([t.vmlinuzSha256,...t.modules.map(({name:s,path:i})=>[s,i])]),
o=xpe(Qn(n,r));return{names:[...o.keys()],complete(s){let i=new Map,a=s.names.map(c=>c.kind!=="function"?c:{...c,states:c.
states.map(u=>{let d=u.symbols<0?o.get(c.name):void 0,{symbols:m,module:p,siblings:g}=d??u;return m>=0&&i.set(c.name,{symbols:m,
module:p,siblings:g}),{...u,symbols:Math.max(0,m),module:p,siblings:g}})}),l=[...o,...i].slice(-kpe);return i.size>0&&$n(
n,r,JSON.stringify(l)),{...s,names:a}}}}function xpe(e){return e===void 0?new Map:new Map(JSON.parse(e))}var kpe,qD=f(()=>{
"use strict";vn();kpe=2e3});function HD(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var zD=f(()=>{"use s\
trict"});function VD({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var YD=f(()=>{"use strict"});function JD(e,t){let n=e.filter(gn).flatMap(r=>[r,...Ape(r)]);return[...new Set(n.flatMap(r=>Cpe(r,t)))]}function Ape({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function Cpe({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>Epe.
test(g)),d=l.includes("sched_act")||a.some(g=>Ppe.test(g)),m=l.includes("xdp")||a.some(g=>Ope.test(g)),p=!$m(n,Rpe)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[_pe,Spe]:[],...d?[$pe]:[],...m||c.some(({interface:g})=>g?.startsWith(
"veth"))?[vpe]:[]]}var Rpe,_pe,Spe,$pe,vpe,Epe,Ppe,Ope,XD=f(async()=>{"use strict";await pi();Gk();Rpe=[6,6],_pe={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},Spe={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},$pe={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},vpe={name:"veth",option:"CONFIG_VETH"},Epe=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,Ppe=/^\??action(?:\/|$)/,
Ope=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as Tpe}from"node:fs/promises";import{join as Mpe}from"node:path";async function QD({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of Fpe(e.request)){let c=i(l);c!==null&&a.set(c.path,await Tpe(Mpe(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function Fpe({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>Ipe[i](o)).map(i=>({...s,
kind:i})))}var Ipe,ZD=f(()=>{"use strict";Ipe={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function tj(e,t){let n=e.flatMap(({targets:a})=>a.filter(Kd));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(ej)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(ej(l))??[]}catch(a){if(po(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${E(a)}`;
i({step:"note",message:l})}}function ej({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var nj=f(()=>{"use strict";v();Dd()});import{constants as rj}from"node:fs";import{access as Lpe}from"node:fs/promises";async function oj(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=Qn(oR(t),sR(t)),r=n===void 0?await ec(t):n===sj?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function ec(e){let{arch:t,host:n=Ne(),device:r=iR}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=I1[t];return o===void 0?`nothing proves KVM on ${t}`:
await Bpe(r)??await Kpe(o,r,e)}async function Bpe(e){try{await Lpe(e,rj.R_OK|rj.W_OK);return}catch(t){return K(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function Kpe(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=ux([r,...e.
arguments(i)]),{patience:c=Npe}=n,u=!1,m=await xe(a,l,{isDead:(k,y)=>(u=y!==null&&y>=c.work,Jm({wall:k,cpu:y,total:k},c)!==
null),...s===void 0?{}:{signal:s}});if(m.timedOut){let k=`${t} opens, but 64-bit code did not run in it: ${Dpe(u,c)}`;return u&&
$n(oR(n),sR(n),k),k}let p=m.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${m.ended}${p===""?"":`: ${p}`}`,b=e.proves(m);return $n(oR(n),sR(n),b?
sj:g),b?void 0:g}function Dpe(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function oR({arch:e,device:t=iR}){return`KVM for ${e} by ${t}`}function sR({qemu:e,device:t=iR}){let n=[mo(e),
mo(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var Npe,iR,sj,aR=f(
()=>{"use strict";vn();v();wn();Zt();px();dx();Ai();Npe={idle:2.5,work:10,longest:30,limit:30},iR="/dev/kvm";sj="works"});import{readFile as jpe}from"node:fs/promises";async function ij(e,t){return jpe(await nk(ok("busybox-static",e),Upe,t))}
var Upe,aj=f(()=>{"use strict";Zf();jo();Upe="usr/bin/busybox"});function cR(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function uR(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:x(s.replace(/\[IP: .*?\]/,""),200)}))}function dR(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,Gpe).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function fR([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function lj(e){let t=cR(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of Wpe){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=uR(e);if(n.length>0)return{why:dR(n),fix:fR(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:x(lR(r)),curable:!0}}function qpe(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function lR(e){return e.replace(/^[EW]: /,"")}var Gpe,Wpe,cj=f(()=>{"use st\
rict";I();Gpe=3;Wpe=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:x(lR(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:x(lR(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${x(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${x(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${qpe(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:x(e),curable:!1})}]});async function bp(e=Hpe){if(process.getuid?.()===0)return{prefix:[]};let t=se("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await xe(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:x(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function wp(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return Vpe(t,n,r);
let i=await Ype([o,...s],t,n,r);return r?.throwIfAborted(),i}function Vpe([e,...t],n,r){let o={...ar(),...n};return xe(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function Ype([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${Jpe(l)}
`);return xe(e,[...t,"sh","-c",zpe,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function Jpe(e){return`\
'${e.replaceAll("'","'\\''")}'`}var Hpe,zpe,kp=f(()=>{"use strict";I();Zt();Kt();Hpe=1e4;zpe='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as Xpe}from"node:timers/promises";function dj(e){let{signal:t,logger:n,lockMs:r=Qpe,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),xp(await i([...mR,...l,...a])))},installFiles:async a=>xp(await i([...mR,...rhe,...a]))};async function s(a){
let l=[...mR,"--download-only",...a],c=xp(await i(l,uj));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await ahe(await i(["update","-q"],ehe),o),d=xp(await i(l,u?.hangs===!0?uj:the));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await she(a,l,e),m=d.exitCode===0?void 0:cR(d.output);if(m===void 0||performance.
now()>=c)return d;m!==u&&n.info(`waiting for ${m}`),u=m,await Xpe(Zpe,void 0,{signal:t})}}}async function she([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=nhe}){let a=n===void 0||se("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(k=>["-o",k]),...t],d=await wp(r,[c,...u],ihe(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:m,stdout:p,stderr:g,ended:b}=d;return{exitCode:m,ended:b,output:`${p}\

${g}
`,overSeconds:m===ohe?n:void 0}}function ihe(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...$u()}}function xp({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=lj(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:fj,curable:!0}}
async function ahe({output:e,overSeconds:t},n){let r=Object.values(await Tu(n)).flat(),o=uR(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:dR(o),fix:fR(o),hangs:o.some(
lhe)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:fj,hangs:!0}}function lhe({why:e}){return/timed out|Connection failed/i.
test(e)}var Qpe,Zpe,uj,ehe,the,nhe,mR,rhe,ohe,fj,mj=f(()=>{"use strict";Dg();Is();cj();kp();Kt();Qpe=3e5,Zpe=1e3,uj=60,ehe=
120,the=600,nhe=7,mR=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],rhe=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];ohe=124;fj="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as che,mkdir as uhe}from"node:fs/promises";import{dirname as dhe,relative as fhe}from"node:path";function pj(e,t){
return{name:he(e,process.cwd())?fhe(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=Ec(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await uhe(dhe(e),{recursive:!0}),await che(e,i)}catch(a){t.debug(`${e} could not be written: ${E(a)}`)}}}}
var hj=f(()=>{"use strict";v();vh();un()});import{readFile as mhe}from"node:fs/promises";async function gj(e="/etc/os-release"){let t=await mhe(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function yj({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await me(n)??"un\
known"}var bj=f(()=>{"use strict";be()});import{mkdir as phe,readdir as hhe,rename as ghe,rm as pR}from"node:fs/promises";import{join as Rp}from"node:path";async function wj(e,{
cache:t,cacheDirectory:n}){let r=xr("packages",await gj(),await yj(),process.arch,[...e].sort()),o=Rp(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await On(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await On(o))?.filter(c=>c.endsWith(".deb")).map(
c=>Rp(o,c))},async keep(){await pR(o,{recursive:!0,force:!0}),await phe(o,{recursive:!0});let l=(await hhe(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await ghe(Rp(s,c),Rp(o,c));await $r(o,l),await t.save(a)}},async discard(){
await pR(o,{recursive:!0,force:!0}),await pR(s,{recursive:!0,force:!0})}}}var kj=f(()=>{"use strict";aa();Rr();bj()});import{mkdir as yhe}from"node:fs/promises";import{join as bhe}from"node:path";async function tc(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:m})=>`${d} (${m})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=Il();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=Pm(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await bp();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=pj(t.log,t.logger),u=await whe(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),_he(e)}async function whe(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return khe(e,t,n,r,s);let a=dj({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):xhe(
a,t,await wj(t,i),o)}async function khe({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await wp(r,
[e,...i],{LC_ALL:"C",...$u()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:x(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function xhe(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await hR(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await hR(n),await yhe(bhe(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await Rhe(
n,r),await hR(n),i}async function Rhe(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${E(n)}`)}}
async function hR(e){await e.discard().catch(()=>{})}function _he(e){let t=e.filter(({program:o})=>o!==void 0&&se(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var gR=f(
()=>{"use strict";v();Is();I();mj();hj();kj();Om();kp();Kt()});import{constants as xj}from"node:fs";import{access as She}from"node:fs/promises";import{dirname as $he,join as vhe}from"node:path";
async function _p({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await yR(r))return;let o=await bp();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=vhe(n,Ehe);if(await Ahe(s,i),!await yR(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await Ni(s,["chmod","0666",r]);e.info(await yR(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${x(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function yR(e){try{
return await She(e,xj.R_OK|xj.W_OK),!1}catch(t){return K(t)==="EACCES"||K(t)==="EPERM"}}async function Ahe(e,t){se("udev\
adm")===void 0||(await Ni(e,["mkdir","-p",$he(t)]),(await Ni(e,["tee",t],Phe)).exitCode!==0)||(await Ni(e,["udevadm","co\
ntrol","--reload-rules"]),await Ni(e,["udevadm","trigger","--name-match=kvm"]),await Ni(e,["udevadm","settle",`--timeout\
=${Ohe}`]))}function Ni(e,t,n){let[r,...o]=[...e,...t];return xe(r,o,n===void 0?{}:{input:n})}var Ehe,Phe,Ohe,bR=f(()=>{
"use strict";v();I();kp();Zt();Kt();Ehe="99-bpfcompat-kvm.rules",Phe=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,Ohe=5});async function Sp(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:m}=e,p=Ne(),g=S=>tc(S,{allowed:m,logger:i,signal:c,log:s});m&&a!==Ge&&await tc(Qr(t),{
allowed:m,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
k=await Promise.all(t.map(S=>$1({...b,arch:S},r)));await g([...Qr(t),...k.flatMap(({missing:S})=>S)]),l&&m&&d!=="tcg"&&t.
some(S=>S===p)&&await _p({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,$)=>[S,R(S,k[$])]));for(let S of y.
values())S.catch(()=>{});return y;async function R(S,{make:$}){let C=Che(S),F=$(),q=tp(C),O={arch:S,qemu:C,image:async()=>(await F).
kvmProbe,signal:c},D=oj(d,O),ne=n.includes(S)?ij(S,b):null,[_e,T,P]=await Promise.all([F,D,ne]);d==="auto"&&T.used==="tc\
g"&&i.info(_(S,T));for(let L of _e.notes)i.warning(L);return{qemu:C,qemuVersion:q,validators:_e,accelerator:T,kvmDefect:()=>ec(
O),busybox:P}}function _(S,{reason:$}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${$}`}}function $p(e){
let t=new Set(e);return mr.filter(n=>t.has(n))}async function vp(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function Rj(e){let t=Ne();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function Che(e){let{qemu:t}=Xe[e],n=se(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var Ep=f(()=>{"use strict";ir();v();aR();np();wn();aj();gR();bR();
Nl();Kt();Uo();Kl()});import{mkdir as The,readFile as Mhe}from"node:fs/promises";import{join as Pp}from"node:path";async function _j(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(gn))return wR(t);let o=Sj(t),s=await ct(`${r}: fetching`,()=>Lhe(e,o));s!==void 0&&
n.progress.kernel(r,{step:"waiting"});let i=await Ihe(e,async()=>vp(t.spec.arch,await e.tools)),a=s&&i&&await ct(`${r}: \
images`,()=>Nhe(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>ct(`${r}: its guest`,()=>Fhe(o,()=>Khe(e,a,
i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"cancelled"});let l=o.release;return{
result:o,cases:t.artifacts.map(c=>pp(c,t,l,o.error)),surface:Bh}}async function Ihe({ports:e},t){try{return await t()}catch(n){
if(e.signal.aborted)return;throw n}}async function Fhe(e,t){try{return await t()}catch(n){let r=n instanceof h?n:ss(n);if(r===
null)throw n;e.error=r.message;return}}async function Lhe(e,t){let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();
try{let a={modules:r.manifest.modules,optionalModules:p=>JD(n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,
a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,
m=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.slice(0,10);return d.status==="unchecked"&&t.notes.push(`the\
 signature of its package index was not checked${m===void 0?"":` when it was locked on ${m}`}: ${d.why}`),Object.assign(
t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,signature:Bhe(d,m)}),l}catch(a){if(!(a instanceof h)&&!e.signal.
aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):t.error=E(a);return}finally{t.fetchMs=Math.round(performance.
now()-i)}}async function Nhe({request:{cacheDirectory:e}},t,n,r){let o=s=>r.notes.push(s);try{let s=await up(t,{accelerator:n.
accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){if(!(s instanceof h))throw s;r.error=E(s);return}}
function Bhe(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.why}`;return t===void 0?n:`locked: ${n} (on ${t}\
)`}async function Khe(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,{reportDirectory:c}=a,{name:u}=o,{release:d}=t.
kernel,m=Pp("logs",In(u));await To(Pp(c,m),"report-directory");let p=performance.now(),g=E1(o,d,s.brought,n.validators.byDefault,
s.btf,s.manifest.surface.level!=="off"),b=Wu(c,m,q=>Whe(g,q));await The(l),r.consoleLog=Pp(m,"console.log");let{cmdline:k,
note:y}=VD({...o.request,cmdline:[o.spec.cmdline??"",o.request.cmdline].join(" ").trim()},t.config===null?null:await qf(
t.config));y!==null&&r.notes.push(y),r.notes.push(...n.validators.notes);let R=WD(u,t),_=await ep({qemu:n.qemu,oldQemu:o.
spec.arch==="arm64"&&wK(await n.qemuVersion),accelerator:n.accelerator.used,mayEmulate:a.accelerator==="auto",kvmDefect:n.
kvmDefect,images:t.images,cmdline:k,files:await Ghe(t,n,g),modules:gp(t),cases:g.cases,known:R.names,workFolder:l,consoleLog:Pp(
c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,memory:e.memory,snapshots:e.snapshots,onProgress(q){i.progress.
kernel(u,Dhe(q,g,d)),e.onGuest()}}),S=await b.finish();r.notes.push(...HD(_,s.manifest.allowedWarnings)),jhe(_,r,t);let $=[];
for(let q of o.artifacts){let G=g.artifacts.find(O=>O.artifact===q);$.push(G===void 0?pp(q,o,d,null):mp({...Zl(q,o),release:d,
hostFixups:G.hostFixups,pidOneLibbpf:_.hello?.libbpf??null,...ND(G,_,r.error,e.signal.aborted),log:O=>G.object===void 0?
null:S({...O,case:G.object}),output:await QD(G,c,S)}))}_.parked!==null&&e.parking?.offer({kernel:o,guest:_.parked,cases:g.
cases},$),await tj($,{spec:o.spec,record:t.kernel,provider:e.provider,onProgress:q=>{q.step==="note"&&r.notes.push(q.message)}});
let C=(performance.now()-p)/1e3;i.progress.kernel(u,r.error===null?{step:"done",verdicts:qhe($),seconds:C}:{step:"failed",
message:r.error});let F=g.artifacts.flatMap(({artifact:q,object:G})=>{let O=G===void 0?void 0:_.cases.get(G)?.records;return O===
void 0?[]:[KD(O,q.name,u)]});return{result:r,cases:$,surface:R.complete(us(F))}}function Dhe(e,{cases:t,artifacts:n},r){
if("boot"in e)return{...e,release:r};let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,command:l})=>[a,l].includes(
e.id)),i=e.step==="test"&&o?.kind==="object"?o.tests[e.test]?.name??null:null;return{step:"case",artifact:o?.artifact??"",
doing:o?.kind==="command"?"its command":i===null?null:`test "${i}"`,position:s,count:n.length}}function jhe(e,t,n){t.boots=
e.boots,t.snapshot=e.snapshot,e.boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===
null?null:Math.round(e.bootMs),t.guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(
({message:o})=>`kernel: ${o}`));let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??
"")?.[1]??null,r!==null&&r.release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.
kernel.release}`);for(let{name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loa\
ded (${ve(s)?.name})`)}function Uhe(e){return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.
from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function Ghe(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>Bm(
l))?n:null;return[{path:"/init",content:Bl(o,t),executable:!0},...s.map(l=>({path:Nm(l),content:Bl(l,t),executable:!0})),
...a===null?[]:Uhe(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await Mhe(e.config)}],...await yp(
e),...i]}function Whe({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function wR(e){return{result:Sj(e),cases:e.artifacts.map(
t=>pp(t,e,null,null)),surface:Bh}}function Sj(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,
accelerator:null,required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,
snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}
function qhe(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var $j=f(
async()=>{"use strict";await pi();v();_x();Ks();np();await jx();qw();go();hr();an();ut();await eR();await Zx();UD();await Km();
rR();qD();zD();YD();await XD();ZD();Qt();nj();Ep();Kl()});import{existsSync as Hhe,realpathSync as zhe}from"node:fs";import{realpath as vj}from"node:fs/promises";import{relative as Ej,
resolve as kR}from"node:path";async function Pj({root:e,isGit:t}){if(e===null)return null;let n=await vj(e).catch(()=>e),
r=t?await mA(n):null,o=s=>(r===null||r.has(s))&&Hhe(kR(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=Vhe(kR(n,
s)),a=i===null?"":Ej(n,i);return i!==null&&he(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function Vhe(e){try{return zhe(e)}catch{return null}}async function no(e){let t=await Mo(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function Oj(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await vj(
o).catch(()=>kR(o)),i=Ej(t,s);he(s,t)&&n(i)&&(r[o]=i)}return r}var Bi=f(()=>{"use strict";fb();un()});import{readFile as Yhe,realpath as Jhe}from"node:fs/promises";import{basename as Xhe,dirname as xR,join as RR,normalize as Qhe,
relative as Mj,resolve as Aj}from"node:path";function Ij(e,t,n){let r=oge(n.root),o=new Map,s=new Map,i=async(a,l)=>{let[
c,u]=[new Set,new Set];for(let{path:d,depth:m}of rge(a.file,l,n)){let p=n.find(d);if(!(p===null||c.has(p)||!await r(p,a))){
if(tge(a.text)&&m>1)return p;c.add(p),m>1&&u.add(p)}}for(let d of n.called(Xhe(a.file)))await r(d,a)&&c.add(d);return Cj(
c)??(a.text===""?Cj(u):null)};return async(a,l)=>{if(l===null)return null;let c=e.find(({name:g})=>g===a)?.path??null,u=s.
get(a)??nge([c,t],n.root);s.set(a,u);let d=await u,m=JSON.stringify([d,l.file,l.line,l.text]),p=o.has(m)?o.get(m)??null:
await i(l,d);return o.set(m,p),p===null?l:{...l,file:p,path:p}}}async function Fj(e,t){let n=[];for(let r of e){let o=[];
for(let s of r.programs)o.push(await ege(s,i=>t(r.artifact,i)));n.push({...r,programs:o})}return n}async function Lj(e,t){
let n=[];for(let r of e.programs){let o=async s=>{let i=[];for(let a of s)i.push({...a,source:await t(r.artifact,a.source)});
return i};n.push({...r,source:await t(r.artifact,r.source),reads:await o(r.reads),notFollowed:await o(r.notFollowed),relocations:await o(
r.relocations)})}return{...e,programs:n}}async function ege(e,t){let{load:n}=e;if(n===null)return e;let r=[];for(let o of n.
lacks)r.push({...o,source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}function Cj(e){let[
t=null,n]=e;return n===void 0?t:null}function tge(e){return/\w{2}/.test(e)}async function nge(e,t){let n=[];for(let r of e){
if(r===null)continue;let o=await Jhe(xR(Aj(r))).catch(()=>xR(Aj(r)));for(let s=o;s===t||he(s,t);s=xR(s))n.push(Mj(t,s))}
return[...new Set([...n,""])]}function*rge(e,t,{root:n}){let r=Qhe(e);he(r,n)&&(yield{path:Mj(n,r),depth:Number.POSITIVE_INFINITY});
let o=r.split("/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:RR(s,r),depth:o.
length+(s===""?0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:RR(i,...o.slice(s)),depth:o.length-s}}function oge(e){
let t=new Map;return async(n,{line:r,text:o})=>{let s=t.get(n)??sge(RR(e,n));t.set(n,s);let i=(await s)[r-1];return i!==
void 0&&(o===""||Tj(i)===Tj(o))}}async function sge(e){let t=await Yhe(e).catch(()=>null);return t===null||t.length>Zhe?
[]:t.toString("utf8").split(`
`)}function Tj(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var Zhe,Nj=f(()=>{"use strict";un();Zhe=16<<20});import{createHash as SR}from"node:crypto";import{mkdir as ige,open as age,readdir as lge,readFile as _R,rename as cge,rm as uge,
stat as $R,statfs as dge,utimes as fge,writeFile as mge}from"node:fs/promises";import{join as kn}from"node:path";function jj(e,t,n=hge){
let r=kn(e,"snapshots"),o=i=>kn(r,i),s=new Map;return{eager:t,unfit:i=>s.get(i)??Qn(Kj(i),Bj),async find(i){let a=o(i),l=await wge(
a);return l===void 0&&await nc(a),l},async draft(i,a){let l=ue(o(i));try{await ige(l,{recursive:!0,mode:448});let{bavail:c,
bsize:u}=await dge(l);if(c*u>a*Ki+yge&&await _ge(r,n))return bge(l,o(i));ce("snapshots",()=>`${r} has no room for one`)}catch(c){
ce("snapshots",()=>`none can be made: ${E(c)}`)}await nc(l)},async giveUp(i,a){s.set(i,a),$n(Kj(i),Bj,a),ce("snapshots",
()=>`no more of ${i}: ${a}`),await nc(o(i))}}}function Kj(e){return`snapshot ${e}`}function bge(e,t){let[n,r]=[kn(e,"mem\
ory"),kn(e,"state")];return{memory:n,state:r,async read(o){try{return{...o,memory:n,state:await _R(r)}}catch(s){ce("snap\
shots",()=>`the state could not be written: ${E(s)}`);return}},async keep({hello:o,modules:s,console:i,...a}){try{let l={
hello:o,modules:s,console:i,memory:await xge(n),stateSha256:Uj(a.state)};await mge(kn(e,vR),rs(l)),await cge(e,t)}catch(l){
ce("snapshots",()=>`${t} is not kept: ${E(l)}`)}},discard:()=>nc(e)}}async function wge(e){let t=kn(e,vR);try{let n=os(await _R(
t,"utf8"));if(n===void 0)return;let r=new Date;await fge(t,r,r);let{hello:o,modules:s,console:i}=n,[a,l]=[kn(e,"memory"),
await _R(kn(e,"state"))];return Uj(l)!==n.stateSha256||!await kge(a,n.memory)?void 0:{hello:o,modules:s,console:i,memory:a,
state:l}}catch(n){ce("snapshots",()=>`${e} cannot be used: ${E(n)}`);return}}function Uj(e){return SR("sha256").update(e).
digest("hex")}function nc(e){return uge(e,{recursive:!0,force:!0}).catch(()=>{})}async function kge(e,t){return(await $R(
e)).size!==t.bytes?!1:await Sr(e,"written parts of",()=>Rge(e,t.written))===t.sha256}async function xge(e){let{size:t}=await $R(
e),n=SR("sha256"),r=[];return await Gj(e,[[0,Math.ceil(t/Ki)]],(o,s)=>{if(s.equals(pge.subarray(0,s.length)))return;n.update(
s);let i=r.at(-1);i!==void 0&&i[0]+i[1]===o?i[1]++:r.push([o,1])}),{bytes:t,written:r,sha256:n.digest("hex")}}async function Rge(e,t){
let n=SR("sha256");return await Gj(e,t,(r,o)=>n.update(o)),n.digest("hex")}async function Gj(e,t,n){let r=Buffer.allocUnsafe(
Ki),o=await age(e);try{for(let[s,i]of t)for(let a=s;a<s+i;a++){let{bytesRead:l}=await o.read(r,0,Ki,a*Ki);n(a,r.subarray(
0,l))}}finally{await o.close()}}async function _ge(e,t){let n=await Promise.all((await lge(e)).map(s=>Sge(kn(e,s)))),r=n.
reduce((s,{size:i})=>s+i,0),o=n.filter(({usedAt:s})=>Date.now()-s>gge).sort((s,i)=>s.usedAt-i.usedAt);for(let{place:s,size:i}of o){
if(r<=t)break;await nc(s),r-=i}return r<=t}async function Sge(e){let[t,n]=await Promise.all([Dj(kn(e,"memory")),Dj(kn(e,
vR))]),r=n?.at??(e.endsWith(".tmp")?Date.now():0);return{place:e,size:t?.size??0,usedAt:r}}async function Dj(e){try{let{
blocks:t,mtimeMs:n}=await $R(e);return{size:t*512,at:n}}catch{return}}var Ki,pge,vR,hge,gge,yge,Bj,Wj=f(()=>{"use strict";
vn();Oc();v();et();ut();Ki=1<<20,pge=Buffer.alloc(Ki),vR="snapshot.json",hge=2*1024**3,gge=3600*1e3,yge=1024**3,Bj="unfi\
t"});function Op({snapshots:e,cacheDirectory:t},n=process.env){if(e==="off")return;let r=!["","false","0"].includes(n.CI??"");
return jj(t,e==="on"||!r)}var ER=f(()=>{"use strict";Wj()});import{mkdtemp as $ge,readdir as vge,rm as Ege}from"node:fs/promises";import{tmpdir as Pge}from"node:os";import{join as qj}from"node:path";
async function Ap(){let e=Pge();for(let t of await vge(e).catch(()=>[])){let n=Oge.exec(t)?.[1];n!==void 0&&!Mc(Number(n))&&
await Ege(qj(e,t),{recursive:!0,force:!0}).catch(()=>{})}return $ge(qj(e,`bpfcompat-${process.pid}-`))}var Oge,PR=f(()=>{
"use strict";Ph();Oge=/^bpfcompat-(\d+)-\w{6}$/});import{rm as Age}from"node:fs/promises";import{join as Hj}from"node:path";async function Di(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await _u(t.cacheDirectory,n.logger),await bd(t.reportDirectory),await To(t.reportDirectory,"repo\
rt-directory");let s=await Ap();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await ct("taking the artifacts to\
 all kernels",()=>Tge(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await ct("judging",()=>Fge(
e,t,o,l,c))}finally{await Age(s,{recursive:!0,force:!0})}}async function Tge(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:y})=>y.some(gn)))return{tools:null,kernels:e.kernels.map(wR)};await To(t.cacheDirectory,"cache-\
directory"),await Lc(t.cacheDirectory),await Ac(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=bn({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:y})=>y.id),locked:e.lock?.kernels,signal:l}),d=y=>$p(e.kernels.filter(({artifacts:R})=>R.some(y)).map(
({spec:R})=>R.arch)),m={arches:d(gn),commands:d(Bm),libbpf:Mge(e),mirrors:c,installLog:Hj(t.reportDirectory,Wy)},p=ct("s\
eeing to QEMU, the validator and the accelerator",()=>Sp(t,m,n,l)),g={plan:e,request:t,ports:n,signal:l,provider:u,tools:p,
fetches:Ige(e.kernels),guests:Gt(t.concurrency),parking:o,onGuest:s,memory:Sf($f()),snapshots:Op(t)},b=e.kernels.map((y,R)=>_j(
{kernel:y,workFolder:Hj(r,String(R)),...g})),k=p.then(y=>Promise.all(y.values()));for(let y of[p,k,...b])y.catch(R=>a.abort(
R));return await Promise.allSettled([p,k,...b]),await u.keepLookups(),await Cc(),n.signal.aborted||a.signal.throwIfAborted(),
{tools:await p.then(Rj).catch(()=>null),kernels:await Promise.all(b)}}function Mge({artifacts:e}){let t=e.filter(({request:{
lanes:n}})=>n.some(({mode:r})=>r!=="command"));return new Set(t.map(({request:n})=>n.libbpf))}function Ige(e){let t=Gt(Cge),
n=new Map(e.map(({spec:r})=>[r.id,Gt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function Fge(e,t,n,{tools:r,kernels:o},s){
let i=e.manifest.file===""?null:e.manifest.file,a=await Pj(s),l=e.artifacts.map(({name:b,path:k,object:y,request:R,defect:_})=>({
name:b,path:k,sha256:y?.sha256??null,size:y?.size??null,place:R.place,error:_??null,knownFailures:R.knownFailures.map(S=>({
...S,kernels:S.kernels.map(({id:$})=>$)}))})),c=o.flatMap(({cases:b})=>b),u=us(o.map(b=>b.surface)),d=a&&Ij(l,i,a),m={version:6,
tool:{name:"bpfcompat",version:At},startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,
manifestForm:i===null?null:e.manifest.form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,
repositoryFiles:a===null?{}:await Oj(Lge(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:xu(),
qemu:await r?.qemuVersion??null,accelerator:r?.accelerator??null},kernels:o.map(({result:b})=>b),artifacts:l,cases:d===null?
c:await Fj(c,d),surface:d===null?u:await Lj(u,d),surfacePolicy:e.manifest.surface,growth:uC(e.manifest,t)},p=zM(m),g=Gr(
{...m,cases:p});return{...m,cases:p,findings:g,comparison:null,gate:Wr(p,m.kernels,t.failOn,[],g)}}function Lge({manifest:e,
artifacts:t,kernels:n}){let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??[])].filter(
o=>o!=="")}var Cge,Cp=f(async()=>{"use strict";await fi();await pi();Hd();vn();await ul();iw();vg();Su();et();await vi();
dl();on();an();ut();yo();await Km();await $j();Qt();Bi();Nj();ER();Ep();PR();Cge=2});import{mkdtemp as Nge,rm as Bge}from"node:fs/promises";import{tmpdir as Kge}from"node:os";import{join as Dge}from"node:path";
function rc(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=jge?[]:s.filter(c=>OR(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||ur(zr([o]),zr([s]))?!0:!ur(zr([s]),zr([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function OR(e){return e.load?.verdict==="fail"&&e.interruption===null&&gf(e).length>0}async function zj(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=rc(
{kernels:s}),a=await Nge(Dge(Kge(),"bpfcompat-trial-"));try{await Di({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await Bge(a,{recursive:!0,force:!0})}return i}var jge,Tp=f(async()=>{"use strict";await Cp();
Zb();hf();jge=4});async function Mp(e,t,n,r){let{logger:o}=r.ports,s=rI(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:m}of e){let p=Gge(m),g=p===void 0?[]:gf(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let R=y.kernel.name;o.info(`${b}: trying on ${R} what the object leaves open: ${g.map(({subject:$})=>$).
join(", ")}`);let _=oI(b,y,t.attempts,s,()=>c++),S=await tI(d,g,R,_,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,m,{
leftMs:p}){let g=n.of(d)??i.get(m)?.of(d);if(g!==void 0||i.has(m)||p()<Uge)return g;let{plan:b,request:k,ports:y}=r,R=e.
map(({proposal:S})=>S.artifact.name),_=await zj(m,R,b,k,y);return i.set(m,_),_.of(d)}}function Gge(e){return e.reduce((t,n)=>t!==
void 0&&ur(zr([t]),zr([n]))?t:n,void 0)}var Uge,AR=f(async()=>{"use strict";nI();sI();Zb();hf();await Tp();Uge=1e4});async function Vj(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&Wge.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=XM(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await Nn(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${M(a.length,"object")} load: ${uf(l)} (${Z("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:ff(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await m()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?qge(b,g,
e):b),e.findings);return{...e,findings:d};async function m(){try{return await Mp(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${E(p)}; the verdicts stand`),[]}}}function qge(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${CR}`,remedyYaml:ei(n,r,{at:"artifact",field:"maps",lines:Xb(t.fixups)})}}function Yj(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(CR));return e.map(r=>{let o=n.find(s=>Hge.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${CR}`,
remedyYaml:fe(o.remedyYaml??"")}})}var CR,Wge,Hge,TR=f(async()=>{"use strict";v();ze();I();Qt();Oe();Yb();mf();Qb();await AR();
CR="The sizes below were found by trial: the object loads with them. Check them against your loader.",Wge=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);Hge=["class","artifact","program","map"]});function Fp(e,t){let n=new Map(e.map(o=>[o.name,zge(o,t)])),r=Vge(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*Jj(o)}))}function zge({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+Ip(s.map(({request:i})=>Xj(i)))}function Vge(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:Ip(n.map(({name:r})=>t.get(r)??0))/Ip(n.map(Jj))}function Jj({artifacts:e}){return 4+Ip(e.map(({request:t})=>Xj(
t)))}function Xj({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function Ip(e){
return e.reduce((t,n)=>t+n,0)}var MR=f(()=>{"use strict"});function Qj(e,t){let n=t.assignment??Nu(Fp(e,null),t.count);t.assignment!==null&&Yge(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function Zj(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function e2(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${M(t.kernels.length,"kernel")} for ${M(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function Yge(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var IR=f(()=>{"use strict";v();I();MR();Ma()});async function t2(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=Jge(e,r,n);i.artifacts.length!==0&&(await Ja(o,
vr(i)),await Ja(s,Hs(i)))}}function Jge(e,t,n){let r=u=>u===t||u.startsWith(`${t}/`),o=e.cases.filter(({artifact:u})=>r(
u)),s=e.kernels.filter(({id:u})=>o.some(({kernel:d})=>d===u)),i=e.artifacts.filter(u=>r(u.name)),a={...e.surface,programs:e.
surface.programs.filter(({artifact:u})=>r(u))},l={...e,kernels:s,artifacts:i,cases:o,surface:a,comparison:null},c=Gr(l);
return{...l,findings:c,gate:Wr(o,s,n,[],c)}}var n2=f(async()=>{"use strict";await ul();la();sd();dl();Qt()});function Np(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function FR(e){if(!Np(e))return{defect:"is no ELF p\
rogram"};if(e.length<Xge)return{defect:"is cut off inside its ELF header"};let t=ot(e),n=t.half(18),r=mr.find(i=>Xe[i].machine===
n);if(r===void 0||e[4]!==Qge)return{defect:`is built for ${tw[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${mr.join(", ")}`};if(![Zge,eye].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==Lp||o+s*Lp>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:nye(e,o,s)}}function nye(e,t,n){let r=ot(e);for(let o=t;o<t+n*Lp;o+=Lp){if(r.word(o)!==tye)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var Xge,Lp,Qge,Zge,
eye,tye,r2=f(()=>{"use strict";wn();Uo();No();Xge=64,Lp=56,Qge=2,Zge=2,eye=3,tye=3});import{existsSync as rye}from"node:fs";import{basename as oye,dirname as s2,isAbsolute as sye,join as iye,normalize as i2}from"node:path";
async function a2(e,t,n){let{loaders:r}=Xe[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Ne())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!rye(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await xe(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:aye});if(o!==0)throw new h(lye(i)??`cannot be read \
by ${t} (${a})`);let l=cye(s,t),c=l.find(({source:u})=>!sye(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...uye(l)]}function lye(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function cye(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function uye(e){let t=dye(e);return e.flatMap(({name:n,source:r})=>{let o={path:i2(r),source:r};
return o2(s2(o.path))===o2(t)?[o]:[o,{path:iye(t,oye(n)),source:r}]})}function dye(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":s2(i2(t.source))}function o2(e){return e.replace(/^\/usr\//,"/")}var aye,l2=f(()=>{"use\
 strict";v();wn();Zt();aye=3e4});import{readFile as fye,stat as mye}from"node:fs/promises";import{basename as c2,relative as pye,resolve as hye}from"node:path";
async function u2(e){let t=[],n=[...await bye(e,t),...wye(e)];kye(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await xye(a);r.push(l);for(let c of await _ye(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${We(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=c2(s);return{files:r,system:[...o.
values()],binary:i,arch:gye(r.find(({path:a})=>a===i))}}function gye(e){let t=e===void 0?void 0:FR(e.content);return t===
void 0||"defect"in t?null:t.arch}async function bye({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await Zs(
r,t,yye);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:pye(a,i),isBinary:!1,place:e[l]?.place??null}))}function wye({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=hye(t,e.binary);return[{source:n,path:c2(n),isBinary:!0,place:e.place}]}function kye(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${We(i)}\` \
and \`${We(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function xye({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await Rye(e);if(await $i(e),r>oc)throw new h(`has ${r} bytes; a guest takes ${oc} of fil\
es altogether`);return{path:t,content:await d2(e),executable:n||(o&73)!==0}}async function Rye(e){let t=await mye(e).catch(
async n=>{throw new h(await f2(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function d2(e){return fye(
e).catch(async t=>{throw new h(await f2(t,e),{cause:t})})}async function f2(e,t){return K(e)==="ENOENT"||K(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await xd(t)}`:`cannot be read: ${E(e)}`}async function _ye({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!Np(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!Np(r))return[];let s=FR(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Ne()&&!t)return[];let i=await a2(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await d2(l),executable:!0})))}var oc,yye,m2=f(async()=>{"use strict";
v();await Qa();wn();await Rd();gm();Xa();r2();l2();oc=128*1024*1024;yye="make the files first, or correct the pattern"});function p2(e){let t=[],n=e.map(r=>{let o=Sye(r.request).map(s=>$ye(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function Sye({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function $ye({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=te(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there a\
re ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no prog\
ram \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var h2=f(async()=>{"use strict";await Ke();v()});function sc({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var LR=f(()=>{"use strict"});var g2,y2=f(()=>{"use strict";g2=["lts","latest"]});function ro({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...g2,...mr,...n])]}function oo(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&ro(t).includes(e)}
function k2(e,t){let n=_2(e,t);return n&&[...t.kernels.values()].filter(r=>R2(r,n)&&Pye(r,n))}function ic(e,t){let n=_2(
e,t);return n&&(r=>R2(r,n))}function x2(e,t){return e.split("/").find(n=>S2(n,t)===void 0)}function R2(e,t){return t.every(
n=>n.matches(e))}function Pye({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function _2(e,t){let n=e.split("/").map(r=>S2(r,t));return n.every(r=>r!==void 0)?n:void 0}function S2(e,t){
let[,n="",r=""]=vye.exec(e)??[];if(n!=="")return b2(a=>NR(a,n,r));let[,o,s]=Eye.exec(e)??[];return o!==void 0&&s!==void 0?
b2(a=>NR(a,">=",o)&&NR(a,"<=",s)):/[*?]/.test(e)?Oye(e):t.kernels.has(e)||ro(t).includes(e)?Aye(e):void 0}function b2(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function NR(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:w2(e)-w2(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function w2(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function Oye(e){return{matches:({id:t})=>ac(e,t),names:t=>e.includes(`-${t}`)}}function Aye(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&sc(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function ac(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var vye,Eye,lc=f(()=>{"use strict";Uo();LR();y2();vye=/^(>=|<=|>|<)(\d+\.\d+)$/,Eye=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as Cye}from"node:zlib";async function qt(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse(Cye(Buffer.
from(Tye,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var Tye,$2=f(()=>{"\
use strict";Tye="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
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
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function cc({kernels:e}){return[...e.keys()]}function Bp(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=BR(n,t),
a=r??i;if(s===void 0)throw new h(Nye(e,n,r,t));return a!==void 0&&Lye(e,a,o,s),Iye(e,s,a)}function Iye(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function gr(e,t){return BR(e.split("@")[0]??"",t).kernel}function BR(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return BR(s,t);let[,i="",a=""]=Mye.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:Fye(a,l)}}function Fye(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function Lye(e,t,n,{
id:r,series:o}){if(n.length>0||!Je(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!Le(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function Nye(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...cc(r),...r.aliases.keys()],i=n===void 0?ro(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??te(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:
`${c}@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var Mye,so=f(async()=>{"use strict";
await Ke();v();it();lc();$2();Mye=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function v2(e,t,n){let r=[],o=Uye(t,n),s=new Map,i=new Set,a=0;e[0]?.type===pr.DOCUMENT&&(a=1);let l=k()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>jye(l,y)??{file:n,line:1,column:1}};function c(y){let R=e[a++];switch(R?.type){case pr.
MAPPING:return d(u("mapping",y??R.start),R,p);case pr.SEQUENCE:return d(u("sequence",y??R.start),R,m);case pr.ALIAS:return{
...u("alias",y??KR(R)),target:b(R)};case pr.SCALAR:{let _={...u("scalar",y??R.valueStart),text:Lx(t,R)};return g(_,R),_}default:
return u("scalar",y??0)}}function u(y,R){return{kind:y,place:o(R),entries:new Map,merged:[],target:void 0,text:""}}function d(y,R,_){
return g(y,R),i.add(y),_(y),i.delete(y),a++,y}function m({entries:y}){for(;!k();)y.set(String(y.size),c(void 0))}function p(y){
let R=new Set;for(;!k();){let _=e[a];_?.type===pr.SCALAR&&a++;let S=_?.type===pr.SCALAR,$=S?Lx(t,_):Dye(c(void 0)),C=S?_.
valueStart:void 0,F=S&&Bye(_,$,t);C!==void 0&&R.has($)&&r.push({...o(C),message:`\`${$}\` is defined twice in this mappin\
g${F?"; merge several with one list: `<<: [*a, *b]`":""}`}),R.add($);let q=c(C);F?y.merged=Kye(q):y.entries.set($,q)}}function g(y,{
anchorStart:R,anchorEnd:_}){R>=0&&s.set(t.slice(R,_),y)}function b(y){let R=t.slice(y.anchorStart,y.anchorEnd),_=s.get(R);
if(_===void 0){let S=te(R,[...s.keys()]),$=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
C=`not valid YAML: \`*${R}\` is an alias, and there is no anchor \`&${R}\` above it; ${$}`;throw new h({...o(KR(y)),message:C})}
if(i.has(_))throw new h({...o(KR(y)),message:`\`*${R}\` is inside of the value that \`&${R}\` names; move what both need \
out of it`});return _}function k(){return a>=e.length||e[a]?.type===pr.POP}}function KR({anchorStart:e}){return e-1}function Bye({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===IK.PLAIN)}function Kye(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function Dye({target:e}){return e?.text??"?"}function jye(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&E2(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function E2(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=E2(s,t,n);
if(i!==void 0)return i}n.add(r)}function Uye(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var P2=f(async()=>{"use strict";await Vl();await Ke();v()});function ji(e,t){try{let n=UK(e,{filename:t}),r=v2(n,e,t),[o,...s]=NK(n,{source:e,filename:t,schema:Wye,json:!0,maxAliases:qye});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw zye(n)?new h(Yye(n,e,
t)):n}}function Hye(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function Kp(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function zye(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function Yye(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=Vye.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??E(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var Gye,Wye,qye,Vye,Ui=f(async()=>{
"use strict";await Vl();v();await P2();Gye=BK(sp.tagName,{...sp,resolve:(e,t,n)=>{let r=sp.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:Hye(e)}}),Wye=new FK([WK,jK,LK,Gye,DK,GK,KK]),qye=100;Vye=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as Jye}from"./form-validators.js";function A2(e,t){DR(Jye(t),e)}function DR(e,t){let n=e(t.value)?[]:
Xye(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(jR))}function Xye(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&Qye(s.instancePath,n))continue;let i=Zye(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function Qye(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function Zye(e,t){let n=obe(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=te(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${Kp(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${rbe(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?te(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=C2(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${O2(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${ebe(e)}, got ${O2(e.data)}`}}}function ebe(e){let t=C2(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return nbe(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function C2({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function nbe(e){return tbe[e]??e}function O2(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function rbe(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function obe(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function jR(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var tbe,Dp=f(async()=>{"use strict";await Ke();v();await Ui();tbe={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function Gi(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:m}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>sbe.filter(R=>R==="modules"?u.some(_=>UR(_,y)):UR(e[R],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],k=b.filter((y,R)=>b.findIndex(_=>UR(_,y))===R);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:k.map(y=>({roles:g(y),...ibe(y)})),...d===void 0?{}:{members:d},...m===void 0?
{}:{pins:m}}}function T2(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function zn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function UR(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function ibe({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var sbe,uc=f(()=>{"use strict";sbe=["image","config","modules"]});var I2={};ee(I2,{FORMS:()=>abe,FORM_SCHEMA:()=>lbe,appendingErrors:()=>M2,createAjv:()=>ube,formReference:()=>cbe});function cbe(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function M2(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function ube(e,t={}){let n=new Nc(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:M2,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var abe,lbe,F2=f(async()=>{"use strict";await Mh();
abe=["manifest","singleArtifactManifest","matrix","suite"],lbe="src/manifest/schema.json"});import{readFileSync as dbe}from"node:fs";import{readFile as N2,rename as fbe,rm as mbe,stat as pbe,writeFile as hbe}from"node:fs/promises";
import{join as gbe}from"node:path";async function jp(e){let t=await wbe(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${Wi}`});let r=ji(t,e);DR(await xbe(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>kbe(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${Wi}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function bbe(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:ybe,kernels:t.map(Gi)},null,2)}
`}async function B2(e,t){let n=bbe(t),r=ue(e);try{if(await N2(e,"utf8").catch(()=>"")===n)return;await hbe(r,n,{flag:"wx"}),
await fbe(r,e)}catch(o){throw await mbe(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${E(o)}; n\
ame another place with ${Z("lock-file")}`})}}async function wbe(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await pbe(
e);return n>L2?t(`has ${n} bytes, more than a lock may have (${L2}); ${Wi}`):await N2(e,"utf8")}catch(n){if(n instanceof
h)throw n;return K(n)==="ENOENT"?null:t(K(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${E(n)}`)}}
function kbe(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())yn(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${Wi}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${Wi}`});let o=T2(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${Wi}`}),o&&{record:o,place:n(`${t}/id`)}}async function xbe(){if(dc!==void 0)return dc;let{createAjv:e}=await F2().then(()=>I2),
t=JSON.parse(dbe(gbe(Ot,"src/kernels/lockfile/schema.json"),"utf8"));if(dc=e(t).getSchema("urn:bpfcompat:lock:1"),dc===void 0)
throw new Error("the schema of the lock has lost its name");return dc}var ybe,L2,Wi,dc,GR=f(async()=>{"use strict";v();await Dp();
await Ui();Er();Oe();et();Sl();uc();ybe=1,L2=32<<20;Wi="write the file anew with `bpfcompat kernels lock`"});import{existsSync as K2}from"node:fs";import{dirname as Rbe,join as _be}from"node:path";function WR(e,t){if(e!=="auto")return e.
file;let n=_be(Rbe(t??Up),Up);return K2(n)||!K2(Up)?n:Up}async function D2(e,t){if(e==="none")return null;let n=WR(e,t),
r=await jp(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var Up,qR=f(async()=>{"use strict";v();await GR();Up="bpfcompat.lock"});function j2(e,t){let n=[],r=[],o=t.filter(qi).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=fc(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${Z("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function qi({source:e}){return e.kind!=="local"}function fc({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!Le(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&Xr(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:Sbe(
r,o)?void 0:"the id comes from elsewhere by now"}function Sbe(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===Pl(e);case"url":return o===null&&$be(e,{image:t,config:n??t,modules:r});case"local":return!0}}function $be({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var Hi=f(()=>{"use strict";v();Oe();it();pm()});import{readFile as vbe,stat as Ebe}from"node:fs/promises";async function io(e,t,{kind:n="manifest",text:r}={}){let o=ji(
r??await HR(e,n),e);return A2(o,t(o.value)),o}async function HR(e,t="manifest"){try{let n=await Ebe(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>U2)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${U2}); split it`});return Pbe(await vbe(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:Obe(n,t)},{cause:n})}}function Pbe(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function Obe(e,t){switch(K(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${Z("manifest")}, or the objects themselves\
 with ${Z("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return E(e)}}var U2,mc=f(async()=>{"u\
se strict";v();Oe();await Dp();await Ui();U2=64*1024*1024});function G2(e,t,n){return e===void 0?qr:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:er(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var W2=f(()=>{"use strict";ys();Ve()});function J(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function zi(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${Kp(n)}`}))}var ao,bt=f(async()=>{"use strict";v();Iu();await Dp();await Ui();ao=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(jR))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:Ta(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as Abe}from"node:path";function Gp(e,t,n,r){return zi(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:Abe(n,s),place:a}})}var zR=f(async()=>{"use strict";await bt()});function z2(e,t){let n=Cbe.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(Wp).join(" and ")}; keep one`);return}let s=Tbe.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${Wp(s)} belongs to \`image\`, and this kernel comes from ${Wp(r)}; leave it out`);return}
switch(r){case"deb":return Nbe(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:H2[t.arch]};case"\
rpm":return Kbe(e.rpm??{},t.arch);case"oci":return Dbe(e.oci??"",t);case"image":return jbe(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function Nbe(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=H2[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??Bbe(u)}}function Bbe(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function Kbe(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",Mbe[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function Dbe(e,{
report:t}){let[,n="",r,o,s,i]=Ibe.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!Lbe.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(Fbe,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function jbe(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>Ube(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${B(String(e[a]))}\``);return}if(!V2(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${Wp(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:q2(s),modules:q2(i)};return;function c(u){return typeof u=="string"?n(u):null}}function q2(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function V2(e){return/^https?:\/\//.test(e)}function Ube(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!V2(e)}function Wp(e){return`\`${e}\``}var Cbe,Tbe,H2,Mbe,Ibe,Fbe,Lbe,Y2=f(
()=>{"use strict";Ae();Cbe=["deb","mainline","rpm","oci","image","tree"],Tbe=["sha256","config","modules"],H2={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},Mbe={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},Ibe=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
Fbe=/^.*@(?!sha256:)/,Lbe=/[.:]|^localhost$/});import{resolve as Gbe}from"node:path";function VR(e,t,n,r){let o=J(e,t).map(({element:s,at:i})=>Hbe(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:ae(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function Hbe(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:zbe(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function zbe(e,t,n,r){let{id:o,distribution:s=Wbe,arch:i="x86_64",series:a}=e,l=!1,c=z2(e,{arch:i,absolute:d=>Gbe(
n,d),report:(d,m)=>{l=!0,r.report(`${t}/${d}`,m)}});if(c!==void 0)return Vbe.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${Ybe}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=qbe.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var Wbe,qbe,Vbe,Ybe,J2=f(async()=>{
"use strict";Y2();await bt();Ve();Wbe="Own kernels",qbe=["distribution","arch","series","sha256","config","modules"];Vbe=
/^[a-z0-9][a-z0-9._-]{0,63}$/,Ybe="small letters, digits, `.`, `_` and `-`, at most 64"});function X2(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(JR(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:YR(e,t,n),place:n.place(`${t}/command`)}}function YR(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function JR(e,t,n){for(let r of Jbe)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var Jbe,XR=f(()=>{"use strict";Jbe=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function Q2(e,t,n){return e&&J(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var Z2=f(async()=>{"use strict";await bt()});function Vn(e,t,n){if(typeof e!="object"||e===null)return nU(e,t,n);if(t_(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return nwe(e.program,t,n);let r=ZR(e,"",t).map(i=>twe(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function tU(e,t,n){let r=Vn(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function qp(e,t,n){if(!e.startsWith(
"hex:"))return`text:${rwe(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function e_(e){
return e.slice(e.indexOf(":")+1)}function Yn(e){let t=QR(e);return t.length>eU?`${t.slice(0,eU-1)}\u2026`:t}function QR(e){
return Array.isArray(e)?`[${e.map(QR).join(", ")}]`:t_(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${QR(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function ZR(e,t,n){return Array.isArray(
e)&&e.length>0?J(e,n).flatMap((r,o)=>ZR(r.element,`${t}[${o}]`,r.at)):t_(e)&&Object.keys(e).length>0?zi(e,n).flatMap(r=>ZR(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function twe({name:e,value:t,at:n},r){if(e!==""&&!Zbe.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=nU(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function nU(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=Xbe&&e<=Qbe)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!ewe.test(e))return qp(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function nwe(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function rwe(e){return Buffer.from(e,"utf8").toString("hex")}function t_(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var Xbe,Qbe,Zbe,ewe,eU,n_=f(async()=>{"use strict";await bt();Xbe=-(2n**63n),Qbe=2n**
64n-1n,Zbe=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,ewe=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
eU=60});function oU(e,t,n){let r=[...J(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>pc(owe(o,s,n),o.kernels,s,n)),...awe(e,`${t}\
/globals`,n),...lwe(e,t,n),...cwe(e,t,n)];return uwe(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function pc(e,t,n,r){let o=Q2(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function owe(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:Mb(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",swe(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
sU(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of J(e.entries,`${t}\
/entries`))o.push(...iwe(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function swe(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);sU(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:Mb(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function sU(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function iwe(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=Vn(o,`${n}/key`,r),l=`entries[${Yn(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=Vn(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${Yn(s)}`},at:n}]}return J(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=Vn(c.key,`${u}/key`,r),m=Vn(c.value,`${u}/value`,r);if(a===void 0||d===void 0||m===void 0)return[];let p=`${l}[${Yn(
c.key)}]=${Yn(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:m,shown:p},at:u}]})}function awe({
globals:e={}},t,n){return Array.isArray(e)?J(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>pc(rU(r,`${s}/set`,n),o,s,
n)):rU(e,t,n)}function rU(e,t,n){return zi(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=Vn(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${Yn(o)}`},at:s}]})}function lwe(e,t,n){let r=J(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>pc([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=J(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return pc(d,c,u,n)});return[...r,...s]}function cwe(e,t,n){return J(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>pc([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function uwe(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=_m(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${Tl(r)} is set twice`),n.add(i))}}var iU=f(async()=>{"use strict";Fb();await bt();Dk();await Z2();await n_()});function aU(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return J(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(fwe(o,r,s,n),{kernels:J(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:dwe(
o),classes:mwe(o,`${s}/class`,n),reason:o.reason,until:hwe(o.until,`${s}/until`,n),place:n.place(s)}))}function dwe(e){for(let t of lU){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function fwe(e,t,n,r){let[o,...s]=lU.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=te(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function mwe(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:J(r,t)).flatMap(({element:s,at:i})=>{if(!pwe(s)){let l=te(s,Object.keys(si)),c=l===void 0?"docs/findings.md lists\
 them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=si[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function pwe(e){return Object.
hasOwn(si,e)}function hwe(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var lU,cU=f(async()=>{"use strict";await Ke();Vd();await bt();lU=["program","map","test"]});function fU(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=gwe.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?bwe(o,t,n):ywe(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,m=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:m}}function ywe(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=uU[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${Hp(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${Hp(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${Hp(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function bwe(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(uU).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${Hp(e)} together; say which \`kind\` it is`)}function Hp(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var gwe,uU,dU,mU=f(()=>{"use strict";gwe=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],uU={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},dU={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function pU(e,t,n,r){let o=J(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)kwe(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>xwe(i,a,n,r))}function kwe(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!wwe.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function xwe(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=Rwe(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:_we(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function Rwe({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:dU,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:fU(e,`${t}/attach`,n),required:e.required}}}function _we(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var wwe,hU=f(async()=>{"use strict";mU();await bt();wwe=["name","kernels","type","autoload"]});function zp(e,t,n){let r=J(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>Ewe(o,s,n))}function Ewe(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=Pwe(e,t,n);s===null&&(JR(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),yU.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${yU.map(l=>`\`${l}\``).join(", ")}`));let a=bU(e.timeout,$we,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:YR(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function Pwe(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return J(e.expect_events,o).flatMap(s=>Owe(s.element,s.at,n));case"e\
xpect_runs":return J(e.expect_runs,o).map(s=>Awe(s.element,s.at,n));case"expect_map":return J(e.expect_map,o).flatMap(s=>Cwe(
s.element,s.at,n));case"test_runs":return J(e.test_runs,o).map(s=>Twe(s.element,s.at,n));default:return[]}})}function Owe(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:r_(e.within,t,n),contains:s===void 0?null:qp(s,
`${t}/contains`,n)??null,shown:s===void 0?null:Yn(s),place:n.place(t)}}function Awe(e,t,n){let{program:r,min:o=1}=e,s=r_(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function Cwe(e,t,n){let{map:r}=e,o=Vn(e.key,
`${t}/key`,n),s=r_(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?Vn:tU)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${Yn(e.key)}] ${c} ${Yn(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function Twe(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=m(o??s,`${c}_in`),d=m(l,"expe\
ct_data_out");return d!==void 0&&e_(d).length>2*gU&&n.report(`${t}/expect_data_out`,`no more than ${gU} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:e_(d),place:n.place(t)};function m(p,g){return p===void 0?void 0:qp(p,`${t}/${g}`,n)}}
function r_(e,t,n){return bU(e,vwe,`${t}/within`,n)}function bU(e,t,n,r){if(e===void 0)return t;let o=Wg(e);return o!==void 0&&
o<=Swe?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var Swe,$we,vwe,gU,yU,o_=f(
async()=>{"use strict";await bt();XR();Iu();await n_();Swe=5*6e4,$we=1e4,vwe=1e3,gU=16*1024;yU=["expect_events","expect_\
runs","expect_map","test_runs"]});function wU(e,t,n){let r=J(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>J(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:J(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:Mwe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function Mwe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=DC(
e);if(r!==void 0)return r;let o=te(e,ef),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var kU=f(async()=>{"use strict";sl();await Ke();await bt()});function Vi(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:oU(e,t,r),programs:pU(e,t,o,r),variants:wU(e,t,r),probeCompanions:e.probe_companions??[],tests:zp(e,t,
r),knownFailures:aU(e,t,r),files:J(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var Vp=f(
async()=>{"use strict";await bt();await iU();await cU();await hU();await o_();await kU()});function xU(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??Iwe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=Fwe(e,t,n,r);Nwe(e,u,t,r);let d=a.mode===null?u:[Kwe(a.mode,
u,e,t,r)],m=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??m??l??Dn,kernels:e.kernels===void 0?null:J(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...Gp(e.btf,`${t}/btf`,i,r)],command:X2(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...Vi(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function Iwe(e){return Ft.find(t=>t===String(e))??null}function Fwe(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??cr,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=J(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function Nwe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?Bwe(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function Bwe(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of Lwe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function Kwe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var Lwe,RU=f(async()=>{"use strict";Eo();await zR();await bt();XR();Ve();await Vp();Lwe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function _U(e,t,n){return e===void 0?lr:typeof e=="string"?{level:e,allow:[]}:{level:e.level??lr.level,allow:J(e.allow,`${t}\
/allow`).map(({element:r,at:o})=>({name:r.name,class:r.class??null,program:r.program??null,reason:r.reason,place:n.place(
o)}))}}var SU=f(async()=>{"use strict";await bt();Ve()});function $U(e,t,n){let r=e.value,o=new ao(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:Gp(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=J(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:VR(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>xU(l,c,s,o)),requiredKernels:[],baseline:G2(r.baseline,"/baseline",o),surface:_U(r.surface,"/sur\
face",o),allowedWarnings:EU(r,o)};return o.finish(),a}function Yp(e,t,n){let r=e.value,o=new ao(e),s={file:e.file,form:"\
singleArtifact",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:yf(r.name),
paths:[...t],base:".",lanes:[{mode:Dwe(r,n.mode,o),required:!0}],timeoutSeconds:n.timeoutSeconds??Dn,kernels:null,btf:[],
command:null,libbpf:n.libbpf,place:o.place(""),...Vi(r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:J(r.required_profiles,
"/required_profiles").map(({element:i,at:a})=>({id:i,place:o.place(a)})),baseline:qr,surface:lr,allowedWarnings:EU(r,o)};
return o.finish(),s}function Dwe(e,t,n){let r=e.functional_tests!==void 0;return t==="command"&&n.report("","the `mode` \
input asks for `command`; list the artifact with its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the\
 `mode` input asks for `behavior`, and there are no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/file\
s","`files` are brought along for commands, and there are no `functional_tests`"),t??(r?"behavior":cr)}function vU(e){let{
profiles:t}=e.value,n=new ao(e),r=VR(t,"/profiles",".",n);return n.finish(),r}function EU(e,t){return J(e.allow_kernel_warnings,
"/allow_kernel_warnings").flatMap(({element:n,at:r})=>t.regex(n,r)??[])}var Jp=f(async()=>{"use strict";ew();W2();await zR();
await bt();await J2();Ve();await RU();await Vp();await SU()});import{existsSync as jwe}from"node:fs";import{readFile as Uwe}from"node:fs/promises";import{join as PU,resolve as Gwe}from"node:path";
async function Yi(e,t){let n=Gwe(t,e);return Wwe.test(e)&&!jwe(n)?qwe(e):{kernels:vU(await io(t==="."?e:PU(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function qwe(e){let t=await zwe(),n=t.get(e);if(n===void 0){let c=te(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await qt(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...Hwe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:m=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${m}\` comes nearest`,serious:u}})}}async function zwe(){
let e=await Uwe(PU(Ot,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(Nx(e)))}var Wwe,Hwe,Xp=f(async()=>{
"use strict";await Vl();await Ke();v();await so();Er();await mc();await Jp();Wwe=/^[\w-]+$/;Hwe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as Vwe}from"node:path";async function OU(e,t){let n=[],r=await ie(n,()=>Ywe(e,t)),{matrix:o}=t,s=o===null?
void 0:await ie(n,()=>Yi(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function Ywe(e,t){if(t.implied&&t.objects.length>0&&hc(
ji(t.text??await HR(e),e).value))return null;let n=await io(e,r=>hc(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(hc(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${Z("only")}`});return $U(n,Vwe(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${Z("arti\
fact")}), or list it under \`artifacts:\``});return Yp(n,t.objects,t)}function hc(e){return typeof e!="object"||e===null||
Array.isArray(e)||Jwe.some(t=>t in e)}var Jwe,s_=f(async()=>{"use strict";v();Oe();await mc();await Xp();await Jp();await Ui();
Jwe=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","surface","btf"]});import{join as AU,relative as Xwe,resolve as i_}from"node:path";function CU({name:e,out:t,markdown:n},{report_dir:r=Qwe},o){
return{artifact:e,json:i_(o,t??AU(r,`${e}.json`)),markdown:i_(o,n??AU(r,`${e}.md`))}}function TU(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),i_(o)].some(c=>he(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${Xwe(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var Qwe,a_=f(()=>{"use strict";un();Qwe="reports/suites"});import{join as Zwe}from"node:path";async function MU(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ie(i,()=>eke(
e,t,n)),l=await ie(i,()=>tke(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;nke(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...rke(e,t,l.object.tests,s)],m=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:CU(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:ske(e,t,d,n),required:!0}],timeoutSeconds:ike(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:ae(p),place:p.place??m,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:m}}}async function eke(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?Yi(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function tke({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:Vi({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=Zwe(r.base,t),s=await io(o,c=>{if(hc(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=Yp(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function nke(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>yt(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(ae).join(", ")}`})))}function rke({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...oke(
t,n,o)},a=o.place(`${n}/test`);return zp({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function oke({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function ske({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return cr;if(o.mode!==null)return o.mode;let a=e===
void 0?Du(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":cr)}function ike(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??Dn}var IU=f(async()=>{"use strict";v();await mc();
await s_();await Xp();Ve();await Jp();await Vp();a_();await o_();Yg()});function FU(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(ake)){let l=r.flatMap(
({element:c,at:u})=>lke(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function lke(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var ake,LU=f(()=>{"use strict";
ake={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as cke}from"node:path";async function BU(e,t){let n=await io(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new ao(n),i=J(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:m})=>({name:d,pointer:`${m}/\
name`})),"case");let a=[],l={base:cke(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:m}of i){let p=await ie(
a,()=>MU(d,m,l));p!==void 0&&c.push(p)}if(TU(c,s),await ie(a,()=>s.finish()),a.length>0)throw new h(NU(a));let u=FU(i,r,
s);return{file:e,form:"suite",kernels:uke(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:qr,surface:lr,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:NU([...c.flatMap(({
remarks:d})=>d),...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function NU(e){return[...new Map(e.map(t=>[JSON.
stringify(t),t])).values()]}function uke(e){let t=new Map;for(let n of e.flat()){let r=t.get(ae(n)),o=n.required||r?.required===
!0;t.set(ae(n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var KU=f(async()=>{"use strict";v();await bt();
await mc();Ve();await IU();LU();a_()});var Qp,l_=f(()=>{"use strict";Qp=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function gc(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&mke(c,
n,r);let s=e.kernels.length>0?e.kernels:Qp.map(eh),i=c_(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:dke(o,e.kernels.
length>0?i:[],a,n,r);return jU(l,n,r)}function DU({kernels:e},t){return jU(c_(e,t,[]),t,[])}function eh(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function dke(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>ae(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[eh(i)]});return c_(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&ae(a)===ae(i))??i)}function c_(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!oo(a,t)?r.set(ae(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=k2(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:Zp(i.id,t)});return}
for(let{id:l}of a){let c=ae({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=ic(a,t),c=m=>yt(m,a)||ac(a,m.id)||u(m),u=({id:m,own:p})=>{let g=p===null?gr(m,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:m}])=>!c(m))),r.size===d&&l===void 0?n.push({...i.place,message:Zp(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function Zp(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=x2(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${fke(n,t)}`}function fke(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=ro(t),r=te(e,[...n,...cc(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such \
as \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function mke({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||oo(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function jU(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ie(s,()=>Bp(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var th=f(async()=>{"use strict";await Ke();v();
await so();lc();Ve();l_()});function yc(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[ae(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,m=t.filter(p=>pke(d,p,n)).map(({kernel:p})=>ae(p));if(m.length===0){let p=yke(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of m)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>ae(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function pke(e,{kernel:t,spec:n},r){if(yt(t,e)||
/[*?]/.test(e)&&ac(e,t.id))return!0;if(!oo(e,r))return hke(e,t,r);let o=t.own===null?gr(t.id,r):gke(n);return o!==void 0&&
ic(e,r)?.(o)===!0}function hke(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=gr(e,r);return o!==void 0&&
o===gr(t,r)}function gke({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function yke(e,t,n){if(oo(
e,n)){let a=ic(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:Zp(e,n)}let[r=e]=e.split("+");if(gr(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[ae(a),a.id]))],s=te(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...ro(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var UU=f(async()=>{"use strict";await Ke();await so();lc();Ve();await th()});function GU(e,t,n,r){let o=[...new Map(t.map(g=>[ae(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(k=>u(k,b)),btf:g.btf.map(d),fixups:g.
fixups.map(m)}});for(let g of l)ZB(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...yc(g,o,n,r,({id:k,place:y})=>{oo(k,n)?p(y,`\`${k}\` selects no kernel of this run`):r.push({...y,message:bke(k,
o)})})].map(([k,y])=>({...y,id:k}))}function u(g,b){let y=[...yc(g.kernels,o,n,r,({id:R,place:_})=>p(_,`\`${R}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([R])=>b===null||b.some(_=>_.id===R));
return{...g,kernels:y.map(([R,{place:_}])=>({id:R,place:_}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let k=yc(
g.kernels,o,n,r,({id:R,place:_})=>p(_,`\`${R}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[...k].map(([R,{place:_}])=>({id:R,place:_}))};return i.set(g,y),y}function m(g){let{kernels:b,subject:k}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let _=[...yc(b,o,n,r,({id:S,place:$})=>p($,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${k}\` for it`))].map(([S,{place:$}])=>({id:S,place:$}));return a.
set(b,_),{...g,kernels:_}}function p(g,b){s.push({message:En({...g,message:b}),serious:e.kernels.length>0})}}function bke(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[ae(s),s.id]))],r=te(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you me\
an \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var WU=f(async()=>{"use\
 strict";await Ke();v();lc();Ve();Sm();await UU()});import{existsSync as qU}from"node:fs";import{readdir as wke}from"node:fs/promises";import{resolve as kke}from"node:path";
async function HU(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await xke(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function xke({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await wke(".")).filter(i=>kke(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!qU(o)&&!qU(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var zU=f(()=>{"use strict";v()});function _ke({object:e},t,n){let r=Rke[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${u_[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function VU(e,t){let n=({spec:s},i)=>i.defect===void 0?
_ke(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,Ske(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function Ske(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${u_[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${u_[t]}\``}var Rke,u_,YU=f(
()=>{"use strict";Rke={x86_64:"little",arm64:"little",s390x:"big"},u_={little:"bpfel",big:"bpfeb"}});async function Ji(e){return HU(e,()=>$ke(e))}async function $ke(e){let t=await XU(e),n=[],r=await qt(),o=await gc(t,e.kernels,
r,n),s=o.map(({kernel:k})=>k),i=GU(t,[...o,...await DU(t,r)],r,n),a=await ie(n,async()=>Tke(p2(await _I(i.artifacts)),e.
artifacts));e.kernels.length===0&&Mke(i,s,n);let l=await ie(n,()=>vke(i,o,e)),c=await Pke(a??[],n),u=await YB(a??[],o,n);
if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:k,kernel:y})=>({name:ae(y),spec:k,request:y,artifacts:a.
filter(R=>Ike(R,y))})).filter(k=>k.artifacts.length>0),{kernels:m,defects:p}=VU(d,c);for(let k of m)Oke(k,c);let{shard:g}=e,
b=a.map(k=>{let y=p.get(k);return y===void 0?k:{...k,defect:y}});return g===null?{manifest:i,artifacts:b,kernels:m,lock:l,
shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:Qj(m,g),shard:Zj(m,g),brought:c,btf:u}}async function JU(e){
let t=await XU(e),n=[],r=await gc(t,e.kernels,await qt(),n);if(n.length>0)throw new h(n);return{manifest:t,specs:[...new Map(
r.map(({spec:o})=>[o.id,o])).values()]}}async function vke({file:e},t,n){let r=await D2(n.lock,e===""?null:e),o=t.map(({
spec:s})=>s);return r&&{file:r.file,kernels:j2(r,o)}}function nh({manifest:e,artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.
file} says which kernels these are: nothing is looked up`),r.manifest!==null&&e.file===""&&o.info(`${r.manifest} is left\
 aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`);for(let{path:s,
alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.map(a=>`\`${a}\``).join(", ")}`);for(let{
message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function Pke(e,t){let n=new Map;for(let r of new Set(e.map(
o=>o.request))){if(!Zk(r))continue;let o=await ie(t,()=>u2(r));o!==void 0&&n.set(r,o)}return n}function Oke({name:e,artifacts:t},n){
let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.get(c)?.system??[]),s=[...r,...new Map(
o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=oc)return;let l=s.sort((c,u)=>u.content.
length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${d_(u.length)}`).join(", ");throw new h({...t.find(
({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to kernel \`${e}\` have ${d_(i)} toget\
her (the largest: ${l}), a guest takes ${d_(oc)}; bring along fewer or smaller ones`})}function d_(e){return`${(e/1024**
2).toFixed(1)} MiB`}async function XU(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,objects:s,mode:i,timeoutSeconds:a,
libbpf:l}=e;if(r!==null)return BU(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,implied:n,objects:s,mode:i,timeoutSeconds:a,
libbpf:l,text:e.manifestText},u=t===null?null:await OU(t,c);if(u!==null)return u;Cke(e);let{kernels:d,remarks:m}=o===null?
{kernels:[],remarks:[]}:await Yi(o,".");return{...Ake(e),kernels:d,remarks:m}}function Ake({objects:e,loader:t,mode:n,timeoutSeconds:r,
libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],requiredKernels:[],
baseline:qr,surface:lr,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:".",lanes:[{mode:t===null?n??cr:"comma\
nd",required:!0}],timeoutSeconds:r??Dn,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,programs:[],variants:[],probeCompanions:[],
tests:[],command:t===null?null:{command:t.command,binary:t.binary,expect:{...Eke,exitCode:t.expectExit},place:null},files:(t?.
files??[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}function Cke({mode:e,loader:t}){
let n=[];if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose artifacts have `functional_tests`; w\
rite one (`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode `command` needs the command that\
 runs your loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(n)}function Tke(e,t){if(t.length===
0)return[...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)throw new h(r.map(o=>({message:Fke(
"artifact",o,n)})));return e.filter(({name:o})=>t.includes(o))}function Mke(e,t,n){let r=t.map(ae);for(let{id:o,place:s}of e.
requiredKernels)t.some(i=>yt(i,o))||n.push({...s,message:`the manifest requires kernel \`${o}\`, which this run does not \
take; its kernels are ${r.join(", ")}`})}function Ike({request:e},t){return e.kernels===null||e.kernels.some(({id:n})=>yt(
t,n))}function Fke(e,t,n){let r=te(t,n);return`no ${e} of this run is called \`${t}\`; ${r===void 0?`there are ${n.join(
", ")}`:`did you mean \`${r}\`?`}`}var Eke,bc=f(async()=>{"use strict";await pi();await m2();await h2();await Ke();v();await so();
await qR();Hi();await s_();await Xp();Ve();await KU();IR();await WU();Rm();await Km();zU();await th();YU();Eke={stdoutContains:null,
stderrContains:null,stdoutMatches:null}});async function lo(e,t,n=null){let{plan:r,baseline:o}=await ct("reading the manifest and the objects",()=>Lke(e,n));t.progress.
planned?.(Nke(r)),nh(r,e,t.logger);let s=rc(r);try{let i=await Di(r,e,t,e.trials==="off"?null:s),a=o===null?i:cf(i,o,e.failOn),
l=e2(await Vj(a,r,e,t,s));return await t2(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function Lke(e,t){
let n=[],r=await ie(n,()=>Ji(e)),o=await ie(n,async()=>e.baseline===null?t:{results:await ft(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function Nke({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=Zl(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var wc=f(
async()=>{"use strict";await Vb();v();await TR();await Tp();bo();IR();ut();await eR();await n2();await Cp();await bc()});async function rh(e,t,n,r=null){let o=await Ji(e);if(nh(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await ft(s),source:s},
l=Kke(o,t,i,a?.results??null);return{matrix:l,lines:Dke(l,a,t)}}function Kke({kernels:e},t,n,r){let o=Fp(e,r),s=Math.min(
t??uE(o,n),o.length);return{include:Nu(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:dE(o.
filter(({name:l})=>i.includes(l)),n)}))}}function Dke({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${x(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${M(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var f_=f(async()=>{"use strict";v();I();bo();await bc();MR();Ma()});function m_(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var QU=f(()=>{"use strict"});import{constants as jke}from"node:fs";import{copyFile as Uke,mkdir as Gke,realpath as ZU,stat as eG}from"node:fs/promises";
import{dirname as Wke,join as oh}from"node:path";async function tG(e,t,n){let r=new Set,o=[],s=[],i=qke;for(let{path:a,kernel:l}of Hke(
e)){let c=t(l);if(c===void 0||!zke(a,l)){s.push(a);continue}let u=await Vke(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await Yke(oh(c,a),oh(n,a)),r.add(a))}return{results:m_(e,a=>r.has(a)?a:null),missing:o,refused:s}}function Hke(e){
let t=new Map;return m_({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function zke(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===In(t)&&o.length>0&&o.every(s=>s!==""&&s===In(s))}async function Vke(e,t){
try{let n=await ZU(oh(e,t)),r=await eG(n);return n===oh(await ZU(e),t)&&r.isFile()?r.size:"refused"}catch(n){return K(n)===
"ENOENT"?void 0:"refused"}}async function Yke(e,t){try{await Gke(Wke(t),{recursive:!0}),await Uke(e,t,jke.COPYFILE_FICLONE)}catch(n){
let{size:r}=await eG(e);throw new h(`the log ${e} (${Ze(r)}) could not be copied to ${t}: ${E(n)}; make room, or name an\
other folder with ${Z("report-directory")}`,{cause:n})}}var qke,nG=f(()=>{"use strict";v();Ks();I();QU();Oe();qke=4*1024**
3});function Qe({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${x(e,120)}\`)`}function oG(e,t){let n=[],r=[],o=[],
s=Xke(e,t,n).toSorted((i,a)=>p_(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(h_(a))-Number(h_(l)))){let a={
...i,shard:i.results.shard??exe(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=txe(a,o);c!==void 0&&nxe(a,o)?n.
push(`${Qe(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):p_(l.results,a.results)>0||Qke(l,a)?n.push(Zke(l,a)):r.push(`${Qe(a)} is a second result of \`${x(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function Xke(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>p_(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${x(c,120)}\` (${x(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${x(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function p_(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function Qke(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function Zke(e,t){return`${Qe(e)}${rG(e)} is taken; it supersedes \`${x(t.file,120)}\`${rG(t)}`}function rG({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function sG({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function exe({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function h_({results:e}){return e.
shard===null}function txe(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>Jke)return`${Qe(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(h_(e))return`\`${x(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${Qe(e)} belongs to another plan than ${Qe(
o)}, and was left out`}}function nxe({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function iG(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...rxe.filter(({
of:o})=>oxe(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${Qe(r)} has ${o} than ${Qe(t)}; ${s}`),...sxe(t,r)])}
function oxe(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function sxe(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${Qe(t)} has other artifacts than ${Qe(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${Qe(t)} has other bytes of ${s.map(({name:i})=>x(i,60)).join(
", ")} than ${Qe(e)}; build the objects once, and hand them to every job`]}var Jke,rxe,sh=f(()=>{"use strict";I();Jke=999;
rxe=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function lG(e,t,n){for(let i of e){let a=aG(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${Qe(i)} has ${g_(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>aG(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${g_([i])} is in ${Qe(a)} and ${Qe(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=ixe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let m=`${u}; ${d}`;r.kernels.push(lxe(i,m));for(let p of cxe(
i,m,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${g_(l)}); ${a}`);return n.unshift(...s),r}function aG({
results:e}){return e.kernels.map(({id:t})=>t)}function ixe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:axe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${Qe(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function axe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,Xi).map(i=>`${i}/${t}`),s=r.length>Xi?` and ${r.length-
Xi} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function g_(e){return[...e.slice(
0,Xi).map(n=>x(n,80)),...e.length>Xi?[`${e.length-Xi} more`]:[]].join(", ")}function lxe(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],
notes:[]}}function cxe(e,t,n){let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(
o)??new Map;r.set(o,i);for(let{mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,
lanes:[...s].map(([i,a])=>({mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,
programs:[],maps:[],ignored:[],fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,
maxRssKib:null,interruption:null,libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var Xi,cG=f(()=>{"use stri\
ct";I();sh();Xi=8});function dG(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=oG(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(_=>({message:_})));c.push(...iG(i));let{kernels:d,cases:m,owners:p}=lG(i,u.shard,c),g={version:6,
tool:{name:"bpfcompat",version:At},startedAt:i.map(({results:_})=>_.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:_})=>_.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:_})=>_.repository).find(_=>_!==null)??null,revision:i.map(({results:_})=>_.revision).find(
_=>_!==null)??null,checkedOut:i.map(({results:_})=>_.checkedOut).find(_=>_!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:_})=>_.repositoryFiles)),workflowRun:o,shard:null,host:dxe(i),kernels:d,artifacts:uxe(i),cases:m,surface:us(
i.map(({results:_})=>_.surface)),surfacePolicy:u.results.surfacePolicy,growth:{...u.results.growth,...r===null?{}:{threshold:r.
text}}},b=Gr(g),k={...g,findings:b,comparison:null,gate:Wr(m,d,n,[],b)},y=s===null?k:cf(k,s,n),R=i.flatMap(({results:_})=>_.
findings);return{results:{...y,findings:Yj(y.findings,R),gate:c.length===0?y.gate:fxe(y.gate,c)},owners:p,problems:c,notes:l}}
function uxe(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(({name:n},r)=>t.findIndex(o=>o.name===n)===r)}
function dxe(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.length>0?t:e).map(({results:l})=>l.host),r=t.
flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,shard:c}]),o=r.filter(({used:l})=>l===
"tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.length} of ${r.length} shards, the o\
thers used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(({arch:l})=>l))].join(", "),cpus:Math.
max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===void 0?null:{used:s.used,reason:`${s.
reason}${i}`}}}function fxe(e,t){let n=t.length-uG,r=[...t.slice(0,uG),...n>0?[`${n} more, see the log`]:[]].join("; "),
o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,status:"error",exitCode:1,sentence:`\
Could not tell: ${r}${o}`}}var uG,fG=f(async()=>{"use strict";await Vb();v();await ul();await TR();dl();on();an();yo();cG();
sh();uG=3});import{readdir as mxe,realpath as pxe}from"node:fs/promises";import{dirname as y_,join as hG,relative as hxe,resolve as b_,
sep as gxe}from"node:path";async function ih(e,t,n,r){let o=await yxe(e,n);await bxe(o,n);let{reports:s,problems:i}=await wxe(
o);return{reports:t===null?s:xxe(s,t,r),problems:i}}function gG({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function ah({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await ft(a),source:a},{results:c,owners:u,problems:d,notes:m}=dG(e,t,n,l);for(let R of m)o.info(R);for(let R of d)
o.warning(R);await bd(i),await To(i,"report-directory");let g=await tG(c,R=>{let _=u.get(R);return _===void 0?void 0:y_(
b_(_.file))},i);Rxe(g,o);let{repository:b,revision:k,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??k,checkedOut:r.checkedOut??y}}async function yxe(e,t){let n=b_(t,"results.json"),{matches:r,problems:o}=await Zs(
e,".",mG),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>hxe(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${mG}`}`)}return[...s]}async function bxe(e,t){let n=await pG(t);for(let r of e){let o=await pG(y_(r));if(o===n||
o.startsWith(hG(n,"logs")+gxe))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${Z("report-directory")}`)}}async function pG(e){return pxe(e).catch(()=>b_(e))}async function wxe(e){
let t=[],n=[];for(let r of e)try{let o=await ft(r);t.push({file:r,results:o,overwritten:await kxe(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function kxe(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await mxe(hG(y_(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(In(o))&&n.every(({id:s})=>s!==
o))}function xxe(e,t,n){let r=e.filter(({results:s})=>!sG(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${x(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function Rxe({missing:e,refused:t},n){e.length>0&&n.warning(`${M(e.length,"log")} not beside t\
he results that name them, such as ${x(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${M(t.length,"log")} left out, such as \`${x(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var mG,
w_=f(async()=>{"use strict";v();await Qa();Ks();I();bo();Qt();Oe();nG();await fG();sh();mG="download what the shards hav\
e uploaded, and name their results.json"});function lh(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new k_(n))};for(let n of yG)process.
on(n,t);return process.on("SIGXFSZ",bG),{signal:e.signal,release(){for(let n of yG)process.off(n,t);process.off("SIGXFSZ",
bG)}}}function bG(){}var k_,yG,x_=f(()=>{"use strict";k_=class extends Error{name="AbortError"},yG=["SIGINT","SIGTERM","\
SIGHUP"]});var wG={};ee(wG,{runAction:()=>_xe});async function _xe(){Tc(SE);let{signal:e,release:t}=lh(),n=TE();Sc()&&Pc(n.debug);let r={
log:n,checks:wg,signal:e,root:null},o=null;process.once("uncaughtException",s=>{Hy(s,o,r).finally(()=>process.exit(1))});
try{Cd();let s=await Mv(n.warning),{step:i,shards:a,tested:l}=await $xe(s,n).catch(async y=>{let{context:R,repository:_}=await mb(
s,Xg(),process.cwd(),n);throw r.root=_.root,r.checks=kg(vE(),R,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=XO(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await vxe(i,c,d,n);return}
let m=kg(i,c,n,e);r.checks=m;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await vS(
i,c,d,n),b={logger:n,progress:m.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await lo(p,
b,g):await ah(a,p,u,n,g);let k=await IO(o,p.reportDirectory,r);await SO(k,i.copies),e.aborted||await ES(i,await Sxe(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await Hy(s,o,r)}finally{t()}}async function Sxe(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await kA(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function $xe(e,t){let n=await LO(
await PE(await $E(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await mb(
e,Xg(),process.cwd(),t)};let a=await ih(s,i,o.reportDirectory,t),l=wA(e,gG(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function vxe(e,t,n,r){let o=await CS(e,t,n,r),{matrix:s,lines:i}=await rh(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),FE(s)}var kG=f(async()=>{"use strict";await fo();TS();Av();Rg();await EE();CE();await ME();await ty();await FO();NO();
QO();await RA();hb();Qt();await wc();Oe();await f_();await w_();x_();ut()});import{parseArgs as Exe}from"node:util";function $G(e){let{positionals:t,tokens:n}=Exe({args:[...e],options:ch,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(m=>m.kind==="option"),o=r.flatMap(Axe);if(o.length>0)throw new h(o);let s=m=>r.some(({name:p})=>p===
m);if(s("version"))return{name:"version"};let i=m=>r.findLast(({name:p})=>p===m)?.value??"",[a,...l]=t;if(s("help")||a===
void 0)return{name:"help"};let c=_G.find(m=>m===`${a} ${l[0]}`);Txe(c??a,r);let u={json:s("json"),quiet:s("quiet"),verbose:s(
"verbose")},d=Ixe(r,s);switch(c??a){case"kernels lock":return{name:"kernels lock",...xG(l.slice(1),d),update:r.flatMap(m=>m.
name==="update"?m.value??[]:[]),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:u};case"kernels \
outdated":return{name:"kernels outdated",...xG(l.slice(1),d),exitCode:s("exit-code"),output:u};case"kernels probe":return{
name:"kernels probe",ids:l.slice(1),write:i("write"),markdown:s("markdown"),inputs:d,output:u}}switch(a){case"run":return{
name:a,inputs:{...d,...kc(l)},output:u};case"surface":return{name:a,inputs:{...d,...kc(l)},output:u};case"init":return{name:a,
force:s("force"),inputs:{...d,...kc(l)},output:u};case"compare":return Fxe(l,i("insns"),u);case"table":return{name:a,results:l,
write:i("write"),output:u};case"plan":return{name:a,shards:i("shards"),inputs:{...d,...kc(l)}};case"report":return{name:a,
results:l,inputs:d,output:u};case"kernels":return Lxe(l,d,u);case"doctor":return{name:a,inputs:d,output:u};case"setup":return{
name:a,inputs:d,output:u};case"help":case"version":return{name:a};default:throw new h(Nxe(a))}}function Axe({name:e,rawName:t,
value:n,inlineValue:r}){if(!Object.hasOwn(ch,e)){let i=te(e,Object.keys(ch));return[{message:`${t}: no such option${i===
void 0?"":`; did you mean --${i}?`}`}]}let o=Object.hasOwn(E_,e)||RG.some(i=>i===e),s=r===!1&&n?.startsWith("-");return o&&
(n===void 0||n.trim()===""||s)?[{message:`${t}: needs a value${e==="command"?Cxe:""}`}]:!o&&n!==void 0?[{message:`${t}: \
takes no value, got \`${n}\``}]:[]}function Txe(e,t){let n=SG.find(o=>o===e);if(n===void 0)return;let r=t.filter(({name:o})=>!v_[n].
includes(o));if(r.length!==0)throw new h(r.map(({name:o,rawName:s})=>({message:`${s}: means nothing to \`bpfcompat ${e}\`\
; it belongs to ${Mxe(o)}`})))}function Mxe(e){return SG.filter(t=>v_[t]!==$_&&v_[t].includes(e)).map(t=>`\`${t}\``).join(
", ")}function Ixe(e,t){let n={};for(let[r,o]of Object.entries(E_)){let s=e.filter(({name:i})=>i===r).flatMap(({value:i})=>i??
[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["install-dependencies"]="false"),t("no-lock")){if(n["lock-file"]!==void 0)
throw new h("--no-lock does not go with --lock-file; leave out one");n["lock-file"]="none"}return n}function xG(e,t){let{
manifest:n="",artifact:r=[]}=kc(e);return{ids:[...r],inputs:{...t,manifest:n}}}function kc(e){let t=e.filter(n=>/\.ya?ml$/.
test(n));if(t.length>1)throw new h(`one manifest at a time, got ${t.join(", ")}`);return{manifest:t[0]??"",artifact:e.filter(
n=>!t.includes(n))}}function Fxe(e,t,n){let[r,o,...s]=e;if(r===void 0||o===void 0||s.length>0)throw new h(`compare: need\
s two results.json, the earlier one first, got ${e.length===0?"none":e.join(" ")}`);return{name:"compare",before:r,after:o,
insns:t,output:n}}function Lxe(e,t,n){let[r,...o]=e;return r==="fetch"?{name:"kernels",fetch:!0,ids:o,inputs:t,output:n}:
{name:"kernels",fetch:!1,ids:e,inputs:t,output:n}}function Nxe(e){if(/\.(?:o|ya?ml)$/.test(e))return`\`${e}\` is no comma\
nd; did you mean \`bpfcompat run ${e}\`?`;let t=te(e,R_);return`\`${e}\` is no command${t===void 0?`; there are ${R_.join(
", ")}`:`; did you mean \`${t}\`?`}`}var E_,RG,Pxe,ch,R_,_G,Jo,__,S_,Oxe,SG,$_,v_,Cxe,vG=f(async()=>{"use strict";await Ke();
v();E_={kernel:"kernels",artifact:"only",command:"command","command-binary":"command-binary","command-expect-exit":"comm\
and-expect-exit",files:"files",matrix:"matrix",suite:"suite",mode:"mode",timeout:"timeout",libbpf:"libbpf",concurrency:"\
concurrency",accelerator:"accelerator",snapshots:"snapshots","report-directory":"report-directory","cache-directory":"ca\
che-directory",mirror:"mirror","lock-file":"lock-file","fail-on":"fail-on",shard:"shard",plan:"plan",baseline:"baseline",
commit:"commit",insns:"insns",trials:"trials"},RG=["shards","write","update"],Pxe=["no-install","no-lock","require-signa\
tures","markdown","exit-code","force","json","quiet","verbose","help","version"],ch={...Object.fromEntries(Object.keys(E_).
map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(RG.map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(
Pxe.map(e=>[e,{type:"boolean"}])),help:{type:"boolean",short:"h"},quiet:{type:"boolean",short:"q"},kernel:{type:"string",
multiple:!0,short:"k"}},R_=["run","surface","init","compare","table","plan","report","kernels","doctor","setup","help","\
version"],_G=["kernels lock","kernels outdated","kernels probe"],Jo=["cache-directory","mirror","help","version"],__=[...Jo,
"kernel","concurrency","accelerator","snapshots","report-directory","no-install","quiet","verbose"],S_=["lock-file","no-\
lock"],Oxe=[...__,...S_,"artifact","command","command-binary","command-expect-exit","files","matrix","suite","mode","tim\
eout","libbpf","fail-on","shard","plan","baseline","commit","insns","trials","json"],SG=[...R_,..._G],$_=Object.keys(ch),
v_={run:Oxe,surface:[...__,...S_,"artifact","matrix","suite","timeout","libbpf","json"],init:[...__,"trials","force"],compare:[
"insns","json","quiet","help","version"],table:["write","json","help","version"],plan:[...S_,"shards","baseline","kernel",
"artifact","command","matrix","suite","mode","help","version"],report:["report-directory","baseline","commit","insns","f\
ail-on","json","quiet","help","version"],kernels:[...Jo,"json","quiet","verbose"],"kernels lock":[...Jo,"lock-file","mat\
rix","suite","update","require-signatures","markdown","json","quiet","verbose"],"kernels outdated":[...Jo,"lock-file","m\
atrix","suite","exit-code","json","quiet","verbose"],"kernels probe":[...Jo,"write","markdown","concurrency","accelerato\
r","snapshots","no-install","json","quiet","verbose"],doctor:[...Jo,"json","quiet"],setup:[...Jo,"no-install","verbose"],
help:$_,version:$_};Cxe="; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a das\
h is written --command='-x'"});function EG(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function PG(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return Re(
e)}}function Re(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var Ht=f(()=>{"use strict"});import{mkdir as Bxe,statfs as Kxe}from"node:fs/promises";async function AG(e,t,n){let{cacheDirectory:r}=$e(e,Re),o=Ne()??
"x86_64",s=await Hxe(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${At}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await jxe(o),await qxe(o,s.kvmProbe,n.signal),await Uxe(o),Gxe(),s.check,...await Promise.all(mr.filter(
u=>u!==o).map(Wxe)),Vxe(await zxe()),await Yxe(r),{what:"signatures",status:dr()?"ok":"note",says:dr()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},Qxe()],a=Em(Ne()),l=await Promise.all(a.map(Ll)),
c=[...Qr(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):Xxe(i,c,await Tm())),i.some(({status:u})=>u===
"missing")?1:0}async function jxe(e){let t=Xe[e].qemu,n=se(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await tp(n)}}async function Uxe(e){let t=await Pi(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await Am(t)}}function Gxe(){let e=Rl().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=Do(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function Wxe(e){let t=[...Qr(
[e]),...await Ll(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function qxe(e,t,n){let r=se(Xe[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await ec({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function Hxe(e,t,n){try{let{program:r,kvmProbe:o}=await _1(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:E(r)},kvmProbe:null}}}async function zxe(){let e=se("clang");return e===void 0?void 0:(await xe(e,["--vers\
ion"])).stdout.split(`
`)[0]}function Vxe(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function Yxe(e){try{await Bxe(e,{recursive:!0});let{bavail:t,bsize:n}=await Kxe(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<Dxe?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${E(t)}`}}}function Xxe(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${Jxe[i]}  ${s.padEnd(r)}  ${a}`),...OG("to run",t),...OG("to build the examples",
n)].join(`
`)}function OG(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=Il(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:Pm(r,n);return["",`needed ${e}: ${o}`]}function Qxe(){let e=jm();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var Dxe,Jxe,CG=f(async()=>{"use strict";v();aR();tx();np();wn();Om();Nl();jo();Zt();
Cm();Kt();fr();Uo();await Lt();Lm();yo();Ht();Dxe=2*1024**3;Jxe={ok:"ok",note:"--",missing:"!!"}});var TG,MG=f(()=>{"use strict";TG=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
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
`});var FG={};ee(FG,{createLogUpdate:()=>Zxe,default:()=>tRe,logUpdateStderr:()=>eRe});var IG,Zxe,eRe,tRe,LG=f(async()=>{IG=
await import("./vendor/log-update.js"),{createLogUpdate:Zxe,logUpdateStderr:eRe}=IG,tRe=IG.default});async function at({quiet:e,verbose:t},{stderr:n,err:r}){return e?I$(r):n.isTTY&&!t?rRe(n):Nr(r,t)}async function rRe(e){
let{createLogUpdate:t}=await LG().then(()=>FG),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,nRe)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${xa(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${fe(a)}
`),s()}}var nRe,yr=f(()=>{"use strict";Es();I();nRe=100});async function Xo(e,t){let n=[],r=await gc({kernels:[eh("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var uh=f(async()=>{"use strict";v();await th()});async function NG(e,t,n,r){let{cacheDirectory:o,mirrors:s}=$e(t,Re),i=await qt(),a=bn({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?cc(i).map(d=>Bp(d,i)):await Xo(e,i),u=(await Promise.all(l.map(async d=>{let m=gr(d.id,i);return m===void 0?
[]:[{kernel:{...m,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(oRe),null,2)):
r.out(e.length===0?sRe(u):iRe(u)),0}function oRe({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:m=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:m,facts:d,quirks:sc(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function sRe(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...BG([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function iRe(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",sc(n.facts).join("\
, ")]);return BG([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function BG(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function KG(e,t,n,r){let{cacheDirectory:o,mirrors:s}=$e(t,Re),i=await qt(),a=await Xo(
e.length>0?e:Qp,i),l=await at(n,r),c=bn({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),m=d.find(b=>!(b instanceof h));if(m!==
void 0)throw m;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:k})=>`${b}: ${k}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:k,images:y,vmlinuzSha256:R}=await c.
fetch(b,{modules:[]},_=>{_.step==="note"?l.info(`${b.id}: ${_.message}`):l.kernel(b.id,_)});return{id:b.id,release:k.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:R}}}var DG=f(async()=>{"use strict";v();await so();LR();await vi();await Lt();l_();
yr();await uh();Ht()});async function dh(e,t,n,r){let o=Nn(e,t);return await o.catch(()=>{}),n.json?r.out(vr(e)):n.quiet?r.out(e.gate.sentence):
r.out(Bs(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var P_=f(()=>{"use strict";la();Gu();
Qt()});async function jG(e,t,n){let r=$e(e,Re),o=await at(t,n),s=await lo(r,{logger:o,progress:o,cache:Ge,repository:()=>no(r.commit),
signal:n.signal}).finally(o.close);return dh(s,r.reportDirectory,t,n)}var UG=f(async()=>{"use strict";ir();await Lt();Bi();
await wc();yr();P_();Ht()});import{join as aRe}from"node:path";async function GG(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=$e(
e,Re),i=Nr(n.err,t);await _u(r,i);let a=Ne(),l=Em(a),c=await Promise.all(l.map(m=>Oi({arch:m,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...Qr(l),...c.flatMap(m=>m.missing),...await Tm()],d=aRe(r,"install.log");await tc(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await _p({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:m}of c)await m();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var WG=f(async()=>{"use strict";wn();
Su();gR();bR();Nl();Es();await Lt();Lm();Ht()});function HG(e,{color:t,width:n}){let r=Uu(t,n,""),o=Us(e),{rows:s,notFollowed:i}=o,a=d=>cRe(d,o,r),l=s.filter(({read:d,differs:m})=>!d&&
!m),u=[T_(td(o),r),...A_("Not as programs expect",s.filter(({read:d})=>d).map(a),r),...A_("Differs, with no effect on wh\
at programs read",s.filter(({read:d,differs:m})=>m&&!d).map(a),r),...A_("Alike",l.length===0?[]:[mRe(l,o,r)],r),hRe(i,r)].
filter(d=>d.length>0).map(d=>d.join(`
`)).join(`

`);return`${lt(u)}
`}function T_(e,{paint:t,width:n}){return de(e,n,"").map(r=>t(r,"bold"))}function A_(e,t,n){return t.length===0?[]:[T_(e,
n),...t]}function cRe(e,{kernels:t},n){let{paint:r,width:o}=n,{name:s,kind:i,states:a,notExamined:l,differences:c}=e,u=new Set(
c.flatMap(({others:p})=>p.flatMap(g=>g.kernels))),d=(p,g,b)=>{let[k="",...y]=de(g,o,Qo,Qo.length),R=[`${Ce("",2)}${Ce(p,
2)}${k}`,...y];return b===null?R:R.map(_=>r(_,b))},m=p=>de(C_(p,t.length),o,`${Qo}  `,Qo.length+2).map((g,b)=>r(b===0?`${Qo}\
  ${g}`:g,"dim"));return[`${e.read?"\u2192":" "} ${r(x(s,co),"bold")}  ${r(ms[i],"dim")}`,...a.flatMap(p=>{let g=p.kernels.
some(k=>u.has(k)),b=x(Na(p),qG);return[...d(g?"\u2260":"",b,g?"yellow":null),...m(p.kernels)]}),...l.length===0?[]:[...d(
"","not examined",null),...m(l)],...c.flatMap(p=>d("\u2192",uRe(p),null)),...nd(e).flatMap(({what:p,readers:g})=>d("",`${x(
p,co)}: ${zG(g)}`,"dim"))]}function uRe(e){let t=x(Gs(e)),n=Ws(e),r=qs(t,e)?`\`${t}\``:t,o=t===""?"":n===null?`, expecte\
d ${r}`:`, ${r} on ${x(n,co)}`;return`${Po(e)}${o}: ${zG(e.readers)}`}function zG(e){let t=e.slice(0,lRe).map(({artifact:r,
program:o,source:s})=>{let i=`${x(r,co)}/${x(o,co)}`;return s===null?i:`${i} at ${Ct(s)}`}),n=e.length-t.length;return[t.
join(", "),...n>0?[`${n} more`]:[]].join(" and ")}function C_(e,t){return e.length===t&&t>2?`all ${t} kernels`:e.map(n=>x(
n,co)).join(", ")}function mRe(e,{kernels:t},{paint:n,width:r}){let o=Math.max(...e.map(({kind:u})=>ms[u].length)),s=Math.
max(...e.map(({name:u})=>x(u,dRe).length)),i=Math.min(s,r-o-4),a=i+o+6,l=r-a<fRe,c=" ".repeat(l?Qo.length:a);return e.flatMap(
u=>{let d=`  ${Ce(x(u.name,i),i)}  ${n(Ce(ms[u.kind],o),"dim")}`,[m="",...p]=de(pRe(u,t.length),r,c,c.length);return l?[
d.trimEnd(),`${c}${m}`,...p]:[`${d}  ${m}`,...p]})}function pRe({states:e,notExamined:t},n){let r=e.map(s=>{let i=e.length===
1?"":` on ${C_(s.kernels,n)}`;return`${x(Na(s),qG)}${i}`}),o=t.length===0?[]:[`not examined on ${C_(t,n)}`];return[...r,
...o].join("; ")}function hRe(e,t){let n=qu(e);if(n===0)return[];let r=e.flatMap(({artifact:s,program:i,places:a})=>a.map(
({source:l,...c})=>{let u=l===null?"":` at ${Ct(l)}`;return`${x(s,co)}/${x(i,co)} ${x(Hc(c))}${u}`})),o=`Not followed: ${M(
n,"place")} in ${M(e.length,"program")}. What is read there is not known.`;return[...T_(o,t),...r.slice(0,O_).flatMap(s=>{
let[i="",...a]=de(s,t.width,Qo,2);return[`  ${i}`,...a]}),...r.length>O_?[`  ${M(r.length-O_,"more place")}`]:[]]}var co,
qG,lRe,O_,Qo,dRe,fRe,VG=f(()=>{"use strict";Hu();Qu();Zu();Zn();Tt();rd();Fa();I();co=100,qG=2e3,lRe=8,O_=20;Qo=" ".repeat(
4);dRe=40,fRe=30});var JG={};ee(JG,{surfaceCommand:()=>kRe});import{mkdtemp as gRe,rm as yRe}from"node:fs/promises";import{tmpdir as bRe}from"node:os";
import{join as wRe}from"node:path";async function kRe(e,t,n){let r=e["report-directory"]!==void 0,o=r?null:await gRe(wRe(
bRe(),"bpfcompat-surface-")),s={...$e({mode:"load_attach",trials:"off",...e},Re),...o===null?{}:{reportDirectory:o}},i=await at(
t,n);try{let a=await lo(s,{logger:i,progress:i,cache:Ge,repository:()=>no(s.commit),signal:n.signal}).finally(i.close),{
file:l}=a.artifacts[0]?.place??{file:a.manifest??""};if(a.surfacePolicy.level==="off")throw new h({file:l,message:"says \
`surface: off`, so that nothing was examined; remove it, or write `report`"});return r&&await Nn(a,s.reportDirectory),n.
out(t.json?xRe(a):HG(a,n)),RRe(a)}finally{o!==null&&await yRe(o,{recursive:!0,force:!0})}}function xRe({surface:e,findings:t}){
return JSON.stringify({surface:e,findings:t.filter(YG)},null,2)}function RRe({kernels:e,findings:t}){return e.some(({error:n})=>n!==
null)?1:t.some(n=>YG(n)&&n.level==="failure")?2:0}function YG({class:e}){return jc.some(t=>t===e)}var XG=f(async()=>{"us\
e strict";ir();v();VG();an();await Lt();Qt();Bi();await wc();yr();Ht()});function M_(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&si[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return _Re(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function _Re({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var QG=f(
()=>{"use strict";Vd()});import{isDeepStrictEqual as SRe}from"node:util";function ZG(e,t,n={programs:[],variants:[]}){let r=$Re(e),o=n.variants.length>
0?n.variants:PRe(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:ERe(a,e,t)).map(a=>n.programs.find(l=>SRe(l.what,a.what))??a),variants:o}}function $Re(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),vRe(o)&&s.notLoaded.push(n)}return[...t.values()]}function vRe({load:e}){return e?.verdict==="fail"}function ERe({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${e6(e,r)}`}]}
function PRe(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:ORe(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[ARe(o,s,n)])})}function ORe(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&(I_(r.name)===I_(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&CRe(r.name,e.name)))}function ARe(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:I_(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${e6(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function CRe(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function I_(e){return e.split("\
_").filter(n=>!TRe.has(n)).join("_")||e}function e6(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var TRe,t6=f(()=>{"use strict";TRe=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as MRe,rm as IRe}from"node:fs/promises";import{tmpdir as FRe}from"node:os";import{join as LRe}from"node:path";
function n6(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:ZM(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await MRe(LRe(FRe(),"bpfcompat-init-"));try{let l=await Di({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return F_(l,n.signal),l}finally{await IRe(a,{recursive:!0,force:!0})}}}function F_({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var L_=f(async()=>{"use strict";v();await Cp();mf()});import{isDeepStrictEqual as NRe}from"node:util";async function s6(e,t,n,r){let o=n6(e,t,n),s=rc(e),i=e.artifacts.map(ff);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await KRe(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),m=u.filter(p=>!d(p)).map(p=>o6(p,c));a.push(...m.filter(r6(i))),l=[...u.filter(d),...m.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<BRe&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>o6(p,u)),m=d.filter(r6(l));a.push(...m),l=d.filter(p=>!m.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function KRe(e,{cases:t},n,r){let o=QM(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(OR)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${uf(o)} (--trials TIME changes this)`),Mp(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function r6(e){return t=>e.some(n=>n.artifact===t.artifact&&NRe({...n,known:t.known},t))}function o6(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=ZG(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:M_(o,r)}}function i6(e,{findings:t}){return e.map(n=>{let r=M_(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function a6({gate:e}){return e.exitCode===0}var BRe,l6=f(async()=>{"use str\
ict";Yb();QG();t6();mf();await AR();await Tp();await L_();BRe=3});var d6={};ee(d6,{initCommand:()=>WRe});import{existsSync as DRe}from"node:fs";import{mkdir as jRe,writeFile as URe}from"node:fs/promises";
import{dirname as u6,relative as GRe}from"node:path";async function WRe(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...$e({...e,manifest:""},Re),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||zRe([o,N_]);let i=await at(n,r),a={logger:HRe(
i),progress:i,cache:Ge,repository:()=>no(null),signal:r.signal};try{let l=await Ji(s);qRe(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>GRe(u6(o),g.path)},u=await s6(l,s,a,i.info),d=async g=>{let b=await lo({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return F_(b,r.signal),b},m=Jb(u,c);i.info(`running ${o} as it will be written`);
let p=await d(m);return a6(p)||(u=i6(u,p),m=Jb(u,c),p=await d(m)),await c6(o,m),await c6(N_,eI(o)),i.close(),await Nn(p,
s.reportDirectory),n.quiet||r.out(Bs(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${N_}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function qRe({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function HRe(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function zRe(e){
let t=e.filter(n=>DRe(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function c6(e,t){await jRe(u6(e),{recursive:!0}),await URe(e,t)}var N_,f6=f(async()=>{"\
use strict";ir();v();await l6();Qb();await L_();Gu();await Lt();await bc();Qt();Bi();await wc();yr();Ht();N_=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as VRe}from"node:util";function m6(e,t,{color:n}){let r=n?(c,u)=>VRe(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=ga(e.verdicts),i=s.filter(c=>!Vt(c)&&!Cr(c)),l=[[r(K_(e),["bold",B_(e)?"red":"green"])],JRe(e.baseline,t,r),Zo("newly \
failing",Qi(s.filter(Vt)),r),Zo("newly passing",Qi(s.filter(Cr)),r),Zo("other changes",Qi(i),r),Zo("verifier instruction\
s",ZRe(e),r),Zo("hooks and fields that programs read",QRe(e),r),Zo("kernels that are another build: what changed there i\
s no word about the code",o.map(({kernel:c,before:u,after:d})=>`${x(c,100)}  ${x(u)} \u2192 ${x(d)}`),r),Zo("not compare\
d",e_e(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${lt(l)}
`}function B_({verdicts:e,insns:t}){return e.some(Vt)||t.some(({beyond:n})=>n)}function K_(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=ga(e.verdicts),s=Qi(o.filter(Vt)).length,i=Qi(o.filter(Cr)).length,a=YRe(t.filter(m=>m.beyond)),l=Qi(o.filter(
({after:m})=>m==="error"||m==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${bs(r.compared)} compared`;return s+a===0?`${[o.length+t.length+e.surface.length===0?"Nothing ch\
anged":"Nothing newly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],
...a===0?[]:[`${a} grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function YRe(e){return new Set(
e.map(({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function Zo(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.
map(r=>`  ${r}`)]}function JRe(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>x(s,100).length)),o=(s,{source:i,revision:a,
startedAt:l})=>{let c=a===null?"":`${Jn(a)}, `;return`${s.padEnd(6)}  ${x(i,100).padEnd(r)}  ${n(`${c}${x(l.replace(/T(\d\d:\d\d).*/,
" $1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function Qi(e){let t=p6(e,({artifact:n,subject:r,before:o,
after:s,kernelChanged:i})=>[`${x(n,100)}: ${vc(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return h6(t)}function QRe({
surface:e}){return e.map(({artifact:t,program:n,name:r,states:o})=>{let s=o.map(({words:i,kernels:a})=>`${x(i)} on ${a.map(
l=>x(l,100)).join(", ")}`);return`${x(t,100)}: ${x(n,100)} reads ${x(r,200)}: ${s.join("; ")}`})}function ZRe(e){let{insns:t}=e,
n=p6([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${x(s.artifact,100)}: ${x(s.program,100)}`,kr(s),
s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(XRe,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...h6(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function e_e({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${bs(e)} that only the later run has`],...t===0?[]:[`${bs(t)} that only the earlier run h\
as`]]}function p6(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>x(s,100)).join(", ")])}function h6(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var XRe,g6=f(()=>{"use strict";
xo();Xn();xs();I();XRe=20});var y6={};ee(y6,{compareCommand:()=>t_e});async function t_e({before:e,after:t,insns:n,output:r},o){let s=[],i=await ie(
s,()=>ft(e)),a=await ie(s,()=>ft(t)),l=er(n);if(n!==""&&l===void 0&&s.push({message:`${Re("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
er(a.growth.threshold??"")??null,u=Xc({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:m}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(K_(u)):o.out(m6(u,{revision:d,startedAt:m,source:t},{color:o.color})),B_(u)?2:0}var b6=f(
()=>{"use strict";xo();ys();v();g6();bo();Ht()});function D_(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[w6(e,o),w6(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,m=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(m)}${e.slice(c)}`;function g(b,k){return new h({message:b,file:n,...k===void 0?
{}:{line:e.slice(0,k).split(`
`).length}})}}function w6(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var k6=f(()=>{
"use strict";v()});import{chmod as n_e,readFile as x6,realpath as r_e,rename as o_e,rm as s_e,stat as i_e,writeFile as a_e}from"node:fs/promises";
async function R6(e,t){await _6(e,t,async()=>{D_(await x6(e,"latin1"),"",e,t)})}async function fh(e,t,n){return _6(e,n,async()=>{
let r=await r_e(e),o=await x6(r,"latin1"),s=D_(o,t,e,n);return s===o?!1:(await c_e(r,s),!0)})}async function _6(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:l_e(r,t),file:e},{cause:r})}}function l_e(e,{what:t}){switch(K(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${E(e)}`}}async function c_e(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await i_e(e);await a_e(n,t,"latin1"),await n_e(n,r&4095),await o_e(n,e)}catch(r){
throw await s_e(n,{force:!0}),r}}var j_=f(()=>{"use strict";v();k6()});var S6={};ee(S6,{tableCommand:()=>f_e});async function f_e({results:e,write:t,output:n},r){let o=Dr(await m_e(e.length===
0?d_e:e));if(t!==""){let s=await fh(t,Py(o),u_e);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out($y(o)):t===""&&r.out(Py(o)),0}async function m_e(e){let t=[],n=[];for(let r of e)n.push(
await ie(t,()=>ft(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var u_e,d_e,$6=f(()=>{"use strict";v();
bo();vy();Oy();Da();j_();u_e={name:"table",what:"support table"},d_e=["bpfcompat-report/results.json"]});var v6={};ee(v6,{planCommand:()=>p_e});async function p_e({shards:e,inputs:t},n){let r=e===""?null:Bu(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${Ku}`);let{matrix:o,lines:s}=await rh($e(t,Re),r,Nr(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var E6=f(async()=>{"use strict";v();Es();await Lt();Ma();await f_();Ht()});var P6={};ee(P6,{reportCommand:()=>h_e});async function h_e({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=$e(t,Re),s=await at(n,r),i=await ih(e,null,o.reportDirectory,s).then(
a=>ah(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return dh(i,o.reportDirectory,n,r)}var O6=f(
async()=>{"use strict";v();await Lt();await w_();yr();P_();Ht()});function mh(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(Gi(o))===JSON.stringify(Gi(s))?"kept":"changed",a=y_e(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function C6(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&A6(e)===A6(t)}function A6(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=Gi(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(g_e,"/"))}))})}function y_e(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[zn(e),zn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=zn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var g_e,ph=f(()=>{"use strict";uc();g_e=
/\/\d{8}T\d{6}Z\//});function T6({place:e},{indexDate:t},n=uo){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
k_e(new Date(new Date(t).getTime()+w_e));if(/^debian(?:-security)?$/.test(o))return[pt(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=pt(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,pt(`${n.ubuntuSnapshot}/${i}`,r)]}function U_(e,t,n=uo){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return b_e.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function M6(e,t,n=uo){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>U_(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function k_e(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var uo,b_e,w_e,G_=f(()=>{"use strict";Br();uo={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},b_e=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
w_e=720*60*1e3});async function N6(e,t){let n=Gt(x_e),r=await Promise.allSettled(e.map(a=>n(()=>R_e(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function R_e(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&fc(e,i)===void 0&&(!o(e.id)||__e(e,i)))return o(e.
id)&&await I6(e,i,t),F6(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await I6(e,a,t);let l=S_e(e,a,
t),c=i!==void 0&&C6(i,l)?i:l;return F6(e,c,t),c}function __e({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function I6(e,t,{provider:n,warn:r}){let o=[];for(let i of zn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${L6(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${Z("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${L6(o)} any more; whoever needs modules of it cannot use the kernel`)}function S_e(e,t,{bases:n=uo}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>B(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${B(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...T6(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function F6(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=uo}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of zn(r)){let u=M6(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function L6(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var x_e,B6=f(async()=>{"use strict";await fi();v();Oe();Ae();G_();ph();
uc();Hi();x_e=2});function D6(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[$_e[o.kind],o.id,E_e(o," -> ")]);return[G6(e,t),...n?[]:
W6(r).map(o=>`  ${o}`)].join(`
`)}function j6(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[N(o),s,K6(i),K6(a)]);
return[`${Ro(G6(e,t))}.`,...r.length===0?[]:[pe(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${Ro(o)}`).
join(`
`)]].join(`

`)}function U6(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,fe(i.locked),i.state==="current"?"the same":fe(i.newest??"unknown"),M(i.days,"day"),v_e[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${M(t.length,"locked ke\
rnel")} outdated`,"",...W6(o),...s.length===0?[]:["",...s]].join(`
`)}function G6(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${M(t.length-n("removed"),"kernel")}, ${o}`}function E_e({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[fe(r)]).join(n)}function K6(e){return e===null?"":W(e)}function W6(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var $_e,v_e,W_=f(()=>{"use strict";kt();I();$_e={added:"+",changed:"~",removed:"-",kept:" "};v_e={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var q6={};ee(q6,{kernelsLockCommand:()=>O_e,lockSubject:()=>hh});import{existsSync as P_e}from"node:fs";async function O_e({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await hh(e,o,$=>{if(e.length+t.length>0)throw $;
let[C={message:""},...F]=$.problems;i.err(`warning: ${En(C)}${F.length>0?", and more":""}: all kernels are locked anew`)});
A_e(t,c);let m=d.map(({record:$})=>$),[p,g]=[c.filter(qi),c.filter($=>!qi($))],b=await at(s,i),k=[],y=$=>{k.push($),b.warning(
$)};for(let{id:$}of g)y(`${$}: is of this machine's files, and is not locked`);let R=await N6(p,{provider:bn({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:m,refresh:$=>t.length===0||t.includes($),requireSignatures:n,
onProgress:($,C)=>C.step==="note"?b.info(`${$}: ${C.message}`):b.kernel($,C),warn:y}).finally(b.close),_=e.length===0?[]:
m.filter(({id:$})=>!R.some(C=>C.id===$));return await B2(l,[..._,...R]),i.out(S(l,mh(m,[..._,...R]),k)),0;function S($,C,F){
return s.json?JSON.stringify({file:$,changes:C,warnings:F},null,2):r?j6($,C,F):D6($,C,s.quiet)}}async function hh(e,t,n){
let r=$e(t,Re),s=t.manifest===""&&r.manifest!==null&&!P_e(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=WR(s.lock,s.manifest??s.suite),a=await jp(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await JU(s);return{request:s,file:i,
specs:e.length>0?await Xo(e,await qt()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function A_e(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var q_=f(async()=>{"use strict";v();await so();
ph();await qR();Hi();await B6();await GR();await vi();W_();await Lt();await bc();yr();await uh();Ht()});function z6(e,t){let n=Gt(C_e);return Promise.all(e.map(({spec:r,record:o})=>n(()=>M_e(r,o,t))))}async function M_e(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/T_e)),a={id:t.
id,days:i,signature:t.signature,files:await I_e(e,t,n)};try{let c=e.release===t.release&&fc(e,t)===void 0?t:await r.resolve(
e,m=>s(e.id,m)),u=H6(t)===H6(c),[d]=mh([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function H6(e){return zn(e).map(({sha256:t})=>t).join()}async function I_e(e,t,{provider:n,bases:r=uo}){
let o=async s=>{for(let i of zn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!U_(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var C_e,T_e,V6=f(async()=>{"\
use strict";await fi();v();G_();ph();uc();Hi();C_e=2,T_e=1440*60*1e3});var Y6={};ee(Y6,{kernelsOutdatedCommand:()=>L_e});async function L_e({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await hh(e,n,b=>{throw b}),u=a.flatMap(b=>{let k=c.find(({record:y})=>y.id===b.id);return k===
void 0?[]:[{spec:b,record:k.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await at(r,o),m=await z6(u,{provider:bn({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,k)=>{k.step==="note"&&d.info(`${b}: ${k.message}`)}}).finally(d.close),
p=a.filter(b=>qi(b)&&!u.some(k=>k.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:m,unlocked:p},
null,2):U6(i,m,p));let g=m.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(k=>({message:k})));if(g.length>0)throw new h(g);return t&&m.some(N_e)?F_e:0}function N_e({state:e,files:t}){return e===
"outdated"||t==="gone"}var F_e,J6=f(async()=>{"use strict";v();Hi();await V6();await vi();W_();await q_();yr();F_e=2});function X6(e){return JSON.stringify(e,null,2)}var Q6=f(()=>{"use strict"});var Zi,Z6,H_,xc=f(()=>{"use strict";Zi=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],Z6={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},H_=["yes","no","unknown"]});function gh(e){return Zi.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>z_(o,t,r))})))}function z_(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function eW(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function es(e){return e.kind==="value"?e.value:e.kind}function ta({answers:e}){return new Set(e.map(es)).
size===1}function yh({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var ea,V_=f(()=>{
"use strict";xc();ea={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function J_({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${N(o)}: ${W(s??"")}`).join(`
`)],...n.length===0?[]:[D_e(n),j_e(n),...U_e(n),q_e(n)]].join(`

`)}function D_e(e){let t=B_e.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?eW(a,s):z_(a,o,s));return[r,...i.map(nW)]}),n=[
"kfuncs",...e.map(r=>String(yh(r)))];return pe(["",...e.map(({id:r})=>tW(r))],[...t,n])}function tW(e){return W(e).replaceAll(
/[-@]/g,"<br>")}function nW(e){return e.kind!=="value"?Y_[e.kind]:W(e.value).replaceAll(",",", ")}function j_e(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[N(n),N(r??""),W(o??"")]);return Ie("What was probed",pe(["kernel","release","p\
ackage"],t))}function U_e(e){let t=gh(e);return Zi.filter(n=>!K_e.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Ie(`All: ${ea[n]}`,G_e(r,e))]})}function G_e(e,t){let n=e.filter(ta),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${N(s)} ${nW(a)}`:N(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!ta(s)).map(s=>`- ${N(s.name)}: ${W_e(s,t)}`)].join(`
`)}function W_e({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(es(o),[...n.get(es(o))??[],N(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${W(r)} on`} ${o.join(", ")}`).join("; ")}function q_e(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[N(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?Y_.no:i.status==="yes"?String(i.names.length):Y_.unknown})]),r=pe([
"program type",...e.map(({id:o})=>tW(o))],n);return Ie("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var B_e,Y_,K_e,rW=f(()=>{"use strict";kt();xc();V_();B_e=[["BTF","sys\
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
"limit","verified_instructions"],["call frames","limit","call_frames"]],Y_={yes:"\u2705",no:"\u274C",unknown:"\u2754"},K_e=
["kfunc","helper","setting"]});function sW(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,J_e(s),z_e,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,X_e(s),V_e,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function J_e(e){let t=Zi.find(o=>o===e.group),
n=H_.find(o=>o===e.status),r=x(e.name,oW);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:ve(Math.
abs(e.errno)),detail:x(e.detail,H_e)}}function X_e({program:e,status:t,count:n,bits:r}){let o=H_.find(c=>c===t),s=x(e,oW),
i=n>=0&&n<=Y_e&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>li(c)??
`helper_${c}`)}}var oW,H_e,z_e,V_e,Y_e,iW=f(()=>{"use strict";sl();I();hr();xc();oW=100,H_e=300,z_e=5e3,V_e=200,Y_e=1024});import{mkdir as lW,rm as Z_e}from"node:fs/promises";import{join as X_}from"node:path";async function uW(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await lW(o,{recursive:!0});let i=bn({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:p})=>p),signal:n.signal});await Lc(o),await Ac(o);let a=Op(t),l=await Ap(),c=Sp(t,{arches:$p(e.
map(({arch:p})=>p)),commands:[],libbpf:new Set([null]),mirrors:s,installLog:X_(o,"install.log")},n,n.signal),[u,d]=[Gt(nSe),
Gt(t.concurrency)],m=e.map(async(p,g)=>{let b=rSe(p),k=await u(()=>aW(b,n,()=>oSe(p,i,b,n))),y=await vp(p.arch,await c),
R=k&&await aW(b,n,()=>sSe(k,y,b,t));return R===void 0?b:d(()=>iSe(p,R,b,y,X_(l,String(g)),t,n,a))});try{return await Promise.
allSettled([c,...m]),await i.keepLookups(),await Cc(),{version:1,tool:{name:"bpfcompat",version:At},probedAt:r,kernels:await Promise.
all(m)}}finally{await Z_e(l,{recursive:!0,force:!0})}}function rSe({id:e,distribution:t,arch:n}){return{id:e,distribution:t,
arch:n,release:null,packageVersion:null,vmlinuzSha256:null,accelerator:null,error:null,notes:[],incomplete:[],features:[],
helpers:[]}}async function oSe(e,t,n,{progress:r}){let o=await t.fetch(e,{modules:[],optionalModules:()=>eSe},a=>{a.step===
"note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.kernel;return Object.assign(n,{release:s,packageVersion:i,
vmlinuzSha256:o.vmlinuzSha256}),o}async function sSe(e,{accelerator:t},n,{cacheDirectory:r}){let o=s=>n.notes.push(s);return{
...e,images:await up(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}async function aW(e,{progress:t,signal:n},r){try{
return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=n.aborted?"cancelled":E(o),t.kernel(e.id,{step:"\
failed",message:e.error});return}}async function iSe(e,t,n,{qemu:r,accelerator:o,kvmDefect:s,validators:i},a,l,{progress:c,
signal:u},d){let m=performance.now(),{id:p}=t.kernel,g=t.kernel.release;await lW(a);let b=Wu(a,".",({kind:y})=>`${y}.log`),
k=await ep({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,images:t.images,cmdline:e.cmdline??"",
files:[{path:"/init",content:Bl(i.byDefault,i),executable:!0},...await yp(t)],modules:gp(t),cases:cW,workFolder:a,consoleLog:X_(
a,"console.log"),logs:b,signal:u,snapshots:d,onProgress(y){"boot"in y?c.kernel(p,{...y,release:g}):y.step==="case"&&c.kernel(
p,{step:"probing",what:zm[y.id]??"",position:y.position,count:y.count})}});return await b.finish(),aSe(k,n,u.aborted),c.
kernel(p,n.error===null?{step:"probed",features:n.features.length,seconds:(performance.now()-m)/1e3}:{step:"failed",message:n.
error}),n}function aSe(e,t,n){let{features:r,helpers:o,refused:s}=sW([...e.cases.values()].flatMap(({records:a})=>a));Object.
assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.push(...e.notes),s>0&&t.notes.push(`the guest sent ${M(
s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of cW){if(!lSe(l))continue;let c=e.cases.get(a),u=c?.
interruption??null;if(!(c!==void 0&&u===null)){for(let d of Z6[l])t.incomplete.includes(d)||t.incomplete.push(d);u!==null&&
i.push(`${l}: ${Hn(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=e.error:t.incomplete.length>0&&(t.error=`n\
ot all was found out: ${i.join("; ")}`)}function lSe(e){return zm.some(t=>t===e)}var eSe,tSe,nSe,cW,dW=f(async()=>{"use \
strict";await fi();vn();v();_x();Ks();Ul();await jx();et();await vi();I();Xl();rR();ER();Ep();Kl();PR();yo();iW();xc();eSe=
[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"cls_bpf",option:"CONFIG_\
NET_CLS_BPF"}],tSe=60,nSe=2,cW=zm.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:tSe}))});import{styleText as cSe}from"node:util";function mW({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=gh(n).filter(
({group:a})=>!uSe.includes(a)),o=r.filter(a=>!ta(a)),s=r.filter(ta),i=[e.flatMap(a=>fSe(a,t)),...o.length===0?[]:[[Rc("w\
hat sets them apart","bold",t),...mSe(o,n,t)]],...s.length===0?[]:[[...n.length>1?[Rc("what is the same on all","bold",t)]:
[],...hSe(s,t)]],gSe(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return lt(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function fSe({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${x(t)} (${x(n??"")})`;return[
`${Rc(x(e),"bold",s)}${i}`,...r===null?[]:[Rc(`  ${x(r)}`,"yellow",s)],...o.map(a=>`  note: ${x(a)}`)]}function mSe(e,t,n){
let r=e.map(({group:a,name:l})=>`${ea[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>zt(es(
l),fW))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>pSe(r[l]??"",a,t,n)):[[Ce("",o),...t.map(({id:a},l)=>Ce(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
Ce(r[l]??"",o),...a.map((c,u)=>{let d=Ce(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:Rc(d,dSe[c.kind],n)})].join(" \
 ").trimEnd())]}function pSe(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=zt(es(i),fW);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=de(i.join(" "),
r.width," ".repeat(a),a);return[`  ${Ce(s,a-2)}${l}`,...c]})]}function hSe(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>ea[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[k]})=>k?.kind===a).map(({name:k,answers:[y]})=>y?.
kind==="value"?`${k}=${y.value}`:k).map(k=>k.replaceAll(" ","\xA0")).join(" "),d=Ce(l===0?ea[o]:"",r),m=a==="value"?"":`${Ce(
a,7)} `,p=r+2+m.length,[g="",...b]=de(u,t.width," ".repeat(p),p);return[`${d}  ${m}${g}`,...b]})})}function gSe(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...de(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${yh(n)}`]})}function Rc(e,t,{color:n}){return n?cSe(t,e,{validateStream:!1}):e}var uSe,fW,dSe,pW=f(()=>{"use strict";
Fa();I();V_();uSe=["kfunc","helper"],fW=40,dSe={yes:"green",no:"red",unknown:"yellow"}});var gW={};ee(gW,{probeCommand:()=>ySe});async function ySe({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=$e(t,Re);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await R6(r,hW);let a=await Xo(
e,await qt()),l=await at(n,s),c;try{c=await uW(a,i,{logger:l,progress:l,cache:Ge,repository:()=>no(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:m})=>({message:`${d}\
: ${m}; ${r} is left as it is`})));if(r!==""){let d=await fh(r,J_(c),hW);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(X6(c)):o?s.out(J_(c)):r===""&&s.out(mW(c,s)),u.length>
0?1:0}var hW,yW=f(async()=>{"use strict";ir();v();await so();Q6();rW();await dW();pW();await Lt();Bi();j_();yr();await uh();
Ht();hW={name:"probe",what:"probed kernels"}});var RSe={};async function kSe(e,t){let n=$G(e);switch("output"in n&&n.output.verbose&&Pc(r=>t.err(fe(r))),bSe.includes(n.
name)&&Cd(),n.name){case"run":return jG(n.inputs,n.output,t);case"surface":{let{surfaceCommand:r}=await XG().then(()=>JG);
return r(n.inputs,n.output,t)}case"init":{let{initCommand:r}=await f6().then(()=>d6);return r(n.inputs,n.force,n.output,
t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(b6(),y6));return r(n,t)}case"table":{let{tableCommand:r}=await Promise.resolve().then(()=>($6(),S6));
return r(n,t)}case"plan":{let{planCommand:r}=await E6().then(()=>v6);return r(n,t)}case"report":{let{reportCommand:r}=await O6().then(()=>P6);
return r(n,t)}case"kernels":return n.fetch?KG(n.ids,n.inputs,n.output,t):NG(n.ids,n.inputs,n.output,t);case"kernels lock":{
let{kernelsLockCommand:r}=await q_().then(()=>q6);return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await J6().then(()=>Y6);
return r(n,t)}case"kernels probe":{let{probeCommand:r}=await yW().then(()=>gW);return r(n,t)}case"doctor":return AG(n.inputs,
n.output,t);case"setup":return GG(n.inputs,n.output,t);case"help":return t.out(TG),0;case"version":return t.out(At),0}}function xSe(e){
if(Q_.aborted)return`bpfcompat: interrupted by ${String(Q_.reason?.message??"a signal")}`;let t=e instanceof h?e:ss(e);if(t!==
null)return t.message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var bSe,Q_,wSe,bW,wW=f(async()=>{"use strict";v();hb();go();I();Oe();x_();ut();yo();await vG();await CG();
MG();await DG();await UG();await WG();Ht();bSe=["run","surface","init","kernels probe","doctor","setup"];Tc(PG);({signal:Q_,
release:wSe}=lh()),bW=EG(Q_);try{process.exitCode=await kSe(process.argv.slice(2),bW)}catch(e){process.exitCode=1,bW.err(
xSe(e))}finally{wSe()}});async function Zit(){let{runAction:e}=await kG().then(()=>wG);await e()}async function eat(){await wW().then(()=>RSe)}export{Zit as startAction,eat as startCommand};
