<?php
// demo/recipes/bantin.php with the few functions of WordPress that it calls; reads [attributes, content, shortcode] as JSON, writes what it makes.
define('ABSPATH', '/');
define('BANTIN_ORIGINS', 'https://tinh.example, https://so.tinh.example:8443');
$hooks = $shortcodes = [];
function add_action($name, $run) { $GLOBALS['hooks'][$name] = $run; }
function add_filter($name, $run) { $GLOBALS['hooks'][$name] = $run; }
function add_shortcode($name, $run) { $GLOBALS['shortcodes'][$name] = $run; }
function wp_register_script() {}
function wp_enqueue_script() {}
function plugins_url($path) { return "https://xa.example/wp-content/plugins/bantin/$path"; }
function home_url($path) { return "https://xa.example$path"; }
function wp_parse_url($url) { return parse_url($url); }
function current_user_can() { return false; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false); }
function wp_kses($text) { return strip_tags($text, '<a>'); }
require dirname(__DIR__, 3) . '/demo/recipes/bantin.php';
$hooks['init']();
[$given, $content, $name] = json_decode(stream_get_contents(STDIN), true);
echo $name === 'tag' ? $hooks['script_loader_tag']($content, 'bantin') : $shortcodes[$name]($given, $content, $name);
