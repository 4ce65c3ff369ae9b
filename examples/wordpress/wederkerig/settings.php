<?php
// SPDX-License-Identifier: EUPL-1.2

namespace Wederkerig;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings' );

/** One of `server` (without a slash at the end), `lang` and `phone`; empty where nobody filled it in. */
function setting( string $name ): string {
	return get_option( 'wederkerig', array() )[ $name ] ?? '';
}

function register_settings(): void {
	register_setting( 'wederkerig', 'wederkerig', array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize' ) );
}

function add_settings(): void {
	add_options_page( 'Wederkerig', 'Wederkerig', 'manage_options', 'wederkerig', __NAMESPACE__ . '\show_settings' );
}

/** An address that is none leaves the one that was there. */
function sanitize( $given ): array {
	$typed  = untrailingslashit( trim( $given['server'] ?? '' ) );
	$server = esc_url_raw( $typed, array( 'https', 'http' ) );
	$usable = '' === $typed || ( $server === $typed && wp_parse_url( $server, PHP_URL_HOST ) );
	if ( ! $usable ) {
		add_settings_error( 'wederkerig', 'server', __( 'This is no address of a server. Write it as https://buren.example.nl.', 'wederkerig' ) );
	}
	$lang = $given['lang'] ?? '';
	return array(
		'server' => $usable ? $server : setting( 'server' ),
		'lang'   => isset( languages()[ $lang ] ) ? $lang : '',
		'phone'  => sanitize_text_field( $given['phone'] ?? '' ),
	);
}

function show_settings(): void {
	?>
	<div class="wrap">
		<h1>Wederkerig</h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'wederkerig' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="server"><?php esc_html_e( 'Address of the server', 'wederkerig' ); ?></label></th>
					<td>
						<input class="regular-text" id="server" name="wederkerig[server]" type="url" required aria-describedby="server-note" value="<?php echo esc_attr( setting( 'server' ) ); ?>" />
						<p class="description" id="server-note"><?php esc_html_e( 'Such as https://buren.example.nl. Let the address of this website in there, in the console at Websites.', 'wederkerig' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="lang"><?php esc_html_e( 'Language', 'wederkerig' ); ?></label></th>
					<td>
						<select id="lang" name="wederkerig[lang]">
							<?php foreach ( languages() as $code => $name ) : ?>
								<option value="<?php echo esc_attr( $code ); ?>" <?php selected( setting( 'lang' ), $code ); ?>><?php echo esc_html( $name ); ?></option>
							<?php endforeach; ?>
						</select>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="phone"><?php esc_html_e( 'Phone number', 'wederkerig' ); ?></label></th>
					<td>
						<input class="regular-text" id="phone" name="wederkerig[phone]" type="tel" aria-describedby="phone-note" value="<?php echo esc_attr( setting( 'phone' ) ); ?>" />
						<p class="description" id="phone-note"><?php esc_html_e( 'Stands where a widget cannot be shown.', 'wederkerig' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
