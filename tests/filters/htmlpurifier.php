<?php
// What HTMLPurifier leaves with its own settings. Gets its folder and, on standard input, { "<form>": "<markup>" }; prints the same.
set_include_path($argv[1]);
require 'HTMLPurifier.auto.php';
$config = HTMLPurifier_Config::createDefault();
// Nothing is written beside the package.
$config->set('Cache.DefinitionImpl', null);
$purifier = new HTMLPurifier($config);
echo json_encode(array_map([$purifier, 'purify'], json_decode(file_get_contents('php://stdin'), true)));
