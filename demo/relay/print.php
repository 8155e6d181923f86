<?php
/** The news as the tag with a list in it, letter for letter what `renderList` of bantin/server prints. */
declare(strict_types=1);

namespace Bantin;

/** Attributes that choose or read otherwise than is done here: the list would not be that of the script, so that only the link is printed. */
const OTHERWISE = ['category', 'tag', 'exclude', 'query', 'from', 'to', 'map', 'format', 'rewrite', 'date-pattern', 'time-zone'];

function escaped(string $text): string
{
    return str_replace(['&', '<', '>', '"', "'"], ['&amp;', '&lt;', '&gt;', '&quot;', '&#39;'], $text);
}

/** The attributes of the tag; `src` is the address of the news, unless another one is given for the script (that of a relay). */
function attributesOf(string $url, array $options): string
{
    $html = '';
    foreach (['src' => $options['src'] ?? $url] + array_diff_key($options, ['link' => 1, 'link-text' => 1]) as $name => $value) {
        if (preg_match('/^(?!on)[a-z]+(?:-[a-z]+)*$/', (string) $name) && is_scalar($value) && $value !== false) {
            $html .= " $name=\"" . ($value === true ? '' : escaped(whole((string) $value))) . '"';
        }
    }
    return $html;
}

function timeHtml(?array $date): string
{
    if (!$date) {
        return '';
    }
    [$seconds, $isDay] = [$date[0] + HOME, $date[1]];
    return '<time datetime="' . gmdate($isDay ? 'Y-m-d' : 'Y-m-d\TH:i:s', $seconds) . ($isDay ? '' : '+07:00') . '">' . gmdate('d/m/Y', $seconds) . '</time>';
}

function itemHtml(array $article, array $options): string
{
    $url = $article['url'];
    $pattern = $options['article-url'] ?? '';
    if (is_string($pattern) && strpos($pattern, '{id}') !== false && !preg_match('/\{(?:slug|category)\}/', $pattern)) {
        $url = str_replace('{id}', strtr(rawurlencode($article['id']), ['%21' => '!', '%27' => "'", '%28' => '(', '%29' => ')', '%2A' => '*']), $pattern);
    }
    $tag = 'h' . min(6, max(1, (int) ($options['heading-level'] ?? 2)) + 1);
    $badge = $article['urgent'] ? '<b class="badge">Khẩn</b> ' : '';
    $title = escaped($article['title']);
    $title = $url ? '<a href="' . escaped($url) . "\">$title</a>" : $title;
    $lang = $article['language'] ? ' lang="' . escaped($article['language']) . '"' : '';
    $summary = $article['summary'] === '' ? '' : '<p>' . escaped($article['summary']) . '</p>';
    return "<li$lang><$tag>$badge$title</$tag>" . timeHtml($article['date']) . "$summary</li>";
}

/** In the order of the element: urgent ones, pinned ones, then by date unless `order` says otherwise; those without a date last. */
function ordered(array $articles, string $order): array
{
    $direction = ['oldest' => -1, 'source' => 0][$order] ?? 1;
    $keys = [];
    foreach ($articles as $number => $article) {
        $day = $article['date'] ? -$direction * $article['date'][0] : PHP_INT_MAX;
        // The place in the answer last: PHP 7 does not keep it.
        $keys[] = [-2 * (int) $article['urgent'] - (int) $article['pinned'], $direction ? $day : 0, $number];
    }
    asort($keys);
    return array_map(fn ($number) => $articles[$number], array_keys($keys));
}

/** The list, or the reason why there is none. */
function newsHtml(string $url, array $options): string
{
    if (array_intersect_key(array_flip(OTHERWISE), $options)) {
        throw new Refused('left to the script');
    }
    $config = settings();
    $config['timeout'] = min($config['timeout'], $config['page timeout'] ?? 3);
    [, [, $type, $body]] = dataOf($url, $config, false);
    $articles = newsIn($type, $body, $url);
    if (!$articles) {
        throw new Refused($articles === null ? 'a format for the script' : 'no news');
    }
    $shown = array_slice(ordered($articles, (string) ($options['order'] ?? '')), 0, max(1, (int) ($options['count'] ?? 10)));
    return '<ul>' . implode('', array_map(fn ($article) => itemHtml($article, $options), $shown)) . '</ul>';
}

/** The link that stands there without news: to `link`, else to the site of the news. */
function linkHtml(string $url, array $options): string
{
    $own = $options['link'] ?? null;
    $site = preg_match('~^https://[a-z0-9.-]+~', $url, $found) ? "$found[0]/" : '';
    $href = is_string($own) && preg_match('~^(?:https?://|/(?!/))[^\s\\\\]*$~', $own) ? $own : $site;
    $text = escaped(whole((string) ($options['link-text'] ?? 'Xem tin trên Cổng thông tin điện tử tỉnh')));
    return $href ? '<a href="' . escaped(whole($href)) . "\">$text</a>" : $text;
}

function listHtml(string $url, array $options): string
{
    $address = strtr($url, ['{size}' => (string) max(1, (int) ($options['count'] ?? 10)), '{page}' => '1']);
    $address = preg_replace('/\{(?:query|category|tag|from|to)\}/', '', $address);
    try {
        $inside = newsHtml($address, $options);
    } catch (Refused $refused) {
        $inside = '<!-- bantin: ' . escaped($refused->getMessage()) . ' -->' . linkHtml($address, $options);
    } catch (\Throwable $fault) {
        $inside = '<!-- bantin: fault -->' . linkHtml($address, $options);
    }
    return '<news-list' . attributesOf($url, $options) . ">$inside</news-list>";
}
