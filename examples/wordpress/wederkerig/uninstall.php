<?php
// SPDX-License-Identifier: EUPL-1.2

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'wederkerig' );
