<?php
/**
 * What came from elsewhere as text, addresses and dates that may stand in a page: the rules of the script (src/sanitize, src/dates) as far as
 * a list needs them. Nothing here is markup: list.php escapes all of it.
 */
declare(strict_types=1);

namespace Bantin;

/** Bytes of a text that are looked at; nobody writes a longer summary. */
const LONGEST_TEXT = 20000;
/** Vietnam's time, which has been +07:00 since 1975. */
const HOME = 7 * 3600;

/** UTF-8 in which every byte has its place. */
function whole(string $text): string
{
    return json_decode(json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE));
}

/** The character of a number; 128 to 159 are read as windows-1252, as browsers do. */
function characterOf(int $code): string
{
    $windows = [0x20ac, 129, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 141, 0x17d, 143, 144,
        0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 157, 0x17e, 0x178];
    $code = $windows[$code - 128] ?? $code;
    if ($code < 1 || $code > 0x10ffff || ($code > 0xd7ff && $code < 0xe000)) {
        $code = 0xfffd;
    }
    $units = $code > 0xffff ? [0xd800 + (($code - 0x10000) >> 10), 0xdc00 + ($code & 0x3ff)] : [$code];
    return json_decode('"' . vsprintf(str_repeat('\\u%04x', count($units)), $units) . '"');
}

