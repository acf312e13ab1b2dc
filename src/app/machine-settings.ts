// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import type GObject from 'gi://GObject?version=2.0';

import type { OpenMachine } from '../machine/open.js';

const MACHINE_SCHEMA = `${VITRINE_APP_ID}.Machine`;
const MACHINES_PATH = `/${VITRINE_APP_ID.replaceAll('.', '/')}/machines/`;

/** What tells one machine from another. */
export type KnownIdentity = Pick<OpenMachine, 'info' | 'launched' | 'target' | 'key'>;

/**
 * Where a machine's settings are kept. By its UUID; a machine without one is known by its name, and
 * one that has neither by how it is reached. One that was started of an image is known by the
 * image, since it gets a UUID with every start.
 */
function settingsPath({ info, launched, target, key }: KnownIdentity): string {
    if (info.uuid !== null && !launched) return `${MACHINES_PATH}${info.uuid}/`;
    const name = info.name === '' ? `key:${key}` : `name:${info.name}`;
    const known = launched ? `target:${target}` : name;
    const hash = GLib.compute_checksum_for_string(GLib.ChecksumType.SHA256, known, -1) ?? '';
    return `${MACHINES_PATH}${hash.slice(0, 32)}/`;
}

function plain(value: GLib.Variant): string | boolean | number {
    switch (value.get_type_string()) {
        case 's':
            return value.get_string()[0];
        case 'b':
            return value.get_boolean();
        case 'i':
            return value.get_int32();
        case 'u':
            return value.get_uint32();
        case 'd':
            return value.get_double();
        default:
            throw new TypeError(`A machine has no setting of type ${value.get_type_string()}`);
    }
}

/**
 * The settings of one machine. A key has the app-wide value until the person changes it for this
 * machine; what is changed before the machine is known is kept until it is. Only keys of the schema `APP_ID.Machine`,
 * each of which is also one of the app's.
 */
export class MachineSettings {
    readonly #app: Gio.Settings;
    #own: Gio.Settings | null = null;
    #ownHandler = 0;
    /** What was chosen before the machine was known. */
    readonly #early = new Map<string, GLib.Variant>();
    /** What holds for this window alone, until the person chooses something else. */
    readonly #overrides = new Map<string, GLib.Variant>();
    readonly #appHandler: number;
    readonly #watchers = new Map<string, Set<() => void>>();

    constructor(app: Gio.Settings) {
        this.#app = app;
        this.#appHandler = app.connect('changed', (_settings, key) => {
            this.#tell(key);
        });
    }

    /** Says which machine it is. */
    use(machine: KnownIdentity): void {
        const path = settingsPath(machine);
        if (this.#own?.path === path) return;
        this.#leave();
        this.#own = new Gio.Settings({ schema_id: MACHINE_SCHEMA, path });
        this.#ownHandler = this.#own.connect('changed', (_settings, changed) => {
            this.#tell(changed);
        });
        for (const [key, value] of this.#early) this.#own.set_value(key, value);
        this.#early.clear();
        for (const watched of this.#watchers.keys()) this.#tell(watched);
    }

    /** Whether the person has chosen a value for this machine. */
    isOwn(key: string): boolean {
        return this.#chosen(key) !== null;
    }

    #chosen(key: string): GLib.Variant | null {
        return this.#own?.get_user_value(key) ?? this.#early.get(key) ?? null;
    }

    value(key: string): GLib.Variant {
        return this.#overrides.get(key) ?? this.#chosen(key) ?? this.#app.get_value(key);
    }

    boolean(key: string): boolean {
        return this.value(key).get_boolean();
    }

    string(key: string): string {
        return this.value(key).get_string()[0];
    }

    number(key: string): number {
        return Number(plain(this.value(key)));
    }

    /** For this window alone, until another value is set. */
    override(key: string, value: GLib.Variant): void {
        this.#overrides.set(key, value);
        this.#tell(key);
    }

    /** For this machine, as soon as it is known. What the schema does not allow is ignored. */
    set(key: string, value: GLib.Variant): void {
        // The machine's key has the limits of the app's.
        if (!this.#app.settings_schema.get_key(key).range_check(value)) return;
        const wasOverridden = this.#overrides.delete(key);
        if (this.#own) {
            this.#own.set_value(key, value);
            // What is kept may be the same as before.
            if (wasOverridden) this.#tell(key);
            return;
        }
        this.#early.set(key, value);
        this.#tell(key);
    }

    /** Back to the app-wide value. */
    reset(key: string): void {
        if (this.#early.delete(key)) this.#tell(key);
        this.#own?.reset(key);
    }

    /**
     * Calls back when the value may be another.
     *
     * @returns a function that ends the interest
     */
    watch(key: string, callback: () => void): () => void {
        const watchers = this.#watchers.get(key) ?? new Set();
        this.#watchers.set(key, watchers.add(callback));
        return () => {
            watchers.delete(callback);
        };
    }

    /**
     * Gives the property the key's value, now and at each change.
     *
     * @returns a function that ends it
     */
    bind(key: string, object: GObject.Object, property = key): () => void {
        const set = (): void => {
            object.set_property(property, plain(this.value(key)));
        };
        set();
        return this.watch(key, set);
    }

    /** An action that shows and sets the key: it toggles a boolean; else its target is the value. */
    createAction(key: string): Gio.SimpleAction {
        const state = this.value(key);
        const type = state.get_type();
        const isFlag = state.is_of_type(GLib.VariantType.new('b'));
        const action = Gio.SimpleAction.new_stateful(key, isFlag ? null : type, state);
        action.connect('activate', (_action, parameter: GLib.Variant | null) => {
            const flipped = (): GLib.Variant => GLib.Variant.new_boolean(!this.boolean(key));
            this.set(key, parameter ?? flipped());
        });
        action.connect('change-state', (_action, value: GLib.Variant | null) => {
            if (value) this.set(key, value);
        });
        this.watch(key, () => {
            action.set_state(this.value(key));
        });
        return action;
    }

    close(): void {
        this.#leave();
        this.#watchers.clear();
        this.#app.disconnect(this.#appHandler);
    }

    #leave(): void {
        this.#own?.disconnect(this.#ownHandler);
        this.#own = null;
    }

    #tell(key: string): void {
        for (const callback of this.#watchers.get(key) ?? []) callback();
    }
}
