<?php
/** The formats that list.php reads: WordPress, JSON Feed, plain lists in JSON, RSS 2.0. As in src/formats, for what a list shows. */
declare(strict_types=1);

namespace Bantin;

/** Text of a standard that stores text, as it comes from templates that escape it all the same. */
function unescaped(string $text, string $part)
{
    return $part === 'body' ? ['html' => $text] : decoded($text);
}

/** Text of an unknown system: markup where it has tags; else its references are decoded. */
function guessed(string $text, string $part)
{
    $once = decoded($text);
    if (hasTags($text) || ($part !== 'title' && hasTags($once))) {
        return ['html' => hasTags($text) ? $text : $once];
    }
    return decoded($once);
}

function wordpressArticle(array $row, string $base): ?array
{
    if (isset($row['media_type']) || isset($row['object_id'])) {
        return null;
    }
    $self = $row['_embedded']['self'][0] ?? null;
    $row += is_array($self) ? $self : [];
    $rendered = function (string $part) use ($row): array {
        $html = $row[$part]['rendered'] ?? '';
        $html = preg_replace(['~\[/?(?:vc_|et_pb_|fusion_|ux_|nectar_|av_)[^[\]]{0,2000}\]~', '~<p>\s*</p>~', '/\s*\[(?:&hellip;|…)\]/u'], ['', '', '…'], is_string($html) ? $html : '');
        return [['html' => $html]];
    };
    $from = [
        'title' => [$row['title'] ?? null],
        'summary' => $rendered('excerpt'),
        'body' => $rendered('content'),
        'date' => [['moment' => dateIn($row['date_gmt'] ?? null, 0) ?? dateIn($row['date'] ?? null)]],
        'url' => [$row['link'] ?? null, $row['url'] ?? null],
        'pinned' => [$row['sticky'] ?? null],
        'language' => [$row['lang'] ?? null],
    ];
    return articleOf(fn ($part) => $from[$part] ?? [$row[$part] ?? null], fn ($text) => ['html' => $text], $base);
}

/** Posts and custom types have a rendered title, found ones a bare one and a subtype. */
function isWordpress(array $rows): bool
{
    foreach ($rows as $row) {
        if (!isset($row['id']) || !(is_string($row['title']['rendered'] ?? null) || (isset($row['subtype']) && is_string($row['title'] ?? null)))) {
            return false;
        }
    }
    return $rows !== [];
}

/** The list of rows in an answer: itself, or under a known name, two levels deep at most. */
function rowsIn($data, int $depth = 0): ?array
{
    if (isList($data)) {
        $rows = array_values(array_filter($data, 'is_array'));
        return count($rows) === count($data) ? array_slice($rows, 0, MOST_ROWS) : null;
    }
    foreach (is_array($data) && $depth < 3 ? LISTS : [] as $name) {
        foreach ($data as $key => $value) {
            $rows = is_array($value) && folded((string) $key) === $name ? rowsIn($value, $depth + 1) : null;
            if ($rows) {
                return $rows;
            }
        }
    }
    return null;
}

function newsInJson(string $body, string $base): ?array
{
    $data = json_decode(ltrim($body, "\xEF\xBB\xBF"), true, 512, JSON_INVALID_UTF8_SUBSTITUTE | JSON_BIGINT_AS_STRING);
    if (is_array($data) && preg_match('~jsonfeed\.org/version/~', (string) asText($data['version'] ?? ''))) {
        $pick = fn (array $item) => fn (string $part) => [
            'url' => [$item['url'] ?? null, $item['external_url'] ?? null],
            'date' => [$item['date_published'] ?? null],
            'body' => [['html' => $item['content_html'] ?? null], $item['content_text'] ?? null],
            'language' => [$item['language'] ?? null, $data['language'] ?? null],
        ][$part] ?? [$item[$part] ?? null];
        return array_map(fn ($item) => articleOf($pick($item), 'Bantin\unescaped', $base), array_slice(array_filter($data['items'] ?? [], 'is_array'), 0, MOST_ROWS));
    }
    $rows = rowsIn(isset($data['headers'], $data['body']) ? $data['body'] : $data);
    if ($rows && isWordpress($rows)) {
        return array_map(fn ($row) => wordpressArticle($row, $base), $rows);
    }
    return $rows && !isset($data['lastPage']) ? newsInPlain($rows, $base) : null;
}

/** A list of no known system. Where its rows are not plainly titles with dates or summaries, only the script knows what they are. */
function newsInPlain(array $rows, string $base): ?array
{
    $titled = [];
    foreach ($rows as $row) {
        $pick = byNames($row);
        $title = firstOf($pick('title'), fn ($value) => is_array($value) ? '<a>' : asText($value));
        $other = firstOf(array_merge($pick('date'), $pick('summary')), 'Bantin\textIn');
        $isOfSystem = isset($row['pubDate']) || isset($row['contentFields']) || is_array($row['meta'] ?? null);
        if ($isOfSystem || ($title !== null && (!$other || hasTags($title)))) {
            return null;
        }
        if ($title !== null) {
            $titled[] = $pick;
        }
    }
    return count($titled) * 2 <= count($rows) ? null : array_map(fn ($pick) => articleOf($pick, 'Bantin\guessed', $base), $titled);
}

