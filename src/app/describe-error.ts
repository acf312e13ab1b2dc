// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

/** What was thrown, in words for a person: GLib's errors are no JavaScript errors. */
export function describeError(error: unknown): string {
    if (error instanceof GLib.Error) return error.message;
    return (error as { message?: string } | null)?.message ?? String(error);
}
