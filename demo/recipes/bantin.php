<?php
/**
 * Plugin Name: bantin
 * Description: Bản tin của tỉnh bằng shortcode / A province's bulletin by shortcode: [news_list src="https://tinh.example/rss" count="5"]Tin trong tỉnh[/news_list]
 * Version: 0.1.0
 * Requires at least: 5.7
 * Requires PHP: 7.4
 * License: MIT
 *
 * Put this file and the folder dist/ of bantin into wp-content/plugins/bantin/. Contributors may write shortcodes, so these can do less than
 * the tags: only sites named in wp-config.php, besides this one, and only attributes that choose and arrange news.
 *
 *     define( 'BANTIN_ORIGINS', 'https://tinh.example https://so.tinh.example' );
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const BANTIN_VERSION    = '0.1.0';
const BANTIN_ATTRIBUTES = 'layout count heading heading-level fields category tag exclude order new-days summary-lines columns images-hidden paging query from to searchable tabs article-id id-param summary attribution tools current relation archive format date-pattern date-format time-zone lang theme inherit-text';

/** Scheme, host and port of an address; empty for one that is no plain http(s) address. */
function bantin_origin( $address ) {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) || isset( $parts['user'] ) || preg_match( '/[\s\\\\]/', $address ) ) {
		return '';
	}
	$scheme = strtolower( $parts['scheme'] );
	if ( 'http' !== $scheme && 'https' !== $scheme ) {
		return '';
	}
	return $scheme . '://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/** The address in full if it is of this site or of one on the list, else empty. */
function bantin_address( $address ) {
	$address = trim( str_replace( '&amp;', '&', $address ) );
	if ( preg_match( '~^/(?![/\\\\])~', $address ) ) {
		$address = bantin_origin( home_url( '/' ) ) . $address;
	}
	$known   = defined( 'BANTIN_ORIGINS' ) ? preg_split( '/[\s,]+/', BANTIN_ORIGINS, -1, PREG_SPLIT_NO_EMPTY ) : array();
	$known[] = home_url( '/' );
	$origin  = bantin_origin( $address );
	return '' !== $origin && in_array( $origin, array_map( 'bantin_origin', $known ), true ) ? $address : '';
}

/** What stands in the page: the tag with its attributes, the text between the two ends as what is shown without script. */
function bantin_element( $given, $content, $shortcode ) {
	$tag     = str_replace( '_', '-', $shortcode );
	$given   = is_array( $given ) ? $given : array();
	$sources = array_map( 'bantin_address', preg_split( '/\s+/', isset( $given['src'] ) ? $given['src'] : '', -1, PREG_SPLIT_NO_EMPTY ) );
	if ( ! $sources || in_array( '', $sources, true ) ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( 'bantin: ' . ( isset( $given['src'] ) ? $given['src'] : 'src' ) . ' – BANTIN_ORIGINS (wp-config.php)' ) . '</p>' : '';
	}
	$values  = array( 'src' => implode( ' ', $sources ) );
	$article = isset( $given['article-url'] ) ? bantin_address( $given['article-url'] ) : '';
	if ( '' !== $article ) {
		$values['article-url'] = $article;
	}
	foreach ( explode( ' ', BANTIN_ATTRIBUTES ) as $name ) {
		// [news_list searchable] comes as a value without a name.
		if ( isset( $given[ $name ] ) && 'false' !== $given[ $name ] ) {
			$values[ $name ] = $given[ $name ];
		} elseif ( in_array( $name, $given, true ) ) {
			$values[ $name ] = '';
		}
	}
	$html = '';
	foreach ( $values as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	wp_enqueue_script( 'bantin' );
	// Only text and links: a paragraph or a heading would end the paragraph that WordPress puts around the tag.
	$inside = wp_kses( (string) $content, array( 'a' => array( 'href' => true ) ) );
	return "<$tag$html>$inside</$tag>";
}

add_action(
	'init',
	function () {
		wp_register_script( 'bantin', plugins_url( 'dist/bantin.js', __FILE__ ), array(), BANTIN_VERSION, true );
		foreach ( array( 'news_list', 'news_article', 'related_news' ) as $shortcode ) {
			add_shortcode( $shortcode, 'bantin_element' );
		}
	}
);

// A module, which WordPress can say by itself only since 6.5.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'bantin' === $handle ? preg_replace( '/<script(?![^>]*type=["\']?module)( type=(["\'])text\/javascript\2)?/', '<script type="module"', $tag, 1 ) : $tag;
	},
	10,
	2
);
