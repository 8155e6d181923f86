<?php
/**
 * What a WordPress site shows of forms that its users write. Gets the folder of WordPress and, on standard input, { "<form>": "<markup>" };
 * prints { "<who and where>": { "<form>": "<what stands in the page>" } }.
 */

[, $root] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
define('WP_INSTALLING', true);
// No letter to the owner of a site that lives for a minute.
function wp_new_blog_notification() {}

require "$root/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Trang thông tin xã Thượng Vân', 'quantri', 'quantri@xa.example', true, '', wp_generate_password());
$author = wp_insert_user(['user_login' => 'bientap', 'user_pass' => wp_generate_password(), 'role' => 'author']);

/** A post as it stands in the page after this user has saved it. */
function postOf($user, $content)
{
    wp_set_current_user($user);
    // What WordPress does at every request: filters on for those who may not write markup of any kind.
    kses_init();
    $id = wp_insert_post(wp_slash(['post_title' => 'Tin', 'post_content' => $content, 'post_status' => 'publish']));
    return trim(apply_filters('the_content', get_post($id)->post_content));
}

function commentOf($content)
{
    wp_set_current_user(0);
    kses_init();
    $post = wp_insert_post(['post_title' => 'Tin', 'post_content' => 'Tin', 'post_status' => 'publish']);
    $data = ['comment_author' => 'Bạn đọc', 'comment_author_email' => 'ban@doc.example', 'comment_author_url' => ''];
    $id = wp_insert_comment(wp_filter_comment(wp_slash([
        ...$data,
        'comment_post_ID' => $post,
        'comment_content' => $content,
        'comment_author_IP' => '127.0.0.1',
        'comment_agent' => '',
        'user_id' => 0,
    ])));
    return trim(apply_filters('comment_text', get_comment($id)->comment_content, get_comment($id)));
}

$block = fn ($html) => "<!-- wp:html -->\n$html\n<!-- /wp:html -->";
$places = [
    'wordpress-admin' => fn ($html) => postOf(1, $block($html)),
    'wordpress-author' => fn ($html) => postOf($author, $block($html)),
    'wordpress-classic' => fn ($html) => postOf(1, $html),
    'wordpress-classic-author' => fn ($html) => postOf($author, $html),
    'wordpress-comment' => fn ($html) => commentOf($html),
];
$forms = json_decode(file_get_contents('php://stdin'), true);
echo json_encode(array_map(fn ($place) => array_map($place, $forms), $places));
