import type { FindingCode } from './finding.js';

/** What is the matter, and what to do about it, for web masters. `one|many` by `{count}`. */
export const en: Readonly<Record<FindingCode, readonly [what: string, advice: string]>> = {
  unreadable: ['No news can be read from this address.', '{hint}'],
  page: [
    'The address gives a web page, not data.',
    'Use the JSON or RSS address of the content system; bantin inspect tells which addresses the page names.',
  ],
  login: [
    'The address gives a login page: “{title}”.',
    'An address is needed that is public: try it in a private window.',
  ],
  empty: [
    'The list is empty: the frame of the data is there, but no news in it.',
    'Check the filters in the address (category, date, page).',
  ],
  detour: [
    'This is a web page; it names another address for its news: {url}',
    'Put that address into src, which saves every reader one request.',
  ],
  'byte-mark': [
    'The data begins with a byte order mark, which JSON does not allow; many other programs will fail.',
    'Save the file as “UTF-8 without BOM”, or drop the mark in the code of the API.',
  ],
  'not-utf8': ['The data is not UTF-8; Vietnamese letters may be damaged.', 'Send the data in UTF-8.'],
  charset: ['The data is UTF-8, but the header says {charset}.', 'Send: Content-Type: application/json; charset=utf-8'],
  notice: [
    'A message of a program stands before the JSON: “{preface}”. bantin skips it, other programs will not.',
    'Mend what it complains of, and stop printing errors (PHP: display_errors = Off).',
  ],
  callback: [
    'The data is packed in a function call (JSONP). bantin reads the data and never runs the call.',
    'Send plain JSON with Access-Control-Allow-Origin; JSONP is no longer needed.',
  ],
  guarded: ["A guard line such as )]}' stands before the JSON.", 'Public data does not need it.'],
  lines: [
    'Every line is a JSON value of its own (NDJSON).',
    'Send one JSON array, so that other programs can read it too.',
  ],
  packed: ['The JSON is packed in a string (“d” of ASP.NET).', 'Return the object and not a string made of it.'],
  large: ['The answer has {size}.', 'Send fewer articles a page, and leave their texts out of the list.'],
  'no-cors': [
    'Pages of other sites may not read this address: Access-Control-Allow-Origin is missing.',
    'Add to the answer: Access-Control-Allow-Origin: *',
  ],
  'cors-null': ['Access-Control-Allow-Origin is “null”, which no site is.', 'Send: Access-Control-Allow-Origin: *'],
  'cors-several': [
    'Access-Control-Allow-Origin has several values ({value}), which no browser accepts.',
    'Send one value. Often both the application and the web server add it: remove one of them.',
  ],
  'cors-other': [
    'Only {value} may read this address, {origin} may not.',
    'Send: Access-Control-Allow-Origin: * , or add that site to the list. Try your own site with --origin.',
  ],
  'cors-redirect': [
    'A redirect on the way has no Access-Control-Allow-Origin, and browsers stop there.',
    'Use the last address, or add the header to the redirect too.',
  ],
  'cors-no-vary': [
    'The server repeats the name of the asking site without telling caches; a second site of the same domain may be locked out.',
    'Add: Vary: Origin , or send Access-Control-Allow-Origin: *',
  ],
  'cors-credentials': [
    'The server lets other sites ask with cookies. bantin sends none, but a strange site may.',
    'Drop Access-Control-Allow-Credentials if the API has public news only.',
  ],
  'not-exposed': [
    'The number of articles or the next page is only in the header {header}, which other sites may not read.',
    'Add: Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, X-Total-Count, Link',
  ],
  http: ['The address is http ({url}); an https page cannot load it.', 'Switch on https and change src.'],
  redirected: ['The address leads on to {target}.', 'Put that address into src.'],
  'content-type': [
    'Content-Type is “{value}”, which is not JSON.',
    'Send: Content-Type: application/json; charset=utf-8',
  ],
  'not-compressed': [
    'The data ({size}) is not compressed.',
    'Switch on gzip or brotli for application/json in the web server.',
  ],
  'no-validator': [
    'Neither ETag nor Last-Modified: browsers download everything every time.',
    'Switch on ETag or Last-Modified in the web server.',
  ],
  'no-caching': [
    'Nothing says how long the data may be kept; every view may ask the content system.',
    'Add: Cache-Control: public, max-age=60, stale-while-revalidate=600',
  ],
  uncacheable: [
    'Nobody may keep the data (Cache-Control: {value}); every view asks the content system.',
    'Public news should have: Cache-Control: public, max-age=60, stale-while-revalidate=600',
  ],
  cookies: [
    'The answer sets a cookie, so caches before the server usually do not keep it.',
    'Start no session for the address of public news.',
  ],
  slow: [
    'It took {seconds} s until the answer was complete.',
    'Put a cache before it, or write the data to a static file.',
  ],
  secret: [
    'The address holds a key ({name}=…), which everybody can read in the source of the page.',
    'Use only keys that open public news; if it opens more, withdraw it and ask through a server of your own.',
  ],
  'no-paging': [
    '{number} articles, but neither a next page nor a total.',
    'Send pages (20 articles each) with the total and the address of the next page.',
  ],
  'no-id': ['An article has no id.|{count} articles have no id.', 'Add an id that never changes.'],
  'duplicate-id': [
    '{count} articles share an id (such as {example}); only the first is shown.',
    'Every article needs an id of its own.',
  ],
  'no-title': ['An entry has no title.|{count} entries have no title.', 'Add a title, or name its field with map.'],
  'escaped-title': [
    'A title holds HTML codes: “{example}”.|{count} titles hold HTML codes, such as “{example}”.',
    'Send plain text (& and not &amp;); escaping is the business of who shows it.',
  ],
  'no-summary': [
    'An article has no summary.|{count} articles have no summary.',
    'Add one: lists and search engines use it.',
  ],
  'no-address': [
    'An article has no address of its page.|{count} articles have no address of their pages.',
    'Add a url field, or set article-url, such as /tin?id={id}',
  ],
  'relative-address': [
    'The address of an article is not whole: {example}|{count} addresses of articles are not whole, such as {example}',
    'Write the host too; bantin resolves it against the API, others may not.',
  ],
  'no-date': [
    'An article has no date.|{count} articles have no date.',
    'Add the date of publication in ISO 8601: 2026-10-20T07:30:00+07:00',
  ],
  'unreadable-date': [
    'A date cannot be read: “{example}”.|{count} dates cannot be read, such as “{example}”.',
    'Write ISO 8601: 2026-10-20T07:30:00+07:00, or set date-pattern.',
  ],
  'month-first-date': [
    'A date has the month first: “{example}”.|{count} dates have the month first, such as “{example}”.',
    'Set date-pattern="MM/dd/yyyy"; better write ISO 8601.',
  ],
  'ambiguous-date': [
    'Day or month first? “{example}” (bantin reads the day first).|{count} dates leave open whether the day or the month is first, such as “{example}” (bantin reads the day first).',
    'Write ISO 8601, or set date-pattern="dd/MM/yyyy".',
  ],
  'zoneless-date': [
    'A time has no time zone: “{example}” (bantin takes it for Vietnamese time).|{count} times have no time zone, such as “{example}” (bantin takes them for Vietnamese time).',
    'End it in +07:00, or set time-zone.',
  ],
  'http-picture': [
    'A picture is http: {example}|{count} pictures are http, such as {example}',
    'Change to https; an https page does not load http pictures.',
  ],
  'relative-picture': [
    'The address of a picture is not whole: {example}|{count} addresses of pictures are not whole, such as {example}',
    'Write the host too; bantin resolves it against the API or image-base.',
  ],
  'picture-without-alt': [
    'A picture has no description.|{count} pictures have no description.',
    'Add an alt field for those who use a screen reader.',
  ],
  'picture-without-size': [
    'A picture has no size.|{count} pictures have no size.',
    'Add width and height (px), so that the page does not jump when they come.',
  ],
  'large-body': [
    'A text is longer than 100 KB.|{count} texts are longer than 100 KB.',
    'Often base64 pictures or markup of Word: upload pictures as files, paste text without formatting.',
  ],
  'bodies-in-list': [
    'The list carries the whole texts ({size}), although it shows titles only.',
    'Leave them out of the list and give them at the address of each article.',
  ],
  'refused-body': [
    'A text is too large or nested too deep to be shown.|{count} texts are too large or nested too deep to be shown.',
    'Clean the markup in the editor.',
  ],
  script: [
    'A text holds <script>.|{count} texts hold <script>.',
    'bantin takes it out, others may run it. If nobody put it there on purpose, the site may have been broken into.',
  ],
  handler: [
    'A text holds code in attributes (onclick, onerror…).|{count} texts hold code in attributes (onclick, onerror…).',
    'bantin takes it out; delete it, and find out who put it there.',
  ],
  'code-address': [
    'A text holds addresses that are code (javascript:).|{count} texts hold addresses that are code (javascript:).',
    'bantin takes them out; delete them.',
  ],
  'hidden-markup': [
    'A text has hidden parts (display:none…), the usual way to plant links to gambling sites.|{count} texts have hidden parts (display:none…), the usual way to plant links to gambling sites.',
    'bantin does not show them; delete them, and change passwords if they are not yours.',
  ],
  'old-encoding': [
    'A text is in an old encoding (TCVN3 or VNI): “{example}”.|{count} texts are in an old encoding (TCVN3 or VNI), such as “{example}”.',
    'Convert it to Unicode and save it; bantin shows it as it came, with wrong letters.',
  ],
  frame: [
    'A text embeds a frame (iframe).|{count} texts embed frames (iframe).',
    'bantin shows a link in its place; for films use <video> or a link.',
  ],
  'active-markup': [
    'A text holds elements that are not shown (form, object, svg…).|{count} texts hold elements that are not shown (form, object, svg…).',
    'Use pictures, tables and plain links.',
  ],
  style: [
    'A text has formatting of its own (style).|{count} texts have formatting of their own (style).',
    'bantin keeps alignment, bold and italic only; text pasted without formatting is lighter.',
  ],
  draft: [
    'Everybody can read a draft: “{example}”.|Everybody can read {count} drafts, such as “{example}”.',
    'bantin does not show them, but the API must filter: published articles only.',
  ],
  private: [
    'Everybody can read a private article: “{example}”.|Everybody can read {count} private articles, such as “{example}”.',
    'bantin does not show them, but the API must filter: public articles only.',
  ],
  withdrawn: [
    'Everybody can read a withdrawn article: “{example}”.|Everybody can read {count} withdrawn articles, such as “{example}”.',
    'bantin does not show them, but the API must filter: published articles only.',
  ],
  scheduled: [
    'Everybody can read an article before its time: “{example}”.|Everybody can read {count} articles before their time, such as “{example}”.',
    'bantin waits until then; the API should too. If it is published already, the time zone is wrong.',
  ],
  expired: [
    'An article has expired: “{example}”.|{count} articles have expired, such as “{example}”.',
    'bantin does not show them; the API should leave them out.',
  ],
};
