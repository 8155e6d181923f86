<?php
/**
 * Reads endpoints for this site's own pages, and keeps copies: what relay.php and list.php have in common. Defines functions, answers nothing.
 *
 * config.php lists what may be read. https only, no private addresses (the address that was looked up is the one that is asked), redirects
 * only within the list, a limit of size and time, data types only, one question at a time, the last good copy.
 * PHP 7.4 or newer with openssl; no other extension.
 */
declare(strict_types=1);

namespace Bantin;

/** What config.php says. */
function settings(): array
{
    $file = getenv('BANTIN_RELAY_CONFIG') ?: __DIR__ . '/config.php';
    if (!is_file($file)) {
        throw new Refused('no config.php', 500);
    }
    return require $file;
}

final class Refused extends \Exception
{
}

/** The parts of an address on the list. Never the text that was given: what is asked for is put together from these. */
function allowedTarget($url, array $config): array
{
    if (!is_string($url) || strlen($url) > 2000 || !preg_match('~^https://([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::443)?(/[\x21-\x7e]*)?$~', $url, $found)) {
        throw new Refused('not an https address', 400);
    }
    [$host, $path] = [$found[1], preg_replace('/#.*/', '', $found[2] ?? '/')];
    if (filter_var($host, FILTER_VALIDATE_IP) || preg_match('/^[0-9.]+$/', $host)) {
        throw new Refused('a host has a name', 403);
    }
    // What the other server might take for a step out of the folder.
    $plain = rawurldecode(rawurldecode(explode('?', $path)[0]));
    if (strpos($plain, '..') !== false || strpos($plain, '\\') !== false) {
        throw new Refused('a path that climbs', 403);
    }
    foreach ($config['allowed'] as $beginning) {
        $known = parse_url($beginning);
        $start = $known['path'] ?? '/';
        $rest = substr($path, strlen($start), 1);
        $isWhole = substr($start, -1) === '/' || $rest === '' || $rest === false || strpos('?/', $rest) !== false;
        if (($known['scheme'] ?? '') === 'https' && ($known['host'] ?? '') === $host && strncmp($path, $start, strlen($start)) === 0 && $isWhole) {
            return ['host' => $host, 'path' => $path];
        }
    }
    throw new Refused('not on the list', 403);
}

function isPublic(string $ip): bool
{
    if (!filter_var($ip, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 | FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE)) {
        return false;
    }
    // Carriers' own, protocols, tests of networks, multicast: PHP takes some of them for public.
    return !preg_match('/^(100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.0\.|192\.0\.2\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|23\d\.)/', $ip);
}

/** Where to connect. Looked up once: a name that means another address a moment later (DNS rebinding) gains nothing. */
function addressOf(string $host, array $config): string
{
    if (isset($config['addresses'][$host])) {
        return $config['addresses'][$host];
    }
    $all = gethostbynamel($host) ?: [];
    if (!$all) {
        throw new Refused('no such host', 502);
    }
    foreach ($all as $ip) {
        if (!isPublic($ip)) {
            throw new Refused('a private address', 403);
        }
    }
    return $all[0] . ':443';
}

/** @return array{int, array<string, string>, string} status, headers, body */
function ask(array $target, array $config, float $end): array
{
    $left = $end - microtime(true);
    $context = stream_context_create([
        'http' => [
            'method' => 'GET', 'protocol_version' => 1.1, 'follow_location' => 0, 'ignore_errors' => true, 'timeout' => max(0.1, $left),
            'header' => "Host: {$target['host']}\r\nAccept: application/json, application/xml\r\nUser-Agent: bantin-relay\r\nConnection: close",
        ],
        'ssl' => ['verify_peer' => true, 'verify_peer_name' => true, 'peer_name' => $target['host'], 'allow_self_signed' => false],
    ]);
    $stream = @fopen('https://' . addressOf($target['host'], $config) . $target['path'], 'rb', false, $context);
    if (!$stream) {
        throw microtime(true) > $end ? new Refused('too slow', 504) : new Refused('no answer', 502);
    }
    $lines = stream_get_meta_data($stream)['wrapper_data'] ?? [];
    $status = (int) (explode(' ', $lines[0] ?? '')[1] ?? 0);
    $headers = [];
    foreach (array_slice($lines, 1) as $line) {
        [$name, $value] = array_map('trim', explode(':', $line, 2) + [1 => '']);
        $headers[strtolower($name)] = $value;
    }
    $body = '';
    while (!feof($stream)) {
        $part = fread($stream, 65536);
        $body .= $part === false ? '' : $part;
        if (strlen($body) > $config['bytes']) {
            throw new Refused('too large', 502);
        }
        if (microtime(true) > $end || stream_get_meta_data($stream)['timed_out']) {
            throw new Refused('too slow', 504);
        }
    }
    fclose($stream);
    if (isset($headers['content-length']) && (int) $headers['content-length'] !== strlen($body)) {
        throw new Refused('cut off', 502);
    }
    return [$status, $headers, $body];
}

