<?php
/**
 * The news in an answer; null for every answer that is left to the script. What is no news for readers (drafts, withdrawn, expired, not yet
 * out) is left out, as the script does. formats.php knows where the parts of an article stand, this file how they are read.
 */
declare(strict_types=1);

namespace Bantin;

/** The names of the parts of an article, best first, without case, marks and signs (src/reading/aliases.ts). */
const NAMES = [
    'id' => 'documentid id ma uid nid key guid uuid',
    'title' => 'title tieude headline tentin tentintuc tenbai tenbaiviet subject',
    'summary' => 'customexcerpt summary sapo lead hometext tomtat excerpt shortcontent subcontent motangan trichdan teaser shortdescription noidungngan introtext description mota trichyeu gioithieu loidan abstract intro modau preview snippet',
    'body' => 'contenthtml bodyhtml content noidung noidungchitiet chitiet body html articlebody fulltext detail',
    'date' => 'publish ngaydang ngayxuatban ngayphathanh thoigiandang publication publishup firstpublished published pub date thoigian ngay time created ngaytao thoigiantao',
    'expires' => 'expires exp expire expiry publishdown ngayhethan',
    'url' => 'canonicalurl url link permalink duongdan lienket weburl fullurl',
    'language' => 'langcode language lang inlanguage locale ngonngu mangonngu',
    'status' => 'status trangthai tinhtrang published hienthi active activeflag daduyet xuatban state standing',
    'hidden' => 'hidden deleted archived draft daxoa',
    'withdrawn' => 'withdrawn retracted retraction thuhoi dathuhoi lydothuhoi gobo dagobo lydogobo',
    'expired' => 'expired hethan hethieuluc',
    'urgent' => 'urgent breaking breakingnews khan tinkhan dokhan',
    'pinned' => 'sticky pinned ghim featured hot focusnews noibat tinnoibat tieudiem',
];
const LISTS = ['items', 'results', 'result', 'danhsach', 'ds', 'list', 'articles', 'posts', 'news', 'rows', 'records', 'tintuc', 'dulieu', 'ketqua', 'data'];
const MOST_ROWS = 500;

/** Words of a status, without marks. Other words say nothing. */
const HIDING = '/^(?:(?:auto)?draft|(?:ban)?nhap|pending|ch(?:ua|o)duyet|inreview|private|riengtu|internal|noibo|future|scheduled|hengio|trash|deleted|hidden|an|inactive|unpublished|(?:chua|khong)xuatban|withdrawn|retracted|dago|(?:da|bi)*(?:thuhoi|gobo)|expired|(?:da)?het(?:han|hieuluc))$/';
const URGENT = '/^(?:urgent|breaking(?:news)?|(?:tin|thuong)?khan(?:cap)?|hoatoc)$/';

function isList($value): bool
{
    return is_array($value) && ($value === [] || array_keys($value) === range(0, count($value) - 1));
}

/** Text that says something, trimmed; null for the words that programs print for "nothing". */
function asText($value): ?string
{
    $text = is_string($value) ? preg_replace('/^\s+|\s+$/u', '', $value) : (is_int($value) || is_float($value) ? (string) $value : '');
    return preg_match('/^(?:|null|undefined|nan|none|\[object object\]|invalid date)$/i', $text) ? null : $text;
}

/** @return array{string, bool}|null the text in a value, and whether its place says that it is markup */
function textIn($value, int $depth = 0): ?array
{
    $text = asText($value);
    if ($text !== null || !is_array($value) || $depth > 3) {
        return $text === null ? null : [$text, false];
    }
    foreach (isList($value) ? [0] : ['processed', 'rendered', 'markup', 'html', 'value', 'text'] as $number => $key) {
        $inner = textIn($value[$key] ?? null, $depth + 1);
        if ($inner) {
            return [$inner[0], $inner[1] || ($key !== 0 && $number < 4)];
        }
    }
    return null;
}

function asBoolean($value): ?bool
{
    $word = is_bool($value) ? ($value ? '1' : '0') : strtolower(asText($value) ?? '');
    return preg_match('/^(?:1|true|yes|y|on|có|co)$/', $word) ? true : (preg_match('/^(?:0|false|no|n|off|không|khong)$/', $word) ? false : null);
}

/** The address of a page, as sent: not that of an interface, nor a bare word, nor one that carries code or data. */
function pageAddress($value): ?string
{
    $text = str_replace('&amp;', '&', preg_replace('~^\~(?=/)~', '', asText($value) ?? ''));
    $isNone = $text === '' || preg_match('~^(?:data|blob|javascript|vbscript|self|default)\b(?![./-])|[<>"\s]|^#|^(?:https?://[^/]+)?/(?:api|wp-json|jsonapi)/~i', $text);
    return $isNone || !preg_match('~[/.?]~', $text) ? null : $text;
}

/** The first value that a reader can read. */
function firstOf(array $values, callable $reader)
{
    foreach ($values as $value) {
        $read = $reader($value);
        if ($read !== null) {
            return $read;
        }
    }
    return null;
}

