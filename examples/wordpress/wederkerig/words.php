<?php
// SPDX-License-Identifier: EUPL-1.2

namespace Wederkerig;

defined( 'ABSPATH' ) || exit;

// WordPress before 6.5 reads translations only from a binary file, and nl_NL, nl_NL_formal and nl_BE each from their own.
add_filter( 'gettext_wederkerig', __NAMESPACE__ . '\in_dutch', 10, 2 );
add_filter( 'gettext_with_context_wederkerig', __NAMESPACE__ . '\in_dutch', 10, 2 );

function in_dutch( string $translation, string $text ): string {
	static $dutch = null;
	if ( ! str_starts_with( determine_locale(), 'nl' ) ) {
		return $translation;
	}
	$dutch ??= require __DIR__ . '/nl.php';
	return $dutch[ $text ] ?? $translation;
}

/** What a widget is called, as the list of blocks calls it. */
function title( string $widget ): string {
	return \WP_Block_Type_Registry::get_instance()->get_registered( "wederkerig/$widget" )->title;
}

/** What an editor fills in for a block. */
function labels(): array {
	return array(
		'lab'           => __( 'Short name of the conversation', 'wederkerig' ),
		'neighbourhood' => __( 'Short name of the neighbourhood', 'wederkerig' ),
		'building'      => __( 'Short name of the building', 'wederkerig' ),
		'limit'         => __( 'How many at once?', 'wederkerig' ),
		'heading-level' => __( 'Level of the heading', 'wederkerig' ),
		'lang'          => __( 'Language', 'wederkerig' ),
		'console'       => __( 'The console of Wederkerig tells the short names.', 'wederkerig' ),
	);
}

/** Those that the widgets speak, each under its own name; the first one is no choice. */
function languages(): array {
	return array(
		''   => __( 'As the page', 'wederkerig' ),
		'nl' => 'Nederlands',
		'en' => 'English',
		'de' => 'Deutsch',
		'pl' => 'Polski',
		'tr' => 'Türkçe',
		'uk' => 'Українська',
		'ar' => 'العربية',
	);
}
