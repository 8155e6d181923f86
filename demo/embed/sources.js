/**
 * The endpoints that the frame may show, by the name that stands in its address: `list.html?source=tinh`. An address in the query would let
 * anybody show anything under the name of this site, so there is none. Put your own here.
 */
export const SOURCES = {
  tinh: {
    list: '/api/wordpress/wp-json/wp/v2/posts?_embed&per_page=30',
    article: '/api/wordpress/wp-json/wp/v2/posts/{id}?_embed',
    home: '/list.html',
  },
  'ban-tin': { list: '/api/feed.json', article: '/api/feed.json', home: '/list.html' },
};
