<?php
// What relay.php and list.php may read. Everything else is refused.
return [
    // Beginnings of addresses: https, a host, a path that ends in "/" or names one thing.
    'allowed' => [
        'https://tinh.example/rss/',
        'https://tinh.example/api/tin',
        'https://tinh.example/wp-json/wp/v2/posts',
    ],
    // Only for a host in your own network, which is refused otherwise: 'noi-bo.example' => '10.0.0.5:443'. Its name is not looked up then.
    'addresses' => [],
    // A folder that PHP may write to and the web does not show.
    'cache' => sys_get_temp_dir() . '/bantin-relay',
    'fresh' => 60,              // seconds for which a copy is given without asking
    'stale' => 7 * 24 * 3600,   // seconds for which the last good copy stands in for a server that fails
    'timeout' => 10,            // seconds for a whole answer
    'page timeout' => 3,        // seconds for which a page with list.php waits
    'bytes' => 4 * 1024 * 1024, // most of an answer
    'parts' => 100000,          // most lists and objects in an answer
    'files' => 200,             // most copies
];