/** Character references of HTML as characters, one level; only those that end in `;`. */
function decoded(string $text): string
{
    return preg_replace_callback('/&(?:#(\d{1,8})|#x([\da-f]{1,7})|[a-z]{2,31}\d{0,2});/i', function (array $found): string {
        if (isset($found[1])) {
            return characterOf(isset($found[2]) ? (int) hexdec($found[2]) : (int) $found[1]);
        }
        return html_entity_decode($found[0], ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }, $text);
}

function hasTags(string $text): bool
{
    return preg_match('~<(?:/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?|!--[^<>]*--)>~i', $text) === 1;
}

/** The words of markup: a line feed between paragraphs, nothing of what readers do not see. */
function withoutMarkup(string $html): string
{
    $text = preg_replace([
        '/<!--(?:-?>|[\s\S]*?(?:--!?>|$))/',
        '~<(script|style|template|noscript|textarea|title|svg|math|select|iframe|object)(?=[\s/>])[\s\S]*?(?:</\1(?=[\s/>])|$)~i',
        '/\s+/u',
        '~<(?:br|hr|/(?:p|div|li|h[1-6]|tr|table|ul|ol|dl|dt|dd|blockquote|figure|figcaption|section|article|header|pre|center))(?=[\s/>])~i',
        '~<[!?/a-z](?:=\s*(?:"[^"]*"|\'[^\']*\')|[^>])*+>?~i',
    ], ['', '<x', ' ', "\n$0", ''], $html);
    $plain = decoded($text);
    // Feeds of some state sites encode twice.
    return preg_match('/&#\w+;/', $plain) ? decoded($plain) : $plain;
}

/** One space between words, no control characters, no marks that reverse the reading direction, NFC where PHP knows it (intl). */
function tidy(string $text): string
{
    $text = preg_replace(['/\r\n?/', '/(?![\t\n])\p{Cc}|[\x{202a}-\x{202e}\x{2066}-\x{2069}\x{feff}\x{fffe}\x{ffff}]/u'], ["\n", ''], $text);
    if (class_exists('Normalizer')) {
        $text = \Normalizer::normalize($text) ?: $text;
    }
    $text = preg_replace(['/[^\S\n]+/u', '/ ?\n[ \n]*/', '/^\s+|\s+$/u'], [' ', "\n", ''], $text);
    return preg_replace('/ ?\[(?:…|\.\.\.)\]$/u', '…', $text);
}

/** The beginning of a text, cut between words. */
function headOf(string $text, int $length): string
{
    return preg_match('/^.{' . $length . '}(?=.)/us', $text, $found) ? preg_replace('/\s\S*$/u', '', $found[0]) . '…' : $text;
}

/** Text or markup (`['html' => …]`) as plain text. */
function plainText($text): string
{
    $sent = is_array($text) ? $text['html'] : (string) $text;
    $sent = strlen($sent) > LONGEST_TEXT ? whole(substr($sent, 0, LONGEST_TEXT)) : $sent;
    return tidy(is_array($text) ? withoutMarkup($sent) : $sent);
}

/** Letters without marks, in lower case, of Vietnamese; `$key`: nothing but letters and digits. */
function folded(string $text, bool $key = true): string
{
    $text = preg_replace(
        ['/\p{M}/u', '/[àáạảãâầấậẩẫăằắặẳẵ]/iu', '/[èéẹẻẽêềếệểễ]/iu', '/[ìíịỉĩ]/iu', '/[òóọỏõôồốộổỗơờớợởỡ]/iu', '/[ùúụủũưừứựửữ]/iu', '/[ỳýỵỷỹ]/iu', '/đ/iu'],
        ['', 'a', 'e', 'i', 'o', 'u', 'y', 'd'],
        $text
    );
    return $key ? preg_replace('/[^a-z0-9]/', '', strtolower($text)) : strtolower($text);
}

/** An address with what cannot stand in one encoded, and without steps (`..`). */
function printedAddress(string $origin, string $path, string $rest): string
{
    $steps = [];
    $parts = explode('/', substr($path, 1));
    foreach ($parts as $number => $part) {
        $plain = str_ireplace('%2e', '.', $part);
        if ($plain === '..') {
            array_pop($steps);
        }
        if ($plain !== '.' && $plain !== '..') {
            $steps[] = $part;
        } elseif ($number === count($parts) - 1) {
            $steps[] = '';
        }
    }
    $encode = function (string $text, string $signs): string {
        return preg_replace_callback("/[^\\x21-\\x7e]|[$signs]/", fn ($found) => rawurlencode($found[0]), $text);
    };
    [$query, $hash] = explode('#', $rest, 2) + [1 => null];
    return $origin . '/' . $encode(implode('/', $steps), '"<>`{}^') . $encode($query, '"<>\'') . ($hash === null ? '' : '#' . $encode($hash, '"<>`'));
}

/** An http or https address, absolute; undefined for anything else, also for hosts that are not written in plain letters. */
function addressIn(string $sent, string $base): ?string
{
    $url = preg_replace('/[\t\r\n]/', '', trim($sent, "\0..\x20"));
    if ($url === '' || strlen($url) > 4096 || preg_match('/[\x00-\x1f\x7f\\\\]/', $url)) {
        return null;
    }
    if (!preg_match('~^[a-z][a-z\d+.-]*:~i', $url)) {
        if (!preg_match('~^(https?:)(//[^/?#]+)([^?#]*)~i', $base, $here)) {
            return null;
        }
        $folder = preg_replace('~[^/]*$~', '', $here[3] ?: '/');
        $isRooted = strncmp($url, '/', 1) === 0;
        $under = strncmp($url, '?', 1) === 0 ? $here[3] : $folder;
        $url = strncmp($url, '//', 2) === 0 ? $here[1] . $url : $here[1] . $here[2] . ($isRooted ? '' : $under) . $url;
    }
    if (!preg_match('~^(https?)://([a-z\d](?:[a-z\d.-]*[a-z\d])?)(?::(\d{1,5}))?(/[^?#]*)?((?:[?#].*)?)$~is', $url, $found)) {
        return null;
    }
    $scheme = strtolower($found[1]);
    $port = $found[3] === '' || $found[3] === ['http' => '80', 'https' => '443'][$scheme] ? '' : ':' . (int) $found[3];
    return printedAddress($scheme . '://' . strtolower($found[2]) . $port, $found[4] ?: '/', $found[5]);
}

/** @return array{int, bool}|null seconds since 1970, and whether it is a day without a time */
function momentOf(int $year, int $month, int $day, ?array $time, ?int $zone): ?array
{
    if (!checkdate($month, $day, $year) || $year < 1901 || $year > 9998) {
        return null;
    }
    $midnight = gmmktime(0, 0, 0, $month, $day, $year);
    if ($time === null) {
        return [$midnight - HOME, true];
    }
    [$hour, $minute, $second] = $time;
    $isTime = $hour * 60 + $minute <= 1440 && $minute < 60 && $second < 61;
    return $isTime ? [$midnight + $hour * 3600 + $minute * 60 + $second - ($zone ?? HOME), false] : null;
}

/** Seconds ahead of UTC of `+07:00`, `Z`, `GMT`, `EST`; null where nothing is said. */
function zoneIn(string $text): ?int
{
    if (preg_match('/^([+-])(\d\d?):?(\d\d)?$/', $text, $found)) {
        return ($found[1] === '-' ? -60 : 60) * ((int) $found[2] * 60 + (int) ($found[3] ?? 0));
    }
    $american = ['est' => -5, 'edt' => -4, 'cst' => -6, 'cdt' => -5, 'mst' => -7, 'mdt' => -6, 'pst' => -8, 'pdt' => -7];
    return $text === '' ? null : 3600 * ($text === 'ict' ? 7 : $american[$text] ?? 0);
}

/** Seconds or milliseconds since 1970, or digits that are a date: `20261020`. */
function momentInDigits(string $digits): ?array
{
    if (preg_match('/^((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/', $digits, $at)) {
        return momentOf((int) $at[1], (int) $at[2], (int) $at[3], isset($at[4]) ? [(int) $at[4], (int) $at[5], (int) ($at[6] ?? 0)] : null, null);
    }
    $value = (float) $digits;
    return $value < 1e8 || $value >= 253402300800000 ? null : [(int) floor($value < 1e11 ? $value : $value / 1000), false];
}

/**
 * The point in time that a value means, or null: ISO 8601, SQL, RFC 822, seconds and milliseconds, and the ways Vietnamese sites write dates,
 * always day first. Times without a zone are Vietnam's unless they are told to be UTC.
 */
function dateIn($value, ?int $zone = null): ?array
{
    $text = is_int($value) || is_float($value) || is_string($value) ? trim(folded((string) $value, false)) : '';
    $text = preg_replace('~^/date\((\d+)(?:[+-]\d{4})?\)/$~', '$1', $text);
    if (preg_match('/^\d{8,16}(?:\.\d+)?$/', $text)) {
        return momentInDigits($text);
    }
    if ($text === '' || strlen($text) > 60) {
        return null;
    }
    $words = '/\b(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t[2-7]|chu nhat|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|ngay|luc|vao|dang|cap nhat)\b/';
    $text = preg_replace(['/\(.*?\)/', $words, '/(\d) ?(?:h|gio) ?(\d\d)(?: ?phut)?/'], ['', ' ', '$1:$2'], $text);
    $time = null;
    if (preg_match('/(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap]m|sa|ch)\b)?(?: ?(z|utc?|gmt|ict|[ecmp][sd]t|[+-]\d{1,2}(?::?\d\d)?)(?![\w\/.-]))?/', $text, $found)) {
        $hour = (int) $found[1];
        $half = $found[4] ?? '';
        $hour += $hour < 12 && ($half === 'pm' || $half === 'ch') ? 12 : ($hour === 12 && ($half === 'am' || $half === 'sa') ? -12 : 0);
        $time = [$hour, (int) $found[2], (int) ($found[3] ?? 0)];
        $zone = zoneIn($found[5] ?? '') ?? $zone;
        $text = str_replace($found[0], ' ', $text);
    }
    $months = array_flip(['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);
    if (preg_match('~^[\s,|–-]*(\d{4})[-/.](\d\d?)[-/.](\d\d?)t?[\s,|–-]*$~', $text, $found)) {
        return momentOf((int) $found[1], (int) $found[2], (int) $found[3], $time, $zone);
    }
    if (preg_match('~^[\s,|–-]*(\d\d?)[-/. ](\d\d?|[a-z]{3})[a-z]*[-/. ](\d{4})[\s,|–-]*$~', $text, $found)) {
        return momentOf((int) $found[3], $months[$found[2]] ?? (int) $found[2], (int) $found[1], $time, $zone);
    }
    return null;
}
