import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var Lr=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(k){throw s=0,k}};var ct=Lr(Zr=>{"use strict";Object.defineProperty(Zr,"__esModule",{value:!0});function ut(r){let s=r.length,k=0,w=0,u;for(;w<
s;)k++,u=r.charCodeAt(w++),u>=55296&&u<=56319&&w<s&&(u=r.charCodeAt(w),(u&64512)===56320&&w++);return k}Zr.default=ut;ut.
code='require("ajv/dist/runtime/ucs2length").default'});var ft=Lr((ss,ht)=>{"use strict";ht.exports=function r(s,k){if(s===k)return!0;if(s&&k&&typeof s=="object"&&typeof k=="ob\
ject"){if(s.constructor!==k.constructor)return!1;var w,u,h;if(Array.isArray(s)){if(w=s.length,w!=k.length)return!1;for(u=
w;u--!==0;)if(!r(s[u],k[u]))return!1;return!0}if(s.constructor===RegExp)return s.source===k.source&&s.flags===k.flags;if(s.
valueOf!==Object.prototype.valueOf)return s.valueOf()===k.valueOf();if(s.toString!==Object.prototype.toString)return s.toString()===
k.toString();if(h=Object.keys(s),w=h.length,w!==Object.keys(k).length)return!1;for(u=w;u--!==0;)if(!Object.prototype.hasOwnProperty.
call(k,h[u]))return!1;for(u=w;u--!==0;){var e=h[u];if(!r(s[e],k[e]))return!1}return!0}return s!==s&&k!==k}});var yt=Lr(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});var dt=ft();dt.code='require("ajv/dist/run\
time/equal").default';Rr.default=dt});var vt=Nr,M={type:"object",additionalProperties:!1,required:["artifacts"],patternProperties:{"^x-":{$ref:"#/$defs/extens\
ion"}},properties:{kernels:{description:"The kernels that every artifact runs on: ids from the catalog (`bpfcompat kerne\
ls` lists them), selectors, and custom kernels. Optional when an input names the kernels.",type:"array",minItems:1,items:{
$ref:"#/$defs/kernel"}},mirrors:{description:"Debian mirrors to try first, each as the URL of its `debian` archive.",type:"\
array",items:{type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an http or https URL"}},modules:{description:"Ker\
nel modules to load before the artifacts, with their dependencies.",type:"array",items:{type:"string",pattern:"^[A-Za-z0\
-9_-]{1,64}$","x-expected":"the name of a kernel module (letters, digits, `_`, `-`)"}},allow_kernel_warnings:{$ref:"#/$d\
efs/allowKernelWarnings"},btf:{$ref:"#/$defs/btf"},baseline:{$ref:"#/$defs/baseline"},surface:{$ref:"#/$defs/surface"},libbpf:{
$ref:"#/$defs/libbpf"},defaults:{$ref:"#/$defs/defaults"},artifacts:{description:"The compiled eBPF objects.",type:"arra\
y",minItems:1,items:{$ref:"#/$defs/artifact"}}}},Ke=Object.prototype.hasOwnProperty,yr=new RegExp("^x-","u"),zr=new RegExp(
"^https?://[^\\s]+$","u"),wt=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),b={description:"A kernel id or a selector, or an ob\
ject with its settings. An object with a source (`image`, `tree`, `oci`, `deb` or `rpm`) is a custom kernel.","x-expecte\
d":"a kernel id, or an object with `id` and any of `required`, `timeout`, `cmdline`, `lsm`, `variant`",if:{type:"object"},
then:{additionalProperties:!1,required:["id"],properties:{id:{$ref:"#/$defs/kernelSelector"},variant:{description:"Disti\
nguishes the same kernel with different settings: `debian-12-6.1+bpf-lsm`.",type:"string",pattern:"^[a-z0-9][a-z0-9-]{0,\
31}$","x-expected":"a name of lowercase letters, digits and `-`, at most 32 characters"},required:{description:"`false`:\
 failures on this kernel do not block.",type:"boolean",default:!0},timeout:{$ref:"#/$defs/timeout"},cmdline:{description:"\
Appended to the kernel command line.",type:"string",maxLength:1024,pattern:"^[\\x20-\\x7e]*$","x-expected":"one line of \
printable ASCII, at most 1024 characters"},cpus:{description:"Minimum number of CPUs of its guest.",$ref:"#/$defs/cpus"},
memory:{description:"Minimum memory of its guest: `2G`, `768M`.",$ref:"#/$defs/memory"},sysctl:{description:"Settings be\
low `/proc/sys`, written in this order before the first artifact: `net.core.bpf_jit_harden: 2`.",type:"object",maxProperties:64,
additionalProperties:{type:["string","integer"],maxLength:256,pattern:"^[\\x20-\\x7e]*$"}},lockdown:{description:"Lockdo\
wn mode of the kernel: `integrity` or `confidentiality`.",enum:["integrity","confidentiality"]},mitigations:{description:"\
Mitigations of CPU vulnerabilities: `off`, `auto`, `auto,nosmt` (the kernel parameter `mitigations=`).",enum:["off","aut\
o","auto,nosmt"]},hugepages:{description:"Number of reserved huge pages of the default size (2 MiB on x86_64 and arm64, \
1 MiB on s390x, 512 MiB with 64 KiB pages). The guest gets the memory for them.",type:"integer",minimum:1,maximum:1024,"\
x-expected":"a whole number of pages from 1 to 1024"},cgroup:{description:"Layout of /sys/fs/cgroup: `v2`, `hybrid` (ver\
sion 1 controllers, with version 2 in `unified`), `v1`.",enum:["v2","hybrid","v1"],default:"v2"},lsm:{description:"`appe\
nd-bpf`: adds `bpf` to the LSMs that the kernel enables by default. Without it, lsm programs never run.",type:"string",enum:[
"append-bpf"]},distribution:{description:"For a custom kernel: the group that reports show it in.",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$","x-expected":"a name of at most 32 letters, digits, spaces, `.`, `_` and `-`"},arch:{
description:"For a custom kernel: its architecture.",type:"string",enum:["x86_64","arm64","s390x"],default:"x86_64"},series:{
description:"For a custom kernel: the required beginning of its release.",type:"string",pattern:"^[0-9]+\\.[0-9]+(?:\\.[0-\
9]+)?$","x-expected":'the beginning of a kernel release, such as `"6.12"`'},image:{description:"A kernel image, or a pac\
kage or archive that contains one: a path, or a URL with `sha256`.",$ref:"#/$defs/pathOrAddress"},sha256:{$ref:"#/$defs/\
sha256"},config:{description:"The kernel configuration that `image` was built with.",$ref:"#/$defs/kernelFile"},modules:{
description:"The modules of `image`: a directory, an archive, or a package.",$ref:"#/$defs/kernelFile"},tree:{description:"\
The build directory of a kernel.",$ref:"#/$defs/kernelPath"},oci:{description:"An image in a container registry that con\
tains `boot/vmlinuz`.",type:"string",minLength:1,maxLength:512},deb:{description:"The newest kernel that a meta package \
of a Debian archive points to.",type:"object",additionalProperties:!1,required:["suites","package"],properties:{archive:{
description:"A known archive, instead of `bases`.",type:"string",enum:["debian","ubuntu"]},bases:{description:"URLs of t\
he archive, in order of preference.",$ref:"#/$defs/addresses"},keyring:{description:"The keys that sign the index of `ba\
ses`. Without it, the signature is not checked.",$ref:"#/$defs/kernelPath"},suites:{description:"Suites, in the order in\
 which they are tried.",type:"array",minItems:1,items:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","x-expe\
cted":"the name of a suite, such as `bookworm`"}},component:{description:"The component that contains kernels.",type:"st\
ring",pattern:"^[a-z][a-z0-9-]*$",default:"main","x-expected":"the name of a component, such as `main`"},package:{description:"\
The meta package that points to the newest kernel.",type:"string",pattern:"^linux-image-[a-z0-9.+-]+$","x-expected":"a m\
eta package such as `linux-image-amd64`"},ending:{description:"The end of the kernel release of this build. Default: der\
ived from `package`.",type:"string",pattern:"^-[a-z0-9.+-]+$","x-expected":"the end of a kernel release, such as `-cloud\
-amd64`"}}},rpm:{description:"The newest kernel in RPM repositories.",type:"object",additionalProperties:!1,required:["r\
epositories","package"],properties:{repositories:{description:"URLs of directories that contain `repodata`, or of a `mir\
ror.list`. `$arch` in a URL is replaced by the architecture.",$ref:"#/$defs/addresses"},package:{description:"The packag\
e that contains vmlinuz.",$ref:"#/$defs/rpmName"},modules:{description:"Packages that contain modules, in the order in w\
hich they are tried.",type:"array",items:{$ref:"#/$defs/rpmName"}},keys:{description:"Keys that sign the index or the pa\
ckages.",type:"array",items:{type:"object",additionalProperties:!1,required:["url","fingerprint"],properties:{url:{type:"\
string",pattern:"^https?://[^\\s]+$","x-expected":"an http or https URL"},fingerprint:{type:"string",pattern:"^[0-9A-F]{\
40}$","x-expected":"40 uppercase hexadecimal digits"}}}}}}}},else:{$ref:"#/$defs/kernelSelector"}},Z=ct().default,Br={type:"\
string",pattern:"^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$","x-expected":'a kernel id such as `debian-12-6.1`, o\
r a selector such as `lts`, `"debian-*"` or `">=6.1"`'},xt=new RegExp("^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$",
"u");function oe(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!xt.test(
r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<\
>=/-]{0,127}$"},message:'must match pattern "^!?[A-Za-z0-9*?<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$"',schema:"^!?[A-Za-z0-9*?\
<>][A-Za-z0-9._@+~*?<>=/-]{0,127}$",parentSchema:Br,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Br.type,parentSchema:Br,data:r};e===null?e=
[a]:e.push(a),t++}return oe.errors=e,t===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};var _e={description:"Time limi\
t of one artifact on one kernel: `90s`, `5m`, or a number of seconds. Downloads and the boot do not count. Without KVM, \
the limit is extended.",anyOf:[{type:"integer",minimum:1,maximum:86400},{type:"string",pattern:"^(?=.*[1-9])(?:[0-9]+h)?\
(?:[0-9]+m)?(?:[0-9]+s)?$"}],"x-expected":"a duration such as `90s`, `5m` or `1h30m`, or a number of seconds from 1 to 8\
6400"},$t=new RegExp("^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","u");function L(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=L.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let a=t,i=!1,n=t;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let d={instancePath:s,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:_e.anyOf[0].type,parentSchema:_e.
anyOf[0],data:r};e===null?e=[d]:e.push(d),t++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let d={instancePath:s,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,
parentSchema:_e.anyOf[0],data:r};e===null?e=[d]:e.push(d),t++}if(r<1||isNaN(r)){let d={instancePath:s,schemaPath:"#/anyO\
f/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:_e.anyOf[0],
data:r};e===null?e=[d]:e.push(d),t++}}var l=n===t;i=i||l;let p=t;if(typeof r=="string"){if(!$t.test(r)){let d={instancePath:s,
schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$"},message:'\
must match pattern "^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$"',schema:"^(?=.*[1-9])(?:[0-9]+h)?(?:[0-9]+m)?(?:[\
0-9]+s)?$",parentSchema:_e.anyOf[1],data:r};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s,schemaPath:"#/anyOf\
/1/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.anyOf[1].type,parentSchema:_e.anyOf[1],
data:r};e===null?e=[d]:e.push(d),t++}var l=p===t;if(i=i||l,i)t=a,e!==null&&(a?e.length=a:e=null);else{let d={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:_e.anyOf,parentSchema:_e,data:r};
e===null?e=[d]:e.push(d),t++}return L.errors=e,t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};var Dr={type:"integer",
minimum:1,maximum:64,"x-expected":"a whole number from 1 to 64"};function Se(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:Dr.type,parentSchema:Dr,data:r};e===null?e=[a]:e.push(a),
t++}if(typeof r=="number"&&isFinite(r)){if(r>64||isNaN(r)){let a={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",
params:{comparison:"<=",limit:64},message:"must be <= 64",schema:64,parentSchema:Dr,data:r};e===null?e=[a]:e.push(a),t++}
if(r<1||isNaN(r)){let a={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:Dr,data:r};e===null?e=[a]:e.push(a),t++}}return Se.errors=e,t===0}Se.evaluated={dynamicProps:!1,
dynamicItems:!1};var Mr={type:"string",pattern:"^\\d+(\\.\\d+)?\\s*[MGTmgt]([iI]?[bB])?$","x-expected":"a size such as `\
2G` or `768M`"},St=new RegExp("^\\d+(\\.\\d+)?\\s*[MGTmgt]([iI]?[bB])?$","u");function De(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=De.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!St.test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^\\d+(\\.\\d+)?\\s*[MGTmgt]([iI]?[bB])?$"},message:'must match pattern "^\\d+(\\.\\d+)?\\s*[MGTmgt\
]([iI]?[bB])?$"',schema:"^\\d+(\\.\\d+)?\\s*[MGTmgt]([iI]?[bB])?$",parentSchema:Mr,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Mr.type,
parentSchema:Mr,data:r};e===null?e=[a]:e.push(a),t++}return De.errors=e,t===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};
var Cr={type:"string",pattern:"^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$","x-expected":"a path, or an http or https \
URL"},Dt=new RegExp("^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$","u");function Xe(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof r=="string"){if(!Dt.test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$"},message:'must match pattern "^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1\
,1024})$"',schema:"^(?:https?://[^\\s]+|[^\\x00-\\x1f]{1,1024})$",parentSchema:Cr,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Cr.type,
parentSchema:Cr,data:r};e===null?e=[a]:e.push(a),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};
var Vr={description:"SHA-256 digest of the file at the URL.",type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-\
256 digest: 64 lowercase hexadecimal digits"},qt=new RegExp("^[0-9a-f]{64}$","u");function qe(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=qe.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!qt.test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Vr,
data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Vr.type,parentSchema:Vr,data:r};e===null?e=[a]:e.push(a),t++}return qe.errors=e,t===0}qe.
evaluated={dynamicProps:!1,dynamicItems:!1};var de={"x-expected":"a path, or `{url, sha256}`",if:{type:"object"},then:{additionalProperties:!1,
required:["url","sha256"],properties:{url:{type:"string",pattern:"^https?://[^\\s]+$","x-expected":"an http or https URL"},
sha256:{$ref:"#/$defs/sha256"}}},else:{$ref:"#/$defs/kernelPath"}},Ur={type:"string",pattern:"^(?!https?://)[^\\x00-\\x1f]\
{1,1024}$","x-expected":"a path"},Et=new RegExp("^(?!https?://)[^\\x00-\\x1f]{1,1024}$","u");function me(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=me.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!Et.test(r)){let a={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?!https?://)[^\\x00-\\x1f]{1,1024}$"},message:'must match pattern "^(?!h\
ttps?://)[^\\x00-\\x1f]{1,1024}$"',schema:"^(?!https?://)[^\\x00-\\x1f]{1,1024}$",parentSchema:Ur,data:r};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:Ur.type,parentSchema:Ur,data:r};e===null?e=[a]:e.push(a),t++}return me.errors=e,t===0}me.evaluated={dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=ke.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=t,i=!0,n=t;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var p=n===t;t=a,e!==null&&(a?e.length=a:e=
null);let l;if(p){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:s,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:de.
then.required,parentSchema:de.then,data:r};e===null?e=[o]:e.push(o),t++}if(r.sha256===void 0){let o={instancePath:s,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:de.
then.required,parentSchema:de.then,data:r};e===null?e=[o]:e.push(o),t++}for(let o in r)if(!(o==="url"||o==="sha256")){let c={
instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties",schema:!1,parentSchema:de.then,data:r};e===null?e=[c]:e.push(c),t++}if(r.url!==void 0){
let o=r.url;if(typeof o=="string"){if(!zr.test(o)){let c={instancePath:s+"/url",schemaPath:"#/then/properties/url/patter\
n",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^ht\
tps?://[^\\s]+$",parentSchema:de.then.properties.url,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/\
url",schemaPath:"#/then/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.then.
properties.url.type,parentSchema:de.then.properties.url,data:o};e===null?e=[c]:e.push(c),t++}}r.sha256!==void 0&&(qe(r.sha256,
{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:u,dynamicAnchors:h})||(e=e===null?qe.errors:
(qe.errors.forEach(o=>e.push(o)),e),t=e.length))}var p=f===t;if(i=p,i)var d=!0;l="then"}else{let f=t;me(r,{instancePath:s,
parentData:k,parentDataProperty:w,rootData:u,dynamicAnchors:h})||(e=e===null?me.errors:(me.errors.forEach(o=>e.push(o)),
e),t=e.length);var p=f===t;i=p,l="else"}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},
message:'must match "'+l+'" schema',schema:de.if,parentSchema:de,data:r};e===null?e=[f]:e.push(f),t++}return ke.errors=e,
m.props=d,t===0}ke.evaluated={dynamicProps:!0,dynamicItems:!1};var Je={type:"array",minItems:1,items:{type:"string",pattern:"\
^https?://[^\\s]+$","x-expected":"an http or https URL"}};function ve(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),Array.isArray(r)){if(r.length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Je,data:r};e===null?e=[i]:e.push(i),t++}let a=r.
length;for(let i=0;i<a;i++){let n=r[i];if(typeof n=="string"){if(!zr.test(n)){let p={instancePath:s+"/"+i,schemaPath:"#/\
items/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',
schema:"^https?://[^\\s]+$",parentSchema:Je.items,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/"+i,
schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Je.items.type,parentSchema:Je.
items,data:n};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:Je.type,parentSchema:Je,data:r};e===null?e=[a]:e.push(a),t++}return ve.errors=e,t===
0}ve.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Gr={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._+-]*$",
"x-expected":"the name of a package, such as `kernel-core`"},Ot=new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*$","u");function we(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=we.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!Ot.test(r)){let a={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._+-]*$"},message:'must match pattern "^\
[A-Za-z0-9][A-Za-z0-9._+-]*$"',schema:"^[A-Za-z0-9][A-Za-z0-9._+-]*$",parentSchema:Gr,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Gr.type,
parentSchema:Gr,data:r};e===null?e=[a]:e.push(a),t++}return we.errors=e,t===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};
var At=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u"),gt=new RegExp("^[\\x20-\\x7e]*$","u"),Nt=new RegExp("^[A-Za-z0-9][A-Z\
a-z0-9 ._-]{0,31}$","u"),It=new RegExp("^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$","u"),lt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{\
0,63}$","u"),jt=new RegExp("^[a-z][a-z0-9-]*$","u"),Tt=new RegExp("^linux-image-[a-z0-9.+-]+$","u"),zt=new RegExp("^-[a-\
z0-9.+-]+$","u"),Ft=new RegExp("^[0-9A-F]{40}$","u");function er(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=er.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let a=t,i=!0,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var p=n===
t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(p){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){
let o={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"id"},message:"must have r\
equired property 'id'",schema:b.then.required,parentSchema:b.then,data:r};e===null?e=[o]:e.push(o),t++}for(let o in r)if(!Ke.
call(b.then.properties,o)){let c={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:b.then,data:r};e===null?
e=[c]:e.push(c),t++}if(r.id!==void 0&&(oe(r.id,{instancePath:s+"/id",parentData:r,parentDataProperty:"id",rootData:u,dynamicAnchors:h})||
(e=e===null?oe.errors:(oe.errors.forEach(o=>e.push(o)),e),t=e.length)),r.variant!==void 0){let o=r.variant;if(typeof o==
"string"){if(!At.test(o)){let c={instancePath:s+"/variant",schemaPath:"#/then/properties/variant/pattern",keyword:"patte\
rn",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"',schema:"^[a-z0\
-9][a-z0-9-]{0,31}$",parentSchema:b.then.properties.variant,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+
"/variant",schemaPath:"#/then/properties/variant/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
then.properties.variant.type,parentSchema:b.then.properties.variant,data:o};e===null?e=[c]:e.push(c),t++}}if(r.required!==
void 0){let o=r.required;if(typeof o!="boolean"){let c={instancePath:s+"/required",schemaPath:"#/then/properties/require\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.then.properties.required.type,parentSchema:b.
then.properties.required,data:o};e===null?e=[c]:e.push(c),t++}}if(r.timeout!==void 0&&(L(r.timeout,{instancePath:s+"/tim\
eout",parentData:r,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?L.errors:(L.errors.forEach(o=>e.
push(o)),e),t=e.length)),r.cmdline!==void 0){let o=r.cmdline;if(typeof o=="string"){if(Z(o)>1024){let c={instancePath:s+
"/cmdline",schemaPath:"#/then/properties/cmdline/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT ha\
ve more than 1024 characters",schema:1024,parentSchema:b.then.properties.cmdline,data:o};e===null?e=[c]:e.push(c),t++}if(!gt.
test(o)){let c={instancePath:s+"/cmdline",schemaPath:"#/then/properties/cmdline/pattern",keyword:"pattern",params:{pattern:"\
^[\\x20-\\x7e]*$"},message:'must match pattern "^[\\x20-\\x7e]*$"',schema:"^[\\x20-\\x7e]*$",parentSchema:b.then.properties.
cmdline,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/cmdline",schemaPath:"#/then/properties/cmdlin\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.then.properties.cmdline.type,parentSchema:b.
then.properties.cmdline,data:o};e===null?e=[c]:e.push(c),t++}}if(r.cpus!==void 0&&(Se(r.cpus,{instancePath:s+"/cpus",parentData:r,
parentDataProperty:"cpus",rootData:u,dynamicAnchors:h})||(e=e===null?Se.errors:(Se.errors.forEach(o=>e.push(o)),e),t=e.length)),
r.memory!==void 0&&(De(r.memory,{instancePath:s+"/memory",parentData:r,parentDataProperty:"memory",rootData:u,dynamicAnchors:h})||
(e=e===null?De.errors:(De.errors.forEach(o=>e.push(o)),e),t=e.length)),r.sysctl!==void 0){let o=r.sysctl;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(Object.keys(o).length>64){let c={instancePath:s+"/sysctl",schemaPath:"#/then/properties/\
sysctl/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,
parentSchema:b.then.properties.sysctl,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o){let v=o[c];if(typeof v!="stri\
ng"&&!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let g={instancePath:s+"/sysctl/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/then/properties/sysctl/additionalProperties/type",keyword:"type",params:{type:b.then.properties.
sysctl.additionalProperties.type},message:"must be string,integer",schema:b.then.properties.sysctl.additionalProperties.
type,parentSchema:b.then.properties.sysctl.additionalProperties,data:v};e===null?e=[g]:e.push(g),t++}if(typeof v=="strin\
g"){if(Z(v)>256){let g={instancePath:s+"/sysctl/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/properties\
/sysctl/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 char\
acters",schema:256,parentSchema:b.then.properties.sysctl.additionalProperties,data:v};e===null?e=[g]:e.push(g),t++}if(!gt.
test(v)){let g={instancePath:s+"/sysctl/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/properties/sysctl/\
additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[\\x20-\\x7e]*$"},message:'must match pattern "^[\\x20-\
\\x7e]*$"',schema:"^[\\x20-\\x7e]*$",parentSchema:b.then.properties.sysctl.additionalProperties,data:v};e===null?e=[g]:e.
push(g),t++}}}}else{let c={instancePath:s+"/sysctl",schemaPath:"#/then/properties/sysctl/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:b.then.properties.sysctl.type,parentSchema:b.then.properties.sysctl,data:o};e===
null?e=[c]:e.push(c),t++}}if(r.lockdown!==void 0){let o=r.lockdown;if(!(o==="integrity"||o==="confidentiality")){let c={
instancePath:s+"/lockdown",schemaPath:"#/then/properties/lockdown/enum",keyword:"enum",params:{allowedValues:b.then.properties.
lockdown.enum},message:"must be equal to one of the allowed values",schema:b.then.properties.lockdown.enum,parentSchema:b.
then.properties.lockdown,data:o};e===null?e=[c]:e.push(c),t++}}if(r.mitigations!==void 0){let o=r.mitigations;if(!(o==="\
off"||o==="auto"||o==="auto,nosmt")){let c={instancePath:s+"/mitigations",schemaPath:"#/then/properties/mitigations/enum",
keyword:"enum",params:{allowedValues:b.then.properties.mitigations.enum},message:"must be equal to one of the allowed va\
lues",schema:b.then.properties.mitigations.enum,parentSchema:b.then.properties.mitigations,data:o};e===null?e=[c]:e.push(
c),t++}}if(r.hugepages!==void 0){let o=r.hugepages;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let c={instancePath:s+
"/hugepages",schemaPath:"#/then/properties/hugepages/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:b.then.properties.hugepages.type,parentSchema:b.then.properties.hugepages,data:o};e===null?e=[c]:e.push(c),t++}
if(typeof o=="number"&&isFinite(o)){if(o>1024||isNaN(o)){let c={instancePath:s+"/hugepages",schemaPath:"#/then/propertie\
s/hugepages/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:b.
then.properties.hugepages,data:o};e===null?e=[c]:e.push(c),t++}if(o<1||isNaN(o)){let c={instancePath:s+"/hugepages",schemaPath:"\
#/then/properties/hugepages/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:b.then.properties.hugepages,data:o};e===null?e=[c]:e.push(c),t++}}}if(r.cgroup!==void 0){let o=r.cgroup;if(!(o===
"v2"||o==="hybrid"||o==="v1")){let c={instancePath:s+"/cgroup",schemaPath:"#/then/properties/cgroup/enum",keyword:"enum",
params:{allowedValues:b.then.properties.cgroup.enum},message:"must be equal to one of the allowed values",schema:b.then.
properties.cgroup.enum,parentSchema:b.then.properties.cgroup,data:o};e===null?e=[c]:e.push(c),t++}}if(r.lsm!==void 0){let o=r.
lsm;if(typeof o!="string"){let c={instancePath:s+"/lsm",schemaPath:"#/then/properties/lsm/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.then.properties.lsm.type,parentSchema:b.then.properties.lsm,data:o};e===null?
e=[c]:e.push(c),t++}if(o!=="append-bpf"){let c={instancePath:s+"/lsm",schemaPath:"#/then/properties/lsm/enum",keyword:"e\
num",params:{allowedValues:b.then.properties.lsm.enum},message:"must be equal to one of the allowed values",schema:b.then.
properties.lsm.enum,parentSchema:b.then.properties.lsm,data:o};e===null?e=[c]:e.push(c),t++}}if(r.distribution!==void 0){
let o=r.distribution;if(typeof o=="string"){if(!Nt.test(o)){let c={instancePath:s+"/distribution",schemaPath:"#/then/pro\
perties/distribution/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$"},message:'must matc\
h pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,31}$",parentSchema:b.then.properties.
distribution,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/distribution",schemaPath:"#/then/propert\
ies/distribution/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.then.properties.distribution.
type,parentSchema:b.then.properties.distribution,data:o};e===null?e=[c]:e.push(c),t++}}if(r.arch!==void 0){let o=r.arch;
if(typeof o!="string"){let c={instancePath:s+"/arch",schemaPath:"#/then/properties/arch/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.then.properties.arch.type,parentSchema:b.then.properties.arch,data:o};e===null?
e=[c]:e.push(c),t++}if(!(o==="x86_64"||o==="arm64"||o==="s390x")){let c={instancePath:s+"/arch",schemaPath:"#/then/prope\
rties/arch/enum",keyword:"enum",params:{allowedValues:b.then.properties.arch.enum},message:"must be equal to one of the \
allowed values",schema:b.then.properties.arch.enum,parentSchema:b.then.properties.arch,data:o};e===null?e=[c]:e.push(c),
t++}}if(r.series!==void 0){let o=r.series;if(typeof o=="string"){if(!It.test(o)){let c={instancePath:s+"/series",schemaPath:"\
#/then/properties/series/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$"},message:'must mat\
ch pattern "^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$"',schema:"^[0-9]+\\.[0-9]+(?:\\.[0-9]+)?$",parentSchema:b.then.properties.series,
data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/series",schemaPath:"#/then/properties/series/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.then.properties.series.type,parentSchema:b.then.properties.
series,data:o};e===null?e=[c]:e.push(c),t++}}if(r.image!==void 0&&(Xe(r.image,{instancePath:s+"/image",parentData:r,parentDataProperty:"\
image",rootData:u,dynamicAnchors:h})||(e=e===null?Xe.errors:(Xe.errors.forEach(o=>e.push(o)),e),t=e.length)),r.sha256!==
void 0&&(qe(r.sha256,{instancePath:s+"/sha256",parentData:r,parentDataProperty:"sha256",rootData:u,dynamicAnchors:h})||(e=
e===null?qe.errors:(qe.errors.forEach(o=>e.push(o)),e),t=e.length)),r.config!==void 0&&(ke(r.config,{instancePath:s+"/co\
nfig",parentData:r,parentDataProperty:"config",rootData:u,dynamicAnchors:h})||(e=e===null?ke.errors:(ke.errors.forEach(o=>e.
push(o)),e),t=e.length)),r.modules!==void 0&&(ke(r.modules,{instancePath:s+"/modules",parentData:r,parentDataProperty:"m\
odules",rootData:u,dynamicAnchors:h})||(e=e===null?ke.errors:(ke.errors.forEach(o=>e.push(o)),e),t=e.length)),r.tree!==void 0&&
(me(r.tree,{instancePath:s+"/tree",parentData:r,parentDataProperty:"tree",rootData:u,dynamicAnchors:h})||(e=e===null?me.
errors:(me.errors.forEach(o=>e.push(o)),e),t=e.length)),r.oci!==void 0){let o=r.oci;if(typeof o=="string"){if(Z(o)>512){
let c={instancePath:s+"/oci",schemaPath:"#/then/properties/oci/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters",schema:512,parentSchema:b.then.properties.oci,data:o};e===null?e=[c]:e.push(c),t++}
if(Z(o)<1){let c={instancePath:s+"/oci",schemaPath:"#/then/properties/oci/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.then.properties.oci,data:o};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:s+"/oci",schemaPath:"#/then/properties/oci/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.then.properties.oci.type,parentSchema:b.then.properties.oci,data:o};e===null?e=[c]:e.push(
c),t++}}if(r.deb!==void 0){let o=r.deb;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.suites===void 0){let c={instancePath:s+
"/deb",schemaPath:"#/then/properties/deb/required",keyword:"required",params:{missingProperty:"suites"},message:"must ha\
ve required property 'suites'",schema:b.then.properties.deb.required,parentSchema:b.then.properties.deb,data:o};e===null?
e=[c]:e.push(c),t++}if(o.package===void 0){let c={instancePath:s+"/deb",schemaPath:"#/then/properties/deb/required",keyword:"\
required",params:{missingProperty:"package"},message:"must have required property 'package'",schema:b.then.properties.deb.
required,parentSchema:b.then.properties.deb,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o)if(!(c==="archive"||c===
"bases"||c==="keyring"||c==="suites"||c==="component"||c==="package"||c==="ending")){let v={instancePath:s+"/deb",schemaPath:"\
#/then/properties/deb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must N\
OT have additional properties",schema:!1,parentSchema:b.then.properties.deb,data:o};e===null?e=[v]:e.push(v),t++}if(o.archive!==
void 0){let c=o.archive;if(typeof c!="string"){let v={instancePath:s+"/deb/archive",schemaPath:"#/then/properties/deb/pr\
operties/archive/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.then.properties.deb.properties.
archive.type,parentSchema:b.then.properties.deb.properties.archive,data:c};e===null?e=[v]:e.push(v),t++}if(!(c==="debian"||
c==="ubuntu")){let v={instancePath:s+"/deb/archive",schemaPath:"#/then/properties/deb/properties/archive/enum",keyword:"\
enum",params:{allowedValues:b.then.properties.deb.properties.archive.enum},message:"must be equal to one of the allowed \
values",schema:b.then.properties.deb.properties.archive.enum,parentSchema:b.then.properties.deb.properties.archive,data:c};
e===null?e=[v]:e.push(v),t++}}if(o.bases!==void 0&&(ve(o.bases,{instancePath:s+"/deb/bases",parentData:o,parentDataProperty:"\
bases",rootData:u,dynamicAnchors:h})||(e=e===null?ve.errors:(ve.errors.forEach(c=>e.push(c)),e),t=e.length)),o.keyring!==
void 0&&(me(o.keyring,{instancePath:s+"/deb/keyring",parentData:o,parentDataProperty:"keyring",rootData:u,dynamicAnchors:h})||
(e=e===null?me.errors:(me.errors.forEach(c=>e.push(c)),e),t=e.length)),o.suites!==void 0){let c=o.suites;if(Array.isArray(
c)){if(c.length<1){let g={instancePath:s+"/deb/suites",schemaPath:"#/then/properties/deb/properties/suites/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:b.then.properties.deb.properties.
suites,data:c};e===null?e=[g]:e.push(g),t++}let v=c.length;for(let g=0;g<v;g++){let _=c[g];if(typeof _=="string"){if(!lt.
test(_)){let x={instancePath:s+"/deb/suites/"+g,schemaPath:"#/then/properties/deb/properties/suites/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,\
63}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:b.then.properties.deb.properties.suites.items,data:_};e===
null?e=[x]:e.push(x),t++}}else{let x={instancePath:s+"/deb/suites/"+g,schemaPath:"#/then/properties/deb/properties/suite\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.then.properties.deb.properties.suites.
items.type,parentSchema:b.then.properties.deb.properties.suites.items,data:_};e===null?e=[x]:e.push(x),t++}}}else{let v={
instancePath:s+"/deb/suites",schemaPath:"#/then/properties/deb/properties/suites/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:b.then.properties.deb.properties.suites.type,parentSchema:b.then.properties.deb.properties.
suites,data:c};e===null?e=[v]:e.push(v),t++}}if(o.component!==void 0){let c=o.component;if(typeof c=="string"){if(!jt.test(
c)){let v={instancePath:s+"/deb/component",schemaPath:"#/then/properties/deb/properties/component/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z][a-z0-9-]*$"},message:'must match pattern "^[a-z][a-z0-9-]*$"',schema:"^[a-z][a-z0-9-]*$",parentSchema:b.
then.properties.deb.properties.component,data:c};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:s+"/deb/componen\
t",schemaPath:"#/then/properties/deb/properties/component/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:b.then.properties.deb.properties.component.type,parentSchema:b.then.properties.deb.properties.component,data:c};
e===null?e=[v]:e.push(v),t++}}if(o.package!==void 0){let c=o.package;if(typeof c=="string"){if(!Tt.test(c)){let v={instancePath:s+
"/deb/package",schemaPath:"#/then/properties/deb/properties/package/pattern",keyword:"pattern",params:{pattern:"^linux-i\
mage-[a-z0-9.+-]+$"},message:'must match pattern "^linux-image-[a-z0-9.+-]+$"',schema:"^linux-image-[a-z0-9.+-]+$",parentSchema:b.
then.properties.deb.properties.package,data:c};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:s+"/deb/package",schemaPath:"\
#/then/properties/deb/properties/package/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.then.
properties.deb.properties.package.type,parentSchema:b.then.properties.deb.properties.package,data:c};e===null?e=[v]:e.push(
v),t++}}if(o.ending!==void 0){let c=o.ending;if(typeof c=="string"){if(!zt.test(c)){let v={instancePath:s+"/deb/ending",
schemaPath:"#/then/properties/deb/properties/ending/pattern",keyword:"pattern",params:{pattern:"^-[a-z0-9.+-]+$"},message:'\
must match pattern "^-[a-z0-9.+-]+$"',schema:"^-[a-z0-9.+-]+$",parentSchema:b.then.properties.deb.properties.ending,data:c};
e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:s+"/deb/ending",schemaPath:"#/then/properties/deb/properties/endi\
ng/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.then.properties.deb.properties.ending.type,
parentSchema:b.then.properties.deb.properties.ending,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:s+"\
/deb",schemaPath:"#/then/properties/deb/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.then.
properties.deb.type,parentSchema:b.then.properties.deb,data:o};e===null?e=[c]:e.push(c),t++}}if(r.rpm!==void 0){let o=r.
rpm;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.repositories===void 0){let c={instancePath:s+"/rpm",schemaPath:"#/\
then/properties/rpm/required",keyword:"required",params:{missingProperty:"repositories"},message:"must have required pro\
perty 'repositories'",schema:b.then.properties.rpm.required,parentSchema:b.then.properties.rpm,data:o};e===null?e=[c]:e.
push(c),t++}if(o.package===void 0){let c={instancePath:s+"/rpm",schemaPath:"#/then/properties/rpm/required",keyword:"req\
uired",params:{missingProperty:"package"},message:"must have required property 'package'",schema:b.then.properties.rpm.required,
parentSchema:b.then.properties.rpm,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o)if(!(c==="repositories"||c==="pac\
kage"||c==="modules"||c==="keys")){let v={instancePath:s+"/rpm",schemaPath:"#/then/properties/rpm/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:b.
then.properties.rpm,data:o};e===null?e=[v]:e.push(v),t++}if(o.repositories!==void 0&&(ve(o.repositories,{instancePath:s+
"/rpm/repositories",parentData:o,parentDataProperty:"repositories",rootData:u,dynamicAnchors:h})||(e=e===null?ve.errors:
(ve.errors.forEach(c=>e.push(c)),e),t=e.length)),o.package!==void 0&&(we(o.package,{instancePath:s+"/rpm/package",parentData:o,
parentDataProperty:"package",rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:(we.errors.forEach(c=>e.push(c)),e),t=
e.length)),o.modules!==void 0){let c=o.modules;if(Array.isArray(c)){let v=c.length;for(let g=0;g<v;g++)we(c[g],{instancePath:s+
"/rpm/modules/"+g,parentData:c,parentDataProperty:g,rootData:u,dynamicAnchors:h})||(e=e===null?we.errors:(we.errors.forEach(
_=>e.push(_)),e),t=e.length)}else{let v={instancePath:s+"/rpm/modules",schemaPath:"#/then/properties/rpm/properties/modu\
les/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.then.properties.rpm.properties.modules.type,
parentSchema:b.then.properties.rpm.properties.modules,data:c};e===null?e=[v]:e.push(v),t++}}if(o.keys!==void 0){let c=o.
keys;if(Array.isArray(c)){let v=c.length;for(let g=0;g<v;g++){let _=c[g];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.
url===void 0){let x={instancePath:s+"/rpm/keys/"+g,schemaPath:"#/then/properties/rpm/properties/keys/items/required",keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.then.properties.rpm.properties.
keys.items.required,parentSchema:b.then.properties.rpm.properties.keys.items,data:_};e===null?e=[x]:e.push(x),t++}if(_.fingerprint===
void 0){let x={instancePath:s+"/rpm/keys/"+g,schemaPath:"#/then/properties/rpm/properties/keys/items/required",keyword:"\
required",params:{missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:b.then.properties.
rpm.properties.keys.items.required,parentSchema:b.then.properties.rpm.properties.keys.items,data:_};e===null?e=[x]:e.push(
x),t++}for(let x in _)if(!(x==="url"||x==="fingerprint")){let H={instancePath:s+"/rpm/keys/"+g,schemaPath:"#/then/proper\
ties/rpm/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"\
must NOT have additional properties",schema:!1,parentSchema:b.then.properties.rpm.properties.keys.items,data:_};e===null?
e=[H]:e.push(H),t++}if(_.url!==void 0){let x=_.url;if(typeof x=="string"){if(!zr.test(x)){let H={instancePath:s+"/rpm/ke\
ys/"+g+"/url",schemaPath:"#/then/properties/rpm/properties/keys/items/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:b.
then.properties.rpm.properties.keys.items.properties.url,data:x};e===null?e=[H]:e.push(H),t++}}else{let H={instancePath:s+
"/rpm/keys/"+g+"/url",schemaPath:"#/then/properties/rpm/properties/keys/items/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.then.properties.rpm.properties.keys.items.properties.url.type,parentSchema:b.
then.properties.rpm.properties.keys.items.properties.url,data:x};e===null?e=[H]:e.push(H),t++}}if(_.fingerprint!==void 0){
let x=_.fingerprint;if(typeof x=="string"){if(!Ft.test(x)){let H={instancePath:s+"/rpm/keys/"+g+"/fingerprint",schemaPath:"\
#/then/properties/rpm/properties/keys/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9A-F]\
{40}$"},message:'must match pattern "^[0-9A-F]{40}$"',schema:"^[0-9A-F]{40}$",parentSchema:b.then.properties.rpm.properties.
keys.items.properties.fingerprint,data:x};e===null?e=[H]:e.push(H),t++}}else{let H={instancePath:s+"/rpm/keys/"+g+"/fing\
erprint",schemaPath:"#/then/properties/rpm/properties/keys/items/properties/fingerprint/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.then.properties.rpm.properties.keys.items.properties.fingerprint.type,parentSchema:b.
then.properties.rpm.properties.keys.items.properties.fingerprint,data:x};e===null?e=[H]:e.push(H),t++}}}else{let x={instancePath:s+
"/rpm/keys/"+g,schemaPath:"#/then/properties/rpm/properties/keys/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.then.properties.rpm.properties.keys.items.type,parentSchema:b.then.properties.rpm.properties.keys.
items,data:_};e===null?e=[x]:e.push(x),t++}}}else{let v={instancePath:s+"/rpm/keys",schemaPath:"#/then/properties/rpm/pr\
operties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.then.properties.rpm.properties.
keys.type,parentSchema:b.then.properties.rpm.properties.keys,data:c};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:s+
"/rpm",schemaPath:"#/then/properties/rpm/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.then.
properties.rpm.type,parentSchema:b.then.properties.rpm,data:o};e===null?e=[c]:e.push(c),t++}}}var p=f===t;if(i=p,i)var d=!0;
l="then"}else{let f=t;oe(r,{instancePath:s,parentData:k,parentDataProperty:w,rootData:u,dynamicAnchors:h})||(e=e===null?
oe.errors:(oe.errors.forEach(o=>e.push(o)),e),t=e.length);var p=f===t;i=p,l="else"}if(!i){let f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema',schema:b.if,parentSchema:b,data:r};e===
null?e=[f]:e.push(f),t++}return er.errors=e,m.props=d,t===0}er.evaluated={dynamicProps:!0,dynamicItems:!1};var _r={description:"\
Regular expressions for the first line of a kernel warning. A warning that matches is known and not a finding.",type:"ar\
ray",items:{type:"string",minLength:1}};function Ee(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,
dynamicAnchors:h={}}={}){let e=null,t=0,m=Ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
Array.isArray(r)){let a=r.length;for(let i=0;i<a;i++){let n=r[i];if(typeof n=="string"){if(Z(n)<1){let p={instancePath:s+
"/"+i,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:_r.items,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/"+i,schemaPath:"#/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_r.items.type,parentSchema:_r.items,data:n};
e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:_r.type,parentSchema:_r,data:r};e===null?e=[a]:e.push(a),t++}return Ee.errors=e,t===0}Ee.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var Qe={description:"BTF for kernels without their own: kernel ids or selecto\
rs, each with a file relative to the manifest.",type:"object",minProperties:1,"x-expected":"a mapping of at least one ke\
rnel or selector to a BTF file",additionalProperties:{type:"string",minLength:1,"x-expected":"the path of a BTF file"}};
function Oe(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,
m=Oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let a={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties",schema:1,parentSchema:Qe,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r){
let i=r[a];if(typeof i=="string"){if(Z(i)<1){let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Qe.additionalProperties,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:Qe.additionalProperties.type,parentSchema:Qe.additionalProperties,data:i};e===null?e=[n]:e.push(n),t++}}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Qe.type,
parentSchema:Qe,data:r};e===null?e=[a]:e.push(a),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var se={description:"How the run is compared with the results of the base branch.",type:"object",additionalProperties:!1,
properties:{insns:{description:"How many more instructions than on the base branch the verifier may process for a progra\
m: a percentage, or a number. Without it, growth is shown and never fails the run.",anyOf:[{type:"integer",minimum:0,maximum:9999999},
{type:"string",pattern:"^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$"}],"x-expected":"the allowed growth in instructions, such \
as `+10%` or `+500`"},required:{description:"`true`: a program that grows by more than `insns` fails the run.",type:"boo\
lean",default:!1}}},Lt=new RegExp("^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$","u");function rr(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=rr.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="insns"||i==="require\
d")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:se,data:r};e===null?e=[n]:e.push(n),t++}if(r.insns!==
void 0){let i=r.insns,n=t,p=!1,l=t;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let f={instancePath:s+"/ins\
ns",schemaPath:"#/properties/insns/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:se.
properties.insns.anyOf[0].type,parentSchema:se.properties.insns.anyOf[0],data:i};e===null?e=[f]:e.push(f),t++}if(typeof i==
"number"&&isFinite(i)){if(i>9999999||isNaN(i)){let f={instancePath:s+"/insns",schemaPath:"#/properties/insns/anyOf/0/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:9999999},message:"must be <= 9999999",schema:9999999,parentSchema:se.
properties.insns.anyOf[0],data:i};e===null?e=[f]:e.push(f),t++}if(i<0||isNaN(i)){let f={instancePath:s+"/insns",schemaPath:"\
#/properties/insns/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:se.
properties.insns.anyOf[0],data:i};e===null?e=[f]:e.push(f),t++}}var a=l===t;p=p||a;let d=t;if(typeof i=="string"){if(!Lt.
test(i)){let f={instancePath:s+"/insns",schemaPath:"#/properties/insns/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\
^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$"},message:'must match pattern "^\\+?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$"',schema:"^\\+\
?[0-9]{1,7}(?:\\.[0-9]{1,3}%|%?)$",parentSchema:se.properties.insns.anyOf[1],data:i};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:s+"/insns",schemaPath:"#/properties/insns/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:se.properties.insns.anyOf[1].type,parentSchema:se.properties.insns.anyOf[1],data:i};e===null?e=[f]:
e.push(f),t++}var a=d===t;if(p=p||a,p)t=n,e!==null&&(n?e.length=n:e=null);else{let f={instancePath:s+"/insns",schemaPath:"\
#/properties/insns/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:se.properties.insns.anyOf,
parentSchema:se.properties.insns,data:i};e===null?e=[f]:e.push(f),t++}}if(r.required!==void 0){let i=r.required;if(typeof i!=
"boolean"){let n={instancePath:s+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean",schema:se.properties.required.type,parentSchema:se.properties.required,data:i};e===null?e=
[n]:e.push(n),t++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:se.type,parentSchema:se,data:r};e===null?e=[i]:e.push(i),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var j={description:"How differences in the hooks and fields that programs depend on are\
 reported: a level, or an object with `level` and `allow`.","x-expected":"`report`, `required` or `off`, or an object wi\
th `level` or `allow`",if:{type:"object"},then:{additionalProperties:!1,properties:{level:{$ref:"#/$defs/surfaceLevel"},
allow:{description:"Expected findings. They stay visible, with the reason, and never block.",type:"array",items:{type:"o\
bject",additionalProperties:!1,required:["name","reason"],properties:{name:{description:"The hook or field that the find\
ing names; `*` matches any characters.",type:"string",minLength:1},class:{description:"Only findings of this class.",enum:[
"HOOK_ARGUMENT_CHANGED","RETURN_TYPE_CHANGED","TRACEPOINT_FIELD_CHANGED","FIELD_TYPE_CHANGED","AMBIGUOUS_HOOK","HOOK_VAR\
IANT_MISSED","HOOK_NEVER_RUNS"]},program:{description:"Only findings of this program.",type:"string",minLength:1},reason:{
description:"Why the finding is acceptable. Reports show it.",type:"string",minLength:1}}}}}},else:{$ref:"#/$defs/surfac\
eLevel"}},Kr={description:"`report`: differences in what programs read are warnings. `required`: they fail the run where\
 both the artifact and the kernel are required. `off`: nothing is examined.",enum:["report","required","off"],default:"r\
eport"};function xe(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=xe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(r==="report"||r==="required"||
r==="off")){let a={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kr.enum},message:"must be equ\
al to one of the allowed values",schema:Kr.enum,parentSchema:Kr,data:r};e===null?e=[a]:e.push(a),t++}return xe.errors=e,
t===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=tr.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let a=t,i=!0,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var p=n===
t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(p){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o===
"level"||o==="allow")){let c={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:j.then,data:r};e===null?e=[c]:
e.push(c),t++}if(r.level!==void 0&&(xe(r.level,{instancePath:s+"/level",parentData:r,parentDataProperty:"level",rootData:u,
dynamicAnchors:h})||(e=e===null?xe.errors:(xe.errors.forEach(o=>e.push(o)),e),t=e.length)),r.allow!==void 0){let o=r.allow;
if(Array.isArray(o)){let c=o.length;for(let v=0;v<c;v++){let g=o[v];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===
void 0){let _={instancePath:s+"/allow/"+v,schemaPath:"#/then/properties/allow/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:j.then.properties.allow.items.required,parentSchema:j.
then.properties.allow.items,data:g};e===null?e=[_]:e.push(_),t++}if(g.reason===void 0){let _={instancePath:s+"/allow/"+v,
schemaPath:"#/then/properties/allow/items/required",keyword:"required",params:{missingProperty:"reason"},message:"must h\
ave required property 'reason'",schema:j.then.properties.allow.items.required,parentSchema:j.then.properties.allow.items,
data:g};e===null?e=[_]:e.push(_),t++}for(let _ in g)if(!(_==="name"||_==="class"||_==="program"||_==="reason")){let x={instancePath:s+
"/allow/"+v,schemaPath:"#/then/properties/allow/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties",schema:!1,parentSchema:j.then.properties.allow.items,data:g};e===null?e=[x]:
e.push(x),t++}if(g.name!==void 0){let _=g.name;if(typeof _=="string"){if(Z(_)<1){let x={instancePath:s+"/allow/"+v+"/nam\
e",schemaPath:"#/then/properties/allow/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters",schema:1,parentSchema:j.then.properties.allow.items.properties.name,data:_};e===null?
e=[x]:e.push(x),t++}}else{let x={instancePath:s+"/allow/"+v+"/name",schemaPath:"#/then/properties/allow/items/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.then.properties.allow.items.properties.
name.type,parentSchema:j.then.properties.allow.items.properties.name,data:_};e===null?e=[x]:e.push(x),t++}}if(g.class!==
void 0){let _=g.class;if(!(_==="HOOK_ARGUMENT_CHANGED"||_==="RETURN_TYPE_CHANGED"||_==="TRACEPOINT_FIELD_CHANGED"||_==="\
FIELD_TYPE_CHANGED"||_==="AMBIGUOUS_HOOK"||_==="HOOK_VARIANT_MISSED"||_==="HOOK_NEVER_RUNS")){let x={instancePath:s+"/al\
low/"+v+"/class",schemaPath:"#/then/properties/allow/items/properties/class/enum",keyword:"enum",params:{allowedValues:j.
then.properties.allow.items.properties.class.enum},message:"must be equal to one of the allowed values",schema:j.then.properties.
allow.items.properties.class.enum,parentSchema:j.then.properties.allow.items.properties.class,data:_};e===null?e=[x]:e.push(
x),t++}}if(g.program!==void 0){let _=g.program;if(typeof _=="string"){if(Z(_)<1){let x={instancePath:s+"/allow/"+v+"/pro\
gram",schemaPath:"#/then/properties/allow/items/properties/program/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:j.then.properties.allow.items.properties.program,data:_};e===
null?e=[x]:e.push(x),t++}}else{let x={instancePath:s+"/allow/"+v+"/program",schemaPath:"#/then/properties/allow/items/pr\
operties/program/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.then.properties.allow.items.
properties.program.type,parentSchema:j.then.properties.allow.items.properties.program,data:_};e===null?e=[x]:e.push(x),t++}}
if(g.reason!==void 0){let _=g.reason;if(typeof _=="string"){if(Z(_)<1){let x={instancePath:s+"/allow/"+v+"/reason",schemaPath:"\
#/then/properties/allow/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:j.then.properties.allow.items.properties.reason,data:_};e===null?e=[x]:e.push(
x),t++}}else{let x={instancePath:s+"/allow/"+v+"/reason",schemaPath:"#/then/properties/allow/items/properties/reason/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:j.then.properties.allow.items.properties.reason.
type,parentSchema:j.then.properties.allow.items.properties.reason,data:_};e===null?e=[x]:e.push(x),t++}}}else{let _={instancePath:s+
"/allow/"+v,schemaPath:"#/then/properties/allow/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:j.then.properties.allow.items.type,parentSchema:j.then.properties.allow.items,data:g};e===null?e=[_]:e.push(_),
t++}}}else{let c={instancePath:s+"/allow",schemaPath:"#/then/properties/allow/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:j.then.properties.allow.type,parentSchema:j.then.properties.allow,data:o};e===null?e=[c]:
e.push(c),t++}}}var p=f===t;if(i=p,i)var d=!0;l="then"}else{let f=t;xe(r,{instancePath:s,parentData:k,parentDataProperty:w,
rootData:u,dynamicAnchors:h})||(e=e===null?xe.errors:(xe.errors.forEach(o=>e.push(o)),e),t=e.length);var p=f===t;i=p,l="\
else"}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" \
schema',schema:j.if,parentSchema:j,data:r};e===null?e=[f]:e.push(f),t++}return tr.errors=e,m.props=d,t===0}tr.evaluated=
{dynamicProps:!0,dynamicItems:!1};var Hr={description:"The version of libbpf that loads the objects. Set it to the versi\
on of your own loader where a difference matters. Default: the newest.",enum:["1.7","1.5","1.1",1.7,1.5,1.1],"x-expected":'\
an available version of libbpf: `"1.7"`, `"1.5"` or `"1.1"`'};function Ae(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ae.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),!(r==="1.7"||r==="1.5"||r==="1.1"||r===1.7||r===1.5||r===1.1)){let a={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Hr.enum},message:"must be equal to one of the allowed values",schema:Hr.enum,parentSchema:Hr,
data:r};e===null?e=[a]:e.push(a),t++}return Ae.errors=e,t===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={description:"\
Defaults for every artifact.",type:"object",additionalProperties:!1,properties:{mode:{$ref:"#/$defs/mode"},required:{type:"\
boolean"},timeout:{$ref:"#/$defs/timeout"},attach:{$ref:"#/$defs/attachPolicy"},max_insns:{$ref:"#/$defs/maxInsns"}}},br={
description:"How far an artifact is taken. `load_attach` includes `load_only`, and `behavior` includes both; `command` r\
uns your own loader instead.",type:"string",enum:["load_only","load_attach","behavior","command"]};function le(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=le.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:br.type,parentSchema:br,data:r};e===null?e=[a]:e.push(a),t++}
if(!(r==="load_only"||r==="load_attach"||r==="behavior"||r==="command")){let a={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:br.enum},message:"must be equal to one of the allowed values",schema:br.enum,parentSchema:br,
data:r};e===null?e=[a]:e.push(a),t++}return le.errors=e,t===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};var kr={description:"\
`required`: every attach must succeed. `best_effort`: a failed attach does not block.",type:"string",enum:["required","b\
est_effort"]};function ue(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:kr.type,parentSchema:kr,data:r};
e===null?e=[a]:e.push(a),t++}if(!(r==="required"||r==="best_effort")){let a={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:kr.enum},message:"must be equal to one of the allowed values",schema:kr.enum,parentSchema:kr,
data:r};e===null?e=[a]:e.push(a),t++}return ue.errors=e,t===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};var We={type:"\
integer",minimum:1,maximum:4294967295};function te(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:We.type,parentSchema:We,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){
if(r>4294967295||isNaN(r)){let a={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295",schema:4294967295,parentSchema:We,data:r};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){
let a={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:We,data:r};e===null?e=[a]:e.push(a),t++}}return te.errors=e,t===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};
function sr(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,
m=sr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){for(let a in r)if(!(a==="mode"||a==="required"||a==="timeout"||a==="attach"||a==="max_insns")){let i={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties",schema:!1,parentSchema:Pr,data:r};e===null?e=[i]:e.push(i),t++}if(r.mode!==void 0&&(le(r.mode,{instancePath:s+
"/mode",parentData:r,parentDataProperty:"mode",rootData:u,dynamicAnchors:h})||(e=e===null?le.errors:(le.errors.forEach(a=>e.
push(a)),e),t=e.length)),r.required!==void 0){let a=r.required;if(typeof a!="boolean"){let i={instancePath:s+"/required",
schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:Pr.properties.
required.type,parentSchema:Pr.properties.required,data:a};e===null?e=[i]:e.push(i),t++}}r.timeout!==void 0&&(L(r.timeout,
{instancePath:s+"/timeout",parentData:r,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?L.errors:
(L.errors.forEach(a=>e.push(a)),e),t=e.length)),r.attach!==void 0&&(ue(r.attach,{instancePath:s+"/attach",parentData:r,parentDataProperty:"\
attach",rootData:u,dynamicAnchors:h})||(e=e===null?ue.errors:(ue.errors.forEach(a=>e.push(a)),e),t=e.length)),r.max_insns!==
void 0&&(te(r.max_insns,{instancePath:s+"/max_insns",parentData:r,parentDataProperty:"max_insns",rootData:u,dynamicAnchors:h})||
(e=e===null?te.errors:(te.errors.forEach(a=>e.push(a)),e),t=e.length))}else{let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Pr.type,parentSchema:Pr,data:r};e===null?e=[a]:e.push(a),t++}
return sr.errors=e,t===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var A={type:"object",additionalProperties:!1,
if:{not:{anyOf:[{required:["command"]},{required:["go_test"]},{required:["cargo_test"]},{required:["mode"],properties:{mode:{
const:"command"}}}]}},then:{required:["path"]},properties:{name:{$ref:"#/$defs/artifactName"},path:{description:"Path of\
 the object, or globs, relative to the manifest. If it matches several files, each becomes an artifact `<name>/<file>`. \
Optional if every lane is `command`.",anyOf:[{type:"string",minLength:1},{type:"array",minItems:1,items:{type:"string",minLength:1}}],
"x-expected":"a path or glob, or a list of them"},libbpf:{$ref:"#/$defs/libbpf"},mode:{$ref:"#/$defs/mode"},required:{description:"\
`false`: failures are shown and do not block.",type:"boolean",default:!0},lanes:{description:"Several modes, each with i\
ts own `required`. `mode` and `required` of the artifact are the short form of a single lane.",type:"array",minItems:1,items:{
type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{$ref:"#/$defs/mode"},required:{type:"boolean",
default:!0}}}},timeout:{$ref:"#/$defs/timeout"},kernels:{description:"Only these kernels of the run.",$ref:"#/$defs/kern\
elSelectors"},attach:{$ref:"#/$defs/attachPolicy"},max_insns:{$ref:"#/$defs/maxInsns"},maps:{$ref:"#/$defs/maps"},globals:{
$ref:"#/$defs/globals"},struct_ops:{$ref:"#/$defs/structOps"},programs:{$ref:"#/$defs/programs"},program_types:{$ref:"#/\
$defs/programTypes"},program_variants:{$ref:"#/$defs/programVariants"},probe_companions:{$ref:"#/$defs/probeCompanions"},
functional_tests:{$ref:"#/$defs/functionalTests"},files:{$ref:"#/$defs/files"},known_failures:{$ref:"#/$defs/knownFailur\
es"},btf:{$ref:"#/$defs/btf"},command:{description:"Mode `command`: the command that runs your own loader, passed to `/b\
in/sh -c`.",$ref:"#/$defs/script"},command_binary:{description:"Mode `command`: path of the loader, relative to the mani\
fest. `$BPFCOMPAT_BIN` holds its path in the guest.",type:"string",minLength:1},command_results:{$ref:"#/$defs/commandRe\
sults"},go_test:{$ref:"#/$defs/goTest"},cargo_test:{$ref:"#/$defs/cargoTest"},network:{description:"`isolated`: only loo\
pback. `veth`: an interface `veth0` (10.0.0.1, fd00::1) whose peer (10.0.0.2, fd00::2) answers pings and echoes port 7.",
enum:["isolated","veth"],default:"isolated"},cpus:{description:"Minimum number of CPUs of the guests that the artifact r\
uns in.",$ref:"#/$defs/cpus"},memory:{description:"Minimum memory of the guests that the artifact runs in: `2G`, `768M`.",
$ref:"#/$defs/memory"},expect_exit_code:{$ref:"#/$defs/exitCode"},expect_stdout_contains:{$ref:"#/$defs/line"},expect_stderr_contains:{
$ref:"#/$defs/line"},expect_stdout_matches:{$ref:"#/$defs/regex"}}},Wr={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-\
]{0,63}$","x-expected":"a name of letters, digits, `.`, `_` and `-`, at most 64 characters"};function ar(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=ar.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!lt.test(r)){let a={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^[A-Za-z0\
-9][A-Za-z0-9._-]{0,63}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:Wr,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Wr.type,
parentSchema:Wr,data:r};e===null?e=[a]:e.push(a),t++}return ar.errors=e,t===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};
var Yr={description:"Kernel ids and selectors, applied from left to right. A list that begins with an exclusion starts f\
rom all kernels.",type:"array",minItems:1,items:{$ref:"#/$defs/kernelSelector"}};function R(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),Array.isArray(r)){if(r.length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Yr,data:r};e===null?e=[i]:e.
push(i),t++}let a=r.length;for(let i=0;i<a;i++)oe(r[i],{instancePath:s+"/"+i,parentData:r,parentDataProperty:i,rootData:u,
dynamicAnchors:h})||(e=e===null?oe.errors:(oe.errors.forEach(n=>e.push(n)),e),t=e.length)}else{let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Yr.type,parentSchema:Yr,data:r};e===null?e=[
a]:e.push(a),t++}return R.errors=e,t===0}R.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Jr={description:"Map\
 fixups: what your own loader sets between open and load.",type:"array",maxItems:1024,items:{$ref:"#/$defs/map"}},q={type:"\
object",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/mapName"},kernels:{description:"Only o\
n these kernels of the run: ids and selectors.",$ref:"#/$defs/kernelSelectors"},type:{$ref:"#/$defs/mapType"},key_size:{
description:"Bytes.",$ref:"#/$defs/u32"},value_size:{description:"Bytes.",$ref:"#/$defs/u32"},max_entries:{description:"\
Number of entries, or `cpus` for the number of possible CPUs.",anyOf:[{$ref:"#/$defs/positiveU32"},{const:"cpus"}],"x-ex\
pected":"a whole number from 1 to 4294967295, or `cpus`"},map_flags:{$ref:"#/$defs/mapFlags"},inner_map:{description:"Pr\
ototype of the inner maps of a hash-of-maps or array-of-maps. A ring buffer has neither `key_size` nor `value_size`; all\
 other types need `value_size`.",type:"object",additionalProperties:!1,required:["type","max_entries"],properties:{type:{
type:"string",enum:["hash","array","lru_hash","percpu_hash","percpu_array","lru_percpu_hash","ringbuf"]},key_size:{description:"\
Bytes.",$ref:"#/$defs/u32"},value_size:{description:"Bytes.",$ref:"#/$defs/positiveU32"},max_entries:{description:"Numbe\
r of entries; for a ring buffer, its size in bytes.",$ref:"#/$defs/positiveU32"},map_flags:{$ref:"#/$defs/mapFlags"}}},inner_ringbuf_bytes:{
description:"Size of the inner ring buffer of a map-in-map: a power of two and a multiple of the page size. 0 is the sam\
e as omitting it.",type:"integer",minimum:0,maximum:4294967295},autocreate:{description:"`false`: the map is not created\
. Programs that use it must not be loaded.",const:!1,"x-expected":"`false`; omit the key to create the map"},optional:{description:"\
`true`: where the kernel does not create the map, it is skipped, together with the programs that cannot be loaded withou\
t it.",const:!0,"x-expected":"`true`; omit the key if the map is required"},pinning:{description:"`none`: a map that the\
 object pins by name is not pinned.",const:"none","x-expected":"`none`; omit the key to pin as the object declares"},entries:{
description:"Entries that are written right after load. In a map-in-map, `inner` holds the entries of the inner map at t\
hat key.",type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"#\
/$defs/value"},value:{$ref:"#/$defs/value"},inner:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
required:["key","value"],properties:{key:{$ref:"#/$defs/value"},value:{$ref:"#/$defs/value"}}}}}}}}},Qr={type:"string",pattern:"\
^[A-Za-z0-9_.]{1,64}$","x-expected":"the name of a map (letters, digits, `_`, `.`, at most 64)"},Zt=new RegExp("^[A-Za-z\
0-9_.]{1,64}$","u");function Y(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!Zt.
test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.]{1,64}$"},message:'\
must match pattern "^[A-Za-z0-9_.]{1,64}$"',schema:"^[A-Za-z0-9_.]{1,64}$",parentSchema:Qr,data:r};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Qr.
type,parentSchema:Qr,data:r};e===null?e=[a]:e.push(a),t++}return Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};
var vr={description:"libbpf's name of a map type.",type:"string",enum:["hash","array","prog_array","perf_event_array","p\
ercpu_hash","percpu_array","stack_trace","cgroup_array","lru_hash","lru_percpu_hash","lpm_trie","array_of_maps","hash_of\
_maps","devmap","sockmap","cpumap","xskmap","sockhash","cgroup_storage","reuseport_sockarray","percpu_cgroup_storage","q\
ueue","stack","sk_storage","devmap_hash","struct_ops","ringbuf","inode_storage","task_storage","bloom_filter","user_ring\
buf","cgrp_storage","arena","insn_array"],"x-expected":"a map type of libbpf such as `hash`, `lru_hash` or `ringbuf`"};function ir(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=ir.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:vr.type,parentSchema:vr,data:r};e===null?e=
[a]:e.push(a),t++}if(!(r==="hash"||r==="array"||r==="prog_array"||r==="perf_event_array"||r==="percpu_hash"||r==="percpu\
_array"||r==="stack_trace"||r==="cgroup_array"||r==="lru_hash"||r==="lru_percpu_hash"||r==="lpm_trie"||r==="array_of_map\
s"||r==="hash_of_maps"||r==="devmap"||r==="sockmap"||r==="cpumap"||r==="xskmap"||r==="sockhash"||r==="cgroup_storage"||r===
"reuseport_sockarray"||r==="percpu_cgroup_storage"||r==="queue"||r==="stack"||r==="sk_storage"||r==="devmap_hash"||r==="\
struct_ops"||r==="ringbuf"||r==="inode_storage"||r==="task_storage"||r==="bloom_filter"||r==="user_ringbuf"||r==="cgrp_s\
torage"||r==="arena"||r==="insn_array")){let a={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.
enum},message:"must be equal to one of the allowed values",schema:vr.enum,parentSchema:vr,data:r};e===null?e=[a]:e.push(
a),t++}return ir.errors=e,t===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};var qr={type:"integer",minimum:0,maximum:4294967295};
function pe(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,
m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:qr.type,parentSchema:qr,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||
isNaN(r)){let a={instancePath:s,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"\
must be <= 4294967295",schema:4294967295,parentSchema:qr,data:r};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:s,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:qr,
data:r};e===null?e=[a]:e.push(a),t++}}return pe.errors=e,t===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=F.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:We.type,parentSchema:We,
data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||isNaN(r)){let a={instancePath:s,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295",schema:4294967295,
parentSchema:We,data:r};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:s,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:We,data:r};e===null?e=[a]:e.push(
a),t++}}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};var ie={description:"Flags of BPF_MAP_CREA\
TE: a number, or a list of names.",if:{type:"array"},then:{uniqueItems:!0,items:{type:"string",enum:["BPF_F_NO_PREALLOC",
"BPF_F_NO_COMMON_LRU","BPF_F_NUMA_NODE","BPF_F_RDONLY","BPF_F_WRONLY","BPF_F_STACK_BUILD_ID","BPF_F_ZERO_SEED","BPF_F_RD\
ONLY_PROG","BPF_F_WRONLY_PROG","BPF_F_CLONE","BPF_F_MMAPABLE","BPF_F_PRESERVE_ELEMS","BPF_F_INNER_MAP","BPF_F_LINK","BPF\
_F_SEGV_ON_FAULT","BPF_F_NO_USER_CONV","BPF_F_RB_OVERWRITE"],"x-expected":"a flag of BPF_MAP_CREATE"}},else:{type:"integ\
er",minimum:0,maximum:4294967295,"x-expected":"a whole number from 0 to 4294967295, or a list of flags such as `[BPF_F_N\
O_PREALLOC]`"}};function $e(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=$e.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=t,i=!0,n=t;if(!Array.
isArray(r)){let f={};e===null?e=[f]:e.push(f),t++}var p=n===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(p){let f=t;if(Array.
isArray(r)){let o=r.length;for(let g=0;g<o;g++){let _=r[g];if(typeof _!="string"){let x={instancePath:s+"/"+g,schemaPath:"\
#/then/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.then.items.type,parentSchema:ie.
then.items,data:_};e===null?e=[x]:e.push(x),t++}if(!(_==="BPF_F_NO_PREALLOC"||_==="BPF_F_NO_COMMON_LRU"||_==="BPF_F_NUMA\
_NODE"||_==="BPF_F_RDONLY"||_==="BPF_F_WRONLY"||_==="BPF_F_STACK_BUILD_ID"||_==="BPF_F_ZERO_SEED"||_==="BPF_F_RDONLY_PRO\
G"||_==="BPF_F_WRONLY_PROG"||_==="BPF_F_CLONE"||_==="BPF_F_MMAPABLE"||_==="BPF_F_PRESERVE_ELEMS"||_==="BPF_F_INNER_MAP"||
_==="BPF_F_LINK"||_==="BPF_F_SEGV_ON_FAULT"||_==="BPF_F_NO_USER_CONV"||_==="BPF_F_RB_OVERWRITE")){let x={instancePath:s+
"/"+g,schemaPath:"#/then/items/enum",keyword:"enum",params:{allowedValues:ie.then.items.enum},message:"must be equal to \
one of the allowed values",schema:ie.then.items.enum,parentSchema:ie.then.items,data:_};e===null?e=[x]:e.push(x),t++}}let c=r.
length,v;if(c>1){let g={};for(;c--;){let _=r[c];if(typeof _=="string"){if(typeof g[_]=="number"){v=g[_];let x={instancePath:s,
schemaPath:"#/then/uniqueItems",keyword:"uniqueItems",params:{i:c,j:v},message:"must NOT have duplicate items (items ## "+
v+" and "+c+" are identical)",schema:!0,parentSchema:ie.then,data:r};e===null?e=[x]:e.push(x),t++;break}g[_]=c}}}}var p=f===
t;if(i=p,i)var d=!0;l="then"}else{let f=t;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:s,
schemaPath:"#/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ie.else.type,parentSchema:ie.
else,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||isNaN(r)){let o={instancePath:s,
schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295",
schema:4294967295,parentSchema:ie.else,data:r};e===null?e=[o]:e.push(o),t++}if(r<0||isNaN(r)){let o={instancePath:s,schemaPath:"\
#/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:ie.else,
data:r};e===null?e=[o]:e.push(o),t++}}var p=f===t;i=p,l="else"}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"i\
f",params:{failingKeyword:l},message:'must match "'+l+'" schema',schema:ie.if,parentSchema:ie,data:r};e===null?e=[f]:e.push(
f),t++}return $e.errors=e,m.items=d,t===0}$e.evaluated={dynamicProps:!1,dynamicItems:!0};function B(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){return B.errors=
null,!0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:q.required,parentSchema:q,
data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!Ke.call(q.properties,i)){let n={instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:q,data:r};e===null?e=[n]:e.push(n),t++}if(r.name!==void 0&&(Y(r.name,{instancePath:s+"/name",
parentData:r,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?Y.errors:(Y.errors.forEach(i=>e.push(i)),
e),t=e.length)),r.kernels!==void 0&&(R(r.kernels,{instancePath:s+"/kernels",parentData:r,parentDataProperty:"kernels",rootData:u,
dynamicAnchors:h})||(e=e===null?R.errors:(R.errors.forEach(i=>e.push(i)),e),t=e.length)),r.type!==void 0&&(ir(r.type,{instancePath:s+
"/type",parentData:r,parentDataProperty:"type",rootData:u,dynamicAnchors:h})||(e=e===null?ir.errors:(ir.errors.forEach(i=>e.
push(i)),e),t=e.length)),r.key_size!==void 0&&(pe(r.key_size,{instancePath:s+"/key_size",parentData:r,parentDataProperty:"\
key_size",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:(pe.errors.forEach(i=>e.push(i)),e),t=e.length)),r.value_size!==
void 0&&(pe(r.value_size,{instancePath:s+"/value_size",parentData:r,parentDataProperty:"value_size",rootData:u,dynamicAnchors:h})||
(e=e===null?pe.errors:(pe.errors.forEach(i=>e.push(i)),e),t=e.length)),r.max_entries!==void 0){let i=r.max_entries,n=t,p=!1,
l=t;F(i,{instancePath:s+"/max_entries",parentData:r,parentDataProperty:"max_entries",rootData:u,dynamicAnchors:h})||(e=e===
null?F.errors:(F.errors.forEach(f=>e.push(f)),e),t=e.length);var a=l===t;p=p||a;let d=t;if(i!=="cpus"){let f={instancePath:s+
"/max_entries",schemaPath:"#/properties/max_entries/anyOf/1/const",keyword:"const",params:{allowedValue:"cpus"},message:"\
must be equal to constant",schema:"cpus",parentSchema:q.properties.max_entries.anyOf[1],data:i};e===null?e=[f]:e.push(f),
t++}var a=d===t;if(p=p||a,p)t=n,e!==null&&(n?e.length=n:e=null);else{let f={instancePath:s+"/max_entries",schemaPath:"#/\
properties/max_entries/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:q.properties.max_entries.
anyOf,parentSchema:q.properties.max_entries,data:i};e===null?e=[f]:e.push(f),t++}}if(r.map_flags!==void 0&&($e(r.map_flags,
{instancePath:s+"/map_flags",parentData:r,parentDataProperty:"map_flags",rootData:u,dynamicAnchors:h})||(e=e===null?$e.errors:
($e.errors.forEach(i=>e.push(i)),e),t=e.length)),r.inner_map!==void 0){let i=r.inner_map;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.type===void 0){let n={instancePath:s+"/inner_map",schemaPath:"#/properties/inner_map/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:q.properties.inner_map.required,
parentSchema:q.properties.inner_map,data:i};e===null?e=[n]:e.push(n),t++}if(i.max_entries===void 0){let n={instancePath:s+
"/inner_map",schemaPath:"#/properties/inner_map/required",keyword:"required",params:{missingProperty:"max_entries"},message:"\
must have required property 'max_entries'",schema:q.properties.inner_map.required,parentSchema:q.properties.inner_map,data:i};
e===null?e=[n]:e.push(n),t++}for(let n in i)if(!(n==="type"||n==="key_size"||n==="value_size"||n==="max_entries"||n==="m\
ap_flags")){let p={instancePath:s+"/inner_map",schemaPath:"#/properties/inner_map/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.
inner_map,data:i};e===null?e=[p]:e.push(p),t++}if(i.type!==void 0){let n=i.type;if(typeof n!="string"){let p={instancePath:s+
"/inner_map/type",schemaPath:"#/properties/inner_map/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:q.properties.inner_map.properties.type.type,parentSchema:q.properties.inner_map.properties.type,data:n};
e===null?e=[p]:e.push(p),t++}if(!(n==="hash"||n==="array"||n==="lru_hash"||n==="percpu_hash"||n==="percpu_array"||n==="l\
ru_percpu_hash"||n==="ringbuf")){let p={instancePath:s+"/inner_map/type",schemaPath:"#/properties/inner_map/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:q.properties.inner_map.properties.type.enum},message:"must be equal to on\
e of the allowed values",schema:q.properties.inner_map.properties.type.enum,parentSchema:q.properties.inner_map.properties.
type,data:n};e===null?e=[p]:e.push(p),t++}}i.key_size!==void 0&&(pe(i.key_size,{instancePath:s+"/inner_map/key_size",parentData:i,
parentDataProperty:"key_size",rootData:u,dynamicAnchors:h})||(e=e===null?pe.errors:(pe.errors.forEach(n=>e.push(n)),e),t=
e.length)),i.value_size!==void 0&&(F(i.value_size,{instancePath:s+"/inner_map/value_size",parentData:i,parentDataProperty:"\
value_size",rootData:u,dynamicAnchors:h})||(e=e===null?F.errors:(F.errors.forEach(n=>e.push(n)),e),t=e.length)),i.max_entries!==
void 0&&(F(i.max_entries,{instancePath:s+"/inner_map/max_entries",parentData:i,parentDataProperty:"max_entries",rootData:u,
dynamicAnchors:h})||(e=e===null?F.errors:(F.errors.forEach(n=>e.push(n)),e),t=e.length)),i.map_flags!==void 0&&($e(i.map_flags,
{instancePath:s+"/inner_map/map_flags",parentData:i,parentDataProperty:"map_flags",rootData:u,dynamicAnchors:h})||(e=e===
null?$e.errors:($e.errors.forEach(n=>e.push(n)),e),t=e.length))}else{let n={instancePath:s+"/inner_map",schemaPath:"#/pr\
operties/inner_map/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.properties.inner_map.type,
parentSchema:q.properties.inner_map,data:i};e===null?e=[n]:e.push(n),t++}}if(r.inner_ringbuf_bytes!==void 0){let i=r.inner_ringbuf_bytes;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:s+"/inner_ringbuf_bytes",schemaPath:"#/pro\
perties/inner_ringbuf_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:q.properties.inner_ringbuf_bytes.
type,parentSchema:q.properties.inner_ringbuf_bytes,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(
i)){if(i>4294967295||isNaN(i)){let n={instancePath:s+"/inner_ringbuf_bytes",schemaPath:"#/properties/inner_ringbuf_bytes\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295",schema:4294967295,
parentSchema:q.properties.inner_ringbuf_bytes,data:i};e===null?e=[n]:e.push(n),t++}if(i<0||isNaN(i)){let n={instancePath:s+
"/inner_ringbuf_bytes",schemaPath:"#/properties/inner_ringbuf_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:q.properties.inner_ringbuf_bytes,data:i};e===null?e=[n]:e.push(n),t++}}}if(r.
autocreate!==void 0){let i=r.autocreate;if(i!==!1){let n={instancePath:s+"/autocreate",schemaPath:"#/properties/autocrea\
te/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant",schema:!1,parentSchema:q.properties.
autocreate,data:i};e===null?e=[n]:e.push(n),t++}}if(r.optional!==void 0){let i=r.optional;if(i!==!0){let n={instancePath:s+
"/optional",schemaPath:"#/properties/optional/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant",schema:!0,parentSchema:q.properties.optional,data:i};e===null?e=[n]:e.push(n),t++}}if(r.pinning!==void 0){let i=r.
pinning;if(i!=="none"){let n={instancePath:s+"/pinning",schemaPath:"#/properties/pinning/const",keyword:"const",params:{
allowedValue:"none"},message:"must be equal to constant",schema:"none",parentSchema:q.properties.pinning,data:i};e===null?
e=[n]:e.push(n),t++}}if(r.entries!==void 0){let i=r.entries;if(Array.isArray(i)){if(i.length<1){let p={instancePath:s+"/\
entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:q.properties.entries,data:i};e===null?e=[p]:e.push(p),t++}let n=i.length;for(let p=0;p<
n;p++){let l=i[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.key===void 0){let d={instancePath:s+"/entries/"+p,schemaPath:"\
#/properties/entries/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'",schema:q.properties.entries.items.required,parentSchema:q.properties.entries.items,data:l};e===null?e=[d]:e.push(
d),t++}for(let d in l)if(!(d==="key"||d==="value"||d==="inner")){let f={instancePath:s+"/entries/"+p,schemaPath:"#/prope\
rties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT\
 have additional properties",schema:!1,parentSchema:q.properties.entries.items,data:l};e===null?e=[f]:e.push(f),t++}if(l.
key!==void 0&&(B(l.key,{instancePath:s+"/entries/"+p+"/key",parentData:l,parentDataProperty:"key",rootData:u,dynamicAnchors:h})||
(e=e===null?B.errors:(B.errors.forEach(d=>e.push(d)),e),t=e.length)),l.value!==void 0&&(B(l.value,{instancePath:s+"/entr\
ies/"+p+"/value",parentData:l,parentDataProperty:"value",rootData:u,dynamicAnchors:h})||(e=e===null?B.errors:(B.errors.forEach(
d=>e.push(d)),e),t=e.length)),l.inner!==void 0){let d=l.inner;if(Array.isArray(d)){if(d.length<1){let y={instancePath:s+
"/entries/"+p+"/inner",schemaPath:"#/properties/entries/items/properties/inner/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:q.properties.entries.items.properties.inner,data:d};e===
null?e=[y]:e.push(y),t++}let f=d.length;for(let y=0;y<f;y++){let o=d[y];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
key===void 0){let c={instancePath:s+"/entries/"+p+"/inner/"+y,schemaPath:"#/properties/entries/items/properties/inner/it\
ems/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:q.properties.
entries.items.properties.inner.items.required,parentSchema:q.properties.entries.items.properties.inner.items,data:o};e===
null?e=[c]:e.push(c),t++}if(o.value===void 0){let c={instancePath:s+"/entries/"+p+"/inner/"+y,schemaPath:"#/properties/e\
ntries/items/properties/inner/items/required",keyword:"required",params:{missingProperty:"value"},message:"must have req\
uired property 'value'",schema:q.properties.entries.items.properties.inner.items.required,parentSchema:q.properties.entries.
items.properties.inner.items,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o)if(!(c==="key"||c==="value")){let v={instancePath:s+
"/entries/"+p+"/inner/"+y,schemaPath:"#/properties/entries/items/properties/inner/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:q.
properties.entries.items.properties.inner.items,data:o};e===null?e=[v]:e.push(v),t++}o.key!==void 0&&(B(o.key,{instancePath:s+
"/entries/"+p+"/inner/"+y+"/key",parentData:o,parentDataProperty:"key",rootData:u,dynamicAnchors:h})||(e=e===null?B.errors:
(B.errors.forEach(c=>e.push(c)),e),t=e.length)),o.value!==void 0&&(B(o.value,{instancePath:s+"/entries/"+p+"/inner/"+y+"\
/value",parentData:o,parentDataProperty:"value",rootData:u,dynamicAnchors:h})||(e=e===null?B.errors:(B.errors.forEach(c=>e.
push(c)),e),t=e.length))}else{let c={instancePath:s+"/entries/"+p+"/inner/"+y,schemaPath:"#/properties/entries/items/pro\
perties/inner/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.properties.entries.items.
properties.inner.items.type,parentSchema:q.properties.entries.items.properties.inner.items,data:o};e===null?e=[c]:e.push(
c),t++}}}else{let f={instancePath:s+"/entries/"+p+"/inner",schemaPath:"#/properties/entries/items/properties/inner/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.entries.items.properties.inner.type,parentSchema:q.
properties.entries.items.properties.inner,data:d};e===null?e=[f]:e.push(f),t++}}}else{let d={instancePath:s+"/entries/"+
p,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.properties.
entries.items.type,parentSchema:q.properties.entries.items,data:l};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:s+
"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.
properties.entries.type,parentSchema:q.properties.entries,data:i};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:r};
e===null?e=[i]:e.push(i),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ne.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){if(r.length>1024){let i={instancePath:s,
schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1024},message:"must NOT have more than 1024 items",schema:1024,
parentSchema:Jr,data:r};e===null?e=[i]:e.push(i),t++}let a=r.length;for(let i=0;i<a;i++)nr(r[i],{instancePath:s+"/"+i,parentData:r,
parentDataProperty:i,rootData:u,dynamicAnchors:h})||(e=e===null?nr.errors:(nr.errors.forEach(n=>e.push(n)),e),t=e.length)}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Jr.type,parentSchema:Jr,
data:r};e===null?e=[a]:e.push(a),t++}return Ne.errors=e,t===0}Ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ye={
description:"Global variables in `.rodata`, `.data` and `.bss`, set before load. A list of `{kernels, set}` sets variabl\
es only on some kernels.",type:["object","array"],minProperties:1,minItems:1,items:{type:"object",additionalProperties:!1,
required:["set"],properties:{kernels:{description:"Only on these kernels of the run: ids and selectors.",$ref:"#/$defs/k\
ernelSelectors"},set:{$ref:"#/$defs/variables"}}},"x-expected":"a mapping of at least one variable to its value, or a li\
st of `{kernels, set}`"},Xr={type:"object",minProperties:1,"x-expected":"a mapping of at least one variable to its value"};
function pr(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,
m=pr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let a={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties",schema:1,parentSchema:Xr,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Xr.type,parentSchema:Xr,
data:r};e===null?e=[a]:e.push(a),t++}return pr.errors=e,t===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ie.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!r||typeof r!="object"){let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:ye.type},message:"must be object,array",schema:ye.type,parentSchema:ye,data:r};e===null?
e=[a]:e.push(a),t++}if(Array.isArray(r)){if(r.length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:ye,data:r};e===null?e=[i]:e.push(i),t++}
let a=r.length;for(let i=0;i<a;i++){let n=r[i];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.set===void 0){let p={instancePath:s+
"/"+i,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"set"},message:"must have required proper\
ty 'set'",schema:ye.items.required,parentSchema:ye.items,data:n};e===null?e=[p]:e.push(p),t++}for(let p in n)if(!(p==="k\
ernels"||p==="set")){let l={instancePath:s+"/"+i,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:ye.items,data:n};e===
null?e=[l]:e.push(l),t++}n.kernels!==void 0&&(R(n.kernels,{instancePath:s+"/"+i+"/kernels",parentData:n,parentDataProperty:"\
kernels",rootData:u,dynamicAnchors:h})||(e=e===null?R.errors:(R.errors.forEach(p=>e.push(p)),e),t=e.length)),n.set!==void 0&&
(pr(n.set,{instancePath:s+"/"+i+"/set",parentData:n,parentDataProperty:"set",rootData:u,dynamicAnchors:h})||(e=e===null?
pr.errors:(pr.errors.forEach(p=>e.push(p)),e),t=e.length))}else{let p={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:ye.items.type,parentSchema:ye.items,data:n};e===null?e=[p]:
e.push(p),t++}}}if(r&&typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length<1){let a={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:ye,
data:r};e===null?e=[a]:e.push(a),t++}return Ie.errors=e,t===0}Ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var K={
description:"Members of struct_ops maps that your own loader sets before load, as through a skeleton.",type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["map","member","value"],properties:{map:{$ref:"#/$defs/mapName"},
kernels:{description:"Only on these kernels of the run: ids and selectors.",$ref:"#/$defs/kernelSelectors"},member:{description:"\
A function pointer of the struct.",type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$","x-expected":"the name of a me\
mber"},value:{description:"The program that it points to; null for none.",type:["string","null"],pattern:"^[A-Za-z0-9_.]\
{1,128}$","x-expected":"the name of a program, or null"}}}},Rt=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),_t=new RegExp(
"^[A-Za-z0-9_.]{1,128}$","u");function or(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=or.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){if(r.
length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}let a=r.length;for(let i=0;i<a;i++){let n=r[i];
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.map===void 0){let p={instancePath:s+"/"+i,schemaPath:"#/items/required",
keyword:"required",params:{missingProperty:"map"},message:"must have required property 'map'",schema:K.items.required,parentSchema:K.
items,data:n};e===null?e=[p]:e.push(p),t++}if(n.member===void 0){let p={instancePath:s+"/"+i,schemaPath:"#/items/require\
d",keyword:"required",params:{missingProperty:"member"},message:"must have required property 'member'",schema:K.items.required,
parentSchema:K.items,data:n};e===null?e=[p]:e.push(p),t++}if(n.value===void 0){let p={instancePath:s+"/"+i,schemaPath:"#\
/items/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:K.
items.required,parentSchema:K.items,data:n};e===null?e=[p]:e.push(p),t++}for(let p in n)if(!(p==="map"||p==="kernels"||p===
"member"||p==="value")){let l={instancePath:s+"/"+i,schemaPath:"#/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:K.items,data:n};
e===null?e=[l]:e.push(l),t++}if(n.map!==void 0&&(Y(n.map,{instancePath:s+"/"+i+"/map",parentData:n,parentDataProperty:"m\
ap",rootData:u,dynamicAnchors:h})||(e=e===null?Y.errors:(Y.errors.forEach(p=>e.push(p)),e),t=e.length)),n.kernels!==void 0&&
(R(n.kernels,{instancePath:s+"/"+i+"/kernels",parentData:n,parentDataProperty:"kernels",rootData:u,dynamicAnchors:h})||(e=
e===null?R.errors:(R.errors.forEach(p=>e.push(p)),e),t=e.length)),n.member!==void 0){let p=n.member;if(typeof p=="string"){
if(!Rt.test(p)){let l={instancePath:s+"/"+i+"/member",schemaPath:"#/items/properties/member/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z\
_][A-Za-z0-9_]{0,127}$",parentSchema:K.items.properties.member,data:p};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+
"/"+i+"/member",schemaPath:"#/items/properties/member/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:K.items.properties.member.type,parentSchema:K.items.properties.member,data:p};e===null?e=[l]:e.push(l),t++}}if(n.
value!==void 0){let p=n.value;if(typeof p!="string"&&p!==null){let l={instancePath:s+"/"+i+"/value",schemaPath:"#/items/\
properties/value/type",keyword:"type",params:{type:K.items.properties.value.type},message:"must be string,null",schema:K.
items.properties.value.type,parentSchema:K.items.properties.value,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="str\
ing"&&!_t.test(p)){let l={instancePath:s+"/"+i+"/value",schemaPath:"#/items/properties/value/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_.]{1,128}$"},message:'must match pattern "^[A-Za-z0-9_.]{1,128}$"',schema:"^[A-Za-z0-9_.]{1\
,128}$",parentSchema:K.items.properties.value,data:p};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:s+"/"+i,schemaPath:"\
#/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.items.type,parentSchema:K.items,data:n};
e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:K.type,parentSchema:K,data:r};e===null?e=[a]:e.push(a),t++}return or.errors=e,t===0}or.evaluated={
items:!0,dynamicProps:!1,dynamicItems:!1};var E={description:"Settings of single programs.",type:"array",items:{type:"ob\
ject",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/programName"},kernels:{description:"Only\
 on these kernels of the run: ids and selectors. Applies to `type` and `autoload`.",$ref:"#/$defs/kernelSelectors"},section:{
description:"The ELF section that must contain the program.",$ref:"#/$defs/line"},type:{description:"The program type, i\
f the section does not determine it. The same as an entry of `program_types`.",$ref:"#/$defs/programType"},autoload:{description:'\
Enables (`SEC("?\u2026")`) or disables loading of the program.',type:"boolean"},required:{description:"`false`: the obje\
ct may load without it, and its attach may fail. Both are shown.",type:"boolean",default:!0},optional:{description:"`tru\
e`: your loader works without it. Where it does not load, it is skipped.",type:"boolean",default:!1},min_kernel:{description:"\
The program is not loaded on kernels older than this version.",type:"string",pattern:"^[0-9]{1,3}\\.[0-9]{1,3}$","x-expe\
cted":'a kernel version in quotes such as `"5.8"` (5.10 is not 5.1)'},max_insns:{$ref:"#/$defs/maxInsns"},max_run_insns:{
description:"Budget for an average run of the program while tests run: the number of simple instructions that take the s\
ame time.",$ref:"#/$defs/positiveU32"},attach:{description:"How and where the program is attached, and whether that must\
 succeed.",if:{type:"object"},then:{additionalProperties:!1,properties:{required:{description:"`false`: a failed attach \
of this program does not block.",type:"boolean"},kind:{description:'What to attach to, if it differs from the section. "\
" is the same as omitting it.',type:"string",enum:["","none","tracepoint","raw_tracepoint","kprobe","kretprobe","uprobe",
"uretprobe","usdt","fentry","fexit","lsm","perf_event","xdp","tc","tcx","cgroup","socket","sockmap","netns","iter","frep\
lace"]},symbol:{description:"Kernel function, LSM hook, or function in `binary` or `program`.",$ref:"#/$defs/word"},category:{
description:"Category of a tracepoint.",$ref:"#/$defs/word"},name:{description:"Name of a tracepoint, or `provider:name`\
 of a USDT probe.",$ref:"#/$defs/word"},interface:{description:"Network device in the guest.",type:"string",pattern:"^[!\
-.0-~]{1,15}$","x-expected":"the name of a network device (at most 15 characters)"},cgroup:{description:"Directory below\
 /sys/fs/cgroup.",type:"string",pattern:"^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$","x-expected":"a path below /sys/fs/cgr\
oup, without `..`"},binary:{description:"Path in the guest.",$ref:"#/$defs/line"},artifact:{description:"The artifact th\
at contains the `program` to replace or trace.",type:"string",pattern:"^[!-~]{1,255}$","x-expected":"the name of an arti\
fact of this manifest"},program:{description:"The program of `artifact` whose function is replaced or traced.",$ref:"#/$\
defs/programName"}}},else:{type:"string",enum:["required","best_effort","none"],"x-expected":"one of required, best_effo\
rt, none, or a mapping such as `{kind: kprobe, symbol: do_unlinkat}`"}}}}},et={type:"string",pattern:"^[A-Za-z0-9_.]{1,1\
28}$","x-expected":"the name of a program (letters, digits, `_`, `.`)"};function I(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=I.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),typeof r=="string"){if(!_t.test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_.]{1,128}$"},message:'must match pattern "^[A-Za-z0-9_.]{1,128}$"',schema:"^[A-Za-z0-9_.]{1,128}$",
parentSchema:et,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:et.type,parentSchema:et,data:r};e===null?e=[a]:e.push(a),t++}return I.errors=
e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var wr={type:"string",minLength:1,maxLength:1e3,pattern:"^[^\\r\\n\\0\
]+$","x-expected":"a single line of 1 to 1000 characters"},Pt=new RegExp("^[^\\r\\n\\0]+$","u");function S(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=S.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(Z(r)>1e3){let a={instancePath:s,schemaPath:"#/m\
axLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:wr,
data:r};e===null?e=[a]:e.push(a),t++}if(Z(r)<1){let a={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:wr,data:r};e===null?e=[a]:e.push(a),t++}if(!Pt.
test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n\\0]+$"},message:'must\
 match pattern "^[^\\r\\n\\0]+$"',schema:"^[^\\r\\n\\0]+$",parentSchema:wr,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:wr.type,parentSchema:wr,
data:r};e===null?e=[a]:e.push(a),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var xr={description:"\
libbpf's name of a program type.",type:"string",enum:["socket_filter","kprobe","sched_cls","sched_act","tracepoint","xdp",
"perf_event","cgroup_skb","cgroup_sock","lwt_in","lwt_out","lwt_xmit","sock_ops","sk_skb","cgroup_device","sk_msg","raw_\
tracepoint","cgroup_sock_addr","lwt_seg6local","lirc_mode2","sk_reuseport","flow_dissector","cgroup_sysctl","raw_tracepo\
int_writable","cgroup_sockopt","tracing","struct_ops","ext","lsm","sk_lookup","syscall","netfilter"],"x-expected":"a pro\
gram type of libbpf such as `kprobe`, `xdp` or `socket_filter`"};function je(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof r!="string"){let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:xr.type,parentSchema:xr,data:r};e===null?e=[a]:e.push(a),t++}if(!(r==="socket_filter"||r==="kprob\
e"||r==="sched_cls"||r==="sched_act"||r==="tracepoint"||r==="xdp"||r==="perf_event"||r==="cgroup_skb"||r==="cgroup_sock"||
r==="lwt_in"||r==="lwt_out"||r==="lwt_xmit"||r==="sock_ops"||r==="sk_skb"||r==="cgroup_device"||r==="sk_msg"||r==="raw_t\
racepoint"||r==="cgroup_sock_addr"||r==="lwt_seg6local"||r==="lirc_mode2"||r==="sk_reuseport"||r==="flow_dissector"||r===
"cgroup_sysctl"||r==="raw_tracepoint_writable"||r==="cgroup_sockopt"||r==="tracing"||r==="struct_ops"||r==="ext"||r==="l\
sm"||r==="sk_lookup"||r==="syscall"||r==="netfilter")){let a={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:xr.enum},message:"must be equal to one of the allowed values",schema:xr.enum,parentSchema:xr,data:r};e===null?
e=[a]:e.push(a),t++}return je.errors=e,t===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"string",pattern:"\
^[!-~]{1,255}$","x-expected":"a word of printable ASCII without spaces, at most 255 characters"},bt=new RegExp("^[!-~]{1\
,255}$","u");function W(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=W.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!bt.test(r)){
let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[!-~]{1,255}$"},message:'must match pat\
tern "^[!-~]{1,255}$"',schema:"^[!-~]{1,255}$",parentSchema:rt,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:rt.type,parentSchema:rt,data:r};
e===null?e=[a]:e.push(a),t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var Bt=new RegExp("^[\
0-9]{1,3}\\.[0-9]{1,3}$","u"),Mt=new RegExp("^[!-.0-~]{1,15}$","u"),Ct=new RegExp("^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$",
"u");function Te(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=Te.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){let i=r.length;
for(let n=0;n<i;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let l={instancePath:s+"\
/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'",schema:E.items.required,parentSchema:E.items,data:p};e===null?e=[l]:e.push(l),t++}for(let l in p)if(!Ke.call(
E.items.properties,l)){let d={instancePath:s+"/"+n,schemaPath:"#/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:E.items,data:p};e===
null?e=[d]:e.push(d),t++}if(p.name!==void 0&&(I(p.name,{instancePath:s+"/"+n+"/name",parentData:p,parentDataProperty:"na\
me",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(l=>e.push(l)),e),t=e.length)),p.kernels!==void 0&&
(R(p.kernels,{instancePath:s+"/"+n+"/kernels",parentData:p,parentDataProperty:"kernels",rootData:u,dynamicAnchors:h})||(e=
e===null?R.errors:(R.errors.forEach(l=>e.push(l)),e),t=e.length)),p.section!==void 0&&(S(p.section,{instancePath:s+"/"+n+
"/section",parentData:p,parentDataProperty:"section",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(
l=>e.push(l)),e),t=e.length)),p.type!==void 0&&(je(p.type,{instancePath:s+"/"+n+"/type",parentData:p,parentDataProperty:"\
type",rootData:u,dynamicAnchors:h})||(e=e===null?je.errors:(je.errors.forEach(l=>e.push(l)),e),t=e.length)),p.autoload!==
void 0){let l=p.autoload;if(typeof l!="boolean"){let d={instancePath:s+"/"+n+"/autoload",schemaPath:"#/items/properties/\
autoload/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:E.items.properties.autoload.type,
parentSchema:E.items.properties.autoload,data:l};e===null?e=[d]:e.push(d),t++}}if(p.required!==void 0){let l=p.required;
if(typeof l!="boolean"){let d={instancePath:s+"/"+n+"/required",schemaPath:"#/items/properties/required/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean",schema:E.items.properties.required.type,parentSchema:E.items.properties.
required,data:l};e===null?e=[d]:e.push(d),t++}}if(p.optional!==void 0){let l=p.optional;if(typeof l!="boolean"){let d={instancePath:s+
"/"+n+"/optional",schemaPath:"#/items/properties/optional/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean",schema:E.items.properties.optional.type,parentSchema:E.items.properties.optional,data:l};e===null?e=[d]:e.push(
d),t++}}if(p.min_kernel!==void 0){let l=p.min_kernel;if(typeof l=="string"){if(!Bt.test(l)){let d={instancePath:s+"/"+n+
"/min_kernel",schemaPath:"#/items/properties/min_kernel/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}\\.[0-9]{1\
,3}$"},message:'must match pattern "^[0-9]{1,3}\\.[0-9]{1,3}$"',schema:"^[0-9]{1,3}\\.[0-9]{1,3}$",parentSchema:E.items.
properties.min_kernel,data:l};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+n+"/min_kernel",schemaPath:"#\
/items/properties/min_kernel/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.items.properties.
min_kernel.type,parentSchema:E.items.properties.min_kernel,data:l};e===null?e=[d]:e.push(d),t++}}if(p.max_insns!==void 0&&
(te(p.max_insns,{instancePath:s+"/"+n+"/max_insns",parentData:p,parentDataProperty:"max_insns",rootData:u,dynamicAnchors:h})||
(e=e===null?te.errors:(te.errors.forEach(l=>e.push(l)),e),t=e.length)),p.max_run_insns!==void 0&&(F(p.max_run_insns,{instancePath:s+
"/"+n+"/max_run_insns",parentData:p,parentDataProperty:"max_run_insns",rootData:u,dynamicAnchors:h})||(e=e===null?F.errors:
(F.errors.forEach(l=>e.push(l)),e),t=e.length)),p.attach!==void 0){let l=p.attach,d=t,f=!0,y=t;if(!(l&&typeof l=="object"&&
!Array.isArray(l))){let c={};e===null?e=[c]:e.push(c),t++}var a=y===t;t=d,e!==null&&(d?e.length=d:e=null);let o;if(a){let c=t;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let g in l)if(!Ke.call(E.items.properties.attach.then.properties,g)){let _={
instancePath:s+"/"+n+"/attach",schemaPath:"#/items/properties/attach/then/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:g},message:"must NOT have additional properties",schema:!1,parentSchema:E.items.properties.
attach.then,data:l};e===null?e=[_]:e.push(_),t++}if(l.required!==void 0){let g=l.required;if(typeof g!="boolean"){let _={
instancePath:s+"/"+n+"/attach/required",schemaPath:"#/items/properties/attach/then/properties/required/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean",schema:E.items.properties.attach.then.properties.required.type,parentSchema:E.
items.properties.attach.then.properties.required,data:g};e===null?e=[_]:e.push(_),t++}}if(l.kind!==void 0){let g=l.kind;
if(typeof g!="string"){let _={instancePath:s+"/"+n+"/attach/kind",schemaPath:"#/items/properties/attach/then/properties/\
kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.items.properties.attach.then.properties.
kind.type,parentSchema:E.items.properties.attach.then.properties.kind,data:g};e===null?e=[_]:e.push(_),t++}if(!(g===""||
g==="none"||g==="tracepoint"||g==="raw_tracepoint"||g==="kprobe"||g==="kretprobe"||g==="uprobe"||g==="uretprobe"||g==="u\
sdt"||g==="fentry"||g==="fexit"||g==="lsm"||g==="perf_event"||g==="xdp"||g==="tc"||g==="tcx"||g==="cgroup"||g==="socket"||
g==="sockmap"||g==="netns"||g==="iter"||g==="freplace")){let _={instancePath:s+"/"+n+"/attach/kind",schemaPath:"#/items/\
properties/attach/then/properties/kind/enum",keyword:"enum",params:{allowedValues:E.items.properties.attach.then.properties.
kind.enum},message:"must be equal to one of the allowed values",schema:E.items.properties.attach.then.properties.kind.enum,
parentSchema:E.items.properties.attach.then.properties.kind,data:g};e===null?e=[_]:e.push(_),t++}}if(l.symbol!==void 0&&
(W(l.symbol,{instancePath:s+"/"+n+"/attach/symbol",parentData:l,parentDataProperty:"symbol",rootData:u,dynamicAnchors:h})||
(e=e===null?W.errors:(W.errors.forEach(g=>e.push(g)),e),t=e.length)),l.category!==void 0&&(W(l.category,{instancePath:s+
"/"+n+"/attach/category",parentData:l,parentDataProperty:"category",rootData:u,dynamicAnchors:h})||(e=e===null?W.errors:
(W.errors.forEach(g=>e.push(g)),e),t=e.length)),l.name!==void 0&&(W(l.name,{instancePath:s+"/"+n+"/attach/name",parentData:l,
parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?W.errors:(W.errors.forEach(g=>e.push(g)),e),t=e.length)),
l.interface!==void 0){let g=l.interface;if(typeof g=="string"){if(!Mt.test(g)){let _={instancePath:s+"/"+n+"/attach/inte\
rface",schemaPath:"#/items/properties/attach/then/properties/interface/pattern",keyword:"pattern",params:{pattern:"^[!-.\
0-~]{1,15}$"},message:'must match pattern "^[!-.0-~]{1,15}$"',schema:"^[!-.0-~]{1,15}$",parentSchema:E.items.properties.
attach.then.properties.interface,data:g};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:s+"/"+n+"/attach/interfa\
ce",schemaPath:"#/items/properties/attach/then/properties/interface/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:E.items.properties.attach.then.properties.interface.type,parentSchema:E.items.properties.attach.then.
properties.interface,data:g};e===null?e=[_]:e.push(_),t++}}if(l.cgroup!==void 0){let g=l.cgroup;if(typeof g=="string"){if(!Ct.
test(g)){let _={instancePath:s+"/"+n+"/attach/cgroup",schemaPath:"#/items/properties/attach/then/properties/cgroup/patte\
rn",keyword:"pattern",params:{pattern:"^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$"},message:'must match pattern "^(?!(?:.*/\
)?\\.\\.(?:/|$))[!-~]{1,255}$"',schema:"^(?!(?:.*/)?\\.\\.(?:/|$))[!-~]{1,255}$",parentSchema:E.items.properties.attach.
then.properties.cgroup,data:g};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:s+"/"+n+"/attach/cgroup",schemaPath:"\
#/items/properties/attach/then/properties/cgroup/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.
items.properties.attach.then.properties.cgroup.type,parentSchema:E.items.properties.attach.then.properties.cgroup,data:g};
e===null?e=[_]:e.push(_),t++}}if(l.binary!==void 0&&(S(l.binary,{instancePath:s+"/"+n+"/attach/binary",parentData:l,parentDataProperty:"\
binary",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(g=>e.push(g)),e),t=e.length)),l.artifact!==
void 0){let g=l.artifact;if(typeof g=="string"){if(!bt.test(g)){let _={instancePath:s+"/"+n+"/attach/artifact",schemaPath:"\
#/items/properties/attach/then/properties/artifact/pattern",keyword:"pattern",params:{pattern:"^[!-~]{1,255}$"},message:'\
must match pattern "^[!-~]{1,255}$"',schema:"^[!-~]{1,255}$",parentSchema:E.items.properties.attach.then.properties.artifact,
data:g};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:s+"/"+n+"/attach/artifact",schemaPath:"#/items/properties\
/attach/then/properties/artifact/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.items.properties.
attach.then.properties.artifact.type,parentSchema:E.items.properties.attach.then.properties.artifact,data:g};e===null?e=
[_]:e.push(_),t++}}l.program!==void 0&&(I(l.program,{instancePath:s+"/"+n+"/attach/program",parentData:l,parentDataProperty:"\
program",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(g=>e.push(g)),e),t=e.length))}var a=c===t;
f=a,o="then"}else{let c=t;if(typeof l!="string"){let g={instancePath:s+"/"+n+"/attach",schemaPath:"#/items/properties/at\
tach/else/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.items.properties.attach.else.type,
parentSchema:E.items.properties.attach.else,data:l};e===null?e=[g]:e.push(g),t++}if(!(l==="required"||l==="best_effort"||
l==="none")){let g={instancePath:s+"/"+n+"/attach",schemaPath:"#/items/properties/attach/else/enum",keyword:"enum",params:{
allowedValues:E.items.properties.attach.else.enum},message:"must be equal to one of the allowed values",schema:E.items.properties.
attach.else.enum,parentSchema:E.items.properties.attach.else,data:l};e===null?e=[g]:e.push(g),t++}var a=c===t;f=a,o="els\
e"}if(!f){let c={instancePath:s+"/"+n+"/attach",schemaPath:"#/items/properties/attach/if",keyword:"if",params:{failingKeyword:o},
message:'must match "'+o+'" schema',schema:E.items.properties.attach.if,parentSchema:E.items.properties.attach,data:l};e===
null?e=[c]:e.push(c),t++}}}else{let l={instancePath:s+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:E.items.type,parentSchema:E.items,data:p};e===null?e=[l]:e.push(l),t++}}}else{let i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:E.type,parentSchema:E,
data:r};e===null?e=[i]:e.push(i),t++}return Te.errors=e,t===0}Te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ne={
description:"Program types that the section names do not determine.",type:"array",items:{type:"object",additionalProperties:!1,
required:["program","type"],properties:{program:{type:"string",pattern:"^[A-Za-z0-9_./-]{1,128}$","x-expected":"a progra\
m name or ELF section (letters, digits, `_`, `.`, `/`, `-`, at most 128)"},type:{$ref:"#/$defs/programType"},kernels:{description:"\
Only on these kernels of the run: ids and selectors.",$ref:"#/$defs/kernelSelectors"}}}},Vt=new RegExp("^[A-Za-z0-9_./-]\
{1,128}$","u");function ze(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){let a=r.
length;for(let i=0;i<a;i++){let n=r[i];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.program===void 0){let p={instancePath:s+
"/"+i,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"program"},message:"must have required pr\
operty 'program'",schema:ne.items.required,parentSchema:ne.items,data:n};e===null?e=[p]:e.push(p),t++}if(n.type===void 0){
let p={instancePath:s+"/"+i,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"type"},message:"mu\
st have required property 'type'",schema:ne.items.required,parentSchema:ne.items,data:n};e===null?e=[p]:e.push(p),t++}for(let p in n)
if(!(p==="program"||p==="type"||p==="kernels")){let l={instancePath:s+"/"+i,schemaPath:"#/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:ne.
items,data:n};e===null?e=[l]:e.push(l),t++}if(n.program!==void 0){let p=n.program;if(typeof p=="string"){if(!Vt.test(p)){
let l={instancePath:s+"/"+i+"/program",schemaPath:"#/items/properties/program/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_./-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9_./-]{1,128}$"',schema:"^[A-Za-z0-9_./-]{1,128}$",parentSchema:ne.
items.properties.program,data:p};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/"+i+"/program",schemaPath:"#\
/items/properties/program/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.items.properties.
program.type,parentSchema:ne.items.properties.program,data:p};e===null?e=[l]:e.push(l),t++}}n.type!==void 0&&(je(n.type,
{instancePath:s+"/"+i+"/type",parentData:n,parentDataProperty:"type",rootData:u,dynamicAnchors:h})||(e=e===null?je.errors:
(je.errors.forEach(p=>e.push(p)),e),t=e.length)),n.kernels!==void 0&&(R(n.kernels,{instancePath:s+"/"+i+"/kernels",parentData:n,
parentDataProperty:"kernels",rootData:u,dynamicAnchors:h})||(e=e===null?R.errors:(R.errors.forEach(p=>e.push(p)),e),t=e.
length))}else{let p={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:ne.items.type,parentSchema:ne.items,data:n};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ne.type,parentSchema:ne,data:r};
e===null?e=[a]:e.push(a),t++}return ze.errors=e,t===0}ze.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var N={description:"\
Groups of programs. Of each group, the first program that the kernel supports is loaded.",type:"array",items:{type:"obje\
ct",additionalProperties:!1,required:["group","programs"],properties:{group:{$ref:"#/$defs/programName"},programs:{type:"\
array",minItems:1,items:{type:"object",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/program\
Name"},requires_helper:{description:"A BPF helper by name or number.",anyOf:[{type:"string",minLength:1},{type:"integer",
minimum:1,maximum:4294967295}],"x-expected":"the name or the number of a BPF helper"},probe:{description:"`trial_load`: \
the program itself must load.",type:"string",enum:["trial_load"]},requires_symbol:{description:"A symbol in /proc/kallsy\
ms.",$ref:"#/$defs/word"},requires_attach_target:{description:"A kernel function that programs can attach to.",$ref:"#/$\
defs/word"}}}}}}};function Fe(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=Fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){let i=r.
length;for(let n=0;n<i;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.group===void 0){let l={instancePath:s+
"/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"group"},message:"must have required prop\
erty 'group'",schema:N.items.required,parentSchema:N.items,data:p};e===null?e=[l]:e.push(l),t++}if(p.programs===void 0){
let l={instancePath:s+"/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"programs"},message:"\
must have required property 'programs'",schema:N.items.required,parentSchema:N.items,data:p};e===null?e=[l]:e.push(l),t++}
for(let l in p)if(!(l==="group"||l==="programs")){let d={instancePath:s+"/"+n,schemaPath:"#/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:N.
items,data:p};e===null?e=[d]:e.push(d),t++}if(p.group!==void 0&&(I(p.group,{instancePath:s+"/"+n+"/group",parentData:p,parentDataProperty:"\
group",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(l=>e.push(l)),e),t=e.length)),p.programs!==
void 0){let l=p.programs;if(Array.isArray(l)){if(l.length<1){let f={instancePath:s+"/"+n+"/programs",schemaPath:"#/items\
/properties/programs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:N.
items.properties.programs,data:l};e===null?e=[f]:e.push(f),t++}let d=l.length;for(let f=0;f<d;f++){let y=l[f];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.name===void 0){let o={instancePath:s+"/"+n+"/programs/"+f,schemaPath:"#/items/properti\
es/programs/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'nam\
e'",schema:N.items.properties.programs.items.required,parentSchema:N.items.properties.programs.items,data:y};e===null?e=
[o]:e.push(o),t++}for(let o in y)if(!(o==="name"||o==="requires_helper"||o==="probe"||o==="requires_symbol"||o==="requir\
es_attach_target")){let c={instancePath:s+"/"+n+"/programs/"+f,schemaPath:"#/items/properties/programs/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:N.items.properties.programs.items,data:y};e===null?e=[c]:e.push(c),t++}if(y.name!==void 0&&(I(y.name,{instancePath:s+
"/"+n+"/programs/"+f+"/name",parentData:y,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:
(I.errors.forEach(o=>e.push(o)),e),t=e.length)),y.requires_helper!==void 0){let o=y.requires_helper,c=t,v=!1,g=t;if(typeof o==
"string"){if(Z(o)<1){let x={instancePath:s+"/"+n+"/programs/"+f+"/requires_helper",schemaPath:"#/items/properties/progra\
ms/items/properties/requires_helper/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:N.items.properties.programs.items.properties.requires_helper.anyOf[0],data:o};
e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:s+"/"+n+"/programs/"+f+"/requires_helper",schemaPath:"#/items/pro\
perties/programs/items/properties/requires_helper/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:N.items.properties.programs.items.properties.requires_helper.anyOf[0].type,parentSchema:N.items.properties.
programs.items.properties.requires_helper.anyOf[0],data:o};e===null?e=[x]:e.push(x),t++}var a=g===t;v=v||a;let _=t;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let x={instancePath:s+"/"+n+"/programs/"+f+"/requires_helper",schemaPath:"#/i\
tems/properties/programs/items/properties/requires_helper/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:N.items.properties.programs.items.properties.requires_helper.anyOf[1].type,parentSchema:N.items.
properties.programs.items.properties.requires_helper.anyOf[1],data:o};e===null?e=[x]:e.push(x),t++}if(typeof o=="number"&&
isFinite(o)){if(o>4294967295||isNaN(o)){let x={instancePath:s+"/"+n+"/programs/"+f+"/requires_helper",schemaPath:"#/item\
s/properties/programs/items/properties/requires_helper/anyOf/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295",schema:4294967295,parentSchema:N.items.properties.programs.items.properties.requires_helper.
anyOf[1],data:o};e===null?e=[x]:e.push(x),t++}if(o<1||isNaN(o)){let x={instancePath:s+"/"+n+"/programs/"+f+"/requires_he\
lper",schemaPath:"#/items/properties/programs/items/properties/requires_helper/anyOf/1/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.items.properties.programs.items.properties.requires_helper.
anyOf[1],data:o};e===null?e=[x]:e.push(x),t++}}var a=_===t;if(v=v||a,v)t=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:s+
"/"+n+"/programs/"+f+"/requires_helper",schemaPath:"#/items/properties/programs/items/properties/requires_helper/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:N.items.properties.programs.items.properties.requires_helper.
anyOf,parentSchema:N.items.properties.programs.items.properties.requires_helper,data:o};e===null?e=[x]:e.push(x),t++}}if(y.
probe!==void 0){let o=y.probe;if(typeof o!="string"){let c={instancePath:s+"/"+n+"/programs/"+f+"/probe",schemaPath:"#/i\
tems/properties/programs/items/properties/probe/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.
items.properties.programs.items.properties.probe.type,parentSchema:N.items.properties.programs.items.properties.probe,data:o};
e===null?e=[c]:e.push(c),t++}if(o!=="trial_load"){let c={instancePath:s+"/"+n+"/programs/"+f+"/probe",schemaPath:"#/item\
s/properties/programs/items/properties/probe/enum",keyword:"enum",params:{allowedValues:N.items.properties.programs.items.
properties.probe.enum},message:"must be equal to one of the allowed values",schema:N.items.properties.programs.items.properties.
probe.enum,parentSchema:N.items.properties.programs.items.properties.probe,data:o};e===null?e=[c]:e.push(c),t++}}y.requires_symbol!==
void 0&&(W(y.requires_symbol,{instancePath:s+"/"+n+"/programs/"+f+"/requires_symbol",parentData:y,parentDataProperty:"re\
quires_symbol",rootData:u,dynamicAnchors:h})||(e=e===null?W.errors:(W.errors.forEach(o=>e.push(o)),e),t=e.length)),y.requires_attach_target!==
void 0&&(W(y.requires_attach_target,{instancePath:s+"/"+n+"/programs/"+f+"/requires_attach_target",parentData:y,parentDataProperty:"\
requires_attach_target",rootData:u,dynamicAnchors:h})||(e=e===null?W.errors:(W.errors.forEach(o=>e.push(o)),e),t=e.length))}else{
let o={instancePath:s+"/"+n+"/programs/"+f,schemaPath:"#/items/properties/programs/items/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:N.items.properties.programs.items.type,parentSchema:N.items.properties.programs.
items,data:y};e===null?e=[o]:e.push(o),t++}}}else{let d={instancePath:s+"/"+n+"/programs",schemaPath:"#/items/properties\
/programs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.items.properties.programs.type,parentSchema:N.
items.properties.programs,data:l};e===null?e=[d]:e.push(d),t++}}}else{let l={instancePath:s+"/"+n,schemaPath:"#/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:N.items.type,parentSchema:N.items,data:p};e===
null?e=[l]:e.push(l),t++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:N.type,parentSchema:N,data:r};e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}Fe.evaluated={
items:!0,dynamicProps:!1,dynamicItems:!1};var tt={description:"Programs that stay enabled while a variant is tried.",type:"\
array",uniqueItems:!0,items:{$ref:"#/$defs/programName"}},Ut=yt().default;function Le(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Le.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),Array.isArray(r)){let a=r.length;for(let p=0;p<a;p++)I(r[p],{instancePath:s+"/"+p,parentData:r,
parentDataProperty:p,rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(l=>e.push(l)),e),t=e.length);
let i=r.length,n;if(i>1){e:for(;i--;)for(n=i;n--;)if(Ut(r[i],r[n])){let p={instancePath:s,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+i+" are identical)",schema:!0,parentSchema:tt,
data:r};e===null?e=[p]:e.push(p),t++;break e}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:tt.type,parentSchema:tt,data:r};e===null?e=[a]:e.push(a),t++}return Le.errors=e,t===
0}Le.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var D={description:"Mode `behavior`: what runs in the guest wh\
ile the programs are attached, and what is expected.",type:"array",minItems:1,maxItems:256,items:{type:"object",additionalProperties:!1,
required:["name"],properties:{name:{$ref:"#/$defs/line"},command:{description:"Passed to `/bin/sh -c`.",$ref:"#/$defs/sc\
ript"},required:{description:"`false`: a failure of this test does not block.",type:"boolean",default:!0},timeout:{description:"\
Time limit of the command, at most 5 minutes. Default: 10 s.",$ref:"#/$defs/testDuration"},expect_exit_code:{$ref:"#/$de\
fs/exitCode"},expect_stdout_contains:{$ref:"#/$defs/line"},expect_stderr_contains:{$ref:"#/$defs/line"},expect_stdout_matches:{
$ref:"#/$defs/regex"},expect_events:{description:"Events that reach a ring buffer or a perf event array.",type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["map"],properties:{map:{$ref:"#/$defs/mapName"},min:{description:"\
Minimum number of events.",$ref:"#/$defs/positiveU32",default:1},within:{description:"How long to wait after the command\
. Default: 1 s.",$ref:"#/$defs/testDuration"},contains:{description:"Bytes that an event must contain to count.",$ref:"#\
/$defs/bytes"}}}},expect_runs:{description:"Programs that must run, according to the kernel's counters.",type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["program"],properties:{program:{$ref:"#/$defs/programName"},min:{
description:"Minimum number of runs.",$ref:"#/$defs/positiveU32",default:1},within:{description:"How long to wait after \
the command. Default: 1 s.",$ref:"#/$defs/testDuration"}}}},expect_map:{description:"Values in maps.",type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,required:["map","key"],properties:{map:{$ref:"#/$defs/mapName"},key:{$ref:"\
#/$defs/value"},value:{description:"The expected value. Of a struct, only the named fields are compared.",$ref:"#/$defs/\
value"},min:{description:"The expected minimum.",$ref:"#/$defs/value"},within:{description:"How long to wait after the c\
ommand. Default: 1 s.",$ref:"#/$defs/testDuration"}}}},test_runs:{description:"Programs to run with BPF_PROG_TEST_RUN.",
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["program"],properties:{program:{$ref:"#/$\
defs/programName"},data_in:{description:"The input packet.",$ref:"#/$defs/bytes"},ctx_in:{description:"The input context\
.",$ref:"#/$defs/bytes"},repeat:{$ref:"#/$defs/positiveU32",default:1},expect_return:{description:"The expected return v\
alue, as a signed or unsigned 32-bit number.",type:"integer",minimum:-2147483648,maximum:4294967295},expect_data_out:{description:"\
The expected output packet.",$ref:"#/$defs/bytes"}}}}}}},$r={type:"string",minLength:1,maxLength:16384,pattern:"^[^\\0]*[\
^\\s\\0][^\\0]*$","x-expected":"a command for /bin/sh, at most 16384 characters"},Gt=new RegExp("^[^\\0]*[^\\s\\0][^\\0]*$",
"u");function Ze(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=Ze.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(Z(r)>16384){
let a={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NOT have more than\
 16384 characters",schema:16384,parentSchema:$r,data:r};e===null?e=[a]:e.push(a),t++}if(Z(r)<1){let a={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$r,
data:r};e===null?e=[a]:e.push(a),t++}if(!Gt.test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[^\\0]*[^\\s\\0][^\\0]*$"},message:'must match pattern "^[^\\0]*[^\\s\\0][^\\0]*$"',schema:"^[^\\0]*[^\\s\\0][^\\0\
]*$",parentSchema:$r,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:$r.type,parentSchema:$r,data:r};e===null?e=[a]:e.push(a),t++}return Ze.
errors=e,t===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};var Pe={anyOf:[{type:"integer",minimum:1,maximum:300},{type:"\
string",pattern:"^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$"}],"x-expe\
cted":"a duration of at most 5 minutes, such as `500ms` or `10s`, or a number of seconds"},Kt=new RegExp("^(?=.*[1-9])(?\
:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$","u");function ee(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=ee.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let a=t,i=!1,n=t;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let d={instancePath:s,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Pe.anyOf[0].type,parentSchema:Pe.
anyOf[0],data:r};e===null?e=[d]:e.push(d),t++}if(typeof r=="number"&&isFinite(r)){if(r>300||isNaN(r)){let d={instancePath:s,
schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:300},message:"must be <= 300",schema:300,
parentSchema:Pe.anyOf[0],data:r};e===null?e=[d]:e.push(d),t++}if(r<1||isNaN(r)){let d={instancePath:s,schemaPath:"#/anyO\
f/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:Pe.anyOf[0],
data:r};e===null?e=[d]:e.push(d),t++}}var l=n===t;i=i||l;let p=t;if(typeof r=="string"){if(!Kt.test(r)){let d={instancePath:s,
schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-\
9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[\
0-9]+)?s)?(?:[0-9]+(?:\\.[0-9]+)?ms)?$"',schema:"^(?=.*[1-9])(?:[0-9]+(?:\\.[0-9]+)?m)?(?:[0-9]+(?:\\.[0-9]+)?s)?(?:[0-9]+\
(?:\\.[0-9]+)?ms)?$",parentSchema:Pe.anyOf[1],data:r};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.anyOf[1].type,parentSchema:Pe.anyOf[1],
data:r};e===null?e=[d]:e.push(d),t++}var l=p===t;if(i=i||l,i)t=a,e!==null&&(a?e.length=a:e=null);else{let d={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:Pe.anyOf,parentSchema:Pe,data:r};
e===null?e=[d]:e.push(d),t++}return ee.errors=e,t===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var Er={description:"\
Expected exit code. Default: 0.",type:"integer",minimum:0,maximum:255,default:0};function Re(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Re.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Er.type,parentSchema:Er,data:r};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>255||isNaN(r)){let a={instancePath:s,schemaPath:"#/maximum",
keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255",schema:255,parentSchema:Er,data:r};e===null?
e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:Er,data:r};e===null?e=[a]:e.push(a),t++}}return Re.errors=e,t===
0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var Or={description:"A JavaScript regular expression for the whole stan\
dard output. `^` and `$` match at line boundaries.",type:"string",minLength:1,maxLength:1e3};function Be(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Be.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(Z(r)>1e3){let a={instancePath:s,schemaPath:"#/m\
axLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:Or,
data:r};e===null?e=[a]:e.push(a),t++}if(Z(r)<1){let a={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Or,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Or.type,
parentSchema:Or,data:r};e===null?e=[a]:e.push(a),t++}return Be.errors=e,t===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ar={type:"string",minLength:1,maxLength:65536,"x-expected":"a string in quotes, or bytes as `hex:00 ff`"};function re(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=re.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(Z(r)>65536){let a={instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:Ar,data:r};e===null?e=[a]:e.push(a),t++}if(Z(r)<1){let a={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Ar,data:r};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:Ar.type,parentSchema:Ar,data:r};e===null?e=[a]:e.push(a),t++}return re.errors=e,t===0}re.evaluated={dynamicProps:!1,
dynamicItems:!1};function Me(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=Me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){if(r.
length>256){let i={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have m\
ore than 256 items",schema:256,parentSchema:D,data:r};e===null?e=[i]:e.push(i),t++}if(r.length<1){let i={instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:D,
data:r};e===null?e=[i]:e.push(i),t++}let a=r.length;for(let i=0;i<a;i++){let n=r[i];if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.name===void 0){let p={instancePath:s+"/"+i,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:D.items.required,parentSchema:D.items,data:n};e===null?e=[p]:
e.push(p),t++}for(let p in n)if(!Ke.call(D.items.properties,p)){let l={instancePath:s+"/"+i,schemaPath:"#/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",
schema:!1,parentSchema:D.items,data:n};e===null?e=[l]:e.push(l),t++}if(n.name!==void 0&&(S(n.name,{instancePath:s+"/"+i+
"/name",parentData:n,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(p=>e.
push(p)),e),t=e.length)),n.command!==void 0&&(Ze(n.command,{instancePath:s+"/"+i+"/command",parentData:n,parentDataProperty:"\
command",rootData:u,dynamicAnchors:h})||(e=e===null?Ze.errors:(Ze.errors.forEach(p=>e.push(p)),e),t=e.length)),n.required!==
void 0){let p=n.required;if(typeof p!="boolean"){let l={instancePath:s+"/"+i+"/required",schemaPath:"#/items/properties/\
required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:D.items.properties.required.type,
parentSchema:D.items.properties.required,data:p};e===null?e=[l]:e.push(l),t++}}if(n.timeout!==void 0&&(ee(n.timeout,{instancePath:s+
"/"+i+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:(ee.errors.
forEach(p=>e.push(p)),e),t=e.length)),n.expect_exit_code!==void 0&&(Re(n.expect_exit_code,{instancePath:s+"/"+i+"/expect\
_exit_code",parentData:n,parentDataProperty:"expect_exit_code",rootData:u,dynamicAnchors:h})||(e=e===null?Re.errors:(Re.
errors.forEach(p=>e.push(p)),e),t=e.length)),n.expect_stdout_contains!==void 0&&(S(n.expect_stdout_contains,{instancePath:s+
"/"+i+"/expect_stdout_contains",parentData:n,parentDataProperty:"expect_stdout_contains",rootData:u,dynamicAnchors:h})||
(e=e===null?S.errors:(S.errors.forEach(p=>e.push(p)),e),t=e.length)),n.expect_stderr_contains!==void 0&&(S(n.expect_stderr_contains,
{instancePath:s+"/"+i+"/expect_stderr_contains",parentData:n,parentDataProperty:"expect_stderr_contains",rootData:u,dynamicAnchors:h})||
(e=e===null?S.errors:(S.errors.forEach(p=>e.push(p)),e),t=e.length)),n.expect_stdout_matches!==void 0&&(Be(n.expect_stdout_matches,
{instancePath:s+"/"+i+"/expect_stdout_matches",parentData:n,parentDataProperty:"expect_stdout_matches",rootData:u,dynamicAnchors:h})||
(e=e===null?Be.errors:(Be.errors.forEach(p=>e.push(p)),e),t=e.length)),n.expect_events!==void 0){let p=n.expect_events;if(Array.
isArray(p)){if(p.length<1){let d={instancePath:s+"/"+i+"/expect_events",schemaPath:"#/items/properties/expect_events/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:D.items.properties.
expect_events,data:p};e===null?e=[d]:e.push(d),t++}let l=p.length;for(let d=0;d<l;d++){let f=p[d];if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){if(f.map===void 0){let y={instancePath:s+"/"+i+"/expect_events/"+d,schemaPath:"#/items/properties\
/expect_events/items/required",keyword:"required",params:{missingProperty:"map"},message:"must have required property 'm\
ap'",schema:D.items.properties.expect_events.items.required,parentSchema:D.items.properties.expect_events.items,data:f};
e===null?e=[y]:e.push(y),t++}for(let y in f)if(!(y==="map"||y==="min"||y==="within"||y==="contains")){let o={instancePath:s+
"/"+i+"/expect_events/"+d,schemaPath:"#/items/properties/expect_events/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:y},message:"must NOT have additional properties",schema:!1,parentSchema:D.items.properties.
expect_events.items,data:f};e===null?e=[o]:e.push(o),t++}f.map!==void 0&&(Y(f.map,{instancePath:s+"/"+i+"/expect_events/"+
d+"/map",parentData:f,parentDataProperty:"map",rootData:u,dynamicAnchors:h})||(e=e===null?Y.errors:(Y.errors.forEach(y=>e.
push(y)),e),t=e.length)),f.min!==void 0&&(F(f.min,{instancePath:s+"/"+i+"/expect_events/"+d+"/min",parentData:f,parentDataProperty:"\
min",rootData:u,dynamicAnchors:h})||(e=e===null?F.errors:(F.errors.forEach(y=>e.push(y)),e),t=e.length)),f.within!==void 0&&
(ee(f.within,{instancePath:s+"/"+i+"/expect_events/"+d+"/within",parentData:f,parentDataProperty:"within",rootData:u,dynamicAnchors:h})||
(e=e===null?ee.errors:(ee.errors.forEach(y=>e.push(y)),e),t=e.length)),f.contains!==void 0&&(re(f.contains,{instancePath:s+
"/"+i+"/expect_events/"+d+"/contains",parentData:f,parentDataProperty:"contains",rootData:u,dynamicAnchors:h})||(e=e===null?
re.errors:(re.errors.forEach(y=>e.push(y)),e),t=e.length))}else{let y={instancePath:s+"/"+i+"/expect_events/"+d,schemaPath:"\
#/items/properties/expect_events/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.items.
properties.expect_events.items.type,parentSchema:D.items.properties.expect_events.items,data:f};e===null?e=[y]:e.push(y),
t++}}}else{let l={instancePath:s+"/"+i+"/expect_events",schemaPath:"#/items/properties/expect_events/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:D.items.properties.expect_events.type,parentSchema:D.items.properties.
expect_events,data:p};e===null?e=[l]:e.push(l),t++}}if(n.expect_runs!==void 0){let p=n.expect_runs;if(Array.isArray(p)){
if(p.length<1){let d={instancePath:s+"/"+i+"/expect_runs",schemaPath:"#/items/properties/expect_runs/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:D.items.properties.expect_runs,
data:p};e===null?e=[d]:e.push(d),t++}let l=p.length;for(let d=0;d<l;d++){let f=p[d];if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.program===void 0){let y={instancePath:s+"/"+i+"/expect_runs/"+d,schemaPath:"#/items/properties/expect_runs/item\
s/required",keyword:"required",params:{missingProperty:"program"},message:"must have required property 'program'",schema:D.
items.properties.expect_runs.items.required,parentSchema:D.items.properties.expect_runs.items,data:f};e===null?e=[y]:e.push(
y),t++}for(let y in f)if(!(y==="program"||y==="min"||y==="within")){let o={instancePath:s+"/"+i+"/expect_runs/"+d,schemaPath:"\
#/items/properties/expect_runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties",schema:!1,parentSchema:D.items.properties.expect_runs.items,data:f};e===null?
e=[o]:e.push(o),t++}f.program!==void 0&&(I(f.program,{instancePath:s+"/"+i+"/expect_runs/"+d+"/program",parentData:f,parentDataProperty:"\
program",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(y=>e.push(y)),e),t=e.length)),f.min!==void 0&&
(F(f.min,{instancePath:s+"/"+i+"/expect_runs/"+d+"/min",parentData:f,parentDataProperty:"min",rootData:u,dynamicAnchors:h})||
(e=e===null?F.errors:(F.errors.forEach(y=>e.push(y)),e),t=e.length)),f.within!==void 0&&(ee(f.within,{instancePath:s+"/"+
i+"/expect_runs/"+d+"/within",parentData:f,parentDataProperty:"within",rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:
(ee.errors.forEach(y=>e.push(y)),e),t=e.length))}else{let y={instancePath:s+"/"+i+"/expect_runs/"+d,schemaPath:"#/items/\
properties/expect_runs/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.items.properties.
expect_runs.items.type,parentSchema:D.items.properties.expect_runs.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{let l={
instancePath:s+"/"+i+"/expect_runs",schemaPath:"#/items/properties/expect_runs/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:D.items.properties.expect_runs.type,parentSchema:D.items.properties.expect_runs,data:p};e===
null?e=[l]:e.push(l),t++}}if(n.expect_map!==void 0){let p=n.expect_map;if(Array.isArray(p)){if(p.length<1){let d={instancePath:s+
"/"+i+"/expect_map",schemaPath:"#/items/properties/expect_map/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items",schema:1,parentSchema:D.items.properties.expect_map,data:p};e===null?e=[d]:e.push(d),t++}
let l=p.length;for(let d=0;d<l;d++){let f=p[d];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.map===void 0){let y={instancePath:s+
"/"+i+"/expect_map/"+d,schemaPath:"#/items/properties/expect_map/items/required",keyword:"required",params:{missingProperty:"\
map"},message:"must have required property 'map'",schema:D.items.properties.expect_map.items.required,parentSchema:D.items.
properties.expect_map.items,data:f};e===null?e=[y]:e.push(y),t++}if(f.key===void 0){let y={instancePath:s+"/"+i+"/expect\
_map/"+d,schemaPath:"#/items/properties/expect_map/items/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'",schema:D.items.properties.expect_map.items.required,parentSchema:D.items.properties.expect_map.
items,data:f};e===null?e=[y]:e.push(y),t++}for(let y in f)if(!(y==="map"||y==="key"||y==="value"||y==="min"||y==="within")){
let o={instancePath:s+"/"+i+"/expect_map/"+d,schemaPath:"#/items/properties/expect_map/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties",schema:!1,parentSchema:D.
items.properties.expect_map.items,data:f};e===null?e=[o]:e.push(o),t++}f.map!==void 0&&(Y(f.map,{instancePath:s+"/"+i+"/\
expect_map/"+d+"/map",parentData:f,parentDataProperty:"map",rootData:u,dynamicAnchors:h})||(e=e===null?Y.errors:(Y.errors.
forEach(y=>e.push(y)),e),t=e.length)),f.key!==void 0&&(B(f.key,{instancePath:s+"/"+i+"/expect_map/"+d+"/key",parentData:f,
parentDataProperty:"key",rootData:u,dynamicAnchors:h})||(e=e===null?B.errors:(B.errors.forEach(y=>e.push(y)),e),t=e.length)),
f.value!==void 0&&(B(f.value,{instancePath:s+"/"+i+"/expect_map/"+d+"/value",parentData:f,parentDataProperty:"value",rootData:u,
dynamicAnchors:h})||(e=e===null?B.errors:(B.errors.forEach(y=>e.push(y)),e),t=e.length)),f.min!==void 0&&(B(f.min,{instancePath:s+
"/"+i+"/expect_map/"+d+"/min",parentData:f,parentDataProperty:"min",rootData:u,dynamicAnchors:h})||(e=e===null?B.errors:
(B.errors.forEach(y=>e.push(y)),e),t=e.length)),f.within!==void 0&&(ee(f.within,{instancePath:s+"/"+i+"/expect_map/"+d+"\
/within",parentData:f,parentDataProperty:"within",rootData:u,dynamicAnchors:h})||(e=e===null?ee.errors:(ee.errors.forEach(
y=>e.push(y)),e),t=e.length))}else{let y={instancePath:s+"/"+i+"/expect_map/"+d,schemaPath:"#/items/properties/expect_ma\
p/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.items.properties.expect_map.items.
type,parentSchema:D.items.properties.expect_map.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{let l={instancePath:s+
"/"+i+"/expect_map",schemaPath:"#/items/properties/expect_map/type",keyword:"type",params:{type:"array"},message:"must b\
e array",schema:D.items.properties.expect_map.type,parentSchema:D.items.properties.expect_map,data:p};e===null?e=[l]:e.push(
l),t++}}if(n.test_runs!==void 0){let p=n.test_runs;if(Array.isArray(p)){if(p.length<1){let d={instancePath:s+"/"+i+"/tes\
t_runs",schemaPath:"#/items/properties/test_runs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items",schema:1,parentSchema:D.items.properties.test_runs,data:p};e===null?e=[d]:e.push(d),t++}let l=p.length;
for(let d=0;d<l;d++){let f=p[d];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.program===void 0){let y={instancePath:s+
"/"+i+"/test_runs/"+d,schemaPath:"#/items/properties/test_runs/items/required",keyword:"required",params:{missingProperty:"\
program"},message:"must have required property 'program'",schema:D.items.properties.test_runs.items.required,parentSchema:D.
items.properties.test_runs.items,data:f};e===null?e=[y]:e.push(y),t++}for(let y in f)if(!(y==="program"||y==="data_in"||
y==="ctx_in"||y==="repeat"||y==="expect_return"||y==="expect_data_out")){let o={instancePath:s+"/"+i+"/test_runs/"+d,schemaPath:"\
#/items/properties/test_runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties",schema:!1,parentSchema:D.items.properties.test_runs.items,data:f};e===null?e=[o]:e.
push(o),t++}if(f.program!==void 0&&(I(f.program,{instancePath:s+"/"+i+"/test_runs/"+d+"/program",parentData:f,parentDataProperty:"\
program",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(y=>e.push(y)),e),t=e.length)),f.data_in!==
void 0&&(re(f.data_in,{instancePath:s+"/"+i+"/test_runs/"+d+"/data_in",parentData:f,parentDataProperty:"data_in",rootData:u,
dynamicAnchors:h})||(e=e===null?re.errors:(re.errors.forEach(y=>e.push(y)),e),t=e.length)),f.ctx_in!==void 0&&(re(f.ctx_in,
{instancePath:s+"/"+i+"/test_runs/"+d+"/ctx_in",parentData:f,parentDataProperty:"ctx_in",rootData:u,dynamicAnchors:h})||
(e=e===null?re.errors:(re.errors.forEach(y=>e.push(y)),e),t=e.length)),f.repeat!==void 0&&(F(f.repeat,{instancePath:s+"/"+
i+"/test_runs/"+d+"/repeat",parentData:f,parentDataProperty:"repeat",rootData:u,dynamicAnchors:h})||(e=e===null?F.errors:
(F.errors.forEach(y=>e.push(y)),e),t=e.length)),f.expect_return!==void 0){let y=f.expect_return;if(!(typeof y=="number"&&
!(y%1)&&!isNaN(y)&&isFinite(y))){let o={instancePath:s+"/"+i+"/test_runs/"+d+"/expect_return",schemaPath:"#/items/proper\
ties/test_runs/items/properties/expect_return/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:D.
items.properties.test_runs.items.properties.expect_return.type,parentSchema:D.items.properties.test_runs.items.properties.
expect_return,data:y};e===null?e=[o]:e.push(o),t++}if(typeof y=="number"&&isFinite(y)){if(y>4294967295||isNaN(y)){let o={
instancePath:s+"/"+i+"/test_runs/"+d+"/expect_return",schemaPath:"#/items/properties/test_runs/items/properties/expect_r\
eturn/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295",schema:4294967295,
parentSchema:D.items.properties.test_runs.items.properties.expect_return,data:y};e===null?e=[o]:e.push(o),t++}if(y<-2147483648||
isNaN(y)){let o={instancePath:s+"/"+i+"/test_runs/"+d+"/expect_return",schemaPath:"#/items/properties/test_runs/items/pr\
operties/expect_return/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648},message:"must be >= -214748\
3648",schema:-2147483648,parentSchema:D.items.properties.test_runs.items.properties.expect_return,data:y};e===null?e=[o]:
e.push(o),t++}}}f.expect_data_out!==void 0&&(re(f.expect_data_out,{instancePath:s+"/"+i+"/test_runs/"+d+"/expect_data_ou\
t",parentData:f,parentDataProperty:"expect_data_out",rootData:u,dynamicAnchors:h})||(e=e===null?re.errors:(re.errors.forEach(
y=>e.push(y)),e),t=e.length))}else{let y={instancePath:s+"/"+i+"/test_runs/"+d,schemaPath:"#/items/properties/test_runs/\
items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.items.properties.test_runs.items.type,
parentSchema:D.items.properties.test_runs.items,data:f};e===null?e=[y]:e.push(y),t++}}}else{let l={instancePath:s+"/"+i+
"/test_runs",schemaPath:"#/items/properties/test_runs/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:D.items.properties.test_runs.type,parentSchema:D.items.properties.test_runs,data:p};e===null?e=[l]:e.push(l),t++}}}else{
let p={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.
items.type,parentSchema:D.items,data:n};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:D.type,parentSchema:D,data:r};e===null?e=[a]:e.push(a),t++}return Me.
errors=e,t===0}Me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ye={description:"Files that commands need: pa\
ths or globs, relative to the manifest. They are packed into `$BPFCOMPAT_REMOTE_ROOT`, the working directory of commands\
.",type:"array",minItems:1,uniqueItems:!0,items:{type:"string",minLength:1}};function Ce(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ce.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),Array.isArray(r)){if(r.length<1){let p={instancePath:s,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Ye,data:r};e===null?e=[p]:e.
push(p),t++}let a=r.length;for(let p=0;p<a;p++){let l=r[p];if(typeof l=="string"){if(Z(l)<1){let d={instancePath:s+"/"+p,
schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Ye.items,data:l};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ye.items.type,parentSchema:Ye.items,data:l};e===null?e=[d]:
e.push(d),t++}}let i=r.length,n;if(i>1){let p={};for(;i--;){let l=r[i];if(typeof l=="string"){if(typeof p[l]=="number"){
n=p[l];let d={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:n},message:"must NOT have dupl\
icate items (items ## "+n+" and "+i+" are identical)",schema:!0,parentSchema:Ye,data:r};e===null?e=[d]:e.push(d),t++;break}
p[l]=i}}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ye.
type,parentSchema:Ye,data:r};e===null?e=[a]:e.push(a),t++}return Ce.errors=e,t===0}Ce.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var U={description:"Expected failures. They are shown as known and do not block; other failures do.",type:"\
array",minItems:1,items:{type:"object",additionalProperties:!1,required:["kernels","class","reason"],properties:{kernels:{
$ref:"#/$defs/kernelSelectors"},program:{$ref:"#/$defs/programName"},map:{$ref:"#/$defs/mapName"},test:{$ref:"#/$defs/li\
ne"},class:{description:"The class of the finding, or several. See docs/findings.md.",type:["string","array"],minItems:1,
items:{$ref:"#/$defs/findingClass"},pattern:"^[A-Z][A-Z_]{0,63}$","x-expected":"a finding class such as `VERIFIER_REJECT\
ION`, or a list of them"},reason:{description:"Why the failure is known. Every report shows it.",$ref:"#/$defs/line"},until:{
description:"The last day on which the failure is known (`2027-06-30`), or the first kernel version that must pass again\
 (`6.1.140`, `6.1.0-57`).",type:"string",pattern:"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})?\
(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$","x-expected":'a date such as `2027-06-30`, or a kernel version such as `"6.1.140"`\
 or `6.1.0-57`'}}}},st={type:"string",pattern:"^[A-Z][A-Z_]{0,63}$","x-expected":"a finding class such as `VERIFIER_REJE\
CTION`"},kt=new RegExp("^[A-Z][A-Z_]{0,63}$","u");function mr(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,
dynamicAnchors:h={}}={}){let e=null,t=0,m=mr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof r=="string"){if(!kt.test(r)){let a={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z][A-Z_]{0,63}$"},message:'must match pattern "^[A-Z][A-Z_]{0,63}$"',schema:"^[A-Z][A-Z_]{0,63}$",parentSchema:st,data:r};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:st.type,parentSchema:st,data:r};e===null?e=[a]:e.push(a),t++}return mr.errors=e,t===0}mr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ht=new RegExp("^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5\
})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$","u");function lr(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,
dynamicAnchors:h={}}={}){let e=null,t=0,m=lr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
Array.isArray(r)){if(r.length<1){let i={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:U,data:r};e===null?e=[i]:e.push(i),t++}let a=r.length;for(let i=0;i<
a;i++){let n=r[i];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kernels===void 0){let p={instancePath:s+"/"+i,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"kernels"},message:"must have required property 'kernels'",
schema:U.items.required,parentSchema:U.items,data:n};e===null?e=[p]:e.push(p),t++}if(n.class===void 0){let p={instancePath:s+
"/"+i,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"class"},message:"must have required prop\
erty 'class'",schema:U.items.required,parentSchema:U.items,data:n};e===null?e=[p]:e.push(p),t++}if(n.reason===void 0){let p={
instancePath:s+"/"+i,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"reason"},message:"must ha\
ve required property 'reason'",schema:U.items.required,parentSchema:U.items,data:n};e===null?e=[p]:e.push(p),t++}for(let p in n)
if(!(p==="kernels"||p==="program"||p==="map"||p==="test"||p==="class"||p==="reason"||p==="until")){let l={instancePath:s+
"/"+i,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mu\
st NOT have additional properties",schema:!1,parentSchema:U.items,data:n};e===null?e=[l]:e.push(l),t++}if(n.kernels!==void 0&&
(R(n.kernels,{instancePath:s+"/"+i+"/kernels",parentData:n,parentDataProperty:"kernels",rootData:u,dynamicAnchors:h})||(e=
e===null?R.errors:(R.errors.forEach(p=>e.push(p)),e),t=e.length)),n.program!==void 0&&(I(n.program,{instancePath:s+"/"+i+
"/program",parentData:n,parentDataProperty:"program",rootData:u,dynamicAnchors:h})||(e=e===null?I.errors:(I.errors.forEach(
p=>e.push(p)),e),t=e.length)),n.map!==void 0&&(Y(n.map,{instancePath:s+"/"+i+"/map",parentData:n,parentDataProperty:"map",
rootData:u,dynamicAnchors:h})||(e=e===null?Y.errors:(Y.errors.forEach(p=>e.push(p)),e),t=e.length)),n.test!==void 0&&(S(
n.test,{instancePath:s+"/"+i+"/test",parentData:n,parentDataProperty:"test",rootData:u,dynamicAnchors:h})||(e=e===null?S.
errors:(S.errors.forEach(p=>e.push(p)),e),t=e.length)),n.class!==void 0){let p=n.class;if(typeof p!="string"&&!Array.isArray(
p)){let l={instancePath:s+"/"+i+"/class",schemaPath:"#/items/properties/class/type",keyword:"type",params:{type:U.items.
properties.class.type},message:"must be string,array",schema:U.items.properties.class.type,parentSchema:U.items.properties.
class,data:p};e===null?e=[l]:e.push(l),t++}if(typeof p=="string"&&!kt.test(p)){let l={instancePath:s+"/"+i+"/class",schemaPath:"\
#/items/properties/class/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z_]{0,63}$"},message:'must match pattern "\
^[A-Z][A-Z_]{0,63}$"',schema:"^[A-Z][A-Z_]{0,63}$",parentSchema:U.items.properties.class,data:p};e===null?e=[l]:e.push(l),
t++}if(Array.isArray(p)){if(p.length<1){let d={instancePath:s+"/"+i+"/class",schemaPath:"#/items/properties/class/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:U.items.properties.
class,data:p};e===null?e=[d]:e.push(d),t++}let l=p.length;for(let d=0;d<l;d++)mr(p[d],{instancePath:s+"/"+i+"/class/"+d,
parentData:p,parentDataProperty:d,rootData:u,dynamicAnchors:h})||(e=e===null?mr.errors:(mr.errors.forEach(f=>e.push(f)),
e),t=e.length)}}if(n.reason!==void 0&&(S(n.reason,{instancePath:s+"/"+i+"/reason",parentData:n,parentDataProperty:"reaso\
n",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(p=>e.push(p)),e),t=e.length)),n.until!==void 0){
let p=n.until;if(typeof p=="string"){if(!Ht.test(p)){let l={instancePath:s+"/"+i+"/until",schemaPath:"#/items/properties\
/until/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}(?:\\.[0-9]{1,5})\
?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$"},message:'must match pattern "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,\
5}(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$"',schema:"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,3}\\.[0-9]{1,5}\
(?:\\.[0-9]{1,5})?(?:-[0-9]{1,6}(?:\\.[0-9]{1,6})*)?)$",parentSchema:U.items.properties.until,data:p};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:s+"/"+i+"/until",schemaPath:"#/items/properties/until/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:U.items.properties.until.type,parentSchema:U.items.properties.until,data:p};e===
null?e=[l]:e.push(l),t++}}}else{let p={instancePath:s+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:U.items.type,parentSchema:U.items,data:n};e===null?e=[p]:e.push(p),t++}}}else{let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:U.type,parentSchema:U,
data:r};e===null?e=[a]:e.push(a),t++}return lr.errors=e,t===0}lr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ae={
description:"Mode `command`: the format in which the command reports its tests. Each test becomes a row of the report.",
if:{type:"object"},then:{type:"object",additionalProperties:!1,required:["format"],properties:{format:{description:"`go-\
test-json`, `go-test` (the output of `-test.v`), `tap`, `libtest` (also cargo-nextest), `test_progs` (from the kernel's \
selftests), or `junit`, which needs `file`.",enum:["go-test-json","go-test","tap","libtest","test_progs","junit"]},file:{
description:"A file that the command writes, read instead of its output. Relative to the working directory of the comman\
d.",$ref:"#/$defs/line"},optional:{$ref:"#/$defs/optionalTests"}}},else:{enum:["go-test-json","go-test","tap","libtest",
"test_progs"],"x-expected":"`go-test-json`, `go-test`, `tap`, `libtest`, `test_progs`, or an object with `format`"}},at={
description:"Names of tests that do not block; `*` matches any characters.",type:"array",maxItems:1024,items:{$ref:"#/$d\
efs/line"}};function ce(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,
t=0,m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(r)){if(r.length>1024){
let i={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1024},message:"must NOT have more than 10\
24 items",schema:1024,parentSchema:at,data:r};e===null?e=[i]:e.push(i),t++}let a=r.length;for(let i=0;i<a;i++)S(r[i],{instancePath:s+
"/"+i,parentData:r,parentDataProperty:i,rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(n=>e.push(
n)),e),t=e.length)}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:at.type,parentSchema:at,data:r};e===null?e=[a]:e.push(a),t++}return ce.errors=e,t===0}ce.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function ur(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=ur.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=t,i=!0,n=t;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var p=n===t;t=a,e!==null&&(a?e.length=a:e=
null);let l;if(p){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.format===void 0){let o={instancePath:s,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'",schema:ae.
then.required,parentSchema:ae.then,data:r};e===null?e=[o]:e.push(o),t++}for(let o in r)if(!(o==="format"||o==="file"||o===
"optional")){let c={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:ae.then,data:r};e===null?e=[c]:e.push(c),t++}if(r.format!==
void 0){let o=r.format;if(!(o==="go-test-json"||o==="go-test"||o==="tap"||o==="libtest"||o==="test_progs"||o==="junit")){
let c={instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:ae.then.
properties.format.enum},message:"must be equal to one of the allowed values",schema:ae.then.properties.format.enum,parentSchema:ae.
then.properties.format,data:o};e===null?e=[c]:e.push(c),t++}}r.file!==void 0&&(S(r.file,{instancePath:s+"/file",parentData:r,
parentDataProperty:"file",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(o=>e.push(o)),e),t=e.length)),
r.optional!==void 0&&(ce(r.optional,{instancePath:s+"/optional",parentData:r,parentDataProperty:"optional",rootData:u,dynamicAnchors:h})||
(e=e===null?ce.errors:(ce.errors.forEach(o=>e.push(o)),e),t=e.length))}else{let o={instancePath:s,schemaPath:"#/then/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:ae.then.type,parentSchema:ae.then,data:r};e===null?
e=[o]:e.push(o),t++}var p=f===t;if(i=p,i)var d=!0;l="then"}else{let f=t;if(!(r==="go-test-json"||r==="go-test"||r==="tap"||
r==="libtest"||r==="test_progs")){let o={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:ae.
else.enum},message:"must be equal to one of the allowed values",schema:ae.else.enum,parentSchema:ae.else,data:r};e===null?
e=[o]:e.push(o),t++}var p=f===t;i=p,l="else"}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},
message:'must match "'+l+'" schema',schema:ae.if,parentSchema:ae,data:r};e===null?e=[f]:e.push(f),t++}return ur.errors=e,
m.props=d,t===0}ur.evaluated={dynamicProps:!0,dynamicItems:!1};var he={description:"Mode `command`: the tests of a Go mo\
dule. Each package with tests is built on the host and becomes an artifact.",if:{type:"object"},then:{type:"object",additionalProperties:!1,
properties:{packages:{description:"Package patterns as for `go list`. Default: `./...`.",$ref:"#/$defs/words"},flags:{description:"\
Flags for `go test -c` and `go list`, each with its value: `-tags=integration`, `-race`.",$ref:"#/$defs/words"},args:{description:"\
Arguments of each test binary: `-test.run=Probe`.",$ref:"#/$defs/words"},env:{description:"Environment variables of the \
tests.",type:"object",maxProperties:256,additionalProperties:{$ref:"#/$defs/line"}},optional:{$ref:"#/$defs/optionalTest\
s"},programs:{description:"Programs of the host that the tests start, by name or path. They are packed with their librar\
ies.",$ref:"#/$defs/words"},folder:{description:"The directory of go.mod, relative to the manifest. Default: the directo\
ry of the manifest.",$ref:"#/$defs/line"}}},else:{type:"string",pattern:"^[^\\r\\n\\0]+$","x-expected":"packages such as\
 `./...`, or an object with `packages`, `flags`, `args`, `env`, `optional`, `programs`, `folder`"}},it={type:"array",maxItems:1024,
items:{$ref:"#/$defs/line"},"x-expected":"a list of words"};function z(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),Array.isArray(r)){if(r.length>1024){let i={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:1024},message:"must NOT have more than 1024 items",schema:1024,parentSchema:it,data:r};e===null?e=[i]:e.push(i),t++}
let a=r.length;for(let i=0;i<a;i++)S(r[i],{instancePath:s+"/"+i,parentData:r,parentDataProperty:i,rootData:u,dynamicAnchors:h})||
(e=e===null?S.errors:(S.errors.forEach(n=>e.push(n)),e),t=e.length)}else{let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:it.type,parentSchema:it,data:r};e===null?e=[a]:e.push(a),t++}
return z.errors=e,t===0}z.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function cr(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=cr.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let a=t,i=!0,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:
e.push(f),t++}var p=n===t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(p){let f=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let o in r)if(!(o==="packages"||o==="flags"||o==="args"||o==="env"||o==="optional"||o==="programs"||o==="folder")){
let c={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:he.then,data:r};e===null?e=[c]:e.push(c),t++}if(r.packages!==
void 0&&(z(r.packages,{instancePath:s+"/packages",parentData:r,parentDataProperty:"packages",rootData:u,dynamicAnchors:h})||
(e=e===null?z.errors:(z.errors.forEach(o=>e.push(o)),e),t=e.length)),r.flags!==void 0&&(z(r.flags,{instancePath:s+"/flag\
s",parentData:r,parentDataProperty:"flags",rootData:u,dynamicAnchors:h})||(e=e===null?z.errors:(z.errors.forEach(o=>e.push(
o)),e),t=e.length)),r.args!==void 0&&(z(r.args,{instancePath:s+"/args",parentData:r,parentDataProperty:"args",rootData:u,
dynamicAnchors:h})||(e=e===null?z.errors:(z.errors.forEach(o=>e.push(o)),e),t=e.length)),r.env!==void 0){let o=r.env;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>256){let c={instancePath:s+"/env",schemaPath:"#/then/pro\
perties/env/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,
parentSchema:he.then.properties.env,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o)S(o[c],{instancePath:s+"/env/"+c.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:
(S.errors.forEach(v=>e.push(v)),e),t=e.length)}else{let c={instancePath:s+"/env",schemaPath:"#/then/properties/env/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:he.then.properties.env.type,parentSchema:he.then.properties.
env,data:o};e===null?e=[c]:e.push(c),t++}}r.optional!==void 0&&(ce(r.optional,{instancePath:s+"/optional",parentData:r,parentDataProperty:"\
optional",rootData:u,dynamicAnchors:h})||(e=e===null?ce.errors:(ce.errors.forEach(o=>e.push(o)),e),t=e.length)),r.programs!==
void 0&&(z(r.programs,{instancePath:s+"/programs",parentData:r,parentDataProperty:"programs",rootData:u,dynamicAnchors:h})||
(e=e===null?z.errors:(z.errors.forEach(o=>e.push(o)),e),t=e.length)),r.folder!==void 0&&(S(r.folder,{instancePath:s+"/fo\
lder",parentData:r,parentDataProperty:"folder",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(o=>e.
push(o)),e),t=e.length))}else{let o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:he.then.type,parentSchema:he.then,data:r};e===null?e=[o]:e.push(o),t++}var p=f===t;if(i=p,i)var d=!0;
l="then"}else{let f=t;if(typeof r=="string"){if(!Pt.test(r)){let o={instancePath:s,schemaPath:"#/else/pattern",keyword:"\
pattern",params:{pattern:"^[^\\r\\n\\0]+$"},message:'must match pattern "^[^\\r\\n\\0]+$"',schema:"^[^\\r\\n\\0]+$",parentSchema:he.
else,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s,schemaPath:"#/else/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:he.else.type,parentSchema:he.else,data:r};e===null?e=[o]:e.push(o),t++}var p=f===
t;i=p,l="else"}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match\
 "'+l+'" schema',schema:he.if,parentSchema:he,data:r};e===null?e=[f]:e.push(f),t++}return cr.errors=e,m.props=d,t===0}cr.
evaluated={dynamicProps:!0,dynamicItems:!1};var be={description:"Mode `command`: the tests of a Rust package or workspac\
e. Each test binary is built on the host and becomes an artifact.",if:{type:"object"},then:{type:"object",additionalProperties:!1,
properties:{flags:{description:"Flags for `cargo test --no-run`: `--workspace`, `--features=net`.",$ref:"#/$defs/words"},
args:{description:"Arguments of each test binary: `--test-threads=1`.",$ref:"#/$defs/words"},env:{description:"Environme\
nt variables of the tests.",type:"object",maxProperties:256,additionalProperties:{$ref:"#/$defs/line"}},optional:{$ref:"\
#/$defs/optionalTests"},programs:{description:"Programs of the host that the tests start, by name or path. They are pack\
ed with their libraries.",$ref:"#/$defs/words"},folder:{description:"The directory of Cargo.toml, relative to the manife\
st. Default: the directory of the manifest.",$ref:"#/$defs/line"}}},else:{const:!0,"x-expected":"`true`, or an object wi\
th `flags`, `args`, `env`, `optional`, `programs`, `folder`"}};function hr(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=hr.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0);let a=t,i=!0,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let f={};e===null?e=[f]:e.push(f),t++}var p=n===
t;t=a,e!==null&&(a?e.length=a:e=null);let l;if(p){let f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o===
"flags"||o==="args"||o==="env"||o==="optional"||o==="programs"||o==="folder")){let c={instancePath:s,schemaPath:"#/then/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:be.then,data:r};e===null?e=[c]:e.push(c),t++}if(r.flags!==void 0&&(z(r.flags,{instancePath:s+
"/flags",parentData:r,parentDataProperty:"flags",rootData:u,dynamicAnchors:h})||(e=e===null?z.errors:(z.errors.forEach(o=>e.
push(o)),e),t=e.length)),r.args!==void 0&&(z(r.args,{instancePath:s+"/args",parentData:r,parentDataProperty:"args",rootData:u,
dynamicAnchors:h})||(e=e===null?z.errors:(z.errors.forEach(o=>e.push(o)),e),t=e.length)),r.env!==void 0){let o=r.env;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>256){let c={instancePath:s+"/env",schemaPath:"#/then/pro\
perties/env/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,
parentSchema:be.then.properties.env,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o)S(o[c],{instancePath:s+"/env/"+c.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:
(S.errors.forEach(v=>e.push(v)),e),t=e.length)}else{let c={instancePath:s+"/env",schemaPath:"#/then/properties/env/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:be.then.properties.env.type,parentSchema:be.then.properties.
env,data:o};e===null?e=[c]:e.push(c),t++}}r.optional!==void 0&&(ce(r.optional,{instancePath:s+"/optional",parentData:r,parentDataProperty:"\
optional",rootData:u,dynamicAnchors:h})||(e=e===null?ce.errors:(ce.errors.forEach(o=>e.push(o)),e),t=e.length)),r.programs!==
void 0&&(z(r.programs,{instancePath:s+"/programs",parentData:r,parentDataProperty:"programs",rootData:u,dynamicAnchors:h})||
(e=e===null?z.errors:(z.errors.forEach(o=>e.push(o)),e),t=e.length)),r.folder!==void 0&&(S(r.folder,{instancePath:s+"/fo\
lder",parentData:r,parentDataProperty:"folder",rootData:u,dynamicAnchors:h})||(e=e===null?S.errors:(S.errors.forEach(o=>e.
push(o)),e),t=e.length))}else{let o={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:be.then.type,parentSchema:be.then,data:r};e===null?e=[o]:e.push(o),t++}var p=f===t;if(i=p,i)var d=!0;
l="then"}else{let f=t;if(r!==!0){let o={instancePath:s,schemaPath:"#/else/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant",schema:!0,parentSchema:be.else,data:r};e===null?e=[o]:e.push(o),t++}var p=f===t;i=p,
l="else"}if(!i){let f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+
'" schema',schema:be.if,parentSchema:be,data:r};e===null?e=[f]:e.push(f),t++}return hr.errors=e,m.props=d,t===0}hr.evaluated=
{dynamicProps:!0,dynamicItems:!1};function fr(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=fr.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=t,i=!0,n=t,p=t,l=t,
d=t,f=!1,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.command===void 0&&(P="command")){let O={};e===null?
e=[O]:e.push(O),t++}}var g=y===t;f=f||g;let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.go_test===void 0&&
(P="go_test")){let O={};e===null?e=[O]:e.push(O),t++}}var g=o===t;f=f||g;let c=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){let P;if(r.cargo_test===void 0&&(P="cargo_test")){let O={};e===null?e=[O]:e.push(O),t++}}var g=c===t;f=f||g;let v=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.mode===void 0&&(P="mode")){let O={};e===null?e=[O]:e.push(O),t++}else if(r.
mode!==void 0&&r.mode!=="command"){let O={};e===null?e=[O]:e.push(O),t++}}var g=v===t;if(f=f||g,g){var _={};_.mode=!0}if(f)
t=d,e!==null&&(d?e.length=d:e=null);else{let P={};e===null?e=[P]:e.push(P),t++}var x=l===t;if(x){let P={};e===null?e=[P]:
e.push(P),t++}else t=p,e!==null&&(p?e.length=p:e=null);var H=n===t;if(t=a,e!==null&&(a?e.length=a:e=null),H){let P=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.path===void 0){let V={instancePath:s,schemaPath:"#/then/required",keyword:"requ\
ired",params:{missingProperty:"path"},message:"must have required property 'path'",schema:A.then.required,parentSchema:A.
then,data:r};e===null?e=[V]:e.push(V),t++}var H=P===t;i=H}if(!i){let P={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema',schema:A.if,parentSchema:A,data:r};e===null?e=[P]:e.push(P),t++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let P in r)if(!Ke.call(A.properties,P)){let O={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:A,data:r};e===null?e=[O]:e.push(O),t++}if(r.name!==void 0&&(ar(r.name,{instancePath:s+
"/name",parentData:r,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===null?ar.errors:(ar.errors.forEach(P=>e.
push(P)),e),t=e.length)),r.path!==void 0){let P=r.path,O=t,V=!1,X=t;if(typeof P=="string"){if(Z(P)<1){let G={instancePath:s+
"/path",schemaPath:"#/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:A.properties.path.anyOf[0],data:P};e===null?e=[G]:e.push(G),t++}}else{let G={
instancePath:s+"/path",schemaPath:"#/properties/path/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:A.properties.path.anyOf[0].type,parentSchema:A.properties.path.anyOf[0],data:P};e===null?e=[G]:e.push(G),
t++}var Fr=X===t;V=V||Fr;let Q=t;if(Array.isArray(P)){if(P.length<1){let He={instancePath:s+"/path",schemaPath:"#/proper\
ties/path/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A.
properties.path.anyOf[1],data:P};e===null?e=[He]:e.push(He),t++}let G=P.length;for(let He=0;He<G;He++){let Sr=P[He];if(typeof Sr==
"string"){if(Z(Sr)<1){let gr={instancePath:s+"/path/"+He,schemaPath:"#/properties/path/anyOf/1/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.path.anyOf[1].
items,data:Sr};e===null?e=[gr]:e.push(gr),t++}}else{let gr={instancePath:s+"/path/"+He,schemaPath:"#/properties/path/any\
Of/1/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.path.anyOf[1].items.
type,parentSchema:A.properties.path.anyOf[1].items,data:Sr};e===null?e=[gr]:e.push(gr),t++}}}else{let G={instancePath:s+
"/path",schemaPath:"#/properties/path/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.
properties.path.anyOf[1].type,parentSchema:A.properties.path.anyOf[1],data:P};e===null?e=[G]:e.push(G),t++}var Fr=Q===t;
if(V=V||Fr,V)t=O,e!==null&&(O?e.length=O:e=null);else{let G={instancePath:s+"/path",schemaPath:"#/properties/path/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:A.properties.path.anyOf,parentSchema:A.properties.
path,data:P};e===null?e=[G]:e.push(G),t++}}if(r.libbpf!==void 0&&(Ae(r.libbpf,{instancePath:s+"/libbpf",parentData:r,parentDataProperty:"\
libbpf",rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:(Ae.errors.forEach(P=>e.push(P)),e),t=e.length)),r.mode!==void 0&&
(le(r.mode,{instancePath:s+"/mode",parentData:r,parentDataProperty:"mode",rootData:u,dynamicAnchors:h})||(e=e===null?le.
errors:(le.errors.forEach(P=>e.push(P)),e),t=e.length)),r.required!==void 0){let P=r.required;if(typeof P!="boolean"){let O={
instancePath:s+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean",schema:A.properties.required.type,parentSchema:A.properties.required,data:P};e===null?e=[O]:e.push(O),t++}}if(r.
lanes!==void 0){let P=r.lanes;if(Array.isArray(P)){if(P.length<1){let V={instancePath:s+"/lanes",schemaPath:"#/propertie\
s/lanes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A.
properties.lanes,data:P};e===null?e=[V]:e.push(V),t++}let O=P.length;for(let V=0;V<O;V++){let X=P[V];if(X&&typeof X=="ob\
ject"&&!Array.isArray(X)){if(X.mode===void 0){let Q={instancePath:s+"/lanes/"+V,schemaPath:"#/properties/lanes/items/req\
uired",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'",schema:A.properties.
lanes.items.required,parentSchema:A.properties.lanes.items,data:X};e===null?e=[Q]:e.push(Q),t++}for(let Q in X)if(!(Q===
"mode"||Q==="required")){let G={instancePath:s+"/lanes/"+V,schemaPath:"#/properties/lanes/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties",schema:!1,parentSchema:A.
properties.lanes.items,data:X};e===null?e=[G]:e.push(G),t++}if(X.mode!==void 0&&(le(X.mode,{instancePath:s+"/lanes/"+V+"\
/mode",parentData:X,parentDataProperty:"mode",rootData:u,dynamicAnchors:h})||(e=e===null?le.errors:(le.errors.forEach(Q=>e.
push(Q)),e),t=e.length)),X.required!==void 0){let Q=X.required;if(typeof Q!="boolean"){let G={instancePath:s+"/lanes/"+V+
"/required",schemaPath:"#/properties/lanes/items/properties/required/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:A.properties.lanes.items.properties.required.type,parentSchema:A.properties.lanes.items.properties.
required,data:Q};e===null?e=[G]:e.push(G),t++}}}else{let Q={instancePath:s+"/lanes/"+V,schemaPath:"#/properties/lanes/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.lanes.items.type,parentSchema:A.
properties.lanes.items,data:X};e===null?e=[Q]:e.push(Q),t++}}}else{let O={instancePath:s+"/lanes",schemaPath:"#/properti\
es/lanes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.lanes.type,parentSchema:A.
properties.lanes,data:P};e===null?e=[O]:e.push(O),t++}}if(r.timeout!==void 0&&(L(r.timeout,{instancePath:s+"/timeout",parentData:r,
parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?L.errors:(L.errors.forEach(P=>e.push(P)),e),t=e.
length)),r.kernels!==void 0&&(R(r.kernels,{instancePath:s+"/kernels",parentData:r,parentDataProperty:"kernels",rootData:u,
dynamicAnchors:h})||(e=e===null?R.errors:(R.errors.forEach(P=>e.push(P)),e),t=e.length)),r.attach!==void 0&&(ue(r.attach,
{instancePath:s+"/attach",parentData:r,parentDataProperty:"attach",rootData:u,dynamicAnchors:h})||(e=e===null?ue.errors:
(ue.errors.forEach(P=>e.push(P)),e),t=e.length)),r.max_insns!==void 0&&(te(r.max_insns,{instancePath:s+"/max_insns",parentData:r,
parentDataProperty:"max_insns",rootData:u,dynamicAnchors:h})||(e=e===null?te.errors:(te.errors.forEach(P=>e.push(P)),e),
t=e.length)),r.maps!==void 0&&(Ne(r.maps,{instancePath:s+"/maps",parentData:r,parentDataProperty:"maps",rootData:u,dynamicAnchors:h})||
(e=e===null?Ne.errors:(Ne.errors.forEach(P=>e.push(P)),e),t=e.length)),r.globals!==void 0&&(Ie(r.globals,{instancePath:s+
"/globals",parentData:r,parentDataProperty:"globals",rootData:u,dynamicAnchors:h})||(e=e===null?Ie.errors:(Ie.errors.forEach(
P=>e.push(P)),e),t=e.length)),r.struct_ops!==void 0&&(or(r.struct_ops,{instancePath:s+"/struct_ops",parentData:r,parentDataProperty:"\
struct_ops",rootData:u,dynamicAnchors:h})||(e=e===null?or.errors:(or.errors.forEach(P=>e.push(P)),e),t=e.length)),r.programs!==
void 0&&(Te(r.programs,{instancePath:s+"/programs",parentData:r,parentDataProperty:"programs",rootData:u,dynamicAnchors:h})||
(e=e===null?Te.errors:(Te.errors.forEach(P=>e.push(P)),e),t=e.length)),r.program_types!==void 0&&(ze(r.program_types,{instancePath:s+
"/program_types",parentData:r,parentDataProperty:"program_types",rootData:u,dynamicAnchors:h})||(e=e===null?ze.errors:(ze.
errors.forEach(P=>e.push(P)),e),t=e.length)),r.program_variants!==void 0&&(Fe(r.program_variants,{instancePath:s+"/progr\
am_variants",parentData:r,parentDataProperty:"program_variants",rootData:u,dynamicAnchors:h})||(e=e===null?Fe.errors:(Fe.
errors.forEach(P=>e.push(P)),e),t=e.length)),r.probe_companions!==void 0&&(Le(r.probe_companions,{instancePath:s+"/probe\
_companions",parentData:r,parentDataProperty:"probe_companions",rootData:u,dynamicAnchors:h})||(e=e===null?Le.errors:(Le.
errors.forEach(P=>e.push(P)),e),t=e.length)),r.functional_tests!==void 0&&(Me(r.functional_tests,{instancePath:s+"/funct\
ional_tests",parentData:r,parentDataProperty:"functional_tests",rootData:u,dynamicAnchors:h})||(e=e===null?Me.errors:(Me.
errors.forEach(P=>e.push(P)),e),t=e.length)),r.files!==void 0&&(Ce(r.files,{instancePath:s+"/files",parentData:r,parentDataProperty:"\
files",rootData:u,dynamicAnchors:h})||(e=e===null?Ce.errors:(Ce.errors.forEach(P=>e.push(P)),e),t=e.length)),r.known_failures!==
void 0&&(lr(r.known_failures,{instancePath:s+"/known_failures",parentData:r,parentDataProperty:"known_failures",rootData:u,
dynamicAnchors:h})||(e=e===null?lr.errors:(lr.errors.forEach(P=>e.push(P)),e),t=e.length)),r.btf!==void 0&&(Oe(r.btf,{instancePath:s+
"/btf",parentData:r,parentDataProperty:"btf",rootData:u,dynamicAnchors:h})||(e=e===null?Oe.errors:(Oe.errors.forEach(P=>e.
push(P)),e),t=e.length)),r.command!==void 0&&(Ze(r.command,{instancePath:s+"/command",parentData:r,parentDataProperty:"c\
ommand",rootData:u,dynamicAnchors:h})||(e=e===null?Ze.errors:(Ze.errors.forEach(P=>e.push(P)),e),t=e.length)),r.command_binary!==
void 0){let P=r.command_binary;if(typeof P=="string"){if(Z(P)<1){let O={instancePath:s+"/command_binary",schemaPath:"#/p\
roperties/command_binary/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:A.properties.command_binary,data:P};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:s+"/com\
mand_binary",schemaPath:"#/properties/command_binary/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:A.properties.command_binary.type,parentSchema:A.properties.command_binary,data:P};e===null?e=[O]:e.push(O),t++}}if(r.
command_results!==void 0&&(ur(r.command_results,{instancePath:s+"/command_results",parentData:r,parentDataProperty:"comm\
and_results",rootData:u,dynamicAnchors:h})||(e=e===null?ur.errors:(ur.errors.forEach(P=>e.push(P)),e),t=e.length)),r.go_test!==
void 0&&(cr(r.go_test,{instancePath:s+"/go_test",parentData:r,parentDataProperty:"go_test",rootData:u,dynamicAnchors:h})||
(e=e===null?cr.errors:(cr.errors.forEach(P=>e.push(P)),e),t=e.length)),r.cargo_test!==void 0&&(hr(r.cargo_test,{instancePath:s+
"/cargo_test",parentData:r,parentDataProperty:"cargo_test",rootData:u,dynamicAnchors:h})||(e=e===null?hr.errors:(hr.errors.
forEach(P=>e.push(P)),e),t=e.length)),r.network!==void 0){let P=r.network;if(!(P==="isolated"||P==="veth")){let O={instancePath:s+
"/network",schemaPath:"#/properties/network/enum",keyword:"enum",params:{allowedValues:A.properties.network.enum},message:"\
must be equal to one of the allowed values",schema:A.properties.network.enum,parentSchema:A.properties.network,data:P};e===
null?e=[O]:e.push(O),t++}}r.cpus!==void 0&&(Se(r.cpus,{instancePath:s+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:u,
dynamicAnchors:h})||(e=e===null?Se.errors:(Se.errors.forEach(P=>e.push(P)),e),t=e.length)),r.memory!==void 0&&(De(r.memory,
{instancePath:s+"/memory",parentData:r,parentDataProperty:"memory",rootData:u,dynamicAnchors:h})||(e=e===null?De.errors:
(De.errors.forEach(P=>e.push(P)),e),t=e.length)),r.expect_exit_code!==void 0&&(Re(r.expect_exit_code,{instancePath:s+"/e\
xpect_exit_code",parentData:r,parentDataProperty:"expect_exit_code",rootData:u,dynamicAnchors:h})||(e=e===null?Re.errors:
(Re.errors.forEach(P=>e.push(P)),e),t=e.length)),r.expect_stdout_contains!==void 0&&(S(r.expect_stdout_contains,{instancePath:s+
"/expect_stdout_contains",parentData:r,parentDataProperty:"expect_stdout_contains",rootData:u,dynamicAnchors:h})||(e=e===
null?S.errors:(S.errors.forEach(P=>e.push(P)),e),t=e.length)),r.expect_stderr_contains!==void 0&&(S(r.expect_stderr_contains,
{instancePath:s+"/expect_stderr_contains",parentData:r,parentDataProperty:"expect_stderr_contains",rootData:u,dynamicAnchors:h})||
(e=e===null?S.errors:(S.errors.forEach(P=>e.push(P)),e),t=e.length)),r.expect_stdout_matches!==void 0&&(Be(r.expect_stdout_matches,
{instancePath:s+"/expect_stdout_matches",parentData:r,parentDataProperty:"expect_stdout_matches",rootData:u,dynamicAnchors:h})||
(e=e===null?Be.errors:(Be.errors.forEach(P=>e.push(P)),e),t=e.length))}else{let P={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:r};e===null?e=[P]:e.push(P),t++}
return fr.errors=e,t===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){return fe.errors=
null,!0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:s="",parentData:k,parentDataProperty:w,
rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Nr.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.artifacts===void 0){let a={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"artifacts"},message:"must have required property 'artifacts'",schema:M.
required,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(Ke.call(M.properties,a)||yr.test(a))){let i={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties",schema:!1,parentSchema:M,data:r};e===null?e=[i]:e.push(i),t++}if(r.kernels!==void 0){
let a=r.kernels;if(Array.isArray(a)){if(a.length<1){let n={instancePath:s+"/kernels",schemaPath:"#/properties/kernels/mi\
nItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:M.properties.
kernels,data:a};e===null?e=[n]:e.push(n),t++}let i=a.length;for(let n=0;n<i;n++)er(a[n],{instancePath:s+"/kernels/"+n,parentData:a,
parentDataProperty:n,rootData:u,dynamicAnchors:h})||(e=e===null?er.errors:(er.errors.forEach(p=>e.push(p)),e),t=e.length)}else{
let i={instancePath:s+"/kernels",schemaPath:"#/properties/kernels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:M.properties.kernels.type,parentSchema:M.properties.kernels,data:a};e===null?e=[i]:e.push(i),t++}}if(r.
mirrors!==void 0){let a=r.mirrors;if(Array.isArray(a)){let i=a.length;for(let n=0;n<i;n++){let p=a[n];if(typeof p=="stri\
ng"){if(!zr.test(p)){let l={instancePath:s+"/mirrors/"+n,schemaPath:"#/properties/mirrors/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:M.
properties.mirrors.items,data:p};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/mirrors/"+n,schemaPath:"#/pr\
operties/mirrors/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.mirrors.
items.type,parentSchema:M.properties.mirrors.items,data:p};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:s+"/m\
irrors",schemaPath:"#/properties/mirrors/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.properties.
mirrors.type,parentSchema:M.properties.mirrors,data:a};e===null?e=[i]:e.push(i),t++}}if(r.modules!==void 0){let a=r.modules;
if(Array.isArray(a)){let i=a.length;for(let n=0;n<i;n++){let p=a[n];if(typeof p=="string"){if(!wt.test(p)){let l={instancePath:s+
"/modules/"+n,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"',schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:M.properties.modules.items,
data:p};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/modules/"+n,schemaPath:"#/properties/modules/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.modules.items.type,parentSchema:M.
properties.modules.items,data:p};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:s+"/modules",schemaPath:"#/prop\
erties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:M.properties.modules.type,parentSchema:M.
properties.modules,data:a};e===null?e=[i]:e.push(i),t++}}if(r.allow_kernel_warnings!==void 0&&(Ee(r.allow_kernel_warnings,
{instancePath:s+"/allow_kernel_warnings",parentData:r,parentDataProperty:"allow_kernel_warnings",rootData:u,dynamicAnchors:h})||
(e=e===null?Ee.errors:(Ee.errors.forEach(a=>e.push(a)),e),t=e.length)),r.btf!==void 0&&(Oe(r.btf,{instancePath:s+"/btf",
parentData:r,parentDataProperty:"btf",rootData:u,dynamicAnchors:h})||(e=e===null?Oe.errors:(Oe.errors.forEach(a=>e.push(
a)),e),t=e.length)),r.baseline!==void 0&&(rr(r.baseline,{instancePath:s+"/baseline",parentData:r,parentDataProperty:"bas\
eline",rootData:u,dynamicAnchors:h})||(e=e===null?rr.errors:(rr.errors.forEach(a=>e.push(a)),e),t=e.length)),r.surface!==
void 0&&(tr(r.surface,{instancePath:s+"/surface",parentData:r,parentDataProperty:"surface",rootData:u,dynamicAnchors:h})||
(e=e===null?tr.errors:(tr.errors.forEach(a=>e.push(a)),e),t=e.length)),r.libbpf!==void 0&&(Ae(r.libbpf,{instancePath:s+"\
/libbpf",parentData:r,parentDataProperty:"libbpf",rootData:u,dynamicAnchors:h})||(e=e===null?Ae.errors:(Ae.errors.forEach(
a=>e.push(a)),e),t=e.length)),r.defaults!==void 0&&(sr(r.defaults,{instancePath:s+"/defaults",parentData:r,parentDataProperty:"\
defaults",rootData:u,dynamicAnchors:h})||(e=e===null?sr.errors:(sr.errors.forEach(a=>e.push(a)),e),t=e.length)),r.artifacts!==
void 0){let a=r.artifacts;if(Array.isArray(a)){if(a.length<1){let n={instancePath:s+"/artifacts",schemaPath:"#/propertie\
s/artifacts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:M.
properties.artifacts,data:a};e===null?e=[n]:e.push(n),t++}let i=a.length;for(let n=0;n<i;n++)fr(a[n],{instancePath:s+"/a\
rtifacts/"+n,parentData:a,parentDataProperty:n,rootData:u,dynamicAnchors:h})||(e=e===null?fr.errors:(fr.errors.forEach(p=>e.
push(p)),e),t=e.length)}else{let i={instancePath:s+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:M.properties.artifacts.type,parentSchema:M.properties.artifacts,data:a};
e===null?e=[i]:e.push(i),t++}}for(let a in r)yr.test(a)&&(fe(r[a],{instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?fe.errors:(fe.errors.forEach(i=>e.push(
i)),e),t=e.length))}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:M.type,parentSchema:M,data:r};e===null?e=[a]:e.push(a),t++}return Nr.errors=e,t===0}Nr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Wt=Ir,ge={description:"The manifest of one object, in the format of the original Go\
 implementation of bpfcompat.",type:"object",additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/$defs/extension"}},
properties:{name:{type:"string"},attach:{description:"Default: `best_effort`. `attach.required` of a program gates that \
program.",$ref:"#/$defs/attachPolicy"},max_insns:{$ref:"#/$defs/maxInsns"},allow_kernel_warnings:{$ref:"#/$defs/allowKer\
nelWarnings"},programs:{$ref:"#/$defs/programs"},maps:{$ref:"#/$defs/maps"},globals:{$ref:"#/$defs/globals"},program_types:{
$ref:"#/$defs/programTypes"},program_variants:{$ref:"#/$defs/programVariants"},probe_companions:{$ref:"#/$defs/probeComp\
anions"},required_profiles:{description:"Kernel ids that the run must include.",type:"array",items:{$ref:"#/$defs/kernel\
Id"}},functional_tests:{$ref:"#/$defs/functionalTests"},files:{$ref:"#/$defs/files"},metadata:{description:"Free-form te\
xt for humans.",type:"object"}}},nt={type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$","x-expected":"a kerne\
l id such as `debian-12-6.1`"},Yt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$","u");function Ve(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ve.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!Yt.test(r)){let a={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$"},message:'must match pattern "^[A-Z\
a-z0-9][A-Za-z0-9._@+~-]{0,127}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._@+~-]{0,127}$",parentSchema:nt,data:r};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:nt.type,parentSchema:nt,data:r};e===null?e=[a]:e.push(a),t++}return Ve.errors=e,t===0}Ve.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ir(r,{instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){
let e=null,t=0,m=Ir.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let a in r)if(!(Ke.call(ge.properties,a)||yr.test(a))){let i={instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:ge,data:r};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0){let a=r.name;if(typeof a!="string"){
let i={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:ge.properties.name.type,parentSchema:ge.properties.name,data:a};e===null?e=[i]:e.push(i),t++}}if(r.attach!==
void 0&&(ue(r.attach,{instancePath:s+"/attach",parentData:r,parentDataProperty:"attach",rootData:u,dynamicAnchors:h})||(e=
e===null?ue.errors:(ue.errors.forEach(a=>e.push(a)),e),t=e.length)),r.max_insns!==void 0&&(te(r.max_insns,{instancePath:s+
"/max_insns",parentData:r,parentDataProperty:"max_insns",rootData:u,dynamicAnchors:h})||(e=e===null?te.errors:(te.errors.
forEach(a=>e.push(a)),e),t=e.length)),r.allow_kernel_warnings!==void 0&&(Ee(r.allow_kernel_warnings,{instancePath:s+"/al\
low_kernel_warnings",parentData:r,parentDataProperty:"allow_kernel_warnings",rootData:u,dynamicAnchors:h})||(e=e===null?
Ee.errors:(Ee.errors.forEach(a=>e.push(a)),e),t=e.length)),r.programs!==void 0&&(Te(r.programs,{instancePath:s+"/program\
s",parentData:r,parentDataProperty:"programs",rootData:u,dynamicAnchors:h})||(e=e===null?Te.errors:(Te.errors.forEach(a=>e.
push(a)),e),t=e.length)),r.maps!==void 0&&(Ne(r.maps,{instancePath:s+"/maps",parentData:r,parentDataProperty:"maps",rootData:u,
dynamicAnchors:h})||(e=e===null?Ne.errors:(Ne.errors.forEach(a=>e.push(a)),e),t=e.length)),r.globals!==void 0&&(Ie(r.globals,
{instancePath:s+"/globals",parentData:r,parentDataProperty:"globals",rootData:u,dynamicAnchors:h})||(e=e===null?Ie.errors:
(Ie.errors.forEach(a=>e.push(a)),e),t=e.length)),r.program_types!==void 0&&(ze(r.program_types,{instancePath:s+"/program\
_types",parentData:r,parentDataProperty:"program_types",rootData:u,dynamicAnchors:h})||(e=e===null?ze.errors:(ze.errors.
forEach(a=>e.push(a)),e),t=e.length)),r.program_variants!==void 0&&(Fe(r.program_variants,{instancePath:s+"/program_vari\
ants",parentData:r,parentDataProperty:"program_variants",rootData:u,dynamicAnchors:h})||(e=e===null?Fe.errors:(Fe.errors.
forEach(a=>e.push(a)),e),t=e.length)),r.probe_companions!==void 0&&(Le(r.probe_companions,{instancePath:s+"/probe_compan\
ions",parentData:r,parentDataProperty:"probe_companions",rootData:u,dynamicAnchors:h})||(e=e===null?Le.errors:(Le.errors.
forEach(a=>e.push(a)),e),t=e.length)),r.required_profiles!==void 0){let a=r.required_profiles;if(Array.isArray(a)){let i=a.
length;for(let n=0;n<i;n++)Ve(a[n],{instancePath:s+"/required_profiles/"+n,parentData:a,parentDataProperty:n,rootData:u,
dynamicAnchors:h})||(e=e===null?Ve.errors:(Ve.errors.forEach(p=>e.push(p)),e),t=e.length)}else{let i={instancePath:s+"/r\
equired_profiles",schemaPath:"#/properties/required_profiles/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:ge.properties.required_profiles.type,parentSchema:ge.properties.required_profiles,data:a};e===null?e=[i]:
e.push(i),t++}}if(r.functional_tests!==void 0&&(Me(r.functional_tests,{instancePath:s+"/functional_tests",parentData:r,parentDataProperty:"\
functional_tests",rootData:u,dynamicAnchors:h})||(e=e===null?Me.errors:(Me.errors.forEach(a=>e.push(a)),e),t=e.length)),
r.files!==void 0&&(Ce(r.files,{instancePath:s+"/files",parentData:r,parentDataProperty:"files",rootData:u,dynamicAnchors:h})||
(e=e===null?Ce.errors:(Ce.errors.forEach(a=>e.push(a)),e),t=e.length)),r.metadata!==void 0){let a=r.metadata;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let i={instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ge.properties.metadata.type,parentSchema:ge.properties.metadata,data:a};e===
null?e=[i]:e.push(i),t++}}for(let a in r)yr.test(a)&&(fe(r[a],{instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?fe.errors:(fe.errors.forEach(i=>e.push(i)),
e),t=e.length))}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:ge.type,parentSchema:ge,data:r};e===null?e=[a]:e.push(a),t++}return Ir.errors=e,t===0}Ir.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Jt=jr,J={description:"A list of kernels in a separate file, in the format of the or\
iginal Go implementation of bpfcompat.",type:"object",additionalProperties:!1,required:["profiles"],properties:{name:{type:"\
string"},profiles:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["id"],properties:{id:{
$ref:"#/$defs/kernelId"},required:{type:"boolean",default:!0},timeout:{$ref:"#/$defs/timeout"}}}}}};function jr(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=jr.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.profiles===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profiles"},message:"must have require\
d property 'profiles'",schema:J.required,parentSchema:J,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="na\
me"||a==="profiles")){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:J,data:r};e===null?e=[i]:e.push(i),t++}if(r.name!==
void 0){let a=r.name;if(typeof a!="string"){let i={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:J.properties.name.type,parentSchema:J.properties.name,data:a};
e===null?e=[i]:e.push(i),t++}}if(r.profiles!==void 0){let a=r.profiles;if(Array.isArray(a)){if(a.length<1){let n={instancePath:s+
"/profiles",schemaPath:"#/properties/profiles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:J.properties.profiles,data:a};e===null?e=[n]:e.push(n),t++}let i=a.length;for(let n=0;n<
i;n++){let p=a[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){let l={instancePath:s+"/profiles/"+n,schemaPath:"\
#/properties/profiles/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required prope\
rty 'id'",schema:J.properties.profiles.items.required,parentSchema:J.properties.profiles.items,data:p};e===null?e=[l]:e.
push(l),t++}for(let l in p)if(!(l==="id"||l==="required"||l==="timeout")){let d={instancePath:s+"/profiles/"+n,schemaPath:"\
#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties",schema:!1,parentSchema:J.properties.profiles.items,data:p};e===null?e=[d]:e.push(d),
t++}if(p.id!==void 0&&(Ve(p.id,{instancePath:s+"/profiles/"+n+"/id",parentData:p,parentDataProperty:"id",rootData:u,dynamicAnchors:h})||
(e=e===null?Ve.errors:(Ve.errors.forEach(l=>e.push(l)),e),t=e.length)),p.required!==void 0){let l=p.required;if(typeof l!=
"boolean"){let d={instancePath:s+"/profiles/"+n+"/required",schemaPath:"#/properties/profiles/items/properties/required/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:J.properties.profiles.items.properties.required.
type,parentSchema:J.properties.profiles.items.properties.required,data:l};e===null?e=[d]:e.push(d),t++}}p.timeout!==void 0&&
(L(p.timeout,{instancePath:s+"/profiles/"+n+"/timeout",parentData:p,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||
(e=e===null?L.errors:(L.errors.forEach(l=>e.push(l)),e),t=e.length))}else{let l={instancePath:s+"/profiles/"+n,schemaPath:"\
#/properties/profiles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:J.properties.profiles.
items.type,parentSchema:J.properties.profiles.items,data:p};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:s+"/\
profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:J.
properties.profiles.type,parentSchema:J.properties.profiles,data:a};e===null?e=[i]:e.push(i),t++}}}else{let a={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:J.type,parentSchema:J,data:r};
e===null?e=[a]:e.push(a),t++}return jr.errors=e,t===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qt=Tr,
C={description:"A suite in the format of the original Go implementation of bpfcompat: several objects, each with its own\
 matrix and manifest.",type:"object",additionalProperties:!1,required:["name","cases"],patternProperties:{"^x-":{$ref:"#\
/$defs/extension"}},properties:{name:{$ref:"#/$defs/suiteName"},defaults:{type:"object",additionalProperties:!1,properties:{
matrix:{$ref:"#/$defs/suitePath"},report_dir:{$ref:"#/$defs/suitePath"},validation_mode:{$ref:"#/$defs/validationMode"},
timeout:{$ref:"#/$defs/timeout"},workdir:{type:"string"},runner:{type:"string"},concurrency:{type:"integer"},keep_vm_on_failure:{
type:"boolean"}}},cases:{type:"array",minItems:1,items:{$ref:"#/$defs/suiteCase"}}}},pt={type:"string",pattern:"^[A-Za-z\
0-9][A-Za-z0-9._-]{0,63}$","x-expected":"a name of at most 64 letters, digits, `.`, `_` and `-`"};function Ue(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ue.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!lt.test(r)){let a={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^[A-Za-z0\
-9][A-Za-z0-9._-]{0,63}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:pt,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pt.type,
parentSchema:pt,data:r};e===null?e=[a]:e.push(a),t++}return Ue.errors=e,t===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};
var ot={description:"Path relative to the suite.",type:"string",minLength:1};function T(r,{instancePath:s="",parentData:k,
parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=T.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(Z(r)<1){let a={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ot,data:r};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:ot.type,parentSchema:ot,data:r};e===null?e=[a]:e.push(a),t++}return T.errors=e,t===0}T.evaluated={dynamicProps:!1,
dynamicItems:!1};var mt={type:"string",pattern:"^(load[_-]?only|load[_-]?attach|behavior)?$","x-expected":"`load_only`, \
`load_attach` or `behavior`"},Xt=new RegExp("^(load[_-]?only|load[_-]?attach|behavior)?$","u");function Ge(r,{instancePath:s="",
parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Ge.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(!Xt.test(r)){let a={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(load[_-]?only|load[_-]?attach|behavior)?$"},message:'must match pattern \
"^(load[_-]?only|load[_-]?attach|behavior)?$"',schema:"^(load[_-]?only|load[_-]?attach|behavior)?$",parentSchema:mt,data:r};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:mt.type,parentSchema:mt,data:r};e===null?e=[a]:e.push(a),t++}return Ge.errors=e,t===0}Ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};var $={type:"object",additionalProperties:!1,required:["name","artifact"],properties:{
name:{$ref:"#/$defs/suiteName"},artifact:{$ref:"#/$defs/suitePath"},artifact_uri:{type:"string"},artifact_name:{type:"st\
ring"},artifact_version:{type:"string"},artifact_variant:{type:"string"},matrix:{$ref:"#/$defs/suitePath"},manifest:{$ref:"\
#/$defs/suitePath"},validation_mode:{$ref:"#/$defs/validationMode"},test:{type:"object",additionalProperties:!1,required:[
"command"],properties:{mode:{type:"string",enum:["behavior"]},command:{type:"string",minLength:1},required:{type:"boolea\
n",default:!0},timeout:{$ref:"#/$defs/timeout"},expect:{type:"object",additionalProperties:!1,properties:{exit_code:{type:"\
integer",minimum:0,maximum:255},stdout_contains:{type:"string"},stderr_contains:{type:"string"},event_contains:{type:"st\
ring"}}}}},out:{$ref:"#/$defs/suitePath"},markdown:{$ref:"#/$defs/suitePath"},timeout:{$ref:"#/$defs/timeout"},workdir:{
type:"string"},runner:{type:"string"},concurrency:{type:"integer"},keep_vm_on_failure:{type:"boolean"}}};function dr(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=dr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'",schema:$.required,parentSchema:$,data:r};e===null?e=[a]:e.push(a),t++}if(r.artifact===void 0){
let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"artifact"},message:"must have \
required property 'artifact'",schema:$.required,parentSchema:$,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!Ke.
call($.properties,a)){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:$,data:r};e===null?e=[i]:e.push(i),t++}if(r.name!==
void 0&&(Ue(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:u,dynamicAnchors:h})||(e=e===
null?Ue.errors:(Ue.errors.forEach(a=>e.push(a)),e),t=e.length)),r.artifact!==void 0&&(T(r.artifact,{instancePath:s+"/art\
ifact",parentData:r,parentDataProperty:"artifact",rootData:u,dynamicAnchors:h})||(e=e===null?T.errors:(T.errors.forEach(
a=>e.push(a)),e),t=e.length)),r.artifact_uri!==void 0){let a=r.artifact_uri;if(typeof a!="string"){let i={instancePath:s+
"/artifact_uri",schemaPath:"#/properties/artifact_uri/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:$.properties.artifact_uri.type,parentSchema:$.properties.artifact_uri,data:a};e===null?e=[i]:e.push(i),t++}}if(r.
artifact_name!==void 0){let a=r.artifact_name;if(typeof a!="string"){let i={instancePath:s+"/artifact_name",schemaPath:"\
#/properties/artifact_name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.artifact_name.
type,parentSchema:$.properties.artifact_name,data:a};e===null?e=[i]:e.push(i),t++}}if(r.artifact_version!==void 0){let a=r.
artifact_version;if(typeof a!="string"){let i={instancePath:s+"/artifact_version",schemaPath:"#/properties/artifact_vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.artifact_version.type,parentSchema:$.
properties.artifact_version,data:a};e===null?e=[i]:e.push(i),t++}}if(r.artifact_variant!==void 0){let a=r.artifact_variant;
if(typeof a!="string"){let i={instancePath:s+"/artifact_variant",schemaPath:"#/properties/artifact_variant/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.artifact_variant.type,parentSchema:$.properties.
artifact_variant,data:a};e===null?e=[i]:e.push(i),t++}}if(r.matrix!==void 0&&(T(r.matrix,{instancePath:s+"/matrix",parentData:r,
parentDataProperty:"matrix",rootData:u,dynamicAnchors:h})||(e=e===null?T.errors:(T.errors.forEach(a=>e.push(a)),e),t=e.length)),
r.manifest!==void 0&&(T(r.manifest,{instancePath:s+"/manifest",parentData:r,parentDataProperty:"manifest",rootData:u,dynamicAnchors:h})||
(e=e===null?T.errors:(T.errors.forEach(a=>e.push(a)),e),t=e.length)),r.validation_mode!==void 0&&(Ge(r.validation_mode,{
instancePath:s+"/validation_mode",parentData:r,parentDataProperty:"validation_mode",rootData:u,dynamicAnchors:h})||(e=e===
null?Ge.errors:(Ge.errors.forEach(a=>e.push(a)),e),t=e.length)),r.test!==void 0){let a=r.test;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.command===void 0){let i={instancePath:s+"/test",schemaPath:"#/properties/test/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:$.properties.test.required,
parentSchema:$.properties.test,data:a};e===null?e=[i]:e.push(i),t++}for(let i in a)if(!(i==="mode"||i==="command"||i==="\
required"||i==="timeout"||i==="expect")){let n={instancePath:s+"/test",schemaPath:"#/properties/test/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,
parentSchema:$.properties.test,data:a};e===null?e=[n]:e.push(n),t++}if(a.mode!==void 0){let i=a.mode;if(typeof i!="strin\
g"){let n={instancePath:s+"/test/mode",schemaPath:"#/properties/test/properties/mode/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:$.properties.test.properties.mode.type,parentSchema:$.properties.test.properties.
mode,data:i};e===null?e=[n]:e.push(n),t++}if(i!=="behavior"){let n={instancePath:s+"/test/mode",schemaPath:"#/properties\
/test/properties/mode/enum",keyword:"enum",params:{allowedValues:$.properties.test.properties.mode.enum},message:"must b\
e equal to one of the allowed values",schema:$.properties.test.properties.mode.enum,parentSchema:$.properties.test.properties.
mode,data:i};e===null?e=[n]:e.push(n),t++}}if(a.command!==void 0){let i=a.command;if(typeof i=="string"){if(Z(i)<1){let n={
instancePath:s+"/test/command",schemaPath:"#/properties/test/properties/command/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.test.properties.command,data:i};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/test/command",schemaPath:"#/properties/test/properties/command/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.test.properties.command.type,parentSchema:$.properties.
test.properties.command,data:i};e===null?e=[n]:e.push(n),t++}}if(a.required!==void 0){let i=a.required;if(typeof i!="boo\
lean"){let n={instancePath:s+"/test/required",schemaPath:"#/properties/test/properties/required/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:$.properties.test.properties.required.type,parentSchema:$.properties.test.
properties.required,data:i};e===null?e=[n]:e.push(n),t++}}if(a.timeout!==void 0&&(L(a.timeout,{instancePath:s+"/test/tim\
eout",parentData:a,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?L.errors:(L.errors.forEach(i=>e.
push(i)),e),t=e.length)),a.expect!==void 0){let i=a.expect;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)if(!(n===
"exit_code"||n==="stdout_contains"||n==="stderr_contains"||n==="event_contains")){let p={instancePath:s+"/test/expect",schemaPath:"\
#/properties/test/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties",schema:!1,parentSchema:$.properties.test.properties.expect,data:i};e===null?e=[p]:e.
push(p),t++}if(i.exit_code!==void 0){let n=i.exit_code;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={
instancePath:s+"/test/expect/exit_code",schemaPath:"#/properties/test/properties/expect/properties/exit_code/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:$.properties.test.properties.expect.properties.exit_code.
type,parentSchema:$.properties.test.properties.expect.properties.exit_code,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"number"&&isFinite(n)){if(n>255||isNaN(n)){let p={instancePath:s+"/test/expect/exit_code",schemaPath:"#/properties/test/\
properties/expect/properties/exit_code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <=\
 255",schema:255,parentSchema:$.properties.test.properties.expect.properties.exit_code,data:n};e===null?e=[p]:e.push(p),
t++}if(n<0||isNaN(n)){let p={instancePath:s+"/test/expect/exit_code",schemaPath:"#/properties/test/properties/expect/pro\
perties/exit_code/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:$.
properties.test.properties.expect.properties.exit_code,data:n};e===null?e=[p]:e.push(p),t++}}}if(i.stdout_contains!==void 0){
let n=i.stdout_contains;if(typeof n!="string"){let p={instancePath:s+"/test/expect/stdout_contains",schemaPath:"#/proper\
ties/test/properties/expect/properties/stdout_contains/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:$.properties.test.properties.expect.properties.stdout_contains.type,parentSchema:$.properties.test.properties.
expect.properties.stdout_contains,data:n};e===null?e=[p]:e.push(p),t++}}if(i.stderr_contains!==void 0){let n=i.stderr_contains;
if(typeof n!="string"){let p={instancePath:s+"/test/expect/stderr_contains",schemaPath:"#/properties/test/properties/exp\
ect/properties/stderr_contains/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
test.properties.expect.properties.stderr_contains.type,parentSchema:$.properties.test.properties.expect.properties.stderr_contains,
data:n};e===null?e=[p]:e.push(p),t++}}if(i.event_contains!==void 0){let n=i.event_contains;if(typeof n!="string"){let p={
instancePath:s+"/test/expect/event_contains",schemaPath:"#/properties/test/properties/expect/properties/event_contains/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.test.properties.expect.properties.
event_contains.type,parentSchema:$.properties.test.properties.expect.properties.event_contains,data:n};e===null?e=[p]:e.
push(p),t++}}}else{let n={instancePath:s+"/test/expect",schemaPath:"#/properties/test/properties/expect/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:$.properties.test.properties.expect.type,parentSchema:$.properties.
test.properties.expect,data:i};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/test",schemaPath:"#/propertie\
s/test/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.test.type,parentSchema:$.
properties.test,data:a};e===null?e=[i]:e.push(i),t++}}if(r.out!==void 0&&(T(r.out,{instancePath:s+"/out",parentData:r,parentDataProperty:"\
out",rootData:u,dynamicAnchors:h})||(e=e===null?T.errors:(T.errors.forEach(a=>e.push(a)),e),t=e.length)),r.markdown!==void 0&&
(T(r.markdown,{instancePath:s+"/markdown",parentData:r,parentDataProperty:"markdown",rootData:u,dynamicAnchors:h})||(e=e===
null?T.errors:(T.errors.forEach(a=>e.push(a)),e),t=e.length)),r.timeout!==void 0&&(L(r.timeout,{instancePath:s+"/timeout",
parentData:r,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?L.errors:(L.errors.forEach(a=>e.push(
a)),e),t=e.length)),r.workdir!==void 0){let a=r.workdir;if(typeof a!="string"){let i={instancePath:s+"/workdir",schemaPath:"\
#/properties/workdir/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.workdir.type,
parentSchema:$.properties.workdir,data:a};e===null?e=[i]:e.push(i),t++}}if(r.runner!==void 0){let a=r.runner;if(typeof a!=
"string"){let i={instancePath:s+"/runner",schemaPath:"#/properties/runner/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.runner.type,parentSchema:$.properties.runner,data:a};e===null?e=[i]:e.push(i),t++}}if(r.
concurrency!==void 0){let a=r.concurrency;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:s+
"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r",schema:$.properties.concurrency.type,parentSchema:$.properties.concurrency,data:a};e===null?e=[i]:e.push(i),t++}}if(r.
keep_vm_on_failure!==void 0){let a=r.keep_vm_on_failure;if(typeof a!="boolean"){let i={instancePath:s+"/keep_vm_on_failu\
re",schemaPath:"#/properties/keep_vm_on_failure/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:$.
properties.keep_vm_on_failure.type,parentSchema:$.properties.keep_vm_on_failure,data:a};e===null?e=[i]:e.push(i),t++}}}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,
data:r};e===null?e=[a]:e.push(a),t++}return dr.errors=e,t===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Tr(r,{
instancePath:s="",parentData:k,parentDataProperty:w,rootData:u=r,dynamicAnchors:h={}}={}){let e=null,t=0,m=Tr.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'",schema:C.required,parentSchema:C,data:r};e===null?e=[a]:e.push(a),t++}if(r.cases===void 0){
let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cases"},message:"must have req\
uired property 'cases'",schema:C.required,parentSchema:C,data:r};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="n\
ame"||a==="defaults"||a==="cases"||yr.test(a))){let i={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:C,data:r};
e===null?e=[i]:e.push(i),t++}if(r.name!==void 0&&(Ue(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"nam\
e",rootData:u,dynamicAnchors:h})||(e=e===null?Ue.errors:(Ue.errors.forEach(a=>e.push(a)),e),t=e.length)),r.defaults!==void 0){
let a=r.defaults;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!(i==="matrix"||i==="report_dir"||i==="v\
alidation_mode"||i==="timeout"||i==="workdir"||i==="runner"||i==="concurrency"||i==="keep_vm_on_failure")){let n={instancePath:s+
"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:C.properties.defaults,data:a};e===null?e=[n]:e.push(
n),t++}if(a.matrix!==void 0&&(T(a.matrix,{instancePath:s+"/defaults/matrix",parentData:a,parentDataProperty:"matrix",rootData:u,
dynamicAnchors:h})||(e=e===null?T.errors:(T.errors.forEach(i=>e.push(i)),e),t=e.length)),a.report_dir!==void 0&&(T(a.report_dir,
{instancePath:s+"/defaults/report_dir",parentData:a,parentDataProperty:"report_dir",rootData:u,dynamicAnchors:h})||(e=e===
null?T.errors:(T.errors.forEach(i=>e.push(i)),e),t=e.length)),a.validation_mode!==void 0&&(Ge(a.validation_mode,{instancePath:s+
"/defaults/validation_mode",parentData:a,parentDataProperty:"validation_mode",rootData:u,dynamicAnchors:h})||(e=e===null?
Ge.errors:(Ge.errors.forEach(i=>e.push(i)),e),t=e.length)),a.timeout!==void 0&&(L(a.timeout,{instancePath:s+"/defaults/t\
imeout",parentData:a,parentDataProperty:"timeout",rootData:u,dynamicAnchors:h})||(e=e===null?L.errors:(L.errors.forEach(
i=>e.push(i)),e),t=e.length)),a.workdir!==void 0){let i=a.workdir;if(typeof i!="string"){let n={instancePath:s+"/default\
s/workdir",schemaPath:"#/properties/defaults/properties/workdir/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:C.properties.defaults.properties.workdir.type,parentSchema:C.properties.defaults.properties.workdir,
data:i};e===null?e=[n]:e.push(n),t++}}if(a.runner!==void 0){let i=a.runner;if(typeof i!="string"){let n={instancePath:s+
"/defaults/runner",schemaPath:"#/properties/defaults/properties/runner/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:C.properties.defaults.properties.runner.type,parentSchema:C.properties.defaults.properties.runner,
data:i};e===null?e=[n]:e.push(n),t++}}if(a.concurrency!==void 0){let i=a.concurrency;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let n={instancePath:s+"/defaults/concurrency",schemaPath:"#/properties/defaults/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:C.properties.defaults.properties.concurrency.
type,parentSchema:C.properties.defaults.properties.concurrency,data:i};e===null?e=[n]:e.push(n),t++}}if(a.keep_vm_on_failure!==
void 0){let i=a.keep_vm_on_failure;if(typeof i!="boolean"){let n={instancePath:s+"/defaults/keep_vm_on_failure",schemaPath:"\
#/properties/defaults/properties/keep_vm_on_failure/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n",schema:C.properties.defaults.properties.keep_vm_on_failure.type,parentSchema:C.properties.defaults.properties.keep_vm_on_failure,
data:i};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:C.properties.defaults.type,parentSchema:C.properties.defaults,
data:a};e===null?e=[i]:e.push(i),t++}}if(r.cases!==void 0){let a=r.cases;if(Array.isArray(a)){if(a.length<1){let n={instancePath:s+
"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than \
1 items",schema:1,parentSchema:C.properties.cases,data:a};e===null?e=[n]:e.push(n),t++}let i=a.length;for(let n=0;n<i;n++)
dr(a[n],{instancePath:s+"/cases/"+n,parentData:a,parentDataProperty:n,rootData:u,dynamicAnchors:h})||(e=e===null?dr.errors:
(dr.errors.forEach(p=>e.push(p)),e),t=e.length)}else{let i={instancePath:s+"/cases",schemaPath:"#/properties/cases/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:C.properties.cases.type,parentSchema:C.properties.cases,
data:a};e===null?e=[i]:e.push(i),t++}}for(let a in r)yr.test(a)&&(fe(r[a],{instancePath:s+"/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:h})||(e=e===null?fe.errors:(fe.errors.forEach(i=>e.
push(i)),e),t=e.length))}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:C.type,parentSchema:C,data:r};e===null?e=[a]:e.push(a),t++}return Tr.errors=e,t===0}Tr.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var es={manifest:vt,singleArtifactManifest:Wt,matrix:Jt,suite:Qt};function is(r){
return es[r]}export{is as formValidator,vt as manifest,Jt as matrix,Wt as singleArtifactManifest,Qt as suite};
