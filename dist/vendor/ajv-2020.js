import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var Fi=Object.create;var Sn=Object.defineProperty;var Vi=Object.getOwnPropertyDescriptor;var zi=Object.getOwnPropertyNames;var Ui=Object.getPrototypeOf,Ki=Object.prototype.hasOwnProperty;var y=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}};var Hi=(t,e,r,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of zi(e))!Ki.call(t,n)&&n!==r&&Sn(t,n,{get:()=>e[n],
enumerable:!(s=Vi(e,n))||s.enumerable});return t};var Li=(t,e,r)=>(r=t!=null?Fi(Ui(t)):{},Hi(e||!t||!t.__esModule?Sn(r,"default",{value:t,enumerable:!0}):r,t));var et=y(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});k.regexpCode=k.getEsmExportName=k.getProperty=
k.safeStringify=k.stringify=k.strConcat=k.addCodeArg=k.str=k._=k.nil=k._Code=k.Name=k.IDENTIFIER=k._CodeOrName=void 0;var Xe=class{};
k._CodeOrName=Xe;k.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var Ee=class extends Xe{constructor(e){if(super(),!k.IDENTIFIER.test(
e))throw new Error("CodeGen: name must be a valid identifier");this.str=e}toString(){return this.str}emptyStr(){return!1}get names(){
return{[this.str]:1}}};k.Name=Ee;var Q=class extends Xe{constructor(e){super(),this._items=typeof e=="string"?[e]:e}toString(){
return this.str}emptyStr(){if(this._items.length>1)return!1;let e=this._items[0];return e===""||e==='""'}get str(){var e;
return(e=this._str)!==null&&e!==void 0?e:this._str=this._items.reduce((r,s)=>`${r}${s}`,"")}get names(){var e;return(e=this.
_names)!==null&&e!==void 0?e:this._names=this._items.reduce((r,s)=>(s instanceof Ee&&(r[s.str]=(r[s.str]||0)+1),r),{})}};
k._Code=Q;k.nil=new Q("");function Pn(t,...e){let r=[t[0]],s=0;for(;s<e.length;)gr(r,e[s]),r.push(t[++s]);return new Q(r)}
k._=Pn;var yr=new Q("+");function jn(t,...e){let r=[Ye(t[0])],s=0;for(;s<e.length;)r.push(yr),gr(r,e[s]),r.push(yr,Ye(t[++s]));
return Gi(r),new Q(r)}k.str=jn;function gr(t,e){e instanceof Q?t.push(...e._items):e instanceof Ee?t.push(e):t.push(Wi(e))}
k.addCodeArg=gr;function Gi(t){let e=1;for(;e<t.length-1;){if(t[e]===yr){let r=Ji(t[e-1],t[e+1]);if(r!==void 0){t.splice(
e-1,3,r);continue}t[e++]="+"}e++}}function Ji(t,e){if(e==='""')return t;if(t==='""')return e;if(typeof t=="string")return e instanceof
Ee||t[t.length-1]!=='"'?void 0:typeof e!="string"?`${t.slice(0,-1)}${e}"`:e[0]==='"'?t.slice(0,-1)+e.slice(1):void 0;if(typeof e==
"string"&&e[0]==='"'&&!(t instanceof Ee))return`"${t}${e.slice(1)}`}function Bi(t,e){return e.emptyStr()?t:t.emptyStr()?
e:jn`${t}${e}`}k.strConcat=Bi;function Wi(t){return typeof t=="number"||typeof t=="boolean"||t===null?t:Ye(Array.isArray(
t)?t.join(","):t)}function Zi(t){return new Q(Ye(t))}k.stringify=Zi;function Ye(t){return JSON.stringify(t).replace(/\u2028/g,
"\\u2028").replace(/\u2029/g,"\\u2029")}k.safeStringify=Ye;function Qi(t){return typeof t=="string"&&k.IDENTIFIER.test(t)?
new Q(`.${t}`):Pn`[${t}]`}k.getProperty=Qi;function Xi(t){if(typeof t=="string"&&k.IDENTIFIER.test(t))return new Q(`${t}`);
throw new Error(`CodeGen: invalid export name: ${t}, use explicit $id name mapping`)}k.getEsmExportName=Xi;function Yi(t){
return new Q(t.toString())}k.regexpCode=Yi});var vr=y(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.ValueScope=J.ValueScopeName=J.Scope=J.varKinds=
J.UsedValueState=void 0;var G=et(),_r=class extends Error{constructor(e){super(`CodeGen: "code" for ${e} not defined`),this.
value=e.value}},Nt;(function(t){t[t.Started=0]="Started",t[t.Completed=1]="Completed"})(Nt||(J.UsedValueState=Nt={}));J.
varKinds={const:new G.Name("const"),let:new G.Name("let"),var:new G.Name("var")};var kt=class{constructor({prefixes:e,parent:r}={}){
this._names={},this._prefixes=e,this._parent=r}toName(e){return e instanceof G.Name?e:this.name(e)}name(e){return new G.
Name(this._newName(e))}_newName(e){let r=this._names[e]||this._nameGroup(e);return`${e}${r.index++}`}_nameGroup(e){var r,
s;if(!((s=(r=this._parent)===null||r===void 0?void 0:r._prefixes)===null||s===void 0)&&s.has(e)||this._prefixes&&!this._prefixes.
has(e))throw new Error(`CodeGen: prefix "${e}" is not allowed in this scope`);return this._names[e]={prefix:e,index:0}}};
J.Scope=kt;var It=class extends G.Name{constructor(e,r){super(r),this.prefix=e}setValue(e,{property:r,itemIndex:s}){this.
value=e,this.scopePath=(0,G._)`.${new G.Name(r)}[${s}]`}};J.ValueScopeName=It;var ec=(0,G._)`\n`,$r=class extends kt{constructor(e){
super(e),this._values={},this._scope=e.scope,this.opts={...e,_n:e.lines?ec:G.nil}}get(){return this._scope}name(e){return new It(
e,this._newName(e))}value(e,r){var s;if(r.ref===void 0)throw new Error("CodeGen: ref must be passed in value");let n=this.
toName(e),{prefix:o}=n,a=(s=r.key)!==null&&s!==void 0?s:r.ref,i=this._values[o];if(i){let u=i.get(a);if(u)return u}else i=
this._values[o]=new Map;i.set(a,n);let c=this._scope[o]||(this._scope[o]=[]),l=c.length;return c[l]=r.ref,n.setValue(r,{
property:o,itemIndex:l}),n}getValue(e,r){let s=this._values[e];if(s)return s.get(r)}scopeRefs(e,r=this._values){return this.
_reduceValues(r,s=>{if(s.scopePath===void 0)throw new Error(`CodeGen: name "${s}" has no value`);return(0,G._)`${e}${s.scopePath}`})}scopeCode(e=this.
_values,r,s){return this._reduceValues(e,n=>{if(n.value===void 0)throw new Error(`CodeGen: name "${n}" has no value`);return n.
value.code},r,s)}_reduceValues(e,r,s={},n){let o=G.nil;for(let a in e){let i=e[a];if(!i)continue;let c=s[a]=s[a]||new Map;
i.forEach(l=>{if(c.has(l))return;c.set(l,Nt.Started);let u=r(l);if(u){let d=this.opts.es5?J.varKinds.var:J.varKinds.const;
o=(0,G._)`${o}${d} ${l} = ${u};${this.opts._n}`}else if(u=n?.(l))o=(0,G._)`${o}${u}${this.opts._n}`;else throw new _r(l);
c.set(l,Nt.Completed)})}return o}};J.ValueScope=$r});var S=y(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.or=j.and=j.not=j.CodeGen=j.operators=j.varKinds=
j.ValueScopeName=j.ValueScope=j.Scope=j.Name=j.regexpCode=j.stringify=j.getProperty=j.nil=j.strConcat=j.str=j._=void 0;var R=et(),
re=vr(),pe=et();Object.defineProperty(j,"_",{enumerable:!0,get:function(){return pe._}});Object.defineProperty(j,"str",{
enumerable:!0,get:function(){return pe.str}});Object.defineProperty(j,"strConcat",{enumerable:!0,get:function(){return pe.
strConcat}});Object.defineProperty(j,"nil",{enumerable:!0,get:function(){return pe.nil}});Object.defineProperty(j,"getPr\
operty",{enumerable:!0,get:function(){return pe.getProperty}});Object.defineProperty(j,"stringify",{enumerable:!0,get:function(){
return pe.stringify}});Object.defineProperty(j,"regexpCode",{enumerable:!0,get:function(){return pe.regexpCode}});Object.
defineProperty(j,"Name",{enumerable:!0,get:function(){return pe.Name}});var Mt=vr();Object.defineProperty(j,"Scope",{enumerable:!0,
get:function(){return Mt.Scope}});Object.defineProperty(j,"ValueScope",{enumerable:!0,get:function(){return Mt.ValueScope}});
Object.defineProperty(j,"ValueScopeName",{enumerable:!0,get:function(){return Mt.ValueScopeName}});Object.defineProperty(
j,"varKinds",{enumerable:!0,get:function(){return Mt.varKinds}});j.operators={GT:new R._Code(">"),GTE:new R._Code(">="),
LT:new R._Code("<"),LTE:new R._Code("<="),EQ:new R._Code("==="),NEQ:new R._Code("!=="),NOT:new R._Code("!"),OR:new R._Code(
"||"),AND:new R._Code("&&"),ADD:new R._Code("+")};var fe=class{optimizeNodes(){return this}optimizeNames(e,r){return this}},
wr=class extends fe{constructor(e,r,s){super(),this.varKind=e,this.name=r,this.rhs=s}render({es5:e,_n:r}){let s=e?re.varKinds.
var:this.varKind,n=this.rhs===void 0?"":` = ${this.rhs}`;return`${s} ${this.name}${n};`+r}optimizeNames(e,r){if(e[this.name.
str])return this.rhs&&(this.rhs=De(this.rhs,e,r)),this}get names(){return this.rhs instanceof R._CodeOrName?this.rhs.names:
{}}},Tt=class extends fe{constructor(e,r,s){super(),this.lhs=e,this.rhs=r,this.sideEffects=s}render({_n:e}){return`${this.
lhs} = ${this.rhs};`+e}optimizeNames(e,r){if(!(this.lhs instanceof R.Name&&!e[this.lhs.str]&&!this.sideEffects))return this.
rhs=De(this.rhs,e,r),this}get names(){let e=this.lhs instanceof R.Name?{}:{...this.lhs.names};return Ct(e,this.rhs)}},br=class extends Tt{constructor(e,r,s,n){
super(e,s,n),this.op=r}render({_n:e}){return`${this.lhs} ${this.op}= ${this.rhs};`+e}},Er=class extends fe{constructor(e){
super(),this.label=e,this.names={}}render({_n:e}){return`${this.label}:`+e}},Sr=class extends fe{constructor(e){super(),
this.label=e,this.names={}}render({_n:e}){return`break${this.label?` ${this.label}`:""};`+e}},Pr=class extends fe{constructor(e){
super(),this.error=e}render({_n:e}){return`throw ${this.error};`+e}get names(){return this.error.names}},jr=class extends fe{constructor(e){
super(),this.code=e}render({_n:e}){return`${this.code};`+e}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(e,r){
return this.code=De(this.code,e,r),this}get names(){return this.code instanceof R._CodeOrName?this.code.names:{}}},tt=class extends fe{constructor(e=[]){
super(),this.nodes=e}render(e){return this.nodes.reduce((r,s)=>r+s.render(e),"")}optimizeNodes(){let{nodes:e}=this,r=e.length;
for(;r--;){let s=e[r].optimizeNodes();Array.isArray(s)?e.splice(r,1,...s):s?e[r]=s:e.splice(r,1)}return e.length>0?this:
void 0}optimizeNames(e,r){let{nodes:s}=this,n=s.length;for(;n--;){let o=s[n];o.optimizeNames(e,r)||(tc(e,o.names),s.splice(
n,1))}return s.length>0?this:void 0}get names(){return this.nodes.reduce((e,r)=>je(e,r.names),{})}},he=class extends tt{render(e){
return"{"+e._n+super.render(e)+"}"+e._n}},qr=class extends tt{},Me=class extends he{};Me.kind="else";var Se=class t extends he{constructor(e,r){
super(r),this.condition=e}render(e){let r=`if(${this.condition})`+super.render(e);return this.else&&(r+="else "+this.else.
render(e)),r}optimizeNodes(){super.optimizeNodes();let e=this.condition;if(e===!0)return this.nodes;let r=this.else;if(r){
let s=r.optimizeNodes();r=this.else=Array.isArray(s)?new Me(s):s}if(r)return e===!1?r instanceof t?r:r.nodes:this.nodes.
length?this:new t(qn(e),r instanceof t?[r]:r.nodes);if(!(e===!1||!this.nodes.length))return this}optimizeNames(e,r){var s;
if(this.else=(s=this.else)===null||s===void 0?void 0:s.optimizeNames(e,r),!!(super.optimizeNames(e,r)||this.else))return this.
condition=De(this.condition,e,r),this}get names(){let e=super.names;return Ct(e,this.condition),this.else&&je(e,this.else.
names),e}};Se.kind="if";var Pe=class extends he{};Pe.kind="for";var Or=class extends Pe{constructor(e){super(),this.iteration=
e}render(e){return`for(${this.iteration})`+super.render(e)}optimizeNames(e,r){if(super.optimizeNames(e,r))return this.iteration=
De(this.iteration,e,r),this}get names(){return je(super.names,this.iteration.names)}},Rr=class extends Pe{constructor(e,r,s,n){
super(),this.varKind=e,this.name=r,this.from=s,this.to=n}render(e){let r=e.es5?re.varKinds.var:this.varKind,{name:s,from:n,
to:o}=this;return`for(${r} ${s}=${n}; ${s}<${o}; ${s}++)`+super.render(e)}get names(){let e=Ct(super.names,this.from);return Ct(
e,this.to)}},At=class extends Pe{constructor(e,r,s,n){super(),this.loop=e,this.varKind=r,this.name=s,this.iterable=n}render(e){
return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(e)}optimizeNames(e,r){if(super.optimizeNames(
e,r))return this.iterable=De(this.iterable,e,r),this}get names(){return je(super.names,this.iterable.names)}},rt=class extends he{constructor(e,r,s){
super(),this.name=e,this.args=r,this.async=s}render(e){return`${this.async?"async ":""}function ${this.name}(${this.args}\
)`+super.render(e)}};rt.kind="func";var st=class extends tt{render(e){return"return "+super.render(e)}};st.kind="return";
var Nr=class extends he{render(e){let r="try"+super.render(e);return this.catch&&(r+=this.catch.render(e)),this.finally&&
(r+=this.finally.render(e)),r}optimizeNodes(){var e,r;return super.optimizeNodes(),(e=this.catch)===null||e===void 0||e.
optimizeNodes(),(r=this.finally)===null||r===void 0||r.optimizeNodes(),this}optimizeNames(e,r){var s,n;return super.optimizeNames(
e,r),(s=this.catch)===null||s===void 0||s.optimizeNames(e,r),(n=this.finally)===null||n===void 0||n.optimizeNames(e,r),this}get names(){
let e=super.names;return this.catch&&je(e,this.catch.names),this.finally&&je(e,this.finally.names),e}},nt=class extends he{constructor(e){
super(),this.error=e}render(e){return`catch(${this.error})`+super.render(e)}};nt.kind="catch";var ot=class extends he{render(e){
return"finally"+super.render(e)}};ot.kind="finally";var kr=class{constructor(e,r={}){this._values={},this._blockStarts=[],
this._constants={},this.opts={...r,_n:r.lines?`
`:""},this._extScope=e,this._scope=new re.Scope({parent:e}),this._nodes=[new qr]}toString(){return this._root.render(this.
opts)}name(e){return this._scope.name(e)}scopeName(e){return this._extScope.name(e)}scopeValue(e,r){let s=this._extScope.
value(e,r);return(this._values[s.prefix]||(this._values[s.prefix]=new Set)).add(s),s}getScopeValue(e,r){return this._extScope.
getValue(e,r)}scopeRefs(e){return this._extScope.scopeRefs(e,this._values)}scopeCode(){return this._extScope.scopeCode(this.
_values)}_def(e,r,s,n){let o=this._scope.toName(r);return s!==void 0&&n&&(this._constants[o.str]=s),this._leafNode(new wr(
e,o,s)),o}const(e,r,s){return this._def(re.varKinds.const,e,r,s)}let(e,r,s){return this._def(re.varKinds.let,e,r,s)}var(e,r,s){
return this._def(re.varKinds.var,e,r,s)}assign(e,r,s){return this._leafNode(new Tt(e,r,s))}add(e,r){return this._leafNode(
new br(e,j.operators.ADD,r))}code(e){return typeof e=="function"?e():e!==R.nil&&this._leafNode(new jr(e)),this}object(...e){
let r=["{"];for(let[s,n]of e)r.length>1&&r.push(","),r.push(s),(s!==n||this.opts.es5)&&(r.push(":"),(0,R.addCodeArg)(r,n));
return r.push("}"),new R._Code(r)}if(e,r,s){if(this._blockNode(new Se(e)),r&&s)this.code(r).else().code(s).endIf();else if(r)
this.code(r).endIf();else if(s)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(e){return this.
_elseNode(new Se(e))}else(){return this._elseNode(new Me)}endIf(){return this._endBlockNode(Se,Me)}_for(e,r){return this.
_blockNode(e),r&&this.code(r).endFor(),this}for(e,r){return this._for(new Or(e),r)}forRange(e,r,s,n,o=this.opts.es5?re.varKinds.
var:re.varKinds.let){let a=this._scope.toName(e);return this._for(new Rr(o,a,r,s),()=>n(a))}forOf(e,r,s,n=re.varKinds.const){
let o=this._scope.toName(e);if(this.opts.es5){let a=r instanceof R.Name?r:this.var("_arr",r);return this.forRange("_i",0,
(0,R._)`${a}.length`,i=>{this.var(o,(0,R._)`${a}[${i}]`),s(o)})}return this._for(new At("of",n,o,r),()=>s(o))}forIn(e,r,s,n=this.
opts.es5?re.varKinds.var:re.varKinds.const){if(this.opts.ownProperties)return this.forOf(e,(0,R._)`Object.keys(${r})`,s);
let o=this._scope.toName(e);return this._for(new At("in",n,o,r),()=>s(o))}endFor(){return this._endBlockNode(Pe)}label(e){
return this._leafNode(new Er(e))}break(e){return this._leafNode(new Sr(e))}return(e){let r=new st;if(this._blockNode(r),
this.code(e),r.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(st)}try(e,r,s){
if(!r&&!s)throw new Error('CodeGen: "try" without "catch" and "finally"');let n=new Nr;if(this._blockNode(n),this.code(e),
r){let o=this.name("e");this._currNode=n.catch=new nt(o),r(o)}return s&&(this._currNode=n.finally=new ot,this.code(s)),this.
_endBlockNode(nt,ot)}throw(e){return this._leafNode(new Pr(e))}block(e,r){return this._blockStarts.push(this._nodes.length),
e&&this.code(e).endBlock(r),this}endBlock(e){let r=this._blockStarts.pop();if(r===void 0)throw new Error("CodeGen: not i\
n self-balancing block");let s=this._nodes.length-r;if(s<0||e!==void 0&&s!==e)throw new Error(`CodeGen: wrong number of \
nodes: ${s} vs ${e} expected`);return this._nodes.length=r,this}func(e,r=R.nil,s,n){return this._blockNode(new rt(e,r,s)),
n&&this.code(n).endFunc(),this}endFunc(){return this._endBlockNode(rt)}optimize(e=1){for(;e-- >0;)this._root.optimizeNodes(),
this._root.optimizeNames(this._root.names,this._constants)}_leafNode(e){return this._currNode.nodes.push(e),this}_blockNode(e){
this._currNode.nodes.push(e),this._nodes.push(e)}_endBlockNode(e,r){let s=this._currNode;if(s instanceof e||r&&s instanceof
r)return this._nodes.pop(),this;throw new Error(`CodeGen: not in block "${r?`${e.kind}/${r.kind}`:e.kind}"`)}_elseNode(e){
let r=this._currNode;if(!(r instanceof Se))throw new Error('CodeGen: "else" without "if"');return this._currNode=r.else=
e,this}get _root(){return this._nodes[0]}get _currNode(){let e=this._nodes;return e[e.length-1]}set _currNode(e){let r=this.
_nodes;r[r.length-1]=e}};j.CodeGen=kr;function je(t,e){for(let r in e)t[r]=(t[r]||0)+(e[r]||0);return t}function Ct(t,e){
return e instanceof R._CodeOrName?je(t,e.names):t}function De(t,e,r){if(t instanceof R.Name)return s(t);if(!n(t))return t;
return new R._Code(t._items.reduce((o,a)=>(a instanceof R.Name&&(a=s(a)),a instanceof R._Code?o.push(...a._items):o.push(
a),o),[]));function s(o){let a=r[o.str];return a===void 0||e[o.str]!==1?o:(delete e[o.str],a)}function n(o){return o instanceof
R._Code&&o._items.some(a=>a instanceof R.Name&&e[a.str]===1&&r[a.str]!==void 0)}}function tc(t,e){for(let r in e)t[r]=(t[r]||
0)-(e[r]||0)}function qn(t){return typeof t=="boolean"||typeof t=="number"||t===null?!t:(0,R._)`!${Ir(t)}`}j.not=qn;var rc=On(
j.operators.AND);function sc(...t){return t.reduce(rc)}j.and=sc;var nc=On(j.operators.OR);function oc(...t){return t.reduce(
nc)}j.or=oc;function On(t){return(e,r)=>e===R.nil?r:r===R.nil?e:(0,R._)`${Ir(e)} ${t} ${Ir(r)}`}function Ir(t){return t instanceof
R.Name?t:(0,R._)`(${t})`}});var O=y(q=>{"use strict";Object.defineProperty(q,"__esModule",{value:!0});q.checkStrictMode=q.getErrorPath=q.Type=q.useFunc=
q.setEvaluated=q.evaluatedPropsToName=q.mergeEvaluated=q.eachItem=q.unescapeJsonPointer=q.escapeJsonPointer=q.escapeFragment=
q.unescapeFragment=q.schemaRefOrVal=q.schemaHasRulesButRef=q.schemaHasRules=q.checkUnknownRules=q.alwaysValidSchema=q.toHash=
void 0;var A=S(),ac=et();function ic(t){let e={};for(let r of t)e[r]=!0;return e}q.toHash=ic;function cc(t,e){return typeof e==
"boolean"?e:Object.keys(e).length===0?!0:(kn(t,e),!In(e,t.self.RULES.all))}q.alwaysValidSchema=cc;function kn(t,e=t.schema){
let{opts:r,self:s}=t;if(!r.strictSchema||typeof e=="boolean")return;let n=s.RULES.keywords;for(let o in e)n[o]||Cn(t,`un\
known keyword: "${o}"`)}q.checkUnknownRules=kn;function In(t,e){if(typeof t=="boolean")return!t;for(let r in t)if(e[r])return!0;
return!1}q.schemaHasRules=In;function uc(t,e){if(typeof t=="boolean")return!t;for(let r in t)if(r!=="$ref"&&e.all[r])return!0;
return!1}q.schemaHasRulesButRef=uc;function lc({topSchemaRef:t,schemaPath:e},r,s,n){if(!n){if(typeof r=="number"||typeof r==
"boolean")return r;if(typeof r=="string")return(0,A._)`${r}`}return(0,A._)`${t}${e}${(0,A.getProperty)(s)}`}q.schemaRefOrVal=
lc;function dc(t){return Tn(decodeURIComponent(t))}q.unescapeFragment=dc;function fc(t){return encodeURIComponent(Ar(t))}
q.escapeFragment=fc;function Ar(t){return typeof t=="number"?`${t}`:t.replace(/~/g,"~0").replace(/\//g,"~1")}q.escapeJsonPointer=
Ar;function Tn(t){return t.replace(/~1/g,"/").replace(/~0/g,"~")}q.unescapeJsonPointer=Tn;function hc(t,e){if(Array.isArray(
t))for(let r of t)e(r);else e(t)}q.eachItem=hc;function Rn({mergeNames:t,mergeToName:e,mergeValues:r,resultToName:s}){return(n,o,a,i)=>{
let c=a===void 0?o:a instanceof A.Name?(o instanceof A.Name?t(n,o,a):e(n,o,a),a):o instanceof A.Name?(e(n,a,o),o):r(o,a);
return i===A.Name&&!(c instanceof A.Name)?s(n,c):c}}q.mergeEvaluated={props:Rn({mergeNames:(t,e,r)=>t.if((0,A._)`${r} !== true && ${e} !== undefined`,
()=>{t.if((0,A._)`${e} === true`,()=>t.assign(r,!0),()=>t.assign(r,(0,A._)`${r} || {}`).code((0,A._)`Object.assign(${r}, ${e})`))}),
mergeToName:(t,e,r)=>t.if((0,A._)`${r} !== true`,()=>{e===!0?t.assign(r,!0):(t.assign(r,(0,A._)`${r} || {}`),Cr(t,r,e))}),
mergeValues:(t,e)=>t===!0?!0:{...t,...e},resultToName:An}),items:Rn({mergeNames:(t,e,r)=>t.if((0,A._)`${r} !== true && ${e} !== undefined`,
()=>t.assign(r,(0,A._)`${e} === true ? true : ${r} > ${e} ? ${r} : ${e}`)),mergeToName:(t,e,r)=>t.if((0,A._)`${r} !== true`,
()=>t.assign(r,e===!0?!0:(0,A._)`${r} > ${e} ? ${r} : ${e}`)),mergeValues:(t,e)=>t===!0?!0:Math.max(t,e),resultToName:(t,e)=>t.
var("items",e)})};function An(t,e){if(e===!0)return t.var("props",!0);let r=t.var("props",(0,A._)`{}`);return e!==void 0&&
Cr(t,r,e),r}q.evaluatedPropsToName=An;function Cr(t,e,r){Object.keys(r).forEach(s=>t.assign((0,A._)`${e}${(0,A.getProperty)(
s)}`,!0))}q.setEvaluated=Cr;var Nn={};function mc(t,e){return t.scopeValue("func",{ref:e,code:Nn[e.code]||(Nn[e.code]=new ac.
_Code(e.code))})}q.useFunc=mc;var Tr;(function(t){t[t.Num=0]="Num",t[t.Str=1]="Str"})(Tr||(q.Type=Tr={}));function pc(t,e,r){
if(t instanceof A.Name){let s=e===Tr.Num;return r?s?(0,A._)`"[" + ${t} + "]"`:(0,A._)`"['" + ${t} + "']"`:s?(0,A._)`"/" + ${t}`:
(0,A._)`"/" + ${t}.replace(/~/g, "~0").replace(/\\//g, "~1")`}return r?(0,A.getProperty)(t).toString():"/"+Ar(t)}q.getErrorPath=
pc;function Cn(t,e,r=t.opts.strictSchema){if(r){if(e=`strict mode: ${e}`,r===!0)throw new Error(e);t.self.logger.warn(e)}}
q.checkStrictMode=Cn});var X=y(Mr=>{"use strict";Object.defineProperty(Mr,"__esModule",{value:!0});var V=S(),yc={data:new V.Name("data"),valCxt:new V.
Name("valCxt"),instancePath:new V.Name("instancePath"),parentData:new V.Name("parentData"),parentDataProperty:new V.Name(
"parentDataProperty"),rootData:new V.Name("rootData"),dynamicAnchors:new V.Name("dynamicAnchors"),vErrors:new V.Name("vE\
rrors"),errors:new V.Name("errors"),this:new V.Name("this"),self:new V.Name("self"),scope:new V.Name("scope"),json:new V.
Name("json"),jsonPos:new V.Name("jsonPos"),jsonLen:new V.Name("jsonLen"),jsonPart:new V.Name("jsonPart")};Mr.default=yc});var at=y(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.extendErrors=z.resetErrorsCount=z.reportExtraError=
z.reportError=z.keyword$DataError=z.keywordError=void 0;var N=S(),Dt=O(),H=X();z.keywordError={message:({keyword:t})=>(0,N.
str)`must pass "${t}" keyword validation`};z.keyword$DataError={message:({keyword:t,schemaType:e})=>e?(0,N.str)`"${t}" keyword must be ${e} ($data)`:
(0,N.str)`"${t}" keyword is invalid ($data)`};function gc(t,e=z.keywordError,r,s){let{it:n}=t,{gen:o,compositeRule:a,allErrors:i}=n,
c=xn(t,e,r);s??(a||i)?Mn(o,c):Dn(n,(0,N._)`[${c}]`)}z.reportError=gc;function _c(t,e=z.keywordError,r){let{it:s}=t,{gen:n,
compositeRule:o,allErrors:a}=s,i=xn(t,e,r);Mn(n,i),o||a||Dn(s,H.default.vErrors)}z.reportExtraError=_c;function $c(t,e){
t.assign(H.default.errors,e),t.if((0,N._)`${H.default.vErrors} !== null`,()=>t.if(e,()=>t.assign((0,N._)`${H.default.vErrors}.length`,
e),()=>t.assign(H.default.vErrors,null)))}z.resetErrorsCount=$c;function vc({gen:t,keyword:e,schemaValue:r,data:s,errsCount:n,
it:o}){if(n===void 0)throw new Error("ajv implementation error");let a=t.name("err");t.forRange("i",n,H.default.errors,i=>{
t.const(a,(0,N._)`${H.default.vErrors}[${i}]`),t.if((0,N._)`${a}.instancePath === undefined`,()=>t.assign((0,N._)`${a}.instancePath`,
(0,N.strConcat)(H.default.instancePath,o.errorPath))),t.assign((0,N._)`${a}.schemaPath`,(0,N.str)`${o.errSchemaPath}/${e}`),
o.opts.verbose&&(t.assign((0,N._)`${a}.schema`,r),t.assign((0,N._)`${a}.data`,s))})}z.extendErrors=vc;function Mn(t,e){let r=t.
const("err",e);t.if((0,N._)`${H.default.vErrors} === null`,()=>t.assign(H.default.vErrors,(0,N._)`[${r}]`),(0,N._)`${H.default.
vErrors}.push(${r})`),t.code((0,N._)`${H.default.errors}++`)}function Dn(t,e){let{gen:r,validateName:s,schemaEnv:n}=t;n.
$async?r.throw((0,N._)`new ${t.ValidationError}(${e})`):(r.assign((0,N._)`${s}.errors`,e),r.return(!1))}var qe={keyword:new N.
Name("keyword"),schemaPath:new N.Name("schemaPath"),params:new N.Name("params"),propertyName:new N.Name("propertyName"),
message:new N.Name("message"),schema:new N.Name("schema"),parentSchema:new N.Name("parentSchema")};function xn(t,e,r){let{
createErrors:s}=t.it;return s===!1?(0,N._)`{}`:wc(t,e,r)}function wc(t,e,r={}){let{gen:s,it:n}=t,o=[bc(n,r),Ec(t,r)];return Sc(
t,e,o),s.object(...o)}function bc({errorPath:t},{instancePath:e}){let r=e?(0,N.str)`${t}${(0,Dt.getErrorPath)(e,Dt.Type.
Str)}`:t;return[H.default.instancePath,(0,N.strConcat)(H.default.instancePath,r)]}function Ec({keyword:t,it:{errSchemaPath:e}},{
schemaPath:r,parentSchema:s}){let n=s?e:(0,N.str)`${e}/${t}`;return r&&(n=(0,N.str)`${n}${(0,Dt.getErrorPath)(r,Dt.Type.
Str)}`),[qe.schemaPath,n]}function Sc(t,{params:e,message:r},s){let{keyword:n,data:o,schemaValue:a,it:i}=t,{opts:c,propertyName:l,
topSchemaRef:u,schemaPath:d}=i;s.push([qe.keyword,n],[qe.params,typeof e=="function"?e(t):e||(0,N._)`{}`]),c.messages&&s.
push([qe.message,typeof r=="function"?r(t):r]),c.verbose&&s.push([qe.schema,a],[qe.parentSchema,(0,N._)`${u}${d}`],[H.default.
data,o]),l&&s.push([qe.propertyName,l])}});var Vn=y(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});xe.boolOrEmptySchema=xe.topBoolOrEmptySchema=
void 0;var Pc=at(),jc=S(),qc=X(),Oc={message:"boolean schema is false"};function Rc(t){let{gen:e,schema:r,validateName:s}=t;
r===!1?Fn(t,!1):typeof r=="object"&&r.$async===!0?e.return(qc.default.data):(e.assign((0,jc._)`${s}.errors`,null),e.return(
!0))}xe.topBoolOrEmptySchema=Rc;function Nc(t,e){let{gen:r,schema:s}=t;s===!1?(r.var(e,!1),Fn(t)):r.var(e,!0)}xe.boolOrEmptySchema=
Nc;function Fn(t,e){let{gen:r,data:s}=t,n={gen:r,keyword:"false schema",data:s,schema:!1,schemaCode:!1,schemaValue:!1,params:{},
it:t};(0,Pc.reportError)(n,Oc,void 0,e)}});var Dr=y(Fe=>{"use strict";Object.defineProperty(Fe,"__esModule",{value:!0});Fe.getRules=Fe.isJSONType=void 0;var kc=["s\
tring","number","integer","boolean","null","object","array"],Ic=new Set(kc);function Tc(t){return typeof t=="string"&&Ic.
has(t)}Fe.isJSONType=Tc;function Ac(){let t={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"\
array",rules:[]},object:{type:"object",rules:[]}};return{types:{...t,integer:!0,boolean:!0,null:!0},rules:[{rules:[]},t.
number,t.string,t.array,t.object],post:{rules:[]},all:{},keywords:{}}}Fe.getRules=Ac});var xr=y(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.shouldUseRule=ye.shouldUseGroup=ye.schemaHasRulesForType=
void 0;function Cc({schema:t,self:e},r){let s=e.RULES.types[r];return s&&s!==!0&&zn(t,s)}ye.schemaHasRulesForType=Cc;function zn(t,e){
return e.rules.some(r=>Un(t,r))}ye.shouldUseGroup=zn;function Un(t,e){var r;return t[e.keyword]!==void 0||((r=e.definition.
implements)===null||r===void 0?void 0:r.some(s=>t[s]!==void 0))}ye.shouldUseRule=Un});var it=y(U=>{"use strict";Object.defineProperty(U,"__esModule",{value:!0});U.reportTypeError=U.checkDataTypes=U.checkDataType=
U.coerceAndCheckDataType=U.getJSONTypes=U.getSchemaTypes=U.DataType=void 0;var Mc=Dr(),Dc=xr(),xc=at(),P=S(),Kn=O(),Ve;(function(t){
t[t.Correct=0]="Correct",t[t.Wrong=1]="Wrong"})(Ve||(U.DataType=Ve={}));function Fc(t){let e=Hn(t.type);if(e.includes("n\
ull")){if(t.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!e.length&&t.nullable!==void 0)
throw new Error('"nullable" cannot be used without "type"');t.nullable===!0&&e.push("null")}return e}U.getSchemaTypes=Fc;
function Hn(t){let e=Array.isArray(t)?t:t?[t]:[];if(e.every(Mc.isJSONType))return e;throw new Error("type must be JSONTy\
pe or JSONType[]: "+e.join(","))}U.getJSONTypes=Hn;function Vc(t,e){let{gen:r,data:s,opts:n}=t,o=zc(e,n.coerceTypes),a=e.
length>0&&!(o.length===0&&e.length===1&&(0,Dc.schemaHasRulesForType)(t,e[0]));if(a){let i=Vr(e,s,n.strictNumbers,Ve.Wrong);
r.if(i,()=>{o.length?Uc(t,e,o):zr(t)})}return a}U.coerceAndCheckDataType=Vc;var Ln=new Set(["string","number","integer",
"boolean","null"]);function zc(t,e){return e?t.filter(r=>Ln.has(r)||e==="array"&&r==="array"):[]}function Uc(t,e,r){let{
gen:s,data:n,opts:o}=t,a=s.let("dataType",(0,P._)`typeof ${n}`),i=s.let("coerced",(0,P._)`undefined`);o.coerceTypes==="a\
rray"&&s.if((0,P._)`${a} == 'object' && Array.isArray(${n}) && ${n}.length == 1`,()=>s.assign(n,(0,P._)`${n}[0]`).assign(
a,(0,P._)`typeof ${n}`).if(Vr(e,n,o.strictNumbers),()=>s.assign(i,n))),s.if((0,P._)`${i} !== undefined`);for(let l of r)
(Ln.has(l)||l==="array"&&o.coerceTypes==="array")&&c(l);s.else(),zr(t),s.endIf(),s.if((0,P._)`${i} !== undefined`,()=>{s.
assign(n,i),Kc(t,i)});function c(l){switch(l){case"string":s.elseIf((0,P._)`${a} == "number" || ${a} == "boolean"`).assign(
i,(0,P._)`"" + ${n}`).elseIf((0,P._)`${n} === null`).assign(i,(0,P._)`""`);return;case"number":s.elseIf((0,P._)`${a} == "boolean" || ${n} === null
              || (${a} == "string" && ${n} && ${n} == +${n})`).assign(i,(0,P._)`+${n}`);return;case"integer":s.elseIf((0,P.
_)`${a} === "boolean" || ${n} === null
              || (${a} === "string" && ${n} && ${n} == +${n} && !(${n} % 1))`).assign(i,(0,P._)`+${n}`);return;case"bool\
ean":s.elseIf((0,P._)`${n} === "false" || ${n} === 0 || ${n} === null`).assign(i,!1).elseIf((0,P._)`${n} === "true" || ${n} === 1`).
assign(i,!0);return;case"null":s.elseIf((0,P._)`${n} === "" || ${n} === 0 || ${n} === false`),s.assign(i,null);return;case"\
array":s.elseIf((0,P._)`${a} === "string" || ${a} === "number"
              || ${a} === "boolean" || ${n} === null`).assign(i,(0,P._)`[${n}]`)}}}function Kc({gen:t,parentData:e,parentDataProperty:r},s){
t.if((0,P._)`${e} !== undefined`,()=>t.assign((0,P._)`${e}[${r}]`,s))}function Fr(t,e,r,s=Ve.Correct){let n=s===Ve.Correct?
P.operators.EQ:P.operators.NEQ,o;switch(t){case"null":return(0,P._)`${e} ${n} null`;case"array":o=(0,P._)`Array.isArray(${e})`;
break;case"object":o=(0,P._)`${e} && typeof ${e} == "object" && !Array.isArray(${e})`;break;case"integer":o=a((0,P._)`!(${e} % 1) && !isNaN(${e})`);
break;case"number":o=a();break;default:return(0,P._)`typeof ${e} ${n} ${t}`}return s===Ve.Correct?o:(0,P.not)(o);function a(i=P.
nil){return(0,P.and)((0,P._)`typeof ${e} == "number"`,i,r?(0,P._)`isFinite(${e})`:P.nil)}}U.checkDataType=Fr;function Vr(t,e,r,s){
if(t.length===1)return Fr(t[0],e,r,s);let n,o=(0,Kn.toHash)(t);if(o.array&&o.object){let a=(0,P._)`typeof ${e} != "object"`;
n=o.null?a:(0,P._)`!${e} || ${a}`,delete o.null,delete o.array,delete o.object}else n=P.nil;o.number&&delete o.integer;for(let a in o)
n=(0,P.and)(n,Fr(a,e,r,s));return n}U.checkDataTypes=Vr;var Hc={message:({schema:t})=>`must be ${t}`,params:({schema:t,schemaValue:e})=>typeof t==
"string"?(0,P._)`{type: ${t}}`:(0,P._)`{type: ${e}}`};function zr(t){let e=Lc(t);(0,xc.reportError)(e,Hc)}U.reportTypeError=
zr;function Lc(t){let{gen:e,data:r,schema:s}=t,n=(0,Kn.schemaRefOrVal)(t,s,"type");return{gen:e,keyword:"type",data:r,schema:s.
type,schemaCode:n,schemaValue:n,parentSchema:s,params:{},it:t}}});var Jn=y(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});xt.assignDefaults=void 0;var ze=S(),Gc=O();
function Jc(t,e){let{properties:r,items:s}=t.schema;if(e==="object"&&r)for(let n in r)Gn(t,n,r[n].default);else e==="arr\
ay"&&Array.isArray(s)&&s.forEach((n,o)=>Gn(t,o,n.default))}xt.assignDefaults=Jc;function Gn(t,e,r){let{gen:s,compositeRule:n,
data:o,opts:a}=t;if(r===void 0)return;let i=(0,ze._)`${o}${(0,ze.getProperty)(e)}`;if(n){(0,Gc.checkStrictMode)(t,`defau\
lt is ignored for: ${i}`);return}let c=(0,ze._)`${i} === undefined`;a.useDefaults==="empty"&&(c=(0,ze._)`${c} || ${i} === null || ${i} === ""`),
s.if(c,(0,ze._)`${i} = ${(0,ze.stringify)(r)}`)}});var Y=y(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.validateUnion=T.validateArray=T.usePattern=T.
callValidateCode=T.schemaProperties=T.allSchemaProperties=T.noPropertyInData=T.propertyInData=T.isOwnProperty=T.hasPropFunc=
T.reportMissingProp=T.checkMissingProp=T.checkReportMissingProp=void 0;var C=S(),Ur=O(),ge=X(),Bc=O();function Wc(t,e){let{
gen:r,data:s,it:n}=t;r.if(Hr(r,s,e,n.opts.ownProperties),()=>{t.setParams({missingProperty:(0,C._)`${e}`},!0),t.error()})}
T.checkReportMissingProp=Wc;function Zc({gen:t,data:e,it:{opts:r}},s,n){return(0,C.or)(...s.map(o=>(0,C.and)(Hr(t,e,o,r.
ownProperties),(0,C._)`${n} = ${o}`)))}T.checkMissingProp=Zc;function Qc(t,e){t.setParams({missingProperty:e},!0),t.error()}
T.reportMissingProp=Qc;function Bn(t){return t.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,C._)`Object.prototype.hasOwnProperty`})}
T.hasPropFunc=Bn;function Kr(t,e,r){return(0,C._)`${Bn(t)}.call(${e}, ${r})`}T.isOwnProperty=Kr;function Xc(t,e,r,s){let n=(0,C.
_)`${e}${(0,C.getProperty)(r)} !== undefined`;return s?(0,C._)`${n} && ${Kr(t,e,r)}`:n}T.propertyInData=Xc;function Hr(t,e,r,s){
let n=(0,C._)`${e}${(0,C.getProperty)(r)} === undefined`;return s?(0,C.or)(n,(0,C.not)(Kr(t,e,r))):n}T.noPropertyInData=
Hr;function Wn(t){return t?Object.keys(t).filter(e=>e!=="__proto__"):[]}T.allSchemaProperties=Wn;function Yc(t,e){return Wn(
e).filter(r=>!(0,Ur.alwaysValidSchema)(t,e[r]))}T.schemaProperties=Yc;function eu({schemaCode:t,data:e,it:{gen:r,topSchemaRef:s,
schemaPath:n,errorPath:o},it:a},i,c,l){let u=l?(0,C._)`${t}, ${e}, ${s}${n}`:e,d=[[ge.default.instancePath,(0,C.strConcat)(
ge.default.instancePath,o)],[ge.default.parentData,a.parentData],[ge.default.parentDataProperty,a.parentDataProperty],[ge.
default.rootData,ge.default.rootData]];a.opts.dynamicRef&&d.push([ge.default.dynamicAnchors,ge.default.dynamicAnchors]);
let g=(0,C._)`${u}, ${r.object(...d)}`;return c!==C.nil?(0,C._)`${i}.call(${c}, ${g})`:(0,C._)`${i}(${g})`}T.callValidateCode=
eu;var tu=(0,C._)`new RegExp`;function ru({gen:t,it:{opts:e}},r){let s=e.unicodeRegExp?"u":"",{regExp:n}=e.code,o=n(r,s);
return t.scopeValue("pattern",{key:o.toString(),ref:o,code:(0,C._)`${n.code==="new RegExp"?tu:(0,Bc.useFunc)(t,n)}(${r}, ${s})`})}
T.usePattern=ru;function su(t){let{gen:e,data:r,keyword:s,it:n}=t,o=e.name("valid");if(n.allErrors){let i=e.let("valid",
!0);return a(()=>e.assign(i,!1)),i}return e.var(o,!0),a(()=>e.break()),o;function a(i){let c=e.const("len",(0,C._)`${r}.length`);
e.forRange("i",0,c,l=>{t.subschema({keyword:s,dataProp:l,dataPropType:Ur.Type.Num},o),e.if((0,C.not)(o),i)})}}T.validateArray=
su;function nu(t){let{gen:e,schema:r,keyword:s,it:n}=t;if(!Array.isArray(r))throw new Error("ajv implementation error");
if(r.some(c=>(0,Ur.alwaysValidSchema)(n,c))&&!n.opts.unevaluated)return;let a=e.let("valid",!1),i=e.name("_valid");e.block(
()=>r.forEach((c,l)=>{let u=t.subschema({keyword:s,schemaProp:l,compositeRule:!0},i);e.assign(a,(0,C._)`${a} || ${i}`),t.
mergeValidEvaluated(u,i)||e.if((0,C.not)(a))})),t.result(a,()=>t.reset(),()=>t.error(!0))}T.validateUnion=nu});var Xn=y(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.validateKeywordUsage=ce.validSchemaType=
ce.funcKeywordCode=ce.macroKeywordCode=void 0;var L=S(),Oe=X(),ou=Y(),au=at();function iu(t,e){let{gen:r,keyword:s,schema:n,
parentSchema:o,it:a}=t,i=e.macro.call(a.self,n,o,a),c=Qn(r,s,i);a.opts.validateSchema!==!1&&a.self.validateSchema(i,!0);
let l=r.name("valid");t.subschema({schema:i,schemaPath:L.nil,errSchemaPath:`${a.errSchemaPath}/${s}`,topSchemaRef:c,compositeRule:!0},
l),t.pass(l,()=>t.error(!0))}ce.macroKeywordCode=iu;function cu(t,e){var r;let{gen:s,keyword:n,schema:o,parentSchema:a,$data:i,
it:c}=t;lu(c,e);let l=!i&&e.compile?e.compile.call(c.self,o,a,c):e.validate,u=Qn(s,n,l),d=s.let("valid");t.block$data(d,
g),t.ok((r=e.valid)!==null&&r!==void 0?r:d);function g(){if(e.errors===!1)f(),e.modifying&&Zn(t),p(()=>t.error());else{let _=e.
async?m():h();e.modifying&&Zn(t),p(()=>uu(t,_))}}function m(){let _=s.let("ruleErrs",null);return s.try(()=>f((0,L._)`await `),
b=>s.assign(d,!1).if((0,L._)`${b} instanceof ${c.ValidationError}`,()=>s.assign(_,(0,L._)`${b}.errors`),()=>s.throw(b))),
_}function h(){let _=(0,L._)`${u}.errors`;return s.assign(_,null),f(L.nil),_}function f(_=e.async?(0,L._)`await `:L.nil){
let b=c.opts.passContext?Oe.default.this:Oe.default.self,w=!("compile"in e&&!i||e.schema===!1);s.assign(d,(0,L._)`${_}${(0,ou.
callValidateCode)(t,u,b,w)}`,e.modifying)}function p(_){var b;s.if((0,L.not)((b=e.valid)!==null&&b!==void 0?b:d),_)}}ce.
funcKeywordCode=cu;function Zn(t){let{gen:e,data:r,it:s}=t;e.if(s.parentData,()=>e.assign(r,(0,L._)`${s.parentData}[${s.
parentDataProperty}]`))}function uu(t,e){let{gen:r}=t;r.if((0,L._)`Array.isArray(${e})`,()=>{r.assign(Oe.default.vErrors,
(0,L._)`${Oe.default.vErrors} === null ? ${e} : ${Oe.default.vErrors}.concat(${e})`).assign(Oe.default.errors,(0,L._)`${Oe.
default.vErrors}.length`),(0,au.extendErrors)(t)},()=>t.error())}function lu({schemaEnv:t},e){if(e.async&&!t.$async)throw new Error(
"async keyword in sync schema")}function Qn(t,e,r){if(r===void 0)throw new Error(`keyword "${e}" failed to compile`);return t.
scopeValue("keyword",typeof r=="function"?{ref:r}:{ref:r,code:(0,L.stringify)(r)})}function du(t,e,r=!1){return!e.length||
e.some(s=>s==="array"?Array.isArray(t):s==="object"?t&&typeof t=="object"&&!Array.isArray(t):typeof t==s||r&&typeof t>"u")}
ce.validSchemaType=du;function fu({schema:t,opts:e,self:r,errSchemaPath:s},n,o){if(Array.isArray(n.keyword)?!n.keyword.includes(
o):n.keyword!==o)throw new Error("ajv implementation error");let a=n.dependencies;if(a?.some(i=>!Object.prototype.hasOwnProperty.
call(t,i)))throw new Error(`parent schema must have dependencies of ${o}: ${a.join(",")}`);if(n.validateSchema&&!n.validateSchema(
t[o])){let c=`keyword "${o}" value is invalid at path "${s}": `+r.errorsText(n.validateSchema.errors);if(e.validateSchema===
"log")r.logger.error(c);else throw new Error(c)}}ce.validateKeywordUsage=fu});var eo=y(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.extendSubschemaMode=_e.extendSubschemaData=
_e.getSubschema=void 0;var ue=S(),Yn=O();function hu(t,{keyword:e,schemaProp:r,schema:s,schemaPath:n,errSchemaPath:o,topSchemaRef:a}){
if(e!==void 0&&s!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowed');if(e!==void 0){let i=t.
schema[e];return r===void 0?{schema:i,schemaPath:(0,ue._)`${t.schemaPath}${(0,ue.getProperty)(e)}`,errSchemaPath:`${t.errSchemaPath}\
/${e}`}:{schema:i[r],schemaPath:(0,ue._)`${t.schemaPath}${(0,ue.getProperty)(e)}${(0,ue.getProperty)(r)}`,errSchemaPath:`${t.
errSchemaPath}/${e}/${(0,Yn.escapeFragment)(r)}`}}if(s!==void 0){if(n===void 0||o===void 0||a===void 0)throw new Error('\
"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{schema:s,schemaPath:n,topSchemaRef:a,
errSchemaPath:o}}throw new Error('either "keyword" or "schema" must be passed')}_e.getSubschema=hu;function mu(t,e,{dataProp:r,
dataPropType:s,data:n,dataTypes:o,propertyName:a}){if(n!==void 0&&r!==void 0)throw new Error('both "data" and "dataProp"\
 passed, only one allowed');let{gen:i}=e;if(r!==void 0){let{errorPath:l,dataPathArr:u,opts:d}=e,g=i.let("data",(0,ue._)`${e.
data}${(0,ue.getProperty)(r)}`,!0);c(g),t.errorPath=(0,ue.str)`${l}${(0,Yn.getErrorPath)(r,s,d.jsPropertySyntax)}`,t.parentDataProperty=
(0,ue._)`${r}`,t.dataPathArr=[...u,t.parentDataProperty]}if(n!==void 0){let l=n instanceof ue.Name?n:i.let("data",n,!0);
c(l),a!==void 0&&(t.propertyName=a)}o&&(t.dataTypes=o);function c(l){t.data=l,t.dataLevel=e.dataLevel+1,t.dataTypes=[],e.
definedProperties=new Set,t.parentData=e.data,t.dataNames=[...e.dataNames,l]}}_e.extendSubschemaData=mu;function pu(t,{jtdDiscriminator:e,
jtdMetadata:r,compositeRule:s,createErrors:n,allErrors:o}){s!==void 0&&(t.compositeRule=s),n!==void 0&&(t.createErrors=n),
o!==void 0&&(t.allErrors=o),t.jtdDiscriminator=e,t.jtdMetadata=r}_e.extendSubschemaMode=pu});var Lr=y((tp,to)=>{"use strict";to.exports=function t(e,r){if(e===r)return!0;if(e&&r&&typeof e=="object"&&typeof r=="obj\
ect"){if(e.constructor!==r.constructor)return!1;var s,n,o;if(Array.isArray(e)){if(s=e.length,s!=r.length)return!1;for(n=
s;n--!==0;)if(!t(e[n],r[n]))return!1;return!0}if(e.constructor===RegExp)return e.source===r.source&&e.flags===r.flags;if(e.
valueOf!==Object.prototype.valueOf)return e.valueOf()===r.valueOf();if(e.toString!==Object.prototype.toString)return e.toString()===
r.toString();if(o=Object.keys(e),s=o.length,s!==Object.keys(r).length)return!1;for(n=s;n--!==0;)if(!Object.prototype.hasOwnProperty.
call(r,o[n]))return!1;for(n=s;n--!==0;){var a=o[n];if(!t(e[a],r[a]))return!1}return!0}return e!==e&&r!==r}});var so=y((rp,ro)=>{"use strict";var $e=ro.exports=function(t,e,r){typeof e=="function"&&(r=e,e={}),r=e.cb||r;var s=typeof r==
"function"?r:r.pre||function(){},n=r.post||function(){};Ft(e,s,n,t,"",t)};$e.keywords={additionalItems:!0,items:!0,contains:!0,
additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0};$e.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0};
$e.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,dependencies:!0};$e.skipKeywords={default:!0,
enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,
pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function Ft(t,e,r,s,n,o,a,i,c,l){
if(s&&typeof s=="object"&&!Array.isArray(s)){e(s,n,o,a,i,c,l);for(var u in s){var d=s[u];if(Array.isArray(d)){if(u in $e.
arrayKeywords)for(var g=0;g<d.length;g++)Ft(t,e,r,d[g],n+"/"+u+"/"+g,o,n,u,s,g)}else if(u in $e.propsKeywords){if(d&&typeof d==
"object")for(var m in d)Ft(t,e,r,d[m],n+"/"+u+"/"+yu(m),o,n,u,s,m)}else(u in $e.keywords||t.allKeys&&!(u in $e.skipKeywords))&&
Ft(t,e,r,d,n+"/"+u,o,n,u,s)}r(s,n,o,a,i,c,l)}}function yu(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}});var ct=y(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});B.getSchemaRefs=B.resolveUrl=B.normalizeId=B.
_getFullPath=B.getFullPath=B.inlineRef=void 0;var gu=O(),_u=Lr(),$u=so(),vu=new Set(["type","format","pattern","maxLengt\
h","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","req\
uired","enum","const"]);function wu(t,e=!0){return typeof t=="boolean"?!0:e===!0?!Gr(t):e?no(t)<=e:!1}B.inlineRef=wu;var bu=new Set(
["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function Gr(t){for(let e in t){if(bu.has(e))
return!0;let r=t[e];if(Array.isArray(r)&&r.some(Gr)||typeof r=="object"&&Gr(r))return!0}return!1}function no(t){let e=0;
for(let r in t){if(r==="$ref")return 1/0;if(e++,!vu.has(r)&&(typeof t[r]=="object"&&(0,gu.eachItem)(t[r],s=>e+=no(s)),e===
1/0))return 1/0}return e}function oo(t,e="",r){r!==!1&&(e=Ue(e));let s=t.parse(e);return ao(t,s)}B.getFullPath=oo;function ao(t,e){
return t.serialize(e).split("#")[0]+"#"}B._getFullPath=ao;var Eu=/#\/?$/;function Ue(t){return t?t.replace(Eu,""):""}B.normalizeId=
Ue;function Su(t,e,r){return r=Ue(r),t.resolve(e,r)}B.resolveUrl=Su;var Pu=/^[a-z_][-a-z0-9._]*$/i;function ju(t,e){if(typeof t==
"boolean")return{};let{schemaId:r,uriResolver:s}=this.opts,n=Ue(t[r]||e),o={"":n},a=oo(s,n,!1),i={},c=new Set;return $u(
t,{allKeys:!0},(d,g,m,h)=>{if(h===void 0)return;let f=a+g,p=o[h];typeof d[r]=="string"&&(p=_.call(this,d[r])),b.call(this,
d.$anchor),b.call(this,d.$dynamicAnchor),o[g]=p;function _(w){let I=this.opts.uriResolver.resolve;if(w=Ue(p?I(p,w):w),c.
has(w))throw u(w);c.add(w);let E=this.refs[w];return typeof E=="string"&&(E=this.refs[E]),typeof E=="object"?l(d,E.schema,
w):w!==Ue(f)&&(w[0]==="#"?(l(d,i[w],w),i[w]=d):this.refs[w]=f),w}function b(w){if(typeof w=="string"){if(!Pu.test(w))throw new Error(
`invalid anchor "${w}"`);_.call(this,`#${w}`)}}}),i;function l(d,g,m){if(g!==void 0&&!_u(d,g))throw u(m)}function u(d){return new Error(
`reference "${d}" resolves to more than one schema`)}}B.getSchemaRefs=ju});var dt=y(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});ve.getData=ve.KeywordCxt=ve.validateFunctionCode=
void 0;var fo=Vn(),io=it(),Br=xr(),Vt=it(),qu=Jn(),lt=Xn(),Jr=eo(),$=S(),v=X(),Ou=ct(),me=O(),ut=at();function Ru(t){if(po(
t)&&(yo(t),mo(t))){Iu(t);return}ho(t,()=>(0,fo.topBoolOrEmptySchema)(t))}ve.validateFunctionCode=Ru;function ho({gen:t,validateName:e,
schema:r,schemaEnv:s,opts:n},o){n.code.es5?t.func(e,(0,$._)`${v.default.data}, ${v.default.valCxt}`,s.$async,()=>{t.code(
(0,$._)`"use strict"; ${co(r,n)}`),ku(t,n),t.code(o)}):t.func(e,(0,$._)`${v.default.data}, ${Nu(n)}`,s.$async,()=>t.code(
co(r,n)).code(o))}function Nu(t){return(0,$._)`{${v.default.instancePath}="", ${v.default.parentData}, ${v.default.parentDataProperty}, ${v.
default.rootData}=${v.default.data}${t.dynamicRef?(0,$._)`, ${v.default.dynamicAnchors}={}`:$.nil}}={}`}function ku(t,e){
t.if(v.default.valCxt,()=>{t.var(v.default.instancePath,(0,$._)`${v.default.valCxt}.${v.default.instancePath}`),t.var(v.
default.parentData,(0,$._)`${v.default.valCxt}.${v.default.parentData}`),t.var(v.default.parentDataProperty,(0,$._)`${v.
default.valCxt}.${v.default.parentDataProperty}`),t.var(v.default.rootData,(0,$._)`${v.default.valCxt}.${v.default.rootData}`),
e.dynamicRef&&t.var(v.default.dynamicAnchors,(0,$._)`${v.default.valCxt}.${v.default.dynamicAnchors}`)},()=>{t.var(v.default.
instancePath,(0,$._)`""`),t.var(v.default.parentData,(0,$._)`undefined`),t.var(v.default.parentDataProperty,(0,$._)`undefined`),
t.var(v.default.rootData,v.default.data),e.dynamicRef&&t.var(v.default.dynamicAnchors,(0,$._)`{}`)})}function Iu(t){let{
schema:e,opts:r,gen:s}=t;ho(t,()=>{r.$comment&&e.$comment&&_o(t),Du(t),s.let(v.default.vErrors,null),s.let(v.default.errors,
0),r.unevaluated&&Tu(t),go(t),Vu(t)})}function Tu(t){let{gen:e,validateName:r}=t;t.evaluated=e.const("evaluated",(0,$._)`${r}.evaluated`),
e.if((0,$._)`${t.evaluated}.dynamicProps`,()=>e.assign((0,$._)`${t.evaluated}.props`,(0,$._)`undefined`)),e.if((0,$._)`${t.
evaluated}.dynamicItems`,()=>e.assign((0,$._)`${t.evaluated}.items`,(0,$._)`undefined`))}function co(t,e){let r=typeof t==
"object"&&t[e.schemaId];return r&&(e.code.source||e.code.process)?(0,$._)`/*# sourceURL=${r} */`:$.nil}function Au(t,e){
if(po(t)&&(yo(t),mo(t))){Cu(t,e);return}(0,fo.boolOrEmptySchema)(t,e)}function mo({schema:t,self:e}){if(typeof t=="boole\
an")return!t;for(let r in t)if(e.RULES.all[r])return!0;return!1}function po(t){return typeof t.schema!="boolean"}function Cu(t,e){
let{schema:r,gen:s,opts:n}=t;n.$comment&&r.$comment&&_o(t),xu(t),Fu(t);let o=s.const("_errs",v.default.errors);go(t,o),s.
var(e,(0,$._)`${o} === ${v.default.errors}`)}function yo(t){(0,me.checkUnknownRules)(t),Mu(t)}function go(t,e){if(t.opts.
jtd)return uo(t,[],!1,e);let r=(0,io.getSchemaTypes)(t.schema),s=(0,io.coerceAndCheckDataType)(t,r);uo(t,r,!s,e)}function Mu(t){
let{schema:e,errSchemaPath:r,opts:s,self:n}=t;e.$ref&&s.ignoreKeywordsWithRef&&(0,me.schemaHasRulesButRef)(e,n.RULES)&&n.
logger.warn(`$ref: keywords ignored in schema at path "${r}"`)}function Du(t){let{schema:e,opts:r}=t;e.default!==void 0&&
r.useDefaults&&r.strictSchema&&(0,me.checkStrictMode)(t,"default is ignored in the schema root")}function xu(t){let e=t.
schema[t.opts.schemaId];e&&(t.baseId=(0,Ou.resolveUrl)(t.opts.uriResolver,t.baseId,e))}function Fu(t){if(t.schema.$async&&
!t.schemaEnv.$async)throw new Error("async schema in sync schema")}function _o({gen:t,schemaEnv:e,schema:r,errSchemaPath:s,
opts:n}){let o=r.$comment;if(n.$comment===!0)t.code((0,$._)`${v.default.self}.logger.log(${o})`);else if(typeof n.$comment==
"function"){let a=(0,$.str)`${s}/$comment`,i=t.scopeValue("root",{ref:e.root});t.code((0,$._)`${v.default.self}.opts.$comment(${o}, ${a}, ${i}.schema)`)}}
function Vu(t){let{gen:e,schemaEnv:r,validateName:s,ValidationError:n,opts:o}=t;r.$async?e.if((0,$._)`${v.default.errors} === 0`,
()=>e.return(v.default.data),()=>e.throw((0,$._)`new ${n}(${v.default.vErrors})`)):(e.assign((0,$._)`${s}.errors`,v.default.
vErrors),o.unevaluated&&zu(t),e.return((0,$._)`${v.default.errors} === 0`))}function zu({gen:t,evaluated:e,props:r,items:s}){
r instanceof $.Name&&t.assign((0,$._)`${e}.props`,r),s instanceof $.Name&&t.assign((0,$._)`${e}.items`,s)}function uo(t,e,r,s){
let{gen:n,schema:o,data:a,allErrors:i,opts:c,self:l}=t,{RULES:u}=l;if(o.$ref&&(c.ignoreKeywordsWithRef||!(0,me.schemaHasRulesButRef)(
o,u))){n.block(()=>vo(t,"$ref",u.all.$ref.definition));return}c.jtd||Uu(t,e),n.block(()=>{for(let g of u.rules)d(g);d(u.
post)});function d(g){(0,Br.shouldUseGroup)(o,g)&&(g.type?(n.if((0,Vt.checkDataType)(g.type,a,c.strictNumbers)),lo(t,g),
e.length===1&&e[0]===g.type&&r&&(n.else(),(0,Vt.reportTypeError)(t)),n.endIf()):lo(t,g),i||n.if((0,$._)`${v.default.errors} === ${s||
0}`))}}function lo(t,e){let{gen:r,schema:s,opts:{useDefaults:n}}=t;n&&(0,qu.assignDefaults)(t,e.type),r.block(()=>{for(let o of e.
rules)(0,Br.shouldUseRule)(s,o)&&vo(t,o.keyword,o.definition,e.type)})}function Uu(t,e){t.schemaEnv.meta||!t.opts.strictTypes||
(Ku(t,e),t.opts.allowUnionTypes||Hu(t,e),Lu(t,t.dataTypes))}function Ku(t,e){if(e.length){if(!t.dataTypes.length){t.dataTypes=
e;return}e.forEach(r=>{$o(t.dataTypes,r)||Wr(t,`type "${r}" not allowed by context "${t.dataTypes.join(",")}"`)}),Ju(t,e)}}
function Hu(t,e){e.length>1&&!(e.length===2&&e.includes("null"))&&Wr(t,"use allowUnionTypes to allow union type keyword")}
function Lu(t,e){let r=t.self.RULES.all;for(let s in r){let n=r[s];if(typeof n=="object"&&(0,Br.shouldUseRule)(t.schema,
n)){let{type:o}=n.definition;o.length&&!o.some(a=>Gu(e,a))&&Wr(t,`missing type "${o.join(",")}" for keyword "${s}"`)}}}function Gu(t,e){
return t.includes(e)||e==="number"&&t.includes("integer")}function $o(t,e){return t.includes(e)||e==="integer"&&t.includes(
"number")}function Ju(t,e){let r=[];for(let s of t.dataTypes)$o(e,s)?r.push(s):e.includes("integer")&&s==="number"&&r.push(
"integer");t.dataTypes=r}function Wr(t,e){let r=t.schemaEnv.baseId+t.errSchemaPath;e+=` at "${r}" (strictTypes)`,(0,me.checkStrictMode)(
t,e,t.opts.strictTypes)}var zt=class{constructor(e,r,s){if((0,lt.validateKeywordUsage)(e,r,s),this.gen=e.gen,this.allErrors=
e.allErrors,this.keyword=s,this.data=e.data,this.schema=e.schema[s],this.$data=r.$data&&e.opts.$data&&this.schema&&this.
schema.$data,this.schemaValue=(0,me.schemaRefOrVal)(e,this.schema,s,this.$data),this.schemaType=r.schemaType,this.parentSchema=
e.schema,this.params={},this.it=e,this.def=r,this.$data)this.schemaCode=e.gen.const("vSchema",wo(this.$data,e));else if(this.
schemaCode=this.schemaValue,!(0,lt.validSchemaType)(this.schema,r.schemaType,r.allowUndefined))throw new Error(`${s} val\
ue must be ${JSON.stringify(r.schemaType)}`);("code"in r?r.trackErrors:r.errors!==!1)&&(this.errsCount=e.gen.const("_err\
s",v.default.errors))}result(e,r,s){this.failResult((0,$.not)(e),r,s)}failResult(e,r,s){this.gen.if(e),s?s():this.error(),
r?(this.gen.else(),r(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(e,r){this.
failResult((0,$.not)(e),void 0,r)}fail(e){if(e===void 0){this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(
e),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(e){if(!this.$data)return this.fail(e);let{schemaCode:r}=this;
this.fail((0,$._)`${r} !== undefined && (${(0,$.or)(this.invalid$data(),e)})`)}error(e,r,s){if(r){this.setParams(r),this.
_error(e,s),this.setParams({});return}this._error(e,s)}_error(e,r){(e?ut.reportExtraError:ut.reportError)(this,this.def.
error,r)}$dataError(){(0,ut.reportError)(this,this.def.$dataError||ut.keyword$DataError)}reset(){if(this.errsCount===void 0)
throw new Error('add "trackErrors" to keyword definition');(0,ut.resetErrorsCount)(this.gen,this.errsCount)}ok(e){this.allErrors||
this.gen.if(e)}setParams(e,r){r?Object.assign(this.params,e):this.params=e}block$data(e,r,s=$.nil){this.gen.block(()=>{this.
check$data(e,s),r()})}check$data(e=$.nil,r=$.nil){if(!this.$data)return;let{gen:s,schemaCode:n,schemaType:o,def:a}=this;
s.if((0,$.or)((0,$._)`${n} === undefined`,r)),e!==$.nil&&s.assign(e,!0),(o.length||a.validateSchema)&&(s.elseIf(this.invalid$data()),
this.$dataError(),e!==$.nil&&s.assign(e,!1)),s.else()}invalid$data(){let{gen:e,schemaCode:r,schemaType:s,def:n,it:o}=this;
return(0,$.or)(a(),i());function a(){if(s.length){if(!(r instanceof $.Name))throw new Error("ajv implementation error");
let c=Array.isArray(s)?s:[s];return(0,$._)`${(0,Vt.checkDataTypes)(c,r,o.opts.strictNumbers,Vt.DataType.Wrong)}`}return $.
nil}function i(){if(n.validateSchema){let c=e.scopeValue("validate$data",{ref:n.validateSchema});return(0,$._)`!${c}(${r})`}
return $.nil}}subschema(e,r){let s=(0,Jr.getSubschema)(this.it,e);(0,Jr.extendSubschemaData)(s,this.it,e),(0,Jr.extendSubschemaMode)(
s,e);let n={...this.it,...s,items:void 0,props:void 0};return Au(n,r),n}mergeEvaluated(e,r){let{it:s,gen:n}=this;s.opts.
unevaluated&&(s.props!==!0&&e.props!==void 0&&(s.props=me.mergeEvaluated.props(n,e.props,s.props,r)),s.items!==!0&&e.items!==
void 0&&(s.items=me.mergeEvaluated.items(n,e.items,s.items,r)))}mergeValidEvaluated(e,r){let{it:s,gen:n}=this;if(s.opts.
unevaluated&&(s.props!==!0||s.items!==!0))return n.if(r,()=>this.mergeEvaluated(e,$.Name)),!0}};ve.KeywordCxt=zt;function vo(t,e,r,s){
let n=new zt(t,r,e);"code"in r?r.code(n,s):n.$data&&r.validate?(0,lt.funcKeywordCode)(n,r):"macro"in r?(0,lt.macroKeywordCode)(
n,r):(r.compile||r.validate)&&(0,lt.funcKeywordCode)(n,r)}var Bu=/^\/(?:[^~]|~0|~1)*$/,Wu=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function wo(t,{dataLevel:e,dataNames:r,dataPathArr:s}){let n,o;if(t==="")return v.default.rootData;if(t[0]==="/"){if(!Bu.
test(t))throw new Error(`Invalid JSON-pointer: ${t}`);n=t,o=v.default.rootData}else{let l=Wu.exec(t);if(!l)throw new Error(
`Invalid JSON-pointer: ${t}`);let u=+l[1];if(n=l[2],n==="#"){if(u>=e)throw new Error(c("property/index",u));return s[e-u]}
if(u>e)throw new Error(c("data",u));if(o=r[e-u],!n)return o}let a=o,i=n.split("/");for(let l of i)l&&(o=(0,$._)`${o}${(0,$.
getProperty)((0,me.unescapeJsonPointer)(l))}`,a=(0,$._)`${a} && ${o}`);return a;function c(l,u){return`Cannot access ${l}\
 ${u} levels up, current level is ${e}`}}ve.getData=wo});var Ut=y(Qr=>{"use strict";Object.defineProperty(Qr,"__esModule",{value:!0});var Zr=class extends Error{constructor(e){super(
"validation failed"),this.errors=e,this.ajv=this.validation=!0}};Qr.default=Zr});var ft=y(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});var Xr=ct(),Yr=class extends Error{constructor(e,r,s,n){
super(n||`can't resolve reference ${s} from id ${r}`),this.missingRef=(0,Xr.resolveUrl)(e,r,s),this.missingSchema=(0,Xr.
normalizeId)((0,Xr.getFullPath)(e,this.missingRef))}};es.default=Yr});var ht=y(ee=>{"use strict";Object.defineProperty(ee,"__esModule",{value:!0});ee.resolveSchema=ee.getCompilingSchema=ee.resolveRef=
ee.compileSchema=ee.SchemaEnv=void 0;var se=S(),Zu=Ut(),Re=X(),ne=ct(),bo=O(),Qu=dt(),Ke=class{constructor(e){var r;this.
refs={},this.dynamicAnchors={};let s;typeof e.schema=="object"&&(s=e.schema),this.schema=e.schema,this.schemaId=e.schemaId,
this.root=e.root||this,this.baseId=(r=e.baseId)!==null&&r!==void 0?r:(0,ne.normalizeId)(s?.[e.schemaId||"$id"]),this.schemaPath=
e.schemaPath,this.localRefs=e.localRefs,this.meta=e.meta,this.$async=s?.$async,this.refs={}}};ee.SchemaEnv=Ke;function rs(t){
let e=Eo.call(this,t);if(e)return e;let r=(0,ne.getFullPath)(this.opts.uriResolver,t.root.baseId),{es5:s,lines:n}=this.opts.
code,{ownProperties:o}=this.opts,a=new se.CodeGen(this.scope,{es5:s,lines:n,ownProperties:o}),i;t.$async&&(i=a.scopeValue(
"Error",{ref:Zu.default,code:(0,se._)`require("ajv/dist/runtime/validation_error").default`}));let c=a.scopeName("valida\
te");t.validateName=c;let l={gen:a,allErrors:this.opts.allErrors,data:Re.default.data,parentData:Re.default.parentData,parentDataProperty:Re.
default.parentDataProperty,dataNames:[Re.default.data],dataPathArr:[se.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,
topSchemaRef:a.scopeValue("schema",this.opts.code.source===!0?{ref:t.schema,code:(0,se.stringify)(t.schema)}:{ref:t.schema}),
validateName:c,ValidationError:i,schema:t.schema,schemaEnv:t,rootId:r,baseId:t.baseId||r,schemaPath:se.nil,errSchemaPath:t.
schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,se._)`""`,opts:this.opts,self:this},u;try{this._compilations.add(t),(0,Qu.
validateFunctionCode)(l),a.optimize(this.opts.code.optimize);let d=a.toString();u=`${a.scopeRefs(Re.default.scope)}retur\
n ${d}`,this.opts.code.process&&(u=this.opts.code.process(u,t));let m=new Function(`${Re.default.self}`,`${Re.default.scope}`,
u)(this,this.scope.get());if(this.scope.value(c,{ref:m}),m.errors=null,m.schema=t.schema,m.schemaEnv=t,t.$async&&(m.$async=
!0),this.opts.code.source===!0&&(m.source={validateName:c,validateCode:d,scopeValues:a._values}),this.opts.unevaluated){
let{props:h,items:f}=l;m.evaluated={props:h instanceof se.Name?void 0:h,items:f instanceof se.Name?void 0:f,dynamicProps:h instanceof
se.Name,dynamicItems:f instanceof se.Name},m.source&&(m.source.evaluated=(0,se.stringify)(m.evaluated))}return t.validate=
m,t}catch(d){throw delete t.validate,delete t.validateName,u&&this.logger.error("Error compiling schema, function code:",
u),d}finally{this._compilations.delete(t)}}ee.compileSchema=rs;function Xu(t,e,r){var s;r=(0,ne.resolveUrl)(this.opts.uriResolver,
e,r);let n=t.refs[r];if(n)return n;let o=tl.call(this,t,r);if(o===void 0){let a=(s=t.localRefs)===null||s===void 0?void 0:
s[r],{schemaId:i}=this.opts;a&&(o=new Ke({schema:a,schemaId:i,root:t,baseId:e}))}if(o!==void 0)return t.refs[r]=Yu.call(
this,o)}ee.resolveRef=Xu;function Yu(t){return(0,ne.inlineRef)(t.schema,this.opts.inlineRefs)?t.schema:t.validate?t:rs.call(
this,t)}function Eo(t){for(let e of this._compilations)if(el(e,t))return e}ee.getCompilingSchema=Eo;function el(t,e){return t.
schema===e.schema&&t.root===e.root&&t.baseId===e.baseId}function tl(t,e){let r;for(;typeof(r=this.refs[e])=="string";)e=
r;return r||this.schemas[e]||Kt.call(this,t,e)}function Kt(t,e){let r=this.opts.uriResolver.parse(e),s=(0,ne._getFullPath)(
this.opts.uriResolver,r),n=(0,ne.getFullPath)(this.opts.uriResolver,t.baseId,void 0);if(Object.keys(t.schema).length>0&&
s===n)return ts.call(this,r,t);let o=(0,ne.normalizeId)(s),a=this.refs[o]||this.schemas[o];if(typeof a=="string"){let i=Kt.
call(this,t,a);return typeof i?.schema!="object"?void 0:ts.call(this,r,i)}if(typeof a?.schema=="object"){if(a.validate||
rs.call(this,a),o===(0,ne.normalizeId)(e)){let{schema:i}=a,{schemaId:c}=this.opts,l=i[c];return l&&(n=(0,ne.resolveUrl)(
this.opts.uriResolver,n,l)),new Ke({schema:i,schemaId:c,root:t,baseId:n})}return ts.call(this,r,a)}}ee.resolveSchema=Kt;
var rl=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function ts(t,{baseId:e,schema:r,
root:s}){var n;if(((n=t.fragment)===null||n===void 0?void 0:n[0])!=="/")return;for(let i of t.fragment.slice(1).split("/")){
if(typeof r=="boolean")return;let c=r[(0,bo.unescapeFragment)(i)];if(c===void 0)return;r=c;let l=typeof r=="object"&&r[this.
opts.schemaId];!rl.has(i)&&l&&(e=(0,ne.resolveUrl)(this.opts.uriResolver,e,l))}let o;if(typeof r!="boolean"&&r.$ref&&!(0,bo.
schemaHasRulesButRef)(r,this.RULES)){let i=(0,ne.resolveUrl)(this.opts.uriResolver,e,r.$ref);o=Kt.call(this,s,i)}let{schemaId:a}=this.
opts;if(o=o||new Ke({schema:r,schemaId:a,root:s,baseId:e}),o.schema!==o.root.schema)return o}});var So=y((cp,sl)=>{sl.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"\
Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{
type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}});var cs=y((up,Io)=>{"use strict";var nl=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),
ns=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
ol=RegExp.prototype.test.bind(/^\d*$/u),Ne=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),os=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),
jo=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),as=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),
al=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),W=new Array(256);{let t="0123456789ABCDEF";for(let e=0;e<
256;e++)W[e]="%"+t[e>>4]+t[e&15]}function K(t){return t<2048?W[192|t>>6]+W[128|t&63]:t<65536?W[224|t>>12]+W[128|t>>6&63]+
W[128|t&63]:W[240|t>>18]+W[128|t>>12&63]+W[128|t>>6&63]+W[128|t&63]}function il(t){let e="",r=0,s=0;for(s=0;s<t.length;s++)
if(r=t[s].charCodeAt(0),r!==48){if(!(r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102))return"";e+=t[s];break}for(s+=1;s<t.length;s++){
if(r=t[s].charCodeAt(0),!(r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102))return"";e+=t[s]}return e}var cl=RegExp.prototype.test.
bind(/^[\dA-Fa-f]{1,4}$/),ul=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),ll=RegExp.prototype.
test.bind(/^[A-Za-z\d\-._~]$/),dl=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function fl(t){if(t.length===
0)return!1;for(let e=0;e<t.length;e++)if(!ll(t[e])){if(t[e]==="%"&&e+2<t.length&&Ne(t.slice(e+1,e+3))){e+=2;continue}return!1}
return!0}function Po(t){let e=-1,r=0,s=-1,n=0;for(let i=0;i<t.length;i++)t[i]==="0"?(s===-1&&(s=i),n++,n>r&&(r=n,e=s)):(s=
-1,n=0);if(r<2)return t.join(":");let o=t.slice(0,e).join(":"),a=t.slice(e+r).join(":");return o+"::"+a}function hl(t){let e=t.
indexOf("::");if(e!==-1&&t.indexOf("::",e+1)!==-1)return;let r=e===-1?t.split(":"):t.slice(0,e).split(":"),s=e===-1?[]:t.
slice(e+2).split(":");e!==-1&&(r.length===1&&r[0]===""&&(r.length=0),s.length===1&&s[0]===""&&(s.length=0));let n=r.concat(
s),o=0;for(let i=0;i<n.length;i++){let c=n[i];if(c==="")return;if(c.indexOf(".")!==-1){if(i!==n.length-1||e!==-1&&s.length===
0||!ns(c))return;o+=2;continue}if(!cl(c))return;n[i]=parseInt(c,16).toString(16),o++}if(e===-1)return o!==8?void 0:Po(n);
if(o>=8)return;let a=n.slice(0,r.length);for(let i=o;i<8;i++)a.push("0");for(let i=r.length;i<n.length;i++)a.push(n[i]);
return Po(a)}function ss(t){let e=t[0]==="["&&t[t.length-1]==="]";if((t[0]==="["||t[t.length-1]==="]")&&!e)return{host:t,
isIPV6:!1,error:!0};let s=e?t.slice(1,-1):t;if(e&&ul(s))return s=s.toLowerCase(),{host:`[${s}]`,escapedHost:s,isIPV6:!1,
isIPVFuture:!0};if(ml(s,":")<2)return{host:t,isIPV6:!1,error:e};let n="",o=s.indexOf("%");if(o!==-1){let i=s.slice(o,o+3).
toLowerCase()==="%25"?3:1;if(n=s.slice(o+i),!fl(n))return{host:t,isIPV6:!1,error:!0};s=s.slice(0,o)}let a=hl(s);return a===
void 0?{host:t,isIPV6:!1,error:!0}:{host:a+(n?"%"+n:""),escapedHost:a+(n?"%25"+n:""),isIPV6:!0}}function ml(t,e){let r=0;
for(let s=0;s<t.length;s++)t[s]===e&&r++;return r}function qo(t){let e=t,r=[],s=-1,n=0;for(;n=e.length;){if(n===1){if(e===
".")break;if(e==="/"){r.push("/");break}else{r.push(e);break}}else if(n===2){if(e[0]==="."){if(e[1]===".")break;if(e[1]===
"/"){e=e.slice(2);continue}}else if(e[0]==="/"&&(e[1]==="."||e[1]==="/")){r.push("/");break}}else if(n===3&&e==="/.."){r.
length!==0&&r.pop(),r.push("/");break}if(e[0]==="."){if(e[1]==="."){if(e[2]==="/"){e=e.slice(3);continue}}else if(e[1]===
"/"){e=e.slice(2);continue}}else if(e[0]==="/"&&e[1]==="."){if(e[2]==="/"){e=e.slice(2);continue}else if(e[2]==="."&&e[3]===
"/"){e=e.slice(3),r.length!==0&&r.pop();continue}}if((s=e.indexOf("/",1))===-1){r.push(e);break}else r.push(e.slice(0,s)),
e=e.slice(s)}return r.join("")}function pl(t){if(t===""||t[0]==="/")return qo(t);let e=t.split("/"),r=e.length-1,s=[],n=!1;
for(let o=0;o<=r;o++){let a=e[o];a==="."||a===".."?(a===".."&&(s.length!==0&&s[s.length-1]!==".."?s.pop():s.push("..")),
n=o===r):s.push(a)}return n&&s[s.length-1]!==".."&&s.push(""),(s.length===0||s[0]===""||s[0].includes(":"))&&s.unshift("\
."),s.join("/")}var yl={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},gl=/[@/?#:]/g,_l=/[@/?#]/g;function Oo(t,e){let r=e?
_l:gl;return r.lastIndex=0,t.replace(r,s=>yl[s])}function Ro(t,e=!1){if(t.indexOf("%")===-1)return t;let r="";for(let s=0;s<
t.length;s++){if(t[s]==="%"&&s+2<t.length){let n=t.slice(s+1,s+3);if(Ne(n)){let o=n.toUpperCase(),a=String.fromCharCode(
parseInt(o,16));e&&os(a)?r+=a:r+="%"+o,s+=2;continue}}r+=t[s]}return r}function $l(t){let e="";for(let r=0;r<t.length;r++){
let s=t[r];if(s==="%"&&r+2<t.length){let n=t.slice(r+1,r+3);if(Ne(n)){let o=n.toUpperCase(),a=String.fromCharCode(parseInt(
o,16));a!=="."&&os(a)?e+=a:e+="%"+o,r+=2;continue}}if(jo(s))e+=s;else{let n=t.charCodeAt(r);if(n<128)e+=ko(n)?s:W[n];else if(n<
55296||n>57343)e+=K(n);else if(n<=56319&&r+1<t.length){let o=t.charCodeAt(r+1);o>=56320&&o<=57343?(e+=K(65536+(n-55296<<
10)+(o-56320)),r++):e+=K(65533)}else e+=K(65533)}}return e}function vl(t,e=!1){let r="",s=e&&t[0]!=="/";for(let n=0;n<t.
length;n++){let o=t[n];if(o==="%"&&n+2<t.length){let a=t.slice(n+1,n+3);if(Ne(a)){r+="%"+a.toUpperCase(),n+=2;continue}}
if(o==="/"&&(s=!1),jo(o)&&(o!==":"||!s))r+=o;else{let a=t.charCodeAt(n);if(a<128)r+=W[a];else if(a<55296||a>57343)r+=K(a);else if(a<=
56319&&n+1<t.length){let i=t.charCodeAt(n+1);i>=56320&&i<=57343?(r+=K(65536+(a-55296<<10)+(i-56320)),n++):r+=K(65533)}else
r+=K(65533)}}return r}function is(t,e){let r="";for(let s=0;s<t.length;s++){let n=t[s];if(n==="%"&&s+2<t.length){let o=t.
slice(s+1,s+3);if(Ne(o)){r+="%"+o.toUpperCase(),s+=2;continue}}if(e(n))r+=n;else{let o=t.charCodeAt(s);if(o<128)r+=W[o];else if(o<
55296||o>57343)r+=K(o);else if(o<=56319&&s+1<t.length){let a=t.charCodeAt(s+1);a>=56320&&a<=57343?(r+=K(65536+(o-55296<<
10)+(a-56320)),s++):r+=K(65533)}else r+=K(65533)}}return r}function No(t){return is(t,al)}function wl(t){return is(t,as)}
function bl(t){return is(t,as)}function ko(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===42||t===43||t===45||
t===46||t===47||t===64||t===95}function El(t){let e="";for(let r=0;r<t.length;r++){let s=t[r];if(s==="%"&&r+2<t.length){
let n=t.slice(r+1,r+3);if(Ne(n)){let o=n.toUpperCase(),a=String.fromCharCode(parseInt(o,16));os(a)?e+=a:e+="%"+o,r+=2;continue}}
if(as(s))e+=s;else{let n=t.charCodeAt(r);if(n<128)e+=ko(n)?s:W[n];else if(n<55296||n>57343)e+=K(n);else if(n<=56319&&r+1<
t.length){let o=t.charCodeAt(r+1);o>=56320&&o<=57343?(e+=K(65536+(n-55296<<10)+(o-56320)),r++):e+=K(65533)}else e+=K(65533)}}
return e}function Sl(t){let e="";for(let r=0;r<t.length;r++){if(t[r]==="%"&&r+2<t.length){let s=t.slice(r+1,r+3);if(Ne(s)){
e+="%"+s.toUpperCase(),r+=2;continue}}e+=escape(t[r])}return e}function Pl(t){let e=[];if(t.userinfo!==void 0&&(e.push(No(
t.userinfo)),e.push("@")),t.host!==void 0){let r=t.host;if(!ns(r)){let s=ss(r);s.isIPV6!==!0&&s.isIPVFuture!==!0&&(r=Ro(
r,!0),s=ss(r)),s.isIPV6===!0||s.isIPVFuture===!0?r=`[${s.escapedHost}]`:r=Oo(r,!1)}e.push(r)}if(typeof t.port=="number"||
typeof t.port=="string"){let r=String(t.port);if(!ol(r))throw new TypeError("URI port is malformed.");e.push(":"),e.push(
r)}return e.length?e.join(""):void 0}Io.exports={nonSimpleDomain:dl,recomposeAuthority:Pl,reescapeHostDelimiters:Oo,normalizePercentEncoding:Ro,
normalizePathEncoding:$l,serializePathEncoding:vl,normalizeQueryFragmentEncoding:El,encodeUserinfo:No,encodeQuery:wl,encodeFragment:bl,
escapePreservingEscapes:Sl,removeDotSegments:qo,removeDotSegmentsRelative:pl,isIPv4:ns,isUUID:nl,normalizeIPv6:ss,stringArrayToHexStripped:il}});var Do=y((lp,Mo)=>{"use strict";var{isUUID:jl}=cs(),ql=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,
Ol=["http","https","ws","wss","urn","urn:uuid"];function Rl(t){return Ol.indexOf(t)!==-1}function us(t){return t.secure===
!0?!0:t.secure===!1?!1:t.scheme?t.scheme.length===3&&(t.scheme[0]==="w"||t.scheme[0]==="W")&&(t.scheme[1]==="s"||t.scheme[1]===
"S")&&(t.scheme[2]==="s"||t.scheme[2]==="S"):!1}function To(t){return t.host||(t.error=t.error||"HTTP URIs must have a h\
ost."),t}function Ao(t){let e=String(t.scheme).toLowerCase()==="https";return(t.port===(e?443:80)||t.port==="")&&(t.port=
void 0),t.path||(t.path="/"),t}function Nl(t){return t.secure=us(t),t.resourceName=(t.path||"/")+(t.query?"?"+t.query:""),
t.path=void 0,t.query=void 0,t}function kl(t){if((t.port===(us(t)?443:80)||t.port==="")&&(t.port=void 0),typeof t.secure==
"boolean"&&(t.scheme=t.secure?"wss":"ws",t.secure=void 0),t.resourceName){let e=t.resourceName.indexOf("?"),r=e===-1?t.resourceName:
t.resourceName.slice(0,e);t.path=r&&r!=="/"?r:void 0,t.query=e===-1?void 0:t.resourceName.slice(e+1),t.resourceName=void 0}
return t.fragment=void 0,t}function Il(t,e){if(!t.path)return t.error="URN can not be parsed",t;let r=t.path.match(ql);if(r&&
r[0]===t.path){let s=e.scheme||t.scheme||"urn";t.nid=r[1].toLowerCase(),t.nss=r[2];let n=`${s}:${e.nid||t.nid}`,o=ls(n);
t.path=void 0,o&&(t=o.parse(t,e))}else t.error=t.error||"URN can not be parsed.";return t}function Tl(t,e){if(t.nid===void 0)
throw new Error("URN without nid cannot be serialized");let r=e.scheme||t.scheme||"urn",s=t.nid.toLowerCase(),n=`${r}:${e.
nid||s}`,o=ls(n);o&&(t=o.serialize(t,e));let a=t,i=t.nss;return a.path=`${s||e.nid}:${i}`,e.skipEscape=!0,a}function Al(t,e){
let r=t;return r.uuid=r.nss,r.nss=void 0,!e.tolerant&&(!r.uuid||!jl(r.uuid))&&(r.error=r.error||"UUID is not valid."),r}
function Cl(t){let e=t;return e.nss=(t.uuid||"").toLowerCase(),e}var Co={scheme:"http",domainHost:!0,parse:To,serialize:Ao},
Ml={scheme:"https",domainHost:Co.domainHost,parse:To,serialize:Ao},Ht={scheme:"ws",domainHost:!0,parse:Nl,serialize:kl},
Dl={scheme:"wss",domainHost:Ht.domainHost,parse:Ht.parse,serialize:Ht.serialize},xl={scheme:"urn",parse:Il,serialize:Tl,
skipNormalize:!0},Fl={scheme:"urn:uuid",parse:Al,serialize:Cl,skipNormalize:!0},Lt={http:Co,https:Ml,ws:Ht,wss:Dl,urn:xl,
"urn:uuid":Fl};Object.setPrototypeOf(Lt,null);function ls(t){return t&&(Lt[t]||Lt[t.toLowerCase()])||void 0}Mo.exports={
wsIsSecure:us,SCHEMES:Lt,isValidSchemeName:Rl,getSchemeHandler:ls}});var Xo=y((dp,Zt)=>{"use strict";var{normalizeIPv6:Uo,removeDotSegments:pt,removeDotSegmentsRelative:Ko,recomposeAuthority:Vl,
normalizePercentEncoding:ds,normalizePathEncoding:zl,serializePathEncoding:xo,normalizeQueryFragmentEncoding:Fo,encodeQuery:Ul,
encodeFragment:Kl,reescapeHostDelimiters:Hl,isIPv4:Ho,nonSimpleDomain:Ll}=cs(),{SCHEMES:Lo,getSchemeHandler:fs}=Do(),Go=/^[A-Za-z][A-Za-z0-9+.-]*$/u,
Jo="URI scheme is malformed.",Gt="URI host is malformed.",Gl=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function Vo(t){let e=String(
t);if(!Go.test(e))throw new TypeError(Jo);return e}function Jl(t,e){return typeof t=="string"?t=rd(t,e):typeof t=="objec\
t"&&(t=Bt(ke(t,e),e)),t}function Bl(t,e,r){let s=r?Object.assign({scheme:"null"},r):{scheme:"null"},{parsed:n,malformedAuthorityOrPort:o,
malformedPercentEncoding:a,malformedSchemeSpecific:i,malformedHost:c,malformedScheme:l}=Jt(t,s),{parsed:u,malformedAuthorityOrPort:d,
malformedPercentEncoding:g,malformedSchemeSpecific:m,malformedHost:h,malformedScheme:f}=Jt(e,s);if(o||d||a||g||i||m||c||
h||l||f)throw new Error(n.error||u.error||"URI is malformed.");let p=Bo(n,u,s,!0),_=fs(r&&r.scheme||p.scheme),b=p.host,w=b!==
void 0&&b!==""&&(Ho(b)||Uo(b).isIPV6);if(Zo(p,r||{},_,w))throw new Error(Gt);Wo(p,r||{},_,w);let I=b&&b.indexOf("%")!==-1&&
!new RegExp("\\P{ASCII}","u").test(b);if(p.error&&!I)throw new Error(p.error);return s.skipEscape=!0,ke(p,s)}function Bo(t,e,r,s){
let n={};if(s||(t=Bt(ke(t,r),r),e=Bt(ke(e,r),r)),r=r||{},!r.tolerant&&e.scheme)n.scheme=e.scheme,n.userinfo=e.userinfo,n.
host=e.host,n.port=e.port,n.path=pt(e.path||""),n.query=e.query;else{if(e.userinfo!==void 0||e.host!==void 0||e.port!==void 0)
n.userinfo=e.userinfo,n.host=e.host,n.port=e.port,n.path=pt(e.path||""),n.query=e.query;else{if(!e.path)n.path=t.path,e.
query!==void 0?n.query=e.query:n.query=t.query;else{if(e.path[0]==="/")n.path=pt(e.path);else{let o=t.userinfo!==void 0||
t.host!==void 0||t.port!==void 0;o&&!t.path?n.path="/"+e.path:t.path?n.path=t.path.slice(0,t.path.lastIndexOf("/")+1)+e.
path:n.path=e.path,n.path=t.scheme===void 0&&!o&&n.path[0]!=="/"?Ko(n.path):pt(n.path)}n.query=e.query}n.userinfo=t.userinfo,
n.host=t.host,n.port=t.port}n.scheme=t.scheme}return n.fragment=e.fragment,n}function Wl(t,e,r){let s=zo(t,r),n=zo(e,r);
return s!==void 0&&n!==void 0&&s===n}function ke(t,e){let r={host:t.host,scheme:t.scheme,userinfo:t.userinfo,port:t.port,
path:t.path,query:t.query,nid:t.nid,nss:t.nss,uuid:t.uuid,fragment:t.fragment,reference:t.reference,resourceName:t.resourceName,
secure:t.secure,error:""},s=Object.assign({},e),n=[];r.scheme&&(r.scheme=Vo(r.scheme));let o=fs(s.scheme||r.scheme);o&&o.
serialize&&o.serialize(r,s);let a=r.userinfo!==void 0||r.host!==void 0||r.port!==void 0,i=(r.scheme===void 0||s.reference===
"suffix")&&!a,c=!s.skipEscape&&i;r.path!==void 0&&(s.skipEscape?r.path=ds(r.path):r.path=xo(r.path,c)),s.reference!=="su\
ffix"&&r.scheme&&(r.scheme=Vo(r.scheme),n.push(r.scheme,":"));let l=Vl(r);if(l!==void 0&&(s.reference!=="suffix"&&n.push(
"//"),n.push(l),r.path&&r.path[0]!=="/"&&n.push("/")),r.path!==void 0){let u=r.path;!s.absolutePath&&(!o||!o.absolutePath)&&
(u=i&&u[0]!=="/"?Ko(u):pt(u)),i&&(u=xo(u,!0)),l===void 0&&u[0]==="/"&&u[1]==="/"&&(u="/%2F"+u.slice(2)),n.push(u)}return r.
query!==void 0&&n.push("?",Ul(r.query)),r.fragment!==void 0&&n.push("#",Kl(r.fragment)),n.join("")}var Zl=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
Ql=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,Xl=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function Yl(t,e){if(e[2]!==void 0&&t.path&&t.path[0]!==
"/")return'URI path must start with "/" when authority is present.';if(typeof t.port=="number"&&(t.port<0||t.port>65535))
return"URI port is malformed."}function mt(t){if(t===void 0)return!1;let e=t.indexOf("%");for(;e!==-1;){if(e+2>=t.length||
!/^[\da-f]{2}$/iu.test(t.slice(e+1,e+3)))return!0;e=t.indexOf("%",e+3)}return!1}function Wt(t){return t[0]==="["&&t[t.length-
1]==="]"}function ed(t){let e=t[4];return mt(t[3])||e!==void 0&&!Wt(e)&&mt(e)||mt(t[6])||mt(t[7])||mt(t[8])}function Wo(t,e,r,s){
if(Zo(t,e,r,s))return t.error=t.error||Gt,!0;if(!e.unicodeSupport&&(!r||!r.unicodeSupport)&&t.host&&!Wt(t.host)&&(e.domainHost||
r&&r.domainHost)&&s===!1&&Ll(t.host)){let n;try{n=new URL("http://"+t.host)}catch(o){return t.error=t.error||"Host's dom\
ain name can not be converted to ASCII: "+o,!0}if(!td(n))return t.error=t.error||Gt,!0;t.host=n.hostname}return!1}function Zo(t,e,r,s){
return!!(t.host&&s===!1&&!Wt(t.host)&&(e.domainHost||r&&r.domainHost)&&Gl.test(t.host))}function td(t){return t.username===
""&&t.password===""&&t.port===""&&t.pathname==="/"&&t.search===""&&t.hash===""&&t.hostname!==""}function Jt(t,e){let r=Object.
assign({},e),s={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,fragment:void 0},n=!1,o=!1,a=!1,i=!1,
c=!1,l=!1,u=!1;r.reference==="suffix"&&(r.scheme?t=r.scheme+":"+t:t="//"+t);let d=t.match(Ql);d!==null&&d[1].indexOf("\\")!==
-1&&(s.error="URI authority must not contain a literal backslash.",n=!0);let g=t.match(Xl);if(g!==null){let h=g[1],f=h.replace(
/[\t\n\r]/g,"");f.length>=2&&(f.slice(0,2)!=="//"?(s.error=s.error||"URI authority must not contain a literal backslash.",
n=!0):h.length!==f.length&&(s.error=s.error||"URI authority introducer must not contain whitespace.",n=!0))}let m=t.match(
Zl);if(m){s.scheme=m[1],s.userinfo=m[3],s.host=m[4],s.port=parseInt(m[5],10),s.path=m[6]||"",s.query=m[7],s.fragment=m[8],
s.scheme!==void 0&&(Go.test(s.scheme)?s.scheme=s.scheme.toLowerCase():(s.error=s.error||Jo,l=!0)),o=ed(m),o&&(s.error=s.
error||"URI contains malformed percent-encoding."),isNaN(s.port)&&(s.port=m[5]);let h=Yl(s,m);if(h!==void 0&&(s.error=s.
error||h,n=!0),s.host)if(Ho(s.host)===!1){let _=Wt(s.host),b=s.host.indexOf("[")!==-1||s.host.indexOf("]")!==-1,w=Uo(s.host);
u=w.isIPV6||w.isIPVFuture===!0,c=b&&(!_||w.error===!0),s.host=u?w.host:w.host.toLowerCase(),c&&(s.error=s.error||Gt,n=!0)}else
u=!0;s.scheme===void 0&&s.userinfo===void 0&&s.host===void 0&&s.port===void 0&&s.query===void 0&&!s.path?s.reference="sa\
me-document":s.scheme===void 0?s.reference="relative":s.fragment===void 0?s.reference="absolute":s.reference="uri",r.reference&&
r.reference!=="suffix"&&r.reference!==s.reference&&(s.error=s.error||"URI is not a "+r.reference+" reference.");let f=fs(
r.scheme||s.scheme);if(c||(i=Wo(s,r,f,u)),t.indexOf("%")!==-1&&s.host!==void 0&&!c){let p=u?s.host:ds(s.host,!0);u||(p=ds(
p.toLowerCase())),s.host=u||r.scheme!=="null"?Hl(p,u):p}(!f||f&&!f.skipNormalize)&&(s.path&&(s.path=zl(s.path)),s.query&&
(s.query=Fo(s.query)),s.fragment&&(s.fragment=Fo(s.fragment))),f&&f.parse&&(f.parse(s,r),f===Lo.urn&&s.nid===void 0&&(a=
!0))}else s.error=s.error||"URI can not be parsed.";return{parsed:s,malformedAuthorityOrPort:n,malformedPercentEncoding:o,
malformedSchemeSpecific:a,malformedHost:i,malformedScheme:l}}function Bt(t,e){return Jt(t,e).parsed}function rd(t,e){return Qo(
t,e).normalized}function Qo(t,e){let{parsed:r,malformedAuthorityOrPort:s,malformedPercentEncoding:n,malformedSchemeSpecific:o,
malformedHost:a,malformedScheme:i}=Jt(t,e);return{normalized:s||n||o||a||i?t:ke(r,e),malformedAuthorityOrPort:s,malformedPercentEncoding:n,
malformedSchemeSpecific:o,malformedHost:a,malformedScheme:i}}function zo(t,e){if(typeof t!="string"&&typeof t!="object")
return;let r;try{r=typeof t=="string"?t:ke(t,e)}catch{return}let{normalized:s,malformedAuthorityOrPort:n,malformedPercentEncoding:o,
malformedSchemeSpecific:a,malformedHost:i,malformedScheme:c}=Qo(r,e);return n||o||a||i||c?void 0:s}var hs={SCHEMES:Lo,normalize:Jl,
resolve:Bl,resolveComponent:Bo,equal:Wl,serialize:ke,parse:Bt};Zt.exports=hs;Zt.exports.default=hs;Zt.exports.fastUri=hs});var ea=y(ms=>{"use strict";Object.defineProperty(ms,"__esModule",{value:!0});var Yo=Xo();Yo.code='require("ajv/dist/runt\
ime/uri").default';ms.default=Yo});var ca=y(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.CodeGen=x.Name=x.nil=x.stringify=x.str=x._=
x.KeywordCxt=void 0;var sd=dt();Object.defineProperty(x,"KeywordCxt",{enumerable:!0,get:function(){return sd.KeywordCxt}});
var He=S();Object.defineProperty(x,"_",{enumerable:!0,get:function(){return He._}});Object.defineProperty(x,"str",{enumerable:!0,
get:function(){return He.str}});Object.defineProperty(x,"stringify",{enumerable:!0,get:function(){return He.stringify}});
Object.defineProperty(x,"nil",{enumerable:!0,get:function(){return He.nil}});Object.defineProperty(x,"Name",{enumerable:!0,
get:function(){return He.Name}});Object.defineProperty(x,"CodeGen",{enumerable:!0,get:function(){return He.CodeGen}});var nd=Ut(),
oa=ft(),od=Dr(),yt=ht(),ad=S(),gt=ct(),Qt=it(),ys=O(),ta=So(),id=ea(),aa=(t,e)=>new RegExp(t,e);aa.code="new RegExp";var cd=[
"removeAdditional","useDefaults","coerceTypes"],ud=new Set(["validate","serialize","parse","wrapper","root","schema","ke\
yword","pattern","formats","validate$data","func","obj","Error"]),ld={errorDataPath:"",format:"`validateFormats: false` \
can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax c\
an be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema w\
ith $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => \
string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"\
It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disabl\
e strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as ke\
y.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."},dd={ignoreKeywordsWithRef:"",
jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'},ra=200;function fd(t){
var e,r,s,n,o,a,i,c,l,u,d,g,m,h,f,p,_,b,w,I,E,ie,de,hr,mr;let Qe=t.strict,pr=(e=t.code)===null||e===void 0?void 0:e.optimize,
bn=pr===!0||pr===void 0?1:pr||0,En=(s=(r=t.code)===null||r===void 0?void 0:r.regExp)!==null&&s!==void 0?s:aa,xi=(n=t.uriResolver)!==
null&&n!==void 0?n:id.default;return{strictSchema:(a=(o=t.strictSchema)!==null&&o!==void 0?o:Qe)!==null&&a!==void 0?a:!0,
strictNumbers:(c=(i=t.strictNumbers)!==null&&i!==void 0?i:Qe)!==null&&c!==void 0?c:!0,strictTypes:(u=(l=t.strictTypes)!==
null&&l!==void 0?l:Qe)!==null&&u!==void 0?u:"log",strictTuples:(g=(d=t.strictTuples)!==null&&d!==void 0?d:Qe)!==null&&g!==
void 0?g:"log",strictRequired:(h=(m=t.strictRequired)!==null&&m!==void 0?m:Qe)!==null&&h!==void 0?h:!1,code:t.code?{...t.
code,optimize:bn,regExp:En}:{optimize:bn,regExp:En},loopRequired:(f=t.loopRequired)!==null&&f!==void 0?f:ra,loopEnum:(p=
t.loopEnum)!==null&&p!==void 0?p:ra,meta:(_=t.meta)!==null&&_!==void 0?_:!0,messages:(b=t.messages)!==null&&b!==void 0?b:
!0,inlineRefs:(w=t.inlineRefs)!==null&&w!==void 0?w:!0,schemaId:(I=t.schemaId)!==null&&I!==void 0?I:"$id",addUsedSchema:(E=
t.addUsedSchema)!==null&&E!==void 0?E:!0,validateSchema:(ie=t.validateSchema)!==null&&ie!==void 0?ie:!0,validateFormats:(de=
t.validateFormats)!==null&&de!==void 0?de:!0,unicodeRegExp:(hr=t.unicodeRegExp)!==null&&hr!==void 0?hr:!0,int32range:(mr=
t.int32range)!==null&&mr!==void 0?mr:!0,uriResolver:xi}}var _t=class{constructor(e={}){this.schemas={},this.refs={},this.
formats=Object.create(null),this._compilations=new Set,this._loading={},this._cache=new Map,e=this.opts={...e,...fd(e)};
let{es5:r,lines:s}=this.opts.code;this.scope=new ad.ValueScope({scope:{},prefixes:ud,es5:r,lines:s}),this.logger=_d(e.logger);
let n=e.validateFormats;e.validateFormats=!1,this.RULES=(0,od.getRules)(),sa.call(this,ld,e,"NOT SUPPORTED"),sa.call(this,
dd,e,"DEPRECATED","warn"),this._metaOpts=yd.call(this),e.formats&&md.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),
e.keywords&&pd.call(this,e.keywords),typeof e.meta=="object"&&this.addMetaSchema(e.meta),hd.call(this),e.validateFormats=
n}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data:e,meta:r,schemaId:s}=this.opts,n=ta;s===
"id"&&(n={...ta},n.id=n.$id,delete n.$id),r&&e&&this.addMetaSchema(n,n[s],!1)}defaultMeta(){let{meta:e,schemaId:r}=this.
opts;return this.opts.defaultMeta=typeof e=="object"?e[r]||e:void 0}validate(e,r){let s;if(typeof e=="string"){if(s=this.
getSchema(e),!s)throw new Error(`no schema with key or ref "${e}"`)}else s=this.compile(e);let n=s(r);return"$async"in s||
(this.errors=s.errors),n}compile(e,r){let s=this._addSchema(e,r);return s.validate||this._compileSchemaEnv(s)}compileAsync(e,r){
if(typeof this.opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");let{loadSchema:s}=this.
opts;return n.call(this,e,r);async function n(u,d){await o.call(this,u.$schema);let g=this._addSchema(u,d);return g.validate||
a.call(this,g)}async function o(u){u&&!this.getSchema(u)&&await n.call(this,{$ref:u},!0)}async function a(u){try{return this.
_compileSchemaEnv(u)}catch(d){if(!(d instanceof oa.default))throw d;return i.call(this,d),await c.call(this,d.missingSchema),
a.call(this,u)}}function i({missingSchema:u,missingRef:d}){if(this.refs[u])throw new Error(`AnySchema ${u} is loaded but\
 ${d} cannot be resolved`)}async function c(u){let d=await l.call(this,u);this.refs[u]||await o.call(this,d.$schema),this.
refs[u]||this.addSchema(d,u,r)}async function l(u){let d=this._loading[u];if(d)return d;try{return await(this._loading[u]=
s(u))}finally{delete this._loading[u]}}}addSchema(e,r,s,n=this.opts.validateSchema){if(Array.isArray(e)){for(let a of e)
this.addSchema(a,void 0,s,n);return this}let o;if(typeof e=="object"){let{schemaId:a}=this.opts;if(o=e[a],o!==void 0&&typeof o!=
"string")throw new Error(`schema ${a} must be string`)}return r=(0,gt.normalizeId)(r||o),this._checkUnique(r),this.schemas[r]=
this._addSchema(e,s,r,n,!0),this}addMetaSchema(e,r,s=this.opts.validateSchema){return this.addSchema(e,r,!0,s),this}validateSchema(e,r){
if(typeof e=="boolean")return!0;let s;if(s=e.$schema,s!==void 0&&typeof s!="string")throw new Error("$schema must be a s\
tring");if(s=s||this.opts.defaultMeta||this.defaultMeta(),!s)return this.logger.warn("meta-schema not available"),this.errors=
null,!0;let n=this.validate(s,e);if(!n&&r){let o="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="\
log")this.logger.error(o);else throw new Error(o)}return n}getSchema(e){let r;for(;typeof(r=na.call(this,e))=="string";)
e=r;if(r===void 0){let{schemaId:s}=this.opts,n=new yt.SchemaEnv({schema:{},schemaId:s});if(r=yt.resolveSchema.call(this,
n,e),!r)return;this.refs[e]=r}return r.validate||this._compileSchemaEnv(r)}removeSchema(e){if(e instanceof RegExp)return this.
_removeAllSchemas(this.schemas,e),this._removeAllSchemas(this.refs,e),this;switch(typeof e){case"undefined":return this.
_removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this._cache.clear(),this;case"string":{let r=na.call(this,
e);return typeof r=="object"&&this._cache.delete(r.schema),delete this.schemas[e],delete this.refs[e],this}case"object":{
let r=e;this._cache.delete(r);let s=e[this.opts.schemaId];return s&&(s=(0,gt.normalizeId)(s),delete this.schemas[s],delete this.
refs[s]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(e){for(let r of e)this.addKeyword(
r);return this}addKeyword(e,r){let s;if(typeof e=="string")s=e,typeof r=="object"&&(this.logger.warn("these parameters a\
re deprecated, see docs for addKeyword"),r.keyword=s);else if(typeof e=="object"&&r===void 0){if(r=e,s=r.keyword,Array.isArray(
s)&&!s.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid ad\
dKeywords parameters");if(vd.call(this,s,r),!r)return(0,ys.eachItem)(s,o=>ps.call(this,o)),this;bd.call(this,r);let n={...r,
type:(0,Qt.getJSONTypes)(r.type),schemaType:(0,Qt.getJSONTypes)(r.schemaType)};return(0,ys.eachItem)(s,n.type.length===0?
o=>ps.call(this,o,n):o=>n.type.forEach(a=>ps.call(this,o,n,a))),this}getKeyword(e){let r=this.RULES.all[e];return typeof r==
"object"?r.definition:!!r}removeKeyword(e){let{RULES:r}=this;delete r.keywords[e],delete r.all[e];for(let s of r.rules){
let n=s.rules.findIndex(o=>o.keyword===e);n>=0&&s.rules.splice(n,1)}return this}addFormat(e,r){return typeof r=="string"&&
(r=new RegExp(r)),this.formats[e]=r,this}errorsText(e=this.errors,{separator:r=", ",dataVar:s="data"}={}){return!e||e.length===
0?"No errors":e.map(n=>`${s}${n.instancePath} ${n.message}`).reduce((n,o)=>n+r+o)}$dataMetaSchema(e,r){let s=this.RULES.
all;e=JSON.parse(JSON.stringify(e));for(let n of r){let o=n.split("/").slice(1),a=e;for(let i of o)a=a[i];for(let i in s){
let c=s[i];if(typeof c!="object")continue;let{$data:l}=c.definition,u=a[i];l&&u&&(a[i]=ia(u))}}return e}_removeAllSchemas(e,r){
for(let s in e){let n=e[s];(!r||r.test(s))&&(typeof n=="string"?delete e[s]:n&&!n.meta&&(this._cache.delete(n.schema),delete e[s]))}}_addSchema(e,r,s,n=this.
opts.validateSchema,o=this.opts.addUsedSchema){let a,{schemaId:i}=this.opts;if(typeof e=="object")a=e[i];else{if(this.opts.
jtd)throw new Error("schema must be object");if(typeof e!="boolean")throw new Error("schema must be object or boolean")}
let c=this._cache.get(e);if(c!==void 0)return c;s=(0,gt.normalizeId)(a||s);let l=gt.getSchemaRefs.call(this,e,s);return c=
new yt.SchemaEnv({schema:e,schemaId:i,meta:r,baseId:s,localRefs:l}),this._cache.set(c.schema,c),o&&!s.startsWith("#")&&(s&&
this._checkUnique(s),this.refs[s]=c),n&&this.validateSchema(e,!0),c}_checkUnique(e){if(this.schemas[e]||this.refs[e])throw new Error(
`schema with key or id "${e}" already exists`)}_compileSchemaEnv(e){if(e.meta?this._compileMetaSchema(e):yt.compileSchema.
call(this,e),!e.validate)throw new Error("ajv implementation error");return e.validate}_compileMetaSchema(e){let r=this.
opts;this.opts=this._metaOpts;try{yt.compileSchema.call(this,e)}finally{this.opts=r}}};_t.ValidationError=nd.default;_t.
MissingRefError=oa.default;x.default=_t;function sa(t,e,r,s="error"){for(let n in t){let o=n;o in e&&this.logger[s](`${r}\
: option ${n}. ${t[o]}`)}}function na(t){return t=(0,gt.normalizeId)(t),this.schemas[t]||this.refs[t]}function hd(){let t=this.
opts.schemas;if(t)if(Array.isArray(t))this.addSchema(t);else for(let e in t)this.addSchema(t[e],e)}function md(){for(let t in this.
opts.formats){let e=this.opts.formats[t];e&&this.addFormat(t,e)}}function pd(t){if(Array.isArray(t)){this.addVocabulary(
t);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let e in t){let r=t[e];r.keyword||(r.
keyword=e),this.addKeyword(r)}}function yd(){let t={...this.opts};for(let e of cd)delete t[e];return t}var gd={log(){},warn(){},
error(){}};function _d(t){if(t===!1)return gd;if(t===void 0)return console;if(t.log&&t.warn&&t.error)return t;throw new Error(
"logger must implement log, warn and error methods")}var $d=/^[a-z_$][a-z0-9_$:-]*$/i;function vd(t,e){let{RULES:r}=this;
if((0,ys.eachItem)(t,s=>{if(r.keywords[s])throw new Error(`Keyword ${s} is already defined`);if(!$d.test(s))throw new Error(
`Keyword ${s} has invalid name`)}),!!e&&e.$data&&!("code"in e||"validate"in e))throw new Error('$data keyword must have \
"code" or "validate" function')}function ps(t,e,r){var s;let n=e?.post;if(r&&n)throw new Error('keyword with "post" flag\
 cannot have "type"');let{RULES:o}=this,a=n?o.post:o.rules.find(({type:c})=>c===r);if(a||(a={type:r,rules:[]},o.rules.push(
a)),o.keywords[t]=!0,!e)return;let i={keyword:t,definition:{...e,type:(0,Qt.getJSONTypes)(e.type),schemaType:(0,Qt.getJSONTypes)(
e.schemaType)}};e.before?wd.call(this,a,i,e.before):a.rules.push(i),o.all[t]=i,(s=e.implements)===null||s===void 0||s.forEach(
c=>this.addKeyword(c))}function wd(t,e,r){let s=t.rules.findIndex(n=>n.keyword===r);s>=0?t.rules.splice(s,0,e):(t.rules.
push(e),this.logger.warn(`rule ${r} is not defined`))}function bd(t){let{metaSchema:e}=t;e!==void 0&&(t.$data&&this.opts.
$data&&(e=ia(e)),t.validateSchema=this.compile(e,!0))}var Ed={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/\
master/lib/refs/data.json#"};function ia(t){return{anyOf:[t,Ed]}}});var ua=y(gs=>{"use strict";Object.defineProperty(gs,"__esModule",{value:!0});var Sd={keyword:"id",code(){throw new Error(
'NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};gs.default=Sd});var er=y(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.callRef=Ie.getValidate=void 0;var Pd=ft(),
la=Y(),Z=S(),Le=X(),da=ht(),Xt=O(),jd={keyword:"$ref",schemaType:"string",code(t){let{gen:e,schema:r,it:s}=t,{baseId:n,schemaEnv:o,
validateName:a,opts:i,self:c}=s,{root:l}=o;if((r==="#"||r==="#/")&&n===l.baseId)return d();let u=da.resolveRef.call(c,l,
n,r);if(u===void 0)throw new Pd.default(s.opts.uriResolver,n,r);if(u instanceof da.SchemaEnv)return g(u);return m(u);function d(){
if(o===l)return Yt(t,a,o,o.$async);let h=e.scopeValue("root",{ref:l});return Yt(t,(0,Z._)`${h}.validate`,l,l.$async)}function g(h){
let f=fa(t,h);Yt(t,f,h,h.$async)}function m(h){let f=e.scopeValue("schema",i.code.source===!0?{ref:h,code:(0,Z.stringify)(
h)}:{ref:h}),p=e.name("valid"),_=t.subschema({schema:h,dataTypes:[],schemaPath:Z.nil,topSchemaRef:f,errSchemaPath:r},p);
t.mergeEvaluated(_),t.ok(p)}}};function fa(t,e){let{gen:r}=t;return e.validate?r.scopeValue("validate",{ref:e.validate}):
(0,Z._)`${r.scopeValue("wrapper",{ref:e})}.validate`}Ie.getValidate=fa;function Yt(t,e,r,s){let{gen:n,it:o}=t,{allErrors:a,
schemaEnv:i,opts:c}=o,l=c.passContext?Le.default.this:Z.nil;s?u():d();function u(){if(!i.$async)throw new Error("async s\
chema referenced by sync schema");let h=n.let("valid");n.try(()=>{n.code((0,Z._)`await ${(0,la.callValidateCode)(t,e,l)}`),
m(e),a||n.assign(h,!0)},f=>{n.if((0,Z._)`!(${f} instanceof ${o.ValidationError})`,()=>n.throw(f)),g(f),a||n.assign(h,!1)}),
t.ok(h)}function d(){t.result((0,la.callValidateCode)(t,e,l),()=>m(e),()=>g(e))}function g(h){let f=(0,Z._)`${h}.errors`;
n.assign(Le.default.vErrors,(0,Z._)`${Le.default.vErrors} === null ? ${f} : ${Le.default.vErrors}.concat(${f})`),n.assign(
Le.default.errors,(0,Z._)`${Le.default.vErrors}.length`)}function m(h){var f;if(!o.opts.unevaluated)return;let p=(f=r?.validate)===
null||f===void 0?void 0:f.evaluated;if(o.props!==!0)if(p&&!p.dynamicProps)p.props!==void 0&&(o.props=Xt.mergeEvaluated.props(
n,p.props,o.props));else{let _=n.var("props",(0,Z._)`${h}.evaluated.props`);o.props=Xt.mergeEvaluated.props(n,_,o.props,
Z.Name)}if(o.items!==!0)if(p&&!p.dynamicItems)p.items!==void 0&&(o.items=Xt.mergeEvaluated.items(n,p.items,o.items));else{
let _=n.var("items",(0,Z._)`${h}.evaluated.items`);o.items=Xt.mergeEvaluated.items(n,_,o.items,Z.Name)}}}Ie.callRef=Yt;Ie.
default=jd});var ha=y(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});var qd=ua(),Od=er(),Rd=["$schema","$id","$d\
efs","$vocabulary",{keyword:"$comment"},"definitions",qd.default,Od.default];_s.default=Rd});var ma=y($s=>{"use strict";Object.defineProperty($s,"__esModule",{value:!0});var tr=S(),we=tr.operators,rr={maximum:{okStr:"\
<=",ok:we.LTE,fail:we.GT},minimum:{okStr:">=",ok:we.GTE,fail:we.LT},exclusiveMaximum:{okStr:"<",ok:we.LT,fail:we.GTE},exclusiveMinimum:{
okStr:">",ok:we.GT,fail:we.LTE}},Nd={message:({keyword:t,schemaCode:e})=>(0,tr.str)`must be ${rr[t].okStr} ${e}`,params:({
keyword:t,schemaCode:e})=>(0,tr._)`{comparison: ${rr[t].okStr}, limit: ${e}}`},kd={keyword:Object.keys(rr),type:"number",
schemaType:"number",$data:!0,error:Nd,code(t){let{keyword:e,data:r,schemaCode:s}=t;t.fail$data((0,tr._)`${r} ${rr[e].fail} ${s} || isNaN(${r})`)}};
$s.default=kd});var pa=y(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});var $t=S(),Id={message:({schemaCode:t})=>(0,$t.
str)`must be multiple of ${t}`,params:({schemaCode:t})=>(0,$t._)`{multipleOf: ${t}}`},Td={keyword:"multipleOf",type:"num\
ber",schemaType:"number",$data:!0,error:Id,code(t){let{gen:e,data:r,schemaCode:s,it:n}=t,o=n.opts.multipleOfPrecision,a=e.
let("res"),i=o?(0,$t._)`Math.abs(Math.round(${a}) - ${a}) > 1e-${o}`:(0,$t._)`${a} !== parseInt(${a})`;t.fail$data((0,$t.
_)`(${s} === 0 || (${a} = ${r}/${s}, ${i}))`)}};vs.default=Td});var ga=y(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});function ya(t){let e=t.length,r=0,s=0,n;for(;s<
e;)r++,n=t.charCodeAt(s++),n>=55296&&n<=56319&&s<e&&(n=t.charCodeAt(s),(n&64512)===56320&&s++);return r}ws.default=ya;ya.
code='require("ajv/dist/runtime/ucs2length").default'});var _a=y(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});var Te=S(),Ad=O(),Cd=ga(),Md={message({keyword:t,
schemaCode:e}){let r=t==="maxLength"?"more":"fewer";return(0,Te.str)`must NOT have ${r} than ${e} characters`},params:({
schemaCode:t})=>(0,Te._)`{limit: ${t}}`},Dd={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,
error:Md,code(t){let{keyword:e,data:r,schemaCode:s,it:n}=t,o=e==="maxLength"?Te.operators.GT:Te.operators.LT,a=n.opts.unicode===
!1?(0,Te._)`${r}.length`:(0,Te._)`${(0,Ad.useFunc)(t.gen,Cd.default)}(${r})`;t.fail$data((0,Te._)`${a} ${o} ${s}`)}};bs.
default=Dd});var $a=y(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});var xd=Y(),Fd=O(),Ge=S(),Vd={message:({schemaCode:t})=>(0,Ge.
str)`must match pattern "${t}"`,params:({schemaCode:t})=>(0,Ge._)`{pattern: ${t}}`},zd={keyword:"pattern",type:"string",
schemaType:"string",$data:!0,error:Vd,code(t){let{gen:e,data:r,$data:s,schema:n,schemaCode:o,it:a}=t,i=a.opts.unicodeRegExp?
"u":"";if(s){let{regExp:c}=a.opts.code,l=c.code==="new RegExp"?(0,Ge._)`new RegExp`:(0,Fd.useFunc)(e,c),u=e.let("valid");
e.try(()=>e.assign(u,(0,Ge._)`${l}(${o}, ${i}).test(${r})`),()=>e.assign(u,!1)),t.fail$data((0,Ge._)`!${u}`)}else{let c=(0,xd.
usePattern)(t,n);t.fail$data((0,Ge._)`!${c}.test(${r})`)}}};Es.default=zd});var va=y(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});var vt=S(),Ud={message({keyword:t,schemaCode:e}){
let r=t==="maxProperties"?"more":"fewer";return(0,vt.str)`must NOT have ${r} than ${e} properties`},params:({schemaCode:t})=>(0,vt.
_)`{limit: ${t}}`},Kd={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:Ud,code(t){
let{keyword:e,data:r,schemaCode:s}=t,n=e==="maxProperties"?vt.operators.GT:vt.operators.LT;t.fail$data((0,vt._)`Object.keys(${r}).length ${n} ${s}`)}};
Ss.default=Kd});var wa=y(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});var wt=Y(),bt=S(),Hd=O(),Ld={message:({params:{
missingProperty:t}})=>(0,bt.str)`must have required property '${t}'`,params:({params:{missingProperty:t}})=>(0,bt._)`{missingProperty: ${t}}`},
Gd={keyword:"required",type:"object",schemaType:"array",$data:!0,error:Ld,code(t){let{gen:e,schema:r,schemaCode:s,data:n,
$data:o,it:a}=t,{opts:i}=a;if(!o&&r.length===0)return;let c=r.length>=i.loopRequired;if(a.allErrors?l():u(),i.strictRequired){
let m=t.parentSchema.properties,{definedProperties:h}=t.it;for(let f of r)if(m?.[f]===void 0&&!h.has(f)){let p=a.schemaEnv.
baseId+a.errSchemaPath,_=`required property "${f}" is not defined at "${p}" (strictRequired)`;(0,Hd.checkStrictMode)(a,_,
a.opts.strictRequired)}}function l(){if(c||o)t.block$data(bt.nil,d);else for(let m of r)(0,wt.checkReportMissingProp)(t,
m)}function u(){let m=e.let("missing");if(c||o){let h=e.let("valid",!0);t.block$data(h,()=>g(m,h)),t.ok(h)}else e.if((0,wt.
checkMissingProp)(t,r,m)),(0,wt.reportMissingProp)(t,m),e.else()}function d(){e.forOf("prop",s,m=>{t.setParams({missingProperty:m}),
e.if((0,wt.noPropertyInData)(e,n,m,i.ownProperties),()=>t.error())})}function g(m,h){t.setParams({missingProperty:m}),e.
forOf(m,s,()=>{e.assign(h,(0,wt.propertyInData)(e,n,m,i.ownProperties)),e.if((0,bt.not)(h),()=>{t.error(),e.break()})},bt.
nil)}}};Ps.default=Gd});var ba=y(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});var Et=S(),Jd={message({keyword:t,schemaCode:e}){
let r=t==="maxItems"?"more":"fewer";return(0,Et.str)`must NOT have ${r} than ${e} items`},params:({schemaCode:t})=>(0,Et.
_)`{limit: ${t}}`},Bd={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:!0,error:Jd,code(t){let{keyword:e,
data:r,schemaCode:s}=t,n=e==="maxItems"?Et.operators.GT:Et.operators.LT;t.fail$data((0,Et._)`${r}.length ${n} ${s}`)}};js.
default=Bd});var sr=y(qs=>{"use strict";Object.defineProperty(qs,"__esModule",{value:!0});var Ea=Lr();Ea.code='require("ajv/dist/runt\
ime/equal").default';qs.default=Ea});var Sa=y(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});var Os=it(),F=S(),Wd=O(),Zd=sr(),Qd={message:({
params:{i:t,j:e}})=>(0,F.str)`must NOT have duplicate items (items ## ${e} and ${t} are identical)`,params:({params:{i:t,
j:e}})=>(0,F._)`{i: ${t}, j: ${e}}`},Xd={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:Qd,code(t){
let{gen:e,data:r,$data:s,schema:n,parentSchema:o,schemaCode:a,it:i}=t;if(!s&&!n)return;let c=e.let("valid"),l=o.items?(0,Os.
getSchemaTypes)(o.items):[];t.block$data(c,u,(0,F._)`${a} === false`),t.ok(c);function u(){let h=e.let("i",(0,F._)`${r}.length`),
f=e.let("j");t.setParams({i:h,j:f}),e.assign(c,!0),e.if((0,F._)`${h} > 1`,()=>(d()?g:m)(h,f))}function d(){return l.length>
0&&!l.some(h=>h==="object"||h==="array")}function g(h,f){let p=e.name("item"),_=(0,Os.checkDataTypes)(l,p,i.opts.strictNumbers,
Os.DataType.Wrong),b=e.const("indices",(0,F._)`{}`);e.for((0,F._)`;${h}--;`,()=>{e.let(p,(0,F._)`${r}[${h}]`),e.if(_,(0,F.
_)`continue`),l.length>1&&e.if((0,F._)`typeof ${p} == "string"`,(0,F._)`${p} += "_"`),e.if((0,F._)`typeof ${b}[${p}] == "number"`,
()=>{e.assign(f,(0,F._)`${b}[${p}]`),t.error(),e.assign(c,!1).break()}).code((0,F._)`${b}[${p}] = ${h}`)})}function m(h,f){
let p=(0,Wd.useFunc)(e,Zd.default),_=e.name("outer");e.label(_).for((0,F._)`;${h}--;`,()=>e.for((0,F._)`${f} = ${h}; ${f}--;`,
()=>e.if((0,F._)`${p}(${r}[${h}], ${r}[${f}])`,()=>{t.error(),e.assign(c,!1).break(_)})))}}};Rs.default=Xd});var Pa=y(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});var Ns=S(),Yd=O(),ef=sr(),tf={message:"must\
 be equal to constant",params:({schemaCode:t})=>(0,Ns._)`{allowedValue: ${t}}`},rf={keyword:"const",$data:!0,error:tf,code(t){
let{gen:e,data:r,$data:s,schemaCode:n,schema:o}=t;s||o&&typeof o=="object"?t.fail$data((0,Ns._)`!${(0,Yd.useFunc)(e,ef.default)}(${r}, ${n})`):
t.fail((0,Ns._)`${o} !== ${r}`)}};ks.default=rf});var ja=y(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});var St=S(),sf=O(),nf=sr(),of={message:"must\
 be equal to one of the allowed values",params:({schemaCode:t})=>(0,St._)`{allowedValues: ${t}}`},af={keyword:"enum",schemaType:"\
array",$data:!0,error:of,code(t){let{gen:e,data:r,$data:s,schema:n,schemaCode:o,it:a}=t;if(!s&&n.length===0)throw new Error(
"enum must have non-empty array");let i=n.length>=a.opts.loopEnum,c,l=()=>c??(c=(0,sf.useFunc)(e,nf.default)),u;if(i||s)
u=e.let("valid"),t.block$data(u,d);else{if(!Array.isArray(n))throw new Error("ajv implementation error");let m=e.const("\
vSchema",o);u=(0,St.or)(...n.map((h,f)=>g(m,f)))}t.pass(u);function d(){e.assign(u,!1),e.forOf("v",o,m=>e.if((0,St._)`${l()}(${r}, ${m})`,
()=>e.assign(u,!0).break()))}function g(m,h){let f=n[h];return typeof f=="object"&&f!==null?(0,St._)`${l()}(${r}, ${m}[${h}])`:
(0,St._)`${r} === ${f}`}}};Is.default=af});var qa=y(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});var cf=ma(),uf=pa(),lf=_a(),df=$a(),ff=va(),
hf=wa(),mf=ba(),pf=Sa(),yf=Pa(),gf=ja(),_f=[cf.default,uf.default,lf.default,df.default,ff.default,hf.default,mf.default,
pf.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},yf.default,gf.default];
Ts.default=_f});var Cs=y(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.validateAdditionalItems=void 0;var Ae=S(),
As=O(),$f={message:({params:{len:t}})=>(0,Ae.str)`must NOT have more than ${t} items`,params:({params:{len:t}})=>(0,Ae._)`{limit: ${t}}`},
vf={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:$f,code(t){let{parentSchema:e,
it:r}=t,{items:s}=e;if(!Array.isArray(s)){(0,As.checkStrictMode)(r,'"additionalItems" is ignored when "items" is not an \
array of schemas');return}Oa(t,s)}};function Oa(t,e){let{gen:r,schema:s,data:n,keyword:o,it:a}=t;a.items=!0;let i=r.const(
"len",(0,Ae._)`${n}.length`);if(s===!1)t.setParams({len:e.length}),t.pass((0,Ae._)`${i} <= ${e.length}`);else if(typeof s==
"object"&&!(0,As.alwaysValidSchema)(a,s)){let l=r.var("valid",(0,Ae._)`${i} <= ${e.length}`);r.if((0,Ae.not)(l),()=>c(l)),
t.ok(l)}function c(l){r.forRange("i",e.length,i,u=>{t.subschema({keyword:o,dataProp:u,dataPropType:As.Type.Num},l),a.allErrors||
r.if((0,Ae.not)(l),()=>r.break())})}}Pt.validateAdditionalItems=Oa;Pt.default=vf});var Ms=y(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});jt.validateTuple=void 0;var Ra=S(),nr=O(),wf=Y(),
bf={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(t){let{schema:e,it:r}=t;
if(Array.isArray(e))return Na(t,"additionalItems",e);r.items=!0,!(0,nr.alwaysValidSchema)(r,e)&&t.ok((0,wf.validateArray)(
t))}};function Na(t,e,r=t.schema){let{gen:s,parentSchema:n,data:o,keyword:a,it:i}=t;u(n),i.opts.unevaluated&&r.length&&i.
items!==!0&&(i.items=nr.mergeEvaluated.items(s,r.length,i.items));let c=s.name("valid"),l=s.const("len",(0,Ra._)`${o}.length`);
r.forEach((d,g)=>{(0,nr.alwaysValidSchema)(i,d)||(s.if((0,Ra._)`${l} > ${g}`,()=>t.subschema({keyword:a,schemaProp:g,dataProp:g},
c)),t.ok(c))});function u(d){let{opts:g,errSchemaPath:m}=i,h=r.length,f=h===d.minItems&&(h===d.maxItems||d[e]===!1);if(g.
strictTuples&&!f){let p=`"${a}" is ${h}-tuple, but minItems or maxItems/${e} are not specified or different at path "${m}\
"`;(0,nr.checkStrictMode)(i,p,g.strictTuples)}}}jt.validateTuple=Na;jt.default=bf});var ka=y(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});var Ef=Ms(),Sf={keyword:"prefixItems",type:"\
array",schemaType:["array"],before:"uniqueItems",code:t=>(0,Ef.validateTuple)(t,"items")};Ds.default=Sf});var Ta=y(xs=>{"use strict";Object.defineProperty(xs,"__esModule",{value:!0});var Ia=S(),Pf=O(),jf=Y(),qf=Cs(),Of={message:({
params:{len:t}})=>(0,Ia.str)`must NOT have more than ${t} items`,params:({params:{len:t}})=>(0,Ia._)`{limit: ${t}}`},Rf={
keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:Of,code(t){let{schema:e,parentSchema:r,
it:s}=t,{prefixItems:n}=r;s.items=!0,!(0,Pf.alwaysValidSchema)(s,e)&&(n?(0,qf.validateAdditionalItems)(t,n):t.ok((0,jf.validateArray)(
t)))}};xs.default=Rf});var Aa=y(Fs=>{"use strict";Object.defineProperty(Fs,"__esModule",{value:!0});var te=S(),or=O(),Nf={message:({params:{min:t,
max:e}})=>e===void 0?(0,te.str)`must contain at least ${t} valid item(s)`:(0,te.str)`must contain at least ${t} and no more than ${e} valid item(s)`,
params:({params:{min:t,max:e}})=>e===void 0?(0,te._)`{minContains: ${t}}`:(0,te._)`{minContains: ${t}, maxContains: ${e}}`},
kf={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error:Nf,code(t){
let{gen:e,schema:r,parentSchema:s,data:n,it:o}=t,a,i,{minContains:c,maxContains:l}=s;o.opts.next?(a=c===void 0?1:c,i=l):
a=1;let u=e.const("len",(0,te._)`${n}.length`);if(t.setParams({min:a,max:i}),i===void 0&&a===0){(0,or.checkStrictMode)(o,
'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(i!==void 0&&a>i){(0,or.checkStrictMode)(
o,'"minContains" > "maxContains" is always invalid'),t.fail();return}if((0,or.alwaysValidSchema)(o,r)){let f=(0,te._)`${u} >= ${a}`;
i!==void 0&&(f=(0,te._)`${f} && ${u} <= ${i}`),t.pass(f);return}o.items=!0;let d=e.name("valid");i===void 0&&a===1?m(d,()=>e.
if(d,()=>e.break())):a===0?(e.let(d,!0),i!==void 0&&e.if((0,te._)`${n}.length > 0`,g)):(e.let(d,!1),g()),t.result(d,()=>t.
reset());function g(){let f=e.name("_valid"),p=e.let("count",0);m(f,()=>e.if(f,()=>h(p)))}function m(f,p){e.forRange("i",
0,u,_=>{t.subschema({keyword:"contains",dataProp:_,dataPropType:or.Type.Num,compositeRule:!0},f),p()})}function h(f){e.code(
(0,te._)`${f}++`),i===void 0?e.if((0,te._)`${f} >= ${a}`,()=>e.assign(d,!0).break()):(e.if((0,te._)`${f} > ${i}`,()=>e.assign(
d,!1).break()),a===1?e.assign(d,!0):e.if((0,te._)`${f} >= ${a}`,()=>e.assign(d,!0)))}}};Fs.default=kf});var ar=y(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.validateSchemaDeps=le.validatePropertyDeps=
le.error=void 0;var Vs=S(),If=O(),qt=Y();le.error={message:({params:{property:t,depsCount:e,deps:r}})=>{let s=e===1?"pro\
perty":"properties";return(0,Vs.str)`must have ${s} ${r} when property ${t} is present`},params:({params:{property:t,depsCount:e,
deps:r,missingProperty:s}})=>(0,Vs._)`{property: ${t},
    missingProperty: ${s},
    depsCount: ${e},
    deps: ${r}}`};var Tf={keyword:"dependencies",type:"object",schemaType:"object",error:le.error,code(t){let[e,r]=Af(t);
Ca(t,e),Ma(t,r)}};function Af({schema:t}){let e={},r={};for(let s in t){if(s==="__proto__")continue;let n=Array.isArray(
t[s])?e:r;n[s]=t[s]}return[e,r]}function Ca(t,e=t.schema){let{gen:r,data:s,it:n}=t;if(Object.keys(e).length===0)return;let o=r.
let("missing");for(let a in e){let i=e[a];if(i.length===0)continue;let c=(0,qt.propertyInData)(r,s,a,n.opts.ownProperties);
t.setParams({property:a,depsCount:i.length,deps:i.join(", ")}),n.allErrors?r.if(c,()=>{for(let l of i)(0,qt.checkReportMissingProp)(
t,l)}):(r.if((0,Vs._)`${c} && (${(0,qt.checkMissingProp)(t,i,o)})`),(0,qt.reportMissingProp)(t,o),r.else())}}le.validatePropertyDeps=
Ca;function Ma(t,e=t.schema){let{gen:r,data:s,keyword:n,it:o}=t,a=r.name("valid");for(let i in e)(0,If.alwaysValidSchema)(
o,e[i])||(r.if((0,qt.propertyInData)(r,s,i,o.opts.ownProperties),()=>{let c=t.subschema({keyword:n,schemaProp:i},a);t.mergeValidEvaluated(
c,a)},()=>r.var(a,!0)),t.ok(a))}le.validateSchemaDeps=Ma;le.default=Tf});var xa=y(zs=>{"use strict";Object.defineProperty(zs,"__esModule",{value:!0});var Da=S(),Cf=O(),Mf={message:"property nam\
e must be valid",params:({params:t})=>(0,Da._)`{propertyName: ${t.propertyName}}`},Df={keyword:"propertyNames",type:"obj\
ect",schemaType:["object","boolean"],error:Mf,code(t){let{gen:e,schema:r,data:s,it:n}=t;if((0,Cf.alwaysValidSchema)(n,r))
return;let o=e.name("valid");e.forIn("key",s,a=>{t.setParams({propertyName:a}),t.subschema({keyword:"propertyNames",data:a,
dataTypes:["string"],propertyName:a,compositeRule:!0},o),e.if((0,Da.not)(o),()=>{t.error(!0),n.allErrors||e.break()})}),
t.ok(o)}};zs.default=Df});var Ks=y(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});var ir=Y(),oe=S(),xf=X(),cr=O(),Ff={message:"\
must NOT have additional properties",params:({params:t})=>(0,oe._)`{additionalProperty: ${t.additionalProperty}}`},Vf={keyword:"\
additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error:Ff,code(t){
let{gen:e,schema:r,parentSchema:s,data:n,errsCount:o,it:a}=t;if(!o)throw new Error("ajv implementation error");let{allErrors:i,
opts:c}=a;if(a.props=!0,c.removeAdditional!=="all"&&(0,cr.alwaysValidSchema)(a,r))return;let l=(0,ir.allSchemaProperties)(
s.properties),u=(0,ir.allSchemaProperties)(s.patternProperties);d(),t.ok((0,oe._)`${o} === ${xf.default.errors}`);function d(){
e.forIn("key",n,p=>{!l.length&&!u.length?h(p):e.if(g(p),()=>h(p))})}function g(p){let _;if(l.length>8){let b=(0,cr.schemaRefOrVal)(
a,s.properties,"properties");_=(0,ir.isOwnProperty)(e,b,p)}else l.length?_=(0,oe.or)(...l.map(b=>(0,oe._)`${p} === ${b}`)):
_=oe.nil;return u.length&&(_=(0,oe.or)(_,...u.map(b=>(0,oe._)`${(0,ir.usePattern)(t,b)}.test(${p})`))),(0,oe.not)(_)}function m(p){
e.code((0,oe._)`delete ${n}[${p}]`)}function h(p){if(c.removeAdditional==="all"||c.removeAdditional&&r===!1){m(p);return}
if(r===!1){t.setParams({additionalProperty:p}),t.error(),i||e.break();return}if(typeof r=="object"&&!(0,cr.alwaysValidSchema)(
a,r)){let _=e.name("valid");c.removeAdditional==="failing"?(f(p,_,!1),e.if((0,oe.not)(_),()=>{t.reset(),m(p)})):(f(p,_),
i||e.if((0,oe.not)(_),()=>e.break()))}}function f(p,_,b){let w={keyword:"additionalProperties",dataProp:p,dataPropType:cr.
Type.Str};b===!1&&Object.assign(w,{compositeRule:!0,createErrors:!1,allErrors:!1}),t.subschema(w,_)}}};Us.default=Vf});var za=y(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});var zf=dt(),Fa=Y(),Hs=O(),Va=Ks(),Uf={keyword:"\
properties",type:"object",schemaType:"object",code(t){let{gen:e,schema:r,parentSchema:s,data:n,it:o}=t;o.opts.removeAdditional===
"all"&&s.additionalProperties===void 0&&Va.default.code(new zf.KeywordCxt(o,Va.default,"additionalProperties"));let a=(0,Fa.
allSchemaProperties)(r);for(let d of a)o.definedProperties.add(d);o.opts.unevaluated&&a.length&&o.props!==!0&&(o.props=Hs.
mergeEvaluated.props(e,(0,Hs.toHash)(a),o.props));let i=a.filter(d=>!(0,Hs.alwaysValidSchema)(o,r[d]));if(i.length===0)return;
let c=e.name("valid");for(let d of i)l(d)?u(d):(e.if((0,Fa.propertyInData)(e,n,d,o.opts.ownProperties)),u(d),o.allErrors||
e.else().var(c,!0),e.endIf()),t.it.definedProperties.add(d),t.ok(c);function l(d){return o.opts.useDefaults&&!o.compositeRule&&
r[d].default!==void 0}function u(d){t.subschema({keyword:"properties",schemaProp:d,dataProp:d},c)}}};Ls.default=Uf});var La=y(Gs=>{"use strict";Object.defineProperty(Gs,"__esModule",{value:!0});var Ua=Y(),ur=S(),Ka=O(),Ha=O(),Kf={keyword:"\
patternProperties",type:"object",schemaType:"object",code(t){let{gen:e,schema:r,data:s,parentSchema:n,it:o}=t,{opts:a}=o,
i=(0,Ua.allSchemaProperties)(r),c=i.filter(f=>(0,Ka.alwaysValidSchema)(o,r[f]));if(i.length===0||c.length===i.length&&(!o.
opts.unevaluated||o.props===!0))return;let l=a.strictSchema&&!a.allowMatchingProperties&&n.properties,u=e.name("valid");
o.props!==!0&&!(o.props instanceof ur.Name)&&(o.props=(0,Ha.evaluatedPropsToName)(e,o.props));let{props:d}=o;g();function g(){
for(let f of i)l&&m(f),o.allErrors?h(f):(e.var(u,!0),h(f),e.if(u))}function m(f){for(let p in l)new RegExp(f).test(p)&&(0,Ka.
checkStrictMode)(o,`property ${p} matches pattern ${f} (use allowMatchingProperties)`)}function h(f){e.forIn("key",s,p=>{
e.if((0,ur._)`${(0,Ua.usePattern)(t,f)}.test(${p})`,()=>{let _=c.includes(f);_||t.subschema({keyword:"patternProperties",
schemaProp:f,dataProp:p,dataPropType:Ha.Type.Str},u),o.opts.unevaluated&&d!==!0?e.assign((0,ur._)`${d}[${p}]`,!0):!_&&!o.
allErrors&&e.if((0,ur.not)(u),()=>e.break())})})}}};Gs.default=Kf});var Ga=y(Js=>{"use strict";Object.defineProperty(Js,"__esModule",{value:!0});var Hf=O(),Lf={keyword:"not",schemaType:["o\
bject","boolean"],trackErrors:!0,code(t){let{gen:e,schema:r,it:s}=t;if((0,Hf.alwaysValidSchema)(s,r)){t.fail();return}let n=e.
name("valid");t.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},n),t.failResult(n,()=>t.reset(),
()=>t.error())},error:{message:"must NOT be valid"}};Js.default=Lf});var Ja=y(Bs=>{"use strict";Object.defineProperty(Bs,"__esModule",{value:!0});var Gf=Y(),Jf={keyword:"anyOf",schemaType:"\
array",trackErrors:!0,code:Gf.validateUnion,error:{message:"must match a schema in anyOf"}};Bs.default=Jf});var Ba=y(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});var lr=S(),Bf=O(),Wf={message:"must match e\
xactly one schema in oneOf",params:({params:t})=>(0,lr._)`{passingSchemas: ${t.passing}}`},Zf={keyword:"oneOf",schemaType:"\
array",trackErrors:!0,error:Wf,code(t){let{gen:e,schema:r,parentSchema:s,it:n}=t;if(!Array.isArray(r))throw new Error("a\
jv implementation error");if(n.opts.discriminator&&s.discriminator)return;let o=r,a=e.let("valid",!1),i=e.let("passing",
null),c=e.name("_valid");t.setParams({passing:i}),e.block(l),t.result(a,()=>t.reset(),()=>t.error(!0));function l(){o.forEach(
(u,d)=>{let g;(0,Bf.alwaysValidSchema)(n,u)?e.var(c,!0):g=t.subschema({keyword:"oneOf",schemaProp:d,compositeRule:!0},c),
d>0&&e.if((0,lr._)`${c} && ${a}`).assign(a,!1).assign(i,(0,lr._)`[${i}, ${d}]`).else(),e.if(c,()=>{e.assign(a,!0),e.assign(
i,d),g&&t.mergeEvaluated(g,lr.Name)})})}}};Ws.default=Zf});var Wa=y(Zs=>{"use strict";Object.defineProperty(Zs,"__esModule",{value:!0});var Qf=O(),Xf={keyword:"allOf",schemaType:"\
array",code(t){let{gen:e,schema:r,it:s}=t;if(!Array.isArray(r))throw new Error("ajv implementation error");let n=e.name(
"valid");r.forEach((o,a)=>{if((0,Qf.alwaysValidSchema)(s,o))return;let i=t.subschema({keyword:"allOf",schemaProp:a},n);t.
ok(n),t.mergeEvaluated(i)})}};Zs.default=Xf});var Xa=y(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});var dr=S(),Qa=O(),Yf={message:({params:t})=>(0,dr.
str)`must match "${t.ifClause}" schema`,params:({params:t})=>(0,dr._)`{failingKeyword: ${t.ifClause}}`},eh={keyword:"if",
schemaType:["object","boolean"],trackErrors:!0,error:Yf,code(t){let{gen:e,parentSchema:r,it:s}=t;r.then===void 0&&r.else===
void 0&&(0,Qa.checkStrictMode)(s,'"if" without "then" and "else" is ignored');let n=Za(s,"then"),o=Za(s,"else");if(!n&&!o)
return;let a=e.let("valid",!0),i=e.name("_valid");if(c(),t.reset(),n&&o){let u=e.let("ifClause");t.setParams({ifClause:u}),
e.if(i,l("then",u),l("else",u))}else n?e.if(i,l("then")):e.if((0,dr.not)(i),l("else"));t.pass(a,()=>t.error(!0));function c(){
let u=t.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},i);t.mergeEvaluated(u)}function l(u,d){return()=>{
let g=t.subschema({keyword:u},i);e.assign(a,i),t.mergeValidEvaluated(g,a),d?e.assign(d,(0,dr._)`${u}`):t.setParams({ifClause:u})}}}};
function Za(t,e){let r=t.schema[e];return r!==void 0&&!(0,Qa.alwaysValidSchema)(t,r)}Qs.default=eh});var Ya=y(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});var th=O(),rh={keyword:["then","else"],schemaType:[
"object","boolean"],code({keyword:t,parentSchema:e,it:r}){e.if===void 0&&(0,th.checkStrictMode)(r,`"${t}" without "if" i\
s ignored`)}};Xs.default=rh});var ei=y(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});var sh=Cs(),nh=ka(),oh=Ms(),ah=Ta(),ih=Aa(),
ch=ar(),uh=xa(),lh=Ks(),dh=za(),fh=La(),hh=Ga(),mh=Ja(),ph=Ba(),yh=Wa(),gh=Xa(),_h=Ya();function $h(t=!1){let e=[hh.default,
mh.default,ph.default,yh.default,gh.default,_h.default,uh.default,lh.default,ch.default,dh.default,fh.default];return t?
e.push(nh.default,ah.default):e.push(sh.default,oh.default),e.push(ih.default),e}Ys.default=$h});var tn=y(Ot=>{"use strict";Object.defineProperty(Ot,"__esModule",{value:!0});Ot.dynamicAnchor=void 0;var en=S(),vh=X(),ti=ht(),
wh=er(),bh={keyword:"$dynamicAnchor",schemaType:"string",code:t=>ri(t,t.schema)};function ri(t,e){let{gen:r,it:s}=t;s.schemaEnv.
root.dynamicAnchors[e]=!0;let n=(0,en._)`${vh.default.dynamicAnchors}${(0,en.getProperty)(e)}`,o=s.errSchemaPath==="#"?s.
validateName:Eh(t);r.if((0,en._)`!${n}`,()=>r.assign(n,o))}Ot.dynamicAnchor=ri;function Eh(t){let{schemaEnv:e,schema:r,self:s}=t.
it,{root:n,baseId:o,localRefs:a,meta:i}=e.root,{schemaId:c}=s.opts,l=new ti.SchemaEnv({schema:r,schemaId:c,root:n,baseId:o,
localRefs:a,meta:i});return ti.compileSchema.call(s,l),(0,wh.getValidate)(t,l)}Ot.default=bh});var rn=y(Rt=>{"use strict";Object.defineProperty(Rt,"__esModule",{value:!0});Rt.dynamicRef=void 0;var si=S(),Sh=X(),ni=er(),
Ph={keyword:"$dynamicRef",schemaType:"string",code:t=>oi(t,t.schema)};function oi(t,e){let{gen:r,keyword:s,it:n}=t;if(e[0]!==
"#")throw new Error(`"${s}" only supports hash fragment reference`);let o=e.slice(1);if(n.allErrors)a();else{let c=r.let(
"valid",!1);a(c),t.ok(c)}function a(c){if(n.schemaEnv.root.dynamicAnchors[o]){let l=r.let("_v",(0,si._)`${Sh.default.dynamicAnchors}${(0,si.
getProperty)(o)}`);r.if(l,i(l,c),i(n.validateName,c))}else i(n.validateName,c)()}function i(c,l){return l?()=>r.block(()=>{
(0,ni.callRef)(t,c),r.let(l,!0)}):()=>(0,ni.callRef)(t,c)}}Rt.dynamicRef=oi;Rt.default=Ph});var ai=y(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});var jh=tn(),qh=O(),Oh={keyword:"$recursiveA\
nchor",schemaType:"boolean",code(t){t.schema?(0,jh.dynamicAnchor)(t,""):(0,qh.checkStrictMode)(t.it,"$recursiveAnchor: f\
alse is ignored")}};sn.default=Oh});var ii=y(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});var Rh=rn(),Nh={keyword:"$recursiveRef",schemaType:"\
string",code:t=>(0,Rh.dynamicRef)(t,t.schema)};nn.default=Nh});var ci=y(on=>{"use strict";Object.defineProperty(on,"__esModule",{value:!0});var kh=tn(),Ih=rn(),Th=ai(),Ah=ii(),Ch=[kh.
default,Ih.default,Th.default,Ah.default];on.default=Ch});var li=y(an=>{"use strict";Object.defineProperty(an,"__esModule",{value:!0});var ui=ar(),Mh={keyword:"dependentRequired",
type:"object",schemaType:"object",error:ui.error,code:t=>(0,ui.validatePropertyDeps)(t)};an.default=Mh});var di=y(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});var Dh=ar(),xh={keyword:"dependentSchemas",
type:"object",schemaType:"object",code:t=>(0,Dh.validateSchemaDeps)(t)};cn.default=xh});var fi=y(un=>{"use strict";Object.defineProperty(un,"__esModule",{value:!0});var Fh=O(),Vh={keyword:["maxContains","minC\
ontains"],type:"array",schemaType:"number",code({keyword:t,parentSchema:e,it:r}){e.contains===void 0&&(0,Fh.checkStrictMode)(
r,`"${t}" without "contains" is ignored`)}};un.default=Vh});var hi=y(ln=>{"use strict";Object.defineProperty(ln,"__esModule",{value:!0});var zh=li(),Uh=di(),Kh=fi(),Hh=[zh.default,
Uh.default,Kh.default];ln.default=Hh});var pi=y(dn=>{"use strict";Object.defineProperty(dn,"__esModule",{value:!0});var be=S(),mi=O(),Lh=X(),Gh={message:"must \
NOT have unevaluated properties",params:({params:t})=>(0,be._)`{unevaluatedProperty: ${t.unevaluatedProperty}}`},Jh={keyword:"\
unevaluatedProperties",type:"object",schemaType:["boolean","object"],trackErrors:!0,error:Gh,code(t){let{gen:e,schema:r,
data:s,errsCount:n,it:o}=t;if(!n)throw new Error("ajv implementation error");let{allErrors:a,props:i}=o;i instanceof be.
Name?e.if((0,be._)`${i} !== true`,()=>e.forIn("key",s,d=>e.if(l(i,d),()=>c(d)))):i!==!0&&e.forIn("key",s,d=>i===void 0?c(
d):e.if(u(i,d),()=>c(d))),o.props=!0,t.ok((0,be._)`${n} === ${Lh.default.errors}`);function c(d){if(r===!1){t.setParams(
{unevaluatedProperty:d}),t.error(),a||e.break();return}if(!(0,mi.alwaysValidSchema)(o,r)){let g=e.name("valid");t.subschema(
{keyword:"unevaluatedProperties",dataProp:d,dataPropType:mi.Type.Str},g),a||e.if((0,be.not)(g),()=>e.break())}}function l(d,g){
return(0,be._)`!${d} || !${d}[${g}]`}function u(d,g){let m=[];for(let h in d)d[h]===!0&&m.push((0,be._)`${g} !== ${h}`);
return(0,be.and)(...m)}}};dn.default=Jh});var gi=y(fn=>{"use strict";Object.defineProperty(fn,"__esModule",{value:!0});var Ce=S(),yi=O(),Bh={message:({params:{len:t}})=>(0,Ce.
str)`must NOT have more than ${t} items`,params:({params:{len:t}})=>(0,Ce._)`{limit: ${t}}`},Wh={keyword:"unevaluatedIte\
ms",type:"array",schemaType:["boolean","object"],error:Bh,code(t){let{gen:e,schema:r,data:s,it:n}=t,o=n.items||0;if(o===
!0)return;let a=e.const("len",(0,Ce._)`${s}.length`);if(r===!1)t.setParams({len:o}),t.fail((0,Ce._)`${a} > ${o}`);else if(typeof r==
"object"&&!(0,yi.alwaysValidSchema)(n,r)){let c=e.var("valid",(0,Ce._)`${a} <= ${o}`);e.if((0,Ce.not)(c),()=>i(c,o)),t.ok(
c)}n.items=!0;function i(c,l){e.forRange("i",l,a,u=>{t.subschema({keyword:"unevaluatedItems",dataProp:u,dataPropType:yi.
Type.Num},c),n.allErrors||e.if((0,Ce.not)(c),()=>e.break())})}}};fn.default=Wh});var _i=y(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});var Zh=pi(),Qh=gi(),Xh=[Zh.default,Qh.default];
hn.default=Xh});var $i=y(mn=>{"use strict";Object.defineProperty(mn,"__esModule",{value:!0});var D=S(),Yh={message:({schemaCode:t})=>(0,D.
str)`must match format "${t}"`,params:({schemaCode:t})=>(0,D._)`{format: ${t}}`},em={keyword:"format",type:["number","st\
ring"],schemaType:"string",$data:!0,error:Yh,code(t,e){let{gen:r,data:s,$data:n,schema:o,schemaCode:a,it:i}=t,{opts:c,errSchemaPath:l,
schemaEnv:u,self:d}=i;if(!c.validateFormats)return;n?g():m();function g(){let h=r.scopeValue("formats",{ref:d.formats,code:c.
code.formats}),f=r.const("fDef",(0,D._)`${h}[${a}]`),p=r.let("fType"),_=r.let("format");r.if((0,D._)`typeof ${f} == "object" && !(${f} instanceof RegExp)`,
()=>r.assign(p,(0,D._)`${f}.type || "string"`).assign(_,(0,D._)`${f}.validate`),()=>r.assign(p,(0,D._)`"string"`).assign(
_,f)),t.fail$data((0,D.or)(b(),w()));function b(){return c.strictSchema===!1?D.nil:(0,D._)`${a} && !${_}`}function w(){let I=u.
$async?(0,D._)`(${f}.async ? await ${_}(${s}) : ${_}(${s}))`:(0,D._)`${_}(${s})`,E=(0,D._)`(typeof ${_} == "function" ? ${I} : ${_}.test(${s}))`;
return(0,D._)`${_} && ${_} !== true && ${p} === ${e} && !${E}`}}function m(){let h=d.formats[o];if(!h){b();return}if(h===
!0)return;let[f,p,_]=w(h);f===e&&t.pass(I());function b(){if(c.strictSchema===!1){d.logger.warn(E());return}throw new Error(
E());function E(){return`unknown format "${o}" ignored in schema at path "${l}"`}}function w(E){let ie=E instanceof RegExp?
(0,D.regexpCode)(E):c.code.formats?(0,D._)`${c.code.formats}${(0,D.getProperty)(o)}`:void 0,de=r.scopeValue("formats",{key:o,
ref:E,code:ie});return typeof E=="object"&&!(E instanceof RegExp)?[E.type||"string",E.validate,(0,D._)`${de}.validate`]:
["string",E,de]}function I(){if(typeof h=="object"&&!(h instanceof RegExp)&&h.async){if(!u.$async)throw new Error("async\
 format in sync schema");return(0,D._)`await ${_}(${s})`}return typeof p=="function"?(0,D._)`${_}(${s})`:(0,D._)`${_}.test(${s})`}}}};
mn.default=em});var vi=y(pn=>{"use strict";Object.defineProperty(pn,"__esModule",{value:!0});var tm=$i(),rm=[tm.default];pn.default=rm});var wi=y(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});Je.contentVocabulary=Je.metadataVocabulary=
void 0;Je.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"];Je.contentVocabulary=
["contentMediaType","contentEncoding","contentSchema"]});var Ei=y(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});var sm=ha(),nm=qa(),om=ei(),am=ci(),im=hi(),
cm=_i(),um=vi(),bi=wi(),lm=[am.default,sm.default,nm.default,(0,om.default)(!0),um.default,bi.metadataVocabulary,bi.contentVocabulary,
im.default,cm.default];yn.default=lm});var Pi=y(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.DiscrError=void 0;var Si;(function(t){t.
Tag="tag",t.Mapping="mapping"})(Si||(fr.DiscrError=Si={}))});var qi=y(_n=>{"use strict";Object.defineProperty(_n,"__esModule",{value:!0});var Be=S(),gn=Pi(),ji=ht(),dm=ft(),fm=O(),hm={
message:({params:{discrError:t,tagName:e}})=>t===gn.DiscrError.Tag?`tag "${e}" must be string`:`value of tag "${e}" must\
 be in oneOf`,params:({params:{discrError:t,tag:e,tagName:r}})=>(0,Be._)`{error: ${t}, tag: ${r}, tagValue: ${e}}`},mm={
keyword:"discriminator",type:"object",schemaType:"object",error:hm,code(t){let{gen:e,data:r,schema:s,parentSchema:n,it:o}=t,
{oneOf:a}=n;if(!o.opts.discriminator)throw new Error("discriminator: requires discriminator option");let i=s.propertyName;
if(typeof i!="string")throw new Error("discriminator: requires propertyName");if(s.mapping)throw new Error("discriminato\
r: mapping is not supported");if(!a)throw new Error("discriminator: requires oneOf keyword");let c=e.let("valid",!1),l=e.
const("tag",(0,Be._)`${r}${(0,Be.getProperty)(i)}`);e.if((0,Be._)`typeof ${l} == "string"`,()=>u(),()=>t.error(!1,{discrError:gn.
DiscrError.Tag,tag:l,tagName:i})),t.ok(c);function u(){let m=g();e.if(!1);for(let h in m)e.elseIf((0,Be._)`${l} === ${h}`),
e.assign(c,d(m[h]));e.else(),t.error(!1,{discrError:gn.DiscrError.Mapping,tag:l,tagName:i}),e.endIf()}function d(m){let h=e.
name("valid"),f=t.subschema({keyword:"oneOf",schemaProp:m},h);return t.mergeEvaluated(f,Be.Name),h}function g(){var m;let h={},
f=_(n),p=!0;for(let I=0;I<a.length;I++){let E=a[I];if(E?.$ref&&!(0,fm.schemaHasRulesButRef)(E,o.self.RULES)){let de=E.$ref;
if(E=ji.resolveRef.call(o.self,o.schemaEnv.root,o.baseId,de),E instanceof ji.SchemaEnv&&(E=E.schema),E===void 0)throw new dm.
default(o.opts.uriResolver,o.baseId,de)}let ie=(m=E?.properties)===null||m===void 0?void 0:m[i];if(typeof ie!="object")throw new Error(
`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${i}"`);p=p&&(f||_(E)),b(ie,I)}if(!p)throw new Error(
`discriminator: "${i}" must be required`);return h;function _({required:I}){return Array.isArray(I)&&I.includes(i)}function b(I,E){
if(I.const)w(I.const,E);else if(I.enum)for(let ie of I.enum)w(ie,E);else throw new Error(`discriminator: "properties/${i}\
" must have "const" or "enum"`)}function w(I,E){if(typeof I!="string"||I in h)throw new Error(`discriminator: "${i}" val\
ues must be unique strings`);h[I]=E}}}};_n.default=mm});var Oi=y((dy,pm)=>{pm.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,"https://json-schema.org/draft/2020-\
12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020\
-12/vocab/validation":!0,"https://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-\
12/vocab/format-annotation":!0,"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Co\
re and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"meta/unevaluated"},
{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","\
boolean"],$comment:"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent inc\
ompatible extensions as they remain in common use.",properties:{definitions:{$comment:'"definitions" has been replaced b\
y "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,default:{}},dependencies:{$comment:'"\
dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differin\
g semantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},
deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been replaced by "$dynamicAnchor".',$ref:"m\
eta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef" has been replaced by "$dynamicRef"\
.',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}}});var Ri=y((fy,ym)=>{ym.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"meta",
title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},
items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"\
object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"#m\
eta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"\
#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"\
#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}}});var Ni=y((hy,gm)=>{gm.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"me\
ta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"\
#meta"},unevaluatedProperties:{$dynamicRef:"#meta"}}}});var ki=y((my,_m)=>{_m.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"\
Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{
type:"string"},contentSchema:{$dynamicRef:"#meta"}}}});var Ii=y((py,$m)=>{$m.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/core",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Cor\
e vocabulary meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-emp\
ty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceStrin\
g"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/\
anchorString"},$vocabulary:{type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},
$comment:{type:"string"},$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"st\
ring",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"\
uri-reference"}}}});var Ti=y((yy,vm)=>{vm.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/format-annotation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"\
meta",title:"Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{type:"s\
tring"}}}});var Ai=y((gy,wm)=>{wm.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-data":!0},$dynamicAnchor:"meta",
title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"\
string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",
default:!1},examples:{type:"array",items:!0}}}});var Ci=y((_y,bm)=>{bm.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft\
/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",
title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},
{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{
type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{
type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDef\
ault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$de\
fs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNega\
tiveIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"\
#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/n\
onNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number","object","string"]},stringArray:{
type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}});var Mi=y($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});var Em=Oi(),Sm=Ri(),Pm=Ni(),jm=ki(),qm=Ii(),
Om=Ti(),Rm=Ai(),Nm=Ci(),km=["/properties"];function Im(t){return[Em,Sm,Pm,jm,qm,e(this,Om),Rm,e(this,Nm)].forEach(r=>this.
addMetaSchema(r,void 0,!1)),this;function e(r,s){return t?r.$dataMetaSchema(s,km):s}}$n.default=Im});var Di=y((M,wn)=>{"use strict";Object.defineProperty(M,"__esModule",{value:!0});M.MissingRefError=M.ValidationError=M.CodeGen=
M.Name=M.nil=M.stringify=M.str=M._=M.KeywordCxt=M.Ajv2020=void 0;var Tm=ca(),Am=Ei(),Cm=qi(),Mm=Mi(),vn="https://json-sc\
hema.org/draft/2020-12/schema",We=class extends Tm.default{constructor(e={}){super({...e,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){
super._addVocabularies(),Am.default.forEach(e=>this.addVocabulary(e)),this.opts.discriminator&&this.addKeyword(Cm.default)}_addDefaultMetaSchema(){
super._addDefaultMetaSchema();let{$data:e,meta:r}=this.opts;r&&(Mm.default.call(this,e),this.refs["http://json-schema.or\
g/schema"]=vn)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(vn)?vn:void 0)}};M.Ajv2020=
We;wn.exports=M=We;wn.exports.Ajv2020=We;Object.defineProperty(M,"__esModule",{value:!0});M.default=We;var Dm=dt();Object.
defineProperty(M,"KeywordCxt",{enumerable:!0,get:function(){return Dm.KeywordCxt}});var Ze=S();Object.defineProperty(M,"\
_",{enumerable:!0,get:function(){return Ze._}});Object.defineProperty(M,"str",{enumerable:!0,get:function(){return Ze.str}});
Object.defineProperty(M,"stringify",{enumerable:!0,get:function(){return Ze.stringify}});Object.defineProperty(M,"nil",{
enumerable:!0,get:function(){return Ze.nil}});Object.defineProperty(M,"Name",{enumerable:!0,get:function(){return Ze.Name}});
Object.defineProperty(M,"CodeGen",{enumerable:!0,get:function(){return Ze.CodeGen}});var xm=Ut();Object.defineProperty(M,
"ValidationError",{enumerable:!0,get:function(){return xm.default}});var Fm=ft();Object.defineProperty(M,"MissingRefErro\
r",{enumerable:!0,get:function(){return Fm.default}})});var ae=Li(Di(),1);var export_Ajv2020=ae.Ajv2020;var export_CodeGen=ae.CodeGen;var export_KeywordCxt=ae.KeywordCxt;var export_MissingRefError=ae.MissingRefError;
var export_Name=ae.Name;var export_ValidationError=ae.ValidationError;var export__=ae._;var export_default=ae.default;var export_nil=ae.nil;
var export_str=ae.str;var export_stringify=ae.stringify;export{export_Ajv2020 as Ajv2020,export_CodeGen as CodeGen,export_KeywordCxt as KeywordCxt,
export_MissingRefError as MissingRefError,export_Name as Name,export_ValidationError as ValidationError,export__ as _,export_default as default,
export_nil as nil,export_str as str,export_stringify as stringify};
