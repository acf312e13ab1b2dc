// SPDX-License-Identifier: GPL-3.0-or-later
//
// The password of kiosks in specs.
export const KIOSK_PASSWORD = 'open sesame';

/** By `openssl passwd -6 -salt vitrinekiosk 'open sesame'`. */
export const KIOSK_HASH =
    '$6$vitrinekiosk$' +
    'g.WP437IEAGTjQIXjfXSX68newR2NpVwPO5YEcmyqkFvxAGPaHD0vQsR02FOfMU3rWiXZ4/JHpoxDgKniM9nL0';