/** The type that is sent, by what the answer is; a web page, a picture or half an answer is none of them. */
function typeOf(string $body, string $told, int $most): string
{
    $start = ltrim(substr($body, 0, 500), "\xEF\xBB\xBF \t\r\n");
    $charset = preg_match('/charset="?([\w-]{3,20})/i', $told, $found) ? $found[1] : '';
    if (preg_match('/^[{\[]/', $start)) {
        // Every list and every object takes PHP up to 400 bytes, so that a few megabytes of them would end the page.
        if (substr_count($body, '[') + substr_count($body, '{') > $most) {
            throw new Refused('too many parts', 502);
        }
        // A broken letter is a broken letter for browsers, too, and no reason to show nothing.
        json_decode(ltrim($body, "\xEF\xBB\xBF"), true, 512, JSON_INVALID_UTF8_SUBSTITUTE);
        if (json_last_error() === JSON_ERROR_NONE) {
            return 'application/json';
        }
    } elseif (preg_match('/^<(\?xml|rss|feed|rdf:RDF)/', $start) && preg_match('~</(rss|feed|rdf:RDF|[\w:.-]+)>\s*$~', substr($body, -200))
        && !preg_match('/<(!DOCTYPE\s+html|html)\b/i', $start)) {
        return 'application/xml' . ($charset ? "; charset=$charset" : '');
    }
    throw new Refused('no data', 502);
}

/** @return array{string, string} type and body */
function fetchData(array $target, array $config): array
{
    $end = microtime(true) + $config['timeout'];
    for ($hops = 0; $hops < 4; $hops++) {
        [$status, $headers, $body] = ask($target, $config, $end);
        if ($status === 200) {
            if (!in_array($headers['content-encoding'] ?? 'identity', ['identity', ''], true)) {
                throw new Refused('packed', 502);
            }
            return [typeOf($body, $headers['content-type'] ?? '', $config['parts'] ?? 100000), $body];
        }
        if (!in_array($status, [301, 302, 303, 307, 308], true)) {
            throw new Refused("status $status", 502);
        }
        $next = $headers['location'] ?? '';
        $next = preg_match('~^/(?!/)~', $next) ? "https://{$target['host']}$next" : $next;
        $before = $target['host'];
        $target = allowedTarget($next, $config);
        if ($target['host'] !== $before) {
            throw new Refused('leads to another host', 502);
        }
    }
    throw new Refused('leads nowhere', 502);
}

/** @return array{int, string, string}|null time, type, body */
function copyAt(string $file): ?array
{
    $text = is_file($file) ? @file_get_contents($file) : false;
    $parts = $text === false ? [] : explode("\n", $text, 3);
    return count($parts) === 3 ? [(int) $parts[0], $parts[1], $parts[2]] : null;
}

function keepCopy(string $file, string $type, string $body, int $most): void
{
    $own = $file . '.' . bin2hex(random_bytes(6));
    if (!@file_put_contents($own, time() . "\n$type\n$body") || !@rename($own, $file)) {
        // A full disk: what has come is given all the same.
        @unlink($own);
        return;
    }
    $all = glob(dirname($file) . '/*.copy') ?: [];
    if (count($all) > $most) {
        usort($all, fn ($a, $b) => (int) @filemtime($a) <=> (int) @filemtime($b));
        foreach (array_slice($all, 0, count($all) - $most) as $old) {
            @unlink($old);
            @unlink("$old.lock");
        }
    }
}

/**
 * What an address gives. Asks, unless the copy is young or somebody else is asking; a server that has just failed is left alone for a while.
 *
 * @param mixed $url
 * @param bool $waits whether to wait for somebody else's answer where there is no copy
 * @return array{string, array{int, string, string}} `new`, `copy` or `stale`, and time, type, body
 */
function dataOf($url, array $config, bool $waits = true): array
{
    $target = allowedTarget($url, $config);
    if (!is_dir($config['cache']) && !@mkdir($config['cache'], 0700, true) && !is_dir($config['cache'])) {
        throw new Refused('no folder for copies', 500);
    }
    $file = $config['cache'] . '/' . hash('sha256', $target['host'] . $target['path']) . '.copy';
    $copy = copyAt($file);
    if ($copy && time() - $copy[0] < $config['fresh']) {
        return ['copy', $copy];
    }
    $old = $copy && time() - $copy[0] < $config['stale'] ? $copy : null;
    $lock = @fopen("$file.lock", 'c+');
    if (!$lock) {
        throw new Refused('no folder for copies', 500);
    }
    try {
        if (!flock($lock, $old || !$waits ? LOCK_EX | LOCK_NB : LOCK_EX)) {
            throw new Refused('being asked', 503);
        }
        // Who waited for the lock finds the other's copy, or its failure.
        $new = copyAt($file);
        if ($new && time() - $new[0] < $config['fresh']) {
            return ['copy', $new];
        }
        return ['new', askOnce($lock, $file, $target, $config)];
    } catch (Refused $refused) {
        if (!$old) {
            throw $refused;
        }
        return ['stale', $old];
    } finally {
        fclose($lock);
    }
}

/**
 * Asks and keeps the answer; a failure is written into the lock, with its time.
 *
 * @param resource $lock
 * @return array{int, string, string} time, type, body
 */
function askOnce($lock, string $file, array $target, array $config): array
{
    if (time() - (int) stream_get_contents($lock, -1, 0) < 10) {
        throw new Refused('failed a moment ago', 502);
    }
    try {
        [$type, $body] = fetchData($target, $config);
    } catch (Refused $refused) {
        ftruncate($lock, 0);
        rewind($lock);
        fwrite($lock, (string) time());
        throw $refused;
    }
    keepCopy($file, $type, $body, $config['files']);
    return [time(), $type, $body];
}
