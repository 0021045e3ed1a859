/*! minisearch 7.2.0
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
"use strict";(()=>{function y(s,e={},...t){let n=document.createElement(s);for(let[i,r]of Object.entries(e))r!==void 0&&r!==!1&&n.setAttribute(i,r===!0?"":r);return n.append(...t.
filter(i=>i!==void 0&&i!==!1)),n}var ue="ENTRIES",Y="KEYS",X="VALUES";var I=class{constructor(e,t){let n=e._tree,i=Array.from(n.keys());this.set=e,this._type=t,this._path=i.length>0?[{node:n,keys:i}]:[]}next(){let e=this.dive();return this.
backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=E(this._path);if(E(t)==="")return{done:!1,value:this.result()};let n=e.
get(E(t));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=E(this._path).keys;e.pop(),!(e.
length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>E(e)).filter(e=>e!=="").join("")}value(){return E(this._path).
node.get("")}result(){switch(this._type){case X:return this.value();case Y:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},
E=s=>s[s.length-1],fe=(s,e,t)=>{let n=new Map;if(e===void 0)return n;let i=e.length+1,r=i+t,o=new Uint8Array(r*i).fill(t+1);for(let c=0;c<i;++c)o[c]=c;for(let c=1;c<
r;++c)o[c*i]=c;return Z(s,e,t,n,o,1,i,""),n},Z=(s,e,t,n,i,r,o,c)=>{let a=r*o;e:for(let d of s.keys())if(d===""){let l=i[a-1];l<=t&&n.set(c,[s.get(d),l])}else{let l=r;
for(let u=0;u<d.length;++u,++l){let h=d[u],f=o*l,p=f-o,g=i[f],m=Math.max(0,l-t-1),_=Math.min(o-1,l+t);for(let S=m;S<_;++S){let V=h!==e[S],D=i[p+S]+ +V,L=i[p+S+1]+
1,x=i[f+S]+1,v=i[f+S+1]=Math.min(D,L,x);v<g&&(g=v)}if(g>t)continue e}Z(s.get(d),e,t,n,i,l,o,c+d)}},k=class s{constructor(e=new Map,t=""){this._size=void 0,this.
_tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,n]=O(this._tree,e.slice(this._prefix.length));if(t===
void 0){let[i,r]=K(n);for(let o of i.keys())if(o!==""&&o.startsWith(r)){let c=new Map;return c.set(o.slice(r.length),i.get(o)),new s(c,e)}}return new s(t,e)}clear(){
this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,me(this._tree,e)}entries(){return new I(this,ue)}forEach(e){for(let[t,n]of this)e(t,n,this)}fuzzyGet(e,t){
return fe(this._tree,e,t)}get(e){let t=H(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=H(this._tree,e);return t!==void 0&&t.has("")}keys(){return new I(
this,Y)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,R(this._tree,e).set("",t),this}get size(){if(this._size)
return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key \
must be a string");this._size=void 0;let n=R(this._tree,e);return n.set("",t(n.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a st\
ring");this._size=void 0;let n=R(this._tree,e),i=n.get("");return i===void 0&&n.set("",i=t()),i}values(){return new I(this,X)}[Symbol.iterator](){return this.entries()}static from(e){
let t=new s;for(let[n,i]of e)t.set(n,i);return t}static fromObject(e){return s.from(Object.entries(e))}},O=(s,e,t=[])=>{if(e.length===0||s==null)return[s,t];for(let n of s.
keys())if(n!==""&&e.startsWith(n))return t.push([s,n]),O(s.get(n),e.slice(n.length),t);return t.push([s,e]),O(void 0,"",t)},H=(s,e)=>{if(e.length===0||s==null)return s;
for(let t of s.keys())if(t!==""&&e.startsWith(t))return H(s.get(t),e.slice(t.length))},R=(s,e)=>{let t=e.length;e:for(let n=0;s&&n<t;){for(let r of s.keys())if(r!==
""&&e[n]===r[0]){let o=Math.min(t-n,r.length),c=1;for(;c<o&&e[n+c]===r[c];)++c;let a=s.get(r);if(c===r.length)s=a;else{let d=new Map;d.set(r.slice(c),a),s.set(e.
slice(n,n+c),d),s.delete(r),s=d}n+=c;continue e}let i=new Map;return s.set(e.slice(n),i),i}return s},me=(s,e)=>{let[t,n]=O(s,e);if(t!==void 0){if(t.delete(""),t.
size===0)ee(n);else if(t.size===1){let[i,r]=t.entries().next().value;te(n,i,r)}}},ee=s=>{if(s.length===0)return;let[e,t]=K(s);if(e.delete(t),e.size===0)ee(s.slice(
0,-1));else if(e.size===1){let[n,i]=e.entries().next().value;n!==""&&te(s.slice(0,-1),n,i)}},te=(s,e,t)=>{if(s.length===0)return;let[n,i]=K(s);n.set(i+e,t),n.delete(
i)},K=s=>s[s.length-1],G="or",ne="and",ge="and_not",F=class s{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');
let t=e.autoVacuum==null||e.autoVacuum===!0?$:e.autoVacuum;this._options={...N,...e,autoVacuum:t,searchOptions:{...U,...e.searchOptions||{}},autoSuggestOptions:{
...Se,...e.autoSuggestOptions||{}}},this._index=new k,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=
new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=
W,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:n,tokenize:i,processTerm:r,fields:o,idField:c}=this._options,a=t(e,c);if(a==null)
throw new Error(`MiniSearch: document does not have ID field "${c}"`);if(this._idToShortId.has(a))throw new Error(`MiniSearch: duplicate ID ${a}`);let d=this.addDocumentId(
a);this.saveStoredFields(d,e);for(let l of o){let u=t(e,l);if(u==null)continue;let h=i(n(u,l),l),f=this._fieldIds[l],p=new Set(h).size;this.addFieldLength(d,f,this.
_documentCount-1,p);for(let g of h){let m=r(g,l);if(Array.isArray(m))for(let _ of m)this.addTerm(f,d,_);else m&&this.addTerm(f,d,m)}}}addAll(e){for(let t of e)this.
add(t)}addAllAsync(e,t={}){let{chunkSize:n=10}=t,i={chunk:[],promise:Promise.resolve()},{chunk:r,promise:o}=e.reduce(({chunk:c,promise:a},d,l)=>(c.push(d),(l+1)%
n===0?{chunk:[],promise:a.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(c))}:{chunk:c,promise:a}),i);return o.then(()=>this.addAll(r))}remove(e){
let{tokenize:t,processTerm:n,extractField:i,stringifyField:r,fields:o,idField:c}=this._options,a=i(e,c);if(a==null)throw new Error(`MiniSearch: document does no\
t have ID field "${c}"`);let d=this._idToShortId.get(a);if(d==null)throw new Error(`MiniSearch: cannot remove document with ID ${a}: it is not in the index`);for(let l of o){
let u=i(e,l);if(u==null)continue;let h=t(r(u,l),l),f=this._fieldIds[l],p=new Set(h).size;this.removeFieldLength(d,f,this._documentCount,p);for(let g of h){let m=n(
g,l);if(Array.isArray(m))for(let _ of m)this.removeTerm(f,d,_);else m&&this.removeTerm(f,d,m)}}this._storedFields.delete(d),this._documentIds.delete(d),this._idToShortId.
delete(a),this._fieldLength.delete(d),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expecte\
d documents to be present. Omit the argument to remove all documents.");this._index=new k,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,
this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(
`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),
(this._fieldLength.get(t)||[]).forEach((n,i)=>{this.removeFieldLength(t,i,this._documentCount,n)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=
1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:n,batchWait:i}=this._options.autoVacuum;
this.conditionalVacuum({batchSize:n,batchWait:i},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;
for(let n of e)this.discard(n)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:n}=this._options,i=n(e,t);this.discard(
i),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&
t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=
W,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){
let n=this._dirtCount;if(this.vacuumConditionsMet(t)){let i=e.batchSize||P.batchSize,r=e.batchWait||P.batchWait,o=1;for(let[c,a]of this._index){for(let[d,l]of a)
for(let[u]of l)this._documentIds.has(u)||(l.size<=1?a.delete(d):l.delete(u));this._index.get(c).size===0&&this._index.delete(c),o%i===0&&await new Promise(d=>setTimeout(
d,r)),o+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,
minDirtFactor:n}=e;return t=t||$.minDirtCount,n=n||$.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){
return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){
let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:n}=this._options,i={...n,...t},r=this.executeQuery(e,
t),o=[];for(let[c,{score:a,terms:d,match:l}]of r){let u=d.length||1,h={id:this._documentIds.get(c),score:a*u,terms:Object.keys(l),queryTerms:d,match:l};Object.assign(
h,this._storedFields.get(c)),(i.filter==null||i.filter(h))&&o.push(h)}return e===s.wildcard&&i.boostDocument==null||o.sort(Q),o}autoSuggest(e,t={}){t={...this._options.
autoSuggestOptions,...t};let n=new Map;for(let{score:r,terms:o}of this.search(e,t)){let c=o.join(" "),a=n.get(c);a!=null?(a.score+=r,a.count+=1):n.set(c,{score:r,
terms:o,count:1})}let i=[];for(let[r,{score:o,terms:c,count:a}]of n)i.push({suggestion:r,terms:c,score:o/a});return i.sort(Q),i}get documentCount(){return this.
_documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options us\
ed when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be g\
iven the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(N.hasOwnProperty(e))return j(N,e);throw new Error(
`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:n,documentIds:i,fieldLength:r,storedFields:o,serializationVersion:c}=e,a=this.instantiateMiniSearch(
e,t);a._documentIds=M(i),a._fieldLength=M(r),a._storedFields=M(o);for(let[d,l]of a._documentIds)a._idToShortId.set(l,d);for(let[d,l]of n){let u=new Map;for(let h of Object.
keys(l)){let f=l[h];c===1&&(f=f.ds),u.set(parseInt(h,10),M(f))}a._index.set(d,u)}return a}static async loadJSAsync(e,t){let{index:n,documentIds:i,fieldLength:r,
storedFields:o,serializationVersion:c}=e,a=this.instantiateMiniSearch(e,t);a._documentIds=await z(i),a._fieldLength=await z(r),a._storedFields=await z(o);for(let[
l,u]of a._documentIds)a._idToShortId.set(u,l);let d=0;for(let[l,u]of n){let h=new Map;for(let f of Object.keys(u)){let p=u[f];c===1&&(p=p.ds),h.set(parseInt(f,10),
await z(p))}++d%1e3===0&&await se(0),a._index.set(l,h)}return a}static instantiateMiniSearch(e,t){let{documentCount:n,nextId:i,fieldIds:r,averageFieldLength:o,dirtCount:c,
serializationVersion:a}=e;if(a!==1&&a!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let d=new s(t);return d.
_documentCount=n,d._nextId=i,d._idToShortId=new Map,d._fieldIds=r,d._avgFieldLength=o,d._dirtCount=c||0,d._index=new k,d}executeQuery(e,t={}){if(e===s.wildcard)
return this.executeWildcardQuery(t);if(typeof e!="string"){let h={...t,...e,queries:void 0},f=e.queries.map(p=>this.executeQuery(p,h));return this.combineResults(
f,h.combineWith)}let{tokenize:n,processTerm:i,searchOptions:r}=this._options,o={tokenize:n,processTerm:i,...r,...t},{tokenize:c,processTerm:a}=o,u=c(e).flatMap(
h=>a(h)).filter(h=>!!h).map(we(o)).map(h=>this.executeQuerySpec(h,o));return this.combineResults(u,o.combineWith)}executeQuerySpec(e,t){let n={...this._options.
searchOptions,...t},i=(n.fields||this._options.fields).reduce((g,m)=>({...g,[m]:j(n.boost,m)||1}),{}),{boostDocument:r,weights:o,maxFuzzy:c,bm25:a}=n,{fuzzy:d,prefix:l}={
...U.weights,...o},u=this._index.get(e.term),h=this.termResults(e.term,e.term,1,e.termBoost,u,i,r,a),f,p;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){
let g=e.fuzzy===!0?.2:e.fuzzy,m=g<1?Math.min(c,Math.round(e.term.length*g)):g;m&&(p=this._index.fuzzyGet(e.term,m))}if(f)for(let[g,m]of f){let _=g.length-e.term.
length;if(!_)continue;p?.delete(g);let S=l*g.length/(g.length+.3*_);this.termResults(e.term,g,S,e.termBoost,m,i,r,a,h)}if(p)for(let g of p.keys()){let[m,_]=p.get(
g);if(!_)continue;let S=d*g.length/(g.length+_);this.termResults(e.term,g,S,e.termBoost,m,i,r,a,h)}return h}executeWildcardQuery(e){let t=new Map,n={...this._options.
searchOptions,...e};for(let[i,r]of this._documentIds){let o=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(i)):1;t.set(i,{score:o,terms:[],match:{}})}
return t}combineResults(e,t=G){if(e.length===0)return new Map;let n=t.toLowerCase(),i=pe[n];if(!i)throw new Error(`Invalid combination operator: ${t}`);return e.
reduce(i)||new Map}toJSON(){let e=[];for(let[t,n]of this._index){let i={};for(let[r,o]of n)i[r]=Object.fromEntries(o);e.push([t,i])}return{documentCount:this._documentCount,
nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,n,i,r,o,c,a,d=new Map){
if(r==null)return d;for(let l of Object.keys(o)){let u=o[l],h=this._fieldIds[l],f=r.get(h);if(f==null)continue;let p=f.size,g=this._avgFieldLength[h];for(let m of f.
keys()){if(!this._documentIds.has(m)){this.removeTerm(h,m,t),p-=1;continue}let _=c?c(this._documentIds.get(m),t,this._storedFields.get(m)):1;if(!_)continue;let S=f.
get(m),V=this._fieldLength.get(m)[h],D=_e(S,p,this._documentCount,V,g,a),L=n*i*u*_*D,x=d.get(m);if(x){x.score+=L,xe(x.terms,e);let v=j(x.match,t);v?v.push(l):x.
match[t]=[l]}else d.set(m,{score:L,terms:[e],match:{[t]:[l]}})}}return d}addTerm(e,t,n){let i=this._index.fetch(n,q),r=i.get(e);if(r==null)r=new Map,r.set(t,1),
i.set(e,r);else{let o=r.get(t);r.set(t,(o||0)+1)}}removeTerm(e,t,n){if(!this._index.has(n)){this.warnDocumentChanged(t,e,n);return}let i=this._index.fetch(n,q),
r=i.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,n):r.get(t)<=1?r.size<=1?i.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(n).size===0&&
this._index.delete(n)}warnDocumentChanged(e,t,n){for(let i of Object.keys(this._fieldIds))if(this._fieldIds[i]===t){this._options.logger("warn",`MiniSearch: doc\
ument with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${i}". Removing a document after it has changed can \
corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=
1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,n,i){let r=this._fieldLength.get(e);r==null&&this._fieldLength.
set(e,r=[]),r[t]=i;let c=(this._avgFieldLength[t]||0)*n+i;this._avgFieldLength[t]=c/(n+1)}removeFieldLength(e,t,n,i){if(n===1){this._avgFieldLength[t]=0;return}
let r=this._avgFieldLength[t]*n-i;this._avgFieldLength[t]=r/(n-1)}saveStoredFields(e,t){let{storeFields:n,extractField:i}=this._options;if(n==null||n.length===0)
return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let o of n){let c=i(t,o);c!==void 0&&(r[o]=c)}}};F.wildcard=Symbol("*");var j=(s,e)=>Object.
prototype.hasOwnProperty.call(s,e)?s[e]:void 0,pe={[G]:(s,e)=>{for(let t of e.keys()){let n=s.get(t);if(n==null)s.set(t,e.get(t));else{let{score:i,terms:r,match:o}=e.
get(t);n.score=n.score+i,n.match=Object.assign(n.match,o),B(n.terms,r)}}return s},[ne]:(s,e)=>{let t=new Map;for(let n of e.keys()){let i=s.get(n);if(i==null)continue;
let{score:r,terms:o,match:c}=e.get(n);B(i.terms,o),t.set(n,{score:i.score+r,terms:i.terms,match:Object.assign(i.match,c)})}return t},[ge]:(s,e)=>{for(let t of e.
keys())s.delete(t);return s}},ye={k:1.2,b:.7,d:.5},_e=(s,e,t,n,i,r)=>{let{k:o,b:c,d:a}=r;return Math.log(1+(t-e+.5)/(e+.5))*(a+s*(o+1)/(s+o*(1-c+c*n/i)))},we=s=>(e,t,n)=>{
let i=typeof s.fuzzy=="function"?s.fuzzy(e,t,n):s.fuzzy||!1,r=typeof s.prefix=="function"?s.prefix(e,t,n):s.prefix===!0,o=typeof s.boostTerm=="function"?s.boostTerm(
e,t,n):1;return{term:e,fuzzy:i,prefix:r,termBoost:o}},N={idField:"id",extractField:(s,e)=>s[e],stringifyField:(s,e)=>s.toString(),tokenize:s=>s.split(be),processTerm:s=>s.
toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(s,e)=>{typeof console?.[s]=="function"&&console[s](e)},autoVacuum:!0},U={combineWith:G,prefix:!1,
fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:ye},Se={combineWith:ne,prefix:(s,e,t)=>e===t.length-1},P={batchSize:1e3,batchWait:10},W={minDirtFactor:.1,
minDirtCount:20},$={...P,...W},xe=(s,e)=>{s.includes(e)||s.push(e)},B=(s,e)=>{for(let t of e)s.includes(t)||s.push(t)},Q=({score:s},{score:e})=>e-s,q=()=>new Map,
M=s=>{let e=new Map;for(let t of Object.keys(s))e.set(parseInt(t,10),s[t]);return e},z=async s=>{let e=new Map,t=0;for(let n of Object.keys(s))e.set(parseInt(n,
10),s[n]),++t%1e3===0&&await se(0);return e},se=s=>new Promise(e=>setTimeout(e,s)),be=/[\n\r\p{Z}\p{P}]+/u;var T=["event","field","header","term","page","section"];function w(s){let e=ie.get(s);if(e)return e;let t=s.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu,"$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu,"$1 $2").toLowerCase().split(
/[^\p{L}\p{N}]+/u).filter(n=>n!=="");return ie.set(s,t),t}var ie=new Map;function A(s){return w(s).join("")}function re(s){return s.split(/\s+/).flatMap(e=>{let t=w(
e);return t.length>1?[...t,t.join("")]:t})}var b={same:0,end:1,start:2,near:3,inside:4,place:5,other:6};function oe([,s,,,e],t,n){let i=w(s);if(A(s)===t.join(""))return b.same;let r=` ${t.join(" ")}`,o=`\
 ${i.join(" ")}`;return o.endsWith(r)||e.some(([,,a])=>` ${w(a).join(" ")}`.endsWith(r))?b.end:o.startsWith(r)?b.start:ve(t,i)?b.near:o.includes(r)?b.inside:e.some(
([a,,d])=>{let l=new Set([...i,...w(d),...w(n[a]?.[1]??"")]);return t.every(u=>l.has(u))})?b.place:b.other}var Ee=4;function ve(s,e){let t=e.slice(-s.length);return t.
length===s.length&&s.every((n,i)=>Ie(n,t[i]??""))}function Ie(s,e){return s===e||Math.min(s.length,e.length)>=Ee&&ke(s,e)}function ke(s,e){let t=0;for(;t<s.length&&
s[t]===e[t];)t++;let n=0,i=Math.min(s.length,e.length)-t;for(;n<i&&s.at(-1-n)===e.at(-1-n);)n++;let[r,o]=[s.slice(t,s.length-n),e.slice(t,e.length-n)];return r.
length<=1&&o.length<=1?!0:r.length===2&&o.length===2&&r[0]===o[1]&&r[1]===o[0]}var Fe=8,Le=5,Me=.3;function ce({pages:s,entries:e}){let t=new F({fields:["name","where","text"],tokenize:re,processTerm:r=>r,searchOptions:{tokenize:r=>r.split(
" "),boost:{name:6,where:1,text:.4},prefix:!0,combineWith:"AND"}});t.addAll(e.map(([,r,o,c,a],d)=>({id:d,name:r,where:Oe(o,a,s),text:c})));let n=r=>r.length>=Le?
Me:!1,i=(r,o,c)=>{let a=r.join(" "),d={combineWith:"AND",queries:[a]},l=o===a?[d]:[d,o],u=t.search({combineWith:"OR",queries:l});if(u.length>0)return u;let h=t.
search({combineWith:"OR",queries:l,fuzzy:n});return h.length>0||r.length<2?h:c?t.search(a,{combineWith:"OR",fuzzy:n}):i(r.slice(1),r.slice(1).join(""),c)};return r=>{
let o=w(r);if(o.length===0)return[];let c=A(r),a=i(o,c,/\S\s+\S/.test(r)).flatMap(({id:l,score:u,match:h})=>{let f=e[l];return f?[{entry:f,score:u,fit:oe(f,o,s),
words:Object.keys(h)}]:[]}),d=({entry:l,words:u})=>Te(l,[...o,...u],o,s);return ze(a).map(l=>({kind:T[l[0]?.entry[0]??0],hits:l.slice(0,Fe).map(d)}))}}function ze(s){
let e=[...s].sort((n,i)=>n.fit-i.fit||i.score-n.score||n.entry[4].length-i.entry[4].length);return T.map((n,i)=>e.filter(({entry:r})=>r[0]===i)).filter(n=>n.length>
0).sort(([n],[i])=>(n?.fit??0)-(i?.fit??0)||(n?.entry[0]??0)-(i?.entry[0]??0))}function Oe(s,e,t){let n=e.flatMap(([i,,r])=>[...w(r),...w(t[i]?.[1]??"")]);return[
...new Set([...w(s),...n])].join(" ")}function Te(s,e,t,n){let[i,r,o,c,a,d]=s,[l,u,h]=Ae(a,t,n),[f="",p=""]=n[l]??[],g=new Set(a.map(([m])=>m)).size;return{kind:T[i],
name:r,type:o,text:c,page:{slug:f,title:p},anchor:u,path:h,more:d+g-1,words:[...new Set(e)]}}function Ae(s,e,t){let n=([o,,c])=>{let a=[...w(c),...w(t[o]?.[1]??
"")];return e.filter(d=>{let l=a.indexOf(d);return l>=0&&a.splice(l,1),l>=0}).length},i=s[0],r=n(i);for(let o of s.slice(1)){let c=n(o);c>r&&([i,r]=[o,c])}return i}function ae(s,e){let t=e.filter(r=>r!=="").sort((r,o)=>o.length-r.length);if(t.length===0)return[{text:s,isMatch:!1}];let n=new RegExp(`(${t.map(Ce).join("|")})`,
"giu");return s.split(n).map((r,o)=>({text:r,isMatch:o%2===1})).filter(({text:r})=>r!=="")}function de(s,e,t){if(s.length<=t)return s;let n=s.toLowerCase(),i=Math.
min(...e.map(c=>n.indexOf(c)).filter(c=>c>=0),s.length);if(i===s.length||i<t*.7)return`${s.slice(0,t).trimEnd()}\u2026`;let r=s.indexOf(" ",Math.max(0,i-t/3))+1,
o=r+t;return`\u2026${s.slice(r,o).trimEnd()}${o<s.length?"\u2026":""}`}function Ce(s){return s.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}var Ve={event:"Events",field:"Fields",header:"Headers",term:"Reference",page:"Pages",section:"In the text"},De=140;function le(s,e){let t=0;return s.map(({kind:n,
hits:i},r)=>{let o=`search-group-${r}`,c=i.map(a=>Re(a,`search-option-${t++}`,e));return y("div",{role:"group","aria-labelledby":o},y("div",{id:o,class:"search-\
group",role:"presentation"},Ve[n]),...c)})}function Re(s,e,t){let{kind:n,name:i,type:r,text:o,words:c}=s,a=n==="event"||n==="field"||n==="header",d=je(s);return y(
"a",{id:e,role:"option",class:"search-option",href:Ne(s,t),tabindex:"-1","aria-selected":"false"},y("span",{class:"search-name"},y(a?"code":"span",{},...J(i,c)),
r!==""&&y("span",{class:"search-type"},r)),d!==""&&y("span",{class:"search-place"},...J(d,c)),o!==""&&y("span",{class:"search-text"},...J(de(o,c,De),c)))}function je({
kind:s,path:e,name:t,page:n,more:i}){if(s==="event"||s==="page"&&t===n.title)return"";let r=i>0?` and ${i} more ${i===1?"page":"pages"}`:"";return`${e===""||e===
t?"":`${e} \xB7 `}${n.title}${r}`}function J(s,e){return ae(s,e).map(t=>t.isMatch?y("mark",{},t.text):t.text)}function Ne({page:s,anchor:e},t){let n=s.slug.split(
"/").map(encodeURIComponent).join("/");return`${t}${n}.html${e===""?"":`#${encodeURIComponent(e)}`}`}var $e=6,C=class{#a;#d;#l;#e;#t;#n;#s;#o;#i=-1;constructor(e,t){this.#a=t,this.#d=ce(e),this.#l=He(e),this.#t=y("input",{type:"search",role:"combobox","aria-lab\
el":"Search","aria-autocomplete":"list","aria-expanded":"false","aria-controls":"search-results",placeholder:"Search events, fields, headers and guides",autocomplete:"\
off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"go"}),this.#n=y("div",{id:"search-results",class:"search-results",role:"listbox","aria-label":"Result\
s"}),this.#s=y("div",{class:"search-empty",hidden:!0}),this.#o=y("div",{class:"search-status",role:"status"});let n=y("button",{type:"button",class:"search-clos\
e"},"Close");this.#e=y("dialog",{class:"search","aria-label":"Search"},y("div",{class:"search-box"},this.#t,n),this.#n,this.#s,this.#o,We()),n.addEventListener(
"click",()=>this.#e.close()),this.#t.addEventListener("input",()=>this.#h()),this.#t.addEventListener("keydown",i=>this.#u(i)),this.#e.addEventListener("click",
i=>i.target===this.#e&&this.#e.close()),this.#n.addEventListener("pointermove",i=>this.#f(i)),this.#n.addEventListener("click",i=>i.target instanceof Element&&i.
target.closest("a")&&this.#e.close()),document.body.append(this.#e)}open(){this.#e.open||(this.#e.showModal(),this.#h(),this.#t.focus(),this.#t.select())}#h(){let e=this.#t.
value.trim(),t=e===""?this.#l:this.#d(e),n=t.reduce((i,{hits:r})=>i+r.length,0);this.#n.replaceChildren(...le(t,this.#a)),this.#n.hidden=n===0,this.#s.hidden=n>
0,n===0&&this.#s.replaceChildren(...Pe(e)),this.#t.setAttribute("aria-expanded",String(n>0)),this.#o.textContent=e===""?"":n===1?"1 result":`${n} results`,this.#c(
n>0&&e!==""?0:-1),this.#n.scrollTop=0}#r(){return[...this.#n.querySelectorAll("[role=option]")]}#c(e){let t=this.#r();this.#i=e;for(let[i,r]of t.entries())r.setAttribute(
"aria-selected",String(i===e));let n=t[e];if(!n){this.#t.removeAttribute("aria-activedescendant");return}this.#t.setAttribute("aria-activedescendant",n.id),n.scrollIntoView(
{block:"nearest"})}#u(e){let{length:t}=this.#r();if(e.key==="Escape")e.preventDefault(),this.#e.close();else if(e.key==="Enter")e.preventDefault(),this.#r()[this.#i]?.
click();else if(t>0&&(e.key==="ArrowDown"||e.key==="ArrowUp")){e.preventDefault();let n=e.key==="ArrowDown"?1:-1;this.#c(this.#i<0&&n<0?t-1:(this.#i+n+t)%t)}}#f({
target:e,movementX:t,movementY:n}){if(t===0&&n===0)return;let i=e instanceof Element?e.closest("[role=option]"):null;i&&this.#c(this.#r().indexOf(i))}};function He({
pages:s}){return[{kind:"page",hits:s.slice(0,$e).map(([t,n])=>({kind:"page",name:n,type:"",text:"",page:{slug:t,title:n},anchor:"",path:"",more:0,words:[]}))}]}
function Pe(s){return[y("p",{class:"search-nothing"},"Nothing found for ",y("q",{},s)),y("p",{},"Try a part of an event type, of a field or of a header. The ord\
er of words does not matter, and typing errors are forgiven.")]}function We(){let s=(e,t)=>y("span",{},...e.map(n=>y("kbd",{},n)),` ${t}`);return y("div",{class:"\
search-keys","aria-hidden":"true"},s(["\u2191","\u2193"],"choose"),s(["\u21B5"],"open"),s(["esc"],"close"))}var he;globalThis.webhookDocsSearch={open(s){globalThis.webhookDocsIndex&&(he??=new C(globalThis.webhookDocsIndex,s),he.open())}};})();
