// A stand-in for Prototype 1.6 and 1.7: what these do to a page that others live on too, written after their documented behaviour.
// Members are assigned, and so met by every `for…in`, as theirs are.
const extend = (target, source) => Object.assign(target, source);
Object.extend = extend;

function $A(iterable) {
  if (!iterable) return [];
  if ('toArray' in Object(iterable)) return iterable.toArray();
  const results = [];
  for (let index = 0; index < (iterable.length || 0); index++) results[index] = iterable[index];
  return results;
}
window.$A = $A;
Array.from = $A;

const Enumerable = {
  each(iterator, context) {
    for (let index = 0; index < this.length; index++) iterator.call(context, this[index], index);
    return this;
  },
  detect(iterator, context) {
    let found;
    this.each((value, index) => {
      if (found === undefined && iterator.call(context, value, index)) found = value;
    });
    return found;
  },
  collect(iterator = (value) => value, context = undefined) {
    const results = [];
    this.each((value, index) => results.push(iterator.call(context, value, index)));
    return results;
  },
  findAll(iterator, context) {
    const results = [];
    this.each((value, index) => iterator.call(context, value, index) && results.push(value));
    return results;
  },
  include(object) {
    return this.indexOf(object) !== -1;
  },
  inject(memo, iterator, context) {
    this.each((value, index) => (memo = iterator.call(context, memo, value, index)));
    return memo;
  },
  invoke(method, ...rest) {
    return this.map((value) => value[method](...rest));
  },
  pluck(property) {
    return this.map((value) => value[property]);
  },
  toArray() {
    return this.map();
  },
  size() {
    return this.length;
  },
};
const { collect: map, detect: find, findAll: filter, include: member } = Enumerable;
extend(Array.prototype, { ...Enumerable, map, find, select: filter, filter, member, entries: undefined });
extend(Array.prototype, {
  clear() {
    this.length = 0;
    return this;
  },
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  compact() {
    return this.select((value) => value != null);
  },
  flatten() {
    return this.inject([], (flat, value) => flat.concat(Array.isArray(value) ? value.flatten() : [value]));
  },
  without(...values) {
    return this.select((value) => !values.include(value));
  },
  uniq() {
    return this.inject([], (found, value) => (found.include(value) ? found : found.concat([value])));
  },
  clone() {
    return [].concat(this);
  },
  inspect() {
    return `[${this.map(String).join(', ')}]`;
  },
  // Of 1.6: JSON.stringify takes what this gives for a text.
  toJSON() {
    return `[${this.map((value) => JSON.stringify(value)).join(',')}]`;
  },
});

extend(Function.prototype, {
  argumentNames() {
    return /\((.*?)\)/.exec(this.toString())[1].split(/\s*,\s*/);
  },
  bind(context, ...given) {
    const method = this;
    return function (...rest) {
      return method.apply(context, given.concat(rest));
    };
  },
  curry(...given) {
    const method = this;
    return function (...rest) {
      return method.apply(this, given.concat(rest));
    };
  },
  delay(seconds, ...given) {
    return setTimeout(() => this.apply(this, given), seconds * 1000);
  },
  wrap(wrapper) {
    const method = this;
    return function (...rest) {
      return wrapper.apply(this, [method.bind(this)].concat(rest));
    };
  },
});
extend(String.prototype, {
  gsub(pattern, replacement) {
    return this.split(pattern).join(replacement);
  },
  strip() {
    return this.replace(/^\s+/, '').replace(/\s+$/, '');
  },
  include(pattern) {
    return this.indexOf(pattern) > -1;
  },
  blank() {
    return /^\s*$/.test(this);
  },
  toArray() {
    return this.split('');
  },
  toJSON() {
    return String(this);
  },
});
extend(Number.prototype, {
  times(iterator) {
    for (let index = 0; index < this; index++) iterator(index);
    return this;
  },
  toJSON() {
    return isFinite(this) ? Number(this) : null;
  },
});

const Methods = {
  visible: (element) => element.style.display !== 'none',
  hide: (element) => (element.style.setProperty('display', 'none'), element),
  show: (element) => (element.style.removeProperty('display'), element),
  remove: (element) => element.parentNode.removeChild(element),
  update: (element, content) => ((element.innerHTML = content), element),
  replace: (element, content) => ((element.outerHTML = content), element),
  insert: (element, content) => (element.insertAdjacentHTML('beforeend', content), element),
  select: (element, selector) => $A(element.querySelectorAll(selector)),
  up: (element) => element.parentElement,
  down: (element) => element.firstElementChild,
  next: (element) => element.nextElementSibling,
  previous: (element) => element.previousElementSibling,
  siblings: (element) => $A(element.parentNode.children).without(element),
  match: (element, selector) => element.matches(selector),
  empty: (element) => element.innerHTML.blank(),
  addClassName: (element, name) => (element.classList.add(name), element),
  getHeight: (element) => element.offsetHeight,
  getStyle: (element, name) => getComputedStyle(element)[name],
  // The window goes to the element, whatever is asked of the element itself.
  scrollTo: (element) => (window.scrollTo(0, element.offsetTop), element),
  observe: (element, name, handler) => (element.addEventListener(name, handler), element),
  identify: (element) => (element.id ||= `anonymous_element_${Math.trunc(performance.now())}`),
};
for (const [name, method] of Object.entries(Methods))
  HTMLElement.prototype[name] = function (...rest) {
    return method(this, ...rest);
  };
extend(Event.prototype, {
  stop() {
    this.preventDefault();
    this.stopPropagation();
  },
  element() {
    return this.target;
  },
  findElement(selector) {
    return this.target.closest(selector);
  },
});

const { Element: Native } = window;
window.Element = function (tagName, attributes = {}) {
  const element = document.createElement(tagName);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
extend(window.Element, { Methods, extend: (element) => element });
window.Element.prototype = Native.prototype;
window.$ = (element) => (typeof element === 'string' ? document.getElementById(element) : element);
window.$$ = (selector) => $A(document.querySelectorAll(selector));
document.getElementsByClassName = (name) => $$(`.${name}`);
