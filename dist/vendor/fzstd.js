import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var gr=ArrayBuffer,m=Uint8Array,_=Uint16Array,pr=Int16Array;var s=Int32Array,t=function(r,e,i){if(m.prototype.slice)return m.prototype.slice.call(r,e,i);(e==null||e<0)&&(e=0),(i==null||
i>r.length)&&(i=r.length);var n=new m(i-e);return n.set(r.subarray(e,i)),n},P=function(r,e,i,n){if(m.prototype.fill)return m.
prototype.fill.call(r,e,i,n);for((i==null||i<0)&&(i=0),(n==null||n>r.length)&&(n=r.length);i<n;++i)r[i]=e;return r},yr=function(r,e,i,n){
if(m.prototype.copyWithin)return m.prototype.copyWithin.call(r,e,i,n);for((i==null||i<0)&&(i=0),(n==null||n>r.length)&&(n=
r.length);i<n;)r[e++]=r[i++]},zr={InvalidData:0,WindowSizeTooLarge:1,InvalidBlockType:2,FSEAccuracyTooHigh:3,DistanceTooFarBack:4,
UnexpectedEOF:5},Er=["invalid zstd data","window size too large (>2046MB)","invalid block type","FSE accuracy too high",
"match distance too far back","unexpected EOF"],p=function(r,e,i){var n=new Error(e||Er[r]);if(n.code=r,Error.captureStackTrace&&
Error.captureStackTrace(n,p),!i)throw n;return n},fr=function(r,e,i){for(var n=0,a=0;n<i;++n)a|=r[e++]<<(n<<3);return a},
Ar=function(r,e){return(r[e]|r[e+1]<<8|r[e+2]<<16|r[e+3]<<24)>>>0},or=function(r,e){var i=r[0]|r[1]<<8|r[2]<<16;if(i==3126568&&
r[3]==253){var n=r[4],a=n>>5&1,h=n>>2&1,v=n&3,l=n>>6;n&8&&p(0);var w=6-a,z=v==3?4:v,T=fr(r,w,z);w+=z;var g=l?1<<l:a,E=fr(
r,w,g)+(l==1&&256),F=E;if(!a){var S=1<<10+(r[5]>>3);F=S+(S>>3)*(r[5]&7)}F>2145386496&&p(1);var o=new m((e==1?E||F:e?0:F)+
12);return o[0]=1,o[4]=4,o[8]=8,{b:w+g,y:0,l:0,d:T,w:e&&e!=1?e:o.subarray(12),e:F,o:new s(o.buffer,0,3),u:E,c:h,m:Math.min(
131072,F)}}else if((i>>4|r[3]<<20)==25481893)return Ar(r,4)+8;p(0)},L=function(r){for(var e=0;1<<e<=r;++e);return e-1},Q=function(r,e,i){
var n=(e<<3)+4,a=(r[e]&15)+5;a>i&&p(3);for(var h=1<<a,v=h,l=-1,w=-1,z=-1,T=h,g=new gr(512+(h<<2)),E=new pr(g,0,256),F=new _(
g,0,256),S=new _(g,512,h),o=512+(h<<1),A=new m(g,o,h),C=new m(g,o+h);l<255&&v>0;){var B=L(v+1),x=n>>3,q=(1<<B+1)-1,D=(r[x]|
r[x+1]<<8|r[x+2]<<16)>>(n&7)&q,f=(1<<B)-1,I=q-v-1,M=D&f;if(M<I?(n+=B,D=M):(n+=B+1,D>f&&(D-=I)),E[++l]=--D,D==-1?(v+=D,A[--T]=
l):v-=D,!D)do{var O=n>>3;w=(r[O]|r[O+1]<<8)>>(n&7)&3,n+=2,l+=w}while(w==3)}(l>255||v)&&p(0);for(var U=0,Z=(h>>1)+(h>>3)+
3,j=h-1,W=0;W<=l;++W){var u=E[W];if(u<1){F[W]=-u;continue}for(z=0;z<u;++z){A[U]=W;do U=U+Z&j;while(U>=T)}}for(U&&p(0),z=
0;z<h;++z){var y=F[A[z]]++,c=C[z]=a-L(y);S[z]=(y<<c)-h}return[n+7>>3,{b:a,s:A,n:C,t:S}]},mr=function(r,e){var i=0,n=-1,a=new m(
292),h=r[e],v=a.subarray(0,256),l=a.subarray(256,268),w=new _(a.buffer,268);if(h<128){var z=Q(r,e+1,6),T=z[0],g=z[1];e+=
h;var E=T<<3,F=r[e];F||p(0);for(var S=0,o=0,A=g.b,C=A,B=(++e<<3)-8+L(F);B-=A,!(B<E);){var x=B>>3;if(S+=(r[x]|r[x+1]<<8)>>
(B&7)&(1<<A)-1,v[++n]=g.s[S],B-=C,B<E)break;x=B>>3,o+=(r[x]|r[x+1]<<8)>>(B&7)&(1<<C)-1,v[++n]=g.s[o],A=g.n[S],S=g.t[S],C=
g.n[o],o=g.t[o]}++n>255&&p(0)}else{for(n=h-127;i<n;i+=2){var q=r[++e];v[i]=q>>4,v[i+1]=q&15}++e}var D=0;for(i=0;i<n;++i){
var f=v[i];f>11&&p(0),D+=f&&1<<f-1}var I=L(D)+1,M=1<<I,O=M-D;for(O&O-1&&p(0),v[n++]=L(O)+1,i=0;i<n;++i){var f=v[i];++l[v[i]=
f&&I+1-f]}var U=new m(M<<1),Z=U.subarray(0,M),j=U.subarray(M);for(w[I]=0,i=I;i>0;--i){var W=w[i];P(j,i,W,w[i-1]=W+l[i]*(1<<
I-i))}for(w[0]!=M&&p(0),i=0;i<n;++i){var u=v[i];if(u){var y=w[u];P(Z,i,y,w[u]=y+(1<<I-u))}}return[e,{n:j,b:I,s:Z}]},Fr=Q(
new m([81,16,99,140,49,198,24,99,12,33,196,24,99,102,102,134,70,146,4]),0,6)[1],xr=Q(new m([33,20,196,24,99,140,33,132,16,
66,8,33,132,16,66,8,33,68,68,68,68,68,68,68,68,36,9]),0,6)[1],Dr=Q(new m([32,132,16,66,102,70,68,68,68,68,36,73,2]),0,5)[1],
lr=function(r,e){for(var i=r.length,n=new s(i),a=0;a<i;++a)n[a]=e,e+=1<<r[a];return n},d=new m(new s([0,0,0,0,16843009,50528770,
134678020,202050057,269422093]).buffer,0,36),Tr=lr(d,0),rr=new m(new s([0,0,0,0,0,0,0,0,16843009,50528770,117769220,185207048,
252579084,16]).buffer,0,53),Br=lr(rr,3),N=function(r,e,i){var n=r.length,a=e.length,h=r[n-1],v=(1<<i.b)-1,l=-i.b;h||p(0);
for(var w=0,z=i.b,T=(n<<3)-8+L(h)-z,g=-1;T>l&&g<a;){var E=T>>3,F=(r[E]|r[E+1]<<8|r[E+2]<<16)>>(T&7);w=(w<<z|F)&v,e[++g]=
i.s[w],T-=z=i.n[w]}(T!=l||g+1!=a)&&p(0)},Sr=function(r,e,i){var n=6,a=e.length,h=a+3>>2,v=h<<1,l=h+v;N(r.subarray(n,n+=r[0]|
r[1]<<8),e.subarray(0,h),i),N(r.subarray(n,n+=r[2]|r[3]<<8),e.subarray(h,v),i),N(r.subarray(n,n+=r[4]|r[5]<<8),e.subarray(
v,l),i),N(r.subarray(n),e.subarray(l),i)},wr=function(r,e,i){var n,a=e.b,h=r[a],v=h>>1&3;e.l=h&1;var l=h>>3|r[a+1]<<5|r[a+
2]<<13,w=(a+=3)+l;if(v==1)return a>=r.length?void 0:(e.b=a+1,i?(P(i,r[a],e.y,e.y+=l),i):P(new m(l),r[a]));if(!(w>r.length)){
if(v==0)return e.b=w,i?(i.set(r.subarray(a,w),e.y),e.y+=l,i):t(r,a,w);if(v==2){var z=r[a],T=z&3,g=z>>2&3,E=z>>4,F=0,S=0;
T<2?g&1?E|=r[++a]<<4|(g&2&&r[++a]<<12):E=z>>3:(S=g,g<2?(E|=(r[++a]&63)<<4,F=r[a]>>6|r[++a]<<2):g==2?(E|=r[++a]<<4|(r[++a]&
3)<<12,F=r[a]>>2|r[++a]<<6):(E|=r[++a]<<4|(r[++a]&63)<<12,F=r[a]>>6|r[++a]<<2|r[++a]<<10)),++a;var o=i?i.subarray(e.y,e.
y+e.m):new m(e.m),A=o.length-E;if(T==0)o.set(r.subarray(a,a+=E),A);else if(T==1)P(o,r[a++],A);else{var C=e.h;if(T==2){var B=mr(
r,a);F+=a-(a=B[0]),e.h=C=B[1]}else C||p(0);(S?Sr:N)(r.subarray(a,a+=F),o.subarray(A),C)}var x=r[a++];if(x){x==255?x=(r[a++]|
r[a++]<<8)+32512:x>127&&(x=x-128<<8|r[a++]);var q=r[a++];q&3&&p(0);for(var D=[xr,Dr,Fr],f=2;f>-1;--f){var I=q>>(f<<1)+2&
3;if(I==1){var M=new m([0,0,r[a++]]);D[f]={s:M.subarray(2,3),n:M.subarray(0,1),t:new _(M.buffer,0,1),b:0}}else I==2?(n=Q(
r,a,9-(f&1)),a=n[0],D[f]=n[1]):I==3&&(e.t||p(0),D[f]=e.t[f])}var O=e.t=D,U=O[0],Z=O[1],j=O[2],W=r[w-1];W||p(0);var u=(w<<
3)-8+L(W)-j.b,y=u>>3,c=0,R=(r[y]|r[y+1]<<8)>>(u&7)&(1<<j.b)-1;y=(u-=Z.b)>>3;var V=(r[y]|r[y+1]<<8)>>(u&7)&(1<<Z.b)-1;y=(u-=
U.b)>>3;var X=(r[y]|r[y+1]<<8)>>(u&7)&(1<<U.b)-1;for(++x;--x;){var k=j.s[R],ir=j.n[R],b=U.s[X],ar=U.n[X],nr=Z.s[V],vr=Z.
n[V];y=(u-=nr)>>3;var hr=1<<nr,H=hr+((r[y]|r[y+1]<<8|r[y+2]<<16|r[y+3]<<24)>>>(u&7)&hr-1);y=(u-=rr[b])>>3;var G=Br[b]+((r[y]|
r[y+1]<<8|r[y+2]<<16)>>(u&7)&(1<<rr[b])-1);y=(u-=d[k])>>3;var Y=Tr[k]+((r[y]|r[y+1]<<8|r[y+2]<<16)>>(u&7)&(1<<d[k])-1);if(y=
(u-=ir)>>3,R=j.t[R]+((r[y]|r[y+1]<<8)>>(u&7)&(1<<ir)-1),y=(u-=ar)>>3,X=U.t[X]+((r[y]|r[y+1]<<8)>>(u&7)&(1<<ar)-1),y=(u-=
vr)>>3,V=Z.t[V]+((r[y]|r[y+1]<<8)>>(u&7)&(1<<vr)-1),H>3)e.o[2]=e.o[1],e.o[1]=e.o[0],e.o[0]=H-=3;else{var $=H-(Y!=0);$?(H=
$==3?e.o[0]-1:e.o[$],$>1&&(e.o[2]=e.o[1]),e.o[1]=e.o[0],e.o[0]=H):H=e.o[0]}for(var f=0;f<Y;++f)o[c+f]=o[A+f];c+=Y,A+=Y;var J=c-
H;if(J<0){var K=-J,ur=e.e+J;K>G&&(K=G);for(var f=0;f<K;++f)o[c+f]=e.w[ur+f];c+=K,G-=K,J=0}for(var f=0;f<G;++f)o[c+f]=o[J+
f];c+=G}if(c!=A)for(;A<o.length;)o[c++]=o[A++];else c=o.length;i?e.y+=c:o=t(o,0,c)}else if(i){if(e.y+=E,A)for(var f=0;f<
E;++f)o[f]=o[A+f]}else A&&(o=t(o,A));return e.b=w,o}p(2)}},er=function(r,e){if(r.length==1)return r[0];for(var i=new m(e),
n=0,a=0;n<r.length;++n){var h=r[n];i.set(h,a),a+=h.length}return i};function Ir(r,e){for(var i=[],n=+!e,a=0,h=0;r.length;){
var v=or(r,n||e);if(typeof v=="object"){for(n?(e=null,v.w.length==v.u&&(i.push(e=v.w),h+=v.u)):(i.push(e),v.e=0);!v.l;){
var l=wr(r,v,e);l||p(5),e?v.e=v.y:(i.push(l),h+=l.length,yr(v.w,0,l.length),v.w.set(l,v.w.length-l.length))}a=v.b+v.c*4}else
a=v;r=r.subarray(a)}return er(i,h)}var Ur=(function(){function r(e){this.ondata=e,this.c=[],this.l=0,this.z=0}return r.prototype.
push=function(e,i){if(typeof this.s=="number"){var n=Math.min(e.length,this.s);e=e.subarray(n),this.s-=n}var a=e.length,
h=a+this.l;if(!this.s){if(i){if(!h){this.ondata(new m(0),!0);return}h<5&&p(5)}else if(h<18){this.c.push(e),this.l=h;return}
if(this.l&&(this.c.push(e),e=er(this.c,h),this.c=[],this.l=0),typeof(this.s=or(e))=="number")return this.push(e,i)}if(typeof this.
s!="number"){if(h<(this.z||3)){i&&p(5),this.c.push(e),this.l=h;return}if(this.l&&(this.c.push(e),e=er(this.c,h),this.c=[],
this.l=0),!this.z&&h<(this.z=e[this.s.b]&2?4:3+(e[this.s.b]>>3|e[this.s.b+1]<<5|e[this.s.b+2]<<13))){i&&p(5),this.c.push(
e),this.l=h;return}else this.z=0;for(;;){var v=wr(e,this.s);if(v)this.ondata(v,!1),yr(this.s.w,0,v.length),this.s.w.set(
v,this.s.w.length-v.length);else{i&&p(5);var l=e.subarray(this.s.b);this.s.b=0,this.c.push(l),this.l+=l.length;return}if(this.
s.l){var w=e.subarray(this.s.b);this.s=this.s.c*4,this.push(w,i);return}}}else i&&p(5)},r})();export{Ur as Decompress,zr as ZstdErrorCode,Ir as decompress};