/** Gives the values of a part by its names: in their order, full names before short ones (`news_title`, `TieuDeTin`, `published_at`). */
function byNames(array $row): callable
{
    $readers = [];
    foreach ([false, true] as $isShort) {
        foreach (array_slice($row, 0, 300, true) as $key => $value) {
            $full = folded(substr((string) $key, 0, 60));
            $name = preg_replace(
                ['/^(?:field|news|article|post|tintuc|baiviet|is|so(?!urce)|ten|date|display)(?=..)/', '/^(..+?)(?:baiviet|tin(?:tuc)?|name|date|time|moment|html|at|on)$/'],
                ['', '$1'],
                $full
            );
            if (!$isShort || $name !== $full) {
                $readers[$isShort ? $name : $full][] = $value;
            }
        }
    }
    return function (string $part) use ($readers): array {
        return array_merge([], ...array_map(fn ($name) => $readers[$name] ?? [], explode(' ', NAMES[$part])));
    };
}

/** Whether any of the values has a word of this kind. */
function hasWord(array $values, string $words): bool
{
    foreach ($values as $value) {
        if (preg_match($words, folded(textIn($value)[0] ?? ''))) {
            return true;
        }
    }
    return false;
}

/** A field named for a state says yes, or has a word for it; of a withdrawal a reason or a date says so, too. */
function isSaid(array $values, string $words, bool $isReason = false): bool
{
    foreach ($values as $value) {
        $yes = asBoolean($value);
        $key = folded(textIn($value)[0] ?? '');
        if ($yes || hasWord([$value], $words) || ($yes === null && $isReason && !preg_match('/^(?:|(?:khong|chua)(?:co)?)$/', $key))) {
            return true;
        }
    }
    return false;
}

/** Whether the endpoint keeps a row from readers: by a word, by `false`, `0` or a negative number, or because its day is gone or to come. */
function isKept(callable $pick, ?array $date): bool
{
    $status = firstOf($pick('status'), fn ($value) => asText(is_bool($value) ? (int) $value : textIn($value)[0] ?? null));
    $isHidden = isSaid($pick('hidden'), '/^\b$/') || isSaid($pick('withdrawn'), HIDING, true) || isSaid($pick('expired'), HIDING);
    $isOff = $status !== null && (asBoolean($status) === false || (is_numeric($status) && $status < 0));
    $expires = firstOf($pick('expires'), fn ($value) => dateIn($value));
    $isTimed = ($expires && $expires[0] < time()) || ($date && !$date[1] && $date[0] > time());
    return $isHidden || $isOff || $isTimed || hasWord($pick('status'), HIDING);
}

/**
 * One article: plain texts, an absolute address. Null for what has no title, or is not for readers.
 *
 * @param callable $pick gives the values that may hold a part
 * @param callable $kind makes text or markup (`['html' => …]`) of a string of a part
 */
function articleOf(callable $pick, callable $kind, string $base): ?array
{
    $text = function (string $part) use ($pick, $kind) {
        $found = firstOf($pick($part), 'Bantin\textIn');
        return $found ? ($found[1] ? ['html' => $found[0]] : $kind($found[0], $part)) : '';
    };
    $line = fn ($sent) => headOf(str_replace("\n", ' ', plainText($sent)), 2000);
    $date = firstOf($pick('date'), fn ($value) => is_array($value) && isset($value['moment']) ? $value['moment'] : dateIn(textIn($value)[0] ?? null));
    $summary = plainText($text('summary'));
    $title = $line($text('title')) ?: headOf(explode("\n", $summary ?: plainText($text('body')))[0], 120);
    if ($title === '' || isKept($pick, $date)) {
        return null;
    }
    $url = firstOf($pick('url'), fn ($value) => pageAddress(is_array($value) ? $value['href'] ?? $value['url'] ?? $value[0] ?? null : $value));
    $url = $url === null ? null : addressIn($url, $base);
    $language = str_replace('_', '-', firstOf($pick('language'), fn ($value) => asText($value)) ?? '');
    return [
        'id' => $line(textIn(firstOf($pick('id'), fn ($value) => textIn($value) ? $value : null))[0] ?? '') ?: $url ?? $title,
        'title' => $title,
        'summary' => $summary,
        'url' => $url,
        'date' => $date,
        'language' => preg_match('/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i', $language) ? $language : '',
        'urgent' => isSaid($pick('urgent'), URGENT) || hasWord($pick('status'), URGENT),
        'pinned' => firstOf($pick('pinned'), 'Bantin\asBoolean') === true,
    ];
}

/**
 * The articles in an answer, each once; null where only the script can tell.
 *
 * @param string $type as fetch.php gives it
 */
function newsIn(string $type, string $body, string $base): ?array
{
    $isXml = strncmp($type, 'application/xml', 15) === 0;
    $charset = preg_match('/charset="?([\w-]+)/i', $type, $found) || preg_match('/^[^>]*\bencoding\s*=\s*["\']([\w-]+)/', $body, $found) ? $found[1] : 'utf-8';
    if ($isXml && (strtolower($charset) !== 'utf-8' || !preg_match('/<rss\b/', substr($body, 0, 2000)))) {
        return null;
    }
    $articles = $isXml ? newsInRss(whole($body), $base) : newsInJson($body, $base);
    $known = [];
    foreach (array_filter($articles ?? []) as $article) {
        $known += [$article['id'] => $article];
    }
    return $articles === null ? null : array_values($known);
}
