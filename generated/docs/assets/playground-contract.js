var webhookContract=(()=>{var Jt=Object.defineProperty;var vs=Object.getOwnPropertyDescriptor;var ks=Object.getOwnPropertyNames;var Es=Object.prototype.hasOwnProperty;var xs=(e,n)=>{for(var t in n)Jt(e,t,{get:n[t],enumerable:!0})},Cs=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of ks(n))!Es.call(e,i)&&
i!==t&&Jt(e,i,{get:()=>n[i],enumerable:!(r=vs(n,i))||r.enumerable});return e};var js=e=>Cs(Jt({},"__esModule",{value:!0}),e);var Ya={};xs(Ya,{claimedType:()=>en,createValidateEvent:()=>xe,dispatch:()=>Se,mock:()=>Kn,mockDelivery:()=>nr,mockSecret:()=>tr,scheme:()=>X,signDelivery:()=>Xe,
structuralChecks:()=>Fr,undeclaredProperties:()=>ko,validateEvent:()=>Ir,verifier:()=>$n,verifySignature:()=>Do});function rr(e,n){return Object.assign(e,{"~standard":{version:1,vendor:"webhook-contract",validate:i=>{let s=e(i);return s.ok?{value:i}:{issues:s.errors.map(p=>ws(
p,i))}}}},n!==void 0&&{eventType:n})}function ws({message:e,path:n},t){let r=t,i=n.split("/").slice(1);return{message:e,path:i.map(s=>{let p=s.replaceAll("~1","\
/").replaceAll("~0","~"),f=!1;try{f=Array.isArray(r),r=r?.[p]}catch{r=void 0}return f?Number(p):p})}}function o(e,n,t,r,i){return e.list.length<e.limit&&e.list.push({path:n,keyword:t,value:r,expected:i}),++e.count}function m(e,n,t){for(let r of e.list.slice(n))
r.path=t+r.path;return e.count}function _e(e){return`/${e.replaceAll("~","~0").replaceAll("/","~1")}`}function Qt(e){let n=String(e);return n==="null"||n==="undefined"?n:`a${/^[aio]/.test(n)?"n":""} ${n}`}function ne(e){return typeof e=="number"&&!Number.isFinite(
e)?String(e):Qt(e===null?"null":Array.isArray(e)?"array":typeof e)}function V(e){return typeof e=="string"?As(e):Kt(JSON.stringify(e)??String(e),40)}function As(e){
return`'${JSON.stringify(e.slice(0,40)).slice(1,-1).replaceAll('\\"','"').replaceAll("'","\\'").replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,r=>`\\u${r.charCodeAt(
0).toString(16).padStart(4,"0")}`)}${e.length>40?"\u2026":""}'`}function Kt(e,n){return e.length>n?`${e.slice(0,n)}\u2026`:e}function or(e,n){let t=Array.isArray(
e)?e:[e],r=t.slice(0,10).map(n),i=t.length-r.length,s=i>0?`one of ${i} more`:r.pop()??"nothing";return r.length===0?s:`${r.join(", ")} or ${s}`}var Ts=200,c={name:"type",words:(e,n)=>`must be ${or(e,Qt)}, but is ${ne(n)}`},a={name:"required",words:e=>`must have the property ${V(e)}`},l={name:"const",words:(e,n)=>`\
must be ${V(e)}, but is ${Ss(n)}`};var j={name:"format",words:e=>`must be a valid ${e}`},b={name:"pattern",words:e=>`must match the pattern ${Kt(String(e),Ts)}`};var S={name:"false schema",words:()=>"must not be present"};function Ss(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"?V(e):ne(e)}function Ee(e,n){return Os(e,n)??{ok:!0,event:n}}function Os(e,n){let t={count:0,list:[],limit:100};try{return e(n,t)===0?void 0:{ok:!1,errors:t.list.map(Ns)}}catch(r){return be(me(r))}}function Ns({path:e,keyword:n,
value:t,expected:r}){return{path:e,message:n.words(r,t),keyword:n.name}}function be(e){return{ok:!1,errors:[e]}}function me(e){let[n,t]=Is(e)?["too-deep","must \
not be nested so deeply, or contain itself"]:["unreadable","must be plain JSON data, but reading it throws an error"];return{path:"",keyword:n,message:t}}function Is(e){
try{return e instanceof RangeError}catch{return!1}}function xe({dispatch:e,checks:n}){return(t,r)=>{let i;try{i=en(t,{dispatch:e,types:n},r?.type)}catch(p){return be(me(p))}if(!i.ok)return be(i.error);let s=n.get(
i.type);return s?Ee(s,t):be(Ps(i))}}function en(e,{dispatch:n,types:t},r){let{body:i=[],join:s,untold:p}=n;if(r!==void 0&&typeof r!="string")return ir("",r);if(r!==
void 0&&!s)return{ok:!0,type:r,place:[]};if(r===void 0&&p)return p;let f;try{f=Ds(e,i)}catch(d){return{ok:!1,error:me(d)}}return r!==void 0&&s?s(r,f,i,t):typeof f==
"string"?{ok:!0,type:f,place:i}:$s(i,f)}function $s(e,n){let t=cr(e);return n===void 0?sr(t,"missing-event-type","must tell the type of the event, but is not there"):ir(t,n)}function ir(e,n){return sr(
e,"invalid-event-type",`must be the type of the event as a string, but is ${ne(n)}`)}function Ps({type:e,place:n}){return{path:cr(n),keyword:"unknown-event-type",
message:`is ${V(e)}, which is no event type of this contract`}}function cr(e){return e.map(_e).join("")}function sr(e,n,t){return{ok:!1,error:{path:e,keyword:n,
message:t}}}function Ds(e,n){let t=e;for(let r of n){if(typeof t!="object"||t===null)return;t=Object.getOwnPropertyDescriptor(t,r)?.value}return t}function Ce(e){return Ms(e)&&zs(e,11,!0)}function Ms(e){if(e.charCodeAt(4)!==45||e.charCodeAt(7)!==45)return!1;let n=re(e,0)*100+re(e,2),t=re(e,5),r=re(e,8);return n>=0&&t>=1&&t<=12&&r>=1&&r<=qs(t,n)}function qs(e,n){
return e!==2?30+(e+(e>>3)&1):n%4===0&&(n%100!==0||n%400===0)?29:28}function re(e,n){return tn(e,n)*10+tn(e,n+1)}function tn(e,n){let t=e.charCodeAt(n)-48;return t>=
0&&t<=9?t:Number.NaN}var Us=/^(\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Rs(e,n){let t=e.length-1;if(e.charAt(t)!=="Z")return!1;if(t===n)return!0;if(e.
charAt(n)!=="."||t===n+1||t>n+10)return!1;for(let r=n+1;r<t;r++)if(!(tn(e,r)>=0))return!1;return!0}function zs(e,n,t){if(n>0&&e[n-1]!=="T"&&!/[t\s]/.test(e.charAt(
n-1))||e.charCodeAt(n+2)!==58||e.charCodeAt(n+5)!==58)return!1;let r=re(e,n),i=re(e,n+3),s=re(e,n+6),p=r<=23&&i<=59;if(p&&s<=59&&Rs(e,n+8))return!0;let f=e.slice(
n+8),d=Us.exec(f);if(!d||t&&f===(d[1]??""))return!1;let[,h="",g="+",x="0",C="0"]=d,y=Number(s+h);if(Number(x)>23||Number(C)>59||!(y<61))return!1;if(p&&y<60)return!0;
let v=i-Number(g+C),M=r-Number(g+x)-(v<0?1:0);return[23,-1].includes(M)&&[59,-1].includes(v)}var Ls=/^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?=[^.]+\.)[a-z\d]+(?:(?:-+|\.)[a-z\d]+)*$/i;function je(e){return Ls.test(e)}function u(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Z(e,n){if(e===n)return!0;if(Array.isArray(e))return Array.isArray(n)&&e.length===n.
length&&e.every((r,i)=>Z(r,n[i]));if(!u(e)||!u(n))return!1;let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&Z(e[r],n[r]))}function ar(e){let n=e.length;for(let t=1;t<e.length;t++)Ys(e.charCodeAt(t))&&Fs(e.charCodeAt(t-1))&&n--;return n}function Fs(e){return e>=55296&&e<=56319}function Ys(e){
return e>=56320&&e<=57343}function ur(e,n){let t=e/n;if(Number.isSafeInteger(t)&&t*n===e)return!0;let[r,i]=mr(e),[s,p]=mr(n),f=Math.min(i,p);return pr(r,i-f)%pr(
s,p-f)===0n}function mr(e){let[n="",t="0"]=String(e).split("e"),[r="",i=""]=n.split(".");return[BigInt(r+i),Number(t)-i.length]}function pr(e,n){return e*10n**BigInt(
n)}var Hs=/^https?:\/\/[\w.~-]+(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/,Zs=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function O(e){return Hs.test(e)||/[/:]/.test(e)&&Zs.test(e)}var fr=/^cnt_[A-Za-z0-9]+$/u,dr=/^cmp_[A-Za-z0-9]+$/u,lr=/^ngmt_[A-Za-z0-9]+$/u,gr=/^tag_[A-Za-z0-9]+$/u,hr=/^#[A-Fa-f0-9]{6}$/u,_r=/^evt_[A-Za-z0-9]+$/u,br=/^wrks_[A-Za-z0-9]+$/u,
yr=/^usr_[A-Za-z0-9]+$/u;var vr=/^cmp_[A-Za-z0-9]+$/u,kr=/^#[A-Fa-f0-9]{6}$/u;function Bs(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.created"&&(t=o(n,"/\
type",l,r,"v1.contact.created"))}if(e.data!==void 0){let r=e.data;wr(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Ws(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.updated"&&(t=o(n,"/type",l,r,"v1.contact.updated"))}if(e.data!==void 0){
let r=e.data;im(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Xs(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.contact.deleted"&&(t=o(n,"/type",l,r,"v1.contact.deleted"))}if(e.data!==void 0){let r=e.data;wr(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}
function Vs(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.company.created"&&(t=o(n,"/type",l,r,"v1.company.created"))}if(e.data!==void 0){
let r=e.data;Ar(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Gs(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.company.updated"&&(t=o(n,"/type",l,r,"v1.company.updated"))}if(e.data!==void 0){let r=e.data;cm(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}
function Js(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.company.deleted"&&(t=o(n,"/type",l,r,"v1.company.deleted"))}if(e.data!==void 0){
let r=e.data;Ar(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Qs(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.engagement.created"&&(t=o(n,"/type",l,r,"v1.engagement.created"))}if(e.data!==void 0){let r=e.data;nn(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");
return t}function Ks(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.updated"&&(t=o(n,"/type",l,r,"v1.engagement.updated"))}if(e.
data!==void 0){let r=e.data;sm(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function em(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.
type;r!=="v1.engagement.deleted"&&(t=o(n,"/type",l,r,"v1.engagement.deleted"))}if(e.data!==void 0){let r=e.data;nn(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,
e,"object");return t}function tm(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.transcript_timeline.completed"&&(t=o(n,"/type",l,
r,"v1.engagement.transcript_timeline.completed"))}if(e.data!==void 0){let r=e.data;nn(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function nm(e,n){
let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.created"&&(t=o(n,"/type",l,r,"v1.tag.created"))}if(e.data!==void 0){let r=e.data;Tr(r,n)!==t&&
(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function rm(e,n){let t=q(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.updated"&&(t=o(n,"/\
type",l,r,"v1.tag.updated"))}if(e.data!==void 0){let r=e.data;mm(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function om(e,n){let t=q(e,n);
if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.deleted"&&(t=o(n,"/type",l,r,"v1.tag.deleted"))}if(e.data!==void 0){let r=e.data;Tr(r,n)!==t&&(t=m(n,t,"/d\
ata"))}}else t=o(n,"",c,e,"object");return t}function Er(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="contac\
t"&&(t=o(n,"/object",l,r,"contact"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?fr.test(r)||(t=o(n,"/id",b,r,fr.source)):t=o(n,"/id",
c,r,"string")}if(e.first_name===void 0)t=o(n,"",a,e,"first_name");else{let r=e.first_name;typeof r!="string"&&r!==null&&(t=o(n,"/first_name",c,r,["string","null"]))}
if(e.last_name===void 0)t=o(n,"",a,e,"last_name");else{let r=e.last_name;typeof r!="string"&&r!==null&&(t=o(n,"/last_name",c,r,["string","null"]))}if(e.description!==
void 0){let r=e.description;typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.emails===void 0)t=o(n,"",a,e,"emails");else{let r=e.emails;if(Array.isArray(
r))for(let i=0;i<r.length;i++){let s=r[i];Sr(s,n)!==t&&(t=m(n,t,"/emails/"+i))}else t=o(n,"/emails",c,r,"array")}if(e.phone_numbers===void 0)t=o(n,"",a,e,"phone\
_numbers");else{let r=e.phone_numbers;if(Array.isArray(r))for(let i=0;i<r.length;i++){let s=r[i];Ae(s,n)!==t&&(t=m(n,t,"/phone_numbers/"+i))}else t=o(n,"/phone_\
numbers",c,r,"array")}if(e.company!==void 0){let r=e.company;Or(r,n)!==t&&(t=m(n,t,"/company"))}if(e.time_zone!==void 0){let r=e.time_zone;typeof r!="string"&&(t=
o(n,"/time_zone",c,r,"string"))}if(e.crm_association!==void 0){let r=e.crm_association;B(r,n)!==t&&(t=m(n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,
"",a,e,"created_at");else{let r=e.created_at;I(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;I(
r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function xr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{
let r=e.object;r!=="company"&&(t=o(n,"/object",l,r,"company"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?dr.test(r)||(t=o(n,"/id",b,
r,dr.source)):t=o(n,"/id",c,r,"string")}if(e.name===void 0)t=o(n,"",a,e,"name");else{let r=e.name;typeof r!="string"&&r!==null&&(t=o(n,"/name",c,r,["string","nu\
ll"]))}if(e.description!==void 0){let r=e.description;typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.domains===void 0)t=o(n,"",a,e,"domains");else{
let r=e.domains;if(Array.isArray(r))for(let i=0;i<r.length;i++){let s=r[i];Te(s,n)!==t&&(t=m(n,t,"/domains/"+i))}else t=o(n,"/domains",c,r,"array")}if(e.industry!==
void 0){let r=e.industry;typeof r!="string"&&(t=o(n,"/industry",c,r,"string"))}if(e.website!==void 0){let r=e.website;typeof r=="string"?O(r)||(t=o(n,"/website",
j,r,"uri")):t=o(n,"/website",c,r,"string")}if(e.number_of_employees!==void 0){let r=e.number_of_employees;Number.isInteger(r)||(t=o(n,"/number_of_employees",c,r,
"integer"))}if(e.logo_url!==void 0){let r=e.logo_url;typeof r=="string"?O(r)||(t=o(n,"/logo_url",j,r,"uri")):t=o(n,"/logo_url",c,r,"string")}if(e.crm_association!==
void 0){let r=e.crm_association;B(r,n)!==t&&(t=m(n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;I(r,n)!==t&&
(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;I(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"ob\
ject");return t}function Cr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="engagement"&&(t=o(n,"/object",l,r,"\
engagement"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?lr.test(r)||(t=o(n,"/id",b,r,lr.source)):t=o(n,"/id",c,r,"string")}if(e.title===
void 0)t=o(n,"",a,e,"title");else{let r=e.title;typeof r!="string"&&(t=o(n,"/title",c,r,"string"))}if(e.description!==void 0){let r=e.description;typeof r!="str\
ing"&&(t=o(n,"/description",c,r,"string"))}if(e.engagement_type===void 0)t=o(n,"",a,e,"engagement_type");else{let r=e.engagement_type;typeof r!="string"&&(t=o(n,
"/engagement_type",c,r,"string"))}if(e.data_source===void 0)t=o(n,"",a,e,"data_source");else{let r=e.data_source;typeof r!="string"&&(t=o(n,"/data_source",c,r,"\
string"))}if(e.processing_status===void 0)t=o(n,"",a,e,"processing_status");else{let r=e.processing_status;typeof r!="string"&&(t=o(n,"/processing_status",c,r,"\
string"))}if(e.is_internal===void 0)t=o(n,"",a,e,"is_internal");else{let r=e.is_internal;typeof r!="boolean"&&(t=o(n,"/is_internal",c,r,"boolean"))}if(e.is_private!==
void 0){let r=e.is_private;typeof r!="boolean"&&(t=o(n,"/is_private",c,r,"boolean"))}if(e.meeting_url!==void 0){let r=e.meeting_url;typeof r=="string"?O(r)||(t=
o(n,"/meeting_url",j,r,"uri")):t=o(n,"/meeting_url",c,r,"string")}if(e.external_url!==void 0){let r=e.external_url;typeof r!="string"&&(t=o(n,"/external_url",c,
r,"string"))}if(e.engagement_at===void 0)t=o(n,"",a,e,"engagement_at");else{let r=e.engagement_at;I(r,n)!==t&&(t=m(n,t,"/engagement_at"))}if(e.start_at===void 0)
t=o(n,"",a,e,"start_at");else{let r=e.start_at;I(r,n)!==t&&(t=m(n,t,"/start_at"))}if(e.end_at===void 0)t=o(n,"",a,e,"end_at");else{let r=e.end_at;I(r,n)!==t&&(t=
m(n,t,"/end_at"))}if(e.duration_seconds===void 0)t=o(n,"",a,e,"duration_seconds");else{let r=e.duration_seconds;Number.isInteger(r)||(t=o(n,"/duration_seconds",
c,r,"integer"))}if(e.owner_user_id===void 0)t=o(n,"",a,e,"owner_user_id");else{let r=e.owner_user_id;we(r,n)!==t&&(t=m(n,t,"/owner_user_id"))}if(e.host_user_id!==
void 0){let r=e.host_user_id;we(r,n)!==t&&(t=m(n,t,"/host_user_id"))}if(e.crm_association!==void 0){let r=e.crm_association;B(r,n)!==t&&(t=m(n,t,"/crm_associati\
on"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;I(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"up\
dated_at");else{let r=e.updated_at;I(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function jr(e,n){let t=n.count;if(u(e)){if(e.object===
void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="tag"&&(t=o(n,"/object",l,r,"tag"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?
gr.test(r)||(t=o(n,"/id",b,r,gr.source)):t=o(n,"/id",c,r,"string")}if(e.name===void 0)t=o(n,"",a,e,"name");else{let r=e.name;typeof r!="string"&&(t=o(n,"/name",
c,r,"string"))}if(e.hex_color===void 0)t=o(n,"",a,e,"hex_color");else{let r=e.hex_color;typeof r=="string"?hr.test(r)||(t=o(n,"/hex_color",b,r,hr.source)):r!==null&&
(t=o(n,"/hex_color",c,r,["string","null"]))}if(e.description===void 0)t=o(n,"",a,e,"description");else{let r=e.description;typeof r!="string"&&r!==null&&(t=o(n,
"/description",c,r,["string","null"]))}if(e.auto_tagging_enabled===void 0)t=o(n,"",a,e,"auto_tagging_enabled");else{let r=e.auto_tagging_enabled;typeof r!="bool\
ean"&&(t=o(n,"/auto_tagging_enabled",c,r,"boolean"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;I(r,n)!==t&&(t=m(n,t,"/created_\
at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;I(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function q(e,n){let t=n.count;if(u(e)){if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?_r.test(r)||(t=o(n,"/id",b,r,_r.source)):t=o(n,"/i\
d",c,r,"string")}if(e.type===void 0)t=o(n,"",a,e,"type");else{let r=e.type;typeof r!="string"&&(t=o(n,"/type",c,r,"string"))}if(e.api_version===void 0)t=o(n,"",
a,e,"api_version");else{let r=e.api_version;r!=="v1"&&(t=o(n,"/api_version",l,r,"v1"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;
I(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.workspace_id===void 0)t=o(n,"",a,e,"workspace_id");else{let r=e.workspace_id;typeof r=="string"?br.test(r)||(t=o(n,"/w\
orkspace_id",b,r,br.source)):t=o(n,"/workspace_id",c,r,"string")}if(e.data===void 0)t=o(n,"",a,e,"data");else{let r=e.data;if(u(r)){if(r.object===void 0)t=o(n,"\
/data",a,r,"object");else{let i=r.object;u(i)||(t=o(n,"/data/object",c,i,"object"))}if(r.previous_attributes!==void 0){let i=r.previous_attributes;u(i)||(t=o(n,
"/data/previous_attributes",c,i,"object"))}}else t=o(n,"/data",c,r,"object")}}else t=o(n,"",c,e,"object");return t}function wr(e,n){let t=n.count;if(u(e)){if(e.
object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Er(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==void 0){let r=e.previous_attributes;t=o(
n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function im(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.
object;Er(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;pm(r,n)!==t&&(t=
m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function Ar(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.
object;xr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"ob\
ject");return t}function cm(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;xr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===
void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;am(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}
function nn(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Cr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function sm(e,n){let t=n.count;if(u(e)){if(e.object===
void 0)t=o(n,"",a,e,"object");else{let r=e.object;Cr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.
previous_attributes;um(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function Tr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)
t=o(n,"",a,e,"object");else{let r=e.object;jr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==void 0){let r=e.previous_attributes;t=o(n,"/previous_att\
ributes",S,r)}}else t=o(n,"",c,e,"object");return t}function mm(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;jr(r,
n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;fm(r,n)!==t&&(t=m(n,t,"/prev\
ious_attributes"))}}else t=o(n,"",c,e,"object");return t}function Sr(e,n){let t=n.count;if(u(e)){if(e.email===void 0)t=o(n,"",a,e,"email");else{let r=e.email;typeof r==
"string"?je(r)||(t=o(n,"/email",j,r,"email")):t=o(n,"/email",c,r,"string")}if(e.is_primary===void 0)t=o(n,"",a,e,"is_primary");else{let r=e.is_primary;typeof r!=
"boolean"&&(t=o(n,"/is_primary",c,r,"boolean"))}}else t=o(n,"",c,e,"object");return t}function Ae(e,n){let t=n.count;if(u(e)){if(e.phone_number===void 0)t=o(n,"",
a,e,"phone_number");else{let r=e.phone_number;typeof r!="string"&&(t=o(n,"/phone_number",c,r,"string"))}if(e.is_primary===void 0)t=o(n,"",a,e,"is_primary");else{
let r=e.is_primary;typeof r!="boolean"&&(t=o(n,"/is_primary",c,r,"boolean"))}}else t=o(n,"",c,e,"object");return t}function Or(e,n){let t=n.count;if(u(e)){if(e.
object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;rn(r,n)!==t&&(t=m(n,t,"/object"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;dm(r,n)!==t&&(t=
m(n,t,"/id"))}}else t=o(n,"",c,e,"object");return t}function B(e,n){let t=n.count;if(u(e)){if(e.object_type===void 0)t=o(n,"",a,e,"object_type");else{let r=e.object_type;
typeof r!="string"&&(t=o(n,"/object_type",c,r,"string"))}if(e.crm_object_id===void 0)t=o(n,"",a,e,"crm_object_id");else{let r=e.crm_object_id;typeof r!="string"&&
(t=o(n,"/crm_object_id",c,r,"string"))}if(e.source===void 0)t=o(n,"",a,e,"source");else{let r=e.source;typeof r!="string"&&(t=o(n,"/source",c,r,"string"))}}else
t=o(n,"",c,e,"object");return t}function I(e,n){let t=n.count;return typeof e=="string"?Ce(e)||(t=o(n,"",j,e,"date-time")):t=o(n,"",c,e,"string"),t}function Te(e,n){
let t=n.count;if(u(e))if(e.domain===void 0)t=o(n,"",a,e,"domain");else{let r=e.domain;typeof r!="string"&&(t=o(n,"/domain",c,r,"string"))}else t=o(n,"",c,e,"obj\
ect");return t}function we(e,n){let t=n.count;return typeof e=="string"?yr.test(e)||(t=o(n,"",b,e,yr.source)):t=o(n,"",c,e,"string"),t}function pm(e,n){let t=n.count;if(u(e)){if(e.first_name!==void 0){let r=e.first_name;on(r,n)!==t&&(t=m(n,t,"/first_name"))}if(e.last_name!==void 0){let r=e.last_name;
cn(r,n)!==t&&(t=m(n,t,"/last_name"))}if(e.description!==void 0){let r=e.description;r!==null&&sn(r,n)!==t&&(t=m(n,t,"/description"))}if(e.emails!==void 0){let r=e.
emails;lm(r,n)!==t&&(t=m(n,t,"/emails"))}if(e.phone_numbers!==void 0){let r=e.phone_numbers;mn(r,n)!==t&&(t=m(n,t,"/phone_numbers"))}if(e.company!==void 0){let r=e.
company;r!==null&&gm(r,n)!==t&&(t=m(n,t,"/company"))}if(e.time_zone!==void 0){let r=e.time_zone;r!==null&&pn(r,n)!==t&&(t=m(n,t,"/time_zone"))}if(e.crm_association!==
void 0){let r=e.crm_association;r!==null&&an(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else t=o(n,"",c,e,"object");return t}function am(e,n){let t=n.count;if(u(e)){
if(e.name!==void 0){let r=e.name;un(r,n)!==t&&(t=m(n,t,"/name"))}if(e.description!==void 0){let r=e.description;r!==null&&fn(r,n)!==t&&(t=m(n,t,"/description"))}
if(e.domains!==void 0){let r=e.domains;dn(r,n)!==t&&(t=m(n,t,"/domains"))}if(e.industry!==void 0){let r=e.industry;r!==null&&ln(r,n)!==t&&(t=m(n,t,"/industry"))}
if(e.website!==void 0){let r=e.website;r!==null&&hm(r,n)!==t&&(t=m(n,t,"/website"))}if(e.number_of_employees!==void 0){let r=e.number_of_employees;r!==null&&gn(
r,n)!==t&&(t=m(n,t,"/number_of_employees"))}if(e.logo_url!==void 0){let r=e.logo_url;r!==null&&_m(r,n)!==t&&(t=m(n,t,"/logo_url"))}if(e.crm_association!==void 0){
let r=e.crm_association;r!==null&&hn(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else t=o(n,"",c,e,"object");return t}function um(e,n){let t=n.count;if(u(e)){if(e.
title!==void 0){let r=e.title;_n(r,n)!==t&&(t=m(n,t,"/title"))}if(e.description!==void 0){let r=e.description;r!==null&&bn(r,n)!==t&&(t=m(n,t,"/description"))}if(e.
engagement_type!==void 0){let r=e.engagement_type;yn(r,n)!==t&&(t=m(n,t,"/engagement_type"))}if(e.data_source!==void 0){let r=e.data_source;vn(r,n)!==t&&(t=m(n,
t,"/data_source"))}if(e.processing_status!==void 0){let r=e.processing_status;kn(r,n)!==t&&(t=m(n,t,"/processing_status"))}if(e.is_internal!==void 0){let r=e.is_internal;
En(r,n)!==t&&(t=m(n,t,"/is_internal"))}if(e.is_private!==void 0){let r=e.is_private;r!==null&&xn(r,n)!==t&&(t=m(n,t,"/is_private"))}if(e.meeting_url!==void 0){let r=e.
meeting_url;r!==null&&bm(r,n)!==t&&(t=m(n,t,"/meeting_url"))}if(e.external_url!==void 0){let r=e.external_url;r!==null&&Cn(r,n)!==t&&(t=m(n,t,"/external_url"))}
if(e.engagement_at!==void 0){let r=e.engagement_at;ym(r,n)!==t&&(t=m(n,t,"/engagement_at"))}if(e.start_at!==void 0){let r=e.start_at;vm(r,n)!==t&&(t=m(n,t,"/sta\
rt_at"))}if(e.end_at!==void 0){let r=e.end_at;km(r,n)!==t&&(t=m(n,t,"/end_at"))}if(e.duration_seconds!==void 0){let r=e.duration_seconds;jn(r,n)!==t&&(t=m(n,t,"\
/duration_seconds"))}if(e.owner_user_id!==void 0){let r=e.owner_user_id;Em(r,n)!==t&&(t=m(n,t,"/owner_user_id"))}if(e.host_user_id!==void 0){let r=e.host_user_id;
r!==null&&xm(r,n)!==t&&(t=m(n,t,"/host_user_id"))}if(e.crm_association!==void 0){let r=e.crm_association;r!==null&&wn(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else
t=o(n,"",c,e,"object");return t}function fm(e,n){let t=n.count;if(u(e)){if(e.name!==void 0){let r=e.name;An(r,n)!==t&&(t=m(n,t,"/name"))}if(e.hex_color!==void 0){
let r=e.hex_color;Cm(r,n)!==t&&(t=m(n,t,"/hex_color"))}if(e.description!==void 0){let r=e.description;Tn(r,n)!==t&&(t=m(n,t,"/description"))}if(e.auto_tagging_enabled!==
void 0){let r=e.auto_tagging_enabled;Sn(r,n)!==t&&(t=m(n,t,"/auto_tagging_enabled"))}}else t=o(n,"",c,e,"object");return t}function rn(e,n){let t=n.count;return e!==
"company"&&(t=o(n,"",l,e,"company")),t}function dm(e,n){let t=n.count;return typeof e=="string"?vr.test(e)||(t=o(n,"",b,e,vr.source)):t=o(n,"",c,e,"string"),t}function on(e,n){
let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","null"])),t}function cn(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(
n,"",c,e,["string","null"])),t}function sn(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function lm(e,n){let t=n.count;if(Array.isArray(
e))for(let r=0;r<e.length;r++){let i=e[r];Sr(i,n)!==t&&(t=m(n,t,"/"+r))}else t=o(n,"",c,e,"array");return t}function mn(e,n){let t=n.count;if(Array.isArray(e))for(let r=0;r<
e.length;r++){let i=e[r];Ae(i,n)!==t&&(t=m(n,t,"/"+r))}else t=o(n,"",c,e,"array");return t}function gm(e,n){return Or(e,n)}function pn(e,n){let t=n.count;return typeof e!=
"string"&&(t=o(n,"",c,e,"string")),t}function an(e,n){return B(e,n)}function un(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string",
"null"])),t}function fn(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function dn(e,n){let t=n.count;if(Array.isArray(e))for(let r=0;r<
e.length;r++){let i=e[r];Te(i,n)!==t&&(t=m(n,t,"/"+r))}else t=o(n,"",c,e,"array");return t}function ln(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,
e,"string")),t}function hm(e,n){let t=n.count;return typeof e=="string"?O(e)||(t=o(n,"",j,e,"uri")):t=o(n,"",c,e,"string"),t}function gn(e,n){let t=n.count;return Number.
isInteger(e)||(t=o(n,"",c,e,"integer")),t}function _m(e,n){let t=n.count;return typeof e=="string"?O(e)||(t=o(n,"",j,e,"uri")):t=o(n,"",c,e,"string"),t}function hn(e,n){
return B(e,n)}function _n(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function bn(e,n){let t=n.count;return typeof e!="string"&&(t=
o(n,"",c,e,"string")),t}function yn(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function vn(e,n){let t=n.count;return typeof e!="st\
ring"&&(t=o(n,"",c,e,"string")),t}function kn(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function En(e,n){let t=n.count;return typeof e!=
"boolean"&&(t=o(n,"",c,e,"boolean")),t}function xn(e,n){let t=n.count;return typeof e!="boolean"&&(t=o(n,"",c,e,"boolean")),t}function bm(e,n){let t=n.count;return typeof e==
"string"?O(e)||(t=o(n,"",j,e,"uri")):t=o(n,"",c,e,"string"),t}function Cn(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function ym(e,n){
return I(e,n)}function vm(e,n){return I(e,n)}function km(e,n){return I(e,n)}function jn(e,n){let t=n.count;return Number.isInteger(e)||(t=o(n,"",c,e,"integer")),
t}function Em(e,n){return we(e,n)}function xm(e,n){return we(e,n)}function wn(e,n){return B(e,n)}function An(e,n){let t=n.count;return typeof e!="string"&&(t=o(
n,"",c,e,"string")),t}function Cm(e,n){let t=n.count;return typeof e=="string"?kr.test(e)||(t=o(n,"",b,e,kr.source)):e!==null&&(t=o(n,"",c,e,["string","null"])),
t}function Tn(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","null"])),t}function Sn(e,n){let t=n.count;return typeof e!="boole\
an"&&(t=o(n,"",c,e,"boolean")),t}var Nr=new Map([["v1.contact.created",Bs],["v1.contact.updated",Ws],["v1.contact.deleted",Xs],["v1.company.created",Vs],["v1.co\
mpany.updated",Gs],["v1.company.deleted",Js],["v1.engagement.created",Qs],["v1.engagement.updated",Ks],["v1.engagement.deleted",em],["v1.engagement.transcript_t\
imeline.completed",tm],["v1.tag.created",nm],["v1.tag.updated",rm],["v1.tag.deleted",om]]);var Se={body:["type"]};var Ir=rr(xe({dispatch:Se,checks:Nr}));function jm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.created"&&(t=o(n,"/type",l,r,"v1.contact.created"))}if(e.data!==void 0){
let r=e.data;$r(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function wm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.contact.updated"&&(t=o(n,"/type",l,r,"v1.contact.updated"))}if(e.data!==void 0){let r=e.data;Um(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}
function Am(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.deleted"&&(t=o(n,"/type",l,r,"v1.contact.deleted"))}if(e.data!==void 0){
let r=e.data;$r(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Tm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.company.created"&&(t=o(n,"/type",l,r,"v1.company.created"))}if(e.data!==void 0){let r=e.data;Pr(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}
function Sm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.company.updated"&&(t=o(n,"/type",l,r,"v1.company.updated"))}if(e.data!==void 0){
let r=e.data;Rm(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Om(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.company.deleted"&&(t=o(n,"/type",l,r,"v1.company.deleted"))}if(e.data!==void 0){let r=e.data;Pr(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}
function Nm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.created"&&(t=o(n,"/type",l,r,"v1.engagement.created"))}if(e.data!==void 0){
let r=e.data;On(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Im(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="\
v1.engagement.updated"&&(t=o(n,"/type",l,r,"v1.engagement.updated"))}if(e.data!==void 0){let r=e.data;zm(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");
return t}function $m(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.deleted"&&(t=o(n,"/type",l,r,"v1.engagement.deleted"))}if(e.
data!==void 0){let r=e.data;On(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Pm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.
type;r!=="v1.engagement.transcript_timeline.completed"&&(t=o(n,"/type",l,r,"v1.engagement.transcript_timeline.completed"))}if(e.data!==void 0){let r=e.data;On(r,
n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Dm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.created"&&(t=
o(n,"/type",l,r,"v1.tag.created"))}if(e.data!==void 0){let r=e.data;Dr(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function Mm(e,n){let t=U(
e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.updated"&&(t=o(n,"/type",l,r,"v1.tag.updated"))}if(e.data!==void 0){let r=e.data;Lm(r,n)!==t&&(t=m(n,
t,"/data"))}}else t=o(n,"",c,e,"object");return t}function qm(e,n){let t=U(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.deleted"&&(t=o(n,"/type",l,
r,"v1.tag.deleted"))}if(e.data!==void 0){let r=e.data;Dr(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}function U(e,n){let t=n.count;if(u(e)){if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r!="string"&&(t=o(n,"/id",c,r,"string"))}if(e.type===void 0)t=
o(n,"",a,e,"type");else{let r=e.type;typeof r!="string"&&(t=o(n,"/type",c,r,"string"))}if(e.api_version===void 0)t=o(n,"",a,e,"api_version");else{let r=e.api_version;
r!=="v1"&&(t=o(n,"/api_version",l,r,"v1"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;$(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.
workspace_id===void 0)t=o(n,"",a,e,"workspace_id");else{let r=e.workspace_id;typeof r!="string"&&(t=o(n,"/workspace_id",c,r,"string"))}if(e.data===void 0)t=o(n,
"",a,e,"data");else{let r=e.data;if(u(r)){if(r.object===void 0)t=o(n,"/data",a,r,"object");else{let i=r.object;u(i)||(t=o(n,"/data/object",c,i,"object"))}if(r.previous_attributes!==
void 0){let i=r.previous_attributes;u(i)||(t=o(n,"/data/previous_attributes",c,i,"object"))}}else t=o(n,"/data",c,r,"object")}}else t=o(n,"",c,e,"object");return t}
function $r(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Mr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function Um(e,n){let t=n.count;if(u(e)){if(e.object===
void 0)t=o(n,"",a,e,"object");else{let r=e.object;Mr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.
previous_attributes;Fm(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function Pr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)
t=o(n,"",a,e,"object");else{let r=e.object;qr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==void 0){let r=e.previous_attributes;t=o(n,"/previous_att\
ributes",S,r)}}else t=o(n,"",c,e,"object");return t}function Rm(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;qr(r,
n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;Ym(r,n)!==t&&(t=m(n,t,"/prev\
ious_attributes"))}}else t=o(n,"",c,e,"object");return t}function On(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;
Ur(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");
return t}function zm(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Ur(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===
void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;Hm(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}
function Dr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Rr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function Lm(e,n){let t=n.count;if(u(e)){if(e.object===
void 0)t=o(n,"",a,e,"object");else{let r=e.object;Rr(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.
previous_attributes;Zm(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function $(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Mr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"o\
bject");else{let r=e.object;r!=="contact"&&(t=o(n,"/object",l,r,"contact"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r!="string"&&(t=o(n,"/id",
c,r,"string"))}if(e.first_name===void 0)t=o(n,"",a,e,"first_name");else{let r=e.first_name;typeof r!="string"&&r!==null&&(t=o(n,"/first_name",c,r,["string","nul\
l"]))}if(e.last_name===void 0)t=o(n,"",a,e,"last_name");else{let r=e.last_name;typeof r!="string"&&r!==null&&(t=o(n,"/last_name",c,r,["string","null"]))}if(e.description!==
void 0){let r=e.description;typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.emails===void 0)t=o(n,"",a,e,"emails");else{let r=e.emails;if(Array.isArray(
r))for(let i=0;i<r.length;i++){let s=r[i];zr(s,n)!==t&&(t=m(n,t,"/emails/"+i))}else t=o(n,"/emails",c,r,"array")}if(e.phone_numbers===void 0)t=o(n,"",a,e,"phone\
_numbers");else{let r=e.phone_numbers;if(Array.isArray(r))for(let i=0;i<r.length;i++){let s=r[i];Ae(s,n)!==t&&(t=m(n,t,"/phone_numbers/"+i))}else t=o(n,"/phone_\
numbers",c,r,"array")}if(e.company!==void 0){let r=e.company;Lr(r,n)!==t&&(t=m(n,t,"/company"))}if(e.time_zone!==void 0){let r=e.time_zone;typeof r!="string"&&(t=
o(n,"/time_zone",c,r,"string"))}if(e.crm_association!==void 0){let r=e.crm_association;B(r,n)!==t&&(t=m(n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,
"",a,e,"created_at");else{let r=e.created_at;$(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;$(
r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function Fm(e,n){let t=n.count;if(u(e)){if(e.first_name!==void 0){let r=e.first_name;on(
r,n)!==t&&(t=m(n,t,"/first_name"))}if(e.last_name!==void 0){let r=e.last_name;cn(r,n)!==t&&(t=m(n,t,"/last_name"))}if(e.description!==void 0){let r=e.description;
r!==null&&sn(r,n)!==t&&(t=m(n,t,"/description"))}if(e.emails!==void 0){let r=e.emails;Bm(r,n)!==t&&(t=m(n,t,"/emails"))}if(e.phone_numbers!==void 0){let r=e.phone_numbers;
mn(r,n)!==t&&(t=m(n,t,"/phone_numbers"))}if(e.company!==void 0){let r=e.company;r!==null&&Wm(r,n)!==t&&(t=m(n,t,"/company"))}if(e.time_zone!==void 0){let r=e.time_zone;
r!==null&&pn(r,n)!==t&&(t=m(n,t,"/time_zone"))}if(e.crm_association!==void 0){let r=e.crm_association;r!==null&&an(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else
t=o(n,"",c,e,"object");return t}function qr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="company"&&(t=o(n,"/\
object",l,r,"company"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r!="string"&&(t=o(n,"/id",c,r,"string"))}if(e.name===void 0)t=o(n,"",a,e,"nam\
e");else{let r=e.name;typeof r!="string"&&r!==null&&(t=o(n,"/name",c,r,["string","null"]))}if(e.description!==void 0){let r=e.description;typeof r!="string"&&(t=
o(n,"/description",c,r,"string"))}if(e.domains===void 0)t=o(n,"",a,e,"domains");else{let r=e.domains;if(Array.isArray(r))for(let i=0;i<r.length;i++){let s=r[i];
Te(s,n)!==t&&(t=m(n,t,"/domains/"+i))}else t=o(n,"/domains",c,r,"array")}if(e.industry!==void 0){let r=e.industry;typeof r!="string"&&(t=o(n,"/industry",c,r,"st\
ring"))}if(e.website!==void 0){let r=e.website;typeof r!="string"&&(t=o(n,"/website",c,r,"string"))}if(e.number_of_employees!==void 0){let r=e.number_of_employees;
Number.isInteger(r)||(t=o(n,"/number_of_employees",c,r,"integer"))}if(e.logo_url!==void 0){let r=e.logo_url;typeof r!="string"&&(t=o(n,"/logo_url",c,r,"string"))}
if(e.crm_association!==void 0){let r=e.crm_association;B(r,n)!==t&&(t=m(n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.
created_at;$(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;$(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else
t=o(n,"",c,e,"object");return t}function Ym(e,n){let t=n.count;if(u(e)){if(e.name!==void 0){let r=e.name;un(r,n)!==t&&(t=m(n,t,"/name"))}if(e.description!==void 0){
let r=e.description;r!==null&&fn(r,n)!==t&&(t=m(n,t,"/description"))}if(e.domains!==void 0){let r=e.domains;dn(r,n)!==t&&(t=m(n,t,"/domains"))}if(e.industry!==void 0){
let r=e.industry;r!==null&&ln(r,n)!==t&&(t=m(n,t,"/industry"))}if(e.website!==void 0){let r=e.website;r!==null&&Xm(r,n)!==t&&(t=m(n,t,"/website"))}if(e.number_of_employees!==
void 0){let r=e.number_of_employees;r!==null&&gn(r,n)!==t&&(t=m(n,t,"/number_of_employees"))}if(e.logo_url!==void 0){let r=e.logo_url;r!==null&&Vm(r,n)!==t&&(t=
m(n,t,"/logo_url"))}if(e.crm_association!==void 0){let r=e.crm_association;r!==null&&hn(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else t=o(n,"",c,e,"object");return t}
function Ur(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="engagement"&&(t=o(n,"/object",l,r,"engagement"))}if(e.
id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r!="string"&&(t=o(n,"/id",c,r,"string"))}if(e.title===void 0)t=o(n,"",a,e,"title");else{let r=e.title;typeof r!=
"string"&&(t=o(n,"/title",c,r,"string"))}if(e.description!==void 0){let r=e.description;typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.engagement_type===
void 0)t=o(n,"",a,e,"engagement_type");else{let r=e.engagement_type;typeof r!="string"&&(t=o(n,"/engagement_type",c,r,"string"))}if(e.data_source===void 0)t=o(n,
"",a,e,"data_source");else{let r=e.data_source;typeof r!="string"&&(t=o(n,"/data_source",c,r,"string"))}if(e.processing_status===void 0)t=o(n,"",a,e,"processing\
_status");else{let r=e.processing_status;typeof r!="string"&&(t=o(n,"/processing_status",c,r,"string"))}if(e.is_internal===void 0)t=o(n,"",a,e,"is_internal");else{
let r=e.is_internal;typeof r!="boolean"&&(t=o(n,"/is_internal",c,r,"boolean"))}if(e.is_private!==void 0){let r=e.is_private;typeof r!="boolean"&&(t=o(n,"/is_pri\
vate",c,r,"boolean"))}if(e.meeting_url!==void 0){let r=e.meeting_url;typeof r!="string"&&(t=o(n,"/meeting_url",c,r,"string"))}if(e.external_url!==void 0){let r=e.
external_url;typeof r!="string"&&(t=o(n,"/external_url",c,r,"string"))}if(e.engagement_at===void 0)t=o(n,"",a,e,"engagement_at");else{let r=e.engagement_at;$(r,
n)!==t&&(t=m(n,t,"/engagement_at"))}if(e.start_at===void 0)t=o(n,"",a,e,"start_at");else{let r=e.start_at;$(r,n)!==t&&(t=m(n,t,"/start_at"))}if(e.end_at===void 0)
t=o(n,"",a,e,"end_at");else{let r=e.end_at;$(r,n)!==t&&(t=m(n,t,"/end_at"))}if(e.duration_seconds===void 0)t=o(n,"",a,e,"duration_seconds");else{let r=e.duration_seconds;
Number.isInteger(r)||(t=o(n,"/duration_seconds",c,r,"integer"))}if(e.owner_user_id===void 0)t=o(n,"",a,e,"owner_user_id");else{let r=e.owner_user_id;Oe(r,n)!==t&&
(t=m(n,t,"/owner_user_id"))}if(e.host_user_id!==void 0){let r=e.host_user_id;Oe(r,n)!==t&&(t=m(n,t,"/host_user_id"))}if(e.crm_association!==void 0){let r=e.crm_association;
B(r,n)!==t&&(t=m(n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;$(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.
updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;$(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function Hm(e,n){
let t=n.count;if(u(e)){if(e.title!==void 0){let r=e.title;_n(r,n)!==t&&(t=m(n,t,"/title"))}if(e.description!==void 0){let r=e.description;r!==null&&bn(r,n)!==t&&
(t=m(n,t,"/description"))}if(e.engagement_type!==void 0){let r=e.engagement_type;yn(r,n)!==t&&(t=m(n,t,"/engagement_type"))}if(e.data_source!==void 0){let r=e.data_source;
vn(r,n)!==t&&(t=m(n,t,"/data_source"))}if(e.processing_status!==void 0){let r=e.processing_status;kn(r,n)!==t&&(t=m(n,t,"/processing_status"))}if(e.is_internal!==
void 0){let r=e.is_internal;En(r,n)!==t&&(t=m(n,t,"/is_internal"))}if(e.is_private!==void 0){let r=e.is_private;r!==null&&xn(r,n)!==t&&(t=m(n,t,"/is_private"))}
if(e.meeting_url!==void 0){let r=e.meeting_url;r!==null&&Gm(r,n)!==t&&(t=m(n,t,"/meeting_url"))}if(e.external_url!==void 0){let r=e.external_url;r!==null&&Cn(r,
n)!==t&&(t=m(n,t,"/external_url"))}if(e.engagement_at!==void 0){let r=e.engagement_at;Jm(r,n)!==t&&(t=m(n,t,"/engagement_at"))}if(e.start_at!==void 0){let r=e.start_at;
Qm(r,n)!==t&&(t=m(n,t,"/start_at"))}if(e.end_at!==void 0){let r=e.end_at;Km(r,n)!==t&&(t=m(n,t,"/end_at"))}if(e.duration_seconds!==void 0){let r=e.duration_seconds;
jn(r,n)!==t&&(t=m(n,t,"/duration_seconds"))}if(e.owner_user_id!==void 0){let r=e.owner_user_id;ep(r,n)!==t&&(t=m(n,t,"/owner_user_id"))}if(e.host_user_id!==void 0){
let r=e.host_user_id;r!==null&&tp(r,n)!==t&&(t=m(n,t,"/host_user_id"))}if(e.crm_association!==void 0){let r=e.crm_association;r!==null&&wn(r,n)!==t&&(t=m(n,t,"/\
crm_association"))}}else t=o(n,"",c,e,"object");return t}function Rr(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;
r!=="tag"&&(t=o(n,"/object",l,r,"tag"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r!="string"&&(t=o(n,"/id",c,r,"string"))}if(e.name===void 0)t=
o(n,"",a,e,"name");else{let r=e.name;typeof r!="string"&&(t=o(n,"/name",c,r,"string"))}if(e.hex_color===void 0)t=o(n,"",a,e,"hex_color");else{let r=e.hex_color;
typeof r!="string"&&r!==null&&(t=o(n,"/hex_color",c,r,["string","null"]))}if(e.description===void 0)t=o(n,"",a,e,"description");else{let r=e.description;typeof r!=
"string"&&r!==null&&(t=o(n,"/description",c,r,["string","null"]))}if(e.auto_tagging_enabled===void 0)t=o(n,"",a,e,"auto_tagging_enabled");else{let r=e.auto_tagging_enabled;
typeof r!="boolean"&&(t=o(n,"/auto_tagging_enabled",c,r,"boolean"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;$(r,n)!==t&&(t=m(
n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;$(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");
return t}function Zm(e,n){let t=n.count;if(u(e)){if(e.name!==void 0){let r=e.name;An(r,n)!==t&&(t=m(n,t,"/name"))}if(e.hex_color!==void 0){let r=e.hex_color;np(
r,n)!==t&&(t=m(n,t,"/hex_color"))}if(e.description!==void 0){let r=e.description;Tn(r,n)!==t&&(t=m(n,t,"/description"))}if(e.auto_tagging_enabled!==void 0){let r=e.
auto_tagging_enabled;Sn(r,n)!==t&&(t=m(n,t,"/auto_tagging_enabled"))}}else t=o(n,"",c,e,"object");return t}function zr(e,n){let t=n.count;if(u(e)){if(e.email===
void 0)t=o(n,"",a,e,"email");else{let r=e.email;typeof r!="string"&&(t=o(n,"/email",c,r,"string"))}if(e.is_primary===void 0)t=o(n,"",a,e,"is_primary");else{let r=e.
is_primary;typeof r!="boolean"&&(t=o(n,"/is_primary",c,r,"boolean"))}}else t=o(n,"",c,e,"object");return t}function Lr(e,n){let t=n.count;if(u(e)){if(e.object===
void 0)t=o(n,"",a,e,"object");else{let r=e.object;rn(r,n)!==t&&(t=m(n,t,"/object"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;rp(r,n)!==t&&(t=m(n,t,"/\
id"))}}else t=o(n,"",c,e,"object");return t}function Bm(e,n){let t=n.count;if(Array.isArray(e))for(let r=0;r<e.length;r++){let i=e[r];zr(i,n)!==t&&(t=m(n,t,"/"+
r))}else t=o(n,"",c,e,"array");return t}function Wm(e,n){return Lr(e,n)}function Xm(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Vm(e,n){
let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Oe(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Gm(e,n){
let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Jm(e,n){return $(e,n)}function Qm(e,n){return $(e,n)}function Km(e,n){return $(e,n)}
function ep(e,n){return Oe(e,n)}function tp(e,n){return Oe(e,n)}function np(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","nul\
l"])),t}function rp(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}var Fr=new Map([["v1.contact.created",jm],["v1.contact.updated",wm],
["v1.contact.deleted",Am],["v1.company.created",Tm],["v1.company.updated",Sm],["v1.company.deleted",Om],["v1.engagement.created",Nm],["v1.engagement.updated",Im],
["v1.engagement.deleted",$m],["v1.engagement.transcript_timeline.completed",Pm],["v1.tag.created",Dm],["v1.tag.updated",Mm],["v1.tag.deleted",qm]]);function Nn(e,n,t=Math.max(1,Math.floor(e.length/3))){if(e.length>100)return;let r,i=t+1;for(let s of n){if(Math.abs(s.length-e.length)>=i)continue;let p=op(e.toLowerCase(),
s.toLowerCase());p>=i||(r=s,i=p)}return r}function op(e,n){let t=[],r=Array.from({length:n.length+1},(i,s)=>s);for(let i=1;i<=e.length;i++){let s=[i];for(let p=1;p<=
n.length;p++){let f=e[i-1]===n[p-1],d=i>1&&p>1&&e[i-1]===n[p-2]&&e[i-2]===n[p-1];s[p]=Math.min(ye(r,p)+1,ye(s,p-1)+1,ye(r,p-1)+(f?0:1),d?ye(t,p-2)+1:Number.POSITIVE_INFINITY)}
t=r,r=s}return ye(r,n.length)}function ye(e,n){return e[n]??Number.POSITIVE_INFINITY}function ve(e,n){try{return e(n,{count:0,list:[],limit:0})===0}catch{return!1}}var Ne=100;function Yr(e,n){let t=[];try{return In(n,[e],"",{errors:t,around:new Set}),t}catch(r){return[...t,me(r)].slice(-Ne)}}function In(e,n,t,r){if(typeof e!=
"object"||e===null||r.errors.length>=Ne)return;let i=new Set;for(let s of n)pe(e,s,i);if(i.size!==0){if(r.around.has(e))throw new RangeError("the value contains\
 itself");r.around.add(e),Array.isArray(e)?ip(e,i,t,r):u(e)&&mp(e,i,t,r),r.around.delete(e)}}function pe(e,n,t){let r=n;for(;typeof r=="function";)r=r();if(!(r===
0||t.has(r))){t.add(r);for(let i of r.all??[])pe(e,i,t);for(let i of r.any??[]){let s=i.filter(([p])=>ve(p,e));for(let[,p]of s.length>0?s:i)pe(e,p,t)}for(let[i,
s]of r.where??[])ve(i,e)&&pe(e,s,t);for(let[i,s,p]of r.cases??[])pe(e,ve(i,e)?s:p,t);for(let[i,s]of r.present??[])Object.hasOwn(e,i)&&pe(e,s,t)}}function ip(e,n,t,r){
for(let i=0;i<e.length&&r.errors.length<Ne;i++){let s=e[i],p=[...n].flatMap(f=>cp(f,s,i));In(s,p,`${t}/${i}`,r)}}function cp({items:e,more:n=0,contains:t},r,i){
let s=sp(e)?e[i]??n:e??0;return t&&ve(t[0],r)?[s,t[1]]:[s]}function sp(e){return Array.isArray(e)}function mp(e,n,t,r){let{errors:i}=r,s=[...n].filter(({props:p,
patterns:f,rest:d})=>p??f??d!==void 0);if(s.length!==0)for(let p of Object.keys(e)){if(i.length>=Ne)return;let f=s.flatMap(d=>pp(d,p));f.length>0?In(e[p],f,t+_e(
p),r):e[p]!==void 0&&i.push(ap(p,e,s,t))}}function pp({props:e,patterns:n=[],rest:t},r){let i=n.filter(([s])=>s.test(r)).map(([,s])=>s);return e&&Object.hasOwn(
e,r)&&i.push(e[r]),i.length>0||t===void 0?i:[t]}function ap(e,n,t,r){let i=t.flatMap(({props:d={}})=>Object.keys(d)),s=i.filter(d=>!Object.hasOwn(n,d)),p=Nn(e,s)??
Nn(e,i),f=p===void 0?"":`: did you mean \`${V(p).slice(1,-1)}\`?`;return{path:r+_e(e),keyword:"undeclared-property",message:`is no property that the contract de\
clares here${f}`}}function Hr(e){return(n,t)=>{let r=e.get(n);return r===void 0?[up]:Yr(r,t)}}var up={path:"",keyword:"unknown-event-type",message:"cannot be told: the type is no\
 event type of this contract"};var Ie={props:{object:0,id:0}};var $e={props:{email:0,is_primary:0}};var Pe={props:{phone_number:0,is_primary:0}};var L={props:{object_type:0,crm_object_id:0,source:0}};var De={props:{object:0,id:0,first_name:0,last_name:0,description:0,emails:{items:()=>$e},phone_numbers:{items:()=>Pe},company:()=>Ie,time_zone:0,crm_association:()=>L,
created_at:0,updated_at:0}};var Me={props:{object:()=>De,previous_attributes:0}};var k={props:{id:0,type:0,api_version:0,created_at:0,workspace_id:0,data:{props:{object:0,previous_attributes:0}}}};var Zr={all:[()=>k,{props:{type:0,data:()=>Me}}]};var Br=()=>Ie;var Wr=()=>L;var Xr={items:()=>$e};var Vr={items:()=>Pe};var Gr={props:{first_name:0,last_name:0,description:0,emails:()=>Xr,phone_numbers:()=>Vr,company:()=>Br,time_zone:0,crm_association:()=>Wr}};var Jr={props:{object:()=>De,previous_attributes:()=>Gr}};var Qr={all:[()=>k,{props:{type:0,data:()=>Jr}}]};var Kr={all:[()=>k,{props:{type:0,data:()=>Me}}]};var qe={props:{domain:0}};var Ue={props:{object:0,id:0,name:0,description:0,domains:{items:()=>qe},industry:0,website:0,number_of_employees:0,logo_url:0,crm_association:()=>L,created_at:0,
updated_at:0}};var Re={props:{object:()=>Ue,previous_attributes:0}};var eo={all:[()=>k,{props:{type:0,data:()=>Re}}]};var to=()=>L;var no={items:()=>qe};var ro={props:{name:0,description:0,domains:()=>no,industry:0,website:0,number_of_employees:0,logo_url:0,crm_association:()=>to}};var oo={props:{object:()=>Ue,previous_attributes:()=>ro}};var io={all:[()=>k,{props:{type:0,data:()=>oo}}]};var co={all:[()=>k,{props:{type:0,data:()=>Re}}]};var ze={props:{object:0,id:0,title:0,description:0,engagement_type:0,data_source:0,processing_status:0,is_internal:0,is_private:0,meeting_url:0,external_url:0,engagement_at:0,
start_at:0,end_at:0,duration_seconds:0,owner_user_id:0,host_user_id:0,crm_association:()=>L,created_at:0,updated_at:0}};var ae={props:{object:()=>ze,previous_attributes:0}};var so={all:[()=>k,{props:{type:0,data:()=>ae}}]};var mo=()=>L;var po={props:{title:0,description:0,engagement_type:0,data_source:0,processing_status:0,is_internal:0,is_private:0,meeting_url:0,external_url:0,engagement_at:0,
start_at:0,end_at:0,duration_seconds:0,owner_user_id:0,host_user_id:0,crm_association:()=>mo}};var ao={props:{object:()=>ze,previous_attributes:()=>po}};var uo={all:[()=>k,{props:{type:0,data:()=>ao}}]};var fo={all:[()=>k,{props:{type:0,data:()=>ae}}]};var lo={all:[()=>k,{props:{type:0,data:()=>ae}}]};var Le={props:{object:0,id:0,name:0,hex_color:0,description:0,auto_tagging_enabled:0,created_at:0,updated_at:0}};var Fe={props:{object:()=>Le,previous_attributes:0}};var go={all:[()=>k,{props:{type:0,data:()=>Fe}}]};var ho={props:{name:0,hex_color:0,description:0,auto_tagging_enabled:0}};var _o={props:{object:()=>Le,previous_attributes:()=>ho}};var bo={all:[()=>k,{props:{type:0,data:()=>_o}}]};var yo={all:[()=>k,{props:{type:0,data:()=>Fe}}]};var vo=new Map([["v1.contact.created",Zr],["v1.contact.updated",Qr],["v1.contact.deleted",Kr],["v1.company.created",eo],["v1.company.updated",io],["v1.company.d\
eleted",co],["v1.engagement.created",so],["v1.engagement.updated",uo],["v1.engagement.deleted",fo],["v1.engagement.transcript_timeline.completed",lo],["v1.tag.c\
reated",go],["v1.tag.updated",bo],["v1.tag.deleted",yo]]);var ko=Hr(vo);var fp={sha1:"SHA-1",sha256:"SHA-256",sha384:"SHA-384",sha512:"SHA-512"},Ye={createSigner(e,{algorithm:n,encoding:t}){let r={name:"HMAC",hash:fp[n]},i=crypto.subtle.
importKey("raw",Uint8Array.from(e),r,!1,["sign"]);return i.catch(()=>{}),async(s,p,f)=>{let d=await crypto.subtle.sign("HMAC",await i,dp(s,p,f));return lp(new Uint8Array(
d),t)}},decodeUtf8:e=>new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)};function dp(e,n,t){let r=new TextEncoder;if(typeof n=="string")return r.encode(
e+n+t);let[i,s]=[r.encode(e),r.encode(t)],p=new Uint8Array(i.length+n.length+s.length);return p.set(i),p.set(n,i.length),p.set(s,i.length+n.length),p}function lp(e,n){
return n==="base64"?btoa(String.fromCharCode(...e)):Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}var P=class extends Error{name="WebhookVerificationError";constructor(n,t,r,i){super(t,i),this.code=n,this.header=r}};function ue(e,n,t){return new P(e,`The hea\
der ${n} ${t}.`,n)}function Eo(e,n){if(typeof n=="number"&&n>=0)return n;throw new RangeError(`${e} must be a number that is not negative, but is ${String(n)}`)}var Jd=4*1024*1024;function xo(e,n){if(typeof e=="string")return _p(e,n);let t=gp(e);if(t.length>n)throw jo(n);return t}function gp(e){let n;try{if(e instanceof
Uint8Array)return e;if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);if(Object.prototype.toString.call(e)==="[object ArrayBuff\
er]")return new Uint8Array(e)}catch(t){n=t}throw Co(yp(e),n)}var hp=/[\ud800-\udfff]/u;function _p(e,n){if(e.length>n||e.length*3>n&&new TextEncoder().encode(e).
length>n)throw jo(n);if(bp(e))throw Co("The body is text that was not UTF-8: pass its bytes as they arrived.");return e}function bp(e){let n=e;return n.isWellFormed?
!n.isWellFormed():hp.test(e)}function Co(e,n){return new P("body_not_raw",e,void 0,n===void 0?n:{cause:n})}function yp(e){return typeof e=="object"&&e!==null?"T\
he body was parsed, and its bytes are lost: turn the body parser off for this route, or pass the raw body that it read.":`There is no body: pass the raw body as\
 text or bytes, not ${e===null?e:typeof e}.`}function jo(e){return new P("body_too_large",`The body has more than ${e} bytes.`)}var ke=["id","timestamp","signature"];function wo(e,n){let t=e.find(r=>Ao(r,n)===void 0);if(!t)throw vp(e,n);for(let r of e)for(let i of ke){let s=n(r[i]);if(s!==
void 0&&s!==n(t[i]))throw ue("mixed_headers",r[i],`differs from ${t[i]}: a delivery has one of them`)}return{names:t,id:n(t.id)??"",timestamp:n(t.timestamp)??"",
signature:n(t.signature)??""}}function Ao(e,n){for(let t of ke)if(e[t]!==void 0&&n(e[t])===void 0)return e[t]}function vp(e,n){let[t,r]=e.filter(f=>ke.some(d=>n(
f[d])!==void 0)),i=Ao(t??e[0],n);return ue(r?"mixed_headers":"missing_header",i,`is not there${r?", and another family is not complete either":""}: pass all hea\
ders of the delivery on`)}function So(e,n){if(typeof e!="object"||e===null)throw No();let t=new Map;try{xp(e)?Ep(e,n,t):kp(e,n,t)}catch(r){throw r instanceof P?r:new P("malformed_header",
"The headers could not be read.",void 0,{cause:r})}return r=>t.get(r)}function kp(e,n,t){let r=Symbol.iterator in e;for(let i of r?e:Object.keys(e)){let s=r?Array.
isArray(i)&&i[0]:i;if(typeof s!="string")throw No();let p=n.has(s)?s:s.toLowerCase(),f=n.get(p);f!==void 0&&Oo(p,r?i[1]:e[s],f,t)}}function Ep(e,n,t){for(let[r,
i]of n)Oo(r,e.get(r)??void 0,i,t)}function Oo(e,n,t,r){let i=Array.isArray(n),s=i?n[0]:n;if(s!==void 0){if(r.has(e)||i&&n.length>1)throw To(e);if(typeof s!="str\
ing")throw He(e,"is not text");if(!t&&s.includes(", "))throw To(e);r.set(e,s)}}function xp(e){return typeof e.get=="function"&&Object.prototype.toString.call(e)!==
"[object Map]"}function No(){return new P("missing_header","There are no headers: pass all headers of the delivery on.")}function To(e){return ue("duplicate_hea\
der",e,"came more than once")}function He(e,n){return ue("malformed_header",e,n)}var Cp=256;function Be(e,n){let t=new Map,r=i=>{let s=t.get(i);if(s)return s;let p=n.createSigner(jp(i,e.secret),e);return t.size>=Cp&&t.clear(),t.set(i,p),p};return i=>{
if(!Array.isArray(i))return[r(i)];if(i.length>0)return i.map(r);throw Ze("is not set: the list is empty")}}function jp(e,{prefix:n="",encoding:t}){if(typeof e!=
"string")throw Ze("is not set: it has to be a string");let r=e.startsWith(n)?e.slice(n.length):e;if(r==="")throw Ze("is empty");let i=t.decode(r);if(i)return i;
let s=n&&` after '${n}'`;throw Ze(`is not ${t.name}${s}: copy it again, whole and without spaces or quotes`)}function Ze(e){return new P("invalid_secret",`The s\
igning secret ${e}.`)}function Io(e,n){let t=Be(e,n);return{wanted:wp(e),verify(r,i,s,p){let f=t(s),d=wo(e.families,i),h={id:Tp(d,e.border),timestamp:Op(d,e.tolerance,p)},{before:g,after:x}=e.
frame(d.id,d.timestamp),C=f.map(v=>v(g,r,x)),y=v=>{for(let M of v)if(Np(M,d.signature,e))return h;throw $p(d.names.signature,e)};return C.every(v=>typeof v=="st\
ring")?y(C):Promise.all(C).then(y)}}}function wp({families:e,listSeparator:n}){let t=n?.startsWith(",")??!1,r=new Map;for(let i of e)for(let s of ke)i[s]!==void 0&&
r.set(i[s],t&&s==="signature");return r}var Ap=/^[!-~]{1,256}$/;function Tp({names:e,id:n},t){if(e.id!==void 0){if(!Ap.test(n)||t!==void 0&&n.includes(t))throw He(
e.id,"is not the id of a delivery");return n}}var Sp=/^\d{1,12}$/;function Op({names:e,timestamp:n},t,{tolerance:r=t,now:i=new Date}){if(e.timestamp===void 0)return;
if(!Sp.test(n))throw He(e.timestamp,"is not a Unix time in seconds");let s=Eo("tolerance",r),p=i?.getTime?.();if(typeof p!="number"||Number.isNaN(p))throw new RangeError(
"now must be a valid date");let f=Math.floor(p/1e3)-Number(n);if(Math.abs(f)<=s)return new Date(Number(n)*1e3);let[d,h]=f>0?["timestamp_too_old","ago"]:["timest\
amp_too_new","ahead"],g=`The delivery was signed ${Math.abs(f)} seconds ${h}, and ${s} are allowed. It may be a replay; if all are refused, check the clock.`;throw new P(
d,g,e.timestamp)}function Np(e,n,{prefix:t="",listSeparator:r}){return(r===void 0?[n]:n.split(r)).some(s=>s.startsWith(t)&&Ip(e,s.slice(t.length)))}function Ip(e,n){
let t=e.length^n.length;for(let r=0;r<e.length;r++)t|=e.charCodeAt(r)^n.charCodeAt(r);return t===0}function $p(e,{prefix:n}){let t=n===void 0?"":` with '${n}'`;
return new P("signature_mismatch",`No signature${t} fits: the secret is that of another endpoint, or the body is not byte for byte what was sent.`,e)}function $o({
wanted:e,verify:n}){return async(t,r,i,s={})=>n(xo(t,Number.POSITIVE_INFINITY),So(r,e),i,s)}var Pp=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,We={name:"base64",decode(e){return Pp.test(e)?Uint8Array.from(atob(e),n=>n.charCodeAt(
0)):void 0}},Po={name:"hexadecimal",decode(e){if(/^(?:[0-9a-f]{2})+$/i.test(e))return Uint8Array.from(e.match(/../g)??[],n=>Number.parseInt(n,16))}};var X={frame:(e,n)=>({before:e+"."+n+".",after:""}),algorithm:"sha256",border:".",encoding:"base64",prefix:"v1,",listSeparator:" ",tolerance:300,families:[{id:"\
svix-id",timestamp:"svix-timestamp",signature:"svix-signature"},{id:"webhook-id",timestamp:"webhook-timestamp",signature:"webhook-signature"}],secret:{prefix:"w\
hsec_",encoding:We}};var $n=Io(X,Ye),Do=$o($n);function Mo(e,n){let t=Be(e,n),{prefix:r="",listSeparator:i}=e;return async(s,{id:p,timestamp:f,secret:d,family:h=0})=>{let g=e.families[h];if(!g)throw new RangeError(
`there are ${e.families.length} families of headers, and none is number ${h}`);let x=t(d);if(x.length>1&&i===void 0)throw new RangeError("this header holds one \
signature, so one secret can sign");let C=f.getTime();if(Number.isNaN(C))throw new RangeError("timestamp must be a valid date");let y=String(Math.floor(C/1e3)),
{before:v,after:M}=e.frame(p,y),Vt=await Promise.all(x.map(Gt=>Gt(v,s,M)));return Object.fromEntries([...g.id===void 0?[]:[[g.id,p]],...g.timestamp===void 0?[]:
[[g.timestamp,y]],[g.signature,Vt.map(Gt=>r+Gt).join(i)]])}}var Xe=Mo(X,Ye);var Dp=["amber","basin","cedar","delta","ember","field","grove","haven","inlet","juniper","kestrel","lagoon","meadow","north","orchard","pebble","quarry","river",
"summit","thistle","umber","valley","willow"],Mp=[Date.UTC(2025,0,1),Date.UTC(2025,11,31,23,59,59)],zo="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Lo="0123456789ABCDEFGH\
IJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",qp="0123456789abcdef";function A(e){return e.pick(Dp)}function Dn(e,[n,t]=Mp){return e.between(n,t)}function Fo(e,n,t){
return Rp.get(e)?.(n,t)??A(n)}function Yo(e,n){return Mn(n)+Je(e,zo,16)}function Mn(e){let n="";for(let t=Math.max(0,Math.floor(e));n.length<10;t=Math.floor(t/32))
n=(zo[t%32]??"")+n;return n}function qn(e){let n=Je(e,qp,30),t="89ab"[e.below(4)];return[n.slice(0,8),n.slice(8,12),`4${n.slice(12,15)}`,`${t}${n.slice(15,18)}`,
n.slice(18)].join("-")}function Ho(e){return Je(e,Lo,21)}function Je(e,n,t){let r="";for(;r.length<t;)r+=n[e.below(n.length)];return r}var Ve=(e,n)=>new Date(Dn(
e,n)).toISOString(),qo=(e,n)=>Ve(e,n).slice(11),Ge=e=>`${A(e)}.example.com`,Uo=e=>`${A(e)}.${A(e)}@example.com`,Pn=e=>`https://${Ge(e)}/${A(e)}`,Ro=e=>`/${A(e)}\
/${A(e)}`,Up=e=>String(e.between(1,254)),Rp=new Map([["date-time",Ve],["iso-date-time",Ve],["date",(e,n)=>Ve(e,n).slice(0,10)],["time",qo],["iso-time",qo],["dur\
ation",e=>`PT${e.between(1,59)}M`],["email",Uo],["idn-email",Uo],["hostname",Ge],["idn-hostname",Ge],["ipv4",e=>`192.0.2.${Up(e)}`],["ipv6",e=>`2001:db8::${e.between(
1,65535).toString(16)}`],["uri",Pn],["url",Pn],["iri",Pn],["uri-reference",Ro],["iri-reference",Ro],["uri-template",e=>`https://${Ge(e)}/${A(e)}{/id}`],["uuid",
qn],["json-pointer",e=>`/${A(e)}/${e.below(10)}`],["json-pointer-uri-fragment",e=>`#/${A(e)}/${e.below(10)}`],["relative-json-pointer",e=>`${e.below(3)}/${A(e)}`],
["regex",e=>`^${A(e)}$`],["byte",e=>`${Je(e,Lo,8)}`]]);var zp=/^\d{4}-\d\d-\d\d(?:[Tt ]|$)/;function fe(e){if(typeof e=="number")return e;if(!G(e))return;let n=Date.parse(e);return Number.isNaN(n)?void 0:n}function G(e){
return typeof e=="string"&&zp.test(e)}function Zo(e,n){if(!G(e))return n;let t=new Date(Math.min(Math.max(n,-621355968e5),0xe677d21fdbff)).toISOString();return e.
length===10?t.slice(0,10):t}var Bo=1e3,Lp=864e5,Wo=100,Qe=class{#e;#t=new Map;#r=new Set;#n=[];constructor(n){this.#e=n}sum(n,t){let r=n.find(d=>G(Ke(d))),i=n.filter(d=>d!==r);if(!this.#e(
t)||r&&!this.#e(r)){r?this.#m(r,t,Un(i)*Bo):Rn(t,Un(i));return}let s=i.findLast(d=>!this.#e(d));if(!s)return;let p=Un(i.filter(d=>d!==s)),f=r?(oe(t)-oe(r))/Bo:oe(
t);Rn(s,Xo(f-p))}order(n,t){this.#n.push([this.#c(n),this.#c(t)])}settle(){let n=this.#o();for(let t=0;t<Wo&&this.#s(n);t++);for(let t of this.#r)for(let{slot:r,
distance:i}of t.slots){let s=t.scale+i;!this.#e(r)&&s!==oe(r)&&Rn(r,s)}}#o(){let n=new Map,t=r=>r.fixed?r.scale:n.get(r)??1/0;for(let r=0,i=!0;i&&r<Wo;r++){i=!1;
for(let[s,p]of this.#n){let f=t(p.point)+p.distance-s.distance;f>=t(s.point)||s.point.fixed||(n.set(s.point,f),i=!0)}}return n}#s(n){let t=!1;for(let[r,i]of n)r.
scale<=i||(r.scale=i,t=!0);for(let[r,i]of this.#n){let s=r.point.scale+r.distance-i.distance,p=n.get(i.point)??1/0;if(i.point.fixed||i.point.scale>=s||i.point.scale>=
p)continue;let f=G(Ke(Fp(i.point)))?(s-i.point.scale)%Lp:0;i.point.scale=Math.min(s+f,p),t=!0}return t}#c(n){let t=this.#t.get(n.holder)?.get(n.name);if(t)return t;
let r={scale:oe(n),fixed:this.#e(n),slots:[{slot:n,distance:0}]};return this.#r.add(r),this.#i(n,{point:r,distance:0})}#i(n,t){let r=this.#t.get(n.holder)??new Map;
return this.#t.set(n.holder,r.set(n.name,t)),t}#m(n,t,r){let{point:i,distance:s}=this.#c(n);this.#t.get(t.holder)?.has(t.name)||(this.#i(t,{point:i,distance:s+r}),
i.slots.push({slot:t,distance:s+r}),!(!this.#e(t)||i.fixed)&&(i.scale=oe(t)-s-r,i.fixed=!0))}};function Fp({slots:e}){let[n]=e;if(!n)throw new Error("a point ha\
s a slot");return n.slot}function Un(e){return Xo(e.reduce((n,t)=>n+oe(t),0))}function Xo(e){return Number(e.toPrecision(15))}function Ke({holder:e,name:n}){return e[n]}
function oe(e){return fe(Ke(e))??0}function Rn(e,n){e.holder[e.name]=Zo(Ke(e),n)}function R(e,n,t){if(n!=="__proto__"){e[n]=t;return}Object.defineProperty(e,n,{value:t,enumerable:!0,configurable:!0,writable:!0})}function zn(e,n){if(!(typeof e!=
"object"||e===null))return Object.hasOwn(e,n)?e[n]:void 0}function F(e,n){return n.reduce(zn,e)}function N(e){if(Array.isArray(e))return e.map(N);if(!u(e))return e;
let n={};for(let t of Object.keys(e))R(n,t,N(e[t]));return n}function et(e,n){let t=({holder:s,name:p})=>n.isPinned(s,p),r=e.flatMap(({value:s,plan:p})=>(p.invariants??[]).map(f=>({value:s,invariant:f})));for(let{value:s,
invariant:p}of r)p.kind==="same"&&Vo(s,p,t);let i=new Qe(t);for(let{value:s,invariant:p}of r)p.kind==="sum"&&Yp(s,p,i);for(let{value:s,invariant:p}of r)p.kind===
"order"&&Hp(s,p,i);i.settle();for(let{value:s,invariant:p}of r)p.kind==="same"&&Vo(s,p,t),p.kind==="atMostOne"&&Zp(s,p,t);for(let{value:s,plan:p}of e)for(let f of p.
times??[])Bp(s,f,t)}function tt(e,n){let t=F(e,n.slice(0,-1)),r=n.at(-1);if(!(r===void 0||(zn(t,r)??null)===null))return{holder:t,name:r}}function Ln(e,n){return n.
map(t=>tt(e,t)).filter(t=>t!==void 0)}function Vo(e,{places:n},t){let r=Ln(e,n),i=r.find(t)??r[0];if(i)for(let s of r)t(s)||R(s.holder,s.name,N(i.holder[i.name]))}
function Yp(e,{places:n,equals:t},r){let i=Ln(e,n),s=tt(e,t);if(!s||i.length<n.length)return;let p=[...i,s].map(({holder:d,name:h})=>d[h]);if(p.some(d=>fe(d)===
void 0))return;let f=i.filter(({holder:d,name:h})=>G(d[h]));f.length>1||G(p.at(-1))!==(f.length===1)||r.sum(i,s)}function Hp(e,{places:n},t){let r=Ln(e,n).filter(
({holder:i,name:s})=>fe(i[s])!==void 0);for(let[i,s]of r.entries()){let p=r[i-1];p&&t.order(p,s)}}function Zp(e,n,t){let r=F(e,n.items);if(!Array.isArray(r))return;
let s=r.map(f=>tt(f,n.where)).filter(f=>f!==void 0).filter(({holder:f,name:d})=>Z(f[d],n.is)),p=s.find(t)??s[0];for(let f of s)f===p||t(f)||("otherwise"in n?f.holder[f.
name]=N(n.otherwise):delete f.holder[f.name])}function Bp(e,{id:n,time:t},r){let i=tt(e,n),s=fe(F(e,t));if(!i||r(i)||s===void 0)return;let p=i.holder[i.name];typeof p!=
"string"||p.length<26||(i.holder[i.name]=p.slice(0,-26)+Mn(s)+p.slice(-16))}var J=class e{#e;#t;#r=0;constructor(n,t){this.#e=n,this.#t=t}static of(n){return new e(1779033703,3144134277).at(String(n))}at(n){let t=String(n),r=this.#e^t.length,
i=this.#t;for(let s=0;s<t.length;s++){let p=t.charCodeAt(s);r=Math.imul(r^p,2246822507),r^=r>>>13,i=Math.imul(i^p^r<<7,3266489909),i^=i>>>16}return new e(nt(r^Math.
imul(i,5)),nt(i^Math.imul(r,9)))}bits(){this.#r++;let n=nt(this.#e^Math.imul(this.#r,2654435769));return nt(n+this.#t|0)>>>0}fraction(){return((this.bits()>>>5)*
67108864+(this.bits()>>>6))/2**53}below(n){return Math.floor(this.fraction()*n)}between(n,t){return n+this.below(t-n+1)}chance(n){return this.fraction()<n}pick(n){
return n[this.below(n.length)]}};function nt(e){let n=e;return n=Math.imul(n^n>>>16,2246822507),n=Math.imul(n^n>>>13,3266489909),n^n>>>16}function rt(e,n,{min:t,max:r}){let i=z(e),s=Math.min(ie(e),r),p=Math.max(i,t),f=Math.min(s,p+12);return Fn(e,n,f>p?n.between(p,f)-i:Math.max(p-i,0))}function Fn(e,n,t){
if(typeof e=="string")return e;if("chars"in e)return Wp(e.chars,n);if("all"in e)return Go(e.all,n,t);if("one"in e){let r=e.one.filter(s=>z(s)<=z(e)+t),i=n.pick(
r);return Fn(i,n,Math.min(z(e)+t-z(i),ie(i)-z(i)))}return Xp(e,n,t)}function Wp(e,n){let t=e.reduce((i,[s,p])=>i+p-s+1,0),r=n.below(t);for(let[i,s]of e){if(r<=s-
i)return String.fromCodePoint(i+r);r-=s-i+1}return""}function Go(e,n,t){let r=e.map(p=>ie(p)-z(p)),i=e.map(()=>0),s=t;for(let[p,f]of r.entries()){let d=r.slice(
p+1).reduce((x,C)=>x+C,0),h=Math.max(0,s-d),g=Math.min(s,f);i[p]=h<g?n.between(h,g):Math.min(h,f),s-=i[p]??0}return e.map((p,f)=>Fn(p,n,i[f]??0)).join("")}function Xp(e,n,t){
let{repeat:r,min:i,max:s=Number.POSITIVE_INFINITY}=e,p=Math.max(z(r),1),f=ie(r)>z(r),d=Math.floor(t/p),h=Math.min(s,i+(f&&d>0?n.between(i===0?1:0,d):d)),g=Array.
from({length:h},()=>r);return Go(g,n,Math.max(0,t-(h-i)*z(r)))}function z(e){return typeof e=="string"?[...e].length:"chars"in e?1:"all"in e?e.all.reduce((n,t)=>n+
z(t),0):"one"in e?Math.min(...e.one.map(z)):e.min*z(e.repeat)}function ie(e){if(typeof e=="string")return[...e].length;if("chars"in e)return 1;if("all"in e)return e.
all.reduce((t,r)=>t+ie(r),0);if("one"in e)return Math.max(...e.one.map(ie));let n=ie(e.repeat);return n===0?0:(e.max??Number.POSITIVE_INFINITY)*n}var ot=40,Vp=1e5,Gp=1e3;function de(e,n,t){let r="";for(let i=0;i<ot;i++){let s=i===0?n:n.at(`\0${i}`);if(r=Jp(e,s,t&&i<ot/2,i),ea(e,r))return r}return r}function Jp(e,n,t,r){
let{known:i,id:s,text:p,formats:f=[],span:d}=e;if(i&&i.length>0)return t?Qp(i,n):n.pick(i);let h=p===void 0||r<ot/4;if(s&&h)return Yn(s,n);let g=f[0]??(d&&"date\
-time");return g!==void 0&&h?Fo(g,n,d):p!==void 0?rt(p,n,Hn(e)):Kp(e,n)}function Yn({style:e,prefix:n=""},t){return e==="uuid"?n+qn(t):n+(e==="nanoid"?Ho(t):Yo(
t,Dn(t.at("time"))))}function Qp(e,n){let[t=""]=e,i=`later${/[_\-. ]/.exec(e.join(""))?.[0]??"_"}${A(n)}`;return t===t.toUpperCase()&&t!==t.toLowerCase()?i.toUpperCase():
i}function Kp(e,n){let{min:t,max:r}=Hn(e),i=`${A(n)} ${A(n)}`;for(;i.length<Math.min(t,Vp);)i+=` ${A(n)}`;return i.slice(0,r)}function Hn({minLength:e=0,maxLength:n=Number.
POSITIVE_INFINITY}){return{min:e,max:n}}function ea(e,n){let{min:t,max:r}=Hn(e),i=ar(n);return i>=t&&i<=r&&(e.patterns??[]).every(s=>s.test(n))}function Jo(e,n){
let t=0;for(let r=0;r<ot;r++)if(t=ta(e,r===0?n:n.at(`\0${r}`)),ca(e,t))return t;return t}function ta(e,n){let t=na(e),[r,i]=oa(e,t),[s,p]=[Math.ceil(r/t),Math.floor(
i/t)];if(s>p||!Number.isFinite(s)||!Number.isFinite(p))return r+(i-r)*n.fraction();let[f,d]=[Math.max(s,-Number.MAX_SAFE_INTEGER),Math.min(p,Number.MAX_SAFE_INTEGER)];
return ia(n.between(f,d)*t,t)}function na({multipleOf:e=[],integer:n}){if(e.length===0)return n?1:.01;let t=n?[1,...e]:e;return t.every(Number.isInteger)?t.reduce(
ra):Math.max(...e)}function ra(e,n){let[t,r]=[e,n];for(;r>0;)[t,r]=[r,t%r];return e/t*n}function oa(e,n){let t=Math.max(e.minimum??-1/0,e.above??-1/0),r=Math.min(
e.maximum??1/0,e.below??1/0),i=Gp*Math.max(n,1);return t>-1/0?[t,r<1/0?r:t+i]:r<1/0?[r>0?Math.min(0,r-n):r-i,r]:[e.integer?n:0,i]}function ia(e,n){if(Number.isInteger(
n))return e;let[,t="",r="0"]=/\.?(\d*)(?:e(-?\d+))?$/.exec(String(n).replace(/^\d+/,""))??[],i=t.length-Number(r);return i>100||Math.abs(e)>=1e21?e:Number(e.toFixed(
Math.max(0,i)))}function ca(e,n){let{minimum:t=-1/0,maximum:r=1/0,above:i=-1/0,below:s=1/0,multipleOf:p=[]}=e;return!(n>=t&&n<=r&&n>i&&n<s)||e.integer&&!Number.
isInteger(n)?!1:p.every(d=>ur(n,d))}var sa=.6,ma={min:1,max:40},pa=20,aa=1e3,ua={kind:"any"};function Qo(e,n,t,r){let{properties:i,maxProperties:s,minProperties:p=0,needs:f}=e,d=new Set;for(let h of i)
fa(h,n,t,r)&&d.add(h.name);if(p>d.size||(s??1/0)<d.size)for(let h of da(e,n,r))d.size<p?d.add(h):d.size>(s??1/0)&&d.delete(h);return f&&la(d,f),d}function fa({name:e,
required:n,value:t},r,i,s){return Object.hasOwn(s,e)?s[e]!==void 0:n?!0:i==="minimal"||t.kind==="never"?!1:i==="full"||r.at(`\0has ${e}`).chance(sa)}function da({
properties:e},n,t){return e.filter(({name:s,required:p,value:f})=>!p&&f.kind!=="never"&&!Object.hasOwn(t,s)).map(({name:s})=>({name:s,rank:n.at(`\0rank ${s}`).bits()})).
sort((s,p)=>s.rank-p.rank).map(({name:s})=>s)}function la(e,n){for(let t of e)for(let[r,i]of n)if(r===t)for(let s of i)e.add(s)}function Ko(e,n,t,{members:r,value:i}){
let s=new Set,p=y=>{!Object.hasOwn(i,y)&&!_a(e,y)&&s.add(y)};for(let y of Object.keys(r))p(y);for(let[y,v]of e.needs??[])Object.hasOwn(i,y)&&v.forEach(p);let f=Object.
keys(i).length+s.size,{minProperties:d=0,maxProperties:h=1/0}=e,g=Math.max(d-f,Math.min(ga(e,n,t),h-f)),x=Math.min(g,aa),C=s.size+x;for(let y=0;s.size<C&&y<pa*x;y++){
let v=ha(e,n.at(`\0name ${y}`),t==="future");v!==void 0&&p(v)}return s}function ga({properties:e,patterns:n,rest:t},r,i){return i==="minimal"?0:e.length===0&&(n!==
void 0||t!==void 0&&t!==!1)?r.at("\0entries").between(i==="full"?1:0,3):i==="future"&&t!==!1?1:0}function ha({patterns:e=[],rest:n,names:t},r,i){let s=e.filter(
({text:d,value:h})=>d!==void 0&&h.kind!=="never");if(s.length>0&&(n===!1||n===void 0||r.chance(.5))&&(!i||n===!1)){let{text:d=""}=r.pick(s);return rt(d,r,ma)}if(n===
!1)return;let f=t?Zn(t,r):de({kind:"string"},r,!1).replaceAll(" ","_");return f!==void 0&&i&&!t?`later_${f}`:f}function Zn(e,n){return e.kind==="ref"?Zn(e.to(),
n):e.kind==="choice"?Zn(n.pick(e.of),n):e.kind==="string"?de(e,n,!1):e.kind==="enum"?e.values.find(t=>typeof t=="string"):e.kind==="any"?de({kind:"string"},n,!1).
replaceAll(" ","_"):void 0}function ei({patterns:e=[],rest:n},t){return e.find(({pattern:r})=>r.test(t))?.value??(n||ua)}function _a({properties:e},n){return e.
some(t=>t.name===n)}var ba=6;function ti(e,n){let t=e.filter(r=>it(r,n,ba));return t.length>0?t:e}function it(e,n,t){if(n===null&&e.nullable||t===0)return!0;switch(e.kind){case"ref":
return it(e.to(),n,t-1);case"choice":return e.of.some(r=>it(r,n,t-1));case"object":return u(n)&&ya(e,n,t);case"array":return Array.isArray(n);case"enum":return u(
n)||e.values.some(r=>Z(r,n));case"any":return!0;case"never":return!1;default:return typeof n===e.kind}}function ya({properties:e,patterns:n,rest:t},r,i){return Object.
entries(r).every(([s,p])=>{let f=e.find(d=>d.name===s);return f?p===void 0?!f.required:it(f.value,p,i-1):t!==!1||(n??[]).some(({pattern:d})=>d.test(s))})}var T=Symbol("free"),va=.15,ka=40,Ea=2e4,xa=30,Ca=3,ja=1e4,ce=class{related=[];#e=new Map;#t=new Set;#r;#n=0;#o=0;#s=0;constructor(n){this.#r=n}get variant(){return this.#c?
"minimal":this.#r}get#c(){return this.#n>0||this.#o>ka||this.#s>Ea}isPinned(n,t){return this.#e.get(n)?.has(t)??!1}pin(n,t){let r=this.#e.get(n);r?r.add(t):this.#e.
set(n,new Set([t]))}make(n,t,r=T){return this.#i(n,t,r,!0)}makeSome(n,t){return this.#i(n,t,T,!1)}#i(n,t,r,i){let s=r===T;if(!s&&!u(r)&&!Array.isArray(r))return r;
if(s&&i&&n.nullable&&this.#p(t))return null;if(s&&n.pool&&n.pool.length>0)return N(t.pick(n.pool));if(s&&n.also?.includes("boolean")&&this.#c)return t.chance(.5);
this.#s++,this.#o++;let p=this.#m(n,t,r,i);return this.#o--,p}#m(n,t,r,i){switch(n.kind){case"ref":return this.#u(n.to(),t,r,i);case"choice":return this.#i(this.#f(
n,t,r),t,r,i);case"enum":return r===T?this.#d(n,t,i):N(r);case"object":return Array.isArray(r)?N(r):this.#l(n,t,r);case"array":return u(r)?N(r):this.#g(n,t,r);default:
return r===T?this.#a(n,t):N(r)}}#a(n,t){switch(n.kind){case"string":return de(n,t,this.variant==="future");case"number":return Jo(n,t);case"boolean":return t.chance(
.5);case"any":return A(t);case"never":return}}#p(n){return this.variant==="minimal"?!0:this.variant!=="full"&&n.at("\0null").chance(va)}#u(n,t,r,i){if(this.#t.has(
n)){this.#n++;let p=this.#i(n,t,r,i);return this.#n--,p}this.#t.add(n);let s=this.#i(n,t,r,i);return this.#t.delete(n),s}#f({of:n,shortest:t},r,i){return i!==T?
r.pick(ti(n,i)):this.#c&&t!==void 0?n[t]:r.pick(n)}#d({values:n},t,r){if(!n.includes(null))return N(t.pick(n));let i=n.filter(s=>s!==null);return r&&(i.length===
0||this.#p(t))?null:i.length>0?N(t.pick(i)):null}#l(n,t,r){let i=u(r)?r:{},s={},p=(d,h)=>{let g=Object.hasOwn(i,d);if(g&&i[d]===void 0)return;let x=this.make(h,
t.at(d),g?i[d]:T);R(s,d,x),g&&!u(i[d])&&this.pin(s,d)},f=Qo(n,t,this.variant,i);for(let d of n.properties)f.has(d.name)&&p(d.name,d.value);for(let d of Ko(n,t,this.
variant,{members:i,value:s}))p(d,ei(n,d));return(n.invariants||n.times)&&this.related.push({value:s,plan:n}),s}#g(n,t,r){let i=[];if(Array.isArray(r)){for(let[s,
p]of r.entries())i.push(this.make(ni(n,s),t.at(s),p)),u(p)||this.pin(i,String(s));return i}for(let s=0,p=this.#_(n,t);s<p;s++){let f=s===n.contains?.at?n.contains.
value:ni(n,s),d=this.#h(f,t.at(s),n.unique?i:[]);if(d===T&&i.length>=(n.minItems??0))break;i.push(d===T?this.make(f,t.at(s)):d)}return i}#h(n,t,r){for(let i=0;i<
xa;i++){let s=this.make(n,i===0?t:t.at(`\0${i}`));if(r.length===0||!r.some(p=>Z(p,s)))return s}return T}#_(n,t){let r=Math.min(Math.max(n.minItems??0,n.contains?
n.contains.at+1:0),ja),i=n.items===!1?n.first?.length??0:1/0,s=Math.max(r,Math.min(n.maxItems??1/0,i,r+Ca));return this.variant==="minimal"?r:t.between(this.variant===
"full"?Math.min(Math.max(r,1),s):r,s)}},wa={kind:"any"};function ni({first:e=[],items:n},t){return e[t]??(n||wa)}function Bn(e){let n=Aa(e);if(Array.isArray(n))return Array.from(n,r=>Bn(r)??null);if(!u(n))return n;let t={};for(let r of Object.keys(n)){let i=Bn(n[r]);i!==void 0&&
Xn(t,r,i)}return t}function Wn(e){let n=Bn(e);if(!u(n))throw new TypeError(`a resource must be an object, but is ${ne(n)}`);return n}function Aa(e){return typeof e==
"object"&&e!==null&&"toJSON"in e&&typeof e.toJSON=="function"?e.toJSON():e}function Xn(e,n,t){if(n==="__proto__"){Object.defineProperty(e,n,{value:t,enumerable:!0,
configurable:!0,writable:!0});return}e[n]=t}function ct(e,n){return Object.hasOwn(e,n)?e[n]:void 0}function ri(e,n,t){let[r,i]=[Wn(e),Wn(n)],p=[...new Set([...Object.keys(r),...Object.keys(i)])].filter(g=>!Vn(ct(r,g),ct(i,g))),f=p.find(g=>t.identity.includes(
g));if(f!==void 0)throw new TypeError(`before and after are two different resources: '${f}' is not the same`);let d=p.filter(g=>!t.bookkeeping.includes(g));if(d.
every(g=>t.relation.includes(g)))return null;let h={};for(let g of d)Xn(h,g,ct(r,g)??null);return h}function Vn(e,n){if(e===n||Number.isNaN(e)&&Number.isNaN(n))
return!0;if(Array.isArray(e))return Array.isArray(n)&&e.length===n.length&&e.every((r,i)=>Vn(r,n[i]));if(!u(e)||!u(n))return!1;let t=Object.keys(e);return t.length===
Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&Vn(e[r],n[r]))}var Ta=.3,Sa=.25,ii=12;function ci(e,n,t,r,i){let s=F(e,n.object),p=F(e,n.previous.slice(0,-1)),f=n.previous.at(-1);if(f===void 0||!u(s)||!u(p)||!u(p[f]))return;
let d=n.object.reduce((v,M)=>v.at(M),t).at("\0before"),h=new Gn(n,s,d,r),g=u(i)?{given:i}:h.changes(),x=h.stateBefore(g),C=ri(x,s,n);if("names"in g){C&&R(p,f,C);
return}let y=C??{};for(let[v,M]of Object.entries(g.given))Object.hasOwn(y,v)||R(y,v,N(Object.hasOwn(x,v)?x[v]:M));R(p,f,y)}var Gn=class{#e;#t;#r;#n;#o;constructor(n,t,r,i){
this.#e=n,this.#t=t,this.#r=r,this.#n=i,this.#o=Oa(n)}changes(){let n=this.#o.filter(p=>this.#s(p)),t=this.#o.filter(({name:p})=>!this.#e.relation.includes(p)),
r=p=>this.#m(p)!==T,s=n.some(p=>p.required&&t.includes(p)&&r(p))?void 0:this.#c(t).find(r);return{names:new Set([...n,...s?[s]:[]].map(({name:p})=>p))}}stateBefore(n){
let t=N(this.#t);for(let i of this.#o){let s=this.#i(i,n);s!==T&&(s===void 0?delete t[i.name]:R(t,i.name,s),this.#n.pin(t,i.name))}let r=this.#n.related.find(({
value:i})=>i===this.#t);return r&&et([{value:t,plan:Na(r.plan)}],this.#n),t}#s({name:n}){let{variant:t}=this.#n;return t==="minimal"||t==="full"?t==="full":this.#r.
at(`\0changed ${n}`).chance(Ta)}#c(n){let t=new Map(n.map(({name:i})=>[i,this.#r.at(`\0rank ${i}`).bits()])),r=({name:i,required:s})=>(t.get(i)??0)+(s?0:2**32);
return[...n].sort((i,s)=>r(i)-r(s))}#i(n,t){let{name:r,value:i,required:s}=n;if("names"in t)return t.names.has(r)?this.#m(n):T;if(!Object.hasOwn(t.given,r))return T;
let p=t.given[r];if(!(p===null&&!s))return this.#n.make(i,this.#r.at(r),p)}#m({name:n,value:t,required:r,nullable:i}){let s=Object.hasOwn(this.#t,n)?this.#t[n]:
null,p=this.#r.at(n),f=r?null:void 0,d=i===!0&&s!==null;if(d&&this.#n.variant!=="full"&&p.at("\0none").chance(Sa))return f;for(let h=0;h<ii;h++){let g=this.#n.makeSome(
t,p.at(`\0${h}`));if(g!=null&&!Z(g,s))return g}return d?f:T}},oi=new WeakMap;function Oa(e){let n=oi.get(e);if(n)return n;let t=e.candidates.flatMap(r=>{let i=Jn(
e.resource,r.name);return i?[{...r,value:i}]:[]});return oi.set(e,t),t}function Jn(e,n,t=0){if(!(t>ii)){if(e.kind==="ref")return Jn(e.to(),n,t+1);if(e.kind==="o\
bject")return e.properties.find(r=>r.name===n)?.value;if(e.kind==="choice")return e.of.map(r=>Jn(r,n,t+1)).find(r=>r!==void 0)}}function Na({times:e,...n}){return n}var si=60;function st(e,n={}){let{seed:t=0,variant:r="typical",overrides:i,validate:s=!0}=n;if(e.plan.kind==="never")throw new Error(`${e.name} has no mock: no \
value satisfies its schema.`);let p=$a(e,i),f=J.of(t).at(e.type),d=[];for(let h=0;h<si;h++){let g=r==="future"&&h>=si/2?"typical":r,x=Ia(e,h===0?f:f.at(`\0${h}`),
g,p);if(!s)return x;let C=Ee(e.check,x);if(C.ok)return x;d=C.errors}throw new Error(Pa(e,d,i!==void 0))}function Ia(e,n,t,r){let i=new ce(t),s=i.make(e.plan,n,r);
if(i.related.length>0&&et(i.related,i),e.update){let p=r===T?void 0:F(r,e.update.previous);ci(s,e.update,n,i,p)}return s}function $a({typeAt:e,type:n,absent:t},r){
if(r!==void 0&&!u(r))return r;if(!e&&!t)return r??T;let i=r===void 0?{}:N(r);return e&&mi(i,e,n),t&&mi(i,t,void 0),i}function mi(e,n,t){let r=e;for(let s of n.slice(
0,-1)){Object.hasOwn(r,s)||R(r,s,{});let p=r[s];if(!u(p))return;r=p}let i=n.at(-1);i!==void 0&&!Object.hasOwn(r,i)&&R(r,i,t)}function Pa({name:e},n,t){let[r]=n,
i=r?`${r.path===""?"the event":r.path} ${r.message}`:"no value was found",s=`No mock of ${e} keeps to the contract${t?" with these overrides":""}: ${i}.`;return t?
`${s} Pass { validate: false } to have it all the same.`:s}function pi(e,n,t){let r=e.find(i=>i.type===n);if(!r)throw new Error(`No event of this contract has the type ${JSON.stringify(n)}.`);return st(r,t)}var ai=/^cmp_[A-Za-z0-9]+$/u;function ui(e,n){let t=n.count;return typeof e=="string"?ai.test(e)||(t=o(n,"",b,e,ai.source)):t=o(n,"",c,e,"string"),t}function fi(e,n){let t=n.count;return e!=="company"&&(t=o(n,"",l,e,"company")),t}function mt(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;fi(r,n)!==t&&(t=m(n,t,"/object"))}if(e.id===void 0)t=o(n,
"",a,e,"id");else{let r=e.id;ui(r,n)!==t&&(t=m(n,t,"/id"))}}else t=o(n,"",c,e,"object");return t}function pt(e,n){let t=n.count;if(u(e)){if(e.email===void 0)t=o(n,"",a,e,"email");else{let r=e.email;typeof r=="string"?je(r)||(t=o(n,"/email",j,r,"email")):t=o(
n,"/email",c,r,"string")}if(e.is_primary===void 0)t=o(n,"",a,e,"is_primary");else{let r=e.is_primary;typeof r!="boolean"&&(t=o(n,"/is_primary",c,r,"boolean"))}}else
t=o(n,"",c,e,"object");return t}function at(e,n){let t=n.count;if(u(e)){if(e.phone_number===void 0)t=o(n,"",a,e,"phone_number");else{let r=e.phone_number;typeof r!="string"&&(t=o(n,"/phone_num\
ber",c,r,"string"))}if(e.is_primary===void 0)t=o(n,"",a,e,"is_primary");else{let r=e.is_primary;typeof r!="boolean"&&(t=o(n,"/is_primary",c,r,"boolean"))}}else t=
o(n,"",c,e,"object");return t}function Y(e,n){let t=n.count;if(u(e)){if(e.object_type===void 0)t=o(n,"",a,e,"object_type");else{let r=e.object_type;typeof r!="string"&&(t=o(n,"/object_type",
c,r,"string"))}if(e.crm_object_id===void 0)t=o(n,"",a,e,"crm_object_id");else{let r=e.crm_object_id;typeof r!="string"&&(t=o(n,"/crm_object_id",c,r,"string"))}if(e.
source===void 0)t=o(n,"",a,e,"source");else{let r=e.source;typeof r!="string"&&(t=o(n,"/source",c,r,"string"))}}else t=o(n,"",c,e,"object");return t}function w(e,n){let t=n.count;return typeof e=="string"?Ce(e)||(t=o(n,"",j,e,"date-time")):t=o(n,"",c,e,"string"),t}var di=/^cnt_[A-Za-z0-9]+$/u;function ut(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="contact"&&(t=o(n,"/obj\
ect",l,r,"contact"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?di.test(r)||(t=o(n,"/id",b,r,di.source)):t=o(n,"/id",c,r,"string")}if(e.
first_name===void 0)t=o(n,"",a,e,"first_name");else{let r=e.first_name;typeof r!="string"&&r!==null&&(t=o(n,"/first_name",c,r,["string","null"]))}if(e.last_name===
void 0)t=o(n,"",a,e,"last_name");else{let r=e.last_name;typeof r!="string"&&r!==null&&(t=o(n,"/last_name",c,r,["string","null"]))}if(e.description!==void 0){let r=e.
description;typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.emails===void 0)t=o(n,"",a,e,"emails");else{let r=e.emails;if(Array.isArray(r))for(let i=0;i<
r.length;i++){let s=r[i];pt(s,n)!==t&&(t=m(n,t,"/emails/"+i))}else t=o(n,"/emails",c,r,"array")}if(e.phone_numbers===void 0)t=o(n,"",a,e,"phone_numbers");else{let r=e.
phone_numbers;if(Array.isArray(r))for(let i=0;i<r.length;i++){let s=r[i];at(s,n)!==t&&(t=m(n,t,"/phone_numbers/"+i))}else t=o(n,"/phone_numbers",c,r,"array")}if(e.
company!==void 0){let r=e.company;mt(r,n)!==t&&(t=m(n,t,"/company"))}if(e.time_zone!==void 0){let r=e.time_zone;typeof r!="string"&&(t=o(n,"/time_zone",c,r,"str\
ing"))}if(e.crm_association!==void 0){let r=e.crm_association;Y(r,n)!==t&&(t=m(n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{
let r=e.created_at;w(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;w(r,n)!==t&&(t=m(n,t,"/updat\
ed_at"))}}else t=o(n,"",c,e,"object");return t}function ft(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;ut(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}var li=/^evt_[A-Za-z0-9]+$/u,gi=/^wrks_[A-Za-z0-9]+$/u;function E(e,n){let t=n.count;if(u(e)){if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="str\
ing"?li.test(r)||(t=o(n,"/id",b,r,li.source)):t=o(n,"/id",c,r,"string")}if(e.type===void 0)t=o(n,"",a,e,"type");else{let r=e.type;typeof r!="string"&&(t=o(n,"/t\
ype",c,r,"string"))}if(e.api_version===void 0)t=o(n,"",a,e,"api_version");else{let r=e.api_version;r!=="v1"&&(t=o(n,"/api_version",l,r,"v1"))}if(e.created_at===
void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;w(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.workspace_id===void 0)t=o(n,"",a,e,"workspace_id");else{let r=e.
workspace_id;typeof r=="string"?gi.test(r)||(t=o(n,"/workspace_id",b,r,gi.source)):t=o(n,"/workspace_id",c,r,"string")}if(e.data===void 0)t=o(n,"",a,e,"data");else{
let r=e.data;if(u(r)){if(r.object===void 0)t=o(n,"/data",a,r,"object");else{let i=r.object;u(i)||(t=o(n,"/data/object",c,i,"object"))}if(r.previous_attributes!==
void 0){let i=r.previous_attributes;u(i)||(t=o(n,"/data/previous_attributes",c,i,"object"))}}else t=o(n,"/data",c,r,"object")}}else t=o(n,"",c,e,"object");return t}function hi(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.created"&&(t=o(n,"/type",l,r,"v1.contact.created"))}if(e.data!==void 0){
let r=e.data;ft(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var dt={kind:"string",patterns:[/^cmp_[A-Za-z0-9]+$/u],text:{all:["cmp_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"cmp_"}};var lt={kind:"enum",values:["company"]};var gt={kind:"object",properties:[{name:"object",required:!0,value:{kind:"ref",to:()=>lt}},{name:"id",required:!0,value:{kind:"ref",to:()=>dt}}]};var _i=["#4CB8BC","#E3CB3D","#9ADAC2","#3895B2","#29BE41","#5B4917","#550D8F","#AB6DEC","#CDBE05","#4AAE3A","#E2E2B6","#FDAE3B","#3D6D7E","#0DEE7D","#2F88AE","#\
56FA1A","#CF6A1D","#DA7371","#EE8FBD","#2B54D6","#AC03DF","#37C14F","#E38935","#464EEA"],bi=["Farrell Inc","Will - Legros","Cartwright Group","Bauch LLC","Leann\
on - Hermann","Daugherty, Swaniawski and Zemlak","Deckow Inc","Kuvalis LLC","Runolfsdottir, Franecki and Runolfsdottir","Kuhlman, Collier and Block","Schulist L\
LC","Franecki, Crooks and Renner","Hettinger, Ruecker and Wolf","Wiza, Hilpert and Dicki","Goldner and Sons","Kilback - Brakus","Becker, Padberg and Bruen","Rau\
, Maggio and Bruen","Rau Group","Sanford - Hegmann","Brekke, Hirthe and Funk","Bergstrom - Franecki","Kulas - MacGyver","Conn - Ebert"],yi=["https://picsum.phot\
os/seed/3LWoJw8/345/331","https://picsum.photos/seed/nFyUjYR/2607/1229","https://picsum.photos/seed/qsqtGYCHH0/2872/1146","https://picsum.photos/seed/NqkqP/2973\
/447","https://picsum.photos/seed/lNV3EeEc/957/2388","https://picsum.photos/seed/Ca2mtZP9W7/2411/1690","https://picsum.photos/seed/9wOQH8z/2464/2911","https://p\
icsum.photos/seed/BsPRebm/3974/3441","https://picsum.photos/seed/Iu4m4/2903/677","https://picsum.photos/seed/veg0qPuZd/1611/1956","https://picsum.photos/seed/LD\
eDNn/351/2365","https://picsum.photos/seed/mI1U3lg013/3802/390","https://picsum.photos/seed/gY5GDCu/1125/2622","https://picsum.photos/seed/PrhhRi9kdt/1469/2283",
"https://picsum.photos/seed/NoETWele/2813/2705","https://picsum.photos/seed/ZJBnaYtO/1875/1727","https://picsum.photos/seed/vNjCx6/3070/3517","https://picsum.ph\
otos/seed/2aJhV8PM9H/1963/1958","https://picsum.photos/seed/ZwBJk/2066/2037","https://picsum.photos/seed/9qBP2v/3649/581","https://picsum.photos/seed/jvmPJLon7K\
/975/1637","https://picsum.photos/seed/TRhBDawogd/3497/2431","https://picsum.photos/seed/NZxTD97aMj/1347/2690","https://picsum.photos/seed/8c2tP2/1869/3300"],vi=[
"empty-disk.biz","rough-barge.name","arid-certification.org","sturdy-napkin.com","winged-platter.info","untidy-euphonium.net","disloyal-fort.org","whole-sanity.\
net","delicious-heartache.com","brisk-alb.net","insidious-godparent.info","unpleasant-asset.org","entire-punctuation.info","strident-bran.name","equatorial-tapi\
oca.biz","responsible-sightseeing.info","glorious-warming.name","scientific-acquaintance.name","acclaimed-legislature.net","impish-cheetah.net","monthly-bob.nam\
e","weekly-approach.biz","silent-futon.net","lazy-bourgeoisie.net"],ki=["Arlie2@gmail.com","Werner.Marvin@hotmail.com","Modesto_Jacobson42@yahoo.com","Emilia.Ba\
uch-Kovacek@gmail.com","Hosea.Stracke84@hotmail.com","Cleo52@yahoo.com","Katie33@hotmail.com","Marcus65@gmail.com","Hilton14@gmail.com","Ruth_Breitenberg@hotmai\
l.com","Kimberly_Robel@yahoo.com","Marta.Hills39@gmail.com","Sven.Mayert57@hotmail.com","Darrion48@yahoo.com","Jeffry_McKenzie@gmail.com","Bradford_Stroman19@ho\
tmail.com","Rosalinda_Hintz@hotmail.com","Collin_Baumbach3@gmail.com","Kelvin.Gleichner@gmail.com","Mark_Bashirian13@yahoo.com","Kaley_Casper36@hotmail.com","Ro\
el_Hackett92@hotmail.com","Gregory.Franecki@gmail.com","Durward45@hotmail.com"],le=["https://red-instance.com","https://dense-fen.info","https://prickly-traditi\
onalism.com/","https://any-hydrocarbon.org","https://clear-cut-cricket.biz/","https://frizzy-quit.name/","https://fatal-metabolite.org/","https://crazy-manner.o\
rg","https://meager-fold.net/","https://critical-thyme.info","https://sinful-passport.name","https://amazing-responsibility.biz","https://wide-eyed-encouragemen\
t.name/","https://insecure-formation.biz","https://vague-pigpen.info/","https://unripe-fun.net","https://mean-minor.biz","https://stingy-operating.com/","https:\
//crowded-dish.com/","https://ragged-march.com","https://vivid-mechanic.com/","https://mild-crest.biz/","https://willing-intent.biz/","https://polite-testimonia\
l.com"],Ei=["Asia/Vladivostok","Pacific/Gambier","Europe/Brussels","Pacific/Honolulu","Arctic/Longyearbyen","Africa/Banjul","Asia/Irkutsk","America/Juneau","Ame\
rica/Guadeloupe","Asia/Krasnoyarsk","Asia/Seoul","Pacific/Wake","Africa/Juba","America/Bahia_Banderas","America/Punta_Arenas","Europe/Luxembourg","Africa/Douala",
"America/Argentina/San_Juan","Europe/Simferopol","Pacific/Kosrae","America/Regina","Asia/Ho_Chi_Minh","Pacific/Tongatapu","Asia/Yerevan"],Q=["Armarium ocer ait \
sulum vorago anser quod.","Vicinus crepusculum vesper deripio apparatus.","Crepusculum timor correptius curto cunctatio.","Claustrum suasoria trado totidem.","T\
oties tristis urbs conspergo abutor cibus.","Sumptus tamquam fuga solitudo dolor viridis alias.","Tumultus vinculum thymbra avaritia modi cresco venia.","Fugit \
carbo tollo hic video vulgaris bellum.","Baiulus viduo ustilo aestas claro voluptates comparo.","Suasoria xiphias sunt baiulus supplanto hic bonus carbo.","Accu\
samus texo deficio subseco eos stabilis aperiam universe caterva peccatus.","Adicio arbustum trucido aetas apto.","Tempus eum claro delibero uberrime cinis.","T\
res audeo aperte acquiro cuius censura colligo.","Ipsam tutamen perspiciatis callide conduco architecto curso.","Delego audeo ascit laudantium tredecim vito anc\
illa.","Tergum stipes optio decens.","Facere articulus decumbo crebro incidunt curiositas modi venia venustas bos.","Atqui harum tum antepono thorax speculum te\
xo spargo.","Degero caveo uterque suffragium coaegresco cogo.","Coruscus dedico adsum.","Carcer theatrum pauci defetiscor votum sordeo compello creator sui.","I\
llo tego umquam mollitia ambitus consequuntur.","Uredo suggero contra aufero stillicidium."],xi=[13040,7927,9392,6050,14259,2770,7270,18532,785,19496,12564,15117,
7448,6925,14640,6338,5938,3215,14179,18354,10513,6936,13107,11184],Ci=[4490,4749,2091,4469,326,4317,3048,5316,462,310,1947,1579,2810,938,1205,5334,4126,3703,3492,
5239,1933,3129,2363,544],ji=["Tiffany","Patrick","Patience","Irving","Connie","Alexzander","Ryleigh","Audreanne","Verda","Cedric","Lexus","Otto","Baby","Florenc\
io","Angela","Deshaun","Horace","June","Aubree","Abagail","Nels","Arnulfo","Madelyn","Lyda"],wi=["Ondricka","Wolf","Thiel","Runte","Glover","Hane","Buckridge","\
Halvorson","Goyette","Frami","Schuppe","Corkery","Goldner","Ziemann","Zemlak","Yost","D'Amore","Crooks","Hackett","Crist","Stark","Brekke","Farrell","Sauer"],Ai=[
"888-404-5217 x0982","1-496-757-3565","809.208.9727 x47756","707.869.6351","386-200-6818 x0472","1-549-273-1373 x72927","(909) 834-1867","285.737.1110 x0402","1\
-767-717-4313 x8310","1-744-689-2251 x710","927.664.6694 x16220","(494) 744-0310 x952","1-599-466-3179 x017","(557) 634-7568 x044","(822) 255-8264 x54630","(398\
) 593-7491 x0893","767.763.0348 x445","(389) 276-3038","1-593-638-1179 x703","703-510-1134 x482","460-294-2740 x39874","912.820.0813 x32833","(555) 593-4463 x89\
44","(811) 785-4584 x812"];var ht={kind:"string",pool:Q};var Ti={kind:"object",properties:[{name:"email",required:!0,value:{kind:"string",formats:["email"],pool:ki}},{name:"is_primary",required:!0,value:{kind:"boolean"}}]};var _t={kind:"array",items:{kind:"ref",to:()=>Ti}};var bt={kind:"string",pool:ji,nullable:!0};var yt={kind:"string",pool:wi,nullable:!0};var Si={kind:"object",properties:[{name:"phone_number",required:!0,value:{kind:"string",pool:Ai}},{name:"is_primary",required:!0,value:{kind:"boolean"}}]};var vt={kind:"array",items:{kind:"ref",to:()=>Si}};var kt={kind:"string",pool:Ei};var H={kind:"object",properties:[{name:"object_type",required:!0,value:{kind:"string",known:["contact","account","company","deal"]}},{name:"crm_object_id",required:!0,
value:{kind:"string",id:{style:"ulid",prefix:"sf_"}}},{name:"source",required:!0,value:{kind:"string",known:["salesforce"]}}]};var _={kind:"string",formats:["date-time"],span:[17676e8,17824968e5]};var K={kind:"object",properties:[{name:"object",required:!0,value:{kind:"enum",values:["contact"]}},{name:"id",required:!0,value:{kind:"string",patterns:[/^cnt_[A-Za-z0-9]+$/u],
text:{all:["cnt_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"cnt_"}}},{name:"first_name",required:!0,value:{kind:"ref",to:()=>bt}},
{name:"last_name",required:!0,value:{kind:"ref",to:()=>yt}},{name:"description",value:{kind:"ref",to:()=>ht}},{name:"emails",required:!0,value:{kind:"ref",to:()=>_t}},
{name:"phone_numbers",required:!0,value:{kind:"ref",to:()=>vt}},{name:"company",value:{kind:"ref",to:()=>gt}},{name:"time_zone",value:{kind:"ref",to:()=>kt}},{name:"\
crm_association",value:{kind:"ref",to:()=>H}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"updated_at",required:!0,value:{kind:"ref",to:()=>_}}],
invariants:[{kind:"order",places:[["created_at"],["updated_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Oi={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.contact.created"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>K}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Ni={name:"ContactCreatedEvent",type:"v1.contact.created",plan:{kind:"ref",to:()=>Oi},check:hi,typeAt:["type"]};function Ii(e,n){return mt(e,n)}function $i(e,n){return Y(e,n)}function Pi(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Di(e,n){let t=n.count;if(Array.isArray(e))for(let r=0;r<e.length;r++){let i=e[r];pt(i,n)!==t&&(t=m(n,t,"/"+r))}else t=o(n,"",c,e,"array");return t}function Mi(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","null"])),t}function qi(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","null"])),t}function Ui(e,n){let t=n.count;if(Array.isArray(e))for(let r=0;r<e.length;r++){let i=e[r];at(i,n)!==t&&(t=m(n,t,"/"+r))}else t=o(n,"",c,e,"array");return t}function Ri(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function zi(e,n){let t=n.count;if(u(e)){if(e.first_name!==void 0){let r=e.first_name;Mi(r,n)!==t&&(t=m(n,t,"/first_name"))}if(e.last_name!==void 0){let r=e.last_name;
qi(r,n)!==t&&(t=m(n,t,"/last_name"))}if(e.description!==void 0){let r=e.description;r!==null&&Pi(r,n)!==t&&(t=m(n,t,"/description"))}if(e.emails!==void 0){let r=e.
emails;Di(r,n)!==t&&(t=m(n,t,"/emails"))}if(e.phone_numbers!==void 0){let r=e.phone_numbers;Ui(r,n)!==t&&(t=m(n,t,"/phone_numbers"))}if(e.company!==void 0){let r=e.
company;r!==null&&Ii(r,n)!==t&&(t=m(n,t,"/company"))}if(e.time_zone!==void 0){let r=e.time_zone;r!==null&&Ri(r,n)!==t&&(t=m(n,t,"/time_zone"))}if(e.crm_association!==
void 0){let r=e.crm_association;r!==null&&$i(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else t=o(n,"",c,e,"object");return t}function Li(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;ut(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===
void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;zi(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function Fi(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.updated"&&(t=o(n,"/type",l,r,"v1.contact.updated"))}if(e.data!==void 0){
let r=e.data;Li(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var Yi={kind:"object",properties:[{name:"first_name",value:{kind:"ref",to:()=>bt}},{name:"last_name",value:{kind:"ref",to:()=>yt}},{name:"description",value:{kind:"\
ref",to:()=>ht,nullable:!0}},{name:"emails",value:{kind:"ref",to:()=>_t}},{name:"phone_numbers",value:{kind:"ref",to:()=>vt}},{name:"company",value:{kind:"ref",
to:()=>gt,nullable:!0}},{name:"time_zone",value:{kind:"ref",to:()=>kt,nullable:!0}},{name:"crm_association",value:{kind:"ref",to:()=>H,nullable:!0}}]};var Hi={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.contact.updated"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>K}},{name:"previous_attributes",required:!0,value:{kind:"ref",to:()=>Yi}}]}}],invariants:[{kind:"order",places:[
["data","object","updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Zi={name:"ContactUpdatedEvent",type:"v1.contact.updated",plan:{kind:"ref",to:()=>Hi},check:Fi,typeAt:["type"],update:{object:["data","object"],previous:["da\
ta","previous_attributes"],resource:{kind:"ref",to:()=>K},candidates:[{name:"first_name",required:!0,nullable:!0},{name:"last_name",required:!0,nullable:!0},{name:"\
description",nullable:!0},{name:"emails",required:!0},{name:"phone_numbers",required:!0},{name:"company",nullable:!0},{name:"time_zone",nullable:!0},{name:"crm_\
association",nullable:!0}],relation:["emails","phone_numbers"],bookkeeping:["created_at","updated_at"],identity:["id"]}};function Bi(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.contact.deleted"&&(t=o(n,"/type",l,r,"v1.contact.deleted"))}if(e.data!==void 0){
let r=e.data;ft(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var Wi={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.contact.deleted"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>K}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Xi={name:"ContactDeletedEvent",type:"v1.contact.deleted",plan:{kind:"ref",to:()=>Wi},check:Bi,typeAt:["type"]};function Et(e,n){let t=n.count;if(u(e))if(e.domain===void 0)t=o(n,"",a,e,"domain");else{let r=e.domain;typeof r!="string"&&(t=o(n,"/domain",c,r,"string"))}else t=
o(n,"",c,e,"object");return t}var Vi=/^cmp_[A-Za-z0-9]+$/u;function xt(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="company"&&(t=o(n,"/obj\
ect",l,r,"company"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?Vi.test(r)||(t=o(n,"/id",b,r,Vi.source)):t=o(n,"/id",c,r,"string")}if(e.
name===void 0)t=o(n,"",a,e,"name");else{let r=e.name;typeof r!="string"&&r!==null&&(t=o(n,"/name",c,r,["string","null"]))}if(e.description!==void 0){let r=e.description;
typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.domains===void 0)t=o(n,"",a,e,"domains");else{let r=e.domains;if(Array.isArray(r))for(let i=0;i<r.
length;i++){let s=r[i];Et(s,n)!==t&&(t=m(n,t,"/domains/"+i))}else t=o(n,"/domains",c,r,"array")}if(e.industry!==void 0){let r=e.industry;typeof r!="string"&&(t=
o(n,"/industry",c,r,"string"))}if(e.website!==void 0){let r=e.website;typeof r=="string"?O(r)||(t=o(n,"/website",j,r,"uri")):t=o(n,"/website",c,r,"string")}if(e.
number_of_employees!==void 0){let r=e.number_of_employees;Number.isInteger(r)||(t=o(n,"/number_of_employees",c,r,"integer"))}if(e.logo_url!==void 0){let r=e.logo_url;
typeof r=="string"?O(r)||(t=o(n,"/logo_url",j,r,"uri")):t=o(n,"/logo_url",c,r,"string")}if(e.crm_association!==void 0){let r=e.crm_association;Y(r,n)!==t&&(t=m(
n,t,"/crm_association"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;w(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)
t=o(n,"",a,e,"updated_at");else{let r=e.updated_at;w(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function Ct(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;xt(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function Gi(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.company.created"&&(t=o(n,"/type",l,r,"v1.company.created"))}if(e.data!==void 0){
let r=e.data;Ct(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var jt={kind:"string",pool:Q};var Ji={kind:"object",properties:[{name:"domain",required:!0,value:{kind:"string",pool:vi}}]};var wt={kind:"array",items:{kind:"ref",to:()=>Ji}};var At={kind:"string",pool:["Software","Logistics","Healthcare","Manufacturing","Financial services"]};var Tt={kind:"string",formats:["uri"],pool:yi};var St={kind:"string",pool:bi,nullable:!0};var Ot={kind:"number",integer:!0,pool:xi};var Nt={kind:"string",formats:["uri"],pool:le};var ee={kind:"object",properties:[{name:"object",required:!0,value:{kind:"ref",to:()=>lt}},{name:"id",required:!0,value:{kind:"ref",to:()=>dt}},{name:"name",required:!0,
value:{kind:"ref",to:()=>St}},{name:"description",value:{kind:"ref",to:()=>jt}},{name:"domains",required:!0,value:{kind:"ref",to:()=>wt}},{name:"industry",value:{
kind:"ref",to:()=>At}},{name:"website",value:{kind:"ref",to:()=>Nt}},{name:"number_of_employees",value:{kind:"ref",to:()=>Ot}},{name:"logo_url",value:{kind:"ref",
to:()=>Tt}},{name:"crm_association",value:{kind:"ref",to:()=>H}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"updated_at",required:!0,value:{
kind:"ref",to:()=>_}}],invariants:[{kind:"order",places:[["created_at"],["updated_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Qi={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.company.created"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>ee}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Ki={name:"CompanyCreatedEvent",type:"v1.company.created",plan:{kind:"ref",to:()=>Qi},check:Gi,typeAt:["type"]};function ec(e,n){return Y(e,n)}function tc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function nc(e,n){let t=n.count;if(Array.isArray(e))for(let r=0;r<e.length;r++){let i=e[r];Et(i,n)!==t&&(t=m(n,t,"/"+r))}else t=o(n,"",c,e,"array");return t}function rc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function oc(e,n){let t=n.count;return typeof e=="string"?O(e)||(t=o(n,"",j,e,"uri")):t=o(n,"",c,e,"string"),t}function ic(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","null"])),t}function cc(e,n){let t=n.count;return Number.isInteger(e)||(t=o(n,"",c,e,"integer")),t}function sc(e,n){let t=n.count;return typeof e=="string"?O(e)||(t=o(n,"",j,e,"uri")):t=o(n,"",c,e,"string"),t}function mc(e,n){let t=n.count;if(u(e)){if(e.name!==void 0){let r=e.name;ic(r,n)!==t&&(t=m(n,t,"/name"))}if(e.description!==void 0){let r=e.description;r!==null&&
tc(r,n)!==t&&(t=m(n,t,"/description"))}if(e.domains!==void 0){let r=e.domains;nc(r,n)!==t&&(t=m(n,t,"/domains"))}if(e.industry!==void 0){let r=e.industry;r!==null&&
rc(r,n)!==t&&(t=m(n,t,"/industry"))}if(e.website!==void 0){let r=e.website;r!==null&&sc(r,n)!==t&&(t=m(n,t,"/website"))}if(e.number_of_employees!==void 0){let r=e.
number_of_employees;r!==null&&cc(r,n)!==t&&(t=m(n,t,"/number_of_employees"))}if(e.logo_url!==void 0){let r=e.logo_url;r!==null&&oc(r,n)!==t&&(t=m(n,t,"/logo_url"))}
if(e.crm_association!==void 0){let r=e.crm_association;r!==null&&ec(r,n)!==t&&(t=m(n,t,"/crm_association"))}}else t=o(n,"",c,e,"object");return t}function pc(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;xt(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===
void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;mc(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function ac(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.company.updated"&&(t=o(n,"/type",l,r,"v1.company.updated"))}if(e.data!==void 0){
let r=e.data;pc(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var uc={kind:"object",properties:[{name:"name",value:{kind:"ref",to:()=>St}},{name:"description",value:{kind:"ref",to:()=>jt,nullable:!0}},{name:"domains",value:{
kind:"ref",to:()=>wt}},{name:"industry",value:{kind:"ref",to:()=>At,nullable:!0}},{name:"website",value:{kind:"ref",to:()=>Nt,nullable:!0}},{name:"number_of_emp\
loyees",value:{kind:"ref",to:()=>Ot,nullable:!0}},{name:"logo_url",value:{kind:"ref",to:()=>Tt,nullable:!0}},{name:"crm_association",value:{kind:"ref",to:()=>H,
nullable:!0}}]};var fc={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.company.updated"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>ee}},{name:"previous_attributes",required:!0,value:{kind:"ref",to:()=>uc}}]}}],invariants:[{kind:"order",places:[
["data","object","updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var dc={name:"CompanyUpdatedEvent",type:"v1.company.updated",plan:{kind:"ref",to:()=>fc},check:ac,typeAt:["type"],update:{object:["data","object"],previous:["da\
ta","previous_attributes"],resource:{kind:"ref",to:()=>ee},candidates:[{name:"name",required:!0,nullable:!0},{name:"description",nullable:!0},{name:"domains",required:!0},
{name:"industry",nullable:!0},{name:"website",nullable:!0},{name:"number_of_employees",nullable:!0},{name:"logo_url",nullable:!0},{name:"crm_association",nullable:!0}],
relation:["domains"],bookkeeping:["created_at","updated_at"],identity:["id"]}};function lc(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.company.deleted"&&(t=o(n,"/type",l,r,"v1.company.deleted"))}if(e.data!==void 0){
let r=e.data;Ct(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var gc={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.company.deleted"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>ee}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var hc={name:"CompanyDeletedEvent",type:"v1.company.deleted",plan:{kind:"ref",to:()=>gc},check:lc,typeAt:["type"]};var _c=/^usr_[A-Za-z0-9]+$/u;function se(e,n){let t=n.count;return typeof e=="string"?_c.test(e)||(t=o(n,"",b,e,_c.source)):t=o(n,"",c,e,"string"),t}var bc=/^ngmt_[A-Za-z0-9]+$/u;function It(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!=="engagement"&&(t=o(n,"\
/object",l,r,"engagement"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?bc.test(r)||(t=o(n,"/id",b,r,bc.source)):t=o(n,"/id",c,r,"str\
ing")}if(e.title===void 0)t=o(n,"",a,e,"title");else{let r=e.title;typeof r!="string"&&(t=o(n,"/title",c,r,"string"))}if(e.description!==void 0){let r=e.description;
typeof r!="string"&&(t=o(n,"/description",c,r,"string"))}if(e.engagement_type===void 0)t=o(n,"",a,e,"engagement_type");else{let r=e.engagement_type;typeof r!="s\
tring"&&(t=o(n,"/engagement_type",c,r,"string"))}if(e.data_source===void 0)t=o(n,"",a,e,"data_source");else{let r=e.data_source;typeof r!="string"&&(t=o(n,"/dat\
a_source",c,r,"string"))}if(e.processing_status===void 0)t=o(n,"",a,e,"processing_status");else{let r=e.processing_status;typeof r!="string"&&(t=o(n,"/processin\
g_status",c,r,"string"))}if(e.is_internal===void 0)t=o(n,"",a,e,"is_internal");else{let r=e.is_internal;typeof r!="boolean"&&(t=o(n,"/is_internal",c,r,"boolean"))}
if(e.is_private!==void 0){let r=e.is_private;typeof r!="boolean"&&(t=o(n,"/is_private",c,r,"boolean"))}if(e.meeting_url!==void 0){let r=e.meeting_url;typeof r==
"string"?O(r)||(t=o(n,"/meeting_url",j,r,"uri")):t=o(n,"/meeting_url",c,r,"string")}if(e.external_url!==void 0){let r=e.external_url;typeof r!="string"&&(t=o(n,
"/external_url",c,r,"string"))}if(e.engagement_at===void 0)t=o(n,"",a,e,"engagement_at");else{let r=e.engagement_at;w(r,n)!==t&&(t=m(n,t,"/engagement_at"))}if(e.
start_at===void 0)t=o(n,"",a,e,"start_at");else{let r=e.start_at;w(r,n)!==t&&(t=m(n,t,"/start_at"))}if(e.end_at===void 0)t=o(n,"",a,e,"end_at");else{let r=e.end_at;
w(r,n)!==t&&(t=m(n,t,"/end_at"))}if(e.duration_seconds===void 0)t=o(n,"",a,e,"duration_seconds");else{let r=e.duration_seconds;Number.isInteger(r)||(t=o(n,"/dur\
ation_seconds",c,r,"integer"))}if(e.owner_user_id===void 0)t=o(n,"",a,e,"owner_user_id");else{let r=e.owner_user_id;se(r,n)!==t&&(t=m(n,t,"/owner_user_id"))}if(e.
host_user_id!==void 0){let r=e.host_user_id;se(r,n)!==t&&(t=m(n,t,"/host_user_id"))}if(e.crm_association!==void 0){let r=e.crm_association;Y(r,n)!==t&&(t=m(n,t,
"/crm_association"))}if(e.created_at===void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;w(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=
o(n,"",a,e,"updated_at");else{let r=e.updated_at;w(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function ge(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;It(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function yc(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.created"&&(t=o(n,"/type",l,r,"v1.engagement.created"))}if(e.data!==void 0){
let r=e.data;ge(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var $t={kind:"string",pool:["ZOOM"]};var Pt={kind:"string",pool:Q};var Dt={kind:"number",integer:!0,pool:Ci};var Mt={kind:"string",known:["MEETING","CALL"]};var qt={kind:"string",pool:le};var vc={kind:"string",patterns:[/^ngmt_[A-Za-z0-9]+$/u],text:{all:["ngmt_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"ngmt_"}};var Ut={kind:"boolean"};var Rt={kind:"boolean"};var zt={kind:"string",formats:["uri"],pool:le};var Lt={kind:"string",known:["COMPLETED"]};var Ft={kind:"string",pool:["Quarterly business review","Discovery call","Onboarding kick-off","Renewal check-in","Product demo"]};var he={kind:"string",patterns:[/^usr_[A-Za-z0-9]+$/u],text:{all:["usr_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"usr_"}};var W={kind:"object",properties:[{name:"object",required:!0,value:{kind:"enum",values:["engagement"]}},{name:"id",required:!0,value:{kind:"ref",to:()=>vc}},{name:"\
title",required:!0,value:{kind:"ref",to:()=>Ft}},{name:"description",value:{kind:"ref",to:()=>Pt}},{name:"engagement_type",required:!0,value:{kind:"ref",to:()=>Mt}},
{name:"data_source",required:!0,value:{kind:"ref",to:()=>$t}},{name:"processing_status",required:!0,value:{kind:"ref",to:()=>Lt}},{name:"is_internal",required:!0,
value:{kind:"ref",to:()=>Ut}},{name:"is_private",value:{kind:"ref",to:()=>Rt}},{name:"meeting_url",value:{kind:"ref",to:()=>zt}},{name:"external_url",value:{kind:"\
ref",to:()=>qt}},{name:"engagement_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"start_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"end_at",required:!0,
value:{kind:"ref",to:()=>_}},{name:"duration_seconds",required:!0,value:{kind:"ref",to:()=>Dt}},{name:"owner_user_id",required:!0,value:{kind:"ref",to:()=>he}},
{name:"host_user_id",value:{kind:"ref",to:()=>he}},{name:"crm_association",value:{kind:"ref",to:()=>H}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},
{name:"updated_at",required:!0,value:{kind:"ref",to:()=>_}}],invariants:[{kind:"order",places:[["created_at"],["updated_at"]]},{kind:"sum",places:[["start_at"],
["duration_seconds"]],equals:["end_at"]}],times:[{id:["id"],time:["created_at"]}]};var kc={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.engagement.created"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>W}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Ec={name:"EngagementCreatedEvent",type:"v1.engagement.created",plan:{kind:"ref",to:()=>kc},check:yc,typeAt:["type"]};function xc(e,n){return Y(e,n)}function Cc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function jc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function wc(e,n){let t=n.count;return Number.isInteger(e)||(t=o(n,"",c,e,"integer")),t}function Ac(e,n){return w(e,n)}function Tc(e,n){return w(e,n)}function Sc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Oc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Nc(e,n){return se(e,n)}function Ic(e,n){let t=n.count;return typeof e!="boolean"&&(t=o(n,"",c,e,"boolean")),t}function $c(e,n){let t=n.count;return typeof e!="boolean"&&(t=o(n,"",c,e,"boolean")),t}function Pc(e,n){let t=n.count;return typeof e=="string"?O(e)||(t=o(n,"",j,e,"uri")):t=o(n,"",c,e,"string"),t}function Dc(e,n){return se(e,n)}function Mc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function qc(e,n){return w(e,n)}function Uc(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function Rc(e,n){let t=n.count;if(u(e)){if(e.title!==void 0){let r=e.title;Uc(r,n)!==t&&(t=m(n,t,"/title"))}if(e.description!==void 0){let r=e.description;r!==null&&
jc(r,n)!==t&&(t=m(n,t,"/description"))}if(e.engagement_type!==void 0){let r=e.engagement_type;Sc(r,n)!==t&&(t=m(n,t,"/engagement_type"))}if(e.data_source!==void 0){
let r=e.data_source;Cc(r,n)!==t&&(t=m(n,t,"/data_source"))}if(e.processing_status!==void 0){let r=e.processing_status;Mc(r,n)!==t&&(t=m(n,t,"/processing_status"))}
if(e.is_internal!==void 0){let r=e.is_internal;Ic(r,n)!==t&&(t=m(n,t,"/is_internal"))}if(e.is_private!==void 0){let r=e.is_private;r!==null&&$c(r,n)!==t&&(t=m(n,
t,"/is_private"))}if(e.meeting_url!==void 0){let r=e.meeting_url;r!==null&&Pc(r,n)!==t&&(t=m(n,t,"/meeting_url"))}if(e.external_url!==void 0){let r=e.external_url;
r!==null&&Oc(r,n)!==t&&(t=m(n,t,"/external_url"))}if(e.engagement_at!==void 0){let r=e.engagement_at;Tc(r,n)!==t&&(t=m(n,t,"/engagement_at"))}if(e.start_at!==void 0){
let r=e.start_at;qc(r,n)!==t&&(t=m(n,t,"/start_at"))}if(e.end_at!==void 0){let r=e.end_at;Ac(r,n)!==t&&(t=m(n,t,"/end_at"))}if(e.duration_seconds!==void 0){let r=e.
duration_seconds;wc(r,n)!==t&&(t=m(n,t,"/duration_seconds"))}if(e.owner_user_id!==void 0){let r=e.owner_user_id;Dc(r,n)!==t&&(t=m(n,t,"/owner_user_id"))}if(e.host_user_id!==
void 0){let r=e.host_user_id;r!==null&&Nc(r,n)!==t&&(t=m(n,t,"/host_user_id"))}if(e.crm_association!==void 0){let r=e.crm_association;r!==null&&xc(r,n)!==t&&(t=
m(n,t,"/crm_association"))}}else t=o(n,"",c,e,"object");return t}function zc(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;It(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===
void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;Rc(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function Lc(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.updated"&&(t=o(n,"/type",l,r,"v1.engagement.updated"))}if(e.data!==void 0){
let r=e.data;zc(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var Fc={kind:"object",properties:[{name:"title",value:{kind:"ref",to:()=>Ft}},{name:"description",value:{kind:"ref",to:()=>Pt,nullable:!0}},{name:"engagement_ty\
pe",value:{kind:"ref",to:()=>Mt}},{name:"data_source",value:{kind:"ref",to:()=>$t}},{name:"processing_status",value:{kind:"ref",to:()=>Lt}},{name:"is_internal",
value:{kind:"ref",to:()=>Ut}},{name:"is_private",value:{kind:"ref",to:()=>Rt,nullable:!0}},{name:"meeting_url",value:{kind:"ref",to:()=>zt,nullable:!0}},{name:"\
external_url",value:{kind:"ref",to:()=>qt,nullable:!0}},{name:"engagement_at",value:{kind:"ref",to:()=>_}},{name:"start_at",value:{kind:"ref",to:()=>_}},{name:"\
end_at",value:{kind:"ref",to:()=>_}},{name:"duration_seconds",value:{kind:"ref",to:()=>Dt}},{name:"owner_user_id",value:{kind:"ref",to:()=>he}},{name:"host_user\
_id",value:{kind:"ref",to:()=>he,nullable:!0}},{name:"crm_association",value:{kind:"ref",to:()=>H,nullable:!0}}]};var Yc={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.engagement.updated"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>W}},{name:"previous_attributes",required:!0,value:{kind:"ref",to:()=>Fc}}]}}],invariants:[{kind:"order",places:[
["data","object","updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Hc={name:"EngagementUpdatedEvent",type:"v1.engagement.updated",plan:{kind:"ref",to:()=>Yc},check:Lc,typeAt:["type"],update:{object:["data","object"],previous:[
"data","previous_attributes"],resource:{kind:"ref",to:()=>W},candidates:[{name:"title",required:!0},{name:"description",nullable:!0},{name:"engagement_type",required:!0},
{name:"data_source",required:!0},{name:"processing_status",required:!0},{name:"is_internal",required:!0},{name:"is_private",nullable:!0},{name:"meeting_url",nullable:!0},
{name:"external_url",nullable:!0},{name:"engagement_at",required:!0},{name:"start_at",required:!0},{name:"end_at",required:!0},{name:"duration_seconds",required:!0},
{name:"owner_user_id",required:!0},{name:"host_user_id",nullable:!0},{name:"crm_association",nullable:!0}],relation:[],bookkeeping:["created_at","updated_at"],identity:[
"id"]}};function Zc(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.deleted"&&(t=o(n,"/type",l,r,"v1.engagement.deleted"))}if(e.data!==void 0){
let r=e.data;ge(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var Bc={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.engagement.deleted"]}},{name:"api_version",required:!0,
value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>W}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Wc={name:"EngagementDeletedEvent",type:"v1.engagement.deleted",plan:{kind:"ref",to:()=>Bc},check:Zc,typeAt:["type"]};function Xc(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.engagement.transcript_timeline.completed"&&(t=o(n,"/type",l,r,"v1.engagement.tra\
nscript_timeline.completed"))}if(e.data!==void 0){let r=e.data;ge(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var Vc={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.engagement.transcript_timeline.completed"]}},{name:"\
api_version",required:!0,value:{kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{
kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"\
data",required:!0,value:{kind:"object",properties:[{name:"object",required:!0,value:{kind:"ref",to:()=>W}},{name:"previous_attributes",value:{kind:"never"}}]}}],
invariants:[{kind:"order",places:[["data","object","updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var Gc={name:"EngagementTranscriptTimelineCompletedEvent",type:"v1.engagement.transcript_timeline.completed",plan:{kind:"ref",to:()=>Vc},check:Xc,typeAt:["type"]};var Jc=/^tag_[A-Za-z0-9]+$/u,Qc=/^#[A-Fa-f0-9]{6}$/u;function Yt(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;r!==
"tag"&&(t=o(n,"/object",l,r,"tag"))}if(e.id===void 0)t=o(n,"",a,e,"id");else{let r=e.id;typeof r=="string"?Jc.test(r)||(t=o(n,"/id",b,r,Jc.source)):t=o(n,"/id",
c,r,"string")}if(e.name===void 0)t=o(n,"",a,e,"name");else{let r=e.name;typeof r!="string"&&(t=o(n,"/name",c,r,"string"))}if(e.hex_color===void 0)t=o(n,"",a,e,"\
hex_color");else{let r=e.hex_color;typeof r=="string"?Qc.test(r)||(t=o(n,"/hex_color",b,r,Qc.source)):r!==null&&(t=o(n,"/hex_color",c,r,["string","null"]))}if(e.
description===void 0)t=o(n,"",a,e,"description");else{let r=e.description;typeof r!="string"&&r!==null&&(t=o(n,"/description",c,r,["string","null"]))}if(e.auto_tagging_enabled===
void 0)t=o(n,"",a,e,"auto_tagging_enabled");else{let r=e.auto_tagging_enabled;typeof r!="boolean"&&(t=o(n,"/auto_tagging_enabled",c,r,"boolean"))}if(e.created_at===
void 0)t=o(n,"",a,e,"created_at");else{let r=e.created_at;w(r,n)!==t&&(t=m(n,t,"/created_at"))}if(e.updated_at===void 0)t=o(n,"",a,e,"updated_at");else{let r=e.
updated_at;w(r,n)!==t&&(t=m(n,t,"/updated_at"))}}else t=o(n,"",c,e,"object");return t}function Ht(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Yt(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes!==
void 0){let r=e.previous_attributes;t=o(n,"/previous_attributes",S,r)}}else t=o(n,"",c,e,"object");return t}function Kc(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.created"&&(t=o(n,"/type",l,r,"v1.tag.created"))}if(e.data!==void 0){let r=e.
data;Ht(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var Zt={kind:"boolean"};var Bt={kind:"string",pool:Q,nullable:!0};var Wt={kind:"string",patterns:[/^#[A-Fa-f0-9]{6}$/u],text:{all:["#",{repeat:{chars:[[48,57],[65,70],[97,102]]},min:6,max:6}]},pool:_i,nullable:!0};var Xt={kind:"string",pool:["churn-risk","pricing-question","feature-request","champion","competitor-mentioned"]};var te={kind:"object",properties:[{name:"object",required:!0,value:{kind:"enum",values:["tag"]}},{name:"id",required:!0,value:{kind:"string",patterns:[/^tag_[A-Za-z0-9]+$/u],
text:{all:["tag_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"tag_"}}},{name:"name",required:!0,value:{kind:"ref",to:()=>Xt}},{
name:"hex_color",required:!0,value:{kind:"ref",to:()=>Wt}},{name:"description",required:!0,value:{kind:"ref",to:()=>Bt}},{name:"auto_tagging_enabled",required:!0,
value:{kind:"ref",to:()=>Zt}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"updated_at",required:!0,value:{kind:"ref",to:()=>_}}],invariants:[
{kind:"order",places:[["created_at"],["updated_at"]]}],times:[{id:["id"],time:["created_at"]}]};var es={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.tag.created"]}},{name:"api_version",required:!0,value:{
kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>te}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var ts={name:"TagCreatedEvent",type:"v1.tag.created",plan:{kind:"ref",to:()=>es},check:Kc,typeAt:["type"]};function ns(e,n){let t=n.count;return typeof e!="boolean"&&(t=o(n,"",c,e,"boolean")),t}function rs(e,n){let t=n.count;return typeof e!="string"&&e!==null&&(t=o(n,"",c,e,["string","null"])),t}var os=/^#[A-Fa-f0-9]{6}$/u;function is(e,n){let t=n.count;return typeof e=="string"?os.test(e)||(t=o(n,"",b,e,os.source)):e!==null&&(t=o(n,"",c,e,["string","nu\
ll"])),t}function cs(e,n){let t=n.count;return typeof e!="string"&&(t=o(n,"",c,e,"string")),t}function ss(e,n){let t=n.count;if(u(e)){if(e.name!==void 0){let r=e.name;cs(r,n)!==t&&(t=m(n,t,"/name"))}if(e.hex_color!==void 0){let r=e.hex_color;is(r,n)!==t&&
(t=m(n,t,"/hex_color"))}if(e.description!==void 0){let r=e.description;rs(r,n)!==t&&(t=m(n,t,"/description"))}if(e.auto_tagging_enabled!==void 0){let r=e.auto_tagging_enabled;
ns(r,n)!==t&&(t=m(n,t,"/auto_tagging_enabled"))}}else t=o(n,"",c,e,"object");return t}function ms(e,n){let t=n.count;if(u(e)){if(e.object===void 0)t=o(n,"",a,e,"object");else{let r=e.object;Yt(r,n)!==t&&(t=m(n,t,"/object"))}if(e.previous_attributes===
void 0)t=o(n,"",a,e,"previous_attributes");else{let r=e.previous_attributes;ss(r,n)!==t&&(t=m(n,t,"/previous_attributes"))}}else t=o(n,"",c,e,"object");return t}function ps(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.updated"&&(t=o(n,"/type",l,r,"v1.tag.updated"))}if(e.data!==void 0){let r=e.
data;ms(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var as={kind:"object",properties:[{name:"name",value:{kind:"ref",to:()=>Xt}},{name:"hex_color",value:{kind:"ref",to:()=>Wt}},{name:"description",value:{kind:"re\
f",to:()=>Bt}},{name:"auto_tagging_enabled",value:{kind:"ref",to:()=>Zt}}]};var us={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.tag.updated"]}},{name:"api_version",required:!0,value:{
kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>te}},{name:"previous_attributes",required:!0,value:{kind:"ref",to:()=>as}}]}}],invariants:[{kind:"order",places:[
["data","object","updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var fs={name:"TagUpdatedEvent",type:"v1.tag.updated",plan:{kind:"ref",to:()=>us},check:ps,typeAt:["type"],update:{object:["data","object"],previous:["data","pre\
vious_attributes"],resource:{kind:"ref",to:()=>te},candidates:[{name:"name",required:!0},{name:"hex_color",required:!0,nullable:!0},{name:"description",required:!0,
nullable:!0},{name:"auto_tagging_enabled",required:!0}],relation:[],bookkeeping:["created_at","updated_at"],identity:["id"]}};function ds(e,n){let t=E(e,n);if(u(e)){if(e.type!==void 0){let r=e.type;r!=="v1.tag.deleted"&&(t=o(n,"/type",l,r,"v1.tag.deleted"))}if(e.data!==void 0){let r=e.
data;Ht(r,n)!==t&&(t=m(n,t,"/data"))}}else t=o(n,"",c,e,"object");return t}var ls={kind:"object",properties:[{name:"id",required:!0,value:{kind:"string",patterns:[/^evt_[A-Za-z0-9]+$/u],text:{all:["evt_",{repeat:{chars:[[48,57],[65,90],
[97,122]]},min:1}]},id:{style:"ulid",prefix:"evt_"}}},{name:"type",required:!0,value:{kind:"enum",values:["v1.tag.deleted"]}},{name:"api_version",required:!0,value:{
kind:"enum",values:["v1"]}},{name:"created_at",required:!0,value:{kind:"ref",to:()=>_}},{name:"workspace_id",required:!0,value:{kind:"string",patterns:[/^wrks_[A-Za-z0-9]+$/u],
text:{all:["wrks_",{repeat:{chars:[[48,57],[65,90],[97,122]]},min:1}]},id:{style:"ulid",prefix:"wrks_"}}},{name:"data",required:!0,value:{kind:"object",properties:[
{name:"object",required:!0,value:{kind:"ref",to:()=>te}},{name:"previous_attributes",value:{kind:"never"}}]}}],invariants:[{kind:"order",places:[["data","object",
"updated_at"],["created_at"]]}],times:[{id:["id"],time:["created_at"]}]};var gs={name:"TagDeletedEvent",type:"v1.tag.deleted",plan:{kind:"ref",to:()=>ls},check:ds,typeAt:["type"]};var Qn=[Ni,Zi,Xi,Ki,dc,hc,Ec,Hc,Wc,Gc,ts,fs,gs];function Kn(e,n){return pi(Qn,e,n)}async function hs(e,n,{secret:t,now:r,id:i,...s}={}){let p=e.sources.find(f=>f.type===n);if(!p)throw new Error(`No event of this contract has the type ${JSON.stringify(
n)}.`);return _s(e,st(p,s),n,{secret:t,now:r,id:i,seed:s.seed})}async function _s(e,n,t,{secret:r,now:i=new Date,seed:s=0,id:p}={}){let f=JSON.stringify(n);if(typeof f!=
"string")throw new TypeError("Only what JSON can say is delivered.");let d=t??Ma(e,n),h=J.of(s).at(d??"").at("\0delivery"),g=new Map([["content-type",e.contentTypes.
get(d??"")??"application/json"]]),x=er(e.headers.get(d??"")??[...e.headers.values()][0]);for(let[v,M]of Ua(x,h))g.set(v,M);let{typeHeader:C,sign:y}=e;if(C&&d!==
void 0&&g.set(C.name,qa(C,d,n)),y){let v={id:p??Ra(e,x,h.at("id")),timestamp:i,secret:Da(r)};for(let[M,Vt]of Object.entries(await y(f,v)))g.set(M,Vt)}return{headers:Object.
fromEntries(g),body:f,event:n}}function Da(e){if(e===void 0||e.length===0)throw new TypeError("A delivery of this contract is signed: pass a { secret }, such as\
 one that mockSecret() makes.");return e}function Ma({sources:e},n){return e.find(({type:t,typeAt:r})=>r&&F(n,r)===t)?.type}function qa({body:e,separator:n},t,r){
let i=e?F(r,e):void 0,s=`${n}${String(i)}`;return typeof i=="string"&&t.endsWith(s)?t.slice(0,-s.length):t}function Ua(e,n){if(!e)return[];let t=new ce("minimal").
make(e,n.at("headers"));return Object.entries(t).flatMap(([r,i])=>i===null||typeof i=="object"?[]:[[r.toLowerCase(),String(i)]])}function Ra({scheme:e},n,t){let r=n?.
properties.find(({name:s})=>s.toLowerCase()===e?.families[0]?.id),i=r&&new ce("typical").makeSome(r.value,t);return typeof i=="string"?i:Yn({style:"nanoid"},t)}
var za=20;function er(e,n=0){if(!(!e||n>za))return e.kind==="ref"?er(e.to(),n+1):e.kind==="choice"?er(e.of[e.shortest??0],n+1):e.kind==="object"?e:void 0}var La=32,bs="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function ys({secret:{prefix:e="",encoding:n}}){return(t=0)=>{let r=J.of(t).at("\0se\
cret"),i=Array.from({length:La},()=>r.below(256));return n===Po?e+i.map(s=>s.toString(16).padStart(2,"0")).join(""):n===We?e+btoa(String.fromCharCode(...i)):e+i.
map(s=>bs[s%bs.length]).join("")}}var D={kind:"object",properties:[{name:"svix-id",required:!0,value:{kind:"string",id:{style:"nanoid",prefix:"msg_"}}},{name:"svix-timestamp",required:!0,value:{
kind:"string"}},{name:"svix-signature",required:!0,value:{kind:"string"}}]};var Fa={sources:Qn,headers:new Map([["v1.contact.created",D],["v1.contact.updated",D],["v1.contact.deleted",D],["v1.company.created",D],["v1.company.updated",D],
["v1.company.deleted",D],["v1.engagement.created",D],["v1.engagement.updated",D],["v1.engagement.deleted",D],["v1.engagement.transcript_timeline.completed",D],[
"v1.tag.created",D],["v1.tag.updated",D],["v1.tag.deleted",D]]),contentTypes:new Map,sign:Xe,scheme:X},tr=ys(X);function nr(e,n){return hs(Fa,e,n)}return js(Ya);})();
