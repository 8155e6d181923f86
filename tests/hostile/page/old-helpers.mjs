// What pages of fifteen years have gathered: polyfills that replace what is there, and helpers on every prototype, met by `for…in`.
Object.prototype.keys = function () {
  const names = [];
  for (const name in this) if (Object.hasOwn(this, name)) names[names.length] = name;
  return names;
};
Object.prototype.extend = function (other) {
  for (const name in other) this[name] = other[name];
  return this;
};
Array.prototype.last = function () {
  return this[this.length - 1];
};
Array.prototype.remove = function (value) {
  const at = this.indexOf(value);
  if (at >= 0) this.splice(at, 1);
  return this;
};
// Of a time when only lists had a length, and nothing had an iterator.
Array.from = (list) => Array.prototype.slice.call(list);
Array.prototype.flat = function () {
  return Array.prototype.concat.apply([], this);
};
Array.prototype.includes = function (value) {
  return this.indexOf(value) !== -1;
};
Array.prototype.find = function (test) {
  for (let index = 0; index < this.length; index++) if (test(this[index])) return this[index];
  return undefined;
};
Function.prototype.bind = function (context) {
  const method = this;
  const given = Array.prototype.slice.call(arguments, 1);
  return function () {
    return method.apply(context, given.concat(Array.prototype.slice.call(arguments)));
  };
};
String.prototype.words = function () {
  return this.split(' ');
};
String.prototype.trim = function () {
  return this.replace(/^\s+|\s+$/g, '');
};
String.prototype.padStart = function (length, fill = ' ') {
  let text = String(this);
  while (text.length < length) text = fill + text;
  return text;
};
Date.prototype.format = function () {
  return `${this.getDate()}/${this.getMonth() + 1}/${this.getFullYear()}`;
};
Element.prototype.matches = Element.prototype.webkitMatchesSelector ?? Element.prototype.matches;
Element.prototype.hide = function () {
  this.style.setProperty('display', 'none');
};
NodeList.prototype.forEach = function (visit) {
  for (let index = 0; index < this.length; index++) visit(this[index], index, this);
};
Event.prototype.stop = function () {
  this.preventDefault();
};

/** A fetch over XMLHttpRequest, as pages have it that were written for browsers without one: all of the body at once, and it cannot be given up. */
window.fetch = function (input, options = {}) {
  return new Promise((resolve, fail) => {
    const request = new XMLHttpRequest();
    request.open(options.method || 'GET', String(input.url || input));
    request.responseType = 'blob';
    request.onload = () => {
      const headers = {};
      for (const line of request.getAllResponseHeaders().trim().split(/\r\n/)) {
        const at = line.indexOf(': ');
        headers[line.slice(0, at)] = line.slice(at + 2);
      }
      const answer = new Response(request.response, { status: request.status, headers });
      Object.defineProperty(answer, 'url', { value: request.responseURL });
      resolve(answer);
    };
    request.onerror = () => fail(new TypeError('Network request failed'));
    request.send(null);
  });
};
window.fetch.isOld = true;

const Native = window.Promise;
/** Only what promises had at first, and slower. */
window.Promise = class extends Native {
  then(done, failed) {
    return super.then(done, failed);
  }
};
