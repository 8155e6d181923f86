<?php
/**
 * Installs a site into an empty database and writes the news of standard input into it, the way the editor would.
 * Prints the ids: { "<slug>": 12 }.
 */

[, $root, $pictures] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
define('WP_INSTALLING', true);
// No letter to the owner of a site that lives for a minute.
function wp_new_blog_notification() {}

require "$root/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Cổng thông tin điện tử tỉnh Hà Sơn', 'bientap', 'bientap@hason.example', true, '', wp_generate_password());
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $sample) {
    wp_delete_post($sample->ID, true);
}
// Administrators may write markup of any kind.
wp_set_current_user(1);
kses_remove_filters();

function blockOf($part)
{
    if (is_string($part)) {
        return "<!-- wp:paragraph -->\n<p>$part</p>\n<!-- /wp:paragraph -->";
    }
    if (isset($part['heading'])) {
        return "<!-- wp:heading -->\n<h2>{$part['heading']}</h2>\n<!-- /wp:heading -->";
    }
    if (isset($part['quote'])) {
        return "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>{$part['quote']}</p></blockquote>\n<!-- /wp:quote -->";
    }
    return "<!-- wp:list -->\n<ul><li>" . implode('</li><li>', $part['list']) . "</li></ul>\n<!-- /wp:list -->";
}

function authorOf($name)
{
    $login = 'tac-gia-' . substr(md5($name), 0, 8);
    return username_exists($login) ?: wp_insert_user([
        'user_login' => $login,
        'user_pass' => wp_generate_password(),
        'display_name' => $name,
        'role' => 'author',
    ]);
}

function categoryOf($name)
{
    $found = term_exists($name, 'category') ?: wp_insert_term($name, 'category');
    return (int) $found['term_id'];
}

/** The picture in the library, with the sizes that WordPress cuts, its caption and the text for those who do not see it. */
function pictureFor($post, $article, $file)
{
    $upload = wp_upload_bits("{$article['slug']}.png", null, file_get_contents($file));
    $id = wp_insert_attachment([
        'post_mime_type' => 'image/png',
        'post_title' => $article['slug'],
        'post_excerpt' => $article['caption'],
        'post_status' => 'inherit',
    ], $upload['file'], $post);
    update_post_meta($id, '_wp_attachment_image_alt', "Ảnh: {$article['caption']}");
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $upload['file']));
    set_post_thumbnail($post, $id);
}

$statuses = ['draft' => 'draft', 'private' => 'private', 'scheduled' => 'future'];
$ids = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as $article) {
    $hidden = $article['hidden'] ?? '';
    $utc = date('Y-m-d H:i:s', strtotime($article['published']));
    $id = wp_insert_post(wp_slash([
        'post_title' => $article['stored'],
        'post_name' => $article['slug'],
        'post_excerpt' => $article['summary'],
        'post_content' => implode("\n\n", array_map('blockOf', $article['body'])),
        'post_status' => $statuses[$hidden] ?? 'publish',
        'post_password' => $hidden === 'password' ? 'hop-bao' : '',
        'post_date' => get_date_from_gmt($utc),
        'post_date_gmt' => $utc,
        'post_author' => authorOf($article['author']),
        'post_category' => [categoryOf($article['category'])],
        'tags_input' => $article['tags'],
    ]), true);
    if (is_wp_error($id)) {
        fwrite(STDERR, $id->get_error_message());
        exit(1);
    }
    if (isset($article['caption'])) {
        pictureFor($id, $article, "$pictures/{$article['slug']}.png");
    }
    $ids[$article['slug']] = $id;
}
echo json_encode($ids);
