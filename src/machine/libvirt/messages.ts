// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What goes between Vitrine and the helper process that speaks with libvirt.
import type { Drive } from '../power/drive.js';
import type { PowerAction, PowerStatus } from '../power/power.js';
import type { DomainDisplay } from './domain-xml.js';

/** What the helper is asked, as its first argument; the URI follows, and the domain. */
export type HelperTask = 'list' | 'watch' | 'start' | 'open' | 'control';

/** A libvirt domain with a D-Bus display. */
export interface Domain {
    readonly name: string;
    /** Lower case. */
    readonly uuid: string;
    /** Whether it has a process; a paused one has. */
    readonly isActive: boolean;
    readonly isPaused: boolean;
    /** Null where it shows its screen in another way, or not at all. */
    readonly display: DomainDisplay | null;
}

/**
 * The one line that the helper prints; when it watches, a list more at each change and each line that
 * it is given.
 *
 * - `absent`: libvirt-glib is not installed
 * - `unreachable`: no connection to libvirt; `failed`: libvirt refused what was asked
 * - `no-domain`: libvirt knows no such domain
 */
export type HelperAnswer =
    | { readonly kind: 'domains'; readonly domains: readonly Domain[] }
    | { readonly kind: 'done' }
    | {
          readonly kind: 'absent' | 'unreachable' | 'failed' | 'no-domain';
          readonly message: string;
      };

/** A line to the helper that controls a domain. */
export type ControlRequest = { readonly id: number } & (
    | { readonly what: PowerAction | 'drives' }
    | {
          readonly what: 'change';
          /** As the list of drives has it. */
          readonly drive: string;
          /** Null takes out what is in it. */
          readonly path: string | null;
          readonly force: boolean;
      }
);

/**
 * A line of the helper that controls a domain: how the domain is, at first and at each change; the
 * answer to a request; or why there is no more.
 */
export type ControlAnswer =
    | { readonly kind: 'status'; readonly status: PowerStatus }
    | { readonly kind: 'did'; readonly id: number; readonly drives: readonly Drive[] | null }
    | { readonly kind: 'did-not'; readonly id: number; readonly message: string }
    | HelperAnswer;

/** The helper's file descriptor that a domain's display goes out by. */
export const HELPER_FD = 3;
