<?php
/**
 * Gives this site's own pages what an endpoint sends that does not allow other sites to read it (no CORS), as hardly any RSS feed does.
 *
 *     <news-list src="/relay/relay.php?url=https://tinh.example/rss/tin.xml"></news-list>
 *
 * It is no open proxy: config.php lists what it may read, and fetch.php judges what comes.
 */
declare(strict_types=1);

namespace Bantin;

require_once __DIR__ . '/fetch.php';

function send(string $state, array $copy): void
{
    header("Content-Type: {$copy[1]}");
    header('Cache-Control: public, max-age=' . ($state === 'stale' ? 10 : 60));
    header("X-Bantin-Relay: $state");
    header('Last-Modified: ' . gmdate('D, d M Y H:i:s', $copy[0]) . ' GMT');
    if ($_SERVER['REQUEST_METHOD'] !== 'HEAD') {
        echo $copy[2];
    }
}

function answer(array $config): void
{
    if (!in_array($_SERVER['REQUEST_METHOD'], ['GET', 'HEAD'], true)) {
        throw new Refused('GET only', 405);
    }
    if (in_array($_SERVER['HTTP_SEC_FETCH_SITE'] ?? '', ['cross-site', 'same-site'], true)) {
        throw new Refused('for pages of this site', 403);
    }
    send(...dataOf($_GET['url'] ?? null, $config));
}

header('X-Content-Type-Options: nosniff');
header("Content-Security-Policy: default-src 'none'; sandbox; frame-ancestors 'none'");
header('X-Robots-Tag: noindex');
try {
    answer(settings());
} catch (Refused $refused) {
    http_response_code($refused->getCode());
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    echo json_encode(['error' => $refused->getMessage()]);
}
