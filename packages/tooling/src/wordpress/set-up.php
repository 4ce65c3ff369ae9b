<?php
// php set-up.php FOLDER ZIP SERVER: makes a new site with an administrator and an editor, and installs the plugin from its zip.
// Their password comes in the environment, where no list of processes shows it.

[ , $folder, $zip, $server ] = $argv;
( new mysqli( 'localhost', 'root', '', '', 0, getenv( 'WORDPRESS_SOCKET' ) ) )->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

define( 'WP_INSTALLING', true );
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

// There is no mail here to tell the new administrator by.
function wp_mail() {
	return false;
}

$password = getenv( 'WORDPRESS_PASSWORD' );
wp_install( 'Wonen Voorbeeld', 'beheerder', 'beheerder@example.org', true, '', $password, 'nl_NL' );
wp_insert_user(
	array(
		'user_login' => 'redacteur',
		'user_email' => 'redacteur@example.org',
		'user_pass'  => $password,
		'role'       => 'editor',
	)
);
update_option( 'blogdescription', '' );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );

$done = ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( $zip );
$done = true === $done ? activate_plugin( 'wederkerig/wederkerig.php' ) : $done;
if ( null !== $done ) {
	fwrite( STDERR, is_wp_error( $done ) ? $done->get_error_message() : 'The plugin could not be installed.' );
	exit( 1 );
}
update_option( 'wederkerig', array( 'server' => $server, 'lang' => '', 'phone' => '000 000 00 00' ) );
