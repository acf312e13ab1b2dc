// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What the specs use of AT-SPI's client library, by which screen readers see windows. Its calls
// wait for the other program; its own GIR is no part of the platform.
declare module 'gi://Atspi?version=2.0' {
    interface Accessible {
        get_name(): string;
        get_description(): string;
        get_role_name(): string;
        get_child_count(): number;
        get_child_at_index(index: number): Accessible | null;
        get_state_set(): StateSet;
        get_action_iface(): Action | null;
        get_text_iface(): Text | null;
        get_editable_text_iface(): EditableText | null;
        get_process_id(): number;
        clear_cache(): void;
    }

    interface StateSet {
        contains(state: number): boolean;
    }

    interface Action {
        get_n_actions(): number;
        get_action_name(index: number): string;
        do_action(index: number): boolean;
    }

    interface Text {
        get_character_count(): number;
    }

    interface EditableText {
        set_text_contents(text: string): boolean;
    }

    const Atspi: {
        init(): number;
        get_desktop(index: number): Accessible;
        readonly StateType: {
            readonly SHOWING: number;
            readonly SENSITIVE: number;
            readonly CHECKED: number;
            readonly PRESSED: number;
            readonly FOCUSED: number;
        };
        readonly Text: { readonly prototype: { get_text(start: number, end: number): string } };
    };
    export type { Accessible };
    export default Atspi;
}
