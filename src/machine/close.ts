// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import '../display1/promisify.js';
import { errorText } from './errors.js';

/** Closes a connection; one that the other side closed in the same moment is closed too. */
export async function closeConnection(connection: Gio.DBusConnection): Promise<void> {
    if (connection.is_closed()) return;
    try {
        await connection.close(null);
    } catch (error) {
        console.debug(`Closing a D-Bus connection: ${errorText(error)}`);
    }
}

/** Closes a connection whose end nobody waits for. */
export function closeQuietly(connection: Gio.DBusConnection): void {
    void closeConnection(connection);
}