/** @return array<string> what stands in the elements of a name, as it was before XML */
function elements(string $xml, string $name): array
{
    preg_match_all("~<$name(?:\\s[^>]*)?(?<!/)>(.*?)</$name\\s*>~s", $xml, $found);
    return array_map(fn ($text) => trim(decoded($text)), $found[1]);
}

/** Markup without what feeds put into it: pictures for emoji, a link back. */
function feedMarkup(string $html): string
{
    return preg_replace(
        ['~<img\b[^<>]*/images/core/emoji/[^<>]*?alt="([^"]*)"[^<>]*>~', '~<p>(?:The post|Bài viết) <a [^<>]*>[^<>]*</a>[^<>]*<a [^<>]*>[^<>]*</a>[^<>]*</p>\s*$~u', '/\s{0,5}\[(?:&hellip;|&#8230;|…)\]/u'],
        ['$1', '', '…'],
        $html
    );
}

/** One item of a feed, with its texts, as parts. */
function rssPick(string $item, array $texts, string $channel): callable
{
    $guid = preg_match('~<guid\b[^>]*isPermaLink\s*=\s*["\']false~', $item) ? [] : preg_grep('~^https?:~', elements($item, 'guid'));
    $title = elements($item, 'title')[0] ?? '';
    $language = elements($item, 'dc:language')[0] ?? elements($channel, 'language')[0] ?? '';
    // Drupal prints title, author and date before it.
    $summary = $texts[0] === $texts[1] ? '' : preg_replace('~^<span.{0,3000}?</time>\s*</span>~s', '', $texts[0]);
    $parts = [
        'id' => elements($item, 'guid'),
        'title' => [preg_match('~</[a-z]~i', $title) ? ['html' => $title] : $title],
        'summary' => [['html' => $summary]],
        'body' => [['html' => $texts[1]]],
        'date' => array_merge(elements($item, 'pubDate'), elements($item, 'dc:date')),
        'url' => array_merge(elements($item, 'link'), $guid),
        // Systems that were installed in English say `en` for ever.
        'language' => preg_match('/^vi/i', $language) || !preg_match('/[đơưạ-ỹ]/iu', $title) ? [$language] : [],
    ];
    return fn (string $part) => $parts[$part] ?? [];
}

/** RSS 2.0, without an XML parser, which not every PHP has: what is not plainly an item is not read. */
function newsInRss(string $xml, string $base): ?array
{
    $plain = preg_replace_callback('~<!--.*?-->|<!\[CDATA\[(.*?)\]\]>~s', fn ($found) => htmlspecialchars($found[1] ?? '', ENT_QUOTES), $xml);
    preg_match_all('~<item\b[^>]*>(.*?)</item\s*>~s', $plain, $found);
    $items = array_slice($found[1], 0, MOST_ROWS);
    $channel = preg_replace('~<(item|image)\b.*~s', '', $plain);
    $base = addressIn(elements($channel, 'link')[0] ?? '', $base) ?? $base;
    $texts = array_map(fn ($item) => [
        feedMarkup(elements($item, 'description')[0] ?? ''),
        feedMarkup(elements($item, 'content:encoded')[0] ?? ''),
    ], $items);
    // Where most descriptions have several paragraphs, they are the texts.
    $alone = array_filter($texts, fn ($pair) => $pair[0] !== '' && $pair[1] === '');
    $long = array_filter($alone, fn ($pair) => preg_match_all('/<(?:p|h[1-6]|ul|ol|figure|table|blockquote)\b/i', $pair[0]) > 1);
    $areTexts = $long && count($long) * 2 >= count($alone);
    $articles = [];
    foreach ($items as $number => $item) {
        [$summary, $body] = $texts[$number];
        $articles[] = articleOf(rssPick($item, [$summary, $areTexts && $body === '' ? $summary : $body], $channel), 'Bantin\unescaped', $base);
    }
    return withoutFalseMinutes($articles, $plain);
}

/** NukeViet prints the month where the minutes belong: only the hour is true, so the day is shown. */
function withoutFalseMinutes(array $articles, string $xml): array
{
    $isFalse = fn ($article) => $article && $article['date'] && gmdate('n', $article['date'][0] + HOME) === ltrim(gmdate('i', $article['date'][0] + HOME), '0');
    if (!preg_match('~<generator>[^<]*nukeviet~i', $xml) || array_filter($articles) !== array_filter($articles, $isFalse)) {
        return $articles;
    }
    return array_map(fn ($article) => $article ? ['date' => [$article['date'][0] - $article['date'][0] % 3600, true]] + $article : null, $articles);
}
