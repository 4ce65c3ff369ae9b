<?php
/**
 * Plugin Name: Wederkerig
 * Description: Widgets of your Wederkerig server on your pages, as blocks and as a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 8.2
 * License: EUPL-1.2
 * License URI: https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain: wederkerig
 */

// SPDX-License-Identifier: EUPL-1.2

namespace Wederkerig;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/settings.php';
require __DIR__ . '/words.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** A block for each folder in blocks, and one shortcode for all of them. */
function register(): void {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
	wp_register_script( 'wederkerig-editor', plugins_url( 'editor.js', __FILE__ ), $needs, '0.1.0', true );
	$known = array(
		'widgets'   => widgets(),
		'labels'    => labels(),
		'languages' => languages(),
		'console'   => setting( 'server' ) ? setting( 'server' ) . '/console/embed' : '',
	);
	wp_add_inline_script( 'wederkerig-editor', 'var wederkerig = ' . wp_json_encode( $known ), 'before' );
	foreach ( array_keys( widgets() ) as $widget ) {
		$render = fn( $given ) => render( $widget, $given );
		register_block_type( __DIR__ . "/blocks/$widget", array( 'render_callback' => $render ) );
	}
	add_shortcode( 'wederkerig', fn( $given ) => render( $given['widget'] ?? '', (array) $given ) );
}

/** The attributes of every widget, by its name. */
function widgets(): array {
	static $widgets = array();
	foreach ( $widgets ? array() : glob( __DIR__ . '/blocks/*/block.json' ) as $file ) {
		$block = wp_json_file_decode( $file, array( 'associative' => true ) );

		$widgets[ basename( dirname( $file ) ) ] = array_keys( $block['attributes'] );
	}
	return $widgets;
}

/** What the block and the shortcode both put on a page. A reader never sees what is wrong with it. */
function render( string $widget, array $given ): string {
	$server = setting( 'server' );
	if ( ! isset( widgets()[ $widget ] ) ) {
		/* translators: %s: what somebody wrote as the name of a widget. */
		return for_editors( sprintf( __( 'Wederkerig has no widget named "%s".', 'wederkerig' ), $widget ) );
	}
	if ( ! $server ) {
		return for_editors( __( 'An administrator first fills in the address of the server, at Settings, Wederkerig.', 'wederkerig' ) );
	}
	wp_enqueue_script( 'wederkerig', "$server/embed.js", array(), null, true );
	wp_enqueue_style( 'wederkerig', plugins_url( 'wederkerig.css', __FILE__ ), array(), '0.1.0' );
	$attributes = array_intersect_key( $given, array_flip( widgets()[ $widget ] ) );
	$attributes = array_filter( $attributes + array( 'lang' => setting( 'lang' ) ), fn( $value ) => '' !== $value );
	$written    = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<wk-$widget$written>" . fallback( $widget, $attributes ) . "</wk-$widget>";
}

/** What stands there before the widget works, without JavaScript and when the server cannot be reached. */
function fallback( string $widget, array $attributes ): string {
	$title = esc_html( title( $widget ) );
	$phone = setting( 'phone' );
	if ( 'lab-feedback' === $widget && isset( $attributes['lab'] ) ) {
		$page  = setting( 'server' ) . '/share/lab-feedback/' . rawurlencode( $attributes['lab'] );
		$title = sprintf( '<a href="%s">%s</a>', esc_url( $page ), $title );
	}
	/* translators: %s: a phone number. */
	$call = sprintf( __( 'Call us: %s', 'wederkerig' ), $phone );
	$tel  = 'tel:' . preg_replace( '/[^\d+]/', '', $phone );
	return "<p>$title</p>" . ( $phone ? sprintf( '<p><a href="%s">%s</a></p>', esc_url( $tel ), esc_html( $call ) ) : '' );
}

function for_editors( string $sentence ): string {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $sentence ) . '</p>' : '';
}

/** As the snippet of the console has it; WordPress 6.1 knows no modules, and later ones only those of a plugin itself. */
function as_module( string $tag, string $handle ): string {
	if ( 'wederkerig' !== $handle ) {
		return $tag;
	}
	return sprintf( '<script type="module" async src="%s"></script>' . "\n", esc_url( setting( 'server' ) . '/embed.js' ) );
}
