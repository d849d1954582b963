import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var hw=Object.create;var Ko=Object.defineProperty;var lw=Object.getOwnPropertyDescriptor;var cw=Object.getOwnPropertyNames;var dw=Object.getPrototypeOf,pw=Object.prototype.hasOwnProperty;var ws=(I=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(I,{get:(u,s)=>(typeof require<"u"?require:u)[s]}):I)(function(I){
if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+I+'" is not supported')});var gw=(I,u)=>()=>{try{return u||I((u={exports:{}}).exports,u),u.exports}catch(s){throw u=0,s}};var mw=(I,u,s,d)=>{if(u&&typeof u=="object"||typeof u=="function")for(let A of cw(u))!pw.call(I,A)&&A!==s&&Ko(I,A,{get:()=>u[A],
enumerable:!(d=lw(u,A))||d.enumerable});return I};var ww=(I,u,s)=>(s=I!=null?hw(dw(I)):{},mw(u||!I||!I.__esModule?Ko(s,"default",{value:I,enumerable:!0}):s,I));var Wf=gw((kw,Bf)=>{"use strict";var Df=ws("path"),Nf=ws("fs"),Ew=ws("util"),oe=typeof globalThis<"u"?globalThis:typeof window<
"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function Rf(I){return I&&I.__esModule&&Object.prototype.hasOwnProperty.
call(I,"default")?I.default:I}var tu={exports:{}},ks={exports:{}};(function(I,u){u=I.exports=M;var s;typeof process=="ob\
ject"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?s=function(){var c=Array.prototype.
slice.call(arguments,0);c.unshift("SEMVER"),console.log.apply(console,c)}:s=function(){},u.SEMVER_SPEC_VERSION="2.0.0";var d=256,
A=Number.MAX_SAFE_INTEGER||9007199254740991,a=16,f=d-6,m=u.re=[],v=u.safeRe=[],w=u.src=[],l=u.tokens={},C=0;function D(c){
l[c]=C++}var q="[a-zA-Z0-9-]",z=[["\\s",1],["\\d",d],[q,f]];function $(c){for(var E=0;E<z.length;E++){var T=z[E][0],P=z[E][1];
c=c.split(T+"*").join(T+"{0,"+P+"}").split(T+"+").join(T+"{1,"+P+"}")}return c}D("NUMERICIDENTIFIER"),w[l.NUMERICIDENTIFIER]=
"0|[1-9]\\d*",D("NUMERICIDENTIFIERLOOSE"),w[l.NUMERICIDENTIFIERLOOSE]="\\d+",D("NONNUMERICIDENTIFIER"),w[l.NONNUMERICIDENTIFIER]=
"\\d*[a-zA-Z-]"+q+"*",D("MAINVERSION"),w[l.MAINVERSION]="("+w[l.NUMERICIDENTIFIER]+")\\.("+w[l.NUMERICIDENTIFIER]+")\\.("+
w[l.NUMERICIDENTIFIER]+")",D("MAINVERSIONLOOSE"),w[l.MAINVERSIONLOOSE]="("+w[l.NUMERICIDENTIFIERLOOSE]+")\\.("+w[l.NUMERICIDENTIFIERLOOSE]+
")\\.("+w[l.NUMERICIDENTIFIERLOOSE]+")",D("PRERELEASEIDENTIFIER"),w[l.PRERELEASEIDENTIFIER]="(?:"+w[l.NUMERICIDENTIFIER]+
"|"+w[l.NONNUMERICIDENTIFIER]+")",D("PRERELEASEIDENTIFIERLOOSE"),w[l.PRERELEASEIDENTIFIERLOOSE]="(?:"+w[l.NUMERICIDENTIFIERLOOSE]+
"|"+w[l.NONNUMERICIDENTIFIER]+")",D("PRERELEASE"),w[l.PRERELEASE]="(?:-("+w[l.PRERELEASEIDENTIFIER]+"(?:\\."+w[l.PRERELEASEIDENTIFIER]+
")*))",D("PRERELEASELOOSE"),w[l.PRERELEASELOOSE]="(?:-?("+w[l.PRERELEASEIDENTIFIERLOOSE]+"(?:\\."+w[l.PRERELEASEIDENTIFIERLOOSE]+
")*))",D("BUILDIDENTIFIER"),w[l.BUILDIDENTIFIER]=q+"+",D("BUILD"),w[l.BUILD]="(?:\\+("+w[l.BUILDIDENTIFIER]+"(?:\\."+w[l.
BUILDIDENTIFIER]+")*))",D("FULL"),D("FULLPLAIN"),w[l.FULLPLAIN]="v?"+w[l.MAINVERSION]+w[l.PRERELEASE]+"?"+w[l.BUILD]+"?",
w[l.FULL]="^"+w[l.FULLPLAIN]+"$",D("LOOSEPLAIN"),w[l.LOOSEPLAIN]="[v=\\s]*"+w[l.MAINVERSIONLOOSE]+w[l.PRERELEASELOOSE]+"\
?"+w[l.BUILD]+"?",D("LOOSE"),w[l.LOOSE]="^"+w[l.LOOSEPLAIN]+"$",D("GTLT"),w[l.GTLT]="((?:<|>)?=?)",D("XRANGEIDENTIFIERLO\
OSE"),w[l.XRANGEIDENTIFIERLOOSE]=w[l.NUMERICIDENTIFIERLOOSE]+"|x|X|\\*",D("XRANGEIDENTIFIER"),w[l.XRANGEIDENTIFIER]=w[l.
NUMERICIDENTIFIER]+"|x|X|\\*",D("XRANGEPLAIN"),w[l.XRANGEPLAIN]="[v=\\s]*("+w[l.XRANGEIDENTIFIER]+")(?:\\.("+w[l.XRANGEIDENTIFIER]+
")(?:\\.("+w[l.XRANGEIDENTIFIER]+")(?:"+w[l.PRERELEASE]+")?"+w[l.BUILD]+"?)?)?",D("XRANGEPLAINLOOSE"),w[l.XRANGEPLAINLOOSE]=
"[v=\\s]*("+w[l.XRANGEIDENTIFIERLOOSE]+")(?:\\.("+w[l.XRANGEIDENTIFIERLOOSE]+")(?:\\.("+w[l.XRANGEIDENTIFIERLOOSE]+")(?:"+
w[l.PRERELEASELOOSE]+")?"+w[l.BUILD]+"?)?)?",D("XRANGE"),w[l.XRANGE]="^"+w[l.GTLT]+"\\s*"+w[l.XRANGEPLAIN]+"$",D("XRANGE\
LOOSE"),w[l.XRANGELOOSE]="^"+w[l.GTLT]+"\\s*"+w[l.XRANGEPLAINLOOSE]+"$",D("COERCE"),w[l.COERCE]="(^|[^\\d])(\\d{1,"+a+"}\
)(?:\\.(\\d{1,"+a+"}))?(?:\\.(\\d{1,"+a+"}))?(?:$|[^\\d])",D("COERCERTL"),m[l.COERCERTL]=new RegExp(w[l.COERCE],"g"),v[l.
COERCERTL]=new RegExp($(w[l.COERCE]),"g"),D("LONETILDE"),w[l.LONETILDE]="(?:~>?)",D("TILDETRIM"),w[l.TILDETRIM]="(\\s*)"+
w[l.LONETILDE]+"\\s+",m[l.TILDETRIM]=new RegExp(w[l.TILDETRIM],"g"),v[l.TILDETRIM]=new RegExp($(w[l.TILDETRIM]),"g");var ge="\
$1~";D("TILDE"),w[l.TILDE]="^"+w[l.LONETILDE]+w[l.XRANGEPLAIN]+"$",D("TILDELOOSE"),w[l.TILDELOOSE]="^"+w[l.LONETILDE]+w[l.
XRANGEPLAINLOOSE]+"$",D("LONECARET"),w[l.LONECARET]="(?:\\^)",D("CARETTRIM"),w[l.CARETTRIM]="(\\s*)"+w[l.LONECARET]+"\\s+",
m[l.CARETTRIM]=new RegExp(w[l.CARETTRIM],"g"),v[l.CARETTRIM]=new RegExp($(w[l.CARETTRIM]),"g");var Ee="$1^";D("CARET"),w[l.
CARET]="^"+w[l.LONECARET]+w[l.XRANGEPLAIN]+"$",D("CARETLOOSE"),w[l.CARETLOOSE]="^"+w[l.LONECARET]+w[l.XRANGEPLAINLOOSE]+
"$",D("COMPARATORLOOSE"),w[l.COMPARATORLOOSE]="^"+w[l.GTLT]+"\\s*("+w[l.LOOSEPLAIN]+")$|^$",D("COMPARATOR"),w[l.COMPARATOR]=
"^"+w[l.GTLT]+"\\s*("+w[l.FULLPLAIN]+")$|^$",D("COMPARATORTRIM"),w[l.COMPARATORTRIM]="(\\s*)"+w[l.GTLT]+"\\s*("+w[l.LOOSEPLAIN]+
"|"+w[l.XRANGEPLAIN]+")",m[l.COMPARATORTRIM]=new RegExp(w[l.COMPARATORTRIM],"g"),v[l.COMPARATORTRIM]=new RegExp($(w[l.COMPARATORTRIM]),
"g");var ie="$1$2$3";D("HYPHENRANGE"),w[l.HYPHENRANGE]="^\\s*("+w[l.XRANGEPLAIN]+")\\s+-\\s+("+w[l.XRANGEPLAIN]+")\\s*$",
D("HYPHENRANGELOOSE"),w[l.HYPHENRANGELOOSE]="^\\s*("+w[l.XRANGEPLAINLOOSE]+")\\s+-\\s+("+w[l.XRANGEPLAINLOOSE]+")\\s*$",
D("STAR"),w[l.STAR]="(<|>)?=?\\s*\\*";for(var se=0;se<C;se++)s(se,w[se]),m[se]||(m[se]=new RegExp(w[se]),v[se]=new RegExp(
$(w[se])));u.parse=p;function p(c,E){if((!E||typeof E!="object")&&(E={loose:!!E,includePrerelease:!1}),c instanceof M)return c;
if(typeof c!="string"||c.length>d)return null;var T=E.loose?v[l.LOOSE]:v[l.FULL];if(!T.test(c))return null;try{return new M(
c,E)}catch{return null}}u.valid=N;function N(c,E){var T=p(c,E);return T?T.version:null}u.clean=b;function b(c,E){var T=p(
c.trim().replace(/^[=v]+/,""),E);return T?T.version:null}u.SemVer=M;function M(c,E){if((!E||typeof E!="object")&&(E={loose:!!E,
includePrerelease:!1}),c instanceof M){if(c.loose===E.loose)return c;c=c.version}else if(typeof c!="string")throw new TypeError(
"Invalid Version: "+c);if(c.length>d)throw new TypeError("version is longer than "+d+" characters");if(!(this instanceof
M))return new M(c,E);s("SemVer",c,E),this.options=E,this.loose=!!E.loose;var T=c.trim().match(E.loose?v[l.LOOSE]:v[l.FULL]);
if(!T)throw new TypeError("Invalid Version: "+c);if(this.raw=c,this.major=+T[1],this.minor=+T[2],this.patch=+T[3],this.major>
A||this.major<0)throw new TypeError("Invalid major version");if(this.minor>A||this.minor<0)throw new TypeError("Invalid \
minor version");if(this.patch>A||this.patch<0)throw new TypeError("Invalid patch version");T[4]?this.prerelease=T[4].split(
".").map(function(P){if(/^[0-9]+$/.test(P)){var W=+P;if(W>=0&&W<A)return W}return P}):this.prerelease=[],this.build=T[5]?
T[5].split("."):[],this.format()}M.prototype.format=function(){return this.version=this.major+"."+this.minor+"."+this.patch,
this.prerelease.length&&(this.version+="-"+this.prerelease.join(".")),this.version},M.prototype.toString=function(){return this.
version},M.prototype.compare=function(c){return s("SemVer.compare",this.version,this.options,c),c instanceof M||(c=new M(
c,this.options)),this.compareMain(c)||this.comparePre(c)},M.prototype.compareMain=function(c){return c instanceof M||(c=
new M(c,this.options)),K(this.major,c.major)||K(this.minor,c.minor)||K(this.patch,c.patch)},M.prototype.comparePre=function(c){
if(c instanceof M||(c=new M(c,this.options)),this.prerelease.length&&!c.prerelease.length)return-1;if(!this.prerelease.length&&
c.prerelease.length)return 1;if(!this.prerelease.length&&!c.prerelease.length)return 0;var E=0;do{var T=this.prerelease[E],
P=c.prerelease[E];if(s("prerelease compare",E,T,P),T===void 0&&P===void 0)return 0;if(P===void 0)return 1;if(T===void 0)
return-1;if(T===P)continue;return K(T,P)}while(++E)},M.prototype.compareBuild=function(c){c instanceof M||(c=new M(c,this.
options));var E=0;do{var T=this.build[E],P=c.build[E];if(s("prerelease compare",E,T,P),T===void 0&&P===void 0)return 0;if(P===
void 0)return 1;if(T===void 0)return-1;if(T===P)continue;return K(T,P)}while(++E)},M.prototype.inc=function(c,E){switch(c){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",E);break;case"preminor":this.prerelease.
length=0,this.patch=0,this.minor++,this.inc("pre",E);break;case"prepatch":this.prerelease.length=0,this.inc("patch",E),this.
inc("pre",E);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",E),this.inc("pre",E);break;case"major":
(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];
break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"\
patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=
[0];else{for(var T=this.prerelease.length;--T>=0;)typeof this.prerelease[T]=="number"&&(this.prerelease[T]++,T=-2);T===-1&&
this.prerelease.push(0)}E&&(this.prerelease[0]===E?isNaN(this.prerelease[1])&&(this.prerelease=[E,0]):this.prerelease=[E,
0]);break;default:throw new Error("invalid increment argument: "+c)}return this.format(),this.raw=this.version,this},u.inc=
y;function y(c,E,T,P){typeof T=="string"&&(P=T,T=void 0);try{return new M(c,T).inc(E,P).version}catch{return null}}u.diff=
R;function R(c,E){if(Sr(c,E))return null;var T=p(c),P=p(E),W="";if(T.prerelease.length||P.prerelease.length){W="pre";var H="\
prerelease"}for(var V in T)if((V==="major"||V==="minor"||V==="patch")&&T[V]!==P[V])return W+V;return H}u.compareIdentifiers=
K;var B=/^[0-9]+$/;function K(c,E){var T=B.test(c),P=B.test(E);return T&&P&&(c=+c,E=+E),c===E?0:T&&!P?-1:P&&!T?1:c<E?-1:
1}u.rcompareIdentifiers=Q;function Q(c,E){return K(E,c)}u.major=Le;function Le(c,E){return new M(c,E).major}u.minor=be;function be(c,E){
return new M(c,E).minor}u.patch=ce;function ce(c,E){return new M(c,E).patch}u.compare=Ce;function Ce(c,E,T){return new M(
c,T).compare(new M(E,T))}u.compareLoose=Qn;function Qn(c,E){return Ce(c,E,!0)}u.compareBuild=Rt;function Rt(c,E,T){var P=new M(
c,T),W=new M(E,T);return P.compare(W)||P.compareBuild(W)}u.rcompare=It;function It(c,E,T){return Ce(E,c,T)}u.sort=ei;function ei(c,E){
return c.sort(function(T,P){return u.compareBuild(T,P,E)})}u.rsort=pr;function pr(c,E){return c.sort(function(T,P){return u.
compareBuild(P,T,E)})}u.gt=Be;function Be(c,E,T){return Ce(c,E,T)>0}u.lt=gr;function gr(c,E,T){return Ce(c,E,T)<0}u.eq=Sr;
function Sr(c,E,T){return Ce(c,E,T)===0}u.neq=tn;function tn(c,E,T){return Ce(c,E,T)!==0}u.gte=Tt;function Tt(c,E,T){return Ce(
c,E,T)>=0}u.lte=Wt;function Wt(c,E,T){return Ce(c,E,T)<=0}u.cmp=mr;function mr(c,E,T,P){switch(E){case"===":return typeof c==
"object"&&(c=c.version),typeof T=="object"&&(T=T.version),c===T;case"!==":return typeof c=="object"&&(c=c.version),typeof T==
"object"&&(T=T.version),c!==T;case"":case"=":case"==":return Sr(c,T,P);case"!=":return tn(c,T,P);case">":return Be(c,T,P);case"\
>=":return Tt(c,T,P);case"<":return gr(c,T,P);case"<=":return Wt(c,T,P);default:throw new TypeError("Invalid operator: "+
E)}}u.Comparator=Pe;function Pe(c,E){if((!E||typeof E!="object")&&(E={loose:!!E,includePrerelease:!1}),c instanceof Pe){
if(c.loose===!!E.loose)return c;c=c.value}if(!(this instanceof Pe))return new Pe(c,E);c=c.trim().split(/\s+/).join(" "),
s("comparator",c,E),this.options=E,this.loose=!!E.loose,this.parse(c),this.semver===st?this.value="":this.value=this.operator+
this.semver.version,s("comp",this)}var st={};Pe.prototype.parse=function(c){var E=this.options.loose?v[l.COMPARATORLOOSE]:
v[l.COMPARATOR],T=c.match(E);if(!T)throw new TypeError("Invalid comparator: "+c);this.operator=T[1]!==void 0?T[1]:"",this.
operator==="="&&(this.operator=""),T[2]?this.semver=new M(T[2],this.options.loose):this.semver=st},Pe.prototype.toString=
function(){return this.value},Pe.prototype.test=function(c){if(s("Comparator.test",c,this.options.loose),this.semver===st||
c===st)return!0;if(typeof c=="string")try{c=new M(c,this.options)}catch{return!1}return mr(c,this.operator,this.semver,this.
options)},Pe.prototype.intersects=function(c,E){if(!(c instanceof Pe))throw new TypeError("a Comparator is required");(!E||
typeof E!="object")&&(E={loose:!!E,includePrerelease:!1});var T;if(this.operator==="")return this.value===""?!0:(T=new Ie(
c.value,E),vr(this.value,T,E));if(c.operator==="")return c.value===""?!0:(T=new Ie(this.value,E),vr(c.semver,T,E));var P=(this.
operator===">="||this.operator===">")&&(c.operator===">="||c.operator===">"),W=(this.operator==="<="||this.operator==="<")&&
(c.operator==="<="||c.operator==="<"),H=this.semver.version===c.semver.version,V=(this.operator===">="||this.operator===
"<=")&&(c.operator===">="||c.operator==="<="),he=mr(this.semver,"<",c.semver,E)&&(this.operator===">="||this.operator===
">")&&(c.operator==="<="||c.operator==="<"),re=mr(this.semver,">",c.semver,E)&&(this.operator==="<="||this.operator==="<")&&
(c.operator===">="||c.operator===">");return P||W||H&&V||he||re},u.Range=Ie;function Ie(c,E){if((!E||typeof E!="object")&&
(E={loose:!!E,includePrerelease:!1}),c instanceof Ie)return c.loose===!!E.loose&&c.includePrerelease===!!E.includePrerelease?
c:new Ie(c.raw,E);if(c instanceof Pe)return new Ie(c.value,E);if(!(this instanceof Ie))return new Ie(c,E);if(this.options=
E,this.loose=!!E.loose,this.includePrerelease=!!E.includePrerelease,this.raw=c.trim().split(/\s+/).join(" "),this.set=this.
raw.split("||").map(function(T){return this.parseRange(T.trim())},this).filter(function(T){return T.length}),!this.set.length)
throw new TypeError("Invalid SemVer Range: "+this.raw);this.format()}Ie.prototype.format=function(){return this.range=this.
set.map(function(c){return c.join(" ").trim()}).join("||").trim(),this.range},Ie.prototype.toString=function(){return this.
range},Ie.prototype.parseRange=function(c){var E=this.options.loose,T=E?v[l.HYPHENRANGELOOSE]:v[l.HYPHENRANGE];c=c.replace(
T,tr),s("hyphen replace",c),c=c.replace(v[l.COMPARATORTRIM],ie),s("comparator trim",c,v[l.COMPARATORTRIM]),c=c.replace(v[l.
TILDETRIM],ge),c=c.replace(v[l.CARETTRIM],Ee),c=c.split(/\s+/).join(" ");var P=E?v[l.COMPARATORLOOSE]:v[l.COMPARATOR],W=c.
split(" ").map(function(H){return rn(H,this.options)},this).join(" ").split(/\s+/);return this.options.loose&&(W=W.filter(
function(H){return!!H.match(P)})),W=W.map(function(H){return new Pe(H,this.options)},this),W},Ie.prototype.intersects=function(c,E){
if(!(c instanceof Ie))throw new TypeError("a Range is required");return this.set.some(function(T){return Jt(T,E)&&c.set.
some(function(P){return Jt(P,E)&&T.every(function(W){return P.every(function(H){return W.intersects(H,E)})})})})};function Jt(c,E){
for(var T=!0,P=c.slice(),W=P.pop();T&&P.length;)T=P.every(function(H){return W.intersects(H,E)}),W=P.pop();return T}u.toComparators=
wr;function wr(c,E){return new Ie(c,E).set.map(function(T){return T.map(function(P){return P.value}).join(" ").trim().split(
" ")})}function rn(c,E){return s("comp",c,E),c=mt(c,E),s("caret",c),c=Qt(c,E),s("tildes",c),c=ri(c,E),s("xrange",c),c=$e(
c,E),s("stars",c),c}function ve(c){return!c||c.toLowerCase()==="x"||c==="*"}function Qt(c,E){return c.trim().split(/\s+/).
map(function(T){return ti(T,E)}).join(" ")}function ti(c,E){var T=E.loose?v[l.TILDELOOSE]:v[l.TILDE];return c.replace(T,
function(P,W,H,V,he){s("tilde",c,P,W,H,V,he);var re;return ve(W)?re="":ve(H)?re=">="+W+".0.0 <"+(+W+1)+".0.0":ve(V)?re="\
>="+W+"."+H+".0 <"+W+"."+(+H+1)+".0":he?(s("replaceTilde pr",he),re=">="+W+"."+H+"."+V+"-"+he+" <"+W+"."+(+H+1)+".0"):re=
">="+W+"."+H+"."+V+" <"+W+"."+(+H+1)+".0",s("tilde return",re),re})}function mt(c,E){return c.trim().split(/\s+/).map(function(T){
return nn(T,E)}).join(" ")}function nn(c,E){s("caret",c,E);var T=E.loose?v[l.CARETLOOSE]:v[l.CARET];return c.replace(T,function(P,W,H,V,he){
s("caret",c,P,W,H,V,he);var re;return ve(W)?re="":ve(H)?re=">="+W+".0.0 <"+(+W+1)+".0.0":ve(V)?W==="0"?re=">="+W+"."+H+"\
.0 <"+W+"."+(+H+1)+".0":re=">="+W+"."+H+".0 <"+(+W+1)+".0.0":he?(s("replaceCaret pr",he),W==="0"?H==="0"?re=">="+W+"."+H+
"."+V+"-"+he+" <"+W+"."+H+"."+(+V+1):re=">="+W+"."+H+"."+V+"-"+he+" <"+W+"."+(+H+1)+".0":re=">="+W+"."+H+"."+V+"-"+he+" \
<"+(+W+1)+".0.0"):(s("no pr"),W==="0"?H==="0"?re=">="+W+"."+H+"."+V+" <"+W+"."+H+"."+(+V+1):re=">="+W+"."+H+"."+V+" <"+W+
"."+(+H+1)+".0":re=">="+W+"."+H+"."+V+" <"+(+W+1)+".0.0"),s("caret return",re),re})}function ri(c,E){return s("replaceXR\
anges",c,E),c.split(/\s+/).map(function(T){return er(T,E)}).join(" ")}function er(c,E){c=c.trim();var T=E.loose?v[l.XRANGELOOSE]:
v[l.XRANGE];return c.replace(T,function(P,W,H,V,he,re){s("xRange",c,P,W,H,V,he,re);var ut=ve(H),at=ut||ve(V),Ve=at||ve(he),
We=Ve;return W==="="&&We&&(W=""),re=E.includePrerelease?"-0":"",ut?W===">"||W==="<"?P="<0.0.0-0":P="*":W&&We?(at&&(V=0),
he=0,W===">"?(W=">=",at?(H=+H+1,V=0,he=0):(V=+V+1,he=0)):W==="<="&&(W="<",at?H=+H+1:V=+V+1),P=W+H+"."+V+"."+he+re):at?P=
">="+H+".0.0"+re+" <"+(+H+1)+".0.0"+re:Ve&&(P=">="+H+"."+V+".0"+re+" <"+H+"."+(+V+1)+".0"+re),s("xRange return",P),P})}function $e(c,E){
return s("replaceStars",c,E),c.trim().replace(v[l.STAR],"")}function tr(c,E,T,P,W,H,V,he,re,ut,at,Ve,We){return ve(T)?E=
"":ve(P)?E=">="+T+".0.0":ve(W)?E=">="+T+"."+P+".0":E=">="+E,ve(re)?he="":ve(ut)?he="<"+(+re+1)+".0.0":ve(at)?he="<"+re+"\
."+(+ut+1)+".0":Ve?he="<="+re+"."+ut+"."+at+"-"+Ve:he="<="+he,(E+" "+he).trim()}Ie.prototype.test=function(c){if(!c)return!1;
if(typeof c=="string")try{c=new M(c,this.options)}catch{return!1}for(var E=0;E<this.set.length;E++)if(Er(this.set[E],c,this.
options))return!0;return!1};function Er(c,E,T){for(var P=0;P<c.length;P++)if(!c[P].test(E))return!1;if(E.prerelease.length&&
!T.includePrerelease){for(P=0;P<c.length;P++)if(s(c[P].semver),c[P].semver!==st&&c[P].semver.prerelease.length>0){var W=c[P].
semver;if(W.major===E.major&&W.minor===E.minor&&W.patch===E.patch)return!0}return!1}return!0}u.satisfies=vr;function vr(c,E,T){
try{E=new Ie(E,T)}catch{return!1}return E.test(c)}u.maxSatisfying=rr;function rr(c,E,T){var P=null,W=null;try{var H=new Ie(
E,T)}catch{return null}return c.forEach(function(V){H.test(V)&&(!P||W.compare(V)===-1)&&(P=V,W=new M(P,T))}),P}u.minSatisfying=
ni;function ni(c,E,T){var P=null,W=null;try{var H=new Ie(E,T)}catch{return null}return c.forEach(function(V){H.test(V)&&
(!P||W.compare(V)===1)&&(P=V,W=new M(P,T))}),P}u.minVersion=nr;function nr(c,E){c=new Ie(c,E);var T=new M("0.0.0");if(c.
test(T)||(T=new M("0.0.0-0"),c.test(T)))return T;T=null;for(var P=0;P<c.set.length;++P){var W=c.set[P];W.forEach(function(H){
var V=new M(H.semver.version);switch(H.operator){case">":V.prerelease.length===0?V.patch++:V.prerelease.push(0),V.raw=V.
format();case"":case">=":(!T||Be(T,V))&&(T=V);break;case"<":case"<=":break;default:throw new Error("Unexpected operation\
: "+H.operator)}})}return T&&c.test(T)?T:null}u.validRange=qt;function qt(c,E){try{return new Ie(c,E).range||"*"}catch{return null}}
u.ltr=Pr;function Pr(c,E,T){return ir(c,E,"<",T)}u.gtr=Fr;function Fr(c,E,T){return ir(c,E,">",T)}u.outside=ir;function ir(c,E,T,P){
c=new M(c,P),E=new Ie(E,P);var W,H,V,he,re;switch(T){case">":W=Be,H=Wt,V=gr,he=">",re=">=";break;case"<":W=gr,H=Tt,V=Be,
he="<",re="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(vr(c,E,P))return!1;for(var ut=0;ut<
E.set.length;++ut){var at=E.set[ut],Ve=null,We=null;if(at.forEach(function(Ot){Ot.semver===st&&(Ot=new Pe(">=0.0.0")),Ve=
Ve||Ot,We=We||Ot,W(Ot.semver,Ve.semver,P)?Ve=Ot:V(Ot.semver,We.semver,P)&&(We=Ot)}),Ve.operator===he||Ve.operator===re||
(!We.operator||We.operator===he)&&H(c,We.semver))return!1;if(We.operator===re&&V(c,We.semver))return!1}return!0}u.prerelease=
Xr;function Xr(c,E){var T=p(c,E);return T&&T.prerelease.length?T.prerelease:null}u.intersects=Ur;function Ur(c,E,T){return c=
new Ie(c,T),E=new Ie(E,T),c.intersects(E)}u.coerce=Br;function Br(c,E){if(c instanceof M)return c;if(typeof c=="number"&&
(c=String(c)),typeof c!="string")return null;E=E||{};var T=null;if(!E.rtl)T=c.match(v[l.COERCE]);else{for(var P;(P=v[l.COERCERTL].
exec(c))&&(!T||T.index+T[0].length!==c.length);)(!T||P.index+P[0].length!==T.index+T[0].length)&&(T=P),v[l.COERCERTL].lastIndex=
P.index+P[1].length+P[2].length;v[l.COERCERTL].lastIndex=-1}return T===null?null:p(T[2]+"."+(T[3]||"0")+"."+(T[4]||"0"),
E)}})(ks,ks.exports);var vw=ks.exports,Vn=Nf,Ut=Df,{promisify:Vo}=Ew,yw=vw,xf=yw.satisfies(process.version,">=10.12.0"),
Af=I=>{if(process.platform==="win32"&&/[<>:"|?*]/.test(I.replace(Ut.parse(I).root,""))){let s=new Error(`Path contains i\
nvalid characters: ${I}`);throw s.code="EINVAL",s}},bf=I=>({...{mode:511,fs:Vn},...I}),Cf=I=>{let u=new Error(`operation\
 not permitted, mkdir '${I}'`);return u.code="EPERM",u.errno=-4048,u.path=I,u.syscall="mkdir",u},_w=async(I,u)=>{Af(I),u=
bf(u);let s=Vo(u.fs.mkdir),d=Vo(u.fs.stat);if(xf&&u.fs.mkdir===Vn.mkdir){let a=Ut.resolve(I);return await s(a,{mode:u.mode,
recursive:!0}),a}let A=async a=>{try{return await s(a,u.mode),a}catch(f){if(f.code==="EPERM")throw f;if(f.code==="ENOENT"){
if(Ut.dirname(a)===a)throw Cf(a);if(f.message.includes("null bytes"))throw f;return await A(Ut.dirname(a)),A(a)}try{if(!(await d(
a)).isDirectory())throw new Error("The path is not a directory")}catch{throw f}return a}};return A(Ut.resolve(I))};tu.exports=
_w;tu.exports.sync=(I,u)=>{if(Af(I),u=bf(u),xf&&u.fs.mkdirSync===Vn.mkdirSync){let d=Ut.resolve(I);return Vn.mkdirSync(d,
{mode:u.mode,recursive:!0}),d}let s=d=>{try{u.fs.mkdirSync(d,u.mode)}catch(A){if(A.code==="EPERM")throw A;if(A.code==="E\
NOENT"){if(Ut.dirname(d)===d)throw Cf(d);if(A.message.includes("null bytes"))throw A;return s(Ut.dirname(d)),s(d)}try{if(!u.
fs.statSync(d).isDirectory())throw new Error("The path is not a directory")}catch{throw A}}return d};return s(Ut.resolve(
I))};var Iw=tu.exports,Tw=Rf(Iw),Yn={exports:{}};Yn.exports;(function(I,u){(function(){var s,d="4.18.1",A=200,a="Unsuppo\
rted core-js use. Try https://npms.io/search?q=ponyfill.",f="Expected a function",m="Invalid `variable` option passed in\
to `_.template`",v="Invalid `imports` option passed into `_.template`",w="__lodash_hash_undefined__",l=500,C="__lodash_p\
laceholder__",D=1,q=2,z=4,$=1,ge=2,Ee=1,ie=2,se=4,p=8,N=16,b=32,M=64,y=128,R=256,B=512,K=30,Q="...",Le=800,be=16,ce=1,Ce=2,
Qn=3,Rt=1/0,It=9007199254740991,ei=17976931348623157e292,pr=NaN,Be=4294967295,gr=Be-1,Sr=Be>>>1,tn=[["ary",y],["bind",Ee],
["bindKey",ie],["curry",p],["curryRight",N],["flip",B],["partial",b],["partialRight",M],["rearg",R]],Tt="[object Argumen\
ts]",Wt="[object Array]",mr="[object AsyncFunction]",Pe="[object Boolean]",st="[object Date]",Ie="[object DOMException]",
Jt="[object Error]",wr="[object Function]",rn="[object GeneratorFunction]",ve="[object Map]",Qt="[object Number]",ti="[o\
bject Null]",mt="[object Object]",nn="[object Promise]",ri="[object Proxy]",er="[object RegExp]",$e="[object Set]",tr="[\
object String]",Er="[object Symbol]",vr="[object Undefined]",rr="[object WeakMap]",ni="[object WeakSet]",nr="[object Arr\
ayBuffer]",qt="[object DataView]",Pr="[object Float32Array]",Fr="[object Float64Array]",ir="[object Int8Array]",Xr="[obj\
ect Int16Array]",Ur="[object Int32Array]",Br="[object Uint8Array]",c="[object Uint8ClampedArray]",E="[object Uint16Array\
]",T="[object Uint32Array]",P=/\b__p \+= '';/g,W=/\b(__p \+=) '' \+/g,H=/(__e\(.*?\)|\b__t\)) \+\n'';/g,V=/&(?:amp|lt|gt|quot|#39);/g,
he=/[&<>"']/g,re=RegExp(V.source),ut=RegExp(he.source),at=/<%-([\s\S]+?)%>/g,Ve=/<%([\s\S]+?)%>/g,We=/<%=([\s\S]+?)%>/g,
Ot=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,qf=/^\w*$/,Gf=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
ii=/[\\^$.*+?()[\]{}|]/g,Hf=RegExp(ii.source),si=/^\s+/,jf=/\s/,Kf=/\{(?:\n\/\* \[wrapped with .+\] \*\/)?\n?/,Vf=/\{\n\/\* \[wrapped with (.+)\] \*/,
Yf=/,? & /,zf=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g,mu=/[()=,{}\[\]\/\s]/,kf=/\\(\\)?/g,Zf=/\$\{([^\\}]*(?:\\.[^\\}]*)*)\}/g,
wu=/\w*$/,$f=/^[-+]0x[0-9a-f]+$/i,Jf=/^0b[01]+$/i,Qf=/^\[object .+?Constructor\]$/,eh=/^0o[0-7]+$/i,th=/^(?:0|[1-9]\d*)$/,
rh=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g,sn=/($^)/,nh=/['\n\r\u2028\u2029\\]/g,un="\\ud800-\\udfff",ih="\\u0300-\\\
u036f",sh="\\ufe20-\\ufe2f",uh="\\u20d0-\\u20ff",Eu=ih+sh+uh,vu="\\u2700-\\u27bf",yu="a-z\\xdf-\\xf6\\xf8-\\xff",ah="\\xa\
c\\xb1\\xd7\\xf7",oh="\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf",fh="\\u2000-\\u206f",hh=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u20\
28\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u3000",
_u="A-Z\\xc0-\\xd6\\xd8-\\xde",Iu="\\ufe0e\\ufe0f",Tu=ah+oh+fh+hh,ui="['\u2019]",lh="["+un+"]",Ou="["+Tu+"]",an="["+Eu+"\
]",Lu="\\d+",ch="["+vu+"]",Du="["+yu+"]",Nu="[^"+un+Tu+Lu+vu+yu+_u+"]",ai="\\ud83c[\\udffb-\\udfff]",dh="(?:"+an+"|"+ai+
")",Ru="[^"+un+"]",oi="(?:\\ud83c[\\udde6-\\uddff]){2}",fi="[\\ud800-\\udbff][\\udc00-\\udfff]",yr="["+_u+"]",xu="\\u200d",
Au="(?:"+Du+"|"+Nu+")",ph="(?:"+yr+"|"+Nu+")",bu="(?:"+ui+"(?:d|ll|m|re|s|t|ve))?",Cu="(?:"+ui+"(?:D|LL|M|RE|S|T|VE))?",
Mu=dh+"?",Su="["+Iu+"]?",gh="(?:"+xu+"(?:"+[Ru,oi,fi].join("|")+")"+Su+Mu+")*",mh="\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b\
|[A-Z_])",wh="\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])",Pu=Su+Mu+gh,Eh="(?:"+[ch,oi,fi].join("|")+")"+Pu,vh="(?:"+
[Ru+an+"?",an,oi,fi,lh].join("|")+")",yh=RegExp(ui,"g"),_h=RegExp(an,"g"),hi=RegExp(ai+"(?="+ai+")|"+vh+Pu,"g"),Ih=RegExp(
[yr+"?"+Du+"+"+bu+"(?="+[Ou,yr,"$"].join("|")+")",ph+"+"+Cu+"(?="+[Ou,yr+Au,"$"].join("|")+")",yr+"?"+Au+"+"+bu,yr+"+"+Cu,
wh,mh,Lu,Eh].join("|"),"g"),Th=RegExp("["+xu+un+Eu+Iu+"]"),Oh=/[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/,
Lh=["Array","Buffer","DataView","Date","Error","Float32Array","Float64Array","Function","Int8Array","Int16Array","Int32A\
rray","Map","Math","Object","Promise","RegExp","Set","String","Symbol","TypeError","Uint8Array","Uint8ClampedArray","Uin\
t16Array","Uint32Array","WeakMap","_","clearTimeout","isFinite","parseInt","setTimeout"],Dh=-1,Te={};Te[Pr]=Te[Fr]=Te[ir]=
Te[Xr]=Te[Ur]=Te[Br]=Te[c]=Te[E]=Te[T]=!0,Te[Tt]=Te[Wt]=Te[nr]=Te[Pe]=Te[qt]=Te[st]=Te[Jt]=Te[wr]=Te[ve]=Te[Qt]=Te[mt]=Te[er]=
Te[$e]=Te[tr]=Te[rr]=!1;var _e={};_e[Tt]=_e[Wt]=_e[nr]=_e[qt]=_e[Pe]=_e[st]=_e[Pr]=_e[Fr]=_e[ir]=_e[Xr]=_e[Ur]=_e[ve]=_e[Qt]=
_e[mt]=_e[er]=_e[$e]=_e[tr]=_e[Er]=_e[Br]=_e[c]=_e[E]=_e[T]=!0,_e[Jt]=_e[wr]=_e[rr]=!1;var Nh={\u00C0:"A",\u00C1:"A",\u00C2:"\
A",\u00C3:"A",\u00C4:"A",\u00C5:"A",\u00E0:"a",\u00E1:"a",\u00E2:"a",\u00E3:"a",\u00E4:"a",\u00E5:"a",\u00C7:"C",\u00E7:"\
c",\u00D0:"D",\u00F0:"d",\u00C8:"E",\u00C9:"E",\u00CA:"E",\u00CB:"E",\u00E8:"e",\u00E9:"e",\u00EA:"e",\u00EB:"e",\u00CC:"\
I",\u00CD:"I",\u00CE:"I",\u00CF:"I",\u00EC:"i",\u00ED:"i",\u00EE:"i",\u00EF:"i",\u00D1:"N",\u00F1:"n",\u00D2:"O",\u00D3:"\
O",\u00D4:"O",\u00D5:"O",\u00D6:"O",\u00D8:"O",\u00F2:"o",\u00F3:"o",\u00F4:"o",\u00F5:"o",\u00F6:"o",\u00F8:"o",\u00D9:"\
U",\u00DA:"U",\u00DB:"U",\u00DC:"U",\u00F9:"u",\u00FA:"u",\u00FB:"u",\u00FC:"u",\u00DD:"Y",\u00FD:"y",\u00FF:"y",\u00C6:"\
Ae",\u00E6:"ae",\u00DE:"Th",\u00FE:"th",\u00DF:"ss",\u0100:"A",\u0102:"A",\u0104:"A",\u0101:"a",\u0103:"a",\u0105:"a",\u0106:"\
C",\u0108:"C",\u010A:"C",\u010C:"C",\u0107:"c",\u0109:"c",\u010B:"c",\u010D:"c",\u010E:"D",\u0110:"D",\u010F:"d",\u0111:"\
d",\u0112:"E",\u0114:"E",\u0116:"E",\u0118:"E",\u011A:"E",\u0113:"e",\u0115:"e",\u0117:"e",\u0119:"e",\u011B:"e",\u011C:"\
G",\u011E:"G",\u0120:"G",\u0122:"G",\u011D:"g",\u011F:"g",\u0121:"g",\u0123:"g",\u0124:"H",\u0126:"H",\u0125:"h",\u0127:"\
h",\u0128:"I",\u012A:"I",\u012C:"I",\u012E:"I",\u0130:"I",\u0129:"i",\u012B:"i",\u012D:"i",\u012F:"i",\u0131:"i",\u0134:"\
J",\u0135:"j",\u0136:"K",\u0137:"k",\u0138:"k",\u0139:"L",\u013B:"L",\u013D:"L",\u013F:"L",\u0141:"L",\u013A:"l",\u013C:"\
l",\u013E:"l",\u0140:"l",\u0142:"l",\u0143:"N",\u0145:"N",\u0147:"N",\u014A:"N",\u0144:"n",\u0146:"n",\u0148:"n",\u014B:"\
n",\u014C:"O",\u014E:"O",\u0150:"O",\u014D:"o",\u014F:"o",\u0151:"o",\u0154:"R",\u0156:"R",\u0158:"R",\u0155:"r",\u0157:"\
r",\u0159:"r",\u015A:"S",\u015C:"S",\u015E:"S",\u0160:"S",\u015B:"s",\u015D:"s",\u015F:"s",\u0161:"s",\u0162:"T",\u0164:"\
T",\u0166:"T",\u0163:"t",\u0165:"t",\u0167:"t",\u0168:"U",\u016A:"U",\u016C:"U",\u016E:"U",\u0170:"U",\u0172:"U",\u0169:"\
u",\u016B:"u",\u016D:"u",\u016F:"u",\u0171:"u",\u0173:"u",\u0174:"W",\u0175:"w",\u0176:"Y",\u0177:"y",\u0178:"Y",\u0179:"\
Z",\u017B:"Z",\u017D:"Z",\u017A:"z",\u017C:"z",\u017E:"z",\u0132:"IJ",\u0133:"ij",\u0152:"Oe",\u0153:"oe",\u0149:"'n",\u017F:"\
s"},Rh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},xh={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"',"\
&#39;":"'"},Ah={"\\":"\\","'":"'","\n":"n","\r":"r","\u2028":"u2028","\u2029":"u2029"},bh=parseFloat,Ch=parseInt,Fu=typeof oe==
"object"&&oe&&oe.Object===Object&&oe,Mh=typeof self=="object"&&self&&self.Object===Object&&self,Xe=Fu||Mh||Function("ret\
urn this")(),li=u&&!u.nodeType&&u,sr=li&&!0&&I&&!I.nodeType&&I,Xu=sr&&sr.exports===li,ci=Xu&&Fu.process,ot=(function(){try{
var O=sr&&sr.require&&sr.require("util").types;return O||ci&&ci.binding&&ci.binding("util")}catch{}})(),Uu=ot&&ot.isArrayBuffer,
Bu=ot&&ot.isDate,Wu=ot&&ot.isMap,qu=ot&&ot.isRegExp,Gu=ot&&ot.isSet,Hu=ot&&ot.isTypedArray;function Je(O,S,x){switch(x.length){case 0:
return O.call(S);case 1:return O.call(S,x[0]);case 2:return O.call(S,x[0],x[1]);case 3:return O.call(S,x[0],x[1],x[2])}return O.
apply(S,x)}function Sh(O,S,x,j){for(var ee=-1,pe=O==null?0:O.length;++ee<pe;){var Me=O[ee];S(j,Me,x(Me),O)}return j}function Qe(O,S){
for(var x=-1,j=O==null?0:O.length;++x<j&&S(O[x],x,O)!==!1;);return O}function Ph(O,S){for(var x=O==null?0:O.length;x--&&
S(O[x],x,O)!==!1;);return O}function ju(O,S){for(var x=-1,j=O==null?0:O.length;++x<j;)if(!S(O[x],x,O))return!1;return!0}
function Gt(O,S){for(var x=-1,j=O==null?0:O.length,ee=0,pe=[];++x<j;){var Me=O[x];S(Me,x,O)&&(pe[ee++]=Me)}return pe}function on(O,S){
var x=O==null?0:O.length;return!!x&&_r(O,S,0)>-1}function di(O,S,x){for(var j=-1,ee=O==null?0:O.length;++j<ee;)if(x(S,O[j]))
return!0;return!1}function Oe(O,S){for(var x=-1,j=O==null?0:O.length,ee=Array(j);++x<j;)ee[x]=S(O[x],x,O);return ee}function Ht(O,S){
for(var x=-1,j=S.length,ee=O.length;++x<j;)O[ee+x]=S[x];return O}function pi(O,S,x,j){var ee=-1,pe=O==null?0:O.length;for(j&&
pe&&(x=O[++ee]);++ee<pe;)x=S(x,O[ee],ee,O);return x}function Fh(O,S,x,j){var ee=O==null?0:O.length;for(j&&ee&&(x=O[--ee]);ee--;)
x=S(x,O[ee],ee,O);return x}function gi(O,S){for(var x=-1,j=O==null?0:O.length;++x<j;)if(S(O[x],x,O))return!0;return!1}var Xh=mi(
"length");function Uh(O){return O.split("")}function Bh(O){return O.match(zf)||[]}function Ku(O,S,x){var j;return x(O,function(ee,pe,Me){
if(S(ee,pe,Me))return j=pe,!1}),j}function fn(O,S,x,j){for(var ee=O.length,pe=x+(j?1:-1);j?pe--:++pe<ee;)if(S(O[pe],pe,O))
return pe;return-1}function _r(O,S,x){return S===S?$h(O,S,x):fn(O,Vu,x)}function Wh(O,S,x,j){for(var ee=x-1,pe=O.length;++ee<
pe;)if(j(O[ee],S))return ee;return-1}function Vu(O){return O!==O}function Yu(O,S){var x=O==null?0:O.length;return x?Ei(O,
S)/x:pr}function mi(O){return function(S){return S==null?s:S[O]}}function wi(O){return function(S){return O==null?s:O[S]}}
function zu(O,S,x,j,ee){return ee(O,function(pe,Me,ye){x=j?(j=!1,pe):S(x,pe,Me,ye)}),x}function qh(O,S){var x=O.length;for(O.
sort(S);x--;)O[x]=O[x].value;return O}function Ei(O,S){for(var x,j=-1,ee=O.length;++j<ee;){var pe=S(O[j]);pe!==s&&(x=x===
s?pe:x+pe)}return x}function vi(O,S){for(var x=-1,j=Array(O);++x<O;)j[x]=S(x);return j}function Gh(O,S){return Oe(S,function(x){
return[x,O[x]]})}function ku(O){return O&&O.slice(0,Qu(O)+1).replace(si,"")}function et(O){return function(S){return O(S)}}
function yi(O,S){return Oe(S,function(x){return O[x]})}function Wr(O,S){return O.has(S)}function Zu(O,S){for(var x=-1,j=O.
length;++x<j&&_r(S,O[x],0)>-1;);return x}function $u(O,S){for(var x=O.length;x--&&_r(S,O[x],0)>-1;);return x}function Hh(O,S){
for(var x=O.length,j=0;x--;)O[x]===S&&++j;return j}var jh=wi(Nh),Kh=wi(Rh);function Vh(O){return"\\"+Ah[O]}function Yh(O,S){
return O==null?s:O[S]}function Ir(O){return Th.test(O)}function zh(O){return Oh.test(O)}function kh(O){for(var S,x=[];!(S=
O.next()).done;)x.push(S.value);return x}function _i(O){var S=-1,x=Array(O.size);return O.forEach(function(j,ee){x[++S]=
[ee,j]}),x}function Ju(O,S){return function(x){return O(S(x))}}function jt(O,S){for(var x=-1,j=O.length,ee=0,pe=[];++x<j;){
var Me=O[x];(Me===S||Me===C)&&(O[x]=C,pe[ee++]=x)}return pe}function hn(O){var S=-1,x=Array(O.size);return O.forEach(function(j){
x[++S]=j}),x}function Zh(O){var S=-1,x=Array(O.size);return O.forEach(function(j){x[++S]=[j,j]}),x}function $h(O,S,x){for(var j=x-
1,ee=O.length;++j<ee;)if(O[j]===S)return j;return-1}function Jh(O,S,x){for(var j=x+1;j--;)if(O[j]===S)return j;return j}
function Tr(O){return Ir(O)?el(O):Xh(O)}function wt(O){return Ir(O)?tl(O):Uh(O)}function Qu(O){for(var S=O.length;S--&&jf.
test(O.charAt(S)););return S}var Qh=wi(xh);function el(O){for(var S=hi.lastIndex=0;hi.test(O);)++S;return S}function tl(O){
return O.match(hi)||[]}function rl(O){return O.match(Ih)||[]}var nl=(function O(S){S=S==null?Xe:Or.defaults(Xe.Object(),
S,Or.pick(Xe,Lh));var x=S.Array,j=S.Date,ee=S.Error,pe=S.Function,Me=S.Math,ye=S.Object,Ii=S.RegExp,il=S.String,ft=S.TypeError,
ln=x.prototype,sl=pe.prototype,Lr=ye.prototype,cn=S["__core-js_shared__"],dn=sl.toString,me=Lr.hasOwnProperty,ul=0,ea=(function(){
var e=/[^.]+$/.exec(cn&&cn.keys&&cn.keys.IE_PROTO||"");return e?"Symbol(src)_1."+e:""})(),pn=Lr.toString,al=dn.call(ye),
ol=Xe._,fl=Ii("^"+dn.call(me).replace(ii,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+
"$"),gn=Xu?S.Buffer:s,Kt=S.Symbol,mn=S.Uint8Array,ta=gn?gn.allocUnsafe:s,wn=Ju(ye.getPrototypeOf,ye),ra=ye.create,na=Lr.
propertyIsEnumerable,En=ln.splice,ia=Kt?Kt.isConcatSpreadable:s,qr=Kt?Kt.iterator:s,ur=Kt?Kt.toStringTag:s,vn=(function(){
try{var e=lr(ye,"defineProperty");return e({},"",{}),e}catch{}})(),hl=S.clearTimeout!==Xe.clearTimeout&&S.clearTimeout,ll=j&&
j.now!==Xe.Date.now&&j.now,cl=S.setTimeout!==Xe.setTimeout&&S.setTimeout,yn=Me.ceil,_n=Me.floor,Ti=ye.getOwnPropertySymbols,
dl=gn?gn.isBuffer:s,sa=S.isFinite,pl=ln.join,gl=Ju(ye.keys,ye),Se=Me.max,qe=Me.min,ml=j.now,wl=S.parseInt,ua=Me.random,El=ln.
reverse,Oi=lr(S,"DataView"),Gr=lr(S,"Map"),Li=lr(S,"Promise"),Dr=lr(S,"Set"),Hr=lr(S,"WeakMap"),jr=lr(ye,"create"),In=Hr&&
new Hr,Nr={},vl=cr(Oi),yl=cr(Gr),_l=cr(Li),Il=cr(Dr),Tl=cr(Hr),Tn=Kt?Kt.prototype:s,Kr=Tn?Tn.valueOf:s,aa=Tn?Tn.toString:
s;function o(e){if(Ne(e)&&!te(e)&&!(e instanceof le)){if(e instanceof ht)return e;if(me.call(e,"__wrapped__"))return oo(
e)}return new ht(e)}var Rr=(function(){function e(){}return function(t){if(!De(t))return{};if(ra)return ra(t);e.prototype=
t;var r=new e;return e.prototype=s,r}})();function On(){}function ht(e,t){this.__wrapped__=e,this.__actions__=[],this.__chain__=
!!t,this.__index__=0,this.__values__=s}o.templateSettings={escape:at,evaluate:Ve,interpolate:We,variable:"",imports:{_:o}},
o.prototype=On.prototype,o.prototype.constructor=o,ht.prototype=Rr(On.prototype),ht.prototype.constructor=ht;function le(e){
this.__wrapped__=e,this.__actions__=[],this.__dir__=1,this.__filtered__=!1,this.__iteratees__=[],this.__takeCount__=Be,this.
__views__=[]}function Ol(){var e=new le(this.__wrapped__);return e.__actions__=Ye(this.__actions__),e.__dir__=this.__dir__,
e.__filtered__=this.__filtered__,e.__iteratees__=Ye(this.__iteratees__),e.__takeCount__=this.__takeCount__,e.__views__=Ye(
this.__views__),e}function Ll(){if(this.__filtered__){var e=new le(this);e.__dir__=-1,e.__filtered__=!0}else e=this.clone(),
e.__dir__*=-1;return e}function Dl(){var e=this.__wrapped__.value(),t=this.__dir__,r=te(e),n=t<0,i=r?e.length:0,h=Uc(0,i,
this.__views__),g=h.start,_=h.end,L=_-g,F=n?_:g-1,X=this.__iteratees__,U=X.length,G=0,Y=qe(L,this.__takeCount__);if(!r||
!n&&i==L&&Y==L)return ba(e,this.__actions__);var J=[];e:for(;L--&&G<Y;){F+=t;for(var ue=-1,k=e[F];++ue<U;){var fe=X[ue],
de=fe.iteratee,nt=fe.type,Ke=de(k);if(nt==Ce)k=Ke;else if(!Ke){if(nt==ce)continue e;break e}}J[G++]=k}return J}le.prototype=
Rr(On.prototype),le.prototype.constructor=le;function ar(e){var t=-1,r=e==null?0:e.length;for(this.clear();++t<r;){var n=e[t];
this.set(n[0],n[1])}}function Nl(){this.__data__=jr?jr(null):{},this.size=0}function Rl(e){var t=this.has(e)&&delete this.
__data__[e];return this.size-=t?1:0,t}function xl(e){var t=this.__data__;if(jr){var r=t[e];return r===w?s:r}return me.call(
t,e)?t[e]:s}function Al(e){var t=this.__data__;return jr?t[e]!==s:me.call(t,e)}function bl(e,t){var r=this.__data__;return this.
size+=this.has(e)?0:1,r[e]=jr&&t===s?w:t,this}ar.prototype.clear=Nl,ar.prototype.delete=Rl,ar.prototype.get=xl,ar.prototype.
has=Al,ar.prototype.set=bl;function xt(e){var t=-1,r=e==null?0:e.length;for(this.clear();++t<r;){var n=e[t];this.set(n[0],
n[1])}}function Cl(){this.__data__=[],this.size=0}function Ml(e){var t=this.__data__,r=Ln(t,e);if(r<0)return!1;var n=t.length-
1;return r==n?t.pop():En.call(t,r,1),--this.size,!0}function Sl(e){var t=this.__data__,r=Ln(t,e);return r<0?s:t[r][1]}function Pl(e){
return Ln(this.__data__,e)>-1}function Fl(e,t){var r=this.__data__,n=Ln(r,e);return n<0?(++this.size,r.push([e,t])):r[n][1]=
t,this}xt.prototype.clear=Cl,xt.prototype.delete=Ml,xt.prototype.get=Sl,xt.prototype.has=Pl,xt.prototype.set=Fl;function At(e){
var t=-1,r=e==null?0:e.length;for(this.clear();++t<r;){var n=e[t];this.set(n[0],n[1])}}function Xl(){this.size=0,this.__data__=
{hash:new ar,map:new(Gr||xt),string:new ar}}function Ul(e){var t=Xn(this,e).delete(e);return this.size-=t?1:0,t}function Bl(e){
return Xn(this,e).get(e)}function Wl(e){return Xn(this,e).has(e)}function ql(e,t){var r=Xn(this,e),n=r.size;return r.set(
e,t),this.size+=r.size==n?0:1,this}At.prototype.clear=Xl,At.prototype.delete=Ul,At.prototype.get=Bl,At.prototype.has=Wl,
At.prototype.set=ql;function or(e){var t=-1,r=e==null?0:e.length;for(this.__data__=new At;++t<r;)this.add(e[t])}function Gl(e){
return this.__data__.set(e,w),this}function Hl(e){return this.__data__.has(e)}or.prototype.add=or.prototype.push=Gl,or.prototype.
has=Hl;function Et(e){var t=this.__data__=new xt(e);this.size=t.size}function jl(){this.__data__=new xt,this.size=0}function Kl(e){
var t=this.__data__,r=t.delete(e);return this.size=t.size,r}function Vl(e){return this.__data__.get(e)}function Yl(e){return this.
__data__.has(e)}function zl(e,t){var r=this.__data__;if(r instanceof xt){var n=r.__data__;if(!Gr||n.length<A-1)return n.
push([e,t]),this.size=++r.size,this;r=this.__data__=new At(n)}return r.set(e,t),this.size=r.size,this}Et.prototype.clear=
jl,Et.prototype.delete=Kl,Et.prototype.get=Vl,Et.prototype.has=Yl,Et.prototype.set=zl;function oa(e,t){var r=te(e),n=!r&&
dr(e),i=!r&&!n&&Zt(e),h=!r&&!n&&!i&&Cr(e),g=r||n||i||h,_=g?vi(e.length,il):[],L=_.length;for(var F in e)(t||me.call(e,F))&&
!(g&&(F=="length"||i&&(F=="offset"||F=="parent")||h&&(F=="buffer"||F=="byteLength"||F=="byteOffset")||Mt(F,L)))&&_.push(
F);return _}function fa(e){var t=e.length;return t?e[Fi(0,t-1)]:s}function kl(e,t){return Un(Ye(e),fr(t,0,e.length))}function Zl(e){
return Un(Ye(e))}function Di(e,t,r){(r!==s&&!yt(e[t],r)||r===s&&!(t in e))&&Lt(e,t,r)}function Vr(e,t,r){var n=e[t];(!(me.
call(e,t)&&yt(n,r))||r===s&&!(t in e))&&Lt(e,t,r)}function Ln(e,t){for(var r=e.length;r--;)if(yt(e[r][0],t))return r;return-1}
function $l(e,t,r,n){return Vt(e,function(i,h,g){t(n,i,r(i),g)}),n}function ha(e,t){return e&&Nt(t,Fe(t),e)}function Jl(e,t){
return e&&Nt(t,ke(t),e)}function Lt(e,t,r){t=="__proto__"&&vn?vn(e,t,{configurable:!0,enumerable:!0,value:r,writable:!0}):
e[t]=r}function Ni(e,t){for(var r=-1,n=t.length,i=x(n),h=e==null;++r<n;)i[r]=h?s:os(e,t[r]);return i}function fr(e,t,r){
return e===e&&(r!==s&&(e=e<=r?e:r),t!==s&&(e=e>=t?e:t)),e}function lt(e,t,r,n,i,h){var g,_=t&D,L=t&q,F=t&z;if(r&&(g=i?r(
e,n,i,h):r(e)),g!==s)return g;if(!De(e))return e;var X=te(e);if(X){if(g=Wc(e),!_)return Ye(e,g)}else{var U=Ge(e),G=U==wr||
U==rn;if(Zt(e))return Sa(e,_);if(U==mt||U==Tt||G&&!i){if(g=L||G?{}:Qa(e),!_)return L?xc(e,Jl(g,e)):Rc(e,ha(g,e))}else{if(!_e[U])
return i?e:{};g=qc(e,U,_)}}h||(h=new Et);var Y=h.get(e);if(Y)return Y;h.set(e,g),xo(e)?e.forEach(function(k){g.add(lt(k,
t,r,k,e,h))}):No(e)&&e.forEach(function(k,fe){g.set(fe,lt(k,t,r,fe,e,h))});var J=F?L?Yi:Vi:L?ke:Fe,ue=X?s:J(e);return Qe(
ue||e,function(k,fe){ue&&(fe=k,k=e[fe]),Vr(g,fe,lt(k,t,r,fe,e,h))}),g}function Ql(e){var t=Fe(e);return function(r){return la(
r,e,t)}}function la(e,t,r){var n=r.length;if(e==null)return!n;for(e=ye(e);n--;){var i=r[n],h=t[i],g=e[i];if(g===s&&!(i in
e)||!h(g))return!1}return!0}function ca(e,t,r){if(typeof e!="function")throw new ft(f);return Qr(function(){e.apply(s,r)},
t)}function Yr(e,t,r,n){var i=-1,h=on,g=!0,_=e.length,L=[],F=t.length;if(!_)return L;r&&(t=Oe(t,et(r))),n?(h=di,g=!1):t.
length>=A&&(h=Wr,g=!1,t=new or(t));e:for(;++i<_;){var X=e[i],U=r==null?X:r(X);if(X=n||X!==0?X:0,g&&U===U){for(var G=F;G--;)
if(t[G]===U)continue e;L.push(X)}else h(t,U,n)||L.push(X)}return L}var Vt=Ba(Dt),da=Ba(xi,!0);function ec(e,t){var r=!0;
return Vt(e,function(n,i,h){return r=!!t(n,i,h),r}),r}function Dn(e,t,r){for(var n=-1,i=e.length;++n<i;){var h=e[n],g=t(
h);if(g!=null&&(_===s?g===g&&!rt(g):r(g,_)))var _=g,L=h}return L}function tc(e,t,r,n){var i=e.length;for(r=ne(r),r<0&&(r=
-r>i?0:i+r),n=n===s||n>i?i:ne(n),n<0&&(n+=i),n=r>n?0:bo(n);r<n;)e[r++]=t;return e}function pa(e,t){var r=[];return Vt(e,
function(n,i,h){t(n,i,h)&&r.push(n)}),r}function Ue(e,t,r,n,i){var h=-1,g=e.length;for(r||(r=Hc),i||(i=[]);++h<g;){var _=e[h];
t>0&&r(_)?t>1?Ue(_,t-1,r,n,i):Ht(i,_):n||(i[i.length]=_)}return i}var Ri=Wa(),ga=Wa(!0);function Dt(e,t){return e&&Ri(e,
t,Fe)}function xi(e,t){return e&&ga(e,t,Fe)}function Nn(e,t){return Gt(t,function(r){return St(e[r])})}function hr(e,t){
t=zt(t,e);for(var r=0,n=t.length;e!=null&&r<n;)e=e[vt(t[r++])];return r&&r==n?e:s}function ma(e,t,r){var n=t(e);return te(
e)?n:Ht(n,r(e))}function He(e){return e==null?e===s?vr:ti:ur&&ur in ye(e)?Xc(e):Zc(e)}function Ai(e,t){return e>t}function rc(e,t){
return e!=null&&me.call(e,t)}function nc(e,t){return e!=null&&t in ye(e)}function ic(e,t,r){return e>=qe(t,r)&&e<Se(t,r)}
function bi(e,t,r){for(var n=r?di:on,i=e[0].length,h=e.length,g=h,_=x(h),L=1/0,F=[];g--;){var X=e[g];g&&t&&(X=Oe(X,et(t))),
L=qe(X.length,L),_[g]=!r&&(t||i>=120&&X.length>=120)?new or(g&&X):s}X=e[0];var U=-1,G=_[0];e:for(;++U<i&&F.length<L;){var Y=X[U],
J=t?t(Y):Y;if(Y=r||Y!==0?Y:0,!(G?Wr(G,J):n(F,J,r))){for(g=h;--g;){var ue=_[g];if(!(ue?Wr(ue,J):n(e[g],J,r)))continue e}G&&
G.push(J),F.push(Y)}}return F}function sc(e,t,r,n){return Dt(e,function(i,h,g){t(n,r(i),h,g)}),n}function zr(e,t,r){t=zt(
t,e),e=no(e,t);var n=e==null?e:e[vt(dt(t))];return n==null?s:Je(n,e,r)}function wa(e){return Ne(e)&&He(e)==Tt}function uc(e){
return Ne(e)&&He(e)==nr}function ac(e){return Ne(e)&&He(e)==st}function kr(e,t,r,n,i){return e===t?!0:e==null||t==null||
!Ne(e)&&!Ne(t)?e!==e&&t!==t:oc(e,t,r,n,kr,i)}function oc(e,t,r,n,i,h){var g=te(e),_=te(t),L=g?Wt:Ge(e),F=_?Wt:Ge(t);L=L==
Tt?mt:L,F=F==Tt?mt:F;var X=L==mt,U=F==mt,G=L==F;if(G&&Zt(e)){if(!Zt(t))return!1;g=!0,X=!1}if(G&&!X)return h||(h=new Et),
g||Cr(e)?Za(e,t,r,n,i,h):Pc(e,t,L,r,n,i,h);if(!(r&$)){var Y=X&&me.call(e,"__wrapped__"),J=U&&me.call(t,"__wrapped__");if(Y||
J){var ue=Y?e.value():e,k=J?t.value():t;return h||(h=new Et),i(ue,k,r,n,h)}}return G?(h||(h=new Et),Fc(e,t,r,n,i,h)):!1}
function fc(e){return Ne(e)&&Ge(e)==ve}function Ci(e,t,r,n){var i=r.length,h=i,g=!n;if(e==null)return!h;for(e=ye(e);i--;){
var _=r[i];if(g&&_[2]?_[1]!==e[_[0]]:!(_[0]in e))return!1}for(;++i<h;){_=r[i];var L=_[0],F=e[L],X=_[1];if(g&&_[2]){if(F===
s&&!(L in e))return!1}else{var U=new Et;if(n)var G=n(F,X,L,e,t,U);if(!(G===s?kr(X,F,$|ge,n,U):G))return!1}}return!0}function Ea(e){
if(!De(e)||Kc(e))return!1;var t=St(e)?fl:Qf;return t.test(cr(e))}function hc(e){return Ne(e)&&He(e)==er}function lc(e){return Ne(
e)&&Ge(e)==$e}function cc(e){return Ne(e)&&jn(e.length)&&!!Te[He(e)]}function va(e){return typeof e=="function"?e:e==null?
Ze:typeof e=="object"?te(e)?Ia(e[0],e[1]):_a(e):Ho(e)}function Mi(e){if(!Jr(e))return gl(e);var t=[];for(var r in ye(e))
me.call(e,r)&&r!="constructor"&&t.push(r);return t}function dc(e){if(!De(e))return kc(e);var t=Jr(e),r=[];for(var n in e)
n=="constructor"&&(t||!me.call(e,n))||r.push(n);return r}function Si(e,t){return e<t}function ya(e,t){var r=-1,n=ze(e)?x(
e.length):[];return Vt(e,function(i,h,g){n[++r]=t(i,h,g)}),n}function _a(e){var t=ki(e);return t.length==1&&t[0][2]?to(t[0][0],
t[0][1]):function(r){return r===e||Ci(r,e,t)}}function Ia(e,t){return $i(e)&&eo(t)?to(vt(e),t):function(r){var n=os(r,e);
return n===s&&n===t?fs(r,e):kr(t,n,$|ge)}}function Rn(e,t,r,n,i){e!==t&&Ri(t,function(h,g){if(i||(i=new Et),De(h))pc(e,t,
g,r,Rn,n,i);else{var _=n?n(Qi(e,g),h,g+"",e,t,i):s;_===s&&(_=h),Di(e,g,_)}},ke)}function pc(e,t,r,n,i,h,g){var _=Qi(e,r),
L=Qi(t,r),F=g.get(L);if(F){Di(e,r,F);return}var X=h?h(_,L,r+"",e,t,g):s,U=X===s;if(U){var G=te(L),Y=!G&&Zt(L),J=!G&&!Y&&
Cr(L);X=L,G||Y||J?te(_)?X=_:Re(_)?X=Ye(_):Y?(U=!1,X=Sa(L,!0)):J?(U=!1,X=Pa(L,!0)):X=[]:en(L)||dr(L)?(X=_,dr(_)?X=Co(_):(!De(
_)||St(_))&&(X=Qa(L))):U=!1}U&&(g.set(L,X),i(X,L,n,h,g),g.delete(L)),Di(e,r,X)}function Ta(e,t){var r=e.length;if(r)return t+=
t<0?r:0,Mt(t,r)?e[t]:s}function Oa(e,t,r){t.length?t=Oe(t,function(h){return te(h)?function(g){return hr(g,h.length===1?
h[0]:h)}:h}):t=[Ze];var n=-1;t=Oe(t,et(Z()));var i=ya(e,function(h,g,_){var L=Oe(t,function(F){return F(h)});return{criteria:L,
index:++n,value:h}});return qh(i,function(h,g){return Nc(h,g,r)})}function gc(e,t){return La(e,t,function(r,n){return fs(
e,n)})}function La(e,t,r){for(var n=-1,i=t.length,h={};++n<i;){var g=t[n],_=hr(e,g);r(_,g)&&Zr(h,zt(g,e),_)}return h}function mc(e){
return function(t){return hr(t,e)}}function Pi(e,t,r,n){var i=n?Wh:_r,h=-1,g=t.length,_=e;for(e===t&&(t=Ye(t)),r&&(_=Oe(
e,et(r)));++h<g;)for(var L=0,F=t[h],X=r?r(F):F;(L=i(_,X,L,n))>-1;)_!==e&&En.call(_,L,1),En.call(e,L,1);return e}function Da(e,t){
for(var r=e?t.length:0,n=r-1;r--;){var i=t[r];if(r==n||i!==h){var h=i;Mt(i)?En.call(e,i,1):Bi(e,i)}}return e}function Fi(e,t){
return e+_n(ua()*(t-e+1))}function wc(e,t,r,n){for(var i=-1,h=Se(yn((t-e)/(r||1)),0),g=x(h);h--;)g[n?h:++i]=e,e+=r;return g}
function Xi(e,t){var r="";if(!e||t<1||t>It)return r;do t%2&&(r+=e),t=_n(t/2),t&&(e+=e);while(t);return r}function ae(e,t){
return es(ro(e,t,Ze),e+"")}function Ec(e){return fa(Mr(e))}function vc(e,t){var r=Mr(e);return Un(r,fr(t,0,r.length))}function Zr(e,t,r,n){
if(!De(e))return e;t=zt(t,e);for(var i=-1,h=t.length,g=h-1,_=e;_!=null&&++i<h;){var L=vt(t[i]),F=r;if(L==="__proto__"||L===
"constructor"||L==="prototype")return e;if(i!=g){var X=_[L];F=n?n(X,L,_):s,F===s&&(F=De(X)?X:Mt(t[i+1])?[]:{})}Vr(_,L,F),
_=_[L]}return e}var Na=In?function(e,t){return In.set(e,t),e}:Ze,yc=vn?function(e,t){return vn(e,"toString",{configurable:!0,
enumerable:!1,value:ls(t),writable:!0})}:Ze;function _c(e){return Un(Mr(e))}function ct(e,t,r){var n=-1,i=e.length;t<0&&
(t=-t>i?0:i+t),r=r>i?i:r,r<0&&(r+=i),i=t>r?0:r-t>>>0,t>>>=0;for(var h=x(i);++n<i;)h[n]=e[n+t];return h}function Ic(e,t){
var r;return Vt(e,function(n,i,h){return r=t(n,i,h),!r}),!!r}function xn(e,t,r){var n=0,i=e==null?n:e.length;if(typeof t==
"number"&&t===t&&i<=Sr){for(;n<i;){var h=n+i>>>1,g=e[h];g!==null&&!rt(g)&&(r?g<=t:g<t)?n=h+1:i=h}return i}return Ui(e,t,
Ze,r)}function Ui(e,t,r,n){var i=0,h=e==null?0:e.length;if(h===0)return 0;t=r(t);for(var g=t!==t,_=t===null,L=rt(t),F=t===
s;i<h;){var X=_n((i+h)/2),U=r(e[X]),G=U!==s,Y=U===null,J=U===U,ue=rt(U);if(g)var k=n||J;else F?k=J&&(n||G):_?k=J&&G&&(n||
!Y):L?k=J&&G&&!Y&&(n||!ue):Y||ue?k=!1:k=n?U<=t:U<t;k?i=X+1:h=X}return qe(h,gr)}function Ra(e,t){for(var r=-1,n=e.length,
i=0,h=[];++r<n;){var g=e[r],_=t?t(g):g;if(!r||!yt(_,L)){var L=_;h[i++]=g===0?0:g}}return h}function xa(e){return typeof e==
"number"?e:rt(e)?pr:+e}function tt(e){if(typeof e=="string")return e;if(te(e))return Oe(e,tt)+"";if(rt(e))return aa?aa.call(
e):"";var t=e+"";return t=="0"&&1/e==-Rt?"-0":t}function Yt(e,t,r){var n=-1,i=on,h=e.length,g=!0,_=[],L=_;if(r)g=!1,i=di;else if(h>=
A){var F=t?null:Mc(e);if(F)return hn(F);g=!1,i=Wr,L=new or}else L=t?[]:_;e:for(;++n<h;){var X=e[n],U=t?t(X):X;if(X=r||X!==
0?X:0,g&&U===U){for(var G=L.length;G--;)if(L[G]===U)continue e;t&&L.push(U),_.push(X)}else i(L,U,r)||(L!==_&&L.push(U),_.
push(X))}return _}function Bi(e,t){t=zt(t,e);var r=-1,n=t.length;if(!n)return!0;for(;++r<n;){var i=vt(t[r]);if(i==="__pr\
oto__"&&!me.call(e,"__proto__")||(i==="constructor"||i==="prototype")&&r<n-1)return!1}var h=no(e,t);return h==null||delete h[vt(
dt(t))]}function Aa(e,t,r,n){return Zr(e,t,r(hr(e,t)),n)}function An(e,t,r,n){for(var i=e.length,h=n?i:-1;(n?h--:++h<i)&&
t(e[h],h,e););return r?ct(e,n?0:h,n?h+1:i):ct(e,n?h+1:0,n?i:h)}function ba(e,t){var r=e;return r instanceof le&&(r=r.value()),
pi(t,function(n,i){return i.func.apply(i.thisArg,Ht([n],i.args))},r)}function Wi(e,t,r){var n=e.length;if(n<2)return n?Yt(
e[0]):[];for(var i=-1,h=x(n);++i<n;)for(var g=e[i],_=-1;++_<n;)_!=i&&(h[i]=Yr(h[i]||g,e[_],t,r));return Yt(Ue(h,1),t,r)}
function Ca(e,t,r){for(var n=-1,i=e.length,h=t.length,g={};++n<i;){var _=n<h?t[n]:s;r(g,e[n],_)}return g}function qi(e){
return Re(e)?e:[]}function Gi(e){return typeof e=="function"?e:Ze}function zt(e,t){return te(e)?e:$i(e,t)?[e]:ao(we(e))}
var Tc=ae;function kt(e,t,r){var n=e.length;return r=r===s?n:r,!t&&r>=n?e:ct(e,t,r)}var Ma=hl||function(e){return Xe.clearTimeout(
e)};function Sa(e,t){if(t)return e.slice();var r=e.length,n=ta?ta(r):new e.constructor(r);return e.copy(n),n}function Hi(e){
var t=new e.constructor(e.byteLength);return new mn(t).set(new mn(e)),t}function Oc(e,t){var r=t?Hi(e.buffer):e.buffer;return new e.
constructor(r,e.byteOffset,e.byteLength)}function Lc(e){var t=new e.constructor(e.source,wu.exec(e));return t.lastIndex=
e.lastIndex,t}function Dc(e){return Kr?ye(Kr.call(e)):{}}function Pa(e,t){var r=t?Hi(e.buffer):e.buffer;return new e.constructor(
r,e.byteOffset,e.length)}function Fa(e,t){if(e!==t){var r=e!==s,n=e===null,i=e===e,h=rt(e),g=t!==s,_=t===null,L=t===t,F=rt(
t);if(!_&&!F&&!h&&e>t||h&&g&&L&&!_&&!F||n&&g&&L||!r&&L||!i)return 1;if(!n&&!h&&!F&&e<t||F&&r&&i&&!n&&!h||_&&r&&i||!g&&i||
!L)return-1}return 0}function Nc(e,t,r){for(var n=-1,i=e.criteria,h=t.criteria,g=i.length,_=r.length;++n<g;){var L=Fa(i[n],
h[n]);if(L){if(n>=_)return L;var F=r[n];return L*(F=="desc"?-1:1)}}return e.index-t.index}function Xa(e,t,r,n){for(var i=-1,
h=e.length,g=r.length,_=-1,L=t.length,F=Se(h-g,0),X=x(L+F),U=!n;++_<L;)X[_]=t[_];for(;++i<g;)(U||i<h)&&(X[r[i]]=e[i]);for(;F--;)
X[_++]=e[i++];return X}function Ua(e,t,r,n){for(var i=-1,h=e.length,g=-1,_=r.length,L=-1,F=t.length,X=Se(h-_,0),U=x(X+F),
G=!n;++i<X;)U[i]=e[i];for(var Y=i;++L<F;)U[Y+L]=t[L];for(;++g<_;)(G||i<h)&&(U[Y+r[g]]=e[i++]);return U}function Ye(e,t){
var r=-1,n=e.length;for(t||(t=x(n));++r<n;)t[r]=e[r];return t}function Nt(e,t,r,n){var i=!r;r||(r={});for(var h=-1,g=t.length;++h<
g;){var _=t[h],L=n?n(r[_],e[_],_,r,e):s;L===s&&(L=e[_]),i?Lt(r,_,L):Vr(r,_,L)}return r}function Rc(e,t){return Nt(e,Zi(e),
t)}function xc(e,t){return Nt(e,$a(e),t)}function bn(e,t){return function(r,n){var i=te(r)?Sh:$l,h=t?t():{};return i(r,e,
Z(n,2),h)}}function xr(e){return ae(function(t,r){var n=-1,i=r.length,h=i>1?r[i-1]:s,g=i>2?r[2]:s;for(h=e.length>3&&typeof h==
"function"?(i--,h):s,g&&je(r[0],r[1],g)&&(h=i<3?s:h,i=1),t=ye(t);++n<i;){var _=r[n];_&&e(t,_,n,h)}return t})}function Ba(e,t){
return function(r,n){if(r==null)return r;if(!ze(r))return e(r,n);for(var i=r.length,h=t?i:-1,g=ye(r);(t?h--:++h<i)&&n(g[h],
h,g)!==!1;);return r}}function Wa(e){return function(t,r,n){for(var i=-1,h=ye(t),g=n(t),_=g.length;_--;){var L=g[e?_:++i];
if(r(h[L],L,h)===!1)break}return t}}function Ac(e,t,r){var n=t&Ee,i=$r(e);function h(){var g=this&&this!==Xe&&this instanceof
h?i:e;return g.apply(n?r:this,arguments)}return h}function qa(e){return function(t){t=we(t);var r=Ir(t)?wt(t):s,n=r?r[0]:
t.charAt(0),i=r?kt(r,1).join(""):t.slice(1);return n[e]()+i}}function Ar(e){return function(t){return pi(qo(Wo(t).replace(
yh,"")),e,"")}}function $r(e){return function(){var t=arguments;switch(t.length){case 0:return new e;case 1:return new e(
t[0]);case 2:return new e(t[0],t[1]);case 3:return new e(t[0],t[1],t[2]);case 4:return new e(t[0],t[1],t[2],t[3]);case 5:
return new e(t[0],t[1],t[2],t[3],t[4]);case 6:return new e(t[0],t[1],t[2],t[3],t[4],t[5]);case 7:return new e(t[0],t[1],
t[2],t[3],t[4],t[5],t[6])}var r=Rr(e.prototype),n=e.apply(r,t);return De(n)?n:r}}function bc(e,t,r){var n=$r(e);function i(){
for(var h=arguments.length,g=x(h),_=h,L=br(i);_--;)g[_]=arguments[_];var F=h<3&&g[0]!==L&&g[h-1]!==L?[]:jt(g,L);if(h-=F.
length,h<r)return Va(e,t,Cn,i.placeholder,s,g,F,s,s,r-h);var X=this&&this!==Xe&&this instanceof i?n:e;return Je(X,this,g)}
return i}function Ga(e){return function(t,r,n){var i=ye(t);if(!ze(t)){var h=Z(r,3);t=Fe(t),r=function(_){return h(i[_],_,
i)}}var g=e(t,r,n);return g>-1?i[h?t[g]:g]:s}}function Ha(e){return Ct(function(t){var r=t.length,n=r,i=ht.prototype.thru;
for(e&&t.reverse();n--;){var h=t[n];if(typeof h!="function")throw new ft(f);if(i&&!g&&Fn(h)=="wrapper")var g=new ht([],!0)}
for(n=g?n:r;++n<r;){h=t[n];var _=Fn(h),L=_=="wrapper"?zi(h):s;L&&Ji(L[0])&&L[1]==(y|p|b|R)&&!L[4].length&&L[9]==1?g=g[Fn(
L[0])].apply(g,L[3]):g=h.length==1&&Ji(h)?g[_]():g.thru(h)}return function(){var F=arguments,X=F[0];if(g&&F.length==1&&te(
X))return g.plant(X).value();for(var U=0,G=r?t[U].apply(this,F):X;++U<r;)G=t[U].call(this,G);return G}})}function Cn(e,t,r,n,i,h,g,_,L,F){
var X=t&y,U=t&Ee,G=t&ie,Y=t&(p|N),J=t&B,ue=G?s:$r(e);function k(){for(var fe=arguments.length,de=x(fe),nt=fe;nt--;)de[nt]=
arguments[nt];if(Y)var Ke=br(k),it=Hh(de,Ke);if(n&&(de=Xa(de,n,i,Y)),h&&(de=Ua(de,h,g,Y)),fe-=it,Y&&fe<F){var xe=jt(de,Ke);
return Va(e,t,Cn,k.placeholder,r,de,xe,_,L,F-fe)}var _t=U?r:this,Ft=G?_t[e]:e;return fe=de.length,_?de=$c(de,_):J&&fe>1&&
de.reverse(),X&&L<fe&&(de.length=L),this&&this!==Xe&&this instanceof k&&(Ft=ue||$r(Ft)),Ft.apply(_t,de)}return k}function ja(e,t){
return function(r,n){return sc(r,e,t(n),{})}}function Mn(e,t){return function(r,n){var i;if(r===s&&n===s)return t;if(r!==
s&&(i=r),n!==s){if(i===s)return n;typeof r=="string"||typeof n=="string"?(r=tt(r),n=tt(n)):(r=xa(r),n=xa(n)),i=e(r,n)}return i}}
function ji(e){return Ct(function(t){return t=Oe(t,et(Z())),ae(function(r){var n=this;return e(t,function(i){return Je(i,
n,r)})})})}function Sn(e,t){t=t===s?" ":tt(t);var r=t.length;if(r<2)return r?Xi(t,e):t;var n=Xi(t,yn(e/Tr(t)));return Ir(
t)?kt(wt(n),0,e).join(""):n.slice(0,e)}function Cc(e,t,r,n){var i=t&Ee,h=$r(e);function g(){for(var _=-1,L=arguments.length,
F=-1,X=n.length,U=x(X+L),G=this&&this!==Xe&&this instanceof g?h:e;++F<X;)U[F]=n[F];for(;L--;)U[F++]=arguments[++_];return Je(
G,i?r:this,U)}return g}function Ka(e){return function(t,r,n){return n&&typeof n!="number"&&je(t,r,n)&&(r=n=s),t=Pt(t),r===
s?(r=t,t=0):r=Pt(r),n=n===s?t<r?1:-1:Pt(n),wc(t,r,n,e)}}function Pn(e){return function(t,r){return typeof t=="string"&&typeof r==
"string"||(t=pt(t),r=pt(r)),e(t,r)}}function Va(e,t,r,n,i,h,g,_,L,F){var X=t&p,U=X?g:s,G=X?s:g,Y=X?h:s,J=X?s:h;t|=X?b:M,
t&=~(X?M:b),t&se||(t&=-4);var ue=[e,t,i,Y,U,J,G,_,L,F],k=r.apply(s,ue);return Ji(e)&&io(k,ue),k.placeholder=n,so(k,e,t)}
function Ki(e){var t=Me[e];return function(r,n){if(r=pt(r),n=n==null?0:qe(ne(n),292),n&&sa(r)){var i=(we(r)+"e").split("\
e"),h=t(i[0]+"e"+(+i[1]+n));return i=(we(h)+"e").split("e"),+(i[0]+"e"+(+i[1]-n))}return t(r)}}var Mc=Dr&&1/hn(new Dr([,
-0]))[1]==Rt?function(e){return new Dr(e)}:ps;function Ya(e){return function(t){var r=Ge(t);return r==ve?_i(t):r==$e?Zh(
t):Gh(t,e(t))}}function bt(e,t,r,n,i,h,g,_){var L=t&ie;if(!L&&typeof e!="function")throw new ft(f);var F=n?n.length:0;if(F||
(t&=-97,n=i=s),g=g===s?g:Se(ne(g),0),_=_===s?_:ne(_),F-=i?i.length:0,t&M){var X=n,U=i;n=i=s}var G=L?s:zi(e),Y=[e,t,r,n,i,
X,U,h,g,_];if(G&&zc(Y,G),e=Y[0],t=Y[1],r=Y[2],n=Y[3],i=Y[4],_=Y[9]=Y[9]===s?L?0:e.length:Se(Y[9]-F,0),!_&&t&(p|N)&&(t&=-25),
!t||t==Ee)var J=Ac(e,t,r);else t==p||t==N?J=bc(e,t,_):(t==b||t==(Ee|b))&&!i.length?J=Cc(e,t,r,n):J=Cn.apply(s,Y);var ue=G?
Na:io;return so(ue(J,Y),e,t)}function za(e,t,r,n){return e===s||yt(e,Lr[r])&&!me.call(n,r)?t:e}function ka(e,t,r,n,i,h){
return De(e)&&De(t)&&(h.set(t,e),Rn(e,t,s,ka,h),h.delete(t)),e}function Sc(e){return en(e)?s:e}function Za(e,t,r,n,i,h){
var g=r&$,_=e.length,L=t.length;if(_!=L&&!(g&&L>_))return!1;var F=h.get(e),X=h.get(t);if(F&&X)return F==t&&X==e;var U=-1,
G=!0,Y=r&ge?new or:s;for(h.set(e,t),h.set(t,e);++U<_;){var J=e[U],ue=t[U];if(n)var k=g?n(ue,J,U,t,e,h):n(J,ue,U,e,t,h);if(k!==
s){if(k)continue;G=!1;break}if(Y){if(!gi(t,function(fe,de){if(!Wr(Y,de)&&(J===fe||i(J,fe,r,n,h)))return Y.push(de)})){G=
!1;break}}else if(!(J===ue||i(J,ue,r,n,h))){G=!1;break}}return h.delete(e),h.delete(t),G}function Pc(e,t,r,n,i,h,g){switch(r){case qt:
if(e.byteLength!=t.byteLength||e.byteOffset!=t.byteOffset)return!1;e=e.buffer,t=t.buffer;case nr:return!(e.byteLength!=t.
byteLength||!h(new mn(e),new mn(t)));case Pe:case st:case Qt:return yt(+e,+t);case Jt:return e.name==t.name&&e.message==
t.message;case er:case tr:return e==t+"";case ve:var _=_i;case $e:var L=n&$;if(_||(_=hn),e.size!=t.size&&!L)return!1;var F=g.
get(e);if(F)return F==t;n|=ge,g.set(e,t);var X=Za(_(e),_(t),n,i,h,g);return g.delete(e),X;case Er:if(Kr)return Kr.call(e)==
Kr.call(t)}return!1}function Fc(e,t,r,n,i,h){var g=r&$,_=Vi(e),L=_.length,F=Vi(t),X=F.length;if(L!=X&&!g)return!1;for(var U=L;U--;){
var G=_[U];if(!(g?G in t:me.call(t,G)))return!1}var Y=h.get(e),J=h.get(t);if(Y&&J)return Y==t&&J==e;var ue=!0;h.set(e,t),
h.set(t,e);for(var k=g;++U<L;){G=_[U];var fe=e[G],de=t[G];if(n)var nt=g?n(de,fe,G,t,e,h):n(fe,de,G,e,t,h);if(!(nt===s?fe===
de||i(fe,de,r,n,h):nt)){ue=!1;break}k||(k=G=="constructor")}if(ue&&!k){var Ke=e.constructor,it=t.constructor;Ke!=it&&"co\
nstructor"in e&&"constructor"in t&&!(typeof Ke=="function"&&Ke instanceof Ke&&typeof it=="function"&&it instanceof it)&&
(ue=!1)}return h.delete(e),h.delete(t),ue}function Ct(e){return es(ro(e,s,lo),e+"")}function Vi(e){return ma(e,Fe,Zi)}function Yi(e){
return ma(e,ke,$a)}var zi=In?function(e){return In.get(e)}:ps;function Fn(e){for(var t=e.name+"",r=Nr[t],n=me.call(Nr,t)?
r.length:0;n--;){var i=r[n],h=i.func;if(h==null||h==e)return i.name}return t}function br(e){var t=me.call(o,"placeholder")?
o:e;return t.placeholder}function Z(){var e=o.iteratee||cs;return e=e===cs?va:e,arguments.length?e(arguments[0],arguments[1]):
e}function Xn(e,t){var r=e.__data__;return jc(t)?r[typeof t=="string"?"string":"hash"]:r.map}function ki(e){for(var t=Fe(
e),r=t.length;r--;){var n=t[r],i=e[n];t[r]=[n,i,eo(i)]}return t}function lr(e,t){var r=Yh(e,t);return Ea(r)?r:s}function Xc(e){
var t=me.call(e,ur),r=e[ur];try{e[ur]=s;var n=!0}catch{}var i=pn.call(e);return n&&(t?e[ur]=r:delete e[ur]),i}var Zi=Ti?
function(e){return e==null?[]:(e=ye(e),Gt(Ti(e),function(t){return na.call(e,t)}))}:gs,$a=Ti?function(e){for(var t=[];e;)
Ht(t,Zi(e)),e=wn(e);return t}:gs,Ge=He;(Oi&&Ge(new Oi(new ArrayBuffer(1)))!=qt||Gr&&Ge(new Gr)!=ve||Li&&Ge(Li.resolve())!=
nn||Dr&&Ge(new Dr)!=$e||Hr&&Ge(new Hr)!=rr)&&(Ge=function(e){var t=He(e),r=t==mt?e.constructor:s,n=r?cr(r):"";if(n)switch(n){case vl:
return qt;case yl:return ve;case _l:return nn;case Il:return $e;case Tl:return rr}return t});function Uc(e,t,r){for(var n=-1,
i=r.length;++n<i;){var h=r[n],g=h.size;switch(h.type){case"drop":e+=g;break;case"dropRight":t-=g;break;case"take":t=qe(t,
e+g);break;case"takeRight":e=Se(e,t-g);break}}return{start:e,end:t}}function Bc(e){var t=e.match(Vf);return t?t[1].split(
Yf):[]}function Ja(e,t,r){t=zt(t,e);for(var n=-1,i=t.length,h=!1;++n<i;){var g=vt(t[n]);if(!(h=e!=null&&r(e,g)))break;e=
e[g]}return h||++n!=i?h:(i=e==null?0:e.length,!!i&&jn(i)&&Mt(g,i)&&(te(e)||dr(e)))}function Wc(e){var t=e.length,r=new e.
constructor(t);return t&&typeof e[0]=="string"&&me.call(e,"index")&&(r.index=e.index,r.input=e.input),r}function Qa(e){return typeof e.
constructor=="function"&&!Jr(e)?Rr(wn(e)):{}}function qc(e,t,r){var n=e.constructor;switch(t){case nr:return Hi(e);case Pe:case st:
return new n(+e);case qt:return Oc(e,r);case Pr:case Fr:case ir:case Xr:case Ur:case Br:case c:case E:case T:return Pa(e,
r);case ve:return new n;case Qt:case tr:return new n(e);case er:return Lc(e);case $e:return new n;case Er:return Dc(e)}}
function Gc(e,t){var r=t.length;if(!r)return e;var n=r-1;return t[n]=(r>1?"& ":"")+t[n],t=t.join(r>2?", ":" "),e.replace(
Kf,`{
/* [wrapped with `+t+`] */
`)}function Hc(e){return te(e)||dr(e)||!!(ia&&e&&e[ia])}function Mt(e,t){var r=typeof e;return t=t??It,!!t&&(r=="number"||
r!="symbol"&&th.test(e))&&e>-1&&e%1==0&&e<t}function je(e,t,r){if(!De(r))return!1;var n=typeof t;return(n=="number"?ze(r)&&
Mt(t,r.length):n=="string"&&t in r)?yt(r[t],e):!1}function $i(e,t){if(te(e))return!1;var r=typeof e;return r=="number"||
r=="symbol"||r=="boolean"||e==null||rt(e)?!0:qf.test(e)||!Ot.test(e)||t!=null&&e in ye(t)}function jc(e){var t=typeof e;
return t=="string"||t=="number"||t=="symbol"||t=="boolean"?e!=="__proto__":e===null}function Ji(e){var t=Fn(e),r=o[t];if(typeof r!=
"function"||!(t in le.prototype))return!1;if(e===r)return!0;var n=zi(r);return!!n&&e===n[0]}function Kc(e){return!!ea&&ea in
e}var Vc=cn?St:ms;function Jr(e){var t=e&&e.constructor,r=typeof t=="function"&&t.prototype||Lr;return e===r}function eo(e){
return e===e&&!De(e)}function to(e,t){return function(r){return r==null?!1:r[e]===t&&(t!==s||e in ye(r))}}function Yc(e){
var t=Gn(e,function(n){return r.size===l&&r.clear(),n}),r=t.cache;return t}function zc(e,t){var r=e[1],n=t[1],i=r|n,h=i<
(Ee|ie|y),g=n==y&&r==p||n==y&&r==R&&e[7].length<=t[8]||n==(y|R)&&t[7].length<=t[8]&&r==p;if(!(h||g))return e;n&Ee&&(e[2]=
t[2],i|=r&Ee?0:se);var _=t[3];if(_){var L=e[3];e[3]=L?Xa(L,_,t[4]):_,e[4]=L?jt(e[3],C):t[4]}return _=t[5],_&&(L=e[5],e[5]=
L?Ua(L,_,t[6]):_,e[6]=L?jt(e[5],C):t[6]),_=t[7],_&&(e[7]=_),n&y&&(e[8]=e[8]==null?t[8]:qe(e[8],t[8])),e[9]==null&&(e[9]=
t[9]),e[0]=t[0],e[1]=i,e}function kc(e){var t=[];if(e!=null)for(var r in ye(e))t.push(r);return t}function Zc(e){return pn.
call(e)}function ro(e,t,r){return t=Se(t===s?e.length-1:t,0),function(){for(var n=arguments,i=-1,h=Se(n.length-t,0),g=x(
h);++i<h;)g[i]=n[t+i];i=-1;for(var _=x(t+1);++i<t;)_[i]=n[i];return _[t]=r(g),Je(e,this,_)}}function no(e,t){return t.length<
2?e:hr(e,ct(t,0,-1))}function $c(e,t){for(var r=e.length,n=qe(t.length,r),i=Ye(e);n--;){var h=t[n];e[n]=Mt(h,r)?i[h]:s}return e}
function Qi(e,t){if(!(t==="constructor"&&typeof e[t]=="function")&&t!="__proto__")return e[t]}var io=uo(Na),Qr=cl||function(e,t){
return Xe.setTimeout(e,t)},es=uo(yc);function so(e,t,r){var n=t+"";return es(e,Gc(n,Jc(Bc(n),r)))}function uo(e){var t=0,
r=0;return function(){var n=ml(),i=be-(n-r);if(r=n,i>0){if(++t>=Le)return arguments[0]}else t=0;return e.apply(s,arguments)}}
function Un(e,t){var r=-1,n=e.length,i=n-1;for(t=t===s?n:t;++r<t;){var h=Fi(r,i),g=e[h];e[h]=e[r],e[r]=g}return e.length=
t,e}var ao=Yc(function(e){var t=[];return e.charCodeAt(0)===46&&t.push(""),e.replace(Gf,function(r,n,i,h){t.push(i?h.replace(
kf,"$1"):n||r)}),t});function vt(e){if(typeof e=="string"||rt(e))return e;var t=e+"";return t=="0"&&1/e==-Rt?"-0":t}function cr(e){
if(e!=null){try{return dn.call(e)}catch{}try{return e+""}catch{}}return""}function Jc(e,t){return Qe(tn,function(r){var n="\
_."+r[0];t&r[1]&&!on(e,n)&&e.push(n)}),e.sort()}function oo(e){if(e instanceof le)return e.clone();var t=new ht(e.__wrapped__,
e.__chain__);return t.__actions__=Ye(e.__actions__),t.__index__=e.__index__,t.__values__=e.__values__,t}function Qc(e,t,r){
(r?je(e,t,r):t===s)?t=1:t=Se(ne(t),0);var n=e==null?0:e.length;if(!n||t<1)return[];for(var i=0,h=0,g=x(yn(n/t));i<n;)g[h++]=
ct(e,i,i+=t);return g}function ed(e){for(var t=-1,r=e==null?0:e.length,n=0,i=[];++t<r;){var h=e[t];h&&(i[n++]=h)}return i}
function td(){var e=arguments.length;if(!e)return[];for(var t=x(e-1),r=arguments[0],n=e;n--;)t[n-1]=arguments[n];return Ht(
te(r)?Ye(r):[r],Ue(t,1))}var rd=ae(function(e,t){return Re(e)?Yr(e,Ue(t,1,Re,!0)):[]}),nd=ae(function(e,t){var r=dt(t);return Re(
r)&&(r=s),Re(e)?Yr(e,Ue(t,1,Re,!0),Z(r,2)):[]}),id=ae(function(e,t){var r=dt(t);return Re(r)&&(r=s),Re(e)?Yr(e,Ue(t,1,Re,
!0),s,r):[]});function sd(e,t,r){var n=e==null?0:e.length;return n?(t=r||t===s?1:ne(t),ct(e,t<0?0:t,n)):[]}function ud(e,t,r){
var n=e==null?0:e.length;return n?(t=r||t===s?1:ne(t),t=n-t,ct(e,0,t<0?0:t)):[]}function ad(e,t){return e&&e.length?An(e,
Z(t,3),!0,!0):[]}function od(e,t){return e&&e.length?An(e,Z(t,3),!0):[]}function fd(e,t,r,n){var i=e==null?0:e.length;return i?
(r&&typeof r!="number"&&je(e,t,r)&&(r=0,n=i),tc(e,t,r,n)):[]}function fo(e,t,r){var n=e==null?0:e.length;if(!n)return-1;
var i=r==null?0:ne(r);return i<0&&(i=Se(n+i,0)),fn(e,Z(t,3),i)}function ho(e,t,r){var n=e==null?0:e.length;if(!n)return-1;
var i=n-1;return r!==s&&(i=ne(r),i=r<0?Se(n+i,0):qe(i,n-1)),fn(e,Z(t,3),i,!0)}function lo(e){var t=e==null?0:e.length;return t?
Ue(e,1):[]}function hd(e){var t=e==null?0:e.length;return t?Ue(e,Rt):[]}function ld(e,t){var r=e==null?0:e.length;return r?
(t=t===s?1:ne(t),Ue(e,t)):[]}function cd(e){for(var t=-1,r=e==null?0:e.length,n={};++t<r;){var i=e[t];Lt(n,i[0],i[1])}return n}
function co(e){return e&&e.length?e[0]:s}function dd(e,t,r){var n=e==null?0:e.length;if(!n)return-1;var i=r==null?0:ne(r);
return i<0&&(i=Se(n+i,0)),_r(e,t,i)}function pd(e){var t=e==null?0:e.length;return t?ct(e,0,-1):[]}var gd=ae(function(e){
var t=Oe(e,qi);return t.length&&t[0]===e[0]?bi(t):[]}),md=ae(function(e){var t=dt(e),r=Oe(e,qi);return t===dt(r)?t=s:r.pop(),
r.length&&r[0]===e[0]?bi(r,Z(t,2)):[]}),wd=ae(function(e){var t=dt(e),r=Oe(e,qi);return t=typeof t=="function"?t:s,t&&r.
pop(),r.length&&r[0]===e[0]?bi(r,s,t):[]});function Ed(e,t){return e==null?"":pl.call(e,t)}function dt(e){var t=e==null?
0:e.length;return t?e[t-1]:s}function vd(e,t,r){var n=e==null?0:e.length;if(!n)return-1;var i=n;return r!==s&&(i=ne(r),i=
i<0?Se(n+i,0):qe(i,n-1)),t===t?Jh(e,t,i):fn(e,Vu,i,!0)}function yd(e,t){return e&&e.length?Ta(e,ne(t)):s}var _d=ae(po);function po(e,t){
return e&&e.length&&t&&t.length?Pi(e,t):e}function Id(e,t,r){return e&&e.length&&t&&t.length?Pi(e,t,Z(r,2)):e}function Td(e,t,r){
return e&&e.length&&t&&t.length?Pi(e,t,s,r):e}var Od=Ct(function(e,t){var r=e==null?0:e.length,n=Ni(e,t);return Da(e,Oe(
t,function(i){return Mt(i,r)?+i:i}).sort(Fa)),n});function Ld(e,t){var r=[];if(!(e&&e.length))return r;var n=-1,i=[],h=e.
length;for(t=Z(t,3);++n<h;){var g=e[n];t(g,n,e)&&(r.push(g),i.push(n))}return Da(e,i),r}function ts(e){return e==null?e:
El.call(e)}function Dd(e,t,r){var n=e==null?0:e.length;return n?(r&&typeof r!="number"&&je(e,t,r)?(t=0,r=n):(t=t==null?0:
ne(t),r=r===s?n:ne(r)),ct(e,t,r)):[]}function Nd(e,t){return xn(e,t)}function Rd(e,t,r){return Ui(e,t,Z(r,2))}function xd(e,t){
var r=e==null?0:e.length;if(r){var n=xn(e,t);if(n<r&&yt(e[n],t))return n}return-1}function Ad(e,t){return xn(e,t,!0)}function bd(e,t,r){
return Ui(e,t,Z(r,2),!0)}function Cd(e,t){var r=e==null?0:e.length;if(r){var n=xn(e,t,!0)-1;if(yt(e[n],t))return n}return-1}
function Md(e){return e&&e.length?Ra(e):[]}function Sd(e,t){return e&&e.length?Ra(e,Z(t,2)):[]}function Pd(e){var t=e==null?
0:e.length;return t?ct(e,1,t):[]}function Fd(e,t,r){return e&&e.length?(t=r||t===s?1:ne(t),ct(e,0,t<0?0:t)):[]}function Xd(e,t,r){
var n=e==null?0:e.length;return n?(t=r||t===s?1:ne(t),t=n-t,ct(e,t<0?0:t,n)):[]}function Ud(e,t){return e&&e.length?An(e,
Z(t,3),!1,!0):[]}function Bd(e,t){return e&&e.length?An(e,Z(t,3)):[]}var Wd=ae(function(e){return Yt(Ue(e,1,Re,!0))}),qd=ae(
function(e){var t=dt(e);return Re(t)&&(t=s),Yt(Ue(e,1,Re,!0),Z(t,2))}),Gd=ae(function(e){var t=dt(e);return t=typeof t==
"function"?t:s,Yt(Ue(e,1,Re,!0),s,t)});function Hd(e){return e&&e.length?Yt(e):[]}function jd(e,t){return e&&e.length?Yt(
e,Z(t,2)):[]}function Kd(e,t){return t=typeof t=="function"?t:s,e&&e.length?Yt(e,s,t):[]}function rs(e){if(!(e&&e.length))
return[];var t=0;return e=Gt(e,function(r){if(Re(r))return t=Se(r.length,t),!0}),vi(t,function(r){return Oe(e,mi(r))})}function go(e,t){
if(!(e&&e.length))return[];var r=rs(e);return t==null?r:Oe(r,function(n){return Je(t,s,n)})}var Vd=ae(function(e,t){return Re(
e)?Yr(e,t):[]}),Yd=ae(function(e){return Wi(Gt(e,Re))}),zd=ae(function(e){var t=dt(e);return Re(t)&&(t=s),Wi(Gt(e,Re),Z(
t,2))}),kd=ae(function(e){var t=dt(e);return t=typeof t=="function"?t:s,Wi(Gt(e,Re),s,t)}),Zd=ae(rs);function $d(e,t){return Ca(
e||[],t||[],Vr)}function Jd(e,t){return Ca(e||[],t||[],Zr)}var Qd=ae(function(e){var t=e.length,r=t>1?e[t-1]:s;return r=
typeof r=="function"?(e.pop(),r):s,go(e,r)});function mo(e){var t=o(e);return t.__chain__=!0,t}function ep(e,t){return t(
e),e}function Bn(e,t){return t(e)}var tp=Ct(function(e){var t=e.length,r=t?e[0]:0,n=this.__wrapped__,i=function(h){return Ni(
h,e)};return t>1||this.__actions__.length||!(n instanceof le)||!Mt(r)?this.thru(i):(n=n.slice(r,+r+(t?1:0)),n.__actions__.
push({func:Bn,args:[i],thisArg:s}),new ht(n,this.__chain__).thru(function(h){return t&&!h.length&&h.push(s),h}))});function rp(){
return mo(this)}function np(){return new ht(this.value(),this.__chain__)}function ip(){this.__values__===s&&(this.__values__=
Ao(this.value()));var e=this.__index__>=this.__values__.length,t=e?s:this.__values__[this.__index__++];return{done:e,value:t}}
function sp(){return this}function up(e){for(var t,r=this;r instanceof On;){var n=oo(r);n.__index__=0,n.__values__=s,t?i.
__wrapped__=n:t=n;var i=n;r=r.__wrapped__}return i.__wrapped__=e,t}function ap(){var e=this.__wrapped__;if(e instanceof le){
var t=e;return this.__actions__.length&&(t=new le(this)),t=t.reverse(),t.__actions__.push({func:Bn,args:[ts],thisArg:s}),
new ht(t,this.__chain__)}return this.thru(ts)}function op(){return ba(this.__wrapped__,this.__actions__)}var fp=bn(function(e,t,r){
me.call(e,r)?++e[r]:Lt(e,r,1)});function hp(e,t,r){var n=te(e)?ju:ec;return r&&je(e,t,r)&&(t=s),n(e,Z(t,3))}function lp(e,t){
var r=te(e)?Gt:pa;return r(e,Z(t,3))}var cp=Ga(fo),dp=Ga(ho);function pp(e,t){return Ue(Wn(e,t),1)}function gp(e,t){return Ue(
Wn(e,t),Rt)}function mp(e,t,r){return r=r===s?1:ne(r),Ue(Wn(e,t),r)}function wo(e,t){var r=te(e)?Qe:Vt;return r(e,Z(t,3))}
function Eo(e,t){var r=te(e)?Ph:da;return r(e,Z(t,3))}var wp=bn(function(e,t,r){me.call(e,r)?e[r].push(t):Lt(e,r,[t])});
function Ep(e,t,r,n){e=ze(e)?e:Mr(e),r=r&&!n?ne(r):0;var i=e.length;return r<0&&(r=Se(i+r,0)),Kn(e)?r<=i&&e.indexOf(t,r)>
-1:!!i&&_r(e,t,r)>-1}var vp=ae(function(e,t,r){var n=-1,i=typeof t=="function",h=ze(e)?x(e.length):[];return Vt(e,function(g){
h[++n]=i?Je(t,g,r):zr(g,t,r)}),h}),yp=bn(function(e,t,r){Lt(e,r,t)});function Wn(e,t){var r=te(e)?Oe:ya;return r(e,Z(t,3))}
function _p(e,t,r,n){return e==null?[]:(te(t)||(t=t==null?[]:[t]),r=n?s:r,te(r)||(r=r==null?[]:[r]),Oa(e,t,r))}var Ip=bn(
function(e,t,r){e[r?0:1].push(t)},function(){return[[],[]]});function Tp(e,t,r){var n=te(e)?pi:zu,i=arguments.length<3;return n(
e,Z(t,4),r,i,Vt)}function Op(e,t,r){var n=te(e)?Fh:zu,i=arguments.length<3;return n(e,Z(t,4),r,i,da)}function Lp(e,t){var r=te(
e)?Gt:pa;return r(e,Hn(Z(t,3)))}function Dp(e){var t=te(e)?fa:Ec;return t(e)}function Np(e,t,r){(r?je(e,t,r):t===s)?t=1:
t=ne(t);var n=te(e)?kl:vc;return n(e,t)}function Rp(e){var t=te(e)?Zl:_c;return t(e)}function xp(e){if(e==null)return 0;
if(ze(e))return Kn(e)?Tr(e):e.length;var t=Ge(e);return t==ve||t==$e?e.size:Mi(e).length}function Ap(e,t,r){var n=te(e)?
gi:Ic;return r&&je(e,t,r)&&(t=s),n(e,Z(t,3))}var bp=ae(function(e,t){if(e==null)return[];var r=t.length;return r>1&&je(e,
t[0],t[1])?t=[]:r>2&&je(t[0],t[1],t[2])&&(t=[t[0]]),Oa(e,Ue(t,1),[])}),qn=ll||function(){return Xe.Date.now()};function Cp(e,t){
if(typeof t!="function")throw new ft(f);return e=ne(e),function(){if(--e<1)return t.apply(this,arguments)}}function vo(e,t,r){
return t=r?s:t,t=e&&t==null?e.length:t,bt(e,y,s,s,s,s,t)}function yo(e,t){var r;if(typeof t!="function")throw new ft(f);
return e=ne(e),function(){return--e>0&&(r=t.apply(this,arguments)),e<=1&&(t=s),r}}var ns=ae(function(e,t,r){var n=Ee;if(r.
length){var i=jt(r,br(ns));n|=b}return bt(e,n,t,r,i)}),_o=ae(function(e,t,r){var n=Ee|ie;if(r.length){var i=jt(r,br(_o));
n|=b}return bt(t,n,e,r,i)});function Io(e,t,r){t=r?s:t;var n=bt(e,p,s,s,s,s,s,t);return n.placeholder=Io.placeholder,n}function To(e,t,r){
t=r?s:t;var n=bt(e,N,s,s,s,s,s,t);return n.placeholder=To.placeholder,n}function Oo(e,t,r){var n,i,h,g,_,L,F=0,X=!1,U=!1,
G=!0;if(typeof e!="function")throw new ft(f);t=pt(t)||0,De(r)&&(X=!!r.leading,U="maxWait"in r,h=U?Se(pt(r.maxWait)||0,t):
h,G="trailing"in r?!!r.trailing:G);function Y(xe){var _t=n,Ft=i;return n=i=s,F=xe,g=e.apply(Ft,_t),g}function J(xe){return F=
xe,_=Qr(fe,t),X?Y(xe):g}function ue(xe){var _t=xe-L,Ft=xe-F,jo=t-_t;return U?qe(jo,h-Ft):jo}function k(xe){var _t=xe-L,Ft=xe-
F;return L===s||_t>=t||_t<0||U&&Ft>=h}function fe(){var xe=qn();if(k(xe))return de(xe);_=Qr(fe,ue(xe))}function de(xe){return _=
s,G&&n?Y(xe):(n=i=s,g)}function nt(){_!==s&&Ma(_),F=0,n=L=i=_=s}function Ke(){return _===s?g:de(qn())}function it(){var xe=qn(),
_t=k(xe);if(n=arguments,i=this,L=xe,_t){if(_===s)return J(L);if(U)return Ma(_),_=Qr(fe,t),Y(L)}return _===s&&(_=Qr(fe,t)),
g}return it.cancel=nt,it.flush=Ke,it}var Mp=ae(function(e,t){return ca(e,1,t)}),Sp=ae(function(e,t,r){return ca(e,pt(t)||
0,r)});function Pp(e){return bt(e,B)}function Gn(e,t){if(typeof e!="function"||t!=null&&typeof t!="function")throw new ft(
f);var r=function(){var n=arguments,i=t?t.apply(this,n):n[0],h=r.cache;if(h.has(i))return h.get(i);var g=e.apply(this,n);
return r.cache=h.set(i,g)||h,g};return r.cache=new(Gn.Cache||At),r}Gn.Cache=At;function Hn(e){if(typeof e!="function")throw new ft(
f);return function(){var t=arguments;switch(t.length){case 0:return!e.call(this);case 1:return!e.call(this,t[0]);case 2:
return!e.call(this,t[0],t[1]);case 3:return!e.call(this,t[0],t[1],t[2])}return!e.apply(this,t)}}function Fp(e){return yo(
2,e)}var Xp=Tc(function(e,t){t=t.length==1&&te(t[0])?Oe(t[0],et(Z())):Oe(Ue(t,1),et(Z()));var r=t.length;return ae(function(n){
for(var i=-1,h=qe(n.length,r);++i<h;)n[i]=t[i].call(this,n[i]);return Je(e,this,n)})}),is=ae(function(e,t){var r=jt(t,br(
is));return bt(e,b,s,t,r)}),Lo=ae(function(e,t){var r=jt(t,br(Lo));return bt(e,M,s,t,r)}),Up=Ct(function(e,t){return bt(
e,R,s,s,s,t)});function Bp(e,t){if(typeof e!="function")throw new ft(f);return t=t===s?t:ne(t),ae(e,t)}function Wp(e,t){
if(typeof e!="function")throw new ft(f);return t=t==null?0:Se(ne(t),0),ae(function(r){var n=r[t],i=kt(r,0,t);return n&&Ht(
i,n),Je(e,this,i)})}function qp(e,t,r){var n=!0,i=!0;if(typeof e!="function")throw new ft(f);return De(r)&&(n="leading"in
r?!!r.leading:n,i="trailing"in r?!!r.trailing:i),Oo(e,t,{leading:n,maxWait:t,trailing:i})}function Gp(e){return vo(e,1)}
function Hp(e,t){return is(Gi(t),e)}function jp(){if(!arguments.length)return[];var e=arguments[0];return te(e)?e:[e]}function Kp(e){
return lt(e,z)}function Vp(e,t){return t=typeof t=="function"?t:s,lt(e,z,t)}function Yp(e){return lt(e,D|z)}function zp(e,t){
return t=typeof t=="function"?t:s,lt(e,D|z,t)}function kp(e,t){return t==null||la(e,t,Fe(t))}function yt(e,t){return e===
t||e!==e&&t!==t}var Zp=Pn(Ai),$p=Pn(function(e,t){return e>=t}),dr=wa((function(){return arguments})())?wa:function(e){return Ne(
e)&&me.call(e,"callee")&&!na.call(e,"callee")},te=x.isArray,Jp=Uu?et(Uu):uc;function ze(e){return e!=null&&jn(e.length)&&
!St(e)}function Re(e){return Ne(e)&&ze(e)}function Qp(e){return e===!0||e===!1||Ne(e)&&He(e)==Pe}var Zt=dl||ms,eg=Bu?et(
Bu):ac;function tg(e){return Ne(e)&&e.nodeType===1&&!en(e)}function rg(e){if(e==null)return!0;if(ze(e)&&(te(e)||typeof e==
"string"||typeof e.splice=="function"||Zt(e)||Cr(e)||dr(e)))return!e.length;var t=Ge(e);if(t==ve||t==$e)return!e.size;if(Jr(
e))return!Mi(e).length;for(var r in e)if(me.call(e,r))return!1;return!0}function ng(e,t){return kr(e,t)}function ig(e,t,r){
r=typeof r=="function"?r:s;var n=r?r(e,t):s;return n===s?kr(e,t,s,r):!!n}function ss(e){if(!Ne(e))return!1;var t=He(e);return t==
Jt||t==Ie||typeof e.message=="string"&&typeof e.name=="string"&&!en(e)}function sg(e){return typeof e=="number"&&sa(e)}function St(e){
if(!De(e))return!1;var t=He(e);return t==wr||t==rn||t==mr||t==ri}function Do(e){return typeof e=="number"&&e==ne(e)}function jn(e){
return typeof e=="number"&&e>-1&&e%1==0&&e<=It}function De(e){var t=typeof e;return e!=null&&(t=="object"||t=="function")}
function Ne(e){return e!=null&&typeof e=="object"}var No=Wu?et(Wu):fc;function ug(e,t){return e===t||Ci(e,t,ki(t))}function ag(e,t,r){
return r=typeof r=="function"?r:s,Ci(e,t,ki(t),r)}function og(e){return Ro(e)&&e!=+e}function fg(e){if(Vc(e))throw new ee(
a);return Ea(e)}function hg(e){return e===null}function lg(e){return e==null}function Ro(e){return typeof e=="number"||Ne(
e)&&He(e)==Qt}function en(e){if(!Ne(e)||He(e)!=mt)return!1;var t=wn(e);if(t===null)return!0;var r=me.call(t,"constructor")&&
t.constructor;return typeof r=="function"&&r instanceof r&&dn.call(r)==al}var us=qu?et(qu):hc;function cg(e){return Do(e)&&
e>=-It&&e<=It}var xo=Gu?et(Gu):lc;function Kn(e){return typeof e=="string"||!te(e)&&Ne(e)&&He(e)==tr}function rt(e){return typeof e==
"symbol"||Ne(e)&&He(e)==Er}var Cr=Hu?et(Hu):cc;function dg(e){return e===s}function pg(e){return Ne(e)&&Ge(e)==rr}function gg(e){
return Ne(e)&&He(e)==ni}var mg=Pn(Si),wg=Pn(function(e,t){return e<=t});function Ao(e){if(!e)return[];if(ze(e))return Kn(
e)?wt(e):Ye(e);if(qr&&e[qr])return kh(e[qr]());var t=Ge(e),r=t==ve?_i:t==$e?hn:Mr;return r(e)}function Pt(e){if(!e)return e===
0?e:0;if(e=pt(e),e===Rt||e===-Rt){var t=e<0?-1:1;return t*ei}return e===e?e:0}function ne(e){var t=Pt(e),r=t%1;return t===
t?r?t-r:t:0}function bo(e){return e?fr(ne(e),0,Be):0}function pt(e){if(typeof e=="number")return e;if(rt(e))return pr;if(De(
e)){var t=typeof e.valueOf=="function"?e.valueOf():e;e=De(t)?t+"":t}if(typeof e!="string")return e===0?e:+e;e=ku(e);var r=Jf.
test(e);return r||eh.test(e)?Ch(e.slice(2),r?2:8):$f.test(e)?pr:+e}function Co(e){return Nt(e,ke(e))}function Eg(e){return e?
fr(ne(e),-It,It):e===0?e:0}function we(e){return e==null?"":tt(e)}var vg=xr(function(e,t){if(Jr(t)||ze(t)){Nt(t,Fe(t),e);
return}for(var r in t)me.call(t,r)&&Vr(e,r,t[r])}),Mo=xr(function(e,t){Nt(t,ke(t),e)}),So=xr(function(e,t,r,n){Nt(t,ke(t),
e,n)}),as=xr(function(e,t,r,n){Nt(t,Fe(t),e,n)}),yg=Ct(Ni);function _g(e,t){var r=Rr(e);return t==null?r:ha(r,t)}var Ig=ae(
function(e,t){e=ye(e);var r=-1,n=t.length,i=n>2?t[2]:s;for(i&&je(t[0],t[1],i)&&(n=1);++r<n;)for(var h=t[r],g=ke(h),_=-1,
L=g.length;++_<L;){var F=g[_],X=e[F];(X===s||yt(X,Lr[F])&&!me.call(e,F))&&(e[F]=h[F])}return e}),Tg=ae(function(e){return e.
push(s,ka),Je(Po,s,e)});function Og(e,t){return Ku(e,Z(t,3),Dt)}function Lg(e,t){return Ku(e,Z(t,3),xi)}function Dg(e,t){
return e==null?e:Ri(e,Z(t,3),ke)}function Ng(e,t){return e==null?e:ga(e,Z(t,3),ke)}function Rg(e,t){return e&&Dt(e,Z(t,3))}
function xg(e,t){return e&&xi(e,Z(t,3))}function Ag(e){return e==null?[]:Nn(e,Fe(e))}function bg(e){return e==null?[]:Nn(
e,ke(e))}function os(e,t,r){var n=e==null?s:hr(e,t);return n===s?r:n}function Cg(e,t){return e!=null&&Ja(e,t,rc)}function fs(e,t){
return e!=null&&Ja(e,t,nc)}var Mg=ja(function(e,t,r){t!=null&&typeof t.toString!="function"&&(t=pn.call(t)),e[t]=r},ls(Ze)),
Sg=ja(function(e,t,r){t!=null&&typeof t.toString!="function"&&(t=pn.call(t)),me.call(e,t)?e[t].push(r):e[t]=[r]},Z),Pg=ae(
zr);function Fe(e){return ze(e)?oa(e):Mi(e)}function ke(e){return ze(e)?oa(e,!0):dc(e)}function Fg(e,t){var r={};return t=
Z(t,3),Dt(e,function(n,i,h){Lt(r,t(n,i,h),n)}),r}function Xg(e,t){var r={};return t=Z(t,3),Dt(e,function(n,i,h){Lt(r,i,t(
n,i,h))}),r}var Ug=xr(function(e,t,r){Rn(e,t,r)}),Po=xr(function(e,t,r,n){Rn(e,t,r,n)}),Bg=Ct(function(e,t){var r={};if(e==
null)return r;var n=!1;t=Oe(t,function(h){return h=zt(h,e),n||(n=h.length>1),h}),Nt(e,Yi(e),r),n&&(r=lt(r,D|q|z,Sc));for(var i=t.
length;i--;)Bi(r,t[i]);return r});function Wg(e,t){return Fo(e,Hn(Z(t)))}var qg=Ct(function(e,t){return e==null?{}:gc(e,
t)});function Fo(e,t){if(e==null)return{};var r=Oe(Yi(e),function(n){return[n]});return t=Z(t),La(e,r,function(n,i){return t(
n,i[0])})}function Gg(e,t,r){t=zt(t,e);var n=-1,i=t.length;for(i||(i=1,e=s);++n<i;){var h=e==null?s:e[vt(t[n])];h===s&&(n=
i,h=r),e=St(h)?h.call(e):h}return e}function Hg(e,t,r){return e==null?e:Zr(e,t,r)}function jg(e,t,r,n){return n=typeof n==
"function"?n:s,e==null?e:Zr(e,t,r,n)}var Xo=Ya(Fe),Uo=Ya(ke);function Kg(e,t,r){var n=te(e),i=n||Zt(e)||Cr(e);if(t=Z(t,4),
r==null){var h=e&&e.constructor;i?r=n?new h:[]:De(e)?r=St(h)?Rr(wn(e)):{}:r={}}return(i?Qe:Dt)(e,function(g,_,L){return t(
r,g,_,L)}),r}function Vg(e,t){return e==null?!0:Bi(e,t)}function Yg(e,t,r){return e==null?e:Aa(e,t,Gi(r))}function zg(e,t,r,n){
return n=typeof n=="function"?n:s,e==null?e:Aa(e,t,Gi(r),n)}function Mr(e){return e==null?[]:yi(e,Fe(e))}function kg(e){
return e==null?[]:yi(e,ke(e))}function Zg(e,t,r){return r===s&&(r=t,t=s),r!==s&&(r=pt(r),r=r===r?r:0),t!==s&&(t=pt(t),t=
t===t?t:0),fr(pt(e),t,r)}function $g(e,t,r){return t=Pt(t),r===s?(r=t,t=0):r=Pt(r),e=pt(e),ic(e,t,r)}function Jg(e,t,r){
if(r&&typeof r!="boolean"&&je(e,t,r)&&(t=r=s),r===s&&(typeof t=="boolean"?(r=t,t=s):typeof e=="boolean"&&(r=e,e=s)),e===
s&&t===s?(e=0,t=1):(e=Pt(e),t===s?(t=e,e=0):t=Pt(t)),e>t){var n=e;e=t,t=n}if(r||e%1||t%1){var i=ua();return qe(e+i*(t-e+
bh("1e-"+((i+"").length-1))),t)}return Fi(e,t)}var Qg=Ar(function(e,t,r){return t=t.toLowerCase(),e+(r?Bo(t):t)});function Bo(e){
return hs(we(e).toLowerCase())}function Wo(e){return e=we(e),e&&e.replace(rh,jh).replace(_h,"")}function em(e,t,r){e=we(
e),t=tt(t);var n=e.length;r=r===s?n:fr(ne(r),0,n);var i=r;return r-=t.length,r>=0&&e.slice(r,i)==t}function tm(e){return e=
we(e),e&&ut.test(e)?e.replace(he,Kh):e}function rm(e){return e=we(e),e&&Hf.test(e)?e.replace(ii,"\\$&"):e}var nm=Ar(function(e,t,r){
return e+(r?"-":"")+t.toLowerCase()}),im=Ar(function(e,t,r){return e+(r?" ":"")+t.toLowerCase()}),sm=qa("toLowerCase");function um(e,t,r){
e=we(e),t=ne(t);var n=t?Tr(e):0;if(!t||n>=t)return e;var i=(t-n)/2;return Sn(_n(i),r)+e+Sn(yn(i),r)}function am(e,t,r){e=
we(e),t=ne(t);var n=t?Tr(e):0;return t&&n<t?e+Sn(t-n,r):e}function om(e,t,r){e=we(e),t=ne(t);var n=t?Tr(e):0;return t&&n<
t?Sn(t-n,r)+e:e}function fm(e,t,r){return r||t==null?t=0:t&&(t=+t),wl(we(e).replace(si,""),t||0)}function hm(e,t,r){return(r?
je(e,t,r):t===s)?t=1:t=ne(t),Xi(we(e),t)}function lm(){var e=arguments,t=we(e[0]);return e.length<3?t:t.replace(e[1],e[2])}
var cm=Ar(function(e,t,r){return e+(r?"_":"")+t.toLowerCase()});function dm(e,t,r){return r&&typeof r!="number"&&je(e,t,
r)&&(t=r=s),r=r===s?Be:r>>>0,r?(e=we(e),e&&(typeof t=="string"||t!=null&&!us(t))&&(t=tt(t),!t&&Ir(e))?kt(wt(e),0,r):e.split(
t,r)):[]}var pm=Ar(function(e,t,r){return e+(r?" ":"")+hs(t)});function gm(e,t,r){return e=we(e),r=r==null?0:fr(ne(r),0,
e.length),t=tt(t),e.slice(r,r+t.length)==t}function mm(e,t,r){var n=o.templateSettings;r&&je(e,t,r)&&(t=s),e=we(e),t=as(
{},t,n,za);var i=as({},t.imports,n.imports,za),h=Fe(i),g=yi(i,h);Qe(h,function(k){if(mu.test(k))throw new ee(v)});var _,
L,F=0,X=t.interpolate||sn,U="__p += '",G=Ii((t.escape||sn).source+"|"+X.source+"|"+(X===We?Zf:sn).source+"|"+(t.evaluate||
sn).source+"|$","g"),Y="//# sourceURL="+(me.call(t,"sourceURL")?(t.sourceURL+"").replace(/\s/g," "):"lodash.templateSour\
ces["+ ++Dh+"]")+`
`;e.replace(G,function(k,fe,de,nt,Ke,it){return de||(de=nt),U+=e.slice(F,it).replace(nh,Vh),fe&&(_=!0,U+=`' +
__e(`+fe+`) +
'`),Ke&&(L=!0,U+=`';
`+Ke+`;
__p += '`),de&&(U+=`' +
((__t = (`+de+`)) == null ? '' : __t) +
'`),F=it+k.length,k}),U+=`';
`;var J=me.call(t,"variable")&&t.variable;if(!J)U=`with (obj) {
`+U+`
}
`;else if(mu.test(J))throw new ee(m);U=(L?U.replace(P,""):U).replace(W,"$1").replace(H,"$1;"),U="function("+(J||"obj")+`\
) {
`+(J?"":`obj || (obj = {});
`)+"var __t, __p = ''"+(_?", __e = _.escape":"")+(L?`, __j = Array.prototype.join;
function print() { __p += __j.call(arguments, '') }
`:`;
`)+U+`return __p
}`;var ue=Go(function(){return pe(h,Y+"return "+U).apply(s,g)});if(ue.source=U,ss(ue))throw ue;return ue}function wm(e){
return we(e).toLowerCase()}function Em(e){return we(e).toUpperCase()}function vm(e,t,r){if(e=we(e),e&&(r||t===s))return ku(
e);if(!e||!(t=tt(t)))return e;var n=wt(e),i=wt(t),h=Zu(n,i),g=$u(n,i)+1;return kt(n,h,g).join("")}function ym(e,t,r){if(e=
we(e),e&&(r||t===s))return e.slice(0,Qu(e)+1);if(!e||!(t=tt(t)))return e;var n=wt(e),i=$u(n,wt(t))+1;return kt(n,0,i).join(
"")}function _m(e,t,r){if(e=we(e),e&&(r||t===s))return e.replace(si,"");if(!e||!(t=tt(t)))return e;var n=wt(e),i=Zu(n,wt(
t));return kt(n,i).join("")}function Im(e,t){var r=K,n=Q;if(De(t)){var i="separator"in t?t.separator:i;r="length"in t?ne(
t.length):r,n="omission"in t?tt(t.omission):n}e=we(e);var h=e.length;if(Ir(e)){var g=wt(e);h=g.length}if(r>=h)return e;var _=r-
Tr(n);if(_<1)return n;var L=g?kt(g,0,_).join(""):e.slice(0,_);if(i===s)return L+n;if(g&&(_+=L.length-_),us(i)){if(e.slice(
_).search(i)){var F,X=L;for(i.global||(i=Ii(i.source,we(wu.exec(i))+"g")),i.lastIndex=0;F=i.exec(X);)var U=F.index;L=L.slice(
0,U===s?_:U)}}else if(e.indexOf(tt(i),_)!=_){var G=L.lastIndexOf(i);G>-1&&(L=L.slice(0,G))}return L+n}function Tm(e){return e=
we(e),e&&re.test(e)?e.replace(V,Qh):e}var Om=Ar(function(e,t,r){return e+(r?" ":"")+t.toUpperCase()}),hs=qa("toUpperCase");
function qo(e,t,r){return e=we(e),t=r?s:t,t===s?zh(e)?rl(e):Bh(e):e.match(t)||[]}var Go=ae(function(e,t){try{return Je(e,
s,t)}catch(r){return ss(r)?r:new ee(r)}}),Lm=Ct(function(e,t){return Qe(t,function(r){r=vt(r),Lt(e,r,ns(e[r],e))}),e});function Dm(e){
var t=e==null?0:e.length,r=Z();return e=t?Oe(e,function(n){if(typeof n[1]!="function")throw new ft(f);return[r(n[0]),n[1]]}):
[],ae(function(n){for(var i=-1;++i<t;){var h=e[i];if(Je(h[0],this,n))return Je(h[1],this,n)}})}function Nm(e){return Ql(
lt(e,D))}function ls(e){return function(){return e}}function Rm(e,t){return e==null||e!==e?t:e}var xm=Ha(),Am=Ha(!0);function Ze(e){
return e}function cs(e){return va(typeof e=="function"?e:lt(e,D))}function bm(e){return _a(lt(e,D))}function Cm(e,t){return Ia(
e,lt(t,D))}var Mm=ae(function(e,t){return function(r){return zr(r,e,t)}}),Sm=ae(function(e,t){return function(r){return zr(
e,r,t)}});function ds(e,t,r){var n=Fe(t),i=Nn(t,n);r==null&&!(De(t)&&(i.length||!n.length))&&(r=t,t=e,e=this,i=Nn(t,Fe(t)));
var h=!(De(r)&&"chain"in r)||!!r.chain,g=St(e);return Qe(i,function(_){var L=t[_];e[_]=L,g&&(e.prototype[_]=function(){var F=this.
__chain__;if(h||F){var X=e(this.__wrapped__),U=X.__actions__=Ye(this.__actions__);return U.push({func:L,args:arguments,thisArg:e}),
X.__chain__=F,X}return L.apply(e,Ht([this.value()],arguments))})}),e}function Pm(){return Xe._===this&&(Xe._=ol),this}function ps(){}
function Fm(e){return e=ne(e),ae(function(t){return Ta(t,e)})}var Xm=ji(Oe),Um=ji(ju),Bm=ji(gi);function Ho(e){return $i(
e)?mi(vt(e)):mc(e)}function Wm(e){return function(t){return e==null?s:hr(e,t)}}var qm=Ka(),Gm=Ka(!0);function gs(){return[]}
function ms(){return!1}function Hm(){return{}}function jm(){return""}function Km(){return!0}function Vm(e,t){if(e=ne(e),
e<1||e>It)return[];var r=Be,n=qe(e,Be);t=Z(t),e-=Be;for(var i=vi(n,t);++r<e;)t(r);return i}function Ym(e){return te(e)?Oe(
e,vt):rt(e)?[e]:Ye(ao(we(e)))}function zm(e){var t=++ul;return we(e)+t}var km=Mn(function(e,t){return e+t},0),Zm=Ki("cei\
l"),$m=Mn(function(e,t){return e/t},1),Jm=Ki("floor");function Qm(e){return e&&e.length?Dn(e,Ze,Ai):s}function ew(e,t){return e&&
e.length?Dn(e,Z(t,2),Ai):s}function tw(e){return Yu(e,Ze)}function rw(e,t){return Yu(e,Z(t,2))}function nw(e){return e&&
e.length?Dn(e,Ze,Si):s}function iw(e,t){return e&&e.length?Dn(e,Z(t,2),Si):s}var sw=Mn(function(e,t){return e*t},1),uw=Ki(
"round"),aw=Mn(function(e,t){return e-t},0);function ow(e){return e&&e.length?Ei(e,Ze):0}function fw(e,t){return e&&e.length?
Ei(e,Z(t,2)):0}return o.after=Cp,o.ary=vo,o.assign=vg,o.assignIn=Mo,o.assignInWith=So,o.assignWith=as,o.at=yg,o.before=yo,
o.bind=ns,o.bindAll=Lm,o.bindKey=_o,o.castArray=jp,o.chain=mo,o.chunk=Qc,o.compact=ed,o.concat=td,o.cond=Dm,o.conforms=Nm,
o.constant=ls,o.countBy=fp,o.create=_g,o.curry=Io,o.curryRight=To,o.debounce=Oo,o.defaults=Ig,o.defaultsDeep=Tg,o.defer=
Mp,o.delay=Sp,o.difference=rd,o.differenceBy=nd,o.differenceWith=id,o.drop=sd,o.dropRight=ud,o.dropRightWhile=ad,o.dropWhile=
od,o.fill=fd,o.filter=lp,o.flatMap=pp,o.flatMapDeep=gp,o.flatMapDepth=mp,o.flatten=lo,o.flattenDeep=hd,o.flattenDepth=ld,
o.flip=Pp,o.flow=xm,o.flowRight=Am,o.fromPairs=cd,o.functions=Ag,o.functionsIn=bg,o.groupBy=wp,o.initial=pd,o.intersection=
gd,o.intersectionBy=md,o.intersectionWith=wd,o.invert=Mg,o.invertBy=Sg,o.invokeMap=vp,o.iteratee=cs,o.keyBy=yp,o.keys=Fe,
o.keysIn=ke,o.map=Wn,o.mapKeys=Fg,o.mapValues=Xg,o.matches=bm,o.matchesProperty=Cm,o.memoize=Gn,o.merge=Ug,o.mergeWith=Po,
o.method=Mm,o.methodOf=Sm,o.mixin=ds,o.negate=Hn,o.nthArg=Fm,o.omit=Bg,o.omitBy=Wg,o.once=Fp,o.orderBy=_p,o.over=Xm,o.overArgs=
Xp,o.overEvery=Um,o.overSome=Bm,o.partial=is,o.partialRight=Lo,o.partition=Ip,o.pick=qg,o.pickBy=Fo,o.property=Ho,o.propertyOf=
Wm,o.pull=_d,o.pullAll=po,o.pullAllBy=Id,o.pullAllWith=Td,o.pullAt=Od,o.range=qm,o.rangeRight=Gm,o.rearg=Up,o.reject=Lp,
o.remove=Ld,o.rest=Bp,o.reverse=ts,o.sampleSize=Np,o.set=Hg,o.setWith=jg,o.shuffle=Rp,o.slice=Dd,o.sortBy=bp,o.sortedUniq=
Md,o.sortedUniqBy=Sd,o.split=dm,o.spread=Wp,o.tail=Pd,o.take=Fd,o.takeRight=Xd,o.takeRightWhile=Ud,o.takeWhile=Bd,o.tap=
ep,o.throttle=qp,o.thru=Bn,o.toArray=Ao,o.toPairs=Xo,o.toPairsIn=Uo,o.toPath=Ym,o.toPlainObject=Co,o.transform=Kg,o.unary=
Gp,o.union=Wd,o.unionBy=qd,o.unionWith=Gd,o.uniq=Hd,o.uniqBy=jd,o.uniqWith=Kd,o.unset=Vg,o.unzip=rs,o.unzipWith=go,o.update=
Yg,o.updateWith=zg,o.values=Mr,o.valuesIn=kg,o.without=Vd,o.words=qo,o.wrap=Hp,o.xor=Yd,o.xorBy=zd,o.xorWith=kd,o.zip=Zd,
o.zipObject=$d,o.zipObjectDeep=Jd,o.zipWith=Qd,o.entries=Xo,o.entriesIn=Uo,o.extend=Mo,o.extendWith=So,ds(o,o),o.add=km,
o.attempt=Go,o.camelCase=Qg,o.capitalize=Bo,o.ceil=Zm,o.clamp=Zg,o.clone=Kp,o.cloneDeep=Yp,o.cloneDeepWith=zp,o.cloneWith=
Vp,o.conformsTo=kp,o.deburr=Wo,o.defaultTo=Rm,o.divide=$m,o.endsWith=em,o.eq=yt,o.escape=tm,o.escapeRegExp=rm,o.every=hp,
o.find=cp,o.findIndex=fo,o.findKey=Og,o.findLast=dp,o.findLastIndex=ho,o.findLastKey=Lg,o.floor=Jm,o.forEach=wo,o.forEachRight=
Eo,o.forIn=Dg,o.forInRight=Ng,o.forOwn=Rg,o.forOwnRight=xg,o.get=os,o.gt=Zp,o.gte=$p,o.has=Cg,o.hasIn=fs,o.head=co,o.identity=
Ze,o.includes=Ep,o.indexOf=dd,o.inRange=$g,o.invoke=Pg,o.isArguments=dr,o.isArray=te,o.isArrayBuffer=Jp,o.isArrayLike=ze,
o.isArrayLikeObject=Re,o.isBoolean=Qp,o.isBuffer=Zt,o.isDate=eg,o.isElement=tg,o.isEmpty=rg,o.isEqual=ng,o.isEqualWith=ig,
o.isError=ss,o.isFinite=sg,o.isFunction=St,o.isInteger=Do,o.isLength=jn,o.isMap=No,o.isMatch=ug,o.isMatchWith=ag,o.isNaN=
og,o.isNative=fg,o.isNil=lg,o.isNull=hg,o.isNumber=Ro,o.isObject=De,o.isObjectLike=Ne,o.isPlainObject=en,o.isRegExp=us,o.
isSafeInteger=cg,o.isSet=xo,o.isString=Kn,o.isSymbol=rt,o.isTypedArray=Cr,o.isUndefined=dg,o.isWeakMap=pg,o.isWeakSet=gg,
o.join=Ed,o.kebabCase=nm,o.last=dt,o.lastIndexOf=vd,o.lowerCase=im,o.lowerFirst=sm,o.lt=mg,o.lte=wg,o.max=Qm,o.maxBy=ew,
o.mean=tw,o.meanBy=rw,o.min=nw,o.minBy=iw,o.stubArray=gs,o.stubFalse=ms,o.stubObject=Hm,o.stubString=jm,o.stubTrue=Km,o.
multiply=sw,o.nth=yd,o.noConflict=Pm,o.noop=ps,o.now=qn,o.pad=um,o.padEnd=am,o.padStart=om,o.parseInt=fm,o.random=Jg,o.reduce=
Tp,o.reduceRight=Op,o.repeat=hm,o.replace=lm,o.result=Gg,o.round=uw,o.runInContext=O,o.sample=Dp,o.size=xp,o.snakeCase=cm,
o.some=Ap,o.sortedIndex=Nd,o.sortedIndexBy=Rd,o.sortedIndexOf=xd,o.sortedLastIndex=Ad,o.sortedLastIndexBy=bd,o.sortedLastIndexOf=
Cd,o.startCase=pm,o.startsWith=gm,o.subtract=aw,o.sum=ow,o.sumBy=fw,o.template=mm,o.times=Vm,o.toFinite=Pt,o.toInteger=ne,
o.toLength=bo,o.toLower=wm,o.toNumber=pt,o.toSafeInteger=Eg,o.toString=we,o.toUpper=Em,o.trim=vm,o.trimEnd=ym,o.trimStart=
_m,o.truncate=Im,o.unescape=Tm,o.uniqueId=zm,o.upperCase=Om,o.upperFirst=hs,o.each=wo,o.eachRight=Eo,o.first=co,ds(o,(function(){
var e={};return Dt(o,function(t,r){me.call(o.prototype,r)||(e[r]=t)}),e})(),{chain:!1}),o.VERSION=d,Qe(["bind","bindKey",
"curry","curryRight","partial","partialRight"],function(e){o[e].placeholder=o}),Qe(["drop","take"],function(e,t){le.prototype[e]=
function(r){r=r===s?1:Se(ne(r),0);var n=this.__filtered__&&!t?new le(this):this.clone();return n.__filtered__?n.__takeCount__=
qe(r,n.__takeCount__):n.__views__.push({size:qe(r,Be),type:e+(n.__dir__<0?"Right":"")}),n},le.prototype[e+"Right"]=function(r){
return this.reverse()[e](r).reverse()}}),Qe(["filter","map","takeWhile"],function(e,t){var r=t+1,n=r==ce||r==Qn;le.prototype[e]=
function(i){var h=this.clone();return h.__iteratees__.push({iteratee:Z(i,3),type:r}),h.__filtered__=h.__filtered__||n,h}}),
Qe(["head","last"],function(e,t){var r="take"+(t?"Right":"");le.prototype[e]=function(){return this[r](1).value()[0]}}),
Qe(["initial","tail"],function(e,t){var r="drop"+(t?"":"Right");le.prototype[e]=function(){return this.__filtered__?new le(
this):this[r](1)}}),le.prototype.compact=function(){return this.filter(Ze)},le.prototype.find=function(e){return this.filter(
e).head()},le.prototype.findLast=function(e){return this.reverse().find(e)},le.prototype.invokeMap=ae(function(e,t){return typeof e==
"function"?new le(this):this.map(function(r){return zr(r,e,t)})}),le.prototype.reject=function(e){return this.filter(Hn(
Z(e)))},le.prototype.slice=function(e,t){e=ne(e);var r=this;return r.__filtered__&&(e>0||t<0)?new le(r):(e<0?r=r.takeRight(
-e):e&&(r=r.drop(e)),t!==s&&(t=ne(t),r=t<0?r.dropRight(-t):r.take(t-e)),r)},le.prototype.takeRightWhile=function(e){return this.
reverse().takeWhile(e).reverse()},le.prototype.toArray=function(){return this.take(Be)},Dt(le.prototype,function(e,t){var r=/^(?:filter|find|map|reject)|While$/.
test(t),n=/^(?:head|last)$/.test(t),i=o[n?"take"+(t=="last"?"Right":""):t],h=n||/^find/.test(t);i&&(o.prototype[t]=function(){
var g=this.__wrapped__,_=n?[1]:arguments,L=g instanceof le,F=_[0],X=L||te(g),U=function(fe){var de=i.apply(o,Ht([fe],_));
return n&&G?de[0]:de};X&&r&&typeof F=="function"&&F.length!=1&&(L=X=!1);var G=this.__chain__,Y=!!this.__actions__.length,
J=h&&!G,ue=L&&!Y;if(!h&&X){g=ue?g:new le(this);var k=e.apply(g,_);return k.__actions__.push({func:Bn,args:[U],thisArg:s}),
new ht(k,G)}return J&&ue?e.apply(this,_):(k=this.thru(U),J?n?k.value()[0]:k.value():k)})}),Qe(["pop","push","shift","sor\
t","splice","unshift"],function(e){var t=ln[e],r=/^(?:push|sort|unshift)$/.test(e)?"tap":"thru",n=/^(?:pop|shift)$/.test(
e);o.prototype[e]=function(){var i=arguments;if(n&&!this.__chain__){var h=this.value();return t.apply(te(h)?h:[],i)}return this[r](
function(g){return t.apply(te(g)?g:[],i)})}}),Dt(le.prototype,function(e,t){var r=o[t];if(r){var n=r.name+"";me.call(Nr,
n)||(Nr[n]=[]),Nr[n].push({name:t,func:r})}}),Nr[Cn(s,ie).name]=[{name:"wrapper",func:s}],le.prototype.clone=Ol,le.prototype.
reverse=Ll,le.prototype.value=Dl,o.prototype.at=tp,o.prototype.chain=rp,o.prototype.commit=np,o.prototype.next=ip,o.prototype.
plant=up,o.prototype.reverse=ap,o.prototype.toJSON=o.prototype.valueOf=o.prototype.value=op,o.prototype.first=o.prototype.
head,qr&&(o.prototype[qr]=sp),o}),Or=nl();sr?((sr.exports=Or)._=Or,li._=Or):Xe._=Or}).call(oe)})(Yn,Yn.exports);var Ow=Yn.
exports,Zs=Rf(Ow),$t={},Xt={},Yo;function Bt(){return Yo||(Yo=1,(function(){var I,u,s,d,A,a,f,m={}.hasOwnProperty;I=function(v,...w){
var l,C,D,q;if(A(Object.assign))Object.assign.apply(null,arguments);else for(l=0,D=w.length;l<D;l++)if(q=w[l],q!=null)for(C in q)
m.call(q,C)&&(v[C]=q[C]);return v},A=function(v){return!!v&&Object.prototype.toString.call(v)==="[object Function]"},a=function(v){
var w;return!!v&&((w=typeof v)=="function"||w==="object")},s=function(v){return A(Array.isArray)?Array.isArray(v):Object.
prototype.toString.call(v)==="[object Array]"},d=function(v){var w;if(s(v))return!v.length;for(w in v)if(m.call(v,w))return!1;
return!0},f=function(v){var w,l;return a(v)&&(l=Object.getPrototypeOf(v))&&(w=l.constructor)&&typeof w=="function"&&w instanceof
w&&Function.prototype.toString.call(w)===Function.prototype.toString.call(Object)},u=function(v){return A(v.valueOf)?v.valueOf():
v},Xt.assign=I,Xt.isFunction=A,Xt.isObject=a,Xt.isArray=s,Xt.isEmpty=d,Xt.isPlainObject=f,Xt.getValue=u}).call(oe)),Xt}var Es={
exports:{}},zo;function Mf(){return zo||(zo=1,(function(){Es.exports=class{hasFeature(u,s){return!0}createDocumentType(u,s,d){
throw new Error("This DOM method is not implemented.")}createDocument(u,s,d){throw new Error("This DOM method is not imp\
lemented.")}createHTMLDocument(u){throw new Error("This DOM method is not implemented.")}getFeature(u,s){throw new Error(
"This DOM method is not implemented.")}}}).call(oe)),Es.exports}var vs={exports:{}},ys={exports:{}},_s={exports:{}},ko;function Lw(){
return ko||(ko=1,(function(){_s.exports=class{constructor(){}handleError(u){throw new Error(u)}}}).call(oe)),_s.exports}
var Is={exports:{}},Zo;function Dw(){return Zo||(Zo=1,(function(){Is.exports=(function(){class I{constructor(s){this.arr=
s||[]}item(s){return this.arr[s]||null}contains(s){return this.arr.indexOf(s)!==-1}}return Object.defineProperty(I.prototype,
"length",{get:function(){return this.arr.length}}),I}).call(this)}).call(oe)),Is.exports}var $o;function Nw(){return $o||
($o=1,(function(){var I,u;I=Lw(),u=Dw(),ys.exports=(function(){class s{constructor(){this.defaultParams={"canonical-form":!1,
"cdata-sections":!1,comments:!1,"datatype-normalization":!1,"element-content-whitespace":!0,entities:!0,"error-handler":new I,
infoset:!0,"validate-if-schema":!1,namespaces:!0,"namespace-declarations":!0,"normalize-characters":!1,"schema-location":"",
"schema-type":"","split-cdata-sections":!0,validate:!1,"well-formed":!0},this.params=Object.create(this.defaultParams)}getParameter(A){
return this.params.hasOwnProperty(A)?this.params[A]:null}canSetParameter(A,a){return!0}setParameter(A,a){return a!=null?
this.params[A]=a:delete this.params[A]}}return Object.defineProperty(s.prototype,"parameterNames",{get:function(){return new u(
Object.keys(this.defaultParams))}}),s}).call(this)}).call(oe)),ys.exports}var Ts={exports:{}},Os={exports:{}},Ls={exports:{}},
Jo;function Ae(){return Jo||(Jo=1,(function(){Ls.exports={Element:1,Attribute:2,Text:3,CData:4,EntityReference:5,EntityDeclaration:6,
ProcessingInstruction:7,Comment:8,Document:9,DocType:10,DocumentFragment:11,NotationDeclaration:12,Declaration:201,Raw:202,
AttributeDeclaration:203,ElementDeclaration:204,Dummy:205}}).call(oe)),Ls.exports}var Ds={exports:{}},Qo;function Sf(){return Qo||
(Qo=1,(function(){var I;I=Ae(),gt(),Ds.exports=(function(){class u{constructor(d,A,a){if(this.parent=d,this.parent&&(this.
options=this.parent.options,this.stringify=this.parent.stringify),A==null)throw new Error("Missing attribute name. "+this.
debugInfo(A));this.name=this.stringify.name(A),this.value=this.stringify.attValue(a),this.type=I.Attribute,this.isId=!1,
this.schemaTypeInfo=null}clone(){return Object.create(this)}toString(d){return this.options.writer.attribute(this,this.options.
writer.filterOptions(d))}debugInfo(d){return d=d||this.name,d==null?"parent: <"+this.parent.name+">":"attribute: {"+d+"}\
, parent: <"+this.parent.name+">"}isEqualNode(d){return!(d.namespaceURI!==this.namespaceURI||d.prefix!==this.prefix||d.localName!==
this.localName||d.value!==this.value)}}return Object.defineProperty(u.prototype,"nodeType",{get:function(){return this.type}}),
Object.defineProperty(u.prototype,"ownerElement",{get:function(){return this.parent}}),Object.defineProperty(u.prototype,
"textContent",{get:function(){return this.value},set:function(s){return this.value=s||""}}),Object.defineProperty(u.prototype,
"namespaceURI",{get:function(){return""}}),Object.defineProperty(u.prototype,"prefix",{get:function(){return""}}),Object.
defineProperty(u.prototype,"localName",{get:function(){return this.name}}),Object.defineProperty(u.prototype,"specified",
{get:function(){return!0}}),u}).call(this)}).call(oe)),Ds.exports}var Ns={exports:{}},ef;function ru(){return ef||(ef=1,
(function(){Ns.exports=(function(){class I{constructor(s){this.nodes=s}clone(){return this.nodes=null}getNamedItem(s){return this.
nodes[s]}setNamedItem(s){var d;return d=this.nodes[s.nodeName],this.nodes[s.nodeName]=s,d||null}removeNamedItem(s){var d;
return d=this.nodes[s],delete this.nodes[s],d||null}item(s){return this.nodes[Object.keys(this.nodes)[s]]||null}getNamedItemNS(s,d){
throw new Error("This DOM method is not implemented.")}setNamedItemNS(s){throw new Error("This DOM method is not impleme\
nted.")}removeNamedItemNS(s,d){throw new Error("This DOM method is not implemented.")}}return Object.defineProperty(I.prototype,
"length",{get:function(){return Object.keys(this.nodes).length||0}}),I}).call(this)}).call(oe)),Ns.exports}var tf;function nu(){
return tf||(tf=1,(function(){var I,u,s,d,A,a,f,m={}.hasOwnProperty;({isObject:f,isFunction:a,getValue:A}=Bt()),d=gt(),I=
Ae(),u=Sf(),s=ru(),Os.exports=(function(){class v extends d{constructor(l,C,D){var q,z,$,ge;if(super(l),C==null)throw new Error(
"Missing element name. "+this.debugInfo());if(this.name=this.stringify.name(C),this.type=I.Element,this.attribs={},this.
schemaTypeInfo=null,D!=null&&this.attribute(D),l.type===I.Document&&(this.isRoot=!0,this.documentObject=l,l.rootObject=this,
l.children)){for(ge=l.children,z=0,$=ge.length;z<$;z++)if(q=ge[z],q.type===I.DocType){q.name=this.name;break}}}clone(){var l,
C,D,q;D=Object.create(this),D.isRoot&&(D.documentObject=null),D.attribs={},q=this.attribs;for(C in q)m.call(q,C)&&(l=q[C],
D.attribs[C]=l.clone());return D.children=[],this.children.forEach(function(z){var $;return $=z.clone(),$.parent=D,D.children.
push($)}),D}attribute(l,C){var D,q;if(l!=null&&(l=A(l)),f(l))for(D in l)m.call(l,D)&&(q=l[D],this.attribute(D,q));else a(
C)&&(C=C.apply()),this.options.keepNullAttributes&&C==null?this.attribs[l]=new u(this,l,""):C!=null&&(this.attribs[l]=new u(
this,l,C));return this}removeAttribute(l){var C,D,q;if(l==null)throw new Error("Missing attribute name. "+this.debugInfo());
if(l=A(l),Array.isArray(l))for(D=0,q=l.length;D<q;D++)C=l[D],delete this.attribs[C];else delete this.attribs[l];return this}toString(l){
return this.options.writer.element(this,this.options.writer.filterOptions(l))}att(l,C){return this.attribute(l,C)}a(l,C){
return this.attribute(l,C)}getAttribute(l){return this.attribs.hasOwnProperty(l)?this.attribs[l].value:null}setAttribute(l,C){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNode(l){return this.attribs.hasOwnProperty(
l)?this.attribs[l]:null}setAttributeNode(l){throw new Error("This DOM method is not implemented."+this.debugInfo())}removeAttributeNode(l){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(l){throw new Error("This DO\
M method is not implemented."+this.debugInfo())}getAttributeNS(l,C){throw new Error("This DOM method is not implemented."+
this.debugInfo())}setAttributeNS(l,C,D){throw new Error("This DOM method is not implemented."+this.debugInfo())}removeAttributeNS(l,C){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNodeNS(l,C){throw new Error("This DO\
M method is not implemented."+this.debugInfo())}setAttributeNodeNS(l){throw new Error("This DOM method is not implemente\
d."+this.debugInfo())}getElementsByTagNameNS(l,C){throw new Error("This DOM method is not implemented."+this.debugInfo())}hasAttribute(l){
return this.attribs.hasOwnProperty(l)}hasAttributeNS(l,C){throw new Error("This DOM method is not implemented."+this.debugInfo())}setIdAttribute(l,C){
return this.attribs.hasOwnProperty(l)?this.attribs[l].isId:C}setIdAttributeNS(l,C,D){throw new Error("This DOM method is\
 not implemented."+this.debugInfo())}setIdAttributeNode(l,C){throw new Error("This DOM method is not implemented."+this.
debugInfo())}getElementsByTagName(l){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(l,C){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByClassName(l){throw new Error("This \
DOM method is not implemented."+this.debugInfo())}isEqualNode(l){var C,D,q;if(!super.isEqualNode(l)||l.namespaceURI!==this.
namespaceURI||l.prefix!==this.prefix||l.localName!==this.localName||l.attribs.length!==this.attribs.length)return!1;for(C=
D=0,q=this.attribs.length-1;0<=q?D<=q:D>=q;C=0<=q?++D:--D)if(!this.attribs[C].isEqualNode(l.attribs[C]))return!1;return!0}}
return Object.defineProperty(v.prototype,"tagName",{get:function(){return this.name}}),Object.defineProperty(v.prototype,
"namespaceURI",{get:function(){return""}}),Object.defineProperty(v.prototype,"prefix",{get:function(){return""}}),Object.
defineProperty(v.prototype,"localName",{get:function(){return this.name}}),Object.defineProperty(v.prototype,"id",{get:function(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(v.prototype,"className",
{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(v.prototype,
"classList",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(
v.prototype,"attributes",{get:function(){return(!this.attributeMap||!this.attributeMap.nodes)&&(this.attributeMap=new s(
this.attribs)),this.attributeMap}}),v}).call(this)}).call(oe)),Os.exports}var Rs={exports:{}},xs={exports:{}},rf;function $n(){
return rf||(rf=1,(function(){var I;I=gt(),xs.exports=(function(){class u extends I{constructor(d){super(d),this.value=""}clone(){
return Object.create(this)}substringData(d,A){throw new Error("This DOM method is not implemented."+this.debugInfo())}appendData(d){
throw new Error("This DOM method is not implemented."+this.debugInfo())}insertData(d,A){throw new Error("This DOM method\
 is not implemented."+this.debugInfo())}deleteData(d,A){throw new Error("This DOM method is not implemented."+this.debugInfo())}replaceData(d,A,a){
throw new Error("This DOM method is not implemented."+this.debugInfo())}isEqualNode(d){return!(!super.isEqualNode(d)||d.
data!==this.data)}}return Object.defineProperty(u.prototype,"data",{get:function(){return this.value},set:function(s){return this.
value=s||""}}),Object.defineProperty(u.prototype,"length",{get:function(){return this.value.length}}),Object.defineProperty(
u.prototype,"textContent",{get:function(){return this.value},set:function(s){return this.value=s||""}}),u}).call(this)}).
call(oe)),xs.exports}var nf;function iu(){return nf||(nf=1,(function(){var I,u;I=Ae(),u=$n(),Rs.exports=class extends u{constructor(d,A){
if(super(d),A==null)throw new Error("Missing CDATA text. "+this.debugInfo());this.name="#cdata-section",this.type=I.CData,
this.value=this.stringify.cdata(A)}clone(){return Object.create(this)}toString(d){return this.options.writer.cdata(this,
this.options.writer.filterOptions(d))}}}).call(oe)),Rs.exports}var As={exports:{}},sf;function su(){return sf||(sf=1,(function(){
var I,u;I=Ae(),u=$n(),As.exports=class extends u{constructor(d,A){if(super(d),A==null)throw new Error("Missing comment t\
ext. "+this.debugInfo());this.name="#comment",this.type=I.Comment,this.value=this.stringify.comment(A)}clone(){return Object.
create(this)}toString(d){return this.options.writer.comment(this,this.options.writer.filterOptions(d))}}}).call(oe)),As.
exports}var bs={exports:{}},uf;function uu(){return uf||(uf=1,(function(){var I,u,s;({isObject:s}=Bt()),u=gt(),I=Ae(),bs.
exports=class extends u{constructor(A,a,f,m){super(A),s(a)&&({version:a,encoding:f,standalone:m}=a),a||(a="1.0"),this.type=
I.Declaration,this.version=this.stringify.xmlVersion(a),f!=null&&(this.encoding=this.stringify.xmlEncoding(f)),m!=null&&
(this.standalone=this.stringify.xmlStandalone(m))}toString(A){return this.options.writer.declaration(this,this.options.writer.
filterOptions(A))}}}).call(oe)),bs.exports}var Cs={exports:{}},Ms={exports:{}},af;function au(){return af||(af=1,(function(){
var I,u;u=gt(),I=Ae(),Ms.exports=class extends u{constructor(d,A,a,f,m,v){if(super(d),A==null)throw new Error("Missing D\
TD element name. "+this.debugInfo());if(a==null)throw new Error("Missing DTD attribute name. "+this.debugInfo(A));if(!f)
throw new Error("Missing DTD attribute type. "+this.debugInfo(A));if(!m)throw new Error("Missing DTD attribute default. "+
this.debugInfo(A));if(m.indexOf("#")!==0&&(m="#"+m),!m.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/))throw new Error("\
Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. "+this.debugInfo(A));if(v&&!m.match(/^(#FIXED|#DEFAULT)$/))
throw new Error("Default value only applies to #FIXED or #DEFAULT. "+this.debugInfo(A));this.elementName=this.stringify.
name(A),this.type=I.AttributeDeclaration,this.attributeName=this.stringify.name(a),this.attributeType=this.stringify.dtdAttType(
f),v&&(this.defaultValue=this.stringify.dtdAttDefault(v)),this.defaultValueType=m}toString(d){return this.options.writer.
dtdAttList(this,this.options.writer.filterOptions(d))}}}).call(oe)),Ms.exports}var Ss={exports:{}},of;function ou(){return of||
(of=1,(function(){var I,u,s;({isObject:s}=Bt()),u=gt(),I=Ae(),Ss.exports=(function(){class d extends u{constructor(a,f,m,v){
if(super(a),m==null)throw new Error("Missing DTD entity name. "+this.debugInfo(m));if(v==null)throw new Error("Missing D\
TD entity value. "+this.debugInfo(m));if(this.pe=!!f,this.name=this.stringify.name(m),this.type=I.EntityDeclaration,!s(v))
this.value=this.stringify.dtdEntityValue(v),this.internal=!0;else{if(!v.pubID&&!v.sysID)throw new Error("Public and/or s\
ystem identifiers are required for an external entity. "+this.debugInfo(m));if(v.pubID&&!v.sysID)throw new Error("System\
 identifier is required for a public external entity. "+this.debugInfo(m));if(this.internal=!1,v.pubID!=null&&(this.pubID=
this.stringify.dtdPubID(v.pubID)),v.sysID!=null&&(this.sysID=this.stringify.dtdSysID(v.sysID)),v.nData!=null&&(this.nData=
this.stringify.dtdNData(v.nData)),this.pe&&this.nData)throw new Error("Notation declaration is not allowed in a paramete\
r entity. "+this.debugInfo(m))}}toString(a){return this.options.writer.dtdEntity(this,this.options.writer.filterOptions(
a))}}return Object.defineProperty(d.prototype,"publicId",{get:function(){return this.pubID}}),Object.defineProperty(d.prototype,
"systemId",{get:function(){return this.sysID}}),Object.defineProperty(d.prototype,"notationName",{get:function(){return this.
nData||null}}),Object.defineProperty(d.prototype,"inputEncoding",{get:function(){return null}}),Object.defineProperty(d.
prototype,"xmlEncoding",{get:function(){return null}}),Object.defineProperty(d.prototype,"xmlVersion",{get:function(){return null}}),
d}).call(this)}).call(oe)),Ss.exports}var Ps={exports:{}},ff;function fu(){return ff||(ff=1,(function(){var I,u;u=gt(),I=
Ae(),Ps.exports=class extends u{constructor(d,A,a){if(super(d),A==null)throw new Error("Missing DTD element name. "+this.
debugInfo());a||(a="(#PCDATA)"),Array.isArray(a)&&(a="("+a.join(",")+")"),this.name=this.stringify.name(A),this.type=I.ElementDeclaration,
this.value=this.stringify.dtdElementValue(a)}toString(d){return this.options.writer.dtdElement(this,this.options.writer.
filterOptions(d))}}}).call(oe)),Ps.exports}var Fs={exports:{}},hf;function hu(){return hf||(hf=1,(function(){var I,u;u=gt(),
I=Ae(),Fs.exports=(function(){class s extends u{constructor(A,a,f){if(super(A),a==null)throw new Error("Missing DTD nota\
tion name. "+this.debugInfo(a));if(!f.pubID&&!f.sysID)throw new Error("Public or system identifiers are required for an \
external entity. "+this.debugInfo(a));this.name=this.stringify.name(a),this.type=I.NotationDeclaration,f.pubID!=null&&(this.
pubID=this.stringify.dtdPubID(f.pubID)),f.sysID!=null&&(this.sysID=this.stringify.dtdSysID(f.sysID))}toString(A){return this.
options.writer.dtdNotation(this,this.options.writer.filterOptions(A))}}return Object.defineProperty(s.prototype,"publicI\
d",{get:function(){return this.pubID}}),Object.defineProperty(s.prototype,"systemId",{get:function(){return this.sysID}}),
s}).call(this)}).call(oe)),Fs.exports}var lf;function lu(){return lf||(lf=1,(function(){var I,u,s,d,A,a,f,m;({isObject:m}=
Bt()),f=gt(),I=Ae(),u=au(),d=ou(),s=fu(),A=hu(),a=ru(),Cs.exports=(function(){class v extends f{constructor(l,C,D){var q,
z,$,ge;if(super(l),this.type=I.DocType,l.children){for(ge=l.children,z=0,$=ge.length;z<$;z++)if(q=ge[z],q.type===I.Element){
this.name=q.name;break}}this.documentObject=l,m(C)&&({pubID:C,sysID:D}=C),D==null&&([D,C]=[C,D]),C!=null&&(this.pubID=this.
stringify.dtdPubID(C)),D!=null&&(this.sysID=this.stringify.dtdSysID(D))}element(l,C){var D;return D=new s(this,l,C),this.
children.push(D),this}attList(l,C,D,q,z){var $;return $=new u(this,l,C,D,q,z),this.children.push($),this}entity(l,C){var D;
return D=new d(this,!1,l,C),this.children.push(D),this}pEntity(l,C){var D;return D=new d(this,!0,l,C),this.children.push(
D),this}notation(l,C){var D;return D=new A(this,l,C),this.children.push(D),this}toString(l){return this.options.writer.docType(
this,this.options.writer.filterOptions(l))}ele(l,C){return this.element(l,C)}att(l,C,D,q,z){return this.attList(l,C,D,q,
z)}ent(l,C){return this.entity(l,C)}pent(l,C){return this.pEntity(l,C)}not(l,C){return this.notation(l,C)}up(){return this.
root()||this.documentObject}isEqualNode(l){return!(!super.isEqualNode(l)||l.name!==this.name||l.publicId!==this.publicId||
l.systemId!==this.systemId)}}return Object.defineProperty(v.prototype,"entities",{get:function(){var w,l,C,D,q;for(D={},
q=this.children,l=0,C=q.length;l<C;l++)w=q[l],w.type===I.EntityDeclaration&&!w.pe&&(D[w.name]=w);return new a(D)}}),Object.
defineProperty(v.prototype,"notations",{get:function(){var w,l,C,D,q;for(D={},q=this.children,l=0,C=q.length;l<C;l++)w=q[l],
w.type===I.NotationDeclaration&&(D[w.name]=w);return new a(D)}}),Object.defineProperty(v.prototype,"publicId",{get:function(){
return this.pubID}}),Object.defineProperty(v.prototype,"systemId",{get:function(){return this.sysID}}),Object.defineProperty(
v.prototype,"internalSubset",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}}),
v}).call(this)}).call(oe)),Cs.exports}var Xs={exports:{}},cf;function cu(){return cf||(cf=1,(function(){var I,u;I=Ae(),u=
gt(),Xs.exports=class extends u{constructor(d,A){if(super(d),A==null)throw new Error("Missing raw text. "+this.debugInfo());
this.type=I.Raw,this.value=this.stringify.raw(A)}clone(){return Object.create(this)}toString(d){return this.options.writer.
raw(this,this.options.writer.filterOptions(d))}}}).call(oe)),Xs.exports}var Us={exports:{}},df;function du(){return df||
(df=1,(function(){var I,u;I=Ae(),u=$n(),Us.exports=(function(){class s extends u{constructor(A,a){if(super(A),a==null)throw new Error(
"Missing element text. "+this.debugInfo());this.name="#text",this.type=I.Text,this.value=this.stringify.text(a)}clone(){
return Object.create(this)}toString(A){return this.options.writer.text(this,this.options.writer.filterOptions(A))}splitText(A){
throw new Error("This DOM method is not implemented."+this.debugInfo())}replaceWholeText(A){throw new Error("This DOM me\
thod is not implemented."+this.debugInfo())}}return Object.defineProperty(s.prototype,"isElementContentWhitespace",{get:function(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}}),Object.defineProperty(s.prototype,"wholeText",
{get:function(){var d,A,a;for(a="",A=this.previousSibling;A;)a=A.data+a,A=A.previousSibling;for(a+=this.data,d=this.nextSibling;d;)
a=a+d.data,d=d.nextSibling;return a}}),s}).call(this)}).call(oe)),Us.exports}var Bs={exports:{}},pf;function pu(){return pf||
(pf=1,(function(){var I,u;I=Ae(),u=$n(),Bs.exports=class extends u{constructor(d,A,a){if(super(d),A==null)throw new Error(
"Missing instruction target. "+this.debugInfo());this.type=I.ProcessingInstruction,this.target=this.stringify.insTarget(
A),this.name=this.target,a&&(this.value=this.stringify.insValue(a))}clone(){return Object.create(this)}toString(d){return this.
options.writer.processingInstruction(this,this.options.writer.filterOptions(d))}isEqualNode(d){return!(!super.isEqualNode(
d)||d.target!==this.target)}}}).call(oe)),Bs.exports}var Ws={exports:{}},gf;function Pf(){return gf||(gf=1,(function(){var I,
u;u=gt(),I=Ae(),Ws.exports=class extends u{constructor(d){super(d),this.type=I.Dummy}clone(){return Object.create(this)}toString(d){
return""}}}).call(oe)),Ws.exports}var qs={exports:{}},mf;function Rw(){return mf||(mf=1,(function(){qs.exports=(function(){
class I{constructor(s){this.nodes=s}clone(){return this.nodes=null}item(s){return this.nodes[s]||null}}return Object.defineProperty(
I.prototype,"length",{get:function(){return this.nodes.length||0}}),I}).call(this)}).call(oe)),qs.exports}var Gs={exports:{}},
wf;function xw(){return wf||(wf=1,(function(){Gs.exports={Disconnected:1,Preceding:2,Following:4,Contains:8,ContainedBy:16,
ImplementationSpecific:32}}).call(oe)),Gs.exports}var Ef;function gt(){return Ef||(Ef=1,(function(){var I,u,s,d,A,a,f,m,
v,w,l,C,D,q,z,$,ge={}.hasOwnProperty,Ee=[].splice;({isObject:$,isFunction:z,isEmpty:q,getValue:D}=Bt()),m=null,s=null,d=
null,A=null,a=null,l=null,C=null,w=null,f=null,u=null,v=null,I=null,Ts.exports=(function(){class ie{constructor(p){this.
parent=p,this.parent&&(this.options=this.parent.options,this.stringify=this.parent.stringify),this.value=null,this.children=
[],this.baseURI=null,m||(m=nu(),s=iu(),d=su(),A=uu(),a=lu(),l=cu(),C=du(),w=pu(),f=Pf(),u=Ae(),v=Rw(),ru(),I=xw())}setParent(p){
var N,b,M,y,R;for(this.parent=p,p&&(this.options=p.options,this.stringify=p.stringify),y=this.children,R=[],b=0,M=y.length;b<
M;b++)N=y[b],R.push(N.setParent(this));return R}element(p,N,b){var M,y,R,B,K,Q,Le,be,ce;if(Q=null,N===null&&b==null&&([N,
b]=[{},null]),N==null&&(N={}),N=D(N),$(N)||([b,N]=[N,b]),p!=null&&(p=D(p)),Array.isArray(p))for(R=0,Le=p.length;R<Le;R++)
y=p[R],Q=this.element(y);else if(z(p))Q=this.element(p.apply());else if($(p)){for(K in p)if(ge.call(p,K))if(ce=p[K],z(ce)&&
(ce=ce.apply()),!this.options.ignoreDecorators&&this.stringify.convertAttKey&&K.indexOf(this.stringify.convertAttKey)===
0)Q=this.attribute(K.substr(this.stringify.convertAttKey.length),ce);else if(!this.options.separateArrayItems&&Array.isArray(
ce)&&q(ce))Q=this.dummy();else if($(ce)&&q(ce))Q=this.element(K);else if(!this.options.keepNullNodes&&ce==null)Q=this.dummy();else if(!this.
options.separateArrayItems&&Array.isArray(ce))for(B=0,be=ce.length;B<be;B++)y=ce[B],M={},M[K]=y,Q=this.element(M);else $(
ce)?!this.options.ignoreDecorators&&this.stringify.convertTextKey&&K.indexOf(this.stringify.convertTextKey)===0?Q=this.element(
ce):(Q=this.element(K),Q.element(ce)):Q=this.element(K,ce)}else!this.options.keepNullNodes&&b===null?Q=this.dummy():!this.
options.ignoreDecorators&&this.stringify.convertTextKey&&p.indexOf(this.stringify.convertTextKey)===0?Q=this.text(b):!this.
options.ignoreDecorators&&this.stringify.convertCDataKey&&p.indexOf(this.stringify.convertCDataKey)===0?Q=this.cdata(b):
!this.options.ignoreDecorators&&this.stringify.convertCommentKey&&p.indexOf(this.stringify.convertCommentKey)===0?Q=this.
comment(b):!this.options.ignoreDecorators&&this.stringify.convertRawKey&&p.indexOf(this.stringify.convertRawKey)===0?Q=this.
raw(b):!this.options.ignoreDecorators&&this.stringify.convertPIKey&&p.indexOf(this.stringify.convertPIKey)===0?Q=this.instruction(
p.substr(this.stringify.convertPIKey.length),b):Q=this.node(p,N,b);if(Q==null)throw new Error("Could not create any elem\
ents with: "+p+". "+this.debugInfo());return Q}insertBefore(p,N,b){var M,y,R,B,K;if(p?.type)return R=p,B=N,R.setParent(this),
B?(y=children.indexOf(B),K=children.splice(y),children.push(R),Array.prototype.push.apply(children,K)):children.push(R),
R;if(this.isRoot)throw new Error("Cannot insert elements at root level. "+this.debugInfo(p));return y=this.parent.children.
indexOf(this),K=this.parent.children.splice(y),M=this.parent.element(p,N,b),Array.prototype.push.apply(this.parent.children,
K),M}insertAfter(p,N,b){var M,y,R;if(this.isRoot)throw new Error("Cannot insert elements at root level. "+this.debugInfo(
p));return y=this.parent.children.indexOf(this),R=this.parent.children.splice(y+1),M=this.parent.element(p,N,b),Array.prototype.
push.apply(this.parent.children,R),M}remove(){var p;if(this.isRoot)throw new Error("Cannot remove the root element. "+this.
debugInfo());return p=this.parent.children.indexOf(this),Ee.apply(this.parent.children,[p,p-p+1].concat([])),this.parent}node(p,N,b){
var M;return p!=null&&(p=D(p)),N||(N={}),N=D(N),$(N)||([b,N]=[N,b]),M=new m(this,p,N),b!=null&&M.text(b),this.children.push(
M),M}text(p){var N;return $(p)&&this.element(p),N=new C(this,p),this.children.push(N),this}cdata(p){var N;return N=new s(
this,p),this.children.push(N),this}comment(p){var N;return N=new d(this,p),this.children.push(N),this}commentBefore(p){var N,
b;return N=this.parent.children.indexOf(this),b=this.parent.children.splice(N),this.parent.comment(p),Array.prototype.push.
apply(this.parent.children,b),this}commentAfter(p){var N,b;return N=this.parent.children.indexOf(this),b=this.parent.children.
splice(N+1),this.parent.comment(p),Array.prototype.push.apply(this.parent.children,b),this}raw(p){var N;return N=new l(this,
p),this.children.push(N),this}dummy(){var p;return p=new f(this),p}instruction(p,N){var b,M,y,R,B;if(p!=null&&(p=D(p)),N!=
null&&(N=D(N)),Array.isArray(p))for(R=0,B=p.length;R<B;R++)b=p[R],this.instruction(b);else if($(p))for(b in p)ge.call(p,
b)&&(M=p[b],this.instruction(b,M));else z(N)&&(N=N.apply()),y=new w(this,p,N),this.children.push(y);return this}instructionBefore(p,N){
var b,M;return b=this.parent.children.indexOf(this),M=this.parent.children.splice(b),this.parent.instruction(p,N),Array.
prototype.push.apply(this.parent.children,M),this}instructionAfter(p,N){var b,M;return b=this.parent.children.indexOf(this),
M=this.parent.children.splice(b+1),this.parent.instruction(p,N),Array.prototype.push.apply(this.parent.children,M),this}declaration(p,N,b){
var M,y;return M=this.document(),y=new A(M,p,N,b),M.children.length===0?M.children.unshift(y):M.children[0].type===u.Declaration?
M.children[0]=y:M.children.unshift(y),M.root()||M}dtd(p,N){var b,M,y,R,B,K,Q,Le,be,ce;for(M=this.document(),y=new a(M,p,
N),be=M.children,R=B=0,Q=be.length;B<Q;R=++B)if(b=be[R],b.type===u.DocType)return M.children[R]=y,y;for(ce=M.children,R=
K=0,Le=ce.length;K<Le;R=++K)if(b=ce[R],b.isRoot)return M.children.splice(R,0,y),y;return M.children.push(y),y}up(){if(this.
isRoot)throw new Error("The root node has no parent. Use doc() if you need to get the document object.");return this.parent}root(){
var p;for(p=this;p;){if(p.type===u.Document)return p.rootObject;if(p.isRoot)return p;p=p.parent}}document(){var p;for(p=
this;p;){if(p.type===u.Document)return p;p=p.parent}}end(p){return this.document().end(p)}prev(){var p;if(p=this.parent.
children.indexOf(this),p<1)throw new Error("Already at the first node. "+this.debugInfo());return this.parent.children[p-
1]}next(){var p;if(p=this.parent.children.indexOf(this),p===-1||p===this.parent.children.length-1)throw new Error("Alrea\
dy at the last node. "+this.debugInfo());return this.parent.children[p+1]}importDocument(p){var N,b,M,y,R;if(b=p.root().
clone(),b.parent=this,b.isRoot=!1,this.children.push(b),this.type===u.Document&&(b.isRoot=!0,b.documentObject=this,this.
rootObject=b,this.children)){for(R=this.children,M=0,y=R.length;M<y;M++)if(N=R[M],N.type===u.DocType){N.name=b.name;break}}
return this}debugInfo(p){var N,b;return p=p||this.name,p==null&&!((N=this.parent)!=null&&N.name)?"":p==null?"parent: <"+
this.parent.name+">":(b=this.parent)!=null&&b.name?"node: <"+p+">, parent: <"+this.parent.name+">":"node: <"+p+">"}ele(p,N,b){
return this.element(p,N,b)}nod(p,N,b){return this.node(p,N,b)}txt(p){return this.text(p)}dat(p){return this.cdata(p)}com(p){
return this.comment(p)}ins(p,N){return this.instruction(p,N)}doc(){return this.document()}dec(p,N,b){return this.declaration(
p,N,b)}e(p,N,b){return this.element(p,N,b)}n(p,N,b){return this.node(p,N,b)}t(p){return this.text(p)}d(p){return this.cdata(
p)}c(p){return this.comment(p)}r(p){return this.raw(p)}i(p,N){return this.instruction(p,N)}u(){return this.up()}importXMLBuilder(p){
return this.importDocument(p)}attribute(p,N){throw new Error("attribute() applies to element nodes only.")}att(p,N){return this.
attribute(p,N)}a(p,N){return this.attribute(p,N)}removeAttribute(p){throw new Error("attribute() applies to element node\
s only.")}replaceChild(p,N){throw new Error("This DOM method is not implemented."+this.debugInfo())}removeChild(p){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}appendChild(p){throw new Error("This DOM method is not implement\
ed."+this.debugInfo())}hasChildNodes(){return this.children.length!==0}cloneNode(p){throw new Error("This DOM method is \
not implemented."+this.debugInfo())}normalize(){throw new Error("This DOM method is not implemented."+this.debugInfo())}isSupported(p,N){
return!0}hasAttributes(){return this.attribs.length!==0}compareDocumentPosition(p){var N,b;return N=this,N===p?0:this.document()!==
p.document()?(b=I.Disconnected|I.ImplementationSpecific,Math.random()<.5?b|=I.Preceding:b|=I.Following,b):N.isAncestor(p)?
I.Contains|I.Preceding:N.isDescendant(p)?I.Contains|I.Following:N.isPreceding(p)?I.Preceding:I.Following}isSameNode(p){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}lookupPrefix(p){throw new Error("This DOM method is not implemen\
ted."+this.debugInfo())}isDefaultNamespace(p){throw new Error("This DOM method is not implemented."+this.debugInfo())}lookupNamespaceURI(p){
throw new Error("This DOM method is not implemented."+this.debugInfo())}isEqualNode(p){var N,b,M;if(p.nodeType!==this.nodeType||
p.children.length!==this.children.length)return!1;for(N=b=0,M=this.children.length-1;0<=M?b<=M:b>=M;N=0<=M?++b:--b)if(!this.
children[N].isEqualNode(p.children[N]))return!1;return!0}getFeature(p,N){throw new Error("This DOM method is not impleme\
nted."+this.debugInfo())}setUserData(p,N,b){throw new Error("This DOM method is not implemented."+this.debugInfo())}getUserData(p){
throw new Error("This DOM method is not implemented."+this.debugInfo())}contains(p){return p?p===this||this.isDescendant(
p):!1}isDescendant(p){var N,b,M,y,R;for(R=this.children,M=0,y=R.length;M<y;M++)if(N=R[M],p===N||(b=N.isDescendant(p),b))
return!0;return!1}isAncestor(p){return p.isDescendant(this)}isPreceding(p){var N,b;return N=this.treePosition(p),b=this.
treePosition(this),N===-1||b===-1?!1:N<b}isFollowing(p){var N,b;return N=this.treePosition(p),b=this.treePosition(this),
N===-1||b===-1?!1:N>b}treePosition(p){var N,b;return b=0,N=!1,this.foreachTreeNode(this.document(),function(M){if(b++,!N&&
M===p)return N=!0}),N?b:-1}foreachTreeNode(p,N){var b,M,y,R,B;for(p||(p=this.document()),R=p.children,M=0,y=R.length;M<y;M++){
if(b=R[M],B=N(b))return B;if(B=this.foreachTreeNode(b,N),B)return B}}}return Object.defineProperty(ie.prototype,"nodeNam\
e",{get:function(){return this.name}}),Object.defineProperty(ie.prototype,"nodeType",{get:function(){return this.type}}),
Object.defineProperty(ie.prototype,"nodeValue",{get:function(){return this.value}}),Object.defineProperty(ie.prototype,"\
parentNode",{get:function(){return this.parent}}),Object.defineProperty(ie.prototype,"childNodes",{get:function(){return(!this.
childNodeList||!this.childNodeList.nodes)&&(this.childNodeList=new v(this.children)),this.childNodeList}}),Object.defineProperty(
ie.prototype,"firstChild",{get:function(){return this.children[0]||null}}),Object.defineProperty(ie.prototype,"lastChild",
{get:function(){return this.children[this.children.length-1]||null}}),Object.defineProperty(ie.prototype,"previousSiblin\
g",{get:function(){var se;return se=this.parent.children.indexOf(this),this.parent.children[se-1]||null}}),Object.defineProperty(
ie.prototype,"nextSibling",{get:function(){var se;return se=this.parent.children.indexOf(this),this.parent.children[se+1]||
null}}),Object.defineProperty(ie.prototype,"ownerDocument",{get:function(){return this.document()||null}}),Object.defineProperty(
ie.prototype,"textContent",{get:function(){var se,p,N,b,M;if(this.nodeType===u.Element||this.nodeType===u.DocumentFragment){
for(M="",b=this.children,p=0,N=b.length;p<N;p++)se=b[p],se.textContent&&(M+=se.textContent);return M}else return null},set:function(se){
throw new Error("This DOM method is not implemented."+this.debugInfo())}}),ie}).call(this)}).call(oe)),Ts.exports}var Hs={
exports:{}},vf;function Ff(){return vf||(vf=1,(function(){var I={}.hasOwnProperty;Hs.exports=(function(){class u{constructor(d){
var A,a,f;this.assertLegalChar=this.assertLegalChar.bind(this),this.assertLegalName=this.assertLegalName.bind(this),d||(d=
{}),this.options=d,this.options.version||(this.options.version="1.0"),a=d.stringify||{};for(A in a)I.call(a,A)&&(f=a[A],
this[A]=f)}name(d){return this.options.noValidation?d:this.assertLegalName(""+d||"")}text(d){return this.options.noValidation?
d:this.assertLegalChar(this.textEscape(""+d||""))}cdata(d){return this.options.noValidation?d:(d=""+d||"",d=d.replace("]\
]>","]]]]><![CDATA[>"),this.assertLegalChar(d))}comment(d){if(this.options.noValidation)return d;if(d=""+d||"",d.match(/--/))
throw new Error("Comment text cannot contain double-hypen: "+d);return this.assertLegalChar(d)}raw(d){return this.options.
noValidation?d:""+d||""}attValue(d){return this.options.noValidation?d:this.assertLegalChar(this.attEscape(d=""+d||""))}insTarget(d){
return this.options.noValidation?d:this.assertLegalChar(""+d||"")}insValue(d){if(this.options.noValidation)return d;if(d=
""+d||"",d.match(/\?>/))throw new Error("Invalid processing instruction value: "+d);return this.assertLegalChar(d)}xmlVersion(d){
if(this.options.noValidation)return d;if(d=""+d||"",!d.match(/1\.[0-9]+/))throw new Error("Invalid version number: "+d);
return d}xmlEncoding(d){if(this.options.noValidation)return d;if(d=""+d||"",!d.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/))throw new Error(
"Invalid encoding: "+d);return this.assertLegalChar(d)}xmlStandalone(d){return this.options.noValidation?d:d?"yes":"no"}dtdPubID(d){
return this.options.noValidation?d:this.assertLegalChar(""+d||"")}dtdSysID(d){return this.options.noValidation?d:this.assertLegalChar(
""+d||"")}dtdElementValue(d){return this.options.noValidation?d:this.assertLegalChar(""+d||"")}dtdAttType(d){return this.
options.noValidation?d:this.assertLegalChar(""+d||"")}dtdAttDefault(d){return this.options.noValidation?d:this.assertLegalChar(
""+d||"")}dtdEntityValue(d){return this.options.noValidation?d:this.assertLegalChar(""+d||"")}dtdNData(d){return this.options.
noValidation?d:this.assertLegalChar(""+d||"")}assertLegalChar(d){var A,a;if(this.options.noValidation)return d;if(this.options.
version==="1.0"){if(A=/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g,
this.options.invalidCharReplacement!==void 0)d=d.replace(A,this.options.invalidCharReplacement);else if(a=d.match(A))throw new Error(
`Invalid character in string: ${d} at index ${a.index}`)}else if(this.options.version==="1.1"){if(A=/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g,
this.options.invalidCharReplacement!==void 0)d=d.replace(A,this.options.invalidCharReplacement);else if(a=d.match(A))throw new Error(
`Invalid character in string: ${d} at index ${a.index}`)}return d}assertLegalName(d){var A;if(this.options.noValidation)
return d;if(d=this.assertLegalChar(d),A=/^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/,
!d.match(A))throw new Error(`Invalid character in name: ${d}`);return d}textEscape(d){var A;return this.options.noValidation?
d:(A=this.options.noDoubleEncoding?/(?!&(lt|gt|amp|apos|quot);)&/g:/&/g,d.replace(A,"&amp;").replace(/</g,"&lt;").replace(
/>/g,"&gt;").replace(/\r/g,"&#xD;"))}attEscape(d){var A;return this.options.noValidation?d:(A=this.options.noDoubleEncoding?
/(?!&(lt|gt|amp|apos|quot);)&/g:/&/g,d.replace(A,"&amp;").replace(/</g,"&lt;").replace(/"/g,"&quot;").replace(/\t/g,"&#x\
9;").replace(/\n/g,"&#xA;").replace(/\r/g,"&#xD;"))}}return u.prototype.convertAttKey="@",u.prototype.convertPIKey="?",u.
prototype.convertTextKey="#text",u.prototype.convertCDataKey="#cdata",u.prototype.convertCommentKey="#comment",u.prototype.
convertRawKey="#raw",u}).call(this)}).call(oe)),Hs.exports}var js={exports:{}},Ks={exports:{}},Vs={exports:{}},yf;function Jn(){
return yf||(yf=1,(function(){Vs.exports={None:0,OpenTag:1,InsideTag:2,CloseTag:3}}).call(oe)),Vs.exports}var _f;function Xf(){
return _f||(_f=1,(function(){var I,u,s,d={}.hasOwnProperty;({assign:s}=Bt()),I=Ae(),uu(),lu(),iu(),su(),nu(),cu(),du(),pu(),
Pf(),au(),fu(),ou(),hu(),u=Jn(),Ks.exports=class{constructor(a){var f,m,v;a||(a={}),this.options=a,m=a.writer||{};for(f in m)
d.call(m,f)&&(v=m[f],this["_"+f]=this[f],this[f]=v)}filterOptions(a){var f,m,v,w,l,C,D,q,z;return a||(a={}),a=s({},this.
options,a),f={writer:this},f.pretty=a.pretty||!1,f.allowEmpty=a.allowEmpty||!1,f.indent=(m=a.indent)!=null?m:"  ",f.newline=
(v=a.newline)!=null?v:`
`,f.offset=(w=a.offset)!=null?w:0,f.width=(l=a.width)!=null?l:0,f.dontPrettyTextNodes=(C=(D=a.dontPrettyTextNodes)!=null?
D:a.dontprettytextnodes)!=null?C:0,f.spaceBeforeSlash=(q=(z=a.spaceBeforeSlash)!=null?z:a.spacebeforeslash)!=null?q:"",f.
spaceBeforeSlash===!0&&(f.spaceBeforeSlash=" "),f.suppressPrettyCount=0,f.user={},f.state=u.None,f}indent(a,f,m){var v;return!f.
pretty||f.suppressPrettyCount?"":f.pretty&&(v=(m||0)+f.offset+1,v>0)?new Array(v).join(f.indent):""}endline(a,f,m){return!f.
pretty||f.suppressPrettyCount?"":f.newline}attribute(a,f,m){var v;return this.openAttribute(a,f,m),f.pretty&&f.width>0?v=
a.name+'="'+a.value+'"':v=" "+a.name+'="'+a.value+'"',this.closeAttribute(a,f,m),v}cdata(a,f,m){var v;return this.openNode(
a,f,m),f.state=u.OpenTag,v=this.indent(a,f,m)+"<![CDATA[",f.state=u.InsideTag,v+=a.value,f.state=u.CloseTag,v+="]]>"+this.
endline(a,f,m),f.state=u.None,this.closeNode(a,f,m),v}comment(a,f,m){var v;return this.openNode(a,f,m),f.state=u.OpenTag,
v=this.indent(a,f,m)+"<!-- ",f.state=u.InsideTag,v+=a.value,f.state=u.CloseTag,v+=" -->"+this.endline(a,f,m),f.state=u.None,
this.closeNode(a,f,m),v}declaration(a,f,m){var v;return this.openNode(a,f,m),f.state=u.OpenTag,v=this.indent(a,f,m)+"<?x\
ml",f.state=u.InsideTag,v+=' version="'+a.version+'"',a.encoding!=null&&(v+=' encoding="'+a.encoding+'"'),a.standalone!=
null&&(v+=' standalone="'+a.standalone+'"'),f.state=u.CloseTag,v+=f.spaceBeforeSlash+"?>",v+=this.endline(a,f,m),f.state=
u.None,this.closeNode(a,f,m),v}docType(a,f,m){var v,w,l,C,D;if(m||(m=0),this.openNode(a,f,m),f.state=u.OpenTag,C=this.indent(
a,f,m),C+="<!DOCTYPE "+a.root().name,a.pubID&&a.sysID?C+=' PUBLIC "'+a.pubID+'" "'+a.sysID+'"':a.sysID&&(C+=' SYSTEM "'+
a.sysID+'"'),a.children.length>0){for(C+=" [",C+=this.endline(a,f,m),f.state=u.InsideTag,D=a.children,w=0,l=D.length;w<l;w++)
v=D[w],C+=this.writeChildNode(v,f,m+1);f.state=u.CloseTag,C+="]"}return f.state=u.CloseTag,C+=f.spaceBeforeSlash+">",C+=
this.endline(a,f,m),f.state=u.None,this.closeNode(a,f,m),C}element(a,f,m){var v,w,l,C,D,q,z,$,ge,Ee,ie,se,p,N,b,M,y,R,B;
if(m||(m=0),se=!1,this.openNode(a,f,m),f.state=u.OpenTag,p=this.indent(a,f,m)+"<"+a.name,f.pretty&&f.width>0){$=p.length,
b=a.attribs;for(ie in b)d.call(b,ie)&&(v=b[ie],N=this.attribute(v,f,m),w=N.length,$+w>f.width?(B=this.indent(a,f,m+1)+N,
p+=this.endline(a,f,m)+B,$=B.length):(B=" "+N,p+=B,$+=B.length))}else{M=a.attribs;for(ie in M)d.call(M,ie)&&(v=M[ie],p+=
this.attribute(v,f,m))}if(C=a.children.length,D=C===0?null:a.children[0],C===0||a.children.every(function(K){return(K.type===
I.Text||K.type===I.Raw||K.type===I.CData)&&K.value===""}))f.allowEmpty?(p+=">",f.state=u.CloseTag,p+="</"+a.name+">"+this.
endline(a,f,m)):(f.state=u.CloseTag,p+=f.spaceBeforeSlash+"/>"+this.endline(a,f,m));else if(f.pretty&&C===1&&(D.type===I.
Text||D.type===I.Raw||D.type===I.CData)&&D.value!=null)p+=">",f.state=u.InsideTag,f.suppressPrettyCount++,se=!0,p+=this.
writeChildNode(D,f,m+1),f.suppressPrettyCount--,se=!1,f.state=u.CloseTag,p+="</"+a.name+">"+this.endline(a,f,m);else{if(f.
dontPrettyTextNodes){for(y=a.children,q=0,ge=y.length;q<ge;q++)if(l=y[q],(l.type===I.Text||l.type===I.Raw||l.type===I.CData)&&
l.value!=null){f.suppressPrettyCount++,se=!0;break}}for(p+=">"+this.endline(a,f,m),f.state=u.InsideTag,R=a.children,z=0,
Ee=R.length;z<Ee;z++)l=R[z],p+=this.writeChildNode(l,f,m+1);f.state=u.CloseTag,p+=this.indent(a,f,m)+"</"+a.name+">",se&&
f.suppressPrettyCount--,p+=this.endline(a,f,m),f.state=u.None}return this.closeNode(a,f,m),p}writeChildNode(a,f,m){switch(a.
type){case I.CData:return this.cdata(a,f,m);case I.Comment:return this.comment(a,f,m);case I.Element:return this.element(
a,f,m);case I.Raw:return this.raw(a,f,m);case I.Text:return this.text(a,f,m);case I.ProcessingInstruction:return this.processingInstruction(
a,f,m);case I.Dummy:return"";case I.Declaration:return this.declaration(a,f,m);case I.DocType:return this.docType(a,f,m);case I.
AttributeDeclaration:return this.dtdAttList(a,f,m);case I.ElementDeclaration:return this.dtdElement(a,f,m);case I.EntityDeclaration:
return this.dtdEntity(a,f,m);case I.NotationDeclaration:return this.dtdNotation(a,f,m);default:throw new Error("Unknown \
XML node type: "+a.constructor.name)}}processingInstruction(a,f,m){var v;return this.openNode(a,f,m),f.state=u.OpenTag,v=
this.indent(a,f,m)+"<?",f.state=u.InsideTag,v+=a.target,a.value&&(v+=" "+a.value),f.state=u.CloseTag,v+=f.spaceBeforeSlash+
"?>",v+=this.endline(a,f,m),f.state=u.None,this.closeNode(a,f,m),v}raw(a,f,m){var v;return this.openNode(a,f,m),f.state=
u.OpenTag,v=this.indent(a,f,m),f.state=u.InsideTag,v+=a.value,f.state=u.CloseTag,v+=this.endline(a,f,m),f.state=u.None,this.
closeNode(a,f,m),v}text(a,f,m){var v;return this.openNode(a,f,m),f.state=u.OpenTag,v=this.indent(a,f,m),f.state=u.InsideTag,
v+=a.value,f.state=u.CloseTag,v+=this.endline(a,f,m),f.state=u.None,this.closeNode(a,f,m),v}dtdAttList(a,f,m){var v;return this.
openNode(a,f,m),f.state=u.OpenTag,v=this.indent(a,f,m)+"<!ATTLIST",f.state=u.InsideTag,v+=" "+a.elementName+" "+a.attributeName+
" "+a.attributeType,a.defaultValueType!=="#DEFAULT"&&(v+=" "+a.defaultValueType),a.defaultValue&&(v+=' "'+a.defaultValue+
'"'),f.state=u.CloseTag,v+=f.spaceBeforeSlash+">"+this.endline(a,f,m),f.state=u.None,this.closeNode(a,f,m),v}dtdElement(a,f,m){
var v;return this.openNode(a,f,m),f.state=u.OpenTag,v=this.indent(a,f,m)+"<!ELEMENT",f.state=u.InsideTag,v+=" "+a.name+"\
 "+a.value,f.state=u.CloseTag,v+=f.spaceBeforeSlash+">"+this.endline(a,f,m),f.state=u.None,this.closeNode(a,f,m),v}dtdEntity(a,f,m){
var v;return this.openNode(a,f,m),f.state=u.OpenTag,v=this.indent(a,f,m)+"<!ENTITY",f.state=u.InsideTag,a.pe&&(v+=" %"),
v+=" "+a.name,a.value?v+=' "'+a.value+'"':(a.pubID&&a.sysID?v+=' PUBLIC "'+a.pubID+'" "'+a.sysID+'"':a.sysID&&(v+=' SYST\
EM "'+a.sysID+'"'),a.nData&&(v+=" NDATA "+a.nData)),f.state=u.CloseTag,v+=f.spaceBeforeSlash+">"+this.endline(a,f,m),f.state=
u.None,this.closeNode(a,f,m),v}dtdNotation(a,f,m){var v;return this.openNode(a,f,m),f.state=u.OpenTag,v=this.indent(a,f,
m)+"<!NOTATION",f.state=u.InsideTag,v+=" "+a.name,a.pubID&&a.sysID?v+=' PUBLIC "'+a.pubID+'" "'+a.sysID+'"':a.pubID?v+='\
 PUBLIC "'+a.pubID+'"':a.sysID&&(v+=' SYSTEM "'+a.sysID+'"'),f.state=u.CloseTag,v+=f.spaceBeforeSlash+">"+this.endline(a,
f,m),f.state=u.None,this.closeNode(a,f,m),v}openNode(a,f,m){}closeNode(a,f,m){}openAttribute(a,f,m){}closeAttribute(a,f,m){}}}).
call(oe)),Ks.exports}var If;function gu(){return If||(If=1,(function(){var I;I=Xf(),js.exports=class extends I{constructor(s){
super(s)}document(s,d){var A,a,f,m,v;for(d=this.filterOptions(d),m="",v=s.children,a=0,f=v.length;a<f;a++)A=v[a],m+=this.
writeChildNode(A,d,0);return d.pretty&&m.slice(-d.newline.length)===d.newline&&(m=m.slice(0,-d.newline.length)),m}}}).call(
oe)),js.exports}var Tf;function Uf(){return Tf||(Tf=1,(function(){var I,u,s,d,A,a,f;({isPlainObject:f}=Bt()),s=Mf(),u=Nw(),
d=gt(),I=Ae(),a=Ff(),A=gu(),vs.exports=(function(){class m extends d{constructor(w){super(null),this.name="#document",this.
type=I.Document,this.documentURI=null,this.domConfig=new u,w||(w={}),w.writer||(w.writer=new A),this.options=w,this.stringify=
new a(w)}end(w){var l;return l={},w?f(w)&&(l=w,w=this.options.writer):w=this.options.writer,w.document(this,w.filterOptions(
l))}toString(w){return this.options.writer.document(this,this.options.writer.filterOptions(w))}createElement(w){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}createDocumentFragment(){throw new Error("This DOM method is not\
 implemented."+this.debugInfo())}createTextNode(w){throw new Error("This DOM method is not implemented."+this.debugInfo())}createComment(w){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createCDATASection(w){throw new Error("This DOM \
method is not implemented."+this.debugInfo())}createProcessingInstruction(w,l){throw new Error("This DOM method is not i\
mplemented."+this.debugInfo())}createAttribute(w){throw new Error("This DOM method is not implemented."+this.debugInfo())}createEntityReference(w){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(w){throw new Error("This DO\
M method is not implemented."+this.debugInfo())}importNode(w,l){throw new Error("This DOM method is not implemented."+this.
debugInfo())}createElementNS(w,l){throw new Error("This DOM method is not implemented."+this.debugInfo())}createAttributeNS(w,l){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(w,l){throw new Error("Thi\
s DOM method is not implemented."+this.debugInfo())}getElementById(w){throw new Error("This DOM method is not implemente\
d."+this.debugInfo())}adoptNode(w){throw new Error("This DOM method is not implemented."+this.debugInfo())}normalizeDocument(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}renameNode(w,l,C){throw new Error("This DOM meth\
od is not implemented."+this.debugInfo())}getElementsByClassName(w){throw new Error("This DOM method is not implemented."+
this.debugInfo())}createEvent(w){throw new Error("This DOM method is not implemented."+this.debugInfo())}createRange(){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}createNodeIterator(w,l,C){throw new Error("This DOM method is no\
t implemented."+this.debugInfo())}createTreeWalker(w,l,C){throw new Error("This DOM method is not implemented."+this.debugInfo())}}
return Object.defineProperty(m.prototype,"implementation",{value:new s}),Object.defineProperty(m.prototype,"doctype",{get:function(){
var v,w,l,C;for(C=this.children,w=0,l=C.length;w<l;w++)if(v=C[w],v.type===I.DocType)return v;return null}}),Object.defineProperty(
m.prototype,"documentElement",{get:function(){return this.rootObject||null}}),Object.defineProperty(m.prototype,"inputEn\
coding",{get:function(){return null}}),Object.defineProperty(m.prototype,"strictErrorChecking",{get:function(){return!1}}),
Object.defineProperty(m.prototype,"xmlEncoding",{get:function(){return this.children.length!==0&&this.children[0].type===
I.Declaration?this.children[0].encoding:null}}),Object.defineProperty(m.prototype,"xmlStandalone",{get:function(){return this.
children.length!==0&&this.children[0].type===I.Declaration?this.children[0].standalone==="yes":!1}}),Object.defineProperty(
m.prototype,"xmlVersion",{get:function(){return this.children.length!==0&&this.children[0].type===I.Declaration?this.children[0].
version:"1.0"}}),Object.defineProperty(m.prototype,"URL",{get:function(){return this.documentURI}}),Object.defineProperty(
m.prototype,"origin",{get:function(){return null}}),Object.defineProperty(m.prototype,"compatMode",{get:function(){return null}}),
Object.defineProperty(m.prototype,"characterSet",{get:function(){return null}}),Object.defineProperty(m.prototype,"conte\
ntType",{get:function(){return null}}),m}).call(this)}).call(oe)),vs.exports}var Ys={exports:{}},Of;function Aw(){return Of||
(Of=1,(function(){var I,u,s,d,A,a,f,m,v,w,l,C,D,q,z,$,ge,Ee,ie,se,p,N,b={}.hasOwnProperty;({isObject:p,isFunction:se,isPlainObject:N,
getValue:ie}=Bt()),I=Ae(),C=Uf(),D=nu(),d=iu(),A=su(),z=cu(),Ee=du(),q=pu(),w=uu(),l=lu(),a=au(),m=ou(),f=fu(),v=hu(),s=
Sf(),ge=Ff(),$=gu(),u=Jn(),Ys.exports=class{constructor(y,R,B){var K;this.name="?xml",this.type=I.Document,y||(y={}),K={},
y.writer?N(y.writer)&&(K=y.writer,y.writer=new $):y.writer=new $,this.options=y,this.writer=y.writer,this.writerOptions=
this.writer.filterOptions(K),this.stringify=new ge(y),this.onDataCallback=R||function(){},this.onEndCallback=B||function(){},
this.currentNode=null,this.currentLevel=-1,this.openTags={},this.documentStarted=!1,this.documentCompleted=!1,this.root=
null}createChildNode(y){var R,B,K,Q,Le,be,ce,Ce;switch(y.type){case I.CData:this.cdata(y.value);break;case I.Comment:this.
comment(y.value);break;case I.Element:K={},ce=y.attribs;for(B in ce)b.call(ce,B)&&(R=ce[B],K[B]=R.value);this.node(y.name,
K);break;case I.Dummy:this.dummy();break;case I.Raw:this.raw(y.value);break;case I.Text:this.text(y.value);break;case I.
ProcessingInstruction:this.instruction(y.target,y.value);break;default:throw new Error("This XML node type is not suppor\
ted in a JS object: "+y.constructor.name)}for(Ce=y.children,Le=0,be=Ce.length;Le<be;Le++)Q=Ce[Le],this.createChildNode(Q),
Q.type===I.Element&&this.up();return this}dummy(){return this}node(y,R,B){if(y==null)throw new Error("Missing node name.");
if(this.root&&this.currentLevel===-1)throw new Error("Document can only have one root node. "+this.debugInfo(y));return this.
openCurrent(),y=ie(y),R==null&&(R={}),R=ie(R),p(R)||([B,R]=[R,B]),this.currentNode=new D(this,y,R),this.currentNode.children=
!1,this.currentLevel++,this.openTags[this.currentLevel]=this.currentNode,B!=null&&this.text(B),this}element(y,R,B){var K,
Q,Le,be,ce,Ce;if(this.currentNode&&this.currentNode.type===I.DocType)this.dtdElement(...arguments);else if(Array.isArray(
y)||p(y)||se(y))for(be=this.options.noValidation,this.options.noValidation=!0,Ce=new C(this.options).element("TEMP_ROOT"),
Ce.element(y),this.options.noValidation=be,ce=Ce.children,Q=0,Le=ce.length;Q<Le;Q++)K=ce[Q],this.createChildNode(K),K.type===
I.Element&&this.up();else this.node(y,R,B);return this}attribute(y,R){var B,K;if(!this.currentNode||this.currentNode.children)
throw new Error("att() can only be used immediately after an ele() call in callback mode. "+this.debugInfo(y));if(y!=null&&
(y=ie(y)),p(y))for(B in y)b.call(y,B)&&(K=y[B],this.attribute(B,K));else se(R)&&(R=R.apply()),this.options.keepNullAttributes&&
R==null?this.currentNode.attribs[y]=new s(this,y,""):R!=null&&(this.currentNode.attribs[y]=new s(this,y,R));return this}text(y){
var R;return this.openCurrent(),R=new Ee(this,y),this.onData(this.writer.text(R,this.writerOptions,this.currentLevel+1),
this.currentLevel+1),this}cdata(y){var R;return this.openCurrent(),R=new d(this,y),this.onData(this.writer.cdata(R,this.
writerOptions,this.currentLevel+1),this.currentLevel+1),this}comment(y){var R;return this.openCurrent(),R=new A(this,y),
this.onData(this.writer.comment(R,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}raw(y){var R;return this.
openCurrent(),R=new z(this,y),this.onData(this.writer.raw(R,this.writerOptions,this.currentLevel+1),this.currentLevel+1),
this}instruction(y,R){var B,K,Q,Le,be;if(this.openCurrent(),y!=null&&(y=ie(y)),R!=null&&(R=ie(R)),Array.isArray(y))for(B=
0,Le=y.length;B<Le;B++)K=y[B],this.instruction(K);else if(p(y))for(K in y)b.call(y,K)&&(Q=y[K],this.instruction(K,Q));else
se(R)&&(R=R.apply()),be=new q(this,y,R),this.onData(this.writer.processingInstruction(be,this.writerOptions,this.currentLevel+
1),this.currentLevel+1);return this}declaration(y,R,B){var K;if(this.openCurrent(),this.documentStarted)throw new Error(
"declaration() must be the first node.");return K=new w(this,y,R,B),this.onData(this.writer.declaration(K,this.writerOptions,
this.currentLevel+1),this.currentLevel+1),this}doctype(y,R,B){if(this.openCurrent(),y==null)throw new Error("Missing roo\
t node name.");if(this.root)throw new Error("dtd() must come before the root node.");return this.currentNode=new l(this,
R,B),this.currentNode.rootNodeName=y,this.currentNode.children=!1,this.currentLevel++,this.openTags[this.currentLevel]=this.
currentNode,this}dtdElement(y,R){var B;return this.openCurrent(),B=new f(this,y,R),this.onData(this.writer.dtdElement(B,
this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}attList(y,R,B,K,Q){var Le;return this.openCurrent(),Le=
new a(this,y,R,B,K,Q),this.onData(this.writer.dtdAttList(Le,this.writerOptions,this.currentLevel+1),this.currentLevel+1),
this}entity(y,R){var B;return this.openCurrent(),B=new m(this,!1,y,R),this.onData(this.writer.dtdEntity(B,this.writerOptions,
this.currentLevel+1),this.currentLevel+1),this}pEntity(y,R){var B;return this.openCurrent(),B=new m(this,!0,y,R),this.onData(
this.writer.dtdEntity(B,this.writerOptions,this.currentLevel+1),this.currentLevel+1),this}notation(y,R){var B;return this.
openCurrent(),B=new v(this,y,R),this.onData(this.writer.dtdNotation(B,this.writerOptions,this.currentLevel+1),this.currentLevel+
1),this}up(){if(this.currentLevel<0)throw new Error("The document node has no parent.");return this.currentNode?(this.currentNode.
children?this.closeNode(this.currentNode):this.openNode(this.currentNode),this.currentNode=null):this.closeNode(this.openTags[this.
currentLevel]),delete this.openTags[this.currentLevel],this.currentLevel--,this}end(){for(;this.currentLevel>=0;)this.up();
return this.onEnd()}openCurrent(){if(this.currentNode)return this.currentNode.children=!0,this.openNode(this.currentNode)}openNode(y){
var R,B,K,Q;if(!y.isOpen){if(!this.root&&this.currentLevel===0&&y.type===I.Element&&(this.root=y),B="",y.type===I.Element){
this.writerOptions.state=u.OpenTag,B=this.writer.indent(y,this.writerOptions,this.currentLevel)+"<"+y.name,Q=y.attribs;for(K in Q)
b.call(Q,K)&&(R=Q[K],B+=this.writer.attribute(R,this.writerOptions,this.currentLevel));B+=(y.children?">":"/>")+this.writer.
endline(y,this.writerOptions,this.currentLevel),this.writerOptions.state=u.InsideTag}else this.writerOptions.state=u.OpenTag,
B=this.writer.indent(y,this.writerOptions,this.currentLevel)+"<!DOCTYPE "+y.rootNodeName,y.pubID&&y.sysID?B+=' PUBLIC "'+
y.pubID+'" "'+y.sysID+'"':y.sysID&&(B+=' SYSTEM "'+y.sysID+'"'),y.children?(B+=" [",this.writerOptions.state=u.InsideTag):
(this.writerOptions.state=u.CloseTag,B+=">"),B+=this.writer.endline(y,this.writerOptions,this.currentLevel);return this.
onData(B,this.currentLevel),y.isOpen=!0}}closeNode(y){var R;if(!y.isClosed)return R="",this.writerOptions.state=u.CloseTag,
y.type===I.Element?R=this.writer.indent(y,this.writerOptions,this.currentLevel)+"</"+y.name+">"+this.writer.endline(y,this.
writerOptions,this.currentLevel):R=this.writer.indent(y,this.writerOptions,this.currentLevel)+"]>"+this.writer.endline(y,
this.writerOptions,this.currentLevel),this.writerOptions.state=u.None,this.onData(R,this.currentLevel),y.isClosed=!0}onData(y,R){
return this.documentStarted=!0,this.onDataCallback(y,R+1)}onEnd(){return this.documentCompleted=!0,this.onEndCallback()}debugInfo(y){
return y==null?"":"node: <"+y+">"}ele(){return this.element(...arguments)}nod(y,R,B){return this.node(y,R,B)}txt(y){return this.
text(y)}dat(y){return this.cdata(y)}com(y){return this.comment(y)}ins(y,R){return this.instruction(y,R)}dec(y,R,B){return this.
declaration(y,R,B)}dtd(y,R,B){return this.doctype(y,R,B)}e(y,R,B){return this.element(y,R,B)}n(y,R,B){return this.node(y,
R,B)}t(y){return this.text(y)}d(y){return this.cdata(y)}c(y){return this.comment(y)}r(y){return this.raw(y)}i(y,R){return this.
instruction(y,R)}att(){return this.currentNode&&this.currentNode.type===I.DocType?this.attList(...arguments):this.attribute(
...arguments)}a(){return this.currentNode&&this.currentNode.type===I.DocType?this.attList(...arguments):this.attribute(...arguments)}ent(y,R){
return this.entity(y,R)}pent(y,R){return this.pEntity(y,R)}not(y,R){return this.notation(y,R)}}}).call(oe)),Ys.exports}var zs={
exports:{}},Lf;function bw(){return Lf||(Lf=1,(function(){var I,u,s,d={}.hasOwnProperty;I=Ae(),s=Xf(),u=Jn(),zs.exports=
class extends s{constructor(a,f){super(f),this.stream=a}endline(a,f,m){return a.isLastRootNode&&f.state===u.CloseTag?"":
super.endline(a,f,m)}document(a,f){var m,v,w,l,C,D,q,z,$;for(q=a.children,v=w=0,C=q.length;w<C;v=++w)m=q[v],m.isLastRootNode=
v===a.children.length-1;for(f=this.filterOptions(f),z=a.children,$=[],l=0,D=z.length;l<D;l++)m=z[l],$.push(this.writeChildNode(
m,f,0));return $}cdata(a,f,m){return this.stream.write(super.cdata(a,f,m))}comment(a,f,m){return this.stream.write(super.
comment(a,f,m))}declaration(a,f,m){return this.stream.write(super.declaration(a,f,m))}docType(a,f,m){var v,w,l,C;if(m||(m=
0),this.openNode(a,f,m),f.state=u.OpenTag,this.stream.write(this.indent(a,f,m)),this.stream.write("<!DOCTYPE "+a.root().
name),a.pubID&&a.sysID?this.stream.write(' PUBLIC "'+a.pubID+'" "'+a.sysID+'"'):a.sysID&&this.stream.write(' SYSTEM "'+a.
sysID+'"'),a.children.length>0){for(this.stream.write(" ["),this.stream.write(this.endline(a,f,m)),f.state=u.InsideTag,C=
a.children,w=0,l=C.length;w<l;w++)v=C[w],this.writeChildNode(v,f,m+1);f.state=u.CloseTag,this.stream.write("]")}return f.
state=u.CloseTag,this.stream.write(f.spaceBeforeSlash+">"),this.stream.write(this.endline(a,f,m)),f.state=u.None,this.closeNode(
a,f,m)}element(a,f,m){var v,w,l,C,D,q,z,$,ge,Ee,ie,se,p,N,b;if(m||(m=0),this.openNode(a,f,m),f.state=u.OpenTag,Ee=this.indent(
a,f,m)+"<"+a.name,f.pretty&&f.width>0){z=Ee.length,se=a.attribs;for(ge in se)d.call(se,ge)&&(v=se[ge],ie=this.attribute(
v,f,m),w=ie.length,z+w>f.width?(b=this.indent(a,f,m+1)+ie,Ee+=this.endline(a,f,m)+b,z=b.length):(b=" "+ie,Ee+=b,z+=b.length))}else{
p=a.attribs;for(ge in p)d.call(p,ge)&&(v=p[ge],Ee+=this.attribute(v,f,m))}if(this.stream.write(Ee),C=a.children.length,D=
C===0?null:a.children[0],C===0||a.children.every(function(M){return(M.type===I.Text||M.type===I.Raw||M.type===I.CData)&&
M.value===""}))f.allowEmpty?(this.stream.write(">"),f.state=u.CloseTag,this.stream.write("</"+a.name+">")):(f.state=u.CloseTag,
this.stream.write(f.spaceBeforeSlash+"/>"));else if(f.pretty&&C===1&&(D.type===I.Text||D.type===I.Raw||D.type===I.CData)&&
D.value!=null)this.stream.write(">"),f.state=u.InsideTag,f.suppressPrettyCount++,this.writeChildNode(D,f,m+1),f.suppressPrettyCount--,
f.state=u.CloseTag,this.stream.write("</"+a.name+">");else{for(this.stream.write(">"+this.endline(a,f,m)),f.state=u.InsideTag,
N=a.children,q=0,$=N.length;q<$;q++)l=N[q],this.writeChildNode(l,f,m+1);f.state=u.CloseTag,this.stream.write(this.indent(
a,f,m)+"</"+a.name+">")}return this.stream.write(this.endline(a,f,m)),f.state=u.None,this.closeNode(a,f,m)}processingInstruction(a,f,m){
return this.stream.write(super.processingInstruction(a,f,m))}raw(a,f,m){return this.stream.write(super.raw(a,f,m))}text(a,f,m){
return this.stream.write(super.text(a,f,m))}dtdAttList(a,f,m){return this.stream.write(super.dtdAttList(a,f,m))}dtdElement(a,f,m){
return this.stream.write(super.dtdElement(a,f,m))}dtdEntity(a,f,m){return this.stream.write(super.dtdEntity(a,f,m))}dtdNotation(a,f,m){
return this.stream.write(super.dtdNotation(a,f,m))}}}).call(oe)),zs.exports}(function(){var I,u,s,d,A,a,f,m,v;({assign:m,
isFunction:v}=Bt()),s=Mf(),d=Uf(),A=Aw(),f=gu(),a=bw(),I=Ae(),u=Jn(),$t.create=function(w,l,C,D){var q,z;if(w==null)throw new Error(
"Root element needs a name.");return D=m({},l,C,D),q=new d(D),z=q.element(w),D.headless||(q.declaration(D),(D.pubID!=null||
D.sysID!=null)&&q.dtd(D)),z},$t.begin=function(w,l,C){return v(w)&&([l,C]=[w,l],w={}),l?new A(w,l,C):new d(w)},$t.stringWriter=
function(w){return new f(w)},$t.streamWriter=function(w,l){return new a(w,l)},$t.implementation=new s,$t.nodeType=I,$t.writerState=
u}).call(oe);var zn=class{constructor(u){this._elementName=u,this._attributes={},this._properties=[]}property(u,s){return this.
_properties.push({name:u,value:s,isPropertyWithTextContent:!1}),this}multilineProperty(u,s){return this._properties.push(
{name:u,value:s,isPropertyWithTextContent:!0}),this}name(u){return this._attributes.name=u,this}time(u){return this._attributes.
time=u,this}build(u){return this.buildNode(this.createElement(u))}createElement(u){return u?u.ele(this._elementName,this.
_attributes):this.createRootElement()}createRootElement(){let u=$t.create(this._elementName,{encoding:"UTF-8",invalidCharReplacement:""});
return Object.keys(this._attributes).forEach(s=>{u.att(s,this._attributes[s])}),u}formatDate(u){let s=d=>(d<10?"0":"")+d;
return u.getFullYear()+"-"+s(u.getMonth()+1)+"-"+s(u.getDate())+"T"+s(u.getHours())+":"+s(u.getMinutes())+":"+s(u.getSeconds())}buildNode(u){
if(this._properties.length){var s=u.ele("properties");Zs.forEach(this._properties,d=>{d.isPropertyWithTextContent?s.ele(
"property",{name:d.name},d.value):s.ele("property",{name:d.name,value:d.value})})}return u}},kn=class extends zn{constructor(u,s){
super(s),this._factory=u,this._children=[]}timestamp(u){return Zs.isDate(u)?this._attributes.timestamp=this.formatDate(u):
this._attributes.timestamp=u,this}testCase(){var u=this._factory.newTestCase();return this._children.push(u),u}getTestCaseCount(){
return this._sumTestCaseCounts(u=>u.getTestCaseCount())}getFailureCount(){return this._sumTestCaseCounts(u=>u.getFailureCount())}getErrorCount(){
return this._sumTestCaseCounts(u=>u.getErrorCount())}getSkippedCount(){return this._sumTestCaseCounts(u=>u.getSkippedCount())}_sumTestCaseCounts(u){
var s=this._children.map(u);return s.reduce((d,A)=>d+A,0)}build(u){return this._attributes.tests=this.getTestCaseCount(),
this._attributes.failures=this.getFailureCount(),this._attributes.errors=this.getErrorCount(),this._attributes.skipped=this.
getSkippedCount(),super.build(u)}buildNode(u){return u=super.buildNode(u),Zs.forEach(this._children,s=>{s.build(u)}),u}},
Zn=class extends kn{constructor(u){super(u,"testsuites")}testSuite(){var u=this._factory.newTestSuite();return this._children.
push(u),u}},$s=class{constructor(u){this._factory=u,this._rootTestSuites=new Zn(u)}writeTo(u){Tw.sync(Df.dirname(u)),Nf.
writeFileSync(u,this.build(),"utf8")}build(){var u=this._rootTestSuites.build();return u.end({pretty:!0})}name(u){return this.
_rootTestSuites.name(u),this}testSuite(){return this._rootTestSuites.testSuite()}testCase(){return this._rootTestSuites.
testCase()}newBuilder(){return this._factory.newBuilder()}},Js=class extends kn{constructor(u){super(u,"testsuite")}},Qs=class extends zn{constructor(){
super("testcase"),this._error=!1,this._failure=!1,this._skipped=!1,this._standardOutput=void 0,this._standardError=void 0,
this._stacktrace=void 0,this._errorAttributes={},this._failureAttributes={},this._errorAttachment=void 0,this._errorContent=
void 0}className(u){return this._attributes.classname=u,this}file(u){return this._attributes.file=u,this}failure(u,s){return this.
_failure=!0,u&&(this._failureAttributes.message=u),s&&(this._failureAttributes.type=s),this}error(u,s,d){return this._error=
!0,u&&(this._errorAttributes.message=u),s&&(this._errorAttributes.type=s),d&&(this._errorContent=d),this}stacktrace(u){return this.
_failure=!0,this._stacktrace=u,this}skipped(){return this._skipped=!0,this}standardOutput(u){return this._standardOutput=
u,this}standardError(u){return this._standardError=u,this}getTestCaseCount(){return 1}getFailureCount(){return this._failure?
1:0}getErrorCount(){return this._error?1:0}getSkippedCount(){return this._skipped?1:0}errorAttachment(u){return this._errorAttachment=
u,this}build(u){let s=this.buildNode(this.createElement(u));if(this._failure){var d=s.ele("failure",this._failureAttributes);
this._stacktrace&&d.cdata(this._stacktrace)}if(this._error){var A=s.ele("error",this._errorAttributes);this._errorContent&&
A.cdata(this._errorContent)}this._skipped&&s.ele("skipped"),this._standardOutput&&s.ele("system-out").cdata(this._standardOutput);
var a;return this._standardError&&(a=s.ele("system-err").cdata(this._standardError),this._errorAttachment&&a.txt("[[ATTA\
CHMENT|"+this._errorAttachment+"]]")),s}},eu=class{newBuilder(){return new $s(this)}newTestSuite(){return new Js(this)}newTestCase(){
return new Qs}newTestSuites(){return new Zn(this)}},Cw=new eu().newBuilder();Bf.exports=Cw});var Mw=ww(Wf(),1);var export_default=Mw.default;export{export_default as default};
