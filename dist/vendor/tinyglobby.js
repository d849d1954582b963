import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var xe=Object.create;var vt=Object.defineProperty;var me=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var $e=Object.getPrototypeOf,Le=Object.prototype.hasOwnProperty;var et=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(e){throw s=0,e}};var ve=(t,s,e,r)=>{if(s&&typeof s=="object"||typeof s=="function")for(let n of Ce(s))!Le.call(t,n)&&n!==e&&vt(t,n,{get:()=>s[n],
enumerable:!(r=me(s,n))||r.enumerable});return t};var Te=(t,s,e)=>(e=t!=null?xe($e(t)):{},ve(s||!t||!t.__esModule?vt(e,"default",{value:t,enumerable:!0}):e,t));var it=et((Yr,Ut)=>{"use strict";var Mt="[^\\\\/]",Ts="(?=.)",Gt="[^/]",Rt="(?:\\/|$)",Wt="(?:^|\\/)",_t=`\\.{1,2}${Rt}`,
Os="(?!\\.)",ws=`(?!${Wt}${_t})`,Hs=`(?!\\.{0,1}${Rt})`,ks=`(?!${_t})`,Ps="[^.\\/]",Is=`${Gt}*?`,Ds="/",qt={DOT_LITERAL:"\
\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Ts,QMARK:Gt,END_ANCHOR:Rt,DOTS_SLASH:_t,NO_DOT:Os,
NO_DOTS:ws,NO_DOT_SLASH:Hs,NO_DOTS_SLASH:ks,QMARK_NO_DOT:Ps,STAR:Is,START_ANCHOR:Wt,SEP:Ds},Ns={...qt,SLASH_LITERAL:"[\\\\\
/]",QMARK:Mt,STAR:`${Mt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$\
))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"\
(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Bs={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",
blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'(\
)\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Ut.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,
MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:Bs,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},
CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,
CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,
CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,
CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,
CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,
CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",
open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},
"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?Ns:qt}}});var ut=et(q=>{"use strict";var{REGEX_BACKSLASH:Fs,REGEX_REMOVE_BACKSLASH:Ms,REGEX_SPECIAL_CHARS:Gs,REGEX_SPECIAL_CHARS_GLOBAL:Ws}=it();
q.isObject=t=>t!==null&&typeof t=="object"&&!Array.isArray(t);q.hasRegexChars=t=>Gs.test(t);q.isRegexChar=t=>t.length===
1&&q.hasRegexChars(t);q.escapeRegex=t=>t.replace(Ws,"\\$1");q.toPosixSlashes=t=>t.replace(Fs,"/");q.isWindows=()=>{if(typeof navigator<
"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};q.removeBackslashes=t=>t.replace(Ms,s=>s==="\\"?"":s);q.escapeLast=
(t,s,e)=>{let r=t.lastIndexOf(s,e);return r===-1?t:t[r-1]==="\\"?q.escapeLast(t,s,r-1):`${t.slice(0,r)}\\${t.slice(r)}`};
q.removePrefix=(t,s={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),s.prefix="./"),e};q.wrapOutput=(t,s={},e={})=>{
let r=e.contains?"":"^",n=e.contains?"":"$",o=`${r}(?:${t})${n}`;return s.negated===!0&&(o=`(?:^(?!${o}).*$)`),o};q.basename=
(t,{windows:s}={})=>{let e=t.split(s?/[\\/]/:"/"),r=e[e.length-1];return r===""?e[e.length-2]:r}});var Vt=et((Vr,Zt)=>{"use strict";var Kt=ut(),{CHAR_ASTERISK:dt,CHAR_AT:qs,CHAR_BACKWARD_SLASH:st,CHAR_COMMA:Us,CHAR_DOT:yt,
CHAR_EXCLAMATION_MARK:St,CHAR_FORWARD_SLASH:Yt,CHAR_LEFT_CURLY_BRACE:Et,CHAR_LEFT_PARENTHESES:ft,CHAR_LEFT_SQUARE_BRACKET:Ks,
CHAR_PLUS:Xs,CHAR_QUESTION_MARK:Xt,CHAR_RIGHT_CURLY_BRACE:Qs,CHAR_RIGHT_PARENTHESES:Qt,CHAR_RIGHT_SQUARE_BRACKET:js}=it(),
jt=t=>t===Yt||t===st,zt=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},zs=(t,s)=>{let e=s||{},r=t.length-1,n=e.parts===
!0||e.tokens===!0||e.scanToEnd===!0,o=[],i=[],l=[],h=t,g=-1,d=0,R=0,S=!1,m=!1,A=!1,C=!1,H=!1,G=!1,y=!1,F=!1,Q=!1,k=!1,T=0,
L,_,x={value:"",depth:0,isGlob:!1},u=()=>g>=r,M=()=>h.charCodeAt(g+1),D=()=>(L=_,h.charCodeAt(++g));for(;g<r;){_=D();let $;
if(_===st){y=x.backslashes=!0,_=D(),_===Et&&(G=!0);continue}if(G===!0||_===Et){for(T++;u()!==!0&&(_=D());){if(_===st){y=
x.backslashes=!0,D();continue}if(_===Et){T++;continue}if(G!==!0&&_===yt&&(_=D())===yt){if(S=x.isBrace=!0,A=x.isGlob=!0,k=
!0,n===!0)continue;break}if(G!==!0&&_===Us){if(S=x.isBrace=!0,A=x.isGlob=!0,k=!0,n===!0)continue;break}if(_===Qs&&(T--,T===
0)){G=!1,S=x.isBrace=!0,k=!0;break}}if(n===!0)continue;break}if(_===Yt){if(o.push(g),i.push(x),x={value:"",depth:0,isGlob:!1},
k===!0)continue;if(L===yt&&g===d+1){d+=2;continue}R=g+1;continue}if(e.noext!==!0&&(_===Xs||_===qs||_===dt||_===Xt||_===St)===
!0&&M()===ft){if(A=x.isGlob=!0,C=x.isExtglob=!0,k=!0,_===St&&g===d&&(Q=!0),n===!0){let U=0;for(;u()!==!0&&(_=D());){if(_===
st){y=x.backslashes=!0,D();continue}if(_===ft){U++;continue}if(_===Qt&&--U===0){k=!0;break}}continue}break}if(_===dt){if(L===
dt&&(H=x.isGlobstar=!0),A=x.isGlob=!0,k=!0,n===!0)continue;break}if(_===Xt){if(A=x.isGlob=!0,k=!0,n===!0)continue;break}
if(_===Ks){for(;u()!==!0&&($=D());){if($===st){y=x.backslashes=!0,D();continue}if($===js){m=x.isBracket=!0,A=x.isGlob=!0,
k=!0;break}}if(n===!0)continue;break}if(e.nonegate!==!0&&_===St&&g===d){F=x.negated=!0,d++;continue}if(e.noparen!==!0&&_===
ft){if(A=x.isGlob=!0,n===!0){let W=1;for(;u()!==!0&&(_=D());){if(_===st){y=x.backslashes=!0,D();continue}if(_===ft){W++;
continue}if(_===Qt&&--W===0){k=!0;break}}continue}break}if(A===!0){if(k=!0,n===!0)continue;break}}e.noext===!0&&(C=!1,A=
!1);let P=h,c="",a="";d>0&&(c=h.slice(0,d),h=h.slice(d),R-=d),P&&A===!0&&R>0?(P=h.slice(0,R),a=h.slice(R)):A===!0?(P="",
a=h):P=h,P&&P!==""&&P!=="/"&&P!==h&&jt(P.charCodeAt(P.length-1))&&(P=P.slice(0,-1)),e.unescape===!0&&(a&&(a=Kt.removeBackslashes(
a)),P&&y===!0&&(P=Kt.removeBackslashes(P)));let X={prefix:c,input:t,start:d,base:P,glob:a,isBrace:S,isBracket:m,isGlob:A,
isExtglob:C,isGlobstar:H,negated:F,negatedExtglob:Q};if(e.tokens===!0&&(X.maxDepth=0,jt(_)||i.push(x),X.tokens=i),e.parts===
!0||e.tokens===!0){let $;for(let N=0;N<o.length;N++){let J=$!==void 0?$+1:d,ot=o[N],Y=t.slice(J,ot);e.tokens&&(N===0&&d!==
0?(i[N].isPrefix=!0,i[N].value=c):i[N].value=Y,zt(i[N]),X.maxDepth+=i[N].depth),ot>=d&&(l.push(Y),$=ot)}let W=$!==void 0?
$+1:d,U=t.slice(W);l.push(U),e.tokens&&$&&$+1<t.length&&(i[i.length-1].value=U,zt(i[i.length-1]),X.maxDepth+=i[i.length-
1].depth),X.slashes=o,X.parts=l}return X};Zt.exports=zs});var se=et((Jr,ee)=>{"use strict";var at=it(),K=ut(),{MAX_LENGTH:ht,POSIX_REGEX_SOURCE:Ys,REGEX_NON_SPECIAL_CHARS:Zs,REGEX_SPECIAL_CHARS_BACKREF:Vs,
REPLACEMENTS:Jt}=at,Js=(t,s)=>{if(typeof s.expandRange=="function")return s.expandRange(...t,s);t.sort();let e=`[${t.join(
"-")}]`;try{new RegExp(e)}catch{return t.map(n=>K.escapeRegex(n)).join("..")}return e},rt=(t,s)=>`Missing ${t}: "${s}" -\
 use "\\\\${s}" to match literal characters`,te=t=>{let s=[],e=0,r=0,n=0,o="",i=!1;for(let l of t){if(i===!0){o+=l,i=!1;
continue}if(l==="\\"){o+=l,i=!0;continue}if(l==='"'){n=n===1?0:1,o+=l;continue}if(n===0){if(l==="[")e++;else if(l==="]"&&
e>0)e--;else if(e===0){if(l==="(")r++;else if(l===")"&&r>0)r--;else if(l==="|"&&r===0){s.push(o),o="";continue}}}o+=l}return s.
push(o),s},tr=t=>{let s=!1;for(let e of t){if(s===!0){s=!1;continue}if(e==="\\"){s=!0;continue}if(/[?*+@!()[\]{}]/.test(
e))return!1}return!0},xt=t=>{let s=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(s)&&(s=s.slice(2,-1),e=!0);
if(tr(s))return s.replace(/\\(.)/g,"$1")},er=t=>{let s=t.map(xt).filter(Boolean);for(let e=0;e<s.length;e++)for(let r=e+
1;r<s.length;r++){let n=s[e],o=s[r],i=n[0];if(!(!i||n!==i.repeat(n.length)||o!==i.repeat(o.length))&&(n===o||n.startsWith(
o)||o.startsWith(n)))return!0}return!1},bt=(t,s=!0)=>{if(t[0]!=="+"&&t[0]!=="*"||t[1]!=="(")return;let e=0,r=0,n=0,o=!1;
for(let i=1;i<t.length;i++){let l=t[i];if(o===!0){o=!1;continue}if(l==="\\"){o=!0;continue}if(l==='"'){n=n===1?0:1;continue}
if(n!==1){if(l==="["){e++;continue}if(l==="]"&&e>0){e--;continue}if(!(e>0)){if(l==="("){r++;continue}if(l===")"&&(r--,r===
0))return s===!0&&i!==t.length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},sr=t=>`${t.length===1?K.escapeRegex(t[0]):
`[${t.map(e=>K.escapeRegex(e)).join("")}]`}*`,rr=t=>{let s=0,e=[];for(;s<t.length;){let r=bt(t.slice(s),!1);if(!r||r.type!==
"*")return;let n=te(r.body).map(i=>i.trim());if(n.length!==1)return;let o=xt(n[0]);if(!o||o.length!==1)return;e.push(o),
s+=r.end+1}if(!(e.length<1))return e},nr=t=>{let s=0,e=t.trim(),r=bt(e);for(;r;)s++,e=r.body.trim(),r=bt(e);return s},or=(t,s)=>{
if(s.maxExtglobRecursion===!1)return{risky:!1};let e=typeof s.maxExtglobRecursion=="number"?s.maxExtglobRecursion:at.DEFAULT_MAX_EXTGLOB_RECURSION,
r=te(t).map(l=>l.trim());if(r.length>1&&(r.some(l=>l==="")||r.some(l=>/^[*?]+$/.test(l))||er(r)))return{risky:!0};let n=[],
o=!1,i=!0;for(let l of r){let h=rr(l);if(h){o=!0,n.push(...h);continue}let g=xt(l);if(g&&g.length===1){n.push(g);continue}
if(i=!1,nr(l)>e)return{risky:!0}}return o?i?{risky:!0,safeOutput:sr([...new Set(n)])}:{risky:!0}:{risky:!1}},mt=(t,s)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=Jt[t]||t;let e={...s},r=typeof e.maxLength=="number"?Math.
min(ht,e.maxLength):ht,n=t.length;if(n>r)throw new SyntaxError(`Input length: ${n}, exceeds maximum allowed length: ${r}`);
let o={type:"bos",value:"",output:e.prepend||""},i=[o],l=e.capture?"":"?:",h=at.globChars(e.windows),g=at.extglobChars(h),
{DOT_LITERAL:d,PLUS_LITERAL:R,SLASH_LITERAL:S,ONE_CHAR:m,DOTS_SLASH:A,NO_DOT:C,NO_DOT_SLASH:H,NO_DOTS_SLASH:G,QMARK:y,QMARK_NO_DOT:F,
STAR:Q,START_ANCHOR:k}=h,T=f=>`(${l}(?:(?!${k}${f.dot?A:d}).)*?)`,L=e.dot?"":C,_=e.dot?y:F,x=e.bash===!0?T(e):Q;e.capture&&
(x=`(${x})`),typeof e.noext=="boolean"&&(e.noextglob=e.noext);let u={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",
output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};t=K.removePrefix(
t,u),n=t.length;let M=[],D=[],P=[],c=o,a,X=()=>u.index===n-1,$=u.peek=(f=1)=>t[u.index+f],W=u.advance=()=>t[++u.index]||
"",U=()=>t.slice(u.index+1),N=(f="",w=0)=>{u.consumed+=f,u.index+=w},J=f=>{u.output+=f.output!=null?f.output:f.value,N(f.
value)},ot=()=>{let f=1;for(;$()==="!"&&($(2)!=="("||$(3)==="?");)W(),u.start++,f++;return f%2===0?!1:(u.negated=!0,u.start++,
!0)},Y=f=>{u[f]++,P.push(f)},z=f=>{u[f]--,P.pop()},E=f=>{if(c.type==="globstar"){let w=u.braces>0&&(f.type==="comma"||f.
type==="brace"),p=f.extglob===!0||M.length&&(f.type==="pipe"||f.type==="paren");f.type!=="slash"&&f.type!=="paren"&&!w&&
!p&&(u.output=u.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=x,u.output+=c.output)}if(M.length&&f.
type!=="paren"&&(M[M.length-1].inner+=f.value),(f.value||f.output)&&J(f),c&&c.type==="text"&&f.type==="text"){c.output=(c.
output||c.value)+f.value,c.value+=f.value;return}f.prev=c,i.push(f),c=f},lt=(f,w)=>{let p={...g[w],conditions:1,inner:""};
p.prev=c,p.parens=u.parens,p.output=u.output,p.startIndex=u.index,p.tokensIndex=i.length;let b=(e.capture?"(":"")+p.open;
Y("parens"),E({type:f,value:w,output:u.output?"":m}),E({type:"paren",extglob:!0,value:W(),output:b}),M.push(p)},be=f=>{let w=t.
slice(f.startIndex,u.index+1),p=t.slice(f.startIndex+2,u.index),b=or(p,e);if((f.type==="plus"||f.type==="star")&&b.risky){
let v=b.safeOutput?(f.output?"":m)+(e.capture?`(${b.safeOutput})`:b.safeOutput):void 0,j=i[f.tokensIndex];j.type="text",
j.value=w,j.output=v||K.escapeRegex(w);for(let Z=f.tokensIndex+1;Z<i.length;Z++)i[Z].value="",i[Z].output="",delete i[Z].
suffix;u.output=f.output+j.output,u.backtrack=!0,E({type:"paren",extglob:!0,value:a,output:""}),z("parens");return}let O=f.
close+(e.capture?")":""),B;if(f.type==="negate"){let v=x;if(f.inner&&f.inner.length>1&&f.inner.includes("/")&&(v=T(e)),(v!==
x||X()||/^\)+$/.test(U()))&&(O=f.close=`)$))${v}`),f.inner.includes("*")&&(B=U())&&/^\.[^\\/.]+$/.test(B)){let j=mt(B,{...s,
fastpaths:!1}).output;O=f.close=`)${j})${v})`}f.prev.type==="bos"&&(u.negatedExtglob=!0)}E({type:"paren",extglob:!0,value:a,
output:O}),z("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let f=!1,w=t.replace(Vs,(p,b,O,B,v,j)=>B===
"\\"?(f=!0,p):B==="?"?b?b+B+(v?y.repeat(v.length):""):j===0?_+(v?y.repeat(v.length):""):y.repeat(O.length):B==="."?d.repeat(
O.length):B==="*"?b?b+B+(v?x:""):x:b?p:`\\${p}`);return f===!0&&(e.unescape===!0?w=w.replace(/\\/g,""):w=w.replace(/\\+/g,
p=>p.length%2===0?"\\\\":p?"\\":"")),w===t&&e.contains===!0?(u.output=t,u):(u.output=K.wrapOutput(w,u,s),u)}for(;!X();){
if(a=W(),a==="\0")continue;if(a==="\\"){let p=$();if(p==="/"&&e.bash!==!0||p==="."||p===";")continue;if(!p){a+="\\",E({type:"\
text",value:a});continue}let b=/^\\+/.exec(U()),O=0;if(b&&b[0].length>2&&(O=b[0].length,u.index+=O,O%2!==0&&(a+="\\")),e.
unescape===!0?a=W():a+=W(),u.brackets===0){E({type:"text",value:a});continue}}if(u.brackets>0&&(a!=="]"||c.value==="["||
c.value==="[^")){if(e.posix!==!1&&a===":"){let p=c.value.slice(1);if(p.includes("[")&&(c.posix=!0,p.includes(":"))){let b=c.
value.lastIndexOf("["),O=c.value.slice(0,b),B=c.value.slice(b+2),v=Ys[B];if(v){c.value=O+v,u.backtrack=!0,W(),!o.output&&
i.indexOf(c)===1&&(o.output=m);continue}}}(a==="["&&$()!==":"||a==="-"&&$()==="]")&&(a=`\\${a}`),a==="]"&&(c.value==="["||
c.value==="[^")&&(a=`\\${a}`),e.posix===!0&&a==="!"&&c.value==="["&&(a="^"),c.value+=a,J({value:a});continue}if(u.quotes===
1&&a!=='"'){a=K.escapeRegex(a),c.value+=a,J({value:a});continue}if(a==='"'){u.quotes=u.quotes===1?0:1,e.keepQuotes===!0&&
E({type:"text",value:a});continue}if(a==="("){Y("parens"),E({type:"paren",value:a});continue}if(a===")"){if(u.parens===0&&
e.strictBrackets===!0)throw new SyntaxError(rt("opening","("));let p=M[M.length-1];if(p&&u.parens===p.parens+1){be(M.pop());
continue}E({type:"paren",value:a,output:u.parens?")":"\\)"}),z("parens");continue}if(a==="["){if(e.nobracket===!0||!U().
includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(rt("closing","]"));a=`\\${a}`}else Y("br\
ackets");E({type:"bracket",value:a});continue}if(a==="]"){if(e.nobracket===!0||c&&c.type==="bracket"&&c.value.length===1){
E({type:"text",value:a,output:`\\${a}`});continue}if(u.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(rt("\
opening","["));E({type:"text",value:a,output:`\\${a}`});continue}z("brackets");let p=c.value.slice(1);if(c.posix!==!0&&p[0]===
"^"&&!p.includes("/")&&(a=`/${a}`),c.value+=a,J({value:a}),e.literalBrackets===!1||K.hasRegexChars(p))continue;let b=K.escapeRegex(
c.value);if(u.output=u.output.slice(0,-c.value.length),e.literalBrackets===!0){u.output+=b,c.value=b;continue}c.value=`(${l}${b}\
|${c.value})`,u.output+=c.value;continue}if(a==="{"&&e.nobrace!==!0){Y("braces");let p={type:"brace",value:a,output:"(",
outputIndex:u.output.length,tokensIndex:u.tokens.length};D.push(p),E(p);continue}if(a==="}"){let p=D[D.length-1];if(e.nobrace===
!0||!p){E({type:"text",value:a,output:a});continue}let b=")";if(p.dots===!0){let O=i.slice(),B=[];for(let v=O.length-1;v>=
0&&(i.pop(),O[v].type!=="brace");v--)O[v].type!=="dots"&&B.unshift(O[v].value);b=Js(B,e),u.backtrack=!0}if(p.comma!==!0&&
p.dots!==!0){let O=u.output.slice(0,p.outputIndex),B=u.tokens.slice(p.tokensIndex);p.value=p.output="\\{",a=b="\\}",u.output=
O;for(let v of B)u.output+=v.output||v.value}E({type:"brace",value:a,output:b}),z("braces"),D.pop();continue}if(a==="|"){
M.length>0&&M[M.length-1].conditions++,E({type:"text",value:a});continue}if(a===","){let p=a,b=D[D.length-1];b&&P[P.length-
1]==="braces"&&(b.comma=!0,p="|"),E({type:"comma",value:a,output:p});continue}if(a==="/"){if(c.type==="dot"&&u.index===u.
start+1){u.start=u.index+1,u.consumed="",u.output="",i.pop(),c=o;continue}E({type:"slash",value:a,output:S});continue}if(a===
"."){if(u.braces>0&&c.type==="dot"){c.value==="."&&(c.output=d);let p=D[D.length-1];c.type="dots",c.output+=a,c.value+=a,
p.dots=!0;continue}if(u.braces+u.parens===0&&c.type!=="bos"&&c.type!=="slash"){E({type:"text",value:a,output:d});continue}
E({type:"dot",value:a,output:d});continue}if(a==="?"){if(!(c&&c.value==="(")&&e.noextglob!==!0&&$()==="("&&$(2)!=="?"){lt(
"qmark",a);continue}if(c&&c.type==="paren"){let b=$(),O=a;(c.value==="("&&!/[!=<:]/.test(b)||b==="<"&&!/<([!=]|\w+>)/.test(
U()))&&(O=`\\${a}`),E({type:"text",value:a,output:O});continue}if(e.dot!==!0&&(c.type==="slash"||c.type==="bos")){E({type:"\
qmark",value:a,output:F});continue}E({type:"qmark",value:a,output:y});continue}if(a==="!"){if(e.noextglob!==!0&&$()==="("&&
($(2)!=="?"||!/[!=<:]/.test($(3)))){lt("negate",a);continue}if(e.nonegate!==!0&&u.index===0){ot();continue}}if(a==="+"){
if(e.noextglob!==!0&&$()==="("&&$(2)!=="?"){lt("plus",a);continue}if(c&&c.value==="("||e.regex===!1){E({type:"plus",value:a,
output:R});continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||u.parens>0){E({type:"plus",value:a});
continue}E({type:"plus",value:R});continue}if(a==="@"){if(e.noextglob!==!0&&$()==="("&&$(2)!=="?"){E({type:"at",extglob:!0,
value:a,output:""});continue}E({type:"text",value:a});continue}if(a!=="*"){(a==="$"||a==="^")&&(a=`\\${a}`);let p=Zs.exec(
U());p&&(a+=p[0],u.index+=p[0].length),E({type:"text",value:a});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type=
"star",c.star=!0,c.value+=a,c.output=x,u.backtrack=!0,u.globstar=!0,N(a);continue}let f=U();if(e.noextglob!==!0&&/^\([^?]/.
test(f)){lt("star",a);continue}if(c.type==="star"){if(e.noglobstar===!0){N(a);continue}let p=c.prev,b=p.prev,O=p.type===
"slash"||p.type==="bos",B=b&&(b.type==="star"||b.type==="globstar");if(e.bash===!0&&(!O||f[0]&&f[0]!=="/")){E({type:"sta\
r",value:a,output:""});continue}let v=u.braces>0&&(p.type==="comma"||p.type==="brace"),j=M.length&&(p.type==="pipe"||p.type===
"paren");if(!O&&p.type!=="paren"&&!v&&!j){E({type:"star",value:a,output:""});continue}for(;f.slice(0,3)==="/**";){let tt=t[u.
index+4];if(tt&&tt!=="/")break;f=f.slice(3),N("/**",3)}let Z=X()||u.parens>0&&f===")".repeat(u.parens)&&!M.some(tt=>tt.type===
"negate");if(p.type==="bos"&&X()){c.type="globstar",c.value+=a,c.output=T(e),u.output=c.output,u.globstar=!0,N(a);continue}
if(p.type==="slash"&&p.prev.type!=="bos"&&!B&&Z){u.output=u.output.slice(0,-(p.output+c.output).length),p.output=`(?:${p.
output}`,c.type="globstar",c.output=T(e)+(e.strictSlashes?")":"|$)"),c.value+=a,u.globstar=!0,u.output+=p.output+c.output,
N(a);continue}if(p.type==="slash"&&p.prev.type!=="bos"&&f[0]==="/"){let tt=f[1]!==void 0?"|$":"";u.output=u.output.slice(
0,-(p.output+c.output).length),p.output=`(?:${p.output}`,c.type="globstar",c.output=`${T(e)}${S}|${S}${tt})`,c.value+=a,
u.output+=p.output+c.output,u.globstar=!0,N(a+W()),E({type:"slash",value:"/",output:""});continue}if(p.type==="bos"&&f[0]===
"/"){c.type="globstar",c.value+=a,c.output=`(?:^|${S}|${T(e)}${S})`,u.output=c.output,u.globstar=!0,N(a+W()),E({type:"sl\
ash",value:"/",output:""});continue}u.output=u.output.slice(0,-c.output.length),c.type="globstar",c.output=T(e),c.value+=
a,u.output+=c.output,u.globstar=!0,N(a);continue}let w={type:"star",value:a,output:x};if(e.bash===!0){w.output=".*?",(c.
type==="bos"||c.type==="slash")&&(w.output=L+w.output),E(w);continue}if(c&&(c.type==="bracket"||c.type==="paren")&&e.regex===
!0){w.output=a,E(w);continue}(u.index===u.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(u.output+=H,c.output+=
H):e.dot===!0?(u.output+=G,c.output+=G):(u.output+=L,c.output+=L),$()!=="*"&&(u.output+=m,c.output+=m)),E(w)}for(;u.brackets>
0;){if(e.strictBrackets===!0)throw new SyntaxError(rt("closing","]"));u.output=K.escapeLast(u.output,"["),z("brackets")}
for(;u.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(rt("closing",")"));u.output=K.escapeLast(u.output,"("),
z("parens")}for(;u.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(rt("closing","}"));u.output=K.escapeLast(u.
output,"{"),z("braces")}if(e.strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&E({type:"maybe_slash",value:"",output:`${S}\
?`}),u.backtrack===!0){u.output="";for(let f of u.tokens)u.output+=f.output!=null?f.output:f.value,f.suffix&&(u.output+=
f.suffix)}return u};mt.fastpaths=(t,s)=>{let e={...s},r=typeof e.maxLength=="number"?Math.min(ht,e.maxLength):ht,n=t.length;
if(n>r)throw new SyntaxError(`Input length: ${n}, exceeds maximum allowed length: ${r}`);t=Jt[t]||t;let{DOT_LITERAL:o,SLASH_LITERAL:i,
ONE_CHAR:l,DOTS_SLASH:h,NO_DOT:g,NO_DOTS:d,NO_DOTS_SLASH:R,STAR:S,START_ANCHOR:m}=at.globChars(e.windows),A=e.dot?d:g,C=e.
dot?R:g,H=e.capture?"":"?:",G={negated:!1,prefix:""},y=e.bash===!0?".*?":S;e.capture&&(y=`(${y})`);let F=L=>L.noglobstar===
!0?y:`(${H}(?:(?!${m}${L.dot?h:o}).)*?)`,Q=L=>{switch(L){case"*":return`${A}${l}${y}`;case".*":return`${o}${l}${y}`;case"\
*.*":return`${A}${y}${o}${l}${y}`;case"*/*":return`${A}${y}${i}${l}${C}${y}`;case"**":return A+F(e);case"**/*":return`(?\
:${A}${F(e)}${i})?${C}${l}${y}`;case"**/*.*":return`(?:${A}${F(e)}${i})?${C}${y}${o}${l}${y}`;case"**/.*":return`(?:${A}${F(
e)}${i})?${o}${l}${y}`;default:{let _=/^(.*?)\.(\w+)$/.exec(L);if(!_)return;let x=Q(_[1]);return x?x+o+_[2]:void 0}}},k=K.
removePrefix(t,G),T=Q(k);return T&&e.strictSlashes!==!0&&(T+=`${i}?`),T};ee.exports=mt});var oe=et((tn,ne)=>{"use strict";var ir=Vt(),Ct=se(),re=ut(),ur=it(),ar=t=>t&&typeof t=="object"&&!Array.isArray(t),I=(t,s,e=!1)=>{
if(Array.isArray(t)){let d=t.map(S=>I(S,s,e));return S=>{for(let m of d){let A=m(S);if(A)return A}return!1}}let r=ar(t)&&
t.tokens&&t.input;if(t===""||typeof t!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let n=s||
{},o=n.windows,i=r?I.compileRe(t,s):I.makeRe(t,s,!1,!0),l=i.state;delete i.state;let h=()=>!1;if(n.ignore){let d={...s,ignore:null,
onMatch:null,onResult:null};h=I(n.ignore,d,e)}let g=(d,R=!1)=>{let{isMatch:S,match:m,output:A}=I.test(d,i,s,{glob:t,posix:o}),
C={glob:t,state:l,regex:i,posix:o,input:d,output:A,match:m,isMatch:S};return typeof n.onResult=="function"&&n.onResult(C),
S===!1?(C.isMatch=!1,R?C:!1):h(d)?(typeof n.onIgnore=="function"&&n.onIgnore(C),C.isMatch=!1,R?C:!1):(typeof n.onMatch==
"function"&&n.onMatch(C),R?C:!0)};return e&&(g.state=l),g};I.test=(t,s,e,{glob:r,posix:n}={})=>{if(typeof t!="string")throw new TypeError(
"Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let o=e||{},i=o.format||(n?re.toPosixSlashes:null),
l=t===r,h=l&&i?i(t):t;return l===!1&&(h=i?i(t):t,l=h===r),(l===!1||o.capture===!0)&&(o.matchBase===!0||o.basename===!0?l=
I.matchBase(t,s,e,n):l=s.exec(h)),{isMatch:!!l,match:l,output:h}};I.matchBase=(t,s,e,r=e&&e.windows)=>(s instanceof RegExp?
s:I.makeRe(s,e)).test(re.basename(t,{windows:r}));I.isMatch=(t,s,e)=>I(s,e)(t);I.parse=(t,s)=>Array.isArray(t)?t.map(e=>I.
parse(e,s)):Ct(t,{...s,fastpaths:!1});I.scan=(t,s)=>ir(t,s);I.compileRe=(t,s,e=!1,r=!1)=>{if(e===!0)return t.output;let n=s||
{},o=n.contains?"":"^",i=n.contains?"":"$",l=`${o}(?:${t.output})${i}`;t&&t.negated===!0&&(l=`^(?!${l}).*$`);let h=I.toRegex(
l,s);return r===!0&&(h.state=t),h};I.makeRe=(t,s={},e=!1,r=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected\
 a non-empty string");let n={negated:!1,fastpaths:!0};return s.fastpaths!==!1&&(t[0]==="."||t[0]==="*")&&(n.output=Ct.fastpaths(
t,s)),n.output||(n=Ct(t,s)),I.compileRe(n,s,e,r)};I.toRegex=(t,s)=>{try{let e=s||{};return new RegExp(t,e.flags||(e.nocase?
"i":""))}catch(e){if(s&&s.debug===!0)throw e;return/$^/}};I.constants=ur;ne.exports=I});var ce=et((en,ae)=>{"use strict";var ie=oe(),cr=ut();function ue(t,s,e=!1){return s&&(s.windows===null||s.windows===void 0)&&
(s={...s,windows:cr.isWindows()}),ie(t,s,e)}Object.assign(ue,ie);ae.exports=ue});import{readdir as lr,readdirSync as pr,realpath as fr,realpathSync as hr,stat as gr,statSync as Ar}from"fs";import{isAbsolute as Rr,
posix as V,resolve as _r}from"path";import{fileURLToPath as dr}from"url";import{createRequire as Oe}from"module";import{basename as we,dirname as At,normalize as He,relative as ke,resolve as Pe,
sep as wt}from"path";import*as Ie from"fs";var Tt=Oe(import.meta.url);function De(t){let s=He(t);return s.length>1&&s[s.
length-1]===wt&&(s=s.substring(0,s.length-1)),s}var Ne=/[\\/]/g;function Ht(t,s){return t.replace(Ne,s)}var Be=/^[a-z]:[\\/]$/i;
function Fe(t){return t==="/"||Be.test(t)}function gt(t,s){let{resolvePaths:e,normalizePath:r,pathSeparator:n}=s,o=process.
platform==="win32"&&t.includes("/")||t.startsWith(".");if(e&&(t=Pe(t)),(r||o)&&(t=De(t)),t===".")return"";let i=t[t.length-
1]!==n;return Ht(i?t+n:t,n)}function kt(t,s){return s+t}function Me(t,s){return function(e,r){return r.startsWith(t)?r.slice(
t.length)+e:Ht(ke(t,r),s.pathSeparator)+s.pathSeparator+e}}function Ge(t){return t}function We(t,s,e){return s+t+e}function qe(t,s){
let{relativePaths:e,includeBasePath:r}=s;return e&&t?Me(t,s):r?kt:Ge}function Ue(t){return function(s,e){e.push(s.substring(
t.length)||".")}}function Ke(t){return function(s,e,r){let n=s.substring(t.length)||".";r.every(o=>o(n,!0))&&e.push(n)}}
var Xe=(t,s)=>{s.push(t||".")},Qe=(t,s,e)=>{let r=t||".";e.every(n=>n(r,!0))&&s.push(r)},je=()=>{};function ze(t,s){let{
includeDirs:e,filters:r,relativePaths:n}=s;return e?n?r&&r.length?Ke(t):Ue(t):r&&r.length?Qe:Xe:je}var Ye=(t,s,e,r)=>{r.
every(n=>n(t,!1))&&e.files++},Ze=(t,s,e,r)=>{r.every(n=>n(t,!1))&&s.push(t)},Ve=(t,s,e,r)=>{e.files++},Je=(t,s)=>{s.push(
t)},ts=()=>{};function es(t){let{excludeFiles:s,filters:e,onlyCounts:r}=t;return s?ts:e&&e.length?r?Ye:Ze:r?Ve:Je}var ss=t=>t,
rs=()=>[""].slice(0,0);function ns(t){return t.group?rs:ss}var os=(t,s,e)=>{t.push({directory:s,files:e,dir:s})},is=()=>{};
function us(t){return t.group?os:is}var as=function(t,s,e){let{queue:r,fs:n,options:{suppressErrors:o}}=s;r.enqueue(),n.
realpath(t,(i,l)=>{if(i)return r.dequeue(o?null:i,s);n.stat(l,(h,g)=>{if(h)return r.dequeue(o?null:h,s);if(g.isDirectory()&&
Pt(t,l,s))return r.dequeue(null,s);e(g,l),r.dequeue(null,s)})})},cs=function(t,s,e){let{queue:r,fs:n,options:{suppressErrors:o}}=s;
r.enqueue();try{let i=n.realpathSync(t),l=n.statSync(i);if(l.isDirectory()&&Pt(t,i,s))return;e(l,i)}catch(i){if(!o)throw i}};
function ls(t,s){return!t.resolveSymlinks||t.excludeSymlinks?null:s?cs:as}function Pt(t,s,e){if(e.options.useRealPaths)return ps(
s,e);let r=At(t),n=1;for(;r!==e.root&&n<2;){let o=e.symlinks.get(r);!!o&&(o===s||o.startsWith(s)||s.startsWith(o))?n++:r=
At(r)}return e.symlinks.set(t,s),n>1}function ps(t,s){return s.visited.includes(t+s.options.pathSeparator)}var fs=t=>t.counts,
hs=t=>t.groups,gs=t=>t.paths,As=t=>t.paths.slice(0,t.options.maxFiles),Rs=(t,s,e)=>(pt(s,e,t.counts,t.options.suppressErrors),
null),_s=(t,s,e)=>(pt(s,e,t.paths,t.options.suppressErrors),null),ds=(t,s,e)=>(pt(s,e,t.paths.slice(0,t.options.maxFiles),
t.options.suppressErrors),null),ys=(t,s,e)=>(pt(s,e,t.groups,t.options.suppressErrors),null);function pt(t,s,e,r){s(t&&!r?
t:null,e)}function Ss(t,s){let{onlyCounts:e,group:r,maxFiles:n}=t;return e?s?fs:Rs:r?s?hs:ys:n?s?As:ds:s?gs:_s}var It={withFileTypes:!0},
Es=(t,s,e,r,n)=>{if(t.queue.enqueue(),r<0)return t.queue.dequeue(null,t);let{fs:o}=t;t.visited.push(s),t.counts.directories++,
o.readdir(s||".",It,(i,l=[])=>{n(l,e,r),t.queue.dequeue(t.options.suppressErrors?null:i,t)})},bs=(t,s,e,r,n)=>{let{fs:o}=t;
if(r<0)return;t.visited.push(s),t.counts.directories++;let i=[];try{i=o.readdirSync(s||".",It)}catch(l){if(!t.options.suppressErrors)
throw l}n(i,e,r)};function xs(t){return t?bs:Es}var ms=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.
count++,this.count}dequeue(t,s){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,s),t&&(s.controller.abort(),
this.onQueueEmpty=void 0))}},Cs=class{_files=0;_directories=0;set files(t){this._files=t}get files(){return this._files}set directories(t){
this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},$s=class{aborted=!1;abort(){
this.aborted=!0}},Dt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,s,e){
this.isSynchronous=!e,this.callbackInvoker=Ss(s,this.isSynchronous),this.root=gt(t,s),this.state={root:Fe(this.root)?this.
root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Cs,options:s,queue:new ms((r,n)=>this.callbackInvoker(
n,r,e)),symlinks:new Map,visited:[""].slice(0,0),controller:new $s,fs:s.fs||Ie},this.joinPath=qe(this.root,s),this.pushDirectory=
ze(this.root,s),this.pushFile=es(s),this.getArray=ns(s),this.groupFiles=us(s),this.resolveSymlink=ls(s,this.isSynchronous),
this.walkDirectory=xs(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.
filters),this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.
callbackInvoker(this.state,null):null}walk=(t,s,e)=>{let{paths:r,options:{filters:n,resolveSymlinks:o,excludeSymlinks:i,
exclude:l,maxFiles:h,signal:g,useRealPaths:d,pathSeparator:R},controller:S}=this.state;if(S.aborted||g&&g.aborted||h&&r.
length>h)return;let m=this.getArray(this.state.paths);for(let A=0;A<t.length;++A){let C=t[A];if(C.isFile()||C.isSymbolicLink()&&
!o&&!i){let H=this.joinPath(C.name,s);this.pushFile(H,m,this.state.counts,n)}else if(C.isDirectory()){let H=We(C.name,s,
this.state.options.pathSeparator);if(l&&l(C.name,H))continue;this.pushDirectory(H,r,n),this.walkDirectory(this.state,H,H,
e-1,this.walk)}else if(this.resolveSymlink&&C.isSymbolicLink()){let H=kt(C.name,s);this.resolveSymlink(H,this.state,(G,y)=>{
if(G.isDirectory()){if(y=gt(y,this.state.options),l&&l(C.name,d?y:H+R))return;this.walkDirectory(this.state,y,d?y:H+R,e-
1,this.walk)}else{y=d?y:H;let F=we(y),Q=gt(At(y),this.state.options);y=this.joinPath(F,Q),this.pushFile(y,m,this.state.counts,
n)}})}}this.groupFiles(this.state.groups,s,m)}};function Ls(t,s){return new Promise((e,r)=>{Nt(t,s,(n,o)=>{if(n)return r(
n);e(o)})})}function Nt(t,s,e){new Dt(t,s,e).start()}function vs(t,s){return new Dt(t,s).start()}var Ot=class{constructor(t,s){
this.root=t,this.options=s}withPromise(){return Ls(this.root,this.options)}withCallback(t){Nt(this.root,this.options,t)}sync(){
return vs(this.root,this.options)}},Bt=null;try{Tt.resolve("picomatch"),Bt=Tt("picomatch")}catch{}var Ft=class{globCache={};options={
maxDepth:1/0,suppressErrors:!0,pathSeparator:wt,filters:[]};globFunction;constructor(t){this.options={...this.options,...t},
this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.
relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,
this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.
includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=
t,this}normalize(){return this.options.normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){
return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){return this.options.exclude=t,this}onlyCounts(){
return this.options.onlyCounts=!0,this}crawl(t){return new Ot(t||".",this.options)}withGlobFunction(t){return this.globFunction=
t,this}crawlWithOptions(t,s){return this.options={...this.options,...s},new Ot(t||".",this.options)}glob(...t){return this.
globFunction?this.globWithOptions(t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...s){let e=this.globFunction||Bt;
if(!e)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[t.join("\0")];return r||
(r=e(t,...s),this.globCache[t.join("\0")]=r),this.options.filters.push(n=>r(n)),this}};var nt=Te(ce(),1),yr=Array.isArray,he=/\\/g,Sr=/^[A-Za-z]:$/,Lt=process.platform==="win32",Er=/^(\/?\.\.)+$/;function br(t,s={}){
let e=t.length,r=Array(e),n=Array(e),o,i;for(o=0;o<e;o++){let l=ge(t[o]);r[o]=l;let h=l.length,g=Array(h);for(i=0;i<h;i++)
g[i]=(0,nt.default)(l[i],s);n[o]=g}return l=>{let h=l.split("/");if(h[0]===".."&&Er.test(l))return!0;for(o=0;o<e;o++){let g=r[o],
d=n[o],R=h.length,S=Math.min(R,g.length);for(i=0;i<S;){let m=g[i];if(m.includes("/"))return!0;if(!d[i](h[i]))break;if(!s.
noglobstar&&m==="**")return!0;i++}if(i===R)return!0}return!1}}var xr=/^[A-Z]:\/$/i,mr=Lt?t=>xr.test(t):t=>t==="/";function le(t,s,e){
if(t===s||s.startsWith(`${t}/`)){if(e){let n=t.length+ +!mr(t);return(o,i)=>o.slice(n,i?-1:void 0)||"."}let r=s.slice(t.
length+1);return r?(n,o)=>{if(n===".")return r;let i=`${r}/${n}`;return o?i.slice(0,-1):i}:(n,o)=>o&&n!=="."?n.slice(0,-1):
n}return e?r=>V.relative(t,r)||".":r=>V.relative(t,`${s}/${r}`)||"."}function Cr(t,s){if(s.startsWith(`${t}/`)){let e=s.
slice(t.length+1);return r=>`${e}/${r}`}return e=>{let r=V.relative(t,`${s}/${e}`);return e[e.length-1]==="/"&&r!==""?`${r}\
/`:r||"."}}function pe(t){return t.replace(Sr,s=>`${s}/`)}var $r={parts:!0};function ge(t){var s;let e=nt.default.scan(t,
$r);return!((s=e.parts)===null||s===void 0)&&s.length?e.parts:[t]}var Lr=/\\(?![()[\]{}!+@])/g;function vr(t){return Ae(
t)}function Tr(t){return Re(t).replace(Lr,"/")}var Or=Lt?Tr:vr,wr=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,
Hr=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Ae=t=>t.replace(wr,"\\$&"),Re=t=>t.replace(Hr,"\\$&"),_e=Lt?Re:Ae;function de(t,s){
if(s?.caseSensitiveMatch===!1)return!0;let e=nt.default.scan(t);return e.isGlob||e.negated}function ct(...t){console.log(
`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...t)}function ye(t){return typeof t=="string"?[t]:t??[]}var kr=/^(\/?\.\.)+/,
Pr=/\\(?=[()[\]{}!*+?@|])/g;function $t(t,s,e,r){var n;let o=s.cwd,i=t;t[t.length-1]==="/"&&(i=t.slice(0,-1)),i[i.length-
1]!=="*"&&s.expandDirectories&&(i+="/**");let l=_e(o);i=Rr(i.replace(Pr,""))?V.relative(l,i):V.normalize(i);let h=(n=kr.
exec(i))===null||n===void 0?void 0:n[0],g=ge(i);if(h){let R=(h.length+1)/3,S=0,m=l.split("/");for(;S<R&&g[S+R]===m[m.length+
S-R];)i=i.slice(0,(R-S-1)*3)+i.slice((R-S)*3+g[S+R].length+1)||".",S++;let A=V.join(o,h.slice(S*3));A[0]!=="."&&e.root.length>
A.length&&(e.root=pe(A),e.depthOffset=-R+S)}if(!r&&e.depthOffset>=0){var d;(d=e.commonPath)!==null&&d!==void 0||(e.commonPath=
g);let R=[],S=Math.min(e.commonPath.length,g.length);for(let m=0;m<S;m++){let A=g[m];if(A==="**"&&!g[m+1]){R.pop();break}
if(m===g.length-1||A!==e.commonPath[m]||de(A))break;R.push(A)}e.depthOffset=R.length,e.commonPath=R,e.root=pe(R.length>0?
V.join(o,...R):o)}return i}function Ir(t,s,e){let r=[],n=[];for(let o of t.ignore)o&&(o[0]!=="!"||o[1]==="(")&&n.push($t(
o,t,e,!0));for(let o of s)o&&(o[0]!=="!"||o[1]==="("?r.push($t(o,t,e,!1)):(o[1]!=="!"||o[2]==="(")&&n.push($t(o.slice(1),
t,e,!0)));return{match:r,ignore:n}}function Dr(t,s){let e=t.cwd,r={root:e,depthOffset:0},n=Ir(t,s,r);t.debug&&ct("intern\
al processing patterns:",n);let{absolute:o,caseSensitiveMatch:i,debug:l,dot:h,followSymbolicLinks:g,onlyDirectories:d}=t,
R=r.root.replace(he,""),S={dot:h,nobrace:t.braceExpansion===!1,nocase:!i,noextglob:t.extglob===!1,noglobstar:t.globstar===
!1,posix:!0},m=(0,nt.default)(n.match,S),A=(0,nt.default)(n.ignore,S),C=br(n.match,S),H=le(e,R,o),G=o?H:le(e,R,!0),y=(k,T)=>{
let L=G(T,!0);return L!=="."&&!C(L)||A(L)},F;t.deep!==void 0&&(F=Math.round(t.deep-r.depthOffset));let Q=new Ft({filters:[
l?(k,T)=>{let L=H(k,T),_=m(L)&&!A(L);return _&&ct(`matched ${L}`),_}:(k,T)=>{let L=H(k,T);return m(L)&&!A(L)}],exclude:l?
(k,T)=>{let L=y(k,T);return ct(`${L?"skipped":"crawling"} ${T}`),L}:y,fs:t.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,
includeBasePath:o,resolveSymlinks:g,excludeSymlinks:!g,excludeFiles:d,includeDirs:d||!t.onlyFiles,maxDepth:F,signal:t.signal}).
crawl(R);return t.debug&&ct("internal properties:",{...r,root:R}),[Q,e!==R&&!o&&Cr(e,R)]}function Se(t,s){if(s)for(let e=t.
length-1;e>=0;e--)t[e]=s(t[e]);return t}var fe={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,
followSymbolicLinks:!0,onlyFiles:!0};function Nr(t){let s=Object.assign({},t);for(let e in fe)s[e]===void 0&&Object.assign(
s,{[e]:fe[e]});return s.cwd=(s.cwd instanceof URL?dr(s.cwd):_r(s.cwd||process.cwd())).replace(he,"/"),s.ignore=ye(s.ignore),
s.fs&&(s.fs={readdir:s.fs.readdir||lr,readdirSync:s.fs.readdirSync||pr,realpath:s.fs.realpath||fr,realpathSync:s.fs.realpathSync||
hr,stat:s.fs.stat||gr,statSync:s.fs.statSync||Ar}),s.debug&&ct("globbing with options:",s),s}function Ee(t,s={}){var e;if(t&&
s?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let r=yr(t)||typeof t=="string",n=ye(
(e=r?t:t.patterns)!==null&&e!==void 0?e:"**/*"),o=Nr(r?s:t);return n.length>0?Dr(o,n):[]}async function Br(t,s){let[e,r]=Ee(
t,s);return e?Se(await e.withPromise(),r):[]}function Fr(t,s){let[e,r]=Ee(t,s);return e?Se(e.sync(),r):[]}export{Or as convertPathToPattern,_e as escapePath,Br as glob,Fr as globSync,de as isDynamicPattern};
