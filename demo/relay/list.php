<?php
/**
 * News in a page of this site as plain HTML, for readers without JavaScript and for search engines; with bantin.js the element takes over.
 *
 *     <?php require_once 'relay/list.php'; echo bantin_list('https://tinh.example/wp-json/wp/v2/posts?_embed', ['count' => 5]); ?>
 *
 * config.php lists what may be read. Whatever goes wrong, the page gets the tag with a link in it, never a fault of PHP.
 */
declare(strict_types=1);

require_once __DIR__ . '/fetch.php';
require_once __DIR__ . '/clean.php';
require_once __DIR__ . '/read.php';
require_once __DIR__ . '/formats.php';
require_once __DIR__ . '/print.php';

if (!function_exists('bantin_list')) {
    /**
     * @param string $url address of the news; `{size}` becomes `count`
     * @param array $options attributes of `<news-list>` by their names; and `link`, `link-text`: what stands there without news
     */
    function bantin_list($url, $options = []): string
    {
        // Nothing that PHP complains of may reach the page, nor a handler of the site that ends it.
        set_error_handler(function () {
            return true;
        });
        try {
            return Bantin\listHtml((string) $url, (array) $options);
        } finally {
            restore_error_handler();
        }
    }
}
