/*
 * For the page around: <script src="https://…/embed/parent.js" defer></script>
 * Gives every <iframe data-bantin src="https://…/embed/list.html?source=tinh"> the height of its content. A message counts only if it
 * comes from the window of such a frame and from the site that its src names, and only a number is taken from it.
 */
(function () {
  'use strict';
  var LEAST = 40;
  var MOST = 20000;

  function siteOf(frame) {
    try {
      return new URL(frame.src).origin;
    } catch {
      return '';
    }
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'bantin-height' || typeof data.height !== 'number' || !isFinite(data.height)) return;
    document.querySelectorAll('iframe[data-bantin]').forEach(function (frame) {
      if (event.source !== frame.contentWindow || event.origin !== siteOf(frame)) return;
      frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(data.height))) + 'px';
    });
  });

  // A title low in a long list opens its article, whose beginning is then above what the reader sees.
  var loaded = new WeakSet();
  document.addEventListener(
    'load',
    function (event) {
      var frame = event.target;
      if (!(frame instanceof HTMLIFrameElement) || !frame.hasAttribute('data-bantin')) return;
      if (loaded.has(frame) && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      loaded.add(frame);
    },
    true,
  );
})();
